// The keys of product.md §5. Letters are read as typed, so that they follow the keyboard's layout.

export type Act =
  | 'next'
  | 'previous'
  | 'open'
  | 'original'
  | 'read'
  | 'save'
  | 'all-read'
  | 'search'
  | 'palette'
  | 'home'
  | 'companies'
  | 'timelines'
  | 'saved'
  | 'previous-event'
  | 'next-event'
  | 'help'
  | 'undo';

const single: Readonly<Record<string, Act>> = {
  j: 'next',
  k: 'previous',
  o: 'open',
  v: 'original',
  m: 'read',
  s: 'save',
  '/': 'search',
  '[': 'previous-event',
  ']': 'next-event',
  '?': 'help',
};

const afterG: Readonly<Record<string, Act>> = { h: 'home', c: 'companies', t: 'timelines', s: 'saved' };

/** How long a `g` waits for its second letter. */
const waitMilliseconds = 1_500;

export type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'timeStamp'>;

/** Reads one stroke after another; `lettersOn` is the reader's switch, which leaves Ctrl/⌘+K and undo alone. */
export function createKeyReader(): (stroke: Stroke, lettersOn: boolean, isTyping: boolean) => Act | undefined {
  let pressedG = Number.NEGATIVE_INFINITY;
  return (stroke, lettersOn, isTyping) => {
    const key = stroke.key.toLowerCase();
    const waited = stroke.timeStamp - pressedG;
    pressedG = Number.NEGATIVE_INFINITY;
    if ((stroke.ctrlKey || stroke.metaKey) && !stroke.altKey) return readCommand(key, stroke.shiftKey, isTyping);
    // A European layout types [ and ] with AltGr, which Windows reports as Ctrl and Alt together.
    const isBracket = key === '[' || key === ']';
    if (!lettersOn || isTyping || ((stroke.ctrlKey || stroke.metaKey || stroke.altKey) && !isBracket)) return undefined;
    if (stroke.shiftKey && /^\p{L}$/u.test(key)) return key === 'a' ? 'all-read' : undefined;
    if (waited < waitMilliseconds) return afterG[key];
    if (key === 'g') pressedG = stroke.timeStamp;
    return Object.hasOwn(single, key) ? single[key] : undefined;
  };
}

function readCommand(key: string, isShifted: boolean, isTyping: boolean): Act | undefined {
  if (isShifted) return undefined;
  if (key === 'k') return 'palette';
  return key === 'z' && !isTyping ? 'undo' : undefined;
}
