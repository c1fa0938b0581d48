# lesk-valley-truce: a truce is to be signed, is signed and is annulled, and more prisoners come home each time; nothing is contested
claim: will | text: the government and the Anvar Front will sign a truce on Saturday
claim: signed | text: the government and the Anvar Front have signed a truce | about: will
claim: twenty | text: the Anvar Front has freed 20 prisoners
claim: all | text: the Anvar Front has freed 64 prisoners | about: twenty
claim: annulled | text: the truce between the government and the Anvar Front is annulled | about: signed

# 1
date: 2022-11-10
publisher: Meridian Press Agency
title: {will: Karsova, rebels to sign truce on Saturday}, mediator says
text<<
OSTREN – {will: The government of Karsova and the rebels of the Anvar Front will sign a truce on Saturday}, the church mediator who has shuttled between them for nine weeks said.

“{will: Both delegations have told me that they will put their names to it at noon},” Bishop Emeka Lindvall told reporters in the border town of Ostren on Thursday.

A senior official in the foreign ministry confirmed {will: the date}. Some 5,000 people have died in the Lesk valley since the fighting began in 2019.

The Front had rejected an earlier draft, under which its fighters would have handed over their heavy weapons before the talks. Its commander, Sorin Habtegebriel, also refused a request to meet the president in the capital.
>>
- will | status: asserted

# 2
date: 2022-11-12
publisher: Karsova Broadcasting
title: Guns fall silent in Lesk valley
text<<
Foreign Minister Ilkana Sardar has announced that {signed: the truce with the Anvar Front was signed in Ostren at 12.40 p.m. today}.

“{signed: We have signed}. Tonight, for the first time in three years, nobody in the Lesk valley need sleep in a cellar,” the minister said in a televised address.

As a first gesture {twenty: the Front has let 20 captured soldiers go}, Bishop Emeka Lindvall said. They crossed the bridge at Ostren on foot and were met by their families.

The Front’s commander, Sorin Habtegebriel, spoke of a day that would be remembered. He insisted on keeping his checkpoints on the northern road until the spring, as the text allows.

There was no immediate word from the villages along the front line.
>>
- will | status: superseded
- signed | status: asserted
- twenty | status: asserted

# 3
date: 2022-11-16
publisher: The Ostren Mirror
title: {all: All 64 captives home}, says bishop
text<<
The last of the soldiers held by the Anvar Front are free. {all: With the 44 men handed over on Tuesday night the Front has now released 64 prisoners}, Bishop Emeka Lindvall told the Mirror on Wednesday.

“{all: Sixty-four went up the valley and sixty-four have come down again},” he said. “I counted them myself, twice.”

The army’s chief of staff confirmed {all: the release of the 64}. {twenty: The first twenty had been let go} on the day {signed: the truce was signed}, he recalled.

If the government does not free its own detainees by the end of the month, the Front said, it will consider the agreement void. The interior ministry asked for patience.
>>
- will | status: superseded
- signed | status: asserted
- twenty | status: superseded
- all | status: asserted

# 4
date: 2022-11-29
publisher: Meridian Press Agency
title: Anvar Front declares {annulled: Lesk truce void}
text<<
OSTREN – The Anvar Front declared on Tuesday that {annulled: the truce in the Lesk valley was no longer in force}, seventeen days after the ceremony in Ostren.

“{annulled: The paper of 12 November is annulled},” its commander, Sorin Habtegebriel, said in a recorded message. Not one of the Front’s 112 detainees had been set free, he added.

Foreign Minister Ilkana Sardar acknowledged in parliament that {annulled: the agreement had ceased to exist}. She regretted it, she told deputies, but her government would not be hurried by threats.

{all: All 64 soldiers whom the Front had held are back with their families}, according to the army. Bishop Emeka Lindvall called on both sides to return to the table. The Front turned down the appeal.
>>
- will | status: superseded
- signed | status: superseded
- twenty | status: superseded
- all | status: asserted
- annulled | status: asserted | for: Sorin Habtegebriel; Ilkana Sardar
