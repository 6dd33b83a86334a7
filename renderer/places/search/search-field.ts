/** Puts the cursor in the search field of the header. */
export function goToSearchField(): void {
  document.querySelector<HTMLInputElement>('#search')?.focus()
  document.querySelector<HTMLInputElement>('#search')?.select()
}
