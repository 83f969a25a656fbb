/** Has a button copy what stands in an element, and says « Copié » only once it has. */
export function copies(button, source, said) {
  button.addEventListener('click', async () => {
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(source.textContent);
      said.textContent = 'Copié';
    } catch {
      // Refused, or a page without https: what is to be copied is marked for the keyboard.
      getSelection().selectAllChildren(source);
      source.focus();
      said.textContent =
        'Le texte est sélectionné\u202f: copiez-le avec Ctrl\u202f+\u202fC (⌘\u202f+\u202fC sur un Mac).';
    }
  });
}
