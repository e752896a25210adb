import { type Instant, type Tanggal, addHari } from '../basics/tanggal.ts';

interface Appointment {
  readonly uid: string;
  readonly on: Tanggal;
  readonly title: string;
  readonly notes: string;
}

/** A whole-day appointment as a file for the phone's calendar (RFC 5545). */
export function toIcalendar({ uid, on, title, notes }: Appointment, at: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tepat//Kunjungan//ID',
    'BEGIN:VEVENT',
    `UID:${uid}@tepat`,
    `DTSTAMP:${at.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addHari(on, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(notes)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (one) => `\\${one}`).replaceAll('\n', '\\n');
}

/** At most 75 bytes a line; the office's words are nearly all ASCII, so 60 characters keep within it. */
function folded(line: string): readonly string[] {
  const pieces = line.match(/.{1,60}/gu) ?? [''];
  return pieces.map((piece, index) => (index === 0 ? piece : ` ${piece}`));
}
