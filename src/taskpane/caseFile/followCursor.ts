/** In milliseconds: whoever walks through rows with the keys stays shorter on each, and who stops there hardly notices. */
const rest = 300;

interface Following {
  /** Other cells were selected; `null` where nobody can say in which row. */
  moved: (row: string | null) => void;
  /** The row in which the cursor stands may say something else by now. */
  changed: () => void;
  stop: () => void;
}

/**
 * Asks for the row in which the cursor stands: at once for a single step, and of several in a row for the one where the cursor
 * comes to rest. Cells of one row ask for nothing more, unless somebody changed something since.
 */
export function followCursor(read: () => void): Following {
  let shown: string | null = null;
  let now: string | null = null;
  let moves = false;
  let passed = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    moves = false;
    passed = now !== null && now === shown;
    if (passed) return;
    shown = now;
    read();
  };
  const moved = (row: string | null) => {
    now = row;
    if (resting === undefined) look();
    else moves = true;
    clearTimeout(resting);
    resting = setTimeout(() => {
      resting = undefined;
      if (moves) look();
    }, rest);
  };
  return {
    moved,
    changed: () => {
      shown = null;
      // What was typed may be told of after the step to the next cell.
      if (passed) moved(now);
    },
    stop: () => clearTimeout(resting),
  };
}
