// Narrows the catalogue while typing. The form underneath does the same on the server, and the address keeps the words.
const search = document.querySelector("input[data-filter-actions]");
const count = document.querySelector("[data-filter-count]");
const sections = [...document.querySelectorAll(".tg-category")];

function narrow() {
  const words = search.value.toLocaleLowerCase().split(/\s+/);
  let shown = 0;
  for (const section of sections) {
    const rows = [...section.querySelectorAll("li")];
    for (const row of rows) row.hidden = !words.every(word => row.textContent.toLocaleLowerCase().includes(word));
    const left = rows.filter(row => !row.hidden).length;
    section.hidden = left === 0;
    shown += left;
  }
  count.textContent = String(shown);
  const address = new URL(location);
  if (search.value) address.searchParams.set("q", search.value);
  else address.searchParams.delete("q");
  history.replaceState(null, "", address);
}

// Words that the server has already narrowed by leave nothing to widen to: then the form alone answers.
if (search && !search.value) search.addEventListener("input", narrow);
