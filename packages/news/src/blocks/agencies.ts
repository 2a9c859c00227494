/**
 * News agencies and newspapers, by the names that credits and end marks give them: key, name for
 * people, names as written (NFC, compared without regard to case).
 */
export interface AgencyNames {
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** Agencies whose material Vietnamese newsrooms use. */
export const AGENCIES: readonly AgencyNames[] = [
  { key: 'ttxvn', name: 'TTXVN', names: ['TTXVN', 'Thông tấn xã Việt Nam', 'VNA'] },
  { key: 'vietnamplus', name: 'VietnamPlus', names: ['Vietnam+', 'VietnamPlus'] },
  { key: 'afp', name: 'AFP', names: ['AFP'] },
  { key: 'ap', name: 'AP', names: ['AP'] },
  { key: 'reuters', name: 'Reuters', names: ['Reuters'] },
  { key: 'xinhua', name: 'Tân Hoa xã', names: ['THX', 'Tân Hoa xã', 'Xinhua'] },
  { key: 'epa', name: 'EPA', names: ['EPA'] },
  { key: 'yonhap', name: 'Yonhap', names: ['Yonhap'] },
  { key: 'kyodo', name: 'Kyodo', names: ['Kyodo'] },
  { key: 'tass', name: 'TASS', names: ['TASS'] },
  { key: 'sputnik', name: 'Sputnik', names: ['Sputnik'] },
  { key: 'getty', name: 'Getty Images', names: ['Getty', 'Getty Images'] },
];
