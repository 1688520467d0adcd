/* Closes the menu of API versions as menus are closed, and keeps to the member that the address names. */

const menu = document.querySelector<HTMLDetailsElement>(".versions details");
menu?.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !menu.open) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
});
document.addEventListener("click", ({ target }) => {
  if (target instanceof Node && menu?.contains(target) === false)
    menu.open = false;
});
menu?.addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  const link = target.closest("a");
  if (link !== null) link.hash = location.hash;
});
