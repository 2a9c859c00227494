/**
 * Countries by their code of ISO 3166-1, with the names that newspapers in Vietnamese give them: usual
 * names and the spellings of older texts, apart by commas.
 */
export const COUNTRIES = `AD Andorra
AE Các Tiểu vương quốc Arab Thống nhất, Các Tiểu vương quốc Ả Rập Thống nhất, Tiểu vương quốc Ả Rập Thống nhất, UAE
AF Afghanistan, Áp-ga-ni-xtan
AG Antigua và Barbuda
AL Albania, An-ba-ni
AM Armenia, Ác-mê-ni-a
AO Angola, Ăng-gô-la
AR Argentina, Ác-hen-ti-na
AT Áo
AU Australia, Úc, Ô-xtrây-li-a
AZ Azerbaijan, A-déc-bai-gian
BA Bosnia và Herzegovina
BB Barbados
BD Bangladesh, Băng-la-đét
BE Bỉ
BF Burkina Faso
BG Bulgaria, Bun-ga-ri, Bungari
BH Bahrain, Ba-ranh
BI Burundi
BJ Benin
BN Brunei, Bru-nây
BO Bolivia, Bô-li-vi-a
BR Brazil, Bra-xin
BS Bahamas
BT Bhutan
BW Botswana
BY Belarus, Bê-la-rút
BZ Belize
CA Canada, Ca-na-đa
CD Cộng hòa Dân chủ Congo
CF Cộng hòa Trung Phi
CG Cộng hòa Congo
CH Thụy Sĩ, Thụy Sỹ
CI Bờ Biển Ngà, Côte d'Ivoire
CL Chile, Chi-lê
CM Cameroon
CN Trung Quốc, Trung Hoa, Cộng hòa Nhân dân Trung Hoa
CO Colombia, Cô-lôm-bi-a
CR Costa Rica
CU Cuba, Cu-ba
CV Cabo Verde
CY Cyprus, Síp, Cộng hòa Síp
CZ Cộng hòa Séc, Séc, Czech
DE Đức, Cộng hòa Liên bang Đức, CHLB Đức
DJ Djibouti
DK Đan Mạch
DM Dominica
DO Cộng hòa Dominica
DZ Algeria, An-giê-ri
EC Ecuador
EE Estonia
EG Ai Cập
ER Eritrea
ES Tây Ban Nha
ET Ethiopia, Ê-ti-ô-pi-a
FI Phần Lan
FJ Fiji
FM Micronesia
FR Pháp
GA Gabon
GB Anh, Vương quốc Anh, Anh quốc
GD Grenada
GE Gruzia, Georgia
GH Ghana
GM Gambia
GN Guinea
GQ Guinea Xích đạo
GR Hy Lạp
GT Guatemala
GW Guinea-Bissau
GY Guyana
HN Honduras
HR Croatia, Crô-a-ti-a
HT Haiti, Ha-i-ti
HU Hungary, Hung-ga-ri, Hungari
ID Indonesia, In-đô-nê-xi-a
IE Ireland, Ai-len
IL Israel, I-xra-en
IN Ấn Độ
IQ Iraq, I-rắc
IR Iran, I-ran
IS Iceland, Ai-xơ-len
IT Italy, Italia, I-ta-li-a, Ý
JM Jamaica
JO Jordan, Gioóc-đa-ni
JP Nhật Bản, Nhật
KE Kenya, Kê-ni-a
KG Kyrgyzstan
KH Campuchia, Cam-pu-chia
KI Kiribati
KM Comoros
KN Saint Kitts và Nevis
KP Triều Tiên, Cộng hòa Dân chủ Nhân dân Triều Tiên, CHDCND Triều Tiên, Bắc Triều Tiên
KR Hàn Quốc
KW Kuwait, Cô-oét
KZ Kazakhstan, Ca-dắc-xtan
LA Lào
LB Liban, Lebanon, Li-băng
LC Saint Lucia
LI Liechtenstein
LK Sri Lanka, Xri Lan-ca
LR Liberia, Li-bê-ri-a
LS Lesotho
LT Litva, Lithuania, Lít-va
LU Luxembourg, Lúc-xăm-bua
LV Latvia, Lát-vi-a
LY Libya, Li-bi
MA Maroc, Morocco, Ma-rốc
MC Monaco
MD Moldova, Môn-đô-va
ME Montenegro
MG Madagascar
MH Quần đảo Marshall
MK Bắc Macedonia
ML Mali
MM Myanmar, Mi-an-ma, Miến Điện
MN Mông Cổ
MR Mauritania
MT Malta, Man-ta
MU Mauritius
MV Maldives
MW Malawi
MX Mexico, Mê-hi-cô
MY Malaysia, Ma-lai-xi-a
MZ Mozambique, Mô-dăm-bích
NA Namibia
NE Niger
NG Nigeria, Ni-giê-ri-a
NI Nicaragua
NL Hà Lan
NO Na Uy
NP Nepal, Nê-pan
NR Nauru
NZ New Zealand, Niu Di-lân
OM Oman, Ô-man
PA Panama, Pa-na-ma
PE Peru
PG Papua New Guinea
PH Philippines, Phi-líp-pin, Philippin
PK Pakistan, Pa-ki-xtan
PL Ba Lan
PS Palestine, Pa-le-xtin
PT Bồ Đào Nha
PW Palau
PY Paraguay
QA Qatar, Ca-ta
RO Romania, Ru-ma-ni, Rumani
RS Serbia, Xéc-bi-a
RU Nga, Liên bang Nga
RW Rwanda
SA Saudi Arabia, Ả Rập Xê Út, Ả-rập Xê-út, Ả Rập Saudi
SB Quần đảo Solomon
SC Seychelles
SD Sudan, Xu-đăng
SE Thụy Điển
SG Singapore, Xin-ga-po
SI Slovenia
SK Slovakia, Xlô-va-ki-a
SL Sierra Leone
SM San Marino
SN Senegal
SO Somalia, Xô-ma-li
SR Suriname
SS Nam Sudan
ST Sao Tome và Principe
SV El Salvador
SY Syria, Xy-ri
SZ Eswatini
TD Chad, Sát
TG Togo
TH Thái Lan
TJ Tajikistan
TL Timor Leste, Đông Timor
TM Turkmenistan
TN Tunisia, Tuy-ni-di
TO Tonga
TR Thổ Nhĩ Kỳ
TT Trinidad và Tobago
TV Tuvalu
TZ Tanzania, Tan-da-ni-a
UA Ukraine, U-crai-na, Ucraina
UG Uganda, U-gan-đa
US Mỹ, Hoa Kỳ, Hợp chúng quốc Hoa Kỳ
UY Uruguay
UZ Uzbekistan
VA Vatican, Va-ti-căng
VC Saint Vincent và Grenadines
VE Venezuela, Vê-nê-xu-ê-la
VN Việt Nam
VU Vanuatu
WS Samoa
YE Yemen, Y-ê-men
ZA Nam Phi
ZM Zambia
ZW Zimbabwe`;
