/**
 * The commonest syllables of news without their marks, counted in the training sentences of UD
 * Vietnamese-VTB (CC BY-SA 4.0). Those are left out that are frequent words of other languages, in
 * letters without marks: `an`, `den`, `van`, `di`, `ve`, `may`, `ay`, `hay`, `con`, `dat`.
 */
const COMMON_SYLLABLES =
  'cua khong nguoi mot toi cho duoc cung nhung thu anh nay ong cong lai dong doi trong nha voi nhan ' +
  'thi lam hai noi nhu dinh vao moi ngay cac dau quan phai dung dang tham nam hoi bao hang nuoc chung ' +
  'viec tien qua minh dien tinh hung thanh thang chuyen truong phong khi chinh duong thay biet nghi ' +
  'thong rat nhat tren tuc theo phan lien tiep nguyen hoc hien cao hanh hoa dieu vay tung binh phap ' +
  'toan sinh viet ngoai hieu quyet goi nao vien thuong xuong khac trinh khai hoan giao nho loi thuc ' +
  'xay cuoc cach kien nhau truoc tranh hon kinh gap huong muon duoi phat chua tieng canh diem thoi ' +
  'doan nghe phuong luc giam nua nghiep chien bien chay tich kho lanh chuc tuoi nhiem trung lap cuc ' +
  'chiec sach cuoi trach danh khoang nhieu giua luong chat luat quoc huyen thuy nganh dich ngan trieu ' +
  'tuan chuong';

let common: ReadonlySet<string> | undefined;

/** Tells whether plain letters are one of the commonest syllables of Vietnamese without its marks. */
export function isCommonSyllable(word: string): boolean {
  common ??= new Set(COMMON_SYLLABLES.split(' '));
  return common.has(word);
}
