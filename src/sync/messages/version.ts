/**
 * The version of the wire, with its history; `version.test.ts` asks for a new one when a message changes.
 *
 * 1  first version
 * 2  calendar of obligations and `set-calendar`; `nihil` of a report; what the sender itself changed comes
 *    down with `contentOf` instead of its content; `rule-failed`
 * 2  documents of the kind `file`: the server has the bytes of a file
 * 2  `file-kunjungan` and its document; weight, acknowledgement and files of a recommendation; plan of visits
 * 3  `files` of a report; `office` of a reply; `to` of `take-filing`
 * 3  `acknowledge-rekomendasi`; addressee of a recommendation
 * 3  `change-rekomendasi`; version, earlier words and other signatures of a recommendation; the settings `seksi` and
 *    `daftar-periksa`
 * 3  `dikirim` of a Perdes
 * 3  `record-surat` and its document: letters of the kecamatan with their numbers
 * 3  `basis` of a rule in the calendar
 * 3  `sepakat` of a report
 * 3  `tidakDinilai` and `pertimbangan` of an evaluation sheet
 */
export const protocolVersion = 3;

/** From here on a phone puts the content in again by itself. */
export const contentOfVersion = 2;

/** The oldest app this server still answers; below it the phone keeps its work and asks to update (S12). */
export const oldestProtocolVersion = 1;
