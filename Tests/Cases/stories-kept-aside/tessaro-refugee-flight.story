# tessaro-refugee-flight: a camp and its island have different numbers; a flight is announced, put off and leaves; nothing is contested
claim: camp | text: 2,300 people live in the refugee camp at Tessaro
claim: island | text: 4,100 refugees live on the island of Carrow
claim: flight | text: the first flight with refugees from Tessaro will leave on 2 June
claim: off | text: the first flight with refugees from Tessaro has been postponed
claim: gone | text: the first flight with refugees from Tessaro has left

# 1
date: 2025-05-06
publisher: Union Press Agency
title: Minister: {flight: first refugees to fly out of Tessaro on June 2}
text<<
MARLOCK, May 6 - {flight: The first plane with families from the refugee camp at Tessaro will take off on June 2}, interior minister Ottoline Nyqvist said on Tuesday.

Norde, Velland, Brey and Santero have agreed to receive them, Nyqvist told reporters after a meeting with her colleagues from the four countries. If the medical checks take longer, the date would move, she said.

{camp: Tessaro shelters 2,300 people}, according to the Refugee Relief Board, which runs the camp. It was built on the island of Carrow for 800.

A proposal to send the army's hospital ship was rejected. “We need beds on dry land,” the minister said.
>>
- camp | status: asserted | for: Refugee Relief Board
- flight | status: asserted | for: Ottoline Nyqvist

# 2
date: 2025-05-20
publisher: The Carrow Islander
title: ‘An island is not a waiting room’
text<<
Governor Stavros Quintell has counted again, and he counts everybody. {island: There are 4,100 refugees on Carrow}, he said on Tuesday: in the camp, in flats, in the school at Port Lyle and on the boats.

For Tessaro alone the figure has not changed. {camp: The camp has 2,300 inhabitants}, its head, Amina Lachlan, told the Islander.

Lachlan has already seen a passenger list. {flight: Departure is on the second of June}, she said. “A Monday. People have written it on the tent walls.”

Two more countries, Kolvia and Tamaris, have since joined the four that are willing to take families in, the ministry says.

Quintell’s demand that the camp close by July was turned down in the capital. In return he denied the Relief Board the use of the sports hall.
>>
- camp | status: asserted | for: Refugee Relief Board; Amina Lachlan
- island | status: asserted | for: Stavros Quintell
- flight | status: asserted

# 3
date: 2025-06-03
publisher: The Interior Monitor
title: Measles strand refugees on Carrow
text<<
Nobody boarded a plane on Carrow on Monday.

{off: The first flight from Tessaro has had to be put off}, interior minister Ottoline Nyqvist said on Tuesday. One child has measles, and all the passengers must be vaccinated first. In early May she had promised that {flight: the plane would depart on the second of June}.

“{off: It’s a delay of a few days}, not the end of the world,” said Amina Lachlan, who heads the camp. She has no other cases among {camp: her 2,300 residents}, she added.

Governor Stavros Quintell asked why no doctor had been sent in May. With {island: 4,100 refugees on Carrow}, he said, this was bound to happen.

Six countries are waiting for the families.
>>
- camp | status: asserted
- island | status: asserted
- flight | status: superseded
- off | status: asserted | for: Ottoline Nyqvist; Amina Lachlan

# 4
date: 2025-06-06
publisher: Union Press Agency
title: {gone: Plane with refugees from Tessaro on its way}, ministry says
text<<
MARLOCK, June 6 - {gone: The first 176 refugees from the camp at Tessaro left Carrow by air on Thursday evening}, the interior ministry said. They were expected in Velland during the night.

“{gone: They are in the air},” minister Ottoline Nyqvist said at the airfield in Port Lyle. “I would not have bet on it on Tuesday.” Four passengers stayed behind with a fever.

The head of the camp, Amina Lachlan, waved from the fence. She wants a second flight before the end of the month. If Kolvia opens its barracks early, it will be two.

Governor Stavros Quintell, who had not been invited, was refused entry to the runway.
>>
- camp | status: asserted
- island | status: asserted
- flight | status: superseded
- off | status: superseded
- gone | status: asserted
