type Draw = (picture: number) => void;

const drawers = new Set<Draw>();
let picture = 0;
let frame = 0;

/**
 * Calls `draw` before each picture the screen shows, with a number that grows by one. All that moves shares one loop, so
 * that what needs not move in each picture can take turns. Nothing runs in a hidden page.
 * @returns a function that ends it
 */
export function eachPicture(draw: Draw): () => void {
  drawers.add(draw);
  if (drawers.size === 1) frame = requestAnimationFrame(next);
  return () => {
    drawers.delete(draw);
    if (drawers.size === 0) cancelAnimationFrame(frame);
  };
}

function next(): void {
  frame = requestAnimationFrame(next);
  picture += 1;
  for (const draw of drawers) draw(picture);
}
