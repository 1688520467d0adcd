/* `/` leads to the search field, Escape empties it. */

const field = document.querySelector<HTMLInputElement>("#q");

document.addEventListener("keydown", (event) => {
  if (field === null || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/" && !isTyping(event.target)) {
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === "Escape" && event.target === field) {
    event.preventDefault();
    field.value = "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
});

function isTyping(target: EventTarget | null): boolean {
  return (
    (target instanceof HTMLInputElement && target.type === "search") ||
    target instanceof HTMLSelectElement
  );
}
