/** Text into HTML, and the few pictures of the page. */
export function escape(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // Characters that reorder a line are shown, not obeyed, as GitHub does it.
      .replace(
        /[\u202a-\u202e\u2066-\u2069]/g,
        (c) => `<span class="bidi">U+${c.charCodeAt(0).toString(16).toUpperCase()}</span>`,
      )
      .replaceAll('\n', '&#10;')
  );
}

const shapes = {
  error: '<circle cx="8" cy="8" r="7"/><path class="cut" d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"/>',
  failed: '<circle cx="8" cy="8" r="7"/><path class="cut" d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"/>',
  passed: '<circle cx="8" cy="8" r="7"/><path class="cut" d="M4.8 8.3l2.2 2.2 4.2-4.6"/>',
  warning:
    '<path d="M8 1.2L15.4 14.2H0.6z" stroke-linejoin="round"/><path class="cut" d="M8 6v3.6M8 11.6v.6"/>',
  notice: '<circle cx="8" cy="8" r="7"/><path class="cut" d="M8 7.4v4M8 4.6v.6"/>',
  file: '<path class="line" d="M3.5 1.5h5.8l3.2 3.2v9.8h-9zM9 1.8v3.2h3.2"/>',
  pull: '<circle class="line" cx="4" cy="3.5" r="1.7"/><circle class="line" cx="4" cy="12.5" r="1.7"/><circle class="line" cx="12" cy="12.5" r="1.7"/><path class="line" d="M4 5.4v5.2M12 10.6V6.2a2.4 2.4 0 0 0-2.4-2.4H7.6M9.3 2L7.4 3.8l1.9 1.8"/>',
  commit: '<circle class="line" cx="8" cy="8" r="2.6"/><path class="line" d="M0.8 8h4.4M10.8 8h4.4"/>',
  lock: '<path d="M3.5 7.2h9v6.6h-9z"/><path class="line" d="M5.4 7V5a2.6 2.6 0 0 1 5.2 0v2"/>',
  bot: '<path d="M2.6 5.6h10.8v7.2H2.6z" stroke-linejoin="round"/><path class="line" d="M8 5.4V3"/><circle cx="8" cy="2.6" r="1"/><path class="cut" d="M5.6 8.4v1.4M10.4 8.4v1.4"/>',
  person: '<circle cx="8" cy="5.2" r="3"/><path d="M2.4 14.2c0-3.2 2.4-5 5.6-5s5.6 1.8 5.6 5z"/>',
} as const;

export const icon = (name: keyof typeof shapes): string =>
  `<svg class="icon ${name}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${shapes[name]}</svg>`;
