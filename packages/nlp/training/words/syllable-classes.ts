import { syllableKey } from './spelling.ts';

/**
 * Classes of syllables by what they do in a sentence, written for this program. A syllable of several
 * classes stands in the first that has it.
 */
const CLASSES: readonly string[] = [
  // 1: classifiers, nouns of unit and of action
  `con cái chiếc cây quả trái bức tấm tờ quyển cuốn ngôi căn tòa bộ đôi cặp chùm bó hòn giọt hạt sợi
   miếng mẩu mảnh lát khúc đoạn dãy dải đàn bầy lũ đám nhóm tốp toán trận cơn cuộc vụ chuyến lượt đợt
   kỳ phiên buổi bữa bài câu lời tiếng giọng nụ giấc niềm nỗi mối sự việc nền cánh ngọn đỉnh cột cục
   đụn cồn đống món suất tập mớ luồng làn vệt bãi vũng hố cây thứ loại kiểu cách lối điều cảnh phần`,
  // 2: persons
  `ông bà anh chị em cô chú bác cậu mợ dì thím cháu tôi mình họ nó hắn ta chàng nàng gã lão đứa thằng
   vị ngài thầy mẹ cha bố má vợ chồng cụ tớ bạn người kẻ tụi bọn ai chúng`,
  // 3: times
  'năm tháng ngày tuần giờ phút giây sáng trưa chiều tối đêm hôm mùa thời lúc khi dịp hồi nay mai xưa',
  // 4: directions and results behind verbs
  'ra vào lên xuống lại về đến tới qua sang theo lấy mất hết xong thấy nên thành nhau rồi',
  // 5: verbs of wide use
  `có làm bị được đi cho đánh chơi ăn nói nghĩ muốn biết dám định phải gặp đưa mang đem đặt giữ bắt
   mở đóng cắt chạy nhìn nghe xem hỏi gọi kêu bán mua trả lo tìm chọn uống ngủ mặc cầm đứng ngồi nằm`,
  // 6: adverbs
  `không chưa chẳng chả đừng chớ đã đang sẽ sắp vừa mới còn vẫn cũng đều rất quá lắm hơi khá cực thật
   càng hơn nhất luôn mãi chỉ ngay cứ vốn từng hay thường`,
  // 7: prepositions and conjunctions
  `của và với cùng nhưng mà thì là rằng để vì bởi do tại ở từ bằng trong ngoài trên dưới giữa trước
   sau bên như nếu tuy dù hoặc hễ song`,
  // 8: determiners, numerals, demonstratives
  `các những mọi mỗi một hai ba bốn sáu bảy tám chín mười mươi trăm nghìn ngàn triệu tỉ tỷ vài mấy
   nhiều ít cả toàn này kia ấy đó nọ đây đâu nào gì sao thế vậy bao nửa`,
  // 9: Sino-Vietnamese endings
  'viên sĩ gia trưởng hóa hoá học giả tính sư thủ nhân đồ phạm sinh hữu lý luật pháp',
  // 10: Sino-Vietnamese beginnings
  'tái vô bất phi tiền hậu đại tiểu siêu phản đa đồng tổng phó chủ nữ nam tân cựu liên quốc phụ',
  // 11: places
  `nhà trường xã huyện tỉnh thôn ấp phường quận phố làng bản miền vùng khu bờ cửa sông núi biển rừng
   đường chợ cầu bến cảng đảo hồ ruộng vườn nước phòng quán trại lầu đồn chùa quê đồng`,
  // 12: things and stuff
  `đất gió mưa cát đá lửa khói tiền vàng bạc giấy sách báo chữ thư xe tàu thuyền ghe máy súng dao cơm
   gạo lúa rượu thuốc cá tôm gà heo bò trâu chó hoa cỏ áo quần giày nón bàn ghế giường tủ đèn`,
  // 13: body
  'đầu mặt mắt tay chân miệng lòng ruột tim mũi tai tóc da lưng bụng vai cổ răng máu xương bụng',
  // 14: qualities
  `đẹp xấu to nhỏ lớn cao thấp dài ngắn cũ trẻ già đen trắng đỏ xanh vàng tím tốt giỏi dở mạnh yếu
   nhanh chậm nặng nhẹ nóng lạnh khô ướt sâu xa gần đông vắng vui buồn khổ sướng giàu nghèo bé đúng sai`,
  // 15: Sino-Vietnamese morphemes that hardly stand alone
  `công chính thực hiện hành hình phát quan kết xuất dụng thị văn thích tự bảo cơ hợp thông bình sản
   tế tiếp tác đối hệ trị địa tham giáo minh nghiệp nhiên phương thức tích nguyên tổ đặc tư đạo hiệu
   lịch năng tâm tử gian thiên diện thuật thiết tất truyền trí vực triển dịch tinh biệt chế nội diễn
   tiến biến chương mục nghệ nhật thân trọng cứu dự phẩm tiêu lưu nghĩa thi nhiệm khoa thương tương
   xác phục cung danh âm ứng chí tưởng quyết vận biểu cộng kiến nhập hoàng quản tục cố di hải sơn
   hướng phủ châu lâu tượng đáng bắc cư mạng dạng sắc trợ kiện kích nghiên ngoại nhiệt trực vi độc hạ
   quy vĩ đình lệ nghị tuyệt duy chuẩn du hồng lãnh quảng đô cập hưởng khai khả kỹ dục vọng khẩu mật
   thoại tránh tuyến chuyên hàn thảo lạc xử tướng hoạch linh tiết tuyển áp thúc tịch hiểm khảo mẫu
   nghiệm nguy ninh thuận cải luận môn tôn biên khởi giai nông thú thử phổ huy lai chấp cấu ngữ tố
   luyện lĩnh trúc xuân hạnh hỗ thánh tội suy tốc nghi ngành thượng đốc ổn mạch xuyên tuyên hiệp hôn
   đài cử niệm phúc tín phối thuyết thừa đăng đảm bại lao nghiêm vượt xung ước chiếm thao khắc phù
   thiện thoát truy tận tải phóng thiệu trưng tĩnh đích hùng hưng phật trừ tồn đương hàm liệt trụ tu
   đột lược lục ngân ngôn điển cương cường hủy phê thụ vĩnh xứ ích đoán tông xúc diệt giản chỉnh thỏa
   vinh vân loạt tam thăm bạch khủng ngũ thập khánh mộ cực uy ẩm não giáp hảo lông tuy thác sung mệnh
   phái hiển kênh hòa khiển thẩm đáp hấp lộc địch dưỡng thăng đệ khám miễn tri viễn xâm huấn mông phán
   tháp tứ đinh thai thuế trạng thọ cảnh giành phước triều khuyên vong cáo bạo giác trích cấm chứa
   cẩn đàm thuần kiên thiểu thách tàng huyết khuyến duyệt thám hối luân thải khái phẫu khuẩn khích
   nhuận lập lượng khoáng thụy duyên quái nguyệt tiềm đoạt nhượng hậu quân sát suất sinh chất trung
   điều chỉ phân giải liên nhân tình thái thế tài sự lý tính hóa khoa ý nghị phó viện hội thành toàn
   thường cảm kinh giao kỷ cần chủng tạo lợi phong mỹ tuyển phản gia hữu ngộ ức vịnh phụng quế chiết
   hoan tưởng kiểm tra soát thanh toán định giám đốc cáo ban bố hoàn nhẫn thiền thị phế khuyết liêm
   khiêm tốn khoan hồng nhã tụng nhiếp phiêu mẫn lữ hạm thục châm sương nghịch lạm khiêu vượng cuồng
   ngưỡng quyến khiết kiệm thiếp triệt khốc khiếp hằng bất ngự huệ trường ấn hộ tuần tiền nhiệm`,
  // 16: Sino-Vietnamese nouns that do stand alone
  `dân tin số đội điểm chức hàng lần đoàn lớp quyền bệnh điện đảng phim án giá đời lễ ban hạng khối băng
   mã chùa lính tộc phe phái hội tiệc quỹ phiếu trạm kho bãi đền thẻ huyện quân bang đài sân viện chi
   độ lệnh luật đề đơn ảnh nhạc khí tuổi tên họ vua chúa thần tiên ma quỷ giặc bom đạn pháo bóng cờ
   kịch thơ truyện tranh kiếm bút nghề ngành thuế nợ giải hạn ca kíp`,
  // 17: native verbs with objects
  `dùng giao nhận thêm chuyển đổi thay bỏ cứu thu giúp tạo gây kéo đẩy bắn giết chia gửi nhớ quên yêu
   thương ghét sợ mong chờ đợi đón dẫn dắt nuôi trồng cấy gặt hái nhặt lượm ném vứt quăng rải rắc chém
   đâm chọc đốt đập phá xây dựng sửa lau chùi rửa giặt phơi nấu luộc rán nướng xào chế biến bày dọn xếp
   gói bọc che phủ đắp vá may thêu dệt đan móc kẹp gắp múc rót đổ tưới bón cắn nhai nuốt nếm ngửi hôn
   ôm bế bồng cõng vác khiêng gánh xách bưng nâng đỡ chống kê lót trải cuộn gấp mượn vay thuê đòi trộm
   cướp giật lừa bịp dọa đe mắng chửi khen chê thách đố dạy bảo khuyên răn cấm ngăn chặn cản chắn đuổi
   bám bẻ vặn xoay buộc trói cởi tháo lắp ghép gắn dán treo mắc rút nhổ đào xúc chôn lấp gom tách chọn
   chép ghi vẽ in đọc kể chào mời tiếp đãi tặng biếu đền chịu đựng tránh trốn giấu khoe tỏ bày hiểu tin
   nghi ngờ đoán đo đếm cân soi rọi chiếu chụp quay bật tắt khóa đóng nối bơm hút thổi phun xịt tiêm
   chữa khám mổ thắng chạm sờ nắm bóp vỗ xoa gãi cào cấu đấm đá húc lái chèo chống thả buông dừng hoãn
   tăng giảm nạp nộp góp chuộc đúc rèn khoan cưa xẻ chặt phát cuốc cày bừa bắt tìm kiếm lục săn bẫy`,
  // 18: native verbs without objects, states
  `sống chết sinh nghỉ thức dậy ngừng khóc cười hát múa nhảy bơi bay rơi ngã té lăn trôi chìm nổi tan
   cháy tắt nổ vỡ gãy rách hỏng mọc nở rụng héo úa khô chín ốm đau mệt mỏi đói khát no say tỉnh run rẩy
   leo trèo bò bước quỳ cúi ngẩng ngoảnh trượt vấp chen lấn kêu la hét rên rỉ thở ho hắt ngáp đứt bung
   xảy diễn hiện tồn còn hết lọt thoát tràn chảy rỉ ngấm lan dâng rút lùi tiến rời ghé quay trở bỏng`,
  // 19: more qualities
  `rõ khó dễ rộng chật hẹp chắc đủ thiếu thừa thẳng cong tròn vuông méo nhọn cùn bén sắc mềm cứng dẻo
   giòn dày mỏng thưa dày nhẵn ráp trơn bóng mờ sáng tối đậm nhạt mặn ngọt chua cay đắng béo gầy mập ốm
   khỏe khoẻ lành dữ hiền ác ngoan hư khôn ngu dại khờ lười chăm siêng vụng khéo sạch bẩn dơ thơm thối
   hôi tanh nghiêm lạ quen riêng chung đầy vơi cạn kín hở lỏng chặt xinh ngon hay sớm muộn kịp lâu
   nâu xám hồng tươi úa trong đục xịn rẻ đắt hiếm kém tệ lành phẳng gồ trơ lì liều gan ngốc điên rồ`,
  // 20: more native things
  `hạt lá cành rễ thân hoa củ trứng thịt canh cháo bánh kẹo đường muối mỡ dầu mắm tương rau đậu măng
   nấm chuối cam táo bưởi ổi dứa dừa mía ngô khoai sắn lạc bát đĩa chén cốc ly chai nồi chảo bếp thìa
   đũa rổ rá mâm thùng hộp túi bao bì dây xích khóa chìa đinh búa rìu cưa kim chỉ khăn mũ váy vải lụa
   gối chăn màn chiếu gương lược kính tường mái cột kèo sàn gác hầm ngõ hẻm hè lề dốc đèo suối thác ao
   đầm kênh mương rạch đê đập lưới câu thuyền bè phà tre nứa gỗ sắt thép đồng chì nhôm than xăng củi
   tro bụi bùn sương mây trăng sao trời nắng bão lụt sấm sét cầu vồng bóng diều kèn trống chuông đàn
   sáo còi cờ phướn nến hương nhang quan tài mồ mả chỗ nơi phía góc mép rìa lỗ khe vết dấu mùi vị hơi`,
  // 21: animals
  `chim cò vịt ngan ngỗng mèo chuột ngựa dê cừu voi hổ báo gấu khỉ nai hươu thỏ sói cáo rắn rùa ếch
   nhái cóc cua ốc hến mực lươn chạch muỗi ruồi kiến ong bướm sâu giun nhện rận chấy chồn sóc nhím`,
  // 22: parts of the body, more
  `trán má cằm môi lưỡi họng gáy ngực mông đùi gối bàn ngón móng mày mi râu gan phổi thận dạ bắp khớp
   hồn vía mồ nước mồm mép hông sườn nách rốn`,
  // 23: native syllables that need a partner
  `nhiêu dàng mẽ sàng chóng ngơi sóc vời bây lẽ vẻ nhé đấy hãy hẳn hề dần khỏi nhằm suốt xin nữa chuyện
   thể phải nhỉ ạ nhá đâu dõi cạnh mắn nhủ nhắn lẫn lộn nhòa khoắt khoát vất vả rãi rỡ rối rắm rạo rực
   ràng rẫy sùng sục sửng sốt tấp nập thênh thang thoang thoảng vằng vặc xao xuyến xôn bâng khuâng
   bẽn lẽn chập chờn dập dìu đắn đo gập ghềnh hối hả khập khiễng lấp lánh mênh mông ngậm ngùi ngao ngán
   nhộn nhịp phảng phất quạnh hiu róc rách sần sùi thấp thỏm ung dung vun vút xập xình ỉ ôi ngỡ ngàng
   chững chạc hớn hở dửng dưng nhởn nhơ lừng lẫy ngạt ngào bỡ ngỡ lúng túng luống cuống vội bỗng`,
];

/** The classes of syllables, from 1, by their keys. */
export function readSyllableClasses(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [index, syllables] of CLASSES.entries()) {
    for (const syllable of syllables.split(/\s+/)) {
      const key = syllableKey(syllable);
      if (!classes.has(key)) classes.set(key, index + 1);
    }
  }
  return classes;
}
