/* Light or dark, as chosen; until then, and without this script, as the system is. */

const key = "contractgen-theme";
const field = document.querySelector<HTMLSelectElement>("#theme");

if (field !== null) {
  field.value = remembered();
  apply(field.value);
  field.addEventListener("change", () => {
    apply(field.value);
    remember(field.value);
  });
}

function apply(theme: string): void {
  if (theme === "") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function remembered(): string {
  try {
    const theme = localStorage.getItem(key);
    return theme === "light" || theme === "dark" ? theme : "";
  } catch {
    return ""; // where pages may not store
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // It holds until the page is closed.
  }
}
