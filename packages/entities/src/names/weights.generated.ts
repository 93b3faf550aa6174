// Made by scripts/train-names.ts; see SOURCE.md.
export const weightsTable: string = `1< 	TRQNOOOOP
1< 0	UKPLQQQQQ
1< 000	UKIJYQQQR
1< 01	TMLMQQQQQ
1< 1	QKTLQQQQQ
1< 13	TMJKRRQRS
1< 17	WLKMQQQQQ
1< 1990s	RMTMOPPQP
1< 2	ROMITQQQS
1< 20	QIRKPRSSP
1< 2004	PSONPPPPP
1< 2005	NUOTOPONM
1< 2010	NSONOOWNN
1< 2011	SRKMQPQQP
1< 2012	OZLNOPPPO
1< 2014	VQLKQPQPP
1< 2015	PVOPPPPOO
1< 2016	SOMOYNONN
1< 2017	LYMOPPPOP
1< 23	[MMNPPPOO
1< 24	ULKKRQQRS
1< 3	UNOIQQRQQ
1< 30	UKKKSQRRS
1< 3clisgienf	ULLNPQPQR
1< 4	NLPJPPRWS
1< 40	WKJKRQQSR
1< 5	SIJJRRQQZ
1< 6	WLKJRQQQS
1< 8	UKKSPPPPQ
1< 9	XKHHRSQRU
1< a	VPQKNNTQM
1< about	RUQRNMOMN
1< afp	PLULRQQPP
1< after	STUSNMOMJ
1< again	OSXLPOONN
1< against	OQXMPOPNN
1< agency	NSXSMNONM
1< airlines	ULLNQQPQR
1< album	QMNMPPQWO
1< all	XSKMOPPOP
1< amazing	QRTKOPPOO
1< an	SNTJLOTOS
1< and	OSPQLNPSQ
1< annual	QNSMOQQQO
1< another	VPGJRQRRR
1< anti	TQKMQQQQP
1< any	STLKQPQQP
1< ap	WSNNOOONO
1< are	SQPJPPQQP
1< as	JVSSQMPIT
1< at	FRR[ORONN
1< author	WTKOPQPLN
1< back	QKTKPQRRQ
1< band	QKUKPQRPQ
1< based	RHNKSRRTQ
1< bbc	QMMMQQQVP
1< be	TQKIQQQRS
1< became	MXROOOOON
1< because	ULUMOPPOO
1< before	MYKMOXPNM
1< behind	WRLNOPPOO
1< believe	VULLOOPOO
1< best	NNOOPWPOP
1< between	SVKJPQPOQ
1< big	TKJKRRRSS
1< black	UILJSRTTO
1< board	TOLNPPPPR
1< body	OPOONOOXO
1< boot	TTLMQPPOO
1< both	OVRQMOOLR
1< breaking	NNYMOPPQO
1< brother	STJIRQQPS
1< but	WPOJOTPON
1< by	NUUKNQPQM
1< c	OKPKSPPRT
1< call	PWLMPPPPP
1< called	VLPSLOOOR
1< calls	OSTLPOPOO
1< canada	NYWLNNONM
1< career	PTOOPPPOO
1< center	QTULOOOON
1< century	ORTKPQPNP
1< ceo	MXNOOPPPO
1< channel	NM[NOPOOM
1< city	OUTOONOOO
1< clinton	TSMNOPPOO
1< co	WMMOPOOPP
1< com	ZLLOPPPPN
1< come	TSKKPPQQQ
1< company	OLZLPQPPN
1< corp	VMQOOOOPO
1< country	SLNSOQQQO
1< course	QKKTPQQQR
1< creative	PKTMRPQPP
1< cricket	QWLNPPPOO
1< cvh0equh7l	VKKNQRQQR
1< d	XIKJRQSRS
1< daughter	OYONOOONO
1< day	PQJJNWOVQ
1< deadly	RMMMPPQQS
1< despite	RSLMPPPPR
1< did	RSLMNPPQQ
1< down	VRKOPPOOQ
1< downed	TLMMQQQQR
1< dr	OVMOPPPPO
1< dr.	M[LNOOPPO
1< e	WJLNQQQPQ
1< email	NZNOOPPMO
1< english	UNKLRQQQQ
1< episode	TNMMPQPRP
1< even	URLMOQPPQ
1< ex	QNWNNOONP
1< example	OTNUOOONO
1< fact	MZNNOPPNO
1< fat	VKJMQQRTR
1< father	NYNMNPPPO
1< feeney	VLLMRQQQQ
1< ff	NVSMPPNPO
1< file	THIKSSRSU
1< film	ORMNPPPUO
1< firm	NRULOOPNT
1< first	NVRKUMPON
1< flight	YJILRQQQS
1< follow	PUJOQPQRO
1< followers	UMLLQQQQR
1< for	OTRNNMPPR
1< former	OPULLNOVP
1< four	VPLMOQQPP
1< friend	OXNPOOOOO
1< from	HTTYNPOLN
1< gave	OVNOPOPOO
1< generation	XOMOPOPPO
1< germany	PMYLOOQPO
1< get	SQKKRRQQQ
1< giroditalia	TLLMQQQQQ
1< good	WKMLQQPRQ
1< got	UNNMPPPQP
1< group	ROYNNONOM
1< gt	USLKQPPPP
1< has	PWLLPPPQQ
1< have	TULIPQPPP
1< help	OWOMOPPOP
1< her	PRKMQUPOP
1< here	QULMPPQQO
1< hidden	ULNMQQQQQ
1< high	RKTLPQQQQ
1< hill	URLKQPPPQ
1< his	SEKNVSSQR
1< hit	PNMLPPQPW
1< how	NVTIPPPPO
1< however	PVLOPPPPP
1< i	XJJJRRQRS
1< iata	NMM[POOPO
1< if	TVQLMOPPM
1< image	MVUNOOONN
1< in	MKNYNNPPT
1< include	KWPKRPPMS
1< including	MPQSMTMMT
1< internal	QLUMPPPQP
1< into	MLIXQROSP
1< iraq	XLJLSPQQQ
1< is	URMKNPOVN
1< it	TSNLPPPQN
1< its	TNTRKNONS
1< jamaledwards	VLLMQQQQR
1< january	NOTNNWONN
1< jobs	LKK_QQQNM
1< just	SSILPQQQQ
1< justinbieber	PWNQQNONO
1< king	OSJLRQQPQ
1< know	QSLLQOVOO
1< last	RPKTPOQPO
1< leader	MYOPNPPOM
1< like	TTNIMOPOU
1< line	VOMMPPPPP
1< live	RKKLPRQWR
1< lol	VMKMQQQQR
1< long	QPLKRQQQR
1< lord	OWOMPPPPO
1< love	NXRMPPQOM
1< lt	QQJMQQRSO
1< ly	ULMNPQRPQ
1< m.	TNLOQPQPQ
1< madam	UKJLRRRSQ
1< made	RVKLPPPPP
1< magazine	RMUNPPPNO
1< malaysiaairlines	TMMNQQQQR
1< man	N^MONOPNN
1< many	SJLITQSSS
1< masterchef	UMMNQQQQQ
1< me	RNQLSPPPQ
1< media	QTMNPPPPP
1< meet	NYOOPOPNN
1< mh17	XJILRRQQS
1< million	PLUKQPQQQ
1< mini	VKLMQQQQR
1< minister	TSUNNNONN
1< month	MRJJQVRSP
1< more	XJQLPPPPP
1< morning	PQLTQPPPO
1< mother	PWOMPPPMP
1< movie	PNNNNOO[O
1< mph	TLKMQQQRR
1< mr	OWNOPPPOO
1< mr.	ISQTPPPPO
1< ms	QSLNQQPPQ
1< ms.	KXOPPPPPP
1< music	PUMNQPOOP
1< my	UJRLQQQQO
1< name	QVOLPOPOP
1< named	OJPKQPRQX
1< near	KLJYPQSRO
1< new	RHSJRQQQU
1< news	KPUQPPPQO
1< night	WKLLQQQRQ
1< no	QSJIPRQPU
1< not	TSLWMOOOM
1< now	UTHKQPQQQ
1< of	PRPTOMNSL
1< off	QMTKQQPRP
1< old	TSSINPQOP
1< on	PRUOOOONO
1< one	QQQJQPPPR
1< only	URMNQOPNP
1< or	PLRONQQOT
1< other	POSLQPQRN
1< our	TLTLOPPQP
1< out	VSJKQPPPR
1< over	TSPRNNNNN
1< own	RKSMQOONV
1< page	URLOOPPOO
1< park	OPMZOOONO
1< party	PSSLQOPPN
1< pdf	SOOOPPPPP
1< people	PNLNXPPPP
1< percent	NSXONOONO
1< person	VIIJRRTSS
1< ph	VMMNQPQPP
1< photo	NOVNRPPON
1< planner	NKUTPPPNO
1< play	OVVLOONON
1< playing	ULULOOPOP
1< plays	TSJMPSPPO
1< pm	QWLNPPOPO
1< pope	STNNOPOPO
1< president	PXLOPPPOO
1< prince	OPUNPPPOO
1< product	VJJKRRQRT
1< professor	RTOOOPPON
1< pronounced	SMLJRQQTR
1< read	PQIJQQRTT
1< real	UMKLQQQQR
1< reason	RUKKQQQPQ
1< report	SQJKQQQRR
1< reuters	QMRNNVPNP
1< right	UKIKRRQRU
1< royalwedding	NULLQTQPP
1< rt	IWQOPPPPP
1< russia	QRVMONONN
1< s	QTQQLOPPO
1< said	UVKMPPPPN
1< say	XQQIPPOOO
1< saying	QPUMPOOOO
1< says	LXRIPPPPP
1< season	UOTLOPPON
1< see	PVLTOOOON
1< senator	NWONOPPPO
1< show	WRMNOPPNO
1< since	SNJKQTQQS
1< singer	NWNOPPPOP
1< sir	OXMNPPPOO
1< site	PKUKPQQRQ
1< so	TPKLQPPPR
1< some	RRPIQPQRP
1< son	PYNOOPOON
1< song	PLUMOQPRQ
1< state	TNWOPNOLO
1< station	OMYOOPPOO
1< stop	NRNWOPOON
1< succeed	MXNOPPPOO
1< support	QTQKPPPOP
1< systems	SLRMNRPPS
1< teague	PXNNPOPNO
1< team	NSVUNNNMN
1< technology	QKPKRRRQR
1< tells	JVXLPOPPN
1< than	MSWKQPONP
1< thank	VKNNQQQPQ
1< thanks	MZNOOPPON
1< that	VURKOMPPL
1< the	NOPRORRLS
1< their	ZLNKPPPQP
1< them	TRMNPPPPP
1< then	WUMIOPPOO
1< there	NZNMQPPNN
1< these	VIGLSSRRT
1< think	NUQNPPPOO
1< this	TNIVPNROP
1< three	VKPMPPQPQ
1< time	TTKLQPPOQ
1< to	MWOUNQONM
1< today	PSRNPQPNN
1< told	OXWLMOONM
1< tomorrow	YNNOOOOOO
1< tonight	VJKLRQQQT
1< too	VIIJRRRTS
1< transit	TIIISRSTU
1< tuesday	NKWNPQQRO
1< twitter	XMLOQPPPO
1< two	TQOPNOPPP
1< uk	WLJLQQQQR
1< under	SXKJPQPPO
1< up	TSJRNSNNN
1< use	KMXLOPOSR
1< using	XOSNMOONO
1< v	QLUMQQPOO
1< video	RRPHPQQPQ
1< w	QSLNPQPPP
1< was	TTJLPQPPQ
1< washington	WLOVNOPNM
1< watch	OLSMOPQRR
1< watching	SGKIRSSVT
1< weather	RKITQQQPQ
1< wednesday	RWNNOPPNO
1< week	NOUMQQPPQ
1< what	VNMLPWPON
1< when	SSGIWQQQQ
1< where	XTKKNPPPQ
1< whether	RTKMQPQPQ
1< which	TTIJRQQQQ
1< while	RUUKLNOLT
1< who	N[NMPPPON
1< why	SWLMPOPOO
1< wife	QVMSPOOMP
1< will	WTNMOOPOM
1< with	PVNMPOPMS
1< without	SPLMQQPQQ
1< won	VKLMQRRQQ
1< world	SKJKRSRRT
1< would	RTKMPQQQP
1< writes	LZUNONOOL
1< x	RSKKPQQPQ
1< year	RQXMNMNRM
1< you	VONKQPPPP
1< your	SGIJQSRTY
1> 0	ULKMQQRSR
1> 08	TKIJRSSTR
1> 1	ZJMKPQQSP
1> 10	UJHKSRQST
1> 100	VSMMPOPOO
1> 12	RJTSQOOON
1> 13	RTMPOPPPO
1> 15	VSMOOOPNO
1> 16	PSPVNNOMO
1> 17	QTKMQOPPS
1> 18	VSJMPPPPP
1> 2	]GPIOQQRQ
1> 2011	QWLMOPPPP
1> 2012	OUSLNPMQP
1> 2016	MXOOPPNOP
1> 2017	VXMMNOONN
1> 22	QOHIQTSSU
1> 24	TNIIRRRRS
1> 25	QMMUPPPPP
1> 3	SQKVOOOOO
1> 30	VNNNPPPOP
1> 31	OTMUOOPNN
1> 33	SSNNOPPOP
1> 36	TUJKQRPPO
1> 37	VKLNQQQQR
1> 39	MYNWNONMN
1> 4	WQKMPPPPO
1> 45	PRWNNOONO
1> 5	PMOOOPPPV
1> 54	ULLJRRRRS
1> 6	STJJQQQPQ
1> 7	WLMLQQQQQ
1> 713	VKIJRRRRT
1> 777	UNMMQQQQQ
1> 8	SKHPQSRPS
1> 9	SRLMPPPPR
1> 90	VHIQPRRRR
1> a	TNRQMRPPL
1> about	SXIROPPMO
1> accepts	MWWMNNNOM
1> according	VSMLPPPNP
1> account	TQIIQRQQT
1> accused	SSKMQPPPP
1> action	PNWNOPPOO
1> actor	PMMNPPQWP
1> actually	SSKMQPQQP
1> added	NUMOPPPPP
1> afp	TNONPPPPP
1> after	TNOXMUNNJ
1> again	MSWMNPPON
1> against	XMNOQOPNP
1> agency	TRMNPPPOP
1> agree	OUOOOPOPO
1> agreed	PWLMPQQOO
1> ahead	TNNOPPPPP
1> air	RKUSOOOOO
1> aircraft	NOONPOPOY
1> all	VPJJOQQUQ
1> allege	TOOPPPPOP
1> allegedly	MZNMOPPPO
1> along	NPJVOQPVM
1> already	VPIKRQPQR
1> also	RWIKQQRQO
1> alt	SNOOPPPPP
1> always	UPLLPQPQQ
1> amazon	UNNOPPPPP
1> an	NQLLSPPSR
1> analysis	PMTMQQPPP
1> and	NRQONNNTS
1> android	RLKLRQQPW
1> announced	QVTNNNONN
1> announcement	PVLPPPPNP
1> another	OYNOOOPON
1> any	TSNNOPPOO
1> ap	VJJKRRQRS
1> app	LMVQQNNMV
1> appear	TLKKRRQRS
1> applications	QLIKPTRQX
1> are	RPRKRPPMR
1> aren't	TNUNNOPOO
1> argued	OUNOPPPPP
1> argument	MYMNPPQNP
1> around	WONPPPOOP
1> art	RSMMPPPPP
1> as	TOTRMOOMP
1> asked	MWLUOOPPN
1> asserted	URLKQPPPQ
1> at	TXIROPOMN
1> attached	SOOPPPPPP
1> attacks	SRLLPQQPQ
1> attempts	TRNOOPPON
1> auspol	UMNNPPPPP
1> author	QLLSPRPOR
1> authorities	WNONOPOPP
1> b	VKMLQQQQQ
1> baby	VJJKRRRRS
1> back	WPLNPPPPO
1> backed	VNNNOPPPP
1> band	UJMMRRQQR
1> based	THJISSSTT
1> be	WLKTPPPPO
1> beat	OXNNOOPPO
1> became	Q[MJOPQPN
1> becomes	RQNMNOOYN
1> been	YNKLQPPQQ
1> before	ULQLQQQPP
1> began	PSPTNOONO
1> behind	UNNPPPPOP
1> being	TLJTOSPOP
1> believe	WLMNQQQPQ
1> best	UJKLQRQQT
1> better	RRLMQQQQP
1> between	VNOOPNPOP
1> bill	RSKKPQQQQ
1> birthday	SMNOQPPQP
1> black	TLUMPPPPO
1> book	QVMNPPPOO
1> boss	NLXMPPQQP
1> both	QTMOOPPPO
1> boys	TVMNOOOOO
1> bringing	RLKUPQQPQ
1> business	PNXNOPPPO
1> but	WQNPOOONO
1> by	SNRQNPQON
1> calendar	UHHITSSTT
1> call	TRJLQQQPQ
1> called	RTHQQPPQP
1> calling	PWOOOOPOO
1> came	ROLSONUNO
1> camp	NQIQQRRQQ
1> can	VLMJPPPPW
1> can't	SSLMQQQPO
1> candidate	QNPWNOOON
1> car	OXOOPOPOO
1> care	ULLOQQQPQ
1> career	SUKNPPPPP
1> case	MVTLQOPOO
1> cbb	OSKMPPRRQ
1> cbcnn	SOOOPPPPQ
1> cdntech	SNOOPPPPP
1> chairman	TOXNNMONN
1> champion	OOMPOWOPP
1> change	TQNOPPPOP
1> changed	TPMNPPPPQ
1> charge	QMUNPPPPO
1> charges	UOOOPOOPO
1> check	PRKLQQQRR
1> chief	NNVLPPQPP
1> city	TLTKQOPOQ
1> claims	NUPLPPPPP
1> clinton	PYNOOOOOO
1> close	POOVNPPOO
1> club	NOSVOONPN
1> com	YKHJRRQRR
1> come	UKLTOPPPP
1> coming	ULTKPPPQP
1> comment	PULOPPPPP
1> commissioner	WPSONNOOM
1> communities	ZNMMPPPOP
1> companies	UOMPOPPOP
1> company	ONVNOPPPP
1> confident	MXMNPPPPP
1> continued	QUNNPPPOP
1> continues	PUONNVNON
1> control	UMNMPPPPP
1> court	UQOOOOPOO
1> coverage	UKJNRQQQS
1> crash	WLLMQQQQQ
1> crashed	ULLNQQPQQ
1> criticized	OXNNOOPPO
1> culture	WGGGSUSTV
1> currently	NUTMPOOPO
1> cuts	VNNOPPOOP
1> d	THIJRSSUT
1> d.	ULMJRQQRR
1> dan	TMOOPPPPQ
1> david	TLMMRQPQR
1> day	QKQQPQQQO
1> dead	UIIHSSRSU
1> dear	SULLPPPOQ
1> death	LXKRPPQOO
1> debate	TUMNNOPPO
1> december	XONOOOPOO
1> decision	TSLJQQQPP
1> declared	NWNOPPOPO
1> demand	UONPOPPOP
1> described	QOIISRSSS
1> design	TOONPPPPP
1> despite	NXMUNOONM
1> device	TNMNOOOPV
1> did	OQWHPPPPP
1> died	N[MMOPQON
1> dies	QVOOOOPON
1> dining	SMMNQQQQQ
1> director	TMKOPNPWP
1> district	NMS\\LNOON
1> div	XMNONPPPO
1> do	USQONNNON
1> does	LYNNOPPPP
1> doing	VQKLPQPOQ
1> don't	NPSNPQPPO
1> done	WIIISRQRT
1> down	VMSOOOPPN
1> dr	SMMMQQQRQ
1> draft	SNTNOPPPO
1> drive	TKLKSRQRS
1> due	VJIISRSSS
1> during	STURLMMNN
1> e	WQKMQPPNQ
1> earlier	PUMVMMPON
1> early	VIJKSRRRR
1> earth	MQQMPQQRR
1> east	RLMWPQPOO
1> economy	SOOOPPPPP
1> election	PWOOOOOPO
1> elections	QNVTNOONN
1> email	VNNPPPPOP
1> employees	TMSOPPPOO
1> ends	LVYMNNOON
1> enjoyed	TONOPPPPP
1> enough	WMOOPPOOP
1> epa	SOOOPPPPP
1> et	MZMNOPPOO
1> even	WMMNPQPPP
1> ever	YKLKOVPQN
1> every	PUNPPPPOO
1> executive	TMUOQNOOO
1> experts	VOKPPPPPP
1> explained	KYMNPPQPO
1> exports	VLLNQQQPQ
1> face	VNOPQOPNP
1> faction	NJRVQPNQP
1> failed	WPMNOPPOO
1> families	SLLTPPPPP
1> family	MMQMRSQPS
1> fans	QRSMOPPOP
1> father	OTNOPPPPO
1> fb	ULMNQPRPQ
1> fell	PPVOPPPON
1> fighters	OO[ONOONN
1> figures	XMNNPOPPP
1> file	XNONOOPOP
1> filed	NPPKRPQSP
1> films	NYMNOPPOQ
1> final	NVLWONPOM
1> finally	PQTLOPPPP
1> financial	WNLMQQPQP
1> finds	LVTNPPPOM
1> finished	ONUNQPPPP
1> fired	SQNPPPPOO
1> firms	XLOOPNPOP
1> first	L\\KSNNPPN
1> flight	RKRMQQQQQ
1> follow	NTPIQQQRO
1> food	TMMNQQQQQ
1> for	QQQPNLZNL
1> forces	PMWNOOPRO
1> former	UKTMOPQPN
1> found	TSRNOOOOM
1> four	TVNMOPPNO
1> free	QLUMPQQPP
1> friday	WKKKRQRRR
1> friendly	RMNNQQQQQ
1> from	UQOMMNOOT
1> front	NIUKQRRQR
1> funds	XPLOOPOOO
1> funeral	UKIJSRRSS
1> gameinsight	TKKMRQQQT
1> games	WMLNQQQPQ
1> gave	MWPKOOWNM
1> general	RTIJSRPQQ
1> get	TQOMOPPPO
1> getglue	SOOOPPPPP
1> gets	TNWNNOOOO
1> getting	XMNNPPPPP
1> getty	WMMOPPPPQ
1> giant	VOOOOPOOP
1> give	RQKLQQQQQ
1> go	VHJKRSRTS
1> goal	QVONNPOOP
1> goes	RQMNQPPPP
1> going	YPLMOPPPO
1> gonna	TKKKRRQRS
1> good	RWJKQPPQP
1> got	[QJLPNPOQ
1> government	SVNNNPOOO
1> grateful	UNMNQQQPQ
1> great	UQLLQPPOR
1> group	PPJGSSSRR
1> groups	TNOPPPPPP
1> growth	TLIKTQRSR
1> gt	ZLMOOPPOQ
1> gusto	TONNQPPPP
1> had	NXOJPPQRO
1> haha	M\\MNOOPON
1> hair	RSLMPPQPP
1> half	TMIKRRQSS
1> happy	QVLLQPPPP
1> hard	WNOOPOOOP
1> has	NUQJNOOVP
1> have	VQJOSOOOP
1> he	OPHTNPSVN
1> head	QPWLOPPOP
1> heads	RSNNPPPOP
1> health	PMMWOPPOO
1> heard	TPJKQQPRQ
1> held	PVLMPQQPP
1> help	YQKLPPPPO
1> her	ULMLRQQQR
1> here	RPSKQPQPO
1> hi	MJRSQPPQR
1> him	UMMNQQPPQ
1> himself	PXMOOOPOO
1> his	SVLMPOPPP
1> hit	VRJKQQQOQ
1> hits	TNQLRPPPP
1> home	ZMLLOQQQP
1> honeymoon	UQLLRQQNQ
1> hope	RTJVMOPOM
1> hopes	NLRLPQQRT
1> hot	UKLKRRQRS
1> house	QPVOOOONO
1> housing	QKJSQQQRS
1> how	POUKPPQPP
1> however	STKLQQQOP
1> https	WLSOPOOON
1> i	PTJJRTQQQ
1> i'm	UNILRQRQR
1> i've	QPKJRRRSR
1> identified	SONUOOPOO
1> if	UTNIPQQPO
1> in	QOOTNQPOO
1> include	QNTNPOPOP
1> independent	PTJLQQQQP
1> index	UMMMQPPPQ
1> inside	VLLMQQQQQ
1> internet	USLLPPORO
1> interview	ONYNOOOOO
1> into	QKGHSQRS\\
1> introduced	RLMYOOPON
1> is	MRQPQRONP
1> issued	OMWOPOOQO
1> it	VPRKNOTNM
1> its	TNMOPPPPP
1> job	QNNVOOPPO
1> jobs	NNO\\MOPON
1> july	YRNNOOOON
1> just	WQNKPPPOP
1> justin	UNOOPPPOP
1> justinbieber	PUNOOOPOO
1> keep	VLLMQQQQQ
1> killed	STILPRRPR
1> know	UJMLSQQRR
1> knows	PPKTPQPPP
1> language	WGHITSSST
1> last	RRLORONPR
1> late	OVMTNOOOO
1> later	QYMLOPQNP
1> latest	RRJKQQQQR
1> leader	ONRTNPPMQ
1> learned	TRLLQPQPP
1> led	MQRIQRSPQ
1> left	PVLNPOQQO
1> let	QUQKOPQNP
1> life	RSMNOPPPP
1> lights	SOMLOTQPR
1> like	TNNMOPPOV
1> likes	PWLMPPQPO
1> line	WNKLQQQPR
1> lisa	SONOPPPPP
1> live	RUKNOPQPP
1> lived	STMPPOPNP
1> local	ZMNOOOOOO
1> lol	RTLLQPPPP
1> long	WLLLQPQQQ
1> look	SRMVNOPNM
1> looking	WMNNPPPPO
1> looks	SJUKQQQQO
1> lose	PNWOOPOOO
1> lost	PUTNOOPON
1> love	URJNOPPQQ
1> lt	XQINPPPPP
1> luck	SOOOPPPPP
1> made	PVLMOPPOS
1> magazine	RJQJQRRSR
1> make	WLLLQQPQQ
1> makers	VMNPPPPNP
1> makes	QNSLPQPPQ
1> malaysia	VKLNQPQQP
1> man	SMTUNOONN
1> manager	UOLNPPPQP
1> march	WMLNQPPPQ
1> market	XOONOOOON
1> masterchef	TMNNPQQQQ
1> may	NSVGQPQQN
1> me	SSPOOOPPN
1> media	VONOPPPOP
1> meeting	OOYMONOPO
1> member	TLNJQQQRR
1> members	RMQNQPPPQ
1> memory	UQLMPPPPP
1> men	RLTMPQQQN
1> message	UMLNPSPPP
1> met	MZNLPPPOP
1> mh17	SLRLPQPQP
1> microsoft	PMSNOPPNU
1> might	VLLLRQQQR
1> militants	PJMKRRSTS
1> minister	TSLOOPOOO
1> miss	WMKMRPQPQ
1> missile	RKSIRQQSO
1> mobile	ZOMNPOPPN
1> monday	QIKJRWRRT
1> moneymonitor	SOOOPPPPP
1> more	XMLNPPPOQ
1> morning	PMXNPPOOO
1> most	ROHNRRRQR
1> mother	PWONPPPOO
1> moved	RUMPMPOPO
1> movement	WPPONONOP
1> movie	QQTLOPPOO
1> movies	SRKKQQQQQ
1> moving	UJJKRRRSS
1> much	RMMMQRQQQ
1> mufc	TOMOPQQPP
1> music	QPKLQPQPV
1> must	VLTMNNQPQ
1> my	SSOMPPPPN
1> n	PUMLPPQQQ
1> na	VHIJSRRST
1> name	WRKSNOOON
1> named	MRRZMNONM
1> names	OLZMOOPQO
1> nasa	TNOPPPPOO
1> near	SKIQSQRRQ
1> need	WMLNQQQPQ
1> never	XRJNOPPPO
1> new	QSSKPOPPO
1> news	SJNVPPPOP
1> newspaper	PJQQRPPQQ
1> next	QWLNPPPLR
1> nick	SNOOPPPPP
1> night	VMMNPQPPP
1> no	QWKLPQQPO
1> not	XSMLPPPON
1> note	YLMMQPQOQ
1> noted	MYLOPPPPO
1> now	WNPONOONS
1> numbers	RVNNPOONO
1> o	[NJMOPPPP
1> obama	VKKNQQQQR
1> of	UNLPPRNNS
1> off	VNNNPPQOP
1> offer	VMTMPOQOO
1> official	SMTKOPQPP
1> officials	SQUSLOONM
1> often	RLTVMOOON
1> oh	PQKSQOPQP
1> oil	TOOPOPPOP
1> old	UQKJQQQQQ
1> on	SSRSNQONJ
1> once	PTMNQPPOQ
1> one	VQSLNNNPO
1> only	WLIIRQQQV
1> opened	NQMMPSOUP
1> or	ROHQOUPOQ
1> originally	ORKTOQQOP
1> other	TSMOOOPPN
1> our	ULTMPQPNP
1> out	UJQJQPPSR
1> outbreak	UJJISRQRU
1> over	YRILPPOOQ
1> pa	TNNOPPPPQ
1> parties	TONOPPPPP
1> party	POQOUONOP
1> pdf	VKKNQQQQR
1> people	WJHKXQPPR
1> per	[LKLQPQQO
1> period	VTLMNWNNM
1> person	UMLMRQPQR
1> photo	UKILSRQSS
1> photography	ROLMOPPPW
1> photos	SKLLSRQRR
1> pic	XMMNQPPOO
1> place	UMMNQQPQQ
1> plans	QQULOOPOO
1> played	OYLMPPQOO
1> player	NPVNUNOON
1> playing	QRSMOPPOO
1> plays	L[MNPPPON
1> please	SSKLQQPQP
1> plus	OQNNNOOZO
1> police	PJSUPPPOO
1> political	VOOOOPPPO
1> poll	OMVSMOOPO
1> possessed	RTLMPPPPP
1> post	UPMVNOOPM
1> posted	TTLMPPPOP
1> poster	SLMNPQQQQ
1> president	TLYKOOPPN
1> pretty	TSMPOOPON
1> prices	[OLNOOOPN
1> prince	PUKMPQPQQ
1> programme	NONNNOQ[N
1> protests	TMOPPPPPP
1> provides	NTLNOOPPV
1> province	OOP[NNNPN
1> put	SRLNQPPPQ
1> quality	YOOOOOOOO
1> rain	TLKLQRRRS
1> rains	VLKMQQQQQ
1> reacted	VRNOOOOOO
1> reading	UKLMRQQQR
1> ready	SQLLQPQQQ
1> real	RRKQOPPQP
1> realestate	TKLNQQQQS
1> received	J\\JMPQQQP
1> recommended	WJLNQQQRQ
1> records	PNYNOPPOO
1> refugee	OONYNOOPO
1> refused	OVOOOPPOO
1> regards	SMMNQQQQQ
1> region	OLLUOPSQQ
1> released	POQMOOPOW
1> remarks	PXMMPPPOO
1> remember	QTLMPQQPP
1> replied	OWNOPPPOO
1> report	U\\LKNNONO
1> reported	QWTLNOOOM
1> reports	NSJRPQQQP
1> research	VIHJRSQRX
1> responded	MWMOPPPPP
1> results	UMMOPQPPP
1> retail	VOOOOOPPP
1> return	QXMNOOPOO
1> returned	NQOJRQRQR
1> reuters	ZMNNOOPPO
1> revenue	VMNOPPPOP
1> review	TKMJRRRSR
1> right	VRKLPPPPP
1> rights	NLVPOPPOQ
1> role	QVLNPPPPN
1> roll	RUMLPPPPO
1> rose	YOMOOOOOO
1> rt	PTPNQPQNM
1> ruling	NQUNPOPOP
1> runs	PONNOWPOO
1> s	KWUNOPMNR
1> said	QURNOOPOM
1> sales	TLTNNTOON
1> saturday	PJRJSRRRQ
1> say	WLTTNOOMM
1> says	IYMPPPPQO
1> scale	OKKTQRRRQ
1> scored	NYOONPPON
1> search	XPMOPOPON
1> security	WOVMNNONM
1> see	UIQLQQQQQ
1> seeing	UJJJSRRRT
1> seen	ZJLMQQPQQ
1> seized	VNLOPPPPP
1> senators	VJIKSRRRS
1> series	XMMNPPQOQ
1> served	MNPTPQPRN
1> service	TNUNNOPOO
1> services	VNNOPPPOO
1> set	NTWLNOOOP
1> settled	NZNONNOOO
1> she	RUTMONNON
1> shit	WJJJTRRRS
1> shot	UMMNPPPPR
1> should	SSQRNMONN
1> show	OMTTOOOOO
1> shows	NRLMPOPXP
1> shut	PNWNPNPOP
1> sick	TLLMRQQQR
1> simolove	SNOOPPPPP
1> since	XTUKNMOOK
1> single	ZNMNNPPPO
1> singles	QLTSOPPPP
1> sir	VQNOOOPNP
1> site	YOLOPOPNP
1> sitting	WLKKRQQQS
1> six	VRKJPQPPQ
1> snapchat	NQOPNNNNZ
1> so	WLNHPQQQU
1> some	UNNOPPPOP
1> sorry	WJJKRRRRS
1> south	ONLYPPPON
1> speaking	MXMOPPQPO
1> speech	OWUONNOON
1> spent	KUSPNPQON
1> spoke	OWLMQPQPO
1> spokesman	SNXNOOONN
1> start	VSKOPOPPN
1> started	UQILRQQPQ
1> stated	NZLNOQQON
1> statement	NYMMQPPON
1> stayed	OYNNPPPNO
1> still	UNQJQOQPR
1> stop	ULKMQQQQR
1> story	ULNOPPPQP
1> strain	TLJKQQPPX
1> stressed	NXMNPPPPO
1> studies	VKKLRQQRR
1> such	URLNPPPOP
1> suggest	UNNPOPPOP
1> sunday	PMSVNPPNO
1> super	URMNPPPOO
1> sure	YMMLOQPQQ
1> system	SLNKPSSPS
1> systems	WKKLQQQQS
1> take	XRJMOPPPP
1> taken	NKTMRQPPS
1> takes	MOQXMNNUL
1> talks	QQVNNOOON
1> teacher	UNLNQPQQP
1> team	OKPJSSRPS
1> tech	SNNOPPPPQ
1> technology	XNNOPPPPN
1> television	PHNERSWVT
1> tell	XLLMQQQQQ
1> tells	MVROOOPPN
1> text	WJHJSRQSS
1> thank	MYKOPPQPN
1> that	XRPMONOOM
1> the	SPOPNNONT
1> their	VKMMPPQTO
1> them	VMNOQPPOQ
1> then	TUKJQPPPQ
1> there	[JIJQPRQT
1> these	XJIJSRQQS
1> they	XQMMPOPNP
1> thing	VMMOQPPPP
1> think	ULLMQQQQR
1> thinking	TJKKRSRRS
1> thinks	NXMOOPPPO
1> this	TOQNOPQOP
1> though	VRRNOONON
1> three	TRMNPPPOO
1> threw	OWMOPPPOO
1> thrilled	WNNOOPPPO
1> through	OWRNOOPOM
1> thx	OXLNPPQOO
1> ticket	MTXNMOPON
1> time	UNMNQPPQP
1> to	RTQOLOONP
1> today	OUUPOMONN
1> together	NTMNOWPNO
1> told	KYLOPQPPO
1> toll	TMMMQQQQQ
1> tomorrow	UGGJTSSTT
1> tonight	UNLLQQQPR
1> too	QMNSOOOOU
1> top	TNNOPPPPQ
1> trade	PMMTNZNMO
1> trading	TNTOPMOOO
1> traffic	TMMNQQPRQ
1> tragedy	TMMNQQQQQ
1> travel	RNVOOOOOO
1> trial	SPKKRQQQR
1> tried	[OKLQPPPO
1> true	UMLNQQQQQ
1> try	TSNNPOOOO
1> turned	TMMTPPPOP
1> turning	ULMLQQQQR
1> turns	XLKMQRQQP
1> tweet	YSKNNPPNO
1> tweeted	VSONNOOON
1> twitter	VOOPOOPPN
1> two	VONNOPPPO
1> u	SOOPPPPPP
1> uh	QKTIRQQOS
1> uk	QMMUPPPPP
1> ukraine	VLLMQQQQR
1> unit	NPXNOOOPN
1> up	[JJKQQQQR
1> upon	UMFISSSST
1> urge	RTLMQRQOO
1> urged	RVNNOOPOO
1> us	TQNNPPPOP
1> used	STMLPPPPP
1> very	VMMLQPQQQ
1> via	TORQONOOO
1> victims	WOIJPTPQP
1> victory	VPJKQRQQQ
1> video	PUXMNNNOM
1> view	PUNOOPPOO
1> virus	VKLJRRQQT
1> visit	TRMMPPPPP
1> visited	OXNNOOPOO
1> volcano	NNNZOPPON
1> voteon	SOOOPPPPP
1> vs	VJPKQRQPR
1> vs.	OYMOOOPOO
1> w	MUNWNNOON
1> wait	VLLMQQQQQ
1> walks	VQKKPPQQP
1> want	TNLOQQQQQ
1> wanted	OTRNOOPPO
1> warns	MUUMOOOON
1> was	KXOQOOONQ
1> watch	PUOOPPPOO
1> watching	ULLMRQQQQ
1> way	RMMNQQQQQ
1> we	TKQLPQROS
1> wearing	WNMOPPPOO
1> weather	VLKLRQQQR
1> web	MKULRQQRR
1> wednesday	SJJISSTTS
1> well	OTKLPRQQS
1> went	UTLNPOOOO
1> were	PRPNOOONU
1> what	QVJKPPQQS
1> when	XPIMPPQRP
1> where	PMJUOOVQO
1> which	PRRLNPNNU
1> while	RSTQNNONN
1> who	PTJOPQQQP
1> why	QTOLPPQPP
1> wife	NSUMOPPOO
1> will	QSTSMMLUI
1> win	QOWNOMPPO
1> wins	OKUMPQQQP
1> wireless	XOMOPOOPO
1> with	TRQONSONL
1> within	XMMMPPPPP
1> women	OOXNNOPPN
1> won	KXVMNOOPM
1> work	RVLNOPPPO
1> worked	UVLMMPPNO
1> worldcup	SONOPPPPP
1> would	QUULOOONN
1> wrote	MXMOPPPOP
1> x	PRULOPOOP
1> ya	ULLLRQQQR
1> year	XOMNOPOQO
1> years	XMMNPPPOP
1> yes	OYMMQPQPN
1> you	QUMNOTOMN
1> your	SMROPPPPO
2< 	VNPOQNRNM
2< 1	TJGQQRTQS
2< 1998	TLJJQTQSR
2< 2	TKJQQRQPR
2< 6	QMIKQWQQT
2< 8	OIJPRRRUS
2< a	SNOIMVQMT
2< about	NZTMPNLNO
2< after	OPPTMVNNN
2< against	WTKLPOOPP
2< an	WTKGTPOLS
2< and	PSTRNLJQR
2< army	NLUYNOOLO
2< as	QQLKOPPTS
2< at	NLTXQUNJM
2< author	NZNPPPONN
2< before	NVVMOPPMN
2< best	UOMMPSPPP
2< by	PTSMOQPQL
2< called	NPSQPPPQO
2< camp	OXONPOPON
2< ceo	USOOOONNO
2< chairman	NZNNPPPMO
2< chief	PYNMPPPNO
2< cleric	OYONOOOOO
2< co	XLLLQQQQQ
2< coach	OYMNPPPOO
2< colonel	MZMOPNPOO
2< company	OSWNOOONN
2< dr	MYLPPPPOO
2< elect	OUONPPPPP
2< firm	NPYMOPOON
2< first	RLIJPVQQW
2< for	TNXQRLNJO
2< forward	OVOOPPPOO
2< from	POOTOPUMN
2< general	OYOMPPONO
2< group	NYSNNOONN
2< have	WMMMPPPPP
2< his	QOQQKLTUN
2< in	QKKVOSPSO
2< including	PVTKQPOON
2< is	PULKRPQQQ
2< it	PSIQPSPQO
2< its	OOTMPPOOT
2< japan	NVUMOOONO
2< jobs	TIIGQVSVS
2< leader	NTULPPQMO
2< like	SKWLPQPPO
2< london	TRIXPMOMP
2< minister	N[NNPOPNO
2< my	VJGIQSRWS
2< named	OTMVOOONN
2< new	QSIKSRRPR
2< news	QUKSOOPOO
2< newspaper	PWSNPPOMN
2< of	MTTPOSNPL
2< official	ORVMOOPNO
2< on	TLQUOSNMN
2< or	ZPNUNLNMN
2< over	MSQRORONO
2< party	OPXNQPOMP
2< photo	ROHLQTRRR
2< premier	PYMMPPPNO
2< president	STMNPPMPQ
2< s	PKKOQSUQR
2< said	O]LMQPOMN
2< say	RLQJRRQPR
2< says	QYNJPPPOP
2< see	OTIPORRQO
2< some	VQKNTPOOO
2< state	OWMOPOPOP
2< that	NSTLNOWMN
2< the	RISTOQSHS
2< three	NPXOONTNN
2< time	UNJIQUQQR
2< to	TRRRNOMMO
2< video	RQFVPPQPP
2< week	RKTJTQOPQ
2< with	STOKLITRT
2> 	QNORORPTK
2> 0	VMRKPPPOQ
2> 1	VKISQPPPQ
2> 13	WRIKRPPRO
2> 2	VOKSOOOOQ
2> 2012	QTLMQQPPP
2> 3	XKKTPOPOP
2> 4	WLKIRPQRS
2> 6	VSKNPOQNQ
2> 7	VRKLPPPNR
2> 8	UQWLNNNON
2> 9	WKKKQRQQT
2> a	MSUNNMKRU
2> after	MTRROSLMN
2> against	MZTLOOONN
2> all	ORYNOONMN
2> also	UZLLPNNPM
2> an	NMRQSNPPQ
2> are	MRQSNOSMP
2> as	VVPPOONLM
2> at	WNLOPOPOP
2> bill	TSKKPPQQP
2> boarded	OVOOPPPOO
2> but	MLMRMNNWV
2> by	QQDDPXVSV
2> called	ORPJRRQPP
2> chief	OVPMOPOPP
2> co	MQLYQOPNO
2> defeated	OSVNOONON
2> earlier	NNPYOOPNN
2> for	VJNPOPSQP
2> from	MNQNRRRNS
2> google	OSMRPNOLV
2> group	OMXMQPPOP
2> had	SRPHOROTO
2> has	MVWORNNLL
2> have	UQPSLLMMU
2> he	WSSNNNNMO
2> head	NZMNPPPOP
2> http	XGMSPNQRQ
2> i	XHEHSRRWT
2> if	SJKTRPPQR
2> in	OQPQPTONM
2> is	MTQONTMMS
2> it	MMOTNPOMY
2> just	OVMXOMMON
2> led	TOJRRQONP
2> made	NSPQPPOPN
2> may	RSLKQPQQQ
2> new	QMTQPOPPO
2> newspaper	OOXLONPNS
2> not	RMLLQPTRR
2> now	WIHISUSSR
2> of	SVOMPORMM
2> off	SIJTQOPTR
2> on	TYNNOKOPN
2> one	RTRMOPOON
2> or	PLPKQQPRV
2> president	MUZMMONNN
2> prison	NONZOOOOO
2> published	TMHIRSSTS
2> reading	VPNOPOOOP
2> rebels	MQWVMONMM
2> region	QKILTUTPR
2> replaced	PYNNPPPNN
2> report	NNROPOOVO
2> s	ULUKOQOQN
2> said	RURIQOOOO
2> says	SPQRPOONO
2> scored	QYNNPQOLN
2> since	NNNVPUPNN
2> singer	UNPSONNOO
2> soul	YOONOPOOO
2> star	WUNMNOOOO
2> sweden	NOXOOSOMN
2> takes	NVMVONONO
2> that	VSRHNTNPM
2> the	TPSSOQLPJ
2> then	NUNVMUNNM
2> this	UMLUPNPOP
2> to	VPRJPRNON
2> today	UKIPPRSQQ
2> told	TNJKQRRRR
2> via	ONNXOOPPO
2> w	UKQJPRQRQ
2> was	QXPSOMTJJ
2> which	MQQNNMLXS
2> who	QUPOROOMM
2> whose	MNSVNOMVM
2> will	NUOJQQPMV
2> winning	NNNPQOYNO
2> with	QRMNPQLTP
2> won	NZMNOPPNO
2> you	UJIJQTTTR
3< 	XNNQOMOOQ
3< a	QKLHPRVQW
3< an	VMNKPPTPP
3< and	MYLMOPQSN
3< as	PWMWPNOLL
3< at	NLRVRQONN
3< by	UUPPPMONK
3< co	WJJLQRQRS
3< for	MPJRNSRWL
3< from	QIQKORRVP
3< group	SNWOPNNQM
3< i	TILKRRRRU
3< in	NSLUONNWL
3< including	NWTMONMTM
3< leader	P[OLPOOMO
3< like	OOVNPNNSN
3< minister	NYMOPPOOO
3< no	SMKLPQQUR
3< of	IQTRNRUPK
3< or	QNOSNOPRN
3< party	NOZNPOOON
3< president	PYMOPPOON
3< s	VOTSNONMM
3< the	LKSRMTQOS
3< three	SOLMQNTQP
3< to	ZTONPNOMK
3< told	ONZOPOOOM
3< with	UPSMNMMLW
3> 2012	ULGIOTSTT
3> 3	RLKKPSRTS
3> 39	NTWNONOON
3> a	WUNIOMONT
3> agree	VPMPPNPOP
3> an	NTUMONPOO
3> and	SQSMNOROL
3> as	OWRNQNNOO
3> at	PTRTPNLNL
3> before	RLUMQOOOR
3> for	PNOHQQQRU
3> from	STJLPQPRP
3> has	LSYPQNPLN
3> http	QIFTPQVRQ
3> https	SLHJPTSTT
3> in	QSRWOPKPI
3> is	NNORNLSXN
3> of	ORPKNRNWM
3> on	RMPRNTOON
3> one	NQMTOMXMM
3> reading	VQMOPOONP
3> s	OZPKPOSLO
3> said	KPZLQMPSO
3> says	OPYMQOONO
3> since	NWQMNNNNU
3> that	MQOMOUYML
3> the	TRMTMKNMV
3> to	OUVLNLMOT
3> told	PRYNPNONM
3> was	VGKROORTR
3> where	PQYKPNOOO
3> which	NORQOTXIL
3> who	OXTMONONN
3> will	NSRNNNYNM
3> with	QLKRNLWPU
actor-armed-group< 	NL]LPPONP
actor-armed-group< an	QOZNMPMPN
actor-armed-group< and	QNXOOPOOO
actor-armed-group< for	PUPVNOMMN
actor-armed-group< of	PNZNOPNOO
actor-armed-group< suspected	QPUPPONOO
actor-armed-group< the	QLVKQOROO
actor-armed-group< to	QNXNOONOO
actor-armed-group< with	QWPQOPNNM
actor-armed-group> 	PRWMPOONN
actor-armed-group> and	QTUMNPNNN
actor-armed-group> has	PMQVOOOOO
actor-armed-group> in	MUWOOONNN
actor-armed-group> leader	QPVPNPNOO
actor-armed-group> militants	QOYNNONOO
actor-armed-group> terrorist	PPTOOPOPO
actor-company< 	NPWMOPPOO
actor-company< a	QONLROPPT
actor-company< after	NMYNOPPPO
actor-company< and	LQXNOPQON
actor-company< as	PL\\KOQQNN
actor-company< at	NOWNOOPPO
actor-company< based	NNYNNPPPN
actor-company< by	LNZNOPPPO
actor-company< chipmaker	NOYNNPQPN
actor-company< for	RMVKQQOQO
actor-company< former	PNWMNPPPP
actor-company< from	NM\\LNPPPO
actor-company< giant	OQXNPNONO
actor-company< in	NNTVPPPMN
actor-company< like	ONUOOPPPP
actor-company< of	KRYONPPPM
actor-company< on	QNSJPRQRP
actor-company< rival	NMXNOPPPO
actor-company< said	MNWPOPPPO
actor-company< that	NNZMNQPPO
actor-company< the	LSQRNOPQO
actor-company< to	LPYNPPOPN
actor-company< with	NM[MOQQON
actor-company> 	QPRONOOMT
actor-company> also	MLYOPPPPN
actor-company> and	LWTKOUPMM
actor-company> are	POUONPPPO
actor-company> asked	PPVLPNPOP
actor-company> board	NPUOOPPPO
actor-company> ceo	OPVMOPPPP
actor-company> chief	POVNOPPOP
actor-company> directors	OMVPPPOPO
actor-company> for	ROVLPPPOO
actor-company> had	OOUPOPPOP
actor-company> has	MMUTNPQOO
actor-company> have	NOYMOPPOO
actor-company> headquarters	ONXNOPQPN
actor-company> http	MPYMOPPPM
actor-company> in	OMTMPQPQP
actor-company> is	QRSLPPPPN
actor-company> makes	NOVPPPPOO
actor-company> on	MNVOOOPPP
actor-company> playstation	OOUOOPPPO
actor-company> reported	NMXOOPPPO
actor-company> reports	PNUNPPPOP
actor-company> said	OOWNOPPPN
actor-company> says	NQTMOPQQO
actor-company> share	MOYONPPOO
actor-company> stock	MOVPOPPPO
actor-company> store	NOYMNPPPO
actor-company> that	LOYOOPOPN
actor-company> the	PVPJOQPPQ
actor-company> to	ONTNOPQPP
actor-company> was	NMZOOPPON
actor-company> which	PPWNPOOOO
actor-company> who	SNHITRSRS
actor-company> will	MOWOOPPPO
actor-company> working	LOWNOPPPP
actor-company> would	NNXNOPPOO
actor-intergovernmental< 	KRQNOVQQN
actor-intergovernmental< a	IQbKMOPPN
actor-intergovernmental< after	OPXNPNOON
actor-intergovernmental< agency	OPUNPOPPO
actor-intergovernmental< and	MP[LMPPPO
actor-intergovernmental< at	OPWNOOPOO
actor-intergovernmental< by	NPUOOPPPO
actor-intergovernmental< for	OOYNPPOOM
actor-intergovernmental< in	NQYNOOOPM
actor-intergovernmental< is	MOWPNPOOP
actor-intergovernmental< of	LQZNOPPON
actor-intergovernmental< on	MPWONOPPO
actor-intergovernmental< said	NNWOOPPPO
actor-intergovernmental< that	LO\\NOPPOO
actor-intergovernmental< the	TOWIPPOOO
actor-intergovernmental< to	LQXNOOPPN
actor-intergovernmental< with	LPYLOPPPO
actor-intergovernmental> 	MO\\MOOPON
actor-intergovernmental> allies	NOZONOOOO
actor-intergovernmental> and	LOUNOOUOO
actor-intergovernmental> by	PQXNPNLOO
actor-intergovernmental> conference	LQYPNOPPM
actor-intergovernmental> countries	NQZKNOPPO
actor-intergovernmental> for	PPVNPOOPO
actor-intergovernmental> had	OOXOOOOOO
actor-intergovernmental> has	SSRMQNOPN
actor-intergovernmental> headquarters	NPVNOPPPO
actor-intergovernmental> http	QPUNOPOOO
actor-intergovernmental> in	OPWNPNPPN
actor-intergovernmental> is	NNZNOOPPO
actor-intergovernmental> leaders	PPUOPOPOO
actor-intergovernmental> led	WMHLRRRQR
actor-intergovernmental> members	NPZOOMOPN
actor-intergovernmental> membership	ONWNNPQPO
actor-intergovernmental> nuclear	NQXNNOOPP
actor-intergovernmental> offices	MPWNNOPPO
actor-intergovernmental> officials	MPXNNPPPO
actor-intergovernmental> on	OQZNPMNNO
actor-intergovernmental> peacekeepers	MQWOQNOON
actor-intergovernmental> peacekeeping	NPTOOPPPO
actor-intergovernmental> plans	MOVOOPPPP
actor-intergovernmental> president	PPTPPOPPO
actor-intergovernmental> report	KPZOOPPON
actor-intergovernmental> resolution	OPUOOPPPO
actor-intergovernmental> said	NXNOPOOOO
actor-intergovernmental> says	LNUNPRQPP
actor-intergovernmental> secretary	LOSNOSQPP
actor-intergovernmental> spokesman	OPVNOOPPP
actor-intergovernmental> standards	OOVNOPPPO
actor-intergovernmental> summit	QNQMRQQPN
actor-intergovernmental> that	RNMLQQRQR
actor-intergovernmental> the	LN]KOOPQN
actor-intergovernmental> to	LP\\LOOPPN
actor-intergovernmental> troops	NPUPPOPPO
actor-intergovernmental> will	NPUPPPPPN
actor-nongovernmental< 	PKOKQSRST
actor-nongovernmental< and	NKQKPRSUQ
actor-nongovernmental< group	SNMMQQRQQ
actor-nongovernmental< the	NRWSQRMKL
actor-nongovernmental> and	OQWOQMNNO
actor-nongovernmental> has	PJMLRSQRU
actor-nongovernmental> said	RLOLQPQTQ
actor-nongovernmental> the	QQQNQUNNN
actor-party< 	ML[KPQPPO
actor-party< 06	UJJJSRRSS
actor-party< a	WLKMSPPQP
actor-party< and	QMROQPPPO
actor-party< as	UNQKPQPPP
actor-party< baghdad	NPXMOOOQN
actor-party< by	XMPOOQPON
actor-party< in	XOMMQOOOO
actor-party< of	TNVNPOOOL
actor-party< on	NMMLRPPQZ
actor-party< party	MQUOPOPQN
actor-party< super	\\NLOPOPPL
actor-party< the	TPSMKMMOY
actor-party< to	RNUQNPPOM
actor-party< told	[MMOOPOPN
actor-party> 	WPXIOPPNK
actor-party> and	WLTROPPOI
actor-party> are	WOQMOPOPN
actor-party> day	SOMPPPPPP
actor-party> democrat	TNKMRQQQQ
actor-party> getty	KO[OOOPPN
actor-party> has	TUOMNOOMR
actor-party> http	NMWLQPPRO
actor-party> in	WRLNONOPR
actor-party> is	RMRUNONNQ
actor-party> leader	MQVOOPPPN
actor-party> of	XOPMPONPN
actor-party> stories	SOMOQPPPP
actor-party> that	WPQOOPOPL
actor-party> the	RPUNOPOOM
actor-party> this	RNSMPQPPP
actor-party> to	YMPLQPPPM
actor-party> will	RMONPOOPV
actor-party> with	TQUNONNPM
actor-party> you	TONOQPPPP
admin1< 	LSTSQOONN
admin1< 2	OMZMOOPPO
admin1< a	PMGZROPUM
admin1< after	NOWPNPPOO
admin1< against	MNYOOOPPP
admin1< and	KQRZLPQNN
admin1< as	MOTUOPPNM
admin1< but	ONXQOOOON
admin1< cambridge	NPTPNPPOO
admin1< connecticut	PPNTOPPPP
admin1< east	UKJRSRQOO
admin1< eastern	NPNYMPPPO
admin1< falls	QMNVPOPPP
admin1< for	TLWRMPPOM
admin1< former	MPTULOPOO
admin1< from	UOHUTOPON
admin1< his	MPUTMOOOO
admin1< in	NOL[PPPON
admin1< into	NWMTONPMO
admin1< like	OQJRTPPPO
admin1< maryland	OOMWOPPOO
admin1< news	QNKSSPPOP
admin1< north	TIHLRSSUR
admin1< northeastern	MPOWMPPPO
admin1< northern	OOLVPPPPP
admin1< of	TLJXNQPOP
admin1< on	TLTRQNONN
admin1< over	MMXSMOPOO
admin1< r	OOOTOPPOP
admin1< southern	LPMYOPPPO
admin1< state	OONYOOPOO
admin1< that	MNTVNPOOO
admin1< the	LTKTVNPPM
admin1< to	RLSQOOPQO
admin1< was	ONRSROOOO
admin1< with	JKVUTPPNM
admin1> 	SNQTLPPPN
admin1> a	TMKXNPPOO
admin1> after	NPL[NPPPN
admin1> also	OOTROPPOO
admin1> and	NSSTMPPNN
admin1> are	MOZPLPPON
admin1> as	QIQPQQQPR
admin1> at	NOOXOOPOO
admin1> based	MPOVSONOO
admin1> but	NSSQNPPNO
admin1> by	NOKYPPPPP
admin1> can	QLQNRQQQO
admin1> capital	OPMMWPPPP
admin1> captain	OOWNOPPPO
admin1> caucus	NPMYPPPPN
admin1> caucuses	NOM[LOPPO
admin1> chancellor	NPMNUPPPQ
admin1> city	POMVOPPPO
admin1> coach	OOVNOPPPP
admin1> coast	SONKUQQPO
admin1> connecticut	PONSPPPPP
admin1> could	MNSUOPPOO
admin1> democratic	MNM[NPPPO
admin1> economy	ONNQVPPOO
admin1> for	QLLYOPPPN
admin1> former	PWNLOPPOP
admin1> from	TOLTOPPPO
admin1> gov.	OONWNPPPP
admin1> government	WMNLRQPPP
admin1> governments	RMTMPPPPP
admin1> governor	PNJWOQQQP
admin1> has	PLLSSQQQO
admin1> have	OMXRLPPON
admin1> http	OULRMQPOO
admin1> i	OMNXROPOO
admin1> in	SKVONOPPP
admin1> is	MML^NQQMO
admin1> last	MNUUNPPON
admin1> maryland	PPMUOPPPO
admin1> new	NONXNPPPO
admin1> on	TMQSMPPPO
admin1> or	MOMYOPPOP
admin1> primary	ONL\\MOPOO
admin1> province	UMIQRQQQP
admin1> ranch	NONZNPPOO
admin1> region	QMRSNPOQO
admin1> republican	NLNYPPPPO
admin1> said	MQSRNPPOO
admin1> says	NXNSMPONO
admin1> sen.	NOMXNPPPO
admin1> senator	OPK^JOPON
admin1> state	LNUWLPPPN
admin1> states	XONNNPPOP
admin1> that	NMLTSQPOR
admin1> the	MSJZMPQPM
admin1> to	PNKYNPQPO
admin1> town	TMLSSOPNO
admin1> us	NMO[NOPOO
admin1> voters	VNNWMOONN
admin1> was	NLL\\NQPPO
admin1> west	UKJNQRQRR
admin1> where	POJYOPPOP
admin1> which	ROMTSNONO
admin1> who	MRUUMOOOM
admin1> will	MPVQNQPON
admin1> with	SKNQPQPPQ
after" a	OKIPQQRWR
after" an	QKLQUPOSP
after" and	SOJOMNVXL
after" by	RNJKPSRUQ
after" clinton	NTSNPOOOO
after" for	QQMVPPMOO
after" from	ONPSPOPSN
after" he	PNLNROWNS
after" http	VSISMPOPO
after" i	TPHMPRQRR
after" if	UVNMNPNON
after" in	XLKOVPOON
after" is	RGJNSQRTT
after" it	VLVRONNMN
after" mr	OPPVNPONO
after" not	NOYOPOOOO
after" on	UQJKOQNVP
after" our	OYNNOPOOO
after" s	JWWOPPOOK
after" said	WMJPNLMVU
after" says	ROKKRQSRQ
after" she	SSNLOOTOO
after" that	YHJKQQQUR
after" the	WJMQPNPVN
after" this	MVUNOPOON
after" to	UQMMQQQOO
after" trump	VUMMOPONO
after" tweet	USMPPPPON
after" was	RSMLPQQPP
after" we	OSOLSNOTO
after" which	ONNROPPTP
after" with	PMQMPPQVP
after& gt	ZHJLQRRRR
after& http	SMMNQQQQQ
after& lt	RVSPNNONM
after' 2012	NUTOPOMNO
after' a	VKIISTTQS
after' acting	PNLWOPPPP
after' action	ORVNOPPOO
after' administration	NWONOPPOO
after' aides	NXMOQOPOP
after' album	LVTNPOONO
after' allegations	PWMNPPPPO
after' alleged	PONTPPPPP
after' ambassador	PMLXPPPOP
after' and	QVKKQQQQP
after' announcement	MSUOOOPOO
after' anti	ORNSOOPPP
after' argument	OVNMPPPPP
after' attempt	NYTLOOONN
after' attempts	NQNTSPPNN
after' bid	OOQTOPPOO
after' biggest	MTI]NOPNN
after' board	OPTOOPPPO
after' body	TUMLPPPOO
after' book	MXNNPPPPO
after' border	PONUPPPPP
after' bottom	QUIJQRRQR
after' cabinet	OQLTPPPPP
after' call	LTRMUOOON
after' campaign	QSIIRRRRR
after' candidacy	OVOOOPPPO
after' capital	PPOSOPPPP
after' chance	OPUOOOPOO
after' chances	OROVNOOOO
after' chief	NOUOOPPPO
after' comments	OXLMPPPOO
after' constitution	PMWNOPPPP
after' death	LWNQPPPOO
after' decision	OTKUOPPOO
after' defence	OMQXOPPOO
after' defense	NSMTOPQPN
after' demand	ONNVPPPPO
after' democratic	MRNWNOPPO
after' department	PPTPOPPOO
after' deputy	NTMTOPPOO
after' early	OQMUOPPOP
after' economic	OML[OPPOO
after' economy	PNKXOPPPO
after' efforts	NNPUOPPPO
after' elections	OOLVPPPPP
after' endorsement	NYLNQPPOP
after' european	PWMRPOOOO
after' failed	OXLNPPPPP
after' family	O\\NMPNONO
after' father	NXLNQPPOP
after' final	NURMOPPPO
after' finances	OOVOOPPOO
after' first	NTPUMOPON
after' foreign	PNLWOPPPP
after' former	NWRMOPOOP
after' four	NWNNNOOVO
after' future	MWMVNOONO
after' handling	NSPSOOPOO
after' head	OTVNMPPOO
after' high	OUKSNPPOO
after' highest	NVORNPPOO
after' history	MUOWPOMLP
after' in	WPTMNOOON
after' interior	ONKXOPPPP
after' king	PNKWPPPPP
after' largest	PNLXPOPPP
after' last	PURLOOOOP
after' latest	MRUNOPPPO
after' lawyer	PSOOPPPPP
after' leadership	PUNOPPPPP
after' leading	NNUQOPPPO
after' london	MULVPNPON
after' long	OKRVOPPPO
after' main	NMVRNOOOR
after' military	OMOUOPPPP
after' minister	PMKWPPPPP
after' minor	PNVNPOPOO
after' most	RTJRNPPPO
after' mother	PWONPPPOO
after' movie	MUTNOPOOO
after' name	RQQLTOOON
after' national	OSKTOPPPP
after' new	NSOVNOPON
after' next	PNOUOPPPO
after' nominee	ORUMOPPPO
after' nuclear	ONKZNPPPP
after' official	NNUUOOPON
after' oil	POMUOPPOP
after' on	WHHGRTSTU
after' ongoing	QLWPPPOON
after' only	NRUPNPPOO
after' opposition	NOSSOPPPN
after' own	JUTTOOPOK
after' parliament	OSORNPPOO
after' performance	MQRQONONT
after' pixel	MMRNPOPOX
after' plan	OSPPSONNO
after' plans	PSSNPOPNO
after' playstation	OOUOOPPPO
after' policy	NSYKMPPPN
after' political	LQVQOPONP
after' post	OSQMPPPOP
after' president	NLRTOPQPO
after' presidential	OQMUOPPPO
after' primary	ONSUNOOPO
after' prime	ONMVOPQPP
after' private	VQMMOPPOP
after' pro	NNSSNPPPP
after' problems	NQUNOPPPO
after' products	OPTPPOOOP
after' rbi	OWMNPPPOO
after' recent	MTTSMONOP
after' refusal	OSQQOOOOO
after' remarks	MZLUNOPON
after' republican	OQLXNPPON
after' request	NVSMPOPON
after' role	NSMTOPPPO
after' royal	PQNSOOOPO
after' ruling	OTLTPPPOP
after' running	PTOOOPPPP
after' second	OSMSPPPPO
after' secretary	MSPSNPPOP
after' server	OSPOPOPPP
after' show	PWMNPPPOO
after' south	OOLWOPPPO
after' speech	VQLLRPQOP
after' staff	OWNNPPPOO
after' state	OOLWOPPPP
after' statement	NXTMPOONN
after' successor	OVKMNOOOW
after' super	OUNOPPPOO
after' support	OVNOOPPPO
after' supporters	OPVMPPPPO
after' supreme	NOMVOPPPP
after' tenure	OWNNPOPOP
after' the	SRJPPQPQO
after' third	MRRUMPPON
after' today	PNUOPPPOO
after' top	MNVXNNNNP
after' trial	OUOOPPPPO
after' trip	NXMNPPPPP
after' two	OTLSPPPOO
after' vice	NNNTTPPOP
after' victory	NYMONPPOQ
after' view	NVONOPPPO
after' visit	PVMLPPPPP
after' watch	OUONPPPOO
after' weapons	OTLTPPPOO
after' wedding	PVNNPPPOP
after' weekly	OSWOJPPNP
after' western	PPNTOPPPP
after' wife	NSUMOPPOO
after' words	OVVNONONN
after' work	MXMNPPPPP
after, 1	SLIQTQPPP
after, 16	PSPVNNOMO
after, 19	NWNOPPPPN
after, 2009	OUJKOSSSP
after, 2012	M[MPNPPNO
after, 2015	NXTOONNMN
after, 2016	MXOOPPNOP
after, 24	NXNMOPPPO
after, 33	SSNNOPPOP
after, 4	SPLLPSQPR
after, 5	SKURNOOON
after, a	JVQPRNNNS
after, about	MLVWOOONN
after, according	RTPRNRNLM
after, after	QMSIOQTTO
after, aka	VKHTSPQPP
after, alabama	NNNYNPPOO
after, all	OOONSOOVN
after, along	LOSULOONT
after, also	OVPSNOOMN
after, although	OPOYPNOOM
after, amid	NQUTNNONO
after, an	MUUPRMNMN
after, are	LVUPOOONN
after, arguing	SMJNSQQQR
after, as	SSRUOMRKJ
after, asian	MULQSPPPO
after, at	MRSVSMNMM
after, aug	NNNWPPPPO
after, australia	POULPPPPP
after, author	NRMTONOTN
after, b.c.	PONWOPPOO
after, based	MVSJSOPOO
after, before	SNQKOMPVP
after, belgium	QOTPPOPPN
after, berkeley	PPULPNPOP
after, bill	OVONPPPOP
after, born	PXONPOOMO
after, both	SOSPPOPNO
after, brazil	NONWOPPPP
after, britain	PPMTPPPPP
after, but	TOQROONSK
after, by	LPTWPNONN
after, california	POLWPPPOO
after, calling	NVNROPPON
after, canada	POLVPPPPP
after, chairman	OUONPPPOP
after, chief	NYMMPPOOP
after, china	NNM[PNPON
after, clinton	SSSLOPPON
after, compared	POVOOOOOO
after, connecticut	PPMUOPPPO
after, county	OSMUPOOOO
after, curator	PUMOPPPOP
after, d.c.	PMOTPPPPP
after, david	QVNMPPPOP
after, deputy	NVNTNOOOO
after, described	OVOROOONO
after, despite	LXQUOOOMM
after, did	PSMSPOPOO
after, died	PUOOPPPOO
after, director	OYMOPPONP
after, don't	OVNOOPPON
after, during	MPNYPOPON
after, east	PPOVPPOMO
after, egypt	SKKLRRRSQ
after, england	OPTOPPPPO
after, europe	PPPSOPPPN
after, executive	O[MOOPOON
after, file	MZRNOOOMO
after, fla.	ONNXOOPOP
after, florida	OPNVOPPOO
after, following	NSNTOPPOO
after, for	NLPMNORUT
after, foreign	OSORPPPOO
after, former	TTTMOMONM
after, formerly	MXSRPMONM
after, founder	PWONPOPOO
after, france	PMNVPPPPP
after, french	VPLUNOONO
after, from	OPTJRPPRN
after, georgia	PPNTPPPPP
after, germany	NPNXPOPPO
after, giving	NOQVOOPON
after, good	RTTKOOPOO
after, had	RSSROONMN
after, harry	PUNNPPPOP
after, has	LUVQONOON
after, have	OQKTOQQRM
after, he	RRPPPPLRL
after, head	NXONOPPNP
after, her	RPNSOPPOO
after, here	USMMPOPOO
after, his	LYLYONNMN
after, holt	QNURPNPON
after, honduras	OPOSPPPPP
after, however	PUULNOPON
after, i	VJPOPUOOO
after, i'm	XKRJPPPPQ
after, in	HQLVRSPPQ
after, including	UJLORSTMQ
after, india	QTMPPPQON
after, indonesia	RRHLQRQRR
after, interior	NPVRONOPN
after, iran	PMVRPNPOO
after, iraq	RLJSPQQRP
after, ireland	POMVPPPOO
after, is	OPSQSPKQN
after, israel	POMTPPPOP
after, it	RMISTMROR
after, italy	MPJ[OPPPP
after, its	NPRTOPOOO
after, j.	PVNNPPPOO
after, james	UMKMRQQQQ
after, japan	QQSPQNONO
after, jewish	ROMLWPPPP
after, johannesburg	ONOTPPPPP
after, john	NWPMPPPPN
after, just	SQMRPPPOP
after, killing	OONTSPPOO
after, known	NTPOSOPON
after, kuwait	UMLQPPPPP
after, larry	SSJKRPPQR
after, leaving	URPTONNMM
after, led	OQVNPOOOO
after, libya	PPNSPPPPP
after, located	PPOZOONMM
after, london	PNMVOPPOP
after, made	OWOMPPPON
after, managing	OUOOPPPOP
after, mark	MZNLPQQOO
after, maryland	PPMUOPPPO
after, massachusetts	PRSOOPPOO
after, md	NWMRNPPOO
after, microsoft	PMTMOPPMV
after, mobile	RNNUOOOOO
after, more	OPMTSPPON
after, most	RJIPRRRRR
after, mr	UNPTMMVLL
after, mr.	QNSRORONM
after, national	PPXMQOPMO
after, near	RJOLQQRRS
after, nearly	OOQTOOPOO
after, new	OMNYNPPPO
after, nh	PLPYOOOOO
after, nicaragua	PPNTOPPPP
after, north	LVSTOOOML
after, not	NVMTPOONO
after, now	POOQPRRRL
after, oct	NNMXOPPPP
after, october	UKINQRRUQ
after, of	NSNVOPPOM
after, official	SJFQPSRSS
after, officials	QOOUNPPOO
after, ohio	PQNSPOPOO
after, ok	PKOPRQRRP
after, on	NRNXPONMO
after, once	NNZNMPPOO
after, one	LQTOQNWLN
after, or	TSPVKMNMP
after, our	QPMXNPPON
after, palestinian	OOLUPQQPP
after, paris	OMMXPPPOO
after, pennsylvania	PNLYPPPON
after, please	MXTMOPONN
after, poland	PPLUPOPOP
after, police	QLLQPSQRP
after, president	NPQQUOONO
after, project	NRMTOPPPP
after, queen	RHHTRSSRO
after, r	SRMLPRQPP
after, rain	TLKLQRRRS
after, received	MVLTOPPOO
after, released	PQOOOOONW
after, respectively	RTKMQPQOR
after, returned	OUNSOPPOM
after, rhode	OROSOPPOO
after, robert	PSSKPPPOP
after, rome	PNOTPPPPP
after, running	ONKUORRRN
after, russia	MONZNOOPN
after, said	PLWTRMOMM
after, san	QLRWQNOMO
after, sarah	WONQOOONN
after, saudi	POKWOPPPP
after, saying	QNHLQRRST
after, says	RVKPOOPOP
after, secretary	PTSNPNOOP
after, senior	PWNNPOPNP
after, several	PSMTOPPOO
after, she	QQTNPOPPO
after, since	VONQOOPOO
after, sir	OQTPOPPOP
after, so	RJKRSPQNU
after, some	TONVNOOMP
after, south	MQOZPOOOL
after, spain	SKJKSRRSR
after, speaking	NUOOPPPPO
after, spokesman	PULSOPOOO
after, star	MWONPPPPP
after, sweden	OOVOOTONM
after, syria	QOKOPSQQQ
after, t	NTROOPPOO
after, tennessee	OPMXOPPON
after, texas	ONMWPPPPP
after, thailand	OPNTPPPPP
after, that	VRQMQKMRO
after, the	NQRQNPOLT
after, then	PQMPPSONR
after, there	WNKSOPPPO
after, they	NWOTPOOMM
after, this	TJTKPQPPS
after, thomas	NUKLPQRSQ
after, though	TMQTOOOON
after, three	PVLNOMWNO
after, to	JSTUMPNLR
after, told	NXUMQNOLM
after, turkey	OPMXMPPPO
after, two	PONUOPPPO
after, u.s.	SNUMNOPPO
after, uk	MROVPNPOO
after, united	PMUSQPPMN
after, us	NQTNSOOOO
after, used	PTNSPOONN
after, va.	QNNXNOPOO
after, vice	OVMQPOPOO
after, wales	POQVPMONO
after, was	QQTSOPOLM
after, we	MQSMNUPMP
after, were	NWMOROOMS
after, west	NMLZPPQOO
after, what	QROIQOQQT
after, when	MWNVNTNLL
after, where	MLTWPMSOM
after, which	HLSONSSTQ
after, while	OTORRORMM
after, white	PNSQOPPOO
after, who	NWRNMPPOP
after, whose	OUPMQPPNO
after, will	PRNQOONTN
after, william	TRIKRQQRP
after, with	LMPNQQSQT
after, wolfgang	PVMNPPPOO
after, working	NTQQOPPNO
after, would	MVPNPNOMU
after, wrote	OVUMPNONN
after, you	PXSNMTOKL
after- a	VMLMQQPQP
after- backed	TLGMSSRRR
after- band	UJLLRRQQR
after- based	TKFTRPSOQ
after- born	PPLRVNPNQ
after- bound	TNLPPQQPP
after- controlled	NPMNYPPPO
after- democrat	TNKMRQQQQ
after- dominated	NOUPSOOON
after- inspired	OLJMQRSRU
after- language	XOPPPONNN
after- led	YKFKURRPS
after- like	OYNNOPOPO
after- nominated	LOUQONVNN
after- owned	MNTNWOOON
after- palestinian	PONMWPPPO
after- related	MOXNNONNU
after- soul	YOONOOOOO
after- speaking	XOMMQOOPP
after- style	MMUPVLMUM
after- turns	UPPOOPPOO
after- winning	NMONOTWOO
after. 0	XJIIRSRRR
after. 1	SLJXVOOMN
after. 12	NN[OOOOOM
after. 13	RSRIQOOSN
after. 18	TIJIRSTTT
after. 2	UJKMPQQTS
after. 29	RLKSQMQQR
after. 3	QOJVROQOP
after. 39	ORVSONONM
after. 4	VJSPLOQRN
after. 5	OKKUPQQPT
after. 50	RSUKNOPNP
after. 6	UPJMQQQQP
after. 7	SVKLPQPOQ
after. 713	VJNJQQRQS
after. 8	OPURNOOON
after. 9	ULJPPQQRR
after. a	MORTSNOQN
after. adams	QSVMONOOO
after. afp	OONVPOPPO
after. after	UOXPNMNNN
after. all	PNQXPOONO
after. along	NTPTOOPON
after. alt	SNOOPPPPP
after. amazon	NNVOPOPOP
after. an	KU[MPMPOK
after. and	PQMPPTMMT
after. android	TKJLSQQQV
after. another	OQMWOPPPN
after. ap	PMNVOTONO
after. are	RKKRTPPOR
after. as	PSQKOPPRO
after. at	PPOQONOPT
after. auspol	UMNNPPPPP
after. australia	NNTVOOONO
after. b	TRLNQPPOQ
after. b.	TULLPPPPP
after. bill	RSJKPQQQQ
after. born	OWNNPPPPN
after. brian	QOUNOOOOO
after. but	NUPOSOOOO
after. cbb	OSKMPPRRQ
after. cbcnn	SOOOPPPPQ
after. cdntech	SNOOPPPPP
after. chairman	URMUOMONN
after. china	LOZROOOOM
after. com	^LIJPQPQQ
after. cp	MONWPOPPO
after. d	UOLNPPPPP
after. d.	ULKRQPPQP
after. dan	TQOOPPPOO
after. david	TMQMQPPPP
after. day	PPLTOPPPP
after. december	[MQNONPNN
after. do	QRLKQRQPS
after. don't	OOSMPPPQP
after. donald	MTRVMNOOM
after. earth	MQQMPQQRR
after. economy	SPNROPPPO
after. epa	SOOOPPPPP
after. executive	TMSOQNOOP
after. fb	TLKLRQQRR
after. ff	VKJMQQQRS
after. first	OMPYONOOO
after. for	QQUPNONON
after. former	ONVNOPPOO
after. french	PVNNQPPPN
after. from	SUTNPMOOL
after. gameinsight	TKKMRQQQT
after. getglue	SOOOPPPPP
after. gets	TMUNNPOOO
after. getty	NSSOOSONN
after. girostart2014	SILJRSSST
after. happy	NWOQOOPOM
after. has	LQSTNPPOO
after. have	OSNVONOON
after. he	QRKKUPQQP
after. hillary	SRQSNNNON
after. how	QRRJOPPQO
after. http	RSONOOPPO
after. https	QLNKOSRRS
after. hundreds	OPSQOPOOO
after. i	KXJSQPPQP
after. i'm	SOILRRRSQ
after. i've	PWMPPPPOO
after. iata	NOMZPOPON
after. if	PPJSPQQQQ
after. ilpiratabelfast	QNLSPQQPP
after. in	OPQRNVOOK
after. including	MQPVSNONN
after. iraq	LTSPOPPPO
after. is	SJGQSSRTO
after. it	OPUQPPONN
after. job	QNMVPPPOO
after. jobs	VMLKPQQSQ
after. john	ONTROPPOO
after. just	OLMIRTRTS
after. justin	UNOOPPPOP
after. justinbieber	TUJNQPPPP
after. left	SQKOQQQPP
after. lisa	SONOPPPPP
after. london	RSJLQPSQP
after. malaysia	VMLNQPQPP
after. man	OPWNPOPON
after. mariababbage	TKJISSSSS
after. mashable	UNKMQQQQQ
after. masterchef	TMNNPQQQQ
after. media	SOOPPPPPP
after. mh17	PMUKOPQRP
after. moneymonitor	SOOOPPPPP
after. mufc	TOMOPQQPP
after. my	OOSSOPPON
after. names	UNUMNOOQN
after. national	OOYPNNOQM
after. new	RLXLPOPPO
after. news	RMKLQRRTR
after. niallofficial	UKIJRRSUR
after. nick	SNOOPPPPP
after. no	LVLQPQQPO
after. not	SOSRNOONN
after. now	KLQVOOQPT
after. o	ZNKOOOPPO
after. obama	SNTMOOOPP
after. of	NPYKPPQPM
after. official	TLKHSRSSS
after. often	PVNXNMOLN
after. on	MORONUPRN
after. one	RRRSPNNPM
after. ons	OQUOPOONO
after. or	UMPIPSROQ
after. pa	SPVONNNNO
after. pamkeynen	OPUOOPPOO
after. pdf	VKKNQQQQR
after. photography	UJKMRRQRS
after. pic	RMKMQSRRQ
after. pink	SNNNQPPPQ
after. police	NNTVOOPNO
after. president	RLYQONOPN
after. pretty	SSKNSPQPN
after. pronounced	TMMYNPPOM
after. r	MRMYQOPON
after. real	SSJPPPPPO
after. realestate	TKLNQQQQS
after. report	WNILPQQSP
after. reports	ROIJRRRRR
after. retail	SOOOPPPPP
after. reuters	QRQUONOMN
after. right	SUMKPPPOP
after. rose	WONPOOOOP
after. royalwedding	VMLMQQQPQ
after. rt	OSWKOOQQL
after. russia	PRSLOQPPN
after. russian	PNSKTPPPP
after. s	UJJJSRQSS
after. said	SOWROMNNK
after. simolove	SNOOPPPPP
after. south	SHIMRTSTS
after. thanks	PNMTPPPPP
after. that	MTTHTNQQP
after. the	OTPWMNONN
after. these	TONPOPOOQ
after. this	QSMPPPPPP
after. three	OOOUOPPOO
after. time	RKHHTSSTS
after. to	MQVQOPQNM
after. today	OOMWPOPPO
after. top	PPSOOPPPO
after. travel	RNVOOOOOO
after. trump	LWNOOPPPP
after. tweet	VPTNOOOOL
after. twitter	VOOPOOPPN
after. u.	RSMNPQPPP
after. u.s.	NPVPOOONN
after. uk	TKRKRPPPQ
after. ukraine	TMNSNPPPP
after. united	PONUOPPOO
after. up	UMLLQQQQR
after. us	NOMTPQQQO
after. via	SKSTNOOOO
after. video	RKULNQRSO
after. voteon	SOOOPPPPP
after. was	PQKROOQRS
after. weather	PKKSSQPPR
after. west	VKKJRRRSR
after. what	TRKTPNNNP
after. when	PQITQUNNP
after. which	MTWQPMNMN
after. who	MWTMPOPNN
after. why	SXIMPPPOP
after. will	LNVOONNOW
after. winning	NONOQOWOP
after. with	MOQSOPQQO
after. worldcup	SONOPPPPP
after. x	QJSJQRQQR
after. you	SRTKONPPN
after. zaynmalik	PYKNPOPOO
after2 0 	SMJMPQQRS
after2 0 c	TNMOPPPPQ
after2 1 	OOLWPPPOP
after2 1 0	RLUNOPPQP
after2 1 2	MMVPPPPPP
after2 10 	SMSJOPPPR
after2 17 	OZOOOMNNP
after2 2 	MOTVNPOOO
after2 2 0	OPYMOPONO
after2 2 http	TMLNQQQQQ
after2 2012 	TOPIPPPSQ
after2 2016 	MVONOPPPP
after2 25 years	SONOPPPPP
after2 3 	RMMROPPQQ
after2 3 0	PKOFRSSST
after2 3 and	TNLPPPPPR
after2 39 s	NUSTONOMM
after2 4 	TNLOPQRRP
after2 5 	VOJOPPPPS
after2 6 	QQRJOPQPQ
after2 7 	SRNMPPPPP
after2 9 	PUNOPPPOP
after2 a bit	SMMNQQQQQ
after2 a few	UQSNOOMON
after2 a former	MTQQPPPON
after2 a group	PNNSQNRQN
after2 a little	UMLNQQPPQ
after2 a live	UOLOPPPPP
after2 a man	XLMNPPPPP
after2 a member	OZSMPONPL
after2 a new	PPOTNPPOP
after2 a professor	RLLIRRSSR
after2 a republican	NPVMSOOOO
after2 a spokesman	OVNPQOONP
after2 a subsidiary	PYPNOPPNM
after2 a top	STKJQRQOQ
after2 a u.s.	ONTOPPPPP
after2 a year	NOUUMOPOO
after2 access to	NSQTNOOON
after2 according to	TRORNRNLN
after2 account 	TMLMQQQQR
after2 accused of	RMROQOQPQ
after2 accuses iran	MPPVNPOPO
after2 added 	MURNPOPOO
after2 added that	NWNNOPPPP
after2 adds reserves	NQTOOPPPO
after2 administration 	NTUMOOOOP
after2 administration has	MXNOOOPPP
after2 administration is	NWMNPPPPP
after2 afp 	OPOUPOPPN
after2 afp getty	TNONPPPPP
after2 after a	TLOULRNNR
after2 after all	VIJJQSSTQ
after2 after being	PTMRNOPPO
after2 after he	PWSMPMOON
after2 after his	ROVRNOONN
after2 after more	OPNTPORNO
after2 after the	PPMVRNOOO
after2 again 	JSVWNNNMN
after2 against india	YMMONPQNP
after2 agree to	USLOPOPOO
after2 agreed to	NVTQNNONN
after2 agrees to	MNSSNPPPP
after2 ahead of	ORQSNOPPN
after2 aimed at	UOOPOOOPO
after2 air strike	OPNXLPPPO
after2 air strikes	NMRRUOOOO
after2 aka the	TKJPRRQRQ
after2 album 	RTQKPNOSO
after2 all of	UPLMQPPPQ
after2 all the	TNKVOOPPO
after2 allege that	TOOPPPPOP
after2 alone 	NPOQOOOOU
after2 along with	JQRTKOORT
after2 already has	NSQSNOPOO
after2 also announced	NSNSPPPPO
after2 also found	NRVPOPOPN
after2 also has	NQRTPNOOO
after2 also known	MUSPPOPNN
after2 also reported	ONUOQPOOP
after2 also said	OUQMLQPRO
after2 alt animals	SNOOPPPPP
after2 ambassador to	OMNUPPPPP
after2 among likely	PTOOPPPPP
after2 and 	MWOROOPNO
after2 and a	MQLVQQPLR
after2 and afghan	ROKTRPOOP
after2 and afghanistan	QNKOSQQQQ
after2 and africa	OONVOPPOP
after2 and al	MUSNOPPOO
after2 and all	OUNPNTONN
after2 and allies	PRLVPOOOO
after2 and american	OMPNSSPPP
after2 and an	UOJSSNOPO
after2 and are	VVRLPNNMM
after2 and asia	NMOZOOPOO
after2 and bernie	NVNOPPPOP
after2 and beyond	NNOOOONZO
after2 and biewener	N]NMOPPNM
after2 and british	OORNTOOOP
after2 and burrell	OUNOPPPPP
after2 and canada	OPMVOPPOP
after2 and central	MQUPUNNMO
after2 and china	OOPTOOPPO
after2 and clinton	PTOOPPPPP
after2 and colleagues	NXNOOPPOO
after2 and could	RMLNRPQRR
after2 and david	OTSMPPPPN
after2 and democratic	MQONVPPPP
after2 and donald	OZMOOOOON
after2 and duchess	MVNOPPPPO
after2 and egypt	OOLWOPPPP
after2 and eu	OPMWPPPMO
after2 and europe	PPLVPPPPP
after2 and european	OOLVNPPPP
after2 and even	XXKQOMMMM
after2 and for	OOLVOPPPQ
after2 and foreign	NRROSOONN
after2 and former	ORQTNPPNO
after2 and forward	OVOOPPPNO
after2 and four	MYNPOPPNN
after2 and france	OMWOOPQOO
after2 and from	MMUXNOPOM
after2 and germany	POOTOPPPP
after2 and google	PKMKQRRSU
after2 and guatemala	ONLWOPPPP
after2 and has	TRVKPONON
after2 and have	RRJOPPQQP
after2 and he	MWROQNQOL
after2 and her	QSRKRPPMQ
after2 and hillary	OUPNPPPOO
after2 and his	I_OOPPPMM
after2 and in	ORRRNOORM
after2 and india	MNLZNPPPP
after2 and iran	PPLVOPPPP
after2 and iraqi	LPOUOPPPP
after2 and ireland	ONUPNQPPO
after2 and is	PQSNPQONP
after2 and israel	ONNVNPPPP
after2 and it	TTJJPPPSQ
after2 and its	MNO]NPPNM
after2 and japan	POMVNPPPO
after2 and japanese	TNJJSQQSS
after2 and jerry	PVOOPPPNO
after2 and john	OWNRPNPNP
after2 and jordan	NRLVNPPPO
after2 and kate	NVNPPPPOP
after2 and kurdish	PMNUOPPPQ
after2 and later	LPVPPOPOO
after2 and libya	NWMQOQPOO
after2 and london	ONRSOOPPP
after2 and manchester	NOSWNPPNN
after2 and many	NRYPQNNMM
after2 and may	NOQSNOPOS
after2 and michael	MPUPPPQNO
after2 and microsoft	OPWLOQPOO
after2 and mike	OQWOPNOPN
after2 and more	TXJNPPONO
after2 and mr	L[NNOPPON
after2 and mr.	PWNMPPPNO
after2 and nato	MPMVPPPOP
after2 and neighboring	NPMWOPPPP
after2 and new	SPNZOLPMM
after2 and nintendo	OOQOOOPMV
after2 and north	PQJWSOONO
after2 and not	SJHQPRRSR
after2 and now	OOOWOPPOO
after2 and one	MRMPQPMWM
after2 and other	NUPRUNNML
after2 and others	QMQOPQPPP
after2 and pakistan	PONTOPPPP
after2 and palestinian	NNNNXPPPP
after2 and palestinians	OKNQWPPPP
after2 and pennsylvania	NNMXOPPPP
after2 and president	SMLMQQQRR
after2 and robert	PXMNQPPMO
after2 and russia	ONTSOPPOO
after2 and seattle	OOMVOPPPO
after2 and sen.	NTMSOPPOO
after2 and several	NSTPNPOON
after2 and some	OVKLORQRO
after2 and south	MMQUTPPNN
after2 and sudan	PNMVOPPPP
after2 and syria	OOMVOPPPP
after2 and ted	NWVNOOMMN
after2 and that	OXPNOPQNN
after2 and the	IRQTPPPQN
after2 and their	MPUMXPPNK
after2 and then	NKVJRUPPP
after2 and there	POQSOOPPO
after2 and they	ULMJQQQRR
after2 and this	QQKTPPPPO
after2 and three	MRRNTMROO
after2 and to	MQRUQPPNM
after2 and tom	OURNPOPOO
after2 and trump	OTYOMOONM
after2 and turkey	PPOTPOPPP
after2 and twitter	NOYOPQOMN
after2 and two	NYRPOOONM
after2 and u.n.	NULKWQPNP
after2 and u.s.	NMQSVPONO
after2 and ukrainian	MPSTKQPPP
after2 and university	PMTQPPOOP
after2 and venus	WEFHTSSVV
after2 and wales	ONTTPOPNO
after2 and was	MWUPNOOMN
after2 and we	SQPKMPPPS
after2 and what	PMWNOPQQN
after2 and william	OYMMPPPOO
after2 and with	OSOSOPPNO
after2 and yahoo	OOWNOPPNO
after2 announced a	MQVONPPPO
after2 announced on	OORTOOPOO
after2 announced that	OWNONNONS
after2 announced the	PLRKRQQQQ
after2 ap 	NRJSPTPOO
after2 ap http	SOONPPPPP
after2 app http	QOOLQQQQQ
after2 appear to	SLMNTQPPR
after2 appears to	SPJMRRQOS
after2 applications 	SLJLPTRQU
after2 approve of	NOMVQPPPO
after2 are all	RMOKQQQQS
after2 are already	RPMWONNPO
after2 are also	NIWHTPRSP
after2 are among	OOVPQOOON
after2 are being	TRNOPPPNP
after2 are denied	OVOPPPPNO
after2 are expected	NPSQOPPPO
after2 are going	OPTTOONON
after2 are in	OUVNMOOON
after2 are not	LMRNWMNLW
after2 are preparing	OONTSPPOO
after2 are still	XKKQSPPPO
after2 are the	RRMSOPOOO
after2 are to	OOVQNOOOO
after2 are you	LPKQRQQQR
after2 area 	LLMTQQQSR
after2 argued that	OUNOPPPPP
after2 argues that	OVNOPPPOO
after2 army has	OOMPUPPPO
after2 army says	OPNJYPPPO
after2 around 	SONPPPPPP
after2 arrived at	NXOQNOONO
after2 as a	NUURLOPOM
after2 as an	L[LROPPON
after2 as he	NRUNOPPOO
after2 as her	PSSOPNNPO
after2 as his	RNPKRPPOS
after2 as it	TUMNNNUNM
after2 as its	TQKRQNPOP
after2 as one	RMMUROPPO
after2 as part	MQQPVOOON
after2 as president	NWOOPPPON
after2 as saying	NWOTMPPOM
after2 as she	OWNPOPPPN
after2 as soon	OTYNNONNN
after2 as the	NSSUNNNNN
after2 as they	MYTLRONNM
after2 as well	QKLUQPPOS
after2 asked trump	NXMMPPPPP
after2 asserted that	UPLKQPPPQ
after2 at 1	NPSTOOPOM
after2 at 10	SOKLQRQQR
after2 at 9	NLOSOOOXN
after2 at a	MRKTRPPPO
after2 at least	PQSTONONM
after2 at the	NOXOQOPOO
after2 attached file	SOOPPPPPP
after2 attack 	OPMWOPPOP
after2 attacks in	SOOSOOOOO
after2 attempts to	ONNUSPPOO
after2 attended the	OUOPPPPOP
after2 attorney general	RMLQRQQPO
after2 auspol 	UMNNPQPPP
after2 author of	OPKRPRPOR
after2 authorities 	OONQUPPOO
after2 authorities have	MNLRUQQPP
after2 authorities say	POKLYPPPP
after2 award 	MQTONWNNO
after2 backed interim	POMRQQQPP
after2 barack obama	QNSOOPPOP
after2 based group	UMKLRQQQR
after2 based on	PULJONNVT
after2 became a	PNMWOPPPO
after2 became the	SNJWOPPON
after2 because of	OOSRMSOOO
after2 because the	RJJMQQTRU
after2 because they	PURMOPOOO
after2 becomes the	NVORLPPPP
after2 before the	RPNVNOPON
after2 began its	OMSROQQPO
after2 bernie sanders	PSMTOPPOO
after2 better be	MXOPPPPNO
after2 bid 	ORTNPOOPO
after2 boarded the	OVOOPPPOO
after2 border 	SMLJWQQQQ
after2 border with	SQLUMOQOO
after2 boss bernie	OOWOOOONP
after2 both of	NVMPOPPPO
after2 brian feeney	PPVNOOOOO
after2 bringing the	NNMZOPPOO
after2 but also	NSMWROONN
after2 but his	NTNTOPPNO
after2 but i	PTSMOPPOO
after2 but it	PQNQOTOON
after2 but not	SNOORPPPP
after2 but that	OQVPNNONO
after2 but the	OPLSUPPOO
after2 but they	NOTTOOOON
after2 but we	MNUNRPPOO
after2 but will	SNKNPQQRQ
after2 by a	STKUNPONN
after2 by his	TNLLPQQQS
after2 by my	TJIKRTRSS
after2 by the	PRJTQOSMO
after2 calif. 	QOKVPPPOP
after2 california 	PPNUOOPOP
after2 call for	POLSUPPPN
after2 called for	MRSROOOPO
after2 called on	MVSONPPON
after2 called the	QUSLOOOOO
after2 calls for	MQTSPOOON
after2 came in	UTLMPPOPO
after2 came to	SVLLPPPOP
after2 camp 	RTLOPOOOQ
after2 campaign 	NRMSNTOOO
after2 campaign has	PTNSLOPPO
after2 campaign was	RLJJSRSSS
after2 can be	SKMOQPPQU
after2 can not	NRTPNPPPN
after2 can work	NNUTOOPPM
after2 candidates including	RMVPMPOOP
after2 capital of	NONUTOPON
after2 case 	VLMMQOONW
after2 case http	MPSJPRQSP
after2 cautioned that	OOXOOOPNO
after2 cbb 	OSKMPPRRQ
after2 cbcnn 	SOOOPPPPQ
after2 ceo barra	NPNTOPPPP
after2 ceo carly	PPSNOPPPP
after2 chair janet	LQVNPOPOQ
after2 chairman of	NSNTOOPOO
after2 chairman reince	PPWQOLPNP
after2 chance to	OPUOOOPOO
after2 chancellor gerhard	NOMQUPPPO
after2 changed our	YKLNPPPPP
after2 chief economist	NPVOOOPOO
after2 chief executive	MQXMNOPOO
after2 chief financial	NURMNPPPP
after2 chief of	NVKMTPPPP
after2 chose to	NPVOPOPPN
after2 cinema 	NONMZPPPN
after2 cities 	NPOMWPPPO
after2 citizens 	OOVNOPPPP
after2 city of	QNITSPPQO
after2 civil police	PPXMOOOPO
after2 civil rights	NONTRPPOO
after2 claimed responsibility	NNXQPOOOM
after2 claims that	OUNOPPPOP
after2 cleric muqtada	POMPUPPPP
after2 clinton said	NTSNPOOOO
after2 close to	OONVOPPOO
after2 co founder	TMQLRQOOR
after2 coach mike	OOVONPPPO
after2 coast 	RLJMTPRQR
after2 comes in	OSPOPPPOP
after2 coming up	SLSKQPPQP
after2 common stock	POUOOPPOO
after2 communities 	WMLLUPPPP
after2 community in	NNUOUNPON
after2 compared to	OOMSUOPOO
after2 concentrates on	NOROOUPOO
after2 condemned the	OTRPPOPOO
after2 conference in	NQTNPTOOO
after2 confirmed that	OWTNOOONN
after2 consulate in	OONVOPPPO
after2 continued to	RONVOOOOO
after2 continues to	QQJSQTOPM
after2 control 	NSNQTPPNN
after2 convention 	MORUSNONO
after2 convention in	OPMQUPPOP
after2 could be	QOUPMPPPO
after2 could face	OROPOOOUO
after2 could have	PTQKTNONP
after2 could not	RSKSOOPPO
after2 countries 	OOMLWPPPP
after2 countries and	OQQTMPPOP
after2 countries to	NOQMUPPPO
after2 court has	OONOUPPPP
after2 court in	NPNSTOPON
after2 court on	OOOWNPOOO
after2 coverage here	SNMNQPQQQ
after2 coverage of	ROTNPPPOO
after2 crash in	TMNOPQQPQ
after2 crash site	VLLLQQQQR
after2 d 	ULKMQQQQR
after2 dan bourchier	TQOOPPPOO
after2 day for	UPMPPPPOP
after2 deal 	NNXROOPON
after2 death in	NQNUPOPOO
after2 debate 	NPSNSOPPO
after2 debut 	NPYMNOPPP
after2 december 27	XONOOOPOO
after2 decided to	MTSRMOPON
after2 decision to	LUPVONPNO
after2 declined to	NXMOOPPOP
after2 defence minister	PJKTORRTP
after2 defended the	OWNOPPPNO
after2 defense minister	NOMPUPPPP
after2 defense ministry	ONMUQPPPO
after2 demand that	ONNVPPPPO
after2 denies 	OQLWOPPPO
after2 denies the	LNWRPPPNO
after2 department of	MMXQOPQPM
after2 deputy leader	NSNTOOOPO
after2 deputy premier	MPOWNPPPO
after2 deputy prime	NOTPTOOPN
after2 did not	NRQMRPQPP
after2 dies 	NROONNPPV
after2 dies aged	OVOONPPPP
after2 dies at	OWNNPPPOO
after2 dining experience	SMMNQQQQQ
after2 diplomats and	MPNOWPPPO
after2 director general	NUTNOOONN
after2 director of	OURMOPOOO
after2 director quentin	PPOOPONUP
after2 directors 	POSOPPPPO
after2 dismissed the	OVMNTOONO
after2 district 	ONL[OOPON
after2 district judge	NPNVOPPPP
after2 district of	POLXROOOO
after2 do not	WOLLPPPPQ
after2 do you	PSMMPQPPQ
after2 does not	MRPTNPPOO
after2 dominated the	MSVOOOOOO
after2 donald trump	LSQUTNONM
after2 down 	QNVOOPOOO
after2 due to	UPMPOMUNN
after2 during the	RPTTQNNNM
after2 each year	OOVQOOOOO
after2 earlier this	NOPRQUONM
after2 early on	MPURNPPPO
after2 earned the	MNNSNNNWT
after2 earth news	MQQMPQQRR
after2 economy 	PMLVQPPPO
after2 economy and	OOMSTPPPO
after2 economy grew	OONUOPPPO
after2 economy is	OONSQPPPP
after2 effort to	NRSMVNOMP
after2 efforts to	MOVQNPPPO
after2 election officials	NONQUPPOP
after2 embassy in	MPTPQPPPN
after2 emerged from	MPUVNOOON
after2 employees 	ONYOOPPPN
after2 entered the	NRXLPOOOO
after2 entering the	OPOOTPPPP
after2 epa http	SOOOPPPPP
after2 era and	MWOOROOOO
after2 et al	MZMNOPPOO
after2 eugenie bouchard	PNLRTPPPP
after2 europe and	PPMUPPPPO
after2 executive director	MRUNOOPPO
after2 expected to	KWSNOPPPN
after2 exports of	TNOOSPPPO
after2 failed to	TMRKQOOSP
after2 family 	SIIHVSSRS
after2 family and	SJKQUPPQQ
after2 fans are	SRJKRRQQQ
after2 fb 	SNKLRQQRR
after2 fighters 	ONWNOPPOO
after2 file sharing	XNONOOPOP
after2 film 	OPPONOPVO
after2 finance minister	NPNMVPPPP
after2 finances 	POUOOPPOO
after2 finished with	MWVOMOOON
after2 flight mh17	POXNLPPPO
after2 focus on	NNSPVOOON
after2 following a	OPTRNOPPN
after2 following his	OUNQOOPOO
after2 following the	NPQSOPPPO
after2 food and	TNLSPPPOQ
after2 for a	NSSQSNMMO
after2 for all	MKQLOQYRQ
after2 for an	NRQSNPPOO
after2 for example	NULXOOOMO
after2 for her	MZNMPPNPP
after2 for his	JUTONOSON
after2 for its	MOQVOSMOP
after2 for possible	OPUOPOOPN
after2 for princess	RPSPOOPPN
after2 for several	LVPUOOMPO
after2 for talks	MOL[POOOP
after2 for the	ORNTMMQQR
after2 for their	NZQMRONNN
after2 for this	MPUUOOOPN
after2 for two	NPXPPMOOO
after2 for which	PJLQQRQSR
after2 for your	TKMMQQRSQ
after2 forces and	OPMUOPPPP
after2 forces are	RPOMSOPPP
after2 forces have	ONTNTOOON
after2 forces in	LOQRSOPPO
after2 foreign minister	OOMTSPPOO
after2 foreign ministry	NOMSSPPPP
after2 former president	NNSOVOOOO
after2 founder of	PWNNPOOOO
after2 france 	PLOWPPPPO
after2 from a	MXQPLNUNL
after2 from amsterdam	VLLNQPPPR
after2 from entering	OONRUPPPO
after2 from his	SJINSSRSQ
after2 from space	RMJVNQPQP
after2 from the	QJLSOPQQU
after2 front page	LL\\NNPQPO
after2 front runner	OPNNWPPON
after2 funds were	SOSNROONN
after2 game 	OPTMONNXM
after2 gameinsight 	TKKMRQQQT
after2 gave a	PTQNPNPPO
after2 geographical constituency	SKJJQUSSQ
after2 gets to	NXOOOPPOO
after2 getty http	QOUPONOPO
after2 go to	SNNNQQQQQ
after2 goes on	MTSNONONT
after2 goes to	VIJJRPRRV
after2 going to	\\JMOOPPOO
after2 got a	UPMMPOPQQ
after2 got live	UMMNPPQQP
after2 gov. chris	PPOSPOPOP
after2 gov. john	NMMYNPPPP
after2 gov. martin	POOTOPPPO
after2 government 	OTLLVPPQO
after2 government and	NOMWPPPPO
after2 government for	OOMVQPPPP
after2 government forces	NUNMSPPPP
after2 government has	NPLUQQQQP
after2 government is	NOMNWPPPP
after2 government of	OPMPTPPPP
after2 government says	MPMQUPPPP
after2 government to	OOMRUPPOO
after2 government which	PNLOWPPPP
after2 group 	ONRMRROSN
after2 group the	OMWMQPPPP
after2 growth in	SMKLSQQRQ
after2 guard marquis	QOVNOOOOP
after2 gusto d	TONNQPPPP
after2 had a	RQPTNOOON
after2 had been	RVKROOPNO
after2 had failed	OUPOOPPOP
after2 had not	MRTOOPPPO
after2 had previously	PSPRNOOOO
after2 had said	PLJKSSSSS
after2 had to	OOTMPPPPP
after2 half of	TIJLSRRSS
after2 halftime show	OPOPPUPNO
after2 handling of	NSPSOOPOO
after2 happy birthday	PWNPOOPNN
after2 has a	TQTNOONMP
after2 has accused	NVSTPMNLM
after2 has agreed	MNQWOPPPO
after2 has also	NSWONOPNN
after2 has an	WMLUPOOON
after2 has announced	MUTNNPPOO
after2 has apologized	PPOTPOOOP
after2 has appeared	SPJSPPOPP
after2 has asked	ULOMQQQOP
after2 has become	MRSMNOPXM
after2 has been	MSRSPOOQL
after2 has begun	ORNTOPPPP
after2 has called	NTPPPOQNP
after2 has claimed	OQRSOOOOO
after2 has condemned	NPOVOPPOP
after2 has confirmed	MTOTPOPOO
after2 has criticized	PUNOPOPPP
after2 has decided	MWONPQPNP
after2 has demanded	OQMUOPPPP
after2 has denied	OPOROOOTO
after2 has described	PVQOPOONO
after2 has died	PUQMPPONP
after2 has ever	PNPVOPONO
after2 has expressed	PSLSOPPOP
after2 has failed	OORTOPPOO
after2 has filed	OQVNPPONO
after2 has formally	POQSPOPPP
after2 has given	ONPSOPPPP
after2 has got	QVJLLQRRQ
after2 has had	KUIWOPQOP
after2 has in	NWQOPOPMN
after2 has joined	OWMNOPPPP
after2 has killed	QMJOPRRRS
after2 has launched	NN[KOPPPO
after2 has lost	OUQOOOPNP
after2 has made	MTKXOPPOO
after2 has more	NMTVOOONO
after2 has no	NUMUOOPON
after2 has not	LVQROPPNM
after2 has now	PMXNPOOOO
after2 has offered	UTJSPOONO
after2 has one	NQVSOOONM
after2 has pledged	NXMPPOPNO
after2 has previously	NQLROPPOU
after2 has promised	NSPSOOPOO
after2 has raised	MNVTOPPNO
after2 has recently	NUNTOPPOO
after2 has refused	QIRORQQQP
after2 has rejected	NPQTOPPOO
after2 has released	RLNVOOPQP
after2 has reported	NNOVPPPOP
after2 has resigned	NZQOONNNO
after2 has responded	NSNTOPPOO
after2 has revealed	NWQRNOONN
after2 has ruled	NTVKNPQNP
after2 has said	KQYROOONN
after2 has seen	MORTOPPPO
after2 has signed	OSOTONPNO
after2 has sought	PWKQPPOOO
after2 has started	RJKORRRSR
after2 has stepped	PTNOPPPOP
after2 has struggled	OQKXOPPOO
after2 has taken	OTUPOOPOM
after2 has the	OQOUNPPNO
after2 has threatened	MNWOOQQPP
after2 has to	PSSOPPONN
after2 has unveiled	NOOTOPPPP
after2 has urged	NUQPOOOPN
after2 has voiced	PMNXOOPPN
after2 has vowed	NTNTOPPOO
after2 has warned	NYUOONNMM
after2 has won	MXONOQQOO
after2 have 	NULPUPOON
after2 have a	RRQLOPPPP
after2 have agreed	MOTRNPPPO
after2 have already	PLOJWPQOR
after2 have also	SNTLNQPRO
after2 have been	UPIUTLNNP
after2 have filed	OOOTOPPPP
after2 have found	POOYNPONN
after2 have grown	RPNSOOPOP
after2 have said	SPVPONNON
after2 have signed	OPSQOPPPO
after2 have the	VNMORPPOO
after2 he is	QSTLNRNNP
after2 he said	OLSVMNWMM
after2 he told	OUOLVPNNO
after2 he was	ONMNUNPWO
after2 he would	OUMOPPPPP
after2 head of	KUTMUOONN
after2 headquarters in	MPWNOPPPO
after2 health care	SRONSOONO
after2 health ministry	ONMSRPPPP
after2 health officials	QNMKYPPPP
after2 held a	NWPSMOOON
after2 held talks	PQMROPPPP
after2 here 	YLLMQOQQP
after2 here http	JMUMPRQQT
after2 high court	OQOSOPPOO
after2 hillary clinton	RPOQSOOON
after2 history 	NOMXQOPNO
after2 hit by	QLLWTPPMO
after2 hits back	MRVOPOOOO
after2 holy month	POJMYPPPQ
after2 home 	SKJVNRQRO
after2 home in	XOLSNOOOO
after2 hostage in	MPMRVPPOO
after2 hosted a	OVOOOPPPP
after2 housing market	QNMVOPPPO
after2 housing starts	NOOYOOPON
after2 http tgr	PRQSPJPOQ
after2 https t.	UJSLOQRRN
after2 human rights	NPPPUOOOO
after2 hundreds of	QORSOOOOO
after2 hurricane season	MQOVOOPOO
after2 i am	NSLOPQQRP
after2 i can	VKJRPPQPR
after2 i can't	SJKKSRRTS
after2 i do	ULKLRRQQR
after2 i don't	QTLMPQPQP
after2 i have	OMNPOWPOQ
after2 i know	OSLNPQQRP
after2 i love	QNKLTRQRQ
after2 i m	TJJKSRRRS
after2 i think	OTLMUOPPO
after2 i was	XNOMOPPOP
after2 i went	RNUMPNOPP
after2 i will	QSJPPPPRO
after2 i would	LQUPPPPON
after2 if he	NQPWOOOPO
after2 if i	NULMQPQRO
after2 if you	UQIPPPPNR
after2 ilpiratabelfast 10	QNLQQQQQQ
after2 in 	VMLNQQPPQ
after2 in 1966	MORRPMVPN
after2 in 1971	NNUOOUPNN
after2 in 1983	NQSRNOOOO
after2 in 1991	PPPTOOPPO
after2 in 1995	NNRVONPPO
after2 in 1996	OPWNONOOP
after2 in 1998	RNKMQRQRQ
after2 in 1999	NSVNOPPOO
after2 in 2000	PNVOONQPO
after2 in 2001	TTLMNOPVM
after2 in 2003	NOPROUNOO
after2 in 2005	NQVTPMMNN
after2 in 2007	MNYQPMPON
after2 in 2012	QKUMQOPPR
after2 in 2014	OSNROPPPO
after2 in 2019	NUNTOOPOO
after2 in a	MZUOOPNJN
after2 in afghanistan	UOMOPPPPP
after2 in an	PRUPNOPOM
after2 in april	NPMSOWOPN
after2 in baghdad	SOJTRMOQQ
after2 in beijing	POLSOVOOO
after2 in california	NQM[OMPNN
after2 in cambridge	PNUNPOQPP
after2 in canada	OPNRPTOON
after2 in china	OQLXOMQPO
after2 in december	NOQVONPPN
after2 in diyala	OOSVOMONO
after2 in england	USLLOPQQO
after2 in february	MPLUNXPNM
after2 in florida	UOUSNLNMM
after2 in front	QTUNNMPOM
after2 in his	NYMOPOPOP
after2 in iraq	RNUJPRPPP
after2 in its	RNSOMNONW
after2 in january	ONYQONONO
after2 in july	OOMZOSMON
after2 in june	PONUOPPPO
after2 in late	PNPVNPQPN
after2 in london	NUPXNMMNN
after2 in march	OVNNOUOON
after2 in moscow	MPVZNMONL
after2 in new	SOGSQPRQP
after2 in november	MQMTNVOOO
after2 in one	SONMVPOOP
after2 in paris	QIOQROQRQ
after2 in particular	SPQLOQQPP
after2 in pictures	PRMSPNPPP
after2 in public	LTRNUNONN
after2 in race	NOLVPPPPP
after2 in recent	NMTTROPOM
after2 in september	PRRSOMPON
after2 in somalia	TNOOPPPPP
after2 in straight	PUMRPPPOO
after2 in talks	UNTOPNOON
after2 in that	ONNWOTONN
after2 in the	QQQQLSNOQ
after2 in their	SNXNRMOMM
after2 in this	VNRKROOPN
after2 in tokyo	UNWKOOOOO
after2 in two	PTMQOPPOP
after2 in us	WLQNTNOOO
after2 in washington	NSURNMOPM
after2 in which	TOQHSRPPO
after2 in york	PPPUPNPNP
after2 including the	NOTTNOPON
after2 india and	PPMUPPPOO
after2 instead of	POLYOOPOO
after2 insurgents in	NPUOOPPPO
after2 intends to	MURPNOPOO
after2 interior minister	ONNWOPPOO
after2 into a	OQMWPOPON
after2 into the	QPTMPPOOQ
after2 iraq reuters	NPMUPPPPP
after2 is 	RTMMPPPPQ
after2 is a	LMPWMQNRR
after2 is already	MQOKPRQSR
after2 is also	OIYNOTPOM
after2 is always	SMMNQQQQP
after2 is among	NQTTOOOON
after2 is an	MRPLQOQSQ
after2 is back	QOGLTPRST
after2 is becoming	TSLPOPPPO
after2 is being	OSQPOQOON
after2 is calling	PVLNOPPQP
after2 is carrying	NSMSOPPPO
after2 is considering	MNVTOOOON
after2 is currently	PZLNOOPON
after2 is defunct	JOXOOPPPO
after2 is doing	OSMMOOPOV
after2 is due	KSRPNOPOT
after2 is expected	NULKQOQTQ
after2 is extremely	OMNVPPPPO
after2 is facing	OVOPOOPOO
after2 is gaining	SRLLQQQQQ
after2 is getting	LPXMTOPON
after2 is going	UPNNPPPQO
after2 is good	SLLLPQRPW
after2 is in	RROSNOPON
after2 is it	QQMLPRPOT
after2 is just	PQUSONOOM
after2 is leading	OXONOPOOO
after2 is likely	NSTNNOONR
after2 is located	SJIOQRRRR
after2 is more	MPQSPUONM
after2 is mourning	N[NMOOPPN
after2 is moving	NPSROPPPO
after2 is no	TVNMONPPN
after2 is not	PPQSMPOOQ
after2 is now	OVMQOQOOO
after2 is on	WKQIQPRRO
after2 is one	TQPNNNPTN
after2 is out	VOPJQPPPP
after2 is part	NUNWQNNMO
after2 is planning	NULTOPPON
after2 is poised	OQUPOPOPO
after2 is promising	OPMVOPPPP
after2 is ready	LVMTPPPOO
after2 is responsible	MQSTOPPOM
after2 is reviewing	NPUPPOOOO
after2 is said	PQVMNOOOP
after2 is scheduled	NWLQOPPOO
after2 is seen	LVTPOPOON
after2 is set	MUXNNONNO
after2 is still	KXSPOOONN
after2 is taking	LVUPPNNOO
after2 is that	SRIKRQPQS
after2 is the	QLOTPONRQ
after2 is to	QSTSONNNM
after2 is too	ONVVMNOON
after2 is trying	MWOSOOOOO
after2 is under	QNUROPONO
after2 is very	PNMWPOPOO
after2 is warning	NOUSNOOOO
after2 is working	ONTUOPPON
after2 island of	OOMKYQPPP
after2 issued a	MTYMOOONN
after2 it 	TNLNPQQRP
after2 it a	PJVPPPOPP
after2 it has	PONONNVTN
after2 it here	SPMPPPPPP
after2 it is	SMPTPPPPN
after2 it live	TPLPPPPPP
after2 it not	PUSONPOON
after2 it the	SMRMPPPPP
after2 it was	OQUSNONOM
after2 it will	NVNUNQONM
after2 it would	SNUOPNOOO
after2 japan and	QQTQQNNNN
after2 jobs 	ROONVOOOO
after2 john kerry	NNUMVOOPN
after2 joined the	LULRTOPON
after2 journalist james	MPOUOPPPP
after2 just got	QUMMPQPPO
after2 justin timberlake	UNOOPPPOP
after2 killed after	RTNOPPPOO
after2 killed at	QONVNPPPO
after2 killing at	OOMWOPPPO
after2 king abdullah	NMLTVPPOP
after2 known as	PSNNUOPOO
after2 knows how	VKSKOQPPP
after2 language and	MPOPXOOPN
after2 last month	QPSRKPPPP
after2 last night	TKHTQPPRS
after2 last week	LSTUOMOON
after2 last year	MOXSLOOPN
after2 later this	NMNVOTPOO
after2 law 	NPMURPPOO
after2 lawmakers have	OMMQWPPPO
after2 leader and	MQWMNPPPO
after2 leader mahmoud	OONVQOOOO
after2 leader michael	SOJMXPPPP
after2 leader of	OUNNSPONO
after2 leaders 	NPWNOPPPN
after2 leaders are	ONNNUPPPP
after2 leaders have	UOQLQPPPP
after2 leadership 	NRUOPOPPO
after2 leadership in	NNQVRONOO
after2 led a	OVQNPOOOO
after2 led by	MNWTNPOON
after2 led coalition	SNPKRPPPR
after2 led forces	VNKJRRRPQ
after2 led government	ULLLRQQPR
after2 led invasion	ROJPQQPQQ
after2 led the	PUTLONOOO
after2 led to	MQWROOONN
after2 left the	MVNPOPPPO
after2 life 	QTMNPPPPP
after2 life and	UTNNOOOOO
after2 like a	POUOPPPON
after2 like the	VOOOOOPOO
after2 like this	UKJKRRRSR
after2 like to	VLJLQQQRS
after2 live clinton	SPNPPPPPP
after2 live http	SPMSOOOOP
after2 live in	ORONVOOOO
after2 live on	PTMPNTOOO
after2 located in	ONSWQNONN
after2 lol 	WLKMRQQOR
after2 los angeles	ORTUNONNM
after2 lost the	PTNSOOPNO
after2 love to	VNNNPPPPP
after2 lt 3	ZHJOQQQQQ
after2 lt b	SQRRMONOO
after2 lt lt	SMMNQQQQQ
after2 made a	MQTSNPPON
after2 made an	TLULOOPPP
after2 made his	K[LOPPQPN
after2 made it	NXRMOOOOO
after2 made the	MURSPOOOM
after2 malaysia airlines	UOLNPPQPP
after2 managed to	SONOPPPPP
after2 managing director	OPSPPOPPO
after2 marked the	QONWNOPOO
after2 market for	NPLUTOPPO
after2 markets 	PPOPTPOOO
after2 massachusetts 	PPJXOPPOO
after2 masterchef masterchef	UMNNPPPQP
after2 mathematician and	QNLLUQQPQ
after2 may be	MMWUNNMMS
after2 may have	NVRVLNONL
after2 me and	QVNOOOPOO
after2 media 	SOOPPPPPP
after2 media reports	MPMXOPPOP
after2 media say	NOMMXPPPP
after2 meet the	RNSMOPPPO
after2 member states	MQSUOOOOO
after2 members of	NTJLSQQQQ
after2 men national	MPTPOPPQO
after2 met with	OWNNOPPPO
after2 mh17 	XNLNOPQQP
after2 mh17 http	NPXPPNOOO
after2 middle east	SNMQPPPQP
after2 might be	QOOSPOPOP
after2 militant group	ROVLPOPQN
after2 militants 	QKLJSRSSS
after2 militants have	RKLKRSQSR
after2 militants in	POQNTOPPO
after2 military 	NOKTTPPPO
after2 military and	NOKXOPPPP
after2 military base	LPORTOPPP
after2 military has	LQVQMPPQO
after2 military helicopter	MPOTQPPPP
after2 military launched	NPLSUPPPO
after2 military officers	OPSNROPPO
after2 military officials	KOLSWPPPP
after2 military said	MPMSTOPPO
after2 military says	LPTMUPPPO
after2 minister of	ONLWOPPQP
after2 minor league	PNVNPOPOO
after2 missile strike	NPOTOPPPP
after2 mobile phone	WPNOOOOPN
after2 mobile phones	MOSVOOOOO
after2 monday 	NOPSNUPON
after2 more 	XOOOOOONO
after2 more than	SPKRRPPOO
after2 moved to	PSSNNOOPO
after2 movement 	RUTNONNOM
after2 must be	LUOLUPPPO
after2 my god	VLONPPPPP
after2 name 	NPSKUPPPO
after2 names new	UNSMOOOPO
after2 names president	NNYOOOPOO
after2 nation 	RMRJNQRQR
after2 national assembly	OPNTOPPOP
after2 national party	PPSOPPOPP
after2 nations 	ROSMSOOOP
after2 near the	NQOWOPPON
after2 nearly a	OORTPOOOO
after2 need to	QLSKPPRQR
after2 needs to	TQTOMOOON
after2 new hampshire	NOOVOPPPO
after2 new york	OQQWONONN
after2 news 	VLJIRRRRR
after2 news agency	MKUUQPPOM
after2 news reports	OOVLOPPPP
after2 news that	OONTPPPPP
after2 newsletters 	PPTPPOPOP
after2 newspaper reports	POUQPOONN
after2 newspaper says	RMJORQQPS
after2 next month	OOWQPOONP
after2 next week	SMJORSOQQ
after2 next year	PNNRONOVO
after2 nick moreau	SNOOPPPPP
after2 no 	TKMLRQQQR
after2 nomination 	NOONUOTOO
after2 nomination for	OOOOROSOP
after2 nominee 	PPNNVPPPO
after2 nominee donald	ONMOWPPPP
after2 north carolina	PVONPPPOO
after2 north of	NOUWOOONN
after2 not going	VPNOOPPPO
after2 not sure	VKLNQQQQR
after2 not the	SOQMOPPQO
after2 not to	PUMUONONO
after2 noted that	NWMNPPPPO
after2 now 	NWLUMPQPN
after2 now http	VJJLRRQRR
after2 now that	RIJORSRSQ
after2 now the	ORWRONOMN
after2 nuclear program	POOSPPPPP
after2 nuclear weapons	NONVOPPPP
after2 o names	WONOOPPPO
after2 of a	TQTMOOPMN
after2 of attention	VKKJQSRRR
after2 of beauty	UJJJRTSRS
after2 of civic	NWPNOOPOP
after2 of course	SNNRPPPPP
after2 of dab	PWOOPOPNO
after2 of florida	OTPOPPPOO
after2 of it	TOOPPPPOP
after2 of new	PSOUPONNO
after2 of parliament	VNPPOOOPO
after2 of people	UONOPPPOP
after2 of secretly	POMWOPPPO
after2 of seeking	TKJLRSRRR
after2 of texas	OSPPPPPOO
after2 of the	LSNPOQROR
after2 of thousands	SOPPPPPOP
after2 of vermont	OTPOPPPPO
after2 off the	QXJNNNOVN
after2 off to	UMNOPPPPQ
after2 official 	PMMJTRQRS
after2 official says	QNLWSNONP
after2 officials 	NOQOUPPPO
after2 officials about	ONTMUOOPO
after2 officials and	OOOMVPPPP
after2 officials are	NMTPTPPOO
after2 officials have	KKFWTRSQR
after2 officials in	TOTPONONO
after2 officials said	ITUNUOONO
after2 officials say	QPNLUPPPP
after2 officials to	OPSOQPPPO
after2 oil prices	VOOKPPPPP
after2 on 	SMMMPTQPP
after2 on 27	NOOVNUONO
after2 on a	VQLOOOPPO
after2 on behalf	QOOMUOOPP
after2 on charges	OSMTOOPOO
after2 on december	VNOUNNONO
after2 on friday	VRNTNMONO
after2 on his	OVONOPPPP
after2 on instagram	SULJOORRP
after2 on march	OSMTNPPPO
after2 on may	NNOXOSNNN
after2 on monday	NOOVQOOOO
after2 on my	QQKQPPQQQ
after2 on saturday	MLYRNPPOO
after2 on sunday	PJXOLSQQM
after2 on the	UOMOROPPO
after2 on thursday	MRPWONPON
after2 on tuesday	MPXTNOPOL
after2 on twitter	PYNNPNONO
after2 on wednesday	OSURNOPOK
after2 one of	MRTSONRMN
after2 op ed	OPWPPOONO
after2 operating system	OONOPPPOV
after2 or any	MUMPONOPU
after2 or in	SONSOOPPO
after2 or the	VSNUNNNNM
after2 our live	SPNOPPPPP
after2 out 	RHJORRRSS
after2 out how	SOOPPPPPP
after2 out of	NTTROONNN
after2 out the	SMUOOOOPO
after2 over his	MUOTOOPPN
after2 over the	ORPTNPPON
after2 pa http	TNNOPPPPQ
after2 pamkeynen 	OPUOOPPOO
after2 paris rome	PPOSPPPPP
after2 parliament has	PTMPPPPPP
after2 part of	SKQKQRQPR
after2 participating in	OOMVOOPPO
after2 party and	KWRVNMONM
after2 passenger jet	NNZNOPOOO
after2 past 	NYMQMPPOP
after2 pdf 	WJLMQQQQR
after2 peace process	TLJLTQQPS
after2 peninsula 	OONTRPPON
after2 people 	QPNLUPPPP
after2 people who	SOOPOPOPP
after2 per year	WNONPNPPO
after2 pic twitter	XNKRQOPOO
after2 pixel visual	MMRNPOPOX
after2 plan to	OPURMOOOO
after2 planned to	OUMSOPOOO
after2 plans 	ORMPUOPOO
after2 plans to	LOUVNOPON
after2 played for	LTNVOOPPN
after2 playstation portable	OOUOOPPPO
after2 pledged to	MSWSLOONM
after2 pledges to	MTNTOPPPO
after2 pointed out	PUNOOPPPP
after2 police and	SKKNRSQSP
after2 police chief	PNMWOPPPP
after2 police have	OPPQTPPOO
after2 police officer	MPMYMPPPO
after2 police say	MMMSWQQOO
after2 police stations	POMMVPPPO
after2 political leaders	PMNMUQQQQ
after2 politics 	NOPRSOPOO
after2 poses for	OUNOPPPOP
after2 posted a	SULNPPPOP
after2 poster to	SLMNPQQQQ
after2 prepares for	OONWNPPOP
after2 president 	OOWPOOOOO
after2 president and	NTRLRPPON
after2 president barack	NTQUNNONO
after2 president bashar	POLOUPPPP
after2 president bush	OOSOOPPPP
after2 president fidel	PMNMWPQPQ
after2 president george	SNLRPPPPQ
after2 president hamid	PPOKXPPPP
after2 president hosni	OOSNPPPPP
after2 president hu	OONLXPPPP
after2 president hugo	OPLPVPPOP
after2 president mahmoud	OPONTPPPP
after2 president obama	RUKQOPOOP
after2 president of	PQLVOPOOO
after2 president ricardo	OPNMUPPPP
after2 president says	NNSUOPOOO
after2 president thabo	PPMVVMMON
after2 president viktor	OPNKWPPPP
after2 president vladimir	OPMIZPPPP
after2 presidential campaign	NSRRQOOOM
after2 presidential candidate	OONL[PPOO
after2 presidential candidates	NONPUPPPO
after2 presidential front	MOONWPPPP
after2 presidential nomination	OPOOTOPPP
after2 presidential nominee	NOLNYPPPP
after2 presidential primary	PPOOSPPNP
after2 primary 	NOMSTOPOP
after2 primary voters	OONNVPPPP
after2 prime minister	RNMRTOPON
after2 pro democracy	PMIKURRSR
after2 products and	OPTPPOOOP
after2 programme 	MOUNOOOVN
after2 project and	OPSOOOPTN
after2 project manager	PTOOPPPOP
after2 prosecutors say	NOMTSPPOO
after2 province 	TLPOTPPNP
after2 province in	SLKNRQQRR
after2 province killing	NPOVNPPPO
after2 published a	OUQPPOOOO
after2 rain 0	TLKLQRRRS
after2 rapeseed 	OPOOTPPPP
after2 reading the	XPMOQONMP
after2 ready for	TPLLQQQQQ
after2 real liam	TNKMRQQQQ
after2 real name	NVOUNOOON
after2 realestate 	TKLNQQQQS
after2 rebels and	NMTSQOOOP
after2 rebels have	NOXMQOPOO
after2 rebels in	TMJJWQQQQ
after2 received a	NURNPOPOO
after2 received his	MWMOPPPPP
after2 received the	LUNROPPPO
after2 refugee camp	ONM[NOOOO
after2 refugees 	OOOOTPPPP
after2 refugees and	OPNNUPPPP
after2 refugees from	ONOOWPPPO
after2 refusal to	OSQQOOOOO
after2 refused to	OWNOOPPOO
after2 regards 	SMMNQQQQQ
after2 regime in	OOYMNPPOO
after2 region 	PMRNMQRQQ
after2 region of	OMLVRQRPL
after2 registered voters	OOOOTPPOP
after2 rejected a	MMTVNPOOO
after2 rejected the	NTMSOPPPO
after2 released a	N\\LOQPPMM
after2 remains the	UPLSOPOOO
after2 report 	QOPNOOOVO
after2 report on	OPYOONOOO
after2 reported 	NN[PNOOOO
after2 reported a	ONUPOPPPP
after2 reported that	NURNOOPPN
after2 reports 	MQ\\MPNOON
after2 reports first	NNXMPPPPO
after2 reports on	N[LNOPPPN
after2 reports that	NQPUOOOOP
after2 request for	MVMUOOPON
after2 respectively 	QSLOQPPNQ
after2 results show	UMMNQQPPP
after2 retail sales	NPLWPPPOP
after2 returned to	PTHLRRRPR
after2 returns to	OWMNOPPPP
after2 reuters 	TVTLNNNNO
after2 reuters http	SOOOPPPPP
after2 reuters iraq	NOMUPPPPP
after2 reuters the	MMSUPOOQO
after2 reuters u.s.	OMNWPPPPP
after2 rhode island	OROSOPPOO
after2 right now	WKJTPPPPQ
after2 right to	OOUROOPOO
after2 rights groups	LLTOUPPPP
after2 role as	OSNROPPPO
after2 role in	QQNUNPPOO
after2 running mate	PTOOOPPPP
after2 russia and	POOSPPPPP
after2 s the	OVOOPPOOP
after2 said 	NWSMKOQRO
after2 said a	OOUROPOOO
after2 said adding	PUMPPPPPP
after2 said an	MWOPOPPOP
after2 said any	PULMPPPPP
after2 said during	NYMOPPOOP
after2 said federal	WLMPPPPNP
after2 said friday	NUTOPOPNN
after2 said he	SYMLROOMN
after2 said her	MXNNOPPPO
after2 said his	PSQRNOPNN
after2 said i	PSOPPOPPP
after2 said in	LYSMOOPNP
after2 said it	MJXUOOPON
after2 said its	SLXNPOPON
after2 said john	ONUOPPPPO
after2 said last	SRJNORQQP
after2 said monday	RPPSOOONO
after2 said mr	VOTOOMONO
after2 said mr.	PTPOOPPOO
after2 said of	QOJKQQRSS
after2 said on	LXKSPPPOO
after2 said she	OTIUOPOOP
after2 said some	OSMTOPPPO
after2 said that	RSUJPOPON
after2 said the	QQTONOOPO
after2 said there	OVQMPOPOO
after2 said these	LRRISQQQP
after2 said they	NVKMWPPPN
after2 said this	QSUNPNONO
after2 said to	OUROPOPOO
after2 said today	OPWNPOONO
after2 said trump	NVLROPPPP
after2 said we	OQSPPOPPP
after2 said wednesday	STKNOPPRP
after2 said while	OUMROPPOO
after2 saturday that	NQTUOOONN
after2 saudi arabia	NPNVPPPPP
after2 say a	QPNVMPPPO
after2 say at	RPNSOPPPO
after2 say it	VONNPPPPO
after2 say that	PPOOTPPOP
after2 say the	SPQRNPOOM
after2 say there	TOMNROPPP
after2 say they	PNTYMNONM
after2 say three	PPSQPNPOP
after2 say two	OPNSOPPPP
after2 says 	TWRJNOONN
after2 says a	NRTPOOOOO
after2 says an	LXRNPPONO
after2 says bbcbreaking	LOUUPOONP
after2 says he	PXMNPOPOO
after2 says his	MXNNOOPQP
after2 says http	OPVOOOPOO
after2 says in	NPVTONOON
after2 says it	KPQXOPPNO
after2 says its	TKHPQRSRQ
after2 says more	QPQMPPPRP
after2 says president	POUMPPPOO
after2 says she	PUONPPPOO
after2 says the	NVTLOOPNO
after2 says this	NSWMOOONO
after2 says we	RJLTPPQRQ
after2 scored a	ORLMQPQRQ
after2 secretary general	KRTMNSQPP
after2 secretary of	RRHROQQPP
after2 security forces	NOLSSPPPP
after2 security official	OPNMUPPPP
after2 security officials	RMKIVRQRR
after2 see the	VJILRRRRS
after2 seems to	QKNSOPQRR
after2 seized the	KNRVOPPPP
after2 sen. bernie	OOOUOPPPO
after2 sen. marco	PLNWPPPPP
after2 sen. ted	OQNUOPPOO
after2 senator and	NOOTOPPPP
after2 served as	M[TJNOPNN
after2 service 	PONWOOOOO
after2 set for	PVNNPOPOP
after2 settled into	NZNONNOOO
after2 settlement in	QNMMSQQQQ
after2 she said	NUOONOTOO
after2 shortly after	OTQRNOPOO
after2 shot dead	STNNPPPNO
after2 should be	RTQPPNNMO
after2 should have	PTRNNPOPN
after2 should make	SOPOOPPPP
after2 should not	PLWQPOPON
after2 show 	PMSPNPPRO
after2 side 	OPQMSVNON
after2 simolove 	SNOOPPPPP
after2 since he	NVPNOPPOO
after2 since the	NJPPQSQRQ
after2 site 	UMTLOOPPP
after2 so far	NTNUNOPOO
after2 so it	NNRVNPPPN
after2 so that	ULJLWPQPQ
after2 soldier and	MPUNUOOOO
after2 soldier was	OPNOTPPPP
after2 soldiers 	NPNTPPPPO
after2 soldiers and	QNLNUQQPQ
after2 soldiers in	MPURQOOON
after2 soul album	TPOOOPOOO
after2 soul or	TPPOOOOOO
after2 sources say	NOXMROOON
after2 south dakota	OROSOPPOP
after2 south korea	OMOWPPPOP
after2 speaker paul	NOTOOPPPP
after2 speaking at	NTOOPPPPP
after2 speaking live	OUONOQPPP
after2 spoke to	MUPPPPPOP
after2 spoke with	MQUROOPON
after2 spokesman for	OVOOOPOOO
after2 spokesman joshua	XOJOPPPOP
after2 spokesman said	ONWNNPPPO
after2 spokesman says	OOTNQPPPO
after2 spokesman sean	MQVOPOPOP
after2 spokeswoman said	OQPUOOOOO
after2 sponsored by	QNWNPOPNO
after2 staged a	NTSOOOPOO
after2 star of	MWONPPPPP
after2 start to	TNNOPPPPP
after2 started the	MRWLNPPQO
after2 state 	NOTOVOONN
after2 state media	OOOOUPPPP
after2 state of	OQLWMPPPO
after2 state rep.	NNL[MPPPP
after2 state run	OOMSRPPPP
after2 state television	OOLNWPPPP
after2 stated that	OWRNOPPNM
after2 stepped down	OXNMPPPOO
after2 still has	NSRPPOPPP
after2 stock market	MQMXNPPPP
after2 stories today	SOMOQPPPP
after2 strain of	RMMMPPPQT
after2 strategy 	PNTMPPPOQ
after2 strike talks	NOUOPPPPP
after2 stronghold of	PNOUROOOO
after2 such a	TRLMQPPPP
after2 such as	QOKUUOONO
after2 sunday 	TJTISPPPQ
after2 sunday in	QONVOOPPO
after2 sunday that	RQJPRPPPP
after2 super bowl	OVNOPPPOO
after2 super pac	NWNOOOPOP
after2 support for	MRMRTPPPO
after2 supporter 	OSSMNPPPP
after2 supporters 	NUOPUOOON
after2 supporters of	OPQQSOPOO
after2 supreme court	OOMUOPPPO
after2 survey of	NOYONOPPO
after2 sustained a	PWMMPOPOP
after2 t mobile	NTROOPPOO
after2 take a	SRMOPPPPP
after2 television interview	NRTNUNNON
after2 television network	QLHKVRSSR
after2 television said	OLSKQRRQP
after2 television station	OOUTQOMNN
after2 tells breitbart	OUTNPNPMO
after2 territory 	OONTSPPON
after2 terrorist network	PPTOOPOPO
after2 testifies before	OSOPPPPOP
after2 thank you	PTMOQPQQO
after2 thanks for	PNMTPPPPP
after2 that 	QTPPOOPNO
after2 that can	XMNNOQPQO
after2 that has	TTNSONNMN
after2 that he	QUPLPPONP
after2 that i	TMMJRRRRQ
after2 that is	PLMPQQRRP
after2 that killed	ONPUPPPOO
after2 that she	PQUONPPNP
after2 that there	OPPPPNOUP
after2 that they	NSWNOMOOO
after2 that was	TKJLPQSST
after2 that will	VNMQOUOOM
after2 that would	NTQNOMVON
after2 the african	MOQTPOPPO
after2 the american	LMZNPPOPO
after2 the best	YQMMOPPPM
after2 the chief	OUNNPPPPP
after2 the city	MUNSOPPPO
after2 the company	PMVMPNONU
after2 the court	RPMSQNPOP
after2 the daughter	OXMMPOPOO
after2 the day	RSQNOPPPO
after2 the director	USOOOOOON
after2 the first	QVOLQQPOM
after2 the former	PZMLPOPNO
after2 the founder	MWMMPPPPP
after2 the german	MQUQOOPON
after2 the growing	UNOPPPPOP
after2 the importance	WMLLQQQQP
after2 the king	QRSKQOPQO
after2 the last	RTMMPPPPP
after2 the leader	PPLTPPPPP
after2 the man	NYMMPQQOO
after2 the most	URMNQOPON
after2 the nation	ONRVPOOON
after2 the new	UKQTPOONO
after2 the only	UMMMQQPPR
after2 the other	OUPROOPON
after2 the president	SPNOOPPPP
after2 the queen	OMTQOPPPO
after2 the rest	TOOPPPPPP
after2 the same	PNNNOOPPW
after2 the state	OOOVOPPPO
after2 the two	TPPQOPOOO
after2 the u.s.	TNNMPQQRP
after2 the uk	NNRTOPPPO
after2 the united	VNPJPPQPQ
after2 the university	POLXQOPPM
after2 the world	NNSSOPPPO
after2 there are	TMNUOOPON
after2 there is	SMOTOPPOO
after2 there was	MPRVOOOOO
after2 there were	TOPNPPPPP
after2 this afternoon	WLKKQQQRQ
after2 this is	QORJPQPPS
after2 this morning	NLOZPOPNO
after2 this time	NPXNOPPON
after2 this video	SONOPPPPP
after2 this week	LUVSNOOOL
after2 this weekend	OOLWPPOPP
after2 this year	VMKTOORPP
after2 though 	OOTMTPOOO
after2 thought it	TMLRPPPPP
after2 thrilled to	WNNOOPPPO
after2 through a	NUMTOPPON
after2 through the	WPSNNONOO
after2 thursday 	NOSTOOPOO
after2 time 	OONUSOOOO
after2 time for	SJHGUTTTS
after2 time to	TMMNQQPQQ
after2 times 	SJKKSRRSR
after2 title 	PNNSNXONN
after2 to a	UOTLPPPNO
after2 to all	SQPOPPOPP
after2 to an	TNNSOOPOO
after2 to announce	NPNUOPPPO
after2 to be	QQLHPTRRR
after2 to bring	QTMSNOPOO
after2 to create	UPVONNONM
after2 to cut	PNLWOPQPP
after2 to date	NONONVVMN
after2 to develop	NNYOOOOOO
after2 to die	SKKPQRQRR
after2 to discuss	NUOOOUOOO
after2 to do	SPTONOPON
after2 to end	SOQRNPPON
after2 to engage	WPPNPOOOO
after2 to face	NSMSPPPPP
after2 to fight	MSRTNPPOO
after2 to find	SNMUNOPOO
after2 to form	MNTQSPPPN
after2 to get	POKVOPQPP
after2 to give	ULKROQQOS
after2 to go	QTOQPPPNN
after2 to have	PRNSOOPPO
after2 to hear	SMMMQRRPR
after2 to help	NRSSONOOO
after2 to hidden	TMNNQPPQQ
after2 to hold	NOKXPPPPO
after2 to its	UMLLNOPOZ
after2 to join	NVQMPOPOP
after2 to keep	OOQTOOPPO
after2 to maintain	PPPTPOPOO
after2 to make	NPNMNPOUT
after2 to meet	RPLSOPPPO
after2 to move	PSOMSPPOP
after2 to my	ULJLRQQRR
after2 to pay	OOPTOOPPO
after2 to play	NZMNOOQOO
after2 to prepare	ONNXOPPPN
after2 to press	MOTSOOPOO
after2 to prevent	UGJMRSSSS
after2 to protest	QNHTPQQQR
after2 to quit	NROUOOPOO
after2 to reduce	NNQSOPQPP
after2 to resign	MYNNOOPOP
after2 to return	JVPSOOPOO
after2 to score	NXMNPOPPO
after2 to see	TMROOOPPO
after2 to seek	SXJLPPQOP
after2 to sell	UMQQONOOO
after2 to send	MOLYOPQPO
after2 to start	SMNVPNPNP
after2 to stay	OOUNOPPPO
after2 to step	NWNTOOONO
after2 to stop	ORPUNOPON
after2 to support	OLRRSPPQN
after2 to take	SPNSOOPOO
after2 to the	UNNWOOPOK
after2 to win	SMPJTQQQP
after2 to work	TMMPPPPPQ
after2 to write	QTKKPPQRQ
after2 to you	UMLNQQPRP
after2 to your	UJKKQSRSR
after2 today 	NNQKOSSTP
after2 today http	RSKOQQPOO
after2 today is	NNWQPOOOO
after2 today programme	PNUOPPPOO
after2 today win	OPUNPOPPP
after2 together with	MSMHSQRRS
after2 told a	KYLOPPPPP
after2 told bbc	OTPPPPPOO
after2 told cnn	MVOPPOPOP
after2 told fox	PTOPPPPOO
after2 told me	TVRLONPMM
after2 told reporters	LVPOPPPOO
after2 told the	SWMLOOOPP
after2 took a	OUMOPPPOP
after2 took the	MORWPNNSN
after2 top stories	TNNOPPPPQ
after2 town hall	OXNQMOOOP
after2 town of	POJOWPPQQ
after2 trade deficit	NQOUOOPPO
after2 trading 	OPNTPPPOP
after2 tried to	WTLKPPPOO
after2 tries to	OXOMPPPOO
after2 troops 	LPSPTNPON
after2 troops and	NPNNWPPPO
after2 troops are	ONNVNPPPP
after2 troops from	NPNRSPPPO
after2 troops have	OONJ[PPPO
after2 troops in	MONVOPPPO
after2 troops to	UOMTQPPNO
after2 try to	UNNUNOOON
after2 trying to	LSRNPPPQO
after2 tuesday 	NQUQPOOOO
after2 tweet 	XONNOPPPM
after2 u. s.	QSMPPPPPP
after2 u.n. secretary	LPWPPPPOP
after2 uk 	MPVQNPPPO
after2 under the	OONXMPPPO
after2 until the	NVNRPOPOO
after2 us 75	OPOWOPONO
after2 used the	NVNOPPPPP
after2 used to	LWJPPQQRP
after2 va. 	QNNXNOPOO
after2 via addthis	TNNOPPPPP
after2 via dj	OLXKPPQQO
after2 via getty	MTVNOPPON
after2 via guardian	TONOPPPPP
after2 via picturskewphoto	UNMOPPPPQ
after2 via uburke1	TONOPPPPP
after2 via youtube	TONOPPPPP
after2 vice chairman	NRVONOPOO
after2 vice president	MPSRROPOO
after2 video http	NKPMRPQPW
after2 view of	NWONOPPPO
after2 violence against	MOWPOPPOO
after2 virus http	VMKKQQPQT
after2 visit from	TNNMPQPQQ
after2 vote 	NNLWQPPPN
after2 voteon 	SOOOPPPPP
after2 voters 	NTNNTPPPO
after2 voters also	NRMLUPPPP
after2 voters and	OONOUPPPP
after2 voters in	OPOOTPPPP
after2 wait for	WLLMQQPQQ
after2 wait to	SPNOPPPPP
after2 want to	RNVMROOOO
after2 wanted to	ORUMOOPPP
after2 wants to	MSOVNPOPN
after2 was a	MTRRNOPPM
after2 was able	OSNSNPPOO
after2 was also	OVOOPPQON
after2 was an	ORNMOOYNP
after2 was appointed	NWOMPPQPO
after2 was arrested	OZKOOPPON
after2 was at	PYNNPPPNN
after2 was being	NTVMOPPOO
after2 was born	QUNLOPPQP
after2 was defeated	NTRNPPPOO
after2 was described	OVMSPOPOO
after2 was elected	JNOJRSSUR
after2 was established	MNXROOOON
after2 was extremely	QIPMRQRSQ
after2 was fired	PVMQOPPON
after2 was first	PROSNNOMU
after2 was founded	SJMMQPQRS
after2 was in	NXKSOPOOO
after2 was joined	OWMNPPPOO
after2 was killed	RTKKQPQQP
after2 was known	NQMTPQPNP
after2 was made	NVLUNPPNN
after2 was named	ONULPOOTO
after2 was never	OQNWOOOPO
after2 was not	MSNOMRPTP
after2 was on	PRTOPONNP
after2 was one	KXMRPPPOO
after2 was replaced	NQTKPQQPO
after2 was shot	RRLMPPPRQ
after2 was so	ULKJQRQRT
after2 was the	SYGGPQQNU
after2 was wounded	NUTNOOOOO
after2 we all	OXNMOPPOO
after2 we have	ROWPONOPN
after2 we will	QOMNPVOOP
after2 weapons of	OTLTPPPOO
after2 web site	MKULRQQRR
after2 website 	NOVQPPPON
after2 wednesday 	RLLNQRRSQ
after2 went on	SVLNPPOOO
after2 were all	ROKLQQRPS
after2 were also	SJKSPRQPR
after2 were killed	OPPMYNOPN
after2 were successfully	MXWKOPPML
after2 west coast	RNMRPPPPP
after2 western darfur	PPNSPPPPP
after2 what a	WJLNQQQQR
after2 what are	SNNWPOONO
after2 what you	QSTLOPOOO
after2 when he	QUPNOOPON
after2 when i	TQNUNNNPM
after2 when it	RMPROPPOP
after2 when she	NPQWOOONO
after2 when the	NOURNPQPN
after2 where he	ONSSPOOOO
after2 where rihanna	PPNTOPPPP
after2 where she	PPRSPNPOO
after2 where the	PPRTPNNNP
after2 where they	PPSQOOPPO
after2 which also	OQQOOOOUN
after2 which had	POSSPOPNO
after2 which has	OJUMNNVUO
after2 which he	RRKKUQPQP
after2 which includes	PPPWOOOMN
after2 which is	LOXZMNNPK
after2 which was	LSMUNMTMT
after2 which will	QNWOOOPNO
after2 while on	WOMQOOOOO
after2 while the	ONUQOOPOO
after2 white house	LVPPUOONN
after2 who also	NWTNOOOON
after2 who are	OSPQTOONM
after2 who died	NWMSOOONO
after2 who had	NQSMTPPOO
after2 who has	MRMTQPPPP
after2 who have	OPNOTPPPO
after2 who helped	NTROOPPOO
after2 who is	OWMNNPQPP
after2 who lost	ROXNMOPPN
after2 who said	NVMPROOOO
after2 who spent	OQPWLPOPN
after2 who was	LVKVOPPNO
after2 who went	PWNNOPOOP
after2 who were	OTNNTOOPO
after2 who will	MWLNSPPOP
after2 why do	POVLPPQPO
after2 will also	YRLSNOMMN
after2 will appear	OUTMPOOON
after2 will attend	PWOMPNOPP
after2 will be	MRTNPPQLR
after2 will become	OWNPPPOON
after2 will begin	OSMTPOPPO
after2 will continue	NTPROPOOO
after2 will get	OOSNOOONW
after2 will have	NTOTNNNNT
after2 will hold	NTNTNPPPN
after2 will host	PPKXPPOPN
after2 will join	PQMNRPPPP
after2 will meet	SQKQQPPPO
after2 will miss	NXOQOPONN
after2 will never	NOPVNPPPN
after2 will not	OLPPNPPWO
after2 will play	MUNNOPOVO
after2 will soon	NLSVPOOOP
after2 will succeed	NTMTOPPOO
after2 will take	MLWJQQSOR
after2 will use	OPMVPPOPO
after2 will visit	NTROOPOPN
after2 winner of	USLMPPOPO
after2 winning the	PWLNPOROO
after2 wins the	OVKPSOPOO
after2 with a	LTQPORQPM
after2 with about	OTWSOMNLN
after2 with his	NWOSOOONN
after2 with some	NUNRNUOMN
after2 with the	RUKMMTPPN
after2 with us	SOOPPPPPP
after2 won a	ORTMMPPNS
after2 won the	OSIMSQRQQ
after2 world 	RNLJXOPRP
after2 worldcup coverage	TPMOPPPPP
after2 would also	ROOQOOOOS
after2 would be	KSNRRUONN
after2 would have	RRLLRPQQP
after2 would like	NVNOPPPOP
after2 would not	NNTQONONU
after2 would seek	RQUMNOOPN
after2 wrote 	PUUMPNNMO
after2 wrote in	NUNPPPPPO
after2 x 	UPKMQQPPQ
after2 years ago	SNMNQQPQQ
after2 you can	PLKWNUOPO
after2 you don't	RMUQOOPOO
after2 you should	UQKLPPPRP
after_ 0	VMTJOPPPQ
after_ 08	TKIJRSSTR
after_ 1	XNRKNOOQO
after_ 10	WJQJRPOOS
after_ 100	QPGIRUSSR
after_ 11	WONNOPPOO
after_ 12	QJOTQPPQO
after_ 13	VOTNNNOOO
after_ 15	OVMVMOOON
after_ 16	PSMLUOPPP
after_ 17	WIHIRTRSU
after_ 2	WMPNPOPOP
after_ 2012	WHENOURUS
after_ 2014	PNJVPRQOP
after_ 2017	WTNNOPONN
after_ 23	POUPNOOOO
after_ 24	SJJPTQROS
after_ 3	QHNKRTSQT
after_ 30	WQLMQOPOQ
after_ 4	SMGRNQPST
after_ 5	VJPIQQQPU
after_ 500	NKOHRURTS
after_ 6	SROMPPPNQ
after_ 7	ZMMMPPOPP
after_ 777	UNMMQQQQQ
after_ 8	VJJRMQPVP
after_ 9	UTLMPPOOQ
after_ a	ZRQRKNLON
after_ about	OSPQOPPPM
after_ abuse	MNUVNPPOM
after_ accepts	MWWMNNNOM
after_ access	NSQTNOOON
after_ account	RMQOMPPOU
after_ accounts	OO[MOOOOM
after_ accuse	SONUNOPOO
after_ accused	QSQRNOPOO
after_ accuses	LVMXMOPON
after_ acknowledged	NTSSONONN
after_ acknowledges	NWLROPPOO
after_ action	PNSNSPPOO
after_ actions	TPPOOPPPO
after_ activist	POUMUNOOM
after_ activists	NOOOVPPPO
after_ actor	MNIWQPPVP
after_ actress	NOKUUOPOO
after_ actually	RTJMQQQPQ
after_ ad	QNVNOOPOP
after_ added	M\\MONOPOO
after_ address	RLJKS[POP
after_ addressed	O\\NMNPOON
after_ adds	KRPSONOOU
after_ administration	LTROOQOQM
after_ admits	IUUTONONN
after_ admitted	NXNNPPPOO
after_ advances	MZLNOPQPP
after_ affairs	MNMMZQQPO
after_ after	LORQOUOMR
after_ again	MVWOLOPNN
after_ against	TRVPPMNLM
after_ aged	TOLUNPOPO
after_ agencies	POWOONOOO
after_ agency	WQRNSMNML
after_ agents	NOXMRPOON
after_ aggression	OPNMYOPPO
after_ agree	TSONSNONN
after_ agreed	NVSRNNONN
after_ agrees	PNVSOOOMO
after_ ahead	QOQTNOPPN
after_ aid	RONSQOPOO
after_ aide	NZNONOOOO
after_ aimed	TPNUOOOON
after_ aims	SSQOONOOO
after_ air	OML^MOQOO
after_ aircraft	MNQMUNONW
after_ airline	ONPNWPPOO
after_ airlines	PONMVQPPP
after_ airport	LMLYTPPOO
after_ airspace	NNMTVOPOO
after_ album	TRIKRRQPQ
after_ all	SOTNPOQLO
after_ allege	TOOPPPPOP
after_ allegedly	LYMUOOPNN
after_ allies	MQSORPPPM
after_ ally	NUSNQOOON
after_ almost	MRPXONONO
after_ alone	NONROOPPU
after_ along	SRNSPOOMN
after_ already	PPTMNPPPP
after_ also	OZRLIPPOQ
after_ always	VNKLPQQRQ
after_ ambassador	MOPSRPPPO
after_ amid	STRQNNONM
after_ among	NWNJQRQOP
after_ an	OSPOPPPPP
after_ analysis	PMUMQQPPO
after_ announced	LQYMPOPOO
after_ announcement	WJJKQRRRR
after_ announces	M\\NQNNOOO
after_ anti	NOTRPOPOO
after_ any	SSNNOPOOO
after_ apologizes	OSNTOOPOO
after_ app	ONOOPOOOX
after_ appear	SLLMTQPPS
after_ appearance	_OMMONOON
after_ appeared	LZRNPNPON
after_ appears	SQQLQPPNQ
after_ applications	PMLLQRQQW
after_ appointed	NZPNOOPNN
after_ approval	UQSMPMOON
after_ approve	NOMVPPPPO
after_ approved	NPXNNPPPN
after_ arab	TIIGVSSSS
after_ are	QMTQRNPPN
after_ area	NQHTNQRSR
after_ aren't	TNTNPOPOO
after_ argued	OUNOPPPPP
after_ argues	NZMMOPPOO
after_ armed	TMLSSPPON
after_ arms	MNOVUOONN
after_ army	NPKSSPPPP
after_ around	RLRRSOONN
after_ arrested	PPTSNOONO
after_ arrived	SWKTRPNLM
after_ art	RQOLSPPQO
after_ article	NM\\MQONNO
after_ artists	NNTPVONNO
after_ as	OURMPNOMP
after_ asked	KZRONPPON
after_ assault	POMYNPPOO
after_ asserted	PSLLQPQQR
after_ assets	LN\\VOMNMM
after_ assistant	OMUQQOOOO
after_ assured	OTOOOPPPP
after_ astronaut	QLPKRQRQQ
after_ at	XQNPNPMRM
after_ ate	SXLNPOONO
after_ athletes	QNMSQSOOP
after_ attached	SOOPPPPPP
after_ attack	POORRQOPM
after_ attacked	OTMUOOPNO
after_ attacks	RQKSROOOO
after_ attempts	TNNSNPPOO
after_ attended	NYQMOOPON
after_ attention	SLMLQQRQS
after_ author	TIJQOSRRS
after_ authorities	QMIVUPPOO
after_ available	WIHJRSSSS
after_ average	QMUOTOONN
after_ award	OMOKOWWNO
after_ awards	VKJKQP[OQ
after_ baby	VJJKRRRRS
after_ back	VQJQNOONT
after_ backed	VTSMMNNNO
after_ backs	N\\PNONOON
after_ ban	MMWOWONMO
after_ banks	NOMSUOPNP
after_ banned	NPRQWNNNN
after_ base	NNK\\TNPMN
after_ baseball	QLKSPQQRQ
after_ based	QLKOQQQRS
after_ bases	SNOSNPPPO
after_ be	\\OMJNOONT
after_ beat	OYMNOOPNO
after_ beats	LNVQNPPPP
after_ became	NWJWOPPNM
after_ becomes	JSMWKOTSN
after_ been	YKJLSQQRQ
after_ before	NRSPMPPPP
after_ began	MTTUONONM
after_ begins	LQSSMUQOM
after_ behind	UPNSNOONO
after_ being	SOMUOSNMN
after_ believe	XJHITRRRR
after_ below	TMLQQPQRP
after_ better	RUTKOOOON
after_ between	RTKSNNOUL
after_ bid	NMYMROPOO
after_ bill	QMPJSPQTQ
after_ billionaire	MNNUUOPOP
after_ birthday	SMNOQPPQP
after_ blamed	LRVQPOPNN
after_ blasts	SRPPPOOOO
after_ board	NN[NNPPPM
after_ boarded	OVOOPPPOO
after_ boarding	POQPTOOOO
after_ book	RZRMMOONM
after_ border	SNITOQPPQ
after_ boss	LN^KROPNM
after_ both	MWRPONPON
after_ bought	ROSQNPQOM
after_ boy	QLLVNQQQP
after_ brand	NSQOOOOMU
after_ briefing	MPPVOOPOP
after_ bringing	SLKRPQQPQ
after_ brings	NRTSMOOQN
after_ broke	LWPTOOONM
after_ building	URQMQNONO
after_ bus	ONOZNPPON
after_ business	NMXQTNONM
after_ businessman	ONMVRPPPO
after_ but	LULUSNNLR
after_ buys	LMRXOPPPO
after_ by	OQRQLQPQP
after_ cabinet	NPMRYONNO
after_ calendar	UHHGSTSUU
after_ call	QKQRTPPOO
after_ called	MUTPPPPMM
after_ calling	QRUONONOO
after_ calls	NTSROOOON
after_ came	PUNPNOUNN
after_ camera	ORKMQQPOU
after_ camp	PSORPOPPN
after_ campaign	K[NTLVNMK
after_ can	QPQQMNONU
after_ can't	QSKTNPPOO
after_ candidate	NLTSWNONL
after_ candidates	NLUMVOOOP
after_ cannot	SRTNNOOON
after_ capital	ONLOZOPOO
after_ captain	MLXLUOQOO
after_ captured	SMVQONONO
after_ car	TMMSPPPOP
after_ care	UONPPPPOP
after_ carries	MUOSMPPPN
after_ case	QSOINPSQS
after_ caucus	NOSYPOOMN
after_ caucuses	MONXUOPMN
after_ caught	MTPMNPPOU
after_ caused	PQLMQVONQ
after_ cautioned	OOXOOOPNO
after_ celebrates	NSMUNXOLL
after_ center	STTNOONNN
after_ centre	QMYMOOPOP
after_ ceo	OMYSLOPNO
after_ ceremony	QNMORNUPP
after_ chair	ROTMOOPPO
after_ chairman	RLVHSQPSM
after_ challenged	LXUMOOPQL
after_ challenger	MPONWPPOO
after_ champion	LPRNN\\OOL
after_ chancellor	LQTMSOPOP
after_ change	SNNVNPOOO
after_ changed	TPMNPPPPQ
after_ channel	NOZOOOQOL
after_ charge	NNXPOOPOO
after_ charges	UOOOPOPPO
after_ check	PRKLQQQRR
after_ chief	MMVSOOPNO
after_ child	NNNXOPPPP
after_ children	PVMXONOML
after_ chose	TRQMQOONP
after_ church	MKTZMQONN
after_ cinema	NNMRYOPON
after_ cities	QNMRWONOO
after_ citizen	LPORWOPOO
after_ citizens	LOTQSPPON
after_ city	QLRTQOONO
after_ civil	NPTQQOOOO
after_ civilians	POMLXPPPO
after_ claimed	KTYMPOPOM
after_ claims	MRVLTOOMO
after_ cleric	OLVMPQQQP
after_ clerics	OSNMRPQPQ
after_ closed	MTUNNPPOO
after_ closes	QMMRQPPPQ
after_ club	NOSWOONPN
after_ co	RSMPQOONQ
after_ coach	MOZITOPOO
after_ coalition	PVPMSOONN
after_ coast	POJPWOQPQ
after_ cold	RNNWNOPPN
after_ collapsed	QPLVPNPPO
after_ collected	SLQKORQRR
after_ collection	MZRNNOONN
after_ college	QMKUOQPOS
after_ colour	ULQJRQQOS
after_ combat	NONVQPPPO
after_ come	TPMSNPPOO
after_ coming	WKJKRRQQR
after_ commander	POSOPPPPN
after_ commanders	LOXSMOPON
after_ commission	OORVNPPPN
after_ commissioner	VPQMVNONL
after_ committee	MPSLTRPPN
after_ communications	NNUMRPPOO
after_ communities	TMKQYNONN
after_ community	UMQNVNOOM
after_ commuter	SIOMSQRRQ
after_ companies	QNTQUNOMM
after_ company	LLPRVPQPO
after_ compound	MPPYOOOPN
after_ computer	PNNNPMON\\
after_ concentrates	NOROOUPOO
after_ concert	QLTLPQQPP
after_ concluded	OWNOOPPNP
after_ condemned	OTSMPOPPO
after_ conference	SMSKOSPQO
after_ confident	MXMNPPPPP
after_ confirm	LM[NOPQPO
after_ confirmed	OTWQNOOLN
after_ confirms	KTPZPNNMN
after_ conflict	NOMWQPPPO
after_ congressman	NQNYNOPOO
after_ consider	YMNNROOOP
after_ considers	MUURNOOMM
after_ console	ONNNNOPP[
after_ constituency	TKIRSPRPQ
after_ consulate	NQNVOPPPO
after_ consumer	NOMTTPPPO
after_ contests	SMLNVSPNO
after_ continued	MWLSOPPOP
after_ continues	RPISPUOPN
after_ contract	TMSKNQQPP
after_ contractor	OOOQXONOO
after_ control	RQKPUPPOO
after_ convention	NMRRWNOOO
after_ convoy	OOPWNPPPN
after_ cooperation	NOPNWPPPO
after_ corn	PONWNPPOO
after_ correspondent	NPVNOOPPN
after_ could	LPVTOPPNM
after_ councillors	NMWMPPPOQ
after_ counterpart	LPNTTOOOO
after_ counterparts	MOOTVNONN
after_ countries	RKOSSPPON
after_ country	NOQWSNONM
after_ couple	RMKVQPPPO
after_ court	MMJZTPOPO
after_ coverage	VKNNPQPQR
after_ crash	WLLMQQQQQ
after_ crashed	ULLNQQPQQ
after_ created	UYMNNNONN
after_ crew	OMWMUOOON
after_ crime	SLKMWPPPP
after_ crimes	VJKRORPQP
after_ crisis	ULMTNPPQO
after_ critic	SSVMMOONN
after_ criticised	QOQTOOONO
after_ criticized	MRVMPPQNO
after_ crowd	QONXOOOON
after_ cultural	TLKLYQPPO
after_ culture	XGGGSTRSV
after_ cultures	TJHHVRSRT
after_ currently	NTSPOOOON
after_ custody	NPNUPPPOP
after_ customer	TLULOPPPP
after_ cut	WOMTNNOOO
after_ cuts	SLRMUOOOO
after_ data	NORVPOONO
after_ day	SKRNPQQQQ
after_ dead	TJIJTRRSS
after_ deal	LSWUKOONM
after_ dear	VLNLQQPPQ
after_ debate	SMQTUNPNL
after_ debates	MOTOSPPOO
after_ debut	UOVQNNMNN
after_ decided	MTSRMOPON
after_ decides	KXROOPPOO
after_ declared	MXSMNOPOO
after_ declares	LSVSOOOMO
after_ declined	NXMOOPPOP
after_ defeated	NSYMNOOON
after_ defence	MOXPQNOOO
after_ defended	NSTNNPPOO
after_ defends	LXLTNOPPO
after_ defense	LPNRXOOOO
after_ delegates	LRVPOOPON
after_ delegation	MPTQXNMOM
after_ delivered	MRUMOOQPP
after_ demanding	NVOSOOONN
after_ demands	KPTRVOONN
after_ democratic	NMLTRPPQQ
after_ denied	MPUOOPPPO
after_ denies	KNTVPPPOP
after_ deputy	NPNRUOOOO
after_ descent	NNNLYPPPO
after_ described	QMIISSSST
after_ describes	KRSUOOOOO
after_ design	TOONPPPPP
after_ despite	OQPWONOON
after_ details	VOTNOOOON
after_ developed	MSXMOOPON
after_ development	SLQMNRQPR
after_ device	PNPNNPOOW
after_ dictator	OOMMYPPPO
after_ did	MSTKQPQPP
after_ didn’t	NPXNOOPPN
after_ died	L[LNSOPOM
after_ dies	PSMMONPPU
after_ digital	TMLMPOPPX
after_ dining	SMMNQQQQQ
after_ diplomat	MOLRWPPPO
after_ diplomats	MNVMRPPOO
after_ director	RIQMNNP\\N
after_ directors	MMYPPOOON
after_ discovered	STNOPPPNP
after_ discusses	LVTOOPPNN
after_ discussing	STMOOOOOP
after_ dismissed	OVMNTOPNO
after_ district	MMQ[OOPON
after_ div	XMNONPPPO
after_ do	WQQQMONON
after_ doctor	NPMSSPPPP
after_ doctors	TMKQQPPQQ
after_ does	QTMRNPPPO
after_ doing	VQKLPQPOQ
after_ dollar	XOSPLOOOM
after_ dominated	QRZLNOONN
after_ done	WIJKRRQRS
after_ donor	NUXNONOMN
after_ down	XLTMONPPN
after_ draft	TMSLPPPPP
after_ drama	VLMKVPPQP
after_ dream	NQKWOPPPO
after_ drew	OTNNPTPON
after_ drive	TKKQQQQQR
after_ driving	UJIKRRRSS
after_ dropped	OUKQNNOWO
after_ drove	RSLUMOOPO
after_ drug	PLPZSMPML
after_ due	VPMPOMUNN
after_ during	QOQPRORPM
after_ each	OOUQPOOOO
after_ earlier	NOOUQUONL
after_ early	VMOPNRPPO
after_ earned	WRKSNMMLT
after_ east	TLMUPPPOO
after_ echoed	QUSMSNOMM
after_ economic	LPPRSPPPO
after_ economy	MOKTWPPPO
after_ efforts	NOUOSOOON
after_ election	NMMTUPPPO
after_ elections	OKOUUOPPM
after_ emails	NTXNONOON
after_ embassy	NPKVSPPPO
after_ emerged	MPUVNOOON
after_ employees	ONYNNPPON
after_ ended	PNULRTONN
after_ enjoyed	SNURNNONO
after_ enough	WMOOPPOOP
after_ entered	MSTQPNOOO
after_ entering	OPOOTPPPP
after_ envoy	MQTWKNPPO
after_ era	LZKJRRQTL
after_ erupted	QONNXOOOO
after_ established	SNKPRPQQP
after_ establishment	NQPPVOOOM
after_ estate	TLKLRRQQT
after_ estimates	OSWNOOPON
after_ et	MZMNOPPOO
after_ evacuation	QMKQPSRRQ
after_ even	UNKSTOOON
after_ event	NSOOOWOON
after_ ever	WJKMNUONV
after_ every	ROUOPNPOO
after_ exchange	PNMYONUMN
after_ executive	QNXNOOPON
after_ exhibit	NWVMOOONN
after_ expected	KUQSOOPPN
after_ experience	UJIITRRST
after_ experienced	QQJSPQPOQ
after_ experts	TOROONOOR
after_ explained	LZMNPPPOO
after_ explains	OXSNNNPNN
after_ exports	UKLLXPPPP
after_ express	SKINSQRRS
after_ expressed	OWNLOPPPP
after_ face	UOOOPOPOP
after_ faced	ONWOOPPOO
after_ faces	OSRTNOOOM
after_ facility	POWOONPOO
after_ faction	OLIVSQORP
after_ failed	TNQNQOORO
after_ families	QLKWUOOOO
after_ family	MKOSSQPOS
after_ fans	PPVQOOONO
after_ fear	SNLOUPPNP
after_ feel	XMSMOOOOO
after_ fell	OORXOOONN
after_ felt	SNLVPOOOO
after_ ferry	NNM\\NOOON
after_ fighter	ONTKPOPOU
after_ fighters	LK^LRPQNN
after_ fighting	SPJVNPPPN
after_ figure	RKLIWRRSR
after_ figures	WMTMONPOO
after_ file	XNONOOPOP
after_ files	NUVNOOOON
after_ film	RPMLSNNXN
after_ films	NUMKZOPNN
after_ final	MNQVOTNON
after_ finally	NVQTPNOMM
after_ finals	OOMNPZOOP
after_ finance	OMPUUNOON
after_ finds	LVTNPPPOM
after_ finished	LUSLPPPPQ
after_ fired	QUTLONOOO
after_ firm	QNONWOPOO
after_ firms	PMMUVOPON
after_ first	LPZQNPNNO
after_ flag	MNOTXNOON
after_ fled	RJQKSQQQR
after_ fleeing	QNLQXPPON
after_ flew	OUNSOPPNO
after_ flight	OL[LOPPOO
after_ floated	UPJLRQRQQ
after_ follow	ORTMOPPON
after_ followed	TTLMOPPPP
after_ following	NURQNOPON
after_ follows	OONRNOOWO
after_ food	TMKNVPPPP
after_ football	RLXMULOMO
after_ for	RQOPNOUON
after_ forces	NNQSUOOON
after_ forecasts	QOWNOOOOO
after_ foreign	MOSNUOPPO
after_ format	PKLJQSSQW
after_ former	SSKMUOPOO
after_ forward	RNTOOOOPO
after_ found	PUUNOOOPL
after_ founded	MVKWOOPOO
after_ founder	NKVJNSRSQ
after_ free	SNLMPPXOP
after_ frequently	RTONOPPOO
after_ friday	TSGFQRRRS
after_ friends	RNMLUQQQQ
after_ from	OPOOSNRMR
after_ front	KMVOVPPON
after_ fully	NYNOOPPON
after_ funds	VOSNQONOM
after_ funeral	UKIJSRRSS
after_ gain	POXOLOPOO
after_ game	LOYNNLOXM
after_ games	TMLQOQPNS
after_ gaming	NQMWOPPON
after_ gas	RMKOXPPPO
after_ gave	NVWRONNML
after_ general	RLNTTOOPO
after_ geographical	SKJJQUSSQ
after_ get	WRLKPQQOO
after_ gets	QRRSMOPOM
after_ getting	XQMMOPPPP
after_ giant	VMOQOPOPP
after_ girl	ONMTVOPPN
after_ girls	RNLMWPPPP
after_ give	QTKMQQQQQ
after_ gives	NZLTMOONM
after_ go	VHIJSSRTS
after_ goal	NYONNPPPO
after_ goes	SSONOMONS
after_ going	XPLMOPPPO
after_ gonna	TKKKRRQRS
after_ good	WQKLQPPOQ
after_ goods	NOMSWOPON
after_ got	WRTMMNNMO
after_ gov	NNN[LPPPO
after_ gov.	NOMVROPOO
after_ government	QSLSSNOOM
after_ governments	RMSLTPPOO
after_ governor	ONIVSPQPP
after_ granted	KRWNOPPPO
after_ great	OPNWOPPPO
after_ group	MPRLSQQPP
after_ groups	SUNNPOPON
after_ growth	SMHQUPPRP
after_ guard	MOUMUOOOO
after_ guidelines	NPYNOOOPN
after_ gusto	TONNQPPPP
after_ had	LVVLPOPQM
after_ hair	RSLMPPQPP
after_ half	NPMTPVPNM
after_ halftime	OPOOPUPNO
after_ happy	TOIPQPPOT
after_ hard	SOOPPPPPP
after_ has	MSSQNNOSO
after_ have	RPUKSNOMQ
after_ he	NQNTOQOOR
after_ head	NOTOUNONN
after_ headquarters	POXLSLOPO
after_ heads	QWLMPPPPP
after_ health	MNOVSOPPN
after_ heard	VQNLPPPOP
after_ hearing	ULJLTQQQR
after_ hears	RTRKPOOOO
after_ held	KUQTRNONM
after_ help	WNQIOQPPQ
after_ helped	L[KMPPQOP
after_ helps	NLSOOOOOW
after_ her	RUMOPPPOO
after_ here	QKOKRQQQT
after_ him	UMMNQQPPQ
after_ himself	PSKMRQQPQ
after_ his	SWRLOOONO
after_ history	SLOPSPPPQ
after_ hit	MQWPLMOVM
after_ hits	RQTLQPONO
after_ holds	JVQTNOPON
after_ holiday	VKQISPPSO
after_ holidays	NLMXTNOOP
after_ holy	PORKRPQPQ
after_ home	VPPTMNONN
after_ honeymoon	TLKUOPQPP
after_ hope	ORRSRNONM
after_ hopes	MNSLOUOOR
after_ hospital	QMJOSRQQQ
after_ host	UMKMVRPPO
after_ hostage	RLMQUPPPO
after_ hosted	OUVNONONN
after_ hotel	QMLYQOOON
after_ house	LQKZOPPPO
after_ housing	QMLXQONNS
after_ how	QJRMQQQQR
after_ http	QNPSOOQPP
after_ https	VJQLOQRSN
after_ human	NPPPUOOOO
after_ hurricane	VPORONOON
after_ i	TNINQQQRR
after_ iceberg	OMO\\OOONN
after_ identified	QMVTMONNN
after_ if	PTTQOMONN
after_ illegally	RMLUOPPPP
after_ immediately	UUOPMOONN
after_ imports	MOOTVOOON
after_ imposed	PRVLONOOP
after_ in	RPOSNRNOP
after_ include	RNYLNOPOO
after_ independence	OMTTNPPON
after_ index	RLKTOPRRP
after_ indicated	MXONOPPOO
after_ industry	QQLUOOPPO
after_ infected	SKJRMQQQT
after_ initially	NRVNOOPOO
after_ initiative	PMSNNWOQO
after_ inside	VLLMQQQQQ
after_ insider	QPYNONONO
after_ insisted	NXMSNOPOO
after_ insists	NSMUOOPPN
after_ instead	OOUUNOOPN
after_ institutions	SNNNVOOOO
after_ insurgency	PNLMXPPPP
after_ insurgents	NNYLQPPON
after_ integration	SIIHTTSST
after_ intelligence	LOOTUPPOO
after_ intends	LUTONPPOO
after_ interest	NSLVOPPNN
after_ interview	PLTSOOOPP
after_ interviewed	MO[LOPPPO
after_ interviews	QLWLNQQPP
after_ into	PMNUNNONX
after_ introduced	RNMUPPPPO
after_ investigation	PMUROOOOP
after_ investigator	NOZNNOPPO
after_ investment	QOLTVNONO
after_ island	NNTWRNONM
after_ isn't	MYPNPOPON
after_ issued	LYXMOOONL
after_ issues	NUPPSOONN
after_ it	VJOJSQPQR
after_ its	TOMOOTPOP
after_ jail	OPMPVPPPO
after_ jet	NOVVLOOON
after_ job	QNNVOOPPO
after_ jobs	JKHZSQRTO
after_ joined	QSIRRPPPO
after_ journalist	LONPWPPPP
after_ journalists	MMNVUOOOO
after_ judge	OKQOQRPQR
after_ just	UVMRNMNOM
after_ keep	VLLMQQQQQ
after_ killed	NWOSPNOMN
after_ killing	NXMSONOON
after_ kills	ONOROWPOO
after_ knew	OYMMNPPPP
after_ know	VIJQPQQRQ
after_ knows	NTRTNOONN
after_ language	TIIIWQRST
after_ last	SOVOLPOOP
after_ late	OVLVNOONN
after_ later	PVKPNRNSN
after_ launch	MOOTVOPOM
after_ launched	MS[MMOPNM
after_ launches	KQSRPPPPP
after_ law	MMLYROUNN
after_ lawmaker	TOLNWOOPO
after_ lawmakers	NNLSVPPPO
after_ lawyer	NMSSROPOO
after_ lawyers	UOMOPPPOP
after_ lay	OOQSNPPPO
after_ leader	NMSPUOPNP
after_ leaders	QMROXNONN
after_ leadership	KOWRXNNML
after_ leading	MXXINPPNN
after_ leads	MWNPOPPPO
after_ learned	SVLLOPPOP
after_ leave	MOMWPPPPP
after_ leaves	QTOMPPPOP
after_ led	NSTNOPQNO
after_ left	TUJLPRPOP
after_ let	SMPKPQRQQ
after_ level	VLULOOOPO
after_ life	UKNOQQQPQ
after_ lights	SNMMOTQPR
after_ like	XHMKQQQRS
after_ line	WNKLQQQPR
after_ links	NMZNOOOPO
after_ list	QNLNNUOWN
after_ live	SQMMURONO
after_ lived	TSKNTPPNO
after_ living	PONMWPPOO
after_ local	QOMMXOPPO
after_ lol	PVNNPPPPO
after_ long	UNNSOOOPO
after_ look	XQKPPPPON
after_ looking	WPNMOOPPO
after_ looks	NTTRNPPNM
after_ lose	NNZOOOOOO
after_ loses	QRQMQPPNP
after_ lost	KVXMNOPON
after_ love	WKKOUPPPP
after_ made	MWSNNOPOP
after_ magazine	NKXLWOOMP
after_ majority	SKLJSSRQS
after_ make	UULPNPPNN
after_ makers	TOLOPNPTO
after_ makes	KUVKNOOTO
after_ making	TWNMPPOMO
after_ man	QMIZSOPON
after_ managed	SONOPPPPP
after_ manager	POSSOOPPO
after_ march	SKJPQQQUQ
after_ marked	QONWNOPOO
after_ market	VOLXONONM
after_ markets	PPNPUOOOO
after_ match	QNRMOYNMO
after_ mathematician	QNLLUQQPQ
after_ may	NSPSQPONO
after_ mayor	NPKZPOPON
after_ me	SRPOOOPQN
after_ means	OUNQOPPNO
after_ meat	OMNTTOOOP
after_ media	ROUQPMONM
after_ meeting	OOZOONNOO
after_ meets	NVMNOOOWM
after_ member	VLOPNPPRO
after_ members	PSSINPQSN
after_ membership	MM[MSOOON
after_ men	PMSOVQOOM
after_ message	XNKLQROPQ
after_ met	LYNNPPPPP
after_ might	VPLUPNMNP
after_ militant	PLONUQRQN
after_ militants	MKVJTQQQP
after_ military	ONNRRSPOM
after_ militia	NNMVTOOOO
after_ mine	NNMXTNPMP
after_ mining	MNMUZNONN
after_ minister	SOONTOONO
after_ ministers	MTRLROOQO
after_ minority	PMSRPOPPO
after_ miss	WMKMRPQPQ
after_ missile	PKQULPPRO
after_ missing	TUNNNOPOO
after_ mission	LPQRMYONN
after_ mobile	YOMRONOPM
after_ monday	MKSNQTPOR
after_ money	RMMLWPPPP
after_ monks	SJQINRSSS
after_ more	VOPLMQQOQ
after_ morning	WIILRRRRR
after_ mother	NONUSPPPN
after_ moved	PSTNOOPPO
after_ movement	\\KUOKNNNO
after_ moves	MTMYLPOOO
after_ movie	SVILTPPOP
after_ movies	QSLLQPQQQ
after_ moving	UJJKRRRSS
after_ mp	LTSUMOONO
after_ much	SRLMQPPPQ
after_ music	QLLISQSRU
after_ must	MUWQPKONN
after_ my	TRJMQQQQP
after_ n	PQMLPQQRR
after_ na	VHIJSRRST
after_ name	ULRTQNOMN
after_ named	OVQSNOONM
after_ narrowly	OZMMPPPNO
after_ nation	QLSMVNPNP
after_ national	MMMTZNOOO
after_ nations	LWLITPQPT
after_ naval	MPNUPPPPO
after_ navy	POOLUPPPQ
after_ near	QMPXOMNPO
after_ need	SMTMTOONO
after_ needed	POMZMOPOO
after_ needs	SPPUMOONN
after_ negotiators	OMRMUPPPQ
after_ neighborhood	NMMYSOPOO
after_ network	NOXROOOOM
after_ networks	ZNNTNONNM
after_ never	VSPMNOPNO
after_ new	RTHJWPPPP
after_ news	OKUSPPPOO
after_ newsletters	PPTPPOPOP
after_ newspaper	PHWMPOOSS
after_ newspapers	OPONUPPOO
after_ next	PPQQLPOUN
after_ night	VMMNPQPPP
after_ no	ORNVOOPOO
after_ nominated	MWNNVOOON
after_ nomination	NPNNVNVNN
after_ nominee	MSQMVORNN
after_ nor	MXLROPPOO
after_ not	VQLNOOSPO
after_ noted	NYTLPOPOM
after_ noticed	VSMNOOONO
after_ now	SPNSSRNLM
after_ nuclear	KMOPXRRQL
after_ number	SPTONNOOO
after_ observed	MUYLOOPOM
after_ occupation	QNLKWQQQQ
after_ occupied	NTLWNPPOO
after_ of	TPKPNSOQQ
after_ off	VSJLMOPUO
after_ offensive	MPLTUPPOO
after_ offer	PLSSOMOMU
after_ offered	NVSLNPPPO
after_ offers	JP[QNPPON
after_ office	TNRVLNOON
after_ officer	UPPTSMNKN
after_ offices	MPVPNOPPO
after_ official	OISQRQPPP
after_ officially	OTLVONONO
after_ officials	KPTQUOPNO
after_ oh	QRJKSPQRQ
after_ oil	QNLRVPPON
after_ on	QSPROOONM
after_ once	PZLLQQQMN
after_ one	YQINRNPPO
after_ only	XLMPQNOOS
after_ op	OPWPPOONO
after_ open	SNUONNOPO
after_ opened	MNVNNQOTN
after_ opens	MORWONPNO
after_ operating	OONOPPPOV
after_ operations	MNQSUOPOO
after_ operator	VIJLUQQQS
after_ opposed	RNPLVOPOQ
after_ opposes	MYMNOPQPO
after_ opposition	MONQXOOPO
after_ or	MSMRMROOS
after_ ordered	TNMVNOPON
after_ orders	ONQNPTPPP
after_ organization	PKOJTQRRS
after_ originally	PQQLOQQPQ
after_ other	VLNOPPPPP
after_ our	WMLNPPPPP
after_ out	RUSPMOONN
after_ outbreak	UJJISRQRU
after_ over	XLRPNOOON
after_ owners	QNLNTNNMY
after_ packed	PLIJWRRSR
after_ page	WKRKPPQQP
after_ park	QNMWOPPOO
after_ parliament	POLMXPPPP
after_ parties	RNNNYOOOO
after_ party	PMTQUPPMM
after_ passed	MQOSUOONN
after_ passenger	OLWMQPQPO
after_ pay	ULLQQPPPP
after_ pays	OSOTOPOON
after_ peace	SMGTTQPOQ
after_ peacekeepers	KPRYQNONM
after_ peacekeeping	NOYNPOOPN
after_ peer	LMRPTNONV
after_ peninsula	NOLUUPPON
after_ people	UJIPXNUNN
after_ per	[LKNQOQPO
after_ performance	QNPMRUOPO
after_ performed	LWOOPPPOP
after_ period	WSKKMTSNM
after_ person	ULLLUQPPQ
after_ personally	PVNOOPPOO
after_ personnel	OOUOOOPPN
after_ phone	QOLPOMOOY
after_ phones	UNOOOOOOS
after_ photographs	RYMOOOPOM
after_ photos	SMIITSRRR
after_ pic	XNKRQOPOO
after_ picked	NTLNTPPPP
after_ picks	TJHKTSQRT
after_ pilots	KOQSTPPPO
after_ place	UMMNQQPQQ
after_ plan	OVVLPMOON
after_ plane	HL[TPOQNO
after_ plans	LMUTSOPON
after_ play	QOONWNPOO
after_ played	NWSMNPOOO
after_ player	QKVRXMOML
after_ players	QMXMRPPOM
after_ plays	MXNOPPPPO
after_ please	SPJOQQQQQ
after_ pledged	MSWRLOOOM
after_ pledges	MTNTOPPPO
after_ plus	OQNNNOOZO
after_ pm	OPMTQPPPP
after_ pointed	PUOOOPPPP
after_ police	ILLXWPQPO
after_ policies	NVMRTOOMN
after_ policy	NNMWWOONN
after_ political	TMPRUNNMN
after_ politicians	NOMMYPPPO
after_ politics	MNNQXOPOO
after_ poll	MK[USMOLM
after_ polls	QNLTVOONN
after_ population	OULLSPQPO
after_ port	OQYLSNNON
after_ poses	OUNOPPPOP
after_ position	UKNKPQQQT
after_ possessed	RTLMPPPPP
after_ post	LVRUNONNN
after_ posted	TTLMPPPOP
after_ poster	SMSNNPQPP
after_ posts	MNUSOOPNP
after_ power	ONNWOPPOO
after_ powers	RMSKUPPPO
after_ praised	NUOOPPPPP
after_ predicts	OQXOONOON
after_ premier	LNKSSSSRO
after_ prepares	NSLVOPPNP
after_ presents	QTOLOSPPO
after_ presidency	NRONVOPNO
after_ president	MORSSOPNO
after_ presidential	MOQRVOPPM
after_ presidents	MMS]JPPOO
after_ press	VPNROOPNO
after_ price	WLKKUQQPP
after_ prices	YLPMOOQOP
after_ primary	LORVSOPOM
after_ prime	SNKRTOPOO
after_ prison	NMP[RNNNM
after_ prisoners	MUSMSOPNN
after_ private	NPUOROPON
after_ prize	RLNMSVPOO
after_ pro	SMLJTRRRQ
after_ probe	ONMXNPQPO
after_ producer	PNVVKOPOM
after_ producers	LMTUUNONM
after_ professor	MXUOONOMO
after_ program	NNMNNO^OO
after_ programme	NORPNNN[L
after_ programs	NORNOOOOW
after_ project	NMWRMONUL
after_ projected	NUWNONOOL
after_ promises	TPNOVNONN
after_ prop	SKVMPOPOP
after_ property	NQQWNOOPN
after_ proposed	OVMRNPPPO
after_ prosecutor	MPMNYPPOP
after_ prosecutors	NOMQUPPPP
after_ protesters	QNMTPPPPO
after_ protests	RUKLRPPPO
after_ provides	JQWSMNOMT
after_ province	TLJSSPPPP
after_ public	MPKVUPPOO
after_ published	NYOOOOOOO
after_ put	UOLHUOPPR
after_ puts	NVWKOOPON
after_ quarterback	RNXNOOPNO
after_ quickly	QOOUPPPMP
after_ quite	VLQNPOPPP
after_ quits	N[LOPPPNO
after_ quotes	MWTONPPLO
after_ race	MPKQWMVNO
after_ radio	SOUSNOONM
after_ rail	ROMTPOPOP
after_ rains	VLKMQQQQQ
after_ raised	OOXQNOPON
after_ raises	LL[OOPPPO
after_ ran	OYMNNTNNN
after_ ranch	NONZNPPOO
after_ ranks	MNYNQNQNN
after_ rapeseed	MPMMXPQPP
after_ rates	ROVNPOPNO
after_ re	MORSOSOOO
after_ reached	LSRWNOONN
after_ reacted	TPMQQOPNO
after_ reading	YNLNQPONQ
after_ ready	RQKSOPPPP
after_ real	SNOOPPPPP
after_ really	VMQPLPPQP
after_ rebel	NMUTSNOOL
after_ rebels	SKUTPOONL
after_ recalled	OULSPOOOP
after_ receive	NWTLQNONM
after_ received	JUWPOOPNO
after_ recently	LZPROPPMM
after_ recommended	SOOPPPPPP
after_ records	PNYNOPPOO
after_ reform	POUOPOOOO
after_ reforms	LWUNQONOM
after_ refugee	LLSXTNOON
after_ refugees	PMLL[PQPP
after_ refused	OVNOOPPOO
after_ regards	SMMNQQQQQ
after_ regime	NPYOONPON
after_ region	NJMSNUSQP
after_ registered	POMOUPPPP
after_ regularly	RQLKRQQQR
after_ rejected	KNPWSOPOO
after_ relations	ONOQSPPPP
after_ release	OPMSUOPPN
after_ released	PRTNOOPQN
after_ releases	RMTMOPPQP
after_ remains	RQUPQLNNO
after_ remember	QTLMPQQPP
after_ removed	PMUMOTPPN
after_ rep.	NPOVQOOOO
after_ replaced	PYNNPPPNN
after_ replied	OWNOPPPOO
after_ report	OXPMMNOUL
after_ reported	NUTNPNPMP
after_ reportedly	LXQROOOON
after_ reporter	WPQOOOOON
after_ reporters	MOVNROOOO
after_ reports	KRXSONPNM
after_ republican	MOOWOPPOO
after_ requested	NRNUOPPPO
after_ required	VLKJOSRUP
after_ requires	SNPQPNPPQ
after_ research	UKOHVPPPT
after_ researchers	MNUMSQQPN
after_ residents	PLQXONOOP
after_ resolution	OMUNOQPRO
after_ resort	NMSWTNONN
after_ responded	LXTNNOPON
after_ restaurant	NNLZSNOPM
after_ results	UMMOPQPPP
after_ resumed	ONRTOOOOO
after_ retail	QPKWQPPNO
after_ retailers	VOMORPOOP
after_ return	TMUPOOONO
after_ returned	MTNLQQRPQ
after_ returns	NZOMOPPON
after_ revealed	OUTNNONPO
after_ reveals	NOTRPOPNP
after_ revenue	VNLSPOPNP
after_ reversed	OURNOOPOO
after_ review	UNMNPPPQP
after_ reviews	UPQKQOPOP
after_ right	SRMSNOPON
after_ rights	MNQOWNSMO
after_ rival	MNLSYPPOO
after_ rivals	NMUORNNMU
after_ rose	SOOUOOOOM
after_ route	MMN\\QNPMO
after_ rule	TNSLTOOON
after_ ruled	TROLPRPOO
after_ rules	QNQRUMQNN
after_ ruling	NPYOPNONO
after_ run	YLQKPPOPO
after_ runs	PPOJPWSOO
after_ s	PMPPNNTOU
after_ said	KWWMMOPOO
after_ sales	UONPNTPOO
after_ sanctions	NOYNOOOOO
after_ sat	SNSMPOPPO
after_ satellite	TKJLWQQQP
after_ saturday	OPPUOOPOO
after_ saw	QRNNOOOUN
after_ say	TNOTQOPNM
after_ saying	SQMMPQPPP
after_ says	KVRQOOPOO
after_ scheme	ULNNPOPQS
after_ school	QJNRNQQRR
after_ scientist	MOOQVPPPO
after_ score	LTXLNPPOO
after_ scored	LTJKRQSSR
after_ scores	NUNHQPQQT
after_ search	XMJQLQQQQ
after_ season	PIOJQTSSQ
after_ secretary	PLQRMSQPO
after_ security	OMQRVOOOM
after_ see	SKQMQQQQQ
after_ seeking	QPMMZOOOO
after_ seeks	MQUTNNONO
after_ seems	OKPROPPRR
after_ seen	XQLLPPPPP
after_ sees	MUSPNOOPO
after_ seized	NOUSMPPPO
after_ sen.	NMMYNPPPP
after_ senate	ONMOYOPPO
after_ senator	NMMUNQQRQ
after_ senators	SNKUQOPPO
after_ sending	TMMQQPPPQ
after_ sends	NNL[NPPPO
after_ senior	NSSMSOOOO
after_ sent	KTVPPOOON
after_ series	WMPLNOOWN
after_ served	MOPTOQPRN
after_ service	VNOUTMNMK
after_ services	SPMUOPPNO
after_ set	PYULNNOMO
after_ sets	KMSYPOPOM
after_ settled	NZNONNOOO
after_ settlement	PNMLWPQPP
after_ settlers	WIIKUQQRS
after_ sex	OOVNNPPOP
after_ share	UMOJSPPRO
after_ shareholder	PN\\NOONNN
after_ shares	PKUMSRQOO
after_ she	QTSKOOOPN
after_ shooting	PUKVNOPNN
after_ shopping	SOOVNOOON
after_ shortly	NOLTSPPPO
after_ shot	UMKLTPPPQ
after_ should	NQTTMOPON
after_ show	TNPPQUNNM
after_ showed	OUNVNOONN
after_ showers	TJJJSSRRS
after_ shows	VRMMNNOUN
after_ shut	OMWNUNONN
after_ sick	TLLMRQQQR
after_ side	NOZMSTMMK
after_ sign	MMUTNPPPO
after_ signed	OYQMOOPNO
after_ signs	LUTMPOOPO
after_ since	NRQTNRNMP
after_ singer	TNRVMNONN
after_ single	ZNMNNPPPO
after_ singles	QLTSOPPPP
after_ site	UOTNOOPMP
after_ sitting	TLMMQQQQR
after_ six	TLLMVPPPP
after_ sky	QOONVOOOO
after_ slams	MXMOPPPOP
after_ so	SPNNVNNNR
after_ socialist	PNLZSONNN
after_ society	OOMVPPPOO
after_ software	PNOKOPPP[
after_ soil	NNLUWOONN
after_ sold	NPTPNNONV
after_ soldier	MORRQPPPO
after_ soldiers	MMJTWPPQO
after_ some	SLJKRSRRS
after_ son	YJJIRRQRT
after_ song	QSOKORQPN
after_ songs	SMVNOOOOO
after_ soon	QMQRUNOON
after_ sorry	WJKLRRQQR
after_ sought	PTUOOOONO
after_ sources	MORXPPONM
after_ space	MNUUKPQQO
after_ speaker	KP[NOOONP
after_ speaking	KXMOPQQPP
after_ special	OSUQLQOOM
after_ speech	QMPLPVPPP
after_ spent	KUVNWNOLL
after_ spoke	KWTNOPPOO
after_ spokesman	NMWQPOPOO
after_ spokeswoman	LPSTUNNNN
after_ sponsored	QNWNPOPNO
after_ sports	QLMRVPPOO
after_ spread	RKULQQPPP
after_ sprinters	NNML[PQPO
after_ squad	OOYQOPNOM
after_ staff	PNZNOOOOO
after_ staged	NTSOOOPOO
after_ standards	NTPMNPWPM
after_ stands	MVMUOOONO
after_ star	TMVRTNMLJ
after_ start	WNJOQPPPP
after_ started	TQRMNPPOO
after_ starting	TMRNNSPPO
after_ starts	RXTPNLNMM
after_ state	LMQRVPPOO
after_ stated	KTYKPOPOO
after_ statement	MNUSOPOPP
after_ states	WNLRTNONN
after_ station	WMKLPPPRQ
after_ stay	UQUNNNONN
after_ stayed	OYNNPPPNO
after_ staying	SWMMOPPON
after_ stepped	NWMQOPPOO
after_ steps	MVUNPMOOO
after_ still	TOOONUONO
after_ stock	LOUPSPPON
after_ stocks	KPNURPPPO
after_ stop	ULKMQQQQR
after_ store	NPRUQNOON
after_ stories	QPTOPOOOO
after_ story	QUSPNOPMM
after_ strain	TLJKQQPPX
after_ strategist	NOQOWOPOO
after_ strategy	PMTMUOPOO
after_ streets	RMLUPPPOR
after_ stressed	NXMNPPQPO
after_ strike	SOSOOOPOO
after_ striker	MNXROPPMP
after_ strikes	MOQYNPPNO
after_ stronghold	NNQTSOPOO
after_ struck	OP[MOMOPO
after_ student	VKRSQNOMO
after_ students	KOQPWOPOO
after_ studies	VKKLRQQRR
after_ studio	TKJRRQQPR
after_ study	NN[MOPOON
after_ subsidiary	ONYNOPPON
after_ suburb	ONMWSPPOO
after_ subway	SNLUOPPPO
after_ such	TLJTTPPOO
after_ sued	LVVMOOPOO
after_ sues	LRVRMOPON
after_ suffered	NQVONPPOO
after_ suggest	UNNPOPPOP
after_ suggested	NYRMOONNO
after_ suggests	UPPQOOONO
after_ summit	OKTMTQRRL
after_ sunday	TNNHVOPPS
after_ sunshine	TLIQPTQQP
after_ super	RVNNOOPOO
after_ support	MOSQUOOPM
after_ supported	NVWNMOONN
after_ supporter	OUTMNPPPN
after_ supporters	OZLKUOOON
after_ supports	NOVRMPPPO
after_ sure	YMMLOQPQQ
after_ survey	MM^MQMPON
after_ suspect	OUOTOPONN
after_ suspects	NNVUNOOOO
after_ suspended	OSNTNPPOO
after_ system	RMMITPQOX
after_ systems	XKJLQQQQS
after_ take	WQKMPPPPP
after_ taken	NKTMRQPPS
after_ takes	JUPZMMNSL
after_ taking	UROPONONP
after_ talks	OYPNOPPNN
after_ tank	MNORUPPPO
after_ targeting	RNRSNOPPO
after_ targets	MUNLXOPON
after_ taught	NZLNPPPOO
after_ tax	OOUUOOONO
after_ teacher	SNLOSPPPP
after_ team	PLOHUSPOU
after_ teams	QOMMTVOOO
after_ technology	YMLMONPLW
after_ teenager	NNMUTOPOO
after_ telecoms	NQMWOPPPO
after_ television	LJTPUORPO
after_ tell	XLLMQQQQQ
after_ tells	MXRMPOPON
after_ temp	TLRNQPPOQ
after_ tennis	OWNNRQONN
after_ territories	UONNSPOON
after_ territory	MOMSWPPON
after_ terror	MTMUUNNNM
after_ terrorist	OOXNOOOPO
after_ test	RMKUNPQQR
after_ testifies	OSOPPPPOP
after_ tests	OMOWOPPOO
after_ textile	KOQRVOPON
after_ than	SMNOPQQQP
after_ thank	OWKNPQQQO
after_ that	RRPLMQSPO
after_ the	UOLPOPPOR
after_ them	VMNOQPPOQ
after_ then	NZNNROONN
after_ there	TLJQPQQQR
after_ these	TOPPPPPOP
after_ they	\\HIMTPPQP
after_ thing	VMMOQPPPP
after_ think	SMMMQQQQQ
after_ thinking	USKLQOPPQ
after_ thinks	NXMOOPPPO
after_ this	WOMWONPMN
after_ though	NTRMSPOON
after_ thought	URLNMPPPP
after_ threat	SMTLSPOOO
after_ threaten	YLKNRQPPP
after_ threatened	MKVJSQROS
after_ threats	TMGJYRQQQ
after_ three	SRQNOPPOO
after_ threw	NXTNPNOMN
after_ thrilled	WNNOOPPPO
after_ through	NVTQONOOM
after_ thursday	SMSONPPOP
after_ ticket	KRVNUOOOM
after_ time	TMMRUNPOO
after_ times	SJKKSRRSR
after_ title	MOOORWLMS
after_ tmro	QQVNONOOP
after_ to	TQNQOQNOP
after_ together	PROMOWONO
after_ told	QZKJOPPQP
after_ toll	TMMMQQQQQ
after_ tomorrow	UJITNQQSP
after_ tonight	TTMMPPPOP
after_ too	VOJVOPOON
after_ took	LWWPMLNRM
after_ tour	TJPKWPPPP
after_ tournament	ONQNQOPVN
after_ toward	RRMPQOOOP
after_ town	TTIQUNPNM
after_ trade	KSNRNXPPM
after_ trading	VMROONPOO
after_ tradition	UOMKWNQNQ
after_ traffic	TMMNQQPRQ
after_ tragedy	TMMNQQQQQ
after_ train	RJJTORPRS
after_ training	SLPUPOOOP
after_ traveled	OWMOOPPOO
after_ trial	SJKWQPOQP
after_ tribal	NOUSNOPON
after_ tribunal	OPQTPOOOO
after_ tricks	QOOPWOONN
after_ tried	TWMNNPPNN
after_ tries	OXOMPPPOO
after_ trio	OOWNNQPOO
after_ trip	OQTTPNONO
after_ troops	PNPRTPPMO
after_ true	SOOPPPPPP
after_ try	TSMTMOOON
after_ trying	LSRNPPPQO
after_ tsunami	OOLNXPPPO
after_ tuesday	OTPUONONN
after_ turned	SQSPONONN
after_ turning	ULLLUPPPQ
after_ turns	RQSLOPPPO
after_ tweeted	NLNUNRQRP
after_ two	QMVQNOOOO
after_ u	SOOPPPPPP
after_ under	MOSYJPPOM
after_ unemployment	OPLVOPPPP
after_ unions	TKLQTPPPQ
after_ unit	NPWSNOOPM
after_ universities	MOVSQNONN
after_ until	KOOVOPPPS
after_ unveils	IQZMOPPPO
after_ up	UNPRONPOO
after_ update	UKKLPPOQW
after_ upon	SNMHPSRSR
after_ urge	RTLMQRQOO
after_ urged	PRKTLQQQP
after_ urges	LVTRPONNM
after_ us	SOOPPPPPP
after_ used	QUNONPPQN
after_ user	OOWOOPPNO
after_ users	RJRJQPOQW
after_ using	TOOSONOOO
after_ v	NN[LNPQPO
after_ vehicle	N[QNNNOON
after_ version	TPSOSNMON
after_ very	UONOPPPPP
after_ vessel	NNWNUOMOO
after_ veteran	PNNNRUPMQ
after_ via	RQSTMNONM
after_ vice	LOXPUNOMN
after_ victims	VKJPQSPQP
after_ victory	UNRMPQNON
after_ video	NSQOPNNMV
after_ views	RLJSRQPQR
after_ village	PMLTTROOO
after_ violence	MOWPOPPOO
after_ virus	VKLJRRQQT
after_ visit	TNNROPOPP
after_ visited	MVSOOOPON
after_ visits	PVNNOPPOP
after_ volcano	MMM\\PPQON
after_ vote	ONLSWPPPN
after_ voters	PQLSUOPMN
after_ votes	MMTVQOOMO
after_ vows	NXKUMOPOO
after_ vs	PLVPOPPNP
after_ vs.	MWUNONONM
after_ w	RNRLOPQQQ
after_ wait	VNMNQPPPQ
after_ want	SMTQQOONN
after_ wanted	OURNOOPPO
after_ wants	JUQVNOONN
after_ warlord	OOMMXPPPO
after_ warned	KUWROLPNN
after_ warns	MVXLONOON
after_ was	LSOQMOPTQ
after_ watch	TNNOPPPPP
after_ watching	TIHIRTRUT
after_ water	MSRTONOOO
after_ way	RMMNQQQQQ
after_ we	YLKNPPQPQ
after_ wearing	XMTMOOOON
after_ weather	RNLXOPOOP
after_ web	MKULRQQRR
after_ website	PSVLOPPNN
after_ wednesday	VNHGRQSST
after_ weekend	RMJKRYQPQ
after_ went	PUTLNPOOO
after_ were	PLXPMNPOQ
after_ what	QULPPPPPO
after_ when	WLMSPOPON
after_ where	QMOWOOPOO
after_ which	UMGOSPOWO
after_ while	QNUSPMONN
after_ white	RMKLVQQRQ
after_ who	QPPQUNOOM
after_ why	OSOLQQQQO
after_ will	PTRLOMQOR
after_ win	POUNNWNMM
after_ wine	VNMMWOPMO
after_ winner	TNILQPYPP
after_ winning	MS[NKPPNO
after_ wins	MQWOQOPNN
after_ wireless	XOMOPOOPO
after_ with	SQPSMPPNN
after_ withdrew	KYLTMPPOO
after_ without	NROQQTNON
after_ woman	KMLXSPQPO
after_ women	NLTSVOOOM
after_ won	KUVIQOQPQ
after_ won’t	UMMSUOONM
after_ work	RTWMNNNON
after_ worked	RWKMSOPNN
after_ worker	PPTMTNOOO
after_ workers	POONWOOOO
after_ working	RNSOOPPOP
after_ works	SRRHQPQQN
after_ world	POSLSOPQO
after_ worldwide	NOLTQOOOU
after_ worried	UNKTUNONM
after_ would	ORTQQNOMO
after_ writes	NYUNNNNOM
after_ wrote	MYVLNOOLP
after_ x	RMQIPQVQO
after_ ya	ULLLRQQQR
after_ years	VNLSNPPPN
after_ yet	QNMQNOXOO
after_ you	SPJOQQQQO
after_ your	RLQNPQQRO
after_ yourself	UMMLQQQQQ
after_ youth	NOOXNPPOO
age after	L[NTRNOLL
alone 00	VOQNOPOQN
alone 01	MMWJUOPSN
alone 02	PLWPKPPOT
alone 10	YKPPOOSNN
alone 11	SPKVNOOQN
alone 12	NPLYOPPON
alone 1u	LUPQQOOOP
alone 20	SMNRMNRQQ
alone 21	UXLTMONLM
alone 22	SOLOWOOOO
alone 2u	MSRROOOOO
alone 30	WRIJONK_M
alone 31	\\KLIPPQQP
alone 3u	MVMROPQPO
before" 2016	ZONNMOPNP
before" a	OSILPPUVO
before" and	RRLKOOOZN
before" as	SULLTOSMM
before" author	ZMNOPQPLO
before" called	TLJKRRRTR
before" calls	VPNRPOPKO
before" d	UJLLRRRQR
before" email	NZNOPQPLO
before" for	QNKKUQPWO
before" is	WLOMRQPOP
before" it	RQJLQQQSQ
before" like	RKKKRRPVS
before" man	NVOOOPPOO
before" of	NLQJPYLWO
before" office	TROONOOPO
before" on	SLLKQPOUU
before" out	SPJLPQQTR
before" president	MVTOOOOOO
before" said	XQQLMPPON
before" saying	QTLVOOOON
before" that	TMNLPQQTP
before" the	QKN]PPMKP
before" to	UMOIRQQQQ
before" up	OPNTPPPPP
before" with	YPMSNOONM
before' 4	OONNONPZO
before' apple	OOONONOOY
before' baghdad	NOMUSPPOO
before' bbc	OTONONOTO
before' britain	SXUJONOMN
before' camp	OXPNPOPON
before' canada	M\\KMPPQNO
before' china	WKOIVROOO
before' country	VMUORMONM
before' dab	PZLMPPPMN
before' egypt	OVMRPOPNN
before' england	QMQJQRPRP
before' france	MRWLPNPPP
before' germany	OMVTOOOON
before' india	NRYNOOPNN
before' indonesia	NTKROQQPP
before' iran	OQYNONONO
before' israel	NNSXONONO
before' it	URIQNQQOO
before' japan	MVVRMNOMN
before' korea	NPVWNMOMN
before' london	OJIVPQRRS
before' microsoft	QNMNOPPOX
before' month	ONVNSSNMN
before' night	NOSMUPPPN
before' pakistan	TNMZMOPMN
before' party	PWONPPPMN
before' russia	MQVXMTNLK
before' sony	OOMMONPO[
before' that	TONMQPPPQ
before' timberlake	PQOOPVPNO
before' tomorrow	OMPKPRRTR
before' tuesday	NOSSTOPMM
before' uk	QNRSOOPNO
before' ukraine	ROQIPQRQQ
before' venezuela	OTNXPNOLN
before' voa	OVNLSPPNP
before' week	QLPOPRPQP
before' year	PGMPQUTRO
before, 1980s	PPMSPOPUM
before, 1990s	NQWOOOPOO
before, 1993	NNTNUPPMN
before, 1995	NWRNNPPON
before, 1999	PTOQPOONP
before, 2	OKPLOTRTR
before, 2004	NUVPNOONN
before, 2005	OOVSNOPNN
before, 2007	NMVVONONN
before, 2009	NVNTNPPNO
before, 2010	PSNUOPONN
before, 2011	SPSLPPPOO
before, 2015	NTSOOOPOO
before, 2017	OUNNPPPPP
before, agency	LQXSSNNML
before, ago	OUMRROPNO
before, also	ULKKQSRTP
before, america	PMUUPNONN
before, americans	OPONXOONO
before, angeles	NNUTNOOOO
before, army	NRXLQPOMO
before, asia	PRLTPPPOP
before, attack	ORRRSOOMN
before, australia	PPMUOPPPO
before, band	OOYNOOQNN
before, bay	NNL]OPQMO
before, belgium	OOSOPOPPP
before, berlin	OPNUPPPOP
before, bernardino	ONNXOPPOO
before, birmingham	PONUOPPOP
before, brazil	POOSPPPPP
before, britain	POOSOPPPP
before, bush	PQNNUPPOP
before, c	RJIKURQSV
before, cairo	NONUOPPPP
before, california	PMOUPPPOP
before, cambridge	NPTPNPPOO
before, camp	QYMMQOPMO
before, campaign	MUULSOPMN
before, campbell	PTOPPPPOP
before, canada	OUVLNOOOO
before, candidate	PXNMQPPMP
before, capital	NSZKNPPNM
before, career	PUNNPPPOO
before, categories	OVMNPOOUN
before, century	OTSUMNOMM
before, chairman	NVONPPPNP
before, charleston	POOSPPPPP
before, chief	PYNMPPPNO
before, china	OOWLPOPOP
before, city	NORQSPPNO
before, clinton	OTOOPPPOP
before, club	OOZMOOPNP
before, coach	QXLMPPPOP
before, college	OMPWQPPMO
before, company	NRZMPOOMO
before, connecticut	PPNTOPPPP
before, counterpart	PRTMPOPNO
before, county	TKKRRPPQQ
before, damascus	PONTOPPPP
before, day	RORJORPRP
before, deputy	PUNNPPPOP
before, development	MNXSPOOMO
before, earlier	OUOOTOPLO
before, election	N\\KMNPQPO
before, europe	PPNUPPPNP
before, example	OUNTOOPNO
before, falls	OSLVOOPNP
before, father	NUTNOPPNN
before, first	PTRNNOOOO
before, florida	NSNQPPPPP
before, followers	ULIKSQRRS
before, france	OPMXOPPOO
before, friday	MQOTRVNMM
before, general	PUNNPPPOP
before, germany	OOLXOPPOP
before, google	OUUMPOONN
before, hall	PNMYPPONO
before, hotel	QPLVPOPOP
before, however	OUPSNOPNN
before, immigration	OSONUPOOO
before, in	PKROPPORR
before, india	OVMPPPPMP
before, instagram	ONONPOONY
before, iran	PONUOPPPO
before, iraq	SLQUPONNQ
before, issues	OUSNNPPOO
before, it	UPLNPQPPP
before, italy	PONSPPPPP
before, january	ONQPOVPNO
before, japan	NPSSOPOON
before, jeddah	OOTQNPPOO
before, john	PVNNPPPOP
before, johnson	PXLMPPPNP
before, later	MVTPNOPNN
before, leader	OXLTPNONO
before, london	QMLQQRQSN
before, manchester	RMTUOONMO
before, maryland	OOMWOPPOO
before, meantime	OTNUOOPNN
before, meanwhile	NTJRTOPOO
before, media	QSTKOPPOO
before, minister	PUNLSPPOP
before, minute	NWUPNOOMM
before, monday	NSORRMNLS
before, more	OTOOPPPOO
before, morning	NRNWNOPOO
before, mother	PVNQPPPMP
before, nations	NVMUNOONO
before, nato	NVKSPQQNO
before, night	RSSNOOONO
before, no	TIJJSQQSU
before, now	NWQOOOPOO
before, obama	NVNOSPOOO
before, official	TTMMPQPOO
before, pakistan	OVNQOPOOP
before, paris	PTQNPPPNO
before, park	OPLZOPPNO
before, party	MZUIPOPNO
before, pasadena	OONUOPPOO
before, people	OOVNXNNNM
before, perry	NNXNPPPOO
before, poland	NPRUNOPOO
before, policy	SOJQQQPPQ
before, president	PQUMPPPNN
before, primary	MWNNPPPPP
before, province	OTSQOONNO
before, rights	OWOQOOONO
before, rival	PPWMPPPNO
before, rome	PTNPPPPOP
before, russia	OORUNPPOO
before, salvador	PPOSPPPPP
before, saturday	NWQMQOPNN
before, say	TKKNQQQSR
before, scott	PNVNOOTMO
before, secretary	PVNNPPPNP
before, son	OWOOOPOOO
before, spain	POMVOPPPP
before, spokesman	P\\LNPPPMN
before, springs	NNNZOPPOO
before, statement	OPSOOPPPO
before, states	POOUOOPOP
before, successor	PVMQPOPON
before, sunday	NTQRSNOMO
before, teague	PXNNPOPNO
before, them	ROLVOPPOO
before, this	SQKPOQSNP
before, thursday	ONVVNNOON
before, time	QSPKTPPON
before, trump	PUOPPPPNO
before, tuesday	NIPPUQQRP
before, ukraine	OQUPQOOMP
before, union	NVRMSPOMO
before, university	PMWOQPPNO
before, us	NORVMOPPN
before, vancouver	NPNWOPPPO
before, war	OULTOPPNO
before, washington	OPNUPPPPO
before, wednesday	MPMZQOPNN
before, week	MOVMTOQMP
before, wife	RYKJPQPOP
before, year	QRWOMOONN
before, years	POLXOPPOO
before, york	NSKWPPPOO
before, you	WKLRPPPPP
before- 06	UJJJSRRSS
before- 8	UMKLRQQRQ
before- anti	OSSJUPPON
before- d	POOVOPPON
before- ex	QLWLSOPOO
before- i	QOOUNPPOO
before- israeli	OONNXOPPP
before- non	RMILURRRQ
before- pre	OMNNRWPNP
before- pro	VQFETTQSS
before- r	KON^POOOM
before- super	WOOPPOPPN
before- trans	[NNMOOOON
before- u.s.	OLLNUQQRQ
before- us	LONWWNOON
before. 0	ULRJORQQQ
before. 1	OKXQOOPPO
before. 1999	ONTVNOPNN
before. 2	RSPOOPPON
before. 2012	SSMNPPPOP
before. 2017	MYNNOPPNP
before. 3	VOTMNOPON
before. 3clisgienf	ULLNPQPQR
before. 4	OMVLPQQPP
before. 5	QMMMUQQQP
before. 6	SNKTOPPQP
before. 8	PMNTPPPPP
before. a	SHRMRQRQQ
before. about	OJQUOOQQP
before. administration	OPWOPNOPN
before. afp	OLTTQOPNN
before. after	WMMMQQQQP
before. again	NKWSPOPOO
before. agency	MNZMQNPQM
before. airlines	ULLNQQPQR
before. amazing	QLSMPQQPP
before. amazon	ULIGSRSRT
before. amp	XSNNNOOON
before. an	TMRJOQSRM
before. and	I^OOPPQMM
before. ap	PURQOMONO
before. association	MP[MPNOQL
before. at	MMXUNOOON
before. author	MXLPPPPPO
before. awards	SMSKOPPQP
before. baghdad	MOWQPOOPN
before. be	PSKNPPQQQ
before. breaking	MMUVNOPOO
before. breakingnews	LWMQOPPOP
before. by	KSYPOOPMN
before. case	RNUMOPPQO
before. city	NUXLONONO
before. clinton	URKUMOOON
before. cnn	MYQNOPPNP
before. co	WMMNPPPPP
before. coach	OVOOPPPNP
before. com	ZMQMOOOON
before. committee	NPZNPNOPN
before. company	NLYNQOPNP
before. corp	VMQOOOOPO
before. cp	VNOUONNMN
before. crash	VKJKUQQQR
before. cricket	LVWNONONN
before. cvh0equh7l	VKKNQRQQR
before. day	TKIRPSPQR
before. down	VMNOPPPOQ
before. downed	TLMMQQQQR
before. east	UJGJTSTTQ
before. ex	TKTMOPPPQ
before. federation	OMRKQRQRR
before. feeney	VLLMRQQQQ
before. ff	NVSMPPNPO
before. file	TGNISRSRU
before. flight	WKLNQQQQQ
before. follow	KTUOPPPON
before. for	RNUIQPQOP
before. friend	OVNOOPPPO
before. from	SLSLOQPQQ
before. gallery	QNNTPOPPO
before. gaza	UIHHURSTT
before. generation	XOMOPOPPO
before. germany	POSKQPQQP
before. giroditalia	TLLMQQQQQ
before. group	WNPOOOOOP
before. gt	VJJWOPPOP
before. hill	QQLUPNONQ
before. honduras	OM^LQOMON
before. iata	NNL\\OOOPN
before. image	KWUNPOPNO
before. in	RITPPPPPP
before. india	NMXOPOPPN
before. iraq	QOWNOOPON
before. it	MQPKQRQRQ
before. jerusalem	PPTNPPPOP
before. jobs	KGI\\PSRVO
before. justinbieber	PTLMPRQRP
before. law	NQUSONOON
before. live	PSPROOPOP
before. lol	VNLMPQRPQ
before. london	PNZLNOPNP
before. love	NRQKQQQQO
before. lt	ROHLRSRSQ
before. ly	ULMNPQRPQ
before. malaysiaairlines	TMMNQQQQR
before. manager	SLOQPQPPO
before. masterchef	UMMNQQQQQ
before. me	QQRMQOPPP
before. mh17	VJMHSRRQT
before. minister	OVUONNNON
before. missile	SKOKQQRQR
before. morning	QRJTPPOPP
before. nations	OPVNOPPPO
before. new	SPNLOQPOS
before. news	LRPRRQPON
before. north	TIHLRSSUR
before. note	SUMOPOPNO
before. now	LSVNOOPOO
before. of	QMUKPPPPR
before. off	PLRJRRRRQ
before. on	VFOIRRQST
before. our	QLQJQRQQS
before. page	VPMOOPPPP
before. party	NI^MQPPON
before. pdf	SOOOPPPPP
before. percent	NSXONOONO
before. ph	VMMNQPQPP
before. photo	MQRJQRQRO
before. photos	PTOOPPPOP
before. pink	NNWNOPPPO
before. post	MWTNQNONO
before. president	UNQONPPOO
before. press	MONWPOPPO
before. pro	KOL]JPQQP
before. putin	RNMUOPPOO
before. report	NSVONOOOO
before. reuters	LLUSUTNLL
before. royalwedding	LZNRNOPNO
before. rt	NUQMPPPPO
before. russia	TMPQNPPPQ
before. s	TOLQPPPOP
before. says	LVTMNOPOP
before. scotland	ORMUNPPOP
before. season	UNQMOPPPP
before. seoul	ROUNOOPOO
before. service	LUUTNMOPL
before. source	KRWPPOPOO
before. state	OULVPNPNO
before. statistics	NPVOPOOOO
before. story	NXMQOOOON
before. systems	SLRMNRPPS
before. technology	QOVOPNPON
before. tells	PYUMNNONM
before. that	PRTNPOOOO
before. the	YIKRTOQPM
before. think	MYUNPNPOL
before. time	RSMMPRPPP
before. to	KNZIQQPOR
before. today	SQIKPRRRR
before. tokyo	NNSUNPPOP
before. twitter	XONMPPPON
before. un	TPQNROOOO
before. union	NUWMNNOON
before. up	RKMTPPPPQ
before. update	RUHQQPPPO
before. v	QLVLPQQQP
before. via	LUNQPQPPO
before. video	NPQVPOPNN
before. w	RQIJPRTRQ
before. was	TLLSPPPPQ
before. washington	SOQMOQQOP
before. watch	OOWPOOOOO
before. weather	QKRRPPPPP
before. week	MSVNOPOOP
before. with	OPQKQQQQQ
before. won	TLMPQQQPQ
before. x	VIIJTSRSS
before. york	PSUKOPPOO
before. you	NQSNPPPOO
before2  1	UJRQPOPPP
before2  10	UKJJRRRST
before2  2	QMLWOQQNP
before2  3	MTQVNOOOM
before2  4	PNQUPOONP
before2  5	TKJKQTRRR
before2  6	PNMUPOOPR
before2  8	PMMVQPPOP
before2  9	SKKTQPPPP
before2  a	RPOQSMOPN
before2  actor	OVPPPPPNO
before2  afp	QNPSROONO
before2  after	NPVOPOPON
before2  all	RTNOPPOPO
before2  an	KNRPSPTPN
before2  and	XSJMPPRPM
before2  another	SLNOUPQOO
before2  anti	NUOPOOPPO
before2  ap	OTPSPMONO
before2  as	STMQSOOMM
before2  at	NPVOOOOPP
before2  attorney	PSOPPPPOO
before2  author	OYNOOOONO
before2  baghdad	LOUTOPPPN
before2  both	OVTKNNONT
before2  breaking	LMWVNOPOO
before2  breakingnews	LWMQOPPOP
before2  britain	NPWOPOONP
before2  but	QSSPMMONQ
before2  clinton	SQOOPPOOP
before2  despite	RSLMPPPPR
before2  dr	OUNPPPPPP
before2  earlier	OQQRROOMO
before2  email	M[NNPQPLO
before2  ex	TKTMOPPPQ
before2  facebook	MYRNPNONN
before2  ff	QMSMQQNQQ
before2  first	QUROONPON
before2  follow	OWLLPNQQS
before2  following	MYNNOOPPO
before2  for	OVOPPOOOO
before2  former	MRVQMQOON
before2  from	KPPZOOPPN
before2  general	OWNPOPOOO
before2  his	NONNSOWNP
before2  how	NVMVONONN
before2  however	OTPSNOPNN
before2  i	UIJKRRQRU
before2  if	MUOPSOPON
before2  image	KWUNPOPNO
before2  in	TQHNRPQPS
before2  india	NNUSOOPOO
before2  it	TRJROQQOO
before2  jerusalem	PPTNPPPOP
before2  justinbieber	RQKLPQPSR
before2  like	MVTPOOONN
before2  live	NRUOOOPPO
before2  london	PLSKORRTP
before2  lord	NWPOOPOOO
before2  meanwhile	SSIQTOPON
before2  mh17	POTPOOPOP
before2  more	NLSPUOPPP
before2  most	UMOLTPPOQ
before2  mr	PSNOQPPPP
before2  mr.	MWOTNOPNN
before2  ms	NVOOOPPPP
before2  ms.	NXNNOPPPP
before2  my	TKJKSRRRR
before2  new	UPPLKPPQQ
before2  now	QTMPQPPNN
before2  nowplaying	THHIRSSVU
before2  obama	ONMTTPPOO
before2  on	POXKOPPQN
before2  one	RKULSPPOQ
before2  only	QPUMOPPPN
before2  opinion	XQMNOOOOO
before2  our	OOUOOOPPP
before2  photo	MKRJRRRTQ
before2  photos	PTOOPPPOP
before2  pm	NUONPPPOP
before2  pope	TQNNOPOPO
before2  president	NWOOOPPPO
before2  professor	NVOOOPPPO
before2  rep.	PSOOPPPPP
before2  reuters	OTUQTLNLM
before2  royalwedding	MTLPPSPPO
before2  rt	KRSMQPPPQ
before2  sen.	OUPOPOPOP
before2  senator	PSOOPPPPP
before2  seoul	ROUNOOPOO
before2  sir	PTOOPPPOP
before2  so	QPSKOPPPQ
before2  some	LUOTPOOOO
before2  sony	POONOOPOX
before2  source	KRWPPOPOO
before2  thanks	NXONPPPOO
before2  the	SMQOOPQOR
before2  this	PRQJSPQQN
before2  though	OVNSNOOON
before2  three	UNPPSONPN
before2  to	MQSUOOONO
before2  tokyo	NQXMNPPOO
before2  two	LNWSPOOON
before2  update	RUHQQPPPO
before2  updated	LRTUNOOPM
before2  venezuela	NURSPNONM
before2  via	KVLWPPPON
before2  video	NTQRROPMN
before2  voa	PVNNPPPOP
before2  washington	PQWPOOONN
before2  what	WQLMQPPNO
before2  when	OVTMMPPON
before2  while	NPQUONONS
before2  why	SMJKOSQUR
before2  will	MVQUOOPNM
before2  with	SULLNROOS
before2  yesterday	OPTLUNOOO
before2  yet	OUPOOPPOO
before2 0 c	RJIKURQSV
before2 0 mph	TLKMQQQRR
before2 00 000	OPOMWPPPO
before2 000 in	PLNWPPPOP
before2 000 tonnes	OOOOTPPPP
before2 1 2	LWXNNOOMN
before2 10 million	NOONTOPOT
before2 100 000	RMNLOPPPW
before2 3 0	OOYLOOPOO
before2 3 of	XOOOOOOOO
before2 39 s	LUZPQOMMK
before2 7 in	OPMWPPPNO
before2 a former	LOUVTONNL
before2 a large	PMSLSPPQP
before2 a major	NSTMROPOO
before2 a new	RLOQTQPNO
before2 a pro	OSOOROPPP
before2 a radical	OONOUOPPP
before2 a second	RLLRTPRNP
before2 a senior	PNQLVPPOQ
before2 a statement	PPSOPPPPO
before2 a super	WPNOOOPPO
before2 a to	PIIQRSRQT
before2 a top	OPVPOOOOO
before2 abe and	OWLPNQPOO
before2 about the	SOSJRPQOO
before2 above the	OMKTPQQOS
before2 access to	PPPOTOOOO
before2 according to	LR]ISNOLP
before2 accused the	LUTQONOOO
before2 across the	UOH_OMNOM
before2 action against	N[MONPPPN
before2 added that	NUPSNOOOO
before2 afghan and	POXMPPQNO
before2 afghan president	OUNOPPPOP
before2 afghanistan and	ONMZNQQON
before2 afp the	OQYNPONMO
before2 after mr.	O[MJOPPPO
before2 after the	MJORTUPQM
before2 against a	SKJKVQSQQ
before2 against the	KVZNTNMLK
before2 agreements a	OPTOOPPPO
before2 aid to	POJWROPON
before2 airline spokesman	PUMPPPPOP
before2 airlines flight	TMMOQPPQQ
before2 airport iata	OOMZONOPO
before2 airport to	OPMUOPPPP
before2 all about	OSJVOPPPO
before2 all of	SKJKSRRSS
before2 all the	PKMKURSRQ
before2 alleyne on	OM[LOOQQM
before2 along the	ONKRUPPPP
before2 along with	KURPSMUML
before2 also said	ONMVPPPPO
before2 amazon and	POSOPPPPO
before2 ambassador to	OOJZNPPOP
before2 america and	POWRPOOMM
before2 analysis of	OOWPPOPOO
before2 analyst at	PN\\MPOOOM
before2 and a	VJNQQROOO
before2 and an	QLJKXRQQR
before2 and another	TQVLNOOOO
before2 and as	PVPNOOPPM
before2 and by	RPKLQRQRQ
before2 and director	OWPPPOPMO
before2 and even	OVNUONNNM
before2 and former	RNQQMPPPQ
before2 and forward	OVOOPPPOO
before2 and from	NOTSNQOOO
before2 and in	QPJUTPPOM
before2 and its	QNXMSOPNM
before2 and mr	LYMOPPPOP
before2 and mr.	O[KKPQQPO
before2 and neighboring	OPNTOPPPP
before2 and now	XILMRQQQR
before2 and of	LSMUQPPOO
before2 and other	OMLTQQQQP
before2 and president	OUOOOPPOO
before2 and said	QLVMSNNSM
before2 and sciences	ONWNPOOPO
before2 and sen.	PSOOPPPOP
before2 and that	NUNSOPPON
before2 and the	KLVVSQPMK
before2 and then	LWRRNNOOO
before2 and this	VNLRPNPPP
before2 and three	RNIMWNTOR
before2 and to	LOSWOOPOO
before2 and with	M[MOPQPNN
before2 apart from	RLMNQRRQQ
before2 apply for	QKPIQSRVQ
before2 are in	PPMRNPPOU
before2 are the	RXJRQOONM
before2 area around	ONMWOPPPP
before2 area of	OOMUOPPPP
before2 areas of	NPNWOPPPO
before2 around the	LXNWNNMMR
before2 arrested in	OPNUPPPPO
before2 arrive in	NPNVOPPOO
before2 arrived in	QKJQQRQRR
before2 arriving in	MOJ\\OPQPN
before2 as a	RRLPOPRPO
before2 as an	XNPQQPMOM
before2 as china	PPLUPPPPP
before2 as president	NSTMOPPPP
before2 as saying	NYJKUPQPO
before2 as the	SMQPOUKLU
before2 asia and	SLJNQSQRS
before2 asian and	SJHJUSSSS
before2 asked the	OPPSQPOPO
before2 assault on	OORTOPPOO
before2 assistant to	OZMMOQPON
before2 at a	MLOXQUONN
before2 at an	LPYOPPOOO
before2 at the	NJNVPXSNK
before2 attached file	UJIJRSSSS
before2 attack in	OPNVOPPOO
before2 attacks in	PMMZOPPOO
before2 attacks on	OMNKYRQPO
before2 attempt by	OMURPPPOO
before2 attorney general	PVOOPOPOO
before2 authorities in	NPSOOPPPP
before2 awarded the	OPMOQNXPN
before2 away from	ONVQOOPOO
before2 back at	RORMORPPO
before2 back the	QOPLRPNNV
before2 back to	QLJWPQPQP
before2 baghdad as	PWNNPPPNN
before2 baghdad reuters	OOMVOPPPP
before2 ban on	OOLOXOPOP
before2 barbados where	MYOOOPPON
before2 barrel in	PPNSOPPPP
before2 base in	ONMXPPPOO
before2 based in	POMWOPPOO
before2 battle between	OOTOOPPPO
before2 be a	PRJNXPPOO
before2 be at	OOMPOZOON
before2 be in	PONUPPPOP
before2 be the	QLJNVTPOR
before2 be won	ULLLQQRQQ
before2 because of	TWSKMNPMO
before2 because the	SOOMROPOS
before2 become the	OMQSPPQLS
before2 before the	RKNNQUQQO
before2 behalf of	NXOPOOOPM
before2 behind the	LMVPONNRU
before2 being a	RNKPUPPPP
before2 between the	MKNUUOOOT
before2 bid for	NPZNOOONO
before2 birthday to	PQTMPPPOO
before2 bit ly	ULMNPQRPQ
before2 bit of	SJQHRSQSR
before2 blame for	XLIOQQQQQ
before2 board member	OWOOOPONO
before2 bombs in	OPNUOPPPO
before2 boost for	NNMWUOONN
before2 border with	OOSRPPPOO
before2 born in	ONMWPPPPO
before2 both the	MMVKVNUMM
before2 boy in	PUNQPPPNO
before2 brazil and	POLSRPPPP
before2 brian feeney	VLLMRQQQQ
before2 britain and	PMKZPPQOO
before2 brother of	OVSNOOONN
before2 building in	NOMXOPPPO
before2 bush and	NVMOTPPNN
before2 business partner	OTNTNPPON
before2 but as	OVPPOPPNN
before2 but mr	RMNMQQQRR
before2 but now	UUMMOOPOP
before2 but president	OVOOPPPOO
before2 but the	MJXPTOOPN
before2 by a	OKQRXNOOO
before2 by both	NMOSQQPPO
before2 by former	OVNNSOOOO
before2 by hidden	TMNNQPPQQ
before2 by mr	MUOPPPPNP
before2 by mr.	PJSOQQQQP
before2 by president	OUOOOPPPP
before2 by some	ONSNUOPOO
before2 by the	KRZRQMOOJ
before2 by two	SLJLUQRQR
before2 call on	NTNQPOPOO
before2 called a	VLLMQPPPR
before2 called on	NVRUNMOMN
before2 called the	SMRQQOONP
before2 calling on	NSMTQOPNO
before2 calls for	TONONQPRP
before2 came as	NQRUOOOOM
before2 came to	OOOSOPPPP
before2 camp in	QNNWOOPOP
before2 campaign against	NNPVOPPOO
before2 campaign manager	WSMNOOPMO
before2 can't believe	SJTLOQQPQ
before2 canada and	NNUTPPPNM
before2 canadian press	MONWPOPPO
before2 capital of	LNK]OPQOO
before2 capture of	NOUVMOONN
before2 captured by	SLGPSQRRS
before2 carrano and	NZNNPOQMO
before2 case against	NXJTOPPOO
before2 center in	OOMXNPPOO
before2 centre in	OQNWPOOOM
before2 ceo of	KM]NPPPNN
before2 chairman of	OOXOPPONN
before2 change in	RNMQPPPPQ
before2 charge to	XJKKQRQSQ
before2 chief executive	O[MNQOPMO
before2 chief says	SJKORRRQS
before2 children of	NNM\\OPQOM
before2 chilean president	OSPPPPPOP
before2 china and	PPKXPPPPO
before2 chinese president	NWONPPPOO
before2 cities in	QNNWONQNP
before2 cities of	ONMXOPPOO
before2 city of	LGJ^QRRPP
before2 class to	QOKXPPPOO
before2 clinton and	PRMQRPPOP
before2 close to	OULWPNONN
before2 club in	OONWOPPOO
before2 co 3clisgienf	ULLNPQPQR
before2 co cvh0equh7l	VKKNQRQQR
before2 coalition and	PPNNUPPPP
before2 coalition in	OPMWNPPPO
before2 coast of	OKIQSRRRS
before2 college in	NOMXOPPON
before2 come from	PONQUOPNN
before2 come on	RLTKPPQQQ
before2 comes after	NMVPROPOO
before2 comes to	NOLZMPPPP
before2 coming from	OOMRUPPOO
before2 commander in	RONUOPPON
before2 committee chairman	OSOOPPPPP
before2 common in	PONUPPPPP
before2 communist ruled	MOQYNOONO
before2 community in	NPKWPPPNO
before2 companies like	NMYNOQQPN
before2 company and	OLOXOPPON
before2 company in	OOOWOPPON
before2 company said	OZMPOPONN
before2 compared to	OTRNOPPOP
before2 condolences to	TLKKUQQPR
before2 conference in	PMNWPPPOO
before2 conference on	UMLPPQPQQ
before2 confirmed that	PSOPPPPOP
before2 conflict in	OQMWONPOO
before2 consulate in	OPMVOPPPO
before2 contact with	SKLRPQPPR
before2 contests in	PONVOPPOO
before2 control of	LOMYNPQPO
before2 controls the	NQUPOOOOO
before2 convention in	OOLYNPPON
before2 corp said	PTOPPPPOP
before2 could be	NYNNROPNO
before2 countries including	POLWOPPPO
before2 countries like	OOLXOPPPO
before2 court in	OMSTOPPOO
before2 court judge	OUOPPPPOO
before2 coverage of	USLMPPPOP
before2 crashes in	MPNXPOPMO
before2 created by	PRKMQQQQR
before2 creative with	SLMNPQQQQ
before2 crisis in	PPMWOPPPN
before2 criticism of	NTRROOOON
before2 cruz and	PVMNPPPOP
before2 cruz of	MONZNPPOO
before2 cruz r	NPOWOOOOO
before2 cuba and	PPKYPPPOO
before2 cuban president	OSPPOPPPP
before2 custody in	OOMWOPPOP
before2 day for	RNKPSQPPQ
before2 day in	QMKXQQQON
before2 day of	OVTLMTMMN
before2 days after	LVLUNVNMN
before2 days before	MPQTQOOOO
before2 dead in	QONRNTQON
before2 deal with	NNTUPPOMN
before2 dealers said	TONPPPOOP
before2 death of	NXMMSPPOO
before2 deaths of	PTMNTOOPP
before2 debate in	NPNXNPPOO
before2 december the	OPWOPNOOO
before2 defending champion	NTUNNPOON
before2 defense minister	PUNOPPPPP
before2 defense secretary	OUNPPPPOP
before2 demand that	MOQXNPONO
before2 demanded that	NPNWNPOOP
before2 democratic party	NVWLONOMP
before2 democrats including	NURNOPOPO
before2 des moines	OSLWNOPON
before2 described by	MZMNPPOOP
before2 developed by	NOVRPOONN
before2 developed with	OO[MMPONO
before2 development of	QLQKORRQT
before2 development the	MPRUNOOOO
before2 did the	LKKTQSRSR
before2 died in	NPKWRPPOO
before2 directed by	OYLNPQPNO
before2 director general	RNKKSRRQR
before2 director of	SN[LQNOMM
before2 director told	OPSPOPPPP
before2 dispute with	OOQUOPPPN
before2 district of	NNLYOPPPO
before2 division of	NOYMOOPPN
before2 dj friend	OVNOOPPPO
before2 do the	TLIQSPQPQ
before2 dominated the	UNQMTOPON
before2 donald trump	NUMNWOPNO
before2 down as	SNNKPQQQR
before2 down by	SJMNQRQRR
before2 down in	TLGKTRRSS
before2 down on	NTPROOPON
before2 down the	NJRLVRQRQ
before2 during the	JTRSUQOOJ
before2 east and	POLVPPPOP
before2 east of	MNN[OPQNO
before2 eat in	POLTSPPOO
before2 economist at	NP[MPNONO
before2 editor of	ONZSNNNMO
before2 egypt and	PSKWOOPNO
before2 egyptian president	MVOOPPPOP
before2 el salvador	PPOSPPPPP
before2 elected were	OSUNOOOOO
before2 elsewhere in	LQOZNPPOM
before2 embassy in	OOMWOPPOO
before2 end of	TMQNMROVN
before2 end the	PQNMXOOPN
before2 energy agency	PSRNPPPNP
before2 england and	OVIUNPPON
before2 enter the	ONKSPQQPR
before2 entered the	SKQNQOPPS
before2 entering the	MPKZPPPPO
before2 europe and	UOLVOOPNN
before2 evidence that	QMPMSQPPP
before2 example the	UKRIQPRPR
before2 executive of	LO\\RMOPMN
before2 executive officer	OWOOPOPOO
before2 exile in	OPNUOPPOO
before2 experience in	QNLSPQQPP
before2 explosion in	LPMYNPPPP
before2 facebook and	PPUONPPOP
before2 facility in	NPMYNPPOO
before2 fact that	OQNOTPPPP
before2 family of	SLFOSRRRR
before2 favor of	NPMNXPPOP
before2 feel like	YMLOPPQPO
before2 festival in	NONZPPQNL
before2 fight against	UOKOTPPOP
before2 fighting between	MNMYQOOPO
before2 fighting in	QLGLRTSSS
before2 films include	RJLLUQURO
before2 finance minister	OVOOPPPOO
before2 first time	NOQMVPPOO
before2 flight from	POOSPPPPP
before2 flights from	NOKZOOPPO
before2 florida and	PNNVOOPPP
before2 florida sen.	PSOOPPPOP
before2 fly half	PWNOPPPNO
before2 flying over	OONWOPPOP
before2 followed by	OTMQPPPOP
before2 following a	NPXOOPOON
before2 following the	PONTQROOM
before2 football federation	OMRKQRQRR
before2 for a	MOSKSSQQO
before2 for all	PRLQQPPQP
before2 for an	SKJMTRRQR
before2 for best	SPPPPOPPP
before2 for example	OUNTOOPNO
before2 for mr	NUOOPPPPO
before2 for mr.	OVTJOPQOO
before2 for president	QVNNOPPOO
before2 for the	QMTMOUONP
before2 for three	PORPNOUOP
before2 force in	OPLYOPPOO
before2 forces from	NQOXMOPOO
before2 forces in	OPLWOPPPP
before2 foreign minister	OSMMPQQPP
before2 foreign secretary	PXNOOOOOO
before2 form the	NQRVONONO
before2 former dictator	OVNNPPPOO
before2 former president	NXNOPOPOP
before2 forward to	RUMKPPPQP
before2 found in	POLZOPPNO
before2 founder of	LOYQTONMM
before2 french and	SPRLQPPPO
before2 friday in	OOTOOPPPO
before2 friday the	OOVPMOPPO
before2 friend of	OWNNPOPOP
before2 from a	LWJVTOONM
before2 from an	SOROSPNON
before2 from his	LPZTNNNNN
before2 from lord	OVONPPPOO
before2 from mr	MWMQQPPOP
before2 from mr.	PVNNOPPOP
before2 from some	VNMRTNNNO
before2 from the	NSSTMOOKS
before2 front runner	OVNNPPPOO
before2 funeral of	PXMLPPPOP
before2 future of	NOMVPPPPP
before2 games in	NOLXOPPPO
before2 general election	PPTOPPPOO
before2 general of	MOTSOPPPO
before2 georgia and	OPKWOPPPO
before2 german chancellor	PSPPPPPOP
before2 germany and	PNKXOPPPO
before2 giroditalia winner	NVPONPPOP
before2 girostart2014 giroditalia	TLLMQQQQQ
before2 gm ceo	NVOOOPPPO
before2 go to	QLKZOPPPO
before2 going to	TIISQRRQS
before2 google and	OQTOOPPOO
before2 gordon of	OPNYNOPOM
before2 government of	MWLQTOPON
before2 governor of	MNRWPOPOO
before2 graham r	NOOYONOOO
before2 group at	ONRUPNPOO
before2 group g	OOWNOPPOO
before2 group of	MSSOWNONN
before2 group says	ONURMPPOO
before2 group the	NPYOQNNON
before2 groups including	OPXNQNNNO
before2 groups the	POXLPOPPN
before2 gusto d	TLLMQQRQQ
before2 halftime show	VTMNOPPMN
before2 hall in	OONVOPPPO
before2 hampshire and	NOMZNQPON
before2 hands of	M[MNPPPPN
before2 hannity asked	OTOPPPPOO
before2 happened in	NOTUOOONN
before2 happened to	SRINSOQRO
before2 has accused	OSOUOOPNN
before2 has forced	ONSSROONO
before2 has left	ONNVPPPPP
before2 have a	WMIGTQQRS
before2 he and	OWPPOOPON
before2 he called	MVQUPONNM
before2 he said	UMQPROONO
before2 he told	TSOOOPOPN
before2 head of	WLRSPNPMM
before2 head to	UMKLSOQQS
before2 headquarters in	OOMYNPPON
before2 heads to	NONYPNONO
before2 health minister	PTOOPPPOO
before2 heart of	NRTUNNPNN
before2 held at	NOVRPMOOP
before2 help of	NTJJURRRQ
before2 her husband	QURJPONOQ
before2 here in	MORWOPPNN
before2 high level	OPXMNPPOO
before2 hillary clinton	TPOOTOPMN
before2 him in	OPVQPNONN
before2 his brother	NYPPNOPNN
before2 his career	PTOOPPPOO
before2 his daughter	PXNNOPONO
before2 his father	OPVNPOONO
before2 his friend	OXNOPPPMO
before2 his mother	PUNQPOPNO
before2 his rival	OPVLQPPNP
before2 his wife	NXNQQOOMO
before2 home in	SNLTOPPPO
before2 home secretary	OVOOPPPOO
before2 homes in	NNNYPOPNO
before2 hope the	QJPPQORPT
before2 hospital in	OMOXOPPOO
before2 hostage in	NPMVOPPPO
before2 hostages in	OONYOOPNN
before2 house and	OUQNPPPOO
before2 house in	OPNUOPPPO
before2 house speaker	OTOOPPPOP
before2 how the	NSWMTNNOM
before2 how to	XKKJQQRSR
before2 however mr	NXNNPPPOO
before2 however the	OPXNOPOON
before2 hundreds of	QKPPSPPPP
before2 hustle guard	OVOOPPPNO
before2 i am	TMJISRRSR
before2 i believe	MXMNPQPPP
before2 i know	SQKLRQQPQ
before2 i like	LSSUOPPOL
before2 i love	MYMPPPPNN
before2 i see	STMLPPQOP
before2 i think	OTOPOTONN
before2 i'm at	SKRUPNOON
before2 icymi video	NPQUNOOOO
before2 if the	TLMTONTOO
before2 ii in	OPNWOPPOO
before2 in 1995	NTROOPPPO
before2 in 2004	OTMSNPPPO
before2 in 2005	OOQVOOPNN
before2 in 2011	SMSMPPPOP
before2 in 2012	NXMRNPOPO
before2 in 2015	NTSOOOPOO
before2 in a	MHRVTQPOO
before2 in an	PORIXROPO
before2 in baghdad	MNPVROPOO
before2 in both	LNMZMQQPO
before2 in cambridge	OPLVPPPOO
before2 in central	OONWOPPPO
before2 in china	OQUOOPPOO
before2 in eastern	NPOZMPPPN
before2 in fact	NYNOOPPNO
before2 in his	VKLQOQOQR
before2 in iraq	ROSSOOOOM
before2 in london	OMIRQQRRS
before2 in manchester	VLJTPPPOP
before2 in moscow	OONNYPPON
before2 in neighboring	NMNYNPPPO
before2 in northeastern	MPOWMPPPO
before2 in northern	NOMYLPPPO
before2 in our	RNKSPPPQQ
before2 in pakistan	OUMSOOPOP
before2 in president	OSOOPPPPP
before2 in russia	ROOUPOONO
before2 in several	RMRLQPPQQ
before2 in southern	OPNTOPPPO
before2 in the	LNMXPTOQM
before2 in their	RTONOOPOP
before2 in this	NNOWPPOPP
before2 in today	PMTMQQPPP
before2 in tuesday	PPSNSOPOO
before2 in which	NPSTPOONM
before2 inauguration of	NXNMQPOOO
before2 inc said	PTNPPPPOP
before2 include the	TJQPROPNS
before2 including a	MQZQMONON
before2 including the	KQWMUMNMU
before2 independence from	POMVOPPPO
before2 india and	NPKYNPPPO
before2 industry the	MQPUQONPO
before2 information about	QLLJTRRRR
before2 inside the	QLKRPRPQT
before2 insurgents in	NPMXNPPOO
before2 interest in	NSYMNOOMN
before2 interior minister	OUOOPPPOP
before2 interview with	JUYOUNNLL
before2 into a	OUKROOQOP
before2 into the	QMTVLPMOP
before2 investigation of	MXOMQPPOO
before2 iowa and	PONVPOPOP
before2 iraq and	QPHQPQQQR
before2 iraqi and	NPOTOPPPO
before2 irish news	NORSQQOON
before2 is a	RNNRSOPOO
before2 is an	MOQNVPPPO
before2 is called	ULHHQSRUT
before2 is in	PRMVPPPMN
before2 is that	ROSOMNWOM
before2 is the	WNOOSRNLN
before2 island of	NKP]QONNO
before2 israeli and	NPTNSOOOO
before2 it and	N[PMOOPON
before2 it calls	VPMRPOPKO
before2 it named	PVNOOPPPO
before2 it on	RKMONRRRR
before2 it said	MXKROPPOO
before2 it to	QJNRSNRRP
before2 it was	RRJOOQQQR
before2 japan and	OOJZOQPPO
before2 jersey gov.	PTPNPPPPP
before2 jerusalem reuters	ONNQUOPPP
before2 join the	TOFNQSRQR
before2 joined by	OSNMRPPPP
before2 joined the	KOVTULMON
before2 justin timberlake	PQOOPUPNO
before2 kasich and	ORMMWPPOO
before2 key on	OPUOOPPOO
before2 kidnapped in	OONVOPPPO
before2 kidnappers in	NPLYNPPPO
before2 kill a	NPONXPPPO
before2 killed a	MTOTQOOON
before2 killed five	LQSRPPOON
before2 killed in	SONRLPQPP
before2 killing of	OVOOPOPOO
before2 kind of	WKIFWSQSQ
before2 know about	USQMOPPMP
before2 known as	IRN[PONLU
before2 korea and	OOLXOPPOO
before2 labour party	NRSOOOPPO
before2 largest city	NMTPTPONO
before2 last month	MPOSOUPQN
before2 last week	NSTUNNONM
before2 last year	RISMQQSPP
before2 later the	MQZNOOOON
before2 lead over	MXLNTPPNO
before2 leader in	PONMWPPPO
before2 leader of	ONWOPOPOO
before2 leaders in	MQTTOPPON
before2 leaders of	UOKUOPPNP
before2 leadership of	MWNSNOPOO
before2 leave the	NNNVOSNPO
before2 led by	QWPLKOOPQ
before2 left the	OPQOTNPNP
before2 letter to	NXONPOPOO
before2 life of	OTLRPPQOO
before2 like a	ZLJLPQQPQ
before2 like the	MLTROMNMZ
before2 liked a	SKGLTQQQX
before2 line of	TRKJOPOOX
before2 line with	POSPPPPOP
before2 linked to	NOWSNONON
before2 links to	PTRNPPOOO
before2 listening to	UTJIQQQPR
before2 live in	MPKYOPPPO
before2 live now	TOSMOOPPP
before2 live on	LNYQNPPON
before2 live report	RUIPOPPPQ
before2 live video	TKIKSSRRS
before2 located at	SLGPRRRRQ
before2 located in	RNLPSPPOQ
before2 look at	PXMQOOOON
before2 los angeles	NNUTNOOOO
before2 loss to	NXQQOOONO
before2 lot of	NNNTUPOOO
before2 louisiana and	OVNRQNPMN
before2 made by	NOUPQOPPO
before2 made his	TPQOOOOOP
before2 made the	MNPSNOPOU
before2 majority leader	NVOPOPPOO
before2 make the	NPNUROOOO
before2 malaysia airlines	TMMNQQPQR
before2 man from	OLNYOPPOO
before2 many of	NTMRRPPOO
before2 market in	NPNWNPPPO
before2 masterchef masterchef	TMMNQQQQQ
before2 may the	UOPNOOOOR
before2 mayor of	MOMZOPPOO
before2 me and	QWKRPQOPM
before2 meanwhile in	PPOSPPPPP
before2 meanwhile the	MOPUOPPPO
before2 meet with	PRNMUPPPO
before2 meeting between	NSNORPPOP
before2 meeting in	NOM[OPPOM
before2 meeting on	OPNVOPPPO
before2 meeting with	MWONTOONN
before2 member of	KOYNNQPPO
before2 members of	TNRUNNPMM
before2 memory of	PSLQORPPO
before2 men in	OUOQNPPPO
before2 met in	OPNUOPPPO
before2 met with	OQLSTPPON
before2 microsoft and	PPVOOOPOO
before2 militant group	OYRMMPOON
before2 military in	ROLOPSQQP
before2 millions of	TLLMTQQQQ
before2 minister of	VLKPORQRP
before2 ministry said	NRLVOPPOP
before2 ministry spokesman	OXNNPPPOO
before2 minority leader	PSOPPNPPP
before2 minutes later	OSUNOOPOO
before2 mission in	PPMWOPPPO
before2 missions in	PPMWOPOOO
before2 modern day	OMPWOOPPO
before2 monday in	ONMWOPPPO
before2 monkeys in	RKGERTR\\T
before2 month in	NNN\\NOPON
before2 month of	ULLMQRQPQ
before2 more for	XGIDPSVTX
before2 mosque in	OOMWOPPPO
before2 most of	LWLVNPPNN
before2 most recent	MNXPUOONM
before2 mostly in	PPNWOPOOO
before2 move to	QKISOSSRQ
before2 moved to	LKP\\OOQNO
before2 much of	OPLWOPPOO
before2 murder of	MWNSOPPON
before2 museum in	POMVPPPOO
before2 myself and	SULLQPPOP
before2 name is	TULNPPPMP
before2 named after	NSOVONPNO
before2 national statistics	NPVOPOOOO
before2 nato secretary	UOVMNOONO
before2 near the	LMO\\WNNOJ
before2 needed in	SOLQPPPPQ
before2 negotiations with	PMQSSOPNO
before2 new album	RLJJPSRTT
before2 new york	NRRVOONNM
before2 news agency	LQNNRRRRO
before2 news for	OUSNOOPOO
before2 news today	SOMOQPPQQ
before2 next to	SMKQPQQRQ
before2 next week	QSUNOOONO
before2 night in	ONMXOPPON
before2 nomination for	QVKKRMTQN
before2 north and	PPSOPOPPP
before2 north of	ONLXPOQOO
before2 northeast of	PNOXPOPON
before2 not mention	OUMQOPPPO
before2 not the	WOOOOOOOO
before2 noted that	OTMTNPOOO
before2 now on	NNXPOPPON
before2 now the	MOQSWMNOM
before2 number of	MNUNRSPOO
before2 obama and	MXNORQONN
before2 obama says	NSMVOOPPO
before2 obama to	RMQJUQPQO
before2 obtained by	POWMNPPPP
before2 of a	LSUOROLLR
before2 of an	KXQRSNOMM
before2 of ancient	PMTMTOPOP
before2 of any	SLLOTPQPQ
before2 of california	QLOUPPPOO
before2 of course	TSKJPPPPR
before2 of england	PJRSPQPQP
before2 of former	OOTLSPPPO
before2 of four	VMNNTOPPO
before2 of germany	MSUMPOPPO
before2 of his	QOKPPOOVP
before2 of india	LWTMQOQNN
before2 of its	NPWNOMNNU
before2 of mr	OUOOPPPPO
before2 of mr.	OVJQPPQPP
before2 of northern	OONUOPPPP
before2 of our	QNNTOPPPO
before2 of president	NWONOPPOP
before2 of some	MPNSTOPOP
before2 of state	NVSMOOPNO
before2 of the	PKPRSPNPR
before2 of these	SKUMOQQOQ
before2 of this	RUNQLOPQN
before2 of three	PQMUQONOO
before2 of two	OVLMVOONO
before2 of western	OOMWPPPOO
before2 off the	MOOSSOMLW
before2 off to	QJOLRRQQS
before2 offensive in	MOTVNQQNL
before2 office in	RNIORQQRR
before2 officer succeeding	PTOPPPPOO
before2 offices in	PPNUOPPPP
before2 official says	PRQNSOPOO
before2 officials in	OPOUOPPPO
before2 officials say	MYNOPOOON
before2 oil company	RQKKQRRQP
before2 oil firm	OUTOONOON
before2 oil giant	POVNOPPOO
before2 on a	YLNJPRQOP
before2 on board	SLOMQPQQR
before2 on cnn	NXKMNNPTQ
before2 on friday	NTNWNNPOO
before2 on its	UPMOPPPPO
before2 on monday	OLXSPOOON
before2 on mr.	PWMLPPPPP
before2 on my	RKPLPRQTP
before2 on president	OTOOOPPPP
before2 on sunday	ONORSOPOP
before2 on the	OPJQTOLUS
before2 on tuesday	PLOQQQQQQ
before2 on twitter	XNLNQPPPO
before2 on wednesday	MVPLRNNUN
before2 one from	OQRSNPOOO
before2 one of	MXJUPOQNP
before2 opened in	NPMWOPPPO
before2 operated by	OPXNQOONO
before2 operating in	PPOTOPPOO
before2 operating officer	PSOOPPPOP
before2 operations in	PPNTOPPPO
before2 opposition leader	PSOPPPPPP
before2 or in	PPNUOPPOO
before2 or the	RSRJQPOPN
before2 originally from	PNMVOPPPP
before2 other than	VRNNNOPOP
before2 ousted leader	PSOPPPPPO
before2 ousted president	NUNOOPPPP
before2 out in	TLRLOQPPR
before2 out of	ORJNRURNP
before2 out the	THFHWQSUV
before2 out to	RRTVJOOMM
before2 outside a	PLJRSTQQP
before2 outside the	JRWSUMNMN
before2 over eastern	OPNUPPPPO
before2 over the	PJVQOTPON
before2 over to	NVPNSOPOO
before2 owned by	OSQQOOPOO
before2 packard ceo	NUOOPPPOP
before2 pakistan and	PNIZOPPPO
before2 palestinian leader	PSPOPPPPP
before2 palestinian president	OSPOPPPOP
before2 pan democrat	RGJHSUTUT
before2 parents in	PONTOPPPP
before2 paris and	OONUPPPOO
before2 part of	KVKXMPPON
before2 parties the	ORZMONOOM
before2 parts of	OOLXPNPOP
before2 party and	NYPMPPQNM
before2 party in	OOQVNPPOO
before2 party leader	OZMMQOPNP
before2 party the	OPVOPOOOO
before2 people from	ONMZMPPPO
before2 people in	MPL[NPPPN
before2 people of	NMJ_MQQON
before2 people party	PVONPPPNO
before2 percent and	OPWOOOOOO
before2 percent of	OQKRSPQPO
before2 performance as	OVOOPPPOO
before2 performed by	OUMMTPPNO
before2 person in	OPNUOOPPO
before2 phillips and	PTOOPPPOP
before2 phone to	SPJLPQQRQ
before2 photo of	PVOMOPPOQ
before2 photo to	QNQKPRQQQ
before2 pictures of	PWMOOQPOO
before2 pilgrimage to	PONTOPPPP
before2 place at	NOTUOOOOO
before2 place in	MNJZSPPON
before2 plan for	ULIVOPPPP
before2 plane in	ONOVOOPPO
before2 planned in	OONWOPPOO
before2 played in	ONQTPPPOO
before2 playing the	YKPNPOPPO
before2 please contact	MTWNPOONN
before2 please follow	KRXLOPPNP
before2 poland and	POKWOPPPP
before2 police and	NO[MOOOOO
before2 police chief	PSOPPPPOP
before2 police in	OPNWOPPNO
before2 police officer	NWNOPPPOO
before2 polish president	OSPPPPPPO
before2 positions at	POPTPOPOO
before2 poster to	TNNMPQPQQ
before2 president elect	OUONPPPPP
before2 president obama	SSLMPOTOO
before2 president of	SN\\ONNNLN
before2 president said	MPRROPPPP
before2 presidential candidate	OXMNPPOOO
before2 presidential candidates	OQOPTPPOO
before2 presidential election	OUNNPPPOP
before2 presidential nominee	OVOOPPPOO
before2 presidents of	OPNVNPPPP
before2 pressure on	SRPSQNNNM
before2 primary in	OONWOPPOO
before2 prime minister	PUQNPOPON
before2 problem for	NSSPOQPNO
before2 process in	OOMVOPPOO
before2 produced by	OSUNOPONO
before2 province of	MOTVNPPPN
before2 proximity to	OORUNPPON
before2 published in	NOSOSPPOO
before2 qaida and	OOVNOPPPO
before2 qaida in	OPKYNPPPO
before2 questions about	OTPOOOPPO
before2 race in	NNNYOPQOM
before2 radio 4	OONNONPZO
before2 radio host	PUNOPPPOO
before2 rain to	TOLQPPPPP
before2 rally in	ONLQWPPPO
before2 ready for	TKUKQOQRO
before2 reagan and	PSOOQPPOO
before2 rebels in	OPMXOOPOO
before2 received his	UNLJRQQQR
before2 refugees from	PPMWNPPPO
before2 region of	NNM[NPQON
before2 relations with	ONK\\OPPON
before2 relationship with	M[LOPQPNO
before2 replaced by	MTWNPPPMM
before2 report on	UPMRNPQON
before2 reporters in	MOWPNPPPN
before2 reports on	QWLPOPPOO
before2 reports that	MQTRTONMN
before2 representative for	OQMXOPOOO
before2 republican nominee	PXMNPPPNO
before2 reserve chair	OSOPPPPOP
before2 response to	TJMOORQTP
before2 rest of	OOVSOOPOM
before2 return to	SKJVPOPQQ
before2 returned to	MPK[OPPOP
before2 returning to	MMRYOOPPN
before2 reuters the	QPRSPNNOO
before2 revive the	LPRVPPPOM
before2 right now	NWMMSOPPN
before2 rights group	SNKMQQRRR
before2 rise in	UONQPPQOM
before2 roche pink	NNWNOPPPO
before2 role in	STQMOOPNN
before2 rome and	ONOVOPPPP
before2 rt justinbieber	PTLMPRQRP
before2 rubio of	OMMXOPPPO
before2 run by	PNSROPOOP
before2 run in	ONUPNQQPO
before2 running for	LPVNPPPPP
before2 running mate	WPONOOOOP
before2 russia and	PNTPOPPOO
before2 russian president	PTOOPPPPP
before2 s a	UJFLTSRRS
before2 s. and	NPJYOPPPO
before2 said mr	M[NNPPPOO
before2 said mr.	NXJROPQON
before2 said ms	KYNNPPPOP
before2 said on	OOVOQOOOO
before2 said that	MQTSOONQM
before2 said the	KKSVWROOJ
before2 same time	KUTOOPPOO
before2 san bernardino	ONNXOPPOO
before2 sanctions against	OOMVOPPPP
before2 sanders and	PVMOPPPOP
before2 sanders i	NPPVOOPOO
before2 sanders of	MOL[OPQOO
before2 saturday in	NOMYOPQON
before2 saudi arabia	PORWOOOMN
before2 say a	NPOUOPPPO
before2 say an	NPNLXPPPO
before2 say mr.	OVTJOPQON
before2 say suspected	NNYRMOPOO
before2 say the	PLNUVOOPN
before2 saying mr.	NSVKOPPON
before2 saying the	SNLPPQQPR
before2 says a	LOTSTPOMN
before2 says an	OPONUPPPP
before2 says mr.	OKXVNOONN
before2 says president	OTOOPPPOP
before2 says the	MRSWMOOOL
before2 school in	MPMYPPPPM
before2 schools in	MONYOPPPN
before2 sciences the	POSOPOPPP
before2 search for	QVKLOQQQP
before2 seat of	MUJXNPQON
before2 seats in	OOMVOPPOP
before2 secretary general	OYNNOOONO
before2 secretary of	_LJIORQPP
before2 security firm	QMWOPPOON
before2 see it	SUNPOOOOO
before2 see the	SMOMTPPPO
before2 senator from	MONXNPPPP
before2 sensing of	UHFHTSTUU
before2 sent to	OVQPNPPOM
before2 separately the	MPTROPPPO
before2 service in	LOTWPOONN
before2 service of	NOKZNPPPO
before2 services to	MPVPPOPOP
before2 set for	LNSQTPPPO
before2 set up	MVVNNONOO
before2 shares in	NPYONPOON
before2 she told	OSRNOPPPO
before2 shi'ite and	PUOMPOPPP
before2 shiite cleric	OUONPPPPP
before2 shooting in	PVMRPPONN
before2 shot in	PPNTOPPPP
before2 show in	OOLXOPPON
before2 show the	OPPOUNNRN
before2 since the	TRPMSOOON
before2 sioux falls	OSLVOOPNP
before2 site in	OPOWOOPON
before2 situation in	OPLXNPPPO
before2 size of	MQUPMPQPO
before2 so called	TLJJRSRUR
before2 so many	PPOOTPPPO
before2 so the	MITJSVPRR
before2 socialist party	OMYOQNONO
before2 sold in	OQMYNOPOM
before2 soldiers in	OPNUOPPPO
before2 some of	OTMQOPPPP
before2 son of	OWLPOPPOO
before2 soon after	OQVNPOQPM
before2 soon as	NWOPNPPOO
before2 south korea	PKRUPNQNQ
before2 south of	MNMZPQQOO
before2 southeast of	NNOVPPPPO
before2 speaking in	OOMYNPPOO
before2 speaking to	NPXMPOPPO
before2 spoken in	NPNVOPPPO
before2 spoken to	NXMMPPPPP
before2 spokesman for	KPWWOMOMO
before2 stadium in	NPKZOPPON
before2 stake in	OM]MNOOOO
before2 state of	SLGRRRQQS
before2 state owned	OMZTONOLN
before2 state rep.	OVOOPOPOO
before2 state run	ONXMOPPPO
before2 statement on	OPNVOPPPO
before2 states and	MNL\\NPPON
before2 states of	NONUPPPPO
before2 station in	MLKSQRRTP
before2 stop the	PPMNWOPPO
before2 store in	ONMZNPQPM
before2 streets of	NML[OOPOP
before2 stronghold of	OSN[NOPLM
before2 students in	NOVVONOMN
before2 study by	NVNNTPPNO
before2 study of	RKLRQRQOQ
before2 subsidiary of	NNXUOMNON
before2 successor to	MZNLPPPOO
before2 such as	HOQQROOVR
before2 summit in	PPLWPOPON
before2 sunday in	MNTROPPPP
before2 sunday on	MP\\MOPOOM
before2 sunday that	NSMVOPOOO
before2 supplies to	RNIPRQQQQ
before2 support for	LTSNPPPOO
before2 support of	NXMNPPPPP
before2 support the	MPPNRNXNO
before2 supporters of	MVLUTNONN
before2 syria and	PNOUOPPOO
before2 syrian president	MWONPOQOP
before2 system in	VPNROPPON
before2 t. co	WMMNPPPPP
before2 take on	MXXMNNONN
before2 take the	MOTUMTMNN
before2 talks in	RNMMQQQQQ
before2 talks on	WNPTNNOON
before2 talks with	MQUULPPON
before2 targets in	OPOSRPPPO
before2 teague and	QWNNQQQMN
before2 team at	QOWNNOPON
before2 technology in	SLPJQQQRS
before2 tests against	ONYONOPOP
before2 texas sen.	OTOPPPPOP
before2 tgr ph	VMMNPPQPP
before2 than the	MMPQTNOPT
before2 thank you	SPLRPPOOQ
before2 thanks to	M\\MNPOMQN
before2 that a	WLKMRNQSQ
before2 that all	UNOOSOQOO
before2 that an	NPSMUOOPO
before2 that mr	OTOOPPPPP
before2 that mr.	O[KLPPPPP
before2 that president	VQOOOONOO
before2 that the	ROPQOQRMO
before2 that why	SVNOOOOOO
before2 the 1989	PKJQOSSSR
before2 the 2004	SJIKSTRRS
before2 the 2012	SNIOPQRSQ
before2 the annual	NMQMSTPPP
before2 the best	OQMLOWQQP
before2 the capital	MTQVMPPON
before2 the chief	NPWRNNOOO
before2 the country	VNOTRNONN
before2 the current	NOTWMNOOO
before2 the day	ROTMNPOOQ
before2 the deadly	RNNNPPQPS
before2 the dominant	OOSTSNONN
before2 the downtown	MMMWSPOOP
before2 the fifth	OSMMVPPNO
before2 the first	NIMNWTOOU
before2 the former	OMOVVOOMN
before2 the hague	MOXPNPPNO
before2 the hill	QQLUPNONQ
before2 the largest	SNTNRNOON
before2 the late	NVMTOOOOO
before2 the latest	MPXNRPOON
before2 the leading	OOOSROPOO
before2 the main	SMTLMQQQQ
before2 the major	UNLRPPPOO
before2 the militant	QNRMTOPPP
before2 the new	RLPTLPNOU
before2 the next	LUPSQNOLS
before2 the northern	ONNNWPPPP
before2 the office	RSLNPPPQP
before2 the official	OPZMNOPON
before2 the only	SMKMXPPQP
before2 the original	MMSPPOOOW
before2 the other	RKJMURRRR
before2 the presumptive	OOTOSOOOO
before2 the pro	QSMKQPPPR
before2 the province	PKSQOPPQQ
before2 the ruling	OPZLQNONO
before2 the same	MVSONPNPO
before2 the southern	NPOOUPPPO
before2 the state	TNRSOOONO
before2 the super	UOOPPPPON
before2 the term	RNJKTQPVP
before2 the the	TLIOOSRQT
before2 the three	SMROTOONO
before2 the time	MVUPNOONN
before2 the top	NPMVRPPPO
before2 the two	QMKSQPQQQ
before2 the u.s.	ONNWLOQSO
before2 the us	OOTQPOPPN
before2 the way	QWLMSPPNN
before2 the western	ROMVTMOON
before2 the world	RQJPOQPQQ
before2 the worst	YNMNOSONO
before2 their first	NUNNMYOON
before2 their own	SSKMRQPNR
before2 then president	OTPOPPPOO
before2 there is	OKILTQRXR
before2 they support	PUPOPPPON
before2 think the	RNSKPQQPP
before2 third generation	XNMNTNOOO
before2 this is	RSSLNQPMP
before2 this month	OQYMNOOOO
before2 this week	PLUMSQPPO
before2 this year	MTQRNQRQL
before2 thousands of	QLKJZRPQP
before2 threat to	PNMNRQRRO
before2 through the	PKMMQTRRQ
before2 thursday the	OOPVOPPPO
before2 ties to	MVMTOPPOO
before2 ties with	NNIZQPPPO
before2 time for	QWLLQPPOO
before2 time in	OPNVOPPPN
before2 time that	NVLROPPOP
before2 times and	PMSOPPPPP
before2 to a	PKYOOPQPM
before2 to allow	QSTJUNOMO
before2 to attend	OPTTONONO
before2 to be	RSLRPOPON
before2 to beat	MVUMOOPNN
before2 to block	TONRQOOPN
before2 to boost	MPTVNOOON
before2 to buy	RMSSNOOOO
before2 to defeat	ORWMNPOON
before2 to ensure	RKKLVRRQR
before2 to enter	NNNWOPQPO
before2 to face	TNXNPNONM
before2 to fight	RMRUNNOOP
before2 to get	PWOVMNONM
before2 to help	OQNUQOPON
before2 to hidden	SMNMQQQQQ
before2 to his	ROPUVMMMM
before2 to hit	OOMYPNQON
before2 to interview	OVNNPPPNO
before2 to join	ORMOUOPPO
before2 to keep	OSQTRNNNN
before2 to kill	OUNNPPPOP
before2 to leave	NOLXOPPPO
before2 to let	MOVROOPOO
before2 to make	LNRUSOOON
before2 to meet	MSRVOOPNL
before2 to mr	LVOPPPPOP
before2 to mr.	NUJSPQQPO
before2 to play	PUJQOPPOQ
before2 to president	NWONPPPNP
before2 to prevent	NUSQOOONN
before2 to promote	MOOTTOOPO
before2 to protect	UOLWNOOON
before2 to put	MPXKTOOON
before2 to reach	NSMWOOPON
before2 to read	OPKLQPRSS
before2 to replace	OVOOPPPOO
before2 to say	TMMNPQQRP
before2 to see	OVSJOQQON
before2 to send	ROLVNPPPP
before2 to stop	OSNSOPPOO
before2 to succeed	OVNOPPPOO
before2 to support	SPJMQQQQS
before2 to tackle	QOWNNPOPO
before2 to the	TLSTRMPNN
before2 to use	NRQKPQOQR
before2 to win	OQKUNSPOO
before2 to your	RLLMQQQRS
before2 together in	NOMYPPQNN
before2 told a	NPSSOOPPN
before2 told the	KO_SKONNN
before2 tonnes of	MPNRUPPPO
before2 took the	VKKLRSQQQ
before2 tory leader	PSOPPPPPP
before2 tory mp	PTOOPPPPP
before2 tour of	OOLZOPPOO
before2 tournament in	POSPPPPOO
before2 town of	JIG^QRSQQ
before2 travel to	MPOVOPPPO
before2 traveled to	ONSQOPPPO
before2 treasury secretary	OVMOPPPOO
before2 trip to	NMK\\OPPPO
before2 troops from	OOMUOPPPO
before2 troops in	OPMWOPPPO
before2 troops to	MPUPNPPPO
before2 trump and	MRRQPOPOO
before2 trump or	NTLNTPPOP
before2 trump told	OOVNOPPPO
before2 tuesday in	NOOWOPPON
before2 tuesday that	ORVNNOOOO
before2 tuesday the	RNSNRPOOP
before2 turkish president	QVMNPOPOO
before2 tv and	XONNQOOON
before2 twitter com	ZNMOQOOON
before2 two other	SMKPTPPQO
before2 u.s. and	POPNTPPPO
before2 u.s. president	OTOOPPPPP
before2 ukraine president	OUOOPPPOP
before2 ukrainian president	OSSONOOPO
before2 under the	PNPKQOWOP
before2 union and	POOWNPPON
before2 union the	PPXKQOOPO
before2 united nations	ORVNONPOO
before2 united states	QOLTSOPOO
before2 university and	PVRMPOPMO
before2 university in	OPKYOPPOO
before2 unlocked the	VIGGRUSTU
before2 up in	NONVOPPPO
before2 up the	OQTPUNMPM
before2 up to	XOSOONONL
before2 up with	MUSROPNNN
before2 update from	UPIMPQQQR
before2 us and	OORTOOOOO
before2 us for	UOKOPPPQQ
before2 us journalist	OWPPPPONO
before2 us president	NVOOPPPOO
before2 usa s	OWOOPPOON
before2 use of	WIKJSRRSR
before2 use the	ULLLQPTQQ
before2 used by	QPMLQQQRQ
before2 username to	HP\\POOPOP
before2 using a	SPKMRNPPU
before2 using the	SLJJRPRPY
before2 vermont sen.	PTOOPPPPP
before2 version of	NRKNPMM[R
before2 versions of	OPNOOOOOW
before2 vice chairman	PUNOPPPOO
before2 vice president	NZLNPPPPO
before2 victims of	VLKMQQQRS
before2 victory over	JTUOPSNNN
before2 video of	NXOOPOPOO
before2 view all	PPTPPOPOP
before2 view of	OONOXOOOO
before2 village of	NFISQTSUT
before2 violence against	VKKMWOOQP
before2 violence in	NPK[NPPOO
before2 visit by	OSOORPPOO
before2 visit the	SMLSTOOOP
before2 visit to	LSLXOPPOO
before2 visited the	OPLXPOPOO
before2 vote for	OXNMPPPNP
before2 voters in	OONVPOPOP
before2 voting for	PVOMPPPOO
before2 wait for	RJPKSUQQP
before2 waiting for	RJPHTRQSS
before2 wake of	QNMKQSRSQ
before2 wales and	PNYNOPPNN
before2 war in	OPLXOOPOO
before2 war torn	RLNLQRRRQ
before2 warned the	OPSORPOPO
before2 was a	WGGKRRWRT
before2 was in	PNSKOPQOU
before2 was the	UMGMRRQOU
before2 watch it	UNKPPPPPQ
before2 watch live	NUPSOOOMO
before2 way for	NULSROPOO
before2 we want	MXPOOPPON
before2 wednesday in	OPTNOPPPP
before2 wednesday that	OVOPPPONO
before2 wednesday the	MPVQPPOOO
before2 week in	UKFMTSQSS
before2 week that	ONSVSONMN
before2 week the	POWKSOOPO
before2 welcome to	QOTIOQPPR
before2 well as	LSOSPPOMT
before2 went to	PPPSPOPOO
before2 west of	LLL[PPQOP
before2 what the	WMMLUOOPQ
before2 when the	KJVTQOPQQ
before2 where mr.	PUMNPPPPP
before2 where the	MPQWQNNON
before2 whether the	NMPPRNOPU
before2 which features	MXOOPPPNO
before2 which the	LPRUTNMNO
before2 while the	MNZOSOOMN
before2 why the	RLMRPQPQQ
before2 will allow	LOTRSOOON
before2 will be	NNSRTOOON
before2 will succeed	NUOOPPPOO
before2 will visit	NNOXOPOOO
before2 william and	PWOOPPPMO
before2 win over	NS\\LMNOON
before2 win the	OQQONUOOO
before2 winning the	MOONUVNOO
before2 with a	PKUPRONNT
before2 with an	VPNPOPOOO
before2 with his	MOUSNNTMO
before2 with its	MTTOSOONM
before2 with mr	OUOOOPPPO
before2 with mr.	O[KMPPPOO
before2 with president	KYONPPPPP
before2 with the	MRVNTMPMN
before2 withdrawal of	PPNKWPPPO
before2 woman from	PPKWPOOOP
before2 women in	SMKTMQQQQ
before2 won an	MPTOOMUOP
before2 won the	MOOMWSQON
before2 work in	NPMVPPPPO
before2 work of	ONUNVPPMN
before2 work with	MKZQPOPON
before2 worked for	LSWOONOOO
before2 worked with	OXOPPPONM
before2 workers in	OPNUOPPPO
before2 workers party	NOTOPPPPO
before2 working with	NLVUPOPNN
before2 world in	POOUOOPOP
before2 would be	PVNNSOONO
before2 written by	OWMPPQPMP
before2 xb 0	TMLMQQQQR
before2 year but	SNOLQQPQQ
before2 year old	PTNPPQPNN
before2 year the	NNUVQNMOM
before2 years ago	MNRTSPOOO
before2 years in	NOUROPPOO
before2 years of	LQXOQMPPN
before2 years the	POYMONOPN
before2 york reuters	PNTVONNNO
before2 you support	PTOROPPNN
before_ 0	PM[KOPPNO
before_ 000	PJKQXOPOT
before_ 1	TIJKTTRRR
before_ 10	SKOONQQRR
before_ 100	TIOIUQQQS
before_ 11	VLKNTOPSO
before_ 12	ONMWSOPNP
before_ 13	TJJLWQQQR
before_ 17	ROPOTOOOO
before_ 1988	OOOQMTSNO
before_ 1989	PKJQOSSSR
before_ 1998	TLJJQTQSR
before_ 2	RGIMWQRPW
before_ 20	UIJJQSSTS
before_ 200	NNRNVOPON
before_ 2000	TMPLQOQOR
before_ 2004	SKJNRSQRS
before_ 2005	NXNONTNNO
before_ 2011	TLKLRRRQR
before_ 2012	SNJPOQRSP
before_ 2013	NNRPMWPNN
before_ 2014	QMULSQOOO
before_ 21	TMLLUQPQP
before_ 23	ONMSTPPPP
before_ 24	RLSJPQPSQ
before_ 25	RNQMOQQQO
before_ 27	SLKNUQQQQ
before_ 28	TLJJQRSTS
before_ 3	QINQTORQQ
before_ 30	RLKKUOPPX
before_ 34	TUMLOPPOP
before_ 4	WJHOSPQPR
before_ 400	SKHSPQQRS
before_ 42	PNSLSPPOR
before_ 43	TKNQPQPQQ
before_ 45	TNSKQPPPO
before_ 5	VJMHPQRSU
before_ 500	UOLQRPOOP
before_ 6	TIPOPTQOP
before_ 60	UKLKUQQQQ
before_ 7	NLNYOPPOP
before_ 8	OKSPQQPPQ
before_ 9	TLIQQVPPQ
before_ a	SLPOQQQNR
before_ about	QTSSONMMN
before_ accuse	SPJLQRRQQ
before_ accused	MTQSSNOMN
before_ accuses	LQWUNNPNM
before_ across	KNL_NPPPN
before_ actor	SNJJRQRTR
before_ actress	L]NPQMPLO
before_ additional	YLLLUOQPN
before_ admiral	NXNNOPPPO
before_ adviser	PVNOOPPOP
before_ advisor	OUNOPPPOO
before_ after	OQSQOSOOL
before_ against	PR[LRNOMM
before_ agency	NMRHRSRRR
before_ airborne	PNNNOYOOO
before_ album	NNMNPPOZP
before_ all	SOQOVNONM
before_ alleged	OO[NOPOON
before_ allow	MQSTSNONM
before_ allowed	NUMROPPON
before_ allowing	NPNMXPPPO
before_ ally	NXNQNPOOO
before_ along	NLM^QNONO
before_ alongside	MWUNROOMM
before_ although	PLQSQQPOP
before_ am	QNJJWQRRR
before_ ambassador	NXNNPPPOO
before_ among	RNPQTOPMO
before_ an	SMSPUMRLN
before_ ancient	PLTLVOOOP
before_ and	NSQPNOOQQ
before_ annual	VKMLRYNMO
before_ another	RRSRMPPNL
before_ appointed	MXSONNONN
before_ are	RMPQVPONL
before_ around	LPMYRQPNN
before_ artist	N[NNOPONN
before_ as	LRQSMMOSR
before_ asked	LTUPSNONM
before_ at	JJXXLUPNM
before_ attacked	MTKUUOPNM
before_ attacking	QUMNQPOOP
before_ attend	OORSNPPQO
before_ attended	NTVLOVNMM
before_ attorney	PVNOPPPOO
before_ author	QTKLQPRQO
before_ avoid	OMQSTNPOO
before_ ayatollah	OYMNPOPOO
before_ back	PTUMNOPON
before_ backed	POULXMONO
before_ backing	NVONOPPPP
before_ backs	LMVWQNONN
before_ ban	NOSMUOPPN
before_ band	OKWOOPPOQ
before_ banned	MXUTMNOML
before_ based	PKXJUOPRN
before_ batter	LQOWOPPON
before_ be	VRKPSOONN
before_ beat	MTRPQOPNN
before_ beating	OXNMPPPOO
before_ beats	MUYQMONMM
before_ became	LWQROOPOM
before_ because	PSWRONNLL
before_ become	SKLTOQPQQ
before_ been	QVUOOMNMN
before_ before	PRRRQPOMM
before_ behind	NTWNONONN
before_ believe	SXRMNNNMM
before_ believes	NRUQMOPON
before_ best	VNJJQUQQQ
before_ between	NTPUROOMM
before_ beyond	TUNQONONN
before_ billion	[MMLOQPPO
before_ billionaire	PWOOOOPNN
before_ black	VGHHTSTTS
before_ blame	PZNNPOOMO
before_ blamed	NNYRPONNN
before_ block	TONRQOOPN
before_ boarded	XMMNPPPQP
before_ boost	NNRYMOPON
before_ boot	VJLKRRRRR
before_ bordering	OOMXOPPPO
before_ born	OUQLVNOMN
before_ boss	N\\MOOOPNN
before_ both	MXSPQMOLQ
before_ bowler	PVNOPPPNO
before_ boyfriend	OYNNOOPNO
before_ bring	OROVOOPNN
before_ bringing	MSTTNNONN
before_ broadcaster	NUWOOOOLN
before_ brother	SQJMQQPPS
before_ bureaucratic	POMXOPOOO
before_ businessman	PXNNOPPNO
before_ but	SQQPOPOMP
before_ buy	UJPQPPPOQ
before_ buying	NRSSNPPON
before_ by	PTWOPLONM
before_ call	SJJQPRRSQ
before_ called	QMSQMNMRT
before_ calls	OTULOOPOO
before_ campaigner	QNJLRRRRR
before_ candidate	OSVLPPPNM
before_ candidates	PWNNPPPOO
before_ capital	NXMTNOOON
before_ captain	RKILRRTTS
before_ central	MMK[QPQPN
before_ centre	NZMMPQPNN
before_ century	PMLSOWONP
before_ ceo	TUNOPOONO
before_ chair	OTOPPPPOP
before_ chairman	NZMNPOPMO
before_ challenger	OYNNPPPNN
before_ champion	NV[JPNPMM
before_ chancellor	PWNNPPPOO
before_ channel	PMZPQONNN
before_ chief	MURSMPPNN
before_ chipmaker	NOYNNPQPN
before_ chose	OUMUNPONN
before_ city	OPPUOPOOO
before_ claim	QMVJRROQN
before_ claiming	OOYPPNNNN
before_ claims	NOQXNOPON
before_ cleric	OYONOOOOO
before_ closing	NJOTOSSRO
before_ coach	OZMOPPPNO
before_ codenamed	ONOONOPOY
before_ colleague	OXONPOPON
before_ college	NMNXNOQPP
before_ colonel	OQJMRSQRQ
before_ columnist	OWONPPPNO
before_ combat	MOTTNOPPO
before_ comedian	OYNOOPPNO
before_ comedy	RKJJQRRXQ
before_ commander	PWNOPPPMO
before_ commissioner	PVMOPPPOO
before_ communist	NTOUNONOO
before_ company	NK^MOQPPM
before_ condemning	NTMSTNONO
before_ congressman	OXNOPOOOO
before_ congresswoman	PWNNOOPOP
before_ connects	ONN[PMONP
before_ conservative	MURVNONNM
before_ contact	OXNOPPPNN
before_ controlled	PMJOSQRRR
before_ corporate	NNNXOPPOP
before_ correspondent	OWNPPPPNO
before_ cost	NNNPUOOOS
before_ councillors	OVOOPOPNN
before_ covered	LXVLPNNOO
before_ criticized	LYMSNPNPO
before_ criticizing	NWOOOPPOO
before_ current	MOYVMNNMN
before_ dame	OWOOPPOOO
before_ daughter	O\\OMONONM
before_ day	PPIQTTQMO
before_ dead	NOPNXOQON
before_ deadly	RNTONOPOR
before_ debt	NOSTOPPOO
before_ defeat	ORWMNPOON
before_ defeated	LRXQMOPON
before_ defeating	OVOOPPPNN
before_ defend	NWSOOOPMN
before_ defending	PLRLSSPPP
before_ democrat	POJIRTSSR
before_ democratic	MQZMOOPON
before_ deputy	MUMPTPPMP
before_ described	TQOHTOPPQ
before_ designer	O[MMPPPOO
before_ despite	LUTRNPPON
before_ dictator	PWMNPPPOO
before_ did	M[MNNPPOO
before_ director	PWIMQQQQP
before_ discussed	MNUVNOPNN
before_ divided	OOOVOPPPO
before_ do	QKOIPSRUR
before_ does	KXSVONMMM
before_ dominant	OOSTSNONN
before_ down	XLPXNONLM
before_ downtown	LMLZSQONO
before_ dr	O[KMPPQNO
before_ dr.	MQWNOOPOO
before_ drama	SJLLORQXR
before_ drug	RKMQOOQPV
before_ during	OORLSQPPP
before_ early	OONUONONV
before_ east	MOPZNPPON
before_ eastern	NOMXOPPPO
before_ editor	OWNPOPPNO
before_ eight	PQVLTLRMO
before_ either	YQPMOMNLT
before_ elect	OUONPPPPP
before_ elected	NVOSOOPNO
before_ election	UPTPPNOMN
before_ embattled	MNLVWOPON
before_ end	XMQLOPPOP
before_ endorsed	OYNLPPPPO
before_ ensure	RKKLVRRQR
before_ enter	OOKZOOPPO
before_ especially	MYTNNONON
before_ ethnic	ONLTWOOON
before_ even	QTKSQPONO
before_ ever	RMSONOTPM
before_ every	NRMMROOOX
before_ executive	OYNNPPPMO
before_ face	SNXNONONM
before_ faced	MPZMOOQOP
before_ facing	MOUOVOONM
before_ fact	NXNOOPPOO
before_ famous	MONYNTNNN
before_ fat	VKJMQQRTR
before_ features	RSLKRQPNQ
before_ fellow	MTSNXNNNK
before_ fighting	PP[NMOONN
before_ film	MMPLOMVYM
before_ filmmaker	NXNOPOOOO
before_ final	NOLLTZONP
before_ find	TNJPRQPPQ
before_ firm	PL^KOPONN
before_ first	NNKNVXLKW
before_ five	NLPSWORNO
before_ fled	OOMXOPPOO
before_ fleeing	ONQTSOOON
before_ follow	PRQPOLPQP
before_ following	PSRMPQOPN
before_ for	QQSRNNOOO
before_ forced	NNRRUOOON
before_ former	IMWUTOOOM
before_ forward	OVOOPPPOO
before_ founder	SOJJRRRRR
before_ four	RNRNTPPON
before_ fourth	SNQTKUNNN
before_ free	MRSQUOOLN
before_ friend	M]NOPONNN
before_ from	KPSXQOPMM
before_ frontrunner	PUOOOPPOO
before_ full	NPYQPNONO
before_ game	ULSMNNNVM
before_ gave	OWMPOOPNO
before_ general	OTMMRPQOP
before_ get	SOHJTROQU
before_ gets	UOWMNMOOP
before_ giant	LO]PNNPNN
before_ give	KVVTNNNMM
before_ given	RQRQMPONP
before_ gives	MPXUMOONM
before_ good	VLNMVOOPO
before_ got	UMMMPPTPP
before_ gov.	OXNNPOOOO
before_ governing	RLPJUQQQR
before_ governor	NYMNPPONP
before_ granting	MTTKUOONN
before_ great	SPKQQPPPO
before_ group	OOXIQOROO
before_ growing	OKNSVPPOP
before_ guard	PVOOPPPNO
before_ had	VSNMPOPOO
before_ half	PWNOPPPNO
before_ has	WVLKNQOON
before_ have	WRJSMOOPO
before_ help	NQMVVNOMM
before_ helped	QMTRPPPNN
before_ helps	NOWNROOOO
before_ her	LQTPTTNLN
before_ hidden	ULNMQQQQQ
before_ his	PHQPTSSPM
before_ historic	NQMWUNONM
before_ hit	NMKYONPNV
before_ hits	MSJVSPPON
before_ home	WORNNOPON
before_ host	OWQNOOPOO
before_ hostage	USMNOPPOO
before_ how	OSPYKOONM
before_ hurt	MQMVQPPOO
before_ i	VJILQSQST
before_ iconic	XNNXMNONM
before_ if	OWSNQOONL
before_ imagine	NSTNROONN
before_ improve	OLLVTPOQO
before_ in	NKOYOPOQQ
before_ include	IVNLVNRRO
before_ included	ROSNPQPNP
before_ includes	SPJPROPOR
before_ including	IUVQOPSIP
before_ incoming	OPNQUPPOO
before_ incumbent	PZMNPOPMO
before_ inside	JLK\\PRQPO
before_ insisted	NTWNNOOON
before_ interim	MORXQNNNO
before_ internal	QLVOOPPQN
before_ interview	OVNNPPPOP
before_ into	KQMZNQOSL
before_ investigating	OXQONNONO
before_ involving	NRKUTPPNN
before_ iraqi	PMMNWPQPP
before_ is	TTOKSNNSM
before_ it	SRNIRPQRO
before_ its	QJSSQMMLX
before_ jamaledwards	TNMNQQPQP
before_ join	KWLSVOOMM
before_ joined	LW\\KMNPOM
before_ joining	NPTPTOPNN
before_ journalist	QPKLQRRSQ
before_ judge	PVNOPPPOO
before_ just	VJJTOQPQQ
before_ justice	OTOPOPPOO
before_ justinbieber	RQKLPQPSR
before_ keep	OUONTRNMO
before_ key	NPUUNOOON
before_ kidnapped	QMKJXQQQQ
before_ kill	MTQTNPPOM
before_ killed	RXNSONOMM
before_ king	QVMNPPQOM
before_ know	SWLLQPPNP
before_ lady	MYOOOPPOO
before_ large	LMSWSNPNO
before_ largest	TKORTNPNO
before_ last	QPSSNOOON
before_ late	OSROMPPOQ
before_ later	NSQVPNNNN
before_ latest	UNRKMMNTT
before_ lawyer	PYNMPPPNO
before_ lead	LQVTPOONN
before_ leader	MZPKPPPNO
before_ leading	RPSQSNOML
before_ leads	NSNNOPWNO
before_ leave	MSXQPOOMM
before_ leaves	LRUTNOONN
before_ leaving	OLVVNNONN
before_ led	LQWRSMNMO
before_ left	MOWWMOPOL
before_ legend	PUONPPPOO
before_ legendary	OPOPWONNO
before_ let	LOUVOOOOO
before_ level	OPWLQPPNO
before_ liberal	PJJUQQRQQ
before_ lifelong	NMLLYRQQP
before_ like	QTTORNNKP
before_ likely	TOOOUOOON
before_ line	RMLKZQPPP
before_ link	QKJRQQRQR
before_ local	TMLTUNOOO
before_ lol	TKKKRRRRR
before_ long	YJLJWOPOQ
before_ lord	LYNNOPPPO
before_ loses	TOOSNOONO
before_ love	PZKNOPPNN
before_ m.	TNLOQPQPQ
before_ madam	UKJLRRRSQ
before_ made	KRVUSNNNL
before_ magazine	PM\\NPMNNP
before_ magnate	OVOOPPPNO
before_ main	QMSQOPPOQ
before_ mainland	OPMWPMPOP
before_ mainly	SMKJYQQPQ
before_ major	PPRRUONML
before_ majority	PVLJQQQQQ
before_ make	QPPUROOMM
before_ maker	NO[ORNNMO
before_ makes	MNNUOOPOV
before_ male	TOOOQPOOO
before_ manager	WPRKQNNPO
before_ many	PHLRZOPPP
before_ maybe	OSNNOOOWN
before_ mayor	LYOOPOPNO
before_ me	WGFGUSSTU
before_ meet	MTRTPOONN
before_ meets	PUNMRPPOO
before_ member	QRLKSPPPQ
before_ mention	NSQTOOOON
before_ met	OZMOPOPNO
before_ militant	PNQMTOPPP
before_ million	MKSRPOONW
before_ minister	SSMNPPPPP
before_ miss	SPRKOPPPQ
before_ missing	MWNROOONO
before_ more	YQPOSMNMM
before_ morning	LPUVOOONN
before_ movie	NMONPNP\\M
before_ mp	RVNOPPPNO
before_ mph	TLKMQQQRR
before_ mr	NYNNOPPOO
before_ mr.	KPSUOOPPO
before_ mrs.	PTMNPPQQO
before_ ms	TTNMPPPNO
before_ ms.	LZMNOPPPP
before_ murdering	NJKRSSQRS
before_ musician	TLIIRRSTT
before_ my	XILHSRRTP
before_ name	PXOTONNMN
before_ named	MUMPOOPNU
before_ names	OUYNNNNNN
before_ near	JJM^RPRPM
before_ neighboring	NMM[NPPPO
before_ network	OJSKRRRSP
before_ new	UPSPJMQLS
before_ newcomer	OYNOPOONO
before_ newspaper	MWXNNPOLM
before_ next	LUPSQNNKS
before_ nine	OOLMXOSPO
before_ no	SPKSMNPUN
before_ nominated	P[NOOOOMM
before_ nominee	OXONPPPNO
before_ nor	PYNNOPPNN
before_ north	NNO[POOOO
before_ northeastern	MPNWMPPPO
before_ northern	LNJ]PPQPO
before_ northwestern	LPVRMPPON
before_ not	TOKSUOQNM
before_ now	VTMMQOONN
before_ off	RMOVROPOM
before_ offered	SLPQOQQPO
before_ officer	OZMNPOPNN
before_ official	MQWJRQPPM
before_ old	NRQUSQNLL
before_ one	MPRMRRPNR
before_ only	QUPLUOOMM
before_ opposition	RTHJVPQQQ
before_ or	PLQTRNOLR
before_ order	WRLTNONNN
before_ organization	OPYNOOONO
before_ original	QJROOOPOV
before_ other	OKSPVPPPL
before_ our	RLLUNRRPO
before_ out	TPQLSOONP
before_ outside	OJUZKNPPP
before_ over	ORTRNPPOM
before_ own	RPPKQPPNU
before_ owned	OMZTONOLN
before_ owner	RMJLRRRSS
before_ p.m.	[NNOONONO
before_ partner	OZSLOOOMM
before_ past	MNTSNVMOM
before_ people	RMQLPQPQQ
before_ philosopher	OVNNPPPNP
before_ pirated	NNMONPPPY
before_ play	PTPPNPOOP
before_ played	QXMMPPOOO
before_ player	OYMOOPONO
before_ playing	RJTJPQQRQ
before_ plays	LUXMNOPON
before_ please	TNJJSRQRS
before_ plus	OOMUOONVN
before_ pm	PWMNPPOOP
before_ poet	OWNLPPPOP
before_ politician	RLJISQSSU
before_ poor	SSKKRPPOS
before_ pope	STMNPPOPO
before_ popular	MUNVQNONN
before_ posted	QVKRNPPOO
before_ powerful	NOYMTOPOM
before_ praised	I[SQTNMMN
before_ predominantly	QLVLOPQPQ
before_ premier	OYMMPPPNO
before_ president	RVMMPPNPP
before_ pressing	NONTSPPPO
before_ presumptive	NOSNUPPPN
before_ prevent	NUSQOOONN
before_ prince	OVOOPPPOP
before_ principal	UURONOMMM
before_ private	LOWLVPPNO
before_ producer	OYMOPPPNN
before_ professor	QWMNNPPPO
before_ prominent	OOMTUOOOO
before_ promote	MQNSTOOOO
before_ promoting	NSMSRPOPO
before_ prop	OZNMOPONN
before_ prosecutor	MTVMPPPMO
before_ protect	UNLWNOOON
before_ put	PRWMRNONN
before_ puts	NQLTTPPOO
before_ quarterback	O[MLPPPNO
before_ quotes	NTMONOOWO
before_ radical	LPSNZNONN
before_ ranked	NVMSOOPOO
before_ ravaged	UJGJSRRSU
before_ reach	NSMWOOPON
before_ read	QNIJRQRTU
before_ real	UMKLQQQQR
before_ reality	VNLMQPPPP
before_ reason	QSKKQQOOU
before_ rebel	NVQNVNNMM
before_ recent	MN_MTNNMM
before_ refer	OONUPPPPP
before_ regarding	PSLMSPPPQ
before_ registered	NNMTVPPOO
before_ rejected	NWRONPPNN
before_ release	NZSNLOOON
before_ remote	ONLTSPPPP
before_ rep.	OWOOPOPOO
before_ replace	OVOOPPPOO
before_ replaced	PVNOPPPOO
before_ replacing	OYMOPPONO
before_ reporter	OWOOPPPNO
before_ reports	PMSWOONON
before_ republican	MVUNOOPNN
before_ revealed	OUPNVOOMM
before_ reviews	UKOHQSPSR
before_ right	RMWKOOPPQ
before_ rival	MVTVNNOLM
before_ rivals	NTYMNPONN
before_ round	RMUMRLPOR
before_ ruled	MOQYNOONO
before_ ruling	RLSITRQPP
before_ run	QMVLPPPPO
before_ runner	OVNNPPPOO
before_ runs	SOQMONOMV
before_ rural	NNNWVOONN
before_ s	QQQVPNPMM
before_ said	NZSMNNRPK
before_ save	PNMXOPOPP
before_ saw	MRPRNOOQQ
before_ say	RVQQJPOOM
before_ saying	PQVQPOOMN
before_ says	JSTTPOPNM
before_ season	NNUVNOOON
before_ second	SKPVMNPUM
before_ secret	NOUNTOOON
before_ secretary	PSRNOPPOO
before_ see	MZQPOOOOK
before_ seed	PWOOPNPNO
before_ seeded	O\\OONNOMN
before_ seeks	MQWPOOOOO
before_ sell	MMPYUMNON
before_ sen.	OWONPOPOO
before_ senator	NWNPOPPOO
before_ send	TMJSVOOOO
before_ senior	NOPKYOPOQ
before_ separatist	PNQLVOQPO
before_ seven	VMSLPOPPP
before_ several	TKPIVPPQQ
before_ sheikh	NWMONPPPP
before_ shook	NONXOPPOO
before_ shooting	NUNMONOVO
before_ show	VVQMOLLTL
before_ showed	OSLWNPPNN
before_ shows	SQONNOOTN
before_ signs	TNRPOPOPO
before_ since	PUIOOUOQO
before_ singer	N[MMOPPOO
before_ singers	NYNOOPPON
before_ single	NNLLSNN^N
before_ sir	OXMOPPPOO
before_ six	QMNPVMTON
before_ slams	NVWMNPNNN
before_ so	TQLJVPPNQ
before_ some	QUOQUNNLL
before_ something	VNSONOOON
before_ son	QXKISRRPM
before_ song	QLLMPPPZP
before_ southeastern	PKQKSRRQQ
before_ southern	MOJYRPPPO
before_ southwest	OOUQNPPOO
before_ speaker	SVKMPPPNQ
before_ speaking	QNMVOPPOP
before_ spokesman	OPSTPOPNN
before_ star	O\\MLPPPOO
before_ starring	PXONPOPNO
before_ stars	PULKTROOO
before_ start	TLWKNSPOO
before_ state	PXPLOPPOO
before_ stop	NYMPOPPPN
before_ striker	N[NOOPPNN
before_ student	YJHIRRRSR
before_ succeed	NXNOPPPOO
before_ succeeding	PTOPPPPOO
before_ suggested	MWMOUOONO
before_ sunni	POMMXPPPP
before_ super	]MMOPOPOL
before_ support	PWIMROONU
before_ supported	NTSNPPPPN
before_ supporting	OXNLQPPOO
before_ surrounding	OXNNPQPNO
before_ suspect	OUVNPOOMN
before_ suspected	NNVSMPPON
before_ tackle	NOSNNOWNO
before_ take	QNJXNPPPO
before_ targeting	MTULTOOON
before_ team	NSVUNNNMN
before_ teenager	PVONPPPNO
before_ tell	RQRJROOQO
before_ tells	NOWPOOPOP
before_ term	MLRURPPOO
before_ than	STSSNNNML
before_ thank	VRMMOPPPO
before_ thanks	MZNOOPPON
before_ that	QQSOONSOL
before_ the	NLRQPQQNR
before_ their	TLFPTZOON
before_ them	NVLMTWNLN
before_ then	VUROMMOMN
before_ these	UJVLNPQPP
before_ thing	OWSMNOOON
before_ think	SSIMOXONO
before_ thinks	NQTNWNONN
before_ third	QNRPQMMVM
before_ this	RPPRNMPQO
before_ those	PNMVQQOON
before_ though	NWNSOOPPN
before_ threaten	RKKTUPPPP
before_ three	RJSMUOWMN
before_ through	KUPWSSNJJ
before_ throughout	OPMYOOPNO
before_ time	PNPORSPPO
before_ to	POQTOPPNO
before_ told	NR^NPNOKM
before_ tonight	TKKLRQQQT
before_ tonnes	OOOOTPPPP
before_ too	TJJJRRRTS
before_ top	NNTQVOOMM
before_ torn	OMOTPPPPP
before_ toward	QPJQRQPQP
before_ towards	NMJYNTPOR
before_ town	NOO^NOOMN
before_ transit	TIIISRSTU
before_ troubled	RMQPUMOPO
before_ two	RONNXNOON
before_ tycoon	OVNOPPPNO
before_ uh	NTWONOOMN
before_ under	OOPUOOQON
before_ unless	LNTWQOONN
before_ until	NNSOQUONO
before_ up	SPOSPRNMN
before_ urged	OVSQMNOON
before_ urges	OORTONPOO
before_ urging	MQPQTOPPO
before_ use	MTVRLNNOQ
before_ used	MSQNMQMQU
before_ using	VPMIUPRQN
before_ v	NQZOOOOMN
before_ versus	PYOPNOONO
before_ veteran	RIJKTRSST
before_ via	XHTPQNONQ
before_ victim	OXNOPOPNP
before_ visit	QLMXOPPPO
before_ visited	ONI[QNPPO
before_ visiting	QLJSVQQON
before_ visits	NONWOPPPO
before_ vs	OLWLNPQRO
before_ want	LWNSNPPON
before_ wanted	RQMLVPOPO
before_ warning	WNMNUNOON
before_ was	PRQKUPPOO
before_ watch	ULGIQRRVT
before_ watching	TJMNPQQTQ
before_ week	UMKLWPPPQ
before_ weekly	VKLLRQPQR
before_ weeks	RIPSNQQRP
before_ welcome	OVMUMOPNN
before_ were	LXUQPNNML
before_ west	NNNSVOOOO
before_ western	RLGTTSQPR
before_ what	TRHPOVPON
before_ when	PYSONOOML
before_ where	TTONTNONM
before_ whereas	QLLLRQQTQ
before_ whether	LXTRONOMM
before_ which	OTSUMOOMM
before_ while	NPVMOMOSQ
before_ white	NONUTPPON
before_ who	QTIPNQQRP
before_ whom	MYNNOPPOP
before_ whose	NTXNOMOON
before_ why	MURRNPOQM
before_ wife	NUNUQOPMM
before_ will	SSTRMOONL
before_ win	QKJVOSRPO
before_ winner	L[NMNPQPO
before_ winning	MMNXOOOUN
before_ wins	UHJORRQRR
before_ with	NRTOOMPPR
before_ within	PMROQQPQP
before_ without	SPLMQQPQQ
before_ won	PLKTPOYOO
before_ worker	PUNOPPPOO
before_ worst	YNMNOSONO
before_ would	RTKMPQQQP
before_ writer	QPJKRRRQS
before_ year	QUWTNNLKM
before_ years	SQKPPPPQP
before_ yet	RQJIRRQSR
before_ you	XPHKQQPQQ
before_ young	QLIJXRRRR
before_ your	QGJFTTTUX
beginning 100	VLMNPQPQR
beginning 3cl	SONOPPPPP
beginning 3g	WNNOPPPPN
beginning 5g	WNONPPQPN
beginning abb	NVONOPPPP
beginning abc	LNXNPPPPO
beginning abd	OTOOOPPPP
beginning abe	ORNTOPPOO
beginning abg	TKKKRSRRR
beginning abo	RMLLTQQRQ
beginning abr	QXLLPOQPP
beginning abs	UONOPPPPO
beginning abu	OPOSOPPPP
beginning ace	QMKMPSQSS
beginning ach	TPKKQRRQR
beginning acp	ONUPOPPPO
beginning act	RPSOOOOOP
beginning ad	TOMNPPPPP
beginning ada	RQJKPSRRS
beginning add	WKKLQRQRR
beginning ade	NUSPOPOON
beginning adm	RLMKRRRRR
beginning ado	VLKKRPSQR
beginning adr	QNNUOOPPP
beginning adv	RNTMOPPPP
beginning aed	UKKKRQRRS
beginning afg	OOMSSPPPP
beginning afp	KPVPOPPPO
beginning afr	QLISQRQQQ
beginning aft	RMMLRQPRR
beginning aga	SLKLRRRRR
beginning agr	TNMOPPPPP
beginning ah	TMMMQQQQQ
beginning ahh	ULMNPQQQP
beginning ahm	NRTPOPPNP
beginning ahr	MWMOQPPOO
beginning ai	VNOOOPPPO
beginning aid	UNTNOPPNN
beginning ail	OWNOOPPOO
beginning ain	TMMMQQQQR
beginning aip	OOUOPPOOO
beginning air	NOTQOOPOP
beginning aka	ONTNNOOOV
beginning ala	SLRPOPPPP
beginning alb	PPJYQOOOO
beginning alc	OOORPOOTO
beginning ale	QTJLRQQPP
beginning alf	OVNMQPPOP
beginning alg	ONKPTQQQQ
beginning ali	PVQMOOPPO
beginning all	NSMWNOPPN
beginning alo	VKMMQQQQQ
beginning alp	MORQPPPQP
beginning alr	SNOOPPPPP
beginning alt	ULSNPPPOO
beginning alw	RRMPPPPPP
beginning am	VNJNQQPPQ
beginning ama	SJSQPOPRO
beginning ame	SOQOMPPSO
beginning ami	SPNUNOPOO
beginning amn	TMNOPQPPQ
beginning amo	QSOPPOPOP
beginning amp	TOQNOPPPO
beginning ams	POOTPPPPO
beginning ana	SRPSNOOMN
beginning anc	NTSNNPPQN
beginning and	LRRJUNNNW
beginning anf	ONSVOOOOO
beginning ang	PROMNQQPP
beginning ani	TQMNPPPPP
beginning anj	ONOYOOOOO
beginning ank	QMMTPPPPP
beginning ann	QSIPRPQPP
beginning ant	NKOQQRQRR
beginning anw	PTOOPPPPP
beginning any	UNOOPOPPP
beginning ap	JOTNQQQPQ
beginning ape	RMMLQRRQR
beginning aqa	OOWPNOOPO
beginning aqu	RILSQQQQR
beginning ara	ORKLXPQPP
beginning arc	QSLQOPPPP
beginning arg	QMOSRPPPO
beginning ari	PRLMQQRPR
beginning ark	NOOVOPPPO
beginning arm	RPPKSPPOQ
beginning arn	NSNSPPPOO
beginning arr	SRLLPQQQQ
beginning ars	KOURNQPPP
beginning art	STMMOPPPP
beginning asa	TJOLQQQQS
beginning ash	LZMOPOPPN
beginning asi	MPLSSPQPP
beginning ask	TNMLQPQQP
beginning aso	RQKMQQQQQ
beginning ast	SLMRQQPPQ
beginning ath	QMTKQQQOQ
beginning atl	PRQTMNPON
beginning atr	NOUPOPPPO
beginning att	SQLNQQQOQ
beginning au	OMMJRRTRT
beginning auc	PMIQRQRQR
beginning aug	OROUOPOOO
beginning aus	PQUSJPPOO
beginning aut	UMNOPPPPQ
beginning ave	ROTVNNONN
beginning avg	UMOPPPPOP
beginning avi	PSNNNOOTN
beginning avo	PPNSNOONT
beginning aw	TLMNQQQQQ
beginning awa	RNSNPPPPO
beginning awe	SRMNPPPPP
beginning awk	SIILSSSSS
beginning aww	SLNMQQQQQ
beginning axe	NVONPPPPN
beginning azt	OKQKSRRRR
beginning azu	OOUOPPPPP
beginning b	QLNSPQPPP
beginning b.c	NOOVOPPPO
beginning bab	OQPJNNOVV
beginning bac	TMJKQRRTQ
beginning bad	PSMSNPPOO
beginning bag	LWNTNOPPO
beginning bah	NUROOOPOO
beginning bai	POMQQPQQP
beginning bak	MORUPPPON
beginning bal	LPOXOQQOM
beginning ban	MPOYLPPQO
beginning baq	OPOTOPPPO
beginning bar	LXOUNNPQL
beginning bas	RPNSOPPNO
beginning bat	UPTNNOOON
beginning bau	OTPNPPPPP
beginning bbc	IMXQPPQPO
beginning bcc	OPSPOPPPO
beginning bce	TLIJRRRRU
beginning be	UPOPOOOOP
beginning bec	PTNPPPOOP
beginning bee	QRNTONPOO
beginning beg	QSOOOPPPO
beginning bei	QMKQQQQQR
beginning bel	MRVQNOPOO
beginning ben	NVOQPOPON
beginning ber	MQNUNTOOM
beginning bes	ULHPPQRRR
beginning bey	MYMNPQPOO
beginning bib	QSLLQRPOQ
beginning bid	SUNPOOOPN
beginning bie	OUOOQPPNO
beginning big	RPRMOPPOO
beginning bik	RLPNQQQPP
beginning bil	TQWMOOLLO
beginning bio	SNTNPPPON
beginning bir	NMSUOPOPN
beginning bit	TMNOPOPOT
beginning bla	NPPORPPOS
beginning blb	NPUOPPPPO
beginning ble	SOILSQQRR
beginning bli	RNNUOOPPO
beginning blm	POUOOOPPO
beginning blo	QLXMPPQON
beginning blu	TLNOQPQPQ
beginning boa	PNVNPPPOP
beginning boe	KPVSPPOON
beginning bol	NQMSRQPOP
beginning bom	PNPTOPPPN
beginning bon	QYLMOPPON
beginning boo	TNJSQQQPO
beginning bor	SRMLQQPQP
beginning bos	PUPMPPPON
beginning bot	TLKKRRQQS
beginning bou	MVPWNNONN
beginning bow	NVOPOPPNO
beginning boy	SMSLPPPQO
beginning boz	OWONOPPPO
beginning bp	OPUMOPPPP
beginning bpi	OOTOPOPPO
beginning bra	MQLTTPPOO
beginning bre	YLJNPPPPR
beginning bri	OOKQUPPPO
beginning bro	LPXQPPPOM
beginning bru	MRLUPPPPP
beginning bry	NUTNOPPNN
beginning bsk	MPVOOPPPO
beginning bt	NPTOPOPPO
beginning bub	QUMLPQQPP
beginning buc	OTKKRQQQQ
beginning bud	TLNMQTQOP
beginning bui	OOTUNOONO
beginning buk	QNLKRRRQS
beginning bul	TLRKSOPPP
beginning bun	NKROOQQSQ
beginning bur	RMOSROOOP
beginning bus	PTMMPQQQP
beginning but	VLNMQQQPQ
beginning buy	UNNPPPPOP
beginning buz	QLTOPPPOO
beginning byr	NRSNOPPPP
beginning c	UNNOPOPPP
beginning ca	SKMKRRRQR
beginning cab	NRMQQPPPP
beginning cae	NNWNPPPOP
beginning cal	RNHQQQQRR
beginning cam	RNQLRPPOQ
beginning can	PJPURPPPO
beginning cap	SNKRPQQPQ
beginning car	WRHQLPQQO
beginning cas	RUMROOPOM
beginning cat	POOLVQPPO
beginning cau	STOOOOPOO
beginning cbb	TNLOPQQQP
beginning cbi	OPTPOPPPO
beginning cbs	NPTOOPPPP
beginning ccc	QOTNOPPPO
beginning cd	VOMNPPPQP
beginning cdn	RLLOQQQRR
beginning ce	TLKJQRQRS
beginning cec	SOUOOOOOO
beginning cel	WJLJQQQQU
beginning cen	UPSLOPPNO
beginning cer	RLRNPPPQP
beginning ces	RMMRQQQPQ
beginning cfl	QLOMQRQRR
beginning cha	LVKSPQQNO
beginning che	OSQPQPPNO
beginning chi	OOOSPOQPO
beginning cho	QVNOOPOON
beginning chr	SNOQRUNMM
beginning chu	RUONOPOOO
beginning cia	OTTOOPPNO
beginning cin	STQONNOOP
beginning cit	XMRIQPOPP
beginning civ	MUROPOPOO
beginning cla	NUNIQQQQR
beginning cle	MIWTOPQQN
beginning cli	MXMNPPPOO
beginning clo	QSRNPPPNN
beginning cne	ONWNPPPOO
beginning cnn	NNSMPQQQQ
beginning coa	SMOOPTPPO
beginning coc	TLLOPPQQQ
beginning cod	OUSNPONNO
beginning cof	SMMQPPPPP
beginning cog	UMKLQQQQR
beginning coi	PNVOOPPOO
beginning col	MQQSQPPON
beginning com	SPMIWQPOP
beginning con	TONRNPQQN
beginning coo	OWNNOOPPN
beginning cop	ONNUROPPO
beginning cor	MOLRQRRPQ
beginning cos	UKPLQQQPQ
beginning cou	SVMQNOPON
beginning coy	RLNLQQQRR
beginning coz	VKKLSQQQS
beginning cp	QPRMQOPQP
beginning cra	POSQOOOPP
beginning cre	SKSMPQQPP
beginning cro	MSNOSPPOO
beginning cru	MUMSPPPOO
beginning cry	UKLMRQQRR
beginning cso	[MLOOPPPN
beginning cua	NXNOOPPOO
beginning cub	OVPPPPPOM
beginning cul	RRJKRPRRQ
beginning cup	UKKLRTRQQ
beginning cur	VNMNPPPOP
beginning cus	SMPPPPPPP
beginning cut	VKKMRQQQR
beginning cyp	ROOJRQPQQ
beginning cze	MONRWPPOO
beginning d	TOOQPPOOO
beginning d.	SPONPPPPP
beginning d.c	OPOSPPPPP
beginning da	NPTOPPPPP
beginning dab	OLROQQQPP
beginning dad	RLLJSRQRT
beginning dai	OOTMQPQOP
beginning dal	MRLYOPPON
beginning dam	PWIOQQPPO
beginning dan	KWRNRPPOM
beginning dar	MPQNOSPPQ
beginning dat	ONTONOOOT
beginning dav	L\\KMQPQOO
beginning daw	OUQPPOPMO
beginning day	UONSOOPOO
beginning dea	SMTMOQPOP
beginning deb	QQPLRPPPP
beginning dec	PNSKQPQQP
beginning dee	OQMLQPQPU
beginning def	VSMLPOPOO
beginning del	KRTSNPOOO
beginning dem	MQMNVPPPP
beginning den	OUJVOPPNO
beginning dep	XLLOOPQPQ
beginning der	MUNVOOPNM
beginning des	VLOLPRPQP
beginning det	QOMUPPPOO
beginning dev	OUNPPPPOO
beginning dew	RPKNPPQQR
beginning dex	QMJLRQRTR
beginning dha	NNQWOOOOO
beginning dia	QYMJPPPPO
beginning dic	MWMOPPQPO
beginning did	RMULPPPOP
beginning dif	SNOPPPPPP
beginning dig	VMKMQQQQQ
beginning din	VMMMQPQQQ
beginning dir	WMLMPPPNV
beginning dis	WGOOQQQPR
beginning div	VLKNQQQPQ
beginning djo	NWOOOOPPO
beginning dkk	SMMLQRQRR
beginning dm	QLNKRRRRR
beginning dna	WPKNQPPPP
beginning dnc	OPUOOOPPO
beginning doc	PSLTOPPOO
beginning doe	TLMLSQQRQ
beginning dog	TLMOPQQQP
beginning dol	PRMPPQQOR
beginning dom	NWNNSPPOO
beginning don	RRNTOOONN
beginning doo	TKJKRRQTR
beginning dor	NOTUOPONN
beginning dou	QXMPOPPNM
beginning dov	OPPWOOONO
beginning dow	SLQOQQQOP
beginning doz	SOOPPPPPP
beginning dp	NVNOPPPOP
beginning dra	PQUOOOPON
beginning drc	OPTROOOOO
beginning dri	VKKLQRQRR
beginning dro	UKJLRRRRS
beginning dub	QNNUOPPOP
beginning duc	UPMMQPPPP
beginning due	TKKKRRQRR
beginning duk	NUONPPPPO
beginning dum	UJJKRRRSS
beginning dun	TOKLPQQQR
beginning dup	NUSNOOPPM
beginning dur	NQMVOPPPO
beginning dut	OONMXPPPP
beginning dvd	WNNRPOOON
beginning d’s	NUOPPPPPO
beginning e	UNNNPPPQQ
beginning e3	NOOOPUPQO
beginning eag	VLUOOPOPM
beginning ear	PRHUPQPPP
beginning eas	TKQNNSOTN
beginning eba	OPVOPOPPO
beginning ebb	NUOPPPPOO
beginning ebo	UJJQRQQQR
beginning ecb	QOTOPOPPO
beginning eco	TOSOOOPOO
beginning ecu	NONUSPPOO
beginning edd	RQTNOOONP
beginning ede	PNMVPPPPO
beginning edh	OXNOOOPOO
beginning edi	QNNUPPPNP
beginning edm	OWNROOOON
beginning eff	NTUOOOPOM
beginning egy	ONTQOPPPO
beginning eig	TOMOPPPOP
beginning ein	LXLQOPPOP
beginning ela	PMWLPPPPP
beginning eld	RJKRPRRQR
beginning ele	XIJKRQRRT
beginning els	OSROOPPPO
beginning ema	SQOOPPPPO
beginning emb	SORMPPPQO
beginning eme	UMMSPPPPO
beginning emo	QSKSOOOPQ
beginning emp	VSLOPNPOP
beginning ena	RJNKSRSRR
beginning end	WMLKQQQQQ
beginning eng	SQTMPOOON
beginning enj	SOPNPPPPP
beginning eno	UNONQPPOP
beginning enr	QRQMPPPPP
beginning ent	WKJOPQPPR
beginning env	WNNPNPPPO
beginning epa	OPSPOPPPP
beginning epi	QJRIRRRQS
beginning eps	PXLMPOPPO
beginning er	SMMMQQQQQ
beginning erd	PUNMPPPPP
beginning eri	NVLRPPPOO
beginning eru	SNOOPPPPP
beginning esc	SNMQPPPPQ
beginning esp	MPUMQPQOO
beginning ess	NNMWOOPSN
beginning est	XNINSOPNR
beginning eth	SMLNUPPPP
beginning eu	MPTQOPPPO
beginning eur	KKOSUQQPS
beginning eva	TUNPOOOMN
beginning eve	OTXLONPON
beginning evi	SMLMQQQRR
beginning evo	UMMNQQQQP
beginning exc	XKKMQQQPQ
beginning exe	RMLQPQQPR
beginning exo	PSTNOPPNN
beginning exp	XKKLRQQQR
beginning ezm	TKKMQRRRR
beginning f	TMMMQQQQQ
beginning fa	MOVPPOPPO
beginning faa	PPNSOPPPO
beginning fac	OLQKQQRRR
beginning fag	SRNNPPPPP
beginning fai	RNTSONPNN
beginning fal	NRQTNOOPO
beginning fam	TLLKQQQUQ
beginning fan	SQNNPPPOP
beginning fao	OOTPPPPPO
beginning far	PRQSNOOON
beginning fas	WMKNQQQOQ
beginning fat	LMSYNOOPN
beginning fb	SNOMPQPQQ
beginning fbi	NPUOOPPPP
beginning fda	NPUOOPPPO
beginning fdi	UOPOPPPPP
beginning fdp	MPUPPPPPN
beginning fea	VLLNQQQPQ
beginning fee	RKRMPQPQS
beginning fel	PVMNPPQOQ
beginning fer	PSPPPPPPO
beginning fes	TOPPOOOOP
beginning ff	UMKMQQQQT
beginning ffs	TMLNRQQQR
beginning fif	RKVOOPPPP
beginning fig	RKUNQPPPP
beginning fij	OPNUOPPPO
beginning fil	RQRMQPPOO
beginning fin	USNKTOOPN
beginning fio	ORNUPPPNO
beginning fir	TMQNOPPQO
beginning fis	SQNNPPPPP
beginning fix	UMMMQPPQR
beginning fla	SLLRPPQQQ
beginning fle	QQLMQQQQQ
beginning fli	POSPNOPQO
beginning flo	SOKSQPPPO
beginning fm	RMJKRRRRS
beginning fmy	VMLOPPPQQ
beginning fol	TMKRPPQQP
beginning fon	PRUOOOPON
beginning foo	RSRNOOPPL
beginning for	RLVQOOPON
beginning fou	UOLMPPPQQ
beginning fox	OOVMPORON
beginning fra	SKQSOPPOP
beginning fre	SROOOPPOP
beginning fri	OMMPOPQTR
beginning fro	QQQLOPPOQ
beginning frt	QNUNOOOPQ
beginning ft	OLQNRPPRQ
beginning ftu	OOUNOPPPP
beginning fuc	XGIKSRRSS
beginning fue	QQMMQQQPP
beginning ful	TOQPPPPOO
beginning fun	RLLLSQRRR
beginning fur	VLLMQQQQQ
beginning g	TNONPPPPP
beginning g4s	NOVOOPPPN
beginning g8	NQUOOPPPN
beginning gaa	OMSNPPPPR
beginning gab	LSPRQOPOO
beginning gad	RRLMQPPQQ
beginning gai	OQOSOPPOP
beginning gam	RLOKOUOOV
beginning gan	PXLJPQQPP
beginning gar	RWPLPPPON
beginning gas	QQMMPQQPQ
beginning gat	MUMQPTPON
beginning gav	NXOOOOPOO
beginning gbp	SMMNQQQQR
beginning gcs	TNMMQQQQQ
beginning gdc	OQNNOUPQO
beginning gdp	WNKNPQPPQ
beginning ge	MPWOPPPPN
beginning gei	OTOPPOPPO
beginning gem	SNJJQQSST
beginning gen	UOMPOVONM
beginning geo	SPHMSQQRR
beginning ger	NSKRSPPPO
beginning get	RLSPPPPPO
beginning gha	MORSQPPPN
beginning gho	NURMOOPPP
beginning gia	OSQOPPPOP
beginning gib	OTOROOOPO
beginning gil	NQJTQQQPQ
beginning gin	OSNKQQQRP
beginning gir	XJLRPPPPO
beginning gis	TNJLPRPSS
beginning giv	TOOPPPPOP
beginning gla	PSPSOOOON
beginning gle	QPLSPPQPO
beginning glo	SMWMNPPON
beginning glu	WMLNQPQOP
beginning gmt	TNPOPPPOP
beginning go	TOOPOPOPO
beginning god	QVMMPPPON
beginning gol	NSRMOPOTN
beginning gon	TQMROPOOO
beginning goo	SMPPPPPPP
beginning gop	MQVOOPPPO
beginning gor	TPLIQQPRR
beginning gos	PTOPPPPOO
beginning got	SMMMQQRQR
beginning gou	OOTOPPPPP
beginning gov	XKLMQQQQP
beginning gra	PQNSOORPO
beginning gre	RQJSSPPON
beginning grf	SLLKRRRQS
beginning gri	SQLMPQQQP
beginning gro	OSQSOOPON
beginning gua	LPVRNOQPN
beginning guc	PWLOOPPOP
beginning gue	SOMSPPPOO
beginning gui	UONTNPPON
beginning gul	SPJQPQQQQ
beginning gun	RMNNQQQQQ
beginning gus	NSVOOOPON
beginning gut	RRMNQPQPN
beginning h	UNMLPPQQR
beginning h5n	SMMMQQPPT
beginning haa	RSTMOOOOO
beginning hab	PKSQPPQQO
beginning hac	RNMSPPPPP
beginning had	SOKMPQQRR
beginning hah	UMKKQQQQS
beginning hai	QMKVTPPNO
beginning haj	OPONOWOOO
beginning hak	PNNXOOPPO
beginning hal	JURTOPPON
beginning ham	NSRNOPPPP
beginning han	KWQUNOONM
beginning hap	TKLQPPPQR
beginning har	LTPQPQQQL
beginning hat	UOOPOPOPO
beginning hav	TONOQPPPP
beginning haw	RLRKSPQQP
beginning hay	UPKKQQQQQ
beginning hbo	OQTOOPPPO
beginning hdr	UOPPOPOOP
beginning hdt	VOOOOPOOP
beginning he	SNMNQPPPQ
beginning he'	TNOOPPPPP
beginning hea	TMSPOPOOO
beginning heb	PNOTOPOPP
beginning hei	NWMROOPNO
beginning hel	NKLUPPQSQ
beginning hen	SQMNPPQPP
beginning her	QRLPOPOUO
beginning hew	MTUMPPPOO
beginning hey	WKLMQQQQQ
beginning hez	PNQMQQQQP
beginning hi	UNNNPPQPP
beginning hid	UNNPPPPOP
beginning hig	UPNOOPPOP
beginning hil	TUKTNOONM
beginning him	PQLPQPQQQ
beginning hin	NRUPQMOOM
beginning his	QKONUQPPP
beginning hit	QOJQPPQTP
beginning hiv	RNNMQQQQQ
beginning hjr	SOOOPPPPP
beginning hmm	TMLNQQQQQ
beginning hmv	OPTNPPPPO
beginning hol	LVMVMRPOM
beginning hom	RMNVPPPPO
beginning hon	RNLTOPPPP
beginning hoo	RSMLPPPPQ
beginning hor	TRHNRPQPP
beginning hos	SOLNPPPSP
beginning hot	TONNPPPPP
beginning hou	XJQOPPPOO
beginning how	USKNPPPPO
beginning hu	OTOOPPPPO
beginning hub	SLLORQQQQ
beginning hud	NUMTOOOOP
beginning huf	RMRMPQPPQ
beginning hug	OTNPPPPPP
beginning huh	SLMMQQQRR
beginning hum	OVJKQQQQQ
beginning hun	QOMSOPQQN
beginning hur	OQRTNONPO
beginning hus	MQTOPPPPP
beginning hut	NSPPTOOOO
beginning i'd	WMNNOPPPP
beginning i'l	WMMMPPOPR
beginning i'm	XNONPPPOO
beginning i'v	XLMOPPPQP
beginning iaa	OOWOPOOPN
beginning iae	PPSOOPPPO
beginning ian	SUOOOOPNN
beginning iap	QMVMPOPPP
beginning iat	PMQNQQQPQ
beginning ibm	NOTOOPPPP
beginning ica	QMTOOPPPP
beginning ice	QNKWNPPQP
beginning icj	PPTOOOPPO
beginning ide	SQRNOPOOP
beginning idi	RMLMRQRRR
beginning igu	OPPSPPPPP
beginning ii	SLLMRTQQQ
beginning ill	UJJQQQQQR
beginning ilo	OMRMQPPQR
beginning im	TKLLSRRRR
beginning ima	UMLNPRQPQ
beginning imf	OPTPPPPPO
beginning imm	PQVNOPQNN
beginning imp	VMMMRQPPP
beginning in	UMNMQPQQP
beginning inc	SMTNPOPOP
beginning ind	KLTOSQQPQ
beginning inf	RMTNPPPPP
beginning ini	UNMNPQQPP
beginning ins	QJTLOOPPW
beginning int	TKRNPRPNP
beginning inu	QQMMUPPOP
beginning inv	SOQPOPPOP
beginning iow	MPLUUPPON
beginning ipa	VMKMQQQQS
beginning iph	RKJLQPQPZ
beginning ipo	PKKJQQRQ[
beginning iq	SMMMQQQQS
beginning ira	OONUQPPPO
beginning irc	ONWOPOPOO
beginning ire	NMWOPPPOO
beginning iri	MQPNRQQQO
beginning irr	TJLRPQQPQ
beginning isa	OTSOOPPPN
beginning isf	POOTPPPPP
beginning ish	OVNMPOPPP
beginning isi	KNZNPPPPN
beginning isl	UJOQSPPPN
beginning iso	RLMKRRRRR
beginning isr	PMMTQPPPP
beginning iss	MSNUOOPPN
beginning ist	TMKOQQQQQ
beginning it	VOOMOPPOP
beginning ita	PKSPTPPOO
beginning itu	ONNQOPPPV
beginning itv	MLYSOOOON
beginning iva	QVMLPPOPQ
beginning iwe	PMRMQQQQQ
beginning i’d	VNNNPPPPP
beginning i’m	XMNNOPPOO
beginning i’v	XMMNPPPPP
beginning j	SMMMQQQQR
beginning jab	QMRROPOOP
beginning jac	OOOSOPPRO
beginning jaf	OPOUNPPPO
beginning jai	OUOOPPPOO
beginning jak	OONXOOPPO
beginning jal	ONPUOPPPO
beginning jam	NPKRPQQQR
beginning jan	VHPNOQQPS
beginning jap	OMKVSPPPP
beginning jas	JYKWPPQMM
beginning jav	RLLPQRQRQ
beginning jay	NSJKRSRRQ
beginning jea	SMKKQRRSQ
beginning jed	TLKLRQQQS
beginning jef	OYMOPOPON
beginning jen	NUMTOOPNO
beginning jer	PRJMRQQQQ
beginning jes	PPSLPPPOP
beginning jet	QNTOPPPOO
beginning jew	NOMSSPPPP
beginning jgb	UPOPPOOPO
beginning jha	NWMQOOPPO
beginning jil	QUNMQPPOO
beginning jim	MZMOPPONP
beginning jin	MRPTPNPPP
beginning jls	QLRMQQQPQ
beginning job	XPJLPPQQP
beginning joe	OTNPOOOSN
beginning joh	IYMRPPPPO
beginning joi	TNOOPPOPP
beginning jok	OTNOPPQOP
beginning jon	QZIMQPPNO
beginning jor	MPMURPPPO
beginning jos	NWKRPPPPO
beginning jou	TNMLQQQQQ
beginning jud	QPPLPPQOQ
beginning jul	ORKISRRRR
beginning jun	OVUMONOON
beginning jur	QMTOPPPPP
beginning jus	URNLPPPOQ
beginning k	TNNMQQQQQ
beginning kab	OSULPOPOO
beginning kad	ORNVNPOPO
beginning kai	OXNNPOOPO
beginning kal	QLLSQPRPR
beginning kam	MXNOPPOPO
beginning kan	OQMQPQPPP
beginning kap	NXMUOOONN
beginning kar	MSNUNPQNN
beginning kas	NTKTPPPOO
beginning kat	NRHRNSRSO
beginning kav	PUOPPOOOO
beginning kay	NRTOOPPOO
beginning kaz	NSONQOONU
beginning kcn	OPWOPOOOO
beginning kdb	RPTNPOOPN
beginning kea	NRTOOPPOO
beginning kee	TNORPPPOO
beginning kei	NVNQPPPOO
beginning kel	KZMOPPPOO
beginning ken	MLNWRQQPP
beginning ker	KWKMQQQQQ
beginning kes	OTNTOOOOO
beginning kev	NOJPPRRSR
beginning kfc	OPTOOPPPO
beginning kha	MTROPPPPO
beginning kho	OSMXNNOON
beginning kic	UOKLQRQRQ
beginning kid	QSNNQPPPO
beginning kie	MOOTOPQPP
beginning kil	OKUUOOOOO
beginning kim	RQKJRQQQR
beginning kin	SLMOPPPTQ
beginning kir	NUNQPPPPP
beginning kis	OQVPOOOOP
beginning kit	QRLSQPPPO
beginning kke	MXNOPPPOO
beginning kkk	SLQNPPPQP
beginning kli	ORRLPPQPP
beginning kma	QOSPOOOPO
beginning kna	SONNPPQQP
beginning kno	QRTMOOPOO
beginning kob	OVMTOOOOO
beginning koi	OQVMNPPPO
beginning kon	MUSROOONN
beginning kor	RKNSQOPPP
beginning kos	OOSPPPPPO
beginning kpa	PPSOPPPPO
beginning kr	UMNNPPQQP
beginning kra	PQTMPOOPP
beginning kre	QLTJQQQRP
beginning kri	NYNOOOPOO
beginning kun	NTMUOOPON
beginning kur	NQPQTOOOO
beginning kuw	NOPVMPPPO
beginning kwa	OTMMQPQPP
beginning kyr	OOMTQPPPO
beginning l'e	NUMTNPPOO
beginning l2	SMMMQPQQT
beginning la	MQOVPOPOP
beginning lab	QLTQOPPOP
beginning lag	MVMPOPQPO
beginning lah	RMMSPQPPP
beginning lak	SNURNOONN
beginning lam	SMLKQRQSR
beginning lan	MRMYOOPPN
beginning lao	OOMXMPQPO
beginning lar	QXMMOPPOO
beginning lat	XMJSVOMNN
beginning lau	SNNLQQQSP
beginning lav	RSIJQQQQT
beginning law	SRMQPPMPO
beginning laz	OTOPOPOOO
beginning ldp	OQUNOOPPO
beginning lea	TPNNPPPOP
beginning leb	MPNWQPPON
beginning lee	PMJPRRRQQ
beginning leg	SKSIOQQSR
beginning lei	MRPXNOPNM
beginning leo	TNKLRQQQR
beginning les	QLNWOQPOO
beginning let	TRJLQQQQP
beginning lev	QSMQPPPOO
beginning lew	NRNVPOOOO
beginning lgb	VOOOPOOOP
beginning li	OUNNPPPPP
beginning lia	TLSLQPPPP
beginning lib	LMSSPPQPP
beginning lif	PMWOOPPNP
beginning lig	TOOPPPPOP
beginning lik	RKLJSRRRR
beginning lil	PROLQPPQQ
beginning lim	SNNTOPOOP
beginning lin	RXNLNPPPP
beginning lio	NTTNOOOPN
beginning lis	SMNKQPQQU
beginning lit	PTMOPPPPP
beginning liu	NWMOPPPPO
beginning liv	QIUNOPPPR
beginning liz	OWOOOPPON
beginning lma	QUKMQPPPQ
beginning loc	WKLLQRQQQ
beginning lol	VLKOQQQQQ
beginning lon	PLOTNPQPR
beginning lor	QVMMPPPPO
beginning lot	UNLLRQQQQ
beginning lou	KTLWQOPPN
beginning lov	XIKPPQQPR
beginning low	PTPPOOPOO
beginning loy	SMMNRPQQP
beginning lse	MPVOOPPPO
beginning lta	PPTPPOOOO
beginning lu	SMLLRRRQP
beginning luc	RVMNPPPOO
beginning lug	PUPPPOOPN
beginning luh	NTMROOPQO
beginning luk	LZIMQRRRN
beginning lux	PPNTPOPPO
beginning lyr	OORWNOOOO
beginning m	PQNMQQQPR
beginning m1	NQOTOPPPO
beginning mac	LWMMOUNLU
beginning mad	RSHSPPPPP
beginning mag	PRMUPOPON
beginning mah	PULMPPPSP
beginning mai	WLISQPQQP
beginning maj	UPONPPPOO
beginning mal	ITLXQPQPN
beginning man	PQPPNPPSN
beginning mao	PUGTPPPPO
beginning map	OPPVPNOOO
beginning mar	KRNUOOQRP
beginning mas	PPTQNPPPN
beginning mat	NUPNNPOMT
beginning mau	NRNURONOO
beginning max	NUIMPQRSR
beginning may	OOVQPOONO
beginning mbu	OTNOPPPPP
beginning mcc	RPRLPPPQO
beginning mcd	MMTXOOPOO
beginning mcf	NOUPPPPPP
beginning mcg	RMKLSSRQR
beginning mci	NQTOOPPPO
beginning md	QMKORRQQR
beginning mda	OPSOOOPPR
beginning me	UMNNQPQRP
beginning mea	RLLRQQQQQ
beginning mec	OONXOOOOO
beginning med	PKRPSNUOO
beginning mee	SNOOPPPPP
beginning mei	POOVOOOOO
beginning mel	MUNSOPPPO
beginning mem	VOLQOPPPP
beginning men	RMPQPPPQP
beginning mer	NSWPNOOON
beginning mes	QLORPQQQP
beginning met	RMUJQQPPP
beginning mex	ONKTUPPPO
beginning mgr	RNMNQQQQQ
beginning mh	SNMNQQQQQ
beginning mh1	ULMNQQPQQ
beginning mh3	ULNNPPPPQ
beginning mia	NONVOPPPP
beginning mic	NSROPPPPN
beginning mid	TSIPPNPPP
beginning mil	SWJPOPPON
beginning min	QHPPQPQRS
beginning mir	JOTXNOPSK
beginning mis	VLNSOOPPO
beginning mit	MVTNOOPON
beginning mix	WKJNQRQRR
beginning mlb	NOUOPPPPO
beginning mls	NOYNOOOPN
beginning mmm	SMLMRQQQQ
beginning mmp	RNMMQQQQQ
beginning mob	VMMROPQNO
beginning moc	VMLNPQQPR
beginning mod	ULLLRRQPR
beginning mog	RKKRPQQRR
beginning mol	PSNNRPPPO
beginning mon	PRLSPPPPP
beginning moo	QXKKOORPO
beginning mor	OMRORPPPO
beginning mos	SLNKQQQQS
beginning mot	RPOKQQQQQ
beginning mou	RLWMOOPPO
beginning mov	PNVOOPPOO
beginning moz	MOPRPQQQO
beginning mps	WOMOOPPPN
beginning msn	NNXOPPOPO
beginning msp	XOONNPOPN
beginning mt	SONOPQPPP
beginning mtv	NQVNOOPPO
beginning mub	SSMMPPPPP
beginning mul	OXMMPQQON
beginning mum	RKPMQPQQS
beginning mun	NQUNOPPQN
beginning mur	RTNOPPPOO
beginning mus	OPSQQOOOO
beginning mut	SSLMPQPPQ
beginning mvp	RMNMQQQQR
beginning mya	OOMWOPPPO
beginning mye	OSOPPPPOP
beginning mys	UOIHQQQUS
beginning mér	PMMWPPPPP
beginning n	TMMKRRQQS
beginning n.h	OPOSPPPPO
beginning naa	OOUOOPPPP
beginning nad	NVNOPPPPO
beginning nai	POOTPPPPP
beginning naj	MVLSPPOPO
beginning nak	PTOPPPPPO
beginning nam	VLQSONOON
beginning nan	SRKNPPPQQ
beginning nap	QNOXNOPPN
beginning nar	OOUQNPOOO
beginning nas	QSTLOPPOO
beginning nat	OLQPTPPOQ
beginning naz	PLKURQQQP
beginning nba	OPUNOPPPO
beginning nbc	MOXPPOONO
beginning ndp	LOVPPPPPO
beginning neb	RLLUPQQQP
beginning nee	TRNNOOPPP
beginning neg	TONPPPPOP
beginning neh	QRLLRQQQQ
beginning neo	SKJJSTRRS
beginning nep	NNNUQPPPP
beginning ner	SMMMQQQQQ
beginning net	TPNQNOPPP
beginning nev	TLSQOPOPO
beginning new	JOSUPOPRN
beginning nh	NQOVPOPOO
beginning nhs	MPUPOPPPP
beginning nia	LXSOPOPOM
beginning nic	SULMPPPPO
beginning nig	NOLVSPPOO
beginning nik	NUWNONONN
beginning nim	MNVSMOOOR
beginning nin	OVQNPPPNO
beginning no	SNOOPPPQP
beginning no.	WONOPOPOO
beginning noi	QONSOPPPP
beginning nok	OOUNPPPPO
beginning nom	TLLLRQPRS
beginning non	TJKKSRRRS
beginning noo	SMNNQPQQP
beginning not	XLLPPPPPP
beginning nov	MQSMTOPPO
beginning now	UOKOQPPPP
beginning nra	PPTOPOPPO
beginning nrl	SNNNQQQQO
beginning nsw	OPMUOPPPP
beginning nta	UNKNQQQQQ
beginning num	SMMTOPPPP
beginning nvi	OOTOPPPPO
beginning nw	SNNNQQQPQ
beginning nws	ONXOOPPPO
beginning ny	OPOTOPPPO
beginning nz	QMKMRRRRR
beginning o	UNNOPPPPP
beginning o'd	OTNOPPPPP
beginning oas	NPUOPOPOO
beginning oba	NXLLNPTPP
beginning obi	VNOOOPPPO
beginning obr	OPUOOOPPO
beginning obs	XMMPPPPOP
beginning occ	TNNNPPOQQ
beginning oce	SLKQRRQPQ
beginning oct	OOMNPQPPV
beginning off	XLMKQPPQQ
beginning oft	SMNNQQQQQ
beginning ogn	TNNOPPPPP
beginning oh	TNOQQOPOO
beginning ohh	TNMNQQQQQ
beginning ohi	NNOVOPPPP
beginning oil	WNMPPOPNP
beginning ok	VLMOPQPPP
beginning oka	TMOOPPPPP
beginning okl	OOOUOPPPO
beginning old	ONTTPOONO
beginning oli	MXMOOPQPN
beginning olm	MRRJQQQPQ
beginning oly	OOQMQSPPO
beginning oma	NTNSNPOPP
beginning omg	UMMNPPQQQ
beginning one	WKSNOPQOO
beginning oni	PMQLPQQRQ
beginning onl	UMLOQQQPQ
beginning onp	VJLMQQQRS
beginning ons	KPWPPOPPP
beginning ont	QLQVOPPOO
beginning oop	UJKLRQQQS
beginning ope	VNPOOMPQP
beginning opi	WNMOPPPPO
beginning opp	RNTNOOPPP
beginning ora	RMUNPPPNO
beginning ore	OONVOPPPO
beginning org	VONOOPPOP
beginning ori	QMNVPOOOO
beginning orl	PPNVOOOOO
beginning orp	PNNVPOPPQ
beginning ort	ORSSOOONO
beginning osc	MQNPPOVPO
beginning ott	OOQTNPPPP
beginning out	VLNOQQPPQ
beginning oxf	OOTRNPPPN
beginning p	WIJKRRQRT
beginning pa	OOUOOPPPO
beginning pac	TWKKQPPOO
beginning pad	QTMLQPPPP
beginning pag	TQMOPPPPO
beginning pai	OOOPOPOVO
beginning pak	QMKOVPQPP
beginning pal	SLKPQQQRR
beginning pam	TNMNQQQPP
beginning pan	OOSIRSQPO
beginning pap	PMQTQOOPP
beginning par	SMQROPPPO
beginning pas	ULKQQQQOR
beginning pat	VQRKPOOOO
beginning pau	N\\LNPOPOM
beginning pay	UMROOPPNO
beginning pbs	OOSPPPPPP
beginning pc	VNPOPOOOO
beginning pcs	VPQOPPOOM
beginning pct	SPNPPPPPP
beginning pea	QKPIQRRUQ
beginning pec	RSMOPPPPP
beginning pel	UPJJRQQQR
beginning pen	LOTUOPPPM
beginning peo	UNNPOPPOP
beginning pep	STOMOOPPO
beginning per	SLRMMQQRR
beginning pes	OSOROPPOO
beginning pet	PVPMPPPMP
beginning pfi	OMUPOPPPP
beginning phd	RMMMQQQRQ
beginning phi	MTONNQRQP
beginning pho	YNONOOOOO
beginning phx	ONPVOOPOP
beginning pia	PUNLPPPPP
beginning pic	TQPLOQPOP
beginning pil	UJJKSSRRS
beginning pin	VPNNOPPQO
beginning pir	TPMLRPQPP
beginning pis	SPJLRQPRR
beginning pit	OPUOPPPOO
beginning pix	NXMMNOPNT
beginning pkk	OPTOPPOOO
beginning pla	WOJNOOPRR
beginning ple	WLMNPQQPQ
beginning plu	TOOSPOONO
beginning pmo	SLPLPRPRR
beginning poi	RTMOPPPOP
beginning pol	SMLPTPPOR
beginning pom	NOPUOPPOO
beginning pon	NVNSOOOON
beginning poo	NVOOOPPPO
beginning pop	TKJKRRRRS
beginning por	SRJPQPPPP
beginning pos	USPMOOPON
beginning pot	LUMWONORM
beginning pou	OUMOPOPPP
beginning pow	TQOKOQQPP
beginning ppi	WNMNPPPQP
beginning pr	TMKMQQQQS
beginning pra	RRNTNOPOO
beginning pre	MONNNSSSQ
beginning pri	NXPMOPPOP
beginning pro	VMKMRPPRP
beginning ps	RNMNQQQQP
beginning psp	LORNNPPOX
beginning pst	VOSNOOOON
beginning pts	WOMNPPPPO
beginning pub	UOOPOPPOP
beginning put	OVNOOPPPP
beginning pwe	QMSOPPPPP
beginning pyo	PUNKQQPPP
beginning q	SNNQPPOPP
beginning qan	NOVNOPPPP
beginning qld	OLKUPQQRQ
beginning qpr	QLSLQPQQQ
beginning qua	NTQOOPPPO
beginning que	UOPRNOPNO
beginning qui	SPSMOPOPN
beginning quo	ROSOPPPOO
beginning qwe	VOPONOPOO
beginning r	VONNPOPPP
beginning r50	TOPOPOPPO
beginning rab	QPMQPPPPP
beginning rac	QSHKSRSOR
beginning rad	QMSOPPPPO
beginning raf	MRTUNNONO
beginning rah	QSJLQQQSO
beginning rai	PQKJOPPQY
beginning ram	SRPJQQPOP
beginning ran	PLKQRQQSP
beginning rap	QSLNPOPPR
beginning rar	TNNOPPPPP
beginning ras	OVNPOOPOO
beginning rat	OTMQPOPPO
beginning raw	ROOSOPPOO
beginning ray	LTOUOOPON
beginning rbi	YMMMQOPOO
beginning rbs	NOVNPOQPO
beginning rcm	NMWOPPOPP
beginning rea	SQOLPPQPP
beginning reb	TTOMOOPOO
beginning rec	TRQLOPPON
beginning red	SMKUPPPPP
beginning ree	QVMNOPPPO
beginning ref	WNNPOPPOO
beginning reg	VQLMPPQPO
beginning rek	NOOVOOPOO
beginning rel	RLRNQQQNQ
beginning rem	SOOPPPPPP
beginning ren	OROLPPPOT
beginning rep	QNLMXPPPP
beginning res	WHPNPQQOP
beginning ret	XLKPPQQPP
beginning reu	MLVOOQQOR
beginning rev	VLNLQQQPQ
beginning rey	MWNNPPPPP
beginning rfp	RNNMQQRQQ
beginning ric	LYQPOOPOO
beginning rid	VMJNQQQQQ
beginning rig	VNKMQQQOR
beginning rih	MWNNPPPPO
beginning rio	SMTMPPPPP
beginning rip	WMSMNPPOO
beginning ris	UMOOPPPPP
beginning riv	OMMXOPQPO
beginning rnc	NOTMOUOPO
beginning rob	SMIJQRRUS
beginning roc	WJOPPPPPP
beginning rod	MXNOPPPOO
beginning roe	NVMPPPPPO
beginning roh	NTRMPOPOP
beginning rom	OVJPPPPRO
beginning ron	NUNOPQPPO
beginning roo	RSUONNNNN
beginning ros	MVUONPONN
beginning rot	NRTTNOOON
beginning rou	TJJJTQQRT
beginning roy	RNLKRQQRT
beginning rt	VPJNRPPPP
beginning rub	NXLLPPPPP
beginning rue	NTOTNPPOO
beginning rug	TMMKRQPRQ
beginning rum	PUMNPPPPP
beginning run	QTMNPPPPP
beginning rus	OPKTQRPPO
beginning rwa	PKMSPQQRQ
beginning rya	NSSOPPPPN
beginning s	UMLKQQQQR
beginning s.c	NNSRPOPPO
beginning s10	TKKKRRRRS
beginning sa	QMKQQQQQR
beginning saa	QNTNOPPOO
beginning sac	PNMWNPPPP
beginning sad	PTPQOPONO
beginning saf	QVMMQOPRN
beginning sag	QLHNRRRSS
beginning sai	OOOUOPPPO
beginning sal	SQQKQPPOP
beginning sam	KVOQPPQPN
beginning san	PTMMPPPPR
beginning sap	PMPTOPPPP
beginning sar	RQUNNOPMP
beginning sas	NYQPNOONN
beginning sat	VKJKQQRRS
beginning sau	RLOSOPPPP
beginning sav	RUJLPQQQP
beginning say	PTNOPPOOP
beginning sca	OYMLOOORO
beginning sch	QYLNNPPOO
beginning scr	WJILRRRRR
beginning sea	POMVNQOMS
beginning sec	QLSOOPPQP
beginning see	SOOOPPPPP
beginning sei	PVONOPPOO
beginning sel	SOKKQQQSQ
beginning sem	TLLNSQQQQ
beginning seo	RNLSPPPPR
beginning ser	ORMKUPQOQ
beginning set	WMOOOPPPO
beginning sev	UQMPOPPOO
beginning sex	QNOOOPPTP
beginning sey	NQSSNPPPN
beginning sha	OTQOOOPON
beginning she	QQDNRRSRT
beginning shi	PTPQPOPNN
beginning sho	RPRKPQQOP
beginning shr	RNRMQPPPP
beginning shu	SNOOPPPPP
beginning si	TLKIQSSSR
beginning sic	OONVOPPOO
beginning sid	QUNNOPPPP
beginning sig	XMLMPPPPR
beginning sil	QTLOPPPPO
beginning sim	RWILQQQPP
beginning sin	LRVONPPPN
beginning sir	MNTMPQQQQ
beginning sit	UNOPQOOPO
beginning six	QNSPPPPOO
beginning ski	QSKRPPPOO
beginning sky	MJYLQPQPR
beginning sla	PLROPQPPQ
beginning sle	TQLNPPPPP
beginning sli	PPLUOPPPO
beginning slo	QMLQWPPOO
beginning sma	ULOOQQQOQ
beginning sme	TPJJQRQQS
beginning smh	SNMNPQRPQ
beginning smi	OVNOOPPPO
beginning sna	OOQLQPQOV
beginning sne	ONQYOOONN
beginning sno	SQNNPPPQP
beginning sob	QKUMPPQQP
beginning soc	VLKSPPPPP
beginning sol	RRJTOPPPO
beginning som	NOJVSQQOP
beginning son	OTQSOOOOO
beginning soo	UNKMQQQPQ
beginning sop	RMQMQQQPQ
beginning sor	TMMNPPQQP
beginning sou	RLRSONQQO
beginning sov	OQONTPPPP
beginning spa	NQPVMPPOO
beginning spd	MPTPPPPPO
beginning spe	SNQLPRPPO
beginning spi	RQRLOTOOO
beginning spo	RKRMPPPTP
beginning spr	NQULPOPQO
beginning squ	QQLLQQRRQ
beginning sre	PMLSQQQPQ
beginning sss	UKJIQRRRU
beginning sta	RPNONTONR
beginning ste	SNOROPPOQ
beginning sti	NYRRMOONM
beginning sto	WJKSOOPQQ
beginning str	NTRRMOPPN
beginning stu	RKQKQQRPR
beginning stv	OPVPOOOOO
beginning sty	VLMKQQQQR
beginning sub	QMTTONOPO
beginning suc	RNNTPPPPO
beginning sud	OOLURPPPP
beginning sui	OOOVOOPPO
beginning suk	QWNNONOPP
beginning sul	OQMVOOOPO
beginning sum	TLLTOPQQP
beginning sup	WLLLPQQQR
beginning sur	RQQRMNPOO
beginning sus	RMTMPPPPO
beginning sut	TMKLQRQQT
beginning sve	QPNTOPPOP
beginning swa	SLRMPQPQO
beginning swe	PPUMPPPOO
beginning swi	PTIXNPPOO
beginning syd	NLNWPPOPP
beginning sym	MRUPOPPOO
beginning syr	PMKTTQPPO
beginning sys	SNMQPPPPP
beginning t	TNMMQQQQQ
beginning tab	OOOUNPPPP
beginning tai	OONVQPPPO
beginning taj	OLNXPPQPN
beginning tak	OLUROPPRN
beginning tam	OTSQMPPOO
beginning tan	KRPRNQPRP
beginning tar	KWQOPPPOO
beginning tat	PWPNOOOOO
beginning tau	ROQLPPPQQ
beginning tay	OSPPPPPPO
beginning tci	OOUPOPPPO
beginning tea	RKUMUOPNN
beginning tec	QLXNOPPOO
beginning ted	PLSMQRRPP
beginning teh	TMLKSQQQR
beginning tel	MMWMOOONX
beginning tem	TMMOQPQQQ
beginning ten	WLKPRPPOP
beginning ter	MSJTPRROQ
beginning tes	USNNOOPOO
beginning tex	NKUVMPPPO
beginning tfl	PNUOQPOOP
beginning tha	RLOSRPPPO
beginning the	SRQMPPPON
beginning thi	UOKRPOPPP
beginning thu	TTJQPPPOO
beginning thy	UMKLQQQSR
beginning tib	LMSPUPQPO
beginning tif	PRVMOOONO
beginning tig	PSQLNOOOT
beginning tik	OOOVOOPOO
beginning til	PQOSOOOPO
beginning tim	QTRMOPQON
beginning tin	OSNQPPPPO
beginning tip	POMVPPPPN
beginning tit	SRPLNPPPQ
beginning tob	NOTSPPOOO
beginning tod	ONMRPPPUO
beginning tog	OOOUOPPPO
beginning tok	MOOVOPPPP
beginning tom	QUMMOTPNO
beginning ton	MVRNOPPPO
beginning too	SMMPQQPQQ
beginning top	VNMOPPPOP
beginning tor	MQROTPPPO
beginning tot	SOOOPPPOP
beginning tou	SUMNOPPOO
beginning tow	SPLMPRQPS
beginning toy	PQRMOPPPP
beginning tra	SOSNOOPPO
beginning tri	SOQNOOQOO
beginning tro	RQSKPPPPQ
beginning tru	QVMOOPPPO
beginning try	SOPPPPPOP
beginning tuc	QMQSPPPOP
beginning tue	RQMMPPPQP
beginning tul	ONLWPPQPO
beginning tun	SMUKOPPQP
beginning tur	NKSOTPPPP
beginning tut	PTUMOOOON
beginning tv	[MJOPOPPO
beginning twa	RQKMQRPQQ
beginning twe	WKKNQQQQQ
beginning twi	SJTOOQQPQ
beginning typ	TLNMQQQQQ
beginning tyr	NQTPOPPOO
beginning tys	OONNPOPOW
beginning u	TOONPPPPP
beginning u.s	RPMSOPPPP
beginning u2	OOXOOOPPN
beginning uae	NPNTPPPPO
beginning uga	PLLRPQRRQ
beginning ugh	ULMLQQQQQ
beginning uh	SLMNQQQQR
beginning uig	QNRMSPPPP
beginning uki	LPVPPPPPM
beginning ukr	QMOVNPPPP
beginning um	TLJKRQQST
beginning uma	NXMNQPOPO
beginning un	MMSQPPQQP
beginning una	WNNOPPPPP
beginning unc	WMMMQPPPQ
beginning und	TMQMPQPPO
beginning une	QMUOPOOPO
beginning uni	RMQOPPPPQ
beginning unr	OPTOOPPOP
beginning upd	\\NMNQNPOM
beginning ups	NNVPPPPPP
beginning uri	QSNOPPPPP
beginning uru	OOMTSPPPO
beginning us	QOOSOPPOO
beginning usa	NOSQPPPPO
beginning usd	OPUOPOPPN
beginning use	UNMMQQPOR
beginning usg	MQYOOOONN
beginning ush	NVONPOPPO
beginning usi	QOSOPPPPO
beginning usp	NPUPPOPPO
beginning usu	SNOPPPPOP
beginning utc	RLMMQRQQR
beginning uzb	OONTPPPPP
beginning va.	PPOSOPPPP
beginning val	SLKNRRQSP
beginning var	RMPPOPQQQ
beginning vat	SMSOPOPPO
beginning vel	OSQMQPPPO
beginning ven	PJIRSQRRS
beginning ver	QSPPOOPON
beginning vet	WNLMQPQPP
beginning vic	NLOYROPON
beginning vid	RTMKQPQOR
beginning vie	QLLURQQPN
beginning vig	NXONPPPNO
beginning vik	OWMOOPPOP
beginning vil	QRKKRRQQQ
beginning vin	NSQIPQRRP
beginning vio	NSOOOOOOU
beginning vip	SJKJRSSRT
beginning vir	MNUOROPPP
beginning vis	ORSSOPOMP
beginning voa	MPTOPPPPP
beginning vol	PPRIQRQPS
beginning vot	XLKNPQPPR
beginning vp	VONMPPPPP
beginning vpe	SNOPPPPPP
beginning vt.	NOOUOPPPP
beginning w	SMMMQQQQR
beginning wa	OQMUOPPPP
beginning wai	UMMLQQQQQ
beginning wak	QMNSPPPPP
beginning wal	OLWOMPPQP
beginning wan	TKQNQPPQP
beginning wap	TPPPOOPOP
beginning war	MSPOQQPPO
beginning wat	OSMUMUPNM
beginning way	PUONPPOOP
beginning we'	VNOOOPPPO
beginning wea	SKTOPPPPO
beginning web	XLLNPPPPQ
beginning wed	UKKMQQQQS
beginning wee	TJKKSRRRR
beginning wei	NUOOPPPPO
beginning wel	TQJQQPPPO
beginning wem	NLXONQQPP
beginning wen	OYKNPPPPO
beginning wes	SSQMMQQON
beginning we’	WLMOPPQPP
beginning wha	XJJNOQQQS
beginning whe	VNMPPPPPP
beginning whi	QPQKYOPPM
beginning who	QNKKTQSSQ
beginning wic	RMRROPOPO
beginning wid	QRNTPOOOO
beginning wik	OMYMPOPON
beginning wil	MQRSOOPOO
beginning wim	QKQUNSOON
beginning win	TMJLSPQQU
beginning wir	OOWOOPPOO
beginning wis	PNPTOPPPO
beginning wit	QNOUPOPOO
beginning wmc	OPSPOPPOO
beginning wol	NTSRNPONO
beginning wom	QMUPOOOPO
beginning won	RMSUONOON
beginning woo	WOMJPQPQP
beginning wor	WKRJPQQQP
beginning wow	VLLMQQQQQ
beginning wre	SOSMOPPPP
beginning wta	QOUPOOPOO
beginning wtf	TJKKSRRRS
beginning wto	OPTOPOPPO
beginning wwd	TMMOQPQQQ
beginning wwi	TLKMRSPQQ
beginning wyn	OWNOOPPOO
beginning x	TKLKRRQRS
beginning xap	RLLNQQQQR
beginning xbo	OOPOOPPPU
beginning xd	SMMMQQQQR
beginning xen	PPPOPPPOS
beginning xin	NLPTPOPQQ
beginning xrp	VPNNPPOPO
beginning xst	LTRPOPPOO
beginning xx	SMMMQQQQR
beginning y	SMLKRRRRQ
beginning ya	TLLMQQQQQ
beginning yaf	PPTNPPPOP
beginning yah	OMONRQQQQ
beginning yan	PUOOOPPPO
beginning yao	NXNNOPPOO
beginning yat	NXOOOOOOO
beginning yay	SMNMQQQQR
beginning yaz	PUNMQOPPP
beginning yea	VSIJRPQRP
beginning yek	PNVOPPPOO
beginning yel	QOPMPQPQQ
beginning yem	OPMWNPPOP
beginning yon	POMTPQQPO
beginning yor	LOGZQRQPQ
beginning you	VONNPPPOQ
beginning yuc	RMMOQQQQQ
beginning yug	LMRWOPPPN
beginning yuk	NOVNOPPPO
beginning yus	QNUMOPPPP
beginning z	TLMLQQQQS
beginning zab	PNMWOPPOP
beginning zag	RMLMRQQQR
beginning zam	SLIKTRRRS
beginning zap	LTSUPNNNN
beginning zar	MUQOPOPPN
beginning zep	OUNOPPPPO
beginning zim	NVSKPOPOO
beginning łód	OONUPPPPP
body< 	QLXSPMOMO
body< a	TMOJRSRMR
body< and	VMTIPOQPP
body< at	NOUURKONO
body< breaking	QQSOQNONP
body< company	NPWOPOOOP
body< for	MPZMQPOMN
body< former	OPXLPNPOP
body< from	ON^IQNOOO
body< image	NPWNPNPPO
body< in	SMRQPOOPN
body< its	OPWMPOPPM
body< new	POWMQPONO
body< of	YKWGQNPPO
body< on	[NMKPOQQO
body< reality	VNLMQPPPP
body< run	PNSNPQPPQ
body< that	OOXNPPOON
body< the	PNYROOOLM
body< to	MLSXPNOOO
body< university	POTOPOPOO
body< venezuela	OPOXPOONN
body< with	SLOJQSRRO
body> 	QNTSQPPLM
body> a	MVQYOMNLM
body> and	XKSQPNONN
body> app	QOOLQQQQQ
body> as	SLPQPOOSO
body> at	VPNKQROOQ
body> but	MOWQONOOP
body> by	RPSJPOSPN
body> for	ONVSPNOOO
body> founder	TMJKPSRRS
body> get	SONPPPPPP
body> group	NPZLPNONP
body> had	PNWNQPPOO
body> has	NOYUQMNJN
body> have	UPPNPNOPO
body> here	WPJPPPPOP
body> http	TMOUNOPPN
body> in	SLLOQUQPO
body> is	RP[KQMPNL
body> it	SPSNPOOOO
body> leader	PRYLOMPOO
body> led	OQWMPONOP
body> live	UOLOPPPPP
body> of	TLPXPLOOO
body> officials	UOVMONMOP
body> on	LQUTPNNOP
body> or	MQXNQNPMN
body> over	NRYNPNOON
body> reports	VMPNPPOPP
body> said	QMXOQNOMO
body> say	WQPNONNOP
body> says	SXSKQMNLN
body> show	YNLMROPPP
body> shows	YMMOOPPOP
body> station	WMKLPPPRQ
body> subsidiary	OPVMPOPPO
body> that	OQWOPONNO
body> the	UPVLPNOON
body> to	OOURPOONO
body> told	NP\\LQNONO
body> was	RNWLQNOOO
body> which	QQYLQMOMO
body> while	QNUNOMPUN
body> will	MPYOPOONN
body> with	SKJRQROSR
body> would	LOZNPNOOP
brackets after	PURUMNMKQ
brackets around	GKYSMRQNS
capital< 	ISMWPPPPO
capital< a	NLSTOQPQO
capital< after	RJLPQRQRQ
capital< and	RPJSPPQOQ
capital< around	PMNVOPPPP
capital< as	PLNWPQPOO
capital< at	PMSSPOPPO
capital< but	NNNXPPPOO
capital< capital	MQWQMPPON
capital< central	OOOUOPPPP
capital< downtown	OONWOPPPO
capital< for	OLLXPQPPP
capital< from	ONMXNPPPP
capital< his	MONZMPPOP
capital< if	MLNYOPQPP
capital< in	QLNTPPPPQ
capital< left	OOMVPPPPP
capital< near	NPLXOPPPP
capital< of	LUMVNPPPN
capital< on	NML[OPPPO
capital< over	ONMUPPPPP
capital< paris	POMTPPPPP
capital< press	OPNVOPPPO
capital< pro	YHHFSURTT
capital< said	MYLONQPPP
capital< says	OLLYOPPPP
capital< that	NLJ]OPPPP
capital< the	RJIUMSSRP
capital< to	NNKUQQQQP
capital< washington	OPNUPPPPO
capital< west	OOOVOPPOO
capital< with	OMLYPQPPO
capital> 	RSKSOOPOO
capital> a	PKVPNQPPO
capital> afp	NNNUPPPPP
capital> after	OPMYOOPPN
capital> and	NLOYOPPPO
capital> ap	NMLXPPPPP
capital> as	NNMYOPPPO
capital> at	NNLZOPPOP
capital> attacks	OPPWNNPOO
capital> aug	NNNWPPPPO
capital> based	UJLNQQSQQ
capital> but	OQOSPPOOO
capital> by	OONVOPPPO
capital> court	NONWNPPPO
capital> d.c.	PMOTPPPPP
capital> for	OOOYOPONN
capital> france	PKOWPPPPO
capital> friday	TQHHRRRRS
capital> government	SJKLTRRRR
capital> has	MQOTOPPPP
capital> have	OONWOPPPO
capital> he	OMNYOPPPO
capital> home	MPOWOPPPO
capital> hospital	QNJORRQQR
capital> http	OOOVOPPOO
capital> in	NNMYOPPOO
capital> including	ONNVOPPOP
capital> iraq	OOMUPPPPP
capital> is	NKM\\OPPPO
capital> killed	OPNTOPPPP
capital> killing	OONUOPPPO
capital> london	POPSOPPPP
capital> monday	OPMWNOPPO
capital> new	POOSOPPPO
capital> nuclear	ONMVPPPPP
capital> oct	MMKZPPPPP
capital> of	SIIJQUTTS
capital> on	NML[NPPPO
capital> police	POOUOOPPP
capital> reuters	LLK\\PPPPP
capital> rome	PNOTPPPPP
capital> s	OLNXOPPOP
capital> saturday	PONWNPPOO
capital> say	NPNVOPPPO
capital> says	TKINRSQQR
capital> subway	NNOYNPPPN
capital> sunday	SKJMSQRRS
capital> that	OONWOPPPO
capital> the	OKL]OPPPO
capital> this	NMMXOQPPP
capital> thursday	ONVNOPPOP
capital> to	OLH^OPPPO
capital> tuesday	NONWOPPPO
capital> via	MNLXOQQQP
capital> was	PONVOPPOO
capital> wednesday	RMLPPQQQQ
capital> were	OPLXOPPOO
capital> where	OONUOPPPP
capital> will	OLK[PPPPP
capital> with	NNLYOPPPO
city-large< 	FTFaNQQQO
city-large< a	KQK^NPOPO
city-large< and	OOJ\\NPQON
city-large< as	POMWOPPNO
city-large< at	PNTSOOPOO
city-large< by	POLYOPOPO
city-large< city	PNSQNPPOP
city-large< from	ONKZNPPPO
city-large< in	QMLWPOONQ
city-large< near	PPMVNPPOO
city-large< of	OJMXPQQPO
city-large< the	UMJVNPROO
city-large< to	NRKXOPPPO
city-large> 	NSIXOPQOO
city-large> after	OPMXOOPOO
city-large> and	NNK]NPPOO
city-large> are	OPLWNPPPO
city-large> area	NONYPOONO
city-large> as	OOKXOPPPO
city-large> at	MNVSOOPOO
city-large> based	UNKKPQRPR
city-large> billionaire	OPOUOPPPP
city-large> court	PONUNPPPP
city-large> for	OOMXNPPPO
city-large> has	OLK[OPPOO
city-large> http	NOMYOPPPO
city-large> in	NOLZOPPPO
city-large> is	WLLVNPPON
city-large> mayor	OONXNPPON
city-large> on	OOMXOPPOO
city-large> police	OOL\\MPPPN
city-large> said	POLWOPPPO
city-large> south	OOOTOPPPO
city-large> that	OPNWPOPNP
city-large> the	OPMYOPPPN
city-large> this	NPOVNPPPO
city-large> to	NONWNPPPO
city-large> trading	OPNTPPPOP
city-large> was	OPMXOPPNO
city-large> where	OPLYNPPPO
city-large> which	QOUQNPOON
city-large> who	ONVRNOPOO
city-large> with	OQMYMPPON
city-middling< 	NSNVNPPON
city-middling< 2012	OPNVOPPPO
city-middling< a	ROIYOOPOO
city-middling< and	OKO[MQQON
city-middling< as	OPYIPPQPN
city-middling< at	OOKYOOPPP
city-middling< between	NNNZNPQPO
city-middling< for	SMTRNOPON
city-middling< from	NSKWNPPPO
city-middling< in	PLQSPPPOP
city-middling< near	PMMXNPPPP
city-middling< of	ORESPRSRP
city-middling< on	QHQNTRQQP
city-middling< that	PMQXOPOON
city-middling< the	PLTVMORNO
city-middling< to	NLQTQQPPP
city-middling< with	KUOVNQPNN
city-middling> a	RTKQOPPPO
city-middling> after	POVNOOPOO
city-middling> and	ROKWNPPON
city-middling> area	QMMYPOOON
city-middling> as	OOUNPPPPP
city-middling> attack	NOLXOPPPP
city-middling> b.c.	PONWOPPOO
city-middling> based	QMMSPPROQ
city-middling> calif.	QOMUPPPOP
city-middling> early	NOLZOOPOO
city-middling> has	OKH^PQQPO
city-middling> have	NOUTLQPPN
city-middling> http	OPKYOPPPO
city-middling> in	KVXOMNQOM
city-middling> is	NUIWOPQON
city-middling> israel	OQNXPPOMN
city-middling> last	NOKZOPPPO
city-middling> new	ONMWOPPPP
city-middling> on	NMRTNPPPP
city-middling> province	MPNYOOPOO
city-middling> s	NLLZOPPPQ
city-middling> sunday	SLSLSQPOP
city-middling> texas	PPOSPPPPP
city-middling> the	MLJ]PPQPO
city-middling> this	MNKZOPPPP
city-middling> to	ULNROPQQO
city-middling> today	NOLYOOPPP
city-middling> was	NTJXOPPNN
city-middling> will	MUSROOOON
city-small< 	NTNVOOPNO
city-small< a	OM[ONOOON
city-small< and	MWPVLPPLO
city-small< as	NWMNOOOUN
city-small< at	ONRUOOPPO
city-small< by	NPUQOPOOO
city-small< california	PMOUPPPOP
city-small< college	MNNWOPQPP
city-small< election	PTNNPPPPP
city-small< for	JURTMPPON
city-small< former	POMWMPPPP
city-small< from	NJUUNQPPO
city-small< group	OOVOOPOOO
city-small< in	MKQYOPPNO
city-small< like	MWMUNOPON
city-small< mr.	SRIHRRRRR
city-small< ms.	PTOOPPPOP
city-small< near	OPNVOPPOO
city-small< of	MNQXMPQNO
city-small< president	NUONPPPPP
city-small< said	KVUONOONP
city-small< say	NOYPNOOOO
city-small< than	NVNROOOOO
city-small< that	PZLLOQPOO
city-small< the	SUKSLPPPN
city-small< to	NNPTQPPPP
city-small< today	NVRSMOOMM
city-small< with	RSJTNPPPO
city-small> 	KTRVOPPMN
city-small> a	PPGRSQRRP
city-small> administration	PWIIQRQRQ
city-small> and	KSTQNPPQN
city-small> as	MQTSOOOON
city-small> based	QOLTQPPPP
city-small> california	PPMVOPPOO
city-small> early	NPTPPPPPO
city-small> election	ONOVNPPOO
city-small> film	MRWPNOPNO
city-small> for	RNKRNPOXN
city-small> gov.	NMMYOPPPP
city-small> governor	POMVMPPPP
city-small> had	PUONOPPPP
city-small> has	PYKKPPPPP
city-small> held	UMOSNPPPO
city-small> http	PMI\\OPPPO
city-small> in	LUIWOPQOO
city-small> is	TNNOPQQOO
city-small> last	MOXPPOPOO
city-small> massachusetts	PPSOOPPPO
city-small> new	ONLUOQPPP
city-small> on	NSLWNPPOO
city-small> over	WKJQRPPPP
city-small> province	PLQPPQPRQ
city-small> said	MSUNOPPOP
city-small> says	MRTKPPQPQ
city-small> sen.	OLNWOPPPP
city-small> senator	OOMYNPPOO
city-small> south	PONSPPPPP
city-small> super	OWONOOPOP
city-small> the	OPLWNPPPN
city-small> to	KRQUOOPPO
city-small> was	MMRYOOPNO
city-small> where	NOKYOPPPO
city-small> who	OPNQTPPPO
city-small> will	OYLLOQPOO
city-small> with	NNTTOPOOO
city-small> won	NXMNOPPPP
closes with place	NNSXNONPM
comma and capital	LQSSNOOQP
common all1	UOPOPOOQN
common all2	TIQOMRRRO
common all3	QLRMNPTTN
common none2	NVQQOMNPP
common none3	OVOPOONNR
common some1	IMSOSPRRQ
common some3	OPSQNQNOQ
commons 00false	VOPNOPORN
commons 00true	VJQMNQRTN
commons 01true	QNTQNQLSO
commons 02true	NRTMPSPMN
commons 0ufalse	KNWNORQQO
commons 0utrue	TPQONSMQM
commons 10true	QLPPNTTRK
commons 11false	QOQQRNOQM
commons 11true	ONWZGNONO
commons 12true	SOMRTPOMP
commons 1ufalse	PNVLPPPOQ
commons 1utrue	INOTUOSMQ
commons 20true	MNQWOOPOP
commons 21true	MLVTOWNMM
commons 22true	OOQVROONN
commons 2ufalse	QLPRPOQRP
commons 2utrue	QORRNOPMR
commons u0false	LSQINOOUU
commons u0true	NMSQNRPOQ
commons u1true	MVSTMMOPN
commons u2false	NMNN[NVMM
commons u2true	JVXKPNOMR
commons uutrue	NWQQOMNPP
country< 	JMP\\OPPPO
country< 2	NMLQRQQQS
country< 2010	PNNUOPPPP
country< a	MQJ\\MPPPO
country< about	MMJ]NQQPP
country< accused	OOJYOPPPP
country< accuses	OOLXOPPOO
country< across	OPNWNPPPO
country< afp	MNJZOPQQP
country< after	QKPWNOPOO
country< against	NL[OMPPPO
country< all	LQNYNPPPO
country< amazon	UNHIRRRRT
country< among	POMWNPPPP
country< an	MNVTONNOO
country< and	OLSTOPPOO
country< ap	NLMXOQPPP
country< as	LNL]OQPOO
country< at	NONXOOPOO
country< australia	PPMUOPPPO
country< baghdad	OOLVOPPPP
country< be	MNNWNPQPP
country< beat	ONLYNPQPP
country< belgium	PPKWOPPPP
country< between	NOK[NPPPO
country< boost	OOMWOPPPO
country< bordering	OOMXOPPPO
country< both	PVKRLQQPN
country< brazil	POOSPPPPP
country< breaking	OPLUOPPPP
country< bring	ONOWOPPOO
country< bureaucratic	POMXOPOOO
country< but	MOUUNPPON
country< by	OMMYMPPPO
country< canada	PONUPPPOP
country< central	POMWOPPPO
country< china	NPOWNOPPO
country< corporate	NNNXOPPOP
country< day	MMUTNPQPO
country< defeated	OORTNOPOO
country< earlier	OPLXLPPPP
country< east	OPSTPOOON
country< eastern	OOLWNPPPO
country< europe	PPOSPPPPP
country< five	OOUPNPPPO
country< fled	OONVOPPOO
country< fleeing	OPMXOPPOO
country< for	TMPUMPPON
country< former	PNI[MPPPP
country< four	MQNYNPPOO
country< france	OPMXOPPOO
country< from	PNHZQPPPP
country< g	OOWNOPPOO
country< germany	OPMWOPPPP
country< hit	OPMWOOPPN
country< host	OLVSNPPOO
country< how	PMJYPPPPP
country< if	ONKZMPQPP
country< in	OPNWOPPOO
country< including	ONRSOPPPO
country< india	POOTOPPPP
country< inside	PONUOPPOO
country< into	ONLYNPPPP
country< involving	PMMWNPPPP
country< iran	PONUOPPPO
country< iraq	PPNSOPPPP
country< is	NLMZNQQOP
country< italy	PONSPPPPP
country< its	RPLRPPPPQ
country< japan	PPMUPPPPP
country< late	NOMXPPPOO
country< later	OLTQOPPPP
country< leave	OOKXOPPPP
country< leaving	OOLWOPPPP
country< left	OONUOPPPP
country< like	ONKZOPPPO
country< mainland	OPMWPMPOP
country< make	NOMYNPPPP
country< meanwhile	NKL]MQQPP
country< more	MPNVOPPOP
country< near	PPOUNPPPO
country< neighboring	PMMYOPPPO
country< new	MPMYOPPPN
country< northern	OPLWOPPPO
country< now	NOMWOPPPP
country< of	VKHWOPQPP
country< off	OPKXNPPPP
country< on	RLEWORRRR
country< one	MPVTNOONO
country< over	MMSUOPQPO
country< pakistan	SKKMSRQQR
country< paris	PNKXPPPOP
country< put	NNUQNPQQO
country< refer	OONUPPPPP
country< reuters	KNQWMOQQP
country< russia	MPMXOPPPO
country< s	ONLZMPPPP
country< said	OIM\\NQPPP
country< salvador	PPOSPPPPP
country< say	NLMYOPQPP
country< saying	OMMYNPQOP
country< says	PMOVNPPPP
country< since	RLMVPOQNQ
country< some	MPNYMPPPP
country< southeastern	PKQKSRRQQ
country< southern	NOL[NPPOO
country< states	OOLWPOPPP
country< sunday	OPOVOOPPP
country< suspected	NQMVOPPPO
country< than	NNKZOPPPO
country< that	OLHXOQRRQ
country< the	OOQVOOOOO
country< then	NMNXOQPPO
country< throughout	OONUOPPPO
country< time	OOMWPPPOO
country< to	PMNTPPPPP
country< today	OPLWNPPOO
country< told	NNMXNQPPP
country< top	MQNWMPPPP
country< toward	OONWNPPOO
country< tuesday	POMVOPPOO
country< two	MPMYMPPPQ
country< u.s.	OMLQSQQQQ
country< under	MPMYNPPPO
country< up	NNNWPPPPP
country< us	POOZNNOOO
country< visited	ONNVOPPPO
country< visits	NONWOPPPO
country< want	NONXNPPPO
country< was	NJRJQTSSQ
country< wednesday	NNLZMPQPP
country< were	NOLWOPPPP
country< western	OOMXOPPOO
country< when	NJQXNQQQO
country< where	NNLZMQQPP
country< which	NMLZPPPPO
country< while	MKHSQSSTR
country< with	OLSXMPPON
country< within	OPKYMPPPO
country< years	OONWNPPOO
country> 	OPOVOOPOO
country> 1	NNXPOPPOO
country> 2	RMSNQOQOQ
country> 39	MMQUNQQQP
country> 4	TNJOORRRP
country> a	MOK]NPPPO
country> accused	NONUPPPPP
country> accuses	OPOSPPPPP
country> acting	NOMVOPPPP
country> afp	PNNUOPPPO
country> after	OOSTMOPPO
country> agreed	OMIZOPQPP
country> air	NPNUOPPPP
country> alone	OONWOPPPO
country> already	MNURNPQPO
country> also	NLH]PPQPP
country> ambassador	NLNXOPPPP
country> an	ONMYNQPOO
country> and	NQMVPPPOO
country> anti	OOLWOPPPO
country> ap	OONUOPPPP
country> are	OPJZOPPPP
country> arms	NOMXMPPOO
country> army	NOMYNPPPP
country> as	MOPXMPPPN
country> at	KNVRMPQOP
country> attack	NPLZMPQPO
country> attorney	MPMYNPPPO
country> authorities	NONWOPPPP
country> back	LNMZOPQPO
country> backed	QMIQRRRQQ
country> based	QNIPTQQPR
country> became	PKNXOPPPP
country> because	ONUPOPPPN
country> before	NOMXOPPPO
country> belgium	QNSPOPPPP
country> best	PMJZOPPPP
country> biggest	ONMVPPPPP
country> border	OONUQPPPP
country> both	PNKYOPPPP
country> britain	PPMTPPPPP
country> business	MOKZNQQPO
country> but	OOI[OPPOP
country> buys	LPKXOPPPP
country> by	OOK[NPPOO
country> cabinet	OMMVPPPPP
country> called	NNKZOPPPP
country> can	NMSTOPPQN
country> can't	MPMWNPPPP
country> canada	POKVOPPPP
country> capital	QNPVOPPOO
country> captain	NOXPNOPOO
country> chief	PNLVPPPPP
country> china	POMYOOQOO
country> citizens	LQNXNPPPO
country> civil	OOMWOPPPP
country> coach	ONZMMPPOO
country> collapsed	QPLVPNPPO
country> company	NRLYOOPOO
country> consulate	OOMWOPPPO
country> continues	ONNXOOPPP
country> could	ONRTNPPPP
country> custody	NPNUPPPOP
country> data	NPLWPPPPP
country> deal	NNLYNPPPP
country> decision	PLMXPPPOP
country> declared	PMUQOOPOO
country> defeated	NNWOOPPOO
country> defense	OMMWOQPPO
country> demand	MNMYOPQPO
country> denies	OOIYOPPPP
country> did	PMLZNPPPO
country> diplomat	NQNWMPPPO
country> district	MPNWOPPPP
country> does	OOLVPPPPP
country> dollar	TQRPNOOON
country> during	OPJZNPPPP
country> each	OOLVOPQPP
country> earlier	OPNWNOPPP
country> economic	MOMYNPPPO
country> economy	OOLYNPPPO
country> efforts	NOMWOPPPP
country> elections	NPL[MPPPO
country> embassy	MPUPNPPPO
country> europe	PONTOPPPP
country> experienced	MNNWOPQPP
country> faced	OOXNOPPOO
country> financial	MOLYOPPPO
country> firms	NQNWNPPOO
country> first	OKQWNPPPP
country> flag	POLYONPOP
country> following	OPMVOPPPP
country> for	PMMUPQPPP
country> forces	MPK\\NPPPO
country> foreign	POLXMPPPP
country> former	PMKWOPQPP
country> france	PONSPPPPP
country> from	NORVLQPPN
country> gaming	NQMWOPPON
country> germany	PPMVOPPPO
country> government	MNOXNOPPO
country> had	NMXPNPPPO
country> has	NLPVOPQPO
country> have	OOH_NPPOO
country> he	MOQWNPPOO
country> health	ONKXOPPPP
country> high	OUKROPQPP
country> history	MPNWOPPOO
country> honduras	OPOSPPPPP
country> hostage	MQOVOPPOP
country> housing	NOMVPPPPP
country> http	OOKZOPPPO
country> i	OPOWOOOOO
country> illegally	OPNVOPPPO
country> in	NMTSOOPPO
country> including	OPNVOPPPO
country> india	TNLMRPQQR
country> inflation	ONLWOPPPO
country> interior	POJWPPPPO
country> into	OMSSOPQPN
country> iran	PPLVOPPPP
country> is	NNNWOPPPP
country> israel	LPKXPPPPP
country> it	TNJOQRQPQ
country> italy	PONTPPPPP
country> japan	PPMUPPPPP
country> jobless	MQKYPPPPO
country> journalist	MPOXMPPPP
country> killing	OOOTPPPPP
country> kills	OONVOOPPP
country> king	PMLVOQPPP
country> largest	OOMWOPPPP
country> last	NPIZPPPPO
country> lawmakers	NPMVNPPPP
country> leader	NMLYOPPPP
country> leading	ONVONPPPO
country> led	SNJNRQQPR
country> long	MPOYNPPOO
country> lost	NNUSOPPOO
country> made	SKQMPPQPR
country> main	PNSPOPPPP
country> market	MOVNOPPQO
country> may	ONLZNPPOO
country> media	LPKYOPPPP
country> men	MPTPOPPQO
country> military	NORSNPPPO
country> minister	ONLWOPPQP
country> missile	NQNUOPPPO
country> monday	QMGOSRRRR
country> most	LKM[OQQPP
country> mr	OPLWPPOOP
country> must	NNRTMQQPO
country> national	OMLYNPQPP
country> needed	ONMXOPPPO
country> needs	MPLYOPPPO
country> network	MQJYOQPPO
country> new	ONKZNPPOP
country> news	PLMVPPPPP
country> newspaper	NQNUOPPPO
country> next	NONXNPQOO
country> nicaragua	PPNTOPPPP
country> no	MONYNPPPO
country> not	MPPXOPOOO
country> now	OOK\\OOPOO
country> nuclear	OMJTRQQQP
country> of	NNSUNPPON
country> official	SMLOPQQRQ
country> officials	OOHUQQQQP
country> oil	LPLZMPPPO
country> on	MNWPNPPPP
country> one	NNLYNQPPO
country> or	OOLYOPPPO
country> out	MOKZOPPPP
country> over	SMJUPQQPP
country> parliament	OSORNPPOO
country> participating	OOMVOOPPO
country> plans	OOKXNPPQP
country> poland	OPMUOOPPO
country> police	QNJOQRRRR
country> political	LOJ[NQQPP
country> prepares	OONWNPPOP
country> president	OOLYMPPPP
country> presidential	NPKZMPPPP
country> prime	OOMWMPQQP
country> pro	ONLWOPPPP
country> rebels	MPTPOPPPP
country> recently	OMMYOPQPO
country> remains	ONMWNPQPP
country> resumed	ONLXOPPOP
country> retail	LPLXOPPOP
country> returned	POLWOOPPP
country> reuters	PMI[OQQPN
country> right	OPLXPPOPO
country> role	NOOWOPPOO
country> rose	OPPSPPPPP
country> ruling	ONMVPPPPP
country> russia	PONTPPPPP
country> s	NKNXOQPPP
country> said	OLMXOPPPP
country> saturday	POOTOPPPP
country> say	OPMYNPPPO
country> saying	SLJNRRQRS
country> says	NMPVNPPPP
country> second	NMLYOQQPP
country> secretary	LNKQQSSRQ
country> security	RNMNRQQQP
country> seeks	NOKXPPPPP
country> senator	NLQJQRRRR
country> should	NMJ\\OPPPP
country> since	OOMXOOPPO
country> singapore	LPLXPPOQP
country> soldier	MQRTMPPOO
country> soldiers	MQMXLPPPP
country> south	OOMVPPPPO
country> space	MQMXOPPPO
country> starting	OPTPOPPPP
country> state	ONKYOPPPP
country> stock	LQLYNPPPP
country> stocks	LQNVOPPPP
country> sunday	NPOXMPPPN
country> supreme	NOMVOPPPP
country> telecoms	NQMWOPPPO
country> television	OQMVOPPOO
country> test	MPMXMPPQP
country> thailand	OPNTPPPPP
country> than	PPLWOOPOO
country> that	SLSJRQQQP
country> the	OOJ\\OPPPO
country> this	NPOUOPPPO
country> three	OPNUOPPOO
country> through	PNKWPOPPP
country> time	OMKORRRRR
country> to	LNOXNSPPO
country> today	POKXOPPOO
country> top	MOJZOPPPO
country> trade	MNNYNOPPO
country> troops	KPJ]NPPPP
country> two	OOMWOPPPO
country> ukraine	OPOUOPPPO
country> under	POKWOPPPO
country> unit	NQLXPOPPN
country> until	OPMVOPPPO
country> via	OOMXPOPOP
country> vice	NQNUMPPPP
country> video	NOLZOPPPN
country> wants	ONMWOPPPP
country> was	OSHSPQQQO
country> we	OQOUOOPOO
country> weapons	MOMYOPPPO
country> wednesday	LQO[LPPON
country> were	NOWPNPPON
country> western	PPNTOPPPP
country> when	QMKRQQQQP
country> where	OOLYOPPPO
country> which	RMMQQQPRP
country> while	NPNVNPPPP
country> who	OOK[NPPPP
country> will	MLQZNQPPN
country> wins	LOSTMPPQO
country> with	MOK[NPQPP
country> withdrew	ONNYNPPOP
country> would	NNJ]LPQQN
demonym< 	HQKSYPPPO
demonym< 000	MNMUSQQPN
demonym< 100	POOOSPPPP
demonym< 13	MPNNXPPPO
demonym< a	IOKTZPQPO
demonym< after	NORPTOPOO
demonym< against	NOLSUPPPO
demonym< all	OOKL[PPOP
demonym< an	MOJPZPPPO
demonym< ancient	QLIKXQQQS
demonym< and	SNILYPQPO
demonym< anti	PNMOXOOOP
demonym< as	OOKRUQQPO
demonym< at	QOWKPOPPO
demonym< be	MNOTTPPPO
demonym< between	NUMJUQQPO
demonym< both	OMKLZQQQP
demonym< but	OOLKYPQPP
demonym< by	MNIRYQQPO
demonym< earlier	PNMLXPPPP
demonym< ethnic	NPNMXPPPO
demonym< every	NOLNZPPOO
demonym< first	POMMXPPPO
demonym< five	OPMLZPPPO
demonym< for	MOKJ_QQPO
demonym< former	PPJPUPPPP
demonym< four	NONMWPPPP
demonym< from	PPMPWNOPP
demonym< german	PNMLXPPPQ
demonym< his	NPNNVPPPP
demonym< in	OPLJ[PPPO
demonym< into	SLKPSOQQR
demonym< israeli	OONUPPPPO
demonym< its	MOLUVPQPL
demonym< kidnapped	NPONWPPPO
demonym< major	MNNM[QQOO
demonym< many	NPMLZPPPO
demonym< meanwhile	ONOLYPPPP
demonym< meet	OMNUQPPPO
demonym< militant	PNMMUQQQQ
demonym< million	LOMVSPQPM
demonym< most	MVMMTPQPO
demonym< new	UMLYNPOOM
demonym< nine	OONNWPPPO
demonym< no	TNMVMPPOO
demonym< northern	OOONUPPPP
demonym< of	LNMQZPPPN
demonym< old	MOOMXOQPO
demonym< on	KOYLRPQPN
demonym< one	QNLMVQPPP
demonym< other	NNMMXQPPO
demonym< over	ONMQVPPOO
demonym< pro	NMNZLPQQP
demonym< reuters	NONMYOPPP
demonym< said	MVMNSPPOP
demonym< say	OMNKZPQPP
demonym< says	ONLRTPPPO
demonym< senior	PPOOSPPPP
demonym< several	NPNNYPPON
demonym< six	NPNLXPPPO
demonym< some	ONMLZPQQP
demonym< southern	OPOMVPPPP
demonym< that	NNLPYQPPO
demonym< the	MMRNZOPON
demonym< three	NPKK\\QPPP
demonym< to	SOJHYQQQO
demonym< told	NPLMXQQQP
demonym< tonnes	OOOOTPPPP
demonym< top	NOLK\\QQPO
demonym< two	MPMMXPPPP
demonym< un	PPJTTOPOQ
demonym< under	NONK\\PQPO
demonym< visiting	PPOLUPPPP
demonym< was	PSOOOPPPP
demonym< wednesday	PNNKZPPPP
demonym< with	ONIQYQQPN
demonym< young	OPOOTPPPP
demonym> 	LNWJVPQON
demonym> a	MOMVSQPPN
demonym> actress	NPNLXPPPP
demonym> aggression	OPNMYOPPO
demonym> aid	NONSRPPPO
demonym> air	MOKWOQQQP
demonym> aircraft	OOOOVPPPN
demonym> airlines	PONMVQPPP
demonym> airspace	NNMTVOPOO
demonym> along	QOWNNOPON
demonym> ambassador	PPMLVPPPP
demonym> and	RMIPWQQPP
demonym> are	NOMQUPPPO
demonym> army	OPLRSPPPP
demonym> attacks	OMNNWPPPP
demonym> authorities	MNMQWPPPP
demonym> border	NPMQUPPPO
demonym> born	MPPOWPOPN
demonym> can	NOONXOOPO
demonym> capital	OPNKXPPPO
demonym> captain	QPKLWPPPO
demonym> children	NONTRPPPO
demonym> cities	OONKXPPPP
demonym> citizen	NNMLYPQPP
demonym> citizens	NONMZPPPN
demonym> city	NPMTRPPPO
demonym> civilians	NOMMYPPPO
demonym> community	OPNOUPPPP
demonym> companies	NPMNXPPPP
demonym> company	OOLKZOPQP
demonym> controlled	NQMNWPPPO
demonym> counterpart	NPONVPPPP
demonym> court	OOMI[PPPP
demonym> culture	LPNNXPPPP
demonym> defense	PPOMUPPPP
demonym> delegation	PPMMWNOPP
demonym> descent	PNNLWPPPP
demonym> dictator	OOMMYPPPO
demonym> diplomat	NOMKZPPPP
demonym> diplomats	NNTMSPPPO
demonym> dream	NQKWOPPPO
demonym> economy	OOLJ[QQPP
demonym> election	NPMKXQPPP
demonym> elections	OPNLXPPQO
demonym> embassy	OOMSSPPPO
demonym> exports	LPOLYPPPP
demonym> family	ROLKVPPPR
demonym> film	NONNWPPOO
demonym> finance	NPNMVPPPP
demonym> food	QNLKXPPQQ
demonym> for	NNNNZPPOO
demonym> forces	NNKOYPPPO
demonym> foreign	OONLYPPPP
demonym> from	NONMYPPPN
demonym> gas	MPONXPPPO
demonym> general	OQOKWPPPP
demonym> government	MQORTPPPN
demonym> group	OPOOUPOPO
demonym> groups	MNNM[PPPO
demonym> have	MOMNYQQPO
demonym> health	LNMSTQQPP
demonym> history	OPNLVPPPP
demonym> hostage	MPOMWPPPO
demonym> http	OMNVOQPPP
demonym> in	MOTJVPQPO
demonym> intelligence	OOOMVPPPP
demonym> island	NPWLQPPPO
demonym> jail	OPMMVPPPP
demonym> journalist	MONLYPPPP
demonym> journalists	OPMNVPPPP
demonym> killed	NNMWPPPPP
demonym> language	MOPOWPPPP
demonym> law	NNMI]QPPO
demonym> lawmakers	NOOKXPQPP
demonym> leader	OPLLZPPPP
demonym> leaders	NOMNXPPPP
demonym> leadership	OPNNVPPPO
demonym> led	PONNSPPPQ
demonym> man	NOOKYPPPO
demonym> market	LPNK[PPPO
demonym> mathematician	QNLLUQQPQ
demonym> media	MMLTSQQQP
demonym> men	PNOLUPQPP
demonym> militant	POOOTPPPP
demonym> militants	OONNVPPPO
demonym> military	NNQRTOPPO
demonym> minister	NPLMYPPPP
demonym> national	PNMOUPPPP
demonym> navy	POOLUPPPQ
demonym> news	NOIJ_PPPP
demonym> newspaper	OQTJSPQPN
demonym> nuclear	OQMLXNPPP
demonym> occupation	ROLMTPPQQ
demonym> official	NQLSSPPPN
demonym> officials	NQLOWPPPP
demonym> oil	NONLXPPPO
demonym> on	PMMMWRPQP
demonym> owned	NONNXPPPO
demonym> palestinian	OOLRTPPOO
demonym> parliament	PPNNVOPOP
demonym> passenger	QMSLPQQQP
demonym> peninsula	PPMKYPPPO
demonym> people	NPNNVPPPO
demonym> plane	RMJSQQQQQ
demonym> pm	PPNQSPPOO
demonym> police	OOMH[PPPP
demonym> political	NPMLXPPPP
demonym> politics	ONLK[PPPP
demonym> premier	OPMKZOPOO
demonym> presidency	OOONVPPOP
demonym> president	OOJSUPPPP
demonym> presidential	OPLTPPPPP
demonym> prime	MOOQSPPPP
demonym> prisoners	ONNNYPPPO
demonym> producers	MPNMXPPPP
demonym> prosecutor	NPNNVPPPP
demonym> province	NQOKWPPPO
demonym> rapeseed	MPMMXPQPP
demonym> rebels	MOMTUPPPP
demonym> refugee	OPOMVPPPP
demonym> refugees	NONMXPPPO
demonym> rule	NPMNVPPPP
demonym> said	M^MNPOOOM
demonym> security	NNLPWPQPP
demonym> service	OPOOUPPOP
demonym> soldier	OONTQPPPP
demonym> soldiers	OONKYPPPO
demonym> speaking	WONMPPPPP
demonym> spokesman	OPMMXPPPP
demonym> sprinters	NNML[PQPO
demonym> state	OONJXPQPP
demonym> students	PONNVPPPO
demonym> team	QNLLWQQQQ
demonym> teenager	NONSUOPOO
demonym> television	NOKLZPPPQ
demonym> territories	POOOTPPPP
demonym> territory	OONJZPQPO
demonym> textile	NONNWPPOO
demonym> the	MOOOXPPPO
demonym> time	ONNLXPPPP
demonym> to	TPKPRPQOO
demonym> town	PNNLWPPPP
demonym> troops	MNKTVPPPO
demonym> were	OMSUOPPON
demonym> who	NRMTPPPPO
demonym> wine	KPNMYQPQP
demonym> woman	NONRSPPOO
demonym> women	OOLTUPPOO
elsewhere 0false	WPNOOOOQO
elsewhere 0true	FSUVOQMTM
elsewhere 1false	UNRQONOMQ
elsewhere 1true	EUWRPMOSO
elsewhere 2false	PLQPRQPQP
elsewhere 2true	KOURNOOOT
elsewhere ufalse	SQPPOOOON
elsewhere utrue	KSSPPPOOR
ending 'll	YKJLPQQRQ
ending 're	XMLOPPPPP
ending 've	YMNOPOPPP
ending .a.	NOTTOOONO
ending .c.	MNQVPPPPO
ending .h.	OPOSPPPPO
ending .k.	MPSQPPPPP
ending .p.	SLMKQSQRR
ending .s.	RPMSOPPPP
ending 012	UKLMQQQQT
ending 0bn	VNOOPOPPO
ending 1	SNSLOPROQ
ending 100	OSLLQQQQQ
ending 2	QMPNOOPNW
ending 370	ULMLQQQQQ
ending 3g	WNNOPPPPN
ending 4	TOUONPOMM
ending 44	ONOWOPPPO
ending 4mv	SONOPPPPP
ending 5g	WNONPPQPN
ending 5n1	SMMMQQPPT
ending 6bc	TNMNPPPPQ
ending 7	PPTOPPPOO
ending 71s	SOOOPPPPP
ending 8	QOUMOPPPO
ending a20	OUOOPPPON
ending a65	SNNOPQPPQ
ending aaa	QSMNPPQPP
ending aai	QNOSPPOPP
ending aal	OSMUONPOO
ending aan	TPMTOOOOO
ending aar	NURTNOONM
ending aas	OYNNOPONO
ending aba	PRMNPSPPP
ending abc	MTQROOOPN
ending abe	PWMMPOPPP
ending abi	NQUTQNNLO
ending abs	QKMLVRQRQ
ending aby	NKOORQQWQ
ending ace	SPQNONOOS
ending ach	OWJTOPONO
ending aci	NVNOPPPOO
ending ack	RTKJTOPUM
ending acp	OOUOOPPPP
ending act	WKOOQOROO
ending acy	QNKRPQSQP
ending ad	TOMNPPPPP
ending ada	LOSQOSPPP
ending ade	WMNNOUONN
ending adi	OTKMQQQQQ
ending ado	NTKPPQQPQ
ending adr	NWQOPPNNO
ending ads	SNRMPPPPP
ending ady	SQNNPPPQP
ending adz	OUPOOOPOO
ending aea	PPSOOPPPO
ending aez	PWNNPPPOO
ending aff	TPLNPPPPQ
ending afi	MWNPPPPOO
ending afl	NPUOPPPOO
ending afp	KPVPOPPPO
ending aft	ORTONPPOO
ending aga	MTOKQRRPP
ending age	TKKNPNPSU
ending ago	OOQTOPPPO
ending ags	PSQOOOOOO
ending ah	TMMMQQQQQ
ending aha	SLLMQQQRR
ending ahe	UQMMPPPPP
ending ahl	PVNOOPPOP
ending ahu	SMIKRQRTS
ending ahy	OVNOPPPOP
ending ai	VNOOOPPPO
ending aib	OOOTPOPOP
ending aid	LWNOMTUMM
ending aig	OTROOPPOO
ending ail	UOMPPOPQN
ending ain	QNOUONROO
ending air	KUUOOQONN
ending ais	LTPYNOPNM
ending ait	QQOUOOOOO
ending ajj	OPONOWOOO
ending aka	NRNUOOPPO
ending ake	RTLRPOPOO
ending aki	MRTTNOOON
ending aks	MMUNRNPSP
ending aku	OTNRPPOOO
ending ala	NUJVPPQPN
ending ald	PTPOPOPOO
ending ale	POONOVOSN
ending ali	ORLOVPPPO
ending alk	UOMOPPPPQ
ending all	RTPTMNONM
ending alo	PLJRRRPRR
ending als	ULRIPMOST
ending aly	NRTRNPPNO
ending am	SNMMQQQRQ
ending ama	OVNLORPPO
ending ame	PVONORMQN
ending ami	QONMQSPPR
ending amm	NWNMPPPOP
ending amn	UKMNQPQQQ
ending amo	ONLWOPPPP
ending amp	QWLLQPPOP
ending ams	LUTONROON
ending an	MORTPPOOO
ending ana	RPSPMPPNP
ending and	NMUROPPPO
ending ane	PNJPRQRSQ
ending ang	QTPLQPPPO
ending ani	KTJTUPQOO
ending ank	MRRQNNSPN
ending ann	HVUQOPPNO
ending ano	MWUKPPPON
ending ans	MJUPWOPQN
ending ant	STLLRPOOQ
ending anu	OPXOOPONN
ending any	QMSROPPOP
ending anz	PNVTNNNON
ending aos	OPMUPPPPO
ending ap	JOTNQQQPQ
ending ape	QOLPQPQQQ
ending aph	NNRMPQQQQ
ending apl	SLKLRRRRR
ending apo	MPUPPPPPO
ending app	LTMMPPOOX
ending aqi	OOOPSPPPP
ending ara	MRWQOOPMN
ending arc	PNUMQPPPN
ending ard	LRSNNQTOO
ending are	OPJPNQWQO
ending ari	MVRKQPQPM
ending ark	NQRSOOPOO
ending arl	POUNPOPPP
ending arm	PNQTOPPPO
ending aro	QNNMRQQQR
ending arp	MVUMONPOO
ending arr	OPUSOOONO
ending ars	LRTQNNRQO
ending art	PLRQONTNR
ending ary	STNOQMPPN
ending asa	MPTPPPQON
ending ase	UTMRPMOMN
ending ash	POUKOOOOV
ending asi	OVNROPONO
ending ask	TNMLQPQQP
ending aso	QXMLQPOOO
ending ass	RNJNRRQPS
ending ast	QMNRROPPP
ending asy	PRSOOPOPO
ending ata	MKWLQQQPP
ending ate	QKSPRQONP
ending ath	TQTQNOOMN
ending ati	OOPTPOPOP
ending ato	RRPMOPPOP
ending atr	NOUPOPPPO
ending ats	OSSPQNONO
ending att	MZPOOOPNN
ending aty	PXTNOMOMN
ending au	OMMJRRTRT
ending aud	OVOOPPPOO
ending aul	MTMVPPPNO
ending aur	NOXOOOOOO
ending aus	MQUPPPPOO
ending ava	SPIMRQRQQ
ending ave	LLORORQQS
ending avg	PVOOOPPOO
ending avi	OWNNOOPOO
ending avy	QPQLOQPPQ
ending aw	TLMNQQQQQ
ending awa	MSQSOOPOO
ending awi	MXLSOOPPN
ending aws	PPMMRQPQR
ending aya	OPVPOPNNO
ending aye	RPMMQQQQQ
ending ays	SMUNQQPNO
ending aza	RLNSPPQOO
ending aze	QNPMPQPPS
ending azi	PSMUOOPON
ending azu	NPNWOOPPO
ending azy	UNLOQPPQQ
ending b	VTMOOOONN
ending b.	OOOUPPOOP
ending ba	PMNLRQRRR
ending bad	OOQSOPPOO
ending bah	NNOWOPPPO
ending bai	NOOTOPPPP
ending bal	RWNNNOPOO
ending ban	OWONNPPPO
ending bao	NQNUPOOOP
ending bar	QNKQRRPPP
ending bas	STKMPPPPQ
ending bay	MMRVPPQNO
ending bbq	RMRMQPPPP
ending bby	OSLLORPRR
ending bce	TLIJRRRRU
ending be	UPOPOOOOP
ending bec	MPMVPPPPP
ending bee	OPQOOUOOO
ending bei	QOMPQQPQP
ending bek	NPOOSPPPP
ending bel	VLLPPQPPP
ending ben	PQKLRRQQR
ending ber	OTNTOOPNO
ending bes	SNTJOSROO
ending bet	QLUNOQQQO
ending bey	PQLMQQQPR
ending bia	RMQRPOPPQ
ending bic	QNMMTQQQQ
ending bie	PTNNPQPPO
ending big	TKRMPQQPP
ending bin	NTNVPOONN
ending bio	PWMLPPPPP
ending bis	UOONPPPPP
ending bit	VOLNPPPPP
ending bja	ROOSOPOPP
ending bjw	TNNOPPPPP
ending blb	NPUOPPPPO
ending ble	TQNKPOOPU
ending blm	RMTNPPPPO
ending bly	ONSVPNONO
ending bnb	NPUOOPPPO
ending bob	RSOOPPPOO
ending boo	RMMLQQQUQ
ending bor	QNUNQOPOP
ending bow	QRMTOPPNO
ending box	PLNPONPQW
ending boy	RSJLPQPPS
ending bp	OPUMOPPPP
ending bpi	NOUPPPPPO
ending bps	UONOPOPPO
ending bra	RMJKRSRSS
ending bri	OQNNPOOOV
ending bro	RLLKRSRRS
ending bt	NPTOPOPPO
ending buk	RMKQQRQPQ
ending bul	ORUMPOPPO
ending bum	SLLKQRTRR
ending bun	OTOOPPPOP
ending bus	LRWPOOPOM
ending bwe	ONVNOPPPP
ending bya	SMIPQQRQQ
ending c	VLMTPOOOO
ending c.	SMMRQPPOP
ending c14	TMMOQPQQQ
ending ca	SKMKRRRQR
ending cah	TONNQPPPP
ending cal	YIPKQQQOP
ending cam	PNOOPPPSP
ending can	OMUMTPPPP
ending cap	ONUOOPPPO
ending car	ONPQPOTOO
ending cas	PMMVOPPPP
ending cat	SMLMQRQRQ
ending cbb	TNLOPQQQP
ending cbi	OPTPOPPPO
ending cbs	NPTOOPPPP
ending cca	NTVNNOPOM
ending ccc	NNWOPPPPO
ending cci	OSSOPOOON
ending cco	ROVRONNNN
ending cd	VOMNPPPQP
ending ce	TLJJQRQST
ending ced	ULLNQPQQQ
ending cee	QLRLQQQQQ
ending ceh	QLKOPRQRR
ending cer	RLSKPQPRQ
ending ces	SMPKQRNRR
ending cey	NVNOPPPOP
ending cfc	OPSLPQPQP
ending cfl	QLOMQRQRR
ending che	TWOMOPPMM
ending chi	OVLWNOOMN
ending cho	OVRNNMNMT
ending chs	ORPNSPPOO
ending cht	NWNOPPPOO
ending cil	SOPHQQPSQ
ending cis	NVNQOOPOO
ending cke	QUOOPPPOO
ending cki	SSOOPOPOO
ending ckk	QMMMQRRRQ
ending ckr	QLPLQQQRS
ending cks	TMSQNOOPO
ending cky	SSQQNOOOO
ending cle	QMUMOOOUN
ending cmp	MUVNOOOPN
ending cna	OPWOPOOOO
ending cnn	QNPMPQQQQ
ending co	QOVNPOPNO
ending com	OPUNOPPOO
ending con	SMMTNUNQM
ending cos	NNYUONOMN
ending cow	RMKMPQRQT
ending cox	RTMOPOPPO
ending cp	QPRMQOPQP
ending cps	RMMMRQQQQ
ending cra	NMUTPOPPN
ending cts	YIHJTRQRS
ending ctv	OOWOOPPPO
ending cue	WONOOOPOP
ending cum	QMPSPPPPO
ending cun	OPNTOPPPP
ending cup	ORQLPTPNP
ending cus	OSNRPPPOP
ending cut	LRQWNPPON
ending d	TLMOPQQPR
ending d.	RMLKQQQSS
ending da	NPTOPPPPP
ending dab	OMSOQQQOQ
ending dad	QNLQQQQQP
ending dah	SKJJSRRRT
ending dai	QRMMQQQPP
ending dak	PWWKOMOMP
ending dal	LXNLPOTPO
ending dam	MUPSPOOOO
ending dan	QPMTNPPPO
ending daq	MOXNOPPPO
ending dar	SKLLSRQQS
ending das	OMRPPOPOT
ending day	WMOIOPOVN
ending ddy	MSTRNOOMP
ending dea	RLLLSRQRR
ending dec	NMVNQOPQO
ending ded	VONOPPPPP
ending dei	PUNOPPPOP
ending del	RTJMPPQRP
ending dem	TLTLPPPPP
ending den	MXRPOOOMN
ending deo	UNLKORQQQ
ending der	PQMLQQPTO
ending des	SNRQNOOSN
ending dev	QSKMPRQPQ
ending dex	MOQKOSRSR
ending dey	NXOOOOPOO
ending dez	PUNOPPPOO
ending dge	MPQUOQPOO
ending dhi	KRMWPQQON
ending dia	RMSPPPPOO
ending dic	MVMUONPPO
ending did	QTLLQQQPQ
ending die	TPKKRQRQQ
ending dim	SSNNPPPPP
ending din	NXVLPOPMN
ending dio	TJPPQPQPQ
ending dis	OUONSPPOO
ending dit	PLTMPQQRP
ending dkk	SMMLQRQRR
ending dle	SPMMQQPQP
ending dly	YLLLQQPPQ
ending dm	QLNKRRRRR
ending dna	WOKNQPPPP
ending dnc	OPUOOOPPO
ending dns	VJJJRQQSS
ending doa	TNLRPPPPP
ending dof	PTOPPPPNP
ending dog	QSLLQQQPR
ending dol	NORNNSOSO
ending dom	STMSPNOOM
ending don	JROUPQQOO
ending doo	RKNKQRSSQ
ending dor	M[KROPPNM
ending dos	ULMOPQPPQ
ending dow	OVRKOPQOO
ending dp	NVNOPPPOP
ending dra	PPQUONOOO
ending drc	MPUROPPOO
ending dre	LURSOOOOO
ending ds	OOPPOOOOU
ending dvd	XOOMPOPPO
ending dze	SWONOOPMN
ending e	UNNNPPPQQ
ending e.	TPMLQQQQQ
ending e3	NOOOPUPQO
ending ea	SKKKRSRRS
ending ead	VKMNOQPRP
ending eaf	OVOOPPPOO
ending eah	XLRLQOPPO
ending eak	QNSPOPPPO
ending eal	TPQQOONOO
ending eam	PIJISSTVU
ending ean	KKLSXQQQO
ending eap	TNNNPPPQQ
ending ear	WKLNPTVMN
ending eas	RMLSPPPPQ
ending eat	TPQOOOOPO
ending eau	NYNOOOOPN
ending eba	OSOSOPPOO
ending eby	RNLLRQQTP
ending eca	OVOOOOOOO
ending ecb	OOUPOOPPO
ending ece	NPUTONOPN
ending ech	MPPPSTONO
ending eck	STMOPPPOO
ending eco	ROKLQRQSQ
ending ect	SPSLOPTPK
ending eda	OTSTNONNN
ending edo	PKRKPQQSS
ending eds	SMNNOQQRQ
ending edy	QUNMOPPPP
ending eed	NRTQOPPOM
ending eee	PTQMPPOPQ
ending eef	ORTOOPOOO
ending eek	MMNQUPOSN
ending eel	TLMNQQQQQ
ending een	WOMNPPPOO
ending eep	RVMOOSONN
ending eer	VOLNQQQPP
ending ees	WLRLPPPOP
ending eez	QPLLRQQPR
ending eff	NSWMPOPON
ending efs	ROTNOOPOO
ending eft	ROWNONONP
ending ega	PKQOOPPSR
ending ege	SKSOPNROP
ending egg	PSKMQQPPR
ending ego	POUQNOOOO
ending ehe	TKLLRRQRR
ending eid	NTPLQORQQ
ending eii	NOPUOPPOO
ending eil	QVOOPOONO
ending ein	MTPPPPPPO
ending eir	PSOOPPPPO
ending eit	TRMMPQPOP
ending ejo	RLKNQQSRR
ending eki	OYNNPPPNN
ending ela	QLKTQQQQP
ending eld	MVLSPOPOO
ending ele	RTLMPPPPO
ending elf	QPKRNQQQP
ending ell	JSNQPPQPR
ending elo	QVLMOPPQQ
ending elp	SMMNQQQQQ
ending els	QTROPOPMN
ending elt	PSQOPNTLO
ending ely	XKMOPPPOP
ending ema	ROPLQQQOQ
ending eme	NKPKRRRSS
ending emi	QVNNPPPNO
ending emp	SNLKQQQQS
ending ems	QLTPOQOPP
ending emy	PMPRPNOVO
ending ena	MTMUOPQNP
ending end	QRLWONONO
ending ene	RTLPONNSO
ending enf	QOTPOOOOO
ending eng	MUOZPMNMM
ending eni	RTMMPPPPP
ending enn	OWOOPOPOP
ending ens	QTROPOPNN
ending ent	TPNMOPQQQ
ending enu	TLQLOOPSR
ending eon	SNNPPPPQP
ending epa	MPWPNPPOO
ending eph	OSOPPPPPP
ending eps	UNMNQQQPQ
ending ept	QNSNPPPPP
ending er	SMLMQQQQR
ending erb	QONLYNPPO
ending erd	QNJJRSSSR
ending ere	RTOQPMNOQ
ending erg	MUOQPPPPN
ending eri	MSVONOPPN
ending ern	RURJROOMO
ending ero	NXLIPQPUO
ending ers	QRRKQOPTM
ending ert	PSKSPQPOP
ending eru	ONJYPPPPP
ending ery	RUNMQOPOO
ending ese	NPNPUPPPO
ending esh	NNL[PPPNO
ending esi	NSNUPOPNN
ending esk	UKKJQUQRQ
ending ess	TKPKPQPTP
ending est	QNLSPTPOO
ending et	WOKNPPQPQ
ending eta	QLOLPRRSQ
ending ete	PTUOOOONN
ending eth	OSLVPPPOM
ending ets	PLWMQOPPP
ending ett	QYJPPPPNO
ending ety	QMSMPOSPP
ending etz	OVMMPPQPP
ending eu	MPTQOPPPO
ending eum	PNRZOLONM
ending eus	ROSLPPPOP
ending eva	OTMRPPPOO
ending eve	NUPMPUONN
ending ews	PKSOOQQQR
ending ext	UNTMNPPOO
ending exu	SOOOPPPPP
ending eye	OOVPOOOTM
ending eys	KUSSOOPNN
ending f	SMRNPPPPQ
ending fa	MOVPPOPPO
ending fah	ORTNOPOOO
ending fam	PPUPNOOPO
ending fan	RRMNPPPPP
ending fao	OOTPPPPPO
ending far	WKOROPONO
ending fat	QRNMPQQPP
ending fax	NLUQOPPQO
ending faz	OVNOPOPPP
ending fb	SNOMPQPQQ
ending fbi	NPUOOPPPP
ending fda	NPUOOPPPO
ending fdi	UOPOPPPPP
ending fdp	MPUPPPPPN
ending fdt	SNOPPPPPP
ending fed	OLRMRPPRR
ending fee	RNRMPPPPP
ending fer	NWRMOOPNO
ending ff	UMKMQQQQT
ending ffe	NSSOPOPOO
ending ffs	RRJKQSQSQ
ending fic	TOKPQPQOQ
ending fin	OVUMONONN
ending flu	SMMTOQPPO
ending fm	QLLKRRRRS
ending fna	OOOUOPPPP
ending fon	TJJKSSRSS
ending fox	POVLPPROO
ending foy	QUOOPPONO
ending fri	OWLMPPQOQ
ending ft	OLQNRPPRQ
ending ftu	OOUNOPPPP
ending ful	WMNOPPPPP
ending fur	MMNTPTPPP
ending g	RNPMQOQPQ
ending g4s	NOVOOPPPN
ending g8	NQUOOPPPN
ending gal	POLYOOPOP
ending gan	MTNROOPPP
ending gar	QQKIRRRSQ
ending gas	QPOSOPPPO
ending gby	TNMLRQPRQ
ending gdc	PPNNOUPQO
ending gdp	WNKNPQPPQ
ending ge	MUSNPPPNO
ending ged	SNNOPQOSO
ending gee	SPMROPPQO
ending gel	OWOLQPPOP
ending gen	LTUNOPPON
ending ger	RTNLPPPMS
ending ges	UKRNQOOOQ
ending get	RPSLPSONO
ending ggs	QUOOPOPOO
ending ght	SNLLPPPUP
ending gia	PLMOQQQRR
ending gic	PRSOOOOOO
ending gie	QQLLRRQQQ
ending gin	RJSQQPQOP
ending gio	NYNOOPQON
ending gis	RRKKORQQS
ending gle	OKTNORPQQ
ending glt	SNOOPPPPP
ending gly	XKKKRRQQR
ending gmt	UOMOPPPOP
ending gns	SLTNQOPOP
ending go	TOOPOPOPO
ending gob	OTOOPOPPO
ending god	RTJKQQQRQ
ending gon	PNRTOPPPO
ending gop	NOWOOPPPO
ending gos	QSQRMOPPM
ending got	UOMMPPOPQ
ending gow	QMMTPPPPP
ending grf	SLLKRRRQS
ending gry	VLKNQQQQQ
ending gsm	QNOOOWOOP
ending gti	SQMPPPPOP
ending gua	NNMZOPPPO
ending gue	OPSMPRQON
ending gul	RPLMPQPRR
ending gus	NQVOPPPON
ending h	ULPMPPPQQ
ending h17	ULMNQQPQQ
ending ha	TMLKQSRQR
ending had	QKPSRPPOP
ending hah	QPLTPPPOP
ending hai	NULQQQPOP
ending hal	ORVMPOPNN
ending ham	NUMSPQQOL
ending han	NTLRRPPQN
ending hao	OUNOPPPPO
ending hap	QNMRQQQPQ
ending har	SNLPPQPQQ
ending hat	QIUOOQQPR
ending haw	OYLOOPPOO
ending hay	TOLLQQPQQ
ending hbo	OQTOOPPPO
ending he	SNMNQPPPQ
ending hea	OUOVMOONO
ending hed	UMLOPQQPP
ending hel	SRLSPOOON
ending hem	QONTPPPPP
ending hen	PQONSPPOP
ending her	VQMPPRPNM
ending hes	QRIJRRRSQ
ending het	OYMNOOPPP
ending hev	QRMLPQPQQ
ending hey	VOLLQQQPP
ending hha	RMMMQQQQR
ending hhh	TIIIRSSUS
ending hi	VMNNPQPQP
ending hia	PMKSRPQQQ
ending hic	VNKNQQQQQ
ending hie	OUPOPPPNO
ending hig	ONSOVNOOO
ending hil	PVLPPPPOO
ending him	TOLMPQQPR
ending hin	PSOROPPNP
ending hio	QMMVOPPPP
ending hip	NJLNPVVQP
ending hir	PTMUONOOO
ending his	SNMTOOPOP
ending hit	VKKLQRQQR
ending hiv	RNNMQQQQQ
ending hke	PUNNPPPOO
ending hly	UMQOOPPOO
ending hmm	SMMNQQQQQ
ending hmv	OPTNPPPPO
ending hne	OSLSPPPNO
ending ho	QRLNQPQRP
ending hol	NVLNPSPPO
ending hon	PXPOONONO
ending hoo	OPOMRQQQP
ending hop	ORWMOOOOO
ending hos	OSROOPPPO
ending hot	SKQNPPQPQ
ending hou	OOOTOOPPO
ending how	TKPOOTPPN
ending hoy	SKJJRRSTS
ending hru	PXNNPPPNN
ending hts	SOONPPMTP
ending hty	OOOUOOPPP
ending hu	OTOOPPPPO
ending hua	NPSROPPPO
ending huh	UJKLRRQRS
ending hur	OSMPSOOOP
ending hwe	SPMLQQQPQ
ending hyr	PVNOOPPPO
ending i'd	WMMNPPPPP
ending i'm	YMNNPPPOO
ending ial	NORMPPQRP
ending iam	OVPOOPPON
ending ian	NNOTSOPOO
ending ias	OVOTNPONN
ending iba	PRSKQPPPO
ending ibe	NUSOOOPON
ending ibm	NPTOOPPPO
ending ibo	MOUTNPPON
ending ica	PONUPPPOO
ending ice	RVPMPPONO
ending ich	LTOQPOROP
ending ici	SKOKPQSPT
ending icj	QOSOOOPPO
ending ick	NYOOOOQMO
ending ico	NLPVPPPPP
ending ics	PJVMRQPPP
ending ict	QSNPPPPOO
ending icy	UNNMQQPPQ
ending ida	PJUPPPQOP
ending ide	SQMQNQPPO
ending idi	OWOOQOOOO
ending ids	UJPIRRPOT
ending ied	XKLMPQQPR
ending ief	YPPNPNNNO
ending iel	QTMMPPRPP
ending ien	OTNNPPPSO
ending ies	QGTMRRQPR
ending iet	QOONSPPPP
ending iev	OMTUOPPOO
ending iew	NJTQNQMTU
ending if.	OPOVOPPOO
ending ifa	NNVOOPPPP
ending ife	WLNMOPPQQ
ending iff	OSLMPOPQU
ending ift	RVKNPPPOP
ending igh	UOOPOPOPP
ending ign	TNOLQPQPR
ending igo	OOTSOOPPO
ending igs	NONNXPPPO
ending ii	QPMKQQSTN
ending iii	NTPONPOPS
ending iin	VKJLRRQRR
ending iji	POMQQQQQP
ending ike	NRRWPNNMM
ending il	OTOPPOPOO
ending ila	MQNWOOPPO
ending ild	OOUNNPQQO
ending ile	QSRNONPPO
ending ili	OXMLPPPPP
ending ilk	PUNPPPPOO
ending ill	NTOTONRNM
ending ilo	PSOOPPPPO
ending ils	UNNOQPPOP
ending ilt	TNNOPPPPP
ending ily	RPQKQOPPS
ending im	TKLLSRRRR
ending ima	QSLUNOOPO
ending ime	VLQKPQQOQ
ending imf	OPTPPPPPO
ending imi	RQOUNOOOO
ending imo	NTUNOOQON
ending ims	PNQMTQPPP
ending in	UMNMPQPQQ
ending ina	KLMXOSPQO
ending inc	OOXMPPPOO
ending ind	TNOLPPTNP
ending ing	UONNNOPSP
ending ini	TOKJQQRRS
ending ink	VJLLPQRRS
ending inn	SMLMSPQRQ
ending ino	LRKVSPPOP
ending ins	OOSSOMOSM
ending int	SMUNOOPMQ
ending ion	TJTPOSNMQ
ending ior	QJPHPSSST
ending ios	RTKQOOOPR
ending iot	QPNOVOOOO
ending iou	SWOOOOONN
ending ips	MTVNOSNNN
ending iq	SMMMQQQQS
ending ira	PTKMQPOSQ
ending ird	UMMMQQQPQ
ending ire	KMQWPPQPN
ending iri	QSIJRRQRR
ending irk	NVNOPPPPP
ending irl	NTMSPPPPO
ending iro	QKMPQRRQQ
ending irs	PNSLPQPRP
ending is	SLOMPQQQQ
ending is.	POOTOPPPO
ending isa	PLRLQPQQU
ending isb	TMKMPQPQS
ending ise	OSOGSRPMV
ending ish	SLLQSPPPQ
ending isi	QLVLQQQOP
ending ism	VPLIPPPSQ
ending iso	TIMJRRRSS
ending isr	OMOOOPPPY
ending iss	RONUPOOPN
ending ist	RPKMQOUQP
ending it	WMLLPQPQQ
ending ita	OMLIRRTVP
ending ite	NTOQQNONQ
ending ith	LWPNPPQOO
ending iti	NNPWMPPPP
ending ito	MSWONPPNM
ending its	MYILTQRQO
ending itt	MUUMOPPON
ending itv	MOVOPPPPO
ending ity	QJUQPNUMO
ending itz	LVMVPOPON
ending ium	ONTSONPON
ending ius	PUOLPPQOO
ending iv	SONOPPPPS
ending ive	XJQOROPOO
ending ivu	OOOUOOPPP
ending ivy	RLMKQRQSR
ending iya	OKOQQPRRP
ending iz.	OPOTOPPPO
ending ize	MMRPOPURM
ending i’d	VNNNPPPPP
ending i’m	XMNNOPPOO
ending j	SMMMQQQQR
ending jad	PSRKPPPPP
ending jaf	OOMVOPPPP
ending jah	NSLWPPPNN
ending jan	VJMUOQPNP
ending jda	OWMMPPPOP
ending jee	MWOOPPPOO
ending jet	PNWMPPPOP
ending jgb	UPOPPOOPO
ending jim	PUNOPPPOP
ending job	VKLLQQQSQ
ending jor	VNONPPPOP
ending joy	QUNNPPPOP
ending jr	OVNOPOPPO
ending jr.	OVNOPPPOO
ending k	TNNMQQQQQ
ending kal	RJKRQQSPR
ending kan	QTSMMPOOP
ending kat	OYNOPPPNO
ending ked	ULKMRQQRR
ending kee	OURRONOON
ending ken	ORQQONOSN
ending ker	SRRKONPQO
ending kes	TPGLRSRPQ
ending ket	ROOSOSPLN
ending kev	QTLMPPPPP
ending key	PUPPPOPNO
ending kfc	OPTOOPPPO
ending kia	NPSSOPPOO
ending kie	RTONPPPNO
ending kim	RNKQRQQPQ
ending kin	NXLNPQQPO
ending kip	LPVPPPPPM
ending kkk	QMROPPPQP
ending kly	OUWNNNONN
ending kok	RMMMQRQRQ
ending kos	MPXNOOPPN
ending kov	NZMMPOPOO
ending kpa	PPSOPPPPO
ending kr	UMNNPPQQP
ending kuk	OPOSPPPPP
ending kul	OTOOPOPOP
ending kyb	MPVOOPPPO
ending kyi	PQOUOPONO
ending kyo	MOOVOPPPP
ending l	RKLMRQQRS
ending l2	SMMMQPQQT
ending la	RMMOPQPQQ
ending la.	OOOUOPPPO
ending lab	MMRNPOPOY
ending lad	VLKKRQQQR
ending lag	SMLLRQQQS
ending lah	NURJQPQPN
ending lai	PSNSPPPNN
ending lal	OYNMPPPON
ending lam	LROTQUNOL
ending lar	RROMPRPNP
ending las	SUNNPPONO
ending lat	OTROOPOOP
ending lau	PQMOPQQPQ
ending law	RTRSPNLMN
ending lay	OVSLOOPNO
ending lce	OTONPPPOP
ending lco	OOTOOPPPO
ending ldp	OQUNOOPPO
ending lds	LOPUOPQQP
ending lea	OWMOPPPOO
ending led	ULLLQRRQR
ending lee	LQKTRQQPP
ending leh	RTMNQPQOO
ending lem	WMJQQQQNQ
ending len	NUKLPRQRQ
ending leo	RPLLRRQQR
ending ler	MVNLOOPTP
ending let	VOQKPPPOO
ending lev	NYONPPQNO
ending ley	LTROQOPON
ending lfa	OLNSQQQQP
ending lfo	OUQMQNPOO
ending lhi	PPOSOOPPP
ending li	OUNNPPPPP
ending lia	OQSSOOPNN
ending lic	PQSMSNPOO
ending lie	NVOMOOOUN
ending lif	NUMPPPPPP
ending lik	RTNNOPPOP
ending lim	LRTROOPOO
ending lin	JWNSPPPPN
ending lip	QUKMPQQPQ
ending lis	KSOVQPPON
ending liu	NWMOPPPPO
ending lix	MUTONOPOP
ending lks	TLLLRQRQR
ending lla	OSQKRSPNO
ending lle	LPIRRQQTO
ending lli	NTRMPPPOP
ending llo	PSLUNSNNO
ending lls	NRVOOOONO
ending lly	SWKOOOPOO
ending lms	OPUOPOOOP
ending lo	TMIJRTRQS
ending log	TMLMQQQQR
ending lol	VKLMQQQQQ
ending lon	OTKVQPPNN
ending lop	SLLKRRRSR
ending lor	UPMKQQQPP
ending los	OUNPPPPOO
ending lot	SOOOPPPPP
ending low	QOJWOPORO
ending lsa	PRKWMPPPN
ending lse	QMTNPPPQO
ending lsh	NUNQPPPPN
ending lst	SQNPPPPOP
ending lta	OOWLOPPPP
ending ltd	OOWOOOPOO
ending lth	NJVLRPQPR
ending lto	PSLUPPONO
ending lts	UOQMPPPOO
ending lty	ORMKPQRRQ
ending ltz	OVONPPPOO
ending lu	TNLLRRRQP
ending lub	RNSTPKONP
ending lue	UKRLPQQPQ
ending lum	WRNNOOPNN
ending lur	QMRLRPPQP
ending lus	QLRRPPOOQ
ending lva	OSNPPPPPP
ending lvo	OVNNPPPPP
ending lyn	OXOMPOPNO
ending m	POKMRQRRR
ending m1	NQOTOPPPO
ending mac	OMUNNPOOU
ending mad	QTVLOOOOM
ending mah	OXNMPPPOO
ending mam	QNNSPPPOP
ending man	TRLHQPPSR
ending mao	TJJJQSSST
ending mar	RRIUPPPOO
ending mas	SOQONSPNN
ending mat	OUSOOOOOO
ending max	SKRJPQRPR
ending may	PVOOOOOOO
ending mba	PTLSOOPPP
ending mbo	SMMOQQQPQ
ending mbs	NPKMPRRSR
ending mci	NPUOOPPPO
ending md	QMKORRQQR
ending mda	NVSOOOOON
ending me	TNMNPPPTP
ending mea	OVMROPOOO
ending mec	RJQKRRRRP
ending med	URKLQPPRP
ending men	ULIMSRPRQ
ending meo	OWNNPPOOP
ending mer	UVNNOPOMM
ending mes	NMQMQSQQQ
ending met	MOSUOOPOO
ending mh	TMLLQQQQR
ending mhr	NVMPPPPPO
ending mic	RNJSQQPPP
ending mil	ONXNMPPPP
ending min	RMLNSQRQQ
ending mir	ONLWPPPPP
ending mit	MNSSQMOSP
ending mix	RRMMPPQPP
ending mlb	NPTOPPPPO
ending mma	RNOOOOOUO
ending mmm	TMKMRQQRQ
ending mmy	OUJLQQSQP
ending mn	SNLNPQQQR
ending mo	NUNTPOPOO
ending mod	RMMLRQQRR
ending mon	NKQIRRRSR
ending mos	NVPOPPPON
ending mov	OQNSPPPPO
ending mpi	RNMMQQQQQ
ending mps	WOMOOPPPN
ending mro	NPUOPPPNP
ending mrt	UOOPPOPPO
ending mt	SONOPQPPP
ending mtv	LPZMPOPON
ending mum	SMKLQQQRS
ending mus	QROKPQQPR
ending mvp	RMNMQQQQR
ending my	SMKLQRRRR
ending mym	SLMMRQQQR
ending n	TMNSOOPPO
ending n't	VJLLQQQSR
ending nai	NMNVPQQPP
ending naj	QSMMPQQPP
ending nak	OTOOPPPPP
ending nal	TNPQRNPOO
ending nam	PNMXOOPPO
ending nan	QQPLSPQOO
ending nao	QOSOPPPPO
ending nar	MUNVPOONN
ending nas	OULTPOOOO
ending nau	NTNVNOONN
ending nay	SPJMRQQPQ
ending nba	OPUNOPPPO
ending nbc	NMYNPPOPO
ending nc.	OO[NOOOMN
ending nce	TRRMOQOMO
ending ncy	PPQLQQPPQ
ending nda	RQJMQPQSQ
ending nde	LSLLQRRRR
ending ndi	NPJSQQQQQ
ending ndp	LOWPPPPPO
ending nds	QOQTPNPOM
ending ndu	LMQVROPON
ending ndy	MROUOPPON
ending nea	QSSOPNPNN
ending ned	WKMNQPQPP
ending nee	NVOOPPPOO
ending nel	PMVSPOOMN
ending nen	SSLMQOPQO
ending ner	LRMOORRSQ
ending nes	KQTPNNPNU
ending net	QTQQNNOON
ending nev	OSPPOPOPO
ending new	UPMOPPPPP
ending nex	QOOOOPOOU
ending ney	JXQROPPNN
ending nez	NYNPOPPNO
ending nfc	NMXNPOQPO
ending nga	OORTPPPNN
ending nge	RLPWOOONO
ending ngh	NWLNPPPPP
ending ngo	QOMUOOPPP
ending ngs	POUPSNNPO
ending nh	NQOVPOPOO
ending nho	NUOOOPPPP
ending nhs	MPUPOPPPP
ending nia	MLNZPPQOP
ending nic	PNSQQNPNO
ending nie	NVONPPPNP
ending nik	RRLTOOPOO
ending nin	QQMOQPQQQ
ending nis	PRNOVPPMO
ending nix	TOQPOPOON
ending njo	OTPPPPOOP
ending nka	NSNUOPPOO
ending nke	NVOOPOPPO
ending nko	NRPMPQQPP
ending nks	ULMPPPQQQ
ending nl7	SOOOPPPPP
ending nly	TLLMQQRQR
ending nna	PWLNPPPOO
ending nne	OSJKQQQSQ
ending nni	OUMQNPPPP
ending nnn	TMLLQQQQR
ending nny	PMGOQRSTS
ending no	SLLKQRRRR
ending no.	WONOPOPOO
ending nor	TQMQPOPOO
ending nos	ULMMTPPPP
ending not	TNMNPQQQQ
ending nov	OWNNOQPOO
ending now	QNPMOQQTO
ending nra	OSQOPPPOO
ending nrl	SNNNQQQQO
ending nry	OVOPOPPOO
ending nse	SRRPNNOPO
ending nsk	NPRVNOPON
ending nso	NVNTPONON
ending nsw	LOSTPPPPO
ending nta	UHLRQQQOR
ending nte	TVNMOOPNN
ending nth	SLLMQQQRR
ending nti	QVNNOPPPP
ending nto	LTPUOPPON
ending nts	YJMJRPQRQ
ending nty	PKQTPOPOQ
ending nue	RKLORRRQQ
ending nus	QKGJSRSTW
ending nut	SLKLQRRRS
ending nux	NOQPOPPPT
ending nw	SNNNQQQPQ
ending ny	OPOTOPPPO
ending nya	POMWOOPOO
ending nz	OORMQPQPQ
ending n’t	VNNNPOPPP
ending o	UNNOPPPPP
ending oad	TOKTPOPOO
ending oat	QOTOSNONO
ending oba	MPMWOPQOO
ending obe	NSRLOPTOO
ending obi	OOOUOPPPP
ending obr	OPUOOOPPO
ending obs	SQHMRQQPR
ending och	OSNTOPPOO
ending ock	ROQNPOOTO
ending oda	PRMUOPONN
ending odd	OTOOPPPOP
ending ode	PWNMPPPOO
ending odo	MWNTNOPON
ending ods	NXOJNMNRU
ending ody	SQMNPPOQP
ending oey	OOUOOOORO
ending off	STKKQQQQQ
ending ogg	PVNMPPPOO
ending ogo	PRLSPPPPO
ending ogs	SMLKQRRSR
ending ogy	ONQLPQQQR
ending oh	TNOQQOPOO
ending ohn	NVNOPPPPO
ending ohu	NOOVOOPOO
ending oid	OKRLPQPPX
ending oil	QKPMQRQRR
ending oin	YMNNOPPPO
ending oir	TLPNQRQOQ
ending ois	KXQRONPMO
ending oit	SONSOOOOO
ending ok	WLMOPPPPP
ending oke	RMKPROQQR
ending oks	NQVOOQPNO
ending ola	TNKOPPPQR
ending old	TSNKPOOSO
ending ole	LWTLOPPPO
ending olf	NTRMOPOPO
ending oli	RQLOPPPQQ
ending olk	MSPSOOPPO
ending oll	SRROPOPNO
ending olm	MPQVOOOPO
ending oln	RTSMOOOOO
ending ols	PPKKQRRRR
ending olt	QSOMPPPPP
ending oly	RSNPOPPOO
ending oma	OUMSNPPOO
ending omb	PSQPPOOOO
ending ome	VSKQQNOMQ
ending omg	UMMNPPQQQ
ending omm	NNWOOPPPO
ending omo	PQKKQRPTR
ending omp	OOVOPOPOP
ending oms	QNPMOOPVO
ending ona	MRQPPPQOP
ending ond	PXLROOONO
ending one	OQQRLOMRR
ending ong	TSJPPOPPO
ending oni	OVQNNPPOO
ending onn	NNXOOPOPP
ending ono	MZMMOQQPO
ending ons	PPQLRSRPM
ending ont	RQLWNMORM
ending onx	QTNQOPOOP
ending ony	NSVNPPPNN
ending ood	PPPVNPPMN
ending ooh	OSKKRRQPR
ending ook	MQQPQOQNQ
ending ool	TIUNPPPPP
ending oom	RQISQPPQP
ending oon	UNIHRQSTR
ending ooo	QSKMQQQPQ
ending oop	OROUOOOOO
ending oor	MNNYOQPNP
ending oot	ROSMPPPPP
ending opa	RSPMPPPOP
ending ope	SLLSOQPPR
ending opf	NVNNPPQPP
ending ops	NNUNPQPPP
ending ora	RJTLQPPQQ
ending ord	OTOTNOPOM
ending ore	QSOLPNPNU
ending ori	TQGHNSSTS
ending ork	QKRPRPQNQ
ending orm	VKJKRRRSR
ending orn	SOMMPQPPT
ending oro	OSQQOOPOO
ending orp	JOZOQPPOO
ending ors	TPTJPNRPN
ending ort	OVOVOLNQL
ending ory	QOQQQRPNM
ending osa	PPUPPOPNN
ending ose	UUILROPOR
ending osh	TLKKOQQQV
ending oso	QRMNQQQPP
ending oss	NTPVPMONO
ending ost	VOUMONONN
ending ota	MOOXOPPOO
ending ote	SJRSOQPPN
ending otm	VOONOSNPN
ending oto	UKKLQRRQS
ending ots	PMNLVOPUO
ending ott	PXJLPPQQP
ending oud	OPKLQRQRS
ending oul	NOOVOPPOO
ending oum	SRQJNPPQQ
ending oup	PORKPPQQQ
ending our	MOSNPROSP
ending ous	OMQRVOOMO
ending out	TKPLPRPRQ
ending ova	MWKPPPQPP
ending ove	NYLNOOPQN
ending ovo	OMSWNPOON
ending ovt	WNNOOPPPO
ending owa	OPNUOPPPO
ending owd	OULPPPPOP
ending owl	POMQPSPQP
ending own	SOOPPPPOP
ending ows	PKPLQQQPW
ending oxx	OPPOOPONV
ending oyb	QMPNQQQQQ
ending oyd	PTOOPPPOP
ending oyo	NVNOPPPPO
ending oys	VMRLROPNP
ending oza	OVNOPPPOO
ending p	QLQLQQQQR
ending pa	OOUOOPPPO
ending pac	WOROQLPOL
ending pad	TLLMRPQQT
ending pal	SNNQNQRPN
ending pan	NPOWOOPPO
ending pas	OPXOONOPO
ending pat	RNNSQOOOP
ending pay	TNOPPPPOP
ending pbs	OOSPPPPPP
ending pc	UQQNPOOON
ending pca	PNTOOPOPO
ending pcs	VLPNOPPPO
ending pct	SPNPPPPPP
ending ped	VNNOPOPPP
ending peg	OOOUOPPPO
ending pei	OTNQPPOOO
ending pen	TTMMOTONO
ending per	OQHMRSRRS
ending pes	SRKJQQQQS
ending pey	NOVOPPPOO
ending pha	NPLRQQQQQ
ending phd	RMMMQQQRQ
ending phx	ONPVOOPOP
ending phy	PRKOOPTQP
ending pia	NONWOPPPP
ending pic	RKPNPSPQQ
ending pin	QQOMPQPPQ
ending pkk	PPTPPPOOO
ending ple	WNNOOPPOO
ending ply	ULLMQQPRQ
ending pod	NLULPOOPW
ending pon	SMRLRPQPQ
ending pop	TLLNQQQQR
ending pot	NTNVOOONP
ending ppa	LZMOPPQOO
ending ppi	VNPRNOOPO
ending pr	UNKLQQQQR
ending pre	UPLPPPPOP
ending pro	RNNNPPPPT
ending ps	RNMNQQQQP
ending psi	PTPNPPPPO
ending psp	MQNOPPPPV
ending pts	SNLMRQQQQ
ending pur	PTMSOOPPO
ending put	SMMLRRQRR
ending q	SNNQPPOPP
ending qis	OPMLXPPPP
ending qld	NONVOPPPO
ending qpr	QOSNPOPPQ
ending qua	OORTOOPPO
ending que	POIYQQONO
ending r	VONNPOPPP
ending rab	MQSOTPOPN
ending rac	OUNNOPOSO
ending raf	MQSOPPPPO
ending rah	UTNONOOON
ending rak	OTNQOPPOP
ending ral	TPQKOPPQP
ending ram	MJTMOPNP[
ending ran	SKNSQPPPP
ending raq	OPMVOPPPP
ending ras	ORTSNOONN
ending rat	PQKOTPPPP
ending raw	NXMMPOPPP
ending ray	PPRTPOONN
ending rbi	WSLOQOONN
ending rbs	NMULSPQQP
ending rby	PPNVPNOOP
ending rcc	ONWOPOPOO
ending rce	PTUNOOPNN
ending rch	UMRPOONPP
ending rck	MOVOOPPPP
ending rda	QULOPPPPP
ending rde	OWOOOOPOO
ending rdi	NTPMPOPTN
ending rdo	OVONPPPPO
ending rds	RLSOOQULN
ending rdy	RPKQQQQPP
ending rea	NNUPOOPPP
ending red	TMPRPPOOO
ending ree	RMRKPQQOS
ending rek	QSOOPPPOP
ending rel	PNTKQOPQQ
ending ren	OXPNPOONN
ending rer	OUIKQRQSQ
ending res	XLNLQVOON
ending rew	PSKKPRQRR
ending rex	SMLLPRPPV
ending rey	SONOPOPSP
ending rez	OWONNPPPO
ending rfp	ULLMQQRQQ
ending rge	RQNSONPOO
ending rgh	OMQOPQPRQ
ending rgo	QNULPPQOO
ending rgy	PNXMPPPPO
ending ric	OPSVNNNPO
ending rid	PKPQQQQPQ
ending rie	NRJSQQQPP
ending rif	OPOUOPOPO
ending ril	PSNSPPOON
ending rim	OQPVOOONN
ending rin	OUTOOOONN
ending rio	LRTVNOONM
ending rip	QONTPPPPO
ending ris	LRSOOPQQO
ending rit	TKMPPPOTP
ending rke	OVNOPPPPO
ending rks	OVXLNMPMP
ending rld	TONPOSONO
ending rlo	RJRPPPPPR
ending rls	ULMOQQQQQ
ending rly	UMNOPPPOP
ending rma	QITPOPQPP
ending rms	TNKRPPPQP
ending rmy	PMUNOPQOP
ending rna	OOPUOPOOO
ending rnc	NOTMOUOPO
ending rne	MUKSPPQPO
ending rno	PRMLPRQPQ
ending rns	WQMMNPPPP
ending rod	OVNNPPONQ
ending roe	OVMOQPPNO
ending rol	TLLJQQTTP
ending rom	MRWNOOOOO
ending ron	PWOKPPPOP
ending ror	OSXMNOONN
ending ros	RMOPPPPPR
ending rov	ROQKPQPOR
ending row	TKLORPQPR
ending roy	NWNNOPOPP
ending rp	TKJKRSRSR
ending rp.	ONYNQOOON
ending rph	SONOPPPPP
ending rps	OOWNPOPOO
ending rra	LQPQOQRPP
ending rre	NUNROPOOO
ending rry	ONSQOPPMS
ending rse	QMVJRPPOP
ending rsh	OSTSNNPNN
ending rst	SQNOPPPOP
ending rt	VOJMRPPQQ
ending rta	ROMVNPPOP
ending rte	QTLNOQQPQ
ending rth	MTPSOOOPO
ending rti	OUNNPPPPO
ending rts	ONSPQPPNP
ending rty	QRTLPOOOP
ending rtz	NXNNOPPPP
ending rue	TLKKQQSRS
ending rum	OKLUSROQP
ending run	QJKPPSQUQ
ending rus	RUOKOPQPP
ending rut	MQNVOPOOO
ending ruz	PSNRPOPOP
ending rve	RMUPQNOPM
ending rwa	PPTOOPPOP
ending s	OOSTNPOOO
ending s.	QOLRQQPPO
ending sa	QMKQQQQQR
ending sad	QVKKPPQRP
ending saf	PRSPPOOOO
ending sam	ROMMQQQPP
ending san	RSLNQPPOQ
ending sap	QMPMQQQRR
ending sas	MPORORRPO
ending sat	UPLLQQPQQ
ending saw	QNOSPPPPP
ending say	RVMNPPOOP
ending sbc	OOYMNOQQN
ending sby	MNSXNOPNO
ending sch	PPLMRQQQR
ending sco	OLSVPPPMO
ending scu	NWNOPPPPO
ending sda	OPUOPOPPN
ending sea	OLUSOPPOO
ending sec	MWSPQOPMN
ending sed	VQKNPPPPQ
ending see	QPSSPONNN
ending sel	MSQOQPPOP
ending sen	ORVMOPPNO
ending seo	SLKLRQRQS
ending ser	SWRLPNPMN
ending ses	VMOKOQPTP
ending set	YIJQPRQQP
ending sex	PNTRPOOON
ending sey	KURSNNOPO
ending sfc	TKKKRRRSR
ending sgs	NMUNQPPQQ
ending sha	QXSMNONNN
ending shi	QRMRNPPPP
ending sho	RMNNQQQQP
ending shu	OOTROPPOO
ending si	TLKIQSSSR
ending sia	MNOTORPPP
ending sic	OOXNPOPOO
ending sie	QTMRNPPOO
ending sil	NNXOPPOON
ending sin	ORMVOOPOO
ending sis	NPVLNVPNN
ending sit	PTQNPPPOP
ending six	TNROPOONP
ending ska	MQRRPPPOO
ending ski	MUQOPPPOP
ending sky	K^KKQPQPP
ending sly	YLMOPQPPP
ending smh	SNMNPQRPQ
ending son	LVPNPPQPO
ending sor	TKIOQRQSR
ending sos	SVSMNNPOL
ending sox	OMWNPOPPO
ending spc	NOWPOPOOO
ending spd	MOUPPPPPO
ending sps	WNOMMOPOS
ending sql	UKJJRRRSS
ending sra	OPNSOPPPP
ending ss.	NPOUOPPOP
ending ssa	MYJUPPPOM
ending sse	MZOQNNPNO
ending ssi	PUOOOPPNP
ending ssr	QMMTQPPPO
ending sss	RJOLQQRQT
ending ssy	PTLWOMOPO
ending st	QMMTQPPPP
ending sta	LQWPQPONN
ending ste	NQJNOTQTR
ending sto	RKUMPPPPP
ending sts	SIMJSSRSR
ending sty	UPKMQPQRP
ending sul	NONWOPPPP
ending sun	QNTROOOQM
ending sus	NURNNPQPN
ending sut	TMKLQRQQT
ending t	SNQKQPQOR
ending tad	TPOOPPPPO
ending tag	VNPLQOPQO
ending tah	KNUXNOOON
ending tal	TOXOOMONM
ending tan	SPJQRPPPP
ending tao	OSPOPPPPP
ending tar	PPQKROONV
ending tas	OOUNPPPPO
ending tch	NPSMUPOPM
ending tci	OOUPOPPPO
ending td.	NMXPOOPOO
ending tec	OKRKRRRQR
ending ted	SLUJOPRPP
ending tee	SORLRPOPP
ending tel	TLNROQPRN
ending tem	SONOPPPPP
ending ten	LTGLSTSQR
ending tep	OOYOOOOON
ending ter	ONQQNNPSQ
ending tes	PRLTNPPPP
ending tez	QRMLQQQPQ
ending tha	RLLMRRRRR
ending the	PWIROQPPN
ending tho	QLNUOPPPP
ending ths	OQUNNPPPN
ending thx	VKLLRQQQR
ending thy	PTNOOOPQP
ending tia	NOLYOPQOO
ending tic	TKIMTQQQS
ending tie	PTRMOPPQN
ending tin	RUONOPOOO
ending tis	NYOOOPONN
ending tle	ORQRMQPOO
ending tly	UNNPPPPOO
ending to	RPLMQQPQR
ending toe	OUPOOOPPO
ending tol	LRLVPPPPP
ending tom	PTSNOOOPN
ending ton	MRRNOPPQO
ending too	SNUOOOOON
ending top	VKJLQSRQR
ending tor	TRMGOQSSP
ending tos	PTPOOPPQN
ending tou	NVOOPPPOO
ending tra	NSOSOOPOQ
ending tre	TLLZPMPOO
ending tro	OVQJNQQOO
ending try	SLOOQQRPO
ending tsa	PMWLPPNRP
ending tsd	TNMMQQQQQ
ending tsk	OPNTOPPPP
ending tsx	NRTMOPPPP
ending tta	ONSPPOOTN
ending tte	RVNMPOPOO
ending tti	QPSLQOQPP
ending tts	NXMSMOPNO
ending tty	MTUMOPPOO
ending tuc	OPUOOPPOP
ending tum	PRMUPOPNO
ending tv	VLPMPQPPO
ending tán	RMMOQQQQQ
ending u	TOONPPPPP
ending u2	OOXOOOPPN
ending uae	NPNTPPPPO
ending ual	TQMOOPPOP
ending uan	KXLVOOPNO
ending uay	ORSOOPPOP
ending uba	QMMTOQQQP
ending ube	QLPNQOROV
ending ubs	ONWOOOPPO
ending uch	VLRKPPPQQ
ending uck	RRLNPQOPQ
ending ucy	NVONPPPOP
ending udd	PSOOPPPPP
ending ude	UJKMRQQUR
ending udi	PNOTPPPPP
ending uel	MWPNPPQNO
ending uer	OVOOOOPOO
ending ues	QPTNONOTN
ending uez	OWQNOOOOO
ending ufc	PKUMPPQQP
ending uff	OMRYONPNN
ending uge	TOROOPPNN
ending ugh	SPJSPPPOP
ending uh	SLMNQQQQR
ending uis	QPORPOOOS
ending uit	SKPKSPORS
ending uiz	PSMMPQPPQ
ending uja	OPOSOPPPO
ending uke	OUNRPOPON
ending uki	OQUOOPOOO
ending ula	RNKVQNPPP
ending uld	PPUPPOPOO
ending ule	UNNTOPOPN
ending ulf	QPKSPPPPQ
ending ull	POMUOPPOO
ending ult	XPQPNMNOO
ending uly	UKMNQQQQQ
ending um	TLJKRQQST
ending uma	MUWQNNOMM
ending ume	OPMTOPPQO
ending umi	ORNSPPPOO
ending ump	OUOOPOPPO
ending un	MNSQPPQQP
ending una	PPLVOPPPO
ending und	TNRSPMONN
ending une	RKTLOQQQP
ending ung	O\\NLOOPNN
ending uni	NMSUPONPO
ending unn	NYMNOPPOO
ending uns	QRLMQQQPR
ending unt	OSRONOORN
ending up	WMLKPQQRP
ending ups	QNQMPTPPQ
ending ura	NUNSPPPON
ending ure	TNPLPPOTO
ending urg	MPNXPPPOO
ending uri	QORSPOOPN
ending urn	UPJOPPPPP
ending uro	NPMXOPPOO
ending urr	RRMMQQQOQ
ending urs	THQITRRRQ
ending urt	ONRSOOPOP
ending ury	UORONMRNN
ending us	QOOSOPPPO
ending usa	NNTQPPPPO
ending use	PSMVPNPNN
ending ush	NTPLPQQQP
ending usi	OPTOPPPPO
ending uss	PXNNPOONO
ending ust	OKTPOWOOO
ending utc	RLMMQRQQR
ending utd	NOWOOOPPO
ending ute	TNTLQOPOO
ending uth	OOSQOPPRN
ending uti	QRMOPPPPP
ending uto	OOOUOPPOO
ending uts	VNNPOPPOP
ending utt	QQMUPOPNO
ending utu	NTOOTOPON
ending uty	VNNMPPPPP
ending uxe	QOMSPOPQP
ending uya	UMMLQQQQQ
ending uza	NUOOPPPOP
ending va.	PPOSOPPPP
ending val	NQMVOXMKN
ending van	RSMMQPPNR
ending vat	VONNOPPPP
ending vds	UONTONOON
ending ved	SPOPOOOPP
ending vel	RQLLQQQQQ
ending ven	VNOQOOPPO
ending ver	RMHSPQPUO
ending ves	QOSNSMPQN
ending vey	RQOPPONOT
ending vez	PVOLPPPPP
ending vi	QPLLRRRQQ
ending via	PPJXOPPOP
ending vic	OSLUPOPNP
ending vid	QXNNNOOPN
ending vie	SOOPPPPOP
ending vii	QLLMQVQQR
ending vil	NJRKQRRSS
ending vin	RNJKRRRSS
ending vis	PWRMOOPNN
ending viv	PPUQPPONN
ending voa	PNSNPPPPP
ending von	OPOTPPPOO
ending vox	OOVOOPPPN
ending vp	VONMPPPPP
ending vt.	NOOUOPPPP
ending vue	NQNWOOONO
ending vvy	VMNOPPPOP
ending w	TLLLQQQRS
ending wa	OQMUOPPPP
ending wai	RLLJRSRSS
ending wan	PLNRPPQRQ
ending wap	RPNOOOOTO
ending war	OQNMPUORO
ending wat	QNTNQPOOP
ending way	NSRUONPLO
ending wds	UOOPPPPOP
ending web	SOROOOPOP
ending wei	QMMKQRRRR
ending wen	PTOOPPPOP
ending wer	RRPKOTOOP
ending who	NKPKSRTRR
ending wie	TQLKPQQPQ
ending win	RTKQPPPPO
ending wis	NVOOPPPOP
ending wly	UONPOPPOP
ending wmc	OPSPOPPOO
ending won	PXONPPONO
ending woo	TRNNPPPPO
ending wow	ULMNQQQQQ
ending wtf	SMMNQQQQQ
ending wth	WLNQPOOOP
ending wto	OPTOPOPPO
ending wwi	TLLMRQQRQ
ending x	SLKKQQPPY
ending xas	NNMVPPQPP
ending xd	SMMMQQQQR
ending xel	PONNNPPOW
ending xie	MTVNPOPNM
ending xon	LTNSPPPOP
ending xp	ONNOOQPOW
ending xrp	VPNNPPOPO
ending xu	OWOOPOPOO
ending xx	SMMMQQQQR
ending xzg	SOOOPPPPP
ending y	SMLKRRRRQ
ending ya	TLLMQQQQQ
ending yaf	NPUOPPPOP
ending yah	NOM[NPPPN
ending yal	UPLLQQPPQ
ending yan	OVJOPQQOP
ending yay	SMNMQQQQR
ending yce	NSOOOOOOT
ending ych	TMKLQQQRS
ending yed	QUNOPPOOO
ending yer	QSQMORPOO
ending yes	TRLMPPPPQ
ending yev	MTULPQPOO
ending yff	PTOOPPPOO
ending yke	OTPPPPPOO
ending yle	NWLRPOPNP
ending yme	TJKJRRRTS
ending yne	OULKQPRQQ
ending ynn	QTMNPPQOO
ending yon	RNLSPPPQP
ending you	SOLMPPPTQ
ending ype	RMSMPPPQP
ending ypt	PNUPOPPOO
ending yse	SSMOPPPOO
ending yun	NYONOOOOO
ending yyy	VKMMQQQQQ
ending z	TOMLQQQPR
ending zai	NSNVOOOOO
ending zak	NWONOPPPO
ending zan	QOLQQPPPQ
ending zar	NZMLQQOOO
ending zer	PXNNOPPOM
ending zes	OOMWONTNO
ending zia	PMTRNPOPO
ending zie	SNPMQPPOQ
ending zil	OOOTOPPPP
ending zin	QSLNPPPPP
ending ziz	NVNNPPPPP
ending zni	PNNWOPPPO
ending zon	QLRPQPPQP
ending zoo	QNQNOUOOP
ending zov	ORNSOOPOO
ending zza	RMMQQPPPQ
ending zzi	OWONPOOOO
ending áil	OPYOOOOOM
ending éin	POSOPPPPO
ending ódź	OONUPPPPP
ending čen	RKKKRSRSR
ending ’ll	YNMMOPQPN
ending ’re	\\LJNPPPQO
ending ’ve	XMONOPPOO
ends 'd	XMNNOPPPP
ends 'm	XNONPPPOO
ends 't	VLMNQOPQP
ends 00	ROIHSTRRT
ends 01	OTMNQPPPQ
ends 02	OSPNPPPPO
ends 0i	SOOOPPPPP
ends 0k	SNOOPPQQQ
ends 0m	RNNOOOPOV
ends 0q	SOOOPPPPP
ends 0x	TNNOPPPPQ
ends 10	PRMMQQQQQ
ends 11	PRPMPPPPQ
ends 12	UKLMQQQQT
ends 14	VLKOQQQQQ
ends 17	UMMNPQPQR
ends 18	OROVOOOOO
ends 19	QPNSOPPPO
ends 1c	SOOOPPPPP
ends 1d	OUOPOOPOO
ends 1o	SOOOPPPPP
ends 1s	SOOOPPPPP
ends 1t	SNOOPPPPP
ends 1u	TMNOPPPPQ
ends 20	QSNPPPPOO
ends 23	OUMOQPPPP
ends 28	RSMNPPPPQ
ends 2c	SOOOPPPPP
ends 2g	UOOOOPPPO
ends 2i	UMMOPPPPQ
ends 2m	SNOOPPPPP
ends 2w	TNNOPPPPP
ends 2y	TNNOPPPPP
ends 2z	SOOOPPPPP
ends 31	TNNOPPPPQ
ends 3a	TKLKRRQRS
ends 3c	TNNOPPPPP
ends 3d	UKLMRQQQS
ends 3f	TOOOPPPPP
ends 3g	WNNOPPPPN
ends 3i	TNNOPPPPP
ends 3j	TNNOPPPPP
ends 3q	TNOOPPPPP
ends 3w	SOOOPPPPP
ends 4a	XLLLRPQQQ
ends 4c	SOOOPPPPP
ends 4f	SONOPPPPP
ends 4h	SOOOPPPPP
ends 4i	TNNOPPPPP
ends 4n	SOOOPPPPP
ends 4s	OOVOOPPPN
ends 58	SNNOPPPPQ
ends 5b	TNNOPPPPP
ends 5e	SOOOPPPPP
ends 5g	WNONPPPPN
ends 5i	TNOOPPPPP
ends 5q	TNOOPPPPP
ends 5s	ONUNONOOU
ends 5w	SOOOPPPPP
ends 63	TNOOPPPPP
ends 64	QPNTOPPPO
ends 65	SNNOPQPPQ
ends 6c	SOOOPPPPP
ends 6f	TNNOPPPPP
ends 6r	TOOPPPPPO
ends 6u	UNNOPPPPP
ends 6v	TNNOPPPPQ
ends 70	ULNNPPPPQ
ends 7a	TOOOPPPPP
ends 7b	TNOOPPPPP
ends 7g	TNOOPPPPP
ends 7j	TNNOPPPPP
ends 7o	SOOOPPPPP
ends 7q	SOOOPPPPP
ends 83	SNNOPPPPQ
ends 86	RTNNOOPPO
ends 8c	SNNOPPPPP
ends 8j	UOOPPOPPO
ends 8k	TKLKRRRRS
ends 8o	SOOOPPPPP
ends 8t	SNNOPPPPQ
ends 93	SOOOPPPPP
ends 9b	SOOOPPPPP
ends 9c	UKLMQQQQR
ends 9d	TNNOPPPPP
ends 9f	SOOOPPPPP
ends 9m	SNOOPPPPP
ends 9p	SOOOPPPPP
ends 9u	SOOOPPPPP
ends 9v	SOOOPPPPP
ends a.	LOQXOPPON
ends a4	TMNOPPPPQ
ends a5	TNNOPPPPP
ends aa	QPOLNPQRS
ends ab	LMSMSPPNU
ends ac	PMYLONOQQ
ends ad	QKRTOPPPO
ends ae	QONTOPPPO
ends af	NPURNPOPM
ends ag	TLPIRQQRR
ends ah	QJRRQPQPP
ends ai	STLUNOPOM
ends aj	TNMRPPPPO
ends ak	OVLPQPPON
ends al	TOPSQOPNM
ends am	HPQRPOPNX
ends ao	OWOPOOONO
ends aq	PONUOPPPP
ends ar	OQMLQRSOS
ends as	PRSQMQONN
ends at	RSPMQPQNO
ends au	NQKTQQROO
ends av	RLQLRPPQS
ends aw	TPIPQQOQQ
ends ax	QJVOOPPOQ
ends az	PWULMPPON
ends b	QLNSPQPPP
ends b4	UMLNQPQPQ
ends ba	OSPSOOPPN
ends bb	UNLNPQQQQ
ends bc	JQXSPOOON
ends bd	SNRNPPPPP
ends be	STOJPPPOR
ends bf	SNNOPPPPQ
ends bg	TNNOPPPPP
ends bh	SMMNQQQQQ
ends bi	OUQMPPPON
ends bj	UNNOPPPPP
ends bk	TNNOPPPPP
ends bl	SNROOPOPO
ends bm	PPSOOPPPO
ends bn	ZMONPNPON
ends bo	QLSPRPPPN
ends bp	PPTNOPPPP
ends bq	UMKNQRQQR
ends br	ORUNPPPPN
ends bs	NPWLQPPON
ends bt	XOOOONOOP
ends bu	PMRVONOOP
ends bv	SOOOPPPPP
ends bw	SOOOPPPPP
ends bx	RSOOOOOOO
ends by	RJJMTQPVS
ends bz	RSMNPQQPO
ends c	UNNOPOPPP
ends c.	SKNOQPQQQ
ends c1	PTOPOOPOO
ends c2	RMPLPPPPU
ends c5	TNOOPPPPP
ends cb	QOSPPOPPO
ends cc	OMWNQPPPO
ends cd	XOKMPPQQQ
ends ce	QRPLPPPPQ
ends cf	QLQMPQQQR
ends cg	SPPPPPPPP
ends ch	SMONQPQQP
ends ci	OPPJPQRPT
ends cj	QVPOQOONN
ends ck	QPONSPOTM
ends cl	NMUNQPPQP
ends cn	SNPOPPPPP
ends co	MMWROPPOP
ends cp	RNUNPNOPP
ends cr	YOQOONNON
ends cs	UKQLSPQQO
ends ct	VNJQPPPPP
ends cu	SSNOPPPPO
ends cv	SONOPPPPP
ends cx	WMMNPPPPP
ends cy	SOKTPPPPO
ends cz	SOOOPPPPP
ends d	TOOQPPOOO
ends d.	UMLNPQQQQ
ends d2	QTMNPPPPP
ends d3	SOOOPPPPP
ends d6	SOOOPPPPP
ends d7	SMMNQQQQR
ends da	KQQRQPQPO
ends db	ROXNOOOOM
ends dc	NNSOPVPOM
ends dd	PMWNPPOPO
ends de	RYKQNPQON
ends df	ORTMOPPOO
ends dg	SNNOPPPQQ
ends dh	VLLSOPPQP
ends di	NSITOPQQP
ends dj	SKKKRRRSS
ends dk	UKKNQQQQQ
ends dl	TNNOPPPPP
ends dm	QLNLRRRRR
ends dn	QMNOQQQQQ
ends do	MQORNPPPR
ends dp	RSQNOPPPN
ends dr	WNOOOPOOP
ends ds	SNQRNOOOR
ends dt	QTILPRRQQ
ends du	OMRUQOPON
ends dy	PQQTOPOMN
ends dz	OUOOOOOOO
ends dź	OONUPPPPP
ends e	UNNNPPPQQ
ends e.	TLMMQQQQR
ends e1	SRMNQPPPP
ends e3	TNMNPUPPO
ends e4	TLMMQQQQQ
ends e7	SMNNPQPQR
ends ea	LPSTPPPPO
ends eb	UMPJPQQPQ
ends ec	OMRMRQQQP
ends ed	WOPLOPPOO
ends ef	\\PRMNMMOM
ends eg	NQMUOOPPQ
ends eh	QINMPSQSS
ends ej	UIIISSSTT
ends ek	ONMMSPQTQ
ends el	ORLSPPQQO
ends em	SLNRQPPOP
ends ep	RSSNNOPPM
ends er	NRPOMPQRP
ends es	QORKPPPPR
ends et	NRRSNRPNM
ends eu	OMTQOPPPP
ends ev	PQSNOPPPO
ends ew	PMOLRSPOU
ends ex	PNSONPPNS
ends ey	ORRNPOPSN
ends ez	PVJMPQQQQ
ends f	TMMMQQQQQ
ends f.	SNNPOPPPP
ends f1	POUMPPPPP
ends f4	SOOOPPPPP
ends f9	SOOOPPPPP
ends fa	MQPNQQQRO
ends fb	SNNNPQPQQ
ends fc	MPZLPOPQM
ends fe	PTTNOOONO
ends ff	NOMSMTONT
ends fg	SMMNQQQQQ
ends fi	TQLNPQPPQ
ends fj	QNUNOOOQQ
ends fl	QNRMPQQPQ
ends fm	PLMJRRRRS
ends fn	UNNSPOOOO
ends fo	SNPOPPPPP
ends fp	MOUOOPPPP
ends fq	TMMOPQPQP
ends fr	ULKKRRQRS
ends fs	QRLJRQQQQ
ends ft	OPULQPPPO
ends fw	TKKKRSRQR
ends fx	PTLMQPQOP
ends fy	PRMNQPPQQ
ends g	TNONPPPPP
ends g1	SOOOPPPPP
ends g6	TNNOPPPPP
ends g7	POVOOOOPO
ends g8	PPTOOPPPN
ends ga	NQSSNOOQO
ends gb	UPPPOOOPN
ends gd	RLMNRQQQR
ends ge	PLRONPPRT
ends gf	TNOOPPPPP
ends gg	PTMMQQQOP
ends gi	RMMSPPPQO
ends gl	SOOOPPPPP
ends gm	QMSPOPPPP
ends gn	TLJLRQRQS
ends go	NPTROPPON
ends gp	SQJMQQQPQ
ends gr	TMLMQQQQQ
ends gs	RIMNVQQQP
ends gu	SNNOPPPQQ
ends gv	SOMPOOOOU
ends gw	TNOOPPPPP
ends gx	UMMOPPPQQ
ends gy	OQSNOPPQP
ends gz	UKKNQRQRR
ends h	UNMLPPQQR
ends h.	OPNWOOPOO
ends h0	SNOOPPPPP
ends h2	SOOOPPPPP
ends h4	TNOOPPPPP
ends h5	OUOOPOPPO
ends h7	TNNOPPPPP
ends ha	SOKMQQQRQ
ends hb	TNOOPPPPP
ends hc	TRMNPPPPO
ends hd	XIHISRRST
ends he	VQKOQPPOO
ends hf	VLKNQQQQR
ends hg	SNOOPPPPP
ends hh	YLJLQQQQQ
ends hi	OUNTKPPQO
ends hk	PSPSNPOON
ends hl	QMMRPQQQP
ends hm	QWMNPPPOO
ends hn	PUNOOPPPO
ends ho	NOPSQPRQM
ends hp	UMNOPPPQP
ends hq	SLQNPQQPP
ends hr	OSRMPPPOP
ends hs	RQTLSOONM
ends ht	RPNOPOOUO
ends hu	PSNMOQPRP
ends hv	TOOOPPPPP
ends hx	QOLSPPQOP
ends hy	TPKSNOPRO
ends i3	TNOOPPPPP
ends ia	OMQQPQPPP
ends ib	RPKNQQRPP
ends ic	PMORQRPPP
ends id	OTOLNMRNU
ends ie	OXKLNQQRP
ends if	PLPKRQQRR
ends ig	OURJTOOOO
ends ih	RPPMQPPPP
ends ii	QRJSOSPON
ends ij	TKKLRRRRR
ends ik	NNVUONOOM
ends il	MTSOKQQRN
ends in	MTSOOOOPN
ends io	QUOONPPOP
ends ip	MPRMQSROO
ends iq	VMKLQQQQS
ends ir	KTQTOOPOO
ends it	PLQQOQQQQ
ends iu	OWNOPPPPO
ends iv	TNHJRRRSS
ends iw	TNNOPPPQQ
ends ix	UPSOOOPON
ends iz	VSHLQQPPQ
ends j	SMMMQQQQR
ends j3	SOOOPPPPP
ends j5	TNNOPPPPP
ends j6	SOOOPPPPP
ends j9	TNNOPPPPP
ends ja	RNMTOPPPO
ends jd	TNNOPPPPP
ends je	TOOOPPPPP
ends jg	ULNOPPPPQ
ends jh	SOOOPPPPP
ends ji	NOTOQPQPN
ends jj	QONNOWOOO
ends jk	TNOOPPPPP
ends jn	SLLLRRQRR
ends jo	RVNRONOON
ends jp	SLLLRRQRR
ends js	UMKLQQQRR
ends jt	ULLMQQQQR
ends ju	TNMROPPPP
ends jv	TNNOPPPQQ
ends jw	TNNOPPPPP
ends jz	SONOPPPPP
ends k	TNNMQQQQQ
ends k1	SNNOPPPPQ
ends k9	SNOOPPPPP
ends ka	MQRQOPPPP
ends kd	TNOOPPPPP
ends ke	PUMPPOPPO
ends kh	SNMNSPPPQ
ends ki	NVTONOPON
ends kj	SNNOPPPPP
ends kk	SKOMPQQQQ
ends kl	TNMOPPPQQ
ends km	XNNOOPOPO
ends kn	ULLMQQQQQ
ends ko	LSUKPQOQP
ends kr	TKOLPPQRR
ends ks	QNTPQPPNO
ends kt	RLLLRRRRR
ends ku	NONYOPPPN
ends ky	RVQPNOONM
ends l1	TKLMQRQQR
ends l2	SMMMQPQQT
ends l3	SOOOPPPPP
ends l4	RRMPPOPPO
ends l6	SNOOPPPPP
ends l7	ULMNPQPQR
ends l9	SOOOPPPPP
ends la	PNMUQRPPN
ends lb	QOTOOPPPO
ends lc	SLLMQQQRS
ends le	SQONOQORN
ends lg	QRSPOOOOM
ends lh	SNQOPOPPP
ends li	MSOPSQPOO
ends lj	QVNPOOOOO
ends lk	TOOQOPPPP
ends ll	RPRSNONNP
ends lm	MTRRONPPN
ends ln	TPSMOOPOO
ends lo	OPLOQSPQR
ends lp	TMRNPPPPO
ends lq	UNNOPPPPQ
ends lr	PLPLRRSQQ
ends ls	RQPLQOPRN
ends lt	SWLLOQPON
ends lu	SMOSPPQPN
ends lv	RMTOPPPPP
ends lw	SOOOPPPPP
ends lx	NWONOOPOO
ends ly	VPPLOPPPP
ends lz	TLKMRQQQR
ends m	PQNMQQQPR
ends m1	OPOTOPPPO
ends m4	TOOOPPPPP
ends m6	TNNOPPPPQ
ends ma	PTRNKRPQO
ends mb	VJJJQRRST
ends mc	OPUPPOOON
ends md	QKLPRRQQR
ends me	NNOSOOPSP
ends mf	QMROPPPQP
ends mg	VMLOPPPQQ
ends mh	UMLNQQQQQ
ends mi	PRMRPPQPO
ends mj	OPLMQQQRR
ends mk	QULSOOOOP
ends ml	XMPMPPOPO
ends mm	SRPKOPPPP
ends mn	UKMNPPQQQ
ends mo	MXMMPPPRN
ends mp	LUQNPPPPO
ends mq	TOOOPPPPP
ends mr	QRLLQQQPQ
ends ms	SMPMSPPPP
ends mt	RSPNPPOOO
ends mu	UNJPOQQPR
ends mw	QLPLQQRRR
ends my	OQRKOPSRO
ends mz	RLLLRRRRR
ends n	TMMKRRQQS
ends n.	RORLQOPPP
ends n0	TNNOPPPPP
ends n1	QQLLQQPPT
ends n5	TOOOPPPPP
ends n6	TNOOPPPPP
ends n7	TNOOPPPPP
ends n8	PTOPPOPOO
ends na	QPOTOPPPN
ends nb	PNVOOPPPN
ends nc	NQSMOTPPN
ends nd	NQUNNPPPO
ends nf	QOTPOOOOO
ends ng	TQORMPPOO
ends nh	MPQVPOOPN
ends ni	KUOSPPPPN
ends nj	QQMQPPPPP
ends nk	NRQUNOOON
ends nm	UMNOPPPPP
ends nn	KWQLPPPQP
ends no	KUPTQPPNM
ends np	QMSLQQPQP
ends nr	TOQNPOOPP
ends nu	QLTPOPPRP
ends nv	UMLMQQQQQ
ends nw	SLLMQQQQR
ends nx	QTKPOPPPP
ends ny	MLOXOPPQQ
ends nz	QLQPOQQPR
ends o	UNNOPPPPP
ends o.	WONOPOPOO
ends o3	PSOPPPPPP
ends o6	SOOOPPPPP
ends oa	QKQQPPSPO
ends ob	STJMQQPPP
ends oc	SNOOPPPPP
ends od	OOMTNOOOV
ends oe	ORQTROONM
ends of	TLMNQQQQQ
ends og	ROMKRRQRQ
ends oh	RQLOQQPOQ
ends oi	TLKPQQQQQ
ends oj	UMMOPQPPP
ends ok	RNOKPQQQR
ends ol	SMROOPPPO
ends om	RRTLOPPPO
ends on	MQQROPQPO
ends oo	RLRMRQRQN
ends op	QLSOPPPQP
ends os	QVPNONPNO
ends ot	VKOMSPPPP
ends ou	TSHRPOPOP
ends ox	QNUMNOPPR
ends oy	SRJKOQQQT
ends oz	QTKNOQQQQ
ends p	WIJKRRQRT
ends p0	SOOOPPPPP
ends p3	WNNOOOOOP
ends p5	TNNOPPPPP
ends pa	LQROOPQQQ
ends pc	TNSOPPOON
ends pd	LOVPPPPPO
ends pe	SKMXNPPPP
ends pf	NVTMPOPON
ends ph	PNSNPPQPP
ends pi	UMNOOQPQP
ends pj	SONOPPPPP
ends pk	UKKLRRQRR
ends pl	SJMKRSRSR
ends pm	ULOMQPPQP
ends po	PMSPOPPOR
ends pp	OPOMOPUPR
ends pr	RPRLQOPPP
ends ps	[JOLOOPOR
ends pt	NPVOOPPON
ends pu	SVNQNNONN
ends pv	VKLNQQQQQ
ends px	SNMNPOPPU
ends py	TKNMQQQRR
ends pz	TMMOPPPQP
ends q	SNNQPPOPP
ends q2	VOOOPOPON
ends q7	SOOOPPPPP
ends qc	XNNPOOOOO
ends qd	TNNOPPPPP
ends qg	SOOOPPPPP
ends qh	TNOOPPPPP
ends qi	NQNRSPPOO
ends qk	TNMOPPPPP
ends ql	UKJKRRRSS
ends qm	POSOOPPPO
ends qp	ULLOQPPQQ
ends qq	UNNOPPPPP
ends qr	SNNOPQPQP
ends qt	SMONQQPPP
ends qu	SNOOPPPPP
ends qv	SNOOPPPPP
ends qw	SNOOPPPPP
ends qx	TNNOPPPPQ
ends r	VONNPOPPP
ends r9	UNNOPPPPP
ends ra	ITQQOPQQP
ends rb	SPLLSQPPQ
ends rc	NNWMQPPQO
ends rd	NPVUKOPON
ends re	RMQONQTON
ends rf	TKLJSRRRS
ends rg	LTMWOPPOO
ends ri	LROSMPPPS
ends rj	SOOOPPPPP
ends rk	NOTPQPPOO
ends rl	MNOPQQQQQ
ends rm	TKMSOPQPP
ends rn	SRQJOPPOS
ends ro	OKNPPQQTQ
ends rp	SPRROONOM
ends rq	SOOOPPPPP
ends rr	UHMLRRRRS
ends rs	QNSMQPQSM
ends rt	TSKPQPPOO
ends ru	PQPTOPPNN
ends rv	ULKKRQQRR
ends rw	TNNNQQQQQ
ends rx	OVPOOPPOO
ends ry	TPQMOPPOO
ends rz	SSMOPPPPO
ends s	UMLKQQQQR
ends s.	ROMSOPPPP
ends s0	RTNOOPPPO
ends s1	SOOOPPPPP
ends s3	TNNOPPPPP
ends s5	POTOPPPPN
ends s9	TNOOPPPPP
ends sa	LMVPOPPOS
ends sb	SNPMPPPPQ
ends sc	LSXRNOONL
ends sd	QLULQPQPP
ends se	SUKMTOPOM
ends sf	TKOMQQQQQ
ends sg	NORPPOOOU
ends sh	SOLPQPPOR
ends si	RRQSKOPPN
ends sj	OOUOPPPPO
ends sk	RNPUNQPOM
ends sl	PNQLQOPQV
ends sm	XIMHRWQRP
ends sn	UKLLQQQQS
ends so	SSJNQQQPO
ends sp	PPONOPOPV
ends sr	ONLMQPPQY
ends ss	VOOPNOPOP
ends st	QMPPQTPON
ends su	OJQMRRRRQ
ends sv	SOOOPPPPP
ends sw	NNQTPPPPO
ends sy	RWNJTOOPN
ends sz	TMMOQQPPQ
ends t	TNMMQQQQQ
ends t.	NWOOOPPON
ends t0	TNNOPPPPP
ends t2	SNOOPPPPP
ends ta	OKTJOQSVO
ends tb	SONOPPPPP
ends tc	RLPMQQQQQ
ends td	TNTLPOPOP
ends te	QPPQRQONM
ends tf	SLPMPQQQP
ends tg	ULLMQQQQR
ends th	MSWPMOPQN
ends ti	PTPSKOPPN
ends tk	WNLOPPPPQ
ends tl	TRQOOOOPN
ends tm	VNNNOSNPN
ends tn	TNMOPPPQP
ends tp	ULKKQRQQT
ends tq	UNNNPPPPP
ends tr	SMTMPOPPP
ends ts	ONRLVOPQP
ends tt	OSSMOOPPO
ends tu	NROQSPOON
ends tv	WLSNPOOPN
ends tw	XKILQQQQS
ends tx	RNMPNOONW
ends ty	VQMOOOPPO
ends tz	JYLVPOPON
ends u	TOONPPPPP
ends u2	OOXOOOPPN
ends u7	TNOOPPPPP
ends u8	TNOOPPPPP
ends u9	SOOOPPPPP
ends ua	MLRXOPPPN
ends ub	SJKKRSRTS
ends uc	QPTNOOPOO
ends ud	PRNLRPPQQ
ends ue	WKLTOPPOO
ends uf	OTOQOOPOP
ends ug	QRRMOPPOP
ends uh	WIJLRQQRS
ends ui	TPQMPOOPO
ends uj	TNNOPPPPP
ends uk	QJPRPQQQQ
ends um	QNUPNOPPN
ends un	NONWPPPPO
ends uo	SNTNNPPPO
ends up	RNVMNQOQO
ends ur	MOTQORPOO
ends us	NTSNPOOOP
ends ut	TLMNPQPPS
ends uv	SOOOPPPPP
ends ux	RMNMPPPPT
ends uy	WNNPOOOPO
ends v.	OOWPOOPOO
ends v3	SOOOPPPPP
ends v4	TONOPPPPP
ends v8	TLLNQQQQR
ends va	MQMUPOQPQ
ends vb	QNSOOPPPQ
ends vc	PLPLQRRPS
ends vd	XOOMPOPPN
ends ve	TORPONOQO
ends vg	PUOOOOPOO
ends vh	SOOOPPPPP
ends vi	SSLLQQQOP
ends vj	SOOOPPPPP
ends vl	SOOOPPPPP
ends vm	TMKLRRRQR
ends vn	POVOOOOOP
ends vo	OVPROPPOM
ends vp	WMLLQQQPQ
ends vq	TONOPPPPP
ends vr	TOOPPPPOP
ends vt	USLTNOONN
ends vu	PPOUOOPPO
ends vv	SOOOPPPPP
ends vw	RMROPPPPQ
ends vx	UNMOPPPPQ
ends vy	SLOPPQQQP
ends w	SMMMQQQQR
ends w5	SOOOPPPPP
ends w8	SOOOPPPPP
ends w9	TNNOPPPPQ
ends wa	LORVOPPPO
ends wc	OOTPPPOOP
ends wd	TPLNPPPPQ
ends we	UMUNOOPON
ends wg	SOOOPPPPP
ends wh	TNNOPPPPP
ends wi	PTKPQPPPO
ends wk	PNLRRPQQQ
ends wl	ULMNQQQQQ
ends wm	SOOOPPPPP
ends wn	ROIUPQQPO
ends wo	VKKKRQQQS
ends wq	TNNOPPPPP
ends wr	TMNOPPPPQ
ends ws	PLQOOQPPS
ends wv	SNNOQPPPQ
ends ww	TLNMQQQQQ
ends wx	SNNTPPPPO
ends wz	RLMMRQQRR
ends x	TKLKRRQRS
ends x.	UMMPPPPQQ
ends xd	SMMMQQQQR
ends xe	QPNTPOOPO
ends xf	SOOOPPPPP
ends xh	UMMOPPPPQ
ends xi	RSMMPPPPP
ends xk	SNOOPPPPP
ends xl	TONNPPPPP
ends xm	TNOOPPPPP
ends xn	VNMOPPPQP
ends xo	TNNOPPPPP
ends xp	PLXNONONT
ends xr	TNNOPPPPQ
ends xt	QNUMNPPQO
ends xu	PSNPPPPOP
ends xv	TNNOPPPPP
ends xx	QPNMOPPPU
ends xy	SKKKSSQSR
ends xz	UMNOPPPQQ
ends y	SMLKRRRRQ
ends y.	NPOUOPPOO
ends y2	TNOOPPPPP
ends y3	TNOOPPPPP
ends y7	SLLLRRQSR
ends ya	SORONPPPO
ends yb	PNUNOPPPO
ends yc	TOOOPPPPP
ends yd	SSNPOOPOO
ends ye	POLSPOOUO
ends yg	TNOOPPPPP
ends yh	TMMMQQQQQ
ends yi	SNNOPPPPP
ends yl	TNOOPPPPP
ends ym	SLMMRQPQR
ends yn	PSOUOOOMO
ends yo	RQLRPPPPO
ends yp	SNNOPPPPP
ends yq	SOOOPPPPP
ends yr	SQMNPPPPP
ends ys	TNQIQPQQQ
ends yt	MOTLQPQQP
ends yu	PNQKRQQQP
ends yw	TONOPPPPP
ends yy	QTLNPPPPP
ends yz	ROOMSPPPO
ends z	TLMLQQQQS
ends z.	OPOTOPPPO
ends z1	TNNOPPPPP
ends z2	UMNOPPPPP
ends z3	TNNOPPPPP
ends z8	SOOOPPPPP
ends za	UOKPPPQPP
ends zb	UNNOPPPQP
ends zc	SOOOPPPPP
ends zd	UMNOPPPPQ
ends ze	PMMUOPORQ
ends zg	SOOOPPPPP
ends zi	NXJRNPPPO
ends zl	UOOOPPPPO
ends zm	TNMNQQPPQ
ends zn	QNSOPPPPP
ends zo	PUPOOOPOP
ends zp	TMMOPPPRQ
ends zr	NUPPOOPPP
ends zu	QONUOOPPO
ends zw	UNNOPPPPP
ends zx	UMNOPPPPP
ends zy	WKKMRQQQR
ends zz	SLHLSRSRT
ends án	RQKOPQPQQ
ends ’d	WMNNPPPPP
ends ’m	XMNNOPPOO
ends ’t	VNNNPOPPP
first a.	RRKKQRQRQ
first aaron	OWNOPPPNP
first abc	PPWOPOOMN
first abdul	OSMSPOPOO
first abraham	PRMQPPPPP
first abu	PUMVOOONN
first academy	LQOPQNWOO
first adam	OOUNPOOMT
first adobe	RLJLQPPRW
first adolf	PRLRPPPOP
first adrian	PSOOPOPPP
first advance	NOOOOPOUS
first advertisement	TPOPPPPNP
first aer	PNXNPPPON
first affordable	OPOPPOSOP
first african	OQUNUIPOO
first agha	OTNRPOPOO
first ahmed	RPKMQQQRQ
first air	LN[QNNPOO
first al	LRORPPROQ
first alan	OWONPPPOO
first alastair	PVONPPPOO
first albanian	OPTOOOOPO
first albert	PTONPPPOP
first alex	OUOPOPPOP
first alexander	PVONPPPOP
first ali	OSQQPOPNO
first alicia	PTOOPPPNP
first all	NMTRPNORO
first am	UOQNOOOOO
first amazon	PNLRPOONX
first amber	PPLMQQQRQ
first american	OPVMMQPMS
first amir	PTPOPPPOP
first amnesty	QOMMQRQQQ
first amy	NUPOPPPOP
first analyst	VOJNPPPSP
first andrew	OXNOPPPNO
first andy	OPQOPSPOP
first aner	NWPOPPPNO
first angela	OXONPPPNO
first ann	PWONPPPNO
first anne	NZNOPOPMO
first anselmo	PTOOOPOOP
first antarctic	PPTPPONOO
first anthony	OUOOPPPOO
first antonio	PXMOPOPNN
first app	PPONPPOOT
first apple	PNROPNOOT
first arab	PMKKUTRQP
first ariel	PSPNPPPPP
first arnold	PVNNPPPOO
first arthur	OSOOPPPPO
first asia	PNUTONNOO
first asian	OPSOORPOO
first ask	POUOPOPNO
first associated	KQXPPOPMP
first association	OOVPOPONO
first at	OQUPPOOOO
first atlantic	NOOTPOPOP
first augusto	PUNOPPPOO
first aung	PQOUOPONO
first australian	NPSOPROPP
first austro	SKJJRRSTS
first ayman	PWNOOPPOO
first b	PMPTOPPPR
first b.	TRJTOPONO
first bad	QNSNRPOOO
first baltic	OPOVPOOPO
first bank	NQQTQOOOP
first barack	OXMNPPPOO
first barbara	OZMOPOPMO
first barry	PVNNOPPOP
first bartier	PPPOPPPTP
first bashar	PTOOPOPOP
first bay	OOOUPPPNP
first bbc	NNYMQOPOP
first be	TLJKPSRTR
first beach	OQVNPNONO
first beijing	OPOTPOPPO
first ben	PXNMPPPNO
first benjamin	PTPOOPPOP
first berlin	ONQPPSOOQ
first bernie	OXNNOPPOP
first bert	OUOOPPPOO
first best	VJJLQQQTR
first beverly	PONTOPPPP
first big	RLLNPRPRU
first bill	M\\LNQOPMP
first billy	PUOOPPPOO
first bin	PXNOPOOOO
first biogen	ONWPPPOON
first black	NSVMSQNMM
first blue	PIMPQRRUP
first bob	OUOPPPPNP
first bobby	OVNOPPPOP
first boris	OVNOPPPOP
first bosnian	OOMMTTPOP
first boston	ONPUPOPPP
first brad	PUNNPPPOP
first bradley	NTOOPPPOP
first breaking	RNLLRQQRR
first breitbart	PPTOPOPOO
first brendan	PTOOPPPOP
first brent	QSJLRRQPQ
first brian	OXMOPPOOO
first brit	OOOOOOVPP
first british	OMVMPNRQP
first britney	OWNNPPOOO
first brock	OTOPPPPOP
first broken	OONWQNPOO
first bruce	PPOJRRQQO
first bryan	PWMMPPPOP
first bt	NQWOPNONO
first buckingham	POMVPOPOP
first burger	NMQVQPPOP
first business	VNLMPQPPQ
first c	RJJJQQRTX
first c.	RPNLQQQQQ
first calvin	NQUPOPPOO
first canadian	NNUSPNPOP
first cape	OPOVOOOOO
first cardi	OZMMPPPOO
first cargill	NOTOPPPPP
first carl	OVNOPOPOO
first carlos	PVONPPPOO
first carly	QOLLQRQQQ
first carol	OUOOPPPOO
first casino	PNMRPOPTO
first cat	RMLMQRSQQ
first catherine	OUOOPPPOP
first catholic	OQRTNOPPN
first cbs	POSPPPPOP
first central	MOPTUMTMM
first channel	OOWNOOOOR
first chapter	SMMMOQSRQ
first charles	PXKQOPOOO
first chatham	NPNVPOPPP
first cheap	NOUTPNONO
first chelsea	QLJPRPRSR
first chen	PWNMPPPNO
first chicago	POUNPOPPO
first china	ONYSONONN
first chinese	OQVMPOOPO
first chris	OUNOPPPOP
first chrissy	PVNOPPPOP
first christian	QKURMPQPP
first christine	PTOOPPPOP
first christmas	MOOOOYPNO
first christopher	OTOOPPPOP
first chuck	OWNNPPOOO
first city	OPOUPMQOO
first civic	MPTVPOOLO
first civil	OPPNPPVOO
first claudia	PSOOPPPOP
first cleveland	PMTSOOOOP
first cliff	PTOOPPPOP
first clint	PSOPPPPPP
first clinton	PPUOPOPOO
first clive	OTOOPPPOP
first club	KQWQPOOOO
first co	MNM]QNNNO
first coca	NOXOOOOOO
first cold	OPPPPSPNP
first colin	RMKKRRRSR
first columbia	PORSPOOOO
first comic	QMPMQQQPR
first commerce	OPSOPPOOP
first communist	PPVLPPOOP
first community	RQTOPNNNO
first condoleezza	PUONPOPOP
first congress	NPUPOPPOO
first conservative	MR[MONOON
first constitutional	LPWPPOONP
first consumer	QOMMPTPQQ
first continental	OPVNOONOP
first costa	NSVPPOOMM
first council	NQ[MQNMNO
first county	PPOTPOPOP
first craig	PQMNQQQQQ
first cynthia	PUNPPPPNO
first d.	TNINQRQRR
first da	POOQOOPTO
first daily	MP_NPNMMN
first dalai	PRLVOOOPN
first dallas	QKQLPRRRQ
first dan	NXNOPOPOO
first daniel	OUPOPOPNO
first dark	SLLLQRQSR
first dave	NUNOPPPOP
first david	PWKLQPQPP
first de	OPLWQOPOP
first dean	OTOPPPPOP
first dear	TJKJRSRTR
first death	WQNNPPOOO
first debra	NUOOPPPOP
first deep	OMOUPPQOO
first defeat	OOWOPOOOO
first defence	RPVMOOONO
first defense	ROOMQQQPQ
first democratic	QNPRPSOON
first denis	OWONPPPNP
first dennis	QTNNQQPOO
first department	MQZOPMQMN
first des	NPTSNOPOO
first detlev	PVOOPPPOP
first deutsche	OOYNQOPNN
first dick	OQNNPOOVO
first dirty	PNMNQOPWP
first district	QNMQPQQQQ
first do	SNLMPQPSQ
first dominique	PVNOPOPOO
first don	OUNSPOPNO
first donald	OVNOPPPOP
first dorsey	ONWOOOPPO
first doug	PTNOPPPOP
first downing	NPYQONNNN
first dries	OWNOPPPOO
first duchy	POUNQPPPO
first dun	PPNYPNONN
first duncan	OUMOPPPOP
first e.f.	NOUPPPPOP
first east	OOJ[SMPMO
first eastern	ONOXPOPNO
first ed	OYMMPPPOP
first eddie	QNLNQQQRQ
first eden	SMNIQRRRR
first edmund	OVNNPPPOP
first edward	OXLOPPPNO
first el	QRKQQOQPO
first election	XQQOPLOMO
first electoral	LQUPPPPOP
first elizabeth	PVONPPPOP
first elton	PTONPPPOP
first elvis	PWNMPPPOP
first environmental	NQUOPOOOO
first envoy	OPSPPPOOP
first epic	PXOOONOOP
first eric	OWMOPPPOP
first escola	RLLKRSRRS
first eugene	NXNPPOPNO
first eugenie	OTOOPPPOP
first euro	PMQJSPPRQ
first european	PMNLQUPQQ
first evan	OSOOPPPOO
first evo	PUONPOPOO
first executive	WOOPOOOOO
first f	PLOJPRQQV
first fa	QMPNPQQQP
first falkland	PQMUPPOOO
first fed	ONLNPVQQQ
first federal	QLRPQQOQP
first federation	NQUPPNPMP
first fernando	OQNUPOQNO
first ff	SLLMRRRRR
first fianna	OPYOOOOOM
first fidel	PWMPOPPON
first financial	QOQMPPPQQ
first fine	OPUOOOOOO
first first	NMSSORPOP
first flight	ZLMKQPPQP
first florida	POTPPPONP
first follow	SMMMPRQQQ
first foreign	QNNPPOUOP
first formula	MOTOONOUP
first fort	QNMXPPPNO
first four	OOWNOOPOO
first fox	OOWNPOOPO
first francis	PTOOPPPOO
first frank	OZLNQOPOO
first fred	PTPNPPPOP
first freddie	NWNOPPPOO
first frederick	PVMOPPPPO
first free	TLLKQRSTQ
first freedom	OOYNPOOOO
first french	QNNPPTOOQ
first full	WQLOQOONP
first g	ONXLOQPQO
first gabriel	PSOOPPPOP
first galway	NOUROOPOP
first game	POOONTONU
first gameboyzz	NQVPPNOON
first gary	OYNNPOPNO
first gaza	OONTPPPPP
first general	ULXLPOONN
first geoff	PSOOPPPPP
first georgia	OOSTPOONO
first gerald	NUOOPPPNP
first gerhard	PTOOPPPOP
first gerry	OXNOPPONO
first getty	NPYMPPONN
first glen	PSSNQOOON
first glenn	PSPOPPPOP
first global	SMRMOPPPP
first golan	PPMVPOPNO
first gold	QPWONOOON
first golden	MMRNMTYMN
first goldman	POSPPPPPO
first good	VLIJPSRTR
first google	OMQMPROMY
first gordon	OXLOPPPOO
first graham	OVOOPOOOO
first grammy	NOMOQNYNP
first grand	NNNQOWPOO
first grant	OQSPPOPOP
first great	VNFSPUOOO
first greater	OQQTQOONO
first green	NPTOQPQNP
first greg	PXNOOPPNO
first group	LNVMQQQOQ
first gulf	PPLTPRPOP
first h.	PUOOPPPOO
first ha	RONYNNONO
first hamid	PWNNPPPOO
first hans	OVNNPPPNO
first happy	VNLNPQQQP
first harold	OUPNPPPOP
first harry	QLJLQQRWR
first harvard	OQVNPNPOO
first harvey	PUNOPPPOP
first hassan	PVLNPPPPP
first heather	OVPPOPOOO
first helen	OUOOPPPOP
first helmut	PWMMQPQNP
first henga	OPOVPNPNO
first henry	OVNOPPPOP
first hewlett	QLNNQQQQQ
first hide	XONOPNPOP
first high	SOTMPROMO
first hilary	PUNOPPPOO
first hillary	OZMMOOOOO
first hmas	OPMWPOOOO
first hock	MVOOPPPOO
first holly	QPMNQQQQQ
first holy	VLQMPOQPO
first home	NOMTPNOUO
first hong	PONVPOPOO
first honorary	TLKLQRSRQ
first hosni	OSPOPPPOP
first hotel	PPONPOPTO
first house	MOUNOPOTO
first houston	OOUOPPOOP
first howard	OWNPPOPOO
first hu	PWNMPPPOP
first hugo	QSNMPOSPO
first human	QPUNPOOOO
first hurricane	SHIIRWSUR
first i.	TLJKRSSRS
first ian	NXNOPPPMP
first ibrahim	PSOPPPPPP
first icymi	UNKNQQQQQ
first in	YMJMPQPPP
first independent	OPTNQOPPP
first india	NOWOPOPOP
first indian	PPQSNOPPO
first information	PRYOPNNMM
first institute	NRXOQMNNO
first interior	OPVOPOOOP
first international	MPTQPPOOO
first internet	RLLLRSPRS
first iowa	PPSPPPPPP
first iphone	TLMKPPPPY
first iraq	OQNOPVPOO
first irish	PLQMTQPPQ
first irving	PQUMOOOOP
first isaac	NTPNOPPPP
first isfahan	OOMXQNPNO
first islamic	RNMPQQQQO
first italian	PQVOPNOPN
first ivan	OTOPPOPOO
first ivory	POMTPPPPP
first iyad	PSOPPPOPP
first j	RQILRRRPR
first j.	NTMNPQPPQ
first jack	OZMMOPONP
first jackie	RLNNQRQQQ
first jacob	OUNPPPPPO
first jake	PUPOPPPNO
first james	OYNOPOPMO
first jamie	PUOPPPPNN
first jan	PUMOPPPOP
first jane	NVOPOOOOO
first janet	PUNNPPPNP
first japan	OQULOPPPP
first japanese	OPRNVNOOO
first jarryd	LUOPPPPOP
first jason	QPMNQPQRQ
first javier	PUNOOPPOP
first jawaharlal	PWNNPPPON
first jay	NVOPPOPOP
first jean	NWNOPPPOP
first jeanne	PSOPPPPOO
first jeb	PUONPPPOP
first jeff	NVOOPPPOP
first jeffrey	PVNOPPPOP
first jenna	QNLMQRQRQ
first jennifer	PTNPPPPOO
first jeremy	OXNOPPPNO
first jerry	PTOOPPPOO
first jesse	PTOMPPPOP
first jessica	RNLLRRRRR
first jill	OTPOPPPOP
first jim	NWOOPPPNO
first joan	NUNPPPPNP
first joe	NXNMPPPNP
first joel	NUOPPPPPO
first joey	OWOOPPPNO
first johan	PVNOPPPNO
first johann	PXMNPPPNO
first john	NWNNPOQOP
first johnny	NVNOQPPNO
first joint	OOROPOOOT
first joko	PUONOPPOP
first jon	OYNNPOPNO
first jonathan	PTPNPPPOP
first jonny	PTOOPPPOP
first jose	OUOOPPPOO
first joseph	OXMMPPPOP
first joshua	NYOPOOOMO
first judicial	OOUOPOOOP
first juju	OVOOPOPPO
first julian	PXNMPPQNO
first junichiro	PSOOPPPPO
first junius	OUOOPPPOO
first justice	NN\\NONNNP
first justin	PUNOPPPOO
first jürgen	OVMNPPQOP
first kamala	PUONPPPOO
first kansas	POTPPOPOP
first kanye	NYONONOPO
first karen	OZNOONPNP
first karl	OXMNPPPNO
first kate	NUOOPPPOO
first kathleen	PUOOPOPOO
first katie	OVNPPPPNO
first katy	SKJJRSSSR
first keir	PTNOPPPOP
first keith	PTNOPPPOP
first kelly	OTOOOOORO
first ken	NXNOPPPMO
first kenneth	OSPPPOPPP
first kenny	NUOPPPPOO
first kevin	OUOOPPPOP
first khalid	PVPOPOPNO
first khan	PTOROOONP
first kill	OPPPQOLUP
first kilroy	OUNPPPPOO
first kim	N\\PLQOOMO
first king	QMOMPUPQP
first kofi	PTOPOPPOP
first korea	MOWLPRPNP
first korean	QNMMQPRRQ
first kristen	OUNOPPPOP
first kristin	PTNOPPPOP
first ku	PNTPPPPOO
first kuala	POOTOPPOO
first kurdistan	PPTOPOPPO
first l.	QSONOPPQP
first la	OPLVPMPNT
first labor	QSKLOTQPQ
first labour	OPVOPOOOP
first lake	POOTPPPOP
first land	NPUNPOPPP
first lansdowne	PPNSOPPPP
first larry	PTONPPPOP
first las	OOOVPOPPP
first latin	QMJQSPSPQ
first laura	PPTOPOPOO
first laurent	PSOOPPPPP
first lawrence	QUNNOPPOO
first le	PSRNPPONO
first learning	TNLNPQPRQ
first lech	OSPPPOOPP
first lee	PWQOOOOON
first legislative	SMIKRRRSR
first leo	OWOOOPONO
first les	NRPNOOOVO
first leslie	OVOOPOOOO
first lewis	OVOPPPPNO
first le’veon	OVOOPPOOO
first lg	NPVPPNOOO
first liam	OUOOPPPNO
first lib	OO[OMOONN
first liberal	RPULROOOO
first lindi	PONTPOPPO
first lindsay	OVPNOPPNO
first lindsey	OUPOOPOOO
first little	OOQVQNOMO
first live	RMPLOPQSP
first liverpool	NPPTQNPOO
first london	PNOOPUPPP
first lord	QPNOPPPSO
first loretta	PSOOPPPOP
first los	NNSUPOOOO
first louis	QNSOPQPOO
first louise	PVMOPPPOP
first luis	OSRNPPPOO
first luiz	PTNOPOPPP
first luke	PWMNPOPOP
first m	PLOLRRQQS
first m.	QQKNQPQRP
first madame	PPNUPOPOO
first mahmoud	PTMOPPPOP
first main	OONXPPOOO
first major	MP[NPNOMO
first making	VOPOOPOOO
first malaysian	OOWPONOOP
first malcolm	PSPOPPPPP
first man	NPSNPOORP
first manchester	MORSQOPOP
first manmohan	PSOOPPPPP
first manuel	PWOOPOPNO
first marc	PTONPPPPP
first marcel	NZMMQOPON
first marco	PUNNPPPOP
first margaret	OTOOPPPNP
first maria	OUNPPPPOP
first mariah	PWNNPPPNO
first marion	PUNOPPPOO
first mark	OWNMPPPNP
first marquis	OZLNPPOOO
first martin	N\\LLPPPOP
first mary	PUNNPPPPP
first master	SMKLQRSRR
first matt	N\\MNPPPMO
first matthew	PYMMPPPMO
first mda	PPPPPPPPS
first medical	OPTPPOPOP
first megyn	NXNNPQPNO
first mel	PVNNPPPOP
first memphis	POTNPOPOO
first mexican	PPOPPSPOP
first mh17	TJLLRQRRR
first miami	OOVOOPPOO
first michael	NUMOPOPRO
first michelle	PYNNPOONO
first microsoft	PONOONOOY
first middle	NONVTOONO
first migration	OPSOPPPOP
first mike	PYMNPPPMO
first mikhail	PVNNPPOOP
first million	QNMMQQPTP
first ministry	NRZLPNOMO
first mitchell	PWONPPPNO
first mitt	OVOOPPOOO
first modular	NPWPOOPNO
first mohamed	PTMPPPPOO
first mohammad	PVMNPPPPO
first mohammed	PWNNPPPOO
first mohandas	PUPNOPPOO
first mohd	NVOOPPNPP
first morgan	OQTPPPPLO
first mount	NNTVPNONP
first mountain	ROMPRPPPP
first mtv	NORNOOTRO
first muqtada	PSNPPPOOP
first muslim	NPYNOOOOO
first mwai	PROSOOOPP
first my	SIJIRRRXS
first n.	MUMXONOOO
first naqsh	POOYPOPNO
first national	JLUSRSQLO
first native	MPONXPPOO
first nawaz	OWOMPPPNO
first nba	OPTPPNPPO
first nbc	OOVNPPOOP
first neil	PWOOPOPNO
first new	QMUPOPNPO
first news	VPOPPPONO
first newsletter	SPOPPPOOP
first nicholas	NPOOPPPUO
first nicolas	OSPPPPPOP
first nigel	NXNNPPQNO
first nl	PPSPPPPPP
first noam	PTOOPPPOP
first nobel	NOUNOOTON
first north	POMSROPOP
first northern	NONZPOONO
first nouri	OSPOPPOOP
first nova	ONQUPOOPP
first nsw	NQNVPOPOO
first nuclear	QNNJQQRTP
first o	TIPMPQQRQ
first office	TPQOPOPLQ
first official	NPQOPOPPS
first olin	NOSOPPPPP
first olusegun	OTPPPPOPP
first olympic	SKKKRSRSR
first omar	NUOOPPPPP
first one	QOOMPPPTP
first open	QNWPONONO
first operation	NPNOPZNNO
first osama	PVLPPOPOO
first oscar	PTOOPPPOO
first otto	PVNOPOPON
first our	POWOPOPNO
first oval	OQOTQOOOO
first p	NNROOOPPU
first page	POTOPPPPP
first pakistan	OPPUOOPPO
first pam	OTPPPPPOP
first paris	NNSUPMNOQ
first park	PWPPONONO
first pat	PWNOOOPOP
first patricia	PVMOPPPOP
first patrick	OVONPPPPO
first paul	PSMOPPPPP
first pavel	OXNNPPPOO
first peace	QLOSQONRR
first people	PMQOQOQQQ
first persian	RJJRQRQSQ
first pervez	OVOOPPPOP
first peter	O[NMOOPNO
first petro	POSOPPPPP
first pew	PPUMPOPOO
first phil	OXLNPPPOO
first philadelphia	NNYNPOPON
first philip	PTTNOPPMO
first pierre	OUPNPPPOO
first pine	OPNTPPOPP
first pippa	PUNNPPPOP
first pittsburgh	MMZMQOPOO
first pixel	OONOPNPPW
first planned	NQXMPOONO
first playstation	PPOOPOOPT
first police	OPTPPOOOO
first polish	QLOLRQQQR
first pop	OPOOOOOVO
first port	PPNVPNPNO
first porter	NSROPOPOP
first pro	QNNNPOPVP
first progressive	NPTSOOOOO
first prophet	LXWKOQONL
first public	NQSTPNNOP
first pulitzer	PPMOPOVPP
first purple	OUNNONWNO
first quentin	OVPOOOPNO
first quảng	OMMYPPPON
first r	WNRLOOOOO
first rafael	OVOOPPONO
first rahm	OVNMPPPOP
first ralph	PSOOPPPOP
first rand	PTONPOPOP
first ray	OVOPPOOOO
first real	QNSNPPPPP
first recep	OTOOPPPPP
first red	MOXVOMOMO
first reince	OUNOPPPPO
first rene	OSOPPPPOP
first reporters	RMKMPQPVR
first republic	QNKSQQQQQ
first republican	PPTOOQOOP
first rhode	PPOSOPPPP
first ricardo	OUOOPPPOP
first richard	OWNNPPPOO
first rick	PSPPPPPPP
first ricky	NWPQOPNMN
first river	NNM\\NNPOP
first rob	OXMMOPPPP
first robert	OXNNPPPOO
first roberto	PTOOPPPOP
first robin	PVOMOPPPO
first rock	NORPOPOSP
first roger	OUNQPPPNO
first roman	PXMVNMOMN
first ron	PWOOPPONO
first ronald	OWOMPPPON
first rose	POOOPSPPP
first rosie	PUOOPPONO
first ross	NRNVPOOPO
first roy	PSTNPOPNO
first royal	NNVSQMONO
first rt	^HDJRRRTS
first rule	RLKJQRXQQ
first rupert	OVOOPPOOP
first russell	PUNOPPPOP
first ruth	OUNOPPPOO
first ryan	NXNPPOPNO
first s	MIPRVQQPR
first sac	QNSOQOOOP
first saddam	PTNRPPPOO
first saint	OTSPPPONN
first sales	SMLLQQQRQ
first sam	PUNOPPPOO
first samuel	PVNNPPPNO
first san	OLOZPOOOO
first sandra	OWMOPPPNO
first sandy	ORQWONNNO
first santa	NOOSOWONN
first sarah	OSOOPPPOP
first saudi	PORSOOPOO
first scott	OWNNPPPNO
first scottish	POWOOOOOP
first sea	RKOKSRQSQ
first sean	OYMPPPPMO
first second	NNOMPSTQP
first secret	MQVOPOPOO
first security	NOYPPONNO
first senate	PPRMQPPPP
first serbian	PPSOPOPPP
first sergei	NVNOPPPOP
first seymour	PVMNPPPOP
first shane	PVNNOPPOO
first sharon	O[NMPMOQN
first shaukat	OTOOPPOPP
first sierra	PVOPPPPNN
first sign	UPOPPOOOO
first silicon	OPNTPPPOP
first silver	TJKISSSSR
first simon	QONMQQQQQ
first sinn	OSSOPPPNO
first sioux	POUNPPPOO
first six	OQNPOUOPO
first sky	OPVOPOONP
first smart	RLRMPPQRQ
first snoop	PVNMPPPOO
first social	MOTKOOZNP
first socialist	OVPOOOOOP
first socotra	NONVPPPPP
first sons	QPSLPPPPP
first sony	ONVNOPOOP
first soul	OPOOOOXNO
first south	MOSRNOPQQ
first southeast	NQVPOOOOO
first southern	NPOXPNPNO
first soviet	PQOTPLPPO
first spanish	RKLNRRRSQ
first special	UJGIRTSUS
first sport	SMPMQPORP
first spring	TNUNOOONO
first sri	PVRWLNNMM
first st	MSMUOPPPO
first st.	ORSXPNOLL
first star	PNNMOQQXO
first state	MSQNORPQP
first statistics	OPXOOMOOO
first stephen	OYMMPPPOO
first steve	PPKMQRQQR
first steven	PYMNPPPMO
first stop	RMLJPPRUS
first strategic	SOUNOOPNP
first sun	MOWUNOONN
first sunday	PNRLQPQQQ
first super	VNMMOYONM
first supreme	LPYMPOPNP
first syrian	PPOWOOONO
first t	UMSNPOPPN
first taj	NSOTPOONO
first take	SMRMQPPQP
first tal	OORUOOOOO
first tamil	NSTRNOOON
first tavon	PTPOPOPPP
first taylor	PWMNPOPOP
first td	NPVOPPONP
first ted	OUNOPPPOP
first tel	PPUQPPONN
first telegram	POOOPPPOT
first temple	PMNJPRQVQ
first terry	PWMNPOOOP
first tessa	PUNOPOPOO
first texas	NOSVPOONO
first thabo	PTNOPPPPP
first thaksin	PSOPPPPPP
first than	SPMLQQQPQ
first the	RMVMQOOOP
first theresa	PVPOOOOOO
first this	SQOOONORO
first thomas	PTNNPPPPP
first théâtre	PPTQPNOOO
first tiananmen	QOLQQPPQQ
first tim	NSUMPOPNO
first time	OPWNOOOOO
first tina	OUNOPPPOP
first tods	PNUMPPPOO
first tokyo	POPTPOPOP
first tom	OXOOOOPNN
first tony	OXNOPPPOO
first top	ROQNOONTO
first trahson	PVOOPPPON
first trans	OPQOOOUNO
first travel	NQVOQOONP
first travis	PUONPPPNP
first trayvon	PVNLPPPPP
first trump	NMUVPSOLM
first turkish	NOROUOOPO
first typhoon	QKTNPTOOO
first u.	OMQVPPPPN
first u.n.	NOYPPOMOO
first u.s.	NOXQPNPOM
first uk	LPYOPMOOP
first uma	PUNNPOPPP
first un	OPWOPQNON
first unesco	NQSSPNOON
first union	NQTSPNONP
first united	ONSPPPPPP
first universal	OPVPPNOOO
first universidade	POVOOOOOO
first university	OM]GQOQPQ
first ursula	OUONPOPOO
first us	OPSOPQOOP
first usa	OOYOOOONO
first van	QURNONOOO
first victor	OVOOPPPNO
first vietnam	PPROOSPOO
first viktor	PTOOPPPOP
first virgin	OOWOPOOOO
first visual	OQNOPONNX
first vladimir	PWNNPPPNP
first wal	LOVPPPPPO
first warner	OOVNPOPOP
first washington	OKWTNOPNO
first wasserman	NVOOPPPOO
first watch	WOIOPPQPQ
first watching	UKLLQRQSQ
first wells	PPPSPPPOO
first werner	QUNNOOPPP
first west	RJMSQQQQQ
first western	KRQ[OLNNO
first white	MQQSPOOOP
first will	NYOOPNONP
first william	PYLMPPPOO
first windows	NOMPOOSOU
first winn	OMWOPPPPP
first winter	PNMMPVPQP
first wolfgang	PZJMPQPNP
first wong	QPLJQRRRR
first woodrow	OVNNPPPPO
first world	MOMMQXQOP
first x	OOSOOPPOS
first xbox	OPNPPPOPT
first y	OPOOOQOSO
first yasser	PUPNPPPOO
first york	OONVPOPOP
first yorkshire	PNNTPOPRO
first your	UMKLPQQRQ
first yuri	OXNNPPPOO
first zooey	OUOOOPPOP
gaps ""	PMMOOKMaP
gaps "'	PVVSLOOLL
gaps ",	WQLQQOOMP
gaps "-	ZIIJSQQSQ
gaps ".	NNHNPVRXM
gaps "_	TUMMROQLP
gaps &.	THDGTVUTW
gaps &_	VLJQQPPOQ
gaps '"	WQNMNNNTP
gaps ',	KRLWNOLOX
gaps '-	UIJGTTTRS
gaps '.	LPPSMOPQU
gaps '_	OMNTRQJRQ
gaps ,"	S\\OVLMMLK
gaps ,'	JYVULNONL
gaps ,,	HVSTMOOQO
gaps ,-	PNQSNNNPV
gaps ,.	LQQVMNOSP
gaps ,_	NTSPNOOQM
gaps -,	RHJPURQRQ
gaps --	TLKKRRQRR
gaps -.	TMIUOPRPP
gaps -_	YJIEVWPPQ
gaps ."	OSUJSPOOP
gaps .&	NPRJQQRSP
gaps .'	KSQVMPPOO
gaps .,	OWPQMNOQM
gaps .-	XILRSPPNO
gaps ..	SQPONQPOP
gaps ._	RQSOPPONN
gaps ^"	QTMNNOOTO
gaps ^&	YIIKQRRRT
gaps ^'	GWVSNOONO
gaps ^,	NRNWONOMQ
gaps ^-	]HHQSORNO
gaps ^.	RSMROOOOO
gaps _"	PRQNNLUPP
gaps _&	QRMMPPPQQ
gaps _'	MXVRLMNNM
gaps _-	]KIFSPSOS
group-word< 	TNNGZPQOO
group-word< 000	OOTNROPPN
group-word< a	KRQNXOPOM
group-word< about	PONNVPPPP
group-word< after	QNLMYPPPP
group-word< against	MMJWXPPPO
group-word< all	NPMM[OPNP
group-word< allow	MNNWTNOOO
group-word< among	MNSLVPPOO
group-word< an	MOMOZPOPO
group-word< and	NTLOXOPMM
group-word< anti	MPOOXOOOO
group-word< are	PPNMWPPOP
group-word< as	MPKUYOOMN
group-word< be	NMMM[PQOP
group-word< between	ONMNWPPPP
group-word< but	NMLUUOPOO
group-word< by	MKPTVQPOO
group-word< central	NONSTPPOO
group-word< ethnic	NOOOUPPPP
group-word< first	OMLMXQQQO
group-word< for	VLLPTPPPN
group-word< former	OOTMSOPOO
group-word< from	OOSKWPONO
group-word< his	NPLNZPOOP
group-word< if	MPOPVPOOP
group-word< in	PMLUUPPON
group-word< iraqi	PMMNWPQPP
group-word< leading	NNSNUPPOO
group-word< lifelong	NMLLYRQQP
group-word< likely	OOOOTPPOO
group-word< main	TKJKVQQRS
group-word< mainly	OOMMXPQPP
group-word< majority	PVLJQQQQQ
group-word< many	NPLLZPPOO
group-word< more	NOMOXPPOP
group-word< new	PNSKQQPQP
group-word< non	PMMMVQQQP
group-word< of	PQRLWOPNN
group-word< on	NMLUTPQPO
group-word< only	PNMNWPPPP
group-word< or	NNMJ\\PQPO
group-word< other	OOLMYPPOP
group-word< over	QLRLPRQQR
group-word< predominantly	QLVLOPQPQ
group-word< presumptive	OOMNVPPPO
group-word< radical	NOLOYPPPN
group-word< said	OSOOSPOOO
group-word< some	NULMTPPPO
group-word< sunni	OOMNYOPPO
group-word< suspected	QMMQRQQPP
group-word< than	WNMMRPPPP
group-word< that	NNOLYQPPO
group-word< the	NQUOVNONL
group-word< these	LPUNRPPOO
group-word< three	RNLNTQQQQ
group-word< to	MOOPWPPOO
group-word< top	OPKMZPPPP
group-word< tuesday	PPOOTPPOP
group-word< two	OMNNYPPPO
group-word< when	OMNMYPPPP
group-word< with	OMQIYQQPO
group-word> 	SOTIWOPNM
group-word> and	RJOPXPPNN
group-word> arab	RKLKVQQRR
group-word> are	KORMYPPOO
group-word> as	ONSMXOONO
group-word> but	PNMLXQQPP
group-word> candidate	PNKOXPQPO
group-word> candidates	NOJNZPQPO
group-word> church	NNTVLQPOO
group-word> cleric	OMVMPPQQP
group-word> clerics	OSNMRPQPQ
group-word> communities	OPPNUPPPO
group-word> community	QNJMYPQPQ
group-word> control	PNMOUPPPP
group-word> convention	OPLNXPPOP
group-word> countries	PMJRUPQQP
group-word> country	NORUNPPOO
group-word> debate	NOJL\\PQPP
group-word> elections	NOLTUPPPN
group-word> entering	OPOOTPPPP
group-word> establishment	PPLPVPPPN
group-word> friends	RNMLUQQQQ
group-word> from	NNLM\\PPPN
group-word> front	OPLNWPPOP
group-word> government	POOOUPPOO
group-word> group	NLRLSQQQQ
group-word> groups	PUONOPPPO
group-word> have	MOTMWPOON
group-word> holy	PORKRPQPQ
group-word> http	SOTNQOOOO
group-word> in	NMQLXPQQO
group-word> including	MQLMZPPOP
group-word> independence	PNKXNQQPO
group-word> insurgency	PNLMXPPPP
group-word> insurgents	TKJKWQQQR
group-word> language	YNNOQPOON
group-word> law	QNKSRPPPQ
group-word> leader	NPPMWPPOO
group-word> leaders	POKMZOPPP
group-word> majority	QNJMWRPPP
group-word> man	QNLKVQQQQ
group-word> markets	PPONUPOPP
group-word> men	QNKLWQQQQ
group-word> militant	POLMVPPPP
group-word> militants	QNJMXQQQQ
group-word> militia	PLLKZQQPP
group-word> minority	PLKTSQQPP
group-word> mp	NLVJRQRQQ
group-word> nations	PMMLYPPPP
group-word> nomination	POJNZPPPO
group-word> nominee	ONLOXPPPP
group-word> of	PTRLOPQPN
group-word> on	MNMM[PPQO
group-word> or	NVUKSOOOM
group-word> parties	QNNNVPPPP
group-word> party	QNLLUQQQQ
group-word> plan	QLRMQQPQQ
group-word> political	PNNOUPPPP
group-word> politicians	NONNXPPPO
group-word> presidential	OOJL[PPPP
group-word> primary	POJK[PQPP
group-word> protests	OUKLSQQQP
group-word> race	PPLOWPPOP
group-word> rebels	NMRUPOPOO
group-word> refugees	NNMMYPPPO
group-word> registered	POMOUPPPP
group-word> said	PNTNUOONN
group-word> say	MNRMWPPPO
group-word> senate	ONMOYOPPO
group-word> settlement	QNMMSQQQQ
group-word> socialist	PMMMXPPPP
group-word> state	OOIRWPQPO
group-word> that	RMJLWQQQQ
group-word> they	MPNOYOPPO
group-word> to	NNLL_NQNO
group-word> tour	OONNWPPPP
group-word> tsunami	OOLNXPPPO
group-word> vice	OPMMYPPOP
group-word> voters	NNLL[PPPP
group-word> were	QPJLYPPPP
group-word> who	NKUMWOPPN
group-word> will	NMLN[QPPO
group-word> world	NOTMTPPOO
group-word> would	ONKNZPPPO
head event	TIJHNhOPK
head law	MOMHLRlKJ
head organization	RL[RNNNMM
head place	MJQaQMNMM
initials 	ILRQLVSNT
inner familyfalse	HUWQMUPML
inner familytrue	MTNWNNMLT
inner otherfalse	KUTJMOORU
inner othertrue	WLLMOOOPV
inside a	UPONPOPPO
inside a.	OTORPOOON
inside abu	PWMPQOPNO
inside academy	NRUOPMQPN
inside action	NQWNPOONO
inside affairs	OPWOPNPOO
inside african	NQTQPNOOP
inside agamenticus	PQQSPOMNO
inside agriculture	OPTPPPPNP
inside air	NOXQQNPMN
inside al	OXIRRPPPN
inside ali	ORSOPPPPN
inside all	RMLLRRQRR
inside american	PPPNOQVOO
inside and	NNROQNVPO
inside angeles	ONTTONPOO
inside aqsa	PNOTOPOPP
inside arab	PPTOPOPPN
inside armed	SOMLQRQQQ
inside article	TOLNPPRQP
inside arts	QPNMPTTNO
inside association	NQXOPNNNN
inside audit	OOUOOOPOO
inside b.	PVOOPPOOO
inside bank	NPRUPNPOO
inside bay	OORUPOONO
inside bertrand	OSPPPPPPO
inside bin	PXLPPOPON
inside book	OPNNPRSPP
inside bureau	OPSOPOPPP
inside bus	OOUSPOONN
inside business	QNRLPQPPP
inside c.	OTPOPPPOP
inside care	OPPOPOSOO
inside central	QMMMRRQRR
inside charles	OUONPPOPP
inside cheuk	QNNKQQRRR
inside chi	QOMMQQQRR
inside china	MPOUPQOPO
inside choice	QNUNQNQOO
inside christian	PPUMPNPPO
inside city	OORTQNPON
inside college	PPUOPOOOO
inside confederate	OQVNPOONP
inside conservation	PQRSQNMOO
inside conservative	POSOOOPPP
inside council	OQYNPMNON
inside county	OOPSPPOOP
inside court	OPTOPOPPO
inside creative	OPPOPONNV
inside criminal	NQWOQONON
inside crooked	OOWOPOOOO
inside d.	OWMOPPPON
inside da	PQUNOOPOO
inside de	OSLRQNTNO
inside defense	MSYNPOONN
inside democratic	LPXMPOOOP
inside department	PQWLPNOPO
inside development	OQUOPOPON
inside district	OPXLPNPPO
inside do	SLIIRSSRT
inside dollar	OPOPPOOSO
inside du	RKILRSTSS
inside e	SIJSSQQRQ
inside e.	OPPUPPOOO
inside east	PNMPRRQPQ
inside economic	NQTOOSQOM
inside education	LRXPPONNO
inside election	MQWOPOOOO
inside electronics	QOMNOUQQQ
inside elementary	NPRSOOOOP
inside emergency	MQTPPOOOP
inside energy	OPUOPOPOO
inside federal	OPTOPOPPO
inside film	OPPMPUPPO
inside five	OPTPPOOPO
inside football	OQVNOOOOP
inside for	ROUMQNSMO
inside force	PMPSOOPQP
inside foreign	OPWOOOOOO
inside free	POMQPPSPP
inside g	PQTPPNPPO
inside g.	PTNOPPPOO
inside general	OQPSPNPPO
inside geological	PPSPOPPPO
inside good	ROMPPOQQQ
inside group	OPVOOPONO
inside h.	OWMNPPPPO
inside hall	NOTROPPNP
inside health	NORSPMPPP
inside hee	PWONPOONP
inside heritage	OQOUPOOOO
inside high	NQVNQNPPN
inside homeland	PPSOOPOPP
inside hong	NPPVPNOOO
inside hook	NPRSOOOOP
inside house	QOQJPQQRQ
inside housing	PPXMPOOOO
inside human	PQUOPONNP
inside hungarian	SKJJRRSTS
inside hurricane	SNKIRSRSS
inside in	TOMNPQPNR
inside inacio	PSOOPPPPP
inside independence	OOVQQOOOO
inside industries	PPSOPPPPN
inside information	PLLPQSQSQ
inside institute	NPYNPONOO
inside intelligence	POTOOPPOO
inside international	NNQSPPPPP
inside is	TNLMQQRPQ
inside island	OPNTPPOPP
inside it	POOOOOOVO
inside j.	PTNOPOPPP
inside jahan	PQNWPONNN
inside jewish	PPVMPOPOP
inside jong	PWNLQOPOP
inside k.	PTOPPOPOO
inside kaiseen	PTPOPOPPP
inside klux	PNTPPPPOO
inside kwok	QNMJRRRSR
inside l.	OWNOOOPPP
inside la	OROUOOOOO
inside labor	PPQOONTPO
inside law	UPONPNPPP
inside le	OWONPNPOP
inside leaders	ORUTOLOMO
inside league	QLORQORPP
inside liberal	ROOLQPSQP
inside liberation	PQUMQNPPO
inside life	OOTOPPPPP
inside lives	NQWPPOPMO
inside louis	NVRNPOPOO
inside lula	PSOOPPPPP
inside m.	PUNPPPPPO
inside management	MQXOPNNOO
inside me	PNMMPQQUQ
inside medical	MQWNPONOP
inside memorial	PNLTPSQNP
inside meteor	PPSPPOPPP
inside military	NQQSOMTNN
inside monetary	OPSPPPPPP
inside music	QOOLQOVPP
inside my	RNNNOPQUP
inside national	ONQRQTNON
inside nations	OPVNPPMPP
inside new	PPXMPOONP
inside news	QNMKRRQRR
inside north	SKHORSRRR
inside not	SPNNPPQOP
inside nuclear	MQXOPONOO
inside o.	PTOPPPPPO
inside of	OOSRPQNOO
inside on	ONPSNONTO
inside orchestra	NQVPPNOON
inside p.	OQSOPOPPO
inside pacific	NPUOONSOO
inside party	NO[JPNPOP
inside paul	OTRMPOOOP
inside people	QOSOPOPPP
inside petroleum	ONTSPOOOO
inside pixel	OPNOPOOPW
inside police	OPVNPOPOO
inside policy	POQLQQPRQ
inside political	OPTOPOPOP
inside principles	POWOPOPNO
inside protection	POSLPOSPP
inside public	NPXOOONOO
inside r.	PUPOPOOOO
inside radio	PPVNPOOOO
inside red	QQXLOMPPN
inside republic	PQMUOOOPP
inside republican	PPTOOOOOP
inside research	MPVURNMNM
inside resources	OQTPPOMOQ
inside rights	TPUPPNQLN
inside ring	NQOWPOOOO
inside rugby	NPTNPQOPP
inside san	NQOWPPONN
inside santa	POSPPOPOP
inside scenic	RLLLSRRRQ
inside school	SPSNPOOOO
inside science	MNUQPPNNR
inside scott	PTOOPOPOO
inside security	MP[NRNLMP
inside services	OQTNOPOOP
inside sign	TPOPPOOOP
inside smith	OVPOPOPPO
inside social	QOSLPPPQP
inside socialist	OPVNPOPPO
inside society	OPWPPNONO
inside south	PPSSPNONN
inside space	POMTQOQOP
inside st.	PNONPPPQS
inside state	OQQVPNONN
inside states	PNSUPPONN
inside stock	POTKQOQQO
inside street	NORVPPONO
inside supreme	PPTPOOPPO
inside suu	PQOUOPONO
inside systems	LPXNPPONP
inside t	PTOOPPPPP
inside t.	OTMNPPPPP
inside tayyip	OSOOPPPPP
inside technology	PPSPPPPPP
inside the	SLQKPUNSO
inside to	VLLMPPQUO
inside trade	OOLLRPSRR
inside train	PPPPPNSPP
inside trust	OQXMQMPOO
inside tussauds	PPNUPOPOO
inside u.k.	PNTOOPPPP
inside union	PPTMPPPPP
inside unionist	OPUOPOPOO
inside united	MQWNPNPNP
inside university	POWMPOOPO
inside up	TPOPPOONP
inside v.	OSQOOOOOP
inside valley	OOPWPNOOO
inside van	OZLMPOQOO
inside video	OOUOOPPNO
inside visual	OOOOQOONX
inside von	PVMOQPPOO
inside w.	NXMNPOQOP
inside wai	PZNNPPPMO
inside war	NQMOQZOMN
inside warhol	PPSNPOPOP
inside washington	MPOMRVPPO
inside with	TMOMPQPQR
inside without	RMJMPQPWR
inside workers	MPUOPOPOP
inside world	NPSRQTLNO
inside y	SIKJSSTSR
inside york	NPWQPOOMP
inside your	RMMMPQQTQ
inside zealand	OOVOQOOOO
joined-after group	PMQSSQPNN
joined-after organization	HL_LOQQQO
joined-after person	IZRLPOORN
joined-after place	KMQYPPPPN
joined-before group	PUOOSPOMM
joined-before organization	HM^LLNOWP
joined-before person	N\\PJQSOLN
joined-before place	JRRVQOPNN
known actor-armed-group	NVZLNNOMM
known actor-company	QMaHLQPNN
known actor-intergovernmental	MO\\GMRROP
known actor-nongovernmental	OJTLNURRP
known actor-party	]OPFLNQOU
known admin1	QPNXNOOON
known capital	QPLUPPPOP
known city-large	PONYNOONO
known city-middling	NNP[MPPON
known city-small	PTOVLOOPM
known country	MLNaMOONN
known demonym	OOHLfNONM
known group-word	NPKJfNONL
known leader	S^KJOOOON
known region	OMUWLPOOO
known seen-event	UOJKO\`OJO
known seen-group	ROMPVOOOO
known seen-law	MPLNOObML
known seen-organization	RMXLNPPOP
known seen-place	RMLWOPPPP
known seen-product	LLJJNQRNf
known seen-work	NLJJNNPhN
known state	LMFdNPQPM
known-at-all false1	TSONNOOPP
known-at-all false2	RUOONOOQO
known-at-all true1	OMSSROOOO
known-at-all true2	IIVUOQPPR
known-at-all true3	JORQOQOSR
last 1	SNSLOPROQ
last 2	QMPNOOPNW
last 370	RNNMQQQQQ
last 3clisgienf	SONOPPPPP
last 3g	WNNOPPPPN
last 4	TOUONPOMM
last 44	ONOWOPPPO
last 5g	WNONPPQPN
last 7	PPTOPPPOO
last 8	QOUMOPPPO
last abbas	OWLNOPPPP
last abbott	OTOPPPPPP
last abc	LOSSPPPPN
last abdullah	OTOOOPPPP
last abe	PVNMPOPOP
last aboriginal	POOOTPPPP
last abrams	OXNPOOOON
last abstract	UNNOPPPPO
last abuja	OPOSOPPPP
last academy	PORRONPSO
last accidentally	SNOPPPPOP
last according	SOOPPPPPP
last aceh	QLKOPRQRR
last acpeds	ONUPOPPPO
last act	OPNPQOUNO
last action	OOUOPOPPO
last actually	SNOOPPPPP
last ad	TOMNPPPPP
last adam	OUPPPOPOO
last adams	MZMNMOQQQ
last additionally	VLMMPPQQQ
last administration	MQXNQONOO
last adoption	TPQNOOPOO
last afar	OORUOOOOO
last afghan	OONPVPPPP
last afghanistan	POMTPPPPP
last afghans	NOOOUPPPP
last afl	NPUOPPPOO
last afp	KPWPOPPPO
last africa	RMISRQQQQ
last african	NOLRVOPPP
last again	VMTKPOOPP
last agency	PPQLQQPQQ
last agreement	OPSNQOQPP
last ah	TMMMQQQQQ
last ahern	PUMOPPPPO
last ahmadinejad	PSRKPPPPP
last ahmed	NWNQOPPNO
last ahronyoung	MWMOQPPOO
last ai	VNOOOPPPO
last aid	RLNLPVQPQ
last aids	UOTNOOPNN
last ailes	OVNOOPPPP
last aipac	OOUOPPOOO
last air	QMVSOONNN
last airbnb	NPUOOPPPO
last airbus	OPTOOPPPP
last airline	ROSPOOOOO
last airlines	SMVMPOPOO
last airport	NNPYPNPMO
last airways	OPXMOOONO
last akayev	POWNOPPPO
last alabama	MORVOOPOO
last alaska	MMTQPPPQP
last albania	PMNVOPPPO
last alberta	NPPVNPOOP
last album	SLLKQRTRR
last alexander	NUOPPPPOP
last alfred	PSMMQQQPQ
last algeria	QOLNQQQQQ
last algerian	OPONUPPPP
last ali	NRNUOOPOP
last allah	SQKKQQQSP
last allard	OWNNPPPPO
last allawi	OTONPPPPP
last allen	OTPOPPPOP
last alleyne	PTPOPOPPP
last alli	PSOOPPPOP
last alliance	OPUNPNPPP
last allow	TNONPPPPP
last allton	OTNPPPPPP
last alright	SNOOPPPPP
last am	SNMMQQQRQ
last amazing	TNKMQQQQQ
last amazon	NOTROPPON
last amendment	OPPOPPUNP
last american	OOUOPPOOO
last americans	QPINZOOPO
last americas	NPNUPPPPO
last ampas	OOTNPPPPP
last an	MORTPPOOO
last analysts	WMLPPPPOP
last anc	ONTOOPQRN
last and	TNMNQQQQQ
last andean	RLKLWQQQQ
last anderson	QQLLQQQQQ
last android	OMTNONOOX
last andy	PTNOPPPOO
last anfield	ONSVOOOOO
last angeles	OPNWPOOOO
last angola	OPNUOPPPO
last ankara	PONUPPPPP
last annan	OVKKQQQQP
last antarctic	QMKMQRRRR
last antarctica	OPLXPOPOP
last anti	UOPOPPPOP
last antioch	OOMXNPPOO
last anwar	PTOOPPPPP
last ap	JOTNQQQPQ
last appeal	NQUOPOOOO
last applause	ULOOPPPPP
last apple	MNXNPPPPO
last approve	SNONOPPTP
last arab	PONOTPPPP
last arabia	PPPTPOPOO
last arabic	QONNSQPQQ
last arabs	OPOOVPPOO
last arafat	PRNMPQQPP
last archer	MXNNQPPOO
last arctic	MPNXOPPOO
last area	OQOUPOOON
last arena	OONWPNOPO
last argentina	NPMWOPPPP
last argentine	POMNUPPPP
last aristide	PUNOPPPPP
last ariz.	OPOTOPPPO
last arizona	SJJNRSRRS
last arkansas	NMNRQRRQP
last armenia	PPOSPPPPP
last armenian	QOMMVOOQQ
last army	QOSNOPPOP
last arrow	OONWQNPOO
last arroyo	OTPPPPPPO
last arsenal	KOURNQPPP
last art	NONZONNPO
last arthur	OVOOOOPOP
last arts	PQTPQONOO
last asada	OOVOPOPPO
last asap	SMLMQRQRR
last ashley	POTOPOPOO
last asia	POKZOOPOO
last asian	NONUWMOON
last ask	TNMLQPQQP
last aso	OUMOPPPPP
last ass	VHIISRRTU
last assad	NWLLPPQRP
last assembly	LOUVONONO
last associate	ULKMQRRQQ
last association	LQUSQNPON
last athens	OOMTPPPPP
last atlantic	TNLNPPQSP
last atr	NOUPOPPPO
last attached	SNOPPPPPP
last attacks	SPPPOOPPO
last attenborough	MXNOPPPOO
last attendance	UMNPPPPOP
last atwood	OTONPPPPO
last au	OMMJRRTRT
last auchleuchries	RNJLRRRRR
last auckland	OPMUPPPPP
last auschwitz	POOSPPPPP
last austin	NQNVPOPPO
last australia	NMTRPPQOP
last australian	SLNRSPPPO
last australians	OOLPTPPPP
last austria	NPSRNPPPO
last authorities	SPNPPPOPP
last authority	NRVNPOOOO
last autor	OUOOPPPOO
last average	UPNPPPPOO
last aviator	NNPOPPPVO
last aviv	PPUQPPONN
last avonex	OPOOOPPOU
last aw	TLMNQQQQQ
last award	NMMPQMYPQ
last awards	MPKNQTWNP
last awesome	TOMOPPPPP
last axelrod	NWOOPPPON
last ayotte	OUOPPOPOO
last aziz	OTONPPPPP
last aztec	OKQKSRRRR
last azubzza4mv	SONOPPPPP
last b	VTMOOOONN
last b.	OOOUPPOOP
last b.c.	NOOVOPPPO
last ba	PMNLRQRRR
last baba	QRMNQPQPQ
last baby	MNPPPPPWO
last bacon	TMKJRRRSQ
last bad	UOMNPPPPP
last baghdad	OOOTPPPPP
last bahrain	NMVOOQPPP
last baidoa	OPNUOPPPP
last baiji	POMPQQQQQ
last baker	OTMOPPPPP
last bali	QMMRPQQQQ
last balls	OTPOOOPPO
last baltimore	OPMVPPOPO
last baluchistan	OONTPPPPP
last band	PMZLQOONO
last bangkok	RMMMQRQRQ
last bangladesh	OPOSOPPPP
last bank	OPRUPMOON
last bannatyne	OUNOPPPOP
last baquba	OPOTOPPOO
last barbados	PPOSPPPPP
last barcelona	PNTPOPPOP
last bardarbunga	PNOUPPPPO
last barger	RTLOPPPOQ
last barkley	PUNNPPPOO
last barra	OUNOPPPPP
last basayev	PPSNPPPOP
last base	NOSXPMPNO
last baseball	SOWNPOOMO
last based	SOPPOPOPO
last basel	QLRPPPPPP
last bashir	PUNNPPPPP
last basra	OPNSOPPPP
last bass	RUMMOPOPP
last bath	SMUONPPOO
last batty	PWMNPOPOP
last baume	OUPNPPPOO
last bay	NLQWQPQMP
last bbcbreaking	KPYMPPPPP
last bbcnews	NQVNOPPPO
last bbq	RMRMQPPPP
last bcc	OPSPOPPPO
last bce	TLIJRRRRU
last be	UPOPOOOOP
last beach	OOMVPOPOP
last bear	POOPOPTOP
last bears	JQZONPPNP
last beat	SOOOPPPQP
last beautiful	UMLMQQQRQ
last beauty	WLLMQQQQP
last beck	OTNPPPPPP
last beer	PUPOOPPNO
last begg	OXNMPPOOP
last beijing	QMLOQRQQR
last beirut	NPPVOOOPO
last belarus	OOSROPPOO
last belfast	RKIRQRRQQ
last belgian	PPONSPPPP
last belgians	POULMPQQP
last belgium	MOWNOPPPO
last belgrade	OPOSPPPPP
last belize	ONNVPPPOP
last bell	MUQQNPPPO
last ben	OVOOPPPOO
last benedict	KXPOPPPPP
last benghazi	ONNVPPPPP
last bennett	PUPOPPPNO
last beringia	NQOWOOPOO
last berlin	PLPTPPPPP
last berlusconi	NXONPOPPO
last bernanke	PUONPOPPO
last bernardino	PMMWQPOOP
last bernie	NWPOPOPNO
last bernoulli	QTLKQQQPP
last berry	PXMNPPPNO
last beslan	PMKRQQQQQ
last best	USLLQPPPP
last beyonce	NUNPPPPPP
last biden	PXNOOOOPN
last biewener	PYOOPOONN
last big	VLMMQQQQQ
last bigley	OUMOPPPPP
last bill	OVMNPOSOO
last billboard	RKQMQQQQP
last birmingham	OONWOPPPO
last birthday	SOMOQPPQP
last bitch	VKKNQQQQQ
last bittorrent	OOPPPPPPT
last black	RRKMUQPOP
last blacks	ONULRPPOQ
last blair	OXNNPPPOO
last blake	OTOOPPPPP
last blb	NPUOPPPPO
last bless	RMNNQQQQQ
last blm	OOVOOOPPO
last blog	SPNOPPOPP
last bloomberg	OOVNOPPPP
last blue	SLRLPQPPQ
last blunkett	OSPOPPPPP
last board	SMMKQRQRS
last body	QNMNQQPSQ
last boeing	MOUOOPPPP
last boerse	PNYNPOPNO
last bolivia	OOMUOPPPP
last bombardier	POTOOPPPO
last bombay	NPOUOPPPP
last bond	PXNOPOPMO
last boo	QOOOPPPSO
last books	ONVOPPPNO
last borders	RMJMPQQXQ
last bored	ULMNQQQQQ
last boris	PVNOOOPOO
last born	TMMMQQQQQ
last borodai	QSNNPQPPP
last bossie	PTOOPPOPP
last boston	POUNOPPPO
last bosworth	OSNOPPPPP
last bouchard	NYLMPPQPP
last bowl	OONRPSOPP
last bowles	PWOOPPONO
last box	RNMOOOOSS
last boy	SSNNPPOQO
last boyle	OSPOPOQPP
last boys	ROXMPOONO
last bozell	OWONOPPPO
last bp	OPUMOPPPP
last bpi	NOUPPPPPO
last branson	OWMNPPPPP
last braverman	NVONOPPPO
last brazil	OOOTOPPPP
last brazilian	PPOLVPPPO
last breakingnews	XKJNQQQQQ
last brian	PSNOPPPPP
last bride	RUKMNQPRP
last bridge	RMNQNQPQQ
last brighton	ONMYLQPPQ
last brilliant	UNOPOPPOP
last brisbane	NOOXLPPPO
last bristol	NPNVOPPPP
last brit	OPNUQOPOO
last britain	OMNYOOPOP
last british	MOOMXPPPO
last briton	OQNSSOOOO
last britons	NNNNXPPOP
last broadcom	OOSOOPPPP
last brooklyn	POOSPPPPP
last brooks	PUMNPPPOP
last brotherhood	QMRLORQQP
last brothers	NOWNQNPOQ
last brown	RRPKRPPPP
last brussels	NOOWOPPPO
last bryant	PTOOOPPPO
last bryson	OSOOPPPOP
last bskyb	MPVOOPPPO
last bt	NPTOPOPPO
last buddhist	SKLJRRSRS
last budget	TLKNQTQPP
last building	PNLQOQRQQ
last built	TNNOPPPPP
last buk	TKKKRRRRR
last bulls	QNTMPPOQP
last bundesbank	OPVLOPPPO
last bureau	TMQLPPQRP
last burma	OOMXPOPOO
last burmese	NOONVPPPP
last burr	RRMMQQQOQ
last burrell	PWOMPPPON
last burton	OTOOPPPOP
last burundi	OOOUOPPPP
last bush	NTMMPQQQP
last business	UPONPOPOO
last byrds	MPVNOPPPP
last byrne	OUNOPPPOP
last c	VLMTPOOOO
last c.	SMMRQPPOP
last ca	SKMKRRRQR
last cabin	OOOWOOPOO
last cabinet	ORMQPPPPP
last cable	PTNPPPPOP
last caesars	NNWNPPPOP
last calgary	ONNSPQPQQ
last calif.	OPOVOPPOO
last california	NNNVROPNR
last call	TNONPPPPP
last cambodia	OPMVOPPPP
last cambridge	OPXMOPPON
last camera	PPMNQOONW
last cameron	NVOPOPPOP
last camp	OVNOPOOOP
last campaign	POTNQOQNQ
last campbell	QTJLQQQPQ
last can't	TLMMPQQRQ
last canada	NMRTOSPNO
last canadian	OPMMVPQPP
last canadians	OQNLVPPPP
last cancer	SNMNQPQQQ
last cancun	OPNTOPPPP
last candidates	UOOOPPPOP
last cannes	OOVROPOOM
last cant	TMMNPQPQQ
last cape	OPPUPOPOP
last capital	POYNOOPOO
last capitol	OPOTPPPPO
last caption	XONOPNPOP
last car	WPMPPPOOO
last card	QNOMQQQQQ
last cardi	NTPMPOPTN
last careerdirection	VKLLQQQQS
last carey	PWNNPPPNO
last caribbean	MQMYLPPPO
last carrano	OVONPQPNO
last carroll	OVOOPPPOO
last carson	OUNPPPPOP
last carswell	OWNOPPPPO
last carter	RPLKQQQSQ
last castle	ORNTOPPOO
last castro	P[KMOPPNP
last catholic	PRPKRPPPP
last catholics	OPNTQOPOO
last cause	SNPPPPPOP
last cavaliers	ONWOOPOOP
last cbb	TNLOPQQQP
last cbi	OPTPOPPPO
last cbs	NPTOOPPPP
last cd	VOMNPPPQP
last ce	TLJJQRQST
last cemetery	RLQNPQQQQ
last census	OOVOOPPPO
last center	OPJYPQONP
last centre	LQPVQMOOP
last century	XMKOOQQPP
last cerberus	OPMWPOOOO
last cfl	QLOMQRQRR
last chad	PNNTPPPPP
last chahine	NVNOOPPQO
last chair	QYNLPOPON
last championship	OPOOOWOOO
last chan	PVNNPPPOO
last change	TNMMQQQQQ
last channel	MPUTPOONN
last chao	OTOOPPPPO
last charge	SMNNQPPQQ
last chargers	NNZOOOONP
last charles	NXOONOOOO
last charleston	ONNUPPPPP
last charlie	OUOOPPPNP
last charlotteedwa20	OUOOPPPON
last chart	RNPOOPPPS
last charter	POPPOOUPO
last chathams	OPNTOPPPP
last chavez	PUOLPPPPP
last cheadle	NWMOPPPOO
last cheap	TNNNPPPQQ
last chechen	NOOOUPPPP
last check	TOOOPPPPP
last cheers	SMNPPPPQP
last chelsea	MMWSNOPOP
last cheney	MYLNPPPOP
last chernin	OSOPPPPPP
last chevalier	OTPOPOPOP
last chicago	OORSNPPPO
last chief	UOPPOOOOO
last chiefs	ROTNOOPOO
last child	QMMMRRRRR
last children	TMTPPPMNP
last chile	ONMVOPQPP
last chilean	PPPMUPPPP
last china	ONLVPPPPP
last chinese	NOORSPPPP
last ching	QVNMPPPOO
last chirac	PVNNOPPPP
last chomsky	PTNOPPPOP
last chris	MYNNPOPNQ
last christchurch	NPMWOPPPP
last christian	OQMKVQQPQ
last christianity	NOPXOONQO
last christians	NPTJRPQPQ
last christie	NVNOPPPOP
last christmas	VKHROWPPO
last chung	OUONPPPPO
last church	QPRSNOPOO
last churchill	NTOOPPPPP
last cia	NPYMNOPPO
last ciara	PUPPPOONO
last citigroup	LPVPOPPPO
last city	TMSQPONNO
last clay	PTNOPPPOP
last clearswift	OOTOPPPPP
last cleveland	OKOWQPQPO
last climate	TMROQPPOP
last clinton	OUNNPPPOP
last clintons	NZNNNOOPP
last clothing	TOOPPOOOO
last cloud	OPLMQRQQS
last club	MOUUQLPNP
last cnet	ONWNPPPOO
last cnn	PNQMPQQQQ
last co	QOVNPOPNO
last coach	SNOOPPPPP
last coalition	SOOMPRPPO
last coase	MUOOOPPPP
last coast	OPKXPNOPP
last cognitive	TMLMQQQQR
last cohen	OVOOOPPOP
last coinmarketcap	NOUPOPPPO
last cola	OPSPOPPPO
last colbert	NUPOPPPOP
last coles	NWPPOOPOO
last coliseum	OONVPOOOP
last college	RLTPPNROO
last collins	OOPLPQPUP
last colombia	OPJZNPPPP
last colombian	OPLJZPPPP
last colombo	NPOUOPPPP
last colorado	NONWOPPPO
last columbia	ONRSOPOOP
last com	WKINQQQRR
last come	SNMMPQQQQ
last commission	PPUMQOPOP
last committee	RPSMQOOPO
last commons	SMMNSPQQP
last communications	TNSPONOOP
last communist	OPNOWOOOP
last community	PPWNONOPO
last company	QPSLPPPOO
last concepts	SONPPPPPP
last confederacy	OOPVOOOOO
last confederate	PMMMVPPPP
last conference	RPKKQVPQO
last congo	PPMUPOPPP
last congolese	OPPNUPPPP
last congratulations	VLLMQQQQQ
last congress	OPSNPPPPP
last connecticut	NPNWOPPPP
last connolly	NTOPPPPPP
last connors	KZMOPPPOO
last conservative	WQJONQPNQ
last conservatives	PNUNUNONO
last consider	SNOPPPPPP
last construction	VNNOPPPOP
last conte	OTOOOPPPP
last continue	TPOPPPOOP
last contract	TNKKPRRRR
last convention	PNRPPVMNO
last conway	NZNMOOPOO
last cook	PVONPOOOO
last cool	TMMPPPPQP
last coppibelfast	QOMOQQQQQ
last core	NPNOPORMW
last cork	TKIKSRRRS
last cormann	NXNOOPPPO
last cornwall	NNSSPPPPO
last coroner	PQJKRRRQR
last corp	MPXOQOPOO
last corp.	ONYNQOOON
last corporation	NRSSPNPOM
last corps	OOWNPOPOO
last corry	PVMNQOPPO
last council	SOPHQQPSQ
last count	QTPOOOPOO
last country	QNMQRRROO
last county	NNSWONOOO
last court	QNSQPOPOP
last cowell	NYMOPPPNO
last cox	TPOPPPOPO
last coyb	QMPNQQQQQ
last cp	QPRMQOPQP
last cps	RMMMRQQQQ
last crawford	OTNPPPPOO
last crimea	OPLVOPPPP
last criminal	SONOPQPPP
last critics	TPNPOPPOP
last croatia	OOLXOPPPO
last croatian	POOMVPPPP
last cross	MUQUPMONO
last crowds	UOOPPPPOP
last crude	SRPPPOOOO
last cruise	NXOOOOOOO
last cruyff	PTOOPPPOO
last cruz	OUOOPPPOP
last csos	[MLOOPPPN
last cuaron	OWNOPPPOO
last cuba	QKMTOQQQQ
last cuban	NXKMRPQPO
last cubs	OOVOOPPPO
last culberson	NWNOPOPOO
last culture	SPQNOOOPP
last cup	ORRLPTPNP
last current	TONPPPPOP
last cypriot	MPOPVPPPO
last cyprus	RPOJPRQQQ
last cérebro	RLLKRSRRS
last d	TLMOPQQPR
last d.	RMLKQQQSS
last d.c.	POOSPPPPP
last da	NPTOPPPPP
last dab	OMSOQQQOQ
last dad	UJJISSRSS
last daily	OSRJQOPPS
last dallas	OMOVOOPPP
last damascus	OSNQOPPPP
last damn	TMMNQPQQQ
last dan	QQLLPRQRR
last daniel	ROMMPPSQQ
last danish	LNOMYPQQP
last darfur	NMNPPTQQQ
last darin	PWMOPPPNO
last data	WOLPPPPON
last davidpaddon	MYMNPPPPO
last davies	OSOPPPPPP
last davis	OZLKPPQOO
last dawson	PUNOOPPOP
last day	YOMKPQNTN
last deadline	TPQONPPOO
last deal	SPPPPPOPP
last dealers	UMMQPPPOQ
last death	TMKMPRQRR
last debbie	PTOOPPPOO
last deccan	OOWOOOPOO
last defense	TUOMPNOOO
last delaware	NNL[PPNPP
last delay	NVMNPPPOP
last delhi	PPOSOOPPP
last delta	OOVMOPPPP
last dem	TLTLPPPPP
last democrat	ORLNUPPPP
last democratic	OPOOUPPOP
last democrats	OOURQNOMO
last dempsey	NUNOOPPPP
last dems	NOWPPOOON
last den	PVNNOOPOP
last denmark	NLLYOQQQP
last denver	PPOSPPPOP
last department	OSONPNPRP
last derry	NONWPOPNP
last desert	PPNTOPPPP
last details	SOOPPPPOP
last detroit	NPOUOPPPO
last development	RNTLOPOPQ
last devine	OUMOPPPOP
last devlin	MUNNQQQPP
last devocht	OTOPPPPOO
last devon	OOOTPPPOP
last dexter	RLJLRQRTS
last dhabi	POOVOOOOP
last diaghilev	OVNNPPPPO
last diana	SQMJPQRQR
last dicaprio	OUMOPPPPP
last didn't	RKLLRRRRR
last digital	QOVNPOOOO
last direction	OQSOPOPOO
last director	SONPPOTNO
last dirty	TPPPPPPNO
last disney	MNYOOPPOO
last district	NNPSPQPPQ
last division	QOUNPOOPN
last dixie	OMWOPPPPP
last dixon	OUNOPPPOP
last dkk	SMMLQRQRR
last dm	QLNKRRRRR
last dna	WPKNQPPPP
last dnc	OPUOOOPPO
last doctors	VLMQPPPOQ
last dog	SMMOQQQQQ
last dogg	PVNMPPPOO
last don't	VLMLPQQQQ
last donald	PTOPPOPOO
last doncaster	NNRUOPPOP
last done	VMNNPQPQQ
last donetsk	OPNTOPPPP
last donna	NXNNOPPOO
last don’t	TOOOPPPPP
last dorchester	OONVPQOOO
last douglas	PUOLPPPPP
last dowd	MWMPPPPOP
last dowell	PUOOPPPOO
last downer	OSOPPPPOP
last download	WNMLPQQPQ
last dozens	SOOPPPPPP
last dp	NVNOPPPOP
last drc	OPTROOOOO
last dress	SQLMQQQQP
last drone	TLKMQQQRS
last ds	OOPPOOOOU
last dubai	OPPSNPPPP
last dublin	OONVOPPPP
last duckworth	PUOOPPPOO
last duke	OVNNPPPOO
last durbin	OSPPPPPPO
last durov	OXMOPPPOO
last dutch	OONMXPPPP
last dutton	OTNOQPPPP
last dvd	XOOMPOPPO
last dvds	UONTONOON
last dyke	PSPPPPPOO
last d’souza	NTONPPPPP
last e	UNNNPPPQQ
last e.	TPMLQQQQQ
last e3	NOOOPUPQO
last ea	SKKKRSRRS
last eagles	VNQNPOPON
last early	UMPPPPPOO
last earth	QLIVPQQPQ
last east	RNJVPPPPP
last eastenders	PNOOOPOUP
last easter	TNJLRTQQQ
last eastern	RONNUPOPP
last eastwood	PUONPPPON
last easygroup	NPUPPOOOO
last easyjet	NNVOPPQPO
last easymobile	LO[NNPQOO
last ebay	OPVOPOPPO
last ebbers	NVOPPPPOO
last ebola	UJIORQQRS
last ecb	NPUPOOPPO
last economists	SPOPPPPOP
last ecuador	NOOVPPPOO
last ecuadorean	OOONUPPPP
last edenbridge	NONWPOPOO
last edinburgh	MOMXOPPPP
last editorial	TMMMPQQRQ
last education	OQVOPOOOO
last edwards	RPKNRQROR
last egypt	PNUPOPPOO
last egyptian	NPMQSPPPP
last eight	ROTPPOONO
last einstein	M[MNQPPON
last elan	PMWLPPPPP
last elbaradei	PUNOPPPOP
last election	VPNOPOOOP
last ellis	PUPOPPPNP
last elsevier	NOUOOPPPP
last email	ULNOPPPQP
last emanuel	OTONPPPPP
last embassy	ROKWQMOPP
last emirates	QPTOPOPON
last emperor	RUNOPNPNP
last empire	QJNOQOSSQ
last ena	RJNKSRSRR
last end	QOLWOOOOP
last energy	POVLPPPOP
last england	MOTQNPPQP
last english	TMOQQOPOO
last enjoy	SOPNPPPPP
last enough	UMNNQQQPQ
last enron	QLSLQQQQP
last epa	OPSPOPPPP
last epic	OMSMQQPQP
last epstein	OZLMPOPOO
last er	SMLMQQQQR
last erdogan	OVNOPPPOP
last erica	OWNNPPPOO
last erie	QNNUPPPOO
last eritrea	OOLWOPPPP
last eruwchcglt	SNOOPPPPP
last espinoza	OWNOPPPOO
last essentials	NNRONPOWO
last essex	OPLUPPPPO
last et	WOKNPPQPQ
last ethiopia	OPLWNPPPP
last ethiopian	OPOLWPPPP
last eu	MPTQOPPPO
last euler	OWNPPOPMP
last euronext	LPYNNPPPO
last europe	NNNXOPPPO
last european	OOMMWQQPO
last euros	ULLLRQQRQ
last eurosceptic	SMLKTQQQR
last eurostar	RIIITTSSU
last evans	PXLMMQQPQ
last evansville	OMOUPPQPP
last eve	NUONPUNNO
last ever	WLLLPQQRQ
last everton	NNWOOPPPO
last everybody	VMLPPPQOP
last everything	WMMPPPPOP
last evil	SNLKPQQSR
last examples	SLMMQRQRQ
last exchange	SPOHQQRRQ
last executive	VONNOOPOP
last exeter	PPOSPPPOO
last experts	QOSOOOPOP
last explorer	TIIJSTRSS
last f	SMRNPPPPQ
last fa	MOVPPOPPO
last faaborg	PPNSOPPPO
last facebook	NLSMQQRQQ
last fair	UNOMOTOOP
last fallin	NZNNOPPON
last falling	WKJKQRRRR
last fallon	OSPPPOOPO
last falls	POUNPPPOO
last falluja	OPOSOPPPP
last fallujah	NOMXOPPPP
last false	VLLNQQQQQ
last fame	NMUPNOPTO
last families	SPOOPPPOP
last family	UOMOPPPPP
last fans	WMMPOPQNQ
last fao	OOTPPPPPO
last far	WOLPPPPOP
last farage	NXNNPPQNO
last fatah	KNTZNOOON
last fb	SNOMPQPQQ
last fbi	NPUOOPPPP
last fda	NPUOOPPPO
last fdi	UOPOPPPPP
last fdp	MPUPPPPPN
last fed	MOSOQPPQQ
last federal	TPNPPPOPP
last federalist	NPVMPOPQO
last federation	PPSNPOPPO
last federer	OUOOOOPOO
last feeling	QQPNPPOSO
last fein	PURMPPPNO
last feleppa	PTOOOPOOP
last fellow	TMOOPPPPP
last festival	NOOTQROMP
last ff	UMKMQQQQT
last ffs	TMLNRQQQR
last field	RSMRPOONO
last fields	OSSNOPOOP
last fiennes	PUNOPPOOP
last fifa	NNVOOPPPP
last fighters	QLPMQQQRQ
last figures	RMNNQQQQQ
last fiji	OPNUOPPPO
last file	UONOOOORO
last fillmore	LZLPPPPPO
last films	OPUOPOOOP
last finance	TNSPOOPNO
last find	TOOOOPPOP
last finger	MTPPPPPOP
last finland	MWSONOONN
last fiorina	OWNNPOPNP
last firefox	NNYOPPPOO
last first	SPPPPPPOP
last fischer	NUNNPPPPP
last fisher	OUNOOPPPP
last five	OOXOONOOO
last fla.	OOOUOPPPO
last flanagan	OSOPPPPPP
last fleming	QPLLQRQQQ
last fletcher	OVPNPQPON
last flickr	QLPLQQQRS
last flight	UNKKQRQRQ
last florida	PKSTQPPOO
last floyd	PTOOPPPOP
last fm	QLLKRRRRS
last foley	PUOOPPOOO
last fontaine	NXMOPOPPP
last food	VMRNOOOQO
last forbes	OQWNONOOO
last force	QPTOPNOOO
last forces	TNMKQRQRQ
last ford	NSSJOPQQQ
last forest	MPTROOPPP
last forget	TNNPPPPPP
last forum	ONNVPSOON
last foundation	MPXNQOOOO
last fox	POUMPPROO
last france	QJSRPPQPP
last francisco	NMNYOPPOO
last frank	QPKLORUPQ
last franken	MWMOPPPOP
last frankfurt	MQPUOOOPO
last fraser	PPTOOOPOO
last free	SNSKQPQNR
last freed	NUNPOPPOQ
last freedom	TLPNQQQPQ
last french	ROMQPPPPP
last friends	PMLNORRUR
last front	MPUSPNONO
last frontiers	NOWONPPOP
last ft	OLQNRPPRQ
last ftu	OOUNOPPPP
last fuck	UIKMQRRRS
last fucking	RNMNQQQQP
last fujimori	PUNNPPPPO
last full	UONPPPOPP
last furthermore	VLLMQQQQQ
last fáil	OPYOOOOOM
last féin	POSOPPPPO
last g	RNPMQOQPQ
last g4s	NOVOOPPPN
last g8	NQUOOPPPN
last gaa	OMSNPPPPR
last gadhafi	MWNPPPPOO
last gael	PMTMQPPPP
last gaillard	PVOPPOOOO
last gallagher	PTOOPPPOP
last galois	OZMLPPPOO
last galway	NOMXPPPNO
last game	SNNOPTOOP
last gameboy	POOPPOOOU
last gameinsight	TLMMPQQRR
last games	OPOPOVOOO
last gaming	PSOPPPPPP
last gandhi	MRMWPQPNN
last garden	RMRNQOQQO
last gardens	OOTUOOONO
last garland	PXMNPPOOO
last gates	NWNOPPPPO
last gaza	SOKRPPQPP
last gazprom	MOVOOPPPP
last gdc	OQNNOUPQO
last gdp	WNKNPQPPQ
last ge	MUSNPPPNO
last geingob	OUOOPPPPO
last geldof	PTOPPPPNP
last gemini	SNLLPPRRS
last general	ZJFLPRQTR
last geneva	OPOTPOPPP
last genscher	NWNOPOPPO
last george	OTMTPPPOO
last georgia	PLNNRQQRR
last georgian	OPOKWPPPP
last gerard	OWONQOOOO
last german	RMONTPPPP
last germans	PLHQVQQQR
last germany	OOPVNPPOO
last gerrard	OVNNPPPPP
last get	TONPPPPPP
last getglue	TNKMQRQQR
last gets	TOLPPPPPP
last getting	SOPPPPPOP
last getty	KOZNOPPPO
last ghana	NOSROPPPO
last ghazni	OPPSOPPPO
last ghraib	OOOTPOPOP
last giants	NPWOPOOOO
last gibson	OSOOPPPPP
last gilligan	PSOPPPPOO
last gingrich	OWNMPPPPO
last girl	TLMLQRQQR
last girls	TMMOPQQQP
last giro	QLPQPQPPP
last gis	SLKKQSRQS
last gisb	TMKMPQPQS
last glacier	MPMVQOPPP
last glasgow	NONVPPPPO
last glazer	PSOPPPPOP
last global	UONPOOPPP
last globe	PPOPPOTOP
last glutathione	WOOOPOPON
last gmt	UOMOPPPOP
last go	TOOPOPOPO
last god	RRJKQQQRQ
last godongwana	MXMNPPPOP
last gold	PSPNPPPPO
last goldberg	PWOOPPPNN
last gon	SMMNQQQQQ
last gonna	UKMMQQQQQ
last gonzales	NUOOPPPOP
last good	TOOOPPPQN
last goode	PWNMPPPOO
last goodnight	ULMMQQQQQ
last gop	NOWOOPPPO
last gorbachev	OTPNPPPOO
last gordon	PSMMPPQPQ
last gore	OWNOPPPOO
last gorgeous	TLKLSQQRR
last gould	OPTOOPPPP
last government	VPNMQNPPO
last govt	WNNOOPPPO
last gracenote	NOVNOPPPP
last graham	OUOPOPPPO
last grant	OUOPOPOOP
last graphic	SNNNQQPQQ
last gray	NOTUQONNN
last greece	NOMVNQQPP
last greek	OPMPTPQPP
last green	TPMMRPQPP
last greens	NOWOPNPNQ
last greenspan	OYNNOPPOO
last greenwich	MOMZOOPPN
last grf	SLLKRRRQS
last griffin	OSOOPPPPP
last grimsby	PNMWOPQOO
last grit	TKLLQQQUR
last groberg	OUNNPPPPP
last group	QMYKQOQON
last growth	SOQRPNOOO
last guangdong	MPOVOPPPP
last guangzhou	OPOTOPPPN
last guantanamo	ONLWOPPPP
last guard	PPSOPOPOP
last guardian	KTZKNOPQM
last guccifer	NYMOOPPOO
last guide	TMLMQQPPS
last guinea	PPTOPNQPP
last gul	PTOOPPPPO
last gulf	QPKSPQQPQ
last gyanendra	QOVNPOPOO
last h	ULPMPPPQQ
last h5n1	SMMMQQPPT
last ha	TMLKQSRQR
last hadibo	NQOVOPPPO
last hadid	NWONPPPOO
last hague	PPSPQNONP
last haha	SMMLQQQQR
last hahaha	RLLMRRRRR
last haiti	OPNTOPPPP
last haitian	OOOKWPPPP
last hajj	OPONOWOOO
last halifax	ONSRPPPOO
last hall	MXMSQOOMP
last halloween	PLMRQRQQQ
last hamas	ONXKOPQPP
last hamilton	PSMTPPPMP
last hamm	NWNMPPPOP
last hampshire	OOKYPOPOP
last hangover	ULKKQQQRS
last hannity	OXKMPQPPP
last hano	OLYMONOQP
last hanson	PUNNPPPOP
last hard	TMMOQQQQQ
last hardy	PRNMQQQPP
last hariri	NVONPPPOO
last harper	NXPNPOONP
last harris	P[INPPPOO
last harrison	QMMMSRQRP
last harry	QTLMQQQOP
last hart	ORTNPPOPO
last harvard	NNVNOPPPP
last harvey	OTOPPPPOP
last hassan	NVMOPPPPP
last hate	SONPPPPPP
last havana	MOPWOPPOO
last having	UMNPPPPPP
last hay	TOLLQQPQQ
last hayman	PSOPPPPPP
last hayne	LUOPPPPOP
last hbo	OQTOOPPPO
last he	SNMNQPPPQ
last head	TPOOPOPOP
last headache	ULNNQQQQQ
last health	POVOPOOOO
last heart	RNNNOOVPP
last heated	TONPPPPOP
last heavy	SLKLRSQRR
last heights	NPMTNNOTP
last heisenberg	PTOOPPPPP
last helal	NUONPPPOO
last helmand	NONWOPPPP
last hemisphere	LRVUONNNN
last henderson	PTONPPPPP
last henry	OVOPOPPOO
last henson	OVNOPPPOP
last herald	RLPMQQQQQ
last hertfordshire	NONVPPPOP
last hewitt	NTTLPPPON
last hey	VLMMQQQPQ
last hezbollah	ONQMQQQQQ
last hi	VMNNPQPQP
last higgins	OTNOPPPPP
last high	UOONOPPPP
last highly	SNNOPPPPP
last hill	KQSUOPOOO
last hillary	L\\QJPOPNO
last hillaryclinton	YOMNPPPOO
last hills	PNLYPQPNO
last hillsborough	NOPVPOPOO
last hilton	PQSOOPPOP
last himalayan	QMMPPQQQQ
last hindu	ONRLSQQPP
last hispanic	OPLMWPQQO
last hispanics	OPOPTOPOP
last history	ROPMPTOPP
last hiv	RNNMQQQQQ
last hmv	OPTNPPPPO
last ho	QRLNQPQRP
last hodge	OTOOPPPOP
last hogan	OWMOPQPOO
last hollywood	NLRUOPQPO
last holocaust	OMOROUPPO
last holt	OTOOPPPOP
last holy	TMOPPPPPP
last home	PLMRQPPPU
last honduras	OOQTPPOPO
last honestly	TMPPPPPOP
last hood	OUOPOPPOO
last hopefully	SOPPPOOPO
last hopkins	PWNOOPPNO
last horomanski	OVOOPPPOO
last horsiesios	OVOOOOPPN
last hostage	QPNPPPPSO
last hot	SONOPPPPP
last hotel	ONQSPRPOP
last hour	NNOMPQQUR
last hours	UOMOPPPPP
last house	TLMUQOOOO
last housing	OOTPPOOOP
last houston	MNVUOOPON
last how	UMLMPRQRQ
last howard	NXMOPPPOO
last hu	OTOOPPPPO
last huckabee	PSOPPPPOP
last huffpost	LPWPOPPPO
last huge	UOLPPPPPP
last hughes	NVOOOPPOO
last huh	SLMMQQQRR
last human	VMLPPPPPP
last hume	OTONPPPPP
last humidity	SMMMQQQQR
last hungary	NOSQOQQOP
last hunt	SOOOQPPPP
last hunter	QPKMQQQRQ
last hussein	PTNRPPPOO
last hustle	NNVOPPPOP
last hutt	PPOUPOPOO
last hutu	PNOOSPPPP
last i'd	WMMNPPPPP
last i'll	WKKLQQQSR
last i'm	YMNNPPPOO
last i've	XLLNPPPRP
last iaea	PPSOOPPPO
last iata	PMQNQQQPQ
last ibm	NPTOOPPPO
last icann	PNUPOPPPO
last iceland	OOKXOPPPP
last idec	NNVOOPPPO
last idol	NPRNNSOSO
last iguazu	OPPSPPPPP
last ii	QPMKQQSTN
last iii	ORPPOOOPS
last il	OTOPPOPOO
last illinois	NONVOPPPP
last im	TKLLSRRRR
last image	TPPPOOOOO
last images	PQUOPOONN
last imf	OPTPPPPPO
last immigration	QOUONPPOO
last in	UMNMPQPQQ
last inc	OOXMPPPOO
last inc.	OO[NOOOMN
last independent	OPVNPNPPP
last india	PMPTPPPPP
last indian	OPNKYPPPP
last indiana	NOMYMPPPO
last indianapolis	OOSTNOOOO
last indians	QLYKOPPQO
last indonesia	QOHTQQQQQ
last indonesian	POKSRPPPP
last indonesians	PPLOVPPOP
last industry	SNSPPOPON
last inflation	VOMOPOPPP
last information	UOLLPQQQQ
last initiative	OQVNPOONP
last inquest	TJKJRSSSS
last instagram	OLTNNNPNW
last institute	NQYMPNONO
last insurgents	TPOPOPPOO
last intel	UNMLPQQQQ
last interesting	RLLMQRRRR
last interestingly	TLLMRQQQR
last interfax	OOWPOOPPN
last international	POQMPQQPQ
last internet	bLHMOOPPO
last interview	QPOPOSPOO
last introduction	TOKOPQPQQ
last inuit	RNMNTQQPQ
last invalid	TOOPPPPPP
last investigation	TLKLQRQSR
last investigators	TONPPPPOP
last investment	QPSOOPOOO
last iowa	OPNUOPPPO
last ipad	TLMMPQPQT
last iphone	RMLMPPQPV
last iphones	PMMNPPQOW
last ipod	PMMMPPPPY
last iq	SMMMQQQQS
last ira	QLUKQQQQQ
last iran	OOLYOPPOO
last iranian	OPNNTPPPP
last iranians	ONNMWPQPP
last iraq	OPMVOPPPP
last iraqi	OOOPSPPPP
last iraqis	OPMLXPPPP
last ircc	ONWOPOPOO
last ireland	PMWOOPPOO
last irish	NOQNUOPPP
last is	SLOMPQQQQ
last isfahan	POOTPPPPP
last ishiba	OVNMPOPPP
last isil	NNXOPPOON
last isis	OOWNOOPPO
last islam	MQSUSNONL
last islamabad	MPMVPPPPP
last islamic	NPLTRPPPP
last islamist	QOPMRPPQQ
last island	RJISQRRQQ
last islands	UOVMONOOO
last iso	SLMKRRRRR
last israel	PMMUPPQQP
last israelis	PNOKWPPPP
last iss	MPOVOOPQO
last issa	OTNNPPPPP
last istanbul	POMTPPQPP
last it	WMLLPQPQQ
last italia	RLRMQQQPQ
last italian	OOLLYPPPP
last italy	OMTRNPQPO
last itunes	ONNNPPPQV
last itv	MOVOPPPPO
last iv	SONOPPPPS
last iweathernews	PMRMQQQQQ
last i’d	VNNNPPPPP
last i’ll	VPOOOPPOO
last i’m	XMNNOPPOO
last i’ve	VOPNOPPOO
last j	SMMMQQQQR
last jaafari	PSOPPPPPP
last jackson	ORMSPPPPP
last jacobs	NVNOOPPPP
last jaffna	OOOUOPPPP
last jakarta	NPMWOPPPO
last jamaica	OPOSPPPPP
last james	RNLQQQQPQ
last jan	WJJOQRRPQ
last japan	ONLXOOPPP
last japanese	NOOKXPPPP
last jasgardner	OXMNPPPOO
last jason	PWOMQPPMO
last jasper	POPVOPOOO
last java	RLLPQRQRQ
last jazeera	NOSOQPQOP
last jeddah	SNKLRQQQS
last jeeves	POUOPOPNO
last jenna	PTOOPPPPO
last jerome	MXNLPPPPP
last jersey	PMKYQOPOP
last jerusalem	NPOUPOPPP
last jesus	PQMNPQQQQ
last jewish	NPNLYPPPO
last jews	ONMSRQPPP
last jgb	UPOPPOOPO
last jim	PUNOPPPOP
last jimmy	PVMPPPNOO
last jinping	NVOMPPPOO
last jintao	OSPOPPPPP
last job	TMKMPQQRQ
last jobs	QTNQPOOOP
last johannesburg	ONOTOPPPP
last john	OUONPPPPP
last johnson	NXNOOPOOP
last johnston	NUOOPPPPO
last join	SMONPQPQP
last jones	MWRMPPPON
last jordan	OPOSOPPPP
last joseph	OSOPPPPPP
last joshiherrmann	MUNOPPPPP
last journal	UQRLPNPNO
last journalism	NQXMPNPNP
last jowell	PTOOOOPPO
last jr	OVNOPOPPO
last jr.	OVNOPPPOO
last judge	SQKMQQQOR
last judges	UOMPPOPPP
last julie	MUPPPPPNP
last justcantgetenough	UKLLQQQRS
last justice	SNRNPOOPP
last k	TNNMQQQQQ
last kabul	NRUMPOPPO
last kaczynski	OSPPPOOPP
last kaine	OTOOPPPPP
last kandahar	PNMRQQPQQ
last kane	RMKLQRRSR
last kansas	NOPVOOPPP
last karimov	OOOTPPPOO
last karzai	NVONPOPPP
last kashmir	QNMTPPPPP
last kasich	OZMNPPPOO
last kate	OYONPPONO
last katmandu	OOOWNOPOO
last katrina	SHJGRWTUS
last kay	OUNOPOPOP
last kazakhstan	OTMROPPPO
last kcna	OPWOPOOOO
last keane	OQUOOPPOO
last keep	VMONPPPPP
last keir	PSOOPPPPO
last kelce	OTONPPPOP
last kelly	OZMMPPPNO
last kennedy	OWOMOPPOP
last kent	NNRUPOPOO
last kentucky	LLRVOQQPO
last kenya	POMVOPPPP
last kenyan	ONPLVPPPP
last kerala	MPPUOPPPO
last kerry	LXOOPOPOO
last key	RRMOQPPPP
last keys	NVKTQNOOP
last kfc	OPTOOPPPO
last khalif	NUMPPPPPP
last khan	PVNNPPPOO
last khartoum	MVSPOPPNN
last khatami	PTNMPPPPP
last khodorkovsky	PWNOPNPNP
last kibaki	PROSOOOPP
last kieswetter	PTMPPPPPP
last kiev	MNQVNPPPP
last kim	RQLJRQQQR
last kin	MYOPPOPON
last king	SOLQPQQOP
last kingdom	PPIYPPOOP
last kings	NLWLOQQPQ
last kingston	POOTPPPOP
last kirk	NVNOPPPPP
last kirkuk	OPOSPPPPP
last kivu	PPOTOOOPO
last kkeneally	MXNOPPPOO
last kkk	LPUPPPPPO
last klan	ONVOPPPOO
last knapman	OSPPOPPPO
last knight	SMKJRRRRR
last know	SMLMPQQRR
last kobe	OXONOPOOO
last koinonia	OQVMNPPPO
last koizumi	PSOOPPPPO
last kong	PNOROPOTP
last korea	OMVOOPPPP
last korean	POLQZNOOO
last koreas	QMLSPPPPQ
last kosovo	OOPSPPPPP
last kpa	PPSOPPPPO
last kr	UMNNPPQQP
last kremlin	QLTJQQQRP
last kujda	OVNNPQPOP
last kunar	OOOTPPPPO
last kunin	OUNOPPPOO
last kurdish	OPMKYPPPO
last kuwait	NPPSOPPPO
last kyi	PQOUOPONO
last kyrgyzstan	OOLVOPPPP
last l	RKLMRQQRS
last l'enfant	OWMOPPPPN
last l2	SMMMQPQQT
last la	RMMOPQPQQ
last labor	QNUNQOPOP
last laboratory	RNQLRPPPQ
last labour	MOWOOPPOP
last lacerda	NWMOPPPPO
last laden	N[LQQONNO
last lagarde	PTOOPPPOP
last lagos	MVMPOPQPO
last lahore	OPOUOPPPO
last lai	PQNSPPPNO
last lama	PRLVOOOPN
last lambert	NWNNOPPPP
last lancaster	PTRMPPPNN
last land	QMKTQPQQP
last langeland	NPOTOPPPO
last lanka	POMUPPPOO
last lankan	OVVRMMNNN
last laos	ONMWOPPPO
last larijani	OTNNPPPPP
last late	TPNPPPOPP
last latin	WPOOOOOOO
last latino	RMMNVPPPP
last lau	PTOOOPPPP
last laughter	ULJLQRQSR
last laurenkrugel	OUOPOOPOO
last lavrov	OTNPPOPPP
last law	SSSTPMKLM
last lawmakers	VNNQOOOOP
last lawrence	NTNQPPPPP
last lazar	OUONPPPPO
last lazare	OTPPPPOPP
last ldp	OQUNOOPPO
last leadership	RMMMQRRRQ
last league	PMPJRTRQP
last leahy	OVNOPPPOP
last lebanese	NOOLWPPPP
last lebanon	NPOVNPPPN
last lebedev	OVOOPPPOO
last lee	OOMSQQQPP
last leeds	PNKRPQQQQ
last left	SPSOONONP
last legion	ROQKPPRRP
last leicester	NNSUNPPNO
last leone	NSLWPPPNN
last lesotho	OOOUOPPPO
last let	ULMNQPQQQ
last lewis	NVOOPPPOP
last li	OUNNPPPPP
last liberal	MPZNQOONP
last liberals	QNOMQQQQQ
last liberia	OPMWOOPOO
last liberian	PPOKVPPPP
last libertarian	ONNNVPQPP
last library	ONQVPONOO
last librivox	OOVOOPPPN
last libya	SMIPQQRQQ
last libyan	PMKRQQQQQ
last lichtenstein	PUMOPPPOP
last life	VNMOPPPPP
last lifetime	OQUOOPPOP
last limerick	ONNUOPPPP
last lincoln	NTTNOPOOO
last lindanguyento	NWNOPPPPO
last lindi	NLOYMPPPO
last linguistics	SKNIRORSU
last lingus	PNXNPPPON
last linick	OTNPPPPOP
last linkedin	OLXOOPPPO
last linux	NOQPOPPPT
last lions	PNUOOPPPO
last lisa	TLKLQQQQU
last list	PNMLQQWPP
last liu	NWMOPPPPO
last liverpool	NLXPOPPOO
last ličen	RKKKRSRSR
last lmao	TJJJQSSST
last lo	TMIJRTRQS
last lodge	POSWPMOMN
last lol	VKLMQQQQQ
last london	QOOTPNPOP
last long	TLNMRQQRQ
last look	VNOPPPPOO
last looking	SOMNPPQQQ
last loool	UMLMQQQQQ
last lord	VSKJPQPQP
last lords	SOTNNNOPP
last lott	PSOOPPPOO
last louis	OOOSPOOOS
last louisiana	ONNVOPPPP
last love	VLKNQQRRQ
last loved	SPNOPPPPP
last lovely	SMMMQQQQQ
last lse	MPVOOPPPO
last lta	PPTPPOOOO
last ltd	OOWOOOPOO
last ltd.	NMXPOOPOO
last lu	TNLLRRRQP
last lucy	NVONPPPOP
last lukaku	OUOPOPOOP
last lukashenko	QPMMQQQQQ
last luke5sos	MXNPPOPPN
last lumpur	POOTOPPOO
last lynch	PYKLPPPOO
last lyric	NORWNOOOO
last m	POKMRQRRR
last m1	NQOTOPPPO
last mac	SNLNOQOPV
last macbook	POOOPPPPT
last macedonia	PONUOPPPO
last macintosh	OOPPNOPPU
last mackay	OTNOPPPPP
last maddow	PWNNOPPPO
last madison	PVOOOPOPO
last madrid	PKPQQQQQQ
last madsen	NVNOPOPPO
last magazine	NPZMQOONN
last maguire	OXNOPPONO
last mahal	PQTOPOPON
last maine	ROKRPQQQO
last major	VNONPPPOP
last malawi	PNOUOPPPP
last malaysia	PONWOOPOO
last malaysian	RLONSPPQQ
last malaysians	QNLKWQQQQ
last maldives	POMVNQPPP
last mali	PNOSOPPPP
last malik	OUONPPPOP
last malta	PPNTOPPOO
last man	VLHIQSQWP
last manafort	PXMMOPQNO
last management	UQSNPOOMO
last manager	UNKLRRRPR
last manchester	PMRLQQPQQ
last mandelson	NUOPOOPPP
last manga	QMNWPPOPO
last manhattan	MPMYNPPPO
last manhunt	POOOPPPTP
last manitoba	NNMWOPQPP
last mann	PVMNPPPNP
last manson	PUOOPPOOP
last manzara	OWLNPPPPP
last maoist	PLJUSQPQQ
last maoists	QOLNTPPPQ
last marbles	RIEJRTTVU
last marilyn	OYOMPOPNO
last marine	QQRKPOQPQ
last marines	QOVQONOPM
last markova	PSOPPPPOP
last mars	NSNWOOONO
last marsh	NUWKNOPON
last mart	LOVPPPPPO
last martin	OSRLPPPOO
last maryland	NOMWOPPPO
last mas	LPWOPOPPO
last massachusetts	OOLZLPPPO
last masscomp	OOVOPOPOP
last masters	UKJQPUOPP
last mastrogiacomo	PTPOPPPOO
last match	OQOPOSPPP
last mateen	MVNOPPPPO
last mathiascormann	OVNPPPPPN
last matlab	NNLNPPPPZ
last matter	RNVPPOOMO
last maxwell	PZNMPOOMO
last may	PVOOOOOOO
last maya	QPVLOPOOO
last mayer	OTOQPPOOO
last mbeki	OTNOPPPPP
last mbumba	OUNOPPPPP
last mccain	MTSNPOPOP
last mccarthy	OUNOPOPOP
last mcconnell	OUNOOPPOP
last mccormack	OTPOOPPOP
last mcdonald	OUQMPOPOP
last mcdonalds	MLSXOOPOO
last mcfc	OMRNQPQQQ
last mci	NPUOOPPPO
last mckenzie	ORSOPPPMO
last md	QMKORRQQR
last mda	NPWOPPPPM
last me	TNMNPPPTP
last meantime	TNNNPPPPP
last meath	OONVOOPOO
last mecca	PONSPPPPP
last medal	QNOOPOUPO
last media	UNTMPOOOP
last medicare	QNRMOOVOO
last medrano	PTNOPPPPO
last medvedev	QTNOOPOPP
last meet	SNOOPPPPP
last mehlis	PTNROOPOP
last melbourne	PNOWOPPPO
last melcher	MVOOPPPPP
last member	VLLLPRSQQ
last members	WMLMPQQQQ
last memphis	NPSSPNPOO
last men	RNLMQQRQQ
last menatep	MOUOOPPPP
last menezes	POOVPOOPP
last mercer	OUMOPPPPP
last merck	MOVOOPPPP
last mercury	TQKLQPQRO
last merkel	PSONPPPPP
last mertens	OWNOPPPOO
last mesoamerica	OPOUOPPPO
last met	NOTOPPPPP
last metro	QMVNOOPQO
last mexican	NONLYPPPP
last mexicans	OPOMUPPPP
last mexico	POLWOPPPP
last mh	TMLLQQQQR
last mh17	ULMNQQPQQ
last mh370	ULNNPPPPQ
last miami	NONVOPPPP
last michael	PUNMPPPPP
last michels	OVMOOPPPN
last michigan	MMUVNPOOO
last microsoft	PMROPPPPP
last middleton	MWNOPPPPP
last mideast	RMLMRRQQR
last midlands	OOOUPPPOP
last milan	OOOWPOOOO
last milburn	OVOOPPPOO
last miliband	MXLOPPPPP
last military	TMNOPPPPP
last millennials	UNOPOPPQO
last millions	SOPPPPPOO
last milosevic	NTPNPPPPP
last milwaukee	OPTROOPOO
last mind	SMKLQQRRR
last mine	RNOTPPPNP
last mining	SPROQOONO
last ministers	UKTMQPPOO
last ministry	PNSLPPQQQ
last minneapolis	OOMWNPPPO
last minnesota	OQLYNPPOO
last miramar	MMMZOPPPO
last miramax	OOUOOPPPP
last mississippi	LOSTNQOPO
last missouri	OOOSPPPPP
last mit	NQWMOOOPO
last mitchell	QMLKRRRSR
last mlb	NPTOPPPPO
last mmpi	RNMMQQQQQ
last mn	SNLNPQQQR
last mo	NUNTPOPOO
last mobile	RLTOPPPNR
last mod	RMMLRQQRR
last mogadishu	NNOVPPPPP
last mohamed	RLMNQQQSQ
last mohammed	PVPMPQPNN
last moines	OPMYQNPOO
last molina	PTOOPOPOO
last mollenkopf	OSONPPPPP
last moneymonitor	UJKMPQQSS
last monroe	OUNOPPPNO
last monrovia	NOOUOPPPO
last monsoon	QNOMPQQRQ
last montalvo	OVNNPPPPP
last montana	OMLYOPQPO
last montgomery	OVNOPPPOO
last montreal	MOOWOPPPO
last mook	OUOOOPPPO
last moon	RKLLRRSRR
last moore	PWMMPQPOO
last morales	OYMMOQPOO
last more	VORNQONNO
last moreau	NYNOPPPOO
last morgan	PPRLQQQOO
last moriori	RPJJSRRQR
last moroccan	OPNNUPPPP
last morocco	NPSQOPQPO
last morris	PRTMPPPNN
last morrison	OWNOOOOOP
last moscow	RMKMPQRQT
last mosque	PLLYRRONO
last mosul	NONWOPPPP
last motel	QMKKRRRSR
last mother	SOOOPPPPP
last motors	KOVPPPPPP
last mountains	MNNYOPONQ
last mounties	PNUMPPPPO
last mourinho	OSPPPPPOO
last movement	OOOLQUOQQ
last movie	SOOPPPPOP
last moxon	PVNNPPPNO
last mozambique	NPOSPPPPP
last mozilla	NOTLPQQRP
last mps	WOMOOPPPN
last msnbc	NNXNPPOPO
last msps	VOOOOPPPO
last mt	SONOPQPPP
last mtv	NQVNOOPPO
last mubarak	OTPNPPPOP
last mugabe	PTMOPPPPP
last muhammad	MUWLOOPOM
last mukherjee	NUNOPPPOP
last mulcair	OWMNPOPPO
last mum	SMKLQQQRT
last mumbai	NOOTOPPPP
last munich	MOSUNPPPO
last munster	QLSMPQPQP
last murphy	OWONPQONO
last murray	OUQMPOPOO
last museum	MOSVONPOO
last music	UNTOPNONO
last muslim	LRTROOPOO
last muslims	MORNTQPPP
last mutu	OVOPOPPOO
last mvp	RMNMQQQQR
last my	SMKLQRRRR
last myanmar	OOMWOPPPO
last myers	OSOPPPPOP
last mérida	PMMWPPPPP
last n	TMNSOOPPO
last n.h.	OPOSPPPPO
last naacp	OOUOOPPPP
last nairobi	OOOUOPPPP
last najaf	OOMVOPPPP
last nakasone	MWNPPPOPO
last name	TOOPPPOPP
last names	VPLPOPPOP
last namibia	MPLWOPPPO
last namibian	NPVNPPOPO
last nao	OPTOPPPPO
last nas	PUMOPPPOP
last nasa	OOUMPPPPP
last nasdaq	MOXNOPPPO
last nasrallah	PVNOOOPPO
last nasser	OTOOPPPOO
last nation	QPKRQPQQP
last nationalists	SKIKURRRR
last nations	MPPPPUOOO
last nationwide	ROSOOOOOP
last navy	MOWNOPPPP
last nazi	OMNVRPPPO
last nba	OPUNOPPPO
last ndp	LOWPPPPPO
last neal	NTOOPPPOP
last nebraska	OOMWOPPPO
last need	TONOPPPPP
last neeson	MXNNPPPOO
last nehru	NXNNPPQON
last nepal	NNNUPPPPP
last nepalese	OPPMUPPPP
last net	UNNOPPPPP
last netanyahu	NWOOOPPOO
last netflix	OPTOOPPPO
last netherlands	LOQTPPPPO
last network	SQVMQNOMO
last nevada	OOMWOPPOP
last nevertrump	TOUMOOOOO
last new	UPMOPPPPP
last newcastle	ONWQOOPOO
last news	SOQMQPPPP
last newsweek	OOSKQQQPP
last newton	OXNNOPPNP
last newtown	OPOTPPPPO
last nh	NQOVPOPOO
last nhs	MPUPOPPPP
last niallofficial	MTTPOOONN
last nicaragua	OOMVOPPPP
last nice	VJKJRRRSQ
last niger	ONMXNPPPO
last nigeria	OOMVOPPPP
last nigerian	PPOIXPPPP
last night	OPOOOPPTP
last nimo	OMXOOPPON
last nine	TNNPPPPPP
last nintendo	OMVOPPQPN
last nippon	OPUOPOPNO
last nixon	OVONOPPPP
last nkrumah	OXNMPPPOO
last no	SLLKQRRRR
last no.	WONOPOPOO
last noida	OPMVPPPOO
last nokia	OOUNPPPPO
last nook	UMOOPPPPQ
last norfolk	OMNXOPPPO
last northeast	LQNXMPPOP
last norway	OOOUNPPPP
last norwegian	NPOLVPPPP
last not	TNMNPQQQQ
last note	XKMOPPPPP
last now	TOLOPOPSP
last nra	PPTOPOPPO
last nrl	SNNNQQQQO
last nsw	NPPTOPPPP
last ntas	UNKNPQQQQ
last nvidia	OOTOPPPPO
last nw	SNNNQQQPQ
last ny	OPOTOPPPO
last nz	OORMQPQPQ
last o	UNNOPPPPP
last o'driscoll	OUNPPPPOP
last o'gara	OVNNPPPOO
last o'malley	PTOOPPPOP
last o'sullivan	OSPPPPPOP
last oakley	NSOTOOOOP
last obama	OXMNOPPPP
last obamacare	ONOOOPXOO
last obasanjo	OTPPPPOPP
last objectives	TNLNPQPRQ
last obr	OPUOOOPPO
last observers	UMNPPPPOP
last ocean	OONYNPOOO
last off	UMLMQPQRP
last office	QOTQPONNP
last officers	SOPPPPPOP
last official	WMKNPPQQP
last officials	SOOPPPPPP
last often	SMOOPPPPP
last oh	TNOQQOPOO
last ohio	NNNVOPPPP
last ok	WLMOPPPPP
last okay	TMOOPPPPP
last oklahoma	OOOUOPPPO
last olmert	NWOOPOPPN
last olympic	OOONQUPPQ
last olympics	POSNOSOOP
last omaha	OPOSOPPPP
last omg	UMMNPPQQQ
last one	RRMJOSOUN
last onion	NPTOOPPPP
last online	RMRNPPPPP
last onpoli	VJLMQQQRS
last ons	KPWPPOPPP
last ontario	NMMXOPPPP
last onthejob	TLMMQQQQQ
last opec	LQYOOOOPN
last open	TPMLOWONO
last opening	TOOPPOPOP
last opinion	TPOPOPPOP
last opposition	VOLNPPPPQ
last oracle	MPVOOPPOP
last orange	RMUOPOOOO
last order	UMMNPQQQQ
last org	PPOMRQPQP
last organisation	MPWOQNPOP
last orlando	PPNVOOOOO
last orleans	PQQTPNPNP
last oscar	OPOOPOTPP
last oscars	POMMPPWPP
last ottawa	OOMUPPPPP
last owen	PTOOPPPOP
last oxfam	PPUPNOOPO
last o’malley	PVNPOPPNO
last p	QLQLQQQQR
last pa	OOUOOPPPO
last pac	XPQPQLPOL
last pachomius	M]KNNPQON
last pacific	ROKQQPQPR
last packard	QLNNQQQQQ
last padilla	NWOOOPPPO
last page	QVOOOPOOO
last pagliano	OVLOPPPPP
last painkiller	OOOPOPOVO
last pakistan	QMKSRPQPQ
last pakistani	POOLVPPPP
last pakistanis	OPONTPPPP
last palace	OLRSQOOPP
last palestine	RLNNQQQRQ
last palestinians	OPOOSPPPP
last palin	NWMOPPPOP
last pamkeynen	SOPPPPPPO
last pan	SOPKRPPPP
last panama	SFTHRSRSR
last panamanian	PONNTPPPP
last parade	OPPPPSPPP
last paralympic	TKJSQQPQQ
last paralympics	NPNOPVPOQ
last parenthood	OPVMQOOOO
last paris	OKRVOOPPO
last park	PQJSPPQOQ
last parker	NWNOPPPNO
last parliament	NORTPOPPP
last parliamentary	TLLLRRQQR
last parmalat	NOUOOPPPO
last part	SOOOPPPPP
last participants	TOMNPPQQP
last parties	SPROOOPOO
last partisi	ONYOPOPNO
last partnership	NPQPPNTNO
last party	NRUMPOPOP
last pasadena	NONTPPPPP
last pass	PNMQQQQOR
last passion	NQUOQOOOO
last paul	MTMQPQPPP
last pay	TNOPPPPOP
last paypal	PPTOOOOPP
last pbs	OOSPPPPPP
last pc	UQQNPOOON
last pcs	VLPNOPPPO
last pct	SPNPPPPPP
last peace	TLKMPPSRR
last pearlman	PTNOPPPPP
last peck	RSMNPQPOP
last pen	PUPOPOOOO
last pence	LZKPPPPOQ
last peninsula	OQLXPMPOO
last pennsylvania	PPLUNPPPP
last pentagon	KOSSOPPPP
last people	UPNPOPPOP
last pepsi	PTPNPPPPO
last peres	NXLNPPPPP
last peretz	OVNMPPPOP
last perfect	TMJKRRRRR
last perlingiere	NUOOPPPOP
last perry	MOWOQOPPN
last persia	RMKLRRRRR
last peru	OPLUPPPPO
last peruvian	OPNNTPPPP
last peshawar	PPOTOOPPO
last peston	OTOOPPPOP
last petersburg	OOMWOPOPO
last pfizer	OMUPOPPPP
last phd	RMMMQQQRQ
last phil	NUOPPPPPO
last philadelphia	PMLTQPQQQ
last philippine	MNVPROOOP
last philippines	QLOPRQQQO
last phillip	MWOOPPPNO
last phillips	NVOOPPPNP
last phoenix	UMOQPPPOP
last phone	SLMLQRPRS
last photo	TOMNPQQPQ
last photos	SOOPPPOPP
last photoset	TMMMQQQQQ
last phx	ONPVOOPOP
last pictures	OOVOOOOOO
last picturskewphoto	SKJLRRRRS
last pin	RQMMQQPPQ
last pink	SNOOPPQPP
last pinochet	OWMNPOPOP
last pirates	VNNLRPPPP
last pisces	PTNOPPPPP
last pistorius	SNLMRQQQR
last pittsburgh	OPUOPPPOO
last pixel	PNNNNPPPW
last pizza	RMMQQPPPQ
last pkk	OPTOPPOOO
last plains	NQOVOOOOO
last plane	SMNNQQPQQ
last plans	TNNPPPPOP
last plaza	ONSTOPPON
last please	VKMNPRQPQ
last plouffe	OUNPPPPOP
last plus	RNQMPPPPQ
last pmonair	SKLLQRQSR
last point	OOXKQOPOP
last poisson	OVMOPPPOP
last poland	NPH\\NPPPO
last polaroid	SJIKSSSRU
last polaroids	UKIKSRQQV
last police	UOPOOOPOP
last polish	OOONTPPQP
last political	SOOPPPPPP
last politico	MPVOOPPPO
last polk	NVOOPOPOO
last polls	TOOPOPPOP
last pompeii	NOPUOPPOO
last ponting	NXOPPPOMN
last pop	SNOPPPPPP
last pope	OSKJRRRPS
last poroshenko	NTOPPPPPP
last portable	QOOOPOOPT
last portland	OPNUPPPPP
last portsmouth	POMUPPPOP
last portugal	OOMUPPPPP
last post	SNTMPPPPP
last potter	NPLMPPO\\N
last pound	MVNOPOPPP
last powell	OXMLPPPPO
last power	SLTNQPOOQ
last ppi	WNMNPPPQP
last pr	UNKLQQQQR
last pradesh	OONXPOOOO
last prager	NVNOPPPPO
last prayformh17	VJKMQQRRQ
last pre	UPLPPPPOP
last prescott	PSOOPPPPP
last presidential	ULNNQQPQP
last presley	OWMOPPPOP
last press	LNUMQQQQQ
last pretty	TMLPPPPQP
last preval	OXMLPOPPQ
last previously	TOPPPPPOP
last price	WLNPPPPPP
last pride	TLNOQQQQP
last priebus	OTOPPPPPO
last prince	NYLNOPPOP
last private	RMLMRRQRQ
last prize	ONQNQPUPO
last pro	RNNNPPPPT
last professional	SPPPPPPOP
last program	NQVMQQNNN
last progress	SOOPPPPPP
last project	POVMOQTNL
last prosecutors	UNNPPPPOP
last protests	SPPPPNQOP
last providencia	PNLOSQQQQ
last ps	RNMNQQQQP
last psp	MQNOPPPPV
last pspc	NOWPOPOOO
last public	SMMMQRQRQ
last pupils	TNNPPPPOP
last putin	NWNNOPPPP
last pyongyang	PUNKQQPPP
last q	SNNQPPOPP
last qaeda	PLUVOONNO
last qaida	PLUKPQRPQ
last qantas	NOVNOPPPP
last qld	NONVOPPPO
last qpr	PMTMPPQPQ
last qualcomm	NNWOOPPPO
last quebec	MPMVPPPPP
last queen	VRQMNOONP
last queensland	MOPUOPPPO
last questions	UNNPPPPOP
last quetta	NQOXNOONO
last quick	VKMOPQPQP
last quite	SNNPPPPPP
last qwest	NQWMNOQPO
last r	VONNPOPPP
last r50bn	TOPOPOPPO
last racing	QNTMPQPOQ
last radio	RNMQPPQQP
last rafah	ORTNOPOOO
last rahu	TIIJTRSTT
last rail	RMMMQRQQR
last rain	TKKKQRRRT
last raisr	OMOOOPPPY
last ramadan	UKMMQQQQQ
last ramadi	QNMQQQQQQ
last rams	OPWMPNPPO
last rangoon	RLJPQRQRQ
last raskin	PSNOPPPPP
last rathbun	OTOOPPPOP
last raw	SNOOPPPPP
last ray	OSOOPPPPP
last rbi	WNNOQOPOO
last rbs	NOVNPOQPO
last rcmp	NMWOPPOPP
last read	UOROPNNOP
last reading	TOOQOOPOP
last ready	SNOOPPPQP
last reagan	PQMLQQQQR
last really	SMNMPQQRQ
last reasons	TNOPPPPPP
last rebel	VMLMQRQQQ
last rebels	SNOOPPPPP
last recent	TOOOPPPOP
last recession	NQONPTPPP
last record	YMKMQPQPQ
last red	TPMPPPPPP
last redwood	PVMOPPPOO
last reeves	OXMNPPPNO
last refugees	WNONOOPPP
last region	PPRSPNPNO
last registry	NPUNPOPPP
last reich	NURNOOOOO
last reid	NVOOPPPNO
last rekohu	NOOVOOPOO
last remember	TMOOPPPPP
last renee	NVOOPPPOO
last reply	SMMMQRQRQ
last report	ULSLPNOTN
last reports	TOOPOPPOP
last representatives	SOOLQPPQP
last republic	QLPTSNPNP
last republican	NOLNXPPPP
last republicans	NOONXPPOO
last research	UNRLPPNPQ
last researchers	TOOPPPPOP
last residents	SPOPPOPPP
last resigns	VPNPQOOOO
last resources	PPSMPPPPP
last results	VONNPPPOP
last retail	RPUPPNNNO
last retweet	VLLMQQQQQ
last reuters	LPWPOPPNP
last review	RNQOONNVN
last revision	SOMNQQQPP
last revolution	OONMPWOPP
last reynolds	PXNNPOPNO
last rfp	RNNMQQRQQ
last ribble	OSPPPPPPO
last rica	PSTOPOOMN
last rice	JYQNPOPOP
last richard	PUNOPPPOP
last richards	NUONPPPPP
last ride	QPNTOPOOP
last right	TONNPQQOP
last rights	QOSNQPOQP
last rihanna	MWNNPPPPO
last rings	QPNOPPPSO
last ripple	WNSMNOPOO
last rising	VKMMPQQRR
last rita	RKJJSSSTR
last rival	VNOMPPPPP
last river	NOMXPPORN
last rivertrail	OONUOPPOO
last rnc	NOTMOUOPO
last road	RPKUQOPOO
last roberts	QPKLRRRQR
last robinson	PVNOOPPOO
last robots	NPOPNPPVP
last roche	NSPPPPPOP
last rochester	NONVQPPOP
last rock	ROOQPONTO
last rockies	OOQTOOOPO
last rodgers	OWNPPPPNO
last rodriguez	PSOPPPPPP
last roethlisberger	NUNPPPPPO
last romanian	OPNLWPPPO
last rome	NOPUPOPOP
last romney	OVOOPPPOO
last room	OOOWOOPOP
last rooms	TOMPPPPPP
last rooney	OVMNPPPPP
last roosevelt	MUOPPPPPP
last rosamundurwin	OUNPPPPPO
last ross	NTOOOPPPP
last rossmarowits	MYLQOPPOO
last rotherham	OMOVOPQPO
last royal	UPLLQQPPQ
last royale	POOOPOPTO
last rp	TKJKRSRSR
last rt	VOJMRPPQQ
last rubio	NYLLPPPPP
last rudd	PSPOPPPPP
last ruddock	PSPOPPPOP
last rugby	TMMKRQPRQ
last rumsfeld	NXMMPPPPP
last run	QMLJQQQVR
last ruse	OVOLOPPPP
last rusesabagina	PTONPPPPP
last russell	PXNMPPPNO
last russia	OOKVNSPPO
last russian	MONSSPPPO
last russians	PPMOUPPPP
last rwanda	QKOPQPQSQ
last rwandan	NPOUROOOO
last ryanair	PNVNPPPPO
last s	OOSTNPOOO
last s.	QOLRQQPPO
last s.c.	OOPSPPPPP
last sa	QMKQQQQQR
last saaid	PTPOPPOOO
last saakashvili	OUNNPPPOP
last sad	TOMPPPPPP
last saddam	MUMTPPONO
last sadpv2za65	SNNOPQPPQ
last sadr	NWQOPPNNO
last saez	PUNOPPPOO
last safin	NUOPOOPOP
last sales	QOMOPOTTO
last salmond	MXNOOPPQO
last salvador	PWONPPPOO
last sam	QPMMQQQQP
last samarra	PMOVNPPPP
last samsung	OKWOPPPPP
last samuel	OQSPPOPOP
last sanders	OWNOOPPOP
last santiago	ONOTPPPPP
last sarah	OWNOPOPOO
last sargent	ORSNPOONQ
last sarkozy	OUPPPPPNP
last sars	KNYPOPPNO
last saudi	PNOTPPPPP
last saur	NOXOOOOOO
last savage	UMMMQQQQQ
last save	SMMKQQQRQ
last scarborough	NUONPPPPP
last scheinman	NSOPOPPPP
last schlafly	LVNPPPPPP
last schmidhuber	OVNNOPQPP
last school	UPQOOOOPO
last schools	WOLPNPPOQ
last schroeder	OUNNPPPPP
last schultz	OUOOPPPOO
last schumacher	NXMOPPPNP
last schuster	OYNOOOPNN
last schwartz	PTOOPPPOP
last science	TLMLQQRRQ
last sciences	PQXPPMMON
last scientists	UPOPOPPOP
last scotland	PKOTQPPOP
last scott	NZMOPPPNO
last scottish	PNKRSQQPQ
last sea	PMNRRPPOQ
last seaforth	OONXOOPON
last sean	PTTOOOONN
last search	TOOPPPPOP
last season	RMLLPRRRS
last seattle	MNN\\NOPPN
last sec	OTSPPPPMO
last second	WLLOPPPPP
last section	SNNMPQPRQ
last securities	NQYOPOOMO
last security	NOPMOOZNP
last see	SPTNOOONO
last seifert	PSOOPPOOP
last self	SMPOPPPQP
last senate	QOPMPQQQP
last senators	WLJMQQRPR
last senegal	NPOTOPPPP
last seo	SLKLRQRQS
last seoul	NOOTPPPPP
last separately	SOOPPPPPP
last serb	PONMYNPPO
last serbia	ONNWNPPPP
last serbian	OOPLUPPPP
last series	PNMOPSSPP
last serious	VMOPOPPPP
last service	VLPKQQPPQ
last sevan	OVQOOOPOP
last seven	VMLKQQQRQ
last seventeen	SOPPPPPPP
last seventy	TOONOPPPO
last sex	UNLNPPPRP
last sexton	PUNOPPPNP
last sexyback	PNOOOPPTP
last seychelles	NQSSNPPPN
last shacham	PVONPOPON
last shalev	NWONPPPNO
last shame	ULOOPPPPP
last shanghai	NNOTPPPPP
last shapiro	OUOOPPPOP
last sharapova	NVNNPPPPP
last share	VMNNQPPPP
last shares	VONPPOPOP
last sharif	NPPUOPPPO
last sharks	ONXNOOPOP
last sharon	MWNOPPPPP
last sharp	OVOOOOPOP
last sharpton	PVNPPPPOO
last shaw	OTNPOPPPP
last shell	OSQXNNONM
last shenton	OVNNPPPOP
last shepherd	QNJJRSSSR
last sheriff	RUNNPOOPO
last sherlock	RNKLRQQSR
last shi'ite	NQONTPPPO
last shi'ites	PLMTQQQPP
last shiite	OONPTPPPP
last shinawatra	PSOPPPPPP
last shinseki	NUOOOPPPO
last short	PTOOPPPOP
last shorten	LXOQOOOOP
last shortly	UOOOPOPPP
last shot	NPUPOPOOO
last shoutout	TOOOPOPPP
last show	SMKOPTPQP
last shwe	SPMLQQQPQ
last si	TLKIQSSSR
last side	SMNSPPPPP
last significant	SOPPPPPOP
last silk	OVNPPPPOO
last silva	OSNPPPPPP
last silverman	LXMPPPPPO
last similar	UMPPPPPOP
last simolove	JZKOQQQOO
last simon	QQKLRRRRQ
last simpson	OTMLQPQPQ
last sinatra	OTOOPPPPP
last singapore	KMWOPQPQO
last singh	NWLNPPPPP
last sirleaf	OVOOPPPOO
last site	RNNUPOOOO
last six	TNROPOONP
last skinner	PUOOPPPNP
last sky	RMQKQRQRQ
last skynewsbreak	MPUPOPPPO
last slam	MPOOPVNPP
last slemp	OWONOPPOO
last sligo	OPLVOPPPO
last slovenia	PPNTNPPPP
last slow	SOPOPPOPP
last small	SNNNQPPQP
last smaller	VMOPPPPNP
last smegielski	OUNOPPOPP
last smh	SNMNPQRPQ
last smith	OWMQPOPNO
last snapchat	NPROPOPOT
last social	SONOPPPPP
last society	LNVNQORPP
last socotra	PMNVPQQPO
last solutions	QPWNOONNP
last somali	NNOKXQQQP
last somalia	OOLXNPPPO
last somalis	PPOLUPPPP
last somebody	TMONPPPPP
last somehow	VNPNPPPNP
last somerset	NPPWPOOOO
last sony	NNYNOOPPO
last sopa	RJPMRQQQR
last sound	RNSRNONPO
last soup	SLLKRRQSR
last source	VMNPPPPOP
last sources	SMMNQQQQQ
last south	QKPLQRRRQ
last southampton	ONTPOQPPO
last southern	VOSNMPPOO
last southwest	OPNZONOON
last sova	OUONPPPPP
last soviet	OPPOSPPPP
last sox	NMWNPOPPO
last space	TMRMPPPPP
last spacey	OUNOPPPOP
last spain	ONNVOPPPO
last spamhaus	NOVOPOPOO
last spaniard	OONWOOPOP
last spanish	SPMMUPPPO
last sparks	PUNOQOOOP
last spd	MPTPPPPPO
last speaker	TOJMQQQRQ
last speaking	SOOPOPPPP
last spears	OWNNPPOOO
last speech	QOOOOTOOO
last spencer	OPWOOOOOO
last sperry	PWMOOOPPO
last spitzer	PUOOPPPOP
last sport	NOYLONPOQ
last sports	RPSOPOOOO
last spring	SLLLRQRRR
last springer	NVMPPPPPO
last spurs	PMULPQQQP
last sql	TNMMQQQQQ
last square	NMNQQQQQQ
last srebrenica	PMLSQQQPQ
last sss	UKJIQRRRU
last st	QMMTQPPPP
last stadium	OPK\\PNPNN
last staff	SNOOPPPPP
last stalin	PSOOPPPOP
last stand	QONUPOPPO
last stanley	PQSOOPPOP
last star	PTRJNNPOU
last stardust	OONNNXPPN
last starmer	NVMOPPPPP
last stars	TMKLQRRRR
last start	TNOPOOPPP
last state	OKYOPPPOO
last statement	SMLNPRPUO
last states	OOKVQPPPP
last station	POLUQPQOO
last statistics	OPVNOPOOP
last stats	QMQMQQPRQ
last steelers	KO[ONPPOO
last steenkamp	PTNNQPPOP
last sterling	OWOOPOPOO
last stevens	NUNOOPPPP
last stewart	PWMNQOPOO
last stockholm	NOOSPPPPP
last stone	OUONOOOSO
last store	ROMOPNOOW
last stories	VPLMOPPOS
last story	UMMMQQQQQ
last strasbourg	OPOSPOOPP
last straw	MXMMQOPPP
last street	QPTOOPPOO
last strip	PPNTPPPPP
last strong	VILKQRSSQ
last struggling	TNOOPPPOP
last studies	OORMPQPTO
last studio	OOXOOOOOP
last sturgeon	NVMOPPPOP
last sudan	OOKYOPPPP
last sudanese	NOOKWPPPP
last sukul	OTOOPOPOP
last sullivan	PSOOPPPPP
last summer	UMOOPPPPP
last summit	NRUTOMOMN
last sun	QNTROOOQM
last sunak	OTOOPPPPP
last sunderland	OOXMPPPPN
last sunni	OUMQNPPPP
last sunnis	PMMLVPQQP
last sunrise	VJLJRRRSR
last support	QOUOPPONO
last supporters	VNOQOPPNP
last sure	UNLOQPPPP
last survey	SMOPPOOOT
last sut	TMKLQRQQT
last svendborg	OPOUOPOOP
last swap	OQOOPOOTP
last swear	SNLNQQQQQ
last sweden	MNWPMQQPP
last swedish	NPNNWPPPP
last swift	OWNOOPPNP
last swiss	SNNOSPPPN
last switzerland	OOKXOPPPP
last sydney	NLPUQPPPP
last symonds	NVNOPPPOO
last syndrome	YMPPOOPON
last syria	POKWOPPPO
last syrian	MOOOUPPPP
last systems	RNMJQRRSQ
last t	SNQKQPQOR
last tabennese	OOOUNPPPP
last taiwan	RJONPQQSQ
last take	VMOOPPPOP
last taken	QONOPPOTP
last taking	SNOPPPPPP
last taleban	PMVMNQPQP
last taliban	PQSMNPPPP
last talk	SOOPPPPOP
last talks	UOOPPNPOP
last tamil	ONXNMPPPP
last tan	MWNOPPPOO
last tanzania	PPLWOPPPP
last tapper	MYNOQOPON
last tarantino	OUNOPPPOP
last tate	OUOOOPPOO
last taurus	SKKLRRRSS
last tautou	NVOOPPPOO
last taylor	SPMKQRQPQ
last tbilisi	RMLMRRRQR
last tci	OOUPOPPPO
last teachers	WNPONOOPO
last teague	N\\KNPPPNO
last team	QNLKPSRSQ
last teams	TNNPPPPPP
last tech	TNKSPOPPP
last technologies	POWMOPOPO
last technology	QOVNPPONO
last tehran	TMLKSQQQR
last teigen	PVNOPPPOP
last telegram	OLRNPOONY
last telegraph	NNRMPQQQQ
last telesales	SLLMRQQQR
last ten	SLMMQQQQQ
last tennessee	NOMXOPPPO
last terminal	SPNUNNONP
last terms	TNNNPPPQP
last terry	OSUNPOPOO
last tessa	OWNNPPPON
last test	XNMLPPQOQ
last tests	TPOQNPPPP
last texans	OMYMNQPOP
last texas	NNMVPPQPP
last text	XPLOQPONP
last thai	PLOLVPPQQ
last thailand	OPJWOPPPP
last the	VLKMQRQQQ
last theatre	NONXPOPPO
last theblaze	MOVOOPPPO
last theindynews	MPUPPPPPO
last theodorus	NVNPPPPPO
last theory	RLKLQSRRS
last they're	WNMNPOPPP
last they've	WMMNPPQPP
last they’re	YMLOOPPPP
last thiel	OUONPPPPO
last thing	SLLKOQQWQ
last things	SOLONPPUP
last think	SOPPPPPOP
last this	TOOOPPPPP
last thomas	NVLTPPPNN
last thompson	OTNNPPPPP
last thousands	SOOOPPPOP
last thunder	VJMKRQQRR
last thunderstorm	UMNNPPPQQ
last thurman	NYMNPPPPP
last tibet	NNUPNPPPP
last tibetan	RLLLVQQQQ
last tie	SMLMPPQTQ
last tiffany	OTRNOPPOO
last tiger	NQSQNONOT
last tikrit	NPOUOPPOO
last tilton	OUNOPPPPO
last timberlake	MYNOPPPOO
last time	TNONPQPPP
last times	QNTMOOPQP
last tindall	PTONPPPOP
last to	RPLMQQPQR
last today	OPTMOOOUN
last togo	OOOUOPPPO
last tokyo	MOOVOPPPP
last tonyabbottmhr	MVMPPPPPO
last top	UMKNPRQPQ
last tories	LPONUPPQO
last toronto	ONMWOPPPP
last torrential	UKLLSQQRR
last tory	LKVKUQQQQ
last tournament	PPPOPTOPO
last tower	OSIMPUQRQ
last towie	UJMLQRRRR
last town	MOUOPOPPP
last traci	NVNOPPPOO
last trade	WOPOOOPOO
last travis	NSSOOOOOO
last treasury	NOYLOOPPP
last treaty	NQVOQNPNO
last tribune	PNVNPOPOO
last trick	SKQMQQRPQ
last triton	POSPPPPPP
last troops	SPOPOPOOP
last trudeau	L[NMOPPPO
last true	SNMMPQQQR
last trump	NWPOOOPOO
last trust	TORNQOONP
last trying	SOPPPPPOP
last tsunami	ROOPOTOOO
last tuc	OPUOOPPOP
last tuesday	QOLNPVPPP
last tulsa	PNLWOPPPO
last tune	RNMNQQQQQ
last tunisia	OOXNNOPPO
last turkey	NJSQPQQQQ
last turkish	MPOMYPPPO
last turkmen	NPOMUPPPP
last turkmenistan	NOUTMOPON
last turner	PUOOPOPOP
last turnpike	PNNYPOONO
last turns	TONPPPPOP
last tv	VLPMPQPPO
last twain	NWNNPQPPO
last tweet	SOOOPPPPP
last twitter	NNVNOQPOQ
last tyrone	NQTPOPPOO
last tysabri	OONNPOPOW
last u	TOONPPPPP
last u.k.	MPSQPPPPP
last u.s.	RPMSOPPPP
last u2	OOXOOOPPN
last uae	NPNTPPPPO
last uganda	RKKQQQQRQ
last ugandan	NOPSRPPPP
last ugh	ULMLQQQQQ
last uh	SLMNQQQQR
last ukip	LPVPPPPPM
last ukraine	RNITPQPPQ
last ukrainian	OOLSQPPPP
last um	TLJKRQQST
last umaga	NWNPPPPOO
last un	MNSQPPQQP
last undefeated	MOUPPPPPP
last underground	SLRMPPPPQ
last understand	UNMOPPPQP
last underwood	PSOOOPPPP
last unece	PNWPOOOPO
last uni	OMMSQQQRQ
last union	QNOLPTQPQ
last united	LPYONPPPO
last university	RPXGQOOOP
last unrwa	OPTOOPPOP
last up	WMLKPQQRP
last ups	LPVPOOPPO
last uribe	NVONPPPOP
last uruguay	POMUOPPPP
last us	QOOSOPPPO
last usa	NOSQPPPPO
last usda	OPUOPOPPN
last users	TNNPPPPOP
last usher	NVONPPPPO
last usi	OPTOPPPPO
last using	TOOPPPPOP
last usually	SNOPPPPOP
last utc	RLMMQRQQR
last utd	NOWOOOPPO
last uzbek	NPOOSPPPP
last uzbekistan	OONUOPPPP
last va.	PPOSOPPPP
last vabres	OWNNPOOOP
last valley	PNLXPOPOP
last vancouver	POOUOPPNP
last variety	RMPLPPRRQ
last vat	VONNOPPPP
last vatican	OOTOPPPPO
last vegas	OOOTPPPPP
last venezuela	POLQPQQQQ
last venezuelan	OPONVPPPP
last venus	PKHKSRSTV
last verizon	NOUOOPPPP
last vermont	MONXOPPPP
last versace	PWNNPOONO
last very	VMNPPPPPP
last veterans	QPUOOOONO
last vi	QPLLRRRQQ
last via	SOOOPPPPP
last vic	OPNUOPPPP
last victoria	NOOTPPPPP
last victorian	RONRTOONO
last video	UMMKPRQQQ
last vietnam	POOUPOPOO
last view	OPPUPOOOO
last viguerie	OVPNPOPOO
last vii	QLLMQVQQR
last villepin	OUNOPPPPP
last vince	LZLPQPPOO
last violence	TNNPPPPPP
last vioxx	OPPOOPOOV
last visit	OSNOQPPOP
last voa	MPTOPPPPP
last voice	QNXNOONOP
last volume	SLMNQQRRP
last vote	SOOOPROPP
last voteon	TLLLQRQRR
last voters	VONPPPPNP
last vp	VONMPPPPP
last vpe2fwkfdt	SNOPPPPPP
last vt.	NOOUOPPPP
last vuitton	PQSOPPPNO
last w	TLLLQQQRS
last wa	OQMUOPPPP
last wait	TPNOPPPPP
last wakefield	PNNTPPPPP
last waldman	MTOPPPPPP
last wales	KLXUOOQOO
last walker	QNMNRQQRQ
last wan	PTPOPPPOO
last war	OPNMPUOSO
last warhol	NVLNPSPPO
last warner	POVNOPPOO
last warning	OMSNPPOUO
last warren	PTOMPPPPP
last warsaw	OOOUOPPPO
last washington	QTLOPPQPQ
last water	PVVNNNNON
last waters	OWONPOOOO
last watson	PVNNPPPOO
last watts	OXONOPOOO
last way	RJNOQSRPR
last wayne	ORKKRRQRQ
last waziristan	PQOUNOPOO
last we'll	VLLLRQQQQ
last we're	VNNOPPPPP
last we've	UOPOOPPPO
last weah	NRUONOPPO
last wear	SLLLQQSRR
last weathercee	QLRLQQQQQ
last weaver	OTPPPPPNO
last web	VONPOOPOO
last week	NPOPPQOSP
last weekly	PPXNNNOPO
last weingarten	OTPPPPPPP
last weinstein	OTOOPPPOO
last welcome	SNOPPPPPP
last wellington	PMMUPPPOP
last welsh	NSNRQPPOO
last wembley	NLXONQQPP
last wenger	NWNOOPPOO
last west	TOHLQSRQR
last western	PTSLOPPOP
last westminster	ONRSPPONO
last we’ll	UNNNPPPPP
last we’re	VNNOOPPPO
last we’ve	UNMPPPPPP
last what	UMMOQPPPP
last whatsapp	PONOOPPPS
last wheeler	QMLNRRRRR
last whig	ONSOVNOOO
last whigs	NONNXPPPP
last whilst	TOOPOPPOP
last white	SRKNRPPPP
last whitmore	MUMQOQPPP
last whitson	PWNOOPPOO
last who	NKPKSRTRR
last widodo	MWPNOPPOO
last wikileaks	OOVPPOOOO
last wikinews	LPWNPPPPO
last wikipedia	SMSLPPPQP
last wilkins	OWJNPPQPP
last wilkinson	PTOOPPPOP
last william	PUOOPPPOO
last williams	NWNNPPPOP
last wilma	ROQLPQPQP
last wilson	OXOMOOPOP
last wimbledon	ONLVOTPPO
last wimpey	NOVOPPPOO
last win	UMONPPPPP
last windows	PNNMPQPOV
last winnipeg	MOOWOPPPO
last wis.	POOTOPPPO
last wisconsin	NNPUOPPPP
last witham	PNOVOPPPO
last witnesses	TPOPPPPNP
last wmc	OPSPOPPOO
last woman	TLLMPRQSQ
last women	TLMLQRQRR
last wong	PSPOPPPOO
last woo	TRNNPPPPO
last woods	MWMNOPPRP
last woodward	OTNPPPPOP
last word	TMLKQQQSR
last worker	UOOPPPPOO
last workers	UPMPOPPNP
last working	TOPPPPPNP
last world	TNOQPOPNO
last worldcom	LOZNOPPOO
last worldcup	TNLOQQQPQ
last wow	ULMNQQQQQ
last writers	SNRNPOPPP
last wto	OPTOPOPPO
last wwdc14	TMMOQPQQQ
last wwi	TLLMRQQRQ
last wynne	NWNOOPPOO
last x	SLKKQQPPY
last xbox	OOPOOPPPU
last xd	SMMMQQQQR
last xinhua	MPVLOPPPP
last xp	ONNOOQPOW
last xrp	VPNNPPOPO
last xstrata	OPUOOPPOO
last xu	OWOOPOPOO
last xx	SMMMQQQQR
last y	SMLKRRRRQ
last ya	TLLMQQQQQ
last yaf	NPUOPPPOP
last yahoo	OMONRQQQQ
last yanukovych	PSNOPPPOP
last yates	N[NOOOOON
last yay	SMNMQQQQR
last yazidis	ONPOSPPPP
last yeah	XLLNQOQQP
last year	WMKOQVNOP
last yeats	OZNONOOOO
last yellen	NWNOOOPPO
last yemen	OPMWNPPOP
last yonhap	QNMRQQQPQ
last yorker	OPXONOPOO
last you	TMONPPPSP
last you'll	RMNNQQQQQ
last you're	VLNOPPPQP
last young	VQMNPOPPP
last younis	PTOROOONP
last youtube	TKONQPQPR
last yucatán	RMMOQQQQQ
last yugansk	NPUQOOPOO
last yugoslavia	OOKWOPPPP
last yukos	NOVNOPPPO
last yushchenko	PNTNPPPPP
last z	TOMLQQQPR
last zabul	OPPTNPPPO
last zambia	RMJMRRQRR
last zara	PPTOPPPOO
last zardari	QNQLRQQPO
last zarqawi	OYNQNOOON
last zawahiri	PXNOOOOOO
last zealand	NQPVPMPOP
last zelaya	OWMNOPPPP
last zephyr	OVNOPPPPO
last zimbabwe	ONVNOPPPP
last zimmerman	MWMOPOPOP
last zobrist	PVOOPPPNO
last zone	OOVROOONO
last zuma	MWLNPPPPP
last zurich	RLRLRPQPQ
last łódź	OONUPPPPP
leader< 	SVOLNPPOO
leader< a	SWJJOQQQP
leader< about	NTKSOPPPP
leader< accused	NXOMNPPPO
leader< after	RWJJQPPQQ
leader< against	OTNPPPPPP
leader< and	OZMMOPPOO
leader< another	NWNNOPPPP
leader< anti	QSLOQPPPO
leader< as	QPJJSQRSR
leader< asked	OTOPPPPOO
leader< at	SQILRRQRQ
leader< back	OTOOPPPOP
leader< behind	OWOOOPPOO
leader< between	OXNMNPPPP
leader< but	NXMOPPPPO
leader< by	SUJJPQPQQ
leader< called	NWNOPPQPO
leader< criticized	NVOOOPOOO
leader< endorsed	OVNOOPPPO
leader< for	NXMNOPPPO
leader< former	PWLNOPPPP
leader< from	OZKLOQPPO
leader< gave	OWONNPPPP
leader< if	OXMNMPPPP
leader< in	NSLWPPPNN
leader< interview	PTOOPPPPP
leader< issues	OXLONPPPO
leader< king	SRLNOQQPP
leader< lady	NUPOOPPPO
leader< like	OXLNOPQPN
leader< live	MWONOPPPP
leader< mr	PSMMPQQPQ
leader< mr.	MQTTNPPOO
leader< mrs.	SOOOPPPQP
leader< now	OUOOOPPPO
leader< of	PTKNSPQPO
leader< on	M^KLOPQPO
leader< over	MXNNPPPPP
leader< party	PSNOPPPPO
leader< president	OSMNQQQPQ
leader< put	OUNPPPPPO
leader< said	RVLONPPPP
leader< says	NWNNOPPPP
leader< secretary	OVOOOOOPO
leader< senator	OVNONPPPP
leader< show	NVNOOPPOP
leader< since	NWPNOOPOO
leader< support	NUOOPPPPN
leader< supporting	OUPOOPPPO
leader< than	OVMOPPPPP
leader< that	N\\KMOPPPP
leader< the	WSJNQOPPN
leader< though	NWNMOPPPO
leader< to	LWPMPPPOO
leader< trump	OSOOPPPPP
leader< using	NXNONPPOO
leader< want	NXNOOPQON
leader< wednesday	OSOOPPPPP
leader< what	OWOOOOPPO
leader< when	OTOOOPPPP
leader< where	OWNONPPPO
leader< whether	OVNOOPPPO
leader< which	PWNNOPPPO
leader< while	OYLNOPPOO
leader< whom	OTOOOPPPO
leader< with	NTRNOPPOO
leader< years	OVMOOPPPP
leader> 	SULLOPPRO
leader> 42	PSOOPPPPP
leader> a	R[JKNQPOO
leader> about	OWNNOPPPO
leader> added	PUOPOPPPO
leader> administration	NUUNNONPO
leader> after	OQWMNPPOO
leader> also	NUONPPPPP
leader> among	OUOOOPOPP
leader> and	QWOOMPPOO
leader> are	OZLNMPPPP
leader> argument	PTOOPPPPP
leader> as	OYMLNPPPP
leader> asked	OTOPOPPPO
leader> at	MXLOOPPPP
leader> by	N[KNOPPPO
leader> called	NWNNOPPPP
leader> campaign	NYNMOOPPO
leader> candidacy	OVOOOPPPO
leader> clinton	OWMOPPPPO
leader> comments	PUMNPPPPP
leader> continued	OSOOPPPPP
leader> could	OXLMOPPPP
leader> decision	PWMKPPPPP
leader> delegates	NWOQOOPOO
leader> despite	OUOOPPPPP
leader> did	OVLPPPPPP
leader> during	NVOPOPPPO
leader> faces	OWMMPPPPP
leader> failed	NYNOOPPOO
leader> first	NUMSOPPON
leader> for	RWMMOPOOO
leader> from	OVNOOPPOP
leader> had	NZLNOPPPP
leader> has	OVNKQQQPP
leader> have	OTOOOPPPO
leader> he	OPMUOPPPP
leader> himself	RMKKSRRRR
leader> http	KZMNOQPPP
leader> i	LZMPOPOPO
leader> if	PTNOOPPOP
leader> in	NVRKOPQPP
leader> is	MSOOPPPQP
leader> it	QRMMQQPPP
leader> last	NVONPPPPO
leader> later	MXNOOPQOP
leader> leadership	PUNOPPPPP
leader> leading	OUNOPPPOP
leader> leads	OUNOPPPPO
leader> made	MWMPOPPPP
leader> met	OUOOOPPPO
leader> more	NZMMNPPPP
leader> most	NYMMOPQOO
leader> name	NQUPMPPPP
leader> no	MWOOOPPPO
leader> nominee	N\\MNNPOPO
leader> now	NZMLNPQPO
leader> of	UMLTPPPOP
leader> on	ROKLSQQQQ
leader> or	NXOOOOPPO
leader> own	PUNNPPPPP
leader> pointed	OUOOPPPOP
leader> proposed	OXLMOPPPP
leader> received	PUMOPPPPO
leader> released	UNMOPPPPP
leader> remains	NUNOOPPPP
leader> s	LWMPOQPPP
leader> said	NPSRNPPPO
leader> saying	OWNNOPPOO
leader> says	N[KMOPPPP
leader> sent	NUOOPPPPO
leader> server	OSPOPOPPP
leader> so	OVMMPPPPP
leader> speaking	NUNOOPPPP
leader> speech	UNNNQQQOP
leader> spoke	OWMMOPPPP
leader> still	OUNOPPPPO
leader> super	OTPPOOPPP
leader> supporter	NWNOOPPPO
leader> supporters	OXNOMPPPP
leader> that	NVNOPPOPP
leader> the	NYMNOPPPO
leader> to	SULMNPQPP
leader> told	OYMMOPPPP
leader> took	OUNOOPPPP
leader> victory	OVOOOPPPO
leader> visit	PWMMOPPPP
leader> visited	QWMNNPPPO
leader> we	MUPOOPPPP
leader> went	MYMNNPPPO
leader> while	OWMOOPPPP
leader> who	OSMTNPPPP
leader> whose	OTOOPPPPP
leader> will	RXKIOQQQO
leader> wins	OVMOOPPPP
leader> with	OVNOOPPPO
leader> won	MWNPOPPPP
leader> would	OWMOOPPPO
leader> wrote	OVNNOPPPP
length 3	NRRPMQMQR
length 4	POPPNPRSN
length 5	TLWIPMUPN
listed-after group	VMQQOPPOO
listed-after organization	OQXOMONPN
listed-after place	OKM^NOPPN
listed-before group	TKWPROPMM
listed-before organization	OQVKMMNQV
listed-before person	SWPNONOMN
listed-before place	JLP[PQPON
marks after owner	MQQPNMOZL
marks around	QLQRNLQSP
opens a longer name	JSWPNNNNT
opens organization	PLYQPOOMO
opens place	KKOZPRLVN
opens with group	LGSPYTPNO
opens with place	LKUVPTNNM
person 00 of 2	RHSPNPPRS
person 00 of 3	RHRONQPRS
person 01 of 1	OYQOMOPON
person 01 of 2	QQOUPLMOR
person 01 of 3	MQSPNPNQR
person 02 of 1	KYOLNPPUN
person 02 of 2	NTVMPOPNP
person 10 of 1	TRORNNPPM
person 10 of 2	RNRRQSNLN
person 10 of 3	MPUQPQROK
person 11 of 1	PQMVOOOOP
person 11 of 2	MTPXOMOMN
person 11 of 3	KUPVOMMTM
person 12 of 1	QRSSOONLN
person 12 of 2	MYQQPOOLN
person 20 of 2	MPTQOPQQN
person 20 of 3	MQUSONOON
person 21 of 1	PSRQROOMM
person 21 of 2	N[KUOOOMN
person 21 of 3	MYPRPLNRM
person 22 of 1	P[IIQQQOP
person 22 of 2	RWNGPPPQQ
person 22 of 3	PNMJQSRSR
person 30 of 1	MRMTMQRSN
person 30 of 2	M[OLNPOQO
person 30 of 3	MXSQPOOLL
person 31 of 1	QWMOQOOOO
person 31 of 2	N\\KNOOOPO
person 31 of 3	N_LNPMONM
person 32 of 1	NVLLQQQPP
person 32 of 2	N^NLOOPMN
person 32 of 3	NZNOPPPNM
person< 	MWNNOOPOQ
person< 2007	MQNVNXOML
person< a	PZNLOQONN
person< about	O[KLPPPOP
person< actor	SMJKRQRTR
person< actress	MZPPPMPLP
person< adviser	PVNOOPPOP
person< advisor	OTOOPPPOO
person< against	PZKNPPPMO
person< agency	ORVOPOONO
person< ambassador	PVNNPPOOO
person< an	OSVNOOOOO
person< analyst	N[NNPOPMO
person< and	NYPOPRPLN
person< another	PXLMPPPNP
person< are	PWLPOPPNP
person< as	SZQJQOPKM
person< at	OQVRPMOMN
person< attorney	PVNNPOPOP
person< author	RNJKRQSSR
person< ayatollah	OYMNPOPOO
person< band	PMWNQPPNO
person< be	MXOPOOPNP
person< beat	PWNNPPPNO
person< because	OXMNPPPNO
person< believe	OOVOOPPPO
person< between	PXMNPQPMO
person< billionaire	PWOOOOPNN
person< boss	O[MNPOPMO
person< both	PUMOPPPOO
person< bowler	PVNOPPPNO
person< boyfriend	OYNNOOPNO
person< breakingnews	NTPOPPPPP
person< businessman	PYNOOOOMO
person< but	O[LMPPPON
person< by	O^MLPNOMO
person< campaigner	QNJLRRRRR
person< campbell	PTOPPPPOP
person< canada	PVNNPPPNO
person< candidate	O[LNPOPNO
person< candidates	PVNNPPPNO
person< captain	RJIJSRTTS
person< ceo	OVOOPPPOO
person< chair	OUOOPPPOP
person< chairman	OXOOPOPNP
person< challenger	PVNNPPPOO
person< champion	OVULPOONO
person< chancellor	PUONPPPOO
person< chief	PXMNPPPOO
person< clinton	PTPOPPPNP
person< cnn	PZMNPPPMN
person< coach	OYNOOOONO
person< colleague	OXONPOPON
person< colonel	QNKLRRRQS
person< columnist	OWONPPPNO
person< comedian	OYNOOPPNO
person< commander	PWOOPPPMO
person< commissioner	PWMOPPPOO
person< congressman	OXNOPOOOO
person< correspondent	OWNPPPPNO
person< councillors	OVOOPOPNN
person< counterpart	PRTMPOPNO
person< dab	PWNNPPPMO
person< democrat	PQKKRSRRQ
person< deputy	PWNOOPPOO
person< dictator	PWMNPPPOO
person< did	OVNNPPPOO
person< director	QRMMPPPQQ
person< election	PTNOPPPOP
person< email	OVOPPPPMP
person< endorsed	OXOKPPPOO
person< executive	PYMNPOPOO
person< follow	OYNOPNONO
person< for	NTPSNPQNN
person< founder	RNIJRRSRS
person< friend	O[MMPPPMO
person< from	OZITPOOLO
person< frontrunner	PUOOOPPOO
person< general	PSMMRQQPP
person< germany	QQLVPPQNO
person< gov.	OWONPOPOO
person< governor	NYNNPPONP
person< guard	PVOOPPPNO
person< half	PWNOPPPNO
person< host	PXNNPOPOO
person< hostage	OYNNOPPNO
person< if	OWOMPPPOP
person< image	OYLOPOPNP
person< in	OKNTPSMUO
person< include	PXNNPOPNO
person< includes	OWONPOPOO
person< including	QVSKPOPNO
person< interview	OVNNPPPOP
person< is	NYNOPOPLP
person< john	PVNNPPPOP
person< johnson	PWLNPPPNP
person< journalist	QPKLQRRSQ
person< judge	OYMOOOPNO
person< justice	PTOOPPPOP
person< kill	OUNNPPPOP
person< know	OVOOPPPOP
person< later	PYMLPQPNO
person< lawyer	PXONPPPMO
person< leader	PXNNPPPOO
person< legend	PUONPPPOO
person< like	OTOSPOPNO
person< live	NYOMPOPOO
person< magnate	OVOOPPPNO
person< manager	SRJLQPQQR
person< mayor	PUOOPPPOO
person< meanwhile	OUPOOOPOP
person< member	O[MNPPPLO
person< minister	RPMNPQQPQ
person< mp	PUOOPOPOP
person< mr.	PQMTPOOOP
person< musician	ROJKQRQRR
person< named	P[LLPOPNO
person< new	MXNOPPPOO
person< news	O^LKPNQNN
person< nominated	OWOOPOOOO
person< nominee	OYNNPOPNO
person< of	MVSRPPOKN
person< office	NUNOPPPOP
person< officer	OYNNPOPNO
person< official	QQJMPQRSQ
person< old	OUKSORPNO
person< on	NQUIPQQTN
person< or	OYNMOPPOO
person< over	QTIISRRQR
person< partner	OYMMPPOOO
person< party	PYNNPPPLO
person< philosopher	OVNNPPPNP
person< photo	PWLLOPPRP
person< photos	PTOOPPPOP
person< played	QXMMPPOOO
person< pm	MVPPPOPOP
person< poet	OTOOPPPOP
person< politician	OPLLRPQRT
person< pope	OXMOPNPOO
person< post	OZNMOPPNN
person< president	OVQNPOPNO
person< producer	OYMOPPPNO
person< professor	PYMNOPPOO
person< prosecutor	OZLMPPPOO
person< quarterback	PXNMPPPNP
person< rep.	OWOOPOPOO
person< replaced	OXMOPPPMO
person< replacing	NYOOQOONO
person< reporter	OWOOPPPNO
person< republican	PYLOPPPNO
person< rival	PTUKQOPMP
person< runner	OVNNPPPOO
person< s	OZLMPPPOO
person< said	O]KNPOOMP
person< say	PVNMPPOOO
person< says	P[LMPPPNO
person< secretary	OQSOPPPOP
person< seed	PWOOPNPNO
person< sen.	OWONPOPOO
person< senator	OUOOPPPOO
person< sheikh	PWLNPPPPO
person< show	NZONPOPMO
person< since	OVPOPPONO
person< singer	OWOOPOONO
person< sir	OUOOPPPOO
person< son	PXNMPPPON
person< speaker	OXNOPPPNO
person< spokesman	O[LNPOPNO
person< star	PXNMPPPNO
person< starring	PXONPOPNO
person< stars	OYNOPPPMO
person< state	OUNNPPPOP
person< striker	PUOOPPPOO
person< student	TJJJRRRTS
person< succeed	OVNOPPPOO
person< succeeding	PTOPPPPOO
person< successor	PXMMPOQON
person< support	OWOOPPPNN
person< supported	OVNNPPPPO
person< suspect	OUVNPOOMN
person< teenager	PVONPPPNO
person< than	OXLMQPPNP
person< that	O]KNOPOMO
person< the	RLXSNQRKK
person< think	OWOOPOPOO
person< to	NUQTOOOLN
person< told	OUNONONWN
person< tycoon	OZNNQOONN
person< uh	PXNNPPPLO
person< under	NQOWPOONO
person< update	NWONOPPOP
person< victim	OXNOPOPNP
person< video	NWMMPPPPP
person< voa	PWNNPPPNP
person< was	OWNOPPPNO
person< were	OYLMQOPOQ
person< when	P[LOPOOMP
person< which	NYTLPNONN
person< while	NXMMONPUM
person< why	OVNNPOPOP
person< winner	PWNOPPPNO
person< with	PVUKPPPLN
person< worker	PUNOPPPOO
person< world	MWNNPPPOP
person< writer	PXNOPPPMO
person> 3	OYNMPOPOO
person> 39	OTVLOPOMO
person> 7	PZMMPPONO
person> a	O[OJPOPNO
person> about	RRIKRRQQR
person> accused	OTOOPPPOO
person> accuses	NVRNPPOOO
person> added	PVNNPPPNP
person> after	NUOONWOMN
person> against	OXLOPOPOP
person> all	PTLTPPPMO
person> also	OWMNPOPOP
person> among	PVPPOOPNO
person> an	OZLMPPOOP
person> and	OUONPNORO
person> announced	OWNNPPPOO
person> anti	PWNNPPPOP
person> ap	OZNNOOPNP
person> appeared	PXLNOPPOO
person> appointed	NYNOPOOOO
person> are	NVPTOOOMN
person> arrived	OYLMOPOQP
person> as	OWJRPPPOO
person> asked	OWNNPPPNO
person> at	NUKSPPPNP
person> attended	OTOPPPPOP
person> b.	OXMNPOOOO
person> became	O[MLQPPNN
person> because	OVOMPPPOO
person> becomes	OUONPPPOP
person> before	OWNNPPPOO
person> bill	OVOOPPPNO
person> born	NXNNPPPPN
person> both	PUNOOPPPP
person> but	OXNNOOPNP
person> by	QPUJOPORP
person> called	OSSNPPONP
person> calls	NWMNPPPPP
person> campaign	OXNMPPPNO
person> can	OXNNOPPON
person> chairman	OTTNONPNP
person> chief	PXLNPPPOP
person> clinton	PUNOPPPOP
person> comes	PVNOPPPNO
person> continues	OUPNOOPOP
person> could	PZLNPOPOO
person> curator	PUMOPPPOP
person> d	OTOOPPPPO
person> david	QVNMPPPOP
person> death	OVNOPPPOO
person> defeated	OQTNPOOOP
person> deputy	MWPNPPPOP
person> did	PWMOOPPOO
person> died	PTOOPPPOO
person> dies	OYNMPPPON
person> director	OQMOPPPTP
person> donald	OWNLPPPOP
person> during	PYMMOPPNP
person> exhibit	PWMNOPPOO
person> faces	OUNOPPPOP
person> film	NQOOOOPWO
person> following	MXLOPOPPP
person> for	OWHLPPPVP
person> former	PVMNPPOOP
person> founder	PWONPOPOO
person> french	NWNMQPPPO
person> from	PUNLOPQRO
person> gave	P[MOOOPNN
person> gets	OUNOPPPOP
person> gives	PWNNPPPNO
person> got	L[MOPOPNP
person> had	PYJRPPPMO
person> harry	PUNNPPPOP
person> has	N[NPPNOLO
person> have	O\\LMOPPOO
person> he	QTIPPNQQS
person> head	PUOOOPPOP
person> his	OWNNPPPOO
person> hopes	OWNOPOPOP
person> http	PSORPMQNP
person> i	N[LQPNPNO
person> in	OVJUSMRLO
person> indicated	OVPNPPPOP
person> into	PTMVPNPOM
person> is	PXJKQPQOR
person> issued	OTNPPPPPP
person> john	OSOPPPPPP
person> joined	OUOOPPPOP
person> just	QOJKRSRRR
person> killed	OVNNPPPOO
person> led	OXLNPPPOP
person> left	OXNNPPPNO
person> lost	PUNPPPPOO
person> made	PWMMPPPOP
person> managing	OUOOPPPOP
person> may	OWMNPPPOP
person> mr	NTONNNWNP
person> my	OTNSPOPNP
person> never	M[MNPQPMO
person> new	PYKKQPPOP
person> not	SOWKOPOPN
person> now	PSKOQRQPP
person> of	NRLJQSPRS
person> on	MQMQOVOOO
person> one	PUTNOONNN
person> or	OYNLPPPOO
person> out	PTOOPPPOP
person> over	NUOOPPPOP
person> personally	PXLOPPPNO
person> plan	PSOOPPPPP
person> president	PSNSOOPNO
person> project	PUOOPPPOP
person> quits	PUONPPPOP
person> r	OTOOPPPOP
person> received	PUNOPPPOP
person> recently	PVNNPPPOO
person> rejected	PTONPPPOP
person> remains	MXLOPPPOP
person> reports	NXOMPOOOP
person> returns	OWPQOOONO
person> reviews	MYLOPPPNP
person> robert	PTNOPPPOP
person> running	PVONPOPNP
person> s	PZPKPOONO
person> said	PXPMPOPNO
person> says	P[KMPNPOO
person> scored	RJKKRRTTS
person> scores	OVNOPOPOP
person> secretary	OTNOPPPPP
person> senior	PWNNPOPNP
person> she	SONKRPPRQ
person> should	PQUMPOPOO
person> signs	OUNOPPPOP
person> son	LWPPPOPNP
person> song	PXNNPPPNO
person> speaking	OTONPPPPP
person> spoke	PSOPPPPPP
person> spokesman	PXNNPPONO
person> super	OVNOOPPOP
person> supporters	PVNNOPPOP
person> sustained	PWMMPOPOP
person> takes	PYMLPPPNP
person> talks	OSOOPPPPP
person> tells	NXNOPOOOP
person> testifies	OSOPPPPOP
person> that	TSJIPSRQQ
person> the	NVPSPQONM
person> then	PWSJPOPOO
person> this	NYNLPPPOO
person> thomas	QUONPOPOP
person> to	NWQIOTOOO
person> told	OYMNOOPOO
person> took	PWMOPPPOO
person> tried	NTOPPPPOP
person> trump	OWNNPPPOP
person> uk	PWMKPPPOQ
person> us	PQOVPPOMO
person> via	OQTOPPPNN
person> vice	OWMNPPPPP
person> video	OWOOPPPNN
person> visited	OTOOPPPOP
person> warned	PWMOPPPOO
person> was	UOPLQOPOQ
person> wedding	OUNNPPPOP
person> were	OUJTPPPON
person> where	NPTWOPNLM
person> which	NRXJNMMSS
person> while	PWMNPPOOO
person> who	OZPLOOPNO
person> whose	PWMMPPPOP
person> will	PWONPOOOO
person> william	PUNOPPPOP
person> winner	QQLMPQUPO
person> winning	PXMNPPPOO
person> wins	ORWMOOPNO
person> with	PMTFQPRSS
person> won	QSJMQQRQQ
person> would	O[MMOOPOO
person> wrote	PWNNPPPOO
region< 	LKSZPOPPM
region< a	NQRXMOONN
region< across	PONVOPPOP
region< against	NMSTNPPPO
region< an	NON[MPOPN
region< and	QMQUOOPOO
region< at	OPKXOOPPP
region< between	OOMZNPPOO
region< by	ONTSONPOO
region< for	MNRYMPPON
region< from	OOQVNPPOO
region< in	OLNVPRPOP
region< into	PPNWPNONO
region< level	POWMOPPOO
region< northern	POLWPNPOP
region< of	LOO]JPQON
region< on	KNI[OQRRO
region< over	NNMXNPPPO
region< the	QOL\\MNONO
region< to	KNM]OOPOP
region< torn	SKOGSRSRS
region< western	QNIOQSRRS
region< year	NPOVOOPOP
region> 	NMK]PPQON
region> and	OMJYNRQOQ
region> are	LPLZOPPPO
region> as	MOMZOPOOP
region> at	NOMZOOPOO
region> but	POLXOPPOO
region> by	PMNXPOPOO
region> coast	QOKQSOQPQ
region> for	NPL[OOOOO
region> has	QMKRRQQPR
region> have	QKJPSQQRR
region> http	NPLYOPPPO
region> hurricane	MQOVOOPOO
region> in	OOJ[POQPN
region> including	OQLZPMONO
region> is	MLPUMYOPM
region> on	LPMYOPPOO
region> peace	MQM\\ONNON
region> region	PMQQPOQPQ
region> since	PLHOSTRRS
region> that	OONWPNOPP
region> the	OQKYOOPON
region> to	NPLYOOPOO
region> uk	KPYNNPPPO
region> was	OOMYOPPON
region> when	OONVOOPPO
region> where	OPMWOPPPO
region> with	OOJ[OOPPO
seen-event< 	OOKKRaNNN
seen-event< a	NQOPNXNNP
seen-event< annual	PMLMRXQPQ
seen-event< at	NQMLP[OON
seen-event< first	NOOONZPOO
seen-event< of	OPLOO\\POM
seen-event< on	MOOOOZOOO
seen-event< the	NOIKOkKMM
seen-event< their	NOONPZNOO
seen-event< timberlake	PQOOPVPNO
seen-event< to	LQMMQZOOP
seen-event< year	PPOOQUOMO
seen-event> 	LOMNPaOLN
seen-event> and	OPOOPXOMN
seen-event> at	NPOOPWOOO
seen-event> award	NQOOOWPOO
seen-event> champion	OOOOOVPOP
seen-event> for	PQPPPUMNP
seen-event> halftime	OPOOPUPNO
seen-event> in	TONMO\\MMM
seen-event> on	PPOOPSPOP
seen-event> the	QNLLQWQPP
seen-event> title	OQNNPXONO
seen-event> which	PPNONYONN
seen-event> with	NPNOPWONP
seen-group< a	NPNOZONON
seen-group< the	MMKPaOONN
seen-law< an	OONNOOXOP
seen-law< the	NQKNONcLL
seen-law> 	OONOOP\\LN
seen-law> nomination	OPNOOOWOO
seen-law> winning	PMNMOPYPP
seen-organization< 	ZHZINOPNO
seen-organization< 2000	OPVPPOOOO
seen-organization< 4	OOUOOPPOO
seen-organization< a	RN\\HLOPPR
seen-organization< about	LM]MNPQPN
seen-organization< administration	OPWOPNOPN
seen-organization< afp	MN[MNPPPO
seen-organization< after	NLVJSPQPQ
seen-organization< against	NN[LOPPPO
seen-organization< all	ONVPOPPPN
seen-organization< an	IP\`MMQPQL
seen-organization< and	PN^KMPQNM
seen-organization< are	MPZNNOPOP
seen-organization< army	MOVNPPPPP
seen-organization< as	PN\`HMQQOM
seen-organization< at	NL_KONQON
seen-organization< baghdad	PPVJPPPPP
seen-organization< before	KPZLOPQPO
seen-organization< between	NNZLOPPOO
seen-organization< both	OOWPPOONO
seen-organization< britain	NQWNPOONO
seen-organization< but	MPYNNPPPM
seen-organization< by	PL_JNPPNP
seen-organization< case	NPWOOOPOO
seen-organization< com	MN[NNPPOO
seen-organization< company	OOYOOOONO
seen-organization< defeat	ONXNOPPOO
seen-organization< democratic	MQZMOOPON
seen-organization< election	MPXOOPPOO
seen-organization< firm	NN[MOOPOO
seen-organization< first	NP[NONOON
seen-organization< follow	LO[NOPPOO
seen-organization< for	PK\`KMPPOM
seen-organization< former	NO]MKPPNO
seen-organization< from	TM]FONPOO
seen-organization< giant	NOWNNPPPO
seen-organization< group	QKVJPQQQQ
seen-organization< her	NQZOOMNNO
seen-organization< his	TOXKMOPPN
seen-organization< if	MM^MNPPNO
seen-organization< image	ONZMNPQNO
seen-organization< in	OP^GOPQON
seen-organization< including	OOZNNOOPN
seen-organization< iraq	OP[LOPONO
seen-organization< its	SOROPONOO
seen-organization< jerusalem	PPTNPPPOP
seen-organization< like	OOXMOOPPO
seen-organization< london	NKJNPSTTS
seen-organization< nations	OPVNOPPPO
seen-organization< near	PPYNMOOOO
seen-organization< new	LQZNQOPNO
seen-organization< news	NP\\MQNOLN
seen-organization< next	OOXMNPQPN
seen-organization< now	KUVMNQQOP
seen-organization< of	SK]GPPQNN
seen-organization< official	PPUOPOPOO
seen-organization< on	LM^LNQQPO
seen-organization< one	NPZOOOONN
seen-organization< or	ROTLPPPOP
seen-organization< organization	OPXOPOOOO
seen-organization< other	OOZMNPPON
seen-organization< our	PMOGQTTRS
seen-organization< over	OMSLNRRSP
seen-organization< party	ONVNOPPPO
seen-organization< pink	NNWNOPPPO
seen-organization< president	OOVPOOOPO
seen-organization< recent	OOUOOOPOO
seen-organization< reported	ON\\MNPOOO
seen-organization< rival	PNWOOPPOO
seen-organization< s	ON]KNPOOO
seen-organization< said	NN\\MNPPNO
seen-organization< say	MQXOOPONO
seen-organization< says	MN[MMPPPO
seen-organization< state	KQZMOPPPN
seen-organization< statement	PPSOPPPPO
seen-organization< statistics	NPVOPOOOO
seen-organization< suspected	NOWOOOPOO
seen-organization< tell	NNXOOPPOO
seen-organization< tells	NPWOPOPOO
seen-organization< that	MM[KQQQNP
seen-organization< the	SM\`INNNNM
seen-organization< three	PQWOOOONO
seen-organization< time	NN[NOOPOO
seen-organization< to	NL]HOPQPP
seen-organization< today	QOQLQQPPQ
seen-organization< tokyo	NQXMNPPOO
seen-organization< told	MO\\MNOPOO
seen-organization< top	PPWNMPPOO
seen-organization< two	NOZNNPPON
seen-organization< ukraine	RPSGQQQQQ
seen-organization< under	MPYPOONOO
seen-organization< until	PPVNPOPOO
seen-organization< via	SMUMQOPOP
seen-organization< washington	PNQLORRPQ
seen-organization< week	NPZNOOPON
seen-organization< which	NOYNNPPOP
seen-organization< while	PNZNPOONN
seen-organization< with	NO[INRPOO
seen-organization< within	PMRMRQPQP
seen-organization< year	NM\\LOPPOP
seen-organization< york	NPXLOPPOO
seen-organization> 	KN^JROPOO
seen-organization> 39	ULTLPPPPO
seen-organization> 44	OOWOPOONO
seen-organization> a	KP_LOPQNM
seen-organization> about	NNZNOPPOO
seen-organization> adds	NQTOOPPPO
seen-organization> after	MNWMPPPQO
seen-organization> against	LQVOOPOOP
seen-organization> agency	MPVPPPPPM
seen-organization> agents	NOYNNOPOO
seen-organization> all	POXMPOOOO
seen-organization> along	NQVPQOOON
seen-organization> also	NL\\QPOPMM
seen-organization> an	NOWPMPPOO
seen-organization> and	RK[MNPQMO
seen-organization> announced	OOWNOOPPP
seen-organization> approved	NOXOOPOOO
seen-organization> are	RLYKMQPQO
seen-organization> art	OPUOPOPPN
seen-organization> article	NOXNPOPNP
seen-organization> as	NKYKQPPRO
seen-organization> asked	POUOPOOOO
seen-organization> astronaut	QLPKRQRQQ
seen-organization> at	KP^LOQQOM
seen-organization> before	NOVONPQPN
seen-organization> began	OMXMPPPPN
seen-organization> berkeley	PPULPNPOP
seen-organization> bid	OOZMOOPNN
seen-organization> board	OOXONPPON
seen-organization> boss	NOXMNPQOO
seen-organization> brian	PPVNOOOOO
seen-organization> briefing	MPPVOOPOP
seen-organization> but	NP[KOPPOO
seen-organization> by	LO[NOPPNO
seen-organization> called	NOWQOOPOM
seen-organization> can	OOWNOPOOO
seen-organization> candidate	MPZMNPPOO
seen-organization> candidates	LQYNOOPPN
seen-organization> captain	NRWNNPPNQ
seen-organization> ceo	NPNTOPPPP
seen-organization> chair	LQYNOOPPN
seen-organization> chairman	UOOGNSRUN
seen-organization> champion	NPWOONPPO
seen-organization> channel	NOZOOOQOL
seen-organization> chief	OMYNOPPPP
seen-organization> chinese	MO[MNOOOP
seen-organization> civil	PPXMOOOPO
seen-organization> claimed	OPSOOPPPO
seen-organization> commander	NP[MMPPOO
seen-organization> committee	MQXMMQQPN
seen-organization> common	POUOOPPOO
seen-organization> confirmed	MNWONQQPO
seen-organization> confirms	MPRVPNONO
seen-organization> contract	UPVNNNONN
seen-organization> could	OO[MNOOON
seen-organization> deal	NOYNNPPOO
seen-organization> debate	MQ]LMOPON
seen-organization> did	NOWNOPPPO
seen-organization> director	MO\\MNPPNN
seen-organization> entered	NQXLPOOOO
seen-organization> estimates	NOXOOPPOO
seen-organization> exhibit	OPUOOPPPN
seen-organization> fans	NPVOOPPOP
seen-organization> fighter	NO[NMOPON
seen-organization> fighters	OOYMMPPPO
seen-organization> figures	NPVNONPPP
seen-organization> finance	RNOLSPPRP
seen-organization> finances	OOVOOPPOO
seen-organization> first	OMYNOPPPO
seen-organization> flight	POVOOOOOO
seen-organization> for	VMVIPOPOP
seen-organization> forces	VORMOOPPO
seen-organization> forecasts	NPZNONPON
seen-organization> foreign	OPVLPPPOP
seen-organization> found	NQWNOOPPN
seen-organization> founder	NPXNNPPOO
seen-organization> from	QNZMMPPON
seen-organization> front	NQXNMPPOO
seen-organization> game	MOYNOPPNO
seen-organization> gave	POTOPPPPO
seen-organization> girostart2014	SILJRSSST
seen-organization> global	MPZNNPPOO
seen-organization> governor	PPXLPOPOO
seen-organization> group	QNNLOSRTO
seen-organization> guard	QOVNOOOOP
seen-organization> had	JM^MOPQPO
seen-organization> has	MK_LNQQON
seen-organization> have	OLYMQPPOO
seen-organization> he	NOYOOPOON
seen-organization> hope	MPYOOOONO
seen-organization> http	ONXKNPQQP
seen-organization> https	MOXPPPOON
seen-organization> i	WNNKROPPQ
seen-organization> if	NNUNPPQOQ
seen-organization> in	RMZKONPOO
seen-organization> including	MPYMOPPPO
seen-organization> insurgents	MO\\MNPPON
seen-organization> interviewed	MO[LOPPPO
seen-organization> interviews	LO[MNPPPO
seen-organization> investigation	NP[MONONO
seen-organization> iraq	OPTNPPPPP
seen-organization> is	WKZIPPPPM
seen-organization> it	PQXLOOOOO
seen-organization> jim	POWNOOPPO
seen-organization> justinbieber	UNKMQQQQQ
seen-organization> last	PPWOPNONO
seen-organization> lawyers	UPMOOPPOP
seen-organization> leader	UQTLKOQPP
seen-organization> leaders	MN]MKPQPO
seen-organization> leadership	NOZMNPPPN
seen-organization> led	ULOKTQQOP
seen-organization> lost	PNYMOOPOO
seen-organization> made	NOYOOOOOO
seen-organization> majority	QKMKSSSSP
seen-organization> member	RPVMNOOPO
seen-organization> members	ON[MNOPPM
seen-organization> membership	OPUOOPPPO
seen-organization> mh17	PPWMPNPOO
seen-organization> militant	ONNLQRRRQ
seen-organization> militants	MN[KMQQQO
seen-organization> minister	NQVOPOONP
seen-organization> minor	PNVNPOPOO
seen-organization> monday	NPVONOPOP
seen-organization> movement	MO[NNOPON
seen-organization> must	NNXNNQPPO
seen-organization> nasa	POSOOPPOP
seen-organization> national	NQVPNOPPN
seen-organization> needs	LPXNNPPOP
seen-organization> network	NOWOPOOON
seen-organization> new	QNWLQPOOO
seen-organization> news	MPWMNQPPP
seen-organization> newsletters	PPTPPOPOP
seen-organization> nomination	MQ[OMOOPN
seen-organization> nominee	NPYNNOOPO
seen-organization> observed	NNZNOPPOO
seen-organization> of	QM^KLOQOM
seen-organization> offer	NPXNPNPPN
seen-organization> official	MQTUNOPNN
seen-organization> officials	ONVHQQRPR
seen-organization> on	LT]IMPQON
seen-organization> ons	OQUOPOONO
seen-organization> opening	LNRMOSQQS
seen-organization> opposition	OPXMOPPPN
seen-organization> or	NN\\MONPON
seen-organization> organization	PKKIUSSQU
seen-organization> over	QOSNOPPQO
seen-organization> pamkeynen	OPUOOPPOO
seen-organization> party	SLYKRNOOO
seen-organization> paul	LOXONQQPO
seen-organization> peacekeepers	NOTTPOOON
seen-organization> performance	NPYNOPOON
seen-organization> plane	NOWMOPPPO
seen-organization> plans	LPWOPPPOO
seen-organization> platform	MPZMNPPPN
seen-organization> player	NOZNNPPNO
seen-organization> players	OPUOPOPOO
seen-organization> please	ONWOOPPNP
seen-organization> police	OQ[LMOPOO
seen-organization> president	NQYMMOPPO
seen-organization> presidential	MP\\MNOOON
seen-organization> primary	NP[MNOPOO
seen-organization> problems	OOWNOPPPO
seen-organization> producer	MOZMNPPPO
seen-organization> products	OPTPPOOOP
seen-organization> project	PQWMOOPOO
seen-organization> provides	MOXPOPQPM
seen-organization> real	TNKMRQQQQ
seen-organization> received	NPWOOOOPO
seen-organization> regime	OPVNPPPOO
seen-organization> rejected	OQVMPOPOO
seen-organization> report	UKLJNSTUQ
seen-organization> reported	LOVNROQNQ
seen-organization> reporter	KQXNNPQPO
seen-organization> reporters	NPVOOPPPO
seen-organization> reports	MOWMOPQPP
seen-organization> resolution	MOXPQOOON
seen-organization> right	OOVOOOOOO
seen-organization> rules	RORIRQQPP
seen-organization> ruling	NRXOPNNNN
seen-organization> s	NM\\MNPOOO
seen-organization> said	LI\`MOPPPO
seen-organization> says	PNVRNOOOO
seen-organization> secretary	SPWMMNPMO
seen-organization> seized	LOYONPPPO
seen-organization> senior	NPWOOOOPO
seen-organization> shareholders	MOYNOPPPN
seen-organization> shares	LQ[OOOOOM
seen-organization> she	OOXOOPNNP
seen-organization> should	NPWMOPPPO
seen-organization> since	NPZMNNPPO
seen-organization> so	QNPLSQQOR
seen-organization> speaker	JOXONPPPP
seen-organization> special	NPVOPOOOO
seen-organization> spoke	NOVOPPPOO
seen-organization> spokesman	JP[MNPPOP
seen-organization> spokeswoman	OQXMOONOP
seen-organization> spring	OPWPPOOON
seen-organization> story	NPVPOOPON
seen-organization> strike	ROTOOOPOP
seen-organization> stronghold	NOXMNQPPO
seen-organization> sunday	TNRLROPPO
seen-organization> survey	OPUOOPOPO
seen-organization> team	SMNLRQPPR
seen-organization> television	PPTVNOMMP
seen-organization> that	OOXOOOOOO
seen-organization> the	INbKNNQPO
seen-organization> this	MQZNPMOOP
seen-organization> tmro	QQVNONOOP
seen-organization> to	OMYMNQRON
seen-organization> today	OOVNPOPOP
seen-organization> told	NUWOQMMLO
seen-organization> took	PNYNONOOO
seen-organization> top	NOUOPPPPO
seen-organization> u.s.	OPVNOPPOO
seen-organization> under	OOXMOPPOO
seen-organization> user	OOWOOPPNO
seen-organization> via	NNZNOPPOO
seen-organization> vice	MOZMNPQPP
seen-organization> video	PLNLRPQPV
seen-organization> violence	MOWPOPPOO
seen-organization> wall	RMSNPPPPP
seen-organization> was	MLaJNPQON
seen-organization> we	MOZMOOPOO
seen-organization> website	KQWPOPPNP
seen-organization> were	SOWNMOPOM
seen-organization> when	LP[MNPPOO
seen-organization> where	PPWNPPONN
seen-organization> which	NNaKPNONN
seen-organization> who	SSXKPNOMM
seen-organization> will	WJWOMOPPL
seen-organization> with	QPXMPOOMO
seen-organization> won	PMYOOOPON
seen-organization> would	MP[MNPPON
seen-place< 	NLEcOPQOO
seen-place< a	OPN]OONMN
seen-place< and	NLJcNQQLM
seen-place< as	OOOVOPPOO
seen-place< at	RMH]ONPOO
seen-place< batter	LQOWOPPON
seen-place< for	RON[NNOMM
seen-place< from	NOK]OPPOO
seen-place< in	NMH]NQQPO
seen-place< near	PNMXPPPOO
seen-place< of	NNE_PPQOP
seen-place< on	PNJ[RNQOM
seen-place< our	LPO\\ONONO
seen-place< over	NNN\\OOONO
seen-place< r	KQPXQPNON
seen-place< says	OONXPNOPN
seen-place< the	NJKdNNQOL
seen-place< this	QLJSRQQQQ
seen-place< to	SMI^ONPNM
seen-place< vancouver	NONWOPPPO
seen-place> 	VLC^POQON
seen-place> 1	MOOYOPPNO
seen-place> a	PKJYPQQQP
seen-place> after	OPNYNOPON
seen-place> and	NLN_MPPNN
seen-place> are	NOOWNPPOO
seen-place> around	OPNUOOPPP
seen-place> as	OONXPNPOO
seen-place> at	LPOYPOQNO
seen-place> but	NQNWPOOOO
seen-place> deputy	MPOWNPPPO
seen-place> for	SLJUPPQPP
seen-place> has	PPMYNPPON
seen-place> have	OQOYONONO
seen-place> http	NPLZPPPOO
seen-place> ilpiratabelfast	QNLSPQQPP
seen-place> in	NNK]PMQON
seen-place> is	MNL_OPRMN
seen-place> it	MQNYNPPOM
seen-place> near	QNLQQPQQQ
seen-place> of	PNMTQOQPP
seen-place> on	OONXPOPOO
seen-place> or	MONXOPPPN
seen-place> peace	TKKJSSRRS
seen-place> province	PMKUQPQQP
seen-place> region	RKLORPQRR
seen-place> said	NQM[PNONN
seen-place> school	QKHSRQRRS
seen-place> that	PQNWPMONO
seen-place> the	LMXSOOPOM
seen-place> there	TONQOOPPO
seen-place> to	QMMYOPQOM
seen-place> tribal	OPNVOOPPO
seen-place> was	NPNZPOOON
seen-place> which	NPPWNPOPO
seen-place> will	MQTUMOOOO
seen-place> with	PPOYONOON
seen-product< 	MMLMPOON\`
seen-product< and	NNNOOOOM]
seen-product< codenamed	ONOONOPOY
seen-product< instagram	ONONPOONY
seen-product< its	NPMNNPOP[
seen-product< new	POONQPOOV
seen-product< of	LNLNNOONa
seen-product< pirated	NNMONPPPY
seen-product< the	NOHKMMNLl
seen-product< to	NONNOOON\\
seen-product> 	MNJKMPPOe
seen-product> and	MNMMOPPO]
seen-product> app	OPNOOOOOW
seen-product> console	ONNNNOPP[
seen-product> for	OPROPNMMX
seen-product> in	ONMOOOPO[
seen-product> is	OQNOPNNMZ
seen-product> operating	OONOPPPOV
seen-product> sold	NONMPOON\\
seen-product> team	NOOONPOPX
seen-product> to	MOMQMNPP[
seen-product> was	OOONPOONY
seen-product> were	ONNOPNOOZ
seen-product> will	NNNNPONN]
seen-work< 	PKKIPPP\`O
seen-work< and	NNMNMPO_N
seen-work< drama	NPOOPOOYN
seen-work< of	ROMNPNN[N
seen-work< single	OOMNOOO[N
seen-work< the	MMLLNPOfL
seen-work< with	NMLMOPP\\P
seen-work> 	NNOJNNOaN
seen-work> and	RNMLNNO_N
seen-work> director	PQMNOONXO
seen-work> has	OOMNONPZN
seen-work> is	OPNNONN\\N
seen-work> was	NNLONNOaM
seen-work> which	RMMMNON_M
sentence unsure	SQPPOOOPO
shape 1	TPNMKRMNY
shape 1A	WGJHSRSTT
shape 1I	RMNLOOOOZ
shape 1X	[FFPQSRQR
shape 1XA	WLILPRQRS
shape 1XX	TINIRPPTV
shape 1n	SLLLQQPPW
shape A	UIXNMPQNQ
shape A1	RJPJQRRQU
shape AA	XFSNSORJU
shape AAA	YHKPQQOPS
shape AAAA	]NGIPQRPQ
shape AAAX	ZLKMPPPPQ
shape AI	SMTIROPPQ
shape AIX	PPTPOOPOO
shape AX	UGZJORQRL
shape AXX	OHUOPUQMQ
shape AXXX	NLSSPQUMM
shape AXn	QMXNPOPON
shape AXxX	OPZOPNNOM
shape An	ZMSMPPONM
shape I	YKLWMOOON
shape IA	PGVFQSQTT
shape II	[FNYOOONN
shape III	TKLQPQQPR
shape IIX	KXTPQNPNL
shape IIXX	ORTSONOON
shape IX	RRRNSSLKO
shape IXX	KXSQQLPOM
shape IXXX	MQTMNTLVL
shape IXxX	OVZLPLONM
shape In	TKQVLLMMY
shape InX	OOTMONNOV
shape X1	UOHQNQOMW
shape XA	SAXPONOL\\
shape XAXX	POKKPOXOV
shape XI	JVRRNNNJV
shape XIX	P\\LMPOPOO
shape XIXX	NWNMPOROO
shape XX	OSRQNOOQN
shape XXA	HMTLOYNRR
shape XXI	WFGHTTSTU
shape XXXA	OUXOONNNM
shape XXXX	NLRUPMQSN
shape XXXx	MXWLPLQOM
shape XXn	VMLLNONPY
shape XXx	KSHTQRRPR
shape XXxX	KSZOQJTLM
shape XXxx	MTVQPNONO
shape Xn	WHLKML[J\\
shape Xx	UIGNSVQQR
shape XxX	PUPRQONNM
shape XxXX	OQWPNKQQN
shape XxXx	RMOKRNUPQ
shape XxxX	VPMKNWLSN
shape x	TLJKQVQRR
shape xX	KTSNOQPPO
short-for given	IiMKKOOON
short-for none, 0	VOQPNOOOP
short-for none, 1	UPNMNNQQS
short-for none, 2	PUQMNORNP
short-for none, 3	KWOIPPPVP
short-for none, known	OMRSROOOP
short-for other	OYLMORNPR
shout unsure	QPXPSMNNK
small-title-after "	OLTSOPNUM
small-title-after &	RVSPNNONM
small-title-after '	QQUONPPON
small-title-after ,	QRNNSOSOM
small-title-after -	TNMNPQQPQ
small-title-after _	NHURRQPRN
small-title-before "	UURLNPPLN
small-title-before ,	PVMQPOPNN
small-title-before .	LUMLRQQRP
small-title-before _	QSNLQOPQP
start 01	WPNONOOPO
start 02	PPPRQNNTN
start 03	SLUOPQMRN
start 11	QNURLOOQO
start 12	PTORULMNN
start 13	PQRKNMOOY
start 21	ONSQOPOPQ
start 22	PNUOOPQQP
start 23	OMSPOQONU
start u3	OMMQOPSPT
state< 	QLKTSQQPP
state< d	NPOVPOPOO
state< i	NPPVOOPOO
state< r	OONXMPPPO
state> 	OOMZNPPNN
state> a	OOOVOOPOO
state> and	OPPUOOPPO
title after	ONLRSSPPO
title before	RVNNOOOOO
title in apposition	NWPMNSPPK
title unsure	WPOQPPOMN
title-after ambassador	PPNOTPPPP
title-after attorney	SMMRNRQQP
title-after ceo	OMYSLOPNO
title-after chairman	NLUJSQQTO
title-after chancellor	NPMNUPPPQ
title-after chief	NPOVPOOOP
title-after commissioner	TOLLNTRPP
title-after deputy	RNOTOPPPO
title-after director	OPVNOOPOO
title-after dr	ULKKRRQRR
title-after general	SJJJTSRRT
title-after gov	NOMVROPOO
title-after governor	PNKPQQQSQ
title-after judge	MQSTOMOPP
title-after leader	TKHJSSSRR
title-after minister	OOMNXPPPP
title-after mp	LTSUMOONO
title-after pm	OPMTQPPPP
title-after premier	LNKSQSSRO
title-after president	POPOUOPOP
title-after rep	NPOVQOOOO
title-after secretary	PKPPQSQPO
title-after sen	QLKYOPPPP
title-after senator	MMQJPSRRR
title-after speaker	OOTONPPPP
title-word actor	OVPPPPPNO
title-word actress	PSOOPPPPP
title-word admiral	NXNNOPPPO
title-word ambassador	STMNPPPNO
title-word attorney	PVOOPOPOO
title-word author	PTMMOQRPO
title-word captain	OQMPPPPRR
title-word ceo	TUNOPOONO
title-word chair	PSOOPPPOP
title-word chairman	NYNOPOPNN
title-word chancellor	PWNMPPPOP
title-word chief	OUNOPPPOP
title-word colonel	PPKLQRQRQ
title-word commissioner	SRMOPPPOP
title-word congressman	PTPOPOPPP
title-word congresswoman	PWNNOOPOP
title-word dame	OWOOPPOOO
title-word deputy	NUPOOPPPO
title-word director	PTOOPPPOO
title-word dr	LWSLPOQOO
title-word gen	PTOOPPPOO
title-word general	PPLLRQRQQ
title-word gov	OXNNPOOOO
title-word governor	OVNOPOPOP
title-word judge	PTOPPPPOP
title-word justice	OXNOPPPNO
title-word king	L[NONPPPN
title-word lady	OVNOPPPOO
title-word leader	NVNPPOPOO
title-word lord	LYNNOPPPO
title-word lt	OUOPPPPNP
title-word madam	UKJLRRRSQ
title-word mayor	MYOOPOPNP
title-word minister	OVMNPPPOP
title-word mp	NWOPPPPNO
title-word mr	LSQSOOPOO
title-word mrs	QQLMSQQQO
title-word ms	RVMMPPPOO
title-word pm	RVKNPPOPP
title-word pope	STMNPPOPO
title-word premier	PWNMPPPOO
title-word president	RXMMPONOP
title-word prince	OVOOPPPOP
title-word professor	QVNNNPPPO
title-word rep	OWOOPOPOO
title-word secretary	QUOMQOPOO
title-word sen	OWONPOPOO
title-word senator	NWNPOPPOO
title-word sheikh	NWMONPPPP
title-word singer	OVOOOPOPP
title-word sir	OXMOPPPOO
title-word speaker	PSOOPPPPP`;
