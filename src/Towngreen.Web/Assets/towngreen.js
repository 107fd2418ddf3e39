// Small courtesies on top of pages that already work without them.

// An error summary takes focus, and so does the notice of what was done, so that screen readers start where the reader must look. An
// address that names a place on the page goes before the notice.
document.querySelector(location.hash ? "[data-error-summary]" : "[data-focus-on-load]")?.focus();

// The design system's list that narrows while typing shows a field of its own in place of the page's: hint and error belong to it, too.
for (const list of document.querySelectorAll(".usa-combo-box select[aria-describedby]")) {
  const field = list.closest(".usa-combo-box").querySelector("input");
  for (const name of ["aria-describedby", "aria-invalid"]) {
    if (field && list.hasAttribute(name)) field.setAttribute(name, [field.getAttribute(name), list.getAttribute(name)].filter(Boolean).join(" "));
  }
}

document.addEventListener("click", event => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("[data-print]")) window.print();

  // The link past the navigation leaves no place in the address: forms would carry it on to the next page, whose notice would lose to it.
  if (target?.closest(".usa-skipnav")) {
    event.preventDefault();
    document.getElementById("main-content").focus();
  }

  // A link in the error summary moves the cursor into its field, not only the page to it.
  const field = target?.closest("[data-error-summary] a[href^='#']");
  if (!field) return;
  const input = document.getElementById(decodeURIComponent(field.hash.slice(1)));
  if (!input) return;
  event.preventDefault();
  (input.closest("fieldset, .usa-form-group") ?? input).scrollIntoView();
  input.focus({ preventScroll: true });
});

// A second click on a slow connection must not send the form twice. Coming back to the page makes it usable again.
document.addEventListener("submit", event => {
  const form = event.target;
  if (event.defaultPrevented || form.method === "get") return;
  if (form.dataset.sent) event.preventDefault();
  else form.dataset.sent = "true";
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent));

// data-filter="#list" on a search field hides the rows whose text does not match; the form underneath filters on the server.
for (const input of document.querySelectorAll("input[data-filter]")) {
  const rows = [...document.querySelectorAll(`${input.dataset.filter} > *`)];
  const count = input.dataset.filterCount ? document.querySelector(input.dataset.filterCount) : null;
  input.addEventListener("input", () => {
    const words = input.value.toLocaleLowerCase().split(/\s+/);
    for (const row of rows) row.hidden = !words.every(word => row.textContent.toLocaleLowerCase().includes(word));
    if (count) count.textContent = String(rows.filter(row => !row.hidden).length);
  });
}
