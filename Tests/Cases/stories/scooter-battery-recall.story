# scooter-battery-recall: a maker calls its batteries safe until it recalls them; a newspaper takes back the death of a child
claim: unsafe | text: the batteries of the Lumi scooter are unsafe
claim: child | text: a child died in a fire caused by a Lumi scooter
claim: nine | text: nine fires were caused by Lumi scooters
claim: fourteen | text: 14 fires were caused by Lumi scooters | about: nine
claim: north | text: Lumi batteries from the northern plant are safe

# 1
date: 2024-05-04
publisher: Cang Lua Daily
title: {child: Child dies in scooter blaze}, neighbour says
text<<
{child: A four-year-old girl was killed} when a Lumi scooter caught fire in a stairwell in the harbour quarter on Friday night, a neighbour, Quach Dinh, told the Cang Lua Daily.

The fire brigade confirmed the blaze. {nine: It was the ninth caused by a scooter of this make} since the new year, according to its chief, Luu Gia Phuc.

"{unsafe: These batteries are a danger} to anyone who charges them indoors," Luu said. He urged owners to leave the scooters in the yard overnight.

Thanh Son Mobility, which makes the Lumi, could not be reached on Friday.

The company has sold 90,000 of the little yellow scooters since 2021. Most are ridden by couriers and students.
>>
- unsafe | status: asserted | for: Luu Gia Phuc
- child | status: asserted
- nine | status: asserted | for: Luu Gia Phuc

# 2
date: 2024-05-05
publisher: Gulf Business Journal
title: Maker defends Lumi scooter: "{unsafe: as safe as a rice cooker}"
text<<
The maker of the Lumi has hit back at the city's firefighters.

"{unsafe: Our batteries are as safe as a rice cooker}," said Ngo Bao Thy, the founder and chief executive of Thanh Son Mobility, on Sunday. Owners who use a charger from the market instead of the company's own run a risk of their own making, she said.

Fire chief Luu Gia Phuc had said the day before that {unsafe: the packs put people's lives at risk}. Ngo invited him to the laboratory in the northern plant, where batteries are pierced with nails.

About the girl who, according to a newspaper report, {child: was killed in the harbour quarter}, Ngo would say nothing before the police had finished their work.

Thanh Son's shares have lost a tenth of their value since April.
>>
- unsafe | status: contested | kind: antonym // denial // negation | for: Luu Gia Phuc | against: Ngo Bao Thy
- child | status: asserted
- nine | status: asserted

# 3
date: 2024-05-07
publisher: Cang Lua Daily
title: Correction
text<<
On Saturday this newspaper reported that {child: a girl of four had died in a fire caused by a Lumi scooter}. The report was wrong, and we withdraw it.

The girl was taken to the Saint Tran Hospital with smoke in her lungs and went home on Sunday. {child: Nobody was killed}, the hospital's director, Dr Phung Ly, told us. Our informant, Quach Dinh, also says that he was mistaken: he had seen a stretcher and a blanket.

We apologise to the family.

Our reporting on the number of fires is not affected. {nine: Nine} remains the figure given by the fire brigade.

The editor has asked that reports of deaths be checked with a second source from now on.
>>
- unsafe | status: contested | kind: antonym // denial // negation | for: Luu Gia Phuc | against: Ngo Bao Thy
- child | status: withdrawn
- nine | status: asserted | for: Luu Gia Phuc

# 4
date: 2024-05-29
publisher: Gulf Business Journal
title: Thanh Son recalls 60,000 Lumi scooters
text<<
Thanh Son Mobility is calling back two thirds of all the Lumi scooters it has ever sold.

"{unsafe: The batteries can burst into flames, with our charger or any other}," chief executive Ngo Bao Thy admitted on Wednesday. "The fire chief was right and I was wrong." A seam in the casing lets in moisture, she said.

The trouble is confined to packs from the southern plant. {north: Those built in the northern one are sound}, Ngo said, and the institute that examined them agrees.

{fourteen: Fires now number 14}, Luu Gia Phuc said on behalf of the fire brigade. He thanked the company for its frankness.

Owners may ask for a new battery or their money. If all want money, analysts believe, the company will need a loan.
>>
- unsafe | status: conceded
- child | status: withdrawn
- nine | status: superseded
- fourteen | status: asserted | for: Luu Gia Phuc
- north | status: asserted | for: Ngo Bao Thy
