/** A box by its middle. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The paper that boxes stay on, with the room to keep at its edges. */
export type Paper = {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
};

const rounds = 200;

/**
 * Moves boxes until none lies on another and all are on the paper, each pair by the shorter way, half each. Where the
 * paper is too full for that, they are left as far apart as they came.
 */
export function partBoxes(boxes: readonly Box[], paper: Paper): Box[] {
  const moved = boxes.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round++) {
    let touched = false;
    for (const [i, one] of boxes.entries()) {
      for (const [j, other] of boxes.entries()) {
        if (j > i && part(one, other, moved[i], moved[j])) touched = true;
      }
      keepOnPaper(one, moved[i], paper);
    }
    if (!touched) break;
  }
  return boxes.map((box, index) => ({ ...box, ...moved[index] }));
}

type Point = { x: number; y: number };

/** Whether the two lay on each other. */
function part(one: Box, other: Box, a: Point | undefined, b: Point | undefined): boolean {
  if (!a || !b) return false;
  const across = (one.width + other.width) / 2 - Math.abs(a.x - b.x);
  const down = (one.height + other.height) / 2 - Math.abs(a.y - b.y);
  if (across <= 0.01 || down <= 0.01) return false;
  if (across < down) {
    const step = ((a.x <= b.x ? -1 : 1) * across) / 2;
    a.x += step;
    b.x -= step;
    return true;
  }
  const step = ((a.y <= b.y ? -1 : 1) * down) / 2;
  a.y += step;
  b.y -= step;
  return true;
}

function keepOnPaper(box: Box, at: Point | undefined, paper: Paper): void {
  if (!at) return;
  at.x = Math.min(Math.max(at.x, paper.x + box.width / 2), paper.width - paper.x - box.width / 2);
  at.y = Math.min(Math.max(at.y, paper.y + box.height / 2), paper.height - paper.y - box.height / 2);
}
