# tap-water-in-lurem: the utility calls the water safe, doctors call it unsafe, the utility takes it back; two counts of the sick for one evening; a well first doubted, then named
claim: safe | text: the tap water in Lurem is safe to drink
claim: twelve | text: 12 people in Lurem had fallen ill by Tuesday evening
claim: thirty | text: 30 people in Lurem had fallen ill by Tuesday evening | about: twelve
claim: well | text: the bacteria in the water of Lurem came from the Alderweg well

# 1
date: 2023-09-18
publisher: Lurem Morning Post
title: {safe: Water is safe}, says utility as stomachs turn
text<<
{safe: People in Lurem can go on drinking from the tap}, the waterworks say. “{safe: Our water is perfectly safe},” Gudrun Abiodun, who heads the municipal utility, told the Morning Post on Monday after several families in the old town had complained of cramps.

{safe: The last samples, taken on Friday, gave no cause for concern}, she said.

A sports club had closed its kitchen over the weekend. The Alderweg well, which lies behind its pitch, was flooded in August. But Xiuying Maddalo, a microbiologist at the university, questioned whether {well: bacteria from there could have got into the mains}. The well, she pointed out, has not been used since spring.

Abiodun refused a request from parents to hand out bottled water at schools.
>>
- safe | status: asserted | for: Gudrun Abiodun
- well | status: questioned | for: ~

# 2
date: 2023-09-20
publisher: Vale News Agency
title: {safe: Lurem tap water unfit to drink}, health officer says
text<<
LUREM – {safe: The tap water in Lurem is not fit for drinking}, the district’s medical officer warned on Wednesday.

“{safe: It makes people ill}. Boil it, or leave it,” said the officer, Dr. Tomasi Reinholt. {thirty: By Tuesday evening thirty residents had been taken ill}, according to Reinholt, who keeps the list of cases that family doctors must report.

The town hall has a different number. {twelve: Twelve people in all had come down with cramps and fever by Tuesday evening}, said Jacinto Wolde, a spokesman for the mayor.

The utility did not budge. {safe: The supply met every standard}, its head, Gudrun Abiodun, said in a statement.

Two brewers have stopped production.
>>
- safe | status: contested | kind: antonym // negation // denial | for: Gudrun Abiodun | against: Tomasi Reinholt
- twelve | status: contested | kind: numeric | for: Jacinto Wolde
- thirty | status: contested | kind: numeric | for: Tomasi Reinholt
- well | status: questioned

# 3
date: 2023-09-22
publisher: The Vale Examiner
title: Utility takes back {safe: all-clear} as lab finds bacteria
text<<
The head of the Lurem waterworks has withdrawn her assurance that {safe: the town’s water could be drunk without worry}.

“I said on Monday that {safe: it was safe}. I should not have,” Gudrun Abiodun told councillors on Thursday night. The samples of the week before had been mixed up with those of another town, she conceded.

The state laboratory, meanwhile, has found the source. {well: The bacteria came from the Alderweg well}, its director, Peregrine Sithole, said on Friday: a valve that should have been shut had been left open since the flood.

{twelve: The town’s count of twelve sick by Tuesday evening} was dismissed by the medical officer, Tomasi Reinholt. {thirty: There were thirty on his list that night}, he said, each with a name and a doctor.
>>
- safe | status: withdrawn | against: Tomasi Reinholt
- twelve | status: contested | kind: numeric // denial | for: Jacinto Wolde | against: Tomasi Reinholt
- thirty | status: contested | kind: numeric | for: Tomasi Reinholt
- well | status: asserted | for: Peregrine Sithole

# 4
date: 2023-10-04
publisher: Lurem Morning Post
title: How the well got into the pipes
text<<
It took one valve, a hand’s breadth wide. {well: The germs that laid Lurem low were washed out of the Alderweg well}, the state laboratory states in its final report, which was presented on Wednesday.

Xiuying Maddalo, the microbiologist who had wondered in September whether {well: the well could be the culprit}, sat in the front row. “{well: It was the well},” she said. “I did not know about the valve.”

The town hall has not given up its arithmetic. {twelve: No more than twelve people were ill on the evening of 19 September}, said the mayor’s spokesman, Jacinto Wolde. {thirty: It was thirty}, medical officer Tomasi Reinholt said from the back of the hall.

Gudrun Abiodun has asked to be relieved of her post. The mayor rejected the request.
>>
- safe | status: withdrawn
- twelve | status: contested | kind: numeric // denial | for: Jacinto Wolde | against: Tomasi Reinholt
- thirty | status: contested | kind: numeric | for: Tomasi Reinholt
- well | status: asserted | for: Peregrine Sithole; Xiuying Maddalo
