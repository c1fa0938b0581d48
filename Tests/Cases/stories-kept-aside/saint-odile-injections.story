# saint-odile-injections: a clinic and a patients' league count differently for the same evening; weeks after a nurse's charge the clinic calls its medicine fresh, and an inspector finds it out of date
claim: nine | text: nine patients of Saint Odile's had lost the sight of an eye by Tuesday evening
claim: fourteen | text: 14 patients of Saint Odile's had lost the sight of an eye by Tuesday evening
claim: expired | text: the medicine injected at Saint Odile's was past its expiry date
claim: shut | text: the injection unit of Saint Odile's is closed until 1 June

# 1
date: 2023-04-18
publisher: The Marrenburg Intelligencer
title: Clinic stops eye injections after patients go blind
text<<
{nine: Nine patients of the Saint Odile eye clinic had gone blind in one eye by Tuesday evening}, the hospital's director, Professor Cornelis Abara, told a hastily called press conference.

All of them had been given an injection last Thursday or Friday against a disorder of the retina. “We are devastated,” Abara said. {shut: The injection unit has been closed until 1 June}, he announced.

The cause is unknown. Abara suspects bacteria; samples have been sent to the state laboratory. Visalys, which makes the medicine, asked other hospitals to set it aside.

Some 6,200 such injections were given at Saint Odile's last year, and three led to infections. The clinic, founded by an order of nuns in 1888, is the largest of its kind in the region.
>>
- nine | status: asserted | for: Cornelis Abara
- shut | status: asserted

# 2
date: 2023-04-19
publisher: Health Wire
title: {fourteen: 14 blinded at Saint Odile's}, patients' league says
text<<
MARRENBURG – {fourteen: Fourteen people treated at the Saint Odile eye clinic had lost their sight on one side by Tuesday evening}, the Patients' League said on Wednesday.

Its chairwoman, Fiona Delacourt, challenged {nine: the figure of nine} that the clinic had put out for the same hour. “We have fourteen names and fourteen telephone numbers,” she said.

Professor Cornelis Abara, the director, stuck to his count. “{nine: Nine eyes are lost}, and I have the files,” he told Health Wire.

A nurse of the clinic has turned to the league with a grave charge: {expired: the syringes were out of date}, she alleges in a letter shown to this agency. Saint Odile's declined to comment on {expired: her allegation}.

Injections will be given by two neighbouring hospitals for the time being.
>>
- nine | status: contested | kind: numeric // denial | for: Cornelis Abara | against: Fiona Delacourt
- fourteen | status: contested | kind: numeric | for: Patients' League
- expired | status: asserted
- shut | status: asserted

# 3
date: 2023-05-05
publisher: The Marrenburg Intelligencer
title: Saint Odile's: {expired: our medicine was fresh}
text<<
More than two weeks after the first patients went blind, the Saint Odile eye clinic has answered the gravest of the charges against it.

“{expired: Every dose we gave was well within its shelf life},” the director, Professor Cornelis Abara, said on Friday. He had gone through the delivery notes himself, box by box.

The Patients' League was not impressed and pointed to its informant, a nurse. “She read the labels, and {expired: they said February},” said chairwoman Fiona Delacourt.

The state laboratory has found a germ that lives in water pipes. It is too early to tell how it got into the eyes, said Tove Marangoni, the chief inspector of health.

{shut: The unit stays closed for the rest of May}, the clinic said. A demand by the league that the whole house be shut was turned down by the ministry.
>>
- nine | status: contested | kind: numeric // denial | for: Cornelis Abara | against: Fiona Delacourt
- fourteen | status: contested | kind: numeric | for: Patients' League
- expired | status: contested | kind: denial // antonym // negation | against: Cornelis Abara
- shut | status: asserted

# 4
date: 2023-06-15
publisher: Health Wire
title: Inspector: {expired: clinic injected outdated drug}
text<<
MARRENBURG – {expired: Forty doses used at the Saint Odile eye clinic in April had passed their date by six weeks}, chief health inspector Tove Marangoni said on Thursday, presenting her report.

The germ came from a tap in the preparation room, according to the inspector. The age of the drug had not caused the infections, she added, but it told a story about the house.

Marangoni did not want to settle the argument about numbers. Lawyers for the Patients' League still speak of {fourteen: fourteen half-blinded clients} on the evening of 18 April. The clinic's insurer has acknowledged {nine: nine}.

Professor Cornelis Abara, who had vouched for the medicine in May, is on leave and did not return calls.

Two of the patients have regained part of their sight.
>>
- nine | status: contested | kind: numeric // denial
- fourteen | status: contested | kind: numeric | for: Patients' League
- expired | status: contested | kind: denial // antonym // negation | for: Tove Marangoni | against: Cornelis Abara
- shut | status: asserted
