// Suggestions under the search field of every page. Without this script, the field is a plain form.

import "@github/auto-complete-element";

document.addEventListener("combobox-commit", openSuggestion);

/** Goes to what was chosen, by a click or with the arrow keys and Enter. Enter without a choice sends the form. */
function openSuggestion({ target }: Event): void {
  const address = target instanceof HTMLElement ? target.dataset.address : undefined;
  if (address !== undefined) {
    location.assign(address);
  }
}
