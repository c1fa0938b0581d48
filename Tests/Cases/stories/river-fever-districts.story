# river-fever-districts: the fever ends in a town and goes on in its province; counts are refined and the list of districts grows
claim: forty | text: about 40 people in Imbari province have river fever
claim: exact | text: 43 people in Imbari province have river fever | about: forty
claim: three | text: the fever has reached three districts
claim: five | text: the fever has reached five districts | about: three
claim: town | text: the outbreak in the town of Sefwala is over

# 1
date: 2023-07-03
publisher: Imbari Times
title: River fever: {three: three districts hit}, says health board
text<<
{forty: Some forty people in Imbari province have come down with river fever} since the middle of June, Dr Adaeze Nwokoro, who leads the provincial health board, said on Monday.

{three: Cases have turned up in three districts}: Sefwala, Dumeka and the Lakes, Nwokoro said. "It follows the boats," she told a crowded press room.

Half of the patients live in the town of Sefwala, where the market has been closed.

The board wants to vaccinate boatmen from the tenth of July. That depends on the plane, though: if the doses do not come by Friday, the start will slip, Nwokoro said.

River fever causes headaches and jaundice and is treated with ordinary antibiotics. The last large outbreak in Imbari was in 2009.
>>
- forty | status: asserted | for: Adaeze Nwokoro
- three | status: asserted | for: Adaeze Nwokoro

# 2
date: 2023-07-05
publisher: Crane Press Agency
title: Imbari counts its fever patients
text<<
LAKE STATION - {exact: The number of people ill with river fever in Imbari stands at 43}, according to the first full list of patients, which the provincial health board published on Wednesday.

On Monday the head of the board had spoken of {forty: around 40}.

The list contains names of villages for the first time. {three: Patients have been found in Sefwala, in Dumeka and around the Lakes}, the board writes, with the boatmen's quarter of Sefwala worst affected.

"Nobody has died, and I'd like to keep it that way," said Dr Kwabena Ossei, who runs the isolation ward there.

A request by traders to reopen the market was refused by the town council.
>>
- forty | status: superseded
- exact | status: asserted
- three | status: asserted

# 3
date: 2023-07-19
publisher: Radio Two Rivers
title: Sefwala opens its market again
text<<
Drums, fried plantain and a speech: Sefwala has its market back.

"{town: The outbreak is behind us}," declared the mayor, Efua Danquor, as she cut the ribbon on Wednesday. Sixteen days have passed without a new patient in the town. Dr Kwabena Ossei of the isolation ward, which discharged its last patient at the weekend, agreed that {town: Sefwala was free of the fever}.

The traders had lost a month's income. Some threw their masks into the river.

Danquor thanked the boatmen, who had let themselves be vaccinated a week later than planned because the plane with the doses was delayed.

The province publishes new figures on Friday.
>>
- forty | status: superseded
- exact | status: asserted
- three | status: asserted
- town | status: asserted | for: Efua Danquor; Kwabena Ossei

# 4
date: 2023-07-21
publisher: Imbari Times
title: Fever moves upstream
text<<
The fever is still travelling. {five: Two more districts, Hill Imbari and Nantu, have been added to the map, so that five are affected in all}, the provincial health board said on Friday.

Dr Adaeze Nwokoro, its head, told the Imbari Times that the sickness was spreading in the province as a whole. That holds for the upper river. {town: In the town of Sefwala the outbreak has ended}, she said, "by discipline and soap".

Nwokoro expects that a hundred people will need treatment by the end of August if the rains are heavy.

Five neighbouring provinces have offered nurses. Hill Imbari has one doctor for 30,000 inhabitants.
>>
- forty | status: superseded
- exact | status: asserted
- three | status: superseded
- five | status: asserted
- town | status: asserted | for: Efua Danquor; Kwabena Ossei; Adaeze Nwokoro
