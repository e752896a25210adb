import type { Command } from '../../domain/workflow/commands/command.ts';

/** What a person wrote in a command: when it is refused, they are not to look for their words in vain. */
export function wordsOfCommand(command: Command): readonly string[] {
  switch (command.kind) {
    case 'return-filing':
    case 'accept-filing':
      return [...command.remarks.map(({ text }) => text), command.sheet?.conclusion ?? ''].filter(
        (text) => text.trim() !== '',
      );
    case 'give-rekomendasi':
    case 'change-rekomendasi':
    case 'answer-rekomendasi':
    case 'judge-rekomendasi':
      return command.text.trim() === '' ? [] : [command.text];
    case 'record-surat':
      return [command.entry.nomor];
    default:
      return [];
  }
}
