/** Takes files that are dropped anywhere on the page, and tells while some hover over it. */
export function takeDrops(onFiles: (files: readonly File[]) => void, onHover: (over: boolean) => void): void {
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return; // words dragged within the text are none of ours
    event.preventDefault();
    onHover(true);
  });
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) onHover(false);
  });
  window.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    onHover(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
