// Made by scripts/train-names.ts; see SOURCE.md.
export const weightsTable: string = `1 words < 	SRPPOOOOO
1 words < 0	VJPKQQQQQ
1 words < 000	UKKHYQQQQ
1 words < 01	SNLNQQQQQ
1 words < 1	OJTPQPPPP
1 words < 10	PNTMQOOQQ
1 words < 13	SPKLQQQQR
1 words < 17	WLKLQQQQR
1 words < 1990s	QMUMPPPPP
1 words < 2	TONISQQPR
1 words < 20	PJRIQRSSR
1 words < 2004	OVMMOPPPP
1 words < 2005	NUPUOOPMM
1 words < 2010	OSONNOXOO
1 words < 2011	SRJKRQQQQ
1 words < 2012	NYLNOPPPO
1 words < 2014	TSMNPPQOO
1 words < 2015	OUOOOPPOO
1 words < 2016	SOONXOONN
1 words < 2017	LYMMPQPOQ
1 words < 23	ZLMLPPPPP
1 words < 24	WKKJRRQRR
1 words < 3	WMMIQPQQR
1 words < 30	TKKJSRRRT
1 words < 3clisgienf	TMLNQQPQQ
1 words < 4	OLPHQQRXS
1 words < 40	WJJJSQQSR
1 words < 5	SKIIRRRPX
1 words < 6	ULIITRQQT
1 words < 8	VLLRPPPPQ
1 words < 9	WKIGRRQSV
1 words < a	XNRJNOTPM
1 words < about	TTRQOMOLN
1 words < afp	RLSLQQQPO
1 words < after	SUUSLNOMK
1 words < again	RTTNPNOMN
1 words < against	PQWJQPQMP
1 words < agency	NTTTMNOMN
1 words < airlines	UMMMQQQQQ
1 words < album	RLMKPQQXP
1 words < all	WQKMOPPOP
1 words < amazing	OUTMOOOON
1 words < an	TIUINPSOU
1 words < and	OSPPKMQSQ
1 words < annual	RMQMPPQQP
1 words < another	WOHJRRRRR
1 words < anti	URLLROPPP
1 words < any	SSKIRQQQQ
1 words < ap	WSMMOPPNO
1 words < are	QQRKPQQPO
1 words < as	KVRQQMPIU
1 words < at	GQSYOTOMM
1 words < author	XQNOOPPMO
1 words < back	RKTKPQQQQ
1 words < baghdad	OPPWMOPNP
1 words < band	QISLQRQQS
1 words < based	RLQIQQRSQ
1 words < bbc	QKLMQQPXR
1 words < be	SQJIRQRRS
1 words < became	NXRMPOPON
1 words < because	VMTMNOPOO
1 words < before	NXKMNXPOO
1 words < behind	WRMONOPOO
1 words < believe	VTKLPPPOO
1 words < best	OMMMQVQQQ
1 words < between	TVIIPRQPQ
1 words < big	VJJJSSRSS
1 words < black	WJIISRRTQ
1 words < board	TNLMQQQQR
1 words < body	PRMMOOOYO
1 words < boot	TUMLPPOPO
1 words < both	LTRRNOOLU
1 words < breaking	MMZLPPPQO
1 words < brother	TUKJSQPNQ
1 words < but	YNOINVONP
1 words < by	MTWLOQPOM
1 words < c	OJRLRQQSS
1 words < call	RTKKPQQRQ
1 words < called	YMORMOOPN
1 words < calls	NTULOOPOO
1 words < canada	NYRMOOPNN
1 words < career	OTNOPPPPP
1 words < century	NTULOPPNO
1 words < ceo	NWNNOPPPO
1 words < channel	ON\\NPONON
1 words < city	OUTNOOOON
1 words < clinton	UUMMOPPPN
1 words < co	WMNOPOOPP
1 words < com	XNNOPPPPN
1 words < come	TRLKQPQQQ
1 words < company	PL[LOPOPO
1 words < corp	VNSMOOOPO
1 words < country	RNNVOOPOO
1 words < course	QKKRPQQRR
1 words < creative	OKULSQQPP
1 words < cricket	QUMPPPPOO
1 words < cvh0equh7l	VKJMQQQRR
1 words < d	WJJJRQRRR
1 words < daughter	NZONOPOON
1 words < day	OQJIOXOWP
1 words < deadly	RNMNQPQPS
1 words < despite	SSMMPPPPP
1 words < did	RTMONPPPP
1 words < down	VRMMPQOOP
1 words < downed	TMMMQQQQR
1 words < dr	NWMOOPPPO
1 words < dr.	NYLNOPPPO
1 words < e	VLNMQQQPQ
1 words < email	NZNNOPPNO
1 words < english	UNLKRQQQQ
1 words < episode	VOKLPPQSP
1 words < even	VPMMOPPPQ
1 words < ex	QMVNOPPOP
1 words < example	OTNTNOPNO
1 words < fact	NXNOQPPNO
1 words < fat	VJJLRQRSR
1 words < father	NWMNOPPPO
1 words < feeney	VMMMQQQQQ
1 words < ff	NUSLOPNPP
1 words < file	TFJJSTSTT
1 words < film	PPMMPPPVP
1 words < firm	OQTJOOPOT
1 words < first	NVTJTMPON
1 words < flight	XJIKSRQQS
1 words < follow	PULNPQQQO
1 words < followers	VLKLQQQQR
1 words < for	PVQLMNORQ
1 words < former	NPULMOOVP
1 words < four	UTNONOPOO
1 words < friend	OYNNOOOPO
1 words < from	ITUVNPOLN
1 words < gave	QULLPPQPP
1 words < generation	YONOPOPPM
1 words < germany	PNWNOPPOO
1 words < get	TSKLPQPQQ
1 words < giroditalia	TJKLRRRRR
1 words < good	WLMKQQQQQ
1 words < got	UNOOPPPPP
1 words < group	SP[MMONNN
1 words < gt	SQJTPOPOP
1 words < has	QUMMPQPPP
1 words < have	TTLKPQQPP
1 words < help	PUMLPPPQP
1 words < her	PSKKQVPOP
1 words < here	RTKMPPQQQ
1 words < hidden	ULMLQQQQQ
1 words < high	QLTLQPQPQ
1 words < hill	SQLIQQQQR
1 words < his	QGNQSSQOQ
1 words < hit	OONLPPPPW
1 words < how	OUUKPPPPN
1 words < however	OVNOPPPOO
1 words < i	YIJKSQQQR
1 words < iata	MOMZPPPOO
1 words < if	UVRLNOOOM
1 words < image	LUUOPPPNN
1 words < in	MJPXNOPOU
1 words < include	LWSKPQPMS
1 words < including	NPPRLTNMU
1 words < into	NNKWRQPPP
1 words < iraq	XLKKQQRRQ
1 words < is	UUMKNOOUM
1 words < it	WPOKOOPRO
1 words < its	VPRRJNONR
1 words < jamaledwards	TLMLQQQQR
1 words < january	MPUNOWONN
1 words < jobs	LLK_PPQNN
1 words < just	STJLQQQPP
1 words < justinbieber	NUMOQPPPP
1 words < king	PQLMRQQPQ
1 words < know	QPMNQPVNO
1 words < last	RRJUOOPPN
1 words < leader	MYOOOPQON
1 words < like	TTLINOPOV
1 words < line	TQNNPPPOO
1 words < live	SKLMPQQWQ
1 words < lol	VMKMQQQQR
1 words < long	PSJKRQQQR
1 words < lord	OXMMPPPPO
1 words < love	MXRKQPQOM
1 words < lt	PRLMQQRRO
1 words < ly	UMMNQQQQQ
1 words < m.	SOMNPQQPP
1 words < madam	UJKKQRRSR
1 words < made	STMMPPPPP
1 words < magazine	SLVNOPPOO
1 words < malaysiaairlines	TMMNPQQQQ
1 words < man	M^NONNPOM
1 words < many	UHHHURRUT
1 words < masterchef	SMNNQQQQQ
1 words < me	SLPKSPPPR
1 words < media	QUMNPPPOP
1 words < meet	OXOMOOPOO
1 words < mh17	XJKLRQQQR
1 words < million	PLUKPPPQQ
1 words < mini	WKKLRQQQR
1 words < minister	SVSNNMOOM
1 words < month	MPJISVRSR
1 words < more	VLQLPPPPP
1 words < morning	PRKTPPPPO
1 words < mother	PVOPPOPNP
1 words < movie	PLLMPOP[P
1 words < mph	TMLLQQQQR
1 words < mr	PVNNPPPOO
1 words < mr.	HSQTPPQPO
1 words < ms	PTLNQQPPQ
1 words < ms.	LWOOPPPPO
1 words < music	QTLMQQPPP
1 words < my	TIRLRQQQP
1 words < name	RUOLPPOOP
1 words < named	OKQKPQQQW
1 words < near	KKKYQQRRP
1 words < new	RJSIRQQPT
1 words < news	KPUPPOPQO
1 words < night	VLMLQQQQQ
1 words < no	QQKJQSQQT
1 words < not	QSMXMNOON
1 words < now	TTIJQQQQP
1 words < obama	SSNOPOPOO
1 words < of	QQPTONNRM
1 words < off	RMSJQQQQP
1 words < old	TQRFPRROQ
1 words < on	QPUONOOMQ
1 words < one	QRPKQPPPQ
1 words < only	VTMMPOPNP
1 words < or	OLRQNPQOU
1 words < other	OQRKQPRRO
1 words < our	TJRKPPQQQ
1 words < out	VQIJQQPQS
1 words < over	UTOQONNNO
1 words < own	SLSNNOONV
1 words < page	TPOOOPPPP
1 words < park	MPOZPOONN
1 words < party	PTSMPOPPO
1 words < people	OOMOWPPPP
1 words < percent	MPXOPOPNO
1 words < person	UIIISRTSS
1 words < ph	VMMNQPPPP
1 words < photo	ONWMQOPOO
1 words < planner	NKUSPQQOO
1 words < play	LVYLOONOM
1 words < playing	ULUNNOPOO
1 words < plays	SRLNPRPPP
1 words < pm	PWMNPPOPO
1 words < pope	RVMMOPPPO
1 words < president	PYLNOOPOO
1 words < press	SMPXOOONN
1 words < prince	NQUMOPPPO
1 words < product	XJIJSRQRT
1 words < professor	SROOOOPOO
1 words < pronounced	ULKKRQQTR
1 words < read	QNHISQRTV
1 words < real	ULKKRRRRS
1 words < reason	RTKKQPPPQ
1 words < report	VPJLQQQQR
1 words < reuters	QMSMMXPNP
1 words < right	VKHJSRQRU
1 words < royalwedding	MUMKQSQPP
1 words < rt	IVRNQPPPP
1 words < russia	QPWMONOOO
1 words < s	RUQQKOPPN
1 words < said	XTJKOPQPO
1 words < say	WRQKPPOON
1 words < saying	SSTKOOPNO
1 words < says	LXSHOPPPQ
1 words < season	TPSMOPPON
1 words < see	PVKTOOPOO
1 words < senator	MXNNOPPPP
1 words < show	XQNNOPPNO
1 words < since	SMKJRTQQS
1 words < singer	MZNNOPPOP
1 words < sir	OXMNOPPPO
1 words < site	PKXKOQQQP
1 words < so	SQLMQQPPQ
1 words < some	TQHISQQRR
1 words < son	QYNNOPONO
1 words < song	QKULPQQRQ
1 words < state	TOWONNONN
1 words < station	NOYMPQONN
1 words < stop	MTNVOPOON
1 words < succeed	NVOOPPPOO
1 words < support	RSSJOPPOP
1 words < systems	SNRKNQPPS
1 words < teague	PXNNPPQON
1 words < team	OSUUNNOLM
1 words < technology	PMTKQQQQQ
1 words < tells	IXXLPOOPN
1 words < than	LUXMPOOMO
1 words < thank	WJMMQQQQQ
1 words < thanks	MZNNPPPOO
1 words < that	XURINNOQM
1 words < the	ONOQMTRLU
1 words < their	YMPNNOPPP
1 words < them	UQLLQQPQQ
1 words < then	XSLHPPPQP
1 words < there	OUOOPPPOO
1 words < these	VIHJTSRRT
1 words < think	NUPNQPPON
1 words < this	UMGTPOSOQ
1 words < three	WLOLPPQQQ
1 words < time	STIJRQQQR
1 words < to	NWOTMRNMN
1 words < today	OUSMPPONO
1 words < told	PUYLNOONM
1 words < tomorrow	YONNOOOPO
1 words < tonight	UJKKRRRQS
1 words < too	UIIISSRSU
1 words < transit	UIIJSTRSS
1 words < tuesday	OKVLPRRQP
1 words < twitter	XNNOQPPON
1 words < two	TSNOMPPOQ
1 words < uk	UKKJRSPQT
1 words < under	SWLLPPPPO
1 words < up	TTIQNROOO
1 words < use	LOXJPPORR
1 words < using	XNSNMOOON
1 words < v	PMWMPPPPO
1 words < via	NSONPPPQQ
1 words < video	SSOGPQQQQ
1 words < w	QTMMPPPPP
1 words < was	RXKJPQPPQ
1 words < washington	WOLWNNONN
1 words < watch	OLTMOQQRR
1 words < watching	THIIRQRVU
1 words < way	RVKLRPPPO
1 words < weather	RKIUQQQRP
1 words < wednesday	RUOOOOONO
1 words < week	OOSMQQPOQ
1 words < what	VOMJPVPON
1 words < when	RUIIUPQQP
1 words < where	XVLLNOOON
1 words < whether	SSKLPQQPQ
1 words < which	TTIJQQQQQ
1 words < while	RRUJMNOMU
1 words < who	OZNMPOPON
1 words < why	RWLMOPPPO
1 words < wife	PUMSOOPMO
1 words < will	UTONPOPNN
1 words < with	PWNKOPPNS
1 words < without	SSLLQQPPQ
1 words < won	VJKLRQRRR
1 words < world	TLKKRSRRS
1 words < would	RTLLPQQPQ
1 words < writes	MXWMOOONM
1 words < x	SQIJRRQQR
1 words < year	RRVKMNOUN
1 words < you	XPNJQPOPP
1 words < your	THJKRRQRY
1 words > 	SQONNPPQQ
1 words > 0	WKLLQQQRQ
1 words > 08	UHIISSSTT
1 words > 1	\\KLKPPQQP
1 words > 10	UGGIVSRSV
1 words > 100	VSMLOPPPO
1 words > 12	PMWTOOOOM
1 words > 13	STKOOPPPO
1 words > 15	WQNNOPPOO
1 words > 16	QSNTNOOOO
1 words > 17	QULMQNPOR
1 words > 18	SSKMPPPQP
1 words > 2	\\JOHPPPSP
1 words > 2011	RVMJOQQPP
1 words > 2012	PUQIOQMRQ
1 words > 2016	LYONPPNPP
1 words > 2017	WWOMNNNMM
1 words > 22	PQHHRTRST
1 words > 24	UOIGRRRRS
1 words > 25	RMLUOPPPQ
1 words > 3	SPJQPPPPR
1 words > 30	UNONPPPPP
1 words > 31	PRNTOOPOO
1 words > 33	URNNOPPPP
1 words > 36	SVJIQQPQP
1 words > 37	UMLMQQQQQ
1 words > 39	OYLUMONNN
1 words > 4	XQLKPPPPO
1 words > 45	OPXNNOOOO
1 words > 5	NNNPOPPPT
1 words > 54	UJJKRRRSS
1 words > 6	QTLIQQQQQ
1 words > 7	WMMLQQQQQ
1 words > 713	ULJJRRRRT
1 words > 777	VMMLQQPQQ
1 words > 8	QLIPQRRQS
1 words > 9	RRLKQQQQQ
1 words > 90	THIQQRRRR
1 words > a	VMSPMROQL
1 words > about	TWJSNOPMN
1 words > according	TTNMOPPNO
1 words > account	TQIIRRQQS
1 words > accused	RTKLQQQPP
1 words > action	NOWOOPPOP
1 words > actor	PMNLPPQXP
1 words > actually	RSJMQQQQO
1 words > added	MUOOOPPPP
1 words > afp	QONSPPPPP
1 words > after	TLQVMTNNK
1 words > again	OTWMNPPNN
1 words > against	ZMMNNPQOP
1 words > agency	TSLMPPPPP
1 words > agree	OUNOOPPOP
1 words > agreed	OYMLOQQPO
1 words > ahead	UONOPPPPP
1 words > air	PKSWOOONO
1 words > aircraft	PMMMPPPO[
1 words > all	WNHJPQQWQ
1 words > allege	TOOOPPPOP
1 words > allegedly	OZNMNPPPO
1 words > along	NPKUPRPTN
1 words > already	UQJJQQQPS
1 words > also	QWKKQQQPO
1 words > alt	SOOOPPPPP
1 words > always	XPJKQQPQQ
1 words > amazon	UNNOPPPPP
1 words > an	ORNHTPQSQ
1 words > and	ORQNMNNTS
1 words > android	TKKKQQQQW
1 words > announced	OVUNNOONM
1 words > announcement	QSMPPPPOP
1 words > another	QXMPOOOOO
1 words > any	TTMNPPPOO
1 words > ap	TLKJRSRRR
1 words > app	MOVNNNNNW
1 words > appear	UKKKSRQRR
1 words > applications	QMKJQSQQX
1 words > are	SPRJROONT
1 words > aren't	TPTMPOONN
1 words > argued	MVNOPPPPP
1 words > argument	OVNOPQQNP
1 words > around	WONOPPONP
1 words > art	SQMNPPPPP
1 words > as	UQRPMNOMQ
1 words > asked	NXLUNOOON
1 words > asserted	UTLLPPPPP
1 words > at	TWHQOPPNN
1 words > attached	SOOOPPPPP
1 words > attacks	SRKKQQQPQ
1 words > attempts	TRNNOPPOO
1 words > auspol	UMNNQQQQQ
1 words > author	RKKRPRQQR
1 words > authorities	VOONPOPOP
1 words > b	XJKLQQQQR
1 words > baby	UIKLRRQRS
1 words > back	XPLLQPPPO
1 words > backed	WLLLPRQPQ
1 words > band	VLNLQQQPQ
1 words > based	VJHJRSRRT
1 words > be	YKLUOOPOM
1 words > beat	QVMMOPPPP
1 words > became	Q\\MIOPQPO
1 words > becomes	QPNNNPOXO
1 words > been	ZQKLOPPPP
1 words > before	VNQJPPQPP
1 words > began	VRKUNNNOM
1 words > begs	SNOPPPPPP
1 words > behind	UNOOPPPOP
1 words > being	SKIROVPPQ
1 words > believe	WLMMQQQPQ
1 words > best	UJLLRRQQT
1 words > better	SSKLQPPPQ
1 words > between	VOONPNPOP
1 words > bill	RTLKQQQQP
1 words > birthday	RMNNQQQQQ
1 words > black	TIRMRQQPP
1 words > book	PZKNOPQON
1 words > boss	QLWKOQQQO
1 words > both	RUNNOPPOO
1 words > boys	UULLOPPPO
1 words > bringing	QMMVOPPOP
1 words > business	OMXMPPPPN
1 words > but	WSMQNOPMO
1 words > by	SQTONPPNN
1 words > calendar	SHHHVSSTU
1 words > call	SSKKQQQPR
1 words > called	QUHQPPQQP
1 words > calling	QWNNOPPOO
1 words > calls	SQNNPPPPP
1 words > came	TQJRNNUPO
1 words > camp	ORJRQQQQP
1 words > can	TOOKOPPOU
1 words > can't	STLLPPQPO
1 words > candidate	ROOWNOOOO
1 words > car	RWOOONPOM
1 words > care	WLJMRQQPQ
1 words > career	TUMOOOOOO
1 words > case	NVSLQPOOO
1 words > cbb	PRLLPRRRQ
1 words > cbcnn	SOOOPPPPP
1 words > cdntech	SNOOQPPPP
1 words > chairman	TNZMMNONN
1 words > champion	ROMNNWOOP
1 words > change	STOOOPPOO
1 words > changed	TPMNQPPPP
1 words > charge	PMVOOPPOO
1 words > charges	XNNOOPPOO
1 words > check	PSLMPPQQR
1 words > chief	NKXJPQQQQ
1 words > city	ULSIRPPPQ
1 words > claims	NSRLPPPPP
1 words > clinton	PYONNOOOO
1 words > close	PPOVOPOMN
1 words > club	OOSVOOOOM
1 words > com	XLLKQQQQQ
1 words > come	SMNUOOPOO
1 words > coming	SLTMPPPQP
1 words > comment	PULOPPPPP
1 words > commissioner	WOTNNOPNN
1 words > communities	XMMMQPPPP
1 words > companies	WOMOOPPOP
1 words > company	OPYMNOPOO
1 words > confident	MXMOOPPPP
1 words > continued	RTLMPPPOP
1 words > continues	PSLKOWOPP
1 words > control	VNNNPPPPP
1 words > court	WRONOOOON
1 words > coverage	WLKNQQPQR
1 words > crash	WLKMQQQQQ
1 words > crashed	VLLNQQQQQ
1 words > criticized	MYMMPPQPO
1 words > culture	TIIISSRSV
1 words > currently	NTULOPPOO
1 words > cuts	UNOPPPPOP
1 words > d	UIIJSSRSS
1 words > d.	WLKJQQQRR
1 words > dan	TMOOPPPPP
1 words > david	WLLLQQQQQ
1 words > day	QLQOQQQQP
1 words > dead	UIIJTSRRS
1 words > dear	STKLQPQPQ
1 words > death	MXKSPPPOO
1 words > debate	UTMNNOPNP
1 words > december	WOPOOOPON
1 words > decision	TQMKQQQPQ
1 words > declared	M\\MNOOOON
1 words > demand	UOOOOOPPO
1 words > described	PNJJTRRRS
1 words > design	VONNOPPPP
1 words > despite	NVMUMPONN
1 words > device	TMNNOOOOW
1 words > did	OQUIOPQPQ
1 words > died	M[MNNPQOO
1 words > dies	QTOPOPPPN
1 words > dining	RMMMQQQQR
1 words > director	SNLOPOPVO
1 words > district	MNT[LNOOM
1 words > div	[NLNOPPPO
1 words > do	TRPNONOPO
1 words > does	MXNMOQQPP
1 words > doing	VOLLQQQPP
1 words > don't	OQSMOQPPP
1 words > done	VIIJRSRTS
1 words > down	XKRNOPPPO
1 words > dr	SMLMRQQRQ
1 words > draft	TMSLPPPQP
1 words > drive	TKKJTRQRS
1 words > due	VHHHTSTTS
1 words > during	SUTRMNNNM
1 words > e	WRLKPPPOP
1 words > earlier	PTMVMNPOO
1 words > early	TIIKTRRTT
1 words > earth	MQQKPRQRQ
1 words > east	SMMVPPPOO
1 words > economy	SOOOPPPPP
1 words > election	PUMNPPPPP
1 words > elections	QMTUNOONO
1 words > email	UNMOPPPOP
1 words > ends	NUZLMNONN
1 words > enjoyed	TONOPPPPP
1 words > enough	UOOPPPPOO
1 words > epa	SNOOQPPPP
1 words > era	N[ONNOOPN
1 words > et	LZNNOPPOO
1 words > even	XLMLPQQQP
1 words > ever	XLLMNWPPN
1 words > every	OWNOOPPPO
1 words > executive	UNUNOOOON
1 words > experts	UOLOPPPPP
1 words > explained	OVNOPPPOO
1 words > exports	WLLMQQQPQ
1 words > face	XMOPPPPNP
1 words > faction	NIQVQRPPP
1 words > failed	WOMOOPPPP
1 words > families	QLKVPPPPQ
1 words > family	MLQMPSQQT
1 words > fans	OSTMOPPOP
1 words > father	OTNOPPPPP
1 words > fb	TMNMPPQPR
1 words > fell	ROVOOPPON
1 words > fighters	PO[NNNONO
1 words > figures	VNOOOPPPP
1 words > file	XONNOOPOP
1 words > films	PSNNPPPPQ
1 words > final	LWNWNOPON
1 words > finally	PQULPPPPO
1 words > financial	ZLKLPQPQQ
1 words > finds	MVUNNOPON
1 words > finished	OLVMQPQPQ
1 words > fired	SSNPPOPON
1 words > firms	VNOOOOQOP
1 words > first	M[LSNNPPN
1 words > flight	PNULPQPPP
1 words > follow	OSQJQPQQP
1 words > food	SNMMRQQQQ
1 words > for	QQRPMLXNM
1 words > forces	SMVMOOOPO
1 words > former	VLTMOPPPN
1 words > found	URRMOOOPN
1 words > four	RWMMOPPNO
1 words > franz371	SOOOPPPPP
1 words > free	QMVMOPPPO
1 words > friday	WKKKRQQRR
1 words > friendly	SNNNQPQQQ
1 words > from	VRPLMNNNU
1 words > front	OJUJPRRQS
1 words > funds	YNMOOPOPO
1 words > funeral	VJIISSRSS
1 words > gameinsight	TKLLRQQQS
1 words > games	WMMNPPQPP
1 words > gave	N[MKNNXNM
1 words > general	RTKLSPOQP
1 words > get	SRPMOPPPO
1 words > gets	UOVNONOON
1 words > getting	ZLMNPPPPP
1 words > getty	VMMNQQPPP
1 words > giant	ZONMOOOPO
1 words > give	QRJKRQRQR
1 words > go	UJJJRRRUR
1 words > goal	NWOONOOPO
1 words > goes	TOJNQQQQQ
1 words > going	XPLLOPPPP
1 words > gonna	TLLLRQQQR
1 words > good	RXLLPOPQN
1 words > got	[PJLPOPPP
1 words > government	STMLOPPPQ
1 words > grateful	VMNNPPPPP
1 words > great	XQJJQPPPQ
1 words > group	RNLGSSRQS
1 words > groups	TNOOPPPPP
1 words > growth	TLJJSRRSQ
1 words > gt	XLMNPPPPQ
1 words > gusto	UNMMPQPQQ
1 words > had	PUPJQPQQN
1 words > haha	M\\LONOPON
1 words > hair	RTLMQPQQP
1 words > half	ROHKSRRRS
1 words > happy	RVKLPPQPP
1 words > hard	XNPPOONNO
1 words > has	NVRHNNOUQ
1 words > have	WSJNROOOO
1 words > he	PQEQNPVUO
1 words > head	QPWLOOPOO
1 words > heads	PTNNPPPPP
1 words > health	QOMUOPPPP
1 words > heard	SPKKQQQRR
1 words > held	PYLMPPPPP
1 words > help	XPKLPQPPP
1 words > her	UKLMRQQQR
1 words > here	QSRLPOPOO
1 words > hi	LJSUQPPPQ
1 words > him	WMLMQPQPQ
1 words > himself	PYMNNPPOO
1 words > his	RWLKPPPPO
1 words > hit	TTKLPQQOP
1 words > hits	RLQLRRQQP
1 words > home	[LLKPQPPQ
1 words > honeymoon	TRLLQQQOQ
1 words > hope	TSKUMOPOM
1 words > hopes	NLTKPQQQS
1 words > hot	TLLLRQQRR
1 words > house	ROWONOONN
1 words > housing	QJJRQQQRS
1 words > how	QHUKRQRQR
1 words > however	SSKLQQPOQ
1 words > http	QQQMOPPQP
1 words > https	WLTOOOOON
1 words > i	QRKKRTPPP
1 words > i'm	UMIISSRRS
1 words > i've	RQIIRRRSS
1 words > identified	SONUPOPON
1 words > if	QTMLPQQPP
1 words > in	RNNTMSONP
1 words > include	RNTMPPPOP
1 words > independent	QTJKQQQQQ
1 words > index	XLLLQQQPQ
1 words > inside	TLMMRQQQQ
1 words > internet	TSLLQPPQP
1 words > interview	PPYLOOOON
1 words > into	TLJJRPPRX
1 words > introduced	SMLYOOOON
1 words > iraq	QMMSPPQQP
1 words > is	MSPNQQOOR
1 words > it	VNPQNNTMM
1 words > its	WNMNPPPOP
1 words > job	ONNWOOPPO
1 words > jobs	NOO\\LPPON
1 words > july	YNNOOOOPO
1 words > just	WRMJOQPPP
1 words > justin	UOOOPPPOP
1 words > justinbieber	QVOOMOPON
1 words > keep	UMLMQQQQQ
1 words > killed	QSKKQQRPR
1 words > know	WIKLSQQQS
1 words > knows	PQIUPPPPP
1 words > language	TIHIUSTTS
1 words > last	QTIPQPOPQ
1 words > late	PUMUNOOOO
1 words > later	QYLLOPQOO
1 words > latest	SQJJQQQQS
1 words > leader	PLSQOPPMR
1 words > learned	RTMNPPPOP
1 words > led	MQSIQRRPR
1 words > left	QUMMQOQPP
1 words > let	QWRJOOPNO
1 words > life	RTOOOPONO
1 words > lights	TMLKPUQQR
1 words > like	VMNKOPPOV
1 words > likes	NYMMOPPPO
1 words > line	VMLLQQQOR
1 words > lisa	SONOPPPPP
1 words > live	RVJKPQQPP
1 words > lived	SVMMPPPOO
1 words > local	ZNMNOOOPP
1 words > lol	QVLLPPQPO
1 words > long	XKKLRQPQR
1 words > look	TPKVOOPON
1 words > looking	YMLNPPQPP
1 words > looks	SJUJQQQQP
1 words > lose	QNVNOPPPP
1 words > lost	OUVNNOOMO
1 words > love	VRJMQOPPP
1 words > lt	UULMOPPOO
1 words > luck	SOOOPPPPP
1 words > made	PVLKNPPOU
1 words > magazine	PKSJQQQRR
1 words > make	YKKKQQQQQ
1 words > makers	VOMOPPPNP
1 words > makes	QMQMQQPPR
1 words > malaysia	VLMNQQQQQ
1 words > man	SORTMOOOM
1 words > manager	TOLNPPPQP
1 words > march	VNMNPPPPP
1 words > market	XPNLOPPPP
1 words > masterchef	TMNNQQQQQ
1 words > may	KSVHQQQQP
1 words > me	SRQNOOPPN
1 words > media	XOMNPPPOP
1 words > member	UKNISQQSR
1 words > members	QLTOQPOPP
1 words > memory	UPKNPPPQP
1 words > men	SKUMPPPPO
1 words > message	TMLNQQPPR
1 words > met	OXNMOPPPP
1 words > mh17	QJRKQRQSQ
1 words > microsoft	QMTMNOONU
1 words > might	UMLLRQQQQ
1 words > militants	OIOISRSTS
1 words > minister	UQMOOPPOP
1 words > miss	XMKLQQQPQ
1 words > missile	RKSIRQQSQ
1 words > mobile	\\NNMPOPPM
1 words > monday	RLJKQURRT
1 words > money	RNMMWPPPO
1 words > moneymonitor	SOOOPPPPP
1 words > more	YLNNPPPOP
1 words > morning	TLLKSQQQR
1 words > most	SMINRQQQS
1 words > mother	PWMNPPPOO
1 words > moved	RSMPOPPPO
1 words > movement	WOPRONNON
1 words > movie	RQRLOPPOP
1 words > movies	RTKKRQQPQ
1 words > moving	SKKLRRRRR
1 words > much	TLLMRRQQR
1 words > mufc	TONNPQPPQ
1 words > music	PQKKQQRPU
1 words > must	TLSKPNQPQ
1 words > my	RROLPPPPO
1 words > n	OWLLPPQQQ
1 words > na	VHHISSRTT
1 words > name	XSKRNOOON
1 words > named	OPRXMNOOM
1 words > names	PMZLPOPPO
1 words > nasa	UNOOPPPOP
1 words > near	TJIPSRRSQ
1 words > need	WMKMQQQPQ
1 words > never	YSILOPPPO
1 words > new	RRSLOOPPO
1 words > news	RKQVOPPOO
1 words > newspaper	MJRPSQPRR
1 words > next	RWMNPPPMQ
1 words > nick	SOOOPPPPP
1 words > night	UMMNQQQQQ
1 words > no	QXJJQQQPP
1 words > not	ZQLJPPPOO
1 words > note	[KLMQQQOQ
1 words > noted	NYKNPPPPP
1 words > now	TQQPMONNQ
1 words > numbers	VTMMPPPON
1 words > o	\\NKKOPPPP
1 words > obama	VLJLRQQQS
1 words > of	UOMPORNOR
1 words > off	WMLMPQPQP
1 words > offer	UNULPOPOO
1 words > official	TMTLOPPPQ
1 words > officials	TOTTKOONM
1 words > often	SMTUMNNON
1 words > oh	QSJTPPPQN
1 words > oil	VNOOOPPOP
1 words > old	USLLPPPPP
1 words > on	TROSMRONK
1 words > once	QSNMQPPPQ
1 words > one	TSQLOPOOO
1 words > only	WLHIRRQQV
1 words > opened	NSLMORPUP
1 words > or	RPHPOUPPS
1 words > originally	OQKUPQQOP
1 words > other	SRNOPPPPO
1 words > our	SLUMOQQNP
1 words > out	TJPJRQQSQ
1 words > outbreak	VIIITSRST
1 words > over	XQJLPPOOQ
1 words > pa	TNNOPPQPP
1 words > parties	TONOPPPPP
1 words > party	OOQPVONNP
1 words > pdf	VJLMQQQQQ
1 words > people	YJHJXPPRQ
1 words > per	[MKKQPQPO
1 words > period	WVLNLUMNM
1 words > person	ULMMQPQQQ
1 words > photo	WLHMRQQQR
1 words > photography	RPNNNOOOV
1 words > photos	VKKKSQQRR
1 words > pic	YNNOOOPOO
1 words > place	WLMMQPQPQ
1 words > plans	RQVMNOPOO
1 words > played	NZLMPPPOP
1 words > player	PMVMVNOOM
1 words > playing	QRRMOPPOO
1 words > plays	OYOLOPPON
1 words > please	STJKQQQQP
1 words > plus	MSONNNOZO
1 words > police	OKSWNPPOO
1 words > political	VRMNNOPOP
1 words > poll	NNWTNNOPN
1 words > possessed	RTLNPPPPO
1 words > post	WMLTOOPPO
1 words > posted	STLNPPPOP
1 words > poster	TLLNQQQQR
1 words > president	UL[LMOPOM
1 words > pretty	VTMNOOPON
1 words > prices	]PNNONOOM
1 words > prince	RUKLPQPQQ
1 words > programme	PMLLNPQ^N
1 words > protests	TMOOPPPPP
1 words > provides	NTMMNOPOX
1 words > province	PPPZMONNN
1 words > put	TOLMQPPQQ
1 words > quality	[NNOOOOOO
1 words > rain	SMMMRQQQR
1 words > rains	ULLMQQQRQ
1 words > reacted	USNOOOPOO
1 words > reading	YJJKRQRQR
1 words > ready	TRLKQQQQQ
1 words > real	QRKQPPPQO
1 words > realestate	TLMNQQPQQ
1 words > received	J\\KMPQQQP
1 words > recommended	SNOOPPPPP
1 words > records	ONYNOPPNO
1 words > refugee	ONNYNNOPP
1 words > refused	NWOOOPPOO
1 words > regards	UMMNQQPQQ
1 words > region	OLMUOQRPP
1 words > released	OPRJPOPOV
1 words > remarks	OVLMSPOPP
1 words > remember	QTLMPPQQP
1 words > replied	OVOPOOPOO
1 words > report	V[LKNNONO
1 words > reported	SUSMNOONN
1 words > reports	MSKRQQQQP
1 words > research	UKJHRRQQX
1 words > responded	LXMPPPPPP
1 words > results	UMMNQPQPP
1 words > retail	VONNPPOOO
1 words > return	QXLLPOPPP
1 words > returned	NPPHQSSRQ
1 words > reuters	TKMYNOOPN
1 words > revenue	VNNOPPPOP
1 words > review	XKIJRRRSQ
1 words > right	VRLKPPPQP
1 words > rights	NMVPPPPOQ
1 words > role	STLNPPPOO
1 words > roll	SRKLRQQQQ
1 words > rose	[PNNOOOPN
1 words > rt	PRNMPQQPP
1 words > ruling	NSTOOPPNO
1 words > runs	QNMNPXPOP
1 words > s	KWRKPPNNS
1 words > said	RTROOOPNN
1 words > sales	SLUNMTOOO
1 words > saturday	QJPHSRSSR
1 words > say	UMSTOOOMN
1 words > says	KWMPOQQQP
1 words > scale	QKJSQQRRQ
1 words > scored	OWNOOPPOO
1 words > search	WOOOOOPOP
1 words > security	VMTLNOPPP
1 words > see	TKRLPQQQQ
1 words > seeing	SKJKSSRRT
1 words > seen	WMLMPPQQP
1 words > seized	UNMNPPPPP
1 words > senator	OPVOOPPOO
1 words > senators	UIHJTSRRT
1 words > series	XMNNPPPNQ
1 words > served	NNRSOPOQO
1 words > service	UOUNOOPON
1 words > services	VNNPPPPOP
1 words > set	QRTKNOPPP
1 words > settled	N[NONOOON
1 words > she	QVKUNOOON
1 words > shit	WJJJSRQRS
1 words > shot	WLJLRRQPR
1 words > should	URQQNMOON
1 words > show	QNSROOOPP
1 words > shows	ORNMOOOWO
1 words > shut	OOWNPNPOP
1 words > sick	TMLLRQQQR
1 words > simolove	TNOOPPPPP
1 words > since	YUJMOOOOO
1 words > single	YOONNOOOO
1 words > singles	QLVRNPPNO
1 words > sir	VQOOOPPNP
1 words > site	WOMNOPPOP
1 words > sitting	VLJKSRRQR
1 words > six	XRKKPOPPQ
1 words > snapchat	NRNOMNNN[
1 words > so	WNMFPRRPT
1 words > some	VNONPPPOP
1 words > someone	SOOOPPPPP
1 words > sorry	UIIJSSRST
1 words > south	MNNYOPPOO
1 words > speaking	MWMNPPPPO
1 words > speech	MXUNNNOON
1 words > spent	MSTONPPPO
1 words > spoke	MXMMPPQPP
1 words > spokesman	QOXNOOONO
1 words > start	USJNPPPPP
1 words > started	UQKMQPPPQ
1 words > stated	OWNNOQPOO
1 words > statement	OXNNOPPOO
1 words > stayed	PWNNOPOOO
1 words > still	UORKQPPOO
1 words > stop	VLLLRQQQQ
1 words > story	UMNOPPPPP
1 words > strain	VKJKQQPPX
1 words > stressed	NWNNPPPPO
1 words > studies	TLLMRQQQR
1 words > such	URLNPPPPP
1 words > suggest	VONOOPPOP
1 words > sunday	PMSVNPPNO
1 words > super	TRMOPPPOO
1 words > sure	\\LLLPPPPP
1 words > system	SJMIQSTPS
1 words > systems	WLKLQQQQQ
1 words > take	ZRKLOPOPO
1 words > taken	PLSLPQPPT
1 words > takes	LPPUMNNWN
1 words > talks	QTSLOPOOO
1 words > teacher	VMKNQPQQQ
1 words > team	OLSMQSQOQ
1 words > tech	SNNNQQQQP
1 words > technology	ZONNOOOPN
1 words > television	QHNFRTVTT
1 words > tell	VMNMPQQPP
1 words > tells	NXKOPPQQO
1 words > text	WKHJTRQSS
1 words > thank	MZLNPPQPN
1 words > that	XSSKNMPON
1 words > the	RQOPNNONV
1 words > their	XKLLPQQSQ
1 words > them	WMMNQPPPQ
1 words > then	SXJJRPPOP
1 words > there	XKKJRQRQS
1 words > these	XJJISRQRT
1 words > they	XQMMPOPOO
1 words > thing	UMNNQPPPP
1 words > think	ULKKRQQSR
1 words > thinking	VIJJRRRRT
1 words > thinks	NWMOOPPPO
1 words > this	VOQNOOQOO
1 words > though	URQLPOOOO
1 words > three	SQMVOOONO
1 words > threw	MVMOPPPPP
1 words > thrilled	WNNOOPPPO
1 words > through	OUSNOOPON
1 words > thx	MZNNNPPPO
1 words > ticket	MUXOLOPON
1 words > time	TNNNQPPQP
1 words > to	SSQQLPOMP
1 words > today	OTVONNONN
1 words > together	PUMNNWONN
1 words > told	LZLOPPPPP
1 words > toll	UNMMQPPPQ
1 words > tomorrow	SHHJTSSTT
1 words > tonight	UPLLQQQPQ
1 words > too	QMLSOOOOV
1 words > top	SNOOQPPPP
1 words > trade	ONNUPYNMM
1 words > trading	UOUNNNOOO
1 words > traffic	UNMNQPPQQ
1 words > tragedy	TMMMQQQRQ
1 words > travel	POXOOOONO
1 words > trial	RMKMSRQQR
1 words > tried	ZNLMPPPOO
1 words > true	UMLMQQQQQ
1 words > try	TSNLPPPPP
1 words > turned	UNNTOPPMO
1 words > turning	VLLMQPPQR
1 words > turns	YLMOPPPPP
1 words > tweet	WSMNNPPNO
1 words > tweeted	URPNNOOOO
1 words > twitter	VOPPOOPON
1 words > two	VOONPPPPP
1 words > u	SOOOPPPPP
1 words > uh	QKUJQQQOR
1 words > uk	RMKTPQPPP
1 words > ukraine	TMMMQQQQS
1 words > unit	PPXMOOOPN
1 words > up	ZKJKQRQQQ
1 words > upon	TLFGRTSUU
1 words > urge	SRJKRRQPQ
1 words > urged	SUMNOOPPP
1 words > us	TQNMOPPPP
1 words > used	TUJMPPPPP
1 words > very	YLNMOPPPP
1 words > via	UORQONOON
1 words > victims	YMKJQRPPQ
1 words > victory	VPJLPQQQP
1 words > video	QTXNONNNK
1 words > view	QVOOOOPOO
1 words > virus	XJIIRQQRV
1 words > visit	UQNMOPPPP
1 words > visited	NXMNOPPPP
1 words > volcano	OMM[NPPOO
1 words > voteon	SOOOPPPPP
1 words > vs	VJOJRRQQQ
1 words > vs.	MYOOOOPOO
1 words > w	NWNVONPNL
1 words > wait	VLLLRQQQQ
1 words > walks	VQLMPPQPP
1 words > want	TMLNQQQQQ
1 words > wanted	OTSMOOOOO
1 words > warns	LWTMOPPPO
1 words > was	KXNPNPPOS
1 words > watch	QTNNPPPPP
1 words > watchdog	SOOOPPPPP
1 words > watching	VLLMQQQQQ
1 words > way	ULMMQQQQQ
1 words > we	SMRLPQQOS
1 words > wearing	XMNNPPPPO
1 words > weather	WLLLQQQQQ
1 words > web	NMUKQQPQR
1 words > wednesday	RJJISSSTS
1 words > well	NVLKPPPQS
1 words > went	UTMNOOPOO
1 words > were	QQRNPNNMT
1 words > what	RVIIQQQQR
1 words > when	WOHROOPQP
1 words > where	PKKTNOVQQ
1 words > which	RQRLOQNMT
1 words > while	SQSQNNOON
1 words > who	PSLMQQQPQ
1 words > why	PVOKOPQPP
1 words > wife	NQUMOPPOP
1 words > will	SUUPNMMSI
1 words > win	QNZONNOPN
1 words > wins	OLWLPQQQP
1 words > wireless	XNNOOOOPP
1 words > with	SQTMNROOL
1 words > within	XNNOOPOOO
1 words > women	ONZMMPPOP
1 words > won	KXXMNOPPL
1 words > work	SVLMOPPPO
1 words > worked	SWNMNPPOO
1 words > worldcup	SOOOPPPPP
1 words > would	USSIOOPNO
1 words > wrote	NYLNOPPOP
1 words > x	PRTKOPPPP
1 words > ya	ULLLRQQQR
1 words > year	]NLMNOPPO
1 words > years	ZMMMOPPPP
1 words > yes	OXLMOPPPP
1 words > you	RUNMORPOO
1 words > your	SLROQPPPQ
2 words < 	VNQNQOROM
2 words < 1	TIGPQRSRS
2 words < 1998	TKJJQSRUR
2 words < 2	TLJRPRRPQ
2 words < 6	RKJLQWQQS
2 words < 8	OJIQRRRSS
2 words < a	TKOGMYRNU
2 words < about	MZULPONNN
2 words < after	OMOTOUONO
2 words < against	VTKMQOOOP
2 words < an	XQLHROPOR
2 words < and	PRTTOLJQP
2 words < army	NNVYNNNMN
2 words < as	QOJMPPPUT
2 words < at	NQSVQTNIL
2 words < author	PUOOPPPNO
2 words < before	NUUNPNONO
2 words < best	TOMNPSPPO
2 words < called	NOSQPPPOP
2 words < camp	OXONPOPON
2 words < ceo	VOPOOOOOO
2 words < chairman	OVNOPPPNP
2 words < chief	OYNNPPPNN
2 words < cleric	OXNOOOPON
2 words < co	WNLMPPQPP
2 words < coach	PSOOPPPOP
2 words < colonel	NZNPOOPON
2 words < company	OSXNOOPMM
2 words < dr	MWOPOOPPO
2 words < elect	OUONPPPOO
2 words < firm	MTXONOONN
2 words < first	QKJHPVQRX
2 words < for	TOVRRKNLM
2 words < forward	PTOOPPPOO
2 words < from	OLOWOOVLN
2 words < general	OYONOPOON
2 words < group	OYTMNNONN
2 words < have	WMNNPPPPP
2 words < his	QQPSKLSUM
2 words < in	QJLWOSPSO
2 words < including	NUUJQPOOO
2 words < is	RSJJQRQRQ
2 words < it	PUJSOROPN
2 words < its	OMTLPPPPS
2 words < japan	OTWNNOONN
2 words < jobs	UJIHRTRTS
2 words < leader	OTTMPPPNO
2 words < like	TKWLPPPOO
2 words < london	RQKWPOPLO
2 words < minister	NYOOPOPNO
2 words < my	UJHJQRSWR
2 words < named	OVMVNOONN
2 words < new	SQIJRQQRS
2 words < news	QVLTNOONO
2 words < newspaper	PXSOOONMM
2 words < of	NSSQOSMPL
2 words < official	OTUOOOONN
2 words < on	SKPVOSNMN
2 words < or	YPLUMNNNN
2 words < over	MTQOOTOMO
2 words < party	MPYNPOONP
2 words < photo	TLFJSSSSS
2 words < premier	PUNOPPPOO
2 words < president	SSMOQPNPQ
2 words < s	QPIQPRSPP
2 words < said	P]LLPPPNO
2 words < say	QOQKQQQPQ
2 words < says	QVPKPPPOP
2 words < see	QSJROPQQO
2 words < some	UOMMUOONP
2 words < state	NWLOPPPPP
2 words < that	OQTLNOXNN
2 words < the	RIQUNSRGT
2 words < three	NNXNOOVMN
2 words < time	TOJJRSQRR
2 words < to	SOSRMPNNP
2 words < video	RPHWPOQQO
2 words < week	RKSKSQPPP
2 words < with	TRNLLKUQR
2 words > 	QMORNSQTK
2 words > 0	UMQMPPOOP
2 words > 1	VMJVPPPOP
2 words > 13	VQJKRQPQP
2 words > 2	WLJSOPQPQ
2 words > 2012	RTLLPQPPP
2 words > 3	UMLWPOOMO
2 words > 4	XJJJRRQRT
2 words > 6	XPGLQPROR
2 words > 7	VPLLPQPPR
2 words > 9	XKLKQQPQS
2 words > a	NRUONMKRU
2 words > after	MVRRNSLMN
2 words > against	MVUMOPNNO
2 words > all	NQYNNOONN
2 words > also	VZMKONONN
2 words > an	PLRQSOPPQ
2 words > and	OQOPMPRPR
2 words > ap	MNNTOVOPO
2 words > are	MPPRNPSNP
2 words > as	TWPMOOONM
2 words > at	WOMOOPOOQ
2 words > bill	TRKLPPQQP
2 words > boarded	PTOOPPPOO
2 words > but	MKMSNONVW
2 words > by	SPDFPVUTU
2 words > called	ORRJRQRPO
2 words > chief	MVRMPOOOP
2 words > co	LPMYOPPOO
2 words > defeated	NRWNOPONN
2 words > earlier	NPN[NNPOM
2 words > for	ULOPNOSOO
2 words > from	MKPOQRQOU
2 words > google	OPLTPNPMU
2 words > group	OMWMPPPOP
2 words > had	SROJPRPRO
2 words > has	MVXPQMMMM
2 words > have	SPRTLMNLU
2 words > he	WQTMNONMO
2 words > head	NVNNPPPPP
2 words > http	XIMUOMPQP
2 words > i	XHFIRSRVR
2 words > if	SKLUPOPPR
2 words > in	QNOQNVOON
2 words > is	MSPQMULMS
2 words > it	MOMTNPNMZ
2 words > just	OSLUNPPOP
2 words > led	SMLTPQOPP
2 words > made	PQQROOORM
2 words > may	RTKKPPQRQ
2 words > new	RMSOPOPPO
2 words > newspaper	OOXMPNPMS
2 words > not	QNLLQPUQQ
2 words > now	VHGHTTRUT
2 words > of	TVMMPORNN
2 words > off	SIJSROQTR
2 words > on	UUMSNKOPN
2 words > one	STQMOOOOO
2 words > or	QKOMQPORV
2 words > president	NV[NMMNNN
2 words > prison	NOOZNOPNO
2 words > published	SNHJRRRTS
2 words > reading	WPNOOONOP
2 words > rebels	PTVTKONNL
2 words > region	PMJNSURPQ
2 words > replaced	PWNNPPPNO
2 words > report	ONRNPOOWO
2 words > s	TOUKOQOQN
2 words > said	STQJPPOOP
2 words > says	SORSPOONN
2 words > scored	N[NOOOONO
2 words > since	NOOUPUOMM
2 words > singer	VNQRONONO
2 words > soul	XPOPOOONN
2 words > star	UTNOOPONO
2 words > sweden	PMYNNTONN
2 words > takes	NTNXONONO
2 words > that	VURJNQNOL
2 words > the	RPRTOPMPJ
2 words > then	MSNTNVONN
2 words > this	VLLWOOOOO
2 words > to	UNSLORMPN
2 words > today	SLFPQSSRR
2 words > told	SMIKRRRSR
2 words > via	PNNXOPOOO
2 words > w	TIOIRSSSR
2 words > was	PWQTMMSKJ
2 words > were	MRRSNRRLO
2 words > which	MTPMNMJYT
2 words > who	QUONUOOMM
2 words > whose	MNSUNNNVM
2 words > will	KVRKPQOMW
2 words > winning	OONOPOXON
2 words > with	QPMNOSMUO
2 words > won	NYLOPQPOO
2 words > you	VIIJRSSSR
3 words < 	XONPOMONR
3 words < a	RLLGOQWQV
3 words < an	UONLPOUOO
3 words < and	MWKMOPPUQ
3 words < as	PVLWONOMN
3 words < at	OMSVQQONN
3 words < by	XSQPNMONM
3 words < co	VLLLQQQRR
3 words < for	LNKQNSSYM
3 words < from	TIQMPRQSP
3 words < group	SNWNONNPN
3 words < i	SLJKQSQSU
3 words < in	NTNTONNVL
3 words < including	MYSLPMMSN
3 words < like	OOUOPNNTN
3 words < minister	OVOOPPPOO
3 words < no	UKJJQRSTR
3 words < of	JQVNNSSPL
3 words < or	OPRUNOPQM
3 words < party	ONYMPOOPN
3 words < president	PUOOPPPOO
3 words < s	UOSTNNNNN
3 words < the	LKRRNTSOS
3 words < three	ROLMPOWPQ
3 words < to	[TPKPLNNM
3 words < told	ONZNONOPO
3 words < with	SRUPMLNKV
3 words > 	QMPQOQPQO
3 words > 2012	RLHIPUTTT
3 words > 3	TMNKPSQRR
3 words > 39	OTWMPNOON
3 words > a	WSMKOMNNV
3 words > agree	WOLPQOOOO
3 words > an	NTWOOOONM
3 words > and	SQSKNQQRM
3 words > as	NXSMPOONO
3 words > at	PSPRPNNPN
3 words > before	PMWKQOOQQ
3 words > for	PPOIQQQPU
3 words > from	URJJPQQRP
3 words > has	MTZKPOPLO
3 words > http	RJGUPRUQP
3 words > https	ULKKQRQSS
3 words > in	PSQWOPKRJ
3 words > is	MPOTNLRXM
3 words > of	MTSKOROUL
3 words > on	RNQTNTONM
3 words > one	NONTONWON
3 words > reading	TPPPPOOMP
3 words > s	OYQKPOSLO
3 words > said	OQZKQLOSN
3 words > says	NNZNQOPOO
3 words > since	NTPNONOOU
3 words > that	MPOONVVML
3 words > the	SPOTNKMNW
3 words > to	NVUHOLOQU
3 words > told	NPYOPNPOM
3 words > was	WGKQPOQTR
3 words > where	PRZLQMNON
3 words > which	LOQTOUWIL
3 words > who	NXUMOMOON
3 words > will	NTQMNLYOM
3 words > with	QMLSMKXNU
actor-armed-group < 	MM[MPPOOP
actor-armed-group < an	ON^MMONPN
actor-armed-group < and	PNWOOPOOO
actor-armed-group < for	OTQUOOMNN
actor-armed-group < of	OL]LOONPO
actor-armed-group < suspected	POYNOOOPO
actor-armed-group < the	QNTLQPQOP
actor-armed-group < to	PMXNPOOPO
actor-armed-group < with	OUROOPOON
actor-armed-group > 	ORXLPOONN
actor-armed-group > and	PSXLOOOON
actor-armed-group > has	PNQVOOOOO
actor-armed-group > in	MTYNONNON
actor-armed-group > leader	PPZMNONON
actor-armed-group > militants	POZNMONON
actor-armed-group > terrorist	POUOOOOPN
actor-company < 	LPYJPPPPP
actor-company < a	TLOJROPPV
actor-company < after	NOVOOPPPP
actor-company < and	KSWNOPPPO
actor-company < as	PLZKOQQPO
actor-company < at	OM[KNPPPP
actor-company < based	OOUOOPPPO
actor-company < by	LOYMOPPPO
actor-company < chipmaker	NPUOOPPPO
actor-company < for	SNRLQOOPQ
actor-company < former	ONTPPPPPP
actor-company < from	NNXMOPPPO
actor-company < giant	OPWOPOONO
actor-company < in	NOQWPOOON
actor-company < like	OPTPPPOOO
actor-company < of	KQYMOPPPO
actor-company < on	PNRLPRQQP
actor-company < rival	NMWMPPPPO
actor-company < said	MOWOOPPPP
actor-company < that	MJ[NOPPPP
actor-company < the	LQOQPQPRQ
actor-company < to	LOXNOPPPO
actor-company < with	MMYNOPPPN
actor-company > 	NQRONOONT
actor-company > also	NIZPPPPPO
actor-company > and	LVTNOTOLN
actor-company > are	OPUNOPPPO
actor-company > asked	PPTNPOPPP
actor-company > board	MO[MNPPPO
actor-company > ceo	OPSOPPPPP
actor-company > chief	OPSOOPPPP
actor-company > directors	OMUOOPPPP
actor-company > for	RPWMOPOPN
actor-company > had	OOTPOPPPP
actor-company > has	MNTUOPPOO
actor-company > have	ONWOPPPOO
actor-company > headquarters	OOTPOPPPP
actor-company > http	LPYNPPPPM
actor-company > in	OMSLQQRQQ
actor-company > is	PTSJPPPPO
actor-company > makes	NOUPOPPPO
actor-company > on	LNZNNPQPP
actor-company > playstation	OOTOPPPPP
actor-company > reported	NNWOOPPPO
actor-company > reports	ONSOPPPOP
actor-company > said	MQWNOOPPO
actor-company > says	NRSOOPPPO
actor-company > share	LPZOMPPPN
actor-company > stock	MPYMNPPPO
actor-company > store	MPYMNPPPO
actor-company > that	LPWOOPPPO
actor-company > the	OWQJOPPPP
actor-company > to	QMRKPQQQQ
actor-company > was	NNWPOPPPO
actor-company > which	PPUPPPNNO
actor-company > who	TNHITRRRS
actor-company > will	NOWNOPPPO
actor-company > working	LPVOOPPPP
actor-company > would	MOXNNPPPO
actor-intergovernmental < 	KQPOPTQQO
actor-intergovernmental < a	IP_NNOOPN
actor-intergovernmental < after	OPWPOOOON
actor-intergovernmental < agency	MPXNPOOPN
actor-intergovernmental < and	NPXNNOPPO
actor-intergovernmental < at	OPUNOOPPP
actor-intergovernmental < by	NPTOPPPPO
actor-intergovernmental < for	NOXNPPOON
actor-intergovernmental < in	MQZLOOPPN
actor-intergovernmental < is	MPXPNPOOO
actor-intergovernmental < of	LP[LOPPPO
actor-intergovernmental < on	MPWOOOPPO
actor-intergovernmental < said	MOXNOPOPO
actor-intergovernmental < that	KOYNOPPPO
actor-intergovernmental < the	SORKQQPOQ
actor-intergovernmental < to	LPYNOPOPN
actor-intergovernmental < with	MOYMNPPPO
actor-intergovernmental > 	MNZNOOPOO
actor-intergovernmental > allies	MOYONPPPO
actor-intergovernmental > and	MOTMOOVOO
actor-intergovernmental > by	PQXMPNNOO
actor-intergovernmental > conference	LQXPNPPPM
actor-intergovernmental > countries	MQZKNPPPO
actor-intergovernmental > for	PPUOPOOPP
actor-intergovernmental > had	OOVPPOOOP
actor-intergovernmental > has	RPSMQOOPO
actor-intergovernmental > headquarters	MPUOOPPPO
actor-intergovernmental > in	NOYNOOPPO
actor-intergovernmental > is	NNXNOOPPO
actor-intergovernmental > leaders	OPWOOOOON
actor-intergovernmental > led	XNHLRQQQR
actor-intergovernmental > members	MPZONNOOO
actor-intergovernmental > membership	NOUOOPPPP
actor-intergovernmental > nuclear	ORYLMOOPP
actor-intergovernmental > offices	NQWMOPPPO
actor-intergovernmental > officials	MOYNNPPPO
actor-intergovernmental > on	OPVOPNOOP
actor-intergovernmental > peacekeepers	NQZMNOOPN
actor-intergovernmental > peacekeeping	MPVOOPPPO
actor-intergovernmental > plans	NOUOOPPPP
actor-intergovernmental > president	OQWNNPPPO
actor-intergovernmental > report	KPZOOPOPN
actor-intergovernmental > resolution	OPUOOPPPO
actor-intergovernmental > said	NWQOPOONO
actor-intergovernmental > says	JNSNPRSQP
actor-intergovernmental > secretary	NORKPSRQP
actor-intergovernmental > spokesman	OPTOOPPPO
actor-intergovernmental > standards	POVNOPOPO
actor-intergovernmental > summit	QOPMQQQPP
actor-intergovernmental > that	QOOMSPOQR
actor-intergovernmental > the	KOZNOPPQO
actor-intergovernmental > to	LO\\MOOPPO
actor-intergovernmental > troops	MPWNOPPPO
actor-intergovernmental > will	NPXNOPOPN
actor-nongovernmental < 	SJKJQTQTS
actor-nongovernmental < and	NKOKOTSVR
actor-nongovernmental < group	SMJMQRSRQ
actor-nongovernmental < the	KQVSPTMLM
actor-nongovernmental > and	MPWPQOOMP
actor-nongovernmental > has	QJKKSTRTS
actor-nongovernmental > said	SMNMPQQRQ
actor-nongovernmental > the	PQPMQUONO
actor-party < 	NLXLPQPPQ
actor-party < 06	UKKJRRRSR
actor-party < a	YJIJSQQRQ
actor-party < and	QNRMPQQQQ
actor-party < as	UMMLQQPQQ
actor-party < baghdad	LPWNPPOPO
actor-party < by	UNSOOPOON
actor-party < in	VONNOPPPP
actor-party < of	TOVNOOOON
actor-party < on	OMNLRQPRV
actor-party < party	KQWOPOPPO
actor-party < super	[NMNOPPPM
actor-party < the	RNSNLNNPV
actor-party < to	PMTSNPPON
actor-party < told	ZNNONOOPP
actor-party > 	VOVJOPPOM
actor-party > and	WORRNOOOM
actor-party > are	WPSMMPOPL
actor-party > day	SOMPPPPQP
actor-party > democrat	TNLMQPQQQ
actor-party > getty	MPVOPPPPO
actor-party > has	UTOLNONNQ
actor-party > http	NLTJRQQRR
actor-party > in	VRMLONOPT
actor-party > is	OMSUQNNOQ
actor-party > leader	LPWOOPPPO
actor-party > of	VPROPNNON
actor-party > stories	SONPPPPPP
actor-party > that	YNQNNOOPN
actor-party > the	SPULOPPPN
actor-party > this	TNQMPQPPP
actor-party > to	WMRLPPPPO
actor-party > will	QMNOPOOPV
actor-party > with	SPPPPPOPO
actor-party > you	RMNNQQQPQ
admin1 < 	HRVSQOONO
admin1 < a	QJIYSOPSO
admin1 < after	MOUQOPPOP
admin1 < against	MNXONPPPP
admin1 < and	JRQXKPPOO
admin1 < as	LOTVNPPNN
admin1 < but	MNZRNOOOO
admin1 < cambridge	NPTOOPPPO
admin1 < connecticut	POOSPPPPP
admin1 < east	TKIORSRQQ
admin1 < eastern	MQOYLPPPO
admin1 < falls	QNNTPPPPP
admin1 < for	LOXTMPOOO
admin1 < former	MOUTLOQOP
admin1 < from	UOITROPPO
admin1 < his	MQUTMOOOO
admin1 < in	MONZOOPOO
admin1 < into	NUMRPOPNP
admin1 < like	OQJTRPPPO
admin1 < maryland	ONNVPPPPP
admin1 < north	UHHKRSSTS
admin1 < northeastern	NPOXMPPPO
admin1 < northern	ONK]NPPNO
admin1 < of	RKLVNQQPQ
admin1 < on	QMURSNONN
admin1 < over	LNWRPOPOO
admin1 < r	NPNVOPPPP
admin1 < southern	NOMXMQQPP
admin1 < state	MNNZNPPOO
admin1 < that	LLVUOPOPP
admin1 < the	MTMQUNPPN
admin1 < to	SKPQOPQQP
admin1 < was	NMSUQOOON
admin1 < with	MNYRPOONN
admin1 > 	SLRSMPQOO
admin1 > a	SNJXNPPOP
admin1 > after	MOK[NPPPO
admin1 > also	NPURNPPPO
admin1 > and	MSRUMPPNN
admin1 > are	LPWRLPPPO
admin1 > as	OIQPQQRQQ
admin1 > at	LNSTNPQPO
admin1 > based	MPOWTONON
admin1 > but	MRRSMOPPO
admin1 > by	OONVOPPOP
admin1 > can	OKSOQQRQP
admin1 > capital	OONPVPPPP
admin1 > captain	OOYMMPPOP
admin1 > caucus	NPMXNPPPO
admin1 > caucuses	NPM[LOPPO
admin1 > chancellor	OPONUPPPP
admin1 > city	PNMVPPPPO
admin1 > coach	NNVPNPPPP
admin1 > coast	SOLJUQQQP
admin1 > could	NNUUMPPOO
admin1 > democratic	NONWNPPPO
admin1 > economy	NOOQUPOPP
admin1 > for	SNLUOPOPP
admin1 > former	QWNMOPPPP
admin1 > gov.	NNLZNPPPP
admin1 > government	VNMLSPPOQ
admin1 > governments	RLUMPPPPP
admin1 > governor	PNITPRQQQ
admin1 > has	PLKRRQRRP
admin1 > have	NMXRMPPPN
admin1 > http	PTLRNPPOP
admin1 > i	MNMXSOPOO
admin1 > in	RJROQPQPP
admin1 > is	KML^OPPNP
admin1 > last	MOVQOOPOO
admin1 > maryland	POOSPPPPP
admin1 > new	NONWOPPPO
admin1 > on	ULRQMOPPO
admin1 > or	LPNWNPPPP
admin1 > primary	ONK[LPPPO
admin1 > province	TLHQTQQQP
admin1 > ranch	NPPVOOOOO
admin1 > region	QLRROOOQP
admin1 > republican	NONYMPPPO
admin1 > said	MRSQNPPPP
admin1 > says	NVOQNPOOO
admin1 > sen.	NONWNPPPP
admin1 > senator	NQJ_KPPOO
admin1 > state	LNUWJPQPP
admin1 > states	YMMKOQPQQ
admin1 > that	OLLQRQQQR
admin1 > the	MSLVNPQPO
admin1 > to	RNIYOOPOP
admin1 > town	ULKUROPOO
admin1 > us	MMO\\NOPPO
admin1 > voters	TNLXLOPOP
admin1 > was	LMK\\OQQQP
admin1 > west	VLKNPQPRQ
admin1 > where	OOMWPPPPP
admin1 > which	RNJSTPPOP
admin1 > who	MSSTNOOON
admin1 > will	NRTRNPOPN
admin1 > with	RKPOPRQQQ
after " a	OMKQPQPXP
after " an	SKKQTOOSP
after " and	TLKOMNWVN
after " by	SMKJPRRUR
after " clinton	NTTMPONOP
after " for	SRMVOPNNN
after " from	PNPVNOOQN
after " he	OLNQROYLQ
after " http	VSJQLQPPP
after " i	SQJNOQQRQ
after " if	UUNNOOOOO
after " in	WLLNWOOPN
after " is	RFLMTQRUT
after " it	TNWRNNMMN
after " mr	NPNVOPOOP
after " not	PNYONOOOO
after " on	UTPLNPNPP
after " our	O[MLOQPMP
after " s	IVXPPPONK
after " said	VLMPOLNUU
after " says	TOJKRQRRQ
after " she	RTONOOROO
after " that	WLIJQQRUR
after " the	UNJRPOOTO
after " this	MTSNPPPOP
after " to	VQMMPPPOP
after " trump	VRNONOOOO
after " tweet	URNPNPPNO
after " was	SQOMOQQPO
after " we	OQPLROPVN
after " which	QNNSOPOSO
after " with	PLPMPOPWP
after & gt	XJJLPQQSS
after & http	UNNOPPPPP
after & lt	RTRPNNONN
after ' 2012	OSVMOPNNO
after ' a	VKJISSSRR
after ' acting	ONMVPPPPP
after ' action	ORULOPPOP
after ' administration	OVNOOOPOP
after ' aides	OWNNPOPOP
after ' album	OXTNPMNNM
after ' allegations	PYLNOPPPO
after ' alleged	OOLVPPPPP
after ' ambassador	QMNVPPPOP
after ' and	QXKLPPPPO
after ' announcement	LTSOOPPPP
after ' anti	OROSOOPPP
after ' argument	NVNMPPQPQ
after ' attempt	OUSKOOPPP
after ' attempts	LSKSTPPOP
after ' best	NQTROOPOO
after ' bid	OPOUOPPPO
after ' biggest	MTMYNOPNN
after ' board	NOZMNOPPO
after ' body	SVMMPPPNO
after ' book	OUNNPPPPP
after ' border	PNOUPPPPP
after ' bottom	RSJIPRRQS
after ' cabinet	POMTPPPPP
after ' call	MUQLSPPPO
after ' campaign	QSIIRRRRR
after ' candidacy	NVNNOPPPP
after ' capital	OPMVOPPPP
after ' chance	NQVNOOOPO
after ' chances	OSNUNOOOP
after ' chief	OPTQOOPPO
after ' comments	OWLMPPPPP
after ' constitution	PNTOOPPPP
after ' death	MWLSPPPOO
after ' decision	OSJUOPPOP
after ' defence	NOOXOOOOO
after ' defense	MTMUOOQPO
after ' demand	OMNVPPPPP
after ' democratic	MSNVNOPPO
after ' department	OPTPOOPOO
after ' deputy	OTLSOPPPP
after ' early	OSLSPPPPP
after ' economic	OLLZOPPPO
after ' economy	PMKXOPPPP
after ' efforts	NOPVOPPPO
after ' elections	ONLWOPPPP
after ' endorsement	KZLNPPPPP
after ' european	OTOROOOOO
after ' failed	NWMOPPPPP
after ' family	P[LMPOPMO
after ' father	NWMOPPPOP
after ' final	NUQNOPPPO
after ' finances	OOVNOPPPO
after ' first	LSRUMOPON
after ' foreign	ONMWOPPPP
after ' former	NVRPOPONP
after ' four	OXLLNOPUN
after ' future	LWMVNOOOO
after ' handling	NTNSNPPOO
after ' head	OTTNNPPOP
after ' health	ORMTOPPPP
after ' high	NWJROPPOP
after ' highest	NVORNPOOP
after ' history	MUOUOPNMP
after ' in	UOUMOOOON
after ' interior	ONLVOPPPP
after ' king	PNJWOPPPP
after ' largest	ONNVPPPPP
after ' last	OUSMOPPOP
after ' latest	NOUNPPPPP
after ' lawyer	MYMMOPPPP
after ' leadership	OUNOPOPPP
after ' leading	MOUROPPPO
after ' london	MUKVPOPPO
after ' long	NLOWOPPPP
after ' main	MMVQNOPPR
after ' military	OLRSOPPPP
after ' minister	PNMUPPPPP
after ' minor	OOUNPPPOP
after ' most	SRKQOPPPP
after ' mother	PWMNPPPOO
after ' movie	MTUOOPOOO
after ' name	QQUIRPPOO
after ' national	NQLWNPPPP
after ' new	MRPWOOPOO
after ' next	PNMWPPPOP
after ' nominee	MRUNOPPPO
after ' nuclear	NNJZOPPPP
after ' official	NNUUNOPOO
after ' oil	OPLVPPPOP
after ' on	VJKHRSRST
after ' ongoing	PMUQPPPPO
after ' only	NSVONOOOO
after ' opposition	NOQTOPPPO
after ' own	LUSRNOPOM
after ' parliament	OSQQNPPOO
after ' past	OQNSPPPPP
after ' performance	OROSNOOOR
after ' pixel	ONROPOOOW
after ' plan	ORSQTNMNN
after ' plans	OURLOPPOP
after ' playstation	OOTOPPPPP
after ' policy	NSUMNPPPO
after ' political	MPVSPNNNO
after ' post	MVRNPPOOP
after ' president	NMSSPPPPO
after ' presidential	OQNUOPPPO
after ' primary	NPQTNPPPO
after ' prime	ONLXOPPPP
after ' private	VTLLPPPOP
after ' pro	MPSSNPPPO
after ' problems	NQUNOPPPO
after ' products	OPTPPOPOP
after ' rbi	PVLNPPPOP
after ' recent	MUVRNNNNO
after ' refusal	ORPSOOOOO
after ' remarks	NYJROPPOO
after ' republican	NQNUOPPPO
after ' request	OVRMPOOPO
after ' role	OSMTOPPOO
after ' ruling	OSMQPPPPP
after ' running	OVNOOPPPP
after ' second	NQLWOPPPP
after ' secretary	NROSOPOPO
after ' server	PSPOPPPPP
after ' show	OUNOPPPPO
after ' south	OONUOPPPP
after ' speech	SRMMQQQOP
after ' staff	OUOOPPPOO
after ' state	ONKXPPPPP
after ' statement	MYSLOOPNN
after ' successor	NVNMNOOOV
after ' super	OTOOPPPOP
after ' support	OVNNOPPPP
after ' supporters	OQUMOPPPO
after ' supreme	NNMWOPPPP
after ' tenure	PWMOPOPPO
after ' the	TOJQPQPRO
after ' third	MSQSNPPOO
after ' today	POTOPPPPO
after ' top	MOUWNNNNO
after ' trial	OTOOPPPPP
after ' trip	OUNNPPPPP
after ' two	ORKTOPPOP
after ' vice	NNNTTPPOP
after ' victory	MXMNOQPOQ
after ' view	OYLLOPQPP
after ' visit	PWMMPPPPP
after ' watch	OWLNPPPPO
after ' weapons	NTNSOPPOO
after ' wedding	PTNOPPPOP
after ' weekly	ORYLKOPOQ
after ' western	OONTOPPPP
after ' wife	NQUMOPPOP
after ' words	NVVMPNOOM
after ' work	MZLLPPQPP
after , 1	TKIRTQQQQ
after , 16	QSNTNOOOO
after , 19	OTOOPPPPO
after , 2009	OTKKORSTP
after , 2012	MZNMNPPOP
after , 2015	NWUMONONO
after , 2016	LYONPPNPP
after , 24	NXNNOPPPO
after , 33	URNNOPPPP
after , 4	SPKKPSRPR
after , 5	SLRSOOPOO
after , a	IWRQRONNR
after , about	NOSXNOOOM
after , according	RUPPNPNMN
after , after	PNUKOQRQO
after , aka	TKIRTRQPQ
after , alabama	NNM[NPPOO
after , all	OQNOROOUN
after , along	LQSVKPONR
after , also	OVNTOOPMN
after , although	OSNXOPOOM
after , amid	OPTTOOONN
after , an	NUTQQMNNN
after , and	PPPROSNQO
after , are	NXRNNPONN
after , arguing	TKKNRQQQQ
after , as	QTOUOOQLL
after , asian	LVLOSPPPO
after , at	NSRRSONNM
after , aug	NNMZPPPOO
after , australia	POTNPPPPP
after , author	NSMTNOOTN
after , b.c.	PPOTOPPPP
after , based	MRQKSPPPP
after , before	TMUMQNOQN
after , belgium	PNTOOPPPO
after , berkeley	OPVKPOPPP
after , bill	PUOOPPPOO
after , born	OVOOOPPOO
after , both	SNQROOPOO
after , brazil	NNOXOOOOO
after , britain	PPNTPPPPP
after , but	SPRQNRNRK
after , by	MPTUPMOON
after , calif.	OOTUOMOPO
after , california	PONTPPPOP
after , calling	NWMROPPOO
after , canada	PNMVPOPPP
after , chairman	OUONPPPPP
after , chief	NXMMPPPPP
after , china	OMN[OOPPM
after , clinton	SSPNOPPON
after , compared	PQVPMOOOO
after , connecticut	PPOTPOPPP
after , county	NUNVOOOON
after , curator	PUNOPPPPP
after , d.c.	POOSPPPPP
after , david	PWNKPPPOP
after , deputy	NXMPOOPPO
after , described	OUOPPOPOO
after , despite	LUSTNOPNN
after , did	PRNTPOOOO
after , died	PSOOPPPOP
after , director	OXMOOOOOO
after , don't	PXNOOPPON
after , during	NNNYOPPOO
after , east	PPMXPOPNN
after , egypt	RLJLSRRSR
after , england	OPTOPOPPO
after , europe	OPRSOOPPN
after , executive	PYKMPPPOO
after , file	MYSMOOONN
after , fla.	OPNWPOONO
after , florida	NPNVOOPPO
after , following	NSNTOPPPO
after , for	OKLNPQRTU
after , foreign	PQNSOPPPP
after , former	TSTMNOOON
after , formerly	MWRPPOONN
after , founder	OYNOPOPON
after , france	PMOVPPPPP
after , french	WOLTPOOON
after , from	PPVLQNPSM
after , georgia	PPNTOPPPP
after , germany	NQLYOPOOO
after , giving	MORUOPPOO
after , good	PUTMOONON
after , had	QTTOOOONN
after , harry	PUONPPPOP
after , has	KTSSONOPN
after , have	PPJVNPPSN
after , he	SRPPOPMSM
after , head	OXNNOPPOP
after , here	UTLLQPPOP
after , his	LXMZPMMMM
after , holt	QOUSPMOOM
after , honduras	PPNSPPPPP
after , however	PVUNNNOOM
after , i	ULQMNUPOO
after , i'm	VKQJQQPQQ
after , in	HPMUQQQPR
after , including	ULNNQTPMQ
after , india	QTNPPOPON
after , indonesia	RRHMRRRQQ
after , interior	NNWUONONN
after , iran	QLVQPNPOO
after , iraq	NLMUPQQSP
after , ireland	POMVPPPOO
after , is	MRRNTQLRO
after , israel	QOKXPPPNP
after , it	RQHRUMQNS
after , italy	NPMXOPPOO
after , its	MQPUOPPPO
after , j.	QWMNPPPOO
after , james	TNKKRQQQQ
after , japan	QPSQPNOOO
after , jewish	QMOKXPOPP
after , johannesburg	QLOVPPPOP
after , john	OVQMOQPPN
after , just	SPNPPPPPP
after , killing	OONTRPPPO
after , known	NTPMRPPOO
after , kuwait	SNOQPPPPP
after , larry	RQJKRQQQR
after , leaving	RSOROOONO
after , led	OQXLPPLOP
after , libya	PONTPPPPP
after , located	NNQYPOONN
after , london	PPNTPPPPP
after , made	OWNMPPPON
after , managing	OUOOPPPOP
after , mark	LYMMQQQPP
after , maryland	POOSPPPPP
after , massachusetts	PPSPOPPOO
after , md	PVNQOPPNO
after , microsoft	QLULOOPMW
after , mobile	TMLWPOONO
after , more	NPOTRPPOO
after , most	RJJQRQRRR
after , mr	UQNTMMWLL
after , mr.	PORTPRPNM
after , national	PRULQOPNO
after , near	RIOJRSRSS
after , nearly	OOPUPOOOO
after , new	NONYOOPPO
after , nh	PKPXNOPOO
after , nicaragua	PPNTPPPPP
after , north	MTTUNNONN
after , not	NVNVNOONO
after , now	POPNORQSN
after , oct	NOPVPPPPP
after , october	UIJNQRRSR
after , of	NSMUOPPPN
after , official	TKHQOSRSR
after , officials	ROMTNPPPP
after , ok	QJNLRRSSQ
after , on	NPOYOOONO
after , once	NLYNPPPPO
after , one	LRUPPNTMN
after , or	SPOWLMNNQ
after , our	QOMVNPPOO
after , palestinian	NOMVOQQPP
after , paris	PNMWPPPOO
after , pennsylvania	NOMWPPPPO
after , please	NXSLPOPNN
after , poland	PPMUPPPPP
after , police	QLLSQQQRP
after , portugal	PPNTOPPPP
after , president	MOQRWOONN
after , project	MTNRPPPPP
after , queen	RIIURRQQQ
after , r	SRMLPQQPP
after , rain	SMMMRQQQR
after , received	NSMVNPPOO
after , released	NQNOOOONY
after , respectively	QVLKQPPOQ
after , returned	OTMSPPPPM
after , robert	OSTLOPPOO
after , rome	OOOSPPPPP
after , running	PLLSORRRO
after , russia	NNN[OOOOO
after , said	OQXQQMNLM
after , san	QLRVPOPNO
after , sarah	WNNROOOOO
after , saudi	OOMUPPPPP
after , saying	SRGJSQQSR
after , says	SUKPOOPOP
after , secretary	OSROPOOOP
after , senior	PWNNPPPOO
after , several	OSLUOPPOO
after , she	SSRLOOPOO
after , since	WMMOPPPPP
after , sir	NSTONPPOP
after , so	QHKSRQROT
after , some	RPMXPMNMO
after , south	MQQVOOPOM
after , spain	SJINQRSSR
after , speaking	OUOOPPPPP
after , spokesman	OTMSOPOOO
after , star	NUOOPPPOP
after , sweden	OOVPOTONN
after , syria	QOKOPRQQQ
after , t	NSROPPPOP
after , tennessee	OOLZOPPON
after , texas	NNKZPOPPP
after , thailand	PPMTPPPPP
after , that	WQQKQNMRN
after , the	OQSQNQNLS
after , then	OQLQQTONQ
after , there	UOMROPPOO
after , they	LXNRPOPNO
after , this	TJSLPPPOR
after , thomas	NVKJPQRSR
after , though	VOOQOOOOO
after , three	OWMNNMXNO
after , to	ITSUMPNMQ
after , told	NXTMPNOMN
after , turkey	OPNVNPPPO
after , two	PONUOPPPP
after , u.s.	SOSLPPPPP
after , uk	LSPTOOPOO
after , united	PQTPPOPMN
after , us	OSTMTNONO
after , va.	POMWOOPOP
after , vice	NWMOPPPPP
after , wales	PORVONPNO
after , was	RRSPPPOMN
after , we	MRSOORPNQ
after , were	OWMOSNNNR
after , west	NLMZOPPOP
after , what	PRLKQPQQS
after , when	MWNUMSNMM
after , where	MNRWPMTOM
after , which	INTOMRSSR
after , white	OOPSOPPPO
after , who	MWPNNPPOP
after , whose	OWOMQPPNO
after , will	QROROOOSN
after , william	SRJMQQQQP
after , with	LLSNQRPPT
after , wolfgang	PTONPPPOP
after , working	NSRPOPPOO
after , would	NVOMPNONU
after , wrote	OUUMOOONN
after , you	PZQKMTOMM
after - a	TNMMQQQQQ
after - backed	QLJJTTSQS
after - band	UKNLQQQQQ
after - based	TKFQSRTPQ
after - born	PMIPUOQQS
after - bound	RMLRPQQPQ
after - controlled	NPNNWPPPO
after - democrat	TNLMQPQQQ
after - dominated	OLTKVPPPP
after - inspired	QLILQRRRW
after - language	YOOOOONON
after - led	ZKEKTRRQT
after - like	OXMMOPOPP
after - nominated	MOVPNOSON
after - owned	MMTPVOOOO
after - palestinian	PPOMVPPPO
after - related	PPVPNNMNS
after - soul	XPOPOOONN
after - speaking	VONOQOOPO
after - style	KMXRTMMRM
after - turns	WPPPOOOOO
after - winning	NMMNOVVPP
after . 0	TKKLRRRRR
after . 1	SKKVVOONO
after . 12	POXNOOPOM
after . 13	SOTKQPPQN
after . 2	SGKLQSRVT
after . 29	QMKTRNQQR
after . 3	UNKRROPPP
after . 39	MSTTPNOMM
after . 4	TJUQNOQQM
after . 5	OKKSPQQRT
after . 50	SSTKNOOOO
after . 6	VPKIQRRRP
after . 7	UQJLPRQPQ
after . 713	ULOJRQRPR
after . 9	TLJPQQQRR
after . a	NRRRSNOON
after . adams	PTUNONONO
after . afp	LMMZPPPQO
after . after	VOWNPMMNO
after . all	OOOXOPONO
after . along	NQPUOOPOO
after . alt	SOOOPPPPP
after . amazon	PMUOPOPPP
after . an	KVXONOOOM
after . and	PQOPQSNNQ
after . android	VJKLRQQQT
after . another	ORNWOOPON
after . ap	ONKVPTPOO
after . are	RJLOUPPPR
after . as	POTKPQPRO
after . at	OPRPOOOPS
after . auspol	UMNNQQQQQ
after . australia	LNVTOOOOO
after . b	URLLQPPOR
after . b.	TSLLQPPPP
after . bill	QUKJQQRQQ
after . born	OUPNPPPPN
after . brian	QNUOPOPOP
after . but	MWOQSNONN
after . cbb	PRLLPRRRQ
after . cbcnn	SOOOPPPPP
after . cdntech	SNOOQPPPP
after . chairman	SQPTONONN
after . china	LO[RONONN
after . com	\\LJKPPPQQ
after . cp	NOPVPPPPO
after . d	UQMMPPPPP
after . d.	VKJRRPPQP
after . dan	TQONPPPPO
after . david	TMTMPOOOP
after . day	PNLVPPPPP
after . december	ZNPNONPOM
after . do	QQLMQQQQR
after . don't	OOSMPQPQP
after . donald	MRRUNPOOO
after . earth	MQQKPRQRQ
after . economy	SONROPPPO
after . epa	SNOOQPPPP
after . executive	UOUOOONON
after . fb	ULIKSRRRR
after . ff	VKKKRRRRR
after . first	OOOYONOOO
after . for	NRXNPONON
after . former	ONVMPPPPP
after . franz371	SOOOPPPPP
after . french	QSONPPPPO
after . from	USRNONOOL
after . gameinsight	TKLLRQQQS
after . gets	UNVNMOOON
after . getty	PSSOOQONN
after . girostart2014	SIKLTRRRS
after . happy	NXNQOOPPM
after . has	MQVUNNOON
after . have	NSNVONOPN
after . he	RRHLSQQRQ
after . hillary	OQNYPONON
after . how	RLSJQQQQP
after . http	QTNNPOPPO
after . https	PLNKPSRSS
after . i	MXHPQQQQP
after . i'm	RNIKRRRTR
after . i've	OWNNPPPPO
after . iata	OONXPPPON
after . if	OPFQRSRRR
after . ilpiratabelfast	ONLRQQQQQ
after . in	NQVONSOOL
after . including	LPQSROOOO
after . iraq	JSTRNPOPO
after . is	RKKSQSPRN
after . it	MPTROPOOP
after . job	OOOTPPPOO
after . jobs	VMLKQQRRP
after . john	OOTOOPPPP
after . just	MKPIRTRSS
after . justin	UOOOPPPOP
after . justinbieber	VUINPPPOO
after . left	TOLOQPPPP
after . lisa	SONOPPPPP
after . london	PSLMPPRQP
after . malaysia	ULMNQQQQQ
after . man	NNYOOOPOO
after . mariababbage	SLIISSRSS
after . mashable	UNJLRQQQQ
after . masterchef	TMNNQQQQQ
after . mh17	PJTKPQQSQ
after . moneymonitor	SOOOPPPPP
after . mufc	TONNPQPPQ
after . my	OSSRNOOON
after . names	UNVLOOOPN
after . national	POYNOOOPM
after . new	SMXLPOPPO
after . news	RMLMQQRSQ
after . niallofficial	UKIKSQRSS
after . nick	SOOOPPPPP
after . no	NVLPPPQQO
after . not	TRRQNOOMN
after . now	MMNWONPOU
after . o	[OLNNPPPO
after . obama	RMUMOPPPP
after . of	NL\\MQPPOL
after . official	VMKHRSRRR
after . often	PVNUONNMN
after . on	NOPLOVQRP
after . one	RSOSPNNOM
after . ons	PPTOPOOOO
after . or	ULPJPSRPQ
after . pa	QPTOOOPOO
after . pamkeynen	OPSOPPPPP
after . pdf	VJLMQQQQQ
after . photo	UKLMQQQQS
after . photography	UKLMRRQRR
after . pic	TMILRSRRQ
after . police	OMTSPPPNP
after . president	RNWONOOPN
after . pretty	RWLOPPPOM
after . pronounced	TMNXNPOPM
after . r	MRMXPOPOO
after . real	RSJQPOPQO
after . realestate	TLMNQQPQQ
after . report	WOILPPQSP
after . reports	QOJJSSRSQ
after . reuters	LMOZPPPNO
after . right	STMNPPPOO
after . rose	XOMQOOOPM
after . royalwedding	TPLKRQQPQ
after . rt	OSSJPPQQO
after . russia	MTTLOPPPO
after . russian	QORLTPPPP
after . s	WIGJRSRUS
after . said	URTRNNNNL
after . simolove	TNOOPPPPP
after . south	SJHKTRSTR
after . thanks	QONSPPPOP
after . that	NTTIROPQO
after . the	LSPYNOONN
after . these	TONQPPOOQ
after . this	RSLPOPPPP
after . three	ONQXOOOON
after . time	ULHISSRSS
after . to	OQWRNOONM
after . today	PPMWPOPPN
after . travel	POXOOOONO
after . trump	LWOPPPPPO
after . tweet	WQRNNOONM
after . twitter	VOPPOOPON
after . u.	PULKOQQSP
after . u.s.	JNYTNOPOO
after . uk	SLQKPQQQQ
after . ukraine	SMLSOPQPP
after . united	OONWOOPPP
after . up	TMLLQQQRR
after . us	QNLRRPPPP
after . via	SLSUNOONO
after . video	QLTLNQRSO
after . voteon	SOOOPPPPP
after . was	QMKUPMPRT
after . we	ORPUNOOON
after . weather	PLLTSQPOQ
after . west	VLLJRRQRQ
after . what	SRJWPNNNO
after . when	NQITPUOOP
after . which	NSVRPNOOM
after . who	L\\TKOOONN
after . why	RYKMOPPOO
after . will	NNYNNNOOT
after . winning	OPMOQOXNP
after . worldcup	SOOOPPPPP
after . x	SKQKQQQQR
after . you	TRUJONPOO
after . zaynmalik	PYKNPPPOO
after _ 0	VMUJOOPQP
after _ 08	UHIISSSTT
after _ 1	YOSKNOOPO
after _ 10	WJQJQPOQT
after _ 100	OSIIPTRRS
after _ 11	WOKNOPPPP
after _ 12	QLOUPPPPN
after _ 13	UPUONONNO
after _ 15	PSMUNOOPO
after _ 16	NTMLUPPPP
after _ 17	XJHHRRRSU
after _ 2	XMRNPOPNO
after _ 2012	XFENPSSUS
after _ 2014	QMKSPRQQP
after _ 2017	XSPNONONM
after _ 23	QNURNOOOO
after _ 24	UKIPSQQOS
after _ 25	TNMNQQQQQ
after _ 3	RGOKRSSQS
after _ 30	YRKLOPPPO
after _ 4	TNGSNQPSS
after _ 5	WIPGQQQQT
after _ 500	NJPIRTRSU
after _ 6	QQPMPPQPQ
after _ 7	WONNPOPOP
after _ 777	VMMLQQPQQ
after _ 8	TKMRMQPTP
after _ 9	USKKPQPPP
after _ a	YRORLOMON
after _ about	PTOPOPPPM
after _ abuse	NMUWNOOON
after _ accepts	MWUMNOPPN
after _ access	NUPSNOPON
after _ account	QMPONQPPS
after _ accounts	OOZMNOPOO
after _ accuse	SOMTNOPPO
after _ accused	QSQQMPPOO
after _ accuses	KXJYMOPOO
after _ acknowledged	MURSNNONO
after _ acknowledges	MWLRNPPOO
after _ action	OMTNUPPOO
after _ actions	TPPOPOOPO
after _ activist	QNQLVOPPO
after _ activists	MONMXPPPP
after _ actor	MMJWQOPUO
after _ actress	NOLUVOOOO
after _ actually	RTJMQQQPQ
after _ ad	RNSNPPPPP
after _ added	L[NPOOOOO
after _ address	QNNMPYOMP
after _ addressed	OXMOPOPNO
after _ adds	LSPRNPPPS
after _ admits	GXSTONOOO
after _ admitted	OUOOPPPOO
after _ advances	LYMNPPQPO
after _ after	LOQROUOMQ
after _ again	MWWNMNPNN
after _ against	TRUOONNMM
after _ aged	ROMUOOPOO
after _ agencies	OOVOOOOPO
after _ agency	XQRMRMNOM
after _ agents	NOXMSOOON
after _ aggression	OOMMWOPPP
after _ agree	TTQNPNONN
after _ agreed	LWRROOONN
after _ agrees	QNTSPNOMP
after _ aid	QONTOPPPO
after _ aide	M[NNOOPOO
after _ aimed	UOMUONOON
after _ aims	SRPOOOOOO
after _ air	PMK]POPOO
after _ aircraft	NMRLTOONW
after _ airline	NONMXPPPP
after _ airlines	OONMWPPPP
after _ airport	MMMYSOPOO
after _ airspace	MOMTSPPPP
after _ album	TRILRQQQQ
after _ all	RNTMSOPMP
after _ allege	TOOOPPPOP
after _ allegedly	OZLSOMPON
after _ allies	MPTNQPPPO
after _ ally	NSUOQONOO
after _ almost	NOPXPOOON
after _ alone	MOMUNOPPU
after _ along	SRMQPPPNO
after _ already	QLSOOPPQQ
after _ also	OZQKJPPPQ
after _ always	YLLLQQPQQ
after _ ambassador	MPOTQPPPP
after _ amid	TSSOONNNN
after _ among	PTQJQQPOP
after _ analysis	PMXLPPPPO
after _ announced	KOXPQNOPP
after _ announcement	VKIKQSRRR
after _ announces	MZPPMOOPN
after _ anti	MOWSONOOO
after _ any	STNNPOPOO
after _ apologizes	NUMUNOPNO
after _ app	NMQMOPQQV
after _ appear	SLLLUQPQS
after _ appearance	ZONMOOOOO
after _ appeared	LXQNOOPOO
after _ appears	SSPLPQPMP
after _ applications	PLJLQRQQX
after _ appointed	NZRIOPPPN
after _ approval	RQSNOOOOO
after _ approve	NOMXOPPPP
after _ approved	MOXONPPPO
after _ arab	UHIGUTTTS
after _ are	PLTRRNOOP
after _ area	PQFQPQRRR
after _ aren't	TPTMQOONN
after _ argued	MVRNONPPO
after _ argues	MXNNOPPOP
after _ armed	UMMRSOPOO
after _ arms	NOOVSOPNO
after _ army	NPMSRPPPP
after _ around	QNRSROONN
after _ arrested	QPSSNOONO
after _ arrived	TVIUQMONM
after _ art	UPMJSPPQO
after _ article	MN[MPOPON
after _ artists	NNVNUONOO
after _ as	OTROQNONP
after _ asked	MXPNOPPOO
after _ assault	OOMXNPPPO
after _ asserted	PSLLQQQPQ
after _ assets	LNYUONNOO
after _ assistant	OLUQQPOOO
after _ assured	OUNPPPPPP
after _ astronaut	QMOLRQRQQ
after _ at	XQNPOOLPN
after _ ate	SXMLOOOOO
after _ athletes	QONSOROOP
after _ attached	SOOOPPPPP
after _ attacked	OSNUOOPNN
after _ attacks	RSLQQOPOP
after _ attempts	TMNROPPOP
after _ attended	NXRNOOONO
after _ attention	TNNKQQQPQ
after _ author	PLKROSQQS
after _ authorities	SMKTSOOOO
after _ available	VIHHSTSTS
after _ average	SNRMVNOPN
after _ award	OMSMOUSNP
after _ awards	WLMLPOVNQ
after _ baby	UIKLRRQRS
after _ back	UOKSNNOOT
after _ backed	VSSOMNNNN
after _ backs	OXQNPOONN
after _ ban	NNWMUOOOO
after _ banks	NNMPWOPPP
after _ banned	MOPSUOONN
after _ base	MNL[TOPMN
after _ baseball	PMLSQQPQQ
after _ based	RLKOQQQQR
after _ bases	RLLWMPQPP
after _ be	\\NLJOPPOQ
after _ beat	QYLLOPQOO
after _ beats	MNUSNPPPP
after _ became	NXJWNOPNM
after _ becomes	NVKSJMSWM
after _ been	]JKLQQPQP
after _ before	MSRPOPOPP
after _ began	QSRTNNONL
after _ begins	MSSSMQQOL
after _ begs	RTONNPPPO
after _ behind	UQNSNOONO
after _ being	SOMUNUOMM
after _ believe	WJHIVRRRR
after _ below	TMKPQPQRQ
after _ better	QUTKNOOOO
after _ between	QRLSQMNTM
after _ bid	NNXLSOPOO
after _ bill	QNQKRPQRP
after _ billionaire	MOLUUPOOO
after _ birthday	RMNNQQQQQ
after _ blamed	MUVPONONN
after _ blasts	TSNOOPPOO
after _ board	MOYONPPPO
after _ boarded	PTOOPPPOO
after _ book	PXRMNOPOM
after _ border	RNJUPPPOR
after _ boss	ML^KRPPNN
after _ both	MUPROOPOO
after _ bought	QPSQMPPON
after _ boy	PMMVMPQQP
after _ brand	NUQNONONT
after _ briefing	LOOVOPPPP
after _ bringing	SMLRPQQQQ
after _ brings	NUTQNNNQL
after _ broke	KYNRNPPPN
after _ building	URPMQONNO
after _ bus	ONNZOPOON
after _ business	NNWQTOPNM
after _ businessman	MPMWSOOON
after _ but	KVJWSMOLR
after _ buys	LMTWNPPPO
after _ by	PPSQMQPPP
after _ cabinet	NPNPYNOOO
after _ calendar	SIGIWSSST
after _ call	QLPQSPPOO
after _ called	OTRPOOPNN
after _ calling	RSVNNNNON
after _ calls	NUOROOPOO
after _ came	QTNPMNUON
after _ camera	OQNMPQPPT
after _ camp	NTPSRNOOM
after _ campaign	LVNSMWNMM
after _ can	SNROOOPNS
after _ can't	QSLUOPPOO
after _ candidate	MLVSTOONM
after _ candidates	MLVMUPPPO
after _ cannot	SOTOOOOOO
after _ capital	PMMNZOPOP
after _ captain	NKWJWPPOO
after _ captured	SMRQPOPOP
after _ car	SNMSPPPOP
after _ care	TONPPPPOP
after _ carries	MVNSNPPPO
after _ case	MSNHPPURR
after _ caucus	LOSXMPPNO
after _ caucuses	LPKYTOPOO
after _ caught	KVRMNOPNU
after _ caused	QPKMPWONR
after _ cautioned	NQVOOOPOO
after _ celebrates	MRMUOTONO
after _ center	TUTMNMNNN
after _ centre	RMXLOOPOO
after _ ceo	PMYSLOONO
after _ ceremony	QLMLTPUPP
after _ chair	QNSMPPPPP
after _ chairman	PJUHTPRSO
after _ challenged	MVSMOOOPO
after _ challenger	LPRNVPPOO
after _ champion	OOSLNZNOM
after _ chancellor	LQSNTOPOP
after _ change	TONTNPPOO
after _ changed	TPMNQPPPP
after _ channel	NNXPNPQPN
after _ charge	QMVNOPPOO
after _ charges	XOMOOPPOO
after _ check	PSLMPPQQR
after _ chief	NLUTPOONP
after _ child	MNLXNPQQQ
after _ children	PWLSQNONN
after _ chose	STRMPNOMO
after _ church	NLUXMOPON
after _ cinema	NNLSWPPOO
after _ cities	PNNSVONOO
after _ citizen	MPNSVOPOO
after _ citizens	KNSSSPPPO
after _ city	PKQUROPOO
after _ civil	MPRRRPPOO
after _ civilians	OOMMYPPPO
after _ claimed	KVYONOONM
after _ claims	LRUJTPPOP
after _ cleric	PLVLPPPQQ
after _ clerics	OUNMQPPPP
after _ closed	NTSNOPPOO
after _ closes	PMNSPQQPQ
after _ club	OOSVOOOOM
after _ co	STMRRNNMO
after _ coach	LL\\LROPOO
after _ coalition	QUPKROOON
after _ coast	PNHNYPPQQ
after _ cold	QNOUOPPOO
after _ collapsed	QPNUOOPPP
after _ collected	SJQJNSRRS
after _ collection	LZTNNONNN
after _ college	QMJTPQQOS
after _ colour	WJMKRQQPR
after _ combat	MONUSOPOO
after _ come	ROOVOOPNO
after _ comes	PQNNPSPPP
after _ coming	TLKMRRQRR
after _ commanders	LPVSNOOOO
after _ commission	OOQUNPPPO
after _ commissioner	TOQLWNOMN
after _ committee	LPRNUQPPO
after _ communications	NOSNSPPPO
after _ communities	RNMOXOPOO
after _ community	ULRMUOOPN
after _ commuter	SHPLSPRQQ
after _ companies	PNTPTNONN
after _ company	MJPPTQRQQ
after _ compound	LQRXNOOON
after _ computer	NMOOSNOM\\
after _ concentrates	MPTNNTPPN
after _ concert	RNULPPPOO
after _ concluded	NXONOPPNP
after _ condemned	NTROPOPPO
after _ conference	TMRLORPQO
after _ confident	MXMOOPPPP
after _ confirm	LMZNNQPPO
after _ confirmed	LUTQOPOMO
after _ confirms	JTOYPONNO
after _ conflict	MPNTQPPPP
after _ congressman	MRL[LPPOO
after _ consider	YLNNUNOON
after _ considers	MSRTOOOON
after _ console	PMNONPPPX
after _ constituency	TLISQPRPQ
after _ consulate	NQOUOPPPO
after _ consumer	POLTSOPOO
after _ contests	SMJIXUPOP
after _ continued	QSLSOOPOP
after _ continues	RQKTQSNOM
after _ contract	SMTLNPQOP
after _ contractor	ONMPZONPO
after _ control	TOKPTPPOO
after _ convention	LNURTNOOO
after _ convoy	OOQULPPPO
after _ cooperation	PONNXPOOO
after _ corn	PONWOPPOO
after _ correspondent	OPUOOPOOO
after _ could	MPSTPPPON
after _ councillors	MNWMQOOQQ
after _ counterpart	MPNTSOOOP
after _ counterparts	NONTVNOOO
after _ countries	SKNSUOPPO
after _ country	NNQVUMNOM
after _ couple	PNLUROPPO
after _ court	NMLUVPPPO
after _ coverage	WLMOPQPQQ
after _ crash	WLLNQQQQQ
after _ crashed	VLLNQQQQQ
after _ created	UUNNNOONO
after _ crew	MNYLTOOON
after _ crime	SMJJZQPPQ
after _ crimes	SLMUMSPPP
after _ crisis	VKJUOPPPP
after _ critic	TRSMNOONO
after _ criticised	QNOUOPPOP
after _ criticized	LTTLPQQNO
after _ crowd	QNLWOOOPP
after _ cultural	SMMLWPPPP
after _ culture	TIHHVSQRV
after _ cultures	SGGIVRSVV
after _ currently	NRSPOOPOO
after _ custody	NPOUPPPPP
after _ customer	TLSNOPPPP
after _ cut	UPMUNOOON
after _ cuts	TNRLTOPOP
after _ data	NOSVONONO
after _ day	QLRNQQPPQ
after _ dead	VHGFUUTTS
after _ deal	LTUSMOONN
after _ dear	UMLLRQQQQ
after _ debate	SLQSSNPNO
after _ debates	LQVLSOPPO
after _ debut	VNVQONMMN
after _ decided	MSSTMOOON
after _ decides	LVUMNOPOO
after _ decision	QLRTPOPOP
after _ declared	MWRNNOPOO
after _ declares	KTTTNOONO
after _ declined	MYLOOPPPO
after _ defeated	LTZNNOONN
after _ defence	NOVNQPPOO
after _ defended	OPUMPPPPP
after _ defends	MWLSNOPOO
after _ defense	MPNSVOOOP
after _ delegates	NRWNMPPPO
after _ delegation	MOSQVONPM
after _ delivered	OOVOOOPOO
after _ demand	PPQTOOOOO
after _ demanding	MVNTOOPOO
after _ demands	LOSTROOON
after _ democratic	ONKSTPPQQ
after _ denied	MQUOOPPPO
after _ denies	KMUUOPPOP
after _ deputy	NPQQTOOOO
after _ descent	NNNLYPPPP
after _ described	QMJJTRRRS
after _ describes	KQRUOOOOO
after _ design	VONNOPPPP
after _ despite	NRPXNMPON
after _ details	TPRMOOPON
after _ developed	MSVNOPPON
after _ development	SKPJPSRPS
after _ device	ONRNNOOPW
after _ dictator	NPNMWPPPP
after _ did	KSUKQPPPQ
after _ didn’t	NRVOOOPPN
after _ died	J\\KNTOPOO
after _ dies	PVNNNNPNT
after _ digital	TMMMPOOOX
after _ dining	RMMMQQQQR
after _ diplomat	LPLSWPPPO
after _ diplomats	MMXKSPPOP
after _ director	OJROOOPYO
after _ directors	LOZONPPPO
after _ discovered	RSNOPPPOP
after _ discusses	KUVONOOOO
after _ discussing	TSMLOPPPQ
after _ dismissed	OXLNSPPNO
after _ district	KKQ\\QNPON
after _ div	[NLNOPPPO
after _ do	URRPNMOON
after _ doctor	MPNRSPPPP
after _ doctors	TMLQPQPQQ
after _ does	QUOQNOOOO
after _ doing	VOLLQQQPP
after _ dollar	VPTPLOOON
after _ dominated	TOXMNNOOO
after _ done	TKLKRRQSR
after _ donor	NSWOMOOOO
after _ down	[LSKONOPN
after _ draft	RMUMPOPPO
after _ drama	VONKTPOPO
after _ dream	OPLTOPPPP
after _ drew	NSRNOSPON
after _ drive	SKLQRQPQQ
after _ driving	UJJKTSRRQ
after _ dropped	NULPONOVN
after _ drove	RTJVNOOOO
after _ drug	OMRZSMPMK
after _ due	WNNSOMRNO
after _ each	OOUQPNPPO
after _ earlier	NQMTRTONM
after _ early	TMPPNQPPO
after _ earned	VPLSNNLMT
after _ east	SLMUPPPOO
after _ echoed	OUTMQOOMN
after _ economic	LPORTPPOO
after _ economy	MPKTVPPPO
after _ efforts	NOWMSOOOO
after _ election	MNOUSPPPO
after _ elections	OHQUUPQPM
after _ emails	LUXNOOOON
after _ embassy	MPLWPPPPO
after _ emerged	NNUUOOONO
after _ employees	QOWNNPPOO
after _ ended	ONULSSONN
after _ enjoyed	SMVPNOOOO
after _ enough	UOOPPPPOO
after _ entered	MRTROOOOP
after _ entering	OOOOVPPPP
after _ envoy	MQQWKOPPN
after _ era	MYJKQSQTM
after _ erupted	POOOUPOOO
after _ established	SKIQRQQRQ
after _ establishment	NPQMUPPPO
after _ estate	XLKKRQPPT
after _ estimates	NRUOOOOOO
after _ et	LZNNOPPOO
after _ evacuation	RLJRPRQRQ
after _ even	VMKSSOOON
after _ event	OSONNWOOM
after _ ever	XKLLMWOOS
after _ every	ROTOPOPOO
after _ exchange	QOLXNOTNN
after _ executive	RNVLOOPPP
after _ exhibit	OUVNOOONN
after _ expected	LTQSOOPPO
after _ experience	TKIJTRSST
after _ experienced	RQKTOPPOQ
after _ experts	UOPMPOPOQ
after _ explained	OVNNPPPOO
after _ explains	PVRONNOON
after _ exports	TLLLWPPPP
after _ express	SLMMRQQQQ
after _ expressed	NWOMOPPPP
after _ face	WNNOOOPOP
after _ faced	NOXNOPPOO
after _ faces	MTRTMOOON
after _ facility	POWNOMPOO
after _ faction	OJKWQRQQP
after _ failed	VPPNPNOQO
after _ families	RKKSTPPPQ
after _ family	LJOSSRPPR
after _ fans	OOWLPOPOP
after _ fear	ROKPTPPOP
after _ feel	WNQKQPOOP
after _ fell	QNRUONOON
after _ felt	TMLVOOPOP
after _ ferry	NMM\\OOPOO
after _ fighter	QNPLQOOOV
after _ fighters	ML\\LSPPNO
after _ fighting	TNLROPPPP
after _ figure	RMHJVRSRQ
after _ figures	UNROOOPOO
after _ file	XONNOOPOP
after _ files	MUTNOPPOO
after _ film	QPNLRNNXN
after _ films	PULLYOONN
after _ final	MMPVOSOPO
after _ finally	NWSQMOONN
after _ finals	OPKMPWPQP
after _ finance	LNNUVOQOO
after _ financial	PNQSOPPPO
after _ finds	MVUNNOPON
after _ finished	KUSJRPPPQ
after _ fired	PUTKNOPOO
after _ firm	RNNMWPPOP
after _ firms	QMLTUOPOO
after _ first	KSXSOONMO
after _ flag	MONTVOOON
after _ fled	RKRIRQQRR
after _ fleeing	QNLQWOOOO
after _ flew	OWMRNPPOO
after _ flight	OMYMOPPOO
after _ floated	RQLLRQQQQ
after _ follow	PRTMOPPPO
after _ followed	SVKNOPPPO
after _ following	NVOQNOPPO
after _ follows	OOOROOPTP
after _ food	SMKOVPPPP
after _ football	QMWMULPNO
after _ for	RPPPNMUOO
after _ forces	LOPTTOPOO
after _ forecasts	MQXOOOOPN
after _ foreign	MOTOUOPOO
after _ format	SKJJQRQRV
after _ former	SRLMTPPOP
after _ forward	QNUOOOOPP
after _ found	OTWLOOOPM
after _ founded	MTLVNPPOO
after _ founder	MKVJOTRSQ
after _ free	SMNNPOWOO
after _ frequently	STNNNPPOO
after _ friday	SRIDTRRRR
after _ friends	QNNNSQQQQ
after _ from	PPNOROSMS
after _ front	KLWPTPPOO
after _ fully	MZNOOPPOO
after _ funds	VMSNPPOON
after _ funeral	VJIISSRSS
after _ gain	OOYMNPPOO
after _ game	MMZMNMOUO
after _ games	TMKPRPOOT
after _ gaming	MPNVPPPPO
after _ gas	RNMNWOPOO
after _ gave	OUUQNNONM
after _ general	QKOQVOOPO
after _ geographical	SJHLSTSRS
after _ get	WRLIPQRPO
after _ gets	PQTRNOPON
after _ getting	YRLMOOONP
after _ giant	XNMQOPOPN
after _ girl	POMTSOPPO
after _ girls	SNKKURQQQ
after _ give	PTJJRQRQR
after _ gives	MZMUNOPNN
after _ go	UJJJRRRUR
after _ goal	MYOONOPPO
after _ goes	SQPNPNOOR
after _ going	XPLLOPPPP
after _ gonna	TLLLRQQQR
after _ good	XRLLPPONP
after _ goods	NONSUOPPO
after _ got	XRRINOOOO
after _ gov	LOM[OPOPO
after _ gov.	NNMWRPPPP
after _ government	PRLSSOOON
after _ governments	QLTLTPPOP
after _ governor	ONJTSQQPP
after _ granted	LRUNOPPPO
after _ great	PNNVOPPPP
after _ group	LPSKSPQQP
after _ groups	RTLMQPPPP
after _ growth	SLJOVPPRP
after _ guard	NOSNUPPOO
after _ guidelines	MPXNOOPPO
after _ gusto	UNMMPQPQQ
after _ had	LVVJOPPQO
after _ hair	RTLMQPQQP
after _ half	POLSNYONN
after _ halftime	OPOOOTPOP
after _ happy	TPHNQPPPS
after _ hard	SOOOPPPPP
after _ has	MSRQNNORO
after _ have	PPTLSNOMR
after _ he	MPPVOPOOQ
after _ head	NPULUOOOO
after _ headquarters	OPXMSMOOO
after _ heads	QXLLPPPPP
after _ health	ONPTSOOON
after _ heard	XQJKRPPOQ
after _ hearing	UKLKSQQQR
after _ hears	QUTMOOONN
after _ held	LURQRNOON
after _ help	XLRJOQPOQ
after _ helped	LXNOOPPPP
after _ helps	LLTQOPPOU
after _ her	RTMOPPPNO
after _ here	OJPKSRQQT
after _ him	WMLMQPQPQ
after _ himself	PSKKRQRQQ
after _ his	SWQLONOON
after _ history	RMMQTPPPP
after _ hit	MNWUNNOQM
after _ hits	ORTKPQPPO
after _ holds	JVQUNOPOO
after _ holiday	VKOKTNQRO
after _ holidays	ONLYQPOOP
after _ holy	QLRLSPQPQ
after _ home	UNQSMNOOO
after _ honeymoon	TMKRPQQPP
after _ hope	NRRTSNONM
after _ hopes	MPSKOTPOR
after _ hospital	QNINVQPQQ
after _ host	XNLKTQOOP
after _ hostage	QMMQTPPPP
after _ hosted	PUTNPMONN
after _ hotel	PMMWQOPPO
after _ house	MPJZPPPPP
after _ housing	RMJYQOONR
after _ how	OKRLRQRQR
after _ http	QNPSOOQPP
after _ https	VKPMOQRRO
after _ human	MPPPUPPOO
after _ hurricane	TPNQOOPPP
after _ i	TPIMRQPQQ
after _ iceberg	NNNZPOOOO
after _ identified	SOUTNNNNM
after _ if	QSQQNNOOO
after _ illegally	TNLTOPPPO
after _ immediately	UPPRNOONN
after _ imports	LNMUWOOOO
after _ imposed	PRUMOOOPO
after _ include	QOZLNOPNO
after _ including	NOQSQPPOO
after _ independence	PLTTMPPOO
after _ index	TKJTPPRPQ
after _ indicated	MXNNOPPPP
after _ industry	PPLXPOOPN
after _ infected	SIIRORRQU
after _ initially	MRVNOOPOO
after _ initiative	OMSNOWOON
after _ inside	TLMMRQQQQ
after _ insider	QQXNONOMO
after _ insisted	NYMTMOOON
after _ insists	KUKXNOPPO
after _ instead	LPSUOOOPO
after _ institutions	SNMNWOOOO
after _ insurgency	QMLLVQQQQ
after _ insurgents	ONUMSPPPP
after _ integration	SHHIWSSST
after _ intelligence	KOQTTOOOO
after _ intends	KTTQOOPPO
after _ interest	NTLVOPPON
after _ interview	PMWSONOON
after _ interviewed	MOXMOPPPP
after _ interviews	QLTLPQQQQ
after _ into	OMQUNMNNV
after _ introduced	SMLTPPPPP
after _ investigating	POSNOPPPP
after _ investigation	PMTPOPPPP
after _ investigator	NPWNOOPPO
after _ investment	POOPTOPOP
after _ island	LMSWTNOON
after _ isn't	L[PLOPPOO
after _ issued	MUWNOOONO
after _ issues	LVQPROOON
after _ it	XLNHSQPPR
after _ its	UNMNOSPOP
after _ jail	OPMQUPPPP
after _ jet	MOVVOOOON
after _ job	ONNWPOPPO
after _ jobs	JHIXTQSUP
after _ joined	PSJSQPPOP
after _ journalist	LONRVPPPP
after _ journalists	NNNWRPOOO
after _ judge	OKNORRPRQ
after _ just	UVJSNOOON
after _ keep	UMLMQQQQQ
after _ killed	OVOTOOOMO
after _ killing	NWNRNOOPN
after _ kills	OMOSOUPNP
after _ knew	NYNNOPPOO
after _ know	WIIRPQRQQ
after _ knows	NTPTNOPON
after _ language	THIIXRRSS
after _ last	POVQLROOO
after _ late	OTMVOOONO
after _ later	OVKOMROUN
after _ launch	LOPSWOOOM
after _ launched	OOZNMOOPN
after _ launches	KQTQPPPOO
after _ law	LMLWTOVNN
after _ lawmaker	UNLNUPPPP
after _ lawmakers	MNOSTPPOO
after _ lawyer	MOQVPPOOO
after _ lawyers	VOLPPPPOP
after _ lay	OPQTOPPPO
after _ leader	OLSPUOPNP
after _ leaders	QLOQYNOMO
after _ leadership	KNXSWMMMM
after _ leading	LYVINPPNO
after _ leads	NWLPOPPPO
after _ learned	RUMMPPQOP
after _ leave	NQMVQOOOO
after _ leaves	QUPLPPPNP
after _ led	KRSQOQQNP
after _ left	TXJJOQPOP
after _ let	SKQKQQQQQ
after _ level	UNWNNNOON
after _ life	WKOOPPPPP
after _ lights	TLLMPUQPR
after _ like	XJOLPPQRQ
after _ line	VMLLQQQOR
after _ links	NP[NOONON
after _ list	NNNONTOXN
after _ live	RTMMVPOMM
after _ lived	STLMUOPNN
after _ living	PPPOSPPOP
after _ local	QNMNXOPPO
after _ lol	PWMMPPQPO
after _ long	TMMRPPPQP
after _ look	WOKPROPOO
after _ looking	YPLMOPPPP
after _ looks	NVVPMOPMN
after _ lose	QNXNOPONO
after _ lost	JWUNNPPOO
after _ love	VJMOVPPPP
after _ luck	SONNTPPPP
after _ made	LVSONOOPQ
after _ magazine	NIXLVPONR
after _ majority	TJLJRTSQS
after _ make	UTIRNPPOO
after _ makers	QNOOPPPSP
after _ makes	KTXJNOORO
after _ making	TULNPOOOO
after _ man	POIWTPPOO
after _ managed	UNMMQQQPQ
after _ manager	PNSQOOPPO
after _ march	RKLNQPQVQ
after _ marked	QPNXMOOOO
after _ market	UNKVOOPON
after _ markets	SNMNUOPPP
after _ match	QMPKOZOOO
after _ mathematician	PONMUPPPP
after _ may	LSPSPQPOO
after _ mayor	MML[PPPOP
after _ me	SSQNOOPPN
after _ means	OVMQOPPOO
after _ meat	QMMSTPOOP
after _ media	RPWPOMONN
after _ meeting	MNZPNOPOO
after _ meets	MZMNOPOTL
after _ member	SKNPQQPRP
after _ members	OQQKQQQRO
after _ membership	NMYNSOONN
after _ men	OLRPSTOOO
after _ message	YNKLQPPPQ
after _ met	M[LLOPPPP
after _ might	VPLROOOOP
after _ militant	QMONTQRQN
after _ militants	LLSIWQRRR
after _ military	NNOTQTOON
after _ militia	NMMVVOONO
after _ mine	MNNXUOPLP
after _ mining	OONUWNNNO
after _ minister	UOMNTOONP
after _ ministers	KSULRPPQO
after _ minority	OMRTPPOOP
after _ miss	XMKLQQQPQ
after _ missile	PKRVLPPRO
after _ missing	VUMNNOOON
after _ mission	MNQUMWPNM
after _ mobile	YMMROOPON
after _ monday	NNTIRUPOQ
after _ money	RMMNWPPPO
after _ monks	TISIMRSSR
after _ more	WPPMNOPOP
after _ morning	TLLKSQQQR
after _ mother	MPNSSPPPO
after _ moved	PTULONOOO
after _ movement	\\IUPOMONM
after _ moves	MVMXLOOOO
after _ movie	UTJLSPPOO
after _ movies	RTKKRQQPQ
after _ moving	SKKLRRRRR
after _ mp	MTTSOOOMN
after _ much	SQMNQQPPP
after _ music	QJJHSRUSV
after _ must	LUWPOKOOO
after _ my	URIMQQQOQ
after _ n	OSMKPQQQR
after _ na	VHHISSRTT
after _ name	UMRRQNNMN
after _ named	OVQTNOONM
after _ narrowly	QXLLOPPPP
after _ nation	RMTLVOONO
after _ national	MNPR[MNOM
after _ nations	KUNHWPQQQ
after _ naval	MPNVPPPPO
after _ navy	QNNLUPQQP
after _ near	PNPUQNOPO
after _ need	SKTLWOOMO
after _ needed	ONNYMPPOP
after _ needs	TOQSNOOOO
after _ negotiators	OMRKUPQQP
after _ neighborhood	NNNVTPPON
after _ network	LOWUNOOPM
after _ networks	ZNNTNNONM
after _ never	VQTLNOPNN
after _ new	STHJWPQOQ
after _ news	MLTTQPPPO
after _ newsletters	OQSPPOPOP
after _ newspaper	NHYNNOORT
after _ newspapers	POLLXPPPP
after _ next	OTMRMOOTN
after _ night	UMMNQQQQQ
after _ no	RPMSOPPOP
after _ nominated	NWNNTPONO
after _ nomination	MPPNUOSOP
after _ nominee	LSOMTPQPO
after _ nor	MXMROPOOO
after _ not	UPMOOOSPO
after _ noted	MYTLONPOO
after _ noticed	VPONPPPNO
after _ now	UMNQRRNMN
after _ nuclear	JLMRYRQRM
after _ number	ROVPNNOON
after _ observed	KRYMOPPPO
after _ occupation	RNLLTQQQQ
after _ occupied	MTLVNPPPO
after _ of	UOKPNSNQQ
after _ off	TTLNNOPQP
after _ offensive	MPMRTPPPO
after _ offer	OMSTNNNMV
after _ offered	LYQLOOPPO
after _ offers	MNXQOOPNO
after _ office	UNTTLOOON
after _ officer	WOPSONOMM
after _ offices	MPUQNOPPO
after _ official	MKQRRQPQQ
after _ officially	OULUNOOOO
after _ officials	KPSQTPPOO
after _ oh	QSIHSRRSR
after _ oil	PONQUPPOO
after _ on	PTRRPOONM
after _ once	OXMLPPPOP
after _ one	WQJMQOPQP
after _ only	WMLMQNPPS
after _ op	OPYOOOONO
after _ open	SORPONPPP
after _ opened	NRUKMQOUN
after _ opens	MONXOPPOP
after _ operating	OPOOOPPPS
after _ operations	NPQQUOONN
after _ operator	UIHIWRRRS
after _ opposed	RLQLVOPPP
after _ opposes	MXMNOPPPO
after _ opposition	OMMSXOOOO
after _ or	MSLQPQOPS
after _ ordered	TNLWNPPOO
after _ orders	NOSMQSPPP
after _ organization	PJNITRRSS
after _ originally	PPPKPRQPR
after _ other	TMOOPPPQP
after _ our	VNMOPPPPP
after _ out	RUSOONONN
after _ outbreak	VIIITSRST
after _ over	VNRMNOPPP
after _ owners	RNLMUOOOW
after _ packed	PLHKVSRSS
after _ page	UNPMQPPOO
after _ park	POOSOPPPP
after _ parliament	POMLWPPPP
after _ parties	RNNMWPOOP
after _ party	NLRRTPPOM
after _ passed	NOOQWOPNO
after _ passenger	NLWLQQQPP
after _ pay	UMMRPPPPP
after _ pays	OTNROPPPN
after _ peace	SLHQSPQQR
after _ peacekeepers	JPQYQOOPN
after _ peacekeeping	NNXOOOPPO
after _ peer	LPSMUOOOS
after _ peninsula	NPNSTPPOO
after _ people	SKJPXOTON
after _ per	[MKMQPQPO
after _ performance	PPRNOTOOO
after _ performed	LUOPPPPPP
after _ period	WTKMLTSLN
after _ person	ULLMTPPPQ
after _ personally	QVOONPPOO
after _ personnel	NOXOOOPPO
after _ phone	OOOQNPNNW
after _ phones	YNNOOOOPO
after _ photo	ONSMQQPQQ
after _ photographs	QXMONPPON
after _ photos	SLJISSRSS
after _ pic	XMMTOOPON
after _ picked	NVLMSPPPP
after _ picks	TKHKTTPRT
after _ pilots	KNSSRPPPO
after _ place	WLMMQPQPQ
after _ plan	LWWLONOOO
after _ plane	KL[RQOPNN
after _ plans	LLVTQPPOO
after _ play	QPNNWNPOO
after _ played	MUSNNPPPO
after _ player	SLTQWMNMM
after _ players	ONYOQOONM
after _ playing	QSRLPPPOO
after _ plays	NVOOOPPPO
after _ please	SOJORQQPP
after _ pledged	LUWQKOPNO
after _ pledges	MTNTOPPPO
after _ plus	MSONNNOZO
after _ pm	OPLSQPQPP
after _ pointed	OWOOOOPOO
after _ police	KKNVWPPPO
after _ policies	LVMSSOONO
after _ policy	NMOWVNOMN
after _ political	SKPRXNNNN
after _ politicians	MOONVPPPP
after _ politics	NNNPWPPPP
after _ poll	MMZTTLOMM
after _ polls	PNMWTOPNN
after _ population	OWMMRPPPO
after _ port	OQXLRMNNN
after _ poses	NVNNPPPPO
after _ position	TJNIQRRSS
after _ possessed	RTLNPPPPO
after _ post	NRQTNOOOP
after _ posted	STLNPPPOP
after _ poster	SMRNOPPPP
after _ posts	MOUSOOPOO
after _ power	NMMYOPPPP
after _ powers	RKQLTPPPP
after _ praised	NUNOPPPPP
after _ predicts	NRWNPNOOO
after _ premier	LMKRSTSRO
after _ prepares	NTMUOPPNP
after _ presents	OSPLPSPPP
after _ presidency	NRNNWPPOO
after _ president	MOSQSOONO
after _ presidential	LPPSTOPPO
after _ presidents	MMS[JOOOO
after _ press	UPNSNOONO
after _ price	WLJLUQQPQ
after _ prices	ZLPNOOPOO
after _ primary	LNPXSNPOO
after _ prime	QNLSSPPOP
after _ prison	MNOZROONN
after _ prisoners	LVRMSPPON
after _ private	OPVOROONN
after _ prize	QLNMSUQOQ
after _ pro	UKJJURRRQ
after _ probe	PLMVPPQPP
after _ producer	NLVVMOOON
after _ producers	KKUSVOOON
after _ professor	LWUNOOOMO
after _ program	PPNMNN]OM
after _ programme	OMQOMNO]M
after _ programs	NPQOPOOOU
after _ project	NLXQNNOUM
after _ projected	MUVMOOOOM
after _ promises	UOOLTOOPO
after _ prop	QNWMONPOP
after _ property	MPQWNOOPN
after _ proposed	NUNROPPPP
after _ prosecutor	NPMMXPPPQ
after _ prosecutors	NNKQWPPPP
after _ protesters	OONTPPPPP
after _ protests	RSJLQQQQQ
after _ provides	KRVQMNOOU
after _ province	RLJSUPPPP
after _ public	LPKXTPPOP
after _ published	MZRNOOPNN
after _ put	WPMHTOPPQ
after _ puts	OUVIOOPOO
after _ quarterback	QOWMOPPNP
after _ quickly	SOLUOPPOP
after _ quite	TOPOPPPPO
after _ quits	NYMOPPPNO
after _ quotes	LWTONOPNO
after _ race	MQMQUNUON
after _ radio	WMTRONONL
after _ rail	QOMVPOPOP
after _ rains	ULLMQQQRQ
after _ raised	OOVROOPON
after _ raises	LM\\NNOPOO
after _ ran	MYNNNVNMO
after _ ranch	NPPVOOOOO
after _ ranks	MOYNPOPON
after _ rapeseed	NPNMWPPPP
after _ rates	QQTMPOPNO
after _ re	PMQQOTPOO
after _ reached	MQSSQOONO
after _ reacted	SRMQPPOOO
after _ reading	VNOOQPOMP
after _ ready	SRISOPPPP
after _ real	TNOOPPPPP
after _ really	TJSQLPPQQ
after _ rebel	MNUTTNONM
after _ rebels	QLSUSOONM
after _ recalled	OWLTNOPOO
after _ receive	MWTNQNONN
after _ received	ITWQOOPNO
after _ recently	KYRPOPPNN
after _ recommended	SNOOPPPPP
after _ records	ONYNOPPNO
after _ reform	OPWNOPOPO
after _ reforms	NWRNRNNNO
after _ refugee	KOQYUMNOM
after _ refugees	PLMLZPPPP
after _ refused	NWNOOPPOO
after _ regards	UMMNQQPQQ
after _ regime	LPWOQOOPN
after _ region	PJMROURPP
after _ registered	NPNOUPPOP
after _ regularly	TOMLRQPQQ
after _ rejected	KNNVTPPOO
after _ relations	PNNTSOOPO
after _ release	OOMSUOOPO
after _ released	ORVLNOPQN
after _ releases	RMSNOPPQP
after _ remains	SRUPRLNNN
after _ remember	QTLMPPQQP
after _ removed	OMVMNTOOP
after _ rep.	MONUSPPOP
after _ replaced	PWNNPPPNO
after _ replied	OVOPOOPOO
after _ report	OWPMMNPUM
after _ reported	PSSNOOPNP
after _ reportedly	NZQPPNONM
after _ reporter	UNSNPOPOO
after _ reporters	JOXMSPPPO
after _ reports	MTXTNMNNM
after _ republican	NPLZNPPPO
after _ requested	NOLWOPPPP
after _ required	XKIIPSSTQ
after _ requires	SMPOPOPPQ
after _ research	UKOFVPOPV
after _ researchers	MMVMSPPPO
after _ residents	OLTXPOOMO
after _ resolution	PLRNORQRP
after _ resort	OMURSONNN
after _ responded	LWTMNPPOO
after _ restaurant	OMMXRNOPO
after _ results	UMMNQPQPP
after _ resumed	ONRUOOOOP
after _ retail	QOLVQOPNO
after _ retailers	XOOPOOONO
after _ return	TLQRPPONP
after _ returned	MUNLPRRPQ
after _ returns	NZONOQPNO
after _ revealed	NVSNNPOOP
after _ reveals	NQTQONONP
after _ revenue	UNMQPPPOP
after _ reversed	PTPOOOPPO
after _ review	XLMLQPQQP
after _ reviews	SRRKQOPNP
after _ right	TRNRNPOOO
after _ rights	NNUNUMSLO
after _ rival	MNKSYOPOO
after _ rivals	NNSMTNNNW
after _ rose	TNNUNPPPN
after _ route	MPN\\MOOON
after _ rule	UNSMSNOON
after _ ruled	TPOJQSPOP
after _ rules	OONSVMQOO
after _ ruling	ONZNONPOO
after _ run	XNOKOPPPP
after _ runs	QONJOVSPP
after _ s	OLQPNOSOT
after _ said	KVXMNOONO
after _ sales	SPNPNTOOO
after _ sanctions	NNXOOPPPO
after _ sat	SORLPPPPP
after _ satellite	UKKLUQQQQ
after _ saturday	OOOUOOPOO
after _ saw	QTNNOOOTN
after _ say	TNOTPOONN
after _ says	JWRQOOPOO
after _ scheme	ULNNPOPRS
after _ school	RJSOOQQQQ
after _ scientist	LOOQWPOPO
after _ score	LSYKNPPPO
after _ scored	MSIKRQRSS
after _ scores	PTOHROQPT
after _ search	VMJTLQQPQ
after _ season	OGOIRTTTS
after _ secretary	QMORORRPO
after _ security	RNSPUNONM
after _ see	SMSNPPPPP
after _ seeking	PPNNUPPPO
after _ seeks	JSSUNOPOO
after _ seen	WOLLPPQQP
after _ sees	MSTOOOOPO
after _ seized	MPTSOOPOO
after _ sen.	NNMYNPPPP
after _ senate	OOLOWPPPP
after _ senator	MOPQOQRPQ
after _ senators	POLWQOPPO
after _ sending	TLLPQQPPQ
after _ sends	MMMZOPPPP
after _ senior	LSSNTOOPN
after _ sent	LTUQNOOOO
after _ series	XMPLNNOWN
after _ served	NORSOPPQO
after _ service	WMOTRNNNM
after _ services	TOMSOOPOO
after _ set	NYVOMMOMO
after _ sets	KKSZNPPPO
after _ settled	N[NONOOON
after _ settlement	NPNNXOPOO
after _ settlers	VIJKSRRSS
after _ sex	NOUOOPPOP
after _ share	UKMJTQPSQ
after _ shareholder	PNYNOOPOM
after _ shares	OKRPSQQPP
after _ she	PTTMNOOPN
after _ shooting	PSLUOOPOO
after _ shopping	TPLWNNOON
after _ shortly	NLOSSQPPP
after _ shot	VLJKTRQPR
after _ should	PPSTONONN
after _ show	VOQSNRNNL
after _ showed	OVNUNNOON
after _ showers	TJJKSSRRR
after _ shows	WQMLMNOUN
after _ shut	MNURUMPNO
after _ sick	TMLLRQQQR
after _ side	LOYNRTMMM
after _ sign	LMSVNPPPP
after _ signed	OWPOOPPNO
after _ signs	MTTOOOOPP
after _ since	ORSRNQNMQ
after _ singer	UOQUNNONN
after _ single	YOONNOOOO
after _ singles	QLVRNPPNO
after _ site	VOQNOPPNO
after _ sitting	SMMMRQQQQ
after _ six	TNMNTPPPP
after _ sky	QONNUPPPO
after _ slams	MZNNPPPNO
after _ so	TPNNUOONP
after _ socialist	ONKYUOOON
after _ society	OOMWOPPOO
after _ software	NLPNOPONZ
after _ soil	MOMVTPPNN
after _ sold	MNTNNOPPV
after _ soldier	LOQSPPPPP
after _ soldiers	LNITWQQQP
after _ some	TKJJSSSRS
after _ someone	SOOOPPPPP
after _ son	VKLKQRQQS
after _ song	QSRMOQQPN
after _ songs	SMTMPOPOP
after _ soon	ONRRSNOOO
after _ sorry	TLLMRQQQQ
after _ sought	PUSNNOONO
after _ sources	LNTVPPPOO
after _ space	MNXSMPPPO
after _ speaker	NQYNNOONO
after _ speaking	MVMOPPPPP
after _ special	OTRVNNOMM
after _ speech	RMRMOUOOO
after _ spent	LRVLWOOMN
after _ spoke	JZPLPPPPP
after _ spokesman	NKVRPPPOO
after _ spokeswoman	KPRSTOOON
after _ sponsored	POWNPOPNN
after _ sports	QMNPUPPPP
after _ spread	RKWKQPPPO
after _ sprinters	NOMLZPPPP
after _ squad	PNWONROON
after _ staff	OOYNNOOPO
after _ staged	OVQOOPPON
after _ standards	NUONNOWNN
after _ stands	LYKTNPPPO
after _ star	WOSPSMNML
after _ start	WMKNQPQPP
after _ starting	UMQMORPOO
after _ starts	RWVNOLNLO
after _ state	KNRRVOPON
after _ stated	LTWJPOPPP
after _ statement	MMWROPPPP
after _ states	WOJTTNNON
after _ station	WONNOPPPO
after _ stay	USSNNNONN
after _ stayed	PWNNOPOOO
after _ staying	SWLMOOPOO
after _ stepped	NVLROPPPO
after _ steps	LUUNOOOOO
after _ still	TOQMPSPNN
after _ stock	LNSRSPPOO
after _ stocks	KPMWRPPPO
after _ stop	VLLLRQQQQ
after _ store	OOSSPOOPN
after _ stories	QPUOOOOOO
after _ story	QUQNOOPOO
after _ strain	VKJKQQPPX
after _ strategist	NOOOVPPOO
after _ strategy	PNPLTPPQP
after _ streets	RNLRPPPPQ
after _ stressed	NWMNPPPPO
after _ strike	TOONPPPPP
after _ striker	LOWRPPPMO
after _ strikes	NOQVNPPPO
after _ stronghold	NMQSROPPP
after _ struck	NP[LOMPPN
after _ student	VMSRONNNO
after _ students	LOPOWOPOP
after _ studies	TLLMRQQQR
after _ studio	SLJRSPPQQ
after _ study	NL\\OOOOOO
after _ subsidiary	OPXNOPPON
after _ suburb	OMMTSPPPP
after _ subway	RNMUOPPPO
after _ such	VKJRTPPOP
after _ sued	MTVNNOPPO
after _ sues	JSWQNPPOO
after _ suffered	NRUPNPPOO
after _ suggest	VONOOPPOP
after _ suggested	NVQMOPPOP
after _ suggests	TPQPOOOOO
after _ summit	OLVJSQRRL
after _ sunday	UMMKSPPPR
after _ sunshine	SJJNRTRRQ
after _ super	RUOOMOPOO
after _ support	MNPTUOOPO
after _ supported	LVUOOOPON
after _ supporter	NVUMMPPPO
after _ supporters	OZMKRPPOO
after _ supports	MOVRNPPOO
after _ sure	\\LLLPPPPP
after _ survey	MN^NOMOON
after _ suspect	OUNQPPOOO
after _ suspects	MNSVONOOP
after _ suspended	OSNROPPPO
after _ system	RLNJTPROU
after _ systems	XMJLQQQQQ
after _ take	VSLMPPPPO
after _ taken	PLSLPQPPT
after _ takes	IUPXLMMVM
after _ taking	TWNOONOMO
after _ talks	MXOOPOPNO
after _ tank	MOMRWPPPO
after _ targets	NVNLVOOOO
after _ taught	NYMNOPPOO
after _ tax	NOVTNOOON
after _ teacher	TNLNUPPPP
after _ team	QLLHUUPOW
after _ teams	QMMLSTQPQ
after _ technology	[MMMNNOMU
after _ teenager	LMLYRPPPO
after _ telecoms	MQMWPPPPP
after _ television	OHSQUPROO
after _ tell	VMNMPQQPP
after _ tells	L[ONOOPOO
after _ temp	SLSMPPPOP
after _ tennis	PVNNQPOOO
after _ territories	VNNOSPOOO
after _ territory	LOLSXPPPN
after _ terror	MSLWUNNNN
after _ terrorist	NNYNOPOPO
after _ test	SKISPQQRR
after _ tests	ONMXOPPOP
after _ textile	JOPSVPPPO
after _ than	TMOKQQQQQ
after _ thank	MXLNPQQQO
after _ that	RQNKOSSOO
after _ the	VOKPOPPOR
after _ them	WMMNQPPPQ
after _ then	OXLPROPON
after _ there	SNIOQQQRR
after _ these	TPOPOPPOP
after _ they	[IILUPPQQ
after _ thing	UMNNQPPPP
after _ think	SNMMQQQQQ
after _ thinking	TQKLRPQPQ
after _ thinks	NWNOOPPPO
after _ this	VNMWONPNN
after _ though	OURLSPPNO
after _ thought	URMLMPPPQ
after _ threat	TLSLRPPOP
after _ threaten	YMJQPQPPP
after _ threatened	MJTKSRQOT
after _ threats	VJJKTRQRQ
after _ three	TRONPPPOO
after _ threw	LVSOPOONO
after _ thrilled	WNNOOPPPO
after _ through	NUVPONOOM
after _ thursday	SNTMNPPPP
after _ ticket	KSUMUOPOM
after _ time	SLLQTPPPO
after _ times	SKKLSRRSR
after _ title	LMPQQVNMS
after _ tmro	POUOOOPOP
after _ to	SRNRNRMOP
after _ together	QQONNWONN
after _ told	QYKKOPPQP
after _ toll	UNMMQPPPQ
after _ tomorrow	RKJSPRQSQ
after _ tonight	USLOOPPOO
after _ too	VRJTOOPON
after _ took	LUUQMNNRN
after _ tour	SJQLUPQPP
after _ tournament	OORLROOTO
after _ toward	RSNOQPPOO
after _ town	TUJQSNONN
after _ trade	LTOOMXQQL
after _ trading	VOPOONPOP
after _ tradition	WKLLVOQNR
after _ traffic	UNMNQPPQQ
after _ tragedy	TMMMQQQRQ
after _ train	TIISORQST
after _ training	SKQUOOOOP
after _ traveled	OVOONPPPO
after _ trial	SIKURQPQP
after _ tribal	NPUTMOOON
after _ tribunal	OOPVOOOOO
after _ tricks	PONNWPOOP
after _ tried	UTMMNPPOO
after _ tries	OVONPPPOP
after _ trio	PNUOOPPOO
after _ trip	PNSTNOPPN
after _ troops	PNQSROONO
after _ try	SSLSNOOOO
after _ trying	NTRLPPQQO
after _ tsunami	OPMMWPPPP
after _ tuesday	PTNSOOONO
after _ turned	TQSRONOMM
after _ turning	ULKMUPPQQ
after _ turns	TPOLPPPPP
after _ tweeted	MNPVNQPQP
after _ two	ONURNOOOP
after _ u	SOOOPPPPP
after _ under	MPSXKPPON
after _ unemployment	QPKSPPPPP
after _ unions	TKLQUPPOP
after _ unit	MNYTNOPPK
after _ universities	MMUSROOOO
after _ until	LOOUOOPPT
after _ unveils	KO[MOPPPO
after _ up	VOPQOMPOP
after _ update	VJLNQQOQU
after _ upon	RNKHQSRTR
after _ urge	SRJKRRQPQ
after _ urged	QTMPLRQQO
after _ urges	LUTTNNNON
after _ us	SNOOPPPPP
after _ used	RSNLNQQRO
after _ user	NPWONPPOP
after _ users	SJONQQPPT
after _ using	WNLTOOPPO
after _ v	LM[NOPPPO
after _ vehicle	M[QOMNONO
after _ version	VOUOPONNM
after _ very	XMNNOPPPO
after _ vessel	NNWOTPNON
after _ veteran	PNNMSVPNO
after _ via	RPQTNNONN
after _ vice	MMWQSOONO
after _ victims	VKKPRRPPP
after _ victory	UMQNPRPON
after _ video	NRQOOMNNW
after _ views	QKJSSQPQR
after _ village	PMLSUQPPO
after _ violence	NOVNOPPPP
after _ virus	XJIIRQQRV
after _ visit	UMMROPPPP
after _ visited	MZPMOOPPO
after _ visits	OVMNOPPPP
after _ volcano	MLL]PPPON
after _ vote	PLMQUPPPP
after _ voted	QTOPOOOQN
after _ voters	PQKUUOONO
after _ votes	LNRZOONNP
after _ vows	MWMVNOPOO
after _ vs	QJWOOPPOP
after _ vs.	MXTLOOOOO
after _ w	RMSLOORQQ
after _ wait	VNLMQPPPQ
after _ want	UMROPOOOO
after _ wanted	NVRNOOPPO
after _ wants	JVOWNOPNO
after _ warlord	MOMLYPQQP
after _ warned	LVVQOMPNN
after _ warns	LVXMOONON
after _ was	MSPPNOPPR
after _ watch	TNNOPPPPP
after _ watchdog	SOOOPPPPP
after _ watching	VJGIRTSTS
after _ water	MURVLOONN
after _ way	ULMMQQQQQ
after _ we	XKLOPPQPP
after _ wearing	XKTMOOOPN
after _ weather	TLJVOPPQP
after _ web	NMUKQQPQR
after _ website	OSTLRPOON
after _ wednesday	VKHHURRSR
after _ weekend	RNKMQVQPQ
after _ went	OUSMOOOOO
after _ were	PMXQMOPNO
after _ what	PWLPPPPPO
after _ when	YKLSRPPMN
after _ where	PLPWOOPOP
after _ which	WOGKSOPUP
after _ while	QOWRPMONM
after _ white	SLKLVPPRQ
after _ who	QQORUMONM
after _ why	PRRLPPQQO
after _ will	NTQNNMROR
after _ win	PNUPNWNNL
after _ wine	WMMMXOOMO
after _ winner	RMGLRPYQQ
after _ winning	LSYMLPPOO
after _ wins	KRXOQOPMO
after _ wireless	XNNOOOOPP
after _ with	SQOSNPQOM
after _ withdrew	NZJSOOPOO
after _ without	NSMRPSNPO
after _ woman	LMMYRPPPO
after _ women	MLTSVNOPM
after _ won	LTUISOPPQ
after _ won’t	UMMQTOONO
after _ work	SRVLMNOOO
after _ worked	RYLKRPPNO
after _ worker	PPUMSNOOO
after _ workers	QONMWPOPO
after _ working	SMROPPPOP
after _ works	SRRKQPPPN
after _ world	RLTKRPPQP
after _ worldwide	NONVQNNNU
after _ worried	TPNQTNNMO
after _ would	OSTPQNONN
after _ writes	LWTOOONOO
after _ wrote	LWWNOOOMO
after _ x	RMQKOQTRP
after _ ya	ULLLRQQQR
after _ years	XMMTNOPOO
after _ yet	ONOROOVOO
after _ you	SPJNRPQQP
after _ your	RLPMPQQRQ
after _ yourself	VNMMPPPPP
after _ youth	OOMXOOPOP
after2 0 	TMKNQQQRQ
after2 0 c	SNMNQQQPP
after2 1 	RONTNOPPP
after2 1 0	QLVNOPPPP
after2 1 2	MMVQOPPPP
after2 17 	N\\NNPMOOP
after2 2 	OMPSOPPQQ
after2 2 0	PNZMOOOOP
after2 2 http	TLMNQQQQQ
after2 2012 	TOOIPPPSQ
after2 2016 	NVONOPQPP
after2 25 years	SOOOPPPPP
after2 3 0	RJPGRSRRS
after2 3 and	TMKQPPPPR
after2 39 s	NUSSPNOMM
after2 4 	TNJMPRSRQ
after2 6 	PPQKPQRQQ
after2 7 	UNMMQQQQQ
after2 a bit	UMLLQQQQQ
after2 a few	TRUNOOLOM
after2 a former	NSRPOPPOO
after2 a group	RLORPOPQP
after2 a little	TNMMQQQPP
after2 a live	UOLOPPPPP
after2 a man	XONOPOOPO
after2 a member	OXSLPPOOM
after2 a new	PQPTNOPOP
after2 a professor	SMJJSSRSR
after2 a republican	OPUMSNPOO
after2 a spokesman	OVMOPOPOP
after2 a subsidiary	PZNLOPPON
after2 a top	TUKLPQPMQ
after2 a u.s.	OMUNOQPPP
after2 a year	MOSVNOPOO
after2 access to	NUPSNOPON
after2 according to	RUPQNPNMN
after2 account 	TMLMQQQQR
after2 accused of	RMPOQPQPQ
after2 accuses iran	NOOXNPOQP
after2 added 	LUROPOPOP
after2 added that	OWNNOPPPP
after2 adds reserves	MPUNPPPPP
after2 afp 	MNNYOOPPO
after2 afp getty	VNOKQPPQP
after2 after a	SLOTNRONQ
after2 after all	VJHJQSSTR
after2 after being	OSMTOOPPO
after2 after he	OWTNOMPNN
after2 after his	RNVPOOOOO
after2 after more	OPOSPOROO
after2 after the	QMKXRNPPO
after2 again 	JRUWNNONN
after2 against india	XNOONPPNP
after2 against the	SPRQPNNOO
after2 agree to	TUKPQOONO
after2 agreed to	LWSQNNONN
after2 agrees to	MMSTOPPPP
after2 ahead of	NQRSNOPOO
after2 aimed at	VONQOOPPN
after2 air strike	MPNYLPPPP
after2 air strikes	OMRSTOOOO
after2 aka the	SHKLSSRSS
after2 album 	RRQMRNOPO
after2 all of	URMMPOPOP
after2 all the	RNMVOOPPO
after2 allege that	TOOOPPPOP
after2 alone 	NPNRNOPPU
after2 along with	JRRUJPOTQ
after2 already has	NRRTNOOOO
after2 also announced	NTLQPPPPP
after2 also found	MRUPPOOPN
after2 also has	MRSSPOONO
after2 also known	MVQNPQPOP
after2 also reported	NMVPQPOOP
after2 also said	PVNMOPORN
after2 alt animals	SOOOPPPPP
after2 ambassador to	OMMVPPPPP
after2 among likely	OVNNOPPOO
after2 and 	LVPRPPPON
after2 and a	MONTOQPMU
after2 and afghan	TOMSQOOOO
after2 and afghanistan	RNJOQQRRR
after2 and africa	OPMVPPPOP
after2 and al	NUTOOPPNO
after2 and all	NUMPPTPMO
after2 and allies	PQLVPOOOO
after2 and american	PNPOQSPPP
after2 and an	ULJSUMOOP
after2 and are	TWRLPPNMM
after2 and asia	ONNYNOPOO
after2 and bernie	OVNOPPPOO
after2 and beyond	NOOOONN[O
after2 and biewener	OZMNOPPNN
after2 and british	NPRMVPPOP
after2 and burrell	OUNOPPPPP
after2 and canada	OPNUPPPPP
after2 and central	NQUOVNNMO
after2 and china	OOPVOOPPO
after2 and clinton	PTOOPPPPP
after2 and colleagues	OVNPOPPOO
after2 and could	RNMNSPQQQ
after2 and david	NTRMPPPOO
after2 and democratic	MROOTPPPP
after2 and donald	OVNOPOPOO
after2 and duchess	MXMNPQQPP
after2 and egypt	OOLWOPPOP
after2 and eu	OPMVPPPNP
after2 and europe	PNMUPPPPP
after2 and european	OPNUOPPPP
after2 and even	XUNQONNMN
after2 and for	OOLXNPPOQ
after2 and foreign	NSQPROONO
after2 and former	MQQVOPPNO
after2 and forward	PTOOPPPOO
after2 and four	MXMROQPNN
after2 and france	OLVSOPPOO
after2 and from	MNTWNOPON
after2 and germany	OONUOPPPP
after2 and google	PJNJRRQSV
after2 and guatemala	OOLXOPPPP
after2 and has	VQWLONNMN
after2 and have	SQHOQQRQP
after2 and he	NVPPQNPPM
after2 and her	QORJSQPOQ
after2 and hillary	OTRMPPPOP
after2 and his	JaMNPPPMN
after2 and i	PRPSPPONN
after2 and in	MQPTOOPRO
after2 and india	MOMYNPPPP
after2 and iran	OPMTPPPPP
after2 and iraqi	MPNVOPPPP
after2 and ireland	ONVQNPPOO
after2 and is	OQTPPSNMN
after2 and israel	OOLXOPPPP
after2 and it	USINOPOQQ
after2 and its	LOO\\NOPNN
after2 and japan	OOLWOPOPO
after2 and japanese	RLKJTRQSR
after2 and jerry	PVONPOPNO
after2 and john	OWMQPOPMP
after2 and jordan	OSNRNPPPO
after2 and kate	LVOPPPPPP
after2 and kurdish	PMLWOPPPP
after2 and later	NPTPPPPPP
after2 and libya	OVNOPPOOO
after2 and london	ONQUOPPPP
after2 and manchester	NOQXNPPNO
after2 and many	OQWPRMNNN
after2 and may	OOPROPONS
after2 and michael	PNWPPPPMO
after2 and microsoft	NPUNPPPOP
after2 and mike	PQUMPOOPP
after2 and more	SRJNQQQPQ
after2 and mr	MXONPPPOO
after2 and mr.	PYMLPPPOO
after2 and nato	MPMWPPPOO
after2 and neighboring	PPNTOPPPO
after2 and new	UQI[NNPNL
after2 and nintendo	POOPOOONW
after2 and north	OOKVRPPOP
after2 and not	TJIPQRRRR
after2 and now	NNNWOPPPO
after2 and one	NSOQOOOWL
after2 and other	MUPSTNOMM
after2 and others	QKRPQPPOQ
after2 and pakistan	OONVOPPPP
after2 and palestinian	NOOOXOPOO
after2 and palestinians	ONOQSPPPP
after2 and pennsylvania	NNMVPPPPP
after2 and president	RNKKRRRSR
after2 and robert	PYMLPPPNP
after2 and russia	MNVROPPON
after2 and sanders	OSPPPPPPP
after2 and seattle	PNOUPPPPP
after2 and sen.	NTNROPPOO
after2 and several	MTSQNOPON
after2 and some	PRKLOSQSP
after2 and south	KNQVTPPNN
after2 and sudan	PMMWPPPPP
after2 and syria	OOMUOPPPP
after2 and ted	NYUNOOMLN
after2 and that	OXMOOOQNO
after2 and the	IRQUOQQQO
after2 and their	LNXMWPPNL
after2 and then	MLTJRVQQP
after2 and there	POPTOOPOP
after2 and they	UKLJQQQST
after2 and this	QRKSPPPOP
after2 and three	NSRNSMSOO
after2 and to	NPNXOPPNN
after2 and tom	PTRQPNONN
after2 and trump	NTYMONPNN
after2 and turkey	POPSPOOPP
after2 and twitter	NNXPQPPMN
after2 and two	OWTOPOOMM
after2 and u.n.	NRJLZQQNP
after2 and u.s.	ONRPWONNP
after2 and ukrainian	NQSRLPPPP
after2 and university	OMVQPPNOO
after2 and venus	WFGITSRVT
after2 and wales	NNUWNOPNM
after2 and was	ORVQPNOMM
after2 and what	QMTPOPQPO
after2 and william	OVNMPPPOP
after2 and with	NSOTOPPNO
after2 and yahoo	POWNQQPMN
after2 announced a	MTSPOPOOO
after2 announced on	OOPSNPPPP
after2 announced that	PWMOONONS
after2 announced the	PJRNRQQQQ
after2 ap 	MPNSPUPPN
after2 ap http	TOONPPPPP
after2 app http	QNNLRQRQQ
after2 appear to	RLLLVQPPR
after2 appears to	UOLMQRPOR
after2 applications 	RLKJRSRQU
after2 approve of	NONVPPPOP
after2 are all	RMPLQPPPR
after2 are already	QQLYOOOOO
after2 are also	MKWITPQSP
after2 are among	OOVPPOOPN
after2 are being	TSMNOPPOO
after2 are denied	OUOOOQPOO
after2 are expected	NPTOPPPPO
after2 are going	QQTROPLON
after2 are in	OWTKNOPOO
after2 are not	LMRPVONLV
after2 are preparing	OONQUPPOO
after2 are still	WNLMSPPOO
after2 are the	SSJTPOOOO
after2 are to	MOTTNPOOO
after2 are you	MSIQRQQQQ
after2 area 	MMKRQQQRS
after2 argued that	LXMNOPPPP
after2 argues that	NVOOPPPOP
after2 army has	OOMQUPPPP
after2 army says	OPOKXPPPO
after2 around 	SONOPPPPP
after2 arrived at	OSOSOPONO
after2 as a	MSVQNOOON
after2 as an	MZMOOPPON
after2 as he	OQVNOOPPO
after2 as her	PSSOPONPO
after2 as his	SLQMRPPOQ
after2 as it	TVLPNNTNN
after2 as one	SOMTQNOOO
after2 as part	LSORUOONN
after2 as president	PYNMPOPPN
after2 as saying	MUNTNPPOO
after2 as she	OWLQOPPPN
after2 as soon	MUYONNONN
after2 as the	OPTWONNNO
after2 as they	NVSNMPOOO
after2 as well	PJMTQOPQS
after2 asked trump	OSOOPPPPP
after2 asserted that	WMMLPPQPQ
after2 at 1	NPRSOPPON
after2 at 10	TOIKQSPRR
after2 at 9	NMOSOPPTO
after2 at a	PNKRSQQPP
after2 at least	QMSUNOOON
after2 at the	MOXQPOPNO
after2 attached file	SOOOPPPPP
after2 attack 	NPOUOOPOP
after2 attacks in	TMPSOPPOO
after2 attempts to	PNMURPPOP
after2 attended the	OWNOOPPOO
after2 attorney general	UMIMSQRRQ
after2 auspol 	TMNMQQQQQ
after2 auspol http	TNONQPPPP
after2 author of	QOKRPRPOR
after2 authorities 	ONMQVPPPO
after2 authorities have	KOLUSPPPP
after2 authorities say	PNMN[OOOO
after2 award 	MOSMOUOOQ
after2 backed interim	OOMRQPQPQ
after2 based group	TNLMQQQPQ
after2 based on	NSLKQPNUS
after2 became a	POMUOPPPP
after2 became the	TLLVPOPOP
after2 because of	NOTTNSONN
after2 because the	RJKNRRRRT
after2 because they	PUQOOPPNO
after2 becomes the	MYNPLPPOP
after2 before the	RPOVONPNN
after2 began its	MOTQOPPPO
after2 begs for	RTONNPPPO
after2 behind the	RSNROOPOO
after2 bernie sanders	NQNYOOOOO
after2 better be	LWPPOPOOO
after2 bid 	OSVLNPPPO
after2 boarded the	PTOOPPPOO
after2 border 	RNMJVQPQP
after2 border with	SPNRNPPOP
after2 boss bernie	NNYOOOOPO
after2 both of	OXLPOPPOO
after2 brian feeney	POVOPOOOP
after2 bringing the	NPOWNQPNO
after2 but also	NTNVRNNNN
after2 but his	NTMTPNPPO
after2 but i	PSRMOOPPP
after2 but it	OQORPTONN
after2 but not	QMMPRPPQQ
after2 but that	PQVLOOPOP
after2 but the	NMLSUPPPP
after2 but they	NMSVPNPON
after2 but we	MMVPUNOOO
after2 but will	TNKLQRQRQ
after2 by a	SSKSOPPOO
after2 by his	UMKMPRQPR
after2 by my	TJJKRTRSR
after2 by the	RQJTPPPOO
after2 calif. 	POLVPPPPP
after2 call for	POKUSPPPO
after2 called for	MRRQOPPPP
after2 called on	NYSMONOON
after2 called the	NTRLPPPPP
after2 calls for	MRRTOOOPO
after2 came in	UUNNNOOPO
after2 came to	RVLMPPPOP
after2 camp 	QULNROOPP
after2 campaign 	NPNUNTOOO
after2 campaign has	NUNTMOPPO
after2 campaign manager	PSOPPPPPO
after2 campaign was	QOJJRRRSS
after2 can be	WILNRQQQS
after2 can not	MQUQNPPPO
after2 can work	NMVUOOOOM
after2 canada and	PPOSPOPPP
after2 candidates including	SNVNMOPOO
after2 capital of	NPNRTPPOO
after2 case 	WLILTPPOU
after2 case http	MSTLNQPSN
after2 cautioned that	NQVOOOPOO
after2 cbb 	PRLLPRRRQ
after2 cbcnn 	SOOOPPPPP
after2 ceo barra	KQPTPPPPP
after2 ceo carly	POSPPPPPP
after2 chair janet	KPWNPPPOQ
after2 chairman of	NROUOOOOO
after2 chairman reince	NPYPOMONP
after2 chance to	NQVNOOOPO
after2 chancellor gerhard	NPLQVPPPP
after2 changed our	ZKLMQPPPP
after2 chief economist	NRVNNOPOO
after2 chief executive	LQXMOOPOP
after2 chief financial	OTPOOPPPP
after2 chief of	MTMLTPPPP
after2 chose to	MSUNOOOPO
after2 cinema 	NNMMYPPPP
after2 cities 	OOONUPPPP
after2 citizens 	ONVMPPPPP
after2 city of	PNKURPPQO
after2 civil police	OPVMPOOPO
after2 civil rights	MONTSPPOP
after2 claimed responsibility	MOZOOPPON
after2 claims that	NTMPPPPPP
after2 cleric muqtada	POLOVPPPP
after2 clinton said	NTTMPONOP
after2 close to	PPOVOPOMO
after2 co founder	ULOLTPPPQ
after2 coach mike	OOXNNPPPP
after2 coast 	RMKMTQQQR
after2 comes in	PSPPPPPPP
after2 coming up	RLTMQPPRP
after2 common stock	PMWNPPPOO
after2 communities 	VMLLVPPPO
after2 community in	NLUNVOPPN
after2 compared to	OOKTTOPPO
after2 concentrates on	MPTNNTPPN
after2 condemned the	NSRPOOPPO
after2 conference in	OQUNOSNOO
after2 confirmed that	PTTMPOONO
after2 consulate in	NOMWOPPPO
after2 continued to	SNNTPOPOP
after2 continues to	RRKRQSNON
after2 control 	LUMSRPOOO
after2 convention 	NNUSQNOOO
after2 convention in	NPLRSPPOP
after2 could be	POTPNOPOO
after2 could face	OSOOOPOSO
after2 could have	PSRMSOOOO
after2 could not	RSMSONPON
after2 countries 	OOMKYPPPP
after2 countries and	NQOVMPPPP
after2 countries to	MOSLVPPPO
after2 court has	PNMPTPPQP
after2 court in	NPOSSPPOO
after2 court on	PNOVOPPOP
after2 coverage here	RMNNQQQQQ
after2 coverage of	RPTNPOOOP
after2 crash in	UMNOPQPPQ
after2 crash site	TMMMQRPPR
after2 d 	UJLLQRQRR
after2 dan bourchier	TQONPPPPO
after2 day for	UOMPPPPOP
after2 deal 	NNUTOOPOO
after2 death in	NRNUPOPOO
after2 debate 	NPSNQPPPO
after2 debut 	NOZMMOPOO
after2 december 27	WOPOOOPON
after2 decided to	MSSTMOOON
after2 decision to	KUNTOOPOP
after2 declined to	MYLOOPPPO
after2 defence minister	OMJVOQQSO
after2 defended the	OWNOOPONO
after2 defense minister	OONQUPPOP
after2 defense ministry	ONNUQPPPP
after2 demand that	OMNVPPPPP
after2 denies 	OQMVNPPPO
after2 denies the	LLWSPPPOP
after2 department of	MOWRPOOPN
after2 deputy leader	OVNROOPPN
after2 deputy premier	NQNVNPPPP
after2 deputy prime	MORRSOPPO
after2 did not	NPQLRPPPR
after2 died tuesday	OSOOPPPPP
after2 dies 	NSOOONPOV
after2 dies aged	OUONOPPPP
after2 dies at	PWONPPPNO
after2 dining experience	RMMMQQQQR
after2 diplomats and	OOLNWPPPP
after2 director general	NUROOOOOO
after2 director of	PUQMOPPOO
after2 director quentin	NQNOQPNVP
after2 directors 	POSOOPPPP
after2 dismissed the	OUMNTPPNO
after2 district 	PLLZOOPPO
after2 district judge	NPNVOPPPP
after2 district of	QPLVRNOOO
after2 do not	YNMLOPPPP
after2 do you	PRKOQQPPQ
after2 does not	NRRSOOOOO
after2 dominated the	NSUOOOOOO
after2 donald trump	LROUROOOO
after2 down 	PNVOPOOPO
after2 due to	VOMSOMQNO
after2 during the	PPTVNOOOK
after2 each year	OOUQPNOOO
after2 earlier this	MRMRRTONO
after2 early on	NPUOOPPPO
after2 earned the	NNMRONNVT
after2 earth news	MQQKPRQRQ
after2 economy 	OONUQPPPO
after2 economy and	OOMRTPPPO
after2 economy grew	ONNUPPPPP
after2 economy is	OPNSQPPPP
after2 effort to	MRSNTOONP
after2 efforts to	LPWPNPPPO
after2 election officials	NNLSSQQPQ
after2 email address	SNSOOPPOP
after2 embassy in	MPVQMPPPO
after2 emerged from	NNUUOOONO
after2 employees 	OPVOOPPPO
after2 entered the	MRVNPOOOP
after2 entering the	OOOOVPPPP
after2 epa http	SNOOQPPPP
after2 era and	NVOPQOOOO
after2 et al	LZNNOPPOO
after2 eugenie bouchard	PMKTUPPPP
after2 europe and	OPMUPPPPO
after2 executive director	OQUMPOPOP
after2 expected to	LVSNOPPPO
after2 exports of	TMOORPPPP
after2 failed to	VMRLQNOQP
after2 family 	QKJITTSRT
after2 family and	TJIRTQQQQ
after2 fans are	RQKLSQQPQ
after2 fb 	SNKLRRQQQ
after2 fighters 	POVOMPPOO
after2 file sharing	XONNOOPOP
after2 film 	NQQOMOOWO
after2 finance minister	NPOMVPPPP
after2 finances 	PNUNOPPPP
after2 finished with	LWTNPNOON
after2 flight mh17	NNYNNPPPO
after2 focus on	MMTNVPPOO
after2 following a	ONSROPPPO
after2 following his	OVMQOOPPO
after2 food and	RNLSQPPPQ
after2 for a	RUQNRONNN
after2 for all	MJPLNRZRQ
after2 for an	NRPSOPOOO
after2 for example	MXNSNOOOO
after2 for her	LYPNOPNPO
after2 for his	KUTLOQQOP
after2 for its	NNPWPRLPP
after2 for possible	OPSPPPOPO
after2 for princess	QPTOPOOOO
after2 for several	MVNUNPNPO
after2 for talks	NOLZPONOO
after2 for the	OSMRLOSRP
after2 for their	MWPMTONNP
after2 for this	PPSROONOO
after2 for two	MPWPPNPOO
after2 for which	QJLPRRRRP
after2 for your	SLJKRSSSR
after2 forces and	OPMUOPPPP
after2 forces are	QPNMSPPPP
after2 forces have	NOQNTPPPP
after2 forces in	LORPTOPPO
after2 foreign minister	OOMTSPPOP
after2 foreign ministry	NOMSTPPPO
after2 former president	NOTPTONNO
after2 founder of	PXNOOOOON
after2 france 	PLPVOPPPP
after2 franz371 gmail	SOOOPPPPP
after2 from a	JWPRMOVOL
after2 from amsterdam	ULLNQQQQR
after2 from entering	NMLUWPOPO
after2 from his	RLJMRRRTQ
after2 from space	SNJVNQPQP
after2 from the	QJITPPQPV
after2 front page	LK\\NNPQPP
after2 front runner	MPONWPPPO
after2 funds were	RNSNQPOOP
after2 game 	QOTKOOOVO
after2 gameinsight 	TKLLRQQQS
after2 gave a	PTOOPOPPO
after2 geographical constituency	SJHLSTSRS
after2 gets to	OXNOOPPOO
after2 go to	TMNNQPQQQ
after2 goes on	KSROOPPPS
after2 goes to	UJKKSPRQT
after2 going to	ZKNOOPPPP
after2 got a	UQMNPOPPP
after2 got live	TMNNQQQQP
after2 gov. chris	PNOTPPPOP
after2 gov. john	ONOVOPPPP
after2 gov. martin	PONTOPPPP
after2 government 	PSJMXPPQO
after2 government and	NPKWOPPQO
after2 government for	OPMVOPPPO
after2 government forces	OVOMQPPPP
after2 government has	NOKTQQQQP
after2 government is	NOMQVPPPP
after2 government of	NPNRTPPPO
after2 government says	MOLSUPPPP
after2 government to	ONNSSPPOO
after2 government which	ONLPVPPPP
after2 group 	OMRLSQPTN
after2 group the	PNUOOPPPP
after2 growth in	SMLLRQQRQ
after2 guard marquis	POUNOPPOP
after2 gusto d	UNMMPQPQQ
after2 had a	PTPSONOOM
after2 had been	QWKQOOPNO
after2 had failed	OUPOPPOOO
after2 had not	MRSOOPPPO
after2 had previously	NVQRMOOON
after2 had reported	SSOOOPPOO
after2 had said	RQIKRRRRR
after2 had to	RMPMQQQPQ
after2 half of	RJJMSSSSS
after2 halftime show	OPOOOTPOP
after2 handling of	NTNSNPPOO
after2 happy birthday	QXMOOOPON
after2 has a	SMSPOPPOQ
after2 has accused	NUPSPNONO
after2 has admitted	PQTMPOPOP
after2 has agreed	NOLXOOPPO
after2 has already	OTPQOOOOO
after2 has also	NSTPNPPOO
after2 has an	UNLUOOPOO
after2 has announced	MSTOOPPOP
after2 has apologized	PPNTPOOOP
after2 has appeared	RNLTPPOPP
after2 has asked	UJOLRRQQP
after2 has become	MOWMNOOVM
after2 has been	KRRRQPPQM
after2 has begun	OSKSOPPPP
after2 has called	MRPQOPPOQ
after2 has claimed	OOMTPPPPP
after2 has condemned	MONWOPPPP
after2 has confirmed	LRQUPOPOO
after2 has criticized	OUOOOPPPP
after2 has decided	OUNOPPPOP
after2 has demanded	NQLTPPPPP
after2 has described	OTQOPPOOO
after2 has died	PWRLOOOMO
after2 has ever	POPTOPPOO
after2 has expressed	PQMUOPPOP
after2 has failed	ONOWNPPOO
after2 has filed	MQWNPPOOO
after2 has formally	POQSOOPOP
after2 has given	NORSOPPPO
after2 has got	QUJLMRRRQ
after2 has had	MUJVOPPOP
after2 has in	OVROOOPNO
after2 has joined	OWMOPPPOO
after2 has killed	SMJNRQRQR
after2 has launched	OOYLOPPPO
after2 has lost	NVPPNPPOO
after2 has made	MUJVOPPOP
after2 has more	NPWTOOOMN
after2 has no	MUMUOOPON
after2 has not	LWNSOPPON
after2 has now	OPXOOPPMN
after2 has offered	RRLQPPPOP
after2 has one	MOXSOOOOL
after2 has pledged	OXLQNOPOO
after2 has previously	NQMQOPPNU
after2 has promised	MTRROOOPO
after2 has raised	MNVSOPONO
after2 has recently	MTOROPPPO
after2 has refused	PJPOQQRRQ
after2 has rejected	MRNWOPPOO
after2 has released	SLLSPPPQQ
after2 has reported	MMPVPPPPP
after2 has resigned	OYRNNOONO
after2 has responded	NTNSPPPPO
after2 has revealed	MXORNOONN
after2 has ruled	MQYMMPPOP
after2 has said	JQWROOPOO
after2 has seen	NORSOPPPO
after2 has signed	OSNSOPPNO
after2 has sought	PUKQOPPPP
after2 has started	RKLNQQRSR
after2 has stepped	OSOPPPPPP
after2 has struggled	NPKXOPPPO
after2 has taken	OSQROOPON
after2 has the	ORNVOPPNO
after2 has threatened	MNUQOPPPP
after2 has to	PTQOOPONO
after2 has unveiled	OONUOPPPP
after2 has urged	MURPOOPPN
after2 has voiced	PNMWOPPPO
after2 has vowed	NSNTOPPOO
after2 has warned	OWWMNOOMM
after2 has won	LVPOPPPOP
after2 have 	NTNPRPOOO
after2 have a	RQQLOPPPP
after2 have agreed	MOTQOPPPO
after2 have already	PPPJUQQPP
after2 have also	RLPMNRQSQ
after2 have been	RTJWQMNNP
after2 have filed	OPOSOPPPP
after2 have found	RONWNPONN
after2 have grown	SONSPPPOP
after2 have held	PQMQQPPOP
after2 have said	SPUPNOOON
after2 have signed	NPQTOPPPO
after2 have the	UOOOQPOOO
after2 he is	NRVONQNNN
after2 he said	MLQVNOVNN
after2 he told	ORPLUQNPP
after2 he was	PMLPVNOUP
after2 he would	OWMOPPPPP
after2 head of	LUTKSOPOO
after2 headquarters in	MPUOOPPPP
after2 health care	SRLLUPPOO
after2 health ministry	OONTQPPPP
after2 health officials	RONJYPPOP
after2 held a	NTPTMOPOO
after2 held talks	PPMSPPPPP
after2 here 	ZKJLQPPQR
after2 here http	KJTMQRQRT
after2 high court	NSNTOPPOP
after2 hillary clinton	OPMXQONON
after2 history 	MPOVQOPOO
after2 hit by	PNLWRPPNO
after2 hits back	MSUOPOOOO
after2 holy month	QLJNYQPPQ
after2 home 	QMJROSPSP
after2 home in	XOKSNPOOO
after2 hostage in	NPNSVOOOO
after2 hosted a	OUNOPPPPP
after2 housing market	PNMXOPPPO
after2 housing starts	NOPYNOPPN
after2 http tgr	ORQSQKPOP
after2 https t.	UISMNQRRO
after2 human rights	MPPPUPPOO
after2 hundreds of	NQQUNPPPO
after2 hurricane season	MQOVOOPOP
after2 i am	PQKPPQQQQ
after2 i can	UJMQPQQQQ
after2 i can't	UIKJRRRSS
after2 i do	UKLKQRQQS
after2 i don't	QTLMPQPPP
after2 i have	ONOQPWOOO
after2 i know	NUMNPPQSO
after2 i love	PNKRRRQPP
after2 i m	SLILSRRRS
after2 i think	NUMMSPPQO
after2 i was	XNOMQOOOP
after2 i went	RNSLQOPPP
after2 i will	OUJNQQQRP
after2 i would	NPVOOPPPO
after2 if he	MPSVNOOON
after2 if i	OULMPPQRP
after2 if you	WQJSPNOMQ
after2 ilpiratabelfast 10	PNLPQQQQQ
after2 in 	UMMMQQPQQ
after2 in 1966	MOQRPNUPN
after2 in 1971	MPTQOTPNN
after2 in 1983	OPRTNOOOO
after2 in 1991	OQNTNPPPO
after2 in 1995	OMTUPNPNP
after2 in 1996	OPVMPOPOP
after2 in 1998	QOKNQQQQQ
after2 in 1999	LRTQOPPPO
after2 in 2000	PNXMOOPPO
after2 in 2001	UQMLOOOVM
after2 in 2003	OORPOVNOO
after2 in 2005	NRZRQLKOM
after2 in 2007	NNXPPNPOO
after2 in 2012	PLVNPOPQQ
after2 in 2014	OSNSOPPPO
after2 in 2019	NROVPOPON
after2 in a	KZUNNRNKO
after2 in afghanistan	UOMOPPPPP
after2 in an	SQROOOPON
after2 in april	MPLSOVOQN
after2 in baghdad	SOLSRMPQP
after2 in beijing	QNMPPVOOP
after2 in california	NQMZPMONO
after2 in cambridge	PMVMPOQPP
after2 in canada	PONPPUOOO
after2 in china	NPNXONPPO
after2 in december	NPQUOOPPO
after2 in diyala	MPRWOOONO
after2 in england	VRLNNPPRO
after2 in february	LOMTOXPNN
after2 in florida	SPUQOKOOO
after2 in front	RSTLNOPOO
after2 in his	MYLOPOQOP
after2 in iraq	SMTHQRPQP
after2 in its	RMRNNNOOV
after2 in january	OOWRONPNO
after2 in july	LNOYOQNPN
after2 in june	PPNUPPPOP
after2 in late	PMPUOPPPO
after2 in london	NVNVOMNNP
after2 in march	PVMNORPON
after2 in moscow	NNS[NNONM
after2 in new	TMGSQQQRP
after2 in november	MSKSOUOOO
after2 in one	SMLLXPPOP
after2 in paris	OKOSQOQRP
after2 in particular	ROSMPPPPP
after2 in pictures	PRMTPNPPP
after2 in public	MUSNUNONN
after2 in race	NOLVPPPPP
after2 in recent	MMTVROPOM
after2 in somalia	TNNNPPPPP
after2 in straight	OYLOPPPNO
after2 in talks	TNVMONPPN
after2 in that	OLMUPUOOO
after2 in the	QRPPNRMNQ
after2 in their	UOXIRMPNN
after2 in this	VPSKPOPOO
after2 in tokyo	SOVLPNOOP
after2 in two	PTMROPPOO
after2 in us	VMQNSNPNN
after2 in washington	ORSRONOON
after2 in which	RPOJRSQPO
after2 in york	PQOUPMONQ
after2 including the	NOQWMOPOO
after2 india and	POOSPPPPP
after2 instead of	PNMXPPOOP
after2 insurgents in	MPXNNPPPP
after2 intends to	MTQROOPPO
after2 interior minister	OOMWPPPPO
after2 into a	NRMWOOPON
after2 into the	QQTNPOONQ
after2 iraq reuters	OPOVOOPOO
after2 is 	SRMMPPPPR
after2 is a	JLRVMSOQQ
after2 is already	MPOJQRRSR
after2 is also	OJXQMUPOM
after2 is always	VLMNPPQQP
after2 is among	OOUTNOOON
after2 is an	MPOKQPQTS
after2 is back	QNIKTQSST
after2 is being	MUROPQONO
after2 is calling	QUKNOQPQO
after2 is carrying	NTMTOOPPO
after2 is considering	KNVUOOPPO
after2 is currently	QWMNNPPPO
after2 is defunct	KOWPPPPPO
after2 is doing	OTMMOOOOW
after2 is due	JUTNOPOPR
after2 is expected	NTNKQPPRQ
after2 is extremely	MNOVOPPPP
after2 is facing	OXNPOOPOO
after2 is gaining	TRJOPPQPP
after2 is getting	MMYNSOPON
after2 is going	QSPOOOPPO
after2 is good	SLNOPQQQS
after2 is in	PSOUNOOON
after2 is it	RRMKOSOOR
after2 is just	OTURNNOOL
after2 is leading	OVOOOOPPO
after2 is likely	NSSOOPOOQ
after2 is located	SJIOQRRSS
after2 is more	MQQSPUNNM
after2 is mourning	M\\MMOOPPN
after2 is moving	NQPSOPPPO
after2 is no	TTMMPOQPO
after2 is not	MORSOPOPQ
after2 is now	NUOROQOOM
after2 is on	WMPGQPSQP
after2 is one	UQOMONQRO
after2 is out	TPPIQQQPQ
after2 is part	NSOWQNNMN
after2 is planning	NTLVOPPON
after2 is poised	MSTONPPPO
after2 is promising	OPMTPPPPP
after2 is ready	MVMSOPPOO
after2 is responsible	NSRSOOPON
after2 is reviewing	NQXQOOMMO
after2 is said	OPWOOOPON
after2 is scheduled	NVLROPPOO
after2 is seen	MRSPOPPPO
after2 is set	OWWMNNNNO
after2 is still	MYOPNOPNO
after2 is taking	MWOQNPPPN
after2 is that	SRJKRQPQR
after2 is the	QLOSNPNSQ
after2 is to	QSTQPLNON
after2 is too	OOUWMNOOM
after2 is trying	NTOTOOOOO
after2 is under	QNUOOOOOO
after2 is very	QMMWPNQPP
after2 is warning	NOTSOOOOO
after2 is working	NRSVOOOMN
after2 island of	OONMXPPPO
after2 issued a	LUXNOOOMO
after2 it 	TOMMRPPPP
after2 it a	OMWPOPPPO
after2 it has	PNLMOOWVN
after2 it is	TQQOOOOPN
after2 it live	TPMPPPPPP
after2 it not	OVRNNPOOO
after2 it the	ULQLQPPOP
after2 it was	LQRUNOOPO
after2 it will	OUOUMPOOM
after2 it would	SMUOPOONO
after2 japan and	QQTQPNONN
after2 jobs 	RPOLWOOOO
after2 john kerry	NNULUOOOO
after2 joined the	KSLSTPPPO
after2 journalist james	MPOUOPPPP
after2 just got	PTONPPPPO
after2 justin timberlake	UOOOPPPOP
after2 killed after	RVNNPOPNO
after2 killed at	PONVNPPOP
after2 killing at	OPNUOPPPP
after2 king abdullah	MOLRVPPPP
after2 known as	OTOMUOOOO
after2 knows how	WIRKPQQQQ
after2 language and	NMMNXPQPP
after2 last month	RLQRMQQPQ
after2 last night	UHISPRPRR
after2 last week	NQQVNMOOO
after2 last year	NNVTOOOON
after2 later this	OMOUPSPNP
after2 law 	OOOUPPOPP
after2 lawmakers have	ONORUPPOO
after2 leader and	LQWOOPPPO
after2 leader mahmoud	PPNWSOONN
after2 leader michael	SOKNVPPPP
after2 leader of	OVMNRPOOO
after2 leaders 	NPVNPPPPN
after2 leaders are	OOOOSPPPP
after2 leaders have	UOSIOPPQP
after2 leadership 	QSUMNNPPN
after2 leadership in	NOSTPOOOO
after2 led a	OWRMPOONP
after2 led by	NOVVOONON
after2 led coalition	ROTLQOOOP
after2 led forces	UNLJRQQQR
after2 led government	UMMMQQQPQ
after2 led invasion	QPMRPPOPQ
after2 led the	OVTKONOON
after2 led to	MPWSNPNON
after2 left the	NTOROOPPP
after2 life 	RUNNOPPOP
after2 life and	URNNOOPOO
after2 like a	ONUOPPPPN
after2 like the	WNNNQPPOP
after2 like this	TLJKRRRSS
after2 like to	VLLLQQQQR
after2 live clinton	TOMOPPPPP
after2 live http	SPMROPOPP
after2 live in	NSNNXOONN
after2 live on	PVNPMROOO
after2 located in	OPRTPNONO
after2 lol 	WMLMQQQOQ
after2 los angeles	NTTTMNNNN
after2 lost the	OSMTOOPOO
after2 love to	VMMNPPQPQ
after2 lt 3	YIJNQQQRR
after2 lt b	SQPSNOOOO
after2 lt lt	TMNMQQQQQ
after2 made a	LSURNOPON
after2 made an	TLSNPPPPP
after2 made his	KXNOPPPPO
after2 made it	OXUMOOONM
after2 made the	MUSSOOONM
after2 malaysia airlines	TNMNPPQQQ
after2 managed to	UNMMQQQPQ
after2 managing director	MSPRPOPOP
after2 marked the	QPNXMOOOO
after2 market for	MNMWSPPOP
after2 markets 	NONPVPPPP
after2 massachusetts 	QOLVOPPPP
after2 masterchef masterchef	SMNNQQQQQ
after2 mathematician and	PONMUPPPP
after2 may be	MMWUOONNQ
after2 may have	KWTUNNONM
after2 me and	QVLPOOOPO
after2 media reports	LPMXOPPPP
after2 media say	MOMJYQQQQ
after2 meet the	SORLPPPPP
after2 meeting in	PKRNQQQQQ
after2 member states	NQRUNNOOO
after2 members of	NSMMRQPPQ
after2 men national	LPUPOOPPO
after2 met with	PTNNPPPPP
after2 mh17 	UMJNPQQSQ
after2 mh17 http	MPYOPOPNN
after2 middle east	TNKSPPPPP
after2 might be	RMNVPOPOP
after2 militant group	RNUKRNQQN
after2 militants 	QKPJSQRRR
after2 militants have	OLMLVRQSQ
after2 militants in	POPMTPPPP
after2 military 	OOKUSPPPO
after2 military and	OOMVOPPPP
after2 military base	LPNRTOPPP
after2 military has	KQVRNOPQO
after2 military helicopter	MPNTQOPPP
after2 military launched	NPLSTPPPO
after2 military officers	NPTNROPPO
after2 military officials	KOMRVPPPP
after2 military said	MPLUTOPPO
after2 military says	KOUMUOPPO
after2 minister of	NOMVOPPPP
after2 minor league	OOUNPPPOP
after2 missile strike	NPNUOPPPO
after2 mobile phone	ZOONOOPON
after2 mobile phones	NMUVOOONO
after2 monday 	MOPSOUOOO
after2 more 	WONOOPPOO
after2 most successful	SOMQPPPPP
after2 moved to	PTSMPNOOO
after2 movement 	STSNNOONM
after2 must be	KUPKTPPPP
after2 my god	WLNMPPPPP
after2 name 	NOULSPPOO
after2 names new	VNSMOOOOO
after2 names president	NNYONPPPO
after2 nation 	SKRLNQQPS
after2 national assembly	OOMVOPPPP
after2 national party	PPSOPOOPO
after2 nations 	RMSLVOOOO
after2 near the	MROWPOPON
after2 nearly a	OOPUOOOOP
after2 need to	RLTKPPQPR
after2 needs to	UPRNNOOOO
after2 new hampshire	NONVOPPPO
after2 new york	NSRVONONN
after2 news 	WKJITRRRR
after2 news agency	MLTTQPPON
after2 news reports	NNVNRPOOP
after2 news that	OPLUPPPPP
after2 newsletters 	OQSPPOPOP
after2 newspaper reports	PNUPPOPPO
after2 newspaper says	QLIOSRQQR
after2 next month	NMUTOOPOO
after2 next week	RLJMRTPRR
after2 next year	QLORPNOVO
after2 nick moreau	SOOOPPPPP
after2 no 	UILKSRRRR
after2 nomination 	NQPOROSOO
after2 nominee 	OQOOSPPPP
after2 nominee donald	ONNOVPPPP
after2 north carolina	QUNPPOPON
after2 north of	NMUTNOOOO
after2 not going	VPMMPPPPP
after2 not sure	VKMMQQQQQ
after2 not the	RNSNOPPPO
after2 not to	RTKTPNOPO
after2 noted that	MVMOPPPPP
after2 now 	NUMWMOPOO
after2 now http	UJIKTTQQT
after2 now that	PKJQQSRSQ
after2 now the	PSUQONONN
after2 nuclear program	PONTPPPPP
after2 nuclear weapons	ONMWPPPPP
after2 o names	WONOOPPOP
after2 of a	TPUNOOPNN
after2 of attention	ULLKPRQQQ
after2 of beauty	UKJJQTSRS
after2 of civic	OUPOPOPOO
after2 of course	TMNSPPPOP
after2 of dab	OVOOPOPOO
after2 of florida	OUPOPOPOO
after2 of it	TOPPPOPOO
after2 of new	PUMUPMNON
after2 of parliament	UOOPPPNOP
after2 of people	UPOOPOPOP
after2 of secretly	PNNUPPPPP
after2 of seeking	TKJLRSRRS
after2 of texas	OTPPPPPOO
after2 of the	MSOPOQQNR
after2 of thousands	TOPPPPPOP
after2 of vermont	OTPOPOPOO
after2 off the	QWLMNNPSO
after2 off to	VLNNPQPQP
after2 official 	OLMJTRRSR
after2 official says	QOLWROONO
after2 officials 	NOQPTOOOO
after2 officials about	OOUMSNOPO
after2 officials and	OOOMTPPPP
after2 officials are	JMVPSPPPP
after2 officials have	LKHWURRPQ
after2 officials in	RNVQPOOON
after2 officials said	IRWLTOPOP
after2 officials say	PPOMTPPPO
after2 officials to	NOTNTPOPO
after2 oil prices	WOOKPPPPP
after2 on 	SLMOPSQQP
after2 on 27	OMMVNWOON
after2 on a	VNMPOOPPP
after2 on behalf	RONMUOPPP
after2 on charges	OSKTPPPPP
after2 on december	UONTNNOOO
after2 on friday	VSKTNMOON
after2 on his	NXMNOPPPP
after2 on instagram	TULKOOQRO
after2 on march	ORNTOPPPP
after2 on may	ONL[ORMON
after2 on monday	NQPTPOOOP
after2 on my	RQKQPPPPQ
after2 on saturday	NMXRNPPOO
after2 on sunday	PKVPPNTON
after2 on the	TPMOTOOOO
after2 on thursday	NPRUOOPPN
after2 on tuesday	KRWRNOPOM
after2 on twitter	PUOOPOOOO
after2 on wednesday	LQVTOPPPJ
after2 one of	MRTQONSNN
after2 op ed	OPYOOOONO
after2 operating system	OPOOOPPPS
after2 or any	ORNQOOOOT
after2 or in	SMNTOPPPP
after2 or the	TQQUONNML
after2 our live	SONPPPPPP
after2 out 	RIJORRRSS
after2 out of	NUSQOOONN
after2 out the	RNVOOOOOO
after2 over his	NSNUOOPPO
after2 over the	NQQSNPPPO
after2 pa http	TNNOPPQPP
after2 pamkeynen 	OPSOPPPPP
after2 parliament has	PWJOPPPPP
after2 part of	SKRLQRQPQ
after2 participating in	OMMXNOPQP
after2 party and	MVOWLNONO
after2 passenger jet	MNYOOOOPO
after2 past 	OXMPNOPPP
after2 pdf 	VJMLQQQQR
after2 pdf see	RNMOQQQQQ
after2 peace process	ULKJSRRRR
after2 people 	RONLVPPPP
after2 people who	VLOOPPPPP
after2 per year	YNONOOPPO
after2 pic twitter	XLMTOOPON
after2 pixel visual	ONROPOOOW
after2 plan to	OPURLOPOP
after2 planned to	OUNQOPPPP
after2 plans 	PSJPSPPPO
after2 plans to	LOVVNOPON
after2 played for	LTLSOPQQP
after2 playstation portable	OOTOOPPPP
after2 pledged to	MSXRLOONN
after2 pledges to	MTNTOPPPO
after2 pointed out	OUOPOOPOP
after2 police and	RKLLSRQRQ
after2 police chief	ONMWNPPPP
after2 police have	NOPOUPPPP
after2 police officer	LOMZOPPQO
after2 police officers	POORSOOOP
after2 police say	NMLUVPPON
after2 police stations	PPNNUPPPP
after2 political leaders	QMLMUQQQQ
after2 politics 	MPPQTOPPO
after2 poses for	NVNNPPPPO
after2 posted a	STMNPPPOP
after2 poster to	TLLNQQQQR
after2 prepares for	OONUOPPOP
after2 president 	ONYOQOONN
after2 president and	NSTKRPPOO
after2 president barack	NUQUNNONN
after2 president bashar	OOLOVPPPP
after2 president bush	OPSOPPPPP
after2 president fidel	ONMKZPPPQ
after2 president george	TLIUPPQPR
after2 president hamid	OPOKWPPPP
after2 president hosni	OPTMPPPPP
after2 president hu	PPOKUPPPP
after2 president hugo	NPKQVPPPP
after2 president mahmoud	OPPNTPPPP
after2 president obama	TRJPOQPPP
after2 president of	PSMTNPPPO
after2 president pervez	OPNQSPPPP
after2 president ricardo	OPOMVPPPP
after2 president says	MNSUOPPOO
after2 president thabo	QPMTTNOOO
after2 president viktor	OPOKWPPPP
after2 president vladimir	OPNIZPPPP
after2 presidential campaign	MSQQSOOON
after2 presidential candidate	OONMYPPPP
after2 presidential candidates	MPOOUPPOP
after2 presidential election	LPQTRNPPN
after2 presidential front	MPPNUPPPP
after2 presidential nomination	OPPNUOPPO
after2 presidential nominee	NPNOUPPPP
after2 presidential primary	OPOOSPPOP
after2 primary 	MPNQUPPOP
after2 primary voters	OPNNWPPOP
after2 prime minister	QNNSROPOO
after2 pro democracy	RLJJVRRRR
after2 products and	OPTPPOPOP
after2 programme 	POTMNNOXN
after2 project and	MPUMOPPTM
after2 project manager	PTOOPPPOP
after2 prosecutors say	MPLTTPPPP
after2 province 	QMOPUOPNP
after2 province in	SLLMRQQRQ
after2 province killing	NPOWMPPPO
after2 published a	NVRNOPPOO
after2 rain 0	SMMMRQQQR
after2 rapeseed 	OPNNUPPPP
after2 reading the	VPPPPONMP
after2 ready for	UOLKQQQQQ
after2 real liam	TNLLRPQQQ
after2 real name	NWNSOOOOO
after2 realestate 	TLMNQQPQQ
after2 rebels and	MMRSQPPOO
after2 rebels have	NOXLRPPOO
after2 rebels in	TMKKUQQQQ
after2 received a	OUQOPOOOO
after2 received his	MWMOPPPPP
after2 received the	LVNPOPPPP
after2 refugee camp	OPNZNNOPO
after2 refugees 	MPONUPPPP
after2 refugees and	OPOOTPPPP
after2 refugees from	PONNWPPPP
after2 refusal to	ORPSOOOOO
after2 refused to	OWNOOPPOO
after2 regards 	UMMNQQQQQ
after2 regime in	OPUNOPPPP
after2 region 	OMRQMSPPQ
after2 region of	ONKVPRQPN
after2 registered voters	NPNOUPPOP
after2 rejected a	MMRVNPPPP
after2 rejected the	OSMSOPPPP
after2 released a	OZMOPPPNM
after2 remains the	UNOPPPPPO
after2 report 	POQONPOWN
after2 report on	QPVOOOOON
after2 reported 	NOWOOPPOP
after2 reported a	MNXPOPPOP
after2 reported that	NUQOOOPPO
after2 reports 	OP\\LPOOMO
after2 reports first	OMVOPPPPO
after2 reports on	N[MMOPPPO
after2 reports that	MRPVOOPNP
after2 request for	MUNVNOOOO
after2 respectively 	QVKNQPPOP
after2 results show	TMLNQQRQQ
after2 retail sales	LOLWPPPPP
after2 returned to	PUHMPRQQR
after2 returns to	NWMNOPPQP
after2 reuters 	XTSLNNNMN
after2 reuters http	WONIQQPPP
after2 reuters iraq	OPOSOPPPP
after2 reuters the	MNSTPOOPO
after2 reuters u.s.	OOPTPPPPP
after2 right now	UKJUPQOPQ
after2 right to	PMTROOPOO
after2 rights groups	MLUOTPPPP
after2 role in	RNLVNPPOO
after2 running mate	OVNOOPPPP
after2 russia and	POOTPPPPP
after2 s the	PSOOPPPOP
after2 said 	LVPMNPQRQ
after2 said a	OPSQOPPOO
after2 said adding	OVLPPPPPP
after2 said an	NUOOPPPPP
after2 said any	QVMMPPPPP
after2 said at	OTPOOPPPP
after2 said during	NYLOPPOOP
after2 said federal	XMKPPPQOQ
after2 said friday	NTUOPOONO
after2 said he	SYMMPOOMO
after2 said her	MXMNPPPPP
after2 said his	PRQSOOPNN
after2 said i	PTOOOPPOP
after2 said in	KZRNNOPOP
after2 said it	LKXSOPPPO
after2 said its	PNXMQOPNN
after2 said john	NMWNPPPPO
after2 said last	RUILPRQQP
after2 said monday	SOPTOOONO
after2 said mr	UPRNPMPOO
after2 said mr.	PUPNOPPNP
after2 said of	QRHLQRRRS
after2 said on	MXKSPPPOO
after2 said she	MRLVOQPOP
after2 said some	NUKSOPPPP
after2 said that	QSSMOOPOO
after2 said the	SRRNOOOOO
after2 said there	OURNPOOOO
after2 said these	NNQJSRQRQ
after2 said they	NVJMVPPPO
after2 said this	QRSNPOOOO
after2 said thursday	STMOPPPOP
after2 said to	OVNOPOPOP
after2 said today	OQWNPOMNP
after2 said trump	NULRPPPPP
after2 said tuesday	QTQOPOOMP
after2 said we	OMUSOOOOO
after2 said wednesday	SWJNOPOQO
after2 said while	OUMSOPPOO
after2 saturday that	MQRSPOPOP
after2 saudi arabia	MOMWPPPOP
after2 say a	QPMUNPPPO
after2 say it	VPMNPPPPO
after2 say that	PPNOUPPOP
after2 say the	SPPRPOOON
after2 say there	UPONQPOOO
after2 say they	QLUWNOONN
after2 say three	QOSPPNOOP
after2 say two	OPOSOPPPP
after2 says 	RXRJNOOOO
after2 says a	ORSPOOOOO
after2 says an	LVTOOPOOO
after2 says bbcbreaking	MOTTPOONP
after2 says he	PXNMPOOOO
after2 says his	NYMLOPPPP
after2 says http	NQWOONPOO
after2 says in	MOVTOOOOO
after2 says it	JQPVOQQOP
after2 says its	RKHOSSRRR
after2 says more	RMRLPPPRP
after2 says president	PNXLPOPOO
after2 says she	PTOOPPPOO
after2 says the	PXSJOOPNO
after2 says this	NSVNNPPOO
after2 says we	RJLTOPQRQ
after2 scored a	QMKMRQQSS
after2 secretary general	LQTKPSRQP
after2 secretary of	QQIROPRPQ
after2 security forces	MOMRSPPPP
after2 security official	OPOMUPPPP
after2 security officials	SMJJWQQQR
after2 see the	VJIJRRRSS
after2 seems to	PIPSOPQRR
after2 seized the	MORSPPPOP
after2 sen. bernie	OPOTOPPPP
after2 sen. marco	PNOTPPPPP
after2 sen. ted	NPNUOPPPP
after2 senator and	NPLXNPPPO
after2 served as	MWUKOPPOO
after2 service 	QPNVOOOOO
after2 set for	OXLPPOPOO
after2 settled into	N[NONOOON
after2 settlement in	ROMNSPPPP
after2 she said	OTOOOOROO
after2 shortly after	NSRTNNOOO
after2 shot dead	SVNNOOOOO
after2 should be	RSSQNNNNN
after2 should have	OTPOOPPPO
after2 should make	TOOOOPPPP
after2 should not	OMVOPOPPO
after2 show 	QMRLOQQRQ
after2 sick 	TNNNQPPQQ
after2 side 	NPQNRVNOO
after2 simolove 	TNOOPPPPP
after2 since the	RLQMQQPQQ
after2 site 	TNSMOPPPO
after2 so far	LULVOOPOP
after2 so it	NNPWNOPPO
after2 so much	NPUMNPPPP
after2 so that	TLKLVQRPQ
after2 soldier and	NOUOTOOOO
after2 soldier was	OPNMWPPPP
after2 soldiers 	NPNTQPPPO
after2 soldiers and	QOLOSPQPP
after2 soldiers in	NPSQQOOPN
after2 soul album	UPPPOOOOO
after2 soul or	WOPPONOON
after2 sources say	NPVLRPPON
after2 south dakota	OTNSOOPOO
after2 south korea	OOLXPPPPP
after2 speaker paul	NOTOOPPPP
after2 speaking at	OTOOPPPPP
after2 speaking live	OTOOOPPPP
after2 spoke to	MWPOOOOOP
after2 spoke with	LPVSNOPOO
after2 spokesman for	OUOOOPOOO
after2 spokesman joshua	XPJNPPPOP
after2 spokesman said	NOVOOPPPO
after2 spokesman sean	NPUOPOPOP
after2 spokeswoman said	NPRTNPOPO
after2 sponsored by	POWNPOPNN
after2 staged a	OVQOOPPON
after2 star of	NUOOPPPOP
after2 start to	UMNNPPPPP
after2 started the	LTXKMPQPO
after2 state 	OOSOUOOOO
after2 state media	OONOUPPPP
after2 state of	NOPVMPPPO
after2 state rep.	MOLZNPPPP
after2 state run	ONMSRPPPP
after2 state television	OPNNUPPPP
after2 stated that	OWQNNPOON
after2 stepped down	NXNMPPPPP
after2 still has	NSQPOPPPP
after2 stock market	NPMVOPPPP
after2 stories today	SONPPPPPP
after2 strain of	SMLLQQQPU
after2 strategy 	QORMOPPQQ
after2 strike talks	LPVOOPPPP
after2 stronghold of	QMPTROOOO
after2 such a	TRLMPPPPP
after2 such as	OOMUTOPOO
after2 sunday 	UJRHSQQQR
after2 sunday in	OOOVNPPOO
after2 sunday that	SPKPQPPQP
after2 super bowl	OTNOPPPOP
after2 super pac	OVPONPPOP
after2 support for	MRMRTPPPO
after2 supporter 	NTRONPPPP
after2 supporters 	OWNORPOOO
after2 supporters of	OPQTROONO
after2 supreme court	ONMWOPPPP
after2 survey of	NPXONOOPO
after2 sustained a	PWNNPPPOO
after2 t mobile	NSROPPPOP
after2 take a	USMNPPPOO
after2 television interview	NSUOPOOON
after2 television network	RKJIVSSRS
after2 television said	OLSLQRRQP
after2 television station	OPVVPMMNM
after2 tells breitbart	MTUOPOONN
after2 territory 	OOORTOOPO
after2 terrorist network	POUOOOOPN
after2 thank you	QSLOPPQQO
after2 thanks for	QONSPPPOP
after2 that 	QUPPOOOOO
after2 that can	VNMNPQPQP
after2 that has	UVMTMNMNN
after2 that he	QVMJPPPPQ
after2 that i	TLMJRRRRR
after2 that is	OKQPQQPSP
after2 that killed	ONPVPOOOO
after2 that she	PRSOOOPOP
after2 that the	SPQOOOPPP
after2 that there	PPOOOOOUO
after2 that they	LSWOONOOP
after2 that was	UKLMQQQRR
after2 that will	VPMSOTMNM
after2 that would	OROOONVON
after2 the african	MOQTOPPPP
after2 the american	KOZNQPOPO
after2 the best	WRLLPPPPN
after2 the chief	NUONPPPPP
after2 the city	MTNTOOPOO
after2 the company	NNWNPNONT
after2 the country	SNPQPPPOO
after2 the court	SMKQSPPPQ
after2 the daughter	PWMNPOPPO
after2 the day	QSQMPPPPO
after2 the director	USNNOOOON
after2 the first	SWLLOPPPN
after2 the former	OYNNPOPNO
after2 the founder	NWMMPPPPP
after2 the german	OOWNOOPPO
after2 the growing	UOOOPPPOO
after2 the importance	YLKKRQRQP
after2 the king	QRRLPPPPO
after2 the last	QTNMOPPQP
after2 the leader	PPLRQPPPP
after2 the man	PSOOPPPOP
after2 the most	WQNMQOOON
after2 the nation	OOSTPOOON
after2 the new	ULPSPOOOO
after2 the only	WLMLQRQPQ
after2 the other	NVMSPOOON
after2 the president	SQNMPPPPP
after2 the queen	MMTQPPQPP
after2 the rest	UOOOPPPOO
after2 the same	PNOMPOPOX
after2 the second	OPSOPOPPP
after2 the state	MPNYOPOPN
after2 the two	TPOSOPOOO
after2 the u.s.	PNRLOQQRQ
after2 the uk	MORSPPPPN
after2 the united	VMOLRPPOQ
after2 the university	PQOWQNPPJ
after2 the us	OPTPOOOPN
after2 the world	NMSSOPPPO
after2 there are	UONQOOPOO
after2 there is	RNLRPPPPP
after2 there was	MQRVOOONO
after2 there were	UMPMQPPPQ
after2 this afternoon	VLLLQQQRQ
after2 this is	SNPJPQPRS
after2 this morning	NMOYPPPNO
after2 this time	OPVMOPPOO
after2 this video	TPMOPPPPP
after2 this week	JSTUOOOON
after2 this weekend	NONUPPOPP
after2 this year	UKLSPOQPQ
after2 though 	NRUMROONO
after2 thought it	TLLTPOPOP
after2 thrilled to	WNNOOPPPO
after2 through a	NUMSOPPON
after2 through the	WNRQNNNON
after2 thursday 	NOSSOOPPP
after2 time 	MPOWROOON
after2 time for	TLIJSSRSS
after2 time to	SMNNPQQQQ
after2 times 	SKKLSRRSR
after2 title 	PMNTOTPPO
after2 to a	TPVLOOPNO
after2 to all	SPOOOPPPP
after2 to an	TNNROPPOP
after2 to announce	OOMVOPPPO
after2 to be	SOKGSSQRS
after2 to bring	OTMSOOPOO
after2 to consider	SOOQOPPPO
after2 to create	UOUMONOOO
after2 to cut	QMKWOPQPP
after2 to date	NNMONWUPN
after2 to develop	ONWOPOPOO
after2 to die	RKKOPSQSR
after2 to discuss	NTNPOTPOO
after2 to do	RNSRONPPO
after2 to encourage	PPSOOOPPP
after2 to end	SOOROOPOO
after2 to engage	VPQNOOOON
after2 to face	NSNSPPPPP
after2 to fight	LRTROPPOO
after2 to find	TMLUOOPPP
after2 to form	MMTQROPPO
after2 to get	OMJVPPQQQ
after2 to give	TLLRPPQPS
after2 to go	PUOPPOPNN
after2 to have	QQMSOOPPO
after2 to hear	UMNLPQQPQ
after2 to help	NPTTONONO
after2 to hidden	SMMMQQQQQ
after2 to hold	MNL[OOPPO
after2 to its	SONMOOPPV
after2 to join	MWQMOOPPO
after2 to keep	PPTQOPOON
after2 to maintain	ONQUPOPOO
after2 to make	ONNMOPPTU
after2 to meet	RPMSOPPPP
after2 to move	OSPMSOPOO
after2 to my	WJJJTRQRS
after2 to pay	OOOUOOPPO
after2 to play	NZNNONPOO
after2 to prepare	NONXOOPPO
after2 to press	LNTXNOPOO
after2 to prevent	THILSSRST
after2 to protest	SMISQQQOR
after2 to quit	OROUOOPNO
after2 to reduce	OOOTOPPPP
after2 to resign	NZNMPOQON
after2 to return	KVOTOOPOO
after2 to score	NWNOPOPPO
after2 to see	SMPOPPPPP
after2 to seek	RXJKOPQPQ
after2 to sell	VNORNOPPN
after2 to send	MPKXOPPPP
after2 to start	SNNUPNPOP
after2 to stay	NQUNOOPPP
after2 to step	OZMSNNONN
after2 to stop	POOUOOPOO
after2 to support	QMNQSPPPP
after2 to take	TPKSOPPPP
after2 to the	VNNUONPOL
after2 to win	SLPJRQQRQ
after2 to work	VLLPPPPPQ
after2 to write	QTKJPPRRQ
after2 to you	TNMNPQQRP
after2 to your	ULJLQRRSR
after2 today 	MOQJPSRSQ
after2 today http	RTJOQQPOP
after2 today is	ONVOOOOPP
after2 today programme	POTOPPPPO
after2 today win	OPTOPOPPP
after2 together with	MSMISQRRR
after2 told a	LYMOPPPPP
after2 told bbc	OTPPPPPOO
after2 told cnn	NUOPPPPOP
after2 told fox	PTOPPPPOO
after2 told me	SSSNNOOON
after2 told reporters	KYQOPPONO
after2 told the	PVOLPOPQP
after2 took a	OUOOOPPOP
after2 took the	MKTSOPOSP
after2 top stories	SNOOQPPPP
after2 town hall	PXNRNNOOO
after2 town of	ONMOVPPPP
after2 trade deficit	NQLYPOPPO
after2 trading 	OPNUPPPOP
after2 tried to	VTMMOPPOO
after2 tries to	OVONPPPOP
after2 troops 	LQVNSNOOO
after2 troops and	MPONXPPPP
after2 troops are	NNNVNPPPP
after2 troops from	MPNSSPPPO
after2 troops have	NONKZPPPP
after2 troops in	MPNUPPPPP
after2 troops to	TOLTRPPNO
after2 try to	UOMUNOOON
after2 trying to	NTRLPPQQO
after2 tuesday 	MQVQOOONO
after2 tweet 	YOONOOPON
after2 u. s.	OTLPOPQQP
after2 u.n. secretary	LPYRNOONO
after2 uk 	MPUQOPPPO
after2 under the	NNPXMPPOO
after2 until the	NTNSOOPOO
after2 us 75	OOOZOONNO
after2 used the	LXNNPPPPO
after2 used to	KVKNPRRRP
after2 va. 	POMWOOPOP
after2 via addthis	TNNOPPPPP
after2 via dj	NLYLPPQQP
after2 via getty	MSVNOPPPN
after2 via guardian	SONOQPQPP
after2 via picturskewphoto	UNMOQPPPP
after2 via uburke1	SONOPPPPP
after2 via youtube	TONOPPPPP
after2 vice chairman	NPWONOPOO
after2 vice president	LPSRRPPOO
after2 video http	PKMLRQQQW
after2 view of	OYLLOPPPP
after2 violence against	NOVNOPPPP
after2 virus http	SMLKRQQQT
after2 visit from	UMMLPQQQQ
after2 vote 	NOLVRPPPO
after2 voteon 	SOOOPPPPP
after2 voters 	MTNMUPPPP
after2 voters also	NQNMVPPPP
after2 voters and	OOMMWPPPP
after2 voters in	OPPOSPPPP
after2 wait for	VKLLQQQQQ
after2 wait to	TQNNPOPOP
after2 want to	SNTPQOONN
after2 wanted to	NRUNOOPOO
after2 wants to	MTOTOPOOO
after2 was a	KURQOPQPN
after2 was able	OTNSOPOOO
after2 was also	MVNOPPPPO
after2 was an	NVNMNOWOO
after2 was appointed	MXNLPQQPO
after2 was arrested	NYLOOPPON
after2 was at	OYNNPPPON
after2 was being	NRTNOPPOO
after2 was born	QUMLPPPQP
after2 was defeated	NTRNOPPPO
after2 was described	OULSPOPPO
after2 was elected	JPNKQSRTS
after2 was established	ONWQOOOPN
after2 was extremely	PKOKQSSSP
after2 was fired	OVKQOPPPO
after2 was first	ORNUONNNS
after2 was founded	RJNOQPQQS
after2 was in	OWKTPNOON
after2 was joined	NWNOPPPOO
after2 was killed	SUMJPPQPP
after2 was known	NQMSPPPPP
after2 was made	MWNVMOPOM
after2 was named	POTMPOOSO
after2 was never	NTNWOONNO
after2 was not	NRLNORQSQ
after2 was on	QQVLPOONQ
after2 was one	KXMQOPPPO
after2 was replaced	NOUMPPPPP
after2 was shot	TRMMOOORP
after2 was so	TLKJQRQRT
after2 was the	RYGIPQQOT
after2 was wounded	NUUNOOOOO
after2 we all	OYMNPPPOO
after2 we have	QNVNOOOPO
after2 we will	RPMNPUONP
after2 weapons of	NTNSOPPOO
after2 web site	NMUKQQPQR
after2 website 	MNZPOPPOL
after2 wednesday 	RLONRPPQR
after2 went on	TTNNOOOOO
after2 were all	SOJKRRRPR
after2 were also	RJLORRQPS
after2 were killed	NOQNWNOPO
after2 were successfully	LWXMNPONN
after2 west coast	SNMSPPPPP
after2 western darfur	PPOSPPPPP
after2 what a	XILMQQQQR
after2 what are	TNLXPNONO
after2 what you	PUSMMQPOO
after2 when he	QUPLOPQOO
after2 when i	URMTNNOON
after2 when she	MQRVNNPNN
after2 when the	MPSSNPPPO
after2 where he	OOSSOOOOO
after2 where rihanna	OPOTOPPPP
after2 where she	OORSONPOP
after2 where the	PQQUPNNNP
after2 where they	NORSOPPPP
after2 which also	OPROOOOVN
after2 which had	PPSQPOPOO
after2 which has	PKWNPLRSO
after2 which he	RTJKUPPPO
after2 which includes	POQVPOONN
after2 which is	LOYYOMMOK
after2 which was	MTMRNLTMU
after2 which will	POUPOPPOP
after2 while on	VOMRPOOOO
after2 while the	NOUQOPPOO
after2 white house	JVNSTOOON
after2 who also	NSVNNOOOO
after2 who are	PUPPRONOM
after2 who died	MWMSPPPOO
after2 who had	MQRMSPPOP
after2 who has	MQNSQPPPP
after2 who have	NQNMWPPOO
after2 who helped	NUSMOPPOO
after2 who is	N[MOLOPOO
after2 who lost	QPVOMOPOM
after2 who remains	PSOPPPPPO
after2 who said	NUNPQOOOP
after2 who spent	NSOUMPPPO
after2 who was	LXKWNOPNN
after2 who went	PWOOOOOOO
after2 who were	NUONTPOON
after2 who will	NXKMTPPOO
after2 why do	OOTLPPQPP
after2 will also	\\NLTNONMN
after2 will appear	OXRMQOONN
after2 will attend	PURMOOOPP
after2 will be	LRSPPOQMR
after2 will become	PUOPPPPON
after2 will begin	PSKUOPPOO
after2 will continue	KRPTOPPPP
after2 will get	QMNONOPPX
after2 will have	PSNUMOOOR
after2 will hold	MRNUNPPPO
after2 will host	POKYOPOPO
after2 will join	QOMMSPQPQ
after2 will meet	RQKPQQPPP
after2 will miss	OYNPOQONN
after2 will never	MOQTPPPPO
after2 will not	MLTOOPPVN
after2 will play	MVLQNPOTO
after2 will soon	NLPWOPPPP
after2 will succeed	NSNTOPPOO
after2 will take	JLWMQQTNR
after2 will use	OPLWPPOPO
after2 will visit	NUQOOPPPO
after2 winner of	VSJLPQPPP
after2 winning the	OUMOPOROO
after2 wins the	OVKPSOPOO
after2 with a	PTOOOPRPN
after2 with about	MVUSNMNNM
after2 with his	NYNSONONN
after2 with some	MVMSNTONO
after2 with the	RTLNMTQPN
after2 with us	SOOOPPPPP
after2 won a	OPVMNPOOS
after2 won the	PTINRQPRP
after2 world 	SMJLVQQQQ
after2 worldcup coverage	UPMOPPPPP
after2 would also	QNMTNPPPS
after2 would be	KTOQPTOON
after2 would have	SPLMRQPQQ
after2 would like	MVOOOPPOP
after2 would not	LNSRONOOV
after2 wrote 	OVTNONNNP
after2 wrote in	OVNOOPPPO
after2 x 	UQKNPPPPQ
after2 years ago	VLNNPPPPP
after2 you can	NOKVOVOON
after2 you don't	SKSPQOPPO
after2 you should	UTMOPNOPO
age after	K[NTRNOLM
alone given 0 0	WNPOPPOPN
alone given 0 1	MMWKSPPQN
alone given 0 2	PKSRPOOOR
alone given 1 0	WNOLRORMN
alone given 1 1	TOLWNOOQN
alone given 1 2	PPSXJOOOO
alone given 1 u	MWOOPOOOP
alone given 2 0	SPMPNNRPR
alone given 2 1	UZHTNNOMM
alone given 2 2	TNMOTPPOP
alone given 2 u	KURROOOOO
alone given 3 0	STIKOOL]O
alone given 3 1	[MJHQQRQQ
alone given 3 u	KYMQOPPQO
before " 2016	YQOOMOONO
before " a	OVKLPOSRO
before " and	ROKJPOP[O
before " as	SWLJVNSNJ
before " author	YNOOOPPMO
before " called	UKJJRRRTR
before " calls	YQMROMPMO
before " d	UKKKRQRRR
before " email	L[NNOQPMO
before " for	QNLMSPPWP
before " is	XPNMQPPMP
before " it	TNLLQQQRR
before " like	QMKMRQPUR
before " man	OUOOOPPOP
before " of	LIROPWOUP
before " office	TROOOOPOO
before " on	SOKMQQOSS
before " out	SOJLPQQTR
before " president	LWTNNPONO
before " said	WQQMNOOON
before " saying	QVMVMNONN
before " that	SNOLPQQRP
before " the	QKM_POMMO
before " to	TPNKRPPRQ
before " up	OOOTPPPPP
before " with	WONSOONNN
before ' 4	MPOOOOPYO
before ' apple	ONONPOONZ
before ' baghdad	ONMUSPQPO
before ' bbc	OULLOOOVO
before ' britain	SVTKOOOMO
before ' camp	PUPNPOPPN
before ' canada	OZMMPOQNO
before ' china	VKTJUQNOO
before ' country	SMSOSNPNN
before ' dab	PXMNPPPNO
before ' egypt	PUNSPOPNN
before ' england	QMSJQSPPP
before ' france	MQWJQNPQP
before ' germany	POVTNOOMN
before ' india	OPYMPOPNN
before ' indonesia	QVJPOPQPP
before ' iran	NQZNPNNNO
before ' israel	LNRZMNPOP
before ' it	SRKSORPON
before ' japan	OTWSNNOMM
before ' korea	MQVWNNNNM
before ' london	PLEWRPRRR
before ' microsoft	RLMLOQPPX
before ' month	LOXLTRONL
before ' night	MQULSOPOO
before ' pakistan	SON\\MONMM
before ' party	PWONPPPNN
before ' russia	NQVULTMLL
before ' sony	NNNNOOPO\\
before ' that	TPMNPPQPP
before ' timberlake	OPOOOTPOP
before ' tomorrow	OKOJQRSSS
before ' tuesday	NMUSSNPMN
before ' uk	RMQSPOPNP
before ' ukraine	ROQJQQRPQ
before ' venezuela	NUPYOMNML
before ' voa	OXNLRPPNO
before ' week	PKNORRQRQ
before ' year	OHLORVSRP
before , 1980s	PPNSOOPSN
before , 1990s	OQUOPPONN
before , 1993	NNOOVPPOP
before , 1995	OZPMNOPON
before , 1999	QTNPPOOOP
before , 2	OKRJOTRUQ
before , 2004	NSUPOOOOO
before , 2005	MQVSNOPNN
before , 2007	PNVUONONM
before , 2009	NVNTOOPON
before , 2010	ORNUOPOOO
before , 2011	RPTMQOOOO
before , 2015	OSQOOPOOO
before , 2017	NWMMOPPPP
before , agency	LPWRROONM
before , ago	OTKRQPPNO
before , also	VKJLPRRUP
before , america	PKVTPOPMO
before , americans	NOMN]OONO
before , angeles	NNVSOOPOO
before , army	NSXMPPNMO
before , asia	PRMSPPPOP
before , attack	NROTTNOMO
before , australia	PPNTOPPPP
before , baghdad	OPPTOPPOP
before , band	PO[LONQNN
before , bay	NNK]POPNN
before , belgium	NPUPOOPPP
before , berlin	OONTPPPOP
before , bernardino	NONVOPPOP
before , birmingham	POMVOPPOP
before , brazil	POMTPPPPP
before , britain	OONWOPOPO
before , bush	NSNPSOPOO
before , c	UJJLQRQTT
before , cairo	NPOUNPPPP
before , california	OMMWPPPOP
before , cambridge	NPTOOPPPO
before , camp	PWNOPOPMN
before , campaign	NUSLSOONM
before , campbell	PTOOPPPOP
before , canada	OSWLPPPNN
before , candidate	PVONPOPNP
before , capital	MRXPNPPNN
before , career	OVNOPPPOO
before , categories	OUONOOOTN
before , century	NUUVMNOLM
before , chairman	NWOOQOPNP
before , charleston	ONNVPOPPP
before , chief	OYMNPPPNN
before , china	PNWNPPPOP
before , city	NOSQRPPNO
before , clinton	OVNOPPPOP
before , club	ON[NOOONO
before , coach	PUMNPPPPP
before , college	NOPUPPPOO
before , company	OSWNPNOMO
before , connecticut	POOSPPPPP
before , counterpart	PPVMPOPOO
before , county	TKJPRQQRQ
before , damascus	OONUPPPPP
before , day	RMRJPRPSP
before , deputy	OUNOPPPPP
before , development	NNVVOOOMO
before , earlier	PUMQTOPMN
before , election	NYLOOPPOO
before , europe	PONUPPPOP
before , example	OTNTOOPNO
before , falls	PQLUPPPOP
before , father	OUSMPPPNN
before , first	PTRNOPOOO
before , florida	MRNRPPPPP
before , followers	VKHKTRRRS
before , france	OONVOPPOO
before , friday	MRMTRUNMM
before , general	OWNOOPOOO
before , germany	PPOSPPPPP
before , google	OTUMPOPMN
before , hall	QQNUPPOMO
before , hotel	PPNSQPPOP
before , however	OTPROOPNO
before , immigration	OSNNTPPOP
before , in	PKSMQPPRQ
before , india	OTLRPOPOP
before , instagram	OOOPOOPOV
before , iran	POMUOPPPO
before , iraq	SINTPPPPQ
before , issues	NWQNNPPON
before , it	VQMMPPPPP
before , italy	PONTPPPPP
before , january	OPOPOWPNO
before , japan	NPVPOOPOO
before , jeddah	ONPUOPPPP
before , john	PUOOPPPOP
before , johnson	OXMNPPPNP
before , later	MUUNNOONO
before , leader	OWMSPOOMN
before , london	SNKPRPQRP
before , manchester	RLSWOOOMN
before , maryland	ONNVPPPPP
before , meantime	NUNTOOPOO
before , meanwhile	NSLRUOPOO
before , media	QRUKOPPOP
before , minister	PVNMSPPOO
before , minute	OUVNNOOMN
before , monday	MRQQRNNNS
before , month	PMOPRQPPP
before , more	NVOOOPPPP
before , morning	NRMUOPPOO
before , mother	PUNQPOPNP
before , najaf	PPOSOPPPP
before , nations	NUNTOOONO
before , nato	MVKTOPPOP
before , night	RTSNOOOMO
before , no	RKKLRSQRS
before , now	PUOMOPQPP
before , obama	NWMOROPOO
before , official	SUMMPPPOO
before , pakistan	OUNQOPPOP
before , paris	PTQPPPPNN
before , park	MPNZPOONN
before , party	MYUJOOONO
before , pasadena	OPOSPPPOP
before , people	PNTLYMNOO
before , perry	NOWOOPPOO
before , poland	NPRUNOPOO
before , policy	RKJRRRRQR
before , president	OPVMPPQNN
before , primary	MXPNOOPOO
before , province	NTPSOOOOO
before , rights	NVMSPOPNO
before , rival	PPXLPPPMO
before , rome	OSMSOPPOO
before , russia	NOPWMPPOP
before , salvador	PPNTPPPPP
before , saturday	NWRLROPNN
before , say	TJJQQPQRQ
before , scott	QPVMONSMO
before , secretary	PVNNPPPOP
before , son	OWONOPPOO
before , spain	OONUOPPPP
before , spokesman	OZMOOOPNN
before , springs	NNNZNPPOO
before , states	POOSOPPPP
before , successor	OVNPPOPOO
before , sunday	MSPRRNPNP
before , teague	PXNNPPQON
before , them	RNMTOPPOP
before , this	TQIKPQSPR
before , thursday	OMTVOOOOO
before , time	QUMKSPPPO
before , trump	PWNNOPPOP
before , tuesday	OJRORQQQQ
before , ukraine	OQVMPPONP
before , union	NVRJSPOMO
before , university	PNWOQPPNO
before , us	OPSVKPPPO
before , vancouver	OPOTPPPPO
before , war	OTMUOPPNO
before , washington	OPOUPPPPP
before , wednesday	NSMWPOPNO
before , week	NNWMSOPNO
before , wife	QZKIQQPOP
before , year	OSVQNOONN
before , years	PPLVOPPOP
before , york	NRNTPPPPO
before , you	VLKRPQPPP
before - 06	UKKJRRRSR
before - 8	VJMLQQQQR
before - anti	NSPJWPPOO
before - d	QNOWNPPPO
before - ex	PKVLSPPPP
before - i	QPOSOPPPO
before - israeli	NOPOVOPPP
before - non	SKJJVRQRR
before - pre	PNMNQVPPO
before - pro	SRGEWRQRR
before - r	JOO]NOOPN
before - super	UOPPOOPOO
before - trans	[POOMMOPO
before - u.s.	OMLOSQQRQ
before - us	NNOVUNONO
before . 0	UKRKOQQQQ
before . 1	PJVQOPPQO
before . 1999	LMTYNOPON
before . 2	SRRPOOPNM
before . 2012	UQKLQQQPQ
before . 2017	LYNMOQPOQ
before . 3	SPUONOOON
before . 3clisgienf	TMLNQQPQQ
before . 4	QMXLPPPOO
before . 5	PLMLURQQQ
before . 6	SMJSPQPRQ
before . 8	PMOSPPPPP
before . a	SHPMRQRQQ
before . about	QHRSPPQQQ
before . administration	OPVNPOOPN
before . afp	NKTUQPPOO
before . after	ZKLMQPPQP
before . again	PKVROPPOP
before . agency	MOZMPOPPN
before . airlines	UMMMQQQQQ
before . amazing	PMUNOPPPP
before . amazon	VLJJQRRRR
before . amp	XSMOPONNO
before . an	TKRLOQSRM
before . and	J]PMPPPNN
before . ap	PSQSPNONO
before . association	MQZNPNNQM
before . at	LOYTNNPON
before . author	KYMPPPPPO
before . awards	RLSLPPQQQ
before . baghdad	LOTRPPPPO
before . be	PTNOQPQPO
before . breaking	MNVUMOPNO
before . breakingnews	LWLSOPPPP
before . by	KSZPNNPOM
before . case	QLSNPPPQP
before . city	MUZLPOONN
before . clinton	USLUMOONN
before . cnn	MXQMNPPOP
before . co	WMMOPPPPP
before . coach	OUOOPPPNP
before . com	YOQMOOONN
before . committee	OOZNPNNPN
before . company	NLXMQPQOP
before . corp	VNSMOOOPO
before . cp	UMOTPOOOO
before . crash	WKJJTQQQR
before . cricket	OVVNNNONO
before . cvh0equh7l	VKJMQQQRR
before . day	TJJPQTPQQ
before . down	VNNOPPPOQ
before . downed	TMMMQQQQR
before . east	VJGIRUSTR
before . ex	RLUMNPPPQ
before . federation	PLSKPQQRQ
before . feeney	VMMMQQQQQ
before . ff	NUSLOPNPP
before . file	SELITTSSU
before . flight	WJKNRQQQR
before . follow	KSTOPQPPO
before . for	QMTIQQQPQ
before . friend	PVNOOPPPO
before . from	SLTIPQQQR
before . gallery	PONUOPPPO
before . gaza	TJHJVSSRS
before . generation	YONOPOPPM
before . germany	OMUKQPQQP
before . giroditalia	TJKLRRRRR
before . group	XNROONOON
before . gt	RJLYPOPPP
before . hill	OQKTPOPPR
before . honduras	MN]NPNNPN
before . iata	MOMZOPPPN
before . image	JVTNPOPOO
before . in	RHSPPPQPQ
before . india	KOZOPOPPN
before . iraq	TNSNPOPON
before . it	MQQLQQQRQ
before . jerusalem	MPVOOPPPO
before . jobs	LHI[OSRUO
before . justinbieber	PTMMOQQRO
before . law	NOVUONONN
before . live	OSPROOONP
before . lol	TMLNQQQQQ
before . london	PLVMPPPPQ
before . love	MQPKRRRQP
before . lt	QPILRRSSQ
before . ly	UMMNQQQQQ
before . malaysiaairlines	TMMNPQQQQ
before . manager	SLPQOPPPO
before . masterchef	SMNNQQQQQ
before . me	QSRLQOOOP
before . mh17	WJLGSRRQT
before . minister	MVVOONNON
before . missile	TKNJSRRQR
before . more	NPSQPOPPP
before . morning	PSKTPPPOO
before . nations	OPSPPPPPP
before . news	KRQRSPOOO
before . north	UHHKRSSTS
before . note	TUMOOOPNO
before . now	KRUPOOPON
before . of	QKULQPPPR
before . off	QJQJTRQRQ
before . on	VFNIQRRTR
before . our	PIPJRRRRU
before . page	TPOOOPPPP
before . party	NH\`LQPPON
before . percent	MPXOPOPNO
before . ph	VMMNQPPPP
before . photo	OQRKRPQQO
before . photos	PSOOPPPOP
before . pink	MOVOOPPPO
before . post	MURNPOOPO
before . president	SNPPPPPOP
before . press	MNPXPOPOO
before . pro	KOL\\KPQQQ
before . putin	RNMUOOPPO
before . report	PSROOOOOP
before . reuters	KLUSVTNLM
before . royalwedding	LZMRNOPOO
before . rt	MTPMPPPPP
before . russia	QMPQOPPPQ
before . s	SPMROPPPP
before . says	MVRNOPPOP
before . scotland	OSNSOOPOO
before . season	SOQOOPPPP
before . seoul	QNUOPOPOO
before . service	LTUTNMPNN
before . source	KRWOPOPOO
before . state	MUNTOOPOO
before . states	NSRRPOOOO
before . statistics	MPUOPOPOO
before . story	NZNQOOONO
before . systems	SNRKNQPPS
before . technology	QOVNPOPPN
before . tells	OZTNONNNM
before . that	RQQMPOPPP
before . the	WJKSTOPPN
before . think	MYUMOMONM
before . time	QUJLORQQQ
before . to	KOYLQQPOQ
before . today	RQIJPRSRR
before . tokyo	MNQVOPPOP
before . twitter	WONNQPPNN
before . un	TPPMROOOO
before . union	MTXLOOOPM
before . up	SJPSPPPPP
before . update	RTHQPPPQO
before . v	QLWKOPPQP
before . via	KUNRPQPPP
before . video	NQRVPNONN
before . w	RQJJPRSRQ
before . was	SLMTPPOPQ
before . washington	UQMOPPPOO
before . watch	OOWPNOOPN
before . weather	QJOUPPPQP
before . week	LSTMPPPOQ
before . with	POPKSQQQP
before . won	VJJRQPQPQ
before . x	VIJJTRQQR
before . york	PSSMOOPOO
before . you	OQSNPPPPP
before _ 0	OO[LOPPNN
before _ 000	OJNQXOPOP
before _ 1	UHJITURRS
before _ 10	UJIPOQRRS
before _ 100	UJOKUPPQQ
before _ 11	QJJMVRQSR
before _ 12	PLKTSPPPQ
before _ 13	SLLLVQQQQ
before _ 17	OOQOVOOOO
before _ 1988	OONPOUSNN
before _ 1989	QJIORSSSR
before _ 1998	TKJJQSRUR
before _ 2	RFKNVRQQU
before _ 20	VIIISRRST
before _ 200	NOONXOPPO
before _ 2000	RNQKPQQQQ
before _ 2004	TKKLRQRSR
before _ 2005	OVNOOQOOO
before _ 2011	UJKKSQRRS
before _ 2012	SNJPOQRRP
before _ 2013	NNQPNXOPO
before _ 2014	ONWLPQOOP
before _ 21	UMLKUQQQQ
before _ 23	QMLPTPQQQ
before _ 24	QKQJPSRTP
before _ 25	RNPLPPRRP
before _ 27	SLLPTPPPP
before _ 28	UJIHRRSTT
before _ 3	QIMPUPQRQ
before _ 30	QLLKSPPPX
before _ 34	VULKOPPOP
before _ 4	XKGOUQPPR
before _ 400	TIIORSSRS
before _ 42	PLRJTQQPR
before _ 43	TLJQPRPQR
before _ 45	TNRLQPPPO
before _ 5	VKKIQQRRT
before _ 500	VMKOTOPOQ
before _ 6	RKOPPTQMQ
before _ 60	VKKJUQQRR
before _ 7	NMNYPPPNP
before _ 8	QIPOSQQPS
before _ 9	SLIOQVOPS
before _ a	RMQOQPQNR
before _ about	OWPTONNLN
before _ accuse	SOJLQRQQR
before _ accused	KTPVQNONN
before _ accuses	KSUWLOPON
before _ across	LOL]NPPPO
before _ actor	SNIJRRRSR
before _ actress	NZMOPNPNO
before _ additional	XKMKUPQPP
before _ admiral	M[MMNPQPO
before _ adviser	PXMNOOPOO
before _ advisor	OUOPOPPOO
before _ after	NOUPPQNPM
before _ against	NP\\LPOOMO
before _ agency	NNPJQSRRR
before _ airborne	PNONPWPOO
before _ album	OLNLPQP[Q
before _ all	SOOOWNONN
before _ alleged	OLYPOPOOO
before _ allow	NQPUQOONN
before _ allowed	NVMROOPOO
before _ allowing	MSOMUPPOO
before _ ally	OYNPOOOON
before _ along	OOM]NNONN
before _ alongside	NUSLROOOO
before _ am	SNJJURQRR
before _ ambassador	TSOOOPONO
before _ among	RMPQTOONO
before _ an	QNROUNQMO
before _ ancient	PKSKVPPPQ
before _ and	NSQPNOOQQ
before _ annual	WLNKNYOON
before _ another	ROSSMOPNO
before _ appointed	NXTNONONO
before _ are	SMQMUPPON
before _ around	LNK[SQPNO
before _ artist	N[NMOPPNN
before _ as	LQRSNLPRS
before _ asked	LTTQRNPNM
before _ at	JLVYLSOMN
before _ attacked	MTKTVOONM
before _ attacking	QUONPOOOP
before _ attacks	PQQSNOPOP
before _ attended	NRTMNVONN
before _ attorney	OVNOOPPOO
before _ author	RSILQQRRP
before _ avoid	OKSRTOPOO
before _ ayatollah	PZNMQOPNN
before _ back	PWSLNOPNO
before _ backed	QQRJXNONO
before _ backing	OUOOOPPPP
before _ backs	MMWWPNONM
before _ ban	NMTNVOOOO
before _ band	PJUMPQPPS
before _ banned	OVVRMNNNM
before _ based	PMWIQPQQP
before _ batter	LQOUPPPPO
before _ be	VOKPQPPOP
before _ beat	LTQRQOPNN
before _ beating	OVNNPPPOO
before _ beats	MVZSMMNMM
before _ became	NWPROOONM
before _ because	SUUQONNLL
before _ become	SLKSPQPQQ
before _ been	QURLPOOOO
before _ before	RSSMQRNMM
before _ behind	NUWLOOPNN
before _ believe	TXQNONNMN
before _ believes	OPVQOOOON
before _ best	UPKMPUPPO
before _ between	MUOTROOMN
before _ beyond	TTOQONONO
before _ billion	ZNLLOPPQO
before _ billionaire	OYNNPOONO
before _ black	VHIHTSRUT
before _ blame	OZMMPOPOO
before _ blamed	NMZRQOMNN
before _ block	TNNSQOOON
before _ boarded	XNMMQPOPO
before _ boost	MOPXNOPPO
before _ boot	WJKLRRRRR
before _ bordering	NOLXOPPPO
before _ born	NUOKUPOOO
before _ boss	NZMNPPPNO
before _ both	KXPOPNOMU
before _ bowler	OXNNPPPNO
before _ boyfriend	PTONPPPOP
before _ bring	NRMXNPPNO
before _ bringing	MTTTNNOON
before _ broadcaster	NTUOPPOMN
before _ brother	USKKRQOOQ
before _ bureaucratic	POMWOPNPP
before _ businessman	PWNNPPPNO
before _ buy	TKPRQPPOQ
before _ buying	NSQROPOOO
before _ by	QUUPPKONM
before _ call	RLJRPQRSQ
before _ called	RNTPNNMQQ
before _ calls	MTULOPPOO
before _ campaigner	QNIKRRRSS
before _ candidate	ORVLPPPNN
before _ candidates	PUNOOPPOP
before _ capital	MXNTNOOON
before _ captain	QKIJSRRVT
before _ central	LMKZRPQPO
before _ centre	PXNMPPPNO
before _ century	PLNTPVOMO
before _ ceo	TVNNPOONN
before _ chair	OTOOPPPOP
before _ chairman	OXNNPOPOO
before _ challenger	OWONPPPNO
before _ champion	NW\\JNNOLM
before _ chancellor	PWNMPPPOO
before _ channel	OOZMOOOPN
before _ chief	LSRUNOPNN
before _ chipmaker	NPUOOPPPO
before _ chose	NUNUOONOO
before _ city	OPOXNOOON
before _ claim	QKUJSRORO
before _ claiming	ONZPOONMO
before _ claims	MPPXNPPPN
before _ cleric	OXNOOOPON
before _ closing	NIPSORSRO
before _ coach	OUNPPPPNP
before _ codenamed	OOOPOOOOV
before _ colleague	OYNNPPONO
before _ college	OLNYNOQPP
before _ colonel	PQILRSRRR
before _ columnist	OWONPPPNO
before _ combat	LOUTNOPOO
before _ comedian	OWOPOOPNO
before _ comedy	RLLKPRRWQ
before _ commander	PYONPPPMN
before _ commissioner	RSKMPQQQP
before _ communist	LURWOMOMN
before _ company	OL^MOOOON
before _ condemning	NUMSQOOOO
before _ congressman	OXNOPOOOO
before _ congresswoman	PWMNNOPPP
before _ connects	PNNZONOOP
before _ conservative	LZTTMMMMM
before _ contact	PXNNPPPNO
before _ controlled	RLJMSRRRR
before _ corporate	NNNXOPPPP
before _ correspondent	PWMOPPPNO
before _ cost	OONTQOONS
before _ councillors	OVPOPPOON
before _ covered	NYUMNOONN
before _ criticized	LZLTNPNOO
before _ criticizing	NYNNOPPOO
before _ current	LNYWMOONN
before _ dame	OXLNPPPOO
before _ daughter	O[ONOOPNN
before _ day	QQIPSUQLP
before _ dead	NNPNXPPOO
before _ deadly	QNSQNOPPQ
before _ debt	NOPXNOPOO
before _ defeat	OQTOOPPOO
before _ defeated	MQXQNNONO
before _ defeating	NZNMPPPON
before _ defend	MWROPPPMN
before _ defending	PNRMRQPPP
before _ democrat	QLJISTSRU
before _ democratic	MQXMPOPOO
before _ deputy	NWMPSOPMP
before _ described	SSOHSPPPP
before _ designer	PYOMOOPOO
before _ despite	MUQRMPPOO
before _ dictator	PVNNPPPOO
before _ did	MZNOOPPNO
before _ director	PSLMPQQQQ
before _ discussed	MOVUOOONN
before _ divided	OOMYNPPPO
before _ do	RKKLQSQTS
before _ does	L[TSLNNMM
before _ dominant	OMRSSOOOP
before _ down	YMMVMONNN
before _ downtown	MMKYSPPOP
before _ dr	N\\LLPOQOO
before _ dr.	NSUNOOPOO
before _ drama	SJJIPSSYR
before _ drug	RLMPPOQQT
before _ during	PPQITRPPP
before _ early	OONTONOOU
before _ east	MNPYPPOON
before _ eastern	MNMZOPPPO
before _ editor	OYMOOOPNO
before _ eight	QOSLSLVON
before _ either	WPONNNOOR
before _ elect	OUONPPPOO
before _ elected	NWNPOPPPO
before _ election	VOQOPOPNO
before _ embattled	MOKVUPPPO
before _ end	ULPLPPQOQ
before _ endorsed	OWNMOPPPO
before _ ensure	SJILURRRS
before _ enter	NNMZNPPPO
before _ especially	MYSNNOOON
before _ ethnic	PLLSVOPPP
before _ even	QSJRQPPOP
before _ ever	SLQMPPSPP
before _ every	OSNNQOOOU
before _ executive	OZMMPOPNO
before _ face	TQUKOOONO
before _ faced	MOZLOOQPP
before _ facing	MOTRUOOON
before _ fact	OWNPQPPMO
before _ famous	LNNYOTONO
before _ fat	VJJLRQRSR
before _ features	SQLLQQPOQ
before _ fellow	LUSOWNNMM
before _ fighting	MNZONPQOO
before _ film	PMRKOMSYO
before _ filmmaker	OYNNPOPON
before _ final	LQNMTYOMO
before _ find	TNJOSQQPQ
before _ firm	MM\`LPPONM
before _ first	OPIOWXLLS
before _ five	MKPQXORNO
before _ fled	NOMWPPPPP
before _ fleeing	OLOURPPPO
before _ follow	QRQPOMOQP
before _ following	OTNNQQOQO
before _ for	OQTROMOPO
before _ forced	NMQRUPOON
before _ former	INWSRONQN
before _ forward	PTNOPPPOO
before _ founder	TQHJQRQSR
before _ four	SPNMUPPOO
before _ fourth	RNQWMRNNM
before _ free	LSTQTNNLO
before _ friend	NXNPPOOOO
before _ from	KPSYOOQNN
before _ frontrunner	PUOOOPPOO
before _ full	OOXONNOOP
before _ game	VNONOOOTN
before _ gave	MYKPOPPOO
before _ gen	PSNOPPPPP
before _ general	OSMMQPQPQ
before _ get	TNGMSRPRS
before _ gets	TNVNNNPPN
before _ giant	MOZPOOPON
before _ give	KUSWMNONM
before _ gives	LQVUMOOON
before _ good	VLMKWPOPP
before _ got	UNOOOOROO
before _ gov.	OWONPPPOO
before _ governing	SKOJUQPQR
before _ governor	NYMNPPPNP
before _ granting	LUULSOONO
before _ great	RQKRPPPPP
before _ group	MQWIPQQPP
before _ growing	OMNRUPQOQ
before _ guard	PUONPPPOO
before _ had	UWMMOOONN
before _ half	PVONPPPOO
before _ has	XWLKPOONO
before _ have	WTJSNOONN
before _ help	NOKVTPPOO
before _ helped	QOSRNOPPO
before _ helps	OPXNOOOOO
before _ her	LQPQTSNMO
before _ hidden	ULMLQQQQQ
before _ his	QINPSRSRM
before _ historic	LONXUNOMN
before _ hit	NMKYOOPNV
before _ hits	NPJWSPPOO
before _ home	WKOLPPQQQ
before _ host	OTROOOPOO
before _ hostage	WQNNOPPOO
before _ how	PSOTNOOON
before _ hurt	NONUROOOP
before _ i	WKHKPRQST
before _ iconic	XNNWNOMNM
before _ if	NYPPPOONL
before _ imagine	MURMTOONN
before _ improve	PIIVUPPRP
before _ in	NLNXOPOQQ
before _ include	KVOJSMQTO
before _ included	SNSPOPPOO
before _ includes	TRMOQPOMP
before _ including	HUXQOPPKP
before _ incoming	NPNRTPPOO
before _ incumbent	PWNNPOPOP
before _ inside	LKJ[PSQPO
before _ insisted	MRZONNONN
before _ interim	MPSXONNNN
before _ internal	TKROPPPRP
before _ interview	OVONPPPOP
before _ into	LOM[NQPPO
before _ investigating	PZQNNNOMO
before _ involving	NOMSTPPOO
before _ iraqi	QNMMUQQQQ
before _ is	SQOJUOORN
before _ it	SSMJQQPQP
before _ its	OJTRRMMLY
before _ jamaledwards	UMLNQPQPP
before _ join	JXKSUPONN
before _ joined	LT[LNNPON
before _ joining	NPTOQPPOO
before _ journalist	PQKLRRQRQ
before _ judge	OWNOOPPNO
before _ just	WKJQQQQQQ
before _ justice	OTOOPPPPP
before _ justinbieber	QQLLPQQRQ
before _ keep	NVQNQQONN
before _ key	NTTTMNONN
before _ kidnapped	NOLKYQQQP
before _ kill	NUQTNOONM
before _ killed	RWLRNPPNN
before _ king	PVMNPPQON
before _ know	SUKKRPQNP
before _ lady	MYOOOPOON
before _ large	LOUVSNOMN
before _ largest	ULNSRNOOO
before _ last	RRQUONNNM
before _ later	MSRVNOONN
before _ latest	TMSONLMST
before _ lawyer	PVNNPPPOO
before _ lead	MNWTNOPOO
before _ leader	MYPMPPPNO
before _ leading	SOTPSONMM
before _ leads	NTNNNSTNP
before _ leave	LRVSOPPNN
before _ leaves	KTUXMNOMM
before _ leaving	NLVXNOOOM
before _ led	NRUOTNNMP
before _ left	KPSYMOPOM
before _ legend	PUONPPPOO
before _ legendary	OOQMWOOOO
before _ let	LOTVNOPON
before _ level	OPUMQPPOO
before _ liberal	QJJURRRPR
before _ lifelong	PMLMVQQQP
before _ like	PTUNPNOLQ
before _ likely	SONNTPPPO
before _ line	SMLMVQPPP
before _ link	UIIOQRRRS
before _ local	SLJQWPPOP
before _ lol	UMJKRQQRS
before _ long	YKJKUOPPR
before _ lord	L[MNOPPPO
before _ loses	RONTOPOOO
before _ love	PYKMPPQOO
before _ m.	SOMNPQQPP
before _ madam	UJKKQRRSR
before _ made	KQUUTNNNM
before _ magazine	NN\\NNOOPN
before _ magnate	OWNOPPPNO
before _ main	RLRQQPPPP
before _ mainland	OOMWPNPOP
before _ mainly	RKJKYQQQQ
before _ major	QOPRUONNM
before _ majority	PTLLQQPPQ
before _ make	PRNUROOMN
before _ maker	MP\\NONOMN
before _ makes	ONOUNOONU
before _ male	TOOOROOOO
before _ manager	VQRKRNMQO
before _ many	QJJQYPPPQ
before _ maybe	PPNNOOOXP
before _ mayor	MYMOPPQNP
before _ me	VHFHUTSTT
before _ meet	LSRSOOPOO
before _ meets	PVNNRPPNN
before _ member	PPMLTPQQQ
before _ mention	MRRTNOOOO
before _ met	OZMOOOPOO
before _ militant	POPNTOPPP
before _ million	MJSSQOOOU
before _ minister	RTLMPQQPP
before _ miss	QQTMOOPPP
before _ missing	LYMROOPOO
before _ more	XORORMNMM
before _ morning	MPVSMOOOO
before _ most	OQMOTPPPP
before _ movie	MMNNNOP]O
before _ mp	RUMOPPPOO
before _ mph	TMLLQQQQR
before _ mr	OXNNPPPOP
before _ mr.	KOTUOPPPO
before _ mrs.	PSNNPPPQP
before _ ms	TUMMPPONO
before _ ms.	LZMNOPPPP
before _ murdering	OKJPSSQRR
before _ musician	SNIIRSRSS
before _ my	WKKIRRRTP
before _ name	RWNPNOONN
before _ named	MUNOOOPNU
before _ names	NTZNNNONN
before _ near	KLK^QPQPN
before _ neighboring	NNMYOPPOP
before _ network	OKRJRRSRQ
before _ new	UOTQHOPOR
before _ newcomer	OYOOOOPNO
before _ newspaper	OXVONONLL
before _ next	JVTOQOOLR
before _ nine	ONLLXOSPP
before _ no	RRKUNNNTM
before _ nominated	NZNPOOONO
before _ nominee	OXNNPPPNO
before _ nor	N[MNOPPON
before _ north	NNOYNOPOO
before _ northeastern	NPNXMPPPO
before _ northern	MMK[PPPPO
before _ northwestern	NPVRMOOOO
before _ not	SJKRUPROO
before _ now	TSLOQOPOO
before _ of	PPQSPOOPN
before _ off	QLQXQOPOL
before _ offered	RKNQQQQQO
before _ officer	OXNOPOPNO
before _ official	MOVJTPPQN
before _ old	MRPUTOOLM
before _ on	PNSRNQNPQ
before _ one	KQQORSPNP
before _ only	QUNLTPPNO
before _ opposition	RRFISRTRR
before _ or	QKPTRNOMS
before _ order	WQNQNOOOO
before _ organization	OOZOONOOO
before _ original	QLNQNPQPW
before _ other	NLPOWPQQN
before _ our	SLKSORQQO
before _ out	SONNTOOOP
before _ outside	MKUXLOQPO
before _ over	NQUQMPPON
before _ own	SOOLOPPOU
before _ owned	NNZTNONMN
before _ owner	RPJJQRQSR
before _ p.m.	\\OMNNOONO
before _ partner	PXQMOPONN
before _ past	MNSVNSONO
before _ people	SMQMPPQQP
before _ philosopher	OVNNPPPNP
before _ pirated	OOOOPOPOU
before _ played	PVNNPOPPO
before _ player	OYNNOOPOP
before _ playing	SJSJPRQSQ
before _ plays	MSXMNOPOO
before _ please	WPIJRRPQR
before _ plus	OMNTNNOWN
before _ pm	PVNNPPPPP
before _ poet	PWNLPPPPP
before _ politician	SIIITSRTV
before _ poor	STKJRQPOS
before _ pope	RVMMPPPPO
before _ popular	MUMUQOONO
before _ posted	PULTNOPPN
before _ powerful	NOWMTOOOO
before _ praised	MVVORNMMN
before _ predominantly	QKWLNPQQQ
before _ premier	OXMNPPPNO
before _ president	RVMNPPNOP
before _ pressing	NOMUSOPPO
before _ presumptive	NPROTPPPO
before _ prevent	NTQSNOOON
before _ prince	OUOOOPPPO
before _ principal	TTSMPNNNN
before _ private	LNWLVOPNO
before _ producer	OXMNPPPNO
before _ professor	QWNNPOPOO
before _ prominent	OMMRYOOOO
before _ promote	MQMSTOPOO
before _ promoting	MTMUQOOOO
before _ prop	PYNMOPOPN
before _ prosecutor	NSVNOOPNO
before _ protect	UMMWOOONN
before _ put	PQVNQOOOO
before _ puts	MTMQRPPOO
before _ quarterback	OWONPPPOO
before _ quotes	NRMPOPOXN
before _ radical	LOVMZNONO
before _ ranked	MWORNOOOO
before _ ravaged	UIHJUSSSS
before _ reach	MTMWOOPOO
before _ read	RMHISRRUV
before _ real	ULKKRRRRS
before _ reality	WPNNOPPPO
before _ reason	NSNOPPPOS
before _ rebel	MVQNUNONO
before _ recent	MO\\MRNNNN
before _ refer	ONMVPPPPP
before _ regarding	RPKLSQQQQ
before _ registered	NNMSTPPOP
before _ rejected	NYOOOPPNN
before _ release	MYRNOOOON
before _ remote	NOLTSPPPO
before _ rep.	OUOOPPPOO
before _ replace	NWPOOPPNO
before _ replaced	OXNMPPPNP
before _ replacing	OXONQOONP
before _ reporter	OWOOOPPNO
before _ reports	POQVNOOON
before _ republican	NUSNOOPOO
before _ revealed	NWONUOONN
before _ reviews	TNNHPSPRR
before _ right	QNYKOOOOP
before _ rival	LTVWNNOLL
before _ rivals	MUVMOPPOO
before _ round	SLTLTLQOR
before _ ruled	MPPWOOOOP
before _ ruling	QKTIRSQPP
before _ run	POVKPPOPP
before _ runner	OXNNPPPOO
before _ runs	UPQNNNNOS
before _ rural	NNNYUOONN
before _ s	QOQSRNPMN
before _ said	M[RONPQOK
before _ save	QMLVPPPPP
before _ say	RURQKOOOM
before _ saying	MPURQOONO
before _ says	KTUSPOONM
before _ season	PNVSNOONO
before _ second	UMNSONPRN
before _ secret	MPTMTPPPO
before _ see	LZPQOOPPL
before _ seed	OZNNPNPNN
before _ seeded	OYNOOOPOO
before _ seeks	JSWQNOONO
before _ sell	OMQXWLMNM
before _ sen.	OWONPOPOO
before _ senator	NWNQOPPOO
before _ send	SLLVSOONO
before _ senior	NLOKXQQQR
before _ separatist	QNNMUPQQQ
before _ seven	VNRKPOPPO
before _ several	SKNKVPPPQ
before _ sheikh	NYNONPPOO
before _ shook	NNMZOPPOO
before _ shooting	NUNNONOVN
before _ show	WXNONLLQL
before _ showed	OSMVNPPOO
before _ shows	URMNNOOSO
before _ signs	RMRSOPMPO
before _ since	QTJQNTOPP
before _ singer	MZNNOPPNP
before _ singers	N]NNONONO
before _ single	MNNMQOO]O
before _ sir	OXMOPPPOO
before _ six	PMPPVMTNN
before _ slams	MTYMOONOO
before _ so	SQMKUPPOP
before _ some	PSMQUOONN
before _ something	VOROOOOOO
before _ son	QUJJSRRPP
before _ song	RMNMPOPYO
before _ southeastern	PLSLRRQPP
before _ southern	MOKXSPPPO
before _ southwest	ONWQNPPOO
before _ speaker	SXKLQPPMQ
before _ speaking	ROLVNPPPO
before _ spokesman	ONSVPOPNN
before _ star	OZMMOPPOO
before _ starring	PXNNPOPNO
before _ stars	PVJKSRPQP
before _ start	TLWKNROPO
before _ state	TVPMPNONN
before _ stop	OVMROPPON
before _ striker	OZOOOOOMO
before _ student	VJHJSRRSS
before _ succeed	NWNOPPPOO
before _ succeeding	PTOPPPPOO
before _ suggested	MWMOTOOOO
before _ sunni	PONMWPPPP
before _ super	]NNMNOOON
before _ support	OVJMSNONV
before _ supported	OPTOOPPOO
before _ supporting	PZMKQPPOO
before _ surrounding	OZMMPOPNN
before _ suspect	OVTNOOONM
before _ suspected	OMTSPPPPO
before _ tackle	MPSNONXNN
before _ take	RPITPQQPP
before _ targeting	MURLTOPOO
before _ team	OSUUNNOLM
before _ teenager	PVNNPPPOO
before _ tell	RRRLPOOQO
before _ tells	OMWOPOOPP
before _ term	MNRVROONO
before _ than	PURRMOPNN
before _ thank	WQKLQPPPQ
before _ thanks	MZNNPPPOO
before _ that	PSQPPMSOM
before _ the	NMSQPQPNR
before _ their	SNHPTUPON
before _ them	OUMLRVNMO
before _ then	VSPQMNONN
before _ these	SJTKOQQRQ
before _ thing	O[PMOOPNO
before _ think	TSIMOXOOO
before _ thinks	MPUNWNONN
before _ third	QMPRQNNUN
before _ those	QOMTPQPPP
before _ though	NVMSNPPPO
before _ threaten	QKMUTPPOO
before _ three	RJRMWOTMN
before _ through	ISRXRSNJM
before _ throughout	OOLZOPPNO
before _ to	OPQTOOPNO
before _ today	QSPOPPPOO
before _ told	OR[OPNOLL
before _ tonight	WKJKRQQQS
before _ tonnes	NPNNWPPPP
before _ too	UHJISRRTT
before _ top	NLSPXPOMN
before _ torn	OMPRROPPP
before _ toward	QPJRRPPQP
before _ towards	MMKZNTPNQ
before _ town	OMO]NNOON
before _ transit	UIIJSTRSS
before _ troubled	QLMPVOPPP
before _ two	PPLNXOQOO
before _ tycoon	OUOOPPPNP
before _ uh	MTVONOONO
before _ under	PQLVNPQPN
before _ unless	MNSWOOOON
before _ until	NNQQPWONO
before _ up	RQPTOQNMM
before _ urged	NWPTLNOON
before _ urges	ONPVOOPOO
before _ urging	PPNOSOPPP
before _ use	MTSRNONOQ
before _ used	MRRLNRNQT
before _ using	VQNJTOQPM
before _ v	PO\\MNQNNN
before _ versus	N\\ONNOOON
before _ veteran	RKIKTRRSR
before _ via	WHROQOOOR
before _ victim	OYNNPOPNO
before _ visit	RLJYOPPPP
before _ visited	NOKXROPOO
before _ visiting	QMKTVOPPN
before _ visits	NONVOPPPP
before _ vs	PKVKNRRQQ
before _ want	LVNUOOPOO
before _ wanted	RQLMTPPPP
before _ warning	UNOOTOOOO
before _ was	NNSNWOPNP
before _ watch	VOGGRSRSS
before _ watching	UJINPQRTS
before _ week	SMMLVPPPP
before _ weekly	SLLKVQQQQ
before _ weeks	RKNSOQQQQ
before _ welcome	NXMSMOPOO
before _ were	LYVOPNNML
before _ west	OMMSVPPOP
before _ western	RLISTQPPQ
before _ what	TPIRNUPON
before _ when	NWQOQOONN
before _ where	UWLOQOONM
before _ whereas	QMMLRRRRQ
before _ whether	KVRRPOONN
before _ which	OUOWNOOMN
before _ while	MQULONPSQ
before _ white	MPMUTOPOO
before _ who	RRHONRRRQ
before _ whom	OUOPOPPPP
before _ whose	NTYOMNNNN
before _ why	PUOMOQPQO
before _ wife	MVNURNOMM
before _ will	RSSPOOOMN
before _ win	QKKSOSTPP
before _ winner	M[NMNPPPO
before _ winning	MNNVNOOWN
before _ wins	UGHNSSRRS
before _ with	OQTOPMOOS
before _ within	OLMRPRQRQ
before _ without	SSLLQQPPQ
before _ won	OOLVONWNN
before _ worker	PTOOPPPPO
before _ worst	XOOMOSOON
before _ would	RTLLPQQPQ
before _ writer	ROKKQRSPS
before _ year	RUTSMNNMM
before _ years	QTJQOPPQP
before _ yet	PPMIRRRRR
before _ you	YQHKPQQQP
before _ young	PMKKUSRRS
before _ your	PHGFUTVTX
before2  1	TKRNPPPPQ
before2  10	VJIJRRQST
before2  2	QLJVOQROQ
before2  3	MSQUNOPON
before2  4	QNPTPNNOQ
before2  5	TKKKRSRRR
before2  6	QNMUPOPOQ
before2  8	PMMUPPPPP
before2  9	TMNRPPPOO
before2  a	PNPQSOPPP
before2  actor	OUPPOPPOO
before2  afp	QMOUQOPOO
before2  after	NQUPOOPPO
before2  all	QSNNPPPPP
before2  an	KOTPQOTPN
before2  and	XUKMOPRNL
before2  another	SLKPTQQPQ
before2  anti	MVOPOOPPO
before2  ap	NRPUQNONO
before2  as	SUMNRPPNM
before2  at	NNVPOPPPP
before2  attorney	PUOOPPPOO
before2  author	NXNPOPPNO
before2  baghdad	NORTOPPOO
before2  both	MUSLONONU
before2  breaking	KOYUMOPOO
before2  breakingnews	LWLSOPPPP
before2  britain	NPVOPOONP
before2  but	PSTPNMOOP
before2  clinton	SPOPPPPOP
before2  despite	SSMMPPPPP
before2  dr	OTNPPPPPP
before2  earlier	OROTROOMO
before2  email	L[MNPQQLO
before2  ex	RLUMNPPPQ
before2  facebook	NZONPOOON
before2  ff	POSMQQNQQ
before2  first	PTRNOOOPN
before2  follow	MVLNPOQRQ
before2  following	OWONPOPNP
before2  for	OVMPOPPOO
before2  former	LUTOMSONN
before2  from	KOQZPNPPN
before2  general	NXLPPPPOO
before2  his	NOOOROUOO
before2  how	MUMVOOONO
before2  however	NSQSNOPNO
before2  i	TIJKRRRSU
before2  if	MXMOQPPPO
before2  image	JVTNPOPOO
before2  in	SPIMSQQPR
before2  india	ONUSOOPOO
before2  it	RRKSORPON
before2  jerusalem	MPVOOPPPO
before2  justinbieber	QQLLPQQRQ
before2  like	NWSOOOPOM
before2  live	NSUNPOOOO
before2  lol	UMJMQQRQR
before2  london	RLPJRQRRR
before2  lord	NWNOOPPPO
before2  meanwhile	RRKRTNONN
before2  more	MMRRSOPOP
before2  most	TNMMUPPOQ
before2  mr	PSNOPPPPP
before2  mr.	NVOSNOPON
before2  ms	NVOOPPPOO
before2  ms.	MYNNNPPPP
before2  my	TLJLRRRSR
before2  new	UQPLNPPQO
before2  now	PUKPQPPOP
before2  nowplaying	TKJJSRRTT
before2  obama	NONTSPPPP
before2  on	PQTJPQQSL
before2  one	RJRKSQQQR
before2  only	PQTNOPPPO
before2  opinion	VQONOOOOO
before2  our	ONUOOPPPP
before2  photo	OHSKTQSRQ
before2  photos	PSOOPPPOP
before2  pm	NUOOPPPPP
before2  pope	SSNNOPNPP
before2  president	NVOOOPPPP
before2  professor	NUONOPPPP
before2  rep.	PTOOPPPOO
before2  reuters	ORUQTKNMM
before2  royalwedding	LVKPPSPPP
before2  rt	KRSMQQQQQ
before2  sen.	OVOPPNPOP
before2  senator	PSPOPPPPP
before2  seoul	QNUOPOPOO
before2  sir	PTOOPPPPP
before2  so	RPRLOPPPQ
before2  some	LUOTNOPOO
before2  sony	OOROONOOV
before2  source	KRWOPOPOO
before2  thanks	NYNNPPPOO
before2  the	TNQOOPQOQ
before2  this	OQPISPRRP
before2  though	MUNUOOOOO
before2  three	UNONROOPP
before2  to	NSQTOONNO
before2  tokyo	MPVNPPPOP
before2  two	MMWQROOON
before2  update	RTHQPPPQO
before2  updated	MRUROOPNN
before2  venezuela	OVQSOMONM
before2  via	NULXOOPNM
before2  video	MVRRQNOMN
before2  voa	PWNNPPPNO
before2  washington	PQUPOOOON
before2  what	VNMNRPPPP
before2  when	NVTMNOPON
before2  while	KRMVNOPOU
before2  why	SNIOORQTQ
before2  will	LVPSNOPON
before2  with	STJJPRPPS
before2  yesterday	OPTLTNPOP
before2  yet	MWPPOOOOO
before2 0 c	UJJLQRQTT
before2 0 mph	TMLLQQQQR
before2 00 000	NPNLYPPPO
before2 000 in	QMNWOPPOP
before2 000 tonnes	NPNNWPPPP
before2 1 2	LVZNNNONM
before2 10 million	NOOMUOPOS
before2 100 000	TLKJRPPQW
before2 3 0	OOWLPOPPP
before2 3 of	XOOOOQOMO
before2 39 s	LTYSSMLLK
before2 7 in	OOMWPPPOO
before2 a former	LOVTSNNNN
before2 a large	OOTLTPPPP
before2 a major	OPQNSPPPO
before2 a new	RLKPUQQPP
before2 a pro	OTPPPOPOP
before2 a radical	OONOWPPPP
before2 a second	PMJQWOROP
before2 a senior	PLNLUQQQR
before2 a statement	OQSOPPPPO
before2 a super	TPOPOOPPO
before2 a to	OHIPRTSRU
before2 a top	MPVPOOOOO
before2 abe and	NYMONPPOO
before2 about the	RNTJQRQPN
before2 above the	NNLUQPPOR
before2 access to	NQOPTOOPO
before2 according to	KR[JROPNP
before2 across the	WNH[PMNOM
before2 action against	LYNOPPPON
before2 added that	LSQTOPOOO
before2 afghan and	ROXKNOPOP
before2 afghan president	PSOOPPPPP
before2 afghanistan and	NNL\\OPPON
before2 afp the	OOXNOPOON
before2 after mr.	OYLLPPPPO
before2 after the	MJKRUWPQO
before2 against a	TKIIVQURR
before2 against the	JVZLSONNL
before2 agreements a	NPUOOPPPO
before2 aid to	NPLXQPPOO
before2 airline spokesman	PUNOPPPPP
before2 airlines flight	UMLNRPPQQ
before2 airport iata	NNNYONPPO
before2 airport to	OPOTOPPPP
before2 all about	ORJUOPPPP
before2 all of	RLJMSRRRR
before2 all the	PKLMURRRQ
before2 alleyne on	NN\\MNOPPN
before2 along the	POJRUPPQP
before2 along with	LUPPRMUMN
before2 also said	PMMWOPPPP
before2 amazon and	POSOOPPPP
before2 ambassador to	ONKYNPPPP
before2 america and	NOVSQOOMM
before2 analysis of	OOXOOPOOO
before2 analyst at	MO]LQNPON
before2 and a	WKLQSRNON
before2 and an	RMKKWQQQQ
before2 and another	USUMMNNNN
before2 and as	OVQMPOPPN
before2 and by	QQILQSQRR
before2 and director	OVPPOOPNO
before2 and even	OVNUNOOOO
before2 and forward	PTOOPPPOO
before2 and from	MOVRNPOOO
before2 and his	MNPRRQPQO
before2 and in	QSGUSPPOM
before2 and its	QOUMSOPON
before2 and mr	KYMPPPPPP
before2 and mr.	OZLLPPPPP
before2 and neighboring	OPOTOPPPP
before2 and now	UJLLSQQQR
before2 and of	MTOVOOONO
before2 and other	PMMSRPQQQ
before2 and president	OUOOOPPPP
before2 and said	RNQNSOORN
before2 and sciences	NNYMQPPOO
before2 and sen.	OTOOPPPOO
before2 and that	OUNROPOOO
before2 and the	KLWVRQQML
before2 and then	LVTQONOOO
before2 and this	UMMTOOOPP
before2 and three	PNJMWOTOP
before2 and to	NPTUONONN
before2 and with	OWNOOPPON
before2 apart from	QLMMPSRRR
before2 apply for	PLPIORSVP
before2 are in	NPNSOOPOU
before2 are the	RXMPQOOOM
before2 area around	NNNVOPPPP
before2 area of	OONVOPPOP
before2 areas of	NOMWOPPPO
before2 around the	LWKXNMNOR
before2 arrested in	NPLXOPPPO
before2 arrive in	OOMVPPPOP
before2 arrived in	RLKPQQQQS
before2 arriving in	MNLZOPPPP
before2 as a	TSIOLQRRP
before2 as an	VNNQRPMPM
before2 as china	POLUPPPPP
before2 as president	MSTNOPPPO
before2 as saying	NVMNSPPPO
before2 as the	RNPPMSLMU
before2 asia and	SKINRRQSS
before2 asian and	TKHIVRRRS
before2 asked about	OSNSOPPPO
before2 assault on	OOQSOPPPO
before2 assistant to	PZMMOPPNO
before2 at a	NMNWQTNNN
before2 at an	KPYNQOOPO
before2 at the	MJOVOYSNK
before2 attached file	SIJJRSSTS
before2 attack in	MPNYNPQOO
before2 attack on	MUQRNOPNO
before2 attacks in	ONMZNPPOO
before2 attacks on	ONPMURPPO
before2 attempt by	OLUROPPOP
before2 attorney general	PSPPPPPOO
before2 authorities in	NPSPOPPPP
before2 awarded the	OPOOQNWON
before2 away from	OMTPOPPPP
before2 back at	RNQIPSQRP
before2 back the	QRPJSNNNV
before2 back to	OKHYPRPQQ
before2 baghdad as	OYNMPPPNN
before2 baghdad reuters	PONTOPPPP
before2 ban on	NNKN\\PQOO
before2 barbados where	LYONOPPPN
before2 barrel in	OPNTPPPPP
before2 base in	NOMZPPOOO
before2 based in	OOLXOPPOO
before2 battle between	OPTOOPPPO
before2 be a	QRJNWPPOO
before2 be at	ONMPOYPPO
before2 be in	PNNWPPPOP
before2 be the	QLKOUSPOR
before2 be won	VJKLRQRRR
before2 because of	TWRLNMPMP
before2 because the	SPOLQPPPQ
before2 become the	OMQRPPRMS
before2 before the	RIPMOVRQO
before2 behalf of	NWNPPPPON
before2 behind the	MNXQNNNSO
before2 being a	RMKPTPQPP
before2 between the	NLQQSOOOS
before2 bid for	NOZNOOOOP
before2 birthday to	PQUMPOPOO
before2 bit ly	UMMNQQQQQ
before2 bit of	SHPJQSRTR
before2 blame for	XLINQQQQQ
before2 board member	OYOOOPONN
before2 bombs in	OPOUOPPPO
before2 boost for	NNNYTOOMO
before2 border with	NNQTPPPOO
before2 born in	NNLYOPPPO
before2 both the	MNYMSNTNL
before2 boy in	PTNPPPPNO
before2 brazil and	PMKTSPPPP
before2 brian feeney	VMMMQQQQQ
before2 britain and	ONLXPOPPO
before2 brother of	NXTLOOPNN
before2 building in	LONXOPPPP
before2 bush and	OYLJSQPOO
before2 business partner	PUMTOPOON
before2 but as	OUPPPPPON
before2 but mr	RLLKSSRQR
before2 but now	SUNNOOPOO
before2 but president	OSPOPPPPO
before2 but the	LLWSROPPN
before2 by a	OKSTWMNOO
before2 by both	MMRSSPPPN
before2 by former	PVNMSOPNO
before2 by hidden	SMMMQQQQQ
before2 by mr	NTPPPPPOP
before2 by mr.	SIONSQRQQ
before2 by president	OTPOOPPOP
before2 by some	NNUNTPPPO
before2 by the	MSYQQMOOK
before2 by two	QLMMSQRPR
before2 call on	MVMRPOQOO
before2 called a	VMKNPRPRP
before2 called on	LWVSOMOMM
before2 called the	RMRPPPPNQ
before2 calling on	MRNUQOPOO
before2 calls for	QPLOOQQQQ
before2 came as	NRPTPPOON
before2 came to	NPLVOPPPP
before2 camp in	OOOVOOPPO
before2 campaign against	ONPUPPPPO
before2 campaign manager	WSMNOOPNP
before2 can't believe	SKPLQQQQQ
before2 canada and	NNRUPOPOO
before2 canadian press	MNPXPOPOO
before2 capital of	MMK^NPPOP
before2 capture of	NNUXMOONN
before2 captured by	TJIPSRRQR
before2 carrano and	MWNOQPPNO
before2 case against	OVJTOPPOO
before2 center in	NONYOPPOO
before2 centre in	NQLYNPPPO
before2 ceo of	JN\\NQPPON
before2 chairman of	OPXOOOPNO
before2 change in	RNLPQQPQQ
before2 charge to	XJKKQRQRQ
before2 chief executive	OYNNPOPNO
before2 chief says	SKJPRQQQS
before2 children of	MOM\\OQPNM
before2 chilean president	OSPPPPPPP
before2 china and	OPKXPPPOO
before2 chinese president	NVOOPPPOO
before2 cities in	QPOWONPMO
before2 cities of	OMMZOOPNP
before2 city of	KII]RQRPP
before2 class to	PPKVPPPPP
before2 clinton and	OSMPRPPOO
before2 close to	OSLVPOOOO
before2 club in	ONOWOPPOO
before2 co 3clisgienf	TMLNQQPQQ
before2 co cvh0equh7l	VKJMQQQRR
before2 coalition and	OPNNUPPPP
before2 coalition in	MPLYNPPOO
before2 coast of	MKIVRRSQR
before2 college in	MNNYOPPOO
before2 come from	NOOQUOQOP
before2 come on	RMTLOPQQQ
before2 comes after	OMWMROPOP
before2 comes to	OOMYNOPOP
before2 coming from	NOLRUPPOP
before2 commander in	QOMVOPPOO
before2 committee chairman	OTOOPPPOP
before2 common in	POMUPPPPP
before2 communist ruled	MPPWOOOOP
before2 community in	NPLVOPPPP
before2 companies like	ONXPPQONN
before2 company and	PLNXPPPPO
before2 company in	MOL\\OPPNM
before2 company said	PWOOMPPPP
before2 compared to	NUQNOPPOP
before2 condolences to	ULKJVQQQQ
before2 conference in	NNNZOPPOO
before2 conference on	TMLOQQQQQ
before2 confirmed that	PQNSPPOOP
before2 conflict in	NPOVOOPOO
before2 consulate in	NPNUOPPPO
before2 contact with	TKLRPQPPQ
before2 contests in	OONUOPPPP
before2 control of	MOMXOPPPP
before2 controls the	NPUPOPOOP
before2 convention in	NPNXNPPON
before2 corp said	PVNOPPOOO
before2 could be	MVOQROOMO
before2 countries including	POLWOPPPO
before2 countries like	NNLXOPPPO
before2 court in	NNTSOPPOO
before2 court judge	PVOOPPPNO
before2 coverage of	WSKLOQPOP
before2 crashes in	OPOUPPPNO
before2 created by	QQJMQQQRR
before2 creative with	TLLNQQQQR
before2 crisis in	OPMWOOPOO
before2 criticism of	OTRRNOOOO
before2 cruz and	PUNOOPPPP
before2 cruz of	MONXNPPPO
before2 cruz r	NQNVOPPPO
before2 cuba and	PPLXPPOOO
before2 custody in	OONVOPPOO
before2 day for	SKKOVQQQQ
before2 day in	QLKXRPQNN
before2 day of	LUUMNSOMO
before2 days after	MULTNUONO
before2 days before	MOSRQOPPO
before2 dead in	POMSNUQOO
before2 deal with	MLUVQPONN
before2 dealers said	WMNPOPOOQ
before2 death of	NWNNROPOO
before2 deaths of	PTMLWOOOP
before2 debate in	NPMVPPPOP
before2 december the	OPVOPNOOO
before2 defending champion	OUVNNOONN
before2 defense minister	PTOOPPPPP
before2 defense secretary	OUNOPPPPP
before2 demand that	MQQWMPONP
before2 demanded that	MONYNPOPP
before2 democratic party	MUWMNOONP
before2 democrats including	NVSMOOPPO
before2 deputy leader	QTMNPPPPP
before2 des moines	OSLVOOPOO
before2 described by	LZMOPPPOP
before2 developed by	NOXROOONN
before2 developed with	NPYNNPPPN
before2 development of	RJPJOTRRT
before2 development the	MQOWNOPPO
before2 did the	MLKSQRRSQ
before2 died in	NPMVQPPOO
before2 directed by	PWLNPQPOO
before2 director general	QNJJSRRRS
before2 director of	TN[KTNNKM
before2 director told	MPUPOPPPP
before2 dispute with	OOPUOPPPO
before2 district of	NNLYOPPPP
before2 division of	NOYMOOPOO
before2 dj friend	PVNOOPPPO
before2 do the	TKJQTQQPQ
before2 dominated the	VNPMSOOON
before2 donald trump	OSOMVOPNN
before2 down as	UNMKQQQQR
before2 down by	TLLPPRQQR
before2 down in	TKIJSRSRT
before2 down on	LUPSOOPOO
before2 down the	OKPLSRQRR
before2 during the	KTRQXLPOK
before2 east and	PNMUPPPPP
before2 east of	MMM[OPQOO
before2 eat in	OPNPTPPPO
before2 economist at	OQZMPNNNN
before2 editor of	OO[QNNOMO
before2 egypt and	PQLWOPPOO
before2 egyptian president	NUPOPPPOP
before2 el salvador	PPNTPPPPP
before2 elected were	NRUMOPPOO
before2 elsewhere in	LQPZMOPON
before2 embassy in	OOMWOPPPO
before2 end of	SNTOLPNTM
before2 end the	NQNMVOPPO
before2 energy agency	PTPNPPPNP
before2 england and	PPJXOPPOO
before2 enter the	NONSORQPR
before2 entered the	RKQOQPPPR
before2 entering the	MPKYPPPPO
before2 europe and	VMMUPOPNO
before2 evidence that	RLONSPPPQ
before2 example the	VLRHQQQPR
before2 executive of	ML^RLOPMN
before2 executive officer	PSOOPPPPP
before2 exile in	OPMVOPPPP
before2 experience in	ONLRQQQQQ
before2 explosion in	MPMVOPPPP
before2 facebook and	OPSPOOPOP
before2 facility in	NOOVOPPPO
before2 fact that	PQKMUPPPP
before2 family of	RKGNSRRTS
before2 favor of	NQMNVPPOP
before2 feel like	VOMOPPPPO
before2 festival in	NNOYPPQOM
before2 fight against	UNLOUPPOO
before2 fighting between	OMNYQOOOO
before2 fighting in	RKHJSTSST
before2 films include	QLLMSPURP
before2 finance minister	OVOOPOPOO
before2 first time	NPPLXPPOO
before2 flight from	PLOUPPPPP
before2 flights from	NONWOPPPO
before2 florida and	PNNUPPPPP
before2 florida sen.	OTOOPPPOP
before2 fly half	PVONPPPOO
before2 flying over	ONMXPPPPP
before2 followed by	OTNQPPPPP
before2 following a	LPYOOPOPN
before2 following the	NPQSQPPPN
before2 football federation	PLSKPQQRQ
before2 for a	NMROQQSPO
before2 for an	TKJKVSRQQ
before2 for best	TPPPPOOOO
before2 for example	OTNTOOPNO
before2 for mr	NUOOPPPPP
before2 for mr.	NTUJOPQPP
before2 for the	PPUMOTONN
before2 for three	QOPPOOSPP
before2 force in	NPMYOOPOO
before2 forces from	MPOYMPOOO
before2 forces in	NPKZOPPPO
before2 foreign minister	PQMMPRROQ
before2 foreign secretary	OVNOOOPPO
before2 form the	MRUTPMNMO
before2 former dictator	PVNNPPPPO
before2 former president	OXNOOOPOO
before2 forward to	RTLJQPQQQ
before2 found in	PPOVOOPNO
before2 founder of	MMYRROONM
before2 french and	TPQLOPPPO
before2 friday in	OPVNOPPPO
before2 friday the	OOURMOPPO
before2 friend of	PYMLQPQMP
before2 from a	LVLVTONNN
before2 from an	TORLSOOON
before2 from his	MQWVLNNNO
before2 from lord	NWONPPPOO
before2 from mr	LXMQPPPNP
before2 from mr.	OWOMOPPOP
before2 from some	UOOOVONNN
before2 from the	OSSSNNOLR
before2 front page	PTPPOOPPO
before2 front runner	OXNNPPPOO
before2 funeral of	PVNMPPPPP
before2 future of	NPLVPPPPP
before2 games in	NPNVOPPPP
before2 general election	OSRNOPPOO
before2 general of	LOVSOPOOO
before2 georgia and	NPLWOPQPO
before2 german chancellor	OSPPPPPOP
before2 germany and	PNKWPPPPP
before2 giroditalia winner	NUPONPPPP
before2 girostart2014 giroditalia	TJKLRRRRR
before2 gm ceo	KYNNOPQPO
before2 go to	QKNXOPPPO
before2 going to	THITRRQQP
before2 google and	OQTMOPPPO
before2 gordon of	OONYNPPNO
before2 government of	NVNRQOPOM
before2 governor of	MNRXOOPOO
before2 graham r	NOPZONOOO
before2 group at	ONRUPNPPO
before2 group g	NPYONNOPO
before2 group of	MSQLWOOOO
before2 group says	ONTQNPPPP
before2 group the	NP[NQMNOO
before2 groups including	PPTPPOOOP
before2 groups the	PPWMPOOPN
before2 gusto d	TLLLRQRRR
before2 halftime show	WRNNOPPMO
before2 hall in	OPOTPPPPP
before2 hampshire and	ONMXPPPOO
before2 hands of	M\\MNOQPOM
before2 hannity asked	NYMOMPPPP
before2 happened in	NNUVNOONN
before2 happened to	TSILUPPPO
before2 has accused	ORNUOOPOO
before2 has forced	OOQTQOOON
before2 has left	OOMUOPPPP
before2 have a	UKEIUSSST
before2 he and	NYOOOOPOO
before2 he called	LUSVNONMN
before2 he said	UNQOPPOOP
before2 he told	STONOPOOO
before2 head of	VLSTOOONM
before2 head to	VLKKRQQRS
before2 headquarters in	OOMXOPPOO
before2 heads to	OMLZPOPOP
before2 health minister	PTNPPPPPP
before2 heart of	OPUVNMPNN
before2 held at	POUOPNPOP
before2 help of	MUJKUQRRP
before2 her husband	RUMLRPNOQ
before2 here in	MOSWOPPNN
before2 high level	OPVNOPPOP
before2 hillary clinton	UQNMSOPNO
before2 him in	NPWPOOPON
before2 his brother	M\\PONOOON
before2 his career	OTNOPPPPP
before2 his daughter	OXNOOPPOO
before2 his father	PSUMPOPNN
before2 his friend	OUNOPPPOO
before2 his mother	PTNQPOPOP
before2 his rival	PPUMQPPNP
before2 his wife	MWLSRPONN
before2 home in	ROLRPPPPP
before2 home secretary	OWMOPPPOO
before2 homes in	NNN[POPMN
before2 hope the	QKOLSPRPT
before2 hospital in	OMOWOPPPP
before2 hostage in	MOMWOPPPP
before2 hostages in	NONYOPPON
before2 house and	OVQMPPPOO
before2 house in	POMVPPPPO
before2 house speaker	OSOOPPPPP
before2 how the	PNYORNOOL
before2 how to	WKKJQQSRR
before2 however mr	NVPPPPOOO
before2 however the	MOYNPOOOO
before2 hundreds of	QJPRRQPPP
before2 hustle guard	PTOOPPPOO
before2 i am	SNJKSRRRR
before2 i believe	NWNNOPPPO
before2 i know	SPLKRQQPQ
before2 i like	MURUOOPOK
before2 i love	L[MPPOPNN
before2 i see	RUMMPPPOP
before2 i think	OTOOOUONN
before2 i'm at	TJQUQOONN
before2 icymi video	NRSTNOONO
before2 if the	VLMTNNTNO
before2 ii in	OOOUOPPPP
before2 in 1995	NVPOOPPPO
before2 in 2004	NTNTNPPPO
before2 in 2005	MQQVOOPON
before2 in 2011	ROTNQOOOO
before2 in 2012	NXNPNOOPO
before2 in 2015	OSQOOPOOO
before2 in a	KMPUTROOO
before2 in an	NORHXQPPP
before2 in baghdad	NNOTRPPOO
before2 in both	MOM[NPPPN
before2 in cambridge	OPKWPPPOP
before2 in central	OONVOPPPP
before2 in china	ORWNOPONO
before2 in eastern	MPOXLPPPO
before2 in fact	OXNPQOPNN
before2 in his	VLMNPQPPR
before2 in iraq	SOSQPOPOM
before2 in london	PKHSRQRSR
before2 in manchester	VLKTQPPOP
before2 in moscow	NOMNZPQPO
before2 in neighboring	NOMXNPPOP
before2 in northeastern	NPOXMPPPO
before2 in northern	NOMZKPQPP
before2 in our	QNLSPPPPQ
before2 in pakistan	OUNPPPPOP
before2 in president	OTOOOPPPP
before2 in russia	SNMTPOOOP
before2 in several	RLPMSQPQQ
before2 in southern	OPNWNPPPO
before2 in the	LNNXNUORN
before2 in their	STMLOPPPQ
before2 in this	ONNWOOPOP
before2 in today	PMRMPQQQP
before2 in tuesday	OPQNSPPPO
before2 in which	OMVSOOOON
before2 inauguration of	NWOMRPPOO
before2 inc said	PXMNPOPOO
before2 include the	SJPOSPOPS
before2 including a	MPXQNONOO
before2 including the	JQZNRMMMT
before2 independence from	OOMWOPPPP
before2 india and	NOKYOPPPO
before2 industry the	NROVQNNPO
before2 information about	RKMJTRQRR
before2 inside the	QKJSORQQS
before2 insurgents in	NPNVOPPPO
before2 interest in	MRYMNOOOP
before2 interior minister	PWNNPPPNP
before2 interview with	JUVPTNNMN
before2 into a	OTLSNOQOQ
before2 into the	PMSVMQNON
before2 investigation of	NWOMQPPOO
before2 iowa and	PLLYQOPNP
before2 iraq and	QPHOQRQRR
before2 iraqi and	LQMVPPPPO
before2 is a	QMPPRPPPP
before2 is an	NOPOSPPPP
before2 is called	UHGHSSSVU
before2 is in	OSLXPOPMN
before2 is that	QRUPLNTNM
before2 is the	XNNNSSMMN
before2 island of	NMP]PPNMN
before2 israel and	OOTOPPPOO
before2 israeli and	NPVOQOOOO
before2 it and	O]NNONONN
before2 it calls	ZNJPPNPNP
before2 it named	PXLNOPPOO
before2 it on	RMKOOSQSQ
before2 it said	MWLSOPPPO
before2 it to	QJMSQPRRQ
before2 it was	SOHORQQPR
before2 japan and	OPKXOPPPO
before2 jersey gov.	PTPNPPPOP
before2 jerusalem reuters	OMMTUPPOP
before2 join the	TMHORTQPQ
before2 joined by	OTNMSPPPP
before2 joined the	LPWUTMMNM
before2 justin timberlake	OPOOOTPOP
before2 kasich and	NTNLUPPOO
before2 key on	OPSOPPPPP
before2 kidnapped in	OPMVOPPPO
before2 kidnappers in	OPOTOPPPP
before2 kill a	NPOMWPPPO
before2 killed a	NUORQOOOO
before2 killed by	NOOSQPPPP
before2 killed five	MQSRPPOPN
before2 killed in	RPMRMPQPP
before2 killing of	NVMOPPPOP
before2 kind of	VJHEWTTSS
before2 know about	UUPMOPPLN
before2 known as	KRMZNNNMU
before2 korea and	OOKYOPPPP
before2 labour party	LSTOOPPPO
before2 largest city	NMUPTOPNO
before2 last month	NOLSRTNQP
before2 last week	NSUTNNONO
before2 last year	RLTMPQRNO
before2 later the	MQYNONOON
before2 lead over	NXKNTPPNP
before2 leader in	ONNPUPPPO
before2 leader of	OOUPPPOOP
before2 leaders in	OORUNOPOO
before2 leaders of	VOJUMPPOP
before2 leadership of	OUMSOPOOO
before2 leave the	PONVPPOPO
before2 led by	PUPLNPOQR
before2 left the	NPSOTOONO
before2 letter to	OVPMPPQOO
before2 life of	NWLQOOQOO
before2 like a	[JKKRQQQQ
before2 like the	NJRROMNNZ
before2 liked a	RKFLTRQRX
before2 line of	TRLKOPOMX
before2 line with	OPSPPPPOP
before2 linked to	NNWROONPO
before2 links to	PWRNPOONO
before2 listening to	USJIPQPPS
before2 live in	MPMXOPPPO
before2 live now	RNTMOOPPP
before2 live on	KN[OOPQPN
before2 live report	RUKPOPPPP
before2 live video	TKKLRRRRR
before2 located at	RMINQRRRR
before2 located in	TMJRTOQNR
before2 look at	OXNQONOOO
before2 los angeles	NNVSOOPOO
before2 loss to	NWQPOPONO
before2 lot of	MOOTTPOOO
before2 louisiana and	PTLQPPQOO
before2 made by	NLVORPPOP
before2 made his	SQSOOOONO
before2 made the	KNSTNOPPS
before2 majority leader	NVOOOPPPO
before2 make the	OPMWPOOOO
before2 malaysia airlines	UMMMQQQQR
before2 man from	OLL[OPPPN
before2 many of	NUMRRPPOO
before2 market in	NPNXNPPPN
before2 maryland gov.	PSOOPPPPP
before2 masterchef masterchef	UMNNPPPPP
before2 may the	UNONOOPOS
before2 mayor of	MNMZOPPPP
before2 me and	QWJQPQOPN
before2 meanwhile in	PPNSPPPPP
before2 meanwhile the	MPPUNOPPO
before2 meet with	PQNMVPPPP
before2 meeting in	NOM[OPPOM
before2 meeting on	OPNVOPPPO
before2 meeting with	MXKNUPOOO
before2 member of	LOXONPPPP
before2 members of	RNQVNNPMO
before2 memory of	RUJQOQPNO
before2 men in	OUOOOPPPO
before2 met in	OPNUOPPPO
before2 met with	OSKSSPPON
before2 microsoft and	OPVLOOPPO
before2 militant group	PXONNPOOO
before2 military in	ROLOOSQRO
before2 millions of	SKKKSRQRR
before2 minister of	VLLONRQSP
before2 ministry said	OPLWOPPPP
before2 ministry spokesman	NXMNPPPNP
before2 minutes later	NTUMOOPOO
before2 mission in	OPMVOPPPO
before2 missions in	PPNTOPPPO
before2 modern day	NNOXNOPOO
before2 monday in	OOMVOPPPP
before2 monkeys in	RLGDSWRYT
before2 month in	MNNZOPQON
before2 month of	XJJLQRRQS
before2 more for	[GFDRRUUV
before2 mosque in	OPOUOPPPP
before2 most of	MWKSOPPOP
before2 most recent	NNVOROPON
before2 mostly in	OPMWOPPOO
before2 move to	QLHROSSTQ
before2 moved to	LMQ\\OOQNN
before2 much of	NOMVOPPPP
before2 murder of	NWMTNPPNO
before2 museum in	PPOSPPPPP
before2 myself and	TWMKPPPOO
before2 name is	TTLNOPPNP
before2 named after	OSMXNNOON
before2 national statistics	MPUOPOPOO
before2 nations and	OOUPSNPNN
before2 nato secretary	UOSNOPONP
before2 near the	LMR[UMNOK
before2 needed in	SNKQPQPPR
before2 new album	QLJIQSSUT
before2 new york	NSPVPONNM
before2 news agency	MOMQRQQQP
before2 news for	NTSOOPPOO
before2 news today	TNMOPQPPP
before2 next to	SPJQPPQQP
before2 next week	QRUNNOONO
before2 night in	NOOWPPPON
before2 nomination for	RUKJQMUQP
before2 north and	PPUMOOPPP
before2 north of	NMLZPOQOP
before2 northeast of	PMMZOPPNN
before2 not mention	NUMROPPOO
before2 not the	WOPOOOPOO
before2 noted that	OSLUNPOPP
before2 now on	MOYQNOOPN
before2 now the	KPRUTNOPN
before2 number of	LNTQRSOON
before2 obama and	PTOOQPPNO
before2 obama says	NUMUNPPON
before2 obama to	PKOKUQRSP
before2 obtained by	NNXONPPPO
before2 of a	ISUQTPLMP
before2 of an	KVPSTOOMO
before2 of ancient	ONUMTOOOP
before2 of any	SLKPTQPPQ
before2 of california	PMMVPPPOP
before2 of course	TSLJQPQPR
before2 of england	NNSVPOOON
before2 of former	OPRMSPPPP
before2 of four	VNNNSPPOO
before2 of germany	LRWLPPPPO
before2 of his	QPLNPPNVP
before2 of india	MUUMPOPON
before2 of its	LPXOPMNMU
before2 of mr	OTOPPPPPP
before2 of mr.	OUJRPPPPP
before2 of northern	OPOTOPPPP
before2 of our	QOLTPPPPP
before2 of president	NVOOOPPOP
before2 of some	MOOSUOOOO
before2 of state	SURMPNOMO
before2 of the	OLQQSQNOR
before2 of these	RLRLPQPPR
before2 of this	RTMPOOPPO
before2 of three	PQNTPOOPO
before2 of two	OVMMVOONO
before2 of western	ONMXOPPPP
before2 off the	OQMSSNMMU
before2 off to	PJRKQQRQR
before2 offensive in	NOUROPPNN
before2 office in	SLINSRQRR
before2 officer succeeding	PSOPPPPOO
before2 offices in	PPOSOPPPO
before2 official says	PRNNTOPPO
before2 officials in	OPOUOPPPO
before2 officials say	NYMPQPOOO
before2 oil company	TRHLQQQQR
before2 oil firm	NVTNNNOOO
before2 oil giant	POTOOPPOP
before2 on a	ZLMKPRQPQ
before2 on board	TKNLQQQQR
before2 on cnn	MWLNONPUQ
before2 on friday	NTMUOOPOO
before2 on its	TPNOPPPPO
before2 on monday	NMWSOOOON
before2 on mr.	PVNMOPPPP
before2 on my	QJQLPSRTO
before2 on president	OXNMOPPOP
before2 on sunday	NOORSPPPP
before2 on the	QOKPROLUS
before2 on tuesday	QKNNRQQRR
before2 on twitter	WQMPPPPOM
before2 on wednesday	NVNNQNOUN
before2 one from	OQTQNOPOO
before2 one of	LYIUPOQNP
before2 opened in	NOMVOPPPP
before2 operated by	MPYNQPNNO
before2 operating in	OPMVOPPPO
before2 operations in	OQMYOOOON
before2 opposition leader	OTOOPPPOP
before2 or in	PONUOPPOP
before2 or the	SQOISQPPP
before2 originally from	POKXOPPPP
before2 other than	UTMOMPOOO
before2 ousted leader	PSOOPPPPP
before2 ousted president	NUOOOPPPP
before2 out at	RKQQPNQRQ
before2 out in	SLPMPQQQR
before2 out of	MUJNRSRPO
before2 out the	UHGEVSTTV
before2 out to	TRTULNNLM
before2 outside a	PLLSQSPPQ
before2 outside the	JRYQTNMMN
before2 over eastern	OPOTPPPPP
before2 over the	PJSPPUPON
before2 over to	MTOQSOPOO
before2 packard ceo	NUOOPPPOP
before2 pakistan and	POIZOPPPP
before2 palestinian leader	PSOOPPPPP
before2 palestinian president	OTOOPPPOP
before2 pan democrat	RFIIUURUU
before2 paris and	OOOUOPPPO
before2 part of	KYKWMPPON
before2 parties the	OQ\\MPMNOM
before2 parts of	OPLZPNQNO
before2 party and	NXQNPPQNM
before2 party in	OOQUOPPOO
before2 party leader	PWNNPOOOP
before2 party the	NPZMPMNOP
before2 people from	NMNZNPPPO
before2 people in	LOMZNPQPN
before2 people of	NMK\\NPQOO
before2 people party	PVONPPPOO
before2 percent and	NRVNPPOON
before2 percent of	MPMSSPPPP
before2 performance as	NXNMPPPPO
before2 performed by	ORNMVPPOO
before2 person in	OPOUOOPPO
before2 phillips and	PTOOPPPOP
before2 phone to	SQJLPRQQQ
before2 photo of	OVNNOPPPQ
before2 photo to	RMMHRRRRR
before2 pictures of	PXNNPPPNO
before2 pilgrimage to	POLVPPPPP
before2 place at	NPUSONONO
before2 place in	MOKZTOPON
before2 plan for	TMHVOQPPQ
before2 plane in	ONOVOOPOO
before2 planned in	PPOUOPPON
before2 played in	ONSTPPOPO
before2 playing the	XLPMPPPOP
before2 please contact	MUUNOOONO
before2 please follow	JSXNOPPOP
before2 poland and	POJXOPPPP
before2 police and	MO[MOOOOO
before2 police in	NOM[OPPNO
before2 police officer	NXNOPOPNO
before2 polish president	MUPOPPPPP
before2 positions at	OOSRPOPOO
before2 poster to	UMMLPQQQQ
before2 president elect	OUONPPPOO
before2 president obama	RSNMPOROO
before2 president of	QM^NOOOLN
before2 president said	NPRSOPPPP
before2 presidential candidate	OXNOOOOOO
before2 presidential candidates	NTNOUPPOO
before2 presidential election	PVONOPPOP
before2 presidential nominee	OVOOPPPOO
before2 presidents of	NPMYNPPPO
before2 pressure on	RPRUPNNNN
before2 primary in	PNNUPPPPP
before2 prime minister	QURNPOOON
before2 problem for	NSPROPONO
before2 process in	ONMWOPPOP
before2 produced by	OQTMOPPPP
before2 province of	KMRZOPPON
before2 proximity to	OORTOPPPO
before2 published in	NOSMTPPOO
before2 qaida and	OPVNNPPPO
before2 qaida in	NPKYNPPPO
before2 questions about	OVONOOPPP
before2 race in	NNNXPPQOM
before2 radio 4	MPOOOOPYO
before2 radio host	PVNNPPPOO
before2 rain to	SONPPPPPP
before2 rally in	ONNPUPPPP
before2 ready for	TITLQOQRP
before2 reagan and	PSMORPPOP
before2 rebels in	OOMVOPPPO
before2 received his	TMMKRQQQQ
before2 refugees from	OPNVOPPPO
before2 region of	MONYOPPOO
before2 relations with	NNMYOPPON
before2 relationship with	L[MOOPPON
before2 released by	PMNRSPPPP
before2 replaced by	MUTMPQQOM
before2 report on	WNLQNOPPP
before2 reporters in	MOVQMPPPO
before2 reports on	MYLQPOPON
before2 reports that	MRTQSOMNO
before2 representative for	NQLYOOPON
before2 republican nominee	OWNNPPPOO
before2 reserve chair	OSPPPPPPP
before2 response to	TJLLOTQTQ
before2 rest of	NOVTOOOOL
before2 return to	RKJUPPQQQ
before2 returned to	NPKYOPPPP
before2 returning to	NMQXOOPOO
before2 reuters the	POSSPOOOO
before2 revive the	MQSSPOOOO
before2 right now	OVMMRPPPO
before2 rights group	SMIMQRSSQ
before2 rise in	VONPPPPON
before2 roche pink	MOVOOPPPO
before2 role in	RTPPOOPNN
before2 rome and	ONMXOPPPO
before2 rt justinbieber	PTMMOQQRO
before2 rubio of	PMKYOPPPP
before2 run by	OORUPONOO
before2 run in	NOWNOPQOO
before2 running for	LPVNPPPPP
before2 running mate	WRNNOOPOO
before2 russia and	ONSROPPPO
before2 russian president	PTOOPPPPP
before2 s a	VJGNSRRRR
before2 s. and	MPLXPPPPO
before2 said mr	LXNOPPPOO
before2 said mr.	NYKSNPPON
before2 said ms	JYNOPPPPP
before2 said on	JPXPQPOON
before2 said that	NTRSOONPM
before2 said the	LMRWVLOPM
before2 same time	MWSNNOPNO
before2 san bernardino	NONVOPPOP
before2 sanctions against	OOKXOPPPP
before2 sanders and	PTNOPPPOP
before2 sanders i	NPPUOPPPO
before2 sanders of	LPLYOPPOP
before2 saturday in	MNM[OPQON
before2 saturday the	NORTQOOPO
before2 saudi arabia	QOQVONOMO
before2 say a	NONYNPPPO
before2 say an	NPNLXPPPP
before2 say mr.	OWUJNPPON
before2 say suspected	MOWPOPPOO
before2 say the	OLMUWNOPO
before2 saying mr.	PRVKOPPON
before2 saying that	ORMSOPPPP
before2 says a	KMTTSPOPN
before2 says an	OPOMVPPPP
before2 says mr.	NLYUNOOON
before2 says president	OTOOPPPOP
before2 says the	MMSYQOOPM
before2 school in	NOMYOPPON
before2 schools in	MPNXNPPPO
before2 sciences the	PPSOPOPPP
before2 search for	QVLMOQPQO
before2 seat of	KULWOPPNN
before2 seats in	OOMVOPPPO
before2 secretary general	OWOOOPOOO
before2 secretary of	_MJKNQPOQ
before2 security firm	QMVNOPOPO
before2 see it	VULNOOOOO
before2 see the	TLNMUPPPO
before2 senator from	LPOWOPPPP
before2 sensing of	UIGITRSUT
before2 sent to	NWPQOPPON
before2 separately the	NPRTNOPPO
before2 service in	LOTZNNONN
before2 service of	NOLYNPPPP
before2 services to	OQWOONNNQ
before2 set for	MNVMRPPPO
before2 set up	LXUMONNOO
before2 shares in	LPXRNOOON
before2 she told	NUPOPPPOO
before2 shi'ite and	PWOMOOPOP
before2 shiite cleric	OUNPPOPOO
before2 shooting in	NWNQOPPON
before2 shot in	OPOTOPPPP
before2 show in	NPJYNPPPO
before2 show the	OPPOROOSP
before2 since the	TRPKSOOOO
before2 sioux falls	PQLUPPPOP
before2 site in	NPNYOPPON
before2 situation in	OOMWOPPOO
before2 size of	MSVONPPOO
before2 so called	TMKKQQRSQ
before2 so many	PPOOTPPPO
before2 so the	NKSJRUPPR
before2 socialist party	PNWOQOONO
before2 sold in	MQOVOOPOO
before2 soldiers in	OPNVOPPPO
before2 some of	OUMQOPPPP
before2 son of	OWMPOPPOO
before2 soon after	NQUOOOPOO
before2 soon as	OWOONPPPN
before2 south korea	SLRTOOPNO
before2 south of	NNMYOPQOO
before2 southeast of	MOMXNPPPP
before2 speaking in	OONWOPPOP
before2 speaking to	NNYOPNPON
before2 spoken in	ONNVOPPPO
before2 spoken to	OUNNPPPPP
before2 spokesman for	JOXUPNONO
before2 stadium in	MPLYOPPPO
before2 stake in	OOZOPNNMP
before2 state of	QLFQSRRRS
before2 state owned	NNZTNONMN
before2 state rep.	OVOOOOPOO
before2 state run	OPVMOPPPO
before2 statement on	NPNVOPPPO
before2 states and	NMK\\OPPPO
before2 states of	NPNXNPPOO
before2 station in	NNJSQQRTP
before2 stop the	PPOMUOPPP
before2 store in	ONLZNPQPN
before2 streets of	NNMZNOPOP
before2 stronghold of	LTN\\MOPMM
before2 students in	OPVWOMNMN
before2 study by	NXMNRPONO
before2 study of	SLKRQRQPQ
before2 subsidiary of	OPUUNONMN
before2 successor to	NZNNOPPOO
before2 such as	IOPRQONUS
before2 summit in	MONYOPPPN
before2 sunday in	MNVQOPPPO
before2 sunday on	OPTOOPPPO
before2 sunday that	NSMUOPPOO
before2 supplies to	RNHQRQRQQ
before2 support for	MTRNPPPPO
before2 support of	OWLNPPPOP
before2 support the	MQPNRNVOO
before2 supporters of	MXLSSNOMN
before2 syria and	NNMZOPPOO
before2 syrian president	MYNNPOQOO
before2 system in	TPNROOPOO
before2 t. co	WMMOPPPPP
before2 take on	LUZMNMPON
before2 take the	LNTTMVOOL
before2 talks in	ROMNRQQQP
before2 talks on	VMQQONOOO
before2 talks with	MPSSPPPOO
before2 teague and	PZKNPPPON
before2 team at	QNXLOOPOP
before2 technology in	RJRJQQQRR
before2 tests against	ONYNNOOOO
before2 texas sen.	NUOPPPPOO
before2 tgr ph	VMMNQPPPP
before2 than the	LNNRVMOPU
before2 thank you	RQLQPPOOQ
before2 thanks to	NZMMQONQO
before2 that a	VKNLQNQRR
before2 that all	SOOOQPPOP
before2 that an	OPQLVPPPO
before2 that mr	OSPOOPPPP
before2 that mr.	O\\JKPPPPP
before2 that president	UROOOONOO
before2 that why	TTOOOOOOO
before2 the 1989	QJIORSSSR
before2 the 2004	UKKISQSSS
before2 the 2012	SNJOPRRRP
before2 the annual	ONSNPUPOP
before2 the best	OPKLQVQQQ
before2 the capital	LTQWMOONN
before2 the chief	MNVSOOPOO
before2 the country	TMNUSNOMO
before2 the current	MPUVNOOOO
before2 the day	PQUONPPOO
before2 the deadly	RNMNQQQPR
before2 the dominant	OMRSSOOOP
before2 the downtown	NLLVSQPOQ
before2 the fifth	OTNNTPPOO
before2 the first	OIJQXTNOS
before2 the former	OKMZTPPLO
before2 the hague	NORTPPPOP
before2 the hill	OQKTPOPPR
before2 the largest	TPSNPOOPO
before2 the late	MVOTNOOOO
before2 the latest	MPYOPOONO
before2 the leading	NOLTUPPOP
before2 the main	TLRJOQQQR
before2 the major	UONPPOPPP
before2 the militant	QOQMTOPPP
before2 the new	TLPQNPNNU
before2 the next	KUQLSPPMR
before2 the northern	OOONVPPPP
before2 the office	RSLMPPPQP
before2 the official	NO[NNOPOO
before2 the only	SLMLVPQQP
before2 the original	MOPSONOMX
before2 the other	QKKMUQRRR
before2 the presumptive	OPTOQPPOP
before2 the pro	QRLMRPPQR
before2 the province	QLOPOPQRR
before2 the ruling	NM[OPNOOO
before2 the same	NVSONPNOO
before2 the southern	MPPNWPPPO
before2 the state	SMSROOOON
before2 the super	VOPPOOOOO
before2 the term	TNIKTPPUP
before2 the the	SLKMQRRQS
before2 the three	RMQOTOONO
before2 the time	KWTQMOPON
before2 the top	MPMVRPPPO
before2 the two	QKKVQPPPR
before2 the u.s.	PMJXNOQSO
before2 the us	OPSPOPPPO
before2 the way	RXMMQPPNN
before2 the western	QPMVQNPOO
before2 the world	RPJPPQPQQ
before2 the worst	XOOMOSOON
before2 their first	NWNNMWONN
before2 their own	TQJMQQPOS
before2 then president	OTPOPPPPO
before2 there is	PKJLSRRXQ
before2 they support	NWOOOPPON
before2 think the	RNRKQQQPQ
before2 third generation	XOMNTOPOL
before2 this month	NOYNOPPOO
before2 this week	PKSMRQQQP
before2 this year	KSOSNPSSM
before2 thousands of	RLKIXRQSQ
before2 threat to	QMLMRRRRQ
before2 through the	MLQJTUQRP
before2 thursday the	OOPUNPPPO
before2 ties to	OTLVNOOOO
before2 ties with	NOJYQPPPO
before2 time for	PWLNPPPNP
before2 time in	MPMXOPPPN
before2 time that	NVKSOPPOP
before2 to a	RMVOPPPOM
before2 to allow	RRPJVOOOO
before2 to attend	NSWQNOONN
before2 to be	TUKOMPPPO
before2 to beat	NVWMOOONN
before2 to block	TNNSQOOON
before2 to boost	NOTUNOOOO
before2 to buy	QNSTOOONO
before2 to defeat	OQTOOPPOO
before2 to ensure	SJILURRRS
before2 to enter	NNMYOPPPO
before2 to face	UOVLONONP
before2 to fight	RNQUNNPOO
before2 to get	NUNWOOONN
before2 to help	OOLVQPPPO
before2 to hidden	ULNMPPQQQ
before2 to his	RNOSWNMMO
before2 to hit	NPNXPOPON
before2 to interview	OUOOPPPOP
before2 to join	MSLQUOPPO
before2 to keep	OSRPSNONN
before2 to kill	OWMNPPPNP
before2 to leave	NNMWOPQPP
before2 to let	KPWSNPPPO
before2 to make	LNOWSOOOO
before2 to meet	KTRUOOPOM
before2 to mr	KWOPPPPPP
before2 to mr.	NRJUOPQPP
before2 to play	RRIROQPPQ
before2 to president	NWOOPPPOO
before2 to prevent	NTQSNOOON
before2 to promote	MNNTUOOOO
before2 to protect	UOLVOOONN
before2 to put	MPWLROPOO
before2 to reach	MTMWOOPOO
before2 to read	OQLKQPQSS
before2 to replace	NWPOOPPNO
before2 to say	WKKLQQQRQ
before2 to see	QUPIOQRPO
before2 to send	RMMVMPPPP
before2 to stop	NTNTOOPOO
before2 to succeed	OVNOPPPOO
before2 to support	TOJKRRQQS
before2 to tackle	POUNOPOPP
before2 to the	TLSSRMPNM
before2 to use	OSRKPPOPR
before2 to win	ORLSOTOOO
before2 to your	RMMNQQQQR
before2 together in	LPMZPPQON
before2 told a	LOUUMPPPO
before2 told the	IP_SNNNNM
before2 tonnes of	MPOSTPPPO
before2 took the	WLLKPSPPR
before2 tory leader	PSOOPPPPP
before2 tory mp	PTOOPPPOP
before2 tour of	OOMWOPPOP
before2 town of	JIG_QQRRP
before2 travel to	LPLZNPPPP
before2 traveled to	OOSPOPPPP
before2 treasury secretary	OSOPPPPPO
before2 trip to	NOK[OPPPO
before2 troops from	OOMVOPPPP
before2 troops in	NPMWOPPPO
before2 troops to	MPSQOPPPO
before2 trump and	NUPPPOOOO
before2 trump or	NVMMRPPPO
before2 trump told	NPUOOPPPP
before2 tuesday in	NPNXNPPON
before2 tuesday that	OSSMNPPOP
before2 tuesday the	QOUNROONP
before2 turkish president	PWLNPPPPO
before2 tv and	YQLMPOPOO
before2 twitter com	[PNNPOOON
before2 two other	TKJQTPQQP
before2 u.s. and	OOQMUPPPP
before2 u.s. president	PSOPPPPPP
before2 ukraine president	OTPOPPPPP
before2 ukrainian president	OSROOPPPP
before2 under the	QNLLSPWOQ
before2 union and	OPLXOPPOO
before2 union the	OPYLPNOOO
before2 united nations	OQXNPNONN
before2 united states	OOMTTOPOO
before2 university and	PUTMQNPLN
before2 university in	NONWOPPOO
before2 unlocked the	VJHHRRUTT
before2 up in	NPOUOPPPO
before2 up the	OPTQRONPM
before2 up to	WMSLROQOM
before2 up with	NSSQPPONN
before2 update from	SOJNPQQQR
before2 urged the	LQYPPLONO
before2 us and	NOPWNPPOO
before2 us for	TOKNQQQPQ
before2 us journalist	OUOPPPPNO
before2 us president	OTOOPPPOP
before2 usa s	NZOOOOOON
before2 use of	VIIJTRQST
before2 use the	VKLLPQTQQ
before2 used by	QQMLQQQQQ
before2 username to	GP\\PPPPOP
before2 using a	RRMLROPOS
before2 using the	RMKJSOQOY
before2 vermont sen.	PSOOPPPOP
before2 version of	LRMKNNN[T
before2 versions of	OPMNPPPPV
before2 vice chairman	PSPOPPPPP
before2 vice president	OWNOPPOPO
before2 victims of	WLJMQQQQR
before2 victory over	KTTPOTONN
before2 video of	PXONNOPNP
before2 video with	QSNQOPPOO
before2 view all	OQSPPOPOP
before2 view of	OOOOWPOOO
before2 village of	OHETQTSUT
before2 violence against	VLLKVPPPP
before2 violence in	MQM[LOPPO
before2 visit the	TMLRSOOOP
before2 visit to	MRKXOPPOP
before2 visited the	POMUPPPPP
before2 vote for	OYMMPPPNP
before2 voters in	ONMVPPPPP
before2 voting for	OZMNPQPON
before2 wait for	TJNMRSQRP
before2 waiting for	SGOITRRTS
before2 wake of	QMNKQSQRQ
before2 wales and	PNZMOOPON
before2 war in	NOMYOPPOO
before2 war torn	QLOKRQRRQ
before2 warned the	MPTMTPPPO
before2 was a	UKIKRQVQR
before2 was an	OORMSPPPP
before2 was in	RNRMPPPPR
before2 was the	XLHJRRPPV
before2 washington the	OPUNPOOOP
before2 watch it	UNLOQPPPP
before2 watch live	MTPSOOPNP
before2 way for	ORMSQPPPO
before2 we want	NVQNOPPPO
before2 wednesday in	NOSQNPPPP
before2 wednesday that	NVQPOPONO
before2 wednesday the	MOSQPPPPP
before2 week in	RMLORQPQR
before2 week that	OMUTTONNN
before2 week the	OPXLRONOO
before2 welcome to	SNVJOQOOR
before2 well as	LQQQOPONT
before2 went to	PQMTPOONP
before2 west of	NMMYPPQOP
before2 what the	VNPMSOOOO
before2 when the	KJVSQOOPR
before2 where mr.	OUONPPPPP
before2 where the	MPPXRNNNO
before2 whether the	ONOOROPPT
before2 which features	MYNOPPPMO
before2 which the	LMSVTNNOO
before2 while the	NNVPTOONN
before2 why the	SMLSNQPPR
before2 will allow	MORRSOOOO
before2 will be	MOSQUOOON
before2 will succeed	NVNOPPPOO
before2 will visit	MOOXOPOOO
before2 william and	OXOOPPPNN
before2 win over	MS\\JOOOOO
before2 win the	OPQOOSOPP
before2 winning the	MPNOSUOOO
before2 with a	OLVPPOOOR
before2 with an	YONONPNON
before2 with his	OMTROOSNO
before2 with its	MSSOUONON
before2 with mr	OWNMOPPPP
before2 with mr.	PXLKPQQPP
before2 with president	MUOOPPPPP
before2 with the	LQVMUNQNO
before2 withdrawal of	OPOKWPPPP
before2 woman from	PPMVPOOOO
before2 women in	SMLSNQPPQ
before2 won an	LOSQPNWNN
before2 won the	LORLSSTNN
before2 work in	OPMVOPPPP
before2 work of	OMVOWOOLM
before2 work with	JK[SPPPOM
before2 worked for	NTWNNNPOO
before2 worked with	N[MMQQPNM
before2 workers in	OONVOPPPO
before2 workers party	NPVOPPPPO
before2 working with	NOVSOOONN
before2 world in	PLNVPPPPP
before2 would be	QSONTPPNO
before2 written by	OXLNPPPOO
before2 xb 0	VMLLQQQQQ
before2 year but	SMNMQQPQQ
before2 year the	PLUSSNOPN
before2 years ago	MNSRRPPPP
before2 years in	NOSSOPPOO
before2 years of	KRXPQNPON
before2 years the	OO[NONNPM
before2 york reuters	ONUTOMONO
before2 you support	PSNTOPPNN
beginning 100	TMMNQQQQQ
beginning 3cl	SONOPPPPP
beginning 3g	WONPPPPPN
beginning 5g	VNOOPPPON
beginning abb	NUONPPPPP
beginning abc	MPTPPPPPO
beginning abd	OTOOOPPPP
beginning abe	MTOWNOOON
beginning abg	TKKLRRRRS
beginning abo	RNNNSQPQQ
beginning abr	PWNMPOPOP
beginning abs	XNNMPPPPO
beginning abu	NPOVOPPPO
beginning aca	NQVNNPQOP
beginning acc	TNQPOPNPP
beginning ace	PMLQPQRQQ
beginning ach	TQNMPPPPP
beginning acp	NOUOOPPPO
beginning act	RSLMPQQOP
beginning ada	PQMLQQQRQ
beginning add	XKKKQQQRS
beginning ade	ORPSOOOOO
beginning adm	RLNLQRQQR
beginning ado	VMLMQPRPQ
beginning adv	POTOOPPOP
beginning aed	SKKKSRRRS
beginning afg	OOMQSPPPP
beginning afp	LOVOPPPPP
beginning afr	QMKSQQPPQ
beginning aft	RMMLRQQRR
beginning aga	PTNMOPPQQ
beginning agr	TONNPPPPP
beginning ah	TMMMQQQQQ
beginning ahh	UMMMQQQQQ
beginning ahm	NSRNOPPPP
beginning ahr	NXNOPPPOO
beginning ai	VOOOOOPPP
beginning aid	VNRMPPPNN
beginning ail	OXNOOPPPO
beginning ain	TMMNQQPQQ
beginning aip	OPTOPPPPO
beginning air	OOSQOOPOP
beginning aka	NOWMNOOOS
beginning ala	VMNROOPOP
beginning alb	NRKXPPOOP
beginning alc	NMPSPOPTP
beginning ale	PSMMQQPPQ
beginning alf	RTLMQPPOP
beginning alg	PNINURQRR
beginning ali	MVVNNOOON
beginning all	LUPWONOPM
beginning alo	VLMMQQPPQ
beginning alp	LQQRPOPPP
beginning alr	SOOOPPPPP
beginning alt	QMVNOPPOO
beginning alw	RPLLQQQRR
beginning am	UOLNPQPPP
beginning ama	SMOSNOOQP
beginning ame	RQRQKOOQO
beginning ami	SQOROOOOO
beginning amn	UMNOPQPPP
beginning amo	SQNOPPPPP
beginning amp	VOPONPPPP
beginning ams	POPSPPPPO
beginning ana	TRPQNOPNO
beginning and	MQPOTNNNU
beginning anf	OMUROOPPO
beginning ani	TTMOOPPOO
beginning anj	RNNTPPPPP
beginning ank	QMMTOPPPP
beginning ann	NQLRPPQPP
beginning ant	PKPPORQQQ
beginning anw	NVMNOPQQP
beginning any	UNOOPOPPP
beginning ap	KPVNPPPPP
beginning ape	RNLMRRQQQ
beginning aqa	OOVOOOOPO
beginning aqu	QKPQPQQQQ
beginning ara	ONLMXQQPQ
beginning arc	QTNOOPPOO
beginning arg	SMLQTPPPO
beginning ari	NQNJRRRPR
beginning ark	MOPXOOPPO
beginning arm	POQKRQQPR
beginning arn	NTPROOPOO
beginning arr	RTJJPRRRR
beginning ars	MOSSNPPPP
beginning art	SSMMOPPPP
beginning asa	QLSLQPPQQ
beginning ash	MWONPPPPN
beginning asi	LRMUSPPPO
beginning ask	TONMPQPPP
beginning aso	RQMNPPPPQ
beginning ass	OOPKQQQRS
beginning ast	SLOPPPQQP
beginning ath	NNUOPQPOP
beginning atl	SRQTLNPON
beginning atr	MQUOPPPPO
beginning att	VOMOPPPOP
beginning au	RMJKSSSRQ
beginning auc	ONLSQPRQP
beginning aug	PROSOPPOO
beginning aus	NQSQNPPPO
beginning aut	UNMOPPPPP
beginning ave	RORTNOONN
beginning avg	TNOOPPPPP
beginning avi	OPPOOPPTP
beginning avo	POPQPPPOT
beginning aw	RMMMRQQQQ
beginning awa	PPSPPPPPO
beginning awe	RSNLPPPPP
beginning awk	SIHKTTSSS
beginning aww	TMNNQQQQQ
beginning axe	OTOOPPPOO
beginning azt	OLRLRRQQQ
beginning azu	PPTOOOPPP
beginning b	RLNSQPPQQ
beginning b.c	NPOUPPPPO
beginning bab	OQNKOOOTW
beginning bac	UKMLQRRQQ
beginning bad	SRMSNOPOO
beginning bag	MSOVNOOOO
beginning bah	NQVNOOPPP
beginning bai	POLOQRQPQ
beginning bak	MQQTOOPON
beginning bal	LPMWQQPON
beginning ban	NOOXNOPOO
beginning baq	OPOTOPPPO
beginning bar	LVOSNNOQN
beginning bas	SNNSPPPNO
beginning bat	QNSQPOPPO
beginning bau	OSOPPPPPP
beginning bbc	IMZPPPPPP
beginning bcc	OPSPOPPPP
beginning bce	TLJKRRRRR
beginning be	WPOOOOONO
beginning bea	OPTPOPPOP
beginning bec	OUNOPPPOO
beginning bee	SONTOOPOO
beginning bei	NMKVRQQRQ
beginning bel	MTUPNOPPO
beginning ben	KYMRPOPPN
beginning ber	OMNSNTOQP
beginning bes	TMINQQQRR
beginning bet	TLLMQQQRQ
beginning bey	NWNOOPPOO
beginning bib	QQLLRRPPQ
beginning bid	RVNOOOOOO
beginning bie	OTOPQPPOO
beginning big	QPRLPQPPP
beginning bik	PMRNQQQPP
beginning bil	RSTNPNLNO
beginning bin	OPUOOPOPO
beginning bio	RMTNPPPOP
beginning bir	QONUOPOPN
beginning bit	UNONOPPOS
beginning bla	LQPPQPQOR
beginning blb	NPTOPPPPO
beginning ble	TNLMRQQQQ
beginning bli	ROMQPPPQP
beginning blm	OPTOOOPPP
beginning blo	OOZLOPPON
beginning blu	QKRTPPPPO
beginning boa	PNSNPPPPQ
beginning boe	MOVQNPPOP
beginning bol	PQLSPPPPP
beginning bon	PWMNOPPPO
beginning boo	SRIPQQQPP
beginning bor	WPMLOPPQO
beginning bos	NPUPRPONM
beginning bot	SLLLRRRQR
beginning bou	NSRWMNONN
beginning bow	NTOPPPPOP
beginning boy	RNSOPOPPP
beginning boz	PWNNOOPPO
beginning bp	OPSOOPPPP
beginning bpi	RNSNPOPPP
beginning bra	MOLVTQPOO
beginning bre	VMJNQQQQR
beginning bri	OPLRTPPPO
beginning bro	PQVPNOOON
beginning bru	NPLWOPPPO
beginning bry	MSTQOOPNN
beginning bsk	NPTPPPPPO
beginning bt	OPSPPPPPP
beginning bub	RPMLRQQQQ
beginning buc	OVMROPPOO
beginning bud	SLQMRSPOP
beginning bui	NOUSONOON
beginning buk	SMJKRRRQS
beginning bul	SMRNSOOOP
beginning bun	OKQLQRRRR
beginning bur	RKLURPPPQ
beginning bus	QUMNOPPPP
beginning but	TJOKQRQQR
beginning buy	TNOPPPPPP
beginning buz	RMQMPQQPQ
beginning byr	NRSNOPPPP
beginning c	TNNPPPPPP
beginning ca	RLNMRQQQQ
beginning cab	LTMRPPQPP
beginning cae	OOTOOPPPP
beginning cai	POMPPQQQQ
beginning cal	QOJQPQQQR
beginning can	QJPQSPQPP
beginning cap	TTMNOQOOP
beginning car	URHPOPQQO
beginning cas	OTRTNNOOM
beginning cat	QNQLWOPPO
beginning cau	SRONPPPPO
beginning cbb	TNMOPPPQP
beginning cbi	NPTPOPPPO
beginning cbs	NPTOOPPPP
beginning ccc	POTOOOOPP
beginning ccr	PNSPPPPOP
beginning cd	UNLMPQQPQ
beginning cdn	QLMMQQQRR
beginning ce	SLLKRRQRS
beginning cec	UOSONNNQN
beginning cel	VLNKPPPPU
beginning cen	TPSLOPPOO
beginning cer	PNTOPPPPO
beginning ces	PONTPPPOP
beginning cfl	QMOLPRQQQ
beginning cha	MVKTOPRNN
beginning che	QSQMQPPOO
beginning chi	MPPRQORPO
beginning cho	PUMSOOPNN
beginning chr	QNNRTTOMN
beginning chu	QUPMPPOOO
beginning cia	NUTMPPPNO
beginning cin	PRRNPNOMT
beginning cit	XLTIPOPPO
beginning civ	PTOOPPPPP
beginning cla	RSLHQQRQQ
beginning cle	MMXPOPQPN
beginning cli	LXMNQPPPP
beginning clo	PQQMPQQOP
beginning cne	ONUOPPPPO
beginning cnn	KOWOPPPPP
beginning coa	QNPPOVOOO
beginning coc	QMMMPPPVQ
beginning cod	NUWMOOOMO
beginning cof	VMMMQQQQQ
beginning cog	VLKLRRQQQ
beginning coh	PTOOPOPOP
beginning coi	PNUOOPPOO
beginning col	KRQTQPPON
beginning com	NROITRQPP
beginning con	SNMRPOQRN
beginning coo	QUMOPOPPO
beginning cop	OOMTROOPP
beginning cor	OPLPPRQQP
beginning cos	SLNMQQQRQ
beginning coy	QLPLQQQRR
beginning coz	SMMMQQQQQ
beginning cp	PPSNPOPPP
beginning cpa	POQLQPQRQ
beginning cra	QLTQPOOPO
beginning cre	RMUMPPPPN
beginning cri	UNMORPPPP
beginning cro	LTNOUPPON
beginning cru	OVLQOPPOO
beginning cry	SJKKSRQSS
beginning cso	ZNLOPPPON
beginning cua	NWMOPPPOO
beginning cub	MTOQSPPON
beginning cul	SPIJRRRRR
beginning cup	SLLMQRQQQ
beginning cur	VNLNQQPOQ
beginning cus	QMSPOPPQO
beginning cut	VLJLSQQQR
beginning cyp	QQNMQQPPQ
beginning cze	NONOVPPPP
beginning d	TOOPQPPOO
beginning d.c	OOOSPPPPP
beginning da	QMRMPPPQP
beginning dab	PMQNQQQQQ
beginning dad	PNJISTRRT
beginning dai	PSSOOOPNO
beginning dal	MRMXOPPOO
beginning dam	OWLOPPPPO
beginning dan	MVQNROOON
beginning dar	LORQOSOPP
beginning dat	SNROOOONT
beginning dav	L\\LNPPPOO
beginning daw	NSUPPOPNN
beginning day	UNOSPNPMP
beginning dea	ROWNOOPON
beginning deb	PQRLQOPPP
beginning dec	OSRLPPPPP
beginning dee	PNKKQRQQU
beginning def	UQRNOOOOO
beginning del	KRUROPOOO
beginning dem	LPOOUPPPP
beginning den	OVKVNPPNO
beginning dep	VMNOPPPPP
beginning der	OSMWOOOON
beginning det	QNMUPPPPO
beginning dev	NUNPPPPPP
beginning dew	PSLRPPPOP
beginning dex	QMLJSRRSR
beginning dha	NOUTOOPNN
beginning dia	OVNOOPPPP
beginning dic	MYMOPPPOO
beginning did	RMVMPPPOP
beginning die	SQNOOPPPP
beginning dig	XLKLQQQQQ
beginning din	XLLLQQPQQ
beginning dir	WNNNOOOOR
beginning dis	VHNOQQPPR
beginning div	UMMNQPQQQ
beginning dix	OSOQOOOOO
beginning diy	OPOSOPPPP
beginning djo	PUOOOOOOO
beginning dkk	TNLLQQQQR
beginning dm	PMOLRRQQQ
beginning dna	VOMNPPPPP
beginning dnc	OPTOPOPPP
beginning doc	QRNTOOPOP
beginning doe	TJJJSSSSS
beginning dog	RMMNQQQQQ
beginning dol	QNLOQRQPR
beginning dom	NYKLVOPON
beginning don	RRMTOOPOO
beginning doo	TJILSRQTS
beginning dor	PPTTNOONN
beginning dou	PWMQPPPNN
beginning dov	OPOWPOOOO
beginning dow	QQINRQRPR
beginning doz	TNOOPPPOP
beginning dp	OUNOPPPOP
beginning dra	OPTOPOPOO
beginning drc	NQVOOOPPO
beginning dri	WKKJRRQRR
beginning dro	WKIKRRRQR
beginning dub	NMOYPPOOO
beginning duc	TQNNOPPPO
beginning duk	OUOMPPPPP
beginning dum	TLJKRRQRT
beginning dun	RPLLQQQQR
beginning dup	OQVMOOPOO
beginning dur	ORLUOPPPO
beginning dut	PNNNVPPPP
beginning dvd	VMNQOPPPO
beginning d’s	OTOPPPPPP
beginning e	UNNMPPPPP
beginning e3	NONPPUPPO
beginning eag	TMSOOPPOO
beginning ear	NQJXOPPOP
beginning eas	QITNNTPTO
beginning eba	NPWOPOPOO
beginning ebb	NTOPPPPOO
beginning ebo	UJIPRQRQR
beginning ecb	POUOPOOPO
beginning eco	XMNLPPPPP
beginning ecu	NONUSOPOO
beginning edd	OTSOOOOOO
beginning ede	NOOUPOPPO
beginning edh	OXNOOOPOO
beginning edi	POQSOOPNO
beginning edm	OVNQOOOOO
beginning eff	OTSOOPPON
beginning egy	ONTORPPPP
beginning eig	TPMOPPPPP
beginning ein	OVMOOPPPP
beginning ela	POUNOPPPP
beginning eld	QMMQPRQPQ
beginning ele	TLMLQQQQR
beginning ell	OTMQPPPOO
beginning els	ORSNOPPPO
beginning ema	QTPOOOPOO
beginning emb	SNPMQPPQP
beginning eme	SMLOQQQQQ
beginning emo	RRMQOPOPP
beginning emp	SSNOPOPOO
beginning ena	RKQLRRQQQ
beginning end	UMMLPQQQR
beginning eng	SOTRMOONN
beginning enj	TOONQPPOP
beginning eno	TNOOPPPOP
beginning enr	QRPMRPPOP
beginning ent	XKLNPQQPQ
beginning env	VNOONPPPO
beginning epa	NPTPPPPPP
beginning epi	QLSJRQQRR
beginning eps	PVNNPOPPP
beginning er	RMNMQQQQQ
beginning erd	OVMNPPPPP
beginning eri	NTMRQPPOO
beginning esc	RNMPPQPPQ
beginning esp	OQUNPPPOO
beginning ess	PNMVOOPSN
beginning est	WPIJSPQRP
beginning et	SNOPPPPPP
beginning eth	RNNPSPPPO
beginning eu	MPUPOPPPO
beginning eur	JKPQVPQPR
beginning eva	RWMPNOPOO
beginning eve	ORYMPMPOO
beginning evi	SLLLQRRRR
beginning evo	TMMNRPQQQ
beginning exc	VLLNQQQPQ
beginning exe	RMPRPPPOP
beginning exo	NUTONOOOO
beginning exp	ZKLMPQQPQ
beginning ezm	SLLMRQQRR
beginning f	VMLMQQQQQ
beginning fa	NNUOPOPPP
beginning faa	OPOSPPPPP
beginning fac	NKQJRSRRS
beginning fag	TRLMPPPPP
beginning fai	SMSQONPOO
beginning fam	VLMMQQQQQ
beginning fan	SSNNOQPOP
beginning fao	OPSPPPPPO
beginning fas	VKNMQQQPQ
beginning fat	NMSYNOOON
beginning fb	SNNMQQQQQ
beginning fbi	MPVOOPPPP
beginning fda	NPTOPPPPP
beginning fdp	NPSOPPPPP
beginning fea	ULKMRQQQR
beginning fed	OMTOPPPPP
beginning fee	RMPNQQQQQ
beginning fel	RTKNOPQPP
beginning fer	PSPPPPPPP
beginning fes	TPOQPNPNP
beginning ff	UNLMQQQPQ
beginning ffs	TMLNRPRPR
beginning fif	RNTNOPPOO
beginning fig	UMROOOPOO
beginning fij	NPNVOPPPO
beginning fil	SPRMROPON
beginning fin	USMLRPPPO
beginning fio	OROSPPPOP
beginning fir	UMOMPPPPP
beginning fis	QORMPPPPO
beginning fix	UMNNQQQQP
beginning fla	QMMSPPPPP
beginning fle	PTLMPQQPQ
beginning fli	QOSKPQQPQ
beginning flo	QONSPPPPO
beginning fm	RONMQPQQP
beginning fmy	SNNOPPPPP
beginning fol	RLRPOPPPP
beginning fon	ORUOOOOOO
beginning foo	SSPMPOPON
beginning for	PLXQPNPON
beginning fou	VOLOPPPPP
beginning fox	SOTJPPROO
beginning fra	QMQROPPPP
beginning fro	OMSJRQQPS
beginning frt	QMRNPOPQQ
beginning ftu	NOVNOPPPO
beginning fuc	VHIJSSRSS
beginning fue	SPMMQQQPQ
beginning ful	SNQOOPPOP
beginning fun	SONJRQQRQ
beginning fur	ULMKQQQQR
beginning g	UMMNPPPPP
beginning g4s	NOVOOPPPN
beginning g8	NPTOOOPPO
beginning gaa	PMRNPPPQQ
beginning gab	OMPPSPQPP
beginning gad	QROMPPPQQ
beginning gai	NQOSPPPPP
beginning gal	PNLRPQPQR
beginning gam	ROULMPOOS
beginning gan	PWKLPQQPP
beginning gar	PVSJPPPON
beginning gas	PVNMPQPPO
beginning gat	MVLROQPOO
beginning gav	MVPPPOPON
beginning gaz	PMNQQQQQQ
beginning gbp	SMMNQQQQR
beginning gcs	TMMLQQQQQ
beginning gdc	OPNOOUPPO
beginning gdp	WNLMPPQQP
beginning ge	LPWOPPPPO
beginning gei	OTOPPOPPO
beginning gem	SLIKRQRTS
beginning gen	UNPRNSONN
beginning geo	SMFLTRRRT
beginning ger	OSMRROOOO
beginning get	OLVQOPPPO
beginning gho	OPWNOPONO
beginning gil	NPMUPPPPO
beginning gin	PSMMPPRQP
beginning gir	XJPMQPQQP
beginning gis	RNJIQRQTT
beginning giv	SOOPPPPOP
beginning gle	SOLPQPPPQ
beginning glo	SLVMOPQOO
beginning glu	XJKMRQRPQ
beginning gm	KQSRPPPPO
beginning gmt	TOQNPPPPP
beginning go	TPOPPPPPP
beginning god	PVNMPPPOO
beginning gol	RPMLPPPUP
beginning gon	TOMOPPPPP
beginning goo	RLQNPQQQP
beginning gop	MPXOOOPPO
beginning gor	SPJJRRQRR
beginning gos	OSOSPOPNO
beginning got	SNNNPQPPP
beginning gou	OQTNPOOPP
beginning gov	YMJLQQQQQ
beginning gre	TOJQTPPOP
beginning grf	SLLLRRRQR
beginning gri	SPNLQQQQQ
beginning gro	OQTQNOOON
beginning gua	NLVTNOPPO
beginning guc	OYMNOPPOO
beginning gue	RPMSPPPOP
beginning gui	VONROOOPO
beginning gul	SRJNPQQPQ
beginning gun	UMMMQQQQQ
beginning gus	MVSOOOPON
beginning gut	TMKMRQRQQ
beginning h	TMMLQQQQR
beginning h5n	RMLMRRPPS
beginning haa	PNTOPPPPP
beginning hab	NKUOQQQPP
beginning hac	OONUOPPPP
beginning had	RPJOPQQRP
beginning hah	WLKKQQQQR
beginning hai	OOKUSPPPP
beginning haj	OONNPUPPP
beginning hak	PQMXNOPOM
beginning hal	LUQROPPOO
beginning ham	MQQQPPPPP
beginning han	NWNTNOONN
beginning hap	TKLPQPQQR
beginning har	LSSRPPPQK
beginning hat	TONPPPPPP
beginning hav	TRMQOPPOO
beginning haw	SLTLPPQPP
beginning hay	SPMMQQQQQ
beginning hbo	OPSOOPPOP
beginning hdr	UNNOPPPPP
beginning hdt	UOOOPPPOP
beginning he	RNLNQQQQQ
beginning he'	SOOOPPPPP
beginning hea	XJTNOPPNN
beginning heb	PMLUPQPQP
beginning hei	NWNRNOPOO
beginning hel	OLKTPQQTQ
beginning hen	RPNMQQQPP
beginning her	SSMNOOPRN
beginning hew	MTRNPPQPO
beginning hey	WLKMQQRQQ
beginning hez	MNTNOQQQQ
beginning hi	UMNNQQQPP
beginning hid	VLLNQQQQQ
beginning hig	UPOOOOPOP
beginning hil	RVMSNPPNM
beginning him	TQMLPPQQP
beginning hin	OTSNROOON
beginning his	RJNMURQPQ
beginning hit	RMJNQPQUR
beginning hiv	QNNMQQQQQ
beginning hjr	SOOOPPPPP
beginning hmm	TLLNQQPQQ
beginning hmv	NPSOPPPPP
beginning hol	MSPTOROON
beginning hom	PMSVNOOOO
beginning hon	QNKXOPPPP
beginning hoo	TQMMPQPPQ
beginning hor	QSIORQRQP
beginning hos	UOLNPPPRP
beginning hot	TONMQQQOQ
beginning hou	XKNOPPPPP
beginning how	UTLNPOPOO
beginning hu	NUNNPPPPO
beginning hub	QLRQRPPPO
beginning hud	NTNSOPPPO
beginning huf	ONTOOPPPP
beginning hug	QSNOPPPPP
beginning huh	SLLMQQQRR
beginning hum	QSJLRQQQR
beginning hut	PSMLTPPPP
beginning i'd	VLNNPPQPQ
beginning i'l	XNMNPPPPP
beginning i'm	XNNOPPPOO
beginning i'v	YLLNQOPPP
beginning iaa	PPUOOOOPO
beginning iae	OPTOPPPPO
beginning ian	STNPOOPOO
beginning iap	QNULOPPPO
beginning iat	QLOKRRQQR
beginning ibm	NOTOPPPPP
beginning ica	QKWMPPPPQ
beginning ice	NOLXMPQQP
beginning ide	QRSNOOOOO
beginning idi	SMKLRRQRR
beginning igu	POPSPOOOO
beginning ii	RMNNQRQQQ
beginning ill	RKKRQQQQR
beginning ilo	QLQKQQQRR
beginning im	TLLMQQQQQ
beginning ima	TQMMPPPPP
beginning imf	NPUOOOPPO
beginning imm	PPWOOOPNO
beginning imp	TNMNQPQPQ
beginning in	TMMNQQQQQ
beginning inc	TORPONPOO
beginning ind	JLURSPQPP
beginning inf	RMSNPPPPO
beginning ini	TNOOPPPPP
beginning ins	PMTLOOPOV
beginning int	XJRNOQPON
beginning inu	PRMMSPPPP
beginning inv	VOPPPPPNO
beginning iow	NOMTRPPPO
beginning ipa	TMMLQQQPT
beginning iph	QNJKQPQPY
beginning ipo	OLLKQQQPZ
beginning iq	RNMMQQQQR
beginning ira	OONUQPPPP
beginning irc	NPTOPPPPP
beginning ire	ONYLPOPPP
beginning iri	OOLMUQQQQ
beginning irr	ULLMQQQQR
beginning is	QOSPPPOOP
beginning isa	NRSOOPPPO
beginning isf	OONTOPPPP
beginning ish	OVNNPOPPP
beginning isi	NOWNOPPOP
beginning isl	RLMRTPPPO
beginning iso	SLNLQQQRQ
beginning isr	PMNSQPPPP
beginning iss	NSOTOOPPO
beginning ist	SLLOQQRQR
beginning it	VNONPPPOP
beginning ita	PLRQTPPOO
beginning itu	ONQRNOOOT
beginning itv	MNXPOOOOO
beginning iva	RSOMOPPPP
beginning i’d	VNNNPPPPP
beginning i’m	YNNNOPPOO
beginning i’v	WMNNPPPPO
beginning j	TMNMQQQQQ
beginning jab	PPUQONOOO
beginning jac	PTRMOPPPN
beginning jaf	MQOTOPPPP
beginning jai	PUMOQPPPP
beginning jak	MQNZOPPON
beginning jal	POOUOOPPP
beginning jam	QNJRPQQQQ
beginning jan	RLUJPPQQR
beginning jap	NMLWSPPPP
beginning jas	MWMUNOPNO
beginning jav	RLMOQQQQQ
beginning jay	OOLLRRRRQ
beginning jea	SOLMPQQRP
beginning jed	RMLMQQRSQ
beginning jef	MXNNPPPOP
beginning jen	NUNSPPPOO
beginning jer	QQJMRQQQR
beginning jes	QPULPPPOP
beginning jet	PNVOOPPPO
beginning jew	OOKRUPPPO
beginning jgb	TOOOOPOOO
beginning jha	OTNTOOOPP
beginning jil	RSNNPPPOP
beginning jim	OYMOPPOOO
beginning jin	NSRSONOPN
beginning jls	RNMNQQQQQ
beginning job	YNLNPPPPP
beginning joe	OQNPOOOVN
beginning joh	JYMQOPPPO
beginning joi	TOOOPPPOO
beginning jok	OVOOOOOOO
beginning jon	OZLLPQQPO
beginning jor	NLMTUQPPO
beginning jos	NWLROPPOO
beginning jou	TNLMQQQQQ
beginning jud	RQNMPPQOQ
beginning jul	POKISRRRS
beginning jun	PQLLRQRRP
beginning jur	OOSOPPPPP
beginning jus	URMNPPOOP
beginning k	UNNMQQPPQ
beginning kab	ORWNPOOON
beginning kad	ORNUOOOOO
beginning kai	OUNOPPPPP
beginning kal	RMLNQQRQR
beginning kam	NXONPPOPO
beginning kan	RQMOPPPPP
beginning kap	PTNUONOOO
beginning kar	NPNWOOPPO
beginning kas	OPLPRPQPQ
beginning kat	MYKPOQQPO
beginning kav	OUOOQOOPO
beginning kay	OTTMNOOOO
beginning kaz	NTLQQOOOT
beginning kcn	OPTNPPPPO
beginning kdb	QOSOPPPPO
beginning kea	PTRNOPPOO
beginning kee	TNOPOOPPP
beginning kei	NVNQPPPOO
beginning kel	KZNOOPPOO
beginning ken	LQQRQPPOO
beginning ker	LSLNQRQRQ
beginning kes	OSNTOOOOO
beginning kev	NQLPQQQQQ
beginning kfc	NPTPOPPPO
beginning kha	MTPROPPPO
beginning kho	PQNVOOOOO
beginning kic	SRLMQPPQQ
beginning kid	SPNMQPPPP
beginning kie	QLPSNPPPR
beginning kil	OLSYNOONN
beginning kim	QSLLPQQQQ
beginning kin	SKKQQQPTQ
beginning kir	NTNQPPPPP
beginning kis	PTSNOOOPN
beginning kit	OSMSPPPPO
beginning kke	OVOOPPPOO
beginning kkk	RNSNPPOQP
beginning kli	QNQMQQQQQ
beginning kma	QOTOOOOOO
beginning kno	RORMPPPPP
beginning kob	MVOSNOOOO
beginning koi	OQTNOPPPO
beginning kon	OPTQOOOOO
beginning kor	QKNTQPPPQ
beginning kpa	OOUOPPPPP
beginning kr	UNMNPQPQP
beginning kra	PQUOOPOOO
beginning kre	QLRKRQQQQ
beginning kri	OYNNNOOPP
beginning kun	MRNXNPPOO
beginning kur	NPQQUNOOO
beginning kuw	NOOUNPPPP
beginning kwa	OVNNOPPPP
beginning kyr	OOMVOPPPP
beginning l	SNONPPPPQ
beginning l'e	NSMTOPPOO
beginning l2	SNNMQQQQS
beginning la	OPOSPOPPP
beginning lab	PNSPOPPOP
beginning lag	OQNTOPPPP
beginning lah	RNMQPPPPP
beginning lak	TNRTOOONN
beginning lam	SMMLQQQRQ
beginning lan	PQMUOOOPO
beginning lao	OONVOPPPO
beginning lar	QSMPPPPPO
beginning lat	YNKNVOOOO
beginning lau	TPMMPPPQQ
beginning lav	QSLLQQQPR
beginning law	SSNROPMOP
beginning laz	NTORPPOOP
beginning ldp	OQTONOPPP
beginning lea	VMMNPQPPP
beginning leb	OPMUROOON
beginning lee	RLJNRRRRS
beginning leg	PNUNOPPPP
beginning lei	LSTVNOONM
beginning len	POOTOPQOP
beginning leo	RLLLRRRRR
beginning les	QNLUOPPPP
beginning let	RSLMQQQPP
beginning lev	PRNSOOPOO
beginning lew	OPOVOOPPO
beginning lgb	YONNNOPOO
beginning li	OUOOPPPPO
beginning lia	PRRKQPQQP
beginning lib	KNSPUPPOP
beginning lif	PNTNPPPPP
beginning lig	SOOOPPPPP
beginning lik	SKMKRRRRS
beginning lil	PRNLPQPQR
beginning lim	UMKQOPPPQ
beginning lin	QUOQNOOOO
beginning lio	NTSOOOPPO
beginning lis	QOLOPQPQS
beginning lit	SQKNOPPQR
beginning liu	NVNOPPPPO
beginning liv	PLTOOPPPQ
beginning liz	PUOOOOPPO
beginning lma	URKLPRQPP
beginning loc	UMNNQQPPQ
beginning lol	VMKOPQQQQ
beginning lon	ONPTOPPPP
beginning loo	ULPMPQQPQ
beginning lot	TMMMQQQQQ
beginning lou	KRKWPQQQO
beginning lov	XKJMQQQQR
beginning loy	TLLMUQQPP
beginning lse	MPVOOPPPO
beginning lta	OPTOPOOOP
beginning lu	RMKKRRRRR
beginning luc	SUNNOOOOO
beginning lug	SOOOPPPPP
beginning luh	NTMSOOPPO
beginning luk	MXJLQQRQP
beginning lux	OONXPOPOO
beginning lyr	OOPVOOOOO
beginning m	QQMLQQQPQ
beginning m1	OPOTPOPPO
beginning mac	KWLONRONU
beginning mad	QXJROOPON
beginning mag	PRMTPOPOO
beginning mah	OVMNOPQQO
beginning mai	SLISQPQQQ
beginning maj	UQMMPPPPP
beginning mal	KRNVRPPOO
beginning man	POOUNPPQN
beginning mao	QSKRQOPPP
beginning map	OOPUPOOOO
beginning mar	KONVNPQRP
beginning mat	PTMMOUONS
beginning mau	OTNTOONOP
beginning max	NWKMPQQQQ
beginning may	NLSQRPPOP
beginning mbu	OTNOPPPPP
beginning mcc	ORULPPPPN
beginning mcd	MMTWPOPON
beginning mcf	QNTQOOPOO
beginning mcg	QQJLRRRPR
beginning mci	KRTOPPPPO
beginning mcl	PQTQNPOOO
beginning md	RNLNQQQQQ
beginning mda	NPSOOOPPR
beginning me	TMNNQPQRP
beginning mea	RMLSQQPOR
beginning mec	OOOVOOPOO
beginning med	PMQOPOTQO
beginning mei	OOOUPPPOO
beginning mel	NRMUOPPPO
beginning mem	RQKQPPPPP
beginning men	QMQROPPPO
beginning mer	MUSLNPPQO
beginning mes	RMOPRPPPP
beginning met	PKSKRQPQR
beginning mex	OMJUTPPPP
beginning mgr	RMMMQQQRQ
beginning mh	TNMMQQQQQ
beginning mh1	UMMNQPQPQ
beginning mh3	SMNNQPQQQ
beginning mia	NPNUOPPPO
beginning mic	PTQNOPPOO
beginning mid	URHPQOPQP
beginning mil	QUKTNOPOO
beginning min	PHRPPPQRS
beginning mir	LPTXLNNSL
beginning mis	SNPRNOOOQ
beginning mit	LWTOOOONO
beginning mlb	ONUOPPPPO
beginning mls	OPVNOPPOO
beginning mmm	TMMMQQQQQ
beginning mmp	RMMMQQQRR
beginning mob	WNLPPPQOO
beginning moc	UMMMPQQPR
beginning mod	XLLKQQQQQ
beginning mog	QLMSPQQQQ
beginning moh	PUNOPPPPO
beginning mol	OSMNSPPPO
beginning mon	ORLVNPPPO
beginning moo	QVMLPPQQO
beginning mor	PPPMQPPQP
beginning mos	QKMNSQRQR
beginning mot	QRSLOPOPP
beginning mou	PIVTOPOQN
beginning mov	SLRNPPPPP
beginning moz	LNPQPQQQQ
beginning mps	VNOOOPPPO
beginning msn	KPWOOPPPP
beginning msp	XONNOPOPO
beginning mtv	MPUOOPPPP
beginning mub	RRMNPPPPP
beginning mul	PWQLOPPON
beginning mum	RJNOQRQPR
beginning mun	RMOOPPQRQ
beginning mur	OVNMPPQPO
beginning mus	OMTRROPOO
beginning mut	SSMLQQPOP
beginning mvp	TLLLQPQRS
beginning mya	OPNTOPPPP
beginning mye	PSOPPPPPP
beginning mys	ROMKQQQRR
beginning mér	PLMVPPPPP
beginning n	RNMMQQQQR
beginning naa	NPTPPPPOP
beginning nad	OUOPOPPPO
beginning nai	PONTPPPPP
beginning naj	MTNSPPPPO
beginning nak	QUNOOOOOP
beginning nam	TMSQPOOON
beginning nan	RSLNPPPQQ
beginning nao	OPSOPPPPP
beginning nap	QNQUOOOOO
beginning nar	RNQTOOOOO
beginning nas	OSSKQPPOP
beginning nat	OOSOPPPPP
beginning naz	PLKTRPQQP
beginning nba	OPSOOPPPP
beginning nbc	MOWOPPPPP
beginning ndp	NOSPPPPPP
beginning neb	RMNSPPPPP
beginning nee	TPNOPPPPP
beginning neg	VNNPPPPNP
beginning neo	SIIITTSST
beginning nep	ONNUQPPPP
beginning ner	ULMLRQQQQ
beginning net	TQNNOPPPQ
beginning nev	QMSROPOPO
beginning nh	OPOSPPPPO
beginning nhs	MPTOOPPPP
beginning nia	MYSNOOPNN
beginning nic	SVLMPPPOO
beginning nig	LRLURPPOO
beginning nik	MVROOOPOO
beginning nim	NNPTNOOOT
beginning nin	PWPMNPPOO
beginning no	SMNNQPPQP
beginning no.	VONOOPPPP
beginning noi	PONTOPPPP
beginning nok	OPTOPPPPP
beginning nom	UMLNQQPQQ
beginning non	UKKKRRRRR
beginning noo	SMNMQQQQQ
beginning nor	PLSRQPPOO
beginning not	XKMQPPPPP
beginning nov	OSPOSOOOO
beginning now	TOMOQPPPP
beginning nra	POUNPPPPO
beginning nrl	TOOMPPQQP
beginning nsw	OPNSPPPPP
beginning nt	QMMPPQQQR
beginning nta	SNLNQQQQQ
beginning num	QNOUOOPOO
beginning nvi	OOUOOPPPP
beginning nws	QOSOOPPOP
beginning ny	NPOTPPPPO
beginning nz	QOKOQQQQQ
beginning o	UOMOPPPPP
beginning o'd	NTNNPPPPP
beginning oas	NNYOPOOOO
beginning oba	MWNLOPRPP
beginning obi	VOOOOPOOO
beginning obr	NPVOOOPPO
beginning obs	WNNOOPPOO
beginning occ	RMQOPPPQP
beginning oce	RLLNRRPQR
beginning oct	QLLLRRRQT
beginning off	VLONQPPQP
beginning oft	ULKLQQQRR
beginning ogn	UNNOPPPPP
beginning oh	VOPQOOOOO
beginning ohh	UMMNQQQQQ
beginning ohi	ONPVOPPOP
beginning oil	VONPPOPNP
beginning ok	VLKMQQRQQ
beginning oka	UMOOPPPPP
beginning okl	ONNWOPPPP
beginning old	POTROOPON
beginning oli	OVOOOOPOO
beginning olm	PPPLPQPPQ
beginning oly	OOQNQSPPP
beginning oma	ORNSOPPPP
beginning omg	TNMMQQQQQ
beginning one	VLPLPPPPQ
beginning oni	QLQMQPQRR
beginning onl	TMNOPPPPQ
beginning onp	TLLLQQQRS
beginning ons	MPUPPOPOP
beginning ont	PKPWOPQOP
beginning oop	SKMLRRQRS
beginning ope	UNPNOMPSP
beginning opi	UOOOPPPPP
beginning opp	SNRNOPPOP
beginning ora	POSRPOPNP
beginning ore	NOPVOOPPO
beginning org	VONOPPPPP
beginning ori	QNOVOOOOO
beginning orl	POOUPOPOO
beginning orp	QMMQQPQPQ
beginning osc	LROOPPUOP
beginning ott	NPSSMPPPO
beginning out	ULMMQQQQQ
beginning oxf	OOUQOOOOO
beginning p	UKKLQRQRR
beginning pa	OOVNPPPPP
beginning pac	RYLLPPPON
beginning pad	QTNMPPPPP
beginning pai	QOOPOOOUO
beginning pak	QMKQTPQPQ
beginning pal	PNLTPQQQO
beginning pam	SPOOPPPPP
beginning pan	OQSIRSPPO
beginning pap	PNSPPPPPP
beginning pas	ULLQQPPPQ
beginning pat	QRUOOOONO
beginning pau	OXNMPPPPN
beginning pay	SNROPPPNO
beginning pbs	OPSOOPPPP
beginning pc	TOQNPOPPP
beginning pcs	UPQONOOOO
beginning pct	SOOPPPPPP
beginning pea	SHOJRQSTS
beginning pec	SOMNQPQQP
beginning pel	RTONOPOOO
beginning pen	KOVROPPPN
beginning peo	UMNPOPPOP
beginning pep	ORTOOOPOO
beginning per	RLOISRQSR
beginning pet	RTPLPOPOO
beginning pfi	NNUPPPPPP
beginning ph	SONMQQQQQ
beginning phd	SLLLRQQSS
beginning pho	VMNPOPPPP
beginning phx	QNNTPPPPP
beginning phy	OOSPPPPPP
beginning pia	NURMOOPPP
beginning pic	TLQNQPPPQ
beginning pil	RKKLSRRRS
beginning pin	SQOOOPPPP
beginning pir	SONKQQQQQ
beginning pis	QPJLRSRRQ
beginning pit	OPUOOPPOO
beginning pix	NUNMOOPNV
beginning pkk	MPUOPPPOO
beginning pla	SPNSOOPPO
beginning ple	TKMPQQQQP
beginning plu	UMLPPPPQP
beginning pmo	RMQMPQQQQ
beginning poi	RSOPOPPOP
beginning pol	UNMOQPPOQ
beginning pom	OOOUOOPPO
beginning pon	NXOPOOOOO
beginning pop	SMKKQRRRS
beginning por	QSJPQPQPP
beginning pos	RSQMOOPOO
beginning pot	MROUOOOQO
beginning pou	PTNOPPPPP
beginning ppi	TPOOPPPPP
beginning pr	SMLLQQQRS
beginning pra	RNLUOPPPP
beginning pre	NSSKOQQQO
beginning pri	NUPLPPQPP
beginning pro	UNPOQOPQN
beginning ps	TNMNPQPPQ
beginning psp	LPQOOPPPU
beginning pst	ROTNOPOOP
beginning pts	WMMMPPPPP
beginning pub	UOOOOPPOP
beginning pup	QPTNOPPOO
beginning pur	PUPOOPOPO
beginning put	QTMMPQPQQ
beginning pwe	TMPPPPPQP
beginning q	SLNRPPPPP
beginning qan	MOVNOPPPP
beginning qld	NLKVPQQRQ
beginning qpr	PNSMPPQQQ
beginning qua	OQSOOPPPP
beginning que	SJTQPOPOP
beginning qui	OPUPPOOOO
beginning qwe	SOQOOOOOP
beginning r	TNNNQPPQQ
beginning r50	SOPOPPPPP
beginning rab	RPMNQQPQQ
beginning rac	RTKKQQQPP
beginning rad	PNWPOOOON
beginning raf	LXRSNNOON
beginning rah	SPKLRQQQR
beginning rai	TMMLPPPQT
beginning ram	RMQLRPQPQ
beginning ran	SNLOQQQRP
beginning rap	QPNOPPPPS
beginning rar	TNNOPPPPP
beginning ras	OVNOPPPPO
beginning rat	NSNRPPPPO
beginning raw	SOOSOOPOO
beginning ray	LPPSOOPUN
beginning rbi	WNOOOPPPO
beginning rbs	MNWPOPPPO
beginning rcm	LPVOPPPPP
beginning rea	PSRPNOOOO
beginning reb	URQMNOPNN
beginning rec	RURLPOOON
beginning red	TKKTPPPPP
beginning ree	NWNOOPPPO
beginning ref	XNMOPPPOO
beginning reg	WQLNPPQOP
beginning rek	MOOVOPPPO
beginning rel	SMRNPPPPQ
beginning rem	VNOOOPPPP
beginning ren	PQRLPPPOS
beginning rep	RNLMVPPPP
beginning res	XJPNPPQQO
beginning ret	WKMPQPQPP
beginning reu	LMWOOQPPQ
beginning rev	VNMNPPQOQ
beginning rey	OUOOPPPPO
beginning rfp	SLLMQQRQR
beginning ric	JZPQOOPON
beginning rid	UMLNQQPQQ
beginning rig	UMLNQQQQQ
beginning rih	NVNNPPPPP
beginning rip	VMQMOPPPP
beginning ris	TOPPOPPOP
beginning riv	PMNVOPPOO
beginning rnc	QNRNOVOOO
beginning rob	QOLLQRQRR
beginning roc	VJLOQQQPQ
beginning rod	NXOOPPPNM
beginning roe	NUNPPPPPP
beginning roh	ORRKQPPPQ
beginning rom	MVKPOOPSP
beginning ron	PSMNPQQQP
beginning roo	OSSOOOOOO
beginning ros	NUQPNPPPO
beginning rot	MSTRNONON
beginning rou	RNMMQQQQR
beginning roy	SMNKQQQQS
beginning rt	VPKNQPPPP
beginning rub	MWMNPPPPP
beginning rue	PTNTOOONO
beginning rug	TNLLQQQQQ
beginning rum	NVNNOPPPO
beginning run	PSNNPQPQP
beginning rus	OPKVPQPPO
beginning rwa	OLOTQPPPP
beginning rya	NUPOPPPPO
beginning s	VMLJQQQQR
beginning s.c	MPUSNOOPN
beginning s10	RKKLRSRRS
beginning sa	QMJOQRRRR
beginning saa	RQSOOPPOO
beginning sac	POOTPPPPP
beginning sad	PUJQQPPOP
beginning saf	QSLNPPPRP
beginning sag	QJLQQQRRR
beginning sai	NONWOPPPP
beginning sal	ROLJTQQQR
beginning sam	LSOSPPPPO
beginning san	PSMNOPPPQ
beginning sap	QMQROPPPP
beginning sar	QQTJNQQOQ
beginning sas	OWQRONOOM
beginning sat	TLLLRQQSR
beginning sau	PMPRRPPPO
beginning sav	STLKPPPQQ
beginning say	TNLNPPPQR
beginning sca	NWNMOPPRO
beginning sch	QWJNOPPPP
beginning sci	QLONRQQPR
beginning sco	OJQPSQQPQ
beginning scr	VKMMQQQQQ
beginning sea	RPOUNPPNN
beginning sec	UMMMQPQQQ
beginning sei	PVOOOPPPO
beginning sel	TNIKQRQSS
beginning sem	TKKLSRRRR
beginning sen	PRPMPPPQP
beginning seo	QNNSPPPPQ
beginning sep	QNSNOPPPP
beginning ser	ORMLTQQPR
beginning set	XNNOOPPOO
beginning sev	VPMPOPPOO
beginning sex	RNMNOPPUP
beginning sha	PUPONPPPO
beginning she	NRFPQRRQT
beginning shi	OUONSOPNN
beginning sho	PTRJPPQOP
beginning shr	TLPMRQPPP
beginning shu	SNOOPPPPP
beginning si	ULJIRRSRS
beginning sic	QNNSPPPPP
beginning sig	XLKLQQQQQ
beginning sil	TQLNPPQPP
beginning sim	RWIMPPQOO
beginning sin	KOWUMPOPN
beginning sir	NLSMPQQRQ
beginning sit	SNOOOPPPP
beginning six	QMUOPOPOO
beginning ski	PRMTPPOPO
beginning sky	OLULRPQPQ
beginning sla	RMPQPQPOP
beginning sle	TOMNQPPPP
beginning slo	OLKUTPPPP
beginning sma	QLTNQQQOQ
beginning sme	TNLLQQQPS
beginning smh	SMNNQQQQQ
beginning smi	OUOOOPPPP
beginning sna	PMTMPPPPS
beginning sne	NNTTOOPON
beginning sno	OVOOOPPPO
beginning soc	WLJRPQQPP
beginning sol	ORMVOOPPO
beginning som	NPJUSPPOO
beginning son	OTSOOOPOO
beginning soo	PUMNPPPPP
beginning sop	QORMQPPPQ
beginning sor	RNNMQQQQQ
beginning sou	SIRPPOPSO
beginning sov	OQMNWPPPO
beginning spd	NPSPPPPOO
beginning spe	TMPKQQQPP
beginning spi	PRTMNROOO
beginning spo	UKPNQPPRO
beginning spr	PRTLPOOPO
beginning squ	RMILRRRSR
beginning sre	ONNSPPPPP
beginning sss	VMIKQRQRS
beginning sta	PPQQQTNMN
beginning ste	PSOLPQPQQ
beginning sti	MWURONNNM
beginning sto	SIMVOPQPQ
beginning str	NUQTMOPPM
beginning stu	QMSMPQQPQ
beginning stv	QOTOPOPPO
beginning sty	TNMKQQQQR
beginning sub	VMMPPPOPO
beginning suc	POOVOOOOO
beginning sud	OOKURPPPP
beginning sui	POOVOOPOO
beginning sul	OQOUPOOOO
beginning sum	TMLQPPPPP
beginning sun	QOSQQOOON
beginning sup	TJNKQQQSS
beginning sur	RPOSOOPOO
beginning sus	SNSMOPPPO
beginning sut	RMKKQSQQS
beginning sve	QONSOPPPP
beginning swa	TJUOOPPPO
beginning swe	PNVNPOPOO
beginning swi	NRIWPPPPO
beginning syd	ONOUPPPPP
beginning sym	NRVPNOPON
beginning syr	QNLUOPPQO
beginning sys	UMMQPPPPP
beginning t	TMMMQQQQQ
beginning tab	ONOWNPPPP
beginning tai	NNMWRPPON
beginning taj	RMMPQQQQP
beginning tak	RMPSOOOSN
beginning tam	MQQROQPOP
beginning tan	KSPPNQQQP
beginning tar	KVOPPPPPO
beginning tat	RUNNOPPOP
beginning tay	PSOPPPPPP
beginning tci	OOTOPPPPP
beginning tea	RLSMSPPOO
beginning tec	RKWLPPPPP
beginning ted	QLTMQQQPP
beginning teh	PMLQRQQQQ
beginning tel	MNSMOOOOY
beginning tem	TNMOPQQQP
beginning ten	UMMPRPPOP
beginning ter	OSKSOQQOP
beginning tes	RSQMOOPOO
beginning tex	OMRTKQQQP
beginning tfl	POSOPPPPP
beginning tha	RMORQPPPO
beginning the	TSOKPPPOO
beginning thi	YMKMPPPPQ
beginning tho	PQPSOOPON
beginning thu	TUKMPPPPO
beginning thy	UNOMPPPQP
beginning tib	MNOSTPPOO
beginning tif	PRUNNOOOO
beginning tig	NOVNOOONT
beginning tik	OPPTOPPOP
beginning til	QQMUOOOPO
beginning tim	OURNOOQON
beginning tin	RNKLRQQRQ
beginning tip	QONUPPPOO
beginning tit	UPNJPQPQQ
beginning tod	QNNROPPSO
beginning tog	OPOTOPPPO
beginning tok	NOOVOPPPP
beginning tom	QVKLOVOON
beginning ton	NVSLOOPPO
beginning too	TMMRPPPPP
beginning top	TONNPPPPP
beginning tor	MNUOQPPPO
beginning tot	TOOMPPPOP
beginning tow	TNMLQRQPR
beginning toy	OVQOOOOPO
beginning tra	RPULOPPPN
beginning tre	NOTPOPQPO
beginning tri	RQLLPQUPQ
beginning tro	NQTNPPOQO
beginning tru	TULNOPPPO
beginning try	SOPPPPPOP
beginning tuc	SMQPPPPOP
beginning tue	QSOOOPPPO
beginning tul	NNKYQPPPP
beginning tun	QKWMNPPPP
beginning tur	MLRPRQQPP
beginning tut	OTTNPOOOO
beginning tv	ZOJNOPPPP
beginning twa	TNKMQQPQR
beginning twe	VLLNQQQQQ
beginning twi	UKQNOQQPQ
beginning typ	QMNMQQQQQ
beginning tyr	OQSPOOPOO
beginning tys	NOPPPOPOU
beginning u	UONMPPPPP
beginning u.n	OOTMOPQPQ
beginning u2	OOXNPPPON
beginning uae	OPOTOPPPP
beginning uga	PMKSPQQQQ
beginning ugh	VLNLQRPQQ
beginning uh	TMMNQQPQQ
beginning uig	QNQMRPPPP
beginning uki	MPVPPPOPO
beginning ukr	PMPUNPPPO
beginning um	SKIKRSSRS
beginning uma	MWNNQPOPO
beginning un	NMTPOPQQP
beginning una	TOOOOPPPP
beginning unc	TOONPPPPP
beginning und	SQOLPQQPP
beginning une	QPSOPOPPO
beginning uni	UNQKOPPPR
beginning unr	OPTNOPPPP
beginning upd	ZONNPOOON
beginning ups	OMSOPPPPP
beginning uri	PUNNPPPPP
beginning uru	NOMUQPPOP
beginning us	RONSOPOOO
beginning usa	NNSROPPPP
beginning usd	NPTOPPPPP
beginning use	UNMMQQQPQ
beginning usg	ROTOOOPOO
beginning ush	PVNOOPPPO
beginning usi	PPSOPPPPO
beginning usp	OOYNPOPPM
beginning usu	SOPOPPPOP
beginning utc	SLLLRRQRS
beginning uzb	OONSRPPPP
beginning val	RPKOQQQQP
beginning van	NMSROQPQN
beginning vat	TMUMQOOON
beginning vel	ORSNPPOPO
beginning ven	OJHSSRRRS
beginning vet	XLLMPQQPP
beginning via	TOPNPPPPP
beginning vic	NKOXRPPPN
beginning vid	RTNLPOPPQ
beginning vie	RLLVQQPPN
beginning vig	NWOOPPPOO
beginning vik	OUOOPOPOP
beginning vil	QSLMQRQPQ
beginning vin	LSPKQRRSO
beginning vio	RNMNPPPPV
beginning vip	SJKJSSSRS
beginning vir	PKRNRPQQQ
beginning vis	MUUPOOPMO
beginning voa	MPUOPPPPP
beginning vol	RQRIQPQOQ
beginning vot	WKLLQQPQS
beginning vp	VOOOOOPOO
beginning vpe	SMOPPPPPQ
beginning vt.	OPOSOPPPP
beginning w	RMMLQQQRR
beginning wa	OPOSOPPPP
beginning wai	UONNOQQOP
beginning wak	RNMSPPPPP
beginning wal	MMVSNNOQR
beginning wan	RKSMPQQQP
beginning wap	TOQPOPOOO
beginning war	NSOSOQOOO
beginning wat	QSMSOPPOO
beginning way	SRNNOPPPP
beginning we'	VNOOPPPPP
beginning wea	SJTNPPQQP
beginning web	WNLNPPPPQ
beginning wed	TLMMQQQQQ
beginning wee	UJIITSSQU
beginning wei	MWMOPPPPO
beginning wel	TNITQOPPO
beginning wem	ONVMOPPPP
beginning wen	RRKLQQQQP
beginning wes	PRPMMRRQP
beginning we’	XLMNPPPPP
beginning wha	XJHMRQQQU
beginning whe	WKJSPPPPQ
beginning whi	LSSQWNNOL
beginning who	PMOLSQQRQ
beginning wic	PNTPOPOPO
beginning wid	OQOUOOPOO
beginning wik	QMXNOPPPN
beginning wil	ORURONONN
beginning wim	RLOTNQOPO
beginning win	TLLTNPPOR
beginning wir	OOVOOOOOO
beginning wis	PNQSNPPPP
beginning wit	TOOROOOOO
beginning wmc	OPTOOPPOP
beginning wol	NRTQNOONO
beginning wom	SLROPPPPP
beginning won	PNSUOOOOO
beginning woo	UNMJQQQQQ
beginning wor	TKSIQRQQQ
beginning wow	UMMMQPQQQ
beginning wre	SMPMPPPQP
beginning wri	QSNPOPPOP
beginning wta	QOTPOOPPP
beginning wtf	UIJJTRRRT
beginning wto	NPUOPOPPO
beginning wwd	SNMOQPQPQ
beginning wwi	QMMMQVPQP
beginning wyn	NWNNPPPOP
beginning x	SLMLRQQRR
beginning xd	TMMMQQQQR
beginning xen	RNNNQPPPT
beginning xin	MKRSQPQQQ
beginning xrp	VOOPOPPOO
beginning xst	MSSPOPPPO
beginning xx	TMLMQQQQR
beginning y	SMLJRRRRR
beginning ya	TLKLRQQRR
beginning yaf	OPUOOOPOO
beginning yah	QNOMQQQQP
beginning yan	PVNNPOPPO
beginning yao	OUOOOPPPO
beginning yat	NWOPOPPPN
beginning yay	UMMMQQQQQ
beginning yaz	OURNPOOOO
beginning yea	URIKQQQQQ
beginning yek	QOUOOOOOO
beginning yem	NOMWOPPPP
beginning yon	PMMSPQQQP
beginning yor	PNJUPQQPP
beginning you	UMPNPPPPQ
beginning yuc	RMLMQRQQR
beginning yug	POQVNOOON
beginning yuk	LOWNOPPPO
beginning yus	PPUNOPPPO
beginning z	SLLMRRQQR
beginning zab	OPPTNPPPP
beginning zag	RMMNQQQQR
beginning zam	SLJKRRRRS
beginning zap	OUPRNOOOO
beginning zar	OSRNOPPPO
beginning zep	OTOPPPPPO
beginning zim	OTPNPPPPP
beginning łód	OONUOPPPP
body < 	PMYSOMOMO
body < a	TMSHRQQNR
body < and	WOVHPOPNO
body < at	NPUTQKONO
body < breaking	QPSOQNOOO
body < by	NPRUPONNQ
body < company	MOYNPNOOP
body < for	LP^LPOOMN
body < former	ONYMOOOOP
body < from	OO_JQMONN
body < image	OOXNPNOOO
body < in	SMTPPOOOO
body < its	OQWMPPPON
body < new	QPXLRNOON
body < of	WLYFQOPOO
body < on	]MNJPNQPO
body < reality	WPNNOPPPO
body < run	PLRNQQQQQ
body < that	ONXMPOOPN
body < the	PNZROOOLM
body < to	PMUVONNOO
body < university	PPVNQNPON
body < venezuela	OMRXPNOON
body < with	VNPKPQPPO
body > 	NNVSPQPLM
body > a	PWSVNLNKL
body > and	VMUPPNOMN
body > app	QNNLRQRQQ
body > are	OPTNOPPOP
body > as	SNQOOOORO
body > at	VPOJPQOOR
body > but	MNWRPNPOP
body > by	RPSLOPPQO
body > for	NOVSPNNPO
body > founder	TMJKPSRRR
body > from	NQYMPNOPO
body > get	SONPPPPPP
body > group	NQWNPOPMP
body > had	PPXNPMPON
body > has	NOYVPMNKN
body > have	XPQMONOPO
body > here	YPJPOPPOO
body > http	SOQUONONN
body > in	SMMOQTPOP
body > is	RO\\JQMONM
body > it	SQSNPOOOO
body > leader	OQXNONPOO
body > led	OQXMPONOO
body > live	UOLOPPPPP
body > of	TMOWPLPNO
body > officials	VNWNOMNON
body > on	LQWTPMNNO
body > or	NQZMQMPOM
body > over	NPWLPNPPP
body > reports	SMSMPPOQP
body > said	PNXOPNONO
body > say	XQQMONMNP
body > says	VSVKPLNMN
body > show	ZONLOOPPO
body > shows	ZMNMOPPOP
body > station	WONNOPPPO
body > subsidiary	OQVMPPPON
body > that	OQWNPNNNO
body > the	UPVJPNOOO
body > to	PMVQQNPNO
body > told	NP[NPOONN
body > was	SOWLQNOOO
body > which	QQYMQMNMO
body > while	NOXMOMNUO
body > will	NPZNPNNNN
body > with	QMNSQPNQQ
body > would	NP[NONOOO
brackets after	MSRVNONMR
capital < 	LSOPPQQPP
capital < a	LLQXPPOPO
capital < after	TLINSRRQR
capital < and	PRISPQQOQ
capital < around	PNOTOPPPP
capital < as	PMLXOPPPO
capital < at	PMQSPPPPP
capital < but	ONNXOOPPO
capital < capital	LRUTMPPON
capital < central	OOOUOPPPP
capital < downtown	OONWNOPPO
capital < for	ONKWPPPPP
capital < from	NNMWOPPPP
capital < his	LPO\\LPOOP
capital < if	NNMYNPPPP
capital < in	PLMUQPPPP
capital < left	OOMVOPPPP
capital < near	MOMYNPPPO
capital < of	LVLVMPPPO
capital < on	NML[OPPOO
capital < over	QMMXOOOPP
capital < paris	PNNTPPPPP
capital < pro	WGFFXTRTT
capital < said	N[LNMPPPP
capital < says	OMLXOPPPP
capital < that	OKJ]OPPPP
capital < the	QKJTNTSQP
capital < to	NNJWPQQPP
capital < washington	OPOUPPPPP
capital < west	ONOVOPPOP
capital < with	MNK[NQPPO
capital > 	OTJSOPPOP
capital > a	PNTQNPPPO
capital > after	OONWOPPPO
capital > and	NLRVNPPPP
capital > as	NNMYOPPPO
capital > at	ONMWOPPPP
capital > attacks	ONPVNOOPO
capital > based	UHLORRSQR
capital > but	OQOVOOOOP
capital > by	OOLXOPPPO
capital > court	NONWMPPPP
capital > d.c.	POOSPPPPP
capital > for	ONOYNOOOO
capital > france	PLPVPPPPP
capital > friday	RRHISQRRS
capital > government	SLKOSQQQQ
capital > has	KROUNPPPP
capital > have	OOOVNPPPO
capital > he	OMMXOPPOP
capital > home	MPNWOOPPP
capital > hospital	RMJNSRQQR
capital > http	OOOUOPPOO
capital > in	NOOVOPPPP
capital > including	ONNVOPPPP
capital > is	OKNZOPPPP
capital > killed	OPLWOPPPP
capital > killing	OONVOPQPO
capital > monday	ONOXNOPPO
capital > new	POPSPPPPP
capital > nuclear	ONNUOPPPP
capital > of	TIHIQUSTS
capital > on	ONK[NPPPP
capital > police	PNPWNNOPP
capital > rome	OOOSPPPPP
capital > s	OLMYOPPOP
capital > saturday	POPTOPPPO
capital > say	NPOVOPPPP
capital > says	QLHPSSRQR
capital > subway	ONOWNPPPO
capital > sunday	RLLPRQQRQ
capital > that	OONWOOPOP
capital > the	OKN[OPPPO
capital > this	ONLWPPPPP
capital > thursday	NOUQNPPPO
capital > to	OLK\\OPPPP
capital > tuesday	NPNVOPPPO
capital > via	MOOUOPPPP
capital > was	ONNXOPPPO
capital > wednesday	RNLNRQQQQ
capital > were	NPNWOPPPP
capital > where	ONNUOPPPP
capital > will	PLLYOPPPP
capital > with	MOMYOPPPO
city-large < 	IRKZOQQPP
city-large < a	LPL_NONOO
city-large < and	MOL\\NPPPO
city-large < as	OOLXOPPOO
city-large < at	ONTROOPOP
city-large < by	PLLXPPOOP
city-large < city	PNTPNPPOP
city-large < from	NNLYOPPPP
city-large < in	QNMUPPPOP
city-large < near	PPOTOPPPO
city-large < of	NLRTOPQPP
city-large < the	UMGUOQRQP
city-large < to	NRLUOPPPP
city-large > 	MSJXOPPOO
city-large > after	OOMXOOPOO
city-large > and	NML\\OPPOO
city-large > are	MPLYNQPPO
city-large > area	MOO[NOOON
city-large > as	MOLZNPPPO
city-large > at	MNXRPOPOO
city-large > based	TNILQRSRR
city-large > billionaire	NQMXOOOPO
city-large > court	PNNWOPOOP
city-large > for	NOMYOPOOO
city-large > has	ONLXOPQPP
city-large > http	NOMXOPPPO
city-large > in	NNMYOPPPO
city-large > is	XNKRNPPOO
city-large > mayor	OOMVPPPPP
city-large > on	PNMXOPPOP
city-large > police	NOM[LPPPO
city-large > said	ONKXPPPPP
city-large > south	OPNUOPPPO
city-large > that	OPLXPOOOP
city-large > the	MOMXOPPPO
city-large > this	OOOVOPPPO
city-large > to	MOMYNPPPO
city-large > trading	OPNUPPPOP
city-large > was	NOMWOPPPO
city-large > where	NPMYNPPPO
city-large > which	POUQOPOOO
city-large > who	NNVRNPOOO
city-large > with	NPMYNPPOO
city-middling < 	LSPSOPPPO
city-middling < 2012	NPOUOOPOP
city-middling < a	QPKUOQQPP
city-middling < and	NKO\\MPQON
city-middling < as	NNULPRRPO
city-middling < at	PMJYPOPPP
city-middling < between	NNOWOPPPP
city-middling < for	RMTROPPON
city-middling < from	NQMWOPPOO
city-middling < in	QLRRPPPOP
city-middling < near	OOOUOPPPP
city-middling < of	OQFTQQRRQ
city-middling < on	QIRMSSQPP
city-middling < that	OMRUOPOPO
city-middling < the	PLSWMOPOO
city-middling < to	MLRQQQQQP
city-middling < with	KUNWNPPON
city-middling > 	OLTSOPPOO
city-middling > a	QTMPOOPOP
city-middling > after	POUOOPPPP
city-middling > and	PQKYNPPOO
city-middling > area	PMNXOPPOO
city-middling > as	PNSPPPPPP
city-middling > attack	MPMWOPPPP
city-middling > b.c.	PPOTOPPPP
city-middling > based	POKTOQQPP
city-middling > calif.	QPNSPPPOP
city-middling > early	OPOUOPPOP
city-middling > has	NHH\`PQQPP
city-middling > have	NNVTMPPON
city-middling > http	MPK[NPPPO
city-middling > in	KSWPMOQPN
city-middling > is	NSJXNOPPO
city-middling > israel	PQOUOPONN
city-middling > last	NNOWOPPOP
city-middling > new	NONVOOPPO
city-middling > on	NOSSNPPPP
city-middling > province	NONYNPPOO
city-middling > s	MMKZOPQPQ
city-middling > said	PQPLRPPQP
city-middling > sunday	SLRJRQQPQ
city-middling > texas	POMVPPPOP
city-middling > the	OMK[PPPPO
city-middling > this	LPNVPPPPP
city-middling > to	VLJRPPQQP
city-middling > today	NONYNOPOO
city-middling > was	NUKVNPPOO
city-middling > will	MTVQMONON
city-small < 	PTNTPOONO
city-small < a	PKYOOPPNP
city-small < and	LVOVMPPNO
city-small < as	OUMPNOOUM
city-small < at	NLUQOPQPP
city-small < by	NPTQOPPOP
city-small < california	QMMVPPPOP
city-small < college	MNNWOPPPP
city-small < election	PTOOPPPOP
city-small < for	MTTSMPONN
city-small < former	POKWNPPPP
city-small < from	MJUUNPPPP
city-small < in	MMPYOPPOO
city-small < like	NXLTOOPNN
city-small < mr.	RSJIRQRQQ
city-small < ms.	PSOOPPPPP
city-small < near	OOMWOPPOO
city-small < of	LNQYNPPOO
city-small < president	NWONOPPPP
city-small < said	MWSMOPPNP
city-small < say	MNZPQOONN
city-small < than	MVMSNPPPP
city-small < that	PWLMOPPPP
city-small < the	SQOWLNOON
city-small < to	MNMTRPQPQ
city-small < today	NVUPNNONN
city-small < with	RRKUNPPPO
city-small > 	JQTUOPPNO
city-small > a	NPIQRRRQQ
city-small > and	JRTSMPPQO
city-small > as	MRURLOOOO
city-small > based	PMLVQQPOQ
city-small > california	POOSPPPPP
city-small > campaign	PUNPOOPOP
city-small > early	NPTOOPPPO
city-small > election	NOOVOPPPP
city-small > film	NSTPMOPNP
city-small > for	POKRNPNYO
city-small > gov.	ONOTOPPPP
city-small > governor	POMUNPPPP
city-small > had	OUOOOPPPP
city-small > has	QXLLPPPPP
city-small > held	UMNQOPPPP
city-small > http	PMK[NPPOO
city-small > in	LQJXPPQPP
city-small > is	TMNQPPQPO
city-small > last	NOXQNOPOO
city-small > massachusetts	POSQOPPOO
city-small > new	NMLWOQQPP
city-small > on	OSLUOPPPO
city-small > over	UMJQRQPPQ
city-small > province	PKROOQQQQ
city-small > said	LRSPOPPOP
city-small > says	MPVMPPPPQ
city-small > sen.	OMOUOPPPP
city-small > senator	OPKXOPPPP
city-small > south	PPNSOOQPO
city-small > super	OUPONPPPP
city-small > the	NQLWNPPQO
city-small > to	MSRTNOPOO
city-small > was	KOTUNOPOO
city-small > where	OOMWOPPPO
city-small > who	MRLOUPPPP
city-small > will	L[MMOPPPO
city-small > with	MLUTOOOOO
city-small > won	NXMNOPPPP
closes with place	NNSWOOOPN
comma and capital	KQSSNOOQQ
common 00 of 1	WOONOOORN
common 00 of 2	VKPKNPSTN
common 01 of 2	PLTQNULRN
common 02 of 2	OSTKQQPON
common 0u of 1	NOTMPRQPO
common 0u of 2	TPPOORMRN
common 10 of 2	QJPOMUUSL
common 11 of 2	NNR[IOPOP
common 12 of 2	QLPRQPPOQ
common 1u of 1	POTMOPPPP
common 1u of 2	IPOSVPQMR
common 20 of 2	LNPWOOPOQ
common 21 of 2	LNVQOVNLN
common 22 of 1	RNQSNOOOP
common 22 of 2	NPPUROOOO
common 2u of 1	PKPPROQRP
common 2u of 2	QNRROOQMQ
common all of 1	VOPOOOOQN
common all of 2	SKQPNQRRN
common all of 3	QLTLOPRSN
common none of 2	NVQQONNPP
common none of 3	NUPOOOONS
common some of 1	LLQPQPSQR
common some of 3	OOTQNPNPP
common u0 of 1	MTOIOQPTS
common u0 of 2	NNSQNRQPP
common u1 of 2	LVRTMQOMN
common u2 of 1	NMMOWOVNN
common u2 of 2	JUYMPNOLR
common uu of 2	NWPQOMNOP
country < 	ILQ\\OPPPO
country < 2	MMLSRQPQR
country < 2010	OOMVOPPPP
country < a	LQJ]NPPPO
country < about	NKK[PPPPP
country < accused	ONKYOPPPP
country < accuses	OOMVOPPPP
country < across	NOLYNPPPO
country < afp	MNLYOPPPP
country < after	OKNYNPQPP
country < against	NLZPNPPPO
country < all	MPNYNPPOO
country < amazon	UNHKQRRRR
country < among	OOMXNPPPP
country < an	MOUTNOOOP
country < and	NKSUOPPPO
country < ap	NMLYOPPPP
country < as	KNH\`PQPOO
country < at	MMPWOOPPP
country < australia	PPNTOPPPP
country < baghdad	OOOTOPPPP
country < be	LNNYOPPPP
country < beat	NOKYOPPPP
country < belgium	PPLWPPPPP
country < between	MNL\\OPPPP
country < boost	NOLXOPPPO
country < bordering	NOLXOPPPO
country < both	OWKRMQQPN
country < brazil	POMTPPPPP
country < breaking	ONKWPPPPP
country < bring	NMMYNPPPP
country < bureaucratic	POMWOPNPP
country < but	NOTUNOPOO
country < by	NKPYNQPPP
country < canada	PONUPPPOP
country < central	PNLWOPPPP
country < china	NPOXNOPPO
country < corporate	NNNXOPPPP
country < day	MOVQOOPPO
country < defeated	OMRUNPPPO
country < earlier	OOMVMPPPP
country < east	NPRVNOOOO
country < eastern	OOLWOPPPO
country < europe	POOTOPPPP
country < five	NOUPMPPPP
country < fled	OONVPPPOP
country < fleeing	NPMZNPOOO
country < for	PLQUNPPOO
country < former	OOKZLPQPP
country < four	LPNZNPPOP
country < france	OONVOPPOO
country < from	PMHYQPQPP
country < g	NPYONNOPO
country < germany	OOMVOPPPP
country < hit	OPNVOPPPO
country < host	NNVRNOPPO
country < how	OLK[OPQPP
country < if	NNNWNPPPP
country < in	OOOXOOOOO
country < including	OMTPOPPPO
country < india	OPMUOPPPP
country < inside	PNNWOPPPO
country < into	NNLZOPPPP
country < involving	POOUOPPPP
country < iran	POMUOPPPO
country < iraq	POMUPPPPP
country < is	OML[NPPOP
country < italy	PONTPPPPP
country < its	QPHTPQQPQ
country < japan	OPLUPPPPP
country < late	MOOVPPPOP
country < later	OLTROPPPP
country < leave	NNMWOPPPP
country < leaving	NOKYOPPPP
country < left	OPNTOPPPP
country < like	OMJYOPPPO
country < mainland	OOMWPNPOP
country < make	NMNZMPPPP
country < meanwhile	MLM[MQQPP
country < more	KPOVPPPPP
country < near	OPNVOPPPO
country < neighboring	ONLXPPPOP
country < new	MPKZPPPPO
country < northern	OOKYOPPPO
country < now	MMLXPQPPP
country < of	TKIVPQQPP
country < off	NPMWPOPPP
country < on	RKEXQRQQQ
country < one	OOWSNOOOO
country < over	MLOYOPQPP
country < pakistan	SKKLSRQQR
country < paris	PNKWPPPPP
country < put	NNVONPQQO
country < refer	ONMVPPPPP
country < reuters	KLRYLOQQP
country < russia	MPMWOPPPP
country < s	ONMXNPPPP
country < said	OHO[OPPPP
country < salvador	PPNTPPPPP
country < say	NLLZOPQPP
country < saying	NNLYNPPPP
country < says	OMPVNPPPP
country < since	RKMXOPPOQ
country < some	LPOXNPPPP
country < southeastern	PLSLRRQPP
country < southern	MOM[NPPOO
country < states	OONTPPPPP
country < sunday	NPNWNOPPP
country < suspected	MQMXOPPPO
country < than	OMK[OPPPO
country < that	NKIZPRQRQ
country < the	NOQVOOOOO
country < then	NNLZOPPPO
country < throughout	PNMWOPPPO
country < time	OMMXOPPPO
country < to	PLNTPPQQP
country < today	OOLXNPPOO
country < told	NNLXOPPPP
country < top	MQLYMPPPP
country < toward	NNOXOPPOO
country < tuesday	PMMXOPPPP
country < two	MPNXMPPPP
country < u.s.	NMMTQQQQP
country < under	LOLZOPPPP
country < up	MOOUOPPPP
country < us	ONPZNNOOO
country < visited	ONLXOPPPP
country < visits	NONVOPPPP
country < want	MNOWOPPPO
country < was	MLSKQRSQQ
country < wednesday	NOJZNPQPP
country < were	MOOUOPPPP
country < western	ONMYNPPPO
country < when	NLSUMPPPP
country < where	NNOVOPPPP
country < which	NML[OPPPP
country < while	KLHWQRSSQ
country < with	OJSYMPPON
country < within	OPMWNPPPO
country < years	PNNWOPPOO
country > 	NOOWOPPOO
country > 1	LPXQMPPOO
country > 2	RMSNROPOQ
country > 39	MISVNQQQQ
country > 4	TLINOSSRQ
country > a	MNK]MQQPO
country > accused	NOJYPPPPP
country > accuses	NOMUPPPPP
country > acting	NOKYOPPPP
country > afp	POMUPPPPP
country > after	NNSSNOPPP
country > agreed	OMLXOPPPP
country > air	MPMVOPPPP
country > alone	NONVPPPPO
country > already	MPTQNPPPP
country > also	NKG_PPQQP
country > ambassador	MMMYOPPPP
country > an	MOL[NQPOO
country > and	NQMVOPPOO
country > anti	MOJYOPPPP
country > ap	OOMWOOPPO
country > are	NPJYOPPPP
country > arms	ONMWPPPOP
country > army	NOLYNPPPP
country > as	MRQVMPPPO
country > at	JNWRNPQPP
country > attack	NPNWNPQPO
country > attorney	LPMXOPPOO
country > authorities	MOMYNPPPO
country > back	MNNYOPPPO
country > backed	PMIRRRRPQ
country > based	RMIRRQQPR
country > became	OLMYOPPPP
country > because	ONSSNPPPO
country > before	NOKZNPQPP
country > belgium	PNTOOPPPP
country > best	PNMVOPPPP
country > biggest	NNMVPPPPP
country > border	ONLXOPPPO
country > both	PNMWOPPPO
country > britain	PPNTPPPPP
country > business	MPJZOPPPO
country > but	OOJZOPPPP
country > by	NNKZOPPPO
country > cabinet	NMMWPPPPP
country > called	NMKZOPPPP
country > can	LMSUOPPPO
country > can't	LOMXOPPPP
country > canada	POMUOPPPP
country > capital	QNNXOOPOO
country > captain	NOXPNOONO
country > chief	PNNTPPPPP
country > china	PNLWOPPOP
country > citizens	MQMYNPPPO
country > civil	NOLZNPPPP
country > coach	ON\\LNOPOO
country > collapsed	QPNUOOPPP
country > company	LQLYOOPPO
country > consulate	NOMWOPPPO
country > continues	NMMZNPPPP
country > could	OLRTNPPPP
country > custody	NPOUPPPPP
country > data	NPKXPPPOP
country > deal	ONLXOPPPP
country > decision	PLMYOPPOP
country > declared	QNUQOOPNO
country > defeated	NNWOOPPPP
country > defense	NNNWOQPPP
country > demand	MNNWPPPPP
country > denies	OOIYOPPPP
country > did	PNL[NPPPO
country > diplomat	MQNXMPPPO
country > district	MPNVOPPPP
country > does	OONUPPPPP
country > dollar	RQTONOOPN
country > during	ONKYOPPPP
country > each	OPMUOPPPP
country > earlier	ONNXNOPPP
country > economic	MOMYNPPPO
country > economy	NNKZOPPPP
country > efforts	MOKYOPPPP
country > elections	MPK[MPQPO
country > embassy	MOVPOPPPO
country > europe	POMVOPPPP
country > experienced	NNNWOPPPP
country > faced	NPXNOOPOO
country > financial	NNMXOPPPP
country > firms	NPMWOPPPP
country > first	OKQWNPPPP
country > flag	POKYOOPOP
country > following	NOMXOPPPP
country > for	OLNUQQPQP
country > forces	LPK[NPPPO
country > foreign	ONKYNPPPP
country > former	PJJZPQQQQ
country > france	PONTPPPPP
country > from	NNSWNPOPN
country > gaming	MPNVPPPPO
country > germany	OPNTOPPPO
country > government	MNNYNPPPP
country > had	NLVPNPPQO
country > has	MKRVOPQPP
country > have	OOH^OPPPO
country > he	MPSTOOOOO
country > health	MOKXPPPPP
country > high	OUKROPPPP
country > history	NONYNPPPO
country > honduras	PPNSPPPPP
country > hostage	NQNYMPOOO
country > housing	OMNUPPPPP
country > http	NOLZOPPPO
country > i	NPNXOPPOO
country > illegally	OPMVOPPPO
country > in	NKUTOPPPO
country > including	NPNXNPPPO
country > india	SNLNQQQQQ
country > inflation	OLKYOPPPP
country > interior	PNLWOPPPP
country > into	OMUQOPQPO
country > iran	PPMUOPPPP
country > is	MMNYOPPPP
country > israel	MPMVPPPOP
country > it	TNIQORQQQ
country > italy	PONUPPPPP
country > japan	POMUPPPPP
country > jobless	LPLXPPPPP
country > journalist	MPNVNPPPP
country > killing	OPNTOPPPP
country > kills	OMMXOOPPP
country > king	PNKVOPPPP
country > largest	OOOTOPPPP
country > last	NPH[POPPP
country > lawmakers	NPNVNPPPP
country > leader	OMLYPPPPP
country > leading	ONVNOPPPO
country > led	TNHNRQQQS
country > long	OONWOPPOO
country > lost	MNWROPPOO
country > made	RJSMQQQPR
country > main	ONUPOPPPO
country > market	LOVOOPQQO
country > may	ONLXPPPOP
country > media	LPLYOPPPP
country > men	LPUPOOPPO
country > military	NOTROPPPO
country > minister	NOMVOPPPP
country > missile	NPNUOPPPO
country > monday	QLHQSRRRR
country > most	NKOXOPPPP
country > mr	OPLWPPOOP
country > must	NMSRNQQPP
country > national	OMLYNPPPP
country > needed	ONMWOPPPP
country > needs	MOI[OPPPP
country > network	NOLWPPPPO
country > new	OMLXOPPPP
country > news	PNKWOPPPP
country > newspaper	LQOXNPPPN
country > next	MOMYOPPOO
country > nicaragua	PPNTPPPPP
country > no	NNNYOOPPP
country > not	NONZOOOOO
country > now	ONLYOPPOO
country > nuclear	MNISSRQQQ
country > of	MNRVOPPPO
country > official	SNKQOQQQP
country > officials	NPJURPQPP
country > oil	LQLZNPPPO
country > on	MLVRNPQQQ
country > one	NMJ\\NQPPP
country > or	NNLZOPPPO
country > out	NOKZOPPPP
country > over	RPHUOQQQP
country > parliament	OSQQNPPOO
country > participating	OMMXNOPQP
country > plans	OOKWNPPPP
country > poland	OPKXOOPPP
country > police	QNJPQQRRQ
country > political	LPLWPPPPP
country > portugal	PPNTOPPPP
country > prepares	OONUOPPOP
country > president	NOMYMPPPP
country > presidential	NOK[MPPPP
country > prime	NOLYMPQPP
country > pro	OMLWOPPPP
country > rebels	LPUONPQPP
country > recently	OMKZOPPPP
country > remains	OMLXNQQPP
country > resumed	PNMWOPPOP
country > retail	KPMXPPPPP
country > returned	PNLWOOPPP
country > reuters	PONUOPPPO
country > right	OMLYPPOOP
country > role	NOOWOPPOO
country > rose	MPNVPPPPP
country > ruling	OLLXOPPPP
country > russia	PONTPPPPP
country > s	OLOWOPPPP
country > said	OJNYOPPPP
country > saturday	OONVOPPPP
country > say	MPMYOPPPO
country > saying	UJIQRQQQQ
country > says	NJPWOPPPP
country > second	NNLXOPPPP
country > secretary	KOKSQRSQR
country > security	SMJPRQQQQ
country > seeks	MOJXPPPPP
country > senator	MMRKPQSQS
country > should	MMJ[OPQPP
country > since	MPUQOOQPO
country > soldier	MPTRNPPPP
country > soldiers	LQN[KPPPP
country > south	OONUPPPPP
country > space	LQKYOPPPO
country > starting	OOTROOPPO
country > state	ONLYOPPPP
country > stock	MPMWOPPPP
country > stocks	LQMXOPPPO
country > sunday	NPOXMPPPO
country > supreme	NNMWOPPPP
country > telecoms	MQMWPPPPP
country > television	MQMWOPPPO
country > test	NPLYNPPQP
country > thailand	PPMTPPPPP
country > than	POKYOOOPO
country > that	RLSLQPQPP
country > the	NNI\\OPPPO
country > this	MPRSOPPPO
country > through	PNKXPPPPP
country > time	PMIORRRRS
country > to	LMQWNRQPO
country > today	PMJYOPPPP
country > top	MOJZOPPPP
country > trade	MNM[ONPPO
country > troops	KOK]NPPPP
country > two	NOMXOPPPP
country > ukraine	NQMWOPPPO
country > under	PNNUOPPPP
country > unit	LQKZOPPPO
country > until	OPNUPPPPO
country > via	OOMXOOPOP
country > vice	OPLVOPPPP
country > video	MOLYOPPPN
country > wants	OLLZOPPPP
country > was	MTGSPQRRP
country > we	NPMWPOPPO
country > weapons	MNNXOPPPP
country > wednesday	LQOYLPPOO
country > were	NMWPNPPPO
country > western	OONTOPPPP
country > when	QNKQRQQPQ
country > where	OOLYOPPPP
country > which	QKLRQRQRP
country > while	NOKYOPPPP
country > who	ONMXOPPPP
country > will	MLRWPPPPO
country > wins	MNURNPPQP
country > with	LNM[NPPPP
country > withdrew	ONNXOOPOP
country > would	MNI]NPQQP
demonym < 	HQMSXPPPP
demonym < 000	KOMTTPQPO
demonym < 100	OPPPSPPPP
demonym < 13	NPONVPPPP
demonym < a	JNKRZPQQO
demonym < after	NOTQQOPOO
demonym < against	MPISUPQQP
demonym < all	NPNOXPPOP
demonym < an	MOMPVPPPP
demonym < ancient	TKHJURQRS
demonym < and	SNKMWPPPP
demonym < anti	MPOPVOPOP
demonym < as	NNKTTQQPO
demonym < at	QNXKPOQPP
demonym < be	KNNSTQQPP
demonym < between	NTNJTQQPP
demonym < both	PLLLYQQQQ
demonym < but	NPMKZPPPP
demonym < by	LNKPYQQQP
demonym < earlier	ONOKXPPPP
demonym < ethnic	NPOJZPPPP
demonym < every	MOLMYPQOQ
demonym < first	OPOMWOPPP
demonym < five	OOKLYQPPP
demonym < for	LPKJ^QQPP
demonym < former	PNKQUPPPP
demonym < four	NONMXPPPP
demonym < from	PPMQUNPPP
demonym < german	PNMMXPPPP
demonym < his	NPOMVPPPP
demonym < in	NPNLXPPPO
demonym < into	TLJPPPRRR
demonym < israeli	MPPTPPPPP
demonym < its	MOMSWPPPN
demonym < kidnapped	NPNMXPPPO
demonym < major	MONLZPPPP
demonym < many	MPNLYPPPP
demonym < meanwhile	OOOMVPPPP
demonym < meet	OOMTPQQPP
demonym < militant	PNONTPPPO
demonym < million	MPNTRPPPO
demonym < most	MTONSPPPO
demonym < new	UMLYOOPOM
demonym < nine	NPONUPPPP
demonym < no	UMLUOOPOO
demonym < northern	OPOPTPPPO
demonym < of	LNMRXPPPO
demonym < old	NONMYOPPO
demonym < on	MOWJSPQPP
demonym < one	POLKYPPPP
demonym < other	OMLMWQQQP
demonym < over	NNLSUPPPP
demonym < pro	LOO[KPPPP
demonym < reuters	MNMM\\OPPP
demonym < said	OQMKVPPPP
demonym < say	NNOKYPPPP
demonym < says	ONLPVPPPP
demonym < several	MPNNXPPPO
demonym < six	MPOLXPPPP
demonym < some	NOOLWPQPP
demonym < southern	OPPMWOPOP
demonym < that	MNMRUPPPP
demonym < the	LMRMZOPPO
demonym < three	MPMLYPPPP
demonym < to	VOLHTQQQP
demonym < told	LPKMZQPQP
demonym < top	NPNMWPPPP
demonym < two	NONMYPPPP
demonym < u.s.	PONNSPPQP
demonym < un	OPLUQOPOP
demonym < under	MONJ[PPPP
demonym < visiting	POMKWQQQQ
demonym < was	PSNMQPPQP
demonym < wednesday	PNOKYPPPP
demonym < with	MNJRWQQPO
demonym < young	NQNOWOPOO
demonym > 	LNVIWPQOP
demonym > a	NNMUUPOPN
demonym > actress	MPMLYPPPP
demonym > aggression	OOMMWOPPP
demonym > aid	MPNUPPPPP
demonym > air	ONNWMPQPP
demonym > aircraft	NPMLZPQPO
demonym > airlines	OONMWPPPP
demonym > airspace	MOMTSPPPP
demonym > along	QNXLOOPOP
demonym > ambassador	OPNLWPPPP
demonym > and	SMJPVPQPP
demonym > are	MPLQVQQPO
demonym > army	NPMRRPPPP
demonym > attacks	NNONVPPPP
demonym > authorities	KNNQWPPPP
demonym > border	NPNRSPPPP
demonym > born	MOOPZOOPN
demonym > can	MONNYPPPO
demonym > capital	OPNLXPPPP
demonym > captain	QPKNWPPPO
demonym > children	NONSQPPPP
demonym > cities	NPNKXPPPP
demonym > citizen	ONLLYQQQQ
demonym > citizens	NPML[PPPO
demonym > city	NPNSSPPPO
demonym > civilians	MONMYPQPP
demonym > community	OPMOUPPPP
demonym > companies	NPLMXPPPP
demonym > company	NPML[PPPP
demonym > controlled	MPONWPPPO
demonym > counterpart	NPONUPPPP
demonym > court	OOMKYPPQP
demonym > culture	MPPNVPPPP
demonym > defense	OPOMTPPPP
demonym > delegation	PPMNVPPPO
demonym > descent	ONNMVPPPP
demonym > dictator	NPNMWPPPP
demonym > diplomat	MOLLZPPPP
demonym > diplomats	MOTKSPQQP
demonym > dream	OPLTOPPPP
demonym > economy	OPMI[PQPP
demonym > election	NPMLXPPPP
demonym > elections	NPNLXPPPP
demonym > embassy	OOLSRPPPP
demonym > exports	LPOMXPPPP
demonym > family	RMLKUQQQR
demonym > film	MNNMZPPOP
demonym > finance	NPOMVPPPP
demonym > food	PNMLTQQQP
demonym > for	OMLK[QPQQ
demonym > forces	NOMOWPPPP
demonym > foreign	OPNLXPPPP
demonym > from	NPNMXPPPO
demonym > gas	MONMXPPPP
demonym > general	OQOLVPPPP
demonym > government	LQPQSOPPO
demonym > group	OPMMXPPPP
demonym > groups	MOOMXPPPP
demonym > have	MOMMXPQPP
demonym > health	LONRTPQQP
demonym > history	OPNKWPPPP
demonym > hostage	NPOMUPPPP
demonym > http	NNPVQPOOO
demonym > in	MPQJXPQPO
demonym > intelligence	MPNLYPPPP
demonym > island	MOUMTOPPO
demonym > jail	NOOMVPPPP
demonym > journalist	MOOKZPPPP
demonym > journalists	OPNMVPPPP
demonym > killed	MNNVRPPPP
demonym > language	KPON[OOPO
demonym > law	NOOJYPPPP
demonym > lawmakers	NOOJYPPPP
demonym > leader	ONKL\\PPPP
demonym > leaders	NPONVPPPP
demonym > leadership	OPNMVPPPP
demonym > led	QONNSQPPQ
demonym > man	NPPLWPPPP
demonym > market	MPNKYPPPP
demonym > mathematician	PONMUPPPP
demonym > media	LOLSSQQQQ
demonym > men	PMNKXPQPP
demonym > militant	OOONVPPPP
demonym > militants	OPOOSPPPP
demonym > military	MOQRTOPPO
demonym > minister	LPNLZPPPP
demonym > national	NPMMXPPPP
demonym > navy	QNNLUPQQP
demonym > news	NPKKZPPQP
demonym > newspaper	OQULPPPPO
demonym > nuclear	MPNLXPPPP
demonym > occupation	PPMMVPPPP
demonym > official	NQMRQPPPP
demonym > officials	NRKOVPPPP
demonym > oil	NPOKXPPPP
demonym > on	ONMMVRQRP
demonym > owned	NPNOVPPPP
demonym > palestinian	NPMTRPPPO
demonym > parliament	PPONUOPPP
demonym > passenger	RLSLPQQPP
demonym > peninsula	OPNLVPPPP
demonym > people	OPOOSPPPP
demonym > plane	RMJRRQQQQ
demonym > police	NONI[PPPP
demonym > political	MPNLXPPPP
demonym > politics	ONMLXQQPP
demonym > premier	OQOLWOPOP
demonym > presidency	ONNNWPQOP
demonym > president	NOKTTPPPP
demonym > presidential	PQLSPPPPP
demonym > prime	MOOQSPPPP
demonym > prisoners	MNONXPPPP
demonym > producers	MONLXPPPP
demonym > prosecutor	OPNNUPPPP
demonym > province	NPONWPPPO
demonym > rapeseed	OPOMUPPPP
demonym > rebels	JNIUVQQQP
demonym > refugee	OOMLYPPPP
demonym > refugees	MOOMZPPPO
demonym > rule	MPNNWPPPP
demonym > said	M\\LMPOOPO
demonym > security	LONQUPPPP
demonym > service	OPNLWPPPP
demonym > soldier	OOMSPPPPP
demonym > soldiers	OOOKXPPPP
demonym > speaking	UOOOQOOPO
demonym > spokesman	NPKLXPQPP
demonym > sprinters	NOMLZPPPP
demonym > state	OOMLYPPPP
demonym > students	NPNNVPPPP
demonym > team	OONMZOPPO
demonym > teenager	NNMSUPPPO
demonym > television	OOKKYQQQQ
demonym > territories	OPONTPPPP
demonym > territory	NONLZPPPO
demonym > textile	NOOMWPPPP
demonym > the	MPONWPPPP
demonym > time	NOPKYPPOO
demonym > to	VNLQROPOO
demonym > town	OOOKXPPPP
demonym > troops	LOLUTPPPP
demonym > were	NMSSPPPPO
demonym > who	MSMRSPPPO
demonym > wine	KONNYPPQP
demonym > woman	MOOTRPPPO
demonym > women	MOMRUPPPO
elsewhere false 0	WPOOONOQO
elsewhere false 1	TMQPONONR
elsewhere false 2	QMQPQPOPP
elsewhere false u	SQPPOOOON
elsewhere true 0	FTUTNROQO
elsewhere true 1	FWWQNMOQP
elsewhere true 2	IQWRKQPPQ
elsewhere true u	LSRPPPOOQ
ending 'll	YKLMPQQQQ
ending 're	[LMNOOOPP
ending 've	XMMNQOPPP
ending .a.	PPSPOPPPP
ending .c.	MNRTPPPPO
ending .k.	MPRQOPPPP
ending .n.	OOTMOPQPQ
ending .p.	QLRLQQQQQ
ending 012	TLMMQQQQR
ending 0bn	VPOOPOPON
ending 1	SOSLOPQOP
ending 100	POKLQRRRR
ending 2	POQOOOOLW
ending 370	ULLKQRRRR
ending 3g	WONPPPPPN
ending 4	QNVOPOPOO
ending 44	OPOVPPPON
ending 4mv	SOOOPPPPP
ending 5g	VNOOPPPON
ending 5n1	RMLMRRPPS
ending 6bc	SONOPPPPP
ending 7	PPTOPPPPO
ending 8	SMMMQQQQQ
ending a20	OTOOPPPPO
ending a65	SNOOPPPPQ
ending aaa	PTMNPQPPQ
ending aai	PNOTPPPPP
ending aal	PTNTOOONO
ending aan	SQMRPOOOO
ending aar	NSTQOOOON
ending aas	OUOOPPPOO
ending aba	PPLOPTPPO
ending abc	LRSRPOPPO
ending abe	PWMMPPPPP
ending abi	NQTUONOMN
ending abs	QLPLVQPPP
ending aby	OLOOQPPVP
ending ace	SPOPONONS
ending ach	SQJSPOOPP
ending aci	OVNOPPPOO
ending ack	RRMJVPPSM
ending acp	NPTPPPPOP
ending act	WLMPQNSNP
ending acy	PONSPPQPO
ending ada	JPRQORPPQ
ending ade	UNMQOVPMN
ending adi	NRKLRRQQR
ending ado	OQMQPQQPP
ending adr	NVSNPPONO
ending ads	RNSMPPPPP
ending adz	QSNOPPPPP
ending aea	OPTOPPPPO
ending ael	NNNTPPQQQ
ending aez	PUOOPPPOO
ending aff	RPMNPPPPP
ending afi	PSPPPPPOO
ending afl	NPVNPPPON
ending afp	KPXOPPPPP
ending aft	ROTNOPPOP
ending aga	ONPLPSRPQ
ending age	SMMNPNOTS
ending ago	POURNOPOO
ending ags	PQTNOPPPO
ending ah	TMMMQQQQQ
ending aha	TKKMPRQSR
ending ahe	SONMQQQQP
ending ahl	PXNOOPONO
ending ahu	RQKLPQQRR
ending ahy	OTOPPPPOP
ending ai	VOOOOOPPP
ending aib	PNOUPOPPP
ending aid	OXLMNURNN
ending aig	OSPOPPPOO
ending ail	UKKQPPPUO
ending ain	QNOTOOROO
ending air	LURPOPOOO
ending ais	NSMWNOPON
ending ait	QQMVOOOON
ending ajj	OONNPUPPP
ending aka	NRNTNOPPO
ending ake	RRLQPOPPO
ending aki	LTRUOOOOO
ending aks	NKQLUPPTQ
ending aku	OTNQPPPOO
ending ala	MTJVOPPPP
ending ald	PWNLPPPPO
ending ale	OPORNROTN
ending ali	OOJPVQQPP
ending alk	UOMOPPPPQ
ending all	OQPVNNOOO
ending alo	PNKSQQPQQ
ending als	TLNMTNNTP
ending aly	NQSRNPPOO
ending am	UNJMQRQRQ
ending ama	NVLOORPPO
ending ame	SROOOVMLN
ending ami	OPMOPTPPP
ending amm	OWNNOPPPP
ending amn	UKNMQRRQQ
ending amo	OOMUOPPPP
ending amp	TPJKQQQRR
ending ams	MXSLOPPON
ending an	PNSSOPOOO
ending ana	SPSPNOONP
ending and	NNSQORPOO
ending ane	NNKRQQQSR
ending ang	OTOOPPPPN
ending ani	LWKQSPPOO
ending ank	MSRPNNQSN
ending ann	KWRPOPPNO
ending ano	MXTKOPPON
ending ans	NKSOVOPPO
ending ant	RTLJTPPOR
ending anu	PPVOOOOOO
ending any	QMRQOPPOQ
ending anz	OPSQOPPOO
ending aos	NRNUPPPPN
ending ap	KPVNPPPPP
ending ape	RQKLRPQQS
ending aph	MMULPRRRP
ending apl	RMLMRRQQR
ending apo	MNUPPPPPP
ending app	RSMMQOPNS
ending aqi	OOOQSPPPP
ending ara	NQSWMOPMN
ending arc	PNVNPPPPO
ending ard	LSSLOQUOO
ending are	NMMPPPXPO
ending ari	SQPJRPRPN
ending ark	MPRRPPQPO
ending arl	QORLQOQPP
ending arm	SNQPOPPOO
ending aro	SMMMQQQRR
ending arp	NSVNONPPO
ending arr	OPSTOOOOO
ending ars	KSSQNNSPO
ending art	LNRQPOSOR
ending ary	STNLPNPSN
ending asa	NOUOQPPOO
ending ase	UNNROOQOO
ending ash	QMTKPPPPS
ending asi	OTOPOPPOO
ending ask	TONMPQPPP
ending aso	QXMLPPPOO
ending ass	TQHKPRSPS
ending ast	RLLTRPPPO
ending asy	PSTOOOOON
ending ata	OKWKQQPQP
ending ate	QKTPRPOOO
ending ath	PNTQOPPOO
ending ati	OPRSPOOOO
ending atr	MQUOPPPPO
ending att	LWSOOOPOO
ending aty	MTVNOORNM
ending au	RMJKSSSRQ
ending aud	OSPPPPPPP
ending aul	MTNTPPPNP
ending aur	OPWONPPOO
ending aus	MQUQOPPNO
ending aut	RNNMQQQQQ
ending ava	RNMOQQQQQ
ending ave	MLMSPSQQS
ending avg	PSOPOPPPP
ending avi	PUOOOOOPO
ending avy	QNPLQQQQQ
ending aw	RMMMRQQQQ
ending awa	MRQUONPON
ending awi	L[MQNPPON
ending aya	NTWPNNNON
ending aye	RMMMQQQRQ
ending ays	LOVSQOPNN
ending aza	PMOTPPQOP
ending aze	PLOMQQQQS
ending azi	MQNUQOPPO
ending azu	OOOXOOOON
ending azy	SNMNQQPQQ
ending b	VUOOOOOMM
ending b.	OOOVOPOOP
ending ba	OTROPOOPO
ending bah	NNOXOOOOP
ending bai	NPOTPPPPP
ending bal	SSNNPOPPP
ending bao	OQOUOOPPO
ending bar	RQJORQPPP
ending bas	SSKMPPPPQ
ending bay	LMTXPOPNN
ending bbc	MPSQPPPPP
ending bbq	QNTMQPPOO
ending bby	QTJKORQRR
ending bcc	PPSPOPPPP
ending bce	TLJKRRRRR
ending be	WPOOOOONO
ending bec	NPMUOPPPP
ending bee	OPSNPROOO
ending bei	QOMQQPPPP
ending bel	TPMQPPPOP
ending ben	NUONPPPOP
ending ber	QSPQOOOOO
ending bes	QMSKPTROO
ending bet	NLUSNPQQN
ending bey	QMMMQQQRQ
ending bia	QMNSPPPPQ
ending bic	RMLLTQQQQ
ending bie	RSMNPQPPO
ending big	RLRMQQQQP
ending bin	OUMVPNONO
ending bio	NVONPPPPO
ending bis	VNNNPPPPP
ending bit	RPMRPOPPP
ending bja	PONWNPOPO
ending blb	NPTOPPPPO
ending ble	USNJOOOOS
ending blm	QOTOOOPPP
ending bly	NOTWONNNO
ending bnb	NPVNOPPPO
ending bob	PSOOOPPOO
ending bon	OPPSOPPPP
ending boo	SLMMQPPVP
ending bor	QMQNRPPOQ
ending bow	TONPOPPPP
ending box	OMPQPMORV
ending boy	RRKKPQPOU
ending bp	OPSOOPPPP
ending bpi	MOVOPPPPO
ending bps	VONOPOPON
ending bra	SMJJRRRRS
ending bri	NPPPPOPOU
ending bro	RLLLQRRSR
ending bt	OPSPPPPPP
ending buk	RLJORRRQR
ending bum	SMKLQRRRR
ending bun	NTOPPPPNP
ending bus	MRUROOOON
ending bwe	ONTPPPPPP
ending bya	QOLRQPQPQ
ending c	ULMTPPPOP
ending c.	QONSPPPOP
ending c14	SNMOQPQPQ
ending ca	RLNMRQQQQ
ending cah	SQPPOOOOP
ending cal	XLQKPPOOQ
ending cam	QMMNPPPUQ
ending can	NNULTOPPP
ending cap	SLQOPPPPP
ending car	PNPROOSOO
ending cas	NNNXOPPPP
ending cat	SNLOQQPRQ
ending cbb	TNMOPPPQP
ending cbi	NPTPOPPPO
ending cbs	NPTOOPPPP
ending cca	NTTPOOPON
ending ccc	MOVOPPOPP
ending cco	QPUPOPNON
ending cd	UNLMPQQPQ
ending ce	TLKJRQQRT
ending ced	SNMNQPPPQ
ending cee	QKRLQQQRQ
ending cer	SLPKPQPTQ
ending ces	RPQJQQOQQ
ending cey	OUOOPPPOP
ending cfc	ROPJQQQQQ
ending cfl	QMOLPRQQQ
ending che	QYQMOOPMN
ending chi	PRLVPOOOO
ending cho	OVRNNNNNS
ending chs	MPRNRPPPP
ending cht	NUNNPPPPP
ending cia	OQSOOPQOO
ending cil	QORIQQQRP
ending cis	OTOSOOPOO
ending cke	PSOOPPPOP
ending cki	QSOOOPPOP
ending ckk	RMLLQRQSQ
ending ckr	QMPLQQQRR
ending cks	SLUMOPPPP
ending cky	QPRSNOOOO
ending cle	PNSMOQPUN
ending cmp	MVRNOOPPN
ending cna	OPTNPPPPO
ending co	QPUPOOOOO
ending com	OMVMPQPQP
ending con	SMMTOSONO
ending cos	POUTONNNO
ending cow	NMKOSRRRS
ending cox	QTNOPOPPP
ending cp	PPSNPOPPP
ending cpa	POQLQPQRQ
ending cps	RNLNQQQQQ
ending cra	OOWPOOPOO
ending cts	VJKMVPPPR
ending cue	UNNNPPPPP
ending cum	POPTOPPOO
ending cun	PPNTOOPPO
ending cup	ONTMOTPNP
ending cus	OULQOPPPP
ending cut	OOPUOPPOO
ending d	UMLMQQQQR
ending d.	UKLJRRRRR
ending da	QMRMPPPQP
ending dab	NNTOQOQOQ
ending dad	OPMRPQPPQ
ending dah	SLKJSRRSS
ending dai	PRLLQRRQP
ending dak	NUTMOPOOO
ending dal	OTLMPPVPO
ending dam	NXMSOOPOM
ending dan	ONPVPOPOO
ending daq	POUOOPPPO
ending dar	SKKKSSRRS
ending das	QNROOOPOS
ending day	WPLJPPOSP
ending ddy	MTVNNPONO
ending dea	RKLLSRRRS
ending dec	PLSMRQPPP
ending ded	UONPOPPPP
ending dei	PTNOPPPOP
ending del	RRJJQPRSP
ending dem	RNUNQOOOO
ending den	LXRPOOONN
ending deo	WNJMQQQQQ
ending der	TSIMPQNTP
ending des	RMPRPOOQN
ending dev	PTNNPPPPP
ending dex	NPQKNSRSQ
ending dey	OXNOOOPOO
ending dez	PTOOPPPOO
ending dge	NOOVNROOO
ending dia	QMSORPPPP
ending dic	MUMTPNPPO
ending did	RQMNPPPPQ
ending die	SPMMPQQPQ
ending dim	RNMMPQQQQ
ending din	LWULOOQNN
ending dio	UKOOQPPPQ
ending dis	NURONPPOO
ending dit	PLPMPQRRQ
ending dkk	TNLLQQQQR
ending dle	SNNLQQQQQ
ending dly	WNNNPPPPP
ending dm	PMOLRRQQQ
ending dna	VNMNPPPPP
ending dnc	OPTOPOPPP
ending dns	RLLLRRRRS
ending doa	QOMSOPPPP
ending dof	OSPOPPPOP
ending dog	QPLLQQQPR
ending dol	ONRONUOQN
ending dom	RORTNOOON
ending don	JPOVPPQPP
ending doo	PLTLPQRRP
ending dor	MVLVOPPON
ending dos	SLLPQRQQQ
ending dow	PVMLOPQPP
ending dp	OUNOPPPOP
ending dra	POSROOOPO
ending drc	LQVOOPPPO
ending dre	ORSQOOONP
ending ds	OOSOOOONV
ending dvd	VNONPPPPP
ending dze	QUOOPPPNN
ending e	UNNMPPPPP
ending e.	ROMNQQQQQ
ending e3	NONPPUPPO
ending ea	SLLLQQQRS
ending ead	VKMOPPQQQ
ending eaf	OUPPOOOOP
ending eah	XLRMOOPOO
ending eak	QNSPOPPPP
ending eal	OOVQPOONP
ending eam	RIMJRRSTR
ending ean	NMLQXRPPO
ending eap	TMMNPQPRQ
ending ear	XLNQPPRMP
ending eas	QMMRQQQPQ
ending eat	TPROOOOOO
ending eau	OWLRPOPPN
ending eba	OUOPOPPOO
ending eby	SOKJSPQUP
ending eca	MTROOPPPO
ending ecb	POUOPOOPO
ending ece	MPQTOPPPO
ending ech	ROQORQOMO
ending eck	SPOOPPPOP
ending eco	PTLLPQQSO
ending ect	QPTNOOSPM
ending eda	NTSQOOOON
ending edo	PLOLPQQSS
ending eds	SNOMPQQPQ
ending eed	MSTOPPPON
ending eee	QTMLPQPQQ
ending eef	NWOOOOOPO
ending eek	NNONUPPSO
ending eel	TLMMQQQQR
ending een	WNMMPPPQP
ending eep	RTNOOTNNN
ending eer	TPNNPOPPP
ending ees	TOSNOPOOO
ending eet	QQSOOPOOO
ending eez	QSMMQQPOQ
ending eff	MRUNPOPOO
ending efs	RNSNPOPPP
ending eft	VNSNNOONO
ending ega	QPMMPQQRR
ending ege	TLRMPOQPP
ending egg	PTKKQQQQR
ending ehe	RLMMQRQQR
ending eid	NUTNPNPNO
ending eii	OOOUOOPPO
ending eil	PTOPPPPNP
ending ein	LVPOPPPPO
ending eir	PSOOPPPPP
ending eit	VOLLQPPQQ
ending ejo	RNLOQQQQQ
ending eki	OWNOOPPOO
ending ela	PLMUPQQQP
ending eld	MVQROOPNN
ending ele	RQMMRQPPP
ending elf	QQKROPPRO
ending eli	NSNRQPPOO
ending ell	JTNQPPQQR
ending elo	QSMLOQPQR
ending elp	VLLNQQQQQ
ending els	OTPQOOPNO
ending elt	NSUNONRMO
ending ely	YLLNPPQPP
ending ema	QPQLQQQOP
ending eme	OLRLRRQQR
ending emi	QVNOOOPON
ending emp	ROLMQQQQR
ending ems	PLQNRQPQP
ending emy	LMORPOOVP
ending ena	PUOTPNOMO
ending end	PQMXONONP
ending ene	RTIQOOOTO
ending enf	ROTOOOOOO
ending eng	OROYPMONN
ending eni	QTMMPPPPP
ending enn	PUOPOOPOO
ending ens	PTRPPNPNO
ending ent	SNPMOSPPQ
ending enu	RORMOPPQP
ending epa	NPTOOPPPP
ending eps	UMMNQPPPQ
ending er	SMNMQQQQQ
ending era	OKRSPOQQQ
ending erb	PONMVOPPP
ending erd	QNKKRSRRR
ending ere	RPRROLNOQ
ending erg	MUMPPQPRN
ending eri	OTVOOOONN
ending ern	TUPJQOOOP
ending ero	QTOLOPPRO
ending erp	SOMQPPPPQ
ending ers	QQSKPPPSN
ending ert	OUKUPPPNO
ending eru	OOOTPPPPP
ending ery	NTOPPPPOP
ending ese	OPNPUPPPP
ending esh	NONXOPPPO
ending esi	ORNUOPPOO
ending esk	ULJLRRRRR
ending ess	RLSJPQPSP
ending est	QNMPRRQOO
ending et	XOLNPPPPP
ending eta	RKKLRSSSR
ending ete	PRVONOOON
ending eth	NTNRPPPOP
ending ets	SLTPQMOPP
ending ett	RULRPPPNN
ending ety	NOUMPOSPP
ending etz	MWNLQPQPQ
ending eu	MPUPOPPPO
ending eum	ROSZOLNNL
ending eus	QSONPPPOO
ending eva	OTNQPPPOO
ending eve	NSQMQTNNO
ending ews	OKTNPQPQQ
ending ext	TNUMOPOOO
ending exu	SOOOPPPPP
ending eye	OMSRPOOTN
ending eys	KSRSOPPOO
ending f	RMQNRPPPQ
ending fa	NNUOPOPPP
ending fah	OVPOOOOOO
ending fam	OPVOPOOOO
ending fan	RRMMPQPPP
ending fao	OPSPPPPPO
ending far	TPRSNNOMN
ending fat	OTMMPQQPP
ending fax	OLVROPPPO
ending faz	OUOOPPPNP
ending fb	SNNMQQQQQ
ending fbi	MPVOOPPPP
ending fc	OOTMPQQPO
ending fda	NPTOPPPPP
ending fdp	NPSOPPPPP
ending fdt	SMOPPPPPQ
ending fed	PJTKQQRQR
ending fee	QNUNPOOOP
ending fer	MXPPOOPON
ending few	SNMNQQQQQ
ending ff	UNLMQQQPQ
ending ffe	NTROPOPNO
ending ffs	PTLMPQQQP
ending fic	QPLRPPQPP
ending fin	QVPLOPOPO
ending flu	RNMTOPPPO
ending fly	QSNPPOPOO
ending fm	RNPMQPQQP
ending fna	NOPTOPPPP
ending fon	PNMMQQQRR
ending fox	RNVKPPQPN
ending foy	QTOOPOOOO
ending fri	PTOOPPPOO
ending fta	POPOOOUPO
ending ftu	NOVNOPPPO
ending fur	OMORPSPPP
ending g	SLQLQPQPQ
ending g4s	NOVOOPPPN
ending g8	NPTOOOPPO
ending gal	PONVOPPOP
ending gan	LTSPNOPPO
ending gar	SKLJSRRRR
ending gas	OOTTOPPON
ending gby	TNLLQQQQQ
ending gdc	PPNOOUPPO
ending gdp	WNLMPPQQP
ending ge	MUSNPPPOO
ending ged	SMMOPPPUP
ending gel	PVQNOOPNN
ending gen	MUTPNOPON
ending ger	SSOLOPPMS
ending ges	VKROPPOOP
ending get	UPTNMSNNN
ending ggs	PVOOPOPOO
ending ght	TPNNOQQPO
ending gia	PLMPQQQQQ
ending gic	OQUPOOOOO
ending gie	QRLJQRRRP
ending gin	RKSNQQQPP
ending gio	NXOONOQOO
ending gis	QRJJORQRT
ending gle	QIRMORQSR
ending gly	VKKKRQQQR
ending gm	LPRSPPPPO
ending gmt	VPNOPOOOP
ending gns	WJQNQPPOP
ending go	TPOPPPPPP
ending gob	OTOPPOPPO
ending god	RSIKRQRRP
ending gon	PMRTOPPPO
ending gop	MPXOOPPPO
ending gos	PSNUOOOPM
ending got	UPKNQQPPP
ending gow	PMMTPPPQQ
ending grf	SLLLRRRQR
ending gry	TMMNQQQQQ
ending gsm	RNOOPVPON
ending gti	PPPSOOOPO
ending gua	NNMXPPPPO
ending gul	PRLMPQQQQ
ending gus	OPVOPPPOO
ending h	TLPMPPPQQ
ending h17	UMMNQPQQQ
ending ha	SLLKRSSQS
ending had	SLJSQQPQQ
ending hah	QMMSQPPOQ
ending hai	NSLSRPPOO
ending hal	ORUMPOPOO
ending ham	MXLPQQQPM
ending han	LTMSRPPPN
ending hao	LXMNQQQPO
ending hap	QMLQQQQQQ
ending har	RPLQOPPQP
ending hat	PKTNOQQPR
ending haw	NWNOPPPOO
ending hay	RONMQQQQQ
ending hbo	OPSOOPPOP
ending he	RNLNQQQQQ
ending hea	OROUOOOOO
ending hed	VNNOPPPOP
ending hel	RRNSPNOOO
ending her	VRNNPPPON
ending hes	STIKQQQQP
ending het	NVMNPPPOP
ending hev	QRLNPQQQQ
ending hey	WLKMQQQQQ
ending hha	UKKLSQQRR
ending hhh	UIIISSSTS
ending hi	UMNNQQPPP
ending hia	OMKSQQQQQ
ending hic	UNLMQQQQQ
ending hie	NWPNPPOOO
ending hig	OOQOVOOOO
ending hil	PUNNPOPPP
ending him	SPNNPPPPP
ending hin	RRLTPPPNP
ending hio	RLMUOPPPP
ending hip	MLQQNUWMN
ending hir	RRMQPPPOO
ending his	VLKTOOPPO
ending hit	TMKKQRQRR
ending hiv	QNNMQQQQQ
ending hke	QTNOPPPOP
ending hly	TOQNPOOPP
ending hmm	SMMNQQQQQ
ending hmv	NPSOPPPPP
ending hne	PONVPOONP
ending ho	QPMMQOQSQ
ending hol	OTMNPSPOP
ending hon	QTPNPPPPP
ending hoo	QOPLQQQPP
ending hop	ORUNOOOPN
ending hos	MUSOPOPOO
ending hot	UIQLQPQPR
ending hou	ONNWOPPPO
ending how	SNRROQONN
ending hoy	TLLLQRRRR
ending hru	OVNOPPPOO
ending hts	QPNPOPNUP
ending hty	QNOSPPPPP
ending hu	NUNNPPPPO
ending hua	NPUOPOPPO
ending huh	TLLLRQQRR
ending hur	NTNSPOPOP
ending hwe	RPLMQQQPQ
ending hyr	PTNOPPPPO
ending i'd	VLLNPQQQQ
ending i'm	XMNNPPPPO
ending ial	QQPJPQQRP
ending iam	OZMNOOPPM
ending ian	ONOSRPPPO
ending ias	NTSSNNPOM
ending iba	OQSJQPQQP
ending ibe	NWONOPPOO
ending ibm	NPTOPPPPP
ending ibo	NORTOOPPO
ending ica	PRNTPPONO
ending ice	RTSNOONNN
ending ich	MROROOQPP
ending ici	RMOMQQRPR
ending icj	PPSPPOPPP
ending ick	PVRNPOPMN
ending ico	LMPWOPPPO
ending ics	RKULSRONO
ending ict	PSNQPPPOO
ending icy	UMMMPQQPQ
ending ida	PLTQPPPOP
ending ide	RSLNNTPOO
ending idi	OWNOROOON
ending ids	WHPJQSPRQ
ending ied	VMNNPPPPQ
ending ief	UNPMOPPQO
ending iel	OUMMPPQPP
ending ien	SOKLRQPSQ
ending ier	MPRNQQRPP
ending ies	SHRMQQPPT
ending iet	OONNUPPPP
ending iev	NNTUOOPOO
ending iew	KLTRNRNSR
ending if.	OPPSPPPPP
ending ifa	MOWOPPPPP
ending ife	VKQLPPPQP
ending iff	RSJNPNOQU
ending ift	OXMNOQQOO
ending igh	UPOPOOOPO
ending ign	RRSNQOONO
ending igo	OOSROPPPP
ending igs	OOOOUPPPP
ending ii	QSKMPRTPN
ending iii	NUOOOOOOR
ending iin	TLKLRRQRR
ending iji	PNMOQRQQQ
ending ike	NUPVONOLO
ending iki	PPTNOPPOO
ending il	OTOPPOPPP
ending ila	NTNSOOPPP
ending ild	QOPLORQRP
ending ile	ORQMNOORS
ending ili	OXNMPPOOO
ending ilk	PUNOPPPOO
ending ill	PTNRNOQRN
ending ils	UMNNQPPPQ
ending ilt	SNNOPPPPP
ending ily	SPPKQOPOS
ending im	TLLMQQQQQ
ending ima	RRKSPPPOO
ending ime	TKQJQPPPS
ending imf	NPUOOOPPO
ending imi	SSNROOONN
ending imo	PTPMPOPPP
ending ims	PMQNTPPPP
ending in	VMLLPRQRQ
ending ina	LNMWPSPOO
ending inc	NNXNPOPOO
ending ind	RRMKPOWOP
ending ine	RMRNPOOOS
ending ing	UOMMPOPRP
ending ini	OQKKRQRTR
ending ink	TLMMQQQQR
ending inn	OTOOPPPPP
ending ino	LSKTTPPOO
ending ins	ROSTONOOM
ending int	PNSNPPPOS
ending ion	TLTNPTNLO
ending ior	PMPKPRQRS
ending ios	SRKPOOOOT
ending iot	RPMMWPPOO
ending iou	UTNOOPNMO
ending ips	NRTNPSOMO
ending iq	RNMMQQQQR
ending ira	PTMMQPPRP
ending ire	NKOTQPQQQ
ending iri	QQIJRRRRS
ending irk	OUNNPPPPP
ending irl	NRNUOPPPO
ending iro	PKPPQQQPQ
ending irs	PNSMPQPQO
ending is	QMPMPQQQR
ending is.	PPPSPPPPP
ending isa	NJUMPQQQT
ending isb	TMKLQRQQS
ending ise	OTNIQQPNU
ending ish	UMLOSOPOQ
ending isi	QNTNQPPOP
ending ism	ZOKIOQPSQ
ending iso	RLOMQQQQQ
ending isr	PQNNPPPPT
ending iss	SONTPOOOO
ending ist	QOJJQRVQQ
ending it	WMLMPQQPQ
ending ita	NQKMQRRSQ
ending ite	OSPORNONQ
ending ith	LXQMOOQPO
ending iti	NNQTNPQQP
ending ito	MUUPNOPNN
ending its	NXJLRQQQO
ending itt	NSSMPPQOO
ending itv	MOWOPOPPO
ending ity	PMVRONRMO
ending itz	NUMXNOPOM
ending ium	NNUTONPOO
ending ius	OWOKOQQPP
ending iv	SQMMPPPPR
ending ive	TJUNNOORO
ending ivu	POOVOOPOO
ending ivy	RLMLRRQRS
ending iya	PMNSPPQPP
ending iz.	OPOSOPPPP
ending ize	NNSPOOUPO
ending i’d	VNNNPPPPP
ending i’m	YNNNOPPOO
ending j	TMNMQQQQQ
ending jaf	OPNTOPPPP
ending jah	NQMVPPPOO
ending jan	ULKNQQQQQ
ending jda	OWLNPPPPP
ending jee	OUOOPOPOO
ending jet	OMXNPPPMO
ending jgb	TOOOOPOOO
ending jim	PUNNPPPOO
ending job	ULKLQRRRQ
ending jor	VONMPPPOP
ending joy	RSOOPPPMP
ending jr	OUOOPOPOO
ending jr.	OTPOPPOOO
ending k	UNNMQQPPQ
ending kal	RLLLRRRRR
ending kan	PVOQMPOOP
ending kat	PTOOPPPOP
ending kay	QSPPOPPOO
ending ked	VKJLRQRRR
ending kee	PQPUONPPN
ending kel	OUOOOPPPO
ending ken	PSPMOPPSO
ending ker	SRSKOOPPO
ending kes	UPJNRPQOR
ending ket	SMOSOQOPO
ending kev	QRLNQQPQQ
ending key	NTPPPPPPO
ending kfc	NPTPOPPPO
ending kie	PUNNPPPPP
ending kim	RPKRPQQQO
ending kin	MYLOQQPNO
ending kip	MPVPPPOPO
ending kkk	QNSNPPOQP
ending kly	RRTMPNOPN
ending kos	MQ[MPNPOM
ending kov	OYNNOOPOO
ending kpa	OOUOPPPPP
ending kr	UNMNPQPQP
ending kuk	OPOSPPPPP
ending kul	OTOOPPPOO
ending kyb	NPTPPPPPO
ending kyi	PONUPPOOO
ending kyo	NOOVOPPPP
ending l	SKLKRRRRS
ending l.	PMMPQQQRR
ending l2	SNNMQQQQS
ending la	QNMQPQPQQ
ending la.	OOOTOPPPP
ending lab	MMTNOOPOW
ending lad	SMLLRRQRR
ending lag	QMMMQPQQV
ending lah	OUSIOQQPO
ending lai	OTOQPPPOO
ending lal	MWOMPPPPP
ending lam	OPOWOSONL
ending lan	MRPQQOQPN
ending lar	RTMLORPOQ
ending las	SSKOPPPOP
ending lat	OWPOOPOON
ending lau	QPMPQQPPQ
ending lav	POPNSOOPQ
ending law	TSQPPNMNN
ending lce	OTOOPPPPP
ending lco	NOUOOPPPP
ending ldp	OQTONOPPP
ending lds	NMQUOPPQP
ending lea	PWPOOOOOO
ending led	ULLMQQRQR
ending lee	ORLQQQQOP
ending leh	STLLQQPPP
ending lem	TMKRRPQPP
ending len	OSLLQRQQQ
ending leo	RMLLQRRRR
ending ler	NPNPOPQSP
ending let	TNQLQPPPP
ending lev	PUNOPPPOO
ending ley	MQRTPOPMO
ending lfa	PLNRQQQQP
ending lfo	PUOPPOOOP
ending lhi	NPOTPPPPP
ending li	OUOOPPPPO
ending lia	NRSQNPPOO
ending lic	PPSORNPPO
ending lid	ONQTOPPPO
ending lie	NURMPPOQN
ending lif	OTNOPPPPP
ending lig	OTOPOPPPO
ending lik	OTPOOPPPO
ending lim	MOTQQPPOO
ending lin	KUKSQPPPP
ending lip	OTLLPRPRR
ending lis	NPOTROOOO
ending liu	NVNOPPPPO
ending lix	NVRNOOPOO
ending lks	VLLMQPRPR
ending lla	MSPMPTQOO
ending lle	NRIRQQPRP
ending lli	OPNJQSRPS
ending llo	QSLSOQPOO
ending lls	PUVMNNPNN
ending lly	SVLOOPPOO
ending lma	TMRMPQPQO
ending lms	OOUOPOPOO
ending lo	TLLLRRRRQ
ending log	UNMMPPQPQ
ending lol	WLLMQQQQQ
ending lon	QWLSOOONN
ending lop	TJJJSRSSS
ending los	OWNOPOPOO
ending lot	SONOPPPPQ
ending low	PKMTORRQP
ending lsa	OQKVOPPPO
ending lse	RMUMOPPPO
ending lsh	NPNTRPOPO
ending lst	SRMOOPPPP
ending lta	OOUNPPPPP
ending ltd	ONXNPOPOO
ending lth	PNVMPPPPP
ending lto	PSNRPPPOP
ending lts	VNOLPPPPP
ending ltz	PVNNPPPOO
ending lu	RMLKRRRRR
ending lub	PMUTQMONP
ending lue	TLRLPPPQQ
ending lum	RTLMPQPPP
ending lur	RKNNQQQRQ
ending lus	RMOOPQQQQ
ending lva	OSOPPPPPP
ending lvo	PUNOPPPPP
ending lyn	PWNOPOPNN
ending m	PPMMQQQQQ
ending m1	OPOTPOPPO
ending mac	NOTPONMMW
ending mad	RRVMOOOOM
ending mah	PSOOPPPOO
ending mam	POOUPOOOO
ending man	RQMKRPPRR
ending mao	VJIJSSSRR
ending mar	POJVPPQPO
ending mas	ROPPNSPOO
ending mat	NRUOOOPOP
ending max	TKTLPQQNQ
ending may	PXNOPNPOP
ending mba	NSMSPPPPP
ending mbs	MSLNORQSQ
ending mci	LPVOOPPPO
ending md	RNLNQQQQQ
ending mda	NUSNPOOPM
ending me	SMNNPPQSP
ending mea	NSMTOPPPP
ending mec	RLRNQPPRP
ending med	TPJKQQQSQ
ending men	UJLORQPQP
ending meo	PVNOOOPOO
ending mer	UTPMPOPNN
ending mes	NNRMQSPPP
ending met	MNTRPPPOP
ending mh	TMLLQQQQR
ending mhr	OVNOPPPPO
ending mic	QNKRSPPPQ
ending mil	OPVMNPPPP
ending min	RNIJSRRRS
ending mir	OMKRSPQQR
ending mit	ONQNROPSQ
ending mlb	MPTOPPPPP
ending mma	SLKLQQQWQ
ending mmm	ULLMQQQSQ
ending mmy	OSNMPPTOO
ending mn	TNLNPQQQR
ending mo	OPOUPOPOO
ending mod	ONSNPPPQP
ending mon	NQRKPQQQP
ending mos	OTTMPPPPN
ending mov	NPOUOOPPO
ending mpi	RMMMQQQRR
ending mps	VNOOOPPPO
ending mro	PQTOPPPNP
ending mrt	UOOOPOPPO
ending mtv	LOWNPPPPP
ending mum	ULKLQQQRS
ending mus	RQNKOQQQQ
ending mvp	TMLLQPQRS
ending my	SMMMQQQRQ
ending mym	TMMMQQQQR
ending n	RNMMQQPQR
ending n't	VJLKPRRSR
ending nai	OOOTOPPPP
ending nak	OSOPPPPPO
ending nal	TMQPQMPPP
ending nam	PONWONPOO
ending nan	QPMKSQQQQ
ending nao	PPSOOPPPO
ending nar	NSOTOPPPO
ending nas	NUNSOOOOO
ending nau	OUOUNOOOO
ending nay	PTOOPPPOP
ending nba	OPSOOPPPP
ending nbc	NOVOPPPPO
ending nc.	OM[OOOOON
ending nce	RTSNPQOLN
ending nch	SQRQPNONN
ending ncy	OOTNPPOPP
ending nda	SQOKPPPRP
ending nde	MQKLRSRRR
ending ndi	LNLTRRQQQ
ending ndo	LOSRNNOPU
ending ndp	MPUPPPPPP
ending nds	SPRRNNPQN
ending ndu	OMOTROPOO
ending ndy	NSSSNOOON
ending nea	PSOPOOPPP
ending ned	VMMNQPQPQ
ending nee	OUOOPPPOO
ending nel	QPUQOONNN
ending nen	TPMLQPQQP
ending ner	NQNLPRQQR
ending nes	JRVQMOPNS
ending net	RTRRNNOON
ending nev	PWPOOPPMO
ending new	TPNOPPPPP
ending nex	POQOPOOOT
ending ney	LSQSOPPOO
ending nez	NVOPOPPOO
ending nfc	ONUOOOPPO
ending nga	PMTSOOPOO
ending nge	RLPZOOOMO
ending ngh	NWMNPPPPP
ending ngo	RPMWNOPOO
ending ngs	OOSMQONTO
ending nh	OPOSPPPPO
ending nho	OUOPOPPOP
ending nhs	MPTOOPPPP
ending nia	NMOXOPPOO
ending nie	PWMMPPQOO
ending nik	QRLRPPPOP
ending nin	RMLNQQQRR
ending nis	SQOMTOOOO
ending nix	TNRQOOOON
ending njo	OTPOPPPOP
ending nka	OTNSOPPOO
ending nke	OUNPPPPPO
ending nko	NQPMPQQPQ
ending nks	TMNQOOPPP
ending nly	ULLMQQQQQ
ending nna	PWMMPPPOO
ending nne	OXLLPPQQO
ending nni	NTQMPQPPP
ending nnn	SJKKRSRRS
ending nny	PLIRRRRRR
ending no	SKKKQSRSS
ending no.	VONOOPPPP
ending non	OQJSPQQPQ
ending nor	SQMUONPOO
ending nos	PNOOTPPPP
ending not	UMKMPQQQQ
ending nov	NUNNPSPOP
ending now	UNPLOPPTO
ending nra	ORSNPPPOP
ending nrl	RPOMPQQQP
ending nry	NVOOOPPPP
ending nse	TNPQOOPPO
ending nsk	MPQVOOPOO
ending nso	OTOUNONPN
ending nsw	MOTSPOPOO
ending nt	QMMPPQQQR
ending nta	VJLOQRPPS
ending nte	TVOMOOOOO
ending nth	SJLLQRRSR
ending nti	PUPNOPOOP
ending nto	KSSTOPPNN
ending nts	UJMLVRPQP
ending nty	SPLQPOPOQ
ending ntz	RPMMQQPQQ
ending nue	SNKNQRQQQ
ending nus	PNHHSRRSV
ending nut	ULKLRQQRT
ending nux	OOTOOPOOS
ending ny	NPOTPPPPO
ending nya	OOLWOPPPO
ending n’t	XONNOPPOP
ending o	UOMOPPPPP
ending oad	SRKTQOOON
ending oat	UNRMROOPN
ending oba	NQOVOPPOO
ending obe	PTSNNNRNO
ending obi	PONUPPPPP
ending obr	NPVOOOPPO
ending obs	UQJNQPPPQ
ending och	ORNSOPPOO
ending ock	QPMNROORQ
ending oda	QNMTPPPPO
ending odd	PUOOPPPPP
ending ode	OVNOPPOOP
ending odo	NUNROOPOO
ending ods	NVPMONOOT
ending ody	QONOPPPSP
ending oey	NPTONNOVN
ending off	SSMLPPPQP
ending oft	PQRMPPPPO
ending ogg	PTNNPPPPP
ending ogo	QPMNQQQQQ
ending ogs	RNLLQRRRR
ending ogy	MQRIQRQRR
ending oh	VOPQOOOOO
ending ohn	MWNOOPPPP
ending ohu	MOOVOPPPO
ending oid	QIPLOQQPZ
ending oil	TNPOOPPOP
ending oin	UOPOPPPOO
ending oir	SLNMRRRPQ
ending ois	LXPRONOON
ending oit	QOOUPOOOO
ending ok	WLKMQQRQQ
ending oke	QOMOQPQQQ
ending oks	QRUMPNONO
ending ola	TNLPQPQQP
ending old	TQOJQPPSN
ending ole	OUQKPPQPP
ending olf	ORRMPPPQP
ending oli	QSLNPQPQQ
ending olk	NROTOOPOO
ending olm	NTOTOOPNO
ending oln	SRRMOPPOO
ending ols	QQNKORQRQ
ending olt	PUMMPPPPP
ending oly	RSOPPOOOO
ending oma	PRLVMPPPO
ending ome	TQMSPNPNP
ending omg	TNMMQQQQQ
ending omm	NOWOOPPPO
ending omp	PNUNPPPPO
ending oms	RNPNPOPTO
ending ond	PWMRMOPOO
ending one	RPRMNPOPT
ending ong	UPJRPOPQP
ending oni	LWRONOPPN
ending onn	ONXOOPOPO
ending ono	OVPONPOPO
ending ons	QOQJPRQSN
ending ont	RPOWONOPM
ending onx	RQMROPPPP
ending ony	NTTOPOONO
ending ood	PPRVOPPMN
ending ooh	RNMLRQQRR
ending ook	MPQQRPPNP
ending ool	RJUNOPPQQ
ending oom	RPKTPPPPO
ending oon	SNLLRPRSP
ending ooo	RPMLQQQQQ
ending oor	NNNZOOPOO
ending oot	PRUNNOOOO
ending opa	SNNLRQPQR
ending ope	SNMSOPPPQ
ending opf	MUNOPPQPP
ending ops	PMRLPQQQQ
ending ora	TMQMQPPPP
ending ord	RROTNOOON
ending ore	NQOPPOONU
ending org	NPRSONPOP
ending ori	QSIKNQSTQ
ending ork	PKQTQPPNQ
ending orm	RLKLRRRRR
ending orn	QNOLQQQRR
ending oro	NVRONOOOO
ending orp	KOZNQOPOO
ending ors	RMRIPOUUO
ending ort	NTQWONNNM
ending ory	POQRRQONM
ending osa	OTPPPOPOO
ending ose	URLKQPPPQ
ending osh	PPMLNQQQV
ending oss	NUMVONPNO
ending ost	ROXMOOOON
ending ota	MQNWOPPOO
ending ote	QLMRPTPQO
ending otm	VOOOOQOOO
ending oto	VKJMQRQQR
ending ots	PMNNTPPUO
ending ott	NWMMOPQQP
ending oud	NPKLQRRRS
ending oul	NOOVPPPPO
ending oup	ROTKPPPQP
ending our	MRSLOSOQO
ending ous	ONQRTPPMP
ending out	UJOJQSQSR
ending ova	MUMROPQOP
ending ove	MXLMOPPSO
ending ovo	NNSTOPPON
ending ovt	VNNNPPPPO
ending owa	OPNVOPPPO
ending owd	PTOOPPPOO
ending owl	OPOSOQOPP
ending own	TPNRPOPOO
ending ows	OLPKPRQOW
ending oxx	NQOOOPPOV
ending oyb	OOSOPPPPP
ending oyd	OVNNPPPOP
ending oyo	OWMNPPPOP
ending oys	TNSLQOPOP
ending oza	OTNOPPPPP
ending ozy	RPMMQQQPQ
ending p	QKOKRRQQS
ending pa	OOVNPPPPP
ending pac	UPROPNPNN
ending pad	TMLMQQQQS
ending pal	PPPTNPPPN
ending pan	NONWOPPPO
ending pas	OOUPPOPOP
ending pat	POPVOOONO
ending pay	TNOPPPPOP
ending pbs	OPSOOPPPP
ending pc	TNQNPOPOP
ending pca	PMRLPQQQP
ending pcs	UMPNOPPQO
ending pct	SOOPPPPPP
ending pec	QOMMRQQQQ
ending ped	TOOPOPPPP
ending peg	OOOTOPPPP
ending pen	SRLNOVNNO
ending per	QOKMPSRRR
ending pes	SQMMPQPQQ
ending pey	NNXOPOPOO
ending ph	SONMQQQQQ
ending pha	PRKPQQQQQ
ending phd	SLLLRQQSS
ending phx	OOOUOOPPO
ending phy	PRLPOOUOO
ending pia	NMRTOPPPP
ending pic	RKMNQTQQR
ending pin	QTNLQPPOP
ending pkk	OPUOPPPOO
ending ple	SNQPOPPOP
ending ply	TMLNPRPQQ
ending pod	OMPLPPPPX
ending pon	RLTLQPQPQ
ending pop	TMLLQQRRR
ending pot	NPPUOPPOP
ending ppa	NZMNPPQOO
ending ppi	SNSRNOOOO
ending pr	TMKJRRRRS
ending pre	TPMPPPOOP
ending ps	TNMNPQPPQ
ending psi	ORTOOOPOO
ending psp	NPNOPOPPU
ending pts	SMMLRQQQQ
ending pur	PPOSOPPOO
ending put	SLMKQRRRR
ending q	SLNRPPPPP
ending qis	NPNMXPPPP
ending qld	MOMWOPPPP
ending qua	ONUTOOONO
ending que	TOJUOQOPO
ending r	UNMNQPPQQ
ending rab	NPSNTPOPO
ending rac	OTNNOPOTO
ending raf	LQRROPPPP
ending rah	TQOOOPPOO
ending rak	OTOPOPPOP
ending ral	VMQKQOPPP
ending ram	KKUMNQPPZ
ending ran	PKNRQQQPQ
ending raq	OPMVOPPPP
ending ras	OSVPOOONN
ending rat	PNJOVQQRQ
ending raw	NVNNPPPPP
ending ray	NQSPOOOTN
ending rbi	URNOOOOOO
ending rbs	LMUOSOPQP
ending rby	PPNWPNONP
ending rcc	NPTOPPPPP
ending rce	RRUNOOONO
ending rch	TLPSOPOPO
ending rck	NMVOOPPPP
ending rda	QTMNPPPPP
ending rde	PTOOPPPOO
ending rdi	OWNLPPPRO
ending rdo	PTOOPPPPO
ending rds	SLSNOSSMN
ending rdy	SNJPQQRQQ
ending rea	NOUPOOPPP
ending red	UKPRQOOOO
ending ree	QMRKQQQQR
ending rek	RULMPQPPO
ending rel	QPUKQOPOQ
ending ren	OXQNOOONN
ending rer	QRLKPRPRR
ending res	ZNLMPQPNO
ending rew	QQKKQRQRR
ending rex	RMMMPQQPU
ending rey	SPLTNOPQO
ending rez	OVOOOPPPO
ending rfp	SLLMQQRQR
ending rge	UOKTOOPPO
ending rgo	PNVNPPPOP
ending rgy	PNWMPPPOO
ending ric	NQRVOONNO
ending rid	PJRPQQQPP
ending rie	OOKPQQRRQ
ending rif	RSNSOPONN
ending rim	PSOSPOONO
ending rin	MVVOOOONN
ending rio	MSOVOPOON
ending rip	ROMTPPPOO
ending ris	NNTPOPQRO
ending rit	RLOQSOOSO
ending rke	OVNNPOPPO
ending rks	OUUMNOONO
ending rld	UOLOORPOP
ending rlo	PORTNOPOO
ending rly	VNMOPPPOQ
ending rma	OKTQPPPPP
ending rms	SNMQOQPQP
ending rmy	QMUMPPPPP
ending rna	OOPWOOPOO
ending rnc	ONSONVONN
ending rne	NSLRPQPPP
ending rno	QOMMQRQQR
ending rns	YQNNOPPOO
ending rod	OTOOOOONT
ending roe	PTNOPPPNP
ending rol	SLKJQRSSR
ending rom	KQXNPPPOP
ending ron	QXQJQOOOO
ending ror	SRUMOOONO
ending ros	SMSMPPPOR
ending rov	SOOJPRQOR
ending row	VLMNSPPPQ
ending roy	OWNNOPPQO
ending rp	TLMMQQQQQ
ending rp.	ONWOPOPOO
ending rph	SONOPPPPP
ending rps	POTNPPPOO
ending rra	MQRQOQPPP
ending rre	NSNTOPNOO
ending rse	RORISQQOP
ending rsh	MPSUOOOON
ending rst	UPMOPPPOP
ending rt	WNKMQPPQP
ending rta	QMNVPPPPO
ending rte	PWLMOQQPP
ending rth	NSPROPPPP
ending rti	OTOOPPPPP
ending rts	PNUQQNOOP
ending rty	QQULPOPOP
ending rtz	OWONOPPOO
ending rue	UMMMQQQPQ
ending rum	OOORPSOPN
ending run	RMLKQRQTR
ending rus	QTPHOQQQQ
ending rut	NUOVNOOON
ending ruz	PSOQPOPOP
ending rwa	QOSMOPPPP
ending s	OORTOPOOO
ending s.	PNMQPPQQP
ending sa	QMJOQRRRR
ending sad	PTMMPPQRP
ending saf	OTPOOPPPP
ending sam	RNMLRRQQQ
ending san	PTOOPPPOP
ending sap	PMSMQPPQQ
ending sas	LOOSORQRP
ending sat	SOMMQQPRR
ending say	STPOPOONO
ending sbc	NOXNOOPPO
ending sby	OSQSOOOON
ending sch	NSLLRQRPR
ending sco	NMSXOPOMO
ending scu	PVOOPOOPP
ending sda	NPTOPPPPP
ending sea	LMVUPOOOO
ending sec	NVRONOPON
ending sed	WQLMOPPQP
ending see	PORSPOOOO
ending sel	NTPNQOPOQ
ending sen	PSUMOPPMO
ending ser	TUQJQNPNO
ending ses	RRPKOPPSO
ending set	XKLOPQPRP
ending sex	SMRROPPPN
ending sey	KTPUNOPOO
ending sfc	RLNLRRRRR
ending sgs	PNPMQQQQQ
ending sha	QVRMOOOON
ending she	ROMMQQQQQ
ending shi	QPLSNQPQP
ending sho	SLLMRQRRR
ending shu	ONSROOPPO
ending si	ULJIRRSRS
ending sia	NNPUPPPPP
ending sic	RRVKOOPPO
ending sie	PUMRMPPOO
ending sil	NPUOOPPPP
ending sin	MQPTOPPOO
ending sis	NMXMPTPNN
ending sit	NUTMOPONO
ending six	TOQOPOOOP
ending ski	LUSOPPPOP
ending sky	K[OLPPQOO
ending sly	WNMOPQOPP
ending smh	SMNNQQQQQ
ending son	MUONQPQPP
ending sor	SLNPPQQQP
ending sos	TURNNOOOL
ending sox	ONUOPOPPO
ending spc	NPTPPPPOO
ending spd	MOUOPPPPO
ending sps	UNNOPOOOT
ending sql	ULLLQQQRR
ending sra	NPNUPPPOP
ending ss.	POOUPOPOO
ending ssa	NWLTPOPON
ending sse	ORSPNPPPO
ending ssi	OXNNPPPNO
ending sss	TMMKQQQQR
ending ssy	OTKXOMOOO
ending st	PMMVQPPPP
ending sta	OQXMNOPOO
ending ste	NQMROQPQQ
ending sto	RMSMQPPPP
ending sts	RIOJSRRRR
ending sty	VPMLPPQPP
ending sul	MONWOPPPP
ending sun	OMSSOPORN
ending sus	NTSMOPPPO
ending sut	RMKKQSQQS
ending t	QNRLQQQPQ
ending tad	UPOOPPPPN
ending tag	TLPLRPQQP
ending tah	LNTYNOOON
ending tal	QQVTOMNMM
ending tan	SQJOQPPPQ
ending tar	TOOLRPPOQ
ending tas	MNXMOPPPP
ending tay	SOOPPPPPP
ending tch	MPRLTRORN
ending tci	OOTOPPPPP
ending td.	OOWPOOOOO
ending tec	OMTLQQQQQ
ending ted	RNSKPQQPQ
ending tee	RPTMQOOOO
ending tem	UNMNQQPQQ
ending ten	MTIPRRRPP
ending tep	ONWNOPPPO
ending ter	LOPQOOPQS
ending tes	QPNTOOOPP
ending tez	QRLNQPPPQ
ending tha	PNMPQQQQQ
ending the	RSKNQQPOQ
ending tho	OONVOPPPP
ending ths	NRUNOOPPO
ending thx	ULLLQQQQR
ending thy	SQMMPPPQP
ending tia	OMMZNPPNO
ending tic	ULKLTRQQQ
ending tie	PRQLPPPQO
ending tin	PVONOPOPO
ending tis	NWQNNOPOP
ending tle	MTOSNPPOO
ending tly	SNNQPPPPP
ending to	SOLLRQQRR
ending tol	LQNXPOPOO
ending ton	MQQPQPPQO
ending too	QOUOOOOPO
ending top	UKKLQSRQS
ending tor	TRMIPQQRP
ending tos	QTQNOOOQN
ending tou	OTOOPPOPP
ending tre	QNMZQMONP
ending tro	QSPMOPPQP
ending try	SMPOPPRPO
ending tsa	QNSNPPOQP
ending tsd	TNNNQQQPQ
ending tsk	NOOUOPPPP
ending tsx	OTUMOOONO
ending tta	ONPROPOSO
ending tte	RWMMPOPNP
ending tti	MVTONOOON
ending tts	NUQSMOPNO
ending tty	MSUMPPPOO
ending tuc	MPWOPOPOO
ending tum	OROUOOPOO
ending tus	PNQLPQQRQ
ending tv	UNPMPPPPP
ending tán	RMLMQRQQR
ending u	UNNMPQPPQ
ending u2	OOXNPPPON
ending uae	OPOTOPPPP
ending ual	RSOOOPPOP
ending uan	MWKVOOOOO
ending uba	PNOTOPPPP
ending ube	RLOMQOQOV
ending ubs	OOUPOPPPO
ending uch	TLOLQQQRR
ending uck	RSLLPQQQQ
ending ucy	OUOOOPPPO
ending uda	OOUPOOOOO
ending udd	PSOOOPPPO
ending ude	TSMMPNOSO
ending udi	OMMTQPQPP
ending uel	MVSMPPPNO
ending uer	PVOOOOOOP
ending ues	OORLOPPWN
ending uez	NWSPNOONN
ending ufc	OLRMQQQQQ
ending uff	MMTVPOOON
ending uge	SOSOOPPOO
ending ugh	SPKQPQPOQ
ending uh	TMMNQQPQQ
ending uis	RRLQPOOOQ
ending uit	UKLJSQQRS
ending uja	NPNWNPPPO
ending uke	OSNSOOPOO
ending ula	PONTQOPOO
ending uld	QPTNOOOPO
ending ule	RPOUOOOOO
ending ulf	SPIQPQQPQ
ending ull	ROOUOOOOO
ending ult	WLUMNPPOO
ending uly	SMMNQQQQQ
ending um	SKIKRSSRS
ending uma	MWWOONNMO
ending ume	PQLQOPPRO
ending umi	NRNSOPPOP
ending ump	NUPNPOPPP
ending un	NNTPOPQQP
ending una	SOLSOPPPP
ending und	QPTVQLMMN
ending une	PMRMOQPQQ
ending ung	OYNNOPPON
ending uni	PNPWOOOPN
ending unn	NVONOPPPP
ending uns	QPLLQQQRR
ending unt	QQTMONOSN
ending up	RNMNQPOUP
ending ups	POQNPTPOP
ending ura	NRNUOPPOO
ending ure	SQJMPQPUO
ending urg	NMOVOPPPP
ending uri	QONWNPPPO
ending urn	VPKOPPQPP
ending uro	OPOTPPPOO
ending urr	RPNMPQQPQ
ending urs	TGTIUQRQP
ending urt	OOSSOOPOO
ending ury	VKQSNNRON
ending us	SONSOPOPO
ending usa	MNURPPPPO
ending use	ORNVPNPNN
ending ush	LVRNPPPPO
ending usi	OPTOPPPPO
ending uss	PUONPOOOO
ending ust	PLTTMUONL
ending utc	SLLLRRQRS
ending utd	NOVOOPPPO
ending ute	SMVLQOPOP
ending uth	PTQLNOPRN
ending uti	SPNNPPPPQ
ending uto	QNNUPPPPP
ending uts	TOOPOPPOP
ending utt	QOMSPOPOP
ending utu	NVMLRPQPO
ending uty	UNMMQQQQP
ending uxe	QMNQPPQQQ
ending uya	VLLLQQQQR
ending uza	OTOOPPPOO
ending vak	OQMSQPOOO
ending val	OPOSOWNMN
ending van	QUKNSOOOQ
ending vat	VMLMPPQQQ
ending vds	TOOROOOOO
ending ved	TONPOPPOO
ending vel	UOLKQQQQQ
ending ven	WONOPPNOO
ending ver	RMKSOPPTO
ending ves	PNTLSNORP
ending vey	QSOOOONNT
ending vez	PUOMPPPPP
ending vi	SNKKRQRRR
ending via	ONLXNPPPP
ending vic	OSLQPPPOQ
ending vid	RTMMPPPPP
ending vie	UMNOPPPPP
ending vii	QMMNQUQPP
ending vil	TKMNQQQQQ
ending vin	PQMNQQQPQ
ending vis	OVUMPOONN
ending viv	PQSTOPONN
ending voa	PNTNPPPPP
ending von	OPNVPPPOO
ending vox	OOTOOPPPO
ending vp	VOOOOOPOO
ending vt.	OPOSOPPPP
ending vue	OQOVOOPOO
ending vvy	UNOOPPPOP
ending w	SLLLQQQSR
ending wa	OPOSOPPPP
ending wai	RNKKRSRQS
ending wan	PMLSOPRSP
ending wap	UOMNOPOTO
ending war	NQOMPSOSO
ending wat	POTOPPPOO
ending way	PQPQPQPMP
ending wds	TONPPPPPP
ending web	TOSOOOPNO
ending wei	QMNKQQRSR
ending wen	SSLMQPPPP
ending wer	TPLNQQOPQ
ending who	PJQLRRRRQ
ending wie	TOMLQQQPR
ending win	QVLOPOPOO
ending wis	OTOOPPPOP
ending wly	UOOOOPPNP
ending wmc	OPTOOPPOP
ending won	QTMNPQPOP
ending woo	TUOONOOOO
ending wow	UMMMQPRQQ
ending wtf	SNNNQQQQQ
ending wth	WLOQPNOPP
ending wto	NPUOPOPPO
ending wwi	TLMNQQQQQ
ending x	SMKLQPOPX
ending xas	NOMTPPQQP
ending xd	TMMMQQQQR
ending xel	POONOPPPU
ending xie	MPVOOPPOO
ending xon	MSQQOPPPO
ending xp	OPNNOOOOX
ending xrp	VOOPOPPOO
ending xu	NTOPPPPPP
ending xx	TMLMQQQQR
ending xzg	SOOOPPPPP
ending y	SMLJRRRRR
ending ya	TLKLRQQRR
ending yad	SNKKRRRQR
ending yaf	OQUNOOPPO
ending yah	NNNYOPPNP
ending yal	TQMMQPPPP
ending yan	STJLPQQPQ
ending yay	UMMMQQQQQ
ending yce	OSOOOPPOR
ending ych	VJJKSRQRT
ending yer	RRNLPQPPP
ending yes	TQLLQPPOQ
ending yev	NRVMOPPPO
ending yff	OUOOPPPOO
ending yke	PTPPOPPNO
ending yle	NVMSPOPNP
ending yme	SLLLRQRQR
ending yne	PRNMQQQQQ
ending ynn	RSMOPPPOP
ending yon	RMLTOPPQP
ending you	TQMNOPOSP
ending ype	QNQMQPQQP
ending ypt	PNUPOPPPP
ending yse	QUONPPPOO
ending yun	PUOPOOOOO
ending yyy	RRMMPQQPP
ending z	RPMLQQQPR
ending zai	OUOQOOPPO
ending zak	OTNOPPPPP
ending zan	PTNOPPPPP
ending zar	OWNLPPPPP
ending zer	QVNMPPPPN
ending zes	PRMOPPTOP
ending zia	POTOOPOPP
ending zie	RNSNPPPOP
ending zil	MOPUOPPPO
ending zin	QRMNQQPPQ
ending ziz	NVMOPPPPP
ending zni	POOUOPPOP
ending zon	QLPQQQQPP
ending zoo	OOROOTOOO
ending zov	NSNRPPPPP
ending zza	RMMRQPPQP
ending zzi	PWOOOOOON
ending áil	OPVPOPOOO
ending éin	POTOPPPPO
ending ódź	OONUOPPPP
ending čen	RMLMRRQRR
ending ’ll	WPMOPOOOO
ending ’re	WNNNOPPPP
ending ’ve	[KMNPPPOO
ends 'd	VLNNPPPPQ
ends 'm	XNNOPPPOO
ends 't	VMMNQQPPO
ends 00	RMJIRSRRT
ends 01	SMKLQRQQT
ends 02	NTUMOOPPN
ends 0i	SOOOPPPPP
ends 0k	SNOOPPPPP
ends 0m	UOOPOPOOQ
ends 0q	TOOOPPPPP
ends 0t	SNOOPPPPP
ends 0x	TNNOPPPPP
ends 10	PQJKRRRRS
ends 11	QPLLQQQQR
ends 12	ULLMQQQQS
ends 14	WKKNQQQQR
ends 17	UMMNQPPQR
ends 18	OSOUONOON
ends 1c	SOOOPPPPP
ends 1d	RPMMQQQQQ
ends 1o	SOOOPPPPP
ends 1t	SNOOPPPPP
ends 1u	TNNOPPPPP
ends 20	RRMPPPPPO
ends 23	PSOOPPPPP
ends 28	SPMNQQQQQ
ends 2c	SOOOPPPPP
ends 2g	VNNOPPPPP
ends 2i	UMLNQQQQP
ends 2m	SNOOPPPPP
ends 2w	TNNOPPPPP
ends 2y	TNNOPPPPP
ends 2z	SOOOPPPPP
ends 31	UNNOPPPPP
ends 3c	SNOOPPPPP
ends 3d	SLMLRQPQS
ends 3f	SOOOPPPPP
ends 3g	WONPPPPPN
ends 3i	SONOPPPPP
ends 3j	SNNOPPPPP
ends 3q	SNNOPPPPP
ends 3w	SOOOPPPPP
ends 4a	VLLLQQQQR
ends 4c	SNOOPPPPP
ends 4f	TOOOPPPPP
ends 4i	TNNOPPPPP
ends 4n	SNOOQPPPP
ends 4s	OOVOOPPPN
ends 58	SNNOPPPPQ
ends 5b	TMMOQPPPQ
ends 5e	SOOOPPPPP
ends 5g	VNOOPPPON
ends 5i	SONOPPPPP
ends 5q	TNNOPPPPP
ends 5s	OOQNPOOOU
ends 5w	SOOOPPPPP
ends 63	SOOOPPPPP
ends 64	OPPTOPOPO
ends 65	SNOOPPPPQ
ends 6c	SOOOPPPPP
ends 6f	TNNOPPPPP
ends 6r	SOOPPPPPO
ends 6u	TNNOPPPPP
ends 6v	TNNOPPPPP
ends 70	SMNNQPQQQ
ends 7a	SNOOPPPPP
ends 7b	SNOOPPPPP
ends 7g	SOOOPPPPP
ends 7q	SOOOPPPPP
ends 83	SNNOPPPPQ
ends 86	SSONOOPOO
ends 8c	SOOOPPPPP
ends 8j	TOOPPPPPO
ends 8k	TKLLRRRRR
ends 8o	TOOOPPPPP
ends 8t	SONOPPPPP
ends 93	SOOOPPPPP
ends 9b	SOOOPPPPP
ends 9c	ULKLQQQQS
ends 9d	SNOOPPPPQ
ends 9f	SOOOPPPPP
ends 9m	SOOOPPPPP
ends 9p	SOOOPPPPP
ends 9u	SOOOPPPPP
ends 9v	SOOOPPPPP
ends a.	NOQUOPPPO
ends a4	TMNOPPPPQ
ends a5	TNNOPPPPP
ends aa	QQMJOPPQV
ends ab	KPUNSPPOR
ends ac	OMWOONOQR
ends ad	QJPTPPPPP
ends ae	QONSPPPPP
ends af	NORTOPPPO
ends ag	PNTJRQPPQ
ends ah	RLNSPQQPO
ends ai	RTKTOOPON
ends aj	RQMPPPPPO
ends ak	OULRPPPOO
ends al	SPOUPNONM
ends am	HNRTOOPNW
ends ao	OTRRMNOOO
ends ap	PMTMQPQPP
ends aq	NOOUOPPPP
ends ar	NOMPRRPOQ
ends as	PQSPMRPON
ends at	SNQNSOPNQ
ends au	OQIQSRROP
ends av	SLQLSPPPR
ends aw	TPJPPQOPQ
ends ax	RJWQOPPMO
ends ay	POONPOQUO
ends az	NWVLNOOON
ends b	RLNSQPPQQ
ends b4	TMMOPPQPQ
ends ba	PTMSOOOOO
ends bb	UMKLQQQRR
ends bc	KPWPPPPPN
ends bd	QNTOPOPPP
ends be	QQRKPOPOR
ends bf	TNNNPPPPP
ends bg	TNOOPPPPP
ends bh	TMMOPPPPQ
ends bi	OTRMPPQPN
ends bj	TMMOQPPQP
ends bk	TNNPPPPPP
ends bl	QNTOOOPPP
ends bm	NPTOPPPPP
ends bn	[NPMOOPON
ends bp	OPSOOPPPP
ends bq	UKILSRRRR
ends br	QNSNPPPPP
ends bs	POVLROPPN
ends bt	WPPONOOOO
ends bu	OPSVNNONN
ends bv	SOOOPPPPP
ends bw	SOOOPPPPP
ends bx	SPNNPPPPP
ends by	QMIPSPQTR
ends c	TNNPPPPPP
ends c.	QMQOPPPPQ
ends c1	PTPPOOPPO
ends c2	RNMNPPPPT
ends c5	TNNNPPPPP
ends cb	QNTPPOOPO
ends cc	LNYMPPPQO
ends cd	UNLMPQQPQ
ends ce	SRPLOOPOR
ends cg	UNOPPPPPO
ends ch	SNNOPQQPP
ends ci	JRUKPQQPR
ends ck	NTONROPQN
ends cl	OMUMPPPQQ
ends cn	UMOOPPPPP
ends co	KOWTNPOOO
ends cp	UNRNPOOOO
ends cr	XOOOOOPOO
ends cs	UKRJSQPPO
ends ct	UMJQPQQQQ
ends cu	SQNOPPPPP
ends cv	SOOOPPPPP
ends cx	UMNNQQQQP
ends cy	SRKRPPPNP
ends cz	SNOOPPPPP
ends d	TOOPQPPOO
ends d.	TMMOPQQQQ
ends d2	QRMMQQPQQ
ends d3	SOOOQPPPP
ends d4	SNOPPPPPP
ends d6	SOOOPPPPP
ends d7	TNNOPPPPP
ends d9	POSPPPPPO
ends da	KRQSPPPPO
ends db	PPWOOOOOO
ends dc	POQNPUPOO
ends dd	SLSMPPPQP
ends de	RUMPNOPPO
ends df	PPTMOPPPP
ends dg	UNNOPPPPP
ends dh	TMLQPQPPQ
ends di	LSHQQRRRR
ends dj	SLLKRRRRS
ends dk	TMMNQQQQQ
ends dl	TNNOPPPPQ
ends dm	QMOLRRRQQ
ends dn	RLLNQQQRR
ends do	NRLRNPOPT
ends dp	QTQMOPPPN
ends dr	WMNOPPPPP
ends ds	RNRRNNOOS
ends dt	OTIKQSSQR
ends du	OMPTROPOO
ends dź	OONUOPPPP
ends e	UNNMPPPPP
ends e.	SMMQPPPPQ
ends e1	STMNPOPPN
ends e3	ROOOOTPPO
ends e7	TLMMQQPQR
ends ea	NORUOPPON
ends eb	ULQLPQQOP
ends ec	ONTLRQPPP
ends ed	VNQLPPPOP
ends ef	XQMLOOPOO
ends eg	NRMTOOPPP
ends eh	QKONQRRQR
ends ei	PMSQPPPPO
ends ej	SKLKRQRSS
ends ek	OQOMTPPQO
ends el	PQJSPPQPP
ends em	QJPUQOQPP
ends eo	QNPMPQQOR
ends ep	PTUNMOPPM
ends es	QMRNQOPOS
ends et	OTSPOPPNM
ends eu	LNWOPPPPP
ends ev	OQSNNPPPP
ends ew	NORLORPOT
ends ex	NPTNPOOOT
ends ey	NRTNOOPRN
ends ez	PWKMPQQPQ
ends f	VMLMQQQQQ
ends f1	PQSLPPPPP
ends f4	SNOOPPPPP
ends f9	SOOOPPPPP
ends fa	MROSOQPPO
ends fb	SNNMQQQQQ
ends fc	MOXKPPQQO
ends fe	QRTMOPOON
ends ff	TLOPOPOOT
ends fg	TMMNQQPQQ
ends fh	NPTOPPPPP
ends fj	POUOOOOOO
ends fl	QNTLPQPPQ
ends fm	RLPLRQQQQ
ends fn	QPOUOPOOO
ends fo	TNOOOPPPP
ends fp	OOTNPPPPP
ends fq	SNNOPPPPP
ends fr	UMLMQQQQQ
ends fs	PTNKQQQQP
ends ft	ONWLPPPPO
ends fw	TLKLRRRRR
ends fx	RSMMPPQPP
ends fy	NTQOOOPPP
ends g	UMMNPPPPP
ends g1	SOOOPPPPP
ends g6	TNNOPPPPQ
ends g7	ROSNPPPOP
ends g8	PPSOOOPPO
ends ga	POSQOOPOP
ends gb	TOOOOPPOO
ends gd	RMNNRQQQQ
ends ge	RLQNOPPRS
ends gf	TNNOPPPPP
ends gg	QTKMQPPPQ
ends gh	SPNSOOOOO
ends gi	RMMRQPPQP
ends gl	SOOOPPPPP
ends gm	PLQRPPPPQ
ends gn	UOLOPPPPP
ends go	QLSTNPPPO
ends gp	RQLMQQQQQ
ends gr	TLLLQQQRR
ends gs	UKLLUQQQP
ends gt	NTOOPPPOP
ends gu	SMMOQPPQQ
ends gv	SONOOOOOT
ends gw	TNOOPPPPP
ends gx	SNNOPPPPP
ends gy	OSRLPPPQP
ends gz	TNNNQQQQQ
ends h	TMMLQQQQR
ends h.	OPOUPOOPP
ends h0	SNOOPPPPP
ends h2	TNOOPPPPP
ends h4	SONOPPPPP
ends h5	OUOPOOPOO
ends h7	TNNOPPPPP
ends ha	SPLMPQPRQ
ends hb	TNOOPPPPP
ends hc	RTMOOPPOO
ends hd	SKLLRRRRR
ends he	UTNMPPPPN
ends hf	SMNNQQQQQ
ends hg	SNOOPPPPP
ends hh	XNJKQQQQQ
ends hi	OTKTMPPQO
ends hl	RLOORQQPP
ends hm	QTONPPPOO
ends hn	PVMOOPPPP
ends hp	UMNOPPPPQ
ends hq	RNQLPQQPP
ends hr	OTKLPSQPS
ends hs	UNTJSOOOO
ends ht	TQPQNOOPN
ends hu	RRMNOPPQQ
ends hv	SOOOPPPPP
ends hx	RSMQOOPPO
ends hy	VMKUNOPPO
ends i3	SNOOPPPPP
ends ia	MLTQQPPQP
ends ib	QSLOQPQOP
ends ic	PLOQSSPPO
ends id	NSPLNNQNW
ends ie	OXILORRRO
ends if	SNNLQQQQQ
ends ig	QSOKSOPPO
ends ih	PRPMQPPPP
ends ii	RPMNPUOPO
ends ij	RLLLRRRQR
ends ik	PNSSOOPPN
ends il	PQROMPPSO
ends im	TLRRPOOON
ends in	MSSPOOPPO
ends io	NVMPOPPPP
ends ip	OQTJOPTNO
ends iq	TMLLQQQQR
ends ir	KTPRPPPOO
ends is	MPRRPQPPO
ends it	PMNQQQQQP
ends iu	OVNOPPPPO
ends iv	SMLNQQQQQ
ends iw	TNNOQPPPP
ends ix	TOSQNOPON
ends iz	SUMMOPPPP
ends j	TMNMQQQQQ
ends j5	TNOOPPPPP
ends j6	SNOOPPPPP
ends j9	SOOOPPPPP
ends ja	QSLSOPPOO
ends jd	UMNOPPPPP
ends je	SOOOPPPPP
ends jg	SMNNQQQQQ
ends jh	SOOOPPPPP
ends jj	PONNPUPPP
ends jk	SOOOPPPPP
ends jn	TKKLRRRRR
ends jo	RTOROOOON
ends jp	TKKKRRRRR
ends js	UMKKQQQRS
ends jt	TLLMQQQQR
ends ju	ROMSOOPPP
ends jv	SONOPPPPP
ends jw	SNNOPPPQQ
ends jz	TNNOPPPPP
ends k	UNNMQQPPQ
ends k1	SNNOPPPPQ
ends k9	SOOOPPPPP
ends ka	NSPTNPPON
ends kd	SOOOPPPPP
ends ke	RULOPOPPO
ends kh	SNNNQQQQQ
ends ki	OSTOOOPOO
ends kj	SNNOPPPQP
ends kk	UMOMQPPQP
ends kl	TMMOQQPQP
ends km	XNNOOOOPP
ends kn	SMMNQQQQQ
ends ko	KPVKPQQQS
ends kr	TLOLPQQQR
ends ks	QNSOQPPNP
ends kt	SLLLRRRQR
ends ku	ONOYOPPNN
ends ky	QVPOOOONO
ends l	SNONPPPPQ
ends l1	SLLMRRQQR
ends l2	TMLLQQQQS
ends l3	SOOOPPPPP
ends l4	QSOPPOPPO
ends l6	SNOOPPPPP
ends l7	SMMNQQQQQ
ends la	NMOTPRPQN
ends lb	POSOOPPPO
ends lc	UMMNRPPPP
ends lf	TOOOPPPPN
ends lg	PQVOOOOOO
ends li	POMPRRPOQ
ends lj	QSOOPPPPP
ends lk	TOMQOPPPP
ends ll	SQRTNOMMP
ends lm	OPTQOOOPO
ends ln	UOTLOPOOO
ends lo	PPLPQRPQQ
ends lp	TMTNOOOQO
ends lq	TNNOPPPQQ
ends lr	PMRLQQRPQ
ends ls	PPPNTOPRN
ends lt	TVPMOOOON
ends lv	RNSOPPPPP
ends lw	SOOOPPPPP
ends lx	QUNNPPPOO
ends ly	UOOMOPPPQ
ends lz	TMLKQQQRR
ends m	QQMLQQQPQ
ends m1	OPOTPOPPO
ends m4	TNOOPPPPP
ends m6	TNNOPPPPP
ends ma	OTQNMQPQO
ends mb	TKJIRRQTU
ends mc	NPWOOPOOO
ends md	SLMNQQQQR
ends me	PNOSOPPOP
ends mf	RMSNPPPPP
ends mg	TNMNQQQQQ
ends mh	UMMMQQQQQ
ends mi	QSLRPPQPN
ends mj	QMNNQQQQQ
ends mk	POMTPPOPP
ends ml	ULQMPQPQP
ends mm	SQQMOPPPP
ends mn	VKMNPQQQP
ends mo	NVNPONPSN
ends mp	MTRNPPPPP
ends mq	TONOPPPPP
ends mr	RQLKRRQPQ
ends ms	QLPMVPPPP
ends mt	UQOOOOOOO
ends mu	SMLOPQQPR
ends mw	QNQMPQQQQ
ends my	MORNOPSSP
ends mz	RMMMQQQQQ
ends n	RNMMQQQQR
ends n.	RNOMQPQPR
ends n0	SNNOPPPPP
ends n1	ROKLQRPPT
ends n5	SNNNQPQPP
ends n6	SNOOPPPPP
ends n7	TONOPPPPP
ends n8	SPNOPPPPQ
ends nb	NNTROOPPO
ends nc	NSUMOTOPM
ends nd	NPTQNQPPP
ends nf	ROTOOOOOO
ends ng	TPNSOPPOO
ends nh	NPRTPOOPO
ends ni	LUMOSPQQO
ends nj	RSMPOOPQP
ends nk	OTSRNONON
ends nm	TNNOPPPQQ
ends nn	KWQLPQPQP
ends no	LTLUSOPNN
ends np	PNULQQPPO
ends nr	SOSNQOOPO
ends ns	OQOOROOSO
ends nt	PNPSOOOPQ
ends nu	ONVOPPOPP
ends nv	SMMLRRQQR
ends nw	TJKLRRRSS
ends nx	QQLQPQPPP
ends ny	MJNVPRQQR
ends nz	PLQPQQQQP
ends o	UOMOPPPPP
ends o.	VONOOPPPP
ends o3	PTPOPOPPO
ends oa	PLSNPPUQP
ends ob	RTJMQQQPP
ends oc	SMNNQQQQQ
ends od	NQLSOOPOV
ends oe	NTRRPNONN
ends of	TMMMRQQQQ
ends og	SNOHRRQRQ
ends oh	RQLPQPPPQ
ends oi	SMLNQQQQQ
ends oj	VMNOPPPPP
ends ok	QNQLQQQPP
ends ol	SLRPOPPPO
ends om	QNVKPPPPP
ends on	MQORQQQPO
ends oo	SIQKRRSRP
ends op	RLSMPPPQQ
ends os	QTPRNNONO
ends ot	TNRMROOOP
ends ou	USJQNPOOP
ends ow	RNLPQQQPP
ends ox	ONVPNNPOR
ends oy	QQKKQPPQV
ends oz	PTLSNPPPO
ends p	UKKLQRQRR
ends p0	SOOOPPPPP
ends p3	UNNOPPPPP
ends p5	SNNOPPPPQ
ends pa	MRRPPOPPP
ends pc	ROSMQPPPO
ends pd	MOVOPPPPO
ends pe	UMKTOPPPP
ends pf	NUUNOOOON
ends ph	PNUNPPPPO
ends pi	TLPOPPPPP
ends pj	SOOOPPPPP
ends pk	SNMMQQQQR
ends pl	SJKHSSSST
ends pm	VLPMPPPPP
ends po	QNUONPPPP
ends pp	MRPJOQTPS
ends pr	PNVKPPQPP
ends ps	XLRMNOPNQ
ends pt	POUOOPPOO
ends pu	TRNRNOPNO
ends pv	ULMNQQQQQ
ends px	SMMMPPPPW
ends py	TKRNPPPQP
ends pz	TNNOPPPPP
ends q	SLNRPPPPP
ends q2	WNNNPPPOO
ends q7	SOOOPPPPP
ends qc	UOPPOOOOO
ends qh	TNOOPPPPP
ends qi	NRNQSPPPO
ends qk	TNNOPPPPP
ends ql	ULLLQQQRR
ends qm	OPTNNPPQO
ends qp	ULMOQQPQQ
ends qq	TNNOPPPPP
ends qr	TNNOPPPPP
ends qt	SMPMQQPPP
ends qu	SOOOPPPPP
ends qv	SOOOPPPPP
ends qw	TNNOPPPPP
ends qx	TMNOPPPPP
ends r	TNNNQPPQQ
ends r9	TNNOPPPPQ
ends ra	IUQRNOQQO
ends rb	RQLLTPPPP
ends rc	OLYLPOPQO
ends rd	LMXTMPPPO
ends re	POORNPVOM
ends rf	TJLKSRRRR
ends rg	KUMVOPPPO
ends ri	NUNOLPQPR
ends rj	TOONPPPPP
ends rk	OPTMQPQOO
ends rl	OMORQPQQP
ends rm	VJONPPQPP
ends rn	SSNLOPPPQ
ends ro	SMMOQQPRQ
ends rp	ULSNOPPOO
ends rr	VJJJSRRRS
ends rs	PNRMQPRSN
ends rt	SPNQPOPOO
ends ru	OOSSOOPOO
ends rv	TLKLRQQRS
ends rw	ULJJRRRRS
ends rx	SSONOOOPO
ends ry	TNQMQPPPO
ends rz	TPMOPPPPP
ends s	VMLJQQQQR
ends s.	QOMSOPPPP
ends s0	SPNOPPPPP
ends s1	SNOOPPPPP
ends s3	SOOOPPPPP
ends s5	OOSOPPPPO
ends s9	TNOOPPPPP
ends sa	LNUNPQPPR
ends sb	SNTLPOPPQ
ends sc	OTSNOOOOO
ends sd	SKSMQPPQP
ends se	PTMOTOPON
ends sf	SLMJQQQRS
ends sg	OPUNNNNOT
ends sh	SNMQROOOS
ends si	QOQTMPQPO
ends sk	PNQVNQOON
ends sl	QMRKPPPPU
ends sm	WIMJQWQPP
ends sn	UKKKRRRRR
ends so	TSLKPPPQP
ends sp	RNRMNPNPT
ends sr	SKMJQQQRU
ends ss	UPNQOOPNO
ends st	QMROPSQPN
ends su	OLRLRQQQQ
ends sv	SOOOPPPPP
ends sw	NORSPPPOO
ends sy	RVPKRNOON
ends sz	TMNOPPPPQ
ends t	TMMMQQQQQ
ends t.	NTOSPPPOO
ends t0	SNNOPPPPQ
ends t2	SOOOPPPPP
ends ta	MMTLOQTTO
ends tb	SOOOPPPPP
ends tc	RLQLQQPQQ
ends td	SNUNOOOPO
ends tf	TLOMQPQQQ
ends th	LRVRMOOQN
ends ti	NVQSMNOPN
ends tl	TPRNOPOPO
ends tm	VOOOOQOOO
ends tn	TNNOPPPPP
ends to	OORSOPPOO
ends tp	SMMLQQQQR
ends tq	UNNOPPPPP
ends tr	QNUMPPPQP
ends ts	NOQLUPPRO
ends tt	PTQMOOPPO
ends tu	PPOQSPPOO
ends tv	VKUMOPPPN
ends tw	UMKLQQQQR
ends tx	QONROPOOS
ends ty	XQMNNOPOO
ends tz	KWLVNPPPN
ends u	UONMPPPPP
ends u2	OOXNPPPON
ends u7	SNOOPPPPP
ends u8	SNOOPPPPP
ends u9	SOOOPPPPP
ends ua	NLVXONOON
ends ub	TJKLQRRSS
ends uc	QPUOOOOOO
ends ud	ORNKRQQPR
ends ue	YMNQOPPON
ends uf	NSNTOOOOO
ends ug	RRPKPQPPP
ends uh	WJILRRQSS
ends ui	XNQMOOOPO
ends uj	TNNOPPPPP
ends uk	PLQRPPPPO
ends ul	OQOSPPPOO
ends um	PMWQNOPPM
ends un	MORPPPQPO
ends uo	ROTONPPOO
ends up	QMULPQPQP
ends ur	NMQQOSPPP
ends us	NRSNPPPOQ
ends ut	PLMPQRPPS
ends uv	SOOOPPPPP
ends ux	QMSMOPPPS
ends uy	VNNOPPPPP
ends v.	NNURPOPON
ends v3	SOOOPPPPP
ends v4	TOOOPPPPP
ends v8	RMNNQQQQQ
ends va	OQLSQPPPQ
ends vb	PPUPPOOOO
ends vc	SMONQQQPQ
ends vd	VNONPPPPP
ends ve	TQROOMOPO
ends vg	SQNOPPPPP
ends vh	SOOOPPPPP
ends vi	RPNMQQQOQ
ends vj	SOOOPPPPP
ends vl	SOOOQPPPQ
ends vm	RMMLQQRQR
ends vn	SMPOPPPPQ
ends vp	WNMMOPPPP
ends vq	TONOPPPPP
ends vr	VNNNPPPPP
ends vs	QNNTPPPPP
ends vt	TQOROOOOO
ends vu	PPOSPPPPP
ends vv	TOOOPPPPP
ends vw	RMROPPPPP
ends vx	UNNOPPPPP
ends vy	RLNPPRQQP
ends w	RMMLQQQRR
ends w8	SOOOPPPPP
ends w9	TNNOPPPPP
ends wa	KOQWOOPPO
ends wc	SNQOPPPPP
ends wd	RRMPPPPPP
ends we	UOPNPOPPO
ends wg	SOOOPPPPP
ends wh	TNNOPPPPP
ends wi	OULPQPPOP
ends wk	RLKRRQQQQ
ends wm	TOOOPPPPP
ends wn	QTJRPPQPN
ends wo	VLLKRQQRR
ends wq	UNNOPPPPP
ends wr	UNNOPPPPP
ends ws	QMRNOPPPS
ends wv	SOOOPPPPP
ends ww	ULMNQQQQQ
ends wx	UNNROPOOO
ends wz	RLLMRRQRR
ends x	SLMLRQQRR
ends x.	ULLOPQPQQ
ends xc	SOOOPPPPP
ends xd	ULLMQQQQR
ends xe	SNNSPPPOP
ends xf	SOOOPPPPP
ends xh	UMMOPPPPP
ends xi	RQLOPPPPQ
ends xk	TNOOPPPPP
ends xl	SONOPPPPP
ends xm	TOOOPPPPP
ends xn	VNNNPPPPP
ends xo	TNNOPPPPP
ends xp	QMRMQOPOT
ends xr	UMMOPPPPP
ends xt	PNVNNPPPO
ends xu	PSOPPPPOP
ends xv	TNNOPPPPP
ends xx	SMMMOPPPU
ends xy	SKKKSRRRS
ends xz	TMMOPPPPQ
ends y	SMLJRRRRR
ends y.	OOOVOPPOO
ends y2	TNNOPPPPP
ends y3	SNOOPPPPP
ends y7	SKKKRRQRT
ends ya	SMPPPPOPP
ends yb	NOUOPPPPO
ends yc	SOOOPPPPP
ends ye	PPNSOOPRP
ends yg	TNOOPPPPP
ends yh	UOOOPPPPO
ends yi	TMMMQQQQR
ends yl	SOOOPPPPP
ends ym	TMMMQQQQQ
ends yn	PWNPPOPNN
ends yo	RPKUOPPPN
ends yp	TNNOPPPPQ
ends yq	SOOOPPPPP
ends yr	RRKMQQPQQ
ends ys	SMQJQOSPQ
ends yt	OPSLQQQQP
ends yu	QOPMQQQPP
ends yw	TNNOPPPPP
ends yx	TOOMPPPPP
ends yy	QULMPPQPP
ends yz	SNNORPPPP
ends z	SLLMRRQQR
ends z.	OPOSOPPPP
ends z1	TNNOPPPPP
ends z2	TMNOPPPPQ
ends z3	TNNOPPPPP
ends z8	SOOOPPPPP
ends za	PSLROPPPP
ends zb	TNNOPPPPP
ends zc	SOOOPPPPP
ends zd	TMNOPPPQP
ends ze	PLNRPQPQS
ends zg	TOOOPPPPP
ends zi	NTLTQPPNO
ends zl	UOPPPOPPN
ends zo	PTPOOOPOP
ends zp	TLMOQQPQP
ends zr	QUNOPPPOO
ends zu	POOXOOOOO
ends zw	TNNOQPPPP
ends zx	TMNOQPPPP
ends zy	XJKJRRQRR
ends zz	UNKLRQQQR
ends án	ROLMQQQQQ
ends ’d	VLNNPPPPQ
ends ’m	YNNNOPPOO
ends ’t	XONNOPPOP
first a.	SQJJRRQRQ
first aaron	OVNOPPPOP
first abc	POWOPOONO
first abdul	PRNSPOPOO
first abraham	PRMQPPPPO
first abu	MYMTOOONO
first academy	MQOPOOUPO
first adam	OTOOPOPNR
first adobe	SKKMPQQRW
first adolf	RPMNQQQPQ
first adrian	PUONPPPPP
first advance	NNNNNOPTU
first advertisement	SPOPPPOOP
first aer	PNVOPPPOO
first affordable	OQOPPOTOP
first african	PPTQTLNON
first agha	OSOROOPOO
first ahmed	QOJMRQQSR
first air	LMWSNOQPO
first al	LPQRPPQOQ
first alan	OWOMPPPOO
first alastair	PUNOPPPOO
first albanian	OPUOOOOPO
first albert	PTOMPPPPP
first alex	OUNOPPPOO
first alexander	PTOOPPPOP
first ali	OSQQQNPNN
first alicia	PVNNPPPOP
first all	RNSMPOPRO
first alvaro	PSOOPPPOP
first am	UOMMPPPPP
first amazon	POMSPNONX
first american	ONUOMQONT
first amir	OUOOPPPOP
first amy	NWOMPPPOP
first analyst	TOKNPPQRP
first andrew	OZNOOOPMO
first aner	OVOOPOONO
first angela	OXNMPPPOP
first ann	OUNPPPPOO
first anne	NZOOPOPNO
first anselmo	PSOOPPPOO
first antarctic	OOQSPPPPO
first anthony	OWNNPPPOP
first antonio	PUPPOOPNN
first app	PPPOPOONT
first apple	PORNONOPT
first arab	QMMLSSRRQ
first ariel	OTOOPPPOO
first arnold	PUNNPPPNP
first arthur	PSOOPPPPP
first asia	OORVPNOOO
first asian	NPTPOSOOO
first ask	OOTPPPPOO
first associated	KQXOPPOMP
first association	PPTOOPPOO
first at	RQTPONOPO
first atlantic	OOQSPPPOP
first augusto	PUNNPPPOP
first aung	PONUPPOOO
first australian	OOTOPPOPP
first austro	SLKISRSSS
first ayman	OUOOPPPOO
first b	NNPTOPPPR
first b.	TPMQPPPOP
first baltic	NOOVPOPPO
first bank	NQSRPOONP
first barack	PUNOPPPOO
first barbara	PTOPPPPOO
first barry	PVNNPOPOP
first bartier	POOOPPPSO
first bashar	OVOOOOPOO
first bay	PPOSPPPPP
first bbc	NOWNPOPOO
first be	TKJKQRSTR
first beach	ORVMPOONO
first beijing	OQMVPOOOO
first ben	PXNNPPPNO
first benjamin	OVOOPOPOO
first berlin	POPPOSOPP
first bernie	OXNMPPPOP
first bert	OTOOPPPPP
first best	TKJIQSSSS
first beverly	PNOSOPPPP
first big	QLOLPPPPW
first bill	OZMNPOPMP
first billy	PTOPPPPOO
first bin	NWNOOOOOP
first biogen	NNYOOPOON
first black	NQSORRNMP
first blue	PLMQQQQUP
first bob	OWNOPOPNP
first bobby	OTOOPPPOO
first boris	OUNOPPPPP
first bosnian	OPONTQPOO
first boston	OMSSPOPPO
first brad	PVNMPPPOP
first bradley	NUPOPPPOP
first breaking	RPSNPPOPO
first breitbart	PPSOPPOOP
first brendan	PSOPPOPPP
first brent	PUMNQQPNP
first brian	PWNOPOPNO
first brit	POPPOPTPP
first british	OOWOPNQOO
first britney	PVOOPOOOO
first brock	OSPPPPOPP
first broken	OPOTPOPOP
first bruce	QQPMPQQPO
first bryan	PTONPPPPP
first bt	NQWOPOONO
first buckingham	PPOTPOPPP
first burger	ONSTPOOOO
first bush	ROLLRRQQQ
first business	TNNNPQPPQ
first c	RLJJQSRRT
first c.	QRLKQQQQQ
first canadian	LQTUONOOO
first cape	PPNVONPNP
first cardi	OWOPPOOOO
first cargill	MOUOPPPPP
first carl	OVOOPOPOO
first carlos	PXMMPPPOO
first carly	QQNMQQQPP
first carol	OVNNPPPOP
first casino	PONQPOPTO
first cat	RNMMQQRQQ
first catherine	OTOOPPPOP
first catholic	NPQUOOPOO
first cbs	OPUOOPPOO
first central	NMOVVLUML
first channel	ONWOPOONP
first chapter	TKKIPQWSS
first charles	PULRPOOPO
first chatham	OPKVPPPPP
first cheap	OOUSPOONO
first chelsea	PKNSQOPRQ
first chen	PUONPPPOO
first chicago	PPVNONPPO
first china	NMSRPRPOO
first chinese	OQUNPOOPP
first chris	OVNOPPPOP
first chrissy	PUNNPPPOO
first christian	NQRSMOQOP
first christine	PSOOPPPOP
first christmas	NNPPOWOOP
first christopher	OVNOPPPNP
first chuck	OPTOOPPOO
first city	QPLUPOQPO
first civic	NQPUPPOOO
first civil	NPPOPOVNO
first claudia	OVPOPOPOO
first cleveland	PMVSOOOOP
first cliff	OSOOPPPOP
first clint	OTPPPPPOP
first clinton	OPUOPOPOP
first clive	OUOOPPPOP
first club	NQTQOOOOO
first co	LQN[PNONO
first coca	NOXOOOOON
first cold	PPMNPTQPP
first colin	SOIJRSSRR
first columbia	OPQTPNOOO
first comic	POQMROPQR
first commerce	NPTPPOOOP
first communist	PQVLPOONO
first community	SOROPOOOO
first condoleezza	PSOOPPPPP
first congress	PPUOPOOOO
first conservative	NPXOOOOON
first constitutional	OPVOPOONP
first consumer	RMLKPTQRR
first continental	OPTOPOOOP
first costa	NQVOPPOON
first council	OQXOQNNMO
first country	QOOMQQQPP
first county	OPOSPOPOP
first cynthia	OTOPPPPOP
first d.	TNILQRRRR
first da	ORMQOOOSO
first daily	NP\\MOONNO
first dalai	QRMSPOOQN
first dallas	PNSOPOPQQ
first dan	OVOPOOPOO
first daniel	OTRMPPQMO
first dark	SMLMQQRRQ
first dave	OUOOPPPOP
first david	QYKKQPPPP
first de	OWNLQOQOP
first dean	OTNOPPPPO
first dear	SIJKRSRTS
first death	XOMNOOOPP
first debbie	PSOPPPPPO
first debra	OUOOPPPOP
first deep	NNUTPOOOO
first defeat	NOVOPPOOO
first defence	SOPOOPPPO
first defense	OOSNQPPPP
first denis	PUONPPPOP
first department	NP\\NPNONN
first des	NNUSNPOOO
first detlev	PUNNPPPOO
first deutsche	NNZMPPOON
first dirty	PNMMQOPWQ
first district	SLKNQRRRR
first do	SMLMPQQRQ
first dominique	PVNOPOPOP
first don	OTOSPOPNO
first donald	OVNOPPPOO
first dorsey	OOVOOOPPO
first doug	OSPOPPPOP
first downing	NPXPOONOO
first dries	PTNOPPPOO
first duchy	POUNQOPOO
first dun	SNNRPPPPP
first duncan	OTNOPPPPP
first e.	QSNNPPPPP
first e.f.	NPWOPPPNO
first east	OOMXQOPNP
first eastern	OOOUPPOOP
first ed	OWNNPPPOO
first eden	QQRLPPPPP
first edward	PWMOPOPNO
first el	PTNSPNOPN
first election	WPPPPMONP
first electoral	LPVPPOOOP
first elizabeth	OXOOPOOOO
first elton	PSOOPPPOP
first elvis	PUONPPPPO
first environmental	NPTPPOPOP
first envoy	OPUPPPOOO
first epic	RUOPONOOO
first eric	OVNOPPPOP
first escola	RLLLQRRSR
first eugene	OWNPPOPNO
first eugenie	PTOOPPPPP
first euro	QMPISQQSR
first european	QMOKRTPQP
first evan	PSOPPPPOP
first evo	PSPOPPPOO
first executive	YPNPOONOO
first f	QLMLQQQRU
first fa	RMPMPRQQQ
first falkland	PQKVPPOOO
first fed	PPOOPTPPP
first federal	PLQQQPPQP
first federation	NPTQQOOOP
first fernando	OOOVOOPOO
first ff	RKLLRRRRR
first fianna	OPVPOPOOO
first fidel	PTOPPOOPO
first financial	RQRMQNOPO
first fine	OPSOPPPOO
first first	ONPOPTOPP
first flight	XNLKQQPPQ
first florida	ONTRPPOOP
first follow	SLKKQRRSR
first for	TNPPOPPPP
first foreign	QNMOPPTPP
first formula	NOWOPOOPO
first fort	PNMYOPPNO
first four	NPVPOOOOO
first fox	OPVNPOOPO
first francis	PTPOPPPOO
first frank	PVKMQPRPO
first franklin	PTOOPOPPO
first fred	PSRMPOOPP
first freddie	NWNOPPPNP
first frederick	PUMOOPPPP
first free	TLLLQQRSQ
first freedom	QOVNOPOOO
first french	RNMMQUPOR
first full	UQLOPPOOP
first g	NMXMPPPQO
first gabriel	PSOOPPPOP
first galway	OOQTPOPOP
first game	SPMMNROOU
first gameboyzz	OQTPPOOOO
first gary	PTMMPQQOP
first gaza	OPMTPPPPP
first general	UNYLPNOMN
first geoff	OTONPPPPP
first george	OSRQPPPMO
first georgia	OORSPOOOO
first gerald	OTOOPPPOP
first gerry	OXONPOPOO
first getty	NQVOQOOOO
first glenn	PSPOPPPOP
first global	SNQMPPPPP
first golan	PPNVPPONP
first gold	TOTNOOOON
first golden	NNRMNSXNN
first goldman	NOUOPPPOP
first good	UMLKQQQRQ
first google	OLQNOPNNZ
first gordon	OUOOPPPOO
first graham	OUOPPOPOO
first grammy	PPOPPOSPP
first grand	TMMPPSQPO
first grant	PPSPPPOPP
first great	VMGTPSOQP
first greater	ORQSQOONO
first greek	OQTNTNONO
first green	NNUTOPPNO
first greg	PTOPPPPOO
first group	MNSMRQQOR
first gulf	OQLXPOOOP
first h.	PVNOPOPOO
first ha	RONXONOON
first hamid	PUOOPPPPO
first hans	PUPOPPPNO
first happy	UOLMPQPQP
first harold	OSQOPPPOP
first harry	QNMMQPQUP
first harvard	OPVLQNPPO
first harvey	PUOOOPPOO
first hassan	OTNOPPPPP
first heather	PWOPOPONN
first helen	OTPPPOPOO
first helmut	PUNNQQPNP
first henga	OOPUOOPOO
first henry	OVOOPPPOP
first hide	XONOPNPOP
first high	RPUOPQNNO
first hilary	PTONPPPOO
first hillary	PYNMOPPNO
first hmas	OPMWPPPOO
first hock	OSPOPPPPP
first holly	QPMMQQQQQ
first holy	ROUOPOPON
first home	NORTPONPO
first hong	POLWPOPOO
first honorary	TMKLQQSRQ
first hosni	PSPOOPPPP
first hotel	PPOOPOPSP
first house	PMVNOOPSO
first houston	POWMPOOPP
first howard	OXOOPOPON
first hu	PVMNPPPOP
first hugh	QOMNRPPQR
first hugo	PPNNPOTPP
first human	QORMPPPPP
first hurricane	SKKKPXQRQ
first i.	TKIJQSRSS
first ian	NXNNPPPNO
first ibrahim	OUOPOOPOP
first icymi	UNLMQQQQQ
first in	WNMLPPQPP
first independent	NPUOPOPPO
first india	NOWNPOPPP
first indian	PPRSNOPOO
first information	POWNONOPO
first institute	MRWOPNONO
first interior	NQUOPOOOP
first international	MPSSQOOOP
first internet	QMNMRSPQR
first iowa	PPSPPPPPO
first iphone	QMMMPPPPX
first iraq	OPOOPUPOO
first irish	PNOMRRQQQ
first isaac	OSQOPPPOP
first isfahan	PONVPOPPO
first italian	OPVOPMPPN
first ivan	PUOOOPPOO
first ivory	OONTPPPPP
first iyad	PSPOPPOPP
first j	RQLMQRQPQ
first j.	OXPOOOOON
first jack	PYMNPOOOO
first jacob	OTOPPPPOO
first jake	OUPOPOPOO
first james	OWNOPOONO
first jamie	PSPPPPOPO
first jan	PVNOPOPOO
first jane	NVNOPPPOP
first janet	PUMNPPPOP
first japan	PPTNPPPPP
first japanese	NOROVOONN
first jarryd	OTOOPPPPP
first jason	PSMOPPPPP
first javier	PTOOOPPPP
first jawaharlal	PTONPPPOO
first jay	OWOPPPPNO
first jean	OVOPPPPNO
first jeanne	PUOOPPPOO
first jeb	PVMOPPPOP
first jeff	MXNOQPPMP
first jeffrey	PWNNPPPOP
first jenna	QNNMQQQQQ
first jennifer	PTOPPPPOO
first jeremy	NVNOPPPOP
first jerry	OVNNPPPOO
first jesse	PSOOPPPPP
first jessica	RMLJRRRRR
first jill	OUOOOPPOO
first jim	OVOOPPPNO
first joan	NWMPQOPNQ
first joe	NWONPPPOP
first joel	NVOOPPPON
first joey	PVNNPPPOP
first johan	PUNNPPPOO
first johann	OUNPPOPOO
first john	PUMMQPPPQ
first johnny	OUOOQPPOO
first joint	NPPPPOPOT
first joko	PSOOPPPPP
first jon	OVSMPOPNO
first jonathan	PUNNPPPOP
first jonny	PTONPPPOP
first jose	OTOPPPPOO
first joseph	OWMNPPPOO
first joshua	NXPPOPONO
first judicial	OPWOOOOOP
first juju	PTOPPOPOO
first julian	OWNNPPPNP
first junius	OVNPOPPNO
first justice	NOXOPNNNP
first justin	OVOOOPPOO
first jürgen	PTNOPPPOP
first kamala	PUNOPPPOO
first kansas	POOSPOPPP
first kanye	PTPOPOOPP
first karen	OUOOOOPOO
first karl	OXNNPPPNN
first kate	OUOOPPPOP
first kathleen	PUONPPPOO
first katie	OVOOOPPNP
first katy	RQKKQSRPQ
first keir	PSNPOPPPP
first keith	PTOOPPPOO
first kelly	OSNOOOOSO
first ken	NVOOPPPOO
first kenneth	NSPPPPPPP
first kenny	OVONPPPNO
first kevin	OVNNPPPOP
first khalid	OWPOOOPOO
first khan	PTOPOPPOP
first kill	PPPPPPOSP
first kilroy	OWNPPPPOO
first kim	O\\NMPOONO
first king	QMRNPSQPP
first kofi	OTPPOPPOO
first korea	OPSOOROOP
first korean	POPMQRQQP
first kristen	PUMNPPPPP
first kristin	PSOOPOPPP
first ku	POSOPOPPO
first kuala	PPOSOPPOO
first l.	ROLMQQQQQ
first la	ORNUOMOPQ
first labor	ROLJQTQRQ
first labour	NPVOPOOOP
first lake	POOTPOPOP
first land	OPUOOOPPP
first lansdowne	PPPSPPPPP
first larry	PUNOPPPOO
first las	PNNWOOOPP
first latin	QNKSQPQPQ
first laura	PPUMPOPOP
first lawrence	PUMOOPPPP
first le	POQMQPPQQ
first learning	TNLMPPPRQ
first lech	OSPPPOPPP
first lee	PVPOOOOON
first legislative	SMJKSRSSQ
first leo	NVOOPPPNP
first les	OOSOOOPTO
first leslie	OWNOPPPNO
first lewis	PTOOPPPOO
first le’veon	PTOOPPOPP
first lg	NPWPPONOO
first liam	OTOOPPPOO
first lib	PNZMOPPOO
first liberal	TRVKONNOO
first lindi	PONUPOPOP
first lindsey	PSPPPPPPP
first little	OPRTPOONO
first live	PORMPQQQP
first liverpool	OPQSPNPPO
first london	PNPPPSPPP
first lord	PPPPPOPSP
first loretta	OUONPPPOP
first los	NNTUPNOOO
first louis	OPTOPOPPN
first louise	PVMOPPPOP
first luis	OSSNOOPPO
first luiz	PTONPPPPP
first luke	PWNNPPPOO
first m	NLRMQQQQS
first m.	OTOROOOOO
first madame	PPNUPPPOO
first mahmoud	PUNOPPPOP
first main	OPPTPPPPO
first major	OQVNPOOOO
first making	SPOPPPPOP
first malaysian	OPUPOPOOO
first malcolm	OSPNPPPOP
first man	OOSNPOPSO
first manchester	NOUNPPPPP
first manmohan	OSOOPPPPP
first manuel	OVOPPOPON
first marc	PWNMPOPOP
first marcel	OVONPPPOO
first marco	PVNMPPPOP
first margaret	OVNNPPPNP
first maria	PTNOPPPOP
first mariah	PTONPPPOP
first marie	PSPPPPPOP
first marion	PWMOPPPNO
first mark	OWMMPPPPP
first marquis	PWMMPPPOP
first martin	O[LMPPPNP
first mary	PVNNPPPOP
first massachusetts	NPTNQOPPP
first master	TMILPQURR
first matt	NYOOOPONN
first matthew	PUONPPPOP
first mda	OONOPPOPU
first medical	NPUPPOPOO
first megyn	PUNOPPPOP
first mel	PUONPPPOP
first memphis	QOWLPOPOO
first mexican	PPPPPSPOP
first mexico	NPNVOOPPP
first mh17	SLJKRRRSS
first miami	PPTOPOOPO
first michael	OXMOOOPOO
first michelle	OWNOPPONO
first microsoft	ONPQOPNNW
first middle	NMNWSPONP
first migration	OPTOPPOOP
first mike	PXMMPPPNO
first mikhail	PUONOPPOP
first million	OPNPQOOTO
first ministry	NRZMPNPON
first mitchell	PTOOPPPOP
first mitt	PUNNPPPOP
first modular	OPVOOPOPO
first mohamed	OROTOPOOO
first mohammad	OSOOPPPPP
first mohammed	PWNNPPPOO
first mohandas	PTNOPPPOP
first mohd	NTPPPPOPP
first morgan	OOTOPPPOP
first mount	MNSWONPNQ
first mountain	RNMORPRPR
first mtv	OONOOORTO
first muqtada	PVMNPPPPP
first muslim	NPWPOOOOP
first mwai	OOOUPOOPO
first my	SMLKQQQVP
first n.	PONYOOOOO
first naqsh	OPPTPOONO
first national	INTRRRSMO
first native	OQNOWPONO
first nawaz	OSOOPPPOP
first nba	OPTPPOPOO
first nbc	NOWNPOPOO
first neil	OSPOPPPOP
first new	QMSPOPNRO
first news	UPRPPOONO
first newsletter	SOOPPPPOP
first nicholas	OSOOOPPSO
first nick	RPLKQRQQR
first nicolas	PVNOPPPNP
first nigel	OUONPPPPP
first nl	OPTOOPPPO
first noam	PSOPPPPOP
first nobel	ONTMPPTOO
first north	POQTPNPPP
first northern	MPOXPRNMO
first nouri	PSPPOPPPO
first nova	POOTPPOOP
first nuclear	QNTMPOPSN
first o	RKOMPQQRQ
first obama	MOWNPOPPP
first official	OQQOPOONT
first olin	NPUNOPOPQ
first olusegun	OSPPPPPOP
first olympic	QMNNQQQQQ
first omar	OSOPPPPPP
first one	QOQKPQQRP
first open	SNTNPOOOP
first operation	NOOOPYNON
first osama	PTOOPOPOP
first oscar	PWNOPOPNO
first otto	PVOOPOPON
first our	OPVOPNPOO
first oval	OQOTPOOOP
first p	ONROOOPOU
first page	OOTOPPPPP
first pakistan	POSPPOPPO
first pam	OWNNPOPNP
first paris	NNPWPOPOO
first park	OUOSOOPNO
first pat	OYNNOOPOP
first patricia	OUNNQPPOP
first patrick	OWONPPPOO
first paul	OVNOPPPOP
first pavel	OUONPPPOO
first people	NMSOQOTNQ
first persian	RLMQORQRP
first pervez	PTPOPPOOP
first peter	OXONPOPOO
first petro	PPSPPPPPP
first pew	PPVMPOPPO
first phil	PTPOPPPOO
first philadelphia	OPTOOPPOP
first philip	OOUOOPPOO
first pierre	OVNMPPPOO
first pine	OPNTPPPPP
first pippa	PUNNPPPPP
first pittsburgh	OOWMPOPPO
first pixel	OPNOPOPOV
first planned	OQUNPOPOP
first playstation	OOOOPOOOV
first police	NPUPPOPNO
first polish	QNQMQPQPQ
first pop	OQPOOOOUO
first port	PPMVPOPNP
first porter	OSQNPPPOP
first pro	PKOKRQRUQ
first progressive	NPTROOOOO
first prophet	OSXMOOONM
first public	OQOUOPOPO
first pulitzer	OQNOPNVPO
first purple	NQOOOOTPO
first quentin	OUPOOOPOO
first quảng	POOVPPPOO
first r	[NNLOPPOO
first rafael	OUONPQOOP
first rahm	OWNNPQPOO
first ralph	PUNOPPPOO
first rand	OTOPPOPOP
first ray	OVOPPOPOO
first real	PNVNOPPPP
first recep	PUNOPPPPO
first red	NOXTOMONN
first reid	OSPPPPPPP
first reince	PSOOPPPPP
first rene	OSOPPPPPP
first reporters	QNKNPSRSQ
first republic	QNKQQQRQQ
first republican	PPSOPROOO
first rhode	PPNUOPPPP
first ricardo	NTOPPPPOO
first richard	OWONPPPNO
first rick	PUONPOPOP
first ricky	NXPQOOOMN
first river	PONWONPPO
first rob	PVMMOPPPP
first robert	OWNNPPPOP
first roberto	PUONPPPOO
first robin	PWNMOPPPO
first rock	OOQPPPPSP
first roger	OTOPPPPOP
first roman	OTQRQNOMN
first ron	OWOOPPONO
first ronald	OUONPPPOO
first rose	OOMOPUPPP
first rosie	PUOOPPPNO
first ross	ORMVPNOPN
first roy	PSUMOOPON
first royal	NORXQNONO
first rt	\\GEIRRRUT
first rule	QNNMPQUQP
first rupert	OTOOPPPOO
first russell	PTOOPPPOO
first ruth	OUONPPPOO
first ryan	OXNOPPPNO
first s	PKNQUPQOQ
first sac	QOUOPOPOP
first saddam	PSPQPPOOO
first saint	OTSNOOOOO
first sales	UOLMPQPQQ
first sam	OTNPPOPPP
first samuel	PVMNPPPOP
first san	OOOVOPOOO
first sandra	OUNOPPPNO
first sandy	ORPVONNNO
first santa	ONPUOQPOO
first sarah	OXNOPOPOO
first saudi	OPOVOOOOO
first scott	OVNNPPPOP
first scottish	QNOLQQPRQ
first sea	PNQLRPQQQ
first sean	OWOPPOPNO
first second	ONONOSSQP
first secret	LQVPPOOOP
first security	NOYOPONOO
first senate	ONTLQQQPQ
first sergei	OSOOPPPPP
first seymour	PSONPPPPP
first shane	PTOOPPPOP
first sharon	PVNNPOPQO
first shaukat	OUONPPPPP
first sierra	PVNQOOPNN
first sign	UPOPPOOOO
first silicon	OPNTPPPOP
first silver	SJJJRSSSS
first simon	QPOLRPPQQ
first sioux	POSPPPOOP
first six	LQMPPXONP
first sky	OPUPOPOOO
first smart	SKOJQQSSQ
first snoop	PTNNPPPPP
first social	OOSKPPVOO
first socialist	NSSNOOOOO
first socotra	OOOUPOPOO
first sons	RPQMPPPPP
first sony	OOUOOOOOS
first soul	OPNOOOYOP
first south	LOQTOOPQQ
first southeast	PQSRPOONO
first southern	OPPTPOOOP
first soviet	PQOUOMPPP
first spanish	QNLRPRPPP
first special	SKJJSTRSS
first sport	SLLKQRRSR
first spring	TOROPPOOO
first sri	OVPTMONNN
first st	POLWPOPPP
first st.	OQTVONOMN
first star	OLLLPTQWP
first state	NOSNOROTO
first statistics	OPXOONOOO
first stephen	PWOLPPPPO
first steve	OTMNQPQPQ
first steven	OUOPPPPOO
first stop	RMRKPQQRQ
first strategic	SPSOOOOOO
first sun	OOVRONOOO
first sunday	PNTLQPPQQ
first super	QQNOOXONL
first supreme	NQUNPOPOP
first syrian	OQPVOOONO
first t	SMQLQPQQP
first taj	NUOTPOONO
first tal	PQTTNNONO
first tamil	NRUTOOONM
first tavon	PTOOPOPPO
first taylor	PVMNPOPPP
first td	NOVPOPPNP
first ted	OWOOOPPOO
first tel	PQSTOPONN
first telegram	POPPPPPPS
first temple	QNLJQRQTR
first terry	PUNNPPOOP
first tessa	PUOOPOPOO
first texas	OPRTOOOOO
first thabo	PSNPPPPOO
first than	RPLMQQQPQ
first the	QMTQPNOOP
first theresa	PXNOPNOOP
first this	RQOOONOSO
first thomas	QQLMQQQRP
first théâtre	PPTOPPOOO
first tim	OURNPOPMP
first time	NQTNPPOOP
first tina	OUNOPPPOP
first tods	POTOPPPOP
first tokyo	QOSOPOPOP
first tom	OZMOPOPNO
first tony	OWNOOPPOO
first top	RPOOOOOUO
first trahson	PSOOPPPPP
first trans	NQQNPOTOO
first travel	NPWNQPNNP
first travis	PTONPPPOP
first trayvon	OUNNPPPOO
first trump	NNSXOPOMN
first turkish	OOTOSOOOO
first typhoon	QLSLPUPOO
first u.	NMPWPPPPO
first u.n.	PPWPPOLPO
first u.s.	OOXPPNPON
first uk	NPYOPLOOP
first uma	PTONPPPPP
first un	PPTNPTNOM
first unesco	NQQTPNOOO
first union	OQSPPOOOP
first universal	NQWPPNNOO
first universidade	PPTOOOPOO
first university	NMYKPQQOP
first ursula	OVONOOPPO
first us	OPUJQPQPQ
first usa	NQXNOOONO
first victor	OTOPPPPOP
first vietnam	OQVOOQNNN
first viktor	OUOOPPPOP
first virgin	OPVOPOOOO
first visual	OQNOPONNW
first vladimir	PVMMPPPPP
first wal	OOTOPPOPO
first wall	PPOSPOPOP
first warner	OOUOPPPOP
first washington	PLTTOOOOP
first wasserman	PTNOPPPOP
first watch	ZOGMPPPQP
first watching	RNMNQQQQQ
first wells	OPOTPOPNP
first werner	PSOOOPPPP
first west	RLMQPRQRQ
first western	JRTZOMNNN
first white	MQQRPOOPP
first will	NWOPOOONP
first william	OXLMPPPOO
first windows	OONOPOSOT
first winn	NNVOPPPPP
first winter	RKLLQURRQ
first wolfgang	PVNNPPPOO
first wong	QONLQQQQR
first woodrow	OTONPPPPP
first world	OOMKQWQPQ
first x	OPQPPOOPT
first xbox	OONOPPOPT
first y	OPOOOUOQO
first yasser	PWONPPPOO
first york	OONVPOPOP
first your	RNMMQQQRQ
first yuri	PVPNPPPNO
first zooey	OVOOPPOOP
gaps ""	OPMNPKL\`O
gaps "'	OUUULONLL
gaps ",	URLQRPOMO
gaps "-	ZJIJSQQRQ
gaps ".	NNIOOTRYM
gaps "_	TUKNSOQMO
gaps &.	UICEUVSVV
gaps &_	UMLLQQQQQ
gaps '"	UQMPNNNTO
gaps ',	LPKWNPKQX
gaps '-	VIHGUSTSS
gaps '.	LPNTNPORS
gaps '_	ONNURQKQQ
gaps ,"	UYNTMMMLL
gaps ,'	KXSULOONM
gaps ,,	IVSSNOOQO
gaps ,-	RMQUMNNNT
gaps ,.	KRPVNNOSP
gaps ,_	OTRPNONRN
gaps -,	TIKMTSQRR
gaps --	WJJKSRRRR
gaps -.	UKISQQRPQ
gaps -_	XJJDYWOPQ
gaps ."	NRUKSPOOO
gaps .&	OPUKOPQQO
gaps .'	ITPUNPPPP
gaps .,	PWPSMNOOM
gaps .-	VHNPTQPOP
gaps ..	SQPONPPOP
gaps ._	SRSNOPONN
gaps ^"	QTNMMONWO
gaps ^&	ZFHITRRSS
gaps ^'	GWVRNOONO
gaps ^,	NQOXONOMQ
gaps ^-	\\IGQSOTNO
gaps ^.	QSLSOOOOO
gaps _"	QRPOOLTPO
gaps _&	QRMLQPPQQ
gaps _'	MWVTLMNNM
gaps _-	\\KIGRRSOS
given 0 family 0 of 1	SMQQQOOOP
given 0 family 0 of 2	SBTQOPQRS
given 0 family 0 of 3	SFRPNRQRS
given 0 family 1 of 1	M\\PMPNOON
given 0 family 1 of 2	QKRUONNQQ
given 0 family 1 of 3	NQTONRMPQ
given 0 family 2 of 1	K_KIOPQRP
given 0 family 2 of 2	MMSRQPPOQ
given 0 family 2 of 3	OYSMONONN
given 1 family 0 of 1	VROQLNPQN
given 1 family 0 of 2	RJSSRRNNN
given 1 family 0 of 3	OJUQOSRQN
given 1 family 1 of 1	OSPSNOOOP
given 1 family 1 of 2	L^OSNNOMN
given 1 family 1 of 3	K]PRONNOL
given 1 family 2 of 1	SNOTNQPOP
given 1 family 2 of 2	M^RNPNOLM
given 1 family 2 of 3	PZMNPOPNN
given 2 family 0 of 1	OSPROOPPO
given 2 family 0 of 2	NFUSOPQTO
given 2 family 0 of 3	NIWTOOORP
given 2 family 1 of 1	LVQPQOPNO
given 2 family 1 of 2	M]LSOOOMN
given 2 family 1 of 3	O^MNPLPPM
given 2 family 2 of 1	Q\\HIPPPPR
given 2 family 2 of 2	N[RHPOPOP
given 2 family 2 of 3	NPOIQSQSR
given 3 family 0 of 1	KTMSNPPTO
given 3 family 0 of 2	LOROMSOWO
given 3 family 0 of 3	MSVQPPQLM
given 3 family 1 of 1	OXLNROOOO
given 3 family 1 of 2	N_KMOOOOO
given 3 family 1 of 3	N\`MNPNONM
given 3 family 2 of 1	M[LJPPPPP
given 3 family 2 of 2	O]KKPPPOP
given 3 family 2 of 3	O_MMQNPMM
group-word < 	SNQHVPPPP
group-word < 000	NNUMRPQPP
group-word < a	LQQOVPPPN
group-word < about	POMOVPPPP
group-word < after	ONNMXPPPP
group-word < against	MLHTYQQPP
group-word < all	MNLL\\PPPP
group-word < allow	OONUROPOO
group-word < among	LNTNUPPOO
group-word < an	OLLMZQPQQ
group-word < and	NUMPVOONN
group-word < anti	ONOOXOOPP
group-word < are	POMNXPPOP
group-word < as	PMKSVPPOP
group-word < be	OLKLZQQQQ
group-word < between	OONNVPPPP
group-word < but	NOLUVOPOO
group-word < by	MJRSTQPPO
group-word < central	NOORVOOOO
group-word < ethnic	NONOUPPPP
group-word < first	PLMK[PQQP
group-word < for	XKHQTQPOO
group-word < former	OOSLUOOPO
group-word < from	NOQKVPPOP
group-word < his	NPNNWPOOP
group-word < if	MNMNXPPPP
group-word < in	NKMUTPPPP
group-word < iraqi	QNMMUQQQQ
group-word < leading	NNUMRPPPP
group-word < lifelong	PMLMVQQQP
group-word < likely	OPOOTPPPP
group-word < main	UJKJVQQQR
group-word < mainly	PNLMYPPPP
group-word < majority	PTLLQQQQQ
group-word < many	POMMWPPPP
group-word < more	OPLNWPPOP
group-word < new	TKSKPQQQQ
group-word < non	QLLLWQQQQ
group-word < of	QOSLVOPNO
group-word < on	NMKUVPPPP
group-word < only	PNNMVPQPP
group-word < or	NOLJZQQPP
group-word < other	OOMNWPPPP
group-word < over	SKPLORQQR
group-word < predominantly	QKWLNPQQQ
group-word < presumptive	OPOOTPPPP
group-word < radical	ONKM[PPPO
group-word < said	OSOORPPOP
group-word < some	OTKKTQQQP
group-word < sunni	NONNXPPPP
group-word < suspected	QLNSPPPPP
group-word < than	VNMMRPPPO
group-word < that	PNPLUPPPP
group-word < the	MRRPVNOON
group-word < these	LQVOPPPOO
group-word < three	SMJLVQQQQ
group-word < to	LNQQWOPPO
group-word < top	NOKM[PPPO
group-word < tuesday	OPOOSPPPP
group-word < two	OLNN\\OPOO
group-word < when	OMMLXQQQQ
group-word < with	NOQKXPPPO
group-word > 	PPUGWPPNO
group-word > and	RIPPWPPOO
group-word > arab	RJLLURRRR
group-word > are	NOSIXPPPO
group-word > as	NNOKZQPOP
group-word > but	PMMMXPPPQ
group-word > candidate	POMNWPPPP
group-word > candidates	NOKOXPPPP
group-word > church	OLUWMOOOO
group-word > cleric	PLVMPPPQQ
group-word > clerics	OUNMQPPPP
group-word > communities	NOPNVPPOO
group-word > community	PKMNVQQQQ
group-word > control	NNNOVPPPP
group-word > convention	OPMNVPPOP
group-word > countries	PLJRVPQQQ
group-word > country	OOUTLOPOP
group-word > debate	NPLLZPQPP
group-word > elections	NOLUVNPOO
group-word > entering	OOOOVPPPP
group-word > establishment	PONMVPPPP
group-word > friends	QNNNSQQQQ
group-word > from	PLJL^PPPO
group-word > front	NPLOWPPPP
group-word > government	NOLNXPPPP
group-word > group	OLQLUQPQQ
group-word > groups	PUMMPPPPP
group-word > have	NOQKXPPPP
group-word > holy	QLRLSPQPQ
group-word > http	SOTMROOOO
group-word > in	PKRKXPQPP
group-word > including	MQNOWPPOP
group-word > independence	PMKYNQQPP
group-word > insurgency	QMLLVQQQQ
group-word > insurgents	UJKKURQRR
group-word > language	[LMNROOOO
group-word > law	QMLSQQPQQ
group-word > leader	MOSMUPPOP
group-word > leaders	PLLN[OPPP
group-word > majority	RMMMSQQQQ
group-word > man	RNLKVQQQQ
group-word > markets	SNLNVPOPP
group-word > men	RMKMUQQQQ
group-word > militant	POMNVPPPP
group-word > militants	RNJKYPPQQ
group-word > militia	QLMJYQQQQ
group-word > minority	PMLTRPPPP
group-word > mp	NMWMNQQPQ
group-word > nations	PNLMWQQQP
group-word > nomination	OOLNXPPPP
group-word > nominee	ONMOXPPPP
group-word > of	OUQJQPQQP
group-word > on	MNNMZPPQO
group-word > or	NUTORONNN
group-word > parties	RMNNUOPPP
group-word > party	SMJKWQQQQ
group-word > plan	RKRMPQQQQ
group-word > political	QMLLYPPPQ
group-word > politicians	NOONUPPPP
group-word > presidential	NOLNYPPPP
group-word > primary	NPMKYPPPP
group-word > protests	PUJKQQQQQ
group-word > race	PPLNWPPPP
group-word > rebels	OMPSRPPPP
group-word > refugees	OMNOXPPOO
group-word > registered	NPNOUPPOP
group-word > said	OMSNTPPPO
group-word > say	MPQLUPPPO
group-word > senate	OOLOWPPPP
group-word > senator	PPNNSPPPP
group-word > settlement	ROMNSPPPP
group-word > socialist	OONMVPPPP
group-word > state	OOMVSNOOO
group-word > that	SLJLVQQQR
group-word > they	LQOOVPPPP
group-word > to	MNML\\OQOP
group-word > tour	OONNUPPQP
group-word > tsunami	OPMMWPPPP
group-word > vice	OOMMWPPPP
group-word > voters	NOOMVPQPP
group-word > were	NPLNZPPPP
group-word > who	NJSLXPPPP
group-word > will	OMLNZQPPO
group-word > world	PLTLRPQQP
group-word > would	ONMNXPPOP
head event	UIKHNgOPK
head law	KPMJNQhLK
head organization	RMXROONNM
head place	MJPaQMNNM
in brackets	HJYSNQQOS
in marks	QMPSPLQRO
initials	IMRONUSOT
inner capital family of 1	HSWSNRPNL
inner capital family of 2	MVOVNKLMV
inner capital other of 1	KVUJNOOPT
inner capital other of 2	WKKLOPPQV
inside a	TOOOPOOQP
inside a.	PVNQPOOOM
inside abu	PWNOQOPON
inside academy	NRVPPNOOO
inside action	OQUNPOOOO
inside affairs	PPTPPOOOP
inside african	OQTPPOOOO
inside agamenticus	OQSRPNNNP
inside agriculture	PPSPPPPPP
inside air	NOUSPNONO
inside al	OWJSQOOPM
inside ali	OQSPPPOON
inside all	RMLLRRQRQ
inside american	POOMPQUOP
inside and	QOSOPNTMO
inside angeles	OOSSPOPOO
inside aqsa	PLLRQQQQQ
inside arab	PQSOPOPPN
inside armed	SNMMQRQQQ
inside article	TOMNPQPQQ
inside arts	PQPMPTQOP
inside association	NQ[NPMNNO
inside audit	OOXPOOOOO
inside b.	PXNNQOPNN
inside bank	NNTSPOPOO
inside bay	OORVPONNO
inside bin	PUNOPPPOP
inside book	PONNPRSPP
inside bureau	OOTPPPPPP
inside bus	POSSQOONN
inside business	RMNIPSQRR
inside c.	OTPNPOPOP
inside care	MQRMQOTPO
inside charles	OUOOPPOOP
inside chi	RLKMRRQRR
inside china	OOORPSOOP
inside christian	PPSNPOPPP
inside city	OOUOQNPPO
inside college	OPTOPOPOO
inside confederate	PPTNPOPOP
inside conservation	OQSRPNNNP
inside conservative	OPSOPOPPP
inside council	NQXPPNMOO
inside county	OPPTQOONO
inside court	NPXOPNOOO
inside creative	OPSNONPOT
inside criminal	NPTPPPOPO
inside crooked	NOVOPPOOO
inside d.	PSOPPPPPP
inside de	NSNSRNQNN
inside defense	NQTPPPPOO
inside del	ORMPPQQPP
inside democratic	KP[MPNONP
inside department	PPVMPNOPO
inside development	OQWMPNPON
inside district	OPWNPOQON
inside do	SKIIQSSTU
inside dollar	OQOPQOOTO
inside du	QMLMQQSQR
inside dutch	PPQSOOPPO
inside e	SKJSQPPRQ
inside e.	OSPRPOOOO
inside economic	MPSOORPQN
inside education	MQUPPPONP
inside election	OQTOPOOPP
inside electronics	QNNNQTQQQ
inside elementary	OPRSOOOOP
inside emergency	MRWNPOONO
inside energy	PPSOPOPPO
inside f.	OQUNOPOPO
inside federal	NQXNONOPO
inside film	POQMPSQPO
inside football	OPTNPOPPP
inside for	SOULQNQNP
inside force	QNNSPPPQP
inside foreign	OPXOPONNO
inside free	POLRPPRPP
inside g.	PSOOPOPOP
inside general	NQSPPNPPP
inside genuine	PPOPPOPOS
inside group	NNXOPPPNO
inside h.	OUOMPPPPO
inside hall	OQTSPNONO
inside health	NPQSPMPPP
inside hee	PTOOPPOOP
inside heritage	OQOTPOOOO
inside high	NQWNPNOPO
inside hong	ORSPPPNOO
inside hook	OPRSOOOOP
inside house	POUMPOPPP
inside housing	OPTOPPOOP
inside human	MQWPPONNP
inside hungarian	SLKISRSSS
inside hurricane	UNIIQSQTR
inside in	TLKLQRSQR
inside inacio	OSOPPPPPP
inside independence	OOWOPOPNO
inside industries	OPVNPOPPO
inside information	PLJQPSQSQ
inside institute	NPXMPONOO
inside intelligence	PPSOOPPPP
inside international	OPPTPPQNP
inside is	SNMMQPRQQ
inside island	OPNTPPPPP
inside it	PNMMPPPVP
inside j.	PUNOPPPPO
inside jahan	OQOTPOOOO
inside jewish	OQVMPNOPP
inside jong	PWNNPOPNP
inside justice	OPSPPOOPP
inside k.	PUOOPOPOO
inside kaiseen	PTOOPOPPO
inside klux	POSOPOPPO
inside kwok	QNNLQQQQR
inside l.	OUOOOPPPO
inside la	OQOWNOOOO
inside labor	SOOOOOTOO
inside law	SPRNPOOPO
inside le	OVOOPOPOO
inside leaders	OQTRONOOO
inside league	QMOLRQRQR
inside liberation	PQVMQNPPO
inside life	OOTPPOPPP
inside lives	NQVPQNONP
inside louis	OQTOOOPPO
inside lula	OSOPPPPPP
inside m.	PSPPPPPPP
inside management	MPWNPPOOP
inside me	QNMNQPPTQ
inside medical	NQUNPPOOP
inside memorial	PNKQOTSPP
inside meteor	PPTOPNOPP
inside military	NQRSNNTNN
inside music	POPMPNVOP
inside my	PONOPPPUP
inside nations	OQYKQOMPP
inside new	QOSMPPPPP
inside news	OPSLRPPPP
inside north	QKJNRSRRS
inside not	TOMNPQPQP
inside nuclear	OQUOPONPO
inside o.	PTPOPPPPO
inside of	NNTPOQNRN
inside on	NNSSONNSO
inside orchestra	OQTPPOOOO
inside p.	OMVOPPPPO
inside pacific	POPNPOVOO
inside party	NP[JQNPNP
inside paul	PSQOPOOPO
inside petroleum	PORTQONNO
inside pixel	OOPONONOX
inside police	PPTNPNPPO
inside political	NPWNPOOOO
inside principles	OPVOPNPOO
inside procurement	OPTPPOOOO
inside protection	QOQNOPSPP
inside public	NQWNOPOOP
inside r.	PWONOOOOO
inside red	QPXLPNPPO
inside republic	PQNTOOPPO
inside republican	POUNPOPOP
inside research	NQYNQNNON
inside resources	NPTOPPOPP
inside rights	SPSOPOONO
inside ring	NQOXPNONO
inside rugby	OPPOPTOPP
inside san	OPNWPPNOO
inside santa	POVOOOOOP
inside scenic	QNMQQQPQP
inside school	PQTSQMMNO
inside science	POTOONPOS
inside scott	PUOOPOPOO
inside security	MOZOQOMNP
inside services	OQVMPPOOP
inside sign	VOOOPOOPO
inside smith	OTPPPOPOO
inside social	ROSMPOOQP
inside socialist	PPVMPNPPO
inside society	NQWPPNOOO
inside software	TPRONOOOO
inside south	PNTTONOOO
inside space	OPOUPNPPO
inside st.	QMPMPPQRS
inside state	OPSSPOOOO
inside states	PPVQPOMNN
inside stock	POSMPPPQP
inside street	OOTQPOPOO
inside supreme	PPSPOOPPO
inside suu	PONUPPOOO
inside systems	OPSPPPPPP
inside t	OSOOPPPPP
inside t.	QSNNPPPQP
inside tayyip	PTNNPPPPP
inside technology	OPTOPPOOO
inside the	VLNJOTOTP
inside to	TLNMQPQSP
inside trade	RMIJRTQSS
inside train	PPNPPOSOP
inside trust	OQXNPMOOO
inside tussauds	PPNUPPPOO
inside u.k.	POSOPPPPP
inside union	OPUMPPPPP
inside unionist	PPTOPOPPO
inside united	OPWNPNPOO
inside university	OPYLQNNOP
inside up	WPNNPOOPO
inside v.	OSRPPOOOO
inside valley	POPSPPPPP
inside van	PXMNPOPOO
inside video	OOSOPOTOO
inside visual	NPPNPNOOX
inside von	PVONQPPOO
inside w.	OUMOPPRPP
inside wai	PVONPPPOO
inside war	OPMPPXPNN
inside warhol	PPSOPOPOQ
inside washington	OOONQUPPO
inside with	TKNKPRQRS
inside without	SMIMOSRSR
inside workers	NQWMPNONP
inside world	OPPRPVMNO
inside y	TKKJRSRRT
inside york	MQZPPNOLO
inside your	QONOPPPSP
inside zealand	PPTOPPOOO
joined after a group	PMPQTQPON
joined after a person	IYRMOOORO
joined after a place	LMQXPPPOO
joined after an organization	GM]MPPPQO
joined before a group	PTOPTQOMN
joined before a person	O[OJQRPLN
joined before a place	JQSUPPPNN
joined before an organization	HN]MLNNXP
known actor-armed-group	NS\\LNONNN
known actor-company	PM\\KNQOOP
known actor-intergovernmental	MOVJOQROQ
known actor-nongovernmental	OJULNTRSP
known actor-party	\\MRGLOQOR
known admin1	PPRTOOOOO
known capital	PPMRQPPPP
known city-middling	MMSWNPPOO
known city-small	OSRTMOOPN
known country	LKPbMOONN
known demonym	ONMO^NOON
known group-word	MNNKcNOON
known leader	TYMLOOOOO
known nothing of 1	TSOMMOOPQ
known nothing of 2	RTPNNOOQO
known region	MMVTNPPOO
known seen-event	TNHHOhMMN
known seen-group	OMKNbOONN
known seen-law	LNJKNMkMM
known seen-organization	OKdIMOOON
known seen-place	PIJbNOPOO
known seen-product	HLGGLPQOr
known seen-work	JKFINMQrO
known something of 1	OMSTROOOO
known something of 2	LMUTQOPOP
known something of 3	MPQSOQOPP
known state	KNHbNPQPO
last 1	SOSLOPQOP
last 2	POQOOOOLW
last 370	SNMKQQQRR
last 3clisgienf	SONOPPPPP
last 3g	WONPPPPPN
last 4	QNVOPOPOO
last 44	OPOVPPPON
last 5g	VNOOPPPON
last 7	PPTOPPPPO
last 8	SMMMQQQQQ
last abbas	PVMNPPPPP
last abbott	OTOOPPPPP
last abc	MPSRPOPPO
last abdullah	OTOOOPPPP
last abe	PTOOPOPPO
last aboriginal	RNNNSQPQQ
last abrams	OUNPPOPOP
last abstract	WNNMPPPPO
last abuja	NPOVOPPPO
last academy	OOTOOOOSO
last accidentally	SNPPPPPPP
last according	SOOOPPPPP
last acpeds	NOUOOPPPO
last act	MQNQQNUPO
last action	PNUOPOPPP
last adam	OUPOOOPPO
last adams	NWNONPPPP
last additionally	VMMLQQQQQ
last administration	MOSNQQPOP
last adoption	VPOOPOPOO
last advantage	PPOPPOPOS
last afar	PQTTNNONO
last afghan	OOOPSPPPP
last afghanistan	POLVOPPPP
last afghans	OPOOSPPPP
last afl	NPVNPPPON
last afp	KPXOOPPPP
last africa	PNKVQPQOP
last african	PPLPVOPPO
last again	VLLLPQRRQ
last agency	OPUNPPOPP
last agreement	POQMQPQQQ
last ah	TMMMQQQQQ
last ahern	PSNOPQPPO
last ahmed	OXMPOPPNN
last ahronyoung	NXNOPPPOO
last ai	VOOOOOPPP
last aid	SKMNPVPPP
last aids	VORMPPPNN
last ailes	OUNOOPPOP
last aipac	OPTOPPPPO
last airbnb	NPVNOPPPO
last airbus	OOSOOPPPP
last airline	SPQOOPPOP
last airlines	QNWMPPPOO
last airport	LNQWPPPNP
last airways	OOWMPOPOO
last akayev	OOWNOPPPO
last alabama	NOOXOOOOO
last alaska	NNSQPPPPP
last albania	PONTPPPPP
last alberta	POOUOPOOP
last album	SMKLQRRRR
last alexander	NTPPPPPOP
last alfred	RNMLRQQPR
last algeria	SNJLSRRRR
last algerian	OOPMTPPPP
last ali	OROVNOONO
last allah	RSNMOPPQP
last allard	OVOOOOPOP
last allawi	OSNOPPPPP
last allen	OTOOPPPOP
last alleyne	OSPPPOPPP
last alliance	OQUNPOOOP
last allow	TNONPPPPP
last alright	SOOOPPPPP
last am	UNJMQRQRQ
last amazing	TNLMQQQRQ
last amazon	NOTTNOPON
last amendment	OPOPOPTPP
last american	OOTNQOPPP
last americans	RPJOXOOOO
last americas	OPMVPOPPO
last ampas	NOTOPPPPP
last an	PNSSOPOOO
last analysts	WMMPOPPOP
last and	SKKKRSRSS
last andean	RLKLWQQQQ
last anderson	RRLMQRQOP
last android	OKSNNPOPY
last andy	OWONOPPON
last anfield	OMUROOPPO
last angeles	OMQTPPOPO
last angola	OPNTPPPPP
last ankara	OONUOPPPP
last annan	NRLMQQQQQ
last antarctic	QNMOORQRQ
last antarctica	OOKXOOPPP
last anti	TOPOPPPOP
last antioch	OPMVOPPPP
last antwerp	OPPSPOPPP
last anwar	NVMNOPQQP
last ap	KPVNPPPPP
last apec	RNLMRRQQQ
last appeal	OQUMPOOOP
last applause	ULONPPPPP
last apple	MOVOPPPPP
last approve	TNNOOOOUO
last arab	PONOSPPPP
last arabia	PPMVPPPOO
last arabic	QOMNRQQQQ
last arabs	POMNWPPPP
last arafat	OTMMPQQPQ
last archer	NVOOPPPOO
last arctic	NPOXOOOOO
last area	OQRSPPONO
last arena	NONYQNOOP
last argentina	NONWNPPPP
last argentine	PNMMVPPPP
last aristide	PSOOPPPPP
last ariz.	OPOSOPPPP
last arizona	RJJMRSRRS
last arkansas	MOMRPQQRQ
last armenia	PPMUOPPPP
last armenian	POMMVPPPP
last army	QPTMOPPOP
last arrow	OPOTPOPOP
last arroyo	OSPOOPPPP
last arsenal	MOSSNPPPP
last art	NPMVOPPOP
last arthur	NWONOOPPP
last arts	OOUOOOOOP
last asada	OOWNOOPPO
last asap	RMMMRQQQR
last ashley	PNVMPPPOP
last asia	POMWOOPOP
last asian	MOPVTOONN
last ask	TONMPQPPP
last aso	PTNOPPPPP
last ass	TIJISSSRU
last assad	PTMMPPQRP
last assembly	NOTWONNNO
last associate	TMMNQQQQQ
last association	KQWQQMPPO
last athens	PNMWPPOPO
last atlantic	VMNKPPQRQ
last atr	MQUOPPPPO
last attenborough	OSPPPPPPP
last attendance	TNOPPPPPP
last atwood	NUNNPPPPP
last au	RMJKSSSRQ
last auchleuchries	POLQPPQRP
last auckland	PPNSPPPPP
last auschwitz	OOOUOPPPP
last austin	OQNUNPPOP
last australia	NNUSNPPOP
last australian	NMOTPPPPP
last australians	OPLPTPPPP
last austria	OPQTOPPOO
last authorities	SPPPOOOOO
last authority	NPVOQOOOO
last autor	OUONPPPPO
last average	UNNPPPPNP
last aviator	ONPPOPPUP
last aviv	PQSTOPONN
last avonex	PPPOPPPOS
last aw	RMMMRQQQQ
last award	NNMOPNYOP
last awards	LPNMPTVOP
last axelrod	OTOOPPPOO
last ayotte	OSOPPPPOP
last aziz	NUNOPPPPP
last aztec	OLRLRRQQQ
last azubzza4mv	SOOOPPPPP
last b	VUOOOOOMM
last b.	OOOVOPOOP
last b.c.	NPOUPPPPO
last ba	OTROPOOPO
last baby	MOOPQPPVP
last bacon	SOMMRQQPP
last bad	TOMNPPPQP
last baghdad	MPOVPPPPP
last bahrain	NNVOOPPPP
last baidoa	OPNUOOOPP
last baiji	QNMNQQQQQ
last baker	OTNOPPPPP
last bali	RMLMRRQQQ
last balls	OVONPPPNO
last baltimore	OPOSOPPPP
last baluchistan	OPOTOPPOP
last band	POZLQMPON
last bangladesh	NOOVOPPPP
last bank	OORUPNOOO
last bannatyne	OTOOPPPPP
last baquba	OPOTOPPOO
last barcelona	ONVSNOOOO
last bardarbunga	POOTOPPPP
last barger	PUNNOPPOP
last barkley	OVNOOPPOO
last barra	MWNNPPPPP
last base	OPRVOOPNN
last baseball	QOSOPPPOP
last bashir	PVNNOPPOO
last basra	NPNUPPPOP
last bath	QLUPPOPPP
last batty	PVNNPOOPP
last baume	OSOPPPPPP
last bay	NNOVQOPOP
last bbc	MPSQPPPPP
last bbcbreaking	MPXLOPPPP
last bbcnews	LPVOOPPPP
last bbq	QNTMQPPOO
last bcc	OPSPOPPPP
last bce	TLJKRRRRR
last be	WPOOOOONO
last beach	ONNYPOPNO
last bear	OPPOPOTPP
last bears	MQWOOPOOP
last beat	SOONPPPPP
last beautiful	SMNMQQQQQ
last beauty	SNMMQQPRQ
last beck	OUNOPPPOP
last begg	OVONPPPOP
last beijing	OLIRSSRRR
last beirut	OOPWOOPOO
last belarus	ONWONPPOO
last belfast	QLJRRRRRQ
last belgian	POOMUPPPP
last belgians	QNRMPPQQP
last belgium	LPXNOPPPO
last belgrade	OPNTOPPPP
last belize	OOOSPPPPP
last bell	LSQROPPPO
last ben	NUOOPPPOP
last benedict	MUPOPPPPP
last benghazi	OONTPPPPP
last bennett	PSPPPPPOO
last beringia	OPOTOOPOO
last berkeley	POTOPOPOP
last berlin	PNNUOOPPP
last berlusconi	OXONOOPPO
last bernanke	OTOOPPPPP
last bernardino	POMVOPPOP
last bernie	NZOOPOONN
last bernoulli	QNKLRSRQT
last berry	PWNNPPPNO
last beslan	QNKRPQQQQ
last best	TQLMPQPPQ
last beyonce	OTOOPPPPP
last biden	OWOPPNOPN
last biewener	PWOMPPPNO
last big	ULLMQQQRQ
last bigley	OSOOPPPPP
last bill	QSMNOOQRO
last billboard	PNSOPPPPP
last birmingham	OPNUOPPPO
last birthday	SNMOQQQQQ
last bitch	ULKNRQQQQ
last bittorrent	OOOOPPPPU
last black	PQMNUOPPO
last blacks	PMPMQQQQR
last blair	OWOMPPPPO
last blake	NUNNPPPPP
last blb	NPTOPPPPO
last bless	SMNNRPPPQ
last blm	OPTOOOPPP
last blog	TPNMPPPPP
last bloomberg	ONVNOPPOP
last blue	RMQMQQQPQ
last blunkett	OSPOPPPPP
last board	SMLJRSRQS
last body	POOPPPPSP
last boeing	MPUOOPPPP
last boerse	OMXOOPPOO
last bolivia	OOMWOPPPP
last bombardier	NPUOOPPPO
last bombay	OONVOPPOP
last bond	PWOOPOONO
last boo	QNMMPPPVP
last books	RNSOPOOPP
last borders	RLILPSRVQ
last bored	UMMNPPPQP
last boris	PUOOPOPOO
last born	TMLMQQQRQ
last borodai	PTOOOPPOO
last bossie	OSOOPPOPP
last boston	ONUSOPOOO
last bosworth	PTNNPPPPP
last bouchard	OVNNOPPPP
last bowl	OPOSOROPO
last bowles	OXOOOOOOO
last box	RNNMOOPTS
last boy	TQOMPPPPP
last boys	RNUMPOOOP
last bozell	PWNNOOPPO
last bp	OPSOOPPPP
last bpi	MOVOPPPPO
last branson	NVMNPPPPP
last braverman	MWNNOOQPO
last brazil	MOPUOPPPO
last brazilian	OPOMVPPPP
last breakingnews	ZJIMQQQQQ
last brian	PRLMPQQQP
last bride	PVONOOOPO
last brighton	OMOVNPPPP
last brilliant	TOPOOPPOP
last brisbane	MPOUOPPPP
last bristol	NONXPOOOO
last britain	PLOXOPPOP
last british	LOOMYPPPO
last briton	NRNSUNNNN
last britons	ONOOVPPOP
last broadcom	OPTPOPPPP
last brooklyn	PMNTPPPPP
last brooks	OUNOPOPQP
last brotherhood	PNSLOQPQP
last brothers	RLVNPOPOQ
last brown	QRPMQPPOP
last brussels	OONUOPPPO
last bryant	PTPOPPPOO
last bryson	OSPPPPPOO
last bskyb	NPTPPPPPO
last bt	OPSPPPPPP
last buddhist	SJPKPRRRR
last budget	TONONSPOP
last building	SOOSOOOOP
last built	SNNOPPPPP
last buk	TLJKRRRQS
last bulls	PNVOOPOPO
last bundesbank	MNWNPPPOP
last bureau	SNQLPPQQP
last burma	NNMYOPPOP
last burmese	OPPLVPPPP
last burr	RPNMPQQPQ
last burrell	OUONPPPPO
last burton	PSOOPPPOP
last burundi	OOOTOPPPP
last bush	NVNNPPPPP
last byrds	NPTNPPPPP
last byrne	NVMOPPPPP
last c	ULMTPPPOP
last c.	QONSPPPOP
last ca	RLNMRQQQQ
last cabin	OOOVOOOOO
last cabinet	MRMQPPQQP
last cable	OUNOPPPNP
last caesars	OOTOOPPPP
last cairo	POMPPQQQQ
last calgary	MNNUOQQQQ
last calif.	OPPSPPPPP
last california	NOOWPOPNP
last call	SNONQQPQQ
last cambodia	OPMUOPPOP
last cambridge	OMVQOPPOO
last camera	PPOOPOOOS
last cameron	MWOOOPPPP
last camp	OUOOOOPOP
last campaign	RPTOPOONO
last campbell	PUMNPQQOP
last can't	UMMNPPPRQ
last canada	NLSUORPOP
last canadian	OPLNUPPPP
last canadians	NQONUPPOP
last cancer	TNMNQQPPQ
last cancun	PPNTOOPPO
last candidates	SPOOOPPOP
last cannes	NPVOOPPPO
last cant	SNNNQPPPQ
last cape	OPOTOOPOP
last capital	NNZNOOOOO
last capitol	OOOSPPPPP
last caption	XONOPNPOP
last car	UPNPOOOOP
last card	QLMLQRRRS
last cardi	PTOLPPPRO
last career	SNPOPPPPP
last careerdirection	ULLLQRQQR
last carey	OUONPPPOP
last caribbean	NQMWMOPPP
last carolina	OPSSOOOOO
last carrano	OWPMPQPON
last carroll	OUOOOPPOO
last carson	OTOPOPPOP
last carswell	NUMPPPPPP
last carter	PRNMPQPPP
last castle	OPNSPPPPP
last castro	NXNNOPPOO
last catholic	OORJTQQPP
last catholics	QOMRSPPOP
last cause	SNPPPPPOP
last cavaliers	OOXPOOONO
last cbb	TNMOPPPQP
last cbi	NPTPOPPPO
last cbs	NPTOOPPPP
last cd	UNLMPQQPQ
last ce	TLKJRQQRT
last census	OOUOOPPPO
last center	OOKWQROOP
last centre	MRPVQNNNO
last century	UPOOOOPOP
last cerberus	OPMWPPPOO
last cfl	QMOLPRQQQ
last chad	PNOTPPPPP
last chahine	NUMOPPPQP
last chair	PVNMPOPOP
last championship	OPNONWOPP
last chan	PUNOPPPOO
last change	VNMMPQQQP
last channel	MRURPONNO
last chao	NUONPPPPO
last chargers	OPXOOOONO
last charles	NYOOOPOOO
last charleston	POOVOOOOO
last charlie	OUOOPPOOP
last charlotteedwa20	OTOOPPPPO
last chart	PQOOPOOOS
last charter	QMNMPPWQP
last chathams	OOMWNPPPP
last chavez	PUOMPPPPP
last cheadle	NUOPPPPOO
last cheap	TMMNPQPRQ
last chechen	MONPUPPPP
last check	SOOOPPPPP
last cheers	TNNPPPPPP
last chelsea	NNVQOPPPP
last cheney	NVMPPPPPP
last chevalier	OUOOPPPOP
last chicago	OOTQNPPPO
last chief	TNOPPPPPP
last chiefs	RNSNPOPPP
last child	RLLMRRRRR
last children	VMQOOPOOP
last chile	ONMWOPPPO
last chilean	OPPNTPPPP
last china	PMLYOOPPP
last chinese	NOOQSPPPP
last ching	RUOMPPPOO
last chirac	OWNNOPPOP
last chomsky	PSOOPPPPP
last chris	NXNNPPPOP
last christchurch	OPOUOOPPO
last christian	PMMLXQPQQ
last christianity	ONQVNOOPO
last christie	NTOOPPPPP
last christmas	ULLSOUOOO
last chung	PUMNPPPPP
last church	RMQTONPOO
last churchill	OSPPOPPPP
last cia	NPUOOPPPP
last ciara	PWNOPPPNO
last citigroup	MPUPPPPPP
last city	TLPTPOOOO
last clarke	OSOOPPPPP
last clay	PSOOPPPPP
last clearswift	NOSOPPPPP
last cleveland	PIRTPOQPP
last climate	QOUNPPPPO
last clinton	OUNNQPPOP
last clintons	OZONOOOOO
last clothing	SOOPPOPPP
last cloud	NSLNQQQPQ
last club	LOUUQMONP
last cnet	NMVNPPPPP
last cnn	MOUNPPPPP
last co	QPUPOOOOO
last coase	OTNNPPPPP
last coast	OPLXPNOPO
last cognitive	TMKMRRQQQ
last cohen	OWONNPPOP
last coinmarketcap	NOTPOPPPO
last cola	NPVPOPOPO
last colbert	OTOOPPPPP
last coles	OTSOOOOON
last coliseum	NOLZPNOOO
last college	QMTOPOQPO
last collins	OSPMPPPPP
last colombia	OPLVOPPPP
last colombian	OPNLVPPPP
last colombo	NPOUOPPPP
last colorado	NONWOPPPP
last columbia	PNSSOOQOP
last com	WJHKRRQTS
last come	TMNNPPPQQ
last commission	MPVLROOPP
last committee	RPTMQNOOO
last commons	QLJMSRRRR
last communications	SOTOOOOOO
last communist	OPNPVOOOP
last community	POXNOOOOO
last company	TOQKPPQRP
last computer	ONVOPPPNP
last concepts	SONPPPPPP
last conclusion	SOOOPPPPP
last confederacy	OORUOOOOO
last confederate	PPOOSPPPP
last conference	QPLLQWPPO
last congo	PQMVOOPOO
last congolese	OPOLVPPPP
last congratulations	WKKLRQQRQ
last congress	KPXMPPPPP
last connecticut	NOOUOPPOP
last connolly	LVOOOPPPP
last connors	MXNPPQONO
last conservative	UQKNQQPNQ
last conservatives	OOUMUOOMO
last constitution	RMSOOPQPP
last construction	VNNOPPOOP
last conte	OTNOOPPPO
last continue	TPNPPPOOP
last contract	RNMMQQQRQ
last convention	POTPORNNO
last conway	OXMMPPPOO
last cook	PTOOPOPPP
last cool	TNNOPPPQP
last coppibelfast	OQOUOPPPO
last core	NQNNPOPNX
last cork	SKJLSRRRR
last cormann	OWNOOOPPO
last cornwall	ONQUPOPOO
last coroner	RNKMRRQRR
last corp	MPWNPOPOO
last corp.	ONWOPOPOO
last corporation	NVQQOMPOO
last corps	POTNPPPOO
last correct	SOOOPPPPP
last corry	NXMOPOPPO
last council	QORIQQQRP
last country	QNMOQRRPP
last county	OOOXPNOOO
last court	OOSQPOPOP
last cowell	OVNOPPPNO
last coyb	OOSOPPPPP
last cp	PPSNPOPPP
last cpa	POQLQPQRQ
last cps	RNLNQQQQQ
last crawford	ORNSPOPPO
last crimea	NPMUOPPPP
last criminal	UONOPOPOP
last critics	TOOPOPPOP
last croatia	OOKXNPPPP
last croatian	PPNNTPPPP
last cross	OVPRPMOOO
last crowds	TONPPPPPP
last crude	TTNNPOPNO
last cruise	OVOPOPPOO
last cruyff	OUOOPPPOO
last cruz	OSOOPPPOP
last csos	ZNLOPPPON
last cuaron	OTNPOPPPP
last cuba	PMMUOQQPP
last cuban	OVKLTPPPP
last cubs	OPTPOPPPO
last culberson	MWNPPPPOO
last cup	OOSMPUPNP
last current	TOOPPPPOO
last cypriot	NPOMWPPOO
last cyprus	QQNMPQPPQ
last cérebro	RLLLQRRSR
last d	UMLMQQQQR
last d.	UKLJRRRRR
last d.c.	POOSOPPPP
last da	QMRMPPPQP
last dab	NNTOQOQOQ
last dad	TILJSRRRT
last daily	NSULPNPNQ
last dakota	OOOSPPPPP
last dallas	OLOVOPPPP
last damascus	OSMQOPPPP
last damn	TKNMQRRQQ
last dan	OTOOOPPPP
last daniel	PSMNPPQQP
last danish	KOONWPPPP
last darfur	OMORPTPPP
last darin	OWMOPPPOO
last data	VOLPPPPOO
last davidpaddon	MYNNPPPPO
last davies	OVNPPPPOO
last davis	O\\LKPOPNP
last dawson	PUOOOPPOO
last day	WQMKPPOPQ
last deal	SOOPPPPPP
last dealers	TNNPPPPOQ
last death	TMKLQRRSQ
last debbie	PTOOPPPOP
last deccan	ONXOOOPOO
last defense	SRQOOOOOO
last delaware	NOMWPPNPP
last delay	OUNNPPPOQ
last delhi	NPOTPPPPP
last delta	OOUMPPPPP
last dem	RNUNQOOOO
last democrat	OQMOUPPPP
last democratic	NPOOUPPPP
last democrats	NOTQPOPNP
last dempsey	PSOPPPPPP
last dems	NPVOSOONN
last den	OXNMPPPOP
last denmark	NLMYOPPQP
last denver	POOSPPPOP
last depending	SOPPPPOPO
last derry	OPNUPOPOO
last desert	QNNVOOOPP
last details	TOPOPPPOP
last detroit	NOOVPOPPO
last development	TNMLPQQRQ
last devine	OTMOPPPPP
last devlin	NVNMPPPOP
last devocht	NTOPPPPPP
last devon	PMOTPPPPP
last dexter	RLJJSRSSS
last dhabi	QOOWOOOOO
last dhaka	PPPSOOPPO
last diaghilev	NWNPNPPPP
last diana	RSLMPPQPP
last dicaprio	PSOOPPPPP
last didn't	RKKLRSSQS
last digital	RNTNPOPOO
last director	UOOPPOQOO
last discoverni	QMONRQQQQ
last disney	NOVPOPPOO
last division	OPWOOONOP
last dixie	NNVOPPPPP
last dixon	PSOOPPPPP
last diyala	OPOSOPPPP
last dkk	TNLLQQQQR
last dm	PMOLRRQQQ
last dna	VOMNPPPPP
last dnc	OPTOPOPPP
last doctors	TNNPPPPOP
last dog	RMMNQQQQQ
last dogg	PTNNPPPPP
last don't	ULLKQQRSQ
last donald	PVONOOPPO
last doncaster	OORSOPPOO
last done	TMNNPPPQP
last donetsk	NOOUOPPPP
last donna	MWNOPPPOO
last don’t	TOPPOOPOO
last dorchester	PONVPPOOO
last douglas	PTONPPPPP
last dowd	OUOOPPPOO
last dowell	PTOOPPPOO
last downer	PSPPPOPPP
last download	TNNMQQQQQ
last downtown	QMNOQQRPQ
last dozens	TNOOPPPOP
last dp	OUNOPPPOP
last drc	NQVOOOPPO
last dress	TOLMQQQQQ
last drone	VKKLRRQQR
last ds	OOSOOOONV
last dubai	OPPSOPPPP
last dublin	MMNZOOPPO
last duckworth	OTNOPPPOP
last duke	OUOMPPPPP
last durbin	OSPPPOPPO
last durov	OUONPPPPO
last dutch	PNNNVPPPP
last dutton	PTOOPPPOO
last dvd	VNONPPPPP
last dvds	TOOROOOOO
last dyke	PTPPOPPNO
last d’souza	NTOOPPPPP
last e	UNNMPPPPP
last e.	ROMNQQQQQ
last e3	NONPPUPPO
last ea	SLLLQQQRS
last eagles	VOQNOOOPN
last early	TOPOOOPOP
last earth	ONLXOPPOQ
last east	ROKSPQPQO
last eastenders	QNQNOPPTO
last easter	SKKLRSRRR
last eastern	RMMMUQQPQ
last eastwood	OUNPPPPPN
last easygroup	MOVOOPPPP
last easyjet	NNTOPPPPP
last easymobile	NPXNOOPOO
last ebay	NPWOPOPOO
last ebbers	OUOOPPPOO
last ebola	UJIORQRRR
last ecb	NPUPPOOPO
last ecuador	OONVOPPOP
last ecuadorean	OOONUPPPP
last edenbridge	NOOUPOPPO
last edinburgh	NPNTPPPPP
last editorial	SMNNPQQRQ
last education	OQVOPOOOO
last edwards	QPMOQQQPQ
last egypt	PNUPOPPPP
last egyptian	NPNMWPPPP
last eight	QOSPPOOOO
last einstein	OWMOPPPPO
last elan	POUNOPPPP
last elbaradei	PTNOPPPOP
last election	VPNOPOOOP
last ellis	OXOMPPPNO
last elsevier	NOTOOPPPP
last email	TNOOPPPQP
last emanuel	MWONPPPPO
last embassy	QPKXQMOOP
last emirates	PQSOPOPPN
last emperor	SSOOOOPOO
last empire	QKPOQORQR
last ena	RKQLRRQQQ
last end	SNLUOPOPP
last energy	PNWMPOPOP
last england	LQTRNOPQO
last english	YJMPQPPOO
last enjoy	TOONQPPOP
last enough	TNOOPPPPP
last epa	NPTPPPPPP
last epstein	OXNNPOPOO
last er	SMNMQQQQQ
last erdogan	OUMOPPPPP
last erica	NVOOOPPPO
last erie	ONNUPPPOP
last eritrea	NOMUOPPPP
last espinoza	OTNOPPPPP
last essentials	OOQONPOVO
last essex	NPNUOPPPO
last et	XOLNPPPPP
last ethiopia	NPLVOPPPP
last ethiopian	OPNLVPPPP
last ethnocentrism	SMNNQPRQP
last eu	MPUPOPPPO
last euler	NUOOQPPNO
last euronext	LPXONPPPO
last europe	NNOWOPPPO
last european	NPMMXQPPP
last eurosceptic	RMMMSQQQR
last eurostar	TIJJTSSSS
last evans	PVMNNPPPP
last evansville	ONNTPPPPP
last eve	NWNONUNNO
last ever	UNNMPPPQP
last everton	NOVNOPPPP
last everybody	UNMOPPPOP
last everything	UNNOPPPPP
last examples	SNMNQQQQQ
last exchange	PQSMPPPOP
last executive	TPOOOPPPP
last experts	PPTPOOPOO
last explorer	RKLKRSRSS
last explosion	POUOOOPPO
last f	RMQNRPPPQ
last fa	NNUOPOPPP
last faaborg	OPOSPPPPP
last facebook	MLUMQRQQQ
last fair	SMRMOSOOP
last fallin	OVONOPOPO
last falling	VLKKQRQRR
last fallon	OSPPPPPPO
last falls	POSPPPOOP
last falluja	NPOTOPPPP
last fallujah	OPNTOPPPP
last false	VKKMQQQQQ
last fame	RNTMPOOPP
last families	SPOPPPOOO
last family	SNNOQQQQQ
last fan	TLLNQQQQQ
last fans	UNNOOPPOP
last fao	OPSPPPPPO
last far	UNNOPPPPP
last farage	OUONPPPPP
last fatah	LNTYNOOON
last fb	SNNMQQQQQ
last fbi	MPVOOPPPP
last fc	OOTMPQQPO
last fda	NPTOPPPPP
last fdp	NPSOPPPPP
last fed	LMVOPQQQQ
last federal	WNLPOPPPP
last federalist	QMPLQRQQQ
last federation	OOTOPOPPP
last federer	NVPPPOPOO
last feeling	PQNOPPOTP
last feleppa	PSOOPPPOO
last fellow	SOOOPPPPP
last festival	RPMNQTOOP
last ff	UNLMQQQPQ
last ffs	TMLNRPRPR
last field	RSNOPOPOO
last fields	NTSNPOOOP
last fiennes	PUOPPOPOO
last fifa	MOWOPPPPP
last fighters	RNPMQQQQP
last figures	SMNNQPPQP
last fiji	NPNVOPPPO
last file	SONOOOORO
last fillmore	MXMOPPPPP
last films	OOUOPOPOO
last final	UQOOOONOO
last finance	TOPPPOPOO
last find	TOPPOPPOP
last finland	NXPNOOPOO
last fiorina	PUONPPPOP
last firefox	LPWOOPPOP
last first	TONPPPPOP
last fischer	OXMOOPPOP
last fisher	OUOOPPPPO
last five	QMRNQPQRO
last fla.	OOOTOPPPP
last fleming	QPMMQQQQQ
last fletcher	OUNOPPPPO
last flickr	QMPLQQQRR
last flight	UMLNQQQQP
last florida	NMRSPPPOO
last floyd	OVNNPPPOP
last fm	RNPMQPQQP
last foley	PUOOOPPOO
last fontaine	NVNOPPPOP
last food	QNUNPPPOP
last forbes	OPVNPPPON
last force	SPRNOOOPP
last forces	RLNKRRQRR
last ford	PRTJOPPPP
last foreign	TOMOPPPPP
last forest	OPUUPMNNN
last forget	SOOPPPPPP
last forum	OMQUNTOPM
last foundation	MPZOPMOOO
last fox	QPUKPOQOO
last france	PHSRPPQPP
last francisco	ONOVOPOPO
last frank	QRMMOQSOP
last franken	NVNPPPPOP
last frankfurt	MQOWNOOPO
last free	QOSLQPPOQ
last freed	NUMPPPPOP
last freedom	QNUNPOPPO
last french	TNNQPPPPP
last fresh	SOONPPPPP
last friends	TLLKPRRTQ
last front	NPUTOOONO
last frontiers	MPVPNPPOP
last ftu	NOVNOPPPO
last fuck	UKKLQRRRR
last fucking	SNNNPPPPQ
last fujimori	PSOOPPPPP
last full	TPOPOOOPO
last fully	TNOPPPPOP
last fund	NPVNOPPPP
last furthermore	ULMKQQQQR
last fáil	OPVPOPOOO
last féin	POTOPPPPO
last g	SLQLQPQPQ
last g4s	NOVOOPPPN
last g8	NPTOOOPPO
last gaa	PMRNPPPQQ
last gadhafi	PSPPPPPOO
last gael	QLRLRPQQR
last gaillard	PUOPPOPNO
last gallagher	OSOOPPPOP
last galois	NYOMPOPPO
last galway	MPOXNPPPP
last game	SPNNOVNNO
last gameboy	OOPPOPPPT
last gameinsight	VKLNQQQQR
last games	OPMOPVPPP
last gaming	SSNOPOOOO
last garden	RLOMQQQRQ
last gardens	PNSSPOOOO
last garland	PVNNOPPPO
last gates	MYMNPQPPN
last gaza	POKTPPQPQ
last gazprom	LPVOOPPPP
last gdc	OPNOOUPPO
last gdp	WNLMPPQQP
last ge	MUSNPPPOO
last geingob	OTOPPOPPO
last geldof	OSPOPPPOP
last gemini	TKLMQPRTR
last general	VKLKPQQSR
last geneva	POMUPPPPO
last genscher	OVNOOOPPP
last george	MRNUOPPPO
last georgia	PLMPRQQQQ
last georgian	OPONSPPPP
last gerard	PTOOPOPOP
last german	RMOMTPPPP
last germans	QOMPSPPPP
last germany	NOPUNPPPO
last gerrard	NWNOOOOPP
last get	TONPPPPPP
last getglue	VLJNQQQQR
last gets	UOMOPPPPP
last getting	UOOOPPPOP
last getty	IOYOPPPPP
last ghana	MOTQNPPPO
last ghazni	OPOUNPPPP
last ghraib	PNOUPOPPP
last giants	QQVPONPNO
last gibson	OTOOPPPPP
last gilligan	PSOPPPPOP
last gingrich	OWNNOPPPO
last girl	SMMMQQQQQ
last giro	QKQNQQQQQ
last gis	QLKIRSRTU
last gisb	TMKLQRQQS
last give	SPOPPPPOP
last glacier	OPNUPOPPP
last glasgow	MPNUOPPPP
last glazer	PTOOPPPOO
last global	UONOPNQPP
last globe	OPOPPOTOP
last glutathione	WNNNPPQOO
last gm	LPRSPPPPO
last gmt	VPNOPOOOP
last go	TPOPPPPPP
last god	SRIKRQRRQ
last godongwana	OTNOPPPPP
last gold	RRQMPOPPO
last goldberg	OVOOPPPOO
last gon	RMNMQQQQQ
last gonna	VKMMQQQQQ
last gonzales	OTOOOPPOP
last good	UOOOOPPPO
last goode	OVNOPPOOP
last goodnight	WLLMQQQQR
last gop	MPXOOPPPO
last gorbachev	NUOPPPPPP
last gordon	QSMLPQQQQ
last gore	OWONPOPOO
last gorgeous	TLLLSRQQR
last gould	ORSONPPPP
last government	WPNLQNPPP
last govt	VNNNPPPPO
last gracenote	OOTOOPPPP
last graham	OVMOPPPPO
last grant	NUPPOOPOO
last graphic	SNNNQQPQQ
last gray	OPTSOOONO
last greece	NPMUOPPPP
last greek	OOMQUPPPP
last green	UNJKQRQRR
last greens	OOUOPOPOP
last greenspan	OVOOOPPOO
last greenwich	NNPYNOPPN
last grf	SLLLRRRQR
last griffin	NTOPOPPPP
last grimsby	PNOTOPPOP
last grit	SMMKQPPUP
last grizzlies	PPSOPPPPP
last groberg	OUONPPPPP
last group	RMWMPOOOO
last growth	UNPRPNOOP
last guangdong	MPOUOPPPP
last guangzhou	NPNUOPPPP
last guantanamo	OOMUOPPPP
last guard	PQVNPOOOP
last guardian	LO[NMOPPO
last guccifer	NYNNOPPOO
last guide	SMNNPRPPQ
last gul	OUOOPPPPP
last gulf	RPIRPQQPQ
last gyanendra	PPSOPOPOP
last h	TLPMPPPQQ
last h5n1	RMLMRRPPS
last ha	SLLKRSSQS
last hadibo	MPOVOPPPP
last hadid	MWOOPPPOO
last hague	ONSQPOPOP
last haha	TLNMQQQQQ
last hahaha	SMMMQRQRR
last haiti	OONUOPPPP
last haitian	OOOMUPPPP
last hajj	OONNPUPPP
last halifax	PNRSOPPOP
last hall	NTMUPOPNP
last halloween	QLLPRQQQQ
last hamas	NOXLOOPPP
last hamilton	PTNQOPPNP
last hamm	OWNNOPPPP
last hampshire	OMLYPPPOP
last hangover	ULMMQQQQQ
last hankey	PSOPPPPPP
last hannity	OTMPPPPPP
last hano	OMXLOPPPP
last hanson	PUOOPPOOO
last hard	TNMNQQQQQ
last hardy	QRMMPQQPP
last hariri	OSOOPPPPP
last harper	MXOMPPPOP
last harris	PZIOPPPOO
last harrison	RLLMQRQSR
last harry	SRLMPQQPP
last hart	ORVOOPOOO
last harvard	NPSOPPPPP
last harvey	NUPOOPPOP
last hassan	PUONPPPOP
last hate	SONPPPPPP
last havana	NPOWNPPPO
last having	TMNPPPPPP
last hay	RONMQQQQQ
last hayne	OTOOPPPPP
last hbo	OPSOOPPOP
last he	RNLNQQQQQ
last head	SPOOPPPPP
last headache	SMMNPPRRQ
last health	OPWOPOOOO
last heart	SONOOOSPO
last heated	TPNPPPPOP
last heavy	SLLMRRRQR
last heights	NQNPPPNUP
last helal	MWOMPPPPP
last helmand	OPOUNPPPP
last hemisphere	LRWUNNNNO
last henderson	PVNNPPPOP
last henry	NVOOOPPPP
last henson	OSOPPPPPP
last herald	RLPMQQQPQ
last hertfordshire	MPOVOPOPP
last hewitt	OSRMPPPOP
last hey	VMLMPQQQQ
last hezbollah	MNTNOQQQQ
last hi	UMNNQQPPP
last higgins	OSOOPPPPP
last high	UPONOOPOP
last highly	SONNPPPQP
last hill	ITPTOQQOO
last hillary	K[QMPOQNN
last hillaryclinton	XPONOOOOO
last hills	PNMXPPPNO
last hillsborough	OOPVOOOOO
last hilton	QOUMPPPOP
last himalayan	QLMQQQQQQ
last hindu	PNPNTPPPP
last hispanic	OPNOTPPPP
last hispanics	NPNPUOPPO
last history	QOSNPSPNO
last hiv	QNNMQQQQQ
last hmv	NPSOPPPPP
last ho	QPMMQOQSQ
last hockey	SQNOPPPQO
last hodge	OTONPPPOP
last hogan	PUMOPPPPO
last hollywood	NNQUOPPPO
last holocaust	RMNNPWOPP
last holt	OVNOPPPPP
last holy	TNOOPPPPP
last home	QNLQQPPPR
last honduras	ONTQPPOOO
last honestly	TNPPPPPOP
last hopkins	OTOOPPPOP
last horomanski	OTOPPPPPP
last horsiesios	MVOOPPPPO
last hospital	RPMVPMOOO
last hotel	PMQTPOPOP
last hour	PLMNPQQUR
last hours	TOMOPPPQP
last house	RMOUPOOOO
last housing	PPSPPPPPP
last houston	NOSVOOPON
last how	VMJMPQQRQ
last howard	OXMOOPPPP
last hu	NUNNPPPPO
last huffpost	MOVOOPPPO
last huge	TOMPPPPPP
last hughes	OWOOOPPPO
last huh	SLLMQQQRR
last human	UMLOQPQPP
last hume	NUPOOPPPP
last humidity	SKKLRRRRR
last hundreds	SPPPPPPOO
last hungary	NOSROPPNP
last hunter	RMLLQRRRR
last hussein	PSPQPPOOO
last hustle	ONXMPOPOO
last hutt	PPOTPOPOP
last hutu	QMNMTPQQQ
last i'd	VLLNPQQQQ
last i'll	XLLMPQQQQ
last i'm	XMNNPPPPO
last i've	YLLNQPPPP
last iaea	OPTOPPPPO
last iata	QLOKRRQQR
last ibm	NPTOPPPPP
last icann	OMXNOPPOO
last iceland	OPKWPPPPP
last idec	NNWNOPPPO
last idol	MPRPNUOQN
last iguazu	POPSPOOOO
last ii	QSKMPRTPN
last iii	OTOOOOOOR
last il	OTOPPOPPP
last illinois	MOOWOPPOP
last im	TLLMQQQQQ
last image	TPPPOOOOO
last images	PQUOPOOON
last imf	NPUOOOPPO
last immigration	POTOPOPOP
last in	VMLLPRQRQ
last inc	NNXNPOPOO
last inc.	OM[OOOOON
last independent	OPUNPPOPP
last india	OLNTRQQPP
last indian	OPMKYPPPP
last indiana	OONVOPPPP
last indianapolis	ONSWNOOON
last indians	ONWLRPPPO
last indonesia	OPIZOPPPP
last indonesian	PPJUPPPPP
last indonesians	RNLLUQPQQ
last industry	SNROPOPOO
last inflation	SONPPPPPP
last information	UOLLPRQQQ
last initiative	NRVNQOPNP
last inquest	ULKKRRRRR
last instagram	OOUMNNOOU
last institute	NQYMPNOOO
last instruments	PPSOPOPPO
last insurgents	SPOOPPPPP
last intel	UONNPPPPP
last interesting	TLLLQRRRQ
last interestingly	SMLLRQQRR
last interfax	MPXONOOPO
last international	POQMOQQQP
last internet	\\MINPOPPP
last interview	RPNOPSPOO
last introduction	SOMOQPPQP
last inuit	RNMNSPQPQ
last invalid	TONPPPPPP
last investigators	TOOPPPPOP
last iowa	OPNVOPPPO
last ipad	TMMMQQQQS
last iphone	QNKMQQQQU
last iphones	QMMMQPPPW
last ipod	OMNMPPPPX
last iq	RNMMQQQQR
last ira	QKTKQQQQQ
last iran	ONLZOPPOO
last iranian	OPNNUPPPP
last iranians	OOONTPPPP
last iraq	OPMVOPPPP
last iraqi	OOOQSPPPP
last iraqis	NPNMXPPPP
last ircc	NPTOPPPPP
last ireland	PLXOOOPPP
last irish	MOQOUOPPO
last is	QMPMPQQQR
last isfahan	OONTOPPPP
last ishiba	OVNNPOPPP
last isil	NPUOOPPPP
last isis	NOVNOPPOP
last islam	NQRVQNOOM
last islamabad	MPNVOPPPP
last islamic	NOLRSPPPQ
last islamist	QMPMSQQQQ
last island	RMLPQQQQQ
last islands	UPRPPNOOO
last iso	QMOMQQQQQ
last israel	NLNXPPQPP
last israelis	OPNKXPPPP
last iss	NPOTOPPPO
last issa	OVOMPPPPP
last istanbul	QOMPPQQPQ
last it	WMLMPQQPQ
last italia	SLPMQQQQQ
last italian	OPLNVPPPP
last italy	OMTROPPPO
last itunes	ONQNPPPPT
last itv	MOWOPOPPO
last iv	SQMMPPPPR
last i’d	VNNNPPPPP
last i’ll	UPOOPOOOP
last i’m	YNNNOPPOO
last i’ve	XNNNPPPOO
last j	TMNMQQQQQ
last jaafari	OUOPOOPOP
last jackson	PUNOPPPOP
last jacobs	MVNOOPPPP
last jaffna	NOPTOPPPP
last jakarta	NONXOOOOO
last jamaica	MONVPPPPP
last james	QPMSPPPPP
last jan	ULKNQQQQR
last japan	NNLYOOPPP
last japanese	NOOJYPPPP
last jasgardner	NWNOPPPPO
last jason	OUOPPPPOO
last jasper	OPOUOOPOO
last java	RLMOQQQQQ
last jazeera	OLUOQPQNP
last jeddah	RNLLQQRSQ
last jeeves	OOTPPPPOO
last jenna	PSOOPPPPP
last jerome	MXNMPPQPP
last jersey	PJLZPPPOP
last jerusalem	NPOTOPPPP
last jesus	PTKMPQQQQ
last jewish	MPONVPPPO
last jews	PPLTRPPPO
last jgb	TOOOOPOOO
last jim	OVNNPPPPP
last jimmy	OVOOPPOOO
last jinping	OUOOPPPOP
last job	TMMMQQQQQ
last jobs	RSMPPPPOP
last johannesburg	PMOUPPPPP
last john	OUONPPPPP
last johnson	OWOOOOOOO
last johnston	NUONPPPPP
last jones	NVQNPPPNN
last jordan	PNNUNPPPP
last joshiherrmann	MUNOPPPPP
last journal	PPUOPOPOP
last journalism	PPUMOOPPQ
last jowell	PTPNPOPPP
last jr	OUOOPOPOO
last jr.	OTPOPPOOO
last judge	SQMMQQQOQ
last judges	UONPOOPPP
last julie	NUPOPPPOO
last justcantgetenough	SLMMQQQQR
last justice	ULVONOONO
last k	UNNMQQPPQ
last kabul	NRSQQOOPO
last kaczynski	OSPPPOPPP
last kaine	OTNPPPPPP
last kandahar	OONSPPPPP
last kane	POKLRQRSR
last kansas	OOOTPOPPP
last karimov	OOOTOPPPP
last karzai	OUOOPPPPO
last kashmir	QMMORPQQQ
last kasich	OVOOOPPOO
last kate	OWNMOPPOP
last katmandu	OOOTOPPPP
last katrina	QLMLPXQPP
last kay	OUOOPPPPP
last kazakhstan	OTMQOPPPO
last kcna	OPTNPPPPO
last keane	OSTNOPPOO
last keep	UNOOPPPPP
last keir	PSOOPPPPP
last kelce	OTOOPPPPP
last kelly	NVNOPPPPP
last kennedy	PSPPPPPOP
last kent	OPOSPOPOP
last kentucky	NMSTOOOPP
last kenya	PNNWOOPPP
last kenyan	PMOMWPPPP
last kerala	OPOTOPPPP
last kerry	LYOOOPPPO
last key	RRMMQPQPQ
last keys	LTOSPPPOP
last kfc	NPTPOPPPO
last khalif	OTNOPPPPP
last khan	PYNMOPPOO
last khatami	PSONPPPPP
last khodorkovsky	PTOOPPPOP
last kibaki	OOOUPOOPO
last kieswetter	PSOPPPPPO
last kiev	NORUNOPPO
last kim	QSMKQQQQP
last kin	NWQOOOPPN
last king	TOOOQPPPP
last kingdom	PQKVPPOOP
last kings	LMYMOQQPP
last kingston	POOSPPPOP
last kirk	OUNNPPPPP
last kirkuk	OPOSPPPPP
last kivu	POPSOPPPP
last kkeneally	OVOOPPPOO
last kkk	LQVPOOPPO
last klan	POVOOOOOO
last knight	SMLLQQQRR
last know	TMLMQQQRQ
last kobe	OVOOOPOPO
last koinonia	OQTNOPPPO
last kong	OOPSPOORO
last korea	OOUNOPPPP
last korean	OMNVTNOOO
last koreas	QMMRQQQPQ
last kpa	OOUOPPPPP
last kr	UNMNPQPQP
last kremlin	QLRKRQQQQ
last kujda	NUMOPPPPP
last kunar	OPOTOPPPP
last kunin	NVNOPPPOO
last kurdish	RPMLWPOPO
last kurds	OPSMSOOQO
last kuwait	NOOUOPPPP
last kyi	PONUPPOOO
last kyrgyzstan	NOMWNPPPP
last l	SKLKRRRRS
last l'enfant	OVOOOPPOO
last l.	PMMPQQQRR
last l2	SNNMQQQQS
last la	QNMQPQPQQ
last labor	QMQNRPPOQ
last laboratory	POSMQOPPP
last labour	LPYONOPOP
last lacerda	OVNNPPPOO
last laden	NYNOPOONP
last lagarde	PSPOPPPOP
last lagos	MSNROPPPP
last lahore	OPOTOPPPO
last lama	QRMSPOOQN
last lambert	PTOOPPPOP
last lancaster	PRSNPOPOO
last land	RMLQPQRRQ
last langeland	NPNVOPPPO
last lanka	PONTPPPPP
last lankan	PWRRMNNNN
last laos	OONUOPPPO
last larijani	PSNOPPPPP
last late	TPNPOPPOP
last latin	VPNOOPOPP
last latino	QMNMVPQQP
last lau	PTONPPPNP
last laughter	VKIKRQQSS
last laurenkrugel	NVOOOOPPO
last lavrov	OWNOOOPPO
last law	WNRRPOMNO
last lawmakers	VMNPPPPOP
last lawrence	OSMROOPPP
last lazar	OUNNPPPPO
last lazare	OUOOPPOPP
last ldp	OQTONOPPP
last leadership	RNMMQQQQQ
last league	QNRJQQRQP
last leahy	OTOPPPPOP
last lebanese	OOONTPPPP
last lebanon	NPOWNOOPO
last lebedev	OUNNPPPPP
last lee	QPLQQQQOP
last leeds	POLPQQQQR
last left	VPPOOOOOP
last legion	NOTNPPQQP
last leicester	OMWSOOOOO
last leone	QVLROOPON
last lesotho	OONVOPPPP
last let	SMNNQPQQQ
last lewis	OTOOPPPOP
last li	OUOOPPPPO
last liberal	LO[MROOOO
last liberals	RMKMUQQQQ
last liberia	OOOXNOPOO
last liberian	PPOMUPPPP
last libertarian	PPMNTPPPP
last librivox	OOTOOPPPO
last libya	QOLRQPQPQ
last lichtenstein	PSNPPPPPP
last life	TNMNPPPQP
last lifetime	OPTOOPOOO
last limerick	OOOSOPPPP
last lincoln	NTSNOPPPO
last lindanguyento	NXMNPPPPO
last lindi	ONPWOOOOO
last linguistics	SLKKRQQTS
last lingus	PNVOPPPOO
last linick	MVMPPPPOP
last linkedin	NLXOOPQPO
last linux	OOTOOPOOS
last lions	OLVPOPQPO
last lisa	TKKJQRRRU
last list	QNMLPPXPP
last liu	NVNOPPPPO
last live	NPSOOOORP
last liverpool	NMWROPPOO
last ličen	RMLMRRQRR
last lmao	VJIJSSSRR
last lo	TLLLRRRRQ
last lodge	NNRYPNOMO
last lol	WLLMQQQQQ
last london	QMPTPNPOO
last long	TLNQPOPPP
last look	UPOPOPPOP
last loool	UMLLQQQQR
last lord	UMKJPRRRR
last lords	QOVOONOOO
last lott	PVMMPQPOP
last louis	OOOTPOOOR
last louisiana	ONNVOPPPP
last love	ULJNPQRRQ
last loved	SPNOPPPPP
last lovely	SMNMQQQQQ
last lse	MPVOOPPPO
last lta	OPTOPOOOP
last ltd	ONXNPOPOO
last ltd.	OOWPOOOOO
last lu	RMLKRRRRR
last lucy	OUOOOPPPO
last lukaku	OUNNPPPOO
last lukashenko	QMLMRRRQR
last luke5sos	NXOOPOPPN
last lumpur	PPOSOPPOO
last lynch	OUNOPPPPO
last lyric	OOPVOOOOO
last m	PPMMQQQQQ
last m1	OPOTPOPPO
last mac	OPMPPOOOX
last macbook	POOOPPPPT
last macedonia	PONTOPPPO
last macintosh	OOONNPPPV
last mackay	OSOOPPPPP
last madden	OSOPPOPOQ
last maddow	NXPOOOOOO
last madison	PTOOOOPPP
last madrid	PJRPQQQPP
last madsen	OTOOPPPPO
last magazine	NPXOPOONN
last maguire	PYNMPPPOO
last mahal	POSOPOPPO
last maine	QOJRQQQQQ
last major	VONMPPPOP
last make	TNNOPPPPP
last malawi	PMNUOPPPP
last malaysia	POMWOOOPP
last malaysian	PLQLTPQQP
last malaysians	RMLLUQQQQ
last maldives	OOLXMQQPO
last mali	PNOUOPPPP
last malik	NUPOOPPPP
last maliki	PPTNOPPOO
last malta	PPNUOPPOP
last man	XGGIQTTWQ
last manafort	NYNLPPQPO
last management	SQSNPOONP
last manager	RMMMQQRRQ
last manchester	PORMPPQPQ
last mandelson	OUNOOPPPP
last manga	QONTPPOPO
last manhattan	OPOTPPPPO
last manhunt	QMNNPPPVP
last manitoba	OOOVOPPPP
last mann	PSOPPPPOP
last manson	PTPOPPOOO
last manzara	OVMMPPPPP
last maoist	QNMTRPOOP
last maoists	RNMNSPQQQ
last marbles	SJGJSTTTT
last marilyn	PXONOOPNN
last marine	PORLRPQPQ
last marines	NOXQOPPOM
last markova	PSOOPPPOP
last mars	NTNWOONMO
last marsh	NPWNOPPOO
last mart	OOTOPPOPO
last martin	PTPLPPPOP
last maryland	NPMWPOPPO
last mas	IPXOPPPPP
last massachusetts	NPQTMPPOO
last masscomp	PNUNPPPPO
last masters	SNLPQSOPP
last mastrogiacomo	OTPNPPPOO
last match	OPOPOSPPP
last mateen	OTOOPPPPP
last mathiascormann	OUOPOOPPO
last matlab	NOOOOOPPX
last matter	RMVPQNONP
last maxwell	OTOOPPPOP
last may	PXNOPNPOP
last maya	PPVMOOOPO
last mayer	OTOQPOPOO
last mbeki	MWNPOPPOP
last mbumba	OTNOPPPPP
last mccain	ORSMPPPOQ
last mccarthy	OTOPPPPOP
last mcconnell	OTNOPPPPP
last mccormack	PTOOPOPPP
last mcdonald	OUONPPPOP
last mcdonalds	MMTWPOOON
last mcfc	PKSLQQQQQ
last mci	LPVOOPPPO
last mckenzie	OOSOPPPOP
last md	RNLNQQQQQ
last mda	OPUOPPPPM
last me	SMNNPPQSP
last meantime	VOOLPPPPP
last meath	NNNZOPPPO
last mecca	PONTOPPPP
last medal	QOMNPOVPO
last media	UOOLQPPQP
last medicare	MNSOPPTOP
last medrano	PTOOPPPON
last medvedev	PSONPPOPP
last mehlis	PTMPOPPOO
last melbourne	PNNVOPPPP
last melcher	NUOPPPPPP
last member	ULNMQQQQQ
last members	WLLMQQQQQ
last memphis	OPQVPNOOO
last men	UMLLRQQRQ
last menatep	ONTOPPQPP
last menezes	PSNPPPOPP
last mercer	OUMOPPPPP
last merck	NMVOOPPPP
last mercury	TNKLQQQSQ
last merkel	OSOOPPPPP
last mertens	PTNOPPPOO
last mesoamerica	MPNWNPPPO
last met	MPUNPPPPP
last mexican	OPNLYPPPP
last mexicans	OPONSPPPP
last mexico	PNKWOPPPP
last mh	TMLLQQQQR
last mh17	UMMNQPQPQ
last mh370	SMNNQPQQQ
last miami	NPNUOPPPO
last michael	PWNMNPPPP
last michels	NTOPPPPPP
last michigan	MMSUPOPOO
last middleton	NUOOPPPPP
last mideast	RNNMQQQQQ
last midlands	ONOXPOONP
last milan	NNNWPPOQO
last milburn	PSPOPPPPP
last miliband	MVNOPPPOP
last military	SMMNPQQPQ
last millennials	TMNNQQQQQ
last millions	SOPPPPPOP
last milosevic	NWONNPOPP
last milwaukee	OQRSPNPOO
last mind	SMLLQQRRR
last mine	TPNSPONNO
last mining	RPSOPOOOO
last ministers	TKQNQPQPP
last ministry	OPSNPPPPP
last minneapolis	NPNWOPPPO
last minnesota	OPMVOPPPO
last miramar	MNNXPPPPO
last miramax	MPUNPPPPP
last mississippi	MOTSNPPPP
last missouri	ONNUPPPPP
last mit	NQVOOOPOO
last mitchell	PSNNPPPOP
last mlb	MPTOPPPPP
last mmpi	RMMMQQQRR
last mn	TNLNPQQQR
last mo	OPOUPOPOO
last mobile	PNSPOPONS
last mod	ONSNPPPQP
last mogadishu	NOOUOPPPP
last mohamed	RNMMQQQRQ
last mohammed	QUPOOPONO
last moines	OOOUOOPPP
last molina	PVPOPOPON
last mollenkopf	OSOOPPPPP
last moneymonitor	TLLMQQQRR
last monroe	PTNOPPPNP
last monrovia	OPPSPPPPP
last monsoon	QNONPQPSP
last montalvo	OUNOPPPPP
last montana	PMNVPPPPP
last montgomery	OTNROPPOO
last montreal	POOSOPPPP
last mook	OTOPOPPPP
last moon	SJKKSRSSR
last moore	PWNNPPPOO
last morales	OYMNNQOOO
last more	TLPNQPPPP
last moreau	MVOOPPPPO
last morgan	PMTLQPQPP
last moriori	QRLMRQQQQ
last moroccan	OPOOTPPPP
last morocco	NOSQOPQPP
last morris	OPUOOPPOO
last morrison	OXOOOOPOO
last moscow	NMKOSRRRS
last mosque	PLJVRRPPP
last mosul	MONWOPPPP
last motel	RJKJSRSSS
last mother	TNNOPPPPP
last motors	LPVOPPOOQ
last mountains	NNOWOPPOP
last mounties	OOVNOOPPO
last movement	NONLPUPQQ
last movie	UMNOPPPPP
last moxon	PUNPPPPOO
last mozambique	MPOUOPPPP
last mozilla	ONPLQQRRQ
last mps	VNOOOPPPO
last msnbc	KPWOOPPPP
last msps	VOOOPPPPO
last mtv	MPUOOPPPP
last mubarak	PSPOPPPPP
last mugabe	PUMNPPPPP
last muhammad	PRWNOOOON
last mukherjee	PSOPPPPPP
last mulcair	PVNOOPPOO
last mum	TMLMQQQRS
last mumbai	MPOUPPPPP
last munich	NOSSOPPPO
last munster	RMKMRRRRR
last murphy	OWONPPNOO
last murray	PUQNPOPNP
last museum	MQSWPMOOM
last music	UNRPOOONP
last muslim	MOTQQPPOO
last muslims	NNROTPPPP
last mutu	MXOPOPPOO
last mvp	TLLLQPQRS
last my	SMMMQQQRQ
last myanmar	OPNTOPPPP
last myers	PSOPPPPPP
last mérida	PLMVPPPPP
last n	RNMMQQPQR
last naacp	NPTPPPPOP
last nairobi	PONUPPPPP
last najaf	OPNTOPPPP
last nakasone	OUOOOOOOP
last name	TOOOPPPPP
last names	SOOPPPPOP
last namibia	NQNVOPPOO
last namibian	OPUOQOOOO
last nao	OPSOPPPPP
last nas	OUOOOPPPO
last nasdaq	POUOOPPPO
last nasrallah	OUNPOPPPO
last nasser	PVNNQPQOO
last nation	PORSONPOP
last nationalists	RMLLSRRQR
last nations	OOROPVNOO
last nationwide	NOWOOOOOP
last nato	QOQMPQPPQ
last navy	NOYMOPOPP
last nazi	ONOUQOPOO
last nba	OPSOOPPPP
last nbc	OPSOPPPPP
last ndp	MPUPPPPPP
last neal	OTOOPPPOP
last nebraska	ONOTPPPPP
last need	SONOPPPPQ
last neeson	OUOOPPPOO
last nehru	OVNOPPPOO
last nepal	ONNUOPPPP
last nepalese	OPONTPPPP
last net	TOOPPPPOP
last netanyahu	NXOOOOPOO
last netflix	NPTOPPPPO
last netherlands	MMTSPPQPO
last network	PQYMPONMO
last nevada	POMWOOPPP
last nevertrump	ROTNOOPPO
last new	TPNOPPPPP
last newcastle	MOVSNNOOP
last news	ROQMQQPPP
last newton	PYLLOPPOQ
last newtown	NOOVNPPPP
last nh	OPOSPPPPO
last nhs	MPTOOPPPP
last niallofficial	NWQPOOPOO
last nicaragua	OPNTOPPPP
last nice	VLKMQQRSQ
last niger	PONUOPPPP
last nigeria	NONVPPPPP
last nigerian	PPOLUPPPP
last night	QPNOPPPSP
last nimo	ONVOOPPPO
last nine	TNNOPPPPP
last nintendo	NLXNPQQQN
last nippon	NPUPPOPNO
last nixon	OUNOOPPPP
last nkrumah	PSOOPPPOO
last no	SKKKQSRSS
last no.	VONOOPPPP
last noida	OOLVPPPPP
last nokia	OPTOPPPPP
last norfolk	OOOUOPPPO
last north	QRRKPPPQP
last northeast	NQOWNOPOP
last norway	NPOUNPPPP
last norwegian	OPNNTPPPP
last not	TNLMPQQQQ
last note	VMONPPPPQ
last now	ROLNPPPUP
last nra	POUNPPPPO
last nrl	RPOMPQQQP
last nsw	NPQSOOPOP
last nt	QMMPPQQQR
last ntas	RNMNQQQQQ
last nvidia	OOUOOPPPP
last ny	NPOTPPPPO
last o	UOMOPPPPP
last o'driscoll	NVNOPPPOP
last o'gara	OUONPPPPO
last o'malley	OVMOPPPOO
last o'sullivan	OSOPPPPPP
last oakley	NSNSOOPOP
last obama	NWNNOPPPP
last obamacare	OOOPPOUOP
last obasanjo	OSPPPPPOP
last objectives	TNLMPPPRQ
last obr	NPVOOOPPO
last observers	TNNPPPPOP
last ocean	OPMYNOOOO
last officers	VMNPPPPPP
last official	VMLNQQQPP
last officials	SOOPOPPOP
last oh	VOPQOOOOO
last ohio	ONOWOPPOP
last oil	UONOPPQOP
last ok	WLKMQQRQQ
last okay	UMOOPPPPP
last oklahoma	ONNWOPPPP
last olmert	PUPOPPOOO
last olympic	QOMNPTPQP
last olympics	NOUPPQOOO
last omaha	OPOTOPPPP
last omg	TNMMQQQQQ
last one	UNMIPTQRP
last onion	MPVNOOPPP
last onpoli	TLLLQQQRS
last ons	MPUPPOPOP
last ontario	NMNWOPPPP
last onthejob	TMMMQQQQQ
last opec	MQWOOOOPO
last open	QPMOOVOOO
last opening	TOOOOOPOP
last opinion	SOOOPPPPP
last opposition	UOMOOQPPQ
last oracle	MPVNPOPPP
last orange	QOUMPOPPP
last order	VOMNPPOPP
last org	OQUNOOPOP
last organisation	NPUPPMPPO
last organization	POUMQOOPP
last orlando	POOUPOPOO
last orleans	PPPTPOPNO
last oscar	PPOOOPSPP
last oscars	OOOPPPTOP
last ottawa	OONTPPPPP
last owen	PTOOOPPOP
last oxfam	OPVOPOOOO
last oxford	PMQRPPPPP
last o’malley	PSOPPPPPP
last p	QKOKRRQQS
last pa	OOVNPPPPP
last pac	VPROPNPNN
last pachomius	L\\LOOPQON
last pacific	POLRPPQQQ
last padilla	NVONOOPPP
last pagliano	NUNOPPPPP
last painkiller	PPOPOOOUO
last pakistan	QMLSPPQPQ
last pakistani	OOPMVPPPP
last pakistanis	NOOMWPPPP
last palace	RLRSQOOPO
last palestinians	OPOOSPPPP
last palin	NVOOPPPPP
last palmer	NSPOPPPPP
last pamkeynen	SPPPPPPOO
last pan	QOQMQPPPP
last panama	RIPMRRRRR
last panamanian	QOLNTPPPP
last parade	PPNOPTPOO
last paralympic	UKILRSRRS
last paralympics	OPNOPUPOP
last parenthood	NQVNPOPOO
last parents	SPOPOPPOP
last paris	PLQUOOPPP
last park	MVKTOPPOO
last parker	OVNPPPPOO
last parliamentary	SMLMQRQRQ
last parmalat	NOVONPPPO
last part	UOOOPPPOO
last participants	UOKMPQQQQ
last particularly	SOOOPPPPP
last parties	SPQPOOOOO
last partisi	OPWNPOOON
last partnership	OQQOONTOO
last party	PQUMPOPOP
last pasadena	PPOTPPPOP
last pass	PONTPPPOQ
last passion	NRVOPOONP
last paul	NTNPPPPPP
last pay	TNOPPPPOP
last paypal	POTOOPPPP
last pbs	OPSOOPPPP
last pc	TNQNPOPOP
last pcs	UMPNOPPQO
last pct	SOOPPPPPP
last peace	SLMLPPTQR
last pearlman	PSOOPPPPP
last peck	SNMNQQQQP
last pen	OUOPPOPOO
last pence	MVLPPPPPP
last peninsula	OQOUPOPOO
last pennsylvania	PPKXOPPPP
last pentagon	KPTROPPPP
last people	TPOPOPPOP
last pepsi	ORTOOOPOO
last peres	KVPNOQQPP
last peretz	OSOOPPPPP
last perfect	QNMMQQRQQ
last perlingiere	OUOOPPPOP
last perry	NQUPNPPOO
last persia	QNJNRQQQR
last peru	NQMVPPPPP
last peruvian	OPNOUPPPP
last peston	PTOOPPPOO
last petersburg	OPNVOPOOO
last pfizer	NNUPPPPPP
last ph	SONMQQQQQ
last phd	SLLLRQQSS
last phil	PTOOPOPOO
last philadelphia	ONKTPQQQQ
last philippine	NNXRROONN
last phillip	NWNOPPPOO
last phillips	NVOOPPPNP
last phoenix	TNMROPPPP
last phone	PNOOPPPPT
last photo	TOLNPQPPP
last photos	SOPPPPPPO
last photoset	VLMLQQQQQ
last phx	OOOUOOPPO
last pictures	PPSPPOPPP
last picturskewphoto	SKKLRRRRS
last pin	PTLNQPPPP
last pink	TMOOPPPPP
last pinochet	OVMNPPPOP
last pirates	SNOLQPQQP
last pisces	PSLNPQQPP
last pistorius	RMLMRRRRR
last pittsburgh	OPUOOPPOO
last pixel	PNONOPPPV
last pizza	RMMRQPPQP
last pkk	MPUOPPPOO
last plains	MPNXOPOPO
last plane	TMNNQPPQQ
last plans	VMNOPPQOP
last plaza	OPTRPNOOP
last please	UKLKRRRSQ
last plouffe	PSPPPPPPP
last plus	SNOLQQQQR
last pmonair	RMQLPQQQQ
last point	PPTNPPPOO
last poisson	OTOOPPPPP
last poland	MPI[OPPPP
last polaroid	SJJKRRRQU
last polaroids	WKIKQQQQT
last police	TPOOPOPPP
last polish	NPNMVPPPP
last political	SPPPOPPPP
last politico	NPVNOPPPP
last polk	OSPPPPPPO
last polls	SOOPPPPOP
last pompeii	OOOUOOPPO
last ponting	NXPQOPOLO
last pop	SONOPPQQP
last pope	QOMLQRQQS
last poroshenko	OSPPPPPPO
last portable	SNOOPOPOS
last portland	OPOSPPPPP
last portsmouth	PMMVPPPOP
last portugal	OONTPPPPP
last post	POUNPPPOP
last potter	ORNNOOOXO
last pound	NTOOPPPPP
last powell	PVMNPPPPO
last power	TJPKQRQRR
last ppi	TPOOPPPPP
last pr	TMKJRRRRS
last pradesh	OPOVOOOOP
last prager	NWNOPPPOO
last prayformh17	VKKLRQQSQ
last pre	TPMPPPOOP
last prescott	PSOPPPPPP
last presidential	TMNOPPPPP
last presley	OUOOPPPPP
last press	NOUMQPPOQ
last pretty	SNNPPPPPP
last preval	OUNNPPPPP
last previously	UOOPPPPOP
last price	UMNOPQQPP
last pride	SKLKRSSRR
last priebus	NUNPOPPPO
last prince	NWMNOPPPP
last private	RNSOPPOPO
last prize	OOROPOUOO
last professional	TOOOOPPOP
last program	OPSNQPOPO
last progress	SOOPPPPOP
last project	NPVNPPSOM
last prosecutors	TONPPPPNP
last protests	SPOOPOPOO
last providencia	NOOUOPPOP
last ps	TNMNPQPPQ
last psp	NPNOPOPPU
last pspc	NPTPPPPOO
last public	UNMMPQQQQ
last pupils	TONPPPPOP
last putin	NVNOOPPPP
last q	SLNRPPPPP
last qaeda	PNTRPPOPO
last qaida	QMVKPQQPP
last qantas	MOVNOPPPP
last qld	MOMWOPPPP
last qpr	PNSMPPQQQ
last qualcomm	NOWOOPPPO
last quebec	NPMUOPPPP
last queen	RQRKPPPPP
last queensland	LQVRMOPPO
last questions	VOLOPPPOP
last quetta	OQOVNPONP
last quick	TMMPPPPPP
last quite	SNNOPPPPP
last qwest	OPVNOPPOO
last r	UNMNQPPQQ
last r50bn	SOPOPPPPP
last racing	UMQMPPPPP
last radio	RMPRPOPPP
last rafah	OVPOOOOOO
last rahu	TJKKSRRSS
last rain	UKJKQSRSR
last raisr	NQOOOPPPT
last ramadan	RLRNPPPQP
last ramadi	SNKLRRQRR
last rams	MPWOOOPPO
last rangoon	POMSPPPQP
last rathbun	OSOPPPPPP
last raw	SNOOPPPPP
last ray	NQONPOPVO
last rbi	UOOOPPPOP
last rbs	MNWPOPPPO
last rcmp	LPVOPPPPP
last read	TNPNPPPPP
last reading	RNNTPPPNP
last ready	TNNOPPQQP
last reagan	NWMNOPPPP
last real	PMSOQPPPQ
last really	SMNNPQQQQ
last reasons	SOOPPPPPP
last rebel	TMMMQQQQQ
last rebels	TMOPPPPPP
last recent	UOONPPPOP
last recession	LQONOWPPP
last record	XNKNPOQPQ
last redwood	PVMOPPPOO
last reeves	OUOPOPPOO
last refugees	UONNPPPPO
last region	OQSSQONNO
last registry	OPUOOOPPP
last reich	OSSOOOOPO
last reid	OUOOPPPOP
last rekohu	MOOVOPPPO
last relief	SOOMPPQQQ
last renee	OUOOPPPOO
last reply	SMLNPRQRQ
last report	WMOKOPPRP
last reports	UOOPOPPOP
last representatives	QPSOPNOPO
last republic	QNPPSNPPO
last republican	OPLOUPPPP
last republicans	MPPOUPPPP
last research	VMOKPQPRP
last researchers	TNOPPPPOP
last residents	SPOPOPPPP
last resigns	UPOPPOOOP
last resources	PPSOPPPPP
last results	UPONPPPPP
last retail	RPSOPOONO
last retired	UMMOQPPPP
last retweet	ULMMQQQQQ
last reuters	JPWPOPPOP
last review	POROOOPUN
last revision	TOLNPQQQQ
last revolution	OPONPUPPP
last reynolds	PWNNPOPOP
last rfp	SLLMQQRQR
last rhodes	RMMNQRQRQ
last ribble	OSOPPPPPP
last rice	KWQOOPPOP
last richard	OUOOPPPOP
last richards	OVNOPOPPP
last ride	PPOTOOOOP
last right	SOOOPPPPP
last rihanna	NVNNPPPPP
last rings	PPPPPOPSP
last rip	SNOPPPPPP
last ripple	VOQMOOPPO
last rising	TLPKPQQQQ
last rita	RKLMRRRRR
last rival	WNOMPPPPP
last river	LPMXQPPOO
last rivertrail	NPOUOPPOO
last rnc	ONSONVONN
last road	RPLUQOOON
last roberts	QRLMQQQQP
last robinson	PUOOOPPOP
last robots	OPPPOPPTP
last roche	OSPPPPPOP
last rochester	ONNVPPPOP
last rock	SOOPOOOTN
last rockies	PPRSOPOOO
last rodgers	OTNPPPPPP
last rodriguez	OTOOPPPOO
last roethlisberger	OTNPPPPPP
last romanian	OPNNUPPPO
last rome	MNN[PNOOP
last romney	PUNNPPPOP
last room	NPOVOOOOO
last rooms	TNMPPPPPP
last rooney	PVNNPOPOP
last roosevelt	NUNOPPPPP
last rosamundurwin	OVMPOPPPO
last ross	OTONPPPPP
last rossmarowits	OWMQOPPOO
last rotherham	ONOUOPPPO
last royal	TQMMQPPPP
last royale	PPOOPOPTP
last rp	TLMMQQQQQ
last rt	WNKMQPPQP
last rubio	NWMNPPPPP
last rudd	PSPOPPPPO
last ruddock	PSPOPPPOP
last rugby	TNLLQQQQQ
last rumsfeld	NVNNPPPPO
last run	RMLKQRQTR
last ruse	PVNMNPPPP
last rusesabagina	OSOOPPPPP
last russell	PVNNPPPNP
last russia	NPKWOQPPP
last russian	MPMRTPPPP
last russians	QMNMVPPPP
last rwanda	PLRNQPPSP
last rwandan	OQMRRPPPO
last ryan	PSPPOPPPP
last ryanair	POTOPPPPP
last s	OORTOPOOO
last s.	PNMQPPQQP
last s.c.	NPOTOPPPP
last sa	QMJOQRRRR
last saaid	NWOOPOOOP
last saakashvili	PTOOPPPPP
last sad	TNNPPPPPP
last saddam	PVMROPONN
last sadpv2za65	SNOOPPPPQ
last sadr	NVSNPPONO
last saez	PUPOPOPOO
last safin	NTOPPPQOP
last sales	PPNNOPUPP
last salmond	NVOPOPPPO
last salvador	PTOQOOOOO
last sam	RNMLRRQQQ
last samarra	OLNWOPPPP
last samsung	OLVNPPQPP
last samuel	OPSOPPPPP
last sanders	OYMOOOOOP
last santiago	OOOUOOPPP
last sarah	OTOOPOPOO
last sargent	PSONPPPOQ
last sarkozy	PTOPOPPOP
last sars	LNZONPOPP
last saudi	OMMTQPQPP
last saur	OPWONPPOO
last savage	ULLMQQQQR
last save	RNNMQQQQQ
last scarborough	NVONOPPPP
last scheinman	OSOPPPPPP
last schlafly	NUPQPOOOO
last schmidhuber	PSOOPPPPP
last schools	UONONPPOQ
last schroeder	PTNNPPPPP
last schultz	PUNNPPPOO
last schumacher	OUOOPPPOO
last schuster	OXNOPOPNO
last schwartz	PTONPPPOP
last science	SMPNPPQPP
last sciences	PQVPPNNON
last scientists	VPOPNOPNP
last scientology	OMPMRQQQR
last scotland	RLQOQPQOQ
last scott	NWMPPPPOP
last scottish	OOMTQPQOP
last sea	OPPVQOOMP
last seaforth	OONWOPQOO
last sean	OSUNOOONO
last search	UOONPPPOP
last season	RMKLQRSRS
last seattle	MNMXOPQPP
last sec	NTSOOPPOO
last second	UNNNPPPPP
last section	SONMPPPQQ
last securities	NOXOOOOOO
last security	MQWNPNTMO
last see	ROSMQPOOP
last seifert	PSOOPPPPP
last senate	PPRMPPPPP
last senators	TMKLQQRQR
last senegal	NONVOPPPP
last seoul	OPOSPPPPP
last separately	TPOOPPPPO
last serb	OONMVOPPP
last serbia	OMOWOPPOP
last serbian	POONUPPPP
last series	NOMOPWPPP
last serious	UNOPOPPPP
last service	WLPKQPPPQ
last services	SPPOOPOOP
last sevan	OWPOOOOOO
last seven	UNNNQPPPP
last seventeen	UNNNPPPPP
last seventy	TNONPPPPP
last sex	TNONPPPPP
last sexton	PSOOPPPOP
last sexyback	POOOOPPUP
last shacham	QTONPPPPO
last shalev	PUNOPPPOO
last shame	TMOOPPPPP
last shanghai	NOPUOPPPP
last shapiro	OXNNPPPNO
last sharapova	LWNOPPPPP
last share	SNNNPPQPP
last shares	WNNPPPOOP
last sharif	OSOROPOOO
last sharks	OOWOOOPOP
last sharon	OTOOOPPPP
last sharp	ORTOOOPPO
last sharpton	OUNPOOPOO
last shaw	PTNOPPPPP
last shell	OROWONOON
last shenton	OYOMOOPOO
last shepherd	QNKKRSRRR
last sheriff	RTMMPPPPP
last sherlock	ORMKQQQRR
last shi'ites	QLLQSPPPQ
last shiite	NONPUPPPP
last shinseki	QUNOOOOOO
last short	PSOOPPPOP
last shorten	LWPPOPONP
last shortly	UONOPPPOP
last shot	NQUOOOPPO
last shoutout	UNMNPPPPQ
last show	SNOSOQOPO
last shwe	RPLMQQQPQ
last si	ULJIRRSRS
last side	RNMPPPQPQ
last significant	SOPPPPOOP
last silk	OUNPPPPOP
last silva	OSOPPPPPP
last silverman	MVNPPPPPO
last similar	TNOOPPPPP
last simolove	LXLOPQQOP
last simon	PQNMQQQQP
last simpson	QNLLRQQQR
last sinatra	OTOOPPPPO
last singapore	KNWUOPOPO
last singh	NWMNPPPPP
last sirleaf	OUPPOOOOP
last site	RONSPOPPO
last six	TOQOPOOOP
last sky	PMTLPQPPQ
last skynewsbreak	MOVPOPPPP
last slam	MPOOPUOPP
last slemp	NVNPOPPOO
last sligo	OPNSPPPPP
last slovenia	PONSOPPPP
last small	UNNLQQQQQ
last smaller	VNOPOPPNP
last smegielski	OUNOPPPPP
last smh	SMNNQQQQQ
last smith	OUNQPOPOP
last snapchat	OOSOOOPOS
last social	SONOPPQPP
last society	LPUNQOSOP
last socotra	PNMVPPPPO
last solutions	PPTOPPOOP
last somali	OPOMUPPPP
last somalia	OOLWOPPPP
last somalis	OPPMTPPPP
last somebody	UMNNPPPQP
last somehow	TOPNPPPOP
last somerset	OPPUOPOOO
last sony	MMWOPPPPP
last sopa	SKNKRQQRR
last sorry	RMMNQRQQQ
last sound	QNTOPOOOP
last soup	QLJJSSRSS
last source	TOOPPPPOP
last sources	TMMMQQQQQ
last south	RKNNPRRRQ
last southampton	OOPTOPPPO
last southern	UOPKPPPPP
last southwest	OONYNOOOO
last sova	PUONOPPOP
last soviet	OONOUPPPP
last sox	ONUOPPPPO
last space	SMQMPQPQP
last spacey	OTOOPPPOO
last spain	OOPTOPPPP
last spamhaus	MOVPOPPPO
last spaniard	OOOUNPOPO
last spanish	QPMQRPPPO
last sparks	NUOPPPPPP
last spd	NPSPPPPOO
last speaker	RQKMQQQQQ
last spears	PVOOPOOOO
last speech	SOOOOSOOO
last spencer	OPTOPOOOO
last sperry	OUNPOPPPO
last spitzer	PTPNPPPOP
last sport	NOWNPOPPP
last sports	RPSNPPOOO
last spring	ULLLRQRRR
last springer	OSOPPPPPP
last sql	UMNMPQQPQ
last square	RMLQRQPPP
last srebrenica	ONNSPPPPP
last sss	VMIKQRQRS
last st	PMMVQPPPP
last stadium	OQLYPNPON
last staff	SNOPPPPPP
last stalin	PSOOPPPOP
last stand	PPNSPOPPP
last stanley	PPRLPPPPP
last star	UQOKOPPQP
last stardust	PONNOXPON
last starmer	NUOOOPPPP
last stars	UNKNQQQQQ
last start	TNNOPPPPP
last state	QKVPOPOOP
last statement	POOOPTPPP
last states	ONKWPPPPP
last station	PPKXPOOOO
last statistics	OPVOPPOOP
last stats	QMQNQQPQQ
last stay	SOOPPPPPP
last steelers	NOXPNPPOO
last steenkamp	QNNLQQQQQ
last sterling	OZOMOOOOO
last stevens	OSOOPPPPP
last stewart	PUNOQPPOP
last stockholm	OPOSOPPPP
last stone	NTNOPNOUN
last store	POOPPOONT
last stories	SOOPOOONU
last story	UMLLQQQQQ
last straw	MVNNPPPPQ
last street	QQTOOPPOO
last strip	PPMUPPPOP
last strong	WIKKRRRTQ
last struggling	UNOOPPPOP
last studies	OMMMRRPTR
last studio	OOVOOOOOP
last sturgeon	OTNOPPPPP
last sudan	OPKXOPPPP
last sudanese	OOPLWPPPP
last sukul	OTOOPPPOO
last sullivan	PSOOPPPPP
last summer	TOPOPPPPO
last summit	OQSRPPNNN
last sun	OMSSOPORN
last sunak	OSOPPPPPO
last sunderland	NOVMPPPPP
last sunni	NTQMPQPPP
last sunnis	QMKMVPQQQ
last sunrise	TKKLTQQQR
last support	TMPMPQPQQ
last supporters	UOOQPPPNO
last sure	VMMNPPPPP
last survey	SNPPOOONU
last sut	RMKKQSQQS
last svendborg	OPOTOPPPP
last swap	QPNNPOOSP
last swear	TNLLQQQQQ
last sweden	MOWNNPPPO
last swedish	MPNOWPPPP
last swift	OUMPPPPOP
last swiss	SONQROOPO
last switzerland	OPLWOPPPP
last sydney	ONOUPPPOP
last symonds	OUOOPPPOO
last syndrome	VOOOPOPNP
last syria	QOKSPQQQP
last syrian	MPORRPPPP
last systems	SMKJPSQTR
last t	QNRLQQQPQ
last tabennese	ONOWNPPPP
last taiwan	RKNOOPRTQ
last take	UOPOPPPOP
last taken	QNOQOPOSP
last taleban	NOVNNPPQP
last taliban	QQPMPPQPP
last talk	SOOOPPPOP
last talks	TOOPPNPOP
last tamil	OPVMNPPPP
last tan	NUOOPPPPP
last tanzania	OQLVOPPPP
last tapper	MXOOPPPOO
last tarantino	OUOOOPPOO
last tate	OTOOOPPPP
last taurus	SLKLRQRRS
last tautou	OTOOPPOPP
last tbilisi	QMMPQQQQQ
last tci	OOTOPPPPP
last teachers	VOSNOOONP
last teague	MYMMPPPOO
last team	RONMPQQRP
last teams	TMNPPPPPP
last tech	SNMRPPPPP
last technologies	OPVOPOOOO
last technology	NP[MOPNOO
last tehran	PMLQRQQQQ
last teigen	OVMNPPPOP
last telegram	NNRMPNOOY
last telegraph	MMULPRRRP
last telesales	TKKLRQQSS
last ten	TJKKRSRRS
last tennessee	OOMVOPPOP
last terminal	OQNXONONP
last terms	TNNNPPQRP
last terry	PTSNPOOOO
last tessa	PVMNPPPPO
last test	VNNMPQQPQ
last tests	TPMPOPPPP
last texans	ONWNNPPOP
last texas	NOMTPPQQP
last text	UPLOQPOPQ
last thai	QKOOSPQQQ
last thailand	OPKXOPPPP
last that	QNPMQPQQQ
last the	UNLMRQQQQ
last theatre	OOMYQNOOO
last theblaze	OOTPOPPPO
last theindynews	MPTPPPPPO
last theodorus	MWMPPPPOO
last theory	RMMMQRQQQ
last they're	YMMNOPPQP
last they've	VNMMPPPPQ
last they’re	VNOOOPPPP
last thiel	NVOOPPPOO
last thing	POOOPPPTO
last things	RPNPOOOUO
last think	TOOOPPPOP
last this	TNNNPPPQP
last thomas	NXMRPOPNO
last thompson	OTOOPPPPP
last thousands	SOOOPPPOP
last thunder	TLMLRQQRR
last thunderstorm	RNMNQPQQQ
last thurman	OWMOOPPPO
last tibet	NOQSOPPPP
last tibetan	RKLLUQQRR
last tie	TMLNPPQSQ
last tiffany	ORTNOPPOO
last tiger	MOURMONNU
last tikrit	OPPSOPPOP
last tilton	OTOPPPPPP
last timberlake	MXNOOPPOO
last times	POSMPPPPP
last tindall	PSPOOPPPP
last to	SOLLRQQRR
last today	ROOLPPPTO
last togo	OPOTOPPPO
last tokyo	NOOVOPPPP
last tonyabbottmhr	OVNOPPPPO
last top	SNNNPQQPQ
last tories	LQSNSPPQO
last toronto	OOMXOPPPP
last torrential	TLLLRRQQR
last tory	NMUMRPPPQ
last tournament	PPMOPVOOP
last tower	PPKPQQQQQ
last towie	TKMLQQQQR
last town	OPSQPOPOO
last traci	OVNOPPPOO
last trade	UNOPPPPOP
last travis	ORUPOOOON
last treasury	KQYNOOPOP
last treaty	NQVOPOQOO
last tribune	PPTOPPPOO
last trick	QNSMQQQOO
last triton	QOUONPOOP
last troops	TONPPPPOP
last trudeau	LWPOOPPPP
last true	TNONPPPOQ
last trump	NVPOOOPPO
last trust	UNQMQPPOP
last trying	SOPPPPPOP
last tsunami	OOOPOUPPP
last tuc	MPWOPOPOO
last tuesday	PNNNOVOPP
last tulsa	POLWOPPPO
last tune	RNMNQQQQQ
last tunisia	OOVNNPPPO
last turkey	NJQRPQQQQ
last turkish	MPONVPPPO
last turkmen	NPNMVPPPP
last turkmenistan	NOSVNOPOO
last turner	OSPNPPPPP
last turnpike	OOOYPOONP
last turns	SPOPOPPOP
last tv	UNPMPPPPP
last twain	NVNNPQPPP
last twitter	PNTNOQPOQ
last tyrone	NPQUOOPOO
last tysabri	NOPPPOPOU
last u	UNNMPQPPQ
last u.k.	MPRQOPPPP
last u.n.	OOTMOPQPQ
last u2	OOXNPPPON
last uae	OPOTOPPPP
last uganda	PMKUPQQQQ
last ugandan	OPNSQPPPP
last ugh	VLNLQRPQQ
last uh	TMMNQQPQQ
last ukip	MPVPPPOPO
last ukraine	QOKRPQPPR
last ukrainian	OPKUOPPQP
last um	SKIKRSSRS
last umaga	NVMPPOPPP
last un	NNTPOPQQP
last undefeated	MQUOOPPPO
last underground	SLPMQQQPR
last understand	UNNOPPPPP
last underwood	PSONPPPPP
last unece	NPUOPPPPO
last union	ONMPQSQPQ
last united	JPYPNPPPP
last university	ROXHPOOOP
last unrwa	OPTNOPPPP
last up	RNMNQPOUP
last ups	MOTPPPPPP
last uribe	OWNNOPPOO
last uruguay	OONUOPPPP
last us	SONSOPOPO
last usa	NNTQOPPOO
last usda	NPTOPPPPP
last users	SOOPPPPOP
last usher	PVNOPPPPO
last usi	OPTOPPPPO
last using	SOOPPPPPP
last usually	SOPOPPPOP
last utc	SLLLRRQRS
last utd	NOVOOPPPO
last uzbekistan	OONVNPPPP
last vabres	OTPOPPOPP
last valley	PNMVPPPOP
last vancouver	PPOTPPPOP
last variety	QNQMPPQQQ
last vat	VMLMPPQQQ
last vatican	PNUMROPPO
last vegas	NNOUOPPPP
last venezuela	OOLRPQQQP
last venezuelan	PPNNUPPPP
last venus	PLIITSSTU
last verizon	NOVNOPPPO
last vermont	NPNUOPPPP
last versace	NUNOPPPPO
last very	WMMOPPPPP
last veterans	QPTNPOPOP
last vi	SNKKRQRRR
last via	TOONPPPPP
last vic	OOOUOPPPP
last victoria	ONOVPPPPP
last victorian	RNMUSOOON
last video	VNKLQQQQQ
last vienna	OONUPPPPP
last vietnam	POOUPNPOP
last viguerie	OSPOPPPPO
last vii	QMMNQUQPP
last villepin	PTMOPPPPO
last vince	NYLNPPPPO
last violence	SOOPPPPPP
last vioxx	NPOOOPPOV
last virginia	PMRTOOPOP
last virgo	SMLMQQQRR
last visit	MUMOQQPPP
last voa	MPUOPPPPP
last voice	POUOPOOPP
last volume	TOKLPPQTP
last vote	OPOOOUOPO
last voteon	SMNLQQQQQ
last voters	UNMPPPPOP
last vp	VOOOOOPOO
last vpe2fwkfdt	SMOPPPPPQ
last vt.	OPOSOPPPP
last vuitton	PQTOOOOOO
last w	SLLLQQQSR
last wa	OPOSOPPPP
last wait	UOONOPPPP
last waldman	NTOPPPPPP
last wales	MOVUOOONN
last walker	QNLNRPRQQ
last walsh	OTOOPPPPO
last wan	QSMMQPQPP
last want	SOOOPPPPP
last war	OOPKPTOTO
last warhol	OTMNPSPOP
last warner	OOUOOPPPO
last warning	OPUNOOOSO
last warren	PSPOPOOOQ
last warsaw	OPOSOPPPP
last washington	QRKOQQQPQ
last watch	QPTPPNOMP
last water	MTQNOOOSO
last waters	OVNNPOPOP
last watson	PTOOPPPOO
last watts	OWOOOOOOP
last way	SKRNPQQOQ
last wayne	QRLLQQQQQ
last waziristan	OPOTOOPOP
last we'll	TMMMRQQQQ
last we're	VNNOPPPPO
last we've	TNOOQPPPP
last weah	OQTOOOPOO
last wear	RMMMQQQRQ
last weather	SONOPPPPP
last weathercee	QKRLQQQRQ
last weaver	PTPOPPPOO
last web	UPOPOPPOP
last week	QPLMORPUP
last weekly	OPVOONOPO
last weingarten	OSPOPPPOP
last weinstein	OVNPOOPOO
last wellington	OOOTOPPPP
last welsh	NPOTSOOOO
last wembley	ONVMOPPPP
last wenger	MXNOOPPPO
last west	QMGMSSRRS
last western	NURKOPPPP
last westminster	PNSQOPOOP
last we’ll	WMMNPPQPP
last we’re	VNNNOPPPP
last we’ve	VMNOPPPPO
last what	VNLOQQPPP
last whatsapp	ONOPOPPPU
last wheeler	NKLTQQQRR
last whig	OOQOVOOOO
last whigs	OOOOUPPPP
last whilst	VNNOOPPPP
last white	PSNNPPPPP
last whitmore	NSNPPPPPP
last whitson	PUOPOPPOO
last who	PJQLRRRRQ
last widodo	NTOOPPPOP
last wikileaks	OOUPOOPOP
last wikinews	LPVOPPPPP
last wikipedia	RNUMPOPPO
last wilkins	OVLOPPPPP
last wilkinson	PTONPPPOP
last william	OTOOPOPPO
last williams	OXMNOPPOO
last wilma	RORMOQPQN
last wilson	OVNNPPPOP
last wimbledon	NLMXNTPPP
last wimpey	NNXOPOPOO
last win	VNONPPPOP
last windows	POLMORQPV
last winnipeg	NOOTOPPPP
last wis.	PPPSPPPPP
last wisconsin	NNRTOPPPP
last witham	POPTPOOOO
last witnesses	TOOPOPPOP
last wmc	OPTOOPPOP
last woman	UMLNPQQRQ
last wonderful	SONOPPPPP
last woo	TUOONOOOO
last woods	MYMNNOPRO
last woodward	NVNQPPOOP
last word	RNMMQQQRQ
last work	SNNOPPPQP
last worker	VOMNPOOQP
last workers	VPMPPPONP
last working	SPPPPPPOP
last world	VMMPPQPPQ
last worldcom	NPVOOPPOO
last worldcup	SNMOPQQQQ
last wow	UMMMQPRQQ
last writers	TOQNPOOOP
last wtf	SNNNQQQQQ
last wto	NPUOPOPPO
last wwdc14	SNMOQPQPQ
last wwi	TLMNQQQQQ
last wynne	NWNNPPPOP
last x	SMKLQPOPX
last xd	TMMMQQQQR
last xinhua	NPTNPPPPP
last xp	OPNNOOOOX
last xrp	VOOPOPPOO
last xstrata	NPUOOPPOO
last xu	NTOPPPPPP
last xx	TMLMQQQQR
last y	SMLJRRRRR
last ya	TLKLRQQRR
last yaf	OQUNOOPPO
last yahoo	QNOMQQQQP
last yanukovych	OUOOPPPOP
last yates	NXMOPPPPO
last yay	UMMMQQQQQ
last yazidis	NOSOPPPPP
last yeah	XLNMPPPPP
last year	VNORPPNNO
last yeats	PVNOPOOOP
last yellen	NUOOOOPPP
last yemen	NOMWOPPPP
last yonhap	QMLQQQQQQ
last york	MNOVOPPPP
last yorker	OPWONPPOO
last yorkshire	QOKQQPQQQ
last you	TOMOPOOSP
last you'll	SNMMPQQQP
last you're	WNNNPOPPP
last young	TRNOOPOOP
last younis	PTOPOPPOP
last youtube	SMOOQPQPQ
last yucatán	RMLMQRQQR
last yugansk	NNSTOOPOO
last yugoslav	POPNSOOPQ
last yugoslavia	PPNUOPPPP
last yukos	LOWNOPPPO
last z	RPMLQQQPR
last zabul	NPPTNPPPP
last zambia	RNJNRQQQR
last zara	ONWNPPOOP
last zardari	SKNKSRRRQ
last zarqawi	M[NQNOOON
last zawahiri	OZNOOOOON
last zealand	NQQVONPNP
last zelaya	OVNNOPPPP
last zephyr	OTNPPPPPO
last zimbabwe	ONTPPPPPP
last zimmerman	NVMOPPPPP
last zobrist	PUOOPPPOP
last zone	OPVROONNO
last zuma	MWLNPPPQP
last zurich	QNSNQOQOP
last łódź	OONUOPPPP
leader < 	STQMNOPOO
leader < a	TSKKPQQRP
leader < about	NQNSOPPPP
leader < accused	NXOMOPPPP
leader < after	VSIKQPQPQ
leader < against	NZKOOPPOP
leader < and	OYNMOPPPO
leader < another	LYNNOPPOP
leader < anti	QRLNQQQQQ
leader < as	QOJKSQRSR
leader < asked	NUNOOPPPP
leader < at	SOIJRRRRR
leader < back	OUOOOPPPO
leader < behind	PZLNNOPOO
leader < between	OVNNOPPPP
leader < but	OYLNOPPPO
leader < by	SULLOQPPP
leader < called	OXMNOOPPO
leader < criticized	OWONOPOPO
leader < endorsed	OUOOOPPPP
leader < for	OZMNOPPOO
leader < former	OYMNNOPPP
leader < from	PYLLOPPPP
leader < gave	OTPOOOPOP
leader < gen	PSNOPPPPP
leader < if	OWMNOPPPP
leader < in	MSLXNOPOO
leader < interview	OWLOOPPPP
leader < issues	OXNNOPPPO
leader < king	RPLMPQQQQ
leader < lady	NTOPOPPPP
leader < like	OWMNOPPPO
leader < live	MTOOPPPPP
leader < mr	PTMNPPPPP
leader < mr.	LQTSNPPOO
leader < now	OVOOOPPOO
leader < of	NSKOUPPPP
leader < on	M[LMOPQPO
leader < over	NXMOPPPPP
leader < party	PTNOPPPPP
leader < president	NTMNQQPQP
leader < put	NXNOMPPPP
leader < said	QVLNNPPPP
leader < says	NXMNOPPOP
leader < secretary	OTOOOPOPP
leader < senator	OXNNOOOPP
leader < show	OSOPOPPPP
leader < since	LZQMNOPOP
leader < support	NXOOOPPON
leader < supporting	OSOPOPPPP
leader < than	PTNOPPPPP
leader < that	NXMNOPPPP
leader < the	XPGPPPQQO
leader < though	OXMLOPPPO
leader < to	LTQOPPPOO
leader < trump	OUOOOPPPP
leader < using	OWNONPPPP
leader < want	OVNNOPPPO
leader < wednesday	PSOOPPPOP
leader < what	NWONOPPOP
leader < when	OWNONPPPP
leader < where	OTOOOPPPP
leader < whether	PVMNOPPPO
leader < which	PUONOPPPP
leader < while	PVNOOPPOO
leader < whom	OUOOOPPPP
leader < with	NURMOPPPO
leader < years	OVNNOPPPP
leader > 	RSMLPPPQP
leader > 42	PSOOPPPPP
leader > a	QYLLNPPPP
leader > about	OVONOPPPP
leader > added	OVNOPOPPP
leader > after	NPVMOPPPO
leader > also	LYMNPPPPP
leader > among	PUNOOPPPO
leader > and	PUPPNPPOO
leader > are	OZLNNPPPP
leader > argument	PUNNOPPPP
leader > as	NYLMOPPPP
leader > asked	OTOPOPPPP
leader > at	NXMOOPPPP
leader > by	OZLNOPPPP
leader > called	NVNNOPPPP
leader > campaign	NZNNOOPPO
leader > candidacy	NVNNOPPPP
leader > clinton	NVOOOPPPO
leader > comments	PVMMPPPPP
leader > continued	NWNOOPPPP
leader > could	OYNNOPPOP
leader > decision	PVOKPPPPP
leader > delegates	NYNPLOPPP
leader > despite	PVNNPPPPP
leader > did	OUMPOPPPP
leader > during	NUPPOPPPP
leader > faces	OXMLPPPPP
leader > failed	NWNOOPPOP
leader > first	MUMSOPPPO
leader > for	PWMMOPPPO
leader > from	PWNNNPPPP
leader > had	NXLNOPPPP
leader > has	OUOLPQQPP
leader > have	NXNONPPPO
leader > he	NQNUOPOPP
leader > himself	QOJKRRSRQ
leader > http	MYOMNPPPP
leader > i	MZNNNPOPP
leader > if	PTOOPPPPP
leader > in	NVRKOPPPP
leader > is	LTNOPPQQQ
leader > it	SRLMPQQQP
leader > last	OXLLPPPPP
leader > later	NWNNOPPOP
leader > leadership	OUNOPOPPP
leader > leading	OTOPOPPPP
leader > leads	OTOOOPPPP
leader > left	OTPPPPPPP
leader > made	NXLOOPPPP
leader > met	OVNNOPPPP
leader > more	OXNNNPPPP
leader > most	NVNNOPPPP
leader > name	MPWMNPPPP
leader > no	KYNNOPPPP
leader > nominee	NXOONOOPO
leader > now	MZMMNPQQP
leader > of	UNMSOPPPP
leader > on	ROKLSQQQQ
leader > or	NYONNOPPO
leader > own	PUMOPPPPP
leader > pointed	NVOOOPPOP
leader > proposed	PVMMPPPPP
leader > received	PVMOOPPPP
leader > released	TPMOPPPPP
leader > remains	MWLOOPPPP
leader > s	NYLNMQPPQ
leader > said	MPTROPPPP
leader > saying	OVONOPPOP
leader > says	LZKNOPPPP
leader > sent	OTOOOPPPP
leader > server	PSPOPPPPP
leader > so	NWLNOPPPP
leader > speaking	NUNNOPPPP
leader > speech	UOMMQQQPP
leader > spoke	OVNNOPPPP
leader > still	OUNOPPPPP
leader > super	NVPPMOPPP
leader > supporter	NWNPOPPPP
leader > supporters	OWNOMPPPP
leader > that	NXNONOOPP
leader > the	OWNNOPPPO
leader > to	RUMMOPQPP
leader > told	NYNNOPPPP
leader > took	NVOOOPPPP
leader > victory	MXOPNPPPP
leader > visit	PUNNPPPPP
leader > visited	OVNNPPPOO
leader > we	NXNNNPPPO
leader > went	NUNPOPPPP
leader > while	PWLOOPPPP
leader > who	ORMSOPPPP
leader > whose	NYNNOPPPO
leader > will	RXKIPQQQO
leader > wins	PTNOOPPPP
leader > with	NXONOPPPO
leader > won	MWMOOPPPP
leader > would	NWMOOPPPP
leader > wrote	PVMOOPPPP
length 2	OSQQOOOPO
length 3	OQRPNQMPQ
length 5	TJWKPMUPN
listed after a group	UNPSLPPOO
listed after a person	OSOOOQPPQ
listed after a place	PKM]MOPPO
listed after an organization	OPWONONPO
listed before a group	TMVQOOONM
listed before a person	SWNNPNOMO
listed before a place	IKO\\PRPPN
listed before an organization	PQVLNMOQS
marks after owner	MQRPONOWN
opens a longer name	JTWOONNOR
opens organization	PKYRONPMO
opens place	JKNZQSMTN
opens with group	LJSNWRQNP
opens with place	LMUVPTNMN
person < 	MXMNOOPPQ
person < 2007	NQMVNWNNM
person < a	PXPONPPNM
person < about	OYNLPPPOP
person < actor	SNIJRRRSR
person < actress	NVPPPNPNP
person < adviser	PXMNOOPOO
person < advisor	OUOPPPPOO
person < against	P\\JMPPPMO
person < agency	NSWOOOOMN
person < ambassador	OWMMPPPOP
person < an	OSVNONOOO
person < analyst	N[NNPOPMO
person < and	NXPOOSOLN
person < another	OYLNPPPNO
person < are	OWNPOPPNO
person < as	RZRKPPPKM
person < at	PQXQPMOLN
person < attorney	OWNNPOPOO
person < author	RMJJRRRSR
person < ayatollah	PZNMQOPNN
person < band	OOWNPPPNO
person < be	N[NMPOPNO
person < beat	OZMMPOPNO
person < because	OZMNPPPNO
person < believe	ORVOOOOOO
person < between	PYLNPQPMO
person < billionaire	OYNNPOONO
person < boss	OYMNPOPNO
person < both	PTNPPPPOO
person < bowler	OXNNPPPNO
person < boyfriend	PTONPPPOP
person < breakingnews	NUOOPPPOP
person < businessman	PWNOOPPNO
person < but	OYMNPOPOO
person < by	N_NKPNOMO
person < campaigner	QNIKRRRSS
person < campbell	PTOOPPPOP
person < canada	PTOOPPPOP
person < candidate	O[MNOOONO
person < candidates	PTOOPPPOO
person < captain	RIIJSRSVT
person < ceo	OUOOPPPOP
person < chair	OUOOPPPOP
person < chairman	OXOOPOPNO
person < challenger	PUOOPPPOO
person < champion	OVTMPNPMO
person < chancellor	PVOMPPPOP
person < chief	PWMNPPPOO
person < clinton	OVOOPPPOP
person < cnn	PZONOOPMN
person < coach	OZNOPOPMO
person < colleague	OYNNPPONO
person < colonel	QNJKRSQRR
person < columnist	OWONPPPNO
person < comedian	OWOPOOPNO
person < commander	PXOOPPPMN
person < commissioner	OUNOPPPOO
person < congressman	OXNOPOOOO
person < correspondent	PWMOPPPNO
person < councillors	OVPOPPOON
person < counterpart	PPVMPOPOO
person < dab	PUNOPPPNO
person < democrat	PPKKRSQQS
person < deputy	PXMOOOOOO
person < dictator	PTOOPPPOP
person < did	OYNNPPPNO
person < director	QQMMQPQQQ
person < election	PUOOPPPOP
person < email	OTOPPPPNP
person < endorsed	OVOMPPPPO
person < executive	OXOOOOPOO
person < follow	PTOOPOOOO
person < for	OUMRNPRNN
person < founder	ROIKRRRSS
person < friend	OXNNPPPNO
person < from	OYJUPOOLO
person < frontrunner	PUOOOPPOO
person < general	ORMMRPQPQ
person < germany	PQLWOOPNO
person < gov.	OWONPPPOO
person < governor	NXNNPPPOP
person < guard	PUONPPPOO
person < half	PVONPPPOO
person < host	PYMMPOPOO
person < hostage	NZNMOPPOO
person < if	OVOMPPPOP
person < image	OVMOPPPOP
person < in	NKMRQTMUP
person < include	OVOOOPPOO
person < includes	QZMLQOPMN
person < including	PVSKPOPNO
person < interview	OVONPPPOP
person < is	M\\MOPPPLP
person < john	PUOOPPPOP
person < johnson	PXMNPPPMP
person < journalist	PQKLRRQRQ
person < judge	PWNOOPPNO
person < justice	PTONPPPOP
person < kill	OWMNPPPNP
person < know	OWNNPPPOO
person < later	PWOLPPPOO
person < lawyer	OWNNPOPOO
person < leader	PVNNPOPOO
person < legend	PUONPPPOO
person < like	OUNUPOPMN
person < live	NYNMQOPOO
person < magnate	OWNOPPPNO
person < manager	RSIMQQQQQ
person < mayor	PUONPPPOO
person < meanwhile	OXOOOOPNP
person < member	OYOOOOPNO
person < minister	QQMMPQQQP
person < mp	OWNOPOPNO
person < mr.	PQLVPOPOP
person < musician	RQKMQQQQQ
person < named	PYNMOPPON
person < new	MZNPPOPNO
person < news	O\\LLPOPNO
person < nominated	OVOOPPPOO
person < nominee	OXNNPPPNO
person < of	NSRROROKO
person < office	OUOOPPPOP
person < officer	OYNNPOPNO
person < official	QSJLQRQRQ
person < old	OWLQNRPNO
person < on	MSSHQQQTO
person < or	OYNMOPPOO
person < over	QTIJRRRRR
person < partner	PVNMPPPOO
person < party	OXNOPPPMO
person < philosopher	OVNNPPPNP
person < photo	OWKMPPPQP
person < photos	PSOOPPPOP
person < played	PVNNPOPPO
person < pm	MXOPPOPNO
person < poet	OUOOPPPPO
person < politician	QPLMQQPQR
person < pope	OZMOPNPON
person < post	OZNNPPPNN
person < president	OTRNPOPOO
person < producer	OZMNPPPNO
person < professor	OXNOPOPNN
person < prosecutor	PYMNPOPNO
person < quarterback	OYNLPPPNO
person < rep.	OUOOPPPOO
person < replaced	OVNOPPPNO
person < replacing	OWOOPOONP
person < reporter	OWOOOPPNO
person < republican	OXLOPPPOO
person < rival	PRTLPPPMP
person < runner	OXNNPPPOO
person < s	OXNMPPPOO
person < said	OYLNPOPOP
person < say	OYMNQPPMO
person < says	P\\KMPPPNN
person < secretary	OQSOPPPOP
person < seed	OZNNPNPNN
person < sen.	OWONPOPOO
person < senator	OVONPPPOO
person < sheikh	OWNNPPPOO
person < show	NZONPOPNO
person < since	OVPOPPPNO
person < singer	OXNOPOPNO
person < sir	OTOOPPPOP
person < son	PVONPPPON
person < speaker	OXNOOPPNO
person < spokesman	O\\KNPPPNO
person < star	OWNNPPPOO
person < starring	PXNNPOPNO
person < stars	OXNOOPPMO
person < state	OWNOPPPOO
person < striker	PXNOPOONO
person < student	SJHJTSRTT
person < succeed	PTOOPPPOP
person < succeeding	PTOPPPPOO
person < successor	PXNNPOPON
person < support	OWOOPPPNN
person < supported	OWNOPPPOO
person < suspect	OVTNOOONM
person < teenager	PVNNPPPOO
person < than	OYLMQPQNP
person < that	O]LNOPOMO
person < the	RLWRMSUIK
person < think	OWOOPOPOO
person < to	OSQTOOOMN
person < told	NUONNNOWN
person < tycoon	NXONQOPNN
person < uh	PYMOPPPNN
person < under	NTNVPNPNN
person < update	NUPOOPPPP
person < victim	OYNNPOPNO
person < video	MYLNPPPOQ
person < voa	PXNMPPPNO
person < was	PXNOOPPOO
person < were	OYLNPOPOP
person < what	OYNNOPPNO
person < when	O[LOOPPNO
person < which	LWUMOOPNN
person < while	OXMMPNOVM
person < why	PVNOPOPNO
person < winner	OWNOPPPOO
person < with	OUULPPPMN
person < worker	PTOOPPPPO
person < world	MXONPPPOO
person < writer	PVOOPPPON
person > 	QRQOOOOSM
person > 3	OZNMPOPNN
person > 39	PTUMOOONO
person > a	OYQKPOPOO
person > about	RNKKRRQRR
person > accused	OTOPPPPPP
person > accuses	OURMPPNPP
person > added	PTNOPPPOP
person > after	MWNONVNNO
person > against	NXNOOOPOP
person > all	PSLTPPPNO
person > also	OYNNPOOOO
person > among	OYOOOOPNN
person > an	OWNOPPPOP
person > and	OUPNONORO
person > announced	PVMOPPPOO
person > anti	PVNMPPPOP
person > ap	OXPNPOPNO
person > appeared	PVMNOPPOO
person > appointed	NXNOPOOOO
person > are	NWPROOOON
person > arrived	PVNNPPOPP
person > as	OXJQPOPOO
person > asked	OWONPPPNO
person > at	NULTPPQMO
person > attended	OVOPOPONO
person > b.	OXNMPPPOO
person > backs	OYNOOPOON
person > became	PYNKPPPOO
person > because	OYNNOPPOO
person > becomes	NUOOPPPNP
person > before	PWMNPPPOO
person > bill	OVOOPPPNO
person > born	OVONPPPPN
person > both	PUONPPPOP
person > but	O]LMPNPMO
person > by	QPSKPQPRO
person > called	NSTNPPPOP
person > calls	NWNNPPPNP
person > campaign	OXNNPPPOO
person > can	OWNMOPPOO
person > chairman	PTUNONONP
person > chief	PUMOPPPPP
person > clinton	PTNOPPPOP
person > comes	PUOOOPPOO
person > continues	OXOMOOPOP
person > could	PZLMOOPON
person > curator	PUNOPPPPP
person > d	PSOOPPPPO
person > david	PWNKPPPOP
person > death	OUONPPPPP
person > defeated	NUTNPNONO
person > deputy	NTPOPPPOP
person > did	PZLNOPPON
person > died	PUONPPPOP
person > dies	PXNMPPPNN
person > director	PRLNPPPTP
person > donald	OWNLPPPPP
person > during	OWNNOPPOO
person > exhibit	PWMNOOOPO
person > faces	OUNOPPPOP
person > film	NSMNNOPVO
person > following	NVMOPOPPP
person > for	NWINQPOSP
person > former	PXMNPPPOP
person > founder	OYNOPOPON
person > french	OUONPPPPO
person > from	OWOKOPRQN
person > gave	PZMNPOPON
person > gets	OWMOPPPNP
person > gives	OXNMPPPNO
person > got	MYNOPPONP
person > had	PXIRPOPNO
person > harry	PUONPPPOP
person > has	O\\NOOOOLN
person > have	PZLLPPPNO
person > he	RTJNPNPRQ
person > head	PWNOOPPOO
person > his	OVOMPPPOP
person > hopes	PWMNPPPOP
person > http	PVOQQLQMP
person > i	NYMRPNONO
person > in	OULWRLQKO
person > indicated	PTOOPPPOP
person > into	PSMUPOQOM
person > is	PWIKQPQPT
person > issued	OTOPPPOOO
person > joined	OVOOPPPOP
person > just	POJKRSQSR
person > killed	OWNNPPPNO
person > led	OXLNPPPNP
person > left	NXONPPPOO
person > lost	PUNOPPPOO
person > made	PUONPPPPP
person > managing	OUOOPPPOP
person > may	OVNNPPPPP
person > mr	OVNNNMVNO
person > my	NXLSPOPMO
person > never	MZMOPPPNO
person > new	PWMMPPPOP
person > not	RRWMOONNN
person > now	PTIOQPPQQ
person > of	ORNIQTPQS
person > on	MSMROUOOO
person > one	PTTLPPNOP
person > or	OZNLPPPOO
person > out	OWMNPOPPP
person > over	NWOPPPPOO
person > personally	PVMNPPPOO
person > plan	PUNNOPPPP
person > president	PSOQNPPOO
person > project	PTONPPPOP
person > quits	OVONPPPOP
person > r	PUOOPPPOO
person > received	PUNNPPPPP
person > recently	OUNOPPPOP
person > rejected	OWONOOPOO
person > remains	NXLOPPPNP
person > reports	M[OKPOPNP
person > returns	NWQQNOONN
person > reviews	NZLOPPPMP
person > robert	PUNOPPPOP
person > running	PVONPOPOP
person > s	PXPLPNOOP
person > said	PXPMPOONO
person > says	P[LMPNPPO
person > scored	RMJKRQRSS
person > scores	OWOOOOOOO
person > secretary	PUMOPPPPP
person > senior	PWNNPPPOO
person > she	RNNKQQQRR
person > should	PSUMOOOOO
person > signs	OUOOPPPOP
person > son	NVOPPPPOP
person > song	PVMOPPPOO
person > speaking	OSOOPPPPP
person > spoke	PSOPPPPPP
person > spokesman	PWMNPPPOO
person > super	OUOPOPPOO
person > supporters	PVNMPPPPP
person > sustained	PWNNPPPOO
person > takes	PYNMPPPMO
person > talks	OTOOPPPPP
person > tells	OWNOPOPNP
person > that	RTIIQSRPQ
person > the	NUOSPPONM
person > then	PXMMPOPNO
person > this	NYNNPPPOP
person > thomas	QUONPPPOO
person > to	NXQIOTONO
person > told	OXMNOPPOO
person > took	PXNNPPPNO
person > tried	NUOOPPPOO
person > trump	NVNNPPPOP
person > uk	PWMKPPPOP
person > us	PROVOONNO
person > via	OSTNPPPMO
person > vice	NVNNPPPPP
person > video	PUOOPPPOO
person > visited	OSOPPPPPP
person > warned	PWMOPPPOP
person > was	UPOLQOPOQ
person > wedding	OUNOPPPOP
person > were	OXISPPPON
person > where	OQSVOOMNN
person > which	LTXJNMLTR
person > while	PXMNPPOOO
person > who	PYQLOOPNO
person > whose	PXMLPPPOO
person > will	PYPMOONON
person > william	PTOOPPPOP
person > winner	QPKLQRUQP
person > winning	PUNOPPPPO
person > wins	PUVLONPNO
person > with	PPSHQPPRR
person > won	RQKMQPQSQ
person > would	OYMNOPPOO
person > wrote	PWNNPOPOO
region < 	KLQZOOPPN
region < a	LQRVOOONP
region < across	POOUPPPOP
region < against	NOQTOPPPP
region < an	LPNWOPPPP
region < and	QMQPQPPPO
region < at	OPKXOOPPP
region < between	PNOUPPPPP
region < by	ONUQOOPOP
region < for	NNSWNOPON
region < from	NOOWOPPOO
region < in	PNMTQQPOP
region < into	MOM[OOPNP
region < level	OPTNPPPOO
region < northern	PPMUPOPOP
region < of	LORXLOQOP
region < on	KNG]NSRQO
region < over	OOLXOPPPO
region < the	PNJ\\LPPQP
region < to	KPOYOPPOP
region < torn	SLOHSQRRR
region < western	RLJNSRQRR
region < year	MQOVOOPOP
region > 	JNN\\OPPOO
region > and	PNLVMRQPP
region > are	MPL[MPQPN
region > as	MPNYPOOOO
region > at	NPMXNOPPO
region > but	PNMVOPPPP
region > by	OOMWPOPPP
region > coast	RLKPQQQRR
region > for	MPM[OPOOO
region > has	RMIPRQQQR
region > have	RLJLSRRRR
region > http	MPMXOPPPO
region > hurricane	MQOVOOPOP
region > in	NNK\\OOQPO
region > including	OPMWPOOOP
region > is	MNMRM[PPN
region > on	MOLZOPQPP
region > peace	NPN[OOONO
region > region	OMRTPNPOP
region > since	PMHPSRQRS
region > that	PONVPNPOP
region > the	NQMXOOPPO
region > to	OLMYOPPPP
region > uk	LPXMOPPPP
region > was	OPMYNOPPO
region > when	NOPUOOPPO
region > where	OPOUOPOPO
region > with	OOLWPPPPP
seen-event < 	PLMKP_OOO
seen-event < a	MPONPXOOO
seen-event < annual	ONLNPYPPP
seen-event < at	MQPMPVPPO
seen-event < first	MPOOOWPPP
seen-event < of	MPPOPXONP
seen-event < on	LQNOOZOOO
seen-event < the	KPJMPbNOO
seen-event < their	OPPOOUOOP
seen-event < timberlake	OPOOOTPOP
seen-event < to	LQMNPYONP
seen-event < year	PPOOPSPOP
seen-event > 	LOLMP^PNP
seen-event > and	PPOOPTOOP
seen-event > at	MQOOPVPOP
seen-event > award	OQNPOTPPP
seen-event > champion	OPOPPSPPP
seen-event > for	PQNPPWMOP
seen-event > halftime	OPOOOTPOP
seen-event > in	QPMNOYOON
seen-event > on	PPOOPSPPP
seen-event > title	OPOOPSPPP
seen-event > which	PQOOPTPNO
seen-event > with	NOPONWPPP
seen-group < 	MNLOZPOQN
seen-group < a	OONPXOOOO
seen-group < the	MMJQ]PPOO
seen-group < tonnes	OPNNUPPPP
seen-group > rapeseed	OPNNUPPPP
seen-law < an	POOPNPTPP
seen-law < the	OOMOPN\\NN
seen-law > 	NONOOOXOP
seen-law > nomination	POPOOPTOP
seen-law > winning	POPOPOTPP
seen-organization < 	ZJQLOPPPO
seen-organization < 2000	NPXONOPOO
seen-organization < 4	MPVOPPPOO
seen-organization < a	SMSJOOQPT
seen-organization < about	LK^LMQQQP
seen-organization < administration	OPVNPOOPN
seen-organization < afp	LOYOOPPPP
seen-organization < after	OLQKSRQRR
seen-organization < again	LPWNPPPPP
seen-organization < against	NPWMOPPPP
seen-organization < agency	NPUNPPPPP
seen-organization < all	NOWONPPPO
seen-organization < an	IP]MNQPPN
seen-organization < and	OMWOOPPOO
seen-organization < are	LR[OONOMO
seen-organization < army	LOVOPPPPP
seen-organization < as	PN[KOPPON
seen-organization < at	MMZNPOPOO
seen-organization < baghdad	NPUMPPPPP
seen-organization < before	KOZNOPPPP
seen-organization < between	MOXMOPPPP
seen-organization < both	OOYMPOPOO
seen-organization < britain	NQUNPOPOP
seen-organization < but	NNWMOPPPP
seen-organization < by	OLZLPPPOP
seen-organization < canada	NPWNPOPPO
seen-organization < case	PNYOOOOOO
seen-organization < com	NOXOOPPOO
seen-organization < company	MPYOOOPMO
seen-organization < defeat	ONUOOPPPP
seen-organization < democratic	MQXMPOPOO
seen-organization < election	MMXOOPPPP
seen-organization < firm	NNWOOPPPP
seen-organization < first	NQZNMNPOO
seen-organization < follow	JPZOOPPOO
seen-organization < for	OM[LOPPOO
seen-organization < former	NO\\KNPPOP
seen-organization < from	TMWHQOPPP
seen-organization < gets	SQQOOOPOP
seen-organization < giant	NPVNOPPPO
seen-organization < group	SLPLQQQPQ
seen-organization < her	OOXOOOPOO
seen-organization < his	TOTKOOPQO
seen-organization < if	MM\\MNPPPP
seen-organization < image	ONUOOPPOP
seen-organization < in	OPZFQPQPO
seen-organization < including	NPXLOPPPO
seen-organization < iraq	KQ[LOOOOO
seen-organization < its	UOOKQQPQO
seen-organization < jerusalem	MPVOOPPPO
seen-organization < like	MPWOOPOOO
seen-organization < london	QKHMRQSTT
seen-organization < nations	OPSPPPPPP
seen-organization < near	OPYMNPPPO
seen-organization < new	LPYMPOPOP
seen-organization < news	NPZNOMONP
seen-organization < next	MOXONPPOO
seen-organization < now	JTUMOPQOQ
seen-organization < of	SLVIQQQPP
seen-organization < official	PPTOOOPPO
seen-organization < on	LOVNOPPPP
seen-organization < one	LQYOLOPOP
seen-organization < or	SOQLQQQPP
seen-organization < organization	NPVOPOOOP
seen-organization < other	LP[NKPQOO
seen-organization < our	QMKGSSSRS
seen-organization < over	OLRLORRSP
seen-organization < party	ONUPOPPPP
seen-organization < pink	MOVOOPPPO
seen-organization < president	NNUOOPPPP
seen-organization < recent	NOVONPPPP
seen-organization < reported	OPUMOPPPP
seen-organization < rival	ONYLOPPOO
seen-organization < s	NOZKNPPPP
seen-organization < said	NLZMOPPPP
seen-organization < say	LOYNNPPOP
seen-organization < says	LOYNMPPPP
seen-organization < state	LQWMOPPPP
seen-organization < statement	POTOPPPPO
seen-organization < statistics	MPUOPOPOO
seen-organization < suspected	NPXMMPPPP
seen-organization < tell	MNVOOPPPP
seen-organization < tells	NPVNPOPOO
seen-organization < that	LMXKQRQPP
seen-organization < the	SOWMPOOON
seen-organization < three	OPVOLPPOP
seen-organization < time	MNZMOPPPO
seen-organization < to	LNXKQPQPQ
seen-organization < today	ROLNQQQQQ
seen-organization < tokyo	MPVNPPPOP
seen-organization < told	LPYNOPPPP
seen-organization < top	NQYNLPPOP
seen-organization < two	NOXNMPPPO
seen-organization < ukraine	SOOHQQRRR
seen-organization < under	LQ[NMOOPP
seen-organization < until	NOZNNNPOP
seen-organization < via	SNSLQPPNP
seen-organization < washington	QOOLQQQPQ
seen-organization < week	MQWONOPOO
seen-organization < which	NPUOOPPOP
seen-organization < while	NOZNOPPNO
seen-organization < with	NQVKPQPPP
seen-organization < within	QMPIQSRRQ
seen-organization < year	NNXMOPPOP
seen-organization < york	KPXMPPPPP
seen-organization > 	JOVNRPPPP
seen-organization > 39	SJUNNQQQQ
seen-organization > 44	OPXOOPONO
seen-organization > a	JP\\LOPPPO
seen-organization > about	NNVOOPPPP
seen-organization > adds	MPUNPPPPP
seen-organization > after	POSLPQQQP
seen-organization > against	LQXOPOOOP
seen-organization > agency	MOWPOPPPO
seen-organization > agents	MPVNOPPPP
seen-organization > all	NPWMNPPPP
seen-organization > along	NOWLPPPPO
seen-organization > also	KL^OPPPON
seen-organization > an	KOZMNPPPP
seen-organization > analysis	OQUNOOPPO
seen-organization > and	RKUNPPQOP
seen-organization > announced	LOYNOPPOP
seen-organization > approved	NOVOOPPPO
seen-organization > are	SLWLNQPPO
seen-organization > art	NPVOOPPPN
seen-organization > article	KNZOPOPOP
seen-organization > as	NMRHRRRSQ
seen-organization > asked	OOVONOPOP
seen-organization > astronaut	QMOLRQRQQ
seen-organization > at	LPYNOPPPO
seen-organization > before	NPXNNPPPO
seen-organization > began	LPXLOPPPO
seen-organization > berkeley	OPVKPOPPP
seen-organization > bid	OOYLOPPPO
seen-organization > board	MOWOOPPPO
seen-organization > boss	LMXOOPPPP
seen-organization > brian	POVOPOOOP
seen-organization > briefing	LOOVOPPPP
seen-organization > but	MPZKOOPPP
seen-organization > by	MPWNOPPOO
seen-organization > called	NO[OMOOON
seen-organization > can	OOUOPPPOP
seen-organization > candidate	MPVNOPPOP
seen-organization > candidates	KPYNNPPPP
seen-organization > captain	MQUPOPPOP
seen-organization > ceo	JQPTPPPPP
seen-organization > chair	KQXNOPPOP
seen-organization > chairman	VOLIQQRTO
seen-organization > champion	LQYNONPQO
seen-organization > channel	NNXPNPQPN
seen-organization > chief	NNXNOPPPO
seen-organization > chinese	LOZMNPPPO
seen-organization > chose	SONMPPPQP
seen-organization > civil	OPVMPOOPO
seen-organization > claimed	OPTOOPPPO
seen-organization > commander	MPYNMPPPO
seen-organization > committee	KQYOMPPPO
seen-organization > common	PMWNPPPOO
seen-organization > confirmed	KNXNOPPQP
seen-organization > confirms	LQOWPPOOP
seen-organization > contract	MOZNOPOOO
seen-organization > could	KP[MOPPPP
seen-organization > deal	NNXMOPPPO
seen-organization > debate	MQXMNPPPO
seen-organization > did	LOXOOPPQO
seen-organization > director	LM\\MOPPOP
seen-organization > entered	MQVNPOOOP
seen-organization > estimates	OOVOPPOPP
seen-organization > executive	MQVOOOPPO
seen-organization > exhibit	NPVOOPPPO
seen-organization > fans	NPUMOPPOP
seen-organization > fighter	MPZNMPQPN
seen-organization > fighters	NPWOMPPPO
seen-organization > figures	OPVLPOPPP
seen-organization > finance	QOPKRQQQP
seen-organization > finances	OOVNOPPPO
seen-organization > first	ONYNNOPPO
seen-organization > flight	PPSOPPPOP
seen-organization > for	TOSKPPPPP
seen-organization > forces	UQRMMOPPO
seen-organization > forecasts	MQXOOOOPN
seen-organization > foreign	MQXLOPPPP
seen-organization > found	NPUOOPPPO
seen-organization > founder	NPWNOPPOP
seen-organization > from	POYMNPOPO
seen-organization > front	OPVONPPPO
seen-organization > game	KP[MMPQPO
seen-organization > gave	NOUNOPPPP
seen-organization > girostart2014	SIKLTRRRS
seen-organization > global	MPWNOPPPP
seen-organization > governor	OQWMPOPOO
seen-organization > group	POQLRQPRP
seen-organization > guard	POUNOPPOP
seen-organization > had	LMYOOPPPO
seen-organization > has	KM[OOPPPO
seen-organization > have	OLWMPPPQP
seen-organization > he	NQXMOOOOP
seen-organization > hope	KQ[NMPPOP
seen-organization > https	JOXPOPPPP
seen-organization > i	UOOLQOPOQ
seen-organization > if	QMUJQPQPR
seen-organization > in	OMWNPOPPP
seen-organization > including	NQXMNPPPO
seen-organization > insurgents	LPXOMPPPO
seen-organization > intends	MOWNPOPQP
seen-organization > interviewed	MOXMOPPPP
seen-organization > interviews	LNYNNPPPP
seen-organization > investigation	MQYMOOPPO
seen-organization > iraq	NPUNPPPPP
seen-organization > is	SNUKPPPPO
seen-organization > issued	NNVOOPPPP
seen-organization > it	MQ\\LOOONO
seen-organization > jim	OOYMOOPOP
seen-organization > justinbieber	WOILQQQQQ
seen-organization > last	NPWMPOPPP
seen-organization > lawyers	UPLPPPPPP
seen-organization > leaders	LPYNLPPPP
seen-organization > leadership	OPUOOPPPO
seen-organization > led	VLNLRPQOP
seen-organization > lost	OOVNOOPOO
seen-organization > made	NPWOOOPOP
seen-organization > majority	SMMMRRQQP
seen-organization > meeting	LPVOPOOPP
seen-organization > member	SOQKQQOQO
seen-organization > members	NOWNOPPPO
seen-organization > membership	MQXNNPPPO
seen-organization > mh17	OPVOOOOOO
seen-organization > militant	PMKLRRSSR
seen-organization > militants	KOWNOQPQP
seen-organization > minister	MQWONPPOP
seen-organization > minor	OOUNPPPOP
seen-organization > monday	OPTPOOPOP
seen-organization > movement	LQXNOOPOP
seen-organization > must	MOXNOPPPP
seen-organization > nasa	OOSPPPPOP
seen-organization > national	NQXNMPOPN
seen-organization > needs	LPXNOPPPP
seen-organization > network	MNYMNPPPO
seen-organization > new	SLRJRQPPR
seen-organization > news	KPYNNPPOP
seen-organization > newsletters	OQSPPOPOP
seen-organization > nomination	MQYNMOOQO
seen-organization > nominee	MPXNNPOPO
seen-organization > observed	LOXNOPPPO
seen-organization > of	OM\\LNPQPM
seen-organization > offer	MPXMOOPPO
seen-organization > official	LRTVLOPOO
seen-organization > officials	KNUJQRRQQ
seen-organization > on	LUXKNPPPP
seen-organization > ons	PPTOPOOOO
seen-organization > opening	LNQLRRQQS
seen-organization > opposition	NPVMOPPPO
seen-organization > or	MN[MOOPOO
seen-organization > organization	OKKIUSSRU
seen-organization > over	SPQLPPQPP
seen-organization > pamkeynen	OPSOPPPPP
seen-organization > party	SNSLPPPPP
seen-organization > paul	MNYMNQQPP
seen-organization > peacekeepers	NNTVNOOPO
seen-organization > performance	NOZMOOPPO
seen-organization > plane	OOTOPPPPP
seen-organization > plans	MOWMOPPPP
seen-organization > platform	NOWOOOPPO
seen-organization > player	MOWONPPOP
seen-organization > players	NPVOOOPOO
seen-organization > please	NOTPPPPOP
seen-organization > police	MPYMNPPPP
seen-organization > president	MQWMNPPPP
seen-organization > presidential	NQXMMPPPO
seen-organization > primary	NQZLMOPPO
seen-organization > problems	MNWNOPPPO
seen-organization > producer	ONXMOPPPO
seen-organization > products	OPTPPOPOP
seen-organization > project	PPTOOOPOP
seen-organization > provides	NOXMOPQPN
seen-organization > real	TNLLRPQQQ
seen-organization > received	MPWNPOOPO
seen-organization > regime	NPVNOPPPP
seen-organization > rejected	OQUNPOPOP
seen-organization > report	TLLKOSSSQ
seen-organization > reported	LKVMRQQPR
seen-organization > reporter	JPYONPPPO
seen-organization > reporters	LPYNNPPQO
seen-organization > reports	MOVNPPPPP
seen-organization > resolution	MO[ONOOOO
seen-organization > right	OOWNOPPPP
seen-organization > rules	ROPIRQQQQ
seen-organization > ruling	MQXPPNONO
seen-organization > s	NMXMOPPPP
seen-organization > said	KK\\OPPPPP
seen-organization > says	IMXSOPPPP
seen-organization > secretary	TPTMMOONP
seen-organization > security	LPWNNPPPP
seen-organization > seized	MOWOOPPPP
seen-organization > senior	NOWOOPPPN
seen-organization > shareholders	KOYNOPPPO
seen-organization > shares	LPYNOPPOO
seen-organization > she	NOWOOPOPO
seen-organization > should	HP\\MOPPPO
seen-organization > since	KQZMONPPP
seen-organization > so	RNKKSQRQR
seen-organization > speaker	KPVOOPPPP
seen-organization > special	MPWNPOPPO
seen-organization > spoke	LNXNOPPPP
seen-organization > spokesman	IP[NOPPOP
seen-organization > spokeswoman	NPVOOPOPP
seen-organization > spring	MOWMPPPPO
seen-organization > star	LOYNOPPPP
seen-organization > story	MQWOOOPON
seen-organization > strategy	MQXONPPPO
seen-organization > strike	SPQOOPPOP
seen-organization > stronghold	MOXMNPPPP
seen-organization > sunday	SOPLRPPQP
seen-organization > survey	OPSPOPPPP
seen-organization > team	TMMLRQPPR
seen-organization > television	NQRUNPNOO
seen-organization > that	NO[NNOOOO
seen-organization > the	JN^LPNPPP
seen-organization > this	MQXNPNOPP
seen-organization > tmro	POUOOOPOP
seen-organization > to	PNTNOPQPO
seen-organization > today	NOVOPOPOP
seen-organization > told	NVRPPNONP
seen-organization > took	ONXNOOPNO
seen-organization > top	OPUMPPPPP
seen-organization > u.s.	IPZMOPPPP
seen-organization > under	ONZKOPPPO
seen-organization > user	NPWONPPOP
seen-organization > via	MMXOOPPPO
seen-organization > vice	NPWNOPPOP
seen-organization > video	PMLMRQQQW
seen-organization > violence	NOVNOPPPP
seen-organization > wall	SNPOPPPQP
seen-organization > was	LMZMPPQPP
seen-organization > we	NOVNPPPPP
seen-organization > website	JPYOOPPOP
seen-organization > were	SNUMNPPPO
seen-organization > when	KQ[LOPPPP
seen-organization > where	OOWMOPPOP
seen-organization > which	LN^MPOOON
seen-organization > who	RSTLOPPON
seen-organization > will	UKUMOPPPO
seen-organization > with	QPXLPOOMP
seen-organization > won	ONVPOOPPO
seen-organization > would	LN\\NNPPPO
seen-place < 	KMK]OPPPP
seen-place < a	NONZPNOOO
seen-place < and	MMM]OPPNN
seen-place < as	OOMYNQPON
seen-place < at	ROIWOOPPP
seen-place < batter	LQOUPPPPO
seen-place < for	SNLWOOPNO
seen-place < from	MNL[OPPPO
seen-place < in	MNMVPQQPP
seen-place < near	NONXNPPPO
seen-place < of	NMKVRQQPQ
seen-place < on	ONKVQPQQO
seen-place < our	LPPZOOPNP
seen-place < over	NNOYNOPOP
seen-place < press	MPNWOOPPP
seen-place < r	NQOWOOOOO
seen-place < says	ONLZOPPOO
seen-place < the	MOQZNNPON
seen-place < this	PMLSQQQQQ
seen-place < to	SNNVNOPOO
seen-place < vancouver	OPOTPPPPO
seen-place > 	TMHVPPQPO
seen-place > 1	NQNXOOPNP
seen-place > a	QLJRRRRQP
seen-place > afp	MOOUPPPPP
seen-place > after	OOMXOPPPP
seen-place > and	MOPYNPPNO
seen-place > ap	ONOVPOPPP
seen-place > are	NPNWOOPPP
seen-place > around	NONWOPPPO
seen-place > as	NPLYONPPO
seen-place > at	MONWPPPOP
seen-place > aug	NOOTPPPPP
seen-place > but	LQNXOPPPO
seen-place > buys	MQLWNPPPP
seen-place > deputy	NQNVNPPPP
seen-place > for	RLIQRRRQP
seen-place > has	PNLYOPPOO
seen-place > have	NQNXONOPN
seen-place > http	MPLXPPPOP
seen-place > ilpiratabelfast	ONLRQQQQQ
seen-place > in	MNK\\OOPOO
seen-place > iraq	NPPTPPPPP
seen-place > is	MMM\\OPQPO
seen-place > it	LRNYOPOPM
seen-place > near	RNIORRQRR
seen-place > oct	NNNXOPPPP
seen-place > of	PMMRQPQQQ
seen-place > on	OPOUOOPPO
seen-place > or	NPOUNPPPO
seen-place > peace	TLKISRRRR
seen-place > president	LPNZOOOOO
seen-place > province	QNLORQQQQ
seen-place > region	TLIORQQQR
seen-place > reuters	MOOVPPPPP
seen-place > said	OOOXOOOOO
seen-place > school	RMHQQRRRR
seen-place > that	PPLWPNOOP
seen-place > the	MNUROPPPO
seen-place > there	UONOPPPPP
seen-place > to	QMRSOOPOO
seen-place > tribal	MPMXOPPPO
seen-place > was	NNPXOOPON
seen-place > which	OQPZNOONN
seen-place > will	OQUQOOOOO
seen-place > with	OPLZPNPPO
seen-product < 	NMOMOPPP[
seen-product < and	NPMPPPPOW
seen-product < called	NONPOPPPV
seen-product < codenamed	OOOPOOOOV
seen-product < instagram	OOOPOOPOV
seen-product < its	OPOOOPPPT
seen-product < new	PNMNPPPQV
seen-product < of	NLQMOPPPY
seen-product < pirated	OOOOPOPOU
seen-product < the	POKMONOO^
seen-product < to	POOOPOOOU
seen-product < with	NONOOPOOY
seen-product > 	OOMNQOOM[
seen-product > and	ONONOQPNX
seen-product > app	POOOPOOOV
seen-product > console	PMNONPPPX
seen-product > for	POSOPONNT
seen-product > in	ONNNPOPPY
seen-product > is	PNOOPOOOX
seen-product > operating	OPOOOPPPS
seen-product > sold	OPNONOOOY
seen-product > team	OPOOOOOOW
seen-product > to	OQOOPNOOW
seen-product > was	OOOOPOPOV
seen-product > were	QPNOPOOOV
seen-product > will	OQNQPONOV
seen-work < 	NMPNOOOYP
seen-work < and	OOPONPPXN
seen-work < drama	NOOOOOOXO
seen-work < of	POOOPOOVO
seen-work < single	NONPOPPWO
seen-work < the	LOMNNQO]N
seen-work < with	QNNOPNNXO
seen-work > 	OOPNPONXO
seen-work > and	NOOONOPYO
seen-work > director	OPOPPPNTP
seen-work > has	OPOPOOOVO
seen-work > is	NOOOOOOXP
seen-work > was	OPNMPOOZO
seen-work > which	QNNMOPNZO
sentence false	SQPPOOOPO
shape 1	TPNMKQMNY
shape 1A	TKKJRRRTS
shape 1I	RLKLPPOP[
shape 1X	ZHEPQSSRP
shape 1XA	UMKLQQQRR
shape 1XX	SJMHSPPSX
shape 1n	SMLMPPPPW
shape A	UIUQNPQNP
shape A1	RKPKPQRPT
shape AA	WIQQSOQJQ
shape AAA	YIKNPRQRQ
shape AAAA	\`OFIQOQOR
shape AAAX	YNNNPOPNP
shape AI	TPPJQPPOR
shape AIX	OPUOPOPOO
shape AX	TIYJOQPRM
shape AXX	NJUNPUPMR
shape AXXX	OMRUPQTLM
shape AXn	POSOPPPPO
shape AXxX	OPXPOONNN
shape An	ZLSLOOONO
shape I	ZLJVMOOPO
shape IA	QFTFPRQUV
shape II	ZGMUPPPON
shape III	SLLUPPPOQ
shape IIX	KZUOQNPML
shape IIXX	OSURONNNN
shape IX	OVQMSRLKP
shape IXX	LXTNQMPNM
shape IXXX	MRXMONMTM
shape IXxX	OV\\KPLMNM
shape In	TJSTLLNMX
shape InX	OOUMOONNV
shape X1	UNIPNQONW
shape XA	UDWPONNLZ
shape XAXX	POKMPOXOS
shape XI	H]QRONNJS
shape XIX	O[LOPOPOO
shape XIXX	NVNNPOSON
shape XX	OSQQOOOQN
shape XXA	HQSLNXMSQ
shape XXI	VIHGSRSTV
shape XXXA	LRXPPNOMO
shape XXXX	OJRVOMRTM
shape XXXx	NWXLOLONN
shape XXn	VKKKOPPQZ
shape XXx	LSGSRQQOS
shape XXxX	LTYPPJSLM
shape XXxx	MSXTOMMMO
shape Xn	WLLLNMWLW
shape Xx	UIJORUQOR
shape XxX	NVOQPOOON
shape XxXX	LSWOOLPSN
shape XxXx	RLPLRMUPQ
shape XxxX	TQPKOXKON
shape x	TLJJQVQRR
shape xX	OSSOOQPNO
short for given	JfMJLOOPO
short for other	O[LKNQOPP
shout false	NO[RUMMML
small title after "	OMTSOPOQO
small title after &	RTRPNNONN
small title after '	QPUPNOPOO
small title after ,	OQPOSNRON
small title after -	UOMNPPPPQ
small title after _	MIURQPPSN
small title before "	VSQMNPPLN
small title before ,	PVNQPOONN
small title before .	MULLRQRRP
small title before _	QSNMPOPQP
start 0 of 1	WPNNNOOQO
start 0 of 2	OQORPNOSN
start 0 of 3	RNUPOQMPM
start 1 of 1	RMURLOOPO
start 1 of 2	PTOQULNNN
start 1 of 3	OPVMOMONU
start 2 of 1	QMRRNQPPP
start 2 of 2	POSNMQPRO
start 2 of 3	ONSQPPOOQ
start u of 3	PNLPOPSQR
state < 	RMMPRPQQP
state < d	MPOXNOPPO
state < i	NPPUOPPPO
state < r	NPOVNPPOO
state > 	MPNXOPPOO
state > a	OOOYNOOOO
state > and	NPOUOPPPO
title actor	OUPPOPPOO
title actress	OSPNPPPPP
title admiral	M[MMNPQPO
title after	OOMQRRQPO
title after ambassador	OPNPTPPPP
title after attorney	RNMPOQQQP
title after ceo	PMYSLOONO
title after chair	RMPNQPPPR
title after chairman	NMSJSPRTO
title after chancellor	OPONUPPPP
title after chief	LPPXPPPNP
title after commissioner	TMNKOSRQP
title after deputy	ROMSOPPPP
title after director	NPUOOOPPP
title after dr	UKLLRRQRR
title after general	SIJIUSQTS
title after gov	NNMWRPPPP
title after governor	PMMMRRRRR
title after judge	MPTTONOOP
title after leader	UMJITRRRQ
title after minister	OOMOXPPOP
title after mp	MTTSOOOMN
title after pm	OPLSQPQPP
title after premier	MMKRRTSRO
title after president	OOOPUOPOP
title after rep	MONUSPPOP
title after secretary	OMOPRQRPP
title after sen	PMKXOPPPP
title after senator	LMPNRQRQR
title after speaker	NOUOOPPPP
title ambassador	TSOOOPONO
title attorney	PTOPPPPOO
title author	QTLNPPQQO
title before	SVNNOOOOO
title captain	OTKOPQPQQ
title ceo	TVNNPOONN
title chair	OTOOPPPOO
title chairman	NWOOPOPOO
title chancellor	PWNMPPPOP
title chief	OUNOPPPPP
title colonel	POKLRSQRR
title commissioner	RSLMPPRQP
title congressman	PTPOPOOPP
title congresswoman	PWMNNOPPP
title dame	OXLNPPPOO
title deputy	OVOPOOPOO
title director	OVOOOPOOO
title dr	MVSLPOQOO
title false	WPOQOOONN
title gen	PUNOPPPOO
title general	OSLLRQQQQ
title gov	OVONPPPOO
title governor	OTOOPPPOP
title in apposition	NTSNMSOQM
title judge	OUNPPPPPO
title justice	OXNOPPPNO
title king	M\\NNNPPPN
title lady	OUNPPPPOP
title leader	NVOPOOPPO
title lord	L[MNOPPPO
title lt	PXMOPPPNO
title madam	UJKKQRRSR
title mayor	OXNNOOPOP
title minister	OUNNPQPOP
title mp	OWNOPOPNO
title mr	LSQSOOPOO
title mrs	RPMMQPQQP
title ms	RUMMPPPOO
title pm	RUKNPPOPP
title pope	RVMMPPPPO
title premier	OXNNPPPNO
title president	QWNNPONOO
title prince	OUOOOPPPO
title professor	QVOOPOPOO
title rep	OUOOPPPOO
title secretary	RSPNPOONO
title sen	OWONPOPOO
title senator	NWNQOPPOO
title sheikh	NYNONPPOO
title singer	NWONOOPPO
title sir	OWMOOPPOO
title speaker	OSOOPPPPP`;
