import { svg } from 'lit';

/**
 * Icons from Lucide (ISC licence), as one path each; drawn at the size of the text beside them. They decorate: words
 * carry the meaning, so every icon is hidden from assistive technology.
 */
const icon = (path: string) =>
  svg`<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

export const icons = {
  alert: () => icon('M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M12 8v4M12 16h.01'),
  back: () => icon('m12 19-7-7 7-7M19 12H5'),
  calendar: () => icon('M8 2v3M16 2v3M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM3 9h18M8 13h.01M12 13h.01M16 13h.01M8 17h.01M12 17h.01'),
  calendarAdd: () => icon('M16 18h6M16 2v3M19 15v6M21 11.5V5a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h8.3M3 9h18M8 2v3'),
  cards: () => icon('M4 3h5a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM15 3h5a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1h-5a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM15 14h5a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1h-5a1 1 0 0 1-1-1v-5a1 1 0 0 1 1-1zM4 14h5a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-5a1 1 0 0 1 1-1z'),
  check: () => icon('M20 6 9 17l-5-5'),
  clock: () => icon('M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M12 6v6l4 2'),
  close: () => icon('M18 6 6 18M6 6l12 12'),
  credit: () => icon('m15.5 12.9 1.5 8.5a.5.5 0 0 1-.8.5l-3.6-2.7a1 1 0 0 0-1.2 0l-3.6 2.7a.5.5 0 0 1-.8-.5l1.5-8.5M12 2a6 6 0 1 0 0 12 6 6 0 0 0 0-12'),
  down: () => icon('m6 9 6 6 6-6'),
  filters: () => icon('M10 5H3M12 19H3M14 3v4M16 17v4M21 12h-9M21 19h-5M21 5h-7M8 10v4M8 12H3'),
  leaves: () => icon('M15 3h6v6M10 14 21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6'),
  list: () => icon('M3 5h.01M3 12h.01M3 19h.01M8 5h13M8 12h13M8 19h13'),
  next: () => icon('m9 18 6-6-6-6'),
  online: () => icon('m16 13 5.2 3.5a.5.5 0 0 0 .8-.4V7.9a.5.5 0 0 0-.8-.4L16 10.5M4 6h10a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z'),
  place: () => icon('M20 10c0 5-5.5 10.2-7.4 11.8a1 1 0 0 1-1.2 0C9.5 20.2 4 15 4 10a8 8 0 0 1 16 0M12 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6'),
  previous: () => icon('m15 18-6-6 6-6'),
  search: () => icon('m21 21-4.3-4.3M11 3a8 8 0 1 0 0 16 8 8 0 0 0 0-16'),
  table: () => icon('M12 3v18M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM3 9h18M3 15h18'),
} as const;
