/** What may differ by kabupaten or reading of the law; the admin may change it, no release is needed. */
export interface ApbdesCheckSettings {
  /** Percent of belanja for siltap, tunjangan and operasional BPD; PP 11/2019 Ps 100. */
  readonly capPercent: number;
  /** Whether kegiatan 1.1.03 counts under that cap; the text is unclear, so by default not. */
  readonly jaminanSosialUnderCap: boolean;
  /** Whether what tanah bengkok pays is taken out of both sides of the cap, a reading of Ps 100(2). */
  readonly bengkokOutsideCap: boolean;
}

export const defaultApbdesCheckSettings: ApbdesCheckSettings = {
  capPercent: 30,
  jaminanSosialUnderCap: false,
  bengkokOutsideCap: true,
};
