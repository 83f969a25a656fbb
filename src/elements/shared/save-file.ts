/** Hands data over as a file, without any server: a blob as it is, anything else as JSON. */
export function saveFile(data: object, name: string): void {
  const file = data instanceof Blob ? data : new Blob([JSON.stringify(data, null, 2)], {type: 'application/json'});
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
