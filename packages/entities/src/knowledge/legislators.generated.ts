// Made by scripts/build-knowledge.ts from data/legislators.tsv's sources; see data/SOURCE.md.
export const legislatorsTable: string = `Aaron Bean	rep	FL	Republican	2025-01-03	2027-01-03	Q4661833
Abraham J. Hamadeh	rep	AZ	Republican	2025-01-03	2027-01-03	Q124307977
Adam B. Schiff	sen	CA	Democrat	2025-01-03	2031-01-03	Q350843
Adam Gray	rep	CA	Democrat	2025-01-03	2027-01-03	Q3000097
Adam Smith	rep	WA	Democrat	2025-01-03	2027-01-03	Q350916
Addison P. McDowell	rep	NC	Republican	2025-01-03	2027-01-03	Q130979819
Adelita S. Grijalva	rep	AZ	Democrat	2025-11-12	2027-01-03	Q134612342
Adrian Smith	rep	NE	Republican	2025-01-03	2027-01-03	Q373443
Adriano Espaillat	rep	NY	Democrat	2025-01-03	2027-01-03	Q4685569
Al Green	rep	TX	Democrat	2025-01-03	2027-01-03	Q749039
Alan Armstrong	sen	OK	Republican	2026-03-24	2027-01-03	Q138781196
Alex Padilla	sen	CA	Democrat	2023-01-03	2029-01-03	Q4717593
Alexandria Ocasio-Cortez	rep	NY	Democrat	2025-01-03	2027-01-03	Q55223040
Alma S. Adams	rep	NC	Democrat	2025-01-03	2027-01-03	Q4733597
Ami Bera	rep	CA	Democrat	2025-01-03	2027-01-03	Q3389105
Amy Klobuchar	sen	MN	Democrat	2025-01-03	2031-01-03	Q22237
Analilia Mejia	rep	NJ	Democrat	2026-04-20	2027-01-03	Q138142530
Andrea Salinas	rep	OR	Democrat	2025-01-03	2027-01-03	Q39791512
Andrew Ogles	rep	TN	Republican	2025-01-03	2027-01-03	Q111623114
Andrew R. Garbarino	rep	NY	Republican	2025-01-03	2027-01-03	Q21257859
Andrew S. Clyde	rep	GA	Republican	2025-01-03	2027-01-03	Q102277679
André Carson	rep	IN	Democrat	2025-01-03	2027-01-03	Q517649
Andy Barr	rep	KY	Republican	2025-01-03	2027-01-03	Q3828645
Andy Biggs	rep	AZ	Republican	2025-01-03	2027-01-03	Q16199304
Andy Harris	rep	MD	Republican	2025-01-03	2027-01-03	Q506639
Andy Kim	sen	NJ	Democrat	2025-01-03	2031-01-03	Q55639180
Angela D. Alsobrooks	sen	MD	Democrat	2025-01-03	2031-01-03	Q58755148
Angie Craig	rep	MN	Democrat	2025-01-03	2027-01-03	Q58324174
Angus S. King, Jr.	sen	ME	Independent	2025-01-03	2031-01-03	Q544464
Ann Wagner	rep	MO	Republican	2025-01-03	2027-01-03	Q3917251
Anna Paulina Luna	rep	FL	Republican	2025-01-03	2027-01-03	Q112805534
April McClain Delaney	rep	MD	Democrat	2025-01-03	2027-01-03	Q125935301
Ashley Hinson	rep	IA	Republican	2025-01-03	2027-01-03	Q60713905
Ashley Moody	sen	FL	Republican	2025-01-21	2026-11-03	Q58333626
August Pfluger	rep	TX	Republican	2025-01-03	2027-01-03	Q101196462
Aumua Amata Coleman Radewagen	rep	AS	Republican	2025-01-03	2027-01-03	Q18684027
Austin Scott	rep	GA	Republican	2025-01-03	2027-01-03	Q781167
Ayanna Pressley	rep	MA	Democrat	2025-01-03	2027-01-03	Q13562359
Barry Loudermilk	rep	GA	Republican	2025-01-03	2027-01-03	Q16731643
Barry Moore	rep	AL	Republican	2025-01-03	2027-01-03	Q63198048
Becca Balint	rep	VT	Democrat	2025-01-03	2027-01-03	Q28137193
Ben Cline	rep	VA	Republican	2025-01-03	2027-01-03	Q4885439
Ben Ray Luján	sen	NM	Democrat	2021-01-03	2027-01-03	Q324256
Bennie G. Thompson	rep	MS	Democrat	2025-01-03	2027-01-03	Q817877
Bernard Sanders	sen	VT	Independent	2025-01-03	2031-01-03	Q359442
Bernie Moreno	sen	OH	Republican	2025-01-03	2031-01-03	Q124858476
Beth Van Duyne	rep	TX	Republican	2025-01-03	2027-01-03	Q66309702
Betty McCollum	rep	MN	Democrat	2025-01-03	2027-01-03	Q434893
Bill Cassidy	sen	LA	Republican	2021-01-03	2027-01-03	Q861999
Bill Foster	rep	IL	Democrat	2025-01-03	2027-01-03	Q2903389
Bill Hagerty	sen	TN	Republican	2021-01-03	2027-01-03	Q27734214
Bill Huizenga	rep	MI	Republican	2025-01-03	2027-01-03	Q862199
Blake D. Moore	rep	UT	Republican	2025-01-03	2027-01-03	Q101196971
Bonnie Watson Coleman	rep	NJ	Democrat	2025-01-03	2027-01-03	Q4942457
Brad Finstad	rep	MN	Republican	2025-01-03	2027-01-03	Q111159803
Brad Knott	rep	NC	Republican	2025-01-03	2027-01-03	Q130979816
Brad Sherman	rep	CA	Democrat	2025-01-03	2027-01-03	Q672919
Bradley Scott Schneider	rep	IL	Democrat	2025-01-03	2027-01-03	Q2923426
Brandon Gill	rep	TX	Republican	2025-01-03	2027-01-03	Q124753679
Brendan F. Boyle	rep	PA	Democrat	2025-01-03	2027-01-03	Q4960876
Brett Guthrie	rep	KY	Republican	2025-01-03	2027-01-03	Q910794
Brian Babin	rep	TX	Republican	2025-01-03	2027-01-03	Q16979824
Brian J. Mast	rep	FL	Republican	2025-01-03	2027-01-03	Q27733854
Brian Jack	rep	GA	Republican	2025-01-03	2027-01-03	Q86493775
Brian K. Fitzpatrick	rep	PA	Republican	2025-01-03	2027-01-03	Q27831059
Brian Schatz	sen	HI	Democrat	2023-01-03	2029-01-03	Q1827902
Brittany Pettersen	rep	CO	Democrat	2025-01-03	2027-01-03	Q16734469
Bruce Westerman	rep	AR	Republican	2025-01-03	2027-01-03	Q16197421
Bryan Steil	rep	WI	Republican	2025-01-03	2027-01-03	Q58494431
Burgess Owens	rep	UT	Republican	2025-01-03	2027-01-03	Q4998602
Byron Donalds	rep	FL	Republican	2025-01-03	2027-01-03	Q59726216
Carlos A. Gimenez	rep	FL	Republican	2025-01-03	2027-01-03	Q5041653
Carol D. Miller	rep	WV	Republican	2025-01-03	2027-01-03	Q16145531
Catherine Cortez Masto	sen	NV	Democrat	2023-01-03	2029-01-03	Q5052604
Celeste Maloy	rep	UT	Republican	2025-01-03	2027-01-03	Q119578731
Charles E. Schumer	sen	NY	Democrat	2023-01-03	2029-01-03	Q380900
Charles J. "Chuck" Fleischmann	rep	TN	Republican	2025-01-03	2027-01-03	Q521959
Chellie Pingree	rep	ME	Democrat	2025-01-03	2027-01-03	Q457243
Chip Roy	rep	TX	Republican	2025-01-03	2027-01-03	Q58333615
Chris Pappas	rep	NH	Democrat	2025-01-03	2027-01-03	Q5107684
Chris Van Hollen	sen	MD	Democrat	2023-01-03	2029-01-03	Q1077819
Chrissy Houlahan	rep	PA	Democrat	2025-01-03	2027-01-03	Q56274180
Christian D. Menefee	rep	TX	Democrat	2026-02-02	2027-01-03	Q114397549
Christopher A. Coons	sen	DE	Democrat	2021-01-03	2027-01-03	Q923242
Christopher H. Smith	rep	NJ	Republican	2025-01-03	2027-01-03	Q981167
Christopher Murphy	sen	CT	Democrat	2025-01-03	2031-01-03	Q1077594
Christopher R. Deluzio	rep	PA	Democrat	2025-01-03	2027-01-03	Q115181700
Chuck Edwards	rep	NC	Republican	2025-01-03	2027-01-03	Q55065043
Chuck Grassley	sen	IA	Republican	2023-01-03	2029-01-03	Q529294
Cindy Hyde-Smith	sen	MS	Republican	2021-01-03	2027-01-03	Q5120540
Claudia Tenney	rep	NY	Republican	2025-01-03	2027-01-03	Q5129263
Clay Fuller	rep	GA	Republican	2026-04-14	2027-01-03	Q138355765
Clay Higgins	rep	LA	Republican	2025-01-03	2027-01-03	Q25849505
Cleo Fields	rep	LA	Democrat	2025-01-03	2027-01-03	Q1100451
Cliff Bentz	rep	OR	Republican	2025-01-03	2027-01-03	Q5132536
Cory A. Booker	sen	NJ	Democrat	2021-01-03	2027-01-03	Q1135767
Cory Mills	rep	FL	Republican	2025-01-03	2027-01-03	Q115137377
Craig A. Goldman	rep	TX	Republican	2025-01-03	2027-01-03	Q16199453
Cynthia M. Lummis	sen	WY	Republican	2021-01-03	2027-01-03	Q456064
Dale W. Strong	rep	AL	Republican	2025-01-03	2027-01-03	Q115137374
Dan Crenshaw	rep	TX	Republican	2025-01-03	2027-01-03	Q58301995
Dan Newhouse	rep	WA	Republican	2025-01-03	2027-01-03	Q16733285
Dan Sullivan	sen	AK	Republican	2021-01-03	2027-01-03	Q5218668
Daniel Meuser	rep	PA	Republican	2025-01-03	2027-01-03	Q5214012
Daniel S. Goldman	rep	NY	Democrat	2025-01-03	2027-01-03	Q74849175
Daniel Webster	rep	FL	Republican	2025-01-03	2027-01-03	Q1163099
Danny K. Davis	rep	IL	Democrat	2025-01-03	2027-01-03	Q1164657
Darin LaHood	rep	IL	Republican	2025-01-03	2027-01-03	Q5222780
Darrell Issa	rep	CA	Republican	2025-01-03	2027-01-03	Q1166592
Darren Soto	rep	FL	Democrat	2025-01-03	2027-01-03	Q5225162
Dave Min	rep	CA	Democrat	2025-01-03	2027-01-03	Q31213321
David G. Valadao	rep	CA	Republican	2025-01-03	2027-01-03	Q3528567
David J. Taylor	rep	OH	Republican	2025-01-03	2027-01-03	Q131123679
David Kustoff	rep	TN	Republican	2025-01-03	2027-01-03	Q26923148
David McCormick	sen	PA	Republican	2025-01-03	2031-01-03	Q5234544
David P. Joyce	rep	OH	Republican	2025-01-03	2027-01-03	Q976778
David Rouzer	rep	NC	Republican	2025-01-03	2027-01-03	Q5239255
David Schweikert	rep	AZ	Republican	2025-01-03	2027-01-03	Q1176561
Deb Fischer	sen	NE	Republican	2025-01-03	2031-01-03	Q2580649
Debbie Dingell	rep	MI	Democrat	2025-01-03	2027-01-03	Q5248232
Debbie Wasserman Schultz	rep	FL	Democrat	2025-01-03	2027-01-03	Q50104
Deborah K. Ross	rep	NC	Democrat	2025-01-03	2027-01-03	Q5248285
Delia C. Ramirez	rep	IL	Democrat	2025-01-03	2027-01-03	Q58416610
Derek Schmidt	rep	KS	Republican	2025-01-03	2027-01-03	Q5262335
Derek Tran	rep	CA	Democrat	2025-01-03	2027-01-03	Q131339671
Derrick Van Orden	rep	WI	Republican	2025-01-03	2027-01-03	Q115155627
Diana DeGette	rep	CO	Democrat	2025-01-03	2027-01-03	Q437159
Diana Harshbarger	rep	TN	Republican	2025-01-03	2027-01-03	Q101197341
Dina Titus	rep	NV	Democrat	2025-01-03	2027-01-03	Q524440
Don Bacon	rep	NE	Republican	2025-01-03	2027-01-03	Q19757583
Donald G. Davis	rep	NC	Democrat	2025-01-03	2027-01-03	Q5294403
Donald Norcross	rep	NJ	Democrat	2025-01-03	2027-01-03	Q5294942
Donald S. Beyer, Jr.	rep	VA	Democrat	2025-01-03	2027-01-03	Q3036086
Doris O. Matsui	rep	CA	Democrat	2025-01-03	2027-01-03	Q399561
Dusty Johnson	rep	SD	Republican	2025-01-03	2027-01-03	Q30015838
Dwight Evans	rep	PA	Democrat	2025-01-03	2027-01-03	Q5318148
Earl L. "Buddy" Carter	rep	GA	Republican	2025-01-03	2027-01-03	Q16240994
Ed Case	rep	HI	Democrat	2025-01-03	2027-01-03	Q597613
Edward J. Markey	sen	MA	Democrat	2021-01-03	2027-01-03	Q1282411
Eleanor Holmes Norton	rep	DC	Democrat	2025-01-03	2027-01-03	Q461649
Elijah Crane	rep	AZ	Republican	2025-01-03	2027-01-03	Q115155633
Elise M. Stefanik	rep	NY	Republican	2025-01-03	2027-01-03	Q18211057
Elissa Slotkin	sen	MI	Democrat	2025-01-03	2031-01-03	Q30323721
Elizabeth Warren	sen	MA	Democrat	2025-01-03	2031-01-03	Q434706
Emanuel Cleaver	rep	MO	Democrat	2025-01-03	2027-01-03	Q1334654
Emilia Strong Sykes	rep	OH	Democrat	2025-01-03	2027-01-03	Q18637943
Emily Randall	rep	WA	Democrat	2025-01-03	2027-01-03	Q60473885
Eric A. "Rick" Crawford	rep	AR	Republican	2025-01-03	2027-01-03	Q2151554
Eric Burlison	rep	MO	Republican	2025-01-03	2027-01-03	Q5386212
Eric Schmitt	sen	MO	Republican	2023-01-03	2029-01-03	Q5387455
Eric Sorensen	rep	IL	Democrat	2025-01-03	2027-01-03	Q115182513
Erin Houchin	rep	IN	Republican	2025-01-03	2027-01-03	Q20676994
Eugene Simon Vindman	rep	VA	Democrat	2025-01-03	2027-01-03	Q112610369
Frank D. Lucas	rep	OK	Republican	2025-01-03	2027-01-03	Q246049
Frank J. Mrvan	rep	IN	Democrat	2025-01-03	2027-01-03	Q96077897
Frank Pallone, Jr.	rep	NJ	Democrat	2025-01-03	2027-01-03	Q965289
Frederica S. Wilson	rep	FL	Democrat	2025-01-03	2027-01-03	Q461504
Gabe Amo	rep	RI	Democrat	2025-01-03	2027-01-03	Q118901875
Gabe Evans	rep	CO	Republican	2025-01-03	2027-01-03	Q115458993
Gabe Vasquez	rep	NM	Democrat	2025-01-03	2027-01-03	Q115155647
Gary C. Peters	sen	MI	Democrat	2021-01-03	2027-01-03	Q1494930
Gary J. Palmer	rep	AL	Republican	2025-01-03	2027-01-03	Q17386504
George Latimer	rep	NY	Democrat	2025-01-03	2027-01-03	Q5544169
George Whitesides	rep	CA	Democrat	2025-01-03	2027-01-03	Q3511804
Gilbert Ray Cisneros, Jr.	rep	CA	Democrat	2025-01-03	2027-01-03	Q54958760
Glenn Grothman	rep	WI	Republican	2025-01-03	2027-01-03	Q5568836
Glenn Ivey	rep	MD	Democrat	2025-01-03	2027-01-03	Q22004572
Glenn Thompson	rep	PA	Republican	2025-01-03	2027-01-03	Q1531120
Grace Meng	rep	NY	Democrat	2025-01-03	2027-01-03	Q5591303
Greg Casar	rep	TX	Democrat	2025-01-03	2027-01-03	Q104148369
Greg Landsman	rep	OH	Democrat	2025-01-03	2027-01-03	Q115180677
Greg Stanton	rep	AZ	Democrat	2025-01-03	2027-01-03	Q5606289
Gregory F. Murphy	rep	NC	Republican	2025-01-03	2027-01-03	Q23074266
Gregory W. Meeks	rep	NY	Democrat	2025-01-03	2027-01-03	Q1545391
Gus M. Bilirakis	rep	FL	Republican	2025-01-03	2027-01-03	Q1555314
Guy Reschenthaler	rep	PA	Republican	2025-01-03	2027-01-03	Q22096097
Gwen Moore	rep	WI	Democrat	2025-01-03	2027-01-03	Q461698
H. Morgan Griffith	rep	VA	Republican	2025-01-03	2027-01-03	Q1684857
Hakeem S. Jeffries	rep	NY	Democrat	2025-01-03	2027-01-03	Q5640425
Haley M. Stevens	rep	MI	Democrat	2025-01-03	2027-01-03	Q58322563
Harold Rogers	rep	KY	Republican	2025-01-03	2027-01-03	Q547153
Harriet M. Hageman	rep	WY	Republican	2025-01-03	2027-01-03	Q110815967
Henry C. "Hank" Johnson, Jr.	rep	GA	Democrat	2025-01-03	2027-01-03	Q983537
Henry Cuellar	rep	TX	Democrat	2025-01-03	2027-01-03	Q539562
Herbert C. Conaway, Jr.	rep	NJ	Democrat	2025-01-03	2027-01-03	Q14596151
Hillary J. Scholten	rep	MI	Democrat	2025-01-03	2027-01-03	Q115137368
Ilhan Omar	rep	MN	Democrat	2025-01-03	2027-01-03	Q26436159
J. French Hill	rep	AR	Republican	2025-01-03	2027-01-03	Q18631366
J. Luis Correa	rep	CA	Democrat	2025-01-03	2027-01-03	Q6685454
Jack Bergman	rep	MI	Republican	2025-01-03	2027-01-03	Q6262116
Jack Reed	sen	RI	Democrat	2021-01-03	2027-01-03	Q528979
Jacky Rosen	sen	NV	Democrat	2025-01-03	2031-01-03	Q27825033
Jahana Hayes	rep	CT	Democrat	2025-01-03	2027-01-03	Q24951316
Jake Auchincloss	rep	MA	Democrat	2025-01-03	2027-01-03	Q101196632
Jake Ellzey	rep	TX	Republican	2025-01-03	2027-01-03	Q105061782
James A. Himes	rep	CT	Democrat	2025-01-03	2027-01-03	Q1689111
James C. Justice	sen	WV	Republican	2025-01-14	2031-01-03	Q20684288
James C. Moylan	rep	GU	Republican	2025-01-03	2027-01-03	Q114108969
James Comer	rep	KY	Republican	2025-01-03	2027-01-03	Q6131602
James E. Clyburn	rep	SC	Democrat	2025-01-03	2027-01-03	Q1289889
James E. Risch	sen	ID	Republican	2021-01-03	2027-01-03	Q721871
James Gallagher	rep	CA	Republican	2026-06-10	2027-01-03	
James Lankford	sen	OK	Republican	2023-01-03	2029-01-03	Q45940
James P. McGovern	rep	MA	Democrat	2025-01-03	2027-01-03	Q1337459
James R. Baird	rep	IN	Republican	2025-01-03	2027-01-03	Q48813213
James R. Walkinshaw	rep	VA	Democrat	2025-09-10	2027-01-03	Q135132001
Jamie Raskin	rep	MD	Democrat	2025-01-03	2027-01-03	Q640835
Janelle S. Bynum	rep	OR	Democrat	2025-01-03	2027-01-03	Q28507879
Janice D. Schakowsky	rep	IL	Democrat	2025-01-03	2027-01-03	Q440885
Jared F. Golden	rep	ME	Democrat	2025-01-03	2027-01-03	Q41694157
Jared Huffman	rep	CA	Democrat	2025-01-03	2027-01-03	Q3276717
Jared Moskowitz	rep	FL	Democrat	2025-01-03	2027-01-03	Q16221073
Jasmine Crockett	rep	TX	Democrat	2025-01-03	2027-01-03	Q101428652
Jason Crow	rep	CO	Democrat	2025-01-03	2027-01-03	Q58323071
Jason Smith	rep	MO	Republican	2025-01-03	2027-01-03	Q6163589
Jay Obernolte	rep	CA	Republican	2025-01-03	2027-01-03	Q16849797
Jeanne Shaheen	sen	NH	Democrat	2021-01-03	2027-01-03	Q270316
Jeff Crank	rep	CO	Republican	2025-01-03	2027-01-03	Q27663361
Jeff Hurd	rep	CO	Republican	2025-01-03	2027-01-03	Q131101500
Jeff Merkley	sen	OR	Democrat	2021-01-03	2027-01-03	Q1368405
Jefferson Shreve	rep	IN	Republican	2025-01-03	2027-01-03	Q130979817
Jefferson Van Drew	rep	NJ	Republican	2025-01-03	2027-01-03	Q6175202
Jennifer A. Kiggans	rep	VA	Republican	2025-01-03	2027-01-03	Q83119566
Jennifer L. McClellan	rep	VA	Democrat	2025-01-03	2027-01-03	Q6178602
Jerrold Nadler	rep	NY	Democrat	2025-01-03	2027-01-03	Q505598
Jerry Moran	sen	KS	Republican	2023-01-03	2029-01-03	Q1365787
Jesús G. "Chuy" García	rep	IL	Democrat	2025-01-03	2027-01-03	Q18631698
Jill N. Tokuda	rep	HI	Democrat	2025-01-03	2027-01-03	Q13562293
Jim Banks	sen	IN	Republican	2025-01-03	2031-01-03	Q16146788
Jim Costa	rep	CA	Democrat	2025-01-03	2027-01-03	Q675869
Jim Jordan	rep	OH	Republican	2025-01-03	2027-01-03	Q186215
Jimmy Gomez	rep	CA	Democrat	2025-01-03	2027-01-03	Q6200205
Jimmy Panetta	rep	CA	Democrat	2025-01-03	2027-01-03	Q27733776
Jimmy Patronis	rep	FL	Republican	2025-04-02	2027-01-03	Q6201036
Joaquin Castro	rep	TX	Democrat	2025-01-03	2027-01-03	Q1167934
Jodey C. Arrington	rep	TX	Republican	2025-01-03	2027-01-03	Q6207815
Joe Courtney	rep	CT	Democrat	2025-01-03	2027-01-03	Q434470
Joe Neguse	rep	CO	Democrat	2025-01-03	2027-01-03	Q57242006
Joe Wilson	rep	SC	Republican	2025-01-03	2027-01-03	Q928855
John B. Larson	rep	CT	Democrat	2025-01-03	2027-01-03	Q357832
John Barrasso	sen	WY	Republican	2025-01-03	2031-01-03	Q720521
John Boozman	sen	AR	Republican	2023-01-03	2029-01-03	Q1344707
John Cornyn	sen	TX	Republican	2021-01-03	2027-01-03	Q719568
John Fetterman	sen	PA	Democrat	2023-01-03	2029-01-03	Q3181500
John Garamendi	rep	CA	Democrat	2025-01-03	2027-01-03	Q1340268
John H. Rutherford	rep	FL	Republican	2025-01-03	2027-01-03	Q6256043
John Hoeven	sen	ND	Republican	2023-01-03	2029-01-03	Q374762
John J. McGuire III	rep	VA	Republican	2025-01-03	2027-01-03	Q47545631
John James	rep	MI	Republican	2025-01-03	2027-01-03	Q56027187
John Joyce	rep	PA	Republican	2025-01-03	2027-01-03	Q60428839
John Kennedy	sen	LA	Republican	2023-01-03	2029-01-03	Q6250211
John R. Carter	rep	TX	Republican	2025-01-03	2027-01-03	Q369814
John R. Curtis	sen	UT	Republican	2025-01-03	2031-01-03	Q6253810
John R. Moolenaar	rep	MI	Republican	2025-01-03	2027-01-03	Q16194212
John Thune	sen	SD	Republican	2023-01-03	2029-01-03	Q462981
John W. Hickenlooper	sen	CO	Democrat	2021-01-03	2027-01-03	Q430518
John W. Mannion	rep	NY	Democrat	2025-01-03	2027-01-03	Q106089566
John W. Rose	rep	TN	Republican	2025-01-03	2027-01-03	Q33044040
Johnny Olszewski, Jr.	rep	MD	Democrat	2025-01-03	2027-01-03	Q6217866
Jon Husted	sen	OH	Republican	2025-01-21	2026-11-03	Q6270269
Jon Ossoff	sen	GA	Democrat	2021-01-20	2027-01-03	Q28839536
Jonathan L. Jackson	rep	IL	Democrat	2025-01-03	2027-01-03	Q6273473
Joni Ernst	sen	IA	Republican	2021-01-03	2027-01-03	Q13475242
Joseph D. Morelle	rep	NY	Democrat	2025-01-03	2027-01-03	Q6285623
Josh Brecheen	rep	OK	Republican	2025-01-03	2027-01-03	Q6288704
Josh Gottheimer	rep	NJ	Democrat	2025-01-03	2027-01-03	Q6288908
Josh Harder	rep	CA	Democrat	2025-01-03	2027-01-03	Q58494468
Josh Hawley	sen	MO	Republican	2025-01-03	2031-01-03	Q23020745
Josh Riley	rep	NY	Democrat	2025-01-03	2027-01-03	Q113988129
Joyce Beatty	rep	OH	Democrat	2025-01-03	2027-01-03	Q976417
Juan Ciscomani	rep	AZ	Republican	2025-01-03	2027-01-03	Q115220916
Juan Vargas	rep	CA	Democrat	2025-01-03	2027-01-03	Q3791701
Judy Chu	rep	CA	Democrat	2025-01-03	2027-01-03	Q460035
Julia Brownley	rep	CA	Democrat	2025-01-03	2027-01-03	Q3577073
Julia Letlow	rep	LA	Republican	2025-01-03	2027-01-03	Q106089241
Julie Fedorchak	rep	ND	Republican	2025-01-03	2027-01-03	Q37824664
Julie Johnson	rep	TX	Democrat	2025-01-03	2027-01-03	Q64753063
Kat Cammack	rep	FL	Republican	2025-01-03	2027-01-03	Q98523243
Katherine M. Clark	rep	MA	Democrat	2025-01-03	2027-01-03	Q6376330
Kathy Castor	rep	FL	Democrat	2025-01-03	2027-01-03	Q458492
Katie Boyd Britt	sen	AL	Republican	2023-01-03	2029-01-03	Q111285444
Keith Self	rep	TX	Republican	2025-01-03	2027-01-03	Q115137462
Kelly Morrison	rep	MN	Democrat	2025-01-03	2027-01-03	Q58416636
Ken Calvert	rep	CA	Republican	2025-01-03	2027-01-03	Q538978
Kevin Cramer	sen	ND	Republican	2025-01-03	2031-01-03	Q3957020
Kevin Hern	rep	OK	Republican	2025-01-03	2027-01-03	Q58333614
Kevin Kiley	rep	CA	Independent	2025-01-03	2027-01-03	Q27987136
Kevin Mullin	rep	CA	Democrat	2025-01-03	2027-01-03	Q6397046
Kim Schrier	rep	WA	Democrat	2025-01-03	2027-01-03	Q58333616
Kimberlyn King-Hinds	rep	MP	Republican	2025-01-03	2027-01-03	Q130942218
Kirsten E. Gillibrand	sen	NY	Democrat	2025-01-03	2031-01-03	Q22222
Kristen McDonald Rivet	rep	MI	Democrat	2025-01-03	2027-01-03	Q115227000
Kweisi Mfume	rep	MD	Democrat	2025-01-03	2027-01-03	Q519504
LaMonica McIver	rep	NJ	Democrat	2025-01-03	2027-01-03	Q130323710
Lance Gooden	rep	TX	Republican	2025-01-03	2027-01-03	Q6483406
Lateefah Simon	rep	CA	Democrat	2025-01-03	2027-01-03	Q6495426
Laura Friedman	rep	CA	Democrat	2025-01-03	2027-01-03	Q6498920
Laura Gillen	rep	NY	Democrat	2025-01-03	2027-01-03	Q131105202
Laurel M. Lee	rep	FL	Republican	2025-01-03	2027-01-03	Q61483038
Lauren Boebert	rep	CO	Republican	2025-01-03	2027-01-03	Q96761544
Lauren Underwood	rep	IL	Democrat	2025-01-03	2027-01-03	Q48471874
Linda T. Sánchez	rep	CA	Democrat	2025-01-03	2027-01-03	Q291143
Lindsey Graham	sen	SC	Republican	2021-01-03	2027-01-03	Q22212
Lisa Blunt Rochester	sen	DE	Democrat	2025-01-03	2031-01-03	Q26899141
Lisa C. McClain	rep	MI	Republican	2025-01-03	2027-01-03	Q102184540
Lisa Murkowski	sen	AK	Republican	2023-01-03	2029-01-03	Q22360
Lizzie Fletcher	rep	TX	Democrat	2025-01-03	2027-01-03	Q58324313
Lloyd Doggett	rep	TX	Democrat	2025-01-03	2027-01-03	Q363817
Lloyd Smucker	rep	PA	Republican	2025-01-03	2027-01-03	Q6662742
Lois Frankel	rep	FL	Democrat	2025-01-03	2027-01-03	Q3182451
Lori Trahan	rep	MA	Democrat	2025-01-03	2027-01-03	Q56486676
Lucy McBath	rep	GA	Democrat	2025-01-03	2027-01-03	Q54358424
Luz M. Rivas	rep	CA	Democrat	2025-01-03	2027-01-03	Q54861699
Madeleine Dean	rep	PA	Democrat	2025-01-03	2027-01-03	Q6726900
Maggie Goodlander	rep	NH	Democrat	2025-01-03	2027-01-03	Q126718734
Marc A. Veasey	rep	TX	Democrat	2025-01-03	2027-01-03	Q4068811
Marcy Kaptur	rep	OH	Democrat	2025-01-03	2027-01-03	Q436537
Margaret Wood Hassan	sen	NH	Democrat	2023-01-03	2029-01-03	Q24053
Maria Cantwell	sen	WA	Democrat	2025-01-03	2031-01-03	Q22250
Maria Elvira Salazar	rep	FL	Republican	2025-01-03	2027-01-03	Q6003715
Mariannette Miller-Meeks	rep	IA	Republican	2025-01-03	2027-01-03	Q58495662
Marie Gluesenkamp Perez	rep	WA	Democrat	2025-01-03	2027-01-03	Q113686944
Marilyn Strickland	rep	WA	Democrat	2025-01-03	2027-01-03	Q1898180
Mario Diaz-Balart	rep	FL	Republican	2025-01-03	2027-01-03	Q767270
Mark Alford	rep	MO	Republican	2025-01-03	2027-01-03	Q115137637
Mark B. Messmer	rep	IN	Republican	2025-01-03	2027-01-03	Q6768869
Mark DeSaulnier	rep	CA	Democrat	2025-01-03	2027-01-03	Q6767311
Mark E. Amodei	rep	NV	Republican	2025-01-03	2027-01-03	Q23944
Mark Harris	rep	NC	Republican	2025-01-03	2027-01-03	Q55622212
Mark Kelly	sen	AZ	Democrat	2023-01-03	2029-01-03	Q357510
Mark Pocan	rep	WI	Democrat	2025-01-03	2027-01-03	Q1900355
Mark R. Warner	sen	VA	Democrat	2021-01-03	2027-01-03	Q453893
Mark Takano	rep	CA	Democrat	2025-01-03	2027-01-03	Q399593
Marlin A. Stutzman	rep	IN	Republican	2025-01-03	2027-01-03	Q1902106
Marsha Blackburn	sen	TN	Republican	2025-01-03	2031-01-03	Q458971
Martin Heinrich	sen	NM	Democrat	2025-01-03	2031-01-03	Q565374
Mary E. Miller	rep	IL	Republican	2025-01-03	2027-01-03	Q101204553
Mary Gay Scanlon	rep	PA	Democrat	2025-01-03	2027-01-03	Q54611716
Matt Van Epps	rep	TN	Republican	2025-12-04	2027-01-03	Q136749822
Max L. Miller	rep	OH	Republican	2025-01-03	2027-01-03	Q106522145
Maxine Dexter	rep	OR	Democrat	2025-01-03	2027-01-03	Q96777172
Maxine Waters	rep	CA	Democrat	2025-01-03	2027-01-03	Q461727
Maxwell Frost	rep	FL	Democrat	2025-01-03	2027-01-03	Q113587724
Mazie K. Hirono	sen	HI	Democrat	2025-01-03	2031-01-03	Q16476
Melanie A. Stansbury	rep	NM	Democrat	2025-01-03	2027-01-03	Q96184996
Michael A. Rulli	rep	OH	Republican	2025-01-03	2027-01-03	Q63170062
Michael Baumgartner	rep	WA	Republican	2025-01-03	2027-01-03	Q6828508
Michael Cloud	rep	TX	Republican	2025-01-03	2027-01-03	Q55313952
Michael F. Bennet	sen	CO	Democrat	2023-01-03	2029-01-03	Q554792
Michael Guest	rep	MS	Republican	2025-01-03	2027-01-03	Q60428645
Michael K. Simpson	rep	ID	Republican	2025-01-03	2027-01-03	Q549521
Michael Lawler	rep	NY	Republican	2025-01-03	2027-01-03	Q105179052
Michael R. Turner	rep	OH	Republican	2025-01-03	2027-01-03	Q505722
Michael T. McCaul	rep	TX	Republican	2025-01-03	2027-01-03	Q539509
Michelle Fischbach	rep	MN	Republican	2025-01-03	2027-01-03	Q6837025
Mike Bost	rep	IL	Republican	2025-01-03	2027-01-03	Q6846090
Mike Carey	rep	OH	Republican	2025-01-03	2027-01-03	Q108010312
Mike Collins	rep	GA	Republican	2025-01-03	2027-01-03	Q115806750
Mike Crapo	sen	ID	Republican	2023-01-03	2029-01-03	Q734319
Mike Ezell	rep	MS	Republican	2025-01-03	2027-01-03	Q115137554
Mike Flood	rep	NE	Republican	2025-01-03	2027-01-03	Q6846855
Mike Haridopolos	rep	FL	Republican	2025-01-03	2027-01-03	Q6847137
Mike Johnson	rep	LA	Republican	2025-01-03	2027-01-03	Q19880665
Mike Kelly	rep	PA	Republican	2025-01-03	2027-01-03	Q1431761
Mike Kennedy	rep	UT	Republican	2025-01-03	2027-01-03	Q16730723
Mike Lee	sen	UT	Republican	2023-01-03	2029-01-03	Q627098
Mike Levin	rep	CA	Democrat	2025-01-03	2027-01-03	Q55424854
Mike Quigley	rep	IL	Democrat	2025-01-03	2027-01-03	Q465767
Mike Rogers	rep	AL	Republican	2025-01-03	2027-01-03	Q693238
Mike Rounds	sen	SD	Republican	2021-01-03	2027-01-03	Q722503
Mike Thompson	rep	CA	Democrat	2025-01-03	2027-01-03	Q1323196
Mitch McConnell	sen	KY	Republican	2021-01-03	2027-01-03	Q355522
Monica De La Cruz	rep	TX	Republican	2025-01-03	2027-01-03	Q115496109
Morgan Luttrell	rep	TX	Republican	2025-01-03	2027-01-03	Q115137460
Morgan McGarvey	rep	KY	Democrat	2025-01-03	2027-01-03	Q16732298
Nancy Mace	rep	SC	Republican	2025-01-03	2027-01-03	Q6962831
Nancy Pelosi	rep	CA	Democrat	2025-01-03	2027-01-03	Q170581
Nanette Diaz Barragán	rep	CA	Democrat	2025-01-03	2027-01-03	Q21662745
Nathaniel Moran	rep	TX	Republican	2025-01-03	2027-01-03	Q115137468
Neal P. Dunn	rep	FL	Republican	2025-01-03	2027-01-03	Q27733851
Nellie Pou	rep	NJ	Democrat	2025-01-03	2027-01-03	Q6990132
Nicholas A. Langworthy	rep	NY	Republican	2025-01-03	2027-01-03	Q55356856
Nicholas J. Begich III	rep	AK	Republican	2025-01-03	2027-01-03	Q113676482
Nick LaLota	rep	NY	Republican	2025-01-03	2027-01-03	Q115168182
Nicole Malliotakis	rep	NY	Republican	2025-01-03	2027-01-03	Q7030112
Nikema Williams	rep	GA	Democrat	2025-01-03	2027-01-03	Q56486570
Nikki Budzinski	rep	IL	Democrat	2025-01-03	2027-01-03	Q111342337
Norma J. Torres	rep	CA	Democrat	2025-01-03	2027-01-03	Q3343727
Nydia M. Velázquez	rep	NY	Democrat	2025-01-03	2027-01-03	Q434890
Pablo José Hernández	rep	PR	Democrat	2025-01-03	2027-01-03	Q130997176
Pat Fallon	rep	TX	Republican	2025-01-03	2027-01-03	Q16196923
Pat Harrigan	rep	NC	Republican	2025-01-03	2027-01-03	Q131179069
Patrick Ryan	rep	NY	Democrat	2025-01-03	2027-01-03	Q113587887
Patty Murray	sen	WA	Democrat	2023-01-03	2029-01-03	Q258825
Paul A. Gosar	rep	AZ	Republican	2025-01-03	2027-01-03	Q2059832
Paul Tonko	rep	NY	Democrat	2025-01-03	2027-01-03	Q1373548
Pete Aguilar	rep	CA	Democrat	2025-01-03	2027-01-03	Q7171821
Pete Ricketts	sen	NE	Republican	2024-11-05	2027-01-03	Q6106781
Pete Sessions	rep	TX	Republican	2025-01-03	2027-01-03	Q437852
Pete Stauber	rep	MN	Republican	2025-01-03	2027-01-03	Q55955746
Peter Welch	sen	VT	Democrat	2023-01-03	2029-01-03	Q1112656
Pramila Jayapal	rep	WA	Democrat	2025-01-03	2027-01-03	Q18978140
Raja Krishnamoorthi	rep	IL	Democrat	2025-01-03	2027-01-03	Q7285471
Ralph Norman	rep	SC	Republican	2025-01-03	2027-01-03	Q7287914
Rand Paul	sen	KY	Republican	2023-01-03	2029-01-03	Q463557
Randy Feenstra	rep	IA	Republican	2025-01-03	2027-01-03	Q7292187
Randy Fine	rep	FL	Republican	2025-04-02	2027-01-03	Q59240328
Randy K. Weber, Sr.	rep	TX	Republican	2025-01-03	2027-01-03	Q4014569
Raphael G. Warnock	sen	GA	Democrat	2023-01-03	2029-01-03	Q84146599
Rashida Tlaib	rep	MI	Democrat	2025-01-03	2027-01-03	Q7294939
Raul Ruiz	rep	CA	Democrat	2025-01-03	2027-01-03	Q3701994
Richard Blumenthal	sen	CT	Democrat	2023-01-03	2029-01-03	Q2023708
Richard E. Neal	rep	MA	Democrat	2025-01-03	2027-01-03	Q1464697
Richard Hudson	rep	NC	Republican	2025-01-03	2027-01-03	Q3956999
Richard J. Durbin	sen	IL	Democrat	2021-01-03	2027-01-03	Q434804
Richard McCormick	rep	GA	Republican	2025-01-03	2027-01-03	Q115474083
Rick Larsen	rep	WA	Democrat	2025-01-03	2027-01-03	Q503529
Rick Scott	sen	FL	Republican	2025-01-03	2031-01-03	Q439729
Rick W. Allen	rep	GA	Republican	2025-01-03	2027-01-03	Q18683976
Riley M. Moore	rep	WV	Republican	2025-01-03	2027-01-03	Q93769958
Ritchie Torres	rep	NY	Democrat	2025-01-03	2027-01-03	Q16205227
Ro Khanna	rep	CA	Democrat	2025-01-03	2027-01-03	Q7339221
Robert B. Aderholt	rep	AL	Republican	2025-01-03	2027-01-03	Q672671
Robert C. "Bobby" Scott	rep	VA	Democrat	2025-01-03	2027-01-03	Q888668
Robert E. Latta	rep	OH	Republican	2025-01-03	2027-01-03	Q888061
Robert F. Onder, Jr.	rep	MO	Republican	2025-01-03	2027-01-03	Q27064117
Robert Garcia	rep	CA	Democrat	2025-01-03	2027-01-03	Q16204904
Robert J. Wittman	rep	VA	Republican	2025-01-03	2027-01-03	Q541251
Robert Menendez	rep	NJ	Democrat	2025-01-03	2027-01-03	Q115137457
Robert P. Bresnahan, Jr.	rep	PA	Republican	2025-01-03	2027-01-03	Q130963821
Robin L. Kelly	rep	IL	Democrat	2025-01-03	2027-01-03	Q3437091
Roger F. Wicker	sen	MS	Republican	2025-01-03	2031-01-03	Q390491
Roger Marshall	sen	KS	Republican	2021-01-03	2027-01-03	Q27923290
Roger Williams	rep	TX	Republican	2025-01-03	2027-01-03	Q4014560
Ron Estes	rep	KS	Republican	2025-01-03	2027-01-03	Q7363747
Ron Johnson	sen	WI	Republican	2023-01-03	2029-01-03	Q970272
Ron Wyden	sen	OR	Democrat	2023-01-03	2029-01-03	Q529344
Ronny Jackson	rep	TX	Republican	2025-01-03	2027-01-03	Q47270118
Rosa L. DeLauro	rep	CT	Democrat	2025-01-03	2027-01-03	Q434952
Ruben Gallego	sen	AZ	Democrat	2025-01-03	2031-01-03	Q16218474
Rudy Yakym III	rep	IN	Republican	2025-01-03	2027-01-03	Q115137719
Russ Fulcher	rep	ID	Republican	2025-01-03	2027-01-03	Q7381134
Russell Fry	rep	SC	Republican	2025-01-03	2027-01-03	Q96015883
Ryan K. Zinke	rep	MT	Republican	2025-01-03	2027-01-03	Q7384672
Ryan Mackenzie	rep	PA	Republican	2025-01-03	2027-01-03	Q7384273
Salud O. Carbajal	rep	CA	Democrat	2025-01-03	2027-01-03	Q27805429
Sam Graves	rep	MO	Republican	2025-01-03	2027-01-03	Q465638
Sam T. Liccardo	rep	CA	Democrat	2025-01-03	2027-01-03	Q16731481
Sanford D. Bishop, Jr.	rep	GA	Democrat	2025-01-03	2027-01-03	Q983428
Sara Jacobs	rep	CA	Democrat	2025-01-03	2027-01-03	Q50825637
Sarah Elfreth	rep	MD	Democrat	2025-01-03	2027-01-03	Q61970401
Sarah McBride	rep	DE	Democrat	2025-01-03	2027-01-03	Q17011236
Scott DesJarlais	rep	TN	Republican	2025-01-03	2027-01-03	Q2260839
Scott Fitzgerald	rep	WI	Republican	2025-01-03	2027-01-03	Q7436650
Scott Franklin	rep	FL	Republican	2025-01-03	2027-01-03	Q101198561
Scott H. Peters	rep	CA	Democrat	2025-01-03	2027-01-03	Q3791514
Scott Perry	rep	PA	Republican	2025-01-03	2027-01-03	Q7437040
Sean Casten	rep	IL	Democrat	2025-01-03	2027-01-03	Q55386655
Seth Magaziner	rep	RI	Democrat	2025-01-03	2027-01-03	Q16222460
Seth Moulton	rep	MA	Democrat	2025-01-03	2027-01-03	Q18045052
Sharice Davids	rep	KS	Democrat	2025-01-03	2027-01-03	Q58322868
Sheldon Whitehouse	sen	RI	Democrat	2025-01-03	2031-01-03	Q652066
Shelley Moore Capito	sen	WV	Republican	2021-01-03	2027-01-03	Q459618
Sheri Biggs	rep	SC	Republican	2025-01-03	2027-01-03	Q130979821
Shomari Figures	rep	AL	Democrat	2025-01-03	2027-01-03	Q129431158
Shontel M. Brown	rep	OH	Democrat	2025-01-03	2027-01-03	Q107863952
Shri Thanedar	rep	MI	Democrat	2025-01-03	2027-01-03	Q7503912
Stacey E. Plaskett	rep	VI	Democrat	2025-01-03	2027-01-03	Q18739104
Steny H. Hoyer	rep	MD	Democrat	2025-01-03	2027-01-03	Q516515
Stephanie I. Bice	rep	OK	Republican	2025-01-03	2027-01-03	Q60190894
Stephen F. Lynch	rep	MA	Democrat	2025-01-03	2027-01-03	Q2344921
Steve Cohen	rep	TN	Democrat	2025-01-03	2027-01-03	Q512330
Steve Daines	sen	MT	Republican	2021-01-03	2027-01-03	Q3200900
Steve Scalise	rep	LA	Republican	2025-01-03	2027-01-03	Q1857141
Steve Womack	rep	AR	Republican	2025-01-03	2027-01-03	Q1029527
Steven Horsford	rep	NV	Democrat	2025-01-03	2027-01-03	Q3514907
Suhas Subramanyam	rep	VA	Democrat	2025-01-03	2027-01-03	Q83250082
Summer L. Lee	rep	PA	Democrat	2025-01-03	2027-01-03	Q56222614
Susan M. Collins	sen	ME	Republican	2021-01-03	2027-01-03	Q22279
Susie Lee	rep	NV	Democrat	2025-01-03	2027-01-03	Q58333611
Suzan K. DelBene	rep	WA	Democrat	2025-01-03	2027-01-03	Q2091892
Suzanne Bonamici	rep	OR	Democrat	2025-01-03	2027-01-03	Q45946
Sydney Kamlager-Dove	rep	CA	Democrat	2025-01-03	2027-01-03	Q20177418
Sylvia R. Garcia	rep	TX	Democrat	2025-01-03	2027-01-03	Q13562489
Tammy Baldwin	sen	WI	Democrat	2025-01-03	2031-01-03	Q40628
Tammy Duckworth	sen	IL	Democrat	2023-01-03	2029-01-03	Q3036410
Ted Budd	sen	NC	Republican	2023-01-03	2029-01-03	Q27733792
Ted Cruz	sen	TX	Republican	2025-01-03	2031-01-03	Q2036942
Ted Lieu	rep	CA	Democrat	2025-01-03	2027-01-03	Q7693450
Teresa Leger Fernandez	rep	NM	Democrat	2025-01-03	2027-01-03	Q96054905
Terri A. Sewell	rep	AL	Democrat	2025-01-03	2027-01-03	Q461621
Thom Tillis	sen	NC	Republican	2021-01-03	2027-01-03	Q7786750
Thomas H. Kean, Jr.	rep	NJ	Republican	2025-01-03	2027-01-03	Q7791445
Thomas Massie	rep	KY	Republican	2025-01-03	2027-01-03	Q2426031
Thomas P. Tiffany	rep	WI	Republican	2025-01-03	2027-01-03	Q7817838
Thomas R. Suozzi	rep	NY	Democrat	2025-01-03	2027-01-03	Q7794276
Tim Burchett	rep	TN	Republican	2025-01-03	2027-01-03	Q7803244
Tim Kaine	sen	VA	Democrat	2025-01-03	2031-01-03	Q359888
Tim Moore	rep	NC	Republican	2025-01-03	2027-01-03	Q7804002
Tim Scott	sen	SC	Republican	2023-01-03	2029-01-03	Q561315
Tim Sheehy	sen	MT	Republican	2025-01-03	2031-01-03	Q124433916
Tim Walberg	rep	MI	Republican	2025-01-03	2027-01-03	Q978618
Timothy M. Kennedy	rep	NY	Democrat	2025-01-03	2027-01-03	Q7807373
Tina Smith	sen	MN	Democrat	2021-01-03	2027-01-03	Q18631509
Todd Young	sen	IN	Republican	2023-01-03	2029-01-03	Q25483
Tom Barrett	rep	MI	Republican	2025-01-03	2027-01-03	Q18684588
Tom Cole	rep	OK	Republican	2025-01-03	2027-01-03	Q173839
Tom Cotton	sen	AR	Republican	2021-01-03	2027-01-03	Q3090307
Tom Emmer	rep	MN	Republican	2025-01-03	2027-01-03	Q7815723
Tom McClintock	rep	CA	Republican	2025-01-03	2027-01-03	Q535887
Tommy Tuberville	sen	AL	Republican	2021-01-03	2027-01-03	Q7819948
Tony Wied	rep	WI	Republican	2025-01-03	2027-01-03	Q131033476
Tracey Mann	rep	KS	Republican	2025-01-03	2027-01-03	Q48767554
Trent Kelly	rep	MS	Republican	2025-01-03	2027-01-03	Q20204915
Troy A. Carter	rep	LA	Democrat	2025-01-03	2027-01-03	Q7846787
Troy Balderson	rep	OH	Republican	2025-01-03	2027-01-03	Q16194422
Troy Downing	rep	MT	Republican	2025-01-03	2027-01-03	Q103158011
Troy E. Nehls	rep	TX	Republican	2025-01-03	2027-01-03	Q96741441
Val T. Hoyle	rep	OR	Democrat	2025-01-03	2027-01-03	Q7909103
Valerie P. Foushee	rep	NC	Democrat	2025-01-03	2027-01-03	Q16729064
Vern Buchanan	rep	FL	Republican	2025-01-03	2027-01-03	Q2517229
Veronica Escobar	rep	TX	Democrat	2025-01-03	2027-01-03	Q52274267
Vicente Gonzalez	rep	TX	Democrat	2025-01-03	2027-01-03	Q27924921
Victoria Spartz	rep	IN	Republican	2025-01-03	2027-01-03	Q44059867
Vince Fong	rep	CA	Republican	2025-01-03	2027-01-03	Q27916201
Virginia Foxx	rep	NC	Republican	2025-01-03	2027-01-03	Q458453
W. Gregory Steube	rep	FL	Republican	2025-01-03	2027-01-03	Q5606295
Warren Davidson	rep	OH	Republican	2025-01-03	2027-01-03	Q24458117
Wesley Bell	rep	MO	Democrat	2025-01-03	2027-01-03	Q23806350
Wesley Hunt	rep	TX	Republican	2025-01-03	2027-01-03	Q110434665
William R. Keating	rep	MA	Democrat	2025-01-03	2027-01-03	Q775412
William R. Timmons IV	rep	SC	Republican	2025-01-03	2027-01-03	Q28837296
Yassamin Ansari	rep	AZ	Democrat	2025-01-03	2027-01-03	Q122226202
Young Kim	rep	CA	Republican	2025-01-03	2027-01-03	Q19662859
Yvette D. Clarke	rep	NY	Democrat	2025-01-03	2027-01-03	Q461679
Zachary Nunn	rep	IA	Republican	2025-01-03	2027-01-03	Q84719792
Zoe Lofgren	rep	CA	Democrat	2025-01-03	2027-01-03	Q218217`;
