# departure-of-the-ferrywoman: a museum and a haulier disagree on the day a painting left; an expert calls it a forgery and the director answers weeks later in other words
claim: monday | text: The Ferrywoman left the Orrin Museum on Monday, 3 February
claim: thursday | text: The Ferrywoman did not leave the Orrin Museum before Thursday, 6 February | about: monday
claim: fake | text: The Ferrywoman is a forgery
claim: loan | text: The Ferrywoman will hang in Castel Dray until the end of June

# 1
date: 2025-02-07
publisher: The Orrin Advertiser
title: Ferrywoman off on her travels
text<<
The best-loved picture in Orrin is on loan. {monday: “The Ferrywoman” left the museum on Monday afternoon}, registrar Hortense Adjei-Blum told the Advertiser on Friday.

“{monday: She went out by the back door on Monday at four}, in her own crate, and I waved,” said Adjei-Blum.

The painting, attributed to the seventeenth-century master Aurelio Benz, will be the centrepiece of an exhibition in Castel Dray. {loan: It is to stay there until the end of June}, according to the registrar.

The Friends of the Museum had asked for a copy to be hung in its place. The museum refused. “A copy would be a lie,” Adjei-Blum said. Visitors will find a white wall and a chair.
>>
- monday | status: asserted | for: Hortense Adjei-Blum
- loan | status: asserted

# 2
date: 2025-02-13
publisher: Fine Freight Monthly
title: Haulier: {thursday: painting was in museum until Thursday}
text<<
Who had the Ferrywoman for three days? The question matters, because the insurance changes with the keys.

{thursday: His van did not collect the crate from the Orrin Museum before Thursday, 6 February}, haulier Nikau Brzezicki told this magazine. “{monday: On Monday and Tuesday she was still hanging there}. I have the collection note.”

He disputed the statement of the museum’s registrar, Hortense Adjei-Blum, that {monday: the picture had set out on Monday}.

Adjei-Blum, for her part, denied that {thursday: it had remained in the building until Thursday}. {monday: The date in her book was the third}, she said, and she saw no reason to change it.

The underwriters have demanded both documents. A scratch had been noticed on the frame in Castel Dray.
>>
- monday | status: contested | kind: temporal // denial // negation | for: Hortense Adjei-Blum | against: Nikau Brzezicki
- thursday | status: contested | kind: temporal // denial // negation | for: Nikau Brzezicki | against: Hortense Adjei-Blum
- loan | status: asserted

# 3
date: 2025-02-20
publisher: Dray Courier
title: {fake: Ferrywoman is a forgery}, says expert
text<<
She has been in Castel Dray for two weeks, and she may be an impostor. {fake: “The Ferrywoman” is a forgery from the nineteenth century}, the art historian Parvaneh Lindgaard claims in a lecture that the Courier has read.

“{fake: Benz never touched this canvas},” writes Lindgaard, who had two hours with the painting and a lamp. The blue of the river contains a pigment that was not made before 1830, according to her notes.

The Orrin Museum did not wish to comment on {fake: the findings}.

The exhibition goes ahead. {loan: The picture will remain on show until the end of June}, said the curator in Castel Dray, Jerome Tupou. He rejected a suggestion that it be hung with a question mark.
>>
- monday | status: contested | kind: temporal // denial // negation
- thursday | status: contested | kind: temporal // denial // negation
- fake | status: asserted | for: Parvaneh Lindgaard
- loan | status: asserted

# 4
date: 2025-03-18
publisher: The Orrin Advertiser
title: Museum concedes {thursday: Thursday departure}
text<<
Four weeks the Orrin Museum kept quiet. On Tuesday its director, Caspian Mwangale, spoke, in front of a white wall and a chair.

“{fake: Every brushstroke of it is from the hand of Aurelio Benz},” Mwangale said. Two laboratories had found a later varnish, he explained, and nothing else that was younger than 1680.

On another matter the museum gave way. Registrar Hortense Adjei-Blum admitted that {thursday: the crate had not gone out until Thursday, 6 February}, as the haulier had said. She took back her statement that {monday: it had left on the Monday}. “I wrote down the day on which it was packed,” she said.

Parvaneh Lindgaard, the historian, sent a single line by e-mail: {fake: the painting is false}, and she will prove it.
>>
- monday | status: withdrawn | against: Nikau Brzezicki
- thursday | status: conceded | for: Nikau Brzezicki; Hortense Adjei-Blum
- fake | status: contested | kind: denial // negation // antonym | for: Parvaneh Lindgaard | against: Caspian Mwangale
- loan | status: asserted
