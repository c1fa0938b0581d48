# wisplet-deleted-messages: a chat service denies that it keeps deleted messages and gives them to the police; the paper takes back the one, the service admits the other
claim: kept | text: Wisplet kept messages that its users had deleted
claim: handed | text: Wisplet gave deleted messages to the police
claim: schools | text: the education ministry is taking Wisplet out of the schools

# 1
date: 2024-07-02
publisher: The Inquirer-Post
title: Chat app {kept: kept what users had deleted}, former engineers say
text<<
“Gone is gone”, promises the chat service Wisplet in its advertisements. Three of the people who built it say otherwise.

{kept: Messages which users had erased remained on the servers for months}, the three former engineers told the Inquirer-Post independently of one another. All of them worked in Wisplet’s data centre until the end of last year.

{handed: Some of the erased conversations were passed on to the police}, according to one of them, who says he saw the transfer orders. “They came on a list every Tuesday, like laundry,” he recalled.

Wisplet was founded in 2015. Some 11 million people use it, among them many pupils, since the education ministry recommends it. The company asked for more time to answer our questions and then let it pass.
>>
- kept | status: asserted
- handed | status: asserted

# 2
date: 2024-07-03
publisher: Byteway
title: Wisplet hits back
text<<
Leopold Vossberg did not wait for his lawyers. In a video that has been watched two million times, the founder of Wisplet denied the Inquirer-Post’s report that {kept: the service stored deleted messages}.

“{kept: Press delete, and it is wiped}, from your phone and from ours,” Vossberg said. “{handed: And the police never got one line from us}.”

On the latter point the police bear him out. {handed: No erased chats had been received from the company}, said Commissioner Duncan Walcott, a spokesman for the force. Two applications for access were refused by a judge last year, he added.

Vossberg wants the article taken down by Friday. If it is not, he will go to court.
>>
- kept | status: contested | kind: report-vs-denial // denial // antonym // negation | against: Leopold Vossberg
- handed | status: contested | kind: report-vs-denial // denial // negation | against: Leopold Vossberg; Duncan Walcott

# 3
date: 2024-07-11
publisher: The Inquirer-Post
title: Researcher finds {kept: erased chats on Wisplet’s servers}
text<<
Parvati Raghavan wrote to herself, deleted what she had written and waited for a week. Then she fetched it back with a short command.

“{kept: The text was still sitting on the server, down to the last comma},” said Raghavan, who teaches computer security at the University of Almsworth.

Her experiment supports what this newspaper reported on 2 July. The Inquirer-Post stands by {kept: its report about the stored messages}.

A lawyer for Wisplet spoke of a party trick. {kept: Whatever a customer removes is destroyed at once}, she said.

Education minister Halvdan Okeke drew his conclusions on Thursday. {schools: Classrooms are to do without Wisplet from now on}, he said, “until we know more”. A proposal from his own party to ban the app altogether found no majority.
>>
- kept | status: contested | kind: report-vs-denial // denial // antonym // negation | for: Parvati Raghavan; Inquirer-Post | against: Leopold Vossberg
- handed | status: contested | kind: report-vs-denial // denial // negation | against: Leopold Vossberg; Duncan Walcott
- schools | status: asserted | for: Halvdan Okeke

# 4
date: 2024-07-19
publisher: The Inquirer-Post
title: Correction
text<<
In our article of 2 July on the chat service Wisplet we reported, on the word of a former engineer, that {handed: deleted conversations had been passed to the police}. {handed: That statement} was wrong, and we withdraw it. The transfer orders that our source had seen were addressed to the company’s own payments department, known in the house as PD. We have apologised to the police.

The rest of the article is not affected. We maintain that {kept: messages deleted by users stayed on the servers}.

Commissioner Duncan Walcott of the police welcomed the correction. Wisplet’s lawyer called it a beginning and said that {kept: her client did not keep anything} either.
>>
- kept | status: contested | kind: report-vs-denial // denial // antonym // negation | for: Parvati Raghavan; Inquirer-Post | against: Leopold Vossberg
- handed | status: withdrawn | against: Leopold Vossberg; Duncan Walcott
- schools | status: asserted

# 5
date: 2024-09-06
publisher: Byteway
title: Vossberg concedes that Wisplet {kept: stored deleted chats}
text<<
It took nine weeks. “{kept: We did hold on to messages that people believed were gone},” Leopold Vossberg wrote on Friday in a letter to all users of Wisplet, the chat service he founded.

An old backup routine had never been switched off, he explained. He himself had learned of it in August. Until then he had insisted that {kept: deleted messages were wiped}.

Parvati Raghavan, whose experiment had embarrassed the company in July, was not surprised. Since Tuesday she has not been able to recover anything, she said.

The education ministry said it saw no reason to change its mind: {schools: Wisplet has no place in schools any more}.

Shareholders had urged Vossberg to hand over to a professional manager. He declined.
>>
- kept | status: conceded
- handed | status: withdrawn
- schools | status: asserted
