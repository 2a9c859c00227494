/** The parts that sentences are put together from, written for this generator. */

export const FAMILY_NAMES: readonly string[] = (
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Đoàn ' +
  'Lương Tạ Cao Thái Lâm Tô Hà Chu Quách Kiều'
).split(' ');

export const MIDDLE_NAMES: readonly string[] = (
  'Văn Thị Đức Minh Ngọc Thanh Hữu Quốc Xuân Thu Hồng Kim Công Bảo Gia Anh Tuấn Mạnh Đình Trọng ' +
  'Thùy Khánh Hải Duy Phương'
).split(' ');

export const GIVEN_NAMES: readonly string[] = (
  'An Bình Chi Cường Dũng Dung Giang Hà Hải Hạnh Hiền Hòa Hoa Hùng Hương Khoa Khuê Lan Linh Loan ' +
  'Long Mai Minh Nam Nga Ngân Nghĩa Nhung Oanh Phúc Phượng Quang Quân Quỳnh Sơn Tâm Thảo Thắng ' +
  'Thủy Thúy Tiến Toàn Trang Trung Tú Tuyết Uyên Vân Việt Yến'
).split(' ');

export const TITLES: readonly string[] = [
  'Bộ trưởng Bộ Công Thương',
  'Bí thư Tỉnh ủy',
  'Chủ tịch Hội Nông dân',
  'Chủ tịch Ủy ban nhân dân huyện',
  'Chủ tịch Ủy ban nhân dân tỉnh',
  'Đại biểu',
  'Giám đốc Bệnh viện Đa khoa tỉnh',
  'Giám đốc Sở Giáo dục và Đào tạo',
  'Giám đốc Sở Y tế',
  'Hiệu trưởng',
  'Kỹ sư',
  'Nghệ nhân',
  'Phó Chủ tịch Quốc hội',
  'Phó Giám đốc Sở Xây dựng',
  'Phó Thủ tướng',
  'Thứ trưởng Bộ Y tế',
  'Tiến sỹ',
  'Trưởng Ban quản lý dự án',
  'Viện trưởng Viện Quy hoạch',
  'ông',
  'bà',
  'anh',
  'chị',
];

export const ORGANISATIONS: readonly string[] = [
  'Ban Dân vận Trung ương',
  'Bảo hiểm xã hội Việt Nam',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Giao thông Vận tải',
  'Bộ Nông nghiệp và Phát triển nông thôn',
  'Bộ Tài chính',
  'Bộ Y tế',
  'Công ty cổ phần Thủy sản Sông Hậu',
  'Cục Hàng hải Việt Nam',
  'Đoàn Thanh niên',
  'Hiệp hội Lương thực Việt Nam',
  'Hội Chữ thập đỏ',
  'Liên đoàn Lao động thành phố',
  'Ngân hàng Chính sách xã hội',
  'Ngân hàng Nhà nước',
  'Sở Du lịch',
  'Sở Khoa học và Công nghệ',
  'Sở Nội vụ',
  'Tập đoàn Điện lực Việt Nam',
  'Tổng cục Thống kê',
  'Tổng Công ty Đường sắt Việt Nam',
  'Trường Đại học Cần Thơ',
  'Ủy ban Mặt trận Tổ quốc',
  'Văn phòng Chính phủ',
  'Viện Khoa học Thủy lợi',
];

export const TIMES: readonly string[] = [
  'Sáng',
  'Chiều',
  'Tối',
  'Trưa',
  'Ngày',
  'Đêm',
  'Hôm',
  'Đến hết ngày',
  'Từ ngày',
];

export const ACTIONS: readonly string[] = [
  'bàn giao',
  'bắt đầu thí điểm',
  'công bố',
  'đề nghị xem xét',
  'đưa vào sử dụng',
  'hoàn thành',
  'họp bàn về',
  'hỗ trợ kinh phí cho',
  'kêu gọi đầu tư vào',
  'khánh thành',
  'khảo sát',
  'khởi công',
  'kiểm tra tiến độ',
  'lấy ý kiến người dân về',
  'mở rộng',
  'nghiệm thu',
  'phê duyệt',
  'phối hợp triển khai',
  'rà soát lại',
  'sơ kết',
  'tạm dừng',
  'thống nhất phương án cho',
  'tổ chức lễ phát động',
  'trao giấy chứng nhận cho',
  'xây dựng kế hoạch về',
];

export const MATTERS: readonly string[] = [
  'bến xe liên tỉnh phía nam',
  'cầu vượt qua quốc lộ',
  'chương trình khám bệnh lưu động',
  'chương trình sữa học đường',
  'công trình nước sạch ở vùng cao',
  'cuộc thi viết về biển đảo',
  'cửa hàng nông sản an toàn',
  'dự án nhà ở cho công nhân',
  'dự án trồng rừng ven biển',
  'đề án đào tạo nghề cho thanh niên',
  'đội cứu hộ trên sông',
  'đường dây điện ra đảo',
  'giải chạy vì trẻ em nghèo',
  'hồ chứa nước ngọt',
  'khu bảo tồn chim di cư',
  'khu công nghiệp công nghệ cao',
  'khu tái định cư ven sông',
  'kho lạnh bảo quản trái cây',
  'làng nghề dệt chiếu',
  'lễ hội hoa cuối năm',
  'mô hình nuôi tôm tiết kiệm nước',
  'mô hình trường học xanh',
  'ngân hàng giống lúa chịu mặn',
  'phòng đọc sách của thôn',
  'quỹ khuyến học của dòng họ',
  'sân bay sau khi nâng cấp',
  'thư viện số của trường',
  'trạm quan trắc không khí',
  'trung tâm phục hồi chức năng',
  'tuyến buýt điện đầu tiên',
  'tuyến đê bao chống lũ',
  'vườn ươm doanh nghiệp trẻ',
];

export const MEASURES: readonly string[] = [
  'diện tích gieo trồng',
  'doanh thu của các cửa hàng',
  'giá cá tra nguyên liệu',
  'giá thuê mặt bằng',
  'khối lượng hàng qua cảng',
  'kim ngạch xuất khẩu gạo',
  'lượng khách quốc tế',
  'lượng mưa trong vùng',
  'mực nước trên các hồ',
  'sản lượng cà phê',
  'số ca sốt xuất huyết',
  'số doanh nghiệp mới',
  'số học sinh nhập học',
  'số vụ tai nạn giao thông',
  'thu nhập bình quân của nông dân',
  'tỷ lệ hộ nghèo',
  'tỷ lệ giải ngân vốn đầu tư',
  'vốn đăng ký mới',
];

export const CHANGES: readonly string[] = [
  'đạt',
  'giảm còn',
  'giữ ở mức',
  'lên tới',
  'nhích lên',
  'tăng thêm',
  'vượt mốc',
  'ước khoảng',
];

export const UNITS: readonly string[] = [
  'điểm phần trăm',
  'nghìn hécta',
  'nghìn lượt',
  'nghìn tấn',
  'phần trăm',
  'tỷ đồng',
  'triệu đồng',
  'triệu đôla Mỹ',
];

export const CURRENCIES: readonly string[] = ['tỷ đồng', 'triệu đồng', 'triệu đôla Mỹ'];

export const SAYINGS: readonly string[] = [
  'cho biết',
  'cho rằng',
  'đánh giá',
  'đề nghị',
  'giải thích rằng',
  'khẳng định',
  'lưu ý',
  'mong muốn',
  'nhấn mạnh',
  'nhận định',
  'nói thêm rằng',
  'thừa nhận',
];

export const CLAIMS: readonly string[] = [
  'bà con cần được hỏi ý kiến trước',
  'các địa phương phải chủ động nguồn nước',
  'chất lượng quan trọng hơn số lượng',
  'công trình sẽ về đích trước mùa mưa',
  'doanh nghiệp nhỏ đang thiếu vốn',
  'đường sá tốt thì hàng hóa mới đi nhanh',
  'giáo viên vùng xa cần thêm chỗ ở',
  'giá cả sẽ ổn định đến cuối quý',
  'hồ sơ được nhận qua mạng suốt ngày đêm',
  'không để ai bị bỏ lại phía sau',
  'kinh nghiệm của tỉnh bạn rất đáng học',
  'lao động trẻ muốn ở lại quê',
  'mọi khoản chi đều được công khai',
  'người bệnh không phải chuyển tuyến xa',
  'người dân đã quen với cách làm mới',
  'phần việc khó nhất đã làm xong',
  'rừng ngập mặn đang hồi phục từng ngày',
  'thiết bị trong nước đã đáp ứng yêu cầu',
  'thủ tục còn nhiều khâu chồng chéo',
  'thị trường gần nhà cũng rất rộng',
  'tiến độ chậm do thiếu cát san lấp',
  'trẻ em cần chỗ chơi an toàn',
  'việc giải phóng mặt bằng đã xong',
  'vốn được cấp đủ ngay từ đầu năm',
];

export const PURPOSES: readonly string[] = [
  'để đón đợt khách cuối năm',
  'để giảm chi phí vận chuyển',
  'để ngăn xâm nhập mặn',
  'để nông dân bớt phụ thuộc vào thương lái',
  'để rút ngắn thời gian chờ đợi',
  'để tăng sức cạnh tranh',
  'nhằm bảo vệ nguồn nước ngầm',
  'nhằm bảo đảm an toàn trong mùa lũ',
  'nhằm đáp ứng nhu cầu đi lại',
  'nhằm giữ gìn nghề truyền thống',
  'nhằm phục vụ kỳ thi sắp tới',
  'nhằm tạo thêm việc làm tại chỗ',
  'nhằm thu hút người học',
  'theo yêu cầu của cử tri',
];

export const PERIODS: readonly string[] = [
  'cùng kỳ năm trước',
  'đầu mùa vụ',
  'kế hoạch đề ra',
  'mức trung bình nhiều năm',
  'quý liền trước',
  'tháng trước',
  'thời điểm trước bão',
  'vụ hè thu',
];

export const SCENES: readonly string[] = [
  'Công nhân thu dọn hiện trường',
  'Đại biểu tham quan gian hàng',
  'Đông đảo người dân đến dự',
  'Một góc công trường',
  'Người dân phấn khởi nhận quà',
  'Nông dân chăm sóc lúa',
  'Quang cảnh buổi lễ',
  'Quang cảnh hội nghị',
  'Sinh viên tình nguyện giúp bà con',
  'Tàu cá về bến',
  'Thu hoạch trái cây',
  'Toàn cảnh khu vực dự án',
];
