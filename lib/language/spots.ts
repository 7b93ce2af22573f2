/** The index of the first of the ordered `spots` that ends at `position` or behind it; their number if none does. */
export function findFirst(spots: readonly { readonly last: number }[], position: number): number {
  let low = 0;
  let high = spots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spots[middle]?.last ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
