/**
 * Whether a key for moving was pressed while nothing has the keyboard, as after VS Code has put the keyboard into a view:
 * it leads to the rows.
 */
export function leadsToRows({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const isMoving = key === 'ArrowDown' || key === 'ArrowUp' || key === 'Home' || key === 'End';
  return isMoving && !altKey && !ctrlKey && !metaKey && document.activeElement === document.body;
}
