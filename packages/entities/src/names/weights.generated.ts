// Made by scripts/train-names.ts with the code of print 61f10488e5a28c02; see SOURCE.md.
export const weightsTable: string = `1< 	TRQNOOOOO
1< 0	VKPKQQQQP
1< 000	TIIIZQQRR
1< 01	UNLMQQQQR
1< 1	QJULQQQQQ
1< 13	TNKLRRQQR
1< 17	VLKMQQQQR
1< 1990s	RMTMOPPQO
1< 2	TONISPQQR
1< 20	PJSJQRSSQ
1< 2004	OVNMOPPPP
1< 2005	MUQUNOPNN
1< 2010	OTONNOWNO
1< 2011	SRKMQPQPP
1< 2012	PVLNOPPPP
1< 2014	UQKLQQQPP
1< 2015	OVNOPPPOO
1< 2016	TPNOXNOMN
1< 2017	MYMNOQPOP
1< 23	YOMNOPOPO
1< 24	VLKKQRQRS
1< 3	VNOJQPRQP
1< 30	UKKKRQRRS
1< 3clisgienf	TMLNQQQQQ
1< 4	OKPIPQQXR
1< 40	VKKLQQQRQ
1< 5	SJIJRRRQZ
1< 6	WJKJSRQQU
1< 8	ULLRPPPPQ
1< 9	WJHHSSQRV
1< a	WPQJNOTQM
1< about	RVPQOMOMN
1< afp	RLTMQQQPO
1< after	TTUPMMOML
1< again	STSNOOONN
1< against	PQVKOPPNP
1< agency	NTUTMNONN
1< airlines	ULMNPQQQQ
1< album	RLMLPPQXP
1< all	YRKKOPPPP
1< am	TIJKSSRSS
1< amazing	QSTMOOPON
1< an	TJTIMPSOU
1< and	OSPPLNQSQ
1< annual	QNSNOPPPP
1< another	VOIISQRQQ
1< anti	URKMPPQPP
1< any	SRKJQQQQQ
1< ap	WRMNOPPNO
1< are	RSPJPPQQO
1< as	KURSQMPIT
1< at	GQS[OQOMM
1< author	XRLOOPPNN
1< back	QKSKPQRRQ
1< band	QJULPRQPQ
1< based	RJPISRRSQ
1< bbc	QMMMPQQWP
1< be	TQJIRQQQR
1< became	NXSNOOOON
1< because	VNTNNOOOO
1< before	MVMNNXPNN
1< behind	WQMOOOPOO
1< believe	UUMMPOPNO
1< best	OONOPVPPP
1< between	TWJIOQPOQ
1< big	UIIJSSRTS
1< black	VJKKSQSSP
1< board	UPLNPPPPQ
1< body	PONNOOOXO
1< boot	UTKLQPPOP
1< both	NSRSMOOMS
1< breaking	NLXLPPPQO
1< brother	STJJRQPOT
1< but	WPPIOTOOO
1< by	MUVKOQQQM
1< c	OKQKSQQSS
1< call	QVKLPQQQP
1< called	WMQSNOOPL
1< calls	NTTMOOPOO
1< canada	MZSLOOPNN
1< career	OVNOPPPOO
1< century	NTTLPPPNP
1< ceo	MXNOOPPPN
1< channel	ON\\NPONNN
1< city	PUSNOOOPN
1< clinton	USMNOPPON
1< co	WMMOPOPPP
1< com	ZLLOPPPPN
1< come	TSKKPPQQP
1< company	PLZLOPPPO
1< corp	VMRNPOPPO
1< country	RNNTOPPPN
1< course	QKKTPQQQR
1< creative	PKTLSQQPP
1< cricket	PWLOPPPOO
1< cvh0equh7l	ULKNQQQRR
1< d	XIJKRRRRR
1< daughter	NZNOOPOOO
1< day	PRKKNVOWO
1< deadly	SNMNQQQQR
1< despite	RSMNPPPPP
1< did	RTLMOQPQQ
1< doc	SOOOPPPPP
1< down	VQLNPPOOP
1< downed	ULMMQQQQR
1< dr	NXMOOPPPO
1< dr.	NYMOOOPOO
1< e	VKMMQQQPQ
1< email	NYNNPPPON
1< english	UNLLQQQQQ
1< episode	UOLMPPPRP
1< even	TSMMOPPOP
1< ex	RMWNOOPOP
1< example	OTNUOOONO
1< fact	NYMNPPPOO
1< fat	VJJKRQRTR
1< father	NYMNOPPPO
1< feeney	ULLMQQQQQ
1< ff	NUSMPQNPP
1< file	THJKSSSSS
1< film	ORNNPPPSO
1< firm	ORUJOOPNT
1< first	NVQJVNPPO
1< flight	XJILRRQRR
1< follow	QUKNQQQQO
1< followers	VMLLQQQQQ
1< for	PTRNMMOQP
1< former	NNVJMOPUQ
1< four	USMNOPPOO
1< friend	NXNPPOOOO
1< from	JTUWNOOLO
1< gave	PVMNPPPPP
1< generation	WONOPOPPN
1< germany	ONWMOPQOO
1< get	SSKKRRPQP
1< giroditalia	ULLMQRQQQ
1< good	VNNNPPPPP
1< got	WNNMPPPPP
1< group	SOYNNNNNN
1< gt	TTLLQPPPP
1< has	PVMMOPPPP
1< have	UUKJOQQPP
1< help	OWNNOPPOO
1< her	RQJKQVPOQ
1< here	PULNPPQPP
1< hidden	ULMMQQQQQ
1< high	RKSLPQQQQ
1< hill	SRMKQPPPQ
1< his	QHLOVSRPQ
1< hit	OOMMPPPPW
1< how	OUTIPPPPO
1< however	PWMNPPPPO
1< i	XHIKSRQRT
1< iata	MMNZPOPOO
1< if	TVPKNOPPN
1< image	MVUNOOONO
1< in	NKOYNNOOU
1< include	LVQKQQPNR
1< including	LNQTMVMMT
1< into	NMHWQRQQQ
1< iraq	XLJKSPRRP
1< is	USNLNOOUN
1< it	URNLOOPQO
1< its	SORSLNNNR
1< jamaledwards	ULLMQQQQR
1< january	MPUNNWONN
1< jobs	LLL_PPQNN
1< just	SSKLPQQPP
1< justinbieber	OWNPOOPOO
1< king	PRJLRQQQR
1< know	RQLLPOVOP
1< last	RPKTPPQQN
1< leader	M[NNNPPOM
1< like	UTMINOPOU
1< line	VPNMQPPOO
1< live	RNMNOPPVP
1< lol	VMLMQQQQQ
1< long	RRKLRQQPR
1< lord	NXNNOPPPO
1< love	NXQMPPQON
1< lt	PQLMQQRSO
1< ly	UMMNQQQQQ
1< m.	TOMOPPPPP
1< madam	TKKLRRRTR
1< made	TTKMPPPPP
1< magazine	TMUMOPPOO
1< malaysiaairlines	TMMNQQQQQ
1< man	M^MOOOPOM
1< many	UJJITRSSS
1< masterchef	TMMNQQQQQ
1< me	TMQLRPPOQ
1< media	QULNOPPPP
1< meet	OZNNPOPOM
1< mh17	XJJLRRQRS
1< million	QJUJQQQQR
1< mini	VJLLRRQQR
1< minister	TSTNPNONM
1< month	LRJIRWRTP
1< more	VLRMOPPPP
1< morning	PQMUPPPOO
1< mother	PVOOPOPMO
1< movie	ONNNOOPZO
1< mph	TMLMQQQQR
1< mr	PWNOOOPOO
1< mr.	ISQSPPPPO
1< ms	PULNQQPPP
1< ms.	LWOOPPPPP
1< music	QTLMQPOPP
1< my	TIRLQQQQP
1< name	STNLPPPOP
1< named	OJRKQQQQW
1< near	LKJXPQSRP
1< new	QISJRQQQU
1< news	LPTPQOPRO
1< night	WLLLQQQQQ
1< no	QRKIQRPQU
1< not	SRLWMOOON
1< now	UTIKQQQQP
1< obama	SRMMPPPPP
1< of	PRQTPNNRM
1< off	QMSKQQPQQ
1< old	UTSGNPQOP
1< on	QQUOOOPNP
1< one	RRPJQPPPQ
1< only	VSLNPOPNP
1< or	OMRPNPPOU
1< other	POQLRPQRO
1< our	TLSLOPPQP
1< out	VRJJQQPPS
1< over	TSNSONONN
1< own	RLSNOOONV
1< page	TRNOOOPOO
1< park	NPNYOOPNN
1< party	PSRLQOPPN
1< people	QNLOXOPPP
1< percent	NRYNOOONN
1< person	UIIJSRTSS
1< ph	VMMNQPQPP
1< photo	OOUMRPPPO
1< planner	OJTUPPPOO
1< play	MVXNOONON
1< playing	UNUNOOPPN
1< plays	SSKMPRPPP
1< pm	QUMNPPOPO
1< pope	SUMNOPOPO
1< president	PXKOPPPNO
1< prince	OPVNPPPOO
1< product	WIJKRRQQT
1< professor	STNNOPPPO
1< pronounced	UJKJRRQTR
1< read	POIJQQRTT
1< real	SMKMRQQRR
1< reason	RUKLQQPPQ
1< report	SQJLRQQQR
1< reuters	QMSMMVPNP
1< right	VJHKSRQRU
1< royalwedding	NUMLPTQOP
1< rt	IVQOPPPPP
1< russia	QPVLPOPOO
1< s	PSRQLOPOO
1< said	WUILOPQPO
1< say	WQPJPPOON
1< saying	RSTLOOOOO
1< says	LXRHPPPPP
1< season	UOTLOPOPN
1< see	PVKUNPPOM
1< senator	NWOOOPPPO
1< show	WSMNOPPMO
1< since	SOJKQSQQS
1< singer	NVOOOPPOO
1< sir	OWMOPPPOO
1< site	PLWKPQPQQ
1< so	UQJMQPPPQ
1< some	SSJJRQQRQ
1< son	PZOONOONN
1< song	QLULPQQQQ
1< state	VNUONOONO
1< station	ONYNOPOOP
1< stop	NRNWOPOON
1< succeed	NWNOPPPOO
1< support	QTRLOPOOP
1< systems	SMSMNPPPR
1< teague	PXONPPPNN
1< team	NSUUNNOLM
1< technology	QLRLQQQQR
1< tells	JVWMPOPOO
1< than	MTXLPOONO
1< thank	XJMMQQQQQ
1< thanks	NZNNPPOOO
1< that	WUQIONOPM
1< the	NNOROSSLS
1< their	YMNLOPQQP
1< them	TQMMPPPPP
1< then	VUOKOPPON
1< there	OWOOPPPON
1< these	VIHJSSRRT
1< think	NVQLQPPOO
1< this	ULHVQNSOQ
1< three	VKPMOPQPQ
1< time	RUJKRPPPQ
1< to	NVOUNQNMM
1< today	PTTNOQONM
1< told	NWXLNOONM
1< tomorrow	ZMLMPOPPP
1< tonight	VJJLRRQRT
1< too	UJJJRRRSS
1< transit	TJJJRSRSS
1< tuesday	NKWLPPRRO
1< twitter	XLNOQPPOO
1< two	TRNRNPOOP
1< uk	UKLLQRQQR
1< under	TXKLPPOPO
1< up	TSKQOSNOO
1< use	LOXLPPOQR
1< using	WPTNNNONN
1< v	QMVLPPPPO
1< via	NSNOPPPQQ
1< video	TROHPQQQQ
1< w	QUMNPPPPP
1< was	TVKKOQPPP
1< washington	VMMVPOOOM
1< watch	QLRMOQQRR
1< watching	TGHHSTSUU
1< weather	RKITQQRQQ
1< wednesday	RVOOOPONO
1< week	OOSMQQPPQ
1< what	VLLKPWPPO
1< when	RTHIVQQPP
1< where	XVLLNPOOO
1< whether	RULMOQQPP
1< which	TTIJQRQPQ
1< while	STUKMNOMS
1< who	OYOMPPPNN
1< why	SVMNOOPON
1< wife	PWMSOOOMO
1< will	VTNNPOPNN
1< with	QWMMPOPNR
1< without	SQLLQQPQQ
1< won	VKLLQQQQQ
1< world	TKJLQRRQT
1< would	RSLMPQQQQ
1< writes	KXUOPNOOM
1< x	SSJJQQQQR
1< year	SRVKMMNTM
1< you	WPNKPPOOP
1< your	TIJKQQRRW
1> 0	WJLMQQRRQ
1> 08	SKJJSSSSS
1> 1	\\KLLPPPQO
1> 10	TJJKSRRRT
1> 100	VRMMOPPPO
1> 12	PKVUPOOOM
1> 13	RTLPOPPPO
1> 15	VRNOOOOOO
1> 16	PSOUNOONO
1> 17	QVKMQOPOR
1> 18	TSKMQPPPQ
1> 2	\\HPIPPQSO
1> 2011	QWLLOQQPP
1> 2012	OUQLOPMRP
1> 2016	MXOOPPNOP
1> 2017	VXMMNOONN
1> 22	QOHHRSSSU
1> 24	TNJHSRRRS
1> 25	RMMWOPPPO
1> 3	RQJTOPPPP
1> 30	VLMMQQQQQ
1> 31	NUMUOOPNN
1> 33	TSMMOPPPP
1> 36	STJKQRPQP
1> 37	WKJLQQQSQ
1> 39	NYMVNONNN
1> 4	WRKLQPPPP
1> 45	OQWOOOONO
1> 5	OMOOOQQPT
1> 54	UMIKRRRRR
1> 6	SVJKQQPPP
1> 7	VLMLQQQQQ
1> 713	UKJJRSRRS
1> 777	TNNMQQQQQ
1> 8	SKIPQSRQS
1> 9	SRLLPQPQQ
1> 90	SIISPSRRQ
1> a	UOQPMRPPL
1> about	SWJQOOPNO
1> according	URNNPPPNP
1> account	TPIJQRQQT
1> accused	SSKMQPPPP
1> action	ONWOOPPOO
1> actor	SLLKPPPXP
1> actually	SSJMRPQPP
1> added	NVNOPPPPP
1> afp	TNONPPPPQ
1> after	TNPVNUNNJ
1> again	OSWMNOPNN
1> against	YMLNNPQOP
1> agency	SSMNPPPOP
1> agree	OUNPOPOPO
1> agreed	OYMMPPPOO
1> ahead	TNNOPPPPP
1> air	NNVXNNONN
1> aircraft	OOMNPPOOY
1> all	VPHJPQQVQ
1> allege	TOOPPPPOP
1> allegedly	MZNMOPPPO
1> along	NPJUOQPVN
1> already	UPJLQQPPR
1> also	PXJLQQQPO
1> alt	SOOOPPPPP
1> always	WPKLPQPQQ
1> amazon	TNMNQPPQQ
1> an	MSMJSPPSQ
1> and	OQQNNONTR
1> android	RLLMQPQPV
1> announced	OXUONNONN
1> announcement	PTNPPPPOP
1> another	PXNOOOOON
1> any	TSLNOPPOP
1> ap	UJJJRSQRS
1> app	MNWNNNONV
1> appear	RLLLSQQRS
1> applications	QLKKPSQQX
1> are	ROQLSOPNS
1> aren't	UNUNNOPOO
1> argued	NUNOPPPPP
1> argument	MXNNPQQNO
1> around	VONPPPOOP
1> art	SSKNPPQPP
1> as	UQRQMNNMQ
1> asked	MWMUNOOON
1> asserted	URLMQPPPP
1> at	VWHPOPPNN
1> attached	SOOOPPPPP
1> attacks	TQLLQQQPQ
1> attempts	SRNOOPPOO
1> auspol	UMNNQPPQQ
1> author	RLLSPRQPQ
1> authorities	YONNOOOPO
1> away	TIJISSSTT
1> b	VKLMQQQQR
1> baby	VJKKSRQRS
1> back	XNLMPPPPP
1> backed	WNMMPQPPP
1> band	TLMLQRQQR
1> based	UIIIRSSST
1> be	XLKUPOPPN
1> beat	OWNNOPPPO
1> became	P[LJOPQPN
1> becomes	QPOOOOOVO
1> been	YNKMPPPPP
1> before	UNRLPPPOP
1> began	TTMUNONON
1> begs	SNOOPPPPP
1> behind	UNOPPPPOP
1> being	TLJSOUPPP
1> believe	WLMNQPPPQ
1> best	VJKLQRQQT
1> better	SSLLPQPQP
1> between	VOPOPNPOP
1> bill	QTLLPPQQP
1> birthday	SMNOPPPQP
1> black	UJSMPPPPP
1> book	PWMNPPPON
1> boss	MMXNOPQQO
1> both	RUNNOPPOO
1> boys	UULMOOPOO
1> bringing	RLMVPPPOP
1> business	PLXMOPPPO
1> but	USNQOOOLO
1> by	ROSQNPQON
1> calendar	THHITTSUT
1> call	URJMPPQPQ
1> called	QTHQQPPQP
1> calling	PVOOOOOOO
1> came	SQKSONUNN
1> can	TONKOPPOV
1> can't	RTLMQQQPP
1> candidate	PNPWOOOOO
1> car	RVNOONPON
1> care	WLKNQQQPQ
1> career	SVLNOOOOP
1> case	OVSLPPOOO
1> cbb	PRLMQQRQQ
1> cdntech	SNOOPPPPP
1> chairman	TQXMNMONN
1> champion	RONOOWOOO
1> change	SRNOPPPOO
1> changed	TPMNPPPPQ
1> charge	PMTNPPPPP
1> charges	WNNOOPPPO
1> check	PRLLPQQRR
1> chief	NMXKPPQPQ
1> city	UKSJRPOOR
1> claims	NTRLPPPOP
1> clinton	OYONOOOON
1> close	QOOVOOONO
1> club	ONTVOOONN
1> com	XLJJRRQRQ
1> come	TMMTPPPOP
1> coming	SMTMPOOQO
1> comment	PVLNPPPPP
1> commissioner	WPTNNNOON
1> communities	WNNMQPPPP
1> companies	WNMPOPPOP
1> company	OOXNOOPOO
1> confident	MXMNPPPPO
1> continued	QVMNPPPNP
1> continues	OUMMOUOPN
1> control	VMMNPPPPQ
1> court	VQONOOPOO
1> coverage	VLJNQQQQQ
1> crash	VLLMQQQQQ
1> crashed	TMMNQQQQR
1> criticized	OWNOOPPPO
1> culture	UJGHTSRSV
1> currently	OTTLPOOPP
1> cuts	VNOPPPOOP
1> d	THIISSSTT
1> d.	ULLJRRQQR
1> dan	TMOOPPPPQ
1> david	ULLMQQQQQ
1> day	QKSPPQQPO
1> dead	VIIISRRST
1> dear	RTLKQPQPQ
1> death	LWJTPPPNO
1> debate	TUMNNOPOO
1> december	WOOOPOPOO
1> decision	RTLKQQQPP
1> declared	NXNOPPOPO
1> demand	UONPPPPOP
1> described	POJJSRRSS
1> design	VNNNPPPPP
1> despite	NWMTNOOON
1> device	UNMNOOOPW
1> did	PPTJQQQOR
1> died	N[MNOPQOO
1> dies	QUOOOOPON
1> dining	SMMNQQQQQ
1> director	TNLOONPVP
1> district	MNS\\MOPOM
1> div	YNNNOPPOO
1> do	UQQPOOOON
1> does	NXMNOPPPO
1> doing	WPMMOPPOP
1> done	WHHJSSRSS
1> down	WLRNOPPON
1> dr	SMLLRQQRQ
1> draft	SMSNOPPPO
1> drive	UKLKSQQRR
1> due	VIIHSSTRS
1> during	RTTSMNNNL
1> e	VQKMQPPNQ
1> earlier	OUMVMNPOO
1> early	VIJJSRRRS
1> earth	MPQLPQQRQ
1> east	RMMVPPPOO
1> economy	SOOOPPPPP
1> election	PUNNOPPPP
1> elections	OMUVOOONN
1> email	VNMPPPPOP
1> ends	MUYMNOONN
1> enjoyed	SONPPPPPP
1> enough	UNOPPPOOP
1> epa	SNOOPPPPP
1> et	MZMNOPPOO
1> even	WMMNPPPPP
1> ever	XLLLPVPPO
1> every	QUMOOPPOO
1> executive	TNTOOOOOO
1> experts	UOLPPPPPP
1> explained	MXMOPPPPO
1> exports	UMMNQQQPQ
1> face	WNNPPPONP
1> faction	MJQVQQNQP
1> failed	WPMNOOPOP
1> families	RLLVOPPPQ
1> family	LLQMRSQPS
1> fans	PRRMPPPOP
1> father	OTNOPPPPP
1> fb	ULMNPQQQQ
1> fell	RNUNOPPOO
1> fighters	OO[NOOOON
1> figures	VNONOPPPP
1> file	WONOOOPOP
1> films	OVNNPPPOQ
1> final	LXLWONPOM
1> finally	PQTMOPPPO
1> financial	WNMMPPPQP
1> finds	LVTNOPPON
1> finished	OMUMQPPPQ
1> fired	SRNOPPPOO
1> firms	XLOPPNQOP
1> first	K[KTONPPN
1> flight	PMTNPPPPP
1> follow	NTQKQPQQP
1> food	UMMNQQPQQ
1> for	RQQQNMXML
1> forces	QMVNOOPQO
1> former	ULSNOPPPO
1> forward	SONPPPPPP
1> found	URRMOOOPN
1> four	UUNMOPPOO
1> franz371	SOOOPPPPP
1> free	QLULPPQPP
1> friday	VKKLRQQRR
1> friendly	TMMNPQQQP
1> from	UQPMNNNOT
1> front	MITJQSRQS
1> funds	ZOLPOPOOO
1> funeral	WKJISRQRS
1> gameinsight	TLLMRQQQT
1> games	WMMNPPPOP
1> gave	OYKLONWON
1> general	SSJJSQPQQ
1> get	SPQMPPPPO
1> getglue	SOOOPPPPP
1> gets	TOXMNOOON
1> getting	XMMMPPPPQ
1> getty	WMMNPPPPP
1> giant	WOOOOOOOO
1> give	PRKLRQQQR
1> go	VJKLRQRSR
1> goal	PVONOPPPO
1> goes	RQLNQPPQP
1> going	XPLMOPPPP
1> gonna	UKKLRQQRS
1> good	RVJLQPPQP
1> got	YOKMQOPOQ
1> government	TUMNNPOPO
1> grateful	VMMOPPPPP
1> great	WQLLQPPOQ
1> group	PQLIQRSQS
1> groups	TNOPPPPPP
1> growth	TLKLRQQRQ
1> gt	WMMNPPPPQ
1> gusto	TNMNQQPQP
1> had	OWOJOPQRO
1> haha	M\\MOPOPON
1> hair	RTLLPPQQP
1> half	TNILRRQRS
1> happy	QVLMQPPPP
1> hard	WNOPOOOOO
1> has	NUQINOOUP
1> have	WQJPSONOP
1> he	OPFTOQUTN
1> head	QPVNOOPOO
1> heads	QTNOPPOOP
1> health	PNMWOPPOP
1> heard	SQLLQQPQP
1> held	QVMMOQPPP
1> help	WQLMPPPOO
1> her	TLMLRQQQR
1> here	RRRKPOPPP
1> hi	MJRTQPPPQ
1> him	VMMNQPPPQ
1> himself	PYMNOPPOO
1> his	RWKMPPPOO
1> hit	TTKLQQQOP
1> hits	SLQLRQPPP
1> home	\\LKLPQQPP
1> honeymoon	UPMMQQPOQ
1> hope	QSKVNOPON
1> hopes	NKTKORRRT
1> hot	TKLLRRQQR
1> house	QQVOOOONN
1> housing	PLKTQPQQS
1> how	POULPPQPO
1> however	STLLPQQOP
1> https	VMTOOOOON
1> i	OSKJRUQQQ
1> i'm	TNILRRQRR
1> i've	QQIJRRRRR
1> identified	TNMVOOOOO
1> if	UUMIPPQPO
1> in	QOOTMSONO
1> include	RNSNPPPOP
1> independent	QRKKQQQQQ
1> index	VMMMQQQPQ
1> inside	ULLMQQQQQ
1> internet	VRKLPPPRP
1> interview	POYNNOOON
1> into	SKIJSPQSY
1> introduced	SLMYOOOON
1> it	XPQJNOUMN
1> its	UNMOPPPPP
1> job	PNNVOOPPO
1> jobs	NNN\\MOPON
1> july	YPNOOOOON
1> just	WQMJPQQPP
1> justin	UNOOPPPOP
1> justinbieber	QUMPOOPOO
1> keep	TLMMQQQQR
1> killed	RSJKQRQQR
1> know	VKKMRQQQR
1> knows	PQJUPPPPP
1> language	UHHITSTST
1> last	TRGQQPOQR
1> late	PUNTNOOOO
1> later	QYLMOPQNO
1> latest	SRKKPQQQS
1> leader	PNSSNPPNQ
1> learned	SRLLQPQPP
1> led	LPRIRRSPR
1> left	OWMNPOQPO
1> let	QTPKPPQOP
1> life	STNNOPPOO
1> lights	SNMMPTQOQ
1> like	VONKOOOOV
1> likes	NYMNOPPOO
1> line	UNLMQQQOR
1> lisa	SONOPPPPP
1> live	RUKMOQQPP
1> lived	RVMNPPONO
1> local	XNONOOPPO
1> lol	QVMMQPPPO
1> long	WLLLQQQQR
1> look	TQLVOOPNN
1> looking	XNMNPPPPO
1> looks	RJUJQQQQP
1> lose	PNVOOOOOO
1> lost	OTTMNOPNO
1> love	URKNOPPQP
1> lt	VSINPPPPP
1> luck	SOOPPPPPP
1> made	PWLMOOPOS
1> magazine	RJPKQRRRS
1> make	WLLLQQPQQ
1> makers	WNMPPPQNP
1> makes	PORLPQPPQ
1> malaysia	UMMNQQQQQ
1> man	TMRUNOONN
1> manager	TOMOPPPPP
1> march	WMLNQQQPQ
1> market	ZOOMOOPOO
1> masterchef	TMNNQQQQQ
1> may	MSVIPQQQN
1> me	SSQNOPPPM
1> media	VONOPPPOP
1> member	TLMJRQRRS
1> members	RLSOPPPPP
1> memory	TQLMPPPPP
1> men	RLTMPPPPP
1> message	TMMNPSPPP
1> met	NYNNPPOOP
1> mh17	RLRLQQQRQ
1> microsoft	PNSNOOPNU
1> might	VLLMQQQQQ
1> militants	QILJSRSTT
1> minister	TSMOOPPOO
1> miss	WMKMQQPPQ
1> missile	RLSJQQQRP
1> mobile	ZNMNPOPPO
1> monday	QLKJRURRT
1> moneymonitor	SOOOPPPPP
1> more	XLMNPPPPQ
1> morning	TKLLRRRRR
1> most	UOIOQQQPQ
1> mother	OXMNPPPOO
1> moved	RTMOOPPPP
1> movement	VNPROOOOO
1> movie	PQSLPPPOP
1> movies	SRKLQQQPR
1> moving	TJJKRRRSS
1> much	TLLMRRQQR
1> mufc	TNMOPQPPP
1> music	PPMLPPQPV
1> must	TLTLONQPQ
1> my	RSONPPPON
1> n	PVKMPPQQP
1> na	VIJISRRTT
1> name	WRJRNOPON
1> named	NRRYMNONM
1> names	OL[MNPPPO
1> nasa	UNOPPPPOP
1> near	SKJPSQQRQ
1> need	WMLNQQPPQ
1> never	WSJMOPPPO
1> new	QRSMPOPOO
1> news	QKOUQPPOO
1> newspaper	NJQRRPPQR
1> next	SVLMPPPMQ
1> nick	SOOOPPPPP
1> night	UMMNQQQQQ
1> no	RWJKQQQPP
1> not	YQLKPPPPO
1> note	YLLNQQQNQ
1> noted	MXMOPPPPO
1> now	UPRNNONNR
1> numbers	TUNNOOPNN
1> o	[NJMOPPPP
1> obama	ULKMQQQQR
1> of	UOLQPRNNS
1> off	VOMNPPPPP
1> offer	VMUMPOPOO
1> official	SNULPPPPN
1> officials	RQTSLOPNM
1> often	SNTUMNONN
1> oh	QRJTPPPPN
1> oil	UNOPOPPOP
1> old	VRJJPQQQQ
1> on	SSPTMQOMK
1> once	QUMNPPPPQ
1> one	TQSLOOOOP
1> only	XLHIQRQQU
1> opened	ORKMPSPUP
1> or	SOIPOTPPR
1> originally	OSJTOQQOP
1> other	SSMOOOPPO
1> our	TMUMOQPNP
1> out	SKPJRQQSR
1> outbreak	UIJJTRQRT
1> over	XSJMPPOOP
1> pa	TNNOPPPPP
1> parties	SOOPPPPPP
1> party	OPQPTOOOO
1> pdf	VKLNQQQQR
1> people	WLGJWQQQR
1> per	YMKLQPQQP
1> period	WULMNULNM
1> person	TMLMRQQQR
1> photo	VKHKRRQSS
1> photography	PPOOOOOOV
1> photos	UJKKSQQRS
1> pic	YMMNPPPPO
1> place	UMMNQQQQQ
1> plans	PRVMNOPOO
1> played	NZLMPPQOO
1> player	OMVNVNONN
1> playing	RRSNOPPOO
1> plays	MZMNPPPPN
1> please	STJLQQPQQ
1> plus	NQNNNOOYO
1> police	OJRXOPPOO
1> political	VPNNOPPPP
1> poll	NMUVNOOPO
1> possessed	RTLMPPPPP
1> post	VOKUNOOPN
1> posted	STLNOPPOO
1> poster	TMMOQQQQQ
1> president	SMYLNOPPN
1> pretty	USNPOOPON
1> prices	\\OLNPOOON
1> prince	SQLLQQPQQ
1> programme	NNMMNOQ\\O
1> protests	TMOPPPPPP
1> provides	NTLNOPPPV
1> province	PPOZNONNN
1> put	TQLMQPPPQ
1> quality	ZNNNPPOOO
1> rain	SLLMQRQRS
1> rains	ULLMQQQQQ
1> reacted	VRMOOOOOO
1> reading	VLLMQQQQQ
1> ready	SQLKQPQRR
1> real	QSLROOPQN
1> realestate	TLMNQQQQR
1> received	J\\INPQQQP
1> recommended	SMMNQQQRQ
1> records	PNYOOOPNO
1> refugee	OPNXNNOPO
1> refused	NXNOOOPOO
1> regards	TMMNQQPQQ
1> region	OMLWOPSPP
1> released	OOPKPPQPV
1> remarks	PWMMQPPOP
1> remember	QTMMPPPPP
1> replied	OVNOPPPOO
1> report	TZJLPOOOO
1> reported	RWRMNNOON
1> reports	MSLROQQQP
1> research	VJIIRRQRW
1> responded	MWMOPPPPP
1> results	TMMNQQQQP
1> retail	VOOOOOOOO
1> return	QWLMOPPPP
1> returned	NOPKQRRQR
1> reuters	ZLNNOOPPO
1> revenue	WMNNPPPOP
1> review	WJKJRQRSQ
1> right	TRKLPQQQP
1> rights	OMTPPPPOP
1> role	QUMNPPPOO
1> roll	STKMQPPPP
1> rose	ZONMOOOOO
1> rt	QTONQOQNN
1> ruling	NRUNOOPOO
1> runs	QMNNPXPOP
1> s	KVULOONNS
1> said	QTQOOOPON
1> sales	SLTNNTOOO
1> saturday	PJRISRSRR
1> say	ULTTNOONN
1> says	KWLPPQQQP
1> scale	QJJTQRRRQ
1> scored	NYOONOPON
1> search	WOOOPOPNO
1> security	VOUNNNNOO
1> see	TKRLQQQQP
1> seeing	UJJJSSRRS
1> seen	YJKMQQQQQ
1> seized	UNMOPPPQP
1> senators	UJIKSRRRS
1> series	XMLMQPQPR
1> served	MMQTOQORN
1> service	VOTMNOOON
1> services	UNNPPPPOP
1> set	OTVLNOPOO
1> settled	OZNOOONOO
1> she	TUMMOPPPO
1> shit	WJJJSRQRS
1> shot	TMMNQQPPR
1> should	TROSNNOON
1> show	QNSSOOOPO
1> shows	NRMNOOOWP
1> shut	PNVNPOPOP
1> sick	UKLMRQQQR
1> simolove	SNOOQPPPP
1> since	XTLMONOOO
1> single	ZNNOOOPON
1> singles	PMTTNOPOO
1> sir	UPNOPOPNP
1> site	WOMOPPPOP
1> sitting	VJKKRQRRS
1> six	VSLLQOPOP
1> snapchat	NRMNNNOOZ
1> so	VLNHPRQPS
1> some	VNNNPPPOP
1> someone	SOOPPPPPP
1> sorry	TIJJSSRST
1> south	ONNYOPPOO
1> speaking	MVNOPPPPO
1> speech	OVUMONOON
1> spent	LUSPNPQON
1> spoke	MWMNPPQPP
1> spokesman	RNXOOOOON
1> start	UTJOPOPOO
1> started	URIMQQQOQ
1> stated	NYMOOQPON
1> statement	OYNNPPPOO
1> stayed	OWNOPPOOO
1> still	UNQKQPPOQ
1> stop	TLLMRQQQR
1> story	TMNOPPPQP
1> strain	VLJKQQPQV
1> stressed	OWNNPPPPO
1> studies	ULLMQQQQR
1> such	VQKNPPPPO
1> suggest	VNNPOPPOP
1> sunday	PLSXNOPNN
1> super	TRNOPPPOO
1> sure	ZMNMPPPPP
1> system	SKNJQRTPS
1> systems	VLKLQQQQS
1> take	XRKMOPOPO
1> taken	PLSMQQPPS
1> takes	LOQWMNNWM
1> talks	PSUMNOOOO
1> teacher	UNLOQQPQP
1> team	OMRKRRQPR
1> tech	SNNOPPPPP
1> technology	XPNNPOPPN
1> television	QHMFRSWSV
1> tell	WNNOOPPPO
1> tells	NXLPPPPPO
1> text	WKIKSRQRS
1> thank	NYLOPPQPM
1> that	WSSKONOOM
1> the	SPOPONONU
1> their	WLLMPPQSP
1> them	VMMNPPPOQ
1> then	SXJJQPPPP
1> there	YJJJQQQQT
1> these	WJJKRRQQS
1> they	VQNMPPPOP
1> thing	VMMOPPPPP
1> think	UKLLRQQRR
1> thinking	TKKKRRRRS
1> thinks	NVNPOPPPO
1> this	TOPNOPQOP
1> though	VQRNNOOON
1> three	TRNOPPPOO
1> threw	MWNOPPPPO
1> thrilled	WNNOOPPPP
1> through	PVSMNPPON
1> thx	NYMOOPQON
1> ticket	MUXNMOPOM
1> time	TNMNQQQQQ
1> to	RTRPLQOMP
1> today	OUVPOMONM
1> together	NTMNNWONO
1> told	KZLOPPPPP
1> toll	TMMNQQQQQ
1> tomorrow	TIHITSSST
1> tonight	TOMLQQPPQ
1> too	QLLRPPOOW
1> top	TNNOQPPPP
1> trade	QMMSOYNNN
1> trading	XNTNNMOOO
1> traffic	TMMNQQPQQ
1> tragedy	UMMNPQQQQ
1> travel	QNVNOOOOP
1> trial	TNLLRQQQR
1> tried	YOLMQPPOO
1> true	VNLNQQQQQ
1> try	TRNMPPPOP
1> turned	TNNUNOPOO
1> turning	VMMLPQQQQ
1> turns	XMMNPPPQP
1> tweet	XSLNOPPNN
1> tweeted	UTONNOOOO
1> twitter	UOPPPOPPN
1> two	WNNNOPPPP
1> u	SOOPPPPPP
1> u.	QSPPPPONP
1> uh	QLTJQQQPS
1> uk	QLLTPQPPQ
1> ukraine	ULMMQQQQR
1> unit	NOXMPPOPN
1> up	YKKKQQQQR
1> upon	ULFHSSSST
1> urge	RSLLRQPPP
1> urged	QVMNPOPPO
1> us	TQNNPPPOQ
1> used	SUKMPPPPP
1> very	XLMNPPPQP
1> via	TORQONOOO
1> victims	XPKJQRPPP
1> victory	URKKPQQQP
1> video	STXMNNNNK
1> view	PTOOPPPOO
1> virus	VKJKRQQRT
1> visit	SRNMPPPPP
1> visited	NXNOOPPOP
1> volcano	NNN[OPPNN
1> voteon	SOOOPPPPP
1> vs	VKNIRRQQR
1> vs.	MXNPPOPPO
1> w	NVMWNNONM
1> wait	VKKMQQQQR
1> walks	VRKLPPPPP
1> wanted	OSRMOOPPO
1> warns	MVTNOOPON
1> was	KYNQOOPOQ
1> watch	QVNOOOPPO
1> watching	VLLMQQQQQ
1> way	SMMMQQQQQ
1> we	SLSLPPQOR
1> wearing	XMMNQPQPO
1> weather	ULLMQQQQQ
1> web	NLULQQQQR
1> wednesday	SJKISRSTS
1> well	OTKLQQQQS
1> went	VULMPPOOO
1> were	QPPPPONMU
1> what	RSILPQQQS
1> when	XQINPOQQO
1> where	QLJUNOVQP
1> which	QQQMOQONT
1> while	SQSRNNOON
1> who	PSKOPPQQQ
1> why	QTPLOPPPO
1> wife	NSUNOPPOO
1> will	STTRMMLTI
1> win	QNYNNNPPN
1> wins	OLVMPQQQP
1> wireless	YOMOPPOOO
1> with	TRRONRONK
1> within	XONNOOPPO
1> women	NNYNNPPPO
1> won	KXXNNOPOL
1> work	SULMPPPPO
1> worked	TVMNNOPNO
1> worldcup	SONOPPPPP
1> would	UURJOOPON
1> wrote	MYLOPPPOP
1> x	PRTLOPPOP
1> ya	UMLMRQQQR
1> year	ZMMNOPPPP
1> years	WMMMPPPQP
1> yes	OYMNOPPON
1> you	QUNOPRPMN
1> your	RMSOPPPPO
2< 	VOQNQNRNM
2< 1	TJHRQQSQR
2< 1998	TKJJRSRSR
2< 2	TKIQQRRPQ
2< 6	RLKKRVQQS
2< 8	OKIQRRRTS
2< a	SLOHMXRNU
2< about	NXVMPNLNO
2< after	NPNVNVOMN
2< against	VTJLPOOPP
2< an	XSLHSOPMR
2< and	OSTSOLJRQ
2< army	NMVYNOOMN
2< as	QQKMOOPUT
2< at	NMTWQSNJM
2< author	NYNPPPONO
2< before	NVUMOOPNO
2< best	UNMMPSPPP
2< by	NTRNPPPPM
2< camp	OYOMPOPNO
2< chairman	NZNOPPPMO
2< chief	PYMMPPPNN
2< cleric	OYNNPPPOO
2< co	XLLMQQQQQ
2< coach	OYMNPPPNO
2< colonel	NYMOPOPOO
2< company	ORYMOOPMN
2< dr	NWMPPPPOO
2< elect	OVONPPPOO
2< firm	NQXOOPONN
2< first	RKKKPVQQW
2< for	ROWRSKMKO
2< forward	OUOOPPPOO
2< from	PONTOPUNN
2< garments	ONZOOOONO
2< general	OZONOOONO
2< group	NYSNMOONN
2< have	XKLLPQQQQ
2< his	RNPRLLTUM
2< in	PKLVPRPRP
2< including	OVSLPPONO
2< is	RTJJQQRQR
2< it	QSJSNRPQN
2< its	ONTLPOOOT
2< japan	MVVMNONNN
2< jobs	UIHGRVTUS
2< leader	NUSLPPPMO
2< like	SLVKPQQOO
2< london	RRLWPMPLO
2< minister	NZNNPPPNO
2< my	VIHIQRSVS
2< named	NVLWOOPNM
2< new	QQIITQRQS
2< news	QTJSOPPOO
2< newspaper	PWRNPOOMN
2< of	MSTPOSOPK
2< official	OSVNOOPNN
2< on	SLPVORNMN
2< or	YNKUNOPNN
2< over	MTQQORONO
2< party	NOXNPPPNP
2< photo	SOHKSSSQR
2< premier	PWNNPPPOO
2< president	SSMNPPNPQ
2< s	QMKPQRSPQ
2< said	O\\LNPOONN
2< say	RMPJQRQQR
2< says	PXOJPPPOQ
2< see	OTIPPQRQP
2< some	UPKLUPPOP
2< state	OXKNPOPOP
2< that	NRTLNOXNN
2< the	RISTOPRHT
2< three	NOXNNNSMN
2< time	UOIIQSQRR
2< to	SQRRNONMP
2< video	SQGVPOQPO
2< week	QKTKSQPPQ
2< were	NWVMNONON
2< with	SSPKLKUQR
2> 	QNORORQSK
2> 0	VMRLPPPOP
2> 1	VKITPPPOR
2> 13	VRKLPPPRN
2> 2	VMKSOPPPQ
2> 2012	QVLMPPPOP
2> 3	WLJTPOPNQ
2> 4	VKLJQQQRS
2> 6	WRKMPOQOQ
2> 7	VSLLPPPOQ
2> 8	TOWMNNONO
2> 9	VKKKQRQQS
2> a	MTTLNMKSV
2> after	MTSQOTMNN
2> against	MXSMPONOO
2> all	ORYNNOONN
2> also	U[MNONNNM
2> an	OLRQSNPPQ
2> and	MROPNPRQR
2> are	MTQRNNRMP
2> as	TXOOOOONM
2> at	VNLOQPOOQ
2> bill	TSKKPPQQP
2> boarded	OUOOPPPOO
2> but	MMNSNOMVU
2> by	OQDFQVWQV
2> called	ORPJRQRPP
2> chief	NWPNOOOOP
2> co	NPMZPOONO
2> defeated	NQWOOPOOO
2> earlier	NPM\\ONOON
2> for	WKPOOPSPO
2> from	NNPNQQROS
2> google	NTLRPNOLV
2> group	OLVMQPPOP
2> had	RSNJPRPSN
2> has	OUXORMNLL
2> have	TPOQMMNNV
2> he	WTSMNNNMN
2> head	NXNNOPPOP
2> http	YHLTPMPRP
2> i	ZFGHSSRUT
2> in	OPPQOUONN
2> is	MTRPNSMLR
2> it	NNLTNOONZ
2> just	PNNXOOOPO
2> led	SOKSPQPOP
2> made	ORPQPPPQM
2> may	RSKLQPQRQ
2> new	QMSRPOPPN
2> newspaper	ONXMPNOOR
2> not	RLKKRPVRR
2> now	UJHJRTRSS
2> of	TUPLPNRNM
2> off	SIJSQPPTR
2> on	UXLPNLOPN
2> one	STQMPONOO
2> or	NNQNPPPQT
2> president	NTZMNNONN
2> prison	OONZOOOOO
2> published	TMHIRSSSS
2> reading	VPOOPOONP
2> rebels	NRWULOOMN
2> region	PLINUURPQ
2> replaced	OXNNPPPNN
2> report	OMROPOPWO
2> s	TMUJOPSPM
2> said	RURJQOOOP
2> says	RPQSPOONO
2> scored	N[NOOOONO
2> since	MOMVOWPNM
2> singer	UPQSNNONO
2> soul	YOONOOOON
2> star	VUNONOONN
2> sweden	ONYNOSONN
2> takes	NTNWONONO
2> that	USSINTNPL
2> the	TPTROPLPJ
2> then	MTMTNUONN
2> this	VMLUPOPOO
2> three	NPNPONVOP
2> to	VPQJPRMPO
2> today	THGNPUTTS
2> told	UOJLQQQQQ
2> via	POMXOOPOO
2> video	RMLLPQQQX
2> w	UIPJQRRRQ
2> was	PXPSNMTKJ
2> were	MSRSOPQLO
2> which	MPQNNLKZS
2> who	QUPOSOOMM
2> whose	NNRUNNNWM
2> will	MUQKPPPMU
2> winning	NNNPQOXOO
2> with	QQLMPRMVP
2> won	NZLOOPPOO
2> you	WHHJRTSSR
3< 	WNOQOMONR
3< a	SKKGPQXOW
3< an	UMLLPPWPP
3< and	LXJMOOUUN
3< as	PWNUPOOLL
3< at	OKSUQQOON
3< by	VUOQOMONK
3< co	WKKLQRQRR
3< for	LPLSORRVM
3< from	RIQLOSPTP
3< group	SNXOONNPM
3< i	TJJJQSRST
3< in	MSPTOMMVL
3< including	MWPKOMUTM
3< leader	PYONPOONO
3< like	POSMPOOUO
3< minister	OXMNQPONO
3< no	TKKKPRSSR
3< of	IPUQNSSPM
3< or	OORUNNORN
3< party	ONYNPOOON
3< president	PWNOPOOOO
3< s	VNSUNNNNM
3< that	RMSTNPOOO
3< the	MKRRMSRNS
3< three	ROKLQOVQP
3< to	YSOMPLONM
3< told	NOYNOOOOO
3< with	TPTLMLQLV
3> 	SNPQOOPQO
3> 2012	TMHJPTSSS
3> 3	TKLIQSQSS
3> 39	OTWMONNPN
3> a	WTJJOMSNT
3> after	OOTQOMVOM
3> agree	VPNPPOOOO
3> an	NUWMONONN
3> and	SPSLOPSQM
3> are	POVNPOPOO
3> as	NWRNPONNO
3> at	OUQUQMLOM
3> before	QMVKQOPPQ
3> by	VKHJPSSTS
3> for	LOQKQOXMR
3> from	TRKJQQQRP
3> has	LTXOQNOLN
3> http	RIGTPSURP
3> https	TLIJPTSRT
3> in	OTOXOSJSG
3> is	MNOSNLRYO
3> of	MRRJNTOWM
3> on	QMOTNUONN
3> one	NPMUONXMN
3> reading	UQNOPOONP
3> s	NXRNPNQLN
3> said	MPYIQMPTO
3> says	ONXNQOOOO
3> since	NVPNNNONU
3> that	NQOMNUWNL
3> the	RQNSOKPLU
3> to	PTUJNLMPU
3> told	NPXOPNOON
3> was	XFJPPPRTR
3> where	OQYMQMNON
3> which	MOQSOTWJK
3> who	NXTMONOON
3> will	NTQMNMYOL
3> with	RMLRNLVOT
actor-armed-group< 	NL\\MPPOOO
actor-armed-group< an	QN]MMPMPN
actor-armed-group< and	QNXOOPNON
actor-armed-group< for	PUPVOOMNM
actor-armed-group< of	QNXNOPNOO
actor-armed-group< suspected	QNXNOPNOO
actor-armed-group< the	QLVLQOROP
actor-armed-group< to	QMYNOPNPO
actor-armed-group< with	QURNOPNOM
actor-armed-group> 	PTVNPOONM
actor-armed-group> and	QRWLOPNNN
actor-armed-group> has	PMQVPOOOO
actor-armed-group> in	MTWNOOOON
actor-armed-group> leader	QOYNNPNON
actor-armed-group> militants	POXONPNPN
actor-armed-group> terrorist	PPUOOPOPN
actor-company< 	MPXLOPPPO
actor-company< a	SMNIRPQPU
actor-company< after	NNXNOOPPO
actor-company< and	MRXMOPPON
actor-company< as	PMZLOQQNN
actor-company< at	OMZLOPQPO
actor-company< based	OOXONPPON
actor-company< by	LNYNOPPPO
actor-company< chipmaker	OOWONPPPO
actor-company< for	SMRMRPPPP
actor-company< former	PNVNOPPPP
actor-company< from	NNYMOPPPO
actor-company< giant	OQWNPNONO
actor-company< in	NNTVOOONN
actor-company< like	ONVOOPPOP
actor-company< of	LSZLNPPPM
actor-company< on	RMPKPRQRQ
actor-company< rival	NNYMOPPPO
actor-company< said	MMYOOPPPO
actor-company< that	NL\\MNPPPO
actor-company< the	LRQQNPPRP
actor-company< to	MN\\LOPPPN
actor-company< with	NM\\MNPPON
actor-company> 	PPRPOOOOS
actor-company> also	MMZNOPPPN
actor-company> and	MVUJNUPMM
actor-company> are	OOVONPPPO
actor-company> asked	PPVMPNPPP
actor-company> board	NOXNOPPPO
actor-company> ceo	OPVMOPPPP
actor-company> chief	OOUNOPPPP
actor-company> directors	ONVOOPPPO
actor-company> for	SNTMQPOOO
actor-company> had	ONVOOPPOO
actor-company> has	MLVSNQPOO
actor-company> have	NOXMOPPOO
actor-company> headquarters	OOVNOPPPO
actor-company> http	MPXNOPPPM
actor-company> in	PLRLQQRQR
actor-company> is	QSSLPPPPN
actor-company> makes	NNXOOPPOO
actor-company> on	NNXNNPPPP
actor-company> playstation	OOUNOPPPO
actor-company> reported	ONVOOPPPO
actor-company> reports	PNUNPPPOP
actor-company> said	NPXNOOPPN
actor-company> says	NRTMNPPQO
actor-company> share	NOYOOPPON
actor-company> stock	NPXNNPPOO
actor-company> store	NOXNNPPOO
actor-company> that	MOXOOPOPO
actor-company> the	OXPIOPPPQ
actor-company> to	PMSKPQRQQ
actor-company> was	NNZNOPPOM
actor-company> which	POXNPOONN
actor-company> who	SNHJTRRSS
actor-company> will	NOXONOPPO
actor-company> working	MOWNOPPPP
actor-company> would	NNYNOPPOO
actor-intergovernmental< 	KQQONVQQN
actor-intergovernmental< a	JQ\`KMPPQM
actor-intergovernmental< after	OPYNONOON
actor-intergovernmental< agency	OOVNPOPPO
actor-intergovernmental< and	NPZLNPPPN
actor-intergovernmental< at	NPWNOOPPO
actor-intergovernmental< by	NPVNOPPPO
actor-intergovernmental< for	OPXNPPOON
actor-intergovernmental< in	NQ[MONOPL
actor-intergovernmental< is	NOXPOPONO
actor-intergovernmental< of	LP\\MNOPON
actor-intergovernmental< on	NPWNOOPPN
actor-intergovernmental< said	NOXOOPOOO
actor-intergovernmental< that	MOYNOPOPO
actor-intergovernmental< the	SOVIPPOOP
actor-intergovernmental< to	LQYOOOPPO
actor-intergovernmental< with	MPZMNOPOO
actor-intergovernmental> 	MN\\MOOPOO
actor-intergovernmental> allies	NO[ONPOON
actor-intergovernmental> and	KOVMOPVOO
actor-intergovernmental> by	PQWOPNLPO
actor-intergovernmental> conference	MQXPOOPPN
actor-intergovernmental> countries	MQXMNOPPO
actor-intergovernmental> for	PPUOPOOPO
actor-intergovernmental> had	OOWPOOOOO
actor-intergovernmental> has	QRSMQNOPN
actor-intergovernmental> headquarters	NPVNOPPPO
actor-intergovernmental> http	PPTOOPPOO
actor-intergovernmental> in	OOXNONPPN
actor-intergovernmental> is	ONYNOOPPO
actor-intergovernmental> leaders	OPUPPNOOO
actor-intergovernmental> led	UMGKRRSQS
actor-intergovernmental> members	OOXOONPOO
actor-intergovernmental> membership	OOUOOPPPO
actor-intergovernmental> nuclear	OQXMNOOPO
actor-intergovernmental> offices	NPXNOOPPO
actor-intergovernmental> officials	MO\\LMPPPO
actor-intergovernmental> on	PQVOPNOOO
actor-intergovernmental> peacekeepers	NPYNOOOON
actor-intergovernmental> peacekeeping	NPUOOPPPO
actor-intergovernmental> plans	NNVNOPPPP
actor-intergovernmental> president	OQWNONPPN
actor-intergovernmental> report	LPYOOOPON
actor-intergovernmental> resolution	OPVOOPPOO
actor-intergovernmental> said	NVPOPOPON
actor-intergovernmental> says	KNUNPRRQQ
actor-intergovernmental> secretary	MOUJNSRQP
actor-intergovernmental> spokesman	OPVNNPPPO
actor-intergovernmental> standards	PNWMPPPPO
actor-intergovernmental> summit	QMPLRRQQP
actor-intergovernmental> that	QNNMQRPPQ
actor-intergovernmental> the	MN[MOOPQN
actor-intergovernmental> to	LP[MNOPPN
actor-intergovernmental> troops	MPWOOPPPO
actor-intergovernmental> will	NOWPPOPON
actor-nongovernmental< 	OJNKQSQTT
actor-nongovernmental< and	OLRKORRTP
actor-nongovernmental< group	RNMMQQQRQ
actor-nongovernmental< the	MQVRQSNLL
actor-nongovernmental> and	NQXOQNOLO
actor-nongovernmental> has	PKMKRSRST
actor-nongovernmental> said	SLPMPQQRQ
actor-nongovernmental> the	QQQLQUONN
actor-party< 	MM[KPQPPO
actor-party< 06	UJIKSRRSS
actor-party< a	XLJKSQQRQ
actor-party< and	QMSMPPPPP
actor-party< as	TMOLQQPQQ
actor-party< baghdad	NPVOPPPPO
actor-party< by	VNQOOPOOM
actor-party< in	WPNNPOOOO
actor-party< of	TOWNOOOOL
actor-party< on	NMOLQPPRW
actor-party< party	LQVOPOPPN
actor-party< super	\\OLOOPPPL
actor-party< the	SOROLMMOX
actor-party< to	RNTROPOOM
actor-party< told	[MMOPPOOO
actor-party> 	VOXLPOONJ
actor-party> and	VMTTNPOOJ
actor-party> are	WPQNNPOPM
actor-party> democrat	UOKLQQQQQ
actor-party> getty	MOXOOPPPN
actor-party> has	SUPLNOONR
actor-party> http	NLVKQQQRQ
actor-party> in	VQLMONOPS
actor-party> is	PLQUONOOS
actor-party> leader	NQVOOPPPN
actor-party> of	VOQOPOMOO
actor-party> stories	SOMOQQQPQ
actor-party> that	XOPOOONON
actor-party> the	RPVMOPOOM
actor-party> this	SNQMPQPPO
actor-party> to	WNQMPOPPN
actor-party> will	RMNNPOOPW
actor-party> with	TPTOOONPM
actor-party> you	TNMOQQQPP
admin1< 	KRUSQOPNN
admin1< 2	PNXLPPPPO
admin1< a	OMIYROOTM
admin1< after	NNVQOPPOP
admin1< against	NNXONPPPO
admin1< and	KSRZJPQNN
admin1< as	MNTVOPPNM
admin1< but	MNXRNOPOO
admin1< cambridge	NPTQNPPOO
admin1< connecticut	PONTOPPPP
admin1< east	TJIRQRQPR
admin1< eastern	MPOXNPPPO
admin1< falls	QMNVPOPPP
admin1< for	SKVRMPPON
admin1< former	MPUTMOPNO
admin1< from	TPGVSOPON
admin1< his	NPTTOOOOO
admin1< in	MOM[POPON
admin1< into	NVLTPOPNP
admin1< like	OSKSSPPPN
admin1< maryland	OOMWOPPOO
admin1< news	POLTRPPOP
admin1< north	THIMRSRTR
admin1< northeastern	NONXNPPPO
admin1< northern	OOMXOPPOO
admin1< of	RLKXLQQPP
admin1< on	TLTRRNONM
admin1< over	LMXTNOPOO
admin1< r	OONWNPPPO
admin1< southern	MONYMPQPO
admin1< state	NNNZOOPOO
admin1< that	MMSWNPOOP
admin1< the	LTKTVNPOM
admin1< to	SKQPPPPPP
admin1< was	OMSTROOON
admin1< with	LLYTPPPNM
admin1> 	TOQTLOPON
admin1> a	SNKXNPPOO
admin1> after	NOLZOPPPO
admin1> also	NOUROPPPO
admin1> and	NSRTMPPNN
admin1> are	MNXRNOPOO
admin1> as	QIRPPQQQQ
admin1> at	MNRUOPQPO
admin1> based	LPOWSOOON
admin1> but	MTSRMOPOO
admin1> by	NONWOPPPO
admin1> can	PMSOQQQPN
admin1> capital	OPNOUPPPP
admin1> captain	OOXMNPPPO
admin1> caucus	OOMZMPPPO
admin1> caucuses	NOM[MOPPO
admin1> chancellor	NPMMVPPPP
admin1> city	POMVOPPPO
admin1> coach	OOWNOPPPO
admin1> coast	TNLKTQQPP
admin1> connecticut	PONTOPPPP
admin1> could	NMTVNPPOO
admin1> democratic	OONWNOOPO
admin1> economy	MOOSVPPOO
admin1> for	SLKWPPPPO
admin1> former	PWNLPPPPP
admin1> from	TOIUPPPPP
admin1> gov.	NNMYNPPPP
admin1> government	VMMLUPPOP
admin1> governments	RKSLRQQQP
admin1> governor	QNJWNQQQP
admin1> has	PKKURQQQP
admin1> have	MNXQNPPPO
admin1> http	OUMRNPPOO
admin1> i	NMNWSOOOO
admin1> in	SKTOPOQPQ
admin1> is	LML^OQQNO
admin1> last	NNUSOOPOO
admin1> maryland	PPNUOPPPO
admin1> new	ONNWOPPPO
admin1> on	VMQRMOPOO
admin1> or	MOMYOPPOP
admin1> primary	ONL\\LPPPO
admin1> province	UMHPSQQQQ
admin1> ranch	NONXOOPOO
admin1> region	PLQROPPQP
admin1> republican	OMNYOPPPO
admin1> said	NQSRNPPOO
admin1> says	MVNSNPOOO
admin1> sen.	NOMYNPPPO
admin1> senator	OOK_KPPON
admin1> state	MMUXKPPPO
admin1> states	YMMLOPQPP
admin1> that	OKKQSRRQS
admin1> the	MRJZNPQPN
admin1> to	QNJYNPQOP
admin1> town	VMLSROPOO
admin1> us	MNO[NOPON
admin1> voters	VMMVMOOOO
admin1> was	NLL\\NQQPO
admin1> west	UKKPPQPRQ
admin1> where	POLXOPPOP
admin1> which	SOJUUOONO
admin1> who	MPUVNOOON
admin1> will	NQTRNPPON
admin1> with	RKPQPQPPQ
after" a	OLJPQQQWQ
after" an	RLKPUPOSP
after" and	QOLONNUWM
after" by	RLKKPRRTR
after" clinton	NTSNPOOOO
after" for	SQMVPPMON
after" from	PNQTOPPRN
after" he	PMMOSOWMQ
after" http	WSJQMPOPO
after" i	TRKNOPPQQ
after" if	TTNOOPOOO
after" in	XLKPWONPM
after" is	SHJKSQRUU
after" it	TMWRNNNNN
after" mr	OPPVOPPNO
after" not	ONXOOOOOO
after" on	URLLOPNTP
after" our	OYMNPQPNO
after" s	JWWPPPNNL
after" said	VKMPNMMUT
after" says	RQKKQQRQQ
after" she	SVOMNOSMN
after" that	XJJKQRQSR
after" the	VMKRPNOVO
after" this	MUUNOOOON
after" to	TRMMPPPOP
after" trump	VSNNOOOOO
after" tweet	USMPOPPON
after" was	STNMOPQPO
after" we	OPPMSOOUO
after" which	QNNQPPOTP
after" with	OLSNPPPVO
after& gt	WIJLQRRRS
after& http	UNNOPPPPP
after& lt	RTSPNNONN
after' 2012	NVTNOONOO
after' a	ULIJSSSQR
after' acting	POMUPPPPP
after' action	NTWNNOOOM
after' administration	OWNOPOPOO
after' aides	NVNNQPPOP
after' album	NWTNQNONN
after' allegations	PWMNPPPPO
after' alleged	ONLVOPPPP
after' ambassador	PNNUPPPPP
after' and	RVJKQPQQP
after' announcement	OSSNOOPOO
after' argument	NVNMPPPPP
after' attempt	NWTLOOOON
after' attempts	NQMTTPPOO
after' best	NRSRNPPNO
after' bid	OORSOPPOO
after' biggest	MSK[NOPNN
after' board	NOVOOPPPO
after' body	STMMPPPOO
after' book	NVNNPPPPP
after' border	PNNUPPPPP
after' bottom	RSJJQRRQS
after' cabinet	OPMUOPPPP
after' call	MTRMUOOON
after' campaign	QSJJRRRRR
after' candidacy	NVNNOPPPO
after' capital	PPMUOPPPP
after' chance	NPUOOPPPO
after' chances	OROUOOOOO
after' chief	OOVPOOPPO
after' comments	OXLMPPPOO
after' constitution	PMVNOPPPP
after' death	KWNSPPPOO
after' decision	OUJTOPPOP
after' defence	ONQXNOOON
after' defense	NTLTOPQPN
after' demand	OONUPPPPP
after' democratic	NQNVOPOPO
after' department	OOUQOPPOO
after' deputy	NUNSOPOOO
after' early	ORMTOPPOO
after' economic	NMMZOPPOO
after' economy	PMMXNPPPO
after' efforts	NOQUOPPPO
after' elections	ONLWOPPPP
after' endorsement	OWMMPPPOP
after' european	PVMRPOOOO
after' failed	NXMNPPPPP
after' family	OYMNOOOOO
after' father	NYLNPPPOP
after' final	NURMOPPPO
after' finances	POWNOPPOO
after' first	MTPTNPPON
after' foreign	POMWOPPPP
after' former	MWRMOPONP
after' four	NVNNNOOUN
after' future	MUMWNOPOO
after' handling	OTNSOPPOO
after' head	NTVNNPPOO
after' health	ORLTOPPPP
after' high	OVKSNPPOO
after' highest	NVORNOPOO
after' history	NUOVOOMMP
after' in	UQTLONOON
after' interior	ONKWOPPPO
after' king	PLLXOPPPP
after' largest	PMMXPOPOP
after' last	OVRLOPOOP
after' latest	NSUMOPPPO
after' lawyer	OWMNOPPPP
after' leadership	PUNNPPPPP
after' leading	PJRNORRSP
after' london	NUMVPNPON
after' long	OMQWOPPOO
after' main	NMVQNOPOR
after' military	OMQSOPPPP
after' minister	PNLVPPPPP
after' minor	POVNPPPOO
after' most	RRLRNPPPO
after' mother	OXMNPPPOO
after' movie	LVTNOPOOO
after' name	RQQKTPPON
after' national	NQKWOPPPP
after' new	NTOUNOPON
after' next	PNMWOPPPO
after' nominee	NQUNOPPPO
after' nuclear	NNLZNPPPO
after' official	NNUUNOPPM
after' oil	PONUOPPOP
after' on	WJJIRSRSS
after' ongoing	PLVQPPOON
after' only	NSTQNOOON
after' opposition	OORSOPPPN
after' own	KWURNOPOL
after' parliament	OSPRNPPPO
after' past	OSNSOPPPP
after' performance	MQPRNOOOU
after' pixel	NOPOPOOPV
after' plan	NSQQSOMNO
after' plans	OUSLOPPOO
after' playstation	OOUNOPPPO
after' policy	NRVNOPPPN
after' political	NPVQOOOOO
after' post	MUQMPPPOP
after' president	NMRSOPPPO
after' presidential	OQOUOPPPO
after' primary	ONRVOOPPO
after' prime	OOMVOPPPP
after' private	VQMNOPPOP
after' pro	NNSSOPPPO
after' problems	NPWNOPPPO
after' products	OPTPPOOOP
after' rbi	PVNNPPPPO
after' recent	LTTTNNNNO
after' refusal	OSQROOOOO
after' remarks	NYLSNOOON
after' republican	NQLWNPPPO
after' request	NWRMPOPON
after' role	OTLTOPPOO
after' royal	PQOSOOPPP
after' ruling	OTMSOPPOP
after' running	OUNOPPPPP
after' second	OQMUOPPPP
after' secretary	NTOSPOOOO
after' server	OSOOPPPPP
after' show	PVNNPPPOO
after' south	OONVOPPPO
after' speech	UQMMPPPOP
after' staff	OWNNPPPOO
after' state	POJXOPPPP
after' statement	NXSLOOPNN
after' successor	NTNNOOOOU
after' super	OUNOPPPOO
after' support	OWMOPPPPO
after' supporters	OPVLPPPPO
after' supreme	NOMWOPPPP
after' tenure	PYLMPOPOP
after' the	TQJQPQPQO
after' third	MRRTNPPON
after' today	PNTOPOPOO
after' top	MNSXONNNO
after' trial	OUOOPPPPO
after' trip	NWMNPPPPP
after' two	OTKTOPPOO
after' vice	NNOSTPPOP
after' victory	NYMONPPOQ
after' view	OXLMPPPPP
after' visit	PXMLPPPPP
after' watch	NXMOPOPPO
after' weapons	OSNSOPPOO
after' wedding	PUNNPPPOP
after' weekly	OQXMKPPOQ
after' western	PONTOPPPP
after' wife	NSUNOPPOO
after' words	NVVONNNNN
after' work	NXMMPPPPO
after, 1	TKJSTPPPP
after, 16	PSOUNOONO
after, 19	OUOOPPPPO
after, 2009	OSKJOSSTP
after, 2012	MZMNOPQNO
after, 2015	NVUNOOONO
after, 2016	MXOOPPNOP
after, 24	NXMMOQPPP
after, 33	TSMMOPPPP
after, 4	SPLLPRRPR
after, 5	TMTRONOON
after, a	JVRQRNNMR
after, about	MMUXOOOOM
after, according	SVPPOQLMN
after, after	OLSMMRSRO
after, aka	SKJTTPPPQ
after, alabama	NNM[NPPON
after, all	NRNOSNOUN
after, along	MPSVMOOMR
after, also	QVNSNOPNN
after, although	NOPXPOOON
after, amid	NQTVONNNN
after, an	MUUORMNNO
after, are	MYVMOOOMM
after, arguing	TKKMSQRQR
after, as	RSRUOMRLJ
after, asian	NSLOSQQQO
after, at	LSSTSNNNM
after, aug	NOMWPPPPP
after, australia	PPUMPPPPP
after, author	NQNSNOOUO
after, b.c.	PPNVOPPOO
after, based	NUSLSOOON
after, before	TNSNPMOUN
after, belgium	QNVOOOPPO
after, berkeley	PPULPNPPP
after, bill	OVONPOPOO
after, born	OYNOPPONO
after, brazil	NONWOPPPP
after, britain	PPMTPPPPP
after, but	SPQQOPNRL
after, by	OPSVONONN
after, calif.	NNTSPOOPP
after, california	PNMVPPPOP
after, calling	OVNPOPPOO
after, canada	PNLVPOPPP
after, chairman	OTOOPPPOP
after, chief	NXNNPPOOP
after, china	NMM[PNQPM
after, clinton	TSPMOPPON
after, compared	PPVONOOOO
after, connecticut	POMUOOPPP
after, county	NRNUPOOOO
after, curator	PUMOPPPOP
after, d.c.	PMOTPPPPP
after, david	QWNLPPPOP
after, deputy	OUNTOOONO
after, described	NWOROOPON
after, despite	MWRTNOONM
after, did	PUMQPOPOO
after, died	PVNNPPPOO
after, director	OXMOPPONP
after, don't	OVNOOPPOO
after, during	ONOXOOPOO
after, east	QPNXPOONN
after, egypt	RLJKSRRSR
after, england	OPSPPPPPO
after, europe	OPQSOOPPN
after, executive	PYNOOOOOO
after, file	NYSNONNNN
after, fla.	ONNXOOPOP
after, florida	OPMWOPPPO
after, following	NRNTOPPOO
after, for	MNMNNQSUT
after, foreign	OSNSPPPOO
after, former	SSUMONONN
after, formerly	MUSRONONN
after, founder	OXONPOPOO
after, france	PLOWPPPPP
after, french	WNLUOOOON
after, from	PQVJRNQPN
after, georgia	PPNTOPPPP
after, germany	NPMXOOPPO
after, giving	NOPXOOPON
after, good	RTUMNOOON
after, had	OTUPOONMN
after, harry	PUNNPPPOP
after, has	KUUROOOOM
after, have	QOJUOQPSN
after, he	SSPQPPKRL
after, head	NYNNPPPOP
after, her	SONSPOPOO
after, here	VSLMPOOPO
after, his	MYMXOONMM
after, holt	QMURPNPPN
after, honduras	PPNSPPPPP
after, however	OWVLNNOOM
after, i	ULPNOUOPO
after, i'm	WLRJPPPQQ
after, in	IRNURQPOP
after, including	SJMNSSSLR
after, india	QTNPPPPON
after, indonesia	RRIKRRRQR
after, interior	NNVTONPNN
after, iran	QLTSPNOOO
after, iraq	QMJSPQQRQ
after, ireland	POLWPPPOO
after, is	NRQPRQJRN
after, israel	POLVPPPOP
after, it	ROITRMQQR
after, italy	NPLXOPPPO
after, its	NPRTOPPOO
after, j.	PVNNPPPOO
after, james	TNLLRQQQQ
after, japan	QQTPQNOOO
after, jewish	RMOLVPPPP
after, johannesburg	POOTPPPPP
after, john	OWPMPPPPN
after, just	SQMQPPPOP
after, killing	OOMTSPPON
after, known	OTPPSNPON
after, kuwait	SNMROPPPP
after, larry	RRIKRQRQR
after, leaving	TRPROOONN
after, led	OQWNPONOP
after, libya	PPMTPPPPO
after, located	MNPZOOONO
after, london	POMUOPPPP
after, made	OVOMPPPON
after, managing	OUOOPPPOP
after, mark	MZMMPQQON
after, maryland	PPNUOPPPO
after, massachusetts	PRSOOPPOO
after, md	OVMSOPPON
after, microsoft	PLUMOPPMV
after, mobile	RNNWOOONO
after, more	NPNURPPOO
after, most	TKJQQQQQQ
after, mr	VOPSMMULL
after, mr.	PNRTPRPOL
after, national	PPVLQOPNO
after, near	QINLRSRSS
after, nearly	POQUOOOON
after, new	ONNYOPPOO
after, nh	PMNXOOOOO
after, nicaragua	PPNTOPPPP
after, north	MUTUONOML
after, not	NVLVNPOON
after, now	POQQPRQQM
after, oct	NNNXOPPOO
after, october	UIILQRRSS
after, of	NRNVOOPON
after, official	RKHSOSRSR
after, officials	RONUNPPOO
after, ohio	PRNSPOPOO
after, ok	PKOMQRRSQ
after, on	OOOXPOONO
after, once	ONYMNPPPO
after, one	MRSPQMTMN
after, only	ONQXPOONN
after, or	RRPWMMNMQ
after, our	QPNVNPPON
after, palestinian	OONVPPPPO
after, paris	PMMXPPPOO
after, pennsylvania	PNLWPPPON
after, please	KWTMOPPOO
after, poland	PPMUPOPOP
after, police	QLLQQRQRP
after, portugal	PPNTPPPPP
after, president	NQQQVOOMN
after, project	NSNROPPPP
after, queen	RIIURRQRP
after, r	SQMMPQQQP
after, rain	SLLMQRQRS
after, received	NVMUNOPOO
after, released	OQONOOONY
after, respectively	QULLRQPOQ
after, returned	OTMSOPPPN
after, rhode	PRNSOPPOO
after, robert	PUSKPPOOO
after, rome	PNOTPPPPP
after, running	ONKTORRRN
after, russia	ONM\\NOOOO
after, said	ONXSRMNMM
after, san	QLRVPOONN
after, sarah	WPMPOPPON
after, saudi	POMVOPPPP
after, saying	RQHLRQQRR
after, says	TVNPONONO
after, secretary	PTQOPNOOP
after, senior	PVNNPPPOP
after, several	PSLUOPPOO
after, she	RRSNOOOON
after, since	UNNRPPOPO
after, sir	OQSOOPPOO
after, so	QHJRTRROT
after, some	SOMXONOMP
after, south	MQOYPOPNM
after, spain	RJILSSSSS
after, speaking	NUOOPPPPP
after, spokesman	PTLSOPOOO
after, st.	NMQWOPPNO
after, star	NWNOPPPOO
after, sweden	OOUQOSONN
after, syria	QOLOPSQQP
after, t	NSSOOPPOO
after, tennessee	ONMYOPPON
after, texas	ONLWPPPPP
after, thailand	PPMTPPPPP
after, that	URQKRLMSN
after, the	NRRRNPOLS
after, then	OQNRPSONQ
after, there	VOLROPPOO
after, they	MXNSPOONO
after, this	TJTJPQPPR
after, thomas	MUKKPQRSR
after, though	VOOTONOON
after, three	OTMNPNWNO
after, to	LTSUNONLQ
after, told	NXVMPNOMN
after, turkey	OPMXNPPPO
after, two	PNNSPOTOP
after, u.s.	SOTMOOPPO
after, uk	MSPTPNPOO
after, united	POTRPPPMN
after, us	MRSOTNOON
after, used	PRNTPOONO
after, va.	POMWOOPOO
after, vice	NVNPPOPPO
after, wales	POQVPMPNO
after, was	QPUROPOMM
after, we	NRSONUONO
after, were	NVMQPNNNT
after, west	NMMYPPQOP
after, what	PSMKPPPQT
after, when	LWMUNUNML
after, where	MLSWPMROM
after, which	GMTONRRTS
after, while	OTPTQNQMM
after, who	MWROMOPNO
after, whose	OUOMQPPNO
after, will	QQMSOOOTN
after, william	TQJKRQQRP
after, with	KKSOQQRQR
after, wolfgang	PVMNPPPOP
after, working	NTRQOPPNO
after, would	NVPNONONU
after, wrote	OVUMPOONN
after, you	QXQLMTOLM
after- a	UNMMQQPQQ
after- backed	SLGKTSSRR
after- band	ULMLQRQQR
after- based	UJETSRSPQ
after- born	POKSUNPOQ
after- bound	SMKPQRQQQ
after- controlled	MPMNZPPPO
after- democrat	UOKLQQQQQ
after- dominated	NNTMUOOPO
after- inspired	PMKMPRSRV
after- language	YOONPOOON
after- led	YKGJTRRPT
after- like	OWMNPPOPP
after- nominated	MOUONNWON
after- owned	MOUMVOOON
after- palestinian	POMKXPPPP
after- related	OOWONNNNU
after- soul	XPOOOOOON
after- speaking	WOMNQPOPO
after- style	LMWPWLMSM
after- turns	VPPOOOOPO
after- winning	NNMNOVWOO
after. 0	WKJJRRSRR
after. 1	SMJXUNOMN
after. 12	PMZOOPPOM
after. 13	RRSKPNPRM
after. 18	UIIIRSTSS
after. 2	TILLPRRTR
after. 29	QLMVRLQPR
after. 3	ROJUROPOO
after. 39	NSUSPNONM
after. 4	VJUOMOPRN
after. 5	PKJUPQQPT
after. 50	SRTMOOOOO
after. 6	WOJJQRQRP
after. 7	TTKLPQPOQ
after. 713	UKOJQRQPR
after. 8	PNUSNOOOO
after. 9	TKJPPQQRR
after. a	NNRTTMOPN
after. adams	PUUMOMOOO
after. afp	ONMXOPPPO
after. after	UOXNOMMNN
after. all	ONQWOOONO
after. along	MSQUOOPNO
after. alt	SOOOPPPPP
after. amazon	OOWOPOOOO
after. an	LWYMONOOL
after. and	PQNOPTNMR
after. android	UJKKRQQQU
after. another	PQMWOOOON
after. ap	NNMWOTPOO
after. are	RJLRTPPPQ
after. as	PRSKOQPRN
after. at	OPPSONNOT
after. auspol	UMNNQPPQQ
after. australia	MNUVOOOOO
after. b	TPMNQPPOQ
after. b.	SULMPPPOO
after. bill	QTLKPQQQP
after. born	OWNNPOPPN
after. brian	QOUOPNPOO
after. but	MUPOTOONN
after. canada	RPNSOPPOO
after. cbb	PRLMQQRQQ
after. cdntech	SNOOPPPPP
after. chairman	UPNUONOON
after. china	MPZSNNNNN
after. com	\\MKKPPPQQ
after. cp	NONXOOPPO
after. d	TPLNPPPPP
after. d.	ULKTROOPO
after. dan	TQOOPPPOP
after. david	UMRMQPPPP
after. day	POLUOPPPP
after. december	[NOOONOON
after. do	QRLMQQQQQ
after. don't	PNSMPPQQP
after. donald	MRSVNNOOO
after. earth	MPQLPQQRQ
after. economy	SOOQOPPPP
after. epa	SNOOPPPPP
after. executive	SNUOOOOOO
after. fb	TKKKSRRSR
after. ff	UKJKRRRRS
after. first	PMOXOOPOO
after. for	PQVOOOOON
after. former	ONWNOPPOO
after. franz371	SOOOPPPPP
after. french	PUOOPPPON
after. from	USROONOOM
after. gameinsight	TLLMRQQQT
after. getglue	SOOOPPPPP
after. gets	TNVNNOOPN
after. getty	PSTOOROMN
after. girostart2014	RKMLRRRRS
after. happy	NWNQPOPOM
after. has	MQTUONONN
after. have	OTMUPOOPN
after. he	RRJNTOPQP
after. hillary	RQPTNNNON
after. how	QQSKOPPQO
after. http	QSPNOOPPO
after. https	PLOLOSRQT
after. hundreds	OOTQOPOPO
after. i	LWHQQQQQP
after. i'm	SOILRRQSR
after. i've	PWMNPPPOO
after. iata	OOMYPOPON
after. if	QPHRQQQQQ
after. ilpiratabelfast	PNLSQQQQP
after. in	OQSQNUOOK
after. including	NPQTTNONN
after. iraq	MSSSOOOOO
after. is	SJISRRQSN
after. it	QOTOPOONP
after. job	POMWOPPOO
after. jobs	UMLLPRQSQ
after. john	PNSPOPPPP
after. just	OKOJRSRSS
after. justin	UNOOPPPOP
after. justinbieber	VTJMQPPPP
after. left	SPKOPQQPP
after. lisa	SONOPPPPP
after. london	QRKLQQRQP
after. malaysia	UMMNQQQPQ
after. man	QNXNPOPON
after. mariababbage	TLJISSSRS
after. mashable	TNKMQQQQQ
after. masterchef	TMNNQQQQQ
after. mh17	OLUKPQQRP
after. moneymonitor	SOOOPPPPP
after. mufc	TNMOPQPPP
after. names	UNVMNOPPN
after. nasa	ROSPOPPOP
after. national	OOZNOONPM
after. new	RNXLPNPPO
after. news	SMKLQRRSQ
after. niallofficial	VKIJSRRSS
after. nick	SOOOPPPPP
after. no	NVLQPPPPO
after. not	TORRNOONN
after. now	LLOWPNPPT
after. o	ZNKOOPPPO
after. obama	SMSMPPPPP
after. of	OM[KQNQPL
after. official	TLJJRRRRS
after. often	MUNVOOONN
after. on	MOQNOUPRO
after. one	QSQRPMNPM
after. ons	OQUOPOOOO
after. or	TMRIORROP
after. pa	ROUOOOOOO
after. pamkeynen	OPUOOPPOP
after. pdf	VKLNQQQQR
after. photography	UJKMQRQRS
after. pic	TMJKRRRSR
after. police	OMTTNPPNO
after. president	QLXPPOOPN
after. pretty	STLNQPQOO
after. pronounced	UMMXNOOOM
after. r	MSMYPNONN
after. real	RRJPPPQQO
after. realestate	TLMNQQQQR
after. report	VNJMPQQSP
after. reports	RNJJRSRRR
after. retail	SOOOPPPPP
after. reuters	PQQWOOOMN
after. right	SWMLPPPOO
after. rose	WONQOOOON
after. royalwedding	UNLLRQQPQ
after. rt	NSWKPOQOM
after. russia	ORULOPPPO
after. russian	QNSKTPPPP
after. s	VHIJSSRST
after. said	TQTSOMNNL
after. simolove	SNOOQPPPP
after. south	RHIMRTRTS
after. thanks	QONTPOPOO
after. that	NTSISOPQO
after. the	NTQVMNONN
after. these	SPOPOOPOQ
after. this	QSMQOPPPP
after. three	OPQUOOOOO
after. time	RKIHTSSTU
after. to	PPVQONPNM
after. today	OMMXPPPPO
after. top	OPTOPOPPP
after. travel	QNVNOOOOP
after. trump	MXMOOPPPO
after. tweet	WPSNNOOOM
after. twitter	UOPPPOPPN
after. u.	QTMNPPPPP
after. u.s.	LPXQNPPNO
after. uk	SLTMOPPPP
after. ukraine	TMMROPPPP
after. united	OPNVOOPOO
after. up	TLLLRRQQR
after. us	ONOTQPPPO
after. via	RKSTOOOOO
after. video	RLSKOPQSO
after. voteon	SOOOPPPPP
after. was	PQITPNPRS
after. we	QQOTOOPPO
after. weather	PKKSSQQPR
after. west	VLLIRRQSR
after. what	WJLUQOOOQ
after. when	PQKUOTONO
after. which	MSXQPNNNN
after. who	LYVLOOOMN
after. why	TXJMPPPOP
after. will	MNUNONNOW
after. winning	NONOQOWOP
after. worldcup	SONOPPPPP
after. x	RJRKQRQQR
after. you	SSSLPNPON
after. zaynmalik	PYLNPPPON
after2 0 	TMJMPQQRS
after2 0 c	SNNOQPQPP
after2 1 	POLWOPPOP
after2 1 0	QMVONPPPP
after2 1 2	LMVPOPPPP
after2 10 	RLTLOPPPR
after2 17 	OYNNPNONP
after2 2 	NNSUNOOPP
after2 2 0	PNXNOOPNP
after2 2 http	TMLNQQQQQ
after2 2012 	TPPHPPPSQ
after2 2016 	NVNOOPPPP
after2 3 	SKLSOQQQQ
after2 3 0	QKQHQSRRS
after2 3 and	ULKPPQPPS
after2 39 s	NURSPNONM
after2 4 	TNJNORRSP
after2 5 	UOKPPPPPQ
after2 6 	QRRLOPPOQ
after2 7 	TRNMPPPPP
after2 9 	QSMMPPPQP
after2 a bit	VLLNQQQQP
after2 a few	URUOONLNM
after2 a former	MTRPPPPON
after2 a group	RMNRQNQQO
after2 a little	UNMNQQPQP
after2 a live	VOKOPPPPP
after2 a man	YMMNPPPPP
after2 a member	OZSLPOMPL
after2 a new	PPOVNOPOP
after2 a professor	RMJJSSRSS
after2 a republican	NPUNTOOOO
after2 a spokesman	OUNOPOPOP
after2 a subsidiary	OYPLOPPON
after2 a top	TUKKQQQOQ
after2 a u.s.	PNTOOPPPP
after2 a year	MNTWNOPON
after2 access to	NSQSNOOON
after2 according to	TUPQOQLMN
after2 account 	TLLMQQQQS
after2 accused of	RLOOQPQPQ
after2 accuses iran	OONXNPPPO
after2 added 	MWRNPOPOO
after2 added that	OVNNOPPPP
after2 adds reserves	LPWNPPPPO
after2 administration 	NRUNOOOPO
after2 administration has	OXNNOPPOO
after2 administration is	OYMMOPPPP
after2 afp 	NONWPOQPO
after2 afp getty	TNONPPPPQ
after2 after a	TLOUMRNMS
after2 after all	UKJJPTSTR
after2 after being	OUNSOOPOO
after2 after he	OVTMOMOOO
after2 after his	SNVPNOOON
after2 after more	OPNTPOSOO
after2 after the	QPLWQNOOO
after2 again 	KSWVLNONN
after2 against india	XNNONPPOP
after2 against the	SQQSONNNO
after2 agree to	TUMOPOOON
after2 agreed to	MUTPNOOON
after2 agrees to	LNSSNPPQP
after2 ahead of	OQRSOOPON
after2 aimed at	WPNQONOON
after2 air strike	OPNWMPPPO
after2 air strikes	NNSRTOOOO
after2 aka the	QJKPSRQRR
after2 album 	RSQLPNOSO
after2 all new	UNOPPPPOP
after2 all of	UQMNQPPOQ
after2 all the	RNMUOOPPO
after2 allege that	TOOPPPPOP
after2 alone 	NPNPOOPOV
after2 along with	KQQTLNOSR
after2 already has	MRSTNOOON
after2 also announced	NSNSOPPPO
after2 also found	MRUOOOPPN
after2 also has	NRSRPNOOO
after2 also known	NVROPOPNO
after2 also reported	ONUPQPOOP
after2 also said	OWPMNPORN
after2 alt animals	SOOOPPPPP
after2 ambassador to	ONMVPPPPP
after2 among likely	PUOOOPPOO
after2 and 	MVOROPPNN
after2 and a	LPNUPQQLS
after2 and afghan	UNLTRONOO
after2 and afghanistan	QNKNRQRRR
after2 and africa	OPMWPOONP
after2 and al	MUUNNPPOO
after2 and all	NVLQOTPMO
after2 and allies	PRLUPOOOO
after2 and american	ONONTSPPP
after2 and an	UOKTRNNQO
after2 and are	UVSMNNONM
after2 and asia	OOMYNOPOO
after2 and bernie	NVNOPPPOO
after2 and beyond	NOOQNONZN
after2 and biewener	N\\ONOPPMM
after2 and british	OPSNSOPOP
after2 and burrell	OVMNPPPPP
after2 and canada	OPMUPPPPP
after2 and central	MPVQUNNMN
after2 and china	OOOUOOPPO
after2 and clinton	PSOOPPPPP
after2 and colleagues	OWNOOPPOO
after2 and could	SLKNTPQRR
after2 and david	NTSMPPPOO
after2 and democratic	MQONUPPPP
after2 and donald	OYNOPOOOO
after2 and duchess	NVNOPPPPO
after2 and egypt	OOMVOPPPP
after2 and eu	OPKXPPPNO
after2 and europe	POLUPPPPP
after2 and european	OOMVNPPPP
after2 and even	WULPONNNN
after2 and five	NPLUOMWNO
after2 and for	ONMXNPOOQ
after2 and former	MRQUOOPNO
after2 and forward	PVNOPPPNO
after2 and four	NWMQOQQNN
after2 and france	OMVPOPQOO
after2 and from	MNUWOOPOM
after2 and germany	PONTOPPPP
after2 and google	RKLKQRQRV
after2 and guatemala	POMVOPPPO
after2 and has	TPVMPOONM
after2 and have	SRJNPQRQO
after2 and he	NWQNPNQPM
after2 and her	QQQKSQPNP
after2 and hillary	OTQNPPPOO
after2 and his	J\`NOOPPMM
after2 and i	QQPSOPONN
after2 and in	ORRSNNOQM
after2 and india	MNMZNPPPO
after2 and iran	POLWOPPPP
after2 and iraqi	LPNWOPPPP
after2 and ireland	ONUPOPPPO
after2 and is	PQSOPSNMN
after2 and israel	ONMWNPPPP
after2 and it	TUJIPPQSP
after2 and its	MOO\\NPPNN
after2 and japan	PPKWOPPPO
after2 and japanese	SMKJTQQRS
after2 and jerry	PWNOPOPNO
after2 and john	PXMPPOPMP
after2 and jordan	ORLVNPPPO
after2 and kate	NVNPPPPOP
after2 and kurdish	ONNVOPPPQ
after2 and later	MPVPPOPOO
after2 and libya	OWNPOPOOO
after2 and london	ONQTOPPPP
after2 and manchester	NORVOPPNO
after2 and many	NQXPRONMN
after2 and may	NOPSNPPOS
after2 and michael	NOVOPPQNO
after2 and microsoft	OPVNOPPOO
after2 and mike	PQVNPNNPO
after2 and more	TWKMQPONO
after2 and mr	MZONOPQON
after2 and mr.	PXMLPPPOP
after2 and nato	MQLWOQQOO
after2 and neighboring	OOMVOPPOO
after2 and new	TPLZOKPNM
after2 and nintendo	POQOOOPMV
after2 and north	PPJWSPOOO
after2 and not	TIHQQRRSR
after2 and now	OONWNPPOO
after2 and one	NROQPONWM
after2 and other	MUPSUNNML
after2 and others	RMRNPPPPQ
after2 and pakistan	POOTOPPPP
after2 and palestinian	MOOMYPPPO
after2 and palestinians	NMNQUPPPP
after2 and pennsylvania	ONLYOPPPP
after2 and president	RMLLRQQSR
after2 and robert	PXMNQPPMO
after2 and russia	ONVROPQNN
after2 and seattle	OONVOPPPO
after2 and sen.	OTMSOPPOO
after2 and several	NSTQNPOON
after2 and some	OVJLOSRRO
after2 and south	LNPUUPPNN
after2 and sudan	PONUOPPPP
after2 and syria	OOMVOPPPO
after2 and ted	NXUMOPNMM
after2 and that	OYONOOPON
after2 and the	IRQTPOQQN
after2 and their	MPVMWOPNL
after2 and then	NLVJRTQQP
after2 and there	PPPSOOPPP
after2 and they	TLMLQQQSR
after2 and this	QSKSPPPPO
after2 and three	MRSMSNSON
after2 and to	MROWPPPNM
after2 and tom	OUROOOOOO
after2 and trump	NUXNNNONN
after2 and turkey	PPPSPOPPP
after2 and twitter	ONYPPPOMN
after2 and two	OXTPPONMM
after2 and u.n.	OTKLXQPNO
after2 and u.s.	OLQQXPNNO
after2 and ukrainian	LRTTLPPOP
after2 and university	ONTPPPOOP
after2 and venus	VFGHTSSVU
after2 and wales	OMUTOPPNN
after2 and was	OUVPOOOMM
after2 and we	RSPLNRPOR
after2 and what	PNVOOPPON
after2 and william	OXMMPPPOP
after2 and with	OSOUOPPNN
after2 and won	OMNOQOXOP
after2 and yahoo	NOXOOPPNN
after2 announced a	NRUOOPPOO
after2 announced on	OORSOOPPO
after2 announced that	PXNONMONT
after2 announced the	OLSLRQQQQ
after2 ap 	MQMTPUPNN
after2 ap http	TOONPPPPP
after2 app http	QOOLQQQQQ
after2 appear to	RLLMUQPPR
after2 appears to	TPKLQQQPR
after2 applications 	SLJKQSRQT
after2 approve of	NONURPPOO
after2 are all	RNOJQQQQS
after2 are already	QPLXONNOP
after2 are also	LKXJRPRRO
after2 are among	OOVOROOON
after2 are being	TSMOPPPOO
after2 are denied	PUOPOPPOO
after2 are going	OOURNPOON
after2 are in	OUVMOOONM
after2 are not	NLQMWNNMW
after2 are preparing	OOMSTPPOO
after2 are still	XLJPSPPPP
after2 are the	RRJTOPPPO
after2 are to	MPVROOOOO
after2 are you	LPJRPRQQS
after2 area 	MKLSQQQRS
after2 argued that	NUNOPPPPP
after2 argues that	NVNPPPPOO
after2 army has	OOMPVPPPO
after2 army says	OPNLWPPPO
after2 around 	SONPPPPPP
after2 arrived at	NVOROPONN
after2 as a	NUUPLOPOM
after2 as an	LZLQOPQON
after2 as he	NQUPOPPOO
after2 as her	OSTOPONPO
after2 as his	RMRLRPOOR
after2 as it	TVLONNUNM
after2 as its	TPKQQOPPP
after2 as one	RMMTROPPO
after2 as part	LRPQUOONN
after2 as president	OZLNPPPON
after2 as saying	LUOTNPPON
after2 as she	OWMQNPPPN
after2 as soon	NTYNNONNN
after2 as the	NRSUONNNN
after2 as they	MYTLOPOON
after2 as well	QKPTOPOOS
after2 asked trump	NVNMPPPPP
after2 asserted that	UPLMQPPPP
after2 at 1	NPTTNOPON
after2 at 10	SPKKQRQQR
after2 at 9	OMOSOOOWO
after2 at a	NQLSRPPPO
after2 at least	POTTOOOON
after2 at the	MOXOQOOOO
after2 attached file	SOOOPPPPP
after2 attack 	OQOVOOPOO
after2 attacks in	SNPSOPOOO
after2 attempts to	PMLTTPPOO
after2 attended the	OUOOPPPOO
after2 attorney general	SMJPSQQQP
after2 auspol 	UMMNQQPQQ
after2 auspol http	SNOOPPPPQ
after2 author of	QOKSORPOR
after2 authorities 	PNMRVPPPO
after2 authorities have	MNMTSPQPP
after2 authorities say	POLMYPPPP
after2 award 	MQTNNVONO
after2 barack obama	QNTOOPPOP
after2 based group	TNKMQQRQR
after2 based on	MTLLPNMUV
after2 became a	POMVOPPPO
after2 became the	SOLUPPQPO
after2 because of	OOSSNTONN
after2 because the	SKKLQRRQU
after2 because they	OURNOPOOO
after2 becomes the	NXNQLQPOP
after2 before the	RPPUNOPON
after2 began its	NNTSNPPPO
after2 begs for	RTOOOPPPO
after2 behind the	QTOQOOPON
after2 bernie sanders	MSMUPPPOO
after2 better be	MXQONPPOO
after2 bid 	OSWLOOOPO
after2 boarded the	OUOOPPPOO
after2 border 	QNLIXQQQQ
after2 border with	UPMRNPPOO
after2 boss bernie	NOXOOOPNP
after2 both of	NWMOOPPPO
after2 brian feeney	PPUNONOOO
after2 bringing the	NONYOPPOO
after2 but also	NRNVSOONN
after2 but his	OULTPNPOO
after2 but i	PURMONPOP
after2 but it	ORNROTONN
after2 but not	RMNPSPPPP
after2 but that	OPVNOOPOO
after2 but the	NPLSUPPPO
after2 but they	MOTVPOONN
after2 but we	NNUOSOPPO
after2 but will	SMKNQQQRR
after2 by a	SSMTOONNO
after2 by his	UNLLPQQPS
after2 by my	SJJKRSSSS
after2 by the	QRISQOSNO
after2 calif. 	POLUPPPPP
after2 california 	PPNTPOPOP
after2 call for	OOLSTPPPO
after2 called for	LSSROPOOP
after2 called on	OURNOOPPO
after2 called the	QTSMOOPOP
after2 calls for	MQTTNOOON
after2 came in	STMNPPPPO
after2 came to	RVLLPPPOP
after2 camp 	QVMNPOOOP
after2 campaign 	NRNTNTOOO
after2 campaign has	OSOSNOPPO
after2 campaign manager	PSOPPPPOP
after2 campaign was	RNIJSRRSS
after2 can be	TKMMQPPPU
after2 can not	MRUPNPPPN
after2 can work	MMUUOPPOM
after2 candidates including	RNWONPOOO
after2 capital of	NPMTUOPOO
after2 case 	UMLMQOOOV
after2 case http	MQSKORQSO
after2 cautioned that	NPXNNOPOO
after2 cbb 	PRLMQQRQQ
after2 ceo barra	KPOUPPQQP
after2 ceo carly	PPTNOPPPP
after2 chair janet	LQZMPOONQ
after2 chairman of	NSNTOOPPO
after2 chairman reince	NOYPOMPNP
after2 chance to	NPUOOPPPO
after2 chancellor gerhard	NONQUPPPO
after2 changed our	YKMNQPQPP
after2 chief economist	OQUNOOPOO
after2 chief executive	MSXLNPPOO
after2 chief financial	NTRMNPPPP
after2 chief of	NSMMUPPPP
after2 chose to	NRVOOOPPN
after2 cinema 	ONNNYPPPN
after2 cities 	NPNMWPPPO
after2 citizens 	ONUMPPPPP
after2 city of	QNJTTPPQO
after2 civil police	PPWMOOOPO
after2 civil rights	NPMTSPPPP
after2 claimed responsibility	NNYQNOPOM
after2 claims that	NUNOPOPOP
after2 cleric muqtada	PNKNXPPPP
after2 clinton said	NTSNPOOOO
after2 close to	OOOXOPONO
after2 co founder	TLPKSPPPR
after2 coach mike	OOWONPPPO
after2 coast 	RMJMUPQQS
after2 comes in	PSOOPPPPP
after2 coming up	RNUMPOOQO
after2 common stock	ONWOPPPOO
after2 communities 	WMMLUPOOO
after2 community in	NNUNTOPPO
after2 compared to	OOMSVOOOO
after2 concentrates on	NOSOOUPON
after2 condemned the	NTRPOOOOO
after2 conference in	NPSNOTOOO
after2 confirmed that	OVTNOOONO
after2 consulate in	OOMWOPPPO
after2 continued to	RQNTOPOOO
after2 continues to	RPJSPTOPN
after2 control 	MTNQSPONN
after2 convention 	NNRUSNONO
after2 convention in	NPMQUPPOO
after2 could be	QPSPMPPPO
after2 could face	OSNOOOOVO
after2 could have	OTSNSOONO
after2 could not	RSLTONPPO
after2 countries 	NPNLYPPPP
after2 countries and	OQRTMOPPO
after2 countries to	NORNUPPPO
after2 court has	PONPSPPPP
after2 court in	NPNSSPPOO
after2 court on	ONNYNPOOO
after2 coverage here	TMLNQQQQQ
after2 coverage of	SOSOOOOOO
after2 crash in	TMMNPQQQQ
after2 crash site	VLLLQQQQR
after2 d 	UKLMQQQRR
after2 dan bourchier	TQOOPPPOP
after2 day for	VOLPPPPOP
after2 deal 	NOVSOOPOO
after2 death in	MRMUPOPPO
after2 debate 	NOSNSPPPO
after2 debut 	MPYMOPPPO
after2 december 27	WOOOPOPOO
after2 decided to	MSSRNOPON
after2 decision to	KUOUOOPOO
after2 declined to	MYNNOPPOO
after2 defence minister	OLJVORRSP
after2 defended the	OWNOPPPNO
after2 defense minister	OOMPVPPPP
after2 defense ministry	ONLVQPPPP
after2 demand for	PPSROPOPO
after2 demand that	OONUPPPPP
after2 denies 	OQLVOPPPO
after2 denies the	LNXROPPOO
after2 department of	NMXQOPPPN
after2 deputy leader	OSPSOOOOO
after2 deputy premier	NPNWNPPPO
after2 deputy prime	NOUQTNOON
after2 did not	OQQLQPQOR
after2 died tuesday	NTOOPPPPP
after2 dies 	OTOONNOOV
after2 dies aged	OUOPOPPPP
after2 dies at	OXNMPPPON
after2 dining experience	SMMNQQQQQ
after2 diplomats and	NOLNXPPPP
after2 director general	NTTOOOPNO
after2 director of	OURMOPOOO
after2 director quentin	OQNOPOMWP
after2 directors 	POTOPPPPO
after2 dismissed the	NVMNUOOON
after2 district 	OOLYOOPOO
after2 district judge	NPOUOPPPP
after2 district of	PMLXROONO
after2 do not	WPMLPPPPP
after2 do you	PSLOQQPPQ
after2 does not	MSSTNOONO
after2 dominated the	MTVNOOPOO
after2 donald trump	LRQURNONN
after2 down 	QNUOOOPPO
after2 due to	VOMRONSNO
after2 during the	QQTUONONK
after2 each year	OOVPOOOOO
after2 earlier this	NPPRQUONN
after2 early on	NOUPOPPPO
after2 earned the	MNMSNNNWT
after2 earth news	MPQLPQQRQ
after2 economy 	PNMTRPPPO
after2 economy and	OOMQTPPPO
after2 economy grew	OONUOPPPP
after2 economy is	OOMSRPPPP
after2 effort to	NQTNUNONO
after2 efforts to	MOVQNPPPO
after2 election officials	NOMQUPPPP
after2 email address	SNSONPPOO
after2 embassy in	MPTQOPPPO
after2 emerged from	MPTVNOONN
after2 employees 	OPVONOPPO
after2 entered the	MRXMPNOOP
after2 entering the	OPOOUPPPO
after2 epa http	SNOOPPPPP
after2 era and	NWNOROOOO
after2 et al	MZMNOPPOO
after2 eugenie bouchard	QMLRTPQPP
after2 europe and	OPMUPPPPO
after2 executive director	OQTNOOPPO
after2 expected to	LVRNOPPPN
after2 exports of	TLNNSPPPO
after2 failed to	VNQLQONSO
after2 family 	RKJISTSSS
after2 family and	TJIRTPPQQ
after2 fans are	RRJKRQQQQ
after2 fb 	SNJKSRQRR
after2 fighters 	OOXNNPPOO
after2 file sharing	WONOOOPOP
after2 film 	MQQONOOWO
after2 finance minister	NPONVPPPP
after2 finances 	POVNOPPOO
after2 finished with	MXUONNONN
after2 flight mh17	NOXNNPPOO
after2 focus on	NMUOUOOOO
after2 following a	OOTROPPPO
after2 following his	OUNSOOPOO
after2 following the	OPRSOPPPO
after2 food and	SNLSPPPPQ
after2 for a	OSSPSOMNO
after2 for all	MKQLOQZRP
after2 for an	NRRSNPONO
after2 for example	OUPTPONMO
after2 for her	MXPNOPMPP
after2 for his	KVSMNOROO
after2 for its	NNPUOSNOO
after2 for possible	OPUOPOOPN
after2 for princess	QPSOOOPPN
after2 for several	MVPUNONPN
after2 for talks	NNLZPPOOO
after2 for the	NSMSMNQRQ
after2 for their	NVQNSONNN
after2 for this	NPUTOONON
after2 for two	NPWPPNNPO
after2 for which	QKLQQRQRR
after2 for your	UKIJQRSTS
after2 forces and	OPMUOPPPP
after2 forces are	RPOLTOPPP
after2 forces have	MOROTPPPO
after2 forces in	LPQQSOPPO
after2 foreign minister	OOLSSPPOO
after2 foreign ministry	NOMSTPPPO
after2 former president	NOTPTOONP
after2 founder of	PWNNOOOOO
after2 france 	PLOXPPPOO
after2 franz371 gmail	SOOOPPPPP
after2 from a	LWQPMNVNM
after2 from amsterdam	VLKNQQQQQ
after2 from entering	NOMSUPPON
after2 from his	SLJORRRRQ
after2 from space	SNKTNQPQP
after2 from the	RJHSPOSQV
after2 front page	LM\\NMPQPO
after2 front runner	NOONWPPOO
after2 funds were	SMRNRPOOO
after2 game 	OPTNNNOWN
after2 gameinsight 	TLLMRQQQT
after2 gave a	PTPOPOPPO
after2 geographical constituency	RKJKRTRSR
after2 gets to	OVOOOPPOO
after2 getty http	ROSPOOOOO
after2 go to	TMMNQPQQQ
after2 goes on	LTRNOOOOT
after2 goes to	VJKKRPQQV
after2 going to	[KMOPPPOP
after2 got a	TQMNQOPOQ
after2 got live	TLMNQQQQQ
after2 gov. chris	PONUPOPOP
after2 gov. john	ONOVOPPPP
after2 gov. martin	PONTOPPPP
after2 government 	OSILXPQQP
after2 government and	NOLYOPPQO
after2 government for	OOMVOPPPO
after2 government forces	NVNNRPPOO
after2 government has	OOKUQQPQP
after2 government is	NOMPVPPPP
after2 government of	OPMPTPPPP
after2 government says	MOLRUPPPP
after2 government to	ONMRTPPOO
after2 government was	ROROSNOON
after2 government which	PNMOUPPPP
after2 group 	OMSKRQPTN
after2 group the	ONWNOPPPP
after2 growth in	RNMNRQQRQ
after2 guard marquis	QPTOOOOOO
after2 gusto d	TNMNQQPQP
after2 had a	QQQSOOOON
after2 had been	QXKQOPPNO
after2 had failed	OUPOOPONP
after2 had not	NSUOOOPOO
after2 had previously	OTRRNOOOO
after2 had reported	SROOOOPOO
after2 had said	QOJKQRSSR
after2 had to	QPQMPPPPP
after2 half of	TIILRRRSS
after2 halftime show	OPOOPVPNO
after2 handling of	OTNSOPPOO
after2 happy birthday	PWNPPOPON
after2 has a	UNSONOONP
after2 has accused	NVQTPNNMN
after2 has admitted	PPSOOPPOO
after2 has agreed	NNMXOPPPO
after2 has already	OSQSOOOON
after2 has also	NSVONPPNN
after2 has an	UMLUPPOOO
after2 has announced	NTSNOPPOO
after2 has apologized	PPNUPOPOP
after2 has appeared	SPLTOPOOP
after2 has asked	TKPLRQQQP
after2 has become	MRTNNOOWM
after2 has been	LSRSPOOQL
after2 has begun	ORMSOPPPP
after2 has called	NTOQPPPOP
after2 has claimed	NQPSPPOOP
after2 has condemned	NPOUOPPPP
after2 has confirmed	MTPTPOONO
after2 has criticized	OVNOPPPPO
after2 has decided	NVOOPPPOP
after2 has demanded	OQMTOPPPP
after2 has denied	OQNPOOPUO
after2 has described	PUPOPOONO
after2 has died	PWRLPOONP
after2 has ever	PMPVOPOOP
after2 has expressed	PSLSOPPOP
after2 has failed	ONQVNPPON
after2 has filed	MQYNOPONN
after2 has formally	PPPSPOPPP
after2 has given	ONQTOPPPP
after2 has got	PWJLLQQSR
after2 has had	LTLVOPPOP
after2 has in	MVQOPPPNN
after2 has joined	OWNMOPPOP
after2 has killed	QNKNQSQRR
after2 has launched	NNZLOPPPO
after2 has lost	OTROOPONP
after2 has made	MUKVNPPOP
after2 has more	NNTUOOONN
after2 has no	MUOTOOPON
after2 has not	MUOROPPOO
after2 has now	PMYNPOOOO
after2 has offered	TSLRPOONO
after2 has one	MPWROOONM
after2 has pledged	NXNQOPPNO
after2 has previously	NPMROPPOV
after2 has promised	NSQROOPPN
after2 has raised	NNVSOOOOO
after2 has recently	MTNTOPPOO
after2 has refused	RJQORQQQP
after2 has rejected	NPQUOPPOO
after2 has released	TLMTOPPQP
after2 has reported	ONPUPPPOP
after2 has resigned	MXQOOOONO
after2 has responded	NTNTPPPOO
after2 has revealed	NVPSNPPNN
after2 has ruled	MTWMNPPNO
after2 has said	LSVROOONN
after2 has seen	NOQUOPPPO
after2 has signed	OROTOOPNO
after2 has sought	PVLQOPPOO
after2 has started	RJLNQQRSR
after2 has stepped	PTNOPPPOP
after2 has struggled	OQJXOPPOO
after2 has taken	OSSQOOPON
after2 has the	OQPUNPPNO
after2 has threatened	NMUQOQQPP
after2 has to	QTROOPOON
after2 has unveiled	OPOTOPPPO
after2 has urged	NUROPOPON
after2 has voiced	OOMWOPPPO
after2 has vowed	NTNTNPPOO
after2 has warned	NXVMOONMN
after2 has won	MXNOOPPOP
after2 have 	NUMQTPOON
after2 have a	QSQMOPPPP
after2 have agreed	LOTROPPPO
after2 have already	QNPJVQQPP
after2 have also	QNTLLQPSP
after2 have been	TQKTRLNOP
after2 have filed	OOPTNPPPP
after2 have found	QOOWNPOON
after2 have grown	SONTPOPOP
after2 have held	PRMORPPOP
after2 have said	SPVQMNNON
after2 have signed	NPQTNPPPO
after2 have the	VOMNRPPPO
after2 he is	PSUMNRONN
after2 he said	MMQWNOVNM
after2 he told	OSQNUPMON
after2 he was	OLMPVNOVO
after2 he would	OVMNPPPPP
after2 head of	KVUKROPNN
after2 headquarters in	NPUNOPPPO
after2 health care	SQMLTPPOO
after2 health ministry	ONMTRPPPP
after2 health officials	RNMJXPPPP
after2 held a	NVPSMOOON
after2 held talks	PRMSOPPPP
after2 here 	XLLMQPQQQ
after2 here http	KLTMPRQQT
after2 high court	OSNSOPPOO
after2 hillary clinton	RPOSSNNNN
after2 history 	MPNWQPPOO
after2 hit by	QMMVTPPMO
after2 hits back	LRVOOOPPO
after2 holy month	POJMYPPPQ
after2 home 	QMKTOSPSO
after2 home in	XNLUNOOON
after2 hostage in	NPNRUPPOO
after2 hosted a	OUOOOPOPP
after2 housing market	PNMWOPPOO
after2 housing starts	NOOYOOPPN
after2 http tgr	PRPRQLPOQ
after2 https t.	UJRLOQRRO
after2 human rights	NOQPVOOOO
after2 hundreds of	OOSTOOOON
after2 hurricane season	MQNWOOPOO
after2 i am	ORLPPQPQQ
after2 i can	UKLQPPQPQ
after2 i can't	UJKKRRQSS
after2 i do	UKLLRRQQR
after2 i don't	RSKMQQQPQ
after2 i have	PMLPOXPPP
after2 i know	NULNPPQRO
after2 i love	PNKQRQQQQ
after2 i m	SKILSSRRS
after2 i think	OTMNSOPPO
after2 i vt.	OSPPPPPPP
after2 i was	XMQMPOOOO
after2 i went	RNTMQOPPP
after2 i will	PRKOPQPSP
after2 i would	OOTPPPPOO
after2 if he	NQQVOOOPO
after2 if you	VPKRQOOMQ
after2 ilpiratabelfast 10	QMLQQQQQQ
after2 in 	VMMNQQPPQ
after2 in 1966	NNSRPLTPN
after2 in 1971	NNUOPTPNO
after2 in 1983	NQTROOOPO
after2 in 1991	PPNVNOPPO
after2 in 1995	ONSUOMPOO
after2 in 1996	OPWNPOOOO
after2 in 1998	ROKMQRQRQ
after2 in 1999	MRVOOOPOO
after2 in 2000	PNWNONQPO
after2 in 2001	TTMNNNOVM
after2 in 2003	OOQQOVNOO
after2 in 2005	NQXRQMLNN
after2 in 2007	NNWQPNPOO
after2 in 2012	QKTLPPPQS
after2 in 2014	ORNTOOPPO
after2 in 2019	NUNUONPON
after2 in a	MYVNOPNKN
after2 in afghanistan	TOMOPPPPP
after2 in april	OOLRNWOPN
after2 in baghdad	TOKSRMPQQ
after2 in beijing	OOMSOVOOP
after2 in california	NPN[ONPON
after2 in cambridge	POVLPNPPP
after2 in canada	PONRPTOOO
after2 in china	OQMWOMPQO
after2 in december	OOQTOOPPO
after2 in diyala	NPRWPMONO
after2 in england	WRKJOQQRO
after2 in february	MPMTNYPON
after2 in florida	UOTSOLONN
after2 in front	RSTMNNOOO
after2 in his	MXMPPOPOP
after2 in iraq	SLUIQROPP
after2 in its	SMSOOMOOU
after2 in january	NPWROMPNO
after2 in july	NONXORNON
after2 in june	PONUOPPPP
after2 in late	PNOUNPPPO
after2 in london	NVQXOKMNN
after2 in march	PVMONTOON
after2 in moscow	NMTYONONN
after2 in new	SNGTPQRQP
after2 in november	NRKTOUOOO
after2 in one	SNNLWPOOP
after2 in paris	QJNPRPRSQ
after2 in particular	SNRKPQPOQ
after2 in pictures	PRLSPNPPP
after2 in public	NURNTNOON
after2 in race	NOMUPPPPP
after2 in recent	NNUTRNPOM
after2 in september	PRRSOMPOO
after2 in somalia	TNOOPPPPP
after2 in straight	OVLQPOPOO
after2 in talks	UNTOOMPON
after2 in that	OMMVPUOON
after2 in the	QQQQLSNNR
after2 in their	SPXKRMONM
after2 in this	UNSKROPPO
after2 in tokyo	TNVKPNPPO
after2 in two	PTMQPPPOP
after2 in us	VNRMUMONN
after2 in washington	MSVQONNON
after2 in which	ROSIRRPOO
after2 in york	PPNWPMPNP
after2 including the	NORVMOPPN
after2 india and	PPNUOPPPO
after2 instead of	POMWPOOPP
after2 insurgents in	NOXMNPPPO
after2 intends to	LURQNPPPO
after2 interior minister	ONLXOPPPO
after2 into a	ORMVPOPON
after2 into the	QPSPPOONP
after2 iraq reuters	NPMVPPPPP
after2 is 	SRLLQQPPR
after2 is a	KMPWMQORR
after2 is already	MPOKQRRSR
after2 is also	PKWPNUPOM
after2 is always	VKMOQPPQP
after2 is among	NPUUONONN
after2 is an	KROLPPQST
after2 is back	QOHMSQRRT
after2 is becoming	SRMPOPPPO
after2 is being	MUQRPQONN
after2 is calling	QUKMNQPRP
after2 is carrying	OSMTOPPPO
after2 is considering	MNVSNOPPO
after2 is currently	OYMNOOPOO
after2 is defunct	KOWOPPPPO
after2 is doing	OSLNPOPOV
after2 is due	KTQOOPPOT
after2 is expected	OUMJQOPTP
after2 is extremely	ONNVPPPPP
after2 is facing	NZNPNOPOO
after2 is gaining	TQKMQPQQQ
after2 is getting	NNXMTOPON
after2 is going	SQNNPOPQP
after2 is good	SMMMOPPPV
after2 is in	QSOTNOOOM
after2 is it	QQMLPTOOT
after2 is just	PQTQOOPPN
after2 is leading	OXONOOOOO
after2 is likely	NRTOPOONR
after2 is located	RKOOPRORR
after2 is more	MPQSPTONM
after2 is mourning	N[MNOOPPN
after2 is no	TUNLONPPO
after2 is not	NPSTNOOOP
after2 is now	OVNQOPOOP
after2 is on	XKPIRORQP
after2 is one	SRPNONPRN
after2 is out	UOOJQQPPQ
after2 is part	NTMVQONNO
after2 is planning	OTLTOPPOO
after2 is poised	NRTPOOOOO
after2 is promising	OPMUOPPPP
after2 is ready	MULTPPPPO
after2 is responsible	MRURNOPON
after2 is reviewing	OQVPPONNO
after2 is said	PPVOOOOOO
after2 is scheduled	OVMQPPPOO
after2 is seen	MTTPOPPOO
after2 is set	NUXNONNNO
after2 is still	LYRQNOOMN
after2 is taking	LWNQOPPPN
after2 is that	SRJKRQQQR
after2 is the	QLNSOONTP
after2 is to	RTSQOMNON
after2 is too	OOUVMNOON
after2 is trying	MUOSOOOOO
after2 is under	QNUROOOON
after2 is very	PMOVPOPOP
after2 is warning	NNUSOOOOO
after2 is working	NOTTOPONN
after2 island of	OPMMWPPPO
after2 issued a	MVWMOOONN
after2 it 	TNMOPQPQQ
after2 it a	PKVQOPOPO
after2 it has	PMNNNOUVN
after2 it here	SPNPPPPPP
after2 it is	TOPSOOOON
after2 it live	TPLPPPPPP
after2 it not	PTRNOPOOO
after2 it the	VMTMNPOOP
after2 it was	MRSTNPOON
after2 it will	NTOUNPONN
after2 it would	RNSNPPPOP
after2 japan and	PQUOPNOOO
after2 jobs 	ROOMVOOOO
after2 john kerry	NNSMWOOOO
after2 joined the	MTMRSOPOO
after2 journalist james	MPOUOPPPP
after2 just got	PUNNPPPPP
after2 justin timberlake	UNOOPPPOP
after2 killed after	RTNNPPPOO
after2 killed at	QONVNPPPO
after2 killing at	OONUOPPPO
after2 king abdullah	OLMRWPPPP
after2 known as	PSMNVOPOO
after2 knows how	VJSKPQQQP
after2 language and	NOMOXPPPP
after2 last month	RNRPLQQPQ
after2 last night	TJJTPQPRR
after2 last week	ORQVOMOOO
after2 last year	NNYROOOOM
after2 later this	NNNVOTPNO
after2 law 	OOMTQPPPP
after2 lawmakers have	OMMQWPPOO
after2 leader and	NQVNOPPPO
after2 leader mahmoud	OOMUROOOO
after2 leader michael	SOKMVPPOP
after2 leader of	OWMMSPONO
after2 leaders 	OPWNOPPPN
after2 leaders are	OONNVPPPP
after2 leaders have	VNQJPPPQP
after2 leadership 	ORTOOOOPO
after2 leadership in	NOSUOOOON
after2 led a	OWQLPPOOP
after2 led by	MNVUOOONO
after2 led coalition	TNRMQOOOP
after2 led forces	VNLJQQQQR
after2 led government	ULLMRQQPR
after2 led invasion	QPKPQQQQQ
after2 led the	MXVMNNOON
after2 led to	MPVSNPOOM
after2 left the	MVNQOOPPO
after2 life 	RUNNOPPOP
after2 life and	USNMOPPOO
after2 like a	NNWOOPPPN
after2 like the	WONOOPPOO
after2 like this	UJJJRRSSS
after2 like to	ULKMQQQRS
after2 live clinton	TPMPPPPPP
after2 live http	SPLSOPOPP
after2 live in	ORONWOOOO
after2 live on	PTMPNSOOO
after2 located in	OORTPOONO
after2 lol 	UMMMRQQOR
after2 los angeles	NRTTNOONO
after2 lost the	OTOROOPOO
after2 love to	WMNNPPPPP
after2 lt 3	WIKNQQQQR
after2 lt b	RRSRNNONN
after2 lt lt	ULMOPPQPQ
after2 made a	MRTQNPPON
after2 made an	SLUNOPPPP
after2 made his	MXMOOPQPN
after2 made it	OWSNOOONN
after2 made the	MURSPNOOM
after2 malaysia airlines	TNMNPQQPQ
after2 managed to	SOMNQQPQQ
after2 managing director	NRSQPOPOP
after2 marked the	QPNXMOPOO
after2 market for	NNMTSPPPP
after2 markets 	OPNRUOOOO
after2 massachusetts 	PPJXOPPPO
after2 masterchef masterchef	TMMNPQPQQ
after2 mathematician and	QNNMTQPQQ
after2 may be	LMVVNONMS
after2 may have	LVTUMNONM
after2 me and	PUMPPPPOO
after2 media reports	MPMXOPPPP
after2 media say	NNMKYQQQQ
after2 meet the	RNSNPPPPP
after2 meeting in	PLRMQQQQR
after2 member states	NQTUNNOON
after2 members of	NUKLRQQPR
after2 men national	MPTQNOQQO
after2 met with	PUONOPPPP
after2 mh17 	WNKNOQQRP
after2 mh17 http	OOXNOOOOO
after2 middle east	TNLSPPOPP
after2 might be	RNNUPOPOP
after2 militant group	RMVKQOPQO
after2 militants 	QKNJSRRSS
after2 militants have	QLOMRQQQQ
after2 militants in	PPRMSPOPO
after2 military 	OOLSSPPPO
after2 military and	NOKXOPPPP
after2 military base	LPNSTOPPP
after2 military has	LQWQNPPPO
after2 military helicopter	NPOSRPPPO
after2 military launched	NPKSTPPPO
after2 military officers	NPSNROPPO
after2 military officials	LOMSUPPPP
after2 military said	MQJUTPPPO
after2 military says	LPULVOPPO
after2 minister of	NNMWNPPQP
after2 minor league	POVNPPPOO
after2 missile strike	NPNTOPPPO
after2 mobile phone	WOOOOOOPO
after2 mobile phones	ONTWOOONN
after2 monday 	NOPSOUOON
after2 more 	VOOPOOPOO
after2 more than	SPLRQPPOO
after2 moved to	PSTMOOOOO
after2 movement 	SSTMNOOON
after2 must be	MVQLSPOOO
after2 my god	ULNMQPQQP
after2 name 	NOSMUPPOO
after2 names new	VNSNNOPPO
after2 names president	MNXOOOOPO
after2 nation 	RLRKPQQQS
after2 national assembly	OOMVOPPOP
after2 national party	PPVNOPOOO
after2 nations 	RNSMTOOOO
after2 near the	NQMXPOONO
after2 nearly a	OOQVOOOON
after2 need to	RMRJPPRPS
after2 needs to	TPSONOOON
after2 new hampshire	OONWOPPPO
after2 new york	OQQWONOMN
after2 news 	UKJJSRRRS
after2 news agency	LLTTRPPON
after2 news reports	ONVMQPPPP
after2 news that	OPNTOPPPP
after2 newsletters 	OPVOOOOOP
after2 newspaper reports	POVQPOOOO
after2 newspaper says	QLKNTRQQS
after2 next month	NOVSOOONO
after2 next week	RMJNRTORR
after2 next year	RMNQOOOVN
after2 nick moreau	SOOOPPPPP
after2 no 	UJLLRQQRR
after2 nomination 	NOPMUNTNO
after2 nomination for	PONOQPTPP
after2 nominee 	PQNOTPPPP
after2 nominee donald	OMNNXPPPP
after2 north carolina	PVMPPOPNO
after2 north of	MOUVOOOON
after2 not going	UQNOPPOOP
after2 not sure	UKLMQQQQR
after2 not the	ROSMOPPPO
after2 not to	OTNTPOOOO
after2 noted that	MWMOPPPPO
after2 now 	NWLUMOPPN
after2 now http	TKJLSRQRS
after2 now that	RJJPRSSRQ
after2 now the	ORWQONOMN
after2 nuclear program	PONTPPPPP
after2 nuclear weapons	NOMXOPPPP
after2 o names	WOMOOPPPO
after2 of a	UPSMOPPNN
after2 of attention	WKKKQRRQQ
after2 of beauty	VJJJQSSRR
after2 of civic	NWONPOPOO
after2 of course	TNNRPPPOP
after2 of dab	OWNOPOPNP
after2 of florida	OUPOPPPOO
after2 of it	SOPPPPPOP
after2 of new	OUMTPNOOO
after2 of parliament	WNOOPPNPO
after2 of people	UONOPPPOP
after2 of secretly	PONUOPPPP
after2 of seeking	TKJMRRRRR
after2 of texas	OTPPPPPOO
after2 of the	KUMPOQQOR
after2 of thousands	SOPPPPPOP
after2 of vermont	OTPOPPPOO
after2 off the	QWKNNNOUN
after2 off to	VMNOPPPPP
after2 official 	QLMKTRQRR
after2 official says	QOOUSNONO
after2 officials 	OOQNUPPPO
after2 officials about	OOUNSOOPN
after2 officials and	ONNNVPPPP
after2 officials are	LMTOTPPPP
after2 officials have	MKIVSRRPR
after2 officials in	SNUQPOONN
after2 officials said	ISVNUOONO
after2 officials say	PPOLUPPPP
after2 officials to	OOSNSOOPO
after2 oil prices	UONKQQPPP
after2 on 	TKMMQSQQQ
after2 on 27	NNNXNVONN
after2 on a	VPNOOPPPO
after2 on behalf	QOPMTPPPP
after2 on charges	OSLTPOPOP
after2 on december	VNNVNNONO
after2 on friday	VRLTNNONO
after2 on his	MYMNOPPPP
after2 on instagram	SUMJOPQQP
after2 on march	ORNTOPPOO
after2 on may	MMMZPROON
after2 on monday	NPOUROOOO
after2 on saturday	NLWQNQPOO
after2 on sunday	QLWOLPRRL
after2 on the	SONPROOPO
after2 on thursday	MQOXONPON
after2 on tuesday	KQVTOOQOL
after2 on twitter	PXNOPOONO
after2 on wednesday	LRVSNOPNM
after2 one of	NSSRONSMN
after2 op ed	OPYOOOONN
after2 operating system	OPNNOPPPV
after2 or any	NTNQONOOU
after2 or in	SNMVNOPPO
after2 or the	USRTNNNML
after2 out 	RIHOSRRSS
after2 out how	SOOPPPPPP
after2 out of	NTTQOOONN
after2 out the	RMUOOOOPO
after2 over his	NTNTOOPPO
after2 over the	OQPTNQPON
after2 pa http	TNNOPPPPP
after2 pamkeynen 	OPUOOPPOP
after2 parliament has	PUJPPPPPP
after2 part of	RMRMPQPPQ
after2 participating in	ONMXOOPPP
after2 party and	MUPUONOON
after2 passenger jet	OOYNNPPPO
after2 past 	NYNQNPPOO
after2 pdf 	WKKMQQQQR
after2 pdf see	SNNOQQPQQ
after2 peace process	TLKLSRQQR
after2 peninsula 	OONSSPPOO
after2 people 	ROMMUPPPO
after2 people who	XKOPNQOPP
after2 per year	WOOOPOPPO
after2 pic twitter	WNNUOOOON
after2 pink discoverni	PSPPPPPOP
after2 pixel visual	NOPOPOOPV
after2 plan to	OPVQMOPOO
after2 planned to	OTNSOPPPO
after2 plans 	ORMPTOOOO
after2 plans to	MPUUNOPON
after2 played for	MUMUOOPPO
after2 playstation portable	ONVNOPPPO
after2 pledged to	MSWSLOONM
after2 pledges to	MTMSOPPPO
after2 pointed out	OVNOOPPOO
after2 police and	SKKOQSQSP
after2 police chief	ONOUOPPPP
after2 police have	NOQQSPPOO
after2 police officer	NNMZOPPPO
after2 police officers	PONRSPOOO
after2 police say	NMMTVPPON
after2 police stations	POMNWPPPO
after2 political leaders	PMNMVQQQQ
after2 politics 	NPPQTOPOO
after2 poll http	OMRQOPPPQ
after2 poses for	OUOOOPPOO
after2 posted a	SSMNPPPOP
after2 poster to	TMMOQQQQQ
after2 prepares for	OONWNPPPP
after2 president 	OOXPPNONO
after2 president and	NSSMROPON
after2 president barack	NSRTOOONN
after2 president bashar	OOLNWPPPP
after2 president bush	NOVOOPPPP
after2 president fidel	PMMKYPQPQ
after2 president george	SMLTOPPPQ
after2 president hamid	PPNJXPPPP
after2 president hosni	OOTNPPPPP
after2 president hu	OPNKYPPPP
after2 president hugo	OPKQVPPOP
after2 president mahmoud	OPONTPPPP
after2 president obama	SVIPOPPOP
after2 president of	PQMUOPOOO
after2 president pervez	PPMQRPPPP
after2 president ricardo	OPNLWPPPP
after2 president says	NNSTOPPOO
after2 president thabo	POMUUNOON
after2 president viktor	OPOJXPPPP
after2 president vladimir	OPNGZPPPP
after2 presidential campaign	MSQRROOOM
after2 presidential candidate	OOOLYPPPO
after2 presidential candidates	NOPOUPPOO
after2 presidential election	MPSSRNPON
after2 presidential front	NOQNUPPPO
after2 presidential nomination	OPONUPPPO
after2 presidential nominee	NOMNWPPPP
after2 presidential primary	PPNOUPPOP
after2 primary 	OOMRUPPOP
after2 primary voters	OPONUPPOP
after2 prime minister	QNNSTOPON
after2 pro democracy	QLKKTRSRR
after2 products and	OPTPPOOOP
after2 programme 	POSMNONXN
after2 project and	MOSOOOPUN
after2 project manager	PUOOPPPOP
after2 prosecutors say	NOMTTPPPO
after2 province 	RLPPTPPNP
after2 province in	SLKNRQQRQ
after2 province killing	NPOWMPPPO
after2 published a	OVQOONONO
after2 rain 0	SLLMQRQRS
after2 rapeseed 	OONOVPPPO
after2 reading the	VPNOPOONP
after2 ready for	TPKKQQQRR
after2 real liam	TNLLRQQQR
after2 real name	NWNTNNONN
after2 realestate 	TLLNQQQQR
after2 rebels and	NMSSROPOO
after2 rebels have	MOXMRPPON
after2 rebels in	SMKKUQQQR
after2 received a	OUROPOOOO
after2 received his	MVMOPPPPP
after2 received the	LVOQOPPPO
after2 refugee camp	OONZNNOPO
after2 refugees 	NPONVPPPO
after2 refugees and	PPNNTPPPP
after2 refugees from	ONNMXPPPP
after2 refusal to	OSQROOOOO
after2 refused to	NXNOPPPOO
after2 regards 	TMMNQQPQQ
after2 regime in	OOWOOPPOO
after2 region 	NNSONRQPQ
after2 region of	ONKWQQRPM
after2 registered voters	OONOUPPOP
after2 rejected a	MNSWNOOOO
after2 rejected the	OSMSNPPPO
after2 released a	OXMOPPPNN
after2 remains the	UPMSNPPOO
after2 report 	QOQOOOOVN
after2 report on	POVOONPOO
after2 reported 	NOXPOOOPO
after2 reported a	NLYONPPPP
after2 reported that	NURONPPOO
after2 reports 	NQYMOOONO
after2 reports first	OMXNPPPPO
after2 reports on	NZLNPPPPO
after2 reports that	NRPVNOONP
after2 request for	MWMUOPPON
after2 respectively 	QTKORPPNQ
after2 results show	UMMNQQQQQ
after2 retail sales	MPMVPPPPP
after2 returned to	PUILQQRPQ
after2 returns to	OWMNOPPQP
after2 reuters 	UUTMOMNNM
after2 reuters http	SOOOPPPPP
after2 reuters iraq	NONVOPPQO
after2 reuters the	NOSSPOOPO
after2 reuters u.s.	NNOVPPPPP
after2 rhode island	PRNSOPPOO
after2 right now	TJLTPPPPQ
after2 right to	PNUQOOOOO
after2 rights groups	MMTOTPPOP
after2 role as	OSNROPPPO
after2 role in	QOMVOPPOO
after2 running mate	OUNOPPPPP
after2 russia and	POOSPPPPP
after2 s the	ORNOPOTOP
after2 said 	MVRMKOQRO
after2 said a	OOTRPPPON
after2 said adding	OVMOPPPPO
after2 said an	MWOOOPPOO
after2 said any	PVMMPPPPP
after2 said at	QSOOOPPPO
after2 said during	OVNOPPOPO
after2 said federal	XKKPQPQOP
after2 said friday	OUTOPNOON
after2 said he	SYLMQOOMN
after2 said her	MYNOOPPOP
after2 said his	PSQSNOPNN
after2 said i	PSOPPOPPO
after2 said in	LZSMOOPNO
after2 said it	MJXTOPPOO
after2 said its	RMXMQOPOM
after2 said john	ONUOPPPPO
after2 said last	SSJLPRQQP
after2 said monday	RPPUONONN
after2 said mr	VPSOONNNO
after2 said mr.	PTPOPPPOP
after2 said of	QPILQQRRS
after2 said on	LYKSPPPOO
after2 said she	ORKVOQPOP
after2 said some	OTKTOPPPO
after2 said that	QSTKOOPON
after2 said the	SQSONOOOO
after2 said there	OUQNPOPOO
after2 said these	MQRJSQQQQ
after2 said they	OVKMVPPPN
after2 said this	RRUNOOONO
after2 said thursday	SSMOPPPOP
after2 said to	OUQNPNPOO
after2 said today	PPUNPPOOP
after2 said trump	NUMROPPPP
after2 said we	OOUPPOPPO
after2 said wednesday	STKNOPORP
after2 said while	OTMROPPOO
after2 saturday that	NQTROOOOO
after2 saudi arabia	NPLXPPPOP
after2 say a	QPNVNPPPO
after2 say at	RPNSOPPPO
after2 say it	XNMNPPPPO
after2 say that	QPMOUOPOP
after2 say the	SPQROOOON
after2 say there	WNMMSOPPO
after2 say they	QNTVNOONN
after2 say two	OPOSOPPPP
after2 says 	SXQIOOOOO
after2 says a	MRTOOOOOO
after2 says an	MVSOOPOOO
after2 says bbcbreaking	LOUTPOPNP
after2 says he	PYMOOOPOO
after2 says his	NXMNPOPQP
after2 says http	NQWMOOPOO
after2 says in	NNUUOOOOO
after2 says it	JPRWNQQNP
after2 says its	SKJPRRRRR
after2 says more	QNRLPPPRP
after2 says president	POUMPOPPO
after2 says she	PSPOPPPOP
after2 says the	OVTLOOPNO
after2 says this	NSUNOPONO
after2 says we	RKKSPPQRQ
after2 scored a	OQLMQQRRR
after2 secretary general	KQWJOSQPP
after2 secretary of	QQJQOQRPP
after2 security forces	NONSRPPPP
after2 security official	PPOMUPPPP
after2 security officials	RMKIVQQRR
after2 see the	UKJKRRRRR
after2 seems to	PJOROPQRR
after2 seized the	MNSUOPPOP
after2 sen. bernie	OOMWNPPPO
after2 sen. marco	PMOUPPPPP
after2 sen. ted	NQOUOPPOO
after2 senator and	NNMXOPPPP
after2 served as	NYUKNOPNN
after2 service 	QONUOPPPP
after2 set for	PXLNPOPOO
after2 settled into	OZNOOONOO
after2 settlement in	QNMMTPQQQ
after2 she said	MURONOTNN
after2 shortly after	NTPSNOOOO
after2 shot dead	SUONPOONO
after2 should be	STRPOONMN
after2 should have	PSQNOPPPO
after2 should make	SOOOPPPPP
after2 should not	PMWOPOPPO
after2 show 	PLSNPQQRP
after2 sick 	TNMNQQQQQ
after2 side 	OOPNTUNNO
after2 simolove 	SNOOQPPPP
after2 since he	OTPOOPPPO
after2 since the	SJPLQRQQR
after2 site 	UMVLNOPPO
after2 so far	MTMTOPPPO
after2 so it	NOPWNPPPN
after2 so much	NPSNOQQQQ
after2 so that	SLKKWQRPQ
after2 soldier and	MPTOTOOON
after2 soldier was	OPNOUPPPP
after2 soldiers 	NPNTQPPPO
after2 soldiers and	POKMVQQPQ
after2 soldiers in	NPSQROOON
after2 soul album	UPOOOOOOO
after2 soul or	TPPPPOOOO
after2 sources say	MOYMRPOON
after2 south dakota	ORNSOOPOP
after2 south korea	ONNVQOPPP
after2 speaker paul	OOTOOPPPP
after2 speaking at	OTOOPPPPP
after2 speaking live	OUONOPPPP
after2 spoke to	LURPPOOOP
after2 spoke with	NQTSOOOON
after2 spokesman for	PUOOOPOOO
after2 spokesman joshua	XOKOPPPOP
after2 spokesman said	OPVNOPPPO
after2 spokesman says	OOTOQPPPO
after2 spokesman sean	OPVNPOPOP
after2 spokeswoman said	NQQUOOOOO
after2 sponsored by	QNWOPOONO
after2 staged a	NWRNOOPON
after2 star of	NWNOPPPOO
after2 start to	ULNOPPPPP
after2 started the	MSWLNPPPO
after2 state 	OOTLWOOON
after2 state media	OOMNWPPPP
after2 state of	OPOVNPPPO
after2 state rep.	MOL\\NPPPO
after2 state run	OOLTRPPPP
after2 state television	OPNOTPPPP
after2 stated that	OWPNOPPON
after2 stepped down	MYNLPPPPO
after2 still has	OSQPPOPPP
after2 stock market	MQMWOPPPP
after2 stories today	SOMOQQQPQ
after2 strain of	TMLMQQPQT
after2 strategy 	RORMOPPPQ
after2 strike talks	MPVOOPPPO
after2 stronghold of	PNPTQNOOO
after2 such a	URKMQPPPP
after2 such as	QOKVTOPON
after2 sunday 	TJRGTQQQS
after2 sunday in	PPOWNOOOO
after2 sunday that	RQKPRPPQO
after2 super bowl	OUNOPPPOO
after2 super pac	NXNNOPPOP
after2 support for	MRMQTPPOO
after2 supporter 	OTRNNPPPO
after2 supporters 	OUNQSONNN
after2 supporters of	OOQRTNOON
after2 supreme court	OOMVOPPPP
after2 survey of	NPXPONPOO
after2 sustained a	PWNNPPPNO
after2 t mobile	NSSOOPPOO
after2 take a	TRNNOPPPO
after2 television interview	NRUOSNNON
after2 television network	QLJKTSSRS
after2 television said	OLUKQQRPQ
after2 television station	OOUUQNMNM
after2 tells breitbart	NTUMPOONN
after2 territory 	ONNSTPPOO
after2 terrorist network	PPUOOPOPN
after2 thank you	QTLOQPQQN
after2 thanks for	QONTPOPOO
after2 that 	RSPPOOONO
after2 that can	XMLNPQPQO
after2 that has	TUNRNONNO
after2 that he	QVOKPPPOP
after2 that i	SLMJRRRRR
after2 that is	PKOPQQQSP
after2 that killed	ONOWOPPOO
after2 that she	QQTOOPPNP
after2 that the	SPROOPPPO
after2 that there	PPOOONOVO
after2 that they	MRXNPNOOP
after2 that was	UJJLPQSRS
after2 that will	UOMQOTNNN
after2 that would	NSSOOMUNN
after2 the african	MORTPOPPO
after2 the american	NMXNQPOPO
after2 the best	WSMMOPPPN
after2 the chief	OTONPPPPP
after2 the city	NTNTOOPOO
after2 the company	PMWMPNONT
after2 the country	SOPQPPPOO
after2 the court	ROMSQNOOQ
after2 the daughter	OYLNPPPOO
after2 the day	RSROOOOON
after2 the director	URNNOOOOO
after2 the first	RWMLPQPON
after2 the former	PYNMPOPNO
after2 the founder	NVMNPPPPP
after2 the german	NPVPOOPOO
after2 the growing	TNOPPPPOO
after2 the importance	VMMMPQQQP
after2 the king	QQTKQOPPO
after2 the last	QTMMPPPPP
after2 the leader	PPLUQPPPP
after2 the man	OWNMPPPOO
after2 the most	UPNNQPPOO
after2 the nation	OOSUPOOPO
after2 the national	OOPOQOVPN
after2 the new	UMPTPOOOO
after2 the only	UNMMPQPPP
after2 the other	OTNSPOOON
after2 the president	SPNOPPPPP
after2 the queen	ONTPOPPPO
after2 the republican	NXPNPPNOO
after2 the rest	TOOPPPPOO
after2 the same	PONNPPPPW
after2 the state	NPNVOPPPO
after2 the two	UPNROPOON
after2 the u.s.	RMPLOQQRP
after2 the uk	NNSSOPPPN
after2 the united	ULPMRPPOP
after2 the university	OPNWQNOQM
after2 the world	NNTROPPPO
after2 there are	UNNRPOPOO
after2 there is	SNMSPPPPP
after2 there was	NPSUOOOON
after2 there were	SNQNQOPPP
after2 this afternoon	VLKMQQQQQ
after2 this is	RNPKPQQQR
after2 this morning	MMPYPPPNP
after2 this time	NPXMOPPOO
after2 this video	SPNOPPPPP
after2 this week	LTUSNOOOM
after2 this weekend	ONLWPPOPP
after2 this year	TLLTPNROP
after2 though 	OOTMTPOOO
after2 thought it	TNKUPOPNP
after2 thrilled to	WNNOOPPPP
after2 through a	OULTOOPOO
after2 through the	VOSOOONON
after2 thursday 	NOSVNOOOO
after2 time 	OOMSSOPOP
after2 time for	SKIITSRST
after2 time to	SMMNQQQQQ
after2 times 	SJKLSRRRS
after2 title 	PNNSNUPOO
after2 to a	TOUMPPPNN
after2 to all	SROOOPPOO
after2 to an	TMOSOPPOP
after2 to announce	NQNUOPPPO
after2 to be	QOLIRTPRS
after2 to bring	QTMSOOPPN
after2 to create	UPVLOMOON
after2 to cut	QNLXNPQPP
after2 to date	MNOONUUPO
after2 to develop	ONXPOOPOO
after2 to die	SLKPPRQRQ
after2 to discuss	NUNOOUOON
after2 to do	RPTPOOPON
after2 to end	SOQQNOPOO
after2 to engage	VPOOOOPOO
after2 to face	NSMSPPPPP
after2 to fight	MRRTNOPON
after2 to find	TMMTOOPPP
after2 to form	MNRQSPPPN
after2 to get	OOKWOPQPP
after2 to give	TLKQORQPR
after2 to go	QTOQPOONN
after2 to have	PQMTOOPPO
after2 to hear	UMNMPQQOQ
after2 to help	NQSTONOON
after2 to hidden	TMNNQQQQQ
after2 to hold	MOLWQPPPO
after2 to its	RNNMOOOOY
after2 to join	NVRMOOQPO
after2 to keep	PPSROOPON
after2 to maintain	PPPUOOPOO
after2 to make	NPOMMOOUU
after2 to meet	RPLSOPPPO
after2 to move	PRPNSOPOP
after2 to my	VJJKSRQRS
after2 to pay	NOQUOOPPO
after2 to play	O[MMPNPON
after2 to prepare	NOOWOPPPN
after2 to press	NNTUOOPOO
after2 to prevent	TIJKRSRRT
after2 to protest	RMIRQRQQS
after2 to quit	OQOTOPPOO
after2 to reduce	OOPTOPPPO
after2 to resign	NZNNOOPON
after2 to return	KWPSNOQOO
after2 to score	MZMOPOQPO
after2 to see	ULROOPPPO
after2 to seek	RVKLPQQOQ
after2 to sell	VMQROOOON
after2 to send	NOMWOPQPP
after2 to start	RMNVPNPOP
after2 to stay	OPUOOOQPO
after2 to step	OYMTNNONM
after2 to stop	OQPUNOPON
after2 to support	PLQQRPPPO
after2 to take	RPLUOPPOO
after2 to the	TNOWONPOL
after2 to win	RKPLSQQQP
after2 to work	UMLPPPPPP
after2 to write	RSKKPQRRR
after2 to you	TMLNQQQQP
after2 to your	WKIKPSQTQ
after2 today 	MORLNRRTP
after2 today http	RTKNQQPPP
after2 today is	NNXQOOOPO
after2 today programme	PNTOPOPOO
after2 today win	NPUOPOPPP
after2 together with	MRMIRQRRS
after2 told a	MWNOPPPPO
after2 told bbc	OTOPPPPOP
after2 told cnn	NUOPPPPOP
after2 told fox	PTOPPPPOO
after2 told me	SURMOOONM
after2 told reporters	LXQOPPOOO
after2 told the	RVMLPOOPP
after2 took a	OUNOOPPOP
after2 took the	NNRUPNNTN
after2 top stories	TNNOQPPPP
after2 town hall	OXNRNNOON
after2 town of	OOLOWPPPP
after2 trade deficit	NQMVOOPPO
after2 trading 	OPNTPPPOP
after2 tried to	VTLLPPPOO
after2 tries to	OWONPPPOO
after2 troops 	LQTOSNPPO
after2 troops and	NONNWPPPP
after2 troops are	OONVNPPPP
after2 troops have	OOOKYPPPO
after2 troops in	NOMWOPPPO
after2 troops to	UNMSQOPNO
after2 try to	UNMUOPOON
after2 trying to	NTRNOPPPO
after2 tuesday 	NQVPPOONO
after2 tweet 	YNONOOPON
after2 u. s.	PTLPPPPPP
after2 u.n. secretary	LOYQOOONO
after2 uk 	MOVPOPPPO
after2 under the	OOPWMPPPO
after2 until the	NVNSPOPON
after2 us 75	NOOZOONOO
after2 used the	MXOOPPPOO
after2 used to	LWKNPQQRP
after2 va. 	POMWOOPOO
after2 via addthis	TNNOPPPPP
after2 via dj	OLXLPPQQO
after2 via getty	NRWNOOOOO
after2 via guardian	TONOPPPPP
after2 via picturskewphoto	TNMNPPPQQ
after2 via uburke1	TONOPPPPP
after2 via youtube	TNNOPPPPP
after2 vice chairman	NPXONOOOO
after2 vice president	MQRRRPPON
after2 video http	OLNMRQQPV
after2 view of	OWMMPPPPP
after2 violence against	NOWOOPPPO
after2 virus http	TMLKQQQRS
after2 visit from	SNNMQQQQQ
after2 vote 	NOMWQPPPN
after2 voteon 	SOOOPPPPP
after2 voters 	MTNMTPPPO
after2 voters also	NQNNUPPOP
after2 voters and	OONNVPPPP
after2 voters in	OOOOUPPPP
after2 wait for	TLLMQQQQR
after2 wait to	SQNOPPPPP
after2 want to	SNUNQOOON
after2 wanted to	ORUNOOPPO
after2 wants to	NTPUNOOON
after2 warned that	QQPTNOPOO
after2 was a	MUQQNOPRM
after2 was able	OTNSOPPOO
after2 was also	NXNNPPQON
after2 was an	NSPMOOXNO
after2 was appointed	MXNMPQQPO
after2 was arrested	NYLPOPPNN
after2 was at	PWNOPPPNN
after2 was being	MTTNPPPNO
after2 was born	PUNLPPPPP
after2 was defeated	OUQNOPPPO
after2 was described	NUMRPOPOO
after2 was elected	KOOJQSSTR
after2 was established	NNVSPOOPM
after2 was extremely	QLOKQQRSR
after2 was fired	OWLQPPPON
after2 was first	OQOUNNNNU
after2 was founded	QINPQQQRS
after2 was in	NXJTPPPON
after2 was joined	OXMNPPPOO
after2 was killed	RUMKQOPPP
after2 was known	NQMTPPPOP
after2 was made	NVLVOPPNN
after2 was named	POTMPOOTO
after2 was never	OSMVNOOOO
after2 was not	NPMQNRPTP
after2 was on	ROTLPPOOQ
after2 was one	LXMQPPPOO
after2 was replaced	NPULPQQPO
after2 was shot	SQLOPOOTO
after2 was so	TLJKRRRRS
after2 was the	SXHJOQPOU
after2 was wounded	NVUOOOONN
after2 we all	OWNNOPPPO
after2 we have	QNVNOOOOO
after2 we will	QPNOPVOOO
after2 weapons of	OSNSOPPOO
after2 web site	NLULQQQQR
after2 website 	NNYOOPPPM
after2 wednesday 	RMMNRPQRR
after2 went on	SUMNPOOOO
after2 were all	RNLLQRQPS
after2 were also	SKMSPQPOR
after2 were killed	OOOLZOOPO
after2 were successfully	LVWLOPPOM
after2 west coast	SNMSPPPPP
after2 western darfur	POOSPPPPP
after2 what a	WJLMQQQQR
after2 what are	SOMVPOONO
after2 what you	QTSMNPOOO
after2 when he	PSPPOOPOO
after2 when i	VQMUNNNON
after2 when it	POPSOPPPP
after2 when she	NORXOOONO
after2 when the	NOVROPPOO
after2 where he	OOSSPOOOO
after2 where rihanna	PPNUOPPPO
after2 where she	OPSRPNOOO
after2 where the	PPRSPNNNP
after2 where they	OPSRNOPPO
after2 which also	OQPOOOOUN
after2 which had	POURPOONN
after2 which has	OKVMOMUTN
after2 which he	QRLLUPPPP
after2 which includes	PORVPNOMN
after2 which is	LPW[NMNPJ
after2 which was	NROTNLSKU
after2 which will	QOVOOOPNO
after2 while on	WOMROOPOO
after2 while the	NPUROOOOO
after2 white house	LVPQTOONN
after2 who also	MVUNNOOON
after2 who are	PTPPSOONM
after2 who died	MWMSOOOOO
after2 who had	NQRLUPPNO
after2 who has	MRMTQPPOO
after2 who have	OQNNVPPPO
after2 who helped	NURNOPPOO
after2 who is	OZMNLPPOP
after2 who lost	QPWNNOOPN
after2 who remains	PSOPPPPPP
after2 who said	NUMOSOOOO
after2 who spent	OROVLPPPO
after2 who was	LWKUOPPOO
after2 who went	PVNOOPPOP
after2 who were	NSPNUOOON
after2 who will	NVLNSPPOO
after2 why do	OOTLPPPPP
after2 will also	XPNTOOMNN
after2 will appear	OTSOPOONN
after2 will attend	PUPMPNOPP
after2 will be	MSSOQOPMS
after2 will become	OXNOPPOOM
after2 will begin	PSLUOOPPO
after2 will continue	MUPSNPPOO
after2 will get	ONOONPOOX
after2 will have	MTNTONNNT
after2 will hold	NSNTNPPPN
after2 will host	PPLVPPOPO
after2 will join	QQMNRPPPQ
after2 will meet	RSJPQQPPO
after2 will miss	OXOPOPONN
after2 will never	NPQVNPPPN
after2 will not	MMRROPPVM
after2 will play	MVMONPOUO
after2 will soon	NMRVPOOOP
after2 will succeed	NSMUOPPOO
after2 will take	LMVKRQTNR
after2 will use	OPMVPPOPO
after2 will visit	NUROOPOPN
after2 winner of	VTKMPPOOP
after2 winning the	OUNNOOSOO
after2 wins the	OUKPSOPOO
after2 with a	OUOPOQPON
after2 with about	OUVSNNNLN
after2 with his	NXMTPOONN
after2 with some	LUNSOTONN
after2 with the	RULNMTPPM
after2 with us	SOOPPPPPP
after2 won a	OPTLOPOOU
after2 won the	OSINSQRQP
after2 world 	SNJKWPQQP
after2 worldcup coverage	TPMOPPPQP
after2 would also	RNNROOOOS
after2 would be	KUORQTONN
after2 would have	QRMLQQQQP
after2 would like	MWOOOPPOP
after2 would not	LNTRONONU
after2 would seek	SQPNNPPOP
after2 wrote 	OUUNONNNO
after2 wrote in	OUNOPPPPO
after2 x 	TQJNQQPPQ
after2 years ago	TLMMQQQQQ
after2 you can	PNLVOUPPN
after2 you don't	RMWQOOOON
after2 you should	URKNPPPPP
after_ 0	WLUKOPPOP
after_ 08	SKJJSSSSS
after_ 1	YOSLNOOON
after_ 10	XKQKQOOOS
after_ 100	OPHJRVSRS
after_ 11	WNKONQPPS
after_ 12	QLPVPPPPN
after_ 13	UPUNNNNNO
after_ 15	OUNUMOOON
after_ 16	PRMKUPPPP
after_ 17	WIHIRSSST
after_ 2	WLPNPOPOP
after_ 2012	XHEOOTRUS
after_ 2014	QNKVPQQPP
after_ 2017	XTNNOOONN
after_ 23	QNTQOOPOO
after_ 24	SKJRSPQOS
after_ 25	UMMNQQQQQ
after_ 3	RHOKQTSQT
after_ 30	YQKLPOPOQ
after_ 4	SMIRNQQRR
after_ 5	UJPIPQRPT
after_ 500	NJPIRTRTT
after_ 6	SSONPOPNP
after_ 7	XMMMPOPPP
after_ 777	TNNMQQQQQ
after_ 8	TKMQMPPVP
after_ 9	URLLPQPPP
after_ a	YRRRKOKON
after_ about	OSRPOPPPN
after_ abuse	MOVVNOOOM
after_ accepts	LWWMNOOOM
after_ access	NSQSNOOON
after_ account	SLQONPPOT
after_ accounts	ON[NOOOOO
after_ accuse	SONUOPPOO
after_ accused	QRSQNOOON
after_ accuses	LWKXNOPON
after_ acknowledged	NTSRONONN
after_ acknowledges	NVMROPPOO
after_ action	ONSNTPPOO
after_ actions	TPPOOOPPO
after_ activist	POUMTNOON
after_ activists	NNNNXPPPO
after_ actor	NMKXPOPUO
after_ actress	NOKUVOPOO
after_ actually	RSJMQQQPQ
after_ ad	RNVMPOPOO
after_ added	L[NONOPOO
after_ address	RNLKRZONQ
after_ addressed	O[MMOOPNO
after_ adds	KTQRMOOOT
after_ administration	JVRNQPPQN
after_ admits	IWUTONONM
after_ admitted	NWNNPPPOO
after_ advances	NXNNOOPPO
after_ affairs	NOONXPPPO
after_ after	LORROUPMQ
after_ again	NVWNMOPNN
after_ against	TSVPOMNLM
after_ aged	TOLUOOPPO
after_ agencies	POXNONOPO
after_ agency	XQRMSNNMM
after_ agents	NOYMROOON
after_ aggression	OPNNWOPPP
after_ agree	TSPNQNONN
after_ agreed	MVSQNOOON
after_ agrees	QNVSONOMO
after_ ahead	QORSOOPON
after_ aid	QONTQOPOO
after_ aide	OXNOOPPOO
after_ aimed	VPNTONONM
after_ air	LMM^OOQPO
after_ aircraft	MNRKUOONW
after_ airline	ONMMYPPPO
after_ airlines	POMMVPPPP
after_ airport	MMMYSPPON
after_ airspace	NNNSTPPOO
after_ album	TQJIRRRQR
after_ all	SQTNPOPMO
after_ allege	TOOPPPPOP
after_ allegedly	MZLTONPNN
after_ allies	MPSPROPON
after_ ally	NUSNRPOON
after_ almost	NSPXOMNNN
after_ alone	NOMSOPPOU
after_ along	SRMTPOOMN
after_ already	QMSQNPPPP
after_ also	PZQKJPPOQ
after_ always	XLLLPQQRQ
after_ ambassador	MOPRRPPPP
after_ amid	TRQQONONN
after_ among	NUPJQQPPQ
after_ an	NSROPPPOO
after_ analysis	PLXMPPPPO
after_ announced	KPZMPOPPO
after_ announcement	VJKKQRRRR
after_ announces	M[NPOOPON
after_ anti	NOVSOOPON
after_ any	SSONOPPOO
after_ apologizes	NTNUOOPOO
after_ app	NNONOPPOY
after_ appear	RLLLSPPPU
after_ appearance	YONOONOPO
after_ appeared	LYRNPOPNN
after_ appears	SQQLQPPOP
after_ applications	PMKLQQQQW
after_ appointed	NZRLOOONN
after_ approval	TQTNOMPOO
after_ approve	NOMVQPPOO
after_ approved	NOXNOOPOO
after_ arab	TIHGVSSTS
after_ are	PMTQRNPON
after_ area	NPGSORRRR
after_ aren't	TMTNROOON
after_ argued	NUNOPPPPP
after_ argues	MYNNOPPOO
after_ armed	UMMSSOPON
after_ arms	MNSUSOONN
after_ army	NPLRTPPPP
after_ around	RMSSROONN
after_ arrested	QOTQNOOOO
after_ arrived	SWKSPNOMN
after_ art	SQNISPQRN
after_ article	MM[OPOOOO
after_ artists	NMUNWOONO
after_ as	OTROPOONP
after_ asked	KXRONPPOO
after_ assault	PNMYNPPOO
after_ asserted	QRKLQQQQR
after_ assets	MOZTMNONN
after_ assistant	OLTQROPOO
after_ assured	OWMOOPPPP
after_ astronaut	QLPLRQRQQ
after_ at	VQOROOLPM
after_ ate	RXMMPPPOO
after_ athletes	QMLRPSPPP
after_ attached	SOOOPPPPP
after_ attack	POORRQOPM
after_ attacked	OTLVOPPNN
after_ attacks	RQKTSOOOO
after_ attempts	SNNSOPPOP
after_ attended	NXQMOPPON
after_ attention	TMNLPRRPS
after_ author	RJIQPSRRS
after_ authorities	RMIUVPPOO
after_ available	UIIJRSSTS
after_ average	RNTMTOOON
after_ award	NMQLOUVNO
after_ awards	VKKLQPXOQ
after_ baby	VJKKSRQRS
after_ back	VNKPOOONW
after_ backed	VTSNMNNNO
after_ backs	NYOOPOONN
after_ ban	NMWNWNONN
after_ banks	OOLSWNPNP
after_ banned	NPRQWNNNN
after_ base	NML\\TNPNN
after_ baseball	RKLQQRQRQ
after_ based	RLKNQQQRS
after_ bases	SLPULPPPO
after_ be	[OMKNOPNS
after_ beat	OYMNOPPOO
after_ beats	LNVRNPPPP
after_ became	NVKVOPPON
after_ becomes	LSKULNTUN
after_ been	YKJLRQPQQ
after_ began	PSRTONOOM
after_ begins	MQQSMTQOM
after_ begs	RTOOOPPPO
after_ behind	VQLSNPPNO
after_ being	TONUMTOML
after_ believe	WJHITRRRS
after_ below	TMLSPPPQP
after_ better	RTSLNPOOO
after_ between	RRJRPNOVM
after_ bid	NMYLSOPOO
after_ bill	PMSKRPQRO
after_ billionaire	MOMVTPPOO
after_ birthday	SMNOPPPQP
after_ blamed	MSVPPOPNN
after_ blasts	STMPOOPON
after_ board	NNZNNPPPN
after_ boarded	OUOOPPPOO
after_ boarding	OOQPSOOOO
after_ book	QYRNNNOMM
after_ border	SNJTPPPPR
after_ boss	KM]NSPPNN
after_ both	MVRQONPON
after_ bought	SPSQMPPON
after_ boy	PNNVNPPPP
after_ brand	MUSMNOONT
after_ briefing	MORUOOPNP
after_ bringing	SLMSPPQPP
after_ brings	NSSRNONQN
after_ broke	MYMTNOPOM
after_ building	UTOMQNONO
after_ bus	PLLWPQQQO
after_ business	OMWPUNOMM
after_ businessman	NNNWQPPPO
after_ but	MULURNOMR
after_ buys	MNSXNOPPO
after_ by	PPQQLPRPO
after_ cabinet	NPNOXOOOO
after_ calendar	THHHTTTUT
after_ call	QLPRTPPOO
after_ called	NTTPOOPNN
after_ calling	QTUNNNNON
after_ calls	NTQSNOPON
after_ came	PUOQNNSON
after_ camera	NSMMQQOOU
after_ campaign	KYNSMVNML
after_ can	SPPPMNOMV
after_ can't	QSMTNPPOO
after_ candidate	LLTTVOONM
after_ candidates	MLUMWPPPO
after_ cannot	SQSPNOOON
after_ capital	PMMOYOPOO
after_ captain	NMWJWOPNO
after_ captured	TMSROOONO
after_ car	SMMSPPPOP
after_ care	UONPPPPOP
after_ carries	NUNTNPPOO
after_ case	ORLIOPUQU
after_ caucus	MOSZLOONO
after_ caucuses	MOLYSOPNO
after_ caught	MRRNNOOOU
after_ caused	QPLNQVONQ
after_ cautioned	NPXNNOPOO
after_ celebrates	NSNTNUOMN
after_ centre	PNZNOOOOO
after_ ceo	PLXRLOPNO
after_ ceremony	RMKLTOWPP
after_ chair	QOULPOPPP
after_ chairman	QLVHRPQSM
after_ challenged	MWSNOOOPN
after_ challenger	LPQNXOPOO
after_ champion	MNTMN[OON
after_ chancellor	LQSNTOPOP
after_ change	TNNTNPPOO
after_ changed	TPMNPPPPQ
after_ channel	ONZNOPQOM
after_ charge	QMVMPPPPO
after_ charges	VONOOPPPO
after_ check	PRLLPQQRR
after_ chief	MMVSOOPNO
after_ children	QVKVPNONM
after_ chose	URQMQNONP
after_ church	MMSXNPPOO
after_ cinema	ONMQXPPON
after_ cities	QNMRWONOO
after_ citizen	LPNSWPPON
after_ citizens	LOTRRPPPN
after_ city	PKPUSOOOO
after_ civil	NPSQQOOOO
after_ civilians	POMMXPPPO
after_ claimed	LVXNMOOOM
after_ claims	MQVKTOPNO
after_ cleric	PLWJPQQQP
after_ clerics	OUMMQPPPQ
after_ closed	NTUNOOPOO
after_ closes	QMORPPPPQ
after_ club	ONTXNNNNN
after_ co	SRMPQOONQ
after_ coach	MN\\JRPPOO
after_ coalition	PTQLSOOON
after_ coast	PNJOXPPPP
after_ cold	RNMWOOPPO
after_ collapsed	QPLVONPPP
after_ collected	TJQKNSRQQ
after_ college	QLKVOQPOS
after_ colour	WKPKQPPOR
after_ combat	MPNURPPOO
after_ come	SONTOOPOO
after_ comes	QQNOOSPPO
after_ coming	ULKLRQQQR
after_ commanders	MOVSNOOON
after_ commission	PORSNPPPO
after_ commissioner	UORLVNOOM
after_ committee	NORMTRPPO
after_ communications	OOTNSPPOO
after_ communities	TLKOYOPOO
after_ community	VMPLWOOPM
after_ commuter	SIOMSQRQQ
after_ companies	PMSPVOONN
after_ company	LKPSTQQPO
after_ compound	MQPXOOOON
after_ computer	NONMQMNN]
after_ concentrates	NOSOOUPON
after_ concert	RNWKQPPOO
after_ concluded	OWNOOPPOP
after_ condemned	OTSNPOPOO
after_ conference	TLRJOSPQP
after_ confident	MXMNPPPPO
after_ confirm	MNXNOPQPP
after_ confirmed	MUUQOOOMN
after_ confirms	JTPYPNONO
after_ conflict	NPNVPOPPO
after_ congressman	NPNXNOPOO
after_ consider	XMNNSOOOO
after_ considers	MSSSNOONN
after_ console	ONNONPPOZ
after_ constituency	SKISSORPQ
after_ consulate	NQNUOPPPO
after_ consumer	OONTSOPPO
after_ contests	SLLNVTOOO
after_ continued	NVLROPPOP
after_ continues	SPJSPTOON
after_ contract	TMTKNQQPP
after_ contractor	OONQZONON
after_ control	SPKPUPOON
after_ convention	MNRSUNPON
after_ convoy	OOPWMPPPN
after_ cooperation	NPNMZNPOO
after_ corn	PONWNPPON
after_ correspondent	OOXNOOPPN
after_ could	MQUSOPPNM
after_ councillors	NLVNPPPOR
after_ counterpart	MQNSTOPOO
after_ counterparts	MONUVNPNO
after_ countries	SLOSTOOON
after_ country	NNQVVNONM
after_ couple	RMLWPPPPO
after_ court	NMMXUPOOO
after_ coverage	VMNNPPPPQ
after_ crash	VLLMQQQQQ
after_ crashed	TMMNQQQQR
after_ created	UWMNNNOON
after_ crew	MMXNUOOOM
after_ crime	SMKMYPPPO
after_ crimes	TKKUMTPPP
after_ crisis	ULLTOPPPP
after_ critic	URUNMOONN
after_ criticised	POQUOOONP
after_ criticized	NSUMOPQNN
after_ crowd	PONXNOOOO
after_ cultural	UKKKXPQPP
after_ culture	UJGGUSRSV
after_ cultures	UIHHUSSTS
after_ currently	NSSOPOOPO
after_ custody	NPNVOPPOP
after_ customer	TLSNOPPPP
after_ cut	VOMTNNPON
after_ cuts	TNQLUOPOO
after_ data	NORVOOONO
after_ day	RKSPPPPPP
after_ dead	UIIITRRSS
after_ deal	LTVTLOONN
after_ dear	VLNMQQQQQ
after_ debate	RLSSUNONM
after_ debates	MPVNTOOOO
after_ debut	UOWOONNNN
after_ decided	MSSRNOPON
after_ decides	LVTOOOPOO
after_ decision	PNSTPOPNO
after_ declared	NXSMNOPOO
after_ declares	LSVSMOONN
after_ declined	MYNNOPPOO
after_ defeated	MSYMNOOOO
after_ defence	NNXOROOOO
after_ defended	NTUNNOPOO
after_ defends	MXLSNOPPO
after_ defense	MPNRWOOOO
after_ delegates	LSXONOPON
after_ delegation	MPTQWMMOM
after_ delivered	NQVNOOPPP
after_ demand	QORSNOOON
after_ demanding	NVNSOOPNN
after_ demands	LOSRTOOON
after_ democratic	OMKTSPPPQ
after_ denied	NPUOOPPPO
after_ denies	KOUVOPPNO
after_ deputy	NPPRTOOOO
after_ descent	NNNLYPPPO
after_ described	PMJKSSRSS
after_ describes	LRSUOOOOO
after_ design	VNNNPPPPP
after_ despite	ORQVNMPON
after_ details	VORNOOOON
after_ developed	NSVNOOPOO
after_ development	TLQJOSQPR
after_ device	PNQMOOOPW
after_ dictator	OONNWPPPO
after_ did	LSTKQPPOQ
after_ didn’t	NOXPOOOON
after_ died	LZLOUOPNN
after_ dies	OUNNNNPOU
after_ digital	TMLMPOPOX
after_ dining	SMMNQQQQQ
after_ diplomat	MOMRVPPPO
after_ diplomats	MMWLSPPOO
after_ director	QLSMNNOZN
after_ directors	MOYPNPOOO
after_ discovered	RTMOPPPNP
after_ discusses	MVTOOOOON
after_ discussing	STLLOPPPQ
after_ dismissed	NXMNTPONN
after_ district	MKR\\PNPON
after_ div	YNNNOPPOO
after_ do	WQRPNNOON
after_ doctor	MPMRTPPPP
after_ doctors	TLLRPPPPQ
after_ does	QUPRNOOON
after_ doing	WPMMOPPOP
after_ dollar	XPROMOOOM
after_ dominated	TRYLMNONM
after_ done	UJKKRRRRS
after_ donor	MUXNNOONN
after_ down	ZKSMONOPN
after_ draft	SMTMQPPPO
after_ drama	VMKKWPOQP
after_ dream	OQLUOPPPO
after_ drew	NVONOVONN
after_ drive	UKLPQQQQQ
after_ driving	TKJJSRRSR
after_ dropped	ORLSNOOWO
after_ drove	STLUMOOON
after_ drug	PMPYSMPNL
after_ due	WNMQONSNO
after_ during	PQQNQORPM
after_ each	OPUROOOOO
after_ earlier	OPOTQTONL
after_ early	UNQPNQPPO
after_ earned	USLTNMMMS
after_ east	TMLTPPPOP
after_ echoed	OTSMSOONN
after_ economic	MOQRSPPOO
after_ economy	MOJSWPPPO
after_ efforts	NOUNTOPON
after_ election	NNMTUOPPO
after_ elections	OKPUSPPQM
after_ email	RQSNNPPOO
after_ emails	NVWNONONN
after_ embassy	NPKURPQPO
after_ emerged	MPTVNOONN
after_ employees	QNYMNPPON
after_ ended	NNWMRSONN
after_ enjoyed	SMUQOOONN
after_ enough	UNOPPPOOP
after_ entered	MSTRPNONO
after_ entering	OPOOUPPPO
after_ envoy	MQRWMOPPN
after_ era	M[JJRRPTM
after_ erupted	QOONVPPOO
after_ established	SMJQRPRQP
after_ establishment	OOPNVPPPO
after_ estate	XLILRQQPS
after_ estimates	MSWNOOPOO
after_ et	MZMNOPPOO
after_ evacuation	RKIRQSRRQ
after_ even	UNKSTOOON
after_ event	ROLMOXOQO
after_ ever	WKKLNUONV
after_ every	ROTOPOOOO
after_ exchange	QNMWNNTNN
after_ executive	QOVMOOPPO
after_ exhibit	NWUMPOONM
after_ expected	LUQROOPPN
after_ experience	TKJJSRRRT
after_ experienced	RQKTOPPOP
after_ experts	TORNOOPNR
after_ explained	MZLNPPPOO
after_ explains	OWSNNNOON
after_ exports	TLMLWPPPP
after_ expressed	OXNMOPPPP
after_ face	VONOPPONP
after_ faced	ONWOOPPOO
after_ faces	MTRTMPPON
after_ facility	POWRONOON
after_ faction	OKIVRRPRQ
after_ failed	UNPNPONRO
after_ families	QJKUUPPPP
after_ family	KLORSRPOS
after_ fans	OOVOPOOOO
after_ fear	SOMPTPPNP
after_ feel	WMRLQOOOO
after_ fell	QMRVNOOON
after_ felt	SNMUOOPOP
after_ ferry	NON[MOOOO
after_ fighter	PNSKOOPPV
after_ fighters	NM\\LROPNN
after_ fighting	SPJWNPPOO
after_ figure	RLJKURSRR
after_ figures	UNSNOOPOO
after_ file	WONOOOPOP
after_ files	NUUNONOOO
after_ film	RPMMSMNWN
after_ films	NULMXPONO
after_ final	MMPVOUOON
after_ finally	OWRRNOONN
after_ finals	OOLNPZOOP
after_ finance	MNOTUOPON
after_ financial	QNSRNPPPN
after_ finds	LVTNOPPON
after_ finished	LTSLQPPPQ
after_ fired	PUULONOOO
after_ firm	QOONVPPOO
after_ firms	QMLTWOPNN
after_ first	LRYQNONNO
after_ flag	MNNUWNOON
after_ fled	RKRJRQPQS
after_ fleeing	QNLPWPPOO
after_ flew	OVMRNPPOO
after_ flight	OM[LOOPOO
after_ floated	TPKLRQQPQ
after_ follow	ORTNOPPON
after_ followed	SUKNOPPPO
after_ following	NURRNOOON
after_ follows	NPNRNOOVO
after_ food	TMJOWPPPP
after_ football	RNWMULPNN
after_ for	QQOPNNVON
after_ forces	MNQSUOPOO
after_ forecasts	NPXOOOOON
after_ foreign	MOTMUOPPO
after_ format	PLMKQRQRV
after_ former	SRLNSPPPO
after_ forward	QOVOOOOPO
after_ found	PUULOOOPM
after_ founded	MVLWNOPON
after_ founder	OLVJNTRRO
after_ free	SMNNPOWOP
after_ frequently	SSNOOPPOO
after_ friday	TRHERRRSS
after_ friends	QMMLTQQQQ
after_ from	QONNRNSNR
after_ front	KMVOUPPON
after_ fully	NXOOOOPOO
after_ funds	VNRNQPOON
after_ funeral	WKJISRQRS
after_ gain	ONYOMPPOO
after_ game	MNXLNMOWO
after_ games	TNLPOPPOU
after_ gaming	NQLWOPPPO
after_ gas	NONPWPPPO
after_ gave	PXURNNOLL
after_ general	RLORTOOOO
after_ geographical	RKJKRTRSR
after_ get	XRLJPQRPO
after_ gets	QPTTMOPOM
after_ getting	WPMMPPPPP
after_ giant	VNOROOOOO
after_ girl	PNMSUOPPN
after_ girls	RNMLTQQQQ
after_ give	PSKLRQQQR
after_ gives	M[LVMOONN
after_ go	VJKKRQRSR
after_ goal	OVNNOPPPO
after_ goes	SQNNONOOT
after_ going	XPLMOPPPO
after_ gonna	UKKLRQQRS
after_ good	VQKLQPPOQ
after_ goods	OONRVPPON
after_ got	WRSKNNOMP
after_ gov	NONYMOPPP
after_ gov.	NMMWQPPPP
after_ government	PSLTROOON
after_ governments	QLSLUPPPO
after_ governor	PNKVSPQOO
after_ granted	LRVMOPPPO
after_ great	OONWNPPPO
after_ group	NPSJSQQQP
after_ groups	RUMMQPPPO
after_ growth	TMKOUPPQO
after_ guard	MPTMUOOOO
after_ guidelines	NPXNOOPPN
after_ gusto	TNMNQQPQP
after_ had	LVVKPOPQN
after_ hair	RTLLPPQQP
after_ half	ONLUNXOOM
after_ halftime	OPOOPVPNO
after_ happy	TPIPQOPOS
after_ hard	SOOPPPPPP
after_ has	MSRRNNORO
after_ have	QPUMTNOMP
after_ he	MPNUNQOOR
after_ head	PNVLUOONN
after_ headquarters	NOZMSMOON
after_ heads	QXMLOPPPO
after_ health	MNPUSOPPN
after_ heard	WQKLQPPOQ
after_ hearing	UJJKUQQQS
after_ hears	QUSLPOONN
after_ held	MTRRQNONN
after_ help	VMRJOQPPQ
after_ helped	MZLMPPQOP
after_ helps	MLTQNPPOV
after_ her	RVMOPPPNO
after_ here	PLPKRQQQT
after_ him	VMMNQPPPQ
after_ himself	PSJKSQRQR
after_ his	RYSMNNNNN
after_ history	RLOPTPOPP
after_ hit	MOVRMNOUM
after_ hits	RQSLPPPOO
after_ holds	JWRTNNPOM
after_ holiday	VLPKSNPSO
after_ holidays	NNNZSNONO
after_ holy	PNRLRPQPP
after_ home	VNPUMNONN
after_ honeymoon	UMKSOPQPP
after_ hope	MRRTSNONM
after_ hopes	MPTLNTOOR
after_ hospital	QMIOURQQR
after_ host	UMLLUROPO
after_ hostage	QMOQUPOOO
after_ hosted	OTUOONOON
after_ hotel	PNMYQOOON
after_ house	NQMXOPPPO
after_ housing	QMLXPOONS
after_ how	RKQMQPQQQ
after_ https	VJPLOQRRO
after_ human	NOPQVOOOO
after_ hurricane	UONSNOOPO
after_ i	TOHNQQQRR
after_ iceberg	NNO[OOOON
after_ identified	RMVTNNNNN
after_ if	QVRQNNONN
after_ illegally	TMMTOPPOP
after_ immediately	UTOQNOOMN
after_ imports	MNNUWOOON
after_ imposed	PSULPNNPP
after_ in	RPOSMRNOO
after_ include	RNXMNOPOO
after_ including	NOPSSPPOO
after_ independence	NMTTNPPOO
after_ index	SLKSOQRQP
after_ indicated	MXOOOPPOP
after_ industry	PPMVOOPPO
after_ infected	TJJRMQQRT
after_ initially	NSVNOOPOO
after_ initiative	PNRNOWOON
after_ inside	ULLMQQQQQ
after_ insider	QPXNPNONO
after_ insisted	NWMSNOPON
after_ insists	LTLWOOPPO
after_ instead	LPSWNOOPN
after_ institutions	SNNNVPPOO
after_ insurgency	POMMWPPPP
after_ insurgents	NNZKQPPON
after_ integration	SIJITSSST
after_ intelligence	LOPSUPPON
after_ intends	KUTQNPPPN
after_ interest	NTKVOPPNN
after_ interview	QLTTOOOOO
after_ interviewed	NOYMOPPOO
after_ interviews	RLUMOPQPP
after_ into	PMOTOMONX
after_ introduced	RNLUQPPPO
after_ investigation	PNUROOOOO
after_ investigator	MOZNOOPPO
after_ investment	RPLSVNONO
after_ island	NNRXRNONM
after_ isn't	MYPOPOPNO
after_ issued	NWVMOOONN
after_ issues	MUPQSOOON
after_ it	XKOIQQOQR
after_ its	TNMOPTPOP
after_ jail	OPLQUPPPO
after_ jet	MNVVOOOON
after_ job	PNNVOPPPO
after_ jobs	IIIYSRRUO
after_ joined	PSJSQPPPO
after_ journalist	MONQWPPPO
after_ journalists	MMMVUOPOO
after_ judge	OKPPQRPQQ
after_ just	VUJTONNNN
after_ keep	TLMMQQQQR
after_ killed	NWNTOONMO
after_ killing	NWMTONOPN
after_ kills	ONPROVONO
after_ knew	NYMMNPQPP
after_ know	WJIQPQQQQ
after_ knows	OSRTMOPON
after_ language	TIHIXRRSS
after_ last	QOWPKQOOO
after_ late	NUMVNOPNN
after_ later	PULQNQNSN
after_ launch	KPPTXNPOM
after_ launched	NQ]MMOONM
after_ launches	LQTRPPPOO
after_ law	MMLXSOUNN
after_ lawmaker	TNLOVOOPP
after_ lawmakers	NNMSWPPPO
after_ lawyer	MNRVQOPON
after_ lawyers	UNMOPPPOP
after_ lay	OORSOPPPO
after_ leader	OMSNWOPNO
after_ leaders	QLQOXNPNN
after_ leadership	KNWQXNNNM
after_ leading	MVXMMPPNN
after_ leads	LXLROPPPO
after_ learned	SVLLOPPPP
after_ leave	MPLXPPPOO
after_ leaves	QTQLPPPOP
after_ led	LSTPOQRNO
after_ left	TWIIPRQPP
after_ let	SLPKQQRQQ
after_ level	ULTLPPPPO
after_ life	VJNOQQPPP
after_ lights	SNMNPSQOQ
after_ like	WHNMPQQRR
after_ line	UNLMQQQOR
after_ links	OMZNPPOOO
after_ list	OMNOMTPXN
after_ live	RSNMVPOMN
after_ lived	TSJKUPQOO
after_ living	QONMUPPOO
after_ local	QNMNWOPOO
after_ lol	PWMNPPPPO
after_ long	TNNSOPOPO
after_ look	WQLPQOOON
after_ looking	XPMMOPPPO
after_ looks	NUTRNOPMM
after_ lose	ONYNOOOOO
after_ lost	KVWNNOPON
after_ love	WJLOUPPPP
after_ luck	RNNMSPPPP
after_ made	MVTONOPOO
after_ magazine	NJYLVPONQ
after_ majority	RINISTSQS
after_ make	VUKQNOONN
after_ makers	SONOPOOTO
after_ makes	KTWKMOOTN
after_ making	UWLLPOONO
after_ man	PMJZSOOOM
after_ managed	SOMNQQPQQ
after_ march	QLLNQQQUQ
after_ marked	QPNXMOPOO
after_ market	UNLWPOPNM
after_ markets	QNMOVOOPP
after_ match	QMPMPZONN
after_ mathematician	QNNMTQPQQ
after_ may	NROSQPOOQ
after_ mayor	NNLYQOPOO
after_ me	SSPNOPPPM
after_ means	OUNQOPPOO
after_ meat	PMMSTPPPP
after_ media	QPUPRNONM
after_ meeting	NNYPNOPOO
after_ meets	MWNNOPOUN
after_ member	ULOOOPQRP
after_ members	MRUKNQQRN
after_ membership	MN\\LROPON
after_ men	OMROVSOOM
after_ message	XONMPPOOP
after_ met	L[MLPPPOP
after_ might	WOMUPNNMO
after_ militant	PLNNTQRRN
after_ militants	NLWJSPRPQ
after_ military	NNNSRSPPN
after_ militia	NLNUUOPOO
after_ mine	NMMYUNPMO
after_ mining	NNMUYNNNN
after_ minister	SOPNTOONO
after_ ministers	MSSLRPPPO
after_ minority	NLTSPOPPO
after_ miss	WMKMQQPPQ
after_ missile	QLRTLPPQO
after_ missing	TUNOOOOON
after_ mission	LOQSMZNNN
after_ mobile	XNLQOOOOO
after_ monday	MMSLQSPOR
after_ money	QMNLWPPPP
after_ monks	TJRJMRRSR
after_ more	VOPMNPQOQ
after_ morning	TKLLRRRRR
after_ mother	NOMUTPPPN
after_ moved	OSVMOOOOO
after_ movement	ZKUPMNNNN
after_ moves	NUNWLOOON
after_ movie	SUJLTPPOP
after_ movies	RSKLQQQPR
after_ moving	TJJKRRRSS
after_ mp	MTSSOOOMO
after_ much	SSMMPQPOP
after_ music	PKMJSQSRU
after_ must	LUWPPKOON
after_ my	TQIMQQQPQ
after_ n	PSLLPQQRQ
after_ na	VIJISRRTT
after_ name	ULTRQONMN
after_ named	NUQSNOOOM
after_ narrowly	PYLMPPPOO
after_ nation	PLTOUOONP
after_ national	MNPTWNOON
after_ nations	KULKTQQPS
after_ naval	MOMVQPPPO
after_ navy	PNMMVPQQP
after_ near	RNPVONOOP
after_ need	TMSLUOONO
after_ needed	NPNZNOPNO
after_ needs	SPQSNOONN
after_ negotiators	ONSMVOPPO
after_ neighborhood	ONNWSOPOO
after_ network	NNWUNOOOM
after_ networks	ZNNTMNONN
after_ never	WQRLNOPOO
after_ new	RSJKVPPPP
after_ news	MKUTSPPON
after_ newsletters	OPVOOOOOP
after_ newspaper	MIXNPOOTS
after_ newspapers	OPNMWPPPO
after_ next	PQPRMPNUN
after_ night	UMMNQQQQQ
after_ no	PROTNPPOO
after_ nominated	MWNNTOPOO
after_ nomination	NOPMVNUNO
after_ nominations	NPNOOOXOO
after_ nominee	MTOMUOSNN
after_ nor	NXMROPONO
after_ not	VPLMPOTPO
after_ noted	MXTMPOPON
after_ noticed	WTMMOOOOO
after_ now	TOOSRRNMM
after_ nuclear	LMMRWQQQM
after_ number	SPUONOOON
after_ observed	MSYMNOPON
after_ occupation	QOKLWQQQQ
after_ occupied	NTMUNPPOO
after_ of	UPLONRNQP
after_ off	VRJLMPPUO
after_ offensive	NONSTPPOO
after_ offer	ONSSNNNMV
after_ offered	MWRLOPPPO
after_ offers	KNZSNPPON
after_ office	TOSVLNONN
after_ officer	WOQTQMOLM
after_ offices	NPVQOOOOO
after_ official	NJRQRQPQP
after_ officially	PTMTOOOOO
after_ officials	KOTQUOPOO
after_ oh	QRJKSQQRQ
after_ oil	QNLQVPPON
after_ on	QSQRPOONM
after_ once	PXMMPPPNO
after_ one	WPINROPPP
after_ only	VLMOQOPPS
after_ op	OPYOOOONN
after_ open	SOSOOMPPO
after_ opened	ONTLNROUN
after_ opens	NOQWOOPNP
after_ operating	OPNNOPPPV
after_ operations	MOQSTOOON
after_ operator	VJJIWQQQS
after_ opposed	PNRMWOOOO
after_ opposes	MXNOOPPPO
after_ opposition	NNNSWOOOO
after_ or	LSNQNROOT
after_ ordered	UMMWMOPON
after_ orders	NORMQSPPP
after_ organization	RJPJTQRRS
after_ originally	OSOKPQQPQ
after_ other	TMNOPPQQP
after_ our	WMLNQPQPP
after_ out	RTTPLOONN
after_ outbreak	UIJJTRQRT
after_ over	WMQPNOPOO
after_ owners	SNLLTNONX
after_ packed	PLJKVRRSR
after_ page	UMRMOOPOP
after_ park	PONVOPPPO
after_ parliament	PPMMVPPPP
after_ parties	QNMMYOPOO
after_ party	OLSPVPPNM
after_ passed	NPORVOONN
after_ passenger	NMXLQPPPO
after_ pay	UMLQPPPPP
after_ pays	OTNSOPOON
after_ peace	SLISSQPPQ
after_ peacekeepers	LOSYQNOOM
after_ peacekeeping	NOYNOOOPN
after_ peer	MORNSOONU
after_ peninsula	NOMTUOPOO
after_ people	SKKOXOTNN
after_ per	YMKNQPQPP
after_ performance	QNRLQUOOO
after_ performed	MWOOPPPOO
after_ period	VTKMMTRMM
after_ person	TLLKTQQQR
after_ personally	PWNOOOPOO
after_ personnel	NOWOPOPPN
after_ phone	QNMQNOONY
after_ phones	XNNNOOOOS
after_ photo	PMSNPPQQP
after_ photographs	QWNOOOPON
after_ photos	UNIJSSRRR
after_ pic	WMMTOOOON
after_ picked	NTNOSPPPO
after_ picks	TKIKTSSSS
after_ pilots	LOQRSPPPO
after_ place	UMMNQQQQQ
after_ plan	LVYMONNNN
after_ plane	KK[SPOPNN
after_ plans	KNVUQOPON
after_ play	QPNNVNPOP
after_ played	NWRMOPPOO
after_ player	SKURWMNLM
after_ players	QNYNQOOOM
after_ playing	RSRMQOPNN
after_ plays	NWNOPPPPO
after_ please	SPJOQQQQQ
after_ pledged	MTWRKOOOM
after_ pledges	MTMSOPPPO
after_ plus	NQNNNOOYO
after_ pm	OPNTQPPPP
after_ pointed	NWNOOPPOO
after_ police	JLMWWPPPO
after_ policies	NVMRTOONN
after_ policy	ONNVUOONN
after_ political	SMRSVNNMM
after_ politicians	NNNMXPPPO
after_ politics	NOOPWOPOO
after_ poll	LK[UTMNMM
after_ polls	QNMUUOONN
after_ population	OWLKQPQPO
after_ port	PRXKUMNNN
after_ poses	OUOOOPPOO
after_ position	TKPKPQQQS
after_ possessed	RTLMPPPPP
after_ post	LTVSNNNNM
after_ posted	STLNOPPOO
after_ poster	SMSNOPPPP
after_ posts	LNTTOOPOP
after_ power	ONLXOPPPP
after_ powers	QLQKUPPQO
after_ praised	NVNOPPPPP
after_ predicts	NQXOOOONO
after_ premier	LMKQTSSRO
after_ prepares	NSLUOPPOP
after_ presents	PTOKOSPPP
after_ presidency	NRNNVPPNO
after_ president	MPRRTOONO
after_ presidential	MPQQWOPPM
after_ presidents	MMS[LPONO
after_ press	UPOQNOPNO
after_ price	ULKLUQQPP
after_ prices	YLQMOOPOP
after_ primary	LORWTNPNM
after_ prime	RNLRTPPOO
after_ prison	MNOZROONN
after_ prisoners	MVSLSOPON
after_ private	NPUNTOONN
after_ prize	RLLLSWPOP
after_ pro	UJJITSSSR
after_ probe	OMLXOPQPO
after_ producer	OMVWNOONM
after_ producers	KNUSUOONN
after_ professor	MWUNNNONO
after_ program	OONNNN^NN
after_ programme	NNQPNOO[M
after_ programs	NOQNOOOOX
after_ project	NNVSNOOTL
after_ projected	MVUNOOOOM
after_ promises	UQNNUONON
after_ prop	RLWLPPPPP
after_ property	NQRVNOOPN
after_ proposed	OUNQOPPPO
after_ prosecutor	NPMLXPPOP
after_ prosecutors	NNMQVPPPP
after_ protesters	PNNUPPPPO
after_ protests	RTKLRPQPP
after_ provides	KRVRNNONS
after_ province	SLKSSPPPO
after_ public	MPKVTPPOO
after_ published	NZQNONONO
after_ put	UPLITOPPR
after_ puts	OVWKNOPNN
after_ quarterback	QOWNOOPNO
after_ quickly	QOMWOPPNP
after_ quite	VNPNPOPPO
after_ quits	OYMOPPPOO
after_ quotes	LVUNNPPNO
after_ race	MPNQUNTON
after_ radio	SMUSNNONM
after_ rail	ROMTPOPOP
after_ rains	ULLMQQQQQ
after_ raised	POWPONPPN
after_ raises	MM\\NPOPOO
after_ ran	OXMNNUONO
after_ ranch	NONXOOPOO
after_ ranks	MOZOPNPNN
after_ rapeseed	NPMNXPPPO
after_ rates	RPUMPNOOO
after_ re	ONQQOSPPO
after_ reached	MRTTOOONO
after_ reacted	UQLQQOPOO
after_ reading	XNMOQPONQ
after_ ready	SPJSOPPQP
after_ real	TNOOPPPPP
after_ really	UKRRLPPQP
after_ rebel	NNVRRNOON
after_ rebels	QLTTPOOOM
after_ recalled	MWLRPOPNP
after_ receive	MVUNRNONN
after_ received	IUUPOOPOO
after_ recently	LYQQOPOMM
after_ recommend	TMOLQPPRQ
after_ recommended	SOOOPPPPP
after_ records	PNYOOOPNO
after_ reform	OPVOOOOOO
after_ reforms	NXUMQOMNM
after_ refugee	KNSXUMNOM
after_ refugees	PMMLZPPPP
after_ refused	NWNOPPPOO
after_ regards	TMMNQQPQQ
after_ regime	NOXOQOOON
after_ region	NJMRPTSQQ
after_ registered	OONOUPPOP
after_ regularly	TOKLSQPPR
after_ rejected	LOPTSOPOO
after_ relations	ONNSRPPPP
after_ release	OPMRUOOPN
after_ released	PSULOOOQN
after_ releases	RLVMOPPQO
after_ remains	RRTPRLNNN
after_ remember	QTMMPPPPP
after_ removed	ONVMOSOPN
after_ rep.	NOOWROPOO
after_ replaced	OXNNPPPNN
after_ replied	OVNOPPPOO
after_ report	QVQMLOOTL
after_ reported	NTTNQOPMP
after_ reportedly	MZQROMONM
after_ reporter	WNRNPOPOO
after_ reporters	MOVNROPOO
after_ reports	LSWTONONM
after_ republican	MOOXOOPOO
after_ requested	MQMVOPQPO
after_ required	XKJIQRSSQ
after_ requires	SNQRPNONQ
after_ research	UKOGVPOPU
after_ researchers	NNVLRPPPN
after_ residents	PMRYPNONN
after_ resolution	PMULNRQRO
after_ resort	NNTUTMNMN
after_ responded	LXTMNOPON
after_ restaurant	ONMXRNOPN
after_ results	TMMNQQQQP
after_ resumed	ONRTOOOOO
after_ retail	QOKVQPPOO
after_ retailers	WNMOQPPOP
after_ return	SMSQOOOOO
after_ returned	NTOJQQRPR
after_ returns	OXQNOPPNN
after_ revealed	NWUNONNNO
after_ reveals	NPTSPNONP
after_ revenue	VMMSPOPNP
after_ reversed	OVOOPOPPO
after_ review	WMLNQPPPP
after_ reviews	SQQLQOPOP
after_ right	SRLSOOOOO
after_ rights	MNSOTNTMO
after_ rival	MNLSXOPON
after_ rivals	NNSMSNNNW
after_ rose	TNMUOOPPN
after_ route	NOO]ONOON
after_ rule	TMSMTOOON
after_ ruled	TPPLPSPNO
after_ rules	POQSTMPNN
after_ ruling	NNYOPOPOO
after_ run	XLQKPPOPP
after_ runs	PNNKPWSOP
after_ s	OLPPNNVNU
after_ said	KWXMMOPOO
after_ sales	SONONTPOO
after_ sanctions	NOZNOOOON
after_ sat	RPSMPOPPO
after_ satellite	TLJLWQQQP
after_ saturday	OPPVOOPNO
after_ saw	QSNNOOOUN
after_ say	TMOTROONM
after_ says	KWRQOOPOO
after_ scheme	ULMMPPPPU
after_ school	PKPROPQQQ
after_ scientist	MNNQVPPPO
after_ score	NTWKNPPOO
after_ scored	LTIKRQSSR
after_ scores	NTOIQPQPT
after_ search	VMJRLQQQQ
after_ season	PIPIRSSSS
after_ secretary	PMPRMSROO
after_ security	QNQPVOPNM
after_ see	SLRMPPPPP
after_ seeking	OONOWOOOO
after_ seeks	LRUUNNPNN
after_ seems	OLPQOQQQR
after_ seen	XQJKPPPQP
after_ sees	MTTONOPPN
after_ seized	NOURNPPOO
after_ sen.	NLMZNPQPP
after_ senate	ONMOXOPPO
after_ senator	NMNTMRRRP
after_ senators	QOKUQOPPO
after_ sending	TLLPQQPPQ
after_ sends	MNMZNPPPO
after_ senior	MSSMTOOON
after_ sent	MRWQNOONN
after_ series	WLPMNONWN
after_ served	MPQSOQPRO
after_ service	VMPUSNNNK
after_ services	SPMUOOPOO
after_ set	OWVMNNOMO
after_ sets	KNSXOOPPN
after_ settled	OZNOOONOO
after_ settlement	OOMMYPPPP
after_ settlers	VIJKUQQRR
after_ sex	OOVNOPPOP
after_ share	TLPKSQPRO
after_ shareholder	NP[OONONO
after_ shares	QJSNRRQOO
after_ she	PSUMNOOPN
after_ shooting	PRLXOOPNN
after_ shopping	TPNVNOOON
after_ shortly	NPMSSPPPO
after_ shot	ULKLVPPPQ
after_ should	ORTTMOOON
after_ show	VNOQOUMNL
after_ showed	OVMUOOOON
after_ showers	TJJKSSRSS
after_ shows	VRLMNNOVN
after_ shut	OMWOUNONO
after_ sick	UKLMRQQQR
after_ side	LMZLSTNNN
after_ sign	MNTTNPPPP
after_ signed	OXQMOOOOO
after_ signs	LUUMPOOPO
after_ since	PSRQOPMMQ
after_ singer	UOQVOMOMN
after_ single	ZNNOOOPON
after_ singles	PMTTNOPOO
after_ site	UNRNPOPOP
after_ sitting	TKLMRQQQR
after_ six	VNKMTPPPP
after_ sky	QONNWOOOO
after_ slams	MYMNPPPOP
after_ so	SRMOTMNLR
after_ socialist	QMLXWNNMN
after_ society	NOMVPPPPO
after_ software	POONNOON[
after_ soil	NMMVVOPNO
after_ sold	NNSNOOOOX
after_ soldier	NOQSPPPPP
after_ soldiers	LMJSXPPQP
after_ some	UKJJRSRRR
after_ someone	SOOPPPPPP
after_ son	XKJIQRQRS
after_ song	QSQLOQQPO
after_ songs	TNUMOOOOO
after_ soon	QNQRUNOON
after_ sorry	TLLMRQQQR
after_ sought	OTTNOOONO
after_ sources	LMSXPPPNN
after_ space	MNUSMPQQN
after_ speaker	MPZOPOONP
after_ speaking	MXMNPPQPP
after_ special	MTUSLPOOM
after_ speech	PNSOOVOON
after_ spent	LTUMWMOMM
after_ spoke	KYRLOPPOO
after_ spokesman	NMVPPPPOO
after_ spokeswoman	LQSTTNNNN
after_ sponsored	QNWOPOONO
after_ sports	QMNQUOOOO
after_ spread	QLXLQPPPO
after_ sprinters	NOONXPPOO
after_ squad	ONYPNQOON
after_ staff	QOWMOOOOO
after_ staged	NWRNOOPON
after_ standards	MTQMNOWOM
after_ stands	NVLTOPPOO
after_ star	WMTRUMMLK
after_ start	WNKOQPPPP
after_ started	SQSNNPPOO
after_ starting	UMQNOROOO
after_ starts	RWUONMNLN
after_ state	LMQSVPPON
after_ stated	LTXKOOPOO
after_ statement	NMVQOPPPO
after_ states	WNJSTNOOO
after_ station	WNLNPPPQP
after_ stay	TQUNNNONO
after_ stayed	OWNOPPOOO
after_ staying	SVMNOPPOO
after_ stepped	MXMQOPPOO
after_ steps	MTVNPNOOO
after_ still	SNQONTONO
after_ stock	LOUPSPPON
after_ stocks	LPMWRPPPO
after_ stop	TLLMRQQQR
after_ store	NOTRSNOON
after_ stories	QPTNPOOOO
after_ story	RWQNONONN
after_ strain	VLJKQQPQV
after_ strategist	NOPNXOOON
after_ strategy	QNQMTOPPO
after_ streets	QMMTPPPOQ
after_ stressed	NXMNPPPPO
after_ strike	SPSNOPPOO
after_ striker	NPWRNOPMN
after_ strikes	NOQXNPPOO
after_ stronghold	NNRSROPOO
after_ struck	NO\\MONOON
after_ student	VLRTONONO
after_ students	NOQOWOPOO
after_ studies	ULLMQQQQR
after_ studio	SLKRTPPPP
after_ study	LM\\OPOOOO
after_ subsidiary	OOXNOOPON
after_ suburb	ONMWROPOO
after_ subway	SNMTPPPPP
after_ such	VKJSSPPOO
after_ sued	MUVNNOPOO
after_ sues	KRVSNOPON
after_ suffered	NRVONPPOO
after_ suggest	VNNPOPPOP
after_ suggested	OXRLOOONP
after_ suggests	TOQQONONO
after_ summit	NLTMSQRRL
after_ sunday	SKNIUQQQS
after_ sunshine	TKJQPTQQP
after_ super	RVNNOOPOO
after_ support	MOQRVOOOM
after_ supported	LUVOOOOOM
after_ supporter	NTVMNPPPN
after_ supporters	OZMKSOOON
after_ supports	MOVSNOPPO
after_ sure	ZMNMOPPPP
after_ survey	NN]NQMOON
after_ suspect	OUMSOPONO
after_ suspects	NNVTNNOOO
after_ suspended	ORNUOPPOO
after_ system	RLMJUOQOV
after_ systems	WLJLQQQQS
after_ take	WRKMOPQPO
after_ taken	PLSMQQPPS
after_ takes	ITPXMNOUL
after_ taking	USOOOOOMO
after_ talks	OYPNPOONN
after_ tank	MNNRVPPPO
after_ targeting	RNRSNOPOO
after_ targets	MUNMXNPON
after_ taught	MYMOOPPOO
after_ tax	OOTTOOOOO
after_ teacher	TNLOTPPPP
after_ team	PLMIUTPOV
after_ teams	QOMLTVOOO
after_ technology	ZOMNNMMLW
after_ teenager	MMLWTPPPN
after_ telecoms	MQMVOPPOP
after_ television	NJTOUORNQ
after_ tell	WNNOOPPPO
after_ tells	L[QMOOPON
after_ temp	TLRMQPPPQ
after_ tennis	OUNNTPONO
after_ territories	UOMNTPOON
after_ territory	NNMRWPPON
after_ terror	MRKVWNNNN
after_ terrorist	NOZMNPOQO
after_ test	TLKTNPPQR
after_ tests	PNNWOPPPO
after_ textile	MNPSVOPON
after_ than	SMNMRQQQQ
after_ thank	NWLNPQQQO
after_ that	SROKMQRQP
after_ the	UPLQOPPOR
after_ them	VMMNPPPOQ
after_ then	NZLOROPNN
after_ there	SMJPPQQRR
after_ these	SOOPPPPOP
after_ they	YJIKVPQQP
after_ thing	VMMOPPPPP
after_ think	TLMNQQQQQ
after_ thinking	TQKLQPQOQ
after_ thinks	NVNOOPPPO
after_ this	WMLWONPMN
after_ though	MURMSPONN
after_ thought	TTMMLPPPP
after_ threat	UMTKRPOOO
after_ threaten	XMKNRPPPP
after_ threatened	MKUJSQROT
after_ threats	TKIKVRQRQ
after_ three	TQPNOPPOO
after_ threw	MWTOPNONO
after_ thrilled	WNNOOPPPP
after_ through	NUUQNOOOM
after_ thursday	TNSMNPPPQ
after_ ticket	KSVNUNPOL
after_ time	SMLQVOPOO
after_ times	SJKLSRRRS
after_ title	LNNQRWMMU
after_ tmro	PQUNONOOO
after_ to	TRNQOQMOP
after_ today	OQPONQQSN
after_ together	OQONOWOOO
after_ told	QZLJOOPPP
after_ toll	TMMNQQQQQ
after_ tomorrow	UJKROQQRP
after_ tonight	TSMNPPPOP
after_ too	UPJUOPPON
after_ took	LUWPNMNRM
after_ tour	RLSKVOPPO
after_ tournament	NNRNQOPVN
after_ toward	RRMQQOOOO
after_ town	TTIQUNONM
after_ trade	LTNRMXOPL
after_ trading	XNQPNMPOO
after_ tradition	WMLLVOPOQ
after_ traffic	TMMNQQPQQ
after_ tragedy	UMMNPQQQQ
after_ train	SJISNRQRT
after_ training	RLQUOOOOO
after_ traveled	OWNOOPPPO
after_ trial	TKKVQPOQP
after_ tribal	NOUTNOPOO
after_ tribunal	OPRTPOOOO
after_ tricks	PONPVPOOO
after_ tried	UUMNOPPON
after_ tries	OWONPPPOO
after_ trio	QOVOOPPNO
after_ trip	POSUNOOON
after_ troops	PNPSTOPNO
after_ try	SRLTNPOOO
after_ trying	NTRNOPPPO
after_ tsunami	OOMMXPPPO
after_ tuesday	OSPVONOMO
after_ turned	SRTRNMONM
after_ turning	UMLMTPPPP
after_ turns	SRQLOPPQP
after_ tweeted	MMOUNRPRO
after_ two	PNURNOPON
after_ u	SOOPPPPPP
after_ under	MPTWLPPOM
after_ unemployment	PONTPPPPP
after_ unions	ULKQTPPOP
after_ unit	MOXSOOOPL
after_ universities	NNUSQOOOO
after_ until	KNNWOPPPS
after_ unveils	LN[MOPPPO
after_ up	UNPQOMPOO
after_ update	SLMNPPOQU
after_ upon	SNMHPRRSR
after_ urge	RSLLRQPPP
after_ urged	PTMPMQPRP
after_ urges	MVSSNNONN
after_ us	SNOPPPPPP
after_ used	RUNMNPPQO
after_ user	NPXONPPNO
after_ users	SJRKQPOPV
after_ using	TNMTOOPOO
after_ v	MN[MOPPPO
after_ vehicle	N[QONNNON
after_ version	VOTNRNMON
after_ very	WNMOOPPPP
after_ vessel	MOYMSONNN
after_ veteran	QMMNRVONQ
after_ via	RQSTMNONM
after_ vice	LNXPUNONN
after_ victims	VKLQQRPPP
after_ victory	TNQMPTOON
after_ video	OQQOPNNNW
after_ views	RJJSRQQQR
after_ village	NMLTURPON
after_ violence	NOWOOPPPO
after_ virus	VKJKRQQRT
after_ visit	SNMRPPPPP
after_ visited	MYRMOOOOO
after_ visits	OVNNPPPOO
after_ volcano	MML]OPQNN
after_ vote	PNLSVPPPN
after_ voters	RRLSVNOMM
after_ votes	LNSWOPONO
after_ vows	MWMUNOPOO
after_ vs	PKUPPQPOP
after_ vs.	LXTMOOOON
after_ w	SMRLOPRPP
after_ wait	VOLNQPPPQ
after_ want	TLRPQOOOP
after_ wanted	NURNOPPPO
after_ wants	KVPWNOONN
after_ warlord	NNMLYPQPP
after_ warned	LUWQOMPNN
after_ warns	LVXMOOOON
after_ was	LROQMOPTR
after_ watch	TMOPPPPPP
after_ watching	VJIJRSRSS
after_ water	MTQUNNOOO
after_ way	SMMMQQQQQ
after_ we	XLKNPPQPQ
after_ wearing	XLSMPOPPN
after_ weather	SLKXOPPOP
after_ web	NLULQQQQR
after_ website	PSULQPPNM
after_ wednesday	UKIHSRRTT
after_ weekend	RMJLQXQOQ
after_ went	PUSLNPPOO
after_ were	PMXPMNPOQ
after_ what	PULPOPPOO
after_ when	YJMSROPNN
after_ where	QLOWOOPOO
after_ which	VMFMSOOXQ
after_ while	QOURONONN
after_ white	RMKLWQPQQ
after_ who	QQPQTNOOM
after_ why	ORQMPPQPO
after_ will	PTQLOMQOS
after_ win	OMVPMYNML
after_ wine	VMMMVOPNP
after_ winner	SLJLROXQQ
after_ winning	MR[LNOPNN
after_ wins	NOWPQOPNN
after_ wireless	YOMOPPOOO
after_ with	SRPSMPPNN
after_ withdrew	M[JSNPPOO
after_ without	ORNRQSNON
after_ woman	LMNYSPPOO
after_ women	MLSTWNOOM
after_ won	JVTGSPQQR
after_ won’t	VNLRTOONN
after_ work	RSUNNNOOO
after_ worked	SVLMRPPNO
after_ worker	PPSNTNOOO
after_ workers	POONWOOOO
after_ working	RNSOOPPOP
after_ works	RRRJRPPPN
after_ world	RNRKSPPPO
after_ worldwide	ONLSQNOOW
after_ worried	SOLUTNOON
after_ would	NRTQQOONN
after_ writes	MXTNNOOON
after_ wrote	KYVLNOOMP
after_ x	RMRLOQTQO
after_ ya	UMLMRQQQR
after_ years	WLMSPPPPO
after_ yet	PONQOOWON
after_ you	SPJOQQQQP
after_ your	RLQMPQRSO
after_ yourself	VMLLQQQQQ
after_ youth	MONYPPPOO
age after	L[OTRNOLL
alone 00	VOPNOPOQN
alone 01	LNWJUOPSN
alone 02	PLVPKPOOU
alone 10	YKPNOOSNN
alone 11	RPKXMOOQN
alone 12	NPLZOPPPO
alone 1u	MVPRPOOOP
alone 20	SMORNNSPR
alone 21	VYLUMNNKM
alone 22	ROMOWOOOO
alone 2u	MSRROOOOO
alone 30	TRJLPOK[O
alone 31	ZKKIQQRRP
alone 3u	MVNROPQPO
before" 2016	ZPNOMOPOO
before" a	PTHMPPTTP
before" and	QPKKPOO\\N
before" as	SWJKUNTNL
before" author	ZMMOPQPNN
before" called	UKKJQRRTS
before" calls	WQMSPMPNN
before" d	VKKLRQRRR
before" email	M[MNPQPMO
before" for	QLLKTPQWP
before" is	XOMLQPPOP
before" it	SOKLQQQSQ
before" like	RKNMRQOUQ
before" man	OUNOPPPOP
before" of	MKSLPWMVO
before" office	VQOOOOOOO
before" on	RLLLQPOUV
before" out	SOJLPQQSR
before" president	LVUMNPOOO
before" said	WQRLNPPON
before" saying	QTMUOOOON
before" that	UMOLPPQSP
before" the	RIO]PPNMO
before" to	TNQJRPPQP
before" up	OPNSPPPPP
before" with	YNMTOONMM
before' 4	OONNONPZO
before' apple	ONNNOOOO[
before' baghdad	ONMUTPPOO
before' bbc	PSNMOOOVO
before' britain	SVTJONOMO
before' camp	OXPNOOPOO
before' canada	O[MLPPQNN
before' china	ULQIUROOQ
before' country	UNUORMONM
before' dab	PYMNPPPNN
before' egypt	PUNRPOPNN
before' england	QNPJRSPRP
before' france	MRWKQNORO
before' germany	OMVTOOONN
before' google	ULKLQPPQV
before' india	NQXNOOPNN
before' indonesia	OSKOQPQPQ
before' iran	OQYNONONO
before' israel	MNSYNOPNO
before' it	TRKQORPON
before' japan	LVVSMONNM
before' korea	MPVWMNONM
before' london	PJHWPQRRR
before' microsoft	QNMMNQPOY
before' month	MOXMUTNLM
before' night	NPSNSOPOO
before' pakistan	UONXONNNM
before' party	PWONPPPNN
before' russia	LPUWMTNLL
before' she	WNNMQQOOP
before' sony	ONNNONON\\
before' that	UNNMQQQPP
before' timberlake	OPOOPUPNO
before' tomorrow	OMPKORRSR
before' tuesday	NNUSRNPMN
before' uk	RMQSOOPOP
before' ukraine	QORJPQQQQ
before' venezuela	NTOXPMOMM
before' voa	OVNMSPPNO
before' week	QLPOQQQRP
before' year	OJLOQUTSO
before, 1980s	PONSOOPTM
before, 1990s	NRVOOOPNO
before, 1993	NNRNUPPOO
before, 1995	OYRNNPPON
before, 1999	QSOQPOPNO
before, 2	OKQKOSSTQ
before, 2004	OVTNNOOON
before, 2005	NNWRNOPON
before, 2007	NOUWONONM
before, 2009	NUNTNPPNO
before, 2010	PSNTOPOOO
before, 2011	RPTMPOOOO
before, 2015	OUQOPOPOO
before, 2017	PWMNOPPOO
before, agency	MPVRSOOML
before, ago	OULRROPNO
before, also	VLJKQRRTP
before, america	PLVTPNOMN
before, americans	OOONXOOOO
before, angeles	ONVROOOOO
before, army	NQXMQPOLO
before, asia	PRMSPPPOP
before, attack	OSOSUNNLN
before, australia	PONUOPPPP
before, band	OOZMOOPNN
before, bay	NML^QOPMO
before, belgium	OPTOPOPPP
before, berlin	OOMWPOPNP
before, bernardino	OOOWOPPOO
before, birmingham	PPMVOPPOP
before, brazil	PONSPPPPP
before, britain	OOOTPPPPP
before, bush	OUMNSOPOP
before, c	TJJJTRQST
before, cairo	NONVNPPPP
before, california	PMMVPPPOP
before, cambridge	NPTQNPPOO
before, camp	PXNNQOPMO
before, campaign	MUTMTNONN
before, campbell	PUNOPPPOP
before, canada	MSWNNPPOO
before, candidate	PWNNPOPMP
before, capital	NRZLNOPNN
before, career	OVNOPPPOO
before, categories	OVNNOOOTN
before, century	MUSUMNOMN
before, chairman	NXONPOPNP
before, charleston	OONUPOPPP
before, chief	PYMMPPPNO
before, china	OOVOPOPOP
before, clinton	NWNNPPPOP
before, club	ON[OOOONO
before, coach	PVMNPPPOP
before, college	NMRUQPPNP
before, company	NSXMPOOMP
before, connecticut	PONTOPPPP
before, counterpart	PQUNPOPNO
before, county	TJLPRQQQR
before, damascus	PONTOPPPP
before, day	RNRJPRPSP
before, deputy	PUMNPPPOP
before, development	MNVTPOOMO
before, earlier	OTOOTOOMO
before, election	OZLNOPPOO
before, europe	PQMVPOONP
before, example	OTMUOOPNO
before, falls	OTKUPOPNP
before, father	NUUMPPPNN
before, first	PSROOOOPP
before, florida	NTNQPPPPO
before, followers	ULIKRRRRR
before, france	OPNVOPPOO
before, friday	MQNTRUNMM
before, garments	NN[OOOOMO
before, general	PUNOPPPOP
before, germany	POMVOPPPP
before, google	PTVNPOOMN
before, hall	OPNXOPOMO
before, hotel	QPLWPOPOO
before, however	OUPSNOPNN
before, immigration	OSNMUPPOO
before, in	PKROQPORQ
before, india	PULRPOQMP
before, instagram	ONNOOOPOZ
before, international	NOXNQOOMO
before, iran	PPNTOPPPO
before, iraq	SLQSPPOOP
before, issues	NTSNNPPOO
before, it	VPMNPPPOP
before, italy	PONTPPPPP
before, january	NOROOWOOO
before, japan	NPTROPOPN
before, jeddah	OPSRNPPOO
before, john	PVNNPPPOO
before, johnson	PXMMPPPNP
before, later	NWTNNOPNN
before, leader	NXMSPNONO
before, london	RMLPQQQSO
before, manchester	RLUTOOOMO
before, maryland	OOMWOPPOO
before, meantime	NUNUOOPNN
before, meanwhile	NUJRTOPOO
before, media	QRVLNOONO
before, minister	PVMKSPPOP
before, minute	NXTMOOONN
before, monday	MTPRRMNLT
before, more	OWNOOPPOO
before, morning	NQNWOPPOO
before, mother	PUOQPOPMO
before, najaf	PPNSOPPPP
before, nations	NWLTNPOON
before, nato	MULROPQOP
before, night	RTSLOOOMO
before, no	TJKJRSQRU
before, now	OWQMNOPOO
before, obama	NWMLSPOOO
before, official	TTLMPPPOO
before, pakistan	OUNPOPPOP
before, paris	PTQOPPPOO
before, park	MPMZPPPOO
before, party	MWVKPOONO
before, pasadena	OONVPPPOO
before, people	MPVNWONMN
before, perry	NOWNPPPOO
before, poland	MOSUNPPOO
before, policy	SOJQPQQPQ
before, president	PRTMPPPON
before, primary	NXNNPPPPO
before, province	NURROONNO
before, rights	NVOTOOONN
before, rival	PNYMPPPMO
before, rome	OTNQPPOOP
before, russia	OOSSMPPOO
before, salvador	PPOSPPPPP
before, saturday	NWRMQOONN
before, say	TKKPQPQRQ
before, scott	PNTOONUNO
before, secretary	PWMNPPPNP
before, son	OWOOOPOOO
before, spain	POMVOPPPP
before, spokesman	OZLNPOPNO
before, springs	OOMZOOPON
before, statement	OPSPOPPOO
before, states	POOUOOPPP
before, successor	OXMPPNPOO
before, sunday	MTQPSNOMO
before, teague	PXONPPPNN
before, them	UPNTOOONO
before, this	TQLMOQSOQ
before, thursday	OMUVONONN
before, time	QUQLSOONN
before, trump	PWNNPPPOP
before, tuesday	NJSOSPQQP
before, ukraine	OQUOQOONP
before, union	NVRLSPOMO
before, university	PMWOPPPOO
before, us	NORVMOPOO
before, vancouver	NPNUOPPPO
before, war	OVLTOPPNN
before, washington	OPNUPPPPO
before, wednesday	NRLWQPPON
before, week	NPVLSOPNP
before, wife	PYLLPPPOP
before, year	OSWPNOOMN
before, years	POLWOPPOO
before, york	NRLWOPPOO
before, you	VLLSOPPPP
before- 06	UJIKSRRSS
before- 8	ULLLQRQQR
before- anti	PSRIUPPON
before- d	POOVOPPOO
before- ex	QLVKSOPPO
before- i	QOOUOPOPO
before- israeli	NPOOVOPOO
before- non	RLIKURQRR
before- pre	QMNORVPNP
before- pro	VOGEURQRU
before- r	KON^OOOOM
before- super	VOOPPOPON
before- trans	ZONOONOOO
before- u.s.	OMLNTQQQQ
before- us	MOOUVNOON
before. 0	ULQJORQRP
before. 1	PKVQOOPPP
before. 1999	NMTWNOPNN
before. 2	TQROOPPOM
before. 2012	STLNPPPOP
before. 2017	MYMNOQPOQ
before. 3	UPSLNOPPO
before. 3clisgienf	TMLNQQQQQ
before. 4	PMWMPPPPP
before. 5	QMLLVQQQQ
before. 6	TLKTOPPQP
before. 8	QMNTPPPPP
before. a	SIRMRQRQP
before. about	PIRTOOQQQ
before. administration	OPWNOOOPN
before. afp	OLTTROPNN
before. after	WNNNPPPPO
before. again	QLSSOOPOO
before. agency	NOXNPOPPN
before. airlines	ULMNPQQQQ
before. amazing	QLTNPPPPP
before. amazon	VLIIRSRRS
before. amp	XTMNOONNO
before. an	SLSLNQSRN
before. and	I]QOOOPNM
before. ap	PTRRPMONN
before. association	LP\\MQNOQL
before. at	LOWUNNOON
before. author	LXMPOPPPO
before. awards	SLRMPPPQP
before. baghdad	MOVQOPPPO
before. be	PUMNOPPPP
before. breaking	MMUVNOPOO
before. breakingnews	MUMRPPPPP
before. by	KSZOOOPMN
before. case	QMTNPPPQO
before. city	NUYLONNNN
before. clinton	URLUMOOON
before. cnn	MXQMOPPOP
before. co	WMMOPPPPP
before. coach	OUOOPPPNP
before. com	YMRMOOOPN
before. committee	MOZNPNOPN
before. company	OMWMPOQOO
before. corp	VMRNPOPPO
before. cp	UNNUOONNO
before. crash	VKJJUQQRR
before. cricket	MVVMNOOON
before. cvh0equh7l	ULKNQQQRR
before. day	SKJRQRPQQ
before. doc	SOOOPPPPP
before. down	VMNOPPPOQ
before. downed	ULMMQQQQR
before. east	UIGJRTTTR
before. ex	SLUMOPOPQ
before. federation	PLRLQQQRQ
before. feeney	ULLMQQQQQ
before. ff	NUSMPQNPP
before. file	TGMIRSSST
before. flight	WKKNQQQQQ
before. follow	LSUOOPPON
before. for	ROUJQPPOO
before. friend	OVOOPPPOO
before. from	SLTKOPQQQ
before. gallery	POOUOOPPO
before. gaza	UJIITSRSS
before. generation	WONOPOPPN
before. germany	POTKQPQQP
before. giroditalia	ULLMQRQQQ
before. group	WNPOOOOPO
before. gt	UJLWPPPOP
before. hill	ORLUPOONR
before. honduras	NN]MQOMON
before. iata	MMM\\POPPO
before. image	IVUNPOPNO
before. in	RIUQPPQOP
before. india	MNXOPOPPO
before. iraq	SOVMOOPON
before. it	NPQLPRQRQ
before. jerusalem	NPWNOPPOO
before. jobs	KGI[PSRUP
before. justinbieber	PSMMPQQQP
before. law	NPUTPMOON
before. live	PSORNOPOP
before. lol	UMLNQQPQQ
before. london	PLWMPPQOP
before. love	OQPKRRRQP
before. lt	POILRRSTQ
before. ly	UMMNQQQQQ
before. malaysiaairlines	TMMNQQQQQ
before. manager	SLPSPPPPO
before. masterchef	TMMNQQQQQ
before. me	RRSLQOOOP
before. mh17	WILGSRRQT
before. minister	NVUNPNONM
before. missile	TJNJRRRQS
before. more	MSTOOOPPP
before. morning	PRKTPPPPO
before. nations	OPUOOPPOO
before. new	RPNMPQPPS
before. news	KRSSROONN
before. north	THIMRSRTR
before. note	TVLOPOPMN
before. now	MRUPOOPNO
before. of	QKTLQQPPR
before. off	PJQKTRRRQ
before. on	UFPIRRQTS
before. our	QJPJRRRRT
before. page	UPNOOPPOP
before. party	NH^MQPPOO
before. percent	NRYNOOONN
before. ph	VMMNQPQPP
before. photo	NRRJRQQQP
before. photos	PSOOPPPOP
before. pink	NOWOOPPPO
before. post	MVSNPNOOO
before. president	UMQPOPPOP
before. press	MONYOOPPO
before. pro	LOM[KPQPP
before. putin	RNMUOOPPO
before. report	OSSNOOPOP
before. reuters	LMUQVSOML
before. royalwedding	LZLSNOPNO
before. rt	LTQMPQPQO
before. russia	SNPPNPPPP
before. s	TOLQOPPPP
before. says	MVSMNPPOP
before. scotland	ORNTOPPOO
before. season	UNQMOPPPP
before. seoul	QNTOOOPOO
before. service	MRTVOMOOM
before. source	LRWOOOPOO
before. state	MUMVONPOO
before. states	ORPSOOOOO
before. statistics	NPVOPOOOO
before. story	LZMSOOPOO
before. systems	SMSMNPPPR
before. technology	QOUOPNPPN
before. tells	PYSNNNONM
before. the	YILQTOQPN
before. think	LXUNOMPOM
before. time	RRJLPRQQQ
before. to	KOYJQQPOR
before. today	SRJKPRRQQ
before. tokyo	NORVOPONO
before. twitter	XNOMQPPNO
before. un	UPPNROOOO
before. union	NUXMONOPM
before. up	TJNRPPPQP
before. update	RTIPQPPPO
before. v	QLVLOPPQP
before. via	LUNRPPPPO
before. video	NQQVPNONN
before. w	SSJKPQRRP
before. was	TLMSPPPPQ
before. washington	UPONOPPOO
before. watch	POVPOOOPO
before. weather	PJRRPPPQP
before. week	MSUMOPOOP
before. with	NPOKRQQQR
before. won	UKKRQPPPQ
before. x	VIJKSSQRS
before. york	PTVLNOPOO
before. you	NRSMPPPPO
before2  1	TKROPPPPQ
before2  10	UJIJRRRST
before2  2	QLLWORQNO
before2  3	NTPUNNOON
before2  4	QMQUPNNOQ
before2  5	TKJLQSRRR
before2  6	QLKTQPPQR
before2  8	PNMVPPPOP
before2  9	SLLTPPPPP
before2  a	QPOQSMPOO
before2  actor	OUPOPPPNO
before2  afp	QMOTRPPOO
before2  after	NOWPOOPOO
before2  all	RSMMQPPPP
before2  an	LNUQQPRPM
before2  and	XTKLOPQNN
before2  another	RMNPTPQOO
before2  anti	MVOQOOPPO
before2  ap	PTOSQMONO
before2  as	STMOSPPMM
before2  at	NNTQOOPPO
before2  attorney	PTOPPPPOO
before2  author	NYNPOPONO
before2  baghdad	MOUSOPPON
before2  both	MWTLNNOMT
before2  breaking	KMWVNOPOO
before2  breakingnews	MUMRPPPPP
before2  britain	NQVOPOONP
before2  but	PSSQNMONQ
before2  clinton	TPOOPPPOP
before2  despite	RSMNPPPPP
before2  dr	OUNPPPPOP
before2  earlier	OQQRROOMO
before2  email	L[MNPQPMO
before2  ex	SLUMOPOPQ
before2  facebook	NZQNPOONN
before2  ff	ONTMPRNQQ
before2  first	QUQOOOOOO
before2  follow	MWLMPOQRS
before2  following	NWNOOOPOP
before2  for	OUPPPOOOO
before2  former	MRURNROOM
before2  from	LPOZOOPPN
before2  general	NWMOPPPPO
before2  his	NPNNUNVNO
before2  how	NUMXNOOON
before2  however	OTPSOOPNN
before2  i	UJJKQRRRT
before2  if	NVNPRPPON
before2  image	IVVNPOPNO
before2  in	SPHNRPQPS
before2  india	NNVSOOPOO
before2  it	TRKRORPOO
before2  jerusalem	NPWNOPPOO
before2  justinbieber	QQKLPRQRR
before2  like	NVUPOOONM
before2  live	NSUMOOPPO
before2  london	PLSJPRRTP
before2  lord	NVOOOPPOO
before2  meanwhile	RTJRTOPNN
before2  mh17	PPTOPOOOP
before2  more	MLSQTOPPO
before2  most	UNMMSPPPP
before2  mr	PSNOPPPPP
before2  mr.	NVOSNOPON
before2  ms	MVOOOPPPO
before2  ms.	MXNNOPPPO
before2  my	SLKLRRRSR
before2  new	VRRMMPOOO
before2  now	QTLQPPPNP
before2  nowplaying	UIIJSRRUT
before2  obama	PNMRTPPPO
before2  on	OMZKOOPQO
before2  one	RKSLSPPPQ
before2  only	QPTNOPPPO
before2  opinion	WONOOOOOO
before2  our	OOUOOOPPP
before2  photo	NLRJRRRSQ
before2  photos	PSOOPPPOP
before2  pm	NUONPPPPP
before2  pope	TRNNOPOPO
before2  president	NVOOOPPPO
before2  professor	OWONOOPPO
before2  rep.	PSOOPPPPO
before2  reuters	PSUPTLOLM
before2  royalwedding	MUKQOSQOO
before2  rt	KQRMQQQQQ
before2  sen.	NUPOPOPOP
before2  senator	PSPOPPPPP
before2  seoul	QNTOOOPOO
before2  she	WNNMQQOOP
before2  sir	PUOOPPPOP
before2  so	RPRLPPPOQ
before2  some	MUMUOPPOO
before2  sony	NOPOOOPNY
before2  source	LRWOOOPOO
before2  thanks	OWOOPPPOO
before2  the	TMROOPPNQ
before2  this	PROJSPQQO
before2  though	NVNTNOOOO
before2  three	TMRORONPO
before2  to	MQSUOOONO
before2  tokyo	NPVNOPPOO
before2  two	NNXQQOOOM
before2  update	RTIPQPPPO
before2  updated	MRUTONPNM
before2  venezuela	OTQSPNPNM
before2  via	MTMVPPPNM
before2  video	MSRRRNPON
before2  voa	PUNNPPPOP
before2  washington	ORWPNOOON
before2  what	UPMNQPPOP
before2  when	OXUMMOPOM
before2  while	MRNUNOPNT
before2  why	TNINOSQSQ
before2  will	MURUONPNM
before2  with	SSMLOQOOS
before2  yesterday	OPUMTNOOO
before2  yet	NXOOOOOOO
before2 0 c	TJJJTRQST
before2 0 mph	TMLMQQQQR
before2 00 000	OPNNVPPPO
before2 000 in	PNNVPPPOO
before2 000 tonnes	NPNOWPPPO
before2 1 2	LUYNNOOMN
before2 10 million	NONNTOPOU
before2 100 000	SMNKPPPPX
before2 3 0	NOYMOOPOO
before2 3 of	YOPONOONO
before2 39 s	MTYRSLMLL
before2 7 in	OPMWPPPNO
before2 a former	LNUUTNNNM
before2 a large	PMSKTPPPP
before2 a major	NSQMTPPPN
before2 a new	RLMQUQPOO
before2 a pro	OTOMRPPPP
before2 a radical	OOMNWPPPP
before2 a second	QMKQUPROP
before2 a senior	PMQLUPPPQ
before2 a statement	OPUNOPPPO
before2 a super	UPOPOOPPO
before2 a to	PJJQRSRQT
before2 a top	MQXOOOOOO
before2 abe and	OXLPNPPPO
before2 about the	SOTKQPQON
before2 above the	NMKVQQQOS
before2 access to	NQQNUNOOO
before2 according to	JR]JTOOMO
before2 accused the	LUSQPNOOO
before2 across the	VPJ\\NMOOM
before2 action against	MZMOOOPON
before2 added that	MTPTNPOOO
before2 afghan and	RMWMPOPNP
before2 afghan president	OUNOPPPOP
before2 afghanistan and	NNL\\OQPON
before2 afp the	OPXPPNONN
before2 after mr.	OZLLOPPPO
before2 after the	MJPQUUQPM
before2 against a	SKIJWQTQQ
before2 against the	KVYNUNMML
before2 agreements a	OQUNOPPPO
before2 aid to	OPKXQOPOO
before2 airline spokesman	PVMOPPPOP
before2 airlines flight	TMMOQQQPQ
before2 airport iata	NONZONPPO
before2 airport to	OPNTOPPPP
before2 all about	OSKUOPPPO
before2 all of	SLJLRRRRR
before2 all the	QKLKVRRRQ
before2 alleyne on	OM\\MONPON
before2 along the	ONJQVPQPQ
before2 along with	LTQPSMVLM
before2 also said	POMUOPPPO
before2 amazon and	POTOPPPPO
before2 ambassador to	POKZNPPOP
before2 america and	NNXRQOOMN
before2 analysis of	OOWOPOOOO
before2 analyst at	ON[MPNPON
before2 and a	WKMPRRQNN
before2 and an	RKKKVRQQR
before2 and another	UQULMOOOO
before2 and as	QVOMPOPPN
before2 and by	RPKKQSQRQ
before2 and director	OVPPPOPNO
before2 and even	QVMUMOONN
before2 and forward	OUOOPPPOO
before2 and from	NOUSNQOOO
before2 and his	NNPPSPQQO
before2 and in	QRISSPPON
before2 and its	QNUMTOOON
before2 and mr	KYNPPPPOP
before2 and mr.	OZLLPPPPO
before2 and neighboring	OPOTOPPPO
before2 and now	UKLMRQQQR
before2 and of	MSNVOPPOO
before2 and other	PMKUQQQQP
before2 and president	OUOOOPPPP
before2 and said	QMUNQNNTN
before2 and sciences	ONXNPOOPO
before2 and sen.	OTOPPPPOP
before2 and that	OUNSOPPON
before2 and the	JLWVRQRML
before2 and then	LVSQNOOON
before2 and this	VNMSPNOOO
before2 and three	QNLNUOTOQ
before2 and to	NOTUOOOON
before2 and with	NYNOPPPNN
before2 apart from	QLMNPRRRQ
before2 apply for	PKPIQRSUQ
before2 are in	OPNROOPOU
before2 are the	RWLQROONM
before2 area around	POMWOPPPP
before2 area near	OPSQOPPPO
before2 area of	NOLXOPQPO
before2 areas of	NPLYOPPPO
before2 around the	LWMVOMMMT
before2 arrested in	OPLWOPPPO
before2 arrive in	OOMXOPPOO
before2 arrived in	SKKQQQPQS
before2 arriving in	NOLYOPQPO
before2 as a	SRKOOPRQN
before2 as an	XNORQOMOM
before2 as china	POLUPPPPP
before2 as president	NRUNOPPOO
before2 as saying	OTNNSPPPO
before2 as the	SLPPOUKLW
before2 asia and	SKJNQSQRR
before2 asian and	SJHJSSSTT
before2 asked about	OSNROPPPO
before2 asked the	OOQSROOON
before2 assault on	OORTOOPOO
before2 assistant to	OXOMPPPOO
before2 at a	OLOVQTONN
before2 at an	LPXOPPOPO
before2 at the	NJNVOYSNK
before2 attached file	TJJKRSRSS
before2 attack in	OPNWOPPOO
before2 attack on	NTQSOOPNO
before2 attacks in	OML[NPPOO
before2 attacks on	PMOLVSQPO
before2 attempt by	ONTROPPOP
before2 attended the	RKJOUQQQR
before2 attorney general	PUOOPOPOO
before2 authorities in	NPTNOPPPP
before2 awarded the	OONPQOVPO
before2 awards three	OPOPPNVOO
before2 away from	RLTMNPQRO
before2 back at	TNRJORPQP
before2 back the	QPOKSONNV
before2 back to	QLJXPQPQP
before2 baghdad as	PWNNPQPNN
before2 baghdad reuters	POMVOPPPP
before2 ban on	OOMNXOPOO
before2 barbados where	MXOOPPPPN
before2 barrel in	OPOSPPPOP
before2 base in	NOMWPPPOO
before2 based in	POMXOPPOO
before2 battle between	OPUOOPPPO
before2 be a	QRLOUPOOO
before2 be at	ONNOPYPON
before2 be in	PONVPPPOP
before2 be the	QLLNUSPOR
before2 be won	VKLLQQQQQ
before2 because of	UVSJNMPNO
before2 because the	SONMRPPOT
before2 become the	OMQTOPQMR
before2 before the	QKROPSPPP
before2 behalf of	NZPOONPNN
before2 behind the	NMVRNNNRR
before2 being a	RMKPUPPPP
before2 between the	OKNRSQNOT
before2 bid for	OOZNOOONO
before2 birthday to	PQTMPOPOO
before2 bit ly	UMMNQQQQQ
before2 bit of	THPIQRQSR
before2 blame for	WLKOQQQQQ
before2 board member	OWOPOPPNN
before2 bombs in	OPMUOPPPO
before2 boost for	OLNWUOONO
before2 border with	OOPTPPPOO
before2 born in	ONMWPPPPO
before2 both the	MNWMUNSMM
before2 boy in	PTNQPPPNO
before2 brazil and	POLTRPPPP
before2 brian feeney	ULLMQQQQQ
before2 britain and	OOLYPOPOO
before2 brother of	OVUNONOMO
before2 building in	NPNVOPPPO
before2 bush and	NYLKTQPON
before2 business partner	OUMSOPPON
before2 but as	PTTOOOPNN
before2 but mr	RMNLQQQQR
before2 but now	SVMNOOPOO
before2 but president	OTOOPPPPO
before2 but the	LKVRSOOPO
before2 by a	OJRRWNOOO
before2 by both	NMRTRPPPN
before2 by former	OVNNTOONO
before2 by hidden	TMNNQQQQQ
before2 by mr	MVOPPPPNP
before2 by mr.	QIQRQPQPP
before2 by president	OVPNPPPOP
before2 by some	OMUNSOPOO
before2 by the	KSZRPMOOK
before2 by two	RLLMSQRQQ
before2 call on	NUNQPOQOO
before2 called a	VLKNQQQQQ
before2 called on	LUSUOMPNM
before2 called the	TLRQQQPNO
before2 calling on	NSLTQOPNO
before2 calls for	SOMNNRQRP
before2 came as	ORPSPPOOM
before2 came to	OOMVOPPPP
before2 camp in	POOVOOPPO
before2 campaign against	ONQTOPPOO
before2 campaign manager	WSNNOOPMO
before2 can't believe	SKQMPQQQQ
before2 canada and	NOSTPOPNO
before2 canadian press	MONYOOPPO
before2 capital of	MNL\\NPPOO
before2 capture of	MOUWNOONN
before2 captured by	SKHNSRRRS
before2 carrano and	NZNNPPPNN
before2 case against	OVJTOPPOO
before2 center in	OOMWOPPOO
before2 centre in	OPLZNPPON
before2 ceo of	LN[OPOPON
before2 chairman of	OPXNOOONO
before2 change in	SNKRPPPQQ
before2 charge to	WKKKQQQRQ
before2 chief executive	NZMNPOPMO
before2 chief says	TJINRRRQS
before2 children of	MNM]OPPNN
before2 chilean president	OSPPPPPPP
before2 china and	OPKXOPPOO
before2 chinese president	NXONPPPOO
before2 cities in	QONWOOPNO
before2 cities of	PNLXOPPOO
before2 city of	LFK^QQRPP
before2 class to	POKXPPPOO
before2 clinton and	PSLPSPPOP
before2 close to	NRNWPNOON
before2 club in	OONWOPPOO
before2 co 3clisgienf	TMLNQQQQQ
before2 co cvh0equh7l	ULKNQQQRR
before2 coalition and	OPNNVPPPP
before2 coalition in	OPLXOPPOO
before2 coast of	NLISRRSRR
before2 college in	NOMZPPQON
before2 come from	OOOPUOPOO
before2 come on	QLUKPPQQQ
before2 comes after	NMVOQPPPO
before2 comes to	OONWOPPPP
before2 coming from	OOMSTPPOO
before2 commander in	ROMVNPPON
before2 committee chairman	OUOOPPPOO
before2 common in	PPNTPPPPP
before2 communist ruled	NPQWNOPOO
before2 community in	OPKXOPPOO
before2 companies like	NNXOOPOOO
before2 company and	PLPWPPPPN
before2 company in	NNNYPPPON
before2 company said	OZNNNPOOO
before2 compared to	OURMOPPOO
before2 condolences to	TMLKUQQPR
before2 conference in	OMMYOPPOO
before2 conference on	ULKPPQPQQ
before2 confirmed that	NUMSPPOOO
before2 conflict in	OPMWOOPOO
before2 consulate in	OPMVNPPPO
before2 contact with	TLMSOPPPQ
before2 contests in	PONWOPPOO
before2 control of	MONYOPQPO
before2 controls the	OQSQPOOOP
before2 convention in	NOL\\NPPON
before2 corp said	PUOOPPPOO
before2 could be	NWNPROONO
before2 countries including	PPKXOPPPO
before2 countries like	OOMVOPPPO
before2 court in	NNSTOPPOO
before2 court judge	PUOOPPPOO
before2 coverage of	VRKMPQPOP
before2 crashes in	MQNXPOPNO
before2 created by	QRJLRQQQR
before2 creative with	TMMOQQQQQ
before2 crisis in	PPMVOOPOO
before2 criticism of	OSRSNOOON
before2 cruz and	PVNOPPPOP
before2 cruz of	MOMYOPPPO
before2 cruz r	OONWOPPPO
before2 cuba and	NQLXPOPNO
before2 cuban president	PSPOPPPPP
before2 custody in	PONUOPPPO
before2 day for	QNMPTPPPP
before2 day in	RMKWQPPON
before2 day of	NVTLNUNMO
before2 days after	MULTNUOMN
before2 days before	NORSQOPPO
before2 dead in	ROLRNVPOO
before2 deal with	NLUVQOOMN
before2 dealers said	UNOPPPPOP
before2 death of	NWNMROPOO
before2 deaths of	NUMMUOOOO
before2 debate in	OPMXNPPOO
before2 december the	OPVOPNOPO
before2 defending champion	OTUNNPONN
before2 defense minister	PUNOPPPPP
before2 defense secretary	PTNOPPPPP
before2 demand that	NOQWNPOOO
before2 demanded that	NONXNPOOO
before2 democratic party	NVVMOOOMO
before2 democrats including	NUSNOOPPO
before2 deputy leader	PSOOPPPPP
before2 des moines	NSNVOOOOO
before2 described by	LYMOPPPOP
before2 developed by	NOVROPOON
before2 developed with	NOZNNPOOO
before2 development of	QKQKOTRQS
before2 development the	NQQVNOPOO
before2 did the	MKLRQRRRQ
before2 died in	NPKWRPPOO
before2 directed by	OXMNPQPNO
before2 director general	RMKKSRSQR
before2 director of	SM[MSMOLM
before2 director told	NOUOOPPOP
before2 dispute with	OOQUOPPON
before2 district of	NOLXOPPPO
before2 division of	NPZMOOPOO
before2 dj friend	OVOOPPPOO
before2 do the	TKKQTPQPQ
before2 dominated the	WOQMSNOOO
before2 donald trump	OUNMVOPOO
before2 down as	UNNKPQQQQ
before2 down by	TJKOQSQQR
before2 down in	TKHITSSST
before2 down the	NLRMUQPQP
before2 during the	KSQRUOPOL
before2 east and	POLVPPPOO
before2 east of	MMM[OPQOO
before2 eat in	POLRTPPPP
before2 economist at	OO[MPNONO
before2 editor of	NNZRNOOMO
before2 egypt and	PSKVPPPNO
before2 egyptian president	NVOOPPPOP
before2 el salvador	PPOSPPPPP
before2 elected were	NSVMOOPOO
before2 elsewhere in	MQOYNPPON
before2 embassy in	OPMWOPPPO
before2 end of	TMSOLRNUM
before2 end the	OQNMXOPPO
before2 energy agency	PTQNPPPNO
before2 england and	OTJWOPPNN
before2 enter the	ONLSOQRQQ
before2 entered the	RKQQQOPOR
before2 entering the	MPLXPPPPO
before2 europe and	VNLVOOPNO
before2 evidence that	RMPMSPPPP
before2 example the	UKSJPPROQ
before2 executive of	MN]RNOOMN
before2 executive officer	OVOOPPPOO
before2 exile in	OPLWOPPPO
before2 experience in	QMLTQQQPP
before2 explosion in	NPMWOPPPO
before2 facebook and	PPTOOPPOP
before2 facility in	NPMXNPPPO
before2 fact that	PQMOTPOPP
before2 family of	RLHPRRRSQ
before2 favor of	OPMOVPPOP
before2 feel like	XMMOPOPPO
before2 festival in	ONMYPQQOM
before2 fight against	WNJOTPPOO
before2 fighting between	NNNXSOOOO
before2 fighting in	QKHKTURST
before2 films include	RLLNSPTRO
before2 finance minister	OVNOPPPOO
before2 first time	OOOMWPPOO
before2 flight from	PMNWPOPPO
before2 flights from	OOMWOOPPO
before2 florida and	PNMVPPPPP
before2 florida sen.	PTOOPPPOP
before2 fly half	PWNNPPPOO
before2 flying over	OOMVOPPPP
before2 followed by	OUMQPPPPP
before2 following a	MPYOOOOON
before2 following the	OOOSQROOO
before2 football federation	PLRLQQQRQ
before2 for a	MOTLPRSPO
before2 for all	ORMSQPPPO
before2 for an	SKKLTSTQQ
before2 for best	UOPOPOOOO
before2 for example	OTMUOOPNO
before2 for mr	NVONOPPPO
before2 for mr.	OUTLOPPON
before2 for president	PUONOPPOO
before2 for the	QMTMOTPNP
before2 for three	QMPNOPVPP
before2 force in	OPMXOPPOO
before2 forces from	NQPWNPOPO
before2 forces in	OPKYOPPPO
before2 foreign minister	OQMNPQQPR
before2 foreign secretary	OWNOOOOPP
before2 form the	NQTTPMOOO
before2 former dictator	PUNNPPPPO
before2 former president	OXNOOOPOP
before2 forward to	RSLLQQPQQ
before2 found in	PONWOPPNO
before2 founder of	NNYQROOMN
before2 french and	UPRLPPPPN
before2 friday in	OPTPOPPPO
before2 friday the	NOWQMPPPO
before2 friend of	OYNMPOPNP
before2 from a	MXJVSONNM
before2 from an	TOQMTPNPN
before2 from his	MPXTNNNNO
before2 from lord	OVONPPPOO
before2 from mr	MWMPPPPOO
before2 from mr.	PWNMOPPOO
before2 from some	UNNOTOONO
before2 from the	OSSTMNOKQ
before2 front page	PSPPOPPOP
before2 front runner	OWNNPPPOO
before2 funeral of	PXMLPPPOP
before2 future of	NPLVPPPPP
before2 games in	NPMWOPPPO
before2 general election	PRTNPPPNO
before2 general of	MNTTPPOPO
before2 georgia and	OOKWOPPPO
before2 german chancellor	PSPPPPPOP
before2 germany and	PNLWPPPPO
before2 giroditalia winner	NWPNMPPPP
before2 girostart2014 giroditalia	ULLMQRQQQ
before2 gm ceo	NVOOOPPPO
before2 go to	RKLYOPPPO
before2 going to	SIHSSRRQS
before2 google and	OQUNOPPPO
before2 gordon of	NOOZNOPOO
before2 government of	NYLQQNPNN
before2 governor of	NNQXOOPON
before2 graham r	NOOYNOOOO
before2 group at	ONRUPNPPO
before2 group g	NPXOOOPON
before2 group of	MSPLWOOOO
before2 group says	ONTSNPPOO
before2 group the	NP[OQMMOO
before2 groups including	PPWOPONNO
before2 groups the	POVNPOPPN
before2 gusto d	TKLMQQRRR
before2 halftime show	VTMOOPPLO
before2 hall in	OONVOPPPO
before2 hampshire and	NNNXPPPOO
before2 hands of	M\\MNPPPOM
before2 hannity asked	OWNONPPPO
before2 happened in	NOUUOOONO
before2 happened to	RRIKVQQQP
before2 has accused	OSNTOPPOO
before2 has forced	NNRTROOON
before2 has left	OONTPPPPP
before2 have a	VMFITSSQT
before2 he and	NXOOOPPNO
before2 he called	MURVNONNM
before2 he said	VLSOQOONO
before2 he told	STONOPOON
before2 head of	VMSRONOMN
before2 head to	TMLKSQQQS
before2 headquarters in	OOMXNPPOO
before2 heads to	OOLYPOPOO
before2 health minister	PTNOPPPOO
before2 heart of	NQUTONONN
before2 held at	OOUQPMPOP
before2 help of	MUJKTQRRO
before2 her husband	RUPJPPNOQ
before2 here in	MORVOPPNN
before2 high level	OPWNOPPOO
before2 hillary clinton	UPNNUOONO
before2 him in	MPVRPOPNN
before2 his brother	NZOONOONN
before2 his career	OVNOPPPOO
before2 his daughter	OXNOOPPOO
before2 his father	ORVMQOPNO
before2 his friend	NXOOPOPNO
before2 his mother	PUOQPOPNO
before2 his rival	POWNPPONP
before2 his wife	LXMRQPONO
before2 home in	TNLTOPPPO
before2 home secretary	OVMOPPPOO
before2 homes in	OONYOOPOO
before2 hope the	RJOOROQPT
before2 hospital in	OMOVPPPOP
before2 hostage in	NPMWOPPPO
before2 hostages in	NONYOPPON
before2 house and	OUQNPPPOO
before2 house in	OONUOPPPP
before2 house speaker	OTOOPPPOP
before2 how the	OSYMSNONL
before2 how to	WJLJQQSSR
before2 however mr	NXNNPPPOO
before2 however the	NOYNOOOOO
before2 hundreds of	RKOSQPPPP
before2 hustle guard	PVNOPPPNO
before2 i am	SOKKRQRRR
before2 i believe	NVNNPPPPP
before2 i know	SPLLRQQPQ
before2 i like	MURSOOOOM
before2 i love	L[MPPPPNN
before2 i see	STMMPPPOP
before2 i think	OTPPMUONN
before2 i'm at	RLSTPNOON
before2 icymi video	OQRVNOONN
before2 if the	ULLTNNUOO
before2 ii in	OPMWOPPOO
before2 in 1995	NUROOPPOO
before2 in 2004	NUMSNPPPO
before2 in 2005	NOQVOOPON
before2 in 2011	SNTMPOOOO
before2 in 2012	NWNRNOOOO
before2 in 2015	OUQOPOPOO
before2 in a	MISTSROMP
before2 in an	PNQHXROPO
before2 in baghdad	NNPUSOPON
before2 in both	NNNYNPQPN
before2 in cambridge	OPKXPPPOP
before2 in central	OOMWOPPPO
before2 in china	OQVPOPONO
before2 in eastern	NPOXMPPPN
before2 in fact	OXNNOPPOO
before2 in his	ULMQOQOPQ
before2 in iraq	ROSRONOON
before2 in london	QJJSQRRRR
before2 in manchester	VKJTPQPOP
before2 in moscow	OONNYPPOO
before2 in neighboring	NNNYNPPPO
before2 in northeastern	NONXNPPPO
before2 in northern	MPMZKPQPO
before2 in our	RMKSPQPPR
before2 in pakistan	OUNQOOPOP
before2 in president	OUONOPPPP
before2 in russia	RNMUPOPOP
before2 in several	RLQLQQQQQ
before2 in southern	OPNWNPPPO
before2 in the	LOMWOTPQM
before2 in their	RTMMOOPPP
before2 in this	NPMXOPPNP
before2 in today	PMTMPQPPP
before2 in tuesday	OPSNRPPOO
before2 in which	NPTTOOONM
before2 inauguration of	NXMMRPPOO
before2 inc said	PVNOPOPOO
before2 include the	SKQOROOOR
before2 including a	NOWRNONON
before2 including the	KPWNRLQNT
before2 independence from	PONUOPPPP
before2 india and	NOLXOPPPO
before2 industry the	MQOUPOOPO
before2 information about	RLNJSRQRR
before2 inside the	QKKSORPQS
before2 insurgents in	NPMXNPPPO
before2 interest in	NTYMNOONM
before2 interior minister	OVNOPPPOO
before2 interview with	LUWPSNNMM
before2 into a	OVKTONQNP
before2 into the	QMSWMPNNN
before2 investigation of	NWONQPPOO
before2 iowa and	PNMXQOPNP
before2 iraq and	ROHNQRQSR
before2 iraqi and	MPNWOPPPO
before2 is a	RNNSQPPPO
before2 is an	NOQNUPPPO
before2 is called	VIHHSRRUT
before2 is in	PRMVPPPMN
before2 is that	RPSPMMUNM
before2 is the	VNNQTRNMM
before2 island of	MLP[PONNO
before2 israel and	OOTOQPPON
before2 israeli and	OPTOQOOOO
before2 it and	N\\MNPPPMN
before2 it calls	YOLQPNPOO
before2 it named	PYLMOPPOO
before2 it on	SLKONSRSQ
before2 it said	MWLROPPOO
before2 it the	VPNNRNNNS
before2 it to	QJMSSOQRP
before2 it was	SSGOORQQQ
before2 japan and	OOLWOPPPO
before2 jersey gov.	PTPNPPPOP
before2 jerusalem reuters	NNNQUPPPP
before2 join the	SNFORSQQR
before2 joined by	ORNMTPPPO
before2 joined the	LPUVULMOM
before2 justin timberlake	OPOOPUPNO
before2 kasich and	NTMLVPPOO
before2 key on	OPUOOPPOP
before2 kidnapped in	OOMVOPPPO
before2 kidnappers in	NPMWOPPPO
before2 kill a	OPOMWPPPO
before2 killed a	MTORROOON
before2 killed by	ONNUQPPPO
before2 killed five	MQUQPOOON
before2 killed in	SOMRMPQQP
before2 killing of	NXMPOOPOP
before2 kind of	XIHFVSSSR
before2 know about	USRLOOPNN
before2 known as	JQO[OOMLV
before2 korea and	POLWOPPOO
before2 labour party	MRSOPPPOO
before2 largest city	NNTPTPPNO
before2 last month	NONSPUNRM
before2 last week	NSTSNOONN
before2 last year	RISOQQROP
before2 later the	LQ[NOOONO
before2 lead over	NWMNTPPNO
before2 leader in	OOOPUPPOO
before2 leader of	OMXOPPOOP
before2 leaders in	NOSSOPPON
before2 leaders of	UOJTOPPNP
before2 leadership of	MXNSNOPOO
before2 leave the	OONVOROPN
before2 led by	QVPNMOOPQ
before2 left the	OPQPUNONP
before2 letter to	OXONOOPOO
before2 life of	OULQPOROP
before2 like a	YMLMPPPPP
before2 like the	NMRSOMNMY
before2 liked a	SKGKTRQQX
before2 line of	SSMMONNMW
before2 line with	PPSPOPPOP
before2 linked to	NNWROOOPO
before2 links to	PUROOPONO
before2 listening to	USJIPQQQQ
before2 live in	NPLXOPPPO
before2 live now	SNULOOPQO
before2 live on	LNYPOPPON
before2 live report	QTJPPPPPQ
before2 live video	UJIJSRRSS
before2 located at	RLIORSRSR
before2 located in	SOKQSOQOQ
before2 look at	OXMQOOOPO
before2 los angeles	ONVROOOOO
before2 loss to	NWPQOOONO
before2 lot of	MOLTVPPOO
before2 louisiana and	OWNPOOPNO
before2 made by	NOUOROPOO
before2 made his	TPQOPOOOO
before2 made the	MORROPPOT
before2 majority leader	OTOPOPPOO
before2 make the	OPMWROOOO
before2 malaysia airlines	TMMNQQQQQ
before2 man from	OLLZOPPPN
before2 many of	NSMRSPPOO
before2 market in	NPNVOPPPO
before2 maryland gov.	PTOOPPPPP
before2 masterchef masterchef	TMMNQQQQQ
before2 may the	UNNOOOOOT
before2 mayor of	MONYNPPOO
before2 me and	PXLQOQNPM
before2 meanwhile in	PPNTPPPPO
before2 meanwhile the	MPRTNPPPO
before2 meet with	PRNMTPPPO
before2 meeting between	OSNNSPPPP
before2 meeting in	NOM[OPPNN
before2 meeting on	OPNVOPPPO
before2 meeting with	MVNPTOONO
before2 member of	LPXNNPPPO
before2 members of	TMSVNNPMN
before2 memory of	RRLRORPOO
before2 men in	OVOOOPPOO
before2 met in	OPMWOPPOO
before2 met with	OULPTPPON
before2 microsoft and	PPXMOOPPO
before2 militant group	OWSMNOPON
before2 military in	ROLOOSQRP
before2 millions of	SKKKTRQRR
before2 minister of	WLLPNRQQP
before2 ministry said	NRLVPPPOP
before2 ministry spokesman	OWNOPPPOO
before2 minutes later	OTTNOOPON
before2 mission in	OPMVOPPPO
before2 missions in	OPMVOPOOO
before2 modern day	PNQVONOPO
before2 monday in	OOMXOPPPO
before2 monkeys in	RLGERURZS
before2 month in	NNNZOPPON
before2 month of	XKJLQRRQR
before2 more for	ZGGEQSUTV
before2 mosque in	OPNVOPPPO
before2 most of	MWKVNPPON
before2 most recent	ONYNROOOM
before2 mostly in	PPNUOPPOO
before2 move to	RKJSOSRRQ
before2 moved to	MLP]OOPNN
before2 much of	OOMWOPPOP
before2 murder of	NWNTNOPNO
before2 museum in	POMVPPPOO
before2 myself and	TVLLQPPNO
before2 name is	TULMPPPNP
before2 named after	OQNXONOOO
before2 national statistics	NPVOPOOOO
before2 near the	LNQZVNNOK
before2 needed in	SOLQPPPPQ
before2 negotiations with	ONPTROPOO
before2 new album	SKIIPTRUT
before2 new york	NRQWOOONM
before2 news for	OSSOOOOOO
before2 news today	SNMOQQPPQ
before2 next to	ROJRPQPQP
before2 next week	RRUNOOONO
before2 night in	MNNYOPPON
before2 nomination for	PVKKQNTSO
before2 north and	PPSOPOPPP
before2 north of	NMMZPOQPO
before2 northeast of	PNNYPPPMN
before2 not mention	OUMROPPPO
before2 not the	WOPOOOOPO
before2 noted that	OSMTNPOOP
before2 now on	NOVPOPPPO
before2 now the	MOQSWNNOM
before2 number of	MNUORROON
before2 obama and	NVNNRPPON
before2 obama says	NTMVOOOON
before2 obama to	QKRKTQQRO
before2 obtained by	ONXNOPPOO
before2 of a	KRVQTOKLP
before2 of an	JZPSSNNLM
before2 of ancient	OMUMTOPOO
before2 of any	SLMPSPPPQ
before2 of california	PMNVPPPOP
before2 of course	TSKKPPPPR
before2 of england	MLQUPQPQO
before2 of former	OORNSPPPO
before2 of four	VMMMTPPPO
before2 of germany	MSVMPOPPN
before2 of his	QNLNQOOWQ
before2 of india	NUVLPOPMN
before2 of its	MOXONNNNU
before2 of mr	OUOOPPPOO
before2 of mr.	OTJSPPPPP
before2 of northern	PPNVNPPPO
before2 of our	QNMTPPPPP
before2 of president	NVOOOPPOP
before2 of some	MONSTPPOO
before2 of state	LVRMPPPNP
before2 of the	OLQQSQNPQ
before2 of these	RLSLOQPPR
before2 of this	SSJONQPRO
before2 of three	PQMTROOOO
before2 of two	OULMYNONO
before2 of western	OONWOPPPO
before2 off the	NPNQSNNNV
before2 off to	QIOMQRRRS
before2 offensive in	NOVSOPPNM
before2 office in	RNINSRQRS
before2 officer succeeding	PTOOPPPOO
before2 offices in	PPOSOPPPP
before2 officials in	OPNUOPPPO
before2 officials say	NYLPOOOPO
before2 oil company	SQKKQRQRQ
before2 oil firm	OUTOOOOON
before2 oil giant	PPUNOPPPO
before2 on a	WLOKPRQPQ
before2 on board	UKONQPPQQ
before2 on cnn	MXMMONPTQ
before2 on friday	OTNVNNPNO
before2 on its	VOMOPPPPO
before2 on monday	NMVSQOONN
before2 on mr.	PUNNPPPPO
before2 on my	QKQMPRQSO
before2 on president	OWNNOPPPP
before2 on sunday	OONRSPPPP
before2 on the	PPJQSNLTS
before2 on tuesday	PMNOPQQRQ
before2 on twitter	XNMOPPPOO
before2 on wednesday	MUNNRNOUO
before2 one from	OPSSNPOOO
before2 one of	MXKUPOPNP
before2 opened in	OPMVOPPPO
before2 operated by	NPYNQONNO
before2 operating in	PPNUNPPPO
before2 operating officer	PTOOPPPPO
before2 operations in	PPNWOPOON
before2 opposition leader	PSOOPPPOP
before2 or in	POMUOPPOO
before2 or the	SRQISPOOO
before2 originally from	PNMVOPPPP
before2 other than	WRNNOOONO
before2 ousted president	NUNOOPPPP
before2 out at	QMRQQNQPP
before2 out in	TLRMOQPPQ
before2 out of	OSJNQUROO
before2 out the	UHGFUTTTU
before2 out to	TQSUMNNLM
before2 outside a	OMKSRSPPQ
before2 outside the	JQWRTNNNN
before2 over eastern	OPNTOPPPO
before2 over the	PJVPNTPON
before2 over to	NTPPSOONO
before2 owned by	NSPSOPOOO
before2 packard ceo	PUOOPPPOP
before2 pakistan and	PNKYOPPPO
before2 palestinian leader	PSOOPPPOP
before2 palestinian president	OSPOPPPPP
before2 pan democrat	SGIHSSUUU
before2 parents in	PPNTOPPOO
before2 paris and	OPNVOPPOO
before2 part of	LWLXNPPON
before2 parties the	OQZMONOOM
before2 parts of	OPLZPNPOO
before2 party and	NXPMPPQNN
before2 party in	OOPUOPPOO
before2 party leader	OYMMPNOOP
before2 party the	NQXNQMOPO
before2 people from	NNNZNPPPO
before2 people in	MPL[NPPPN
before2 people of	NNL\\NPQOO
before2 people party	PWNNPPPNO
before2 percent and	ORWOPOONO
before2 percent of	NQMSSPPON
before2 performance as	OWNNPOPOO
before2 performed by	OUMLTPPOO
before2 person in	OPNUOPPPO
before2 phillips and	PSOOPPPOP
before2 phone to	SPJMPRQRQ
before2 photo of	PUOMOPPOQ
before2 photo to	QNPKQQRQQ
before2 pictures of	NYMQPPPMO
before2 pilgrimage to	POMUPPPPP
before2 place at	NOSUONOOO
before2 place in	MNKZSPPON
before2 plan for	TKKUPQQPP
before2 plane in	ONOWOPPOO
before2 planned in	OOOUOPPOO
before2 played in	OOSSPPOPN
before2 playing the	WMRNOOPOO
before2 please contact	MTVOOOONO
before2 please follow	JRYMOPPNP
before2 poland and	PNKXOPPPP
before2 police and	NNZNOOPOO
before2 police chief	PSOPPPPOP
before2 police in	ONM[OOPNO
before2 police officer	NXNOPOONO
before2 polish president	MUPOPPPPO
before2 positions at	POQTPOPOO
before2 posted via	SNQNPQPPP
before2 poster to	SNNMQQQQQ
before2 president elect	OVONPPPOO
before2 president obama	RRNMPOUOO
before2 president of	QM]OONNNM
before2 president said	MQRROPPPP
before2 presidential candidate	PWMNPPPOP
before2 presidential candidates	NSOOUPPOO
before2 presidential election	OVNNPPPOP
before2 presidential nominee	OUOOPPPOO
before2 presidents of	OPMXNPPPO
before2 pressure on	QRPTQNNNM
before2 primary in	PNNWOPPOP
before2 prime minister	PUPNPOPON
before2 problem for	NSQRNPPNO
before2 process in	OOMWOPPOO
before2 produced by	NRUMOPPOO
before2 province of	LNSWOPPON
before2 proximity to	ONQVOPPOO
before2 published in	ONSOTPPOO
before2 qaida and	OOUOOPPPO
before2 qaida in	OPKYNPPOO
before2 questions about	OTOOOPPPP
before2 race in	NNNXOPQON
before2 radio 4	OONNONPZO
before2 radio host	PVNNPPPOP
before2 rain to	TOMRPPPPP
before2 rally in	ONMRUPPPO
before2 ready for	SKUKRNQRO
before2 reagan and	PSOOQPPPO
before2 rebels in	OPMVOPPOO
before2 received his	UMLKSRQQR
before2 refugees from	PPNVNPPPO
before2 region of	MNM\\NPQOO
before2 relations with	ONLZOPPOO
before2 relationship with	M[LPOPPNN
before2 released by	PNPQSPPOP
before2 replaced by	MTWNPPOMN
before2 report on	VPLQNPQPO
before2 reporters in	MPVQNPQPN
before2 reports on	NYMPOOPON
before2 reports that	MRSSRONNN
before2 representative for	ORNWNOPOO
before2 republican nominee	OVNOPPPNO
before2 reserve chair	PSOPPPPOP
before2 response to	TKLNOSQSQ
before2 rest of	NOUUOOPOM
before2 return to	SLJUPPPQQ
before2 returned to	NPJ[OPPPO
before2 returning to	MNQXOOPPN
before2 reuters the	POSSPNNOO
before2 revive the	NPTTPOOON
before2 right now	NWMMTPPPN
before2 rights group	RNLLQRRSR
before2 rise in	UONQPOPON
before2 roche pink	NOWOOPPPO
before2 role in	SSQNOOPNN
before2 rome and	OMOVOPPPP
before2 rt justinbieber	PSMMPQQQP
before2 rubio of	PMLZOPPPO
before2 run by	POTSOOOOO
before2 run in	NOUPOPQOO
before2 running for	LPVNPPPPO
before2 running mate	WRNMOOPNO
before2 russia and	PNSROPPPO
before2 russian president	PTOOPPOPP
before2 s a	UJGOSRRRS
before2 s. and	NPLXPPPPO
before2 said mr	L[NNPPPOO
before2 said mr.	OVKTOPPON
before2 said ms	MXONPPPOP
before2 said on	LPWQRPOOM
before2 said that	NRSSONMRM
before2 said the	NMQVWNOOK
before2 same time	LWTNNOPNO
before2 san bernardino	OOOWOPPOO
before2 sanctions against	POKYNPPPO
before2 sanders and	PVMNPPPOP
before2 sanders i	NPOVOOPOO
before2 sanders of	MONXPPPOO
before2 saturday in	OOMXOPPPN
before2 saturday the	LPQSROPPO
before2 saudi arabia	PORVOOONN
before2 say a	OOOWNPPPO
before2 say an	OPOMWPPPO
before2 say mr.	OUVKOPPNN
before2 say suspected	NOWPNPPOO
before2 say the	PLNTUOOPO
before2 saying mr.	ORULOPPOO
before2 saying that	OSNSOPPPO
before2 saying the	RMMQPQQQR
before2 says a	LOTRSPONN
before2 says an	OPONTPPPP
before2 says mr.	NLYUNOONN
before2 says president	OUOOPPPOO
before2 says the	MRPZONOOL
before2 school in	NPMWPPPPN
before2 schools in	NPNXOPPON
before2 sciences the	PPSOPOPPO
before2 search for	PVLLOQQQP
before2 seat of	LULXOOQON
before2 seats in	OOMVPPPPP
before2 secretary general	OZNNOOONO
before2 secretary of	]NKJOQPOQ
before2 security firm	QMWNPPNON
before2 see it	UULPPOONN
before2 see the	SLPMTPPPO
before2 senator from	MONXNPPPO
before2 sensing of	UIGHSSSVT
before2 sent to	OWQPNPOOM
before2 separately the	MPSSNPPPO
before2 service in	MNUXNOONN
before2 service of	NOLYNPPPO
before2 services to	NPVPONOOP
before2 set for	MNVOSPPON
before2 set up	MWUNOONON
before2 shares in	MOZPNPPON
before2 she told	NSROOPPPO
before2 shi'ite and	PVOMPOPPP
before2 shiite cleric	OWNOPPPOO
before2 shooting in	OXMQPPONN
before2 shot in	PPNUOPPPO
before2 show in	OOMXOPPOO
before2 show the	NPQOSOOSO
before2 since the	UPOKSOPOP
before2 sioux falls	OTKUPOPNP
before2 site in	NPNXOPPON
before2 situation in	OPMVOPPPO
before2 size of	NPVPNPPPO
before2 so called	UKIIQSSTS
before2 so many	QOONTPPPO
before2 so the	NJUHRUQQQ
before2 socialist party	NOVOQOPOO
before2 society the	OQWNPONPN
before2 sold in	OONWOPPOO
before2 soldiers in	OPMWOPPOO
before2 some of	OULROPPPP
before2 son of	OWLQOPPOO
before2 soon after	OPVNPPPPN
before2 soon as	NVQOOPPPN
before2 south korea	RKRUOOQNP
before2 south of	MNMZOPQOO
before2 southeast of	NNMZNPQPO
before2 speaking in	OONWOPPOO
before2 speaking to	NOZNONOON
before2 spoken in	OONVOPPOO
before2 spoken to	NWNNPPPPP
before2 spokesman for	JNWWNOONO
before2 stadium in	NPLYOPPOO
before2 stake in	PN[MOOPNN
before2 state of	QKIRRRRQS
before2 state owned	ONYTNNNMN
before2 state rep.	OVOOPOPOO
before2 state run	POVMOPOPP
before2 statement on	OPMVOPPPO
before2 states and	NOL[OPPON
before2 states of	NONWOPPPO
before2 station in	MLJTQRRTQ
before2 stop the	POONUPPPO
before2 store in	PNMYNPPPN
before2 streets of	ONMYOOPOP
before2 stronghold of	MRO[NNPNM
before2 students in	OOUXONMMN
before2 study by	NVMNSPPNO
before2 study of	SLJSQQQOR
before2 subsidiary of	NNVWONONN
before2 successor to	OYNMPPPNO
before2 such as	IPQRQONUR
before2 summit in	NONXPOPPN
before2 sunday in	MOSROPPPP
before2 sunday on	OPWOPPOOO
before2 sunday that	NSNUOPOOP
before2 supplies to	SMINRQRQR
before2 support among	OROOSPPPP
before2 support for	MTSOPPPOO
before2 support of	NXMNPPPOP
before2 support the	NPONRNXNO
before2 supporters of	MVMTTNOMN
before2 syria and	OMNXOPPOO
before2 syrian president	MVOOPOPOP
before2 system in	VPNROOPON
before2 t. co	WMMNPPPPP
before2 take on	NVXMNMOON
before2 take the	LOSVNTNOM
before2 talks in	RNLNRQQQR
before2 talks on	UPQRONOON
before2 talks with	MPUTNPPON
before2 targets in	OPNSRPPPO
before2 teague and	PZLNQQQMM
before2 team at	QNXMOPPOO
before2 technology in	RLSJPQPQR
before2 tests against	ONYNNPPOO
before2 texas sen.	OTOPPPPOP
before2 tgr ph	VMMNQPQPP
before2 than the	MNPPTNOOU
before2 thank you	TPKRPPOOP
before2 thanks to	NZMNPPNQO
before2 that a	VLLMRNRSR
before2 that all	TNOOROPOP
before2 that an	OPRNTOPPO
before2 that mr	OTOOOPPPP
before2 that mr.	OZLKPPPPP
before2 that president	UROPOONNO
before2 that why	TTNNOPOOO
before2 the 1989	QJKQOSSSQ
before2 the 2004	TJIISSSSS
before2 the 2012	SMJOORRSP
before2 the annual	NNRLRTPOP
before2 the best	OPLMPVQQQ
before2 the capital	LTQUMOPON
before2 the chief	MOVSNOPOO
before2 the country	VMOTRMONN
before2 the current	MOVVNOONN
before2 the day	QPTNOPPPP
before2 the deadly	SNMNQQQPR
before2 the dominant	OMRSSOOOO
before2 the downtown	MMLVTPPOQ
before2 the fifth	OTNNTPPNO
before2 the first	MKLOWTOOT
before2 the former	PKOXSOPMO
before2 the hague	NOWQOPPNO
before2 the hill	ORLUPOONR
before2 the largest	TPTMPOOON
before2 the late	MVNTOOONO
before2 the latest	MQXPQOONN
before2 the leading	NOLRVPPOP
before2 the main	TLTJOQQQP
before2 the major	UNNQPOOPO
before2 the militant	QORMUNPPO
before2 the new	RLPRMPNOU
before2 the next	MTPRQNOMS
before2 the northern	OONOWPPPP
before2 the office	RSLMPPPQP
before2 the official	OO[NNOPOO
before2 the only	SMLMWPPPP
before2 the original	MMSQOOOMX
before2 the other	RLJLVQQQR
before2 the presumptive	OOTNSPOOO
before2 the pro	QRLMRPPPR
before2 the province	PKSQPOQQQ
before2 the ruling	ON[LROONO
before2 the same	NXROOPOON
before2 the southern	MPNPUPPPO
before2 the state	TNRSNOOON
before2 the super	WNOPOOPON
before2 the term	TMIKTQQTQ
before2 the the	SLIMPSSQT
before2 the three	SNRNSOONO
before2 the time	NUTQNOONN
before2 the top	NPMUSPPOO
before2 the two	QKJTSPPPR
before2 the u.s.	QNKWMOQSN
before2 the us	OPSRPPPPO
before2 the way	QVMLSPQNN
before2 the western	QNMVQNPPO
before2 the world	RPJPPQPRQ
before2 the worst	XONNOSNNO
before2 their first	NUNOMYOOM
before2 their own	SRJLRPPOS
before2 then president	OTPNPPPOO
before2 there is	QLJMRQQXR
before2 they support	OXOOPOONN
before2 think the	RNSKPQPPQ
before2 third generation	WONMTOOOM
before2 this is	RSSMNQOMP
before2 this month	OPXOOOOOO
before2 this week	PLTNQQPQP
before2 this year	LRPROQRRL
before2 thousands of	QLKJWRQRQ
before2 threat to	OMNORRRSO
before2 through the	OKOLSUQQQ
before2 thursday the	ONPVOPPPO
before2 ties to	OVNTOOPNN
before2 ties with	OOJXQPPPO
before2 time for	PXMMPPPNO
before2 time in	NOMWOPPPO
before2 time that	MULSOPPOP
before2 times and	POSOPPPPP
before2 to a	QKZOPPPPL
before2 to allow	PSSKUNONO
before2 to attend	NQVQNOONO
before2 to be	RSKROPPPO
before2 to beat	MSVMOOPOO
before2 to block	TNNSROONN
before2 to boost	NOSUOOOON
before2 to buy	RMSRPOOOO
before2 to defeat	ORVNOPPOO
before2 to ensure	RKJMTRRRR
before2 to enter	MNNWOPQPO
before2 to face	UNVNONONN
before2 to fight	SMQTNOOOO
before2 to get	NWNWMOOOM
before2 to help	NQMUROOON
before2 to hidden	TLNMQQQQQ
before2 to his	PNQUVNMLN
before2 to hit	NONYPNPOO
before2 to interview	OUONPPPOP
before2 to join	NSMPUOPON
before2 to keep	OSRRSMNMN
before2 to kill	OVNMPPPOP
before2 to leave	NOLXOPPPO
before2 to let	MOVSOOOOO
before2 to make	LNQUTPOON
before2 to meet	MURUNOPNM
before2 to mr	LWOPPPPOP
before2 to mr.	NSLUPPPPO
before2 to play	PSIPORPPR
before2 to president	NWONPPPNO
before2 to prevent	OTRQOOOON
before2 to promote	NNNUUOOOO
before2 to protect	VOMVNOONM
before2 to put	MOXLSOOON
before2 to reach	NTMVOOPOO
before2 to read	OQKLQQRSS
before2 to replace	NXNNOPPOO
before2 to say	WKMMPQQQQ
before2 to see	PUQKOQQOO
before2 to send	RMLVNPPPP
before2 to stop	OSNSPPPOO
before2 to succeed	OVNOPPPOO
before2 to support	UOKLPQPPS
before2 to tackle	QNVMOPOPP
before2 to the	TKSSRNPNM
before2 to use	NRQLPQOQR
before2 to win	OTKTOSOON
before2 together in	NONXOPPON
before2 told a	MPSSOPPPN
before2 told the	IP\`SLNNNM
before2 tonnes of	MPNRUPPPO
before2 took the	XMKLQRPPQ
before2 tory leader	PSOPPPPPP
before2 tory mp	PSOOPPPPP
before2 tour of	OOMVOPPPO
before2 tournament in	POTOOPPOO
before2 town of	KJH^PRRQQ
before2 travel to	NPMXNPPPO
before2 traveled to	OOTOOPPPO
before2 treasury secretary	OVMPPPPOO
before2 trip to	NNK[OPPPO
before2 troops from	OOMWOPPPO
before2 troops in	OPMXOPPPO
before2 troops to	NPTQOPPPO
before2 trump and	NTQPQOOOO
before2 trump or	NUMMTPPOO
before2 trump told	OOVNOPPPO
before2 tuesday in	NPNWOPPOO
before2 tuesday that	ORTOOPOOO
before2 tuesday the	RNTNSOOOP
before2 turkish president	PVNOPOPOP
before2 tv and	XPMMPPPPO
before2 twitter com	XNOOPOOPN
before2 two other	SKKRTPPPO
before2 u.s. and	POPLWOPPO
before2 u.s. president	OTOOPPPPP
before2 ukraine president	OUOOPPPOO
before2 ukrainian president	OSSOOPPPO
before2 under the	PPRLPNVNO
before2 union and	PONWOPPOO
before2 union the	OPWMQOOPO
before2 united nations	NSXNPMPNN
before2 united states	PNNTROPOO
before2 university and	OURMPOPMO
before2 university in	POKYOPPOO
before2 unlocked the	VJGHRSSTT
before2 up in	OONVOPPPO
before2 up the	OPUOSONPM
before2 up to	XPTMPOONL
before2 up with	MVRROONNM
before2 update from	SQJMPQQQR
before2 us and	OPRTNPPOO
before2 us for	UOLOPPPPP
before2 us journalist	OWOPPOONO
before2 us president	OUOOPPPOO
before2 usa s	NYONOPOON
before2 use of	VIIJSRQRT
before2 use the	VLLLPPUPQ
before2 used by	RQKLQQQQQ
before2 username to	HP[POPPOP
before2 using a	ROLMROPPV
before2 using the	RMKKRPRPX
before2 vermont sen.	OTOOPPPOP
before2 version of	MQLKOOO]R
before2 versions of	OPNOPOOOW
before2 vice chairman	PTOOPPPOP
before2 vice president	MYMOPPPPO
before2 victims of	VLKMQQQQS
before2 victory over	MUSNNTONN
before2 video of	NXNNPOPOO
before2 video with	QTNPOPPON
before2 view all	OPVOOOOOP
before2 view of	OPNOWPOON
before2 village of	OHGSPTSTT
before2 violence against	WKKKWPPPP
before2 violence in	OPLZMOPOO
before2 visit by	OSOOQPPOO
before2 visit the	TMLRSOPOQ
before2 visit to	LSLXOPPOO
before2 visited the	OPMWPPPOP
before2 vote for	OYMMPPPNP
before2 voters in	OOKXPPPOO
before2 voting for	OXNNPPPOO
before2 wait for	SLOLRSQPP
before2 waiting for	RIOJTRQSS
before2 wake of	RMNKPSRSQ
before2 wales and	POYMOOPON
before2 war in	OPLXOPPOO
before2 war torn	PLNLRRRRR
before2 warned the	NOSMUPPPO
before2 was a	VIIJTQUPT
before2 was in	QNQLPQQNT
before2 was the	WNFISRQPV
before2 watch it	VNKOPPPPP
before2 watch live	MUOTNOPNP
before2 way for	NTMSROPOO
before2 we want	MWPNOPPOO
before2 wednesday in	OPTNOPPPP
before2 wednesday that	NUQPPOONO
before2 wednesday the	MQUQOPOOO
before2 week in	SMIOSQQRR
before2 week that	ONTTTONMM
before2 week the	OPVLSONPO
before2 welcome to	SNULOPOOQ
before2 well as	LSOSPPNLU
before2 went to	PPOUPOONO
before2 west of	MMMYPPQOP
before2 what the	WNMMTOOOO
before2 when the	KJTRROOSQ
before2 where mr.	PVNNOPPPP
before2 where the	MQQWSMMMO
before2 whether the	NNPMSOOPU
before2 which features	NYNOPPPMO
before2 which the	LORUUNNOO
before2 while the	MNZPSOOMM
before2 why the	RLMTPQPPQ
before2 will allow	MOTRROOON
before2 will be	MOSQTPOON
before2 will succeed	NXNOPPPOO
before2 will visit	NOOWOPOPO
before2 william and	PXOOPPOMO
before2 win over	LR\\LNOPON
before2 win the	OQQONTOOO
before2 winning the	NPPNTUNNO
before2 with a	OLTNRONOT
before2 with an	XONOOPNOO
before2 with his	MOTTNMTMO
before2 with its	LTROTOOON
before2 with mr	OVNNOPPPP
before2 with mr.	N\\LLPPPOO
before2 with president	KYNOOPPPP
before2 with the	LRVLUNPMP
before2 withdrawal of	PPOKWPPPP
before2 woman from	PPMUPOOOP
before2 women in	SNLTNPPPQ
before2 won an	NOTOOMWNO
before2 won the	MNPMTUTNN
before2 work in	OPMUPPPPO
before2 work of	ONUMWPPMM
before2 work with	LL[SPOPNM
before2 worked for	OSVOONNNP
before2 worked with	OYNOPQONN
before2 workers in	OPNVOPPPO
before2 workers party	NPVNPPPPO
before2 working with	NMVTOOONN
before2 world in	QMNVOPPOP
before2 would be	QUNMTOONO
before2 written by	OWMOPPPMP
before2 xb 0	TMMMQQQQQ
before2 year but	TMOMPQPPQ
before2 year old	PSNQQPPNN
before2 year the	NNVUSMNPL
before2 years ago	NMRSSPPOO
before2 years in	MPTSOPPOO
before2 years of	KQXOQMPPN
before2 years the	OOXNOOOPN
before2 york reuters	PNTTONOOO
before2 you support	OTNTOPPNN
before_ 0	QM\\KOOPNN
before_ 000	PLLQWOPOR
before_ 1	VHJKSURRR
before_ 10	TJMOOQQRS
before_ 100	TJOIVQPQR
before_ 11	VLJNUPPSP
before_ 12	PLKUSPPPP
before_ 13	SLLLVQQQP
before_ 17	QNRMVOOON
before_ 1988	OONRNTUNO
before_ 1989	QJKQOSSSQ
before_ 1998	TKJJRSRSR
before_ 2	PGKMVRRQV
before_ 20	UIIJRSSTS
before_ 200	NNRNVPPOO
before_ 2000	TMQLPQQPQ
before_ 2004	TKJKSSRSS
before_ 2005	NWNONTONO
before_ 2011	VLKLRQQQS
before_ 2012	SMJPORRRP
before_ 2013	NNSQNWNOO
before_ 2014	PNWLRPOOO
before_ 2016	POMOXOPOP
before_ 21	TMMMUPPPP
before_ 23	ONLSTPPPP
before_ 24	RKSKORQSP
before_ 25	TNPLOQQQP
before_ 27	ULKOTQPPQ
before_ 28	UKJJQRSTS
before_ 3	SJPPSOQPP
before_ 30	RMLLTOPOX
before_ 34	UTMLOPPNP
before_ 4	XKHPTPPPR
before_ 400	SIGQQSSRS
before_ 42	PMTKSPPOQ
before_ 43	SLMQPRPQQ
before_ 45	TMTLRPPOO
before_ 5	UJMIQQRRT
before_ 500	VLKPTOPOP
before_ 6	SIQOPTPOQ
before_ 60	ULKKUQQQQ
before_ 7	NLNYOOSOP
before_ 8	QLRQQPOPR
before_ 9	SKKPQVOOQ
before_ a	RMPOQPQNR
before_ about	OVSSONMMM
before_ accuse	SQJLQRQQQ
before_ accused	MTPTQOPNO
before_ accuses	KSUUNOPNN
before_ across	LNM]NPPON
before_ actor	SNJJQRRTR
before_ actress	NZMOPOPNO
before_ additional	XLKLVPQPO
before_ admiral	MWNOOPPPO
before_ adviser	PWNOOOPOP
before_ advisor	OUNOPPPOO
before_ after	OQTQPSNOL
before_ against	NR\\KRNOMN
before_ agency	OOQJQRRQQ
before_ airborne	QNLLPZOOP
before_ album	OMMNOPPZP
before_ all	ROPOWNONM
before_ alleged	ON]MNPOON
before_ allow	MQTTSNOMM
before_ allowed	MWNROOPON
before_ allowing	NQNMXPPOO
before_ ally	OYMPOOOON
before_ along	MOM^OOONN
before_ alongside	MWSLSNONN
before_ although	RMRQPPONP
before_ am	ROKJTQQQQ
before_ ambassador	MYMNPPPOO
before_ among	RNPRSOONN
before_ an	RNROUNRLN
before_ ancient	PLSLUPPPP
before_ and	NSQQNONQQ
before_ annual	UMOMQYNMN
before_ another	SPRSMOPNN
before_ any	QSPQRNNNN
before_ appointed	NVSOONOOO
before_ are	SNQQUOONM
before_ around	LNJ[SRPNN
before_ artist	O[NNOOONN
before_ as	MRRRNLOSS
before_ asked	MTTPSNONM
before_ at	JKWYMTONN
before_ attacked	NSLTTOONN
before_ attacking	RWNMPOONP
before_ attacks	OPRTMOPOO
before_ attend	POSPNPPQP
before_ attended	MRTMNWONO
before_ attorney	PVNOPPPOO
before_ author	QUJLQPRRO
before_ avoid	OKRRTOPPO
before_ ayatollah	OXMNPOPOO
before_ back	QTUMNOOON
before_ backed	PQSLVMONO
before_ backing	OUONPPPPP
before_ backs	MNWVONPON
before_ ban	NOTNTOOON
before_ band	OJVQNQPOQ
before_ banned	MWUULONNL
before_ based	PLWJTPPQO
before_ batter	MPNWOPPPO
before_ be	URJQSOONO
before_ beat	MUSOQOPNN
before_ beating	OYNMPPPOO
before_ beats	MVXQMNNNM
before_ became	MWQQOOONN
before_ because	SSVROMNLL
before_ become	SLKSOQPPR
before_ been	QUTMONNNN
before_ before	PSSORRNKM
before_ behind	MUWMOOPNN
before_ believe	SXRNNNNMM
before_ believes	NQURNOPOM
before_ best	TOKMQVPPO
before_ between	MUQUQONMM
before_ beyond	TTNRNNONN
before_ billion	YMMMPQPQO
before_ billionaire	OYNNPOONO
before_ black	WIHISRSTR
before_ blame	OYONPOONO
before_ blamed	ONYQPPMNN
before_ block	TNNSROONN
before_ boarded	XNMOPPOPO
before_ boost	NORWNOPON
before_ bordering	OOLXOPPPO
before_ born	NWOKVOONO
before_ boss	N[MNOOPNN
before_ both	KWPPPMOLU
before_ bowler	PXMOPPPNO
before_ boyfriend	OYNNPPONO
before_ bring	OSMWNPPNN
before_ bringing	NRUSONOON
before_ broadcaster	NTUOOOOMO
before_ brother	SQJKRQOPT
before_ bureaucratic	PONWOPNPO
before_ businessman	PYNNOPPNO
before_ but	SRQQOPOMO
before_ buy	TKRQPPOOP
before_ buying	NSSROOOOO
before_ by	QTVPPLONL
before_ call	SJJRORQSQ
before_ called	RMRQMNMQU
before_ calls	MUUNOOOON
before_ campaigner	QMJKRRRSS
before_ candidate	ORVLPPPNM
before_ candidates	PVNNPPPOO
before_ capital	NWNSNOOON
before_ captain	PKHKSRTTT
before_ central	LMK[RPQPN
before_ centre	OYMMPQPNO
before_ century	PLLTPVPOP
before_ ceo	NXNOPPPOO
before_ chair	PTOOPPPOP
before_ chairman	NZMOPOPMO
before_ challenger	OYONPPONO
before_ champion	NT\\KONOMN
before_ chancellor	PVNMPPPOO
before_ channel	PO[OOONNN
before_ chief	MRSUNPPNN
before_ chipmaker	OOWONPPPO
before_ chose	NVNUNPNON
before_ city	OPOXOOOOO
before_ claim	RLVJQSOQN
before_ claiming	NO[OOONNN
before_ claims	NORWNOPON
before_ cleric	OYNNPPPOO
before_ closing	MJPTORSRO
before_ coach	OYMOPPPNO
before_ codenamed	OOOOOOONY
before_ colleague	OXNNPOOOO
before_ colonel	PPJMRRRSR
before_ columnist	OWNNPPPNO
before_ combat	MOVSNOPON
before_ comedian	OZMOPNONN
before_ comedy	RKKKPRRXQ
before_ commander	PWNOPPPNO
before_ commissioner	PWMOPPPOO
before_ communist	MVQUNNONO
before_ company	OL_MNOPOM
before_ condemning	NTMSSOOOO
before_ congressman	OXNOPOOOP
before_ congresswoman	PXMNNPPOP
before_ connects	NNNZONOOO
before_ conservative	MWRVNNNLN
before_ contact	PYMNPPPNN
before_ controlled	RLJPTQQQR
before_ corporate	NNNWNPPPP
before_ correspondent	OWMPPOPOO
before_ cost	NNNRSOONU
before_ councillors	OWOOPPONN
before_ covered	MYVLOONNO
before_ criticized	MXLSNPNPO
before_ criticizing	OXNNOPPOO
before_ current	KOZVNOONM
before_ dame	OXNOPPOPO
before_ daughter	O\\MNOOPON
before_ day	QPIQSUPMO
before_ dead	MNRNYPOON
before_ deadly	RNTOOOOOQ
before_ debt	NORVNOOON
before_ defeat	ORVNOPPOO
before_ defeated	MSXQMOOOM
before_ defeating	NYOOPOPNO
before_ defend	NWROOOOOO
before_ defending	PMRMSSPPO
before_ democrat	RMKIRRSRS
before_ democratic	NQYNOOOON
before_ deputy	NUMPUPOMP
before_ described	SROISOPPP
before_ designer	OYNMOPOOO
before_ despite	LVRRMPPON
before_ dictator	PVMNPPPOO
before_ did	M[MNNPPOO
before_ director	PVJMPQQQQ
before_ discussed	NOTWMOPON
before_ divided	ONLZOPPPN
before_ do	RKNJPSQTR
before_ does	LZSSMNNMM
before_ dominant	OMRSSOOOO
before_ down	XNNWOONMN
before_ downtown	NMKXSPPOP
before_ dr	NZLMPPQOO
before_ dr.	MSUNOOPOO
before_ drama	SKLJOQRYQ
before_ drug	RLLPOPPPW
before_ during	PPPIUSPOP
before_ early	OONTONONV
before_ east	NNOZNPPON
before_ eastern	NNMZPPPON
before_ editor	OYMOOOPNO
before_ eight	QNTLTLUMO
before_ either	YPONNMNMU
before_ elect	OVONPPPOO
before_ elected	NVNRNOPOO
before_ election	UOSOPOONO
before_ embattled	MNLVVOPON
before_ end	WMQLPPPOP
before_ endorsed	OWOMPPPPO
before_ ensure	RKJMTRRRR
before_ enter	NOLZOOQPO
before_ especially	MXTNOOOON
before_ ethnic	PMKQYPPOO
before_ even	QTJSROOOO
before_ ever	WMQMOOTNN
before_ every	MQNNQNONY
before_ executive	N[MNQPPMO
before_ face	UOVNNOONN
before_ faced	NOZKOOPPP
before_ facing	MOUOUOOON
before_ fact	OWNOOPPOO
before_ famous	MNNXOUNNN
before_ fat	VJJKRQRTR
before_ features	RRLLRQPNR
before_ fellow	MUSOWNNML
before_ fighting	OOZNMOPNO
before_ film	OJQKONT[N
before_ filmmaker	NYNOPOOOO
before_ final	MPNMUYNMP
before_ find	TNIPSQPPQ
before_ firm	NL_LPPONN
before_ first	OOKMVWLKV
before_ five	MLQRWORNO
before_ fled	OOLYOPPOO
before_ fleeing	ONOTSOOOO
before_ follow	PRRNOMPQQ
before_ following	OTRKRQOQN
before_ for	PRSROMOPO
before_ forced	NMRSTOOON
before_ former	INWUSOOOM
before_ forward	OVOOPPPOO
before_ founder	TPIJRRRRQ
before_ four	SNPMUPRNN
before_ fourth	RNSULUNMM
before_ free	MTRQTOOMN
before_ friend	NZNNPOONO
before_ from	KPSXQNQMM
before_ frontrunner	OVOOOPPOO
before_ full	NPYPOOONN
before_ game	UMRMONNUN
before_ gave	OYLPOPPOO
before_ gen	PSNOPPPPP
before_ general	PTMMRPQOP
before_ get	TPGKTROPT
before_ gets	UOWMOMOON
before_ giant	MN\\QMNPNM
before_ give	LVTUNNNNM
before_ given	RPQSNOONP
before_ gives	MQWTNOONN
before_ good	VLMMVOOPO
before_ got	VMMMOOUPP
before_ gov.	OXNNPPPOO
before_ governing	SLQKUPPPQ
before_ governor	NYNNPPPNP
before_ granting	MUULUNONM
before_ great	RQKRQPPPO
before_ group	ONZIPPPPO
before_ growing	NMLUXOPNO
before_ guard	PWNNPPPNO
before_ had	VSMLPPPOO
before_ half	PWNNPPPOO
before_ has	VWMLNOONO
before_ have	WTJTMPOOM
before_ help	NQLUUOONN
before_ helped	PNUROOOON
before_ helps	NPWNQOOOO
before_ her	NPSPTSNLN
before_ hidden	ULMMQQQQQ
before_ his	QHQPSSSQL
before_ historic	MOMXVNONN
before_ hit	ONJXONPNV
before_ hits	MRJWSPPON
before_ home	VMQMOPPPP
before_ host	OVSNOOPNN
before_ hostage	URNNOPPOO
before_ how	OSOXMOONM
before_ hurt	MPNURPPOO
before_ i	VKHKQSRST
before_ iconic	XNMXMNNNN
before_ if	NXROPOONL
before_ imagine	NTQNUOOON
before_ improve	PKKUUPPRO
before_ in	NKNYOPOQQ
before_ include	KUMKUNSTN
before_ included	QMSPPQPOP
before_ includes	SPLPROOOR
before_ including	IUVOOPSJP
before_ incoming	NPNQUPPOO
before_ incumbent	OZNMPOPMO
before_ inside	MLK[PSQON
before_ insisted	NSXNNOONN
before_ interim	NNSWQNONN
before_ internal	TKTNPPPQO
before_ interview	OVNNPPPOP
before_ into	LOMZNQOSM
before_ investigating	OYQNONONO
before_ involving	ORLSTPPOO
before_ iraqi	PNLMVPPPQ
before_ is	SRNKSNNUM
before_ it	RSPJQPPPO
before_ its	RKSRQMMKX
before_ jamaledwards	UNMNQPQPP
before_ join	KWMSUOONN
before_ joined	LV[KNNONN
before_ joining	NSTNROPNN
before_ journalist	PQLLQRQRQ
before_ judge	OWNOPPPOO
before_ just	WJKSPQPPQ
before_ justice	OSOOPPPPP
before_ justinbieber	QQKLPRQRR
before_ keep	PUOMSRNMO
before_ key	NPUTONONN
before_ kidnapped	QNKKXQQQQ
before_ kill	NTRSNPPON
before_ killed	RVLQOOONO
before_ king	RVMNOPQON
before_ know	SUKLQPPOQ
before_ lady	MXOOOPOOO
before_ large	MMSVSNONO
before_ largest	ULNTRNPNO
before_ last	QQSTONOOM
before_ late	OSRONPOOP
before_ later	NTRWONNMN
before_ latest	SNRNOMMTT
before_ lawyer	OYMLPPPOO
before_ lead	NNWRNOPOO
before_ leader	NZOLPPPNO
before_ leading	ROTPTOOML
before_ leads	NSNNOPVNO
before_ leave	MSWSOOPMM
before_ leaves	LRTWNOONN
before_ leaving	NLVXONONM
before_ led	LQWPUNNMO
before_ left	MOVWNOPOL
before_ legend	PVNNPPPOO
before_ legendary	OOPNWOOOO
before_ let	MOTVNOOOO
before_ level	OPVNPPPNO
before_ liberal	PKJSQRRQR
before_ lifelong	OMMMWQQQP
before_ like	PTTPPMOLP
before_ likely	TONNTOOPN
before_ line	QNMMXPPPP
before_ link	SKJRPQQRR
before_ local	SLLRWOOOO
before_ lol	ULJJSRRRS
before_ long	XJLLVNPPQ
before_ lord	MZNOOPPPO
before_ loses	TPOSNPONO
before_ love	QXLOOPPOO
before_ m.	TOMOPPPPP
before_ madam	TKKLRRRTR
before_ made	LRVTRNNNM
before_ magazine	NN\\POOONN
before_ magnate	OXNNPPPNO
before_ main	SLRQPOOOO
before_ mainland	POLWPNPOP
before_ mainly	TLKIXQQQQ
before_ major	RPPSTOONM
before_ majority	PVLKPQQQQ
before_ make	QQNUROOMM
before_ maker	NO\\NPONNN
before_ makes	MOOTNOOOV
before_ male	TOONSOOOO
before_ manager	VORLQNNQO
before_ many	QJKQYPPQQ
before_ maybe	PRNNOOOWN
before_ mayor	MZNNPPQNO
before_ me	VJHITRRST
before_ meet	MTRTPOONN
before_ meets	PWNMQOPOO
before_ member	QPMKTPPQR
before_ mention	NQTROOOON
before_ met	OYNOPOPNO
before_ militant	QORMUNPPO
before_ million	MJRSQOONW
before_ minister	RSMNPQPOP
before_ miss	RPSMOPOOQ
before_ missing	KWMSPOPOO
before_ more	YPPMTNNMM
before_ morning	MPVUNOONN
before_ most	SPMMTPPQO
before_ movie	NMPNONO\\O
before_ mp	QVNOPOOOO
before_ mph	TMLMQQQQR
before_ mr	OXNNOPPOO
before_ mr.	KPSUOPPPO
before_ mrs.	PTMNPPPQO
before_ ms	USNNPPPOO
before_ ms.	LZMNOPPPP
before_ murdering	PKJQSSQRQ
before_ musician	SKJIRRRTT
before_ my	WILHSRRTP
before_ name	RWORNONMN
before_ named	NTNPOOPNU
before_ names	NUYNNNNMN
before_ near	JJN_QPQPN
before_ neighboring	NNMYNPPPO
before_ network	NKUKQQRRP
before_ new	TPSPKMRMR
before_ newcomer	OYNNPPONO
before_ newspaper	NWXNOONMM
before_ next	LVQQPNNLR
before_ nine	ONMLXPSPP
before_ no	TQJTNNOUN
before_ nominated	OXOPOONOO
before_ nominee	OXNNPPPNO
before_ nor	OXNOOPPNO
before_ north	NONZOOOOO
before_ northeastern	NOMXNPPPO
before_ northern	MMK[QPQPO
before_ northwestern	MPWRMPPON
before_ not	SMLSTOQOM
before_ now	TTNMQOPOO
before_ of	QOPSPOOOO
before_ off	RMPVQOOOM
before_ offered	SLRQOPPQN
before_ officer	NYNNPOPNO
before_ official	OOVJSPPQN
before_ old	NRPVSONLM
before_ one	LQRNRRPNR
before_ only	PUOLVOOMN
before_ opposition	QSGKTQRQQ
before_ or	QLQUSMOMR
before_ order	WPNSNOONN
before_ organization	NO[NNOOOO
before_ original	QJQONOPOW
before_ other	OLTOWOPOM
before_ our	RKLSNRSQP
before_ out	TPQMROONO
before_ outside	MKRZMOQPN
before_ over	ORTQOPPOM
before_ own	ROOLPPPOV
before_ owned	ONYTNNNMN
before_ owner	ROKJRRQRR
before_ p.m.	[NNOOOONO
before_ partner	OXTMOONNN
before_ past	MOTSOUNNN
before_ people	SMRMPPQQP
before_ philosopher	OXMNPPPNO
before_ pirated	OONOOPPPX
before_ played	PWNMPOPPO
before_ player	OZNNOPPNO
before_ playing	SJTJPQQRQ
before_ plays	MVWMNOOON
before_ please	UOJJRRPQS
before_ plus	ONNUOOOVN
before_ pm	PVNOPPOOO
before_ poet	OVNMPPPOP
before_ politician	SKJISRRSU
before_ poor	SSKKRQPOS
before_ pope	RTNNPPOPO
before_ popular	MSMUROONN
before_ posted	QUKTOOOOO
before_ powerful	MNYNUNOON
before_ praised	JXUOTNMMN
before_ predominantly	QLVKNPQQQ
before_ premier	OYMMPPPOO
before_ president	RWMMPPNPP
before_ pressing	NOMTSOPPO
before_ presumptive	OORNUPPPO
before_ prevent	OTRQOOOON
before_ prince	OVOOPPOOO
before_ principal	TTRNPNNNN
before_ private	LNWMVOPNO
before_ producer	OYMNPPPNO
before_ professor	QXMMNPPPO
before_ prominent	NNMSXOONO
before_ promote	NPMTTOPON
before_ promoting	MTNTQOOOO
before_ prop	O[MNOPOON
before_ prosecutor	NSVMPOPMP
before_ protect	VNMVNOONN
before_ put	ORWNQOONN
before_ puts	NSMRRPPOO
before_ quarterback	OZMNPPPNO
before_ quotes	NSNPNOOWN
before_ radical	MOTLZNONO
before_ ranked	NWNSNOOON
before_ ravaged	UJGKTRSRS
before_ reach	NTMVOOPOO
before_ read	QNIJQQRTT
before_ real	SMKMRQQRR
before_ reality	WOMNOPPPP
before_ reason	PTMMPPOOT
before_ rebel	NVPNWNNMN
before_ recent	NN\\NRNNNN
before_ refer	PONTOPPPP
before_ regarding	QTKKTPPPP
before_ registered	NONTUPPOO
before_ rejected	NYPNOOPON
before_ release	NZSMNNONN
before_ remote	ONLUSPPPO
before_ rep.	OVOOPPPOO
before_ replace	NXNNOPPOO
before_ replaced	NYNOPPPNO
before_ replacing	OZMNQNONO
before_ reporter	OWNOPPPNO
before_ reports	PMSVOPNON
before_ republican	MWTMOPPON
before_ revealed	NUQMUOONM
before_ reviews	TLOIQSPRR
before_ right	RLXKOOOPQ
before_ rival	MSVUNNOML
before_ rivals	NTVMNPPNN
before_ round	SLSMSMPPR
before_ ruled	NPQWNOPOO
before_ ruling	QJTHTSQQO
before_ run	PNVLPPOQP
before_ runner	OWNNPPPOO
before_ runs	UPPNNNNNT
before_ rural	NOMXUNONN
before_ s	RQQTPNPMM
before_ said	N[ROMOQPJ
before_ save	QMMUOPOPQ
before_ say	PUSQKPOOM
before_ saying	OQTPROONN
before_ says	KTTUOOONM
before_ season	OMUUOOOON
before_ second	TKOVMNPTM
before_ secret	NOTNTOPON
before_ secretary	MTROPPPOP
before_ see	MXRPPNOOL
before_ seed	OWOOPOPNO
before_ seeded	O\\NNONONN
before_ seeks	MRYQNOONO
before_ sell	LNQWUNNNN
before_ sen.	OWNNPOPOP
before_ senator	NWNPOPPOO
before_ send	SMKTUOOOO
before_ senior	OMPKXPPPQ
before_ separatist	PNPMVOPPO
before_ seven	TNTMONSON
before_ several	SKPJWQPQP
before_ sheikh	NZMNNPPPO
before_ shook	OONYNPPOO
before_ shooting	NVNNONOVN
before_ show	VVPLNLMUL
before_ showed	OSMVNPONO
before_ shows	VRMNNNOUN
before_ signs	SNTQOPNOO
before_ since	PVJPNTNQN
before_ singer	NYNNOPPOO
before_ singers	N[NOOOPNN
before_ single	MOLNSMN]N
before_ sir	OWMOPPPOO
before_ six	QLNPWMSON
before_ slams	NTXNOONNN
before_ so	SRLKVPOOP
before_ some	QTOQUNONL
before_ something	WNSONOOOO
before_ son	PUJJTRRPO
before_ song	RLLLQPPYP
before_ southeastern	PKRLRRQQQ
before_ southern	MOKYRPPOO
before_ southwest	ONVRNPPOO
before_ speaker	SWKLQPPNQ
before_ speaking	QONWNPOOO
before_ spokesman	OPSTPOPNN
before_ star	O\\MLPPPOO
before_ starring	PYNNPOPNP
before_ stars	PVKKTROPP
before_ start	UKVMNRPON
before_ state	NYQLOPPOO
before_ stop	MXNQOPPPN
before_ striker	OYNOOPPNN
before_ student	WJIJRRRSR
before_ succeed	NXNOPPPNO
before_ succeeding	PSOOPPPPO
before_ suggested	MVNOVOONN
before_ sunni	PNMLWPPPQ
before_ super	]MLNPPPPM
before_ support	OVJMTONMV
before_ supported	NSTNPOPON
before_ supporting	OYNLROPOO
before_ surrounding	OXNNPPPOO
before_ suspect	OUUOOOONN
before_ suspected	NMUSOPPON
before_ tackle	ONSNNOXON
before_ take	ROKWNPPPO
before_ targeting	MVSLSOOON
before_ team	NSUUNNOLM
before_ teenager	OWNNPPPNO
before_ tell	NUSMSOONN
before_ tells	ONWOPOPOP
before_ term	NLRUSOOOO
before_ than	PTTSLOOMM
before_ thank	WSLMOOPOP
before_ thanks	NZNNPPOOO
before_ that	PRSPPNSOL
before_ the	NLSQPQQNR
before_ their	UOGQUVNNN
before_ them	NVLMTVNMN
before_ then	UUSPMNOMM
before_ these	UKTKPPPQO
before_ thing	OWRMOOONN
before_ think	TRHMNYPOO
before_ thinks	OPSNXNNNN
before_ third	QKQPSNNUN
before_ this	QPQRMNPPP
before_ those	QNLSQQPPO
before_ though	NWMSNPPON
before_ threaten	QKLTUPPOO
before_ three	SKSMUNVLM
before_ through	KTPYSSMJJ
before_ throughout	OOL\\OOPNN
before_ to	PPQTOPQNO
before_ told	OR]NPNOKL
before_ tonight	UKKMQQQQT
before_ tonnes	NPNOWPPPO
before_ too	TJKKRRRSS
before_ top	NLTRVOONM
before_ torn	OLORRQPPQ
before_ toward	QPJQSPPQP
before_ towards	NNLWOTONQ
before_ town	OON]NOONN
before_ transit	TJJJRSRSS
before_ troubled	QLPQUOPOO
before_ two	QNNMVOSON
before_ tycoon	OVNOPPPOP
before_ uh	MTVOOOOMO
before_ under	PPNUQOQON
before_ unless	MMTWPOOON
before_ until	MNUPOUONN
before_ up	SPORPQNMO
before_ urged	NVQRNNPNN
before_ urges	OOQUONPOO
before_ urging	OPPPSOPPP
before_ use	MTUQNNNOP
before_ used	NQRMNQNPV
before_ using	VQMITOQQN
before_ v	NQ[NNOONN
before_ versus	OZONOOONO
before_ veteran	RJJMSRRSS
before_ via	VHSPQNPOR
before_ victim	OWNOPOPNP
before_ visit	RLLXOPPPO
before_ visited	OOKYQOPOO
before_ visiting	QLJTVQQON
before_ visits	NONWOPPPO
before_ vs	QLVLNPQRO
before_ want	MVNTNPPON
before_ wanted	SRMLUOOOO
before_ warning	TONOUOOOO
before_ was	PQRLUPPNO
before_ watch	WMHJPRRSS
before_ watching	UJMLPQRTR
before_ week	TMLLVPPPP
before_ weekly	UKJJVQQQR
before_ weeks	RKNTNQQRP
before_ welcome	OVNULOPNO
before_ were	LVXQPNNMM
before_ west	NMMTWPPOO
before_ western	QLITSRPPQ
before_ what	TSHPOUOON
before_ when	OXRPOOONM
before_ where	UVNNRNOML
before_ whereas	QKLLRQRTQ
before_ whether	KYSRRNOMK
before_ which	PUQTNOOMN
before_ while	NQVMOMOSP
before_ white	MONWSOPOO
before_ who	QTHQMQQRQ
before_ whom	MYNNPPOOP
before_ whose	OTXNNOONN
before_ why	OVSMOPOPM
before_ wife	NVNUQNOLN
before_ will	RQTQMOOMN
before_ win	RKJUOSRPO
before_ winner	NYNNNPPOO
before_ winning	NNNWNNOVN
before_ wins	UJIPRRQQQ
before_ with	NRSNOMOPR
before_ within	PLQPPQQQP
before_ without	SQLLQQPQQ
before_ won	ONMUONWON
before_ worker	PVNOPPPOO
before_ worst	XONNOSNNO
before_ would	RSLMPQQQQ
before_ writer	PRJKRRTOR
before_ year	PTUUNNMKL
before_ years	RQJPPPQQP
before_ yet	RPKIRRRSR
before_ you	ZPHLPPPPQ
before_ young	PLJJXRRRR
before_ your	SJFHRTTTU
beginning 100	VMLNPQPQQ
beginning 3cl	SONOPPPPP
beginning 3g	VPOOPOPPM
beginning 5g	VOOOPPPON
beginning abb	NTQNOPPPP
beginning abc	MOXNPPPPN
beginning abd	NUOOOPPPP
beginning abe	NUNUOOOON
beginning abg	SLKLRRQQS
beginning abo	SKLLTQQRR
beginning abr	QVMMPOPOP
beginning abs	WNNNPPPPO
beginning abu	OPOUOOPPO
beginning ace	PMMNPRRRR
beginning ach	SPLMQQQQQ
beginning acp	OOVOOPPPO
beginning act	QRSOOOOOO
beginning ad	SONNPPQQQ
beginning ada	QSJKORRRQ
beginning add	WKKLQQQRS
beginning ade	NSTQOOPON
beginning adm	RLNLQRQQR
beginning ado	VLLLRPSPQ
beginning adr	RNMTPPPPP
beginning adv	QOSOPPPPP
beginning aed	TKKKRRRRS
beginning afg	OOMSRPPPP
beginning afp	LOVOPPPPO
beginning afr	RKJRQRQQQ
beginning aft	QNQMPQPQQ
beginning aga	RPLLPQRRQ
beginning agr	TONOPPPPP
beginning ah	TMMMQQQQQ
beginning ahh	ULMNQQQQQ
beginning ahm	OSSMOPPOO
beginning ahr	MWMOQPPON
beginning ai	VNNNPPPPP
beginning aid	TNUNPPPNN
beginning ail	M[LNOOPPO
beginning ain	ULLMQQQQR
beginning aip	OPSPPPPPO
beginning air	POTPOOPOP
beginning aka	ONVNOOOOT
beginning ala	SKQQOPPPP
beginning alb	OPKYPPPOO
beginning alc	QNNROPPSO
beginning ale	QRJLRQQPQ
beginning alf	PVLLQQPOQ
beginning alg	OOKNVQQQQ
beginning ali	KWTOOOPOM
beginning all	OVNUOOOOM
beginning alo	ULMNQQQPQ
beginning alr	SNOOPPPPP
beginning alt	SLTMPPPOO
beginning alw	TNKLQQQQQ
beginning am	UOLNPPQPP
beginning ame	TOSOLOORN
beginning ami	TQLTNOOON
beginning amn	TMNOQQPPQ
beginning amp	RNSNOPPPO
beginning ams	POOTPPPPO
beginning ana	SPRQOOONO
beginning anc	OSQNOOPQO
beginning and	LRPOTNNMU
beginning anf	ONUSOOOOO
beginning ang	QUOOOOQON
beginning ani	TQMOPPPOP
beginning anj	QNNUOPPOP
beginning ank	QNMUPPPPP
beginning ann	NUKQPPQOP
beginning ant	RLMROQQQQ
beginning anw	OUNNOPPPP
beginning any	UNONPOPPP
beginning ap	KPTNRQQPQ
beginning ape	RMNLRQQQQ
beginning app	OORNOPPSO
beginning aqa	POTPOOOPO
beginning aqu	RILPRQQRR
beginning ara	OPLLWQQPP
beginning arc	QSLQOPPOP
beginning arg	RLMUPPPPO
beginning ari	QOMMQRQPQ
beginning ark	NNMXOPPPO
beginning arm	QQOMRPQOQ
beginning arn	OUNROOPOO
beginning arr	RQLLQQQQQ
beginning ars	LOVPNPQPP
beginning art	STMNOPPPP
beginning asa	SKRLQPQQR
beginning ash	NWMNPOPPP
beginning asi	MQLSSPPPO
beginning ask	SNNMPQQPQ
beginning aso	RPMMQPPQQ
beginning ass	POLLQQRSR
beginning ast	RMNWOOOPO
beginning ath	PMSMQRPPQ
beginning atl	VQRPNNONN
beginning atr	MPUPPPPPO
beginning att	RRMNPPQOQ
beginning au	RMJJRSSRR
beginning auc	ONLTPQQQP
beginning aug	PQNTOPPOO
beginning aus	OQSSLOPON
beginning aut	TONOPPPPP
beginning ave	RLRROPPPO
beginning avg	TNOPPPPOP
beginning avi	OQOOOPOUO
beginning avo	QMNRPPPOU
beginning aw	TLNNQQQQQ
beginning awa	QNTOPPPOO
beginning awe	SQMNPPPPP
beginning awk	TKJKSSRRS
beginning aww	ULMNQQQQQ
beginning axe	OUOOPPPON
beginning azt	PLOLRRQQR
beginning azu	QPSOOPOOO
beginning b	RMOSPOPPP
beginning b.c	NOOUPPPPO
beginning bab	MRRLNOORV
beginning bac	UKKKRRRSR
beginning bad	QRLTNPPOO
beginning bag	LRQWNOOON
beginning bah	MSTOOPPOO
beginning bai	QOLPQQQQQ
beginning bak	NPTROOOOO
beginning bal	KOPWQQPON
beginning ban	MOOYMPQPO
beginning baq	OPNTOPPPO
beginning bar	MWNSOOOQM
beginning bat	UPSPOOOON
beginning bau	OTOOPPPPP
beginning bbc	JLZPPPQPO
beginning bcc	OPSPPPPPO
beginning bce	SLJJRSSRT
beginning be	VPPOONOOP
beginning bea	PPSQOPOOO
beginning bec	QSNOPPPPP
beginning bee	QQNTONPOO
beginning bei	ONKSQQQPQ
beginning bel	OQVOMOPOO
beginning ben	JYNRPOPON
beginning ber	MQLRPTPQP
beginning bes	UMGNQQRRR
beginning bet	QOOMPPQRP
beginning bey	MYMOPPPOO
beginning bib	QSMMQQPPP
beginning bid	SUNOOOOPN
beginning bie	OUOOPPPOO
beginning big	SPSNPPPON
beginning bil	SSUMPOLMP
beginning bin	OOVOOPPPN
beginning bio	PNVNOPPOO
beginning bir	ONQVOPOPN
beginning bit	ULMMPOPOU
beginning bla	OONQQPPPS
beginning blb	NPTOPPPPO
beginning ble	RQJLSQPQR
beginning bli	QOMSPPPPP
beginning blm	OPUNOOPPO
beginning blo	PMYMPPPON
beginning blu	RLRRPOPPO
beginning boa	ONVPOPOPP
beginning boe	MPXPOPPPN
beginning bol	ORMTQQOOO
beginning bom	QPQSOOOON
beginning bon	N[MNOPPON
beginning boo	QQIRRQQPP
beginning bor	SQMLQQPQP
beginning bot	ULKLRQQQR
beginning bou	MUPVOOONN
beginning bow	OUOPOPPOO
beginning boy	RNTMPOPPO
beginning boz	OWNOOPPPO
beginning bp	OPTNOPPPP
beginning bra	NPLVSPPOO
beginning bre	VOINPQQQR
beginning bri	OPLRTPPPO
beginning bro	NPWRNOPOM
beginning bru	NRLUOPPPP
beginning bry	NTSOOOPOO
beginning bsk	NOVNOPPPO
beginning bt	NPTOPOPPO
beginning bub	PUMMQQPOP
beginning buc	NTLNQQQPP
beginning bud	SLPMRTPNO
beginning bui	QNSSOOOOO
beginning buk	QPKKRRQQR
beginning bul	QNUOQOOON
beginning bun	MLSPPQQQQ
beginning bus	QTLMOQQQQ
beginning but	TLQMPQQPQ
beginning buy	TOOPPPPOP
beginning buz	RMQMQPPPQ
beginning c	TNNPPPPPP
beginning ca	SLMLRQQQQ
beginning cab	MTMROPQPP
beginning cae	OOVNOPPOP
beginning cal	PPJQPQQQR
beginning cam	RNRLRPQOP
beginning can	PJPSSPQPO
beginning cap	SOKPPQPPQ
beginning car	VRIPLPQRP
beginning cas	PSPTOOPNM
beginning cat	NPPPUOPPN
beginning cau	TROOOOPOO
beginning cbb	TNMOPPPPQ
beginning cbi	OPTPOPPPO
beginning cbs	NPTOPPPPP
beginning ccc	POTOOPPPO
beginning cd	VNMNPPPPP
beginning cdn	RLLMRQQRS
beginning ce	SLKLQRRRS
beginning cec	SOROOOOOO
beginning cel	WJOMPPQPS
beginning cen	TOULOPPNO
beginning cer	SMPOPPQQP
beginning ces	RMLSPQPPQ
beginning cfl	QMMLQSQRS
beginning cha	LVKSPQROO
beginning che	PTPMRPPOO
beginning cho	QUMROPPON
beginning chr	SPNRRTNLM
beginning chu	STNMPPPOP
beginning cia	NUTNOPONO
beginning cin	RTRMNNONS
beginning cit	ULVIQPPPP
beginning civ	NSSOOPPOP
beginning cla	PTKGQRRRR
beginning cle	PJVQPPQQN
beginning cli	KYNOPPPPP
beginning clo	QSRMPPPNO
beginning cne	PNUNPPPPO
beginning cnn	NOSNPPQPP
beginning coa	RPMOOTPOO
beginning coc	QMNNPPPUP
beginning cod	MVWNNOONO
beginning cof	TNNSOPPPP
beginning cog	VLKMQQQQR
beginning coh	OWNOOPPPO
beginning coi	ONXOOOPOO
beginning col	LRQSQPPON
beginning com	RPOHVQQOP
beginning con	TONPPOQQN
beginning coo	RUMNPPPPO
beginning cop	QNLSQPQQO
beginning cor	MOOOQRRQQ
beginning cos	SKRMQQPPQ
beginning cou	RUMROOPON
beginning coy	QLPMQQQQR
beginning coz	UKLLRQQQR
beginning cp	ROPLROPQP
beginning cra	POUOOPOPO
beginning cre	RKUMPQQOO
beginning cro	MQPOTPPOP
beginning cru	NVKQPQQOO
beginning cry	SLLMSQQRQ
beginning cso	[MMNPPPPN
beginning cua	NXMNPPPPO
beginning cub	NWPOOPPON
beginning cul	SSJKQQQQQ
beginning cup	SLKMRSQRQ
beginning cur	VNMNQQQOP
beginning cus	QNTQOOPOO
beginning cut	VLKNQQQQQ
beginning cyp	QPOLQQQQQ
beginning cze	NPMSUPPOO
beginning d	TOORPOOOO
beginning d.c	OPOSPPPPP
beginning dab	OLROQQQQP
beginning dad	QNKKRRRRS
beginning dai	OPTNPPPOP
beginning dal	MSMWOPPNO
beginning dam	OWJPPPPPO
beginning dan	LWRNRPPON
beginning dar	MPQOPSPPP
beginning dat	QOSOOOONS
beginning dav	M\\LNPPPOO
beginning daw	NSTPPOPNN
beginning day	UOOROOPNP
beginning dea	TNULOPPOO
beginning deb	QRQLQPPOP
beginning dec	RMSKQPQRP
beginning dee	QOKKQRQQT
beginning def	VRNMOOPOO
beginning del	LTVROONON
beginning dem	LQNOVPPPP
beginning den	MUKVOPQNO
beginning dep	WLMNPQPPQ
beginning der	NULVOOOON
beginning des	SNPPPQPPO
beginning det	QOMUPPPPP
beginning dev	OUNPPPPOO
beginning dew	QPKOPQQQR
beginning dex	OQLLRQRSQ
beginning dha	NOUSOOOON
beginning dia	PWNLPPPPO
beginning dic	MXNOPPQOO
beginning did	RNTOPPPOP
beginning die	SPNOOPPPP
beginning dif	SNOPPPPPP
beginning dig	VLKLQQQQQ
beginning din	VMMNPPPPP
beginning dir	VMMMQPPNU
beginning dis	WHMMQQQQS
beginning div	VMLNQPPPQ
beginning dix	OQOSPOPOO
beginning diy	NPPUNPPPP
beginning djo	PVNNOPPPO
beginning dkk	TMMMQQQQQ
beginning dm	QLOMQRQQQ
beginning dna	WPLNPPPPO
beginning dnc	OPTOOOPPO
beginning doc	QSNTOOONO
beginning doe	TKLKRQRRR
beginning dog	TMMOQQQPP
beginning dol	PPLPQQQPR
beginning dom	OWMMTOPOO
beginning don	TQNROOPNN
beginning doo	TKKLSRQSR
beginning dor	MOUWNOONN
beginning dou	PWMQOPPON
beginning dov	OPOWPOOOO
beginning dow	SMPNQQQQQ
beginning doz	TNOOPPPPP
beginning dp	OUMNPQQPP
beginning dra	PPUOOOPOO
beginning drc	OPTQOOPPO
beginning dri	VJKJRRQSR
beginning dro	UJJKRSRRS
beginning dub	PNNWOPPOP
beginning duc	UOMMPPPPP
beginning due	SMMLRQQRR
beginning duk	OVOMPPPPO
beginning dum	TMLMQQQQR
beginning dun	SNLLQQQQR
beginning dup	MTTOOOPPN
beginning dur	OQMUOPPPO
beginning dut	OOMMXPPPP
beginning dvd	WNMRPOOON
beginning d’s	OTOOPPPOP
beginning e	UNNMPPPPP
beginning e3	OOPOOTPPO
beginning eag	WNSONOOPN
beginning ear	NRJWOPPOP
beginning eas	SJSMORPSO
beginning eba	NPVNPPPPN
beginning ebb	NVOPOPPOO
beginning ebo	VKIQRQQRQ
beginning ecb	QOTOPOPPO
beginning eco	XNPONOOOO
beginning ecu	NOMUTPPOO
beginning edd	QRSNOOOPP
beginning ede	ONNWPPPPP
beginning edh	NYMOOOPPN
beginning edi	QMQSOPPOO
beginning edm	OUNSOOPON
beginning eff	PRSOOPPPN
beginning egy	ONTOQPPPO
beginning eig	SQMNQPQPP
beginning ein	MXMPPPPPP
beginning ela	PNVMOPPPP
beginning eld	SMMROQQOQ
beginning ele	VIJJRRSSS
beginning ell	PSNQPPPOO
beginning els	NTSOPPPON
beginning emb	RORMPPPPP
beginning eme	SMNSPPPPO
beginning emo	RPMROPPPQ
beginning emp	RUMNPOPOO
beginning ena	RJOKRRRQR
beginning end	VMMLQQQQQ
beginning eng	TPSOOOOON
beginning enj	TNONPPPPP
beginning eno	UNNNQPPPP
beginning enr	QRSMPPPNP
beginning ent	XJKOPQQPR
beginning env	VNNPOPPPO
beginning epa	OPSPOPPPP
beginning epi	RKQIRQRQS
beginning eps	PVMNPOPPO
beginning er	SMNNQQQQQ
beginning erd	PVMMPPPPP
beginning eri	NUMQQPPNO
beginning eru	SNOOPPPPP
beginning esc	RNMRPPPPP
beginning esp	OPVMPOQOO
beginning ess	ONMWNOPTN
beginning est	WOJNRPQPP
beginning et	SNNOPQPPQ
beginning eth	SNKPUPPPP
beginning eu	MPUPOPPPO
beginning eur	LKOSTPQOS
beginning eva	QXMQOOPNN
beginning eve	ORZLPMPON
beginning evi	SKKLQRRRS
beginning evo	VLLNQQQQP
beginning exc	WKKMQQQQR
beginning exe	SMPPPQPOP
beginning exo	OVRONOPON
beginning exp	XKLMQQQQQ
beginning ext	ONSNQQQPQ
beginning ezm	SLLMRRRQR
beginning f	UMLMQQQQQ
beginning fa	NOTPPOPPO
beginning faa	PPNTOPPPO
beginning fac	OLPJQRSRR
beginning fag	SRMMPPPPP
beginning fai	QNSTONPOO
beginning fak	PSMNPPPQP
beginning fal	NSPTOOOPN
beginning fam	TMKMQPQSP
beginning fan	VOLNPPPOQ
beginning fao	OOTPPOPPO
beginning fas	WKKNQRQPQ
beginning fat	NLRYNPPOO
beginning fbi	NPUOOPPPP
beginning fda	MPUOPPPPO
beginning fdi	SMQMPQPPQ
beginning fdp	NPTOPPPPN
beginning fea	TMLNRQQPQ
beginning fed	PPSOOOPOP
beginning fee	QMSOQPPOQ
beginning fel	PULNPPQOP
beginning fen	PRSNPPOPO
beginning fer	PUOPOOOOO
beginning fes	TOOPPOPOP
beginning ff	UMKMQRQQR
beginning ffs	TMKOQPPPR
beginning fif	PLVOOPPPO
beginning fig	SKRMPQQQP
beginning fij	OPNVOPPPO
beginning fil	QPQMRPOQN
beginning fin	UTMLPOPPO
beginning fio	NSNTPPPOO
beginning fir	UMONPPPPP
beginning fis	SNQMQPQPO
beginning fix	TNNNPPPQP
beginning fla	TLLSPPPPQ
beginning fle	RQMNPQQPQ
beginning flo	RNKSQPPPO
beginning fm	RNMLQQQQQ
beginning fmy	TMMOPQPQQ
beginning fol	TNOQOPPPP
beginning fon	ORWNOOONO
beginning foo	TQQOPOPON
beginning for	QLVQOOPOO
beginning fou	UOLMPPPQQ
beginning fox	NPVKPPRPN
beginning fra	RMRSOPPOO
beginning fre	SSONPOOOO
beginning fri	PQMLPPQTR
beginning fro	QQQJPQQOR
beginning frt	QMSNPPPPQ
beginning ftu	OOUNOPPPP
beginning fuc	VHIJSSQTT
beginning fue	RSLMQQPPP
beginning ful	ROSOOPPOO
beginning fun	PNOKRQQRQ
beginning fur	VLLMQQQQQ
beginning g	UNNNQPPPP
beginning g4s	NOVOOPPPN
beginning g8	NQTOOPPPN
beginning gaa	PLSMPPQQR
beginning gad	QSMMQPPPQ
beginning gal	PPLROQPRQ
beginning gam	QORKNROPU
beginning gan	QVLLPQQOP
beginning gar	QURKPOPON
beginning gas	RTMMPQPPP
beginning gat	NULSOSPON
beginning gav	NYNOOOPON
beginning gaz	QMOTNQQPP
beginning gbp	TKMMQQQQS
beginning gcs	TNLMQQQQQ
beginning gdc	OPNNOUPPO
beginning gdp	VNLNPPPPP
beginning ge	MPVOPPPPO
beginning gei	OTOOPOPPP
beginning gem	RNJKRQRTS
beginning gen	TQMOOUOON
beginning geo	SOHJSRQRR
beginning ger	NTMQQPPPN
beginning get	QLTQOPPPO
beginning gha	MORRQPPPO
beginning gho	OSSNOPPOO
beginning gib	MUNUNOOPO
beginning gil	OPKSQQPPQ
beginning gin	OSMMPQQRP
beginning gir	WKOQPOPPO
beginning gis	TLJKPRPTT
beginning giv	TOOPPPPOO
beginning gla	OSOSOPPON
beginning gle	RPMRPOPPP
beginning glo	TLVMOPPON
beginning glu	WMMLQQQPP
beginning gm	MPRRPPPPO
beginning gmt	TNQOPPPOO
beginning go	TOOPPOPPP
beginning god	PWMNPOPON
beginning gol	PTRLNOOSN
beginning gon	TPMQPPPOO
beginning goo	RLQOPQPPP
beginning gop	MQVOOPPOO
beginning gor	TPKKQRQRQ
beginning gos	PQNSPPPOO
beginning got	TLMLQQQQR
beginning gov	YLKNQPQQP
beginning gra	NQQRNOSPO
beginning gre	PRKRRPPOO
beginning grf	RLLLQRRQS
beginning gri	SOONPPPPP
beginning gro	OPSSOOPON
beginning gua	LPWQNOPPO
beginning guc	OXMOOPPOO
beginning gue	SOMSPPPOP
beginning gui	SOMTOPPPO
beginning gul	TQGPQQQQQ
beginning gun	TMMNQQQQQ
beginning gus	NTROPOPOO
beginning gut	SRMNQPPPO
beginning h	UNMMQPQQQ
beginning h5n	RMMMQQQQT
beginning ha	SNNNPQQPQ
beginning haa	PPQLQPPPR
beginning hab	OLTOPPQQO
beginning hac	SNMQPPPPQ
beginning had	RQKOPQPQP
beginning hah	VLLLQQQQR
beginning hai	ONKVTPPNO
beginning haj	OOONPVPOP
beginning hak	OOMXOPPON
beginning hal	KVRROPPON
beginning ham	ORRMOPQPQ
beginning han	NWMTNPPON
beginning hap	TKLQQPQQR
beginning har	NTPOOPQPN
beginning hat	VNOOOOOPO
beginning hav	TQMQOPPOO
beginning haw	QLQLRPQQP
beginning hay	SRLLPQQQQ
beginning hbo	NPTOOPPPP
beginning hdr	WOOOOOOPO
beginning hdt	XONOOOOPO
beginning he	ULMNQPQRQ
beginning he'	TOOOPPPPP
beginning hea	UKRPPPPOO
beginning heb	PNMTPPPQP
beginning hei	NWMROOPON
beginning hel	NNJTPPQTP
beginning hen	QSLNPQQPP
beginning her	SQMNOPOSN
beginning hew	LTSMPPQOO
beginning hey	VLLNPQQQQ
beginning hez	PNQMQQQQQ
beginning hi	UMNNPPQPP
beginning hid	VMMOPPPPP
beginning hig	UPOOOOPOP
beginning hil	SVMRNPPMM
beginning him	SOKNQQQQQ
beginning hin	NSSQQOONN
beginning his	RKMLWQPQP
beginning hit	QMKPPPQUQ
beginning hiv	SNMLRQQQQ
beginning hjr	SOOOPPPPP
beginning hmm	UMLNQQQQQ
beginning hmv	NPTNPPPPO
beginning hol	LTNUNQPON
beginning hom	OMPVOPPPO
beginning hon	SMKUOPPQP
beginning hoo	TRLLPPPQQ
beginning hop	UQMOPPPPO
beginning hor	RSIOQQQPP
beginning hos	ROMNPPPTP
beginning hot	SONNQPPQP
beginning hou	WKQNPPPPO
beginning how	VSLNPPPOO
beginning hu	NVNNPPPPO
beginning hub	QKQORQPQP
beginning hud	NTNTOPPPO
beginning huf	QMTMPQPPP
beginning hug	QTNOOPPPO
beginning huh	TLMMQQQRQ
beginning hum	RSIKRRQQR
beginning hun	RMOROPQQO
beginning hus	NOUOOPPPP
beginning hut	NTNMUPPOO
beginning i'd	WMNNPPPPP
beginning i'l	VMMNPPPPP
beginning i'm	XNNOPPPOO
beginning i'v	XLMNPPPPP
beginning iaa	NPXNPNPPN
beginning iae	OOSPPPPPO
beginning ian	SUNOOOPON
beginning iap	QMTNPPPQO
beginning iat	QLQMQQQQQ
beginning ibm	NOTOPPPPP
beginning ica	QLUMOPPPQ
beginning ice	PNKXNPQPP
beginning icj	PPTOPOPPO
beginning ide	QRRMOPPOP
beginning idi	TKJKRRRRS
beginning ii	SKLLRTQQQ
beginning ill	UJIORRQRS
beginning ilo	RKRLPQQRR
beginning im	TKLLRQRRR
beginning ima	UPMNPQPOP
beginning imf	OPTPOPPPO
beginning imm	POWOOOPNO
beginning imp	UMMNQQQQQ
beginning in	UMMNQQQQQ
beginning inc	SNSOPOPOO
beginning ind	LKUQRPQPP
beginning inf	TMROOPPPO
beginning ini	UNLNQQQPP
beginning ins	OLTLOOPOW
beginning int	VISQOSPNN
beginning inu	PQMMTPPPP
beginning inv	SORPOPPOP
beginning iow	NPLTTPPOO
beginning ipa	VMKMQQQQR
beginning iph	PLLMQPQPY
beginning ipo	PMLKQPQPZ
beginning iq	SMMMQQQQR
beginning ira	OOMUQPPPO
beginning irc	POSOPPPPP
beginning ire	ONWOOPPOO
beginning iri	NNOOTQQQO
beginning irr	UKLQPQQPQ
beginning isf	PNOUPPPPP
beginning ish	OVNMPPPPP
beginning isi	NOVNOPPPO
beginning isl	TJNRSPPPO
beginning iso	RMOLQQQQQ
beginning isr	QMMTPPPPP
beginning iss	MSMVPOPPN
beginning ist	ULKMQQRQR
beginning it	VNOOPPOOP
beginning ita	PLSOTPPOO
beginning itu	NLQROOPOV
beginning itv	MMYROOOOO
beginning iva	RRMMPPPPQ
beginning iwe	PLRMQQQQQ
beginning i’d	VOOOOOPOO
beginning i’m	XNNNPPPPO
beginning i’v	XNNNOPPOO
beginning j	TMMMQQQQQ
beginning jab	PNSROOOOP
beginning jaf	NQOUNPPPO
beginning jai	OWNOOPPOO
beginning jak	NONXPOOPO
beginning jal	OOOVOOPPO
beginning jam	NOJSQQRQQ
beginning jan	RHPPPRQQR
beginning jap	ONKWRPPPO
beginning jas	LXLVPPPNM
beginning jav	SKKNRRRRR
beginning jay	OQILSRSRQ
beginning jea	RNLMPRQRQ
beginning jed	TLKJRRRRS
beginning jef	NXNOPPPOO
beginning jen	NVMSOPPON
beginning jer	QRJOQQPQQ
beginning jes	QPPLPQPPQ
beginning jet	RNUOOPPON
beginning jew	NPLRVPPPO
beginning jgb	TOOOPOPPO
beginning jha	NWMQOOPPO
beginning jil	PTOOPPPOP
beginning jim	NXMOPPONO
beginning jin	ORQSONOPO
beginning jls	PNTNPPPPP
beginning job	XPMMOPPPO
beginning joe	OROOOOOUN
beginning joh	LYLQPPPPO
beginning joi	SOPOPPPPP
beginning jok	OWMNQPPOO
beginning jon	O[JLQQQOO
beginning jor	NQLTSPPPO
beginning jos	KYLRPPQON
beginning jou	TNLMQQPQQ
beginning jud	RPOMQQQOQ
beginning jul	OOKJSSSRR
beginning jun	OTQMQPPPN
beginning jur	PPTNPOPPP
beginning jus	UQMLPPPPQ
beginning k	TONNPPPPP
beginning kab	NRVMPPPOO
beginning kad	ORNUNOPPO
beginning kai	OWNOPPOOO
beginning kal	QLLSPPRQQ
beginning kam	OWNOPPOPO
beginning kan	PRLNQQQPQ
beginning kap	NUMWNOONN
beginning kar	OONUNPPQP
beginning kas	MSLTPPPPO
beginning kat	LTJUORQQN
beginning kay	NSTNOPOOP
beginning kaz	NRLSPOOOT
beginning kcn	OPTOPOPPO
beginning kdb	ROSOPOOPO
beginning kea	OSTNOPPON
beginning kee	TNNROPPPP
beginning kei	NUMRPPPOO
beginning kel	KZNOPPPOO
beginning ken	LORSQPPOO
beginning ker	MUKMQQQQQ
beginning kes	NUNROOOOO
beginning kev	NOLSPQQQQ
beginning kfc	NPTOPPPPP
beginning kha	MVPOOPPOO
beginning kho	NRMXOOPON
beginning kic	TPLMQQQQP
beginning kid	SRMMQPQPP
beginning kie	QNOSNPPPQ
beginning kil	PKQWOOPOO
beginning kim	QTKKQQQQQ
beginning kin	RIOPPPPUQ
beginning kir	NTORPPPOP
beginning kit	PSMQPPPPO
beginning kke	NWNOPPPOO
beginning kkk	SMQNPPPQP
beginning kli	ORRMPPPPP
beginning kma	POUOOPOPO
beginning kob	NWNSNOOOO
beginning koi	OQVNNPPPO
beginning kon	NSRSOOONN
beginning kor	QKOQSPPPQ
beginning kos	OOSOPPPPP
beginning kpa	OPTNPPPPO
beginning kr	TMMMQQPQQ
beginning kra	PQSPPOOPO
beginning kre	QKRKRQQQQ
beginning kri	NXNPPOPOO
beginning kun	MSNVOPPOO
beginning kur	NRPLVPPPO
beginning kuw	NNOXMPPPO
beginning kwa	OUMMQPQPP
beginning kyr	OONTQPPPO
beginning l	SNNMQQQQQ
beginning l'e	NUMROPPPO
beginning l2	SMMMQQQQS
beginning la	NQOUPOPPP
beginning lab	QLTQOPPOP
beginning lac	PSNOPPPPP
beginning lag	MTNQOPQPO
beginning lah	SNMSPPPPO
beginning lak	SNTSOOOON
beginning lam	SNLKQQQRR
beginning lan	PPMUOPPPO
beginning lao	OONXMPPPO
beginning lar	PUOOPPPOO
beginning lat	XLLPUONOO
beginning lau	RRNMOPQPO
beginning lav	RRJKQQQQS
beginning law	TRMPPPNPP
beginning laz	OTNROPOOP
beginning ldp	OQVNOOPPN
beginning lea	UNLMQQQPQ
beginning leb	NPLXQPPON
beginning lee	QLJQRRRQR
beginning leg	RMULOPQQP
beginning lei	MTSVNOOMM
beginning len	OQQSNOPOO
beginning leo	TOLLRQQQQ
beginning les	RLLVPQPPO
beginning let	TOLMQQPQQ
beginning lev	QRLRPPPOO
beginning lew	ORNSOPPOO
beginning lgb	WOOONOOPO
beginning li	NVNNPPPPP
beginning lia	SOOKRPPQQ
beginning lib	LMQRTPPOO
beginning lif	QMVNPPPOP
beginning lig	SOOPPPPOP
beginning lik	RKRMPQQQQ
beginning lil	PRLMPQPQR
beginning lim	TNMTOOPOP
beginning lin	PWONNOOOQ
beginning lio	OQUOOOPPN
beginning lis	RLNLPQQQT
beginning lit	RSJOPPPQR
beginning liu	OUOOOPPPO
beginning liv	PKVNOPPPQ
beginning liz	OWOOPPPOO
beginning lma	TTMNPNOOO
beginning loc	WLMMQQQQQ
beginning lol	ULKQQPQPP
beginning lon	OONSNPPPR
beginning loo	TNOOPPPPQ
beginning lor	QUKPOPPPO
beginning lot	SNMNQQQQP
beginning lou	KTKVQPPQO
beginning lov	XIKRQPPPQ
beginning low	QSOPPOPOO
beginning loy	SLMNTPQPP
beginning lse	NPVOOPPPO
beginning lta	OPTOPOOOO
beginning lu	SNKLRRRQQ
beginning luc	SUMNPPPOO
beginning lug	PTOOPPOPO
beginning luh	OTOQOOPPO
beginning luk	LYILQQRRP
beginning lux	PONUOPPOO
beginning lyr	OOQVOOOOO
beginning m	PRNMQQQPQ
beginning m1	OQOSOPPPO
beginning mac	KWLNORONW
beginning mad	QTITPPPPN
beginning mag	PQMWOOPNN
beginning mah	MWLNQPQQP
beginning mai	TKJTQQQQP
beginning maj	UPNMPPPPP
beginning mak	SPNOPPPPP
beginning mal	MRNVPPPON
beginning mao	PTKSPOPPO
beginning map	RNNTPPPPP
beginning mar	IROSNPQRP
beginning mas	PNSQOPPPO
beginning mat	OTNONROMS
beginning mau	NRMUQOOOO
beginning max	OTIMQQRSQ
beginning may	PMTOROOOP
beginning mbu	OTNPPPPPP
beginning mcc	PRTLPPPPO
beginning mcd	MLSXONPOO
beginning mcf	NPSPPPPOO
beginning mcg	QPJKRSRPS
beginning mci	MRTNOOPPO
beginning md	RMKORRQQQ
beginning mda	NPSOOPPPS
beginning me	TMMMQQQSQ
beginning mea	RMLRQPPPR
beginning mec	OPNWOOPOO
beginning med	QMNLQPVPP
beginning mei	QONUOPPOO
beginning mel	NTNSOPPPO
beginning mem	UOKQPPPPP
beginning men	SLPQPPPPP
beginning mer	MUUONOOON
beginning mes	TKMNRQQQR
beginning met	RLTKQQPQQ
beginning mex	ONLUUPPOO
beginning mgr	SMMMQQQQQ
beginning mh	SNMNQQQQQ
beginning mh1	ULMNQQQQQ
beginning mh3	TMMNQQPQQ
beginning mia	NPNVOPPPO
beginning mic	OSQPPPPOO
beginning mid	TSJPPPPPP
beginning mil	RXJOOPPPO
beginning min	TIMQPPQSR
beginning mir	JQUVNOORL
beginning mis	UMNROPPPP
beginning mit	MVUMOOPOM
beginning mix	SMLMQQQQQ
beginning mlb	MNXMPQQOO
beginning mls	OOVOOPPOO
beginning mmm	TLLMRQQQR
beginning mmp	RNMMQRQQR
beginning mob	XMKQPPQNO
beginning moc	UMMNPQQOR
beginning mod	WKLKQQQQQ
beginning mog	PLLTPQQQQ
beginning mol	OSOORPPPO
beginning mon	QPMTOPPOO
beginning moo	RVLLOPQQO
beginning mor	PMPNRPQQP
beginning mos	RLONQQQQQ
beginning mot	RPQKPQPPQ
beginning mou	RLSQOOOQO
beginning mov	SNRNPPPPP
beginning mps	XOMOPPPPO
beginning msn	MPVOPPPPO
beginning msp	XONOOPOPO
beginning mt	SONOPPPPP
beginning mtv	MQVOOOPPO
beginning mub	RRMNPPPPP
beginning mul	NWRMOPPON
beginning mum	RJOOQQQQR
beginning mur	PUNNPPPPO
beginning mus	OPRSOOPOO
beginning mut	RULLPQPOP
beginning mvp	SMMMQQQQR
beginning mya	OPNUOPPPP
beginning mye	OSOPPPPOP
beginning mys	TPKKQQQRS
beginning mér	OMNVPPPPP
beginning n	TMMLQQQQS
beginning n.h	OPOSPPPPP
beginning naa	OPUOOPPOO
beginning nad	NWNOOPPPO
beginning nai	PONTPPPPP
beginning naj	MUMRPPPPO
beginning nak	OVNOPPPPO
beginning nam	TNRUNOOON
beginning nan	QRMQOPPPP
beginning nao	PPSOPPPPO
beginning nap	QNOVOPOOO
beginning nar	QOSROOOOO
beginning nas	MSTLPPQOO
beginning nat	PMRORQPOP
beginning naz	PLMRSQPQP
beginning nba	OPUONPPPO
beginning nbc	KOYOPOPOO
beginning ndp	MOVPPPPPO
beginning neb	RMLSPQQQP
beginning nee	SRNOPOPPO
beginning neg	VMMPPPPNP
beginning neh	PSLMQQQPP
beginning neo	UJIISTRSS
beginning nep	ONMVQPPPP
beginning ner	ULMMQQQQQ
beginning net	UOOPOPPOP
beginning nev	SMSROPOPN
beginning new	MPTQOOPQN
beginning nh	OPOUOOPPO
beginning nhs	NPTPOPPPO
beginning nia	MWTNOOPNN
beginning nic	STKNQPPPO
beginning nig	NOKUSPPOO
beginning nik	OUUMOOOOO
beginning nim	NNSTNOONS
beginning nin	OWPMPPPNO
beginning no.	UONOPPPOO
beginning noi	PONTOPPPP
beginning nok	OOUOOPPPO
beginning nom	UMMMQQPQQ
beginning non	TKKKSRRQS
beginning noo	UMMNQQQQQ
beginning nor	QMQRPPPOO
beginning not	VLLPPPPPQ
beginning nov	NTPNTOPNO
beginning now	TOLOQQPPP
beginning nra	PPUOPOPPO
beginning nsw	OPNTOPPPP
beginning nt	PMMRPQQQQ
beginning nta	TMKNQQQQQ
beginning num	SMMRPPPPP
beginning nvi	OOUNOPPPP
beginning nw	SNMNQQQQQ
beginning nws	QPSOOPPPO
beginning ny	OPOTOPPPO
beginning nz	POLQQQQQQ
beginning o	WNMOPPPPP
beginning o'd	NTOOPPPPP
beginning oas	OOWOOOPOO
beginning oba	NWMLNPTPP
beginning obi	VOOOOPPOO
beginning obr	OPUOPOPPO
beginning obs	WNMOOPPPP
beginning occ	SMPNPQPQQ
beginning oce	RMMRPRPPQ
beginning oct	QLLLRRRQU
beginning off	TLQMQPPQQ
beginning oft	ULMMQQQQQ
beginning ogn	TNNOPPPPP
beginning oh	TNOPPPPPP
beginning ohh	TMMNQQQQQ
beginning ohi	OOOUOPPPP
beginning oil	VONPPOPNP
beginning ok	WMLOPPQPP
beginning oka	TMOOPPPPP
beginning okl	ONOUOPPPP
beginning old	PNTROOOOO
beginning oli	OWNNPPPOO
beginning olm	MQQLQQQQQ
beginning oly	PPRMOSPPP
beginning oma	OSOROPPPO
beginning omg	TMMNQQQQQ
beginning one	WLRMOOPOP
beginning oni	QLQMQPQQR
beginning onl	UMLPPPPPQ
beginning onp	UKLMQQQRR
beginning ons	LPVPPOPPP
beginning ont	QLQUOPPOP
beginning oop	TLLMRQQQR
beginning ope	TNOPOMPTP
beginning opi	VONOPPPOO
beginning opp	SMRNOPPOP
beginning ora	RMVOOOPNP
beginning ore	NONWOPPPO
beginning org	VOMNOPPPP
beginning ori	RMNWOOOOO
beginning orl	PPNWPOOOO
beginning orp	PNMVPPPPP
beginning ort	OSRROOOOO
beginning osc	MSNOOPVPO
beginning ott	NOPUMPPPP
beginning out	ULLMQQQQQ
beginning oxf	ONWPOPPOO
beginning p	TKLLQQQRS
beginning pa	OOUOPPPPO
beginning pac	TXJLQPPON
beginning pad	RSLLQPQPQ
beginning pai	PNOPOPPVO
beginning pak	PMLPUPQPQ
beginning pal	SNKRQPPQO
beginning pam	TNNOQPPPO
beginning pan	PMSJPTQQO
beginning pap	ONRUOOOOO
beginning pas	SMLPQPQQR
beginning pat	TQRMOOONO
beginning pau	OYNMPPPON
beginning pay	SMRNPPPOP
beginning pbs	OOSOPPPPP
beginning pc	VOOOPOOPO
beginning pcs	WPQOOOPOM
beginning pct	SPNPPPPPP
beginning pea	RKQJQQSSQ
beginning pec	RSNNPPPPO
beginning pel	STMMPPPPO
beginning pen	MQSTNPPPN
beginning peo	UONPOPPOP
beginning pep	RSQMOOPPO
beginning per	SLQNNQQRQ
beginning pes	PROSOOPOO
beginning pet	QUPMPPONP
beginning pfi	ONUPOPPPO
beginning ph	SNMLQQQQQ
beginning phd	SLLLRQQRR
beginning phi	LRSPNPQPP
beginning pho	WNNOPPPOP
beginning phx	OOOVOOPPO
beginning phy	POSOOPPPO
beginning pia	OTQMPPPPP
beginning pic	TPPKPQPPP
beginning pil	SKKKSRRRS
beginning pin	UQOMOPPPO
beginning pir	TNLOPQQQQ
beginning pis	PQLMQQQQQ
beginning pit	OOVNOPPPO
beginning pix	MTOPPOOMU
beginning pkk	NPTPPPOOO
beginning pla	VLKPOOPQS
beginning ple	VLLPPPPQP
beginning plu	UNNQOOPOO
beginning pmo	RLQLPQQQQ
beginning poi	QTMOOPPOP
beginning pol	SOLPRPPOR
beginning pom	OPPTOOPPP
beginning pon	OVOSOOOON
beginning poo	QSOOPPPOO
beginning pop	SPLKQQQQR
beginning por	SRKOQPPPP
beginning pos	UTQLOOPON
beginning pot	LSOVONOSM
beginning pou	PTNOPOPOP
beginning pow	SPPLPQQQP
beginning ppi	UONOPPPPP
beginning pr	SMLLQQQQS
beginning pra	SOOTOOPOO
beginning pri	NVQLPPPPP
beginning pro	UMMMRPPQQ
beginning ps	SNMOPPPQQ
beginning psp	MQQNOPPPU
beginning pst	TNUNOOOOO
beginning pts	WONOPPPPO
beginning pub	TOOPOPPOP
beginning put	QUMNOPPPP
beginning pwe	QNTOOOOPP
beginning pyo	OSOMQPPPP
beginning q	TMNPPPPPP
beginning qan	NOWNOPPPO
beginning qld	PMLVOPQQQ
beginning qpr	QMTNPPPQP
beginning qua	NSSOOPPPO
beginning que	VMQQOPPOO
beginning qui	SPROPOOOO
beginning quo	POTPPOOPO
beginning qwe	UNTNOOOON
beginning r	UNNNPOPPP
beginning r50	TOOOPPPPO
beginning rab	ROMRPPPPP
beginning rac	QSLMRQQOP
beginning rad	QMUOPPPPO
beginning raf	MTTSNOOOM
beginning rah	QRLLQQQRQ
beginning rai	UQKJPPPQU
beginning ram	ROSMPPPOP
beginning ran	SKKMRQQSR
beginning rap	OTNOOPPPR
beginning rar	TNNOPPPPP
beginning ras	OUOOPOPOO
beginning rat	NUMQPOPPO
beginning raw	RNOSOPPOO
beginning ray	NRNROOOUN
beginning rbi	YMMMPPPPP
beginning rbs	NNWNPOPPO
beginning rcm	MPUPOPPPP
beginning rea	PSPOOPPOP
beginning reb	USPNOOOOO
beginning rec	TPQMOPPPO
beginning red	TMMUPPPOO
beginning ree	OWMNPPPPO
beginning ref	XNMOOPPOO
beginning reg	USMNOOPOP
beginning rek	NOOUOPPPO
beginning rel	SLPNQPPPQ
beginning rem	VMOPOPPPO
beginning ren	ORSMPPPNR
beginning rep	RNLLXPPPP
beginning res	VIQNOQQPP
beginning ret	WLLQPPPPP
beginning reu	MLWOOQQOQ
beginning rev	SNSNPPPOP
beginning rey	NVONPPPPO
beginning rfi	RLPLQSQQP
beginning rfp	SMMMQQRQQ
beginning ric	LYOSOOONM
beginning rid	SLLNRQQRQ
beginning rig	UMMNPQQPQ
beginning rih	NWNOPPPPO
beginning rio	RNTNPOOOP
beginning rip	WMQMNPPPO
beginning ris	TMNOPPQPQ
beginning riv	ONNWOPPOO
beginning rnc	OOTNOUOOO
beginning rob	ROKKPRRTR
beginning roc	WKMOPPPPQ
beginning rod	NXNOPQOON
beginning roe	NVMPPPPPO
beginning roh	OTQMPPPPP
beginning rom	PWJNNPPSO
beginning ron	PSMNPQPPP
beginning roo	QRSNOOOOP
beginning ros	NTTNNPPPN
beginning rot	MSSUNONOM
beginning rou	SLLKRRRRS
beginning roy	QONKQPQRS
beginning rt	VQKNQPPPP
beginning rub	NWMMPPPPP
beginning rue	OSNTOPOOO
beginning rug	TMLKRQQRQ
beginning rum	OVMNPPPOP
beginning run	QRLMPQQQQ
beginning rus	OPKUPRPPO
beginning rwa	PLOUOQQPP
beginning rya	OTROPOPON
beginning s	VMLKQQQQR
beginning s.c	NOUQPOPPO
beginning s10	SLLMQRQQS
beginning sa	QMLPQQQQR
beginning saa	QPTMPPPOO
beginning sac	QNNUOPPPP
beginning sad	PTNPPPOOO
beginning saf	PXMMPOPQN
beginning sag	SKINRRRSS
beginning sai	OONWOPPPO
beginning sal	SOMITRQQQ
beginning sam	MSOQQPQOO
beginning san	PTMNOPPPR
beginning sap	PMQTPPPOO
beginning sar	QRULOPPNP
beginning sas	NXQRNOONM
beginning sat	UJJKRRRSS
beginning sau	QLOTPPPPP
beginning sav	TTKKPPQQP
beginning say	QRLMPQPQQ
beginning sca	NXNMONOSN
beginning sch	QXKNOPPPO
beginning sci	SMOMQQQPQ
beginning sco	PMQNSPPPP
beginning scr	VKLMQQQQQ
beginning sea	RNNUNQOMQ
beginning sec	TLPMQPPQP
beginning see	SOOOPPPPP
beginning sei	OXNNPOPON
beginning sel	RPJKQQRSR
beginning sem	UKMLRQQQR
beginning sen	QONNPPPSQ
beginning seo	RNMSPPPPQ
beginning sep	QMSMPPQQP
beginning ser	PRNLTPPNQ
beginning set	XOOPOOOOO
beginning sev	UQMQOPPOO
beginning sex	TMMOOPPUP
beginning sey	NPRSNPPPN
beginning sha	OTSPOOOON
beginning she	NQFORRRRT
beginning shi	NVPPQOPNN
beginning sho	PQTLPPPOO
beginning shr	TLQLQQQPP
beginning shu	SNNOPPPPP
beginning si	TKKJQRSRS
beginning sic	PONVPPPOO
beginning sid	PSOOPPPPP
beginning sig	WMMNPPPPP
beginning sil	SRMNPPPPP
beginning sim	RWJMPPQOO
beginning sin	MQUPOPPPN
beginning sir	NOSLOQRRP
beginning sit	TMNOPPPPP
beginning six	QMVPQOPON
beginning ski	QQKRQPPPP
beginning sky	NIYLQPQPR
beginning sla	QMROPQPPQ
beginning sle	TRLMPPPPP
beginning sli	QPMTOPPPO
beginning slo	PNLRUPPPP
beginning sma	SKQNQQQPQ
beginning sme	SPKLPRQPR
beginning smh	SNNNQQQPQ
beginning smi	OWNOOPPPO
beginning sna	OORNPPQOT
beginning sne	ONTVNOPNN
beginning sno	QSNOOPPPP
beginning sob	QLTMPQQQP
beginning soc	ULLTNQQPP
beginning sol	RPKUOPPPP
beginning som	OOJTUPPPO
beginning son	OSRROOPON
beginning soo	SPLMQQQPQ
beginning sop	QMRMQPQPQ
beginning sor	SNNNQQQQQ
beginning sou	OJSRSOPRN
beginning sov	NQMNVPPPO
beginning spa	PRPUKPPPO
beginning spd	NPTPPPPPN
beginning spe	SPQLPQPPO
beginning spi	RSPLOSOOO
beginning spo	TJSPOOPRO
beginning spr	OPVMPOOPO
beginning squ	SOIKRQSRR
beginning sre	PNNTPPQPP
beginning sss	VLJJQRRRT
beginning sta	QPOROTNMO
beginning sti	NVRSNOOMN
beginning sto	SINUOPPPQ
beginning str	NTNPOQPQO
beginning stu	RLQLQQRPR
beginning stv	POTOOPPPP
beginning sty	VMLLQQQQQ
beginning sub	RLRSOOOOO
beginning suc	SMNSPPPPP
beginning sud	OOKURPPPO
beginning sui	QMNTPPPOP
beginning suk	RWONOOOOO
beginning sul	OQNWOOOOO
beginning sum	SNLSOPPRO
beginning sup	VKMKQQQRR
beginning sur	UMMPOPPQQ
beginning sus	RORMPPPPO
beginning sut	TMJLPSQPU
beginning sve	QOOTOPPOP
beginning swa	RLTOPPPOO
beginning swe	PQUMPOPOO
beginning swi	SSIVOPPON
beginning syd	OMOVPPOPP
beginning sym	NSTOOOPOO
beginning syr	QNLTSPPPO
beginning sys	TNMTPOPOP
beginning t	SNMMQQQQQ
beginning tab	NOOUOPPPO
beginning tai	ONMVQPPPO
beginning taj	OONXOOPOO
beginning tak	QLRPOPPSO
beginning tal	PQSOOPPOO
beginning tam	OSSRMPOON
beginning tan	LPQQOQPQP
beginning tar	LWPOPPPOO
beginning tat	QTONOOPPP
beginning tau	QPOLPORRQ
beginning tay	PSOOPPPPP
beginning tci	OOUOOPPPO
beginning tea	RLUNTOPNN
beginning tec	PLXMPPPPP
beginning ted	PJTMRRQPO
beginning teh	SMLLRRQQR
beginning tel	MMULNOPNY
beginning tem	SMLPQQQQQ
beginning ten	VLLQQPPOP
beginning ter	NPIUORRPQ
beginning tes	USNNOOPNO
beginning tex	OLTTLPPPO
beginning tfl	QMSNPQPPP
beginning tha	RMORRPPPO
beginning the	TSPMPPPON
beginning thi	VOKPPPPPP
beginning tho	OQSROPPON
beginning thu	TUJPPPPON
beginning thy	TLMMQQQRR
beginning tib	NNRQTOPOO
beginning tif	PRWNOOONO
beginning tig	OQUNNONNT
beginning tik	OPOVOPPOO
beginning til	PQNTOPOPO
beginning tim	QTRLOPQON
beginning tin	QQKMQQQQQ
beginning tip	ROMSPPPPP
beginning tit	RSOLOQPPQ
beginning tob	ONTRPOPOO
beginning tod	PMMSPPPUO
beginning tog	OOOUOPPPO
beginning tok	NPPVOPPPO
beginning tom	PVJMPTPOO
beginning ton	MWQLOPPPO
beginning too	TMMSPPPPP
beginning top	UNNOPPPPP
beginning tor	MORNTPPPO
beginning tot	TONOPPPOP
beginning tou	RUMNPPPOP
beginning tow	SPLMPQQPS
beginning toy	RQNLPPPQR
beginning tra	SOSMPOPQN
beginning tri	RONNPPTPP
beginning tro	PQSMOOORO
beginning tru	PVMOOPPPO
beginning try	SOOPPPPOP
beginning tuc	RMPQOPPPQ
beginning tue	RRMMPPPPP
beginning tul	NNMWPPQPO
beginning tun	RKXMMPQPO
beginning tur	NLSQRPQPP
beginning tut	PSSNOOOOO
beginning tv	ZMKOPPPPO
beginning twa	ROLMQQQQR
beginning twe	VJKNQRQQQ
beginning twi	TKRNOQQPQ
beginning typ	TLMMQQQQQ
beginning tyr	NPUQOOPOO
beginning tys	NOPOPOOOV
beginning u	TOONPPPPP
beginning u.n	QORMOPQPR
beginning u.s	ROMSOPPPP
beginning u2	NNXOPOPPN
beginning uae	NPNTPPPPO
beginning uga	PLKTOQRQQ
beginning ugh	VLNLQQQQQ
beginning uh	TLMNQQQQR
beginning uig	POSNRPOOO
beginning uki	LPWPPPPPN
beginning ukr	QMNUNPPPP
beginning um	TLJKRRRRS
beginning uma	MWMOPPPPO
beginning un	OMSQOPPPO
beginning una	VMNOPPPPP
beginning unc	VNNNPPPPP
beginning und	SQPLPQQPO
beginning une	POTOPPPOO
beginning uni	TLQNOPPPR
beginning unl	SMMOQQQQQ
beginning unr	OPTOOPPPP
beginning upd	ZNNNQNPON
beginning ups	NOUPOOPPP
beginning uri	PUNOPPPOO
beginning uru	OOLURPPPO
beginning us	QPOSOPPPO
beginning usa	NOSQPPPPP
beginning usd	NPTPPPPPO
beginning use	VMLMQQQPQ
beginning usg	OOYONOOOO
beginning ush	NWNOPPPPP
beginning usi	QOSOPPPPO
beginning usp	NOWOPOOOO
beginning usu	TNPPPPPOP
beginning uta	OPSOOPPPP
beginning utc	SLLMQRQQS
beginning uzb	OONTQPPPO
beginning va.	PPOSPPPPP
beginning val	SMJMRRRSQ
beginning van	MNTTPPPRL
beginning var	RMPQOOQQP
beginning vat	TNTOOOPPO
beginning vel	OTQMPPPOO
beginning ven	OLHQTQRRS
beginning ver	OTOPOPPOO
beginning vet	YKKLRQQPQ
beginning via	SOQOPPPPP
beginning vic	OMPWROPNN
beginning vid	RSMLQPPPQ
beginning vie	RMLTRQPPN
beginning vig	NYNNPPPNO
beginning vik	OXNNPOPOO
beginning vil	PSJKQRQRQ
beginning vin	MRPJPRRSP
beginning vio	NRNNPOPOU
beginning vip	SJKJRSSRS
beginning vir	OLTPQPPPP
beginning vis	MSTPOOPNO
beginning voa	NPUOPPPPP
beginning vol	QOSJQPQOR
beginning vot	XKKNPQQPR
beginning vp	VOONPPPPO
beginning vpe	SNOPPPPPP
beginning vt.	OPOTOPPPP
beginning w	SMMLQQQQR
beginning wa	NQNVNOPPP
beginning wai	UMLLQQQQQ
beginning wak	RMMTPPPPP
beginning wal	NLWPNOPQR
beginning wan	SLPMQQQQQ
beginning wap	TOQOOOOOO
beginning wat	PRMUMRPNN
beginning way	RUONPOOOO
beginning we'	UNOOPPPPP
beginning wea	RJSPPPPQP
beginning web	XMLNPPQPP
beginning wed	TLMMQQQQR
beginning wee	TJJJSSRQS
beginning wei	OUNPPPPPO
beginning wel	UOJRQPPPO
beginning wem	OMXMOPPPP
beginning wen	PVLNPPQPO
beginning wes	QRPOMQQOP
beginning we’	XLLOPPPPP
beginning wha	WKJNPQQQT
beginning whe	WLKRPPPPR
beginning whi	OTQMWNOOL
beginning who	ONOKSQRSP
beginning wic	QMRPPPPPO
beginning wid	PRNSOPPOO
beginning wik	OMZNOPQPN
beginning wil	MRTQOOOOO
beginning wim	RLNUOSOOO
beginning win	TNMOPPPPT
beginning wir	OOVOOOPPO
beginning wis	QNPTNPPPO
beginning wit	QNOUOOPOO
beginning wmc	OPTOOPPOO
beginning wol	MSTROOONN
beginning wom	TMPPPPPQP
beginning won	OOTSOOOOO
beginning woo	VPNLPPPOP
beginning wor	VJSKPQPPP
beginning wow	VLMNQQQQQ
beginning wre	SPRMOPPPO
beginning wtf	TKJKSRRRS
beginning wto	OPUOPOPPO
beginning wwd	SNMOQQPQQ
beginning wwi	SLLMQVPQQ
beginning wyn	NVONPPPPO
beginning x	UKLLRRQQS
beginning xap	SMMNQQQQQ
beginning xbo	PNQNOPPPT
beginning xd	SLMNQQQQR
beginning xen	SNMMPPPPU
beginning xin	LLSSQPQQP
beginning xrp	VOOOOPPPP
beginning xst	LURPOPPOO
beginning xx	TMMMQQQQR
beginning y	TNMKQQQQR
beginning ya	TLLMQQQQQ
beginning yaf	OPUOOPPPO
beginning yah	QMOMQQRQQ
beginning yan	QUMNPPPQO
beginning yao	QVNNOPPPP
beginning yat	NVOPPOPPO
beginning yay	TMMNQQQQQ
beginning yaz	OSQMQPPPO
beginning yea	USJJPQQQQ
beginning yek	QNTOPPOOP
beginning yel	NSQPOPPOO
beginning yem	OPMWOPPPP
beginning yon	OMLUQQQPO
beginning yor	ONHWPQQPQ
beginning you	VNPNPPOOP
beginning yuc	QMMOQQQQQ
beginning yug	NMSUPPPOO
beginning yuk	NOXNOPPPO
beginning yus	PPTMOPPPO
beginning z	TLMLQRQQR
beginning zab	OONVNPPPO
beginning zag	QMLPQQQQQ
beginning zam	RMJOSQQQR
beginning zap	OUSRNNNON
beginning zar	NTQPPPOOO
beginning zep	OTOOPPPPO
beginning zim	OTRNPPPOO
beginning łód	OOOUPPPPP
body< 	QLXSPMOMO
body< a	SMPHRRQOS
body< and	TLTMPPQPO
body< at	MPVSRKPNP
body< by	OORSQPNMQ
body< college	OLSTQPONP
body< company	MPXNPNOOP
body< for	MP[MQNONN
body< former	OPXMOOOOP
body< from	OO]IQNPOO
body< image	OPVOPNPPP
body< in	TLRPPPOPN
body< its	OPWNPOPPN
body< new	QOYMQNOON
body< of	VKWHQNPQO
body< on	\\LMJPOQQO
body< reality	WOMNOPPPP
body< that	NOZNPOOOM
body< the	ONXSPNOMM
body< to	NLTVPNPPN
body< university	POTOPOPPO
body< venezuela	ONQXPOOON
body< with	ULNKQSQRO
body> 	PNTSPPPMM
body> a	NURWOMNLL
body> and	WKTQPNONN
body> app	QOOLQQQQQ
body> are	OPUNPPOOQ
body> as	SMPPPPOSO
body> at	TPQLQQNNQ
body> but	MOVRPNPNP
body> by	RPRLPORQN
body> for	MNVTQNNON
body> founder	VMIJQSRRR
body> group	MPXNPOPNP
body> had	QNWNQNOON
body> has	NOXWQMNKN
body> have	VPQMONOPO
body> here	XPJPOPPOP
body> http	SMOSOOPPO
body> in	SKNOQUPPP
body> is	RN[KQMPNM
body> it	SPSMPOOOO
body> leader	NRYMONPOO
body> led	OQVNPONOP
body> live	UOLOPPPPP
body> of	TJOWPNPPO
body> officials	UOVNONNNP
body> on	MPVTQMONO
body> or	NQYMQNOON
body> over	MQYMPNOOO
body> reports	SNRNOPOQO
body> said	ONXPQNONO
body> say	WQPNONNOP
body> says	RVTLQMNMO
body> show	[OLMPOPPP
body> shows	ZMNOOPPOO
body> station	WNLNPPPQP
body> subsidiary	OPVNPOPPN
body> that	OQWOPNNNO
body> the	UPVKPNOON
body> to	QMTSQNONO
body> told	NPYNQNONO
body> was	SNXKQNONO
body> which	MP\\MQNONO
body> while	NOUNPNOTO
body> will	MP[NQNNNO
body> with	RLKSPRORQ
body> would	NPYNPNOOP
brackets after	NTRUNNMLQ
brackets around	GKZSMRQOS
capital< 	KRMUOQQPO
capital< a	MKRTQQPQO
capital< after	SKJNSRQRR
capital< and	QRJSPPPOP
capital< around	PNNVOPPPO
capital< as	PMLYOQPOO
capital< at	PMRSPPPPP
capital< but	OMMYOPPPO
capital< capital	MRUSMPPON
capital< central	OONVOPPPO
capital< downtown	ONNYNPPPN
capital< for	NLLYPPPPP
capital< from	ONMWOPPPP
capital< his	MPNYNPPOO
capital< if	NMNXOPPPO
capital< in	QLMUPPPPQ
capital< left	OOMVPPPPP
capital< near	NPLXOPPPP
capital< of	LULXNPPPN
capital< on	NML[PPPPO
capital< over	OMNVPPPPP
capital< paris	PONTPPPPP
capital< pro	XHHFTSQSV
capital< said	NYKOOPPPP
capital< says	OMLYOPPPP
capital< that	NLI]OPPPP
capital< the	RKJVMSRRP
capital< to	NOKVPQQPP
capital< washington	OPNUPPPPO
capital< west	ONOWOPPOP
capital< with	OMLZOQPPO
capital> 	QSLSOPPOO
capital> a	PLVQNQPPO
capital> after	OPMXOOPPO
capital> and	NLQVNPPPO
capital> as	NNMXOPPPO
capital> at	OOMWOPPPP
capital> attacks	OOPXNOOOO
capital> based	TJLNQRRQQ
capital> but	NROUOPOOO
capital> by	OOLXOPPPN
capital> court	MONYMPPPO
capital> d.c.	PMOTPPPPP
capital> for	OOOYOPOON
capital> france	PKOWPPPPO
capital> friday	SQGGSRRST
capital> government	RKKNSRRRR
capital> has	LQQROPPPP
capital> have	ONNWNPPPO
capital> he	ONNWOPPOO
capital> home	MPNWOPPPO
capital> hospital	RMJNSRQQR
capital> http	OONWOPPOO
capital> in	ONMYOPPPO
capital> including	OONUOPPPP
capital> is	NLNZOPPPO
capital> killed	OPNTOPPPP
capital> killing	OONUOPPPP
capital> monday	OONWOOPPO
capital> new	POOTOPPPP
capital> nuclear	ONNUPPPPP
capital> of	SIIJRUSTS
capital> on	ONLYOPPPP
capital> paris	PPOSPOPPP
capital> police	PNOWNOOPP
capital> reuters	KOLYPPPQP
capital> rome	PNOTPPPPP
capital> s	OMNWOPPOP
capital> saturday	PONVOPPOO
capital> say	NPNWOPPPO
capital> says	RKJNSRRRR
capital> subway	NNNXOPPPO
capital> sunday	RLJORRQQR
capital> that	OONVOPPPO
capital> the	OKNZPPPPO
capital> this	ONMVOPPPP
capital> thursday	NOUPOPPPO
capital> to	OMJ]OPPPO
capital> tuesday	OPNVOPPPO
capital> via	MONWOPPPO
capital> was	PNNVOPPOO
capital> wednesday	RNLPRQQPQ
capital> were	OPMWOPPPO
capital> where	OOMUPPPPP
capital> will	OLLYPPPPO
capital> with	MOMZOPPPO
city-large< 	HTG^NQQQN
city-large< a	LQL]NONPO
city-large< and	NNK[NPQON
city-large< as	ONNXOPPOO
city-large< at	ONTROOPPN
city-large< by	POMWOPPPP
city-large< city	PNTQNPPOO
city-large< from	ONKZNPPPO
city-large< in	QNLVQPPNQ
city-large< near	PPMVOPPPO
city-large< of	OKNWPQQPO
city-large< the	VMFWMQRPN
city-large< to	NSLVOPPPO
city-large> 	NUIXOPPNO
city-large> after	OPMYOOPON
city-large> and	ONK\\NQPOO
city-large> are	OPLWNPPPO
city-large> area	NON[PONON
city-large> as	OOMXOPPPO
city-large> at	NOVSOOPON
city-large> based	TNJKPRRQR
city-large> billionaire	NPNWOOPPO
city-large> court	PPNVOPPPO
city-large> for	OONXOPOPO
city-large> has	ONMXOPPOO
city-large> http	NOMXOPPPO
city-large> in	NOMYOPPPO
city-large> is	WMLUNPPON
city-large> mayor	OONWOPPOO
city-large> on	PONWOPPOO
city-large> police	OOL[MPPPO
city-large> said	POLWOPPPO
city-large> south	OOOUPPPPP
city-large> that	OPMXPPONP
city-large> the	OOMYNPPPN
city-large> this	OPOUOPPPO
city-large> to	NOMYNPPPO
city-large> trading	OPNTPPPOP
city-large> was	ONMZOPPNN
city-large> where	OPMWOPPPO
city-large> which	QOVROOONN
city-large> who	ONVRNOPOO
city-large> with	OQNWNPPOO
city-middling< 	OSNWNOPOM
city-middling< 2012	OPOVOOPOO
city-middling< a	RNKVOPPPP
city-middling< and	NLPZMPQON
city-middling< as	OPXJOQQPN
city-middling< at	ONKYOOPPP
city-middling< between	NMNZOPQPO
city-middling< for	SLTQOOPON
city-middling< from	NQMWNPPPO
city-middling< in	PLRSPPPOO
city-middling< near	PNMWOPPPO
city-middling< of	PQFSPQRRP
city-middling< on	RIPNRRRPP
city-middling< that	OMRVOPOON
city-middling< the	RLSVMOPON
city-middling< to	MLQTQQPPP
city-middling< with	LTOVNPPON
city-middling> 	OMSSOPQOO
city-middling> a	QTMPOPPOO
city-middling> after	PNUOOPPPO
city-middling> and	RQJXNPPON
city-middling> area	PNNXPPPOO
city-middling> as	OOUNPPPPP
city-middling> attack	NPNWOOPOO
city-middling> b.c.	PPNVOPPOO
city-middling> based	RNKTPPQPP
city-middling> calif.	POMTPPPOP
city-middling> early	OONWOPPOO
city-middling> has	OKH^PQQON
city-middling> have	NOVROPPON
city-middling> http	NPKZOPPPO
city-middling> in	LUWPNNPOM
city-middling> is	NTJWOPPON
city-middling> israel	POMYPPONN
city-middling> last	OOMYOPPOO
city-middling> new	OOMVOPPPO
city-middling> on	NNSTNPPPP
city-middling> province	NPMZOOPOO
city-middling> s	MLLZOQQPP
city-middling> said	PQOKRQPQQ
city-middling> sunday	RLRKSQQPQ
city-middling> texas	POMUPOPPP
city-middling> the	MMJ]POQPO
city-middling> this	NOLWOPPPP
city-middling> to	ULLTOPPQO
city-middling> today	NNLZOPPOO
city-middling> was	OSKXNPPNN
city-middling> will	MUUONPOON
city-small< 	NTNVPOPNN
city-small< a	OLYQOOOOO
city-small< and	MWQUMOPLN
city-small< as	NVMNOOOUN
city-small< at	OLRTOPQPO
city-small< by	NPUPOPOPO
city-small< california	PNNUPPPOP
city-small< election	PSOOPPPOP
city-small< for	LWQRNPPNN
city-small< former	POLVNPPPP
city-small< from	NKUUNQPPO
city-small< group	OQWOOOOOO
city-small< in	MLQZOPPNO
city-small< like	NVMVOOONN
city-small< mr.	RSJHRQRRR
city-small< ms.	PTOOPPPOP
city-small< near	OONVOPPOO
city-small< of	MORXMPPNN
city-small< president	NWONOPPPP
city-small< said	LWTMOOONP
city-small< say	NNXQPOONO
city-small< than	NUMRPOPOO
city-small< that	PXMMOPPOP
city-small< the	STLSLOPPN
city-small< to	NMPUOPPPP
city-small< today	NVSTNNONN
city-small< with	QSJTNPPPO
city-small> 	KTRVOOPMN
city-small> a	OPIPSQRRQ
city-small> administration	PWJIQRQRQ
city-small> and	KRSRNPPRN
city-small> as	MRTSNOOON
city-small> based	QMKTQPPPQ
city-small> california	PPNUOOPOP
city-small> campaign	PTNPOOPPP
city-small> early	OOTQOPPPO
city-small> election	ONOWNPPOO
city-small> film	NPVSNOPMO
city-small> for	RMKROPNXN
city-small> gov.	NMOWOPPPP
city-small> governor	POMVNPPPP
city-small> had	PUOMOPPPP
city-small> has	RWLKPPPPP
city-small> held	UMNRPPPPP
city-small> http	QMJZOPPOO
city-small> in	NTIWOPQOO
city-small> last	MOXQOOPOO
city-small> massachusetts	PPSOOPPPO
city-small> new	ONLWOPPPP
city-small> on	ORLVOPPOO
city-small> over	VKJPSPPPQ
city-small> province	QLRMPQPRQ
city-small> said	LRUPOPPNP
city-small> says	MQULPPPPQ
city-small> sen.	OLOVOPPPP
city-small> senator	OOLZOPPOO
city-small> south	PONTPPPPP
city-small> super	OWONOPPPO
city-small> the	OPMWNPPPN
city-small> to	LSQTOOPOO
city-small> was	MNRXOPPNO
city-small> where	OPLWOPPPO
city-small> who	NPNOTPPPP
city-small> will	NZLMOPPOO
city-small> with	NMSVOPOOO
city-small> won	NXMNOPPPO
closes with place	NNSXONNPM
comma and capital	LQSSNOOQQ
common all1	UOPOPOOQN
common all2	TIQPMRRRO
common all3	RLRMNQSTN
common none2	NVQPOMNPQ
common none3	NVPOOOONR
common some1	JMSORORRR
common some3	OPSQNQNOQ
commons 00false	VOPNOOORN
commons 00true	VJQLNQSTN
commons 01true	ONUPNQKSP
commons 02true	ORTLPTOMN
commons 0ufalse	LOVNOQQPP
commons 0utrue	SPQONSMRM
commons 10true	PLQOMUURK
commons 11false	QPPQROORM
commons 11true	OOXYGNPNP
commons 12true	QONRTPOMP
commons 1ufalse	PNSMQPPOQ
commons 1utrue	INOTVPRMR
commons 20true	LNQWOOPOQ
commons 21true	MNVSOVNLM
commons 22true	NOOWRPONO
commons 2ufalse	QLOPQPQRQ
commons 2utrue	QOQQNNPMU
commons u0false	MSPIOPOST
commons u0true	NMSQNRPPQ
commons u1true	MWRTMMNPN
commons u2false	OLKM[OWON
commons u2true	JUXLQNOMS
commons uutrue	NWQQOMNPP
country< 	JMP\\OPPOO
country< 2	NMJRSQQQS
country< 2010	ONNVOPPPP
country< a	LQJ[NPPPO
country< about	NLK\\NQQPP
country< accused	ONLXOPPPO
country< accuses	OOLWOPPPO
country< across	OPMXNPPPO
country< afp	NOKXOPPPP
country< after	QKOWNOQPP
country< against	OLYPMPPPO
country< all	MPMYNPPOO
country< amazon	UNJJQRRRR
country< among	OOLXNPPPO
country< an	MNUUNOOOO
country< and	OLRTOPPPO
country< ap	NLMXOQPPP
country< as	KOI\`OQPON
country< at	NNPVOOPOO
country< australia	PONUOPPPP
country< baghdad	OOLWOPPPP
country< be	NOOUOPPPP
country< beat	ONLXOPPPO
country< belgium	PPLVPPPPP
country< between	NOKZNPPPO
country< boost	OOMWNPPPO
country< bordering	OOLXOPPPO
country< both	QWKRMQQPM
country< brazil	PONSPPPPP
country< breaking	OOKWOPPPP
country< bring	ONMXNPPPO
country< bureaucratic	PONWOPNPO
country< but	NOSUNOPOO
country< by	OMOXMPPPO
country< canada	PONTPPPOP
country< central	POMWOPPPO
country< china	MPOXNOPPN
country< corporate	NNNWNPPPP
country< day	NMUSOOQPO
country< defeated	ONRTNPPPO
country< earlier	OOLXMPPPP
country< east	OOSTOOPON
country< eastern	OOMWNPPPO
country< europe	PPOSPPPPP
country< five	OOVPMPPPO
country< fled	OOMXOPPOO
country< fleeing	OOOWOPOOO
country< for	SMPUNPPOO
country< former	OOKYMPPPP
country< four	LQMZMPOOP
country< france	OPNVOPPOO
country< from	PNHYPPQPP
country< g	NPXOOOPON
country< germany	PPMVOPPOP
country< hit	OPMXOOPON
country< host	OMVRNOPPO
country< how	PMLXOPPPP
country< if	ONMYNPPPP
country< in	OPNWOPPOO
country< india	POMUOPPOP
country< inside	PONWOPPOO
country< into	ONLYOPPOO
country< involving	PNNVOPPPO
country< iran	PPNTOPPPO
country< iraq	PPLUPPPPP
country< is	OMLZNQPOP
country< italy	PONTPPPPP
country< its	RPJSOPQPQ
country< japan	PPMTPPPPP
country< late	NONWOPPOP
country< later	PMTQOPPPP
country< leave	ONLWOQPPO
country< leaving	OOMWOPPPP
country< left	OOLWOPPPO
country< like	ONLWOPPPO
country< mainland	POLWPNPOP
country< make	NNNZMPPPP
country< meanwhile	OKM[MQPPP
country< more	KQMYNPPOP
country< near	PPNVNPPPO
country< neighboring	PMMXOPPOO
country< new	NPMXOPPPN
country< northern	OOKXOPPPO
country< now	NNMVPPPPP
country< of	VKIVOQQPP
country< off	NPMXNPPPO
country< on	RLEWORQSQ
country< one	MPVTNOOOO
country< over	NMRVNPQPO
country< pakistan	SLKMSRRQR
country< paris	PNKWPPPPP
country< put	ONVPNPQPO
country< refer	PONTOPPPP
country< reuters	KMQYLPQQP
country< russia	MPMXOPPPP
country< s	NNMXNPPPP
country< said	PJNZOPPPP
country< salvador	PPOSPPPPP
country< say	NLK[OPQPO
country< saying	NOLZMPQOO
country< says	OMPUNPPPO
country< since	RLMVPOPOP
country< some	LPNXMPPPP
country< southeastern	PKRLRRQQQ
country< southern	NOLYNPPPO
country< states	OONUPPPPP
country< sunday	NPNWNOPPP
country< suspected	MQMVOPPPO
country< than	ONKZOPPPO
country< that	OLHYOQRRP
country< the	OORVOOOOO
country< then	NNLYOPPPO
country< throughout	PONVOPPPO
country< time	NONWOPPPP
country< to	PMOSPPPPP
country< today	POLXNPPOO
country< told	OMKYOPPQP
country< top	MQLYMPPPO
country< toward	OONXNPPOO
country< tuesday	PNLYOPPOO
country< two	LPMZMPPPP
country< u.s.	OMLPSQQQQ
country< under	MPMYNPPOO
country< up	OONVOPPPP
country< us	OOOVOOPOP
country< visited	OOMWOPPOO
country< visits	NONWOPPPO
country< want	NNMZNPPPO
country< was	OJRMPSSRP
country< wednesday	ONLYNPPPP
country< were	NPKXOPPPP
country< western	ONMYNPPPO
country< when	NKRVNPPPO
country< where	NMNXNPPPP
country< which	MNLZOPPPO
country< while	NLIUQRRSQ
country< with	OKRXMPPON
country< within	OPMWNPPPO
country< years	PONWNPPOO
country> 	OPOVOPPOO
country> 1	MNXQNPPPO
country> 2	RMQNROPPQ
country> 39	NIRVNQQQP
country> 4	UMIMOSSRQ
country> a	MOI]NPQPO
country> accused	NOMWPPPPP
country> accuses	OOMVOPPPP
country> acting	NOLWOPPPP
country> afp	PNNUOPPPO
country> after	ONSSNOPPO
country> agreed	OMKYOPPPP
country> air	NQMWOPPPP
country> alone	OPLXPPPPO
country> already	NOUPOPPOO
country> also	NLH^PPQPP
country> ambassador	NNLXOPPPP
country> an	OOMXNPPOO
country> and	NQMVOPPOO
country> anti	NOLWOPPPP
country> ap	OONTOPPPO
country> are	OPJZOPPPP
country> arms	NONWOPPOP
country> army	NOLYNPQPO
country> as	NQPWMPPPN
country> at	MOVQMPQPP
country> attack	NPMYMPQPO
country> attorney	MPMXOPPPO
country> authorities	NOMXNPPPO
country> back	MONYOPPPN
country> backed	QMIQSRRQQ
country> based	RNJPSQQPR
country> became	PMMWOPPPO
country> because	OOTRNPPPN
country> before	NOLXOPPPO
country> belgium	PNUOOPPPO
country> best	PNLWOPPPP
country> biggest	ONMVPPPPP
country> border	OOMVQPPPO
country> both	PNMWOPPPO
country> britain	PPMTPPPPP
country> business	MPKZNQPPO
country> but	OOJZOPPPP
country> by	OOLYOPPPO
country> cabinet	ONMWPPPPP
country> called	ONLXOPPPP
country> can	MOSTOPPQN
country> can't	MPNVOPPPP
country> canada	POLVOPPPP
country> capital	QMNXOOPOO
country> captain	NOXQNOPOO
country> chief	POLUPPPPP
country> china	PNMVOPQOP
country> citizens	MQMXNPPPO
country> civil	OOLXNPPPP
country> coach	OOYMNOPOP
country> collapsed	QPLVONPPP
country> company	NRLXOOPOO
country> consulate	OOMWOPPPO
country> continues	NNMYOPPOP
country> could	OMQUNPPPO
country> custody	NPNVOPPOP
country> data	NQLWPPPOP
country> deal	ONLXNPQQO
country> decision	PLLYOPPPP
country> declared	QMUQOOPOP
country> defeated	NNXONPPPO
country> defense	OMMXOPPPO
country> demand	MONVPPPPO
country> denies	OOIYOPPPP
country> did	PNLZOPOPO
country> diplomat	NQNWNPPPO
country> district	MPNVOPPPP
country> does	OOLWPPPPP
country> dollar	TQRPNOPON
country> during	POIYOOPPP
country> each	OOMVOPQPO
country> earlier	OPNVNOPPP
country> economic	MOMYNPPPO
country> economy	NOLZNPPPO
country> efforts	NOLXOPPPP
country> elections	NOLYNPPPO
country> embassy	MOTPOPPPO
country> europe	POLVOPPPO
country> experienced	NNNVOPPPP
country> faced	OOXNOPPOO
country> financial	MOLXOPPPP
country> firms	MQNXNPPPO
country> first	OKQWNPPPP
country> flag	POKZONPOP
country> following	OOMVOPPPO
country> for	PMNTPQPPP
country> forces	MPK[NPPPO
country> foreign	OOLXNPPPP
country> former	PLKXOQQPP
country> france	PONSPPPPP
country> from	NORWLQOPN
country> gaming	NQLWOPPPO
country> germany	PPMUOPPPP
country> government	NNMYNPPPO
country> had	OLWQNPPPO
country> has	NLRTOPQPP
country> have	OOH]NPPPO
country> he	MOTTOPPOO
country> health	NOLWPPPPP
country> high	OTKSOPPPO
country> history	NPNXOPPPO
country> honduras	PPNSPPPPP
country> hostage	MQOWNPOOO
country> housing	NNMVPPPPP
country> http	OOKYOPPPO
country> i	OPMXOPOOO
country> illegally	OPMVOPPPO
country> in	OMUSOOQPN
country> including	OPNWOOPPO
country> india	TNLLQQQPR
country> inflation	OMMWOPPPP
country> interior	POLVPPPPO
country> into	OMTSNPQPN
country> iran	PPMUOPPPO
country> is	NONWOPPPO
country> israel	MPLWPPPOP
country> it	SOIQPQQPQ
country> italy	PNOUOPPPP
country> japan	PPMUPPPPP
country> jobless	MQLXPPPPO
country> journalist	MPOWNPPPP
country> killing	OPNVOPPPO
country> kills	OOMWOPPPP
country> king	PMLWOPPPP
country> largest	OOMUOPPPP
country> last	OPJYOPPPO
country> lawmakers	MPNVMPPPP
country> leader	NNLZMPQPP
country> leading	OOVONPPPO
country> led	TNHNQQQQS
country> long	NPOXNPPOO
country> lost	NMUSNPPOO
country> made	SJRMQPQPR
country> main	ONSQOPPPO
country> market	NOUPOPPPO
country> may	ONLYNPQPO
country> media	MPMXOPPPP
country> men	MPTQNOQQO
country> military	NORSOPPPO
country> minister	NNMWNPPQP
country> missile	NQNVPPPPO
country> monday	QMGOSRRRS
country> most	NNNWOPPPP
country> mr	OPLVPPPOP
country> must	OMSRNQPPP
country> national	OMLYNPPPP
country> needed	OONUOPPPO
country> needs	MPKZNPPPO
country> network	NPLWPPPPO
country> new	OMLYNPPOP
country> news	PMMVPPPPP
country> newspaper	MQNWNPPPN
country> next	NONYOPQOO
country> nicaragua	PPNTOPPPP
country> no	NONXOOOPO
country> not	MOOZNPOOO
country> now	OOMYOPPOO
country> nuclear	NMJSSRQRQ
country> of	NNQVOPPOO
country> official	SMIOQQRRR
country> officials	NOIUQQQQQ
country> oil	KPMZNPQPO
country> on	MNWPMPQPP
country> one	ONKZNQPPO
country> or	OOLYOPPPO
country> out	MOMYOPPPP
country> over	UMJTPQQPO
country> parliament	OSPRNPPPO
country> participating	ONMXOOPPP
country> plans	OOLVNPPPP
country> poland	OPLVOOPPO
country> police	QNJOQRRRR
country> political	NOLYNPPPP
country> portugal	PPNTPPPPP
country> prepares	OONWNPPPP
country> president	OOMWMPPPP
country> presidential	NPK[MPPPP
country> prime	ONMYMPQPO
country> pro	ONLWOPPPP
country> rebels	MPSQNPQPP
country> recently	PMMXOPPPP
country> remains	ONLWOPPPP
country> resumed	PNMXOPPOP
country> retail	LPMWPPPPP
country> returned	QOMWOOPPP
country> reuters	PNKXOPPPO
country> right	ONMXOPOOO
country> role	NONWOPPPO
country> rose	NPMWOPPOP
country> ruling	OMMVOPPPP
country> russia	PONTPPPPP
country> s	NKNXOQPPP
country> said	OLMYOPPPO
country> saturday	PONUOPPPO
country> say	NPMYNPPPO
country> saying	SLJOSQQRR
country> says	NLOWOPPPP
country> second	ONLXOPPPP
country> secretary	LNJRQSSRQ
country> security	RNIPRQQQQ
country> seeks	NOLWOPPPP
country> senator	OMQJQRRRR
country> should	NNKYOPPPP
country> since	MOURNPQPN
country> singapore	MPLXPPPQP
country> soldier	LQSSNPPOO
country> soldiers	MQMZKPPPO
country> south	OONUPPPPP
country> space	MQLXOPPPO
country> starting	OPTRNPPOO
country> state	OOKXOPPPP
country> stock	MQLXNPPPP
country> stocks	LQMXOPPPO
country> sunday	OPOXMPPON
country> supreme	NOMWOPPPP
country> telecoms	MQMVOPPOP
country> television	MQLXOPPPO
country> test	MOMYNPPQP
country> thailand	PPMTPPPPP
country> than	PPLXOOPOO
country> that	SLRMQPPPP
country> the	OOI\\OPPPO
country> this	MPQTOPPPO
country> three	OPLXOPPOO
country> through	POKWPOPPP
country> time	OMJPRQRSS
country> to	MMOXMSPOO
country> today	PNKXOPPPO
country> top	NOLWOPPPO
country> trade	MOMYOOQPO
country> troops	KPLZNPPPP
country> two	OONVOPPPO
country> ukraine	OPMWNPPPN
country> under	POLWOPPPP
country> unit	NPLYOOPPO
country> until	PPMVOPPPO
country> via	OOMXPOPOP
country> vice	NPLWNPPPP
country> video	MPLZNPPPN
country> wants	ONJYOPPPP
country> was	OTGSPQRQO
country> we	NQMWPOPPO
country> weapons	NONWOPPOO
country> wednesday	MQOZMPPON
country> were	OMWQNPPON
country> western	PONTOPPPP
country> when	RMLQPQQPQ
country> where	OPLXOPPPO
country> which	RMLRQQQQP
country> while	NPLXNPPPP
country> who	OOKZMPPPP
country> will	NLQXNQPPN
country> wins	NOSSNPPPO
country> with	MOJ^MPPPP
country> withdrew	OMMYOPPOP
country> would	NNK[MPQPO
demonym< 	HRKSYPPPO
demonym< 000	MNNUSPQPO
demonym< 100	OPPPSPPPP
demonym< 13	NPNNWPPPO
demonym< a	JOJSZPPPN
demonym< after	NOSPROPOO
demonym< against	NOKSVOPPO
demonym< all	NPMNYPPOO
demonym< an	MOJPZPPPO
demonym< ancient	RMJLVQQQS
demonym< and	SNJLYPQPO
demonym< anti	OONOUPPPP
demonym< as	ONKTTQPON
demonym< at	QNWKQPPPO
demonym< be	MNNTSPPPP
demonym< between	OUMKUPPOO
demonym< both	NMMMXQQQP
demonym< but	OPNLXPQPP
demonym< by	MNJQYQQPO
demonym< earlier	PNMLXPPPP
demonym< ethnic	NPNJZPPPO
demonym< every	OOLOYPPOO
demonym< first	OONNWOPPO
demonym< five	OOLLZPPPO
demonym< for	MOLK\\QQPO
demonym< former	POKPUPPPP
demonym< four	NONMZPPPO
demonym< from	OPMOVNOPP
demonym< german	PNMMWPPPP
demonym< his	OPNMVPPPP
demonym< in	OOMJ[PPPO
demonym< into	RLLQSOQQQ
demonym< israeli	NPOTPPPPO
demonym< its	MOMSVPPPM
demonym< kidnapped	NPNMWPPPO
demonym< major	NNNMYPPPP
demonym< many	NPNMYPPPO
demonym< meanwhile	ONOLWPPPP
demonym< meet	PMMTRPPPP
demonym< militant	POMNTPPPP
demonym< million	MOMTTPPPN
demonym< most	LVONRPPPO
demonym< new	WMLXOONOM
demonym< nine	OPNNWPPPO
demonym< no	UNNTNPPOO
demonym< northern	PONOTPPPP
demonym< of	MNNQYPPON
demonym< old	NNNKZPQPO
demonym< on	LOXJSPQPO
demonym< one	PNKLYPPPP
demonym< other	ONMMXQPQP
demonym< over	ONLRVPPPP
demonym< pro	NNNYLPPPP
demonym< reuters	NOMMZPPPP
demonym< said	NTLMVPPPP
demonym< say	ONOLXPPPP
demonym< says	PNKQUQQQP
demonym< senior	PPOOTPPPO
demonym< several	NPNNWPPPO
demonym< six	NPNLXPPPO
demonym< some	ONNLZOPPP
demonym< southern	OPOLXPPPO
demonym< that	NNLQXPPPO
demonym< the	MMRNZOPON
demonym< three	MPLK\\QPPP
demonym< to	TOKIXQQQO
demonym< told	MOLMYPPPP
demonym< top	OPMLYPPPO
demonym< two	MPLMZPPPP
demonym< u.s.	QNMMTQQQQ
demonym< un	OPLVROOOP
demonym< under	NNMK\\PPPO
demonym< visiting	PPNJXPPPP
demonym< was	QSMMQPQQP
demonym< wednesday	PNOKZPPOO
demonym< with	NNJRXQQPO
demonym< young	PONNVPPOP
demonym> 	LNVJWQQOO
demonym> a	MOMVSPPPN
demonym> actress	NPNKXPPPP
demonym> aggression	OPNNWOPPP
demonym> aid	NONUQPPPO
demonym> air	NOLWNQQQP
demonym> aircraft	OONMYPQPN
demonym> airlines	POMMVPPPP
demonym> airspace	NNNSTPPOO
demonym> along	QNXMOPPOO
demonym> ambassador	PPMMVPPPP
demonym> and	SMIOWQQPO
demonym> are	NOLQUPPPO
demonym> army	NOLQTPPPP
demonym> attacks	OMOMXPPPP
demonym> authorities	MNMQWPPPP
demonym> border	NPMPUPPPO
demonym> born	MONNYPPPN
demonym> can	NONNZPPPN
demonym> capital	OPNLWPPPO
demonym> captain	QOLMVPPPO
demonym> children	NNNUPPPPO
demonym> cities	OONKXPPPP
demonym> citizen	ONMLYQQPP
demonym> citizens	OOLK[PQPN
demonym> city	NPMSSPPPO
demonym> civilians	OOMMXPPPO
demonym> community	OPMNVPPPO
demonym> companies	NOMNXPPPO
demonym> company	OPLMYOPQP
demonym> controlled	NQNOVPPPO
demonym> counterpart	NPOMVPPPP
demonym> court	PONJYPPPP
demonym> culture	NPNNVPPPP
demonym> defense	PPNLWPPPP
demonym> delegation	PQMNWNOPP
demonym> descent	ONNMWPPPP
demonym> dictator	OONNWPPPO
demonym> diplomat	NONMXPPPP
demonym> diplomats	NNTMTPPPO
demonym> dream	OQLUOPPPO
demonym> economy	OOMLYPQPO
demonym> election	NPLKYPPPP
demonym> elections	OONMXOPPO
demonym> embassy	OPLRSPPPO
demonym> exports	MPOMWPPPO
demonym> family	QNMKUQQQQ
demonym> film	NONMYPPOO
demonym> finance	NPONVPPPP
demonym> food	RMLKUQQQQ
demonym> for	OMNMZQPOP
demonym> forces	ONLOYPPPO
demonym> foreign	OONLYPPPO
demonym> from	NONNYPPPN
demonym> gas	NOONWPPPO
demonym> general	OPNLWPPPP
demonym> government	MROQTOPON
demonym> group	OPNNVPPPO
demonym> groups	NNNNYPPPO
demonym> have	MOMMYPPPO
demonym> health	MNMTSQQPP
demonym> history	OPNLWPPPP
demonym> hostage	NONMXPPPO
demonym> http	NNOTPQPPP
demonym> in	NOSKVPQPO
demonym> intelligence	NONNWPPPP
demonym> island	NPULRPPPO
demonym> jail	OOMMVPPPP
demonym> journalist	NONLYPPPP
demonym> journalists	OPNMVPPPP
demonym> killed	NMMVQPPPO
demonym> language	MOONZPOPO
demonym> law	OONKZPPPO
demonym> lawmakers	NONLWPQPP
demonym> leader	OPLLZPPPP
demonym> leaders	NPNMWPPPP
demonym> leadership	OPLMXPPPO
demonym> led	QONNSPPPQ
demonym> man	OOOLYPPPO
demonym> market	NONMYPPPO
demonym> mathematician	QNNMTQPQQ
demonym> media	NMLSSQQQP
demonym> men	PNNLWPPPP
demonym> militant	OOONVPPPP
demonym> militants	OOMNWPPPO
demonym> military	NNPQUPPPO
demonym> minister	NPMLYPPPP
demonym> national	POLMXPPPP
demonym> navy	PNMMVPQQP
demonym> news	NPKKZQQPP
demonym> newspaper	OQULQPPPN
demonym> nuclear	OPNLXOPPP
demonym> occupation	POLMUQQQQ
demonym> official	NQLTRPPPO
demonym> officials	OQKOWPPPP
demonym> oil	NOOKYPPPO
demonym> on	PNMMVQPQP
demonym> owned	NPNNXPPPO
demonym> palestinian	OOMTSPPOO
demonym> parliament	PPONUOPPP
demonym> passenger	QMSKQQQQP
demonym> peninsula	PPMMWPPPO
demonym> people	NPMNVPPPO
demonym> plane	RMITPQQQP
demonym> police	OOMI\\PQPP
demonym> political	NONMXPPPP
demonym> politics	OOMMYPPPO
demonym> premier	OQOLXOPOO
demonym> presidency	OONNWPPNP
demonym> president	OOJSUPPPP
demonym> presidential	PPLUPPPPP
demonym> prime	NOOQSPPPP
demonym> prisoners	ONNNYPPPO
demonym> producers	MPMMXPPPO
demonym> prosecutor	OPNMVPPPP
demonym> province	OPOLWPPPO
demonym> rapeseed	OOONVPPPO
demonym> rebels	LMJTVQQQP
demonym> refugee	OPNLYPPOO
demonym> refugees	NOOMXPPPO
demonym> rule	NPMNWPPPP
demonym> said	N]LNQOOOM
demonym> security	MNLQWPQPP
demonym> service	NOLKZPPPP
demonym> soldier	OOMSRPPPP
demonym> soldiers	OONKYPPPO
demonym> speaking	VOONQPOPO
demonym> spokesman	OPLMXPPPP
demonym> sprinters	NOONXPPOO
demonym> state	OOMKZPPPP
demonym> students	OONNWPPPO
demonym> team	POMMYPPPP
demonym> teenager	NNNTUOPPO
demonym> television	NOKMYQQQP
demonym> territories	POOOTPPPP
demonym> territory	OONLXPPPO
demonym> textile	NONMXPPPP
demonym> the	MOONWPPPO
demonym> time	PNNMVPPPP
demonym> to	UOLSOPPOO
demonym> town	OONLWPPPP
demonym> troops	MNKSWPPPO
demonym> were	OMTSOPPON
demonym> who	NSKRRPPPO
demonym> wine	LPONWPPPP
demonym> woman	NONSTPPOO
demonym> women	ONMSUPPPO
elsewhere 0false	WPOOOOOQO
elsewhere 0true	FSUTORMSM
elsewhere 1false	UNRQPNNMQ
elsewhere 1true	FUVQPMOSO
elsewhere 2false	QLPPQPPPQ
elsewhere 2true	JOWRLPPOS
elsewhere ufalse	SQPPOOOON
elsewhere utrue	LSRPPPONR
ending 'll	XKKMQQQRQ
ending 're	ZMLOPOPPP
ending 've	XMNOPPPPO
ending .a.	OORUOOOPN
ending .c.	NNQTPPPPO
ending .h.	OPOSPPPPP
ending .n.	QORMOPQPR
ending .p.	PNTLPQPPP
ending .s.	ROMSOPPPP
ending 012	TLMMQQQQS
ending 0bn	WOOOPOPOO
ending 1	SNRMOOQPP
ending 100	OSMMQQQPQ
ending 2	QMPNOOPNW
ending 370	ULLLQQQRR
ending 3g	VPOOPOPPM
ending 4	SMTMPPPOP
ending 44	NPOWPPPON
ending 4mv	SOOOPPPPP
ending 5g	VOOOPPPON
ending 5n1	RMMMQQQQT
ending 6bc	TONOPPPPP
ending 7	PPTOPPPOO
ending 8	QNSNPPPQO
ending a20	OUNPPPPOO
ending a65	SNOPPPPPP
ending aaa	OUMNPQPPQ
ending aai	RNMRPPPPP
ending aal	OUMTPOPNO
ending aan	RQNTPOOON
ending aar	NSTROOOON
ending aas	OXOOOOOON
ending aba	PRLRPRPOP
ending abc	LSRROOPPN
ending abe	PVNMPPPPP
ending abi	NPUVOONNN
ending abs	PKLKWRQRQ
ending aby	PLNOQPPVP
ending ace	TNQQONOOQ
ending ach	PVJRQOPOP
ending aci	NWNPPPONP
ending ack	QSNKSPOSN
ending acp	OPUOOPPOO
ending act	VLMQQOQNP
ending ad	SONNPPQQQ
ending ada	JPSRORPPP
ending ade	WMKOOVONO
ending adi	MTKMRQQQQ
ending ado	OSLSPPPNQ
ending adr	NWQMPPOOO
ending ads	SPRMPPOPP
ending ady	TOMNPPPQP
ending adz	PVNNOPPOO
ending aea	OOSPPPPPO
ending ael	NPNSPPPQP
ending aez	OVONPPPOO
ending aff	TPLNPPPPQ
ending afi	NVOPPPPOO
ending afl	OPTOPPPOO
ending afp	KPWPPPPPO
ending aga	NTOLPRROP
ending age	SKMNPNOUT
ending ago	NNTSOPPPO
ending ags	OSTNOOPOO
ending ah	TMMMQQQQQ
ending aha	SKJOPRQRR
ending ahe	TRMMPPPPP
ending ahl	PWNOPOOOO
ending ahu	ROJKQRRSR
ending ahy	OUOOPPPOP
ending ai	VNNNPPPPP
ending aib	POOUPOPOP
ending aid	MUMONTTNL
ending aig	NRTOOPPOO
ending ail	VLLNPPPSO
ending ain	QPPUOORNN
ending air	LUSPOPPOO
ending ais	NRNWOOPNN
ending ait	QQOUOOOON
ending ajj	OOONPVPOP
ending aka	NSNSOPPPO
ending ake	RTLQPOPPO
ending aki	MRSTOOOON
ending aks	NMTLSOPSP
ending aku	OVNPPPPOO
ending ala	PUKSOPPOO
ending ald	PVPMPOPOO
ending ale	PONPOSOTN
ending ali	MSJOVQQOP
ending alk	TOMOPPPPQ
ending all	QRPTNOONN
ending alo	PMJSQRPQQ
ending als	TLQKSLNSR
ending aly	MSUQNPPNO
ending am	TNKMQQQRQ
ending ama	OWNLPRPPO
ending ame	PQPQNSNPN
ending ami	QNMNQSPQQ
ending amm	NYNMOPPPP
ending amn	ULNNQPQQQ
ending amo	ONLWOPPPP
ending amp	STKJRPPPQ
ending ams	LVTMNROON
ending an	PNSSPPOOO
ending ana	TQRPNOONO
ending and	NMVQOQPOO
ending ane	MNITRRQRQ
ending ang	NTRNQOPON
ending ani	LUJRTQQOO
ending ank	JSSQNORQN
ending ann	JWTPOPPMN
ending ano	MYQKOPQPN
ending ans	NJTOVOPQN
ending ant	SUMJRPONR
ending anu	NQXNOPOOO
ending any	QMSQNPPOP
ending anz	NOUTNOOON
ending aos	ORLTOPPPO
ending ap	KPTNRQQPQ
ending ape	QPLNQPQQR
ending aph	OMQKQQRRR
ending apl	SKKKSRSRS
ending apo	NPUOPPPPO
ending app	OSMNPPOOU
ending apr	RMNMRQPQQ
ending ara	LSTSOPOMN
ending arc	ONWNQPPON
ending ard	LQSOMRUOO
ending are	NPLOOQWQO
ending ari	NTSKQPQON
ending ark	MQRROPQON
ending arl	QOQLQPQQQ
ending aro	ROLLRRQQR
ending arp	NSWNOOOON
ending arr	NPTUOOONO
ending ars	LQRQNOSQO
ending art	MNRRPOSNQ
ending ary	RSOLPNPRN
ending asa	NPVNPPPON
ending ase	SPPRPOONO
ending ash	RNQKPPPPT
ending asi	OVNQPPPNO
ending ask	SNNMPQQPQ
ending aso	PWMLQPPOP
ending ass	SPHMQQRPS
ending ast	PMOTROPPP
ending asy	OSTNNOOOO
ending ata	OJWMQQQPP
ending ate	OLTOSQOOP
ending ath	SPSOMQOOO
ending ati	OPRSPOPOP
ending atr	MPUPPPPPO
ending ats	PPTOQOPNO
ending att	NWQNOOPOO
ending aty	LWUNONQMM
ending au	RMJJRSSRR
ending aud	PUOOPPPOO
ending aul	MTMUPPPNO
ending aur	OPWNOOOOO
ending aus	OQTPOPPNO
ending aut	RRMMQQPPQ
ending ava	SOJMQQQQQ
ending ave	MLNUPQPPS
ending avg	QSOOOPPOO
ending avi	OWNOPPOOO
ending avy	PRRLPQPPQ
ending aw	TLNNQQQQQ
ending awa	MRRTOOOON
ending awi	MYMQOOPPN
ending aws	OPLLRRPRS
ending aya	NSVONOOOO
ending aye	SONNPPPPP
ending ays	QLUQQOPNO
ending aza	PLQTQPQNP
ending aze	OMRNPQQQQ
ending azi	MSLUPPPOO
ending azu	OPOVOPPPO
ending azy	TMMNQQQQQ
ending b	VUNNOOONN
ending b.	ONOUOPPPP
ending ba	NORLQQQQQ
ending bah	NONXOPPPO
ending bai	OPOTOPPPP
ending bal	RUMOOPPPO
ending ban	PVOPMPPOO
ending bao	OSNUOOOOO
ending bar	RQIPRRPPP
ending bas	RUJMOQPQQ
ending bay	LNSWPOPNN
ending bbq	RNTNQOPOO
ending bby	PSKKPRQRR
ending bce	SLJJRSSRT
ending be	VPPOONOOP
ending bec	NPMUPPPPP
ending bee	OQQNPSOOO
ending bei	QOLPQQPQQ
ending bel	TMMSPPPPO
ending ben	PRKLRRRQR
ending bes	SMRKOTSOO
ending bet	NMVOOPQQO
ending bey	SMKKQRRTR
ending bia	RMPRPPPPQ
ending bic	QNMLUQQQQ
ending bie	RSMMPQPPP
ending big	TMTNPPPPO
ending bin	NTNVPOONN
ending bio	OXMLOPPPP
ending bis	UNMNPQPPP
ending bit	UOKOPPPPQ
ending bja	QNNTOPOPP
ending bjw	SNNOPPPPP
ending blb	NPTOPPPPO
ending ble	TQPJPOPOS
ending blm	RNTNOOPPO
ending bly	NPQWPNONO
ending bnb	OPVNNPPPO
ending bob	RTNOOPPOO
ending boo	SMMMQPPTQ
ending bor	QNSMQPPOP
ending bow	TOMSOPPOO
ending box	OLONOOOQX
ending boy	TOJLPQPPV
ending bp	OPTNOPPPP
ending bpi	MPUOPPPPO
ending bps	WONOPOPPO
ending bra	RNKLQSQSR
ending bri	NQOOOOOOU
ending bro	RLKKQRRSS
ending bt	NPTOPOPPO
ending buk	SKKORRQQR
ending bul	PQSMPPPOO
ending bum	QNLLQQWPQ
ending bun	NVNOPPPOP
ending bus	LSVPOOPON
ending bwe	ONTPOPPPP
ending bya	SNKPRQQQQ
ending c	ULMTOPPPO
ending c.	QNMSQPPPP
ending c14	SNMOQQPQQ
ending ca	SLMLRQQQQ
ending cah	RTNNOOPPP
ending cal	YKOKQPPPP
ending cam	QLMOQPPVQ
ending can	OMTNTPPPP
ending cap	RMSNPPPPP
ending car	OOPQPOTOO
ending cas	RLLTOPPQQ
ending cat	SLLOQQQRQ
ending cbb	TNMOPPPPQ
ending cbi	OPTPOPPPO
ending cbs	NPTOPPPPP
ending cca	NSVPONOON
ending ccc	NNWOPPOPP
ending cci	OTQOPPPOO
ending cco	QPWQONONN
ending cd	VNMNPPPPP
ending ce	SLKKQRQRT
ending ced	SMMNQQQQQ
ending cee	RKQKQQQRR
ending ceh	QMLOPRRRR
ending cer	RNQKPQPSP
ending ces	SNPKQQNQR
ending cey	OVNOPPPOP
ending cfc	PPQLPPPQQ
ending cfl	QMMLQSQRS
ending che	SVRLOOPNM
ending chi	PVKUOPONN
ending cho	MVSPNNNNQ
ending chs	NQQMTPPPP
ending cht	NXMOPPPNO
ending cil	ROQHQRQRP
ending cis	OSOTOOONO
ending cke	PUNOPOPOP
ending cki	SSNPPOPOO
ending ckk	TLKLQRRSR
ending ckr	PMRLPQQRR
ending cks	QMUONPPQO
ending cky	SRRQNOONN
ending cle	QLULPPOUN
ending cmp	MUROPOPPN
ending cna	OPTOPOPPO
ending co	QOVNPOONO
ending com	OOVNOPPPO
ending con	SPJQPTOQO
ending cos	PLVTOOONO
ending cow	RMLNQQQQR
ending cox	QVNOOOOPO
ending cp	ROPLROPQP
ending cps	TLMMRQQQR
ending cra	NNUTOOOON
ending cts	VJKLTQQQR
ending ctv	OPSOPPPPP
ending cue	TOOOPPPPO
ending cum	PNRSOOOOO
ending cun	OPNUOOPPP
ending cup	OQTLPSONP
ending cus	OSNQPPPOP
ending cut	MRPWMPPON
ending d	SMNOPQQQQ
ending d.	SLLKRRRSR
ending dab	OMTOQPQOQ
ending dad	OPLTPQPQP
ending dah	TLKKRRRRS
ending dai	PRMMQQQPP
ending dak	NUVMOOOON
ending dal	LUOLPOVOO
ending dam	NVPQOOPON
ending dan	OPPSNPPPO
ending daq	NOVOOPPPO
ending dar	SJKJSSRRT
ending das	QMROOOPOT
ending day	VONIPQOTO
ending ddy	MTRQOOOOO
ending dea	TKJLSRRRR
ending dec	OMUMQPPQP
ending ded	UPOOOOOOO
ending dei	PUNOPPPOO
ending del	RTKLPPQSO
ending dem	RNUMROONO
ending den	KZPQOPONO
ending deo	VONMPPPPP
ending der	RQLMQQORP
ending des	RMRRNOOTN
ending dev	QTKMPQPPQ
ending dex	MRQLORQQQ
ending dey	NZNOOOPNO
ending dez	PUNNPPPOP
ending dge	MOQUOQPOO
ending dhi	MVMQPQQON
ending dia	RMSPPPPOO
ending dic	NUNSOOPPP
ending did	QSLLQQQPR
ending die	SPLMQQQPQ
ending dim	SSMNPPPPP
ending din	NWTNPOPNN
ending dio	VIPNQPPPQ
ending dis	NUQNQPPOO
ending dit	QLSLPPQRP
ending dkk	TMMMQQQQQ
ending dle	RQOMPPPPP
ending dly	XMMMPOPPQ
ending dm	QLOMQRQQQ
ending dna	WPLNPPPPO
ending dnc	OPTOOOPPO
ending dns	TKKLRRQSS
ending doa	RNMSPPPPP
ending dof	PTOPPPPOP
ending dog	QQKLQRQQR
ending dol	PNPNNTOUO
ending dom	SSNSNOOON
ending don	KQOUPQQPO
ending doo	QMOLQQRRQ
ending dor	MXLTOPPON
ending dos	TLLPQQQQQ
ending dow	OWQMOPPON
ending dp	OUMNPQQPP
ending dra	ORRTONOOO
ending drc	NPUQOOPOO
ending dre	NURROONNO
ending ds	OOROOOOOU
ending dvd	WNNNPPPPO
ending dze	SUNOOPPNO
ending e	UNNMPPPPP
ending e.	TOMLQQQQQ
ending e3	OOPOOTPPO
ending ea	RLLMQRQRR
ending ead	WJPOOOPPP
ending eaf	OVOOOOPOO
ending eah	WMRLOPPPP
ending eal	ROSQPOMOP
ending eam	SILISSSST
ending ean	MLLPYQQPP
ending eap	TMMMQQQRQ
ending ear	WKNNPSRMP
ending eas	RMLRQPQPQ
ending eat	TPROOOOPO
ending eau	NZNPOOOON
ending eba	PSNPPPPPP
ending eby	RPKKRQQTQ
ending eca	OUQOOOPOO
ending ecb	OOUPPOPPO
ending ece	NPPTOPPPO
ending ech	POPPRSONO
ending eck	TRMNPPPOP
ending eco	QRLMPQQRP
ending ect	QOSQONROM
ending eda	NRTSOONNN
ending edo	OLQMPQQRR
ending eds	TMNLQQQPR
ending edy	RSNNOPPPP
ending eed	MSTROPPOL
ending eee	PUQLPPOPP
ending eef	NTTOOOOOO
ending eek	MOOPUQOSN
ending eel	UKLMQQQQR
ending een	ULLOQPQQQ
ending eep	RQPLOTOPO
ending eer	VOLNQPPPQ
ending ees	VLRMPPOPP
ending eez	SLJKRRRQS
ending eff	NTUNPOOON
ending efs	ROTOPOPOO
ending eft	SOWOONNNO
ending ega	PMQPPPQQR
ending ege	RKVNPNQOP
ending egg	OVLLPQPOQ
ending ego	QOSQOOPOO
ending ehe	SLLLRRRRR
ending eid	NQRLQOQQQ
ending eii	OPPTOOPPP
ending eil	PWNNPOPOO
ending ein	LVPOPPQPN
ending eir	PTOOPPPPO
ending eit	TTNOPOPOO
ending ejo	OOMRPPQQQ
ending eki	NYNNPPPOO
ending ela	PMLWOQQPP
ending eld	LVNTPOPON
ending ele	QUMNPPPPO
ending elf	PRLROPPQO
ending eli	PRMRQPPOO
ending ell	JUNQPPQPQ
ending elo	OWMNOPPQQ
ending elp	ULLNQQQQQ
ending els	RUQOOOPNN
ending elt	OUPOPOSMO
ending ely	YKMOPPPPP
ending ema	QORMQQPOQ
ending eme	NKRLRRRRR
ending emi	RTNNPPPOO
ending emp	SQKMQQPQR
ending ems	PISPOQQRP
ending emy	OLRRONOVN
ending ena	PRNTOOPNO
ending end	RQLWOOOON
ending ene	QRMRPONSO
ending enf	ROSPOOOOO
ending eng	NTNZNNOMN
ending eni	RSNMOPPPP
ending enn	OWOOOOPOP
ending ens	QTQPPNONN
ending ent	TONMOQPRP
ending enu	UKPKPQPRR
ending epa	MPWOMPPOP
ending eps	VOMOPPPPP
ending ept	QNTNPPPPP
ending er	SMMMQQQQQ
ending era	NMPQPOPRS
ending erb	PPNMXOPPP
ending erd	RLKKRSSSR
ending ere	USPRONNMP
ending erg	MSNPPQQRO
ending eri	NSVNOOOOO
ending ern	SWQIQOOMO
ending ero	PUMJPQQTO
ending ers	QQRJROPSM
ending ert	OROSPOPOO
ending eru	OMLXPPPPP
ending ery	QSNNPPPOP
ending ese	NONPVPPPO
ending esh	OOLYPPPON
ending esi	NSNWONONN
ending esk	UMJJQSQRQ
ending ess	TLQKPQPSP
ending est	RPKQRRPOP
ending et	WOLNPQPPP
ending eta	RKMJQRRTR
ending ete	PSRMOQPPP
ending eth	NSNUPPPOO
ending ets	SKSLSOOQP
ending ett	OXJQPPPOO
ending ety	QNRMPOSQP
ending etz	NTLLQQQQR
ending eu	MPUPOPPPO
ending eum	PMRZONOOL
ending eus	RPQMPPPPP
ending eva	OTNQPPPOO
ending eve	NUPNOTNOO
ending ews	PJSNPRQPR
ending ext	TOTMNPOOO
ending exu	SOOOPPPPP
ending eye	NNSRONOTN
ending eys	NTTQOPONN
ending f	RMRMPPPPQ
ending fa	NOTPPOPPO
ending fah	OSSOOOPOO
ending fam	OOVNOOPOO
ending fan	QPMMQQQQP
ending fao	OOTPPOPPO
ending far	VLQROOONO
ending fat	QQMLRQQPQ
ending fax	NMUROPPPO
ending faz	OVNOPPPPP
ending fbi	NPUOOPPPP
ending fda	MPUOPPPPO
ending fdi	SMQMPQPPQ
ending fdp	NPTOPPPPN
ending fdt	SNOPPPPPP
ending fed	OKSLQQQRR
ending fee	SMTNPOPPP
ending fer	OVQMPPPNO
ending few	TNMNQQQQQ
ending ff	UMKMQRQQR
ending ffe	NTRNPPPOO
ending ffs	RQKMQRQRQ
ending fic	QRKQQPPPP
ending fin	OVVMNNONN
ending flu	SNLSPPPPP
ending fly	QTNOPPPOO
ending fm	RMOLRQRQQ
ending fna	NOOUOPPPP
ending fon	SNLKRRQRR
ending fox	OPVKPPROO
ending foy	QSOOPPOOP
ending fri	PRMMQPPPR
ending fta	RPOOPOUNO
ending ftu	OOUNOPPPP
ending ful	VMNNPPPQP
ending fun	PNNSPPQPP
ending fur	NMOSPTPPP
ending g	RMQMQPQPR
ending g4s	NOVOOPPPN
ending g8	NQTOOPPPN
ending gal	POMWOPPOP
ending gan	MSRQOOPPO
ending gar	RPJKRRRSR
ending gby	TNLKRQQRQ
ending gdc	QPNMOVPPP
ending gdp	VNLNPPPPP
ending ge	MUSNPPPNO
ending ged	RONOOOOUP
ending gee	RQMROPPQO
ending gel	OVPMPOPOO
ending gen	LUVNOPPON
ending ger	QTNMOQQNQ
ending ges	VJPOPPPQQ
ending get	SQSNNTNMN
ending ggs	QVMNPPPNO
ending ght	SOMMPQPTP
ending gia	QMMQPPQQQ
ending gic	QPQSOOOOO
ending gie	QQLKRRQRP
ending gin	QKSQQQQOO
ending gio	NYNNOPPON
ending gis	RTKLOQQPS
ending gle	QKTMOQQQQ
ending glt	SNOOPPPPP
ending gly	WLKLQQQQQ
ending gm	MPSRPPPPO
ending gmt	VONPPOPOP
ending gns	RLUNQPPNP
ending go	TOOPPOPPP
ending gob	OUOOPPPPP
ending god	RRJOQPQRP
ending gon	ONRTNPPPO
ending gop	MOXOOPPPO
ending gos	PRNTNOOPN
ending got	SSMNPPPPO
ending gow	RMMTPPPPP
ending grf	RLLLQRRQS
ending gry	UMLNQQQQQ
ending gsm	QOOOPVOOO
ending gti	POOUOOOPP
ending gua	NOMWPPPPO
ending gue	NQTMQPPPO
ending gul	RRLLPQQQQ
ending gus	NRUOPPPNN
ending h	TMQMQPPPP
ending h17	ULMNQQQQQ
ending ha	TMKJQRRQS
ending had	QMOPQPPPP
ending hah	RPMSPPPOO
ending hai	NTMPQPPOP
ending hal	OSTMPOPON
ending ham	MVOQPQQOM
ending han	LULRSPPQN
ending hao	MWNNPPPPP
ending hap	QMLQQQQPQ
ending har	QOKPQQQQQ
ending hat	QJSOOPQPS
ending haw	NWNOOPPOP
ending hay	SPMMQQQQQ
ending hbo	NPTOOPPPP
ending he	ULMNQPQRQ
ending hea	OVNSOOONO
ending hed	WMMNPQQOP
ending hel	RTNROOOOO
ending hem	PONTPPPPP
ending hen	QPMPSPPOO
ending her	UQLOPRPNN
ending hes	QQILRRQSQ
ending het	OWNNPOPOP
ending hev	QRKLPQQQR
ending hey	VMLNPQQPP
ending hha	TLKLRQQRR
ending hhh	UIJISSRST
ending hi	UMMNPQQPP
ending hia	PMKSRQQQQ
ending hic	VMLNQQQQQ
ending hie	OUPOPPPOO
ending hig	OOROUOOOO
ending hil	PVMOPOPOO
ending him	SQMMPQQPQ
ending hin	PSOSOOPNO
ending hio	QMMUPPPPP
ending hip	NLMPOWUQO
ending hir	PVMSOOOOO
ending his	VLOQOOOPQ
ending hit	TMMNQQQQP
ending hiv	SNMLRQQQQ
ending hke	QUNNPPPOO
ending hly	UNQOPOOPO
ending hmm	TMLNQQQQQ
ending hmv	NPTNPPPPO
ending hne	OQNTPOPOO
ending ho	PPMMQOQUP
ending hol	OULNPRPPN
ending hon	OWRMPOOOO
ending hoo	QMQLQQQQQ
ending hop	OSVNOOOON
ending hos	NTSOOOPOO
ending hot	SLRNQPPPQ
ending hou	MOOWOPPPO
ending how	TKQOOSOPO
ending hoy	TKKKRRRSS
ending hru	OWONPPPON
ending hts	SOOQOONRP
ending hty	PNNSQPQPP
ending hu	NVNNPPPPO
ending hua	NPVPPOPPN
ending huh	TLLLQQQRR
ending hur	NTMPRPPOP
ending hwe	RQMMQPPPQ
ending hyr	PTNOPPPPO
ending i'd	WMMNPPPPP
ending i'm	YMNNPPPPO
ending ial	QPQLPPPQP
ending iam	OYNNOPPON
ending ian	OOOSSOPON
ending ias	NSRUNOONN
ending iba	ORSLQQPPO
ending ibe	OUROOOOON
ending ibm	NPTOOPPPO
ending ibo	MNUTNOPON
ending ica	PQNSPPPOP
ending ice	SURMPPNNO
ending ich	NTPQPOQNP
ending ici	SLQLPPRPT
ending icj	QPSOPOPPO
ending ick	NWPOPOPON
ending ico	NLOVPQPPP
ending ics	QJWMRSOOP
ending ict	PQOSPPPOO
ending icy	VMMMPQQPQ
ending ida	PKUQPPPOP
ending ide	RSMPNRPOO
ending idi	NWNNROPOO
ending ids	SIRIRRPPU
ending ied	XLMNOQPPR
ending ief	WOQNOOONO
ending iel	PTMNPPQPO
ending ien	RSLMPPOSO
ending ier	MPPPPQQOQ
ending ies	SHSNQRPPR
ending iet	POOOSPPPP
ending iev	NNTTOOPOO
ending iew	OKTNOSORR
ending if.	OPOTOPPOO
ending ifa	NNVOPPPPP
ending ife	XJPQPOOOO
ending iff	PSMPPOOOS
ending ift	PXLMPQQOO
ending igh	VOOQOOPOO
ending ign	TNRLRPONP
ending igo	NOSSOPPPO
ending igs	NONOXPPPO
ending ii	PQLNPSRSN
ending iii	NWNNOOOOR
ending iin	ULKLRRQRR
ending iji	QOMPQQQQQ
ending ike	NSOWONOMO
ending iki	POTNPPPOP
ending il	OTOPPOPOO
ending ila	ORNTOOPPO
ending ild	ONSMNQRRO
ending ili	OXMLPPPOP
ending ilk	PVNOPPPOO
ending ill	OSPSONQPM
ending ilo	PSOOPPPPO
ending ils	TNNNRPPOP
ending ilt	SNNOPPPPP
ending ily	SNPKPOPQR
ending im	TKLLRQRRR
ending ima	PTNTOOOOO
ending ime	RMRJPPPPR
ending imf	OPTPOPPPO
ending imi	RRNTOOOON
ending imo	PURNOOPNO
ending ims	QMOLUQQPP
ending in	UNMMPQQQQ
ending ina	JNMXPTPPO
ending inc	ONXNPOPOO
ending ind	SPMMPPUOO
ending ing	VONMNOOSP
ending ini	QQKKRQQRR
ending ink	WKLLQQRQR
ending inn	SMMMRQQRQ
ending ino	MRKUSPPOP
ending ins	PPSRONORM
ending int	RLRNPOPOT
ending ion	TKSOPTNMP
ending ior	QLOJPRRRS
ending ios	SUKOOOONS
ending iot	RPNMVOPOO
ending iou	TVOOOOONO
ending ips	NRUNOQOON
ending iq	SMMMQQQQR
ending ira	PTMMPPPRP
ending ird	SKJKRRRSR
ending ire	MKOUPQQQP
ending iri	PSJKQRQSQ
ending irk	NVOOPPPOP
ending irl	ORMSOPPPP
ending iro	QLNOQQQQR
ending irs	PMRMPQPRP
ending is	QLNMQRQQR
ending is.	OPOSOPPPO
ending isa	PKQMPQQPT
ending isb	TNLMPQQQS
ending ise	PTLHRRPOU
ending ish	ULKPRPPPQ
ending isi	QLUMQQQOP
ending ism	YNMJOPPRQ
ending iso	TKNKQRQRR
ending isr	OPOOPPOOU
ending iss	TPMSPOOPN
ending ist	PPLLPQTRQ
ending it	VNMNPQPPQ
ending ita	NNIMQRTWP
ending ite	OTOPRNONP
ending ith	LWROOOPON
ending iti	ONRUMOPPP
ending ito	MTWPNPPNN
ending its	MXJMSQQQN
ending itt	MUTLPPQON
ending itv	MOVOPPPPO
ending ity	QLUPPNULO
ending itz	MWMWOOPNM
ending ium	OMTTPNPOO
ending ius	QVMLPPQPO
ending iv	SPMNPOPPS
ending ive	VIRMQRQPN
ending ivu	OOOVOOPPO
ending ivy	QLPKQRQRR
ending iya	OKNQQQRQR
ending iz.	OPOSOPPPP
ending ize	NMQPPNVRN
ending i’d	VOOOOOPOO
ending i’m	XNNNPPPPO
ending j	TMMMQQQQQ
ending jad	PRSMOPPOP
ending jaf	OONTOPPPP
ending jah	MQLXPPPON
ending jan	UJJSQRQPQ
ending jda	MXMNPPPOP
ending jee	NVNOPPPOP
ending jet	NMYOQPPNO
ending jgb	TOOOPOPPO
ending jim	OUNOPPPOP
ending job	VKLMQQQQQ
ending jor	VNNMPQPPP
ending joy	QTMNPPPOP
ending jr	OVOOPOPPO
ending jr.	PUOOPOPOO
ending k	TONNPPPPP
ending kal	RLLSQPQPQ
ending kan	RUOPLOOOP
ending kat	PWNOPPPOO
ending kay	PSOPPPOOP
ending ked	TLLMQQQRR
ending kee	QRNTONPPN
ending kel	RRMMPQQPP
ending ken	NSRNOOORO
ending ker	RUSLNNPON
ending kes	UNLMRQQOQ
ending ket	TMPSOQOON
ending kev	PSMMQPQPQ
ending key	OTQQOOPNO
ending kfc	NPTOPPPPP
ending kia	NPRSOPPPO
ending kie	PVNNPPPOP
ending kim	QNLSQQPPP
ending kin	PUMNPPPPO
ending kip	LPWPPPPPN
ending kly	PSWNONONO
ending kok	QMNPQQQQQ
ending kos	NQYNOOPPM
ending kov	NZNNOOPOO
ending kpa	OPTNPPPPO
ending kr	TMMMQQPQQ
ending kuk	OPOSPPPPP
ending kul	OVOOPPPOP
ending kyb	NOVNOPPPO
ending kyi	PQNTPPONO
ending kyo	NPPVOPPPO
ending l	SKLLRQRRS
ending l.	QMMQQQQQQ
ending l2	SMMMQQQQS
ending la	PNMQPPPQQ
ending la.	OOOTOPPPO
ending lab	NOTMONOOU
ending lad	VKLLRQQQR
ending lag	TMOMPPOPU
ending lah	QSRJPQQPO
ending lai	OSNTPPPNO
ending lal	OXNMPPPOO
ending lam	OQNRRTNNL
ending lan	MPQSSOPON
ending lar	RPOLORQNR
ending las	SVKOPPPOO
ending lat	OVRONOPON
ending lau	RPMOQQPPQ
ending law	SSSQPNMMN
ending lay	OURKPOSNO
ending lce	OUONPPPOP
ending lco	PPSOOPPPO
ending ldp	OQVNOOPPN
ending lds	MPPUOOQPO
ending lea	OVNOPPPNP
ending led	TLLMQRRQR
ending lee	ORLPQSPOO
ending leh	RSMMQPQOO
ending lem	SNKQSPPPQ
ending len	NULMPQQQP
ending leo	ROLLQRQQR
ending ler	OUMNOOPTN
ending les	PQRMPOQQP
ending let	SOUMPOOOO
ending lev	OWNNPPPOO
ending ley	NSTOQOPNN
ending lfa	OLLTQQQQP
ending lfo	PVPNPOPOP
ending lhi	OPOTPPPPP
ending li	NVNNPPPPP
ending lia	OPSROOPOO
ending lic	PQQMROPPO
ending lid	PNSROPPPO
ending lie	LWPNPOOTN
ending lif	NTNOPPPPP
ending lig	OUOOOPPOO
ending lik	QTNNPPPOP
ending lim	MRSPOPPPO
ending lin	JWOQQPPNO
ending lip	QTKMPQPQQ
ending lis	LSNSRPPON
ending liu	OUOOOPPPO
ending lix	NSUNOOPOO
ending lks	ULLMRQRPR
ending lla	PROLQTPOO
ending lle	NOHSSQQSP
ending lli	MRPJRSRNR
ending llo	OQNTNUNNN
ending lls	PRTQONPNN
ending lly	SVKNPPPOO
ending lma	RMMOQRQQP
ending lms	OOUOPOPOO
ending lo	TLJKRSRRR
ending log	VLLMQQQPR
ending lol	VKMMQQQQQ
ending lon	QUJUPOPNO
ending lop	TLKKRRRSR
ending lor	TQPJPQPOP
ending los	OYNOOOOOO
ending low	POKVOPOSN
ending lsa	OSKVNPPPN
ending lse	RLTNOPPQO
ending lsh	MTNRRPPPN
ending lst	RRMOPPQOP
ending lta	ONWMPPPOP
ending ltd	OOVOPOPOO
ending lth	NKTLRQQQR
ending lto	OSMUPPPNO
ending lts	TORMPPPPO
ending lty	QOLLQQRSQ
ending ltz	OVNNPPPOO
ending lu	SPKLRQRPQ
ending lub	PNSSPMOOP
ending lue	UKQLPQPPQ
ending lum	VQMMPPPPO
ending lur	RKOLRRQRQ
ending lus	QMTROOOOP
ending lva	OTNPPPPPP
ending lvo	OVNNPPPPP
ending lyn	PWOPPOONN
ending m	PQKLRQRRR
ending m1	OQOSOPPPO
ending mac	NNRMPPOOW
ending mad	QSULOOOON
ending mah	PVONPPPOO
ending mam	PNNVPOOOO
ending man	RSLHROPSR
ending mao	UMLLQRRRR
ending mar	SQJTPPPOO
ending mas	RNPPNTPOO
ending mat	OUROOOOOO
ending max	TLRKPQQPQ
ending may	OXNNPOPOO
ending mba	OSMSOPPPP
ending mbo	QNMRQQQPP
ending mbs	NRLMORRSQ
ending mci	MOVOOPPPO
ending md	RMKORRQQQ
ending mda	NTSNPOPPN
ending me	QNOOPPPUP
ending mea	MTMTOPPPP
ending mec	RLQMRQQRP
ending med	TRKLPQPQP
ending men	ULIOSRQQQ
ending meo	RSMMPPPPP
ending mer	VULOOOONN
ending mes	ONPLQTPQQ
ending met	LOTTOOPOO
ending mh	SMLLQRQRR
ending mhr	NVMPPPPPO
ending mic	RNKTQPPPP
ending mil	OOWMNPPPP
ending min	QMNMRQQQQ
ending mir	NNLUQPQPP
ending mit	NNQPQOOSP
ending mix	RSNOPPPPO
ending mlb	NOTOPPPPP
ending mma	RMMMPPPUQ
ending mmm	VJLMQQQSR
ending mmy	NULNPPTPO
ending mn	SOLNPQQQR
ending mo	OUNQOPPOO
ending mod	ONSMPQQQO
ending mon	OKOJRRRTT
ending mos	NVQNPPPPN
ending mov	ORNTOOPPO
ending mpi	RNMMQRQQR
ending mps	XOMOPPPPO
ending mro	OQUNPPPNO
ending mrt	TOOOPPPPO
ending mt	SONOPPPPP
ending mtv	MOYOPOPOO
ending mum	UMKMQQQRR
ending mus	PRNLOQQQR
ending mvp	SMMMQQQQR
ending my	SLKKQRSSR
ending mym	SMMNQQQQQ
ending n	TNMSPOOPP
ending n't	WJLLPQQSQ
ending nai	NNNVOPQPP
ending naj	SQMLQPQQQ
ending nak	OSOOPPPPP
ending nal	VMRPRMOOO
ending nam	PNNXOOPOO
ending nan	OSPKRQPOQ
ending nao	POSOPPPPO
ending nar	MVNUNPOON
ending nas	OVNROOPOO
ending nau	OSOWNOONN
ending nay	RRMMQQQPP
ending nba	OPUONPPPO
ending nbc	MOWOPPPPO
ending nc.	NN]NOOONN
ending nce	RTQNOSOLN
ending ncy	PNQLQQPPQ
ending nda	SQLLQPQRP
ending nde	NPJKRSRSS
ending ndi	MOJUPQRQP
ending ndo	OOQQOOPPT
ending ndp	LOVPPPPPO
ending nds	ROQPONOUM
ending ndu	NMPUROPOO
ending ndy	MSRSNPPON
ending nea	PUPOPOPNO
ending ned	WLMOQPPPQ
ending nee	OVNOPPPOO
ending nel	QOURPONMN
ending nen	TVLMQOPON
ending ner	NTOLORQQP
ending nes	IRVQMOPOT
ending net	SUOQNNPON
ending nev	PVPOPPPNO
ending new	TPNOPPOPP
ending nex	RNPOOOOPT
ending ney	KVQSOPPNN
ending nez	NXNPOPPOO
ending nfc	NMYOPOPON
ending nga	ONRUOPPON
ending nge	TJPWOPPNO
ending ngh	NVMNPPPPP
ending ngo	QNMWNOPPP
ending ngs	QLRNRPORP
ending nh	OPOUOOPPO
ending nho	OVOOOPPPO
ending nhs	NPTPOPPPO
ending nia	NMNYPPPOO
ending nic	PNRQSOOON
ending nie	OXNNPPPMP
ending nik	QSMROPPOO
ending nin	ROLMQQQQQ
ending nis	QPOOVOPMO
ending njo	OTOOPPPOP
ending nka	OQMUOPPOO
ending nke	OVNOPPPOO
ending nko	PQPMPQQPQ
ending nks	TMMROPPQQ
ending nly	TLMNQQQQQ
ending nna	PWMNPPPOO
ending nne	MYMMOPQQP
ending nni	OSOPOPPPP
ending nnn	TIJKRSRSS
ending nny	PMIPQRRRR
ending no	SMKLPSQSS
ending no.	VNMNPPPQP
ending non	PQMROPPPP
ending nor	RQNTPOPON
ending nos	SMNMVPPPP
ending not	UMKMPQRRQ
ending nov	NWMMOSONO
ending now	UOPMOPPTN
ending nra	OSROPPPOO
ending nry	MWOPOPPOO
ending nse	TRQPNNOPO
ending nsk	NPSUNPPON
ending nso	OTNUOOONO
ending nsw	LNTTPPQPO
ending nt	PMMRPQQQQ
ending nta	TKONPQQPR
ending nte	TUPMOOPNO
ending nth	UKKLRRQRR
ending nti	QWNNOOPOO
ending nto	MTOUNOPON
ending nts	VJRKTPPPP
ending nty	QONSPOPOQ
ending nue	TKLQQQQPP
ending nus	PNGISRTSV
ending nut	SLKLQRRRS
ending nux	OOROOOOOT
ending nw	SNMNQQQQQ
ending ny	OPOTOPPPO
ending nya	OOLXOPPPO
ending n’t	WNNNOPPPO
ending o	WNMOPPPPP
ending oad	TOIQQPPQQ
ending oat	TMTNQOOPO
ending oba	OSMTNPPOO
ending obe	NVPMOOTOO
ending obi	OONUPPPPP
ending obr	OPUOPOPPO
ending obs	TPJMQQPPR
ending och	NRNTOPPOO
ending oda	PSMSOPPOO
ending odd	OTOOPPPOP
ending ode	OVNNPPPOO
ending odo	OUOROOPOO
ending ods	MWPMNNORQ
ending ody	SPLMPQOSQ
ending oey	OQQOOOOUN
ending off	TSKKPQPQP
ending oft	PPRMQPPPO
ending ogg	NVOOPPPOO
ending ogo	PTMROPPOO
ending ogs	TLMMQRQRQ
ending ogy	MPQJQRQQS
ending oh	TNOPPPPPP
ending ohn	NVNOPPPPP
ending ohu	NOOUOPPPO
ending oid	PJQLPQPPY
ending oil	SJOLPRRRR
ending oin	XNNOOPPOO
ending oir	QMNPQQQPQ
ending ois	LWQROOPNO
ending oit	QONVOPOOO
ending ok	XMLOPPPPP
ending oke	RMKPQQQQR
ending oks	NTUMPOONO
ending ola	TNLPQPPRP
ending old	SQPKPOOTO
ending ole	MWRLOQPOO
ending olf	POQMPPPQQ
ending oli	RQLPPPPPQ
ending oll	TSONPOPNO
ending olm	MRQUONOOO
ending oln	STQLOOOOO
ending ols	RMNLORRQR
ending olt	PUMNPPPPP
ending oly	QTOPOPPOO
ending oma	OUMUMOPOP
ending omb	OSSPPNOOO
ending ome	UTJSPNNMQ
ending omg	TMMNQQQQQ
ending omm	NOVOOPPPO
ending omo	PQKKQRPTR
ending omp	OOWOOOOPO
ending oms	SNQNOOOTO
ending ona	MSSMPPPPP
ending ond	OYMROOPNN
ending one	ORPPMPMQT
ending ong	TOJPPOPTP
ending oni	NVQPOOPON
ending onn	NMXOPPOOP
ending ono	NWONOPPPO
ending ons	PRPLQSPQM
ending ont	OPOXONORM
ending onx	QQLTOPOPP
ending ony	NQWPPOONN
ending ood	PNSVOPPMN
ending ooh	QPKKRQQRR
ending ook	MQQRPOQNQ
ending ool	SIUPOOPPP
ending oom	RPISPPPQP
ending oon	TMOKQPQTP
ending ooo	QRMMQQQPQ
ending oop	OROSPOPOO
ending oor	NON[POPMO
ending oot	QRRMOPPOO
ending opa	RRNLQPPPP
ending ope	RNLTOPPOQ
ending opf	NUOOPPPPO
ending ops	QLPJQSRSR
ending ora	SLSKPPQQQ
ending ore	PTOMOMPNV
ending ori	SPJJORRSS
ending ork	PJRPRQPOR
ending orm	UJJKRSRSR
ending orn	QOMLPQPQT
ending oro	NTSPOOONO
ending orp	LNZNPOPOO
ending ors	SPSJPOSRM
ending ort	MVRWOMOOL
ending ory	PNORSSONN
ending osa	OSRPOPPON
ending ose	WQJKRPPOR
ending osh	SMMMOQPQT
ending oso	QPMMQQQQQ
ending oss	OTNUPMONO
ending ost	TOTMPOPOO
ending ota	MPMXPPPOP
ending ote	RJPRPTPQM
ending otm	UOOOOSOOO
ending oto	VJJMQRRRR
ending ots	RMMLUOPUO
ending ott	NYKMPPQPP
ending oud	PPKLQRRRS
ending oul	MQNVOPPOO
ending oum	QPRMOPPPP
ending oup	PPRJPQQQP
ending our	MOUNORORO
ending ous	RNOPTPONO
ending out	TIPKPRPSR
ending ova	NWKROPQOP
ending ove	NYMNOPPRO
ending ovo	MNVSPOPON
ending ovt	UNMMPQQRP
ending owa	OONWNPPPO
ending owd	OUNPPPPOP
ending own	SPNRPOPOO
ending ows	OLPLPRQOW
ending oxx	NQOOOPPOU
ending oyd	OVNNPPPOP
ending oyo	OXMMOPPPO
ending oys	UMSMQOPNP
ending oza	OUNOPPPPO
ending p	QJOKRRRRT
ending pa	OOUOPPPPO
ending pac	XOQOPMPOM
ending pad	ULLKQQQQR
ending pan	MQOVOOPPO
ending pas	OPXNNOOPO
ending pay	TOOPPPPOP
ending pbs	OOSOPPPPP
ending pc	UORNPOOPN
ending pca	QMOLQRQQQ
ending pcs	WMQOOPPPN
ending pct	SPNPPPPPP
ending ped	WNMNPPPPP
ending peg	PNOUOPPPP
ending pei	OSNSPPOOO
ending pen	UTLMOUNMN
ending per	OQIMQSRRR
ending pes	TPKLQQQQR
ending pey	OMWNPPPOP
ending ph	SNMLQQQQQ
ending pha	PQLOQQQPQ
ending phd	SLLLRQQRR
ending phx	OOOVOPPPO
ending phy	QRKPOPTPO
ending pia	NNOWOPPPO
ending pic	RKNOPTPPQ
ending pin	QSPMPOPOQ
ending pkk	OPTPPPOOO
ending ple	VNPOOPPOP
ending ply	TMLMQRQRQ
ending pod	OMRMPOPPW
ending pon	QLTLQPQPQ
ending pop	VMMMQPQPQ
ending pot	PSOSOOPNO
ending ppa	N[MNPPPON
ending ppi	UNRPNPOOP
ending pr	TLKKQQQRT
ending pre	TPMPPPPPP
ending pro	QNNNPPPPT
ending ps	SNMOPPPQQ
ending psi	PSQMOPPPO
ending psp	NPMOPPPPV
ending pts	RNMMRQQQQ
ending pur	PUNQNOPPO
ending put	SMMLQRQRR
ending q	TMNPPPPPP
ending qis	OPNLXPPPP
ending qld	NOMWOPPPP
ending qpr	PNTOPPPPO
ending qua	NPSTOOOOO
ending que	QPJXQQNNO
ending r	VNNNPPPPP
ending rab	NQRNUOOOO
ending rac	OTNOOOOTO
ending raf	MOTQPPPOO
ending rah	TTMPNPOOO
ending rak	NSORPPPOO
ending ral	ULPNQOPPP
ending ram	LJUMOPOPZ
ending ran	SKNRQQPPP
ending rap	RRLLRQQPQ
ending raq	OPMVOPPPP
ending ras	NUTROOOMN
ending rat	RPKNTPPPP
ending raw	PVNNPOPPP
ending ray	PQQRONOSN
ending rbi	WSMNOOOOO
ending rbs	NLTLRQPRQ
ending rby	PONVPNOOP
ending rcc	OPSPPPPPP
ending rce	OQVNOOPOO
ending rch	VLQOOPOPP
ending rck	MNUOOPPPP
ending rda	QTMOPPPOP
ending rde	OWPOOOOOO
ending rdi	OUNMPPPRO
ending rdo	OVOOPPPOO
ending rds	SMRQMPUMN
ending rdy	SNJQPQQQP
ending rea	NMUQPOPPP
ending red	SMQQPOONP
ending ree	TLRJPRQPR
ending rek	RVNNPPOOO
ending rel	PNUMQOPPP
ending ren	NYQMPOONO
ending rer	QSIKQRQSQ
ending res	YLLNPSOOO
ending rew	PQKLQRQRR
ending rex	RNNNPQPPT
ending rey	RPMPPOPRP
ending rez	OVOONPPPO
ending rfp	TMLMQQRQQ
ending rge	QROSONPNO
ending rgh	PMPNPQQRQ
ending rgo	PPSNPPPOP
ending rgy	ONXMPPPOP
ending ria	OMQQPPPRP
ending ric	OPRVNOOOO
ending rid	PJRQQQQPP
ending rie	OOKRQQRRQ
ending rif	TQNTOOONO
ending ril	PRNSPPPON
ending rim	OQOUOOOOO
ending rin	NUSPOOONN
ending rio	KRSWOOONM
ending rip	QONTPPPOO
ending ris	MQRPOPQRO
ending rit	SMOOQOOTO
ending rix	NPRNPNTOO
ending rke	NVNOPPPPO
ending rks	NVXMOMOMO
ending rld	UMJOPTQPQ
ending rlo	RMQSOPPOP
ending rls	RMMNQPPUP
ending rly	VLMOPQPOR
ending rma	RJSPOPQPP
ending rms	TOMUOOOOO
ending rmy	PMUNPPQPP
ending rna	NPRUOOOPO
ending rnc	OOTNOUOON
ending rne	MWLQPPPOO
ending rni	ORMQPPPPP
ending rno	OSMMORQPR
ending rns	XRMNOOOOO
ending rod	QTMMPPOOS
ending roe	PUNOPPPNP
ending rol	TMLKPRRSQ
ending rom	MQVNPOPOP
ending ron	NWPKPPPPP
ending ror	QUSMOOONO
ending ros	SNPMQPPPR
ending rov	RQNJQRQOR
ending row	WJINTPPPR
ending roy	NUNNOPPSO
ending rp	TKJKRRRSR
ending rp.	NNYOPOPNN
ending rph	SONOPPPPP
ending rps	OOVNPOPOO
ending rra	LSPNOQRPP
ending rre	NUNROPOPP
ending rry	OOSPOPPNR
ending rse	TNTJQPPNP
ending rsh	OSSTNOONN
ending rst	UQLOPPPOP
ending rt	WOJNQPPQP
ending rta	PPMVNPOOP
ending rte	PULMOQQPQ
ending rth	NTPRNOOPO
ending rti	OUOOPPPOO
ending rts	OMUOQOPOQ
ending rty	SRTLONOOO
ending rtz	OVONPPPOO
ending rue	TLLLQQRQR
ending rum	ONMUPROQO
ending run	RKKPPSQUP
ending rus	RSOJPQPRP
ending rut	MSPUOOOOO
ending rve	RMQPQOPQN
ending rwa	QOSNOPPPP
ending s	ONSSOQOOO
ending s.	QNMSPQPPP
ending sa	QMLPQQQQR
ending sad	OVMLPPQRP
ending saf	OSQPPPPNO
ending sam	RNLLRRRQQ
ending san	SRMNPPPOP
ending sap	QMPMQQQQR
ending sas	MSPRNQQPN
ending sat	RQNMPPPPQ
ending saw	POOTOPPOO
ending say	QUMNPPPOP
ending sbc	OPWMOOPPN
ending sby	NQRUOOPNN
ending sch	OSKLQQQQR
ending sco	MNQWOPONO
ending scu	OVNOPPPPO
ending sda	NPTPPPPPO
ending sea	NLUTPPONP
ending sec	NVRNOPPNN
ending sed	VQLNPPPPP
ending see	QORSOOOOO
ending sel	NUNPPPPOP
ending sen	OVSLOPQNO
ending seo	SMLMQQQQS
ending ser	TURLPNONN
ending ses	TOLKPPQUP
ending set	VIKRPQPRP
ending sex	SMQSPOOON
ending sey	LTRQNNOSN
ending sfc	RINKQRRSS
ending sgs	OMTMQPPQQ
ending sha	RVRMOOOON
ending she	TNMNQQPQQ
ending shi	PQLRNQPQP
ending sho	SMMMQQQQQ
ending si	TKKJQRSRS
ending sia	NNOSPQPPP
ending sic	RNVMPNPOO
ending sie	PVMRNOOOO
ending sil	NPUOPPPPO
ending sin	PPNVOOPOO
ending sis	MOXMOTPNO
ending sit	MUTOPOONO
ending six	UOROPOONP
ending ska	LPPSPPQPO
ending ski	LVRNPPPNO
ending sky	L\\LKQPQOP
ending sly	XMNOPQOPP
ending smh	SNNNQQQPQ
ending son	LVPOPOPPO
ending sor	TKJNQRQRR
ending sos	SWRLNOPOL
ending sox	NMXNPPPPO
ending spc	MPWOOPPOO
ending spd	NPTPPPPPN
ending sps	XNMNOPPOR
ending sql	VLKLQQQRR
ending sra	OPNUOPPPP
ending ss.	NPOUOPPPP
ending ssa	NWKUPOONN
ending sse	NSQSNOPON
ending ssi	OWNNPPPOO
ending sss	RJNNQRRQR
ending ssy	NUKVPMOPO
ending st	QMMUQPPPP
ending sta	MSXNNPPOO
ending ste	OPKPPRQRQ
ending sto	QMUNPPPPP
ending sts	TJLKSRRRR
ending sty	SQLMQPQQP
ending sul	NOMWOPPPO
ending sun	OKTRPPPRO
ending sus	OTRNOPPPN
ending sut	TMJLPSQPU
ending t	RNQLQPPPR
ending tad	TONNQPPPP
ending tag	ULOMQPPQQ
ending tah	LMTXNOPON
ending tal	ROYPONNNN
ending tan	RQIPRPPPQ
ending tao	OSPOPPPPP
ending tar	SQNKRPPNT
ending tas	PMWMPPQPO
ending tch	NMSMTRORN
ending tci	OOUOOPPPO
ending td.	OOXNPOOOO
ending tec	OLSLQRQQQ
ending ted	SMVLPOQOP
ending tee	QOSMRPOPP
ending tel	SPMROPPQN
ending tem	VNNNPPPPQ
ending ten	MSJNRSRPQ
ending tep	OOXOOOOON
ending ter	MNQQNNPSS
ending tes	PQMTNPPPO
ending tez	RQKLQRQQQ
ending tha	QMMQQQQQQ
ending the	RSKRPPPOO
ending tho	RMMUOPPPO
ending ths	PPUOOPPPO
ending thx	ULLLQQQQR
ending thy	PTNNOOPRP
ending tia	NML[OPPNO
ending tic	VLJMTPQQQ
ending tie	NTSMOOOSN
ending tin	RVONOPOOO
ending tis	OWPNOOOOO
ending tle	MRQTNPPOO
ending tly	TNNQPPPOO
ending to	URLMPOOPP
ending toe	QTNOOPPPO
ending tol	LQMWPPPOP
ending tom	QSRMOOOOO
ending ton	MRQPOPPRO
ending too	TOTONOOON
ending top	VKJLQSRQR
ending tor	TRNFOPRTP
ending tos	PTRLOPPQN
ending tou	NVPOPOPPO
ending toy	RONMPPQQR
ending tre	RLK\\QMOOO
ending tro	RSPIOQQQP
ending try	RMOQPPQPO
ending tsa	PNVMOPOQP
ending tsd	VNNNPPPPP
ending tsk	NPNTOPPPP
ending tsx	OQTNPPPOP
ending tta	ONRROPOTN
ending tte	PYMMPOPOO
ending tti	OSOLQPQPQ
ending tts	NVOSNOPNO
ending tty	OSTMOPPOO
ending tuc	OPUOPPPNP
ending tum	PUMSPOPNN
ending tus	OPMPPQQRQ
ending tv	WMPMPPPPO
ending tán	QMMOQQQQQ
ending u	TNNNPPPPP
ending u2	NNXOPOPPN
ending uae	NPNTPPPPO
ending uan	MWLVOOPNN
ending uay	ORSOOPPOP
ending uba	QOMSOQQPO
ending ube	RLNMQOQOV
ending ubs	OMWPOPPPO
ending uch	TMTLOPPPP
ending uck	SSLLPQPQQ
ending ucy	OUOOPPPOO
ending uda	OPTROOPOO
ending udd	QSOOPPPPP
ending ude	TOLMQPPTP
ending udi	OMMTQPQPP
ending uel	LXQNPPPMO
ending uer	OWNNOOPPP
ending ues	PPTMOOOTN
ending uez	OVQOOPOON
ending ufc	QLPMQQQRQ
ending uff	OOSWONONN
ending uge	TOROPPPOO
ending ugh	RRLSOPPOP
ending uh	TLMNQQQQR
ending uis	RQNOPOOOT
ending uit	SKPKTPPQR
ending uiz	QRLMQQPPQ
ending uja	OPOTOPPPO
ending uke	OUNSOOONO
ending uki	QOTOOOPOO
ending ula	QNMUQOPPO
ending ule	TNOUOOOOO
ending ulf	QOJRPQQPQ
ending ull	QPMVOOPOO
ending ult	WNSOOOONN
ending uly	TLMNQQQQQ
ending um	TLJKRRRRS
ending uma	MYTOOMOMN
ending ume	OTMQOPPPO
ending umi	OTNQPPPOO
ending ump	OUPOOOPPO
ending un	ONSQOPPPO
ending una	QQMTOPPPO
ending und	RMSUQMONN
ending une	QLTLPQQPQ
ending ung	N[NMPPPNN
ending uni	QKPSQPPQP
ending unn	OXNNOPPOO
ending uns	QOLMQQQQR
ending unt	OTRMOOOSN
ending up	TMLLQQPUP
ending ups	PNQMPUPOP
ending ura	NTNSOPPOO
ending ure	TMMKPQQUP
ending urg	NNOWPPPPO
ending uri	PQMWNPPPN
ending urn	VOKPPPPPP
ending uro	NPNXOPPNN
ending urr	RRMMPQQOP
ending urs	QJRJUQQQQ
ending urt	PORSOOPOO
ending ury	TOQUNMQMN
ending us	ROOSOPPPO
ending usa	NMTRPPPPO
ending use	QSLVONQNN
ending ush	LTQLPQQQP
ending usi	OPTOPPPPO
ending uss	QVNNPPPOO
ending ust	OJUSMXONN
ending utc	SLLMQRQQS
ending utd	NPVOOOPOO
ending ute	QMVLQOPOP
ending uti	QRMNPPPPQ
ending uto	QNMTPPPPP
ending uts	UNNOOPPOP
ending utt	RQMTPOPNP
ending utu	NTNNTPPOO
ending uty	VNMMPPPQP
ending uxe	SKKMQQRSR
ending uya	UMLMQQQQR
ending uza	OUOOPPPOO
ending va.	PPOSPPPPP
ending vak	QOLPRQPPQ
ending val	POOTOVNMN
ending van	QVKNROPNQ
ending vat	UNNOPPPPP
ending vds	UOOSONOOO
ending ved	SOOPPPPPP
ending vel	SMSKPQQQO
ending ven	WOORONOON
ending ver	ROISPPQTN
ending ves	RNRMROPRN
ending vey	PSOOOOONT
ending vez	PVOLPPPPP
ending vi	SMKKSRRRQ
ending via	QPIYOPPOP
ending vic	OUKSPOPNQ
ending vid	QWMOOOOPN
ending vie	TNNOPPPPP
ending vii	QMMNPUQQP
ending vil	PKQMPQQRR
ending vin	PRJKRRRRR
ending vis	MXSMPPPNO
ending viv	POTRPOONN
ending voa	OOTOPPPPP
ending von	OQNUPPPON
ending vox	POVOOPPPN
ending vp	VOONPPPPO
ending vt.	OPOTOPPPP
ending vue	PONVOPPOO
ending vvy	UMNOPPPOP
ending w	TLLLQRQRR
ending wa	NQNVNOPPP
ending wai	QRMNQQPPP
ending wan	QKNQPPQSP
ending wap	UONPOOOSN
ending war	OQNLPUOSO
ending wat	POUOPPPOO
ending way	NRQUOPPLO
ending wds	TOOPPPPOP
ending web	SNTOOPPOO
ending wei	PNQKPQQQQ
ending wen	QTMMQPPOP
ending wer	TQMLPTOPP
ending who	OKOLSQRSQ
ending wie	TPLLPQQPR
ending win	RTKPPPPPP
ending wis	OUOOPPPOP
ending wly	VNOOPPPNP
ending wmc	OPTOOPPOO
ending won	QXMNPPPNO
ending woo	TSNOOOOOO
ending wow	UMMNQPQQQ
ending wtf	SNMOQPQQP
ending wth	ULORPOOOP
ending wto	OPUOPOPPO
ending wwi	ULLNQQQQQ
ending x	TMMLQPPPV
ending xas	ONMUPPQQP
ending xd	SLMNQQQQR
ending xel	PPOOOPPOT
ending xie	NRUOPPPON
ending xon	MTOSPPPOO
ending xp	PNMNPPPPW
ending xrp	VOOOOPPPP
ending xu	NVOOPPPOO
ending xx	TMMMQQQQR
ending xzg	SOOOPPPPP
ending y	TNMKQQQQR
ending ya	TLLMQQQQQ
ending yad	RNMMQQQQR
ending yaf	NPUNOPPPO
ending yah	NNNZNOPNO
ending yal	UPKLRPPQQ
ending yan	PUINRPPPQ
ending yay	TMMNQQQQQ
ending yce	NUNNPOPOS
ending ych	TLJKSRQRT
ending yed	QTNOPPPOO
ending yes	SRMMPQPPQ
ending yev	NUTLPPPOO
ending yff	OUOOPPPOO
ending yke	OUOOPPPNO
ending yle	OUKRPPPOP
ending yme	TJKKRRRTS
ending yne	OTMLQQQRQ
ending ynn	QTMOPPPOP
ending yon	QOMVNPPPO
ending you	UOLMPPPSQ
ending ype	RMRKQPQQQ
ending ypt	PNUPOPPPO
ending yun	OXOOOOOOO
ending yyy	QSLMPQQQP
ending z	SNMMQQPQR
ending zai	NTNTOOPPO
ending zak	NVMNPPQPP
ending zan	OTMRPOPPP
ending zar	NXNMPPOOO
ending zer	PWNMOQQON
ending zes	PPNRPOUOO
ending zia	NMVROPOPO
ending zil	OOOUOPPPP
ending zin	RRMNPPPPP
ending ziz	NVMNPPPPP
ending zni	OONVOPPPO
ending zon	QLROQPPQP
ending zoo	ONROOUOOO
ending zov	OQNTOPPPO
ending zza	ROLRQPPPP
ending zzi	OXOOOOOOO
ending áil	NPVOOPOPO
ending éin	PNTOPPPPO
ending ódź	OOOUPPPPP
ending čen	PPMNQQQQQ
ending ’ll	XNNNOPPOO
ending ’re	YMMOOPPPP
ending ’ve	ZLMNOPQOO
ends 'd	WMNNPPPPP
ends 'm	XNNOPPPOO
ends 't	VMNOPOPPP
ends 00	QOJJRSRRU
ends 01	SOLLQQQQR
ends 02	NTSNOOPPO
ends 0i	SOOOPPPPP
ends 0k	SNOOPPPPP
ends 0m	TNNOOOOOS
ends 0q	TOOOPPPPP
ends 0t	SNOOPPPPP
ends 0x	TNNOPPPPP
ends 10	PRLLQQQQR
ends 11	OTSNOOOPO
ends 12	UKLMQQQQS
ends 14	ULKNQRQQS
ends 17	UMLNPPPQR
ends 18	OSOUPOOON
ends 19	PPNUOOPPN
ends 1c	SNOOPPPPP
ends 1d	RPLNQQQQQ
ends 1o	SOOOPPPPP
ends 1s	SOOOPPPPP
ends 1t	SNOOPPPPP
ends 1u	TNNOPPPPP
ends 20	PTNPPPPOO
ends 23	PSLNQQPPP
ends 28	QUMOPPPPO
ends 2c	SOOOPPPPP
ends 2g	VNNOPPPPO
ends 2i	UMMOPPPPQ
ends 2m	SNOOPPPPP
ends 2w	TNNOPPPPP
ends 2y	TNNOPPPPP
ends 2z	SOOOPPPPP
ends 31	TNNOPPPPP
ends 3a	TLLMQRQQR
ends 3c	TNNOPPPPP
ends 3d	TLLMRQQQR
ends 3f	SOOOPPPPP
ends 3g	VPOOPOPPM
ends 3i	TNNOPPPPP
ends 3j	TNNOPPPPQ
ends 3q	TNOOPPPPP
ends 3w	SOOOPPPPP
ends 4a	XLMMQPPPP
ends 4c	SNOOPPPPP
ends 4f	SONOPPPPP
ends 4h	SOOOPPPPP
ends 4i	TNNOPPPPP
ends 4n	SOOOPPPPP
ends 4s	POUOOPPPN
ends 58	SNNNQQQPQ
ends 5b	TNNOPPPPP
ends 5e	SOOOPPPPP
ends 5g	WNONPPPON
ends 5i	SNNOPPPPQ
ends 5q	TNOOPPPPP
ends 5s	PMQMQPPOU
ends 5w	SOOOPPPPP
ends 63	SOOOPPPPP
ends 64	OPOUOPPPO
ends 65	TNOOPPPPP
ends 6c	SOOOPPPPP
ends 6f	TNNOPPPPP
ends 6r	TNOPPPPPP
ends 6u	TNNOPPPPP
ends 6v	TNNOPPPPQ
ends 70	TMMNQQPQQ
ends 7a	SOOOPPPPP
ends 7b	SOOOPPPPP
ends 7g	TNOOPPPPP
ends 7j	TNNOPPPPP
ends 7o	SONOPPPPP
ends 7q	SNNOPPPPP
ends 83	TNNOPPPPP
ends 86	QSOOPOPPO
ends 8c	TONOPPPPP
ends 8j	UOOPPOPPO
ends 8k	SKLKRRRRR
ends 8o	SOOOPPPPP
ends 8t	TOOOPPPPP
ends 93	SOOOPPPPP
ends 9b	SNOOPPPPP
ends 9c	TLLNQQQQR
ends 9d	TNNOPPPPP
ends 9f	SNOOPPPPP
ends 9m	SOOOPPPPP
ends 9p	SNNOPPPPP
ends 9u	SOOOPPPPP
ends 9v	SOOOPPPPP
ends a.	MNQVPPPON
ends a4	TMNOPPPPQ
ends a5	TNNOPPPPP
ends aa	OROIOPPQV
ends ab	OLTMSOPNT
ends ac	QMWLONPRQ
ends ad	PLPUOPPQP
ends ae	RONSOOPPO
ends af	MOSTOPPPO
ends ag	RNRJQQQQR
ends ah	QLQSPPPOP
ends ai	QUJTOOPON
ends aj	RPMSPPPPO
ends ak	QUKQOPPON
ends al	SPPSPOPNM
ends am	HPPRPOPPW
ends ao	QWQQMNONN
ends ap	PMPPRPQPP
ends aq	PONUOPPPP
ends ar	OQLNQQRPR
ends as	ORSQMQPON
ends at	RRPKQPPNQ
ends au	NSKSQQQOP
ends av	TKNLRQQQR
ends aw	TSJOPPOPP
ends ax	RLVNNPQOP
ends ay	QNQNOPQSO
ends az	NUVMNOOON
ends b	RMOSPOPPP
ends b4	SMMNQQQQQ
ends ba	PROTNOPPO
ends bb	TNLNQQPQQ
ends bc	KPVQPPPPO
ends bd	QNTNPPPPP
ends be	RSPJPPPOS
ends bf	TNNOPPPPP
ends bg	TNNOPPPPP
ends bh	UMLNQQQQQ
ends bi	PSSLPPPON
ends bj	TNNOPPQQP
ends bk	TNNOPPPPP
ends bl	QNTOOOOPO
ends bm	OOSOOPPPP
ends bn	ZNONPNPON
ends bo	PLTQOPPPO
ends bp	QPSNOPPPP
ends bq	VLJNQQQQR
ends br	OQUNPPPPN
ends bs	NQVLQPPPN
ends bt	VOPOOOPPO
ends bu	PNSVONONN
ends bv	SOOOPPPPP
ends bw	SOOOPPPPP
ends bx	RSNOOPPPO
ends by	PMKOTPPSR
ends bz	QRMNPQQPP
ends c	TNNPPPPPP
ends c.	PKPPPQQQQ
ends c1	QSOPPOPOO
ends c2	QMRNOPPPS
ends c5	TNOOPPPPP
ends ca	OQMRPQQPP
ends cb	QOSPPOPPO
ends cc	MMXNPPPQO
ends cd	WNLMPPQQQ
ends ce	RROMOOPOR
ends cf	QLRMQPQQQ
ends cg	SOOPPPPPO
ends ci	OQPJPRROS
ends cj	QTPOPOOOO
ends ck	OSONRPPRN
ends cl	OLVMQPPRP
ends cm	SOPOPPPPP
ends cn	SNROPPPPP
ends co	KMWROPPOO
ends cp	RNSMQOPPO
ends cr	XOPOPNOON
ends cs	WJQLRQQQN
ends ct	VMIQPQPPQ
ends cu	QTNOPPPPO
ends cv	TONOPPPPP
ends cx	VMNOPPPQP
ends cy	URKPOPPOO
ends cz	SOOOPPPPP
ends d	TOORPOOOO
ends d.	UMLNPQQQQ
ends d2	SPLMQQQQQ
ends d3	SOOOPPPPP
ends d4	SNOOPPPPP
ends d6	SNOOPPPPP
ends d7	TMMNQQPQR
ends d9	QNSOPPPOP
ends da	LRPSPPPPO
ends db	POWNONOPO
ends dc	ONRMOVPOO
ends dd	QLUNPPPPP
ends de	RVMQNOPOM
ends df	OQTMOPPPO
ends dg	TMMNQQPPQ
ends dh	SMMSOPPPP
ends di	MVKSNPQOP
ends dj	TJJJRRRSS
ends dk	ULLNQQQQQ
ends dl	TNNOPPPPP
ends dm	SLNLQRQQQ
ends dn	QMMNQQQRS
ends do	NQOQNOOPT
ends dp	SSPNOPPPN
ends dr	WNNOOOOPP
ends ds	SMQRMOOPR
ends dt	QSJKPRRQR
ends du	OMPUROPOO
ends dz	PVNNOPPOO
ends dź	OOOUPPPPP
ends e	UNNMPPPPP
ends e.	TLMNQQQQQ
ends e1	TSNNPOPPN
ends e3	TNMOOTPPO
ends e4	ULMNQPQQQ
ends e7	TMMNPQPQQ
ends ea	NPRSOPOPN
ends eb	TLRLPQQOP
ends ec	NLULRQQQO
ends ed	WNQMOPPOO
ends ef	WRQNONNPM
ends eg	ORLRPPPPQ
ends eh	QIPNPRRRR
ends ei	PMTOPPOPO
ends ej	TJJJSSSSS
ends ek	NQMMUQPRP
ends em	SKOQQPQPP
ends eo	SONNPQPPQ
ends ep	QSSNOOOON
ends er	NRQOMPQSP
ends es	QORLOPPPR
ends et	NRQRORPOM
ends eu	NNVPOPPPP
ends ev	OOTOOPPPP
ends ew	NNPLQTPOT
ends ex	PRQONOONT
ends ey	NRRNOPPSN
ends ez	QUJLPQQQR
ends f	UMLMQQQQQ
ends f1	NSVNOOPON
ends f4	TNOOPPPPP
ends f9	SOOOPPPPP
ends fa	MQOPQQQQO
ends fc	LOYMPPQPO
ends fe	QRTPOOONN
ends ff	QONQNTONR
ends fg	TMNOQQPPQ
ends fh	POUNNPPPO
ends fi	SQLMPRPPQ
ends fj	QNTNPPPPP
ends fl	QMRMPRQPQ
ends fm	OLQLRQRQR
ends fn	ROOSOPOOO
ends fo	TNOOPPPPP
ends fp	NOUOPPPPP
ends fq	UMNOPPPQP
ends fr	TLLLRRQRR
ends fs	RQLJRRRQR
ends ft	OOVLPQPPO
ends fw	VKJJRRRRS
ends fx	SRKMQPRPQ
ends g	UNNNQPPPP
ends g1	SNOOPPPPP
ends g6	TNNOPPPPP
ends g7	QNTOPPPOP
ends g8	PPTOOPPPN
ends ga	OQTPOOPOO
ends gb	UOQOOOOPO
ends gd	ULMNQQQQQ
ends ge	PMROOPPQR
ends gf	TNNOPPPPP
ends gg	RRLMQQQPQ
ends gh	SRNRNPPNO
ends gi	RLLUQPPQO
ends gl	SOOOPPPPP
ends gm	OLSPPPPQQ
ends gn	VLILRQQRR
ends go	ORTQNPPON
ends gp	TOJMQQQQR
ends gr	SMNNQQQQQ
ends gs	SJOMVQQQO
ends gu	TNNOPPPPP
ends gv	SONPOOOOT
ends gw	TNOOPPPPP
ends gx	TNNOPPPPP
ends gy	OQPLPQPQQ
ends gz	TLLMQQQRR
ends h	UNMMQPQQQ
ends h.	OPOUOOPOP
ends h0	SNOOPPPPP
ends h2	SNOOPPPPP
ends h4	TONOPPPPP
ends h5	SPNOPPPPP
ends h7	SNNOPPPPP
ends ha	TOMOPPPQP
ends hb	TNOOPPPPP
ends hc	RQMNPPPPP
ends hd	VJJJSRRRS
ends he	TRNOQPPON
ends hf	TLLMQQQQR
ends hg	TNOOPPPPP
ends hh	WNJLQQQQQ
ends hi	NTMTLPPQO
ends hk	NSSROOOON
ends hl	RMOROPPPP
ends hm	RSMMQPPPP
ends hn	PUNOOPPPP
ends hp	TNNOPPPPP
ends hq	SMSNOPPPP
ends hr	NSRMPPPOP
ends hs	SLVKSPPON
ends ht	SPOOOOOSN
ends hv	SOOOPPPPP
ends hx	PSMTOOPOO
ends hy	UOKQOOPRO
ends i3	SNOOPPPPP
ends ia	OMRQPQPQP
ends ib	QRLNQQPPQ
ends id	NTPLNNSNU
ends ie	QWKMNPPSO
ends if	PMOKRQQRR
ends ig	OSRLTOPOO
ends ih	QQQLQPPOP
ends ii	SRJOOWOON
ends ij	SLLLRQQRR
ends ik	ONUTOOPON
ends il	NSSOLPPRO
ends im	SPQRNOOOO
ends in	MUSOOOPPN
ends io	PSOPOPPOO
ends ip	PPRKPSTNN
ends iq	SNLMQQQQR
ends ir	KSPSPPPOO
ends it	QMPNQQQQQ
ends iu	PTNNOPPPO
ends iv	SNIKSRRRR
ends iw	TNNOPQPQQ
ends ix	UOSNOPPON
ends iz	TTKLPPPPQ
ends j	TMMMQQQQQ
ends j3	SOOOQPPPP
ends j5	TNNOPPPPP
ends j6	SOOOPPPPP
ends j9	TNNOPPPPP
ends ja	PRMSPPPOO
ends jb	RNSOPPPOP
ends jd	TNNOPPPPQ
ends je	TNOOPPPPP
ends jg	TLNNQPPQQ
ends jh	SOOOPPPPP
ends jj	POONPVPOP
ends jk	SOOOPPPPP
ends jn	TLKLRRRRR
ends jo	PTNSOOOON
ends jp	TLLMQQQQR
ends js	UMKKQRQRS
ends jt	TLLNQQQQQ
ends ju	TNNQPPPPP
ends jv	TNNOPPPPQ
ends jw	TNNOPPPPP
ends jz	TONOPPPPP
ends k	TONNPPPPP
ends k1	TNNOPPPPP
ends k9	SOOOPPPPP
ends ka	MPRTOPPOO
ends kd	SOOOPPPPP
ends ke	QVKOPOPPO
ends kh	SNMNRQQQQ
ends ki	OUUNNOPON
ends kj	TMNOPPPQP
ends kk	ULNNPPPQQ
ends kl	TMMOPPPQQ
ends km	XNNOOOOPP
ends kn	ULMNQQQQQ
ends ko	NPRKPQPQS
ends kr	SKPKQQQRS
ends ks	QOSPQOPNO
ends kt	TLLLRRRRR
ends ku	PPNWOPPON
ends ky	PWSNMOONM
ends l	SNNMQQQQQ
ends l1	TLLMQRQQR
ends l2	TMMLQQQQS
ends l3	SOOOPPPPP
ends l6	SNOOPPPPP
ends l7	UMMNPQPQR
ends l9	SOOOPPPPP
ends la	PNLSPSPPN
ends lb	QOTOOPPPO
ends lc	TMLMQQQQR
ends ld	PPSNOSPPO
ends lg	QTSOOOPON
ends lj	PUOPOOOOO
ends lk	SOPQOPOOO
ends ll	RQRSNONNO
ends lm	OSRPONPPO
ends ln	UQRMOOOOO
ends lo	OPLPPTPQR
ends lp	TNRNPPPPO
ends lq	TNNOPPPPP
ends lr	QKPKRRSQQ
ends ls	SPPLTOPRM
ends lt	TTOMOPPON
ends lu	TLNRPPQPO
ends lv	QNUOOOPOO
ends lw	SOOOPPPPP
ends lx	OWONOOPOO
ends ly	VPOLOPPPP
ends lz	ULKMRQQQR
ends m	PRNMQQQPQ
ends m1	PPNSPPPPO
ends m4	TOOOPPPPP
ends m6	TNNOPPPPP
ends ma	NTQOLRPQO
ends mb	UKKKQRRRS
ends mc	NPVOPOOPN
ends md	RLKNQQQQU
ends me	OMQRPPPRQ
ends mf	RMROPPPPP
ends mg	TMMNPQQQQ
ends mh	TMMNQQQQQ
ends mi	QOKTQOQPP
ends mj	OQLMQQQRR
ends mk	PTMSPOOPO
ends ml	WMPMPPPPN
ends mm	SQPLOPPPP
ends mn	VLNOPPQPP
ends mo	NVOMPOPTN
ends mp	LUQNPPPPO
ends mq	TOOOPPPPP
ends mr	SRKKQQQPQ
ends ms	QNPLVPPPP
ends mu	TMLNQQQPR
ends mw	QMPMQQQQQ
ends my	OPSKOPSRO
ends mz	SLLLRRRRR
ends n	TMMLQQQQS
ends n.	RORLPPQPR
ends n0	TNNOPPPPP
ends n1	ROKLQQQPU
ends n5	TOOOPPPPP
ends n6	TNOOPPPPP
ends n7	TOOOPPPPP
ends nb	NMTSOPPPN
ends nc	NPUMOTOPN
ends nd	NRUONPPOO
ends nf	ROSPOOOOO
ends ng	TROPNPPOO
ends nh	OPQTOOPPN
ends ni	KUNRPPPQO
ends nj	RQMQPPPPP
ends nk	PSQSNOOON
ends nm	UMNOPPPPQ
ends nn	NUQLPPPPO
ends no	MVLSQPPON
ends np	PLUMQQPQO
ends nr	SOROPOOPO
ends ns	OQSPQOOQN
ends nt	POOSOPPQQ
ends nu	ONURNPOPO
ends nv	TMLMQQQQQ
ends nw	TKLMRRQRS
ends nx	QSKSOPOPP
ends ny	NLRVOQPOP
ends nz	OLRSOQQPP
ends o	WNMOPPPPP
ends o.	UONOPPPOO
ends o3	QTOOPPPOO
ends oa	OKSPPPSQO
ends ob	TSKMQQPOP
ends oc	TNNNPPPQQ
ends od	OQKSOOPOV
ends oe	OQSQQOONO
ends of	TLMMQQQRQ
ends og	QPNIRRQQQ
ends oh	SPLOQPPPQ
ends oi	TLLPQQQQQ
ends oj	UMMNPQPPP
ends ok	RPPMPPQPQ
ends ol	UNROOPPPN
ends om	RRUKOOPPN
ends on	MRQROPQOO
ends oo	RMPMQQRQO
ends op	QMSOOPPPP
ends or	SRMPOOPRN
ends os	QTRPONONO
ends ot	TNRLRPPOO
ends ou	UTJSOOPON
ends ow	ROMOQPQPP
ends ox	ONVLNPQPR
ends oy	RQJKPQQRU
ends oz	QTKOOQPPP
ends p	TKLLQQQRS
ends p0	SOOOPPPPP
ends p3	VNOOPPPPP
ends p5	TNNOPPPPP
ends pa	MSQPPOPPP
ends pc	UMPLPQPQO
ends pd	MOVPPPPPN
ends pe	RMMUOPPPP
ends pf	OTSOOOPOO
ends ph	QORMPPPPO
ends pi	UMPMPPPPP
ends pj	SNNOPPPPP
ends pk	SLLLRQQRR
ends pl	RJOKRRRRR
ends pm	VMQNPOPPO
ends po	RNTOOPPOO
ends pp	NQOLOQVPQ
ends pr	PQSKPPQPP
ends ps	ZKPMOPPOP
ends pt	PQVOOOPON
ends pu	TSNSNNONN
ends pv	VLLNQQPQR
ends px	SNMNPOPOU
ends py	SMQNPPPQP
ends pz	TNNOPPPQQ
ends q	TMNPPPPPP
ends q2	WNNNPPPPO
ends q7	SOOOPPPPP
ends qc	WNOPOOOOO
ends qd	TNOOPPPPP
ends qg	SOOOPPPPP
ends qh	TNOOPPPPP
ends qi	NPNRSPPPO
ends qk	TNNOPPPPP
ends ql	ULLMQQQRQ
ends qp	TMMOQQPQQ
ends qq	TNNOPPPPP
ends qr	TNNOPPPPP
ends qt	SMPMQQQPP
ends qu	TNOOPPPPP
ends qv	SOOOPPPPP
ends qw	SNOOPPPPP
ends qx	TNNOPPPPP
ends r	UNNNPOPPP
ends r9	TNNOPPPPP
ends ra	KTPQNORRP
ends rb	RQKMSPPPP
ends rc	NMYOPOPQN
ends rd	NPWSKPPPN
ends re	QNPOOQWNM
ends rf	TJKJRSRRT
ends rg	LUMVNOPOO
ends ri	NSMNNQQQT
ends rj	SOOOPPPPP
ends rm	TLNQPPPPP
ends rn	TSQJNOPOS
ends ro	PLMQPQQSR
ends rp	SOUPONOON
ends rq	SOOOPPPPP
ends rr	VJKJRRRRS
ends rs	POSMQOQRM
ends rt	USLPOPPOO
ends ru	ORPTOOONN
ends rv	ULKLRRQRR
ends rw	TMKKRRRRR
ends rx	QUOOOPPOO
ends ry	TOPKPPQQP
ends rz	SQMNPPPPP
ends s	VMLKQQQQR
ends s.	ROMSOPPPP
ends s0	QSNOPPPPO
ends s1	SOOOPPPPP
ends s3	TNNOPPPPP
ends s5	PPSOPPPPO
ends s9	SNOOPPPPP
ends sa	LMUQOPPOR
ends sb	SNQMPPPPQ
ends sc	NRVOOOOON
ends sd	SMSLPPQQO
ends se	RUMMTPPOM
ends sf	RLQLQQQQQ
ends sg	OOSOOOOPT
ends sh	SNMPPPPPS
ends si	QPPSMOPOO
ends sj	QOTOOOPPO
ends sk	RNRTNPPON
ends sl	ONSMQOPPT
ends sm	WKLKQWQPP
ends sn	SLNLQRQQQ
ends so	STKOPQPPN
ends sp	POONOPOPU
ends sr	RLPLPPPQU
ends ss	UPOQNPPOO
ends st	RMPPPTPON
ends su	QKNKSRRRR
ends sv	SOOOPPPPP
ends sw	NNRTPPPPO
ends sy	SWQKQNOOM
ends sz	VLLOQQPPQ
ends t	SNMMQQQQQ
ends t.	NTNRPPPOO
ends t0	SNNOPPPPQ
ends t2	SOOOPPPPP
ends ta	OLTJMQTVP
ends tb	SOOOPPPPP
ends tc	SLPLQQQQQ
ends td	UMRMOPPPP
ends te	SPPPQPONN
ends tf	SLQNPPPQQ
ends tg	TMLMQQQQR
ends th	NTUOMOPPN
ends ti	OTQRLOPPO
ends tk	UONOOPPPP
ends tl	SRQOOPPPN
ends tm	WLLLPTPPP
ends tn	TNMOPPPQP
ends tp	ULLLRRQQR
ends tq	TOOOOPPPO
ends tr	QMTNPOPQP
ends ts	ONOLVPPQP
ends tt	NURMOPPPO
ends tu	PQNRSPPON
ends tv	VNTNOOPPM
ends tw	VMKLQQQQR
ends tx	QNNQPOOOT
ends ty	WPOMOPPOO
ends tz	LWKVOPPOO
ends u	TOONPPPPP
ends u2	NNXOPOPPN
ends u7	SNOOPPPPP
ends u8	TOOOPPPPP
ends u9	TNOOPPPPP
ends ua	NMTWOOPOM
ends ub	TJJJRSSSS
ends uc	OPVOOOPOO
ends ud	OTQLPPPPP
ends ue	WLLQPPPPP
ends uf	OSNSOPOOO
ends ug	QPRMOQPPQ
ends uh	XIJLQQQRR
ends ui	UNOMPPPPP
ends uj	TMNOPPPQQ
ends uk	QLORPPPPP
ends um	PLWPOPPQN
ends un	NMPVPPPPO
ends uo	SOSOOPPOO
ends up	RMSLOQPQP
ends ur	MOSPOSPPO
ends us	NSTNOPPPP
ends ut	TNMOOQOPS
ends uv	SOOOPPPPP
ends ux	RNPNOPPPT
ends uy	VNOPOOPOO
ends uz	ORNSPPPOO
ends v.	NNYPPOPON
ends v3	SOOOPPPPP
ends v4	TONOPPPPP
ends v8	SMMNQQQQR
ends va	NQLSQPQPP
ends vc	QMPMQQQQR
ends vd	WNNNPOPPO
ends ve	TPQPOMOPO
ends vg	SRNOOOPOP
ends vh	SOOOPPPPP
ends vi	SQLLRQQPP
ends vj	SOOOPPPPP
ends vl	SOOOPPPPP
ends vm	TLKKRRRRR
ends vo	NURPOPPOM
ends vp	XMKMPQQQQ
ends vq	TNMOQPPPQ
ends vr	VNNNPPPPP
ends vs	SNNRPPPOP
ends vt	SRMROOOOO
ends vu	RONSPPPPP
ends vv	SOOOPPPPP
ends vw	QNTOOPPOP
ends vx	UNMOPPPPQ
ends vy	RKPPPQQQP
ends w	SMMLQQQQR
ends w5	SOOOPPPPP
ends w8	SNOOPPPPP
ends w9	TNNOPPPPP
ends wa	LOQWOPPPO
ends wc	ROSPPPOOO
ends wd	TPLNQQPPQ
ends we	TQQPOOPON
ends wg	SOOOPPPPP
ends wh	TNNOPPPPQ
ends wi	NVKQQPQOO
ends wk	QLLRRQQPQ
ends wl	ULMNQQQQQ
ends wm	SOOOPPPPP
ends wn	RRITPPQPN
ends wo	VLLMQQQPR
ends wq	TNNOPPPPP
ends wr	TNNOPPPPP
ends ws	PLQOOQPPT
ends wv	TNOOPPPPP
ends ww	WKLNQQQQQ
ends wx	SNNSOPPPO
ends wz	TKKMRRRRR
ends x	UKLLRRQQS
ends x.	TMORPPPPO
ends xc	SOOOPPPPP
ends xd	TLMNQQQQR
ends xe	SNNRPPPPP
ends xf	SOOOPPPPP
ends xh	UMMOQPPPP
ends xi	QTKOQPPPP
ends xk	TNNOPPPPP
ends xl	TONOPPPPP
ends xm	SOOOPPPPP
ends xn	WNLOPPPPP
ends xo	TNNOPPPPP
ends xp	PMTNOOONU
ends xr	UMMOPPPPQ
ends xt	RNSMOPPPP
ends xu	PSOPPPPOP
ends xv	TNNOPPPPP
ends xx	SNMMOPPPU
ends xy	TKKKRRQRS
ends xz	TMNNQQPQQ
ends y	TNMKQQQQR
ends y.	OPOVOOPPO
ends y2	SNOOPPPPP
ends y3	TNOOPPPPP
ends y7	SLLLRRQRS
ends ya	SORQOOOOO
ends yb	PNTMPPPPP
ends yc	SNOOPPPPP
ends yd	RSNPOPPOP
ends ye	QNLRPPPTP
ends yg	SNOOPPPPP
ends yh	UMMNQQPQP
ends yi	UMMNQQQQQ
ends yl	SOOOPPPPP
ends ym	TMMNQQQQQ
ends yn	PTNUOOONO
ends yo	QRLUOPPON
ends yp	TNNOPPPPP
ends yq	SOOOPPPPP
ends yr	SRMNPPPPP
ends ys	RLPKQPSPQ
ends yt	MRTMQPQPO
ends yu	NPOLRQQQP
ends yw	TNNOPPPPP
ends yx	SOOOPPPPP
ends yy	QULMPPQPP
ends yz	ROONSPPPO
ends z	TLMLQRQQR
ends z.	OPOSOPPPP
ends z1	TNNOPPPPP
ends z2	TNNOPPPPQ
ends z3	TNNOPPPPP
ends z8	SOOOPPPPP
ends za	RQKRPPPPP
ends zb	TNNOPPPQQ
ends zc	SNOOPPPPP
ends zd	UMNOPPPQQ
ends ze	PMOSNPPRQ
ends zg	TOOOPPPPP
ends zi	MVKSQPPOO
ends zl	VOOOPOPPO
ends zm	TNNOPPPPP
ends zn	RMTNPPPPO
ends zo	QUOOOOPOO
ends zp	ULMOPPPQQ
ends zr	PUNOOOPOP
ends zu	QNNUOPPOO
ends zw	UNNOPPPPP
ends zx	TNNOPPPPQ
ends zy	WKKLRQQQR
ends zz	SNILRRRRS
ends án	QPLOQQQQQ
ends ’d	XNOOOOPOO
ends ’m	XNNNPPPPO
ends ’t	WNNNOPPPO
first a.	SRIKRRQRQ
first aaron	OUNOPPPOP
first abc	OPYOPNONN
first abdul	PSNRPOPOO
first abu	NTMWOOONO
first academy	MQNPPNWOP
first adam	ORRNPPOMS
first adobe	SJJJRRRSV
first adolf	SMKPQQQPR
first adrian	PVNNPOPOO
first advance	NPNOOOOTU
first advertisement	TPOOPPOOP
first aer	PNVOPPPOO
first affordable	OPOPPOTOP
first african	PPTOUKOOO
first agha	OSNRPOPOO
first ahmed	RPKMQQQRQ
first air	MNYQOOPON
first al	LSPSOPQNP
first alan	NWONPPPOO
first alastair	PVOMPPPOO
first albanian	OPTOPOPPO
first albert	PUONPPPOP
first alex	OTOOPPPOO
first alexander	PVONPPPNO
first alfred	PSNNPNSOP
first ali	OQSRPOPNO
first alicia	PVNOPPPNP
first all	PNTPQOPQO
first am	TPSOOOOOO
first amazon	PNNSONONW
first amber	POLMQRQRR
first american	MOVNNQRNQ
first amir	OUONPPPOO
first amy	NWNOPPPNP
first analyst	TOLMPQQRP
first andrew	OXNNPPPNO
first aner	OTOOPPPOO
first angela	OXNNPPPNO
first ann	PUOOPPPOO
first anne	NYNOPPPNO
first anselmo	PTOOPPOOP
first antarctic	OPVPPOOON
first anthony	OUOOPPPOP
first antonio	PXMOPOOON
first app	PPOOPOOOT
first apple	POQOPNPPT
first arab	PMKMUTRQP
first ariel	PTONPPPPP
first arnold	PVNNPPPOP
first arthur	NTOOPPPPO
first asia	ONSUPOOOO
first asian	OOSNPROOP
first ask	POUOPOPNO
first associated	KQXPPOOMP
first association	OPWOPOONO
first at	OQUPOOOOO
first atlantic	OOPTPOPOP
first augusto	PUNNPPPOP
first aung	PQNTPPONO
first australian	OPSOPQOPP
first austro	RKIJSRSTT
first ayman	OVOOOPPOO
first b	OLPUOPPPQ
first b.	TQKSOOONP
first bad	RMQNQQQPP
first baltic	PPOUOOPPO
first bank	NPRSQOOOP
first barack	OWMNPPPOO
first barbara	PWNOPOPNO
first barry	PWNNPPPOO
first bartier	POOOPPPTO
first bashar	PTOOPOPOP
first bay	POOVPOPNP
first bbc	NNWNPOPOP
first be	SLLLQRRSR
first beach	PQUNPOONO
first beau	RNLLQRRRQ
first beijing	OPNWPMPOO
first ben	OXNNPPPNO
first benjamin	OVOOOPPOO
first berlin	POQOOSOOP
first bernie	OWNMPPPOP
first bert	OTOOPPPOO
first best	TKJKQQXQQ
first beverly	POOSPPPPP
first big	QLPOPQPOS
first bill	M]MNQOPLP
first billy	OUOOPPPOO
first bin	NYONPOOOO
first biogen	NNXOPPOOO
first black	LSWOSQNLM
first blue	OKOQPQQUP
first bob	OTOOPPPOP
first bobby	OUNOPPPOP
first boris	PWMNPPPOP
first bosnian	PONMTTPOO
first boston	ONQTPOPPO
first brad	PUNNPPPOP
first bradley	MTPOPPPOP
first breaking	SONLQQQQQ
first breitbart	OPTOPOPOO
first brendan	PTNPPPPOP
first brent	QSKKRRQPR
first brian	OWNOPOOOO
first brit	OOOOOOUPP
first british	NNUMPQRQO
first britney	PVNOPPOOP
first brock	OTOOPPPOP
first broken	OOOVPOPOO
first bruce	PNRLQQQRP
first bryan	PTNNPPPOP
first bt	NQVPOOONO
first buckingham	POMUPOPOP
first burger	NNQVQOPNO
first business	UNMMQQQPQ
first c	QLJKQRQSV
first c.	QQNLQQQQQ
first calvin	NPUOPPPOO
first canadian	MOTSPNPOP
first cape	OOOWOPPNO
first cardi	NXNOPPPOO
first cargill	ONTOPPPPP
first carl	OUNOPOPPO
first carlos	PWMMPPPOO
first carly	ROLLQQQRQ
first carol	OTOOPPPOP
first casino	PNNRPOOTO
first cat	SMLLQQSRR
first catherine	OVNOPPPOO
first catholic	NORTOOPPO
first cbs	OOUOOPPOP
first central	LOOVWMSLM
first channel	ONVMPOPPQ
first chapter	TMLLPQURP
first charles	PWKROOOOO
first chatham	NOOUPOPPP
first cheap	OORTPOPOO
first chelsea	QLOQQOQRQ
first chen	OVNNPPPOO
first chicago	OOVOONPPO
first china	NOUSOPONO
first chinese	OQWMPNOPO
first chris	OWNOPPPOP
first chrissy	PVNOPPPOO
first christian	PNSPOOPPP
first christine	PTOOPPPOP
first christmas	ONNOPYPOP
first christopher	OUNOPPPOP
first chuck	OURNPOOOO
first city	PPLXQNQON
first civic	NPTSPOONO
first civil	PPONPQTOO
first claudia	OTOOPPPOP
first cleveland	OMUROOOOP
first cliff	OUOOPPOOP
first clint	OWNNPOOOO
first clinton	PPTOPOPPO
first clive	OTOOPPPOP
first club	MPUPPOOOO
first co	MPM\\PONNO
first coca	OOWOPOOON
first cold	OQMNPUPOP
first colin	QPKLRRQRQ
first columbia	PNRSPOPOO
first comic	QMNLQQQQR
first commerce	NPTPPOOPP
first communist	PPWLPOOOP
first community	TOSOPOONO
first computer	NPROPOTOO
first condoleezza	OTNOPOPOP
first congress	OPWNPNOOO
first conservative	NQZNONOOP
first constitutional	OPUNPOOOP
first consumer	QOKLPUQQR
first continental	OPTOPPOOP
first costa	NTVPPNNNM
first council	NQXOQOMNO
first county	OOOVPOPOP
first craig	RMLMRRRRR
first cynthia	PVNPPPPNO
first d.	TNJKQRRRR
first da	PPNQPOOSO
first daily	MO]NOONNN
first dalai	ROLTPPPQO
first dallas	QLPNQRQQR
first dan	OWNOOPPOO
first daniel	PWPMPOPNO
first dark	TKJKPRRTR
first dave	OUOOPPPOP
first david	QWKKQPQPQ
first de	PSKSQOPOP
first dean	PTNOPPPPO
first dear	TJJKRRRTS
first death	WNONPPPPP
first debbie	PSOOPPPPO
first debra	NVOOPPPOP
first deep	PMQRPPPOP
first defeat	NOUPPOPNP
first defence	TPSOOOOOO
first democratic	PNOQPSPQO
first denis	OVONPPPOP
first department	NQ\\MQLONO
first des	OQSTONNNN
first detlev	PWONPPPOO
first deutsche	OOYOPOOON
first diana	OUNOPPPOP
first diane	OTPPPPPOO
first dick	OPONPOOVO
first digital	UNLLQRRQQ
first dirty	PNMMQOPVQ
first district	RMLOQRQQQ
first do	SNMMQQQRQ
first dominique	PUNOPOPPO
first don	OUNROOPOO
first donald	OVNOPPPOO
first dorsey	OOVOOOPOO
first doug	OUNOPPPOP
first douglas	PSOOPPPPP
first downing	NPZOPNONO
first dries	OUNOPPPOO
first duchy	POWLPOPOO
first dun	QNNVPOPOO
first duncan	OUNOPPPOP
first e.	QRMMPQPQP
first e.f.	OOTPOPPOP
first east	OOLZRMPNP
first eastern	OOOWPOPOO
first ed	OXMNPPPNP
first eddie	QPMMQQQQQ
first eden	RLPKQRRRQ
first edmund	OTONPPPOP
first edward	PWMOPPPOO
first el	OTLSPOPPO
first election	WPPOPMOMO
first electoral	NPTOPPPPO
first elizabeth	PWNOPOPNO
first elton	PTONPPPOP
first elvis	PVNMPPPOO
first emmy	POOPPOSPP
first enron	RMQMQQQPQ
first environmental	OPTOPOPOP
first envoy	OPTPPOOOP
first epic	TUONONOOO
first eric	PWMOPPPNP
first escola	RLKKQRRSS
first eugene	OWNOPOPNP
first eugenie	OVNOPPOOP
first euro	QNRKRPPQQ
first european	QNOKQUPQP
first evan	OUOPPPPOP
first evo	QVONPPPON
first executive	WPNOOOPNO
first f	QLOKPQQRU
first falkland	PQMVPPONO
first fed	NNOLPUQQR
first federal	QKPNQQQSP
first federation	OQTPPNPOP
first fernando	OPOTPPPOO
first ff	TJJKRSRSS
first fianna	NPVOOPOPO
first fidel	PTOQOPOOO
first financial	SPRMPOOPP
first fine	OQUOOOOOO
first first	OMQRPSOOP
first flight	YNMMQPPPO
first florida	POUPPOOOP
first follow	SKLLQRRSR
first foreign	RMLQQPSQP
first formula	OOTOPNOUO
first fort	QLMYOPPNO
first four	OPWPOOOOO
first fox	ONUNPOORO
first francis	PUNNPPPOP
first frank	OVLMPPQOP
first franklin	OSQNPOPPP
first fred	PTRLPOOOP
first freddie	OVOOPPOOO
first frederick	PTOOPPPPP
first free	VLLKQQRSQ
first freedom	QNTMPQPPP
first french	QNNQPTONQ
first full	WQLOPPONP
first g	OMXLPQPQO
first gabriel	PTOOPPPOP
first galway	NOSSOOPOP
first game	SNNMNTONT
first gameboyzz	NQVPQOOON
first gary	QTMMPQQOO
first gaza	PPNSPPPPP
first general	TLZMPMONO
first geoff	PUONPPPOP
first george	OSQQPPPNO
first georgia	OOSRPOOOO
first gerald	NUOOPPPNP
first gerhard	PSOPPPPPP
first gerry	OWNOPPOOO
first getty	NQXNQOONN
first glen	PQSOPOOOO
first glenn	PTOOPOPOP
first global	TOROPOOOO
first golan	PPNTPPPOO
first gold	SPVNOOOON
first golden	NMRMNTXON
first goldman	OOUOPPPOO
first good	ULJKQRRSR
first google	NMRNPPNMZ
first gordon	OWMOPPPOO
first graham	OWNOPPOOO
first grammy	OONOPNWOP
first grand	SLMQOVOOO
first grant	OOTPPOPOP
first great	UMHUPSOOO
first greater	NQNVQOONO
first greek	PPQOTOOOO
first green	ONUQQOPOP
first greg	PWNOPPPNO
first group	NNTMRQQOR
first gulf	OPLVPPPNP
first h.	PVNOPOPOO
first ha	RNNYNNONP
first hamid	PVNNPPPPO
first hans	OXMOPPPNO
first happy	TNLMPQQRQ
first harold	OSQOPPPOP
first harry	PNJLRQRVR
first harvard	OQVMQNPPO
first harvey	PUOOPPPOO
first hassan	PUNOPPPOP
first heather	OUPPOPOOO
first helen	OVOOPOPOO
first helmut	PVNNPPPNO
first henga	OOOVPOPOO
first henry	OVNOPPPOP
first hewlett	QLNMQRQQQ
first hide	XONOPNPOP
first high	ROVLORNOO
first hilary	PWMNPPPNO
first hillary	OYNMPPPOO
first hmas	OPMWPOPOO
first hock	OUOOPPPOO
first holly	ROLMQRQQR
first holy	SMRRPNQON
first home	NNQSPNNTO
first hong	PONVPOPOO
first honorary	TMKKQRSSQ
first hosni	OUOOPPPOO
first hotel	PPOOPOPTO
first house	ONSMOQPTO
first houston	POXNOOOOP
first howard	PVOPPOOOO
first hu	PVMNPPPOP
first huffington	NPTOPPPPP
first hugh	QOMMQQQRQ
first hugo	QQMMPOTPP
first human	QPUOQOONO
first hurricane	TJHHRXRTS
first i.	TLJKRRRSS
first ian	NYNNPPPMP
first ibrahim	OTOPOPPPP
first icymi	VMKMQQQQQ
first in	XNLMPPPPP
first india	NOXMPOPPO
first indian	PPSSNNPOO
first information	NOYOOOOON
first institute	NQWOPNNNO
first interior	OPVOPNOOP
first international	NPSPPPOPP
first internet	RLNLQRPRR
first iowa	OQUPPOPOO
first iphone	QNNMPOOPW
first iraq	OPNOPUOOO
first irish	PLNMSSQQQ
first irving	PTSLPOONP
first isaac	NSSNPOPOP
first isfahan	OOOWPOPOO
first italian	OQWOPMOPO
first ivan	PUOOPPPNO
first ivory	PPLUPPPPP
first iyad	PSOOPPOPP
first j	RQKLRRQQQ
first j.	NTPMPQPOP
first jack	PZMNOOONO
first jacob	OTOOPPPPO
first jake	OUPOPPPOO
first jalal	PSPPPPOPP
first james	OYNOPOPNO
first jamie	PUOPPPPNN
first jan	PVMNPPPOP
first jane	OUOOPPPOO
first janet	PWMLPPPOP
first japan	OQTMPPOPP
first japanese	OOPNXOOOO
first jarryd	NUOOPPPOO
first jason	QPMNQQQQQ
first javier	PTNOPPPOP
first jawaharlal	OWNNPPPOO
first jay	OWOPPPPOO
first jean	OXNNPPOOO
first jeanne	PTOOPPPOO
first jeb	PUONPPPOP
first jeff	NTMNPTOPP
first jeffrey	PWNNPPPOP
first jenna	QMMMRQQRR
first jennifer	PSOOPPPOP
first jeremy	OVOOPPPOO
first jerry	OWMOPOPOO
first jesse	PUOMPPPOP
first jessica	SNKKRRRRR
first jill	OUPOOPPOO
first jim	OWOOPPPNO
first joan	NUNPPPPOP
first joe	OWNNPPPOP
first joel	OVOOPPPOO
first joey	OXOOOPONO
first johan	PWNNPPPOO
first johann	OWNOQOPNN
first john	OVMMPPQPP
first johnny	OVNOQPPNO
first joint	OPRNPOONU
first joko	OUONPPPOP
first jon	OWQNPOPNO
first jonathan	OTOOPPPOP
first jonny	PTONPPPPP
first jose	OVOOPPPOO
first joseph	OVMNPOPOP
first joshua	OWOPPOOOO
first judicial	NPWOPOONP
first juju	OWONPOPOO
first julian	OXNNPPPNP
first junichiro	PSOOPPPPO
first junius	OXNOPPPMO
first justice	NOYOPNNOP
first justin	OVNOPPPOO
first jürgen	OWMMPPQOP
first kamala	PUONPPPOO
first kansas	POSPPOPPO
first kanye	OWOOPOOPO
first karen	OXOOOOPOP
first karl	PXNNPPPNN
first kate	OUOOPPPOP
first kathleen	PTOOPOPOP
first katie	OUNOPPPNP
first katy	SLJJRSSSS
first keir	OUNOPPPOP
first keith	PTOOPPPOO
first kelly	OTNOPOOSO
first ken	OXOPPPPNO
first kenneth	OSOPPPPPP
first kenny	OWNNPPPNO
first kevin	OXMNPPPOP
first khalid	OWPOOOPOO
first khan	PSNSOOOOP
first kill	OPOPPPMTP
first kilroy	OUNPPPPOO
first kim	OYQMPOOMO
first king	PNRNOSOPO
first kofi	PTPPOPPOP
first korea	NOTOPSPOP
first korean	QNMMQRQQQ
first kristen	OUNOPPPPP
first kristin	PUNOPOPOO
first ku	POTPPPPPO
first kuala	POOTOPPPP
first kurdistan	PPTOPOPPO
first l.	ROLLQQRQR
first la	OROUNNONR
first labor	RQKKOTRRQ
first labour	OPUOPOOOP
first lake	POOUPOPOP
first land	OPTOPOPPP
first lansdowne	PPOSPOPPP
first larry	PUNNPPPOP
first las	NNNXOPPPP
first latin	QLKSRPRPQ
first laura	POVMPOPOP
first laurent	PSOOPPPPP
first lawrence	QUNNOPPOO
first le	OSQLQPOPQ
first learning	TNLMPQPRQ
first lech	OSPPPOPPP
first lee	OUPPOOOOO
first legislative	SMLJRRRSQ
first leo	OVOOPPPNO
first les	NPROOOOTO
first leslie	OWNNPPPNO
first lewis	OVPPPPPNN
first le’veon	PVNOPPOOO
first lg	OPUPPOOOO
first liam	OUOOPPPNO
first lib	ON[ONOONN
first liberal	RQVLQNNOO
first lindi	POMUPOPPP
first lindsay	PUOOOPOOP
first lindsey	OUPPOPOOO
first little	NOSUQONMP
first live	QMPKORRTP
first liverpool	NQQSQNPPO
first london	PNQQPSOPP
first lord	PPOOPPPSP
first loretta	OUONPPPOP
first los	NNTUPOOON
first louise	PVMOPPPOP
first luiz	PUNNPPPPP
first luke	PXMNPPOOP
first m	OLQJRRQQT
first m.	QRLNPPQQP
first madame	PPOTPOPOO
first mahmoud	PTNOPPPOP
first main	NPNXOOOOO
first major	NPWOPOOOP
first making	VONNOPPPP
first malaysian	NOWOPOOOP
first malcolm	OQTOPPPOO
first man	NOSOPOOSP
first manchester	NOTQPOPOP
first manmohan	OTNPPPPPP
first manuel	OVOPPOPOO
first marc	PVNNPOPOO
first marcel	OVOOPPPOO
first marco	PVNMPPPOP
first margaret	OVONPPPNP
first maria	PUMOPPPOP
first mariah	PUNNPPPNO
first marie	PSOOPPPOP
first marion	PVNOPPPNO
first mark	PTKLQQQPQ
first marquis	PXMNPPPOO
first martin	OZMLPPPNP
first mary	OVRLPNNPP
first massachusetts	PPUMPOPPP
first master	TLJLPSSRR
first matt	NZNNPPONO
first matthew	PXNMPPPNO
first mda	POOOPPPOT
first medical	NPUPPOPOP
first megyn	NWOOPPPOO
first mel	PUNNPPPOP
first memphis	QOVMPOPOO
first mexican	PPOPPTPOP
first mexico	PPNSPPPPP
first mh17	UJKKRRRSS
first miami	OPWNPOOOO
first michael	OTMOPPPRP
first michelle	OVOOPOPOO
first microsoft	POOOOOOOW
first middle	MNMXUOOMP
first migration	OPTOPOOOP
first mike	OYNMPPPNO
first mikhail	PVNNPPOOO
first million	PONOPPPTP
first ministry	NQXNPOONO
first mitchell	PVNOPPPNO
first mitt	OWNNPPPOO
first modular	NPVOOOOOO
first mohamed	OSNSPPPOO
first mohammad	PUNOPPPPO
first mohammed	PVONPPPOO
first mohandas	OUONOPPOO
first mohd	NTPOPPOPP
first morgan	PQSOPPPNO
first mount	NNTUONNNQ
first mountain	QMLNRQQQQ
first mtv	NNQNOOTTO
first muqtada	PTNPPPOOP
first muslim	OPVNOOOPO
first mwai	ORNSPOOPO
first my	SLKKQRRUQ
first n.	MTMYONONN
first naqsh	OOOXPOPNO
first nasa	NQNSPOSPN
first national	HMWSRRPMP
first native	OPNNYPOOO
first nawaz	OUONPPPOP
first nba	OOVNPOPPO
first nbc	NPXNPOOON
first neil	OVONPPPNP
first new	RMTSNPNOP
first news	UOPOOOOOO
first newsletter	SPOPPPPOP
first nicholas	OROOPPPTO
first nick	PSNMPQQPP
first nicolas	OUNOPPPOP
first nigel	OWNNPPPNP
first night	SKJJRSSST
first nl	OPTPPOOPO
first noam	PTNOPPPOP
first nobel	ONSMPOVOO
first north	POOTQNPOP
first northern	MPMYPQONO
first nouri	OUOOPPPOP
first nova	NNQUPOOOP
first nsw	NQPUPNPPO
first nuclear	QMQMPPQSO
first o	SLOLPQQRQ
first office	TNRMQOONR
first official	OPQOPOOOS
first olin	NPSOPPPPP
first olusegun	OTPOPPPOO
first olympic	SKLKRSRRS
first omar	OUOOPOOPP
first one	QOOLPPPTP
first open	SNSNOOONR
first operation	NPNOPZNOO
first osama	QVMNPOPOO
first oscar	PVNNPPPOO
first otto	PVNOPOPOO
first our	OOWOPNPOO
first oval	OQMVQOOOO
first p	OOROOOPOT
first page	OPVOPOOOP
first pakistan	OPQUOOOPN
first pam	OUOOPOPOP
first paris	NNRVPNOOP
first park	OYNRNNONO
first pat	OWOOOOPOP
first patricia	PUNOPPPOP
first patrick	OUOOPOPOO
first paul	PRLNQQQQQ
first pavel	OWNOPPPOO
first peabody	PPNNQNUPO
first peace	PNOTPONPQ
first people	OMQPPOQQQ
first persian	RLLQPRQRP
first pervez	OVONPPPOP
first peter	NWONPPPOO
first petro	OQTOOOOOP
first pew	PPUNPOPOO
first phil	OYMOPPPNO
first philadelphia	NOWOPOPOO
first philip	PTRNOOPOO
first pierre	OXMNPPPOO
first pine	PPNTPOOPP
first pippa	PWLMPPPOP
first pittsburgh	NNYMPOPOO
first pixel	ONOOPOPOX
first planned	NQXMPOONO
first playstation	NOOOPOPOV
first police	MPUPPOOOO
first polish	QLPLRQRQR
first pop	OPOOPOPVO
first port	PPMWPNPNO
first porter	ORSNPPPOP
first pro	QMOMPOQTP
first progressive	NPTTOOONO
first prophet	MVWMNOONM
first public	NQSSPOOOO
first pulitzer	OPNOPOUPO
first purple	NTNNOOVOO
first quentin	OVPOPOPNO
first quảng	ONOWPPPNO
first r	XNQKOPPOO
first rafael	OVOOPQOOO
first rahm	OVNOOPPOP
first ralph	QUOOPOPNO
first rand	PUOMPOPOP
first ray	OWOPPOONO
first raymond	QLNMQQQRR
first real	PMWNPPPOO
first recep	OVNOPPPPP
first red	KOXVOMOMO
first reince	OTOPPPPPO
first rene	OSOPPPPPP
first reporters	RNKMPRQTQ
first republic	RMLOPRRQR
first republican	PPSOPPOOP
first rhode	PPMUOPPPP
first ricardo	OUOOPPPOP
first richard	OXNNPPPNO
first rick	OWNNPOPOP
first ricky	NYOQOOOMN
first river	NOOYONOOP
first rob	OXMMOPPPP
first robert	PWNNPPPOP
first roberto	PTOOPPPOP
first robin	PUONOPPPO
first roger	OTNRPPPOP
first roman	PSNTOOPOO
first ron	PVOOPPONO
first ronald	OVONPPPOO
first rose	PNNOPTPPP
first rosie	OUOOOPPOP
first ross	OQNUPOOPO
first roy	PSRNPOPNO
first royal	ONTUPNONO
first rt	]FEJRRRUT
first rule	RMMMPPVPP
first rupert	OUONPPPOP
first russell	PTONPPPOP
first russian	QOLRQPPPQ
first ruth	PTOOPPPOO
first ryan	OZMOPOPNO
first s	OIMSTPQPS
first sac	POTNPOPOP
first saddam	PSQPPPPOO
first saint	OTSNPPONO
first sales	TNLMQQQRQ
first sam	PTNOPPPPP
first samuel	PUNOPPPNP
first san	OLPXOPOOO
first sandra	OVMOPPPNP
first sandy	OQPVONONO
first santa	ONOWORONN
first sarah	OXMOPOPOO
first saudi	PPQTPOPOO
first science	QOSNPOPPO
first scott	OWNOPPPNP
first scottish	PNUMPQOPQ
first sea	RLNJRSQSQ
first sean	NXNPPPPNO
first second	OONLPTSQP
first secret	NQUOOOPOP
first security	MPYPPNNOO
first senate	OOUMQOPOP
first sergei	NUNOPPPPP
first seymour	PVMNPPPOP
first shane	PUNOPPPOO
first sharon	OVNNPOOSO
first shaukat	OVNOPPPPP
first sierra	PTPRPOPMN
first sign	WPOPPOONO
first silicon	OPMUPPPOP
first silver	RKMJRSSRR
first sinn	PRSNPPPNO
first six	NQNOPVPOP
first sky	NOXOPOONO
first smart	RLPKPQRSQ
first snoop	NVOOPPPOO
first social	NMRMPOZNP
first socialist	NTTOONOOO
first socotra	OOOTPOPPP
first some	QMMMQQQUQ
first sons	ROPMPPPPP
first sony	NOUNPOOOS
first soul	OOOOONWOP
first south	MORQPPPPQ
first southeast	OQSQPOONO
first southern	NOOXPOONP
first soviet	PQMUPLPPO
first spanish	RLKPQRQQQ
first special	TKIJRSRST
first sport	SMOLQQPSP
first spring	UNSOOOOOO
first sri	PTQVKOONN
first st	ORMTPOOPP
first st.	LPRXONONN
first star	OMLMPRRWP
first state	MRRKOTORO
first statistics	OOYNOOOOO
first stephen	OXMMPPPOO
first steve	PRLMQQQQQ
first steven	PXNNPPPNO
first stop	RLPKQQQSQ
first strategic	ROVOOOOOP
first sue	NVOOPPPOP
first sun	NQTVNNNNO
first sunday	QLPKQQRRR
first super	SNNOPYOOL
first supreme	NPTMQOPPP
first syrian	OPOVOOPOO
first t	TLSMPPQQO
first taj	PQJLQRQRR
first tal	OOTTOOOOO
first tamil	OQTSNOOON
first tavon	PTPOPOPPP
first taylor	PVNNPOPOP
first td	OOUOPPOOP
first ted	OVOOPPPOO
first tel	POTRPOONN
first telegram	POOOPPOOU
first temple	QNOJPRQUQ
first terry	OXNNPOOOO
first tessa	PTOOPPPPP
first texas	NOSTPOOOO
first thabo	PTNOPPPOP
first thaksin	PSOPPPPPP
first than	RQMMQPPPQ
first the	QNUNPOPOP
first theresa	PWOOOOPOO
first this	RPPPPNOSO
first thomas	QRMMQQQQP
first théâtre	PPSRPOOOO
first tiananmen	QOMQQPPPP
first tim	OTRNPOPNO
first time	NPVOPOOOO
first tina	OUNOPPPOP
first tods	PNVNPPPNO
first tom	OYNOPOPNO
first tony	OVNOPPROO
first top	QPROOOOTN
first trahson	OVNOPPPOO
first trans	OPROPOSOP
first travel	NQVOQOONP
first travis	PUONPPPNP
first trayvon	OTONPPPPP
first trump	NNTTOSNMN
first turkish	NOSNVNOOO
first typhoon	PNVLPRPOO
first u.	MMQWPOPPO
first u.n.	ONXPPONOO
first u.s.	NNXQPNPOM
first uk	NPXOONOOP
first uma	PUNNPPPOP
first un	OPRNPUOON
first unesco	NQQSPOOOO
first union	NQRTPOOOP
first united	OOSQPOOPO
first universal	OPWOPNOOP
first universidade	POVOPOPOO
first university	NM[IPPQOQ
first ursula	PVONPOPOO
first us	NOUNPQPOP
first usa	OQWOOOOOO
first vic	NNVOPOPPP
first victor	OVOOPPPNO
first vietnam	OQTOPRONO
first viktor	OTOOPPPOP
first virgin	OOUOPOOOO
first visual	OPOOPOOOV
first vladimir	PVNNPOPOP
first wal	NOUPOPOPO
first warner	ONVOPPPOP
first washington	OLVSNOPNP
first wasserman	OUONPPPOP
first watch	XOINQPPPQ
first watching	UKKLQRQTQ
first wells	OPPTQOPNO
first werner	PUMOPPPOP
first west	QKOTPPQPP
first western	LRSYONONN
first white	MQOUQOOPP
first will	OXNNPOPNP
first william	PYLMPPPPO
first windows	OONNPPSPS
first winn	NNUOPPPPP
first winter	PNMOPVPQP
first wolfgang	PXKMPQPNP
first wong	QOLLQQQRR
first woodrow	OTONPPPPP
first world	LOOLQWROQ
first x	ONROPOPOS
first xbox	POOOPPPPT
first y	OONOOUOTN
first yasser	OYOMOPPNO
first york	NPNVPOOOQ
first yorkshire	PMNPPPQRP
first your	UNLLPQQRQ
first yuri	OVNNPPPOO
first zara	PSOOPPPPP
first zooey	OVNOPPPOP
gaps ""	NNNPOKL\`P
gaps "'	QVVTLONKL
gaps ",	VQLQROOMO
gaps "-	WKKKSQQRQ
gaps ".	NOHOOURYL
gaps "_	TULMRNQMP
gaps &.	WIFFTTSTV
gaps &_	UMLRQPPOP
gaps '"	UQOONNNTO
gaps ',	LQLUNOMPY
gaps '-	UHHHSUTSS
gaps '.	NPOSMOPPU
gaps '_	NNOUQQKSQ
gaps ,"	UZNTLMNMK
gaps ,'	KXUULOONL
gaps ,,	HUSTMOOQO
gaps ,-	PNQTNNNNU
gaps ,.	LQPVNNOSN
gaps ,_	OTSPNOOQM
gaps -,	RJJPTRQRQ
gaps --	VKJKSRQRR
gaps -.	TMJUPPRPO
gaps -_	XJJEXVPPQ
gaps ."	NSUKSOONO
gaps .&	NPTKPPRRP
gaps .'	JSRUNPPOO
gaps .,	OXQQMNNQL
gaps .-	VINUROPNO
gaps ..	SQQONQPOP
gaps ._	RQSOPPONN
gaps ^"	QTLNMOOWO
gaps ^&	XGHKSSSTS
gaps ^'	GWVRNOONO
gaps ^,	OROWONONQ
gaps ^-	\\HHQROSNP
gaps ^.	RRMROOOOO
gaps _"	QQQNNLTPQ
gaps _&	QRNMPPPQQ
gaps _'	MXWSLMNNM
gaps _-	]JJFRQSNT
group-word< 	ROOHZPQOO
group-word< 000	ONUMRPPPO
group-word< a	KRRMWPPPM
group-word< about	OOMNWPPPP
group-word< after	PNNLXPPPP
group-word< against	MMIUXPPPO
group-word< all	NOMLZPPPP
group-word< allow	ONNUTOPNO
group-word< among	MNSNUPPOO
group-word< an	OLLM]PPPO
group-word< and	NTLOWPPNN
group-word< anti	MONOYOPOO
group-word< are	OOLMYPPOP
group-word< as	OMLTYPPNN
group-word< be	NNNMXPQPP
group-word< between	NMMLZPQPP
group-word< but	MNMVTOPPN
group-word< by	LLQSVPPPO
group-word< central	NONSUPPON
group-word< ethnic	NPNNVPPPP
group-word< first	POMLWPQQO
group-word< for	WKIPVPPON
group-word< former	OOSKUPPOO
group-word< from	NORLWPPOP
group-word< his	NPMMYPOOP
group-word< if	MONOXPPOP
group-word< in	OLJUUPQOP
group-word< iraqi	PNLMVPPPQ
group-word< leading	NNTLTPPPO
group-word< lifelong	OMMMWQQQP
group-word< likely	NONNWPPPP
group-word< main	SLJKWQQQR
group-word< mainly	POMLXPPPP
group-word< majority	QUKJQQQQQ
group-word< many	OONNWPPPO
group-word< more	NOLNYPPOP
group-word< new	PMTLQQPQQ
group-word< non	PNNMVPPPP
group-word< of	QRRLVNONN
group-word< on	NMMSUPQPO
group-word< only	PNMNWPPPP
group-word< or	NNNK[QPPO
group-word< other	OOLNYPPOP
group-word< over	QLQMRQQPQ
group-word< predominantly	QLVKNPQQQ
group-word< presumptive	OOMOVPPPP
group-word< radical	NOLMZPPPO
group-word< said	OTNNSPPOO
group-word< some	OULJTQQQP
group-word< sunni	OOMMXPPPP
group-word< suspected	PMNRQPQPP
group-word< than	WNMNRPPPO
group-word< that	ONQLWQPPP
group-word< the	NQTOWNONL
group-word< these	MPUNROPOO
group-word< three	RMKLVQQQQ
group-word< to	LNOPXPPOO
group-word< top	OOLNYPPPP
group-word< tuesday	PPNNUPPOP
group-word< two	OLMN[PPPP
group-word< when	ONLMYPPPP
group-word< with	ONQJXQPPO
group-word> 	QNVHWPPNO
group-word> and	SKOOXPPNN
group-word> arab	RKLLVQQRR
group-word> are	LORLXPQOO
group-word> as	ONQMXOOOO
group-word> but	PNMMXPPPO
group-word> candidate	PNMMXPQPO
group-word> candidates	OOKNZPPPO
group-word> church	NNTTMQPOO
group-word> cleric	PLWKPQQQP
group-word> clerics	OUMMQPPPQ
group-word> communities	OPOMVPPPO
group-word> community	PLKNWQQQQ
group-word> control	ONNNVPPPP
group-word> convention	OONMXPPOO
group-word> countries	PMLRUPQQP
group-word> country	NOSUNOOOO
group-word> debate	OOLLZPQPP
group-word> elections	NONTTOPON
group-word> entering	OPOOUPPPO
group-word> establishment	OOMNWPPPO
group-word> friends	QMMLTQQQQ
group-word> from	NNLM\\PPPN
group-word> front	OOLNXPPPP
group-word> government	NNNMYQPPP
group-word> group	OLRMSQQQQ
group-word> groups	QTMMQPPPP
group-word> have	MNTLXPOPO
group-word> holy	PNRLRPQPP
group-word> http	SNTLQPPOO
group-word> in	NLRJYPQQO
group-word> including	NPNOWPOOP
group-word> independence	ONLXNQPPP
group-word> insurgency	POMMWPPPP
group-word> insurgents	SLJKWQQQR
group-word> language	YNMNQOOPO
group-word> law	QMLSPQQQQ
group-word> leader	OOQMVPPOP
group-word> leaders	ONLL[OPPP
group-word> majority	RNKLWQQQQ
group-word> man	QNLKWQQQQ
group-word> markets	QNMMVPPPQ
group-word> men	QNKLWQPQQ
group-word> militant	OPLNWPPPP
group-word> militants	QOJLZPPQP
group-word> militia	PMNLVQQQP
group-word> minority	PKKTTPPPP
group-word> mp	ONVLPPQPQ
group-word> nations	PNMLXQQQP
group-word> nomination	OOLOXPOPO
group-word> nominee	PMKN[PPPO
group-word> of	PVQJNPQQO
group-word> on	NONMXPPQO
group-word> or	NVUMOOOON
group-word> parties	PNMNWPPPP
group-word> party	RMLLUQQQQ
group-word> plan	QMRMRPPPQ
group-word> political	PMMLWPQQP
group-word> politicians	NNNNYPPPO
group-word> presidential	OOKM[PPPP
group-word> primary	PPKKZQQOP
group-word> protests	OULLRQQPP
group-word> race	PPLMXPPOP
group-word> rebels	NMRTPPPPO
group-word> refugees	NNMNXPPPP
group-word> registered	OONOUPPOP
group-word> said	OMSNUPOOO
group-word> say	LORKWPPPO
group-word> senate	ONMOXOPPO
group-word> senator	QONMSPQQQ
group-word> settlement	QNMMTPQQQ
group-word> socialist	ONNNXPPOP
group-word> state	PNJSTPPPP
group-word> that	RMKLVQQQR
group-word> they	MPNOXOPPO
group-word> to	MNMM]OQOO
group-word> tour	NONMXPPPO
group-word> tsunami	OOMMXPPPO
group-word> vice	OOLMYPPOP
group-word> voters	NNMMYQPPP
group-word> were	NPKM[PPPO
group-word> who	OJVMWPPPN
group-word> will	OMKN\\QPPN
group-word> world	OOSLSPPPO
group-word> would	NNLM[PQPO
head event	UIJGNhPPJ
head law	MOLHMRkKK
head organization	RL[RNNNMM
head place	MJQaQMNNM
initials 	IMRQLVSNU
inner familyfalse	HUVQNUPML
inner familytrue	LUNWNMLMU
inner otherfalse	KUTJMOORT
inner othertrue	WLLNOOOPW
inside a	UPOOPOOPO
inside a.	PWMPPOOOO
inside abu	OVNPPOPOO
inside academy	NQSOPMSOO
inside action	NQWNPPOOO
inside affairs	NPVPPOOOO
inside african	PPSSONONO
inside agamenticus	PQRSPOMOO
inside agriculture	OPUOPOPOO
inside air	QMTNQNQQO
inside al	OVJRRPPPN
inside ali	OQSOPPPPO
inside all	TMLKRRRRR
inside american	OPONPPUNO
inside and	OOROPNUQO
inside angeles	MNTUOOONO
inside aqsa	OMNSQQPPQ
inside arab	PPTNPOPPN
inside armed	QOOMQQPQQ
inside article	SNMNQQQQQ
inside arts	OQPNPRSNO
inside association	NRYNPNNNO
inside atomic	OPSOPPPPP
inside audit	OPWPONOOO
inside award	MQLQPOWOP
inside b.	OXNNPOOOO
inside bank	OORSPOPOO
inside banking	OPTOPOPPO
inside base	NNNZQNONO
inside bay	OORTPOONP
inside best	MQLQPOWOP
inside bin	PXMNPOPON
inside book	OONNPRSPP
inside bureau	NPUOPOOPP
inside bus	OORTPOOOO
inside business	QMQLPQQQQ
inside c.	OUPNPOPOP
inside care	NQQNPOTOP
inside charles	OUONPPOPO
inside cheuk	QQOMQPQPQ
inside chi	PRLRPPPPP
inside china	OPOUPQOOO
inside choice	PNTMPPSOO
inside christian	PPTOPOPOP
inside city	POQSPOPPO
inside college	OQXOPNOON
inside commission	OQVNPNOOP
inside confederate	PPUNPOOOP
inside conservation	PQTRQMMOP
inside conservative	OPTOOOOPP
inside council	NQYOPNMON
inside county	OPQSPOOOP
inside court	OPVOONPPO
inside creative	OPUNPNOOS
inside criminal	NQUOQPOPO
inside crooked	NOUPPOPNP
inside d.	OWNOPPPOO
inside da	PQTNPOPOO
inside de	MTLSQNRPN
inside defense	MRXOPOONO
inside del	OOMSPQQOQ
inside democratic	MPXNPOOOP
inside department	PPWLPNOPO
inside deputy	NPTPPOPOP
inside development	NPXNPNPON
inside district	OPWMPNPOO
inside do	TJJJRRTSS
inside dollar	OPOPPPOTO
inside don't	QNMNPPQUP
inside du	RLLLQQTRR
inside dutch	PORSPOPOO
inside e	SHIRSQQSR
inside economic	OPQLPPSRN
inside education	MRXOPONNO
inside election	NQUOPOOOO
inside electronics	QOMMOUQQQ
inside elementary	NPRSPOOOP
inside emergency	NQUOPOOOP
inside energy	OPTOPOPOO
inside exchange	OPQQPOSOO
inside f.	PQSNPPOPP
inside federal	OPWNPNPPO
inside film	PPONPTPPO
inside five	OPSPPOOOP
inside football	OPUNPOPPP
inside for	QOUMQNSMO
inside foreign	OPXNOOOOO
inside free	PPMSPOROO
inside g	NUQOPOPOO
inside g.	PTNOPPPOO
inside general	OPTPPNPPO
inside genuine	PPOPPPPOS
inside good	QPMRPOPPP
inside governors	QOSNPOPPO
inside great	OPVNPOOOO
inside group	NOXOPOOOO
inside h.	PVMNPPPPO
inside hall	OPTRPNONP
inside have	SLLLQQQSR
inside health	NPRRPMPPP
inside hee	PUOOPPOOO
inside heritage	OQOTPOOOO
inside high	OQWNQNPPN
inside hong	NRQSPOOOO
inside hook	NPRSPOOOP
inside house	QORKQPPQQ
inside housing	OPWMPOOPO
inside human	MQWPPONNP
inside hungarian	RKIJSRSTT
inside hurricane	RNMLQRQRR
inside in	TMLLQRRPR
inside inacio	PSNPPPPPP
inside independence	NOVPPOOOO
inside industries	OOTOPPPPO
inside information	OLKTPRQQQ
inside institute	NPYNPONOO
inside intelligence	POUOOPPOP
inside international	NORTPOPOP
inside is	TNMMQPRPQ
inside island	PPNTPOOPP
inside it	PONNOOPWP
inside j.	PUNOPPPPO
inside jahan	OQOVPOONO
inside jewish	OQWNPNOPO
inside jong	PUONPPPOO
inside justice	OPSPPOOPP
inside k.	PUNOPOPOO
inside kaiseen	PTPOPOPPP
inside klux	POTPPPPPO
inside kwok	QNMMQQQRR
inside l.	PUOOOOPPO
inside la	OROUOOPOO
inside labor	TOPOPOQOO
inside law	RQTNQNNNO
inside le	OWOOPOPOO
inside leaders	ORUSOMONO
inside league	OMQSQOQOP
inside liberal	PNSLQOQQP
inside liberation	PQTNQNPPO
inside life	NPVOPOOOO
inside lives	OPVPPNONN
inside louis	OSTNOOPOO
inside lula	PSNPPPPPP
inside m.	PTNOPPPPO
inside management	MQXOQNNNO
inside me	RMMKPRQTQ
inside medical	MOVOPOOOP
inside memorial	OMOSOSQNP
inside military	NQPVONSNN
inside music	POPMQPUOP
inside my	RMLKPQRUQ
inside national	OORQQSNOO
inside nations	OQWLPOMPP
inside new	SPVNPONNN
inside news	POPLQQQQQ
inside north	SKIMRSRRR
inside not	TOMNPPQPP
inside nuclear	NQVOPONOO
inside o.	PTOOPPOPO
inside of	NNSPPRPQO
inside on	NOSROOOSN
inside orchestra	NQVPQOOON
inside p.	OOVNPPPPO
inside pacific	OOROOOSOP
inside party	OPZJPNOOP
inside paul	OUQNPNOOP
inside people	OOTNPOPPP
inside petroleum	NOTSPOOOO
inside pixel	OOOPOOOPV
inside police	NPVNPOOOP
inside policy	OOTMQPOQO
inside political	OPWNPOOOO
inside prime	NPTPPOPOP
inside principles	OOWOPNPOO
inside procurement	OPTPPOOOO
inside protection	QOPKPPTPQ
inside public	NPSOPOSOP
inside r.	PWONPOOOO
inside radio	OPTOPOPOO
inside red	PPYLONPPO
inside republic	QQMUOOOPO
inside republican	PPTOPOPOO
inside research	MPWRRNLON
inside resources	NPTPPPNOP
inside ridge	NQRSPOOOO
inside rights	QOUPPNQMN
inside ring	NQMWOSNNN
inside rugby	NPSOPROOO
inside s.	NPSQQNPPP
inside san	OQNXPPONO
inside santa	POUOPOOOP
inside scenic	QNMQQQQQP
inside school	OQSTPNNNO
inside science	ONQROOONV
inside scott	PUOOPOPOO
inside security	MOZNQONNP
inside services	OPUMPOOPP
inside sign	TPOOPOOPO
inside smith	NUTNPOPON
inside social	QPUMPOOPP
inside socialist	OPVMPOPPO
inside society	NQXPPNONN
inside software	SOQOOOOOO
inside south	OPURPNOOO
inside space	QOMSQOPPP
inside st.	PNOMPPPQU
inside state	NQQVPONOO
inside states	POTRPPNOO
inside stock	QNSKQOQRP
inside street	QMRRPOQPP
inside supreme	OPTOOOPPO
inside suu	PQNTPPONO
inside systems	MPWNPPOOP
inside t	PSOOPPPPP
inside t.	QSNMPQPPP
inside tayyip	OVNNPPPPO
inside technology	OPTOPPOPO
inside the	TKOLPTNTO
inside to	YOMMPOOSN
inside trade	OONLQRRQR
inside train	PPNPPNTOP
inside transportation	QNMNPQSQP
inside trust	OQWNPNOON
inside tussauds	PPOTPOPOO
inside u.k.	PNTOPPPPO
inside union	OPTNPPPPP
inside unionist	OQUOPNPOO
inside united	OQXNPNOOO
inside university	OOXMPNNOP
inside up	VPOPPOOOO
inside v.	NTROPOOOO
inside valley	OOPVOOOPO
inside van	PXMNPOPOO
inside video	OOUOPOSOO
inside visual	ONONPOOOY
inside von	PWMNQPPOO
inside w.	OUMOPPQPP
inside wai	OWOOPPPOO
inside war	NPOPPVONO
inside warhol	PPTNPOPPP
inside washington	MPOOQUPPN
inside water	NPUSOOONO
inside will	TOOOOOOSP
inside with	TLNKPRQRR
inside without	SMJMPRQUQ
inside workers	NPVOPNPOP
inside world	NPQRPTNNO
inside y	TKJJSSSRS
inside york	MPZPPNOMP
inside your	QNNOPPPSP
inside zealand	OOUNPPOPP
joined-after group	SMORSQONN
joined-after organization	IM^LOQQQO
joined-after person	JYRMPOOQN
joined-after place	LNQXOPPPN
joined-before group	RSOOTPOMM
joined-before organization	HL^LNMOWQ
joined-before person	O[OJPRPLN
joined-before place	JRSVQOPMN
known actor-armed-group	NVZLNOOMM
known actor-company	PM\`HLQPOO
known actor-intergovernmental	MO\\GNRROP
known actor-nongovernmental	PKTLOTPSP
known actor-party	\\NQFKNQOV
known admin1	QPOXNOOON
known capital	QPLTPPPOP
known city-large	PONXNOOOO
known city-middling	NNP[MPPON
known city-small	PTOVLOOPM
known country	MMN\`MOOON
known demonym	OOHLfOONM
known group-word	NPKJfNONL
known leader	S^KJOOOON
known region	OMTVLPPOO
known seen-event	ROJKOaOLO
known seen-group	ROMPUOOOO
known seen-law	MQLMPMbNL
known seen-organization	RMYLOPPOO
known seen-place	QMLXNPPPP
known seen-product	LMIKMQQOe
known seen-work	LMJLNMPgN
known state	MLIcMPQPN
known-at-all false1	TSNNNOOPP
known-at-all false2	RUOONOOPO
known-at-all true1	OMSSQOOOP
known-at-all true2	JIVUOQPQR
known-at-all true3	JNSQOQOSS
last 1	SNRMOOQPP
last 2	QMPNOOPNW
last 370	SMMMQQQQQ
last 3clisgienf	SONOPPPPP
last 3g	VPOOPOPPM
last 4	SMTMPPPOP
last 44	NPOWPPPON
last 5g	VOOOPPPON
last 7	PPTOPPPOO
last 8	QNSNPPPQO
last abbas	PWKNOPPPP
last abbott	OTNOPPPPP
last abc	MOTSPPPPN
last abdullah	NUOOOPPPP
last abe	PUNMPOPPP
last aboriginal	PONNTPPPP
last abrams	NVOPOOPPO
last abstract	WNNNPPPPO
last abuja	OPOUOOPPO
last academy	OMPSONOUN
last accidentally	SNOPPPPOP
last according	SOOPOPPPP
last aceh	QMLOPRRRR
last acpeds	OOVOOPPPO
last act	OONTQOSNO
last action	PNUMPPPQO
last actually	SMOOPPPPP
last ad	SONNPPQQQ
last adam	PUPPPOPOO
last adams	NYMOMPPPP
last additionally	VLMNPPPQQ
last administration	MPXNQOOOO
last adoption	TPPOOOPOO
last advantage	PPOPPPPOS
last afar	OOTTOOOOO
last afghan	OOOPTPPPP
last afghanistan	POMTPPPPP
last afghans	NPNNVPPPP
last afl	OPTOPPPOO
last afp	KPWPPPPPO
last africa	QMJURPQPP
last african	OOLRUOPPP
last again	WMPKPPPPQ
last agency	OPRLQQPPQ
last agreement	OORMQOQQP
last ah	TMMMQQQQQ
last ahern	PUNOPPPPO
last ahmadinejad	PRSMOPPOP
last ahmed	OZMPPPPNN
last ahronyoung	MWMOQPPON
last ai	VNNNPPPPP
last aid	RKOKPVQQP
last aids	SOVNPOPNM
last ailes	NWMOPPPPO
last aipac	OPSPPPPPO
last air	OMTRQOONQ
last airbnb	OPVNNPPPO
last airbus	OOVNOPPOO
last airline	TOQOOOPOP
last airlines	QMVMQPPOO
last airport	LMNZPOPOP
last airways	NNZLOOPOO
last akayev	OOWNOPPPO
last alabama	NNRVOOPOO
last albania	PNMVPPPPO
last alberta	OPOUOPOOP
last album	QNLLQQWPQ
last alexander	NUOPPPPOO
last alfred	QRMMQQQOR
last algeria	ROKOQQQQR
last algerian	PPOMUPPPP
last ali	OSOTNOOOO
last allah	RRMMPPPRP
last allard	OVNOPPOOO
last allawi	NTOOPPPPP
last allen	OTOOPPPOP
last alleyne	PTOOPOPPP
last alli	OSPOPPPPP
last alliance	OQUNPNPPP
last allow	TMOOPPPPP
last allton	OSNPPPPPP
last alongside	SOPPPPPPP
last alright	SNOOPPPPP
last am	TNKMQQQRQ
last amazing	SMJKQRRRR
last amazon	ONTROPPPO
last amendment	OPOPPOUOP
last america	OOPTOPPOP
last american	NOVOPPPPP
last americans	QPJPZPOON
last americas	OPNUPPPPO
last ampas	NOUOPPPPP
last an	PNSSPPOOO
last analysts	WMMPPPPOP
last anbar	RMMPRQPPP
last andean	QMLNUQPQQ
last anderson	QOLLQRQRQ
last android	OLSMOPOOY
last andy	PUNOPPPOO
last anfield	ONUSOOOOO
last angeles	POQUPOOOO
last angola	OONTOPPPP
last ankara	ONNUPPPPP
last annan	NVLLQQQQP
last antarctic	QMKOPRRRR
last antarctica	OPMWPOPOP
last anti	TOPOPPPOP
last antioch	OONUOPPOO
last anwar	OUNNOPPPP
last ap	KPTNRQQPQ
last appeal	PPUNPOOOP
last applause	TMOOPPPPP
last apple	NNUNPPPPP
last approve	SNOOOOOUO
last arab	OOMOVPPPP
last arabia	PPPTPOPOO
last arabic	QNMMSQQPQ
last arabs	PONNXOPOO
last arafat	PQMLRQQPQ
last archer	MXONPPPOO
last arctic	MPOYOOPOO
last area	OQOWQNOON
last arena	NPOVPOOPO
last argentina	OPNVOPPPP
last argentine	POMMVPQPP
last arguably	SNONPPPPP
last aristide	PTNNPPPPP
last ariz.	OPOSOPPPP
last arizona	RJIORSRRR
last armenia	PPNSOPPPP
last armenian	PNNMUPPPQ
last army	QOSNOPPPP
last arrow	OOOVPOPOO
last arroyo	NUOOOPPPP
last arsenal	LOVPNPQPP
last art	OPOXPNNOP
last arthur	NWOOOPPOP
last arts	PPTPPOOOP
last asada	ONWNPOPPO
last asap	SMLMQQQRR
last ashley	PNVNPOPOP
last asia	POLXOOPOP
last asian	NOPSUNONO
last ask	SNNMPQQPQ
last aso	OTOOPPPPP
last ass	UJJJSRRRU
last assad	NVMLPPQRP
last assembly	MPRWPNONO
last associate	ULLNQQQQQ
last association	KQWPQNPOO
last athens	OOMUPPPPP
last atlanta	NPTROOPON
last atlantic	VOLPNPQQO
last atr	MPUPPPPPO
last attacks	SPOPPOPPP
last attenborough	MWOOPPPOP
last attendance	UMOPPPPOP
last atwood	NWNMPPQPP
last au	RMJJRSSRR
last auchleuchries	POLRPQQQO
last auckland	PPMUPPPPP
last auschwitz	OOOTOPPPP
last austin	NRNSPPPOP
last australia	NNTROPPOP
last australian	SLQRQPPOO
last australians	NOKRSQQPQ
last austria	OPRSNPPPO
last authorities	SOOPPPPPP
last authority	OQUOQOOPO
last autor	OVONPPPPO
last avenue	SLKNRRRRQ
last average	TPNPPPPOP
last aviator	OOOOPPPUP
last aviv	POTRPOONN
last avonex	OPOOOPPPT
last aw	TLNNQQQQQ
last award	ONKOQMZPP
last awards	MNNOQRVOP
last awesome	SOMOPPPPP
last axelrod	OVOOPPPON
last ayotte	OUOPPPPOO
last aziz	OUNOPPPPP
last aztec	PLOLRRQQR
last azubzza4mv	SOOOPPPPP
last b	VUNNOOONN
last b.	ONOUOPPPP
last b.c.	NOOUPPPPO
last ba	NORLQQQQQ
last baba	PSNNPPPPP
last baby	NNOPPPPVO
last bacon	SMKKRRRRQ
last bad	UOMOPPPPP
last baghdad	NPNVPPOPP
last bahrain	NMVOOQPPP
last baidoa	OPMVOPPPO
last baiji	QNMNQQQQQ
last baker	OSNPPPPPP
last bali	QMMPQQQQQ
last balls	PTOOPPPPP
last baltimore	OPNUOPOPO
last baluchistan	QNLQQQQQQ
last band	PNYMQNPON
last bangkok	QMNPQQQQQ
last bangladesh	OPOTOPPPP
last bank	OORUPNOOO
last bannatyne	OUOOPPPOP
last baquba	OPOTOPPPO
last barbados	PPOSPPPPP
last barcelona	OMVPNPPOP
last bardarbunga	OOOUPPPOP
last barger	RTMLPPQPQ
last barkley	OVNOOPPPO
last barra	NVNOPPPPP
last base	NOTVPNONO
last baseball	ROUNOOOOO
last bashir	PUNNPPPOP
last basra	OPNUOPPPP
last bass	RSMMOQPQP
last bath	RMUPOOOOO
last batty	PWMNPOPOP
last baume	OTOOPPPPP
last bay	NMQVQOPNP
last bbcbreaking	JPXNPPPPP
last bbcnews	MPWNOPPPO
last bbq	RNTNQOPOO
last bcc	OPSPPPPPO
last bce	SLJJRSSRT
last be	VPPOONOOP
last beach	ONNXPOPOP
last bear	QOMOPOVOP
last bears	KQYPNPONP
last beat	SOOOPPPQP
last beautiful	UMMNPPQQQ
last beauty	TMMMQQQQQ
last beck	OVNOPPPOP
last beer	SSOOOOOOO
last begg	OXONOPOOO
last beijing	PMJQRRQQR
last beirut	NORUOOOPO
last belarus	PNVPOPPOO
last belfast	PNJSQQQQQ
last belgian	OONMUPPPP
last belgians	QNULNPQQP
last belgium	MPWNOPPPO
last belgrade	OPOSPPPPP
last belize	OONUPPPOP
last bell	KTRQNPPPO
last ben	NWOOPPONP
last benedict	MVPNPPPPP
last benghazi	ONNUOPPPP
last bennett	PTPOPPPOO
last beringia	NQOVOOPOO
last berkeley	PNTROOPOP
last berlin	PJMYPPPPO
last berlusconi	OYNNOOPPN
last bernanke	OTOOPPPPP
last bernardino	PNNUPPPOP
last bernie	NYOOPPONO
last bernoulli	QNJJSSSQS
last berry	PWMNPPPOO
last beslan	QLKRQQQQR
last best	SSNNPOPOP
last beyonce	NUNOPPPPP
last biden	PWNOOOOPO
last biewener	OYOOPOPNN
last big	WLLMQQQQQ
last bigley	OSOPPPPPP
last bill	PULNPOSQO
last billboard	RLRLQPQQP
last birmingham	OOOUOPPPO
last birthday	SNMNPQQRQ
last bitch	TMLNQQQQQ
last bittorrent	NPPPPPPOU
last black	RTKMTPPOO
last blair	NXNMPPPOO
last blake	OTOOPPPOP
last blb	NPTOPPPPO
last bless	SMNNQQQQQ
last blm	OOVOOOPPO
last blog	SPNOPPPOP
last bloomberg	ONWOOPPOO
last blue	SMQLQQQPQ
last blunkett	OTPNPPPPP
last board	TNMJQQQRR
last body	QMLMPQQTR
last boeing	MOUOOPPPP
last boerse	NNYOPOPOO
last bolivia	OOMVOPPPP
last bombardier	NPUOOPPPO
last bombay	NPMVOPPPP
last bond	OXOOPOPNO
last boo	RNNNPPPTP
last books	ONVOPOPOO
last borders	RMJMPRRVQ
last bored	VLMOQPQQQ
last boris	OWNOPPPOO
last born	SLMMQRQRQ
last borodai	PVOOOPPOO
last bossie	OVNOPPOOP
last boston	ONSRPPPOO
last bosworth	OSNOPPPPP
last bottom	TNNOPPPPP
last bouchard	OWNNPPPOO
last bowl	OOOSPROOO
last bowles	OWNOPPPNO
last box	PNNOOOOST
last boyle	OSPOPPPOP
last boys	RNVMQOONO
last bozell	OWNOOPPPO
last bp	OPTNOPPPP
last bpi	MPUOPPPPO
last branson	OVMNPPPPP
last braverman	MVOOOPPPO
last brazil	OOOUOPPPP
last brazilian	PPOKWPPPP
last break	POOPPPPSP
last breakingnews	YKINQQQQQ
last brian	RPKLQQQRQ
last bride	RTMLNQPRP
last brighton	ONNWNPPPP
last brilliant	UNPPOPPOP
last brisbane	OOOVNPPPP
last bristol	NONVOPPPP
last brit	OONSSOPOO
last britain	PLMYOPPPP
last british	LOONYPPPO
last briton	NSNQSOOOO
last britons	NNNOVPPOP
last broadcom	OOTOOPPPP
last brooklyn	POOSPPPPP
last brooks	PVMOPPPOP
last brotherhood	PNRLORQQP
last brothers	QOUOPOPOP
last brown	QSOMQPPOP
last brussels	NONWOPPPP
last bryant	OWOOOOPOO
last bryson	OSOPPPPOP
last bskyb	NOVNOPPPO
last bt	NPTOPOPPO
last buddhist	TINKQQRSR
last budget	UNLOOUPOO
last building	TMNOPQQPQ
last built	SNNOPPPPP
last buk	TLKKRRRRS
last bulls	QNTNOPPPP
last bundesbank	MPWMOPPPO
last bureau	SMUMPOPPO
last burma	ONLXOPPPP
last burmese	OOONTPPPP
last burr	RRMMPQQOP
last burrell	OWNOPPPON
last burton	PSOOPPPOP
last burundi	ONNUOPPPP
last bush	NUMLPQQQQ
last business	SPQNPOPOO
last byrds	NPUNPPPPO
last byrne	OUNOPPPOP
last c	ULMTOPPPO
last c.	QNMSQPPPP
last ca	SLMLRQQQQ
last cabin	OPOWPOOOO
last cabinet	ORMROPQPP
last cable	OVNOPOPOO
last caesars	OOVNOPPOP
last calgary	PMMRPQQQQ
last calif.	OPOTOPPOO
last california	ONLWQOQOQ
last call	TMONPPPPP
last cambodia	OPMVNPPPP
last cambridge	OOWNOPPOO
last camera	PPOOPOOOT
last cameron	MXNPOPPOO
last camp	OWOOOOPOP
last campaign	PPVNPOOOO
last campbell	PUKLQPQPQ
last can't	TMMNPPQRQ
last canada	MKSUORPOP
last canadian	NPLMXPPPP
last canadians	NQNMWPPPP
last cancer	TNLOQQQPP
last cancun	OPNUOOPPP
last candidates	UOOOPPPOP
last cannes	OOVQOOPON
last cant	SMMNQQQQQ
last cape	OPOUONPOP
last capital	OOXOOOOOO
last capitol	OPNTPPPPO
last caption	XONOPNPOP
last car	UPNPPPOOO
last card	QMQMQQQQR
last cardi	OTONPPPSO
last careerdirection	UKLLQRQQR
last carey	OVOMPPPOP
last caribbean	NQMYLPPPO
last carolina	OPQTOPOOP
last carrano	OVOOPPPOO
last carroll	OUOOPPPOO
last carson	OUNPOPPOP
last carswell	NVMOPPPPP
last carter	QRLKQQQQQ
last castle	NQNTOPPOO
last castro	O[LMOPPNP
last catholic	PRRKRPQPP
last catholics	QNMSRPPPP
last cause	TNPPPPPOP
last cavaliers	POWOOOOOO
last cbb	TNMOPPPPQ
last cbi	OPTPOPPPO
last cbs	NPTOPPPPP
last cd	VNMNPPPPP
last ce	SLKKQRQRT
last cemetery	QMOQPQQPP
last census	OOUOOPPPO
last center	MPLXQPONP
last centre	MRPWQMNOO
last century	WNMNPPPPP
last cerberus	OPMWPOPOO
last cfl	QMMLQSQRS
last chad	PMNWPOPOP
last chahine	OUNOPPPPO
last chair	QRLLPQRQQ
last championship	NPOOOVOPP
last chan	PUNNPPPOP
last change	UNMNPPQPP
last channel	OPTSPONNN
last chao	NUONPPPPP
last charge	ULMNQQQQQ
last chargers	OOWOOOONO
last charles	NYOOOOPOO
last charleston	ONOTPPPPP
last charlie	OUOOPPONP
last charlotteedwa20	OUNPPPPOO
last chart	SOOOOPOPS
last charter	QMMMPPVPP
last chathams	OPMVNPPPP
last chavez	PVOLPPPPP
last cheadle	NUOPPPPOO
last cheap	TMMMQQQRQ
last chechen	NONOUPPPP
last check	TOOOPPPPP
last cheers	SNOPPPPPP
last chelsea	MMWRNPPPP
last cheney	NWMNPPPOP
last chevalier	OVOOOOPOO
last chicago	NNUQNPPPO
last chief	UNOPOPOOP
last chiefs	ROTOPOPOO
last child	TKJLQRRSR
last children	SLTPPPNOP
last chile	PNLWOPPPP
last chilean	PPONTPPPP
last china	ONLXOPPPP
last chinese	NNNQTPPPP
last ching	PTONPPPPP
last chirac	PVNOOPPOO
last chomsky	PVMNPPPOP
last chris	NXNNPOPOQ
last christchurch	NPNUOPPPO
last christian	PPMKVQQQQ
last christianity	NOSVNONPO
last christians	NPQKSQQPQ
last christie	OVONPPPOP
last christmas	UKJSOVOPO
last chung	NUONPPPPO
last churchill	OSOPPPPPP
last cia	NPVOOPPPO
last ciara	PVNOPPONO
last citigroup	LPUPOPPPP
last city	SLRSPOONP
last clay	PTNOPPPOP
last clearswift	ONVNOPPPP
last cleveland	OKNVQPQPP
last climate	SMTOQOOPN
last clinton	OUNNPPPOP
last clintons	O[NNOOONN
last clothing	SOPPPOOPP
last cloud	OQLMRRQQR
last club	LOUTQMPOP
last cnet	ONUOPPPPO
last co	QOVNPOONO
last coach	SNOPPPPPP
last coalition	SPNNPSPPO
last coase	OUNNPPQPP
last coast	OQKYPNOPP
last cognitive	UMLNQQQQQ
last cohen	OVOOOPPOP
last coinmarketcap	NOUPOPPPO
last cola	OPTPOPPPO
last colbert	NTOOPPPOP
last coles	OVSOOOOON
last coliseum	ONNWPOOPO
last college	QLWNPNQOO
last collins	OPQMPQPSO
last colombia	OPJ[NPPPO
last colombian	OOMJXPPQP
last colombo	OPOUOPPPO
last colorado	OOMVOPPPO
last columbia	OOSRONPNP
last com	YKHMRRQRR
last come	SNNMPQQRQ
last command	OPVOPOOOP
last commission	PQVKQNOPP
last committee	OPUNQONPO
last commons	QMMNRPQQQ
last communications	SMTNOOPOP
last communist	OPNPVOOOP
last community	POXNOOOPO
last company	RPTLQOPPO
last computer	OOUPPOPNP
last concepts	SONPPPPPP
last confederacy	OORTOOOOO
last confederate	OONNVPPPP
last conference	PPMLQWPQN
last congo	OPMVOOPPP
last congolese	OPONUPPPP
last congratulations	UKLMRQQQQ
last congress	OPSNPPPPP
last connecticut	MPMYNPPPO
last connolly	MVOOOPPPP
last connors	MXNPPPONO
last conservative	VQKOOQPNQ
last conservatives	POTNTOONO
last constitution	POQNOOTPO
last construction	UNNPPPPOP
last conte	OTOPPPPPP
last continue	SPOPPPOOP
last contract	TNJJPSSSR
last convention	POROPVLOO
last conway	OXNOPOOOO
last cook	PTOOPPPPO
last cool	SNNPPPPQP
last core	MPNNPORNX
last cork	SJIKTSSRS
last cormann	OWMOOPPPO
last cornwall	NOOVOPPOO
last coroner	POJKSSRRR
last corp	MOXNQOPOO
last corp.	NNYOPOPNN
last corporation	MTSRPNPON
last corps	OOVNPOPOO
last correct	SOOOPPPPP
last corry	NYLOPOPPN
last council	ROQHQRQRP
last count	PTOPOOPOO
last country	POMTQQQOO
last county	MOQWOOPOO
last court	QNSPPOPOP
last cowell	OWNOPPPNO
last cox	SRNPOOOPO
last cp	ROPLROPQP
last cps	TLMMRQQQR
last crawford	OTNPPPPPP
last credit	TNPNPPPQQ
last crimea	OPMVOPPPP
last criminal	TONOPPPOP
last critics	TPNPOPPOP
last croatia	OOLXNPPPO
last croatian	PPNMVPPPP
last cross	MVPTPMONN
last crowds	TOOPPPPOP
last crude	RSNOPOPOO
last cruise	OYOOOOOOO
last cruyff	OUOOPPPOO
last cruz	OTOOPPPPP
last csos	[MMNPPPPN
last cuaron	PVNOPPPOO
last cuba	QKMTOQQQP
last cuban	NZLLQPPPO
last cubs	NNVOOPPPO
last culberson	NWNOPPPOO
last cup	ORSLPSONP
last current	TONPPPPNP
last cypriot	NPPNWPPOO
last cyprus	RPOLPQQQQ
last cérebro	RLKKQRRSS
last d	SMNOPQQQQ
last d.	SLLKRRRSR
last d.c.	PPNTPPPPO
last dab	OMTOQPQOQ
last dad	TJJJSSRSS
last daily	OQRMPOPPR
last dakota	PONTPPPPP
last dallas	OMOXPPOOP
last damn	TLNNQPQQQ
last dan	QRLLPQQQQ
last daniel	QSMNPPRPP
last danish	MOONXPPPO
last darfur	NMNQPTPPP
last darin	PWNOQPPNO
last data	VOLPPPPOO
last davidpaddon	NXNNPPPOO
last davies	OTOPPPPOO
last davis	OXNMPPPOO
last dawson	OUOOPPPOP
last day	UROMOPNPO
last deadline	SOPOPPPOP
last deal	VPNOPOOPP
last dealers	VMLQPPPOQ
last death	TMKKQSQSR
last debbie	OVNOPPPNO
last deccan	OOWOOOPOO
last deep	ROUOPOOOP
last defense	TTONONOOO
last delaware	NNMYPPNPP
last delay	NXLNPPPOQ
last delhi	OPOTPPPPP
last delta	NNWLPPPOQ
last dem	RMVNROONO
last democrat	NSLOUPPPO
last democratic	NPNOUPPPP
last democrats	NOUQQOONP
last dempsey	OUNOOPPPP
last dems	NOXOQOOON
last den	PXONOOPOO
last denmark	NLMYOPPPP
last denver	PPOSPPPOP
last derry	OONWPOPOO
last desert	QNMTPPPPP
last details	SOOPPPPOP
last detroit	NPNVOPPPO
last development	SMOLPQPQR
last devine	OVMOPPPOO
last devlin	OTOOPPPPP
last devocht	OTOOPPPOO
last devon	ONOTPPPPP
last dexter	QNKLRQRSR
last dhabi	OONYOOOOO
last diaghilev	OUOOOOPPO
last diana	RSMKPPQPQ
last dicaprio	PUMNPPPOP
last didn't	TKKMRRRRR
last digital	ROSOPOOOO
last director	SONPPOTOO
last dirty	TPPPPPPNO
last discoverni	QLNLRRQQR
last disney	ML[OOPPOO
last division	PPVOONOPO
last dixie	NNUOPPPPP
last dixon	OTOOPPPOP
last diyala	NPPUNPPPP
last dkk	TMMMQQQQQ
last dm	QLOMQRQQQ
last dna	WPLNPPPPO
last dnc	OPTOOOPPO
last doctors	TNNPPPPOP
last dog	SMMOQQQPP
last dogg	NVOOPPPOO
last don't	VMMLPQQRQ
last donald	NYLOPOPPO
last doncaster	NNTSPPPOO
last done	TMNNPQPQQ
last donetsk	NPNTOPPPP
last donna	OWNOPPPNO
last don’t	UNOOOPPPO
last dorchester	OONWPPPNO
last douglas	PTOMPPPPP
last dowd	OUNPPPPOP
last dowell	PUOOPPPNO
last downer	OSPPPPPPP
last download	UNNMPQQPP
last dozens	TNOOPPPPP
last dp	OUMNPQQPP
last drc	OPTQOOPPO
last dress	RPLMQQQRQ
last drone	TKKLRRQRS
last ds	OOROOOOOU
last dublin	NNNXOPPPP
last duckworth	PTOOPPPOP
last duke	OWNMPPPOO
last durbin	OSPPPPPPO
last durov	OVNOPPPOO
last dutch	OOMMXPPPP
last dutton	OTOOPPPOP
last dvd	WNNNPPPPO
last dvds	UOOSONOOO
last dyke	PTOPPPPOO
last d’souza	OTOOPPPOP
last e	UNNMPPPPP
last e.	TOMLQQQQQ
last e3	OOPOOTPPO
last ea	RLLMQRQRR
last eagles	WNROOOPON
last early	UMPOPPPOP
last earth	OLNXPPPOQ
last east	RNJWPPPPO
last eastenders	SMPMOPPTP
last easter	VKJKRTRQR
last eastern	RONNUPOOP
last eastwood	OWNOPPPOO
last easygroup	OOVOOPPOO
last easyjet	NOUOPPPPP
last easymobile	MOXONPPOO
last ebay	NPVNPPPPN
last ebbers	NVNPPPPOO
last ebola	VJIORQQSQ
last ecb	NPVPPOOPO
last ecuador	NPNVOPPOO
last ecuadorean	OOOMUPPPP
last edenbridge	NNNWPPPPP
last edinburgh	NONVOPPPP
last editorial	SMMMPQQRQ
last education	OQVOPOOOO
last edwards	SOLMRQQPQ
last egypt	PNUPOPPPO
last egyptian	NPMQTPPPP
last eight	RNUPPNONO
last einstein	MYMNPPPOO
last elan	PNVMOPPPP
last elbaradei	PUNOPPPOO
last election	WPNOOOOOP
last ellis	OUPOOPPOP
last elsevier	OOUOOPPPP
last email	TMNOQQPQQ
last emanuel	OUONPPPPP
last embassy	POLWQMOPP
last emirates	QPTNPOPPN
last emperor	RVNNOOPOO
last empire	QKNPQOSQR
last ena	RJOKRRRQR
last end	RNNVOOOOP
last energy	OOVMPPPOP
last england	NPSQNPPQO
last english	XLONQPPPO
last enjoy	TNONPPPPP
last enough	UMMNPQQPQ
last enron	QMRMPQQQP
last epa	OPSPOPPPP
last epic	PNRMQQPQP
last epstein	OWMNPPPOO
last er	SMMMQQQQQ
last erdogan	OVMNPPPPP
last erica	OWOOPPPNO
last erie	POOTPPPOP
last eritrea	OOMVOPPPP
last eruwchcglt	SNOOPPPPP
last espinoza	OUNOPPPPO
last essentials	OOTONNNVN
last essex	NPMVPPPPO
last et	WOLNPQPPP
last ethiopia	OPLWNPPPP
last ethiopian	OPOLVPPPP
last ethnocentrism	TMNNQQPQQ
last eu	MPUPOPPPO
last euler	NXOOPOPNO
last euronext	LPYNNPPPO
last europe	OMNYOPPPO
last european	OPMLVRQPO
last euros	UMMMQQQQQ
last eurosceptic	SMLLTQQQR
last eurostar	SIIITTSRU
last evans	PXLNNQPPP
last evansville	ONOTPPPPP
last eve	OVMNOUNOO
last ever	VLMMQQQQQ
last everton	ONVNOPPPO
last everybody	UNMPPPPOP
last everything	VMNPPPPOP
last evil	SNLLQRRRR
last examples	SKKLRRSSR
last exchange	RPQJQQQQP
last executive	UPPNOOPPP
last experts	SPSOPOONO
last explorer	TIIKSSRTS
last explosion	QOSOOOPPO
last f	RMRMPPPPQ
last fa	NOTPPOPPO
last faaborg	PPNTOPPPO
last facebook	NLSLQRRPR
last fair	SNPNOSNOP
last fallin	NYNOOOOPO
last falling	VKKKQRRRR
last fallon	OSPPPOPPO
last falluja	OPOSOPPPO
last fallujah	NOMVOPPPP
last false	WKKNQQQQQ
last fame	OMUNPOPSP
last families	SPOPPPPOP
last family	TPOPOOPOO
last fan	RMMMQQQQQ
last fans	VNNPOPPOP
last fao	OOTPPOPPO
last far	VOLPPPPOP
last farage	OWNNPPPNP
last fatah	LMSZNOOON
last fbi	NPUOOPPPP
last fda	MPUOPPPPO
last fdi	SMQMPQPPQ
last fdp	NPTOPPPPN
last fed	LNTOPPQQQ
last federal	VONPOPPPO
last federalist	PNQLQPQRP
last federation	OOUNPOPPO
last federer	OVOOOOPOO
last feeling	OQOPPOOSO
last feeney	PSOOPPPPP
last fein	PTRNPOPNO
last feleppa	PTOOPPOOP
last fellow	QSQPOOOOO
last festival	POOQQSONP
last ff	UMKMQRQQR
last ffs	TMKOQPPPR
last field	QSMQPOOOP
last fields	OSTNPOONP
last fiennes	QUNOPOPOO
last fifa	NNVOPPPPP
last fighters	SMNLQQQRQ
last figures	SMNNQQQQQ
last fiji	OPNVOPPPO
last file	VNMOOOORO
last fillmore	LYLOPPPPO
last films	OOUOPOPOO
last final	UQOOOOOPP
last find	TOOPOPPOP
last finger	OSOPPPPOP
last finland	MWRPNOPON
last fiorina	PVONPPPNP
last firefox	NOXOOPPOO
last first	TPMPPPPOP
last fischer	NWMNPPPOP
last fisher	OWNNOOPPO
last five	QOVNOOOPO
last fla.	OOOTOPPPO
last flanagan	PTOPPPPPP
last fleming	RPMMQQQPQ
last fletcher	OUOOPPPOO
last flickr	PMRLPQQRR
last flight	TMKLQRQRQ
last florida	PLRSPPPOP
last floyd	OVNNPPPOP
last fm	RMOLRQRQQ
last foley	PUOOPPPOO
last fontaine	NWNOPPPPO
last food	QNUOPOOOO
last forbes	OQWOOOOON
last force	PPTOPOPOO
last forces	QNOLQRPQQ
last ford	MSTLOPPPP
last forest	NOVQOOOOO
last forget	TNNPPPPPP
last forum	PNNVOROPN
last foundation	LP[NPMONO
last fox	PPUKPPRPO
last france	OJURPPQPP
last francisco	OMNYPPOOO
last frank	QSMMOQSOP
last franken	OVNOPPPOP
last frankfurt	MQOWNPOPN
last fraser	OQTOPOPOO
last free	SOTKPPPOQ
last freed	LXLPPPPOQ
last freedom	RMTOPPPPP
last french	SOMPQPPPP
last fresh	SOOOPPPPP
last friends	QMLLPRRVP
last front	NPVQOOONO
last frontiers	NOWONPPOP
last ftu	OOUNOPPPP
last fuck	VHJLQSRSS
last fucking	TMNOPPPPQ
last fujimori	PUNNPPPOO
last full	TOOPPPOPP
last fully	SNOPPPPOP
last fund	PPTLOPPQP
last furthermore	VLLMQQQQQ
last fáil	NPVOOPOPO
last féin	PNTOPPPPO
last g	RMQMQPQPR
last g4s	NOVOOPPPN
last g8	NQTOOPPPN
last gaa	PLSMPPQQR
last gadhafi	NVOPPPPOO
last gael	PMRLQPQQQ
last gaillard	PVNPPOPNO
last gallagher	PTOOPPPOP
last galois	OYMLPPPOO
last galway	NONWOPPOO
last game	SNNOPUOOO
last gameboy	OOOPOPPOU
last gameinsight	VKKMQQQRR
last games	POMNPWPOP
last gaming	SRNOOPPOO
last gandhi	MUNQPQPON
last garden	RLOPQPQQQ
last gardens	OOSTOOPOO
last garland	PWNNPPPOO
last garments	NOVPOPOOO
last gates	NXMOPPPPO
last gaza	QOLRPQQPQ
last gazprom	MOWNOPPPP
last gdc	OPNNOUPPO
last gdp	VNLNPPPPP
last ge	MUSNPPPNO
last geingob	OUOOPPPPP
last geldof	PTOPPPPOP
last gemini	TKKLQQQSR
last general	WKJKQRRTR
last geneva	OPNUPOPPO
last genscher	NXONPNPPO
last george	OSMTOPPOO
last georgia	PLNQQQQQQ
last georgian	OPOMTPPPP
last gerard	PXNNQOOOO
last german	QMNMUQPPP
last germans	PLJQTQQQQ
last germany	OOPUNPPPO
last gerrard	NWMNPPPPP
last get	TONPPPPPP
last getglue	VLJMQQQQR
last gets	SONPPPPPP
last getting	TNOPPPPOP
last getty	KOXOPPPPO
last ghana	NOTRNPPPO
last ghazni	OPOTOPPPP
last ghraib	POOUPOPOP
last giants	NPVPOOPPO
last gibson	NVMOOPPPP
last gilligan	OTOPPPPOP
last gingrich	OVNNPPPPO
last girl	TLLLPRQRR
last girls	QNOOPOPUP
last giro	RLPQPPPPP
last gis	SKKKQSRQT
last gisb	TNLMPQQQS
last glacier	OPNUPOPOP
last glasgow	MONVPPPPP
last glazer	PUNOPPPOP
last global	UOMPOOPPP
last globe	POOOPOTPP
last glutathione	VNONPPPOO
last gm	MPSRPPPPO
last gmt	VONPPOPOP
last go	TOOPPOPPP
last god	TPJNQPQRP
last godongwana	OUNOPPPPP
last goldberg	PWNOPPPOO
last gon	SMNNQQQQQ
last gonna	UKMMQQQQQ
last gonzales	OUOOPPPOP
last good	TOOOPPPPO
last goode	OVNNPPPOO
last goodnight	VLLMQQQQQ
last google	PNSNOQPPP
last gop	MOXOOPPPO
last gorbachev	OVNOOPPOP
last gordon	PVMLPPQQP
last gore	NVOOPPPOO
last gorgeous	TLLMRQQQR
last gould	ORSOOOOOO
last government	WPNMPNPPP
last govt	UNMMPQQRP
last gracenote	NOVNOPPPP
last graham	OWMPOPPPO
last grant	OWOPOOOOO
last graphic	SNNNQQPPQ
last gray	NSRTONONO
last greece	NOMVOPPPP
last greek	OONQSPPPP
last green	TOJNSOQPQ
last greens	OOUOPOPOP
last greenspan	NXNNPPPPO
last greenwich	NNOYOOOPO
last grf	RLLLQRRQS
last griffin	OTNPPPPPP
last grimsby	PONVOPPOO
last grit	TMMLPPPUQ
last grizzlies	PPSOPPPPP
last groberg	OWNMQPPOP
last group	PNYLPOQON
last growth	SMQSPNOOO
last guangdong	MPOUOPPPP
last guangzhou	OPOSPPPPP
last guantanamo	ONLWOPPPP
last guard	PQVNPNOOP
last guardian	LT[JNOPPM
last guatemala	PPNSPPPPP
last guccifer	OYNOOPPON
last guide	UMLLQRPPR
last gul	OWNNOPPPO
last gulf	QOJRPQQQQ
last gyanendra	QOUOPOPOO
last h	TMQMQPPPP
last h5n1	RMMMQQQQT
last ha	TMKJQRRQS
last hadibo	OPNUOPPPO
last hadid	NXONPPPON
last hague	OPSPPOPOP
last haha	UMMMQQQQQ
last hahaha	RKKLRSRSS
last haiti	OPMUOPPPP
last haitian	OPNKXPPPP
last hajj	OOONPVPOP
last halifax	ONSSOPPOO
last hall	MVKVQNPMO
last halloween	PKKQRRQQR
last hamas	PNWLOPQPP
last hamilton	PTMRPPPNO
last hamm	NYNMOPPPP
last hampshire	OPMVPOPOP
last hangover	ULLLQQQQR
last hankey	PTNOPPPPP
last hannity	NVMOPPPPP
last hano	OLYLOPPQP
last hanson	PUNNPPPNP
last hard	UMMOPPPPP
last hardy	QPMLQRQQQ
last hariri	OVNNPPPOO
last harper	MXOOPOONP
last harris	PZINPPPOO
last harrison	POMNQQQQQ
last harry	SRLNPQPOP
last hart	OTSNOOOOO
last harvard	NOUOOPPPP
last harvey	NVOPPPPOO
last hassan	OUOOPPPOP
last havana	NPPVOPPOO
last having	TNOPPPPPP
last hay	SPMMQQQQQ
last hayman	PSOPPPPPP
last hayne	NUOOPPPOO
last hbo	NPTOOPPPP
last he	ULMNQPQRQ
last head	VOOOPOPOP
last headache	TMLNQQQQQ
last health	NNXPPOOOO
last heart	RNNMPPUPP
last heated	TONPPPPOP
last heavy	SLKMRRRRR
last heights	NQNTONOSP
last heisenberg	OSOOPPPPP
last helal	OUONPPPOP
last helmand	OONVOPPPP
last hemisphere	MQUVNOONN
last henderson	OVNNPPPNP
last henry	MWOPOPPOO
last henson	OUNOPPPPP
last herald	RMQMQPQPQ
last hertfordshire	NPNVOPOOP
last hewitt	NURMPPPOO
last hey	VNMNPPPPP
last hezbollah	ONQMQQQQQ
last hi	UMMNPQQPP
last higgins	PTNOPPPPP
last high	UOOOOOPOP
last hill	JRRTOQPOO
last hillary	K[QMPOPON
last hillaryclinton	XPMNPPOOO
last hills	ONMWPPPNO
last hillsborough	OOPVPOOOO
last hilton	OSSNPPOOP
last himalayan	QMLQQQQQQ
last hindu	PNQLSPQQP
last hispanic	OPNNUPPPP
last hispanics	OQOOUOPOO
last history	QOPNPUOOO
last hiv	SNMLRQQQQ
last hmv	NPTNPPPPO
last ho	PPMMQOQUP
last hockey	RTNOPOOOO
last hodge	NVNNPPPPP
last hogan	OVNOOQPPO
last hollywood	MMQVOPQPO
last holocaust	OMQROSPPO
last holt	OVNOPPPPP
last holy	TMOPPPPPP
last home	PLLRQPPPT
last honduras	ONTRPPOPO
last honestly	TNPPPPPOP
last hood	OTOQOPPOO
last hope	SPOPQOPPP
last hopkins	OWNOPPPNO
last horomanski	OVNOPPPOO
last horsiesios	NYNNPOPOO
last hospital	RPRQPMOPO
last hostage	PPOPOOOTO
last hot	SONOQPPPP
last hotel	PNPSPPPOP
last hour	OONMPPPVQ
last hours	UOMOPPPPP
last house	RMMWPOPOO
last housing	RNSPPOONP
last houston	MMVTOOPON
last how	ULKMQRQRR
last howard	OWMOPPPOO
last hu	NVNNPPPPO
last huckabee	PSOOPPPOP
last huffpost	MPUPOPPPO
last huge	TOMPPPPPP
last hughes	NWOOOPPOO
last huh	SLMMQQQRQ
last human	TNMPPPPPP
last hume	OUOOOPPPO
last humidity	TLLMQRQRR
last hungary	NOSROQPNP
last hunter	RMKLQRRRR
last hussein	PSQPPPPOO
last hustle	NNXNPOPOO
last hutt	OPNVPOPNO
last hutu	PNONUPPPP
last i'd	WMMNPPPPP
last i'll	WKLMQQQRQ
last i'm	YMNNPPPPO
last i've	XLLNPPQPP
last iaea	OOSPPPPPO
last iata	QLQMQQQQQ
last ibm	NPTOOPPPO
last icann	PNWOOPPOO
last iceland	OOKWOPPPP
last idec	NNVOPPPOO
last idol	NNQNNTOUN
last ii	PQLNPSRSN
last iii	OTNOPOOOS
last il	OTOPPOPOO
last illinois	MOMYNPPPP
last im	TKLLRQRRR
last image	UPPPOOONO
last images	QQWOPNONN
last imf	OPTPOPPPO
last in	UNMMPQQQQ
last inc	ONXNPOPOO
last inc.	NN]NOOONN
last independent	NPVNPOOPO
last india	PLQRQPQPP
last indian	OPMKYPPPP
last indiana	NNMZNPPPP
last indianapolis	OOTTNOOOO
last indians	QMVKOPPRP
last indonesia	QOFUQQQQQ
last indonesian	OOLSRPPPP
last indonesians	PPMMVPPPP
last industry	TOROPNPNO
last inflation	UONPPOPPP
last information	UNKKPRQQR
last initiative	NQVOQOONP
last inquest	TKKLRRRRR
last instagram	NNTMOOOOW
last institute	OPWMPOPOO
last insurgents	TOOPOPPOP
last intel	TOOMOPPPP
last interesting	SMLMQRRRQ
last interestingly	UMLLQQQQQ
last interfax	LNWROOPOO
last international	PNTMPPPOP
last internet	^MJLPOPPP
last interview	PPNPOUPOO
last introduction	TOLOPPPPP
last inuit	QNMNSQQQP
last invalid	TOMPPPPPP
last investigation	RMNMQQQRQ
last investigators	TONPPPPOP
last investment	QPSOPPPPP
last iowa	OONWNPPPO
last ipad	UMLLQQQQR
last iphone	QMMNPPQPV
last iphones	OONOPOPPW
last ipod	ONNNPPPPX
last iq	SMMMQQQQR
last ira	PLTKQQQQQ
last iran	OOLYOPPOO
last iranian	OPNMVPPPP
last iranians	OONNVPPPP
last iraq	OPMVOPPPP
last iraqis	OPNLXPPPP
last ircc	OPSPPPPPP
last ireland	PMWNOOPPO
last irish	NPQPTOPPO
last is	QLNMQRQQR
last isfahan	PNOUPPPPP
last ishiba	OWNMPPPOP
last isil	NPUOPPPPO
last isis	NOVNOPPPO
last islam	MPRUSNONL
last islamabad	MPMVOPPPP
last islamic	NOLTQPQPP
last islamist	POOMSPPPP
last island	QLITQQRQQ
last islands	TOTPPNONO
last iso	QMPLQQQQQ
last israel	PMMUPPPQP
last israelis	ONOKXPPPP
last iss	MPNWPOPPO
last issa	NTONPPPPP
last istanbul	RNLRQQQPP
last it	VNMNPQPPQ
last italia	RMQNQPQPP
last italian	OPMLYPPPP
last italy	OMURNPPOO
last itunes	NMRMPPPPV
last itv	MOVOPPPPO
last iv	SPMNPOPPS
last iweathernews	PLRMQQQQQ
last i’d	VOOOOOPOO
last i’ll	WOOOOOPOO
last i’m	XNNNPPPPO
last i’ve	XNNOOPPOO
last j	TMMMQQQQQ
last jaafari	OTOPOPPPP
last jackson	OQMRPPPOP
last jacobs	OWMOPPPOO
last jaffna	NOOUOPPPP
last jakarta	NPMWOPPPO
last jamaica	OOOSPPPPP
last james	QPKPRPQPQ
last jan	UJJPQRRQR
last japan	ONLXOPPPP
last japanese	OOOKYPPPP
last jasgardner	NXMOPPPON
last jason	PWNNQPPNO
last jasper	PNOVOPPOO
last java	SKKNRRRRR
last jazeera	OLRNQPRPR
last jeddah	SNLLRRQRS
last jeeves	POUOPOPNO
last jefferson	PSPOPPPOP
last jenna	PSOOOPPPP
last jerome	LZNMPOPPP
last jersey	PMLXQPPOP
last jerusalem	MPOVOPPPO
last jesus	QRLNPQQQQ
last jewish	NPNMXPPPO
last jews	OPMSRPPPP
last jgb	TOOOPOPPO
last jim	OUOOPPPOP
last jimmy	PUNPPPOOO
last jinping	MVONPPPOP
last jintao	OSPOPPPPP
last job	TMMMQQQQQ
last jobs	QSNPPOPOP
last johannesburg	PLOWOPPPP
last john	OUONPPPPP
last johnson	OVNOPPPOP
last johnston	NUOOPPPPO
last join	SNONPPPPP
last jones	NVRMPPPON
last jordan	OQNSOPPPP
last joshiherrmann	MUMOPPPPP
last journal	QQSNPOPNP
last journalism	PPUNOOPOP
last jowell	PSOOPOPPP
last jr	OVOOPOPPO
last jr.	PUOOPOPOO
last judge	RQLMQQQOQ
last judges	TOOPPOPPP
last julie	NUPPPPPNP
last justcantgetenough	UKLLQQQRR
last justice	RMUNOPPOO
last k	TONNPPPPP
last kabul	MRUNPPPPO
last kaczynski	OSPPPOPPP
last kaine	OTOPPPPPO
last kandahar	QMMPQQQQQ
last kane	OOLLQQRSR
last kansas	ONOWOPPPP
last karimov	OPNTPPPPP
last karzai	NWNNPPPPO
last kashmir	QNMSPPQQP
last kasich	OXMOPPPOO
last kate	OXONPPONO
last katmandu	OOOUOPPOO
last katrina	RIJIRWSTR
last kay	NVNOQPPOP
last kazakhstan	OSOTOOPPN
last kcna	OPTOPOPPO
last keane	OQVNOPPNO
last keep	UNNNPPPPP
last keir	PTOOPPPPO
last kelce	OUONPPPOP
last kelly	NYNNPPPOO
last kennedy	OUONOPPOP
last kent	NMQUPOPOP
last kentucky	LLUSOPPPO
last kenya	POMVOPPPP
last kenyan	PNOLWPPPP
last kerala	NPPUOOPPO
last kerry	KZOOPOPOO
last key	RSMOPPPPP
last keys	NUMSPOOOO
last kfc	NPTOPPPPP
last khalif	NTNOPPPPP
last khan	PWNMOPPOO
last khartoum	NSSPOPPOO
last khatami	PTONPPPPP
last khodorkovsky	PUNOPOPOP
last kibaki	ORNSPOOPO
last kieswetter	PTMPPPPOP
last kiev	NNQUOPPPO
last kim	QSMLQQQPQ
last kin	OWPOOOPOO
last king	TNMQPPPPP
last kingdom	PPJXPPOOP
last kings	OMUMORQQQ
last kingston	POOTPPPOP
last kirk	NVOOPPPOP
last kirkuk	OPOSPPPPP
last kivu	PPOTOOPPP
last kkeneally	NWNOPPPOO
last kkk	MQUPPOPPO
last klan	ONXOOOOOO
last knapman	OSPPOPPPP
last knight	SNLLRRQRR
last know	RNMMQQQQQ
last kobe	OXONOPOOO
last koinonia	OQVNNPPPO
last koizumi	PSOOPPPPO
last kong	ONORPPOSO
last korea	PMVNOOPPP
last korean	NOLSWNOOO
last koreas	QNMSPPPPP
last kosovo	OOSPOPPPP
last kosslick	PSOPPPPOP
last kpa	OPTNPPPPO
last kr	TMMMQQPQQ
last kremlin	QKRKRQQQQ
last kujda	NWNNPPPOP
last kunar	NPOVNPPPO
last kunin	OVNOPPPOO
last kurdish	OOMMXPPPO
last kurds	NOSNRPPQO
last kuwait	NOPUOPPPO
last kyi	PQNTPPONO
last kyrgyzstan	OONVOPPPO
last l	SKLLRQRRS
last l'enfant	OWMOPPPPO
last l.	QMMQQQQQQ
last l2	SMMMQQQQS
last la	PNMQPPPQQ
last labor	QNSMQPPOP
last laboratory	ROQMQOPQP
last labour	MOYONPPOP
last lacerda	OUNOPPPOO
last laden	N[MNQONNO
last lagarde	PSOOPPPOP
last lagos	MUNPOPQQO
last lahore	OPOUOPOPO
last lai	PPNUPPPNO
last lama	ROLTPPPQO
last lambert	OVNNOPPPP
last lancaster	PUPNPPPNN
last land	PMKUPPQQP
last langeland	OPNUOPPPO
last lanka	PNMVPPPOO
last lankan	OVSSMNNNN
last laos	OOMVOPPPO
last larijani	PSOOPPPPP
last late	TPNPPPPPP
last latin	WOOOOPOOO
last latino	PMNMVQPPP
last lau	PUONPPPOP
last laughter	VKKKQQQSS
last laurenkrugel	OWOOPPPOO
last lavrov	OWMOPOPPO
last law	SSSRONMMN
last lawmakers	UMOPPPPOP
last lawrence	OTNPPPPPP
last lazar	OUONPPPPO
last lazare	OVOOPPNOP
last ldp	OQVNOOPPN
last leadership	SMLLQRRRR
last league	PMSKRQQQP
last leahy	OUOOPPPOP
last lebanese	OOOMVPPPP
last lebanon	NPNVOPPPO
last lebedev	OWNNOPPOO
last lee	PPMRQQPOP
last leeds	PNLQQQQQQ
last left	UOPOPOOPO
last legion	RNPLPQQRP
last leicester	ONVQOOPOO
last leone	PSMUPOPNN
last lesotho	PONUOPPPO
last let	TNMNPQPQQ
last lewis	OUOOPPPOP
last li	NVNNPPPPP
last liberal	MPZMQOONO
last liberals	OOOMSQQQP
last liberia	OPMXMPPOO
last liberian	PPOLUPPPP
last libertarian	OONMVPPPP
last library	QNQSPOOPO
last librivox	POVOOPPPN
last libya	SNKPRQQQQ
last libyan	PONSOPPPP
last lichtenstein	PTNPPPPOP
last life	WPMMPPPPP
last lifetime	PPSOOPPOP
last limerick	OONTOPPPP
last lincoln	NUSMOPPOO
last lindanguyento	NXMNQPPPO
last lindi	OMNXNPPQO
last linguistics	TJLJSQRST
last lingus	PNVOPPPOO
last linick	NVNPPPPOO
last linkedin	OMWPOPPPO
last linux	OOROOOOOT
last lions	PMVOOPPPO
last lisa	TKJKQRRRU
last list	PNNNPPVPP
last liu	OUOOOPPPO
last live	OOQLOUNSO
last liverpool	MLXPOPPOP
last ličen	PPMNQQQQQ
last lmao	UMLLQRRRR
last lo	TLJKRSRRR
last lodge	MMTXPNONO
last lol	VKMMQQQQQ
last london	RNOSPOPOP
last long	VKNNQPPPQ
last look	TOOPPPPOP
last loool	UNKNQQQQQ
last lord	VQJIQQQQQ
last lords	QPWOONNOO
last lott	PTONPPPOO
last louis	OOOQPOOOU
last louisiana	NNNXOPPPP
last love	WKLNPQRRQ
last loved	SPNOPPPPP
last lovely	TMMMQQQQQ
last lse	NPVOOPPPO
last lta	OPTOPOOOO
last ltd	OOVOPOPOO
last ltd.	OOXNPOOOO
last lu	SPKLRQRPQ
last lucy	OUOOPPPOO
last lukaku	OVNOPPPOO
last lukashenko	ROLLQRRQR
last luke5sos	MXNPPOPPN
last lumpur	POOTOPPPP
last lynch	OWMOPOPOP
last lyric	NOQWOOOOO
last m	PQKLRQRRR
last m1	OQOSOPPPO
last mac	RNLNPPPOX
last macbook	POOOPPPPS
last macedonia	PONUOOPPO
last macintosh	OOPOPOPPU
last mackay	OTOOPPPPP
last maddow	OXONNPOOO
last madison	QUNOPPOOP
last madrid	QJRPQQQPP
last madsen	OTOOPPPPO
last magazine	LP[MQOONO
last maguire	OZNNPOPNN
last mahal	PRSNPOPOO
last maine	ROMRQPQPO
last major	VNNMPQPPP
last make	SNOOPQPQP
last malawi	PNNVOPPPP
last malaysia	POMWOOPPP
last malaysian	PMQORQQQO
last malaysians	QNLLUQQQQ
last maldives	OOMWNQPPO
last mali	PNOTOPPPP
last malik	NVONPPPOP
last maliki	POTNPPPOP
last malle	POMMQQQQR
last malta	PPMUOPPOO
last man	VLIJQQQXO
last manafort	N[MNOPQOO
last management	RQVNPNNNO
last manager	TMKKQRRQR
last manchester	ONSMQPQPP
last mandelson	OVNOOOPPO
last manga	QNOTPPPPP
last manhattan	MONYOPPPO
last manhunt	QMNNPPPUP
last manitoba	ONNVOPPPP
last mann	PTNOPPPOP
last manson	PUOOPPOOO
last manzara	OUMNPPPPP
last maoist	PMKTSPPPP
last maoists	RNMNTPQPP
last marbles	PLFLSSSTT
last marilyn	PXONPOONN
last marine	PSQLQOPOQ
last marines	NRUSNOOOL
last markova	PTOPPPPOP
last mars	OTNVNONNN
last marsh	NSVLOOPON
last mart	NOUPOPOPO
last martin	OTRKPPPOP
last maryland	NOLXPPPPO
last mas	MPUNPPPQO
last massachusetts	OPPUNPPPO
last masscomp	OOWOOOOPO
last masters	TMLQPTOPP
last mastrogiacomo	OWOPOPPNN
last match	OPOPOSPPP
last mateen	NVOOPPPOO
last mathiascormann	OVNPPPPPN
last matlab	NNMOPPPPX
last matter	SMUPPNOOO
last maxwell	PXONOOONO
last may	OXNNPOPOO
last maya	PQWNNOOOO
last mayer	PQOTPPPOO
last mbeki	PTNOPPPOP
last mbumba	OTNOPPPPP
last mccain	NTTLPOPOP
last mccarthy	OVNOPOPOP
last mcconnell	PTNOOPPPP
last mccormack	OTPNOPPOP
last mcdonald	NTQNPOPOP
last mcdonalds	NMSYONOOO
last mcfc	PMRMQPQQQ
last mci	MOVOOPPPO
last md	RMKORRQQQ
last mda	OPUOPPPPN
last me	QNOOPPPUP
last meantime	TMMNQQQQQ
last meath	OONVPPPOO
last mecca	PONTPPPPP
last medal	QNLOQNWPO
last media	UNRMPPPOP
last medicare	OMSOPOUOO
last medrano	PTNOPPPOO
last medvedev	QTNNPPOPP
last mehlis	OSNTOOPOO
last melbourne	PMNWOPPPO
last melcher	MVNPPPPPO
last member	VLMLQRQQQ
last members	WMLMPQQPQ
last memphis	NPSRPOOPO
last men	TLMLRQQRQ
last menatep	NOUOOPPPP
last menezes	PQOSPPNPP
last mercer	OUMOPPPOP
last merck	MNUOOPPPP
last mercury	TRLMPPPPP
last merkel	PSONPPPPP
last mertens	OUNOPPPOO
last mesoamerica	NPOVNPPPO
last met	NOUNPPPOQ
last metro	RLTLOQQRP
last mexican	OONKZPPPO
last mexicans	OPNNUPPPP
last mexico	PNLWOPPPP
last mh	SMLLQRQRR
last mh17	ULMNQQQQQ
last mh370	TMMNQQPQQ
last miami	NPNVOPPPO
last michael	PXMKOPPPP
last michels	OVNOOPPPO
last michigan	NMSVOPOOO
last microsoft	PNTNPPPPP
last middleton	NXMNPPPOO
last mideast	RMLMRRQQQ
last midlands	OONWPOONP
last milan	OONXOOOOO
last milburn	OVOOPPPOO
last miliband	NVMOPPPOP
last military	SMNOQPPQQ
last millennials	UMNOPPPPP
last millions	TMPPPPPOP
last milosevic	OUOOOPPPP
last milwaukee	NPRSOOPOO
last mind	SNLMQQRQR
last mine	SNOSPPOOP
last mining	SPROPOONO
last minister	NPTPPOPOP
last ministers	TLQNQPPOP
last ministry	QOSLPPPPQ
last minneapolis	NONXNPPPO
last minnesota	OPNWOPPOO
last miramar	MLNZOPQPO
last miramax	OOUOOPPPP
last mississippi	LNTTNPPPO
last missouri	NNNXOPPPO
last mit	OQUOPOOPO
last mitchell	QOLLQRRRR
last mlb	NOTOPPPPP
last mmpi	RNMMQRQQR
last mn	SOLNPQQQR
last mo	OUNQOPPOO
last mobile	RMUOOOPNQ
last mod	ONSMPQQQO
last mogadishu	NOOVOPPPO
last mohammed	QRPMPPPOP
last moines	OOMXPOPOO
last molina	PVONPOPOO
last mollenkopf	OTOOPPPPP
last moneymonitor	UKLMQQQRR
last monroe	PVMOPPPNP
last monrovia	NOOUPPPPO
last monsoon	ONROOPPTO
last montalvo	OVNNPPPPP
last montana	OLLYPQQPO
last montgomery	OUNPPPPOO
last montreal	MONWOPPPP
last mook	NUOPOPPPO
last moon	TLJKRRSSR
last moore	PXNMPPPOO
last morales	N[LNOQPOO
last more	UOQNQOOOO
last moreau	NWOOPPPPO
last morgan	PMTKQQQQP
last moriori	QOKLSQQQR
last moroccan	OPOOTPPPP
last morocco	NPTQOPQPO
last morris	PSSNPPPNN
last morrison	NYOPOOPMO
last moscow	RMLNQQQQR
last mosque	OLLYRRONO
last mosul	NOMWOPPPO
last motel	QQKLRRQRP
last mother	SNOOPPPPP
last motors	LOVOPPPPP
last mountains	NNNXPPONP
last mounties	QNTNPPPPO
last mourinho	PSPPPPPOP
last movement	NPSMQRPPP
last movie	TNNOPPPPP
last moxon	OWNNPPPON
last mozambique	NPNUOPPPP
last mozilla	ONQLQQQRP
last mps	XOMOPPPPO
last msnbc	MPVOOPPPP
last msps	VONOOPPOO
last mt	SONOPPPPP
last mtv	MQVOOOPPO
last mubarak	OUONPPPOP
last mugabe	PTNOPPPPP
last muhammad	MTWNOOOON
last mukherjee	NUNOPQPPP
last mulcair	NWNOOPPPP
last mum	UMKMQQQRR
last mumbai	NPOUOPPPP
last munich	NORSOPPPO
last munster	RLPMQQQRP
last murphy	OWONPPONO
last murray	OTSMPPPNO
last museum	MORWPNOOM
last music	TMTOQNONP
last muslim	MRSPOPPPO
last muslims	NOPMUPPPP
last mutu	OWNOOPPOO
last mvp	SMMMQQQQR
last my	SLKKQRSSR
last myanmar	OPNUOPPPP
last myers	OTNPPPPOP
last mérida	OMNVPPPPP
last n	TNMSPOOPP
last n.h.	OPOSPPPPP
last naacp	OPUOOPPOO
last nairobi	OONUPPPPP
last najaf	OONTOPPPP
last nakasone	OVNOOPOPO
last name	UONOPPPOP
last names	VOMPPPPOP
last namibia	NPKXOQPPO
last namibian	NPVNPPPPO
last nao	NPTOPPPPO
last nas	OWONOPPOO
last nasa	OOTMPPQPP
last nasdaq	NOVOOPPPO
last nasrallah	OWNOOOPOO
last nasser	PVNNQPQNO
last nation	PONTOOPPP
last nationalists	TLJKSRRQT
last nations	MOQPPVOOO
last nationwide	ROSOPOPOP
last nature	SMNNQQQRQ
last navy	MOWNNPPPQ
last nazi	OMOTRPPPO
last nba	OPUONPPPO
last nbc	NPSPPPPPP
last ndp	LOVPPPPPO
last neal	NTOOPPPOP
last nebraska	OONUOPPPP
last need	SONOPQPPP
last neeson	NWNNPPPOO
last nehru	NWOOPPPON
last nepal	ONMWPPPPP
last nepalese	OPONTPPPP
last net	TNOPPPPOP
last netanyahu	OWONOOPOO
last netflix	NPVNOPPPO
last netherlands	LNRVOPQOO
last network	QPWMPOONO
last nevada	POMVOPPPP
last nevertrump	TOSNOOOOO
last new	TPNOPPOPP
last newcastle	NNVROOPOP
last news	SOOMQQPPQ
last newsweek	ONTMPQQPP
last newton	PYMMOPPOP
last newtown	ONNWOPPPO
last nh	OPOUOOPPO
last nhs	NPTPOPPPO
last niallofficial	MUROOOPON
last nicaragua	OONTOPPPP
last nice	WLLJQQRRQ
last niger	ONMWNPPPO
last nigeria	OOMXOPPPP
last nigerian	PPOJWPPPP
last night	PPNOPOOTO
last nimo	OOVOOPPPO
last nine	SMNOPPPPP
last nintendo	ONWNPPQQN
last nippon	OPVOPOPNO
last nixon	OVNNOPPPP
last nkrumah	PVONPPPOO
last no	SMKLPSQSS
last no.	VNMNPPPQP
last noida	OOMVPPPOP
last nokia	OOUOOPPPO
last norfolk	OONWOPPPP
last north	ORRMOPOQP
last northeast	LQNYMPPOP
last norway	OOQSOPPPP
last norwegian	NPNMVPPPP
last not	TNKMPQRRQ
last note	ULOOPPPPQ
last now	TOKOPPPTP
last nra	PPUOPOPPO
last nsw	NPPTOPPOP
last nt	PMMRPQQQQ
last ntas	UMKMQQQRQ
last numbers	SNQPPPNOP
last nvidia	OOUNOPPPP
last nw	SNMNQQQQQ
last ny	OPOTOPPPO
last o	WNMOPPPPP
last o'driscoll	NWNOPPPOO
last o'gara	OVNOPPPOO
last o'malley	OVNOPPPOO
last o'sullivan	MVOPPPPOO
last oakley	OROUOOOOO
last obama	OXMNOPPPP
last obamacare	OOOOPOWOO
last obasanjo	OTPOPPPOO
last objectives	TNLMPQPRQ
last obr	OPUOPOPPO
last observers	UMMPPPPOP
last ocean	PPMYNOOOO
last off	TNMMQQQQQ
last officers	VNOPOPOOO
last official	VMMNPPPPP
last officials	TOOPPPPOP
last often	SNOOPPPPP
last oh	TNOPPPPPP
last ohio	OOOUOPPPP
last oil	VMMNPPQPQ
last ok	XMLOPPPPP
last okay	TMOOPPPPP
last oklahoma	ONOUOPPPP
last olmert	NUPOPOPPO
last olympic	OPPNOUPPP
last olympics	OOROOTOPO
last omaha	NPOUOPPPP
last omg	TMMNQQQQQ
last one	SRPJPSOSM
last onion	NPUOOOPPO
last online	TMOMPQQQQ
last onpoli	UKLMQQQRR
last ons	LPVPPOPPP
last ontario	NMNWOPPPP
last onthejob	ULMNQQQQQ
last opec	LQVPPOPPO
last open	SOMNOVOOO
last opening	UNNPOPPOP
last opinion	TOOPPPPOP
last opposition	VOLNPPPPP
last oracle	NPTOOPPPP
last orange	SNVOOOOMP
last order	VNNNPPPPP
last org	PPQLQPQQQ
last organisation	NPVOQNPOP
last organization	OORMQQPQQ
last orlando	PPNWPOOOO
last orleans	PPOUPOPNO
last oscar	OROOOPSOP
last oscars	POOOOPUPP
last ottawa	NOMUPPPPP
last owen	OTOOPPPOP
last oxfam	OOVNOOPOO
last oxford	OMRQPPPPP
last o’malley	OWMOPPPNO
last p	QJOKRRRRT
last pa	OOUOPPPPO
last pac	XOQOPMPOM
last pachomius	K\\NOOPPON
last pacific	QOLRQPPQQ
last packard	QLNMQRQQQ
last padilla	OUOOOPPPO
last pagliano	OVMOPPPPP
last painkiller	OOOPOPPVO
last pakistan	RMKQRPQPR
last pakistani	POOLVPPPP
last pakistanis	OOOMVPPPP
last palace	OMQTQNOPP
last palestinians	PPOOSPPPP
last palin	NWNOPPPPP
last palmer	OSPOPPPPP
last pamkeynen	SOOPPPPPO
last pan	SOPLQPPPP
last panama	RIRHRSRSR
last panamanian	PPMNUPPPP
last parade	PPOPPSPOO
last paralympic	TKJQQQQQR
last paralympics	OPNOPUPOQ
last parenthood	OQVNPOPOO
last parents	SPOPPPOPP
last paris	PKRUPOPOO
last park	OSKSPPPPP
last parker	NVOOPPPNO
last parliamentary	UOMOPPPPP
last parmalat	NOVOOPPPO
last part	TOOOPPPPP
last participants	TOLNPPQQQ
last parties	RPSOOOOOO
last partisi	ONXNPOPOO
last party	PRUMPNOOP
last pasadena	MPNVPPPPP
last pass	PNMRQQQPR
last passion	NQUPQNONO
last paul	NUMOPPPPP
last pay	TOOPPPPOP
last paypal	PMSNPPPPP
last pbs	OOSOPPPPP
last pc	UORNPOOPN
last pcs	WMQOOPPPN
last pct	SPNPPPPPP
last peace	UKLLPPTRR
last pearlman	PSOOPPPPP
last peck	RTNNPPPOP
last pen	OXOPOOOOO
last pence	NVMPPPPOP
last peninsula	NQNVPOPOO
last pennsylvania	OPKWOPPPP
last pentagon	KOSTOPPPO
last people	UPNOOPPOP
last pepsi	PSQMOPPPO
last peres	MWMNPPPPP
last peretz	OUONPPPOO
last perfect	SNLMQQQQQ
last performance	UNNOOOTOO
last perlingiere	NVOOPPPOP
last perry	LPWOOPPPO
last persia	SMJLRRRRR
last peru	OPNTPPPPO
last peruvian	OPNNUPPPP
last peshawar	PPOTOOPPO
last peston	OTOOPPPOO
last petersburg	OPOUOPOOO
last pfizer	ONUPOPPPO
last ph	SNMLQQQQQ
last phd	SLLLRQQRR
last phil	OVOOPOPOO
last philadelphia	PNKTQQQPP
last philippine	NNWPQOPPN
last philippines	QMOQPQQQO
last phillip	MWOOPPPOO
last phillips	OVOOPPONP
last phoenix	SMNSPPPOP
last phone	RLMMQQPQU
last photo	SOLNPRQQQ
last photos	TOOPPPPPP
last photoset	XKMLQQQQQ
last phx	OOOVOPPPO
last picture	SNNPPPROP
last pictures	OOVOOOOOO
last picturskewphoto	TKKKRRRSS
last pin	QSLMQPPPQ
last pink	SMOOPQPPP
last pinochet	OVNNPPPOP
last pirates	TNQMOPQPP
last pisces	PRMOQQPQP
last pistorius	ROMMQQQPQ
last pittsburgh	OOVNOPPPO
last pixel	POOOOPPPT
last pizza	SMMRQPPPP
last pkk	NPTPPPOOO
last place	TMKNQQQRQ
last plains	NQOVOOOOO
last plane	RMMMQQQQR
last plans	UNNPPPPOP
last plaza	OPUSOOONO
last please	VMLMPQQRQ
last plouffe	OTOPPPPOP
last plus	RNQMPPPPQ
last pmonair	RKOLQRQRR
last point	POVOQOPOO
last poisson	OUMOPPPOP
last poland	NOI\\OPPPO
last polaroid	RKJKRRRQU
last polaroids	UIIITQQRX
last police	SOQOPOPOP
last polish	OOOMWPPPO
last political	SOOPPPPOP
last politico	LPYMNPPPO
last polk	OVOOPOOOO
last polls	SOOPPPPOP
last pompeii	OPPTOOPPP
last ponting	OWOPPPOMO
last pop	UOOOPPPPP
last pope	PRLLQQQQR
last poroshenko	MUOPPPPPO
last portable	SMOOPOPNU
last portland	OOMUPPPPP
last portsmouth	OONUPPPPP
last portugal	OONTOPPPP
last post	RNTMPPPPP
last potter	OPNMOPOZN
last pound	MVNOPPPPP
last powell	PXMLPPPPP
last power	TLQLQQPPQ
last ppi	UONOPPPPP
last pr	TLKKQQQRT
last pradesh	OONWPOPNO
last prager	LYMOPPPPO
last prayformh17	TLMMQQQRQ
last pre	TPMPPPPPP
last prescott	PTNOPPPPP
last presidential	UNNOPPPPQ
last presley	OWMOPPPOP
last press	LMWMQQQPQ
last pretty	TNMPPPPPP
last preval	NWNMOOPPP
last previously	SOPPPPPOP
last price	VLMPPPPPP
last pride	RLMLQRRRQ
last priebus	NVNOPPPPO
last prince	NXLNPPPPP
last private	RNSNPPPPO
last prize	OOOOQNVPO
last pro	QNNNPPPPT
last professional	SOOPPPPOP
last program	NPTNQQOPO
last progress	SOOPPPPPO
last project	OOUSONRNM
last prosecutors	VNMPPPPOP
last protests	TPPPPMPPP
last providencia	PNMQQQQPQ
last ps	SNMOPPPQQ
last psp	NPMOPPPPV
last pspc	MPWOOPPOO
last public	ULLMQRQQQ
last pupils	TNNPPPPOP
last putin	NWNNOPPPP
last pyongyang	OSOMQPPPP
last q	TMNPPPPPP
last qaeda	PMTTOPNOO
last qaida	PLUKPQQQQ
last qantas	NOWNOPPPO
last qld	NOMWOPPPP
last qpr	PNUOOPPPP
last qualcomm	NOVOOPPPO
last quebec	NPMUPPPPP
last queen	UQQKPPOOP
last queensland	MPRUMOQPO
last questions	VNMOPPQPP
last quetta	NQOXOPONO
last quick	SMMOQQQQQ
last quite	SNOPPPPPP
last qwest	OPUOOOPPO
last r	VNNNPPPPP
last r50bn	TOOOPPPPO
last racing	QNUNPPOOP
last rafah	OSSOOOPOO
last rahu	SJJJRSSTS
last rail	SNMMQQQQQ
last rain	UJKLQSRSR
last raisr	OPOPPPOOU
last ramadan	SLRMPQPQQ
last ramadi	PNLQQQQQQ
last rams	OPXOONOOO
last rangoon	RNLPQQQQQ
last raskin	OSOOPPPPP
last rathbun	NVNOPPPOP
last raw	SNOOPPPPP
last ray	NQNOPOPUO
last rbi	WNNNPPPPP
last rbs	NNWNPOPPO
last rcmp	MPUPOPPPP
last read	VNSNOOOOO
last reading	TONROOPOP
last ready	TMOOPPQQP
last reagan	NUMNPQPQP
last real	QMQOQPPPP
last really	SMNNPQQQQ
last reasons	ULMOQQQQQ
last rebel	TMMMQQQQQ
last recent	TOOOPPPOP
last recession	NQOOPUPPO
last record	WNLNQPQPQ
last red	TPLPPPPPP
last redwood	OWMNPPPOP
last reeves	OXNOPPPOO
last refugees	TNPOPPPPO
last region	OQRSPNOOP
last registry	OPTOPOPPP
last reich	OUQOONPOO
last reid	OVNOPPPOO
last rekohu	NOOUOPPPO
last remember	SNOPPPPPP
last renee	OVNOPPPOO
last reply	RMNNQQQRQ
last report	TJSLPPPTO
last reports	TOOPOPPOP
last representatives	QOPMQPQQP
last republic	QMOQTNPPO
last republican	OOLNYPPPO
last republicans	NOONWOPPO
last research	WLQKPPOPP
last researchers	TOOPPPPOP
last reserve	ROOMQQQQO
last residents	TPOPPOPPP
last resigns	UPNOPOOOP
last resources	QOTNOOPPP
last results	VOMNPPPPP
last retail	RQTPPONNO
last retweet	ULLMQQQQQ
last reuters	JPYPOPPOP
last review	QOROOOOSO
last revision	SOMNQQQQQ
last revolution	NPONPWOOO
last reynolds	PVNNPPPNP
last rfp	SMMMQQRQQ
last rhodes	PQMNQQQQQ
last ribble	NUNPPPPPO
last rica	PTRPPOONN
last rice	JYPNPPPOP
last richard	OWNOPPOOP
last richards	NUOOPPPPP
last ride	QOOTPOOOP
last right	SOOOPPPOP
last rights	QNRMQQOQP
last rihanna	NWNOPPPPP
last rings	PPOOPPPSP
last ripple	XNRNNOPON
last rising	TMRNOPPPP
last rita	RIKLRRSTR
last rival	UOONPPPPP
last river	MONYPPPOO
last rivertrail	NPNWOPPOO
last rnc	OOTNOUOON
last road	SMJQRPPRQ
last roberts	QQLLQQQQQ
last robinson	PVNOOPPOO
last robots	POOOOOOUP
last roche	OSPPPPPOP
last rochester	NNNWQPPOO
last rock	SOMQPOOTO
last rockies	OPQSOOPOO
last rodgers	OUNPPPPOO
last rodriguez	PTOOPPPOO
last roethlisberger	NUNPPPPPO
last romanian	OPOMUPPPO
last rome	NOOWPNPOP
last romney	OWNNPPPOO
last room	NOPXOOONO
last rooms	SONPPPPPP
last rooney	OVMNPPPOP
last roosevelt	NUOOPPPPP
last rosamundurwin	NVMPPPPPO
last ross	OUONOPPPP
last rossmarowits	NYLQOPPNN
last rotherham	OMMXOPQPO
last royal	UPKLRPPQQ
last royale	POOOPOPTP
last rp	TKJKRRRSR
last rt	WOJNQPPQP
last rubio	OXLLPPPPP
last rudd	PTOOPPPPP
last ruddock	PSPOPPPOP
last rugby	TMLKRQQRQ
last rumsfeld	MWMNPPPPP
last run	RNKJQRQUQ
last ruse	NWOMOPPPP
last rusesabagina	PTONPPPPP
last russell	PVNNPPPOP
last russia	OOKXNRPOO
last russian	NOMSRPPPO
last russians	POMNVPPPP
last rwanda	PLQPPPQSP
last rwandan	OPNUROOPO
last ryan	OSPOPPPPP
last ryanair	ONVNPPPPO
last s	ONSSOQOOO
last s.	QNMSPQPPP
last s.c.	OPOSOPPPP
last sa	QMLPQQQQR
last saaid	OVOOPOOOP
last saakashvili	OTOOPPPOP
last sad	VNKPPPPPP
last saddam	OVMSOPOON
last sadpv2za65	SNOPPPPPP
last sadr	NWQMPPOOO
last saez	OUNNPPPPO
last safin	OWNOPPQOO
last sales	PONOOOSTO
last salmond	MXNOOOPPO
last salvador	OUOPPPOOO
last sam	QNLLRRRQQ
last samarra	OMNXNPPPO
last samsung	OKXOPPPPP
last samuel	OPSPPOPOO
last sanders	OWNOOPPOP
last santiago	ONOUPPPPP
last sarah	NVOPPOPOO
last sargent	PQRMQQPNQ
last sarkozy	OTOPPPPOP
last sars	LOYOOPPOO
last saudi	OMMTQPQPP
last saur	OPWNOOOOO
last savage	TOLMPQPQQ
last save	TMLKQQQRQ
last scarborough	NUONPPPPP
last scheinman	OSOPPPPPP
last schlafly	MUOPPPPOP
last schmidhuber	OVNNOPPPP
last school	SPRRPMOON
last schools	UPNPNPPOP
last schroeder	OSOOPPPPP
last schultz	OUONPPPOP
last schumacher	OWNOPPPOO
last schuster	OZNNPPPNO
last schwartz	PTONPPPOP
last science	TMONPQQOP
last sciences	PQXOPNMON
last scientists	TPOPOPPOP
last scientology	PMPMQRQQQ
last scotland	PMTQOPPOP
last scott	MXNOPPPOO
last scottish	POLSRQQPP
last sea	PMNTQPPNQ
last seaforth	ONNYOOPOO
last sean	PRUOOOONN
last search	TOOPPPPOP
last season	SMKLQSRRR
last seattle	MOMZNPPPO
last sec	OTSNPPPNN
last second	WKMOPPPQP
last section	SOMNQQPQQ
last securities	OPWNOOOOO
last security	MOSNOOYNO
last see	SPSNPOOOO
last seifert	PTNOPPOOP
last self	RMOOPQPQQ
last senate	POQMPQQPQ
last senators	SLKLRRRRR
last senegal	NPNVNPPPP
last seo	SMLMQQQQS
last seoul	MPOUPPPPP
last separately	SPOOPPPPO
last serb	PONMXOPPP
last serbia	ONOVOPPPP
last serbian	OOPMUPPPP
last series	POLNPTRPP
last serious	UNOPPPPOP
last service	ULPJQRPQQ
last sevan	OWOOOOOOO
last seven	VNNOPPPPP
last seventeen	TOOOPPPPP
last seventy	TOOOPPPPP
last sex	UNOOPPPPP
last sexton	PUNOPPPNP
last sexyback	OOOPOPPUO
last seychelles	NPRSNPPPN
last shacham	PVOOPOPOO
last shalev	OWNOPPPOO
last shame	UMNOPPPPP
last shanghai	ONOTPPPPP
last shapiro	OWNNPPPNO
last sharapova	NUNOPPPPP
last share	VMMNQQPPQ
last shares	WONPPPONP
last sharif	NROTPPPNO
last sharks	OOXOONPOP
last sharon	NWNOPPPOP
last sharp	OTSNOOPOO
last sharpton	OWNOPPOOO
last shaw	OTNOOPPPP
last shell	MTPWNOONN
last shenton	OXONOPPOO
last shepherd	RLKKRSSSR
last sheriff	QVONPOOOO
last sherlock	RNJISQQTS
last shi'ites	QLMTQPQQP
last shiite	ONMOVPPPP
last shinawatra	PSOPPPPPP
last shinseki	NVNOOPPPP
last short	PTOOPPPOP
last shorten	NXNQOOONO
last shortly	UONOPOPPP
last shot	NQVPOOOOO
last shoutout	VNMOPPPPP
last show	SLOQOSOQO
last shwe	RQMMQPPPQ
last si	TKKJQRSRS
last side	QNMSPPPPP
last significant	SOPPPPPPP
last silk	OVNPPPPOO
last silva	OTNPPPPPP
last silverman	MVNPOPPPO
last similar	UMPPPPPOP
last simolove	KZKOQQQOO
last simon	QPLLQQQRQ
last simpson	PTMLQPQPQ
last sinatra	PUOOPPPPO
last singapore	LNVPOQOQO
last singh	NVMNPPPPP
last sirleaf	OVOOOOPOO
last site	PNOTPOPPO
last six	UOROPOONP
last skinner	PSOPPPPOP
last sky	QMQMPQQQR
last skynewsbreak	NOUPOPPOO
last slam	NPOOOVOPP
last slemp	NWNOPPPOO
last sligo	OPMUOPPPO
last slovenia	PPNTOPPPP
last slow	SOPPPPPOP
last small	SMMMPRQQQ
last smaller	VMOPPPPOP
last smegielski	OUNOPPOPP
last smh	SNNNQQQPQ
last smith	OUMQPOPOP
last snapchat	NOROOPPOT
last society	MOUMPOSOO
last socotra	PNMVPPPPN
last solutions	RPTNOOOOP
last somali	NOOKXPPPP
last somalia	OOLXNPPPP
last somalis	OPPMUPPPP
last somebody	TMOOQPPPP
last somehow	VNPNPPPNP
last somerset	OPPVOOOOO
last sony	NNVNOPPPP
last sopa	SIOKSQQRR
last sorry	SLLMQRQQQ
last sound	QNRSPOOOO
last soup	TKJISSSTR
last source	VNMPPPPOP
last sources	SMMNQQQRQ
last south	RLMLRQRSQ
last southern	UNRMNPPPP
last southwest	MNO]MOPNN
last sova	OTPNPPPOP
last soviet	OPPOSPPPP
last sox	MMXNPPPPO
last space	SMRMPPPPP
last spacey	OUNOPPPOP
last spain	ONNVOPPPO
last spamhaus	NOVOPPPPO
last spaniard	OONXOOOOO
last spanish	QPMOTPQPO
last sparks	OUNOQPPOP
last spd	NPTPPPPPN
last speaker	SPLNQPPRP
last speaking	SOPPPPOPP
last spears	PVNOPPOOP
last speech	ROOOOTPPO
last spencer	OQUOOOOOO
last sperry	NYMOOPPPN
last spitzer	PTOOPPPOP
last sport	NOVNOOPPP
last sports	RPSOPOOOO
last spring	TLLKQQRRS
last springer	NUNPPPPPP
last springs	PONWPOONO
last spurs	PNTMPPPQP
last sql	UMLMQQQQQ
last square	QKNRRQPPP
last srebrenica	PNNTPPQPP
last sss	VLJJQRRRT
last st	QMMUQPPPP
last stadium	OPMZPNOON
last staff	SNOOPPPPP
last stalin	PTOOPPPPP
last stand	PONTPOPPO
last stanley	PPSNPPPPP
last star	SSRLONONR
last stardust	ONMNPYPPO
last starmer	NUNOPPPPP
last stars	UMJMPRRRQ
last start	TNOPPPPPP
last state	OLXRPOOOO
last statement	QMNOPSOSP
last states	NNKWQPPPP
last station	PPKWPOPPP
last statistics	NPVOPOOOP
last stats	PMQNQQPQQ
last steelers	MOYONPPOO
last steenkamp	QRMLRQPPQ
last sterling	OWONPOPOO
last stevens	OUNOOPPPP
last stewart	PVNNQOPOO
last stockholm	OPOSPPPPP
last stone	OTOOPOPSO
last store	QNMQPOOOW
last stories	SONOOPPOT
last story	WMKMQPQQQ
last strasbourg	PPOSPPPPP
last straw	NWNNPOPPP
last street	QOTNNQPOO
last strip	PONTPPPPP
last strong	UILKQRRSQ
last struggling	TNOPPPPOP
last studies	ONNLRRPTQ
last studio	PNUNPPOPP
last sturgeon	OUNPPPPOP
last sudan	OOKYOPPPO
last sudanese	OOOKWPPPP
last sukul	OVOOPPPOP
last sullivan	PSPOPPPPP
last summer	VMNNPPPPP
last summit	NRSSPPONN
last sun	OKTRPPPRO
last sunak	OSOOPPPPP
last sunderland	NMXLPPQPO
last sunni	OSOPOPPPP
last sunnis	PNMMUPQPP
last sunrise	TJKKSRRRR
last sunset	SOOOPPPPP
last support	QNTNPPPOP
last supporters	UOOPPPPOP
last sure	TNMOPPPPP
last survey	RNPOOOOPT
last sut	TMJLPSQPU
last svendborg	OPOTOPPOP
last swap	QPNOPOOSO
last swear	UMMNQQQPQ
last sweden	NRVNMPPOO
last swedish	MPNNWPPPP
last swift	MWMPOPPOQ
last swiss	UONOQPPPN
last switzerland	NOLXNPPPO
last sydney	OMOUPPOPP
last symonds	OVNOPPQNO
last syndrome	XOOOOOOOO
last syria	POJWOPPQO
last syrian	MOOPTPPPP
last systems	SNKKQRRRR
last t	RNQLQPPPR
last tabennese	NOOUOPPPO
last taiwan	RJONPQQTP
last take	UNOOPPPOP
last taken	PNNPPPPTP
last talabani	PSPPPPOPP
last taleban	PMWLNPPQP
last taliban	PQQMPPQPP
last talk	SOOPPPPOP
last talks	TOOOPOPPP
last tamil	OOWMNPPPP
last tan	OVNOPPPOO
last tanzania	PPLVOPPPO
last tapper	NWOOPOPNO
last tarantino	OUOOPPPOP
last tate	OUOOOPPOO
last taurus	SJJLRRSSS
last tautou	NVPOPOPPO
last taylor	QSQKPQQPP
last tbilisi	QMLOQRQQQ
last tci	OOUOOPPPO
last teachers	WNQPNOOOP
last teague	NXLNPPPOO
last team	ROMLQQQRQ
last teams	TNMPPPPQP
last tech	VMLRQOPPP
last technologies	ROTMOPPPO
last technology	NPZMOOOOO
last tehran	SMLLRRQQR
last teigen	PWMOPPPOO
last telegram	OMTLNOONY
last telegraph	OMQKQQRRR
last telesales	SLKMRQQRS
last ten	SLMNQQQQQ
last tennessee	NOMWPPPOP
last terminal	QPNWNOOOP
last terms	UNNNPPQPP
last terry	QOSKQQQPO
last tessa	OVNNPPPPO
last test	XNMMPPPOQ
last tests	TOOPOPPOP
last texans	OMZOLPPOP
last texas	ONMUPPQQP
last text	WPLOQPONP
last thai	PNONTPPPP
last thailand	OPKWOPPPP
last the	UNMNQPPPQ
last theatre	NPNZPNOOO
last theblaze	NOUPOPPPO
last theindynews	MPUPPPPPO
last theodorus	MYMPPPPOO
last theory	TKJKQSRRS
last they're	XNLNPPPPP
last they've	VMMOPPPPP
last they’re	WNNOOPOPP
last thiel	NVOOPPPPO
last thing	QMMMPQQTQ
last things	QPNOOOPTP
last this	UMNNPPPPP
last thomas	NVMRPPPNO
last thompson	PUMNOPPPP
last thought	TMNNQQQQP
last thousands	SOOPPPPOP
last thunder	TLLLRQQRR
last thunderstorm	TMMNQQQQQ
last thurman	OXNNOPPOO
last tibet	OOTPOPPPP
last tibetan	RKLKVRQRQ
last tie	QNNNPPPUP
last tiffany	NRTOOPPOO
last tiger	NOSRNOONT
last tikrit	OPOUOPPOO
last tilton	OTNOPPPPO
last timberlake	LYNOPPPOO
last time	SMROOPPOP
last times	ONULPPQQP
last tindall	PSOOPPPPP
last to	URLMPOOPP
last today	QOPLPPPUO
last togo	OOOUOPPPO
last tokyo	NPPVOPPPO
last tonyabbottmhr	NVMPPPPPO
last top	TNLNPRQPQ
last tories	KPQNUPQQO
last toronto	ONMWOPPPP
last torrential	UKKLSQQQR
last tory	MMTMTPPPP
last tournament	NPOOPUOOO
last tower	NQMOPTPQP
last towie	TKKLQRRQS
last town	NOUPPPPPP
last traci	NWNPPPONP
last trade	XNNOOPOOO
last travis	OSUOOOONN
last treasury	LPZMOOPOP
last treaty	OQUOQNQNO
last tribune	OOVOPOOOP
last trick	SLNMQRRQQ
last triton	POUNOPOPO
last trudeau	LYNMOPPPO
last true	UMNMPQQPQ
last trump	NWPOOOPOO
last trust	VNPMQOPOP
last trying	SOPPPPPOP
last tsunami	QOOPPSOOP
last tuc	OPUOPPPNP
last tuesday	QNNNPTPPP
last tulsa	POLWOPPPO
last tune	TMLMQRQQQ
last tunisia	OOWMOPPPO
last turkey	OJSRPQQPQ
last turkish	MPNQTPPPO
last turkmen	OPNNUPPPP
last turkmenistan	NOSVMOQPN
last turner	OUOOPOPOP
last turnpike	OOOYPNONP
last turns	TONPPPPOP
last tv	WMPMPPPPO
last twain	OWNNPPPOO
last twitter	QNTNOQQOP
last tyrone	NPSTOOPOO
last tysabri	NOPOPOOOV
last u	TNNNPPPPP
last u.n.	QORMOPQPR
last u.s.	ROMSOPPPP
last u2	NNXOPOPPN
last uae	NPNTPPPPO
last uganda	QLKRQRRQQ
last ugandan	OONTPPPPO
last ugh	VLNLQQQQQ
last uh	TLMNQQQQR
last ukip	LPWPPPPPN
last ukraine	RNJSPQQPQ
last ukrainian	OOLUOPPPP
last um	TLJKRRRRS
last umaga	NXNPOPOOO
last un	ONSQOPPPO
last undefeated	MPTPOPPPP
last underground	SLSLQPPOQ
last understand	VMMOPPPPP
last underwood	PSOOPPPPP
last unece	NPUOPPPPO
last uni	QKKPQRQSR
last union	OONOPTQPQ
last united	JPZONPPPO
last university	RPXHQOOPP
last unrwa	OPTOOPPPP
last up	TMLLQQPUP
last ups	MQUPOOPOP
last uribe	OVNOPPPOO
last uruguay	POMUOPPPP
last us	ROOSOPPPO
last usa	NNSQPPPPO
last usda	NPTPPPPPO
last users	TNNPPPPOP
last usher	NWNNPPPPO
last usi	OPTOPPPPO
last using	SOOPPPPOP
last usually	TNPPPPPOP
last utah	OPSOOPPPP
last utc	SLLMQRQQS
last utd	NPVOOOPOO
last uzbekistan	OONVNPPPO
last va.	PPOSPPPPP
last vabres	OUOOPPOOP
last valley	PNLXPOPOP
last vancouver	PPOTOPPOP
last variety	RMPMPPQRQ
last vat	UNNOPPPPP
last vatican	POTOPPPPO
last vegas	MNOWOPPPP
last venezuela	PPLSOQQPP
last venezuelan	PPONUPPPP
last venus	PMIJSRSSU
last verizon	NNVOOPPPO
last vermont	NOMWOPPPP
last versace	NXONPPPOO
last very	WMMPPPPPP
last veterans	RPSNPOOOP
last vi	SMKKSRRRQ
last via	SOOOPPPPP
last vic	OONUOPPPP
last victoria	NNOUPPPPP
last victorian	RNMSUOOOO
last video	VNNLPQQPQ
last vienna	OOOSPPPPP
last vietnam	POOUPNPOO
last view	ROOTPOONP
last viguerie	OVPNPPPOO
last vii	QMMNPUQQP
last villepin	PTOOPPPPP
last vince	LZLOQPPPO
last violence	SNOPPPPPP
last vioxx	NOPOOPPOV
last virginia	PMSROPPOP
last virgo	QLQMQQQQQ
last visit	OTLPQPQOP
last voa	NPUOPPPPP
last voice	QNVOOOOOP
last volume	SMMNQQQRQ
last vote	QPOOOUOOO
last voteon	TLLLQQQRR
last voters	VNNPPPPNP
last vp	VOONPPPPO
last vpe2fwkfdt	SNOPPPPPP
last vt.	OPOTOPPPP
last vuitton	PQSOPPPNO
last w	TLLLQRQRR
last wa	NQNVNOPPP
last wait	SOOPPPPPP
last wakefield	PNNTPPPPP
last waldman	NTOPPPPPP
last wales	LMXTONPON
last walsh	PSOPPPPPP
last wan	QRMMQPQPP
last war	OOOLPUOSO
last warhol	MWLNPRQPN
last warner	OOVOOPPPO
last warning	ONRNPOOUO
last warren	PSONPPPPP
last warsaw	OOOUPPPPO
last washington	QRLOPQQPQ
last watch	RPSPPOPMP
last water	OUSNONNRN
last waters	OVOOPOOOP
last watson	PUNNPPPOO
last watts	OWOOOOOOO
last way	RJRMPRQOR
last wayne	PQKKQRRSR
last waziristan	PQOUOOOPO
last we'll	VLLMRQQQQ
last we're	VNNOPPPPP
last we've	TOOOOPPPO
last weah	OQTOOOPPO
last wear	SMLLQRRRR
last weather	SNNOPPPPP
last weathercee	RKQKQQQRR
last weaver	OTPPPPPNP
last web	VOMPOPPOP
last week	OONOPQPTP
last weekly	OOXOONOOO
last weingarten	NUOPOPPOO
last weinstein	PUNOPPPPO
last welcome	SOOOPPPPP
last wellington	ONNUPPPPP
last welsh	NSNSRPOON
last wembley	OMXMOPPPP
last wenger	NWOOPOPOO
last west	RQHLSRRQR
last western	QTRKOPPPP
last westminster	ONTRPPOON
last we’ll	VNNNPPPPP
last we’re	UONOOPPPP
last we’ve	VMNOPPPPP
last what	VNLOPQPQP
last whatsapp	POOPOPPPS
last wheeler	OMLSQQQQQ
last whig	OOROUOOOO
last whigs	NONOXPPPO
last whilst	TNOPOPPPP
last white	TQLMRPPPP
last whitmore	NTNPPPPPP
last whitson	PWNOOPPNO
last who	OKOLSQRSQ
last widodo	OVONPPPOP
last wikileaks	POVOOPOOO
last wikinews	NPUOOPPPO
last wikipedia	RNUNOOPPO
last wilkins	OYJNPPPPP
last wilkinson	PTONPPPPP
last william	PTOPPPPOO
last williams	OXMOOPPOP
last wilma	ROOKPRPQP
last wilson	OYONOOPNP
last wimbledon	NNMWOSPPO
last wimpey	OMWNPPPOP
last win	UMNNPPPPQ
last windows	ONNMPRQOV
last winnipeg	NOOVOPPPP
last wis.	OPOSOPPPO
last wisconsin	NNQUOPPPO
last witham	ONOVOOPOO
last witnesses	TOOPPPPNP
last wmc	OPTOOPPOO
last wolf	POQMPQPQQ
last woman	UKLMPQRRQ
last women	SMMMQQQQQ
last wonderful	SONNPQPQQ
last wong	QMNLQQQRR
last woo	TSNOOOOOO
last woods	NUNNOPOSP
last woodward	NTNPPPOPP
last word	TMLKQQRRR
last work	SONPPPPPP
last worker	UOOOPPPPP
last workers	UPMPPPPOP
last working	TOPPPPPNO
last world	VKJPQQQQR
last worldcom	NPXNOPPOO
last worldcup	TMKOQQQQQ
last wow	UMMNQPQQQ
last writers	TNQMPOPPP
last wtf	SNMNQPQQP
last wto	OPUOPOPPO
last wwdc14	SNMOQQPQQ
last wwi	ULLNQQQQQ
last wynne	NWNNPPPPO
last x	TMMLQPPPV
last xbox	PNQNOPPPT
last xd	SLMNQQQQR
last xinhua	NPTNOPPPP
last xp	PNMNPPPPW
last xrp	VOOOOPPPP
last xstrata	OPUOOPPOO
last xu	NVOOPPPOO
last xx	TMMMQQQQR
last y	TNMKQQQQR
last ya	TLLMQQQQQ
last yaf	NPUNOPPPO
last yahoo	QMOMQQRQQ
last yanukovych	OTOOPPPOP
last yates	NYNNPPOOO
last yay	TMMNQQQQQ
last yeah	XKMMPPPQQ
last year	WNOPOTNNM
last yeats	OXOOOOPOO
last yellen	NVNNOPPPP
last yemen	OPMWOPPPP
last yonhap	QMLQQQQPQ
last york	NNRTOPPOP
last yorker	OOWOOOOOO
last yorkshire	RNMQQPQOQ
last you	UNMNPPPSP
last you'll	SNMNQQQQQ
last you're	VLNNPPPQQ
last young	WRNNONOOP
last younis	PSNSOOOOP
last youtube	TLOOQPPPQ
last yucatán	QMMOQQQQQ
last yugansk	NOTQOPPOO
last yugoslavia	OOLXOPPPP
last yukos	NOXNOPPPO
last yushchenko	PQSNPPPPP
last z	SNMMQQPQR
last zabul	MQPUNPPPO
last zambia	QMKORQQQR
last zara	OPVNPPOOO
last zardari	RNPKQQQQP
last zarqawi	NYNQOOOON
last zawahiri	NYOOOOOOO
last zealand	NQQUPLPNP
last zelaya	OUNNPPPPP
last zephyr	OUNOPPPPO
last zimbabwe	ONTPOPPPP
last zimmerman	NVNOPPPPP
last zobrist	OWNOPOPOO
last zone	OPVROOONO
last zuma	NUMOPPPPP
last zurich	RLRLQPQPQ
last łódź	OOOUPPPPP
leader< 	SUOMNPPOO
leader< a	SVJKOQPQP
leader< about	NRNSOPPPP
leader< accused	NVONOPPPP
leader< after	SUJJQPPQQ
leader< against	NYLOOPPOO
leader< and	OZMMOPPPO
leader< another	MXNNPPPPP
leader< anti	QSKNQPQQP
leader< as	QQKKRQRRR
leader< asked	OWNOOPPPO
leader< at	SPIIRRRRR
leader< back	OUOOOPPOO
leader< behind	OXNOOPPOO
leader< between	OXNMNPPPP
leader< but	OXMNOPPPO
leader< by	RUKLPQPPQ
leader< called	NXMNOPQPO
leader< criticized	OVONOPOPO
leader< endorsed	OVNOOPPPO
leader< for	OYMNOPPOO
leader< former	PWMNOPPPP
leader< from	OWNLOPPPP
leader< gave	OVONOPPPP
leader< gen	PSNOPPPPP
leader< if	OXMMNPPPP
leader< in	MULXNOPNO
leader< interview	PUMOPPPPP
leader< issues	OXNOOPPPO
leader< king	SRMNOQQPQ
leader< lady	OTOPPPPPO
leader< like	OXLNOPPPN
leader< live	MVONOPPPP
leader< mr	PRMNPQQPP
leader< mr.	MQTSNPPOO
leader< mrs.	SOONQPPQP
leader< now	OVNNOPPPO
leader< of	OUKMTQQPO
leader< on	M[LNPPQOO
leader< over	MXMOPPPPP
leader< party	PUMOPPPPP
leader< president	NTMNQQQPP
leader< put	NWNONPPPO
leader< said	PYLMNPPPP
leader< says	NYMMOPPPP
leader< secretary	OUPOOOOPP
leader< senator	OWNNNPPPP
leader< show	NWMOOPPOO
leader< since	NVPOOOPOP
leader< support	NWOOOPPPN
leader< supporting	OUOOOPPPO
leader< than	OVMOPPPPP
leader< that	N[KMOPPPP
leader< the	WSJOQOPPN
leader< though	OWNMOPPPO
leader< to	MWPNPPPPO
leader< trump	OUNOPPPPP
leader< using	OXNONPOOP
leader< want	NWNNOPPOO
leader< wednesday	PSOOPPPPP
leader< what	OVOOOOPOO
leader< when	OWMOOPPPO
leader< where	OVOOOPPPP
leader< whether	PWNNOPPPO
leader< which	OVNOOPPPO
leader< while	OWMOOPPOO
leader< whom	OTOOOPPPO
leader< with	NUQNOPPOO
leader< years	OVMNPPPPP
leader> 	TTMKOPPRO
leader> 42	PSOOPPPPP
leader> a	Q[KKNPPPO
leader> about	OWNOOPPPO
leader> added	NXNOOOPPO
leader> administration	MSUNNPOPO
leader> after	ORVMOPPPO
leader> also	MWMNPPPPP
leader> among	PUNOOPOPP
leader> and	QWOOMPPON
leader> are	OXMONPPOP
leader> argument	PTNNPPPPP
leader> as	OZLMMPQPP
leader> asked	OTOPPPPPO
leader> at	NXLOOPPPP
leader> by	OYLNOPPPO
leader> called	NWMOOPPPP
leader> campaign	NXNNOOPPO
leader> candidacy	NVNNOPPPO
leader> clinton	OWMOOPPPO
leader> comments	PVMMPPPPP
leader> continued	OTOOPPPPP
leader> could	OWMNOPPPP
leader> decision	PWMKPPPPP
leader> delegates	NZMPMOPPO
leader> despite	OVNNPPPPP
leader> did	OUMPPPPPO
leader> during	OTOPOPPPO
leader> faces	PWMMPPPPP
leader> failed	NXNOOPPNP
leader> first	NUMSOPPON
leader> for	PXMNOPOPO
leader> from	OWNONPPPP
leader> had	NYLNOPPPP
leader> has	OUOJQQQPP
leader> have	OUOOOPPPP
leader> he	OPNUOPPPP
leader> himself	QLKLSRRRS
leader> http	LZNNOPPOP
leader> i	LYNOOPOPO
leader> if	OTOOPPPPP
leader> in	NVRKOPQPO
leader> is	NSOOPPPQP
leader> it	RRMMQQPPP
leader> last	NYLLOPPPP
leader> later	NVONOPPOP
leader> leadership	PUNNPPPPP
leader> leading	OUNPPPPOP
leader> leads	OTOOPPPPP
leader> made	MXMOOPPPO
leader> met	OVNNOPPPO
leader> more	NXNNNPPPP
leader> most	OVNMOPPPP
leader> name	NQUNMPPPP
leader> no	MXNNOPPPP
leader> nominee	NZNONPOPO
leader> now	N[MMNPQPN
leader> of	UNLTOOPOO
leader> on	QPKKSQQRQ
leader> or	NXOOOPPPN
leader> own	PUMOPPPPP
leader> pointed	OTOOPPPOP
leader> proposed	OWMMOPPPP
leader> received	PUMOOPPPO
leader> released	SPNOPPPPP
leader> remains	NVNOOPPPP
leader> s	NXNONPPOP
leader> said	MPSROPPPO
leader> saying	OXNNOPPOO
leader> says	M[KMOPPPP
leader> sent	NVNNOPPPP
leader> server	OSOOPPPPP
leader> so	OWLMPPPPP
leader> speaking	NUNOPPPPP
leader> speech	UNNNPQQOP
leader> spoke	OVNNOPPPP
leader> still	OVNNPPPPO
leader> super	OUPPOPPPO
leader> supporter	OVNPOPPPO
leader> supporters	OWNNMPPPO
leader> that	NXNOOPOPO
leader> the	OWMNPPPPP
leader> to	SUMMNPQPO
leader> told	OXMMOPPPP
leader> took	OTOOOPPPP
leader> victory	NUOPOPPPO
leader> visit	PVMMOPPPP
leader> visited	PUONOPPPO
leader> we	MXNOOPPPP
leader> went	NWMOOPPPP
leader> while	PVNOOPPPP
leader> who	ORMSOPPPP
leader> whose	OVNOPPPOO
leader> will	RWLKOQQPN
leader> wins	PUNOOPPPP
leader> with	NZNNNPPOO
leader> won	NVNPOPPPO
leader> would	OWMOOPPPO
leader> wrote	PUMNPPPPP
length 2	OSQQNOOPP
length 3	NRRPNQMPQ
length 5	VJVJPMTQN
listed-after group	WLPQPOPNN
listed-after organization	NQXPMONPN
listed-after place	OKM^NPPON
listed-before group	TLWOQOPNM
listed-before organization	OQVLNLPRS
listed-before person	QXPNPNOMO
listed-before place	JLO\\PRPON
marks after owner	LQRPOMOZM
marks around	QLQRNLQSQ
opens a longer name	JSVPONNNT
opens organization	OLYQOOQMO
opens place	IKOZPRLVN
opens with group	LGTPYTONO
opens with place	LKUWPTNNM
person 00 of 2	RHSONQPRS
person 00 of 3	RHRONQQQS
person 01 of 1	OYQNLOPPN
person 01 of 2	RPOUPLMOR
person 01 of 3	MRSONPMRR
person 02 of 1	KZOLNPPUN
person 02 of 2	MSULPOPOO
person 10 of 1	TQMSNNPPN
person 10 of 2	RMRRRSNMN
person 10 of 3	OPUQOQQOK
person 11 of 1	PQMVPOOOP
person 11 of 2	MSQXNNONO
person 11 of 3	LVPUOLMUM
person 12 of 1	RRRTNOOMN
person 12 of 2	MXSQPNOLN
person 20 of 1	OROSOOOPP
person 20 of 2	NPTQOOQQN
person 20 of 3	NPUROOOPO
person 21 of 1	QSQQROOMM
person 21 of 2	NZJVOOONN
person 21 of 3	NWPROLNSL
person 22 of 1	Q\\IHPQQPP
person 22 of 2	QWOHPPPQQ
person 22 of 3	OPOKQRQRQ
person 30 of 1	NRMSMPRSN
person 30 of 2	MZNLNPOQO
person 30 of 3	MXSPOPPLM
person 31 of 1	QVLOQOOOO
person 31 of 2	N\\KNOOOPP
person 31 of 3	N_LOPMONM
person 32 of 1	OVLMPQQPP
person 32 of 2	N^NLOOPMO
person 32 of 3	OYONPOOON
person< 	MXNNOOPPQ
person< 2007	NOMWOXNNM
person< a	OYULOOONN
person< about	OZLLPPPOP
person< actor	SMKKRRRSR
person< actress	NWOOPNPNP
person< adviser	PWNOOOPOP
person< advisor	OUOOPPPOO
person< against	OZLOPPPMO
person< agency	OPWOOPONO
person< ambassador	PUNNPPPOP
person< an	ORVOOOOOO
person< analyst	N[NNPOPMO
person< and	NXPNPRPLN
person< another	OXMMPPPOP
person< are	PYMNOQPNO
person< as	R[QJPOPKM
person< at	OPWRPMOMN
person< attorney	PWNNPOPNO
person< author	RMJKRRRSR
person< ayatollah	OXMNPOPOO
person< band	OMXMQPPOO
person< be	OZNNOPOOO
person< beat	OYMMPPPNP
person< because	OYLNPPPOO
person< believe	OQVNOOPOO
person< between	PYLNPQPMO
person< billionaire	OYNNPOONO
person< boss	O[MNPOPNO
person< both	PVNOPPPOO
person< bowler	PXMOPPPNO
person< boyfriend	OYNNPPONO
person< breakingnews	NTPOPPPPP
person< businessman	PWOPOPONO
person< but	O[LLPOPOO
person< by	N^OLPNOMO
person< campaigner	QMJKRRRSS
person< campbell	PUNOPPPOP
person< canada	PVNNPPPNO
person< candidate	O[LNPOPNO
person< candidates	PUONPPPOO
person< captain	QJIJSSTTT
person< ceo	PTOOPPPOP
person< chair	OUOOPPPOP
person< chairman	OYNOPOPNO
person< challenger	OWNNPPPNO
person< champion	OUTMOOONO
person< chancellor	PUONPPPOP
person< chief	PWMNPPPOO
person< clinton	OVNOPOPNP
person< cnn	OXONPPPMO
person< coach	OXNOPPPNO
person< colleague	OXNNPOOOO
person< colonel	QMJLSRRRR
person< columnist	OWNNPPPNO
person< comedian	OZMOPNONN
person< commander	PWOOPPPMO
person< commissioner	PVMOPPPOO
person< congressman	OXNOPOOOP
person< correspondent	OWMPPOPOO
person< councillors	OWOOPPONN
person< counterpart	PQUNPOPNO
person< dab	PWNNPPPNO
person< democrat	PPKKRRRRR
person< deputy	PVNNOPPOO
person< dictator	PUNNPPPOP
person< did	OWNNPPPOO
person< director	PSMMPPPQQ
person< election	PUNOPPPOP
person< email	OVOOPPPMP
person< endorsed	OVOMPPPPP
person< executive	PXNNPPPOO
person< follow	PWNOPOONO
person< for	OSORNPRPN
person< founder	SMIJRRSSR
person< friend	OZMNPPPMO
person< from	OZHTPNOMP
person< frontrunner	OVOOOPPOO
person< general	PRMNRPROQ
person< germany	QQKVPPQOO
person< gov.	OWONPOPOO
person< governor	NYNNPPPNP
person< guard	PWNNPPPNO
person< half	PWNNPPPOO
person< host	PYMMPOPNO
person< hostage	OZMMOPPNO
person< if	OVOMPPPOP
person< image	PYKOPOPNP
person< in	NKMSOSNWP
person< include	PVONPOPNP
person< includes	OVONPPPNO
person< including	PVRLPOONO
person< interview	OVNNPPPOP
person< into	PSNUPOONO
person< is	M[MOPPPLP
person< john	PVNNPPPOO
person< johnson	PXLMPPPNP
person< journalist	PQLLQRQRQ
person< judge	OWNOPPPOO
person< justice	PVNMPPPNP
person< kill	OVNMPPPOP
person< know	OXNNPOPNO
person< later	PXMMPQPNO
person< lawyer	OYNMPPPNO
person< leader	PXNNPPPOO
person< legend	PVNNPPPOO
person< like	OTOSPOPNN
person< live	N[ONPNPOO
person< magnate	OXNNPPPNO
person< manager	RRILRPQRQ
person< mayor	PVONPPPOO
person< meanwhile	OVOOOOPOP
person< member	N\\NOPOOMO
person< minister	QPMNPQQPQ
person< mp	PUNOPOPOP
person< mr.	PQMUPOOOP
person< musician	RPKLQQQRR
person< named	P[LLPPPOO
person< new	MXNPPPPOO
person< news	O[MMPOQNO
person< nominated	OUOOPPPOO
person< nominee	OYNNPPPNO
person< of	NUSQOQOKN
person< office	NVNOPPPOP
person< officer	OYNNPOPNO
person< official	RPILQRRRQ
person< old	OULRNRPOO
person< on	MSSHQQPTO
person< or	OXLSPNPNN
person< over	QRHISRSRR
person< partner	OXMNPPOOO
person< party	PYNNPPPMO
person< philosopher	OXMNPPPNO
person< photo	PWLLOPPRP
person< photos	PSOOPPPOP
person< played	PWNMPOPPO
person< pm	NUPPPOPOP
person< poet	OTOOPPPOP
person< politician	QPLMRPQRS
person< pope	OWNPPMPOO
person< post	OZNNPPPNN
person< president	OUQNPOPNO
person< producer	OYMNPPPNO
person< professor	PXMNOPPOO
person< prosecutor	OYLMPPPOP
person< quarterback	PWNNPPPNP
person< rep.	OVOOPPPOO
person< replaced	OVNOPPPNO
person< replacing	OXNOQOONO
person< reporter	OWNOPPPNO
person< republican	PWMOPOPNO
person< rival	PUSKQPPMO
person< runner	OWNNPPPOO
person< s	OXMNPPPOP
person< said	O\\KNPOONP
person< say	PWNNPPOOO
person< says	PYMMPPPOO
person< seed	OWOOPOPNO
person< sen.	OWONPOPOP
person< senator	OUOOPPPOP
person< sheikh	PVMOPPOPO
person< show	NYNOPOPNO
person< since	OVOOPPPNO
person< singer	OYOOPOONO
person< sir	OVOOPPPOO
person< son	PXNNPPPON
person< speaker	OWNOPPPNO
person< spokesman	OYLOPPPNP
person< star	PXNNPPPNO
person< starring	PYNNPOPNP
person< stars	OXNOPPPMO
person< state	PUONPPPOP
person< striker	PVNOPOPOO
person< student	TJIJSRSTS
person< succeed	OVOOPPPNO
person< succeeding	PSOOPPPPO
person< successor	PVNNPOPOO
person< support	OXOOPPPNN
person< supported	OVNOPPPOO
person< suspect	OUUOOOONN
person< teenager	OWNNPPPNO
person< than	NZLMQPPNP
person< that	O\\LNPPONO
person< the	QKXRNQTKK
person< think	OWOOPOPOO
person< to	NTRTOOOMN
person< told	NVNOOOOVN
person< two	PQONOOVNO
person< tycoon	NZNNPOPON
person< uh	PXMNPPPMO
person< under	NSNWPOPNN
person< update	NWOONPPOP
person< victim	OWNOPOPNP
person< video	NXMLPPPOQ
person< voa	PVNNPPPOP
person< was	PXMNPOPNP
person< were	OYLMPOPNP
person< when	OYMOPOPNP
person< which	MYTLOOONN
person< while	NWLMONOVN
person< why	OXMNPOPNP
person< winner	OVOOPPPNO
person< with	OVUKPPPMN
person< worker	PVNOPPPOO
person< world	NVONPPPOP
person< writer	PWOOPPONN
person> 3	OYNMPOPOO
person> 39	OSVMOOONO
person> 7	OYNNOPPNO
person> a	O\\NJPOPOO
person> about	RPIKRRRRR
person> accused	OTOPPPPOP
person> accuses	OUPNPPOOP
person> added	PVNNPPPNP
person> after	NVNONVONN
person> against	NYLOPOPOP
person> all	PQMUPPPNO
person> also	OXMNPOPOO
person> among	OZNNOOONO
person> an	OZLNPPOOP
person> and	OUOOPNORO
person> announced	OWMNPPPOO
person> anti	OVNNPPPOP
person> ap	OXONOOPOP
person> appeared	PWMNOOPOP
person> appointed	OYNOPOOOO
person> are	NVOSOOONO
person> arrived	OVNNPPOPP
person> as	OXKRPOPNO
person> asked	OWMNPPPNO
person> at	NTPSPNPNO
person> attended	PUOOPPPOO
person> b.	OXNNPPOOO
person> became	OZNLPPPON
person> because	OWONPPPOO
person> becomes	OUONPPPOP
person> before	OWMMPPPOP
person> bill	OVOOPPPNO
person> born	OWNNPPPPO
person> both	PSOOPPPPP
person> but	OXNNPOPNO
person> by	RNRIORQSP
person> called	OSRNPPOOP
person> calls	NWNNPPPOP
person> campaign	OXNMPPPOP
person> can	OZMMPPPOO
person> chairman	PUSNONONP
person> chief	PTMOPPPOP
person> clinton	PUMOPPPOP
person> comes	PUOOPPPOO
person> continues	NXOMNOPOP
person> could	PYMMPOPOO
person> curator	PUMOPPPOP
person> d	OTOOPPPPO
person> david	QWNLPPPOP
person> death	OUONPPPPP
person> defeated	OTTNPOONO
person> deputy	NVPNPPPOP
person> did	PXMOOPPOO
person> died	PUOOPPPOO
person> dies	OXOMPPPON
person> director	OQLOPPPTP
person> donald	NXMLPPPPP
person> during	OYMMOPPNO
person> exhibit	PXMNOOPOO
person> faces	OVOOPPPOP
person> film	NTNNNOOWO
person> following	OVNMPPPOP
person> for	NWJMQPOTP
person> former	PWNNOPOPP
person> founder	OXONPOPOO
person> french	OWNNPPPOO
person> from	QUMKOOSQO
person> gave	PWNOOOPOO
person> gets	OVNOPPPOP
person> gives	OXNLPPPOO
person> got	MZMOPOPNO
person> had	PXJRPPPMO
person> harry	PUNNPPPOP
person> has	OZOPPOOLO
person> have	OZMMPPPOO
person> he	RTHNQNPRS
person> head	PVNOPPOOO
person> his	OVONOPPOP
person> hopes	OWMNPOPOP
person> http	PSORPMQNP
person> i	QWKOPOPOP
person> in	OTKUSOQKN
person> indicated	OTOOPPPOP
person> into	OSNVPOPNM
person> is	PXLKQPOOT
person> issued	OTOPPPPPP
person> john	OSOOPPPPP
person> joined	OUOOPOPOP
person> just	PPIKRSRRR
person> killed	OVNNPPPOO
person> leading	ROJJQSSRQ
person> led	OXLNPPPOP
person> left	OYNNPPPNO
person> lost	PVMOPPPOP
person> made	PVNMPPPOP
person> managing	OUOOPPPOP
person> may	OWMMPPPOP
person> mr	PUNMNNWNO
person> my	OVLRPOPNP
person> near	PPVPPNOOO
person> never	NYMOPPPNO
person> new	PYLLPPPOP
person> not	SQVKOPOON
person> now	PTIORQQPP
person> of	PPMKQSPRR
person> on	MQOROTOOO
person> one	OVSLPPMOO
person> or	OYNLPPPOO
person> out	OVNNPPPOP
person> over	OVOOPPPOO
person> personally	PXMNPPPNO
person> pink	PSPPPPPOP
person> plan	PTONPPPPP
person> president	PSORNPPOO
person> project	PUOOPPPOP
person> quits	OUONPPPOP
person> r	OUOOPPPOO
person> received	PUNNPPPOP
person> recently	OVNNPPPOP
person> rejected	PTOOPPPPO
person> remains	MYLNPPPNP
person> reports	NXPMPOOOP
person> returns	OXPQOONNN
person> reviews	NWMOPPPOP
person> robert	PVLOPPOPP
person> running	PTOOPOPOP
person> s	PXNLPOQOP
person> said	PXPMPOONO
person> says	O[LMPNPOP
person> scored	PLKLRRSSS
person> scores	OWOOPOPOP
person> secretary	PUNOPPPOP
person> senior	PVNNPPPOP
person> she	SOLJRRQRQ
person> should	PQUMPOPPO
person> signs	OUNOPPPOP
person> son	MWOOPOPOP
person> song	PXMNPPPOO
person> speaking	OUONOPPPP
person> spokesman	PWNOPPONO
person> super	OUOOOPPOP
person> supporters	PVNMOPPPP
person> sustained	PWNNPPPNO
person> takes	PXNMPPPNP
person> talks	OUNOPPPPP
person> tells	NUOOPPPOP
person> that	SRIJPSRQR
person> the	NVORPQONM
person> then	PVTJPNPOO
person> this	NZMMPPPOO
person> thomas	QWNNPOOOO
person> to	NXQIOTOOO
person> told	OYLNOPPOO
person> took	OXLOPPPOO
person> tried	NTOPPPPOP
person> trump	OVNOPPPOP
person> uk	PVNLPPPOP
person> us	PRNUPPONO
person> via	NRTNPPPOO
person> vice	OWNNPOPPO
person> video	OXONPOPON
person> warned	PVMOPPPOO
person> was	UOOLQOPOQ
person> wedding	OUNNPPPOP
person> were	OUJTPPPON
person> where	OPSVONNNO
person> which	MRYKNMLST
person> while	PWMNPPOOP
person> who	PYPLOOPNO
person> whose	OXNMPPPOP
person> will	PWPMPPOON
person> william	PUNNPPPOP
person> winner	QPKMPRUPO
person> winning	PWNNPPPOO
person> wins	OUULOOPNO
person> with	PMTGQPQSR
person> won	PPKNQPRRQ
person> would	OZMMOPPOO
person> wrote	PVNNPPPOO
region< 	LKS\\NOQPN
region< a	NPRVOOOOO
region< across	PNNXOPOOO
region< against	ONRTOPPPO
region< an	MOOYNOOPO
region< and	QMQSOOPOP
region< at	POJYPOPPP
region< between	PNOWOPOOP
region< by	OOTRONPOO
region< for	NMRYNOPOM
region< from	OOOXNOPOO
region< in	OMMVPQPOP
region< into	NNNZOOPOP
region< level	PPUOOPPOO
region< northern	PPMWPNPOP
region< of	LOP\\KOQOO
region< on	JMH\\NRRRP
region< over	NOK[OOPPO
region< the	QPK]KNPPO
region< to	LNM\\OPPOP
region< torn	RLOGRRRRR
region< western	QMIORSRRR
region< year	NPOVOOPOP
region> 	MML^OOQOO
region> and	PMLYMQQOP
region> are	NPJ[NPPPO
region> as	NONXOPPOO
region> at	NONXOPPPO
region> but	POMWOPPPO
region> by	OOMYPOPOO
region> coast	QOKSQPQPQ
region> for	NQLZOPNOO
region> has	QLJRRQQPR
region> have	RKJOSQRQR
region> http	NPJZOPPPO
region> hurricane	MQNWOOPOO
region> in	ONJ]NOQPN
region> including	PQLZONOOO
region> is	MMPTMZONM
region> on	MOLZOPPOP
region> peace	MQNZOONNO
region> region	OMQRPPPPP
region> since	PMHRRRQQR
region> that	PPNYPNONO
region> the	MQK[POPON
region> to	NNLZOOPOO
region> uk	LPXNOPPPO
region> was	OOLYOPPOO
region> when	OOMXOPPOO
region> where	OPLXOPPPO
region> with	ONLYOPOPO
seen-event< 	NMMLOaOON
seen-event< a	NPNNO[ONO
seen-event< annual	ONLMRXPPQ
seen-event< at	ORMMN\\OON
seen-event< first	NOOONYOOO
seen-event< of	NPMNO]OMN
seen-event< on	NPOOPZONO
seen-event< the	NPIIOkLNM
seen-event< their	NOOOOYOOO
seen-event< timberlake	OPOOPUPNO
seen-event< to	LQONPZONO
seen-event< year	PPOOPUONO
seen-event> 	MPLLPaOLN
seen-event> and	PPNNPXONO
seen-event> at	NPOOPWPNO
seen-event> award	OPNOOWPOO
seen-event> champion	OPNOOWPOP
seen-event> for	PQOOPUNOO
seen-event> halftime	OPOOPVPNO
seen-event> in	TOLMO\\ONL
seen-event> on	PPNNPUPOP
seen-event> the	RMLLRUQPQ
seen-event> title	OPNNPWOOP
seen-event> which	PQNOOWONO
seen-event> with	OPNOOXONO
seen-group< 	NOMN]OOPN
seen-group< a	OONM[POON
seen-group< the	NMJO\`PONO
seen-group< tonnes	OONOVPPPO
seen-group> rapeseed	OONOVPPPO
seen-law< an	OONOOOWOP
seen-law< the	OPKMPMcML
seen-law> 	NONMOP]NO
seen-law> nomination	PPNOONXOP
seen-law> winning	ONNNPPWPP
seen-organization< 	ZH[INOPON
seen-organization< 2000	NOYOOOOON
seen-organization< 4	OPVOPOOOO
seen-organization< a	SN[GLOPOR
seen-organization< about	ML]MMQQPO
seen-organization< administration	OPWNOOOPN
seen-organization< afp	MOXOOOPOO
seen-organization< after	NLUKRQQQQ
seen-organization< again	LPXNOPPPO
seen-organization< against	NO[MMPPPO
seen-organization< agency	NPWMOOPPO
seen-organization< all	OOXOOOPOO
seen-organization< an	JPaLMQPPM
seen-organization< and	PK_KMPQNN
seen-organization< are	LP[NNOOOO
seen-organization< army	MOWNOPPPP
seen-organization< as	PO]JOPPNM
seen-organization< at	OL_KOOQON
seen-organization< baghdad	OPXKOPPOP
seen-organization< before	LOZMNPQPO
seen-organization< between	ONZMNPPOO
seen-organization< both	PNZNPNONN
seen-organization< britain	NQWNPOONO
seen-organization< but	LN]LNOQPO
seen-organization< by	OL_JNPQNO
seen-organization< canada	OPVOPOPPN
seen-organization< case	NOYNOOOOO
seen-organization< com	NOZOOOOON
seen-organization< company	OOXNOOPOO
seen-organization< defeat	ONWNOPPOO
seen-organization< democratic	NQYNOOOON
seen-organization< election	NNYNNPPOO
seen-organization< firm	NMZNOOPOO
seen-organization< first	NP[ONNPON
seen-organization< follow	KO\\NOOPON
seen-organization< for	OK\`JNPQON
seen-organization< former	NP^JLPPNO
seen-organization< from	TM]GONPOO
seen-organization< gets	TPSNOOOON
seen-organization< giant	OOXMOPPPO
seen-organization< group	RLSLPQQPQ
seen-organization< her	NPZOONOOO
seen-organization< his	SOXJNOOPO
seen-organization< if	NN\\MNPPOO
seen-organization< image	ONXNOPPOO
seen-organization< in	MO_GPPQON
seen-organization< including	OPZMOOOON
seen-organization< iraq	NQZMNPOOO
seen-organization< its	SOSLPPPPO
seen-organization< jerusalem	NPWNOPPOO
seen-organization< like	MPXOOOOOO
seen-organization< london	QLKMOSSTS
seen-organization< nations	OPUOOPPOO
seen-organization< near	PPYMNOOOO
seen-organization< new	NPZLPOPOP
seen-organization< news	OOZMPNONO
seen-organization< next	MOYNNPPOO
seen-organization< now	LVUMNPPNP
seen-organization< of	SL_FOPQNN
seen-organization< official	PPXMMOPPO
seen-organization< on	LM^LMPQOO
seen-organization< one	OP\\NMOONN
seen-organization< or	RNUKPPPOP
seen-organization< organization	NPXOOPOOO
seen-organization< other	NOZNMPPON
seen-organization< our	PMOIPSSQT
seen-organization< over	PLTLNRRRP
seen-organization< party	ONWNOPPPO
seen-organization< pink	NOWOOPPPO
seen-organization< president	NNXOOPPPO
seen-organization< recent	NPUOOOPPO
seen-organization< reported	OOYNOOOOO
seen-organization< rival	PNXMOPPOO
seen-organization< s	NO[LOOOOO
seen-organization< said	NK]LNPPOP
seen-organization< say	MNZNOPOOP
seen-organization< says	LO[MNPPPO
seen-organization< state	MQYMNPPOO
seen-organization< statement	POUNOPPPO
seen-organization< statistics	NPVOPOOOO
seen-organization< suspected	NPXNNPPPO
seen-organization< tell	NNXNOPPPO
seen-organization< tells	NQXNPOPON
seen-organization< that	MM]JNQQOP
seen-organization< the	TN\`INNNNM
seen-organization< three	QOWNOOOOP
seen-organization< time	MOXOOPPPO
seen-organization< to	NL]GPPQPP
seen-organization< today	QOQLQQPPP
seen-organization< tokyo	NPVNOPPOO
seen-organization< told	LN\\MNPPOO
seen-organization< top	NQZMMOPOO
seen-organization< two	NOYONOOOO
seen-organization< ukraine	RORIPQQQQ
seen-organization< under	MP[MMOOOO
seen-organization< until	OOXOOOPOO
seen-organization< via	SNVMQOONO
seen-organization< washington	RNQLPQQPQ
seen-organization< week	NPXONOPOO
seen-organization< which	NOWOOPPOO
seen-organization< while	ON]MOOOMN
seen-organization< with	MP\\INQQOO
seen-organization< within	PLRLQRQRQ
seen-organization< year	ONZMOOPOO
seen-organization< york	NOYMOPPOO
seen-organization> 	JN^JRPPOO
seen-organization> 39	TMUMNPPOP
seen-organization> 44	OOXOOPONN
seen-organization> a	MO_KNOQON
seen-organization> about	NNXOOOPOO
seen-organization> adds	LPWNPPPPO
seen-organization> after	OOWLPPPQN
seen-organization> against	LQXOPOOOO
seen-organization> agency	NOWOOOPPN
seen-organization> agents	MOYNNPPOO
seen-organization> all	OPWNOOPOO
seen-organization> along	NOYMPPPON
seen-organization> also	MN\\OPOPNN
seen-organization> american	OOYNOOPOO
seen-organization> an	LOZNOPPPO
seen-organization> analysis	NPWOOOOON
seen-organization> and	SJ[LNPQNO
seen-organization> announced	MOXNNOPPO
seen-organization> approved	NOXOOOPON
seen-organization> are	TLYKMQPPO
seen-organization> art	OPVNOPPPN
seen-organization> article	MNXOPOPOP
seen-organization> as	LLZKQPQRN
seen-organization> asked	OOWOOOOOO
seen-organization> astronaut	QLPLRQRQQ
seen-organization> at	LP[MOPPPM
seen-organization> before	NOWNOPPPN
seen-organization> began	LOYMPPQPO
seen-organization> berkeley	PPULPNPPP
seen-organization> bid	OOZLOOPOO
seen-organization> board	NNXONPPPO
seen-organization> boss	MNXNNQQPO
seen-organization> brian	PPUNONOOO
seen-organization> briefing	MORUOOPNP
seen-organization> but	NPZLOPPOO
seen-organization> by	LP[MOPPOO
seen-organization> called	NOYPOOOOO
seen-organization> can	NPXNOOPPO
seen-organization> candidate	NQZLNPPOO
seen-organization> candidates	MP[NNPOPN
seen-organization> captain	NQVOOOONP
seen-organization> ceo	LPOTPPPPP
seen-organization> chair	LPYMOOPOO
seen-organization> chairman	TNNIORRUN
seen-organization> champion	NPYNONPPO
seen-organization> channel	ONZNOPQOM
seen-organization> chief	ON[LNPPPO
seen-organization> chinese	NOZNOOPOO
seen-organization> chose	TOPMPPPPP
seen-organization> civil	PPWMOOOPO
seen-organization> claimed	OPUNOPPPO
seen-organization> commander	NPZMMPPOO
seen-organization> committee	MQXNNPPPN
seen-organization> common	ONWOPPPOO
seen-organization> confirmed	MNXNOPPPO
seen-organization> confirms	LPQWPNOOO
seen-organization> contract	TPXNNNNNN
seen-organization> could	NOZNOOOOO
seen-organization> deal	NOXMOPPOO
seen-organization> debate	MP[MMOPON
seen-organization> did	NOWOOPPPN
seen-organization> director	NN[NOPPNN
seen-organization> entered	MQXMPOOOP
seen-organization> estimates	NOWNOPPPO
seen-organization> executive	NPXNOOPPO
seen-organization> exhibit	OPUOPPPPN
seen-organization> fans	OPWMOPPOP
seen-organization> fighter	NOYNNOPON
seen-organization> fighters	NNYNMPPPO
seen-organization> figures	OPUNPOPOP
seen-organization> finance	RNPJSPQRP
seen-organization> finances	POWNOPPOO
seen-organization> first	NNZNOOPPO
seen-organization> flight	OOXOPOONO
seen-organization> for	TNWJOOPOP
seen-organization> forces	UPTMNOPPO
seen-organization> forecasts	NPXOOOOON
seen-organization> foreign	MPXNOPPPO
seen-organization> found	MQWNOOPPN
seen-organization> founder	NPYONOPOO
seen-organization> from	PN\\LNOOON
seen-organization> front	MQWNNPPNO
seen-organization> game	NOYNOPPNO
seen-organization> gave	LOXNOPPPO
seen-organization> girostart2014	RKMLRRRRS
seen-organization> global	LPYONPPOO
seen-organization> governor	OPWNOOPOO
seen-organization> group	QNOKPSQSO
seen-organization> guard	QPTOOOOOO
seen-organization> had	KL]NOPPPO
seen-organization> has	MK\`KNPQON
seen-organization> have	OMYLOPPPO
seen-organization> he	PPYNOONOO
seen-organization> hope	MPYNNPPNO
seen-organization> http	ONXKNQQQP
seen-organization> https	MOYOOPPOO
seen-organization> i	UNOLROPPQ
seen-organization> if	PMWKPPQOQ
seen-organization> in	RM[KONPOO
seen-organization> including	MPYNNOPPN
seen-organization> insurgents	MO\\MMPQPN
seen-organization> interviewed	NOYMOPPOO
seen-organization> interviews	MOYNOPPPO
seen-organization> investigation	NPYMPOPOO
seen-organization> iraq	OPUNOPPOP
seen-organization> is	VLZIOPPOM
seen-organization> issued	NMYNNPPPO
seen-organization> it	MQ[MOOONN
seen-organization> jim	OOYNONOOO
seen-organization> justinbieber	VNJLRQQQR
seen-organization> last	ONYMPNPOO
seen-organization> lawyers	UPMOOPPPP
seen-organization> leader	SQTMMOQOP
seen-organization> leaders	MO[MMPPPN
seen-organization> leadership	NOXMNPPPO
seen-organization> led	VKPJTPQOP
seen-organization> lost	ONXNOOPOO
seen-organization> made	NOYNOOOOO
seen-organization> majority	SLMLRRRRP
seen-organization> meeting	NQWMOOOPO
seen-organization> member	ROWLOOOPN
seen-organization> members	ONXNOOPPN
seen-organization> membership	NPXNNOPPO
seen-organization> mh17	OPWNONOOO
seen-organization> militant	ONNKQSRSQ
seen-organization> militants	MOZLNQPPP
seen-organization> minister	NQWNMPPOP
seen-organization> minor	POVNPPPOO
seen-organization> monday	OPVOOOPOP
seen-organization> movement	MPZNOOOOO
seen-organization> must	NNVOOPPPO
seen-organization> nasa	OOUPOPPOP
seen-organization> national	NQXNMOPPN
seen-organization> needs	MPWOOPPPO
seen-organization> network	NO[MNPPON
seen-organization> new	QMVLQPPPP
seen-organization> news	NPYMMPPPP
seen-organization> newsletters	OPVOOOOOP
seen-organization> nomination	MQYNMOOPO
seen-organization> nominee	NPZNNOOOO
seen-organization> observed	ONYNOPPOO
seen-organization> of	PM\\LOOPOM
seen-organization> offer	NPXNPOPPN
seen-organization> official	MQUTNOPON
seen-organization> officials	OMUHQRRPR
seen-organization> on	LT[JMOQON
seen-organization> ons	OQUOPOOOO
seen-organization> opening	MNQLPRRPS
seen-organization> opposition	OPWMOPPPN
seen-organization> or	NO\\NPOONM
seen-organization> organization	PKKJTSSQU
seen-organization> over	QOTMOPPPO
seen-organization> pamkeynen	OPUOOPPOP
seen-organization> party	SNXLPNOOO
seen-organization> paul	NMXOOPQOP
seen-organization> peacekeepers	MNUTOOOON
seen-organization> performance	OOYOONOPN
seen-organization> plane	NOWNOPPPO
seen-organization> plans	MOYNNPPOP
seen-organization> platform	NPWOOOPPO
seen-organization> player	MOZNMPPOO
seen-organization> players	OPVOOOPOP
seen-organization> please	LNZOOPQNP
seen-organization> police	NPZNMOPOO
seen-organization> president	MQYMMPPPO
seen-organization> presidential	NPZNMOOPO
seen-organization> primary	NPZNNOPON
seen-organization> problems	NNYNNPQPN
seen-organization> producer	NNZNOOPOO
seen-organization> products	OPTPPOOOP
seen-organization> project	PPXMNOPOO
seen-organization> provides	MOYNOPQPM
seen-organization> real	TNLLRQQQR
seen-organization> received	NOXNOOOPO
seen-organization> regime	OOXNNPPPO
seen-organization> rejected	OQVMOOPOO
seen-organization> report	TLMKNSSTP
seen-organization> reported	MLYMSPQNP
seen-organization> reporter	LQWONPPPO
seen-organization> reporters	NOXNNPPPO
seen-organization> reports	MOWMOPPPP
seen-organization> resolution	NOZOOOOOO
seen-organization> right	OOXOOOPOO
seen-organization> rules	RORJRPPPP
seen-organization> ruling	MQXNQNONO
seen-organization> s	NM[MOPPPO
seen-organization> said	LK^MPPPPO
seen-organization> says	PMWQNOPOO
seen-organization> secretary	TPVMNNONO
seen-organization> security	NOYNNPPON
seen-organization> seized	MOXOOPPPO
seen-organization> senior	LNZOOPOPO
seen-organization> shareholders	MOWOOPPPN
seen-organization> shares	LP[NOOPON
seen-organization> she	NOXONPOPO
seen-organization> should	KQYNOPPPO
seen-organization> since	LP[MNOPOO
seen-organization> so	QNOKSQQPR
seen-organization> speaker	LOVOOPPPP
seen-organization> special	NPWNPOOOO
seen-organization> spoke	NOWOOPPPO
seen-organization> spokesman	IQZNOPPOP
seen-organization> spokeswoman	NPYNOONOO
seen-organization> spring	POYOOOONN
seen-organization> star	MO[NNOPPN
seen-organization> story	NPXOOOPON
seen-organization> strategy	MPWOOPPPO
seen-organization> strike	ROSNOPPOO
seen-organization> stronghold	NOXNNPPPO
seen-organization> sunday	TORMROOPN
seen-organization> survey	OPUOOPOPP
seen-organization> team	SMNLRQPPR
seen-organization> television	NQSUNONON
seen-organization> that	NN\\MNOPOO
seen-organization> the	JNbKONPPO
seen-organization> this	MQXMPNOOP
seen-organization> tmro	PQUNONOOO
seen-organization> to	QMYMMQQON
seen-organization> today	OOVOPOPOP
seen-organization> told	OTVOPNNNO
seen-organization> took	OOXNOOPOO
seen-organization> top	NPVOOPPPO
seen-organization> u.s.	LPYMOPPOO
seen-organization> under	OOYMOPPPO
seen-organization> user	NPXONPPNO
seen-organization> via	NNYNOPPOO
seen-organization> vice	OPYNOOPNP
seen-organization> video	QLNKSQQQU
seen-organization> violence	NOWOOPPPO
seen-organization> wall	RPUNPOOOO
seen-organization> was	ML^KOOQOO
seen-organization> we	MOXNOOPOO
seen-organization> website	LOZNNPPOO
seen-organization> were	TNXLMPPON
seen-organization> when	LPZNOPPOO
seen-organization> where	OOXMOPOOO
seen-organization> which	NO^LPOPNM
seen-organization> who	STWLNNONM
seen-organization> will	WJWMNPPPM
seen-organization> with	ROZKPNONO
seen-organization> won	OMZOOOOON
seen-organization> would	MN]MNPPOO
seen-place< 	JLCgOQQPP
seen-place< a	NPN^OMOMN
seen-place< and	NML_NPPNM
seen-place< as	ONOZNPPNN
seen-place< at	RMG^OOQOO
seen-place< batter	MPNWOPPPO
seen-place< for	ROL[OOONN
seen-place< from	NOK]OOPOO
seen-place< in	NMH]OQQPO
seen-place< near	OOMYNPPOO
seen-place< of	MNG]PQQPP
seen-place< on	ONH\\RNQPN
seen-place< our	MOM]OOONP
seen-place< over	MNN\\NOOOO
seen-place< press	NONYOOPPO
seen-place< r	MPOXOOOOO
seen-place< says	ONMZPOOON
seen-place< the	NLJdONQOL
seen-place< this	QLJTRQPQQ
seen-place< to	RMJ^NOPNN
seen-place< vancouver	OOOUPPPPO
seen-place> 	ULC^QOQNO
seen-place> 1	NPNZOOPNO
seen-place> a	QJIXPRQQQ
seen-place> afp	NONVOPPPO
seen-place> after	OOMZNOPPN
seen-place> and	NLN\`NPPNM
seen-place> ap	MNNXPOPPO
seen-place> are	NPNXOOPOO
seen-place> around	NPNWOOPPO
seen-place> as	OOMYNOPOO
seen-place> at	NOOXOOPNO
seen-place> aug	NONVPPPPO
seen-place> but	NPOVOOOPO
seen-place> buys	NOMXNPPPO
seen-place> deputy	NPNWNPPPO
seen-place> for	SLJUOQQPP
seen-place> has	PNMYOPPOO
seen-place> have	NPNZNOOPN
seen-place> http	NPJ[PPPOO
seen-place> ilpiratabelfast	PNLSQQQQP
seen-place> in	NNJ_ONQOO
seen-place> iraq	NPNWOPPPO
seen-place> is	OMK^OPQNM
seen-place> it	NPOXOPOOO
seen-place> near	RMLPQQQQQ
seen-place> oct	NOOWOPOPO
seen-place> of	PLMUPPQPQ
seen-place> on	OOMZOOPOO
seen-place> or	MONYOPPPN
seen-place> peace	TKJISSRRS
seen-place> president	NONXOOPOO
seen-place> province	PMLSQQQPQ
seen-place> region	TLJOSOQRS
seen-place> reuters	MNMXOPPPP
seen-place> said	NPNYPOOOO
seen-place> school	PMKSQPRQQ
seen-place> that	PQMXPMONO
seen-place> the	MMUUPOPON
seen-place> there	SOOROOPPO
seen-place> to	PNNYNPQNN
seen-place> tribal	OPLXNOPPO
seen-place> was	NOO[OOONN
seen-place> which	NONYOPOOO
seen-place> will	NPTTOOOON
seen-place> with	OONZONOOO
seen-product< 	MMKLOOPOc
seen-product< and	NNNNNPON^
seen-product< called	OONNOPOOY
seen-product< codenamed	OOOOOOONY
seen-product< instagram	ONNOOOPOZ
seen-product< its	MONNOPOO\\
seen-product< new	PNMNPPPPV
seen-product< of	MNNLNOONa
seen-product< pirated	OONOOPPPX
seen-product< the	MQGJNMNMl
seen-product< to	NONNNOOO[
seen-product< with	NONOOOOOZ
seen-product> 	MNKLOPOMd
seen-product> and	NMLMNPPN\`
seen-product> app	ONOOOOOOX
seen-product> console	ONNONPPOZ
seen-product> for	NNSNNOONY
seen-product> in	ONMNOOPO[
seen-product> is	NONNOOON[
seen-product> operating	OPNNOPPPV
seen-product> sold	NONNOOOO\\
seen-product> team	NOOOOOOOX
seen-product> to	MONNOOPN\\
seen-product> was	NNNNNPPO[
seen-product> were	OONOOOOOY
seen-product> will	ONMOQNNN\\
seen-work< 	NMLKPNOaP
seen-work< and	ONMNOOO^M
seen-work< drama	NOONOOOZO
seen-work< of	OPNNPNN[O
seen-work< single	OOMNOOOZO
seen-work< the	LNLLNPOeM
seen-work< with	NONOOOO[N
seen-work> 	NNMMPMNaN
seen-work> and	PNLMOOO_M
seen-work> director	NPOOOPMXO
seen-work> has	OOMMNOP\\O
seen-work> is	ONMMOOP]N
seen-work> was	NNLMOOO_N
seen-work> which	OONNNOO]N
sentence unsure	SQPPOOOPO
shape 1	TPNMKRMNY
shape 1A	VIKISRRSS
shape 1I	RMNMOOOOY
shape 1X	[GEPQSSQR
shape 1XA	VMKLQRQQR
shape 1XX	SJNISPPSW
shape 1n	ULLMPOOPW
shape A	VIWNLPQNP
shape A1	RJOJQQSQV
shape AA	WGROTNQJS
shape AAA	YGJOQRPQR
shape AAAA	^PHJQOPNQ
shape AAAX	ZNMMPOPPP
shape AI	SMUJROPOR
shape AIX	OQVOPOOOO
shape AX	UHZJPQQRL
shape AXX	OIVNPUPMR
shape AXXX	VMQTOPQML
shape AXn	PNUOPOPOO
shape AXxX	OPZNPNNON
shape An	ZMSMPOOMN
shape I	ZKKWLOOON
shape IA	OGVHPRQTT
shape II	ZENXOPOOM
shape III	TLKSPPQOQ
shape IIX	MYSPQMONL
shape IIXX	NTURONNNM
shape IX	QRSNSRMLP
shape IXX	LXTPQLRNL
shape IXXX	LSWMOPLVL
shape IXxX	NW[LQLMNM
shape In	TKQWLKMLY
shape InX	NOSMOOONX
shape X1	TOHPNRONX
shape XA	TCXPNNNL\\
shape XAXX	ONLNONYOT
shape XI	IXQRONNKW
shape XIX	O]KMPOPOO
shape XIXX	NXMNPOSOO
shape XX	OTQQNOOQN
shape XXA	INTKNZNQR
shape XXI	VHGGSUSSU
shape XXXA	KUXOONOMN
shape XXXX	NKQUOMRTN
shape XXXx	MWYKPLPNM
shape XXn	VLKLOOOQY
shape XXx	MTGSQQRPR
shape XXxX	JSYQPJULM
shape XXxx	LUYQPLMMO
shape Xn	WHLJMLZK]
shape Xx	XHEMSXPQR
shape XxX	OVPRPONON
shape XxXX	LQWPOLPSN
shape XxXx	PMPKROUQQ
shape XxxX	UPOJOXKSN
shape x	UMJKQUQRQ
shape xX	LUSONPPOP
short-for given	IhMKKOOON
short-for none, 0	VOPPNOOOP
short-for none, 1	TQOLNNQQR
short-for none, 2	PUPMNORNP
short-for none, 3	LWOHPQPVP
short-for none, known	OMRSROOOP
short-for other	OXLLORNPR
shout unsure	PPXOUMNNL
small-title-after "	OMTRNPNTM
small-title-after &	RTSPNNONN
small-title-after '	PPUPNPPON
small-title-after ,	OSNOSNRPN
small-title-after -	VOMNOPPOP
small-title-after _	NHUSRPOSM
small-title-before "	VUQLNPOMM
small-title-before ,	PVMQPOONN
small-title-before .	LULMRQRRP
small-title-before _	QTNLQOPQP
start 01	WPNONOOQO
start 02	POPSQNNTM
start 03	SKTOPRMRN
start 11	RNTRLOOPO
start 12	OTNRWLMON
start 13	PRSMOLNNW
start 22	ONUNNPQQP
start 23	OLSQPPNNT
start u3	OMLQOPRQT
state< 	QMMSQPPPP
state< d	NPOWOOPOO
state< i	NPOVOOPOO
state< r	OPOWNPPOO
state> 	NOMYOPPNO
state> a	OPOUOOOPO
state> and	OPOUOOPPO
title after	PNKRSSQPO
title before	RWNNOOOOO
title in apposition	NXQNMSOPL
title unsure	WPOQPPOLN
title-after ambassador	PPNOTPPPP
title-after attorney	RMKQNRRRQ
title-after ceo	PLXRLOPNO
title-after chair	ROSLPPPOQ
title-after chairman	OKSJRQRUO
title-after chancellor	NPMMVPPPP
title-after chief	NOPWPOONP
title-after commissioner	TOMKOTQPP
title-after deputy	QONUNOPPO
title-after director	NPWNOPPOO
title-after dr	VKKKRQQRR
title-after general	TJKJSSRSS
title-after gov	NMMWQPPPP
title-after governor	QMLOQRRRQ
title-after judge	MQSSOMOPP
title-after leader	TLKJRRRRR
title-after minister	OOLNXPPPP
title-after mp	MTSSOOOMO
title-after pm	OPNTQPPPP
title-after premier	LMKRRSTRO
title-after president	OOPPTOPOO
title-after rep	NOOWROPOO
title-after secretary	PMNQQSRPO
title-after sen	QKKYNPPPP
title-after senator	NNPMPSRRQ
title-after speaker	OOTOOPPPP
title-word actor	OUPOPPPNO
title-word actress	PUONPPOPP
title-word admiral	MWNOOPPPO
title-word ambassador	TSMNPPPNO
title-word attorney	PUOOPOPOO
title-word author	PUMNOPRPO
title-word captain	OQLOPQQRR
title-word ceo	NXNOPPPOO
title-word chair	PTOOPPPOP
title-word chairman	OXNOPOPON
title-word chancellor	PVNMPPPOO
title-word chief	PUNOPPPOP
title-word colonel	POKLRRRRR
title-word commissioner	RRMOPPPOP
title-word congressman	PUOOPNPPP
title-word congresswoman	PXMNNPPOP
title-word dame	OXNOPPOPO
title-word deputy	OUOOOOPPO
title-word director	PTOOPPPOO
title-word dr	LWSMPPQON
title-word gen	PUNOPPPOO
title-word general	POMLSQRQQ
title-word gov	OXNNPPPOO
title-word governor	OVOOPOPOP
title-word judge	OUOOPPPOO
title-word justice	OWNOPPPNO
title-word king	MZNONPPON
title-word lady	OTOPPPPPP
title-word leader	NTOPPPPOP
title-word lord	MZNOOPPPO
title-word lt	OVOPPPONO
title-word madam	TKKLRRRTR
title-word mayor	NXNNPOPOO
title-word minister	OVMNPPPOP
title-word mp	NWOOPOPOO
title-word mr	LSQSOOPOO
title-word mrs	QQMMRPQQP
title-word ms	SUMMPPPOO
title-word pm	QVJMPQPPP
title-word pope	RTNNPPOPO
title-word premier	PWMNPPPOO
title-word president	RXMNPONOO
title-word prince	OVOOPPOOO
title-word professor	QVNNNPPPO
title-word rep	OVOOPPPOO
title-word secretary	RTOMQOOOO
title-word sen	OWNNPOPOP
title-word senator	NWNPOPPOO
title-word sheikh	NZMNNPPPO
title-word singer	OUOOOPPPO
title-word sir	OWMOPPPOO
title-word speaker	OTOOPPPOP`;
