/**
 * News agencies and newspapers, by the names that credits and end marks give them: key, name for
 * people, names as written (NFC, compared without regard to case).
 */
export interface AgencyNames {
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** Agencies, broadcasters and newspapers whose material Vietnamese newsrooms use. */
export const AGENCIES: readonly AgencyNames[] = [
  { key: 'ttxvn', name: 'TTXVN', names: ['TTXVN', 'Thông tấn xã Việt Nam', 'VNA', 'VNS'] },
  { key: 'afp', name: 'AFP', names: ['AFP'] },
  { key: 'al-jazeera', name: 'Al Jazeera', names: ['Al Jazeera', 'Al-Jazeera'] },
  { key: 'anadolu', name: 'Anadolu', names: ['Anadolu', 'AA'] },
  { key: 'ap', name: 'AP', names: ['AP', 'Associated Press'] },
  { key: 'bao-quoc-te', name: 'Báo Quốc tế', names: ['Báo Quốc tế', 'Báo Thế giới và Việt Nam'] },
  { key: 'bao-tin-tuc', name: 'Báo Tin tức', names: ['Báo Tin tức', 'Baotintuc.vn'] },
  { key: 'bbc', name: 'BBC', names: ['BBC'] },
  { key: 'bloomberg', name: 'Bloomberg', names: ['Bloomberg'] },
  { key: 'cand', name: 'Công an nhân dân', names: ['Công an nhân dân', 'Báo CAND', 'CAND'] },
  { key: 'cna', name: 'CNA', names: ['CNA'] },
  { key: 'cnn', name: 'CNN', names: ['CNN'] },
  { key: 'dan-viet', name: 'Dân Việt', names: ['Dân Việt'] },
  { key: 'dpa', name: 'DPA', names: ['DPA'] },
  { key: 'epa', name: 'EPA', names: ['EPA', 'EPA-EFE', 'EFE'] },
  { key: 'getty', name: 'Getty Images', names: ['Getty', 'Getty Images', 'Gettyimages'] },
  { key: 'ha-noi-moi', name: 'Hà Nội mới', names: ['Hà Nội mới', 'Hànộimới', 'Báo Hà Nội mới'] },
  { key: 'ians', name: 'IANS', names: ['IANS'] },
  { key: 'kcna', name: 'KCNA', names: ['KCNA'] },
  { key: 'kyodo', name: 'Kyodo', names: ['Kyodo', 'Kyodo News'] },
  { key: 'nguoi-lao-dong', name: 'Người Lao Động', names: ['Người Lao Động', 'NLĐ', 'NLĐO'] },
  { key: 'phap-luat-tphcm', name: 'Pháp Luật TP.HCM', names: ['Pháp Luật TP.HCM', 'PLO'] },
  {
    key: 'qdnd',
    name: 'Quân đội nhân dân',
    names: ['Quân đội nhân dân', 'Báo QĐND', 'QĐND', 'QĐND Online'],
  },
  { key: 'reuters', name: 'Reuters', names: ['Reuters'] },
  { key: 'ria-novosti', name: 'RIA Novosti', names: ['RIA Novosti', 'RIA', 'Ria Novosti'] },
  { key: 'sggp', name: 'Sài Gòn Giải Phóng', names: ['Sài Gòn Giải Phóng', 'SGGP', 'SGGPO'] },
  { key: 'sputnik', name: 'Sputnik', names: ['Sputnik'] },
  { key: 'tass', name: 'TASS', names: ['TASS', 'Itar-Tass'] },
  { key: 'tien-phong', name: 'Tiền Phong', names: ['Tiền Phong', 'TPO'] },
  {
    key: 'vgp',
    name: 'Báo Điện tử Chính phủ',
    names: ['VGP', 'VGP News', 'Báo Điện tử Chính phủ', 'Chinhphu.vn'],
  },
  { key: 'vietnamnet', name: 'VietNamNet', names: ['VietNamNet', 'Vietnamnet.vn'] },
  { key: 'vneconomy', name: 'VnEconomy', names: ['VnEconomy'] },
  { key: 'vov', name: 'VOV', names: ['VOV', 'VOV.VN'] },
  { key: 'vtc', name: 'VTC', names: ['VTC', 'VTC News'] },
  { key: 'vtv', name: 'VTV', names: ['VTV', 'VTV News', 'VTV.VN'] },
  { key: 'xinhua', name: 'Tân Hoa xã', names: ['THX', 'Tân Hoa xã', 'Tân Hoa Xã', 'Xinhua'] },
  { key: 'yonhap', name: 'Yonhap', names: ['Yonhap'] },
  { key: 'znews', name: 'Znews', names: ['Zing', 'Znews', 'Zing News'] },
];
