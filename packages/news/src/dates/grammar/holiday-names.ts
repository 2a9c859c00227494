/**
 * Holidays that are kept on one day, a line each: the day and month, `âm` where they are lunar, then
 * the name. Names with `+` count only behind `ngày` or `lễ`: organisations have them too.
 *
 * Labour Code of 2019, article 112, for public holidays; the founding decisions of the other days.
 */
export const HOLIDAYS = `2/9 quốc khánh
25/12 giáng sinh
25/12 noel
14/2 valentine
31/10 halloween
1/1 tết dương lịch
1/1 tết tây
1/6 tết thiếu nhi
2/9 tết độc lập
30/4 giải phóng miền nam +
3/2 thành lập đảng cộng sản việt nam +
3/2 thành lập đảng +
27/2 thầy thuốc việt nam +
8/3 quốc tế phụ nữ +
26/3 thành lập đoàn thanh niên cộng sản hồ chí minh +
30/4 chiến thắng +
1/5 quốc tế lao động +
19/5 sinh chủ tịch hồ chí minh +
1/6 quốc tế thiếu nhi +
21/6 báo chí cách mạng việt nam +
28/6 gia đình việt nam +
27/7 thương binh liệt sĩ +
27/7 thương binh liệt sỹ +
10/10 giải phóng thủ đô +
13/10 doanh nhân việt nam +
20/10 phụ nữ việt nam +
20/11 nhà giáo việt nam +
22/12 thành lập quân đội nhân dân việt nam +
1/1âm tết nguyên đán
1/1âm tết cổ truyền
1/1âm tết âm lịch
1/1âm nguyên đán
3/3âm tết hàn thực
10/3âm giỗ tổ hùng vương
10/3âm giỗ tổ
15/4âm phật đản
5/5âm tết đoan ngọ
5/5âm đoan ngọ
15/7âm vu lan
15/8âm tết trung thu
15/8âm trung thu
23/12âm tết ông công ông táo
23/12âm ông công ông táo
30/12âm giao thừa`;
