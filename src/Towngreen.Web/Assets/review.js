// Single keys for reviewers: off until asked for, remembered on this device, resting while somebody types.
const REMEMBERED = "towngreen.review-keys";
const panel = document.querySelector("[data-keys]");
const toggle = document.querySelector("[data-keys-on]");

if (panel && toggle) {
  panel.hidden = false;
  toggle.checked = localStorage.getItem(REMEMBERED) === "on";
  toggle.addEventListener("change", () => localStorage.setItem(REMEMBERED, toggle.checked ? "on" : "off"));
}

const comment = document.querySelector("[data-comment]");
const isTyping = element => element.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]");

document.addEventListener("keydown", event => {
  if (!toggle?.checked || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const control = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!control) return;
  event.preventDefault();
  const needsWords = control.value === "Return" || control.value === "Decline";
  const hasWords = comment?.value.trim() || document.querySelector("input[name=Phrases]:checked");
  if (needsWords && !hasWords) comment?.focus();
  else control.click();
});
