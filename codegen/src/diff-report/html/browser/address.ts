/*
 * Keeps what the form asks for in the fragment of the page's address, so that
 * a link shows the same to others: `#level=breaking&q=last_error`. A fragment
 * without `=` is a place on the page.
 */

const form = document.querySelector<HTMLFormElement>("#filters");
let timer: number | undefined;

if (form !== null) {
  document.addEventListener("input", () => {
    // Browsers refuse changes of the address that come as fast as keys.
    clearTimeout(timer);
    timer = setTimeout(() => write(form), 200);
  });
  form.addEventListener("reset", () => {
    // The fields are set only after the event.
    setTimeout(() => tell(form));
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", () => read(form));
  read(form);
}

function write(from: HTMLFormElement): void {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(from)) {
    if (typeof value === "string" && value !== "") asked.append(name, value);
  }
  const { pathname, search, hash } = location;
  const fragment = asked.size === 0 ? "" : `#${asked}`;
  // Of a place on the page the address is left alone.
  if (fragment === "" && !hash.includes("=")) return;
  if (fragment !== hash) {
    history.replaceState(null, "", pathname + search + fragment);
  }
}

function read(into: HTMLFormElement): void {
  if (location.hash.includes("=")) {
    setFields(into, new URLSearchParams(location.hash.slice(1)));
    tell(into);
    return;
  }
  const place = document.querySelector<HTMLElement>(":target");
  if (!place?.closest("[hidden]")) return;
  setFields(into, new URLSearchParams());
  tell(into);
  place.scrollIntoView();
}

function setFields(into: HTMLFormElement, asked: URLSearchParams): void {
  for (const field of into.elements) {
    if (field instanceof HTMLInputElement && field.type !== "search") {
      field.checked = field.value === (asked.get(field.name) ?? "");
    } else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLSelectElement
    ) {
      field.value = asked.get(field.name) ?? "";
    }
  }
}

function tell(about: HTMLFormElement): void {
  about.dispatchEvent(new Event("input", { bubbles: true }));
}
