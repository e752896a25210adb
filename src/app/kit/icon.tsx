const shapes = {
  home: 'M4 11 12 4l8 7M6 10v9h4v-5h4v5h4v-9',
  receipt:
    'M6 3v18l2-1.5L10 21l2-1.5L14 21l2-1.5 2 1.5V3l-2 1.5L14 3l-2 1.5L10 3 8 4.5zM9 9h6M9 13h6',
  queue: 'M4 6h2M4 12h2M4 18h2M9 6h11M9 12h11M9 18h11',
  board: 'M4 4h16v16H4zM4 10h16M4 15h16M10 4v16M15 4v16',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M3 20c0-4 2.5-6 6-6s6 2 6 6M16 11a3 3 0 1 0-1-5.8M17 14c2.5.4 4 2.3 4 6',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5l3 2',
  gear: 'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M18.4 5.6l-2.1 2.1M7.7 16.3l-2.1 2.1',
  back: 'M15 5 8 12l7 7',
  forward: 'm9 5 7 7-7 7',
  down: 'm5 9 7 7 7-7',
  up: 'm5 15 7-7 7 7',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14M16 16l4.5 4.5',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .8-1 1.7M12 16.5v.2',
  warning: 'M12 4 2.5 20h19zM12 10v4M12 17v.2',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16v.2',
  note: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 11v5M12 8v.2',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  pen: 'M4 20l1-4L16 5l3 3L8 19z',
  check: 'm5 12 5 5 9-11',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  send: 'M4 12 20 4l-4 16-4-7z',
  table: 'M4 5h16v14H4zM4 10h16M9 5v14',
  remark: 'M4 5h16v11H10l-4 4v-4H4z',
  key: 'M8 15a4 4 0 1 0 0-8 4 4 0 0 0 0 8M12 11h9v4M17 11v3',
} as const;

export type IconName = keyof typeof shapes;

interface Props {
  readonly name: IconName;
  /** In CSS pixels of a 16 px root; grows with the reader's text. */
  readonly size?: number;
}

/** A drawing beside words; it never says anything alone. */
export function Icon({ name, size = 24 }: Props) {
  const length = `${size / 16}em`;
  return (
    <svg
      viewBox="0 0 24 24"
      style={{ height: length, minWidth: length, fontSize: '0.9rem', flex: 'none' }}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
