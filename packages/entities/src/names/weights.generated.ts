// Made by scripts/train-names.ts; see SOURCE.md.
export const weightsTable: string = `1< 	TRQNOOOOP
1< 0	VKPKQQQQQ
1< 000	ULJJXQQQQ
1< 01	TNLMQQQQQ
1< 1	QKTLQQQQQ
1< 13	TMJKRRQRS
1< 17	VMLNQQQQQ
1< 1990s	RLTMOPPQP
1< 2	TOLISPQPS
1< 20	PIRJPRSTR
1< 2004	PTONPPPPP
1< 2005	NUOTOOONM
1< 2010	OQPMNOXOO
1< 2011	TRKLQPQPP
1< 2012	OYLNOPPPO
1< 2014	VQKKQPQPP
1< 2015	PUNPPPPOO
1< 2016	TNNNXOONN
1< 2017	LYMOPPPOP
1< 23	XNNOPOPPO
1< 24	ULKKQQQRT
1< 3	UNOIQQRQQ
1< 30	UKKJRQRSS
1< 3clisgienf	ULLNPQQQR
1< 4	NLPJPQRVS
1< 40	WKJKQQQSQ
1< 5	SIIJRRRQZ
1< 6	VLKJRQQQS
1< 8	UKKSPPPPQ
1< 9	WKIIRSQRT
1< a	WPRKMNTQL
1< about	RVQRNMPMM
1< afp	QLULQQQPO
1< after	UTUPLMONK
1< again	PSXLPOONN
1< against	OQWNPOPMO
1< agency	LUWTMNONM
1< airlines	UMLNQQQQR
1< album	QMNMPPPWP
1< all	XRKMOPPOP
1< amazing	QSSKOPPOO
1< an	SNTIMOTOR
1< and	NSPQLNPTQ
1< annual	QNTNOPPPP
1< another	UPIJRQSQR
1< anti	TRJNQPPQP
1< any	STLJQQPQP
1< ap	XRMNOOONO
1< are	SQNJPQQQP
1< as	KVQSQMQHT
1< at	GRR[NRONM
1< author	XTJNPQQMN
1< back	QJTLPQRRQ
1< band	QKUKPQQPP
1< based	QIOJSRSTQ
1< bbc	QMMMQQQVQ
1< be	TPJIRQRQS
1< became	NXROOOPON
1< because	TLVMOOPOO
1< before	MXKNNXPNN
1< behind	WRLOOOPON
1< believe	VVMNOOPNN
1< best	ONOOPWPOP
1< between	TUJIPRQPQ
1< big	TKJKRSRSS
1< black	UILJSRSTP
1< board	TOMMPPPPR
1< body	NPOPNONXO
1< boot	TTLMQPPOO
1< both	OVRPLOOLR
1< breaking	NMYMPPPQO
1< brother	RSIISRPQS
1< but	XOOIOUPON
1< by	MUULNPPQN
1< c	OKPKSQPRU
1< call	PVLMOQPQP
1< called	VMPSLOPOQ
1< calls	OSTLPOPOO
1< canada	MXXKNNONM
1< career	OVNNPPPOO
1< center	QTULOOOPN
1< century	OSTKPQPNP
1< ceo	MWNOOPPPO
1< channel	MN\\OOONON
1< city	OUTNONPON
1< clinton	TTLNOPPPO
1< co	WMMOPOOPP
1< com	[LLOPOPPN
1< come	TSKKPPQQQ
1< company	OL[LOQPPN
1< corp	WMQNPOOPO
1< country	SOMVNOOPN
1< course	PKKTPQQQR
1< creative	PKTMRPQQP
1< cricket	QVLNPOPOP
1< cvh0equh7l	VKKNQRQQR
1< d	XIKJRQSRS
1< daughter	NYPOOPONN
1< day	QQKJNVOVO
1< deadly	SMMMQPPQS
1< despite	SSLMPPPPQ
1< did	RTMMOPPPQ
1< down	XSKLPQNOP
1< downed	ULMMQQQQR
1< dr	PVNOPPPPO
1< dr.	M\\MNOOPPO
1< e	XKLMQQQOQ
1< email	NZNOOPPNN
1< english	VNKLRQQQQ
1< episode	TNMNPQPRQ
1< even	VRMLOPPPQ
1< ex	QNWNOOPNP
1< example	OTNUOOONO
1< fact	MZNNOPQNO
1< fat	WKKMQQQRR
1< father	NYNNOPPPO
1< feeney	VLLMQQQQQ
1< ff	NVSMPPNPO
1< file	THIKSSRTV
1< film	ORMNPPPTO
1< firm	NRULOOONS
1< first	NVRJULPON
1< flight	XJILRRQQS
1< follow	PUKOQPQRN
1< followers	UMLMQQQQR
1< for	OTRNMMPQR
1< former	OMXJMOPVP
1< four	UPLMNQQQQ
1< friend	OXNPOOOOO
1< from	HTTXNPOLM
1< gave	PWNOPOPOO
1< generation	XONOPOPPM
1< germany	PMYMOOQPO
1< get	SQKJRRQQQ
1< giroditalia	ULMLQQQQQ
1< good	WLNMQPPRQ
1< got	UNNMQPPPQ
1< group	TOYNNONNN
1< gt	URLKQPQPP
1< has	QVMLPPPPR
1< have	UULIPQQPP
1< help	OWOMPPPOO
1< her	PRLKQUPPQ
1< here	QUKNPPQQP
1< hidden	ULNMQQQPQ
1< high	RKTMOPQRQ
1< hill	URLKQPPPQ
1< his	SELOVSSPQ
1< hit	ONNMPPPPW
1< how	NUTIPPPPO
1< however	PVLOPPPPO
1< i	XJIJSQQRT
1< iata	NMM[POOPO
1< if	TWQLMNPOO
1< image	MVUNOOPNN
1< in	NLNXNNOPT
1< include	KWQKRQPMS
1< including	MOQSMTMMU
1< internal	QMTLPPPQP
1< into	MMJXQQPRP
1< iraq	XLKKRPQQQ
1< is	URMKNOOVO
1< it	TSNLPPPQN
1< its	TNTRKOOOQ
1< jamaledwards	VLKMQQQQR
1< january	NPTNOWONN
1< jobs	LLK_QQQNM
1< just	SSILPQQQQ
1< justinbieber	PWNQPOONO
1< king	PSJLRQQPR
1< know	QRLLQOVOQ
1< last	RPKTPOPPP
1< leader	MXPPOPPON
1< like	TTNINOPOU
1< line	VOMMPPPPP
1< live	RKKLPQQWQ
1< lol	VMKMQQQQQ
1< long	RPLKRQQQR
1< lord	OVNOPPPPO
1< love	NXRMPPPOM
1< lt	QQKMQRRSO
1< ly	UMMNPQQQQ
1< m.	TOLOPPQPP
1< madam	UJJLQRRTR
1< made	RVKLPPPPP
1< magazine	RMUNPPPNO
1< malaysiaairlines	TMMNQQQQR
1< man	N^NONNPNM
1< many	SJKIURRSS
1< masterchef	TMMNQQQQQ
1< me	RNQLRPOPR
1< media	QTLNPQPPP
1< meet	NYNOPOQNM
1< mh17	WJILRRQRS
1< million	PKVKQPQQP
1< mini	UKLLQQQQR
1< minister	STUNNNPOL
1< month	LQJJRVRTP
1< more	XJQLPQPPQ
1< morning	PQLTQPPPO
1< mother	PXOMPPPMP
1< movie	ONNNOOOZO
1< mph	TMLMQQQRS
1< mr	OWNOPPPOO
1< mr.	IRRSPPPPO
1< ms	PSLNQQPPQ
1< ms.	LVOPPPPOO
1< music	PUMNQPPOP
1< my	TJRLRQQQO
1< name	QVOMPOPNP
1< named	OJQKQQRQW
1< near	KMKZPPSQP
1< new	QHSJRQQQU
1< news	KPUPPOPQO
1< night	WLLLQQQQQ
1< no	RSJIQRQPT
1< not	TSLVMOOOM
1< now	TTIKQPQQQ
1< obama	RSNOPPPPP
1< of	PQPTPNNSL
1< off	QMTJQQPRP
1< old	TSSGOPQOQ
1< on	QQTOONONQ
1< one	QQPJQPQQR
1< only	URMNQOPNP
1< or	PLSQMQPOT
1< other	QPRLPPQRN
1< our	TMTKOOPQP
1< out	VRJKQPPPR
1< over	TSNTONNNN
1< own	RLRMPOONV
1< page	TRLPOPPOO
1< park	NPMZOOONO
1< party	OTSMQOPPN
1< people	ONLNXPPPP
1< percent	OSYMOOONN
1< person	UIIISRTST
1< ph	WMMNPPPQP
1< photo	NOVMRPPON
1< planner	NKVUPPPNO
1< play	OVVLOONOM
1< playing	ULUMOOPOO
1< plays	SSKNPSPPO
1< pm	RUMMPPOPO
1< pope	SSMNPPOPO
1< president	PXKOPPPNO
1< prince	NPUNPPPOO
1< product	WJJKRRQRT
1< professor	STOOOOPOO
1< pronounced	TLLKRQQSR
1< read	OQIKQQRTT
1< real	TMKLRQQQS
1< reason	RUKKQPQPQ
1< report	SQKKQQQRR
1< reuters	QMRNNWPNP
1< right	UKIKRRQRU
1< royalwedding	NULLQTQPP
1< rt	IWQOPPPPP
1< russia	RQWLOOPNO
1< s	RSQPMOPOO
1< said	VVKLPPPPN
1< say	WPPJPPOPO
1< saying	RRSLNPOOP
1< says	LXRIPPPQP
1< season	UOTKOPOPN
1< see	PVLSOPPOM
1< senator	OVNNPPPPO
1< show	WRNNOPPNO
1< since	QPJJQTQQS
1< singer	MXNOPPPOP
1< sir	OXMNPPPON
1< site	PMWKOQPQP
1< so	TQKMQPPPQ
1< some	QRQIQPQQP
1< son	QXNNNOPPN
1< song	PLULOQPQQ
1< state	SOWNNOONO
1< station	OMYNOPPPO
1< stop	MSMWOPPON
1< succeed	NXNOPPPOO
1< support	QUQKPPPOP
1< systems	SMRLNRPPS
1< teague	PYNMPPPNN
1< team	NRVUNNNLN
1< technology	QNQLPQQQQ
1< tells	JVXLPOPON
1< than	MSWKQPONO
1< thank	VKNNPQQPQ
1< thanks	LZNOPPPON
1< that	VUSJONOPM
1< the	NOPRORRLS
1< their	YMMLOPPQQ
1< them	TRMMPPPPP
1< then	WUMKNPPON
1< there	NYONQPPNM
1< these	VIFKSSRRU
1< think	NWQKQOPOO
1< this	TMIVPNROP
1< three	VLPMPPQPQ
1< time	STKKQPPPQ
1< to	NVOUNQNMM
1< today	PTRNORONN
1< told	OVVNOOONM
1< tomorrow	YMKMPPPPQ
1< tonight	UKKLRQQQS
1< too	VIIJSRRTS
1< transit	TIJIRSRTU
1< tuesday	MKWNPPQRP
1< twitter	XMLOQPPPO
1< two	SQOPMOPPQ
1< uk	VMKLRQQQR
1< under	SXLKPQOPP
1< up	TSLRNSNNN
1< use	LPWKOQORQ
1< using	XNTNMOOON
1< v	QLVLQQPOO
1< video	SSPHPQQPP
1< w	RTLNPPPPP
1< was	UVKLOPPPP
1< washington	XMMVNOONM
1< watch	OLTNOPPRQ
1< watching	SGIJRSSVT
1< weather	SKITQQQQQ
1< wednesday	RWNNOPONO
1< week	NNUMQQPPQ
1< what	VNMKOVPON
1< when	QTIKUPQPP
1< where	YTLKNOOOQ
1< whether	RUKMQPQPP
1< which	TTIIRQQQQ
1< while	TTTJLNOMS
1< who	N[NMPPPON
1< why	SVLMOPPPO
1< wife	QVMSPOOMO
1< will	WTNMNOPON
1< with	PWOLOOPMT
1< without	SPMMQPPPQ
1< won	VKLLQQQRR
1< world	SKJKRSRRT
1< would	RSKMPQQQQ
1< writes	LZVNONONL
1< x	RSKKPQQPQ
1< year	SQWMNMNSL
1< you	WONKRPPOP
1< your	SGJKQSRSX
1> 0	UKKLQQRSR
1> 08	SKIKRRSTT
1> 1	[KMLPPPQP
1> 10	UJIKSRRST
1> 100	VQLMOPPPP
1> 12	RJTTPOOON
1> 13	QTLPOPPPO
1> 15	VSMOOOPNO
1> 16	OSOVNOONO
1> 17	RUJMQOPPR
1> 18	VSJMPPOPP
1> 2	^GQIOPPSO
1> 2011	QWLMOPPPO
1> 2012	OUSMNPMQP
1> 2016	MXOOPPNOP
1> 2017	VXNMNOONM
1> 22	POGHRTSSU
1> 24	SMJHSRRRS
1> 25	QMMVPPPPP
1> 3	SQLUOPOON
1> 30	UNONPPPOP
1> 31	OTMUOOOON
1> 33	TSMMOPPOP
1> 36	SUIKQRPPO
1> 37	VLLNQQQQQ
1> 39	LXNVNONNN
1> 4	WRKLPPPPP
1> 45	ORWNNPONO
1> 5	OMOOOQQPU
1> 54	ULKJRRRRS
1> 6	RUJLQQQPP
1> 7	VLMLQQQQQ
1> 713	UKIIRSSRU
1> 777	TNMMQQQQQ
1> 8	SLHOQSRQT
1> 9	SQKLQQQPR
1> 90	VHIQQSSQR
1> a	VNPPNRPRL
1> about	SWIROOPNO
1> accepts	MXWNNNNOM
1> according	VSLKPPPNP
1> account	TQIIQRQQT
1> accused	TTJLRPQPQ
1> action	PMWOOPPOO
1> actor	PMNNPPPWP
1> actually	RSKMRPQQP
1> added	NTNOPPPPP
1> afp	TNONQPPPP
1> after	TNOYMSNNK
1> again	OSWMNPPNO
1> against	XNNOOPPOP
1> agency	URMMPPPOP
1> agree	OVOOOPOPO
1> agreed	PXLLPPQPO
1> ahead	TNNOPPPPP
1> air	RLUSOOOON
1> aircraft	PMLLOPPPZ
1> all	UOJJPPQUQ
1> allege	TOOOPPPOP
1> allegedly	MYOLOPPPO
1> along	NQLTOQPUM
1> already	UPJKQQPRS
1> also	RVIKQQRQO
1> alt	SNOOPPPPP
1> always	TQLLPQPRP
1> amazon	UNMOPPPPP
1> an	NQLLSPPSR
1> analysis	PMTLQQQPO
1> and	OQRNNONTS
1> android	RLLLRQQPV
1> announced	PWSONNONN
1> announcement	PVLOPPQNP
1> another	PXNOOOPOM
1> any	TSNNPPPOP
1> ap	VIKJRRQRS
1> app	LNUQQNNMV
1> appear	TLKKRRQRS
1> applications	QMIKPTQQY
1> are	SORKROPMR
1> aren't	TNUNMOPOO
1> argued	OUNOPPPPP
1> argument	MXNNPQQMP
1> around	WONPPPOOO
1> art	SSLMPPPPP
1> as	TPTRMNOMP
1> asked	MXLUNOPPM
1> asserted	URLKQOPQP
1> at	UVIQOPPMM
1> attached	SOOPPPPPP
1> attacks	SRLLQQQPQ
1> attempts	TRNOOPPOO
1> auspol	UMNNPPPPP
1> author	RLLSPRPPQ
1> authorities	WONMOPPPP
1> b	WKLMQQQQQ
1> baby	VJJKRRQSS
1> back	VPMMPPPPO
1> backed	XMMLPQQPP
1> band	UKMLQRQQS
1> based	THJISSSSU
1> be	XLKTPOPPO
1> beat	OXNNOOPPO
1> became	QZMKOPQPN
1> becomes	QQNMOOOXM
1> been	XNKMQPPQP
1> before	VLRKQPQPP
1> began	QRRTNONOM
1> behind	UNOOPPPOP
1> being	TLJSOUPOP
1> believe	VMMNQPPPQ
1> best	UKKLQRQQT
1> better	RSLMQQPQP
1> between	WNOOPMPOP
1> bill	RSLKPPQQQ
1> birthday	RMNOQPPQQ
1> black	TLUMPPPPO
1> book	QVMNPPPOO
1> boss	NMXMOPQQO
1> both	QUMNPPQOO
1> boys	TVMNOOOOO
1> bringing	RLKUPQQOP
1> business	OMYMOPPPN
1> but	VROQPNOLO
1> by	SOQPOPQNO
1> calendar	UGHJTSSTT
1> call	UQJLPQQPR
1> called	RUGPQQPRP
1> calling	OWONOOPON
1> came	RPJROOVNO
1> camp	NPIRQRRRP
1> can	TOOKOPOOU
1> can't	STLMQQQPO
1> candidate	QNQWNOOON
1> car	PXONPOPON
1> care	ULLOQQQPQ
1> career	RUKNPPPPP
1> case	MVSLPOPOO
1> cbb	OSKLQQRRQ
1> cbcnn	SOOOPPPPQ
1> cdntech	SNOOPPPPP
1> chairman	UOXNOMONM
1> champion	OOMOOWOPP
1> change	SRNOPPPOP
1> changed	TPMNPPPPQ
1> charge	PMVOPPPPO
1> charges	VNOOPOOPO
1> check	ORKLQQQRR
1> chief	NLWKQQQPQ
1> city	TLTKQPPOQ
1> claims	NUPMPPPPP
1> clinton	OYNOOOOON
1> close	QONWOPONO
1> club	ONTVNONON
1> com	YKHJRRQQS
1> come	SMNTOPPOO
1> coming	ULTLPPOQP
1> comment	OVLOPPPPP
1> commissioner	WPTONNOOM
1> communities	WMNMQPPOP
1> companies	WNMPOPPOP
1> company	ONWMOPPPO
1> confident	MXNNPPPPO
1> continued	PTONPPPOP
1> continues	OUOMNVNPN
1> control	WMMNPPPPP
1> court	VQOOOOPNO
1> coverage	UKJNRQQQR
1> crash	WLLMQQQQQ
1> crashed	ULLNQQQQQ
1> criticized	OXMNOPPPO
1> culture	WGGGTURSV
1> currently	NUTMPOOPO
1> cuts	VMNPOPOOP
1> d	TGIJSTSUS
1> d.	UMMJRQQRR
1> dan	TMOOPPPPP
1> david	TMMMRQQQR
1> day	RJQQQQQQO
1> dead	UIIISSRST
1> dear	SULKPPPOQ
1> death	MXKRPPQOO
1> debate	TUMNNOPOO
1> december	XONOOOPON
1> decision	TSLKQQQPP
1> declared	NYNPPPOON
1> demand	UNNPPPPOP
1> described	POIISSSSS
1> design	UOOOOPPPO
1> despite	NWNTNOPON
1> device	TNNNOOOPV
1> did	OQWHPPQPQ
1> died	N[MNOPQON
1> dies	PVPPPOOOM
1> dining	RMMNQQQQQ
1> director	TNLOPNPVO
1> district	MNT]LNOOM
1> div	XMNOOPPPO
1> do	USQNNOOON
1> does	MXMNOPPPP
1> doing	VQKLPQQPQ
1> don't	OPSNPPPPP
1> done	WJHISSRSS
1> down	WMSOOOPPM
1> dr	SNMLQQQRQ
1> draft	SNTNOOPPO
1> drive	UKKLSQQRS
1> due	VJJHSRSSS
1> during	TSTRLNMMN
1> e	WQKMQPPNQ
1> earlier	PUNWMNPON
1> early	VIJJSRRSS
1> earth	MQQLPQQRQ
1> east	RLNWOPPOO
1> economy	SOOOPPPPP
1> election	QUNMPPPPP
1> elections	ONVUNOONO
1> email	VNMPPPPOP
1> employees	TMSOPPPOO
1> ends	LVYMNNOON
1> enjoyed	TONOPPPPP
1> enough	VNOOPPOOP
1> epa	SOOOPPPPP
1> et	MZMNOPPOO
1> even	WMMNPQQPP
1> ever	YLLLOVPPN
1> every	PUNPPPPOO
1> executive	TNUOOOOPN
1> experts	UOLPPPPPP
1> explained	LYNNPPPPO
1> exports	VLLNQQQPQ
1> face	UNOPQPPNP
1> faction	MIRWQQNQP
1> failed	WQNNNPPOO
1> families	SLLTPPPQQ
1> family	MLQMRSQPS
1> father	OTNOPPPPO
1> fb	ULMNPPQQQ
1> fell	POVOOPPOO
1> fighters	NPYOPOPNN
1> figures	WNOOOOPOP
1> file	XNNNOOPOO
1> filed	NQQKQQQRP
1> films	OWNNOPPOQ
1> final	MVMWONPOM
1> finally	QQTLOPPPO
1> financial	YMJMQQQQP
1> finds	MVTNOPPOM
1> finished	NOUMQPPPP
1> firms	WMOPPNQOP
1> first	N[KSNNPON
1> flight	RKRNQQQQP
1> follow	NTPIRRQQN
1> food	TMNNQPPPQ
1> for	PQQPNLZNL
1> forces	QMWNOOPPO
1> former	ULSMOPQPN
1> found	USRNOOOOM
1> four	TVNLOPPNO
1> free	QLUMPQQQP
1> friday	WKKKRQRRR
1> friendly	RMNNQPQQQ
1> from	TQPLNNNOV
1> front	MIUKRRRQS
1> funds	XPMOOPOOO
1> funeral	UJIJSRRRT
1> gameinsight	TKKMQQQQT
1> games	WMLNQQQPQ
1> gave	MWPLNOXNL
1> general	RRJJSQQQQ
1> get	TQOMPPQPO
1> getglue	SOOOPPPPP
1> gets	UNXLNOONN
1> getting	XMNNPPPPP
1> getty	VLLNQQQQP
1> giant	VOOOOOOOP
1> give	RQKLQQQQR
1> go	VJJLRRRSS
1> goal	QVONOOOOP
1> goes	SRMNPPPPP
1> going	XOLMPPPPP
1> gonna	UKLKRQQRS
1> good	RWJKQQQQP
1> got	\\PJLPNPOP
1> government	TVMMNOOPP
1> grateful	UNLNQQQPQ
1> great	VQKLQPOPR
1> group	PPJGRSTRS
1> groups	SNOPPPPPP
1> growth	TKIKSRRSR
1> gt	[LMOPPOOP
1> gusto	SNNNQQPQQ
1> had	NWOJPPRRO
1> haha	M\\MNOOPOO
1> hair	RSLMPPQPP
1> half	TMIKRRQRS
1> happy	QVLLQPPPP
1> hard	VNOOPPOOP
1> has	NURINOPVP
1> have	WQJOSNOOQ
1> he	OPGSNPTVM
1> head	QPWMOOPNP
1> heads	QSNNPPPPP
1> health	PMMWOPPPO
1> heard	SQLKQQPQR
1> held	QVLLOQQPP
1> help	YQKLPOPPO
1> her	UKMLQQQQR
1> here	RPRKQPQPO
1> hi	NJRSQPPQR
1> him	UMMNQQQPQ
1> himself	PXMOOOPOO
1> his	TVKMPOPPP
1> hit	VRKKQQQOQ
1> hits	SNQLRPPPP
1> home	YNMLOPPPP
1> honeymoon	UQLLQQQNP
1> hope	RTJVNOPOM
1> hopes	NLSLPQQRS
1> hot	UJKKRRQRS
1> house	PPVOOOOOO
1> housing	QKJSQQQRS
1> how	POULPPQPP
1> however	STLLQQQOP
1> https	WLSOPOOON
1> i	OTKJQTQQQ
1> i'm	UNILRRRQS
1> i've	QPIKRRRSR
1> identified	SONVOOPPO
1> if	UTOHPQQPO
1> in	QOOUMSOOO
1> include	QNTNPPPOP
1> independent	PTJLQQQQP
1> index	TMMMQQQPQ
1> inside	VLLMQQQQQ
1> internet	UTLLPPORO
1> interview	OP[MOONON
1> into	QKHHSQRR\\
1> introduced	RLMYOPOPN
1> is	MRQPQRONP
1> issued	ONWOPOOPO
1> it	VPQJOOUNM
1> its	TNMOPPPPP
1> job	QONVOOPPO
1> jobs	NNO\\MOPON
1> july	YSMNNOOOM
1> just	VQMKPQQOP
1> justin	UNOPPPPOP
1> justinbieber	PVNOOPPPO
1> keep	VLLMQQQQQ
1> killed	SRJKPRQQQ
1> know	TJMLSQQRS
1> knows	QPKTPQPPP
1> language	WGHISSSSS
1> last	RRLOQONQQ
1> late	NUNUNOOON
1> later	QXMMPPQOO
1> latest	RRJJQQQRS
1> leader	PMSRNPQNQ
1> learned	TRLKQPQPQ
1> led	MQQIRRSPQ
1> left	PVLNPPQPO
1> let	QUQKOPQOO
1> life	RTNNOOPPO
1> lights	SOMLOSQPR
1> like	UMMKPPQOW
1> likes	PWMNOPQPO
1> line	WNKLQQQPR
1> lisa	SONOPPPPP
1> live	RULMPPQPP
1> lived	STLPPPONO
1> local	XMNNOPPPP
1> lol	RULMQPPPP
1> long	WLLLQPQQQ
1> look	UQNUOOONL
1> looking	WMNNOPPQO
1> looks	SIUJQQQRP
1> lose	PNWOOOOOO
1> lost	PTTMNOPON
1> love	VRJNOPPQQ
1> lt	VSINPPPPP
1> luck	SOOOPPPPP
1> made	PWKMOPPOS
1> magazine	QLRKQQRQR
1> make	WLLLQQQPQ
1> makers	VMNPPPPNP
1> makes	QNSLPQPPQ
1> malaysia	VLMNQQPQQ
1> man	SMTUMOONN
1> manager	UOLOPPPPP
1> march	WMLNPPPPP
1> market	XOONNOPOO
1> masterchef	TMNNQQQQQ
1> may	MTVHRQQQM
1> me	SSPOOOPPM
1> media	VONOPPPOP
1> meeting	OPXNONOON
1> member	TLMJQQQRR
1> members	RMTOPPPPP
1> memory	UQLMPPPPP
1> men	RMTLPPQPP
1> message	UMLNPRPPP
1> met	NZMMPPOOO
1> mh17	SMRLPQPQP
1> microsoft	PMSNOPPOU
1> might	VLKLRQQQR
1> militants	PJMJSRTTS
1> minister	SUMOOPPOO
1> miss	WMLMQQQPQ
1> missile	RKSJRRQSP
1> mobile	YONOPOPPN
1> monday	PIKJRUSSU
1> moneymonitor	SOOOPPPPP
1> more	UMNMQQQPQ
1> morning	SKUMPPPPO
1> most	TMINRQQQS
1> mother	PWONPPPNO
1> moved	QVMOMPPPO
1> movement	VNQPONOOP
1> movie	QPTMPPPOP
1> movies	TQJKRQQPR
1> moving	UJJKRRRRR
1> much	RMMMQRQQQ
1> mufc	TOMOPPQPP
1> music	QPKKQPQPW
1> must	ULTLNNQPQ
1> my	SSNMPPPPN
1> n	OUMLPPQRQ
1> na	UHIITSRSU
1> name	WRLSNOPON
1> named	MRRYMNONL
1> names	OL[MOOPPO
1> nasa	UNOPPPPOO
1> near	RJIQTRRRQ
1> need	WMLNQQPPQ
1> never	XRKNOOPPO
1> new	QSSLPOPPO
1> news	SJNUPPPPO
1> newspaper	NIQRSPPQR
1> next	QWLNPPPLR
1> nick	SNOOPPPPP
1> night	VMMNPPQPP
1> no	QWKLPQQPO
1> not	XSMLPPPON
1> note	XLMNQPQOQ
1> noted	MYLOPPPPO
1> now	VOQONNNNS
1> numbers	SVOMPOPNN
1> o	ZNKMPPPPP
1> obama	VKKNRQQQR
1> of	UNMQOQNNS
1> off	VOMNPPPPP
1> offer	VLTLPOQOO
1> official	SMTLPPQPO
1> officials	RRVRKOPNM
1> often	RLTVNOOON
1> oh	PRKSQOPQP
1> oil	TOOPPPPOP
1> old	UQJJQQQQQ
1> on	SSQTNPOMJ
1> once	PUMNQPPOP
1> one	VSSLONNNO
1> only	WLJIRRQQV
1> opened	NRLMOSOUP
1> or	ROHQOUPOQ
1> originally	ORKTOQQOO
1> other	STMOOPPOO
1> our	ULTMOPPNP
1> out	UJPIQPQTQ
1> outbreak	TJJISRRRV
1> over	XRILPPPOQ
1> pa	UNNOPPPPQ
1> parties	TNNOPPPPP
1> party	POQNUOOOO
1> pdf	WKLNQQQQQ
1> people	UJJJYPPQR
1> per	ZLLLQPQQP
1> period	VTLMNVMNM
1> person	UMLMRQQQR
1> photo	UKILSRQSS
1> photography	QOMNOPPPV
1> photos	SKLLSRQRR
1> pic	XNMNPPPOO
1> place	UMMNQPPPQ
1> plans	SQUMNOOON
1> played	OYKMPPQPO
1> player	NPVNVMOON
1> playing	RRTNOPPNO
1> plays	L[NNPPQOM
1> please	SSKLQQPQP
1> plus	NQONNOOYO
1> police	OJTUPPPPP
1> political	UOOOOPPPO
1> poll	OMVTMNOPN
1> possessed	RULNPPPPO
1> post	UNMWNNOON
1> posted	TULMOPPOO
1> poster	SLMNQQQQR
1> president	RNYLOOPON
1> pretty	TTMPOOPOM
1> prices	ZOMNPOOPN
1> prince	QTKMPQPPQ
1> programme	NONNNOQ[N
1> protests	TMOPPPPPP
1> provides	NULNOOPPV
1> province	NOQZNONON
1> put	SRLMPPPPQ
1> quality	YONOOOONO
1> rain	TLKLQRRRS
1> rains	ULLMRQQRQ
1> reacted	VRNOOOOOO
1> reading	UKLMRQQQR
1> ready	SPLLQQQQQ
1> real	RRLQOPQQP
1> realestate	TKLNQQQQS
1> received	K\\IMPQQQP
1> recommended	VKLNQQQRQ
1> records	OOYOOOONO
1> refugee	OONXNNPPO
1> refused	NXNNPPPOO
1> regards	SMMMQQQQR
1> region	NLLXNQSPQ
1> released	PORMOOPOU
1> remarks	OVMMQPPOP
1> remember	QTLMPPQPP
1> replied	OWNOPPPOO
1> report	U[LLONONO
1> reported	QWTLNOPOM
1> reports	NSKROQQPP
1> research	UIIIRSQRX
1> responded	LYLOPPPPP
1> results	TMMNQPPPQ
1> retail	UPPPNOOOO
1> return	QXMNOOPPO
1> returned	NQOIQRRQS
1> reuters	ZMNNOPPPO
1> revenue	VMNOPPPOP
1> review	VJLJRRRSQ
1> right	VRKLPPPPP
1> rights	NLVPOQPOQ
1> role	QUNNPPPPO
1> roll	RUMLQPPPO
1> rose	[OLOONOOO
1> rt	PTPOQPQNM
1> ruling	NSTOOOPOO
1> runs	RMMNOXPOP
1> s	KWUNNPMMR
1> said	PUROOOPOM
1> sales	TKSNNTPOO
1> saturday	PJSJSRRRQ
1> say	ULUTNOPMM
1> says	IWNQPPQQO
1> scale	QKJSPRRRP
1> scored	OYNONOPON
1> search	WNNPPPPOO
1> security	VOVMNOONO
1> see	UIQLQQQQQ
1> seeing	UJJJSSRRT
1> seen	YJLMQQQQQ
1> seized	VNLOPPPPP
1> senators	UKIKSRRRS
1> series	XLMNPPQOR
1> served	MNPTOPPSM
1> service	UOUNNNPPN
1> services	TOOPPPPOO
1> set	OTWLNOONP
1> settled	NZOONOOOO
1> she	TSRJPOOPO
1> shit	WJJJTRRRS
1> shot	UMMNQPPPQ
1> should	STQRNMONN
1> show	ONUTOOOON
1> shows	NRLMPPPXP
1> shut	PMWNPNPOP
1> sick	TLLMRQQQR
1> simolove	SNOOPPPPP
1> since	VSUMPLNOL
1> single	ZNNNOOPPO
1> singles	QLSSOOPOP
1> sir	VQMOOOPNP
1> site	XNMOPPPOP
1> sitting	WLJLRQQQS
1> six	WTLLPOPOP
1> snapchat	NQMOOOOOZ
1> so	VNMGQRQPT
1> some	VNNOPPPOP
1> sorry	TJJKSRRRT
1> south	NNMYPPPON
1> speaking	LXMPPPQPO
1> speech	MWUNNNOON
1> spent	LUSPNQQON
1> spoke	MYLNPPQPP
1> spokesman	POYOONOON
1> start	USKOPOPPN
1> started	VQILRQQPQ
1> stated	NZMNOQQON
1> statement	OYNNQPPON
1> stayed	PYMNPPPNO
1> still	TOQKPPPPQ
1> stop	ULKMQQQQR
1> story	ULNOPPPQP
1> strain	UKKKQQPQW
1> stressed	QUNMPPPPO
1> studies	UKKKRRQRS
1> such	UQLNPPPPO
1> suggest	UONPOPPOP
1> sunday	PMSVNPPNO
1> super	URMNPPPOO
1> sure	YLMLPPQPQ
1> system	RLNKPRSPT
1> systems	XKJLQQQQR
1> take	XQKNOPPPO
1> taken	NKTMRQQPS
1> takes	NOQXMNNUL
1> talks	QRWNNOOON
1> teacher	TNLNQPQQQ
1> team	OKPJSSRPS
1> tech	SNOOPPPPQ
1> technology	YPOOOOOOM
1> television	NINHQSWTU
1> tell	XLLLPQQQQ
1> tells	MVROOOPPN
1> text	WJHKSRQSS
1> thank	NYKOPPQPN
1> that	WRQLONOON
1> the	SPOQNNONU
1> their	VKMMPPPTP
1> them	VMNOQPPOQ
1> then	TVKJQOPPQ
1> there	\\JJJQQRQS
1> these	WJIJRRRRS
1> they	VQMNOOONQ
1> thing	VMMOPPPPP
1> think	UKLMQQQQR
1> thinking	TJKKRSRRS
1> thinks	OVNOPOPPO
1> this	TPPNOOQOP
1> though	URSNONONN
1> three	TRNNPPPOO
1> threw	NWNOOPPOO
1> thrilled	UOOOOOPPO
1> through	NWRNOOPON
1> thx	OXLNPPPOO
1> ticket	LSXOMOPON
1> time	UNMNPPPQP
1> to	RUROLPONO
1> today	OUVPNMONN
1> together	OTMNOWPON
1> told	K[KOPPPPP
1> toll	TMMMQQQQR
1> tomorrow	UGGKTSSTT
1> tonight	VNLLQQQPQ
1> too	QNNSOOONU
1> top	TONOPPPPP
1> trade	PMLSNZONO
1> trading	UNTOPLPNO
1> traffic	TNMMPPPRQ
1> tragedy	TMMNQQQQQ
1> travel	QNVNOPOOO
1> trial	SOLLQRQQR
1> tried	YOKKQPQPP
1> true	VMLOQQQQQ
1> try	USONOOOOO
1> turned	UNNUNNPOO
1> turning	UMMMQQQQQ
1> turns	XLKMQQQQP
1> tweet	ZSKNNPPOM
1> tweeted	VTONNOOOO
1> twitter	VOOPPOPPN
1> two	VONNOPPPO
1> u	SOOPPPPPP
1> uh	QKTIRQQPS
1> uk	QMMUPPPPP
1> ukraine	VLMMQQPQR
1> unit	OOYMOPPPN
1> up	ZLKLQQPPQ
1> upon	VMFHSSSST
1> urge	RTLMQQQOP
1> urged	RWNMOOPPN
1> us	TPNNPPPOQ
1> used	STMMPPPPO
1> very	VNNNPPPQO
1> via	TORQONOON
1> victims	XOJJQSPPQ
1> victory	VQJJQRRQQ
1> video	QUXNOMNOL
1> view	PUMOPQPOO
1> virus	VKJJRQQQW
1> visit	TQMMPPPPP
1> visited	OYMNPPPOO
1> volcano	NNNZNPPON
1> voteon	SOOOPPPPP
1> vs	VKQKQRPPR
1> vs.	OYMOOOPOO
1> w	MUNWONOOM
1> wait	VLLNQQQQQ
1> walks	WQKKPPQQP
1> want	SMLNPQQQQ
1> wanted	OTRNOOOPO
1> warns	MTTNOOPPN
1> was	KXNROOOOQ
1> watch	PUOOPPPOO
1> watching	ULLMRQQQQ
1> way	RMMNQQQQQ
1> we	UKRLPQQOR
1> wearing	XNNNPOPPO
1> weather	VLKLQQQQR
1> web	MKULRQQQR
1> wednesday	RLLJRRRSR
1> well	OSKLQQQQS
1> went	UTLNPOOOO
1> were	RQPMPOONU
1> what	QVKKPPPQS
1> when	WPIKPPQRP
1> where	PMJVNOVQO
1> which	OQQNOPONU
1> while	SQUQNNOOM
1> who	QTKNOPQRQ
1> why	QTOLPPQPO
1> wife	NRUNOPPOO
1> will	RUVQMMLTI
1> win	QNXNPMPPO
1> wins	OKVMPQQQP
1> wireless	YONOOOOOO
1> with	TQSOMSONL
1> within	XNNNOPPOO
1> women	OOYNNPPPN
1> won	KWXMOOPPL
1> work	RWLNOPPPO
1> worked	VUONNOPNN
1> worldcup	SONOPPPPP
1> would	RUTJOOONN
1> wrote	MZLOPPPOP
1> x	PRULNPPOO
1> ya	ULLMQQQQR
1> year	XOMOOPOPO
1> years	UNOOOOPPP
1> yes	OYLMPPQPN
1> you	RUNOOSOMN
1> your	SMROPPPPO
2< 	VOQOQNRMM
2< 1	UIGQPRSRS
2< 1998	SLKKRSRSR
2< 2	TKJQQQRQR
2< 6	QMJJQWQQT
2< 8	OJHQRRRTS
2< a	RLPINWQNT
2< about	MZULPNLOO
2< after	NPOWNTNMN
2< against	VTKLQOOPP
2< an	XTKHTOOLS
2< and	QSTSNLJRP
2< army	NMVYNOOMN
2< as	QQKLOPPTT
2< at	NLSXQTOJM
2< author	OYNQOPONN
2< before	MVUMNPPMO
2< best	WMLLPSPPO
2< by	OSRNPQPQM
2< called	OOSQPPOPO
2< camp	OXONOOPON
2< ceo	USOOOOONO
2< chairman	NYOOPPPMO
2< chief	OXONPOOMP
2< cleric	OZNNOOOOO
2< co	XLLLPQQQQ
2< coach	OWNOPOPNO
2< colonel	NYNPPOPOO
2< company	ORXLOOONP
2< dr	MYLPPPPOO
2< elect	OVOMPPPPP
2< firm	NQXNOOOOO
2< first	RMJJOWQPV
2< for	SNXQSLNJO
2< forward	OVOOOPPOO
2< from	PMMUNQVMN
2< general	O[NMPPPMO
2< group	OVTNMOONO
2< have	WMNNPQPPP
2< his	ROOQLMTUN
2< in	QJLVPRPSO
2< including	OUTKQPONN
2< is	QULJSPQPQ
2< it	PRIQPSPQO
2< its	POTLPOOOS
2< japan	NVVMOONNO
2< jobs	UHIGRUSVS
2< leader	OTTLPPQMO
2< like	RKWLPQPOO
2< london	SSKWONOMP
2< minister	N[NNOOPNO
2< my	VJGIQSRWS
2< named	OUNVOPONN
2< new	RSJKSQQPR
2< news	QULROOPPO
2< newspaper	OVSNOPOMN
2< of	MSTQPSMOM
2< official	PRVNOOOOO
2< on	TJPUOTNMN
2< or	YOLTNNNNO
2< over	MSQSORPNO
2< party	NPXNQPOMP
2< photo	ROHKSSSQR
2< premier	PYMMPPPNO
2< president	STMNPPMPQ
2< s	PKJOQSUQR
2< said	N]MMPOOMO
2< say	RLQJQRQQR
2< says	PYNJOPPOP
2< see	OSIQORSQO
2< some	VQMMSOONO
2< state	OWNOPOPOP
2< that	NSULNOWLN
2< the	SISTOPRHU
2< three	NOZNOOSMN
2< time	UNJIQSRRR
2< to	TQRRNOMMP
2< video	RQHVPPQPO
2< week	QLTJSRPQP
2< with	SUOKLITQT
2> 	QNNSORPTK
2> 0	VMRLPPPOP
2> 1	VLKTPPOOQ
2> 13	VRHLQQPRP
2> 2	WOKSOOONP
2> 2012	QTLMPRPPP
2> 3	WLJTPOPOP
2> 4	WLKIQPQRS
2> 6	WRKMPOQNQ
2> 7	WSKKPQPNQ
2> 8	UPWMOMNOO
2> 9	WKKKQRQRT
2> a	MSUNNMKRU
2> after	MSSQOULNN
2> against	MZTLOONNN
2> all	OSYNONNNM
2> also	UYMMOONNM
2> an	MMRRSNPPQ
2> and	OQNPMQRPQ
2> are	LTRTNORLP
2> as	TWPPONNMN
2> at	WNMPPOONQ
2> bill	TSLKPPPQQ
2> boarded	OVOOOPPOO
2> but	MLMRMONWV
2> by	QRDCQWURV
2> called	NSPJRRQPQ
2> chief	OVPNOOOOP
2> co	LQMYQOPNO
2> defeated	NSWOOONON
2> earlier	NNOZNPPNN
2> for	VIOOOPSPP
2> from	NONLSQRNU
2> google	OTLRPNOLV
2> group	OOWMQOOOP
2> had	RSPHOROTN
2> has	NVXORMNLL
2> have	TPOQLMMOV
2> he	WTRMNNNMN
2> head	NZMMPPPOO
2> http	XGMSPMQRQ
2> i	YHEHRSRVT
2> if	SJKTROQQR
2> in	OPPQOUONN
2> is	LTQONUMMS
2> it	ONLSOONN[
2> just	NTMWNNNPO
2> led	TOKRQQPOP
2> made	PUOQQOOOL
2> may	RSMKPPQQQ
2> new	RMTQPOPPO
2> newspaper	OOWKPNPNS
2> not	RNKLQPURQ
2> now	WJHISTRSR
2> of	TUNNPORMM
2> off	RJISQPPUQ
2> on	TXNONKOQM
2> one	RTRNOOONN
2> or	PMQMPOOST
2> president	PUYMNNMLP
2> prison	OONZOPNON
2> published	TMHIRSSUS
2> reading	VPNOPOOOP
2> rebels	NQVUMOOMO
2> region	QKHMVUSPQ
2> replaced	PYMNPPPMN
2> report	NNQOPOOVO
2> s	ULUKPQOQM
2> said	QVSIQOPNO
2> says	TPQPPOONN
2> scored	OYNNPPONN
2> since	ONMVOUPNN
2> singer	VPOQONONO
2> soul	XOONOPOOO
2> star	VUNNOOONO
2> sweden	PMYNOSNNN
2> takes	OTMWONOOO
2> that	VTSHNSMPM
2> the	TPRSORLPJ
2> then	MUNVNTMNM
2> this	ULNUOOPNO
2> to	WPQKPRMON
2> today	UKHPPRSSP
2> told	TOJLQQRRQ
2> via	OONXOPPPN
2> w	UJPJPQRRQ
2> was	QXOTONSJJ
2> were	MRSRNQPMO
2> which	MPQMOMLZS
2> who	QTPOROOMN
2> whose	MMRVNONVM
2> will	NUPJQPPMU
2> winning	NNNPQOYNO
2> with	QQMOPQLTP
2> won	NYMOOPPNO
2> you	UJIJQTTTR
3< 	WNNQOMNNS
3< a	QKMGOSVQX
3< an	VMMKPPUPP
3< and	NXLNOPQSN
3< as	PXLWONOLL
3< at	NLRVQRONM
3< by	UUPQPMONK
3< co	XKKLQQQRR
3< for	NPKSNRRVM
3< from	QHQKPSQUQ
3< group	SNWOPNNON
3< i	TIKJRRRST
3< in	ORMTONNVL
3< including	MWTMONMTN
3< leader	PYONPOPMO
3< like	OOWNPNNTN
3< minister	NYMNQPOOO
3< no	RMLLPQQTQ
3< of	IQUQNRUPK
3< or	QNPTNOPQN
3< party	NNZOPOONO
3< president	OXMOPPPOO
3< s	VOSSNNNMN
3< the	LKSRMTQPR
3< three	SOLMQNTQP
3< to	ZTOOPMNLM
3< told	ONZOOOPON
3< with	UPTNNMLLW
3> 2012	TLGIPTTUT
3> 3	SLLKPSRSR
3> 39	NSXOONNOM
3> a	XUMIOMNNT
3> agree	VONPPOPOP
3> an	MVXOONNNM
3> and	SPTMOPROL
3> as	OXSMPNNNO
3> at	PTRTPMLOM
3> before	RMVLPOOOQ
3> for	PNOHQQQSU
3> from	SUIKPQPRP
3> has	LTXPPMPMN
3> http	RJFTPQVRQ
3> https	TLGJOTTTT
3> in	PSQWOPLPI
3> is	NNORNLSXN
3> of	MRQKNSOWN
3> on	RLPROUOON
3> one	NPMTONXMO
3> reading	VQNOPOONP
3> s	OZQLPNSKN
3> said	KOYMPMPSO
3> says	NN[NQOONO
3> since	NVQMNNNNT
3> that	MQPMPTWML
3> the	UQOSNJNMU
3> to	OUVLNLMNV
3> told	PRYNPNONM
3> was	VEKSPORTS
3> where	PQYKQNOON
3> which	MNRQOTXIM
3> who	OWUNONONN
3> will	NSRNNOXMM
3> with	QLKSNMWPT
actor-armed-group< 	NL]MPQNNO
actor-armed-group< an	QOWPOPLOO
actor-armed-group< and	QNXOOPNON
actor-armed-group< for	PVPVNOMNM
actor-armed-group< of	QN[MNPNON
actor-armed-group< suspected	QNXNOPNON
actor-armed-group< the	QMVKQOROO
actor-armed-group< to	PNVNPPOPP
actor-armed-group< with	QUROOPNOM
actor-armed-group> 	PRWLQOONN
actor-armed-group> and	RSWKOPNNN
actor-armed-group> has	QMQVPPOOO
actor-armed-group> in	MUWNOONON
actor-armed-group> leader	QPVPNPNOO
actor-armed-group> militants	QOYONPMON
actor-armed-group> terrorist	PPUOOPNPO
actor-company< 	NPWMOPPOO
actor-company< a	RNNLSNPPU
actor-company< after	NNZMNOPPO
actor-company< and	LRXNOPQON
actor-company< as	OOYNNQQNN
actor-company< at	ONWOOOPPO
actor-company< based	ONYNNPPPN
actor-company< by	LNZNOPPPO
actor-company< chipmaker	NOXNNPPPO
actor-company< for	RMVKQPOPO
actor-company< former	PNVNOPPPP
actor-company< from	NM\\LNPPPO
actor-company< giant	OQWOPNOOO
actor-company< in	NOTUOOPNN
actor-company< like	ONUOOPPPP
actor-company< of	LQZNNPPPM
actor-company< on	QNSKPRQRP
actor-company< rival	NMZLOPQPO
actor-company< said	NMXOOPPPO
actor-company< that	NM[MNPPPO
actor-company< the	LRQRNPPQP
actor-company< to	LPYNPPOPO
actor-company< with	MQYONPQOM
actor-company> also	MJ[PPPPOO
actor-company> and	MVTLOTPMN
actor-company> are	ONVNNPPPO
actor-company> asked	PQVMPNOOP
actor-company> board	NPUOOPPPO
actor-company> ceo	OPVMOPPPP
actor-company> chief	PNWNOPPOO
actor-company> directors	ONUPPPOPO
actor-company> for	ROVLOPPOO
actor-company> had	OOVOOPPOO
actor-company> has	MNUSOPPOO
actor-company> have	NPYNOPPOO
actor-company> headquarters	OOXNOPPPN
actor-company> http	MPYMOPPPN
actor-company> in	OMSLPQQQQ
actor-company> is	QSSKOPPPN
actor-company> makes	NMXOOPPOO
actor-company> on	MNWPOOPPP
actor-company> playstation	OOUOOPPPO
actor-company> reported	ONVOOPPPO
actor-company> reports	PNUNPPPOP
actor-company> said	NOXNOPPPO
actor-company> says	NQTMNPQQO
actor-company> share	MOYONOPOO
actor-company> stock	NOWOOPPPO
actor-company> store	NOYMNPPPO
actor-company> that	MOXOOPPPO
actor-company> the	OWPHPPQPQ
actor-company> to	ONTNOPQPQ
actor-company> was	NQWPOOONM
actor-company> which	PPXNPOONN
actor-company> who	TPGHTRSQS
actor-company> will	MPWOOPPOO
actor-company> working	KPXNOPPPP
actor-company> would	NNYNOPPOO
actor-intergovernmental< 	KQQNOVQQO
actor-intergovernmental< a	IQ^MMOPQM
actor-intergovernmental< after	OPYNONOOM
actor-intergovernmental< agency	OOUOPOPPO
actor-intergovernmental< and	NPZMMPPPN
actor-intergovernmental< at	OPVOPOPOO
actor-intergovernmental< by	NPWOOPPPO
actor-intergovernmental< for	OPVPQOONN
actor-intergovernmental< in	NPXNOOOPN
actor-intergovernmental< is	NOXPMPOOO
actor-intergovernmental< of	MPZNOOPON
actor-intergovernmental< on	NPWOOOPPO
actor-intergovernmental< said	NNYOOPPOO
actor-intergovernmental< that	MN[NNPPON
actor-intergovernmental< the	TOVIPPOOP
actor-intergovernmental< to	LQXOOOPPO
actor-intergovernmental< with	MPXMPPPPO
actor-intergovernmental> 	MN\\MNOPOO
actor-intergovernmental> allies	NOZOMPOPN
actor-intergovernmental> and	LOUNOOVOO
actor-intergovernmental> by	PQWNQNLPO
actor-intergovernmental> conference	MQXPNOPPM
actor-intergovernmental> countries	MQ\\KMPPPO
actor-intergovernmental> for	PPVNPOOPO
actor-intergovernmental> had	OOXOOOOOO
actor-intergovernmental> has	RSSMPNOPN
actor-intergovernmental> headquarters	NPTPPOPPO
actor-intergovernmental> http	PPUNOPOOO
actor-intergovernmental> in	OOXNONPPO
actor-intergovernmental> is	NNZMOOPPN
actor-intergovernmental> leaders	PPTOPNPOO
actor-intergovernmental> led	WMHLPRSQS
actor-intergovernmental> members	OPWQOMOOO
actor-intergovernmental> membership	NOUPNPQPO
actor-intergovernmental> nuclear	OQWNNOOOP
actor-intergovernmental> offices	MPXNNOPPO
actor-intergovernmental> officials	MO[MMPPPO
actor-intergovernmental> on	OQZNPMNOO
actor-intergovernmental> peacekeepers	MPWPPNOOO
actor-intergovernmental> peacekeeping	OPUOPPPPO
actor-intergovernmental> plans	MOVOOPPPP
actor-intergovernmental> president	OQWNNOPPN
actor-intergovernmental> report	KPZOOPPON
actor-intergovernmental> resolution	NPWNOPPPO
actor-intergovernmental> said	OUPPPOPOO
actor-intergovernmental> says	MNTMORQQP
actor-intergovernmental> secretary	MOTKOSQQP
actor-intergovernmental> spokesman	OPVNNPPPP
actor-intergovernmental> standards	POVNOPPPO
actor-intergovernmental> summit	QNPLQQRQP
actor-intergovernmental> that	RNMMRRPQQ
actor-intergovernmental> the	LN[MPOPQN
actor-intergovernmental> to	LO^LNOPPN
actor-intergovernmental> troops	NPUOPPPPO
actor-intergovernmental> will	NPWPOOPON
actor-nongovernmental< 	PLNKQSQRT
actor-nongovernmental< and	OLQLPRRTP
actor-nongovernmental< group	RNNMRQRPQ
actor-nongovernmental< the	NRWSPQMLL
actor-nongovernmental> and	OQWOQMONO
actor-nongovernmental> has	PJNKRRRRU
actor-nongovernmental> said	TKNMQQQRQ
actor-nongovernmental> the	QRQNQUNMN
actor-party< 	LL[KPQPPP
actor-party< 06	VKIMRQQRR
actor-party< a	WKKLSPQRP
actor-party< as	UMPKPQPQP
actor-party< baghdad	OOVOPOOPN
actor-party< by	XMQMOQPPN
actor-party< in	YOMLPOPPP
actor-party< of	TNVMPOOOM
actor-party< on	OLLLRQPQX
actor-party< party	MQVOPOPQN
actor-party< super	[NLPPPPPL
actor-party< the	TOSMLLMOY
actor-party< to	RNVQNPOON
actor-party< told	YNNOOPPPN
actor-party> 	VPWLOOPNK
actor-party> and	WMTROOOOI
actor-party> are	XOPNOPOOO
actor-party> day	TOMPPPPPP
actor-party> democrat	UNKLRQQQQ
actor-party> getty	JO[OOOPPN
actor-party> has	SUQLNNNMT
actor-party> http	MMWKQQPQP
actor-party> in	VSMLONOPR
actor-party> is	RNQVONNNP
actor-party> leader	MQVOOPPPN
actor-party> of	WQQNPNNOM
actor-party> stories	SOMOQPPPP
actor-party> that	XPQOOOOPL
actor-party> the	QQVNNPOOL
actor-party> this	SNRMQQPPO
actor-party> to	XNPLQOPPN
actor-party> will	QMONPOOPV
actor-party> with	SQTNOOMPM
actor-party> you	TOMOPPPQP
admin1< 	KSTSQOONN
admin1< 2	OMZMOOPPO
admin1< a	OKHXROQVN
admin1< after	NOWPNPPOP
admin1< against	MMYOOOPOP
admin1< and	KQRZKPQNN
admin1< as	MOTVNPPOM
admin1< but	PMYQONOON
admin1< cambridge	NPTPNPPOO
admin1< connecticut	PPNTOPPPP
admin1< east	VKJRRRQOO
admin1< eastern	NPMYMPPPO
admin1< falls	QMMVPOPPP
admin1< for	SMURNOPON
admin1< former	MPTUMPPNO
admin1< from	TOHVSOPON
admin1< his	MOUTNOOOP
admin1< in	NOMZPOPNN
admin1< into	NVMSOPPOO
admin1< like	OTJRTOPON
admin1< maryland	ONNWOPPOP
admin1< news	QNKSSPPOP
admin1< north	TIHLRSSUS
admin1< northeastern	NPNWMPPPO
admin1< northern	POMVPPPOO
admin1< of	TLIXMQQOP
admin1< on	TKRRSNONN
admin1< over	MLWTNOPOO
admin1< r	OONWNPPOO
admin1< southern	MPK[LQQPO
admin1< state	OOOXNPPOO
admin1< that	MMUWNPNOO
admin1< the	LTKTVNPPM
admin1< to	SMRPOOPQP
admin1< was	PMRRRPOOO
admin1< with	NJYSROONM
admin1> 	SOQTLOPON
admin1> a	TNJXNPPOO
admin1> after	OPMZOOPOO
admin1> also	OOTROPPOO
admin1> and	NSSTMPPNN
admin1> are	LOZQMPPON
admin1> as	RJOPQQQQR
admin1> at	MNOXNPPPO
admin1> based	NPOVTNNON
admin1> but	NTRQOOONN
admin1> by	NOMYOPPOO
admin1> can	OLSNSQQQO
admin1> capital	NPNOVPPPP
admin1> captain	OOXNMPPOO
admin1> caucus	OPMXOPPPN
admin1> caucuses	NOOYMOPOP
admin1> chancellor	NQLMWPPPQ
admin1> city	PNKXPPPPO
admin1> coach	OOVNNPPPP
admin1> coast	SONJUQQPO
admin1> connecticut	PONSPPPPP
admin1> could	MNSUOPPOO
admin1> democratic	MNMZNPPPO
admin1> economy	ONNPVPPOO
admin1> for	RNLVOPPOO
admin1> former	PWNLOPPOP
admin1> from	SOKUOPPPP
admin1> gov.	NNMYNPPPP
admin1> government	VMMMTPPPO
admin1> governments	RJSMQPQQQ
admin1> governor	PMIXOQQQQ
admin1> has	PMMTQPQPP
admin1> have	NNYQMPPON
admin1> http	OVLRMQPOO
admin1> i	OMMXROPOO
admin1> in	SKTPNOPPP
admin1> is	NLL_NQPMO
admin1> last	MNUUOOPNN
admin1> maryland	PPMUOPPPO
admin1> new	NONXNPPPO
admin1> on	TLOUMPPPO
admin1> or	MONWPPPOP
admin1> primary	ONL[MOPOP
admin1> province	TMHQSPQQQ
admin1> ranch	NOOXOOOOO
admin1> region	PLRRPPPQN
admin1> republican	OLNYPPPOO
admin1> said	LQSSNOPOO
admin1> says	MWNTNOOOO
admin1> sen.	NOMXOPPPO
admin1> senator	OPK_KOPON
admin1> state	MNTWMOPOO
admin1> states	XMPMNPPOP
admin1> that	NLLSRRQQR
admin1> the	NRJYNPQPN
admin1> to	QNJYNPQPP
admin1> town	TNLUROPON
admin1> us	NMNZOOPOO
admin1> voters	VNNVMOOON
admin1> was	NMMZOPPOO
admin1> west	VKKOPRPRQ
admin1> where	POJYOPPOP
admin1> which	TOJWTNONN
admin1> who	NRVUMNONM
admin1> will	MRUQOPPOM
admin1> with	SKOQPQPPQ
after" a	OLJQPQRWQ
after" an	RKMPUPOTO
after" and	SPKMMNWXL
after" by	RNKLPRRUR
after" clinton	OURNPOONO
after" for	QSLVOPMON
after" from	PNOSOPPSN
after" he	PLONTOWLQ
after" http	USKSMPOPO
after" i	SRHOPQQQQ
after" if	UVMMOPNOO
after" in	XLKOVOPOO
after" is	RGJNSQRTU
after" it	VMVRONMMN
after" mr	OPPVNPONO
after" not	OOYPOOONO
after" on	VRKJPPOTP
after" our	OYLOOPOOO
after" s	KWWPOPOOK
after" said	ULMRMLMUU
after" says	RRJKRQRQQ
after" she	QROMNPTNO
after" that	WKKJPQQUQ
after" the	VKOPPNPTN
after" this	MUUNOOOON
after" to	VQLMQPQOP
after" trump	VRNNOPOOO
after" tweet	TSMOOPPON
after" was	RSPNOPPOO
after" we	OSPLSNNTN
after" which	QOLROPOUO
after" with	PMRLPPPVO
after& gt	ZHKKQRRRR
after& http	SMMNQQQQQ
after& lt	RTRPONONN
after' 2012	NUUNPONOO
after' a	VKIIRSTQR
after' acting	PNKWOPPPP
after' action	OSWLNOOOO
after' administration	OXNNOOPPP
after' aides	NWNOQOPOP
after' album	LWUNQOOMO
after' allegations	PVMNPPPPO
after' alleged	ONMWOPPPP
after' ambassador	PMMWPPPPP
after' and	QVJKQQRQQ
after' announcement	MSUNOOPOO
after' argument	OVNMPPPPP
after' attempt	NYTLNNOON
after' attempts	MQLSUPPNN
after' bid	PNRTPOOOO
after' biggest	MTL\\NOPNM
after' board	OPUOOPPPO
after' body	TTNLOPPOO
after' book	MXMNPPPPO
after' border	PONUPPPPP
after' bottom	QUJIQRQQR
after' cabinet	PONTPPPPP
after' call	LTPMUPPPN
after' campaign	QTIIRQRRR
after' candidacy	OWNOOPPPO
after' capital	PPLVOPPPP
after' chance	OPUOPOPOO
after' chances	OROVOOOOO
after' chief	MOUPOPPPO
after' comments	OWLNPPPOO
after' constitution	PMUOOPPPP
after' death	LWMRPPQOO
after' decision	OUJUOPPOO
after' defence	NNQYNOOON
after' defense	NSLUOPQPN
after' demand	OMNUPPPPP
after' democratic	MRNWNOPPO
after' department	OPUOOPPOO
after' deputy	MTOTOPOOP
after' early	PRJUPPPPP
after' economic	NNL[OPPOO
after' economy	PLJ[NPPPO
after' efforts	NOQUOPPPO
after' elections	OOMVOPPPP
after' endorsement	NYLNPOPOP
after' european	PWMRPOOOO
after' failed	NXLNPPPPP
after' family	N\\MMPONON
after' father	NXLNPPPOP
after' final	NTSMOPPPO
after' finances	PNXMNPPPO
after' first	MSPUNPPON
after' foreign	PNLXOPPOP
after' former	NYPMOPONP
after' four	NWNMNOOVN
after' future	MVNVNOONN
after' handling	NTNUOPPON
after' head	NTUMMPPOO
after' health	ORNSOPPPP
after' high	OUJTNPQOO
after' highest	NVNSNOPOO
after' history	NTOWPOMLP
after' in	WPTLNOOON
after' interior	POLVOPPPP
after' king	PMKXOPPPP
after' largest	PMLYPOPPP
after' last	PVRLOOOOO
after' latest	MRUNOPPPO
after' lawyer	NVMNOPPPP
after' leadership	PUNOPPPPP
after' leading	NNVQOPPPN
after' london	MUMVPOPON
after' long	OLRWOPPPO
after' main	NLUSMOOOR
after' military	OLRSNPPPP
after' minister	PNMVPPPPP
after' minor	PNVNPPPOO
after' most	RUJQNPPPO
after' mother	PWONPPPNO
after' movie	MUTNOPOOO
after' name	RQQLTOONN
after' national	OSKUOPPPP
after' new	NSPTNOPON
after' next	PONVOPPPO
after' nominee	PRSNOPOPP
after' nuclear	OOKYOPPPO
after' official	NMUUOPPPL
after' oil	POLWOPPOP
after' on	WHHHRTSTU
after' ongoing	QLXPPPOON
after' only	NSUQMPOON
after' opposition	OOQTOPPPN
after' own	KVUTMOPOK
after' performance	MQOSNOPOS
after' pixel	OOPOPPOPV
after' plan	PRQQTOMNO
after' plans	OTSMPPOOO
after' playstation	OOUOOPPPO
after' policy	NSYJMPPPN
after' political	MPVQPPONO
after' post	MVQMPPPOO
after' president	NLTSOPPPO
after' presidential	OQMVOPPPO
after' primary	ONSVMOOPO
after' prime	OOMUOPPPP
after' private	VRMMOPPOP
after' pro	NMSTOPPPP
after' problems	NPVNOPPPO
after' products	PPTOQOOOP
after' rbi	OWMNPPPOO
after' recent	MSUSNNNOP
after' remarks	MYKTMPPPN
after' republican	PQMWOPPOO
after' request	OWRLPNPPN
after' role	NTKUOPPPO
after' royal	PQNSOPPPP
after' ruling	PTKRPPPPP
after' running	PTNOOPPPP
after' second	OSLTOPPPP
after' secretary	NSPSOOPOP
after' server	OTPOPPPPP
after' show	PWMNPPPOO
after' south	OOLWOPPPO
after' speech	TRLMPQQNP
after' staff	OWNNPPPNO
after' state	PPIXOPPPP
after' statement	NXTMPOONN
after' successor	NUMLNPPOW
after' super	OUNOPPPOO
after' support	OVNOOPPPO
after' supporters	POWLPPPPO
after' supreme	ONMWOPPPP
after' tenure	OXNNOOPOP
after' the	SRJPPQPQO
after' third	MRQUNPPON
after' today	PNUNPOPOO
after' top	LNUYNNONP
after' trial	OUOOPPPPO
after' trip	OWMMPPPPP
after' two	OTLSOPPOO
after' vice	NMNTTPPOP
after' victory	MYMOOPPNQ
after' view	OWMOOPPPO
after' visit	PWMLPPPPP
after' watch	OUOOPPPOO
after' weapons	OSNSOOOOO
after' wedding	PVNNPPPOP
after' weekly	ORXMKPPOQ
after' western	PONUOPPPP
after' wife	NRUNOPPOO
after' words	NVWONNOOM
after' work	MXMNPPPPO
after, 1	SLISTPPPP
after, 16	OSOVNOONO
after, 19	NWNNOPPQN
after, 2009	OUJJORSSP
after, 2012	M[MOOOPNO
after, 2015	NXUOONNMN
after, 2016	MXOOPPNOP
after, 24	MXMNOQPPP
after, 33	TSMMOPPOP
after, 4	SPLLPRQPQ
after, 5	TKVRNOOON
after, a	IVRQRNNOR
after, about	MNTXOOOOL
after, according	STPQNRNLM
after, after	PLRJNRUTO
after, aka	VJITSPPPQ
after, alabama	NONXPPPOO
after, all	MQMPTNOVM
after, along	NRSULNOMR
after, also	PXLSNOPNN
after, although	OPPWOOOON
after, amid	NRUTONNNO
after, an	MUUPRMNMO
after, are	LZVMNOONN
after, arguing	SMKLSRQQR
after, as	RURUPLQKJ
after, asian	MTLQSPPPO
after, at	LSSUQNNMN
after, aug	MOMWPPPPP
after, australia	POULPPPPP
after, author	MSNTNOOUN
after, b.c.	PPNWOOPOO
after, based	MVSJSOPOO
after, before	TNRLOMOVO
after, belgium	QNTQOOPPO
after, berkeley	QPVLPNPOP
after, bill	OWNNPPPOO
after, born	PXPOPOOMN
after, both	SORPPOONO
after, brazil	OPMVOOPPP
after, britain	PPMTPOPPP
after, but	TPPQOPNRK
after, by	LPTWPNPON
after, calif.	NNSRPOOPP
after, california	POLWOPPOO
after, calling	NWNQOOPON
after, canada	PNNTPPPPP
after, chairman	OTOOPPPOP
after, chief	NZLNPOOOP
after, china	OMM]POPOL
after, clinton	TRQOOOOON
after, compared	OPVRNPONO
after, connecticut	PONTOPPPO
after, county	ORMUPOOOO
after, curator	PUMOPPPOP
after, d.c.	PMOTPPPPP
after, david	QVNLPPPNP
after, deputy	NVMSOOOOO
after, described	OVOROOPNO
after, despite	LWQUNOPNM
after, did	PTMSPOOOO
after, died	PWNNPPPOO
after, director	OYLOPPONO
after, don't	OVOOOPPON
after, during	NOOXOOPOO
after, east	PPOVPOOMO
after, egypt	RKKLSRRSR
after, england	OOTOPPPPO
after, europe	OPPTOOPPN
after, executive	O[LOOOOON
after, file	NZSMNONNO
after, fla.	ONMYPOPOP
after, florida	OPMXOOOOO
after, following	OSNSOPPOO
after, for	NLPNNORUT
after, foreign	OSOROPPOO
after, former	QUTMONONN
after, formerly	KXSRPNONM
after, founder	PVONPPPOO
after, france	PMNVPPPPP
after, french	WPLTOOONN
after, from	QPTHROQSN
after, georgia	PONUPPPPP
after, germany	NPMWPPPPN
after, giving	ONRVOOPNO
after, good	QSTKOOOOO
after, had	RRSOPOONN
after, harry	PTONPPPOP
after, has	KVUQOOOOM
after, have	ROKSOQPSN
after, he	SQPQPPLSK
after, head	NXONPPPNP
after, her	TPNSPOONO
after, here	TSMMPPPPP
after, his	LYLXONNNN
after, holt	QMVQPNPON
after, honduras	OPOSPPPPP
after, however	PUUMNOOOM
after, i	VKPNPTOOO
after, i'm	WKRJPPPPQ
after, in	GPMVRSPPQ
after, including	TILNTSSMQ
after, india	QUNOPPPOO
after, indonesia	SQIJRSQQR
after, interior	OPVROOPNN
after, iran	PMVRPNPOO
after, iraq	QMLTOQQRQ
after, ireland	POLWPPPOP
after, is	NPSQSQKSL
after, israel	POLUPPPOP
after, it	RMJTSMRPQ
after, italy	MPJ[OPPPO
after, its	NPQTOPPOO
after, j.	PVNNPPPOO
after, james	UMKKRQQQR
after, japan	QQSPPNONO
after, jewish	ROONUPOOP
after, johannesburg	PNOTPPPPP
after, john	OWOMPPPPN
after, just	SPMRPPPOP
after, killing	OONTSPPON
after, known	NTQNSOOOO
after, kuwait	TNMQPPPPP
after, larry	SRJKQPQQS
after, leaving	UQQTONNMM
after, led	OQVNPOOOO
after, libya	PPMTPPPPO
after, located	OPPZOOONN
after, london	POMWOPPOO
after, made	PVNMPPPON
after, managing	OUOOPPPOP
after, mark	MYNLPQQOO
after, maryland	PPMUOPPPO
after, massachusetts	PRSOOPPOO
after, md	NWMRNPPOO
after, microsoft	QLTMOOPMW
after, mobile	RONWOOONO
after, more	NONTSPPOO
after, most	SKJQRQRQR
after, mr	VOPTMMULL
after, mr.	PNSSOROOM
after, national	PPXMQOPMO
after, near	PIPLQSRRS
after, nearly	PNQUOOOOO
after, new	ONNYNPPPO
after, nh	POOXNOPOO
after, nicaragua	PPNTPPPPP
after, north	MVTTNOOML
after, not	NVLVNPONO
after, now	PPOPPRQRL
after, oct	NNOYOPPOO
after, october	TJJKQRRUS
after, of	NSNVOOPOM
after, official	SKFRPSRTS
after, officials	QPNTOPPOO
after, ohio	PQNSPOPOP
after, ok	PKOPRQRRP
after, on	OROXOONMO
after, once	MN[NNPPOO
after, one	LQROSNWLN
after, or	SSPWLMNMP
after, our	PPOVOPPOO
after, palestinian	OOLVPPPPP
after, paris	PNMXPPPNO
after, pennsylvania	ONKYPPPON
after, please	MXSMOPONN
after, poland	PPLVPOPOP
after, police	RLKPPSQRQ
after, portugal	OPOSOPPPP
after, president	NRPQUOONN
after, project	NSMSOPPPP
after, queen	RHHTRSRRP
after, r	SRLLPQQPP
after, rain	TLKLQRRRS
after, received	MVMUNOPOO
after, released	NQONONONZ
after, respectively	RTKLRQPNQ
after, returned	OUMSOPPOM
after, rhode	ORNSOPPOO
after, robert	PSSKPPPPP
after, rome	OOOTPPPPP
after, running	OMLSOSRSN
after, russia	NPMZNOOPN
after, said	ONWRSMOMN
after, san	QMRVQNOMN
after, sarah	WONRPOOON
after, saudi	POMUOPPPP
after, saying	RQGJSQRRT
after, says	SVLPOOONP
after, secretary	PTQOPNOOP
after, senior	PWNNPOPNP
after, several	OSLUOPPOO
after, she	QRUMPNOOO
after, since	VONPOPOOO
after, sir	PQSPOPPOP
after, so	QIKRSQRNU
after, some	TONVOOOMP
after, south	MQO[POONL
after, spain	SKJKRRSSR
after, speaking	OTOOPPPPP
after, spokesman	OULSOPOOO
after, star	NWNNPPPOO
after, sweden	NNVROTNMN
after, syria	QOKPPSQQP
after, t	NSROOPPOO
after, tennessee	OOLYPPPON
after, texas	ONMVPPPPP
after, thailand	OPOSPPPPP
after, that	UQQKRKNSP
after, the	NRSQNPOKT
after, then	PQMQPSONQ
after, there	VNKSOPPPO
after, they	MWOTPONNN
after, this	SITLQQPPS
after, thomas	MUKKPQRSR
after, though	TNRTONONM
after, three	OVLNNMWNO
after, to	KSTVNPOLP
after, told	NWUNQNOLM
after, turkey	NPMXNPPPO
after, two	PONUOPPOP
after, u.s.	SOTNOOPPO
after, uk	NSOUPMPOO
after, united	PNURPPPMN
after, us	NRTMTOOOO
after, used	PSNSPPONN
after, va.	QNMXNOPOO
after, vice	OVMOOOPPP
after, wales	QNQWQLONO
after, was	QPTROPOMN
after, we	NSRMNTONP
after, were	NWLOSNOMS
after, west	MNLYPPQOP
after, what	QROIQOQQT
after, when	MWNVNSMLM
after, where	MMTWPMSON
after, which	HMSNNRSSS
after, while	OSOSQNSMM
after, white	PNSQNPPOO
after, who	NVRNMOPOP
after, whose	OUPMQPPNO
after, will	QPLSOOOUO
after, william	SRILRQQRP
after, with	LMRNPQRQS
after, wolfgang	PVMNPPPOO
after, working	ORSQOPPNO
after, would	MTQPPNOMT
after, wrote	NWTLPOPNN
after, you	OYSNMSOLL
after- a	UNMNQQPPP
after- backed	SLFLTSRSS
after- band	UJLLQRQQS
after- based	TKFSSQTPQ
after- born	QOLQVNPOQ
after- bound	TMLPPRQPP
after- controlled	MPMNYPPPO
after- democrat	UNKLRQQQQ
after- dominated	NOUOSOOOO
after- inspired	OMKNPRTRT
after- language	WPPPQONNN
after- led	ZKFLSQRPT
after- like	NYNNOPOPO
after- nominated	LOUQONVNN
after- owned	MNTOWOOON
after- palestinian	PONLWPPPP
after- related	MNXNNONNU
after- soul	XOOOOOOOO
after- speaking	VONNPPOPO
after- style	MMSPWMLVN
after- turns	UPPOOPPON
after- winning	MOOOPTUOO
after. 0	XJIIRSSRR
after. 1	SLIXVOOMN
after. 12	OM\\OOOOOM
after. 13	RRRJQOPSN
after. 18	TIJIQSTTT
after. 2	UJKMOQQUS
after. 29	RMKTRMQQR
after. 3	ROJVROQNO
after. 39	MRUTPNONM
after. 4	VITQMOQQN
after. 5	OKKUPQQPT
after. 50	SSSKNOPOP
after. 6	UOJMQQQRP
after. 7	SVKLPQPOP
after. 713	UKNJQRRQR
after. 8	POUSOONON
after. 9	ULJPPQQRR
after. a	NOQTRNOPN
after. adams	PRVMONOON
after. afp	OONVPOPPO
after. after	UNYOPLMNN
after. all	OOQXPOOMN
after. along	NSPTOOPOO
after. alt	SNOOPPPPP
after. amazon	ONXOPOPOO
after. an	IX[LOMPPK
after. and	OQMSPTNMQ
after. android	TKKLSQPQV
after. another	OPLWPPPOO
after. ap	OOJWOUPOO
after. are	RKMPTPPOR
after. as	PRRKPPPSN
after. at	OPPRONOOT
after. auspol	UMNNPPPPP
after. australia	NNTVOOONO
after. b	TRLNQPPOP
after. b.	UULLPPPPP
after. bill	RSJKPQQQQ
after. born	OVNNPPPPO
after. brian	QPUNOOOOO
after. but	NTPOTOONN
after. cbb	OSKLQQRRQ
after. cbcnn	SOOOPPPPQ
after. cdntech	SNOOPPPPP
after. chairman	URMUONONN
after. china	MOZSNNOON
after. com	^LIJPQPPR
after. cp	NOMWOPPPO
after. d	UOLNPPPPP
after. d.	ULLRRPPQP
after. dan	TQOOPPPOO
after. david	TNRLQOPPP
after. day	PPLTOPPPP
after. december	[MQNONOOM
after. do	QQKJQRRQR
after. don't	OOSMQPPQP
after. donald	MTSVNNOON
after. earth	MQQLPQQRQ
after. economy	SONQOPPPP
after. epa	SOOOPPPPP
after. executive	TNUONNOPN
after. fb	TKKLRRRSR
after. ff	VJJMQQQRT
after. first	NOOXONOPO
after. for	ORUPOPNON
after. former	OMXNPPPOO
after. french	PVNNPPPPN
after. from	SUTNOMOOL
after. gameinsight	TKKMQQQQT
after. getglue	SOOOPPPPP
after. gets	TOUMNOOON
after. getty	NSSOOTONN
after. girostart2014	SILJSSRSS
after. happy	NWOQOOPOM
after. has	KQSUOOPNO
after. have	OTMWONOON
after. he	QRJLTPQRQ
after. hillary	SRPSNNNON
after. how	QRRKOPPRO
after. http	QSPNOOPPP
after. https	QKNLOSSRS
after. hundreds	OPTQNPPOO
after. i	JXHRQPQQQ
after. i'm	SOHLRRQSR
after. i've	PWMOPPPON
after. iata	NONYPOPOM
after. if	PPISPQQQQ
after. ilpiratabelfast	PNLSPQQQP
after. in	OPRQOUPOK
after. including	MQPVSNONN
after. iraq	MSSQOOOOO
after. is	TIHRRRRTO
after. it	OPTQPPPNO
after. job	QNMVPPPOO
after. jobs	VMLKPQQRQ
after. john	OOTQOOOPO
after. just	OLMIRTSTS
after. justin	UNOPPPPOP
after. justinbieber	TUKMQPPPO
after. left	RQKOQQQPP
after. lisa	SONOPPPPP
after. london	RSJLQPSRP
after. malaysia	VMLNPPPQQ
after. man	OOWNPOPOO
after. mariababbage	SKJISSSSS
after. mashable	VNKMQQQQQ
after. masterchef	TMNNQQQQQ
after. mh17	PMUKOQQRP
after. moneymonitor	SOOOPPPPP
after. mufc	TOMOPPQPP
after. my	OOSSOOPON
after. names	UOVMNOPPN
after. nasa	QNSOPPPOP
after. national	POXPONOQM
after. new	SLYLPOPPN
after. news	RMLMPQRTR
after. niallofficial	TJIIRRSUU
after. nick	SNOOPPPPP
after. no	LVLQPQQPO
after. not	SOSRNOONO
after. now	KKQVPNQPT
after. o	ZOLOPOPPO
after. obama	SMUMOPOOP
after. of	NNXKPPQRN
after. official	TLKHSRSSS
after. often	NVMWONOMN
after. on	NORONTPQN
after. one	QRQSPNNPM
after. ons	PPTOPPPOO
after. or	TMOIPTSOQ
after. pa	RPVOOOOOO
after. pamkeynen	OPUOOPPOP
after. pdf	WKLNQQQQQ
after. photography	UJKLRRQRS
after. pic	SMKMQRRSQ
after. pink	SONOQPPPP
after. police	ONTUOOPNO
after. president	RMYOONOPN
after. pretty	SSKMSPPPO
after. pronounced	TMNYNOOOM
after. r	MRMYPOPNN
after. real	SRJPQOPPP
after. realestate	TKLNQQQQS
after. report	WNHLQQQSQ
after. reports	ROJLRRRRR
after. retail	SOOOPPPPP
after. reuters	PROVPOOMN
after. right	SUMKPQPPO
after. rose	WONPOOOOO
after. royalwedding	VMLMQQQPQ
after. rt	OTWKOOQPL
after. russia	PRRLOPPPP
after. russian	QOQKTPPOQ
after. s	UKJJSRQSS
after. said	STUQOMNNK
after. simolove	SNOOPPPPP
after. south	SHIMRSRUS
after. thanks	QOMTQPPPP
after. that	MTSGTOQQO
after. the	NSRVNNONN
after. these	TOOOPPPOQ
after. this	QRMPPPPPO
after. three	NPPVNPPOO
after. time	SKIHTSTTS
after. to	MPWQOPQNM
after. today	OOMWPOPPO
after. top	QPSOOPOPO
after. travel	QNVNOPOOO
after. trump	LXOOOPPOO
after. tweet	VPTNOOPNM
after. twitter	VOOPPOPPN
after. u.	QSMNQPPPP
after. u.s.	NPVQOPONO
after. uk	TLRKQPPPQ
after. ukraine	TMMSNPPPO
after. united	PONUOPPOO
after. up	UMLLQRQRQ
after. us	NOMTQPQQO
after. via	RLSTOOOOO
after. video	SKTMNPQSP
after. voteon	SOOOPPPPP
after. was	PQJQONQRT
after. we	QQOSNOPQO
after. weather	PKKSSQPPR
after. west	UKLJQRQTR
after. what	TRKTPONOQ
after. when	PRISPUONP
after. which	NUXQPMNMM
after. who	L[TKPOPNN
after. why	SXJMPPPOO
after. will	MMUQOMNNX
after. winning	NPNOQOWOP
after. with	MOPRPPQQO
after. worldcup	SONOPPPPP
after. x	QKSJQRQQR
after. you	SRTKPNPPN
after. zaynmalik	PYKNPPPOO
after2 0 	SMJMPQRRS
after2 0 c	TNMOPPPPQ
after2 1 	OPMWOOOOP
after2 1 0	QLUPNPPPO
after2 1 2	MMVPPPPPP
after2 10 	SMSJPPPPR
after2 17 	NZOOPMNNP
after2 2 	MOTVMOOOO
after2 2 0	OOZMOOONO
after2 2 http	TMLNQQQQQ
after2 2012 	UOPIPPPSP
after2 2016 	NVNOPPPPP
after2 25 years	SONOPPPPP
after2 3 	RMMSOPPQP
after2 3 0	PJOFSTSSS
after2 3 and	TNLQPPPPR
after2 39 s	MURTPNONM
after2 4 	TNLOOQQRP
after2 5 	UNJOPQPQR
after2 6 	QQRJOPQQQ
after2 7 	SRNLPPPPP
after2 9 	QTMMPPPPQ
after2 a bit	TMMNQPRQP
after2 a few	VRTNONMON
after2 a former	MTQQOPPON
after2 a group	QMORQOQQO
after2 a little	VNLNPQPPQ
after2 a live	UOLOPPPPP
after2 a man	XMLNPPPPQ
after2 a member	OZSLPONOL
after2 a new	PPOTOOPOP
after2 a professor	RNKIRSSSR
after2 a republican	POVMROOOP
after2 a spokesman	PWMOPOONP
after2 a subsidiary	PXPMNPPON
after2 a top	SSJLPQQOQ
after2 a u.s.	ONUONPPPP
after2 a year	NOUUMOPON
after2 access to	OSQTNOOON
after2 according to	TSPRNRMLN
after2 account 	ULLMQQQQR
after2 accused of	RKPPQOQOR
after2 accuses iran	NONWOPPPP
after2 added 	MVSNPOPOO
after2 added that	OXNLOPPPP
after2 adds reserves	KOWNPPPPO
after2 administration 	NTUNOOOPO
after2 administration has	NXNNOOPPP
after2 administration is	OXNNOOPPO
after2 afp 	OPOUPOPPO
after2 afp getty	TNONQPPPP
after2 after a	SKPULSONR
after2 after all	VHJKQSSUQ
after2 after being	PULSOOPOO
after2 after he	PWSMOMONO
after2 after his	SMURNOONO
after2 after more	OPOTPORNO
after2 after the	QPLVRNOOO
after2 again 	JSVWNNNMN
after2 against india	XNNONPPOP
after2 against the	RQQSPNNNO
after2 agree to	UTLOPOPNO
after2 agreed to	OVTPMOOON
after2 agrees to	LNSSNPPQP
after2 ahead of	OSQSNOPPN
after2 aimed at	WQMQOOOPM
after2 air strike	NPNWNPPPP
after2 air strikes	NMRRUOOOO
after2 aka the	TJJPRQQRR
after2 album 	QSQKPNOSO
after2 all of	UPLLQPPPR
after2 all the	TNJVOPPPO
after2 allege that	TOOOPPPOP
after2 alone 	OOOROOOPU
after2 along with	LRQSKOOTQ
after2 already has	MSSTNOOON
after2 also announced	NRNSOPPPP
after2 also found	NSTPNPOPN
after2 also has	NPSTPNOOO
after2 also known	NUQPPOPNN
after2 also reported	ONTPQPOOP
after2 also said	PWQLMQPQN
after2 alt animals	SNOOPPPPP
after2 ambassador to	OLMVQPPPP
after2 among likely	PSOOPPPPP
after2 and 	MWOROOPNO
after2 and a	MPLVQQPLT
after2 and afghan	TOMUPOOOO
after2 and afghanistan	RMJORQRQQ
after2 and africa	OPNVPOOOP
after2 and al	MUTOOPPOO
after2 and all	OUNPNTONN
after2 and allies	PQLVPOOOO
after2 and american	OOOOTRPOO
after2 and an	TOKRTMOQO
after2 and are	VVRLONNNM
after2 and asia	NMOZOOPOO
after2 and bernie	OUNOPPPOO
after2 and beyond	NNOOOON[N
after2 and biewener	N\\NMOPPMM
after2 and british	OPROSOPOO
after2 and burrell	NVMOPPPPP
after2 and canada	OPLVOPPOP
after2 and central	MQUOVNOMN
after2 and china	POPTOOPPO
after2 and clinton	PTOPPPPPO
after2 and colleagues	NXNOOPPOO
after2 and could	SLKMSPQRR
after2 and david	NTSMPPPPO
after2 and democratic	OPOOSPPPP
after2 and donald	N[MNOOPOO
after2 and duchess	NVNOPPPPO
after2 and egypt	OOMWOPPPP
after2 and eu	PPNVPPPMO
after2 and europe	OPLWPPPPP
after2 and european	OOMVNPPPP
after2 and even	XWMPPMMMM
after2 and for	OOLWNPPPQ
after2 and foreign	NSRPROONN
after2 and former	MRRTOPPNO
after2 and forward	PVOOPPPNO
after2 and four	NWNPOPPON
after2 and france	ONWOOPQOO
after2 and from	MMUXOOPOM
after2 and germany	OOOTOPPPO
after2 and google	PJMJRSRSU
after2 and guatemala	PMMWOPPPP
after2 and has	TQWLOONNN
after2 and have	RRJOPPRQP
after2 and he	MWSNQNQOL
after2 and her	RSRJRPPMQ
after2 and hillary	OVPMPPPOO
after2 and his	IaNOOPPMM
after2 and in	PRSQNNORM
after2 and india	LOMZNQPPP
after2 and iran	POKWOPPPP
after2 and iraqi	LPOUPPPPP
after2 and ireland	ONUPNPPPO
after2 and is	OQSPPQOMO
after2 and israel	NOLXOPPPP
after2 and it	TTJIQQQRQ
after2 and its	MNO]NPPNM
after2 and japan	PPLVOPPPO
after2 and japanese	TNJITPPSS
after2 and jerry	PUOOPOPNP
after2 and john	OXLPPOPMP
after2 and jordan	NRMUNPPPO
after2 and kate	NVNPPPPOP
after2 and kurdish	PLNUOPPQQ
after2 and later	MPVPPPPOO
after2 and libya	NVNROPPOO
after2 and london	ONRSOPPPP
after2 and manchester	NOTUPPONO
after2 and many	NQYORNMMN
after2 and may	NNPROPPPS
after2 and michael	NOWPPPPNO
after2 and microsoft	OOXLOPPOO
after2 and mike	PQVNONNPP
after2 and more	TWKLQPOOP
after2 and mr	NWPNOPQOO
after2 and mr.	PVNMPPPOO
after2 and nato	MPLXPPPOO
after2 and neighboring	OOMVOPPPO
after2 and new	TNK]NKQON
after2 and nintendo	OOQPOOONV
after2 and north	ORLVSOONO
after2 and not	SJHSPSQSR
after2 and now	OONWNPPPO
after2 and one	MONQQPNWN
after2 and other	NUOSVNOLM
after2 and others	QKQPPQPQQ
after2 and pakistan	POOSOPPPP
after2 and palestinian	NOOOVPPPP
after2 and palestinians	NMORUPPPP
after2 and pennsylvania	NNLYNPPPP
after2 and president	TNKMQQRQQ
after2 and robert	PXMNQPPNO
after2 and russia	LMUTOPQOO
after2 and seattle	ONNVOPPOO
after2 and sen.	OSOSOPPOO
after2 and several	NSTPNOOON
after2 and some	PUJMOSQRP
after2 and south	MMQUTPPNN
after2 and sudan	PNNVOPPPP
after2 and syria	OOLVOPPPP
after2 and ted	NWVOOOMMN
after2 and that	PWONOPPNN
after2 and the	IRQTPPPQO
after2 and their	LOTOWOOOM
after2 and then	MJVKTUPPP
after2 and there	POQSOOPPO
after2 and they	ULMJQQQRR
after2 and this	QRKSPPPOO
after2 and three	MQTMRNSNN
after2 and to	MQMXPPPNN
after2 and tom	OUSNOOPOO
after2 and trump	NTXMNOONN
after2 and turkey	PPOSPOPPP
after2 and twitter	MOZOPQPMN
after2 and two	MWTQPNNMN
after2 and u.n.	NTKLYQPNP
after2 and u.s.	NNQRVPNNO
after2 and ukrainian	MQSTMPPOP
after2 and university	PMTQPPOOO
after2 and venus	VEFHUSSVV
after2 and wales	PNUTPOPNM
after2 and was	MVUQNNNMN
after2 and we	SQPLNQPOR
after2 and what	PMXNOPPPO
after2 and william	OXMMPPPOO
after2 and with	OSOSOPPNO
after2 and yahoo	ONXNPPQMN
after2 announced a	NRUNOOOOO
after2 announced on	OORTOOPPO
after2 announced that	OZNONMONS
after2 announced the	PLRKRQQPQ
after2 ap 	MRKSQTPOO
after2 ap http	SOONPPPPP
after2 app http	QOOLQQQQQ
after2 appear to	SLLMTQPPR
after2 appears to	SPJLRQQOS
after2 applications 	SLILPTRQU
after2 approve of	NOMVRPPOO
after2 are all	RMOKQQQQS
after2 are already	RQLWOMNPP
after2 are also	KIWMTPQSP
after2 are among	NQUOQOOPN
after2 are being	TSNOPPPNO
after2 are denied	PVOPOPONO
after2 are expected	NPTPOPPPO
after2 are going	PPUTNPNOM
after2 are in	OVUMMOOOO
after2 are not	MNSMVNNMW
after2 are preparing	OPORTPPOO
after2 are still	XLKQSOOOO
after2 are the	RQLTOOPPO
after2 are to	MNWSNOOOP
after2 are you	LQKQQQQQS
after2 area 	LLNTQQQRR
after2 argued that	OUNOPPPPP
after2 argues that	OVNOPPPOO
after2 army has	POMPSPPPP
after2 army says	PPONTPPPO
after2 arrived at	NXORNOONO
after2 as a	OTWOLOPOM
after2 as an	L[KROPQON
after2 as he	OQSNOPPPO
after2 as her	PRSOPOOPO
after2 as his	RMPKRQPPR
after2 as it	TUMOMNTNM
after2 as its	TQKQQOPPP
after2 as one	SMMTQPPPO
after2 as part	MQQQUOOON
after2 as president	OXNNPPPOO
after2 as saying	MVPTNPPON
after2 as she	NWMPOPPPN
after2 as soon	NTYLNOONO
after2 as the	NSRUNNONN
after2 as they	MYULQPNNM
after2 as well	RIOTOPPPT
after2 asked trump	OUONPPPPO
after2 asserted that	VPMKQPPQQ
after2 at 1	MQUUNOOOM
after2 at 10	SOKLQRQQR
after2 at 9	NMOSOPOWN
after2 at a	MRKSRQQPO
after2 at least	PNTTNOPNN
after2 at the	NPXOPOOON
after2 attached file	SOOPPPPPP
after2 attack 	OPOUOOPOP
after2 attacks in	TOOSOOOOO
after2 attempts to	PMLTTPPOP
after2 attended the	OVOOPPPOO
after2 attorney general	RMKRRQQPP
after2 auspol 	UMNNPPPPP
after2 author of	PPKRPRPPR
after2 authorities 	PMMRVPPPO
after2 authorities have	MOLSUPQPP
after2 authorities say	QONLYOOOO
after2 award 	NQUNMVNNO
after2 barack obama	QNUNOPPOP
after2 based group	UMIKRRRQR
after2 based on	PULJOONUT
after2 became a	PNNVOPPPO
after2 became the	SPKUOPQPO
after2 because of	NLTQNUOPO
after2 because the	RJMMQQSQS
after2 because they	PTRNOPPOO
after2 becomes the	NVORLPPPP
after2 before the	RPNVNOPON
after2 began its	NMSROQQPO
after2 bernie sanders	OSMTOPPOO
after2 better be	MXOOPPPNO
after2 bid 	ORUNNOOPO
after2 boarded the	OVOOOPPOO
after2 border 	RNMJUQPQP
after2 border with	UPNPOPPPO
after2 boss bernie	OOWOOOONP
after2 both of	OVNPOPPPO
after2 brian feeney	PPVNOOOOO
after2 bringing the	OOMXOPQNO
after2 but also	NRMVROONO
after2 but his	NTNTNPPOO
after2 but i	QSRLOPPOO
after2 but it	PQOROTONN
after2 but not	RMMPRPPPP
after2 but that	OQVPONOOO
after2 but the	OPMSSPPOO
after2 but they	MOTVPOONN
after2 but we	MNVNSOPPN
after2 but will	TLLPPQQQQ
after2 by a	RTLTNOONO
after2 by his	TNLLPQQPS
after2 by my	TJIKRTRSS
after2 by the	RRJTPNTNO
after2 calif. 	QOKWPPPOP
after2 california 	PPNUOOPOP
after2 call for	OPKSVPPPO
after2 called for	KRSROPPPP
after2 called on	MXQNOOPOO
after2 called the	QTSMOOPOO
after2 calls for	NQSSNOOPO
after2 came in	UTLMPPOPO
after2 came to	SWLLPPPNP
after2 camp 	RTMNPOOPQ
after2 campaign 	NPNSNTOOO
after2 campaign has	OTNTNNPPO
after2 campaign manager	PSPPPPPOO
after2 campaign was	RMJJSRSSS
after2 can be	UJOMQPPPT
after2 can not	MRTPOPPPN
after2 can work	NMVTOOPPM
after2 canada and	POOSOPPPP
after2 candidates including	RMVONPOOP
after2 capital of	NONUUOPON
after2 case 	VLLLQOOOX
after2 case http	MPSJPRQSO
after2 cautioned that	OOWOOOPOO
after2 cbb 	OSKLQQRRQ
after2 cbcnn 	SOOOPPPPQ
after2 ceo barra	NPNTOPPPP
after2 ceo carly	PPTNOPPPP
after2 chair janet	LQWNPOPOQ
after2 chairman of	NSNTOPPOO
after2 chairman reince	QQVQOKPMP
after2 chance to	OPUOPOPOO
after2 chancellor gerhard	NOLSTPPPO
after2 changed our	YKLNPPPPP
after2 chief economist	OQVNNPPPO
after2 chief executive	MRWMOPPOO
after2 chief financial	NTSNMPPPP
after2 chief of	NVKMSPQPP
after2 chose to	NPVOPOPPO
after2 cinema 	NOOMXPPPO
after2 cities 	NONMXPPPO
after2 citizens 	ONVJQQQQP
after2 city of	QNISTPPQO
after2 civil police	PPWMOOOPN
after2 civil rights	MPMURPPOO
after2 claimed responsibility	NNYQPOOOM
after2 claims that	OUOOPOPOP
after2 cleric muqtada	PNLOWPPPP
after2 clinton said	OURNPOONO
after2 close to	PONWOPONO
after2 co founder	TLPLRQOPR
after2 coach mike	OOVONPPPO
after2 coast 	SLHMTQRRS
after2 comes in	PSPOPPPOP
after2 coming up	TLSKQPPQP
after2 common stock	PNWNPPPOO
after2 communities 	WMMLVOOOO
after2 community in	NNUNVNPON
after2 compared to	POMRUOOOO
after2 concentrates on	OOPOOVPOO
after2 condemned the	NTRPOOOOO
after2 conference in	NPRNPTOOO
after2 confirmed that	OWSOONONO
after2 consulate in	OOMWOPPPO
after2 continued to	ROLWNPPOP
after2 continues to	QQKSOTOPM
after2 control 	OSNQTOOMN
after2 convention 	NNSTROONO
after2 convention in	NPMQVPPOO
after2 could be	QOUPMOPPO
after2 could face	OROPOOOUO
after2 could have	PTRLTNONP
after2 could not	QSKSOOPPO
after2 countries 	OPNMWPPPO
after2 countries and	OPPVMPPOO
after2 countries to	MORMVPPPN
after2 court has	NOMPUPPPP
after2 court in	NPORTOPOO
after2 court on	OOOWNPOPO
after2 coverage here	SMMNQPQQQ
after2 coverage of	QOTNPPPNP
after2 crash in	TMNNPPQQP
after2 crash site	VMKMQQQQR
after2 d 	ULKMQRQRR
after2 dan bourchier	TQOOPPPOO
after2 day for	UOMPPPPOP
after2 deal 	NNWROOPON
after2 death in	OSMTPPPPO
after2 debate 	NPSNSOOPO
after2 debut 	NPXMOPPPO
after2 december 27	XONOOOPON
after2 decided to	MSSSOOONN
after2 decision to	KTOVONPOO
after2 declined to	NYMOPPPOO
after2 defence minister	PJKUORRTP
after2 defended the	OWOOPPPNO
after2 defense minister	NONQTPPPP
after2 defense ministry	ONMURPPPO
after2 demand that	OMNUPPPPP
after2 denies 	OQNUOPPPO
after2 denies the	NMWQPOOOO
after2 department of	NMXQPPPPM
after2 deputy leader	NSQSOOOOO
after2 deputy premier	MPOWNPPPO
after2 deputy prime	ONTPSOOPN
after2 did not	OQQLRPQPQ
after2 died tuesday	OSOPPPPPP
after2 dies 	OSOOPMONV
after2 dies aged	OVOONOPPP
after2 dies at	OWNMPPPOO
after2 dining experience	RMMNQQQQQ
after2 diplomats and	NNLMYQQQP
after2 director general	NUTNOOPNO
after2 director of	OURNOPOOO
after2 director quentin	OQNPPOMVP
after2 directors 	POSOPPPPP
after2 dismissed the	OVMNTOPON
after2 district 	OLNYOPPOP
after2 district judge	OPNTOPPPP
after2 district of	PMMYSOONO
after2 do not	WPMLPPPPP
after2 do you	OSMNQQPPQ
after2 does not	LSPUNPPOO
after2 dominated the	MRWOOOOOO
after2 donald trump	LSQUSNONN
after2 down 	QNVOOPOOO
after2 due to	UPMROLTNO
after2 during the	ROSTQNNNL
after2 each year	OOVQOOOOO
after2 earlier this	MPOSRUOMN
after2 early on	NOVQOOPPO
after2 earned the	MMNTNOMVU
after2 earth news	MQQLPQQRQ
after2 economy 	PMMVQPPPO
after2 economy and	OOMSTPPPO
after2 economy grew	OOOTOPPPO
after2 economy is	OOMSRPPPP
after2 effort to	NQTMUOONO
after2 efforts to	MOUQNPPPO
after2 election officials	NOLQUPPPP
after2 embassy in	MPUPQPPPN
after2 emerged from	MPVWNOONM
after2 employees 	NNXPPPOON
after2 entered the	NRWNPNOOO
after2 entering the	OPNNVPPPP
after2 epa http	SOOOPPPPP
after2 era and	NWONROOOO
after2 et al	MZMNOPPOO
after2 eugenie bouchard	PNLSTPPPP
after2 europe and	PPMUPPPPO
after2 executive director	NQVNPPPPN
after2 expected to	KWSNOPPPN
after2 exports of	SNOOSPPPO
after2 failed to	TMRKROOSO
after2 family 	SJIGVTSRS
after2 family and	RJJRUQPQP
after2 fans are	QSKKSQPQQ
after2 fb 	SNJLRQQRR
after2 fighters 	PNXOLPPPO
after2 file sharing	XNNNOOPOO
after2 film 	NQPONOOWN
after2 finance minister	NPNMWPPPP
after2 finances 	PNVNOPPPO
after2 finished with	MWVNNOOOM
after2 flight mh17	POXNLPPPO
after2 focus on	LMVNUOPOO
after2 following a	OOSSOPPON
after2 following his	PTNQPOPOO
after2 following the	NPQTNPPPO
after2 food and	SNLRPQPOP
after2 for a	OSTPTOMMN
after2 for all	MKQLOPYRQ
after2 for an	NRQSNPPOO
after2 for example	NTMUPOOMO
after2 for her	LZQLOQMPO
after2 for his	JTUOOOSPN
after2 for its	NOQVOSLOP
after2 for possible	PPTOPOOPN
after2 for princess	RPSPOOOPN
after2 for several	MVPUOONON
after2 for talks	NONXPPOOO
after2 for the	PRMSNMRQR
after2 for their	OXPMSONNO
after2 for this	NPUUOONON
after2 for two	NPWQPMOOO
after2 for which	PJLQQQQSR
after2 for your	SLLMQQRSQ
after2 forces and	OPPSPPPPP
after2 forces are	QPNNSPPPP
after2 forces have	NNROUPPOO
after2 forces in	LPQSSOPPO
after2 foreign minister	OOLSTPPOO
after2 foreign ministry	MPNSRPPQP
after2 former president	NNRQVOONP
after2 founder of	PVONPOOOO
after2 france 	PLOWPPPPO
after2 from a	NYROLNVML
after2 from amsterdam	ULLNQQPPR
after2 from entering	OONRUPPPO
after2 from his	TKINSRRSP
after2 from space	SNJUOQPQP
after2 from the	OJMTPPQPU
after2 front page	LL\\NMPQPO
after2 front runner	OPNOWPPPO
after2 funds were	SNSNQPOOO
after2 game 	OOTMONNXN
after2 gameinsight 	TKKMQQQQT
after2 gave a	PSQNPOPOO
after2 geographical constituency	RKJJQURTR
after2 gets to	NXNOOPPOO
after2 getty http	QNUPOOOPO
after2 go to	TMMNQQQQQ
after2 goes on	KSQPOOPPT
after2 goes to	VIJJRPRRV
after2 going to	[JMOPPPPP
after2 got a	UOMMQOPPQ
after2 got live	UMMNPQPQQ
after2 gov. chris	PONUPOPOP
after2 gov. john	OONUOPPPP
after2 gov. martin	PPMVNPPPP
after2 government 	ORKKYPPQO
after2 government and	OOMXNPPQO
after2 government for	OOLWPPPPO
after2 government forces	MVNLSPPPP
after2 government has	NOLTRQPQO
after2 government is	NPNNVPPPP
after2 government of	OPNQSPPPP
after2 government says	MPMQUPPPP
after2 government to	OONSTPPOO
after2 government was	PNRQSOOPO
after2 government which	PNMOVPPPP
after2 group 	OMSLSQPSN
after2 group the	OMXLPPPPP
after2 growth in	RMLMRQRRQ
after2 guard marquis	QOVNOOPOO
after2 gusto d	SNNNQQPQQ
after2 had a	QPPUNOOON
after2 had been	QWKQOOPNO
after2 had failed	OUPOOPPOP
after2 had not	NUTNNPPPN
after2 had previously	PSQRNOOOO
after2 had reported	SRPNOOPOO
after2 had said	QLJKRRTSS
after2 had to	OQSOPPPOO
after2 half of	TIJLSRRSS
after2 halftime show	OPOPPUPNO
after2 handling of	NTNUOPPON
after2 happy birthday	PWNPPOONN
after2 has a	TOTPNOOMP
after2 has accused	NVSUPMNLM
after2 has agreed	MNPWOPPPN
after2 has already	OTQSOOONM
after2 has also	NRVQNOPNN
after2 has an	WMMUPOONN
after2 has announced	MUSNOPPOO
after2 has apologized	PPOUPOONP
after2 has appeared	SPJSPQOPP
after2 has asked	UKPMRQQPO
after2 has become	LRUNNOOWM
after2 has been	MRRTOOOQL
after2 has begun	ORNTOPPPP
after2 has called	NUQPPOPNP
after2 has claimed	OPRSOPOOO
after2 has condemned	NPOVOPPPO
after2 has confirmed	LUPSPOPON
after2 has criticized	PTOOPPPPP
after2 has decided	MWOOPPPOP
after2 has demanded	OQMTOPPPP
after2 has denied	OROPOOOUN
after2 has described	PWQOPONNN
after2 has died	PVQMOPONO
after2 has ever	PNPVOPOOO
after2 has expressed	PRLTOPPOP
after2 has failed	OORUNOPOO
after2 has filed	NPYOPPONO
after2 has given	OMSSOPPPP
after2 has got	QVJLLQRRQ
after2 has had	KULVOPPOO
after2 has in	NVROPPPMN
after2 has joined	OYLMOQPPP
after2 has killed	QMKOPSQQR
after2 has launched	NN[LOOPPO
after2 has lost	OUQOOPPNP
after2 has made	NTLVNPPOO
after2 has more	NMVUOOOOO
after2 has no	MVNTOOQON
after2 has not	KTRSPPPNN
after2 has now	PMXNPOOPO
after2 has offered	TRJSPOONO
after2 has one	NQVROPPOL
after2 has pledged	OWNQPPPNO
after2 has previously	MPNRPPPOV
after2 has raised	LMUVOPPOO
after2 has recently	NUMTOPPOO
after2 has refused	SKRNPPQQP
after2 has rejected	NORUOPPOO
after2 has released	SKNUOOPQP
after2 has reported	NNOVPPPOP
after2 has resigned	MXQOOOONP
after2 has responded	NSNTPPPOO
after2 has revealed	MWOTNPPNN
after2 has ruled	NSXMNOPOO
after2 has said	KQYSOOONN
after2 has seen	MORUOPPPO
after2 has signed	PSOTOOPNO
after2 has sought	PWKQPPOOO
after2 has started	RJKORRRSR
after2 has stepped	PUNOPPPOP
after2 has struggled	OPKYOPPOO
after2 has taken	OTUPOOPOM
after2 has the	OROUNPPNO
after2 has threatened	NMWOOQQPO
after2 has to	QRSOOPONO
after2 has unveiled	NOPTPPPPP
after2 has urged	NUSOOOPON
after2 has voiced	OOLWOPPOO
after2 has vowed	NROTPOOOO
after2 has warned	MZUNOONMN
after2 has won	NWONOPPOO
after2 have 	NUMPSPPOO
after2 have a	RQPMOPPPP
after2 have agreed	LOTROOPPP
after2 have already	PMPKVQQPQ
after2 have also	QNRLOQQRP
after2 have been	TQIUSLNNP
after2 have filed	OOPTNPPPP
after2 have found	SPNVMPPON
after2 have grown	RONSOOPOP
after2 have said	RPURONNON
after2 have signed	MPRUNPPPO
after2 have the	WNOOPPPON
after2 he is	QSULMROON
after2 he said	NKSVNNWNM
after2 he told	NTQNVPMNN
after2 he was	OMMOTNPWO
after2 he would	OWNNPPPOP
after2 head of	KVTLSOONN
after2 headquarters in	NPTOPOPPO
after2 health care	SRMLTPPOP
after2 health ministry	OONSQPPPP
after2 health officials	QOLKXPPPP
after2 held a	NWPRMPOOO
after2 held talks	PRMROPPPP
after2 here 	XLLMQPQQP
after2 here http	JMUMPRQQS
after2 high court	OPNTOPPPO
after2 hillary clinton	SQPRRNNON
after2 history 	MPNUSOPOO
after2 hit by	QLLVTPPMO
after2 hits back	NSUNOOPOP
after2 holy month	POIMZPPPP
after2 home 	RJLUNRPRO
after2 home in	XOMSNOONO
after2 hostage in	MPMQWPPOO
after2 hosted a	OUOOOPPPP
after2 housing market	PNMWOPPOO
after2 housing starts	NOOYOOPPN
after2 http tgr	PRQSQJPOP
after2 https t.	UJSLOQRSN
after2 human rights	NPPPVOOOO
after2 hundreds of	OPTTNOOON
after2 hurricane season	NPOVOOPOO
after2 i am	NSLOPQQQP
after2 i can	VJKRPPQPR
after2 i can't	TJKJRRRSS
after2 i do	VKKLRRQQS
after2 i don't	QTLMPQQQP
after2 i have	OMNPOWPOP
after2 i know	NSLOPQQRO
after2 i love	RMKLSRQRQ
after2 i m	TJJKTRRRS
after2 i think	OULLUOPQO
after2 i was	XNPMPPPOO
after2 i went	RNVMPNOPP
after2 i will	QSJPPPPRP
after2 i would	MRUPPPPOO
after2 if he	NPRVNOOOO
after2 if i	NULMQPQRP
after2 if you	UQJQQOPNR
after2 ilpiratabelfast 10	QMLQQQQQQ
after2 in 	VMMNPQPPQ
after2 in 1966	LORRQLUQN
after2 in 1971	MOVPOSPNN
after2 in 1983	NQSRNOOOO
after2 in 1991	QPNUOOPOO
after2 in 1995	ONRUONPOO
after2 in 1996	OPWMOOPOO
after2 in 1998	ROKMRRQRQ
after2 in 1999	NRUOOOPON
after2 in 2000	PNXMONPPO
after2 in 2001	RUMMONPUM
after2 in 2003	OOOPPVOPO
after2 in 2005	NQVTQNMOM
after2 in 2007	LOXRPMPOO
after2 in 2012	QKULQPPPR
after2 in 2014	OSMSOPPPO
after2 in 2019	NUNTOOPON
after2 in a	LZVNOQNKN
after2 in afghanistan	UOMOPPPPP
after2 in an	QRTOOOPOM
after2 in april	NPMSNWOPN
after2 in baghdad	UPKRRLOPP
after2 in beijing	QOLSPVOOO
after2 in california	OPMYOMPOO
after2 in cambridge	PNUMPOPPP
after2 in canada	OPNRPUNOO
after2 in china	OPKXPMQPO
after2 in december	NORTOOPPO
after2 in diyala	MQTVONOMO
after2 in england	VSKJOPQRP
after2 in february	MPLUNXPON
after2 in florida	UOURNMNMN
after2 in front	QTTONMPOM
after2 in his	NYMPPOPOP
after2 in iraq	TMUIQQOOO
after2 in its	SMSNNNOOU
after2 in january	OPVRPMOMO
after2 in july	OOLZOSMON
after2 in june	PONTOPPPP
after2 in late	PMPVNPQPN
after2 in london	OWOWOLNMO
after2 in march	PVNNOVONM
after2 in moscow	NNS[NNONM
after2 in new	TNGQQQSRP
after2 in november	NQLTOUOOP
after2 in one	RONMWPOOP
after2 in paris	QIPQQPQSP
after2 in particular	SOSJOQPPQ
after2 in pictures	PQLTPNPPP
after2 in public	MTRNUNOON
after2 in race	NOLVPPPPP
after2 in recent	NOURQNPON
after2 in september	PRRSOMPON
after2 in somalia	TNOOPPPPP
after2 in straight	PUMRPOPOO
after2 in talks	TNVMOMQPN
after2 in that	NMOWPTONN
after2 in the	RQQPLSNOQ
after2 in their	SOWLRNOMM
after2 in this	VORLQOOPN
after2 in tokyo	SNVNONOON
after2 in two	PUMPOPPOP
after2 in us	WLQPTNOOM
after2 in washington	NSUSOMOPM
after2 in which	SOQHSRPPP
after2 in york	PPPUPMPNP
after2 including the	NOTTMOPPN
after2 india and	PPMUPPPPP
after2 instead of	OOLXPPPPP
after2 insurgents in	NOXMNPPPO
after2 intends to	NUQPOOPPO
after2 interior minister	OOMWPPPPO
after2 into a	ORLWPOPON
after2 into the	QPSNOPONQ
after2 iraq reuters	OPOTPPPPP
after2 is 	RTMMPPPPQ
after2 is a	LMPXMQOQR
after2 is already	NPNKQRQSQ
after2 is also	PLXPMUPOM
after2 is always	TMMOQQPPQ
after2 is among	NQTTOOOOM
after2 is an	LRPLPOQTR
after2 is back	PPFLTQRST
after2 is becoming	SSLQPPPPO
after2 is being	NUPRPPONN
after2 is calling	QVLNOPPQP
after2 is carrying	NSMUOPPON
after2 is considering	NNUTOOPOO
after2 is currently	QYMMOOPON
after2 is defunct	JOXOPQPPO
after2 is doing	OSNMOOPNV
after2 is due	LTPOOPPPS
after2 is expected	NVMKQOQSP
after2 is extremely	ONNVOPPPO
after2 is facing	OWNPOOPOO
after2 is gaining	SRLLQQQQQ
after2 is getting	LOXMSOPON
after2 is going	TPMNPOQQP
after2 is good	SLNMOQPPU
after2 is in	RROTOOOOM
after2 is it	QRKLPSOOU
after2 is just	PQVSONNNM
after2 is leading	OUPOOPPOO
after2 is likely	NSSNNOOOR
after2 is located	SJIOQRRRS
after2 is more	NPRQPVONM
after2 is mourning	N[NMOOPPN
after2 is moving	NPSROPPOO
after2 is no	USNLOOPPO
after2 is not	QOQTMPPOP
after2 is now	MUNTOPNNP
after2 is on	VJQIQQRRP
after2 is one	SSONONPSN
after2 is out	VPOJQPPPQ
after2 is part	NTNWQNNMN
after2 is planning	OUMSOPPOO
after2 is poised	NRUONOPOO
after2 is promising	OPMVPPPPP
after2 is ready	LVLTPPPOO
after2 is responsible	MQTSNOPOM
after2 is reviewing	OPUPPPOOP
after2 is said	QPVMOOPOP
after2 is scheduled	OVMQPPPOO
after2 is seen	LUTOOOOON
after2 is set	NUWNOONNO
after2 is still	JXRQOOPOO
after2 is taking	LWUPNNOOM
after2 is that	SSIKRQPQS
after2 is the	QLOTPMNSR
after2 is to	QUPSPMNNN
after2 is too	OMVVMOOOM
after2 is trying	MUOTOPOOO
after2 is under	PPURNOOON
after2 is very	PNMWPOPOO
after2 is warning	NOVSNOPON
after2 is working	OOSTOPPNN
after2 island of	PPLJZPQPO
after2 issued a	LUYMNOONN
after2 it 	TNLMQQQRP
after2 it a	PJVPPPPQO
after2 it has	PONNONVTN
after2 it here	SPMPPPPPP
after2 it is	SNPSOPOON
after2 it live	TPLPPPPPP
after2 it not	PVSNNPOON
after2 it the	TMRMPPPPP
after2 it was	OQTSNOOON
after2 it will	NVNTNQONM
after2 it would	SNTOPOPNP
after2 japan and	QQTQQNNNN
after2 jobs 	POPOTPPOO
after2 john kerry	MNUNVOOPN
after2 joined the	LTLSTPPON
after2 journalist james	NPOTOPPPP
after2 just got	PTNNPPPPP
after2 justin timberlake	UNOPPPPOP
after2 killed after	RTNOPPPOO
after2 killed at	PONVNPPPO
after2 killing at	OONVOPPPO
after2 king abdullah	NMMSUPPPP
after2 known as	OSOMVOOOO
after2 knows how	VKSLOQPPP
after2 language and	MOOOXOOOO
after2 last month	PNTPKQQPQ
after2 last night	TKHTPQPRS
after2 last week	LQTXOMOON
after2 last year	MNXTLOOPO
after2 later this	ONOVOSPNO
after2 law 	OOOUPPOPO
after2 lawmakers have	ONNQUPPOO
after2 leader and	NQVNNPPPO
after2 leader mahmoud	OONVSOOOO
after2 leader michael	SOINWPPPP
after2 leader of	OVNMSPONO
after2 leaders 	NPXNOPPPN
after2 leaders are	ONNOUPQPP
after2 leaders have	UOSJOPPQO
after2 leadership 	NRTOOOPPO
after2 leadership in	ONRVPOOON
after2 led a	OWRMPOOOO
after2 led by	LNWTOPOON
after2 led coalition	TOONQOPPP
after2 led forces	VNLJRQQQQ
after2 led government	TMMLRQQPR
after2 led invasion	RPLQQPPQP
after2 led the	NYTKONOPN
after2 led to	NRWRNOOOM
after2 left the	NVNQOPPPO
after2 life 	QUNNOPPQO
after2 life and	VTNNOOONO
after2 like a	POVOPPPON
after2 like the	VOOOOOOOO
after2 like this	VKJKRRRSR
after2 like to	VLJMQQQQS
after2 live clinton	SPMPPPPPP
after2 live http	SPMSOOPOP
after2 live in	NSOMWOOOO
after2 live on	PTMPNTPON
after2 located in	OMSWQNONN
after2 lol 	WMLMRQQOR
after2 los angeles	ORTUMONMN
after2 lost the	PTOSONPNO
after2 love to	VNNNPPPPP
after2 lt 3	ZHKOQQQQQ
after2 lt b	SPSRNOOON
after2 lt lt	SLNOQQQQQ
after2 made a	MRTPOPPON
after2 made an	TLUMOPPPP
after2 made his	LYMOOPQPN
after2 made it	NYRMOOONO
after2 made the	MURTPOONM
after2 malaysia airlines	TNLNQQQPP
after2 managed to	RPMNQQPPQ
after2 managing director	NRSQPNPOO
after2 marked the	RQNVMOPOO
after2 market for	NPLTSOPPP
after2 markets 	PPNPTPOOP
after2 massachusetts 	PPIYOPPPO
after2 masterchef masterchef	UMNNPPPQP
after2 mathematician and	PNMLUQQQP
after2 may be	LLWUNONMT
after2 may have	LXRWMOONK
after2 me and	PVNOOOPOO
after2 media reports	MPNWOPPPP
after2 media say	NONLWQQPP
after2 meet the	RNSNOPPPP
after2 meeting in	PLRNQQQQQ
after2 member states	MRSWNNOON
after2 members of	OUJKSQQPR
after2 men national	LPWPMPQQN
after2 met with	PTONPPPPP
after2 mh17 	XNLNOPQRP
after2 mh17 http	NPXOPNOOO
after2 middle east	TNLTOPOPP
after2 might be	RNNVOOPOO
after2 militant group	RNVJQPQQN
after2 militants 	RKKJSRSSS
after2 militants have	PLNMRRQSP
after2 militants in	OPRNTOOPO
after2 military 	OOLURPPPO
after2 military and	NOKYOPPPP
after2 military base	MPORTOPPP
after2 military has	LQXPNPPPN
after2 military helicopter	NPOTQPPPP
after2 military launched	NPKTTPPPO
after2 military officers	PPRMSOPPP
after2 military officials	LOKSWPQPP
after2 military said	MPMSTPPPO
after2 military says	LPULUOPPO
after2 minister of	NOLXNPQQP
after2 minor league	PNVNPPPOO
after2 missile strike	OPOTPPPPO
after2 mobile phone	VPOOOOOPN
after2 mobile phones	MOSWOOPON
after2 monday 	POOSNUPNN
after2 more 	YOOOOOONN
after2 more than	SOKRRPPPO
after2 moved to	PSUMNOOOO
after2 movement 	SSTLOOOOM
after2 must be	OUPLTPOOO
after2 my god	UMONPPPPP
after2 name 	NOSLVPPOO
after2 names new	VNRNOOOPN
after2 names president	MOXOOOOOO
after2 nation 	SMQJOQQQS
after2 national assembly	OONUOPPOP
after2 national party	PPSOPPOPP
after2 nations 	ROSKTOOOO
after2 near the	NPOVPOPPN
after2 nearly a	OORTOOOOO
after2 need to	RMSKOPRQR
after2 needs to	SQTQMOOON
after2 new hampshire	NNMXNPPPO
after2 new york	OQQWONOMN
after2 news 	VMKIRRQRR
after2 news agency	KKVUQPQON
after2 news reports	OOVLPPPPP
after2 news that	OOMUPPPPP
after2 newsletters 	PPTPPOPNP
after2 newspaper reports	POVRPOONN
after2 newspaper says	QLJPSQQQS
after2 next month	NOVQPOPNO
after2 next week	RMIORTPRQ
after2 next year	RMNQOPOVN
after2 nick moreau	SNOOPPPPP
after2 no 	TKMLRQQQR
after2 nomination 	NONNVOTON
after2 nomination for	OOOOPPTPP
after2 nominee 	OPNNUPPPO
after2 nominee donald	ONNOWPPPP
after2 north carolina	PVONPPPOO
after2 north of	MOUWNONNN
after2 not going	WPMNOPPOP
after2 not sure	VKLMQQQQR
after2 not the	SNQMOQOQO
after2 not to	PTLTPOOOO
after2 noted that	NWMOPPPPO
after2 now 	NWLTMPQPN
after2 now http	VJJLSRRRS
after2 now that	RIJPRSRSQ
after2 now the	OQWRONOMN
after2 nuclear program	PNMVPPPPP
after2 nuclear weapons	ONLXOPPPP
after2 o names	VONOPOPPN
after2 of a	TRSMOOONN
after2 of attention	UKKKQSRQR
after2 of beauty	UJJJRTSRS
after2 of civic	NWPNOOPOP
after2 of course	SNNRPPPOP
after2 of dab	OVNOPOPNO
after2 of florida	OTPOPPPOO
after2 of it	TOOPPPPOP
after2 of new	OTNUPONNO
after2 of parliament	WNPPPONOO
after2 of people	TPOOPPPOP
after2 of secretly	POMUOPPOP
after2 of seeking	SLKNQSQSQ
after2 of texas	OUPPPOPOO
after2 of the	LSNPPQROS
after2 of thousands	SOPPPPPOP
after2 of vermont	OUPOPOPOO
after2 off the	PWKLNOOWO
after2 off to	VMNOOPQPP
after2 official 	PMNLTQQRR
after2 official says	QNMUSNONP
after2 officials 	NOSNSPPPO
after2 officials about	OOTNSOOPO
after2 officials and	NNNNVPPPP
after2 officials are	MMUOTPPPP
after2 officials have	LKHWSRRQR
after2 officials in	SOUQONONN
after2 officials said	HTWNVOONO
after2 officials say	POOLTPPPP
after2 officials to	PNRMRPPPP
after2 oil prices	UOOMPPPPP
after2 on 	SMMMQSQQQ
after2 on 27	NOOVNUNNN
after2 on a	VQKPOPPPO
after2 on behalf	ROMNUPPPP
after2 on charges	OSLUPOPOP
after2 on december	TNNWMOONO
after2 on friday	VRNTNMONN
after2 on his	NUPOOPPPP
after2 on instagram	STKKPPQQP
after2 on march	OSNSOPPPO
after2 on may	OMOWOSOON
after2 on monday	NQOUQNPOO
after2 on my	QQKPPPQQQ
after2 on saturday	NLXRNPPOO
after2 on sunday	QLUQLQRQM
after2 on the	TOLPROPQO
after2 on thursday	MQPYNMPON
after2 on tuesday	MQXSNOPOL
after2 on twitter	PYNOONONO
after2 on wednesday	OSUTNNPNK
after2 one of	NRTQNNTMN
after2 op ed	PPXOOOONO
after2 operating system	OPOOOOPPV
after2 or any	MTNPONOPU
after2 or in	RMNUOPPPO
after2 or the	VSNTNNNNM
after2 our live	SPNPPPPPP
after2 out 	RIJORRRSS
after2 out how	SONPPPPPP
after2 out of	NUTQOOONN
after2 out the	SMUOOONPO
after2 over his	NUOTOOPON
after2 over the	ORPTNPPON
after2 pa http	UNNOPPPPQ
after2 pamkeynen 	OPUOOPPOP
after2 paris rome	PPOSPPPPP
after2 parliament has	PULPPPPPP
after2 part of	RKPKQSRQR
after2 participating in	OOMWOPPPO
after2 party and	KXRUMNONM
after2 passenger jet	NNZNOPPOO
after2 past 	NWNQNPPOO
after2 pdf 	WKLMQQRQQ
after2 pdf see	RNMOQQQQP
after2 peace process	TMJLTQQPR
after2 peninsula 	OOPSSOPON
after2 people 	RONKUPPQP
after2 people who	SOPPOPOOP
after2 per year	XOPOPNPPM
after2 pic twitter	XNLRPOOON
after2 pixel visual	OOPOPPOPV
after2 plan to	OPUQLPPOO
after2 planned to	OUNROPPOO
after2 plans 	OSLQUOOOO
after2 plans to	KPUVOOPNN
after2 played for	LUMVNOQPM
after2 playstation portable	ONUNOPPPO
after2 pledged to	MSWRMOONM
after2 pledges to	MUMTOPPPO
after2 pointed out	PUOOOPPPP
after2 police and	TKJNQSQSQ
after2 police chief	PNMXNPPPP
after2 police have	OOOQTPPOO
after2 police officer	LOLZOPPPP
after2 police officers	POOQSPOOP
after2 police say	NMMUVPPON
after2 police stations	PPMMWPPPO
after2 political leaders	PMMMVQQQQ
after2 politics 	NPPRSOPOO
after2 poses for	OUNOPPPOP
after2 posted a	TSMMPPPOP
after2 poster to	SLMNQQQQR
after2 prepares for	OONUOPPPP
after2 president 	ONVRQNONO
after2 president and	NSSLRPPOO
after2 president barack	NTPWNNNNO
after2 president bashar	OOKOXPPPP
after2 president bush	NPTPOPPOP
after2 president fidel	PMMJZPQQQ
after2 president george	SNLSOPPPQ
after2 president hamid	PPNJXPPPP
after2 president hosni	OOTNOPPPP
after2 president hu	OOMKZPPPP
after2 president hugo	OOLQVPPOP
after2 president mahmoud	OPONUPPPP
after2 president obama	RUKROPOOP
after2 president of	PPLVOPPOO
after2 president pervez	PPNSQPPPO
after2 president ricardo	PPNLWPPPP
after2 president says	OORUOPOOO
after2 president thabo	POMVUNOON
after2 president viktor	OPOJWPPPP
after2 president vladimir	OPNH\\PPPP
after2 presidential campaign	MRRRSNOON
after2 presidential candidate	ONOKYPPPO
after2 presidential candidates	NOOOVPPPO
after2 presidential election	NQRSRNPON
after2 presidential front	OOPPTPOPP
after2 presidential nomination	OPONWOPPO
after2 presidential nominee	NOLNYPPPP
after2 presidential primary	PPOOTPPNP
after2 primary 	OONSTPPOP
after2 primary voters	OOMNVPPPP
after2 prime minister	QNNSTOPON
after2 pro democracy	QMKMRRRRR
after2 products and	PPTOQOOOP
after2 programme 	MOUNNPOVO
after2 project and	OPUMOOPTM
after2 project manager	PUOOPPPOP
after2 prosecutors say	MPMUSPPOO
after2 province 	RLPOUNPNQ
after2 province in	RLJMRRRRR
after2 province killing	NQOWMPPPN
after2 published a	PVSOPNNMO
after2 rain 0	TLKLQRRRS
after2 rapeseed 	OPOOTPPPP
after2 reading the	XPMOQONNP
after2 ready for	SPLLQQQQQ
after2 real liam	TNLLRQQQQ
after2 real name	NVOUNOONN
after2 realestate 	TKLNQQQQS
after2 rebels and	NNRTROPON
after2 rebels have	NQWLRPPOO
after2 rebels in	SMJJWQQRQ
after2 received a	OURNPOPOP
after2 received his	MWMOPPQPP
after2 received the	MTPROPPPO
after2 refugee camp	PMN[NOOOO
after2 refugees 	OOOOTPPPP
after2 refugees and	OPNOUPPPO
after2 refugees from	ONONWPPPO
after2 refused to	NYMNPPPOO
after2 regards 	SMMMQQQQR
after2 regime in	OOXMNPPPO
after2 region 	PMSMNRRPQ
after2 region of	OKLWRQSPM
after2 registered voters	OONOVPPOP
after2 rejected a	NNSWNOOOO
after2 rejected the	NSMSNPPPO
after2 released a	O[MOPPPNM
after2 remains the	UPMTMOOON
after2 report 	QOPONOOVO
after2 report on	OOWOPOOOO
after2 reported 	MO[PNOOON
after2 reported a	PNUOPPPOP
after2 reported that	NTSOOOPON
after2 reports 	LS[MPNOOM
after2 reports first	NNXNPPPPO
after2 reports on	N[LNOPPPN
after2 reports that	MRQUOOPOP
after2 request for	NVLUOOOON
after2 respectively 	QSLOQQPNQ
after2 results show	UMMNQPPPQ
after2 retail sales	MPLWPPPOP
after2 returned to	QTHKQRRPS
after2 returns to	NWNNOPPPP
after2 reuters 	UVTLNNNNN
after2 reuters http	SOOOPPPPP
after2 reuters iraq	OOMTPPPPP
after2 reuters the	NNSTPNOPO
after2 reuters u.s.	ONOVPPPPP
after2 rhode island	ORNSOPPOO
after2 right now	WKJTPPOPQ
after2 right to	OOURNOOOO
after2 rights groups	LLTOUPPPP
after2 role as	ORNSOPPPO
after2 role in	PPMVNPPPN
after2 running mate	PTNOOPPPP
after2 russia and	POOSPPPPP
after2 s the	OVOOPOOOP
after2 said 	MVSMLOQRO
after2 said a	POUQOPOOO
after2 said adding	OUMOPPPPP
after2 said an	MTPPOPPOP
after2 said any	PUMNPPPPP
after2 said during	OZMOPPNOO
after2 said federal	WLMPPPPOQ
after2 said friday	NTVOPNONN
after2 said he	UXLNRONMN
after2 said her	MYMNPPPPO
after2 said his	PTPRNOPON
after2 said i	PSPPPOPPO
after2 said in	LYUNMOPNO
after2 said it	MJWTOPPPO
after2 said its	QMXNPOPNN
after2 said john	OOTOPOPPP
after2 said last	SSJMORQQP
after2 said monday	SOQSOOONN
after2 said mr	VPSNOMNNO
after2 said mr.	PTOOPPPOP
after2 said of	RPJKPQRRS
after2 said on	KXKSPPPOP
after2 said she	ORKVOPOOP
after2 said some	NSMTOPPPO
after2 said that	RSTKOOPON
after2 said the	RPTNMPPPO
after2 said there	OUSMPOPON
after2 said these	MOQJTQQQQ
after2 said they	NUKLXPPPN
after2 said this	RSTMONOOO
after2 said thursday	SSMOPPPOP
after2 said to	OURNPNPOO
after2 said today	OPVNPOPNO
after2 said trump	NVMROPPPO
after2 said we	OOTQPOPOO
after2 said wednesday	SUINOPORP
after2 said while	NULROPPOO
after2 saturday that	MQUSOOONO
after2 saudi arabia	OOMVPPPPP
after2 say a	QPMUNPPPO
after2 say at	RPNTNPPPO
after2 say it	XMMNPQPOP
after2 say that	PPNOUOPOP
after2 say the	SPRRPOONM
after2 say there	VNMMSPPPO
after2 say they	PNSXNNONN
after2 say three	QOSPPNOOP
after2 say two	OPNSOPPPP
after2 says 	TXQHNPONN
after2 says a	MSTOOOPOO
after2 says an	LXRNPPONO
after2 says bbcbreaking	MNUUPOONP
after2 says he	PYMOPOPOO
after2 says his	MYMMOOPQP
after2 says http	NQVNPOPOO
after2 says in	NRTUNOONM
after2 says it	KPQWOQQNO
after2 says its	SJHPRSRRR
after2 says more	RORMOPPQP
after2 says president	POUMPPPPO
after2 says she	PUOMPPPOP
after2 says the	OUTMPOONO
after2 says this	NRVNOOOOO
after2 says we	RJKTPPQRQ
after2 scored a	ORMMQPQRQ
after2 secretary general	LRUJOSQPP
after2 secretary of	QRHROQRPQ
after2 security forces	NOOSQPPPP
after2 security official	PPONTPPPP
after2 security officials	SMJJWQRQR
after2 see the	VJJLRRRRR
after2 seems to	QJOSOPQRR
after2 seized the	LOSUOPPOP
after2 sen. bernie	OPNVNPPPO
after2 sen. marco	PLOVPPPPP
after2 sen. ted	NRNTOPPPP
after2 senator and	NOOTOPPPP
after2 served as	MZTKNOPNO
after2 service 	PPNWOOPOP
after2 set for	OWLPQOQOO
after2 settled into	NZOONOOOO
after2 settlement in	PNMMTQQQQ
after2 she said	MTPPNPTNO
after2 shortly after	OSPSNOPPO
after2 shot dead	STNNPPPNO
after2 should be	SUPPONNMO
after2 should have	QTRMOPOPO
after2 should make	TNOOPPPPP
after2 should not	OMVQPOPOO
after2 show 	PMSPNQQRO
after2 sick 	SNMNQQPQQ
after2 side 	OPQMSUNMN
after2 simolove 	SNOOPPPPP
after2 since he	OTQNPPPPP
after2 since the	NKQPRRQRP
after2 site 	UMTKNOPQP
after2 so far	MUMUNPPPO
after2 so it	NNQVNPPPO
after2 so that	SNKLUPRPQ
after2 soldier and	MOTPVNONN
after2 soldier was	OPOOSPPPP
after2 soldiers 	OPNTPPPPO
after2 soldiers and	QNMNTQPPQ
after2 soldiers in	NPURQOOON
after2 soul album	UOPOPPOOO
after2 soul or	UOPOOPPOO
after2 sources say	NOXMROOOO
after2 south dakota	ORNSOOPOP
after2 south korea	MMNWQOOPP
after2 speaker paul	NOTOOPPPQ
after2 speaking at	OTOOPPPPO
after2 speaking live	NUONOPPPP
after2 spoke to	LURPPOPOP
after2 spoke with	MPUROOPON
after2 spokesman for	OVOOOPOOO
after2 spokesman joshua	YOJOPPPOP
after2 spokesman said	OOTOOPPPO
after2 spokesman says	OOSNRPPPO
after2 spokesman sean	NQVNPOPOP
after2 spokeswoman said	NQPUOOOOO
after2 sponsored by	QNWNPOPOO
after2 staged a	NUSOOOPOO
after2 star of	NWNNPPPOO
after2 start to	TNNOPPPPP
after2 started the	MRWLNPQPO
after2 state 	NOUNVOONM
after2 state media	OOONTPPPP
after2 state of	OPQVLPOPO
after2 state rep.	MNL\\MPPPO
after2 state run	OOMSSPPPP
after2 state television	OOONUPPPP
after2 stated that	OWROOPONM
after2 stepped down	MXNNPPPPO
after2 still has	NSQPOOPPP
after2 stock market	MPMWNPPPP
after2 stories today	SOMOQPPPP
after2 strain of	RMMMQPPQU
after2 strategy 	QNTMPPPOP
after2 strike talks	KOXOPPPOO
after2 stronghold of	QMOUQNPOO
after2 such a	SRLMQPPPP
after2 such as	ONLUUOOOO
after2 sunday 	UJRGTQPQS
after2 sunday in	POOWOOOOO
after2 sunday that	SQKPQPPQO
after2 super bowl	OUNOPPPOO
after2 super pac	OXNNOOPOP
after2 support for	MSMRTPPPO
after2 supporter 	OTRNOPPPP
after2 supporters 	NVMPUOONN
after2 supporters of	OOPRSOPON
after2 supreme court	OOMUOPPPP
after2 survey of	NOXONNPOO
after2 sustained a	PXNMPOPNP
after2 t mobile	NSROOPPOO
after2 take a	SSMNPPPPO
after2 television interview	NQUNSOOOM
after2 television network	QKHJSSTST
after2 television said	OMTKQQRPQ
after2 television station	OOUTPOMNN
after2 tells breitbart	OUUMQNONO
after2 territory 	ONMUTPOON
after2 terrorist network	PPUOOPNPO
after2 testifies before	OSOPPPPOP
after2 thank you	PTLOQPQQN
after2 thanks for	QOMTQPPPP
after2 that 	RTPPOOPOO
after2 that can	XNNNOQPPO
after2 that has	TUORNNNNN
after2 that he	QVOKPPPNP
after2 that i	TLLIRRRRR
after2 that is	PLNPQQRRP
after2 that killed	ONNXOPPOO
after2 that she	QQUNNPPOP
after2 that the	SQQNOPPQO
after2 that there	OPPPPNOUP
after2 that they	OSWNOMONO
after2 that was	UJJLPQSSS
after2 that will	VPLPOTNON
after2 that would	NURNOMVNN
after2 the african	ONSSOOPPP
after2 the american	PMWMQPOPO
after2 the best	ZQMLOPPOM
after2 the chief	OTONPPPPP
after2 the city	NTNTOOPPO
after2 the company	OJWNPOONV
after2 the country	RNSPQPPPN
after2 the court	ROLRQOPOQ
after2 the daughter	OXMNPOPOO
after2 the director	USOOOOPOM
after2 the first	RWNLPQPOL
after2 the former	PYMMPOPNO
after2 the founder	NUNNPPPPP
after2 the german	MQVQOOPON
after2 the growing	UOOOPPPOO
after2 the importance	WMLLQQQQP
after2 the king	QRSKQOPQO
after2 the last	PUNNPPPPP
after2 the leader	PPLTPPPPP
after2 the man	OVONPPPOP
after2 the most	SSNNRPPOM
after2 the nation	ONRVPOOOO
after2 the new	UKQSPOOOO
after2 the only	UMMMQQPPR
after2 the other	OUPROOPON
after2 the president	SPNPOPPPP
after2 the queen	NMUPOPPPO
after2 the rest	TOOPPPPOO
after2 the same	PNONOOPPW
after2 the state	OOMXNPPPO
after2 the two	TPPQOPONO
after2 the u.s.	RMONPQQRP
after2 the uk	NNRSOPPPO
after2 the united	UNPKQPPPQ
after2 the university	POLXQOPPM
after2 the world	NOTQPPPPO
after2 there are	TMOUOOPON
after2 there is	TMNTOPPOO
after2 there was	MPRUOOOOO
after2 there were	SOQNPOPPP
after2 this 	SOOOPPPPP
after2 this afternoon	VLKKQQQRR
after2 this is	QORJPQPQR
after2 this morning	NKQYPOPOO
after2 this time	OPWMOPPOO
after2 this video	TOMOPPPPP
after2 this week	KTWSNOOOM
after2 this weekend	NNLWPPOPP
after2 this year	UMLSPOROP
after2 though 	OOTMTPPOO
after2 thought it	TNKUPOPOP
after2 thrilled to	UOOOOOPPO
after2 through a	NUMSOOPOO
after2 through the	WPRPNNNON
after2 thursday 	NOSSPOPOO
after2 time 	NONUSOOOO
after2 time for	TJHGTSTTT
after2 time to	TMNNQQQQQ
after2 times 	SJKKSRRSR
after2 title 	PNMTNWOOM
after2 to a	SOVLOPPNO
after2 to all	SQOPOPPPO
after2 to an	TNMSOPPPO
after2 to announce	NPNVOPPPO
after2 to be	RQKHQUQQS
after2 to bring	QTNRNOPOO
after2 to create	UPVONMONM
after2 to cut	PNLWOPQPP
after2 to date	OOMOOVVMN
after2 to develop	NNYPONPNO
after2 to die	SLKPQRQRR
after2 to discuss	NUOOOUOON
after2 to do	SPSOONPPN
after2 to end	SORQNOPOO
after2 to engage	WPPOOONOO
after2 to face	ORMSPPOPO
after2 to fight	MSSTNOPNN
after2 to find	RNNTOOPQP
after2 to form	MNTQTOPPN
after2 to get	PPLVOPQPP
after2 to give	SLKRORQPR
after2 to go	QTOQPPPNN
after2 to have	PRMTOOPPO
after2 to hear	SMMMQRRPR
after2 to help	MRSTONONN
after2 to hidden	TMNNQQQQQ
after2 to hold	MPLXPOPPO
after2 to its	RMNNNOPOY
after2 to join	LWRNOOPPO
after2 to keep	POQSPPOOO
after2 to maintain	PPPTOOPOO
after2 to make	MONMNOOWV
after2 to meet	SPLSOPPPO
after2 to move	PRQMSPPNP
after2 to my	ULJLRQQRS
after2 to pay	OOPTOPQPO
after2 to play	NZMOOOPON
after2 to prepare	OONWOPPPN
after2 to press	MOSUOOPOO
after2 to prevent	UIKLQSRRT
after2 to protest	RLITQRQPR
after2 to quit	NROUOOPOO
after2 to reduce	NOQTOPPPO
after2 to resign	N[NNOPPOM
after2 to return	JWPRNOQOO
after2 to score	NXNOPOPPO
after2 to see	SMSOOPPPO
after2 to seek	RXJKPPQOQ
after2 to sell	VMQRONOPO
after2 to send	MOLYNPQPP
after2 to start	RMMVPNPOP
after2 to stay	OOUOOPPPO
after2 to step	NXMTPOONN
after2 to stop	PQQTOOPON
after2 to support	OLRRSPQPN
after2 to take	RPNSOOPOO
after2 to the	TNNWONPPL
after2 to win	SMPJTPQQP
after2 to work	TMMPPQPPQ
after2 to write	QTKKPQQRQ
after2 to you	TNLNPPPRP
after2 to your	UKKLQSRTR
after2 today 	NNQKORRUP
after2 today http	STKOQPPOO
after2 today is	NMXPPOOPO
after2 today programme	PNUNPOPOO
after2 today win	OPTNPOPPP
after2 together with	NSMHRQRRR
after2 told a	LYMOPPPPO
after2 told bbc	OTOPPPPOP
after2 told cnn	MUPPPPPOP
after2 told fox	PTOPPPPOP
after2 told me	TVRLNNOMN
after2 told reporters	JYQOPPOOO
after2 told the	QVNLOOPPP
after2 took a	OUNOOPPOP
after2 took the	MPRTNONUN
after2 top stories	TONOPPPPP
after2 town hall	OYNQMNOOO
after2 town of	POMNVOPPQ
after2 trade deficit	NQOUOOPPO
after2 trading 	OPNTPPPOP
after2 tried to	WTLKPPPOO
after2 tries to	OXOMPPOOP
after2 troops 	LQSPSNPPO
after2 troops and	OOONUPPPP
after2 troops are	ONNVNPPPP
after2 troops have	OONI[PPPO
after2 troops in	NONVOPPPO
after2 troops to	UOOSOOPNO
after2 try to	VOMTMPOON
after2 trying to	NSROOOPPO
after2 tuesday 	OPUOPOOOO
after2 tweet 	YONNOPPON
after2 u. s.	QRMOPPPPP
after2 u.n. secretary	LOWQPOOOO
after2 uk 	NOVPOPPPP
after2 under the	OONXMPPPO
after2 until the	NVNRPPPOO
after2 us 75	POPWOOONO
after2 used the	NXNOOPPOO
after2 used to	MWJOPQQRO
after2 va. 	QNMXNOPOO
after2 via addthis	TNNNQQPPQ
after2 via dj	OLXLPQQQO
after2 via getty	NTVNOPPON
after2 via guardian	TONOPPPPP
after2 via picturskewphoto	UNMOPPPPP
after2 via uburke1	TONOPPPPP
after2 via youtube	UONOPPPPP
after2 vice chairman	OPWOOPOOO
after2 vice president	MQSRROPOO
after2 video http	OKPMRPQPW
after2 view of	OWMOOPPPO
after2 violence against	NOWPOPOON
after2 virus http	VMKKQQPQT
after2 visit from	SNNMQQQQQ
after2 vote 	NONVQPPON
after2 voteon 	SOOOPPPPP
after2 voters 	NTNMTPPPO
after2 voters also	NQLLXPPPP
after2 voters and	OOONUPPPP
after2 voters in	OOOOTPPPP
after2 wait for	WLLMQQPQR
after2 wait to	SQNOPPPPP
after2 want to	SNVMROOOO
after2 wanted to	OQUNOOPPP
after2 wants to	NSOTOOOON
after2 was a	LTRSNOPQM
after2 was able	OSNROPPOO
after2 was also	OVONPPQON
after2 was an	NTNMOOWOO
after2 was appointed	NWOMPPQPN
after2 was arrested	NZKOOPPOO
after2 was at	PXNNPPONN
after2 was being	NSVMOPPOO
after2 was born	PUNLPPPPQ
after2 was defeated	NTRNPPPOO
after2 was described	OVMRPOPOO
after2 was elected	JNOJRSSUR
after2 was established	MNXROOOPN
after2 was extremely	QIPMRQQSR
after2 was fired	PVLQOPPON
after2 was first	ORMTOMOMW
after2 was founded	SJNMQQQRT
after2 was in	NXITPPOOO
after2 was joined	NWMNPPPPO
after2 was killed	RULKPPQPP
after2 was known	NQMTPQPNP
after2 was made	OVLVNPPNM
after2 was named	POULPOOUN
after2 was never	OPNWOOOOO
after2 was not	MSMNNRPSP
after2 was on	QQTNPONNP
after2 was one	KXLROPQPO
after2 was replaced	NQTLPQQPO
after2 was shot	SRLNPPPRP
after2 was so	ULJJRRRRT
after2 was the	SZGHPQQNT
after2 was wounded	MWTNOOONN
after2 we all	OYNNOPPOO
after2 we have	ROWOONOON
after2 we will	RONNPUOOQ
after2 weapons of	OSNSOOOOO
after2 web site	MKULRQQQR
after2 website 	NNWPPPPOM
after2 wednesday 	RLMNQQRRQ
after2 went on	SVNOOOONO
after2 were all	QOLLQQRPS
after2 were also	SKKRPRQOR
after2 were killed	OOQLYOOPN
after2 were successfully	MWWLOPPNM
after2 west coast	SNMSPPPOP
after2 western darfur	PPNSPPPPP
after2 what a	XILNQQQQR
after2 what are	SNNWQOONO
after2 what you	QSSLNPPPP
after2 when he	QUQNOOPOO
after2 when i	URNUNNNOM
after2 when it	SMPROPOOP
after2 when she	MORYONOMO
after2 when the	NOTROPPOO
after2 where he	ONTRPOOOO
after2 where rihanna	PPNTOPPPP
after2 where she	PORSPNPOO
after2 where the	OPQUPNNNQ
after2 where they	POSQOPPPP
after2 which also	OROOOOOUO
after2 which had	POSRPOPON
after2 which has	OKVLONVUN
after2 which he	RRKKUPPQP
after2 which includes	PPPWOOOMN
after2 which is	MPWYMNNPJ
after2 which was	PSMUNKRJV
after2 which will	QOVPOOOOO
after2 while on	VPMROOONO
after2 while the	OOUQOOPOO
after2 white house	NUNPUOONM
after2 who also	NWUNNOOON
after2 who are	QROPSOONN
after2 who died	NWMSOOPNO
after2 who had	NRTMSPPNO
after2 who has	MRLTQPPPP
after2 who have	OQOMVPPPO
after2 who helped	NURNOPPOO
after2 who is	O\\MNLPPOP
after2 who lost	TMWMOOPON
after2 who remains	PSOPPPPPP
after2 who said	NUNPROPOO
after2 who spent	OQPWLPPPO
after2 who was	NVJWOPPNN
after2 who went	PWNNOPOOP
after2 who were	OTOOSPOPN
after2 who will	MVKNSPPPP
after2 why do	POVMOPPPO
after2 will also	YQMTNOMMM
after2 will appear	NUTMPOOON
after2 will attend	PUONPOOPP
after2 will be	NRTMQOPMR
after2 will become	OXNOPPOON
after2 will begin	OSMTPOPPO
after2 will continue	NTPROOOOO
after2 will get	ONROOOONW
after2 will have	MUNTNNNNS
after2 will hold	MTNTOPPPN
after2 will host	PPKWPPOPO
after2 will join	PPLMTQQPQ
after2 will meet	SRKPQPPPO
after2 will miss	NXOPOPONO
after2 will never	NPPVOPPPN
after2 will not	NLPSNPPVN
after2 will play	MVLQNPOUO
after2 will soon	MLRXOOOOO
after2 will succeed	NULTOPPOO
after2 will take	MLWJRPTNR
after2 will use	OPLWPPOPO
after2 will visit	NUROOPOON
after2 winner of	UTLMPPOPP
after2 winning the	OTNOPOROO
after2 wins the	OWJPTOPOO
after2 with a	MTPSOQQOM
after2 with about	OTWSOMOMM
after2 with his	NWNSOOOMO
after2 with some	NUNSOTOMN
after2 with the	QUKMNTQPN
after2 with us	SOOPPPPPP
after2 won a	ORUNLPPNS
after2 won the	NSIMSQRRP
after2 world 	RNMKUPQQQ
after2 worldcup coverage	TPMOPPPPP
after2 would also	RNMROOPOS
after2 would be	KTNSQSONO
after2 would have	PRLLSPQQQ
after2 would like	MVOOPOPOP
after2 would not	NNTQONONT
after2 would seek	RQTNNOPPN
after2 wrote 	NWUMPNNMP
after2 wrote in	OTOOPPPPP
after2 x 	UPKNQQPPQ
after2 years ago	SNMNQQPQR
after2 you can	PLJWOVOPN
after2 you don't	SMUQOOPON
after2 you should	URLLPOPRP
after_ 0	VMTJOPPPP
after_ 08	SKIKRRSTT
after_ 1	YORKOOOPO
after_ 10	WJQJRPPOS
after_ 100	PQHJRTRSR
after_ 11	WONNOPPOO
after_ 12	QJOTQPPQP
after_ 13	VOTNNNNON
after_ 15	OVLVMOOON
after_ 16	PSMKUPPPP
after_ 17	XIGIRTRST
after_ 2	XMPNQNPNP
after_ 2012	WGFNOTSUS
after_ 2014	PNKVPRQOP
after_ 2017	WTONOOONN
after_ 23	POVPOOOOO
after_ 24	SJJPTQROS
after_ 25	SNMNQQPPQ
after_ 3	RINKRSSQS
after_ 30	WRLMQOPOP
after_ 4	SMGRNQQST
after_ 5	VIPIPQRQT
after_ 500	MJOIRURTS
after_ 6	SROMPPQOQ
after_ 7	ZMMNOPOPP
after_ 777	TNMMQQQQQ
after_ 8	VJKQNPOWP
after_ 9	URKJPQPPQ
after_ a	YRRRJOKON
after_ about	OTPPOOPPN
after_ abuse	MNUVOPOOM
after_ accepts	MXWNNNNOM
after_ access	OSQTNOOON
after_ account	SLQONQOOT
after_ accounts	NN\\NOOPNN
after_ accuse	ROOTPOOOO
after_ accused	RSRQMOONN
after_ accuses	KWKXNOONO
after_ acknowledged	NVTPONOON
after_ acknowledges	MWLROPPPO
after_ action	PNTMTOPOO
after_ actions	SPQPOOOPO
after_ activist	QOTMTOOPN
after_ activists	NNNM[PPOO
after_ actor	MMJWQPPUO
after_ actress	NOKTVOPOP
after_ actually	RTJMQQQPQ
after_ ad	RNWLOOPOO
after_ added	L]LONOPOO
after_ address	QMKMRZPMP
after_ addressed	OZNOPNONN
after_ adds	LQNSNOPPV
after_ administration	KVQMQQPQM
after_ admits	IWUTPNOMN
after_ admitted	NVNOPPPPO
after_ advances	L[LNOPQPO
after_ affairs	LOLL[QQPP
after_ after	LNRROUOMQ
after_ again	OVWNLOPNN
after_ against	TRVQNMNLM
after_ aged	TONUOOONO
after_ agencies	QOUOPNOPO
after_ agency	XQSLTMNML
after_ agents	OOXNROONN
after_ aggression	NPNMXOPPO
after_ agree	USONSNOMN
after_ agreed	NVSQNOONN
after_ agrees	QNVTONOMO
after_ ahead	QOPUNOPPN
after_ aid	QOOSQOPOO
after_ aide	OYNOOPPON
after_ aimed	XQKVPNNNL
after_ aims	TSQNONOON
after_ air	OLM]MOPOO
after_ aircraft	MNRLVNONV
after_ airline	OOPNWPPOO
after_ airlines	PNMMWPPPP
after_ airport	MMLXTPPOO
after_ airspace	NNMSUPPOO
after_ album	TQKJRQQPQ
after_ all	SOTMPOQMP
after_ allege	TOOOPPPOP
after_ allegedly	LXNUONPON
after_ allies	NPTNRPQPN
after_ ally	NURNQOOON
after_ almost	MRQWNNONP
after_ alone	NONSOOPPU
after_ along	TRNSPOOMN
after_ already	PMSQNPPQQ
after_ also	O[QLIPQOO
after_ always	VLMMQQQRQ
after_ ambassador	MNOSSPPPP
after_ amid	USQPPNNMM
after_ among	OVNJPQQPQ
after_ an	OSPOPPPOO
after_ analysis	PMVLPPPPO
after_ announced	KPZMQOPOO
after_ announcement	VJJJRSRSS
after_ announces	M\\NQNNOON
after_ anti	NOTUNOPON
after_ any	SSNNPPPOP
after_ apologizes	NTNTNPQOO
after_ app	ONOOPNOOX
after_ appear	SLLMTPPPS
after_ appearance	ZNNNOOOPO
after_ appeared	LZQNPNPOM
after_ appears	RRQLQPPNP
after_ applications	PNLLPRQQW
after_ appointed	NZPNOOOON
after_ approval	UQTNONOON
after_ approve	NOLXPPPOO
after_ approved	OOWPNOOOO
after_ arab	TIIHVSSSS
after_ are	PMTQQNPPN
after_ area	OQHSNRRSQ
after_ aren't	SMTNROPON
after_ argued	OUNOPPPPP
after_ argues	N[MMOPPOO
after_ armed	TMLUROPON
after_ arms	MNQUSOPNN
after_ army	NPLRSPPPP
after_ around	SMQQROONO
after_ arrested	RPURMOPNO
after_ arrived	SUKTPONMN
after_ art	SQOKSPPQO
after_ article	NN]MPONON
after_ artists	OMTMYONNO
after_ as	OUROPNOMP
after_ asked	MYQONPPON
after_ assault	POMYNPPOO
after_ asserted	QRLLQPQQR
after_ assets	LNZVONNMN
after_ assistant	ONUPPOOOO
after_ assured	OTOOOPPPP
after_ astronaut	QMPKRQQQR
after_ at	XRNPOPMON
after_ ate	SXLMOOONO
after_ athletes	QNMRPSOOP
after_ attached	SOOPPPPPP
after_ attack	PONSRQOQM
after_ attacked	NTMUOOPNO
after_ attacks	RQKSROOOO
after_ attempts	SNNSNPPOP
after_ attended	NXQMOOPON
after_ attention	SLMLQRRQS
after_ author	TIJPOSRRS
after_ authorities	RMKVTOOON
after_ available	WIHJSSSSS
after_ average	QMUMVOONN
after_ award	PMRJNVVNO
after_ awards	VLJKQPZOQ
after_ baby	VJJKRRQSS
after_ back	VQJQMOOOU
after_ backed	STVNONMMM
after_ backs	N[PNOOONN
after_ ban	MLXMVOONO
after_ banks	OOMRWOONO
after_ banned	NOSRUNNNN
after_ base	NML\\SNPNM
after_ baseball	QKKSQRQRQ
after_ based	QLMPPQQRS
after_ bases	SMPSMPPPO
after_ be	\\OMKOOPOQ
after_ beat	PYNNOOPNP
after_ beats	LNVRNPPQP
after_ became	OWJWOPPNM
after_ becomes	KTMVKNSSN
after_ been	XKJLSQQRQ
after_ before	ORSPMPPPP
after_ began	QTSSONONL
after_ begins	LORRNTSNN
after_ behind	UQMSNPPNO
after_ being	TONUNTOML
after_ believe	VJHITRRSS
after_ below	TMLPQPPRP
after_ better	RUTKOOOON
after_ between	QTKUONOTL
after_ bid	NMYLTOPOO
after_ bill	QMPISQQSR
after_ billionaire	MNNUUPOOP
after_ birthday	RMNOQPPQQ
after_ blamed	LRVQQOONN
after_ blasts	TSNPOOPON
after_ board	NN[MMPPPM
after_ boarded	OVOOOPPOO
after_ boarding	POQPTOOOP
after_ book	RZSMNMOMM
after_ border	SOITQPPPQ
after_ boss	LO^LQPPMM
after_ both	MTRROOOON
after_ bought	RPSQMPPOM
after_ boy	QMLVNQQQP
after_ brand	OSSNNOONT
after_ briefing	MPPVOOPNP
after_ bringing	RLKSPQQPQ
after_ brings	OVTPMNNQM
after_ broke	LYORNPOON
after_ building	UUPNQNONN
after_ bus	ONOZNPPON
after_ business	OOXPUMOLM
after_ businessman	ONNVRPOOO
after_ but	LTLUSONLS
after_ buys	MMQYOOPPN
after_ by	NOSQLQPQQ
after_ cabinet	NQLQYNOOO
after_ calendar	UIHGVSSST
after_ call	PKQRTPPOO
after_ called	NTTPPPPNM
after_ calling	RTUNNNNNN
after_ calls	OSPRNOPOO
after_ came	PTQONNTNM
after_ camera	ORLMQQOOV
after_ camp	PSNRPOPPN
after_ campaign	KXNTMVNML
after_ can	ROOOMOPNV
after_ can't	QRLTOPPOP
after_ candidate	MLTRWOPNL
after_ candidates	NKUMVPOOP
after_ cannot	SRUNNOONN
after_ capital	PMLN[PPPO
after_ captain	MLXLUPQNO
after_ captured	SMVPONPNO
after_ car	TMMTPPPOP
after_ care	UONPPPPOP
after_ carries	NUNSNPPPO
after_ case	PSNHNPTQS
after_ caucus	MOSYONOMN
after_ caucuses	MOMYTOOMP
after_ caught	LSQMNPPOU
after_ caused	QPKORVONQ
after_ cautioned	OOWOOOPOO
after_ celebrates	NSNTNWNMM
after_ center	TRTMONNOO
after_ centre	OOXNNPPPN
after_ ceo	NMYSLOPNO
after_ ceremony	QMLLUOWPP
after_ chair	ROTMPOPPO
after_ chairman	QKVISQQSM
after_ challenged	LYUMOPPQL
after_ challenger	MPONWOPOO
after_ champion	NOSNNZNOM
after_ chancellor	LQTLTOPOP
after_ change	TNMUNPPOO
after_ changed	TPMNPPPPQ
after_ channel	NOZOOOQOL
after_ charge	NNXOOOPOO
after_ charges	VOOOPOPPO
after_ check	ORKLQQQRR
after_ chief	MMUTPOPNO
after_ child	OMNXOPPPP
after_ children	OVLWQNONM
after_ chose	TQQMPOONP
after_ church	MKUXNPPON
after_ cinema	NONQXOPOO
after_ cities	QNLRWONOO
after_ citizen	LONRWPPOO
after_ citizens	LOTQSPPON
after_ city	QMRTQOONO
after_ civil	MPTPQPOPN
after_ civilians	PONNWPPPO
after_ claimed	LTYMOOPOM
after_ claims	LSVKTOPNO
after_ cleric	PLWJPQQQP
after_ clerics	OVMMQPPPP
after_ closed	NTUNOOPOO
after_ closes	QMMRQPQPQ
after_ club	ONTWNNNON
after_ co	RSMPQOONQ
after_ coach	NO\\IQPPOO
after_ coalition	PUPLSOOOO
after_ coast	PNIOXPQQQ
after_ cold	RNNWOOPON
after_ collapsed	PPKWPNPPP
after_ collected	SLQKORQRR
after_ collection	MZSNNOONN
after_ college	QLJVOQPOS
after_ colour	ULQIRQQOS
after_ combat	MOMWSPPOO
after_ come	RPNTOOPOO
after_ comes	QPONOSPPO
after_ coming	VLJLRQQQR
after_ commander	QOSOQPPON
after_ commanders	LOXSNOOON
after_ commission	PORSOOPPN
after_ commissioner	VPRMTNOOL
after_ committee	NPSLTRPPN
after_ communications	NOVLRPPOO
after_ communities	UMKQXOPNN
after_ community	UMQMWNOOM
after_ commuter	SHOMSQRRQ
after_ companies	PNRQVOONN
after_ company	NKOSSQRQP
after_ compound	MORXPONOO
after_ computer	PNNMPMNN]
after_ concentrates	OOPOOVPOO
after_ concert	QLTKQQPQP
after_ concluded	OXMNOPPOP
after_ condemned	NTSNPOPOO
after_ conference	SMSLOSPQO
after_ confident	MXNNPPPPO
after_ confirm	LM[NOPQPN
after_ confirmed	OTWPNOOMM
after_ confirms	KUPZPNNMN
after_ conflict	OOLVPPPPO
after_ congressman	NPNZNOPOO
after_ consider	WMNNTOOOO
after_ considers	MUTRNOONM
after_ console	OMMMNPPP\\
after_ constituency	TKIRTPQPQ
after_ consulate	NPNUOOPPO
after_ consumer	NONTSOPPO
after_ contests	TLLNUSPOO
after_ continued	OVMROPPOO
after_ continues	SPJSPUOPN
after_ contract	TMSKNQPQP
after_ contractor	ONOQXNMOO
after_ control	SPKQUPOOO
after_ convention	MNRQWNOOO
after_ convoy	OOPYMPPON
after_ cooperation	NOOMZPOPO
after_ corn	POMXNPPON
after_ correspondent	OPVONOPPP
after_ could	MOUTOPPNM
after_ councillors	NMXMPQPOQ
after_ counterpart	MQMSUPOOP
after_ counterparts	MOMUXMPNO
after_ countries	RKNTTOOON
after_ country	NNRUUMNNM
after_ couple	QMLVQPPPP
after_ court	MMLXUPOOO
after_ coverage	ULMNQPPQQ
after_ crash	WLLMQQQPQ
after_ crashed	ULLNQQQQQ
after_ created	UYMNNNOON
after_ crew	NMWMVOPOM
after_ crime	SMKLWPPPP
after_ crimes	TKLULTPQP
after_ crisis	UKKTOPPQP
after_ critic	SSUMLOPNO
after_ criticised	ROQTOOONO
after_ criticized	MRVMPPQNO
after_ crowd	POMZNOOON
after_ cultural	TLKMXPQPO
after_ culture	WGGFTURSW
after_ cultures	TJHHUTTTS
after_ currently	NTSPOOOON
after_ custody	NPNVOPPOP
after_ customer	UKTLOQPPP
after_ cut	XOMSNOPON
after_ cuts	SLQMWOONO
after_ data	NORWOONNO
after_ day	RKQQPPPPP
after_ dead	TJJJTRRSS
after_ deal	LSWTLOONN
after_ dear	VKMLRQQPP
after_ debate	SMPSUNPNL
after_ debates	MOTOSPPOO
after_ debut	TOVROMMLO
after_ decided	MSSSOOONN
after_ decides	LUSOOPPOO
after_ declared	NWSMNOPOO
after_ declares	MSTSOOOMO
after_ declined	NYMOPPPOO
after_ defeated	MSXMNPPON
after_ defence	NPWNQOOON
after_ defended	NTUNNPPOO
after_ defends	LXMTNOPPO
after_ defense	LPNSWOOOO
after_ delegates	LRXONOPPN
after_ delegation	MPTPXMNON
after_ delivered	NRUMOOQPP
after_ demanding	NWNTNOPNN
after_ demands	MPSTROONM
after_ democratic	MMKUSPPQQ
after_ denied	MQWNOPPPO
after_ denies	LMTVOPPOO
after_ deputy	NPNSUOOOO
after_ descent	NNNKZPPPP
after_ described	PMJJSSRST
after_ describes	JRTTOOOOO
after_ design	UOOOOPPPO
after_ despite	ORPWNMPON
after_ details	TPTOOOOON
after_ developed	LSWMOOPON
after_ development	SLQMNRQPR
after_ device	PNPNOOOPW
after_ dictator	OOONVPPPO
after_ did	MSTKPPQPP
after_ didn’t	NQXNOOPPN
after_ died	L[LNUOPNM
after_ dies	PTONONPNU
after_ digital	TMLMPOPPX
after_ dining	RMMNQQQQQ
after_ diplomat	MOMQWPPPO
after_ diplomats	MPVLSPPON
after_ director	PKRMNNP]N
after_ directors	NNXPPOOON
after_ discovered	SSNOPPPNP
after_ discusses	LVSPOOPON
after_ discussing	STMOOPOOP
after_ dismissed	NVMNTPPOO
after_ district	MIS[PNPOO
after_ div	XMNOOPPPO
after_ do	WQQQMNNON
after_ doctor	MPMSSPPPP
after_ doctors	TMKQQPPQQ
after_ does	SUOPOOOON
after_ doing	VQKLPQQPQ
after_ dollar	XOSQMOOOM
after_ dominated	SPZLMNONN
after_ done	VIJKRRQRS
after_ donor	NUXNNOOMN
after_ down	XLTMONPPM
after_ draft	TMTLQPPPP
after_ drama	ULMKVPPQP
after_ dream	NQLWOPPPO
after_ drew	NSONPTOOO
after_ drive	TKKPRQQQR
after_ driving	VIIKRRSSS
after_ dropped	NSJTNNOWN
after_ drove	RTLVMOOON
after_ drug	PMPZSMPML
after_ due	UPMROLTNO
after_ during	PPQPRORPL
after_ each	NOTRPOOOO
after_ earlier	PPNTRUNML
after_ early	ULNRNQPPO
after_ earned	URLTLNMMS
after_ east	TLMVPPPOO
after_ echoed	OTRNSOONN
after_ economic	LOPSTPPOO
after_ economy	MOKTWPPPO
after_ efforts	MOVMTOPOO
after_ election	MMMUUPPPO
after_ elections	OLPTTOPQM
after_ emails	NVXMONNNN
after_ embassy	NPJVQPQPO
after_ emerged	MPVWNOONM
after_ employees	ONYNOPPOO
after_ ended	PNUKRTONN
after_ enjoyed	RMVQNNOPO
after_ enough	VNOOPPOOP
after_ entered	MSTQPNONO
after_ entering	OPNNVPPPP
after_ envoy	NQRWLNPPN
after_ era	LZKJRRPTL
after_ erupted	QOMMXOPOO
after_ established	TNKQROQPP
after_ establishment	OONNXPPPO
after_ estate	ULKLRQQPT
after_ estimates	LRYNOOPON
after_ et	MZMNOPPOO
after_ evacuation	QMJPPSRRQ
after_ even	UNKRTOPON
after_ event	NSOOOVNON
after_ ever	XJLKNUOOV
after_ every	ROUOPNPOO
after_ exchange	PNNVONUMO
after_ executive	QNWMOOPOO
after_ exhibit	MVWMOOOMO
after_ expected	KUPSOOPPN
after_ experience	UJIJSRRSU
after_ experienced	QPJTOQPOQ
after_ experts	UOROOOOOQ
after_ explained	LZNNPPPOO
after_ explains	OXSNNNONN
after_ exports	UKLKYPPPP
after_ express	TKIORQQRS
after_ expressed	OVONOPPPO
after_ face	UOOPPPPNP
after_ faced	ONVPNPPOO
after_ faces	NSRTNOONN
after_ facility	QNXOONPON
after_ faction	OKJVRRPRP
after_ failed	TMQNROORO
after_ families	QKJWUOPOO
after_ family	LKOSSQPOR
after_ fans	OPUQPOONO
after_ fear	RNLOUPPOP
after_ feel	XNSLPOONO
after_ fell	PORWNNONN
after_ felt	TNKWOOOOO
after_ ferry	NOM]OOONO
after_ fighter	OORLQOOPU
after_ fighters	LN\\NROPNM
after_ fighting	TPIVOPPPO
after_ figure	RLJJVRRSQ
after_ figures	VNTMONPOO
after_ file	XNNNOOPOO
after_ files	MUTNOOOOO
after_ film	QQNLRNNXN
after_ films	MTLL[OPNN
after_ final	LNQWOTOON
after_ finally	OVRQOOONN
after_ finals	PNKMPZOPP
after_ finance	OMPUTNOON
after_ finds	MVTNOPPOM
after_ finished	KTRMQPQPQ
after_ fired	QTUKONPPO
after_ firm	QNOLVPPPP
after_ firms	RNKTVNPNN
after_ first	LRYQOOMMO
after_ flag	OONTWNOOO
after_ fled	SLQHRQQQS
after_ fleeing	QNKQXPPON
after_ flew	OUNSOPPNO
after_ flight	OL[KOPPOO
after_ floated	UPJKRRQPQ
after_ follow	ORTNOPPON
after_ followed	STLNOPPPP
after_ following	OTRQOOPON
after_ follows	OOOSNOOWN
after_ food	TMJNVPPPP
after_ football	RMXLULOMO
after_ for	RQOPNNUOO
after_ forces	MNPTUOPON
after_ forecasts	PPYOONOON
after_ foreign	NOTMTOPPO
after_ format	RJHJRTSRX
after_ former	SRLMSPPPO
after_ forward	ROTOOOPPO
after_ found	PUUMNOOPL
after_ founded	MVKWNOPOO
after_ founder	NKTINUSTQ
after_ free	SNLLPOXOP
after_ frequently	STNNOPPOO
after_ friday	TQGHRSSSR
after_ friends	RNMLUQQQQ
after_ from	POOPRNRMS
after_ front	KMVOVPPON
after_ fully	NYNOOOPOO
after_ funds	VOSNPOOON
after_ funeral	UJIJSRRRT
after_ gain	ONZNNOPNO
after_ game	MOYLNLNYN
after_ games	TLMQOQPNS
after_ gaming	MQKXPPQPN
after_ gas	RMKPWPPPO
after_ gave	NVWSNNNMK
after_ general	QLNTSOPPO
after_ geographical	RKJJQURTR
after_ get	WRLKPQROO
after_ gets	RQSSMOPOM
after_ getting	XQMMOPPPO
after_ giant	VMNQOOOPP
after_ girl	ONMTUOPOO
after_ girls	RNKMWPPPQ
after_ give	QSKLQQQQQ
after_ gives	N[MTMOONM
after_ go	VJJKRRRSS
after_ goal	NXNONPPPO
after_ goes	TSONOMONS
after_ going	XPLMPPPPO
after_ gonna	UKLKRQQRS
after_ good	WPKKRQPOQ
after_ goods	NPOQUOPOO
after_ got	VQUNOMNLO
after_ gov	OONYMPPPP
after_ gov.	NMLWQPPPP
after_ government	QSLSSNOOM
after_ governments	QLRLVPPPO
after_ governor	ONJVTPQOP
after_ granted	LRVNOPPPO
after_ great	OPNVNPPOP
after_ group	LPSLSPQQO
after_ groups	SULMPPPPO
after_ growth	TLIOWPPRO
after_ guard	NOUMTOPOO
after_ guidelines	NPVOPOOON
after_ gusto	SNNNQQPQQ
after_ had	LVUMOPPQM
after_ hair	RSLMPPQPP
after_ half	NOOUOVPMM
after_ halftime	OPOPPUPNO
after_ happy	TOIPQPPPS
after_ hard	SOOPPPPPP
after_ has	MTRQNOORO
after_ have	RPUKTNOMQ
after_ he	NQMVOQONR
after_ head	OPVLTOONN
after_ headquarters	NOYOQMOON
after_ heads	QWMMPPPOP
after_ health	NNOVSOPPN
after_ heard	XQKKQOPOR
after_ hearing	UKJKTQQQR
after_ hears	RUSKOOONO
after_ held	MTQSRNONM
after_ help	WNQJOQPOR
after_ helped	L[LMPPQOP
after_ helps	NLSOOPOOW
after_ her	RUMOPPPOO
after_ here	PLPKSQQQT
after_ him	UMMNQQQPQ
after_ himself	OSJMSQQQQ
after_ his	RWRJNOPOO
after_ history	RLNOTPPPP
after_ hit	NQVQLMNUL
after_ hits	RQTLQPOOO
after_ holds	IXQTNOPOM
after_ holiday	WKPHSPQTN
after_ holidays	OON[RNNMO
after_ holy	PORKRPQPP
after_ home	VPOTMNONN
after_ honeymoon	TLLUOPQPO
after_ hope	NSSSQNONM
after_ hopes	NOSKOVOOR
after_ hospital	QNHOUQQRR
after_ host	UMLLURPPO
after_ hostage	QMMRVPPOO
after_ hosted	OUVNONONN
after_ hotel	QNLYQOOON
after_ house	MQLYOPPPO
after_ housing	QLMXPNONR
after_ how	QMRLQPQQQ
after_ http	QNPSOOQPP
after_ https	VJPLOQRSO
after_ human	MPPPWOOOO
after_ hurricane	UPOQPOOOO
after_ i	TNIMRQQRR
after_ iceberg	OMN\\OOOON
after_ identified	QNVTMONNN
after_ if	PURRNMNNN
after_ illegally	UMKUOPPOO
after_ immediately	UUOOMOONN
after_ imports	NNMUWOOOO
after_ imposed	PRVMONOOO
after_ in	RPPSMRNOP
after_ include	RNXMNOPOO
after_ independence	OMTTNPPOO
after_ index	RLKSNPRRQ
after_ indicated	LYOOOPPOO
after_ industry	QQLVOOPPO
after_ infected	SKKRMQQQT
after_ initially	NSVNOOOOO
after_ initiative	PMSNOVOPN
after_ inside	VLLMQQQQQ
after_ insider	QPYNONONO
after_ insisted	NWMSNOOON
after_ insists	NULVOOPPN
after_ instead	NPUSOOOPN
after_ institutions	SNNNVOOOO
after_ insurgency	PNLMXPPPP
after_ insurgents	NNZKRPPPN
after_ integration	SIIHTTSST
after_ intelligence	MOOTTPPOO
after_ intends	MUSPOOPPO
after_ interest	NTKWOPPNN
after_ interview	QLUTOONNO
after_ interviewed	MO[MNPPPN
after_ interviews	QLWLNQPPP
after_ into	OLOTNNONY
after_ introduced	RNMTPPPPN
after_ investigation	POTQPOOOO
after_ investigator	MOXPOOPPP
after_ investment	QOMUUNONO
after_ island	MNTWQNONM
after_ isn't	MYPNPOPON
after_ issued	LWXMNOONM
after_ issues	OUOPSOONM
after_ it	WJOISQOQR
after_ its	TOMOPTPOP
after_ jail	OPMPUOPPO
after_ jet	NOVVLOOOO
after_ job	QNNVOOPPO
after_ jobs	JKJYRQRTO
after_ joined	QTIQRPPPO
after_ journalist	LONQWPPPO
after_ journalists	MMNVUOPON
after_ judge	NKQORRPQR
after_ just	UVMSNMNOM
after_ keep	VLLMQQQQQ
after_ killed	NUPSONONO
after_ killing	NWNRONOPN
after_ kills	ONOPOWPOO
after_ knew	NXMMNPPPP
after_ know	VIJOQQQRR
after_ knows	NSRTNOONM
after_ language	UIIIWQRSS
after_ last	ROVNMQOOO
after_ late	NVMVOOOON
after_ later	PUKONSNSN
after_ launch	LPOSWOPNN
after_ launched	NQ[NNNONO
after_ launches	KQSSOPPOO
after_ law	MNMVRNUNN
after_ lawmaker	TNMNUOOOO
after_ lawmakers	NNMRUQQPO
after_ lawyer	NMSSROPOO
after_ lawyers	UOMOPPPOP
after_ lay	QPPTNPPPN
after_ leader	NMSPVOPNO
after_ leaders	QLRQWNOMN
after_ leadership	IPXRWNMNM
after_ leading	NVXKOOPNN
after_ leads	MWLSOPPPO
after_ learned	RVMMOOPOP
after_ leave	LRLXPPPPO
after_ leaves	QTPLPPPOP
after_ led	MSSPPPQNN
after_ left	RVKIQRPPP
after_ let	SMPKPRRPQ
after_ level	WMULOOOOO
after_ life	VKOOPPPPP
after_ lights	SNMMOSQOR
after_ like	WINLPPQRR
after_ line	WNKLQQQPR
after_ links	NM\\NOOOPO
after_ list	RNLMNUOWN
after_ live	SQMMWRNLN
after_ lived	TSJNTPPNO
after_ living	POOMVPPOP
after_ local	SNMNYOOOO
after_ lol	PVMNPPPOO
after_ long	UMNSPOOPO
after_ look	VQNPPOOON
after_ looking	WQNMNPPPN
after_ looks	NUTSMOONM
after_ lose	MN[NOOOOO
after_ loses	RROMQPPNP
after_ lost	KVYMNOPNN
after_ love	WLJPUPPOO
after_ made	MUUMNOPOP
after_ magazine	OJYJWOPNP
after_ majority	TIKJRTSRT
after_ make	TUJRNPPNO
after_ makers	TNLNPOPTO
after_ makes	KUVKMOOVN
after_ making	TWNMOOOMP
after_ man	QMIYUOOON
after_ managed	RPMNQQPPQ
after_ manager	POSSNOPPO
after_ march	SKKPPPQTQ
after_ marked	RQNVMOPOO
after_ market	UOLXONOOM
after_ markets	PPNPUOOOP
after_ match	QNQMPYNMO
after_ mathematician	PNMLUQQQP
after_ may	MTPSPOONP
after_ mayor	NPLZPOPON
after_ me	SSPNOOPQM
after_ means	OUNQOPPNO
after_ meat	PMLTUPPOP
after_ media	RPVPPNONN
after_ meeting	OQYOONOON
after_ meets	NVMNOOOWM
after_ member	ULNONPPSO
after_ members	MRUMNPQRN
after_ membership	KM\\NSOOON
after_ men	OLROWRONM
after_ message	WNNMPOPPQ
after_ met	M[MMPPPOP
after_ might	VPLUQNMNP
after_ militant	QMOMUQRQN
after_ militants	NLUITQQQQ
after_ military	NNOSRSPON
after_ militia	PLLUUOPPP
after_ mine	NNMZTNPMO
after_ mining	MONVYNNNN
after_ minister	TOPNSOONO
after_ ministers	MTRMROPPO
after_ minority	OMTTPOOPO
after_ miss	WMLMQQQPQ
after_ missile	QKRULQPRO
after_ missing	TTNNNOPOP
after_ mission	LOQSMYOOM
after_ mobile	XNMSOOPPM
after_ monday	KLVMQRQPR
after_ money	TMLLWPQPP
after_ monks	SJQINRSSS
after_ more	UOQLNPQOR
after_ morning	VIJMRRRRR
after_ mother	NOMURPPPN
after_ moved	OSTMOOPOP
after_ movement	[KTOKONNO
after_ moves	OTOWKOOOO
after_ movie	UVIKTPONO
after_ movies	RSKLQPPPR
after_ moving	UJJKRRRRR
after_ mp	MTSUMOOMO
after_ much	SRLMQPPPQ
after_ music	QLMJSQSQU
after_ must	MVUORKOON
after_ my	TRIMQQQQP
after_ n	PQMLPQQRR
after_ na	UHIITSRSU
after_ name	ULRTQNOMM
after_ named	OVQSNOONM
after_ narrowly	QXMLOPPOO
after_ nation	RLSNVOOOP
after_ national	MMNSZNOON
after_ nations	MUMJUOPOS
after_ naval	MPLWPPPPO
after_ navy	POOLUPQPQ
after_ near	RLPYONOPO
after_ need	SMSMVOONO
after_ needed	POMZMPPOO
after_ needs	SQPUMOONN
after_ negotiators	NMSNUPPPP
after_ neighborhood	OLMWSOQOO
after_ network	NPYSNONON
after_ networks	ZNOUMNNNL
after_ never	WSQMNOPNN
after_ new	RTGJWPPPP
after_ news	OKUSQOPON
after_ newsletters	PPTPPOPNP
after_ newspaper	NIXMNOOTT
after_ newspapers	OPOMVPPPO
after_ next	PQQRMONTN
after_ night	VMMNPPQPP
after_ no	PSOSNPPOO
after_ nominated	MVONTOOOO
after_ nomination	NOQNTNUOO
after_ nominee	MSPKWOSNN
after_ nor	NUNSOPPOO
after_ not	VQLNPORPO
after_ noted	NYTKPNPNM
after_ noticed	VRNNPOPNP
after_ now	TQOSRQMLM
after_ nuclear	KMNQXQQRM
after_ number	RPUONOOON
after_ observed	MUYLNOOON
after_ occupation	QNMKVQQQQ
after_ occupied	NTMUOPPOO
after_ of	UOLONSOQQ
after_ off	VSKJMOPWO
after_ offensive	NOMSUPPPO
after_ offer	PMSSNMONV
after_ offered	MUSMOPPPO
after_ offers	JPZRNPPON
after_ office	SORXLNONM
after_ officer	UOQVSLNLM
after_ offices	MPWPNOPPO
after_ official	NKRQSPPPP
after_ officially	OTMVPNONO
after_ officials	LPSQUOOON
after_ oh	QRJJSQQRR
after_ oil	QNMRTPPON
after_ on	QSQQOPONN
after_ once	QZLLPPQMO
after_ one	YQINSNPOO
after_ only	WLMPQNOOS
after_ op	PPXOOOONO
after_ open	SNTPONPPO
after_ opened	MNVNNQOUN
after_ opens	MPRVOOOOO
after_ operating	OPOOOOPPV
after_ operations	NNPSUOPON
after_ operator	VIIKURQRT
after_ opposed	QLQMXOOOO
after_ opposes	MYMMOPQPO
after_ opposition	NONRXOOPO
after_ or	MSMQMROPT
after_ ordered	UMNWMOPON
after_ orders	ONQMPTPPP
after_ organization	PJOJTRRQT
after_ originally	PQQLOQQPQ
after_ other	TMOOPPPPP
after_ our	WMLOPPPPP
after_ out	QVTONONMN
after_ outbreak	TJJISRRRV
after_ over	WLRQNOOON
after_ owners	RNMNUMNLY
after_ packed	PKKMURRSQ
after_ page	VLRJPPQQQ
after_ park	PNNVOPPPO
after_ parliament	POMMWPPPP
after_ parties	POONWOOOO
after_ party	OLSQUPPNM
after_ passed	MQOSVOONN
after_ passenger	OLWLQPPPO
after_ pay	VMLQQPPPP
after_ pays	OVMROPPPN
after_ peace	SMITTPPOQ
after_ peacekeepers	KPSYQNOON
after_ peacekeeping	NQWNPPOPN
after_ peer	LMROTNOMV
after_ peninsula	NONSUPPON
after_ people	TMJPYMSMN
after_ per	ZLLNQPQPP
after_ performance	QNQMRUOPN
after_ performed	LWNOPPPOP
after_ period	WSMLLTSNL
after_ person	ULLLUQPPQ
after_ personally	PWNOOOPOO
after_ personnel	NOVOOOPPO
after_ phone	QPLPOMOOY
after_ phones	VNONNOOOS
after_ photographs	RYMOOOPON
after_ photos	TMHJSTRRR
after_ pic	XNLRPOOON
after_ picked	NVLMSPPPP
after_ picks	UJHKTSQRT
after_ pilots	KNQSTPPPO
after_ place	UMMNQPPPQ
after_ plan	LWWMPNOON
after_ plane	JL]RPNQNN
after_ plans	KMTVRPPON
after_ play	POPOVNPPO
after_ played	NWTMNPOON
after_ player	RLVRVMOLL
after_ players	PMZNQOPNM
after_ playing	QSSMROONN
after_ plays	MWONOPPPO
after_ please	SQJOQQQQQ
after_ pledged	MSWQLOPOM
after_ pledges	MUMTOPPPO
after_ plus	NQONNOOYO
after_ pm	OPNTQPPPO
after_ pointed	OUOOOPPPP
after_ police	ILNWWPQPO
after_ policies	MVNRTNONN
after_ policy	ONMWUOONN
after_ political	SNQSUNNMN
after_ politicians	NONNWPPPO
after_ politics	NNNQWPPOO
after_ poll	MK\\TTLNMM
after_ polls	QNLWSOPNN
after_ population	PVMLPPPPP
after_ port	OQYKTNNNN
after_ poses	OUNOPPPOP
after_ position	TKNKPRQQT
after_ possessed	RULNPPPPO
after_ post	LVSUNNONN
after_ posted	TULMOPPOO
after_ poster	SMQMPPPPQ
after_ posts	MOTSOOPNP
after_ power	ONNWOPPOO
after_ powers	RLOLVPPQP
after_ praised	NVOOPPPPO
after_ predicts	PQWOONOOO
after_ premier	MNJRRSSRO
after_ prepares	NSMUOPPOP
after_ presents	OVOKOTPPO
after_ presidency	NQONUPPOO
after_ president	MPQSSOPOO
after_ presidential	LPQRWOPPL
after_ presidents	OLS\\JPONO
after_ press	VPNQOOPNO
after_ price	VKKLVQQPQ
after_ prices	ZLQLNOPOP
after_ primary	KORVTNPNM
after_ prime	ROKRTPPOO
after_ prison	NMP[RONNM
after_ prisoners	MUTNROONN
after_ private	NOVOROOON
after_ prize	SLNMRVPOO
after_ pro	SLKJTRRSR
after_ probe	OLLVNQQQP
after_ producer	NOVWLOONM
after_ producers	KMTUUNONN
after_ professor	MXTOONOMO
after_ program	ONMMOO^ON
after_ programme	NORPNNO[L
after_ programs	NQOOQNONW
after_ project	ONXRMONTM
after_ projected	OUVMOOOOM
after_ promises	TONOVOONN
after_ prop	TMXKNPPPN
after_ property	MPQWNOPPN
after_ proposed	NVMRNPPOO
after_ prosecutor	MPMLYPPOP
after_ prosecutors	NOLQVPPPP
after_ protesters	QNMUPPPPO
after_ protests	RTKLSPPPO
after_ provides	KQWRMNNNS
after_ province	SLJTSPPPP
after_ public	MPJVUPPOO
after_ published	N[QNPNOMO
after_ put	VNLITPQPS
after_ puts	OUXKONONN
after_ quarterback	ROWNNOPNO
after_ quickly	POOUPPPMP
after_ quite	VLQNPOPQP
after_ quits	N\\LOPPPNN
after_ quotes	KVVOMPPMO
after_ race	LPNPWMUON
after_ radio	SNTTPNONL
after_ rail	ROMTPOPOP
after_ rains	ULLMRQQRQ
after_ raised	ONYPONPOM
after_ raises	LM[OOPPPO
after_ ran	OYMNNTNNO
after_ ranch	NOOXOOOOO
after_ ranks	LN\\NPOQNN
after_ rapeseed	NPMMXPQPP
after_ rates	SOUMPNPNO
after_ re	NORSOSOPO
after_ reached	LSRWNOONN
after_ reacted	TPMPQPPOO
after_ reading	YNLOQPONQ
after_ ready	SQKSOPPPP
after_ real	SNOOPPPPP
after_ really	VLQPLPPQP
after_ rebel	NNVSRNOOM
after_ rebels	RMUTOOOOM
after_ recalled	NWLRPPPOP
after_ receive	NWTLRNONN
after_ received	JTWPOOPNO
after_ recently	MZROOPPMM
after_ recommended	SOOPPPPPP
after_ records	OOYOOOONO
after_ reforms	LWWORMONL
after_ refugee	LKRXUNOON
after_ refugees	PMLK[QQPP
after_ refused	NXNNPPPOO
after_ regards	SMMMQQQQR
after_ regime	MOYQPNOON
after_ region	OJLRPTTPP
after_ registered	OOMOVPPOP
after_ regularly	SPLLRQQQR
after_ rejected	LOOTTOPOO
after_ release	OPLRUOOPO
after_ released	PSSMOOPQN
after_ releases	RMUMOPPQP
after_ remains	RRUORLNNO
after_ remember	QTLMPPQPP
after_ removed	NOWOOSOOM
after_ rep.	OOMWROOOO
after_ replaced	PYMNPPPMN
after_ replied	OWNOPPPOO
after_ report	QWPMMNPSL
after_ reported	NSTOQNPMP
after_ reportedly	NYPQONONM
after_ reporter	VPQNPOONN
after_ reporters	MOWNQPPPO
after_ reports	KRXTONONM
after_ republican	MOOWPPPOO
after_ requested	NQMVPOQPN
after_ required	WKKJPSRTP
after_ requires	UOPQPNOOQ
after_ research	UJNIVPOPU
after_ researchers	NNWLRPQPN
after_ residents	RLPYPNONN
after_ resolution	PMUNOQPQO
after_ resort	NNRVTMNNN
after_ responded	LYUMNOPON
after_ restaurant	OOLZRNOPM
after_ results	TMMNQPPPQ
after_ resumed	OORTOPOOO
after_ retail	ROKWQPPNO
after_ retailers	VNOOROOOO
after_ return	SNTOOOOOO
after_ returned	NUNIQQRPS
after_ returns	NYPNOPPNN
after_ revealed	NWVMONNNN
after_ reveals	NPTRPOPNP
after_ revenue	VNKSPOPNP
after_ reversed	PVPNPOPOO
after_ review	WMLNPPQQQ
after_ reviews	UQPKQOPOQ
after_ right	TRKSOOOON
after_ rights	MMQOWNSNO
after_ rival	MNKR[OPON
after_ rivals	OOTLQNONW
after_ rose	TOMUPOPPM
after_ route	NNO[QNPMO
after_ rule	TMTLTOOOO
after_ ruled	SQQMPRONO
after_ rules	QNRRVMQNN
after_ ruling	MN[NPOOOO
after_ run	XMSKPPOPN
after_ runs	OMQJOWSPP
after_ s	PLPPMNTOU
after_ said	KWXMMOPOO
after_ sales	TONONTPOO
after_ sanctions	NNYOOOPOO
after_ sat	SNSMPOPPO
after_ satellite	TLJLYQQPP
after_ saturday	OPOWOOPNO
after_ saw	QTNNONNUN
after_ say	TMOUQOPNM
after_ saying	SQLLQQQPQ
after_ says	JWQPOPPOO
after_ scheme	UMKKPPQRV
after_ school	QJPRNQQRR
after_ scientist	NMMQWPQPO
after_ score	MTXLNPPOO
after_ scored	LUJKQQSSQ
after_ scores	OTMHQPQQS
after_ search	WMJQMQQQR
after_ season	QINIRUSSR
after_ secretary	PMPSMSQOO
after_ security	PMRQVOPON
after_ see	SKQMQQQQP
after_ seeking	QONOXOOOO
after_ seeks	MRUUONPMO
after_ seems	PLPRNQPRR
after_ seen	XQKLPPPQP
after_ sees	MUSONOPPN
after_ seized	NOUSMPPOO
after_ sen.	OLL[NPQPP
after_ senate	PNMNXOPPO
after_ senator	NMMVNQQQP
after_ senators	ROKUOPPPO
after_ sending	TMLQQPPPQ
after_ sends	NMMZNPPPO
after_ senior	NSTMSOOON
after_ sent	LTWPNOOON
after_ series	WLPKOONWN
after_ served	MOPTOQPSN
after_ service	VLOVSMNNL
after_ services	SONVOOPNO
after_ set	OXVNNMOMO
after_ sets	KMRYOOPPN
after_ settled	NZOONOOOO
after_ settlement	OOMMYPPPO
after_ settlers	UKJKUQQRR
after_ sex	OPVONPPOP
after_ share	ULOJSQPRO
after_ shareholder	QN[MNPONN
after_ shares	PJUMSRQOP
after_ she	PSUMOOOPO
after_ shooting	PTKWNPPNM
after_ shopping	SONVNONOO
after_ shortly	OPMQSPPPO
after_ shot	UMKLUQPPQ
after_ should	MQUTMOPON
after_ show	UOPQQUNNK
after_ showed	PVMTNOOOO
after_ showers	TJIJSSRSS
after_ shows	WRMNNNOUN
after_ shut	NNVPXLOMM
after_ sick	TLLMRQQQR
after_ side	MOYMTSNML
after_ sign	NNUTNPPPO
after_ signed	OZPLOOPOO
after_ signs	MTTNOOPPO
after_ since	PSQSOQMLP
after_ singer	UPPUNNOMN
after_ single	ZNNNOOPPO
after_ singles	QLSSOOPOP
after_ site	TOUNOOOOP
after_ sitting	TLMMQQQQR
after_ six	ULKMVPPPP
after_ sky	ROONVOOOO
after_ slams	NWNNPPPOO
after_ so	TQNMUNOMR
after_ socialist	OMLZUNNNN
after_ society	POMVPPPOO
after_ software	PNOKOOOO]
after_ soil	PMLUVOOOO
after_ sold	NNTMOOOOX
after_ soldiers	LMKTXPPQO
after_ some	SLJKRSRRR
after_ son	YKJHRRQRS
after_ song	QSOKOQQQO
after_ songs	SMVNOOPOO
after_ soon	PMRRVNONN
after_ sorry	SKLLRRQQS
after_ sought	QTTNNOONN
after_ sources	LPSXPPONM
after_ space	NOUTLPPQN
after_ speaker	KP[OOOPOP
after_ speaking	LXMOPQPQO
after_ special	NSTRLQOOM
after_ speech	RMRLOVOOO
after_ spent	LVVLXLOLM
after_ spoke	JYTNOOPOO
after_ spokesman	MMVRQOPOO
after_ spokeswoman	LPRTTNNON
after_ sponsored	QNWNPOPOO
after_ sports	QMNPUPPPP
after_ spread	RKULQQQPP
after_ sprinters	NOML[PPPO
after_ squad	ONYOMQOPN
after_ staff	PN\\NNOOON
after_ staged	NUSOOOPOO
after_ standards	MTPMNOXPN
after_ stands	LWLUOOPOO
after_ star	TMUTTNMLJ
after_ start	WMKOQPPPP
after_ started	TRRMNPPOO
after_ starting	TMRNNSOOO
after_ starts	RXTPNLNMM
after_ state	LMQRWOPON
after_ stated	KTYKPOPOO
after_ statement	MNVQOPPPO
after_ states	VOMRSNONN
after_ station	XNMMOPPQP
after_ stay	UQUNNOONN
after_ stayed	PYMNPPPNO
after_ staying	SXMMOPPON
after_ stepped	MWMQOPPOO
after_ steps	LVTOPMOPO
after_ still	SNQNOTONO
after_ stock	LNUQTOPON
after_ stocks	KPNVRPPPO
after_ stop	ULKMQQQQR
after_ store	NOSRSOOON
after_ stories	QPTOPOOOO
after_ story	QUSOONONM
after_ strain	UKKKQQPQW
after_ strategist	OORNUOOOO
after_ strategy	QLTMVOPOO
after_ streets	RMKUPPPOR
after_ stressed	PWMMPPQPO
after_ strike	UPQNOPPOO
after_ striker	MOWSMPQMO
after_ strikes	MOQXOPPNO
after_ stronghold	NMRUROPOO
after_ struck	OP\\MNMOPN
after_ student	VLRRQNOMO
after_ students	LOQPWOPOO
after_ studies	UKKKRRQRS
after_ studio	TKKQUPPPP
after_ study	NN[NOOOOO
after_ subsidiary	ONYNOPPOM
after_ suburb	ONOWROPOO
after_ subway	SMLUPPPPP
after_ such	ULJRUPPOP
after_ sued	LUVMOOPOO
after_ sues	LRVTMOOON
after_ suffered	NQVOOOOOO
after_ suggest	UONPOPPOP
after_ suggested	QWRMOONNP
after_ suggests	UPQRONONO
after_ summit	NLTNSRQRM
after_ sunday	TKNJUPQQS
after_ sunshine	TLIQPTQQP
after_ super	RWMNOOPOO
after_ support	NORQVOPOM
after_ supported	NVXMMOONN
after_ supporter	NTXMMOPOO
after_ supporters	OYMKUOONN
after_ supports	MPVRNPPPO
after_ sure	YMMLPOQPQ
after_ survey	NL^MPNPON
after_ suspect	OUNTOPOMN
after_ suspects	MNXTMOPON
after_ suspended	OSNTNPPOO
after_ system	RMNITPQOV
after_ systems	WKKLQQQQS
after_ take	XQKMPPPPO
after_ taken	NKTMRQQPS
after_ takes	JVOZMMNSL
after_ taking	UROPPNOOO
after_ talks	OYONQOOON
after_ tank	MNOQUPPPO
after_ targeting	RNRSNOPOO
after_ targets	NTNNWOPON
after_ taught	NZLOPPPON
after_ tax	OOVUNOOMN
after_ teacher	SNLNTPPPP
after_ team	QLOHUTPOU
after_ teams	POLLSVOQO
after_ technology	ZMMMPMNLX
after_ teenager	MNNWSOPPO
after_ telecoms	MQLWPPPPO
after_ television	LIUOUPSOP
after_ tell	XLLLPQQQQ
after_ tells	MYQMPOPON
after_ temp	SMRNQPPOQ
after_ tennis	OWOMSQNNN
after_ territories	VONMTPOON
after_ territory	NNLTWPPON
after_ terror	MTKVVNNNM
after_ terrorist	ONYNNOOPO
after_ test	RMKUNPQQR
after_ testifies	OSOPPPPOP
after_ tests	ONOWPPPOO
after_ textile	JOQQWPPPN
after_ than	SLNNRPQPQ
after_ thank	OWKNPQQQN
after_ that	RQPKMQSPP
after_ the	UPMPOPPOR
after_ them	VMNOQPPOQ
after_ then	OYMOROPNN
after_ there	TLKPPQQQQ
after_ these	TOOPPPPNP
after_ they	\\IHMTPPQP
after_ thing	VMMOPPPPP
after_ think	TMMNQQQQR
after_ thinking	VRKLROPOR
after_ thinks	OVNOPOPPO
after_ this	VMMWONPNN
after_ though	NTRMSPONO
after_ thought	URLMMPPPP
after_ threat	SMTLSPOOO
after_ threaten	VOLMRPPPP
after_ threatened	MKVJSQROS
after_ threats	TMGJYRQQQ
after_ three	SRPNOPPOO
after_ threw	NWSOONONN
after_ thrilled	UOOOOOPPO
after_ through	NWTPONOOM
after_ thursday	SNSONPPPP
after_ ticket	LRUMVOOOM
after_ time	TMMRUOOON
after_ times	SJKKSRRSR
after_ title	MMPOQXNMT
after_ tmro	PQVMONOOO
after_ to	TQNQOQNOP
after_ today	NPQPNQQSN
after_ together	PROMOWOON
after_ told	QYKKOPPPP
after_ toll	TMMMQQQQR
after_ tomorrow	UJHTNRQSP
after_ tonight	TTMMPPPOP
after_ too	VPJUOPPNN
after_ took	LVWQMMNQN
after_ tour	SJPLWPPPP
after_ tournament	OOPMROPVN
after_ town	SUIPVNONN
after_ trade	KROSNXOPM
after_ trading	YNPOOMQOO
after_ tradition	UOMJUNQNR
after_ traffic	TNMMPPPRQ
after_ tragedy	TMMNQQQQQ
after_ train	QLJTMRPQT
after_ training	TKPTPONPP
after_ traveled	QVMONPPPO
after_ trial	SJJWQQPQP
after_ tribal	OOVTNOPNN
after_ tribunal	OPTSOOOOO
after_ tricks	QOOPWOOOO
after_ tried	UVMMOOPNO
after_ tries	OXOMPPOOP
after_ trio	RNTNOPPOO
after_ trip	OPTSPNOOO
after_ troops	ONPSTOPNO
after_ true	SOOPPPPPP
after_ try	TSMSLOOOO
after_ trying	NSROOOPPO
after_ tsunami	OOMNXPPPO
after_ tuesday	OTQUONOMO
after_ turned	SSTPNNONM
after_ turning	UMLLTPPPQ
after_ turns	RRPLPPPQP
after_ tweeted	NLNUNRQSP
after_ two	PMUTNOOON
after_ u	SOOPPPPPP
after_ under	MQUVLOPOM
after_ unemployment	OOMUPPPPP
after_ unions	UKKQTPPOP
after_ unit	NOYSNOOOL
after_ universities	MNVSPOONO
after_ until	KONVOPPPS
after_ unveils	KQYMOPPPO
after_ up	UNPQONPOO
after_ update	UKKMPPOQW
after_ upon	SNNHPRRSR
after_ urge	RTLMQQQOP
after_ urged	QSLRNQPPO
after_ urges	LVTRPOONN
after_ us	SOOPPPPPP
after_ used	RTOMNPQQN
after_ user	OOWNOPPNP
after_ users	SJRKRPOQV
after_ using	UOOTONPPN
after_ v	NN[LNPQPN
after_ vehicle	N[RONNOON
after_ version	UPSMSNMPM
after_ very	VOOOPPPOO
after_ vessel	ONVNTPLOO
after_ veteran	QMNORVPNQ
after_ via	RQSTMNONM
after_ vice	LMXNUOPON
after_ victims	VLJRPROPO
after_ victory	TORLOSPON
after_ video	NSQOPNNMV
after_ views	QLJSRQQQR
after_ village	PMLSUQPPO
after_ violence	NOWPOPOON
after_ virus	VKJJRQQQW
after_ visit	UNMSOPPPP
after_ visited	MVTMOOPON
after_ visits	OWNNPPPOO
after_ volcano	MMM]OPQON
after_ vote	OMLUVPPPN
after_ voted	QRQPMPORN
after_ voters	PRLTVOPMN
after_ votes	KOUWOPOMO
after_ vows	MWLVMOPOO
after_ vs	PLVPOPPOP
after_ vs.	MWVNONONM
after_ w	RNSLOPQQP
after_ wait	VOLNPPPPQ
after_ want	SMUQQOONN
after_ wanted	NUQNOPPPO
after_ wants	JVQVNOONN
after_ warlord	NOLMZPQPO
after_ warned	KUWROMPNN
after_ warns	MVWMOOOON
after_ was	MROQMOQSR
after_ watch	UNNOPPPPP
after_ watching	TIHISTSUT
after_ water	MSRTONOOO
after_ way	RMMNQQQQQ
after_ we	XLKNQPQPQ
after_ wearing	WMVMOOOOM
after_ weather	RNMXNOOOO
after_ web	MKULRQQQR
after_ website	OSVMPPPNN
after_ wednesday	UKHHTRRST
after_ weekend	RNKMQVQPP
after_ went	PTTLNPPOO
after_ were	OMXQMNPOQ
after_ what	QULQOPPPO
after_ when	VJLTRPPON
after_ where	PMPVOOPOO
after_ which	UNENSPPXO
after_ while	RNURQNONM
after_ white	QNKKWQPQQ
after_ who	QQPQUNONM
after_ why	PSOMPQQQO
after_ will	PTQMOMQOR
after_ win	POUONWNMM
after_ wine	VMMNWOPMP
after_ winner	RJIJRQZQQ
after_ winning	MS[NKOPON
after_ wins	NQXOQOPNN
after_ wireless	YONOOOOOO
after_ with	SROSMQPNN
after_ withdrew	MZLRNOPOO
after_ without	NROQQTNNO
after_ woman	KMLYRPQPO
after_ women	NLTRVOOON
after_ won	KUUHROQQQ
after_ won’t	VNLUSOONM
after_ work	RTWMMNOON
after_ worked	TXKKRPPNN
after_ worker	PPSMTNOOO
after_ workers	POOMWOOOO
after_ working	RNSOOPPOP
after_ works	RRRKQPPON
after_ world	QNSKTPPQO
after_ worldwide	PNKRQNOPW
after_ worried	UOKTSNOOM
after_ would	ORUQQNOMN
after_ writes	MYUNNNNON
after_ wrote	KWWNPOOLO
after_ x	RMQIPQVQO
after_ ya	ULLMQQQQR
after_ years	VMMROOPPP
after_ yet	OOPQOOWNN
after_ you	SPJPQPQRO
after_ your	RLQNPQQRO
after_ yourself	UMMLQQQQQ
after_ youth	LPOWOPPOP
age after	MZNSRNOKL
alone 00	VOPNOPOQN
alone 01	MNXJUOPSN
alone 02	PLWPKOOOU
alone 10	YJPPOORNN
alone 11	SPLWMOOQN
alone 12	OPLYOPPON
alone 1u	LUQQQOOOP
alone 20	SNORMNRPQ
alone 21	UYLSMNNKN
alone 22	SNLNXOOOO
alone 2u	MTRROOOOO
alone 30	WQIJONL^N
alone 31	ZLJLPPQRP
alone 3u	MUNROPQPO
before" 2016	\\MOOMOOOO
before" a	OTIKQPUUP
before" and	SPKKQOOZN
before" as	TWJJUOSOL
before" author	[LMOOQPNN
before" called	TMJKQRRTR
before" calls	VPOSPNPLO
before" d	UJLLRQRRR
before" email	NYNOPQPLO
before" for	QNKKUQOVO
before" is	VLOLRQPOP
before" it	TPKLQQQSQ
before" like	RKJKSRPVS
before" man	NVOOOPPOO
before" of	OLQKPYLVP
before" on	TLJKRPOUV
before" out	SOKLPQQTR
before" president	LVTOOOONO
before" said	WRRLMPPON
before" saying	PRKWOOOOO
before" that	TMNLPQPTP
before" the	RKM^PONMO
before" to	TOQIRPQPP
before" up	OOOSPPPPP
before" with	YOMSNOONN
before' 4	OONNONPZO
before' apple	POONOOONZ
before' baghdad	OMMUTPQPO
before' bbc	OTONONOTO
before' britain	SWUJNNPMO
before' camp	NXPNOOPON
before' canada	N\\LLPPQNO
before' china	VLPIWQOOO
before' country	TNUORNONM
before' dab	PZLMPPPMN
before' egypt	PUNRPPPNN
before' england	RNQKQRQRP
before' france	NSVIQNPSO
before' germany	OMVTNOOON
before' india	NSXNOOONN
before' indonesia	OSJNRRRPP
before' iran	NQ[LPOONO
before' israel	MNSZNNONO
before' it	URJQNQQPO
before' japan	LVVRNNNNN
before' korea	NQWXNMOML
before' london	PJIVPPRRS
before' microsoft	QNNNNPPOX
before' month	NMVMSTPLN
before' night	MPTLVOPOO
before' pakistan	UNMZONNMM
before' party	PWONPPPMN
before' russia	LQVVOSNLL
before' sony	NNONONOO[
before' that	TONMQPQPQ
before' timberlake	OPOOPUPNO
before' tomorrow	OMPKPRRSR
before' tuesday	NPUQTMPMN
before' uk	QNRSPOONP
before' ukraine	ROQIOQRRP
before' venezuela	NTOYPNOMM
before' voa	OUNMRPPOP
before' week	PLPPPRQRO
before' year	OILQQSURP
before, 1	OPNSOPROP
before, 1980s	PPLTPOPTM
before, 1990s	NSVNOOPNO
before, 1993	ONUNUPPNN
before, 1995	OYRMNOONN
before, 1999	PTOQPOOOP
before, 2	OKPLOSRTR
before, 2004	NTVOOOOON
before, 2005	NOVSNOPNN
before, 2007	NNVVONONN
before, 2009	NVMTOOPON
before, 2010	OSOTOPONN
before, 2011	SPSLQPPNO
before, 2015	OTSOOOPOO
before, 2017	OUNNPPPPP
before, agency	KQXQROOML
before, ago	NUNSROOMN
before, also	TLLKQSQTP
before, america	PKWTPOONO
before, americans	NPOOWPOOO
before, angeles	NNUUNOOOO
before, army	NRWNPPONO
before, asia	PQMTPPPOP
before, attack	NTQQTNNMN
before, australia	PPNUOPPPO
before, band	OOYNOOQNN
before, bay	NNK\\PPPMO
before, belgium	OOUOOOPPP
before, berlin	OPOSOPPOP
before, bernardino	PONVPOPOP
before, birmingham	PQMTPPPOP
before, brazil	PONSPPPPP
before, britain	OONUPPPPP
before, bush	OTMNTOPNP
before, c	RKIJUQQRW
before, cairo	NPOSPPPOP
before, california	POOTPPPPP
before, cambridge	NPTPNPPOO
before, camp	PYMNPOPMO
before, campaign	NTVNQOPNN
before, campbell	PUNOPPPOP
before, canada	NSWMOOPNO
before, candidate	PXNNPOPMP
before, capital	NRZLNPPNN
before, career	OUNNPPPOO
before, categories	OUNNPOOUN
before, century	OUSWLNOML
before, chairman	NVOOPPPNP
before, charleston	PNOTPPPPP
before, chief	OXONPOOMP
before, china	ONVNPPPOP
before, city	NORQSPPNO
before, clinton	OVNOPPPOP
before, club	POZMONPMP
before, coach	PXMMPPPOO
before, college	NNOVPPPNO
before, company	ORZLPOOMN
before, connecticut	PPNTOPPPP
before, counterpart	PQTNPOPNO
before, county	TJKSRPPRQ
before, damascus	PONSPPPPP
before, day	QPSJORPRO
before, deputy	PSOOPPPOP
before, development	MNUUPOOMN
before, earlier	OVPOSOOMO
before, election	N]KMNPQOO
before, europe	PQNUQOONP
before, example	OUMTOOPNO
before, falls	OSJVOPPNP
before, father	NVTMOPPMN
before, first	PUSNNPOON
before, florida	NSNRPPPPP
before, followers	ULILSRRRR
before, france	OOMVOPPPO
before, friday	MPPQQVNNN
before, general	PVNNPPPOP
before, germany	OOMXNPPOP
before, google	PTUMPOOMN
before, hall	OPNXPPOMO
before, hotel	QPLVPOPOO
before, however	OTPSNOPNN
before, immigration	OSNNUPPOO
before, in	PJQOQQORR
before, india	PWLQPPPNO
before, instagram	ONNOOOPNZ
before, iran	PPNTOPPPO
before, iraq	SJQUPONOQ
before, issues	OTRNOPPOO
before, it	VPLMPQPPP
before, italy	PONSPPPPP
before, january	ONQOPVPNO
before, japan	PPSROPOON
before, jeddah	OOTROPOOO
before, john	PVNNPPPOO
before, johnson	PWMNPPPNO
before, later	NVTOOOPNN
before, leader	PXLSPNOMO
before, london	RLLRRRQSN
before, manchester	SKUSOOONO
before, maryland	ONNWOPPOP
before, meantime	OSNUOOPON
before, meanwhile	NTIRVOPOO
before, media	QRTKOPPOO
before, minister	PVMKSPPOP
before, minute	NWUPOOOMM
before, monday	MTPRRMNLS
before, month	MNOQRQPQO
before, more	NXNOOPPPO
before, morning	ORMWOOPOO
before, mother	PVNPPPPMP
before, najaf	PPOSOPPPP
before, nations	NVMUNPONN
before, nato	MVLQPQQNO
before, night	QSTOOOOOO
before, no	TIKIRRQTU
before, now	NWPOOOPOO
before, obama	NUNOSPOOO
before, official	RUMLPQPPO
before, pakistan	OUNQOPPOP
before, paris	PTQOPPPNO
before, park	NPLZOPPNO
before, party	NYUIPOPNO
before, pasadena	OOOUOPPOP
before, people	ONVOXNNMM
before, perry	NNXNPPPOO
before, poland	NPRUNPPOO
before, policy	SNJRPRPPQ
before, president	ORSMPPPOO
before, primary	MXNNPPPPO
before, province	NTQQOOOOO
before, rights	OWPROOONN
before, rival	OQYLOPPMP
before, rome	PUNPPPPOP
before, russia	OOQUNPPOO
before, salvador	PPOSPPPPP
before, saturday	NUTOQOONN
before, say	TLLNQQQSR
before, scott	ONUNNNVNO
before, secretary	PWMNPPPNP
before, son	PUOONPPPO
before, spain	POMVOPPPP
before, spokesman	P\\KOPPPNN
before, springs	NNNZOPPOO
before, statement	OQSOOPPPO
before, states	POOUOOPPP
before, successor	OWMPPOPOO
before, sunday	NTRPSNOMO
before, teague	PYNMPPPNN
before, them	RPLUOPPOO
before, this	SQKPOQSNP
before, thursday	ONVVONOOM
before, time	RUOJSPPON
before, trump	OXNNOPPNO
before, tuesday	MIQQUQQQP
before, ukraine	OQUPQOONP
before, union	OVRLSPOMO
before, university	PMWNQPPNP
before, us	NOSTNOPOO
before, vancouver	NPMWOPPPO
before, war	OVLSOPPNO
before, washington	OPNUPPPPO
before, wednesday	MQKZRPPNN
before, week	NOXKSOPNP
before, wife	QXLKPPPOP
before, year	PRWPNOOMN
before, years	PPKWPPPOO
before, york	NSKVPPPOO
before, you	VLLRPPPPP
before- 06	VKIMRQQRR
before- 8	ULKKRRQRQ
before- anti	OSSJTPPON
before- d	OPOVOPOON
before- ex	PLWKSOPPO
before- i	POOVNPPOO
before- israeli	NONOWOPPO
before- non	SJIJVSRRS
before- pre	PNNNQWONO
before- pro	WPEESTQTS
before- r	JON_OOOON
before- super	XONPOOPON
before- trans	[NMNOOOPO
before- u.s.	OMLNTQQQR
before- us	MOPUUNOON
before. 0	UKRJORQQP
before. 1	OKWQOOPPO
before. 1999	ONTVNOPNN
before. 2	RSPOOOQOM
before. 2012	RSMNPPPOP
before. 2017	MYNNOPPNP
before. 3	VOSMOOPON
before. 3clisgienf	ULLNPQQQR
before. 4	OMVLPPQPP
before. 5	QNLNSQQQP
before. 6	SNJSOPPQP
before. 8	PMNTPPPPQ
before. a	SIQMRQRQQ
before. about	PJQUOOPQP
before. administration	OPWNPOOPN
before. afp	NKTTRPPNN
before. after	WMMNQPPPP
before. again	NLWSPOPOO
before. agency	OOYMQOPQM
before. airlines	UMLNQQQQR
before. amazing	RLSLPQQPQ
before. amazon	ULKHSRSSS
before. amp	XSMOPNNNO
before. an	TMRJOQTRM
before. and	I^OOPPQMM
before. ap	PURPONONO
before. association	LQ]MQMOQK
before. at	MNXUNNOON
before. author	MWMPPPPPO
before. awards	SMSKOPPQP
before. baghdad	MPVQOOOPN
before. be	PTLNPPQQP
before. breaking	MMVVMOPOO
before. breakingnews	LWLQOPPOP
before. by	LSZOOOPMN
before. case	SMULPPPQO
before. city	NUXLONONN
before. clinton	WQLULOPOM
before. cnn	LYQNNPPNO
before. co	WMMNPPPPP
before. coach	OVOOPPPNP
before. com	YMQLOQPPN
before. committee	OQYNQONPM
before. company	PLWMQOQOO
before. corp	WMQNPOOPO
before. cp	VNOUONONN
before. crash	UKJJUQQRR
before. cricket	LVWNOOONN
before. cvh0equh7l	VKKNQRQQR
before. day	UKISPRPQQ
before. down	VNNOPPPOQ
before. downed	ULMMQQQQR
before. east	VIFJSTTUQ
before. ex	TKTMOPPPQ
before. federation	PMQLQQQRR
before. feeney	VLLMQQQQQ
before. ff	NVSMPPNPO
before. file	SGNISRSRV
before. flight	WKKNQQQQR
before. follow	KTUOOPPON
before. for	SMUIQPQPP
before. friend	OVNOOPPPO
before. from	SLTLOPPQQ
before. gallery	RNNTOOPPO
before. gaza	TIIHURSST
before. generation	XONOPOPPM
before. germany	POSLQPQQP
before. giroditalia	ULMLQQQQQ
before. group	XNPPOONOO
before. gt	VJIWPPPOP
before. hill	QQLUONONQ
before. honduras	NM^LQOMNN
before. iata	NNL]OOOPN
before. image	KWUNPOPNO
before. in	RHTQQPPPP
before. india	ONWOPOPPO
before. iraq	ROUMOPPON
before. it	MQPLQRQRQ
before. jerusalem	NPWNOPPOO
before. jobs	KGI[PSRVO
before. justinbieber	PTLMPRQRO
before. law	OQUSONOON
before. lol	VNLMPQPPQ
before. london	PNTNPPPOQ
before. love	NRPKRQQQP
before. lt	QOHLRSSSQ
before. ly	UMMNPQQQQ
before. malaysiaairlines	TMMNQQQQR
before. manager	SLPQPPPPO
before. masterchef	TMMNQQQQQ
before. me	PRQMQPOPQ
before. mh17	VJLHSRRQT
before. minister	NUUOOOPOM
before. missile	SKOJQRRRR
before. more	OQQMPPQPP
before. morning	QRJTQPPPO
before. nations	NOVOOPPOO
before. new	RQNMOQPOS
before. news	LRPSRPPNN
before. north	TIHLRSSUS
before. note	TUMOPOPNO
before. now	LSVNOOPOO
before. of	QMUKQPPPQ
before. off	PLRJRRRRQ
before. on	VGOIRSQSS
before. our	QLQKQQQQS
before. page	VPMOOPPPP
before. party	NI^MQPPON
before. percent	OSYMOOONN
before. ph	WMMNPPPQP
before. photo	MQRJQRQRP
before. photos	PSOOPPPOP
before. pink	NNWNOPPPO
before. post	MWSNPNOOO
before. president	TMQOOPPOP
before. press	NOLXPPPPO
before. pro	LOM\\JPQQP
before. putin	QONVPPPOO
before. report	NSUOOOOOO
before. reuters	LMUSVTNKL
before. royalwedding	MZMRNOPNO
before. rt	NUQMPPPPP
before. russia	SMORNPPPQ
before. s	TPLROPPOP
before. says	MVTMNPPON
before. scotland	OQNTNPPOP
before. season	TNQMOPPPP
before. seoul	QNUOOOPNO
before. service	LUUTNMOOM
before. source	KRWPPOPNO
before. state	OUMVPNPNO
before. statistics	MPXNPOOOO
before. story	NXMROOOOO
before. systems	SMRLNRPPS
before. technology	QPTOQNPPN
before. tells	QYUMONONL
before. that	PRTNPOOON
before. the	YILRTOQPM
before. think	MXUOPMPOL
before. time	RSKLPRQPQ
before. to	KNZIQQPPR
before. today	SQIKPRRRR
before. tokyo	MNRUNPPOP
before. twitter	XONMQPPON
before. un	TPQNROOOO
before. union	NUWMNNOOM
before. up	SKLTPPPPQ
before. update	RTIQQPPPO
before. v	QLVKPPPQP
before. via	KUNQPQPPO
before. video	NPQVPOONN
before. w	RRIJPRTSQ
before. was	TLLSPPPPP
before. washington	SOQMOQQOP
before. watch	OOWPOOOOO
before. weather	QKRQPPPQP
before. week	MSVNOPOOP
before. with	OPQKQQQQQ
before. won	ULMPPPQPQ
before. x	VJIJTRRRS
before. york	PSVKOPPOO
before. you	NQSMPPPPO
before2  1	TKRQPOOPP
before2  10	UKKJQRRRU
before2  2	QMLWOQQNP
before2  3	MTQVNNOON
before2  4	PMQUPOONP
before2  5	TKJKQSRRR
before2  6	PNMUPOOPR
before2  8	PMNVPPPOP
before2  9	SLKTQPPPP
before2  a	RQPQTMONO
before2  actor	OVPOPPPNO
before2  afp	RLNUQPPOO
before2  after	NPUPPOPON
before2  all	RTNNPPOPP
before2  an	KMTRQPSPN
before2  and	WTJMPPROM
before2  another	SLOPTPQOO
before2  anti	NUPQOOPPO
before2  ap	OUPTOMONO
before2  as	TTMOSOOMM
before2  at	NPUPOOOPO
before2  attorney	PTOPPPPOO
before2  author	OYOPOONNN
before2  baghdad	MOUROOOPN
before2  both	OUTMNNOMT
before2  breaking	KMXUNOPOO
before2  breakingnews	LWLQOPPOP
before2  britain	NQXNPOONP
before2  but	PTSPNMONQ
before2  clinton	TPOOPPOOP
before2  despite	SSLMPPPPQ
before2  dr	OUMPPPPPO
before2  earlier	OPQSSNOMO
before2  email	M[MNPQQLO
before2  ex	TKTMOPPPQ
before2  facebook	MYSNPNONN
before2  ff	QMSMQRNQQ
before2  first	QTRNNOPOO
before2  follow	NWLLPNQQR
before2  following	MXNOPOQOO
before2  for	NVNQOPOOO
before2  former	MRVONROON
before2  from	KPOZOOPPN
before2  general	OWMOPPOPO
before2  his	MPNNSOWNO
before2  how	OUMVOOOON
before2  however	OTQSNOPNN
before2  i	UIJKRSRST
before2  if	NVNOROOON
before2  image	KVUNPOPNO
before2  in	SQGORQQPR
before2  india	NNVSOOPOO
before2  it	URKQNQQOO
before2  jerusalem	NPWNOPPOO
before2  justinbieber	QQKLORPSR
before2  like	MVTPOOONN
before2  live	NSUOOOPOO
before2  london	QMRKORQSP
before2  lord	NYONOPPOO
before2  meanwhile	RTHQUOOON
before2  mh17	PPTOPOOOP
before2  more	NLQQTPPPP
before2  most	SMOLTPPOQ
before2  mr	PSNNQPPPP
before2  mr.	NVOSNOPON
before2  ms	NUOOPPPPP
before2  ms.	OXNMOPPPP
before2  my	TLJKSRQRS
before2  new	UQQLLPPPP
before2  now	QULPQPPNO
before2  nowplaying	THHIRSSVU
before2  obama	ONMTSPPOO
before2  on	PNXKOQPRN
before2  one	RKTKSOPOQ
before2  only	PPUNOPPPO
before2  opinion	XRNNOOOOO
before2  our	POUPOOPPO
before2  photo	MKRJRSRTQ
before2  photos	PSOOPPPOP
before2  pm	NUOOPPPPP
before2  pope	TQNNOPOPO
before2  president	NVOOOPPPO
before2  professor	NVOOOOPPP
before2  rep.	PTOOPPPOO
before2  reuters	OSTOVMNLN
before2  royalwedding	MUKPPSPPO
before2  rt	LRSMPPPPR
before2  sen.	NUPOPOPOP
before2  senator	OTPOPPPPP
before2  seoul	QNUOOOPNO
before2  sir	PTOOPPPOP
before2  so	QPTLPPPOQ
before2  some	LULUPPPOO
before2  sony	PONMPOPOX
before2  source	KRWPPOPNO
before2  thanks	NWONPPPOO
before2  the	SNQOOOQNQ
before2  this	PRQKSOQQN
before2  though	NVNSOOOON
before2  three	TORORONPN
before2  to	NQRUOOONO
before2  tokyo	NQWMNPPOP
before2  two	LNWSPPPON
before2  update	RTIQQPPPO
before2  updated	KRTTNPOQM
before2  venezuela	OURSPNOMN
before2  via	KVLWPPPNM
before2  video	NTQRRNPNN
before2  voa	PWMMPPPOP
before2  washington	PQXPONOOM
before2  what	WPLMROPNP
before2  when	NXTMNOOON
before2  while	MOPUONONT
before2  why	TMKLPRQUQ
before2  will	MVQTONPNM
before2  with	SULKNRPNS
before2  yesterday	OQTLUNOOO
before2  yet	OUPOPPPOO
before2 0 c	RKIJUQQRW
before2 0 mph	TMLMQQQRS
before2 00 000	OPOLWPPPO
before2 000 in	PLNXPPPOP
before2 000 tonnes	OOOOTPPPP
before2 1 2	LWXNNOONN
before2 10 million	PONMTOOOT
before2 100 000	SLMKPPPPX
before2 3 0	OOYLOOPOO
before2 3 of	YOONOOONP
before2 39 s	LTZRRNMLK
before2 7 in	OOMXPPPNO
before2 a former	LNVVUNNML
before2 a large	ONTLSPPPO
before2 a major	NTTMQOPOO
before2 a new	RLNQTPPOO
before2 a pro	OTOMROPPP
before2 a radical	POMNVPPPP
before2 a second	RMLQTORNP
before2 a senior	OMRLXPONP
before2 a statement	POTOPPPPO
before2 a super	VPNOOOPPO
before2 a to	PIIQRSRQT
before2 a top	NPVPOPOOO
before2 abe and	NXLQNPPPO
before2 about the	SPSKQPQON
before2 above the	OMKUQQQOS
before2 access to	PPPNTOOOO
before2 according to	LR\\JSNOLO
before2 accused the	LUTPPOOOO
before2 across the	TOI^PKNOM
before2 action against	NZMNNOPOO
before2 added that	MUPTNOOOO
before2 afghan and	RLWMOPPOP
before2 afghan president	OUNOPPPOP
before2 afghanistan and	NNL\\NPPOM
before2 afp the	OQYNOONMP
before2 after mr.	OZNKOPPPO
before2 after the	LKPRTUPPN
before2 against a	SLKLUQSQQ
before2 against the	KTZMTONMK
before2 agreements a	NPWNOPPON
before2 aid to	OOLWROPOO
before2 airline spokesman	PUMOPPPOP
before2 airlines flight	TMMOQPPQQ
before2 airport iata	OOMZONPPN
before2 airport to	PPMVOPPPO
before2 all about	ORJVOPPPO
before2 all of	SLJKSRRRS
before2 all the	PKLKURSRQ
before2 alleyne on	OM\\MOOQPL
before2 along the	OPLQUOPPQ
before2 along with	LURQSMTKL
before2 also said	PMMVPPPPP
before2 amazon and	POSOPPPPP
before2 ambassador to	OOI\\MPPPP
before2 america and	POWRPOOMM
before2 analysis of	OOWOPOOOO
before2 analyst at	QM[NPNONN
before2 and a	WMMPRSNON
before2 and an	QLJKXRQQS
before2 and another	SPVMMOOOO
before2 and as	PWPNOOPPM
before2 and by	RPKLRRQRQ
before2 and director	OVPPOOPNO
before2 and even	PWLVNNONN
before2 and former	SOROMPPPQ
before2 and forward	OVOOOPPOO
before2 and from	NOTSNQOPO
before2 and in	RQIUSPOPN
before2 and its	PMVMUOOOM
before2 and mr	MWNOPPPOP
before2 and mr.	OYLNPPPPO
before2 and neighboring	OPOTOPPPP
before2 and now	XILMRQQQR
before2 and of	MRNWNOPOO
before2 and other	PNKSSQPPP
before2 and president	OUOOOPPPP
before2 and said	QLVMSNNSM
before2 and sciences	ONXNPOPOO
before2 and sen.	PTOOPPPOO
before2 and that	NVNRNPOPN
before2 and the	KLVVSQPML
before2 and then	LWSQNNOOO
before2 and this	VMMRONPPP
before2 and three	RMLNUNSOQ
before2 and to	LOTVPNOOO
before2 and with	MYNOPQPON
before2 apart from	RLMMPRRRQ
before2 apply for	QKOHQRSVQ
before2 are in	OPNQOPPOU
before2 are the	RXJRROOMM
before2 area around	OPMTOPPPP
before2 area near	PPRSNOOPO
before2 area of	OPNUOPPOP
before2 areas of	NPMXOPPOO
before2 around the	KUOUONNMT
before2 arrested in	OPMVOPPOO
before2 arrive in	NOMWOPPOO
before2 arrived in	RKJPQQQRS
before2 arriving in	NOJ[OPQPN
before2 as a	SSNPMORQN
before2 as an	XNOQQPMOM
before2 as china	PPLUPPPPP
before2 as president	MRTOOPPPO
before2 as saying	OYJLTPQPO
before2 as the	TMPOPTJKV
before2 asia and	SLJNQSQRS
before2 asian and	TKIHTSSSS
before2 asked about	OSNROPPPO
before2 asked the	OOPSRPOOO
before2 assault on	OOQUNOPPO
before2 assistant to	OZMMOPPON
before2 at a	MKPWQTONO
before2 at an	LPWNRPOPO
before2 at the	NJNVPWSNK
before2 attached file	UJIJRRRST
before2 attack in	NPNWOPPOO
before2 attack on	OSRQOOPNO
before2 attacks in	PMMZOPPOO
before2 attacks on	PNOKVRPPP
before2 attempt by	NMUTOPPOO
before2 attorney general	PUOOPOOOO
before2 authorities in	NPTOOPPPP
before2 awarded the	OPLOQOXPO
before2 away from	ONUQOPPOO
before2 back at	RNRKOSPQP
before2 back the	PPPLRPMOV
before2 back to	QMJWPRPQP
before2 baghdad as	OWNNPQPNN
before2 baghdad reuters	OOLWOOPPP
before2 ban on	OOKM[PQPO
before2 barbados where	MYOOOPPOM
before2 barrel in	OPNSPPPOP
before2 base in	NNMYPPPON
before2 based in	OOLXOPPOO
before2 battle between	OOSQOPPPO
before2 be a	QQJNWPPPP
before2 be at	OOMPPZOOM
before2 be in	POOVPPPOP
before2 be the	RLKNUTPNR
before2 be won	ULLLQQQQQ
before2 because of	SXSJMNPMO
before2 because the	SPOLQOOOS
before2 become the	OLRROPQOR
before2 before the	QLQOOUQON
before2 behalf of	NYOPOOPPM
before2 behind the	MMUPONNQU
before2 being a	RNKQUPPPP
before2 between the	LKMUUPOPS
before2 bid for	OQZMOOONN
before2 birthday to	PRSMPPQOO
before2 bit ly	UMMNPQQQQ
before2 bit of	RJQHRSQSR
before2 blame for	XLIOQQQQQ
before2 board member	PVPPOPPNO
before2 bombs in	OPNUOPPPO
before2 boost for	OLNVUOONO
before2 border with	OOQSPPPOO
before2 born in	OMMYPPPPO
before2 both the	NMVKVNUMM
before2 boy in	PUNQPPPNO
before2 brazil and	POKVRPPPO
before2 brian feeney	VLLMQQQQQ
before2 britain and	PMLZPPQOO
before2 brother of	OWTMONPNN
before2 building in	NONWOPPPO
before2 bush and	NVMOTPPNN
before2 business partner	OVMTNPPOM
before2 but as	PTQQPOPNN
before2 but mr	RNMLQQQRR
before2 but now	TTMNPNPNQ
before2 but president	OTOOPPPOO
before2 but the	LLXQTOOPM
before2 by a	OJRRXNNOO
before2 by both	MNQSSPPPO
before2 by former	PUNLTPPOO
before2 by hidden	TMNNQQQQQ
before2 by mr	MVOPPPPNP
before2 by mr.	RIPRQPQQP
before2 by president	OUONOPPOP
before2 by some	NOTPTOOOO
before2 by the	JSZQRMOOJ
before2 by two	SLJLTQRQR
before2 call on	NSOROOPOO
before2 called a	ULLMQQPQQ
before2 called on	LUTTPMOMM
before2 called the	SMRRQOPNO
before2 calling on	NSLSROPNO
before2 calls for	SOONNQPQP
before2 came as	NQSRQOPOM
before2 came to	ONMVOPPPP
before2 camp in	PNNVOPPOO
before2 campaign against	OOPUOPPOO
before2 campaign manager	WSNNOOPMO
before2 can't believe	SJSKPQQQQ
before2 canada and	NNUTPOPNN
before2 canadian press	NOLXPPPPO
before2 capital of	OOJ[NOQOO
before2 capture of	MOTVNPONN
before2 captured by	TJGOSQRRS
before2 carrano and	NZNNPOPNN
before2 case against	NWJTOPPOO
before2 center in	OOMYNPPOO
before2 centre in	OQMWPOOON
before2 ceo of	LM^LPPQON
before2 chairman of	OOXNPOPNO
before2 change in	SNNQPPPPP
before2 charge to	XJKKQRQSQ
before2 chief executive	OYMOPPPMO
before2 chief says	SJJORQRQT
before2 children of	MNM]OPQOL
before2 chilean president	OSPPPPPPP
before2 china and	OPJXPPPOO
before2 chinese president	NXONOPPOO
before2 cities in	QNNXONQNP
before2 cities of	PNMXOPPOO
before2 city of	KHK]RQRPP
before2 class to	QOLVPPPOO
before2 clinton and	OSMPRPPOO
before2 close to	OULWPNONN
before2 club in	OONWOPPOO
before2 co 3clisgienf	ULLNPQQQR
before2 co cvh0equh7l	VKKNQRQQR
before2 coalition and	PPLMWPPPP
before2 coalition in	OPMXNPPOO
before2 coast of	OKIRSSRQR
before2 college in	MOMYOPQOO
before2 come from	POOQUNPNO
before2 come on	RLTKPQQQQ
before2 comes after	NMWOROPOO
before2 comes to	ONMZMPPPP
before2 coming from	OOOQSPPOO
before2 commander in	ROMUOPPON
before2 committee chairman	OSOOPPPPP
before2 common in	POMVPPPPO
before2 communist ruled	MPQXNOPOO
before2 community in	OPLWPPPOO
before2 companies like	MMYNOQQOO
before2 company and	PLOXOPPON
before2 company in	OOOWOPPON
before2 company said	O[MNOPPNO
before2 compared to	OTRMNPPOP
before2 condolences to	TLJKVQQQR
before2 conference in	PMNXPPPOO
before2 conference on	TMLPPPPQQ
before2 confirmed that	OSOPPPPPP
before2 conflict in	OQLYONPOO
before2 consulate in	OPLWOPPPO
before2 contact with	TLLSPPPPQ
before2 contests in	PONVOPPOO
before2 control of	MONXNPQPO
before2 controls the	OQUQONOOO
before2 convention in	OOMYOPPON
before2 corp said	PVNOPPPNP
before2 could be	MXNOROPNO
before2 countries including	PPLWOPPPO
before2 countries like	OOLWOPPPO
before2 court in	NMQVOPPOO
before2 court judge	OVOOPPPOO
before2 coverage of	URLMPQPOP
before2 crashes in	MPNXPOPMO
before2 created by	QQJMRQQQR
before2 creative with	SLMNQQQQR
before2 crisis in	PPMWOPPPN
before2 criticism of	NSRRNOOON
before2 cruz and	PUNOPPPOP
before2 cruz of	LOM\\MPQON
before2 cruz r	OOOWNPPOO
before2 cuba and	PPLXPPPNO
before2 cuban president	PSPPOPPPP
before2 custody in	PONVOPPOP
before2 day for	RNLPSPPPP
before2 day in	RMKYQPQNN
before2 day of	OWTLMTNMN
before2 days after	LVLTNVNMN
before2 days before	NNSQROOPO
before2 dead in	QOMROUPON
before2 deal with	OLUWQPOMN
before2 dealers said	TONPPPPOP
before2 death of	OXMMSOPNO
before2 deaths of	PTLMUOPOP
before2 debate in	NPNWOPPOO
before2 december the	OPWOPNPON
before2 defending champion	NUUNNPOON
before2 defense minister	PTOOPPPPP
before2 defense secretary	OVNOPPPOO
before2 demand that	MORWNPPNO
before2 demanded that	NPOVNPOOP
before2 democratic party	OVWLNNNLP
before2 democrats including	OTSOOOOOO
before2 des moines	ORLWNOPON
before2 described by	LZNNPPPOP
before2 developed by	OQUROPPMM
before2 developed with	MOYNOPPOP
before2 development of	QJPJOTSRS
before2 development the	NPQUOOOOO
before2 did the	MKKSQSRSR
before2 died in	NPMUQPPOO
before2 directed by	OYLMPQPNO
before2 director general	ROKKRRRQQ
before2 director of	SM\\KTMOLM
before2 director told	OOSPPPPPP
before2 dispute with	OORTOPPON
before2 district of	NNLYNPPPO
before2 division of	OPYLOOPON
before2 dj friend	OVNOOPPPO
before2 do the	TLJQSPQOQ
before2 dominated the	WOPNUMNNN
before2 donald trump	NWMLVOPNN
before2 down as	SNNKPQQQR
before2 down by	TJMNQSQQR
before2 down in	TLGKTRSRT
before2 down on	NSPROOPOO
before2 down the	OKQNUQPQP
before2 during the	KTPTVPOOK
before2 east and	OOKXPPQOP
before2 east of	MNM[OPQNP
before2 eat in	POLSTPPPP
before2 economist at	OM\\OPOOMN
before2 editor of	NNZQNONNO
before2 egypt and	PSIXOOPNO
before2 egyptian president	NVOOPPPOP
before2 el salvador	PPOSPPPPP
before2 elected were	OSUNOOOOO
before2 elsewhere in	LQOZNOPON
before2 embassy in	OOMWOPPOO
before2 end of	TLRMMQOVN
before2 end the	OQNMWOPPO
before2 energy agency	PTROPPPNP
before2 england and	OUKUOPPNO
before2 enter the	OOMSPQQPR
before2 entered the	RKQPQOPPS
before2 entering the	MPKZPPPPO
before2 europe and	UPMVOOOMM
before2 evidence that	QLPNTPPPP
before2 example the	UKRIQQRPQ
before2 executive of	MK_QLPQNN
before2 executive officer	OVONPOPON
before2 exile in	OPNUOPPOO
before2 experience in	PNLSPQQQP
before2 explosion in	MQLXOPPPP
before2 facebook and	PPUONPPOP
before2 facility in	NPLYNPPPO
before2 fact that	PQNOSPPPP
before2 family of	SLFOSSRRR
before2 favor of	NPMNWPPOP
before2 feel like	ZLLNPPQQO
before2 festival in	MOMZPPQNM
before2 fight against	TNJOVPQOO
before2 fighting between	NONWROOOO
before2 fighting in	QKGLSUSRT
before2 films include	QNKORPSRO
before2 finance minister	OVOOPPPOO
before2 first time	NOQLXPPOO
before2 flight from	PNNVPOPPP
before2 flights from	OOLXOPPPO
before2 florida and	PNNVPOPOP
before2 florida sen.	PSOOPPPOP
before2 fly half	OWNOPPOOO
before2 flying over	OOLXOPPOO
before2 followed by	OTMQPPPPO
before2 following a	MPZOOOOON
before2 following the	PNOSRROON
before2 football federation	PMQLQQQRR
before2 for a	LNSLSSQQO
before2 for all	PSKRPPPPP
before2 for an	SKJMTRRPR
before2 for best	UOPPOOOOO
before2 for example	OUMTOOPNO
before2 for mr	NUOOOPPPO
before2 for mr.	OWTIOPQON
before2 for president	PVONOPPOO
before2 for the	PNUMNVONO
before2 for three	PORPNNUOO
before2 force in	OPLYOOPOO
before2 forces from	MQOWNPPPO
before2 forces in	OPLWOPPPO
before2 foreign minister	PSMMPQQPP
before2 foreign secretary	OWNNOOOPO
before2 form the	MQRVONPNO
before2 former dictator	OVNNPPPOO
before2 former president	NYNOOOPOP
before2 forward to	RUMKPPPQQ
before2 found in	POLYOPPNN
before2 founder of	LNYPTOOMM
before2 french and	UPRJPPPPO
before2 friday in	OOSQOPPOO
before2 friday the	OOVQMOPPO
before2 friend of	PXMNPOPNP
before2 from a	LWJWSONNM
before2 from an	TOSLTPNOM
before2 from his	MPYUMNNMO
before2 from lord	OVOMPPPOO
before2 from mr	MWMPQPPOP
before2 from mr.	PTOOPPPOP
before2 from some	VNOQSNOMN
before2 from the	NTSTMNOKR
before2 front runner	OXNNPPPOO
before2 funeral of	PWMLPPPOP
before2 future of	NOMVPPPPP
before2 games in	NPMXOPPPO
before2 general election	PPTPPPPOO
before2 general of	NOTSOPPPN
before2 georgia and	OOLVPPPPO
before2 german chancellor	PSPOPPPOO
before2 germany and	PNMVOPPPO
before2 giroditalia winner	NVPONPPOP
before2 girostart2014 giroditalia	ULMLQQQQQ
before2 gm ceo	NVOOOPPPO
before2 go to	QLKZOPPPO
before2 going to	SIHSRRRPR
before2 google and	OQTNOPPOO
before2 gordon of	OPNYNOOPN
before2 government of	NYLQQOPOM
before2 governor of	MNRXPNPON
before2 graham r	OOOZOOOOO
before2 group at	ONRUPNPOO
before2 group g	OPWNOOPOO
before2 group of	MSSNWNOON
before2 group says	ONTSNPPOO
before2 group the	OQXNQMNOO
before2 groups including	OPVOPOONO
before2 groups the	POWLPOPPN
before2 gusto d	TLLMRQRQQ
before2 halftime show	VSMNOOPMO
before2 hall in	OONUOPPPO
before2 hampshire and	NNL[OPPON
before2 hands of	M[MNOPPOM
before2 hannity asked	OVNOOPPOO
before2 happened in	OPUTOOOMN
before2 happened to	RRIKVQQRO
before2 has accused	OSNUOOPNO
before2 has forced	ONRSROOOO
before2 has left	PONTPPPPP
before2 have a	VNIGTQQRT
before2 he and	OWPPOOPOM
before2 he called	MWQUPONMM
before2 he said	UMRPQOONO
before2 he told	STONNPOOO
before2 head of	VJTQPQPMM
before2 head to	VLKJSPQQS
before2 headquarters in	OOLYOPPOO
before2 heads to	ONK\\QNONO
before2 health minister	PUNPPPPOO
before2 heart of	NPTUNMONP
before2 held at	NOVRPMPNP
before2 help of	NSJJTRRRQ
before2 her husband	RUPKPONPQ
before2 here in	NOTTQPPMM
before2 high level	OPYLNPPOO
before2 hillary clinton	SPOPTOONN
before2 him in	MPUSPOPOM
before2 his brother	NYPPNOPNN
before2 his career	OVNNPPPOO
before2 his daughter	NXNOOPPOO
before2 his father	OQVNQPPMO
before2 his friend	NYNNPPPMO
before2 his mother	PUNPPPPNP
before2 his rival	PQVLQPPMP
before2 his wife	NXNQQOOMN
before2 home in	SNLTOPPPO
before2 home secretary	OWMOPPPOP
before2 homes in	NOMYOOPOO
before2 hope the	QIPOQPQQS
before2 hospital in	ONOVPPPOO
before2 hostage in	OPNVOPPPO
before2 hostages in	NOOYOOOON
before2 house and	OTROOPOOO
before2 house in	POMVPPPPO
before2 house speaker	OTPOPPPOP
before2 how the	NSWMTNNOM
before2 how to	XKKJQQRSR
before2 however mr	NYNNPOPOO
before2 however the	NOXNQOOON
before2 hundreds of	QLPRRPPOP
before2 hustle guard	PVOOPPPNO
before2 i am	TMIISRRSS
before2 i believe	MXMNPQPOP
before2 i know	RSJLRQQPQ
before2 i like	MTTTMPONL
before2 i love	MYMPPPPON
before2 i see	TTMLPPPNP
before2 i think	OTQPMUONN
before2 i'm at	SLSUPNOON
before2 icymi video	NPRUNOOPO
before2 if the	TLMSMOUOO
before2 ii in	OPLWOPPPO
before2 in 1995	NTRNOPPPP
before2 in 2004	NTMSNPPPO
before2 in 2005	NOQVOOPON
before2 in 2011	SNSMQPPOO
before2 in 2012	NWNRNPOPN
before2 in 2015	OTSOOOPOO
before2 in a	LIQUSSPPP
before2 in an	OORKVRNOO
before2 in baghdad	NMPTTOPOO
before2 in both	NONYMQPPN
before2 in cambridge	OPLWPPPOP
before2 in central	OONTOPPPP
before2 in china	OPVNOPPOO
before2 in eastern	NPOYLPPPN
before2 in fact	NYNNOPPNO
before2 in his	UKLRPQOQQ
before2 in iraq	PORTPOPON
before2 in london	OLHRPRSSS
before2 in manchester	VLKTPPPOP
before2 in moscow	OONNXPPON
before2 in neighboring	NNOYNPPPO
before2 in northeastern	NPNWMPPPO
before2 in northern	MOL\\LPPPO
before2 in our	RNLSPPPQQ
before2 in pakistan	OUMROOPOP
before2 in president	OSOOPPPPP
before2 in russia	SNMTPOPOQ
before2 in several	RMRLQQPQQ
before2 in southern	OPOUOPPPO
before2 in the	LNMWOTPPN
before2 in their	RTONOOPPP
before2 in this	NMOWPPOOP
before2 in today	PMTMQQPPP
before2 in tuesday	PPRNSOPOO
before2 in which	OQSTNOOON
before2 inauguration of	NXNMQPPNP
before2 inc said	PUNOPPPOO
before2 include the	TJQPROPNS
before2 including a	MQYRNOMON
before2 including the	LQWNULMMT
before2 independence from	PONVOPPPP
before2 india and	NPKYNPPPO
before2 industry the	MRQUQNNON
before2 information about	RLMMSQPRR
before2 inside the	PKKRPRPQT
before2 insurgents in	OOOWNPPOO
before2 interest in	NTYMOOONN
before2 interior minister	OWNOPPPNP
before2 interview with	IVYOVNNLK
before2 into a	PTKSNOPOQ
before2 into the	PLTWLRNOO
before2 investigation of	MWNMRPPOO
before2 iowa and	PNLXPOPNP
before2 iraq and	QPHPPQQRQ
before2 iraqi and	NPNTPPPPO
before2 is a	RNLSRPPPP
before2 is an	OPPMVPOOO
before2 is called	VJHIQSRUU
before2 is in	PSLWPPPLN
before2 is that	SPSNMNVOL
before2 is the	WONOUQMLN
before2 island of	OKR\\PNNNO
before2 israel and	OOUPQPPON
before2 israeli and	OPTOPOOPP
before2 it and	N[OMOOPMN
before2 it calls	VPNSPOPLO
before2 it named	PVNNOPPOO
before2 it on	RKMONRRSQ
before2 it said	LXKROPPOO
before2 it to	QJORSORRP
before2 it was	STHOOQQQQ
before2 japan and	OOJYNPPPO
before2 jersey gov.	PSPNPPPOP
before2 jerusalem reuters	ONNQUOPPP
before2 join the	TMFPRSRPR
before2 joined by	OSONRPPPP
before2 joined the	KOUSUMNOM
before2 justin timberlake	OPOOPUPNO
before2 kasich and	NTMLVPPOO
before2 key on	OPUOOPPOP
before2 kidnapped in	OOMVOPPPO
before2 kidnappers in	NPMWNPPPO
before2 kill a	NPOMWPPPO
before2 killed a	NTOSPOOON
before2 killed by	OONSQPPPP
before2 killed five	MPTRPPOPN
before2 killed in	SONRLPQPP
before2 killing of	NVNOOOPOP
before2 kind of	WJGDXTRTR
before2 know about	VRRMOPPMN
before2 known as	HRPZOONLT
before2 korea and	OOLXOPPPP
before2 labour party	NRSOOPPPO
before2 largest city	NMTPTPPNO
before2 last month	MPOROUOQN
before2 last week	NSTTNOONM
before2 last year	SJUOPPQOO
before2 later the	MRZNONONN
before2 lead over	NYLMSPPNO
before2 leader in	OONOVPPPO
before2 leader of	ONWOPOPOO
before2 leaders in	OOSUNPPOM
before2 leaders of	TOKUOPPNP
before2 leadership of	MWNSNOOOO
before2 leave the	NONXOPOPN
before2 led by	QVPMLOOPQ
before2 left the	OPQQUNONO
before2 letter to	NXONPOPOO
before2 life of	OTLQPPROO
before2 like a	ZMJLPQPPQ
before2 like the	MORTNLMNY
before2 liked a	TKGLSQQQX
before2 line of	TRLLNOONX
before2 line with	OPTOOPPOP
before2 linked to	NNUQPPOPO
before2 links to	PUROOPNOO
before2 listening to	VSJIPQQPR
before2 live in	MQKYOPPPO
before2 live now	TOSMOOPPO
before2 live on	LNYPOPQON
before2 live report	RUJPOPPPQ
before2 live video	TKJKSRRRS
before2 located at	SLGPRRSRR
before2 located in	TOLPROPOQ
before2 look at	OXNQOOOON
before2 los angeles	NNUUNOOOO
before2 loss to	NYPQOOOMO
before2 lot of	NONSUPOOO
before2 louisiana and	OWMRPOPNN
before2 made by	NOUOQOPPO
before2 made his	UQQOONONP
before2 made the	LNQSNPPOU
before2 majority leader	NVOPOPPOO
before2 make the	OONUPOPOO
before2 malaysia airlines	TMMNQQQQR
before2 man from	OLMZOPPOO
before2 many of	NULRRPPOO
before2 market in	NPNXNPPPN
before2 maryland gov.	PSOPPPPPP
before2 masterchef masterchef	TMMNQQQQQ
before2 may the	TOOONOOOS
before2 mayor of	NOLZNPPPO
before2 me and	QWKROPOPM
before2 meanwhile in	PPNSPPPPP
before2 meanwhile the	MPRTOPPPO
before2 meet with	PRNNUPPPO
before2 meeting between	NTNOSPPOP
before2 meeting in	NONZOPPOM
before2 meeting on	OPNUOPPPO
before2 meeting with	MVQOSOONO
before2 member of	KPYNNQPPO
before2 members of	TOQVMNPMM
before2 memory of	QSLRORPOO
before2 men in	OUNPOOPPO
before2 met in	OPNVOPPOO
before2 met with	PRLRRPPON
before2 microsoft and	PPUOOOPOO
before2 militant group	OXRLMPPON
before2 military in	RNMOPRQQP
before2 millions of	TLKMTQQQQ
before2 minister of	UNKOORPRP
before2 ministry said	NRLVOPPOO
before2 ministry spokesman	OUOOPPPOO
before2 minutes later	NSUONOPON
before2 mission in	PPMVOPPPO
before2 missions in	PPMVOPOOO
before2 modern day	OLQWOOPPO
before2 monday in	ONLXOPPPO
before2 monkeys in	RKGESTSZT
before2 month in	MMM\\OOPON
before2 month of	VLIKQSRRR
before2 more for	YGIDPSTUX
before2 mosque in	OOMWOPPPO
before2 most of	LXLVNPPON
before2 most recent	OOWNROOOO
before2 mostly in	PPOVOPOOO
before2 move to	RKISOSSSP
before2 moved to	KKQ]POQNN
before2 much of	OPLWOPPOO
before2 murder of	LVNTQOPNN
before2 museum in	POMVPPPOO
before2 myself and	SULLQPPOP
before2 name is	TTLNPPPMQ
before2 named after	OSNWNOPNO
before2 national statistics	MPXNPOOOO
before2 nations and	OORQSOPOO
before2 nato secretary	UOVNNONNO
before2 near the	MMO[WMNNK
before2 needed in	ROLQPPPPR
before2 negotiations with	PNNUSPPOO
before2 new album	RLJJQSRTT
before2 new york	NRRVOONNM
before2 news agency	MQNORQQRP
before2 news for	OTSNOOPOO
before2 news today	RNMNQQQQQ
before2 next to	SMJQPQQRQ
before2 next week	PSUNONONO
before2 night in	NNMYOQPON
before2 nomination for	QWKJRMTRN
before2 north and	PPSOOOPOP
before2 north of	ONMXPOQPP
before2 northeast of	PNNXPPPNN
before2 not mention	OUMROPPOO
before2 not the	VNQONPOPO
before2 noted that	OSNTNPOOO
before2 now on	NNXPOPPON
before2 now the	LOQTUNOPN
before2 number of	MNUORSPON
before2 obama and	NWOORQONN
before2 obama says	NSMUOPPPO
before2 obama to	QLQKUQPQO
before2 obtained by	POXMNPPPO
before2 of a	MSTOSOLLS
before2 of an	KYPRTNOMM
before2 of ancient	OMTMUOOOP
before2 of any	RKLRSPPPQ
before2 of california	POOTPPPPP
before2 of course	TSKJQPPPR
before2 of england	PJQSPQPQP
before2 of former	PPSLSPPPO
before2 of four	VLNMSPQPP
before2 of germany	MSUNPOPPN
before2 of his	QOKPPOOVP
before2 of india	MWVLQOPNM
before2 of its	OQWNOMNMT
before2 of mr	PSOOPPPPP
before2 of mr.	PRKRPPPPO
before2 of northern	OPOTOPPPP
before2 of our	QNNTPPPPO
before2 of president	NVOOOPPOP
before2 of some	MPNSTOPOP
before2 of state	MWSMPOPNO
before2 of the	OKPRSQNPQ
before2 of these	RKUMOQQOR
before2 of this	RUMQLPPQO
before2 of three	PQMVQOOOO
before2 of two	NTKNYOONO
before2 of western	OOMXOPPOO
before2 off the	NPOQSONNV
before2 off to	QIOLRRRQT
before2 offensive in	MOVSNPQNM
before2 office in	RNINRQRRR
before2 officer succeeding	PSOOPPPOP
before2 offices in	PPNUOPPPO
before2 official says	PRPNSPPOO
before2 officials in	OPNUOPPPO
before2 officials say	MYNPOOOON
before2 oil company	TPHJQRQRR
before2 oil firm	OUSNNOOON
before2 oil giant	POUMOPPPO
before2 on a	ZMOKOQQOO
before2 on board	SLOMQPQQR
before2 on cnn	LYKNOOOSQ
before2 on friday	NTNWNNONO
before2 on its	UPMOPPPPO
before2 on monday	NNUSROOOM
before2 on mr.	PXMLOPPPO
before2 on my	RKQLPRQTO
before2 on president	OVONOPPPP
before2 on sunday	OOORSOPOP
before2 on the	PQKPSOLRT
before2 on tuesday	PLNQQQQRQ
before2 on twitter	XNLNQPPPN
before2 on wednesday	NTOMQOOTO
before2 one from	OQSSNOONO
before2 one of	MXJUPNQNO
before2 opened in	OPMXOOPPO
before2 operated by	NPXOQONMO
before2 operating in	PPOVNOPOO
before2 operating officer	PSOOOPPPP
before2 operations in	PPOUPPPON
before2 opposition leader	OSOPPPPOP
before2 or in	PPNUOPPOO
before2 or the	RSRJRPOOO
before2 originally from	PNMVOPPPP
before2 other than	VRNNNOPOP
before2 ousted leader	PSOPPPPPO
before2 ousted president	NVNOOPPPP
before2 out at	QMSPPNQPP
before2 out in	TMRKORPPQ
before2 out of	ORJMRURNP
before2 out the	THFGURSVV
before2 out to	TRSVLNNLM
before2 outside a	PKJRTSQQP
before2 outside the	JRWSTNNMM
before2 over eastern	OPNUOPPPO
before2 over the	QLUPOTPOM
before2 over to	MTPPROPOO
before2 packard ceo	NWOOPPPOO
before2 pakistan and	PNKXOPPPO
before2 palestinian president	PSPOPPPPP
before2 pan democrat	SGJHSUUUS
before2 parents in	PPOTOPPPO
before2 paris and	OOMWOPPOO
before2 part of	LWIXNPQON
before2 parties the	ORZMPMOOM
before2 parts of	OOLYPNPNP
before2 party and	NYONPPQNM
before2 party in	OMQVOPPOO
before2 party leader	OZNMPNOOP
before2 party the	OQVMPNOOO
before2 people from	ONMZMPPPO
before2 people in	MPL\\NPPON
before2 people of	ONNYNPQOO
before2 people party	PVONPPPOO
before2 percent and	OPWNPOONO
before2 percent of	NQKQUPPPO
before2 performance as	OVOOPPPOO
before2 performed by	OUMLUPPOO
before2 person in	OPNUOPPPO
before2 phillips and	PTOOPPPOP
before2 phone to	SPJLPRQRQ
before2 photo of	PVONNPPNQ
before2 photo to	QNQJPRQQQ
before2 pictures of	N[LPOQPMN
before2 pilgrimage to	PONTPPPPP
before2 place at	NOTUNOOOO
before2 place in	MNJZSPQON
before2 plan for	TKJVOQQPP
before2 plane in	OOOUOOPPO
before2 planned in	OONXOPPON
before2 played in	ONQTPPPOO
before2 playing the	YJPNPOPPP
before2 please contact	MTWNPOONN
before2 please follow	LRXKOPPNP
before2 poland and	PMLWOQPPP
before2 police and	NN[NPOONN
before2 police chief	PSPPPPPOP
before2 police in	OOMZOOPNO
before2 police officer	OWNOPPPOO
before2 polish president	MUPPPPPPO
before2 positions at	POPTPOPOO
before2 poster to	SNNMQQQQQ
before2 president elect	OVOMPPPPP
before2 president obama	RSLMPOUOO
before2 president of	SO\\NNNOLM
before2 presidential candidate	PVNNPPPOP
before2 presidential candidates	OQOPUPPOO
before2 presidential election	OVNNPPPOP
before2 presidential nominee	OUOOPPPOO
before2 presidents of	OPMXNPPPO
before2 pressure on	RRPTQNNNN
before2 primary in	PNNVPPPOO
before2 prime minister	QUQNPOPON
before2 problem for	NTQQNPPNO
before2 process in	POMVOPPOO
before2 produced by	OSUNOPOOO
before2 province of	LMRYPPPON
before2 proximity to	ONQUOOPOO
before2 published in	NOSNTPPOO
before2 qaida and	OOVMOPPPO
before2 qaida in	OPLXNPPPO
before2 questions about	OTPOOPOPP
before2 race in	MONYOPQON
before2 radio 4	OONNONPZO
before2 radio host	PWNNPPPOO
before2 rain to	TOLQPPPPP
before2 rally in	ONMPWPPPO
before2 ready for	TJULPOQRP
before2 reagan and	PSOOQPPOO
before2 rebels in	OPLXOPPON
before2 received his	UNKJRQQQR
before2 refugees from	OOMXNPPPO
before2 region of	MNM[OPQON
before2 relations with	ONKZPPPON
before2 relationship with	M\\LOPQPNO
before2 replaced by	MSWOQPPMM
before2 report on	TOKRNQQPN
before2 reporters in	MPTRNPPON
before2 reports on	PWLOPPPOO
before2 reports that	NQTRSONNN
before2 representative for	NRMXOOPOO
before2 republican nominee	OXMOPPPNO
before2 reserve chair	OSOPPPPOP
before2 response to	UJLOORQTP
before2 rest of	OOUTOOPOL
before2 return to	SKKUPPPQQ
before2 returned to	MPLZOPPOP
before2 returning to	MMRXOOOPN
before2 reuters the	QOTRPNNOO
before2 revive the	MPRTPPPPN
before2 right now	NWNNSOPPM
before2 rights group	RMKLQSRRR
before2 rise in	VNNQQOQON
before2 roche pink	NNWNOPPPO
before2 role in	SVSMNNPMN
before2 rome and	OMNVOPPPP
before2 rt justinbieber	PTLMPRQRO
before2 rubio of	PMLZOPPPO
before2 run by	PNTROPOOO
before2 run in	NOUPNPQON
before2 running for	KQUOPPPPP
before2 running mate	VSMNOOPNO
before2 russia and	PNSROPPPO
before2 russian president	PTOOPPPPP
before2 s a	UKFLTSRRS
before2 s. and	NPJYOPPPO
before2 said mr	LZNNPPPON
before2 said mr.	OWISOPPPN
before2 said ms	KYONQPPOQ
before2 said on	KOXRQPPOM
before2 said that	MSSRONNRM
before2 said the	MKSWWMPPK
before2 same time	KXTOOOPNO
before2 san bernardino	PONVPOPOP
before2 sanctions against	OOLWOPPPP
before2 sanders and	PUNOPPPOP
before2 sanders i	NPOVOOPOO
before2 sanders of	KOMZPPPOO
before2 saturday in	OOMXOPQOO
before2 saturday the	MPQRROPPO
before2 saudi arabia	QNRWOOOMM
before2 say a	ONOWNPPPO
before2 say an	OPNLXPPPO
before2 say mr.	OUWJNPPON
before2 say suspected	NPVQLPPOO
before2 say the	QJMSVPPPO
before2 saying mr.	ORVLOPPPN
before2 saying the	QNLQPQQQR
before2 says a	LNSTTPOMN
before2 says an	OPONSPPPP
before2 says mr.	OLYVNNONN
before2 says president	OUOOPPPOO
before2 says the	MQSXNNOOM
before2 school in	MOMZPPPOM
before2 schools in	MPMZOPPPN
before2 sciences the	POSOPOPPP
before2 search for	QVKKOQRQP
before2 seat of	LUKXOOQON
before2 seats in	OOLWOPPOP
before2 secretary general	OZNNOOONO
before2 secretary of	]LMJOQPOQ
before2 security firm	PNWOPPONN
before2 see it	SUNPOOOOO
before2 see the	TMPMTPPPO
before2 senator from	MOL[MPPPO
before2 sensing of	UHEHTSTUU
before2 sent to	NWQQNPPOL
before2 separately the	MOSTNPPPO
before2 service in	LNSWOOOOP
before2 service of	NNLZNPPPO
before2 services to	MPVPPOOOP
before2 set for	KNURSPPON
before2 set up	NVVMOONON
before2 shares in	MO[NNQOPN
before2 she told	OSROOPPPO
before2 shi'ite and	PVOLQOPOP
before2 shiite cleric	OVONOPPOP
before2 shooting in	PVMRPPPNN
before2 shot in	PPNTOPPPP
before2 show in	NPLZNPPON
before2 show the	OPPOTONQO
before2 since the	TRNLSOOOO
before2 sioux falls	OSJVOPPNP
before2 site in	NPNYOPPON
before2 situation in	OPLYNPPOO
before2 size of	NQUPNPQOO
before2 so called	TLKJQRRSR
before2 so many	PPONTPPPP
before2 so the	NJTHRVPRR
before2 socialist party	PNYOQOONO
before2 sold in	OPNYOPPON
before2 soldiers in	OPNUOPPPO
before2 some of	OUMQOPPPP
before2 son of	OXMPOPPOO
before2 soon after	OPUOOOPOO
before2 soon as	NVRNOPPPN
before2 south korea	PNRUPNQMP
before2 south of	MNMYOPQOO
before2 southeast of	NOMYOPPPO
before2 speaking in	ONMXOPPOO
before2 speaking to	NOYMPOPPN
before2 spoken in	OPNVOPPPO
before2 spoken to	NVMNPPPPP
before2 spokesman for	IPWXOMOMO
before2 stadium in	NPLXOPPON
before2 stake in	ON\\MNPOOO
before2 state of	SKGRRRQQS
before2 state owned	ONZTONOMN
before2 state rep.	OVOOPOPNO
before2 state run	POWMOPOPP
before2 statement on	OPMVOPPPP
before2 states and	NNL[OPPON
before2 states of	NOOUPPPPO
before2 station in	MLLSQQRTP
before2 stop the	POMMWPPPO
before2 store in	POLYNPPPN
before2 streets of	OMMYNOPOP
before2 stronghold of	MSN[MOPMM
before2 students in	NNVWNOONM
before2 study by	NUONSPPNO
before2 study of	RKLRQRQOQ
before2 subsidiary of	NOWXNMNMN
before2 successor to	NYNMPPPOO
before2 such as	HORRROOVP
before2 summit in	POMWOOPON
before2 sunday in	MOTROPPPP
before2 sunday on	OPUOPOOOO
before2 sunday that	NQNVOPOOO
before2 supplies to	SLHMSRRRR
before2 support for	LUTNPPPOO
before2 support of	NWNNPPPOP
before2 support the	MQPORMXNN
before2 supporters of	MWLTTNOMN
before2 syria and	OMMYOPPOO
before2 syrian president	NVOOPOPOP
before2 system in	UPNSNOOON
before2 t. co	WMMNPPPPP
before2 take on	MVZNNNOMM
before2 take the	NOTUNTMNM
before2 talks in	QNMNRQQQQ
before2 talks on	VNNTONOON
before2 talks with	MQUTMPPON
before2 targets in	OPNSRPPPO
before2 teague and	PZMMQQQML
before2 team at	PNWNOOPOO
before2 technology in	SLPJPQQRS
before2 tests against	NNYOOOPOP
before2 texas sen.	OTOPPPPOP
before2 tgr ph	VMMNPPPQP
before2 than the	LLPPVNOPU
before2 thank you	TPMRPPONQ
before2 thanks to	L\\MNPPMQN
before2 that a	WMJMQNRRR
before2 that all	TMOPSOQOO
before2 that an	NPQMUPPPO
before2 that mr	OTOOOPPPP
before2 that mr.	OYLMPPPPP
before2 that president	VROOPONNO
before2 that the	ROPPPRQMO
before2 that why	RUNPPOOON
before2 the 1989	QKJQOSRSR
before2 the 2004	TJKJRTRRR
before2 the 2012	SMKPOQRSP
before2 the annual	OMQMSTPOP
before2 the best	OPLLPVQQP
before2 the capital	LTRTMPPOO
before2 the chief	OOVRNNPOO
before2 the country	TMQSRNOMN
before2 the current	NOTWMNONN
before2 the day	ROTMNPPOP
before2 the deadly	RNMNQPQQS
before2 the dominant	OOSTSNNNN
before2 the downtown	MLMWSPPOP
before2 the fifth	OSMNVPPNO
before2 the first	NJMOVSOOU
before2 the former	PMOVVOOMO
before2 the hague	OOVPOPPNO
before2 the hill	QQLUONONQ
before2 the largest	UOTLPOOPO
before2 the late	NWNTNOONO
before2 the latest	MOYNPQOOO
before2 the leading	NONTTOPOO
before2 the main	TLTJNQQQQ
before2 the major	VOMQQPOOO
before2 the militant	QNRLTPPPP
before2 the new	RKOQMPOPV
before2 the next	MUPRQNOLR
before2 the northern	OOMOVPPPP
before2 the office	RSLNPPPQP
before2 the official	OPZNNOOON
before2 the only	SLKMWQPQP
before2 the original	MMTPOOPNV
before2 the other	SLKMUQQQQ
before2 the presumptive	NPSORPOPO
before2 the pro	QSMKQPPPQ
before2 the province	PKSPOOQQQ
before2 the ruling	OP[KQOOON
before2 the same	OXSNNONON
before2 the southern	MPOOUPPPO
before2 the state	TNRSNOPNN
before2 the super	YMMOOPPPN
before2 the term	RNKKTPPVP
before2 the the	SLINPSSQT
before2 the three	RNROTOONO
before2 the time	NVUQNOOMN
before2 the top	NOMUSPPOO
before2 the two	QMISQPQQR
before2 the u.s.	PMNXLOQSN
before2 the us	NPTPPPPPO
before2 the way	QWLLSPQNN
before2 the western	QNLTSNPOQ
before2 the world	RQIOPQQRQ
before2 the worst	XPNOPRNMO
before2 their first	NVNNMYOON
before2 their own	RRKMRQPNR
before2 then president	OTPNPPPOP
before2 there is	QKILSQRXR
before2 they support	PUPOOPPON
before2 think the	RNTKPPPOR
before2 third generation	XONMUOOOM
before2 this is	RSTLNQPMP
before2 this month	NQXMOOOOO
before2 this week	PKUOQQQQN
before2 this year	KRQQNQSSM
before2 thousands of	QLLKVSQRQ
before2 threat to	PMMNRQRSP
before2 through the	PKMMSTRRP
before2 thursday the	ONPVOPPPO
before2 ties to	MWNTOPPOM
before2 ties with	ONJYRPPPO
before2 time for	QVMLQPPOP
before2 time in	NPMWOPQPN
before2 time that	NWLROPPOP
before2 times and	QNTOOOOPP
before2 to a	PKZNPPPPL
before2 to allow	PSRLVNOON
before2 to attend	OQTTONONP
before2 to be	QULROOPON
before2 to beat	MVVMOOPON
before2 to block	TOORSOONO
before2 to boost	NOTSOOOOO
before2 to buy	RMSTOOONO
before2 to defeat	ORWMOPOOO
before2 to ensure	SIHLUSSRS
before2 to enter	MONWOPPPO
before2 to face	UNUMPOPNN
before2 to fight	RNQUMNOOP
before2 to get	OWNVMNONM
before2 to help	OQMWQOOON
before2 to hidden	SMNNQQPQQ
before2 to his	ROPUVNMMN
before2 to hit	NOMYPNQON
before2 to interview	OTOOPPPOP
before2 to join	NRMOUOPOO
before2 to keep	OSRSRNNNN
before2 to kill	OTNOPPPOP
before2 to leave	NNK[OPPPO
before2 to let	MOUTOOOON
before2 to make	LMQUTOOOO
before2 to meet	MTRUNOPNM
before2 to mr	KWOPPPPOP
before2 to mr.	NTKUPPPOO
before2 to play	QSKQOQPOQ
before2 to president	NWONPPPNP
before2 to prevent	NTQSNOOON
before2 to promote	NONSUOOOO
before2 to protect	VNMUNPONN
before2 to put	NPXKTOPON
before2 to reach	NSMWOOPON
before2 to read	OPLLQQRTS
before2 to replace	OVOOOPPOO
before2 to say	VLLMPQQRQ
before2 to see	PVRKOPQON
before2 to send	ROLVOOPPP
before2 to stop	OSNTOPPOO
before2 to succeed	OVNOPPPOO
before2 to support	TOKMQQPPS
before2 to tackle	PNVNNPOPO
before2 to the	SLSTRLPNN
before2 to use	ORQKPQOQR
before2 to win	ORKUNSOPN
before2 to your	RLLMQQQRS
before2 together in	NONYOPQNO
before2 told a	MPTSNOPPO
before2 told the	KO_SMNNNL
before2 tonnes of	MPNRUPPPN
before2 took the	WKKLQSQQR
before2 tory mp	PTOOPPPOP
before2 tour of	OOLXOPPPO
before2 tournament in	POSPPPPOO
before2 town of	JLG]PRRQP
before2 travel to	NPOUOPPPO
before2 traveled to	ONUPOPPPO
before2 treasury secretary	OVMOPPPOO
before2 trip to	NNI^OPPPO
before2 troops from	OOOUOPPPO
before2 troops in	OPMWOPPPO
before2 troops to	MPTRNPPPO
before2 trump and	NUQQOOOOO
before2 trump or	NVMNRPPOO
before2 trump told	OOUNOPPPO
before2 tuesday in	NPNXOPPON
before2 tuesday that	ORVNNPPOO
before2 tuesday the	QNSNROPOP
before2 turkish president	QWLNPOPOO
before2 tv and	XOONQOOON
before2 twitter com	XMOOPPPON
before2 two other	SMLPTPPPO
before2 u.s. and	PPPLVOPPO
before2 u.s. president	OTOOPPPPP
before2 ukraine president	NUOOPPPOO
before2 ukrainian president	NSROOPPPO
before2 under the	QNPLPOWOP
before2 union and	POOWNPPON
before2 union the	OPTOPOOPO
before2 united nations	NSVNONPON
before2 united states	POLTSOPOO
before2 university and	PVRMPOPMO
before2 university in	OOJZOPPOO
before2 unlocked the	VIGGSTSTU
before2 up in	NONWOPPPO
before2 up the	OPUNUNNOM
before2 up to	XPSNONONL
before2 up with	NUTQOPNNN
before2 update from	UOJMPQQRR
before2 us and	OORTOOOOO
before2 us for	UOKOPPPPQ
before2 us journalist	OXOPPPPMN
before2 us president	NUOOPPPOO
before2 usa s	NWPOPPOON
before2 use of	VJIISSQST
before2 use the	ULLLPPUPQ
before2 used by	QPMLQQQRQ
before2 username to	GP\\POOPOP
before2 using a	SPKMROPPU
before2 using the	RLKJRPQPY
before2 vermont sen.	OTOOPPPOP
before2 version of	NRJKPNP\\Q
before2 versions of	OONNOPPOX
before2 vice chairman	PUNOPPPOO
before2 vice president	NYMNPPPPO
before2 victims of	VLJMQQQRS
before2 victory over	JTVONSONO
before2 video of	NXNOOOPOO
before2 video with	RSNQPPPON
before2 view all	PPTPPOPNP
before2 view of	OONOXOOOO
before2 village of	NEISQTSUS
before2 violence against	VMKOVOOPO
before2 violence in	OQMZMOPON
before2 visit by	OSOOQPPOO
before2 visit the	SLLSSOOOQ
before2 visit to	MQKYOPPOO
before2 visited the	OPNTPPPPP
before2 vote for	N[MMPPPNO
before2 voters in	OONUPPPOP
before2 voting for	PWNMPPPNO
before2 wait for	RIPLSTQQP
before2 waiting for	RIOJTRQSR
before2 wake of	RNMJQRSSQ
before2 wales and	PNYNOOPNN
before2 war in	OPKYOPPOO
before2 war torn	QLOMRQRQR
before2 warned the	NORNUPPPN
before2 was a	WHHJRQVRS
before2 was in	QNRJPQPNU
before2 was the	WNFJSRQOV
before2 watch it	UNKOPPPPP
before2 watch live	MUPSNOPMO
before2 way for	NSMRSOPOO
before2 we want	MXPNOPQON
before2 wednesday in	OPTNOPPPP
before2 wednesday that	OVPPPPONO
before2 wednesday the	MPVQPOONO
before2 week in	SMHQSQPQQ
before2 week that	NOTVSOMMM
before2 week the	OOXLSONOO
before2 welcome to	RNUIOQPPR
before2 well as	LQQSOPNLU
before2 went to	PPQTPOOOO
before2 west of	LMMZPPQOP
before2 what the	WMMLUOOOP
before2 when the	LJVRPOPRQ
before2 where mr.	PVNMOPPPP
before2 where the	OPMXRNNNO
before2 whether the	MNPPRNPPU
before2 which features	LXOOPPPNO
before2 which the	MOQUTOMNO
before2 while the	NNYQRONMN
before2 why the	RLMSQQPPQ
before2 will allow	LOVPROPON
before2 will be	NNSRUOOON
before2 will succeed	OUOOPPPOO
before2 will visit	OOPVPPOOO
before2 william and	PVOOPPPNO
before2 win over	MS[MMNOON
before2 win the	OPQONUOOO
before2 winning the	LOONWTOOO
before2 with a	PKTPRONNS
before2 with an	VPOPOPOON
before2 with his	NNTSMMUNN
before2 with its	MSSOUOONM
before2 with mr	OTOPOPPPO
before2 with mr.	NZLNPPPOO
before2 with president	KYOOPPPPP
before2 with the	MSVMUNOLN
before2 withdrawal of	PPNLVPPPP
before2 woman from	PPMVPOONP
before2 women in	SMLTMQQQQ
before2 won an	NPTOOMUOP
before2 won the	LOPMUTRON
before2 work in	OPLWPPPPO
before2 work of	ONUMXOOMM
before2 work with	NKZRPOPOM
before2 worked for	MQWOOOOOP
before2 worked with	NWOOPQONO
before2 workers in	OPNVOPPPO
before2 workers party	NOTOPPPPO
before2 working with	NNVSOPPNN
before2 world in	PONUOPPOP
before2 would be	PULMTPPOO
before2 written by	OXLPPQPMO
before2 xb 0	UMLMQQQQQ
before2 year but	TNOMPQPQQ
before2 year old	PUMPPPPNO
before2 year the	NNUVQNNOM
before2 years ago	MNRTSPPOO
before2 years in	LPUSNPPOO
before2 years of	MQWOPNPPN
before2 years the	PPXNOONOO
before2 york reuters	PMUVPNNMO
before2 you support	OUNSOPPNN
before_ 0	QM[KOPPNO
before_ 000	OKLQXOPNS
before_ 1	UIJLTTRRR
before_ 10	SJNQNQQQS
before_ 100	TJOISRQQS
before_ 11	ULKNUOPSO
before_ 12	ONMWSOPNO
before_ 13	UJJKWQQQQ
before_ 17	SNQMUOOOO
before_ 1988	ONNSNTSNO
before_ 1989	QKJQOSRSR
before_ 1998	SLKKRSRSR
before_ 2	QGJMWQRPW
before_ 20	TIJJRSSTT
before_ 200	ONQMWPPPN
before_ 2000	TMPKPQQPQ
before_ 2004	TJKMRSQRR
before_ 2005	MXONOSOOO
before_ 2011	UKKLRQQQS
before_ 2012	SNJROQRRP
before_ 2013	MNSQMWONO
before_ 2014	QMUKSQOOP
before_ 21	TMLMTQPQP
before_ 23	ONMRTPPPP
before_ 24	RLSJPQPSQ
before_ 25	RNPMPQQQP
before_ 27	TLKNUQQQQ
before_ 28	SLJIQRSTS
before_ 3	QJNPTOQQQ
before_ 30	RKKKTPPQX
before_ 34	UTMMOPPOP
before_ 4	VKIOTPQPR
before_ 400	RKHRPRQQT
before_ 42	PORKTPPOP
before_ 43	SKNQPQPQQ
before_ 45	SNSLQPPOP
before_ 5	UJMHQRRRU
before_ 500	UKLQTPPOP
before_ 6	UIPOPUPOP
before_ 60	UKMJTQQQQ
before_ 7	NLNYOPPOP
before_ 8	PKROQPPPR
before_ 9	TLJPQVPPQ
before_ a	SLPPQQPNQ
before_ about	QURRPNMMN
before_ accuse	SPIMQRQRQ
before_ accused	MTPTSNOMN
before_ accuses	KQWUMOPOM
before_ across	KNL^NPPON
before_ actor	ROKJRQQTR
before_ actress	M\\NOQMPMO
before_ additional	XMMLUOQON
before_ admiral	MYMNOPQPO
before_ adviser	PWMOOPPNP
before_ advisor	OUNOPPPOO
before_ after	OQTPPSOOL
before_ against	OR\\JRNOMM
before_ agency	POPIRRQQQ
before_ airborne	QNNNOYOOO
before_ album	ONMKOQPZR
before_ all	ROPOWNONN
before_ alleged	NO[NOOOON
before_ allow	MRRUSNONM
before_ allowed	OUMROPPOO
before_ allowing	OPONUPPPO
before_ ally	OXNPOOPNO
before_ along	NLN^PNPNN
before_ alongside	MWSMROONN
before_ although	PMQRQQONP
before_ am	QNJIUQRRR
before_ ambassador	MZMNPPPOO
before_ among	SMPQTOONN
before_ an	RMSQTNQLN
before_ ancient	OLTLVOOOP
before_ and	OSPPNONQQ
before_ annual	VMNLPYOMN
before_ another	QRRTMOPMM
before_ any	PROSQNOOO
before_ appointed	MXRONOPOO
before_ are	QLPQWPOOM
before_ around	LOLZSQPMN
before_ artist	N[NNOPONN
before_ as	MQRRNLOSR
before_ asked	MTUPSNOMM
before_ at	JJWXMTPNN
before_ attacked	MTLVSOPNM
before_ attacking	QULOQPPOP
before_ attacks	PORSNOPPO
before_ attend	OORSNPPQO
before_ attended	LSVMOVNNM
before_ attorney	PVNOPPPOO
before_ author	QSJNQPRQO
before_ avoid	OMQRTOPOO
before_ ayatollah	OVNNPPPOO
before_ back	QTTNNPPNN
before_ backed	RORLWMPNP
before_ backing	NVONOPPPP
before_ backs	MMWWQMONN
before_ ban	NPTMTOPON
before_ band	OLXQMPPOP
before_ banned	LWVSNNNML
before_ based	PJXKSQPQN
before_ batter	LQPWOPPON
before_ be	VRJPTOOMO
before_ beat	MURQQOONN
before_ beating	PWNMPPPOO
before_ beats	MUYRMNNMM
before_ became	MWQQOOOOM
before_ because	OTUSPNNLL
before_ become	SLLTOQPPQ
before_ been	RUTOONNMN
before_ before	QSSPRQNLL
before_ behind	NVWNOOOMM
before_ believe	SWRPNNNMM
before_ believes	NQURMOPON
before_ best	WNKJRUPPO
before_ between	MVPUQOOMM
before_ beyond	TUNRONONN
before_ billion	ZMLLPQPQO
before_ billionaire	OYONPOONO
before_ black	VGHHUSTTT
before_ blame	OZNNPOONO
before_ blamed	OMZPPPNNN
before_ block	TOORSOONO
before_ boarded	XMNNPPPPO
before_ boost	NMRYNOPON
before_ boot	VILKRRRRR
before_ bordering	OOKYOPPPO
before_ born	NWRLVOOMN
before_ boss	OYNOPOPMN
before_ both	MVQPRMOLR
before_ bowler	PXMNPPPNO
before_ boyfriend	OYNNPPPNO
before_ bring	ORNVOPPMO
before_ bringing	NSRUONOON
before_ broadcaster	NUWNOOOMN
before_ brother	RRJMRQOQS
before_ bureaucratic	POLYOQNPO
before_ businessman	PYNMPPPNO
before_ but	SQQPOQOMO
before_ buy	TLRROOONQ
before_ buying	NRRSNPPON
before_ by	QUVOPLONM
before_ call	SJJQORRTR
before_ called	QNSQMNMQT
before_ calls	OSULPOPOO
before_ campaigner	QNJLRRRSS
before_ candidate	OSWLPPPNM
before_ candidates	PWNMPPPOO
before_ capital	NWNROOOOO
before_ captain	RKHLRRTUR
before_ central	MMKZQPQPN
before_ centre	OZMMPQPNN
before_ century	PMKTPWOOP
before_ ceo	TUMOPOONO
before_ chair	OTOPPPPOP
before_ chairman	NYNOPPPMO
before_ challenger	OXONPPPNO
before_ champion	NU[JONPMN
before_ chancellor	PVNNPPPOO
before_ channel	PNZQPONNM
before_ chief	NSRUMOPMN
before_ chipmaker	NOXNNPPPO
before_ chose	OUMUNOOON
before_ city	NONXNPOPO
before_ claim	QLVJRRORN
before_ claiming	NPZOOONON
before_ claims	MOQYNOPON
before_ cleric	OZNNOOOOO
before_ closing	OKOSORSRO
before_ coach	OXMOPPPNO
before_ codenamed	NPNONOPOY
before_ colleague	OXNNPPONO
before_ college	NMNXOOQPO
before_ colonel	OQJMRRQSR
before_ columnist	PWNNPPPNO
before_ combat	MPSUNOPPO
before_ comedian	O\\MNOOPNN
before_ comedy	SJJJQRRYR
before_ commander	PWNOPPPMO
before_ commissioner	PWMOPPPOO
before_ communist	OTPUNNNNO
before_ company	OK^MNPPOM
before_ condemning	NTMSTNONO
before_ congressman	OXNOPOOOO
before_ congresswoman	PWNNOOPOP
before_ connects	ONNZONPOP
before_ conservative	MWRVOMMMM
before_ contact	OXNOPPPNN
before_ controlled	RLINTQRQS
before_ corporate	NNNXNPPOP
before_ correspondent	OWNPPOPNO
before_ cost	OONOSOONV
before_ councillors	OVOOPOPNN
before_ covered	L[VNNNNMN
before_ criticized	MXLTNPOON
before_ criticizing	NWOONPPOO
before_ current	MOYVNNNMN
before_ dame	OWNOPPOOO
before_ daughter	O\\ONPNONM
before_ day	PQIRSSQNO
before_ dead	NNQOXOQON
before_ deadly	RMTOOOOOQ
before_ debt	NOSUNOPOO
before_ defeat	ORWMOPOOO
before_ defeated	LRXQMOOON
before_ defeating	OYNNPPPNN
before_ defend	OVTOOOPMN
before_ defending	PMRLSRPPP
before_ democrat	PNJJRSSSR
before_ democratic	MQYNOOPON
before_ deputy	NUMPUPOMP
before_ described	TROISOPPP
before_ designer	OZMMPPOOO
before_ despite	MUTRNOPOM
before_ dictator	PWMNPPPOO
before_ did	MZMOOPPOO
before_ director	PWJMPQQQP
before_ discussed	MOUVNOPNN
before_ divided	ONOXOOPON
before_ do	RKOJPSRTQ
before_ does	LYTRLONMN
before_ dominant	OOSTSNNNN
before_ down	WNOXNONMM
before_ downtown	LLLZSPPNO
before_ dr	PYLNPOPOO
before_ dr.	LRWNOOPOO
before_ drama	SKLLOQQXQ
before_ drug	RLLRNOQQU
before_ during	POQIURPPP
before_ early	OONUONONV
before_ east	MOOYOPPON
before_ eastern	NNMYOPPPO
before_ editor	PYLOOOPNP
before_ eight	OPULTKUMN
before_ either	XQQMMMNMT
before_ elect	OVOMPPPPP
before_ elected	NWNRNOPOO
before_ election	TOTPPNONO
before_ embattled	MNNVUOOON
before_ end	XLRKOPPOP
before_ endorsed	OXOLPPPOO
before_ ensure	SIHLUSSRS
before_ enter	NOKYOOPPO
before_ especially	NYTNNONON
before_ ethnic	NMLTYPPON
before_ even	PSJRRQPNO
before_ ever	RLSNOPTPM
before_ every	NQMNPOPNY
before_ executive	OZMNPPPMO
before_ face	UNUMPOPON
before_ faced	MOZMNOPPP
before_ facing	MPUNVOOOM
before_ fact	NXNOOPPOO
before_ famous	MONYNTNON
before_ fat	WKKMQQQRR
before_ features	RSLKRQPNR
before_ fellow	KVTNWNNLM
before_ fighting	PP[NNNONN
before_ film	NLPMOMVZM
before_ filmmaker	MXONPPOOP
before_ final	NOLMTZPMO
before_ find	SNKPRPPPQ
before_ firm	PM^LOOONN
before_ first	NNKNVXLJW
before_ five	MLQRXORNN
before_ fled	NOMYNPPPO
before_ fleeing	PMPTROOOO
before_ follow	PRQPOLPQP
before_ following	OTRLQPOQN
before_ for	QQSRNMOOO
before_ forced	ONQRUOPNN
before_ former	IKXUSPOPM
before_ forward	PVOOPPPOO
before_ founder	SOJKRQRRQ
before_ four	RNRMVOOON
before_ fourth	TNOTKTONO
before_ free	MSRQUOOLN
before_ friend	N\\NOPPOMO
before_ from	KPSXQOPMM
before_ frontrunner	PVOOOPPNO
before_ full	NPXQPNONO
before_ game	ULSMONNVM
before_ gave	OXMPPOPNN
before_ general	PSMMQQQPP
before_ get	SOHKTRQQS
before_ gets	TOWMNMOPN
before_ giant	KN^PONPOM
before_ give	LVUUNNNMM
before_ given	SQOQMOONQ
before_ gives	LQWUMOONM
before_ good	VKMLWPPPP
before_ got	UMMMPPTPP
before_ gov.	OXNNPPOOO
before_ governing	SLPKTPPPR
before_ governor	NYMNPPONP
before_ granting	MTUKUNONO
before_ great	SQKPRPPPO
before_ group	ONXHQQQOP
before_ growing	NNNSVOPNP
before_ guard	PVOOPPPNO
before_ had	VSNMPPPOO
before_ half	OWNOPPOOO
before_ has	WULLOQOPO
before_ have	VSJTMOPON
before_ help	NQNVUOONN
before_ helped	SNUTNNONM
before_ helps	MRWNQONON
before_ her	MQRPUSNLN
before_ hidden	ULNMQQQPQ
before_ his	PGRPTRTQL
before_ historic	MQMWUNOMN
before_ hit	NMKXONPNV
before_ hits	NSJUSPPNN
before_ home	VORNOOOOO
before_ host	OURPOOPNN
before_ hostage	URNNOPPOO
before_ how	OTOXLOPNM
before_ hurt	MRMUQPPOO
before_ i	VKILPSQST
before_ iconic	WNNXMNNNM
before_ if	OWSOQNONK
before_ imagine	NRTNROONO
before_ improve	PKKUUPPQP
before_ in	NKNYOPOQQ
before_ include	IUMLTNTRP
before_ included	QOSNPQPNP
before_ includes	RQJPROPOR
before_ including	JVVPOPRJP
before_ incoming	NPMQVPPPO
before_ incumbent	PYMMPPPMO
before_ inside	KLJ\\QRQPO
before_ insisted	NTWNNOOON
before_ interim	NNRXQNNNO
before_ internal	PLUSOOOPN
before_ interview	OVMOPPPOP
before_ into	KQM[OPORM
before_ investigating	OXQONNONO
before_ involving	NRJTVPPNN
before_ iraqi	PMMNVQQQQ
before_ is	UTOKTNNRL
before_ it	TRNJQPPQO
before_ its	RKSROMMLY
before_ jamaledwards	SNMNQQQPP
before_ join	KWLSVOOMM
before_ joined	MW[LMNPNM
before_ joining	NPUOQOPOO
before_ journalist	QPKLQRQSR
before_ judge	OWNOPPPNO
before_ just	VJJTOQPPQ
before_ justice	OTOPOPPOO
before_ justinbieber	QQKLORPSR
before_ keep	PUOMSROLP
before_ key	NQTUMPNOM
before_ kidnapped	QMMJWQQQQ
before_ kill	MTQSNPPOM
before_ killed	QWNSOOOMN
before_ king	QUMOPPQON
before_ know	RWKKRPPNQ
before_ lady	MYOOOPPOO
before_ large	MNUVTMNLO
before_ largest	UJLSSNROO
before_ last	RPSROOONN
before_ late	NRSPNPPOQ
before_ later	NSQXONNMN
before_ latest	SNSLNNLUT
before_ lawyer	PYMMPPPOO
before_ lead	MPTTOOOON
before_ leader	M\\OLPPPNO
before_ leading	RPSPTOOML
before_ leads	NRNOOQWNN
before_ leave	NTVPPONMM
before_ leaves	MRTXNNNNM
before_ leaving	OMVVNNONM
before_ led	KRWRSMNMO
before_ left	MOVWMOPNL
before_ legend	PVONOPPOO
before_ legendary	OOQNWPPOO
before_ let	MOTVNOPON
before_ level	OPWKQPPOO
before_ liberal	PJJTQRRQR
before_ lifelong	NLLLYRQQP
before_ like	PTTORMNKP
before_ likely	VOONTOOON
before_ line	QLLLXPQQP
before_ link	RKJSQQQRR
before_ local	TMLTVONNN
before_ lol	TKKKRRRRR
before_ long	XKKJWPPPQ
before_ lord	LWNPPPPPO
before_ loses	TPOSNOONO
before_ love	QZKOOPPNN
before_ m.	TOLOPPQPP
before_ madam	UJJLQRRTR
before_ made	LRVUQNNMK
before_ magazine	QM\\NPMNNN
before_ magnate	OWNOPPPNO
before_ main	SLRQPPPOP
before_ mainland	OOLYPMPOP
before_ mainly	RMMJWQPPP
before_ major	PPRQUOONL
before_ majority	PUMMPPPPP
before_ make	PPOUSOOMN
before_ maker	OPZNNNONP
before_ makes	MNNUNOPOV
before_ male	TONNRPPPP
before_ manager	WPRKRMNPO
before_ many	PHKR[OPPP
before_ maybe	OTMNOOOWN
before_ mayor	LYOOPPPNO
before_ me	WGFGVSSTT
before_ meet	MTRSPOONN
before_ meets	PUNMRPPOO
before_ member	QQLLTOPQR
before_ mention	NTQTNOONN
before_ met	OYMOPOPNO
before_ militant	QNRMTOPPP
before_ million	NJRRQNONW
before_ minister	RSLNPPPPP
before_ miss	SPSKOPPPQ
before_ missing	NWMSPOONO
before_ more	WQPMTNONM
before_ morning	LOUVOOPNN
before_ most	SQMMTOPQO
before_ movie	NMPNPNO\\N
before_ mp	QUOOPOONO
before_ mph	TMLMQQQRS
before_ mr	OYMNOPPOO
before_ mr.	KPSUOPPPO
before_ mrs.	PSMMQPQQP
before_ ms	TTNNPPPNN
before_ ms.	MYMNOPPPP
before_ murdering	NJJRSSQRR
before_ musician	TNHHRRRTT
before_ my	WILHSRRTQ
before_ name	QXOSONNLN
before_ named	MUMOOOQOT
before_ names	NUYMONNNN
before_ near	JJM^QPRPN
before_ neighboring	NNM[NPPPO
before_ network	OKSKRQRRQ
before_ new	VQTQKLQLQ
before_ newcomer	PXNNPPPMP
before_ newspaper	NWXMNPOLM
before_ next	KVQTPNNLR
before_ nine	ONLMWOSPP
before_ no	SPKSMOPVN
before_ nominated	P[MOOOONN
before_ nominee	OXNNPPPNO
before_ nor	OZNOOPPMN
before_ north	NNM^OOONN
before_ northeastern	NPNWMPPPO
before_ northern	MLI^QPQPO
before_ northwestern	MPWRMPPON
before_ not	TNJRUOQOM
before_ now	VSLMQOONO
before_ of	QOQSPOOOO
before_ off	QNOWRNPOL
before_ offered	SLPPPQQQO
before_ officer	OZMNPOPNO
before_ official	NPVJQQQQN
before_ old	NRQTSPOLM
before_ one	MQRMRSONQ
before_ only	QUOLVPPMM
before_ opposition	RTHKTPQRQ
before_ or	PLQSSNPMS
before_ order	WQMSNONNO
before_ organization	NPYNNPNOO
before_ original	QJSONOPOV
before_ other	PKSMVQPPM
before_ our	RLLUNRRPP
before_ out	TPPMTOONO
before_ outside	OLTYKNPPN
before_ over	ORTQNPPOM
before_ own	ROPKQQPNU
before_ owned	ONZTONOMN
before_ owner	SMJKRRRSS
before_ p.m.	]OMNNOONO
before_ partner	OZSLOPONM
before_ past	MNTSNUNON
before_ people	RMPLPQQQQ
before_ philosopher	OVNNPPPNP
before_ pirated	OQMOQOONW
before_ play	QSPPOPOOP
before_ played	QXMMPPPPO
before_ player	OXMOPPPNO
before_ playing	SJTJPQQSQ
before_ plays	LUXMMOPNN
before_ please	TOIJSRQRS
before_ plus	NNMWPNNVN
before_ pm	PWNNPPOOO
before_ poet	OXMLPPPOP
before_ politician	RLJJSQRSU
before_ poor	SSKKRQPOS
before_ pope	SUMNPPOPO
before_ popular	MUNVQNONN
before_ posted	QUKSNOOPO
before_ powerful	NNYMUOONM
before_ praised	I[SPTNMLM
before_ predominantly	RKULNQRPR
before_ premier	PYMMPPPNO
before_ president	RVMMPPNOP
before_ pressing	NONTSPPPO
before_ presumptive	NOQNVPPPN
before_ prevent	NTQSNOOON
before_ prince	OVOOPPPOO
before_ principal	VTSNOOMMM
before_ private	MOWLVOPNO
before_ producer	OYMNPPPNO
before_ professor	QWMNNPPPO
before_ prominent	NOMTVOOON
before_ promote	NONSUOOOO
before_ promoting	NSMSRPOOO
before_ prop	PYNOOOONN
before_ prosecutor	NSWMPPPMO
before_ protect	WNMUNPONN
before_ put	PPWMQOOON
before_ puts	NQMTTPOOO
before_ quarterback	O\\MLPPPNO
before_ quotes	NSNONOOWO
before_ radical	MOTLZNONO
before_ ranked	NVNSNPOOO
before_ ravaged	UJHITSRST
before_ reach	NSMWOOPON
before_ read	QMIKRQRTU
before_ real	TMKLRQQQS
before_ reality	WONNOPPPO
before_ reason	QSKKQPOOU
before_ rebel	NVRMVNNMN
before_ recent	ON\\LRNONO
before_ refer	OONTPPPPP
before_ regarding	PTLLSPPPP
before_ registered	NOMRWPPOO
before_ rejected	OYOPOPPNN
before_ release	OZSNLNONN
before_ remote	PNLTSPPPP
before_ rep.	OVOOPPPOO
before_ replace	OVOOOPPOO
before_ replaced	OWOOPPPNP
before_ replacing	NYONQOPMO
before_ reporter	OXNOPPPMO
before_ reports	PMSVOONOO
before_ republican	MVUNOOPNO
before_ revealed	OURMUOOMM
before_ reviews	UJOHQTPSS
before_ right	RNWLOOPPQ
before_ rival	LSVVNNOLM
before_ rivals	MUXLNPPNN
before_ round	RMTNRLPOR
before_ ruled	MPQXNOPOO
before_ ruling	RLSGURQPP
before_ run	QNULOPPQP
before_ runner	OXNNPPPOO
before_ runs	TNRMONNNV
before_ rural	NNNWVNONN
before_ s	QQQVONPMM
before_ said	NZRNMOPPK
before_ save	PNMWOPOPP
before_ say	QVRPKPOPN
before_ saying	OOWQQOONN
before_ says	JTUUOOONM
before_ season	NNUVOOOON
before_ second	SLOTNNOUN
before_ secret	NOUNTOPON
before_ secretary	PSQOOPPOO
before_ see	NZPQPNOOK
before_ seed	PWOOPOPNO
before_ seeded	O\\NONNONO
before_ seeks	MPXRNOONO
before_ sell	MNPWVNNNO
before_ sen.	OWONPOPOP
before_ senator	NWNPOPPOO
before_ send	TNJSVNOOO
before_ senior	NNQKZOPNQ
before_ separatist	QNPMVOQPO
before_ seven	UNUMOOOPN
before_ several	TKPIUPQQP
before_ sheikh	OWMPNPPPP
before_ shook	OOOXNPPOO
before_ shooting	OWNLOOOVN
before_ show	VWOLNMLUK
before_ showed	PSMVPOONO
before_ shows	VQNNMOOUN
before_ signs	ROSQOPMPO
before_ since	RUIONTNRN
before_ singer	M\\LMOPPNP
before_ singers	NYNOOOPON
before_ single	NOMMRNM^N
before_ sir	OXMOPPPOO
before_ six	QLNPXMSON
before_ slams	MUYMNNNON
before_ so	TQLJVPPNQ
before_ some	RTNQUNOMM
before_ something	VNSOOOOON
before_ son	QWKJSQROO
before_ song	QKKMPPPZQ
before_ southeastern	PKRLRQRQQ
before_ southern	NOJYRPPOO
before_ southwest	ONVQMPQOO
before_ speaker	RVKMQPQNQ
before_ speaking	POMYNPPOO
before_ spokesman	OOSTPOPMN
before_ star	O[MLPPPOO
before_ starring	PVONPOPNP
before_ stars	PTMKUROOP
before_ start	TKWKNSPOO
before_ state	PXPLOOPOO
before_ stop	NXMPOPPPN
before_ striker	NZNOOPPNO
before_ student	YJHJRRRSR
before_ succeed	NXNOPPPOO
before_ succeeding	PSOOPPPOP
before_ suggested	MWNOSOONO
before_ sunni	OOLMXPPPP
before_ super	\\MMOPPPOM
before_ support	OVLMSONMV
before_ supported	NTSNPOPPN
before_ supporting	OXNLQPPOO
before_ surrounding	OXNOPPPNO
before_ suspect	OUUNPOPMN
before_ suspected	NOVSMPOON
before_ tackle	NOTNOOWNO
before_ take	RNKWNPPOP
before_ targeting	LVTMTONNN
before_ team	NRVUNNNLN
before_ teenager	PXNNPPPNO
before_ tell	RQQKSOOPO
before_ tells	NNWPPOPNP
before_ term	NMRUROPOO
before_ than	SUSSNNNML
before_ thank	VRMMOOPOP
before_ thanks	LZNOPPPON
before_ that	PRROPNSOM
before_ the	NLSQPQQNR
before_ their	TMEPUZNON
before_ them	MVLNUWMLN
before_ then	VUSPLMNMM
before_ these	UJULNPQQP
before_ thing	OVSNOOONO
before_ think	URHLNZPNP
before_ thinks	NQTMWNONN
before_ third	QNPPRMNVL
before_ this	RRORMMQQO
before_ those	QMLURQOPO
before_ though	NWNSOPPPN
before_ threaten	QKKTUPPPP
before_ three	SJRMUNWLN
before_ through	KTQYSTNII
before_ throughout	OPK\\NOPNO
before_ to	PPQTOPQNO
before_ told	MS^MQNOJM
before_ tonight	TLLMQQQQS
before_ tonnes	OOOOTPPPP
before_ too	TJJJRRRTS
before_ top	NNUPVOOMM
before_ torn	OKPSRPQQP
before_ toward	PQJQRPQPP
before_ towards	NMLWOTPNQ
before_ town	NON^NNONN
before_ transit	TIJIRSRTU
before_ troubled	ROROSNOOP
before_ two	QOOMWOPON
before_ tycoon	OXMNPQPNO
before_ uh	NSWONOOMN
before_ under	OONVPPQON
before_ unless	MNTWOOPON
before_ until	NNTOQTONN
before_ up	SPOTPRNNN
before_ urged	NYRRKNPNN
before_ urges	OOQUONOOO
before_ use	NTURMONOO
before_ used	MSPNNQMQU
before_ using	VQMIUORPN
before_ v	NQZPNOOMN
before_ versus	O[NNOOONO
before_ veteran	RIJJSRTST
before_ via	XGSPQNPNQ
before_ victim	NXNOPOPNP
before_ visit	QMNVPPPOO
before_ visited	OOI[QNPPO
before_ visiting	PMIUXQQOM
before_ visits	NPOUOOPPO
before_ vs	PLWLMQQRP
before_ want	MXMSNPPON
before_ wanted	SRLKUPPPP
before_ warning	TONOTOOOO
before_ was	PRQJTQPOO
before_ watch	VKHIQRRUS
before_ watching	TJMNPQQTQ
before_ week	TMKKWPPPQ
before_ weekly	TKKKVQQQR
before_ weeks	RJPSNPQRP
before_ welcome	OVMUMOPNO
before_ were	LXVQONNML
before_ west	NNLUVPPOO
before_ western	PLGUTRQQQ
before_ what	URIOOUPOM
before_ when	PXROPOOMM
before_ where	VTNNSNNMN
before_ whereas	QLLLRQQTQ
before_ whether	MYSRONOML
before_ which	OTRVLOOMN
before_ while	NQVLOMPRO
before_ white	NONVSPPON
before_ who	RSJPOQPRP
before_ whom	MYNNOPOOP
before_ whose	NSWONOOON
before_ why	OWRNOPOPM
before_ wife	NUNUPPPMM
before_ will	SSTQMOONM
before_ win	QKJUOSRQP
before_ winner	M[NMNPQPO
before_ winning	NMNXONOVN
before_ wins	UIKORRQRR
before_ with	NRTNOMPPS
before_ within	QMPNQQPQP
before_ without	SPMMQPPPQ
before_ won	PLKTOOYOO
before_ worker	PVMOPPPOO
before_ worst	XPNOPRNMO
before_ would	RSKMPQQQQ
before_ writer	QPKKQRRQS
before_ year	QTWTNNLKM
before_ years	RQJPPPPQP
before_ yet	RQJIRRRRR
before_ you	XPIKQQPQQ
before_ young	PLLJVRRRR
before_ your	RHJFTTTTV
beginning 100	VLMNPPPPQ
beginning 3cl	SONOPPPPP
beginning 3g	WONOPPPPN
beginning 5g	WOPNPOPPN
beginning abb	NVONOPPPP
beginning abc	MNWOPPPPO
beginning abd	OTOOOPPPP
beginning abe	OSNTOPPOO
beginning abg	TKKKRSRRS
beginning abo	RMLLTQQRQ
beginning abr	RWLLPOPPP
beginning abs	WOMNPPPPO
beginning abu	NPOUOPPPO
beginning ace	QMLNQSRRR
beginning ach	TOIJRRRQR
beginning acp	OOUOOPPPO
beginning act	QPSOOPOOP
beginning ad	TOMNPPPPP
beginning ada	QSJJPRRRS
beginning add	WKKLQQQRS
beginning ade	NUSPOOOOO
beginning adm	RLMKRRRQS
beginning ado	VLLLRPSPR
beginning adr	QNNUOOPPP
beginning adv	RNTNPPPPP
beginning aed	UKLKRQRRS
beginning afg	OOMRSPPPO
beginning afp	LPVOOPPPO
beginning afr	RLITPRQRQ
beginning aft	QMPLPQQRR
beginning aga	RLKLRRRRR
beginning agr	TNMOPPPPP
beginning ah	TMNMQQQQQ
beginning ahh	ULMNQQQPP
beginning ahm	OSROOPPNP
beginning ahr	MWMOQPPPO
beginning ai	VOONOPPPO
beginning aid	UNTNOPPNN
beginning ail	NXNOOPPOO
beginning ain	TMMNQQQQR
beginning aip	ONVPPPOPO
beginning air	OOTQOOPNP
beginning aka	ONTNOOOOV
beginning ala	SLRPOPPPP
beginning alb	PPJYPOOOO
beginning alc	OOOUOOOTN
beginning ale	QUJLRQQPP
beginning alf	NVNMQPPOP
beginning alg	QNKNSQQQQ
beginning ali	PWQNOOPON
beginning all	QRLVNOPPN
beginning alo	UKMMRQQQQ
beginning alp	MORQPPPQP
beginning alr	SNOOPPPPP
beginning alt	VKTMPPPON
beginning am	VOKNPQPQQ
beginning ama	SJRQPPPRO
beginning ame	SORPKPPSO
beginning ami	SRNUNOOON
beginning amn	TNNOQQPPQ
beginning amo	PSOPPPPOP
beginning amp	TOQOOOPPO
beginning ams	POOTOPPPO
beginning ana	RQPSOOOMO
beginning anc	NTSNNPPQN
beginning and	MQQJUNNNV
beginning anf	ONSVNOOOO
beginning ang	PSPOOQQPN
beginning ani	TQMNPPPPO
beginning anj	OOOWOOOOO
beginning ank	QMNTPPPPP
beginning ann	NUJQQPQOO
beginning ant	OMQPPQPQR
beginning anw	PSOOPPPPP
beginning any	VNONPOPPP
beginning ap	JOTNQQQPQ
beginning ape	RMMMQRQQR
beginning aqa	OOWOOOOPO
beginning aqu	QILSQQQQR
beginning ara	NRKLXQQPP
beginning arc	PSMQOPPOP
beginning arg	PMOTQPPPO
beginning ari	PRLMQQQPR
beginning ark	NOOVOPPPO
beginning arm	QQPKRPPOQ
beginning arn	NTNTPPPNO
beginning arr	SRJMPQQQR
beginning ars	KOTSNPQPP
beginning art	STMNOPPPP
beginning asa	TJOLQQQQS
beginning ash	LZMNPPPPO
beginning asi	LQMTQPQPP
beginning ask	SNMLQPQQP
beginning aso	RPMMQQQQQ
beginning ass	NQMOPQQRQ
beginning ast	SMNSQPPOP
beginning ath	QMTLQQPOR
beginning atl	QRQTNNOON
beginning atr	NPTOPPPPO
beginning att	SPMNPQQOQ
beginning au	RMKJSSQRQ
beginning auc	PMIQRQRQR
beginning aug	OQOTOPOOO
beginning aus	PQUSKPPON
beginning aut	TNNOPPPPP
beginning ave	POTVNNONN
beginning avg	UMNPPPPOP
beginning avi	MTOOOOPUO
beginning avo	PPNSOOOOS
beginning aw	TLMNQQQQQ
beginning awa	SMTNPPPPP
beginning awe	SQMNQPQPQ
beginning awk	SIILSSSSS
beginning aww	TLNNQQQQQ
beginning axe	OUOOPPPOO
beginning azt	OKPKSRRRR
beginning azu	OPTOPPPPP
beginning b	QLNSPPPPP
beginning b.c	NPOVOOPPO
beginning bab	OPPJNNNVV
beginning bac	VKJJQRRTR
beginning bad	RRLRNPPPO
beginning bag	LVNUOOPPO
beginning bah	NUSNOOPOO
beginning bai	POLSPPPPP
beginning bak	MOSUPPPON
beginning bal	KPOVRQPON
beginning ban	MOOWMPQQO
beginning baq	OPNUOPPPO
beginning bar	MXOTONOQL
beginning bas	RQMSOPPOO
beginning bat	TPTNOOPON
beginning bau	OTOOPPPPO
beginning bbc	IL[PPPQPO
beginning bcc	OPSPPPPPP
beginning bce	TLIKRRQRU
beginning be	UPOPPOOOO
beginning bea	OOSQOPPOO
beginning bec	PUNNPQOOP
beginning bee	RRNTONPPN
beginning beg	QSOOOPPPO
beginning bei	QMKQQQQQR
beginning bel	MRVPNOPOO
beginning ben	NWOPPOPOM
beginning ber	MSNUORPON
beginning bes	ULHPQQQRR
beginning bet	QNMNPQQSQ
beginning bey	NXLOPQPOO
beginning bib	QSMLQRPOQ
beginning bid	RUNOOOOPO
beginning bie	OTOPQPPOO
beginning big	RQSOOOPOO
beginning bik	RMPNQQQPP
beginning bil	UPUMQOMLP
beginning bin	ROSOOPPPO
beginning bio	SMTNPPPOO
beginning bir	NMTUOPOPN
beginning bit	UMOOPOPOT
beginning bla	PPONSPPPR
beginning blb	NPTOPPPPO
beginning ble	TNJLSQPRS
beginning bli	RONUOOOPO
beginning blm	POTNOPPPO
beginning blo	QLXMPOPOO
beginning blu	TLOOQPQPQ
beginning boa	ONVNOPPPP
beginning boe	KQVQOPPON
beginning bol	NSLRRQPOP
beginning bom	PNQTOOPPN
beginning bon	NZLOOPPPN
beginning boo	UMJSQQQPO
beginning bor	SRMLPQPQP
beginning bos	QUOMRPPNN
beginning bot	TLKKSRRQS
beginning bou	MTOWNNONN
beginning bow	OVOOOPPNP
beginning boy	RNSMPPQPO
beginning boz	NXNNOPPPN
beginning bp	OPUNOPPPP
beginning bpi	SOQPPNPPO
beginning bra	NQLSTPPOO
beginning bre	YMJNPPPOR
beginning bri	OOLQUPPPO
beginning bro	LPXPPPPNM
beginning bru	MRLSPPQPP
beginning bry	OUTNOOPNN
beginning bsk	OOVNOPPPO
beginning bt	NPTOPPPPO
beginning bub	QUMLPQQPP
beginning buc	NVKLRQQQP
beginning bud	ULOMRUPOO
beginning bui	OOTUNOONO
beginning buk	QOLLRRRQS
beginning bul	TLQNROOOP
beginning bun	OKROPQQSP
beginning bur	QMOTQOPOO
beginning bus	QTLMOQQQP
beginning but	VKNMQQQQQ
beginning buy	UNNPPPPOP
beginning buz	RMTOPPPOP
beginning byr	NQTNPPPPP
beginning c	UONOPPPPP
beginning ca	SKMKRRRRR
beginning cab	NSNQPPPPP
beginning cae	ONWNOPPOO
beginning cai	QNMNQQQPQ
beginning cal	QNIQPRQRR
beginning cam	ROQLQPPOQ
beginning can	PJPTRPQPP
beginning cap	TOMQOPPPP
beginning car	WRHQLPQQO
beginning cas	RUNROOPOM
beginning cat	QNOMTPPPO
beginning cau	STOOOOPON
beginning cbb	UNLOPQQPP
beginning cbi	OPTPOPPPO
beginning cbs	NPUOPOPPP
beginning ccc	POTOPPPPO
beginning ccr	QMQPPPPQP
beginning cd	VOMNPOPPP
beginning cdn	RLLORQQRQ
beginning ce	TLKJQSQST
beginning cec	SNUOOOOON
beginning cel	XKNJQPPPT
beginning cen	TPTLOPPOO
beginning cer	RMROPPPPO
beginning ces	RLMPQQQQQ
beginning cfl	QMOMQQQQS
beginning cha	KVLSPQQNP
beginning che	OSQOQPPNO
beginning chi	OONTPPQPO
beginning cho	QVNOOPOON
beginning chr	ROQSQSOLM
beginning chu	RTNNPPOOP
beginning cia	OTROOPPNO
beginning cin	STQONNNOP
beginning cit	XMSHQPPQP
beginning civ	NURNPOPPN
beginning cla	NUNIQRQQR
beginning cle	MKXTOOQPM
beginning cli	MXMNQPPPO
beginning clo	PTRNPPPON
beginning cne	ONWNPPPOO
beginning cnn	ONRMPQQQQ
beginning coa	SMNNPTPPO
beginning coc	QNNNPPPUP
beginning cod	OUVMOOOMO
beginning cof	SMNQPPPPP
beginning cog	VLKLQRQQR
beginning coi	PNVOOPPOO
beginning col	LRQSQPPON
beginning com	SNPIUPPPO
beginning con	SNMRPPQRM
beginning coo	OWNOPOPPN
beginning cop	ONNUROPPO
beginning cor	NQKRQQQPQ
beginning cos	TKPMQQQPQ
beginning cou	SUNPNOPON
beginning coy	SLMLQQQQR
beginning coz	VKKLRRQQR
beginning cp	QPQMQOPQP
beginning cra	OOSQOOOPO
beginning cre	SKSLPPQQP
beginning cri	RNQPSOPON
beginning cro	MQONTPQOP
beginning cru	MULTPPPOO
beginning cry	UKMMRQPRR
beginning cso	[MLOOPPPN
beginning cua	NWNOOPPOO
beginning cub	NXPOOPPOM
beginning cul	RRKKQRQQQ
beginning cup	UKKLRTQRQ
beginning cur	VNMNQPPOP
beginning cus	SMPPPPPPP
beginning cut	VLLNRQQQQ
beginning cyp	QONJQRQRQ
beginning cze	NOOSTOPOO
beginning d	TPOQOOOOO
beginning d.	SPONPPPPP
beginning d.c	OOOSPPPPP
beginning da	NPSOPPPPP
beginning dab	OLROQQQPP
beginning dad	RMLISRQSS
beginning dai	OORMQPQPQ
beginning dal	MRMYOOPNN
beginning dam	PWKMPQPPO
beginning dan	KWRNRPPON
beginning dar	MPQNPTPPP
beginning dat	SNNNOOPOU
beginning dav	K\\LNPPQON
beginning daw	OTRPPPPNO
beginning day	UONSOOPON
beginning dea	SLTMPQPOP
beginning deb	QROKQPPPP
beginning dec	POULPPPQP
beginning dee	OQLMPPQQU
beginning def	VRMLPOPPO
beginning del	JSVROPPOO
beginning dem	NRONUPPOP
beginning den	OUJVOPPNO
beginning dep	YLLOOPPOQ
beginning der	MUMVPOPOM
beginning des	SMSLPRPQO
beginning det	TNLTPPOPP
beginning dev	OTOPPPPOO
beginning dew	RPKNPQQQR
beginning dex	RMIKSRRTR
beginning dha	OOQWOPONN
beginning dia	PXNJPPPPP
beginning dic	MWNOPPQOO
beginning did	SMQMQQQPP
beginning dif	SNOPPPPPP
beginning dig	VMKMQQQQR
beginning din	VMMMQQQQP
beginning dir	VLLLQQPOU
beginning dis	WHOOQQQPR
beginning div	WLKNQQQPQ
beginning diy	OOPTOPPPP
beginning djo	NWOOOPPPO
beginning dkk	SMMLQRQQR
beginning dm	QLNKRSRRR
beginning dna	WPKMQPPPP
beginning dnc	OPUOOOPPO
beginning doc	PSNTOOOOO
beginning doe	SLMKSQQRQ
beginning dog	TMNOQPPPQ
beginning dol	PRKNQQQOR
beginning dom	NWNMSPPOO
beginning don	SQMTPOPNN
beginning doo	TKJKSRQTS
beginning dor	OQQVNQONN
beginning dou	PWNPOPPNM
beginning dov	OPOWOOOOO
beginning dow	SLROPPPPP
beginning doz	SPPPPPPPP
beginning dp	NVNOPPPOP
beginning dra	OQVOOOPON
beginning drc	NQTRNOOOO
beginning dri	UKKLQSQRS
beginning dro	UKIKRSRRS
beginning dub	PNNVOOPPO
beginning duc	UOMLPQQQQ
beginning due	TLKLRRQRR
beginning duk	OUONPPPPO
beginning dum	UKIJRRRST
beginning dun	TNKLPQQRS
beginning dup	NUSNOOPPM
beginning dur	OPLVOPPPO
beginning dut	POMMWPPPP
beginning dvd	WLMSOPPPO
beginning d’s	NTOOPPPPP
beginning e	UNNNPPPPP
beginning e3	NOOOPUPPO
beginning eag	ULUPNPOPN
beginning ear	OQIUOPPPQ
beginning eas	TJOLNTPUO
beginning eba	OPVOPPPPO
beginning ebb	NVOPOPPOO
beginning ebo	UJJPRQQQS
beginning ecb	QOSOPOPPO
beginning eco	TOSOOOPOO
beginning ecu	NNMVTPPOO
beginning edd	RQTNOOONP
beginning ede	ONMVPPPPP
beginning edh	OXNPOOPOO
beginning edi	RMPTOPPMP
beginning edm	OVNROOOOM
beginning eff	OSTOOPPOM
beginning egy	ONUPNPPPO
beginning eig	TOMOPPPPP
beginning ein	MXLQOPPOP
beginning ela	PNWLPPPPP
beginning eld	QJKRORRPR
beginning ele	XIIKRQSRS
beginning ell	OSORPPOOO
beginning els	NTRNOPPOO
beginning ema	SQNOPPPPP
beginning emb	TOPMPPPQP
beginning eme	TLNTOPPPO
beginning emo	QSLSOOOPP
beginning emp	UTMNOOPOO
beginning ena	RJNKRRSRS
beginning end	VMLKQQQQQ
beginning eng	SPUONOPOO
beginning enj	SOPNQPPPP
beginning eno	TNOOQPPOP
beginning enr	RRPLPQPPP
beginning ent	XJKNQQPQS
beginning env	WNMPOPPPO
beginning epa	OOSPOPPPP
beginning epi	QJRIRRQRS
beginning eps	PWMMPOPPO
beginning er	SMMMQQQQQ
beginning erd	PVMMPPPPP
beginning eri	NUMRPPPNO
beginning eru	SNOOPPPQP
beginning esc	RNLRPQPPR
beginning esp	MPUMPPQOO
beginning ess	NNMWOOPSN
beginning est	YNINQPPOR
beginning et	SNNOPPQPP
beginning eth	RMLQTPPPO
beginning eu	MPTQOPPPO
beginning eur	KKOSTPQPT
beginning eva	TUNOOOONN
beginning eve	NSYLOMPON
beginning evi	SMLMQQQSQ
beginning evo	UMMNQQQQP
beginning exc	WKLMQQQQQ
beginning exe	QMLQPQQPR
beginning exo	PSTNOPPNN
beginning exp	XJKLQQQQR
beginning ext	PNRMQQQPP
beginning ezm	TKKMQRRRS
beginning f	UMMMQQQQQ
beginning fa	NPUPPOPPO
beginning faa	PPNTOPPPO
beginning fac	NLQKQRRRS
beginning fag	QTONPOPOO
beginning fai	RNTSOMPNN
beginning fal	OSPSOOOPN
beginning fam	SOLNPPPSP
beginning fan	TRNNOPPOP
beginning fao	OPTPPPPPO
beginning far	SRPRLPPPM
beginning fas	XMKNQQQOP
beginning fat	NKRYNPPOO
beginning fb	RNNMPQQQQ
beginning fbi	NPUOOPPPO
beginning fda	NPTOPOPPO
beginning fdi	TNSNOOPOP
beginning fdp	MPUPPPPPN
beginning fea	ULLNRQQPQ
beginning fee	RJRMQQQQS
beginning fel	PVMNPPPOP
beginning fer	PSOPPOPOP
beginning fes	TOOPPOPOP
beginning ff	UMKLQQQQS
beginning ffs	TMLNRPPQS
beginning fif	QLVOOPPPO
beginning fig	RLTNQPPPP
beginning fij	OPOTOPPPO
beginning fil	RQNMRPPQO
beginning fin	UPMJTOPQO
beginning fio	ORNUPPPNO
beginning fir	UMQNOPPQP
beginning fis	SQNNPPPPP
beginning fix	UNMNPPPQP
beginning fla	SLLSPPQQQ
beginning fle	QQLMPQQQQ
beginning fli	PPSPOOPPO
beginning flo	RNJRRPQQO
beginning fm	QNLKRQRRR
beginning fmy	VMLOPPPPQ
beginning fol	UMKSPPQPP
beginning fon	PRUOOOPON
beginning foo	RSSNPOPOM
beginning for	SJWPOOPOP
beginning fou	UPLNPPPQQ
beginning fox	OOULPPROP
beginning fra	SMQROPPOP
beginning fre	TSONOPPOP
beginning fri	ORKNPPQSR
beginning fro	QQQLOPPOQ
beginning frt	QNUNPOOPP
beginning ft	OLPMRQQRQ
beginning ftu	OOVNPPPPP
beginning fuc	XGIKSSRSS
beginning fue	QRMMQPQPP
beginning ful	TOQPOPPOO
beginning fun	QLNMRQQRR
beginning fur	VMLMQQQQQ
beginning g	TNMNQPQQP
beginning g4s	NOWOOPPPN
beginning g8	NQUOOPPPN
beginning gaa	PMSNPPQPR
beginning gab	MSOSQPPPO
beginning gad	QQLMQPPQR
beginning gal	NOLSOQPRQ
beginning gam	QNPLOTOOU
beginning gan	PXKJPQQPP
beginning gar	RWPLPOPOM
beginning gas	QQMMPQQPQ
beginning gat	NTMROSPON
beginning gav	NXOOONPPO
beginning gbp	SMMNQQQQR
beginning gcs	TNMMQQQQQ
beginning gdc	OQNNPVPPO
beginning gdp	WNKNQQQPQ
beginning ge	LPWOPPPPN
beginning gei	OTOPOPPPO
beginning gem	SNIJQQRST
beginning gen	SPOPNVOOM
beginning geo	SPIKSQQRR
beginning ger	NULRSPOON
beginning get	RLSPPPPPO
beginning gha	MNRSPPPPO
beginning gho	NURMPPPPO
beginning gib	OTPROOOPO
beginning gil	PPKQQQQPQ
beginning gin	PSNKQQQRP
beginning gir	YJLRPPPPO
beginning gis	ULIJPSPUT
beginning giv	TOOPPPPOO
beginning gla	PSOROOOON
beginning gle	QPLSPPQPO
beginning glo	RMVOOPPON
beginning glu	WMLNQPQOP
beginning gmt	TNOOPPPOP
beginning go	TOOPOPOPO
beginning god	QVNMPPPPO
beginning gol	QUQLNPORN
beginning gon	TQLROPPOO
beginning goo	RMPPPQPQQ
beginning gop	MQUOOPPPO
beginning gor	TPLJQQPRR
beginning gos	PUOOPPPOO
beginning got	SLMMQQRQR
beginning gou	OPTOOOPPP
beginning gov	WKMLQQQQQ
beginning gra	PSNRMORPO
beginning gre	SOJTSPPOO
beginning grf	SMLLRQQRS
beginning gri	SQLMPQQQQ
beginning gro	PSRPOOPPN
beginning gua	NOVRNOPOO
beginning guc	PVONOPPOO
beginning gue	SONRPPPOO
beginning gui	TONSOOOOO
beginning gul	TPIPQPQPQ
beginning gun	SMNNQQQQQ
beginning gus	NRUPOPPNN
beginning gut	SQLNQPQQO
beginning h	UNMMPQPQQ
beginning h5n	RMMMQQPQU
beginning ha	SNOMQQPQQ
beginning haa	QPPKQPPPS
beginning hab	PKSQPPQPO
beginning hac	RNMSPPPPP
beginning had	SOKNPQQRQ
beginning hah	TMKLQQQRS
beginning hai	QMLVSPPNO
beginning haj	OPONOWOOO
beginning hak	PNNXOOPON
beginning hal	KVRTOPOOM
beginning han	LVRVNOOOL
beginning hap	SKLPPQPQR
beginning har	MUOPPQQQM
beginning has	PSPOPPPPO
beginning hat	VOOPOOOPP
beginning hav	TPNPPPPPP
beginning haw	QMTLROQPO
beginning hay	TRKKQQQQQ
beginning hbo	OQTOOPPPO
beginning hdr	UOPPOPPOP
beginning hdt	YPOONOOOP
beginning he	SNMOPPPPQ
beginning he'	TNOOPPPPP
beginning hea	SLTPOPPOO
beginning heb	POOWNOOPO
beginning hei	OWNQOOPOO
beginning hel	OKKTPQQTQ
beginning hen	PSMNPQQPP
beginning her	QQLOPPPUO
beginning hew	LSUMPPPPO
beginning hey	WKLMQQQQQ
beginning hez	NNSMPQQQP
beginning hi	VNNNPPPPP
beginning hid	UNNPPPPOP
beginning hig	UONOOPPOP
beginning hil	RUKTNPPNM
beginning him	QRLNPQQQQ
beginning hin	NSUPQNOOM
beginning his	QLPLWPPPP
beginning hit	QPJQPPQTQ
beginning hiv	RNMMQQQQQ
beginning hjr	SOOOPPPPP
beginning hmm	TMLNQQQQQ
beginning hmv	NPUOPPPPO
beginning hol	LUNVMRPOM
beginning hom	RLMUPPPPO
beginning hon	QNMTOPPPP
beginning hoo	SULKOQPPQ
beginning hop	QSNNPPPOO
beginning hor	TRINQQQPQ
beginning hos	SOLMQPPTP
beginning hot	TOONPPPPP
beginning hou	ZKQMPPOOO
beginning how	TTLNPPPOO
beginning hu	PUNOOPPPO
beginning hub	QJQPRPPPP
beginning hud	OTNSOPOOO
beginning huf	QMSMPPPPQ
beginning hug	OVNPOPPOO
beginning huh	TLLMQQQRR
beginning hum	OWJKQRQQQ
beginning hun	QOMTNPQRN
beginning hur	ORTTOONNN
beginning hus	NQSOOPPPP
beginning hut	OTMNTOPOO
beginning i'd	VMMNPPQQQ
beginning i'l	WMMMPPOPQ
beginning i'm	XNNNPOPOP
beginning i'v	XLMOQOPQP
beginning iaa	OOXOOOOPO
beginning iae	OOTOOPPPO
beginning ian	SUNOOOQMN
beginning iap	PNUNPPPPP
beginning iat	PMRNQQQPQ
beginning ibm	NOTOOPPPP
beginning ica	RMTNPPPPP
beginning ice	PNKWNPPPP
beginning icj	PPTOOOPPO
beginning ide	SQQNPPPOP
beginning idi	RMLMRQRQR
beginning igu	NPOSPPPPP
beginning ii	SLLLQTSPQ
beginning ill	UKIRQQQQQ
beginning ilo	PMSMQQPQQ
beginning im	TJKLSQRRR
beginning ima	ULMMPRQQQ
beginning imf	OPTPPPPPO
beginning imm	PQVNNPQNO
beginning imp	VMMNPPPQQ
beginning in	UMMMQQQQQ
beginning inc	SMTMPOPPP
beginning ind	MLUPQPPPP
beginning inf	UMQOPPPPO
beginning ini	UNMNQQQPP
beginning ins	PKTKOOPOX
beginning int	WHPQORPOO
beginning inu	PRNNTPPPP
beginning inv	SOQPPPPOO
beginning iow	MPLTUPPOO
beginning ipa	VLKMQQQQS
beginning iph	RKJMQPQP[
beginning ipo	OMLKQPQPZ
beginning iq	SMMMQQQQS
beginning ira	OOMVQPPPO
beginning irc	ONWOPOPOO
beginning ire	NMXOPPPOO
beginning iri	MPPOSQQQO
beginning irr	UKLRPPQPQ
beginning isa	NTSONPPPN
beginning isf	POOTOPPPO
beginning ish	OVNMPPPPP
beginning isi	LNZOPPPON
beginning isl	TIOQSPQPP
beginning iso	RLLLRRQRR
beginning isr	QMMSQPPPP
beginning iss	MSOUOOPPN
beginning ist	TMIOPQSQR
beginning it	VNOMPPPOP
beginning ita	PLQPTPPOO
beginning itu	ONOPNOPPW
beginning itv	MMYSOOOON
beginning iva	RRNMPPPPQ
beginning iwe	PMRMQQQQQ
beginning i’d	VNNNPPPPP
beginning i’m	ZMMNPPPOO
beginning i’v	VONOOPPPO
beginning j	SMNMQQQQR
beginning jaf	OOOUOPPPP
beginning jai	OUOOOPPOP
beginning jak	MONYOOPPO
beginning jal	ONPUOOOOP
beginning jam	OPKQPRQQQ
beginning jan	THPOOQQPS
beginning jap	NMKWSPPPO
beginning jas	KXKWPPQML
beginning jav	RLLPQRQRQ
beginning jay	OTKMRQQQP
beginning jea	SLKKRQRSQ
beginning jed	TLKJRRRRR
beginning jef	OYMNPOQNO
beginning jen	NUNTNPPON
beginning jer	QSJMRQPQQ
beginning jes	QPPKQQQPQ
beginning jet	TOSNOPPOO
beginning jew	POLNWPPPP
beginning jgb	UOOOOOPPO
beginning jha	NWNQNOPPO
beginning jil	OVONPPPNO
beginning jim	NYMNPPPNO
beginning jin	MSPTPNOPO
beginning jls	QMSMQPQPP
beginning job	YOJMOPPQP
beginning joe	OTNPOOOSN
beginning joh	IZMSOPPPO
beginning joi	UNOOQOOPP
beginning jok	QRLMQQRPQ
beginning jon	PZIMQQPOO
beginning jor	NONURPPPO
beginning jos	NVLRPPPPN
beginning jou	TOLLQQPQQ
beginning jud	QOPMPQQOQ
beginning jul	NRKJSRRRR
beginning jun	NWUNNNNOM
beginning jur	QOVMOOOOO
beginning jus	UROKPPPNQ
beginning k	TNNMQQQQQ
beginning kab	PRTOOOOON
beginning kad	NSNVOOOPN
beginning kai	OXNPPOOOO
beginning kal	QKKSQPRQR
beginning kam	MWOOPPOON
beginning kan	OQMQPQQPP
beginning kap	NWNUNOONN
beginning kar	NSNVMPQON
beginning kas	OSJPQPQPQ
beginning kat	NSIRORRRO
beginning kav	OUOPPPOPO
beginning kay	NQUNOPPOO
beginning kaz	NSPNQNONU
beginning kcn	NOWNPOOOO
beginning kdb	RPTNPOOPN
beginning kea	NRTPOPPOO
beginning kee	TNOQPPPOP
beginning kei	NVNQPOPOO
beginning kel	KYNPPPPON
beginning ken	NLNUQPPOQ
beginning ker	LWKLQQQQQ
beginning kes	OTNTOOOOO
beginning kev	NOKOPRRSR
beginning kfc	OQTOOPPPP
beginning kha	LSQPOPPPO
beginning kho	NQNXPOPON
beginning kic	UOKLQQQQQ
beginning kie	NOPTNPQPP
beginning kil	OKUUOOONO
beginning kim	QSLKQQQQQ
beginning kin	SLJPPOQUQ
beginning kir	MTNQPPPPP
beginning kis	OQUOOOOOO
beginning kit	PRLSPPPPO
beginning kke	MXNOPPPOO
beginning kkk	SLQNPPPQP
beginning kli	ORRLPPQPP
beginning kna	SONNPQQQQ
beginning kno	QRTMOOPOM
beginning kob	OVMTOOOOO
beginning koi	OQVMNPPPO
beginning kon	NUQSNOONN
beginning kor	RKOSQOPPQ
beginning kos	OPSNPPPPP
beginning kpa	OPSOPPPPO
beginning kr	TMMNQQPQQ
beginning kra	PRTMPOOPP
beginning kre	QLTKRQQQP
beginning kri	OYNOOOPOO
beginning kun	NSOTOPPOO
beginning kur	LQRQTOOPN
beginning kuw	NOSTMPPOO
beginning kwa	OSMMQPQPP
beginning kyr	OOLURPPOO
beginning l	SNNNQQQQQ
beginning l'e	NUMSOPPON
beginning l2	RMNLQQQQT
beginning la	MQOUPOPOP
beginning lab	QLTQNQQOP
beginning lac	PTNOPPPPP
beginning lag	MVMPOPQPP
beginning lah	RMMTPPPPP
beginning lak	TNURNOONN
beginning lam	SMKJQRQSS
beginning lan	MRMXOPPON
beginning lao	NNOWMPPPO
beginning lar	PVNOOPPNO
beginning lat	XMJRWOMNN
beginning lau	SNNLPQQSP
beginning lav	RSJKQQQQS
beginning law	RTNQPPMPP
beginning laz	OTNPPPOOP
beginning ldp	OQUOONPPO
beginning lea	TPMNPQPOQ
beginning leb	NOLXQPOOO
beginning lee	PMKPRRRQQ
beginning leg	QMTKOPQRQ
beginning lei	NRSVNOONM
beginning leo	TNKLRRQQQ
beginning les	QLNWOQPOO
beginning let	SQJLRQQQQ
beginning lev	PTNQPPPOO
beginning lew	PRNUOOOON
beginning lgb	WPPONOOOO
beginning li	NUOOPPPPP
beginning lia	TKRKROQQQ
beginning lib	KMQTSPQPP
beginning lif	SMVLPPPPO
beginning lig	TOOPPPPOP
beginning lik	QLSLPQQQQ
beginning lil	PROMPQPQQ
beginning lim	SMNUOOPOP
beginning lin	QXMLNPPPP
beginning lio	NTUNOOOPN
beginning lis	SKSLPPQPS
beginning lit	PTMNPPPPP
beginning liu	PTOOPPPPO
beginning liv	QLTMOPPPR
beginning liz	OWOOOPPON
beginning lma	RULMPOPPP
beginning loc	WLLLQQQQR
beginning lol	VLKPPQQQQ
beginning lon	OLOTNQQPS
beginning lor	QVLNPPPPP
beginning lot	VMLMQQQQQ
beginning lou	JTKXPPPPN
beginning lov	XILQPPQPQ
beginning low	PTPPOOOPO
beginning loy	SMMNRPQQP
beginning lse	MPUOOPPPO
beginning lta	OQTOPOPOO
beginning lu	TMLKRRRQP
beginning luc	QVMNPPPOO
beginning lug	PUPOPOOPN
beginning luh	NTMROOPPO
beginning luk	MYHLQRQRP
beginning lux	PPNTPOPPO
beginning lyr	OORWNOOOO
beginning m	PQNMQQQPR
beginning m1	OQOTOPPPO
beginning mac	LVMLOTONT
beginning mad	QSHUPPPPP
beginning mag	QRLVOOPNN
beginning mah	OULMPPPRP
beginning mai	WLISQPQQO
beginning maj	UPONPPPOO
beginning mal	ITMWQPPPN
beginning mao	PTIUPOPPO
beginning map	OPPVPOOOO
beginning mar	JROUNOQQQ
beginning mas	ONTSNPPPO
beginning mat	OUMONPPMT
beginning mau	NRNUPPNPO
beginning max	NSIKQQSTR
beginning may	POVQPOONO
beginning mbu	NUNOPPPPP
beginning mcc	RPTLPPPQO
beginning mcd	KPVVNMOON
beginning mcf	MRTOPOPPO
beginning mcg	RLKKSSRQR
beginning mci	MQTNPPPPO
beginning mcl	ORQTOOPOO
beginning md	QLKORRRQR
beginning me	UMNMQPQQQ
beginning mea	RLLRQQQQQ
beginning mec	NOOXOOOOO
beginning med	PKTMPOVPQ
beginning mee	SONOPPPPP
beginning mei	QOOVOPOOO
beginning mel	MSNTOPPPO
beginning mem	VOKQPPPPP
beginning men	RMPOPPPQP
beginning mer	PUSLNPOPO
beginning mes	QLOQQQQQP
beginning met	QMUJQPPQQ
beginning mex	ONKTUPPOO
beginning mgr	RNMMQQQQQ
beginning mh	SMMNQQQQQ
beginning mh1	UMMNQQPPQ
beginning mh3	ULNNPPPPQ
beginning mia	OONUOPPPO
beginning mic	NSRNPPPPO
beginning mid	URHOROQQO
beginning mil	SVIPOQPOO
beginning min	QIOQPPQSS
beginning mir	KOUVMOPSL
beginning mis	ULNROPPQP
beginning mit	NVTNOOPON
beginning mix	WKJNQRQQR
beginning mlb	NOUNPPPPO
beginning mls	OPXNOPPPN
beginning mmm	TMLMRQQQQ
beginning mmp	RNMLQQRQQ
beginning mob	VNMQOPPNP
beginning moc	VMLNPQQOR
beginning mod	VLLKRRQPQ
beginning mog	RLKSPQPRQ
beginning mol	PSNNRPPPO
beginning mon	PPOVNPPNO
beginning moo	QXKKPORPO
beginning mor	PMSORPPQO
beginning mos	TMOLQQQQQ
beginning mot	RPPKPQPPQ
beginning mou	QJXNOPPPO
beginning mov	PNVOOPPOO
beginning moz	MNQRPQQQO
beginning mps	XOLOPPPPN
beginning msn	NNXNPPOPN
beginning msp	XPNNOPOPN
beginning mt	SONOPPPPP
beginning mtv	MQVNOOPPP
beginning mub	SSMMPPPPP
beginning mul	OXMMPQQOO
beginning mum	QKPMQQQQS
beginning mun	MQTOOPPPO
beginning mur	QVMNPPPOO
beginning mus	OPSQPOOOO
beginning mut	SSLLPQPPQ
beginning mvp	RMMMQRQQR
beginning mya	OPNUOPPPO
beginning mye	PTOPPPPOP
beginning mys	UOJHQQQSS
beginning mér	PMNWPPPPP
beginning n	TMMKQQQQS
beginning n.h	OPPSPPPPP
beginning naa	OOUOOOPPP
beginning nad	NVOOPPPPO
beginning nai	PONTPPPPP
beginning naj	LUMTPPOPO
beginning nak	PUOPOOOPO
beginning nam	VNNVLOPON
beginning nan	SRKPOPPPP
beginning nao	PPSOPOPPO
beginning nap	PMPWOOPON
beginning nar	OOVROONOO
beginning nas	PRSMPPPOO
beginning nat	NLROSQQOQ
beginning naz	PLKURQQQP
beginning nba	OPUNOPPPO
beginning nbc	LOYPPPOOO
beginning ndp	LOWPPPPPO
beginning neb	PLKTPQQQP
beginning nee	SRNOPOPPO
beginning neg	TNOPPPPNP
beginning neh	QRLMQQQQQ
beginning neo	SKJJSTRSS
beginning nep	NNNUQPPPP
beginning ner	SMMMQQQQQ
beginning net	TRQPNOOON
beginning nev	TLSPOPOPN
beginning new	JOTUOOPRM
beginning nh	NQNVOOPOO
beginning nhs	MPUOOPPPP
beginning nia	LWVMPOPNL
beginning nic	TUKNPPPPO
beginning nig	NPLTTPPOO
beginning nik	NUTNPOOON
beginning nim	MNTQNOOOU
beginning nin	NWQNPPPOO
beginning no	SNOOPPQPQ
beginning no.	UONOPOPPP
beginning noi	QONTOPPPP
beginning nok	OOUNOPPPO
beginning nom	TLLLRQPQS
beginning non	TKKKSRRRS
beginning nor	QMQQQPPPP
beginning not	XLLPPPPPQ
beginning nov	OSONUOOOO
beginning now	UOKOPPPPP
beginning nra	PPTOPOPPO
beginning nrl	SONNQQQQO
beginning nsw	OPMUOPPPP
beginning nta	UMKMQQQQR
beginning num	TMMQQPPPQ
beginning nvi	OOUOOPPPO
beginning nws	ONXOOPPPO
beginning ny	OPNUOPPPO
beginning nz	QNJOQRRQQ
beginning o	VNNOPPPPP
beginning o'd	NTNOPPPPP
beginning oas	NPVPOOPON
beginning oba	NWMLOPSPP
beginning obi	UOOPOPPOO
beginning obr	OPUOOOPPO
beginning obs	WMMPPPPOP
beginning obv	SPPNPPOPP
beginning occ	TNONPPPPQ
beginning oce	SLLQQSPPP
beginning oct	OONMPQPPV
beginning off	XLNKQPPQQ
beginning oft	SLNNQQQQQ
beginning ogn	SNNOPPPPP
beginning oh	TNOPQPPPP
beginning ohh	TNMNQQQQQ
beginning ohi	NNOVOPPPP
beginning oil	WNMPPOPNP
beginning ok	VMMPPPPPP
beginning oka	TMOPPPPPP
beginning okl	ONOUOPPPO
beginning old	ONTTPOPNO
beginning oli	MXNOOPQON
beginning olm	LRRKQQPQR
beginning oly	NOSNPRPPO
beginning oma	OTNSNPPOO
beginning omg	UMMOPPPQQ
beginning one	VKSNOPPPN
beginning oni	PMQMPQQRQ
beginning onl	UMLNQPPQQ
beginning onp	VJLMQQQQS
beginning ons	LPVPPPPOP
beginning ont	QLQVOPPOO
beginning oop	UKKLQQQQS
beginning ope	VMPOPLQQQ
beginning opi	WNMOPPPPO
beginning opp	RNRMPPQPP
beginning ora	SMUQNOPNO
beginning ore	NONVOPPPP
beginning org	WNMNPQPOO
beginning ori	RMNVOOOPO
beginning orl	PPNVPOOOO
beginning orp	PNNVPOPPP
beginning ort	OQTQNOOOO
beginning osc	LROOPPUPO
beginning ott	NOPTMPPPP
beginning out	VLNNQQQOP
beginning oxf	OOUQOPPON
beginning p	WIJJQRQRU
beginning pa	OOUOPPOPO
beginning pac	UWKKQPPOO
beginning pad	QULMPPPPP
beginning pag	SQMOPPPPP
beginning pai	POOOOPOVO
beginning pak	QMJQTPQPQ
beginning pal	SMJMQQQSQ
beginning pam	UNLOQPQPP
beginning pan	OOSIRSQPO
beginning pap	PMQSQOOPP
beginning pas	TLKQQQQPR
beginning pat	VQQKOOPOP
beginning pau	N\\MNPOPOM
beginning pay	TNROOPPOO
beginning pbs	OOSOPPPPP
beginning pc	VNPOPOPOO
beginning pcs	WPQONPPOM
beginning pct	SPNPPPPPP
beginning pea	RJPISQSSQ
beginning pec	RRMOPPPPP
beginning pel	TPJJRQPRR
beginning pen	LOTVOPPPN
beginning peo	TOOPOPPOP
beginning pep	RTPNOOPPO
beginning per	SKQPMQPRR
beginning pes	OSORPPPOO
beginning pet	PVPMPOPMP
beginning pfi	OMUPOPPPP
beginning phd	RMMMRQQRR
beginning phi	LSRNMQRRP
beginning pho	XNONPPOPP
beginning phx	OOPVOOPOO
beginning pia	QUNMOPPPP
beginning pic	SQPMOPOPP
beginning pil	UKJKSRRRS
beginning pin	VONNOPPPP
beginning pir	TPMMRPQPP
beginning pis	SRJKRQQQQ
beginning pit	OPUOOPPOO
beginning pix	NXMMNOONT
beginning pkk	OPSPOPPPO
beginning pla	WPJOOOPQR
beginning ple	VMMNPQPPQ
beginning plu	SNNTOOPPO
beginning pmo	SKPLPQPRR
beginning poi	QTMOPPPPP
beginning pol	SNLPSPPNS
beginning pom	NOOVOPPOO
beginning pon	NVNSOOOOO
beginning poo	NVOOOOPOO
beginning pop	TKJKRRRRS
beginning por	QRIRPPQPP
beginning pos	UUOMOOOOO
beginning pot	LUMWONORM
beginning pou	OTNOPOPPP
beginning pow	TPPKOQQQP
beginning ppi	WNMNPPPQP
beginning pr	TLKMRQQQR
beginning pra	QPOTOOOPN
beginning pre	OOQLMRRRR
beginning pri	NWPMOPPOO
beginning pro	VNLMRPPQP
beginning ps	RNMOQQQQP
beginning psp	MNROOOPOW
beginning pst	WNROOOOPN
beginning pts	VNOMPPPPP
beginning pub	UOOPOPPOO
beginning pup	SOROPPOOO
beginning pur	RSPNOPOPO
beginning put	OVNOOPPPP
beginning pwe	QMSOOPPPQ
beginning pyo	NSOMRQQPP
beginning q	SNNRPPNQO
beginning qan	NOVNOPPPP
beginning qld	OLKUPQQRQ
beginning qpr	QLSLQPQQQ
beginning qua	NTQOOPPPO
beginning que	UOPRNOPNN
beginning qui	SNROOPPPO
beginning qwe	VPQOOOOOO
beginning r	UOONPOPPP
beginning r50	TOPOPPPPO
beginning rab	RPMSPPPPP
beginning rac	QSIKTRSOR
beginning rad	QMSOPPPPO
beginning raf	NSTTNOONN
beginning rah	RQJLQQPSR
beginning rai	ORMLOPPPW
beginning ram	SPSJPPPOQ
beginning ran	QKLPRQQSQ
beginning rap	QSLNOOPPS
beginning rar	TNNOPPPPP
beginning ras	PVMPPOPOO
beginning rat	OUMQPPPPO
beginning raw	SOPROPPOO
beginning ray	LTPUOOPON
beginning rbi	ZNLMPPQOO
beginning rbs	NNVNPOQQO
beginning rcm	NMWOPPOPP
beginning rea	SQOMPPPPP
beginning reb	SUPNOOONO
beginning rec	SSPLPPQPO
beginning red	TMLTOPPPP
beginning ree	PVLOOPPPO
beginning ref	YMMOPPPOO
beginning reg	VQLMPPQOO
beginning rek	NOOVOPPOO
beginning rel	RLRNQPPNQ
beginning rem	SOOPPPPPP
beginning ren	OROLPPQOT
beginning rep	RNMLXPPPP
beginning res	XHOOPQQPP
beginning ret	YLJPPPPPP
beginning reu	NLVOOQQOR
beginning rev	WLNMQPQPP
beginning rey	MWNNPPPPO
beginning rfp	RNNMQQRQQ
beginning ric	KYPOOPPOO
beginning rid	VMJNQQQQQ
beginning rig	VNLMQQQPR
beginning rih	MWNNPPPPO
beginning rio	RNSNPPPPP
beginning rip	WMRMNPPPO
beginning ris	VLOPPPPPP
beginning riv	PNMXPPPOO
beginning rnc	ONTMOVOOO
beginning rob	RMJKQRQTR
beginning roc	VJOPPPPPP
beginning rod	OWNPPPPON
beginning roe	NVMPPPPPO
beginning roh	OTRMPOOPQ
beginning rom	OWKONPQRO
beginning ron	NUNOPQPPO
beginning roo	QTROOONNP
beginning ros	MUUONPPNN
beginning rot	NRTTNOOON
beginning rou	UJKJSRQQT
beginning roy	ROLLQPQQS
beginning rt	VPJNRPPPP
beginning rub	NWMMPPPPQ
beginning rue	NTOROPPOO
beginning rug	TMMKRQQRQ
beginning rum	PUMOPPPOP
beginning run	QSMOPPPPP
beginning rus	OPKSQSPPO
beginning rwa	PLMTQQQQP
beginning rya	NSROPPPPN
beginning s	VMLKQQQQR
beginning s.c	NNSRPPPPO
beginning s10	UKKKRRRRS
beginning sa	PMKPQQQQS
beginning saa	RPRLPPPPP
beginning sac	PNMVNPPPP
beginning sad	PUPNOPOOO
beginning saf	QVLLQOPRN
beginning sag	RLHNRRRST
beginning sai	OONVOPPOO
beginning sal	SQNKQQPPQ
beginning sam	KUPQPPQPN
beginning san	QTMNOPPPQ
beginning sap	PMPTOPPPP
beginning sar	RRVKNPPNP
beginning sas	NYQPNOOON
beginning sat	UKKKRRRRS
beginning sau	QLOTPPPPP
beginning sav	RUJLPQQQP
beginning say	PTNOPPOPP
beginning sca	NYLLOOOUO
beginning sch	QXLNOPPOO
beginning scr	WJJLRQRRS
beginning sea	QPNTNPOMS
beginning sec	QLSMPPPQP
beginning see	SOOOPPPPP
beginning sei	PVONPPPPO
beginning sel	RPLKPQRSQ
beginning sem	TLLNSQPQQ
beginning sen	QPLNPQPSP
beginning seo	SMLSPPPPR
beginning ser	PQNKUPPOQ
beginning set	YNMOPPPON
beginning sev	URNPNOOON
beginning sex	QNOOOPPUP
beginning sey	NPOUNPQPO
beginning sha	OTRPOOPON
beginning she	PQFNRRRRT
beginning shi	OVONSOPNN
beginning sho	RPSLPPPOO
beginning shr	RMRMQQPPP
beginning shu	TNNPPPPPP
beginning si	TKKJQSRSS
beginning sic	PONVOPPOO
beginning sid	PUNNPPPPP
beginning sig	XMLMPPPPQ
beginning sil	QTMOPPQPO
beginning sim	QWHLQQQPP
beginning sin	LQTPOPPPN
beginning sir	NOSMPPQRQ
beginning sit	UNOPQOOPO
beginning six	QNSPPOPOO
beginning ski	QSLRPOPPO
beginning sky	NJYLQPQPQ
beginning sla	PLRPQQPOQ
beginning sle	TQLNPPPPP
beginning sli	QPMUOPPPO
beginning slo	PMMUQPPPP
beginning sma	TMOOQQQOQ
beginning sme	TPIJQRRQT
beginning smh	SNNNQQRPQ
beginning smi	NWNPPPOON
beginning sna	NNPMQPQPU
beginning sne	NNRXPOONN
beginning sno	SQNNPPPQP
beginning sob	QKUMPPQQP
beginning soc	VLKSOPPPP
beginning sol	RQJUOPQON
beginning som	NOJVTPQOO
beginning son	OSSPOOPON
beginning soo	TOLNPQQQQ
beginning sop	RMQMQPQPQ
beginning sor	UNMOPPPPQ
beginning sou	QMRSONQQN
beginning sov	OQONTPPPO
beginning spa	PRQVKPPOO
beginning spd	NPSPPPPPO
beginning spe	RPQLPQPPP
beginning spi	QRRLOTONN
beginning spo	RJQNQPPUO
beginning spr	NQULPOPQO
beginning squ	QQLLQQQQQ
beginning sre	OMMUQPQPP
beginning sss	ULJJQRRRU
beginning sta	PPPOOSNMS
beginning ste	SOOPOPPOQ
beginning sti	NYRQOOOMM
beginning sto	WIKUOPPPQ
beginning str	MUQQNPPPN
beginning stu	RKQLQRRPQ
beginning stv	OPVPOOOON
beginning sty	VMMLQPPQR
beginning sub	PMTSPNOPN
beginning suc	RMMUQOPOP
beginning sud	OOKURPPPP
beginning sui	PONVOOPPO
beginning suk	QWNNPOOPO
beginning sul	OQMVOOOOP
beginning sum	TLMSOPPQP
beginning sup	WLLLPQQQQ
beginning sus	RNUMOPPPO
beginning sut	SMKLQRQQT
beginning sve	PPNTOPPOP
beginning swa	TLOOQQPQO
beginning swe	PRTMPPPOO
beginning swi	RUIXMPPON
beginning syd	OLNWPPPPP
beginning sym	NUSONOPOO
beginning syr	QMKTSQPPO
beginning sys	UMNRPPPPP
beginning t	TNMNPQQPQ
beginning tab	NOOUNPPPP
beginning tai	OOMVQPPPO
beginning taj	QMNVPQPPN
beginning tak	NMRRPPPRN
beginning tal	PPSPNPPPO
beginning tam	OTSRMOPON
beginning tan	LTQQNQOQP
beginning tar	KWRNPPPPO
beginning tat	PWONOOOOO
beginning tau	RPQKPPPRQ
beginning tay	OSOPPPPOP
beginning tci	NOUPPPPPO
beginning tea	SJUMUOPOO
beginning tec	OLXMPPPPP
beginning ted	QLRMQRRQO
beginning teh	SMLLRQQRS
beginning tel	NMWLNOPNX
beginning tem	TMLOPPQQP
beginning ten	WLKPRPPPP
beginning ter	MRJTOQROQ
beginning tes	TSNMOOPOO
beginning tex	OKUVMPPPO
beginning tfl	PNUOPPPOO
beginning tha	RMOSRPPPO
beginning the	SRQMOPPOM
beginning thi	VNLQPOPPO
beginning thu	UTJOQPPON
beginning thy	UMOLPPPRQ
beginning tib	LMTPTPPOO
beginning tif	PPVNOOOOO
beginning tig	PRTKNOOOT
beginning tik	OOPVOPPOO
beginning til	PQOSOOOPO
beginning tim	PSSMOPQON
beginning tin	OSOQPPPPO
beginning tip	POMWPOPOO
beginning tit	SRPLOPPPQ
beginning tob	NOTTPOOOO
beginning tod	ONNQPPPTO
beginning tog	OOOUOPPPO
beginning tok	MPOVOPPPP
beginning tom	RTKLPTPNP
beginning ton	MVRNOPPPO
beginning too	SMMPQQPQQ
beginning top	VOLOPPPOP
beginning tor	LORPSPPPP
beginning tot	SOOOPPPOP
beginning tou	SULNPPPOO
beginning tow	SPLLPQQPR
beginning tra	TPROPOOPM
beginning tri	TNQMOPRPO
beginning tro	RQRKOPOPQ
beginning tru	QVMOOPPPO
beginning try	SOPPPPPOP
beginning tuc	QMPSPPPOP
beginning tue	SRMLPQPQP
beginning tul	ONLVPPQPO
beginning tun	SMULOPPPO
beginning tur	NKROTPQPP
beginning tut	OUUNNNOON
beginning tv	YNLOPOPPO
beginning twa	QQKMQRQQQ
beginning twe	VKKNQQQQQ
beginning twi	SITOOQQPQ
beginning typ	TLNMQQQQQ
beginning tyr	NQTPOPPOO
beginning tys	POONPOPOV
beginning u	TOONPPPPP
beginning u.n	PORMOPQPQ
beginning u.s	RPMSOPPPP
beginning u2	NOXOOOPPN
beginning uae	OPOTOOPPO
beginning uga	PMLSOQRQQ
beginning ugh	UMMLQQQQQ
beginning uh	SMMNQQQQR
beginning uig	QNQMRPPPP
beginning uki	LPVPPPPPM
beginning ukr	QMNVNPPPP
beginning um	SLJJRQQRV
beginning uma	NXMNQPOPO
beginning un	NMSQOPPQP
beginning una	WNNOPPPPP
beginning unc	WMMMQPPPR
beginning und	UMQMPQQOO
beginning une	QMUOPOOPO
beginning uni	SMPNPPPPR
beginning unr	PPTOOPPPP
beginning upd	\\NMNPNPOM
beginning ups	NNVPPOPPP
beginning uri	QSMOPPPPP
beginning uru	OOLVQPPPO
beginning us	ROOSOPPOO
beginning usa	NOSQPPPPO
beginning usd	OPVOPOPOO
beginning use	TNMMRQPPQ
beginning usg	MQYONOOOO
beginning ush	MWOOPOPPO
beginning usi	QOSOPPPPO
beginning usp	NOUOPOPPO
beginning usu	SNPPPPPQP
beginning uta	OPTOOPPPP
beginning utc	RLLLQRQRS
beginning uzb	OONTQPPPO
beginning va.	PPOSPPPPP
beginning val	RLKNRQQSQ
beginning var	RMPPPOQRP
beginning vat	TNSPNOPPO
beginning vel	NUQMQPPON
beginning ven	OJGSRQQRT
beginning ver	QSOQOOPON
beginning vet	XNLMQPQOO
beginning vic	NLNYSOPON
beginning vid	RTLKPPQOR
beginning vie	QKLVQQQPN
beginning vig	NXOOPPPON
beginning vik	OWMOOOPOP
beginning vil	QRKLRRQQQ
beginning vin	NRQIPQRRP
beginning vio	NSOOOOOOU
beginning vip	SJKJRSSRT
beginning vir	MNVNRPPPO
beginning vis	NQSOPPPNQ
beginning voa	MPUOOPPPP
beginning vol	PORIQQQOS
beginning vot	XKKNPQPPR
beginning vp	UPPOOOPOO
beginning vpe	SNOPPPPPP
beginning vt.	OPOSOPPPP
beginning w	SNMMQQQQR
beginning wa	NQNUOPPPP
beginning wai	UMMLQQQQQ
beginning wak	RMNTPPPPP
beginning wal	MLXONNOQS
beginning wan	TLQNPPPPP
beginning wap	VOOOOPPPO
beginning war	NSPOPQPOO
beginning wat	ORMUMUPNM
beginning way	PTPOPPOOO
beginning we'	UNOPOPPPP
beginning wea	QKRQPQQPP
beginning web	YLLMPPPRQ
beginning wed	UKLNQQQQS
beginning wee	TJKKSSSRR
beginning wei	NVNOPPPPO
beginning wel	UQJPPPPPO
beginning wem	NNWONPPPO
beginning wen	OYLNPPPPN
beginning wes	QSPNNPPOP
beginning we’	WMMOPPQPP
beginning wha	WKMOOPPQR
beginning whe	VMMTOOONO
beginning whi	POPPXNPOM
beginning who	QNLKSQRTP
beginning wic	QMRROPOPP
beginning wid	QQNTPOOOO
beginning wik	OOYMOOPON
beginning wil	LQRSOPPPO
beginning wim	QMOUNSOON
beginning win	SQJMQOPPT
beginning wir	OOWOOPPOO
beginning wis	PNOUNPPPO
beginning wit	RNOTOOPOP
beginning wmc	PPSPOPPOO
beginning wol	MTSRNOONO
beginning wom	QMUPPOPPO
beginning won	QMTUNNOON
beginning woo	UPPLPPPPO
beginning wor	VLTJOQPPO
beginning wow	VLMNQQQQQ
beginning wre	TNSMOOPPP
beginning wri	RSNQOPPNO
beginning wta	POUPNOPOO
beginning wtf	TJJKSRRRS
beginning wto	OPUOPOPPO
beginning wwd	TMMOQPQPP
beginning wwi	TLLMQTQQP
beginning wyn	NWNOOPPOO
beginning x	TKLKRRQRS
beginning xap	RLLNQQQQR
beginning xbo	ONPNOPQPU
beginning xd	SMMNQQQQR
beginning xen	POPPPPPPS
beginning xin	NKQRPPQQQ
beginning xrp	VPNOPPOPO
beginning xst	LTRPPPPOO
beginning xx	TMMMQQQQR
beginning y	SMMKQRQRR
beginning ya	TLLMQQQQR
beginning yaf	OPTOPPPOO
beginning yah	PMPMQQRQQ
beginning yan	PUMOOPPPO
beginning yao	PVPPOOOOO
beginning yat	OXOOOOOOO
beginning yay	SLNNQQQQR
beginning yaz	NTULQOPPO
beginning yea	USJKQPQRP
beginning yek	QOTOOPPOO
beginning yel	PPPMPRPPP
beginning yem	NPMWOPPPP
beginning yon	PNLUPPQOP
beginning yor	MOHXQRQPQ
beginning you	UOONOOPOP
beginning yuc	RMMOQQQQQ
beginning yug	MMQWOPPPO
beginning yuk	NOYMNPPPN
beginning yus	POVLOPPPP
beginning z	TKMLQQQQS
beginning zab	OONWNPPPO
beginning zag	RMLNRQQQR
beginning zam	SLHKTRRSS
beginning zap	NVRQNNOON
beginning zar	NTOOOPPQO
beginning zep	OTOPPPPPO
beginning zim	MUTNPOPOO
beginning łód	OOOUPPPPP
body< 	QLXSPMOMO
body< a	SNRIRRRMQ
body< and	UMUIPPPPP
body< at	NOUUQKPNO
body< breaking	QQSOQNONP
body< by	ONRSQPOLR
body< company	NPWOQNONP
body< for	KP^LQNONN
body< former	OQWMPOOOP
body< from	ON_IQNPOO
body< image	NPWNPNPPO
body< in	RMSQPPOPN
body< its	NPXNPOPOM
body< new	POVMQPNON
body< of	YLWGQNOPO
body< on	[MMJPOQQO
body< reality	WONNOPPPO
body< that	OOXNPPPNN
body< the	PNXROOOMM
body< to	MLTWPOPMP
body< university	PPSOPOPPO
body< venezuela	NOPYQNONN
body< with	TLQKQRQRO
body> 	PNTSQQPMM
body> a	NURYOMOLM
body> and	WKSQPOONO
body> app	QOOLQQQQQ
body> as	RMOROOOSO
body> at	VONLQQONR
body> but	MOXQPNPNP
body> by	SPRKPOSPN
body> for	ONUSPONON
body> founder	SMJKQSRSR
body> get	SONPPPPPP
body> group	NOYLPNPOP
body> had	PNWNQOPOO
body> has	NOYUQMNJN
body> have	VPQNONOPO
body> here	WPKPOPPOP
body> http	TLOTOOPPN
body> in	RLMORUPPO
body> is	QO[JQNOON
body> it	SPSOPOOOO
body> leader	ORYLOMPOO
body> led	OQWMPONOO
body> live	UOLOPPPPP
body> of	SLOYPLPOO
body> officials	VPXNNMLLQ
body> on	LQUTQMNNO
body> or	NQWOQNONN
body> over	MRZMPMONO
body> reports	WNPNPOOPO
body> said	OMXPQNOMO
body> say	WQPNONNOP
body> says	SWSLQMNLN
body> show	[NLMOOPPP
body> shows	YMMOOPPOO
body> station	XNMMOPPQP
body> subsidiary	OPVNPOPON
body> that	OQWOPONNO
body> the	UPVKPNOOO
body> to	NNUSQNPNP
body> told	OP]LQNOMO
body> was	SNWLQNONO
body> which	NP[MQMOMN
body> while	PNUNPMOUN
body> will	MP[NQNOMO
body> with	SLJSPQORQ
body> would	NPXNPOONP
brackets after	OURUMNMKR
brackets around	GKYSMSQNS
capital< 	HSLWPQQQP
capital< a	MLUSPPPQP
capital< after	SJJQSQQRR
capital< and	RRITPPPOP
capital< around	PONTOPPPP
capital< as	PMMXPPPOO
capital< at	PMSSOOPPO
capital< but	OMMYPPPPO
capital< capital	MRTRNPPON
capital< central	OONVOPPPP
capital< downtown	OOOVOPPPO
capital< for	OLLYPQPPP
capital< from	ONMYNPPPP
capital< his	LPM\\MPPOP
capital< if	NMNWOPPPP
capital< in	QLNTPPPPQ
capital< left	OOLWOPPPP
capital< near	NPNUOPPPP
capital< of	LVKXNPPPN
capital< on	NMK]OPPOO
capital< over	ONMVPPPPP
capital< paris	PONTPPPPP
capital< press	NOMVPPPPP
capital< pro	XGGFSVRUT
capital< said	MZLNNPPPP
capital< says	PLLXOPPPP
capital< that	NLJ]OPPPP
capital< the	SKIVMSRRO
capital< to	NOJUQQQPP
capital< washington	OPNUPPPPO
capital< west	ONOXNPPOP
capital< with	OMLZOQPPO
capital> 	QTKSOPPOO
capital> a	PKTROPQPP
capital> afp	MLMYPPPPP
capital> after	OPNVOOPPO
capital> and	NLPWOPPPO
capital> ap	OMNUPPPQP
capital> as	NNMXOPPPO
capital> at	NNLYOPPPP
capital> attacks	OOOXNNPOP
capital> aug	MOMWPPPPP
capital> based	UIJNRRSQQ
capital> but	OROTOPOOO
capital> by	OONVOPPPO
capital> court	MPNWNPPPP
capital> d.c.	PMOTPPPPP
capital> for	ONOZOPONO
capital> france	PKOWPPPPO
capital> friday	RQHHRSSSQ
capital> government	SKKLTQRRR
capital> has	LTPQOPPPP
capital> have	NONWNPPPO
capital> he	OMNYOPPOO
capital> home	LPNWOPPPP
capital> hospital	RMINSQRRR
capital> http	OOOVOPOOO
capital> in	NNNZOPPOO
capital> including	ONNVNPPPP
capital> iraq	OONUPPPPP
capital> is	NJM\\OPPPO
capital> killed	OPNTPPPPP
capital> killing	OOOUOPPPO
capital> london	POPSOPPPP
capital> monday	PPMWNPPPO
capital> nuclear	PNMVPPPPP
capital> oct	NNNVPPPPP
capital> of	SIILQUSUR
capital> on	ONMYOPPPP
capital> paris	PPOSPOPPP
capital> police	POOVOOOOP
capital> reuters	LMK[PPPPP
capital> rome	OOOTPPPPP
capital> s	PLNYOPPOP
capital> saturday	PNNWOPPOO
capital> say	NPNWOPPPO
capital> says	RKJMSRRRR
capital> subway	NNNYNPPPO
capital> sunday	RLLORQQRR
capital> that	OONVPPPPP
capital> the	OJM[PPPPO
capital> this	OMMWOPPPP
capital> thursday	OOUPOPPOO
capital> to	OMJ[OPPPP
capital> tuesday	OPNVOPPPO
capital> via	MNMXOQQQO
capital> was	PPNTPPPPO
capital> wednesday	SMKORQQPP
capital> were	OPLXOPPOO
capital> where	OOMVOPPPP
capital> will	OLLYPPPPP
capital> with	MNLZOPPPO
city-large< 	FUF\`NQQQO
city-large< a	KQL^OONOO
city-large< and	NOK[NPQON
city-large< as	POMXPPPNO
city-large< at	PNSSOOPPN
city-large< by	POMYMPOPP
city-large< city	QNSQNPPOO
city-large< from	ONK[NPPPO
city-large< in	QNLWPPPNP
city-large< near	PPMWNPPOO
city-large< of	OKNXPQQPO
city-large< the	VLGVPPTPO
city-large< to	NQKXOPPPO
city-large> 	NSIZOPPNO
city-large> after	OPMXOOPOO
city-large> and	OPLXOQPOO
city-large> are	OPMUOPPPO
city-large> area	NOM]NOOON
city-large> as	NNMXNPPPO
city-large> at	NNWSOOOOO
city-large> based	TNJKQQSQS
city-large> billionaire	OPOUOPOOP
city-large> court	PONTOPPPP
city-large> for	OOMWOPPPO
city-large> has	OML[OPPOO
city-large> http	NOMYOPPOO
city-large> in	NOLZNPPPO
city-large> is	WMKUNPPON
city-large> mayor	OMMZNQQON
city-large> on	OOLZOOPOO
city-large> police	POK\\MPPPN
city-large> said	OOJYOPPPO
city-large> south	OOOSPPPPP
city-large> that	OQMWPOPNO
city-large> the	OOLYOPPPN
city-large> this	NPNVNPPPO
city-large> to	NOM[NPPPN
city-large> trading	OPNTPPPOP
city-large> was	OPNXOPPNN
city-large> where	OPLYNPPOO
city-large> which	QOVROOONN
city-large> who	ONVRNPPPO
city-large> with	MQOZMOOON
city-middling< 	NTMVNPPPM
city-middling< 2012	NPNVOPPOO
city-middling< a	SOKXNPPOO
city-middling< and	NKO[MQQON
city-middling< as	OPXJOPQPN
city-middling< at	PNJYOOPPP
city-middling< between	NNNZNOQPO
city-middling< for	SMTROOPON
city-middling< from	NSKWNPPPO
city-middling< in	PLRSPPPOP
city-middling< near	PMNVNPPPP
city-middling< of	OQETPRSRP
city-middling< on	QIQNSRQPP
city-middling< that	PMPXOPOON
city-middling< the	RLPVLOROP
city-middling< to	NLQTQPPPP
city-middling< with	MTNVNPPNM
city-middling> 	ONRSOPPOO
city-middling> a	STKQOPPPO
city-middling> after	POVNOOPOO
city-middling> and	RNKXNQQOO
city-middling> area	PNMXPOPON
city-middling> as	OOSPPPPPP
city-middling> attack	NPMWOPPPO
city-middling> b.c.	PPNWOOPOO
city-middling> based	PMNSPPQOQ
city-middling> calif.	QOMUPPPOP
city-middling> early	NPMXOOPPO
city-middling> has	OKH^PQQPO
city-middling> have	NNUSMQPPN
city-middling> http	OOKYOPPPO
city-middling> in	LVVPMNQOM
city-middling> is	NTJWOPPON
city-middling> israel	PONWPPONN
city-middling> last	OOLYOPPPO
city-middling> new	OOMXOOPPO
city-middling> on	NMRTNPPPP
city-middling> province	NPMZNPPON
city-middling> s	NMKZOQPPQ
city-middling> sunday	SLRJSQQPQ
city-middling> texas	POOSPOPPP
city-middling> the	NLJ]PPQPO
city-middling> this	NOKYOPPPP
city-middling> to	ULNROPPQO
city-middling> today	NNKZOPPPP
city-middling> was	NTJYOPPNN
city-middling> will	LUUQMPOON
city-small< 	NTNVOOPNN
city-small< a	OL[POOPNN
city-small< and	MXPUKPPLN
city-small< as	MWNOOOOTN
city-small< at	OMRTOPQPO
city-small< by	NPUQNPPOO
city-small< california	PLNWPPPOP
city-small< college	MONVOPQPP
city-small< election	PTNNPPPOP
city-small< for	KUQTNPPNN
city-small< former	POKXMPPPP
city-small< from	NKUUMQPPO
city-small< group	OPXNNOOPO
city-small< in	MKQYOPQOO
city-small< like	MWMUNOOON
city-small< mr.	SRIHRRRRQ
city-small< ms.	PTOOPPPOP
city-small< near	PPMVOPPOP
city-small< of	MOOYMQQOO
city-small< president	NWONOPPPP
city-small< said	KWUONOPNO
city-small< say	NOXPOOOOO
city-small< than	NVNRNOPOO
city-small< that	PYMMOQPOP
city-small< the	STLSMPPPN
city-small< to	LPPUPPPPP
city-small< today	OVRSMOOMN
city-small< with	RSITNQPPO
city-small> 	KTRVOOPMN
city-small> a	PPGQSRRQP
city-small> administration	PWJHQRRRQ
city-small> and	KSTQMPPRN
city-small> as	MQTTMOOON
city-small> based	PNMVQPPOO
city-small> california	PPMVOPPOO
city-small> campaign	PSNQPOPPP
city-small> early	NPUNOPPPO
city-small> election	ONNVOPQPO
city-small> film	NPWQOOONP
city-small> for	RMKSOPNWN
city-small> gov.	NLNYNPPPP
city-small> governor	PPLWMPPPP
city-small> had	PSOOOPPPP
city-small> has	PXLLPPPPP
city-small> held	SNOROPPPP
city-small> http	PLI[OPPOP
city-small> in	LWHWOPQOO
city-small> last	NNXQOOPOO
city-small> massachusetts	PPSOOPPPO
city-small> new	ONLWOPPPP
city-small> on	ORLWOPPOO
city-small> over	WKIQSPPPQ
city-small> province	QMRMPQPQQ
city-small> said	KRUPOPQNP
city-small> says	MQVNPOPOP
city-small> sen.	PKOWOPPPP
city-small> senator	OOLXOPPOP
city-small> south	PONTPPPPP
city-small> super	OUONPPPPP
city-small> the	OPOVNPPPO
city-small> to	LSQTOOPOO
city-small> was	MMSXOOPNO
city-small> where	OOKXOPPPO
city-small> who	NPNQTPPPP
city-small> will	PXMMOQPOO
city-small> with	NMVSPPOOO
city-small> won	NXLNOPPPP
closes with place	NNSYNONPM
comma and capital	LQRSNOOQP
common all1	VOPOPOOQN
common all2	TJQPMRRRO
common all3	QLRMNQSTN
common none2	NVQQOMNPP
common none3	OVOOOONOR
common some1	ILRORPTRR
common some3	OOSQNQNPQ
commons 00false	VOPNOPORN
commons 00true	UJQMNQRTN
commons 01true	POTQNPLSO
commons 02true	NSSMPTQLN
commons 0ufalse	KNWMORRQP
commons 0utrue	SOQONSMQN
commons 10true	QMPPNTTRK
commons 11false	QPPQRNORM
commons 11true	ONXZGNONP
commons 12true	RONSSPOMP
commons 1ufalse	PNVMPPPOQ
commons 1utrue	INPUUORMQ
commons 20true	LNQWOOPOQ
commons 21true	MNUTOVNLM
commons 22false	QNSROOOOQ
commons 22true	NOPVROONO
commons 2ufalse	QMNPQOQRQ
commons 2utrue	QORRNOPMQ
commons u0false	LSQJNPOTT
commons u0true	NMTQNRPOQ
commons u1true	MVSTMMNON
commons u2false	NMMN[MVNN
commons u2true	JUXKQNOMT
commons uutrue	NWQQOMNPP
country< 	JMP\\OPPOO
country< 2	NMLRRQPPS
country< 2010	ONOUOPPPP
country< a	LQJ\\MPPPO
country< about	MMJ]NQQPP
country< accused	OOKXOPPPO
country< accuses	OOLYOPPOO
country< across	NPOVNPPPO
country< afp	MOLXNPPPP
country< after	QKPWMOPPP
country< against	NLZPLPPPO
country< all	LPOYMPPOO
country< amazon	UNHJSRRRR
country< among	PONWNPPOP
country< an	NNVSOOOOO
country< and	OLRTOPPPO
country< ap	NKMZOQPPP
country< as	IOGbOQPOO
country< at	NNOXOOPOO
country< australia	PPNUOPPPO
country< baghdad	OOKYOPPPP
country< be	MNNXNPQPP
country< beat	OMKZNPQPO
country< belgium	PPKWOPPPP
country< between	NOK[OPPPP
country< boost	OOMWOPPPO
country< bordering	OOKYOPPPO
country< both	PXKQLQQPN
country< brazil	PONSPPPPP
country< breaking	PPJWOPPPP
country< bring	ONNWOPPPO
country< bureaucratic	POLYOQNPO
country< but	NNTUNPPOO
country< by	OMLZNQPPO
country< canada	PONUPPPOP
country< central	ONMWOPPPO
country< china	NPNWNOPPO
country< corporate	NNNXNPPOP
country< day	MLUSOPQPO
country< defeated	ONQTNPPPO
country< earlier	OPLWMPPPP
country< east	NPSTPNONO
country< eastern	OOMWOPPPO
country< europe	POOSPPPPP
country< five	ONUPNPPPO
country< fled	OONVOPPOO
country< fleeing	OONYNPOOO
country< for	SMPUNPPOO
country< former	POJZMPPPP
country< four	LQMZMPPOP
country< france	OOMVOPPPO
country< from	PMHYQPQPP
country< g	OPWNOOPOO
country< germany	OPMVOPPOP
country< hit	OPMXOOPPN
country< host	PLUROPPPO
country< how	PLI[PPPPP
country< if	ONLYNPQPP
country< in	OPNWOPPOO
country< including	ONRSOPPPO
country< india	PONTOPPPP
country< inside	POMVOPPOO
country< into	ONMXOPPPP
country< involving	PMMXOPPPP
country< iran	PPNTOPPPO
country< iraq	POMSPPPPP
country< is	NLL[NQQOP
country< italy	PONSPPPPP
country< its	RQJTNPQPP
country< japan	PPLUPPPPP
country< late	MOOWOPPOO
country< later	OMSQOPPPP
country< leave	NNKZNPQPO
country< leaving	NOLYOPPOP
country< left	OPMVOPPPP
country< like	ONKYOPPPO
country< mainland	OOLYPMPOP
country< make	NNMYMPPPP
country< meanwhile	OLNZLQQPP
country< more	KQMZNPPOP
country< near	PPNVOPPPO
country< neighboring	OMLYOPPPO
country< new	LPLZNQQQM
country< northern	OOKYOPPPO
country< now	MOMWOPPPP
country< of	ULHWOQQPP
country< off	NPLYNPPPP
country< on	RLEWORQSR
country< one	MPVTMOOOO
country< over	MLSVNPQPO
country< pakistan	TKJLSSQRR
country< paris	PNKYOPPOP
country< put	NNUQNPQQO
country< refer	OONTPPPPP
country< reuters	JNRWMOQQP
country< russia	MPLXOPPPP
country< s	NMNYNPPPP
country< said	OJNZNQPPP
country< salvador	PPOSPPPPP
country< say	NLJ\\OPQPP
country< saying	NML[NPQOO
country< says	PMOVNPPPP
country< since	QMNXNOPOP
country< some	KPMZMPPPP
country< southeastern	PKRLRQRQQ
country< southern	NOLYNPPPO
country< states	OOLXPOPPO
country< sunday	OPNXNOPOP
country< suspected	NPMVOPPPO
country< than	OMKZOPPPO
country< that	OLHYOQQQQ
country< the	OOQVOOOOO
country< then	NNLYOQQPO
country< throughout	OOMVOPPPP
country< time	NOOVPPPOP
country< to	PMNTPPPPP
country< today	PPLWOPPPO
country< told	OLJ[OQPQP
country< top	MQKYMPPPP
country< toward	OONXNPPOO
country< tuesday	POMVOPPPO
country< two	MOMYNPPOP
country< u.s.	OMKQSQQQQ
country< under	NPNXNPPPO
country< up	ONNVOPPPP
country< us	OOMZMOPOO
country< visited	OONVOPPOO
country< visits	NPOUOOPPO
country< want	MOMYNPPPO
country< was	NIRJQTSSQ
country< wednesday	ONKZNPQPP
country< were	NOLWOPPPP
country< western	ONMZOPPPO
country< when	NLQVNPPPP
country< where	NNNYNPPPO
country< which	MNMZPPPPO
country< while	MKISQRSSR
country< with	OLRXMPPON
country< within	OPKZMPPPO
country< years	ONNWOPPPN
country> 	OPOVOPPOO
country> 1	MMXQOPPON
country> 2	RMSNRNPOQ
country> 39	NKRUNQQPP
country> 4	UNJOORRQP
country> a	MNK\\NPPPO
country> accused	OOMVPPOPP
country> accuses	NPNUPPPPP
country> acting	NOMVOPPPP
country> afp	PMMWOPPPO
country> after	OOSSNOPPO
country> agreed	OMJYOQQPP
country> air	OPOSOPPPP
country> alone	OONVPPPPN
country> already	NOTQOPPOO
country> also	NLJ[PPQQP
country> ambassador	NLLYOPPPP
country> an	OOMXOPPOO
country> and	NQMVPPPOO
country> anti	NPNVOPPPO
country> ap	OONUOOPPO
country> are	OPJYOPPPP
country> arms	NOLYOPPOO
country> army	NNKZNPQPP
country> as	MQPWMPPPN
country> at	LNUSMPQPP
country> attack	NPLZMPQPO
country> attorney	LPK[NQQPO
country> authorities	MONXNPPPO
country> back	MNM[OPQPN
country> backed	RMHQRRRQQ
country> based	RNKQRPQPQ
country> became	PKNXOPPPO
country> because	POTQOPPPN
country> before	NPLYOPPPO
country> belgium	QMSQOPPPP
country> best	PNJZOPPPP
country> biggest	ONMVPPPPP
country> border	NNNWQOPOO
country> both	PNKXOPPPP
country> britain	PPMTPOPPP
country> business	MOLYNQPPO
country> but	OPJZNPPOP
country> buys	MPKXOPPQP
country> by	OOKZNPPOO
country> cabinet	ONMVPPPPP
country> called	NNLYNPPPP
country> can	MNSTOPPQN
country> can't	NPMVOPPPP
country> canada	POKWOPPPP
country> capital	QMLZOOPOO
country> captain	NOXPNOPOO
country> chief	POMUOPPPP
country> china	PMMWOOQPO
country> citizens	LQMYNPPPO
country> civil	OOLYNPPPO
country> coach	ONZLNPPOO
country> collapsed	PPKWPNPPP
country> company	MRNXOOPOO
country> consulate	OOMWOPPPO
country> continues	NOMXOOPPP
country> could	OORTNPPPO
country> custody	NPNVOPPOP
country> data	MPLWPPPPP
country> deal	ONNWNPPPO
country> decision	PLLYPPPPP
country> declared	PNUQOOPOO
country> defeated	ONWOOPPOO
country> defense	OMMXOPPPP
country> demand	LNNXOPPPO
country> denies	OOJXOPPPP
country> did	OPKZNPPPO
country> diplomat	NQNVNPPPO
country> district	MPMVOPPPP
country> does	MOMVPPPPP
country> dollar	TQRPNOOON
country> during	PPKWOPPPP
country> each	OOLVOPPPP
country> earlier	OPNUOOPPP
country> economic	MOMXOPPPO
country> economy	NOLXOPPPO
country> efforts	NONWNPPPO
country> elections	NOK[MPPPO
country> embassy	MOTQOPPPO
country> europe	POMVOPPPP
country> experienced	NONVOPPPO
country> faced	OOXNOPPOO
country> financial	MOLXOQPPP
country> firms	NQMXNPPOO
country> first	OKQWNPPPO
country> flag	POLZONPOP
country> following	OPMWOPPPO
country> for	PMNSPQPPP
country> forces	LPOVNPPPP
country> foreign	OOLYMPPPP
country> former	PMLWOPPPP
country> france	PPNTPPPPP
country> from	OORVLPPPN
country> gaming	MQKXPPQPN
country> germany	OPMVOPPPP
country> government	NNNYOOPPP
country> had	NMXPNPPPO
country> has	NLQVOPQPO
country> have	OOH^NPPOO
country> he	MOSUNPPOO
country> health	OOLWOPPPP
country> high	PUJROPQPP
country> history	MPL[NPPOO
country> honduras	OPOSPPPPP
country> hostage	NQNWNPPOO
country> housing	NOLVPPPPP
country> http	OOKZOPPPO
country> i	OPNXOPOOO
country> illegally	PPMVOPPPO
country> in	NMTSOOQPO
country> including	OPNVNPPPO
country> india	TNLLRQRQR
country> inflation	NNNVPPPPP
country> interior	PNIYOPPPO
country> into	OMRTOPQPN
country> iran	PPLVOPPPO
country> is	NNNXOPPPP
country> israel	MPNVPPPOP
country> it	TNIOQRQPQ
country> italy	OONUPPPOP
country> japan	POMTPPPPP
country> jobless	MQKYPPPPO
country> journalist	MPNXMPPPP
country> killing	OPOTOPPPO
country> kills	ONMWOOPPP
country> king	PMKXOPPPP
country> largest	ONMVOPPPP
country> last	NPH[OPPPP
country> lawmakers	MQMWNPPPP
country> leader	NMLXPPPPP
country> leading	OOVONPPPO
country> led	UOJNQPQPQ
country> long	MQOYNPOOO
country> lost	NNUSNPPOO
country> made	SKSLPPQPR
country> market	MOUOOQQQO
country> may	ONK[NPPPO
country> media	LPMXOPPPP
country> men	LPWPMPQQN
country> military	NORSOPPPO
country> minister	NOLXNPQQP
country> missile	NPNTOPPPO
country> monday	QMHPRRRRR
country> most	LKM[OQQPP
country> mr	OPMVPPOOO
country> must	NMRTMQQPP
country> national	OLLYNQQPP
country> needed	ONLXNPPPO
country> needs	MPLYOPPPO
country> network	MPKYPPPOO
country> new	OMKZNPPOP
country> news	PLLWPPPPP
country> newspaper	LQNWOPPPO
country> next	OOMXOPQOO
country> nicaragua	PPNTPPPPP
country> no	MONYOPPPO
country> not	MPOYNPOOP
country> now	ONK\\OOPOO
country> nuclear	NMJSSQQQQ
country> of	NNQWOOPON
country> official	ROJQPQRRQ
country> officials	MOHURQQQQ
country> oil	LPLYNPQPO
country> on	MMWQNPPPP
country> one	NNLZNQOQO
country> or	OOKZOOPPO
country> out	NNJ[OPPPP
country> over	TMIUPQQOO
country> participating	OOMWOPPPO
country> plans	NOMUOPPPP
country> poland	OPMVOOPPP
country> police	QNIPPRRRR
country> political	LPJ[NQQPP
country> portugal	OPOSOPPPP
country> prepares	OONUOPPPP
country> president	NONWMPPPP
country> presidential	NOKZMPPPP
country> prime	NNMXNPQPO
country> pro	ONLXOPPPP
country> rebels	MPTPOPPPP
country> recently	PMKZOPPPP
country> remains	ONNUOPPPP
country> resumed	PNLWOPPOP
country> retail	LPLYPPPOP
country> returned	POLXOOPPO
country> reuters	PNJZOPPPO
country> right	ONKYPPOOP
country> role	NNNYNPPPO
country> rose	OPNTPPPPP
country> ruling	PNLWPPPPP
country> russia	PONTPPPPP
country> s	NKNXOQPPP
country> said	OLLZOPPPO
country> saturday	PONVOPPPO
country> say	NPLYNPPPO
country> saying	SKKNSQQRR
country> says	NLQVNPPPO
country> second	NOJYOPPPP
country> secretary	KNJPQTSSR
country> security	RMKOSQQQQ
country> seeks	MOLWOPQPP
country> senator	NLQJQRRRR
country> should	NMJ[OPPPP
country> since	OOMWOPPPO
country> singapore	MPLXPPOPP
country> soldier	LQRSNPPOP
country> soldiers	MQMYLPPPP
country> south	OOMVOPPPO
country> space	LQOUPPPPO
country> starting	OPTPOOPPP
country> state	OOJYOPPPP
country> stock	LQLXNPPPP
country> stocks	LQNVPPPPO
country> sunday	OPOWMPPPO
country> supreme	ONMWOPPPP
country> telecoms	MQLWPPPPO
country> television	MQKZOPPPO
country> test	NPNXMOPPP
country> thailand	OPOSPPPPP
country> than	PPLXOOOOO
country> that	SLRLRPPQP
country> the	ONI]OPPPO
country> this	NPPTNPPPO
country> three	OPLXOPPPO
country> through	PNNUPOPPP
country> time	OMJORQSRR
country> to	LNOWNSPPO
country> today	POJXOPPPP
country> top	NOJZOPPPP
country> trade	MNOYNOPPO
country> troops	KPJ\\NPPPP
country> two	OONVOPPPO
country> ukraine	OPOUNPPPO
country> under	POLWOPPPO
country> unit	MQJ[NPQPO
country> until	OPMVOPPPO
country> via	OOLXPOPOO
country> vice	NPMVNPPPP
country> video	NOMZNPPQN
country> wants	OMKZOPPPP
country> was	NTGRPQRRP
country> we	NQNVPOPOO
country> weapons	NOMYOPPPO
country> wednesday	MQOZLOPON
country> were	OOWPNPPPN
country> western	PONUOPPPP
country> when	PMJRQQRQQ
country> where	OPLYOPPPO
country> which	RMNRQQPQO
country> while	NPMXMPPPP
country> who	OOKZNPPPP
country> will	MLQYNQPPN
country> wins	MOSTMPPQO
country> with	LOK\\MPQPP
country> withdrew	OOOWNPPOP
country> would	NOJ\\LPQPO
demonym< 	IQKSZPPPO
demonym< 000	MNMTSQQQO
demonym< 100	OPOPSPPPP
demonym< 13	NPNNXPPPO
demonym< a	IOJTZPPPO
demonym< against	NOJRWPQPO
demonym< all	NPMOXPPOP
demonym< an	NOJN[PPPO
demonym< ancient	QLJLWQQQS
demonym< and	SNJLYPQPO
demonym< anti	OONPXOPOO
demonym< as	OOMTTPPON
demonym< at	QNWKQPPPO
demonym< be	MNNUSPPPO
demonym< between	OTLIVQQPP
demonym< both	ONNLVQQQP
demonym< but	OOMLYPQPP
demonym< by	MMJRYQQPO
demonym< earlier	PNMLXPPPP
demonym< ethnic	NPOMXPPPO
demonym< every	NNLN[PQOO
demonym< first	PONMXPPPO
demonym< five	OONNWPPPO
demonym< for	MOLJ^QQPO
demonym< former	POKPVPPPP
demonym< four	NONMXPPPP
demonym< from	OPLPWOPPP
demonym< german	QNLMWPPPP
demonym< his	NPNNVPPPP
demonym< in	OPMJ[PPPO
demonym< into	RMKPSOQQQ
demonym< israeli	NPOTPPPPP
demonym< its	MOLUUPPPM
demonym< kidnapped	NPONVPPPO
demonym< major	MOMM[PQOO
demonym< many	NPMLZPPPO
demonym< meanwhile	ONOLWPPPP
demonym< meet	OMMUQPPPP
demonym< militant	PONNSQQQP
demonym< million	KPMVRQQQN
demonym< most	MUOORPPOO
demonym< new	UNNVNOOON
demonym< nine	OPNNVPPPO
demonym< no	UNKVMPPOO
demonym< northern	OOONUPPPO
demonym< of	MNMQYPPPN
demonym< old	NOOLXPPPO
demonym< on	KOXKSPQPO
demonym< one	PNKLYPQPP
demonym< other	NNMMXRPPO
demonym< over	NNNRUOPPO
demonym< pro	NNNZKPPPP
demonym< reuters	MOMMZOPPP
demonym< said	MTLLWPPOP
demonym< say	ONOKXPQPP
demonym< says	PMKQVQPPP
demonym< senior	POOOUPOPO
demonym< several	NPNNXPPPO
demonym< six	NPNLXPPPO
demonym< some	ONNLYPPPP
demonym< southern	OPPMVPPOO
demonym< that	NNLPXQPPO
demonym< the	MMRNZOPPN
demonym< three	NPLLZQPQP
demonym< to	UOKHWQQQO
demonym< told	NOKMYPQQP
demonym< tonnes	OOOOTPPPP
demonym< top	OOMMXPPPP
demonym< two	MPLM[PPPP
demonym< un	PPKTSOPOP
demonym< under	NONK[PPOO
demonym< visiting	PPNKWPPPP
demonym< was	QTMLQPPQP
demonym< wednesday	POOIYPPPP
demonym< with	ONJQYQQPN
demonym< young	OPNOWPPOO
demonym> 	LNWKVPQOO
demonym> a	MOMTTPPPN
demonym> actress	OONLVPPPQ
demonym> aggression	NPNMXOPPO
demonym> aid	NONTQPPPO
demonym> air	NOKWOQQQP
demonym> aircraft	OPNNWPPPN
demonym> airlines	PNMMWPPPP
demonym> airspace	NNMSUPPOO
demonym> along	PNWNOOPOO
demonym> ambassador	PPMMUPPPP
demonym> and	RMIOWQQPP
demonym> are	NONQUPPPO
demonym> army	OPLRSPPPP
demonym> attacks	OMNMXQPPP
demonym> authorities	LNLQWPQPP
demonym> border	OPNQSPPPO
demonym> born	MOPOWPOPN
demonym> can	NOOOXOOPO
demonym> capital	PPMKYPPPO
demonym> captain	QPKLWPPPO
demonym> children	OOOTQPPPO
demonym> cities	NONKYPPPO
demonym> citizen	NNMLYPQPP
demonym> citizens	NPNMYPPPN
demonym> city	NPMSTPPPO
demonym> civilians	OONNWPPPO
demonym> community	OPNOUPPPO
demonym> companies	NONNYPPPO
demonym> company	OOLKZOPQP
demonym> controlled	NQNNVPPPO
demonym> counterpart	NPONVPPPP
demonym> court	ONOKWPPPP
demonym> culture	NPNOVPPPP
demonym> defense	PPONTPPPP
demonym> delegation	QPMMWNOPP
demonym> descent	PNNMVPPPP
demonym> dictator	OOONVPPPO
demonym> diplomat	NONLXPPPP
demonym> diplomats	NPTLSPPON
demonym> dream	NQLWOPPPO
demonym> economy	OOLJ[QQPP
demonym> election	OPLLYPPPP
demonym> elections	OOOMXOPPN
demonym> embassy	OOMSSPPPO
demonym> exports	LPOLYPPPO
demonym> family	RNLKUPQQR
demonym> film	NOMMYPQOO
demonym> finance	NPNMWPPPP
demonym> food	QNLJWQQQQ
demonym> for	NNOMXQPPO
demonym> forces	NOLOXPPPO
demonym> foreign	NPNMWPPPP
demonym> from	NONMYPPPN
demonym> gas	MPNMXPPPO
demonym> general	OPNMUPPPP
demonym> government	LQORTOPON
demonym> group	OPMMYPOPO
demonym> groups	MNNM[PPPO
demonym> have	MONNWPPPO
demonym> health	LNMRTQQPP
demonym> history	PPONTQPPP
demonym> hostage	NPOMWPPPO
demonym> http	ONOVOQPPP
demonym> in	NOTJUPQQO
demonym> intelligence	OOPMVPPPO
demonym> island	NPWLQPPPO
demonym> jail	OPMMVPPPP
demonym> journalist	NONLYPPPP
demonym> journalists	OPNMVPPPP
demonym> killed	MNMVRPPPO
demonym> language	MOPOWPOPO
demonym> law	NNMK\\QPPO
demonym> lawmakers	NONLWPQPP
demonym> leader	OPLLZPPPP
demonym> leaders	NOMMXPPPP
demonym> leadership	OPLNXPPPO
demonym> led	QONNSPPPQ
demonym> man	NPPLVPPPP
demonym> market	NPNMYOPPO
demonym> mathematician	PNMLUQQQP
demonym> media	MMLSTQQQP
demonym> men	PNOMUPQPP
demonym> militant	POOOTPPPP
demonym> militants	OONOTPPPP
demonym> military	NNQQTPPPO
demonym> minister	NPKK[PPPP
demonym> national	PNNOUPPPQ
demonym> navy	POOLUPQPQ
demonym> news	NOIJ^PQPP
demonym> newspaper	PPSJSQQPO
demonym> nuclear	OPNMVOPPP
demonym> occupation	QONMTQPPQ
demonym> official	OPNTQPPPN
demonym> officials	NRKOWPPPP
demonym> oil	NPOJ[PPPO
demonym> on	OMMMWRPQP
demonym> owned	NPONVPPPP
demonym> palestinian	OOMRSPPPO
demonym> parliament	PPNMVPPPP
demonym> passenger	RMSLPQQQP
demonym> peninsula	PPOLVPPPO
demonym> people	NPNNVPPPP
demonym> plane	RMISQQQQP
demonym> police	OOMH\\PPPP
demonym> political	NPLMXQPPP
demonym> politics	ONMLYPPPP
demonym> premier	OPMLZOPOO
demonym> presidency	OOOOUPPOP
demonym> president	OOJSUPPPP
demonym> presidential	PPLTPPPPP
demonym> prime	NOORSPPPP
demonym> prisoners	ONNNXPPPO
demonym> producers	NONMWPPPP
demonym> prosecutor	NOMMWQPPP
demonym> province	NQOLWPPPO
demonym> rapeseed	NPMMXPQPP
demonym> rebels	MNMTVPPPO
demonym> refugee	PPOLVPPPP
demonym> refugees	NONMXPPPO
demonym> rule	NPMNXPPPO
demonym> said	M]MPOPONM
demonym> security	MNMQWPPPP
demonym> service	OOLKXPQPP
demonym> soldier	OOMTPPPPP
demonym> soldiers	OONKZPPPO
demonym> speaking	VOOMPPOPO
demonym> spokesman	NPLLYPQPP
demonym> sprinters	NOML[PPPO
demonym> state	OOOJWPQQP
demonym> students	OONLYPPPO
demonym> team	QNLLYOPQP
demonym> teenager	MOOSUOPOO
demonym> television	NOJLZQPPP
demonym> territories	OOOOTPPPP
demonym> territory	OONIZPQPP
demonym> textile	OOMMYPPPO
demonym> the	MONNWPPPO
demonym> time	PNNLXPPPP
demonym> to	UOKRQPPOO
demonym> town	PNNJXPPPP
demonym> troops	MNKTVPPPO
demonym> were	OMRUNPPOO
demonym> who	NSMTQPOPO
demonym> wine	LPONWPPPP
demonym> woman	OONRTPPOO
demonym> women	OOLTTPPPO
elsewhere 0false	WPOOOOOPO
elsewhere 0true	ESUVNQMTM
elsewhere 1false	VMRQOMOMQ
elsewhere 1true	EVVROMOSO
elsewhere 2false	PLQQRQOQP
elsewhere 2true	JOWRMPPOS
elsewhere ufalse	SQPPOOOON
elsewhere utrue	KSROPPOOS
ending 'll	YJKLQQQRQ
ending 're	XMMOPPPPP
ending 've	XLNOPOPPO
ending .a.	NPTROPONP
ending .c.	MNPUPPPPO
ending .h.	OPPSPPPPP
ending .k.	MPSQPPPPP
ending .n.	PORMOPQPQ
ending .p.	RNRKQQQQP
ending .s.	RPMSOPPPP
ending 012	UKLMQQPQT
ending 0bn	VOOOPOPPN
ending 1	TNSMOOROP
ending 100	OSLMQQQQQ
ending 2	QOPNOOPMX
ending 370	ULMMQQQQQ
ending 3g	WONOPPPPN
ending 4	TPUONPONN
ending 44	NNOWOPPPO
ending 4mv	SONOPPPPP
ending 5g	WOPNPOPPN
ending 5n1	RMMMQQPQU
ending 6bc	TNMNPPPPP
ending 7	PPTOPPPON
ending 71s	SOOOPPPPP
ending 8	QNUNOOPQN
ending a20	OUOPPPPON
ending a65	SNNOPQPPQ
ending aaa	RTMOPPPPP
ending aai	QMNTOPPPP
ending aal	NUMTPNPOO
ending aan	TSLRPOOON
ending aar	NURSNNONM
ending aas	OYNOOPONO
ending aba	QRLPPSPPO
ending abc	MTQROOOPN
ending abe	PWMLPPPPP
ending abi	MQVSOONMO
ending abs	QLNNSQPQQ
ending aby	NKONRQQWP
ending ach	OVMUPOOMO
ending aci	NVNOPPPOP
ending ack	RQLJTPPUN
ending acp	OOUOOOPPP
ending act	UKPRQORMO
ending acy	QMKRPPSQP
ending ad	TOMNPPPPP
ending ada	LNSQOSPPP
ending ade	VMPNOUPMN
ending adi	OTKMQQQQR
ending ado	NTKPPQQPQ
ending adr	OVQMPPNOO
ending ads	TMRMPPPPP
ending ady	SQNNPPPQP
ending adz	OUPOPOOOP
ending aea	OOTOOPPPO
ending aez	PVNNPPPOO
ending aff	UOLMPQPPQ
ending afi	NVOPPPPOO
ending afl	OPUOPPPOO
ending afp	LPVPOPPPO
ending aft	OOUOPOPOO
ending aga	NTOKQRROP
ending age	TLLNQOPRT
ending ago	OORTOPPPO
ending ags	PSQOOOOOO
ending ah	TMNMQQQQQ
ending aha	SLKNQQQRS
ending ahe	UQMMPPPPP
ending ahl	PVNOPOOOP
ending ahu	SOIKPRRSS
ending ahy	NVOOPPPOP
ending ai	VOONOPPPO
ending aib	ONOVPNPOP
ending aid	LXMOMTUMM
ending aig	NTUNOPPON
ending ail	SNMPPPPSN
ending ain	QMPTOOSOO
ending air	KUUPOQONN
ending ais	NTPVNOPNN
ending ait	QQRTONONN
ending ajj	OPONOWOOO
ending aka	NRNTPPPPN
ending ake	QULRPOPOO
ending aki	MQTUOOOON
ending aks	MNUMSNOSP
ending aku	OTNRPPPOO
ending ala	OVKUOOPON
ending ald	OWPLPOQOO
ending ale	QOLNQQPUN
ending ali	PQKOVPQOO
ending alk	TOMOPPPPQ
ending all	TSPTNNOMM
ending alo	PMJRRQPSQ
ending als	TLRISLOST
ending aly	NRSSNPPNO
ending am	SNLNQQQRQ
ending ama	OWOKPRPPO
ending ame	QUOMORNRN
ending amm	NXNNOPPPO
ending amn	VKMOPQQQQ
ending amo	OOLWOPPPP
ending amp	QVMLQPPOP
ending ams	KTSPOSOON
ending an	MORTPPNOP
ending ana	SOSQNOONP
ending and	NMUROPPPO
ending ane	PNJPRQQSQ
ending ang	QSQJRPPPO
ending ani	KVKSSPPNN
ending ank	MRRQOORQO
ending ann	IVUPOPQNO
ending ano	MWUKOPPPM
ending ans	NJTPVOPQN
ending ant	RTLLRPOOR
ending anu	OQXNOPONM
ending any	QLSRNPPOP
ending anz	NOVSNOOOP
ending aos	OPNUPPPPN
ending ap	JOTNQQQPQ
ending ape	RQLMQPQQQ
ending aph	NNRMPQRRQ
ending apl	SLKLRRRRR
ending apo	MPUPOPPPP
ending app	MROOQOOOV
ending apr	QNRMRPPQP
ending aqi	OOOQSPPPP
ending ara	NSUQOOPMN
ending arc	PNVMPPPPO
ending ard	KSRMOQUOO
ending are	OPJPOQVQP
ending ari	OSRLQPPPN
ending ark	OQRSOOQNO
ending arl	PPUNPOPPP
ending aro	QNMMRQQQR
ending arp	NVUNOOPNN
ending arr	NQTROOONO
ending ars	NQSOMNSRN
ending art	PLSQPOTNN
ending ary	USMOQMNTM
ending asa	MPVOPPPOM
ending ase	UTLSONOMN
ending ash	RNVKOONNU
ending asi	OWMQPPPNO
ending ask	SNMLQPQQP
ending aso	QVMMQPPPO
ending ass	ROINQRQPT
ending ast	PMNRSPQQO
ending asy	PSOPPPPPP
ending ata	LKWMQQRPP
ending ate	QKTOSPONP
ending ath	UORPNQONN
ending ati	OOPTPOPOP
ending ato	SROLPPPOQ
ending atr	NPTOPPPPO
ending ats	OSRQPOONO
ending att	LYQNOPPON
ending aty	QXUNOMNLN
ending au	RMKJSSQRQ
ending aud	OVNOPPPOO
ending aul	MTMVPPPNN
ending aur	NOYOOOOOO
ending aus	MRUOPPPOO
ending ava	TPILRQQQQ
ending ave	LLORORQQT
ending avg	PVOOOOPOO
ending avi	OWNNOPPOO
ending avy	QPRLOQPPQ
ending aw	TLMNQQQQQ
ending awa	MRSUNOONO
ending awi	LXMROPPPN
ending aws	PPMMQQPQR
ending aya	PPVPOOONO
ending aye	RPMMQQQQQ
ending ays	SLUOQPPNO
ending aza	RLNSPQQOO
ending aze	PNPMPQQQS
ending azi	ORMUPPPOO
ending azu	NOOVOPPPO
ending azy	UNLOQPPPQ
ending b	VTNMOOONO
ending b.	OOOUPPOOP
ending ba	ONNLRQRRR
ending bad	OOOUOPPOO
ending bah	NNOWOPPPO
ending bai	NPOUOPPPP
ending bal	QXMMOPOOO
ending ban	PVNPMPPPO
ending bao	MXOUMOOON
ending bar	QOLQQRPPP
ending bas	STJMPPPPQ
ending bay	MPQWPOPMO
ending bbq	RMRNQPPPP
ending bby	OULLPRPRQ
ending bce	TLIKRRQRU
ending be	UPOPPOOOO
ending bec	NPMVPPPPP
ending bee	OPQOOUOOO
ending bei	QOLPQQPQP
ending bel	ULLRPQPPP
ending ben	ORKMRRQQR
ending ber	OTNTOOPNO
ending bes	ULQIOUTNP
ending bet	PLUMPQQQO
ending bey	PQLMQRQRR
ending bia	RLOTPOPOP
ending bic	QNMLTQRQQ
ending bie	OUNNPQPPO
ending big	TLRNPPPPP
ending bin	NVMUPOPMN
ending bio	PXMLPPPPP
ending bis	UOONPPPPP
ending bit	UOLMQQPQQ
ending bja	RONSOPOPP
ending bjw	TNNOPPPPP
ending blb	NPTOPPPPO
ending ble	TOPJPOPPU
ending blm	QNUNOPPPO
ending bly	ONTUPOOMO
ending bnb	NPVNOPPPO
ending bob	RSNOPPPOO
ending bon	OOVNOPPPO
ending boo	RMNOPOOUO
ending bor	QOSMQOPPP
ending bow	QRMTOPPNO
ending box	RKLPONPRX
ending boy	TOHLPQPPW
ending bp	OPUNOPPPP
ending bpi	MPTPPPPPO
ending bps	UOOOPOPPO
ending bra	RMKKRRQSS
ending bri	OQNNPOPOV
ending bro	RLLKQRRRS
ending bt	NPTOPPPPO
ending buk	RMKPQRQPR
ending bul	QQSKQOPPP
ending bum	TLLKQRTRQ
ending bun	OVNNPPQOP
ending bus	MSUPOPPOM
ending bwe	OOUOOPPPO
ending bya	RMJPQQQQQ
ending c	VMMTOOPOO
ending c.	SMMRQPPOP
ending c14	TMMOQPQPP
ending ca	SKMKRRRRR
ending cah	SONNQPPPP
ending cal	[KPLQOPOP
ending cam	ONOOPNOWP
ending can	ONTMTPPPP
ending cap	ONUOOPPPO
ending car	OLPUOOSOO
ending cas	QMMUPPPPP
ending cat	SMLMQRQRR
ending cbb	UNLOPQQPP
ending cbi	OPTPOPPPO
ending cbs	NPUOPOPPP
ending cca	NTWNNOPOM
ending ccc	NNWOPPPPO
ending cci	OSSOPOOOO
ending cco	RPWQONNMM
ending ccr	SOOPPPPPP
ending cd	VOMNPOPPP
ending ce	TLJJQSQST
ending ced	ULKNQQQQP
ending cee	QKSLQQQQQ
ending ceh	QMKOQRRQR
ending cer	RNOMPQOTP
ending ces	TMPLQQNQR
ending cey	NUOOPPPNP
ending cfc	OPSLQPPQP
ending cfl	QMOMQQQQS
ending che	TWOMOOPMN
ending chi	PVLWNOONN
ending cho	NVRNNNOMT
ending cht	NXNOPPPOO
ending cia	ORSMPPQOP
ending cil	ROQHQRQTP
ending cis	OVNQOOPOO
ending cke	QVNNPPPNP
ending cki	SSNOPPPOO
ending ckk	RMMMQRRRQ
ending ckr	QLPMPQPRR
ending cks	TKSQMPOQO
ending cky	QSPRNOPON
ending cle	QMUMOOOVN
ending cmp	LUVNOOOPN
ending cna	NOWNPOOOO
ending cnn	RNPMPQQQQ
ending co	QOUOOOPOO
ending com	PPTNOPPOO
ending con	SLMTNUNRM
ending cos	NOVWONNNM
ending cow	SMLMRQRQR
ending cox	RTNOPOOPO
ending cp	QPQMQOPQP
ending cps	SMMMRQQQQ
ending cra	NMTTPOPOO
ending cts	XHHJTRQST
ending ctv	NPWOPPOON
ending cue	WONNOPPOP
ending cum	QMPSPPPPO
ending cun	OPOSPPPPP
ending cup	ORRLPTONP
ending cus	OTNQPPPOP
ending cut	KRPWNPPON
ending d	TLMOPQQQQ
ending d.	RMLKQQQSR
ending da	NPSOPPPPP
ending dab	ONSOQPQOP
ending dad	QOKQPQQQP
ending dah	UKKJRSRSS
ending dai	QRMMPQQQP
ending dak	PWVKOMOMO
ending dal	KXNLPOTOO
ending dam	MUPQPOPON
ending dan	PRMTMPPPO
ending daq	NOWNOPPPO
ending dar	SLLLRRQQS
ending das	RMRNOOPOS
ending day	UNOKPPOUP
ending ddy	NSQSOPONO
ending dea	RLLLSRQRR
ending dec	NMWNPOQQP
ending ded	VONNPPPPP
ending dei	PVMNPPPOO
ending del	RTJMPPQSO
ending dem	TMTMPPPOP
ending den	OWPQOOOMO
ending deo	TOOMPQQPP
ending der	QSLMQRPQO
ending des	ROQSONORM
ending dev	QSLMPQPPQ
ending dex	ONMJPTSSS
ending dey	NWOPOOOOO
ending dez	PUNNPPPOP
ending dge	LORUORPOO
ending dhi	KRMWPQQON
ending dia	QMRRQPPOO
ending dic	NTNSPNPPP
ending did	QSKLQQQPR
ending die	SPLLQPRQQ
ending dim	RSNNPPQOP
ending din	NXUKOOPMN
ending dio	UJPSPOOOQ
ending dis	NTTMPPPON
ending dit	PLTNPPQRO
ending dkk	SMMLQRQQR
ending dle	SQMMQPPQP
ending dly	YLKLQQQPQ
ending dm	QLNKRSRRR
ending dna	WOKMQPPPP
ending dnc	OPUOOOPPO
ending dns	VJJJSRQRT
ending doa	SMLSPQPPQ
ending dof	PUOPPPPNP
ending dog	PSLLQQQPR
ending dol	OOQNOTNSO
ending dom	STMSPOONM
ending don	JQOVPPQOO
ending doo	QKNKQRSSQ
ending dor	L[KROPPNN
ending dos	ULMOPQPPQ
ending dow	OWRMOOPOO
ending dp	NVNOPPPOP
ending dra	PPRUOMPON
ending drc	LPUROPPPO
ending dre	LUSSONOON
ending ds	OOPOOPPOV
ending dvd	WMNLPQQQP
ending dze	SXONOOPMN
ending e	UNNNPPPPP
ending e.	TPMLPQPPQ
ending e3	NOOOPUPPO
ending ea	SKJKRSRRS
ending ead	WKMNPPQQQ
ending eaf	OVOOOOPOO
ending eah	XKNNPOPPP
ending eak	QNSPOPPPO
ending eal	TOQQPONOO
ending eam	PIJISTSUT
ending ean	LKMRYQPQO
ending eap	TNMNPPPQQ
ending ear	XLOLPPVMN
ending eas	RNLSPPPQQ
ending eat	SPROOOOPO
ending eau	NZOOOOOON
ending eba	OSORPPPOO
ending eby	RPLLRQQRQ
ending eca	OVOOOOOOO
ending ecb	OPUPPOPPO
ending ece	NPUSPNOPM
ending ech	NNQPSSOOO
ending eck	TSNNPPPNO
ending eco	ROKKQRQSP
ending ect	SPRMONTQM
ending eda	PTSTNOMNM
ending edo	RJPKPRQRS
ending eds	TMNMOQQRQ
ending edy	QUNMOPPPP
ending eed	NSTROPPOM
ending eee	PTQLPQNPP
ending eef	MRVONPPOO
ending eek	OMONVQOTM
ending eel	TLMMQQQQQ
ending een	XONNPPPOO
ending eep	RUMOOSONN
ending eer	VPMMPQPOP
ending ees	VLRLPPOOP
ending eet	QQTONPPNN
ending eez	QPKMRQQPR
ending eff	NSVMPOPON
ending efs	ROTNOOPOP
ending eft	SPWNPNNNO
ending ega	PLQNOPQSR
ending ege	SLSOPNRPP
ending egg	QSLLQQPPR
ending ego	NPSSOOPOO
ending ehe	TJKKSRRRS
ending eid	MTTMQMQOP
ending eii	NOOVOPPOO
ending eil	QWOOOOONP
ending ein	MUNOPPQPO
ending eir	PSOOPPPPO
ending eit	UQLMPPPOP
ending ejo	RLKOQQSRR
ending eki	OYNNPPPNN
ending ela	PLLXPQQPP
ending eld	MXLSPOPON
ending ele	RTMMPPPPO
ending elf	RPKQOQQRP
ending eli	PQMRQPPPO
ending ell	JSMQPPQPS
ending elo	QVLLOPPQQ
ending elp	TMMNQQQQQ
ending els	QSQPPPPMN
ending elt	PTQOPNTMO
ending ely	YKMOPPPPP
ending ema	ROOLQQQPQ
ending eme	NKPKRRRSS
ending emi	PVNNPPPNO
ending emp	SOLLQQQQS
ending ems	RLSQLQPQP
ending emy	ONRQONOWN
ending ena	OTMTNPPMP
ending end	QQMWPNONO
ending ene	QSNSPNMQP
ending enf	QOTPOOOOO
ending eng	OTNZPNNLM
ending eni	QWNMOOPOO
ending enn	OWONPOPOO
ending ens	SRSOPOONN
ending ent	TPOMOPPQQ
ending enu	RMOLOPPSS
ending eon	SNNPOPPQR
ending epa	MPWPNPPOP
ending eph	PSOOPPPOO
ending eps	VMKMQQQQR
ending ept	ROQMQQPPQ
ending er	SMLMQQQQQ
ending era	OOSMQPPPQ
ending erb	QPMLXOPPP
ending erd	QOKKRRRSR
ending ere	RUOQOMNOP
ending erg	MUOQPPPPN
ending eri	MSVOOOPPN
ending ern	SVRJQOOMP
ending ero	NYLJPPPUN
ending ers	RQRKQNQSM
ending ert	PTJSPQPOP
ending eru	PMMWPPPPP
ending ery	QUOMPOPOO
ending ese	MPNPUPPPO
ending esh	OMMZPPPOO
ending esi	ORNVOOONO
ending esk	UKJJQVRRR
ending ess	SKQKQQQUP
ending est	QMMSQTQNO
ending et	WOKNPPQPP
ending eta	RKOJPRRTR
ending ete	PTUNOPOON
ending eth	MRLWPQPOM
ending ets	QLXNPOOPP
ending ett	PZIPPPPNN
ending ety	RNSLPOSPP
ending etz	OQLMRQQPS
ending eu	MPTQOPPPO
ending eum	OPRZPMNMM
ending eus	ROSLPPPOP
ending eva	OSNRPPPOO
ending eve	OUPMOUNNO
ending ews	PKSNPQQPR
ending ext	UNTMOOONO
ending exu	SOOOPPPPP
ending eye	NNWPNNOTN
ending eys	KUTROOONN
ending f	SMQNPPQPQ
ending fa	NPUPPOPPO
ending fah	NVSNOOOOO
ending fam	OPVOOOOPN
ending fao	OPTPPPPPO
ending far	WKPROPONP
ending fat	PSNMPQQPP
ending fax	NMUROPPQO
ending faz	PVMOPPOPP
ending fb	RNNMPQQQQ
ending fbi	NPUOOPPPO
ending fda	NPTOPOPPO
ending fdi	TNSNOOPOP
ending fdp	MPUPPPPPN
ending fdt	SNOPPPPPP
ending fed	OKSLQQQRQ
ending fee	RORMPPPPP
ending fer	OWRLPOPNO
ending ff	UMKLQQQQS
ending ffe	NRUOOPPNO
ending ffs	RRIKQSQRQ
ending fic	TOLPQPPOP
ending fin	OWUMONONN
ending flu	RMMTOPPPP
ending fm	QMMKRRSRR
ending fna	OOOUOPPPP
ending fon	SJKKRSRSS
ending fox	POUKPPROP
ending foy	QUNOPPPNO
ending fri	OWMNPPQOP
ending ft	OLPMRQQRQ
ending fta	QOPNPOTOO
ending ftu	OOVNPPPPP
ending ful	WNNOOPPPP
ending fur	NMMSQTPQP
ending g	RNQMQOQPQ
ending g4s	NOWOOPPPN
ending g8	NQUOOPPPN
ending gaa	QNRMPPPPR
ending gal	PNLXPOPNP
ending gan	NSPRPOPOP
ending gar	QQJKRQRRQ
ending gas	RQMROPQOO
ending gby	TNMKRQPRQ
ending gdc	PPNNOVPPO
ending gdp	WNKNQQQPQ
ending ge	MUSNPPPNO
ending ged	SNMOOPPTP
ending gee	SPMROPPPO
ending gel	PUPMPOPOP
ending gen	LUUNOOPON
ending ger	RSOLOPPMR
ending ges	TJRNQPOOR
ending get	TQTMMTNNM
ending ggs	QUNNPPPOO
ending ght	SNMLQQQUP
ending gia	PLMNRQRSR
ending gic	PRSOOOOOO
ending gie	QRLKRQPQQ
ending gin	QKSPQQQOP
ending gio	NZNONPQOM
ending gis	RTKKORQPS
ending gle	OKTNPQQRQ
ending glt	SNOOPPPQP
ending gly	XKKKQQQQR
ending gm	OPRSOPPOO
ending gmt	UOMPPPPOP
ending gns	SKSNQPPOP
ending go	TOOPOPOPO
ending gob	PTOOOPPPO
ending god	RTKJQPQRQ
ending gon	PMRSOPPPO
ending gop	MPVNOPPPO
ending gos	QSQRMOPPM
ending got	VOMMPPOPQ
ending gow	QMMTPPPPP
ending grf	SMLLRQQRS
ending gry	ULLNQQQQQ
ending gsm	QNNOOXOOO
ending gti	SRMQPOOPP
ending gua	NNNXOPPPN
ending gue	NSRMQQPOO
ending gul	QRKMQQQRR
ending gus	NRVOOPPOO
ending h	UMQNPPPPP
ending h17	ULMNQQQQQ
ending ha	TMKJRRRQS
ending had	RLMTPPPPQ
ending hah	SOMRPPOOP
ending hai	MTLRRPPOP
ending hal	OSUMPOPNN
ending ham	LVLRPRQOM
ending han	OTKQRPPQN
ending hao	NUNOPPPPP
ending hap	PNMSQQQPP
ending har	RNLROQQQP
ending hat	QHTNPQQPS
ending haw	OYLOOPPOO
ending hay	TOMLQQQQQ
ending hbo	OQTOOPPPO
ending he	SNMOPPPPQ
ending hea	OUNUNOONO
ending hed	XLLNPQQOP
ending hel	RSKSPOOOO
ending hem	QOMTPPPPP
ending hen	RPONSOPNQ
ending her	WQLPPRPNM
ending hes	QSHJRRQTQ
ending het	OYLNPOPOO
ending hev	QRLLPQQQQ
ending hey	WNLMPQQPP
ending hha	SMMMQQQQR
ending hhh	TIIIRSSUS
ending hi	VMNNPQPQP
ending hia	PLKSRPQQQ
ending hic	VMKNQQPQQ
ending hie	OVPOPPOOO
ending hig	OOSOUOOOO
ending hil	PULOPPPOP
ending him	TOLMQQQPR
ending hin	PRMSOPPNP
ending hio	QMMVOPPPP
ending hip	MJQMPVUPO
ending hir	PSNUNNNOO
ending his	SNNTPNPOQ
ending hit	VKKLQRQQR
ending hiv	RNMMQQQQQ
ending hke	PUNNPPPOO
ending hly	VMPNOPPPO
ending hmm	SMNNQQQQQ
ending hmv	NPUOPPPPO
ending hne	PSLSPPPNP
ending ho	PQLNQPQSP
ending hol	NVKOPSPPO
ending hon	PYONONONP
ending hoo	OPPLQQQQP
ending hop	NRYNOONNO
ending hos	OSQONPPPO
ending hot	TLQNQPPPQ
ending hou	OOOUOPPPO
ending how	TKPNPTPPN
ending hoy	SJJJRRSST
ending hru	PXNNPPPON
ending hts	RPPQONMSP
ending hty	ONNUPPPPP
ending hu	PUNOOPPPO
ending hua	MPTOPPPPP
ending huh	UJLLQQQSS
ending hur	ORMPSPPOP
ending hwe	RRMNQQPOP
ending hyr	PVNOPPPPO
ending i'd	VMMNPPQQQ
ending i'm	YLMNPPPOQ
ending ial	OOQLQQQRP
ending iam	OVPOPPPON
ending ian	NNOSTOPOO
ending ias	OSURMPPMM
ending iba	PPSLQPPPP
ending ibe	OVSOOOOON
ending ibm	NPTOOPPPO
ending ibo	OOUUNNPNN
ending ica	OOOTPPPOP
ending ice	RUQMOPONN
ending ich	LSPRPOQOP
ending ici	RLPKQPRPT
ending icj	QOSOOOPPO
ending ick	MZNQOOPMN
ending ico	NLOVPQPPP
ending ics	PIXLQRPPP
ending ict	QSNPPPPNO
ending icy	UNMMQQPPQ
ending ida	PJTOPQROQ
ending idi	OWNMROPOO
ending ids	UIPJRRPPU
ending ied	[JLMPQPPR
ending ief	[PPMPNNMO
ending iel	QSMMPPRPP
ending ien	OTNNPPPSO
ending ies	RHTMRRQOQ
ending iet	QNONTPPPP
ending iev	OMVSMPPPO
ending iew	NJTQNPMTT
ending if.	PPPSPPPOP
ending ifa	NOVOOOPPO
ending ife	XKNNPPOPR
ending iff	PUMOPNPPR
ending ift	RWKNPPPOO
ending igh	UONRNPOOO
ending ign	TMOKPQQRQ
ending igo	NOTSOOPOO
ending igs	NONNXPPOO
ending ii	PQIKQRWTN
ending iii	NSPONPOOS
ending iin	VMIKRQQRR
ending ike	NRRWPNNLN
ending il	OTOPPOPOO
ending ila	NSNUOOPPO
ending ild	PNUNNPQQO
ending ile	QQSMONPOQ
ending ili	OXMLPPPPP
ending ilk	PUOPPPPOO
ending ill	NUNTPNROM
ending ilo	PTOOPPPPO
ending ils	TNMORPQOP
ending ilt	TNNOPPPPP
ending ily	QOTLQOPNS
ending im	TJKLSQRRR
ending ima	QVLTNOOOO
ending ime	ULRJPPQPR
ending imf	OPTPPPPPO
ending imi	SOOSOPOPN
ending imo	NTUNOOPNO
ending ims	PNPMTPPPP
ending in	UMNMPQQPQ
ending ina	KLNXPTPQP
ending inc	NNYNPOPOO
ending ind	SOOKPPUOQ
ending ing	UOMNNOPTP
ending ini	SQLKQPQQS
ending ink	VJLLPQRRS
ending inn	SMLMRPQRQ
ending ino	LQKXRPPOP
ending ins	OOSSOMOSN
ending int	SNUNOOPNQ
ending ion	UKTPOSMMQ
ending ior	RIPIQSRRT
ending ios	RTJROOOOR
ending iot	PPNOVOOOO
ending iou	SWNOOOPNN
ending ips	MSTMOUONN
ending iq	SMMMQQQQS
ending ira	PTKPPPORP
ending ird	UMMMQQQPQ
ending ire	JKQXPRQPP
ending iri	QULKQQPRP
ending irk	NUNOPPPPP
ending irl	NTMSPPPPO
ending iro	QKMOQRRQR
ending irs	PMRMPQPRP
ending is	RLOMQQQQR
ending is.	OOPSPPPPP
ending isa	PLQMPPQPT
ending isb	UNLMPRPPR
ending ise	NTOGSROMV
ending ish	UMJQSPPPQ
ending isi	PLVLPQQOQ
ending ism	VQLJPQQQP
ending iso	TIMKRRRSS
ending isr	NOOOPNOPX
ending iss	SOOUNOOPN
ending ist	POLLPRUQP
ending it	WMLLQQQPQ
ending ita	OMMJRRTVQ
ending ite	OTNQQNONR
ending ith	MWPOOOQOO
ending iti	NNQVMPPPP
ending ito	MRXPNPPNM
ending its	MYILSQRQN
ending itt	MSVMOPPON
ending itv	MOVOPPPPO
ending ity	QJVQPNTMO
ending itz	LUNVPOPNN
ending ium	ONTSOOPOO
ending ius	PUNMPPQOO
ending iv	ROOOPOPPS
ending ive	VKSNQNOQN
ending ivu	OONVOPPPO
ending ivy	RLMKRRQRR
ending iya	OJMPQQTRR
ending iz.	OPOTOPPOO
ending ize	MMSPOOURM
ending i’d	VNNNPPPPP
ending i’m	ZMMNPPPOO
ending j	SMNMQQQQR
ending jad	PRSLPPPPP
ending jaf	OPMUOPPPP
ending jah	MRMWPPPOO
ending jan	UKLRORQPQ
ending jda	NXMMPPPOP
ending jee	NXOOPPPOO
ending jet	OMYNPPQNO
ending jgb	UOOOOOPPO
ending jim	OUNOPPPOO
ending job	VKKMQRQRR
ending jor	VNONQPPOP
ending joy	PVMNPPPOP
ending jr	OWNNPOPPN
ending jr.	OVNNPPPOO
ending k	TNNMQQQQQ
ending kal	RJKSQQSPR
ending kan	RUOLNPPPQ
ending kat	OWNOPPPNO
ending kay	RSOPPOPNP
ending ked	ULMMQQPQR
ending kel	QROMPPPPP
ending ken	NTQPOOORN
ending ker	SSSKNNPPO
ending kes	TPGLRTRPQ
ending ket	SONSOSOLO
ending kev	QTLMQPPPQ
ending key	OUPQOOPNO
ending kfc	OQTOOPPPP
ending kia	NOSSOPPPO
ending kie	STNNPPPOO
ending kim	RNKQQQPQQ
ending kin	NXLOPPQPO
ending kip	LPVPPPPPM
ending kkk	QMROPPPQP
ending kly	OUXNNNNNO
ending kok	QLMNQRQRQ
ending kos	LQYMOOPPN
ending kov	N[NNOOPOO
ending kpa	OPSOPPPPO
ending kr	TMMNQQPQQ
ending kuk	PPOSPPPPP
ending kul	OVNNPPPOO
ending kyb	OOVNOPPPO
ending kyi	PPNUPPONP
ending kyo	MPOVOPPPP
ending l	SKLMRRRRS
ending l.	PNMPPQQQQ
ending l2	RMNLQQQQT
ending la	RNMPPQPQQ
ending la.	OOOTOPPPO
ending lab	MMRNOPPNX
ending lad	VKLLRQQQR
ending lag	RNNPQPPOU
ending lah	NVQKOQQQN
ending lai	OVMSPPPNN
ending lal	NZNMPPPON
ending lam	MQOTRUNNL
ending lan	NNPRSPQPO
ending lar	SRNNORPNP
ending las	RUNOPPONO
ending lat	OTROOOOOO
ending lau	QQMOQQPPP
ending law	SSRSPNLMN
ending lay	NWSLOOPNO
ending lce	OTOOPPPOP
ending lco	OOTOOPPPP
ending ldp	OQUOONPPO
ending lds	MNOUOPQQP
ending lea	OVNOPPPNP
ending led	ULKMQQRQR
ending lee	KRKTRQQPO
ending leh	RTMNQPQOO
ending lem	WNIPRPPOQ
ending len	NTKLQRQRQ
ending leo	ROLLRRQQR
ending ler	NTMOPNOUO
ending let	WMTKPPPOO
ending lev	OXMMPPPOP
ending ley	NQTORPPNN
ending lfa	OLNSQQQQP
ending lfo	NVQNQNPOO
ending lhi	PPNSPOPPP
ending li	NUOOPPPPP
ending lia	OQSSOOPNO
ending lic	OPSMSOPPO
ending lie	NVNMOOOTN
ending lif	NUMPPPPPP
ending lik	QUNNOPPOO
ending lim	MRSQOOOOO
ending lin	IXNSPPPOO
ending lip	QVJLPQQPQ
ending lis	JROWROPNN
ending liu	PTOOPPPPO
ending lix	MUTOOOPOO
ending lks	TLKMRQRQR
ending lla	OTRKPRPOO
ending lle	NQGTRQQSP
ending lli	OSRLPPQOO
ending llo	PRLUNSOOO
ending lls	NSTROOPNN
ending lly	SWKNPPPOO
ending lms	NOVOQOOOP
ending lo	UMIJRSRQS
ending log	SMMMQQQQR
ending lol	WKLNQQQQQ
ending lon	NTKVQPPMN
ending lop	SLKKRRRSR
ending lor	SQMKQQQQQ
ending los	NWNPPPPOO
ending lot	SOOOPPPPP
ending low	PNJWOPOSO
ending lsa	OSKWMPPON
ending lse	QMTNPPPPO
ending lsh	NSOQQPPOO
ending lst	SQNOPPPOP
ending lta	OOUOPPPOP
ending ltd	NNXOPOPON
ending lth	OKSLRQQPR
ending lto	OTLVPPPMN
ending lts	UNQMPPPPO
ending lty	OQMKQRQSQ
ending ltz	OWONPPPOO
ending lu	TNLKRRRPP
ending lub	RNTQQLPOP
ending lue	UKRLPPQPQ
ending lum	WSNMOOPNN
ending lur	QLSLRPPQQ
ending lus	RMROPPPOQ
ending lva	OTNPPPPPP
ending lvo	OWNMPPPPP
ending lyn	OWOOPOPNO
ending m	PPKLRQQQR
ending m1	OQOTOPPPO
ending mac	NNUNOPNOU
ending mad	QTULOOOOM
ending mah	OXNMPPPOO
ending mam	RNNSPPPOP
ending man	SSKFQPQUS
ending mao	UJJJRSSSS
ending mar	SPJUPPPOO
ending mas	ROQPNTPNN
ending mat	NTTOOPPOO
ending max	SMRJPPRQQ
ending may	PXNOPOPOP
ending mba	PSLSOOPPO
ending mbo	SLMOQRQPQ
ending mbs	OPLLPRRSR
ending mci	MOWOOPPPO
ending md	QLKORRRQR
ending mda	OTSNPPPPL
ending me	TNMNPPPSP
ending mea	OVMQOPOOP
ending mec	TKNJSRRRQ
ending med	TRKLQPPRP
ending men	VLHNSRPRQ
ending meo	OWOOPPOOO
ending mer	VWLNOPPNM
ending mes	MNQMQTQQQ
ending met	MORUOOPOO
ending mh	TMLLQRQQR
ending mhr	NVMPPPPPO
ending mic	RNJTQQQPP
ending mil	ONXMNPPPP
ending min	RLNKSRRRQ
ending mir	PLJSRQRQR
ending mit	NNSSPMPQP
ending mix	RSMNPPPPP
ending mlb	NOTOPPPPO
ending mma	RNOOOPPUO
ending mmm	TLKLRQQRR
ending mmy	PTJLQQTPP
ending mn	SNKNPQPRS
ending mo	NVMTPOONP
ending mod	QMPLQQQRQ
ending mon	OKQIRRSSS
ending mos	OTROPPPON
ending mov	ORNSPPPPO
ending mpi	RNMLQQRQQ
ending mps	XOLOPPPPN
ending mro	ORSNPQOOO
ending mrt	TOOPPPOPO
ending mt	SONOPPPPP
ending mtv	KP[NPOPOO
ending mum	RMKLQRQRS
ending mus	QROKPQQPR
ending mvp	RMMMQRQQR
ending my	SMKLQQRRR
ending mym	TLMMRQPQR
ending n	TNNSOOPPP
ending n't	WKLLPQQSQ
ending nai	NMNVPPQPP
ending naj	RQMMPPPQQ
ending nak	OTOOPPPOP
ending nal	SMRQSNONP
ending nam	ONNXPNPPP
ending nan	QRRISQQOP
ending nar	MUNUPPOON
ending nas	OUMTOOOOO
ending nau	OTNVNOOON
ending nay	TQJMRRQPP
ending nba	OPUNOPPPO
ending nbc	NNYNPPOON
ending nc.	NO\\MPPOMN
ending nce	TRRMOROMN
ending ncy	POQLQPPPP
ending nda	SOKNQPQRQ
ending nde	LOKKRSRTT
ending ndi	NPISQQQQQ
ending ndo	POROOOOPS
ending ndp	LOWPPPPPO
ending nds	QNTSONPQN
ending ndu	MNQUQOPON
ending ndy	MRPVNPPNN
ending nea	QUOOPOPON
ending ned	WKNOQPPPP
ending nee	NVOOPPPOO
ending nel	ONWRPOOMN
ending nen	SVMMQOPON
ending ner	LSNOOQQRQ
ending nes	JRUQNOPNT
ending net	RSSOONPOM
ending nev	PWPNPPPNN
ending new	UPMOOPPPP
ending nex	ONQOOOPOU
ending ney	JVSROPPNN
ending nez	NXOPOPPOO
ending nfc	NLXOPOQPO
ending nfl	SPPNPPPPP
ending nga	OPRTPOPNN
ending nge	RMOXOOPLP
ending ngh	MXMNPPPPP
ending ngo	QPMUOOOPP
ending ngs	PNSORONQQ
ending nh	NQNVOOPOO
ending nho	OVOOPPOPO
ending nhs	MPUOOPPPP
ending nia	MMMZPPQOO
ending nic	PNTQQOPNO
ending nie	NVONPPQMQ
ending nik	QRLTOPQOO
ending nin	QQMOQPQQP
ending nis	QROMUOPNO
ending njo	OTPOPPPOP
ending nka	PPMVOPPOO
ending nke	NVOOPOPPO
ending nko	PQOMPQQPQ
ending nks	TLLPPPQQR
ending nl7	SOOOPPPPP
ending nly	TLLMQQQQQ
ending nna	PWMMPPPOO
ending nne	OSKKQQQSQ
ending nni	PULOOPPPP
ending nnn	TMLMQQQQR
ending nny	PLGPQRSTS
ending no	SLLKQRRRR
ending no.	UONOPOPPP
ending non	RQMPOPPPR
ending nor	UPMRPOPON
ending nos	TLMMUPPPP
ending not	TNMNPQQQQ
ending nov	NXMNPQOOP
ending now	QNPMOPPTP
ending nra	OSQOPPPOO
ending nrl	SONNQQQQO
ending nry	OVOPOPPOO
ending nse	SPRQNNOPN
ending nsk	MPTUNOPON
ending nso	OTOSOOOOO
ending nsw	LOSTPPPPO
ending nta	UIKTPQQOR
ending nte	TWNMPOPNN
ending nth	SLLMQRQRR
ending nti	QVNNOPPPP
ending nto	LTQUOPPON
ending nts	XJMKRPQRQ
ending nty	QLPUPOPOQ
ending nue	RKLORRRRP
ending nus	QLFJSRSTX
ending nut	TLKLQRRRS
ending nux	POPPPPOOT
ending ny	OPNUOPPPO
ending nya	OOLXOPPOO
ending n’t	VNONPOPPP
ending o	VNNOPPPPP
ending oad	TPKVPOPNO
ending oat	QOTOSNONO
ending oba	MPNWOPQPO
ending obe	MURKOOTON
ending obi	OONTPPPPP
ending obr	OPUOOOPPO
ending obs	TRINQPPOR
ending och	OSMUOPPOO
ending ock	SOPOOOOTO
ending oda	ORMUOPPOO
ending odd	PUONPPPOP
ending ode	OXNMPOPOO
ending odo	NVNTNOONO
ending ods	MYOLONNQT
ending ody	RRNNOQNSP
ending oey	NPROOPPSO
ending off	SUKLQPPQO
ending ogg	NWOOPOPOO
ending ogo	PRLROPPPP
ending ogs	SMLKQRQSR
ending ogy	NNRLPQQQS
ending oh	TNOPQPPPP
ending ohn	NWNOPPPPO
ending ohu	NOOVOPPOO
ending oid	OKRKPQPPW
ending oil	QJPLQRRSR
ending oin	YMNNOPPPP
ending oir	SLONQRQOQ
ending ois	KXQRONPMO
ending oit	TOOTOOOOO
ending ok	WMMPPPPPP
ending oke	SMKPROQQR
ending oks	NQVOOPPNO
ending ola	UNKOQPPQS
ending old	TSNKPOOSO
ending ole	LWTKOPPPO
ending olf	OTQMPPOQO
ending oli	RQLOPPPPQ
ending olk	MSQSNPPPO
ending oll	TRROOOPMO
ending olm	MQQUPPONO
ending oln	QTSMOOOOO
ending ols	PPKKPSRRQ
ending olt	QSOMPPPPP
ending oly	RSOPOPPOO
ending oma	OUMSNPPOO
ending omb	PSQPPOOOO
ending ome	USJQQNOMQ
ending omg	UMMOPPPQQ
ending omm	NOVOOPPPO
ending omo	QQKJQRPUR
ending omp	OOVOPOOOO
ending oms	QNPMOPPVO
ending ona	MRROPPQOP
ending ond	OZLSNNPNN
ending one	PQQNMPMRT
ending ong	TSJQOOPPO
ending oni	OXRNNOOOO
ending onn	NNXOOOOOP
ending ono	MXNNOQPPO
ending ons	PRPLRRQQL
ending ont	QRLVPMORM
ending onx	QTMQOPOOO
ending ony	NSVNPPPNN
ending ood	PNRVOPPMN
ending ooh	OSKKRRQQR
ending ook	MPROQPQNQ
ending ool	SIVOOOPPP
ending oom	RQISQPQQP
ending oon	SLPIQQRTQ
ending ooo	QSLMQQQQQ
ending oop	OROUPOOOO
ending oor	MONXOPPNP
ending oot	SNRMPPPPP
ending opa	RPPMQPQPP
ending ope	SLMSOQPPR
ending opf	OUNNPPQPO
ending ops	QJTLQQQQP
ending ora	RMTKPPPQQ
ending ord	PSQSNOPOM
ending ore	QSMJPNPOW
ending ori	TQHHNSSTS
ending ork	RLROQPQOQ
ending orm	VJJLSRQQS
ending orn	PPNNOPPPU
ending oro	NVPOPPOOO
ending orp	KOZNPPPPP
ending ors	SQRJPNRRN
ending ort	NVPVOLNQK
ending ory	PNQQRRPNM
ending osa	OPUPPOPNN
ending ose	VRJJRPPPS
ending osh	UMKKOQPQV
ending oso	PSMNQPQPP
ending oss	NWPUONONN
ending ost	VOULONOON
ending ota	MOOXOPQOO
ending ote	QMPROUOON
ending otm	UOOMOTOOO
ending oto	UKKMQRRQR
ending ots	PMNLVOOUO
ending ott	PXJLPPQQQ
ending oud	OPKLRRQRS
ending oul	OQNVOPPOO
ending oum	ROPLPPPQQ
ending oup	PPSJPQQQP
ending our	MOTNOROSP
ending out	TJPLPRPRQ
ending ova	MWKQPOQPP
ending ove	NZKNOPPSO
ending ovo	NMSTOPPOO
ending ovt	VNOOOPPPO
ending owa	OPNUOPPPO
ending owd	OUMPPPPOP
ending owl	POMRPRPPP
ending own	SPOQOOPOO
ending ows	ONQMORPOV
ending oxx	NPPOOPOOV
ending oyb	QMPNQQQQQ
ending oyd	PTOOPPPOP
ending oyo	NWNNOPPPP
ending oys	WMSLQOPNP
ending oza	OUNOPPPPO
ending ozy	QRMMPQQPQ
ending p	QLPLQQQQR
ending pa	OOUOPPOPO
ending pac	XOSNQMPNM
ending pad	ULLLQQQQS
ending pal	SNNQNQRQN
ending pan	MPPVOOPPO
ending pas	PPWMOOOPO
ending pat	SMNNQQQQQ
ending pay	TNOPPPPOP
ending pbs	OOSOPPPPP
ending pc	TQQNPOOPN
ending pca	PNTOPPOPO
ending pcs	WLPNNPQPO
ending pct	SPNPPPPPP
ending ped	UONOPPPPP
ending peg	ONOUOPPPO
ending pei	OTNRPPOOO
ending pen	TSNMOUNMO
ending per	NRHNRSQRS
ending pes	SRKLPPPQR
ending pey	NMYOPPPNO
ending pha	NPLRQPQQQ
ending phd	RMMMRQQRR
ending phx	ONPVOOPOO
ending phy	PSKOOPTRO
ending pia	NOPVOPPPO
ending pic	RKPMOSQQR
ending pin	QQPMPQPPQ
ending pkk	POSPOPPPO
ending ple	UNNOOPPPP
ending ply	VLLNQQPRQ
ending pod	NMUMOOOOV
ending pon	SLRLRPPPP
ending pop	TLLMRQQQR
ending pot	NTNVOOONO
ending ppa	L[LNPPQOO
ending ppi	VMPQNPOPO
ending pr	UMJLQQQQS
ending pre	UPLPPPPOP
ending pro	RONNPPPPT
ending ps	RNMOQQQQP
ending psi	QTPNOPPPO
ending psp	OPNOPOPOU
ending pts	SNLLRQQQQ
ending pur	PUMQOPPPN
ending put	SMMLQRQRR
ending q	SNNRPPNQO
ending qis	OPNLXPPPP
ending qld	NPMVOPPPP
ending qpr	RORMPPPPQ
ending que	QNJXQPOOO
ending r	UOONPOPPP
ending rab	MQSOTPOPN
ending rac	OUNNOPOTO
ending raf	MRTPPPPOO
ending rah	TUNPMPOON
ending rak	OTNQOPPOP
ending ral	TOQKOPPQP
ending ram	NJULOPOQY
ending ran	RLNRPQPPQ
ending raq	PPMWOPPPP
ending ras	PSTROONNN
ending rat	ORLNTPPPP
ending raw	NXMMPOPPP
ending ray	OTQSONONN
ending rbi	WTLNPOONO
ending rbs	NMULRPQQP
ending rby	PPNVPNOOP
ending rcc	ONWOPOPOO
ending rce	NTVNOOPNN
ending rch	UMQPOOOQP
ending rck	MNVPOPPPP
ending rda	QTMOPPPPP
ending rde	OWOOOOPOO
ending rdi	NTPNOOPTO
ending rdo	OXOMOPPPN
ending rds	TJRPOQUMN
ending rdy	RQKPQQQPP
ending rea	NOUPPOPPP
ending red	QMQRPPPPP
ending ree	RMQIPQRPS
ending rek	QSOOPPPOP
ending rel	PNSKQPQQQ
ending ren	OYQNPOONO
ending rer	OTJLPRQRQ
ending res	YLNLPUONN
ending rew	PSKKPRQRR
ending rex	SNKLPRPPV
ending rey	RMOSONPRP
ending rez	OWOONPPPO
ending rfp	TMLMQQRQQ
ending rge	RQOSOOPOO
ending rgh	NMQOPQPRQ
ending rgo	QMTMQQQPP
ending rgy	RNVMPPPOO
ending ria	NMRQPPQQP
ending ric	NPSVNOOPN
ending rid	QKPPRPQQQ
ending rie	NQKSPPQQP
ending rif	PROTOOONO
ending ril	OTORPPPON
ending rim	OOPVOOPNO
ending rin	OUSQOOONN
ending rio	LSSUOPONN
ending rip	PONTPPPPP
ending ris	LSQPOPQQO
ending rit	TKKPPPQUP
ending rke	OUNOPPPPO
ending rks	OUXJOMPNO
ending rld	VONPOSONO
ending rlo	RLQROPPNQ
ending rls	ULMOQQQQQ
ending rly	VMNOPPPOQ
ending rma	QISQOPQPP
ending rms	SOKRPPPQP
ending rmy	QMUNOPQOP
ending rna	OOPUOPPPO
ending rnc	ONTMOVOOO
ending rne	MUKRPQQPO
ending rno	PRMLPRQPQ
ending rns	XQMNOPPNO
ending rod	PUNMOOONS
ending roe	PVMOQPPNP
ending rol	TLKJQQTTQ
ending rom	MQVNPOOOP
ending ron	QXNKPPPOO
ending ror	OSWMNOPON
ending ros	RMPOPPPPR
ending rov	RPPKPRPOR
ending row	VKJNSQQPR
ending roy	NWNNPPPPP
ending rp	TKJKRRRSR
ending rp.	OOXNPOOOO
ending rph	SONOPPPPP
ending rps	NOWNPOPOP
ending rra	KROQOQRQP
ending rre	OUNROOOOO
ending rry	OOTQNPPMS
ending rse	RNVJQPPNP
ending rsh	NRSTQNONN
ending rst	SQNOPPPOP
ending rt	VOJMQQPQQ
ending rta	POLWNPPPO
ending rte	QTLNOQQPQ
ending rth	NTOSNOOPO
ending rti	OUNNPPPPO
ending rts	ONSOQPPOP
ending rty	QSTLPNPOO
ending rtz	MVOOPPPPO
ending rue	TLLKQQSRS
ending rum	OKLUSROQP
ending run	RJKOQSRTP
ending rus	RTNJPQQQP
ending rut	NRNUOOPOO
ending rve	SMTQQNOQL
ending rwa	PPSOOPPPP
ending s	NOTSOPNOO
ending s.	ROLRQQQPP
ending sa	PMKPQQQQS
ending sad	OWLMPPQRO
ending saf	OUSOOPOON
ending sam	QPMMQQQQQ
ending san	SOLPQQPPQ
ending sap	QMPMQQQQR
ending sas	MQPSOQQPN
ending sat	UPLLPQPQQ
ending saw	RNOSOPPPP
ending say	RVMNPPOOP
ending sbc	OPYMMOQQN
ending sby	MNSXOOPNN
ending sch	PPLMRQQQR
ending sco	OOQVPPPNO
ending scu	OWMOOPPPN
ending sda	OPVOPOPOO
ending sea	NLVSPQOOO
ending sec	NXPOOOPNN
ending sed	VPLNPPPPQ
ending see	RPSTONNNN
ending sel	LRQPQPQOP
ending sen	OQXMOPPMN
ending seo	SLLLRQRQS
ending ser	SVSKPMPNM
ending ses	UOMJOPPUQ
ending set	YIJQPRQQP
ending sex	PNTRPOOON
ending sey	KWOSNOPQN
ending sfc	TKKKRRRSR
ending sgs	NLUNQPPQQ
ending sha	RXSMOPONM
ending shi	PQLTOPPPO
ending sho	RMNNQQQQP
ending shu	POTPOPOPO
ending si	TKKJQSRSS
ending sia	MNPTPRPPP
ending sic	POXNONOOO
ending sie	QVLQNPOOO
ending sil	OOWOOPPOO
ending sin	PRMVOOPOO
ending sis	MPWLMVPNN
ending sit	PTQNPPPNP
ending six	TORPPOONP
ending ska	OSSPOOPNO
ending ski	LWPNPPPOP
ending sky	M\\JKQQQPP
ending sly	YLMNPQPPP
ending smh	SNNNQQRPQ
ending son	LVPNPPQPO
ending sor	TKINQRRSR
ending sos	SWRLNNPPL
ending sox	ONWNPOPPO
ending spc	NOWPPOOOO
ending spd	NOTPPPPPO
ending sps	VONNNOPNS
ending sql	TKJKRRRSS
ending sra	OPNTOPPPP
ending ss.	NPOTOPPPP
ending ssa	MXKTPOPON
ending sse	MVQUMPONN
ending ssi	PTPOPPPOP
ending ssr	QNMTQPPPO
ending sss	RJOLQQRQT
ending ssy	OTLWOMOPO
ending st	QMMUQPPPP
ending sta	ORVOMPPNN
ending ste	NQINOTQTS
ending sto	RKTMOQPPQ
ending sts	TJNKTRQQR
ending sty	TOMMPPQRP
ending sul	OOOUOPPPO
ending sun	QMTROOOQN
ending sus	NURMOPQPN
ending sut	SMKLQRQQT
ending t	SNQKQPQOR
ending tad	TPOOPOPPO
ending tag	VNPMPOPRO
ending tah	LMUWNOPON
ending tal	TOYPOMNMM
ending tan	SQJPQPQPP
ending tao	OSPOPPPPP
ending tar	ROQJRPONU
ending tas	ONUNPOPPO
ending tay	SOOPPPPPP
ending tch	NNULUPORN
ending tci	NOUPPPPPO
ending td.	NMXPOOPOO
ending tec	NKSKRRQQR
ending ted	SLVJPPROP
ending tee	SORLQQOPO
ending tel	TMLSOQORO
ending tem	VMNNOPPPQ
ending ten	LVJPRRQOQ
ending tep	OOYOOOOON
ending ter	MMRQMOPTS
ending tes	ORLSOPPPP
ending tez	QRMMQQQPQ
ending tha	RLLMRRRRR
ending the	PWIROQPPN
ending tho	QLNUOPPPP
ending ths	NPUOOPPPP
ending thx	WKLLRQQQR
ending thy	PTMNOOPRP
ending tia	NLL]OPQOO
ending tic	TLJMTQQQS
ending tie	PTRMOPPQO
ending tin	QUQMOPOOO
ending tis	NYOOOOONN
ending tle	MTRRMRPON
ending tly	UNNPPPPOO
ending to	RPLMQQPRR
ending toe	OUPOOOOPO
ending tol	MRLVPPPPO
ending tom	PTSNOOOOO
ending too	VNTNOOOOO
ending top	VKILQSRQR
ending tor	SRNFOQTUP
ending tos	PSPOOPPQN
ending tou	NVOOPOPPO
ending tra	NRNSOPPOQ
ending tre	TLLZPMPOO
ending tro	OVQKOQQOO
ending try	RLOOPQSQO
ending tsa	PMXNOOOQN
ending tsd	TNMMQQQQQ
ending tsk	OPNTOPPPP
ending tsx	NRTMPPPOP
ending tta	OORQPOOTN
ending tte	QWNMPOPOO
ending tti	QPSLQOQPP
ending tts	NVNTNOPNO
ending tty	MSUMPPPOO
ending tuc	OPUOOOPOP
ending tum	PRMUPOPNO
ending tus	ONQLPQQRQ
ending tv	WMONPQQPO
ending tán	RMMOQQQQQ
ending u	TOONPPPPP
ending u2	NOXOOOPPN
ending uae	OPOTOOPPO
ending ual	RSNNPPPOP
ending uan	MYLSNPPNO
ending uba	PPLTOPQPO
ending ube	SLNMPOQOV
ending ubs	NMXOOPPPO
ending uch	ULULNPPPP
ending uck	STLNOQOOQ
ending ucy	OVNNPPPOP
ending udd	QSOOPPPOP
ending ude	UJKMRQQUR
ending udi	ONNTPPPPP
ending uel	MXQNPPPNO
ending uer	OUOOOOPPO
ending ues	ROSMOONSO
ending uez	NVPQNPPOO
ending ufc	PKUMPPQQP
ending uff	OMRYONONN
ending uge	TOQPOPPOO
ending ugh	TPJSPPPNP
ending uh	SMMNQQQQR
ending uit	SKPJSPPRS
ending uiz	PTMNPQPPQ
ending uja	NPOUOPPPO
ending uke	OUNRPOPOO
ending uki	PQUOOOOOO
ending ula	RNMUQNPPO
ending uld	PPUPOOOOO
ending ule	SNOTOPPNN
ending ulf	ROKQQPQQQ
ending ull	PPMUOPPOO
ending ult	WPQPONNOO
ending uly	WJMNQQQQQ
ending um	SLJJRQQRV
ending uma	LVWQNPNMM
ending ume	NSLSOPQQO
ending umi	ORNSPPPOO
ending ump	OUOOOPPPO
ending un	NNSQOPPQP
ending una	QOLVOPPOO
ending und	SNTSPMONN
ending une	RKTLOQQQP
ending ung	O]NLOPPNN
ending uni	NMOVPPOQP
ending unn	MYMNOPPOO
ending uns	QQLMPQQQR
ending unt	OSRPNOORN
ending up	UMJKPQQUQ
ending ups	PMQLPTPPQ
ending ura	MUNSOPPON
ending ure	TNMJQQPUQ
ending urg	MPOXPPPOO
ending uri	PORTPONPN
ending urn	TPKPPPPPQ
ending uro	NPNXPPPNN
ending urr	RRMMQQQOQ
ending urs	RHQHURRSR
ending urt	QOSSOOPNO
ending ury	SPQUNMQNN
ending us	ROOSOPPPO
ending usa	NMTRPPPPO
ending use	PQLXPNQNN
ending ush	NTOLPQQQP
ending usi	OPUOPPPPO
ending uss	PWNNPOPOO
ending ust	PKTPOVOOO
ending utc	RLLLQRQRS
ending utd	NOWOOOPPO
ending ute	TNULQNPOO
ending uth	ONSQOPPRO
ending uti	QRMOPPPPP
ending uto	OOOVOPPOO
ending uts	VNNPOPPOP
ending utt	QQMUPOPNO
ending utu	NUNMTPPOO
ending uty	UONNOPPPP
ending uxe	POMSPOQQP
ending uya	ULMLQQQQR
ending uza	OUOOPPPOO
ending va.	PPOSPPPPP
ending val	ONNUPXNLN
ending van	QTLMPPPNS
ending vat	VOONOPPPP
ending vds	ROOUOOOPN
ending ved	SPOPOOOPP
ending vel	SOMLQQQQQ
ending ven	UPRSNONNN
ending ver	SOHSPPPUN
ending ves	POSORMPRN
ending vey	PQOPOOONV
ending vez	PVOLPPPPP
ending vi	QPLLRRRQQ
ending via	POKXOPPOP
ending vic	OSMSPNPNQ
ending vid	QYLNNOOQN
ending vie	TNNPPPPPP
ending vii	RLLMPVQQQ
ending vil	PKPLQRRSS
ending vin	ROIKQRRSS
ending vis	OXRLOOPNN
ending viv	POTRPPONN
ending voa	PNTNPPPPP
ending von	OPOTPPPOO
ending vox	OOWONPPPN
ending vp	UPPOOOPOO
ending vt.	OPOSOPPPP
ending vue	NPNZOOONO
ending vvy	UNNOPPPOP
ending w	SLLLQRQRS
ending wa	NQNUOPPPP
ending wai	RLLJRSRSS
ending wan	QLMRQPQSP
ending wap	UPNONNOTN
ending war	ORNLPTPRO
ending wat	TMONQPQQQ
ending way	NQSUOOPLN
ending wds	TOOPPPPOP
ending web	SNRNPPPPP
ending wei	QMNKQRRRR
ending wen	PTOOPPPOP
ending wer	QTOMORNPO
ending who	NJPKSRSSQ
ending wie	TQLKPQQPQ
ending win	SSKQPPPOO
ending wis	OVOOPPPOP
ending wly	VOOOOPPNP
ending wmc	PPSPOPPOO
ending won	PWNNPPONO
ending woo	URMNPPPOO
ending wow	UMMNQQPQQ
ending wtf	TNMOPQQPP
ending wth	WKOOPPPPP
ending wto	OPUOPOPPO
ending wwi	TLLMRQQRQ
ending x	TLKKQPOQX
ending xas	ONMVPPQPP
ending xd	SMMNQQQQR
ending xel	PONNOPPOV
ending xie	MTVNOOPNN
ending xon	MTMSPPPPO
ending xp	OONOPPPOW
ending xrp	VPNOPPOPO
ending xu	OWOOPPPOO
ending xx	TMMMQQQQR
ending xzg	SOOOPPPPP
ending y	SMMKQRQRR
ending ya	TLLMQQQQR
ending yaf	OPTOPPPOO
ending yah	MONZOOPNO
ending yal	TLLLRQRQR
ending yan	QWJNPQQOQ
ending yay	SLNNQQQQR
ending yce	NUNOOOOOT
ending ych	TMLMQQQQR
ending yed	QTOPPOOOO
ending yes	SSLLPQPOQ
ending yev	MTUKPQQOO
ending yff	PTOOPPPOO
ending yke	OVOOPPPNO
ending yle	NWLRPOPNP
ending yme	TJJJRRRTS
ending yne	OTLKQRQQQ
ending ynn	QTMOPPPOP
ending yon	RNLSOPPQP
ending you	SOLMPOPUP
ending ype	RMSMPPPQP
ending ypt	PNTQOPPPO
ending yse	SSMOPPPOO
ending yun	NYONOOOOO
ending yyy	WKKMQQQQR
ending z	TOMLQQQPR
ending zai	MTNVNOOON
ending zak	NWONPPQPO
ending zan	ROLMTPPQQ
ending zar	NYNMPQOOO
ending zer	PWOMOPPON
ending zes	OOMUONUNO
ending zia	QNTPNPOPP
ending zie	SOPMQPPOQ
ending zil	ONOUNPPPP
ending zin	QSNOPPPPP
ending ziz	NUNNPPPPP
ending zni	ONOVOPPPP
ending zon	QMQLQQQQQ
ending zoo	QNQNOVOOP
ending zza	SMMQQPPQP
ending zzi	PWONPOPON
ending áil	NPYOOPOON
ending éin	ONTOQPPPO
ending ódź	OOOUPPPPP
ending čen	SKKKRSSSR
ending ’ll	YMMMOQQQN
ending ’re	ZMKOPPPPO
ending ’ve	ZMMOPPPOO
ends 'd	VMMNPPQQQ
ends 'm	XNNNPOPOP
ends 't	VMNOPOPPP
ends 00	ROHHSSRRT
ends 01	OTMNQQPPQ
ends 02	OSPOPPPPO
ends 0i	SOOOPPPPP
ends 0k	SNOOPPQQQ
ends 0m	RNNOOPPOU
ends 0q	SOOOPPPPP
ends 0x	TNNOPPPPP
ends 10	PRKKQQQRS
ends 11	PQQMPPPPP
ends 12	UKLMQQPQT
ends 14	VLKOPRPQQ
ends 17	UMMNPPPQQ
ends 18	OROVOOOOO
ends 1c	SOOOPPPPP
ends 1d	OUOOOPPPO
ends 1o	SOOOPPPPP
ends 1s	SOOOPPPPP
ends 1t	SNOOPPPPP
ends 1u	TMNOPPPPP
ends 20	QTNPPPPOO
ends 23	OVMOQPPPO
ends 28	RSMOPQPOQ
ends 2c	SOOOPPPPP
ends 2g	WNOOPPPPP
ends 2i	UMMOPPPPP
ends 2m	SNOOPPPPP
ends 2w	TOOOPPPPP
ends 2y	TNNOPPPPP
ends 2z	SOOOPPPPP
ends 31	TNNOPPPPP
ends 3a	TKKKRSQRS
ends 3c	TNNOPPPPP
ends 3d	UKLMRQPQS
ends 3f	TOOOPPPPP
ends 3g	WONOPPPPN
ends 3i	TNNOPPPPQ
ends 3j	TNNOPPPPP
ends 3q	SNOOPPPPP
ends 3w	SOOOPPPPP
ends 4a	XLLLQQQQQ
ends 4f	SONOPPPPP
ends 4h	SOOOPPPPP
ends 4i	TNOOPPPPP
ends 4n	SOOOPPPPP
ends 4s	POUOOPPPN
ends 58	SNOOPPPPP
ends 5b	TNNOPPPPP
ends 5e	SOOOPPPPP
ends 5g	WOPNPOPON
ends 5i	TNOOPPPPP
ends 5q	TNOOPPPPP
ends 5s	ONUNPOOOR
ends 5w	SOOOPPPPP
ends 63	TNOOPPPPP
ends 64	QPNTOPPPO
ends 65	SNNOPQPPQ
ends 6c	SOOOPPPPP
ends 6f	TNNOPPPPP
ends 6r	TOOPOPOOP
ends 6u	TMNOPPPPP
ends 6v	TNNOPPPPP
ends 70	ULNNPPPPQ
ends 7a	TOOOPPPPP
ends 7b	TNOOPPPPP
ends 7g	SNOOPPPPP
ends 7j	TNNOPPPPQ
ends 7o	SOOOPPPPP
ends 7q	SOOOPPPPP
ends 83	TNNOPPPPP
ends 86	QTNNOOPPO
ends 8c	SONOPPPPP
ends 8j	UOOPPOPPO
ends 8k	TKLKRRRRS
ends 8o	SOOOPPPPP
ends 8t	TONOPPPPP
ends 93	SOOOPPPPP
ends 9b	SOOOPPPPP
ends 9c	UKKNQQQQS
ends 9d	TNNOPPPPP
ends 9f	SOOOPPPPP
ends 9m	SNOOPPPPP
ends 9p	SONOPPPPP
ends 9u	SOOOPPPPP
ends 9v	SOOOPPPPP
ends a.	MNRWPPPON
ends a4	TMMOPPPPQ
ends a5	TNNOPPPPP
ends aa	QPOKNQQRS
ends ab	MKSNSOPNV
ends ac	OMYLNNOQQ
ends ad	QLPTOPPPO
ends ae	QOOSOOPPO
ends af	NPWQOOOPM
ends ag	UKPIRQQSQ
ends ah	SLOSPPPPO
ends ai	SUJSOOPON
ends aj	RQMRPPPPN
ends ak	PVLQOPQON
ends al	TOPSQNPNM
ends am	IPOSNPQPU
ends ao	QWPPLOPON
ends aq	PONTOPPPP
ends ar	OQLNORRPS
ends as	ORSQMQOON
ends at	RSNLRPQOP
ends au	MQKTRQQPO
ends av	RMRLRPOPQ
ends aw	SQIQQQOPQ
ends ax	QKUOOPQPQ
ends ay	QNQOOPQSP
ends az	PWSLMPPOO
ends b	QLNSPPPPP
ends b4	UMLNPQQPQ
ends ba	OROSOOPPO
ends bb	UNLNPQQPQ
ends bc	JQVSOOPON
ends bd	SNRNPPPPP
ends be	STPKOOPOR
ends bf	TNOOPPPPQ
ends bg	TNNOPPPPP
ends bh	SMMNQQQQQ
ends bi	PUQMPPPON
ends bj	UNNOPPPPP
ends bk	TNNOPPPPP
ends bl	SNROOPOPO
ends bm	PPSOOPPPO
ends bn	YNPNPNQPM
ends bo	QLQQQQPPO
ends bp	QPSMOPPPP
ends bq	UMKNQQQQQ
ends br	NRTNPPPPN
ends bs	OPWLQPPON
ends bt	YOOONOOOO
ends bu	RKTVNOONN
ends bv	SOOOPPPPP
ends bw	SOOOPPPPP
ends bx	RSOPOOOOO
ends by	RLIMSQQUT
ends bz	RSLNPQQPO
ends c	UONOPPPPP
ends c.	SKOOPQQQQ
ends c1	PTPPOOOPO
ends c2	RMPLPPPPU
ends c5	TNOOPPPPP
ends cb	QOSPPOPPO
ends cc	OLWNQPPPO
ends cd	WOLMPPPQP
ends ce	QROMPPPPR
ends cf	QLQMPQQQR
ends cg	SOOPOPPPP
ends ch	SOONPPPPP
ends ci	PPPJPQRPT
ends cj	PUQOQOOON
ends ck	PROMSOOSM
ends cl	MLWOPPQQO
ends cn	SMPOPPPPQ
ends co	MMVSOPPOO
ends cp	RNVNPNPPO
ends cr	YOPNOOOOO
ends cs	VKQLQPPQO
ends ct	VNIQPQPPP
ends cu	SSNOPPOPO
ends cv	SONOPPPPP
ends cx	WMMNPPPPP
ends cy	SQKTPPPPO
ends cz	SOOOPPPPP
ends d	TPOQOOOOO
ends d.	UNMNPQPQQ
ends d2	QSMNPPPQP
ends d3	SOOOPPPPP
ends d6	SOOOPPPPP
ends d7	SMMNQQQQR
ends da	JQQSQPQPO
ends db	ROYNONOPM
ends dc	ONPNPWPON
ends dd	PNUNPPOPO
ends de	RWMQNOPNM
ends df	ORTMOPPOO
ends dg	SNNOPPPPQ
ends dh	TLKRPQQQP
ends di	NTKTPPQPO
ends dj	SKKKRRRRT
ends dk	UKLNQQQQR
ends dl	TNNOPPPPQ
ends dm	QLNLRSRRR
ends dn	QMNOQQQQQ
ends do	MRLSNPPQS
ends dp	RSPNOPPPN
ends dr	WNOOOPOOP
ends dt	QTILPRRQQ
ends du	NNQUQOPON
ends dy	QQOUOQONM
ends dz	OUPOPOOOP
ends dź	OOOUPPPPP
ends e	UNNNPPPPP
ends e.	TLMMPQQQR
ends e1	SRMNPPPPO
ends e3	TNMNPUPPN
ends e4	TLMMQQRQQ
ends e7	SMNNPQPQR
ends ea	LPSUPPOPN
ends eb	ULOIQQQRQ
ends ec	NMTLRQQQO
ends ed	WOOMOPPOO
ends ef	\\ORMNMNPN
ends eg	NRMUOOPPP
ends eh	QIONQSRRR
ends ej	UIIISSSSU
ends ek	ONLMSPQTR
ends el	ORJSPPQPP
ends em	SKNQRPQPP
ends eo	SPNNOPQPP
ends ep	QSRNOOPPN
ends er	NSPOMPPRP
ends es	QORLPPPPR
ends et	NRSSNRPNM
ends eu	NMUQOPPPO
ends ev	OQTNOPPPP
ends ew	QMOLQSPOU
ends ex	NNTPNOOOU
ends ey	PSPNOOPRN
ends ez	PWJMPQQPQ
ends f	UMMMQQQQQ
ends f.	RNNSPPPPP
ends f1	POUMPPPPP
ends f4	SOOOPPPPP
ends f9	SOOOPPPPP
ends fa	MQPNQRQRP
ends fc	MPZLPOPPM
ends fe	PUTNOOONN
ends ff	PPOSNSONP
ends fg	SMMNQQQQP
ends fh	PPUOOOOPO
ends fi	TPKNPQPPQ
ends fj	QNUNOOOPQ
ends fl	QNRMPQPPQ
ends fm	PLNKRRSRS
ends fn	TNNSPOOOO
ends fo	SNPOPPPPP
ends fp	MOUOOPPPP
ends fq	UMMOPQQPP
ends fr	TLKKRRQRS
ends fs	QRLJRQQQQ
ends ft	OPVLPPPPO
ends fw	SLLKRRRRS
ends fx	PTMMQPQOP
ends fy	PRMNRPPPQ
ends g	TNMNQPQQP
ends g1	SOOOPPPPP
ends g6	TNNOPPPPP
ends g7	ROSOPOPOP
ends g8	PPTOOPPPN
ends ga	NPSRNOPQO
ends gb	UPPOOOOPN
ends gd	SLMNRQQQQ
ends ge	QLRONPPRR
ends gf	TNOOPPPPP
ends gg	PTMNQQPOP
ends gi	RMMSQPPQO
ends gl	SOOOPPPPP
ends gm	QMQQPPPPP
ends gn	TLKLRQRQS
ends go	OOTRNPPPN
ends gp	SQJMQQQQR
ends gr	TMLMQQQQQ
ends gs	QJNMWQPQP
ends gu	SNMNPQQQQ
ends gv	SOMPOOOOU
ends gw	TNOOPPPPP
ends gx	UMMOPPPPP
ends gy	OQSMOPPQP
ends gz	TKLNQQQRR
ends h	UNMMPQPQQ
ends h.	OOOVOPPPO
ends h0	SNOOPPPPP
ends h2	TOOOPPPPP
ends h4	SNOOPPPPP
ends h5	OVOOPOPOO
ends h7	TONOPPPPP
ends ha	SOLMQQQSQ
ends hb	TNOOPPPPP
ends hc	SRMOPPPPO
ends hd	XHHISRRST
ends he	VRKOPPPOO
ends hf	VLKNQQQPR
ends hg	SNOOPPPPP
ends hh	XLJLQQQQQ
ends hi	OUNUMOOPN
ends hk	PSPSNPOOM
ends hl	PNNTPPPPP
ends hm	QVLOPPPOO
ends hn	PUNOOPPPO
ends ho	NOPSPPQRM
ends hp	TMNOPPPPQ
ends hq	SMQNPQQPP
ends hr	OSRNOPPOO
ends hs	QPTMQOOON
ends ht	RPNOPOOUN
ends hu	PRRMNPPQP
ends hv	SOOOPPPPP
ends hx	QOLSPPQOP
ends hy	SPKSNOPSO
ends i3	TNOOPPPPP
ends ia	NMQQQQPPP
ends ib	RPKNQQRPP
ends ic	PMNSRQPPP
ends id	OUPLOLRMU
ends ie	OWLKOQPRP
ends if	PLPKRQQRS
ends ig	NTSKSOPOO
ends ih	QTPMPPPOO
ends ii	SRKRORPON
ends ij	TKKLRRRRR
ends ik	MNVUOOPOM
ends il	LTTOKQPRN
ends in	MUSOOOPPN
ends io	QUOONPPOO
ends ip	OOTLQRRON
ends iq	VMKLQQQQS
ends ir	KUQQPPPOP
ends it	OLRPOQQQP
ends iu	PTOOPPPPO
ends iv	TNHKRRRRR
ends iw	TNNOPPPPQ
ends ix	TPRNOPPON
ends iz	USHLQQPPQ
ends j	SMNMQQQQR
ends j3	SOOOPPPPP
ends j5	TNNOPPPPP
ends j6	SOOOPPPPP
ends j9	TNNOPPPPP
ends ja	TNLSOPPPP
ends jd	TNNOPPPPP
ends je	TOOOPPPPP
ends jg	ULOOPPPPQ
ends jh	SOOOPPPPP
ends ji	MPQQQQQON
ends jj	RPNNNWOOO
ends jk	SNOOPPPPP
ends jn	SLLLRRQRR
ends jo	RVNRNNOON
ends jp	SLLLRRRRR
ends js	UMKLQQQRR
ends jt	ULLMQQQQR
ends ju	TNNROPPPP
ends jv	TNNOPPPPQ
ends jw	TNNOPPPPP
ends jz	SONOPPPPP
ends k	TNNMQQQQQ
ends k1	TNNOPPPPQ
ends k9	SOOOPPPPP
ends ka	NRSROPPOO
ends kd	TNOOPPPPP
ends ke	PUMPPOPPO
ends kh	SNMNSPPPP
ends ki	NVTPNOONN
ends kj	SNNOPPPPP
ends kk	SLONPQPQQ
ends kl	TMMOPPPPQ
ends km	VNNOPPPPP
ends kn	VLKMQQQQQ
ends ko	NPUKOQOQR
ends kr	UJNKQQQSS
ends ks	QNTOROPNO
ends kt	RLLLQRRRS
ends ku	NONYNPPON
ends ky	PWPPNOPON
ends l	SNNNQQQQQ
ends l1	TKLMQRQQR
ends l2	RMNLQQQQT
ends l3	SOOOPPPPP
ends l4	RRMPPOPPO
ends l6	SOOOPPPPP
ends l7	UMMNPQPQR
ends l9	SOOOPPPPP
ends la	PNMTPSPPO
ends lb	QOSOOPPPO
ends lc	SLKLQQQSS
ends ld	OOTOOSPPN
ends le	SQPNOPOPN
ends lg	QRSPOOOOM
ends lh	SNQOPOPPP
ends li	OSNPRQPOO
ends lj	QWNPOOOOO
ends lk	SPOQNPPPO
ends ll	RQQTNONMP
ends lm	NTRSNNOON
ends ln	TPSMOOOOO
ends lo	PNMOPTOQQ
ends lp	UMRNPOPPN
ends lq	UNNOPPPPP
ends lr	PKPKRRSQR
ends ls	RQNLTOPRM
ends lt	TWMLOPPON
ends lu	SMPTOOQPN
ends lv	QMTOPPPPO
ends lw	SOOOPPPPP
ends lx	NWONOOPOO
ends ly	VROLOPPPP
ends lz	TLLMRQQQR
ends m	PQNMQQQPR
ends m1	OPOTOPPPO
ends m4	SOOOPPPPP
ends m6	SNNOPPPPQ
ends ma	PTRNLRPQN
ends mb	UJJJQRRSS
ends mc	OPUPPOOON
ends md	PLJPQRRQU
ends me	ONPSOOORQ
ends mf	QMROPPPQP
ends mg	VNLOPPPQQ
ends mh	UMLNQQQQQ
ends mi	RQLRPPPPO
ends mj	OOMMQQQRR
ends mk	QULSOONOO
ends ml	YLMKQPPPQ
ends mm	SPQLOPPPP
ends mn	ULMOPQQQP
ends mo	NXMMOPPTM
ends mp	LVRNOPPPO
ends mq	TOOOPPPPP
ends mr	QRLLQQQPQ
ends ms	ULPMROPPP
ends mt	RSPNPPOOO
ends mu	UNJPOQQPR
ends mw	QLPLQQQRR
ends my	NORLNPSSO
ends mz	RMLMRRRRR
ends n	TMMKQQQQS
ends n.	ROQLPPQPQ
ends n0	TNNOPPPPP
ends n1	PRKKQQPPV
ends n5	TOOOPPPPP
ends n6	TNNOPPPPP
ends n7	TOOOPPPPP
ends n8	PTOPPOPOO
ends na	PPOSOPPPN
ends nb	QNUOOOPPN
ends nc	NRSMOTOPN
ends nd	NRTNNPPPO
ends nf	QOTPOOOOO
ends ng	TQORMPPOO
ends nh	NPQVPOOPN
ends ni	KUMQQPQQP
ends nj	QQNSPPPOO
ends nk	ORQUNOOON
ends nm	UMNOPPPPP
ends nn	LVRKPQPPP
ends no	KVQSQPPNM
ends np	QMSLQQPQP
ends nr	SPQOPNPPP
ends ns	PQROPOOSM
ends nu	QMTMOPPRP
ends nv	UMLMQQQQQ
ends nw	TLLMRQQQR
ends nx	QTKPOPPPP
ends ny	LMPVNPPQQ
ends nz	OKRROQQPQ
ends o	VNNOPPPPP
ends o.	UONOPOPPP
ends o3	PSPPPPPPO
ends oa	QKRQPPSPO
ends ob	STJMQQQPP
ends oc	TNOOPPPPP
ends od	OOLTNOOOW
ends oe	OSOTQOPNM
ends of	TLMNQQQQQ
ends og	ROMJSSQRR
ends oh	RQLOQQPPQ
ends oi	TLKPQQQQQ
ends oj	VNMOPPPPP
ends ok	RNOKORRQR
ends ol	SNROOPPPO
ends om	RRULNOPPN
ends on	LQQROPQPO
ends oo	RMNMQRRRO
ends op	QNSNOPPQP
ends or	SSNPNOORM
ends os	RVPOONONO
ends ot	WKOLSPPPO
ends ou	UTHROOPPO
ends ox	POTLOPQOQ
ends oy	SQILPQQQU
ends oz	QTJNOQQQP
ends p	WIJJQRQRU
ends p0	SOOOPPPPP
ends p3	WNNOOPPOO
ends p5	TNNOPPPPQ
ends pa	MPROOQQRP
ends pc	TOSNPOOON
ends pd	MOUPPPPPO
ends pe	SKMWNPPPO
ends pf	OUTNPOPON
ends ph	PNSNQPQPP
ends pi	TNPNPPOPP
ends pj	SONOPPPPP
ends pk	ULKMQQQRR
ends pl	SJMKRSRRR
ends pm	WMMMQPQQP
ends po	ONTPOOPOQ
ends pp	MQMNPPTOS
ends pr	PPVMPOPPO
ends ps	[JNMOOPOR
ends pt	OPVNOPPON
ends pu	SVNQNONNN
ends pv	VKLNQQQQR
ends px	POPPPPPPS
ends py	TKNMQPPRS
ends pz	TMNOPPPQP
ends q	SNNRPPNQO
ends q2	VNONPPPPP
ends q7	SOOOPPPPP
ends qc	WNNOPOPOO
ends qd	TNNOPPPPP
ends qg	SOOOPPPPP
ends qh	TNOOPPPPP
ends qi	NQNQSPPOO
ends qk	TNNOPPPPP
ends ql	TJJKRRRSS
ends qm	QOTOOPPPO
ends qp	ULLNQPQQQ
ends qq	TNNOPPPPP
ends qr	SNNOPQQPP
ends qt	SMONQQPPP
ends qu	SNNOQPPQP
ends qv	SNOOPPPPP
ends qw	SNOOPPPPP
ends qx	TNNOPPPPQ
ends r	UOONPOPPP
ends r9	UNNOPPPPP
ends ra	KTQQNOQQP
ends rb	SPLLTPPPP
ends rc	OMVMOOPQQ
ends rd	NPUTLOPON
ends re	SMQPNQUOM
ends rf	TJLJSRRST
ends rg	KTMWOPPOO
ends ri	LROQMPPQT
ends rj	SNOOQPPPP
ends rk	OOSQQPPOO
ends rl	MNPPQPQQQ
ends rm	WKNPPPPPP
ends rn	SRQJMOPOV
ends ro	OJOQPQQTQ
ends rp	SPTQONNOM
ends rq	SOOOPPPPP
ends rr	UHKLRRRRT
ends rs	OOTMPPPSN
ends rt	TSLQPPPNO
ends ru	NQQVPOPNN
ends rv	TLKLRQQRR
ends rw	TNNMQQQQQ
ends rx	OVONOPOPO
ends ry	TPPLQPPOO
ends rz	SSMOPPPPO
ends s	VMLKQQQQR
ends s.	RPMSOPPPP
ends s0	RSNOPOPOP
ends s1	SOOOPPPPP
ends s3	TNNOPPPPP
ends s5	POTOPPPPO
ends s9	SNOOPPPPP
ends sa	LMUQOPPOS
ends sb	SNPMPPPPQ
ends sc	MTXRNNONL
ends sd	QLUMQPQPP
ends se	SULMTOPON
ends sf	TLNMQQQQQ
ends sg	NNROPOPOU
ends sh	RNMPQPPPQ
ends si	QSPQMOPPO
ends sj	OOUOOPOPO
ends sk	RNQTNQOOM
ends sl	PMPMPOPPV
ends sm	XIMHRXQQO
ends sn	TJMKRRRRR
ends so	SUJMQQPQP
ends sp	QOONPPOPU
ends sr	OMNMQOPQX
ends ss	XPPOMOPOO
ends st	RNQQOSPON
ends su	OJQLSRRRQ
ends sv	SOOOPPPPP
ends sw	NOQTPPPPO
ends sy	UVLJTOOON
ends sz	TMMNQQPPR
ends t	TNMNPQQPQ
ends t.	NWNPOPPNN
ends t0	TNNOPPPPQ
ends t2	SNOOPPPPP
ends ta	QKTGNQSXP
ends tb	SONOPPPPP
ends tc	RLPLQQQQR
ends td	UNTMOOOOP
ends te	RQQPQQONM
ends tf	TLPNPQQPP
ends tg	ULLMQQQQR
ends th	MTVOMOPPN
ends ti	NTPTKOPQN
ends tk	VNNOPPPPP
ends tl	SRQONOOPN
ends tm	UNOLPTOPO
ends tn	TNMOPPPQP
ends tp	ULKKRRQQS
ends tq	SPPPPPPPP
ends tr	QMUMPOPQP
ends ts	NNRMUOPQP
ends tt	OSSMOPPPO
ends tv	WMTNNPPPM
ends tw	XKIKPRQRS
ends tx	ROMROPOOT
ends ty	UPNOOOPPP
ends tz	JVMUPOPOP
ends u	TOONPPPPP
ends u2	NOXOOOPPN
ends u7	SNOOPPPPP
ends u8	TOOOPPPPP
ends u9	TOOOPPPPP
ends ua	MLSWPOPPN
ends ub	SJKKQSRTS
ends uc	QPUNOOPNO
ends ud	NUUNNOOOP
ends ue	XJMSOPPOO
ends uf	OTNQOOPOP
ends ug	QRRMOPPOP
ends uh	WIJLRQQRS
ends ui	TPQMOPOOP
ends uj	TNNOPPPPP
ends uk	RKPRPPPQQ
ends um	PMVQNOPQN
ends un	MNNXOPPPO
ends uo	SOTNNPPPN
ends up	RNTLOQPRO
ends ur	MOSOPSPPO
ends us	MSSOOPOOQ
ends ut	TLMNPQOPT
ends uv	TOOOPPPPP
ends ux	RMNMPPPPU
ends uy	WNNPOOOOO
ends v.	OOWOOOPOO
ends v3	SOOOPPPPP
ends v4	TONOPPPPP
ends v8	TLLNQQQQR
ends va	NOMUQOQPP
ends vb	QNTOOOOPQ
ends vc	PLPLQRRQS
ends vd	YLLLPQQQQ
ends ve	TORQPNOPN
ends vg	PVOPOOPOO
ends vh	SOOOPPPPP
ends vi	SSLLQPQOP
ends vj	SOOOPPPPP
ends vl	SOOOPPPPP
ends vm	TMKLRRRQR
ends vn	PNVOOOOOP
ends vo	NUQROOPNN
ends vp	VNNMPPQPQ
ends vq	TONOPPPPP
ends vr	TOOOPPPOO
ends vt	USLTNOOOM
ends vu	POOVOOPPO
ends vv	SOOOPPPPP
ends vw	SMROPPPPP
ends vx	UNMOPQPPQ
ends vy	SLOPPQQQP
ends w	SNMMQQQQR
ends w5	SOOOPPPPP
ends w8	SOOOPPPPP
ends w9	TNNOPPPPQ
ends wa	LNQVPOPPO
ends wc	OOUPPPOOP
ends wd	TPLNPPPQQ
ends we	TLSOPPPPO
ends wg	SOOOPPPPP
ends wh	TNNOPPPPP
ends wi	NSKRQPPQO
ends wk	PONTPPPPP
ends wl	ULMNQQQQQ
ends wm	SOOOPPPPP
ends wn	RPITPPQPO
ends wo	VKKKRQQQS
ends wq	TNNOPPPPP
ends wr	UMNOPPPPP
ends ws	QLQNPPPPU
ends wv	SNNOQPPPP
ends ww	TLNNQQQQQ
ends wx	RNMTPPPPO
ends wz	RLMMRQQRR
ends x	TKLKRRQRS
ends x.	ULLPPPPQQ
ends xd	SMMNQQQQR
ends xe	PPNTPOPPO
ends xf	SOOOPPPPP
ends xh	UMMOPPPPQ
ends xi	RRLMQPQPQ
ends xk	TNOOPPPPP
ends xl	TONNPPPPP
ends xm	TOOOPPPPP
ends xn	XNLOOPPQQ
ends xo	TNNOPPPPP
ends xp	PLXNOPNOR
ends xr	TNNOPPPPQ
ends xt	QNUMNPQQO
ends xu	PSOPPPPOP
ends xv	TNNOPPPPP
ends xx	QPNMNPPPU
ends xy	TLKLRSQRR
ends xz	UMNOPPPQQ
ends y	SMMKQRQRR
ends y.	OPOUOPPPO
ends y2	SNOOPPPPP
ends y3	TNOOPPPPP
ends y7	RLLLRRQRS
ends ya	SPRONPOOO
ends yb	ONUNOPQPP
ends yc	TOOOPPPPP
ends yd	SSNPOOPOO
ends ye	PPJTPOPTO
ends yg	SNOOPPPPP
ends yh	UMOOPPPPO
ends yi	SNNOPPPPP
ends yl	TNOOPPPPP
ends ym	TLMMRQPQR
ends yn	QWOPOOONN
ends yo	RQLSOPPPN
ends yp	SNNOPPPPP
ends yq	SOOOPPPPP
ends yr	SPMNPPPQQ
ends ys	TNQJQPRPP
ends yt	MPTKQPQQP
ends yu	QNQKRQQQP
ends yw	TONOPPPPP
ends yy	QTLNOQPPP
ends yz	ROOMUPPPO
ends z	TKMLQQQQS
ends z.	OPOTOPPOO
ends z1	TNNOPPPPP
ends z2	TMNOPPPPP
ends z3	TNNOPPPPP
ends z8	SOOOPPPPQ
ends za	TOKRPPQPO
ends zb	UMNOPPQQP
ends zc	SOOOPPPPP
ends zd	UMNOPPPPP
ends ze	PLMSPOOSR
ends zg	SOOOPPPPP
ends zi	MVJTPPPOO
ends zl	UOOOPPPPO
ends zm	TNNOQPPPP
ends zn	SMQNPPPQP
ends zo	PUPOOOPOO
ends zp	TMMOPPPQQ
ends zr	NWOPOOPOP
ends zu	QNNTOPPPP
ends zw	UNNOPPPQQ
ends zx	UMNOPPPPP
ends zy	WKKMQQQQR
ends zz	SLHLSRRRT
ends án	RQKOPQPQQ
ends ’d	VNNNPPPPO
ends ’m	ZMMNPPPOO
ends ’t	VNONPOPPP
first a.	RSKKQRPRQ
first aaron	OWNNPPPNP
first abc	OPWOPOONN
first abdul	PSORPOPON
first abdullah	OSPPPPPOO
first abraham	POOSPPPPP
first abu	OUMUOOPNO
first academy	NROPPNWNO
first adam	OOUOPPOMT
first adobe	RMKLQPPRW
first adolf	PRMRPPPNP
first adrian	PTOOPPPPP
first advance	NOOOOPOUS
first advertisement	TPOPPOONP
first aer	OOVOPPPOO
first affordable	PPPPPOSOP
first african	OPSQTJPOO
first agha	PTNSPOPNO
first ahmed	RPKMQQQRQ
first air	OMWQOOQPO
first al	MTNQOPRNQ
first alan	OWONPPPOO
first alastair	PWOMPPPOO
first albanian	OPTOPOPPO
first albert	PTONPPPPP
first alex	OUOPPPPOO
first alexander	PVNNPPPOP
first ali	OSPPQOPOO
first alicia	PUNOPPPOP
first all	LNVQQOPQO
first am	UOQNOOOOO
first amazon	ONLRPOPNX
first amber	PPLMQRQQQ
first american	OOTNMPPNU
first amir	PTOOPPPOO
first amy	NVOOQOPOP
first analyst	VOJNPPPRP
first andrew	OWNNPPPNO
first andy	OOROPSPOP
first aner	NWOOPPPNO
first angela	OWONPPPNO
first ann	PWNNPPPNO
first anne	NXNOPPPNO
first anselmo	PTOOOPPOO
first antarctic	OPUQOOOOO
first anthony	OUOOPPPOP
first antonio	PXNOPOPNN
first app	PPOOPPOPS
first apple	PNSNPNPOS
first arab	QMKLRTRRQ
first ariel	PTPNPPPPP
first arnold	PVNMQPPNO
first arthur	OSOOPPPPO
first asia	ONVROOOOO
first asian	OOSOPSOOO
first ask	POUOPOPNO
first associated	LQXPPOPLP
first association	OPVOOOOPO
first at	OQUPPOOON
first atlantic	NNOUPOPOP
first augusto	PUNOPPPOO
first aung	PPNUPPONP
first australian	OPUOPPOPO
first austro	SLJISSSRS
first ayman	PXOOOOPNO
first b	NLRTNPPPQ
first b.	TSJTPOONO
first bad	QOSNQQOPO
first baltic	PPMVPOOOO
first bank	NQQTQNOOP
first barack	OXMNPPPOO
first barbara	OYMOPOPNO
first barry	PVNNPPPOO
first bartier	OPPOOOOTP
first bashar	PWNOPNPOO
first bay	PONUPOPNP
first bbc	NNWNQOPOP
first be	TMJKQRRTR
first beach	OPTOPOPOP
first beijing	OPOUPOPPO
first ben	OWONPPPNO
first benjamin	OSPOPPPOP
first berlin	OMQQOSOPQ
first bernie	OYNMPPPOO
first bert	OVPNPPPOO
first best	VJKLQQQTR
first beverly	PNOTOPPPP
first big	QLPMQROQS
first bill	M\\LNQOPMP
first billy	PVOOOPPOO
first bin	NXPOPOONO
first biogen	ONWPPPPON
first black	NRUNSQNLN
first blue	PIMPQRRUQ
first bob	PSOPPPPOP
first bobby	OVNOPPPOP
first boris	OVNOPOPOP
first bosnian	OPNMUUOOP
first boston	ONPUPOPPP
first brad	PUNNPPPOP
first bradley	NTPPPPPOP
first breaking	SNLKRQQRR
first breitbart	OPTOPOPOO
first brendan	PSOOPPPOP
first brent	QTJKRRQPQ
first brian	OYNOPOONO
first brit	OOOOOOVPP
first british	ONUNQNRPP
first britney	OWNOPPOOP
first brock	OSOPPPPOP
first broken	NONXQOPNO
first bruce	PLTKQRQRP
first bryan	PUNMPPPOP
first bt	OQWOPOONO
first buckingham	POMVPOPOP
first burger	NNQVPOPOP
first business	VNLMPQPPQ
first c	RJJJQQRTX
first c.	RQNLQQQPQ
first calvin	NQUPOPPOO
first canadian	NOTSPNPOO
first cape	PPNWPOPMO
first cardi	NZMNPPPON
first cargill	MOTOPPPPP
first carl	PUNOPOPOO
first carlos	PXMMPPPNO
first carly	RNKLQRRRR
first carol	OUOOPPPNP
first casino	PNMRPOPUO
first cat	SMLMQQSQQ
first catherine	OVMOPPPOP
first catholic	NQRUNNPPN
first cbs	POSPPPPPP
first central	MORSVMSLM
first channel	NPXNOPOMQ
first chapter	TLKJQRUSQ
first charles	PVLROOOOO
first chatham	NONVPOPPP
first cheap	NOUSPNOOO
first chelsea	QLJPQQRSR
first chen	PVNMPPPNO
first chicago	ONYNPMPPN
first china	NNTQPSONO
first chinese	OQVMPOOPO
first chris	OTNPPPPOP
first chrissy	PUNNPPPOP
first christian	OLTUOPOOO
first christine	PTOOPPPOO
first christmas	MONPPXONP
first christopher	OUNOPPPOP
first chuck	OYOMPNPOO
first city	OPOUPMQPN
first civic	NPSVPNOMN
first civil	OPPNPPVOO
first claudia	PSPOPPPPP
first cleveland	PLTSOOPOP
first cliff	PTNOPPPOP
first clint	PSOOPPPOP
first clinton	OPSOPOPPP
first clive	PSOOPPPOP
first club	OPSPPPOPP
first co	MNM]PNNOO
first coca	NPXOOPPON
first cold	PPOPPSPOP
first colin	ROLKRQQRR
first columbia	PPRSPOOOO
first comic	QMPLQQQQQ
first commerce	OPSPPPPOP
first communist	PPVMPOOOP
first community	TQTNPNONN
first condoleezza	PUONPOPPP
first congress	OPVOOOPOO
first conservative	NP\\MNMNNP
first constitutional	LPVPPOPNP
first consumer	QOMMPTPQQ
first continental	PPSOPPPOP
first costa	OPWPPPONN
first council	NQZMRNLNO
first county	PPOTPOPOP
first craig	QQMNQQQPQ
first cynthia	OUNPPPPNP
first d.	TNINQRQQR
first da	OOOQOOPUO
first daily	MP\`MPNNMN
first dalai	OQNWOOOPN
first dallas	QLPLPRRRR
first dan	OXNOOOPOO
first daniel	OVPOPOQMO
first dark	SMKLQRRSR
first dave	OUNOPOPOP
first david	PWKLQPPPP
first de	OQLWPNPNP
first dean	OTNPPPPOO
first dear	TJKJRSRTR
first death	WONOOPOPO
first debra	OUOOPPPOP
first deep	OMPUPPQOP
first defeat	OPUOPPPOO
first defence	TOROOPOOO
first defense	QOMMPQQRQ
first democratic	PNQSPRNPN
first denis	OWNNPPPNO
first dennis	PSNNPQPOP
first department	MQZPPMPMN
first des	NRTRNOPOO
first detlev	OWONPPPNP
first deutsche	OOWNPOPON
first dick	OQNOPPOTO
first dirty	PNMNQNPWP
first district	QNKRPQSPP
first do	SNLNPQPSQ
first dominique	PUNOPOPPO
first don	OUNSPNPOO
first donald	OVNOPPPOP
first dorsey	ONWOOOPOO
first doug	PTNOPPPOP
first douglas	PSOOPPPPP
first downing	MOYPPOOON
first dries	NWNOPPPOO
first duchy	OOVMQPPPO
first dun	PPNYPNONN
first duncan	OUNOPPPOP
first e.	PSMMPQQQP
first e.f.	NPUOOPOOP
first east	QOLZQMONO
first eastern	NNOXPOONO
first ed	OXMMPPPOP
first eddie	QNLMQQRRQ
first eden	RMOIQRRRR
first edmund	PVNNPPPOP
first edward	OXLOPPPNO
first el	QSLQQOPPP
first election	VQPOPNOMO
first electoral	LPUPPPPOP
first elizabeth	PVONPPPNP
first elton	PTONPPPOP
first elvis	PUONPPPOP
first environmental	NQUOPNPOP
first envoy	OPTPPOOOP
first epic	QXOOONOOO
first eric	OXMOPOPOO
first escola	RLLKQRRRS
first eugene	NWOPPOPNO
first eugenie	OTOOPPPOP
first euro	PMPKSQQRQ
first european	QNNLQUPQP
first evan	PSOOPPPOP
first evo	PUOOPOOOO
first executive	VOOPOOOOO
first f	QMPKPRQRS
first fa	QMOOPQPQP
first falkland	PPKWPPPOO
first fed	OMMNPWQQQ
first federal	PLROQQOQP
first federation	NPUPPNPNP
first fernando	OQNTPPQNO
first ff	SMLMQQRRR
first fianna	NPYOOPOON
first fidel	PVMPOPPOO
first financial	TPPNOOPQO
first fine	OPVOOOOOO
first first	MNTSORONP
first flight	YLMKPQPQP
first florida	POTOPOOOP
first follow	SMMMQRQQQ
first foreign	QNNQQPTOO
first formula	MOUOPONUO
first fort	QNMXPPPNO
first four	OOYNNOPOO
first fox	OPVNPOOQO
first francis	OTOOPPPOO
first frank	OZLNPOPNO
first fred	PTPNPOPOP
first freddie	OUOOPOPOP
first frederick	PUNOPPPPP
first free	TLLLQQRSQ
first freedom	PNYNPONOO
first french	QPLPPUONQ
first full	VQLOQOONP
first g	ONWLOQPQN
first gabriel	PSOOPPPOP
first galway	NOURNOPOO
first game	POONOTONU
first gameboyzz	NQVPQNOON
first gary	PXNNPOPNO
first gaza	PONTPPPPP
first general	WMVLPOONO
first geoff	PUNOPPPOO
first george	OPTPPPPNO
first georgia	OOURONONO
first gerald	OUOPPPPNP
first gerhard	PSOPPPPOP
first gerry	OXNOPPONO
first getty	NPXMPPOON
first glen	PQTOPOOOO
first glenn	PSOOPPPOP
first global	SMQMPPPPP
first golan	POOSPOPOP
first gold	TOUNOOOON
first golden	MNSMMSZMN
first goldman	POSOPPPPO
first good	VLJJQRRTR
first google	NNQNPQNMY
first gordon	PTOPPPPPO
first graham	OUOOPPPNO
first grammy	OPOPPOTOP
first grand	PNOQNVOOO
first grant	OQSOPOPOP
first great	VOFTPUOOO
first greater	OQQTQOONO
first green	NPUOPOQNP
first greg	PYLOPPPNO
first group	MNWNQPQOQ
first gulf	OQNVPPPMO
first h.	PUOOPPPOO
first ha	RONYONNNO
first hamid	PWOMPPPPO
first hans	OWNNPPPNO
first happy	VNKNPQQRQ
first harold	NTPOPPPOO
first harry	RMJLQQRVQ
first harvard	OQUNQOPOO
first harvey	PTOOPPPOP
first hassan	PUMNPPPPP
first heather	OVPPOPONO
first helen	OVNOPPPOP
first helmut	PWMMQPQNP
first henga	PPOTPOPNP
first henry	OVOOPPPOP
first hewlett	QLONRRQQQ
first hide	XONOPNPOP
first high	RPUNORMMO
first hilary	PUNOPPPOO
first hillary	OZMMOPOOO
first hmas	OPLWPOOOO
first hock	MUPOPPPOO
first holly	QPMNQQQQQ
first holy	UMPNPPQPO
first home	ONOVQONPO
first hong	PONWPOPOO
first honorary	TLKKQRSRR
first hosni	OTPOPPPOP
first hotel	PQONPOPTO
first house	OLVMPPPSO
first houston	OOVNPPOOP
first howard	OWPOPOOON
first hu	PVONPOOOP
first hugo	QSMLQNSQP
first human	SOSOPOOOO
first hurricane	TIGJRWRSS
first i.	TLJJQRSRS
first ian	NYMNPPPMP
first ibrahim	OTOPOPPOP
first icymi	WNJMPQQQQ
first in	YMKMPPPQP
first independent	NPUOQOPPP
first india	OPWLPOPPO
first indian	OPRSOOPPO
first information	NQXOPNONN
first institute	MRXOQMNOO
first interior	OQTOPOOOP
first international	MOTQQPOOP
first internet	RKNKRRPRS
first iowa	PPSPPPPPP
first iphone	TKNKPPPPW
first iraq	OPOOPTPOO
first irish	PKQMTQPPQ
first irving	PRUMOOOOP
first isaac	NTPNPPPOP
first isfahan	ONMYQNPOO
first islamic	RMNPQQQPP
first italian	OQVOPMOPN
first ivan	PUOPOPPNO
first ivory	PPMUPPPPP
first j	SQIKSRRPR
first j.	OTNLPRPPQ
first jack	OYNMPPOOP
first jackie	RLNNQRQQQ
first jacob	OUOPPPPPO
first jake	OVPOPOPNN
first james	OZNOPOPNO
first jamie	PVOPPQPMN
first jan	PUMOPPPPP
first jane	OVOPOOPOO
first janet	PVNMPPPOP
first japan	PQTLPPPPP
first japanese	OPOPWOOOO
first jarryd	LWNOPPPOP
first jason	QMMNQQQRQ
first javier	PVNNOPPOP
first jawaharlal	PXONPPOON
first jay	NWOOOPPOP
first jean	NYMNPPOOO
first jeanne	QUNOPPPOO
first jeb	PTOOPPPOP
first jeff	NVNOPPPNP
first jeffrey	PTOOPPPOP
first jenna	QNLLRQQRQ
first jennifer	PTOPPPPOO
first jeremy	OWNOPPPNO
first jerry	OWMPPOPOO
first jesse	PTOMPPPOP
first jessica	QMMLRQRRQ
first jill	OVONPPPNO
first jim	OWNOPPPNO
first joan	NVNPPPPNP
first joe	NXNMPPPNP
first joel	NUOPPPPOO
first joey	OXOOOPPMO
first johan	OVNOPPPOP
first johann	PXMNQPONO
first john	OWNNPOPPP
first johnny	NVNOQPPOO
first joint	OOROPOOOS
first joko	PUONPPOOP
first jon	OXONPOPNO
first jonathan	PTPOPPPOP
first jonny	PTOOPPPOO
first jose	OTOOPPPOO
first joseph	OWMNPPPOO
first joshua	NYOPPOONO
first judicial	OPWOOOONP
first juju	OWOOPOPOO
first julian	OXNNPPPNO
first junichiro	PSOOPPPPO
first junius	OUOOPPPOO
first justice	NL\\OONNOP
first justin	PUNOPPPOO
first jürgen	OUNNPPPOP
first kamala	PTONPPPOO
first kansas	POTPPOPOP
first kanye	NXONONPPO
first karen	OYMOOOPNP
first karl	OXNNPPPMN
first kate	NUOPPPPOO
first kathleen	PSOOPPPPP
first katie	OUOOPPPOO
first katy	SKJJRTSSS
first keir	PTNOPPPPP
first keith	PSOOPPPOP
first kelly	OTNOPOOSO
first ken	OYNOPPPMN
first kenneth	OSOPPPPPP
first kenny	OVNOPPPNP
first kevin	OVONPPPNP
first khalid	PWOOPPPNO
first khan	PTNPOPPOP
first kill	OPPPPONSP
first kilroy	OUOPPPPOO
first kim	N[OLQOOMO
first king	QMPLPUPPP
first kofi	OUOPOPOOO
first korea	NOWMORPNP
first korean	QNLNQQRRQ
first kristen	OUNNPPPOP
first kristin	PTNOPPPOP
first ku	POSPPPPOO
first kuala	PNNVOPPOO
first kurdistan	PPTOPOPPO
first l.	QSONPPOQP
first la	OPOUPOPNR
first labor	RSKLOTQQP
first labour	OQVOPOOOP
first lake	PNOVPNPNP
first land	NPUOPOPPP
first lansdowne	OOOSOPPPP
first larry	PUNNPPPOP
first las	NNOUPPPPP
first latin	RLKORQSQQ
first laura	PPTOPOPOO
first laurent	PSOOPPPPO
first lawrence	QUNNOPPOO
first le	ORQKROPQQ
first learning	TNLMPQQRQ
first lee	PVQPOOOON
first legislative	SMIKQSSSR
first leo	OWOOOPONO
first leslie	OTOOPPPOP
first lewis	OUPPOPPNO
first le’veon	OWOOOPOPO
first lg	OPWPPNNOO
first liam	OUOOPPPOP
first lib	OO\\NMOONN
first liberal	SPTLRONOO
first lindi	PONTPOPPP
first lindsay	PTPOOPPOP
first lindsey	NUQPNOPOP
first little	OOQVQNPLP
first live	RMPLPPQTP
first liverpool	NPPSQOPOO
first london	PMPOPTPPO
first lord	PPOPPPPSP
first loretta	PTONPPPOP
first los	MMRWPOOOO
first louis	PLRMQQPQP
first louise	PWLOPOPOP
first luis	OQTNPOPOO
first luiz	PTMOPPPPP
first luke	PWMNPPPOP
first m	PMOLRRQQR
first m.	QPKNQQQRQ
first madame	POOUOOPOO
first mahmoud	PTNOPPPPP
first main	NONWPPOPO
first major	NP[NPNOMO
first making	WOPOOOONO
first malaysian	OOWOPNOOP
first malcolm	OSPOPPPOP
first man	NPSNPOPSP
first manchester	MOSSQNPOO
first manmohan	OUNPPPPOP
first manuel	OWOOPOPNN
first marc	PUONPPPPO
first marcel	OVOOPPPNO
first marco	PUNNPPPOP
first margaret	OWONPPPNP
first maria	PTNOPPPOP
first mariah	PWNMPPPNO
first marie	PSPPPPPOP
first marion	PVMPPPPNO
first mark	PWLMQPQOP
first marquis	PVONPPPOO
first martin	NZLMPPPNP
first mary	PUNNPOPOP
first master	SMKLQRSRR
first matt	OYMNPPPNO
first matthew	PYMMPPPMO
first mda	PPOPOPPOT
first medical	MPUPPOPOP
first megyn	NWONPQPOO
first mel	QVMNPPPOP
first memphis	QOVMPOPOO
first mexican	PPOPPSPOP
first mexico	POOSOPOPP
first mh17	TJLLRQRRS
first miami	POVOPOOOP
first michael	NUMOPOPRO
first michelle	OYOMPONNP
first microsoft	POOOOOOOW
first middle	MMLYVOOMP
first migration	NPUOPOPOP
first mike	PXMNPPPNO
first mikhail	PVNNPPPOP
first million	QNMMQQQTP
first ministry	NRYNONPMO
first mitchell	PWONPPPNO
first mitt	PYMNPPPOO
first modular	OOVOPPOOO
first mohamed	OTLUPOOON
first mohammad	PTOOPPPOO
first mohammed	PVNNPPPOO
first mohandas	PUPNOPPOO
first mohd	NVPOPPNPP
first morgan	PPSPPPPNP
first mount	NNTUPNONP
first mountain	ROMPRPPPP
first mtv	NNSNOOTRO
first muqtada	OVMOPQOOO
first muslim	OPVOOOOOP
first mwai	OPOUPPOPO
first my	SKKKQQRWP
first n.	LUNXONONN
first naqsh	OOPWPOPNO
first national	LMSSRRQLO
first native	OPMNXOPOO
first nawaz	OTONPPPOP
first nba	OPTPPOPPO
first nbc	POVNPPOOP
first neil	OWOOPOPNO
first new	QMUQOONPP
first news	UOQOOOOOO
first newsletter	SPOPPPOOP
first nicholas	NSOPPPPRO
first nick	PSNNPQPPP
first nicolas	PUNNPPPNP
first nigel	OWMNPPQNP
first nl	OOUPPOOPO
first noam	PTNOPPPOP
first nobel	NNUNPOTON
first north	PPMTRNPPP
first northern	MPOYPONOO
first nouri	OTPOPPPOP
first nova	NNQUQOOOP
first nsw	NQOVPOPPO
first nuclear	QNNJQQRTP
first o	TJOMPQQRQ
first office	TOQNQOOMQ
first official	OQSOPOOOR
first olin	NPSOPPPPP
first olusegun	OSPOPPPOO
first olympic	SKNKRRQRR
first omar	NUOOPPPPP
first one	QOPMPPPTP
first open	SNWOONOMO
first operation	NPNOP[NON
first osama	QWMNQOPOO
first oscar	PTOOPPPPO
first otto	PVNOPOPON
first our	OOVOPOPOO
first oval	NQNTQOOPO
first p	NNRPOOPOU
first page	OOTOPOPPP
first pakistan	OPPUPOPPO
first pam	OTOPPPPNP
first paris	NORVPNNOQ
first park	QXOPONOMO
first pat	PXNNOOPOP
first patricia	OWMOPPPNP
first patrick	OWOMPPPOO
first paul	PSMOPPPQP
first pavel	OWNNPPPOO
first peace	QNMRPPORQ
first persian	RKHSQQRRR
first pervez	OUOOPPPOP
first peter	OYMMPPPNO
first petro	OSQOPPPOO
first pew	PPUNPOPOO
first phil	OXLOPPPNP
first philadelphia	ONWNPOPPO
first philip	PTTMOOQMO
first pierre	OUPNPPPOO
first pine	OPNTPPOPP
first pippa	PTNNPPPOP
first pittsburgh	MNYMQOPPO
first pixel	OOOOPNPOV
first planned	OQWMPOPOO
first playstation	PPOOPOPPT
first police	MPVPQOPNO
first polish	QKOKRQQRR
first pop	OPOOOOOVO
first port	PPMWPOPMO
first pro	SLMLPPQVP
first progressive	NPUSOOOOO
first prophet	MXWLOROML
first public	MQSTPNNNP
first pulitzer	OPMOQOVPO
first purple	NUNNPNVON
first quentin	OVPOPPPNO
first quảng	OMMYQPPNN
first r	WNSMOOOOO
first rafael	OTOOPPOOP
first rahm	OWNMPPPPP
first ralph	PSOOPPPOP
first rand	OTPOPOPOP
first ray	OVOPOOOOP
first real	QMTNPPPPP
first recep	OTOOPPPOP
first red	LOXVONOMN
first reince	OVNOPPPPO
first rene	OTOPPPPOP
first reporters	RMKMQQQUQ
first republic	QNLSPQQPQ
first republican	PPSOOQOOO
first rhode	PPNUOOOPP
first ricardo	OVPNPPPNP
first richard	OXNNOPPNO
first ricky	NWPQOPOLO
first river	NNN\\NNPOP
first rob	OXLMOPPPP
first robert	OWNNPPPOP
first roberto	PTOOPPPOP
first robin	OWNLOPPPO
first rock	NORPOPNSP
first roger	OUNQPPPNO
first roman	PXMTPNOMN
first ron	PWOOOPONO
first ronald	OUOOPPPOO
first rose	POOPPSPPP
first rosie	OVNOPPOOP
first ross	ORNVPNOOO
first roy	PRSNPOONO
first royal	NOUTPNONO
first rt	]GCIRRRVT
first rule	RLJKQRXQR
first rupert	OVONPPPOP
first russell	PTONPPPOP
first ruth	PUOOPPPOO
first ryan	OXNPPOPNO
first s	MJPQVPQOR
first sac	QNTNQOOOP
first saint	PTSNPPONN
first sales	SMLLQQQRQ
first sam	PVMOPPPPP
first samuel	PVNOPPPNO
first san	PNNVPPPOO
first sandra	OVMOPPPNP
first sandy	OQQWONNNO
first santa	NOOTOWONN
first sarah	OSOPPPPOP
first saudi	PPRSOOPOO
first science	QOSNPOOPO
first scott	OXNOPPPNP
first scottish	PNWOPPOOO
first sea	QLOJSRQSQ
first sean	OXMPPPPNO
first second	NNOLPSUQP
first secret	LQVPPOPOP
first security	NPWPPOONO
first senate	PORMQPPPP
first serbian	POSOPOPPP
first sergei	OWNNPPPOO
first seymour	PVNNPPPNP
first shane	PVOOOPPOO
first sharon	OWOMPNOSO
first shaukat	NVMOPPPPP
first sierra	PUNRPOPNN
first sign	UPOPPPOOO
first silicon	PPNTPOPOP
first silver	SIKJSSSTR
first simon	QOOMQPQQQ
first sinn	PVQNPPPNO
first six	OQNPOUOPO
first sky	NPVOQOONP
first smart	RKRMPPQRQ
first snoop	NWOOPOPOO
first social	OMQLPPZNP
first socialist	OQTOPOPOP
first socotra	NONVPOPPP
first sons	QPSLQPPPP
first sony	OOVNOOOOQ
first soul	OOOOOOVPP
first south	MOSQPOPPQ
first southeast	OQTPOPOOO
first southern	NOPVPOPNP
first soviet	PQMVPLPPO
first spanish	RJKORRRSQ
first special	UJFISTTTT
first sport	SMPMQQPRP
first spring	TNUOOOPNO
first sri	PUQXLNNMM
first st	NSMUOOPPP
first st.	NRSWONOMM
first star	QNNMOPQXO
first state	LSRNPSOPO
first statistics	OQXOONONN
first stephen	OYNMPPPOO
first steve	POLLQRQRR
first steven	PXMNPPPMO
first stop	UMIKPQQUR
first strategic	SOSOOOONP
first sun	NOVUMONON
first sunday	PLQMQOQRR
first super	TNONOXNNN
first supreme	MPUNPPPOP
first syrian	PPOXOOONO
first t	TMSMPPQPN
first taj	NSOTPOONO
first take	SLRMQPQRP
first tal	OOSUOOOOO
first tamil	ORTSNOONN
first tavon	PUPOPOPOO
first taylor	PWNNPOPOP
first td	NPVOPOONP
first ted	OVNOPPPOP
first tel	POTRPPONN
first telegram	PPOOPPPPT
first temple	QMOJQRQUQ
first terry	PWNNPOPOP
first tessa	PUNOPOPOO
first texas	OPSTPOONN
first thabo	PTOOPPPOP
first thaksin	PSOOPPPPP
first than	RRMNQQPOP
first the	RNUMQOOOP
first theresa	PVNOOOPOP
first this	SPOPONORO
first thomas	PTNNPPPOP
first théâtre	PPTQPNOOO
first tiananmen	QPMQQPPQQ
first tim	OSTNPOPNO
first time	OPTOPPONP
first tina	PTOOPPPOP
first tods	PMVNPPPOO
first tokyo	POPSPOOOP
first tom	OYOOPOPNN
first tony	OWNNPPPOO
first top	RPQOONNTN
first trahson	PUOOPPPOO
first trans	OQOOPOUOP
first travel	NQVNQOOOP
first travis	PTONPPPNP
first trayvon	PUNLPPPPP
first trump	OLUUOSOLM
first turkish	OOQOUOOOO
first typhoon	QMVMPSOOO
first u.	OKRVPPPPN
first u.n.	NNYPPPMPO
first u.s.	NOWQPNPON
first uk	MPZOPMOOP
first uma	PUNNPPPOP
first un	OPUNPRNON
first unesco	NQSSQNOON
first union	NQTRPOOOO
first united	ONSPPPPPP
first universal	OPVOPOOOO
first universidade	POVOOOOOO
first university	NM]GQOQOQ
first ursula	PUONPPPOO
first us	NPSMPQPOP
first usa	OPVOOPOOO
first van	QTUMONOOO
first victor	OUONPPPNP
first vietnam	NQTNPTONN
first viktor	PSOOPPPOP
first virgin	OOXOOOOOO
first visual	OPOOPOOOU
first vladimir	PWMMPPPOP
first wal	NOVPOPOOP
first warner	ONVNQOPOP
first washington	OLYRNOPNO
first wasserman	OVONPPPOO
first watch	WOINQQPPP
first watching	UKKLQRQTQ
first wells	PPPSPPPOO
first werner	PSNOPPPPP
first west	PJKTQQQRQ
first western	KSR[OLONN
first white	MQQSQOPPP
first will	NWOOPOPNP
first william	PXLMPPPPP
first windows	OONOPOUOS
first winn	NLXNPPPPP
first winter	PNMMPUPQP
first wolfgang	PZJMPQPNP
first wong	QOLKQRRSR
first woodrow	MXLNPOPPP
first world	LOMLPXSPQ
first x	POSOOPPOS
first xbox	OPPPPPOOT
first y	MQNNNXNTN
first yasser	OXOMOPPOO
first york	OONVPOPOP
first yorkshire	PONTPOPSN
first your	TNKLPQQSR
first yuri	OXNNPPPOO
first zooey	OVNOPPPOP
gaps ""	OMNOOKMaP
gaps "'	RUURLNOLL
gaps ",	WQMQQOOMO
gaps "-	ZIIJTQQSQ
gaps ".	NNHNPVRXM
gaps "_	TUMMRNQLO
gaps &.	UHDFTUTUX
gaps &_	VLKRQPPOQ
gaps '"	WQMMONOSO
gaps ',	KPKVMPOPX
gaps '-	VIGJQTTSS
gaps '.	LPOSMOPQV
gaps '_	OMOURRJRQ
gaps ,"	T\\OULMMLK
gaps ,'	KXVULNONL
gaps ,,	HUSTMOOQO
gaps ,-	PNPSLONOW
gaps ,.	LQPVNNOTN
gaps ,_	NTSPNOOQN
gaps -,	RJJNUSQRQ
gaps --	TLKKRRQRR
gaps -.	VMITOPRQO
gaps -_	XJIEWWPPQ
gaps ."	OSUJSPPOO
gaps .&	OPQJQQRSO
gaps .'	KSQVNOPON
gaps .,	NXQRMNORL
gaps .-	XHOTROOON
gaps ..	SQPONQPOP
gaps ._	RQSOPPONN
gaps ^"	QUNNNOOUO
gaps ^&	WIIKQRRSS
gaps ^'	GWVSNOONN
gaps ^,	ORNWOMOMQ
gaps ^-	]IGRSORNO
gaps ^.	RSMROOOOO
gaps _"	PRPMOLUPP
gaps _&	PRMNQPPQR
gaps _'	MXVSLMNNM
gaps _-	]KJFRPSOS
group-word< 	TNOHYPPON
group-word< 000	OOTOQOPPO
group-word< a	KRQMXPPPN
group-word< about	OONPUPPPO
group-word< after	PNNLXPPPQ
group-word< against	MPIUWPOOO
group-word< all	NPML\\OPOO
group-word< allow	NOMVTNOPO
group-word< among	NNSMVOPPO
group-word< an	MNML[PPPO
group-word< and	OSMOXPPNN
group-word< anti	NONNYOPOP
group-word< are	PPNMWPPOP
group-word< as	MOLVWPPMN
group-word< be	NMLMZQQPP
group-word< between	NNNOVPPPP
group-word< but	NMLTVOQPP
group-word< by	LKPSVPPPO
group-word< central	OONSTPPOO
group-word< ethnic	NONOUPPPP
group-word< first	PMLLXQQQP
group-word< for	VKLQUPPON
group-word< former	OOTMTOPOO
group-word< from	NOSKXPONP
group-word< his	OPLNYPOOP
group-word< if	MOOPWPPOP
group-word< in	OLLVUPQOO
group-word< iraqi	PMMNVQQQQ
group-word< leading	NNTMUPPOO
group-word< lifelong	NLLLYRQQP
group-word< likely	NONOWPPOP
group-word< main	TKKKVQQQS
group-word< mainly	OOMLXPQPP
group-word< majority	PUMMPPQPP
group-word< many	NPMLYPPPO
group-word< more	OONNWPPPP
group-word< new	QNSKQQPQQ
group-word< non	QMKKWQQQQ
group-word< of	QPSKWOPNN
group-word< on	NNLSTPQPO
group-word< only	OMMNWQPQP
group-word< or	NNNK[QPPO
group-word< other	OOLMYOPOP
group-word< over	QLQKPRQQR
group-word< predominantly	RKULNQRPR
group-word< presumptive	OOMNWPPPO
group-word< radical	POJMZPQPP
group-word< said	OSOOSOPOO
group-word< some	OUKKSQQQP
group-word< sunni	OONMXPPPO
group-word< suspected	QMMQSQQPP
group-word< than	WNNNPPPPP
group-word< that	NMPKYQPPP
group-word< the	NRUOVNONL
group-word< these	LPVNRPPOO
group-word< three	RNLNSQQQQ
group-word< to	MONQWPPOO
group-word< top	ONJOYPPPP
group-word< tuesday	POOOTPPOP
group-word< two	NNNOYOPOO
group-word< when	NMMMXQQPP
group-word< with	OMRIYQQPO
group-word> 	SOUGWOPNN
group-word> and	RKOOXPPNN
group-word> arab	QJMJWQQQR
group-word> are	LORMWPPOO
group-word> as	QNRL\\NNMN
group-word> but	PNMMXPQPP
group-word> candidate	POJMYQQPO
group-word> candidates	NOJNZPQPO
group-word> church	MNUSLQPOO
group-word> cleric	PLWKPQQQP
group-word> clerics	OVMMQPPPP
group-word> communities	OPPNUPPPO
group-word> community	PMJMYPQPQ
group-word> control	PNNOUPPPP
group-word> convention	OPMMXPPNP
group-word> countries	PMLRVPPPP
group-word> country	NOTTNOPOO
group-word> debate	NOJL\\PQPP
group-word> elections	NOMTUOPON
group-word> entering	OPNNVPPPP
group-word> establishment	POMNXPPPO
group-word> friends	RNMLUQQQQ
group-word> from	MNLK]PPPO
group-word> front	PPKOWPPPP
group-word> government	OPOOUPPOO
group-word> group	NMQOSPQQQ
group-word> groups	QVMMPPPPP
group-word> have	NOTMVOOON
group-word> holy	PORKRPQPP
group-word> http	SOTNQOOOO
group-word> in	QMOKXPQPO
group-word> including	NPOOWPPNP
group-word> independence	PNKXNQQPO
group-word> insurgency	PNLMXPPPP
group-word> insurgents	SLJKXQQQQ
group-word> language	XNNNQOOOO
group-word> law	PMNTOQPPQ
group-word> leader	NOQNWOPOO
group-word> leaders	OOJK]PQPP
group-word> majority	RMLMTQQQQ
group-word> man	QNLLUQQQQ
group-word> markets	PPNNUPPPP
group-word> men	POLMVPPPP
group-word> militant	NPLNXPPPP
group-word> militants	QOILYPQQQ
group-word> militia	QLMJYQPQQ
group-word> minority	PLJURPPPP
group-word> mp	NLUJRRRQQ
group-word> nations	PNMMWPPPP
group-word> nomination	POHM]PPPO
group-word> nominee	ONLNXPPPO
group-word> of	OTRLOPPPO
group-word> on	NNLL[PPQO
group-word> or	NVTJSOPOM
group-word> parties	PONNVPPPP
group-word> party	QNMMTQQQQ
group-word> plan	QMRMQPPQQ
group-word> political	PNNOTPPPP
group-word> politicians	NONNVPPPO
group-word> presidential	OOKM[PQPP
group-word> primary	POKKZPQPP
group-word> protests	OUKLSPQPP
group-word> race	OONMXPPOP
group-word> rebels	OLRTQOOOO
group-word> refugees	ONONWPPPO
group-word> registered	OOMOVPPOP
group-word> said	PLSPTPOON
group-word> say	MORKWPPPO
group-word> senate	PNMNXOPPO
group-word> settlement	PNMMTQQQQ
group-word> socialist	ONONWPPOP
group-word> state	OOJSTPQPP
group-word> that	RMKLUQQQR
group-word> they	MPNNYOPOO
group-word> to	ONLM\\NPPO
group-word> tour	PONNWPPPP
group-word> tsunami	OOMNXPPPO
group-word> vice	ONJK]QQOP
group-word> voters	NNLMZPQPP
group-word> were	MPJM\\QPPP
group-word> who	OJULWOPPO
group-word> will	NLLN[QPPN
group-word> world	ONTLUPPPO
group-word> would	NNJM\\QQPO
head event	UIJGMiOQJ
head law	MOLGMSlKJ
head organization	RL[RNNNMM
head place	MJQaQMNNM
initials 	ILRQLVRNU
inner familyfalse	HUWQMVPMK
inner familytrue	MUNWNNMKT
inner otherfalse	KUTJMOORU
inner othertrue	WKLNOOOPW
inside a	UPPMPOOQO
inside a.	OUORPOOON
inside abu	PWMPQOPNO
inside academy	NRUOPMQOO
inside action	NQVNPOOOO
inside affairs	OPXNPNQNN
inside african	NQSRPNOOP
inside agamenticus	PQQSPOMNP
inside agriculture	OOVPPPPNN
inside air	POUQQNPMN
inside al	NVLSQOPOM
inside ali	OQSPPPPON
inside all	RMMLRRQRR
inside american	PPRMPQSNP
inside and	OOQOPNVOO
inside angeles	ONTUONPOO
inside aqsa	ONNTQQPPP
inside arab	PPTOPOPON
inside armed	SONMQQQPQ
inside article	TNLNQPQQQ
inside arts	QQNMPSTMO
inside association	OQXOOONNO
inside atomic	OPSOPPPPP
inside audit	NQUOOOPOP
inside b.	PVOOPPOOO
inside bank	NPRUPMPOO
inside bay	OORUPOONO
inside bin	PYMNPOPNN
inside book	OONNPRTPO
inside bureau	OPSPPPPPP
inside bus	NOUSPOOON
inside business	QNSMPPQPP
inside c.	OTPOPPPOO
inside care	OQPOPOSNP
inside central	QNOKQQQRQ
inside charles	OUNNPPOPP
inside cheuk	QNNKQQRRR
inside chi	QNLOQQQRQ
inside china	PPQUOOOOO
inside choice	PNUOQOQOO
inside christian	PPUMPOPPO
inside city	PORTQNPON
inside college	PPUOPOOOO
inside confederate	OQVNPOONP
inside conservation	PQRSQMNNP
inside conservative	OOSOOPPPP
inside council	OPVQPMOOO
inside county	OPPSQPOOP
inside court	OPTOPOPPP
inside creative	OPPOPOONV
inside criminal	NQXMQPOON
inside crooked	OPUOPPPOO
inside d.	OWMOPPPOO
inside da	POVOOOPOO
inside de	PSLSQMTON
inside defense	NRVPOPONN
inside del	OMNSQRQOP
inside democratic	NPWOPOOOP
inside department	PQVMPNOPO
inside deputy	OPSOPOPOP
inside development	MQWNPNPPN
inside district	OPXLPNPPO
inside do	SLIIRSRST
inside dollar	PPOPPOOSO
inside du	RJIKRRTSS
inside dutch	PPRTONPPN
inside e	SIJURPQRP
inside e.	OPPUPOOOO
inside east	PNMPRQQOQ
inside economic	LPTNOQQTN
inside education	LRYOPONNO
inside election	MQUOPOPOO
inside electronics	QONNPTPPP
inside elementary	NPRSOOOOP
inside emergency	NRVOPOOOO
inside energy	OPTNPOPOO
inside f.	OQSOPPOPP
inside federal	PPTPPNPPO
inside film	OPOMOUOQO
inside five	OPTPPOOOO
inside football	NPTOPOPPP
inside for	ONVMPNTNP
inside force	PLQRPPQPP
inside foreign	NQYNONPNO
inside free	POLSPPQPP
inside g	OQSPPOPOO
inside g.	PTNOPPPOP
inside general	OQPSPNPPP
inside genuine	PPOPPPPPS
inside geological	PPSOPPPPO
inside good	ROMPPOQQP
inside group	OOVOPPPOO
inside h.	OWMNPPPPO
inside hall	NPUQOOPNP
inside health	OPQSQLPPP
inside hee	OXONPPONO
inside heritage	OQOTPOOOO
inside high	NQWNQNOPN
inside homeland	OPSPPPOPP
inside hong	NQOUPPOOO
inside hook	NPRSOOOOP
inside house	QOSJQOQRQ
inside housing	PPXMOOONO
inside human	OQUOPPNOO
inside hungarian	SLJISSSRS
inside hurricane	RMKIRSRSR
inside in	TNNLPQQOR
inside inacio	OTNPPPPPP
inside independence	OOVPQOOOO
inside industries	POUOPOPOO
inside information	QKJPPSQSQ
inside institute	NPYNPONOO
inside intelligence	QOTOOPPOO
inside international	NNQSPOPOP
inside is	TNMMQPRQQ
inside island	OPNTPPOPP
inside it	POONOOOVO
inside j.	PSOOPPPPO
inside jahan	PQOUPOONO
inside jewish	OPVMPOPOP
inside jong	PVNMPPPOP
inside justice	PPSOPOPPP
inside k.	PTOPPOPOO
inside kaiseen	PUPOPOPOO
inside klux	POSPPPPOO
inside kwok	QNMKQRRSR
inside l.	OWNNNOPPP
inside la	OPOUOOOOO
inside labor	PPPOOOTPO
inside law	TPRPPNOOO
inside le	OWNNPNPOP
inside leaders	ORUTOMOMO
inside league	QLPRQOQPQ
inside liberal	RONLQOSQP
inside liberation	PQUNQNPPO
inside life	OPUOPPONP
inside lives	NQVPPOPMO
inside louis	OUROPOOOO
inside lula	OTNPPPPPP
inside m.	PSOPPPPPO
inside management	MQWPPONOO
inside me	PNMMPQPUQ
inside medical	MQVNPOOOP
inside memorial	PNLTOSQNP
inside meteor	PPSPPNOPO
inside military	NQQSONTNN
inside monetary	OPSPPOPPP
inside music	QNNKPQUQP
inside my	RNNMPPQUP
inside national	PPSOQRNON
inside nations	OPVNPOMPP
inside new	PPXMPOONP
inside news	POOMQQQRQ
inside north	SKIORSRRR
inside not	SPNOPOQOP
inside nuclear	NQXOPONOO
inside o.	PSOOPPPPO
inside of	NOSQPROOO
inside on	NPSTOOOOO
inside orchestra	NQVPQNOON
inside p.	ORTOQOOON
inside pacific	OOSOONVOO
inside party	MP[JPNOOP
inside paul	OTSMPOOOP
inside people	QOSNPOPPP
inside petroleum	OOTRPNPOO
inside pixel	NPOOONNOW
inside police	OPUNPOPPO
inside policy	QOQLQQPQP
inside political	OOWOOPOOP
inside prime	OPSOPOPOP
inside principles	OOVOPOPOO
inside procurement	OPSPPOOOP
inside protection	PPPLPPTPP
inside public	NPVOOPOOP
inside r.	PWONPOOOO
inside radio	PPTOPOOOO
inside red	QPXMOMPON
inside republic	PQMUPOPOP
inside republican	PPTOPOPOP
inside research	LPUTRNNNN
inside resources	OPUPPONOP
inside rights	POXPQNRMM
inside ring	NQOWPOOOO
inside rugby	NPTNPQOOP
inside san	NQNXPPONN
inside santa	POSPPOPOP
inside scenic	RMLLRRRRQ
inside school	QPUOPNOON
inside science	LPVQQPNMQ
inside scott	PTPOPOPNO
inside security	MN\\NQOMNP
inside services	OQVMPOOPP
inside sign	TPOPPOOOO
inside smith	NVPOPOPOO
inside social	QOSLPPPQP
inside socialist	OPVNPNPPO
inside society	NPXPPNOMO
inside software	ROSOPONOP
inside south	PPSSPNONN
inside space	POMTQOQOP
inside st.	PNONPPPQS
inside state	NQQWPOONN
inside states	POSTPPNOO
inside stock	QOSKQOQQO
inside street	NOSVOOOMO
inside supreme	OQUOOOPPO
inside suu	PPNUPPONP
inside systems	NPVOPPPNP
inside t	OSOOPPPPP
inside t.	OTNNPPPPP
inside tayyip	OTOOPPPPP
inside technology	OPSPPPPPP
inside the	SKPKPUOSO
inside to	ULLNPPPUO
inside trade	OONKQRRRR
inside train	PONPQMUOP
inside trust	OQWMQNPOO
inside tussauds	POOUOOPOO
inside u.k.	OOSOPPPPP
inside union	OOTNPPPPO
inside unionist	OPUOPNPOO
inside united	NQVNPOPOO
inside university	POVNPOOPP
inside up	VPNPPOONO
inside v.	OSROOOOOO
inside valley	OOOWOOOPO
inside van	OWNOPNPNP
inside video	ONUOPOQPO
inside visual	OONOQONNY
inside von	OVNOQPPOO
inside w.	NWMNPOQOP
inside wai	PYOMOPPMO
inside war	OPMPQYOMN
inside warhol	PPSNPOPPP
inside washington	NPONQUPPO
inside with	TKMKPSPSS
inside without	SMJMPQQVQ
inside workers	MPVOPOPOP
inside world	MPRSQTMMO
inside y	SIKJSSSSR
inside york	NPWQPOOMP
inside your	RMMMQQQTQ
inside zealand	OOVOPOOOO
joined-after group	RMPSSQOMM
joined-after organization	HL_LNQQQO
joined-after person	HZRLOOPRO
joined-after place	KNRXPPPPN
joined-before group	RTOOSPOMM
joined-before organization	IN^LKNOWP
joined-before person	N\\QIPROLN
joined-before place	KRRVQOPMN
known actor-armed-group	MU[LONOMM
known actor-company	PMaGLQPOO
known actor-intergovernmental	MP\\GMRQOP
known actor-nongovernmental	PJTKPUQQP
known actor-party	]NPFLNQOU
known admin1	QPOXNOOON
known capital	PPLTPPPPP
known city-large	PONXNOOOO
known city-middling	NNP[MPPON
known city-small	PTPVLOOPM
known country	MLNaMOONN
known demonym	OOHLfNONM
known group-word	NPKJfNONL
known leader	S]KJOOOON
known region	OMTWLPPOO
known seen-event	QPJKP\`OKP
known seen-group	ROMPVOOOO
known seen-law	MPNMONbNK
known seen-organization	RMXLOPPOO
known seen-place	RMKXOPPPP
known seen-product	LLIJNQROf
known seen-work	NLJKNMPhN
known state	MMGdMPQPN
known-at-all false1	TSNNNOOPP
known-at-all false2	RUOONOOPO
known-at-all false3	RRRNMQPPO
known-at-all true1	OMSSQOOOO
known-at-all true2	IIWUOQPPR
known-at-all true3	JOSQNQOSR
last 1	TNSMOOROP
last 2	QOPNOOPMX
last 370	RNNMQQQQQ
last 3clisgienf	SONOPPPPP
last 3g	WONOPPPPN
last 4	TPUONPONN
last 44	NNOWOPPPO
last 5g	WOPNPOPPN
last 7	PPTOPPPON
last 8	QNUNOOPQN
last abbas	OWKNOPPPP
last abbott	OTOPPPPPP
last abc	MOSSPPPPN
last abdullah	OTOOOPPPP
last abe	PVNMPPPOP
last aboriginal	POOOTPPPP
last abrams	OXNPPOOOO
last abstract	WNMNPPPPO
last abuja	NPOUOPPPO
last academy	PNQQOMOUN
last accidentally	SNOPPPPOP
last according	TOOPOPPPP
last aceh	QMKOQRRQR
last acpeds	OOUOOPPPO
last act	MOPTQOTLP
last action	POUOPOOPO
last actually	SNOOPPPPP
last ad	TOMNPPPPP
last adam	OTPPPPPON
last adams	MYMONOQQP
last additionally	WLMNPPPQQ
last administration	MQXNQNNOO
last adoption	UOOOOPPOO
last advantage	PPOPPPPPS
last afar	OOSUOOOOO
last afghan	OONQTPPPP
last afghanistan	POMTPPPPP
last afghans	NPONUPPPP
last afl	OPUOPPPOO
last afp	KPVPOPPPO
last africa	RMHSRQQQQ
last african	MONSUOPPO
last again	VMSKPOOPP
last agency	PPQLQPPPP
last agreement	OPVMQNOPP
last ah	TMNMQQQQQ
last ahern	PUMOPPPPO
last ahmadinejad	PRSLPPPPP
last ahmed	OVMPOPPNP
last ahronyoung	MWMOQPPPO
last ai	VOONOPPPO
last aid	SLOLPVQPP
last aids	UOTNOPPNN
last ailes	OXKOOPPPP
last aipac	ONVPPPOPO
last air	RNVRPNNMO
last airbnb	NPVNOPPPO
last airbus	OOSOOPPPP
last airline	ROSPOOOOP
last airlines	RLWMQOPOO
last airport	ONPYPOPNO
last airways	OPWNOOPNO
last akayev	PNVNOPPPO
last alabama	NNQVOOPOO
last alaska	MMTQPPPQP
last albania	PNNUPPPPO
last alberta	OPPVNPOOP
last album	TLLKQRTRQ
last alexander	NTOPPPPPP
last alfred	PSMNQQQPQ
last algeria	SNJKRRRRR
last algerian	OPONUPPPP
last ali	OQOVOPONP
last allah	SPLKQQQSP
last allard	PUOOPOOPO
last allawi	OSONPPPPP
last allen	OTOOPPPOP
last alleyne	PUPOPOPOO
last alli	OTONPPPOP
last alliance	NPUNPNPPP
last allow	SNONPPPPP
last allton	NTNPPPPPP
last alright	SNOOPPPPP
last am	SNLNQQQRQ
last amazing	SNLMQQQQR
last amazon	NOTQPPPON
last amendment	OPOOPPUOP
last american	OOUOPPPOO
last americans	POIP[POPO
last americas	NPNUPOPPO
last ampas	OOTOPPPPP
last amsterdam	POQSPOPPO
last an	MORTPPNOP
last analysts	WMMPPPPOP
last anbar	QOOSPOOOP
last anc	ONTOOPQRN
last and	TNMNQQQQQ
last andean	QMLLUQQQQ
last anderson	ROLKQRRRR
last android	OMTMNOOPW
last andy	PUOOPPPOO
last anfield	ONSVNOOOO
last angeles	OPNVPOOOO
last angola	OPOTOPPPO
last ankara	PNNTPPPPP
last annan	PVKKRQQQP
last antarctic	RMJLQSRRS
last antarctica	OPLWOOPOP
last anti	UNPOPPPOP
last antioch	OOMWOPPPO
last anwar	PSOOPPPPP
last ap	JOTNQQQPQ
last appeal	NQUOPOOOO
last applause	TMOOPPPPP
last apple	NNUNPPPPP
last approve	TNNOPONVN
last arab	OPNOTPPPO
last arabia	PPQSPOPOO
last arabic	QNMNRQQQQ
last arabs	PPOPTPPOO
last arafat	PSNMPQQPQ
last archer	MYNNQPPOO
last arctic	NONXOOPOO
last area	OQPTPOPNN
last arena	OONWPNOOO
last argentina	OOMXNPPPP
last argentine	PPNNUPPPP
last aristide	PTNNPPPPP
last ariz.	OPOTOPPOO
last arizona	SIJNRSRRS
last arkansas	NMNSQQQPP
last armenia	PPOSOPPPP
last armenian	QNMLVPQQQ
last army	ROSNOPPOP
last arrow	NONXQOPNO
last arroyo	OTOOPPPPP
last arsenal	KOTSNPQPP
last art	OONZONNPO
last arthur	OVOOOPPOP
last arts	PPTPQONOO
last asada	OOVOPOPPO
last asap	SMLLQRQRR
last ashley	POTOPOPOO
last asia	POKXPOPOP
last asian	NNNUVNOON
last ask	SNMLQPQQP
last aso	PSNOPPPPP
last ass	WHIHSRRTU
last assad	OVLMPPQRO
last assembly	MOUUOOOMO
last associate	ULKMQRRQQ
last association	LQUSQMPOO
last athens	OOMUPPPPP
last atlanta	NPQTOOPOO
last atlantic	SMLOPPQRP
last atr	NPTOPPPPO
last attenborough	MXNOPPPOO
last attendance	VMNPPPPPP
last atwood	OTONPPQPP
last au	RMKJSSQRQ
last auchleuchries	RMJLRRRRR
last auckland	PPMUPPPPP
last auschwitz	OOOSPPPPP
last austin	NQMUPPPPP
last australia	NNTROPQOP
last australian	SKNRSPPPO
last australians	OOLQTQQPQ
last austria	NPTROPPPO
last authorities	SPNPPOPPP
last authority	NQVNQOOPO
last autor	PUONQPPON
last average	TONPPPPOO
last aviator	NNPPPPPVO
last aviv	POTRPPONN
last avonex	PPOOOPPOT
last aw	TLMNQQQQQ
last award	OMMPPMYPQ
last awards	MPLMQTVOP
last awesome	SNMNQPQPQ
last axelrod	OVONPPPON
last ayotte	NUOPPPPOO
last aziz	NVNNPPPPP
last aztec	OKPKSRRRR
last azubzza4mv	SONOPPPPP
last b	VTNMOOONO
last b.	OOOUPPOOP
last b.c.	NPOVOOPPO
last ba	ONNLRQRRR
last baba	QRMNQPQPQ
last baby	MMPPPPPWO
last bacon	SLKKRRRSQ
last bad	UONNPPPPP
last baghdad	OOOTPPPPP
last bahrain	OMUOPPPPP
last baidoa	OPMUOPPPP
last baker	NTNOPPPPP
last balls	OUPOPPOOO
last baltimore	OPMWOPOPN
last baluchistan	RMLOQQQQQ
last band	PM[LQOONO
last bangkok	QLMNQRQRQ
last bangladesh	OOOTOPPPP
last bank	OPRUPMOOO
last bannatyne	OTOOPPPOP
last baquba	OPOTOPPOO
last barbados	PPOSPPPPP
last barcelona	ONTPOPPOP
last bardarbunga	ONOUOPPPO
last barger	RSLOOPPOQ
last barkley	NVNOPPPPP
last barra	OUNOPPPPP
last basayev	POSOPPPOP
last base	MOSWPOOMO
last baseball	SOWNPOOMO
last based	SOPPOPOPO
last basel	PMRQPPPPP
last bashir	OUONPPPOP
last basra	OPNTOPPPP
last bass	QUMMOQPQP
last bath	QNUOOOPOO
last batty	PWMNPPPOP
last baume	OTPOPPPPO
last bay	NORUPOPMP
last bbcbreaking	KPYMPPPPP
last bbcnews	MQUOOPPPO
last bbq	RMRNQPPPP
last bcc	OPSPPPPPP
last bce	TLIKRRQRU
last be	UPOPPOOOO
last beach	NNPVPOPOP
last bear	POPPOOUOO
last bears	KQYOOPONP
last beat	SOOOPPPQP
last beautiful	TMLNPRQQQ
last beauty	XLKLQQQQQ
last beck	OTNOPPPOP
last beer	QUOPOPPNO
last begg	OWNMPPOOP
last beijing	PMLPQRQRR
last beirut	OPPUOOPOO
last belarus	PNUPOPPON
last belfast	RKISQRRQQ
last belgian	POONTPPPP
last belgians	PNULMPQPP
last belgium	NPWNOPPPO
last belgrade	PPNTOPPPP
last belize	ONNWPPOOP
last bell	LTRQNPPPO
last ben	NWOPPPPNP
last benedict	JWPOPPPPP
last benghazi	ONNUPPPPP
last bennett	PTPOPPPOO
last beringia	NQOWNOPOO
last berlin	PMOUPPPPP
last berlusconi	NYNMOOPPO
last bernanke	NTNOPPPPP
last bernardino	PMNVPPPOP
last bernie	MXQOPPPNO
last bernoulli	PTLKQQQPP
last berry	PWMNPPPOO
last beslan	PMKQQQQRQ
last best	USMLPOPPP
last beyonce	OUNPPPPPP
last biden	OWNOOPOPP
last biewener	OYOOPOONN
last big	UMMNQPPQP
last bigley	OTNPPPPPP
last bill	NVLNOOSPP
last billboard	SKOMRQQQQ
last birmingham	OONVOPPPO
last birthday	SNMOPQPRQ
last bitch	VLKNQQQQQ
last bittorrent	NPPPPPPPT
last black	RPJMUQQPP
last blacks	ONTLRPPOQ
last blair	OWNNPPPOO
last blake	OTOOPPPPP
last blb	NPTOPPPPO
last bless	SMNNQQPQQ
last blm	OOVNOPPPO
last blog	SPNOPPPPP
last bloomberg	OOVNOPPPO
last blue	SLRMPPQPQ
last blunkett	OSPNOPPPP
last board	SLMKQRRRS
last body	QNMNQQPSQ
last boeing	MOVOOPPPP
last boerse	ONXOOOPOO
last bolivia	ONMVOPPPP
last bombardier	POTOOPPPO
last bombay	OPOUPPPPP
last bond	NXOPPOPNO
last boo	OOOOOOPVO
last books	ONVPOPPOO
last borders	RMJMPQQWQ
last bored	ULMNPQPQR
last boris	OVNOPPOOP
last born	TMMNQQQQQ
last borodai	PSNNPPPPP
last bossie	PUNNPPOOP
last boston	OOTPOPPOO
last bosworth	OSNOPPPPP
last bouchard	NYLMOPQPP
last bowles	OVOOPPOOO
last box	QNNOOOOSS
last boy	RQMMPQQQQ
last boyle	PSPOOOPPP
last boys	QNWNPOONO
last bozell	NXNNOPPPN
last bp	OPUNOPPPP
last bpi	MPTPPPPPO
last branson	OWLNPPPPP
last braverman	OVONOPPPO
last brazil	ONOUNPPPP
last brazilian	PPOLVPPPO
last breakingnews	XKJNQPQQQ
last brian	OSNNQPQPP
last bride	RUKMMQPRP
last brighton	NMMYNQPPP
last brilliant	UNOPOPPOP
last brisbane	MOOXMPPPO
last bristol	NPNVOPPPP
last brit	OPOUQOOOO
last britain	OMMZOPPOP
last british	MOONWPPPO
last britons	NONMWPQOP
last broadcom	OOTOOPPPP
last brooklyn	PNOTPPPPP
last brooks	PVMNPPPOP
last brotherhood	QNRLORQQP
last brothers	NOWNPNPOQ
last brown	QRPMQPPPP
last brussels	NOOVOPPPP
last bryant	OTOPOPPPP
last bryson	OSOPPPPOP
last bskyb	OOVNOPPPO
last bt	NPTOPPPPO
last buddhist	SKNJQRSSR
last budget	UNKNOUQOO
last building	QNLQOQRQR
last built	TNNOPPPPP
last buk	TKKKRRRQR
last bulls	QNTNPPOPP
last bundesbank	OPVLNPPPO
last bureau	SMRLPPPQP
last burma	OONXOOOOO
last burmese	OPPNUPPPP
last burr	RRMMQQQOQ
last burrell	OVOMPPPOO
last burton	OTOOPPPOP
last burundi	ONNVNPPPP
last bush	OTMLPQQQQ
last business	TQRNOOPOO
last byrds	MPUMOPPQP
last byrne	OUNOPPPOP
last c	VMMTOOPOO
last c.	SMMRQPPOP
last ca	SKMKRRRRR
last cabin	OOOWOOPOO
last cable	PTNPPPPOP
last caesars	ONWNOPPOO
last cairo	QNMNQQQPQ
last calgary	ONNSOQPPQ
last calif.	PPPSPPPOP
last california	OMLWQPQOP
last call	SNONPPPPP
last cambodia	PPMUNPPPP
last cambridge	NPXMOPPON
last camera	PQNNQOONV
last cameron	MVOPOPPOP
last camp	NTOOPPPOP
last campaign	QORMOQQPQ
last campbell	QRMMQPQPR
last can't	TLMNQPQQQ
last canada	NLRTOSPOP
last canadian	OPLNVPQPO
last canadians	NQNMWPPOP
last cancer	RNMNQQQQP
last cancun	OPOSPPPPP
last candidates	UNOOPPPOP
last cannes	OOUQOOOON
last cant	UNMNPPPPP
last cape	PPOSPOPOP
last capital	NNYOOOOOP
last capitol	NPNUPPPPO
last caption	XONOPNPOP
last car	VPMPPPOOO
last card	QNPMQQQPQ
last cardi	NTPNOOOUO
last careerdirection	VKKLQQQQS
last carey	PXNMPPPNO
last caribbean	OQNYLPPPO
last carolina	PPRSOOOOP
last carrano	OUONPQPNO
last carroll	OVOOPPPOO
last carson	NVMOPPPPP
last carswell	OVNOPPPPO
last carter	RPKKQQQRQ
last castle	PRNSOPPOO
last castro	PZKMPPPNP
last catholic	PQQMRPPPP
last catholics	RNMQSPPPP
last cause	SOPPPPPOP
last cavaliers	ONWOOPOOO
last cbb	UNLOPQQPP
last cbi	OPTPOPPPO
last cbs	NPUOPOPPP
last cd	VOMNPOPPP
last ce	TLJJQSQST
last cemetery	QLQOQPQPP
last census	OOUOOPPPO
last center	NOJXPROOP
last centre	LQOWQMOOP
last century	WLLNPQPQQ
last cerberus	OPLWPOOOO
last cfl	QMOMQQQQS
last chad	PNOTPPPPP
last chahine	MVNOOPPQO
last chair	QXNMOOPON
last championship	OPOOPVNOP
last chan	PUONPPPOP
last change	TNMMPQQQQ
last channel	MOVSPOONO
last chao	OTOOPPPPO
last charge	RMNNQQPQQ
last chargers	NNZOOOONP
last charles	NXOONOOOO
last charleston	ONNUPPPPP
last charlie	OUOPPPPNO
last charlotteedwa20	OUOPPPPON
last chart	SOOOPPOOR
last charter	PNOPPOUPO
last chathams	OPOTOPPPP
last chavez	PVOLPPPPP
last cheadle	NWMOPPPOO
last cheap	TNMNPPPQQ
last chechen	LONOVQQQP
last check	TOOPPPPOP
last cheers	SNNPPPPPP
last chelsea	MMWSNPPOP
last cheney	MVMOPPPPP
last chernin	PSOOPPPPP
last chevalier	OTPOPOPOP
last chicago	OORSNPPPO
last chief	VOPPOOOOO
last chiefs	ROTNOOPOP
last child	QMMMQRRRR
last children	SMTPPPNNP
last chile	OOOTOPPPO
last chilean	PPOLUPPPP
last china	OOLVPPPPP
last chinese	MNORTPPPP
last ching	QVNMPPPOO
last chirac	OXLNOPPOP
last chomsky	PUNNPPPOP
last chris	MYNNQOPNQ
last christchurch	OPMVOPPPO
last christian	OPLLWPPPQ
last christianity	OOPXOONPO
last christians	NPTKRPQPQ
last christie	OWNMPPPOP
last christmas	TLJSPUOOO
last chung	OUONPPPPO
last church	QORSNNPOO
last churchill	NTPOPPPPP
last cia	NPZMNOPPN
last ciara	PTOPPPPNO
last citigroup	LPVPOPPPO
last city	UMSQPONNO
last clay	PTNOPPOOP
last clearswift	OOTOPPPPP
last cleveland	OLOVQPQPO
last climate	TMROQOPOO
last clinton	OUNNQPPOP
last clintons	P\\NNNNNOO
last clothing	SNOPPPPPP
last cloud	OPLMRRQQR
last club	MOWRQLPOP
last cnet	ONWNPPPOO
last cnn	QNPMPQQQQ
last co	QOUOOOPOO
last coach	SOOOPPPPP
last coalition	TOMMQSPRO
last coase	MVONOPPPP
last coast	OQKXPNOPP
last cognitive	UMLMQQQQQ
last cohen	NVOOOPPOP
last coinmarketcap	NOVPOPPPO
last cola	NPUPOPPPO
last colbert	NTOOPPPOP
last coles	NWPPNOPPO
last coliseum	OPNVPPOOP
last college	RLSPPNRPO
last collins	OOPMPQPUP
last colombia	OPK[NPPPO
last colombian	OPMJYPPPP
last colombo	OPOTOPPPP
last colorado	OOOVOPPPO
last columbia	OOTSNNPOP
last com	WKINQQQRR
last come	TNMMPPPQQ
last commission	QPSNPOPPP
last committee	RPSNQOOPN
last commons	SLLMSPQRQ
last communications	SMTNPOOOP
last communist	NPOPVOOOP
last community	PPVONOOPO
last company	SPTJPPQOP
last computer	SPPPPOPNP
last concepts	SONPPPPPP
last conclusion	SOOOPPPPP
last confederacy	OPPVOOOOO
last confederate	QNLLXPPPQ
last conference	RPKJPWQQO
last congo	PPMUPOPPP
last congolese	OPONSPPPP
last congratulations	ULLLRQQRQ
last congress	MPTMPPPPP
last connecticut	MPNXNPPPO
last connolly	MUOPPPPOP
last connors	NVMPPPPNP
last conservative	WQLPNQPMQ
last conservatives	RNUMUOONO
last consider	SNOPPPPPP
last constitution	POSOOPROP
last construction	VNNOPPPOP
last conte	OSOPPPPPP
last continue	SPOPPPOOP
last contract	TNJKPRRSR
last convention	QNRPPTMOO
last conway	OXNOOOOPO
last cook	PVONPOPOO
last cool	UMMPPPPQP
last coppibelfast	QOMOQQQQQ
last core	NPNOPNQNX
last cork	SJILSSRRS
last cormann	NWNPNPPPN
last cornwall	MNSSPPPOP
last coroner	PQJKRRRQR
last corp	MOXNPPOPP
last corp.	OOXNPOOOO
last corporation	OUTOOOPOM
last corps	NOWNPOPOP
last corry	OVMNPPPPO
last council	ROQHQRQTP
last count	PUOPOOPOO
last country	QNLQRRROO
last county	NNRWONOOO
last court	QNSQPOPNP
last cowell	NXNOPPPNO
last cox	TPOPPOOPO
last coyb	QMPNQQQQQ
last cp	QPQMQOPQP
last cps	SMMMRQQQQ
last crawford	OTNQPPPPO
last crimea	OPMVPPPPP
last criminal	TONPPPPOP
last critics	UPNPOPPOP
last croatia	OPLWNPPPO
last croatian	PPNMTPPPP
last cross	MUQUPNONN
last crowds	TOOPPPPOP
last crude	TQOOPOPNO
last cruise	NXOOOOPOO
last cruyff	PTOOPPPOO
last cruz	OUOOPPPOP
last csos	[MLOOPPPN
last cuaron	OWNOPPPOO
last cuba	PKMTOQQQQ
last cuban	MZMNPPPOO
last cubs	NNVOOPPPO
last culberson	MWNOPOPOO
last culture	SPRNOPOPO
last cup	OQSLQSPMP
last current	TONPPPPOP
last cypriot	MOOOWPPPO
last cyprus	RONJPRQRR
last cérebro	RLLKQRRRS
last d	TLMOPQQQQ
last d.	RMLKQQQSR
last d.c.	PPNUPPPPO
last da	NPSOPPPPP
last dab	ONSOQPQOP
last dad	UJJHSSRTS
last daily	NRUMQOONS
last dallas	OMOXOPOOP
last damascus	OSNPPPPPP
last damn	ULNOPPPQQ
last dan	QPLLQRQRR
last daniel	RPMMPPRQP
last danish	LNOMXPQPP
last darfur	OMMPPUQQQ
last darin	PVMOPPPNP
last data	VOMPPPPOO
last davidpaddon	MYMNPPPPO
last davies	OSOPPPPPP
last davis	OZLKPPQOO
last dawson	PSOPPPPOP
last day	VPOLOPNSP
last deal	SPOPPPOPP
last dealers	UNLQPPPOQ
last death	TLKJQTRRS
last debbie	PUOOPPPOO
last deccan	ONVOPOPOP
last defense	SUONPNOOO
last delaware	NML[OPNPP
last delay	MWNPPPPOP
last delhi	PPNSPOPPP
last delta	OOVLOPPOP
last dem	TMTMPPPOP
last democrat	NRMNUPPPP
last democratic	NPOOUPPOP
last democrats	NOSSQOPNP
last dempsey	NTOOPPPPP
last dems	POXOMPPOO
last den	OVNNOOPOP
last denmark	NLKYOQQQP
last denver	PPOTPPPOP
last department	PSNMQNQRP
last depending	SOOPOPOPO
last derry	OONWPOPOO
last desert	PPNTOPPPP
last details	SOOPPPPOP
last detroit	MPNWOPPPO
last development	RNTMOPPQQ
last devine	OTOOPPPOP
last devlin	MUNNQQPPP
last devocht	OTOPPPPOO
last devon	OONTPPPOP
last dexter	RLJJSRRTR
last dhabi	PPOVOOOOO
last diaghilev	PUMNPPPPP
last diana	SPMJQQRQR
last dicaprio	PUMOPPPPP
last didn't	RKLLRRRRR
last digital	QOVNPPOOO
last direction	OQSOPOPPO
last director	QPNPPPTNP
last dirty	UPPPPPPOO
last disney	MKZOOPPOO
last district	NNPSPQPPQ
last division	QOTMPNOPQ
last dixie	NLXNPPPPP
last dixon	OUNNPPPOP
last diyala	OOPTOPPPP
last dkk	SMMLQRQQR
last dm	QLNKRSRRR
last dna	WPKMQPPPP
last dnc	OPUOOOPPO
last doctors	UMNPPPPOP
last dog	TNNPPPPPP
last dogg	NWOOPOPOO
last don't	VMMMPQQQQ
last donald	OXMOOOPOO
last doncaster	NNRUOPPOO
last done	UMNNPQPPQ
last donetsk	OPNTOPPPP
last donna	NXNNPPPNO
last don’t	SOPOPPPPP
last dorchester	OONVPPOOO
last douglas	PUNLPPPPP
last dowd	NWNPPPPOP
last dowell	PUOOPPPOO
last download	VNNMPQQPP
last downtown	OOMPQQQPQ
last dozens	SPPPPPPPP
last dp	NVNOPPPOP
last drc	NQTRNOOOO
last dress	SOLLQQQRQ
last drone	TLJMRRQRS
last ds	OOPOOPPOV
last dubai	OPPSOPPPP
last dublin	OOOVOPPPO
last duckworth	PUOOPPPOO
last duke	OVNNPPPOO
last durbin	OSPPPPPOO
last durov	OWNOPPPOO
last dutch	POMMWPPPP
last dutton	OTOOQPPPP
last dvd	WMNLPQQQP
last dvds	ROOUOOOPN
last dyke	OUOPPPPOO
last d’souza	OUONPPPPP
last e	UNNNPPPPP
last e.	TPMLPQPPQ
last e3	NOOOPUPPO
last ea	SKJKRSRRS
last eagles	WNRNPOPOM
last early	UMPPPPPOP
last earth	PKKWPPQPR
last east	RNKXPOPPN
last eastenders	PMOOOPOUP
last easter	SLLKRTQRQ
last eastern	RNNNVPPOP
last eastwood	PUOOPPPON
last easygroup	NPYONOPNO
last easyjet	NNUPPPPPO
last easymobile	LP[NNPPPN
last ebay	OPVOPPPPO
last ebbers	NVOPOPPOO
last ebola	UJIMRQQRT
last ecb	NPUPPOPPO
last economists	SPOPOPPOP
last ecuador	NONWOPPOO
last ecuadorean	OOOMVPPPP
last edenbridge	NONWPPPOO
last edinburgh	MOMXOPPPP
last editorial	TMMNPQQRQ
last education	OQVNPOOOO
last edwards	SPKMRRQNR
last egypt	PNTQOPPPO
last egyptian	OPLRRPPPP
last eight	ROUPPNONO
last einstein	MZMNPPPON
last elan	PNWLPPPPP
last elbaradei	PVMNPPPOO
last election	WQNOPOONP
last ellis	OTPOOPONP
last elsevier	NNVOOPPPP
last email	ULMNPQPRP
last emanuel	OUONPPPPP
last embassy	RPKWPLOPP
last emirates	QPTOPOPON
last emperor	RUNNPOPOP
last empire	PKOOPORRS
last ena	RJNKRRSRS
last end	QOLVOOOOP
last energy	QPTLQOPOP
last england	NQTPNPPQO
last english	XJNNRPPOP
last enjoy	SOPNQPPPP
last enough	TMONQQQOQ
last enron	RLRKQQQQQ
last epa	OOSPOPPPP
last epic	ONSMQPPQP
last epstein	OZMMPOPON
last er	SMLMQQQQQ
last erdogan	OTONPPPPP
last erica	OVONOPPNP
last erie	PNNUPPPPO
last eritrea	OONTOPPPP
last eruwchcglt	SNOOPPPQP
last espinoza	OUNOPPPPO
last essentials	NNRONPOWO
last essex	OPLUPPPPO
last et	WOKNPPQPP
last ethiopia	OPMVOPPPP
last ethiopian	OPOMTPPPP
last ethnocentrism	RMNNQQQQQ
last eu	MPTQOPPPO
last euler	OXOOPOPMO
last euronext	KP[MMPPPN
last europe	NNOWOPPPO
last european	OPNMVRQPO
last euros	UMLLQQQRQ
last eurosceptic	SMLKTQQQR
last eurostar	RIIITTSSU
last evans	OYLMMQQPQ
last evansville	OMOUPPPPP
last eve	OVONPUNNO
last ever	VMLLPQQRQ
last everton	NNXNNPPPO
last everybody	TNNPPPPOP
last everything	WMMOPPPOP
last evil	SNLKPQQTQ
last examples	SLLMQRRRQ
last exchange	SPOHQQRQQ
last executive	UNMMPQQQQ
last exeter	PPOSPPPOO
last experts	QPTOOOOOP
last explorer	TIIJSTSST
last f	SMQNPPQPQ
last fa	NPUPPOPPO
last faaborg	PPNTOPPPO
last facebook	MLTMPRRQQ
last fair	UNOMPTOOP
last fallin	OYNOOOOOO
last falling	WKKKQRQRR
last fallon	NUOPPPPPO
last falluja	OPOTOPPPP
last fallujah	MOMWOPPPP
last false	TLMNQQQQQ
last fame	NMVNOOPSP
last families	SPOPPPOPP
last family	UPNPOOOPO
last fans	WMMPPPQNQ
last fao	OPTPPPPPO
last far	VOMPPPPOP
last farage	OWMNPPQNP
last fatah	LMSZNOPON
last fb	RNNMPQQQQ
last fbi	NPUOOPPPO
last fda	NPTOPOPPO
last fdi	TNSNOOPOP
last fdp	MPUPPPPPN
last fed	LNTOQQQQQ
last federal	TOMPPPPPP
last federalist	OOTNPOPQP
last federation	OOSOPOPPO
last federer	OUPPPOPON
last feeling	PQOOPPOSP
last fein	PVQNPOONO
last feleppa	PTOOOPPOO
last fellow	SNOOPPPPP
last festival	PONTQQONP
last ff	UMKLQQQQS
last ffs	TMLNRPPQS
last field	QSNRPOOOO
last fields	NTTNPPONO
last fiennes	PUNPPOPOO
last fifa	NOVOOOPPO
last fighters	QMQNQQQQQ
last figures	RMNNQQQQQ
last fiji	OPOTOPPPO
last file	TOMOPPOSO
last fillmore	KZMPPPPPO
last films	NOVOQOOOP
last finance	TNSPPOONO
last find	SOPOOPPOP
last finger	MUPPPPPOP
last finland	MTUQNOPOO
last fiorina	PWNNPOPNP
last firefox	MNXPPPPOO
last first	SPPPPPPOP
last fischer	OUNNPPPOP
last fisher	OUNOPPPPP
last five	OPXOOOONO
last fla.	OOOTOPPPO
last flanagan	PSOPPOPPP
last fleming	RPLLQRRQP
last fletcher	OWONPPPON
last flickr	QLPMPQPRR
last flight	UMKKQRQRQ
last florida	PKSSQPPOO
last floyd	PTOOPPPOP
last fm	QMMKRRSRR
last foley	PUOOOPPOO
last fontaine	MYLNPPPOP
last food	SMUNOPOQO
last forbes	NSWNONOOO
last force	PPSOPOPPO
last forces	SNMJQRQRQ
last ford	MSTJOQQPQ
last forest	MPSSOOOOP
last forget	TNNPPPPPP
last forum	ONNVPSNOO
last foundation	LQZNQNPOP
last fox	PNTLPPROP
last france	QISRPPQPP
last francisco	OKN[PPOOO
last frank	QPMLPRSPQ
last franken	MWMPPPPOP
last frankfurt	LQMYNPOPO
last fraser	PPVOOOOOO
last free	RNRJQPQOS
last freed	MVNPOPPOQ
last freedom	ULPNPQPQP
last french	RNMQRPPPP
last friends	OLLNORRUR
last front	MPUSOOONO
last frontiers	NOWONPPOO
last ft	OLPMRQQRQ
last ftu	OOVNPPPPP
last fuck	UIKMQRRRR
last fucking	RNMNQQQQP
last fujimori	PTOOPPPOO
last full	UONPOPOPP
last fully	SNOPPPPOP
last furthermore	VMLMQQQQQ
last fáil	NPYOOPOON
last féin	ONTOQPPPO
last g	RNQMQOQPQ
last g4s	NOWOOPPPN
last g8	NQUOOPPPN
last gaa	PMSNPPQPR
last gadhafi	NVOPPPPOO
last gael	PMTMQPPPQ
last gaillard	PVOPPOOON
last gallagher	OTOOPPPOP
last galois	O[MLPPPOO
last galway	NPMXPPPNO
last game	RNNOPTPOP
last gameboy	PNOPOPOOU
last gameinsight	TLMMQQQRR
last games	QPMMPWOOP
last gaming	SROOOOPOO
last gandhi	MQMWPQPNN
last garden	RMOOQPQQP
last gardens	NOTTOOONO
last garland	PWMNPPOOO
last gates	NVMOPPPPO
last gaza	ROLRPQQQP
last gazprom	MPUOOPPPP
last gdc	OQNNPVPPO
last gdp	WNKNQQQPQ
last ge	MUSNPPPNO
last geingob	OTOOPPPPO
last geldof	PUOPPPPNP
last gemini	SMLLPPRRS
last general	VJLLPRQSR
last geneva	OPOSPOPPP
last genscher	NWNOPOPPO
last george	OTMSPOOOO
last georgia	PKMMRQRSR
last georgian	OPOLVPPPP
last gerard	PVNOPOOOO
last german	PNONUQPPP
last germans	QLIPVQQQQ
last germany	ONQUNPPOO
last gerrard	OVNNPPPPP
last get	SONPPPPPP
last getglue	TMKNQQQQQ
last gets	TOLPPPPPP
last getting	SOPPPPPOP
last getty	KOZNOPPPO
last ghazni	OPOUNPPOP
last ghraib	ONOVPNPOP
last giants	OQXNPNOON
last gibson	OSOOPPPPP
last gilligan	OTOPPPPNP
last gingrich	OWNMPPPOO
last girl	TLMLQRQQR
last girls	TMMOPQQQP
last giro	QLPQPPPPQ
last gis	SLJKQSRRS
last gisb	UNLMPRPPR
last glacier	MQMVQOPPP
last glasgow	NONUOPPPP
last glazer	PTOOPPPOP
last global	UONPOOPPP
last globe	POOPPOTOP
last glutathione	WOOOPOPON
last gm	OPRSOPPOO
last gmt	UOMPPPPOP
last go	TOOPOPOPO
last god	SRKJQQQRR
last godongwana	MWMNPPPPP
last gold	PSONPPPPO
last goldberg	PWONPPPNN
last gon	RMMMQRQQQ
last gonna	ULMMQQQQQ
last gonzales	OUOOPPPOO
last good	UOOOOOPQN
last goode	OXNMPOPOO
last goodnight	ULMMQQQQQ
last gop	MPVNOPPPO
last gorbachev	NUPOOPPPP
last gordon	QSNMPPQPQ
last gore	NVNOPPPOO
last gorgeous	TLLLRQQRR
last gould	OPTOOOPPP
last government	UPNMQOPPP
last govt	VNOOOPPPO
last gracenote	NNXMOPPPP
last graham	OVNPNPPPO
last grant	OUOPOOOOP
last graphic	SNNNQQPQQ
last gray	MPUVPNNNN
last greece	OPNTOPPPP
last greek	NPNQSPPPP
last green	VNJMSPQPQ
last greens	NOVOPNPNQ
last greenspan	NYNNOPPPN
last greenwich	MOM[OOPPN
last grf	SMLLRQQRS
last griffin	OSOOPPPPP
last grimsby	PMMWOPQOO
last grit	TLKLQQQUQ
last groberg	NVMNPOPPP
last group	QMXLQPRPN
last growth	TNQRPOOOO
last guangdong	LPOVOPPPP
last guangzhou	OPNUPPPPP
last guantanamo	OOLWOPPPP
last guard	PPTOPOOOP
last guardian	KUZKNOPQM
last guatemala	PPOSPPPPP
last guccifer	OXPNPOPNN
last guide	UMLLQRPPS
last gul	OVNNOPPPP
last gulf	QOKQQPQQQ
last gyanendra	QNWNOOPOO
last h	UMQNPPPPP
last h5n1	RMMMQQPQU
last ha	TMKJRRRQS
last hadibo	NPOVOPPPO
last hadid	NWPNPPPOO
last hague	PPSQQOONP
last haha	SNMLQQQQR
last hahaha	RLLMRRQRR
last haiti	OPNSOPPPP
last haitian	NPOKWPQPP
last hajj	OPONOWOOO
last halifax	NNTROPPPO
last hall	MXLSQOPMP
last halloween	PKMQQRQQQ
last hamas	QNVJPPQPP
last hamilton	PSMTPPPMP
last hamm	NXNNOPPPO
last hampshire	OOKYPOPOP
last hangover	VMKKQQQRR
last hannity	MYKMPQPQP
last hano	OMYMPOOQO
last hanson	PVNOPPPNO
last hard	SNNOPPPPP
last hardy	PRNMQQQPP
last hariri	NUOOPPPPO
last harper	NXPNPOONP
last harris	P[HOPPPOP
last harrison	QLMMRRRRQ
last harry	QTMNQQQNP
last hart	OPVNOPOOO
last harvard	NNWNOPPPQ
last harvey	OTOPPPPOO
last hassan	NWLNPPPPP
last hate	SONPPPPPP
last havana	NOPWOOPOO
last having	TMNPPPPPP
last hay	TOMLQQQQQ
last hayman	PSOOPPPPP
last hayne	LWNOPPPOP
last hbo	OQTOOPPPO
last he	SNMOPPPPQ
last head	UNOOPPPOP
last headache	UKNNQQQQQ
last health	POVPPOONO
last heart	RNNNOPUQO
last heated	TOMPPPPOP
last heavy	SLKLRRRRR
last heights	NPNSNNOTP
last heisenberg	PTNOPPPPP
last helal	NVONPPPOO
last helmand	NOMWOPPPP
last hemisphere	LRVUNNNON
last henderson	PTONPPPOP
last henry	OVOPOPPOO
last henson	OUOOPPPOO
last herald	QLONQQQQQ
last hertfordshire	NPNVPPPOP
last hewitt	NSTMPPPOO
last hey	WLMMQQQQQ
last hezbollah	MNUMPQQQP
last hi	VMNNPQPQP
last higgins	OUNOPPPOP
last high	UOOOOPPOP
last highly	SNMOPPPPP
last hill	LQQUOPPOO
last hillary	J]NMPPQOO
last hillaryclinton	YQNMOPPNO
last hills	PMKZPQPNO
last hillsborough	NOPVPOPOO
last hilton	PRTNOPPOP
last himalayan	QLLRQQQQQ
last hindu	ONRLSQQPP
last hispanic	OPMNVPPPP
last hispanics	PPNOWOOOO
last history	ROPMPTOPP
last hiv	RNMMQQQQQ
last hmv	NPUOPPPPO
last ho	PQLNQPQSP
last hockey	SQNPPPPPP
last hodge	NVNNPPPOP
last hogan	NWMOPQPPO
last hollywood	NLRTOPPPO
last holocaust	OLSQOTOPO
last holt	OTOOPPPOP
last holy	TMOPPPPPP
last home	QLLQQPPPU
last honduras	OOPTPPOPO
last honestly	TMPPPPPOP
last hood	OUNPOPPOO
last hope	SPOPQOOOP
last hopefully	SOPPPPOPO
last hopkins	OWOOOPPOO
last horomanski	OVNOPPPOO
last horsiesios	OVOOPPPPN
last hospital	PPTQPNOPN
last hostage	QPNPPPPSP
last hour	NNNMPQQUR
last hours	TOMOPPOPP
last house	SMMUQOPOO
last housing	QNUPPPONO
last houston	MMUVOOPON
last how	UMLNQQQQQ
last howard	OVNOPPPPO
last hu	PUNOOPPPO
last huckabee	PSNOPPPOP
last huffpost	MPVOOPPPO
last huge	UOLPPPPPP
last hughes	NXNOOOPOO
last huh	TLLMQQQRR
last human	VLLPQPPQP
last hume	OTPOPPPPP
last humidity	SLMMQQQQR
last hungary	MORROQQNQ
last hunt	TOOOPPPPP
last hunter	QPKLQRQRQ
last hustle	NOWNPOPOO
last hutt	PPOUPOPOO
last hutu	QLNNUQPQQ
last i'd	VMMNPPQQQ
last i'll	WKKLQQQRQ
last i'm	YLMNPPPOQ
last i've	XLLNQPPQP
last iaea	OOTOOPPPO
last iata	PMRNQQQPQ
last ibm	NPTOOPPPO
last icann	PMYNNPPOO
last iceland	OOLVOPPPP
last idec	NNVOOPPPO
last idol	NOQNOTNSO
last iguazu	NPOSPPPPP
last ii	PQIKQRWTN
last iii	OROPOOOOS
last il	OTOPPOPOO
last illinois	MOMXOPPPP
last im	TJKLSQRRR
last image	SPPPPPOOO
last images	PQUOPPONN
last imf	OPTPPPPPO
last immigration	QOUOOPPNO
last in	UMNMPQQPQ
last inc	NNYNPOPOO
last inc.	NO\\MPPOMN
last independent	NPVNPNOPP
last india	OMQRQPPPP
last indian	OOMJZPPPP
last indiana	NNMXNPPPP
last indianapolis	POSTMOOOO
last indians	PMXJQPPQO
last indonesia	QPGUPQQQP
last indonesian	OONSQPPPO
last indonesians	QOLLWPPPP
last industry	TOROPNPON
last inflation	UONOPOPPP
last information	VNKLPRRRP
last initiative	PRVNPOOMO
last inquest	TJKJRSSSR
last instagram	PLUMOOPNV
last institute	LQ[LQNPOO
last instruments	SPPNQOPPP
last insurgents	SPOPOPPOO
last intel	UONLPQPPP
last interesting	RLLLQRRRQ
last interestingly	ULMMQQQQQ
last interfax	ONVSNOOON
last international	PNUMPPPOP
last internet	\`MIMOOPOO
last interview	PPOPOSPOO
last introduction	TPMOPPPPP
last inuit	QNMNSQPQQ
last invalid	TONPPPPPP
last investigation	TMJLQRRRR
last investigators	TONPPPPOP
last investment	QPSNPPPPP
last iowa	OPNUOPPPO
last ipad	TMMMPPPQS
last iphone	RMLNPPQPV
last iphones	PLLOPPQPX
last ipod	OONMPPPPX
last iq	SMMMQQQQS
last ira	QLUJQPPQQ
last iran	OOLYOPPPO
last iranian	PONOTPPPP
last iranians	ONONVPQPP
last iraq	PPMWOPPPP
last iraqi	OOOQSPPPP
last iraqis	OPNLXPPPP
last ircc	ONWOPOPOO
last ireland	OMWNOPPOO
last irish	NOQOTOPPP
last is	RLOMQQQQR
last isfahan	POOTOPPPO
last ishiba	OVNMPPPPP
last isil	OOWOOPPOO
last isis	OOVNOOPPO
last islam	NOTUSMONM
last islamabad	MPNVPPPPP
last islamic	NPLTQQQPP
last islamist	QOPMRPPPQ
last island	RKJSQRQRQ
last islands	SNVNPNOOO
last iso	RLLLRRQRR
last israel	PLMUPPQQP
last israelis	OOOKWPPPP
last iss	MPOVOOPQN
last issa	OTNNPPPPP
last istanbul	RNLOPPRPQ
last it	WMLLQQQPQ
last italia	RLQMQQQPP
last italian	OOLLYPPPP
last italy	OMTSNPPOO
last itunes	ONOMPPPPW
last itv	MOVOPPPPO
last iv	ROOOPOPPS
last iweathernews	PMRMQQQQQ
last i’d	VNNNPPPPP
last i’ll	UOONOPPPO
last i’m	ZMMNPPPOO
last i’ve	WONOPOPOP
last j	SMNMQQQQR
last jaafari	OTOPOPPOP
last jackson	ORMRPPPOP
last jacobs	OUOOOPPPP
last jaffna	OOOUOPPPP
last jakarta	NPMXNPPPO
last jamaica	OPOSPPPPP
last james	RNLQQQPPQ
last jan	VKJNQRRQR
last japan	OOMXOOPPP
last japanese	NOOKWPPPP
last jasgardner	NXMNPPPPO
last jason	PWOMQPPMO
last jasper	POPUOOOOO
last java	RLLPQRQRQ
last jazeera	PNSLQQQOQ
last jeddah	TMKJRRRRR
last jeeves	POUOPOPNO
last jenna	PUOOOPPPP
last jerome	MXNMPPPPO
last jersey	PKLYQPQOP
last jerusalem	NPOUPOPPP
last jesus	PRMOPPQQQ
last jewish	PPNMVPPPP
last jews	PONOSPPPP
last jgb	UOOOOOPPO
last jihad	RMOOQPPPP
last jim	OUNOPPPOO
last jimmy	PVOPPPONO
last jinping	NWOMPPPNP
last jintao	OSPOPPPPP
last job	TMKMPRQRR
last jobs	QUNPPOOOO
last johannesburg	ONOTOPPPP
last john	NUONPPPPP
last johnson	NXNOPPPOP
last johnston	NVNOPPPPP
last join	SNONPPPQQ
last jones	MVRMPPPON
last jordan	OPOSOPPPP
last joseph	PSOOPPPOO
last joshiherrmann	MUMOPPPPP
last journal	UQSMPNONO
last journalism	OQWLOOPOP
last jowell	PTPOPOPPO
last jr	OWNNPOPPN
last jr.	OVNNPPPOO
last judge	RPKMQQROR
last judges	TPNPOOPPP
last julie	MUPPPPPMP
last justcantgetenough	UKLLQQQQS
last justice	SJUOOPQOP
last k	TNNMQQQQQ
last kabul	MSUOOOPON
last kaine	OSOPPPPPP
last kandahar	ONMSQPQQP
last kane	RLKLQRRTQ
last kansas	NOOVOOPOP
last karzai	OYNMPPPOO
last kashmir	RLLQRQQQR
last kasich	OWNOPPPOO
last kate	OYOOOPOMO
last katmandu	OPOTPPPOO
last katrina	SHHIRWTTS
last kay	OUNPPNPOP
last kazakhstan	OUNPOOPPO
last kcna	NOWNPOOOO
last keane	OQTOOPPOO
last keep	UMNNPPPOP
last keir	PSOOPPPPO
last kelce	OTOOPPPOP
last kelly	NWNNPPPOO
last kennedy	OWPMOPPOP
last kent	NNRTPOPOO
last kentucky	LLSUOPQPP
last kenya	POMVOPPPO
last kenyan	ONPKWPPPP
last kerala	MPPVOPPPO
last kerry	MXOOOPPOP
last key	RRMOPPPPP
last keys	MULUPOOMP
last kfc	OQTOOPPPP
last khalif	NUMPPPPPP
last khan	PXNNOPPOO
last khartoum	NSSOPPONO
last khatami	PSOMPPPPP
last khodorkovsky	PXMNPPPNP
last kibaki	OPOUPPOPO
last kieswetter	PUMOPPPPP
last kiev	MMQVNPQPP
last kim	SQKJRRQQR
last kin	MXPPOOPNN
last king	SPLQPPQPP
last kingdom	PPKWPPOOP
last kings	OLXKPQQPQ
last kingston	POOTPPOOP
last kirk	NUNOPPPPP
last kirkuk	PPOSPPPPP
last kivu	POOTOOPPP
last kkeneally	MXNOPPPOO
last kkk	LPUPPPPQO
last klan	OOVOOPPOO
last knapman	PSPPOPPOO
last knight	SLKJSRRSR
last know	SMMMPQQRR
last kobe	OXONOPOOO
last koinonia	OQVMNPPPO
last koizumi	PSOOPPPPO
last kong	POORPPOSO
last korea	OMVNOPPPP
last korean	ONLRYNOOO
last koreas	RNLSPPPQQ
last kosslick	PSOOPPPOP
last kpa	OPSOPPPPO
last kr	TMMNQQPQQ
last kremlin	QLTKRQQQP
last kujda	NWNNPQOOP
last kunar	OPOTOPPPO
last kunin	OUNOPPPPO
last kurdish	OPNLXPPPP
last kurds	MPSNSPPQO
last kuwait	NOTQOPPPO
last kyi	PPNUPPONP
last kyrgyzstan	OOMWNPPPP
last l	SKLMRRRRS
last l'enfant	OXNNPPPON
last l.	PNMPPQQQQ
last l2	RMNLQQQQT
last la	RNMPPQPQQ
last labor	QOSMQOPPP
last laboratory	RNQLQPPQP
last labour	LOZONPPOP
last lacerda	OTNOPPPPP
last laden	M\\NOQONMO
last lagarde	PTOOPPPOP
last lagos	MVMPOPQPP
last lahore	NPOUOPPPO
last lama	OQNWOOOPN
last lambert	NVONPPPPP
last lancaster	PVPMQPPNN
last land	QLJUPPRQP
last langeland	NPOTOPPPO
last lanka	POMVPPPOO
last lankan	OWSQNNNNN
last laos	ONNUOPPPO
last larijani	PSNOPPPPP
last late	UPNPOPOOP
last latin	WPONPOOOO
last latino	QMMNVPPPP
last lau	OTOOPPPPP
last laughter	VLJLQQQSR
last laurenkrugel	NUOPOOPOO
last lavrov	OUNPPOPPO
last law	SSSTPMLLN
last lawmakers	TOOQPPPPP
last lawrence	NSNQOPPPP
last lazar	OUONPPPPO
last lazare	NTPPPPOPP
last ldp	OQUOONPPO
last leadership	RMLMQRRRQ
last league	PLPKSRRRP
last leahy	NVOOPPPOP
last lebanese	NOOLWPPPP
last lebanon	MPOYNPNPN
last lebedev	NUOOPPPOO
last lee	NOLTQQQPP
last leeds	PNKRPQQRQ
last left	TOROOOOOO
last legion	QOQKPQQRP
last leicester	OMVSNPPNN
last leone	OSLVPPPNN
last lesotho	OOOUOPPPO
last let	UMMOPRPQP
last lewis	OVOOPPPOP
last li	NUOOPPPPP
last liberal	LP[MQOOMP
last liberals	PNNLTQQQP
last liberia	OPLXOOPPO
last liberian	PPOLUPPPP
last libertarian	OONMVPQPP
last library	ONRVPONOO
last librivox	OOWONPPPN
last libya	RMJPQQQQQ
last libyan	PNLRPQQQQ
last lichtenstein	PUMPPPPOP
last life	VOMNQPQPP
last lifetime	PQTPOOPOO
last limerick	PNOTOPPPP
last lincoln	NTTNOOOOO
last lindanguyento	MWNOPPPPO
last lindi	OLOYMPPPP
last linguistics	SKMIQORSV
last lingus	OOVOPPPOO
last linick	OTNPPPPOP
last linkedin	OLXOOPPPN
last linux	POPPPPOOT
last lions	PNUOOPPPO
last lisa	TKJLQQRQU
last lisbon	OPUMOPPPO
last list	PNMLPQWPQ
last liu	PTOOPPPPO
last live	ROOOOPNTP
last liverpool	NLYPOPPOO
last ličen	SKKKRSSSR
last lmao	UJJJRSSSS
last lo	UMIJRSRQS
last lodge	OMSWPMOMO
last lol	WKLNQQQQQ
last london	POOTPOPOP
last long	TMNMRQQQQ
last look	VNOPPPPOO
last looking	SOMOPPQQQ
last loool	UMLMQQQQQ
last lord	VSKKPPPPP
last lords	RPVNOONNO
last lott	PTONPPPOP
last louis	OOOSPOOPS
last louisiana	NONVOPPPP
last love	VKLNPQQQQ
last loved	SPNOPPPPP
last lovely	TMMNQQQQQ
last lse	MPUOOPPPO
last lta	OQTOPOPOO
last ltd	NNXOPOPON
last ltd.	NMXPOOPOO
last lu	TNLKRRRPP
last lucy	OVNNPPPOP
last lukaku	OUPOOPOOP
last lukashenko	SOKLRRQQR
last luke5sos	MXOPPOPPM
last lumpur	PNNVOPPOO
last lynch	PYLLPPPOO
last lyric	NORWNOOOO
last m	PPKLRQQQR
last m1	OQOTOPPPO
last mac	RMKNOQPQV
last macbook	POOOOPPPS
last macedonia	POOUOPPPO
last macintosh	NOPOOOPPV
last mackay	NTNOPPPPP
last madden	PSOOPPPPP
last maddow	OWNOOPOPO
last madison	PVOOOPNPP
last madrid	QKQORPQQQ
last madsen	NVNOPPPPO
last magazine	NPYMQOONO
last maguire	PXNOPOONO
last mahal	PQTOPOPON
last maine	ROKRPQQPO
last major	VNOMQPPOP
last malawi	POOSOPPPP
last malaysia	PONWOOPPO
last malaysian	QLPNRPPQQ
last malaysians	QMKJXQQQQ
last maldives	PONUNPPPP
last mali	PNOUOPPPP
last malik	OVONPPPOP
last malta	PPNVOPPOO
last man	VKIJRRQWP
last manafort	PXNMOPQNO
last management	TPSNPNNOP
last manager	UNKKQRQPR
last manchester	PMSLQPPQQ
last mandelson	NUNOPPPPP
last manga	QMNVPPOPO
last manhattan	MOMZNPPPO
last manhunt	POOOPPPTP
last manitoba	NNMWOQQPP
last mann	PVMNPPPNP
last manson	PUOOPPOOP
last manzara	OWLNPPPPP
last maoist	QMKURPPPP
last maoists	RNLNTQPPQ
last marbles	QJEISTUVU
last marilyn	OXONPOPNO
last marine	RQRLPOQOQ
last marines	QOVSNOONM
last mars	NSNWOOONO
last marsh	ORUOPPOON
last mart	NOVPOPOOP
last martin	ORSLPPPOO
last maryland	MOMVPPPPP
last mas	LPVNPPPPO
last massachusetts	OPNUNPPPO
last masscomp	OOVOPOOOO
last masters	ULJOOUQRP
last mastrogiacomo	OXOOOPPNN
last match	OPNPOTPPP
last mateen	MUNOPPPPO
last mathiascormann	OVNPOPPPN
last matlab	ONLMPPPPZ
last matter	RNUPPOPMO
last maxwell	OXONPOOOP
last may	PXNOPOPOP
last maya	QPWLOPPOO
last mayer	OQNUPPPNN
last mbeki	OTOOOPPPO
last mbumba	NUNOPPPPP
last mccain	NTTLPOPNP
last mccarthy	OUNOPOPOP
last mcconnell	PUNOOPPPP
last mccormack	OUPNPPPOP
last mcdonald	NSSMPOPOP
last mcdonalds	NLSYONOOO
last mcfc	PMQNQQQQQ
last mci	MOWOOPPPO
last mckenzie	NRSOPPPNO
last md	QLKORRRQR
last mda	OQVNPPPQL
last me	TNMNPPPSP
last meantime	UNNNPPPPP
last meath	OPNWPOPOO
last mecca	POOSPPPOP
last medal	PNNOPOUPO
last media	UNTMPOOOP
last medicare	QNSMPOVON
last medrano	PUNOPPPOO
last medvedev	QSPOOPOPP
last meet	SONOPPPPP
last mehlis	OSOSNOPOP
last melbourne	PNOWOPPPO
last melcher	MWOOPPPPO
last member	VLMMPQRQQ
last members	WMLNPQQQQ
last memphis	NPSRPOOOO
last men	RNMMQQQQQ
last menatep	MOUOOPPPP
last menezes	PONUPOOOP
last mercer	OUMOPPPPP
last merck	MNVPOPPPP
last mercury	TTLLPOOQQ
last merkel	PTONPPPOP
last mertens	NWNOPPPOO
last mesoamerica	OPOVNPPPO
last met	NOUOPPPOP
last metro	QNVNOPPPO
last mexican	OONKYPPPP
last mexicans	NPONUPPPO
last mexico	PNMWOPPPP
last mh	TMLLQRQQR
last mh17	UMMNQQPPQ
last mh370	ULNNPPPPQ
last miami	OONUOPPPO
last michael	OVNMPPPPP
last michels	NWNPNOPPP
last michigan	MNUWLPOOO
last microsoft	PMROQPPPP
last middleton	LWNOOPPPP
last mideast	SMLLRRRQQ
last midlands	OOOUPPOOP
last milan	POOWPOOOO
last milburn	PWOOOPPNN
last miliband	MXMNPPPPP
last military	SNOOPPPPP
last millennials	UNOPOPPPO
last millions	TNPPPPPOP
last milosevic	NWOMOPPPP
last milwaukee	NPSQPPPOO
last mind	QMKKQRSSS
last mine	RNOTPPPNP
last mining	SPSOQOONO
last minister	OPSOPOPOP
last ministers	UJRNQPQOP
last ministry	QNRKOQQRQ
last minneapolis	OONWOPPPO
last minnesota	OQMWOPPNO
last miramar	MMMZOPPPO
last miramax	OOTOOPPPP
last mississippi	LOTTOPOOO
last missouri	OOOTPPPOP
last mit	NQVNPOPPO
last mitchell	QMMLQRRSR
last mlb	NOTOPPPPO
last mmpi	RNMLQQRQQ
last mn	SNKNPQPRS
last mo	NVMTPOONP
last mobile	RNTNPPPMQ
last mod	QMPLQQQRQ
last mogadishu	MOMXOPPPO
last mohamed	RLMNQQQSQ
last mohammed	RTOMPPPNO
last moines	PPKZPNPOO
last molina	PWOOPOPON
last mollenkopf	PSONPPPPP
last moneymonitor	UJKLPQQTS
last monroe	PUNOQPPNO
last monrovia	OONUPPPPP
last monsoon	PNRMPPOTP
last montalvo	OXNMPPPPP
last montana	ONKXPPPPO
last montgomery	OWNOPPPOO
last montreal	MOOWOPPPO
last mook	OUOOOPPPO
last moon	SLKLRRSRR
last moore	OWNMPQPOO
last morales	NYONOPPNO
last more	UOSOQOONN
last moreau	MYNOPOPOO
last morgan	PQQLQQQPO
last moriori	RPJJSRQRQ
last moroccan	OPONVPPPP
last morocco	MPTPOPQPO
last morris	PRUMPPPNN
last morrison	OWNOOOPNP
last moscow	SMLMRQRQR
last mosque	PMLZRPONO
last mosul	OOOUOPPPO
last motel	RMLKRRRRR
last mother	SNOOPPPPP
last motors	KOWOPPPPP
last mountains	NNNXPPPNQ
last mounties	POVNOOPPO
last movement	OOOLPUPPQ
last movie	TNNPPPPPP
last moxon	PVNNPQPNO
last mozambique	NPNUOPPPP
last mozilla	NNTLPQQRO
last mps	XOLOPPPPN
last msnbc	OOXNPPOPN
last msps	VOOOOPPOO
last mt	SONOPPPPP
last mtv	MQVNOOPPP
last mubarak	OUPNPPPOP
last mugabe	PTNOPPPPO
last muhammad	NUVLOOOOM
last mukherjee	MUNOPQPPP
last mulcair	OWNNPOPPO
last mum	RMJLRRQRT
last mumbai	OPOTPPPPP
last munich	NNSRPPPPP
last munster	QLSMQQQQP
last murphy	OVOOPPONO
last murray	PUQMPPPOO
last museum	MOSVOOOOO
last music	UMSOQOONP
last muslim	MRSQOOOOO
last muslims	NOQMUPPPP
last mutu	NVOPOPPOO
last mvp	RMMMQRQQR
last my	SMKLQQRRR
last myanmar	OPNUOPPPO
last myers	PSOPPPPOP
last mérida	PMNWPPPPP
last n	TNNSOOPPP
last n.h.	OPPSPPPPP
last naacp	OOUOOOPPP
last nairobi	OONTPPPPP
last najaf	OPMUOPPPP
last nakasone	PUOPPOOPO
last name	TOOPPPPOP
last names	WOLPPPPNP
last namibia	NPLWOPPPO
last namibian	OPVNQOOOO
last nao	OPSOPOPPO
last nas	PUMOPPPOP
last nasa	OOTMPPPPP
last nasdaq	NOWNOPPPO
last nasrallah	PVNOPOPOP
last nasser	OTOOQPPOP
last nation	QOJRQOQQQ
last nationalists	SLIJTRRQS
last nations	NPQPPUOOO
last nationwide	QPSOPOPOP
last nato	RNPMPPPPQ
last navy	MOXNOPPPP
last nazi	ONOVQOPPO
last nba	OPUNOPPPO
last nbc	NPSPPPPPP
last ndp	LOWPPPPPO
last neal	NTOOPPPOP
last nebraska	ONNVOPPPO
last need	SONOPPPPQ
last neeson	MXNNPPPOO
last nehru	OYNNPPPON
last nepal	NNNUOPPPP
last nepalese	OPPMTPPPP
last net	UNNPPPPOP
last netanyahu	NXOOOOPOO
last netflix	OPTOPPPPO
last netherlands	MNSSPPQPO
last network	RQVMQNOMO
last nevada	OOMWOOPOP
last nevertrump	TOUNONOON
last new	UPMOOPPPP
last newcastle	PNWONOPOP
last news	TOPMPPPPP
last newsweek	OOSLQQQPP
last newton	OXNNOPPNP
last newtown	OPPTPPPPN
last nh	NQNVOOPOO
last nhs	MPUOOPPPP
last niallofficial	MUSOOOPON
last nicaragua	OONTOPPPP
last nice	WJKJSQRRQ
last niger	ONNWNPPPO
last nigeria	OOMWOPPPP
last nigerian	PPOJWPPPP
last night	PPPOOPOTP
last nimo	NMYOOPPON
last nine	SNOPPPPPP
last nintendo	OLYMPQQPM
last nippon	OPUOPOONO
last nixon	OUONOPPPP
last nkrumah	OXNMPPPOO
last no	SLLKQRRRR
last no.	UONOPOPPP
last noida	OPMWPOPOO
last nokia	OOUNOPPPO
last nook	TNOOPPPPP
last norfolk	ONNYNPPOO
last north	QRSMPOOQO
last northeast	LQNXNPPOP
last norway	NOQSNPPPO
last norwegian	NONMWPPPP
last not	SNMNPQQQQ
last note	WKNOPPPPQ
last now	UOLOPOOTO
last nra	PPTOPOPPO
last nrl	SONNQQQQO
last nsw	NPPTOPPPP
last ntas	UMKMQQQQQ
last nvidia	OOUOOPPPO
last ny	OPNUOPPPO
last o	VNNOPPPPP
last o'driscoll	NUNPPPPNP
last o'gara	OVNNPPPOO
last o'malley	OTOOPPPOP
last o'sullivan	OSPPPPPOP
last oakley	NTOTOOOOO
last obama	OWMOOPPPP
last obamacare	ONOPOPVPP
last obasanjo	OSPOPPPOO
last objectives	TNLMPQQRQ
last obr	OPUOOOPPO
last observers	TMNPPPPOP
last obviously	SPPNPPOPP
last ocean	OOMYOPOOO
last off	UMLMPQQRQ
last office	SNRQPOOOP
last officers	WNNPPOPPO
last official	VNLNPPPPP
last officials	SOOPPPPOP
last often	SMOOPPPPP
last oh	TNOPQPPPP
last ohio	NNNVOPPPP
last oil	SNNNQQQPQ
last ok	WMMPPPPPP
last okay	TMOPPPPPP
last oklahoma	ONOUOPPPO
last olmert	OVONOOOPO
last olympic	POPNPTOPP
last olympics	MPUPOSOON
last omaha	OPOSOPPPP
last omg	UMMOPPPQQ
last one	RRNKOSOSM
last onion	OPTOOPPPP
last online	SMROPPPPP
last onpoli	VJLMQQQQS
last ons	LPVPPPPOP
last ontario	NLMYOPPPP
last onthejob	TMMNQQQQQ
last opec	MQWOPOOPO
last open	TONONUONO
last opening	UONPOOPOP
last opinion	TOOOPPPPP
last opposition	WOKNPPPPP
last oracle	MPVNOPPOP
last orange	TMTLOPPOP
last order	UMLMQQQQQ
last org	PPPMRPPQP
last organisation	MPWOQNPOP
last orlando	PPNVPOOOO
last orleans	OQRSPOPMP
last oscar	NPPOPOTPP
last oscars	POLNOPWPP
last ottawa	NPNTPPPPP
last owen	PTOOPPPOP
last oxfam	OPVOOOOPN
last o’malley	PUNPPPPNO
last p	QLPLQQQQR
last pa	OOUOPPOPO
last pac	YPPOPMPNN
last pachomius	M]LOOPPON
last pacific	ROLPQQPPQ
last packard	QLONRRQQQ
last padilla	OWNNPOPPO
last page	QUOOOPOOO
last pagliano	OVMOPPPPP
last painkiller	OOOOOPPVP
last pakistan	QMLQQPQPQ
last pakistani	POPKXPPPP
last pakistanis	NPOMVPPPP
last palace	OMRRQOOPP
last palestine	RLLLQRRSS
last palestinians	OPOOSPPPP
last palin	OUNOPPPOP
last pamkeynen	SOPPPPPPO
last pan	SOQLQPPPP
last panama	SFRIRSRSQ
last panamanian	PONNTPPPP
last parade	PPPPPSPPP
last paralympic	TJJRQQQRR
last paralympics	OPNOPVPOP
last parenthood	OPVMPOPOO
last paris	OJSWOOPPO
last park	PQJSQPQOQ
last parker	NXNOPPPNO
last parliament	LOSTOOPPP
last parliamentary	SLLLRRRQR
last parmalat	NOVOOPPPO
last part	SOOOPPPPP
last participants	SOMNPQQQQ
last particularly	SPOPPPPOP
last parties	SPQPOOPOO
last partisi	NNYOPOPNO
last partnership	OPOOOOUOP
last party	NSUMPOPOP
last pasadena	NPNTPPPPP
last pass	PNMQQQPOR
last passion	NQUOQOONP
last paul	NTNPPPPPP
last pay	TNOPPPPOP
last paypal	PPTOOOOPO
last pbs	OOSOPPPPP
last pc	TQQNPOOPN
last pcs	WLPNNPQPO
last pct	SPNPPPPPP
last peace	UKKMQQRQR
last pearlman	PSOOPPPPP
last peck	RSMNPPPOP
last pen	PVPOPOOOP
last pence	LYKPPPPOQ
last peninsula	NQMWPNPPN
last pennsylvania	PPMUNPPPP
last pentagon	LOSSOPPPO
last people	TPOOOPPOP
last pepsi	QTPNOPPPO
last peres	MXKNPPQPP
last peretz	OUOOPPPOO
last perfect	TMJKRRRRR
last perlingiere	OUOOPPPOP
last perry	NOVOPOPPN
last persia	RNKKRRRRR
last peru	OPNTPPPPO
last peruvian	OPMNWPPPP
last peshawar	PPOTOPPPO
last peston	OTOPPPPOO
last petersburg	PONTPPPPP
last pfizer	OMUPOPPPP
last phd	RMMMRQQRR
last phil	NUOOPPPOO
last philadelphia	PMKTQPQQQ
last philippine	MOWPQOOOO
last philippines	QLPOQQQQP
last phillip	LXOOPPPNO
last phillips	NVOOPPPNP
last phoenix	SMOSPPPOP
last phone	PMOOPQPPU
last photo	TOLNPQQPP
last photos	SNOPPPPPP
last photoset	UMMMQQQQQ
last phx	ONPVOOPOO
last pictures	OPVOPOOOO
last picturskewphoto	SKKLRRRRS
last pin	SQLMQQPPQ
last pink	RMNNQQQQQ
last pinochet	OXMNPOPOP
last pirates	VMNLRPQPP
last pisces	PTNOPPPPP
last pistorius	SMLMRQQQR
last pittsburgh	OPUOOPPOO
last pixel	PNNNOPPPW
last pizza	SMMQQPPQP
last pkk	OPSPOPPPO
last plains	MQOXOOOOO
last plane	SMNNQQQQQ
last plans	TNNPPPPOP
last plaza	NNSTOQPOO
last please	ULMNORQQQ
last plouffe	OSOPPPPOP
last plus	SNQMPPPPQ
last pmonair	SKMLRRQSR
last point	POYJQOPOP
last poisson	OVMOPPPOP
last poland	NPH\\NPPPO
last polaroid	RJIJSSSSU
last polaroids	UJJKSRQQV
last police	VOPOOOPOP
last polish	OOOLXPPPO
last political	SOOPPPOPP
last politico	NPWMNPPQO
last polk	OTPOPPPOO
last polls	TOOPOPPOP
last pompeii	NOOVOPPOO
last ponting	NXOPPPOLO
last pop	SNOPPPPPP
last pope	PRKJQRRQS
last poroshenko	MTPPPPPPO
last portable	QOOOPOPOT
last portland	PONTPPPPP
last portsmouth	PNMVPPPOP
last portugal	OONTOPPPP
last post	RNTMPPPOP
last potter	NPLNPOO\\N
last pound	NVNOPOPPP
last powell	OYMLPPPPO
last power	SKTNPPPOP
last ppi	WNMNPPPQP
last pr	UMJLQQQQS
last pradesh	PPNVPOPOO
last prager	MWNOPPPON
last prayformh17	VJKLQQRSR
last pre	UPLPPPPOP
last prescott	OSOPPPPPP
last presidential	UMNOPPPPP
last presley	OUOOPPPOP
last press	LNTMQQQQQ
last pretty	UMLPPPPQP
last preval	OVNNPOPPP
last previously	TOOPPPPPO
last price	VLNOPQPPP
last pride	TMNOQQQQQ
last priebus	PTOOPPPOO
last prince	OXLNPPPPP
last private	RMLMSRQRQ
last prize	ONQNQOTPO
last pro	RONNPPPPT
last program	NPWNQPMOP
last progress	SOOPPPPOP
last project	PPSNPNUNN
last prosecutors	VNNPPPPOP
last protests	SPPPPMPPP
last providencia	QNLQRQQPQ
last ps	RNMOQQQQP
last psp	OPNOPOPOU
last pspc	NOWPPOOOO
last public	SMMMQRQQQ
last pupils	VNNPPPPOP
last putin	NVMOOPPPP
last pyongyang	NSOMRQQPP
last q	SNNRPPNQO
last qaeda	PMTVOOMON
last qaida	PKUKPQRPQ
last qantas	NOVNOPPPP
last qld	NPMVOPPPP
last qpr	PMSMPPPQQ
last qualcomm	NOVOOPPPO
last quebec	NPMVPPPPP
last queen	VRQMNOONP
last queensland	MORTOPPPP
last questions	UNNPPPPOP
last quetta	OPOUOOOOP
last quick	VJMOQQPQP
last quite	SNOPPPPPP
last qwest	MPXMNPPPO
last r	UOONPOPPP
last r50bn	TOPOPPPPO
last racing	PNTMPPQPP
last radio	RNNTPOPPP
last rafah	NVSNOOOOO
last rahu	THHJSSSTT
last rail	RLLMQRRRR
last rain	TJJKQRSRT
last raisr	NOOOPNOPX
last ramadan	UKNMPQQQQ
last ramadi	QNLQQQQQQ
last rams	OPWMPNPOO
last rangoon	QNMQQQQQQ
last raskin	OSNOPQPPP
last rathbun	OVNNPPQOP
last raw	SNOOPPPPP
last ray	NSOPPPPPP
last rbi	WOMNPPQOO
last rbs	NNVNPOQQO
last rcmp	NMWOPPOPP
last read	UOROPNOOO
last reading	TOOQOPPOP
last ready	SNOOPPPPP
last reagan	PQMLQQQQQ
last real	SOOPPPPPP
last really	SMNMPQQRQ
last reasons	TNOPPPPPP
last rebel	UMLLPRQQQ
last rebels	SNOPPPPPP
last recent	SOOOPPPPP
last recession	NQONPUPPO
last record	ZMJMQPQPQ
last red	TPLOPPPQP
last redwood	PWLNPPPOP
last reeves	OVMPOPPOP
last refugees	UNPOPPPPP
last region	PPRSPNONO
last registry	NPUOPOPPP
last reich	OURNONPOO
last reid	NTOPPPPPP
last rekohu	NOOVOPPOO
last relief	QNSNPPPPP
last remember	TMOOPPPPP
last renee	NVOOPPPOO
last reply	SMMMQQQRQ
last report	UKVKOOOUN
last reports	UONPOPPOP
last representatives	ROPMQOPQP
last republic	QMOSSNPOP
last republican	NOLNXPPPP
last republicans	MOONWPPOP
last research	UMRKPPNQQ
last researchers	TNOPPPPOP
last residents	SOOPPPPPP
last resigns	UPNPPOOOO
last resources	PPTMOOPPP
last results	UPNNPPPPP
last retail	RPUOOONNO
last retweet	VLLNQQQQQ
last reuters	KPXPOPPOP
last review	RNQNONOWN
last revision	SOLNQPPQP
last revolution	OPONPWPOO
last reynolds	PWNNPOPNO
last rfp	RNNMQQRQQ
last ribble	NUNPPPPPO
last rica	PRSQPOONO
last rice	JYQNPOPOP
last richard	OUNOPPPOP
last richards	MXNNQPOPP
last ride	QPNTOPOOP
last right	TONNPQQOP
last rights	RNRLQPOQQ
last rihanna	MWNNPPPPO
last rings	PPOPPPPSP
last ripple	WNRMNPPPN
last rita	RKIJSSRUS
last rival	SOONQPPPP
last river	NNOWPOORO
last rivertrail	OPNVOPPOO
last rnc	ONTMOVOOO
last road	ROKVQOPNO
last roberts	PPKLRRRQR
last robinson	PUOOOPPOP
last robots	NPOONPPVP
last roche	NSPPPPPOP
last rochester	NOMVQPPOO
last rock	ROOQPONSO
last rockies	OOPTOOOPO
last rodgers	NUOPPPPOO
last roethlisberger	NUNPPPPPO
last romanian	OOOLVPPPP
last rome	NOOVPOPOO
last romney	OYLNPPPOO
last room	OOOWOOOOP
last rooms	SONPPPPPP
last rooney	OVNNPPPOP
last roosevelt	NUOPPPPPP
last rosamundurwin	NUMPPPPPO
last ross	NTONPPPQO
last rossmarowits	MYLQOPPON
last rotherham	ONNWOPPPO
last royal	TLLLRQRQR
last royale	PPOOPOPUO
last rp	TKJKRRRSR
last rt	VOJMQQPQQ
last rubio	NXLLPPPPP
last rudd	PSOOPPPPP
last ruddock	PTPOOPPOP
last rugby	TMMKRQQRQ
last rumsfeld	MWMNPPPPP
last run	RMLJRRRUR
last ruse	OVOMOPPPP
last rusesabagina	PTONPOPPP
last russell	PXNMPPPNO
last russia	OOKWNSPOO
last russian	MONTRPPPO
last russians	PPNPSPPOP
last rwanda	RMOOQOQQP
last rwandan	NPOTSOPOO
last ryanair	PNUOPPPPO
last s	NOTSOPNOO
last s.	ROLRQQQPP
last s.c.	OOPSPPPPP
last sa	PMKPQQQQS
last saaid	PTOOPPOOP
last saakashvili	OUONPPPOP
last sad	UNLPPPPPP
last saddam	OUMSPOOON
last sadpv2za65	SNNOPQPPQ
last sadr	OVQMPPNOO
last saez	PTNNPPPPO
last safin	NWOPPOQNO
last sales	OPOOOOTSN
last salmond	MWNOOPPQO
last salvador	PWONPPPOO
last sam	QPMMRQRQQ
last samarra	OMNWNPPPP
last samsung	OJXNPPPPP
last samuel	OQSPPNPOP
last sanders	OWNOOPPOP
last santiago	NNOUPPPPP
last sarah	OVOOPOPOO
last sargent	PRSNPOOOP
last sarkozy	PSOPPPPPP
last sars	LNZOOQPNP
last saudi	ONNTPPPPP
last saur	NOYOOOOOO
last savage	UMMMQQQQR
last save	SMMLQQRRQ
last scarborough	OUPNPPPPP
last scheinman	OSOPOPPPP
last schlafly	LWOPPPPOO
last schmidhuber	OVNNOPQPP
last school	UPROPNOPN
last schools	VOLPOPPPP
last schroeder	OTOOPPPPP
last schultz	OUONPPPOO
last schumacher	OUOOPPPOP
last schuster	OZOOPOOMN
last schwartz	PSOOPPPOP
last science	TLMLQQQRR
last sciences	ORYPPMMNN
last scientists	TPNPOPPOP
last scotland	PLSQPPPOP
last scott	MZMOPPPNO
last scottish	OOJSSQQPP
last sea	QMMRRPPOQ
last seaforth	OONWOPPOO
last sean	QSWNNPPMM
last search	TONOPPPOP
last season	RLKLQRRRR
last seattle	MMM]OOPQN
last sec	OUROOPPNO
last second	XKLNPPPQP
last section	SNMMQQPRQ
last securities	MQWPPOONP
last security	MPSNOOXMO
last see	SPTNOONOO
last seifert	PSOOPPPPP
last senate	POQMPQQQP
last senators	WLJNQQRPR
last senegal	OONTOPPPP
last seo	SLLLRQRQS
last seoul	MOOWPPPPO
last separately	SOOOPPPPP
last serb	OPNMXOPPO
last serbia	OOOUOPPPP
last serbian	OOPLVPPPP
last series	POMOPSRPP
last serious	UMOPOPPPP
last service	VLPKQQOQQ
last sevan	PYNNPOOOO
last seven	YMKMPPQQP
last seventeen	TOOPPPPPP
last seventy	TOONOPPPO
last sex	UNLNQPPQP
last sexton	PTNOPPPNP
last sexyback	POOOOPPUP
last seychelles	NPOUNPQPO
last shacham	PVNNPOPOO
last shalev	NXONPPPNO
last shame	TMOPPPPPP
last shanghai	ONOTPPPPP
last shapiro	OVOOPOPOP
last sharapova	NVNNPPPPP
last share	VMNNQPPPQ
last shares	WONPPOOOP
last sharif	NROTOOOOP
last sharks	NNXOOOOPO
last sharon	MVOOPPPPP
last sharp	OVOOPOPOP
last sharpton	OVNPOOPOO
last shaw	OUNOOPPPP
last shell	OUOWNMOON
last shenton	OVNNPPPPP
last shepherd	QOKKRRRSR
last sheriff	OVPOQOOOO
last sherlock	RMLLRQQTR
last shi'ites	RKLPTPPQQ
last shiite	ONMOXPPPP
last shinawatra	PSOOPPPPP
last shinseki	NUOOOPPPP
last short	PSOOPPPOP
last shorten	LXOPOOOOP
last shortly	TOOPPPPPP
last shot	NPUPOPPOO
last shoutout	TOOPPOPPO
last show	SMKOPUQQP
last shwe	RRMNQQPOP
last si	TKKJQSRSS
last side	SMLSPPPPP
last significant	SOPPPPPPP
last silk	OUOPPPPOO
last silva	OTNPPPPPP
last silverman	MWNPPPPOO
last similar	UMPPPOPOO
last simolove	KZLOQQQOO
last simon	QPKLRRQRQ
last simpson	PTNLQQQOQ
last sinatra	OTOOPPPPP
last singapore	KNWPOQPQO
last singh	MXMNPPPPP
last sirleaf	OVOOOOPOO
last site	QNOTPOOOO
last six	TORPPOONP
last skinner	PUOOPPPNP
last sky	QMQKQQQQQ
last skynewsbreak	MOUPOPPPO
last slam	NPOOOWNPP
last slemp	OWOOOPPOO
last sligo	OPLVOPPPO
last slovenia	PPNSOPPPP
last slow	TOOOPPPOP
last small	SNNOQPPQP
last smaller	UMOPPPPOO
last smegielski	PUNOPPOPP
last smh	SNNNQQRPQ
last smith	OVNROOONO
last snapchat	NPQPPOPOT
last social	SONOPPPPP
last society	LNWMPORPP
last socotra	PMNVPQQPO
last solutions	SOUNPOONO
last somali	OOOHYPPPP
last somalia	OOLVOPPPP
last somalis	PPPMTPPPP
last somebody	TMONPPPPP
last somehow	VNPNPPPNP
last somerset	OPPWOOOOO
last sony	NMXOOOPPO
last sopa	RKPMRQQQR
last sound	QNSROOOPO
last soup	RLLKRRQSR
last source	VMNPPPPOP
last sources	TMLNQQQQP
last south	QKPLQRRRR
last southern	UOSNNPPNP
last southwest	OPN[NOONN
last sova	OTONPPPPP
last soviet	OPOOTPPPP
last sox	NNWNPOPPO
last space	TMRMQPOPP
last spacey	NUOOPPPOP
last spain	OOMWPPPPO
last spamhaus	NOVNPPPOP
last spaniard	OOOVPPPPP
last spanish	TPLNQPPPO
last sparks	PUNPPOOOP
last spd	NPSPPPPPO
last speaker	TOJMQQQRQ
last speaking	SOOPPPPPP
last spears	OWNOPPOOP
last speech	QOOOOTPOO
last spencer	OSROPPPOO
last sperry	PXMNPPPPO
last spitzer	PTOOPPPOP
last sport	NOXLPOPOQ
last sports	RPSOPOOOO
last spring	SLLLRQRRR
last springer	OUNPPPPPO
last spurs	OMTLPQPRP
last sql	TNMNQQQQQ
last square	OMNQRQQQP
last srebrenica	OMMUQPQPP
last sss	ULJJQRRRU
last st	QMMUQPPPP
last stadium	OPJ\\QMPNN
last staff	SNOOPPPPP
last stalin	PSOOPPPOP
last stand	QONTQOPPO
last star	RTPJNNPNU
last stardust	OONOOXPON
last starmer	NVMOPPPPP
last stars	RMMMQQQSQ
last start	UNOPPOPPP
last state	PLWPPOOOO
last statement	RMMMPRQTP
last states	OOKVQPPPP
last station	POLUQPPPO
last statistics	NPVNOOOOP
last stats	QMQMQQPQP
last stay	SOOPPPPPP
last steelers	LN[ONPPOO
last steenkamp	PTMNQPPOP
last sterling	OXOOOOOOO
last stevens	NUNOOPPPP
last stewart	PWMNQOPOP
last stone	NTOOOOOSN
last store	QNNQPNNOW
last stories	SNMMPOOOV
last story	UMMLQQQQQ
last straw	NXMMPOPPP
last street	QPUNNQPNN
last strip	OPNTPPPPP
last strong	UILKRRRTR
last struggling	SNOPOPOPP
last studies	PORLPQOSP
last studio	OOXOOOOOP
last sturgeon	NUNOPPPOP
last sudan	ONKYOPPPO
last sudanese	OOPKWPPPP
last sukul	OVNNPPPOO
last sullivan	OSPOPPPPP
last summer	UMPOPPPPP
last summit	NRUTOMOMO
last sun	QMTROOOQN
last sunak	OTOOPPPOP
last sunderland	NMYJPPQQP
last sunni	PULOOPPPP
last sunnis	QNMNSQQQQ
last sunrise	UIKJTRRTS
last support	QNUNPPOOO
last supporters	VNNQPPONP
last sure	UNMOPPPPP
last survey	QMOPOOPOV
last sut	SMKLQRQQT
last svendborg	NPOUOPPOP
last swap	QQOOPNOSO
last swear	SNLNQQQQQ
last sweden	LTVNMPPPO
last swedish	NPNMWPPPP
last swift	NWNOOPPNQ
last swiss	TNLPTPPPN
last switzerland	OOKXOPPPP
last sydney	OLQUPPPPP
last symonds	OUOOPPPOO
last syndrome	WOOOOPOON
last syria	POKWNPPQO
last syrian	MOOPUPPPP
last systems	RNMJQRRSR
last t	SNQKQPQOR
last tabennese	NOOUNPPPP
last taiwan	RJOOPPQSQ
last take	VMOOPPPOP
last taken	QNNPPPOTP
last taleban	QMVKNQQQO
last taliban	PRTKNPQPP
last talk	TOOPPPPOP
last talks	TPOOPNPOQ
last tamil	ONXMNPPPP
last tan	MVOOPPPOO
last tanzania	PPLVOPPPO
last tapper	PUNOPPPOO
last tarantino	PVNNPPPOP
last tate	PSOOPPPPP
last taurus	SKKLRQRSS
last tautou	NVOOPOPPO
last taylor	RQNJQRQQQ
last tbilisi	RMKORQQQQ
last tci	NOUPPPPPO
last teachers	VNQOOPOOO
last teague	OVONPPPOO
last team	SOKKPRQSQ
last teams	SONPPPPPP
last tech	TNKSPOPPP
last technologies	NQYOONONO
last technology	NPZMPOOOO
last tehran	SMLLRQQRS
last teigen	PUNNPPPOP
last telegram	NNRMOOPNZ
last telegraph	NNRMPQRRQ
last telesales	SLLMRQQQR
last ten	TKMMQQRQQ
last tennessee	NOMWPPPOO
last terminal	PPMWNNPOP
last terms	TNONPPPQP
last terry	NQWNOOPNO
last tessa	OVNNPPPON
last test	WNMLPPQOQ
last tests	VONQMPPOP
last texans	OMYMNQPOP
last texas	ONMVPPQPP
last text	WPLOQPONP
last thai	PLOMVPQQQ
last thailand	OPJXOPPPP
last the	VLKMQRRQQ
last theatre	NONXPNOOO
last theblaze	NOVPOPPPO
last theindynews	LPUPPPPPO
last theodorus	NXMOPPPOO
last theory	RLKLQSRSS
last they're	VNNNPPPPP
last they've	XMLNPPQPP
last they’re	YMLNPPPPP
last thiel	NUONPPPPO
last thing	SLLKPQQVQ
last things	ROLNOPPUP
last think	SOPPPPPOP
last this	TOOOPPPPP
last thomas	MWLTOPPNO
last thompson	OUNNOPPPP
last thousands	TOOOPPPOP
last thunder	VJMKQQQQR
last thunderstorm	TMNOQPPPQ
last thurman	NXNNOPPOO
last tibet	NNUPNPQPP
last tibetan	PMMMVQQQP
last tie	SMLNPPQTQ
last tiffany	NRTNOPPOO
last tiger	NQSQNOOMS
last tikrit	NPOUOPPOO
last tilton	OTNOPPPPO
last timberlake	LYNNPPPOO
last time	UNNNPPPPP
last times	PNTLPPQQQ
last tindall	OTONPPPOP
last to	RPLMQQPRR
last today	POQMPPQTO
last togo	OOOUOPPPO
last tokyo	MPOVOPPPP
last tonyabbottmhr	NVMPPPPPO
last top	UNJNPSQPQ
last tories	KPONWPQQO
last toronto	OOMWOPPPP
last torrential	TKLLSRQRR
last tory	LLVNTPPPP
last tournament	QOPOPSOPO
last tower	NSMOOSPQP
last towie	TJMLQRQRR
last town	MOUOPPPPP
last traci	NVNOPPPOP
last trade	VOQONOQOO
last travis	NSSOOOOOO
last treasury	MOZLOPPOP
last treaty	NQWOQNPNO
last tribune	OOWOOOPOP
last trick	SKQLQRROQ
last triton	POSOPPPPO
last trudeau	L[NMOPPPO
last true	SNNMPQQQR
last trump	OWNOOPPOO
last trust	SNRNQOPOP
last trying	SOPPPPPOP
last tsunami	ROOOOSOOP
last tuc	OPUOOOPOP
last tuesday	RNLNPVPPP
last tulsa	PNLWOPPPO
last tune	RNMNQQQQQ
last tunisia	OOWNNOQPO
last turkey	NKSQOQQQQ
last turkish	MPOMWPPPO
last turkmen	NPOMVPPPP
last turkmenistan	NNSWLPPPN
last turner	PSOOPPPPP
last turnpike	PNNZPOOMP
last turns	TONPPPPOP
last tv	WMONPQQPO
last twain	NWNNPPPPO
last tweet	SONOPPPPP
last twitter	NMVNOQPOQ
last tyrone	NQTPOOPOO
last tysabri	POONPOPOV
last u	TOONPPPPP
last u.k.	MPSQPPPPP
last u.n.	PORMOPQPQ
last u.s.	RPMSOPPPP
last u2	NOXOOOPPN
last uae	OPOTOOPPO
last uganda	QMKQQQRQQ
last ugandan	NOPUPPOOP
last ugh	UMMLQQQQQ
last uh	SMMNQQQQR
last ukip	LPVPPPPPM
last ukraine	RNITPQQPQ
last ukrainian	OPLTPPQQP
last um	SLJJRQQRV
last umaga	NXNPPPONO
last un	NNSQOPPQP
last undefeated	LOTPOPPPP
last underground	SMRMQPPPQ
last understand	UNMOPPPQP
last underwood	PSOOPPPPP
last unece	PNWPOOOPO
last uni	OMMSPQQRQ
last union	QOOLPUPPQ
last united	JP\\NNOPOO
last university	QPXGQOOOP
last unrwa	PPTOOPPPP
last up	UMJKPQQUQ
last ups	MPVPOOPPO
last uribe	PUNPPPPOP
last uruguay	POMUOPPPP
last us	ROOSOPPPO
last usa	NOSQPPPPO
last usda	OPVOPOPOO
last users	TNNPPPPOO
last usher	MWOOPPPPO
last usi	OPUOPPPPO
last using	TOOPPPPOP
last usually	SNPPPPPQP
last utah	OPTOOPPPP
last utc	RLLLQRQRS
last utd	NOWOOOPPO
last uzbekistan	OONVOPPPO
last va.	PPOSPPPPP
last vabres	NWNPPOOOP
last valley	PMLYPOPNP
last vancouver	POOVOPPNO
last variety	RMPLPPRRQ
last vat	VOONOPPPP
last vatican	OOTPNPPQO
last vegas	OOOUPPPPP
last venezuela	OPLUOPPPP
last venezuelan	PPONVPPPO
last venus	PKHKSRSUU
last verizon	NOUOOPPPP
last vermont	MONVOPPPP
last versace	PWNNPPPNP
last very	VMNOPPPPP
last veterans	QQUOPOONP
last vi	QPLLRRRQQ
last via	SOOOPPPPP
last vic	OPOUNPPPP
last victoria	OOOTPPPPP
last victorian	QONSUOOON
last video	TNOMPQQPP
last vietnam	POOUPNPOP
last view	PPPTOOPOO
last viguerie	OWPOPOPON
last vii	RLLMPVQQQ
last villepin	QUMNPPPPO
last vince	LZMPQPPOO
last violence	TNNPPPPPP
last vioxx	NOPOOPPOV
last virginia	POSQOPPOP
last visit	PSMPQPPOP
last voa	MPUOOPPPP
last voice	QNXMOONOP
last volume	SMMMPQRRP
last vote	OOOOOWPOO
last voteon	TLKLPRQRT
last voters	TONPPPPOP
last vp	UPPOOOPOO
last vpe2fwkfdt	SNOPPPPPP
last vt.	OPOSOPPPP
last vuitton	PQSPPPPNO
last w	SLLLQRQRS
last wa	NQNUOPPPP
last wait	TONOPPPPP
last wakefield	PMNTPPPPP
last waldman	NTOPPPPPO
last wales	LLXTQOPON
last walker	QNLNQQQRR
last wan	PUOOPPPNO
last war	OPOLPTPSO
last warhol	NVKOPSPPO
last warner	POVNOPPPO
last warning	OMSNPPOUO
last warren	PSONPPPPP
last warsaw	OOOUOPPPO
last washington	QTKOPPQPP
last watch	SPQPPOONP
last water	OVUMNMMQN
last waters	NWNOPOONP
last watson	PVNNPPPOO
last watts	OVOOOOPPO
last way	RJNNQSRPS
last wayne	PPLLQRQRR
last waziristan	PQOWONOOO
last we'll	VLLLRQQQQ
last we're	TOOOPPPPP
last we've	UNPPOPPPO
last wear	SLLLQRRRR
last weathercee	QKSKQQQQQ
last weaver	OSPPPPPOP
last web	WONPNOOPO
last week	NPOPPQOSP
last weekly	PPXNNNOOO
last weingarten	NUOOPPPPP
last weinstein	OVNOOPPOO
last welcome	TMNOPPPPP
last wellington	PMNUPPPPP
last welsh	NTNRQPOOO
last wembley	NNWONPPPO
last wenger	MVPOPOPOO
last west	TOHLRSRPR
last western	OTSKOPPPQ
last westminster	PORSPPONO
last we’ll	VNNNPPPPP
last we’re	TOOOOPPPP
last we’ve	UNNPPPPPP
last what	UMMOQQPPP
last whatsapp	POOPPPPPS
last wheeler	OLLTQQQQQ
last whig	OOSOUOOOO
last whigs	MONNXPPOO
last whilst	TOOPOPPOP
last white	TRKMRPPPP
last whitmore	MUNPOQPPP
last whitson	PWNOOPPOO
last who	NJPKSRSSQ
last widodo	MWONPPOOO
last wikileaks	OOWPPPOON
last wikinews	MPWOOPPPN
last wikipedia	SMSLPPQQP
last wilkins	OWJNPPPPP
last wilkinson	PTOOPPPOO
last william	PUOOPPPOO
last williams	NYLNPPPOP
last wilson	NYNMPOPOP
last wimbledon	OOLVOTPON
last wimpey	NMYOPPPNO
last win	ULONQPPPQ
last windows	OONMNRPPV
last winnipeg	MNOVOPPPO
last wis.	OOPSPPPPP
last wisconsin	NNPUOPPPP
last witham	PNNVOPPPP
last witnesses	SOOPPPPOP
last wmc	PPSPOPPOO
last wolf	PQQMPPPQP
last woman	TKLNPRQSQ
last women	TLLLQQQRR
last wong	PSPOPPPOP
last woo	URMNPPPOO
last woods	OUNMPPPRP
last woodward	OTOPPPOOP
last word	TMMLQQQRR
last worker	TOOPPPPOP
last workers	UPMQOPPNQ
last working	SOOPPPPNP
last world	VMOQPPPNO
last worldcom	MPUOPPPOO
last worldcup	TNKOQQQPP
last wow	UMMNQQPQQ
last writers	UMONOPRQP
last wto	OPUOPOPPO
last wwdc14	TMMOQPQPP
last wwi	TLLMRQQRQ
last wynne	NWNOPPPOO
last x	TLKKQPOQX
last xbox	ONPNOPQPU
last xd	SMMNQQQQR
last xinhua	MPTNPPPQP
last xp	OONOPPPOW
last xrp	VPNOPPOPO
last xstrata	OPTPOPPOO
last xu	OWOOPPPOO
last xx	TMMMQQQQR
last y	SMMKQRQRR
last ya	TLLMQQQQR
last yaf	OPTOPPPOO
last yahoo	PMPMQQRQQ
last yanukovych	OUOOPPPNP
last yates	N[NOOOOON
last yay	SLNNQQQQR
last yazidis	ONTOPPPPP
last yeah	XKNNPOPQP
last year	WMOMPRPOO
last yeats	OZNOOOONN
last yellen	OWNOOOPPO
last yemen	NPMWOPPPP
last yonhap	PNMSQQQPP
last yorker	OPWOMPOPO
last yorkshire	QOLQQQQNQ
last you	SMNNPOPUP
last you'll	RMMNQQQRR
last you're	WLNOPOPQP
last young	YPNMOOOOP
last younis	PTNPOPPOP
last youtube	UKNNPPQPR
last yucatán	RMMOQQQQQ
last yugansk	NPWOOOPOO
last yugoslavia	OOLWOPPPP
last yukos	NOYMNPPPN
last yushchenko	PQSNOPPPP
last z	TOMLQQQPR
last zabul	NQPUNPPPO
last zambia	RMJMRQQRR
last zara	PPTOPPPOO
last zardari	QNQLQQQQP
last zarqawi	NYNPNOOPN
last zawahiri	OYOOOONPN
last zealand	NQPVPMPNP
last zelaya	OWMMOPPPP
last zephyr	OVNOPPPPO
last zimbabwe	OOUOOPPPO
last zimmerman	NXMOPPPOO
last zobrist	OVOOPPPNO
last zone	NPVSOOOON
last zuma	MXKNQPQPP
last zurich	SKOLRPRPR
last łódź	OOOUPPPPP
leader< 	SVOLNPPOO
leader< a	STKLQQPQO
leader< about	NTLSOPPPP
leader< accused	NXOMOPPPO
leader< after	PXJJQQPQQ
leader< against	NXLOOPPPP
leader< and	OZMMOPPPO
leader< another	NWNOPPPOP
leader< anti	RSJNQPQQP
leader< as	QPKKRRQRR
leader< asked	OVNONPPPO
leader< at	SPIKRRQRR
leader< back	OUOOPPPOO
leader< behind	PWOOOOOOO
leader< between	OUOPOPPPP
leader< but	OWMOOPPPO
leader< by	SUJKPQPQQ
leader< called	NYLNOOQPO
leader< criticized	NWPOPOOOO
leader< endorsed	OUOOOPPPO
leader< for	NYMNOPPOO
leader< former	PXMMNPPPO
leader< from	OXMLOQQPO
leader< gave	OWONOPPPP
leader< if	OXMMNPPPP
leader< in	NSMVOOOOP
leader< interview	PTNOPPPPP
leader< issues	NYMNNPPPO
leader< king	RQMNOQQPQ
leader< lady	NUOOOPPPP
leader< like	OXLNOPQPN
leader< live	MWOMOPPPP
leader< mr	PRMMPQQPQ
leader< mr.	MQTSNPPOO
leader< now	OVONOPPPO
leader< of	PUKMSQQPO
leader< on	M]KMOPQOO
leader< over	MXMNPPPPP
leader< party	PTNOPPPPP
leader< president	NTMMQQQPQ
leader< put	NWNPOPPPO
leader< said	RULMNQPPP
leader< says	NWNMOPPOP
leader< secretary	OTOPOPOPP
leader< senator	OWNONPPPP
leader< show	NWMOOPQOP
leader< since	NWPNOOPOP
leader< support	NWOOOPPPN
leader< supporting	OUOOOPPPO
leader< than	OVMOPPPPP
leader< that	N[KMNPPPO
leader< the	VTJNQOPPM
leader< though	NWNMOPPPO
leader< to	LWQNPPPOO
leader< trump	OUNOOPPPP
leader< using	OYNNNPPPP
leader< want	NYMNOPQON
leader< wednesday	PSOPOPPPP
leader< what	OWOOOOPPO
leader< when	OTNOOPPPP
leader< where	NXOONPPPO
leader< whether	OVNOOPPPP
leader< which	PVNNPPPPP
leader< while	OYMNOPPOO
leader< whom	OTOOOPPPO
leader< with	NURNOPPOO
leader< years	OUNNPPPPP
leader> 	SUNLNPPQO
leader> 42	PSOOPPPPP
leader> a	SZKJNPPPO
leader> about	OTOPPPPOO
leader> added	OWNOOOPOO
leader> administration	NUUONOOPO
leader> after	OSULNPPPO
leader> also	NUOMPPPPP
leader> among	OVNOOPOPP
leader> and	QWNOMPPOO
leader> are	O[MMMPPOP
leader> argument	PTOOPPPPP
leader> as	OZLLNPQPP
leader> asked	OTOOOPPPP
leader> at	NWLOOPPPP
leader> by	OZLNOPQPN
leader> called	MWNNOPPPP
leader> campaign	OWNNOOPPO
leader> candidacy	OWNOOPPPO
leader> clinton	OUMPPPPPP
leader> comments	PUMNPPPPP
leader> continued	NUOOPPPPP
leader> could	OYLNOPPPP
leader> decision	PXLJPPPPP
leader> delegates	OXMPNOPPO
leader> despite	OUONOPPPO
leader> did	OUMPOPPPP
leader> during	NVOPNPPPO
leader> faces	OWMMPPPPP
leader> failed	MZMNNPQOP
leader> first	OSMSOPPPO
leader> for	QXMMOPOPO
leader> from	OVNOOPPOP
leader> had	OYLNOPPPP
leader> has	NVOKQPPPP
leader> have	NTOOOPPPP
leader> he	NQNUNPPPO
leader> himself	RLKKSRSRR
leader> http	LZLOOQPOP
leader> i	L[MOOPOPO
leader> if	OUNOOPPPP
leader> in	NWQJOPPPP
leader> is	MSPPPPPQP
leader> it	RRMMQQPPP
leader> last	OVNNPPPPP
leader> later	MWNOPPPOP
leader> leadership	PUNOPPPPP
leader> leading	OUNPPPPOP
leader> leads	OUOOOPPPO
leader> made	MXMOOPPPP
leader> met	OUOOOPPPP
leader> more	NYMNNPPPP
leader> most	OXNMOPQPO
leader> name	NQTOMPPPP
leader> no	MVOOPPPPO
leader> nominee	N\\MNMPNPO
leader> now	NYNLOPQPO
leader> of	VMKTPPPOP
leader> on	RPKKTQQQR
leader> or	OXOOOOPPO
leader> own	PUMNPPPPP
leader> pointed	OVOOPPPOP
leader> proposed	OVMNPPPPO
leader> received	PVMOOPPPO
leader> released	UNMOPPPPP
leader> remains	MUNPOPPPP
leader> s	LVNPPPPPP
leader> said	MQSQNPPPO
leader> saying	OYNMOPPOO
leader> says	NXMMOPPPP
leader> sent	PYNMOOOOO
leader> server	OTPOPPPPP
leader> so	OWLMPPPPP
leader> speaking	NUNOPPPPP
leader> speech	VNNMQQQOP
leader> spoke	OUNNOPPPP
leader> still	OUNOPOPPP
leader> super	OUPPOOPPP
leader> supporter	NUNPOPPPP
leader> supporters	OXNOMPPPP
leader> that	NYMOOPOPO
leader> the	OWMOPPPPO
leader> to	RVLMNPQPP
leader> told	OYMMOPPPP
leader> took	OUNOOPPPP
leader> victory	NWOOOPPPO
leader> visit	PVNNOPPPP
leader> visited	QVNMOPPPO
leader> we	MVPNPPPPP
leader> went	MZMONPPPO
leader> while	OVMOOPPPP
leader> who	OQMSOPPPP
leader> whose	OUOOPPPPP
leader> will	RWLJPQQQO
leader> wins	OVMOOPPPP
leader> with	OVOOOPPPO
leader> won	NWNPOPPPP
leader> would	OWMOOPPPO
leader> wrote	PWLNOPPPP
length 3	NRRPMQMPR
length 4	POQPNORSN
length 5	TLXIPMUPN
listed-after group	ULQQPOPNO
listed-after organization	OPYQMONON
listed-after place	OKM]NOPPN
listed-before group	TKXOQOPNM
listed-before organization	OQVKMLNRV
listed-before person	RXPMONPMN
listed-before place	JLP[PRPON
marks after owner	LQQPONOZM
marks around	QMQSNMQSP
opens a longer name	JSVPNNNNT
opens organization	OMYRPOOMO
opens place	JJOZPRMVN
opens with group	MGTPZTONO
opens with place	LKVWPTNNM
person 00 of 2	RHSPNPPRS
person 00 of 3	RHRPNQPRS
person 01 of 1	OYQOMOPON
person 01 of 2	RPOUQLMOQ
person 01 of 3	MRSPNPNPQ
person 02 of 1	K[NMNOPUM
person 02 of 2	NSWLOOPNP
person 10 of 1	TQNSNNPPN
person 10 of 2	RMRRQTOLN
person 10 of 3	NPTQPQROK
person 11 of 1	ORMVPOOOP
person 11 of 2	MSQXOMONN
person 11 of 3	KWOVOLMTM
person 12 of 1	RRRTNONMN
person 12 of 2	MYPQPNOMN
person 20 of 2	NOTQOPQQN
person 20 of 3	LQUTONOPN
person 21 of 1	QSRQROOMM
person 21 of 2	NZKUOOONN
person 21 of 3	MYORPKOSL
person 22 of 1	R[IIPQQOP
person 22 of 2	RUNHPPPQQ
person 22 of 3	OMOJQSQSR
person 30 of 1	NRMSMPRSN
person 30 of 2	MZOLNPOQN
person 30 of 3	MYSQPOOLM
person 31 of 1	QWLOQOOOO
person 31 of 2	N\\KNOOOPO
person 31 of 3	N^LOPMONM
person 32 of 1	NWLLQQQPP
person 32 of 2	N\\PLOOPMN
person 32 of 3	OYNOPPPMN
person< 	MWNNPOPPQ
person< 2007	NQMWNWNML
person< a	PZNLPQPNN
person< about	O[LLPPPOP
person< actor	ROKKRQQTR
person< actress	MXPPPNPMP
person< adviser	PWMOOPPNP
person< advisor	OTOOPPPOO
person< against	OZKPPPPMO
person< agency	OQWOOOPMO
person< ambassador	PVNNPPOOP
person< an	OSVOOOONO
person< analyst	N[NNPOPMO
person< and	NXPOPRPLN
person< another	PXLLPPPNP
person< are	PWLOOPPNP
person< as	S[PJPOPKM
person< at	OQVSPMOMN
person< attorney	PWNOPPPNP
person< author	SMJJRSSSR
person< ayatollah	OVNNPPPOO
person< band	PMWNQPPNO
person< be	N[ONOOONO
person< beat	OYMMPPPNO
person< because	OYMMPPPOO
person< believe	OQUONOOPO
person< between	PXMNPPPMP
person< billionaire	OYONPOONO
person< boss	N[LNPOPMP
person< both	PUNOPPPOO
person< bowler	PXMNPPPNO
person< boyfriend	OYNNPPPNO
person< breakingnews	OTOOPPPPP
person< businessman	PXNOOOOMO
person< but	O\\LLPPPON
person< by	O]NLPNOMO
person< campaigner	QNJLRRRSS
person< campbell	PUNOPPPOP
person< canada	PWNNPPPNP
person< candidate	O[LNPPPNO
person< candidates	PWNNPPPNO
person< captain	RJIKSRTUR
person< ceo	OVOOPPPOO
person< chair	OUOOPPPOP
person< chairman	NXNOPOPNP
person< challenger	PXNNPPPNO
person< champion	OTUMOOPNO
person< chancellor	PUONPPPOO
person< chief	PXMNPPPOO
person< clinton	OTPOPPPOP
person< cnn	PZNNPOPMN
person< coach	OWNPPPPNO
person< colleague	OXNNPPONO
person< colonel	QMKLQSRSS
person< columnist	PWNNPPPNO
person< comedian	O\\MNOOPNN
person< commander	PWOOPPPLO
person< commissioner	PWLOPPPOO
person< congressman	OXNOPOOOO
person< correspondent	OWNPPOPNO
person< councillors	OVOOPOPNN
person< counterpart	PQTNPOPNO
person< dab	PVNNQPPMO
person< democrat	PQKKQSRRQ
person< deputy	PTOOPPPOP
person< dictator	PWMNPPPOP
person< did	PVNOPPPOO
person< director	QSMMPPPQQ
person< election	PUNOPPPOP
person< email	OVOOPPPMP
person< endorsed	OWOLPPPOO
person< executive	OXMNPPPOO
person< follow	OZNOPNONO
person< for	NTPSNPQNN
person< founder	SOHJRRSSS
person< friend	OZMNPPPMO
person< from	OYIUPOOLO
person< frontrunner	PVOOOPPNO
person< general	PRMMQQQPP
person< germany	PQLVPPPNO
person< gov.	OWONPOPOO
person< governor	NYMNPPONP
person< guard	PVOOPPPNO
person< half	OWNOPPOOO
person< host	PXNMPOPOO
person< hostage	OZNMPOPNP
person< if	OVNMOPPOO
person< image	OXLOPOPMP
person< in	OKMSPSMUP
person< include	PXONPOPNO
person< includes	OVONPOPOP
person< including	PTTKPPPNO
person< interview	OWMOPPPNP
person< is	NYMPPOPLP
person< john	PVNNPPPOO
person< johnson	PWMMPPPNO
person< journalist	QPKLQRQSR
person< judge	OWNOPPPNO
person< justice	PWMMPPPNP
person< kill	OTNOPPPOP
person< know	OXNNPOPNP
person< later	OXMLPPPOO
person< lawyer	OXNNPPPNO
person< leader	PXNNPPPOO
person< legend	PVONOPPOO
person< like	OTOSPOPNO
person< live	N[NMPOPON
person< magnate	OWNOPPPNO
person< manager	SRJLRPQRR
person< mayor	PVONPPPOO
person< meanwhile	OTPOOOPOP
person< member	NZNOPPPMO
person< minister	RQMMPQQQQ
person< mp	PUNOPOPOP
person< mr.	PPMVPOOOP
person< musician	SPKLQQQRR
person< named	P[MLPOPNO
person< new	MYNOPPPOO
person< news	O^LKPNQNO
person< nominated	OWOOPOOOO
person< nominee	OXNNPPPNO
person< of	MUSRPQOKN
person< office	OUNOPPPOP
person< officer	OYMNPOPNO
person< official	RQIMQRQRQ
person< old	OVKQORPNO
person< on	MQTJPRQSO
person< or	OXNMPPPOO
person< over	PRLKQQRQQ
person< partner	OYMMPPPOO
person< party	PYNNPPPLO
person< philosopher	OVNNPPPNP
person< photo	PWKLPPPRP
person< photos	PSOOPPPOP
person< played	QXMMPPPPO
person< pm	MVPPPOPOP
person< poet	OTOOPPPOP
person< politician	PRKLRPQQS
person< pope	OVNPPNPOO
person< post	OYNNOPPNO
person< president	OVQNPOPNO
person< producer	OYMNPPPNO
person< professor	PYMNOPPOO
person< prosecutor	OXNMPPPNP
person< quarterback	PYNMPPPNP
person< rep.	OVOOPPPOO
person< replaced	OXMOPPPMO
person< replacing	OWOOPOONO
person< reporter	OXNOPPPMO
person< republican	PYLOPOPNO
person< rival	PVSJQPPMO
person< runner	OXNNPPPOO
person< s	OYMMPPPOP
person< said	O]KNPOONP
person< say	PWNNPPOOO
person< says	P[LMPPPNO
person< secretary	ORSOPPPOP
person< seed	PWOOPOPNO
person< sen.	OWONPOPOP
person< senator	OVOOPPPOO
person< sheikh	PXMNPPOPO
person< show	NXOPPOPLO
person< since	OWPOPPPNO
person< singer	OXOOPOONO
person< sir	OUOOPPPOO
person< son	PXNMPPPON
person< speaker	OWOOPPPNO
person< spokesman	OYMOPPPNP
person< star	PYNMPPPNO
person< starring	PVONPOPNP
person< stars	OYNOPPPMO
person< state	PVNNPPPOP
person< striker	PUOOPPPOO
person< student	TJJKRRRTS
person< succeed	OVOOPPPNO
person< succeeding	PSOOPPPOP
person< successor	PUONPPPOO
person< support	OYNOPPPMN
person< supported	PVNNPPPOO
person< suspect	OUUNPOPMN
person< teenager	PXNNPPPNO
person< than	NYLMQPPNP
person< that	O\\LNOPONO
person< the	QLYSNPSKL
person< think	OVOOPOPOO
person< to	NTQUOOOLN
person< told	OUNONNNWN
person< tycoon	OYOMQPONN
person< uh	PXNNPPPLO
person< under	NPOWPOOOO
person< update	NWONOPPOP
person< victim	NXNOPOPNP
person< video	NWMMPPPOP
person< voa	PUNNPPPOP
person< was	OWNOPPPNO
person< were	OYKMQOPOP
person< when	P[MOPOOMP
person< which	MXULPNOMN
person< while	OVNMOOOVM
person< why	OWONPPPOO
person< winner	PWNOPPPNO
person< with	OUVLPPPLM
person< worker	PVMOPPPOO
person< world	NWNNPPPOP
person< writer	PXOOPPOMO
person> 3	OYNMPOPOO
person> 39	OSUMOOONP
person> 7	PZMMOPONO
person> a	O[OJPOPNO
person> about	RQIJRRRRR
person> accused	OUOOPPPOO
person> accuses	OURNOOPOO
person> added	PVNNPPPNP
person> after	MWNONVONN
person> against	OYLNPPPOP
person> all	PSLSPPPMO
person> also	OXLNPOPOP
person> among	OZNOOOONO
person> an	OZLNPPOOP
person> and	OTONPNORO
person> announced	OUOOPPPOO
person> anti	OWNNPPPOP
person> ap	OYOMOOPNP
person> appeared	PXLMOPPOP
person> appointed	OXNOPOOOO
person> are	NVPSOOONN
person> arrived	OXMMOPOPP
person> as	OWKRPPPOO
person> asked	OXMNPPPNO
person> at	NULSPPPNP
person> attended	OUOOPPPOP
person> b.	OXMNPPPOO
person> became	OZMMQPPNN
person> because	PWONPPPOO
person> becomes	OTOOPPPOP
person> before	OWMNPPPOP
person> bill	OVOOPPPNO
person> born	NXNNPPPPN
person> both	PUNNOPPPP
person> but	OXNNOOPNO
person> by	QNUKOQORP
person> called	OTSNPPPNP
person> calls	NWNNPPPOP
person> campaign	OXNMPPPNP
person> can	OWONOPPON
person> chairman	OTTNONONP
person> chief	PWKOPPPOP
person> clinton	PVMOPPPPP
person> comes	PUNOPPPNO
person> continues	OUPOOOPOP
person> could	P[LMPOPNO
person> curator	PUMOPPPOP
person> d	OUONPPPPO
person> david	QVNLPPPNP
person> death	OVONPPPOO
person> defeated	OQTOPOPOP
person> deputy	MWONPPPOP
person> did	PXMOOPPOO
person> died	PTOOPPPOP
person> dies	OXNMPPPON
person> director	OQLOPPPTP
person> donald	OWNMPPPOO
person> during	PZMLOPPNO
person> exhibit	PWMNOOPPO
person> faces	OTOOPPPOP
person> film	OQNNOOOWO
person> following	MWMOPOPPP
person> for	NWHLQPPVP
person> former	PVNNOPOOP
person> founder	PVONPPPOO
person> french	OWNMPPPPO
person> from	QVNKOPQRO
person> gave	P[MNOOPNN
person> gets	OUNOPPPOP
person> gives	PWNNPPPNO
person> got	MZMNPPONP
person> had	PYJRPPPNO
person> harry	PTONPPPOP
person> has	NYOPPOPLO
person> have	O[LMOPPNO
person> he	QUJPPNPQS
person> head	PUOOPPOOP
person> his	OVOOPPPOO
person> hopes	OVNOPOPOP
person> http	QSPRPMQNP
person> i	NZLQPNPNO
person> in	NUKVRMRLO
person> indicated	OUPNPPPOP
person> into	PSNVPNOON
person> is	PYJKQPPOR
person> issued	PTNPPPPOP
person> john	PSOPPPPPP
person> joined	OUOOPOPPP
person> just	PQJIQSRRR
person> killed	OWNNPPPOO
person> led	OYKNPPPOP
person> left	OZMNPPPNO
person> lost	PUMPPPPOO
person> made	PVMMPPPOP
person> managing	OUOOPPPOP
person> may	OXLMPPPPP
person> mr	OTONOMWNP
person> my	OTNSPOPNP
person> never	MZMOPQPNN
person> new	PYLLPPPOP
person> not	RPXKOPOON
person> now	PSKOQRPPP
person> of	OQLKRSPRR
person> on	MQMSOUOOO
person> one	OVTNOOONN
person> or	OXNLPPPOO
person> out	OVNOPOOOP
person> over	NVONPPPOP
person> personally	QYKMQPPNO
person> plan	PUONPPPPP
person> president	PSORNPPOO
person> project	PUONPPPOP
person> quits	PUONPPPOP
person> r	PTOOPPPOP
person> received	PVNNPPPOP
person> recently	PVNNOPPOO
person> rejected	PTONOPPOP
person> remains	NWLOPPPOP
person> reports	OVQMPOONP
person> returns	OYPPONNNO
person> reviews	MXMOPOPNP
person> robert	PSOOPPPPP
person> running	PVONPOPOP
person> s	PZPKPOONO
person> said	OXPMPOONO
person> says	PYMMPOPNO
person> scored	RJKKSRSUR
person> scores	OWNOPOPOP
person> secretary	PTNOPPPPP
person> senior	PWNNPOPNP
person> she	SOMKRPPRR
person> should	PPVNOOOOO
person> signs	OUNOPPPOP
person> son	MWOPPOPOP
person> song	PWNNPOPOO
person> speaking	OUNMPPPPP
person> spokesman	PXNNPPONO
person> super	OVNOOOPOO
person> supporters	PUNNOPPPP
person> sustained	PXNMPOPNP
person> takes	PYMLPPPNP
person> talks	OSOOPPPPP
person> tells	NXNOPOPOP
person> testifies	OSOPPPPOP
person> that	SSIKPRRQQ
person> the	NVPSPPONM
person> then	PVSJPOPOO
person> this	O[LLPPPOO
person> thomas	PUONPOOOP
person> to	NXRHOTOOO
person> told	OYMNPPPOO
person> took	OYLNPOPOO
person> tried	NTOPPPPOP
person> trump	OUOOPPPOP
person> uk	PXMKQPPOQ
person> us	PQOVPPOMO
person> via	ORUNPPPNN
person> vice	OUNOPOPPP
person> video	OWOOPPPON
person> visited	OTOPPPPOO
person> warned	PWMOPPPOO
person> was	TOPLQOQOQ
person> wedding	OUNNPPPOP
person> were	OVJSPPPON
person> where	OPTWOONMM
person> which	NPYKNMMTR
person> while	PWMNPPOOO
person> who	PZPLOOPNO
person> whose	OYNLPPPOP
person> will	PWOMPPOOO
person> william	PUNOPPPOP
person> winner	QRLNPQUOO
person> winning	PTNOPPPOP
person> wins	ORWNOOPNO
person> with	ONTHQOQTR
person> won	QSJMQQRQQ
person> would	OYMMOPPOP
person> wrote	PTOOPPPOO
region< 	KKS[PNPPN
region< a	LPTWONOMO
region< across	PONVOPOOO
region< against	NMRUNPPPO
region< an	MOOYNPOPN
region< and	QLQUOPPOO
region< at	OOLXOOQPP
region< between	PNMYOPOOO
region< by	OOTROOPOO
region< for	MMRZMPPON
region< from	OOPXNOPOO
region< in	OMNUPRPOP
region< into	MNNYNPPPP
region< level	POWMOPPOO
region< northern	PPMWPOPOP
region< of	LOQ[JOQOO
region< on	LNH[NQSRO
region< over	OOKZOOPPO
region< the	QOJ[LOPOP
region< to	LOM\\OOPOP
region< torn	RLOHRQSRR
region< western	QNHQPSRRQ
region< year	OPOUOOPNP
region> 	NMK]POQNO
region> and	OMJYNRQOQ
region> are	MPK\\NPPOO
region> as	NOMYOPOOP
region> at	NOMYOOPOO
region> but	PONVOPPOO
region> by	PMMYPOPOO
region> coast	QNJRQPQQQ
region> for	OPMZOPONO
region> has	QMIQRRQPR
region> have	RKHNSRRRS
region> http	MPLYOPPPO
region> hurricane	NPOVOOPOO
region> in	OOI[POQPN
region> including	PQLZPNONO
region> is	MLQVMYONM
region> on	LPK[OPPOP
region> peace	MQNZOOOON
region> region	ONSRPOPPO
region> since	PMGQSRRRR
region> that	OOOVOOOPO
region> the	NPLZOPPPN
region> to	NOKYPPPPO
region> uk	KPZMNPPPO
region> was	OOMZNPPON
region> when	OOOUPOPOO
region> where	OPNVOPPPO
region> with	OMMXOPPPO
seen-event< 	OPJJPaNPN
seen-event< a	NQPONYNNO
seen-event< annual	PMKMQXQPP
seen-event< at	NROMMZPPN
seen-event< first	NOOONZOOO
seen-event< of	NPMNO]ONN
seen-event< on	MOOOOZONO
seen-event< the	NPIJOjKNM
seen-event< their	OOONNZNOO
seen-event< timberlake	OPOOPUPNO
seen-event< to	KQNNP[ONP
seen-event< year	QQNMQXONN
seen-event> 	MOMLQbOKN
seen-event> and	OPONPWONO
seen-event> at	OQNOPWONO
seen-event> award	MQOOOXPNO
seen-event> champion	PPOOPTPOP
seen-event> for	QRNNPXNMO
seen-event> halftime	OPOPPUPNO
seen-event> in	UNNMO\\MNM
seen-event> on	PPOOPSPOP
seen-event> the	RNLLQVQPP
seen-event> title	OPNNPXOOO
seen-event> which	PPNOPWONO
seen-event> with	NPNOPXONO
seen-group< a	OPOMZOOOO
seen-group< the	NOLP^OONN
seen-law< an	ONONNOXOP
seen-law< the	OQMMOMcML
seen-law> 	OOPNON\\LN
seen-law> nomination	OPOOOOWOP
seen-law> winning	OOPOPPTPP
seen-organization< 	ZHZINOPOO
seen-organization< 2000	OOXOOOOOO
seen-organization< 4	OOUOOPPOO
seen-organization< a	SN\\GLOPOR
seen-organization< about	KM^NNQQPM
seen-organization< administration	OPWNPOOPN
seen-organization< afp	MNZMNPPPO
seen-organization< after	OKUJRQQRQ
seen-organization< against	NNZNMPPPO
seen-organization< all	PMVPOPQOO
seen-organization< an	IPaMKQPQL
seen-organization< and	QL^JMQQNM
seen-organization< are	MPZNNOPOP
seen-organization< army	NOVNOPPPP
seen-organization< as	ON\\LOQPNM
seen-organization< at	NL\`KPOQON
seen-organization< baghdad	PPUMPPPPP
seen-organization< before	JPYMOPQPO
seen-organization< between	OMZNMPPOP
seen-organization< both	ONZMQOOOO
seen-organization< britain	NQXNPOPOO
seen-organization< but	LP[KPOPPO
seen-organization< by	OK^JNPPNP
seen-organization< case	MPWOOOPOO
seen-organization< com	MO[NNPPON
seen-organization< company	POWONOPOO
seen-organization< defeat	ONXNOPPOO
seen-organization< democratic	MQYNOOPON
seen-organization< election	MPXPNOPOO
seen-organization< firm	NNYNPPPOO
seen-organization< first	OP[NNMOON
seen-organization< follow	LOZMOPPOO
seen-organization< for	PKaINPQON
seen-organization< former	NP^KLPPNO
seen-organization< from	TL]GPMPNO
seen-organization< giant	OOXLNPPPO
seen-organization< group	QLVKPQPRP
seen-organization< her	MQ\\ONNNOM
seen-organization< his	TPWINOOPO
seen-organization< if	NM]MNPPOO
seen-organization< image	ONZMNPPNP
seen-organization< in	PN^HPOQON
seen-organization< including	OOZNNPPON
seen-organization< iraq	NPZMOOOOO
seen-organization< its	SPROPOOOP
seen-organization< jerusalem	NPWNOPPOO
seen-organization< like	OOVOOPPOO
seen-organization< london	OLMLNRSTS
seen-organization< nations	NOVOOPPOO
seen-organization< near	PPYNNOOOO
seen-organization< new	MPYNQNPNN
seen-organization< news	MO[MQOONN
seen-organization< next	MOZLMQQPN
seen-organization< now	KVWKNPQNP
seen-organization< of	SM]FPPPNN
seen-organization< official	PPUNPOPOO
seen-organization< on	LM^LMQQPO
seen-organization< one	NPZNPNONN
seen-organization< or	ROTMPPPOP
seen-organization< organization	NOZNOOOON
seen-organization< other	POYMNOPPN
seen-organization< our	PLOGPTTRT
seen-organization< over	PMTKNRRRP
seen-organization< party	OOVNOPPPO
seen-organization< pink	NNWNOPPPO
seen-organization< president	NOVPPPOPO
seen-organization< recent	OOUOOOPOO
seen-organization< reported	NN[MNOOOO
seen-organization< rival	OPUOOPPPO
seen-organization< s	NO[LPPOOO
seen-organization< said	NL]KOPPOP
seen-organization< say	ONZONPPNP
seen-organization< says	MN\\LMPPPO
seen-organization< state	KQZMNPPPO
seen-organization< statement	PPTOPPPPO
seen-organization< statistics	MPXNPOOOO
seen-organization< suspected	NOXLOPPOO
seen-organization< tell	NOXNOPPPO
seen-organization< tells	NPWNPOPON
seen-organization< that	MM\\IOQQOP
seen-organization< the	SN\`INNNNM
seen-organization< three	PQWONONNP
seen-organization< time	ONZNNOPOO
seen-organization< to	OL]GOPQPQ
seen-organization< today	ROQLQQPPP
seen-organization< tokyo	NQWMNPPOP
seen-organization< told	MO[MOPPOO
seen-organization< top	OPWOLPPOO
seen-organization< two	ONYOMPPOO
seen-organization< ukraine	RPRGPQRQQ
seen-organization< under	LP\\MMPOOO
seen-organization< until	OPWNOOPPO
seen-organization< via	RMULROPOP
seen-organization< washington	PNQKORRPR
seen-organization< week	NQZNNOPON
seen-organization< which	NNXNOPPOP
seen-organization< while	OP\\NNOONN
seen-organization< with	ON[JORPOO
seen-organization< within	QMPMQRPRQ
seen-organization< year	NM\\LOPPOO
seen-organization< york	MPYLOPPOO
seen-organization> 	KN^JRPPOO
seen-organization> 39	VMTLNOPOP
seen-organization> 44	NPXOOPONO
seen-organization> a	LO_LNPQON
seen-organization> about	MNZNOPPOO
seen-organization> adds	KOWNPPPPO
seen-organization> after	NMWMOPQQO
seen-organization> against	KQWOPPOOP
seen-organization> agency	NPWNPOPPM
seen-organization> agents	NPVOPOOOO
seen-organization> all	POXLPOPOO
seen-organization> along	NPVOPOPOO
seen-organization> also	NM^NOOONM
seen-organization> an	NNWQNPPOO
seen-organization> and	SJ[MNOQMO
seen-organization> announced	OOWNOOPPP
seen-organization> approved	NPVOOPPOO
seen-organization> are	TLZJNQPPO
seen-organization> art	OPUOPOPQN
seen-organization> article	NOXOPOPOP
seen-organization> as	NLYLQPQQN
seen-organization> asked	OOUPPOOOO
seen-organization> astronaut	QMPKRQQQR
seen-organization> at	LP]LOPPOM
seen-organization> before	NOWNOPQPN
seen-organization> began	NNWMPPPPO
seen-organization> berkeley	QPVLPNPOP
seen-organization> bid	ON[LPOPNO
seen-organization> board	POXNNPPPN
seen-organization> boss	MPXLMQQPO
seen-organization> brian	PPVNOOOOO
seen-organization> briefing	MPPVOOPNP
seen-organization> but	MPZKOOPOO
seen-organization> by	LOZNOPPOO
seen-organization> called	NPXQONONN
seen-organization> can	NPZMPOPOM
seen-organization> candidate	MQYMNPPOO
seen-organization> candidates	MQYNOOPPN
seen-organization> captain	OQVOOOOMP
seen-organization> ceo	NPNTOPPQP
seen-organization> chair	LQZNOOPPN
seen-organization> chairman	TONIPRRUN
seen-organization> champion	NPWOONPPO
seen-organization> channel	NOZOOOQOL
seen-organization> chief	OMXOPPPPO
seen-organization> chinese	MOYOOOPPN
seen-organization> civil	PPWMOOOPN
seen-organization> claimed	OPSOOPPPO
seen-organization> commander	MP[LLPPOO
seen-organization> committee	NQVNNPPPO
seen-organization> common	PNWNPPPOO
seen-organization> confirmed	NNUPPPPPP
seen-organization> confirms	MQRVPNONO
seen-organization> contract	UPVNNONNN
seen-organization> could	NOZMNPPPO
seen-organization> deal	NOYNOPPOP
seen-organization> debate	MP\\KMOPPO
seen-organization> did	MOWNOPPPO
seen-organization> director	MO[NOPPNO
seen-organization> entered	MQWOPOOOP
seen-organization> estimates	NOWOOPPOO
seen-organization> exhibit	OPVNOPPPN
seen-organization> fans	NPVOOPPNP
seen-organization> fighter	NO\\MNPPOM
seen-organization> fighters	NOXOMPPPO
seen-organization> figures	NPVOPNPOP
seen-organization> finance	RNOKSPPRP
seen-organization> finances	PNXMNPPPO
seen-organization> first	OMYNOOPPO
seen-organization> flight	POWNOOOOO
seen-organization> for	UMVIPOPOP
seen-organization> forces	UORLPOPPO
seen-organization> forecasts	OPXOOOOOO
seen-organization> foreign	KPZNNPPPO
seen-organization> found	NQVOPOPPN
seen-organization> founder	NPZMMOPON
seen-organization> from	PO[LMPPON
seen-organization> front	NQXNMPQOO
seen-organization> game	NOYNOPQNO
seen-organization> gave	OOUNPOQPN
seen-organization> girostart2014	SILJSSRSS
seen-organization> global	MOZNNPPOO
seen-organization> governor	PQXMONPNO
seen-organization> group	QNNLPRQSP
seen-organization> guard	QOVNOOPOO
seen-organization> had	JL_NOPPPO
seen-organization> has	NK\`KNPQON
seen-organization> have	OLYNQPPPN
seen-organization> he	MPZNNPOOO
seen-organization> hope	MPZOOOONO
seen-organization> http	ONXKNPQQP
seen-organization> https	MOXOPPOOO
seen-organization> i	WMOKROPPQ
seen-organization> if	OMWKQPQOQ
seen-organization> in	QM[LNNPOO
seen-organization> including	MPXNOOOPO
seen-organization> insurgents	MO]LLPQPN
seen-organization> interviewed	MO[MNPPPN
seen-organization> interviews	LO[NNPPPO
seen-organization> investigation	NQUPPOOON
seen-organization> iraq	OPSOPPPPP
seen-organization> is	UKZHPPQON
seen-organization> it	PQXMOOOOO
seen-organization> jim	OOXNOOPPO
seen-organization> justinbieber	UNKMQQQQQ
seen-organization> last	PPWOPNONO
seen-organization> lawyers	UPMOOPPOP
seen-organization> leader	TQTLKOQOP
seen-organization> leaders	LO[OMPPPN
seen-organization> leadership	NOZMLPPPO
seen-organization> led	VLOJSQQOQ
seen-organization> lost	POVOPNPOO
seen-organization> made	ONYNPOOOO
seen-organization> majority	QKMKSTRSQ
seen-organization> member	RPXKOOOQM
seen-organization> members	RNYLNOPPN
seen-organization> membership	OPUNOPPPO
seen-organization> mh17	PPWNPNPOO
seen-organization> militant	PNNLQRRRQ
seen-organization> militants	LO[LLQQQO
seen-organization> minister	NQYMMPPOP
seen-organization> minor	PNVNPPPOO
seen-organization> monday	NPVOOPPOP
seen-organization> movement	MO[MNOPOO
seen-organization> must	NOWNMPQPO
seen-organization> nasa	OOSPPPPOP
seen-organization> national	NQWONOPPN
seen-organization> needs	MPXNOPPOP
seen-organization> network	NO[MMPPON
seen-organization> new	RNTLQPOOP
seen-organization> news	MPYKMQPPP
seen-organization> newsletters	PPTPPOPNP
seen-organization> nomination	NQZNLOOPN
seen-organization> nominee	NPZNNOOOO
seen-organization> observed	NNZNNPPOO
seen-organization> of	PM\\NPNQNM
seen-organization> offer	OPXNONPPO
seen-organization> official	MRUSNOPNO
seen-organization> officials	PNUHPRQPQ
seen-organization> on	LS]IMOPON
seen-organization> ons	PPTOPPPOO
seen-organization> opening	LNQMOSRQS
seen-organization> opposition	OPXMOPPPN
seen-organization> or	NN\\MONPON
seen-organization> organization	OKKIUSSQU
seen-organization> over	ROSMPPPQO
seen-organization> pamkeynen	OPUOOPPOP
seen-organization> party	SMYLQNPON
seen-organization> paul	MMYNNPPPP
seen-organization> peacekeepers	MNUUOOOON
seen-organization> performance	NPYNOOPPN
seen-organization> plane	NOVNOPPPO
seen-organization> plans	MOXNNPPOP
seen-organization> platform	NPXNNPPPO
seen-organization> player	NOYNNPPOO
seen-organization> players	NOVOOPPOO
seen-organization> please	ONWOPPPNP
seen-organization> police	OPYMNPPOO
seen-organization> president	MQ[LMOPPO
seen-organization> presidential	MPZNNPOPO
seen-organization> primary	MP\\MMOPOO
seen-organization> problems	NOXMOPQPO
seen-organization> producer	LOZNNPPPO
seen-organization> products	PPTOQOOOP
seen-organization> project	PQWMNOPPO
seen-organization> provides	NNYPOOQOM
seen-organization> real	TNLLRQQQQ
seen-organization> received	OPXNOOOPN
seen-organization> regime	OPXMNPPPO
seen-organization> rejected	OQUNOPPPO
seen-organization> report	TLLKNSTSQ
seen-organization> reported	NMWMRPQNQ
seen-organization> reporter	JQZNMQQPO
seen-organization> reporters	NOWOOPPPO
seen-organization> reports	MOWMOPPPP
seen-organization> resolution	MOXPQOOON
seen-organization> right	OOXNOOPOO
seen-organization> rules	QORIRQQPP
seen-organization> ruling	OQXNPOONO
seen-organization> s	NM\\MNPPPO
seen-organization> said	LI_MOPPPO
seen-organization> says	PMWQNOOOO
seen-organization> secretary	SQWMNNOOO
seen-organization> seized	LOYNNPPOO
seen-organization> senior	MOXOQPPOO
seen-organization> shareholders	MOXNOQPPN
seen-organization> shares	MQ\\NNOPOM
seen-organization> she	OPWOOPNOP
seen-organization> should	KQZMOPPOO
seen-organization> since	LPZMOOQOP
seen-organization> so	QMPKSPRPR
seen-organization> speaker	JOYONPQPQ
seen-organization> special	NPXNPNOOO
seen-organization> spoke	NNVPPOPOO
seen-organization> spokesman	IQYOOPPOP
seen-organization> spokeswoman	NQWLPPOPP
seen-organization> spring	OPWPOOOON
seen-organization> story	NPVPOOPOO
seen-organization> strike	SPRNOPPOO
seen-organization> stronghold	NOXMOQPPO
seen-organization> sunday	TORLROOPN
seen-organization> survey	OPUOOPPPO
seen-organization> team	SMOLRRPPR
seen-organization> television	MPTTOPOOO
seen-organization> that	OOYNOOOOO
seen-organization> the	JO_KQNQPO
seen-organization> this	MQWNPNOOP
seen-organization> tmro	PQVMONOOO
seen-organization> to	PMYMMQRON
seen-organization> today	ONWNPOPOP
seen-organization> told	NUVPQMNLO
seen-organization> took	ONXNOOPOO
seen-organization> top	OOUNPPPPO
seen-organization> u.s.	MQXNOPPOO
seen-organization> under	PQWNPOOON
seen-organization> user	OOWNOPPNP
seen-organization> via	NNZNOPPPN
seen-organization> vice	NOVPOOPPO
seen-organization> video	QLNLQPQPV
seen-organization> violence	NOWPOPOON
seen-organization> wall	RMSNPPPPO
seen-organization> was	NL\`KNOQOO
seen-organization> we	MOZMNPPPO
seen-organization> website	LOYOOPPOO
seen-organization> were	SNXNNPPOM
seen-organization> when	LQZMOOPOO
seen-organization> where	POWNPPPNN
seen-organization> which	NM^MPPOOM
seen-organization> who	TSXKONNMM
seen-organization> will	XJXKNOQPM
seen-organization> with	QOZMPNOMO
seen-organization> won	PMYPOOPON
seen-organization> would	MO[NNPPON
seen-place< 	NKFcOPQOO
seen-place< a	OPN]ONOMN
seen-place< and	NLKbNPQMM
seen-place< as	OOOVOPPOO
seen-place< at	RNH]OOPNO
seen-place< batter	LQPWOPPON
seen-place< for	RPN[ONOMM
seen-place< from	NNK]OPPOO
seen-place< in	NMH]OQQPO
seen-place< near	OONWPPPOO
seen-place< of	MNF^PPQPP
seen-place< on	PNH]QOQPN
seen-place< our	LOO\\ONPNO
seen-place< over	NNN\\NOOOO
seen-place< r	MOOYOOOOO
seen-place< says	NNNZOPPPO
seen-place< the	OJKdONQOL
seen-place< this	QLJSRQQRQ
seen-place< to	SMJ^NNPNN
seen-place< vancouver	NPNXOPPPO
seen-place> 	VLC^POQOO
seen-place> 1	MOOYOQPNO
seen-place> a	PKJXPPQQQ
seen-place> after	OPOXNOPON
seen-place> and	NLN^MPPNN
seen-place> are	NPNYMPPOO
seen-place> around	OPNUNOPPO
seen-place> as	OONXONPNO
seen-place> at	LPOXPNPNO
seen-place> but	NQNWPOOON
seen-place> deputy	MPOWNPPPO
seen-place> for	SLKUOQQQP
seen-place> has	PNLYOPPOO
seen-place> have	NQN[ONOON
seen-place> http	NPLZPPPOO
seen-place> ilpiratabelfast	PNLSPQQQP
seen-place> in	NNM]ONQON
seen-place> is	MMK_OPRMN
seen-place> it	MPPXNQOOM
seen-place> near	QNLQQQQQQ
seen-place> of	PMMTQOQQP
seen-place> on	OOMZPNPON
seen-place> or	MONXOPPPN
seen-place> peace	TKKJSSRRR
seen-place> province	QMKSQQQPQ
seen-place> region	TMKMRPQRS
seen-place> said	MPNZOOOON
seen-place> school	PLHSQRRRR
seen-place> that	PQMWPNONO
seen-place> the	MMTVPNPOM
seen-place> there	SPOQOPPPO
seen-place> to	PMMXPPQON
seen-place> tribal	OPMXNOPPO
seen-place> was	NPOZQNONM
seen-place> which	ONNZNPOOO
seen-place> will	LQWTMPOON
seen-place> with	PPNYONOON
seen-product< 	MNLMPNOMa
seen-product< and	MNNOPOPM]
seen-product< codenamed	NPNONOPOY
seen-product< instagram	ONNOOOPNZ
seen-product< its	NPMMNPOP[
seen-product< new	PNMMPQPPV
seen-product< of	MNMMNOOMa
seen-product< pirated	OQMOQOONW
seen-product< the	OOHINMNLl
seen-product< to	NPONPNONZ
seen-product> 	MNKKOPPMd
seen-product> and	NNMNNPPN]
seen-product> app	OOMNPOOPY
seen-product> console	OMMMNPPP\\
seen-product> for	NOSNOMOMZ
seen-product> in	PMMNOOOO\\
seen-product> is	NPONPNPL[
seen-product> operating	OPOOOOPPV
seen-product> sold	OOONOOONZ
seen-product> team	NOOOOOOOY
seen-product> to	MPOOOOOM[
seen-product> was	NOONOOPNZ
seen-product> were	ONMOPNON[
seen-product> will	NNMNQONN]
seen-work< 	QJLKQOO\`O
seen-work< and	NNMONPN_N
seen-work< drama	OPOOONOYN
seen-work< of	QONMPNN[N
seen-work< single	NONNNOO\\O
seen-work< the	MNKKONOfK
seen-work< with	OMMNPOP[O
seen-work> 	MOPKNOMaN
seen-work> and	RNMLNNO_N
seen-work> director	OQNOOPNWO
seen-work> has	OOMNONP[O
seen-work> is	NOONOON]M
seen-work> was	MNLPMNP\`M
seen-work> which	RMNMONN^M
sentence unsure	SQPPOOOPO
shape 1	TPNMKRMNX
shape 1A	WGJHSRSUS
shape 1I	RMMLPPOPY
shape 1X	\\FFPQSRQQ
shape 1XA	VMKLQRQRR
shape 1XX	RHPISQPTU
shape 1n	SOMMPPOOV
shape A	UIXMMPQNQ
shape A1	RJPJQRRQT
shape AA	XFSNSOQJT
shape AAA	YHKPQQOPR
shape AAAA	]NFIPQSPR
shape AAAX	ZLKMPPPPQ
shape AI	TMTIRNPPR
shape AIX	PPTPPOPOO
shape AX	UGZJPQQSL
shape AXX	OGVOQUQMQ
shape AXXX	OKSSPRTLM
shape AXn	QMXNPOPON
shape AXxX	OPZNPONON
shape An	ZLSMPPPNM
shape I	YKLWLOOON
shape IA	QGUGQSQTT
shape II	[FMYOOONN
shape III	TKLQQQQPQ
shape IIX	LYSPQMPNK
shape IIXX	ORTSONONN
shape IX	RRSMTRLKP
shape IXX	KWUPQMPPL
shape IXXX	LRWMNPNWL
shape IXxX	OVYKQLOMM
shape In	SKQWKKNMX
shape InX	OOTMOONNV
shape X1	UOHQNQOMW
shape XA	UAYOONNMZ
shape XAXX	POMNPNWMU
shape XI	JWRQNOMKV
shape XIX	P]KMPOPOO
shape XIXX	OVMNPOROO
shape XX	OTQPNOOQN
shape XXA	IOUJOZNRQ
shape XXI	WGHHTSSSU
shape XXXA	KVYOPNNLN
shape XXXX	NLRUPMQSN
shape XXXx	OXWKOLQMM
shape XXn	UNLLOOOPX
shape XXx	KUFSRQRPQ
shape XXxX	KTZOQKTLN
shape XXxx	MSVQPNOMO
shape Xn	XILJMK[K\\
shape Xx	WJGNSTPPQ
shape XxX	PUPQPONOM
shape XxXX	NQWONKRRM
shape XxXx	RMOKRNUQQ
shape XxxX	WPNJNWKSN
shape x	SKKKQWQQQ
shape xX	JUSPNPQOO
short-for given	IhMKKOOON
short-for none, 0	UOQPNOOOP
short-for none, 1	UQOLNNPQR
short-for none, 2	PVQMNORNO
short-for none, 3	KXOIPPOVP
short-for none, known	OMRSROOOP
short-for other	NYLLORNPR
shout unsure	PPXPSMNNK
small-title-after "	OKTSNPOUM
small-title-after &	RTRPONONN
small-title-after '	QPUPNPPON
small-title-after ,	PRONSOSON
small-title-after -	TOMNPPPPQ
small-title-after _	NHURRPPSN
small-title-before "	UUSNNOOKM
small-title-before ,	PVNQPOONN
small-title-before .	LUMMRPQRP
small-title-before _	RSNLQOPRP
start 01	WPNONOOQO
start 02	POPRQNNUM
start 03	TKUOPQMQN
start 11	RNURLOOQO
start 12	PUNRULMNN
start 13	PQRLNMPNX
start 22	ONTONPQRN
start 23	OLSPPPONS
start u3	OMMROPSQR
state< 	RLLSRPPPP
state< d	NPOVOPPOO
state< i	NPOVOOPOO
state< r	OOOWNPPOO
state> 	NONYNPPNO
state> a	OOOWOOPOO
state> and	OPOUOPPPO
title after	ONLRSSQPO
title before	RVNNOOOOO
title in apposition	MWQNOSPPK
title unsure	WPOQPPOMN
title-after ambassador	PPNNTPPPP
title-after attorney	SMLSNQRQP
title-after ceo	NMYSLOPNO
title-after chairman	LMUKSQRTN
title-after chancellor	NQLMWPPPQ
title-after chief	NPPVPOOOO
title-after commissioner	UOLLOSQPP
title-after deputy	QNOTOPPPO
title-after director	OPVOOOOOO
title-after dr	ULLKRRRRR
title-after general	SIJJSSRST
title-after gov	NMLWQPPPP
title-after governor	QMKQQQQRQ
title-after judge	NPSTOMOPP
title-after leader	RLKKRSRRR
title-after minister	POLNXPPPP
title-after mp	MTSUMOOMO
title-after pm	OPNTQPPPO
title-after premier	MNJRQSSRO
title-after president	PPPOUOPOO
title-after rep	OOMWROOOO
title-after secretary	QMMORSQPO
title-after sen	QKJZNQQPP
title-after senator	MMQLQSRRR
title-after speaker	NNUONQQPQ
title-word actor	OVPOPPPNO
title-word actress	PSOOPPPPP
title-word admiral	MYMNOPQPO
title-word ambassador	TSNOPPPNO
title-word attorney	PVNOPOPOO
title-word author	PTMMPPRPO
title-word captain	OQLOPPPRR
title-word ceo	TUMOPOONO
title-word chair	PSOOPPPOP
title-word chairman	NWOOPOPOO
title-word chancellor	PVNNPPPOP
title-word chief	PUNOPPPOP
title-word colonel	OPKMQRQSR
title-word commissioner	SRMOPPPOP
title-word congressman	PTOOPOPPP
title-word congresswoman	PWNNOOPOP
title-word dame	OWNOPPOOO
title-word deputy	NVOOOPPPO
title-word director	PSOOPPPOP
title-word dr	MVUMPOQON
title-word gen	PUNOPPPOO
title-word general	PPLLRRRQQ
title-word gov	OXNNPPOOO
title-word governor	OUOOPOPNP
title-word judge	PTNOPPPOO
title-word justice	OWNOPPPNO
title-word king	MYNPOPPON
title-word lady	OVNOPPPOP
title-word leader	OUOPPPPOO
title-word lord	LWNPPPPPO
title-word lt	OVOPPPONO
title-word madam	UJJLQRRTR
title-word mayor	MYOOPOPNO
title-word minister	OVMNPPPOP
title-word mp	OVOPPPPNO
title-word mr	LSQSOPPOO
title-word mrs	QQLLSPQQP
title-word ms	TVLMPPPNO
title-word pm	RVKMPPOPP
title-word pope	SUMNPPOPO
title-word premier	PXNMPPPOO
title-word president	RXMMPONOP
title-word prince	OVOOPPPOO
title-word professor	QVNNNPPPO
title-word rep	OVOOPPPOO
title-word secretary	QTOMQOPOO
title-word sen	OWONPOPOP
title-word senator	NWNPOPPOO
title-word sheikh	OWMPNPPPP
title-word singer	NUOOPPPPP
title-word sir	OWMOPPPOO
title-word speaker	PSOOPPPPP`;
