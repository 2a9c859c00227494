/** Why a date is what it is, by the rule of `@quocngu/news` that found its value, in English. */
export const ENGLISH_DATE_REASONS: Readonly<Record<string, string>> = {
  'date/written': 'It is written so.',
  'date/incomplete': 'A part of it is not written, and nothing here completes it.',
  'date/from-neighbour': 'The year or month is written at a date beside it.',
  'date/nearest': 'This year or month brings it nearest to the day of reference.',
  'date/direction': 'A word beside it says whether it is past or to come.',
  'date/weekday-agrees': 'In this year it falls on the weekday that is written beside it.',
  'date/weekday-differs': 'The weekday that is written is not that of the date.',
  'date/relative': 'It is counted from the day of reference.',
  'date/weekday': 'Only a weekday is written, and not of which week.',
  'date/lunar': 'It is converted from the lunar calendar.',
  'date/holiday': 'It is the day on which the holiday is kept.',
  'date/short-year': 'The year is written short, and could be another.',
  'date/season': 'It is a season, of which only the year is certain.',
  'date/given': 'It was given with the article.',
  'date/address-timestamp': 'The address of the article carries it.',
  'date/year-from-native-id':
    'The year is not written here; the number of the article in its address tells it.',
  'date/year-in-text': 'The article names this year elsewhere.',
};

/** The same in Vietnamese. */
export const VIETNAMESE_DATE_REASONS: Readonly<Record<string, string>> = {
  'date/written': 'Bài viết rõ như vậy.',
  'date/incomplete': 'Bài không viết đủ, và không có gì bổ sung được.',
  'date/from-neighbour': 'Năm hoặc tháng được viết ở ngày bên cạnh.',
  'date/nearest': 'Năm hoặc tháng này đưa ngày đến gần mốc nhất.',
  'date/direction': 'Từ bên cạnh cho biết đã qua hay sắp tới.',
  'date/weekday-agrees': 'Năm này ngày rơi đúng vào thứ được viết bên cạnh.',
  'date/weekday-differs': 'Thứ được viết không khớp với ngày.',
  'date/relative': 'Tính từ ngày làm mốc.',
  'date/weekday': 'Chỉ viết thứ, không rõ tuần nào.',
  'date/lunar': 'Đổi từ âm lịch.',
  'date/holiday': 'Là ngày của dịp lễ.',
  'date/short-year': 'Năm viết tắt, có thể là năm khác.',
  'date/season': 'Là một mùa, chỉ chắc chắn về năm.',
  'date/given': 'Được cho kèm theo bài.',
  'date/address-timestamp': 'Địa chỉ của bài có ghi.',
  'date/year-from-native-id': 'Chỗ này không viết năm; số của bài trong địa chỉ cho biết năm.',
  'date/year-in-text': 'Năm này được nêu ở chỗ khác trong bài.',
};
