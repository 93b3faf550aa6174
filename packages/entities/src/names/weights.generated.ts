// Made by scripts/train-names.ts; see SOURCE.md.
export const weightsTable: string = `1< 	SRQNOOOOP
1< 0	ULPKQQQQQ
1< 000	TKIIZQQQQ
1< 01	TNLMQQQQQ
1< 1	QKULQQQQP
1< 13	TMKLRQQRR
1< 17	VLKMQQQQQ
1< 1990s	RMUMOPPQO
1< 2	TOLISPQPS
1< 20	PIRJQRRSR
1< 2004	PUNNOPPPP
1< 2005	MUPUOOPNM
1< 2010	OSONNOWOO
1< 2011	SRKLQQQPQ
1< 2012	OXLMOPPPO
1< 2014	VQKKQQQPP
1< 2015	OVNOPPPOO
1< 2016	TQNNWNONN
1< 2017	MXMNPPPOP
1< 23	YNNNPPOPO
1< 24	VLKKQQQQS
1< 3	VMNIQQRQQ
1< 30	UJJJSRRST
1< 3clisgienf	TMLNQQPQR
1< 4	OKPJPQQWS
1< 40	VKKLRQQRR
1< 5	SJIKRRRQY
1< 6	WKKJRRQQT
1< 8	UKLRPPPPQ
1< 9	WKHIRSQRU
1< a	WORKNNSQL
1< about	SVPQOMPMN
1< afp	QLTLQQQPO
1< after	TTVOMNOMK
1< again	OSXLPOONN
1< against	OQXKPPPNO
1< agency	LTVUMNONM
1< airlines	UMMNQQQQR
1< album	QMMMPPQXP
1< all	XRKLPPPOP
1< amazing	QSTLOPPON
1< an	SJUJMOTOT
1< and	OSPPLNPSQ
1< annual	QNTNOPPPP
1< another	UPIIRQRQQ
1< anti	TPJMQQQQQ
1< any	STKKQQQQQ
1< ap	WRMNOOPNP
1< are	RQPJPQQQP
1< as	KVQSQMQIS
1< at	HQSZOQOMM
1< author	WTLNPQPMM
1< back	QKSKPQRRQ
1< band	QKULPQQPQ
1< based	QIOJSRRSR
1< bbc	QMMMPQQVQ
1< be	TQJIRQRQS
1< became	NXRNOOOON
1< because	UNTNOOPOO
1< before	MWLNNXPON
1< behind	WRLNOOPOO
1< believe	UVMNOOPNN
1< best	NOOOPVPPP
1< between	TWJIORQOQ
1< big	TKKJSRRSS
1< black	VJJJSRSSQ
1< board	TPMMPPPPQ
1< body	PPNOOOOXO
1< boot	TTLMPPPOP
1< both	MUQRMOOLS
1< breaking	NMXLPPPQO
1< brother	STJJSQPOS
1< but	WPPIOTOON
1< by	MUVKNQQQM
1< c	OKQKSQQSS
1< call	PVLLPQPPP
1< called	VLPSNOOOP
1< calls	NTTMPOPOO
1< canada	MYXLONONM
1< career	OVNNPPPOO
1< center	QSULOOOPN
1< century	NSTLPPPNP
1< ceo	LXOOOPPPO
1< channel	OO\\NPONNN
1< city	PUSNONOON
1< clinton	TSMNOPPPO
1< co	WMNOPOOPP
1< com	YMMOPPPPN
1< come	TTLLPPPPP
1< company	PKYLOPPPO
1< corp	VMRNPOPPO
1< country	RNMUOOPPO
1< course	PKLTPQQQR
1< creative	PKTLRQQPQ
1< cricket	PWLOPPPOO
1< cvh0equh7l	ULKNQQQQR
1< d	WJKKRQRRS
1< daughter	NZNNOPPON
1< day	PQKKNVOWO
1< deadly	RMMNQPQQS
1< despite	RSMNPPPPQ
1< did	RTLNNPPQP
1< down	XRJLPQOOP
1< downed	ULMNPQQQR
1< dr	OWMOOPPPO
1< dr.	NZMNOOPPO
1< e	VKMMQQQPQ
1< email	NZNNOPPNN
1< english	UNLLQQQQQ
1< episode	TOMMPPPRP
1< even	USMMOPPOQ
1< ex	QMWNOOOOP
1< example	OTMUOOPNO
1< fact	NYNNOPPNO
1< fat	UKJKRQQTR
1< father	NYMNOPPPO
1< feeney	ULLMQQQQR
1< ff	NUSMPQNPO
1< file	TIJKRSSSS
1< film	OQMNPPPTP
1< firm	ORUKOOPNT
1< first	NVPJVMPPN
1< flight	XJILRQQQS
1< follow	QUJNQQQQO
1< followers	VLLLQQQQR
1< for	OTRNMMPQP
1< former	NNWJMOPVQ
1< four	VQLMOPPPP
1< friend	NYOPOONNO
1< from	ITTXNPOLN
1< gave	PWMNPOPOO
1< generation	XONOPOPPN
1< germany	PMXMOPQPO
1< get	SRKKRRQQQ
1< giroditalia	TLLLQQQRR
1< good	VMMMQPPQP
1< got	WNMNPPPPP
1< group	TNYNNONNN
1< gt	USLKQPPPP
1< has	PVMMOPPPP
1< have	UUKIPQQPP
1< help	OWOMPPPOO
1< her	PRKLPUPOQ
1< here	QULNPPQQO
1< hidden	ULMMQQQQQ
1< high	RKSLPQQQQ
1< hill	TRLKQPPPQ
1< his	RFLOVSRPQ
1< hit	PNNLPPQPX
1< how	OUUIPPPON
1< however	PVMNPPPPP
1< i	XIIJSRQRT
1< iata	NMNZPOPPO
1< if	TVQLNOPON
1< image	MVTNOOPNN
1< in	MKOXNNOPU
1< include	LVRKQQPMS
1< including	MNRSMUMMT
1< internal	RLRKQQPQQ
1< into	NMIWQRQQP
1< iraq	WLKKSPQRQ
1< is	URMLNPOVN
1< it	TSNLOPPRN
1< its	TORTKNONR
1< jamaledwards	VLKMQQQQR
1< january	MPTNOWONN
1< jobs	KLM_QPQNN
1< just	STJKPQQPP
1< justinbieber	PWNPPOOOO
1< king	PRKLRQQQQ
1< know	RQLMPPVOP
1< last	RPKUPOQPO
1< leader	MYOOOPPON
1< like	TTOINOPOU
1< line	UPNMQPPPP
1< live	RLLMPQQVP
1< lol	VMKMQQQQR
1< long	RQKLRQQPR
1< lord	OWNNPPPPO
1< love	NXQMPPQOM
1< lt	PQKMQQRSO
1< ly	UMMNQQQQQ
1< m.	TOMOPPQPP
1< madam	TKKLRQRSR
1< made	SVKMPPPPP
1< magazine	SMUMPPPOO
1< malaysiaairlines	TMMNPQQQR
1< man	M^MOOOPOM
1< many	TKJJTRRSS
1< masterchef	TMMNQQQQQ
1< me	SNQLRPOPQ
1< media	QTMNPPPPP
1< meet	OYNNPOPNN
1< mh17	WJJKRRQRS
1< million	PLUKQQQQQ
1< mini	VKMLRQQQR
1< minister	TTTNONONM
1< month	MQJJQVRTP
1< more	WKQLPQPPQ
1< morning	PQLUPPPOO
1< mother	PWONPPPMP
1< movie	OMNNOOO[O
1< mph	TMLMQQQQR
1< mr	PWNOPPPOO
1< mr.	HSQSPPQPO
1< ms	OTLNQQPPQ
1< ms.	LWOPPPPPP
1< music	QTMNQPPPP
1< my	TIRLRQQQP
1< name	QVOMPOPNP
1< named	OJRLQQRPW
1< near	LLKYQPSRP
1< new	RHSJRQQQT
1< news	LPUPPOPQO
1< night	WKLLQQQRQ
1< no	QRKJQRPQU
1< not	TRKWNOOOM
1< now	UTHKQQQQP
1< obama	SRNNPPPPP
1< of	PRQTONNSL
1< off	RMSKQQPQP
1< old	TTRGOPQOP
1< on	QQUOOOPNP
1< one	RQQJQPPPQ
1< only	VRMNPOPNP
1< or	PMRPNPPOT
1< other	PORKRPQRO
1< our	TLSLOPPQP
1< out	VRIKQQPPS
1< over	TTNTNNNNN
1< own	QLRMPOONV
1< page	TQNOOPPOO
1< park	NPNYOOONO
1< party	PTRLQOPPN
1< people	ONMOXPPPP
1< percent	NRYNOOONN
1< person	UIIJSRTST
1< ph	VMMNQPPPP
1< photo	OPUNQPPOO
1< planner	NKUTPPPOO
1< play	NVWMOOOOM
1< playing	UNVNOOPON
1< plays	STJMPRPPP
1< pm	QUMNPPOPO
1< pope	STMNOPOPO
1< president	QXKOPPPNO
1< prince	OPUNPPPOO
1< product	WJIKRRQRT
1< professor	STONOPPON
1< pronounced	UKKJRRQTR
1< read	PPIKQQRTT
1< real	SMKLRQQRR
1< reason	RULLPPPPP
1< report	TPJKQQQQR
1< reuters	SMRLMWPNP
1< right	VKHKRRQRU
1< royalwedding	NVLLQSQPP
1< rt	IVQOPPPPP
1< russia	RPUKOOPOP
1< s	QSRQLOOOO
1< said	VUKLPPPPN
1< say	WRQKPPOOO
1< saying	SRTLNOOOO
1< says	LXRIPPPPQ
1< season	UNTLPOPPO
1< see	PUKTOPPON
1< senator	NWNOOPPPO
1< show	VRNNOPPNO
1< since	ROJJQSQQS
1< singer	MWOOOPPOP
1< sir	OWMOPPPON
1< site	PLVKPQPRP
1< so	TQJLRQPPR
1< some	QROIQPQRP
1< son	PYNNNOPON
1< song	PLVLOQPQQ
1< state	UNVOOOOMN
1< station	OMYMOOPPO
1< stop	MSNVOPPON
1< succeed	NWNOPPPOO
1< support	QTQKOPPOP
1< systems	RMRMNQPPS
1< teague	PXONPPPNN
1< team	NSTUNNOMM
1< technology	QMRKQQQQR
1< tells	IWWLPOPOO
1< than	MSXKPOONO
1< thank	WKNNPQQPQ
1< thanks	MYNOPPOOO
1< that	VVRJONOPM
1< the	MOPRORSLS
1< their	YNMMOPPPP
1< them	TRMLPPPPP
1< then	WUNKOPPON
1< there	OWONPOPON
1< these	VIHKSRRRU
1< think	OWQKQPPOO
1< this	TMHVPNROQ
1< three	ULPLPPQQQ
1< time	RUJKRPPPQ
1< to	NVPTNQONM
1< today	PTRNORONN
1< told	OWWMNOONL
1< tomorrow	ZNMNOOPOO
1< tonight	VJJLRQQQT
1< too	UJJKRRRST
1< transit	TIIIRTRTT
1< tuesday	NJVMPQRRP
1< twitter	XMMOQPPPN
1< two	TQNRMPPOP
1< uk	VLKLRQQQS
1< under	SXKKPQPPO
1< up	TTJQNROON
1< use	LOWLOQOQQ
1< using	XOSOMOOON
1< v	QMVLPPPPO
1< via	NSNNPPPQQ
1< video	TQOHPQQQQ
1< w	RTLNPPPPP
1< was	TWKKOPPOP
1< washington	WMMVOOONN
1< watch	PKSMOQPRR
1< watching	SGIISSTVT
1< weather	RKISQQQQQ
1< wednesday	RUONOPPNO
1< week	NOSMQQPPQ
1< what	WMLKOVPPO
1< when	RUHJVQQPP
1< where	WVLLNPOOO
1< whether	RTKMPQQPP
1< which	UTIIRQQQQ
1< while	STTKMNOMS
1< who	O[NMPPPNN
1< why	SWMNNOOOO
1< wife	QVMSPOOMO
1< will	WSMMOOPOO
1< with	OVNLOOPMT
1< without	SQMMQQPPQ
1< won	VKLLQQQQR
1< world	TLKKQRRQT
1< would	RTLMPPPQP
1< writes	LYVNONONL
1< x	RTKLPQQPQ
1< year	SQVKMMNUM
1< you	WPNKQPPOP
1< your	TIJKQRRRX
1> 0	VKLLQQRRQ
1> 08	SKJJRRSST
1> 1	[LMLPPPQO
1> 10	TIIKTRRSU
1> 100	VRLMOPPPO
1> 12	PKVTPOOOM
1> 13	RTLPOPPPO
1> 15	VRMOOOPNO
1> 16	QSNUNOONO
1> 17	QUKMQOPPR
1> 18	TRLLQPPPP
1> 2	\\HPIPPQSO
1> 2011	QVLLPQQPP
1> 2012	OURLOPMQP
1> 2016	MXOOPPNOP
1> 2017	VYMMNOONN
1> 22	PNIHRSSSU
1> 24	TNIHRRRRS
1> 25	RMMVPPPPP
1> 3	RPJTOPPPO
1> 30	UNNNQPPOP
1> 31	OTMUOOPON
1> 33	TSNMOPPOP
1> 36	TTKJQQPPP
1> 37	WLKNQQQQQ
1> 39	MYMVMONNN
1> 4	VRLLQPPPO
1> 45	PQWNNOONN
1> 5	PNOOOQQQT
1> 54	UMKKQRQRR
1> 6	RUKKQQQPP
1> 7	VLMLQQQQQ
1> 713	UKIJRSRRT
1> 777	TMNMQQQQQ
1> 8	SLIPQSQPS
1> 9	SRLLQQPPQ
1> 90	THISQRRRR
1> a	UNQPMRPQK
1> about	SWIROPPNO
1> accepts	LVWNNONON
1> according	VSMLPPPOP
1> account	TQIJQRQQT
1> accused	SSKLQPQPP
1> action	ONWOOPPOO
1> actor	QMNMPPPXP
1> actually	SSJMQQQQP
1> added	NVNOPPPPP
1> afp	TNONPPPPQ
1> after	TMPVMVNNJ
1> again	NSWMNPPNN
1> against	YMMNOPPOP
1> agency	TRMMPPPOP
1> agree	OVNOOPOPO
1> agreed	PXLLPPQPO
1> ahead	TNNOPPPPP
1> air	QLUUOOONN
1> aircraft	ONNMOPPOZ
1> all	VOIJOQRVQ
1> allege	TOOPPPPOP
1> allegedly	MZNMOPPPO
1> along	NPJVOQPUM
1> already	TPJLQQPQR
1> also	QWJLQQQPO
1> alt	SOOOPPPPP
1> always	WPKLPQPQQ
1> amazon	UNNOPPPPP
1> an	NRMJSPPSR
1> analysis	PMULQPPPP
1> and	OQRNNONTR
1> android	SLLKRQQPW
1> announced	PVSNONONN
1> announcement	QTLOPPPOP
1> another	PXNOOOOON
1> any	TSMNOPPOP
1> ap	VJKKRRQRS
1> app	MNVOONONV
1> appear	SKLLSRQRS
1> applications	QLJKPSRQY
1> are	ROQLROPNR
1> aren't	UNUNNOPOO
1> argued	NUNOPPPPP
1> argument	MXMNPQQNP
1> around	WONPPPOOP
1> art	SSLMPQQQP
1> as	TQSRMNNMP
1> asked	NWMUNOOOM
1> asserted	URMLPPPPP
1> at	TVHQPQPNN
1> attached	SOOOPPPPP
1> attacks	SRLLQQQPQ
1> attempts	TRNOOPPOO
1> auspol	UMNNQPPPP
1> author	QLLSPRPPQ
1> authorities	ZOMMOOOPP
1> b	VLLMQQQQR
1> baby	UJJKSRQRS
1> back	VOMMPPPPP
1> backed	WNNMOPQPP
1> band	TLMLQQQQS
1> based	UHIISSSST
1> be	XLJTOPPPO
1> beat	OXMNOPPPP
1> became	PZMKOPQPN
1> becomes	QPONOOOWN
1> been	ZNKMPPPPP
1> before	UNSKPPPPP
1> began	QRRTNNNNN
1> begs	SNOOPPPPP
1> behind	UNOPPPPOP
1> being	TLISOUPPP
1> believe	WLMNPPPPQ
1> best	VJKLQRQRT
1> better	RSLLQQPQQ
1> between	VOOOPNPOP
1> bill	RSKLPQQQQ
1> birthday	SMNOQPPQQ
1> black	UKTMPPPPP
1> book	PWMNPPPON
1> boss	NLXMOQQQO
1> both	RUMOOPPOO
1> boys	UUMMPOPOO
1> bringing	RMKUPQQPP
1> business	PMXMOPPPO
1> but	VRNQOOOMO
1> calendar	THHITSSTT
1> call	VQKLPPQPQ
1> called	QTHRPPPQO
1> calling	PVNOOOPOO
1> came	RPKSOOUOO
1> camp	NQIRPQRQQ
1> can	TONLOPPOV
1> can't	RSLMQQQPO
1> candidate	POQWNOOOO
1> car	PWNOPOPON
1> care	VKLNQQQPQ
1> career	SULNPOOOP
1> case	NWSLPOPOO
1> cbb	PSLMQQRQQ
1> cbcnn	SOOOPPPPQ
1> cdntech	SNOOPPPPP
1> chairman	TOXMNNONN
1> champion	QOMNOWOPO
1> change	TQNOPPPOO
1> changed	TPMNPPPPP
1> charge	PMUNPPPPO
1> charges	WNNOOOPPO
1> check	PSKLPQQQR
1> chief	NMWKQQQPQ
1> city	TKSKQPPOR
1> claims	OUQMPPPOP
1> clinton	PYNNOOOOO
1> close	QONVOPOOO
1> club	PNTVONOON
1> com	XLJKRQQQQ
1> come	TMMTOPPPP
1> coming	TLTLPPPQP
1> comment	PVKNPPPPP
1> commissioner	WPTNNNOOM
1> communities	XMMMQPPOP
1> companies	VNMPOPPOP
1> company	OOWNOPPOO
1> confident	MWNNPPPPO
1> continued	QUNNPPPNP
1> continues	OTNMOVOPO
1> control	VMMNPPPPP
1> court	VQOOOOOOO
1> coverage	VLJNQQQQR
1> crash	WLLMQQQQQ
1> crashed	ULLNQQQQQ
1> criticized	NYMNOPQPO
1> culture	TGHHTTSSV
1> currently	OTTMPPOPO
1> cuts	VNNPOPOOP
1> d	THIISTSUT
1> d.	ULLKRQQRR
1> dan	UMOOPPPPP
1> david	ULMNQQQQQ
1> day	RKQPQQQQP
1> dead	VIHHTSSSU
1> dear	STLLQPPPQ
1> death	LWKSPPPOO
1> debate	TULNOOPOO
1> december	WOOOOPPOO
1> decision	SRLLQQPPP
1> declared	NXNOPPOOO
1> demand	UNNPPPPOP
1> described	POJJSRRRS
1> design	UNNNPPPPP
1> despite	OVMTNOOON
1> device	TNNNOOOPV
1> did	PQUHPQQPQ
1> died	N[LNNPQOO
1> dies	QVOOOOPON
1> dining	SMMNQQQQQ
1> director	TNLNPNPVO
1> district	MMT\\MNOOM
1> div	YNMOOPPPO
1> do	UQQONOOON
1> does	MYMNPPPPO
1> doing	WQLMPPPOP
1> don't	OPRMPPQQO
1> done	WIHJSSRSS
1> down	XLSOOOPPN
1> dr	SMLLQQQRQ
1> draft	SMSMOPPPP
1> drive	UKLKSQQRR
1> due	UHIHSSTSS
1> during	STTRMNMMM
1> e	WQKLQPPNQ
1> earlier	QTMVMNPON
1> early	UJJLRRRRS
1> earth	MQRLPQQRQ
1> east	SMMVPPPOO
1> economy	SOOOPPPPP
1> election	QTMMPPPPP
1> elections	PMUUMOONO
1> email	VNMPPPPOP
1> employees	RNTOPPPOO
1> ends	MUYMNNONN
1> enjoyed	TONOPPPPP
1> enough	VNOPPPOOO
1> epa	SOOOPPPPP
1> et	MZMNOPPOO
1> even	XLMMPPPPP
1> ever	XLLLOVPPN
1> every	PUNOPPPOO
1> executive	TNVNOOOON
1> experts	UNMPPPPPP
1> explained	MXMOPPPPO
1> exports	VLMNQQQPQ
1> face	WNNPPPPNP
1> faction	NIRVQQNQP
1> failed	WQMNOPPOP
1> families	RLLUOPPQQ
1> family	MLPNRSQPS
1> fans	PRSMPPPOP
1> father	OUNOPPPPO
1> fb	TMNNQQQQQ
1> fell	POVOOPPOO
1> fighters	OPYOOOONN
1> figures	WNOOOOPPP
1> file	WNNNOPPOO
1> filed	NPQLRPQRQ
1> films	OWNNOPPOQ
1> final	LWLWNNPOM
1> finally	QPTMOPPPO
1> financial	XMLMQQQQP
1> finds	MVTNOPPOM
1> finished	NNUNPPPPP
1> fired	SRNOPPPOO
1> firms	WMOPPNQOP
1> first	NZKTNNPPN
1> flight	QLSNPQQPP
1> follow	NTPJRQQQO
1> food	UMMNQQQPQ
1> for	QQQQNLXNL
1> forces	PMWNOOPPO
1> former	VLRNOPPPN
1> forward	SONPPPPPP
1> found	URRMOOOPM
1> four	TUNNOPONO
1> free	QLUMPPQPP
1> friday	VKKKRQQRR
1> friendly	TMMNPQPPQ
1> from	TQQMNNNOU
1> front	MJUKQRRQS
1> funds	XOLOOPOOO
1> funeral	VKJISRRSS
1> gameinsight	TLLMQQQQS
1> games	WMMNQPQOP
1> gave	NWPKONWNM
1> general	RSJKRQPQQ
1> get	TQQMOPPPO
1> getglue	SOOOPPPPP
1> gets	TOXMNOONN
1> getting	WMMNPPPPQ
1> getty	WMLNPPPPP
1> giant	XONOOOOOO
1> give	PRKLRQQQR
1> go	VIJKRRRSS
1> goal	PVOONPOPO
1> goes	SQLNQPQQP
1> going	XPLMPPPPO
1> gonna	UKLLRQQRS
1> good	RUJKQQQQP
1> got	ZPJMPOPOQ
1> government	TUMMOPOPP
1> grateful	VMMOPPPPP
1> great	WQLLQPPOQ
1> group	PPKIRSSQS
1> groups	TNOPPPPPP
1> growth	TKIKTRRSR
1> gt	XLMOPPPOQ
1> gusto	TNNNQQPQP
1> had	NWPJPPRQN
1> haha	M\\MNOPPON
1> hair	RSLMQPQPP
1> half	SNILRRQRS
1> happy	QVLMQPPPO
1> hard	XNOPOOOOO
1> has	NURINOOUP
1> have	WQJOSNNOP
1> he	OQETNQTUN
1> head	QPVMOPPOO
1> heads	QTNNPPPOP
1> health	PNNWOPPOP
1> heard	SQKLQQPQQ
1> held	QWLMOQPPP
1> help	XQLMPPPOO
1> her	VKLLRQQQR
1> here	RRRKPPPPO
1> hi	MJSTPPPPQ
1> him	VMMNQPPPQ
1> himself	PYMNOOPOO
1> his	SVKLPPPPP
1> hit	USKLQQQOQ
1> hits	TLRLRQPPP
1> home	[LLKOQQPP
1> honeymoon	UPMMQQPOQ
1> hope	RTKVNOPOM
1> hopes	MLTLORQQT
1> hot	TKLKRRQRS
1> house	RPVNOOONN
1> housing	PLKSQQQRS
1> how	QOULPPQPP
1> however	STKLQQQOP
1> https	WMSOOOOON
1> i	PTKJQTQQQ
1> i'm	TNIKRRRRR
1> i've	QPIKRRRRS
1> identified	SNMVOOPOO
1> if	UUMIOPQPO
1> in	QNOUNSOOO
1> include	QNTNPPPOP
1> independent	QSJLQQQQQ
1> index	UMMMQQQPQ
1> inside	TLMMQQQQQ
1> internet	USLLPPOQO
1> interview	OPZMOOOOO
1> into	QKIJSPQRZ
1> introduced	SLMYOPOON
1> is	MRQOQRONP
1> issued	ONWOPOOQN
1> it	WPQJNPUNM
1> its	UNMOPPPPP
1> job	QNNUOPPPO
1> jobs	MNO\\MOPON
1> july	YPNNOOOON
1> just	WQNJPPPPO
1> justin	UNOOPPPOP
1> justinbieber	QUNPOPPOO
1> keep	ULLMQQQQQ
1> killed	SRJKPQQQR
1> know	UJLMRQQQS
1> knows	QPJTPPPPP
1> language	VIHITSSSS
1> last	RRLPQOOQP
1> late	OUNUNOOON
1> later	QYMMOPQNO
1> latest	SRKJQQQQS
1> leader	OMSSNPQNQ
1> learned	SSLLQPPPQ
1> led	MORIQSSPQ
1> left	PWMMPPQPO
1> let	QUQKOPQOO
1> life	STNNOPPOO
1> lights	SMMLPSRPR
1> like	UNNKOOPOW
1> likes	OXMMOPPPP
1> line	UNLMQQQOR
1> lisa	SONOPPPQP
1> live	RTKMPPQPQ
1> lived	SUMNPPPOO
1> local	YNNNOOPPO
1> lol	QULMQPPPP
1> long	VMLLQQQQQ
1> look	UQLVOOOOM
1> looking	YMMNOPPPO
1> looks	SIUKQQQQP
1> lose	PNVOOOPOO
1> lost	OUTMOOPNN
1> love	UQJNPPPQQ
1> lt	VSINPQPPP
1> luck	SOOOPPPPP
1> made	PWLMOPPOS
1> magazine	QKQKQQRQR
1> make	WLLLQQPPQ
1> makers	WMMPPPPNP
1> makes	PPRLPQPPQ
1> malaysia	ULMNPQQQQ
1> man	TLSUNOONM
1> manager	TOMOPPPPP
1> march	WMLNQQPOQ
1> market	XPOONOPOO
1> masterchef	TMMNQQQQQ
1> may	MSVHQQQQN
1> me	RSPOOPPPN
1> media	VONOPPPOP
1> meeting	POXNONOPO
1> member	TMNKQQQRR
1> members	RLSOPPPPP
1> memory	TPLMQPPQP
1> men	RLTMPPPPP
1> message	TNLNPSPPP
1> met	NYNMPPOOO
1> mh17	SLQLQQPQQ
1> microsoft	PMTNOOPNU
1> might	ULLLRQQQR
1> militants	PJNJRRSSS
1> minister	STMOOPPOO
1> miss	WMKMQQQPQ
1> missile	RKRJRQQRP
1> mobile	YNMOPOPPN
1> monday	QJKJRURRT
1> moneymonitor	SOOOPPPPP
1> more	WMMNPPPPQ
1> morning	RLUMPQPPO
1> most	SNINRQQQS
1> mother	PXMNPPPOO
1> moved	RUMONPPPO
1> movement	VNQPONOOO
1> movie	PQSLOPPOP
1> movies	SRKKRQQPR
1> moving	UJJKRRRRR
1> much	TLLMRRQQR
1> mufc	TOMOPPQPP
1> music	POMLPQQPV
1> must	ULTLONQPQ
1> my	RSONPPPPN
1> n	PULLPPQQQ
1> na	VHIJSRRST
1> name	WQLRNOOON
1> named	NRRYMNONL
1> names	OL[MOOPPN
1> nasa	UNOPPPPOO
1> near	SJIPSRRSQ
1> need	WMLNQQPPQ
1> never	YRKNOPPPN
1> new	QSSLPOPPO
1> news	RKOUPPPOO
1> newspaper	NJQRRPPQS
1> next	RVMMPPPMQ
1> nick	SNOOPPPPP
1> night	VMMNPPQPP
1> no	QWJKQQQPP
1> not	YRMKPPPPO
1> note	XLMMQQQOQ
1> noted	NXLOPPPPO
1> now	VOQNNONNS
1> numbers	TUNNPPPNN
1> o	[NKMPPPPP
1> obama	VKKMQQQQR
1> of	UOMPORNNR
1> off	WNMNPPPPP
1> offer	TNULPOPOO
1> official	SMUMPPPPO
1> officials	RQUSLOPNM
1> often	QMTUNOOON
1> oh	PRKTQOPQO
1> oil	VNOPOPPOP
1> old	USKLPPPQQ
1> on	SSQTNQONJ
1> once	QTMNPPPOP
1> one	VRSLOONNO
1> only	WMIIRRQQU
1> opened	NRLMPSPUP
1> or	SPHPOUPOQ
1> originally	OSKTOQQOO
1> other	SSMOOPPPO
1> our	SMTMOQPNP
1> out	TJPJRQQSQ
1> outbreak	UIJJTRRRU
1> over	XRILPPPOQ
1> pa	UNNOPPPPP
1> parties	SNNOPPPPP
1> party	OOQOUOONP
1> pdf	WKLNQQQQQ
1> people	WJIKWQQRR
1> per	YLLMQPQQP
1> period	XUMLMUMNL
1> person	TLMMRQQQR
1> photo	VLHKSRQRS
1> photography	QPMNOOPPW
1> photos	UJKLSQQRR
1> pic	YNMNPPPOO
1> place	UMMNQQQQQ
1> plans	QRUMOOPOO
1> played	OYMMPPPOO
1> player	NOWNVMONN
1> playing	RQSNOPPOO
1> plays	NZMMPPQPN
1> please	SSJKQQQQQ
1> plus	NQNNNOOZO
1> police	OKSWOPPOO
1> political	WPNNOPPPO
1> poll	NMVUNNOPN
1> possessed	RSLMPPPPP
1> post	VNKUOPOPO
1> posted	SULNPPPOO
1> poster	ULLOQQQQQ
1> president	TMYLNOPOM
1> pretty	UTMPOOOON
1> prices	ZOMNPOOPN
1> prince	QSLMPQPQQ
1> programme	NONNNOQ\\N
1> protests	TMOPPPPPP
1> provides	NTLNOPOPV
1> province	OPQZNONOM
1> put	TPLMQQPQQ
1> quality	YNNOOPOOO
1> rain	SLKMQQRRS
1> rains	ULLMRQQQQ
1> reacted	WRNONOOOO
1> reading	VKLLRQQQR
1> ready	TQLLQPPQQ
1> real	QSLQOOPQN
1> realestate	TLLNQQQQR
1> received	J[JNPQQQP
1> recommended	UKLNQPQRQ
1> records	PNXOOOPOO
1> refugee	PPNXONOPO
1> refused	OXNOOPPOO
1> regards	TMMNQQQQQ
1> region	NMLWNQSOP
1> released	PPPLPOPPU
1> remarks	PWMMQPPOP
1> remember	QTLNPPQQP
1> replied	OVOOPPPOO
1> report	UZKLONONO
1> reported	RVRMNOOON
1> reports	MSLTOPQPO
1> research	UJIJRRQRW
1> responded	NWMOPPPPO
1> results	TMMNQQQQQ
1> retail	VPOOOOOOO
1> return	QWMMOPPPP
1> returned	NOOKQRRQS
1> reuters	YMNNOPPPP
1> revenue	WMNOPPPOP
1> review	WJKKRQRSQ
1> right	URKLPPQQP
1> rights	OMUPPPPOQ
1> role	QTMNPPPOO
1> roll	RTKLQPPQP
1> rose	ZONOOOOON
1> rt	PTONQPQON
1> ruling	ORUNOOPOO
1> runs	QMNNPXPOP
1> s	KWUMOPMNS
1> said	QURNOOPOM
1> sales	TKSNNTOOO
1> saturday	PJQISRSRR
1> say	UKTTNOPNN
1> says	JWMPPPQQO
1> scale	QJKSQRRRQ
1> scored	NYOOOOPON
1> search	WONOPPPOO
1> security	WNUMNOONO
1> see	UJPLQQQQQ
1> seeing	TJJJSSRRT
1> seen	YJKMQQQQQ
1> seized	UNLOPPPPP
1> senators	UJIKSRRRS
1> series	XMMMPPQOQ
1> served	MNQTOPORN
1> service	UOUMNOOPN
1> services	VNNOPPPOO
1> set	OTWLNOOOO
1> settled	OZOOONOON
1> she	SSRLOOPPO
1> shit	WJJJSRQRS
1> shot	TMMNQQPPR
1> should	TSORNNONN
1> show	PNUSNOOPN
1> shows	NSMNOOOWP
1> shut	PNWOPNPOP
1> sick	TLLMRQQQR
1> simolove	SNOOQPPPP
1> since	WTTLOMOOL
1> single	YONNOOPOO
1> singles	PMTSOOPOO
1> sir	UPNOPPPNP
1> site	YNLOOPPPO
1> sitting	VLJKRQQQS
1> six	VSLLPOPPP
1> snapchat	NRNNNNOOZ
1> so	VNMGQRQPT
1> some	VNNOPPPOP
1> someone	SOOPPPPPP
1> sorry	UIIJSSRST
1> south	ONMYPPPON
1> speaking	NVMPPPPPO
1> speech	MXVNNNONN
1> spent	LUSPNPQOO
1> spoke	MXMNPPPPP
1> spokesman	RNYNOOONN
1> start	USJPPPPPO
1> started	URILRQPPQ
1> stated	NXNNOQPON
1> statement	OXNOPPPON
1> stayed	OWNOPPPNO
1> still	UNRKPPPOP
1> stop	ULLMRQQQR
1> story	UMNOPPPQP
1> strain	TLKKQQPQW
1> stressed	PVMNPPPPO
1> studies	UKKLQQQRS
1> such	UQKNPPPOP
1> suggest	UONPOPPOP
1> sunday	PMSWNOPNO
1> super	URMNPPPOO
1> sure	XMMMPPPPP
1> system	SKMJQSTPT
1> systems	WKKLQQQQR
1> take	XQLNOPPPO
1> taken	OLSMQQQPS
1> takes	LOQWMNNVM
1> talks	QSUNNOOON
1> teacher	TNLNQPQQQ
1> team	OLRKRRRPR
1> tech	SNOOPPPPP
1> technology	XONOOOOPM
1> television	OHNFRSWTT
1> tell	XLMMPPQPP
1> tells	MVRNOOPPN
1> text	XJIJSRQSS
1> thank	NYKOPPQPN
1> that	WSRKONOOM
1> the	RPPPNNONT
1> their	VLLMPPPTP
1> them	WMMNQPPOQ
1> then	SWKJQPPPP
1> there	[KJJQQRQS
1> these	VKKKRRQQS
1> they	VPNNPPPOP
1> thing	VMMOPPPPP
1> think	VKKLRQQRR
1> thinking	TJJJSSRSS
1> thinks	OVNOPPPPO
1> this	TOQMOPROP
1> though	VQRMOOOON
1> three	TRNOPPPOO
1> threw	NWMOPPPOO
1> thrilled	VOOOOPPPO
1> through	OWRNNOPON
1> thx	NYMNOPPON
1> ticket	LUXNMOPON
1> time	UNNNPPPQQ
1> to	RTROLPONP
1> today	OUVOONONM
1> together	OUMONWPNN
1> told	K[KOPPPPP
1> toll	UMMMQQQQQ
1> tomorrow	THHJTSSST
1> tonight	TOLLQQQPQ
1> too	QLMSPOOOU
1> top	TNNOPPPPP
1> trade	ONMTNZNMN
1> trading	VOUOOMOOO
1> traffic	SNNNQQPQQ
1> tragedy	TMMNQQQQQ
1> travel	PNWOOOOOO
1> trial	SNLLRQQQR
1> tried	YOLMQPPOO
1> true	UMLNQQQQQ
1> try	URNMOPPOP
1> turned	VNMUNNPNO
1> turning	VMMMQPPQQ
1> turns	XLLNPPQPP
1> tweet	WSMNOPPNN
1> tweeted	VSOMNOOOO
1> twitter	UOOPPOPPN
1> two	VONOOPPPO
1> u	SOOPPPPPP
1> uh	QKSJRQQPS
1> uk	QMMUPPPPP
1> ukraine	ULMMQQPQR
1> unit	OOXMPPPPN
1> up	YKKLQQQQQ
1> upon	TMGHSSSST
1> urge	RSKMQQQPP
1> urged	RWMMOOPOO
1> us	SQNNPPPOQ
1> used	SULMPPPPO
1> very	WNNMPPPPP
1> via	TORQONOOO
1> victims	WOJKQSPPQ
1> victory	VRJKPQQPP
1> video	RUXMNNNNL
1> view	PUNOPPPOO
1> virus	UKJJRQQQW
1> visit	TQMMPPPPP
1> visited	MXMOOPPOP
1> volcano	NMNZOPPOO
1> voteon	SOOOQPPPP
1> vs	VKOJQRQQR
1> vs.	NYMOOOPOO
1> w	NVNWNNONM
1> wait	VLLMQQQQQ
1> walks	VRKKPPPQP
1> want	TMLNQQQQQ
1> wanted	PSRMOPPPO
1> warns	MVTNOOPON
1> was	KYNQOOONR
1> watch	QUNOPOPOO
1> watching	ULLMQQQQQ
1> way	TLMMQQQQQ
1> we	SKRLPQQOR
1> wearing	XMMNQPPPO
1> weather	VLLLQQQQR
1> web	NKULQQQQR
1> wednesday	SKKJSRSSS
1> well	OTKKQQQQS
1> went	VTLMPOOOO
1> were	RQPNPOONT
1> what	QVJKPQQQR
1> when	XQIMPPQQO
1> where	QMKUNOVPO
1> which	PQPMOQONV
1> while	SRSQNOOOM
1> who	PTKMPPQQQ
1> why	QTOLPPPPO
1> wife	NRUMOPPOO
1> will	STTQMMLUI
1> win	QNXNONPPO
1> wins	OLVMPQQQP
1> wireless	YOMOPOOPO
1> with	TRSNNSOOK
1> within	YNNOOPPOO
1> women	OOXNNPPPN
1> won	KWXNNOPPL
1> work	RVLNOPPPO
1> worked	UVNNNOPNO
1> would	TUSJOOOON
1> wrote	MXMOPPPOP
1> x	PRTLOPPOO
1> ya	ULLMQQQQR
1> year	YNMNOPPPO
1> years	XMMNPPPPP
1> yes	OYMNOPPPN
1> you	RTNNOSOMN
1> your	SMROPPPPO
2< 	VOPOQNRNM
2< 1	TJHQPRSRS
2< 1998	TKKKRSRSR
2< 2	TKIQQRRQR
2< 6	QLLLQUQQS
2< 8	OJJQRRRSS
2< a	SMPJMWQMT
2< about	NYUMPNLNO
2< after	NPPVNUOMN
2< against	VTKLPOOPP
2< an	XTLHSOOMS
2< and	QSRSNMKRP
2< army	NMVYNOOMN
2< as	QQLLPPPTS
2< at	NNSWQSNJM
2< author	OYOPOPOMO
2< before	NVUNOOONO
2< best	VNMMPSPPP
2< by	OTRNOQPPM
2< camp	OYOMPOPNN
2< ceo	VROOOOOOO
2< chairman	NZNOPOPMO
2< chief	OYNNPPPNO
2< cleric	OZNNOPOOO
2< co	XMLMQQQQQ
2< coach	OXNNPPPNO
2< colonel	NYNOPOPOO
2< company	ORYMOOONN
2< dr	NWLPPPPOO
2< elect	OVOMPPPOO
2< firm	NQXOOOONO
2< first	RLKKPUQPV
2< for	SPXPSLNKN
2< forward	OVOOPPPOO
2< from	ONNUOPVMN
2< general	NZONPPPNN
2< group	OWSNMOONO
2< have	WMMNPQPPP
2< his	ROOQLLTUN
2< in	QKLVPRPQP
2< including	OVTLQOONO
2< is	QTLKRPQPQ
2< it	PRJRORPQO
2< its	ONUMPPOOS
2< japan	NWVMOONNO
2< jobs	UIHGRUTVS
2< leader	NTTLPPQMO
2< like	SKWKPQQOO
2< london	SRKWPNPMO
2< minister	N[MNOOPNO
2< my	VIGIQSRWS
2< named	OUMVOOONM
2< new	QRIJSQRPR
2< news	QTKSOOPPO
2< newspaper	OWSNOPOMN
2< of	MSTPPTMPK
2< official	OSVNOOPNO
2< on	TJPVOSNMN
2< or	YNKUNNONN
2< over	LSRQORONO
2< party	NPXNQOOMP
2< photo	SOHLRSRQR
2< premier	PXNNPPPNO
2< president	STMNPPNPQ
2< s	QMKPQRTPQ
2< said	O]LMPPOMO
2< say	RMPJQRQQR
2< says	PYOJPPPNQ
2< see	OTIPPQRQO
2< some	VPKLTPPOP
2< state	OXLNPOPOP
2< that	NRTLNOWMN
2< the	RISTOPRHT
2< three	NPXONNTMN
2< time	UNJIQSQRS
2< to	TQSRMOMMP
2< video	RQGVPPQPO
2< week	QKTKSQPPQ
2< with	TUOKLJTQS
2> 	QNORORQSK
2> 0	VLRLPPPOP
2> 1	VLJUPPPOQ
2> 13	VRJKQPPRO
2> 2	VNKSOPPOQ
2> 2012	QULMPQPOP
2> 3	WLJUPOPNQ
2> 4	VKKJQQRSS
2> 6	WRKMPOQOQ
2> 7	VSLLPPPNQ
2> 8	UOXMNNNNO
2> 9	VKKKQQQQT
2> a	NSUNNMKRU
2> after	MTSQOTMNM
2> against	MYTMPONNN
2> all	OSYNNOONM
2> also	VZLMOONNM
2> an	NLRQSNPPQ
2> and	OQOPMQQPQ
2> are	MSRSNORMO
2> as	TWPOONNMM
2> at	VNMPPOOOQ
2> bill	TSKKPPQQP
2> boarded	OVOOPPPOO
2> but	MMNSMOMWU
2> by	QQDEPVUSU
2> called	NRPJRRQPP
2> chief	OVPNOOOOP
2> co	MOMYPOPOO
2> defeated	NRWNPOONO
2> earlier	NPN[ONPON
2> for	VJPOOPSPO
2> from	NOONRQRNS
2> google	OTLSPNOMV
2> group	ONWMQOPOP
2> had	RSOJPRPSN
2> has	NUXNRNNLM
2> have	SQPQMMNMV
2> he	WURNNNMMN
2> head	NYNNPPPOO
2> http	YGMTPMPRP
2> i	YGFHRSSWT
2> if	TJKTQOPPS
2> in	OQPQOUONN
2> is	MUQONTMMR
2> it	NMLSNPONZ
2> just	NSMVOOOOO
2> led	SNJRQQPOP
2> made	ORPRPPOPM
2> may	RRLJQQQRQ
2> new	RMSQPOPPO
2> newspaper	ONXMPOPNR
2> not	QMLLQPVRQ
2> now	VIHISTSTS
2> of	TUMMPORNN
2> off	SJISQPPTR
2> on	TXMPNLOPM
2> one	SSQMOOOOO
2> or	PMQMPOORT
2> president	NUZNMNNMO
2> prison	OONZOOOOO
2> published	TLHIRSSTS
2> reading	VPNOPOOOP
2> rebels	NRWUMOOMN
2> region	QKIMUUSPQ
2> replaced	OXNNPPPNN
2> report	OMQNPOOWO
2> s	TNUKPQOPM
2> said	RURJQOONO
2> says	SPQRPOONN
2> scored	OZNOOPONN
2> since	NOMVOUPNN
2> singer	VOPRONONO
2> soul	YOONOOOOO
2> star	VUNNNOONO
2> sweden	ONYNOSNMN
2> takes	NTMWONONO
2> that	UURHNTNOM
2> the	TPRSOQMQJ
2> then	MUMUNUNMN
2> this	UMMUOOOOO
2> to	WPQJPRNON
2> today	TIHOPSSSR
2> told	TOJLQRQRQ
2> via	OONXOPPOO
2> w	TJPJQRQRQ
2> was	QXOTONTJJ
2> were	MRSSNPQKO
2> which	MPQNOMLYS
2> who	QUOPSOOMM
2> whose	MOQUNNNWM
2> will	NUPKPPPMU
2> winning	NNNPQOYNO
2> with	QRMNPRMUO
2> won	OZMOOPPNO
2> you	VIHJQTSTR
3< 	WONQOMOMR
3< a	QKMGPRWQX
3< an	VMMKPPUPP
3< and	NYKLOPPTN
3< as	PWMWONOLL
3< at	OMRUQQOOM
3< by	UUPROMONK
3< co	WLKLQQQQR
3< for	NPJSNRRWL
3< from	QJRKPSQUP
3< group	SNWNPONPN
3< i	TJKKRRRRT
3< in	NSNUONNVL
3< including	NXSLOMMTM
3< leader	PXPNOOOMO
3< like	PNVMPNNTN
3< minister	NYMOQPONO
3< no	SLKKPRRTR
3< of	JPVQNRTOL
3< or	PNQTNPPRN
3< party	ONYOPOOON
3< president	OXNOPOOOO
3< s	VNSUNNNMN
3< the	LKSRNSSOS
3< three	ROLMQOUQQ
3< to	ZTPNPLNMM
3< told	OOYNPNONO
3< with	VQTMNMLLU
3> 2012	TMHJPTSTS
3> 3	SLLJQSRSS
3> 39	OTWNONNON
3> a	XTMKOMMNU
3> agree	VPNPPOOOO
3> an	NVXNONONM
3> and	SQTLOPRPL
3> as	OXRMPONOO
3> at	PURRPNMPN
3> before	RNUKQOOOQ
3> for	PNQIQQRQT
3> from	TTJKPQPRO
3> has	MTXOPNOLN
3> http	SIFTPSUSP
3> https	SLHJPTTSU
3> in	QTPWOPKQI
3> is	NNORNMSYN
3> of	MSRLOSNVM
3> on	QNOTOUONN
3> one	NPNSONWNO
3> reading	UQNOPOONP
3> s	NYQLPNSLO
3> said	LQYLPMOSO
3> says	NOYNQONNO
3> since	NVQNNNNNU
3> that	MQPNOUWMM
3> the	UQOSNKMMV
3> to	OUVJNLMOU
3> told	NRXOPNONN
3> was	WEKNQQSSS
3> where	PQYLQNNON
3> which	NOQQOTXJL
3> who	OXTMONONN
3> will	NSRNNMYNL
3> with	QMLRNLUPU
actor-armed-group< 	OMZMPPNNP
actor-armed-group< an	QN\\NNPLPN
actor-armed-group< and	PMYOOPNON
actor-armed-group< for	PUPVOOMNM
actor-armed-group< of	QMZNOPNON
actor-armed-group< suspected	QOWNPONPO
actor-armed-group< the	QLVLQOROP
actor-armed-group< to	QMXNOPNPO
actor-armed-group< with	QVQNOPNON
actor-armed-group> 	PSVMPNONN
actor-armed-group> and	QSWLOPNNN
actor-armed-group> has	PNQWPOOOO
actor-armed-group> in	NTVNPONON
actor-armed-group> leader	QPXOMPMOO
actor-armed-group> militants	QOYNOPMON
actor-armed-group> terrorist	PPUOOPNPN
actor-company< 	MQWMOPPPO
actor-company< a	RMMKROQPV
actor-company< after	NNXNOPPPO
actor-company< and	LRWOOPPON
actor-company< as	PNXNOQQNN
actor-company< at	ONXNOOPPO
actor-company< based	OOXONOPPN
actor-company< by	MNZNOPPPO
actor-company< chipmaker	NOWOOPPOO
actor-company< for	SMSKRQPPP
actor-company< former	PNVNOPPPP
actor-company< from	NM\\LNPPPO
actor-company< giant	OQWNPNOOO
actor-company< in	NNTVOOPNN
actor-company< like	OOUOPPPOO
actor-company< of	LRZMNPPPM
actor-company< on	QMQKQRQRQ
actor-company< rival	NNXNOPPPO
actor-company< said	NNWOOPPPO
actor-company< that	NL\\MNPPPN
actor-company< the	MRQONPQQP
actor-company< to	LO[MOPPPO
actor-company< with	MO[NNPPOM
actor-company> 	PPROOOONT
actor-company> also	NK[OPPPPO
actor-company> and	MWUJNTPMN
actor-company> are	ONVONPPPO
actor-company> asked	PPUNPNPPP
actor-company> board	NOVOOPPPO
actor-company> ceo	OPUNOPPPP
actor-company> chief	POUNOPPPO
actor-company> directors	ONWOOPPPO
actor-company> for	ROVMPPPOO
actor-company> had	OOUPOPPPP
actor-company> has	MMUSOPPOO
actor-company> have	OOWNPPPOO
actor-company> headquarters	OOVNOPPPO
actor-company> http	MPXNOPPPN
actor-company> in	OMSMPQQQQ
actor-company> is	PTSLPPPPN
actor-company> makes	NNWOOPPPO
actor-company> on	NNWOOPPPP
actor-company> playstation	OOUNOPPPO
actor-company> reported	ONWOOPPPO
actor-company> reports	PNUNPOPOP
actor-company> said	NPXNOPPPN
actor-company> says	NRTMNPPQO
actor-company> share	MPYONOPON
actor-company> stock	NOXNOPPPP
actor-company> store	NOZMNPPPN
actor-company> that	MOXOOPPPO
actor-company> the	OWQHOQQPQ
actor-company> to	PMSLPQQQQ
actor-company> was	NOYOOPPON
actor-company> which	PPXNPOONN
actor-company> who	SNHJURRRR
actor-company> will	NOWOOOPPO
actor-company> working	LOXNOPPPP
actor-company> would	NNYNNPPOO
actor-intergovernmental< 	KQQNOUQQN
actor-intergovernmental< a	JQ^MMOPPM
actor-intergovernmental< after	OPYNONPOM
actor-intergovernmental< agency	OOVNPOPPO
actor-intergovernmental< and	NPZMNPPPN
actor-intergovernmental< at	OPWMOOPPO
actor-intergovernmental< by	OPWNOPPPO
actor-intergovernmental< for	OPWOPPOON
actor-intergovernmental< in	OQZMNOOPM
actor-intergovernmental< is	NOZOMPOOO
actor-intergovernmental< of	MPZNOOPON
actor-intergovernmental< on	NPWNOOPPO
actor-intergovernmental< said	NOXOOPOOO
actor-intergovernmental< that	MOYNOPOPN
actor-intergovernmental< the	SOVIPPPOP
actor-intergovernmental< to	MQYONOPPN
actor-intergovernmental< with	MPZMOPPOO
actor-intergovernmental> 	MN[MOOPOO
actor-intergovernmental> allies	NOZONOOON
actor-intergovernmental> and	LOUNOPVOO
actor-intergovernmental> by	PQWNPNLOO
actor-intergovernmental> conference	MQXPNOPPM
actor-intergovernmental> countries	MQZLMPPPO
actor-intergovernmental> for	PPVNPONPO
actor-intergovernmental> had	OOWOOOOOO
actor-intergovernmental> has	RRRMQNOPN
actor-intergovernmental> headquarters	NPUOOPPPO
actor-intergovernmental> http	PPTNOPOOO
actor-intergovernmental> in	OOXNONPPO
actor-intergovernmental> is	ONZNOOPPN
actor-intergovernmental> leaders	PPVOPOOOO
actor-intergovernmental> led	VMGKRRSQT
actor-intergovernmental> members	OPYPNNOOO
actor-intergovernmental> membership	ONVONPPPO
actor-intergovernmental> nuclear	OQXMNOOPO
actor-intergovernmental> offices	NPYMOOPPO
actor-intergovernmental> officials	MOZMMPPPO
actor-intergovernmental> on	PQXNPMNOO
actor-intergovernmental> peacekeepers	NPXNOOOOO
actor-intergovernmental> peacekeeping	NPVOOPPPO
actor-intergovernmental> plans	NOWNOPPPP
actor-intergovernmental> president	OQXNNOPPN
actor-intergovernmental> report	KPZNOPPON
actor-intergovernmental> resolution	NPVOOPPPO
actor-intergovernmental> said	OVPPPOOOO
actor-intergovernmental> says	KNUNORQQP
actor-intergovernmental> secretary	NOTJOSRRP
actor-intergovernmental> spokesman	OPUOOPPPP
actor-intergovernmental> standards	POUNPPOPO
actor-intergovernmental> summit	QNPMQQQPP
actor-intergovernmental> that	RNMLRRQQR
actor-intergovernmental> the	MN[LOPPQN
actor-intergovernmental> to	LP\\LNOPPN
actor-intergovernmental> troops	NPXMNPPPO
actor-intergovernmental> will	OPVPOPOPN
actor-nongovernmental< 	PKNKQSQTT
actor-nongovernmental< and	NLRLORRTQ
actor-nongovernmental< group	RNMMQQRQQ
actor-nongovernmental< the	MQVSQSMKM
actor-nongovernmental> and	MQYOQNOMO
actor-nongovernmental> has	OJMKRSRST
actor-nongovernmental> said	SKOMQQQSQ
actor-nongovernmental> the	QRQLQUONN
actor-party< 	LL[KPQPPO
actor-party< 06	VJJJRRRSS
actor-party< a	WLKLSPQRP
actor-party< and	QMSNPQPPO
actor-party< as	TMPLPQPQQ
actor-party< baghdad	NPWNPPOPN
actor-party< by	VNSNOPOON
actor-party< in	WONNPPPPP
actor-party< of	UMVMPOOOM
actor-party< on	NMNMQPPQX
actor-party< party	KQWOPOPPN
actor-party< super	[NLOOPPPL
actor-party< the	SOROLLMOX
actor-party< to	RMUROPPOM
actor-party< told	YNNOOPOPO
actor-party> 	VOWKPOPOK
actor-party> and	VNTRNOOOJ
actor-party> are	WPQMNPPPM
actor-party> day	SOMOQPPQP
actor-party> democrat	TNKMQQQQQ
actor-party> getty	LOYOOOPPO
actor-party> has	TUPMNNNMS
actor-party> http	MMWKQQPRP
actor-party> in	VRLLONOPR
actor-party> is	PMRUOOOOQ
actor-party> leader	LRXNNPPPM
actor-party> of	XPQNPNNPM
actor-party> stories	SOMOQPPPP
actor-party> that	WOQOOOOPM
actor-party> the	RPVNOPOPL
actor-party> this	SMRMQQPPP
actor-party> to	XNPMPOPPN
actor-party> will	RMNMPPPPW
actor-party> with	SPUOOONPN
actor-party> you	TOMOPPQPP
admin1< 	KSUSPOONN
admin1< 2	ONYMOOPPO
admin1< a	PLIYROPTN
admin1< after	NNURNPPOO
admin1< against	MNXOOPPPO
admin1< and	JRQZKPQNN
admin1< as	MNTWNPPNM
admin1< but	NNXRNOPOO
admin1< cambridge	NPTPOPPOO
admin1< connecticut	PONTPPPPP
admin1< east	UKIQRRQPQ
admin1< eastern	MPMZMPPPO
admin1< falls	QMMWPOPPP
admin1< for	TKURNPPON
admin1< former	LPUTMOPNO
admin1< from	TOHUSOPON
admin1< his	MPUTOOOOO
admin1< in	MOM[PPPON
admin1< into	NVLSOOPNO
admin1< like	OSJSSPPON
admin1< maryland	OONVOPPOP
admin1< news	QOLTRPPOP
admin1< north	TIILRSSUR
admin1< northeastern	NONXNPPPO
admin1< northern	POMWOPPOO
admin1< of	SLJXMQQPP
admin1< on	TLTRQNONN
admin1< over	LMWTNOPOO
admin1< r	OOOVOPPOO
admin1< southern	MOMZMQQPO
admin1< state	NNOYOPPOO
admin1< that	MLUWNPNPO
admin1< the	LTKTVNPPM
admin1< to	SLPQOPPPP
admin1< was	ONSTROOON
admin1< with	MKYTQPPNM
admin1> 	TOQTLOPON
admin1> a	TNKXNPPOO
admin1> after	NPLZOOPON
admin1> also	NNTROPPON
admin1> and	NSSTMPPNN
admin1> are	MNXRMPPON
admin1> as	QJQPQQQQQ
admin1> at	MNQWNPQPO
admin1> based	MPOWSONON
admin1> but	MSSRNPPOO
admin1> by	NONVOPPPO
admin1> can	OLRPQQQQO
admin1> capital	OPNOUPPPP
admin1> captain	OOXNMPPPO
admin1> caucus	OOM[NPPPN
admin1> caucuses	NONZMOPOO
admin1> chancellor	NQMMWPPPQ
admin1> city	POKXPPPPO
admin1> coach	OOWNNPPPO
admin1> coast	TNMJUQQQP
admin1> connecticut	PONSOPPPP
admin1> could	NNSTOPPOO
admin1> democratic	NONYOPPPO
admin1> economy	NOOQUPPOO
admin1> for	SMKWOPPOO
admin1> former	PWNLPPPPP
admin1> from	TNKTPPPPO
admin1> gov.	NNLZNPPPP
admin1> government	VNMLTPPOP
admin1> governments	RKSMQPQQP
admin1> governor	PMJWOQQQQ
admin1> has	PLLSRQQQP
admin1> have	NMXQMPPPN
admin1> http	PTMSNPPOO
admin1> i	OMNXROOOO
admin1> in	SKTPOOPPP
admin1> is	MML]NQQMO
admin1> last	MNUSOPPOO
admin1> maryland	PPNUOPPPO
admin1> new	OONVOPPPO
admin1> on	TLQSMPPPO
admin1> or	MOMXOPPOP
admin1> primary	ONL[LPPPO
admin1> province	TMHQSPQQQ
admin1> ranch	OOOXOOOOO
admin1> region	PLRSOPPQP
admin1> republican	OMNZNPPPO
admin1> said	MQSSNPPOO
admin1> says	MVNTNPOOO
admin1> sen.	NOMYNPPPO
admin1> senator	OOK^LOPON
admin1> state	MNTXKPPPO
admin1> states	XNNMNPPPP
admin1> that	OLLRRQQPR
admin1> the	MSKYNPQPN
admin1> to	QNLXNPQOO
admin1> town	UMLTROPON
admin1> us	MNN\\NOPOO
admin1> voters	WNMVMOOON
admin1> was	MLK]NQQPO
admin1> west	VKJOQRPRQ
admin1> where	POKYOPPOP
admin1> which	SNKUTOOOO
admin1> who	NPUVNOONN
admin1> will	NRTQOPPOM
admin1> with	RKOQPPPPQ
after" a	OKJQPPRWQ
after" an	RKLPUPOSP
after" and	ROKNNNVXM
after" by	RNKKPRRUR
after" clinton	NUSNPOOOP
after" for	RRMVOPMON
after" from	PNQTOOPRN
after" he	OLNOROXMR
after" http	VSKRLPOPO
after" i	TSINOQQQQ
after" if	UVNNOPNOO
after" in	WMKPWONON
after" is	SGILSRRUV
after" it	TLWRNNNNN
after" mr	OPOVNPPNP
after" not	ONYOOOONO
after" on	TSKMPOOSP
after" our	OXMNPPONO
after" s	KWWQOPONK
after" said	VMLQMMMTU
after" says	SQJKQQRQQ
after" she	RTPNNOTNN
after" that	WKKKQQQSR
after" the	UKNQPNPUN
after" this	NVTNOPOON
after" to	URLMQPQNP
after" trump	VSNMOOOOO
after" tweet	TRNPOPPOO
after" was	RSPMOPPOO
after" we	ORPMRNOTN
after" which	QONROPOTO
after" with	PMRMPOPUO
after& gt	WJKLQQRRS
after& http	TNNOPPPPP
after& lt	RURPNNONN
after' 2012	NVTNPONOO
after' a	ULJIRSSQR
after' acting	POLVPPPPP
after' action	ORVMNOPOO
after' administration	OVOOPOPOO
after' aides	NVNOQPPOP
after' album	NWTNQNOMN
after' allegations	PVMNPPPPO
after' alleged	ONMVOPPPP
after' ambassador	PMMWPPPPP
after' and	RUKKQPQQP
after' announcement	NTTNOOPOO
after' argument	NVNNPPPPP
after' attempt	OWTKOOOON
after' attempts	NQMTUPPNO
after' best	NRSQOPPNO
after' bid	OORTOOOOO
after' biggest	MTK\\NOPNN
after' board	OOUOOPPPO
after' body	TTMMOPPOO
after' book	NWMNPPPPP
after' border	PONTPPPPP
after' bottom	QSJJQRRQS
after' cabinet	OPMTOPPPP
after' call	LTRMUOOOO
after' campaign	QTIIRQRRR
after' candidacy	NWNOOPPPO
after' capital	PPLUOPPPP
after' chance	OQUNOOPPO
after' chances	OROVOOOOO
after' chief	NOUOOPPPO
after' comments	OWLNPPPOO
after' constitution	PMVOOPPPP
after' death	LWMSPPPOO
after' decision	OUJUOPPOP
after' defence	ONQXNOOON
after' defense	NSMUOPQPN
after' demand	ONMVPPPPP
after' democratic	NRNWNOPPO
after' department	OOUPOPPOO
after' deputy	NUNSOPOOP
after' early	ORLUOPPPO
after' economic	OMM[OPPOO
after' economy	PMLYNPPPO
after' efforts	NOPVOPPPO
after' elections	ONLVOPPPP
after' endorsement	MYLNPPPOP
after' european	PVMRPOOOO
after' failed	NWMNPPPPP
after' family	O[MNOOONO
after' father	NXLNPPPOP
after' final	NTRMOPPPO
after' finances	PNWNOPPOO
after' first	MTPTNPPON
after' foreign	PNLWOPPPP
after' former	NXQMOPONP
after' four	NUNNOOOVN
after' future	MUNVNOOOO
after' handling	NTNTOPPOO
after' head	NSUMNPPOO
after' health	OSMTOPPPP
after' high	OVKSOPPOO
after' highest	NTORNPPOO
after' history	NTOWPOMMP
after' in	VPTLNOOON
after' interior	PNLWOPPPO
after' king	PMKXOPPPP
after' largest	PMLYPPPOP
after' last	QURLOOOOO
after' latest	NRUNOPPPO
after' lawyer	NWMNOPPPP
after' leadership	PUNNPPPPP
after' leading	NNVQNPPPN
after' london	NUMUPNPON
after' long	OMPWOPPPO
after' main	NMVRNOPOR
after' military	PMQSOPPPP
after' minister	PNLVPPPPP
after' minor	PNVMPPPOO
after' most	RTKRNPPPP
after' mother	PXMNPPPOO
after' movie	MVTMOOONO
after' name	RRQKTPPON
after' national	ORKWOPPPP
after' new	NSOUNOPON
after' next	PNMVOPPPO
after' nominee	ORTNOPPPO
after' nuclear	OOKYNPPPP
after' official	MMTUOPPPM
after' oil	OOMVOPPOP
after' on	WIHHRSRST
after' ongoing	PLWQPPOON
after' only	NRTQNOOON
after' opposition	OOQTOPPPN
after' own	KWTSMOPOL
after' parliament	OSPRNPPOO
after' past	OSNROPPPP
after' performance	MRQRNOOOT
after' pixel	OOQOPOOOV
after' plan	OSRPTNMNO
after' plans	OTRNOPPOO
after' playstation	OOUNOPPPO
after' policy	NSWMNPPON
after' political	MPVROOONO
after' post	MVRMPPPOO
after' president	NMRTOPPPO
after' presidential	OQNVOPPPO
after' primary	ONRUNOOPO
after' prime	OOMVOPPPP
after' private	VRMMOPPOP
after' pro	NNSSOPPPO
after' problems	NPVNOPPPO
after' products	OPTOPOOOP
after' rbi	OXMMPPPOO
after' recent	MTUSNNNNO
after' refusal	OSQRPOOON
after' remarks	MZKSNPPON
after' republican	OQMVOPPOO
after' request	OWRLONPON
after' role	OTLTOPPPO
after' royal	PQNSOPPPO
after' ruling	OTKSPPPOP
after' running	OUNOPPPPP
after' second	ORLVOPPPO
after' secretary	NSPSOOOOO
after' server	OSOOPPPPP
after' show	PUNOPPPOO
after' south	OOMWOPPPO
after' speech	URLMQQQOP
after' staff	OWNNPPPOO
after' state	OOKXOPPPP
after' statement	NWTMOOOON
after' successor	OVMMNPPOU
after' super	OUNOPPPOO
after' support	OVNOPPPPO
after' supporters	OPVLPPPPO
after' supreme	NOMVOPPPP
after' tenure	OXMNPOPOP
after' the	SQJPPQPQO
after' third	MSQTNPPON
after' today	PNTOPOPOO
after' top	MNTXONNNP
after' trial	OUOOPPPPO
after' trip	NXMNPPPPP
after' two	OTLTOPPOO
after' vice	NMOSUPPOP
after' victory	MYMOOPPOQ
after' view	OWNNOPPPO
after' visit	PWNLPPPPP
after' watch	OVNNPPPOO
after' weapons	OSNSPPPOO
after' wedding	PVNNPPPOP
after' weekly	ORXMJPPOQ
after' western	PONTOPPPP
after' wife	NRUMOPPOO
after' words	NWVNNNOOM
after' work	MYLNPPPPO
after, 1	TKIRTPPQQ
after, 16	QSNUNOONO
after, 19	OVNOOPPPO
after, 2009	OSJKOSRSQ
after, 2012	MZNNOPPOO
after, 2015	NWUNOOONO
after, 2016	MXOOPPNOP
after, 24	NXMMOQPPP
after, 33	TSNMOPPOP
after, 4	RPKLPRRPR
after, 5	TLTQOOOON
after, a	IVQRRNNOR
after, about	MNTXOOOOL
after, according	RUPQNRMMN
after, after	QLSKNRSSO
after, aka	TKJTRPPPQ
after, alabama	NNMZOPPOO
after, all	NQNNUOOUN
after, along	NQSUMOOMR
after, also	PWMSOOPNN
after, although	NPPXPOOOM
after, amid	NQTUONNNO
after, an	MUUPRMNMO
after, are	MXVNNOOMN
after, arguing	SLJMSQQRR
after, as	RSRUPMRKJ
after, asian	NSKOSQQQO
after, at	MSRTRONNN
after, aug	MNNWPPPPO
after, australia	POUMPPPPP
after, author	NRNSNNOTO
after, b.c.	PPNVOPPOO
after, based	MVRKSOOOO
after, before	TNSLOMOUO
after, belgium	PNUOOPPPO
after, berkeley	PPVLPNPOP
after, bill	OWNNPOPNP
after, born	NZNNOPPNN
after, brazil	NPMWOPPPP
after, britain	PPMTPOPPP
after, but	TPQQOPNRK
after, by	NPSVONOON
after, calif.	NNSRPOOPP
after, california	POMWPPPOP
after, calling	NVNQOPPOO
after, canada	PNLWPOPPP
after, chairman	OUONPPPOP
after, chief	NYNNPOOOP
after, china	ONM\\OOPPM
after, clinton	SSQMOPPON
after, compared	OPVPOOOOO
after, connecticut	PONTOPPPP
after, county	ORMVOOOOO
after, curator	PUMOPPPOP
after, d.c.	PNOSPPPPP
after, david	QWNLPPPOP
after, deputy	NVMSOOPOO
after, described	OWOQOOPON
after, despite	LWQTOOONM
after, did	PULRPOPOO
after, died	PVNNPPPOO
after, director	OYMOPPONO
after, don't	PVNOOPPOO
after, during	NOPXNOPOO
after, east	PPNWPOONO
after, egypt	RKKKSRRSR
after, england	OOUOPPPPO
after, europe	OPQSOOPPO
after, executive	OZMNOOOOO
after, file	NZSNONNNN
after, fla.	PNMYPOPNO
after, florida	PPMWOPPOO
after, following	OROSOPPOO
after, for	MMPMNPSUT
after, foreign	OSOSOPPOO
after, former	TSTNONONM
after, formerly	MWSRPNONN
after, founder	OWONPOPOO
after, france	PLOWPPPPO
after, french	VPLUNOONO
after, from	PQUISOPQM
after, georgia	PONTPPPPP
after, germany	NQMWPPPPN
after, giving	OOPVPOPOO
after, good	RTTMOOOON
after, had	PSTPOOONN
after, harry	PUNNPPPOP
after, has	KUUROPOOM
after, have	POLUOQPRN
after, he	SRPPPPLRL
after, head	NYNNPPPOP
after, her	SONSPOOOO
after, here	USMLPPOPO
after, his	MYLXONNMM
after, holt	QMURPNPOO
after, honduras	OPNSPPPPP
after, however	OWVLNOONM
after, i	ULPNOTOOO
after, i'm	WKQJPPPQQ
after, in	IQMURQQPP
after, including	TJLORSRMS
after, india	QTMQPPPON
after, indonesia	RRIJRRRQR
after, interior	NNVTOOPNO
after, iran	QMTSPNPOO
after, iraq	QMJSPQQRQ
after, ireland	POLWPPPOO
after, is	NQSPSPKSM
after, israel	POKVPPPOP
after, it	RNHTSMRPR
after, italy	NPKYOPPPO
after, its	NPRTOPPOO
after, j.	PVNNPPPOO
after, james	TNKKRQQQR
after, japan	QQSQQNONO
after, jewish	QNOMWPOPP
after, johannesburg	PNOTPPPPP
after, john	OWOMPPPPN
after, just	RQMQPPPOP
after, killing	OOMTSPPON
after, known	NTPOSOPON
after, kuwait	TNMQPPPPP
after, larry	RRJKRQQQR
after, leaving	URQRONNNN
after, led	OQUNPOOOO
after, libya	PPMTPPPPO
after, located	NOQZOOONN
after, london	POMVOPPPP
after, made	PVOMPPPON
after, managing	OUOOPPPOP
after, mark	NZMLPQQON
after, maryland	PPNUOPPPO
after, md	OUNROPPOO
after, microsoft	PLTMNOPMX
after, mobile	SNNWOOONO
after, more	NONTSPPOO
after, most	RKJPRQQQS
after, mr	UOOTNMVML
after, mr.	PNRSOROOM
after, national	PPWMQOPMO
after, near	QIOLQRRSR
after, nearly	PNQUOOOOO
after, new	OOOXOPPPN
after, nh	PNNXNOPOO
after, nicaragua	PPNTPPPPP
after, north	MTTUONONL
after, not	NVMUNPPNN
after, now	PNPRPRQQM
after, oct	NNNXOPPOP
after, october	UJIMQRRTR
after, of	MTNUOPPON
after, official	SKGQPSRSR
after, officials	RONUNPPPO
after, ohio	PQNTPOPOO
after, ok	PJOOQQRRQ
after, on	NPOYOOONO
after, once	NNYNOPPPO
after, one	LRSPRNUMN
after, or	SSPVKMONO
after, our	PPNWNPPON
after, palestinian	OOMVPPPPO
after, paris	PNNWPPPNO
after, pennsylvania	PNLXPPPON
after, please	LWTMOPPOO
after, poland	PPLVPPPOP
after, police	RLKPQRQRP
after, portugal	PPNSOPPPP
after, president	NRPQVOONN
after, project	NRMSOPPPP
after, queen	RHJURRRQQ
after, r	SRLLPQQQP
after, rain	SLKMQQRRS
after, received	NUMUOOPNO
after, released	ORNOONONY
after, respectively	QTLLRPPOR
after, returned	OUMROPPPN
after, rhode	ORNSOPPPO
after, robert	PTSKPPPOO
after, rome	PNOTPPPPP
after, running	OMLSOSRRN
after, russia	NONZNOOPN
after, said	ONWSSMNMM
after, san	QMQWQNOMN
after, sarah	WQNQOOONN
after, saudi	POMVOPPPP
after, saying	RPHJSRRRS
after, says	TVMPONONO
after, secretary	PTQOPNOOP
after, senior	PVNNPOPOP
after, several	PSLTOPPOO
after, she	QRVMOOOON
after, since	VNMPPPPPO
after, sir	OQTONPOOP
after, so	QIKSSQQNT
after, some	SNNWOOONO
after, south	NQOYPOONL
after, spain	RKJLRSRSS
after, speaking	OUOOPPPPP
after, spokesman	PUMSOPOOO
after, star	NWONPPPOP
after, sweden	ONUQOTOMN
after, syria	QOLOPRQQQ
after, t	NSSOOPPOO
after, tennessee	OOMYOPQOM
after, texas	ONLWPPPPP
after, thailand	PPMTPPPPP
after, that	VRPKRMMTN
after, the	NRRRNPOKS
after, then	OQMPPTPNQ
after, there	VNLSOPPOO
after, they	MXNSPOONN
after, this	SJTKPQPPS
after, thomas	MUKKPQRSR
after, though	UPPTNNOOM
after, three	PVMNNNWNO
after, to	KTTUNPNMQ
after, told	NXVMPNOLM
after, turkey	OPMXNPPPO
after, two	PPNUOPPPO
after, u.s.	SNTNOOPPO
after, uk	MSPUONPOO
after, united	PNTSPPPMN
after, us	MRRNTOOOO
after, used	PSNSPOONO
after, va.	POMWOOPOP
after, vice	OVNPPOPOO
after, wales	QORVPMONO
after, was	QQSROPOMM
after, we	NQSONUOMP
after, were	NVMPRNOMS
after, west	NNMYPPPOP
after, what	QRNJQOPQT
after, when	LVNVNTNMM
after, where	MMTWPMSOM
after, which	HMTONRSTS
after, while	OSPSQNRMM
after, white	PNSRNPPOO
after, who	MWRONOPOO
after, whose	OVOMQPPNO
after, will	QPNROOOUN
after, william	SRILRQQRP
after, with	LKRNQQSQS
after, wolfgang	PVMNPPPOP
after, working	OSRQOPPNO
after, would	NUPNPNONU
after, wrote	OVULPOONN
after, you	OYRMMSOKM
after- a	UNMNQQPQP
after- backed	SLFLSSSRS
after- band	TKMLQRQQS
after- based	TKETSQSPQ
after- born	POLRUOPOQ
after- bound	SLKQPRRQP
after- controlled	NPNOWPOPO
after- democrat	TNKMQQQQQ
after- dominated	NNTMUOPPO
after- inspired	OLJMPRTRV
after- language	XNONQOOOO
after- led	YKFJTRRQT
after- like	PXLNPPPPP
after- nominated	MOTPNOVOO
after- owned	NNTMVOOOO
after- palestinian	POMLXPPPP
after- related	OOWOMNNNU
after- soul	YOOOOOOOO
after- speaking	VONNPPOPO
after- style	LMUQUNLUM
after- turns	VPPOOOPOO
after- winning	MNMNOUWOP
after. 0	WJIJRSRRR
after. 1	SMJXVOONN
after. 12	ON[OOOPOM
after. 13	RRRKQNPRN
after. 18	UIIIRSTSS
after. 2	UIKLPRRTS
after. 29	RLLTQMQPR
after. 3	ROJVROQOO
after. 39	NSUSPNONM
after. 4	VITQMOPQN
after. 5	QKKTPQQPS
after. 50	SRULNOOOO
after. 6	WOJKQQQRP
after. 7	TTKLPQPOQ
after. 713	UKOJQRRQR
after. 8	PNURNOOOO
after. 9	TLJQPQQRQ
after. a	NPQTRNOPN
after. adams	PSUNONOOO
after. afp	PNMXOOPPO
after. after	UNXNPMMNN
after. all	POQWPOOMN
after. along	MRQTOOPON
after. alt	SOOOPPPPP
after. amazon	ONVOPPPOP
after. an	KWZMPMOOL
after. and	QQMQPTNMQ
after. android	TKKLRQQQT
after. another	PQMWOOPON
after. ap	OOLUPTOOO
after. are	RKMQTPPPQ
after. as	PRRKOQPRO
after. at	OPPRONOPT
after. auspol	UMNNQPPPP
after. australia	MNTWNPONO
after. b	SQMNQPPOQ
after. b.	STLMPPPPP
after. bill	RSKLPQQRQ
after. born	OVNNPPPPN
after. brian	QOUNOOPOO
after. but	NTPOTOOON
after. canada	RPNSOPPPO
after. cbb	PSLMQQRQQ
after. cbcnn	SOOOPPPPQ
after. cdntech	SNOOPPPPP
after. chairman	UQMUONOON
after. china	MOZSONONN
after. com	]LJKPQPPP
after. cp	NONWOOPPO
after. d	UOLNPPPPP
after. d.	ULLTROOQO
after. dan	TQOOPPPOO
after. david	UMQMQOPPP
after. day	PPLUOPPPP
after. december	[NPNNOPON
after. do	QRKLQQQQR
after. don't	POSMPPPQP
after. donald	MSRVMOOON
after. earth	MQRLPQQRQ
after. economy	SONROPPPO
after. epa	SOOOPPPPP
after. executive	TNUOONOON
after. fb	ULJKSRRSQ
after. ff	VKIKRRRRT
after. first	ONOYOOPOO
after. for	PQWPOONON
after. former	OLWNPPPPO
after. french	PVNNPPPPN
after. from	TSUNOMNOL
after. gameinsight	TLLMQQQQS
after. getglue	SOOOPPPPP
after. gets	UNUNNOOPN
after. getty	NTTONSONN
after. girostart2014	RILJSSSRS
after. happy	NXNQOOPOM
after. has	NQTUNOONO
after. have	OSMWONOON
after. he	RRIMTPQQP
after. hillary	RRPTNNNON
after. how	QRRKPPPQO
after. http	QSPOOOPPO
after. https	OLOKOSSRT
after. hundreds	OOTQOPOPO
after. i	KXHQQPQQP
after. i'm	SOIKRRRSR
after. i've	OXMOPPPON
after. iata	ONMZPOPON
after. if	QPIRPQQQQ
after. ilpiratabelfast	QNLSQQQQP
after. in	PQSPOTOOK
after. including	MPPTTNONN
after. iraq	LSTROPPPN
after. is	SIISRRRSO
after. it	PPTPPOONO
after. job	POMWOPPOO
after. jobs	UMKKQRRSQ
after. john	PNSQOPPPP
after. just	OLNJRTRSR
after. justin	UNOOPPPOP
after. justinbieber	UTJMQPPOP
after. left	SPKPQPQPP
after. lisa	SONOPPPQP
after. london	QSKLQQSQP
after. malaysia	VMMNPPPQQ
after. man	NOXNPOPON
after. mariababbage	UKHISSSSS
after. mashable	UNKMRQQQQ
after. masterchef	TMMNQQQQQ
after. mh17	OLVLPPQRP
after. moneymonitor	SOOOPPPPP
after. mufc	TOMOPPQPP
after. names	UNVMNOOPN
after. national	OOZNONOPM
after. new	RMYLPOPPN
after. news	SMLLQRRSR
after. niallofficial	UJIIRRRTT
after. nick	SNOOPPPPP
after. no	MULQPPPPO
after. not	TORSNOONN
after. now	KLOWONQOU
after. o	ZNLOOOPPN
after. obama	SLTMPPPPP
after. of	NNZKQOQQM
after. official	ULKHRRSSR
after. often	OUNWONNMN
after. on	MORNNUPRN
after. ons	PPUNPOOOO
after. or	UMQIPSROQ
after. pa	QOVOOOOOO
after. pamkeynen	OPUOOPPOP
after. pdf	WKLNQQQQQ
after. photography	TKLMQQQQS
after. pic	TMILQRRRR
after. police	OMTTOOPNO
after. president	RLZNONOPN
after. pretty	SSKMRPPOO
after. pronounced	TNNWNOOOM
after. r	MRMYPOOON
after. real	SRJPPPQQO
after. realestate	TLLNQQQQR
after. report	VNJLPQQSP
after. reports	SOIKRRRRQ
after. retail	SOOOPPPPP
after. reuters	PQPVPOOMN
after. right	SVMLPPPOO
after. rose	WOOQOOOON
after. royalwedding	UMLLQQQQQ
after. rt	NSWLOOQPM
after. russia	ORSMOPPPO
after. russian	PNSKTPPOP
after. s	VIIJSSRST
after. said	SQUSOMNNL
after. simolove	SNOOQPPPP
after. south	SIIMRSRTS
after. thanks	POMUQOQOP
after. that	NSTISOPQP
after. the	OSPWMNONN
after. these	SONPPPPOQ
after. this	QSMOPPPQP
after. three	OPPVOPPOO
after. time	TKIISSSST
after. to	PPWPOOPNM
after. today	ONLWPPPPO
after. top	PPTOOOOOO
after. travel	PNWOOOOOO
after. trump	MWNOOPPPO
after. tweet	WPSNOOONM
after. twitter	UOOPPOPPN
after. u.	QTMMPPPPP
after. u.s.	MPWQOPONO
after. uk	SLSLPPPPP
after. ukraine	TMMROPPPP
after. united	OONVOPPPO
after. up	ULKLRQQQR
after. us	NNPTPPPPO
after. via	RKRTOOONP
after. video	RKTLOPRSO
after. voteon	SOOOQPPPP
after. was	OQITONQQT
after. we	QRNSNOPPN
after. weather	QKKRTQPPR
after. west	UKKJRRQSR
after. what	TQKUPNOOP
after. when	PQJTPUOOO
after. which	MSXPPMNNM
after. who	MZTLPOONN
after. why	SXINPPPOO
after. will	NNUNONNOW
after. winning	NPNOQOWOO
after. x	RJRKQQQQR
after. you	SSSLPNPPN
after. zaynmalik	PYKNPPPON
after2 0 	TMJMPQQRR
after2 0 c	SNMOQPPQP
after2 1 	POLWOPPOP
after2 1 0	QLVONPPPO
after2 1 2	MMWOOPPPP
after2 10 	RLTKOPPPR
after2 17 	OYOOPNOOP
after2 2 	ONRUNPOPP
after2 2 0	PNYMOOPOO
after2 2 http	ULLNQQQQQ
after2 2012 	TPOIPPPSQ
after2 2016 	NVNNOPPPP
after2 3 	SLMROPQQQ
after2 3 0	QKPGRSRSS
after2 3 and	TMLPPQPPR
after2 39 s	MTRTPNONM
after2 4 	TNKNPQRRP
after2 5 	UOKPPPPPR
after2 6 	QRRKOPQPQ
after2 7 	TRMMPPPPP
after2 9 	QSMMPPPPQ
after2 a bit	UMMNQQQQQ
after2 a few	UQTNONMON
after2 a former	MTRPPPPON
after2 a group	RMOQQORQO
after2 a little	TNLMQQQQQ
after2 a live	UOLOPPPPP
after2 a man	YMMNPPPPP
after2 a member	NZSMPONOL
after2 a new	QPOUNOPOP
after2 a professor	RMKJSSRRS
after2 a republican	NPTMSPOOO
after2 a spokesman	OWMOPOONP
after2 a subsidiary	PYOMOPPON
after2 a top	SUJKQQQNQ
after2 a u.s.	OOTOOPPPP
after2 a year	NNTVMOPON
after2 access to	NSQTOOOON
after2 according to	STOQNRMMN
after2 account 	TMLMQQQQR
after2 accused of	RKPPQOQPQ
after2 accuses iran	NONWOPPPO
after2 added 	NUSMPOPOO
after2 added that	OWNNOPPPP
after2 adds reserves	LPVNPPPPO
after2 administration 	NSUNOOOPO
after2 administration has	OWONPPPOO
after2 administration is	OYMMOPPPO
after2 afp 	OONVOOPPO
after2 afp getty	TNONPPPPQ
after2 after a	SLOTMRNNS
after2 after all	VJJIQSSTR
after2 after being	PUMSOOPPN
after2 after he	PWTLOMPON
after2 after his	SMVQNOONN
after2 after more	OPNUPOSOO
after2 after the	QPKWRNOPO
after2 again 	KSVVMNNNN
after2 against india	XNNONPPOP
after2 against the	RQQSONNNO
after2 agree to	UTMOPOONO
after2 agreed to	NVTPNOOON
after2 agrees to	LNSSNPPPP
after2 ahead of	OQQTNOPPN
after2 aimed at	VPNQOOPPN
after2 air strike	NPNWMPPPO
after2 air strikes	NNRRTOOOO
after2 aka the	SJJORRQRS
after2 album 	RTQKQNORO
after2 all of	UPMMQPPPQ
after2 all the	SNLUOPPPO
after2 allege that	TOOPPPPOP
after2 alone 	NONQNOPOV
after2 along with	LQRTLNOSQ
after2 already has	LSRTNPPON
after2 also announced	NSMSOPPPO
after2 also found	NRUOOPOPN
after2 also has	NRSSPNONO
after2 also known	MUSOPOPON
after2 also reported	ONUPQPOOP
after2 also said	PVQMMPPRN
after2 alt animals	SOOOPPPPP
after2 ambassador to	OMMVQPPPP
after2 among likely	PTONOPPPO
after2 and 	MVPROOPON
after2 and a	NPMVPQOLT
after2 and afghan	TNMTQOOOO
after2 and afghanistan	RMKNSQRQR
after2 and africa	OPMWPOONP
after2 and al	MUTNOPPOO
after2 and all	NUMQOTPMO
after2 and allies	PRLVPOOOO
after2 and american	OOOOTRPOO
after2 and an	TNJSRNORO
after2 and are	VVRMNNNMM
after2 and asia	ONNZOOPON
after2 and bernie	NUNOPPPPO
after2 and beyond	NOOPNONZO
after2 and biewener	N\\NNOPPMM
after2 and british	OPRNTOPOP
after2 and burrell	OUNOPPPPP
after2 and canada	OPNUOPPOP
after2 and central	MPVOVNNMN
after2 and china	OOPTOOPPO
after2 and clinton	PSOPPPPPO
after2 and colleagues	NXNOOPPOO
after2 and could	SLLNTPQRQ
after2 and david	OTSMPPPON
after2 and democratic	NRONTPPPP
after2 and donald	OYNNOOPOO
after2 and duchess	MWNOPPPOO
after2 and egypt	OOLWOPPPP
after2 and eu	PPLWPPPNO
after2 and europe	PPLVPPPPP
after2 and european	POMVNPPPP
after2 and even	WWMOONNMM
after2 and for	OOMVNPPOR
after2 and former	MRQUOPPNO
after2 and forward	PVNNPPPNO
after2 and four	NWMQOPPNN
after2 and france	OMWPOPPOO
after2 and from	NNTWNOPOM
after2 and germany	POOTOPPPP
after2 and google	QKLKQRQRV
after2 and guatemala	PNMVOPPPP
after2 and has	TPWMPNNNN
after2 and have	RRJOPQRQO
after2 and he	MVSPPNPPL
after2 and her	QRRKSQPNP
after2 and hillary	OTQNPPPOO
after2 and his	JaMPOPPMM
after2 and i	QPPSOPONN
after2 and in	ORRRNNOQM
after2 and india	MNLZNPPPP
after2 and iran	POLVOPPPP
after2 and iraqi	LPOUOPPPP
after2 and ireland	OOUQOPPPO
after2 and is	OQTOPSNMO
after2 and israel	ONMWOPPPP
after2 and it	TTKIPPPSP
after2 and its	LNP\\OPPNM
after2 and japan	PPKWOPPPO
after2 and japanese	SNJJTQQSS
after2 and jerry	PUOOPOPNO
after2 and john	OVNRPOPMP
after2 and jordan	ORMUNPPPO
after2 and kate	MVNPPPPOP
after2 and kurdish	PMLVPPPPQ
after2 and later	MPVPPOPOO
after2 and libya	NWNQOPPOO
after2 and london	ONQSOOPPP
after2 and manchester	NORUOPPOO
after2 and many	NQWPSNNNN
after2 and may	NOQSNPPOR
after2 and michael	NOVPPPQNO
after2 and microsoft	OPWMOPPOO
after2 and mike	OQVNPNOPP
after2 and more	SWKOPOONO
after2 and mr	MYONOPQON
after2 and mr.	PXNLPPPOO
after2 and nato	MPLXPQPOO
after2 and neighboring	OOMWOPPPO
after2 and new	UOL\\NKPNM
after2 and nintendo	OPQOOOONV
after2 and north	OPKVRPOOO
after2 and not	SIHRQRRSR
after2 and now	OOOVOOPPO
after2 and one	NQNQPPNWM
after2 and other	LVOSVNOML
after2 and others	QLROPQPPP
after2 and pakistan	PONUOPPPP
after2 and palestinian	NOONWPPPP
after2 and palestinians	NMORUPPPP
after2 and pennsylvania	MNLZOQPPP
after2 and president	TMLLRQRRQ
after2 and robert	PXNNQPPNO
after2 and russia	NNUSOPQON
after2 and seattle	ONMWOPPPP
after2 and sen.	OSNSOPPOO
after2 and several	NSSQNOOON
after2 and some	OUJMORQRP
after2 and south	LNQTTPPNN
after2 and sudan	PNNVOPPPP
after2 and syria	OOMVOPPPO
after2 and ted	NWVNOOMMN
after2 and that	PWPNOPPNN
after2 and the	IRQTPPPPO
after2 and their	MOUNXOONL
after2 and then	NKUKSTQPP
after2 and there	PPPSOOPPP
after2 and they	ULMKQQQSS
after2 and this	PRLSPPPPO
after2 and three	MQSNTNSNN
after2 and to	MROWPPPNN
after2 and tom	OURNOOPOO
after2 and trump	MUYMNOONM
after2 and twitter	NOXPPQPMN
after2 and two	NWTQPNNMM
after2 and u.n.	NTLMWQPMO
after2 and u.s.	OMRQWPNNO
after2 and ukrainian	MQSSLPPPP
after2 and university	ONTPPPOOP
after2 and venus	VFFHTSSVV
after2 and wales	ONUUOPPNN
after2 and was	NVVQONOMM
after2 and we	SRPLNQPOQ
after2 and what	PMWPOPPON
after2 and william	OWMNPPPOP
after2 and with	OSNTOPPNO
after2 and yahoo	NOYNPPPNN
after2 announced a	ORTOOOPOO
after2 announced on	OORSOOPPP
after2 announced that	OWMOONONS
after2 announced the	OLRNRQQQQ
after2 ap 	MQLUPTPNN
after2 ap http	SOOOPPPPP
after2 app http	QOOLQQQQQ
after2 appear to	RLMMUQPPR
after2 appears to	TPKLQRQPR
after2 applications 	RLJKQSRQU
after2 approve of	NONVQPPOO
after2 are all	RMPJQQQQS
after2 are already	QPMWONNPP
after2 are also	LKWKTPRSP
after2 are among	NPVOQNOPN
after2 are being	TSMOPPPOO
after2 are denied	PUOPPPOOO
after2 are expected	NPSPPPPPO
after2 are going	PPURNPOON
after2 are in	OUVNNOONM
after2 are not	MMROVNNLW
after2 are preparing	OONRUPPOO
after2 are still	XLJPSPPOP
after2 are the	RQKUOPPPO
after2 are to	MOVROOOOO
after2 are you	MRJRQQQQR
after2 area 	LLMTQQQRR
after2 argued that	NUNOPPPPP
after2 argues that	NVNOPPPOO
after2 army has	OOMPUPPPO
after2 army says	OPONVPPPO
after2 around 	SONPPPPPP
after2 arrived at	NWORNPONO
after2 as a	OSVPLOPOM
after2 as an	LZLROPQON
after2 as he	NQUOOPPOO
after2 as her	ORSOPONPO
after2 as his	RMQLRPPPR
after2 as it	TWLPMNUNM
after2 as its	SQKQQOPPP
after2 as one	RLMTROPPO
after2 as part	MQPQVOOON
after2 as president	OYMNPPPON
after2 as saying	MUPTNPPON
after2 as she	NWLQOPPPN
after2 as soon	NUXMNOONO
after2 as the	ORSUONNNN
after2 as they	MXTMPPNNN
after2 as well	RJNSOPPPS
after2 asked trump	NVNNPPPPP
after2 asserted that	UPMLQPPPQ
after2 at 1	MPTUNOOOM
after2 at 10	TOJKQRQQR
after2 at 9	OLNSOOOWO
after2 at a	NQLSRQPPO
after2 at least	QNTSOOONO
after2 at the	NOYOPOOON
after2 attached file	SOOPPPPPP
after2 attack 	OPOUOOPOO
after2 attacks in	TNOSOOPOO
after2 attempts to	PMLUTPPOO
after2 attended the	OUOOPPPOO
after2 attorney general	SMJRRQQPP
after2 auspol 	UMNNQPPPQ
after2 auspol http	SNOOPPPPQ
after2 author of	PPKSORPOR
after2 authorities 	PNMSUPPOO
after2 authorities have	MNMTTPPPP
after2 authorities say	POLMYPPOO
after2 award 	MQTNNVNNO
after2 backed interim	POMRQQQPP
after2 barack obama	QNUNOPPOP
after2 based group	TMJMRQRQR
after2 based on	NULKPNNUV
after2 became a	POMUOPPPO
after2 became the	RNJXOPQOO
after2 because of	NNSSMUOON
after2 because the	RKKLQRRRT
after2 because they	OURNOPPOO
after2 becomes the	NVNQMPPOP
after2 before the	RPOTNOPON
after2 began its	NNTROPPPO
after2 begs for	RSOOOPPPO
after2 behind the	RSOQOOPOO
after2 bernie sanders	OSMUOPPOO
after2 better be	MYPOOPPNO
after2 bid 	OSUMOOOPO
after2 boarded the	OVOOPPPOO
after2 border 	QNMJXQPQP
after2 border with	UPMQOPPOO
after2 boss bernie	NOXOPOONP
after2 both of	NWNOOPPPO
after2 brian feeney	PPUNOOPOO
after2 bringing the	NONXOPPOO
after2 but also	NRMXROONN
after2 but his	OTLTONPOO
after2 but i	PTRMOOQOP
after2 but it	NRNROTONN
after2 but not	RMNPRPPPP
after2 but that	OPWNOOOOO
after2 but the	NPLSUPPPO
after2 but they	NNUUPOOON
after2 but we	MNUOROPPO
after2 but will	TLLOPQQQQ
after2 by a	RSMTOOONO
after2 by his	UNKKPQQPS
after2 by my	TJJLRTRSR
after2 by the	QRITQOSNO
after2 calif. 	POKVPPPPP
after2 california 	PPNTPOPOP
after2 call for	POLSUPPPN
after2 called for	KSSQOPPPP
after2 called on	NXQNOOPOO
after2 called the	QUSMNOPOO
after2 calls for	MQTTNOPPO
after2 came in	UTKMPPPPO
after2 came to	SWLLPPPOP
after2 camp 	QULNQOOPQ
after2 campaign 	NQNTNTOOO
after2 campaign has	OSNTNOPPO
after2 campaign was	RNIJSRRSS
after2 can be	UJNNQPPPT
after2 can not	MSTPNPPPN
after2 can work	MMUUOOPOM
after2 canada and	PPOSOPOPP
after2 candidates including	RNWONOONO
after2 capital of	NONTTOPOO
after2 case 	VLLMQOOOW
after2 case http	MQSKORQSO
after2 cautioned that	OPWOOOPOO
after2 cbb 	PSLMQQRQQ
after2 cbcnn 	SOOOPPPPQ
after2 ceo barra	MPOUPPPPP
after2 ceo carly	PPTNOPPPP
after2 chair janet	KQWNPPPNQ
after2 chairman of	NSNTOOPOO
after2 chairman reince	NPYPOMPNO
after2 chance to	OQUNOOPPO
after2 chancellor gerhard	NOMRTPPPO
after2 changed our	YKLNQPPPP
after2 chief economist	ORUNOOOPO
after2 chief executive	MQXMNPPOO
after2 chief financial	MTRNNPPPP
after2 chief of	NULMTPPPP
after2 chose to	NQVOPOPPN
after2 cinema 	NONMYPPPO
after2 cities 	NPNNWPPPO
after2 citizens 	ONULPPPPP
after2 city of	QNJSTPPQO
after2 civil police	OPWNOOOPO
after2 civil rights	MONTSPPOO
after2 claimed responsibility	ONXQOOOOM
after2 claims that	NVNOPPPOP
after2 cleric muqtada	PNKOWPPPP
after2 clinton said	NUSNPOOOP
after2 close to	PONWOPONO
after2 co founder	TLPKSQPPR
after2 coach mike	OOWNNPPPO
after2 coast 	SLJMTQRQR
after2 comes in	PSPOPPPOP
after2 coming up	SLTLPPPQP
after2 common stock	PNVNPPPOO
after2 communities 	VMMMUPOOO
after2 community in	NMVNUOPPN
after2 compared to	OOKSUOPOO
after2 concentrates on	NOROOUPON
after2 condemned the	OTRPOOOOO
after2 conference in	NPSOOTOOO
after2 confirmed that	OWTMOOONO
after2 consulate in	OOMVOPPPO
after2 continued to	RPMUNPPOO
after2 continues to	RQKSPTOPN
after2 control 	MTMQTPPNN
after2 convention 	NNSTRNONO
after2 convention in	NOMQVPPOO
after2 could be	QOTQMPPPO
after2 could face	OROOOOOUO
after2 could have	OSRMTOONO
after2 could not	RSKTONPPO
after2 countries 	NPNMWPPPO
after2 countries and	OQQUMPPPO
after2 countries to	NORNUPPPO
after2 court has	OONPTPPPP
after2 court in	NPORSOPOO
after2 court on	ONOXNPOOO
after2 coverage here	SMMNQQQQQ
after2 coverage of	ROTOPOONO
after2 crash in	TLMNQQQQQ
after2 crash site	UMLLQQQQR
after2 d 	UKLMQQQRR
after2 dan bourchier	TQOOPPPOO
after2 day for	UOMPPPPOP
after2 deal 	NNWSOOPOO
after2 death in	NRMUPPPPO
after2 debate 	NPSNSPOPO
after2 debut 	MPWNOPPPO
after2 december 27	WOOOOPPOO
after2 decided to	NSSRNOONN
after2 decision to	LUOUONPOO
after2 declined to	NYMOOPPOO
after2 defence minister	OKJUORRTO
after2 defended the	OXNOPPPNO
after2 defense minister	NOMPUPPPP
after2 defense ministry	OMMURPPPO
after2 demand that	ONMVPPPPP
after2 denies 	NQMVOPPPO
after2 denies the	MNWQOOOOO
after2 department of	NNWQPPPPN
after2 deputy leader	NSPSOOOPO
after2 deputy premier	MPOWNPPPO
after2 deputy prime	NOTQSNOPN
after2 did not	OQQMQPPPQ
after2 died tuesday	OSOOPPPPP
after2 dies 	ORPONNOOV
after2 dies aged	OUOOOPPPP
after2 dies at	OXNMPPPOO
after2 dining experience	SMMNQQQQQ
after2 diplomats and	NOLNXPPPP
after2 director general	OTTNOOONO
after2 director of	OVSMOPONO
after2 director quentin	NQNOPONWP
after2 directors 	POUOOPPPO
after2 dismissed the	OVMNUOOON
after2 district 	ONMYPOPOO
after2 district judge	NPNUOPPPP
after2 district of	PNMYROONN
after2 do not	WPMMPPPPP
after2 do you	PSLOQQPPQ
after2 does not	MSRTNOOOO
after2 dominated the	MSVNOOOOO
after2 donald trump	LRPVTNNNN
after2 down 	POWOOOOOO
after2 due to	UONROMTNO
after2 during the	QPTUPNNNL
after2 each year	OOVQOOOOO
after2 earlier this	NPPSRTNMM
after2 early on	NOVPOOPPO
after2 earned the	MMMSNNNVU
after2 earth news	MQRLPQQRQ
after2 economy 	PNMVQPPPO
after2 economy and	OOMSTPPPO
after2 economy grew	OPNUOPPPO
after2 economy is	OOMSRPPPP
after2 effort to	NPTNUOOOO
after2 efforts to	MOVQOPPPO
after2 election officials	NOLRUPPPP
after2 email address	SNSONPPPO
after2 embassy in	MPTQPPPPO
after2 emerged from	MOUVPOONM
after2 employees 	NOVOPPOPO
after2 entered the	NRWMPOOOP
after2 entering the	OPNNUPPPO
after2 epa http	SOOOPPPPP
after2 era and	NWNNSOOOO
after2 et al	MZMNOPPOO
after2 eugenie bouchard	QMKRTPPPP
after2 europe and	PPLUPPPPO
after2 executive director	NQUNPPPPO
after2 expected to	KVSNOPPPO
after2 exports of	TMOOSPPPO
after2 failed to	UMQKRNOSO
after2 family 	RJJIUTSST
after2 family and	SKJSTPPPP
after2 fans are	RSKLRQQPQ
after2 fb 	SNJLSRQRR
after2 fighters 	ONXOMPPOO
after2 file sharing	WNNNOPPOO
after2 film 	NRPONOOWN
after2 finance minister	NPOMVPPPP
after2 finances 	POUOOPPOO
after2 finished with	MXVOMOOOM
after2 flight mh17	POYMMPPPO
after2 focus on	MNUOUOOOO
after2 following a	OOUQOPPOO
after2 following his	OUNROOPOO
after2 following the	OPRSNPPPO
after2 food and	SNLSPPPOQ
after2 for a	OSTPSOMMN
after2 for all	NKPLOQYRP
after2 for an	NRRSNPPOO
after2 for example	OUNTOOONO
after2 for her	MYQMOQNPO
after2 for his	LTUNOOSON
after2 for its	MNPWOTMOO
after2 for possible	PPTOPOOPN
after2 for princess	QPTPOOOPN
after2 for several	MVOUNONON
after2 for talks	NNMYPPOOO
after2 for the	PQMSMNRRQ
after2 for their	NWQNSONNN
after2 for this	NPTTNOOON
after2 for two	MPWPPNOPO
after2 for which	QKKPQRQSR
after2 for your	TKKKQRSSR
after2 forces and	OPNUOPPPP
after2 forces are	QONNTPPPP
after2 forces have	ONSOTPPON
after2 forces in	LPQRTOPPO
after2 foreign minister	OOLSSPPOO
after2 foreign ministry	NOLSTPPPO
after2 former president	ONSQTOONO
after2 founder of	QVONPOPPO
after2 france 	PLNWPPPPO
after2 from a	LWRQLOVML
after2 from amsterdam	VLLNQQQQR
after2 from entering	OOMSUPPPO
after2 from his	SKJOSRRRQ
after2 from space	RNKUOQPQP
after2 from the	QJJSQPQQV
after2 front page	LM\\NMPQPO
after2 front runner	NOONWPPOO
after2 funds were	SNRNQPOOO
after2 game 	POSLONOWN
after2 gameinsight 	TLLMQQQQS
after2 gave a	PTPOPOPPO
after2 geographical constituency	SKJJQUSSR
after2 gets to	NXNOOPPOO
after2 getty http	QOTPOOOPO
after2 go to	TMMNQQQQQ
after2 goes on	LTQOOOOOU
after2 goes to	VJKKRPQQV
after2 going to	[JMOPPPPO
after2 got a	UPMNPOPOQ
after2 got live	ULMNQQQQQ
after2 gov. chris	PONUPOPOP
after2 gov. john	ONOVNPPPP
after2 gov. martin	PPNUOPPPP
after2 government 	ORJLWPQQP
after2 government and	NOLZNPPPO
after2 government for	OONVOPPPO
after2 government forces	NVNMRPPOO
after2 government has	NOLUQQPQP
after2 government is	NOMOVPPPP
after2 government of	OPMQTPPPP
after2 government says	MPLQVPPPP
after2 government to	OOMRTPPOO
after2 government was	QOSOSOOON
after2 government which	PNMOVPPPP
after2 group 	OLSKRRPTO
after2 group the	ONWNOPPPO
after2 growth in	SMKMRQQRQ
after2 guard marquis	QNVNOOPOO
after2 gusto d	TNNNQQPQP
after2 had a	QQQTOOOON
after2 had been	QXKQOOPNO
after2 had failed	OUPOOPOOP
after2 had not	MSUOOPPON
after2 had previously	OTQRNOOOO
after2 had reported	SROOOOPOO
after2 had said	QNIKRRSSR
after2 had to	POUNPPPOP
after2 half of	SJJLSRRRS
after2 halftime show	OPNOPVPNO
after2 handling of	NTNTOPPOO
after2 happy birthday	QVMPPOPON
after2 has a	TNTPNPOMP
after2 has accused	OURSPNNMN
after2 has admitted	PQSOOPPOO
after2 has agreed	NONWOPPPO
after2 has already	PSQROOONN
after2 has also	NRVONPPNN
after2 has an	VMMTOOOON
after2 has announced	NUSNOPPOO
after2 has apologized	PPNUPOOOP
after2 has appeared	SOKTPPOPP
after2 has asked	TLPLRQQQO
after2 has become	MQULNOOXM
after2 has been	LSRSPPORL
after2 has begun	ORMTOPPPP
after2 has called	MTPQPOPOP
after2 has claimed	NPRSOPOOO
after2 has condemned	OPOUOPPOP
after2 has confirmed	MSOUPOPOO
after2 has criticized	PTNOPPPPP
after2 has decided	NVOOPPPOP
after2 has demanded	OQMTOPPPP
after2 has denied	OQNPOPOUO
after2 has described	PVQOPOONO
after2 has died	PWQLOOONO
after2 has ever	PMPVPPOOO
after2 has expressed	PSLTOPPOP
after2 has failed	ONPVNPPOO
after2 has filed	NPXNOPONO
after2 has given	OMRTOPPPP
after2 has got	PWKLLQQSQ
after2 has had	LULUOPPOO
after2 has in	NVQOPPPNO
after2 has joined	OXMMOPPOP
after2 has killed	QMKNRSQRR
after2 has launched	NN[LNPPPO
after2 has lost	OTRNPOPNP
after2 has made	MSKVOPPOP
after2 has more	NNUVOOONO
after2 has no	MUMUOOPON
after2 has not	LURROPPNN
after2 has now	PMXNPOOPO
after2 has offered	TSLROPONO
after2 has one	MPWROPPOM
after2 has pledged	NXNROOONN
after2 has previously	NQLRPPPOV
after2 has promised	NSQROOPPO
after2 has raised	MMUTOPOOO
after2 has recently	MTOTOPPOO
after2 has refused	QKROQQQQP
after2 has rejected	NOQUOPPOO
after2 has released	SLMTOOPQP
after2 has reported	NNOVOPPPP
after2 has resigned	MYPOOOONO
after2 has responded	NSMTPPPPO
after2 has revealed	NVQSNOONN
after2 has ruled	MTWMNOPNO
after2 has said	KQYROOONN
after2 has seen	MORTOPPPO
after2 has signed	OROTOOPNO
after2 has sought	PVKQOPOOO
after2 has started	RKKMRQRTR
after2 has stepped	PTNOPPPOP
after2 has struggled	OQLXOPPOO
after2 has taken	OTTQOOPOM
after2 has the	ORPTNPPNO
after2 has threatened	MNUPOQQPP
after2 has to	QSROOPONN
after2 has unveiled	OOPTOPPPO
after2 has urged	NTROOOOON
after2 has voiced	OOMWOOPPO
after2 has vowed	NSOTOOOOO
after2 has warned	NYUMNONMN
after2 has won	LXONOPQOP
after2 have 	NUMPSPOOO
after2 have a	RRQMOPPPP
after2 have agreed	LOTROPPPO
after2 have already	QMPJVQQPP
after2 have also	QOSMNQPRP
after2 have been	TQJUSLNOP
after2 have filed	OOQTNPPPO
after2 have found	ROOWNPPNN
after2 have grown	SONSOOOOO
after2 have said	RPVRMNNON
after2 have signed	NPQUNPPPO
after2 have the	VNNOQPOON
after2 he is	OSVNNRONN
after2 he said	OMRUNNVMM
after2 he told	NSQNUONON
after2 he was	PMLOUNPWO
after2 he would	OVNNPPPPP
after2 head of	KVTLRPPNN
after2 headquarters in	NPUOOPPPO
after2 health care	SRMMTPPOO
after2 health ministry	OOMTQPPPP
after2 health officials	RNMKXPPPP
after2 held a	NVPSMOOOO
after2 held talks	PQMSOPPPP
after2 here 	XLLMQPQQQ
after2 here http	LMTMPRQQS
after2 high court	ORNSOPPOO
after2 hillary clinton	RQOSRNNNN
after2 history 	MPNWROPOO
after2 hit by	QLLWTPPMO
after2 hits back	MRUOOOPOO
after2 holy month	POHLZPPPQ
after2 home 	RKJTOSPSO
after2 home in	XNMTNOOON
after2 hostage in	MONRVPPOO
after2 hosted a	OVNOOPPPP
after2 housing market	ONMXOPPOO
after2 housing starts	NOOYOOPPN
after2 http tgr	ORPSQKPOP
after2 https t.	UJRLNQSRN
after2 human rights	NPQPVOOOO
after2 hundreds of	OOTTNOOON
after2 hurricane season	MQOWOOPOO
after2 i am	NSLPPQQQP
after2 i can	VKLQPPQPQ
after2 i can't	TKKKRRRSS
after2 i do	VKLLRQQQR
after2 i don't	RSKMQQQQP
after2 i have	OMMPOXPPQ
after2 i know	NTLNPQQRO
after2 i love	QMKLTRRRQ
after2 i m	SJJKSSRRS
after2 i think	OULMTOPQO
after2 i was	XNPMPOOOP
after2 i went	RNUMPOPPP
after2 i will	PRLOPPPRP
after2 i would	NPTPPPPON
after2 if he	MQQVNOOOO
after2 if i	NSKLQQQRP
after2 if you	UPLRQNONP
after2 ilpiratabelfast 10	QMLQQQQQP
after2 in 	UMMNQQQQQ
after2 in 1966	MORRPMUPN
after2 in 1971	MPTQOTPMN
after2 in 1983	NPTROOOOO
after2 in 1991	PPOUNPPPO
after2 in 1995	OMSUONQOO
after2 in 1996	OPWNOOPOO
after2 in 1998	RNKMQRQRQ
after2 in 1999	MSUPOOPON
after2 in 2000	PNXNONPPO
after2 in 2001	STMMONOUM
after2 in 2003	NORPOUOOO
after2 in 2005	MQXRPMMNN
after2 in 2007	MOYPPNPOO
after2 in 2012	QKUKQOPQQ
after2 in 2014	OSNSOPPPO
after2 in 2019	NUNTONPON
after2 in a	LZWOOPNJN
after2 in afghanistan	TONOPPPPP
after2 in an	RRTOOOOOM
after2 in april	NPLSOWOQN
after2 in baghdad	TOJSRMPQP
after2 in beijing	OOMSOVONO
after2 in california	NPNZONPON
after2 in cambridge	POVMPOPPP
after2 in canada	PONRPTOOO
after2 in china	OQKXPMQPO
after2 in december	NPRTOOPPN
after2 in diyala	NPSWPMOMO
after2 in england	VSKKOPQRO
after2 in february	MPLTNYPNM
after2 in florida	UOURNMNNN
after2 in front	RSUNNNPON
after2 in his	NWNPPOPOP
after2 in iraq	SMUIQROPP
after2 in its	SNQNMNOOU
after2 in january	NPWRONPNO
after2 in july	NONYORNON
after2 in june	PONTOPPPP
after2 in late	PNOVOPPPO
after2 in london	NVOWNMNNO
after2 in march	PVNONTOOM
after2 in moscow	NNSZONONM
after2 in new	SMIRPRRRQ
after2 in november	MRKTOUPOO
after2 in one	SNMLWPOOP
after2 in paris	QIPQQOQRQ
after2 in particular	SOSKPQPPP
after2 in pictures	PRMSPNPPP
after2 in public	NUQNTNOON
after2 in race	NOMUPPPPP
after2 in recent	NNUSPNPON
after2 in somalia	TNOOPPPPP
after2 in straight	OUMRPOPOO
after2 in talks	VOTNONPON
after2 in that	OMNVPTPNO
after2 in the	QQPQLSNOQ
after2 in their	SOXLRNONN
after2 in this	VNSLQPPPN
after2 in tokyo	TOVKPNOPO
after2 in two	PTNQOPPOP
after2 in us	WMQNTMONN
after2 in washington	OSTQOMOON
after2 in which	SPRIRRPPO
after2 in york	PPNWPMPNP
after2 including the	NOTUNOPPN
after2 india and	PPMTOPPPP
after2 instead of	POMVPPPPP
after2 insurgents in	OOVNOPPPO
after2 intends to	MURQNPPPN
after2 interior minister	OOMWPPPPO
after2 into a	PRMVPOPON
after2 iraq reuters	NPMVOPPPO
after2 is 	SSMLPPPPQ
after2 is a	KMPWMQOQR
after2 is already	NPNJQRRSR
after2 is also	PKWPNUPOM
after2 is always	VLMOQQPPP
after2 is among	NPTTOOOON
after2 is an	KRNLQPRTT
after2 is back	PPHLSPRSS
after2 is becoming	SRMQOPPPO
after2 is being	MUQQPQONN
after2 is calling	PVKNOPPRP
after2 is carrying	OSMTOPPPO
after2 is considering	MNVTNOPON
after2 is currently	PZMNOOPON
after2 is defunct	KOWOOPPPO
after2 is doing	OTMNOOPOU
after2 is due	KTRNNPPOU
after2 is expected	OUMLQOPSP
after2 is extremely	ONOUOPPPO
after2 is facing	OXNQOOPON
after2 is gaining	SQLLQPQQQ
after2 is getting	MNXMSOPON
after2 is going	SOONPPQQP
after2 is good	SLMMPQQPV
after2 is in	QROUNOPOM
after2 is it	QPLLPSOOT
after2 is just	ORTSONOOM
after2 is leading	OVOOOOOOO
after2 is likely	NSSNNOOOR
after2 is located	SJIOQSRSR
after2 is more	MPQRPUONM
after2 is mourning	N[MNOOPPN
after2 is no	TTNMOOPPO
after2 is not	OPQTMPOOP
after2 is now	NVNROPOOP
after2 is on	XKPIQORQP
after2 is one	TRPNNNPRN
after2 is out	TPPKQPPPQ
after2 is part	NTNWQNNMN
after2 is planning	OTMSOPPOO
after2 is poised	NRTPOPOOO
after2 is promising	OPMVOPPPP
after2 is ready	MVLTPPPOO
after2 is responsible	NRTROOPON
after2 is reviewing	OQVOPONNO
after2 is said	QOVNNOOOO
after2 is scheduled	NVLRPPPOO
after2 is seen	LUSPOPPOO
after2 is set	MVWMOONNO
after2 is still	KYRQNOONO
after2 is taking	MVTPONOOM
after2 is that	SQJLRQPQR
after2 is the	RLOSPONSQ
after2 is to	QTRRPMNOM
after2 is too	OOUVMNOOM
after2 is trying	NVOSOPOOO
after2 is under	QOUQOOOON
after2 is very	PONVPOPOP
after2 is warning	NOVSNOOOO
after2 is working	OOSUOPOON
after2 island of	OOMLYPPPO
after2 issued a	MUYMOOONM
after2 it 	TNLNPQQQP
after2 it a	PKVQOPOPO
after2 it has	PNNNNOUVN
after2 it is	SOPSOOOON
after2 it live	TPLPPPPPP
after2 it not	PURNNPOOO
after2 it the	SLSMPPPPP
after2 it was	MRSTNPOON
after2 it will	NVOUNQONM
after2 it would	RNSNPOPOP
after2 japan and	QQTQQNNNN
after2 jobs 	ROOMVPPON
after2 john kerry	NOTNVOOOO
after2 joined the	LTMSSOPON
after2 journalist james	MPOUOPPPP
after2 just got	PSNNPPPPP
after2 justin timberlake	UNOOPPPOP
after2 killed after	RTOOPPPOO
after2 killed at	QONUNPPPO
after2 killing at	OONVOPPPO
after2 king abdullah	NMMRVPPPP
after2 known as	PSNNUOPOO
after2 knows how	UKSKOQQPP
after2 language and	NONOXOPPP
after2 last month	QMSPLQQPQ
after2 last night	TJHTPQPSR
after2 last week	MRRXOLOON
after2 last year	NNWSOOOON
after2 later this	NNOVOTPNO
after2 law 	OOOTPPOPO
after2 lawmakers have	ONNQWPPOO
after2 leader and	NQWNOPPPN
after2 leader mahmoud	OONVSOOON
after2 leader michael	SOJMWPPPP
after2 leader of	OVNNSPONO
after2 leaders 	NPWNQPPPN
after2 leaders are	ONNOUPPPP
after2 leaders have	UNRKOPPQP
after2 leadership 	ORTOOOPPN
after2 leadership in	ONSVOONON
after2 led a	OVRMPOOOO
after2 led by	MNVVNOOON
after2 led coalition	TNPMQOPOP
after2 led forces	VNLKQQQQR
after2 led government	UMLMRQQPR
after2 led invasion	QPLQQPPQP
after2 led the	NXULONOPN
after2 led to	NQWSNPNNM
after2 left the	MVOROOPPO
after2 life 	QUNNOPPOO
after2 life and	UTNNOOOOO
after2 like a	PNVOOPPPN
after2 like the	VOOOOPPOO
after2 like this	VKJKRRRSR
after2 like to	XJJLQQQRS
after2 live clinton	TPMPPPPPP
after2 live http	SPMSOOPPP
after2 live in	ORONWOOOO
after2 live on	QTMPNSPOO
after2 located in	OORUPOONN
after2 lol 	VMLMRQQOR
after2 los angeles	NRTTNOONO
after2 lost the	OTOSOOPNO
after2 love to	VNNOPPPPP
after2 lt 3	XIKNQQQQR
after2 lt b	SPRSNOOON
after2 lt lt	TLMOQQQQQ
after2 made a	NRSRNPPON
after2 made an	TLTMOPPPP
after2 made his	MXMOPPQPN
after2 made it	NXSMOOONN
after2 made the	MURSPOOOM
after2 malaysia airlines	TOMNPPQPP
after2 managed to	TOMNQPPPP
after2 marked the	RQMWMOPOO
after2 market for	MOMUTPPPO
after2 markets 	OPNRUOOOP
after2 massachusetts 	PPJXOPPPO
after2 masterchef masterchef	TMMNQPPQQ
after2 mathematician and	QNMLTQQQQ
after2 may be	LMVUNONMS
after2 may have	LVSVMNONL
after2 me and	PVNPOOPOO
after2 media reports	MPLXOPPPP
after2 media say	NONLWQQPP
after2 meet the	SNSMOPPPO
after2 meeting in	PLSMQPPQQ
after2 member states	MRSVNNOON
after2 members of	OTKLRQQPR
after2 men national	MPUPNOQQN
after2 met with	PUONPPPPP
after2 mh17 	WMKNOPQRP
after2 mh17 http	POXOOOOON
after2 middle east	SNLTOPPPO
after2 might be	QNNVPOPOO
after2 militant group	RMWLPOPPN
after2 militants 	QKLJSRSSS
after2 militants have	QLOLRRQRQ
after2 militants in	PORMSPOPO
after2 military 	OOKTTPPPO
after2 military and	NOKXOPPPP
after2 military base	LPNRTOPPP
after2 military has	LQWPNPPPN
after2 military helicopter	NPNTQPPPO
after2 military launched	NPLSTPPPO
after2 military officers	OPRNSOPOO
after2 military officials	LOMSUPPPP
after2 military said	MPKTUOPPO
after2 military says	LPULVOPPO
after2 minister of	NOLXNPQQP
after2 minor league	PNVMPPPOO
after2 missile strike	NPNTOPPPO
after2 mobile phone	WOOOOOPPO
after2 mobile phones	NNSWOOOON
after2 monday 	NOPSNUPOO
after2 more 	WOOOOOPOO
after2 more than	SPKRRPPOO
after2 most successful	RPMRNPPPQ
after2 moved to	PSTNOOOOO
after2 movement 	STTMNOOON
after2 must be	MUPLTPPOO
after2 my god	ULNMQQQQQ
after2 name 	NOSMUPPOO
after2 names new	VNRNOOPPN
after2 names president	MOXOOOOPO
after2 nation 	SLQJOQRQS
after2 national assembly	OOMVOPPPP
after2 national party	POUOPPOOO
after2 nations 	ROSLUOOOO
after2 near the	NPOWPOOOO
after2 nearly a	OORTOOOOO
after2 need to	RLRKPPRPR
after2 needs to	SQTPMOOON
after2 new hampshire	OONWOPPPO
after2 new york	ORQVONOMN
after2 news 	ULKJSRQRR
after2 news agency	MLUUQPPON
after2 news reports	PNVLQPPPP
after2 news that	OPMUPPPPP
after2 newsletters 	OPTOPOPOP
after2 newspaper reports	POVPONPNO
after2 newspaper says	QLJOSRQQS
after2 next month	NOWSOOPNN
after2 next week	RMKNRSPQQ
after2 next year	RMNROOOVO
after2 nick moreau	SNOOPPPPP
after2 no 	UJLLRQQRR
after2 nomination 	NOONVNTOO
after2 nomination for	OOOOPPUPP
after2 nominee 	OQNNUPPPO
after2 nominee donald	OMNNXPPPP
after2 north carolina	PVNOPOPOO
after2 north of	NNUVOOOON
after2 not going	TQNOPPOOP
after2 not sure	VKLMQQQQR
after2 not the	RORMOPPQO
after2 not to	PTMSPOOOO
after2 noted that	NWMOPPPPO
after2 now 	NVLUNOPPN
after2 now http	TJIKSSRRS
after2 now that	QJJPRRRSQ
after2 now the	OQWRONNNN
after2 nuclear program	PONUPPPPP
after2 nuclear weapons	NNLXOPPPP
after2 o names	VOOOOOPPO
after2 of a	TQSMPOPNN
after2 of attention	ULLLQRQQR
after2 of beauty	UKJJQTRRS
after2 of civic	OWPNOOPOO
after2 of course	TMNRPPPPP
after2 of dab	OWNOPOPNO
after2 of florida	OTPOPPPOO
after2 of it	SOPPPPPOP
after2 of new	OUNUPNNOO
after2 of parliament	WMOPPOOPO
after2 of people	TPOPPPPOP
after2 of secretly	POMVOPPPP
after2 of seeking	SKKNRRQRR
after2 of texas	OTPPPOPOO
after2 of the	LTNPOQROR
after2 of thousands	SOPPPPPOP
after2 of vermont	OTPOPOPOO
after2 off the	PVLMOOOVO
after2 off to	UMNOPPPPP
after2 official 	PLMKTRQRR
after2 official says	QONUSNOOO
after2 officials 	NORNTPPPO
after2 officials about	POTNSOOPO
after2 officials and	ONNNVPPPP
after2 officials are	LMTPTPPPP
after2 officials have	LKHWSRRQR
after2 officials in	SNUQONONN
after2 officials said	ITVNUOONO
after2 officials say	QPOLUPPPP
after2 officials to	OOSNSOPPO
after2 oil prices	VONLQPPPP
after2 on 	TLMMQSQQQ
after2 on 27	OONVOVOMN
after2 on a	VPLQOPPPO
after2 on behalf	RNONUPPPP
after2 on charges	OSMSPOPOP
after2 on december	UNNWNNONO
after2 on friday	VRNTNMONN
after2 on his	NWNNOPPOP
after2 on instagram	TVLJOPQRO
after2 on march	OSMSOPPOO
after2 on may	MNMYPROOO
after2 on monday	NQPSROPOO
after2 on my	QRKQPPPQQ
after2 on saturday	NMXRNQPOO
after2 on sunday	QLXPMOQRL
after2 on the	TONOROPPO
after2 on thursday	NQPXONPON
after2 on tuesday	MQXSNOPOK
after2 on twitter	PWOOOOPNO
after2 on wednesday	MRUSOOPOK
after2 one of	MSTRNNTMM
after2 op ed	OPXOOOONO
after2 operating system	OPONOOPPV
after2 or any	NTNQONOOT
after2 or in	SMMVOPPPO
after2 or the	URPVONNML
after2 our live	SPNPPPPPP
after2 out 	SJIORRRSS
after2 out how	SOOPPPPPP
after2 out of	NTTROOONN
after2 out the	SNVOOONPO
after2 over his	NTOTOOOPN
after2 over the	OQOTNQPON
after2 pa http	UNNOPPPPP
after2 pamkeynen 	OPUOOPPOP
after2 paris rome	PPOSPPPPP
after2 parliament has	PTLPPPPPP
after2 part of	RLQKQRQPQ
after2 participating in	OOMWOOPPP
after2 party and	MWPUNNOOM
after2 passenger jet	NOZNOPPON
after2 past 	NYMQNPPOO
after2 pdf 	WKLMQQQQQ
after2 pdf see	SNNOQQQQQ
after2 peace process	TLJLTQQPS
after2 peninsula 	OOOSRPPOO
after2 people 	QONLUPPPP
after2 people who	UNOPOPOOP
after2 per year	WOPOOOPPN
after2 pic twitter	WNMTOOOON
after2 pixel visual	OOQOPOOOV
after2 plan to	OQVQLPPPO
after2 planned to	OTNSOPPOO
after2 plans 	ORLQUOOOO
after2 plans to	KPUUNOPON
after2 played for	MUMUOOPPN
after2 playstation portable	OOUOOPPPO
after2 pledged to	NSWRKOONM
after2 pledges to	MTNTOPPPO
after2 pointed out	OUOOOPPPP
after2 police and	RLKOQSQSP
after2 police chief	ONNWNPPPP
after2 police have	OOQQSPPOO
after2 police officer	MOMYNPPPP
after2 police officers	POORSPOOO
after2 police say	NNMTVPPON
after2 police stations	PPMNVPPPO
after2 political leaders	PNNNUPPPP
after2 politics 	NPPQTOPOO
after2 poses for	OUOOPPPOO
after2 posted a	SSMNPPPOP
after2 poster to	ULLOQQQQQ
after2 prepares for	OONVOPPOP
after2 president 	OOWQPOONO
after2 president and	NTSMROPON
after2 president barack	NSQVONONN
after2 president bashar	OOMOVPPPP
after2 president bush	MPUOOPPPP
after2 president fidel	PMMKYPQPQ
after2 president george	SNKUOPPPQ
after2 president hamid	PPNJXPPPP
after2 president hu	OOMJYPPPP
after2 president hugo	OPMPUPPOP
after2 president mahmoud	PPONTPPPP
after2 president obama	SVIROPOOP
after2 president of	PRNTOPOOO
after2 president ricardo	OPNLVPPPP
after2 president says	MNRVOPPOO
after2 president thabo	OOMVUNOON
after2 president viktor	OPOJXPPPP
after2 president vladimir	OPNIYPPPP
after2 presidential campaign	MSRRSOOOM
after2 presidential candidate	ONNKZPPPO
after2 presidential candidates	NOOOVPPPO
after2 presidential election	MQSSRNPON
after2 presidential front	NOQOTPOOO
after2 presidential nomination	OPPNUOPPO
after2 presidential nominee	NOLNXPPPP
after2 presidential primary	PPNOUPPOP
after2 primary 	OOMRTPPOO
after2 primary voters	OONNVPPPP
after2 prime minister	RNNSSOPON
after2 pro democracy	QLKLSRRRR
after2 products and	OPTOPOOOP
after2 programme 	NOTNOOOWN
after2 project and	MPTNOOPUN
after2 project manager	PTOOPPPOP
after2 prosecutors say	NOMTTPPOO
after2 province 	RLPPTOPOQ
after2 province in	SLKNRQQRR
after2 province killing	NPOWMPPPO
after2 published a	OWROPNONO
after2 rain 0	SLKMQQRRS
after2 rapeseed 	NPNOTPPPP
after2 reading the	WPNOPOONP
after2 ready for	TPLKQPQQR
after2 real liam	TNKLRQQQR
after2 real name	NWOUNNPNN
after2 realestate 	TLLNQQQQR
after2 rebels and	NNSSROOON
after2 rebels have	MPWMSOPOO
after2 rebels in	TMJJWQQQQ
after2 received a	OVQNPOOOO
after2 received his	NUNOPPPPP
after2 received the	LVOQOPPPO
after2 refugee camp	PNNZONOOO
after2 refugees 	NPONVPPPO
after2 refugees and	PPNNUPPPP
after2 refugees from	ONOOWPPPP
after2 refusal to	OSQRPOOON
after2 refused to	OXNOOPPOO
after2 regards 	TMMNQQQQQ
after2 regime in	OOWNOPPOO
after2 region 	OMSONRQPQ
after2 region of	OMKWQRRPM
after2 registered voters	OPNOUPPOP
after2 rejected a	MNSVNPPPO
after2 rejected the	NSMTNPPPO
after2 released a	NYMOPPPNN
after2 remains the	UQLROOPON
after2 report 	QOQOOOOVN
after2 report on	POVOOOOOO
after2 reported 	MOYPOOOOO
after2 reported a	ONVOOPPOO
after2 reported that	NUROOOPOO
after2 reports 	MQ[MPNOON
after2 reports first	OMYNPPPON
after2 reports on	N[MNOOPPO
after2 reports that	NRPUNPPNP
after2 request for	NVMTOPPON
after2 respectively 	QTLOQPPNQ
after2 results show	SMMNQQQQQ
after2 retail sales	NPMVPPPPP
after2 returned to	QTILQQRPR
after2 returns to	NVNNOPPQP
after2 reuters 	UUULNMNMN
after2 reuters http	SOOOPPPPP
after2 reuters iraq	NOMUPPPPP
after2 reuters the	NNRTPOOPO
after2 reuters u.s.	ONNVPPPPP
after2 rhode island	ORNSOPPPO
after2 right now	UKKTPPPPQ
after2 right to	PNTROOOOO
after2 rights groups	MMTOTPPPP
after2 role as	OSNROPPPO
after2 role in	QOMVNPPOO
after2 running mate	OUNOPPPPP
after2 russia and	PPOSPPPPP
after2 s the	PUOOPPPOP
after2 said 	LWSMKPQRO
after2 said a	OPTQPPPON
after2 said adding	OVMOPPPPO
after2 said an	MUPPPPPOP
after2 said any	PVMMPPPPP
after2 said at	QSOOOPPPO
after2 said during	OXNOPPNOO
after2 said federal	WLLPPPQOP
after2 said friday	NTUOPNONN
after2 said he	TYKMROOMN
after2 said her	MXMOPPPOO
after2 said his	PSPSNOPNN
after2 said i	PSPPPOPPP
after2 said in	LZTMNOPNP
after2 said it	NJXTOPPON
after2 said its	QMXNQOPOM
after2 said john	OMUNPPPPO
after2 said last	TTJLOQQQP
after2 said monday	SPPSOOONN
after2 said mr	VQSOOMNNO
after2 said mr.	PSPOOPPOP
after2 said of	QPILQRRRS
after2 said on	LXLSPPPOO
after2 said she	OQKWOPOOP
after2 said some	NSLTOPPPO
after2 said that	SRULOOPON
after2 said the	QQTOMOOPO
after2 said there	OURMPOOOO
after2 said these	MQRJSQQRQ
after2 said they	NUKMXPPPN
after2 said this	RRTMOOOOO
after2 said thursday	SSMOPPPOP
after2 said to	OUQNPOPOO
after2 said today	OQVNPPOOO
after2 said trump	MUMROPPPO
after2 said we	OOUPPOPPO
after2 said wednesday	SUINOPPRP
after2 said while	OULROPPOO
after2 saturday that	NQTTOOONO
after2 saudi arabia	NPLXPOPOP
after2 say a	QPMVNPPPO
after2 say at	RPNSNPPPO
after2 say it	XNMNPQPOP
after2 say that	QPMOUPOOP
after2 say the	SPPRPOOON
after2 say there	VNMNROPPO
after2 say they	PNTWNNONM
after2 say two	OPOSOPPPP
after2 says 	TWQIOPOOO
after2 says a	MSUPOOOOO
after2 says an	NWRNPPNOO
after2 says bbcbreaking	LNUUOOONP
after2 says he	OYMPOOPON
after2 says his	NXMOOOPPP
after2 says http	NQWNOOPOO
after2 says in	NPTUNOONN
after2 says it	JPQWNQQNP
after2 says its	SKHPRSRRR
after2 says more	RNRMPPPQP
after2 says president	PNVMPOPPO
after2 says she	PTONPPPOP
after2 says the	OVTMOOPNO
after2 says this	NSVNOPPOO
after2 says we	RKKTPPQRQ
after2 scored a	ORLMQQQRQ
after2 secretary general	LQVJOSQPP
after2 secretary of	QQIROQRQP
after2 security forces	NOMSRPPPP
after2 security official	PPOMUPPPP
after2 security officials	RMJIWRRQR
after2 see the	UKJLRRRRR
after2 seems to	PKNROPQRS
after2 seized the	MNSUOPPOP
after2 sen. bernie	OPMWNPPPO
after2 sen. marco	PLNVPPPPP
after2 sen. ted	NRNTOPPOO
after2 senator and	NONWOPPPP
after2 served as	MYUKNOPNN
after2 service 	QONVOOPOO
after2 set for	OWMNPOPOO
after2 settled into	OZOOONOON
after2 settlement in	QNMMSQQQQ
after2 she said	MTQPNOUNN
after2 shortly after	NTQTMOPOO
after2 shot dead	STNNPPPNO
after2 should be	RTROOONNO
after2 should have	PTQNOPPPO
after2 should make	SOPOOPPPP
after2 should not	OMVPPOPPO
after2 show 	PMSNOPQRP
after2 sick 	TMMNQQQQQ
after2 side 	NPQNSUONO
after2 simolove 	SNOOQPPPP
after2 since he	OSQOOPPPP
after2 since the	OJQORRQRP
after2 site 	UMVLNOPPO
after2 so far	MUMTNPPPO
after2 so it	NNQWMOPPO
after2 so much	NPSNOPPQQ
after2 so that	TMKKVQRPQ
after2 soldier and	MOTPUOOON
after2 soldier was	OPNOTPPPP
after2 soldiers 	NPNTQPPPO
after2 soldiers and	POKNVPQPP
after2 soldiers in	NPSRROPPN
after2 soul album	UOOOOPOOO
after2 soul or	TOPPPOOOO
after2 sources say	NOXLRPOON
after2 south dakota	ORNSOOPOP
after2 south korea	NNNWQOPOP
after2 speaker paul	OOUOOPPPP
after2 speaking at	OTOOPPPPP
after2 speaking live	NUOOOPPPP
after2 spoke to	LUQPPOPOP
after2 spoke with	NPURNOPON
after2 spokesman for	OVOOOPOOO
after2 spokesman joshua	WOKOPPPOP
after2 spokesman said	OOVNOPPPO
after2 spokesman says	OOTNQPPPO
after2 spokesman sean	NQVNPOPOP
after2 spokeswoman said	OPQTOPPOO
after2 sponsored by	QNWNPOONO
after2 staged a	NVROOOPON
after2 star of	NWONPPPOP
after2 start to	UMNOPPPPP
after2 started the	MSVKNPQPO
after2 state 	NOUNUOONN
after2 state media	OONNVPPPP
after2 state of	NQOWLPPPO
after2 state rep.	MNM[NPPPO
after2 state run	OOMSRPPPP
after2 state television	OONNUPPPP
after2 stated that	OWPOOPOON
after2 stepped down	NXNNPPPPO
after2 still has	OSQPOOPPP
after2 stock market	MQNWOPPPP
after2 stories today	SOMOQPPPP
after2 strain of	SMLMPQPQU
after2 strategy 	POUNOPPOP
after2 strike talks	LOWOPPPOP
after2 stronghold of	PNNUROOOO
after2 such a	TRKMPPPPP
after2 such as	POMUTOOON
after2 sunday 	SKSHTQPPQ
after2 sunday in	OPOWNOOOO
after2 sunday that	SQKPRPPQO
after2 super bowl	OVNOPPPOO
after2 super pac	OXNNOPPOP
after2 support for	MSMQTPPON
after2 supporter 	OSSNNPPPP
after2 supporters 	NVNOUOOON
after2 supporters of	OORRSOONN
after2 supreme court	OOMVOPPPO
after2 survey of	NPXOONPOO
after2 sustained a	PWNNPOPNO
after2 t mobile	NSSOOPPOO
after2 take a	TSMOPPPPO
after2 television interview	NSTNSOOON
after2 television network	QLIJSSTRS
after2 television said	OMTKQRSPQ
after2 television station	OOUTQNMNN
after2 tells breitbart	NUUMPNONO
after2 territory 	ONNTTPOON
after2 terrorist network	PPUOOPNPN
after2 testifies before	OSOPPPPOP
after2 thank you	QTLOQPQQN
after2 thanks for	POMUQOQOP
after2 that 	RTPPOOOOO
after2 that can	WMMNPQPQO
after2 that has	TUNRNNNNO
after2 that he	RUOLPPPOP
after2 that i	TLMIRRRRR
after2 that is	PLOOQQQRP
after2 that killed	ONOWOPPOO
after2 that she	PQSOOPPOP
after2 that the	SPQOOPPPO
after2 that there	PPOPONOUO
after2 that they	MSXOPMNOP
after2 that was	UKKMPQRRS
after2 that will	VOMQOUNNN
after2 that would	NTROOMVNN
after2 the african	NORSPPPPO
after2 the american	NNYMQPPPO
after2 the best	XRMMOPPON
after2 the chief	OUONPPPPP
after2 the city	NUMTOOPOO
after2 the company	OMWMQNONU
after2 the country	RNSOPPPPN
after2 the court	RPLRROPOQ
after2 the daughter	OXLNPPPOO
after2 the day	RTQMOPPON
after2 the director	VSNNOOPON
after2 the first	SVNLPPPOM
after2 the former	PZMMPOPNO
after2 the founder	NVMNPPPPP
after2 the german	NPVPOOPOO
after2 the growing	UNOOPPPOO
after2 the importance	XLLMPQQQP
after2 the king	QQSJQPPQO
after2 the last	QTMMQPPPQ
after2 the leader	POLUQPPPP
after2 the man	OVOMPPPOP
after2 the most	TQNOROPON
after2 the nation	OOSUPOOOO
after2 the new	ULPTPOOOO
after2 the only	UNMMQQPPQ
after2 the other	OUOROOOON
after2 the president	SPNOPPPPP
after2 the queen	ONTPOPPPO
after2 the rest	TOOPPPPOO
after2 the same	QNNMOOPPX
after2 the second	OOSQPOPPP
after2 the state	OPNVOPPPO
after2 the two	UPOROPONO
after2 the u.s.	RMPLOQQRP
after2 the uk	NNSSOPPPN
after2 the united	VMPLQPPOQ
after2 the university	OPNXQNPPM
after2 the world	NNSROPPPO
after2 there are	UMNSPOPPO
after2 there is	SNOUOOOOO
after2 there was	NPTUNOOON
after2 there were	TNQMPPPPP
after2 this afternoon	VLKMQQQQQ
after2 this is	RMQKPQPRS
after2 this morning	MMPZPOPNO
after2 this time	NPXMOPPON
after2 this video	SPNOPPPPP
after2 this week	JTVTNOONL
after2 this weekend	OOMWPPOPP
after2 this year	SLMSPOROP
after2 though 	NPTMTPOOO
after2 thought it	TMLUQOPOP
after2 thrilled to	VOOOOPPPO
after2 through a	NUMTOPPOO
after2 through the	VORPNNNON
after2 thursday 	NOSTOOOOO
after2 time 	OOMTTOPOO
after2 time for	TKIISSSSS
after2 time to	TMNNPPQPQ
after2 times 	SKKLSRRRR
after2 title 	OONSOVOON
after2 to a	TOULOPPNO
after2 to all	SQOOOPPOO
after2 to an	TNNSOOPPO
after2 to announce	MQNVPPPPO
after2 to be	QPKJQTQQS
after2 to bring	PTMSOOPOO
after2 to create	TPVNONOON
after2 to cut	PNLXOPQPP
after2 to date	NNMPOUUON
after2 to develop	NNZOONPOO
after2 to die	SLKPPRQRR
after2 to discuss	NVNOOVONN
after2 to do	ROTPNNPON
after2 to end	SORRNOPOO
after2 to engage	VPPNOOOOO
after2 to face	NSMSPPPPO
after2 to fight	MSSTNOPNN
after2 to find	TNLTOOPPP
after2 to form	MNSQSPPPN
after2 to get	OOKVOPQPP
after2 to give	TLKQORQPS
after2 to go	QTOPPPPNN
after2 to have	PRMTOOPPO
after2 to hear	UMLMQQROR
after2 to help	NQSUONOON
after2 to hidden	TMMNQQQQQ
after2 to hold	MOLWQPPPO
after2 to its	SMMMOOPOY
after2 to join	NVRMOOPPO
after2 to maintain	POPTPOPOO
after2 to make	NOOLNOOUU
after2 to meet	SPLSOPPPO
after2 to move	PRPLTOPOP
after2 to my	UKJLRRQRS
after2 to pay	OOQUOOPPO
after2 to play	O[MNOOPON
after2 to prepare	NOMYOPPPN
after2 to press	MNSUOOPOO
after2 to prevent	TIJKRSRST
after2 to protest	RLISQRQPS
after2 to quit	OQOTOOPOO
after2 to reduce	NNPTOPPPO
after2 to resign	N\\NMOOPON
after2 to return	KWOSOOQOO
after2 to score	MYMOPOQPO
after2 to see	UMRNOPPPO
after2 to seek	RWKKPQPPQ
after2 to sell	VMQRNOOPN
after2 to send	MOLXNPQPP
after2 to start	RMMVPNPOP
after2 to stay	NPUNOPPPO
after2 to step	OWNTOOONN
after2 to stop	PQPUNOPON
after2 to support	OMQQTPPPN
after2 to take	SQLTOPPOO
after2 to the	UNNWONPOL
after2 to win	SLQLSPQQP
after2 to work	ULMQPQPPQ
after2 to write	RTKKPQQRQ
after2 to you	TNLNPQPRQ
after2 to your	VKJLPSQTQ
after2 today 	MNQLNRRTP
after2 today http	STKOQPPOO
after2 today is	ONWPOOOPO
after2 today programme	PNTOPOPOO
after2 today win	NPTOPOPPP
after2 together with	MRNIRQRRS
after2 told a	LXNOPPPPO
after2 told bbc	OTOPPPPOP
after2 told cnn	MVOPPPPOP
after2 told fox	PTOPPPPOP
after2 told me	TVRNONONN
after2 told reporters	KYQOPPOOO
after2 told the	QVMLPOPPP
after2 took a	OTOOOPPOP
after2 took the	MNRSNONUO
after2 top stories	TNNOPPPPP
after2 town hall	OXOQNNOOO
after2 town of	OOKOWPPPQ
after2 trade deficit	NQNVPOPPO
after2 trading 	OPNTOPPOP
after2 tried to	VTLMPPPOO
after2 tries to	OWONPPPOO
after2 troops 	LQTOSOPPO
after2 troops and	NONOVPPPO
after2 troops are	OONVMPPPP
after2 troops from	NPORSPPPO
after2 troops have	NONKYPPPP
after2 troops in	NOMWOPPPO
after2 troops to	UONTPOPNO
after2 try to	UNNUNOOON
after2 trying to	NTRNOPPPO
after2 tuesday 	NQUPPOOOO
after2 tweet 	YNOOOOPON
after2 u. s.	PSMPPPPPP
after2 u.n. secretary	LOWQOPPOO
after2 uk 	MOVPOPPPO
after2 under the	OOOWMPPPO
after2 until the	NVNSPOPNN
after2 us 75	OOOYOOONN
after2 used the	MXNOPPPOO
after2 used to	LWKNPQQRP
after2 va. 	POMWOOPOP
after2 via addthis	TNNOPPPPP
after2 via dj	NLXMPPQQO
after2 via getty	MRWNOOOOO
after2 via guardian	TONOPPPPP
after2 via picturskewphoto	TNMNPPPQQ
after2 via uburke1	TONOPPPPQ
after2 via youtube	TNNOPPPPP
after2 vice chairman	NQWNNOPPO
after2 vice president	MQRQRPPON
after2 video http	OLOMRPQPV
after2 view of	NWNNOPPPO
after2 violence against	NOWOOPOOO
after2 virus http	UMLKQQQQS
after2 visit from	TNNMQQQQP
after2 vote 	NONURPPPO
after2 voters 	MTNMUPPPP
after2 voters also	MQMMWPPPP
after2 voters and	OONNVPPPP
after2 voters in	OOOOTPPPP
after2 wait for	ULLMQQQQR
after2 wait to	SQNOPPPPP
after2 want to	RNUMROOOO
after2 wanted to	OQUNOOPPO
after2 wants to	NTOUOOOON
after2 was a	LTRRNPPRM
after2 was able	OTNSOPPOO
after2 was also	NWNNPPQON
after2 was an	NSOMOOWNO
after2 was appointed	MXNMPQQPN
after2 was arrested	OYLOPPPON
after2 was at	PXNOPPPNN
after2 was being	NUTMOPPNO
after2 was born	PUNLPPPPP
after2 was defeated	NURNOPPOO
after2 was described	OTMRPPPOO
after2 was elected	JNPJRSSUR
after2 was established	MNWSOOOON
after2 was extremely	QJNKRRRSR
after2 was fired	OWLROPPON
after2 was first	OQOTNMONV
after2 was founded	RJNOQPQRS
after2 was in	NWKUPPOON
after2 was joined	OVNOPPPOO
after2 was killed	RUMKQPPPP
after2 was known	NRMTPPPOP
after2 was made	NVMVOPPNM
after2 was named	PNTMPOOTO
after2 was never	OQNWOPOOO
after2 was not	MRLQNRPTP
after2 was on	QPUMPPNOP
after2 was one	LXMRPPPOO
after2 was replaced	NPVLPQQPO
after2 was shot	SQMNPOOTP
after2 was so	ULKKRRRRS
after2 was the	SXHJPQPNU
after2 was wounded	NVTOOOONN
after2 we all	OXNMPPPOO
after2 we have	RNVOONOOO
after2 we will	RPMOPVOOP
after2 weapons of	OSNSPPPOO
after2 web site	NKULQQQQR
after2 website 	NNYOOPPOM
after2 wednesday 	RLNNQQQRQ
after2 went on	UUMNPOOOO
after2 were all	ROKLQRRQS
after2 were also	SKKRPRQOR
after2 were killed	OOQLYOOPN
after2 were successfully	MWWMNPPNL
after2 west coast	SMMSOPPPP
after2 western darfur	PPOSPPPPP
after2 what a	XILMQQQQR
after2 what are	TOLWQNONO
after2 what you	QSTLOPOOO
after2 when he	QTPOOOPOO
after2 when i	VQNUNNNON
after2 when she	NORXOOONO
after2 when the	MPUQNPPOO
after2 where he	ONSSPOOOO
after2 where rihanna	PPNTOPPPO
after2 where she	PPRSPOOOO
after2 where the	PPQUPNNNP
after2 which also	OQQNOOOUN
after2 which had	POTRPOONN
after2 which has	OKUNOMUTN
after2 which he	RRKLUPPPP
after2 which includes	PPRVPNOMN
after2 which is	MQWYNMNPJ
after2 which was	OSNUNLRKU
after2 which will	QOVPOOONO
after2 while on	VOMROOPOO
after2 while the	NOUROOPOO
after2 white house	MUOPTOPOM
after2 who also	MWUNMOOON
after2 who are	PSOQSOONM
after2 who died	NWLSOOOOO
after2 who had	NQSKUPPOO
after2 who has	MSMSQPPOO
after2 who have	OQNNVPPPO
after2 who helped	NVRMOPPOO
after2 who is	OZMNMPPOP
after2 who lost	ROWNNOPPN
after2 who remains	PSOPPPPPP
after2 who said	NTNPROPOP
after2 who spent	OQOWMPPPO
after2 who was	LVKWOPPOO
after2 who went	PUOOOPOOP
after2 who were	OSPNTPOPN
after2 who will	MVLNSPPPP
after2 why do	POUMPPPPO
after2 will also	ZPMTNOMMN
after2 will appear	OUTNPOONN
after2 will attend	PTPNPOOPP
after2 will be	MRSNQPPMS
after2 will become	OXNOPPOON
after2 will begin	OSLTPOPPO
after2 will continue	MTQROPPOO
after2 will get	ONQPOOONW
after2 will have	NUNTNONNS
after2 will hold	NSNSOPPPO
after2 will host	PPLWPPOPO
after2 will join	QQMMSPPPP
after2 will meet	RRJPQPPPP
after2 will miss	OXOPOPONN
after2 will never	NPPUOPPPN
after2 will not	NMQROPPVN
after2 will play	MVLONPOVO
after2 will soon	NMRVOPOOP
after2 will succeed	NTMTOPPOO
after2 will take	MLVLQQSNR
after2 will use	OPLWPPOPN
after2 will visit	NUQOOPOOO
after2 winner of	UTLNPPOPP
after2 winning the	OTNOPOROO
after2 wins the	OTLPTOPOO
after2 with a	MUPQNRQOM
after2 with about	OUWSNMNLM
after2 with his	NWMSPOPNO
after2 with some	LVNRNTONN
after2 with the	RUKNNTPPN
after2 with us	SOOPPPPPP
after2 won a	OQTLNPPNU
after2 won the	OTHMSQQRP
after2 world 	TNJLVPQQP
after2 worldcup coverage	SOMOPQPQQ
after2 would also	RNMROPPOT
after2 would be	KTNSRSONN
after2 would have	QRNLRPQQP
after2 would like	NVOOPPPOP
after2 would not	MNTQONONU
after2 would seek	QQUNNOOPO
after2 wrote 	OVUMPNNMO
after2 wrote in	NVNOPPPPO
after2 x 	UQJMQQPPQ
after2 years ago	TMMNQQQQQ
after2 you can	PNKVNVOPO
after2 you don't	SMUPOOPON
after2 you should	USLMPOPPO
after_ 0	WLTJOPPPP
after_ 08	SKJJRRSST
after_ 1	ZORKOOOON
after_ 10	WJQKROOOT
after_ 100	OQHIRUSRR
after_ 11	WOLNOPPPP
after_ 12	QLOUPPPPN
after_ 13	VOTNNNONO
after_ 15	OUMUMPOON
after_ 16	PRMKUPPPP
after_ 17	XJHJRRRST
after_ 2	VMPOQOPOO
after_ 2012	XHFNOSRTS
after_ 2014	PMKWPQQOP
after_ 2017	WTONOOONN
after_ 23	QNUPOOPOO
after_ 24	TJJQSPROS
after_ 25	SNMNQQPQQ
after_ 3	RHOKRSSQS
after_ 30	YQKLPPPOP
after_ 4	SMGSNQQSS
after_ 5	VJQIPQQPT
after_ 500	NKPHRTRTT
after_ 6	SRONPPPOP
after_ 7	XMMMPPPPQ
after_ 777	TMNMQQQQQ
after_ 8	VKKRNOOVP
after_ 9	URKKPQPPQ
after_ a	YRRRJOLOM
after_ about	OTPPOPPPM
after_ abuse	MOVVNPOOM
after_ accepts	LVWNNONON
after_ access	NSQTOOOON
after_ account	RMPPNQPOT
after_ accounts	NN\\NOOOOO
after_ accuse	SONTOPPOO
after_ accused	RSRQMOOON
after_ accuses	LWKXNOPON
after_ acknowledged	NUSRONONN
after_ acknowledges	MWMROPPOO
after_ action	PNSNTPPOO
after_ actions	SPQOOOOPO
after_ activist	QOTKUOOOO
after_ activists	NNNMYPPPO
after_ actor	NMJWQPPUO
after_ actress	NOLTVOPOO
after_ actually	RSJMQQQPQ
after_ ad	RNWMOOPOO
after_ added	L[NONPPOO
after_ address	RMMLRYOMQ
after_ addressed	OZNNOOPNN
after_ adds	LQOSNOOPU
after_ administration	KVRMQQPQN
after_ admits	JWTTONONM
after_ admitted	NWNOPPPOO
after_ advances	NYMNOPPOO
after_ affairs	MONMYPPPO
after_ after	LOQROUOMR
after_ again	MVWNMOPNN
after_ against	TRUQOMNMM
after_ aged	TOMUOPOOO
after_ agencies	POWNPOOPO
after_ agency	WQRMSMNML
after_ agents	OOWNROOON
after_ aggression	OPNMXOPPP
after_ agree	TTPNRNONN
after_ agreed	MVSRNOONN
after_ agrees	QNUSONOMO
after_ ahead	QOQTNOPPN
after_ aid	QONTQOPOO
after_ aide	NYNOOPPOO
after_ aimed	VPLUONOON
after_ aims	TSPNOOOON
after_ air	OML]NOPOO
after_ aircraft	MMSKUOPNW
after_ airline	ONNMXPPPO
after_ airlines	PONMVPPPP
after_ airport	MMLXTPPON
after_ airspace	ONMSUPPOO
after_ album	TRJJRQQPQ
after_ all	SOTNQOPMP
after_ allege	TOOPPPPOP
after_ allegedly	MYLSOOPON
after_ allies	NPTPROQON
after_ ally	NURNROOON
after_ almost	MSOXONNNO
after_ alone	NOMSNPPPU
after_ along	SQNSPOONN
after_ already	PNTPMPPQP
after_ also	P[QKIPPOP
after_ always	XMLMPQPQP
after_ ambassador	MOORRPPPP
after_ amid	TRRQONNNM
after_ among	OUOKQQPPP
after_ analysis	ONXMPPPOO
after_ announced	KPYMQNPOO
after_ announcement	VJJKQSRRR
after_ announces	M\\NPOOOON
after_ anti	NOUTOOPON
after_ any	SSONPOPOP
after_ apologizes	NTMUNOPOO
after_ app	OMOMOPPPY
after_ appear	RLMLTQPPU
after_ appearance	ZNMNOOOPO
after_ appeared	MZRNPNPNM
after_ appears	SPRLQPPOP
after_ applications	PMKMPQQPX
after_ appointed	NZQMOOONN
after_ approval	UQUMONOON
after_ approve	NOMWPPPOO
after_ approved	OOXOOOPOO
after_ arab	TIIHVSSSS
after_ are	PMUPQNPPN
after_ area	OQGSNRRRR
after_ aren't	TMTNQOOON
after_ argued	NVNOPPPPP
after_ argues	NYNNOPPOO
after_ armed	UMLRSOPON
after_ arms	MORUTOONN
after_ army	NPLSSPPPP
after_ around	RMSRSOONN
after_ arrested	QOTQNOOOO
after_ arrived	SVKSQNONN
after_ art	SPNKTPPQN
after_ article	NN[MPOOON
after_ artists	NMTNXONNO
after_ as	OTROPNOMP
after_ asked	MYPONPPON
after_ assault	POMXNPPOO
after_ asserted	QRKLQQQQR
after_ assets	LNZUONNNN
after_ assistant	OMTQQPPPO
after_ assured	OXMNOPPPP
after_ astronaut	QLQKRQRQQ
after_ at	WQMQOPMPM
after_ ate	SWMNPOONO
after_ athletes	QNMRPSPPP
after_ attached	SOOOPPPPP
after_ attack	OOOSRQOQM
after_ attacked	OTMUOOPNN
after_ attacks	QQJSSOPOO
after_ attempts	SNNSOPPOP
after_ attended	NWQNOPPON
after_ attention	TMMLPRRPS
after_ author	SJJQOSRRS
after_ authorities	RMJUUPPON
after_ available	VJIJRSSSS
after_ average	RMUMUOOON
after_ award	OMQLNUVNO
after_ awards	VLKLPOYOQ
after_ baby	UJJKSRQRS
after_ back	UPJQMOOOU
after_ backed	UUTNNNNNN
after_ backs	N[OOOOONN
after_ ban	MMWMVOONO
after_ banks	OOLSWNPNO
after_ banned	NPQRUNONO
after_ base	OML[SOPNN
after_ baseball	QKKRQRQRQ
after_ based	RLLNQQQRS
after_ bases	SMOUMPPPO
after_ be	[OMKNPPOR
after_ beat	OYMNOPPNP
after_ beats	LMURNPPPP
after_ became	NVJWOPPOM
after_ becomes	KSLULOTTN
after_ been	ZJJLRQQQQ
after_ began	OTSTONONM
after_ begins	MPRRMUQOM
after_ begs	RSOOOPPPO
after_ behind	VQLSNPPNO
after_ being	TPNUMUNML
after_ believe	XJHJTRRRS
after_ below	TLLQQPPRP
after_ better	RUSKOOOOO
after_ between	QSKSPNNTL
after_ bid	NNYLSOPOO
after_ bill	PMSKRPQRP
after_ billionaire	NOMUUPPOO
after_ birthday	SMNOQPPQQ
after_ blamed	MTUPPOPNN
after_ blasts	TSNOOOPON
after_ board	NNZNNPPPN
after_ boarded	OVOOPPPOO
after_ boarding	POQPTOOOO
after_ book	QYSNNNOMM
after_ border	SNJSPPPPQ
after_ boss	KN^NROPMM
after_ both	MVQQOOPON
after_ bought	RPSQNPPON
after_ boy	QMMUNPQPP
after_ brand	NTRNOOONS
after_ briefing	LPQUPOPNP
after_ bringing	SMKRPQQPQ
after_ brings	OTSQNOOPN
after_ broke	KYNTOPPOM
after_ building	UTPNQNONN
after_ bus	NNOZOPPON
after_ business	NMXQUNOMM
after_ businessman	NONWQPPOO
after_ but	LUJUSNOMR
after_ buys	LMRXNPPPO
after_ by	PORQLQPQP
after_ cabinet	NPNQYNONO
after_ calendar	TIHHVSSTT
after_ call	PLQRTPPON
after_ called	NTTOOPPNN
after_ calling	QTVNNNNON
after_ calls	OTPSNOPON
after_ came	PUOPNNTON
after_ camera	NSMMPQOOU
after_ camp	PSORPOPPO
after_ campaign	KYNTLWMML
after_ can	SPPONNOMV
after_ can't	QSLTNPPOO
after_ candidate	MMTTVOONM
after_ candidates	MLUMWPPOO
after_ cannot	SQSNOOOON
after_ capital	PMLNZPPPO
after_ captain	MLXKWPPNO
after_ captured	SMVQONONO
after_ car	TLMSPPPOP
after_ care	UONPPPPOP
after_ carries	NUMTNPPPO
after_ case	OSMINPUQT
after_ caucus	NNSZMOONN
after_ caucuses	MOLYTOONO
after_ caught	MSQNOOPOU
after_ caused	QPKNQVONR
after_ cautioned	OPWOOOPOO
after_ celebrates	NRNSNVOMN
after_ center	STTMNNNNN
after_ centre	PNXOOOPOO
after_ ceo	OMYRMOPNO
after_ ceremony	RMJKUOXPP
after_ chair	ROTMPOPPO
after_ chairman	QJVJSPQRN
after_ challenged	MVUNOOOPM
after_ challenger	MPPNWPPOO
after_ champion	NORMN[OOM
after_ chancellor	MQSMTPPOP
after_ change	UNMTNPPOO
after_ changed	TPMNPPPPP
after_ channel	NNZOOPQOL
after_ charge	PNWNOPPOO
after_ charges	VPNOOPPPO
after_ check	PSKLPQQQR
after_ chief	MMVTPOPNO
after_ child	ONNWOPPPP
after_ children	PVLWPNONM
after_ chose	TRPMQOONP
after_ church	MMSYMPPON
after_ cinema	NNMQYPPON
after_ cities	QNLSWONOO
after_ citizen	LPORWPPOO
after_ citizens	LORQSPPPN
after_ city	QLQUROOOO
after_ civil	MPTQQPPPO
after_ civilians	POMMXPPPO
after_ claimed	MVYLNOPOM
after_ claims	MRVKUOPNO
after_ cleric	PLWJPQQQP
after_ clerics	NUMLQQPPP
after_ closed	NTUNOOPOO
after_ closes	QMNQPQQPQ
after_ club	PNSWNNNON
after_ co	SRMPQOONQ
after_ coach	LM]KQPPOO
after_ coalition	QTPLTOOOO
after_ coast	PNJOXPQPP
after_ cold	QNMVOPPPO
after_ collapsed	PPLVPOPPO
after_ collected	SKQKNSQRR
after_ collection	LYSOOOONN
after_ college	QLKUOQQOS
after_ colour	WKPJQPQOR
after_ combat	MPNVRPPOO
after_ come	SPNTOPPOO
after_ comes	QQONOSPPO
after_ coming	VLJLRQQQR
after_ commanders	LOXSNOPON
after_ commission	PORUNPPPN
after_ commissioner	UPRLUNOOM
after_ committee	MPSMTRPPN
after_ communications	NOUMSPPOO
after_ communities	TLKPZOONN
after_ community	UMQMWNOOM
after_ commuter	SHOMSQRRR
after_ companies	PNSQVOOMN
after_ company	LKORUQQQO
after_ compound	MPRXOOOON
after_ computer	OONMPNON]
after_ concentrates	NOROOUPON
after_ concert	RMVLQPPOO
after_ concluded	OXMNOPPNP
after_ condemned	OTSNPOPOO
after_ conference	SLSLOSPPP
after_ confident	MWNNPPPPO
after_ confirm	LMZNOPQPO
after_ confirmed	MTWROOOMM
after_ confirms	KUPYPNNMN
after_ conflict	NONVQPPPO
after_ congressman	NPMYNOPOO
after_ consider	WNNNSOOON
after_ considers	NTSSNOONN
after_ console	NNONOPOOY
after_ constituency	UJJRSPRPP
after_ consulate	NQNUOPPPO
after_ consumer	OONTSOPOO
after_ contests	TLKMWTPOO
after_ continued	OVLSOPPOP
after_ continues	RQJSPTOPN
after_ contract	TNTKNQQPP
after_ contractor	OONPZONOO
after_ control	TPKPTPOOO
after_ convention	LNRSVNONN
after_ convoy	OOQWMPPPN
after_ cooperation	NOONZPOOO
after_ corn	POMXNPPON
after_ correspondent	NOWOOOPPO
after_ could	MPUSOPPNM
after_ councillors	NMWMPPPOR
after_ counterpart	MQNSUOOOO
after_ counterparts	MONUVNPNO
after_ countries	SLNTTOOON
after_ country	NNRVUMONM
after_ couple	RMLWPPPPO
after_ court	MMKXUPOPO
after_ coverage	VLNNPQPQQ
after_ crash	VLLNQQQQQ
after_ crashed	ULLNQQQQQ
after_ created	UVNNNOOON
after_ crew	MNXNUOOOM
after_ crime	SLKMXPPPP
after_ crimes	TJKTMSPQP
after_ crisis	ULKTOPPPP
after_ critic	URTNMOONN
after_ criticised	QOQTNOONP
after_ criticized	MSUMPPQOO
after_ crowd	POMXOOOOO
after_ cultural	ULKLXPPPO
after_ culture	UGGHUTSSW
after_ cultures	UIHHUSSTS
after_ currently	NSSPOOOOO
after_ custody	NPNVOPPOP
after_ customer	TLRMOPPPP
after_ cut	VONSNOOOO
after_ cuts	SMRMVOONO
after_ data	NPRUPOONO
after_ day	RKQPPPPPQ
after_ dead	UIIJUSRRS
after_ deal	MSWTLOONN
after_ dear	ULMMQQQQQ
after_ debate	RMRSTNONM
after_ debates	MPUNTOPOO
after_ debut	UOVPNNNMO
after_ decided	NSSRNOONN
after_ decides	LVTOOOPOO
after_ declared	NXRMNOPOO
after_ declares	KTUSNOONO
after_ declined	NYMOOPPOO
after_ defeated	MSYMOOOON
after_ defence	NOXNROOON
after_ defended	NTUNNPPOO
after_ defends	MWMTNOPOO
after_ defense	LPNSWOOOO
after_ delegates	MRWOMOPOO
after_ delegation	MPTQWMNOM
after_ delivered	NQUMOOPPP
after_ demand	QOQSOPOOO
after_ demanding	NVNTNOPNN
after_ demands	LPSSTOOON
after_ democratic	NMLTSPPQQ
after_ denied	MQVNNPPPN
after_ denies	LNUVOPPNO
after_ deputy	NPOSUOOOO
after_ descent	NNNLYPPPP
after_ described	PNJJSSSSS
after_ describes	KRTTOOOOO
after_ design	UNNNPPPPP
after_ despite	ORQVNNOON
after_ details	UOROOOOON
after_ developed	MSWMOOPOO
after_ development	TLQKOSQPR
after_ device	PNPNNOPPW
after_ dictator	OONNWPPPO
after_ did	LSTLQPPPP
after_ didn’t	NQWNOOPPN
after_ died	LZKNUOPON
after_ dies	OUONONPNU
after_ digital	TNMMPNOOW
after_ dining	SMMNQQQQQ
after_ diplomat	MOMRVPPPO
after_ diplomats	NNWLTPPOO
after_ director	QKRMNNO[N
after_ directors	NNZONPPOO
after_ discovered	RTMOPPPNP
after_ discusses	NVTNOOOON
after_ discussing	SSMMPPPPQ
after_ dismissed	NWMNTPOOO
after_ district	MKR[PNPOO
after_ div	YNMOOPPPO
after_ do	VRRPMNNNM
after_ doctor	MPMSSPPPP
after_ doctors	TMLRPPPQQ
after_ does	QUPQNOOON
after_ doing	WQLMPPPOP
after_ dollar	XPRPMOOOM
after_ dominated	SQYMNNONM
after_ done	UJKKRRQRS
after_ donor	NUWNNOONN
after_ down	ZLTMONPPN
after_ draft	SMSMPPPPO
after_ drama	VMLKVPPQP
after_ dream	NQLUPPPPO
after_ drew	NTONOUONO
after_ drive	UKKPRQQQR
after_ driving	TJIITSSTS
after_ dropped	NRKSONOVN
after_ drove	RTKUNOOON
after_ drug	PMPYSMPML
after_ due	VOMQOMTNO
after_ during	PPQOQOSPM
after_ each	NOUQPOOOO
after_ earlier	OPOTRTNML
after_ early	UMPPNQPPO
after_ earned	WRMSMMMMT
after_ east	TMMTPPPOO
after_ echoed	OTRNSOONN
after_ economic	MOPSSPPOO
after_ economy	MOLSVPPPO
after_ efforts	NOVNSOPOO
after_ election	MNMUTOPPO
after_ elections	PKOUTOPQM
after_ emails	NUVNONONN
after_ embassy	NPKVRPQPO
after_ emerged	MOUVPOONM
after_ employees	OOXNOOPON
after_ ended	NOULRTOON
after_ enjoyed	SNVQNNONN
after_ enough	VNOPPPOOO
after_ entered	MSTQPNONO
after_ entering	OPNNUPPPO
after_ envoy	MQRWLNPPN
after_ era	M[JJRRQTL
after_ erupted	QONNWOPOO
after_ established	TNKQROQPP
after_ establishment	NOPMXOPPN
after_ estate	VLKLRQQPT
after_ estimates	MSXNOOPON
after_ et	MZMNOPPOO
after_ evacuation	QLJQPSRRQ
after_ even	UNKRUOOON
after_ event	NSOOOWOON
after_ ever	XKKLNUOOU
after_ every	ROUOPNOOO
after_ exchange	QNNWNNUNN
after_ executive	QOXMNOPPN
after_ exhibit	NUVNOOONN
after_ expected	KUQROPPPN
after_ experience	VJIJSRRST
after_ experienced	RQJSOQPOQ
after_ experts	TORNOOOOR
after_ explained	MZMNPPPOO
after_ explains	OXSNNOOON
after_ exports	ULLLWPPPP
after_ express	TJJNSQRRS
after_ expressed	OWNMOPPPP
after_ face	VONOPPPNP
after_ faced	OOWNOPPOO
after_ faces	MSRTNPPON
after_ facility	PNXPONPON
after_ faction	OKIVSQPRP
after_ failed	UNPNQNNSO
after_ families	QLJVTPPOP
after_ family	LLNSTRPOS
after_ fans	POWOOOOOO
after_ fear	SNLOVPPNP
after_ feel	WNRLQOOOO
after_ fell	PNRWNOONN
after_ felt	TNLVOOOOO
after_ ferry	NON\\MOOOO
after_ fighter	PNSKPOOPV
after_ fighters	MN\\LROPNN
after_ fighting	SQJUNPPPN
after_ figure	RLJJVRRSR
after_ figures	UNTNOOPOO
after_ file	WNNNOPPOO
after_ files	MWTNOOOOO
after_ film	RQMLSNNXN
after_ films	MULMYOPNO
after_ final	MMPVOUOON
after_ finally	OWRRNOOMM
after_ finals	OOLNPYPOP
after_ finance	MNOUUOPON
after_ financial	QMRROPPPO
after_ finds	MVTNOPPOM
after_ finished	KTRLQPPPQ
after_ fired	QTULONOOO
after_ firm	RNNNVPPOO
after_ firms	RNLTUNPNN
after_ first	MRYQNOMMO
after_ flag	NMNUWNOON
after_ fled	RKRJRQQQS
after_ fleeing	QNMQWOPON
after_ flew	OVNRNPPOO
after_ flight	OM[LOOPOO
after_ floated	TQKLRQQPQ
after_ follow	OSTNOPPON
after_ followed	SUKOOPPPP
after_ following	NURQNOPON
after_ follows	OPNSNOOVN
after_ food	TMKNUPPPQ
after_ football	RMWMUMPNN
after_ for	RQOPNNUOO
after_ forces	MNQRUOPON
after_ forecasts	OOYOONOON
after_ foreign	MOTMUOPPO
after_ format	QLKJQRRRV
after_ former	SQKMTPPOO
after_ forward	QOUOOOOPO
after_ found	PUUMOOOPM
after_ founded	NULWNOOON
after_ founder	OKUJOTRSO
after_ free	SNMMPOWOP
after_ frequently	STNNOPPOO
after_ friday	TRGGRSRSS
after_ friends	RMMLUQQQR
after_ from	QONOROSMR
after_ front	KMVOUPPON
after_ fully	NYNOOPPOO
after_ funds	VORNPOOON
after_ funeral	VKJISRRSS
after_ gain	NNYONPPNO
after_ game	MNYMNMOVN
after_ games	SMMPOQPNU
after_ gaming	MQMWOPPPN
after_ gas	RMLPWPPOO
after_ gave	OWWRNNNML
after_ general	SMNSUOOOO
after_ geographical	SKJJQUSSR
after_ get	WQLKPQQOO
after_ gets	PQSSMOPPM
after_ getting	WQMMOPPPP
after_ giant	WMNROOOOO
after_ girl	PNMSUOPPN
after_ girls	RNLLUQPPQ
after_ give	PSKLQQQQR
after_ gives	NZLUNOONM
after_ go	VIJKRRRSS
after_ goal	OWNNNPPPO
after_ goes	SRONONOOT
after_ going	XPLMOPPPO
after_ gonna	UKLLRQQRS
after_ good	VQLLQPPOQ
after_ goods	OONRUOPOO
after_ got	WRTLNNOMO
after_ gov	NONZMPPPO
after_ gov.	NNMVRPPPP
after_ government	QSLSSOOOM
after_ governments	QKSMUPPPO
after_ governor	ONJVSPQOP
after_ granted	LRWMOPPPO
after_ great	OPNWNPPPO
after_ group	MOSKRPQQP
after_ groups	SULMQPPPO
after_ growth	SMJPUPPRP
after_ guard	NOUMUOPOO
after_ guidelines	NPXNOOPPN
after_ gusto	TNNNQQPQP
after_ had	LVVKOPPQM
after_ hair	RSLMQPQPP
after_ half	OONUOWONN
after_ halftime	OPNOPWPNO
after_ happy	SPIPQPPOS
after_ hard	SOOPPPPPP
after_ has	MSRQNOORO
after_ have	RPTKTNOMQ
after_ he	MQNUNQONR
after_ head	ONVMUOOON
after_ headquarters	NOYMSMOON
after_ heads	QWMLPPPPP
after_ health	MNOVSPPPN
after_ heard	WQKLQPPOQ
after_ hearing	VKJKUQQQR
after_ hears	RUSLOOONO
after_ held	LTQSRNONM
after_ help	WMRJOQPOQ
after_ helped	MZLMPPQOP
after_ helps	MLTPOPPOV
after_ her	RUNOOPPOO
after_ here	QLOKRRQQS
after_ him	VMMNQPPPQ
after_ himself	OTKLSQQPQ
after_ his	SXRLMNONN
after_ history	RLNQTPPPP
after_ hit	NPVQLNOUM
after_ hits	RRSMPPPOO
after_ holds	KWQTNOPOM
after_ holiday	VLQJSNQSO
after_ holidays	MONZSNONO
after_ holy	PORKRPQPP
after_ home	VOPTMOONN
after_ honeymoon	TMKSPPQPP
after_ hope	MSSSSNONM
after_ hopes	MOTLNUOOS
after_ hospital	QMJOTQQRR
after_ host	VMLLUROPO
after_ hostage	QLMRVPPOO
after_ hosted	OUUNONONN
after_ hotel	PNLYPOOON
after_ house	NQKZOPPPO
after_ housing	QLLXPOONS
after_ how	RMQMQPQQQ
after_ http	QNPSOOQPP
after_ https	VKQLNQSRO
after_ human	NOPPVOOOO
after_ hurricane	UONROOOOO
after_ i	TOINQQQRR
after_ iceberg	NNN\\OOOON
after_ identified	RMVTNNONN
after_ if	QTSPONOOO
after_ illegally	UMKUOPPOP
after_ immediately	UTOPMOONN
after_ imports	NNMUWOOON
after_ imposed	PSVMONOOP
after_ in	RPPSMQNOP
after_ include	RNXMNOPOO
after_ including	NOQRSPPOO
after_ independence	NMUTNPPON
after_ index	SKKSOQRQQ
after_ indicated	NWOOOPPOP
after_ industry	PPMWOPPPN
after_ infected	SJKTLQQRT
after_ initially	NSVNOOOOO
after_ initiative	PMRMOWOQN
after_ inside	TLMMQQQQQ
after_ insider	PPXNONONO
after_ insisted	NWMSNOPON
after_ insists	LULVOOPPN
after_ instead	MOTUOPOPN
after_ institutions	SONNUOOOO
after_ insurgency	POMMWPPPP
after_ insurgents	NMYKRPPPN
after_ integration	SIIIUSSST
after_ intelligence	LOPSUPPPN
after_ intends	LUSQNPPPN
after_ interest	NTKWOPPON
after_ interview	PMUTONOOO
after_ interviewed	MOZMNPPPO
after_ interviews	QLUMOQQPP
after_ into	OLOTONONX
after_ introduced	SMLUPPPPO
after_ investigation	PMUROOOOO
after_ investigator	MOYOOOPPO
after_ investment	QOMTUNONO
after_ island	MNSWRNONM
after_ isn't	MYPNPOPNO
after_ issued	MVXMOOONM
after_ issues	MVOPTOOON
after_ it	XKOIRQOQQ
after_ its	UOMOPSPOP
after_ jail	OPMPUPPPP
after_ jet	MOVVLOOON
after_ job	PNNVOOPPO
after_ jobs	JJIZSQRTO
after_ joined	QSJSRPPOO
after_ journalist	MONQWPPPO
after_ journalists	NMMVUOPOO
after_ judge	OKPOQRQQR
after_ just	UWKTNMNNM
after_ keep	ULLMQQQQQ
after_ killed	NWOTONNMN
after_ killing	NWNSOOOON
after_ kills	OOOQOWPOO
after_ knew	NXMMOPPPP
after_ know	WJIPPQQRR
after_ knows	OSRSNOPOM
after_ language	UIHHXRRSS
after_ last	QOVOLROOP
after_ late	OUMVOOONN
after_ later	PUKPNRNSN
after_ launch	LPOTWOPOM
after_ launched	NQ[NNOONN
after_ launches	KQTROPPPO
after_ law	MMLWSOVNN
after_ lawmaker	TNLNVOPPP
after_ lawmakers	NNLRVPPPO
after_ lawyer	NNQUROPOO
after_ lawyers	VOMOPPPOP
after_ lay	PPQSNOPON
after_ leader	NMSOWOPNO
after_ leaders	QLRPXNONN
after_ leadership	KOXQXNMML
after_ leading	MVXKNPPNN
after_ leads	MXLROPPPO
after_ learned	SVMMOPPOP
after_ leave	MQLWQPPOO
after_ leaves	QSQLPPPOP
after_ led	LSSPOPQNN
after_ left	SWIJPRQPP
after_ let	SMPKPQRPQ
after_ level	VMUMOOOPO
after_ life	VKOOPPPQP
after_ lights	SLMMPSQPR
after_ like	WINMPQQRR
after_ line	UNLMQQQOR
after_ links	OM[NOONOO
after_ list	POMNNUNWN
after_ live	SRNMVQOMN
after_ lived	TRJLUPQOO
after_ living	QONNUPPOO
after_ local	RNMNXOPOO
after_ lol	PWMNPPPPO
after_ long	UNMSOPOPO
after_ look	VPMRQOOON
after_ looking	WRMMNPPPN
after_ looks	NVTRNPPMM
after_ lose	ONZNOOOOO
after_ lost	LVXMNOPNN
after_ love	VKKNVPPPO
after_ luck	SNNMSPPPQ
after_ made	MVSNNOPOP
after_ magazine	OJYKVOONQ
after_ majority	SJNIRSRQS
after_ make	UUKQNPPNN
after_ makers	TOMNPOPSP
after_ makes	LTVKMOOTO
after_ making	UWLMPOONO
after_ man	QNIYTOOON
after_ managed	TOMNQPPPP
after_ march	RLJOQPQVQ
after_ marked	RQMWMOPOO
after_ market	VNLVOOOOM
after_ markets	QONPUOOOP
after_ match	QMQMPYNNO
after_ mathematician	QNMLTQQQQ
after_ may	MTOSQPOOO
after_ mayor	MNLZQPPOO
after_ me	SSONOPPPN
after_ means	OUNQOPPOO
after_ meat	PMLTTPPOP
after_ media	QPUPRNONM
after_ meeting	NOYOONOPN
after_ meets	MVNNOOOWM
after_ member	ULOPOPPRO
after_ members	LRULNQQRO
after_ membership	KM[NRPPON
after_ men	OMROVROOM
after_ message	XOLMPPPPQ
after_ met	MZMLPPPOP
after_ might	WNLTPNONP
after_ militant	PLOMURRRN
after_ militants	NLVJTPRPQ
after_ military	NNOSRTPON
after_ militia	OMLUUOPOP
after_ mine	NMMYUNPNO
after_ mining	MNNUYONNN
after_ minister	TOPNSOPNO
after_ ministers	LTTLROOPO
after_ minority	NMTTOOPPO
after_ miss	WMKMQQQPQ
after_ missile	QLQUMPPQO
after_ missing	UUMNNOOON
after_ mission	LOQSMYNNM
after_ mobile	XNMRPOPON
after_ monday	MMTLQSQPR
after_ money	RMNLWPPPP
after_ monks	SJRJMRRSS
after_ more	VOPMNPQOQ
after_ morning	VJJLRRRRR
after_ mother	NOMURPPPN
after_ moved	OSTMOOPOP
after_ movement	\\KUOLNNNN
after_ moves	NUNXLOOOO
after_ movie	SUKMTPONO
after_ movies	RSKKQQQPR
after_ moving	UJJKRRRRR
after_ mp	MTTTONOMO
after_ much	SSMMPPPOQ
after_ music	PKMISRSRU
after_ must	LUWOQLOON
after_ my	TRJMQQQPQ
after_ n	PRLLPQQRR
after_ na	VHIJSRRST
after_ name	ULSSPOOMN
after_ named	OVQSNOOOM
after_ narrowly	PYMLPPPOO
after_ nation	RLSNUOPOP
after_ national	NMOSYNOON
after_ nations	LTLKUPQPS
after_ naval	MOLWQPPPO
after_ navy	PONMUPQPP
after_ near	QMPWONOOO
after_ need	TMSLVONNP
after_ needed	OONZNPPOO
after_ needs	RPQTMOOOO
after_ negotiators	OMSLVPPPP
after_ neighborhood	OMNXROPOO
after_ network	NOXSNOOON
after_ networks	ZNNUMNNNM
after_ never	WQRMNOPNN
after_ new	QTIJVPPPQ
after_ news	NKUSRPPON
after_ newsletters	OPTOPOPOP
after_ newspaper	NHXNOOOST
after_ newspapers	OONLWPPPP
after_ next	OQPRMPOTN
after_ night	VMMNPPQPP
after_ no	QROSNOOOO
after_ nominated	NUNNTOOOO
after_ nomination	NOPMVNUNO
after_ nominee	MTOLVOSNN
after_ nor	NWMSOPPNO
after_ not	VQKNOOSPO
after_ noted	NXTLPNPOM
after_ noticed	WSMMOOPOP
after_ now	SPORRRNMM
after_ nuclear	KMNSXQQQM
after_ number	RPTOOOOOO
after_ observed	MTYMNOOON
after_ occupation	QNLKVQQQQ
after_ occupied	NTMUNPPOO
after_ of	UOLOMROQQ
after_ off	URLLNOOVO
after_ offensive	NOMSTPPOO
after_ offer	PMSSNNOMV
after_ offered	MWRLOPPPO
after_ offers	KOYSNPPON
after_ office	TOSVLNONM
after_ officer	VOQURMNLM
after_ offices	MPWQNOPPN
after_ official	NJRRRQPPP
after_ officially	OTMVOOONO
after_ officials	KPSPUOPON
after_ oh	QRJJSQQRQ
after_ oil	QNMRUPPON
after_ on	QSQROOOON
after_ once	QXLLPPQNO
after_ one	WQJNROPPP
after_ only	WLMOQNOPS
after_ op	OPXOOOONO
after_ open	SOSPONPPO
after_ opened	NOUMNROUN
after_ opens	NOQVOOPNP
after_ operating	OPONOOPPV
after_ operations	NOQSTOOOO
after_ operator	VJIJVQQQS
after_ opposed	QMQMWOOOP
after_ opposes	MYNNOPPPN
after_ opposition	NNNRXOOOO
after_ or	MRNQNROPS
after_ ordered	UMMWNOPON
after_ orders	NORMQSPPP
after_ organization	QJPJTRRRS
after_ originally	PRPLOQQPQ
after_ other	TMOOPPPPP
after_ our	XMLNQPPPP
after_ out	RUSPMOONN
after_ outbreak	UIJJTRRRU
after_ over	WMQQNOOOO
after_ owners	SMMLTNONY
after_ packed	PKKLURRSR
after_ page	VMQLOPQPP
after_ park	QNMWOPPOO
after_ parliament	POMMWPPPP
after_ parties	QNMNXPPOO
after_ party	OMSPVOPNM
after_ passed	MQOSVOONN
after_ passenger	NMXLPPQPO
after_ pay	ULMRPPPPP
after_ pays	OUNROPOPN
after_ peace	SLISSPPPQ
after_ peacekeepers	KPRYQNONM
after_ peacekeeping	OPWNOOOPO
after_ peer	LNSOSOONT
after_ peninsula	NOMTUPPON
after_ people	ULIPXNSNN
after_ per	YMKNQPQPP
after_ performance	POQMQUOPO
after_ performed	LXNOOPPOO
after_ period	VTLLMTSNL
after_ person	TLLLTQQQR
after_ personally	QVNOOOPOO
after_ personnel	NOWOPOPPN
after_ phone	QOMQNNNNZ
after_ phones	XNNNOOOOR
after_ photo	PMSNPQPQP
after_ photographs	RXMNOOPON
after_ photos	UNIJSSRRR
after_ pic	WNMTOOOON
after_ picked	NULNTPPPP
after_ picks	TKILRSSRR
after_ pilots	KOQSSPPPO
after_ place	UMMNQQQQQ
after_ plan	KVYMONOON
after_ plane	KL[SPOPNN
after_ plans	KNUUROPON
after_ play	QPNNVNPOO
after_ played	MWSNNPOON
after_ player	SLVQVMNLM
after_ players	PNZMPOPOM
after_ playing	RSRMQOPNN
after_ plays	MWNOPPPPO
after_ please	SPJOQQQQQ
after_ pledged	NTWRKOOOM
after_ pledges	MTNTOPPPO
after_ plus	NQNNNOOZO
after_ pm	OPMTQPPPP
after_ pointed	NVOOOPPPO
after_ police	JKMWWPPPO
after_ policies	MVMRTOONN
after_ policy	NNMVUOONN
after_ political	SMQTVNNMM
after_ politicians	NOMMYPPPO
after_ politics	NOOPWPPPO
after_ poll	LMZTSMNMM
after_ polls	RNLUTOONN
after_ population	PWLLQPQPO
after_ port	OQXKTNNON
after_ poses	OUOOPPPOO
after_ position	TKNJPRQQT
after_ possessed	RSLMPPPPP
after_ post	MTRTNOOOO
after_ posted	SULNPPPOO
after_ poster	SMRNOPPPP
after_ posts	MOTSPOPNP
after_ power	ONMXOPPPO
after_ powers	RKPLUPPQP
after_ praised	NVNOPPPPO
after_ predicts	ORWOOOOOO
after_ premier	LMKRTSSQO
after_ prepares	NSMUOPPOP
after_ presents	PUNKPSPPO
after_ presidency	NSNMVPPOO
after_ president	MPRSTOONO
after_ presidential	LORRVOPPM
after_ presidents	MMS\\KPONO
after_ press	UOPRNOPNO
after_ price	VLKKUQQPQ
after_ prices	YMPLOOPOP
after_ primary	LORWTNPNM
after_ prime	ROKRUPPOO
after_ prison	MNOZROONN
after_ prisoners	MUSMSOPON
after_ private	NOUPSOONN
after_ prize	SLMLSWPOP
after_ pro	TJKJTRRSR
after_ probe	PMLWOPQPP
after_ producer	NNVWMOONN
after_ producers	LMTTUNONN
after_ professor	MWUNONONO
after_ program	OONMON^NN
after_ programme	NNRPNNO[M
after_ programs	NPPNPOOOW
after_ project	NNVRMOOTL
after_ projected	NUUNOOOOM
after_ promises	UQMMUOOON
after_ prop	SLYMOOPOO
after_ property	NPRVNOOON
after_ proposed	OVMRNPPOO
after_ prosecutor	NONMWPPOP
after_ prosecutors	NOMQVPPPP
after_ protesters	PNNUOPPPO
after_ protests	RUKLRPPPP
after_ provides	KQWRMNONT
after_ province	SLKSSPPPP
after_ public	MPJVTPPOO
after_ published	M[PNPNONO
after_ put	VPLITOQPR
after_ puts	OVXKNOPNN
after_ quarterback	RNXNNOPNO
after_ quickly	QNLWOPPNP
after_ quite	VMQNOOPPO
after_ quits	NZMOPPPNN
after_ quotes	LVVNNPOMO
after_ race	MPNQVNUNN
after_ radio	SNTSONONM
after_ rail	ROMUPOPOP
after_ rains	ULLMRQQQQ
after_ raised	OOXPNNPOM
after_ raises	LL\\OOPPOO
after_ ran	NYNNNTOMN
after_ ranch	OOOXOOOOO
after_ ranks	MOZNPOPNN
after_ rapeseed	NONNVPPPP
after_ rates	SPUMPNPNO
after_ re	NOQROSOPO
after_ reached	MRSUOOONN
after_ reacted	UQMPQOOON
after_ reading	XNLNQPONQ
after_ ready	SQKROPPPP
after_ real	TNOOPPPPP
after_ really	ULRPMPPQP
after_ rebel	NNVSRNOOM
after_ rebels	RLUUPOONM
after_ recalled	NVLRPPOOP
after_ receive	NVTMQOONN
after_ received	ITVQOOPNO
after_ recently	LYRQNPOMM
after_ recommended	SOOPPPPPP
after_ records	PNXOOOPOO
after_ reform	POTOPPPOO
after_ reforms	MWVNRNNNM
after_ refugee	LMSWUNNOM
after_ refugees	PMLL[PQPP
after_ refused	NXNOOPPOO
after_ regards	TMMNQQQQQ
after_ regime	MOXORNOON
after_ region	NJMRQTTPP
after_ registered	OONOUPPPP
after_ regularly	SPLLRQPPR
after_ rejected	LNPUTOPOO
after_ relations	ONNSRPPPP
after_ release	NPMSUOOPO
after_ released	PSTLOOPQN
after_ releases	RLUMOPPQO
after_ remains	RRTPQLNNN
after_ remember	QTLNPPQQP
after_ removed	OOWNOSOON
after_ rep.	NONWROOOO
after_ replaced	OXNNPPPNN
after_ replied	OVOOPPPOO
after_ report	PWPMMNPTL
after_ reported	NTTNPOPMP
after_ reportedly	MYQRONONM
after_ reporter	WOSMPOONN
after_ reporters	MOXMROPPO
after_ reports	KRXSONONM
after_ republican	MONYOPPPO
after_ requested	NQMVOPPPN
after_ required	WKJIPSSTQ
after_ requires	SNQQOOOOP
after_ research	TKOHUPOPU
after_ researchers	NNVMRPPPN
after_ residents	QMQYPNOMN
after_ resolution	OLUMORQQO
after_ resort	NMSVSNONN
after_ responded	MXTMNOPON
after_ restaurant	ONMYRNOPN
after_ results	TMMNQQQQQ
after_ resumed	ONRTOOOOO
after_ retail	QOLVRPPOO
after_ retailers	VNMORPPOP
after_ return	SMSPOOOOO
after_ returned	NTNJPQRPS
after_ returns	NYQNOPPNN
after_ revealed	NWVMONNNN
after_ reveals	NOTSPNPNP
after_ revenue	VNLSPOPNP
after_ reversed	OUQNOOPOO
after_ review	XMLNPPPPP
after_ reviews	SQQLQOPOP
after_ right	TRLSOOPON
after_ rights	MNROUOTNO
after_ rival	MOLRYOPON
after_ rivals	NNSNRNONV
after_ rose	TNMVOPPPN
after_ route	NNO\\ONOON
after_ rule	TMSLSOOON
after_ ruled	TQOJPSPOO
after_ rules	PNQSTMPNN
after_ ruling	NMZNPOPOO
after_ run	XMRKOPOPO
after_ runs	PMNJPWSPP
after_ s	PMPPNNSOU
after_ said	KWYMLOPOO
after_ sales	TONONTPOO
after_ sanctions	NOYNOOOOO
after_ sat	SOSMOPPPO
after_ satellite	TLJLWQQQP
after_ saturday	OPPVOOPNO
after_ saw	QTNNOOOUN
after_ say	TMOTROPNM
after_ saying	SQMMPQPPQ
after_ says	JWRQOOPOO
after_ scheme	ULMMPOPQU
after_ school	QJPROPQRQ
after_ scientist	NMNQVPPPO
after_ score	NTWKOPPOO
after_ scored	KTJKRQRTR
after_ scores	NTNJQPQQS
after_ search	VMKRMQQPQ
after_ season	QIOIRTSSR
after_ secretary	PMPRNSROO
after_ security	OMSQVOONM
after_ see	TKRMPQPPP
after_ seeking	PONOXOOOO
after_ seeks	LSTUONOMO
after_ seems	OMPQNQPQR
after_ seen	XQKLPPPQP
after_ sees	MTTPNOPPN
after_ seized	OOURNPPOO
after_ sen.	NLMZNPPPP
after_ senate	POMOWOPPO
after_ senator	NMNUNRRQP
after_ senators	QOKUPPPPO
after_ sending	TLLQQPPPQ
after_ sends	NNMZNPPPO
after_ senior	MSSNTOOON
after_ sent	LTWQMOPNN
after_ series	WMPLNNNWN
after_ served	MOPTOPPRN
after_ service	WMOVSNNNL
after_ services	SPMUNOPOO
after_ set	OXVMNNOMO
after_ sets	LMSXNPPPN
after_ settled	OZOOONOON
after_ settlement	POMLXPPPP
after_ settlers	VJJKUQQRR
after_ sex	OPWONPPOP
after_ share	UKPKSPPRO
after_ shareholder	OO[NOOONN
after_ shares	PJTNRRQPO
after_ she	QRTLOOOPO
after_ shooting	PSKXNOPNN
after_ shopping	TOMVNOOOO
after_ shortly	NOMRTPPPO
after_ shot	TMKLVQPPQ
after_ should	NRTTMOOON
after_ show	VNPQPUNNK
after_ showed	NVMTOOOON
after_ showers	SKKKSRRRS
after_ shows	VRMMNNOUN
after_ shut	NMVPWMOMN
after_ sick	TLLMRQQQR
after_ side	LNZLTSNNM
after_ sign	MNTTNPPPO
after_ signed	OZPLOOPNO
after_ signs	LTTNOOOPO
after_ since	MSQTPPMMP
after_ singer	UOQVNNOMN
after_ single	YONNOOPOO
after_ singles	PMTSOOPOO
after_ site	TOTNOOONO
after_ sitting	TLLMRQQQR
after_ six	UMKLUPPQP
after_ sky	RONNVOPOO
after_ slams	NXNNPPPOO
after_ so	SQMNVNNMQ
after_ socialist	PMLXVNNNN
after_ society	NPMVQPPPO
after_ software	NOOMNOOO[
after_ soil	OMLVVPOOO
after_ sold	NNSNOOOOX
after_ soldier	MORRPPPPP
after_ soldiers	LMJTXPPQO
after_ some	TKIJSSSRS
after_ someone	SOOPPPPPP
after_ son	XKJIRRQRS
after_ song	QTQLOQQPN
after_ songs	TNVNOOOOO
after_ soon	PNQQUOONO
after_ sorry	TLLMRQQQR
after_ sought	OUTNOOONN
after_ sources	LNTWPPPNN
after_ space	MNUTLPPQN
after_ speaker	LPZNOOPOP
after_ speaking	MWMOPPPPO
after_ special	NSTSLPOOM
after_ speech	QMRNOVOOO
after_ spent	LTVMXMOLM
after_ spoke	KYRLOPPOO
after_ spokesman	MMVQQPPOO
after_ spokeswoman	LQTSSONON
after_ sponsored	QNWNPOONO
after_ sports	QMNQVPPOO
after_ spread	RKVLQQQPP
after_ sprinters	ONNMYPPPO
after_ squad	OOYNMQOON
after_ staff	PNYNOOOOO
after_ staged	NVROOOPON
after_ standards	NTPNOOWNN
after_ stands	MWLUOPPNO
after_ star	SNWSUMMLJ
after_ start	WNKOQPPPP
after_ started	SQSNNPPOO
after_ starting	UMRNOROPO
after_ starts	QWTPNLNLN
after_ state	LMQSVPPON
after_ stated	LUXKOOPOO
after_ statement	NMWQOPPPO
after_ states	VNLSTNOON
after_ station	WNMMOPPQP
after_ stay	UQTNNOONN
after_ stayed	OWNOPPPNO
after_ staying	SXMMOPPON
after_ stepped	NWMQOPPOO
after_ steps	MUUNPNOOO
after_ still	TNQOOSONO
after_ stock	LOTQSPPON
after_ stocks	LPMVRPPPO
after_ stop	ULLMRQQQR
after_ store	NOSSROOON
after_ stories	QPTNOOOOO
after_ story	RVROONONN
after_ strain	TLKKQQPQW
after_ strategist	OOQNVPPOO
after_ strategy	PMTNUOOOO
after_ streets	QMLUPPPOQ
after_ stressed	OVNNPPQOO
after_ strike	SORNOPPOO
after_ striker	MOXRMPPMO
after_ strikes	NOPWNPPOO
after_ stronghold	NNQTROPOO
after_ struck	OO[NONOOO
after_ student	VLRTONOMO
after_ students	LOQPWOPOO
after_ studies	UKKLQQQRS
after_ studio	SLKRSPPPP
after_ study	LM\\OPOOOO
after_ subsidiary	OOYNOPPON
after_ suburb	ONMWSOPOO
after_ subway	SMMTPPPPP
after_ such	UKKSTPPOO
after_ sued	LUUNNOPOO
after_ sues	KRUTNOPON
after_ suffered	NQVOOPPOO
after_ suggest	UONPOPPOP
after_ suggested	OYQMOOONP
after_ suggests	UPQRONONO
after_ summit	NLUMSQRRL
after_ sunday	TKNJUPQPR
after_ sunshine	TKJPQSQRP
after_ super	QWNNOOPOO
after_ support	MORRUOOPM
after_ supported	MUWNNOONN
after_ supporter	NTVMNOPON
after_ supporters	OZLKSOOON
after_ supports	MOVRNPPPO
after_ sure	XMMMPPPPP
after_ survey	MM]NQNOON
after_ suspect	OTMTOPPNO
after_ suspects	NOWTNNOON
after_ suspended	ORNTOPPOO
after_ system	RLNITPROW
after_ systems	WKKLQQQQS
after_ take	WSKNOOPPO
after_ taken	OLSMQQQPS
after_ takes	JTPXMMNUL
after_ taking	VROOOOONO
after_ talks	OZONPOPNN
after_ tank	MNNRVPPPO
after_ targets	NTOLXOPON
after_ taught	NYMOOPPOO
after_ tax	POUUOONNN
after_ teacher	SNLOUPPPP
after_ team	PLNHUTPOV
after_ teams	QNMMSUOPO
after_ technology	[NLMNNNMW
after_ teenager	MNMWTOPPO
after_ telecoms	MQMVOPPPP
after_ television	MIUOUPSOP
after_ tell	XLMMPPQPP
after_ tells	MYQMPOPON
after_ temp	TLRNPPPPP
after_ tennis	PVNMSPONO
after_ territories	UOMMTPOOO
after_ territory	NNLTWPPON
after_ terror	LRKVWOONN
after_ terrorist	NOZMNPOPO
after_ test	SLJUNQQQR
after_ testifies	OSOPPPPOP
after_ tests	PMNXOPPOO
after_ textile	LNQRVOPON
after_ than	SLNMSQQQQ
after_ thank	NWKNPQQQN
after_ that	SROKMQSPO
after_ the	UPLPOPPOR
after_ them	WMMNQPPOQ
after_ then	NYMOSOPNN
after_ there	TMJPPQQQQ
after_ these	TOOPPPPOP
after_ they	ZJJLUPQQP
after_ thing	VMMOPPPPP
after_ think	TMNNQQQQQ
after_ thinking	TQKLRPQPR
after_ thinks	OVNOPPPPO
after_ this	WMMVONPMN
after_ though	NTQMSPONN
after_ thought	USMMMPPPP
after_ threat	TMTLRPOOO
after_ threaten	XMKMRPQQP
after_ threatened	MJUJSQROS
after_ threats	UKIJWRQQQ
after_ three	TRPNOPPOO
after_ threw	MWSOOOONO
after_ thrilled	VOOOOPPPO
after_ through	NVTQNNOOM
after_ thursday	SNSNNPPPP
after_ ticket	KSUMUOPOM
after_ time	SMLQUOPOO
after_ times	SKKLSRRRR
after_ title	LNOQRWMLS
after_ tmro	PQVMOOOOO
after_ to	SQNQOQMOP
after_ today	OQQPNQQSN
after_ together	QQONNVONN
after_ told	QYLKOPPPP
after_ toll	UMMMQQQQQ
after_ tomorrow	UKISORQRP
after_ tonight	TSMNPPPOP
after_ too	VPKUOPPON
after_ took	LVVPNMNRM
after_ tour	SKQKVPPPP
after_ tournament	NOQNQOPVN
after_ town	SUJPUNONM
after_ trade	LSNQMXPQM
after_ trading	XNPOOMPOO
after_ tradition	VMLKVOQOQ
after_ traffic	SNNNQQPQQ
after_ tragedy	TMMNQQQQQ
after_ train	SJJTNRPQT
after_ training	SLPUOONOP
after_ traveled	OWNONPPPO
after_ trial	TKJWQPOQP
after_ tribal	NOUTNOOON
after_ tribunal	OPSTOOOOO
after_ tricks	QONOWOOOO
after_ tried	UUNNNOPON
after_ tries	OWONPPPOO
after_ trio	QNVNOPPOO
after_ trip	OOTSOOOON
after_ troops	ONPSTOPNO
after_ true	SOOOPPPPP
after_ try	TRLTNOOOO
after_ trying	NTRNOPPPO
after_ tsunami	OOLMXPPPO
after_ tuesday	OTPUONOMO
after_ turned	SSTQNMOMM
after_ turning	UMLMUPPPP
after_ turns	RRQMOOPPO
after_ tweeted	MNMUNRQRO
after_ two	PNURNOPOO
after_ u	SOOPPPPPP
after_ under	MPTWLPPOM
after_ unemployment	POLUPPPPP
after_ unions	ULKQTPPOP
after_ unit	NNXSNOOPL
after_ universities	MMUTQOONO
after_ until	KNNVNPPPT
after_ unveils	KO[NOPPPO
after_ up	VNPQOMPOO
after_ update	TLLMQQPQV
after_ upon	SNLHQRSTR
after_ urge	RSKMQQQPP
after_ urged	OTMQMQPRO
after_ urges	LVSSNNONN
after_ us	SNOPPPPPP
after_ used	RUOMMPPQO
after_ user	OOXONPPOO
after_ users	SJRKQPOPU
after_ using	TNNTOOPON
after_ v	MNZMOPPPO
after_ vehicle	NZSONNONN
after_ version	VOSNRNNOM
after_ very	VONOOPPPO
after_ vessel	OOWMTOMOO
after_ veteran	PNOMRVONQ
after_ via	SQSSNNONM
after_ vice	LNXNUOONN
after_ victims	ULJQRRPPP
after_ victory	TORNPSONM
after_ video	OQQNPNNNV
after_ views	RKJRRQQQR
after_ village	OMLTURPON
after_ violence	NOWOOPOOO
after_ virus	UKJJRQQQW
after_ visit	TNNROPPPP
after_ visited	MYRLOOPPN
after_ visits	OWNNPPPOO
after_ volcano	MMM]NPQON
after_ vote	OMLSVPPPO
after_ voters	QRLSVNOMN
after_ votes	MMTWOPONO
after_ vows	MWLUNOPOO
after_ vs	QKUPOQPOP
after_ vs.	MXUMOOOON
after_ w	SMRLOPRQQ
after_ wait	VNLNQPPPQ
after_ want	SMSPQOOOO
after_ wanted	OURMOPPPO
after_ wants	JVPVNOONN
after_ warlord	NNMMYPQPO
after_ warned	LTXQOMONN
after_ warns	MVWMOOOON
after_ was	LSOQMOPTR
after_ watch	TNNOPPPPP
after_ watching	UJGISTSTT
after_ water	MSQUNNOOO
after_ way	TLMMQQQQQ
after_ we	XLKNPPQPQ
after_ wearing	WLTMPOOON
after_ weather	SLLWOPOPO
after_ web	NKULQQQQR
after_ website	PSVMPOPNM
after_ wednesday	VKHHTRRST
after_ weekend	QNKMQWQPQ
after_ went	OUSLOPPOO
after_ were	OMXQNNPNQ
after_ what	QTKPPPPPO
after_ when	XJMSROPNN
after_ where	QLPWOOPOO
after_ which	UMFNSPOXO
after_ while	RNVRPNONM
after_ white	QMLLVQPQQ
after_ who	QQPPVNONM
after_ why	PSPMPPPPO
after_ will	OTQLOMROS
after_ win	PNUPNYNMM
after_ wine	UMNNWOPMP
after_ winner	RLIKRQZQQ
after_ winning	MS[MKPPON
after_ wins	MQWOROPNN
after_ wireless	YOMOPOOPO
after_ with	SQOSMPPNN
after_ withdrew	MZKSNPPOO
after_ without	ORNRQTMON
after_ woman	KMMYRPQPO
after_ women	MMSSVOOPM
after_ won	JUUHROPQR
after_ won’t	UNMRTOOOM
after_ work	SSUMNNOOO
after_ worked	SWLLSPPNN
after_ worker	PPSMTNOOO
after_ workers	POOMWOOOO
after_ working	RMTOOPPOP
after_ works	QRRKQQQPM
after_ world	RNRKTPPPO
after_ worldwide	ONKSQOOOV
after_ worried	UOLSTNONN
after_ would	NSTQRNONN
after_ writes	MXTONNNON
after_ wrote	LXVMOOOMO
after_ x	SMRKOQTQO
after_ ya	ULLMQQQQR
after_ years	WMMSOOPOP
after_ yet	PNNQOOWOO
after_ you	TPJOQPQQP
after_ your	SLQNPQQRO
after_ yourself	UMMLQQQQQ
after_ youth	NONYOPPOO
age after	M[OSRNOLL
alone 00	VOPNOPOQN
alone 01	MMWJUOPSN
alone 02	PLWPKOOOT
alone 10	YKPOPOSNN
alone 11	SPLWNOOQN
alone 12	OPLYOPPPN
alone 1u	MUQQPOOOP
alone 20	TMNQMNSPR
alone 21	UXMTMNNLM
alone 22	SNMOWOOOO
alone 2u	MSQROOOOO
alone 30	URJKOOK\\N
alone 31	[MKJQQQRP
alone 3u	MVNROPQPO
before" 2016	ZONOMPPOO
before" a	OSJKPPTTP
before" and	QQLLPOOZN
before" as	RVKJVNTNL
before" author	ZMNOPQPNN
before" called	TLKJRRRTS
before" calls	WQNRONPMN
before" d	VKKLRQRRR
before" email	NZNOPQPMO
before" for	QNLLUPPVO
before" is	XMNLRQQOP
before" it	TNKLQQPSQ
before" like	RKLLRQOVR
before" man	OUOOOPPOP
before" of	OJQKPXMVO
before" office	TROOOOPOO
before" on	SLKLQPNUU
before" out	SPKLPQQSR
before" president	LWTNOPONO
before" said	XRQKMPPON
before" saying	QSLVOOOPN
before" that	TMOLPQPSP
before" the	RJN]PONMP
before" to	TNQJRPPPP
before" up	OPNTPPPOP
before" with	XONSNPOMN
before' 4	OONNPNPZO
before' apple	ONNNPOOOZ
before' baghdad	ONMUTOPOO
before' bbc	OSNNOOOUP
before' britain	RWTKONPMO
before' camp	OXPNOOPON
before' canada	O[LLQPQNO
before' china	VLPIVQOOQ
before' country	UMTORNONN
before' dab	PZMNPPPNN
before' egypt	PUNRPOPNN
before' england	QNPKQRPRP
before' france	MSWJPMPRP
before' germany	NOUUNOONN
before' india	ORXNPOPNN
before' indonesia	OTJPPQQPP
before' iran	NQZMOOONN
before' israel	MNRYNOPNO
before' it	URJQNRPPN
before' japan	LVVRMNNNN
before' korea	NQVWMMOMM
before' london	PJHWPPRRR
before' microsoft	QNMNOPPOX
before' month	MNVMUSOMN
before' night	NPSMUOPOO
before' pakistan	TONZNNNMN
before' party	PXNNPPPNN
before' russia	LQVWNSMLL
before' sony	NONNOOON\\
before' that	TNNNQPQPP
before' timberlake	OPOOPUPNO
before' tomorrow	OMPKPRRSR
before' tuesday	NNUSSNPMN
before' uk	RMQTOOPNO
before' ukraine	QORJPQRQQ
before' venezuela	NTPXPMOMM
before' voa	OVNMRPPOO
before' week	PKOPQRQRP
before' year	OJMPQTTSO
before, 1980s	POMTPOPTM
before, 1990s	NRVOOOPNO
before, 1993	NOUNUPPMN
before, 1995	NYQNNPPON
before, 1999	PUNQPOPOP
before, 2	NKPKPTRTR
before, 2004	OUUNNOOON
before, 2005	NPVRNOPON
before, 2007	NNVVONONN
before, 2009	NUMTNPPNN
before, 2010	OSOTOPONN
before, 2011	SPTMPOOOO
before, 2015	OURNPOPOO
before, 2017	OVNNOPPPP
before, agency	MPWRROOMM
before, ago	OUMRROONO
before, also	VMJKQRRTP
before, america	PLVTPOONO
before, americans	OPNNYPOOO
before, angeles	ONVSOOOOO
before, army	NQWMQPOMO
before, asia	PRMTPPPOP
before, attack	OSQRTNNMN
before, australia	PPNUOPPPO
before, band	POYNPNQNN
before, bay	NMK^PPPMO
before, belgium	OPTOPOPPP
before, berlin	OONUPPPOP
before, bernardino	OONVPPPOO
before, birmingham	PPMVOPPOP
before, brazil	PONTPPPPP
before, britain	OOOTPPPPP
before, bush	OTNNTPOOP
before, c	SJIJTRQSU
before, cairo	NOOUOPPOP
before, california	PMMVPPPOP
before, cambridge	NPTPOPPOO
before, camp	PXNNQOPMO
before, campaign	NSUNROONN
before, campbell	PUNOPPPOP
before, canada	NTWMNOPNO
before, candidate	PWNNPOPMP
before, capital	NRZLNPPNN
before, career	OUNOPPPOO
before, categories	OUNNOOOTN
before, century	NURVMNONM
before, chairman	OWONPPPNP
before, charleston	PNNUPPPPP
before, chief	OYNNPPPNO
before, china	ONVOPOPOP
before, city	NORQSPPNO
before, clinton	NWNNPPPOP
before, club	POZNONPNO
before, coach	PWMNPPPOO
before, college	OOOVPPPNO
before, company	ORXMPOOMO
before, connecticut	PONTPPPPP
before, counterpart	PQUNPOPNO
before, county	SKKQRQQQR
before, damascus	PONTOPPPP
before, day	RNRJPSPSO
before, deputy	PUNNPPPOP
before, development	MNWUPOOMO
before, earlier	OUOPTOOMN
before, election	O[LNNPPOO
before, europe	PQNVPOONP
before, example	NUMTOOPOO
before, falls	OSKVPPPNP
before, father	NVSLPPPMN
before, first	PTRONPOOO
before, florida	NTNQPPPPP
before, followers	ULIKRRRRS
before, france	OONUOPPPP
before, friday	MPNSRVOMN
before, general	PUNOPPPOP
before, germany	OOLWOPPOP
before, google	PTVNPNOMN
before, hall	OPNXPPOMO
before, hotel	QPKWPOPOO
before, however	OTPTNOPNN
before, immigration	OSNNTPPOO
before, in	PKRNRPORR
before, india	PUMQPOPNP
before, instagram	ONONOOPNZ
before, iran	POOTOPPPO
before, iraq	SLQTPONOQ
before, issues	OTSOOPPOO
before, it	WPLMPPPPP
before, italy	PONTPPPPP
before, january	NOQOOVONN
before, japan	NPTQOPOPO
before, jeddah	OOTQOPPOO
before, john	PVNNPPPOO
before, johnson	PWMNPPPNP
before, later	NVSNNOPNN
before, leader	OXMSPNONO
before, london	RLLRQQQRN
before, manchester	RKTTOOOMO
before, maryland	OONVOPPOP
before, meantime	OTNUPOPON
before, meanwhile	NTJRUOPOO
before, media	QRVMNPOOO
before, minister	PVNLSPPOP
before, minute	NXTNOOONN
before, monday	MTPRRMNLS
before, more	OWNOOPPOO
before, morning	NSMVOOPOO
before, mother	PVNPPPPMP
before, najaf	PPOSOPPPP
before, nations	NULUOPONN
before, nato	MULRPQQOP
before, night	QSSNOOONO
before, no	TJJJRSQSU
before, now	OVQMOOPOO
before, obama	NWNMRPOOO
before, official	STLLQQQPO
before, pakistan	OUNPOPPOP
before, paris	PUPOPPPNO
before, park	MOMZPPPNO
before, party	NXVJPOONO
before, pasadena	OOOUPPPOO
before, people	NOVNWNNMM
before, perry	ONXNPPPOO
before, poland	MOSVNPPOO
before, policy	SOJPPQQPR
before, president	PRTMPPPON
before, primary	MVOOPPPPO
before, province	NTRROOONO
before, rights	NVPROOPNO
before, rival	OPXMPPPMO
before, rome	PUNPPPPOP
before, russia	OORTNPPOO
before, salvador	PPOSPPPPP
before, saturday	NVSNQOONN
before, say	TKLOQQQRQ
before, scott	PNVNONUNO
before, secretary	PWMNPPPNP
before, son	OWOOOPOOO
before, spain	POMVOPPPP
before, spokesman	O[LNPPPNN
before, springs	ONN[OOPOO
before, statement	OPSPOPPPO
before, states	POOUOOPPP
before, successor	OWMPPOPOO
before, sunday	MTQQSNOMO
before, teague	PXONPPPNN
before, them	RPLUOPPOO
before, this	TPKMOQSOQ
before, thursday	ONUWONONN
before, time	QTQLSOONN
before, trump	PWNNOPPNP
before, tuesday	NISPTQQQP
before, ukraine	NQVOQOOMP
before, union	NVRKTPOMO
before, university	PLWOQPPOO
before, us	NOSUNOPOO
before, vancouver	NPMWOPPPO
before, war	OVLTOPPNN
before, washington	OPNUPPPPO
before, wednesday	NQLXQPOON
before, week	NOVLSOPNQ
before, wife	QXLKPPPOP
before, year	OSWPNOOMN
before, years	POLVPPPOO
before, york	NSLUPPPOO
before, you	WKLSPPPPP
before- 06	VJJJRRRSS
before- 8	UMKKRRQRR
before- anti	OSSJTPPON
before- d	PPNWNPPOO
before- ex	QKVKSPQPP
before- i	QONUOPPPP
before- israeli	NPOOWOPPO
before- non	RKJKVRQRR
before- pre	PNNNQVOOP
before- pro	TPFEVSQRU
before- r	LON]OOOON
before- super	VOOPPOPPN
before- trans	[NNOOOOOO
before- u.s.	PMLNTQQRR
before- us	MOOUUNOON
before. 0	UKQJORQQQ
before. 1	QLWQOOPPO
before. 1999	MMTXNOPNN
before. 2	SSQNOOQOM
before. 2012	TSLNPPPOP
before. 2017	MXNNOQPOP
before. 3	UPTMOOPON
before. 3clisgienf	TMLNQQPQR
before. 4	PMWLOPPPP
before. 5	QMMMUQQQP
before. 6	TLKTOQQQP
before. 8	QMNTPPPPP
before. a	SIQMRQRRP
before. about	PIRTPOQQQ
before. administration	OPWNPOOPN
before. afp	OLTTROPNN
before. after	XMMNPPPPP
before. again	OKVSPOPOO
before. agency	MNZLQOPQN
before. airlines	UMMNQQQQR
before. amazing	QMTNPPPPP
before. amazon	VKIHRSRRS
before. amp	XSNNONNNO
before. an	TMSKNQSRM
before. and	I_PNPPQNM
before. ap	PURQONONO
before. association	LQ\\MQNOQL
before. at	LOWUNNOON
before. author	MXMPOPPPO
before. awards	SMSMOPPQP
before. baghdad	MOWQOPPPN
before. be	PUMOPPQQO
before. breaking	NMVVLOPOO
before. breakingnews	MVLRPPPPP
before. by	LSZOOOPMN
before. case	RMTMPPPQO
before. city	NVYLONNNN
before. clinton	URMTMOOON
before. cnn	LXQNOPPOP
before. co	WMMOPPPPP
before. coach	OUOOPPPNP
before. com	YMQMOOOON
before. committee	NQZNPNNPM
before. company	PLWMQPQOP
before. corp	VMRNPOPPO
before. cp	UNNUOOOOO
before. crash	UKJKUQQRR
before. cricket	MWWNNOONN
before. cvh0equh7l	ULKNQQQQR
before. day	TLKRPQPQQ
before. down	VMNOPPPOQ
before. downed	ULMNPQQQR
before. east	VJFJRTTUR
before. ex	SLTMOPPPQ
before. federation	PLQLQQQRR
before. feeney	ULLMQQQQR
before. ff	NUSMPQNPO
before. file	SINIRRSRT
before. flight	WKKNQQQQR
before. follow	LSUOOPPON
before. for	RNTIQQQPP
before. friend	OVNOOPPPO
before. from	RLSKOQQQR
before. gallery	QONUOOPPO
before. gaza	TJJIUSRSR
before. generation	XONOPOPPN
before. germany	OOTLQPQQP
before. giroditalia	TLLLQQQRR
before. group	WNQOOOOOO
before. gt	UJJWPPPPP
before. hill	PRLUONONR
before. honduras	NN]MQONON
before. iata	NMM\\OOOPN
before. image	JVUNOOPNO
before. in	RITQQPPOP
before. india	NNXOPOPPN
before. iraq	ROWMOOPON
before. it	MQPLQRQRQ
before. jerusalem	NPVOOPPOO
before. jobs	KGI[PSRUP
before. justinbieber	PSLMPQQQP
before. law	OPUUNNOON
before. live	PRPSNOONP
before. lol	UNLMPQQQQ
before. london	PMVMOPQOQ
before. love	NQPJRRRQP
before. lt	QOHLRRSTQ
before. ly	UMMNQQQQQ
before. malaysiaairlines	TMMNPQQQR
before. manager	TLPROPPPO
before. masterchef	TMMNQQQQQ
before. me	QQRMQOOOP
before. mh17	VILGSRRQT
before. minister	NVVOONONN
before. missile	SKOJRRRQR
before. morning	PRKUPPPOO
before. nations	NPVOOPPOO
before. new	SPNMPQPPS
before. news	LRQSRPONN
before. north	TIILRSSUR
before. note	TUMOPOPNO
before. now	MRVOOOPOO
before. of	QMTKQPPPR
before. off	PKRJSRRRQ
before. on	UFPIRRRSS
before. our	QJPJQRQRT
before. page	UONOOPPPP
before. party	NI^MQPPON
before. percent	NRYNOOONN
before. ph	VMMNQPPPP
before. photo	NRQKQQQQP
before. photos	PTOOPPPOP
before. pink	NOWOOPPPO
before. post	MWSNPNOOO
before. president	TMQPPPPOP
before. press	NOMXOPPPO
before. pro	LOM\\JPQQP
before. putin	RNMVOPPOO
before. report	OSTNOOPOO
before. reuters	KMVSVSNLL
before. royalwedding	MYMRNOPNO
before. rt	MUQMPPPPP
before. s	TOMQOPPPP
before. says	MUTMNPPOO
before. scotland	ORNUOPPOO
before. season	UNPMPPPPP
before. seoul	QOVNOOPOO
before. service	MTTUNMOOM
before. source	LRWOOOPOO
before. state	NVMUONPNO
before. statistics	NQVOPOPOO
before. story	NYMROOONO
before. systems	RMRMNQPPS
before. technology	QOUOPNPPN
before. tells	QXTNNNONL
before. the	YJJQUOQPM
before. think	MXUNOMPOM
before. time	RSJLPRQQQ
before. to	LNYJQQPOR
before. today	RQJKPRRQQ
before. tokyo	NORVNPPNP
before. twitter	XOOMQPPNN
before. un	TPPNROONO
before. union	NUWMONOPM
before. up	SJNSPPPPQ
before. update	PTIQQPPPO
before. v	QMWLOPPQP
before. via	LUNRPQPPO
before. video	MQQVQOPNN
before. w	SRJJPRSRP
before. was	TLMSPPPPQ
before. washington	SPPNOPQOO
before. watch	PNVPOPPOO
before. weather	PJRRPPPQP
before. week	NRUNOPOOP
before. with	NPPKRQQQQ
before. won	ULKQQPQPQ
before. x	VIJJSRQRS
before. york	PTULNOPOO
before. you	NQSMPPPPO
before2  1	TKRPPOOPP
before2  10	UJJJRRRSU
before2  2	QLKVPQQOP
before2  3	NTPUNOPON
before2  4	PNQTPONOP
before2  5	TKKLRSRRR
before2  6	QMLTQOOPR
before2  8	PMNVQPPPP
before2  9	SLLSQPPPP
before2  a	RPOQTMOON
before2  actor	OVPPPPPNO
before2  afp	QLOTRPPOO
before2  after	NOVPOPPOO
before2  all	RSMMPPPPP
before2  an	LNTQQOSPN
before2  and	WTKMPPROM
before2  another	SLOPSPQOO
before2  anti	NVOQOOPPO
before2  ap	OUPSPMONO
before2  as	STMPSOOMM
before2  at	NOUPOOPPO
before2  attorney	PTOPPPPOO
before2  author	NXOPOPONO
before2  baghdad	LOUSOPPPN
before2  both	MVTKNNONT
before2  breaking	KMXVLOPOO
before2  breakingnews	MVLRPPPPP
before2  britain	NPVOPOOOP
before2  but	PSSQNMONQ
before2  clinton	TPOOPPOOP
before2  despite	RSMNPPPPQ
before2  dr	OUMOPPPPP
before2  earlier	OQQSSNOMO
before2  email	M[MNPQPLO
before2  ex	SLTMOPPPQ
before2  facebook	MZQNONONO
before2  ff	PNTMPRNQQ
before2  first	QTQNOOPPO
before2  follow	NWLMPOQQR
before2  following	NXMNOPQPO
before2  for	OVOPPPOOO
before2  former	LRTQNROON
before2  from	KPOZNOPPN
before2  general	OWMOPPPPO
before2  his	NPNNTNWNO
before2  how	NUNVOOONN
before2  however	OTPSNOPNN
before2  i	TJJKQRRRU
before2  if	NVMORPPPN
before2  image	JVUNOOPNO
before2  in	RQHNRQQPS
before2  india	NNVSOOPNO
before2  it	TRJRORPON
before2  jerusalem	NPVOOPPOO
before2  justinbieber	QQLLPRPRQ
before2  like	NVTPNOONN
before2  live	NSUNOOPPO
before2  london	PLSJORQSP
before2  lord	NXNOOPPOO
before2  meanwhile	RSJQUOONN
before2  mh17	PPTOPOOOP
before2  more	NLSPTPPPO
before2  most	UMMMSPPOQ
before2  mr	PSNOPPPPP
before2  mr.	NVOSNOPON
before2  ms	MVOOOPPPP
before2  ms.	NYMMNPPPO
before2  my	TLJKSQQRR
before2  new	UQRMMPPOO
before2  now	PUMPPPPNO
before2  nowplaying	UIIIRSRUT
before2  obama	PNNSSPPOO
before2  on	OOXLOPQQN
before2  one	RLSLSPPOQ
before2  only	QPTNOPPPO
before2  opinion	XQNOOOOOO
before2  our	ONUOOOPPP
before2  photo	OKQJRRRTQ
before2  photos	PTOOPPPOP
before2  pm	NUONPPPPP
before2  pope	SRNNOPOPO
before2  president	NWOOOPPPO
before2  professor	OWOONPPPO
before2  rep.	PTOOPPPPO
before2  reuters	OSUOULNLN
before2  royalwedding	MUKQOSPPO
before2  rt	LQSMQPQQQ
before2  sen.	OUPOPOPOP
before2  senator	PTOOPPPOP
before2  seoul	QOVNOOPOO
before2  sir	PTOOPPPOP
before2  so	QPSLOPOOQ
before2  some	LUMTPPPOO
before2  sony	OOONOOPOX
before2  source	LRWOOOPOO
before2  thanks	NWONPPPOO
before2  the	SNQOOPQNQ
before2  this	QQPISPQRO
before2  though	NVNSOOOON
before2  three	TNROQOOPO
before2  to	NQRUOOONO
before2  tokyo	NPWNOPPOO
before2  two	MOWQPOPON
before2  update	PTIQQPPPO
before2  updated	MRUTNOOOM
before2  venezuela	NURSPNOMN
before2  via	LULVPOPNM
before2  video	MTPRRNPNN
before2  voa	PVMNPPPOP
before2  washington	PQWPOOOOM
before2  what	WPLMRPPOP
before2  when	OYTLNOPOM
before2  while	MPOUOOONT
before2  why	TNJLORQTQ
before2  will	MUQUONPNM
before2  with	STMKORONT
before2  yesterday	OQTLUNOOO
before2  yet	OVOOPPPOO
before2 0 c	SJIJTRQSU
before2 0 mph	TMLMQQQQR
before2 00 000	OPOMWPPPO
before2 000 in	PMNWPPPOP
before2 000 tonnes	OPNOUPPPP
before2 1 2	LVXONOONN
before2 10 million	NONNTOOOU
before2 100 000	SLMKPPPPX
before2 3 0	OOXMOOPOO
before2 3 of	WOPOOOONP
before2 39 s	LTZRRMNLL
before2 7 in	POMWPPPNO
before2 a former	MNVTTNNMM
before2 a large	PMTLTPPPP
before2 a major	NRRMSPPOO
before2 a new	SLMQUPPOO
before2 a pro	OTOMRPPPP
before2 a radical	POMNWPPPP
before2 a second	QMKQUPROP
before2 a senior	PMQLVPPOQ
before2 a statement	PPTNOPPPO
before2 a super	VPNOOOPPO
before2 a to	OIJRRSRQT
before2 a top	NQVPPOOOO
before2 abe and	OXLPNPPOO
before2 about the	ROUKQQQON
before2 above the	OLKTQQQPS
before2 access to	NQPOUOOOO
before2 according to	KR\\JSOOMP
before2 accused the	MTTPOOONO
before2 across the	UPJ\\OLOOM
before2 action against	NZNOOOPOO
before2 added that	MTPTOPOOO
before2 afghan and	QMWMOPPOP
before2 afghan president	OUNOPPPOP
before2 afghanistan and	OOMZOPPON
before2 afp the	OPYPPNNNO
before2 after mr.	OZMKOPPPO
before2 after the	MJORTUQQM
before2 against a	SKKKVQTQQ
before2 against the	KTYMTONML
before2 agreements a	OPVNOPPPO
before2 aid to	OPLWROPOO
before2 airline spokesman	PVLOPPPOP
before2 airlines flight	UMMNQQPQQ
before2 airport iata	NONZONOPO
before2 airport to	OPNUOPPPP
before2 all about	OSJVOPPPO
before2 all of	SLKKSRRRR
before2 all the	QKLJVRRRQ
before2 alleyne on	PN\\MOOPPL
before2 along the	OOKQUPQPQ
before2 along with	LUQPSMULM
before2 also said	PMNVOPPPO
before2 amazon and	POUOOPPPO
before2 ambassador to	OOKZNPPPP
before2 america and	ONXRQOOMN
before2 analysis of	OOWOPOPOO
before2 analyst at	PN[MPNPNO
before2 and a	WKNPRRNON
before2 and an	QLKKWRQQR
before2 and another	TQUMNOONO
before2 and as	PVPMOOPPN
before2 and by	ROKKRSQSQ
before2 and director	OVPPOOPNO
before2 and even	PWMVMOONM
before2 and former	RNQQMPPPQ
before2 and forward	OVOOPPPOO
before2 and from	NOUSNQOOO
before2 and his	NNPPSQQQN
before2 and in	QRITSPPPN
before2 and its	QNVLTOPON
before2 and mr	LXMPPPPOP
before2 and mr.	OZLLPPPPO
before2 and neighboring	OPNTOPPPO
before2 and now	VJLMRQQQR
before2 and of	MSNVOPPOO
before2 and other	OMLTQQQQP
before2 and president	OUOOOPPPO
before2 and said	RMTLRONTN
before2 and sciences	ONWNPOOPO
before2 and sen.	PSOPPPPOP
before2 and that	NUNSOPOON
before2 and the	KMVVRQQML
before2 and then	LWSQOOOOO
before2 and this	VMLSPOOPP
before2 and three	RMKNTOTOQ
before2 and to	NOUUOOOON
before2 and with	M[MOPQPNN
before2 apart from	RLLNQSRRQ
before2 apply for	PKOIQRSVQ
before2 are in	OONROOPOU
before2 are the	RWLQQOONM
before2 area around	POMVOPPPP
before2 area of	NOMWOPPPO
before2 areas of	NPMXOPPPO
before2 around the	MVMVNNMNS
before2 arrested in	OPMVOPPPO
before2 arrive in	OOMWOPPOO
before2 arrived in	RLKPQRQRR
before2 arriving in	MOKZOPQPO
before2 as a	TSKPNPQQN
before2 as an	XNPRPPMOM
before2 as china	PPLUPPPPP
before2 as president	MSUNOPPOO
before2 as saying	OVLMTPPPO
before2 as the	SMPOOUKLW
before2 asia and	SKJNRRQSS
before2 asian and	SKIITSSSS
before2 asked about	OTMROPPPO
before2 asked the	OOPTQOOOO
before2 assault on	ONQUNPPPO
before2 assistant to	OYNMPPPOO
before2 at a	OLOWPTONN
before2 at an	MPXOPPOPO
before2 at the	NJNVOYSNK
before2 attached file	UJIJRSRST
before2 attack in	OPNWOPPOO
before2 attack on	NSRRNOPNO
before2 attacks in	PML[OPPOO
before2 attacks on	ONOLWRQPO
before2 attempt by	ONUROPPOO
before2 attorney general	PVOOPOOOO
before2 authorities in	NPTOOPPPP
before2 awarded the	OOMOQNWPO
before2 away from	OMVPOPPOP
before2 back at	SNQKOSPQP
before2 back the	QPOKSONOV
before2 back to	QLJWPRPQP
before2 baghdad as	OVONPQPNO
before2 baghdad reuters	OOMVOOPPP
before2 ban on	NOLMZPQPO
before2 barbados where	NWOOOPPON
before2 barrel in	OPOSPPPOP
before2 base in	NNMXPPPON
before2 based in	OOMXOPPOO
before2 battle between	OOTQOPPPO
before2 be a	RRJNVPPOO
before2 be at	OONPPYPON
before2 be in	PONUPPPOP
before2 be the	QLKOTSPOR
before2 be won	ULLLQQQQR
before2 because of	TWRKNNPNO
before2 because the	SOOLROOOS
before2 become the	OLRSOPQNR
before2 before the	QKPNPUQPO
before2 behalf of	NYPPOOPNM
before2 behind the	MMUQONNRS
before2 being a	RMKPUPPPP
before2 between the	MLNTTOOOT
before2 bid for	OPZNOOONO
before2 birthday to	PQTMPOPOO
before2 bit ly	UMMNQQQQQ
before2 bit of	SIQIQSQSR
before2 blame for	WLJOQQQQQ
before2 board member	OWOOOPPNO
before2 bombs in	OPNUOPPPO
before2 boost for	OMMWTOPNO
before2 border with	OOQSPPPOO
before2 born in	ONMWPPPPO
before2 both the	NNWKUNTMM
before2 boy in	PUMQPPPNO
before2 brazil and	PNKURPPPO
before2 brian feeney	ULLMQQQQR
before2 britain and	ONKZPPQOO
before2 brother of	OWTNOOONN
before2 building in	NPNWOPPPO
before2 bush and	OWMLTPPON
before2 business partner	OTMSOPPON
before2 but as	OTRQOOPNN
before2 but mr	RNMLRQQQR
before2 but now	TUNOOOONP
before2 but president	OUOOPPPOO
before2 but the	LLWQSOOPN
before2 by a	PKRRXMNOO
before2 by both	MNQTRPPPN
before2 by former	PVNMSOOOO
before2 by hidden	TMMNQQQQQ
before2 by mr	MUOPPPPNP
before2 by mr.	RIPPRQQQQ
before2 by president	OUONOPPOP
before2 by some	NNUNSOOOO
before2 by the	KSZRRMOOJ
before2 by two	RLLMTQRQQ
before2 call on	NTNRPOPOO
before2 called a	VLLNQQQQQ
before2 called on	LWSUOMOMM
before2 called the	SMRQQPPMO
before2 calling on	NSMTROPNO
before2 calls for	SOMMORQRP
before2 came as	OQQSPPPOM
before2 came to	OONUOPPPP
before2 camp in	PNNWOOPOO
before2 campaign against	OOPUOPPOO
before2 campaign manager	WRMOOOPMO
before2 can't believe	TKRLPQQQQ
before2 canada and	NNUTPOPNN
before2 canadian press	NOMXOPPPO
before2 capital of	MNK^MPQOO
before2 capture of	MNUWNOPNN
before2 captured by	TKHOSRRRR
before2 carrano and	NYONPPPNN
before2 case against	NWJTOPPOO
before2 center in	OOMXOPPOO
before2 centre in	NPNXNPPON
before2 ceo of	LN[NPOPON
before2 chairman of	OOYNPOPNO
before2 change in	SNLQPPPPQ
before2 charge to	XKKKQQQRQ
before2 chief executive	OYNNPOPNO
before2 chief says	SJKORQRQS
before2 children of	MNM]OPQOM
before2 chilean president	OSPOPPPPP
before2 china and	OPKXPPPOO
before2 chinese president	NXONPPPOO
before2 cities in	QNNXONPNO
before2 cities of	PNMXOPPOO
before2 city of	LFK]QQRPP
before2 class to	QOKXPPPOO
before2 clinton and	PRMPSPPOO
before2 close to	NSMWPOONN
before2 club in	OONWOPPOO
before2 co 3clisgienf	TMLNQQPQR
before2 co cvh0equh7l	ULKNQQQQR
before2 coalition and	PPMNVPPPP
before2 coalition in	NPMXNPQOO
before2 coast of	OLISRRRQR
before2 college in	NOMYOPQPN
before2 come from	OOPPUOPNO
before2 come on	QLUKOPQQP
before2 comes after	NMVPQPPOO
before2 comes to	OOMYNPPPP
before2 coming from	OONRSPPOP
before2 commander in	ROMUOPPOO
before2 committee chairman	OTOOPPPOP
before2 common in	PONUPPPOP
before2 communist ruled	NPQWOOOOO
before2 community in	NPLWPPPOO
before2 companies like	NNYOPPPON
before2 company and	PLPVPPPON
before2 company in	NNNXPPQON
before2 company said	OZNNNPOOO
before2 compared to	OTRNOPPOO
before2 condolences to	TMLKUQQQQ
before2 conference in	PNMYOPPOO
before2 conference on	UMLOPQPQQ
before2 confirmed that	OTNRPPOOO
before2 conflict in	OPLXOOPOO
before2 consulate in	OPMVOPPPO
before2 contact with	TLLRPQPPQ
before2 contests in	POMWOPPOO
before2 control of	MOMYNPQPO
before2 controls the	OQTQOOOOO
before2 convention in	NOLZOPPON
before2 corp said	PUNOPPPOP
before2 could be	MXNPROPNO
before2 countries including	POLVOPPPO
before2 countries like	OOMWOPPPO
before2 court in	NNSTOPPOO
before2 court judge	PUOOPPPOO
before2 coverage of	WRKLPQPOP
before2 crashes in	MPOWPOPNO
before2 created by	QRJMQQQQR
before2 creative with	ULLOQQQQQ
before2 crisis in	PPMVOOPPO
before2 criticism of	NSRRNOOON
before2 cruz and	PUNOPPPOP
before2 cruz of	MOMZNPPPN
before2 cruz r	NPOXOOPOO
before2 cuba and	PPKXPPOOO
before2 cuban president	PSPPPPPPP
before2 custody in	PPNUOPPPP
before2 day for	QNLPTQPPQ
before2 day in	RMLXQPPON
before2 day of	NUTMNTNMN
before2 days after	MWLSNUOMN
before2 dead in	QOMRNUPOO
before2 deal with	NMTWQPOLN
before2 dealers said	TONPPPPOP
before2 death of	OVNNROPNO
before2 deaths of	OUMMVOOOO
before2 debate in	NPMWNPPOO
before2 december the	OPWOPNOOO
before2 defending champion	OTVNNOOON
before2 defense minister	PTNOPPPPP
before2 defense secretary	OUNOPPPOP
before2 demand that	MOQWNPONP
before2 demanded that	NOOWOPOOP
before2 democratic party	NVWMOOOLP
before2 democrats including	NTSNOOPPO
before2 des moines	ORMWOOPON
before2 described by	MYNOPPPOP
before2 developed by	NPVROPONN
before2 developed with	NOYNNPPOO
before2 development of	QJPKOTRRS
before2 development the	NQPVNOOOO
before2 did the	MLKSQRRSQ
before2 died in	NOLVRPPOO
before2 directed by	OYLNPQPNO
before2 director general	RNKKSRRQR
before2 director of	SM\\LRMOLM
before2 director told	OOTOOPPPP
before2 dispute with	OOPUOPPPN
before2 district of	NNLYNPPPO
before2 division of	NPZMOOPON
before2 dj friend	OVNOOPPPO
before2 do the	ULJPTPQOQ
before2 dominated the	VNQMTNOON
before2 donald trump	NUNMVOPNO
before2 down as	TNMKQQQQR
before2 down by	TJLPPRQQR
before2 down in	TKGITSSST
before2 down on	NTQROOPON
before2 down the	NLRMUQPQP
before2 during the	KRQSVPOOK
before2 east and	POLVPPPOP
before2 east of	MNMZOPPOO
before2 eat in	POMRTPPOO
before2 economist at	OO[NPNOMO
before2 editor of	NOZRNNONO
before2 egypt and	PRKWOOPOO
before2 egyptian president	NVOOPPPOP
before2 el salvador	PPOSPPPPP
before2 elected were	NSVMOPPOO
before2 elsewhere in	LPOZMPPON
before2 embassy in	OOMWOPPPO
before2 end of	SLSOLQNUN
before2 end the	OQNMXOPPO
before2 energy agency	PTRNPPPNP
before2 england and	OUIVOPPOO
before2 enter the	ONMSPQQQQ
before2 entered the	RKPQQOPOR
before2 entering the	MPKYPPPPO
before2 europe and	VOLUOOONN
before2 evidence that	RMPNSPPPP
before2 example the	VKRJQPRPQ
before2 executive of	LL^RMOPNN
before2 executive officer	OVOOPOPON
before2 exile in	OPNUOPPPO
before2 experience in	QNLSQQQQP
before2 explosion in	MPMXOPPPO
before2 facebook and	PPUOOPPOP
before2 facility in	NPMXNPPPO
before2 fact that	OQMOTPPPP
before2 family of	SKGNSRRSR
before2 favor of	OPMNVPPOP
before2 feel like	YLLMPPPQO
before2 festival in	NOMYPPQOM
before2 fight against	VNJOVOPOO
before2 fighting between	NOMXROOOO
before2 fighting in	RKGJSUSST
before2 films include	QMLNSPTRO
before2 finance minister	OWNOPPPOO
before2 first time	NOQMWPPOO
before2 flight from	PNNVPOPOO
before2 flights from	OOMXOOPPP
before2 florida and	PMNWPOPPP
before2 florida sen.	PSOOPPPOP
before2 fly half	PWNNPPPOO
before2 flying over	OOLXOPPPP
before2 followed by	OTMQPPPPP
before2 following a	MPYPOOOON
before2 following the	OOPTQQOON
before2 football federation	PLQLQQQRR
before2 for a	MOSKRRRPO
before2 for all	PRLSPPPPO
before2 for an	SKJLTSSQQ
before2 for best	UOPPPOOOO
before2 for example	NUMTOOPOO
before2 for mr	OVNNOPPPO
before2 for mr.	OVTKOPQON
before2 for president	PUONOPPOO
before2 for the	PNTMNTPNQ
before2 for three	QNQNOOUPO
before2 force in	OPMXOPPOO
before2 forces from	MQOXMPPPO
before2 forces in	OPKYOPPPO
before2 foreign secretary	PWOONPOOO
before2 form the	NRSUPMONO
before2 former dictator	PUNNPPPPO
before2 former president	NXNOOOPOP
before2 forward to	RTLKQQPQQ
before2 found in	PONWOPPNO
before2 founder of	MNYPSONMM
before2 french and	UPRKPPPPO
before2 friday in	OOTPOPPPO
before2 friday the	OOWQLOPPO
before2 friend of	OYMMQOPNP
before2 from a	KWLUTONNM
before2 from an	TORLTPNON
before2 from his	MPZTMNNNO
before2 from lord	OUONPPPOO
before2 from mr	LXMPQPPOO
before2 from mr.	PWNNPPPOP
before2 from some	VNNPTNONO
before2 from the	NTSTMNOKQ
before2 front page	PSPPOOPOP
before2 front runner	OWNNPPPOO
before2 funeral of	PWMLPPPOP
before2 future of	NPLWPPPPP
before2 games in	NPMXOPPOO
before2 general election	PQTOOPPOO
before2 general of	NNSSOPPPN
before2 georgia and	OOKWOPPPO
before2 german chancellor	PSPOPPPOP
before2 germany and	PNKXOPPPO
before2 giroditalia winner	NVPONPPPP
before2 girostart2014 giroditalia	TLLLQQQRR
before2 gm ceo	MWOOOPPPO
before2 go to	QKLXPPPPO
before2 going to	SHGTRSRQR
before2 google and	OQUNOPPPO
before2 gordon of	OPNYMOPON
before2 government of	MXMQROPOM
before2 governor of	MNRXOOPON
before2 graham r	OOPXOOOOO
before2 group at	ONRUPNPOO
before2 group g	NPXOOOPPO
before2 group of	MSQLXNOON
before2 group says	ONTSNPPOO
before2 group the	NPZNQNMOO
before2 groups including	PPWNQOONO
before2 groups the	POVMPOPPO
before2 gusto d	TLLMQQRQR
before2 halftime show	USMNOPPMO
before2 hall in	OONVOPPPO
before2 hampshire and	NNMYPPPON
before2 hands of	M\\MNOPPPM
before2 hannity asked	OUNPOPPPO
before2 happened in	NOUUNPONN
before2 happened to	RSIJVQQQO
before2 has accused	OSNTOPPNO
before2 has forced	ONSSROONN
before2 has left	PONUPPPPP
before2 have a	VMHHTRRRT
before2 he and	NYOOOOPON
before2 he called	LVQUPONNM
before2 he said	ULSOROONO
before2 he told	STPONPOON
before2 head of	VKTROPONM
before2 head to	UMKLSQQQS
before2 headquarters in	OOMXOPPOO
before2 heads to	OOMZPOONO
before2 health minister	PTNOPPPOO
before2 heart of	OPTUNMONO
before2 held at	ONVQPNPOP
before2 help of	NTJJTQRSP
before2 her husband	QVPKPPNOR
before2 here in	MORVOPPNN
before2 high level	OPWMOPPOO
before2 hillary clinton	TQNNTOONN
before2 him in	MPVQPOPON
before2 his brother	N[PPNOONN
before2 his career	OVNNPPPOO
before2 his daughter	NXNOOPOOO
before2 his father	ORUMQPPMO
before2 his friend	NYNNPPPNO
before2 his mother	PUNPPOPNP
before2 his rival	PPVMQPPMP
before2 his wife	NWNRQPONN
before2 home in	RNLTOPPPO
before2 home secretary	OVNOPPPOP
before2 homes in	OONZOOPNN
before2 hope the	RJOOQOQQS
before2 hospital in	OMOVPPPOO
before2 hostage in	OPMWOPPPO
before2 hostages in	OOOXOPPON
before2 house and	OTQNPPPOO
before2 house in	POMVOPPPO
before2 house speaker	OSOOPPPOP
before2 how the	ORXLSNOOM
before2 how to	WKKKQQRRQ
before2 however mr	OXNNPPPOO
before2 however the	NOXNOPOOO
before2 hundreds of	QKORQPPPP
before2 hustle guard	PVNNPPPNO
before2 i am	SNKJRRRRR
before2 i believe	NVNNPPPPP
before2 i know	SRLLQQPPQ
before2 i like	MVRSNOPOL
before2 i love	LZMPPPPNN
before2 i see	RTOMPPPNP
before2 i think	OTPQMTONN
before2 i'm at	SKRUPNONN
before2 icymi video	OQRVMOOOO
before2 if the	ULMTMNUOO
before2 ii in	OPMVOPPPO
before2 in 1995	NTRNOPPPO
before2 in 2004	NUMSNPPPO
before2 in 2005	NPQVOOPON
before2 in 2011	SNTNPOOOO
before2 in 2012	OWNQNOOON
before2 in 2015	OURNPOPOO
before2 in a	LJRTSROOP
before2 in an	PNQJWROPO
before2 in baghdad	NNPTSOPOO
before2 in both	NONYNPPPN
before2 in cambridge	OOLWPPPOP
before2 in central	OONVOPPPP
before2 in china	NQUPOPPNO
before2 in eastern	NPOXMPPPN
before2 in fact	NXONOPPOO
before2 in his	ULLQOQOQQ
before2 in iraq	ROSSOOOOM
before2 in london	PKHSQRRRR
before2 in manchester	VKKTPQPOQ
before2 in moscow	OONNXPPON
before2 in neighboring	NNNYNPPPO
before2 in northeastern	NONXNPPPO
before2 in northern	MPM[KPPPO
before2 in our	RNKRPQPPR
before2 in pakistan	OUNROOOOP
before2 in president	OTONOPPPP
before2 in russia	SMMTPOPOQ
before2 in several	RLQLRQPQQ
before2 in southern	OPNWNPPPO
before2 in the	LNMXOTPPM
before2 in their	RTNNPOPPP
before2 in this	ONNWOPPOP
before2 in today	QMTMQPPPP
before2 in tuesday	OPSNSOPPO
before2 in which	NPTTPOOOM
before2 inauguration of	NWNMRPPNP
before2 inc said	PUNOPPPOO
before2 include the	SKQORPPOR
before2 including a	NPYRMONON
before2 including the	JPXOSMMNT
before2 independence from	POMVOPPPO
before2 india and	NPKYOPPPO
before2 industry the	NRPVPNNON
before2 information about	RLNKRRQRR
before2 inside the	PLKSORPQT
before2 insurgents in	OPNVNPPOO
before2 interest in	NTXNONONN
before2 interior minister	OVNOPPPNP
before2 interview with	KVYOTNNLL
before2 into a	OTKTNOPOQ
before2 into the	QMTWLQNNN
before2 investigation of	NWONQPPOO
before2 iowa and	QNLYQOPNP
before2 iraq and	ROHOQRQRR
before2 iraqi and	MPNVPPPPO
before2 is an	OOPMVPPPO
before2 is called	UKHIRRRTU
before2 is in	PRMVPPPMN
before2 is that	SQROMNUNL
before2 is the	VNNOTRNMN
before2 island of	OKP\\PONNO
before2 israel and	OOUPQPPON
before2 israeli and	OPTOQOOPO
before2 it and	O[NOPOPMM
before2 it calls	WOMRPOPMO
before2 it named	PXMNOPPOO
before2 it on	SLLPNSRRQ
before2 it said	MWLSPPPPO
before2 it to	QINRSORRP
before2 it was	SRHOOQQQQ
before2 japan and	OOKXOPPPO
before2 jersey gov.	PSPNPPPPP
before2 jerusalem reuters	NMMQVPPPP
before2 join the	SNGPRSQQR
before2 joined by	OSNMSPPPP
before2 joined the	LOUUVMMNM
before2 justin timberlake	OPOOPUPNO
before2 kasich and	NSNMUPPOO
before2 key on	OPUOOPPOP
before2 kidnapped in	OOMVOPPPO
before2 kidnappers in	NPMWNPPPO
before2 kill a	NPOMXPPPO
before2 killed a	NUNSROOON
before2 killed by	NONTQPPPP
before2 killed five	MQTQPPOPN
before2 killed in	SOMRLPQQP
before2 killing of	NVNPOOPOP
before2 kind of	WJHFWSRSR
before2 know about	USRMOOPLN
before2 known as	IQOZOONLV
before2 korea and	POLWOPPPO
before2 labour party	MRSOPPPPO
before2 largest city	NMTOTPPNO
before2 last month	NPOSPTNPN
before2 last week	NSTTNOONM
before2 last year	SJSOPQROP
before2 later the	MRYNOOONN
before2 lead over	NWLNSPPNP
before2 leader in	OONPVPPOO
before2 leader of	ONXOPOOOO
before2 leaders in	NOSTNPPON
before2 leaders of	UOKTNPPNP
before2 leadership of	NWNSNOOOO
before2 leave the	NONWOROPN
before2 led by	QUPNMOOPQ
before2 left the	OPQPTNONO
before2 letter to	NYPMOOPOO
before2 life of	OTLQPPROO
before2 like a	YLLMQQPPQ
before2 like the	MMSRNMNMZ
before2 liked a	SKGKSQRQX
before2 line of	TSMLNOONW
before2 line with	OPSPOPPOP
before2 linked to	NNVROOOPO
before2 links to	PUROOPOOO
before2 listening to	USKIPQQPR
before2 live in	NPKYOPPPO
before2 live now	SNSMOOPPP
before2 live on	LNZPOPQON
before2 live report	RUJPOPPPQ
before2 live video	UKJJSRRRS
before2 located at	RLIPRRRRR
before2 located in	SNKQSOPOR
before2 look at	PXNPOOOOO
before2 los angeles	ONVSOOOOO
before2 loss to	NWQPOOONO
before2 lot of	MOMTUPPOO
before2 louisiana and	OVNRPOPNN
before2 made by	NNVNROPOO
before2 made his	TPROPOOOO
before2 made the	LORROPPOT
before2 majority leader	NVOPOPPOO
before2 make the	OPMVQOOOO
before2 malaysia airlines	TMMNQQQQR
before2 man from	OMMYOPPPO
before2 many of	NTLQSPPOO
before2 market in	NPNXNPPPN
before2 maryland gov.	PTOOPPPPP
before2 masterchef masterchef	TMMNQQQQQ
before2 may the	UNONOOOOS
before2 mayor of	MOMYOPPPO
before2 me and	QWLQOPOPM
before2 meanwhile in	PPNTPPPPP
before2 meanwhile the	MPRTNPPPO
before2 meet with	PRNMUPPPN
before2 meeting between	NSNOSPPOO
before2 meeting in	NOM[OPPOM
before2 meeting on	OPNVOPPPO
before2 meeting with	MVNPTOONN
before2 member of	LOYNNPPPO
before2 members of	TMSVMOPMM
before2 memory of	QRLRORPOO
before2 men in	OVNQOPPOO
before2 met in	OPMWOPPOO
before2 met with	OSMQSPPON
before2 microsoft and	OPXMONPPO
before2 militant group	OWRNMPPON
before2 military in	SOKPOSQQP
before2 millions of	SLLLSRQQQ
before2 minister of	UMKPNRQRP
before2 ministry said	NRMVOPPOO
before2 ministry spokesman	OWNOPPPOO
before2 minutes later	OTTNOOPOO
before2 mission in	OPMVOPPPO
before2 missions in	PPMWOPOOO
before2 modern day	OMQVOOPOO
before2 monday in	OOMWOPPPO
before2 monkeys in	RLGERURZS
before2 month in	NNN[OPPON
before2 month of	WKJLQRRQR
before2 more for	YGHDQSTTW
before2 mosque in	OPMVOPPPO
before2 most of	LWKVNPPON
before2 most recent	NNXOSOOON
before2 mostly in	PPNUOPPOO
before2 move to	RKISOSRRP
before2 moved to	LLP\\POQON
before2 much of	OPMWOPPOO
before2 murder of	MVMTOOPNO
before2 museum in	POMUPPPOO
before2 myself and	TULMQPPNO
before2 name is	TTLNPPPMP
before2 named after	ORNWNNOOO
before2 national statistics	NQVOPOPOO
before2 nations and	PORQSOPOO
before2 nato secretary	UOUNNOONP
before2 near the	MMP[VMNNK
before2 needed in	RNLQPPPPR
before2 negotiations with	PNOTRPPOO
before2 new album	SLKKQSRTS
before2 new york	NRQWOONNM
before2 news agency	LPMQRQQQP
before2 news for	NTTNOOOOO
before2 news today	SNMNQQQQQ
before2 next to	SMJRPQQRQ
before2 next week	QRUNOOOOO
before2 night in	NNMZOQPON
before2 nomination for	PVKKQNTSO
before2 north and	PPSOPOPOP
before2 north of	OMMYPOQPP
before2 northeast of	QMNYPPPNN
before2 not mention	OUMROPPOO
before2 not the	WOQNOOOPO
before2 noted that	OSMUNPOOO
before2 now on	NNWPOPPOO
before2 now the	MOQTVNOON
before2 number of	MNUOSSOON
before2 obama and	OVOORPONN
before2 obama says	OTMUOPOON
before2 obama to	RLQKUQQRN
before2 obtained by	ONXNOPPPO
before2 of a	LTUPTOLLQ
before2 of an	JXPTTNOLM
before2 of ancient	OMUMTOPOP
before2 of any	SLLQSPPPQ
before2 of california	PNNUPPPOP
before2 of course	TSKJQPPPS
before2 of england	OLQUPPPQO
before2 of former	OPSMSPPPO
before2 of four	VLNMTPPPO
before2 of germany	LSVMPOPPN
before2 of his	QOKOPOOWP
before2 of india	NUVLQOPNN
before2 of its	NPXNNNOMT
before2 of mr	OTOOPPPPP
before2 of mr.	OSKSPPPPO
before2 of northern	OPOTOPPPO
before2 of our	QOLUPPPPO
before2 of president	NVOOOPPOP
before2 of some	MPNSTPPOP
before2 of state	LVRMPPPNP
before2 of the	OKQRSQNPQ
before2 of these	SLTLOQPOR
before2 of this	STLPMPPQO
before2 of three	PPMUQOOOO
before2 of two	OTMNXOONO
before2 of western	OONWOPPOO
before2 off the	NPNRRNNNV
before2 off to	QJPMQRRQS
before2 offensive in	NPVSNPPNM
before2 office in	RNINSQQQR
before2 officer succeeding	PTOPPPPOO
before2 offices in	PPNTOPPPO
before2 official says	PRQNSOOOO
before2 officials in	OPNVOPPPO
before2 officials say	NYLQOPPOO
before2 oil company	SQIKQRQRR
before2 oil firm	NTUOOOOON
before2 oil giant	POVMOPPPO
before2 on a	YLNJPRQPP
before2 on board	TLNMQQQQR
before2 on cnn	MXMMOOPTQ
before2 on friday	NTNWNNPNO
before2 on its	UOMOPPPPO
before2 on monday	NMVSQOOON
before2 on mr.	PXMMPPPPO
before2 on my	QJQLPSQTO
before2 on president	OUOOOPPPP
before2 on sunday	OOOQSPPPP
before2 on the	PPJQTOLSS
before2 on tuesday	PKOOQQQRQ
before2 on twitter	XNMNQPPON
before2 on wednesday	NUNMROOTO
before2 one from	OQSSNPOOO
before2 one of	MXJUPNQNP
before2 opened in	OPMWOPPPO
before2 operated by	NPXNQOONO
before2 operating in	PPNVOPPOO
before2 operating officer	PTOOPPPPP
before2 operations in	PPNUPPOON
before2 opposition leader	PSOPPPPOP
before2 or in	PONVOPPOO
before2 or the	RSRISPOOO
before2 originally from	PNLWOPPPP
before2 other than	WRNNNOPOO
before2 ousted president	NVNOOPPPP
before2 out at	QMRPQNQQP
before2 out in	SMRLORPQQ
before2 out of	OSKMQUROP
before2 out the	TIGFUTSUV
before2 out to	TQSUMNOLM
before2 outside a	OLKSRSQQQ
before2 outside the	JRWSUMNMN
before2 over eastern	OPNUOPPPO
before2 over the	PKUOOUPON
before2 over to	MTPPROPNO
before2 owned by	ORPTOPPNO
before2 packard ceo	NVOOPPPOO
before2 pakistan and	PNJZOPPPO
before2 palestinian president	PSPOPPPPP
before2 pan democrat	SGIHTUTUT
before2 parents in	PPNTOPPPO
before2 paris and	OOMWOPPPO
before2 part of	LWJXNPPON
before2 parties the	ORZMPMOOM
before2 parts of	OPKZPNPNO
before2 party and	NXONPPQNN
before2 party in	ONPVOPPOO
before2 party leader	OXNNPOOOP
before2 party the	OQXMQMNOO
before2 people from	ONMZMPPPO
before2 people in	MPL[NPPPN
before2 people of	MNL\\NPQON
before2 people party	PWNMPPPNO
before2 percent and	OQWNPOONO
before2 percent of	NPLSTPPPO
before2 performance as	NWONPPPOO
before2 performed by	OTNMUPPNO
before2 person in	OPNUOOPPO
before2 phillips and	PTOOPPPOP
before2 phone to	SQILQRQRQ
before2 photo of	QUNMOPPOQ
before2 photo to	QNPKQQQQQ
before2 pictures of	NZMPPPPMO
before2 pilgrimage to	PONUPPPPP
before2 place at	OPSUONONO
before2 place in	MNK[RPPON
before2 plan for	SKIVPQQPP
before2 plane in	ONOWOOPPO
before2 planned in	OOOVOPPOO
before2 played in	ONSRPPOPO
before2 playing the	XLRNOOPPN
before2 please contact	MUVNOOONO
before2 please follow	KSWMOPPNP
before2 poland and	PNLVOPPPP
before2 police and	ONYOOOPOO
before2 police chief	PSOPPPPOP
before2 police in	OOMYOOPOO
before2 police officer	OWOOPOPOO
before2 polish president	MUPOPPPPO
before2 positions at	POQSPOPOO
before2 poster to	TNNMQQQQP
before2 president elect	OVOMPPPOO
before2 president obama	RRMMPOTOO
before2 president of	QM]PONNMM
before2 presidential candidate	PVNNPPPOP
before2 presidential candidates	NSNOUPPOO
before2 presidential election	PWNNPPPOP
before2 presidential nominee	OVOOPPPOO
before2 presidents of	OPMXNPPPO
before2 pressure on	RRPTQNNNM
before2 primary in	PNNWPOPOO
before2 prime minister	PUQNPOPOO
before2 problem for	NTQQNPPNP
before2 process in	OONVOPPOO
before2 produced by	NRUNOPPOO
before2 province of	LMSWOPPOM
before2 proximity to	OOQUOPPPN
before2 published in	NOSOTPPOO
before2 qaida and	OOVNOPPPO
before2 qaida in	OPLYNPPPO
before2 questions about	OTOOOPPPP
before2 race in	NNNXPPQON
before2 radio 4	OONNPNPZO
before2 radio host	PVNNPPPOO
before2 rain to	SOMQPPPPP
before2 rally in	ONMQVPPPO
before2 ready for	TJTKQORRO
before2 reagan and	PSOOQPPPO
before2 rebels in	OPMWOPPOO
before2 received his	UMKJSRQQR
before2 refugees from	OPNVNPPPO
before2 region of	MNL\\NPQON
before2 relations with	ONKZPPPON
before2 relationship with	N[LNOPPNO
before2 replaced by	MSWNQPPMM
before2 report on	VPLRNPQPN
before2 reporters in	MPURNPPPN
before2 reports on	NYMPOOPON
before2 reports that	NRTRRONNN
before2 representative for	ORMWOOPOO
before2 republican nominee	OVNOPPPNO
before2 reserve chair	OSOPPPPOP
before2 response to	TJLOOSQSP
before2 rest of	OOUTOOPOM
before2 return to	RLIUPPPQQ
before2 returned to	NPKZOPPOP
before2 returning to	NNRWNOOOO
before2 reuters the	QOSSPNNOO
before2 revive the	LPSUPPOOM
before2 right now	NWMMSPPPN
before2 rights group	RMKLQRRSR
before2 rise in	VONQPOPON
before2 roche pink	NOWOOPPPO
before2 role in	STRNNOPNN
before2 rome and	ONNVOPPPP
before2 rt justinbieber	PSLMPQQQP
before2 rubio of	PMLYOPPPO
before2 run by	ONTSOONOO
before2 run in	NOUPOPQOO
before2 running for	LPUOPPPPO
before2 running mate	VRNNOOPOO
before2 russia and	ONSROPPPO
before2 russian president	PTOOPPPPP
before2 s a	UJHOSRRRS
before2 s. and	NPKXOPPPO
before2 said mr	LZNNPPPOO
before2 said mr.	NVJTOPPON
before2 said ms	MXOMPPPOP
before2 said on	LOXQQPOOM
before2 said that	MRSSOONRM
before2 said the	LLSWWMOPL
before2 same time	LWTNNOPNO
before2 san bernardino	OONVPPPOO
before2 sanctions against	OOMXOPPPO
before2 sanders and	PVMNPPPOP
before2 sanders i	NPOWOPPOO
before2 sanders of	LOMZPPPOO
before2 saturday in	NONXOPPOO
before2 saturday the	MPQSROPPO
before2 saudi arabia	PORVOOOMN
before2 say a	NOOWNPPPO
before2 say an	NPNLXPPPO
before2 say mr.	OVUJOPQON
before2 say suspected	NOWQNPPOO
before2 say the	QKMTVPOPO
before2 saying mr.	OQVLOPPPN
before2 saying the	RNMQOPQQR
before2 says a	LOTSTPONN
before2 says an	OPONTPPPP
before2 says mr.	OLXVNOONN
before2 says president	OTOOPPPOP
before2 says the	MRRXNNOOL
before2 school in	MOMZPPPOM
before2 schools in	MPNYOPPPN
before2 sciences the	POSOPOPPO
before2 search for	PWKLOQQQP
before2 seat of	LTLXOOQON
before2 seats in	OOMVOPPPP
before2 secretary general	OZNNOPONO
before2 secretary of	]NKJOQPOQ
before2 security firm	QNWOPPOON
before2 see it	SVMPOPONN
before2 see the	TLPLTPPPO
before2 senator from	MOMZMPPPO
before2 sensing of	UHFHTSSUU
before2 sent to	NVQPNPPOM
before2 separately the	MPSTNOPPO
before2 service in	MNTYNOONO
before2 service of	NOLYNPPPO
before2 services to	NPVOPOOOP
before2 set for	LNVPSPPON
before2 set up	MWVMOONON
before2 shares in	MOZONPOPN
before2 she told	OSROOPPPO
before2 shi'ite and	PVOLQOPOP
before2 shiite cleric	OVNNPPPOO
before2 shooting in	OWMROPPNN
before2 shot in	PPNTOPPPO
before2 show in	OPLYNPPPO
before2 show the	OOQOTOOSO
before2 since the	TROLROOOP
before2 sioux falls	OSKVPPPNP
before2 site in	NONYOPPON
before2 situation in	OPMXOPPOO
before2 size of	NQVPNPPOO
before2 so called	TLKJQSRSR
before2 so many	QOOOTPPPP
before2 so the	MJTIRUPRR
before2 socialist party	OOWOQOONO
before2 sold in	OPNXNPPON
before2 soldiers in	OPMVOPPOO
before2 some of	OTMROPPPP
before2 son of	OXLQOPPOO
before2 soon after	OPVOOOPON
before2 soon as	NVRNOPPPN
before2 south korea	QLRVONPMO
before2 south of	MNMYOPQOO
before2 southeast of	NNMYNPPPO
before2 speaking in	OONVOPPPO
before2 speaking to	NOYNOOPOO
before2 spoken in	OOMWOPPPO
before2 spoken to	OVNNPPPPP
before2 spokesman for	IPWWPNOMO
before2 stadium in	NPMXOPPOO
before2 stake in	ON[NOOONO
before2 state of	RKGSRRQQS
before2 state owned	ONYTONOMN
before2 state rep.	OVOOPOPOO
before2 state run	POVMOPOPO
before2 statement on	NPMVOPPPO
before2 states and	NNK\\OPPPO
before2 states of	OONVOPPPO
before2 station in	MKKUQRRSP
before2 stop the	POONVOPPO
before2 store in	PNMXNPPPN
before2 streets of	OMMZOOPOP
before2 stronghold of	MRN[NOPNM
before2 students in	NOUWONMNN
before2 study by	NWNNSPPNO
before2 study of	SKKRQRQOQ
before2 subsidiary of	NNWWOMONN
before2 successor to	NZNMPPPOO
before2 such as	IOQRQONVQ
before2 summit in	OOMXPOPON
before2 sunday in	MOTSOPPPP
before2 sunday on	NPWOPPOOO
before2 sunday that	NSNUOPOOP
before2 supplies to	SLGNRRRRR
before2 support for	LTTNPPPOO
before2 support of	NWMOPPPOO
before2 support the	MPPOSMWNO
before2 supporters of	LVLTTNOMN
before2 syria and	OMMYOPPOO
before2 syrian president	NVOOPOPOP
before2 system in	UPMROOOOO
before2 t. co	WMMNPPPPP
before2 take on	MUYNNNONN
before2 take the	MOSVNTNNM
before2 talks in	SNLNRQQQQ
before2 talks on	VOOSONOON
before2 talks with	MPTTMPPON
before2 targets in	OPMSRPPPO
before2 teague and	P[LMQQQMM
before2 team at	PNXMOPPOO
before2 technology in	SLRJPQQRS
before2 tests against	ONYNOPPOO
before2 texas sen.	OTOPPPPOP
before2 tgr ph	VMMNQPPPP
before2 than the	MMPPUNOOU
before2 thank you	SQLRPPOOP
before2 thanks to	M[MNPPNQN
before2 that a	WMKLRMRRR
before2 that all	TMOOSOPOO
before2 that an	NPSMUPPPO
before2 that mr	OTOOOPPPP
before2 that mr.	OZKLPPPPP
before2 that president	USOPPNNNO
before2 that the	RPPPORRMN
before2 that why	TTNOOOOOO
before2 the 1989	QKJPOSSSR
before2 the 2004	TJKISSRSS
before2 the 2012	SMKPORRRP
before2 the annual	NMRMRUPPP
before2 the best	NPMMPUQQQ
before2 the capital	LURTMOPON
before2 the chief	NOVSNOPOO
before2 the country	UMNTRNNNN
before2 the current	MOVWMONNN
before2 the day	ROTNNPPOP
before2 the deadly	RNMNQPQQS
before2 the dominant	ONSSSOONO
before2 the downtown	NLLVTPPOP
before2 the fifth	OTNNUPPOO
before2 the first	NJLOWTOOT
before2 the former	OKOWUOOMO
before2 the hague	NOWQNPPNO
before2 the hill	PRLUONONR
before2 the largest	TOSMQOOOO
before2 the late	NVNTOOOOO
before2 the latest	MOXOQPOOO
before2 the leading	NONSTPPOO
before2 the main	TLSKNQQQQ
before2 the major	UOMRPOOOO
before2 the militant	QORMUOPPO
before2 the new	SLQRLPNOU
before2 the next	LTPRRNOMR
before2 the northern	OONOVPPPO
before2 the office	RSLNPPPQP
before2 the official	NPZNNOPOO
before2 the only	SLKMWPPQP
before2 the original	NMSQNNONX
before2 the other	RLJLWQQQR
before2 the presumptive	NOSNSPOPO
before2 the pro	PSMLRPPPR
before2 the province	PKQPPPQRQ
before2 the ruling	OO[KQOOON
before2 the same	NYSONONON
before2 the southern	MPOOVPPPO
before2 the state	TNRTOOOOM
before2 the super	WNNPPOPON
before2 the term	SMJKTQQUQ
before2 the the	SLJNPRRQT
before2 the three	SMRNTOOOO
before2 the time	NUUPOOOMN
before2 the top	NPMTSPPPO
before2 the two	QLKTRPPPR
before2 the u.s.	PMLWNOQSN
before2 the us	OPSQPOPPO
before2 the way	QVMLRQQNN
before2 the western	RNLURNPPQ
before2 the world	RPIQPQPRQ
before2 the worst	XONNORNNO
before2 their first	MTOOMXOON
before2 their own	SQJMRQPOS
before2 then president	OTOOPPPOO
before2 there is	PKJLRQRWR
before2 they support	OWPOPOPON
before2 think the	SNSKPPPOQ
before2 third generation	WONMTOPOM
before2 this is	RSTMNQPMP
before2 this month	NPYNOOOOO
before2 this week	PKTNQQPQP
before2 this year	KQPRMRSSL
before2 thousands of	QLKJXRQRQ
before2 threat to	PMMMSRRSP
before2 through the	PKMLTTRRQ
before2 thursday the	ONPVNPPPO
before2 ties to	NVNTOOPNN
before2 ties with	ONJYQPPPO
before2 time for	PWLMQPPOO
before2 time in	NPNWOPPPN
before2 time that	NULSOPPOP
before2 times and	POSOPPPPP
before2 to a	PKYOPPPPL
before2 to allow	OSRKUOOOO
before2 to attend	NPUSOOOOO
before2 to be	RTLROOPOO
before2 to beat	MUVMOOPON
before2 to block	TNNRROONN
before2 to boost	NOTUNOOON
before2 to buy	RMSSOOONO
before2 to defeat	ORVMOPOOO
before2 to ensure	SKJLVRRRR
before2 to enter	MONWOPPPO
before2 to face	TNVMONOON
before2 to fight	RMRUNNOOP
before2 to get	NWNVMOONN
before2 to help	NRNVROOON
before2 to hidden	TMNMQQQQQ
before2 to his	ROQUVMMLN
before2 to hit	OONXQNQOO
before2 to interview	OTOOPPPOP
before2 to join	NSMPUOPOO
before2 to keep	ORRSSNNNN
before2 to kill	OVNMPPPOP
before2 to leave	MOKYOPPPO
before2 to let	MOUSOOOOO
before2 to make	LNQTTPOON
before2 to meet	MTSUNOPNM
before2 to mr	KWOPPPPOP
before2 to mr.	NSKUPPQPO
before2 to play	PSIQOQPPR
before2 to president	NWONPPPNP
before2 to prevent	OTRROOOON
before2 to promote	MNNTVOOOO
before2 to protect	VOMVNOOON
before2 to put	MPYKSOPON
before2 to reach	NTMVOOPON
before2 to read	OPLLQPRSS
before2 to replace	OWOOOPPOO
before2 to say	VLMMPQQQQ
before2 to see	PUQKOQQON
before2 to send	RNKVOPPPP
before2 to stop	OTNSOPPOO
before2 to succeed	OVNOPPPOO
before2 to support	TOJLQQPPS
before2 to tackle	POWNNPOPO
before2 to the	TLSTRMPMN
before2 to use	ORQLPQOQR
before2 to win	PSKSNSOOO
before2 to your	RMMNQQQQR
before2 together in	NONXPPPNN
before2 told a	MPSSNOPPN
before2 told the	IP_TMONNM
before2 tonnes of	MPNRUPPPN
before2 took the	XKKKQSQQR
before2 tory leader	PSOPPPPPP
before2 tory mp	PSOOPPPPP
before2 tour of	OOMWOPPPO
before2 tournament in	POTOOPPOO
before2 town of	JKG^QQRQP
before2 travel to	NPMXNPPPO
before2 traveled to	ONUOOPPPO
before2 treasury secretary	OVMOPPPOO
before2 trip to	NNK[OPPPO
before2 troops from	OOMVOPPPO
before2 troops in	OOMWOPPPO
before2 troops to	MPTQOPPPO
before2 trump and	NUQPPOPOO
before2 trump or	NVMNSPPOO
before2 trump told	OOVNOPPPO
before2 tuesday in	NPNXOPPON
before2 tuesday that	OSUNNPOOO
before2 tuesday the	QNTNROOOP
before2 turkish president	PVNNPOOOO
before2 tv and	YONNPOOOO
before2 twitter com	YNNOPOOOM
before2 two other	SLLPUPPQP
before2 u.s. and	POOMVPPPO
before2 u.s. president	OUOOPPPOP
before2 ukraine president	NUOOPPPOO
before2 ukrainian president	NSSOOOOPO
before2 under the	QPPLQOVNP
before2 union and	PONWNPPON
before2 union the	OPVMQOOPO
before2 united nations	NRWMPNPON
before2 united states	PNNSSOPOO
before2 university and	OUSMQNPMO
before2 university in	OOKYOPPOO
before2 unlocked the	VJHHRTSTT
before2 up in	OOOUOPPPO
before2 up the	OPTOTNNPM
before2 up to	YOSMONONL
before2 up with	MVSQPONNN
before2 update from	TOJMQQQRR
before2 us and	OOQVNPPOO
before2 us for	UOLOPPPPQ
before2 us journalist	OWOOPOPNO
before2 us president	NUOOPPPOO
before2 usa s	NXOOOPOON
before2 use of	WIHITRQSU
before2 use the	ULLLPPTPQ
before2 used by	RQLKQQQRQ
before2 username to	GP\\POPPOP
before2 using a	SOLNQOPPU
before2 using the	RMJJQQQPY
before2 vermont sen.	PSOOPPPOP
before2 version of	MRKLONN\\R
before2 versions of	NPNNOPOOY
before2 vice chairman	PUNOPPPOO
before2 vice president	NYMOPPPPO
before2 victims of	WKJMQQQQS
before2 victory over	KUUONRONO
before2 video of	NZNNOOPOO
before2 video with	QTNQOPPON
before2 view all	OPTOPOPOP
before2 view of	OPMPWPOOO
before2 village of	OFGSPTSUT
before2 violence against	VMKMVPOPP
before2 violence in	OPMZMOPON
before2 visit by	PSOOQPPOO
before2 visit the	SLLSTOOOP
before2 visit to	MRLXOPPOO
before2 visited the	OPMUPPPPP
before2 vote for	NYNNPPPNO
before2 voters in	OPMVPPPOP
before2 voting for	OYNMPPPON
before2 wait for	SKOLSSQQP
before2 waiting for	SIPITRQSR
before2 wake of	RMMKPRRSQ
before2 wales and	POYMOOPON
before2 war in	OPLYOPPOO
before2 war torn	PLOLRRQQR
before2 warned the	NOSLUPPPO
before2 was a	VIIJSQUQT
before2 was in	QMQKOQQOU
before2 was the	VMGISRQPV
before2 watch it	VNKOPPPPP
before2 watch live	MUOTNOPNP
before2 way for	NSLSROPOO
before2 we want	NXPNOPPON
before2 wednesday in	OOTNOPPPP
before2 wednesday that	OUPPPPONO
before2 wednesday the	LQVQPPOOO
before2 week in	TMHOSQQRR
before2 week that	NNUTSOMMN
before2 week the	OPXLSNNOO
before2 welcome to	RNUKOQPPQ
before2 well as	MRORPONMU
before2 went to	PPPTPOONO
before2 west of	MMLYPPQOP
before2 what the	WMLLUPOOP
before2 when the	LKVSPNORR
before2 where mr.	PVNNOPPPP
before2 where the	NPNWSNNOO
before2 whether the	NNPNSOPPT
before2 which features	MYNOPPPNO
before2 which the	LOQUUNNOO
before2 while the	MNYPSOOMM
before2 why the	RLNSPQPPQ
before2 will allow	MOTQROPOO
before2 will be	MNTQTOOON
before2 will succeed	OUOOPPPOO
before2 will visit	NOOXOPOOO
before2 william and	PWOOPPOMO
before2 win over	MS\\LNOOON
before2 win the	OQROOTOOO
before2 winning the	MPPNTUNOO
before2 with a	OKTOROOOS
before2 with an	WPNPOPNOO
before2 with his	NNTSNNTNN
before2 with its	LTSOTOONN
before2 with mr	OWNNOPPPP
before2 with mr.	NZLNPPPNO
before2 with president	KXONPPPPP
before2 with the	MRVLTNQLO
before2 withdrawal of	PPNLVPPPP
before2 woman from	PPMVPOOOP
before2 women in	SMLSMQPQR
before2 won an	MOUOONVOO
before2 won the	LOPLUTTON
before2 work in	OPLWPPPPO
before2 work of	ONUMWPPMM
before2 work with	ML[RPOPOM
before2 worked for	ORWOONNOO
before2 worked with	NZNOPPOMN
before2 workers in	OPNUOPPPO
before2 workers party	NOUOPPPPO
before2 working with	NMVTOOPNN
before2 world in	QNNVOPPPP
before2 would be	PTMNTPOOO
before2 written by	OYLOPPPNP
before2 xb 0	UMLMQQQQQ
before2 year but	SMPMPQPQQ
before2 year old	PSOPPQPNN
before2 year the	NNUUSMNOM
before2 years ago	NNRSSPPOO
before2 years in	MPTSNPPOO
before2 years of	LQXOQNPPN
before2 years the	POWNOOOPN
before2 york reuters	PNTVONNNN
before2 you support	PTNTOPPNN
before_ 0	QM[KOOPNO
before_ 000	PKLQXOPOR
before_ 1	THKKSURSR
before_ 10	SJNPOQQRR
before_ 100	TJNIVQQQR
before_ 11	UKKNUPPSP
before_ 12	OMLVSOPOP
before_ 13	TKLLVQQQQ
before_ 17	RNRMUOOOO
before_ 1988	OONRNTTNO
before_ 1989	QKJPOSSSR
before_ 1998	TKKKRSRSR
before_ 2	RGKMVQQPW
before_ 20	UIJJSSRST
before_ 200	NNRNWPPPO
before_ 2000	TMPLPQQPQ
before_ 2004	TKKKRSRRR
before_ 2005	NWNNOSONO
before_ 2011	UKKKRQRQS
before_ 2012	SMJQORRRP
before_ 2013	NORQNWNNN
before_ 2014	PNVLRQOOO
before_ 21	SMMMTQPQP
before_ 23	OMMSTPPPP
before_ 24	SKSJPQQSQ
before_ 25	RMQMOQQRP
before_ 27	SLKOUPQQQ
before_ 28	ULJIQRSTS
before_ 3	QIOQTORQQ
before_ 30	RLLKTOPPX
before_ 34	USNMOPPOP
before_ 4	XKGPTPPPR
before_ 400	SJHRQRRRS
before_ 42	PMRKSQPPQ
before_ 43	TLMQPQPPQ
before_ 45	SNTLQPPOO
before_ 5	UJMHPRRST
before_ 500	VLKQSPPPP
before_ 6	SJQOPTPOP
before_ 60	UKKJVQQQR
before_ 7	NMNZOPPOP
before_ 8	PJRPRPPOS
before_ 9	SKKPQVOOQ
before_ a	SLPOQQPNQ
before_ about	PUSSONMMN
before_ accuse	RQKLQRQQQ
before_ accused	MSPTSNONN
before_ accuses	LRWTONPNM
before_ across	MNL]NPPON
before_ actor	SOJJRRRTQ
before_ actress	M[MOPNPMO
before_ additional	XLLLUPQOO
before_ admiral	NYMNOPPPO
before_ adviser	PWNNOOPNO
before_ advisor	OUNOPPPOO
before_ after	OQSQPRNPL
before_ against	OQ[JRNOMM
before_ agency	ONQJRRRQQ
before_ airborne	QNNMOZOOO
before_ album	OMLKPQP[Q
before_ all	SOQPWNOMM
before_ alleged	ON[NOONOO
before_ allow	MRSTSNOMN
before_ allowed	NVMROOPON
before_ allowing	NQNMWPPOO
before_ ally	OXNPOOOOO
before_ along	NMM^OOONN
before_ alongside	NVSLSOONN
before_ am	QOKKTQRRR
before_ ambassador	MYNNPPPOO
before_ among	SNPQTOONN
before_ an	RNRPUNRLN
before_ ancient	PLTLUPPOP
before_ and	NSQQNONQQ
before_ annual	VLNLPYNNN
before_ another	RPSSMOPNM
before_ any	PSOSRONNN
before_ appointed	NVROOOOOO
before_ are	RNQPVOONM
before_ around	LOJ[RQPNN
before_ artist	N[ONOPPNN
before_ as	LQQRNLOSS
before_ asked	NTVPSNOMM
before_ at	JJWYMTPNN
before_ attacked	MULUTOONM
before_ attacking	QWNMPOONP
before_ attacks	PPRSNOPOO
before_ attended	NRUMNWNNN
before_ attorney	PUOOPPPOO
before_ author	QTJMQPRRO
before_ avoid	OLQSTOPPO
before_ ayatollah	OWNNPPPOO
before_ back	QTULNPPON
before_ backed	QQSKWMONO
before_ backing	OUONOPPPP
before_ backs	MMWVONONN
before_ ban	NPTMUOOON
before_ band	PKWOOQPOQ
before_ banned	MWUTMONNL
before_ based	PJWJTPQQO
before_ batter	MPOWOPPPO
before_ be	VQKQSOONO
before_ beat	MUSPQOPNN
before_ beating	PXNMPPPOO
before_ beats	LUYQMNONL
before_ became	NWQQOOOOM
before_ because	RSVRONNLL
before_ become	SLLSOQPPR
before_ been	RUTNONNNN
before_ before	PSTPRQNKL
before_ behind	MUXMOOONN
before_ believe	SXSNNNNMM
before_ believes	NQURNOPON
before_ best	UNLKQUPOO
before_ between	MUQUQOOMM
before_ beyond	TTNSNNONN
before_ billion	YMMMOQPQO
before_ billionaire	OYNNPOONO
before_ black	VHHHSSTUS
before_ blame	OYONPOONO
before_ blamed	OMZQPONNN
before_ block	TNNRROONN
before_ boarded	XNNNPPOPO
before_ boost	NNRXNOPON
before_ boot	VJLKRRRRR
before_ bordering	OOLYOPPPO
before_ born	NWPKVOONN
before_ boss	N\\MNPPPNM
before_ both	LWQPPMOMT
before_ bowler	PWNNPPPNO
before_ boyfriend	OYNNPPONO
before_ bring	OSNVNPPNO
before_ bringing	NRTSNOOON
before_ broadcaster	NVVMOOOMN
before_ brother	SRJLRQOPS
before_ bureaucratic	POMXOQNPO
before_ businessman	PYNNOPPNO
before_ but	RRRPOPOMO
before_ buy	SKRSPOONQ
before_ by	PUVPPLONL
before_ call	SJJRORQSQ
before_ called	RMRQMNMQU
before_ calls	MUUMOOPOO
before_ campaigner	QNJKRRRRS
before_ candidate	OSWLPPPNM
before_ candidates	PWNNPPPOO
before_ capital	NWNSOOOOO
before_ captain	QKHKSRSVS
before_ central	MMK[QPQPN
before_ centre	OZMMOQPNO
before_ century	OMLUPVONP
before_ ceo	SVMOPOONO
before_ chair	OTOOPPPOP
before_ chairman	NYNOPPPMO
before_ challenger	OYNNPPPNO
before_ champion	NU[LONOMN
before_ chancellor	PWNNPPPOO
before_ channel	ON[PPONNN
before_ chief	NSRUNPPNN
before_ chipmaker	NOWOOPPOO
before_ chose	NVNVNONON
before_ city	NOOWOPOOO
before_ claim	QLWJRRNQN
before_ claiming	NP[POONNN
before_ claims	NOQXNOPON
before_ cleric	OZNNOPOOO
before_ closing	NJOTPRSRO
before_ coach	OYMOPPPNO
before_ codenamed	OONNOOOOY
before_ colleague	OXNNPPOOO
before_ college	NMOYOOQPO
before_ colonel	OQJMRRRRQ
before_ columnist	OWONPPPNO
before_ combat	LOUTNPPON
before_ comedian	OZNOOOPNO
before_ comedy	RLKKPRRXQ
before_ commander	PWNOPPPMO
before_ commissioner	OWMOPPPNO
before_ communist	NUQUNNONO
before_ company	OL]MOPPOM
before_ condemning	OUNRSNONO
before_ congressman	OXNOPOOOO
before_ congresswoman	PXMNNOPOP
before_ connects	OONZNOPOO
before_ conservative	MVRVNNNMM
before_ contact	OYNNPPPMN
before_ controlled	RLIOTQRQR
before_ corporate	NONXNPPOP
before_ correspondent	OWNPPOPNO
before_ cost	NONQROONV
before_ councillors	OWOOPPPNO
before_ covered	MZVMONNMN
before_ criticized	MXLTNPOOO
before_ criticizing	NXONOPPOO
before_ current	LOZWMNNNM
before_ dame	OXNOPOOOO
before_ daughter	O]NNOOPOM
before_ day	PQIRSUQMO
before_ dead	MNRNYPPON
before_ deadly	RMTOOOOOQ
before_ debt	NOSVNOPOO
before_ defeat	ORVMOPOOO
before_ defeated	MRXRMNOOM
before_ defeating	OYNNPPPNO
before_ defend	NWSNOOONN
before_ defending	PMRLSRPPP
before_ democrat	QNJIRSSRS
before_ democratic	NQXMPOPON
before_ deputy	MUMPTPOMP
before_ described	SROJSOOPP
before_ designer	OYNMPPOOO
before_ despite	MUTQNOPOM
before_ dictator	PWMNPPPOO
before_ did	MZNOOPPOO
before_ director	PWJMPQQQQ
before_ discussed	NOTWNOPON
before_ divided	ONNZNPPON
before_ do	RJOJPSRTQ
before_ does	LYTTLNNNM
before_ dominant	ONSSSOONO
before_ down	WNOXNONMM
before_ downtown	MMLYSPPOP
before_ dr	O[LMPOQON
before_ dr.	MSVNOOPOO
before_ drama	RKLLOQQXQ
before_ drug	RLMPOOPPW
before_ during	POPIURPPP
before_ early	ONOUONONU
before_ east	NNOYOPPON
before_ eastern	NNMYPPPPO
before_ editor	OXMOOOPNO
before_ eight	POTMULUMO
before_ either	WRPOMMNMR
before_ elect	OVOMPPPOO
before_ elected	NWNRNOPOO
before_ election	UOSOONONO
before_ embattled	MNMVUOPON
before_ end	VMQMPPPOP
before_ endorsed	OWOMPPPPO
before_ ensure	SKJLVRRRR
before_ enter	MOLZOOPPO
before_ especially	NXTNNOONN
before_ ethnic	OMLSXPPON
before_ even	QTJSRPPOO
before_ ever	SKRMOPVPN
before_ every	NRMNQNONY
before_ executive	OZMNPOPMO
before_ face	TNVMOOOON
before_ faced	NOZLNOPPP
before_ facing	MOUOUOONM
before_ fact	NXONOPPOO
before_ famous	MNNYNVNNM
before_ fat	UKJKRQQTR
before_ features	RSLMQQPNQ
before_ fellow	LUTNXNNML
before_ fighting	OOZONOONO
before_ film	OJPMONU[N
before_ filmmaker	NZNNPOONO
before_ final	MPMMUYOMO
before_ find	SOIOSQPPQ
before_ firm	OM_LPOONN
before_ first	MOLNVWLKU
before_ five	MLQRXORNN
before_ fled	NOMXOPPOO
before_ fleeing	OMPTSOPON
before_ follow	PSRNOMPQQ
before_ following	OTSLQQOPN
before_ for	QRSROMOPO
before_ forced	OMRSUOONN
before_ former	IMWUSPOPM
before_ forward	OVNOPPPOO
before_ founder	TOIJRRRSQ
before_ four	RNRMUOPON
before_ fourth	SNQULTNMM
before_ free	MSRPUOOMN
before_ friend	M\\NOPOOMO
before_ from	KPSXPNQMM
before_ frontrunner	PVOOOPPOO
before_ full	NPYPPNONO
before_ game	UMRNONNVN
before_ gave	OZLOOPPOO
before_ gen	PSNPPPPPP
before_ general	PTMMRPQOP
before_ get	TOHJTRPQT
before_ gets	TNXNOMOON
before_ giant	KN]POOPOM
before_ give	LUTVNNNMM
before_ given	RRQRMOONQ
before_ gives	LQXTNOONN
before_ good	VMMMVPPPO
before_ got	VMMNOOUOP
before_ gov.	OXNNPOPOO
before_ governing	TLQKTOPPQ
before_ governor	NYNNPPPNP
before_ granting	MUULUNONN
before_ great	RPLRQPPPO
before_ group	NOZIQPQQO
before_ growing	NNLTWOPNP
before_ guard	PWNNPPPNO
before_ had	VSMMPPPOO
before_ half	PWNNPPPOO
before_ has	VWLLOOONO
before_ have	VTKTMOONM
before_ help	NQMUVOONN
before_ helped	QNVROOOOM
before_ helps	NPWNROOON
before_ her	MQROUSNMN
before_ hidden	ULMMQQQQQ
before_ his	PHQQSRSQL
before_ historic	MPNWUNONM
before_ hit	NMKYONPOU
before_ hits	MRJVSPPOO
before_ home	UNQNOPPPO
before_ host	OVRPOOPNN
before_ hostage	USMNOPPOO
before_ how	OTOXLPPNM
before_ hurt	MPMURPPOO
before_ i	VKHKQSQST
before_ iconic	XNMXMONNM
before_ if	OWSOQOONK
before_ imagine	NTRNTOONN
before_ improve	PKJVUPPRO
before_ in	NKNYOPOQQ
before_ include	KUMLTNSTO
before_ included	RMSNQQPOP
before_ includes	RPLQQPPOQ
before_ including	JVVPOPRJP
before_ incoming	NPMQTPPOO
before_ incumbent	PZMNPOPNO
before_ inside	MLK[PSQPN
before_ insisted	NTWNNOOON
before_ interim	NOQXQNNMO
before_ internal	QLVQOOOPN
before_ interview	OVNOPPPOP
before_ into	KONZNQOSM
before_ investigating	OYQNOOONO
before_ involving	NRKSUPPON
before_ iraqi	PNMMVQQPQ
before_ is	TSOKSNNSM
before_ it	SROJRPPQO
before_ its	QKSRPMMLY
before_ jamaledwards	SNNNQPQQP
before_ join	KXLSUOONN
before_ joined	MVZLNNONM
before_ joining	NQTPQOPOO
before_ journalist	PQKLQRQRQ
before_ judge	OWNOOPPNO
before_ just	VKJSOQPPQ
before_ justice	OTOOPPPPP
before_ justinbieber	QQLLPRPRQ
before_ keep	OVPMSQNMO
before_ key	NQUTOOONN
before_ kidnapped	QMKJXQQQQ
before_ kill	NUQRNOPOM
before_ killed	QXMRNOOMN
before_ king	QULNPPQON
before_ know	SVLKQPPOP
before_ lady	MYOOOPOOO
before_ large	MNTVSNOMO
before_ largest	UKMRSOPOP
before_ last	QOSTOOOON
before_ late	OSSPNPOOP
before_ later	NTQVONNMN
before_ latest	SORMNMLSU
before_ lawyer	PXMMPPPOO
before_ lead	MOVROOPON
before_ leader	N\\NLPPPNO
before_ leading	ROTQTNOML
before_ leads	NRNOOQVNO
before_ leave	MSWROOOMM
before_ leaves	MRTWNOONM
before_ leaving	NMVWONONM
before_ led	LRWPSNNMO
before_ left	MOWVMOOOL
before_ legend	PWNNPPPOO
before_ legendary	OOQMXOOOO
before_ let	MOUVNOOOO
before_ level	OPWMQPPNO
before_ liberal	PJJSQRSPR
before_ lifelong	OMMMWQQQP
before_ like	PTTOQMOKP
before_ likely	UNNNUOOON
before_ line	RMLLXPPPQ
before_ link	SKIRQQQRR
before_ local	SMLTVOOOO
before_ lol	TLKKRRRRR
before_ long	XKKJWPPPQ
before_ lord	MYNOPPPPO
before_ loses	TPNTNOONO
before_ love	QZKOOPPNN
before_ m.	TOMOPPQPP
before_ madam	TKKLRQRSR
before_ made	LRWTRNNNL
before_ magazine	ON\\NOOOON
before_ magnate	OWNOPPPNO
before_ main	SLSQPOOOP
before_ mainland	OOMWPNPOP
before_ mainly	SLLJXQQQQ
before_ major	QPQRTOONM
before_ majority	PVLLPQQQP
before_ make	PQOUROOMM
before_ maker	NP\\NONONO
before_ makes	MNNTNOOOV
before_ male	TOONSOOOO
before_ manager	VORLQNNPO
before_ many	PJKQZOPPQ
before_ maybe	OSNMNOOWO
before_ mayor	LZNOPPPNO
before_ me	VIGHUSSTT
before_ meet	MSSTOOONN
before_ meets	PUOMRPPOO
before_ member	QQMKTPQPQ
before_ mention	NRSTNOOOO
before_ met	OYMNPOPNP
before_ militant	QOQMUOPOO
before_ million	MKRSQOONV
before_ minister	RSLNPPPPP
before_ miss	RPSLPPOPQ
before_ missing	LXOROOPNO
before_ more	YPPMTNNMM
before_ morning	MOVUMOONN
before_ most	SQLNUOPPO
before_ movie	OMONOOO]N
before_ mp	QVNOPOONO
before_ mph	TMLMQQQQR
before_ mr	OYMNOPPOO
before_ mr.	KPSUOPPPO
before_ mrs.	PTMNQPPQO
before_ ms	USNMPPPNO
before_ ms.	MZMNOPPPP
before_ murdering	OKJQTSQRR
before_ musician	TMIIRRRTS
before_ my	WJKISRRTP
before_ name	QXOQNONNN
before_ named	NTNOPOPNU
before_ names	NUYNNNNNN
before_ near	KJM_QPRPN
before_ neighboring	NNMZNPPPO
before_ network	OKUKQQRRP
before_ new	UPSPKMQMR
before_ newcomer	OYNNPPOMO
before_ newspaper	NWXMNPOLN
before_ next	KVQSQNNLR
before_ nine	ONMMWOTPP
before_ no	SQJTMOOUN
before_ nominated	OZNPOOONN
before_ nominee	OXNNPPPNO
before_ nor	PYNNOPPNN
before_ north	OONZNOOON
before_ northeastern	NOMXMPPPO
before_ northern	MLJ]QPQPO
before_ northwestern	NPWQMPPON
before_ not	SMMSTOPOM
before_ now	USNMQOONN
before_ of	QOQSPOOOO
before_ off	QMPWQOPOL
before_ offered	SLQPOQQQO
before_ officer	OYNOPOPNO
before_ official	NOWJSPQQN
before_ old	NRQUSONLM
before_ one	LPRNQSOMS
before_ only	PUOLVOPNN
before_ opposition	QSHJTQRRQ
before_ or	QLQTSMOMR
before_ order	WPNSNONNN
before_ organization	NP[NNOOOO
before_ original	QKQONOPOW
before_ other	OLSNWPPPM
before_ our	SLMTNRRPO
before_ out	TPPMTOONO
before_ outside	NKTZLOPPN
before_ over	OQTQNPPOM
before_ own	QOOKQPPOV
before_ owned	ONYTONOMN
before_ owner	RNJKRRQSR
before_ p.m.	\\NMOOOONO
before_ partner	OXTMOOONN
before_ past	MNTRNUNNN
before_ people	SNRMOPQPP
before_ philosopher	OWNNPPPNO
before_ pirated	OPNNPOPOX
before_ play	OSPPOQOOP
before_ played	PWMMPPPPO
before_ player	OYNNOPPNO
before_ playing	SJSKPQQRQ
before_ plays	MVWMNOONN
before_ please	UNJJRRQQS
before_ plus	ONMUOONVN
before_ pm	PVNOPPOOP
before_ poet	OWNLPPPOP
before_ politician	SLJISRRST
before_ poor	SSKKRQPOS
before_ pope	STMNPPPPO
before_ popular	MTMVQOONN
before_ posted	QUKTOOOOO
before_ powerful	NNYMUOONM
before_ praised	JYTOSNMMN
before_ predominantly	QKVLOPQPQ
before_ premier	OXMNPPPNO
before_ president	RWLMPPOOP
before_ pressing	NOMUSPPPO
before_ presumptive	NOQNUPPPO
before_ prevent	OTRROOOON
before_ prince	OVOOPPOOP
before_ principal	UTSNPNMNN
before_ private	MNWMUOPNO
before_ producer	OYMNPPPNO
before_ professor	QWMMNPPPO
before_ prominent	NOMSWOOOO
before_ promote	MPNTUOOOO
before_ promoting	MTNTQOOOO
before_ prop	PZMNOOPON
before_ prosecutor	NRWNPOPMO
before_ protect	VMMVNOOON
before_ put	PQVLQOOON
before_ puts	NRLRTPPOO
before_ quarterback	OYNMPPPNO
before_ quotes	MTMPNOOWN
before_ radical	MOTKZNPOO
before_ ranked	NVNSNOOOO
before_ ravaged	TJHKTSRSS
before_ reach	NTMVOOPON
before_ read	QNIJRQRTT
before_ real	SMKLRQQRR
before_ reality	XOMNOPPPP
before_ reason	PTMLPPOOU
before_ rebel	MUQMVONMN
before_ recent	NM]NRNONN
before_ refer	OONUOPPPP
before_ regarding	PTLLSPPPP
before_ registered	NNNTUPPOO
before_ rejected	NYQOOOPNN
before_ release	NZSNMNONN
before_ remote	NNLUSPPPO
before_ rep.	OVOOPPPOO
before_ replace	OWOOOPPOO
before_ replaced	OXNOPPPNO
before_ replacing	OYNNQOONO
before_ reporter	OWNOPPPNO
before_ reports	PMRVOONON
before_ republican	MVUMOOPNN
before_ revealed	NURMUOOMM
before_ reviews	TLNHQSPRS
before_ right	QMYLOOOOQ
before_ rival	LTWUNNPLM
before_ rivals	NUWMNPPNN
before_ round	RMSMSMPOQ
before_ ruled	NPQWOOOOO
before_ ruling	QKTHTRQQP
before_ run	QNULPPPQP
before_ runner	OWNNPPPOO
before_ runs	TOQNNNNNU
before_ rural	NOMXUNONN
before_ s	RQPUPNPMM
before_ said	N[RNMOQOK
before_ save	QNMWOPOPP
before_ say	QTTQKPOPM
before_ saying	OQUQQOONN
before_ says	KUTUOOONM
before_ season	ONUVNONON
before_ second	SKOUMNPUN
before_ secret	NOUNSOOOO
before_ secretary	PTQNOPPOO
before_ see	MZQPOOPOL
before_ seed	OWOOPOPNO
before_ seeded	O\\NNOOONO
before_ seeks	LQYQNOONO
before_ sell	MNQXUNNNN
before_ sen.	OWONPOPOO
before_ senator	NWNPOPPOO
before_ send	SMKSVOOOO
before_ senior	NMQJXPPPQ
before_ separatist	PNQLVOQPO
before_ seven	TOTMOOOPO
before_ several	SKQIVQPQP
before_ sheikh	NZMONPPPO
before_ shook	OOMYOPPOO
before_ shooting	NUNNONOVO
before_ show	WWOMNLLUK
before_ showed	OSMUOPONO
before_ shows	VRNNNOOUN
before_ signs	SNTQOPNPO
before_ since	QUJPNTOQO
before_ singer	M[MMOPPNP
before_ singers	N[NOOPPNN
before_ single	NOMNRNM^N
before_ sir	OWMOPPPOO
before_ six	QMNPWMSON
before_ slams	NTXMOONOO
before_ so	TQLJWPPNP
before_ some	QSOQUNONM
before_ something	WNROOOOOO
before_ son	PVKJSQRPO
before_ song	RLLMPPOYP
before_ southeastern	PKRLRQRQQ
before_ southern	NOKXSPPPO
before_ southwest	ONVQNPPOO
before_ speaker	TVJLQPPNQ
before_ speaking	QOMXNOOOO
before_ spokesman	OOSTPOPNN
before_ star	O[MMPPPOO
before_ starring	PXNNPOPNP
before_ stars	PUKKTROPO
before_ start	TLVKNRPPN
before_ state	OXQLOPPOO
before_ stop	NXMQOPPPN
before_ striker	OYNOOPPNO
before_ student	XIIJRRRSR
before_ succeed	NXNOPPPNO
before_ succeeding	PTOOPPPOO
before_ suggested	NWNOUOOON
before_ sunni	POMMVPPPP
before_ super	\\MMOOPPOL
before_ support	OWJMSNNMU
before_ supported	NTSNPOPON
before_ supporting	OXNKRPPOO
before_ surrounding	OYNNPPPNO
before_ suspect	OUUNPOONN
before_ suspected	NNVROPOON
before_ tackle	NOSNNOWNO
before_ take	RNKWOPPPP
before_ targeting	LVTLSOOON
before_ team	NSTUNNOMM
before_ teenager	PWNNPPPNO
before_ tell	RQRLSOOPO
before_ tells	NNWOPOPOP
before_ term	MMRVROPNO
before_ than	QTTRMNOML
before_ thank	WRLMOOPOP
before_ thanks	MYNOPPOOO
before_ that	PRSPPMSOM
before_ the	NLRQPQQNR
before_ their	UMFPUXNON
before_ them	NULLUWNMN
before_ then	UUSPMNOMM
before_ these	TJTKPQQQP
before_ thing	OWRNOOONN
before_ think	UQINNXPOO
before_ thinks	NQTNWNONN
before_ third	QLQQSNNTM
before_ this	QQPRMNQPP
before_ those	QNMTQQOPO
before_ though	NVNSOPOON
before_ threaten	QLLTUPPOO
before_ three	RKRMUNVMN
before_ through	KTPYSSNJJ
before_ throughout	OOLZOOPOO
before_ to	PPQUOPPNO
before_ today	QQQMQPPOP
before_ told	NS]NPNOKL
before_ tonight	UKKMRQQQT
before_ tonnes	OPNOUPPPP
before_ too	TJJKRRRSS
before_ top	NMSRVOONN
before_ torn	OLORRQPPP
before_ toward	QQKPSPPQP
before_ towards	MNLXOTPNP
before_ town	NON]NONNN
before_ transit	TIIIRTRTT
before_ troubled	QLPQTOPPP
before_ two	QOOMWOPON
before_ tycoon	OWNOPPPNO
before_ uh	NTWONOOMN
before_ under	PPNUQOQON
before_ unless	LNTWQOPON
before_ until	MNTPPUONN
before_ up	ROPSPQNNN
before_ urged	NXQRMNPON
before_ urges	OORUONPOO
before_ urging	NQOPSOPPP
before_ use	MTTRMONOP
before_ used	NRRLNQNPT
before_ using	VQMJTOQPM
before_ v	NQZNNOOMM
before_ versus	O[NNOOONO
before_ veteran	RJJKTRSRS
before_ via	WHSPQNONR
before_ victim	NXNOPOPNP
before_ visit	QLLYNQPPO
before_ visited	OOJZQOPOO
before_ visiting	QLJTWPQON
before_ visits	NOOVOPPPO
before_ vs	PLVMNQQSP
before_ want	MWNSOPPON
before_ wanted	RRLKUPPPO
before_ warning	UONOUOOOO
before_ was	OQSLUOPNO
before_ watch	VMHIPRRTS
before_ watching	UJMMPQQSR
before_ week	TMLKVPPPQ
before_ weekly	TKJKVQQQS
before_ weeks	RJOTNPQRP
before_ welcome	NWMVMOONO
before_ were	LXVQPNNML
before_ west	OMMUUPPOO
before_ western	QLGTTRPQQ
before_ what	USIPOUPON
before_ when	OXRPOOOML
before_ where	UUNNSNONM
before_ whereas	QKLLRQRUQ
before_ whether	MYSQPNOML
before_ which	OUQUMOOMN
before_ while	NRVLONPRO
before_ white	MONVTPPON
before_ who	QTIPOQPRP
before_ whom	NXNNPPOOP
before_ whose	NSXONOONO
before_ why	OUQNOPOPM
before_ wife	NUNUQOONN
before_ will	RRTQNOONN
before_ win	QKJTOSRQP
before_ winner	MZMNNPQOO
before_ winning	MMOVNNOVN
before_ wins	UIIPRRQQR
before_ with	NRTNOMOPS
before_ within	PLQPQQPQP
before_ without	SQMMQQPPQ
before_ won	PMLUONXNO
before_ worker	PUNOPPPOO
before_ worst	XONNORNNO
before_ would	RTLMPPPQP
before_ writer	QQJKQRRPR
before_ year	QTVUMNMKM
before_ years	RQJPPPQRP
before_ yet	RQJIRRRRR
before_ you	ZPHLQQPQQ
before_ young	PLJIXRRRR
before_ your	RHFGSUUUW
beginning 100	VMMNPPPPQ
beginning 3cl	SONOPPPPP
beginning 3g	VNNOPPPPN
beginning 5g	VOONPPPPN
beginning abb	NTPNOPPPP
beginning abc	LOXNPPPPN
beginning abd	OUNOOPPPP
beginning abe	NSNUOPPOO
beginning abg	SLLLRRQQR
beginning abo	SKKLTQQRR
beginning abr	QWNMOOPOO
beginning abs	WOMNPPPPO
beginning abu	OPOTOPPPO
beginning acc	SOQQOPNPP
beginning ace	QMKNPRRRR
beginning ach	SNKLRRRQQ
beginning acp	NOUOOPPPO
beginning act	RRSONOPOO
beginning ad	SOMNQPQPP
beginning ada	QSJJPRRRR
beginning add	VKJLQQQRS
beginning ade	NRTPOPPON
beginning adm	RLNLQRRQR
beginning ado	UMMLRPRPR
beginning adr	QNNUOOPPP
beginning adv	QOTOOPPPP
beginning aed	TKKLRRRRS
beginning afg	OOMRSPPPP
beginning afp	LOVOPPPPO
beginning afr	RKJSQRQQQ
beginning aft	RMPMPQQQQ
beginning aga	RPLLPRRRQ
beginning agr	TNMOPPPPP
beginning ah	TMMMQQQQQ
beginning ahh	ULMNQQQQQ
beginning ahm	OSRNOPPOP
beginning ahr	MWMOPPPPO
beginning ai	UMNNPPQPP
beginning aid	TNUOOPPNN
beginning ail	OXNOOPPOO
beginning ain	TMLMQQQQR
beginning aip	OOVOPOOPO
beginning air	PPTPOOPNP
beginning aka	ONVNOOOOU
beginning ala	TMQPOPPPP
beginning alb	OOKZPPPOO
beginning alc	OOOSOOOTO
beginning ale	QUJLRQQPQ
beginning alf	PUMLQPQOQ
beginning alg	PNKOTQQQQ
beginning ali	MWTNOOPOM
beginning all	PTLUNOPPN
beginning alo	ULMNQQQPQ
beginning alp	MORPPPQQP
beginning alr	SNOOPPPPP
beginning alt	TLTNPPPOO
beginning alw	TNKLQQQQR
beginning am	UOLOPPPPP
beginning ama	SJRPPPPQP
beginning ame	SORPKPPSO
beginning ami	TQMSNOOOO
beginning amn	UMNOPPPPP
beginning amp	TORNOOPPO
beginning ams	POOTPPPPO
beginning ana	SQPROPONO
beginning and	MRQMSONNV
beginning anf	NNUTOOPOO
beginning ang	QTNOOPPOO
beginning ani	TRMNPPPPP
beginning anj	PNNVOPOPO
beginning ank	QMMTPPPPP
beginning ann	NTJQQQQPP
beginning ant	QKNPPRQQR
beginning anw	OTOOPPPPP
beginning any	UNOOPOPPP
beginning ap	KPTNQQQPQ
beginning ape	RMNLRQQQR
beginning aqa	POUPOOOPO
beginning aqu	RILQQQQRS
beginning ara	NQLLXQQPP
beginning arc	QRMQOPPOP
beginning arg	PLNTQPPPO
beginning ari	QOMMRRQPR
beginning ark	NOOWOOPPO
beginning arm	PQPLRPQOQ
beginning arn	OSNSPPPOO
beginning arr	RSKKQQQQQ
beginning ars	KOUQNQQPP
beginning art	STMNOPPPP
beginning asa	TKPKQQQQS
beginning ash	NXLNPPPPP
beginning asi	MQLTRPPPP
beginning ask	SONMQQQQP
beginning aso	RPLMQQQQR
beginning ass	OPMNQQQRR
beginning ast	SMNTPPPOO
beginning ath	PMSNPQPOQ
beginning atl	SRQRNNOON
beginning atr	NPTPPPPPO
beginning att	TQLNPPQOQ
beginning au	RMKJSRRRR
beginning auc	PMKRQQRQQ
beginning aug	PQNTOPOOO
beginning aus	QQTRKPPON
beginning aut	UNMOPPPPP
beginning ave	RNSTOOONN
beginning avg	UNOPPPPOP
beginning avi	OROOOOPUO
beginning avo	QNOQOOOOT
beginning aw	TLMNQQQQQ
beginning awa	QOSOPOPPO
beginning awe	SQMNQPPPP
beginning awk	SJJLSSSSS
beginning aww	ULNNQQQQQ
beginning axe	OVOOPPPON
beginning azt	PKOKSRRRR
beginning azu	QPTNOOPPP
beginning b	RMOSPPPPP
beginning b.c	NPOVOPPPO
beginning bab	NQQKOOOTV
beginning bac	ULJKRRRSQ
beginning bad	QQLTNPPPO
beginning bag	MSPUNOPPO
beginning bah	NRTNOPPPO
beginning bai	QNLPQQQQQ
beginning bak	MQRTPPPON
beginning bal	LPNVRQPON
beginning ban	NNOXMPQPO
beginning baq	OPNTOPPPO
beginning bar	LXOSONORL
beginning bas	RPOSOPPNO
beginning bat	TPTONOOON
beginning bau	OTPOPPPPP
beginning bbc	IL[PPPQPO
beginning bcc	OPSPPPPPO
beginning bce	SKIJSSRST
beginning be	VPOOOOOOP
beginning bea	OOSPOPPPP
beginning bec	PTOOPPPOP
beginning bee	QRNTONPOO
beginning bei	PMLQRQPQR
beginning bel	NRVONOPOO
beginning ben	LXOQOOPON
beginning ber	NQMSPSPQN
beginning bes	TMIPPQQRR
beginning bet	SMNMPPQRQ
beginning bey	NXNNPPPOO
beginning bib	RPLLRRQPQ
beginning bid	STNOOOOPO
beginning bie	OUOOQPPNO
beginning bik	QLRMQQQPP
beginning bil	SSTMPOMMO
beginning bin	POUOOPPPO
beginning bio	RLTNPPPPO
beginning bir	MMTVOPOPN
beginning bit	VNMNOPOOU
beginning blb	NPUOOPPPO
beginning ble	SOJLSQPQR
beginning blm	POTNOPPPO
beginning blo	QLXMPPPOO
beginning blu	RLPRPPQPP
beginning boa	PNUNPPPPP
beginning boe	LPXPOPOPN
beginning bol	NSMSQQPOO
beginning bom	QPPSOOPPN
beginning bon	N[MNOPPPN
beginning boo	TOIRQQQPO
beginning bor	TRMLQQPQP
beginning bos	PSPNRPPON
beginning bot	ULKKRQQQS
beginning bou	LSOXOOPNN
beginning bow	OVOOOPPOO
beginning boy	TMQNPPPPP
beginning boz	OWONOPPPO
beginning bp	OQUNOPPPP
beginning bra	NPLUTPPOO
beginning bre	VOJNPPPPR
beginning bri	OOLQTPPPO
beginning bro	NPWROOOOL
beginning bru	NRLTPPPPP
beginning bry	NTTNOOPON
beginning bsk	NOVNOPPPO
beginning bt	NPSOPPPPO
beginning bub	QULLPQQPP
beginning buc	NTLMRQQPQ
beginning bud	SLPLRTPOO
beginning bui	OOUTNOONO
beginning buk	QQJKRRQQS
beginning bul	RMTNROOOO
beginning bun	OJPPPQQSQ
beginning bur	QMNTRPPOO
beginning bus	QULMOQQQP
beginning but	TLPMQPQPQ
beginning buy	UNOPPPPOP
beginning buz	RMSNPPPPP
beginning byr	NQSNOPPPP
beginning c	UNNPPPPPP
beginning ca	SLMLRRRRR
beginning cab	MTMRPPQPP
beginning cae	OOWNOPPOO
beginning cal	QOIPQRQRR
beginning cam	RNRLRPPOQ
beginning can	PJPTRPQPO
beginning cap	RPLQOQPPP
beginning car	USHPLQQRO
beginning cas	OUPSONPOM
beginning cat	POPNUOPPO
beginning cau	SSOOOPPOO
beginning cbb	TNMOPQQPP
beginning cbi	NPTPOPPPO
beginning cbs	NPTPPPPPP
beginning ccc	POTOOPPPO
beginning cd	VOLNPPPPP
beginning cdn	RLLNQQQRR
beginning ce	SLKKRRQRS
beginning cec	SOTOOOOOO
beginning cel	WKNLPPPPS
beginning cen	TPUKOPPOO
beginning ces	RMMRPQPPQ
beginning cfl	QMNLQRQQS
beginning cha	KVKSPQQOO
beginning che	OTPNQPPOO
beginning cho	QVMPOPOON
beginning chr	RNORRTOMM
beginning chu	QTPMPPOOO
beginning cia	NTTNOPPOO
beginning cin	STQNNNONR
beginning cit	VMTJQPOPP
beginning civ	OSSOOPPOO
beginning cla	PTLHQRRQR
beginning cle	NLVSOPQPN
beginning cli	LXNNQPPOP
beginning clo	QSRMPPPNN
beginning cne	ONWNPOPOO
beginning cnn	OOSNPQQPP
beginning coa	SPMOOTPPO
beginning coc	QMMNPPPUQ
beginning cod	NTWNOOOMO
beginning cof	RNNSPPPPP
beginning cog	VMKLQQQQR
beginning coh	PVNOOOPOO
beginning coi	PNVOOPPOO
beginning col	MQQRQPPON
beginning com	RPOIVQQOP
beginning con	SOMQPOQRN
beginning coo	QVMNPOQPN
beginning cop	ONMUQOPQO
beginning cor	MONQQRQPQ
beginning cos	TKQMQQPPQ
beginning cou	RUNPOOPON
beginning coy	RLOLQRQQR
beginning coz	TLLLRQQQR
beginning cp	QPRMQOPQP
beginning cra	PMTOPPPQO
beginning cre	TLRMPQQOO
beginning cro	MQOOTPQPO
beginning cru	NWJRPQQOO
beginning cry	UKKMSQQRR
beginning cso	ZMMOOPPPO
beginning cua	NXNOOPPOO
beginning cub	NVQPOPPOM
beginning cul	RRKLQQQQQ
beginning cup	TLKLRSQRQ
beginning cur	VNMNQPPOP
beginning cut	VKKMRQQQR
beginning cyp	RPNKRQPQQ
beginning cze	NONRUPPOO
beginning d	TOOQPOOOO
beginning d.c	PPOSPPPPP
beginning dab	OLROQQQQP
beginning dad	POKIRSRST
beginning dai	OQSMQPQOP
beginning dal	MRMYOPPNN
beginning dam	PWKNPPPPO
beginning dan	KWRNRPPON
beginning dar	LQQOPSPPP
beginning dat	QNQOOOPNU
beginning dav	L]LMPPPON
beginning daw	NSSPPPPNO
beginning day	UONSNPPON
beginning dea	SNUMOPPOO
beginning deb	QSOLQQPPP
beginning dec	QOTLPPPQP
beginning dee	QOKKQRQRT
beginning def	VQOLOOPOO
beginning del	LTVQOPOON
beginning dem	LQNOVPPPP
beginning den	NUKUOPPNO
beginning dep	WMLOOPPPQ
beginning der	MULVPOPOM
beginning des	SMQOPQPQO
beginning det	QOMUPPPPP
beginning dev	OTNPPPPOO
beginning dew	QQLPPPQQQ
beginning dex	QNKLRQRTR
beginning dha	OOSUOOONN
beginning dia	PWNLPPPPO
beginning dic	MXMOPPQOO
beginning did	SNSMPPPOP
beginning dif	SOOPPPPPP
beginning dig	VMKMQQQQQ
beginning din	WMMMPQPPP
beginning dir	VMMMQPPNU
beginning dis	WHNNQQQPR
beginning div	VMKNQQQPQ
beginning dix	OQOTOOPPO
beginning diy	OPPTNPPPP
beginning djo	OWONOPPOO
beginning dkk	TMMMQQQQR
beginning dm	QMOMQRQQQ
beginning dna	VOLNQPPPP
beginning dnc	OPUOOOPPO
beginning doc	QRNSOOPOO
beginning doe	SLNKSQQRP
beginning dog	SMMOQQPQQ
beginning dol	OSLRPPPOP
beginning dom	NVNMTOPOO
beginning don	SQMTOOPNN
beginning doo	TKJKSRQTS
beginning dor	NPRXNPONN
beginning dou	QVNOPPPON
beginning dov	OPOVOOOOO
beginning dow	RMQMQQQPQ
beginning doz	TOOOPPPOP
beginning dp	NVNNPPPOP
beginning dra	OQUOOOPOO
beginning drc	OPTQOOPOO
beginning dri	UKKKQRQRR
beginning dro	UJIKRSRRT
beginning dub	PNNVOPPPP
beginning duc	UPNMPPPPP
beginning due	TLLLRRQRR
beginning duk	OVOMPPPPO
beginning dum	TLKKRQRRS
beginning dun	SOLMPQQQR
beginning dup	MTUNOOPPN
beginning dur	OPMVOPPPO
beginning dut	OOMMXPPPP
beginning dvd	WMMQPPPPO
beginning d’s	OTOPPPPPP
beginning e	UNNNPPPPP
beginning e3	NOOOPUPPO
beginning eag	ULUONPOPN
beginning ear	NRIVOPPPQ
beginning eas	RJQNNSPUO
beginning eba	OPVOPPPON
beginning ebb	NVOPOPPOO
beginning ebo	UJIPRQQRR
beginning ecb	QOSOPOPPO
beginning eco	WOQONOPOO
beginning ecu	MOMUTPPOO
beginning edd	QSSMOOOOP
beginning ede	ONMVPPPPO
beginning edh	OWNOOOPON
beginning edi	SMOTOPPNP
beginning edm	OUNSOOPON
beginning eff	OTTOOPPOM
beginning egy	ONTPOPPPO
beginning eig	SPLNQQQPP
beginning ein	MWMPPPPOP
beginning ela	PNWMOPPPP
beginning eld	RLLSPQQPQ
beginning ele	WIKKRQRQS
beginning ell	OSOROPPOO
beginning els	NSRNPPPON
beginning ema	SQOOPPPPP
beginning emb	ROQMPPPQP
beginning eme	SMMSPPPPP
beginning emo	PSLROPPPP
beginning emp	TULNPOPOO
beginning ena	SILJRSSRS
beginning end	VMLLQQQQQ
beginning eng	RPUOMOPOO
beginning enj	TNONPPPPP
beginning eno	UMNOPPPPP
beginning enr	RRQLPPPOP
beginning ent	XJKNPQQPR
beginning env	VNNPNPPPO
beginning epa	OPSPOPPPP
beginning epi	QKSJRQQQR
beginning eps	PWMMPOPPP
beginning er	SMMMQQQQQ
beginning erd	PVMMPPPPP
beginning eri	NUMRQPPNO
beginning eru	SNOOPPPPP
beginning esc	SMMRPPPPQ
beginning esp	OOUNPPQOO
beginning ess	NOMXOOPRN
beginning est	XMJLRPQPR
beginning et	SNNOQPQPP
beginning eth	RMKQTPPPP
beginning eu	MPUPOPPPO
beginning eur	LKPSTPQPR
beginning eva	SWMPOOONN
beginning eve	OSYLOMPON
beginning evi	TLKLQRRRR
beginning evo	TMMNQQQQP
beginning exc	WLLMQQQQQ
beginning exo	OTTOOPPON
beginning exp	XKLMQQQQR
beginning ext	PMQLRQQQQ
beginning ezm	TKKMRRQRR
beginning f	TMMMQQQQQ
beginning fa	NOTPPOPPO
beginning faa	PPOSOPPPO
beginning fac	PKQKQRRRR
beginning fag	STMNPPPOP
beginning fai	RNRSONPOO
beginning fak	QPMNQQPRQ
beginning fal	NSOTOOOPO
beginning fam	SLKMQQQTQ
beginning fan	TQMNPPPOQ
beginning fao	OOTPPOPPO
beginning fas	VLKNQQPQQ
beginning fat	NLQYOPPPN
beginning fb	RNPMPQPQQ
beginning fbi	NPUOOPPPO
beginning fda	NPUOPPPPO
beginning fdi	TMQMPPPPP
beginning fdp	NPTOPPPPN
beginning fea	ULLNQPQPQ
beginning fee	QLRNQPPPR
beginning fel	QTLNPQQOP
beginning fen	PQSOPPOPO
beginning fer	PUOPOOOOO
beginning fes	TOOPPOPOP
beginning ff	TMKMQQQQS
beginning ffs	TMLNQQQQR
beginning fif	QMVOOPPPO
beginning fig	SLTNPPPPO
beginning fij	OPOUOPPPO
beginning fil	QQPMRPPQN
beginning fin	TSMKSOPQO
beginning fio	OSNSPPPOO
beginning fir	UMQNPPPPP
beginning fis	SPPMPPPOP
beginning fix	SNNNPPQQQ
beginning fla	SLLSPPPPQ
beginning fle	QRLNPQQPP
beginning flo	RNLRQPQPO
beginning fm	SNKLRQRQR
beginning fmy	TMMOQPQQQ
beginning fol	SMNSPPPPP
beginning fon	PRUOOOPON
beginning foo	SRRNPPPON
beginning for	SKWNOOPOO
beginning fou	UOLNPPQQQ
beginning fox	OPVKPPRPN
beginning fra	RLPSOPPPP
beginning fre	SRONPPPOP
beginning fri	POLMPPPUR
beginning fro	RORKPPQOR
beginning frt	PNTOPOOPP
beginning ft	PMQNQPPRQ
beginning ftu	OOVNOPPPP
beginning fuc	WHIKSSRSS
beginning fue	QRMMQQQPP
beginning ful	SORPPPPNO
beginning fun	QNMKRQQRR
beginning fur	VMLMQQQQQ
beginning g	UNNNQPPPP
beginning g4s	NOVOOPPPN
beginning g8	NQUOOPPPN
beginning gaa	PMTMPPQQQ
beginning gad	QRMNQPPQQ
beginning gal	OOLSOQPRQ
beginning gam	QNQLNROOU
beginning gan	PWKKPQQPP
beginning gar	PVOMPPPPN
beginning gas	QTMMPQPPP
beginning gat	NTLROTPON
beginning gav	NWOOPOPON
beginning gbp	SMLMQQQQR
beginning gcs	TMLMQQQQR
beginning gdc	OQNOOVPPO
beginning gdp	WNKNPPPPP
beginning ge	MPWOPOPPO
beginning gei	OTOPPPPPP
beginning gem	RNJJQQRTS
beginning gen	RQPQNTOOM
beginning geo	TNHLSQQRS
beginning ger	NTLRSPPON
beginning get	QLSQOPPPO
beginning gha	MOSRPPPPO
beginning gho	NTTNOPOOO
beginning gib	NTOSOOOPO
beginning gil	PPKRQQQPQ
beginning gin	OUNMPQQQP
beginning gir	XJNQPPQPP
beginning gis	TLJJPRQTU
beginning giv	TOOPPPPOO
beginning gla	OSOSOPPON
beginning gle	QOMTPPQPO
beginning gli	QNMNRQQQR
beginning glo	TMVMOPPOO
beginning glu	WMLNQPQPP
beginning gmt	TNPOPPPOP
beginning go	SOOPPPPPP
beginning god	QVNMOOPOP
beginning gol	RTPLOPOSN
beginning gon	SQLSOPPOO
beginning goo	QLRPPQPPO
beginning gop	MQVOOPPPO
beginning gor	TPLKQQPRR
beginning gos	OROTPOOOO
beginning got	TLMMQQQQR
beginning gou	OOTNPPPPP
beginning gov	XLLMQPQPP
beginning gra	OQPRNOSOO
beginning gre	RQJSRPPOO
beginning grf	RMLLRRQQS
beginning gri	RPNMPQPPP
beginning gro	PQSQOOPOM
beginning gua	MPVQNOPPO
beginning guc	PWMOOPPOO
beginning gue	SONRPPPOP
beginning gui	TONSOOOOO
beginning gul	SPHPQQQQQ
beginning gun	SMMNQQQQQ
beginning gus	NSTOPOPON
beginning gut	TPKNQPQQO
beginning h	UNLMQQQQQ
beginning h5n	RMMMQQPQT
beginning ha	SNONQQPQQ
beginning haa	QQPLPPQPR
beginning hab	OLTOPPQQO
beginning hac	RMMTPPPPP
beginning had	QQLPPQPQP
beginning hah	VLKLQQQQR
beginning hai	PNLUTPPOO
beginning haj	OOONPVPPP
beginning hak	PONXOOPON
beginning hal	LVQROPPON
beginning ham	NRSOOOPPP
beginning han	LURTNOONM
beginning hap	SKLRPPQQQ
beginning har	MTRPOPQPM
beginning hat	XNNOOPOPO
beginning hav	TQMQOPPPO
beginning haw	RLQKSPQQP
beginning hay	RSMLPQQQQ
beginning hbo	OQTOOPPPO
beginning hdr	VOOOOPPPP
beginning hdt	WOOONPOPO
beginning he	SMMOQPPQP
beginning he'	TNOOPPPPP
beginning hea	TLROPPPOO
beginning heb	PNNUOPPPP
beginning hei	OVMROOPOO
beginning hel	MNKUPQQSP
beginning hen	PTLNPQQPP
beginning her	RQMNPPOSO
beginning hew	LURMPPQPO
beginning hey	WLLLQQQQQ
beginning hez	ONSMPQQQP
beginning hi	UNNNQPPPP
beginning hid	UMNPPPPOP
beginning hig	UPNOOPPOP
beginning hil	TUMTNOONL
beginning him	QQKOPPQQP
beginning his	SKMLWQPPQ
beginning hit	POKQPPPTQ
beginning hiv	SNMLRRQQQ
beginning hjr	SOOOPPPPP
beginning hmm	SMLNQQQQQ
beginning hmv	NPUOPPPPO
beginning hol	LUNTNQPON
beginning hom	OMQVOOPPO
beginning hon	RMLUOPPQP
beginning hoo	TRLLPQPPQ
beginning hop	SROOPPPOO
beginning hor	RSIOQQQPO
beginning hos	TNLMQPPSP
beginning hot	TONNPPPQP
beginning hou	WKPOPPPPO
beginning how	UTLNPPPOO
beginning hu	OVNOPPPPO
beginning hub	QLQORPPPP
beginning hud	OTNROPPOO
beginning huf	ONVNPPPPO
beginning hug	PTNPPPPOO
beginning huh	TKLMQQQRR
beginning hum	PUJKQQQQR
beginning hur	PORTOOOOO
beginning hus	NQSOOPPPP
beginning hut	NUNNVOOOO
beginning i'd	VMNNPPPPP
beginning i'l	VMMMPQPPQ
beginning i'm	XNNNPPPOO
beginning i'v	YLMNPPPPP
beginning iaa	OOWOOOOPO
beginning iae	OPTOOPPPO
beginning ian	STOOOOPNO
beginning iap	QNUMPPPPO
beginning iat	PMRNQQPPP
beginning ibm	OOTOOPPPP
beginning ica	RLTNOPPPQ
beginning ice	PNLXMPPPP
beginning icj	PPSOPOPPO
beginning ide	QTRNOOOOO
beginning idi	SMKLQRRRR
beginning igu	OPOSPPPPP
beginning ii	SLMMQSRQQ
beginning ill	UJIPQQQQR
beginning ilo	PLRMQQQRQ
beginning im	TKLLRRRRR
beginning ima	VNMMPQQPP
beginning imf	OPTPPPPPO
beginning imm	QOWNOOQNN
beginning imp	VMMNPQQQP
beginning in	TMNNQQQQQ
beginning inc	SNSNPOPPP
beginning ind	LLUPRPPPP
beginning inf	TMROPPPPO
beginning ini	UNMNQPQPP
beginning ins	QKTKOOPOW
beginning int	VIRQORPON
beginning inu	PRMMUPPPP
beginning inv	SOQPOPPOO
beginning iow	MPLTTPPOO
beginning ipa	ULLLQQQQS
beginning iph	RKKLQPQP[
beginning ipo	OMLKQPQPY
beginning iq	SMLLQQQQS
beginning ira	OOMVQPPPO
beginning irc	PNVOPPPOO
beginning ire	NNXOOPPOO
beginning iri	MNOOSQQQO
beginning irr	TKLSPPQPQ
beginning isa	ORUONPPOO
beginning isf	PNOUOPPPO
beginning ish	OVNMPPPPP
beginning isi	MNXNPPPPN
beginning isl	TJNRSPPPO
beginning iso	SLMLQRRRR
beginning isr	QMMTPPPQP
beginning iss	MSNUOOPPO
beginning ist	TLKNQQRQR
beginning it	VNONPPPOP
beginning ita	QMROTPPOO
beginning itu	PLOPOOPPV
beginning itv	MMZQOOOON
beginning iva	QSNMPPPPP
beginning iwe	QMRMPQQQQ
beginning i’d	VOOOOPPOO
beginning i’m	YMMNPPPOO
beginning i’v	WNNOOPPPO
beginning j	SMNMQQQQQ
beginning jab	POSROOOPO
beginning jaf	NPNUNPPPP
beginning jai	OUNOPPPOP
beginning jak	NONYPOOPN
beginning jal	ONOVOOPOO
beginning jam	OOJQQRQQQ
beginning jan	SIRLPQQPT
beginning jap	NNKWSPPPO
beginning jas	LXKUPPPNM
beginning jav	SKKNQRRRR
beginning jay	OSKLRRRRP
beginning jea	SNLLQRRSQ
beginning jed	TLKJSQRRS
beginning jef	MYMOPPPOO
beginning jen	OUNSOPPON
beginning jer	QSJNRQPQQ
beginning jes	QPRLPPQPQ
beginning jet	SOSNOPPON
beginning jew	NPLPVPPPO
beginning jgb	UOOOOOPPO
beginning jha	NWNQOOPPO
beginning jil	OUONPPPOP
beginning jim	NXNOPPONO
beginning jin	ORPSONOPO
beginning jls	QMSMPPPPP
beginning job	YOLNPPPPO
beginning joe	PROOOOOTO
beginning joh	KYLQOPPPO
beginning joi	TOOOPPPPP
beginning jok	PSMMQPQPP
beginning jon	PZIMQPQOO
beginning jor	NPNSSPPPO
beginning jos	MXLQPPPPN
beginning jou	TOLLQQQQQ
beginning jud	ROQMPQQOQ
beginning jul	OPKJSRRRR
beginning jun	OTRKQPPPO
beginning jur	QOUNPOOOO
beginning jus	URNLPPPOP
beginning k	UNNMPPPPQ
beginning kab	OQUMPOPPO
beginning kad	NSNVOOPPO
beginning kai	OWNOPOOOO
beginning kal	PLLTPPRPQ
beginning kam	NWNOPPOOO
beginning kan	PQMOPQQPQ
beginning kap	OVNUNOONN
beginning kar	NQMWNPQPO
beginning kas	NSKRQPQPP
beginning kat	MSJSORQRO
beginning kav	OTOOPOOOO
beginning kay	NRUOPPONO
beginning kaz	MSOPQNONT
beginning kcn	NOWOQOPOO
beginning kdb	RPSNPOOPN
beginning kea	NRTOOPPOO
beginning kee	SNNRPPPPP
beginning kei	NVMQPPPOO
beginning kel	LYNOPPPOO
beginning ken	MLQUQPPOP
beginning ker	LUKLQQQRR
beginning kes	MVNSOOOOO
beginning kev	OPKQPQQQR
beginning kfc	OPTPOPPPP
beginning kha	LUPPOPPPO
beginning kho	MRMXOOPON
beginning kic	UOJKRQQQQ
beginning kid	RRMNQPQPP
beginning kie	PMOTNQPPQ
beginning kil	OLSWOOPOO
beginning kim	QTLLQQQQQ
beginning kin	TJNOPOPUP
beginning kir	NTORPPPOP
beginning kis	ORUOOOOOO
beginning kit	QRMRPPPPO
beginning kke	MXNOPPPOO
beginning kkk	SNQOPPPQP
beginning kli	ORRLPPQPP
beginning kma	QOTOOOOPO
beginning kna	SONNPPPPP
beginning kno	RSQNOPPON
beginning kob	OVMTOOOOO
beginning koi	OQVMNPPPO
beginning kon	OTQSOOONO
beginning kor	RKOPSPPPP
beginning kos	OOTNPPPPP
beginning kpa	OPSOPPPPP
beginning kr	TMMNQQQQQ
beginning kra	PRSNOOOPO
beginning kre	QLTKQQQQQ
beginning kri	OYNOOOPON
beginning kun	NSNUNPPON
beginning kur	MQPQUOPPN
beginning kuw	NORTNPPPO
beginning kwa	PTNNPPPPP
beginning kyr	OOMTRPPPO
beginning l	SNNNQQQQQ
beginning l'e	NUMROPPPN
beginning l2	SMMMQQQQS
beginning la	NQNUPOPPP
beginning lab	QMTPNPPOP
beginning lac	PTNOPPPOO
beginning lag	MTNQOPQPP
beginning lah	SNMSPPPPP
beginning lak	SNSSNOONN
beginning lam	SMKKQRQRS
beginning lan	OQMVOPPPN
beginning lao	OONWNPPPO
beginning lar	QVNNPPPOO
beginning lat	XMKQVONNN
beginning lau	TQMNOPQQO
beginning lav	RQJKQQQQS
beginning law	TSMPPPNPP
beginning laz	OTNQOPOOP
beginning ldp	NQVOOOPPO
beginning lea	UNMMQQPPQ
beginning leb	OPLWQPPON
beginning lee	PLJQRRRQR
beginning leg	SMRKPPQQQ
beginning lei	MRSVOOOMN
beginning leo	TOLLRQQQQ
beginning les	RLMUOQPPP
beginning let	TPKLRQQPQ
beginning lev	QTMQPPPPO
beginning lew	ORNTOPPOO
beginning lgb	WOOOOOOOO
beginning li	NUOOOPPPP
beginning lia	RNQKRPPQQ
beginning lib	KMRRTPQPP
beginning lif	QMVNPPPOP
beginning lig	TOOPPPPOP
beginning lik	RKRKQQQQR
beginning lil	QQNLPQPQR
beginning lim	SMNTOOPOQ
beginning lin	PWOMNOOOQ
beginning lio	NUSNOOOPN
beginning lis	SJOLPQQQT
beginning lit	QSKMQPQQR
beginning liu	OUOOPPPPO
beginning liv	QKUMOQPQR
beginning liz	OXOOPPPON
beginning lma	RTMNPOPPP
beginning loc	VLMMPQQQQ
beginning lol	ULKQQPQPQ
beginning lon	OMOSNPPPR
beginning lor	QWLMPPPOO
beginning lot	TNMNQPPQQ
beginning lou	KSKWPPPPN
beginning lov	XIKQQQPQQ
beginning low	QSOPOOOOO
beginning loy	SMMNSPPQP
beginning lse	NPVOOPPPO
beginning lta	PPTOPOOOO
beginning lu	SNLLRRRQQ
beginning luc	RUMNPPPOO
beginning lug	QTOOPPPPO
beginning luh	NTNROOPPO
beginning luk	LYJLQQQQP
beginning lux	PONVPOPOO
beginning lyr	OOQVOOOOO
beginning m	PQMMQQQPQ
beginning m1	OQOTOPPPO
beginning mac	MWKMNRONV
beginning mad	QTISPPPPO
beginning mag	QRMVOOPON
beginning mah	NVKMQPPRP
beginning mai	ULJSPPQQO
beginning maj	TQONPPPOO
beginning mak	SPNOPPPPP
beginning mal	KROWQPPON
beginning mao	PSJSQOPPO
beginning map	POOWPOOOO
beginning mar	JRPTNPRQP
beginning mas	OOSSNPPPN
beginning mat	NULONQPNU
beginning mau	NRMUQPOPO
beginning max	OTILPQRSQ
beginning may	PMTNROOPP
beginning mbu	NUNOPPPPP
beginning mcc	QQUKPPPPO
beginning mcd	MNTXONOON
beginning mcf	NPSPPPPPO
beginning mcg	RPJKRRRPR
beginning mci	LRTNPPPPO
beginning md	RMKORRRQR
beginning mda	NPSNOPPPR
beginning me	TMMMPQQRQ
beginning mea	RMLSPPPPP
beginning mec	OPOVOOOOO
beginning med	QLQMQOVOO
beginning mee	SOOOPPPPP
beginning mei	POOVOOPOO
beginning mel	MTNTOPPPO
beginning mem	UOLQPPPPP
beginning mer	NUSOOOOOO
beginning mes	RKNOQQRQR
beginning met	QMUJQQQQQ
beginning mex	ONKUUPPOO
beginning mgr	TMMMQQQQQ
beginning mh	TNMNQQQQQ
beginning mh1	UMNNQQPPQ
beginning mh3	ULNNPQPQQ
beginning mia	NPOUOPPPO
beginning mic	NSROPPPOO
beginning mid	SRIPQOQPQ
beginning mil	RWJQNPPPN
beginning min	QIPQPPPRR
beginning mir	KPUUMOOSL
beginning mis	UMMSOPPPP
beginning mit	MVUNOOPON
beginning mix	ULLMQQQQR
beginning mlb	MOUOPPPPO
beginning mls	OOWNOPOPN
beginning mmm	TLLMRQQQR
beginning mmp	RNMMQRQQR
beginning mob	VMMQOPQOP
beginning moc	VMMNPQQPR
beginning mod	VKLKRRQQR
beginning mog	QKKTPQQQQ
beginning mol	OSNORPPPO
beginning mon	PQNVNPPOO
beginning moo	RWKLPPQQO
beginning mor	PNPMRQQQP
beginning mos	SLPMQQQQQ
beginning mot	RQPKPQPQQ
beginning mou	QKUPOPPRO
beginning mov	RMSNPPPPP
beginning mps	XOKNPPPPO
beginning msn	NNXNPPPPN
beginning msp	XONOOPOPN
beginning mt	SONOPPPPP
beginning mtv	MQUOOOPPP
beginning mub	SRMNPPPPP
beginning muf	ONSNPPQQP
beginning mul	OXOLPPQOO
beginning mum	SKONQQQQR
beginning mun	NOSOPPQQP
beginning mur	PVNNPPPPO
beginning mus	OPSQPPPOO
beginning mut	STLLPQPPQ
beginning mvp	SMMMQQQQR
beginning mya	OPNUOPPPO
beginning mye	OSOPPPPOP
beginning mys	SPKJQQQRS
beginning mér	PNNVPPPPP
beginning n	TMMKQQQQS
beginning n.h	OPPSPPPPP
beginning naa	OOUOOOPPO
beginning nad	NVNOPPPPO
beginning nai	POOTPPPPP
beginning naj	MUMSPPOPO
beginning nak	PTNOPPPPP
beginning nam	UMRUNOOOM
beginning nan	QRMPOPPPP
beginning nao	PPSOPOPPO
beginning nap	QMOUOOPPO
beginning nar	PNUSOOOPO
beginning nas	OSTLPPPOO
beginning nat	OLRORQQOQ
beginning naz	QLKRSPPQP
beginning nba	OPUNOPPPO
beginning nbc	LOXPPPPOO
beginning ndp	LOVPPPPPO
beginning neb	RMLSPQQPP
beginning nee	SRNOPOPPO
beginning neg	UNNPPPPNP
beginning neh	PSMMRQQPP
beginning neo	TJJISTRSS
beginning nep	NNMVQPPPP
beginning ner	SMMMQQQQQ
beginning net	TRPONOPOP
beginning nev	SMSROPOPN
beginning new	KPTSOOPRN
beginning nh	NQOUOPPPO
beginning nhs	NPTPOPPPO
beginning nia	LWUNOOPNN
beginning nic	TUKMPPPPO
beginning nig	MQLTSPPOO
beginning nik	OUTNOOOOO
beginning nim	NNSRNOONT
beginning nin	PVOLPPPOP
beginning no.	VPNOPOPPO
beginning noi	QNNTOPPPO
beginning nok	OOTOOPPPO
beginning nom	ULLMRQPQR
beginning non	SKLLRRRQS
beginning noo	UMMNQQQQQ
beginning nor	PMQRQPPPP
beginning not	WMLPPPPPQ
beginning nov	MUPNTOPNN
beginning now	TOLNQQPPQ
beginning nra	PPUOPOPPO
beginning nsw	OPNTOPPPP
beginning nt	QMMQPQQQQ
beginning nta	TNKNQQQQQ
beginning num	SMNSPPPPP
beginning nvi	OOUNOPPPO
beginning nw	SNMNQQQQQ
beginning nws	QNVOOPPOO
beginning ny	OPNTPPPPO
beginning nz	QNJOQRRQR
beginning o	VNMNPPPPP
beginning o'd	NUNOPPPPP
beginning oas	OOWOOOPOO
beginning oba	NWMLNPTPO
beginning obi	VONOPPPOO
beginning obr	OPUOPOPPO
beginning obs	WMMOPPPOO
beginning obv	SOPPPPPOP
beginning occ	SMONPPPQQ
beginning oce	RMMRQRPPP
beginning oct	PMMLQRQQU
beginning off	VLOMQPPQQ
beginning oft	TLMNQQQQR
beginning ogn	TNNOPPPPQ
beginning oh	TNOPPPPPP
beginning ohh	TMMNQQQQQ
beginning ohi	NNOVOPPPP
beginning oil	VONPPOPNP
beginning ok	WMLPPPPPP
beginning oka	TMOOPPPPP
beginning okl	ONOVOPPPO
beginning old	PMTTPOPNO
beginning oli	OXNNOOPOO
beginning olm	NQQKQQQPR
beginning oly	NPRNPSPPP
beginning oma	OTNQOPPOO
beginning omg	UMLNQQQQQ
beginning one	WLRMPPPOO
beginning oni	QMQMQPQQR
beginning onl	UMLOQPPPQ
beginning onp	VJLMQQQRS
beginning ons	MPUPPOPOP
beginning ont	QKPVOPPOO
beginning oop	UKKMRQQRS
beginning ope	TNQOOMPRP
beginning opi	VNNPPPPOO
beginning ora	QMUQOOPOO
beginning ore	OOOVOPPPO
beginning org	VONNOPPOP
beginning ori	QNNWOOOOO
beginning orl	PPNUPOOOO
beginning orp	PNNVPPPPP
beginning ort	ORSSNOONO
beginning osc	MRNOPPVPO
beginning ott	OOPTNPPPP
beginning out	WKMMQQQPQ
beginning oxf	ONVQOPPON
beginning p	UJKLRRRRS
beginning pa	OOUOPPPPO
beginning pac	TXKKQPPPN
beginning pad	RULMPPPPP
beginning pag	RRMOPPPPP
beginning pai	QNOOOPOVO
beginning pak	QMKQUPQPQ
beginning pal	SNKQPQQQP
beginning pam	UNMOQPPPP
beginning pan	PLSIRTQQO
beginning pap	OMRTPOOOO
beginning par	SOPQPPPOO
beginning pas	TLLQPPPPQ
beginning pat	UQSLOOOOO
beginning pau	NZMOPOPOM
beginning pay	TMRNPPPOP
beginning pbs	NOTPPPPPP
beginning pc	UOPOQOPPN
beginning pcs	VPQOOPPOM
beginning pct	SONPPPPPP
beginning pea	RKPJQQSSP
beginning pec	RQMNPPPPP
beginning pel	SSMLQQPPP
beginning pen	MOSUNPPPN
beginning peo	UNNPOPPOP
beginning pep	RSQMOPPPO
beginning per	TJNNOQQRR
beginning pes	OROSOPPOO
beginning pet	PVPMPPPNO
beginning pfi	OMUPOPPPP
beginning ph	SNNMQQQQQ
beginning phd	RMMLRQQRR
beginning phi	MRRPMPQQO
beginning pho	WNNOPPPPP
beginning phx	OOOUOOPPO
beginning phy	QOSOOPPPO
beginning pia	PTQLOOPPP
beginning pic	TOPLPQPPP
beginning pil	TKJJSSRRS
beginning pin	UQOMOPPPO
beginning pir	SNLOQQQPQ
beginning pis	QRKMQQQQQ
beginning pit	OPVOOPPOO
beginning pix	MVNNPOONT
beginning pkk	NPUOOPPOO
beginning pla	UOJPOOPQR
beginning ple	VLMQPPPPP
beginning plu	UMMQPPPPP
beginning pmo	RLQMPQQRQ
beginning poi	RTMOOPPOP
beginning pol	SNKOSPPOS
beginning pom	OOOUOPPPO
beginning pon	OVNSOOONN
beginning poo	PTOOOPPOO
beginning pop	SNJKQRRQS
beginning por	SQIQQPQPP
beginning pos	UROLPOPPP
beginning pot	KSPWNNORN
beginning pou	PTMOPOPPP
beginning pow	TOOLPQQQP
beginning ppi	VONNPPPQP
beginning pr	TMKMQQQQR
beginning pra	SPOROPPOO
beginning pre	OQPMNRQQP
beginning pri	NWPMOPPPO
beginning pro	VMLLQPPRP
beginning ps	RNMOQQQQQ
beginning psp	MNSNOOPOW
beginning pst	VNQOOOOOO
beginning pts	VOONPPPPP
beginning pub	TOOPOPPOP
beginning put	PUMNOPPPP
beginning pwe	RMROOPPPQ
beginning pyo	OSNMQPPPP
beginning q	SMNQPPOPP
beginning qan	NOVNOPPPP
beginning qld	OMLUPQQQQ
beginning qpr	PLTMPPQQQ
beginning qua	NSROOPPPO
beginning que	VNPRNOPNN
beginning qui	SNRNPPPPP
beginning quo	QOSOPOPOO
beginning qwe	TORNOOPOO
beginning r	UNNMPPPPP
beginning r50	SOPOPPPPO
beginning rab	QQMQPPPPP
beginning rac	RSKMRQQOP
beginning rad	PNVOPPPPO
beginning raf	MSTTNOOOM
beginning rah	QPJLQQQRR
beginning rai	POLKPPQQX
beginning ram	SORKQPPOQ
beginning ran	QNLORPPRQ
beginning rap	OTLOOPPPT
beginning rar	TNNOPPPPP
beginning ras	OUNOPOPPP
beginning rat	OTMRPOPPO
beginning raw	ROOSOPPOO
beginning ray	MRNSOOPSN
beginning rbi	YMMMPPPPO
beginning rbs	NNVOPOQPO
beginning rcm	NMXOPPOPO
beginning rea	PSPNPPPPO
beginning reb	SUPNOOONO
beginning rec	SRQMOPPOO
beginning red	TNMTOPPOO
beginning ree	OXLNOPPPO
beginning ref	XMMNPPPOP
beginning reg	VRLNPPQOO
beginning rek	NOOVOPPPO
beginning rel	SMQNQPPOQ
beginning rem	UNOPOPPPO
beginning ren	NSQMPPPOR
beginning rep	RMLLYPPOP
beginning res	WIOOPQQOP
beginning ret	WLLRPPPPO
beginning reu	MLWOOQPOQ
beginning rev	TMRMPPPOP
beginning rey	MWNNPPPPO
beginning rfp	SMMMQQRQR
beginning ric	KYQRNOONN
beginning rid	VLKNQQQQQ
beginning rig	VNLMQPQPQ
beginning rih	MWNOPPPPO
beginning rio	QNTNPPOOP
beginning rip	YNPMNPPPO
beginning ris	ULNOPPPPP
beginning riv	ONNWOPPOO
beginning rnc	OOSNOVOON
beginning rob	RMJKQRRTS
beginning roc	VJOOQPPPQ
beginning rod	OXNPPPONN
beginning roe	NUMPPPPPO
beginning roh	OSQMQPPPP
beginning rom	OVKNPOPTO
beginning ron	PRMNPQPQQ
beginning roo	QRSOOOOOO
beginning ros	NTSNOPPPN
beginning rot	MRSUNOOON
beginning rou	TKKKSRQQS
beginning roy	SLNKRQQQT
beginning rt	VPJNRQPPP
beginning rub	OVMMPPPPP
beginning rue	OSNTOPPOO
beginning rug	TMLLRRQRQ
beginning rum	OVMNPPPOP
beginning run	OTMMPQQQP
beginning rus	OPKTQRPPO
beginning rwa	OLPUOPQPO
beginning rya	NTROPPPPN
beginning s	UNLLQQQQQ
beginning s.c	NNTRPPPPO
beginning s10	SLLLQRQQS
beginning sa	QMKPQQQQR
beginning saa	QPSNPPPOO
beginning sac	QNMUOPPPP
beginning sad	PUONPPOOP
beginning saf	QWLMPPPRN
beginning sag	RKIPQRRRS
beginning sai	OONVOPPOO
beginning sal	TPMIRQQPQ
beginning sam	LUOQPPQOO
beginning san	QSMNOPPPR
beginning sap	PMQSOPPPO
beginning sar	QRULNPPNP
beginning sas	NWQSNOONM
beginning sat	VIJKRRRST
beginning sau	QMOSPPPPP
beginning sav	STLLPPQQO
beginning say	PRMOPPPQQ
beginning sca	OWLLOOOTO
beginning sch	RVKNOPPOO
beginning sci	RMOMQQQPQ
beginning scr	WJJLRQRRR
beginning sea	RPMUOQOMQ
beginning sec	SLRNPPPQP
beginning see	SOOOPPPPP
beginning sei	PVNNOPPOO
beginning sel	RPKLQQQRQ
beginning sem	UMKLRQQQR
beginning sen	ROMNPQPRP
beginning seo	QMLTPPPPQ
beginning sep	QMSMOPQQP
beginning ser	PRMLTPQOQ
beginning set	YNNOOPOOO
beginning sev	URMPNPPPO
beginning sex	RNNOOPPUO
beginning sey	NPQTNPPON
beginning sha	OUROOOPON
beginning she	QRFMRQRQT
beginning shi	OUQOROPON
beginning sho	QRRLPPPOO
beginning shr	SLQMQQQPP
beginning shu	SNNOPPPPP
beginning si	ULKJQRSRS
beginning sic	QONVOPPOO
beginning sid	PTNOOPPPO
beginning sig	VNMOOPPPP
beginning sil	RSLNPPPPP
beginning sim	RXILQQQOO
beginning sin	MQUOOPPPN
beginning sir	NORMPQQQQ
beginning sit	TNOPPPPPP
beginning ski	QQLSPPPPO
beginning sky	MJYLQPQPR
beginning sla	RLQOQQPOQ
beginning sle	TRMMPPPPP
beginning sli	QPMTOPPPO
beginning slo	PMMUSPPOP
beginning sma	SLPNQQQOQ
beginning sme	SQJLPQQQR
beginning smh	SMNNQQQQQ
beginning smi	NWNOOPPPO
beginning sna	NORMPPQOT
beginning sne	NNTWOOPNN
beginning sno	QSNOPPPPP
beginning sob	QLSMPPQQP
beginning soc	VLKTPPPPP
beginning sol	PSJVOPPPO
beginning som	ONJUUPPOO
beginning son	OSRQOOOON
beginning soo	SOLMQQPQQ
beginning sop	RNPLQPQPQ
beginning sor	TMMNQQQQQ
beginning sou	PJSRSOPQO
beginning sov	OQNNUPPPP
beginning spa	OQPWLPPOO
beginning spd	MPTPPPPPN
beginning spe	TPOKPQPPP
beginning spi	RPRLOSPOO
beginning spo	SJRPPOPTO
beginning spr	PPTLPOPPO
beginning squ	RPKJRQRRR
beginning sre	PMMSQQQPQ
beginning sss	VLIJQRRRU
beginning sta	PPOPPUNMQ
beginning sti	OWQQNOONN
beginning sto	SHNUOPPQQ
beginning str	OUORNOPPN
beginning stu	RKQLQRRPR
beginning sty	VMMMPPPQQ
beginning sub	RMRSPOOPO
beginning suc	SMMSPPPPP
beginning sud	OOLURPPPP
beginning sui	QNNUOOPOO
beginning suk	QWNNOOOOO
beginning sul	OQOUPOOOO
beginning sum	SLMTOPPRO
beginning sup	VKLLPQQRS
beginning sur	TMNPOPPQQ
beginning sus	ROTMPPPPO
beginning sut	SMKLPSQQU
beginning sve	QONTNPPOP
beginning swa	SLRPPPPPO
beginning swe	PPUMPPPOO
beginning swi	RSKVNOONN
beginning syd	OMNWPPPPP
beginning sym	NSSOOOPOO
beginning syr	QNKTSPPPO
beginning sys	TMMRPPPPP
beginning t	TNMNQQPQR
beginning tab	NONVNPPPO
beginning tai	ONMVQPPPN
beginning taj	QMMTPQPPP
beginning tak	QLRQOPPRO
beginning tam	NRTRNOPON
beginning tan	MQQROPPQP
beginning tar	KVROPPPPO
beginning tat	QWONOOPOO
beginning tau	QOPLPPQRR
beginning tay	OSOOPPPPP
beginning tci	OOTOOPPPO
beginning tea	QLVMSPPON
beginning tec	QKWLPPPPP
beginning ted	QKQLRRQQP
beginning teh	TMKKRRQQS
beginning tel	MMVLNOPOX
beginning tem	TMLPQQQQP
beginning ten	VLLQRPPOP
beginning ter	NPITPRRPQ
beginning tes	RSQNOOPNO
beginning tex	OKTVKQQPO
beginning tfl	RMQNQQPPQ
beginning tha	RMOSRPPPO
beginning the	TRQMPPPON
beginning thi	WOKQPPPPO
beginning thu	TTKPPPPON
beginning thy	UMNMPPPRQ
beginning tib	MMSQTPPOO
beginning tif	PQVNOOOOO
beginning tig	PRULNOONS
beginning tik	OOOWOOPOO
beginning til	PRNSOOOPO
beginning tim	QTSLOPQON
beginning tin	PRMOPQQPP
beginning tip	QOMVPPPOO
beginning tit	RRPLOPPPQ
beginning tob	ONSSOPPOO
beginning tod	OMNRPPPTP
beginning tog	OOOUOPPPO
beginning tok	MOOVOPPPO
beginning tom	PWJLQSPOO
beginning ton	NWQMOPPPO
beginning too	TMMQPPPPP
beginning top	VNMOPPPOP
beginning tor	LOROTPPPO
beginning tot	TOOOPPPOP
beginning tou	RUMOOPPOP
beginning tow	RPMLPQQPS
beginning toy	PSQOPPOPP
beginning tra	SOSMPOPPN
beginning tri	SNONPPSPP
beginning tro	PPSLPPOSP
beginning tru	PVMOOPPPO
beginning try	SOPPPPPOP
beginning tuc	QMPRPPPPP
beginning tue	RQMMPPQQP
beginning tul	OOLWPPQPO
beginning tun	RLWMNQQPO
beginning tur	NKSPSPPPP
beginning tut	PUSNOOOOO
beginning tv	YMKPPPPPO
beginning twa	ROKLQRQRR
beginning twe	VJKNQQQQQ
beginning twi	TJSOOQPPQ
beginning typ	TLMMQQRQQ
beginning tyr	NQSQOPPOO
beginning tys	OOONPOPOV
beginning u	UOONPPPPP
beginning u.n	QORMOPQPQ
beginning u.s	RPMSOPPPP
beginning u2	ONWOOOPPN
beginning uae	OPNUOOPPO
beginning uga	PMLROQRQQ
beginning ugh	ULNLQQQQQ
beginning uh	TLMMQQQQR
beginning uig	QNRMRPPPP
beginning uki	LPWOOPPPN
beginning ukr	QMNUNPPPP
beginning um	TLKKRQQRT
beginning uma	NXMNQPPPO
beginning un	NMSQOPPQP
beginning una	WMMOPPPPP
beginning unc	VNNNPPPPP
beginning und	SQPLPQQPO
beginning une	POWOPOOPN
beginning uni	SLQNOPPPQ
beginning unl	RNMOQQPQQ
beginning unr	OPTOOPPOP
beginning upd	[NMNQNPPM
beginning ups	NOUPPOPPP
beginning uri	QTNOPPPPO
beginning uru	OOMVQPPPO
beginning us	QPOSOPPOO
beginning usa	NOSQPPPPP
beginning usd	OPVOPOPON
beginning use	UMMLRQQPQ
beginning usg	ONWOOPPOO
beginning ush	MWNOPPPPO
beginning usi	QOSOPPPPO
beginning usp	OOVOPOPPN
beginning usu	SNPPPPPPP
beginning uta	OPSOOPPPP
beginning utc	SLLMQRQQS
beginning uzb	OONTQPPPO
beginning va.	PPOSPPPPP
beginning val	TMJMRRQSQ
beginning van	MOTRPPPQN
beginning var	RMPQOOQQP
beginning vat	SNSPPOPPN
beginning vel	NVQMPPPOO
beginning ven	PKISSQQQT
beginning ver	PSQQOPPON
beginning vet	YLLMQPQPP
beginning vic	OLOYROPOM
beginning vid	RSLKQQQPR
beginning vie	RLLSRQQPO
beginning vig	NXOOPOPOO
beginning vik	PUMNPPPPP
beginning vil	QRKLQRQQQ
beginning vin	NROJQRRRP
beginning vio	ORNNOPPOU
beginning vip	SKKKRSRRS
beginning vir	NMTPQPPPP
beginning vis	MRSQOOONP
beginning voa	MPUOOPPPP
beginning vol	POTJQQQOQ
beginning vot	XKLNPPPPR
beginning vp	UOOOOPPOO
beginning vpe	SNOPPPPPQ
beginning vt.	OOOSOPPPP
beginning w	SMMMQQQQR
beginning wa	NQNVOPPPP
beginning wai	ULLLQQQQR
beginning wak	QMNTPPPPP
beginning wal	MNXONNPPR
beginning wan	RLQNPQQQQ
beginning wap	SOQOOPPOO
beginning wat	QRLTNUONN
beginning way	QTOOPPOOO
beginning we'	UNOOOPPPO
beginning wea	QJRQPPPQP
beginning web	WMLNPPQPP
beginning wed	TLLMQQQQR
beginning wee	UJJKSSRRS
beginning wei	NUNOPPPPO
beginning wel	UPJPRPPPP
beginning wem	ONWMOPPPO
beginning wen	QVLMPPQPO
beginning wes	RSPNLPPPP
beginning we’	XLMOPPPPO
beginning wha	VKMNOPPQS
beginning whe	VLLSPPPOQ
beginning whi	PRQLXNOOM
beginning who	PNNKSQRSP
beginning wic	RMRROPPPO
beginning wid	PRNSOOPOO
beginning wik	NNZMOPQPN
beginning wil	NQRSOOOOO
beginning wim	RLOUOSOON
beginning win	TNLPPPOPS
beginning wir	OOWOOOOOO
beginning wis	PMPTNPPPO
beginning wit	QNOUOOPOO
beginning wmc	OPSOOPPOO
beginning wol	MTSSOOONO
beginning wom	SMSPPOOPO
beginning won	QMSUOOOON
beginning woo	TPPLPPPOO
beginning wor	UKSKPQPQP
beginning wow	ULMNQQQQQ
beginning wre	SORMPPPPP
beginning wri	RSMQOPPOP
beginning wta	SOROOOPPP
beginning wtf	VJJKSRRRS
beginning wto	OPUOPOPPO
beginning wwd	SMMOQQQQQ
beginning wwi	TMLMPUPQP
beginning wyn	NWNNPPPOO
beginning x	UKLLRRQQR
beginning xap	RMLNQRQQR
beginning xbo	PNPNOPPPU
beginning xd	SMMMQQQQR
beginning xen	QONOPPPPS
beginning xin	NLRRPPQQQ
beginning xrp	VOOOPOPOO
beginning xst	LURPOPPON
beginning xx	TLMMQQQQR
beginning y	TNMKQRQQR
beginning ya	TLLMQQQQR
beginning yaf	PPTOOPPOO
beginning yah	PMOMQQQQQ
beginning yan	QSLNPPPQO
beginning yao	OWOOOOPOO
beginning yat	OWOOOOPOO
beginning yay	SLNMQQQQQ
beginning yaz	ORRMROPPO
beginning yea	VSKLPPPQP
beginning yek	QNSPPOOOP
beginning yem	NPMWOPPPP
beginning yon	PNLTQQQPO
beginning yor	ONIWPQQPP
beginning you	VNPNPPOOP
beginning yuc	RMMOQQQQQ
beginning yug	LMSUPPPPO
beginning yuk	MOXNOPPPO
beginning yus	POUMOPPPO
beginning z	TLMLQRQQS
beginning zab	OONVNPPPO
beginning zag	QMMOQQQQR
beginning zam	RMIMSQQRR
beginning zap	OVQTNNNON
beginning zar	NTQPPPOPO
beginning zep	OTOPPPPPO
beginning zim	NTTMPOPOO
beginning łód	OONUPPPPP
body< 	QLXSPMOMO
body< a	SNPHRRROS
body< and	UMUHPOQQP
body< at	NOUUQKONO
body< by	ONQSQPOMQ
body< company	NPWNPOOOP
body< for	LP]MQNONN
body< former	OQXMOOOOP
body< from	ON^JQNOOO
body< image	NPWNPNPPO
body< in	TLQQPPOPN
body< its	OPVNPOPPN
body< new	QOXLQOOON
body< of	WKWHQNPQO
body< on	ZNMJPOQQO
body< reality	XOMNOPPPP
body< that	NOZMPOONN
body< the	ONYRPOOMM
body< to	LMTXPNONO
body< university	POTOPOPPO
body< venezuela	NNQXQNPNO
body< with	VKOIQSQRP
body> 	QNTRPPPLM
body> a	NWRWOMNML
body> and	WKSQPNONN
body> app	QOOLQQQQQ
body> are	OPSOOPPOP
body> as	SNQPOOORO
body> at	VPNKQQOOR
body> but	MNWRPNPNP
body> by	RPSLOORQN
body> for	NNVUQNOON
body> founder	TMJKQSRSR
body> get	SONPPPPPP
body> group	MOYMPOPNP
body> had	POWNQOOON
body> has	NOXVQMNKN
body> have	WPPNONOPO
body> here	WPKPPPPOP
body> http	SNPTOOPPN
body> in	RLMOQVPPP
body> is	RN\\JQNPOM
body> it	SQSMPNOOO
body> leader	OQYMONPOO
body> led	OQVNPOOOP
body> live	UOLOPPPPP
body> of	TKNWPMPPO
body> officials	VOVNNMNNO
body> on	MPVSQMONO
body> or	OQWNQNPON
body> over	NRZMPNONO
body> reports	UNQNOOOQP
body> said	ONXQPNOMO
body> say	WQPNONNOP
body> says	RVTLQMNMO
body> show	ZOMMOOPPO
body> shows	YNNOOPPOO
body> station	WNMMOPPQP
body> subsidiary	OPVNPPPPN
body> that	ORXNPNONO
body> the	TPWKPNOON
body> to	OMURQNPNP
body> told	NPZNQNONO
body> was	RNWKQOOOO
body> which	NP[MQNOMN
body> while	PNUMONOUN
body> will	NP[NQNNNN
body> with	SLJSPQORQ
body> would	NOYNPOOOP
brackets after	OTRUMNMLQ
brackets around	HKYTMRQNS
capital< 	IRLWPQPPP
capital< a	MLRUPQPQO
capital< after	SJJOSQQRR
capital< and	RRJSPPPOP
capital< around	PONUOPPPP
capital< as	PMMWPPPOO
capital< at	PLRSPPPPP
capital< but	NNMYOPPPN
capital< capital	MSVRMPPON
capital< central	PONUOPPPP
capital< downtown	OOOVOPPPO
capital< for	OLLXPPPPP
capital< from	ONMXNPPPP
capital< his	MPNYNPPOP
capital< if	NLMZNPPPO
capital< in	QLNTQPPPQ
capital< left	OOMVOPPPP
capital< near	NPMVOPPPP
capital< of	MULWNPPPN
capital< on	NML\\OPPON
capital< over	OMMVPPPPP
capital< paris	PONTPPPPP
capital< press	NONVOPPPO
capital< pro	VHGGVTRSV
capital< said	NZKONPPPP
capital< says	OMLXOPPPP
capital< that	OLJ]OPPPP
capital< the	RKJUMSRQP
capital< to	OOKUQQQPP
capital< washington	OPNUPPPPO
capital< west	ONOXOPOOO
capital< with	OMLZOQPPO
capital> 	QSLSOPPOO
capital> a	PLTQOQQPO
capital> afp	MMMXPPPPP
capital> after	OOMWOOPPO
capital> and	NLQWNPPPO
capital> ap	NLMWPPPQP
capital> as	ONMYNPPPO
capital> at	NNMYOPPPP
capital> attacks	OOOXNOOOO
capital> aug	MNNWPPPPO
capital> based	VJKNQRSQQ
capital> but	OQOUOPOOO
capital> by	OOLXOPPPO
capital> court	NONXMPPPO
capital> d.c.	PNOSPPPPP
capital> for	ONOYOPOOO
capital> france	PKOWPPPPO
capital> friday	SRHGRRRRR
capital> government	SKJMTRRRR
capital> has	MRRQOPPPP
capital> have	ONNWNPPPO
capital> he	ONNWOPPOO
capital> home	MPNXOPPPO
capital> hospital	RMJMSRQRR
capital> http	OONWOPPOO
capital> in	NNNYOPPPO
capital> including	ONNVOPPOP
capital> iraq	NOMVPPPPP
capital> is	NKM[OPPPO
capital> killed	OPNTOPPPP
capital> killing	OONUOPPPO
capital> london	POPSOPPPP
capital> monday	PPNVOPPPO
capital> new	POOSOPPPP
capital> nuclear	ONMVPPPPP
capital> oct	NMNXPPPPP
capital> of	RJILRURTR
capital> on	ONL[NPPPO
capital> paris	PPOSPOPPP
capital> police	POOVOOOPP
capital> reuters	LML[PPPPP
capital> rome	PNOTPPPPP
capital> s	OMNXOPPOP
capital> saturday	PONVOPPOO
capital> say	NPNWOPPPO
capital> says	SKJMSRRRR
capital> subway	NNNXNPPPO
capital> sunday	SLKNSQQQR
capital> that	OONWOPPPO
capital> the	NKM[PPPPO
capital> this	NMLYPPPPP
capital> thursday	OOUPOPPOO
capital> to	OMJ\\OPPPO
capital> tuesday	OPNVOPPPO
capital> via	NONWOPPPO
capital> was	PONUPPPPO
capital> wednesday	SMLPRQQPQ
capital> were	OPNVOPPPO
capital> where	POMUOPPPP
capital> will	OLLZOPPPO
capital> with	MNMZOPPPO
city-large< 	HTF\`NQQQO
city-large< a	LQL^NONPO
city-large< and	NOK[NPQPO
city-large< as	ONNXOPPOO
city-large< at	PNTROOPPN
city-large< by	PNMYNPPOO
city-large< city	PNTQNPPOO
city-large< from	ONKZNPPPO
city-large< in	QMLVQPPNQ
city-large< near	PPMVOPPOO
city-large< of	OKOWPQQOO
city-large< the	UMHWNPRQN
city-large< to	NRKWOPPPO
city-large> 	NTIYOPPNO
city-large> after	OPMZNOPON
city-large> and	ONJ]NPPOO
city-large> are	OOMWNPPPO
city-large> area	NON]ONNON
city-large> as	NNLZNPPPO
city-large> at	MOVSOOOOO
city-large> based	TNJKQQSRR
city-large> billionaire	OPNVOPPPO
city-large> court	PONVNOPPO
city-large> for	OOMXOPOPO
city-large> has	OMLYOPQOO
city-large> http	NOLYOPPPO
city-large> in	MOMZNPPPO
city-large> is	VMMUOPPON
city-large> mayor	ONNWOPPOO
city-large> on	POMXOPPOO
city-large> police	OOL\\LPPPN
city-large> said	POLWOPPPO
city-large> south	OOOTPPPPP
city-large> that	OPLXPOONP
city-large> the	OOMXOPPPN
city-large> this	NONVOPPPO
city-large> to	NOMZNPPPO
city-large> trading	OPNTOPPOP
city-large> was	OOMYOPPNN
city-large> where	OPMWOPPPO
city-large> which	QOUROPONN
city-large> who	ONVQNPPPO
city-large> with	NQNYMPPON
city-middling< 	NSNWNPPOM
city-middling< 2012	OPOVOPPOO
city-middling< a	SNJWOPQPO
city-middling< and	NKO[MQQON
city-middling< as	OPXJPQQPN
city-middling< at	OOJZOOPPP
city-middling< between	NNNYOPPPO
city-middling< for	TLTROOPON
city-middling< from	NRMWNPPPO
city-middling< in	PLRTPPPOO
city-middling< near	PNNVOPPPO
city-middling< of	PQFTPRRRP
city-middling< on	RIRNSRQPO
city-middling< that	ONRWNPOON
city-middling< the	QLSVMOQOO
city-middling< to	NKQTQQPPP
city-middling< with	LTOVNPPNN
city-middling> 	PNSSOPPOO
city-middling> a	RTLQOPPOO
city-middling> after	PNVNOOPPO
city-middling> and	RPKXNPPON
city-middling> area	PNNXPOPOO
city-middling> as	OOTOPPPPP
city-middling> attack	NPMWOPPPO
city-middling> b.c.	PPNVOPPOO
city-middling> based	QNLTOPQPQ
city-middling> calif.	POMTPPPOP
city-middling> early	NPMXOPPOO
city-middling> has	OJI_PQQON
city-middling> have	NOVSMPPPM
city-middling> http	OOKZOPPPO
city-middling> in	LTVPNNQOM
city-middling> is	NTIWOPPON
city-middling> israel	POMYPPONN
city-middling> last	NNMYOPPPO
city-middling> new	OOMWOPPPO
city-middling> on	NNRTNPPPP
city-middling> province	NPMZNOPON
city-middling> s	NMKZOPQPQ
city-middling> said	OPOLSQQQQ
city-middling> sunday	RLRJSQQPQ
city-middling> texas	PONTPOPPP
city-middling> the	MLJ]PPQPP
city-middling> this	NOLXOPPPP
city-middling> to	UMLSOPPQO
city-middling> today	NNLYOPPPP
city-middling> was	NTKXNPPNN
city-middling> will	MTUPNOOON
city-small< 	NTNVPOPNN
city-small< a	OMZONOPOO
city-small< and	MWQULOPLN
city-small< as	NWNNOOOTN
city-small< at	OLSTOOQPO
city-small< by	NPUPOPOOO
city-small< california	PMNUPPPOP
city-small< college	MNOVOPQPP
city-small< election	PTNNPPPOP
city-small< for	KVQSMPPON
city-small< former	POLWNPPPP
city-small< from	NKUUMQPPO
city-small< group	OPXNNPOOO
city-small< in	MKQYOPQOO
city-small< like	MWMVNOOON
city-small< mr.	SRJHRRRRR
city-small< ms.	PTOOPPPOP
city-small< near	OOMWOPPOO
city-small< of	MNRXMPPNN
city-small< president	NWONOPPPP
city-small< said	KWSNNPPOP
city-small< say	NNYQNOPNO
city-small< than	NVNSOOPOO
city-small< that	PYLLOPPOP
city-small< the	STLSLPPPN
city-small< to	MNPTPPQPP
city-small< today	NVSSNNONN
city-small< with	RSJSOPPPN
city-small> 	KTRUOOPMN
city-small> a	OQHPRQRQQ
city-small> administration	PVJIQRQRQ
city-small> and	LRTQNPPRN
city-small> as	MRTTMPPON
city-small> based	QMLTQPPOP
city-small> california	PPNUOOPOP
city-small> campaign	PSNPPOPPP
city-small> early	NNUQOPPPO
city-small> election	ONOVOPPPO
city-small> film	MQVRNOPNO
city-small> for	RMKSNQNWN
city-small> gov.	NMOWOPPPP
city-small> governor	POMVMPPPP
city-small> had	PUONPPPPP
city-small> has	QXLLPPPPP
city-small> held	TNOROPPPP
city-small> http	RLKZOPPOO
city-small> in	MTHWOPQOO
city-small> last	MOXPOOPOO
city-small> massachusetts	PPSPOPPPO
city-small> new	ONMVPPPPP
city-small> on	ORKWOPPOO
city-small> over	VLJPSQPPQ
city-small> province	PMSLQQPQQ
city-small> said	LRUOOPPNP
city-small> says	MQVMPPPOQ
city-small> sen.	OMOVOPPPP
city-small> senator	OOLYOPPOP
city-small> south	PONTPPPPP
city-small> super	OVONOPPPP
city-small> the	OPNWNPPPO
city-small> to	MSQTOOPOO
city-small> was	LNRXOPPNO
city-small> where	OOLWOPPPO
city-small> who	NPMOUPPPP
city-small> will	NYMNOPPOP
city-small> with	NMUUOPOON
city-small> won	NYLMOPPPP
closes with place	NNSXNNNPM
comma and capital	LQSSNOOQP
common all1	UOPOPOOQN
common all2	TIQPMRRRO
common all3	QLRMNQSTN
common none2	NVQPOMNPP
common none3	NVOPOPONR
common some1	IMSORPSRR
common some3	OPSQNQNPQ
commons 00false	VOPNOOORN
commons 00true	UJQLNQRTN
commons 01true	OOTQNQLSO
commons 02true	ORRLPTPMN
commons 0ufalse	LOVNOQRPP
commons 0utrue	SOQONSMRM
commons 10true	QLPONUURK
commons 11false	QOQQRNORM
commons 11true	ONXYGNONP
commons 12true	QNNSSPOMP
commons 1ufalse	PNTMPPPOQ
commons 1utrue	INPTVORMR
commons 20true	LNQWOOPOQ
commons 21true	LOVSOVNLM
commons 22true	NONWROONO
commons 2ufalse	QLOPQOQRQ
commons 2utrue	RORQNOPMS
commons u0false	LSQJOPPST
commons u0true	NMTQNRPOQ
commons u1true	MVSTMNOON
commons u2false	NMKNZNWNN
commons u2true	JUXKQNOMS
commons uutrue	NWQQOMNPP
country< 	JMP\\OPPOO
country< 2	NMKRRQQQS
country< 2010	ONNVOPPPO
country< a	LQJ[MPPPO
country< about	MMJ\\NQQPP
country< accused	ONLXOPPPO
country< accuses	OOLXOPPOO
country< across	NPMWNPPPO
country< afp	NOKYNPPPP
country< after	QLPWMOPOP
country< against	NLYPLPPPO
country< all	LQNYNPPPO
country< amazon	UNIJRRRRR
country< among	PNMXNPPPO
country< an	NNVTNOOOO
country< and	OLSTOPPPO
country< ap	NKMZOQQQP
country< as	KOI\`OQPOO
country< at	NNOWOOPOO
country< australia	PPNUOPPPO
country< baghdad	OOLXOPPOP
country< be	MNOWOPPPP
country< beat	OMKZNPQPO
country< belgium	PPLVPPPPP
country< between	NOKZNPPPP
country< boost	OOMWOPPPO
country< bordering	OOLYOPPPO
country< both	QWKQMQQPM
country< brazil	PONTPPPPP
country< breaking	OOKWOPPPP
country< bring	ONNWOPPPO
country< bureaucratic	POMXOQNPO
country< but	NOSUNPPOO
country< by	OLOYMPPPO
country< canada	PONTPPPPP
country< central	POMWOPPPO
country< china	NPOXNOPPO
country< corporate	NONXNPPOP
country< day	NMUSOPQOO
country< defeated	PMRSNPPPO
country< earlier	OOMWLPPPP
country< east	OPSUOOOON
country< eastern	OOMWNPPPO
country< europe	PPOSPPPPP
country< five	OOUPNPPPP
country< fled	OONVOPPOO
country< fleeing	NONXNPPOO
country< for	RMOUNPPOO
country< former	OOJYMPPPP
country< four	LQMYNPPOP
country< france	OONUOPPPP
country< from	PNHYQPQPP
country< g	NPXOOOPPO
country< germany	POMVOPPOP
country< hit	OPNVPOPPO
country< host	OLURNPPPO
country< how	PLJZOPPPP
country< if	ONLXNPQPP
country< in	OPNWOPPOO
country< including	ONSROPPPO
country< india	PONUOPPPP
country< inside	POLWOPPOO
country< into	OOLXOPPPO
country< involving	PNNWOPPPP
country< iran	POOTOPPPO
country< iraq	PPMUPPPPP
country< is	NMMYNQQOP
country< italy	PONTPPPPP
country< its	RPJSOQQPQ
country< japan	PPLUPPPPP
country< late	NOOVOPPOP
country< later	OMSQOPPPP
country< leave	ONLXOPQPO
country< leaving	NOLWOPPPP
country< left	OOMVOPPPO
country< like	ONKYOPPPO
country< mainland	OOMWPNPOP
country< make	NONYMPPPP
country< meanwhile	OKM[MQQPP
country< more	LQMXOPPOP
country< near	OPNVOPPPO
country< neighboring	OMLYOPPPO
country< new	LPMYOQPPN
country< northern	OPLXOPPPO
country< now	NNMWPPPPP
country< of	ULHVOQQPP
country< off	NPMXNPPPO
country< on	RLEWORQRQ
country< one	MQVTNOOOO
country< over	MMRVNPQPO
country< pakistan	SLKMSRQQR
country< paris	PNLXPPPPP
country< put	NNVQNPQPN
country< refer	OONUOPPPP
country< reuters	LNQXLOQQP
country< russia	MOMXOPPPP
country< s	NMMYNPPPP
country< said	OJNZNPPPP
country< salvador	PPOSPPPPP
country< say	NMK[OPQPP
country< saying	NNMZNPQOO
country< says	PMOUNPPPP
country< since	RLMVOPPOP
country< some	LPNYMPPPP
country< southeastern	PKRLRQRQQ
country< southern	NOLZNPPPO
country< states	OOMVPPPPP
country< sunday	NPNWNOPPP
country< suspected	NQMVOPPPO
country< than	OMKZOPPPO
country< that	OLHYOQRRP
country< the	OORVOOOOO
country< then	NNLYOPPPO
country< throughout	OOMVOPPPO
country< time	NOMWOPPPO
country< to	PMOSQPPPP
country< today	POLWOPPOO
country< told	OMKZNPPQP
country< top	MQMXMPPPO
country< toward	OONXOPPOO
country< tuesday	PNLXOPPOO
country< two	MPMZMPPPP
country< u.s.	OMLQSQQQQ
country< under	MPLZNPPOO
country< up	NNNWOPPPP
country< us	OONXNOPOO
country< visited	POMWOPPOO
country< visits	NOOVOPPPO
country< want	ONNXOPPPO
country< was	OJRLPSSRQ
country< wednesday	ONKZNPPPP
country< were	NOKWOPPPP
country< western	ONMZNPPPO
country< when	NLRVNPPPP
country< where	NMNYNPPPP
country< which	MNK[OPPPP
country< while	NKHUQRSSQ
country< with	OKRXMQPON
country< within	OPMXNPPPO
country< years	PNNWOPPOO
country> 	OPOVOPPOO
country> 1	MMXQNPPON
country> 2	QMRMROQPQ
country> 39	NJRVNQQQP
country> 4	UMIMOSSRQ
country> a	MNJ\\NQQPO
country> accused	NPMVPPPPP
country> accuses	OOMUPPPPP
country> acting	NOLWOPPPP
country> afp	PNNUOPPPO
country> after	ONSSNOPPO
country> agreed	OMJYOQPPP
country> air	OPMUOPPPP
country> alone	OOMWPPPPO
country> already	NOUQOPPOO
country> also	NLH]PPQQP
country> ambassador	NMLYOPPPP
country> an	OOMYNPPPO
country> and	NQMVOPPOO
country> anti	NOMWOPPPP
country> ap	OONUOPPPO
country> are	OPJZOPPPP
country> arms	ONMWOPPPP
country> army	NOMXNPQPO
country> as	MROVMPPPN
country> at	LNVRMPQPP
country> attack	NPMXMPQPO
country> attorney	LQK[NPPPO
country> authorities	MONXNPPPO
country> back	LONYOPPPN
country> backed	QMIRRRRQQ
country> based	RNJPRPQPR
country> became	PLMXOPPPP
country> because	PNUQOPPPN
country> before	NOKZNPPPO
country> belgium	PNTPNPPPO
country> best	PMKYOPPPP
country> biggest	OOMUPPPPP
country> border	NNMWPPPPO
country> both	PNLWOPPPO
country> britain	PPMTPOPPP
country> business	NOLYNQPPO
country> but	OPJZOPPPP
country> buys	MPLXOPPPP
country> by	OOLYNPPOO
country> cabinet	OMNVPPPPP
country> called	NNMXOPPPP
country> can	MNRUOQPQN
country> can't	NPMVOPPPP
country> canada	POLVOPPPP
country> capital	QMMYOOPOO
country> captain	NPYPNOPON
country> chief	PNLVPPPPP
country> china	PNMWOPPOO
country> citizens	MQMYNPPPO
country> civil	OOLXNPPPP
country> coach	ONZLNOPOP
country> collapsed	PPLVPOPPO
country> company	NRMYOOPOO
country> consulate	OOMWOPPPO
country> continues	NNMXOPPPP
country> could	ONQUNPPPO
country> custody	NPNVOPPOP
country> data	NPMVPPPOP
country> deal	ONLXNPPPO
country> decision	PKLYPPPPP
country> declared	PMUQOOPOP
country> defeated	NNWPNPPPO
country> defense	OMMWOPPPP
country> demand	MONWOPPPO
country> denies	OOJYOPPPP
country> did	PNLYNPOPO
country> diplomat	NQMWNPPPO
country> district	MPNVOPPPP
country> does	NOMVPPPPP
country> dollar	UQRONOOON
country> during	PPJYOPPPP
country> each	OOMVOPPPP
country> earlier	OPNWNOPPP
country> economic	MONWOPPPO
country> economy	NOLZOPPPO
country> efforts	NOMXOPPPP
country> elections	NOLZNPPPO
country> embassy	MOTQOPPPO
country> europe	POLVOPPPP
country> experienced	NONVOPPPP
country> faced	OOXNOPPOO
country> financial	NOMWOPPPP
country> firms	NQMXMPPPO
country> first	OKPWNPPPP
country> flag	POKZONPOP
country> following	OPMVOPPPO
country> for	PMNTPQPPP
country> forces	LPL[NPPPO
country> foreign	POLXNPPPP
country> former	PLKXOQQQP
country> france	PONSPPPPP
country> from	NORVLPPPN
country> gaming	MQMWOPPPN
country> germany	OPMUOPPPP
country> government	NNNYNOPPO
country> had	NMWPNPPPO
country> has	NLQUOPQPP
country> have	OOH^NPPPO
country> he	MOSTOPPOO
country> health	OOKWPPPPP
country> high	PUJROPQPP
country> history	MPMXNPPPO
country> honduras	OPNSPPPPP
country> hostage	MQOWNPPOO
country> housing	NNLWPPPPP
country> http	OOKYOPPPO
country> i	OPNXOPOOO
country> illegally	OPMVOPPPO
country> in	OMTTOOPPO
country> including	OPMWOPPPN
country> india	TNMLQQQQR
country> inflation	ONLWOPPPP
country> interior	PNKXPPPPO
country> into	ONSTNPQPN
country> iran	PPMUOPPPO
country> is	NNNWOPPPP
country> israel	MPLWPPPOP
country> it	SOJPQQQPQ
country> italy	PNOUOPPPO
country> japan	PPMTPPPPP
country> jobless	MQKXPPPPO
country> journalist	MPNWMPPPP
country> killing	OPNTOPPPO
country> kills	OONVOOPPP
country> king	PMLWOPPPP
country> largest	ONMVOPPPP
country> last	NPIZOPPPO
country> lawmakers	MPNWMPPPP
country> leader	NOLXNPQPP
country> leading	OOVONPPPO
country> led	TNINQQQQS
country> long	MPOYNPPOO
country> lost	MOTSOPPOO
country> made	SJQMPQQPS
country> main	OOSPOPPPO
country> market	MOUOOPPQO
country> may	PNLYNPPPO
country> media	LPLYOPPPP
country> men	MPUPNOQQN
country> minister	NOLXNPQQP
country> missile	NQNUOPPPO
country> monday	QMGPRRRRR
country> most	MLNZOPQPP
country> mr	OPLWOPPOO
country> must	NNTRNQPPP
country> national	OMLZNPPPP
country> needed	ONNWOPPPO
country> needs	MPKYOPPPO
country> network	MPLXOPPPO
country> new	OMKZNPPOP
country> news	PNMVPPPPP
country> newspaper	MQNVOPPPN
country> next	NOMYOPQOO
country> nicaragua	PPNTPPPPP
country> no	NONWOPPPO
country> not	MOOYOPOOO
country> now	OOMZOPPOO
country> nuclear	ONJRSQQQQ
country> of	NNQWOPPOO
country> official	SNIPPQRRQ
country> officials	NOHUQQQQQ
country> oil	LPLZNPQPO
country> on	MMWQNPQPP
country> one	ONKYOQOPP
country> or	OOLYOPPPO
country> out	MOKZOPPPP
country> over	TMJTPQQPO
country> parliament	OSPRNPPOO
country> participating	OOMWOOPPP
country> plans	OOMVNQPPP
country> poland	OPLVOOPPO
country> police	QNJOQRRRR
country> political	MOLXNPPPP
country> portugal	PPNSOPPPP
country> prepares	OONVOPPOP
country> president	NONVNPPPP
country> presidential	NOLYNPPPP
country> prime	NNLYMQQQP
country> pro	ONLWOPPPP
country> rebels	MPSPOPPPP
country> recently	PMMXOPPPP
country> remains	ONMVOPPPP
country> resumed	PNMWOPPOP
country> retail	LPMWPPPPP
country> returned	POLXOOPPO
country> reuters	ONJZOPQPO
country> right	ONLYOPPOO
country> role	NNNXOPPPO
country> rose	NPNVOPPPP
country> ruling	OMMWOPPPP
country> russia	PONSPPPPP
country> s	NLOWOQPPP
country> said	OLMXOPPPO
country> saturday	OONUOPPPO
country> say	NPLYNPPPO
country> saying	SKJNSRQRR
country> says	NLQVNPPPP
country> second	ONLXOPPPP
country> secretary	LMJQQSSSQ
country> security	RNJPRQQQQ
country> seeks	NOKXOPQPP
country> senator	NMRJQRRRR
country> should	NMJ[OPPPP
country> since	OOMWOPPPO
country> singapore	NPMWPPOQP
country> soldier	LQSRNPPPO
country> soldiers	MQMYLPPPO
country> south	OOMVOPPPP
country> space	MQMWPPPPO
country> starting	OPTQOOPPO
country> state	ONKXOPPPP
country> stock	LQMXOPPPP
country> stocks	LQMXOPPPO
country> sunday	OPOWMPPPO
country> supreme	NOMVOPPPP
country> telecoms	MQMVOPPPP
country> television	MQKZNPPPO
country> test	MOMXNPPPP
country> thailand	PPMTPPPPP
country> than	PPLXOOOOO
country> that	RLSLRPPPQ
country> the	OOJ]OPPPO
country> this	NPPTOPPPO
country> three	OPMWOPPOO
country> through	POLVPPPPP
country> time	PNJORQRRR
country> to	MNOWNSPPO
country> today	PNJYOPPPP
country> top	NOKXOPPPP
country> trade	MNNYOOPPO
country> troops	KPK\\NPPPP
country> two	OONVOPPPO
country> ukraine	OPNUNPPPO
country> under	POLVOPPPO
country> unit	MQLXOPPPO
country> until	PPMVOPPPO
country> via	OOMYPOPOP
country> vice	NPMWMPPPP
country> video	MPMYNPPPN
country> wants	OMKZOPPPP
country> was	OTGRPQRQO
country> we	NQMWPOPPO
country> weapons	NOMYOPPPO
country> wednesday	LQO[LPPON
country> were	NNXPMPPPN
country> western	PONTOPPPP
country> when	QMLRQQQQP
country> where	OPLXOPPPO
country> which	RLMRQQQQO
country> while	NPLYNPPPP
country> who	OOLYMPPPP
country> will	NLPYNQPPN
country> wins	NOSSMPPPO
country> with	MOL\\MPPPP
country> withdrew	OMNYOPPOP
country> would	ONJ[MPQPO
demonym< 	HRKSYPPPO
demonym< 000	MNMUSQQPO
demonym< 100	OPOOSPPPP
demonym< 13	NPONWPPOO
demonym< a	JOJSZPQPO
demonym< after	NOSQROPOO
demonym< against	NOKSVPQPO
demonym< all	OPLMZPPOO
demonym< an	NOKOZPPPO
demonym< ancient	RMJLVQQQS
demonym< and	SNJLYPQPO
demonym< anti	OONOWOPOO
demonym< as	ONMTTPPON
demonym< at	QMVJQPQPP
demonym< be	MNNTTPPPO
demonym< between	OTMJVQQOO
demonym< both	NNMLXQQQP
demonym< but	OOMLXPQPP
demonym< by	MMJRYQQPO
demonym< earlier	PNNMVPPPP
demonym< ethnic	NPOKXPPPO
demonym< every	NOMNYPPOO
demonym< first	OPONVOPPO
demonym< five	OPLMYPPPO
demonym< for	MOLK]QQPO
demonym< former	POKPUPPPP
demonym< four	NOOMXPPPO
demonym< from	PPLOXNOPP
demonym< german	QNMMWPPPP
demonym< his	OPNNVPPPP
demonym< in	OPMJ[PPPO
demonym< into	RMKQSOQQQ
demonym< israeli	NPOTPPPPO
demonym< its	MOMTVPPPL
demonym< kidnapped	NPNNWPPPO
demonym< major	MNMM[QQOO
demonym< many	NPNMXPPPN
demonym< meanwhile	ONOMVPPPP
demonym< meet	PMMSRPPPP
demonym< militant	POMNUQPQQ
demonym< million	LPNTSPPPN
demonym< most	LUONRPPPO
demonym< new	VMMWOOOOM
demonym< nine	OPNNWPPPO
demonym< no	UNMUMPPOO
demonym< northern	PONNUPPPP
demonym< of	MNLQZPPPN
demonym< old	NNNKZPQPO
demonym< on	LOXJSPQPO
demonym< one	PNKLYPPQP
demonym< other	ONMMWQPPP
demonym< over	NNMRVPPOO
demonym< pro	NNNYLPPPP
demonym< reuters	MOMLZOPPP
demonym< said	NUMMUPPOO
demonym< say	ONOKYPQPP
demonym< says	PMKRUQQQP
demonym< senior	PPOOUPPPO
demonym< several	NONNXPPPO
demonym< six	NPOLXPPPO
demonym< some	ONNMXPPPO
demonym< southern	OPPMVPPPO
demonym< that	NNLQXQPPO
demonym< the	MMRNZOPPN
demonym< three	NPKK\\QPPP
demonym< to	UOLHWQQQO
demonym< told	NOLMYPPQP
demonym< tonnes	OPNOUPPPP
demonym< top	OOMLXPPPO
demonym< two	MPLNZPPPP
demonym< u.s.	QNNMSPQQQ
demonym< un	PPKUSOOOP
demonym< under	NNNLZPPPO
demonym< visiting	PPNLVPPPP
demonym< was	QTMMQPPQP
demonym< wednesday	PNOKXPPPP
demonym< with	NNJQXQQPN
demonym< young	POMNVPPPP
demonym> 	LNWJWQQOO
demonym> a	MOMTSPPPN
demonym> actress	NPNLXPPPP
demonym> aggression	OPNMXOPPP
demonym> aid	MOMUQPPPO
demonym> air	NOLWNQQQP
demonym> aircraft	OOMLYPQPN
demonym> airlines	PONMVPPPP
demonym> airspace	ONMSUPPOO
demonym> along	PNXMOPPOO
demonym> ambassador	PPMNUPPPP
demonym> and	SMIOWQQPO
demonym> are	NNMQUQPPP
demonym> army	OOMRSPPPO
demonym> attacks	OMOMWPPPP
demonym> authorities	LNMQWPPPP
demonym> border	NPNQTPPPO
demonym> born	NOONXPOPO
demonym> can	NONNXPPPO
demonym> capital	PPMKYPPPO
demonym> captain	QOLMWPPPP
demonym> children	NONUPPPPO
demonym> cities	OONKYPPPP
demonym> citizen	ONNLXPQPP
demonym> citizens	OOMLZPPPN
demonym> city	NPMSSPPPO
demonym> civilians	OONMXPPPO
demonym> community	OPNNVPPPO
demonym> companies	OOMMYPPPO
demonym> company	OOMLYPPQP
demonym> controlled	NPOOUPPPO
demonym> counterpart	NPONVPPPP
demonym> court	ONNKYPPPP
demonym> culture	NPOOUPPPP
demonym> defense	PPNLVPPPP
demonym> delegation	PPMNWOOPP
demonym> descent	PNNLWPPPP
demonym> dictator	OONNWPPPO
demonym> diplomat	NONMXPPPP
demonym> diplomats	NOTLTPPPO
demonym> dream	NQLUPPPPO
demonym> economy	OOMJ[PQPO
demonym> election	NPLLYPPPP
demonym> elections	OONMYOPPO
demonym> embassy	OOLSSPPPO
demonym> exports	LPOMXPPPO
demonym> family	QNMLTQQQQ
demonym> film	NNNMYPQOO
demonym> finance	NPOMVPPPP
demonym> food	RMMLTQQQQ
demonym> for	ONNMYQPPP
demonym> forces	NOMOXPPPO
demonym> foreign	OONLXPPPP
demonym> from	NONNWPPPN
demonym> gas	NOONXPPOO
demonym> general	OPNLWPPPP
demonym> government	LRORTOPON
demonym> group	OPNMXPOPO
demonym> groups	NNONXPPPO
demonym> have	MONMXPQPO
demonym> health	MNNRTPQPP
demonym> history	PPNLUPPPP
demonym> hostage	NONMXPPPO
demonym> http	ONNUOQPPP
demonym> in	NOSJVPQPO
demonym> intelligence	NOONWPPPO
demonym> island	NOVLRPPPO
demonym> jail	OONMUPPPP
demonym> journalist	NONLZPPPP
demonym> journalists	OONNVPPPP
demonym> killed	NNNURPPPO
demonym> language	MOONXPPPP
demonym> law	NONJ[QPPO
demonym> lawmakers	NOOLWPQPP
demonym> leader	OPKLZPPPP
demonym> leaders	NONMWPPPP
demonym> leadership	PPMNVPPPO
demonym> led	QONNSPPPQ
demonym> man	NPOLXPPPO
demonym> market	NPMLZPPPO
demonym> mathematician	QNMLTQQQQ
demonym> media	NMLTSQQPP
demonym> men	PNNLVPQPP
demonym> militant	OONNVPPPP
demonym> militants	OONOUPPPP
demonym> military	NNQQTPPPO
demonym> minister	NPMLXPPPP
demonym> national	POMNWPPPP
demonym> navy	PONMUPQPP
demonym> news	NOKK[QQQP
demonym> newspaper	OPTKRPQPO
demonym> nuclear	OPNLXOPPP
demonym> occupation	QOMLTQQQQ
demonym> official	OQLTRPPPO
demonym> officials	NQKOWPPPP
demonym> oil	NONKYPPPO
demonym> on	PMMLXQPQP
demonym> owned	OONNVPPPP
demonym> palestinian	OOMTRPPPO
demonym> parliament	PPONUPPPO
demonym> passenger	RMTKPQQPP
demonym> peninsula	PPMKXPPPO
demonym> people	NPNNWPPPO
demonym> plane	RMJTPQQQP
demonym> police	OOMH]PPPP
demonym> political	NPMMWPPPP
demonym> politics	ONMMXPPPO
demonym> premier	OPNMXPPOO
demonym> presidency	ONNNWPPOP
demonym> president	OOKRUPPPP
demonym> presidential	PPLTPPPPP
demonym> prime	MOOQTPPPP
demonym> prisoners	ONNMYPPPO
demonym> producers	MPOMWPPPP
demonym> prosecutor	OONNUPPPP
demonym> province	OQOLWPPPO
demonym> rapeseed	NONNVPPPP
demonym> rebels	LNKTUPQPP
demonym> refugee	PONLWPPPP
demonym> refugees	NONMXPPPO
demonym> rule	NPNOVPPPP
demonym> said	M^LMQOOON
demonym> security	NNLQVPQPP
demonym> service	OOMKZPPPP
demonym> soldier	OOLSRPPPP
demonym> soldiers	OONKYPPPO
demonym> speaking	VOONPPOPO
demonym> spokesman	OPLLXQQPP
demonym> sprinters	ONNMYPPPO
demonym> state	OOMJZPPPP
demonym> students	PONMWPPPO
demonym> team	PNLMYPPPP
demonym> teenager	NOOTTOPOO
demonym> television	NPLLYQPQP
demonym> territories	POONTPPPP
demonym> territory	OONKYPQPO
demonym> textile	OONMXPPPP
demonym> the	MOONXPPPO
demonym> time	POOMVPPPP
demonym> to	VOKRPPPOO
demonym> town	OOOLWPPPP
demonym> troops	MNKSWPPPO
demonym> were	ONSTNPPON
demonym> who	NSMSQPPPO
demonym> wine	MPONVPPPP
demonym> woman	OOOSSPPOO
demonym> women	OOMSUPPPO
elsewhere 0false	WPOOOOOQO
elsewhere 0true	FTVTNRMSM
elsewhere 1false	VNRQONOMR
elsewhere 1true	FVVROMOSO
elsewhere 2false	PLPQRQPPQ
elsewhere 2true	KPVRMPPOS
elsewhere ufalse	SQPPOOOON
elsewhere utrue	KSRPPPONS
ending 'll	XJKMQQQRQ
ending 're	ZLMOPPPPO
ending 've	XMMOPPPPO
ending .a.	OPSTOOOOO
ending .c.	MNRTPPPPO
ending .h.	OPPSPPPPP
ending .n.	QORMOPQPQ
ending .p.	RMQLQQQQQ
ending .s.	ROMSOPPPP
ending 012	TLLMQQQQS
ending 0bn	WNOOPOPPN
ending 1	TMRMOPROQ
ending 100	ORMMQQQPR
ending 2	ROONOOPNW
ending 370	ULLLQRQQR
ending 3g	VNNOPPPPN
ending 4	TOTOOOONN
ending 44	NONXOPPPN
ending 5g	VOONPPPPN
ending 5n1	RMMMQQPQT
ending 6bc	TONOPPPPP
ending 7	PPUOPPPON
ending 71s	SOOOPPPPP
ending 8	RNTNPPPQO
ending a20	OUNOPPPOO
ending a65	SNNOPQPPQ
ending aaa	PTLNOQPPQ
ending aai	QNNTOPPPP
ending aal	OUNSPNPOO
ending aan	SRMTPOOOO
ending aar	NTRSNOONN
ending aas	OYONOOOOO
ending abc	MSQSOOOPN
ending abe	PWMMPPPPP
ending abi	OOSTOONNO
ending abs	PLNLTRQRQ
ending aby	NLOOQPPVP
ending ace	SQQOONONR
ending ach	OUKSPPPOO
ending aci	NVNOPPPOP
ending ack	RRNKRPPTN
ending acp	OOUOOOPPO
ending act	UKNPPOSOO
ending acy	PNLRPPRQO
ending ad	SOMNQPQPP
ending ada	KNTQOSPPP
ending ade	WMLOPVOMO
ending adi	NSJKRRQQR
ending ado	ORKQPQQPQ
ending adr	NWRMPPNOO
ending ady	SPMNPPPQP
ending adz	PVOOPOOOP
ending aea	OPTOOPPPO
ending aez	PUOOPPPOO
ending aff	TPMMPPPPQ
ending afi	NVOPPPPOO
ending afl	OPUOPPPOO
ending afp	KPXOOPPPO
ending aft	QOSNOPPPP
ending aga	NTOLQRQOP
ending age	TLMNPNOTS
ending ago	NOSSNPPPO
ending ags	ORSOOOOOO
ending ah	TMMMQQQQQ
ending aha	TKJNQRQRR
ending ahe	USMMPPPOO
ending ahl	PXNNPPPNO
ending ahu	SOIKPRRSS
ending ahy	NUNOPPPOP
ending ai	UMNNPPQPP
ending aib	OOOUPOPOP
ending aid	MUNPMTTNL
ending aig	NTSOOPPOO
ending ail	TNLQPPPSN
ending ain	POOUOOSNO
ending air	KUTOOPPOO
ending ais	NQNXOOPOO
ending ait	QQPSOOOON
ending ajj	OOONPVPPP
ending aka	OSMSPPPPO
ending ake	QTLSPOPOO
ending aki	MSQUOOOON
ending aks	NMTMSOPRP
ending aku	OVNQPPPNN
ending ala	OTKUOPPPN
ending ald	OVQLPOPOO
ending ale	RNNPOROTN
ending ali	NRJOWQQOO
ending alk	TOMOPPPPQ
ending all	RSQTMNONN
ending alo	OLKTRQPRQ
ending als	ULQJTMOSR
ending aly	MRTRNPPNO
ending am	TNJMQQQRR
ending ama	OWNLORPPO
ending ame	OROOOSNRO
ending amm	NWNNOPPPO
ending amn	ULNNQQQQQ
ending amo	ONLWOPPPP
ending amp	QVLLQPPOQ
ending ams	KUTONROON
ending an	ONRSPPOOO
ending ana	RPSQNOONO
ending and	NMVQOQPOO
ending ane	OMJQQQQTQ
ending ang	OTSLQPPOO
ending ani	LUKRTPPNO
ending ank	LSSQNNRRN
ending ann	IVUQPPPMN
ending ano	NVUKOPPON
ending ans	NJUOVOPQN
ending ant	RUMKQPOOR
ending anu	NRWOOOOON
ending any	QMSRNPPOP
ending anz	NOVSNOOOO
ending aos	ORNTOPPPN
ending ap	KPTNQQQPQ
ending ape	RQKMRPQQR
ending aph	NMSLQQQRQ
ending apl	SKKLRRRRR
ending apo	MPUOPPPPO
ending app	NSNNPOONV
ending apr	QNQMRPPQP
ending aqi	OOOQSPPPP
ending ara	MSVROOOMN
ending arc	POVMPPPPN
ending ard	LRSMMRUOO
ending are	NOKOOQXPO
ending ari	MTTLQPQPN
ending ark	MQRROPQON
ending arl	PNSMQOPQQ
ending aro	RNLKSRQQR
ending arp	NTVNONOON
ending arr	NPSTOOONO
ending ars	MRSPNOSQN
ending art	NMSRPOSNP
ending ary	TRMLQNPSN
ending asa	MPWOPPPON
ending ase	UQNRPNONO
ending ash	RNSKPOOOU
ending asi	OUNRPPPNO
ending ask	SONMQQQQP
ending aso	PVMMQPPOP
ending ass	SQHLQRRPS
ending ast	PNNTROPPO
ending asy	PSRNOOOOO
ending ata	NKWLQQQPP
ending ate	OKTOSRONP
ending ath	TQSPMPONO
ending ati	OORSPOPOP
ending atr	NPTPPPPPO
ending ats	ORSOQOPOO
ending att	MXQNOOPON
ending aty	MXTNONQMN
ending au	RMKJSRRRR
ending aud	PVNNPPPNO
ending aul	MUNTPPPNO
ending aur	NOXOOOOOO
ending aus	NRUNOPPOO
ending aut	RSMNQPPOP
ending ava	SMJNQRRRQ
ending ave	NLLTORQQR
ending avg	QTOOOOPOO
ending avi	PWNNOOPOO
ending avy	PQRLPQPPQ
ending aw	TLMNQQQQQ
ending awa	MRRUOOOON
ending awi	LYLROPPPN
ending aws	PPLMRQPQR
ending aya	PQVOOOOOO
ending aye	SNMMQQQQQ
ending ays	RMUQQOPNO
ending aza	QKPTPPQOO
ending aze	PMQMPQQQR
ending azi	MSMTQOPPO
ending azu	OPOUOPPOO
ending azy	TMMNQQQQQ
ending b	VTNOOOONN
ending b.	OOOUOPPPP
ending ba	ONPLQQQRR
ending bah	NONWOPPPO
ending bai	OPOTOPPPP
ending bal	RVMNOOPOO
ending ban	PVOPMPPPO
ending bao	NUNUNOOON
ending bar	QPKRQQPPO
ending bas	RUJMOPPPQ
ending bay	LNRWPOPNO
ending bbq	RMSNQOPPP
ending bby	PTLKPRPRQ
ending bce	SKIJSSRST
ending be	VPOOOOOOP
ending bec	NPMVPPPPP
ending bee	OQROOTOOO
ending bei	QOMPQQPQQ
ending bek	OPOOSPPPP
ending bel	ULLQPPPPP
ending ben	PPLLRRRQR
ending ber	NSOSOOPOO
ending bes	TLRKNSUNO
ending bet	OLVNOQQQO
ending bey	RMKKQRRSR
ending bia	RMOSPPPOQ
ending bic	QNMMSQQQQ
ending bie	RRMMPQPQP
ending big	TMRNPPPPP
ending bin	NUMVPOONN
ending bio	PVNLPPPPO
ending bis	VNMMQQPQP
ending bit	TOLQPPPPP
ending bja	QONTOPOPP
ending bjw	SNNOPPPPQ
ending blb	NPUOOPPPO
ending ble	TPOKPOPOS
ending blm	QNTNOPPPO
ending bly	OOSVPNONO
ending bnb	OPVNOPPPO
ending bob	RTOOPPPOO
ending boo	SMNNQPPTP
ending bor	ROSNQPPOP
ending bow	SPLTOPPOO
ending box	PLNOPNORY
ending boy	RRKMPQPOU
ending bp	OQUNOPPPP
ending bpi	NPUOPPPPO
ending bps	VONOPOPPO
ending bra	RMJKRRQSS
ending bri	OQNNPOPOV
ending bro	RLLKQRRRS
ending bt	NPSOPPPPO
ending buk	SLJOQRQQR
ending bul	PQSLPOPPP
ending bum	SLKKQRSSR
ending bun	OVNOPOPOP
ending bus	LSVPOOPON
ending bwe	ONVOOPPPP
ending bya	RNJPRQQQQ
ending c	UMMSPOPOO
ending c.	RNMRQPPPP
ending c14	SMMOQQQQQ
ending ca	SLMLRRRRR
ending cal	YKOKQPPPP
ending cam	QMNOPOPVP
ending can	ONTMTPPPP
ending cap	PNSOPPPPO
ending car	OMPSPOTON
ending cas	PNLUPPPQP
ending cat	RMLMQRQRQ
ending cbb	TNMOPQQPP
ending cbi	NPTPOPPPO
ending cbs	NPTPPPPPP
ending cca	MUUPOOPNN
ending ccc	NNVNPPPPO
ending cci	OTROPPPOO
ending cco	RPWPONONN
ending cd	VOLNPPPPP
ending ce	TLJKRRQRT
ending ced	TMLNQQQQQ
ending cee	RKQKQQQRR
ending ceh	QMLPPQRQR
ending cer	RNQLPPOTP
ending ces	UNOKQQNQR
ending cey	NVNNPPPOP
ending cfc	PPRLPQPQQ
ending cfl	QMNLQRQQS
ending che	TVQLOPPMM
ending chi	OVKUOPONN
ending cho	NWRNNNNNS
ending chs	NQQNSPPPP
ending cht	NWNOPPPON
ending cil	RORHQQQRP
ending cis	OTOROOPOO
ending cke	QUNNPPPOO
ending cki	SRNOPPPOO
ending ckk	SLLLQRRRR
ending ckr	QLPMPQPRR
ending cks	SMTNNPOQO
ending cle	QLSMOQPUN
ending cmp	LSWNOOOPN
ending cna	NOWOQOPOO
ending co	QOUNPOOOO
ending com	OPTNPPPPO
ending con	SNKQOUNRN
ending cos	PMVUONNNN
ending cow	SNLMQQQQR
ending cox	QUNOOOPOO
ending cp	QPRMQOPQP
ending cps	TLMMQQQQR
ending cra	NNUSOOOON
ending cts	XIIJTQQRS
ending ctv	NOWNPPOOO
ending cue	VOOOPPPOO
ending cum	PNQSPPPPO
ending cun	OPNTOPPPO
ending cup	OQSLPSPNP
ending cus	OSNQPPPOP
ending cut	MRPVOPPON
ending d	TLNNPQQQQ
ending d.	TKKJRRRTS
ending dab	NNTOQPQOP
ending dad	PQLQPQQQP
ending dah	TKJJSRRSS
ending dai	QSMMPQQPO
ending dak	PVULONONN
ending dal	LWPLPOTOO
ending dam	NVPPPOPON
ending dan	PPOTNPPPO
ending daq	NOWNOPPPO
ending dar	TKKKRRRRS
ending das	RNSNOOPOS
ending day	UOOJPPOTO
ending ddy	MURROPONN
ending dea	SJKLSRRRS
ending dec	OMTMQPPQP
ending ded	UOOOOPPOO
ending dei	PUNNPPPOP
ending del	RTKKPQQSO
ending dem	RNTNQOOOO
ending den	LXPQOPPNO
ending deo	UOMLPQQPP
ending der	SSLMQQOQO
ending des	SNQRNOOSN
ending dev	QSKMPQPPQ
ending dex	NPPKOSRRR
ending dey	OYOOOOPNN
ending dez	PUONPPPOP
ending dge	NOPUORPOO
ending dhi	LTMSPQPOO
ending dia	RMSQPPPOO
ending dic	NUNSOOPPO
ending did	RRLMQQPPQ
ending die	TPLLQQQQQ
ending dim	SSMNPPPOP
ending din	MWULPOPNN
ending dio	UJQQQOPPQ
ending dis	NUSNPPPOO
ending dit	QLSMPPQRP
ending dkk	TMMMQQQQR
ending dle	QPQMPPQPP
ending dly	WMMNPPPPP
ending dm	QMOMQRQQQ
ending dna	WOKNQPPPP
ending dnc	OPUOOOPPO
ending dns	UKJJRRQSS
ending doa	RMLTPPPPP
ending dof	PTOOPPPOP
ending dog	RQKLQQQQR
ending dol	QNPNNTNTN
ending dom	TRNSOOOON
ending don	JPOVPQQOO
ending doo	PKPKQQSSQ
ending dor	MXLSOPPON
ending dos	TLLQPQPPQ
ending dow	OWRMOOPOO
ending dp	NVNNPPPOP
ending dra	OQTSONOON
ending drc	MPUQOOPPO
ending dre	MUQROOOOO
ending ds	OOQOOOPNV
ending dvd	XMNNPPPPP
ending dze	RVOOOOPNN
ending e	UNNNPPPPP
ending e.	TOMLQQPQQ
ending e3	NOOOPUPPO
ending ea	SLKLRRQRS
ending ead	WKOOOPPRP
ending eaf	OWOOOOPOO
ending eah	XLOMPPPPP
ending eak	PNTPPPPPO
ending eal	SOQPPONOP
ending eam	RIIHRTTUT
ending ean	MLMQXRPPO
ending eap	SMMNQQQRQ
ending ear	XKMMPQUNO
ending eas	RMLRQQPPQ
ending eat	TPQOOOOPO
ending eau	NXMPPOPPO
ending eba	PSNRPPPOO
ending eby	ROLLRQQTP
ending eca	OVPONOPOO
ending ecb	POTPPOPPO
ending ece	NOUSPOOPM
ending ech	PNQQRSONO
ending eck	TRNNPPPNO
ending eco	QQLMPQQRP
ending ect	ROSMOORPM
ending eda	NSUQOONNN
ending edo	PLQMPQQRS
ending eds	SMOMPQQQQ
ending edy	QTNMPPPPP
ending eed	OSSQOPPOM
ending eee	PUOLPQOPP
ending eef	NUTOOOOOO
ending eek	NNNPVOPSN
ending eel	ULLMQQQQR
ending een	VNMNQPPPP
ending eep	SSMOOTNNN
ending eer	VPLNPPPPP
ending ees	WMTMPOOOO
ending eet	SPSONPONO
ending eez	RMKLRRRQS
ending eff	MTUNPOPON
ending efs	RNSNPOPPP
ending eft	TOVOONONN
ending ega	OMSQOPPQQ
ending ege	SLTNPNRPP
ending egg	PULLQQPPR
ending ehe	SLKKSRRRR
ending eid	MTQLQNQPQ
ending eii	OOOUOPPPO
ending eil	PVNOPOPNO
ending ein	MUPOPPQPO
ending eir	PSOOPPPPO
ending eit	URMNPPPOP
ending ejo	QMLPQQRRQ
ending eki	NYMNPPPON
ending ela	PLLWPQQPP
ending eld	LWNSPOPON
ending ele	RUMMPPPPO
ending elf	QRLROPPQO
ending eli	PQMQQPPPO
ending ell	KTMRPPQOR
ending elo	PSMMOQPQR
ending elp	TMLNQQQQQ
ending els	RTPOOOPMN
ending elt	NUROPNSMO
ending ely	XKMOPPPPP
ending ema	ROPKQQQPR
ending eme	NJQKRRRRS
ending emi	QUNNPPPOO
ending emp	SQKMQQPQR
ending ems	PJUQOQPQP
ending emy	NMSQONOVO
ending ena	OSMTOPPNP
ending end	PSMWONONO
ending ene	PSNSONNRO
ending enf	QOSPOOOOO
ending eng	NTN[OONMM
ending eni	RTNMOPPPP
ending enn	OWOOPOPOP
ending ens	QSSPPNOMN
ending ent	TPNMOQPQP
ending enu	TLOKPQQSR
ending epa	MPWONPPOP
ending eps	VMLNQPPQQ
ending ept	QNRMQPPPP
ending er	SMMMQQQQQ
ending erb	PPNMWOPPP
ending erd	QLJKRSRSR
ending ere	RTOROMNOP
ending erg	MUMRPPPQN
ending eri	NRWNOOPON
ending ern	RWRIQOONO
ending ero	PVMJPQPTO
ending ers	QQRJROQTM
ending ert	QSJUPPPNO
ending eru	ONMWPPPPP
ending ery	QUOMQOPOO
ending ese	NPNPUPPPO
ending esh	OOMXPPPOO
ending esi	NROVOOONO
ending esk	UKJKQTRSR
ending ess	SLQKPQQTP
ending est	RPLRPRPNP
ending et	VNLNPPQQP
ending eta	QLMKPRRTR
ending ete	OTSMOQPOO
ending eth	NSLVPPPON
ending ets	TKUMRNOPP
ending ett	PYJPPPPOO
ending ety	PNTMPOSPP
ending etz	OSLLQQQPR
ending eu	MPUPOPPPO
ending eum	OOR[PMNNL
ending eus	RQSMPPPOO
ending eva	OTNQPPPOO
ending eve	NVQMOUNNN
ending ews	PKSOPQPPQ
ending ext	TNTMOPOOO
ending exu	SOOOPPPPP
ending eye	NNTRONOSN
ending eys	MUSROOPNN
ending f	RMRNPPPPQ
ending fa	NOTPPOPPO
ending fah	NTSOOOPOO
ending fam	OOVOOOOOO
ending fan	RQMNQQPQP
ending fao	OOTPPOPPO
ending far	WKPRPOOOP
ending fat	PRMMQQQPQ
ending fax	NNTROOPPO
ending faz	OVNOOPPPP
ending fb	RNPMPQPQQ
ending fbi	NPUOOPPPO
ending fda	NPUOPPPPO
ending fdi	TMQMPPPPP
ending fdp	NPTOPPPPN
ending fdt	SNOPPPPPQ
ending fed	OJSLQQQRR
ending fee	RNSMPPPPP
ending fer	NWRMOOPOO
ending few	SNMNPQPQQ
ending ff	TMKMQQQQS
ending ffe	NURNPPPOO
ending ffs	RQKLQRQRP
ending fic	RPKQQPPPQ
ending fin	OVTMONOON
ending flu	RNMUOPPPP
ending fly	PTNPPPPOO
ending fm	QMOLRQQQQ
ending fna	NOOVOPPPP
ending fon	SMKKRRRSR
ending fox	POVKPPROO
ending foy	QUOOPOOOO
ending fri	QSLMPPPPQ
ending ft	PMQNQPPRQ
ending fta	QOOOPOUOO
ending ftu	OOVNOPPPP
ending ful	XMMNPPPPP
ending fur	NMNSPSPQP
ending g	QMRMQPQPR
ending g4s	NOVOOPPPN
ending g8	NQUOOPPPN
ending gaa	QORMPPPPQ
ending gal	OOLWOOPOP
ending gan	MSRQOOPPO
ending gar	RPJJRRQRR
ending gas	QOQSNPPOO
ending gby	SMLLRRQRQ
ending gdc	PPNNOVPPO
ending gdp	WNKNPPPPP
ending ge	MVRNPPPNO
ending ged	QONOPPOUP
ending gee	SPLQPPPQP
ending gel	OUQMPOPOO
ending gen	KVUOOOPOM
ending ger	RTNMOPQNQ
ending ges	UKROQOOOQ
ending get	SQRMNTNMN
ending ggs	QUNNPPPOO
ending ght	TNLLPRQTP
ending gia	PMMPQQQQQ
ending gic	PRSROOOOO
ending gie	QRMLRQPQQ
ending gin	QKSPPQQPP
ending gio	NYNNOPQON
ending gis	RRKKPQQPT
ending gle	PKUMPQQRP
ending glt	SNOOPPPPP
ending gly	WKKKRQQQR
ending gmt	VOMPPPPOP
ending gns	SLTNQPPOP
ending go	SOOPPPPPP
ending gob	OTOOPPPPP
ending god	RTJMPPQRQ
ending gon	OMRTOPPPO
ending gop	NOWNOPPPO
ending gos	QQOUNPOPN
ending got	TRMNPPPPP
ending gow	PMMTPQPQP
ending grf	RMLLRRQQS
ending gry	ULLNQQQQQ
ending gsm	RNOOOVOOO
ending gti	RPMSOOPPP
ending gua	NNMXPPPPO
ending gue	NQSMQPQPO
ending gul	RPKLQQQRR
ending gus	NQUOOPPOO
ending h	TMSNPPOOO
ending h17	ULMNQPPQQ
ending ha	TMLKQSRQS
ending had	RLMTQPPPP
ending hah	SOMSPPPOO
ending hai	ORMQRPPOP
ending hal	OSUNPOPNN
ending ham	NUMQPQQOM
ending han	MTLRSPPPN
ending hao	MVNNPPPPO
ending hap	QNLQQQQPQ
ending har	RNKPPQQQQ
ending hat	QJSNPPQPS
ending haw	MXMNPPPOO
ending hay	RPMMQQQQQ
ending hbo	OQTOOPPPO
ending he	SMMOQPPQP
ending hea	OUNTOOONO
ending hed	WMLNPQQOP
ending hef	SNNOPPQQQ
ending hel	RTMSONOOO
ending hem	QONSPPPPP
ending hen	QPNNTPPOP
ending her	UQKPPRPNN
ending hes	RRIKQRQSQ
ending het	OXMNOPPOP
ending hev	PSLMPQQQQ
ending hey	VNLMQQQQP
ending hha	TLLKRRQRS
ending hhh	UIJIRSSTS
ending hi	UMNNPQQQP
ending hia	PMKSRQQQQ
ending hic	UMKNQQQQQ
ending hie	NVPOPPONO
ending hig	OOQOUOOOO
ending hil	QUMNPPPOP
ending him	TPMNPPQPQ
ending hin	PROSOPPNP
ending hio	QMMUPPPPP
ending hip	MLNPOVUPO
ending hir	PTMSOOOOO
ending his	UMMSOOPOQ
ending hit	VKJKQRQRR
ending hiv	SNMLRRQQQ
ending hke	QTNNPPPOO
ending hly	VMPNPOOPP
ending hmm	SMNNQQQQQ
ending hmv	NPUOPPPPO
ending hne	OQMVPPPOO
ending ho	QPKKRPQTQ
ending hol	NVLNPSQPN
ending hon	PWRNONOOO
ending hoo	PNQLQQQQQ
ending hop	NRWNOOOON
ending hos	NRSNOPPPO
ending hot	SKQNQPPPQ
ending hou	NONVOPPPO
ending how	SKRNOTPPN
ending hoy	TJJJRRSST
ending hru	OWNOPPPOO
ending hts	ROOPOONTP
ending hty	QMNRPPPPP
ending hu	OVNOPPPPO
ending hua	NPUPPOPPO
ending huh	TKLLQQQRR
ending hur	OTMQRPPOP
ending hwe	RRMMQQPPQ
ending hyr	PUNOPPPPO
ending i'd	VMMNPPPQP
ending i'm	YMNNPPPOP
ending ial	PPPKQQQRQ
ending iam	OWOOPPPON
ending ian	OOOSSOPPO
ending ias	NTSTNOONN
ending iba	PRRKQPPPO
ending ibe	NVSOOOPON
ending ibm	NPTOOPPPO
ending ibo	MNTUNOPON
ending ica	PPNTPPPNP
ending ice	TTQMPOONO
ending ich	MTPQPOQOO
ending ici	RLOLQQRPT
ending icj	QPSOOOPPO
ending ick	NWOPPPQNN
ending ico	NLPWOPPPP
ending ics	QIVLRRPOP
ending ict	PSNRPOONO
ending icy	VNMMQQQPQ
ending ida	PKTPPPQOP
ending ide	RTMPNQOOO
ending idi	OUNNROPON
ending ids	TIPJRRPPU
ending ied	XMMMOQPOR
ending ief	XOQNOONNO
ending iel	PUMNPPQPO
ending ien	PTMNPPPSO
ending ier	MQPQPPQOP
ending ies	QHTNRQQPQ
ending iet	QOONSPPPP
ending iev	ONTTNPPOO
ending iew	NJSQORNTS
ending if.	OPOTOPPOO
ending ifa	NOUOOPPPO
ending ife	WJPOPPPOP
ending iff	PSLOPNPOT
ending ift	QUMNPPPNP
ending igh	UOOQOPOOP
ending ign	TNQLQPPPQ
ending igo	NORTOPPPO
ending igs	ONNNXPPPP
ending ii	QQJLPSTSN
ending iii	NVOOOOOOS
ending iin	VLJKRRQRR
ending iji	QOMPQQQQQ
ending ike	NTOVONOMO
ending iki	PPSNPPPOP
ending il	OUOPPOPOO
ending ila	NRMVONPPO
ending ild	QNSMOPQQP
ending ile	SRRMONPPP
ending ili	OXMMPPPPP
ending ilk	PUNOPPPOO
ending ill	OTORONQPN
ending ilo	PUOOPPPPN
ending ils	TNMNRPPOP
ending ilt	TNNOPPPPP
ending ily	QORLQOOPS
ending im	TKLLRRRRR
ending ima	RSKTOOOOO
ending ime	TLRJPQQPR
ending imf	OPTPPPPPO
ending imi	SRNROOOON
ending imo	OTSNPOPNO
ending ims	PNQMTPPPP
ending in	VMMMPQQQQ
ending ina	KLNXOTPQO
ending inc	NNXNPOPOO
ending ind	RPNLPPUOP
ending ine	SPQNOOPOR
ending ing	UNNNOOPSP
ending ini	RPKJQQQRS
ending ink	WJLMPQQQR
ending inn	SMLLSQQSQ
ending ino	KSJVSPPOP
ending ins	POSRONOSM
ending int	RNTNOOPNR
ending ion	UKSOOSMNP
ending ior	QLOIPSSRT
ending ios	RTKPOOPNS
ending iot	QQMNWOPOO
ending iou	RVOOOOONO
ending ips	MSUNNTONN
ending iq	SMLLQQQQS
ending ira	OTMOPPPQP
ending ird	TNLLQQQQQ
ending ire	LLQVPPPQO
ending iri	PTKKRQQRR
ending irk	NVNOPPPPP
ending irl	NUMTOOOPN
ending iro	QLNPPQQQQ
ending irs	PNTMPQPQO
ending is	RMONQQQQQ
ending is.	OPOTOPPPO
ending isa	QLPLPQRQT
ending isb	TNLMPQQQS
ending ise	NUMHSSPNU
ending ish	TMKPSPPPQ
ending isi	QLTMQQQOQ
ending ism	WOLJPPQRQ
ending iso	SKMJRRRRR
ending isr	OONOOOOOY
ending iss	SPMTPOOPN
ending ist	PQLKQQTRP
ending it	WMMMPQPPP
ending ita	ONLKQRSWP
ending ite	OUNPRNONQ
ending ith	MWPPOOPOO
ending iti	ONRUMPPPP
ending ito	MSWQNPPNN
ending its	NXJMRQQQN
ending itt	MSUMPPQOO
ending itv	MOWOPPPPO
ending ity	PKVPPNVLO
ending itz	MVMWOOPNM
ending ium	ONTTONPOO
ending ius	QVMLPQQPP
ending ive	WKSNQNNQN
ending ivu	OONVOOPPO
ending ivy	QLPKQQQRR
ending iya	NJNQQQSQQ
ending iz.	OPOTOPPOO
ending ize	MMRPOOURN
ending i’d	VOOOOPPOO
ending i’m	YMMNPPPOO
ending j	SMNMQQQQQ
ending jad	PRSMOPPPP
ending jaf	OPMUOPPPP
ending jah	MSLWPPPNN
ending jan	VKJQQQQPQ
ending jda	NWNNPPPOP
ending jee	NWNNPPPOO
ending jet	NNZNPPPNO
ending jgb	UOOOOOPPO
ending jim	PTOOPPPOP
ending job	VKKMQQQRQ
ending jor	VNONPPPOP
ending joy	QTMNPPPOP
ending jr	OVOOPOPPN
ending jr.	PUOOPPPPO
ending k	UNNMPPPPQ
ending kal	RKKSQQRPQ
ending kan	RTOOMPOPP
ending kat	OWNOPPPNO
ending kay	QSOPPPPNP
ending ked	UKKLRQQRS
ending kee	QQOSPNPPO
ending kel	QSMNPPPPP
ending ken	OTQNOOPQO
ending ker	RSSLNNPQP
ending kes	UPJMRRQNQ
ending ket	SNOSORNNN
ending kev	QTLMQPPPQ
ending key	OTPQPOPNO
ending kfc	OPTPOPPPP
ending kia	NPSSOPPPO
ending kie	RTNMPPPOP
ending kim	QNKRQQQPP
ending kin	OVMOPPPPP
ending kip	LPWOOPPPN
ending kly	OTWNNNNOO
ending kok	QMMOQRQQQ
ending kos	NQXMOOPPN
ending kov	NYNNOOPPO
ending kpa	OPSOPPPPP
ending kr	TMMNQQQQQ
ending kuk	OPOSPPPPP
ending kul	OUOOPPPOO
ending kyb	NOVNOPPPO
ending kyi	PQNUPPONP
ending kyo	MOOVOPPPO
ending l	SKLLQRQRS
ending l.	PMMQPQQQQ
ending l2	SMMMQQQQS
ending la	QNMQPQPQQ
ending la.	OOOTOPPPO
ending lab	MNSMPNPOX
ending lad	ULLKRQQQR
ending lag	RMNNQPPOV
ending lah	NURKPPQPO
ending lai	OUNSOPPNO
ending lal	OXNMPPPOO
ending lam	MQOTRUNNL
ending lan	NPORSOPPN
ending lar	RPPLORQNQ
ending las	TULOPPPNO
ending lat	NUSONOOOO
ending lau	QQMOQPPPQ
ending lav	PPPOSPPPP
ending law	RTRRPNLMN
ending lay	OURLPPPOO
ending lce	OTONPPPOP
ending lco	OOUOOPPPO
ending ldp	NQVOOOPPO
ending lds	MOQTOPQPO
ending lea	OUOOPPPOP
ending led	ULLLQRRQR
ending lee	MRKSRQQPP
ending leh	RTMNQPQOO
ending lem	ULJQRPQPQ
ending len	NTLLQRQRQ
ending leo	ROLLQRQQR
ending ler	NVMOONPTN
ending les	QPQMPOQQP
ending let	UNSLPPPOO
ending lev	OXNNPPPOO
ending ley	NRTOQOPNO
ending lfa	OMLSRQQQP
ending lfo	OUQNPOPOO
ending lhi	PPNSPOPPP
ending li	NUOOOPPPP
ending lia	ORSROOPOO
ending lic	PQSNROPOO
ending lie	MVPMOOOTN
ending lif	OUMOPPPPP
ending lig	QTNOOPPPP
ending lik	QUNNPPPOP
ending lim	MRSQOPPPO
ending lin	JXMRPPPPO
ending lip	QUKLPQQPQ
ending lis	LSOTRPPON
ending liu	OUOOPPPPO
ending lix	MTUNOOPOO
ending lks	TMLMRQQQR
ending lla	OSPLQSQOO
ending lle	NPGSRQQSP
ending lli	NRRKQRQNQ
ending llo	OTLUNSONN
ending lls	OSTQOOPNN
ending lly	SVLNPPPOO
ending lms	OOUOPPPOP
ending lo	UMJKRSRQR
ending log	ULLMQQQQR
ending lol	VKLMQQQQQ
ending lon	PUJUQPPMN
ending lop	TKJJRRRSS
ending lor	SPPJQQQPQ
ending los	OXNOPPPOO
ending lot	SPOOPPPPP
ending low	PNJUOPPTO
ending lsa	PRKVNPPPO
ending lse	RMTOPPPQO
ending lsh	NTNQQPOOO
ending lta	OOWMPPPOP
ending ltd	NNWNPOPOO
ending lth	OKSMRQQPR
ending lto	OSMUPPPNN
ending lts	UNRMPPPPN
ending lty	OQMLQRQRQ
ending ltz	OWNMPPPOO
ending lu	SOLLRRRPP
ending lub	RNTRQLOOP
ending lue	UKQLPPQPQ
ending lum	VRMMPPPOO
ending lur	RLPKSQQRQ
ending lus	RMSQPOOOQ
ending lva	OTNPPPPPP
ending lvo	OVNNPPPPP
ending lyn	OWOOPPPNO
ending m	QOLLRQQRR
ending m1	OQOTOPPPO
ending mac	ONTNOPOOU
ending mad	RSULOOOON
ending mah	OWOMPPPOO
ending mam	QONUPOOOO
ending man	RSLHQOPTR
ending mao	TKLKRRRSR
ending mar	RRITPPPOO
ending mas	ROPONSPOO
ending mat	OTTOOOOOO
ending max	SLRKOQRPQ
ending may	PVNOPOPOO
ending mba	ORNSOPPPO
ending mbo	RMMQQQQPQ
ending mbs	PQLLPRRRQ
ending mci	MOVOOPPPO
ending md	RMKORRRQR
ending mda	NTTNPOPPM
ending me	SNNNPPPSP
ending mea	NUMROPPPO
ending mec	SMNKRQQRP
ending med	TSKLPPPQP
ending men	VLHNSRPRQ
ending meo	QUNNPPPPP
ending mer	VUNNOOONM
ending mes	NNQKQTPQQ
ending met	NOSTOOPOO
ending mh	TMLMQQQQR
ending mhr	NVNPPPPPO
ending mic	RNKTQQPPP
ending mil	OOVMNPPPP
ending min	RLLLSQRRR
ending mir	OMLSRPQQQ
ending mit	OMPQRNPSQ
ending mix	RQMNPQPQP
ending mlb	NPTOPPPPO
ending mma	SMNNPPOUP
ending mmm	TLLLQQQSR
ending mmy	OTKMQPTPO
ending mn	SNKNPQQQS
ending mo	NVMTOOONO
ending mod	QMPLQQQQQ
ending mon	OLPJRRRSS
ending mos	OTRNPPPOO
ending mov	ORNSPPPPO
ending mpi	RNMMQRQQR
ending mps	XOKNPPPPO
ending mro	OQTNPPOOP
ending mrt	TOOPPPPPO
ending mt	SONOPPPPP
ending mtv	MOYNPOPOO
ending mum	TMKLQQQRS
ending mus	PSNLOQPPQ
ending mvp	SMMMQQQQR
ending my	TLLLQRRRR
ending mym	TMMMQQQQQ
ending n	TNMRPPPPP
ending n't	VKLLPRQSR
ending nai	OMNVOPPPP
ending naj	RRLMPPQQQ
ending nak	OTOOPPPPP
ending nal	TMRQSMOOO
ending nam	POLXOOPPO
ending nan	PQQJRQQOP
ending nao	QOSOPPPPO
ending nar	NVMUOOPON
ending nas	NVNSOOOOO
ending nau	NTOVOOONN
ending nay	RQLMQQQPP
ending nba	OPUNOPPPO
ending nbc	MNZOPPOON
ending nc.	NM]MOPONO
ending nce	TSQMOROLN
ending ncy	POQLQQPPQ
ending nda	SPLMQPQRQ
ending nde	MPKKRSRSS
ending ndi	MOJUPQQQP
ending ndp	LOVPPPPPO
ending nds	QNSQNNOSN
ending ndu	NNPUROPOO
ending ndy	ORQUNPPNN
ending nea	PTQOPOPOO
ending ned	VLMOQPPPP
ending nee	NVOOPPPOP
ending nel	POVRPOONN
ending nen	TVLLQOPON
ending ner	NSMMORQQR
ending nes	JQVQNOPNT
ending net	SRROONPON
ending nev	OVPOPPPNO
ending new	UPNOPPPOP
ending nex	QNQOOOOOT
ending ney	KUSSOPPNN
ending nez	NWNPOPPOO
ending nfc	NMYOPOQPO
ending nga	OOPTPPPOO
ending nge	SLOVOOPNP
ending ngh	NVMNPPPPP
ending ngo	QOMVOOPPP
ending ngs	QNPMQPOSP
ending nh	NQOUOPPPO
ending nho	OVOOOPOOP
ending nhs	NPTPOPPPO
ending nia	NMNYPPPOP
ending nic	PNSRROONO
ending nie	OXMNPPPNP
ending nik	QSKQPPPOO
ending nin	RPLNQQQQQ
ending nis	QRONUOPMO
ending njo	NUOOPPPOP
ending nka	OQMUOPPOO
ending nke	NWNNPPPPO
ending nko	OQQMPQPPP
ending nks	TMLPPPQQR
ending nl7	SOOOPPPPP
ending nly	TLLMQRQQR
ending nna	PWLNPPPOO
ending nne	NUMMPPQRP
ending nni	OUNOPPPPP
ending nnn	TJJJRSRSS
ending nny	PMHPQRRSR
ending no	SLKKQRQSS
ending no.	VPNOPOPPO
ending non	PRMROPPPP
ending nor	TQMRPOPOO
ending nos	SLNNUPPPP
ending not	UNLNQQQQQ
ending nov	OXMMPROOO
ending now	TNNLOPPTP
ending nra	OSQOPPPOO
ending nry	NVOPOPPOO
ending nse	TPQPONOPO
ending nsk	NOSUNOPON
ending nso	OTOSOOOOO
ending nsw	LNSTPPPPO
ending nt	QMMQPQQQQ
ending nta	TJMOPQRPS
ending nte	TUOMOOPNN
ending nth	TKLLQRQRR
ending nti	QWNNPPOOO
ending nto	LSQUOOPOM
ending nts	UJNKTPQRQ
ending nty	POOSPOPOQ
ending nue	SLLPQRQQP
ending nus	QMGISRSSV
ending nut	TLKLQQRRR
ending nux	OOROOOOOS
ending nw	SNMNQQQQQ
ending ny	OPNTPPPPO
ending nya	OOLWOPPPO
ending n’t	VNNNPPPPP
ending o	VNMNPPPPP
ending oad	UPKTPOONO
ending oat	SNSOSNONO
ending oba	MRNUOPPOO
ending obe	NTRLOOTOO
ending obi	OOOTPPPPP
ending obr	OPUOPOPPO
ending obs	TRJNQPPPR
ending och	NSMUOPPOO
ending ock	QOPOQOOSO
ending oda	OSMUOPPOO
ending odd	OUONPPPOP
ending ode	OVNNPPPOO
ending odo	NVNQOOPOO
ending ods	MXQLOOOPR
ending ody	SPMNPQOSQ
ending oey	OPTOOOOTN
ending off	SUKKPPPQP
ending oft	PQRMQPPPO
ending ogg	OVOOPOPOO
ending ogo	PTLQPPPPO
ending ogs	TMLLQRQRR
ending ogy	MOQJRRQQS
ending oh	TNOPPPPPP
ending ohn	NVNOPPPPP
ending ohu	NOOVOPPPO
ending oid	PJQLPQQPX
ending oil	RKPLPQQQR
ending oin	WONNOOPPO
ending oir	RLMPQRQPQ
ending ois	KWRROOPMO
ending oit	QONVOPOOO
ending ok	WMMPPPPOP
ending oke	SNLPQPQQQ
ending oks	NTVNPNONO
ending ola	TNKOQPPQR
ending old	TQQKPNNSO
ending ole	MVRLOPPPO
ending olf	PQQMPPPQP
ending oli	QQLPPPPPQ
ending olk	NSRROOPOO
ending oll	SSPNPOPNO
ending olm	MRQVOOONO
ending oln	QSSNOOOOO
ending ols	ROMLPRRRQ
ending olt	QTMMPPPPP
ending oma	PTMSMPPOO
ending omb	PRSPPNOOO
ending ome	VSJQQNOMQ
ending omg	UMLNQQQQQ
ending omm	NOWOOPPPO
ending omo	PQKKQQPUQ
ending omp	OOVOPOOOO
ending oms	RNQMOOOUO
ending ona	NSRMPPPOQ
ending ond	NYLRNOPOO
ending one	PRPPMOMQS
ending ong	TPIPPPPRP
ending oni	NXPONPPON
ending onn	NNYOOPOOO
ending ono	MYNMOQPPO
ending ons	PQOKRSQQL
ending ont	PQNWOMORM
ending onx	QRLSNPPPP
ending ony	ORVOPOONN
ending ood	OORWOPPMN
ending ooh	PQLKRRQQR
ending ook	LQRPPPQNQ
ending ool	TJVNOOPPP
ending oom	ROIRQPQQP
ending oon	TLNKRPQTP
ending ooo	QQMMQQQQQ
ending oop	ORNTPOOOO
ending oor	NONZOOPNO
ending oot	SPRMOPPPO
ending opa	RQNMQPPPP
ending ope	RMMSOPPPR
ending opf	NVNNPPQPO
ending ops	PLTKQQQQQ
ending ora	SLSKPPPQQ
ending ord	QRPSNPPON
ending ore	PROMPNPNU
ending ori	SQIIORRSR
ending ork	QKPQQPQOR
ending orm	UJJKRSRSS
ending orn	PPNMPPPQT
ending oro	OTROOOOOO
ending orp	KN[NPPPOO
ending ors	SPSIPNSSM
ending ort	MWRVOLOOL
ending ory	QNPQSQONN
ending osa	NSSPPOPNN
ending ose	VQJJRPPPR
ending osh	TMLMOQPQU
ending oso	PRMMQQQPQ
ending oss	NUOUPMONN
ending ost	TOTMPNPOO
ending ota	MQNWOPPOO
ending ote	RKQROTOQN
ending otm	UOONOTOOO
ending oto	UKJLQRRRS
ending ots	QMOLTOOUO
ending ott	NYKMPPQPP
ending oud	OPKKQSQRS
ending oul	NPNWOPPOO
ending oum	RQRKOPPPP
ending oup	PNRKPQQQP
ending our	LQSNOSOQO
ending ous	SMPPRPPNO
ending out	TIPKPRPSR
ending ova	NWJROPQOP
ending ove	NYLMNPPSN
ending ovo	NNUSOPPON
ending ovt	VNMMPQPRO
ending owa	OONWNPPPO
ending owd	OUNPPPPOP
ending owl	POMRORPPQ
ending own	SOOQPOPOO
ending ows	PLPLPRQOW
ending oxx	OQOOOPPOU
ending oyb	PMRNQQQQQ
ending oyd	OVNOPPPOP
ending oyo	NWNNOPPPO
ending oys	UMSMQPPNO
ending oza	OUNOPPPPO
ending ozy	RQMMQQQPQ
ending p	QKPKRRQRR
ending pa	OOUOPPPPO
ending pac	WNSOPNPOM
ending pad	UMLLQQQQS
ending pal	SOPRNPQPN
ending pan	NPOVOOPPO
ending pas	NPVOOOPPO
ending pay	SOOPPPPOP
ending pbs	NOTPPPPPP
ending pc	TORNPOPPN
ending pca	QMSNQPPQO
ending pcs	VMQNOPPPN
ending pct	SONPPPPPP
ending ped	VNNNPPPOP
ending peg	OOOUOPPPO
ending pei	OSORPPOOO
ending pen	TUKMOVOMO
ending per	PPIKRSRRS
ending pes	TPKLQQQQR
ending pey	NNXNPPPOO
ending ph	SNNMQQQQQ
ending pha	OQJPRQQQQ
ending phd	RMMLRQQRR
ending phx	OOOUOOPPO
ending phy	QRLPOOTPO
ending pia	NMQVOPPPO
ending pic	QLOOPTPPQ
ending pin	RRPMPPPOP
ending pkk	OPTOOPPOO
ending ple	VMPOOPPOO
ending ply	TLLMQRQRQ
ending pod	OMRMOOPOW
ending pon	SLSKQQPPQ
ending pop	UMLNQPQQQ
ending pot	OROSOOPNP
ending ppa	M[MNPPPON
ending ppi	UNPQOOOPO
ending pr	UMJLQQQRS
ending pre	UPMPPPPOP
ending pro	RNNNPPPPU
ending ps	RNMOQQQQQ
ending psi	PSQNOPPPO
ending psp	NPNOPPPPU
ending pts	SNMLSPQQQ
ending pur	PTNROOPPO
ending put	SMMLRRQRR
ending q	SMNQPPOPP
ending qis	NPNLXPPPP
ending qld	NONVOPPPO
ending qpr	QNTNPOPPP
ending qua	NPRSOPPOO
ending que	RNJWQQOPP
ending r	UNNNPPPPP
ending rab	NQQOTOOPN
ending rac	OTNNOOOUO
ending raf	MPTPPPPOO
ending rah	TSNPNPOOO
ending rak	NTORPPPOO
ending ral	UOPMQOPPO
ending ram	MJTNNPNPZ
ending ran	SKNQQQPPQ
ending raq	OPMVOPPPP
ending ras	OSUROONNM
ending rat	PQKOTPPPP
ending raw	OVMMPPPPP
ending rbi	WSMNOPOOO
ending rbs	MMTMSPQQP
ending rby	PPNVPNOOO
ending rcc	ONVOPOPOO
ending rce	ORVMOOPOO
ending rch	ULRPOOOPP
ending rck	MNWOOPPPP
ending rda	RTMNPPPPP
ending rde	NXOOOOOON
ending rdi	NTONPOPSO
ending rdo	OVONOPPPO
ending rds	SLRPORTMM
ending rdy	SOKPQQQPQ
ending rea	NMTQPOPPP
ending red	SMPQQOPOP
ending ree	RMRJPRQPR
ending rek	QTNNPPPPP
ending rel	POTLQOPPQ
ending ren	OXQNPOONO
ending rer	QSJKQRQSQ
ending res	XLOLPSPOO
ending rew	PQKKQRRRR
ending rex	SMNNPQPPT
ending rey	QOMQOOPSP
ending rez	OWONOPPOO
ending rfp	TMLMQQRQR
ending rge	PSPSOOPON
ending rgh	PMQMPQQRP
ending rgo	QNULPQPPP
ending rgy	POWMPOPOO
ending ria	PMQPPPPQP
ending ric	NPRVOOONO
ending rid	PJRQRQQPP
ending rie	OOKSPQRQP
ending rif	SPOTOOONO
ending ril	PSNRPPOON
ending rim	OQOUPOONO
ending rin	NVSOOOONN
ending rio	KSTUOOPNM
ending rip	QONTPPPOP
ending ris	MRRPOPQQO
ending rit	TKNPQPPTO
ending rke	OVNOPPPPO
ending rks	NUWLOOPNO
ending rld	VMKNPSPPP
ending rlo	RMRQOPPOQ
ending rls	SLMNQQQQQ
ending rly	VLMOPQPOQ
ending rma	QJSQOPQPP
ending rms	SONTOOOPO
ending rmy	QLTMPPQPP
ending rna	OORUOOOOO
ending rnc	OOSNOVOON
ending rne	MVLRPPPOO
ending rno	OSLLPRQPQ
ending rns	XSMMNPOOO
ending rod	PUNMPPONS
ending roe	PVMOPPPNP
ending rol	UMMKQQRRP
ending rom	LRWNOOPOO
ending ron	NWOKPQPPP
ending ror	QSUMOOPNN
ending rov	RQOKPRPOR
ending row	VKJOTPQPR
ending roy	NTONOPOSO
ending rp	TKKLRRRSR
ending rp.	OOXNPOPOO
ending rph	SONOPPPPP
ending rps	OOVNPOPOO
ending rra	LSMPORRQQ
ending rre	NUNSOPOOO
ending rry	OORQOPPMR
ending rse	SOUJQPPNO
ending rsh	NTSROOPON
ending rst	SQNOPPPOP
ending rt	VOJNQQPQP
ending rta	POLVOPPPP
ending rte	QTMMOQQPQ
ending rth	NUNSNOOPO
ending rti	OVONPPPOO
ending rts	NLTPQPQOQ
ending rty	QSTMPNONO
ending rtz	NVOOPPPPO
ending rue	TLLLQQRQR
ending rum	QMMTQSOQO
ending run	RJKOQSQTP
ending rus	RROJPQPQQ
ending rut	NSOUOOOPO
ending ruz	PSNRPOPOP
ending rve	SMRPQNPQM
ending rwa	QPSOOPPPP
ending s	ONSSOPPOP
ending s.	ROLRPQPPP
ending sa	QMKPQQQQR
ending sad	PUMMPPQQP
ending saf	OTSOOOOON
ending sam	RNLLRRRQQ
ending san	QQLOQQPPQ
ending sap	QMQMPQQQR
ending sas	MRORORRPO
ending sat	RRNMPPPPQ
ending saw	QNOSOPPOP
ending say	QVMNOPOOP
ending sbc	OOWNNOPPO
ending sby	MOTVOOPNN
ending sch	ORLMQQQQQ
ending sco	MNRWPPPNO
ending scu	OUNOPPPPO
ending sda	OPVOPOPON
ending sea	MLVSPPOOP
ending sec	NVQOOPPNN
ending sed	VPKMPPQPQ
ending see	QPRTOOONN
ending sel	NTOPQPPOP
ending sen	OSVLOPPMO
ending seo	SLLLRQRQS
ending ser	TWSKPMPMN
ending ses	TQKJPPPVP
ending set	WJJROQQQP
ending sex	RMRRPOOON
ending sey	LVPRMOOSN
ending sfc	TJKKRRRSS
ending sgs	OMSMQPQQQ
ending sha	QXSLNOOOM
ending she	SOMNPQPQQ
ending shi	QPKSOQPQP
ending sho	SMMMQQQQQ
ending shu	POTQOPPPO
ending si	ULKJQRSRS
ending sia	NNPTPQPPP
ending sic	QPVMPNOOO
ending sie	PVMRNPOOO
ending sil	ONVPPPPON
ending sin	OSNUOOPOO
ending sis	LPXMOTPNN
ending sit	PURNPOPNO
ending six	TOROPOONP
ending ska	MRRRPPPOO
ending ski	LWQNPPPOP
ending sky	M\\LKPPQOO
ending sly	WMMOPQPPP
ending smh	SMNNQQQQQ
ending son	LVPOPPPPO
ending sor	TLKNQQQRQ
ending sos	SWRLNOPOL
ending sox	OMWOPOPPO
ending spc	OOWPOOONO
ending spd	NPTPPPPPN
ending sps	XNMNNPPOS
ending sql	ULKLQQQRR
ending sra	OPNTOPPPP
ending ss.	NPOTOPPPP
ending ssa	NWKTPOPNN
ending sse	NURRNOPNO
ending ssi	OWOOOPPNO
ending ssr	QMQRQPPPO
ending sss	RKNNQQQQS
ending ssy	PTKVPMOOO
ending st	RNMTPPPPP
ending sta	NSWNNPPON
ending ste	NQKNOSQSR
ending sto	RMUMPPPPP
ending sts	SINJSRRRR
ending sty	UOMMPPQQP
ending sul	OONVOPPPO
ending sun	PKSSPPPQO
ending sus	OTRNOPQPN
ending sut	SMKLPSQQU
ending t	RNQLQPQPR
ending tad	TOOOPPPPO
ending tag	VKMJRQQRR
ending tah	LMTXNOPON
ending tal	SOXQOMOMN
ending tan	SQJOQPPPP
ending tao	PSPOPPPPP
ending tar	RPPKRPPNT
ending tas	ONWMOPQPO
ending tay	SOOPPPPPP
ending tch	NOSMUQOQN
ending tci	OOTOOPPPO
ending td.	NNXPOPPOO
ending tec	NLTLQRQQR
ending ted	SMUKPPQOP
ending tee	ROSLRPOPP
ending tel	SPMROQOQN
ending tem	UNNNPPPQQ
ending ten	KUIORRRPQ
ending tep	OOXOOOOON
ending ter	MMQQNOQTR
ending tes	PRMTOPPPO
ending tez	QQLLQQQQR
ending tha	QLLPQQQRQ
ending the	RRKRPPPPO
ending tho	QMNUOPPPP
ending ths	NOUOOPPPP
ending thx	ULLLQQQQR
ending thy	QSNNOOPRP
ending tia	NNL[OPQOO
ending tic	TLJMTQQQR
ending tie	PSQLPOOSN
ending tin	RUOMOPOPO
ending tis	NYPNOOONO
ending tle	NRQSNQPOO
ending tly	UNNPPPQOO
ending to	SQLLQPQQQ
ending toe	QSNOPOPPP
ending tol	MQLVPPPPP
ending tom	QSSNOOOON
ending ton	NSQNPPPRO
ending too	VNSNOOPOO
ending top	WKJMQRQQR
ending tor	SRNHOPSTP
ending tos	PUQNOPPQN
ending tou	OWONPPPOO
ending tra	NRNSOPPOR
ending tre	RLL[QMPNO
ending tro	QSQKOQPPP
ending try	RLOQPQRPO
ending tsa	PMVNOPOQP
ending tsd	UNNNPPPPP
ending tsk	OPOTOPPPP
ending tta	ONRRPPOTN
ending tte	RXMLPOPOO
ending tti	PQPKQOQPQ
ending tts	NUOSNOPOO
ending tty	NTTNOPPOO
ending tuc	NQVOOPPNO
ending tum	PTNSPOPNN
ending tv	WMPMPPPPO
ending tán	RMMOQQQQQ
ending u	UNNNPPPPP
ending u2	ONWOOOPPN
ending uae	OPNUOOPPO
ending ual	TRMNOPPPP
ending uan	MXLUOOPNN
ending uba	POLSOQQQO
ending ube	RLNMQPQOV
ending ubs	NMWOOPPPO
ending uch	ULTLOPPPP
ending uck	STMLPQOPQ
ending ucy	OVOOPPPOO
ending udd	QTONOPPOO
ending ude	TLLMQPPUQ
ending udi	ONNUPPPPP
ending uel	LXPNPPPNO
ending uer	OVNOOPPPP
ending ues	QOSMOONUN
ending uez	NVQOOPOON
ending ufc	OLUMPPQQQ
ending uff	ONSWONOON
ending uge	TOSOOOPON
ending ugh	SRJSOPPOP
ending uh	TLMMQQQQR
ending uis	QRMQPOOOS
ending uit	RMPJUPPQR
ending uiz	QRMMQQPPQ
ending uja	OPOTOPPPO
ending uke	OTNTOOPOO
ending uki	OPVOOOOOO
ending ula	RNMTQOPPP
ending uld	PPTOOOPOO
ending ule	TNOTOOOON
ending ulf	QOKQQQQQQ
ending ull	POMWOOPOO
ending ult	XORNOOONN
ending uly	UKMNQQQQQ
ending um	TLKKRQQRT
ending uma	LXUPONOMN
ending ume	PSLROPPPO
ending umi	OTNRPPPOO
ending ump	OUPOPOPPO
ending un	NNSQOPPQP
ending una	QPKUOPPPP
ending und	QNSUPMONN
ending une	OMWLOQQPP
ending ung	N]NLOPPNN
ending uni	OMPUPOPQO
ending unn	OWNOOPPOO
ending uns	QQMMQQQPQ
ending unt	OSROOOORN
ending up	UMJKPQPVQ
ending ups	QMPMPTPPQ
ending ura	MUNROPOOO
ending ure	TNNKPPOVP
ending urg	NONXOPPPO
ending uri	PPQUOOOPN
ending urn	UOLQPPPPP
ending uro	NPNXPOPNO
ending urr	RRMNPQQOP
ending urs	RIRITQQRQ
ending urt	POSSOOPNO
ending ury	TNPTNMRNN
ending us	ROOSOPPPO
ending usa	NMTRPPPPO
ending use	PSMVONQNN
ending ush	MUPLPQQQP
ending usi	OPUOPPPPO
ending uss	QWNNPPPOO
ending ust	OLTRNWONM
ending utc	SLLMQRQQS
ending utd	NPWNOOPOO
ending ute	SMVLQOPOP
ending uti	QRMNPPPPQ
ending uto	QMNTPPPPP
ending uts	VNNPOPPOP
ending utt	QQMVPNPNO
ending utu	NUNMTPPOO
ending uty	VONNOPPPP
ending uxe	QMMQQPRRQ
ending uya	ULLMQQQQR
ending uza	NVONPPPPP
ending va.	PPOSPPPPP
ending vak	QQMRNPPPP
ending val	NPOSPWNMN
ending van	QVKMQOPNS
ending vat	UOOOOPPPP
ending vds	TOOTONOOO
ending ved	SOOPPPPPP
ending vel	SMSLPQPPO
ending ven	VNPQNOOON
ending ver	RMJSPPPTO
ending vey	PROOOOONU
ending vez	PUOLPPPPP
ending vi	RNKKRRRRQ
ending via	QOJXOPPOP
ending vic	NTLUPOPNQ
ending vid	QWMNOOOPO
ending vie	TNNOPPPPP
ending vii	QMMMQUQQQ
ending vil	PLQLPRQRR
ending vin	QQJLQRRRR
ending vis	NYRMPPPNN
ending viv	POTRPPONN
ending voa	PNTNPPPPP
ending von	OONVPPPOO
ending vox	OOWNOPPPN
ending vp	UOOOOPPOO
ending vt.	OOOSOPPPP
ending vue	OONXOOOOO
ending vvy	UNNNPPPOQ
ending w	TLLLQRQRS
ending wa	NQNVOPPPP
ending wai	RLLKRRRRR
ending wan	PLLSPPQSP
ending wap	UPMOOOOTO
ending war	OQNLPUOSO
ending way	OSQUOOPLO
ending wds	TOOPPPPOP
ending web	TNSNPPPOO
ending wei	QMOKQRRRR
ending wen	QSNNQPPOP
ending wer	RSNMOROPO
ending who	OKOKSRRSQ
ending wie	RPLLPQQQR
ending win	QUKPPPPPO
ending wis	OVOOPPPOP
ending wly	UOOOOPPOP
ending wmc	OPSOOPPOO
ending won	PXNNPPPNO
ending woo	TSNOOOOOO
ending wow	UMMNQQQQQ
ending wtf	TNMOPQQPQ
ending wth	VKORPOOOP
ending wto	OPUOPOPPO
ending wwi	VLLNQQQQQ
ending x	TMMLQPPPV
ending xas	ONMUPPQPP
ending xd	SMMMQQQQR
ending xel	POOOOPPOU
ending xie	MSVNOPPON
ending xon	MUNRPPPPO
ending xp	ONNOPPPOV
ending xrp	VOOOPOPOO
ending xu	OWNOPPPOO
ending xx	TLMMQQQQR
ending xzg	SOOOPPPPP
ending y	TNMKQRQQR
ending ya	TLLMQQQQR
ending yad	SNMMQQQPR
ending yaf	NPUOOPPOO
ending yah	MONZOOPON
ending yal	TPMMQOPPQ
ending yan	QVIMRQQPQ
ending yay	SLNMQQQQQ
ending yce	OTNOOOOOT
ending ych	TLJLRRQRS
ending yes	TRKMPQPPR
ending yev	MTULPQQOO
ending yff	PTOOPPPOO
ending yke	OUOPPPPNO
ending yle	OVLRPPPNO
ending yme	SKKKRRRSS
ending yne	NULLQQQQQ
ending ynn	QTLOPPPOP
ending yon	QOMTOPPQO
ending you	SOLLPPPUQ
ending ype	QNRMPPPQP
ending ypt	PNTPOPPPO
ending yun	OWOOOPPON
ending yyy	RQLMQQQQQ
ending z	SOMLQQPQR
ending zai	NUNTOOOPN
ending zak	NWNNPPPPO
ending zan	PRMPQPPPP
ending zar	OYNLPPOOO
ending zer	PXNMOQQON
ending zes	OQNRPNTOO
ending zia	ONVPOPOPP
ending zie	RPPMQQPOP
ending zil	OOOUOPPPP
ending zin	RSMNPPPPP
ending ziz	NUNNPPPPP
ending zni	PONUOPPPP
ending zon	PNSOPPPPP
ending zoo	PNRNOUOOO
ending zov	OSNSOOPPO
ending zza	RNMRQPPPP
ending zzi	OXOOOOOOO
ending áil	NPWOOPOOO
ending éin	ONUOPPPPO
ending ódź	OONUPPPPP
ending čen	QNLMRRRRR
ending ’ll	ZNMMOPPPN
ending ’re	XNMOPPPPO
ending ’ve	ZNMNOPPOO
ends 'd	WMNNPPPPP
ends 'm	XNNNPPPOO
ends 't	WMNOPPPPP
ends 00	QOIIRSRQT
ends 01	QRLMQQQPQ
ends 02	NSRNPPPPO
ends 0i	SOOOPPPPP
ends 0k	SNNOPPPQQ
ends 0m	TNNOOOOOT
ends 0q	SOOOPPPPP
ends 0t	SNNOPPPPP
ends 0x	TNNOPPPPQ
ends 10	PQLLQQQRR
ends 11	ORRMPPPPP
ends 12	VKKMQQQQS
ends 14	ULKNQQPQR
ends 17	UMMNPPPQQ
ends 18	PRNUOOOOO
ends 19	PPNTOPPPO
ends 1c	SOOOPPPPP
ends 1o	SOOOPPPPP
ends 1s	SOOOPPPPP
ends 1t	SNOOPPPPP
ends 1u	TNNOPPPPP
ends 20	PTNPPPPOO
ends 23	QSLNQQPQP
ends 28	QTMOPPPPP
ends 2c	SOOOPPPPP
ends 2g	VNNOPPPPP
ends 2i	UMMOPPPPQ
ends 2m	TNOOPPPPP
ends 2w	TNNOPPPPP
ends 2y	TNNOPPPPQ
ends 2z	SOOOPPPPP
ends 31	TNNOPPPPP
ends 3a	SLLLRRQRR
ends 3c	TNNOPPPPP
ends 3d	UKLMRQPQS
ends 3f	SNOOPPPPP
ends 3g	VNNOPPPPN
ends 3i	TNNOPPPPP
ends 3j	TNNOPPPPP
ends 3q	SNOOPPPPP
ends 3w	SOOOPPPPP
ends 4a	WMMMQPPPQ
ends 4c	SOOOPPPPP
ends 4f	TONOPPPPP
ends 4h	SNOOPPPPP
ends 4i	SNNOPPPPQ
ends 4n	SOOOPPPPP
ends 4s	POTOOPPPN
ends 58	SNNNQPPPQ
ends 5b	TNNOQPPPP
ends 5e	SOOOPPPPP
ends 5g	WNONPPPPN
ends 5i	TNOOPPPPP
ends 5q	TNNOPPPPP
ends 5s	ONSMPOPOU
ends 5w	SOOOPPPPP
ends 63	SOOOPPPPP
ends 64	PPNUOPPPO
ends 65	SNNOPQPPQ
ends 6c	SOOOPPPPP
ends 6f	TNNOPPPPP
ends 6r	TOOPPPPPP
ends 6u	TNNOPPPPP
ends 6v	SNNOPPPPQ
ends 70	ULNNPQPQQ
ends 7a	SNOOPPPPP
ends 7b	SOOOPPPPP
ends 7g	SNOOPPPPP
ends 7j	TNNOPPPPQ
ends 7o	SOOOPPPPP
ends 7q	SOOOPPPPP
ends 83	TNNOPPPPP
ends 86	RSOOOOPPO
ends 8c	TONOPPPPP
ends 8j	UOOPPOPPO
ends 8k	SLLLQRRRR
ends 8o	SOOOPPPPP
ends 8t	TOOOPPPPP
ends 93	SOOOPPPPP
ends 9b	SOOOPPPPP
ends 9c	VKLNQQQQR
ends 9d	TNNOPPPPP
ends 9f	SOOOPPPPP
ends 9m	SOOOPPPPP
ends 9p	SNNOPPPPP
ends 9u	SOOOPPPPP
ends 9v	SOOOPPPPP
ends a.	MNRWPPPON
ends a4	TMNOPPPPQ
ends a5	TNNOPPPPP
ends aa	PQNKOPPQT
ends ab	LMTMSPPNU
ends ac	PLWMONORQ
ends ad	QMPSOPPPP
ends ae	RONTOOPPO
ends af	LPWSNOPPM
ends ag	RMPIRRQQR
ends ah	QMPSPPPOO
ends ai	PUJTPOPON
ends aj	SPLPPPPQP
ends ak	OVLRNPQPO
ends al	SPPSPOPNM
ends am	HPOSPOPPW
ends ao	QXPOMOPON
ends ap	PMPPQPQPP
ends aq	PONUOPPPP
ends ar	OQLNQQRPR
ends as	ORSQMQPON
ends at	SROLRPPNP
ends au	MRKTQQQPO
ends av	RLPLRQPQR
ends aw	TRIOQPOPQ
ends ax	RLUOOPQPP
ends ay	QOPOOPQTO
ends az	NWUNNOOON
ends b	RMOSPPPPP
ends b4	TMMNQQQQQ
ends ba	PRNTNOPPO
ends bb	UNLNQQPQQ
ends bc	KQWQOPPON
ends bd	RNSOPPPPP
ends be	RRQKOOPOR
ends bf	TNNOPPPPQ
ends bg	TNNOPPPPP
ends bh	TMMNQQQQQ
ends bi	OUQMPPPPN
ends bj	UNNOPPPQP
ends bk	TNNOPPPPP
ends bl	SNROPPPPO
ends bm	OOSOOPPPP
ends bn	[MPNPOPOM
ends bo	QMRPPPPPO
ends bp	PPTNOPPPP
ends bq	ULJMRQRQR
ends br	OQUNPPPPN
ends bs	NPWLQOPON
ends bt	WOPOOOOPO
ends bu	RMRWOOOON
ends bv	SOOOPPPPP
ends bw	SOOOPPPPP
ends bx	SSNOOOOOO
ends by	PLLOSQPSR
ends bz	RRMNPQQPP
ends c	UNNPPPPPP
ends c.	QKPPPPQQQ
ends c1	QSOPOOPPO
ends c2	QNQMPPPPT
ends c5	TNOOPPPPP
ends cb	QOSPPOPPO
ends cc	OMWNQPPPO
ends cd	XOLMPPPPP
ends ce	QRPMOPPOQ
ends cf	PMRMQPQQQ
ends cg	TOOPOPPPP
ends ci	NQQKPRROS
ends cj	PTQOPOOON
ends ck	OSNNROPRM
ends cl	NMWNPPPQO
ends cn	SMROPPPPP
ends co	MNVQOPPOO
ends cp	SNTNPNOPO
ends cr	VOROONOOO
ends cs	VKQLRQQQO
ends ct	VMIQQQPQQ
ends cu	RSNOPPPPO
ends cv	SOOOPPPPP
ends cx	VMMNPPPPP
ends cy	SRKSPPPOO
ends cz	SOOOPPPPP
ends d	TOOQPOOOO
ends d.	UMLMPQQQR
ends d2	SQMNPPPPP
ends d3	SOOOPPPPP
ends d4	SNOOPPPPP
ends d6	SOOOPPPPP
ends d7	SMMNQQQQR
ends d9	RNSOPPPPP
ends da	JQQSQPQPO
ends db	QOXMONOON
ends dc	ONQNPVOON
ends dd	RLTNPPPPP
ends de	RXLPNOPON
ends df	OPUMPPPPO
ends dg	TNNOPPPPQ
ends dh	TMLRPPPPP
ends di	MUKROQQPP
ends dj	TKJKRRRRS
ends dk	TLLNQQQQQ
ends dl	TNNOPPPPQ
ends dm	SLNLQRRQQ
ends dn	RLMOQQQQR
ends dp	RSPNOPPPN
ends dr	XNNOOPPPP
ends ds	RMQQNOOPR
ends dt	PSJKPRRQR
ends du	ONQUQOPOO
ends dy	PRPSOQPNN
ends dz	QUONPOOOP
ends dź	OONUPPPPP
ends e	UNNNPPPPP
ends e.	TLMOPPQQR
ends e1	TRMNPPPPO
ends e3	SNNOPUPON
ends e4	ULMNQQQQQ
ends e7	TMNNPQPQR
ends ea	MPSTOOOPN
ends eb	ULQKQQQPQ
ends ec	OMTMRQQQP
ends ed	WNPLOPPOP
ends ef	XRQNNNNON
ends eg	NQLTPOPQQ
ends eh	RINMQRRRR
ends ei	QNSNPPPPP
ends ej	UIIISSSSS
ends ek	OPMMSQQRP
ends el	NRLRPPQQP
ends em	TLORQPQOP
ends eo	SOMNPQQPR
ends ep	QSTNOOOON
ends er	NRPOMPQSO
ends es	QORLOPPPR
ends et	ORSSOQPNL
ends eu	NNUPOPPPP
ends ev	NQSNOPPPP
ends ew	PLOLQTPOU
ends ex	OPSONOONT
ends ey	NRRNOOPSN
ends ez	PVKLPQQPQ
ends f	TMMMQQQQQ
ends f1	OQVMOOPPO
ends f4	SNOOPPPPP
ends f9	SOOOPPPPP
ends fc	LOZMPOQQM
ends fe	QRTNOOOON
ends fg	TMMOQPQQQ
ends fh	PPTNOPPPO
ends fi	UPLNPQPPQ
ends fj	QNTNOPPPP
ends fl	QMQMPRPPR
ends fm	PKPKRQRRR
ends fn	ROOTOOOOO
ends fo	TNPOPPPPP
ends fp	OOTOPPPPP
ends fq	UMNOPPPPP
ends fr	SLLLRRQRS
ends fs	QRLJQRQQQ
ends ft	NPVLQPPPO
ends fw	UKJJRRRRS
ends fx	QSLMQPRPQ
ends fy	OSPNPPPPP
ends g	UNNNQPPPP
ends g1	SNOOPPPPP
ends g6	TNNOPPPPP
ends g7	RNSOOPPOP
ends g8	PPTOOPPPN
ends ga	NOTRNOPOO
ends gb	VOOOOOOPO
ends gd	TMMOQPPPQ
ends gf	TNNOPPPPP
ends gg	RTLMQPPPP
ends gh	SQOSNPPNN
ends gi	QNMVPPPPO
ends gl	SOOOPPPPP
ends gm	PLSROPPPP
ends gn	TMKMRQQQR
ends go	PPSRNPPON
ends gp	SPKLQQQQQ
ends gr	TMMMQQQQQ
ends gs	SJMNWQQQP
ends gu	SNNOPPPQQ
ends gv	RONPOOOOU
ends gw	TNNOPPPPP
ends gx	TNMOPPPQQ
ends gy	NQRLPQPQQ
ends gz	TLLMQQQQR
ends h	UNLMQQQQQ
ends h.	OOOUOPPPO
ends h0	SNOOPPPPP
ends h2	SNOOPPPPP
ends h4	TOOOPPPPP
ends h5	QTNOPPPPO
ends h7	SNNOPPPPP
ends ha	ROKOQQQRQ
ends hb	TNOOPPPPP
ends hc	SRMNPPPPP
ends hd	VJJJSRRSS
ends he	UQNOPPPOM
ends hf	TMLNQQQQR
ends hg	TNOOPPPPP
ends hh	WMJLQQQQQ
ends hi	PSLTMPPPO
ends hk	OTQSNOOON
ends hm	QUMNPPPOO
ends hn	PUNOOPPPP
ends ho	OOOSQPQQN
ends hp	UMNOPPPPQ
ends hq	TMQNPPPPP
ends hr	NSRNPPPOP
ends hs	SOTLSOOOM
ends ht	SQOOOOOSN
ends hu	QRPMOPPQP
ends hv	SOOOPPPPP
ends hx	RPLSPPQPP
ends hy	TOLSOOPSO
ends i3	SNOOPPPPP
ends ia	OMRQPQPPP
ends ib	RQKNQQRPQ
ends ic	QMORQQPPO
ends id	NTOKOMSNV
ends ie	PXJMNQQRP
ends if	PMOKRQQRR
ends ig	PSQJUOOOO
ends ih	QSQMQOPOO
ends ii	RRKOPUOON
ends ij	TKKKRRRRR
ends ik	NOVTOOPON
ends il	MRUOMPPRO
ends im	SPQRNOOON
ends in	NUSOOOPPN
ends io	PTOONPPOO
ends ip	OPSLPRSON
ends iq	TMKLQQQQS
ends ir	LSPRPPPOP
ends it	PLROPQQQQ
ends iu	PUNOPPPPO
ends iv	SPKLRRQQQ
ends iw	UNNOPPPPQ
ends ix	UOSNOPPON
ends iz	TTJMPQPPP
ends j	SMNMQQQQQ
ends j3	SOOOPPPPP
ends j5	TNNOPPPPP
ends j6	SOOOPPPPP
ends j9	TNOOPPPPP
ends ja	QRLSOPPOO
ends jb	QOUOPOPOO
ends jd	TNNOPPPPQ
ends je	TOOOPPPPP
ends jg	ULNOPPPQQ
ends jh	SOOOPPPPP
ends jj	PONNPVPPP
ends jk	SNOOPPPPP
ends jn	TLLLRRRRR
ends jo	OUNSOOOON
ends jp	SMLMQQQQQ
ends js	UMKKQRQRS
ends jt	TMLMQQQQR
ends ju	TNNQOPPPP
ends jv	TNNOPPPPQ
ends jw	SNNOPPPPP
ends jz	TONOPPPPP
ends k	UNNMPPPPQ
ends k1	TNNOPPPPP
ends k9	SOOOPPPPP
ends ka	NPRSOPPOO
ends kd	TNOOPPPPP
ends ke	PVLPPOPPO
ends kh	SNLNTPPPQ
ends ki	OUTONOPON
ends kj	TNNOPPPPQ
ends kk	UMNNPPPQQ
ends kl	UMMOPPPPQ
ends km	VNOOOPOPP
ends kn	TLLNQQQQQ
ends ko	MPTKPQPPS
ends kr	TKOKQQQRS
ends ks	RNSPQOPNO
ends kt	RLLLRRRRR
ends ku	OPMWOPPON
ends ky	OWRONOONM
ends l	SNNNQQQQQ
ends l1	SLMMQRQQR
ends l2	SMMMQQQQS
ends l3	SOOOPPPPP
ends l6	SNOOPPPPP
ends l7	UMMNPQPQR
ends l9	TONOPPPPP
ends la	ONNTPRPPN
ends lb	QOSOOPPPO
ends lc	TLKMQQQRR
ends ld	OOSOOSPPO
ends lf	RPMOQPPQO
ends lg	RSQOOOPON
ends lh	RNSOPOPPO
ends li	OQOOSQPOO
ends lj	QWNPOOOOO
ends lk	TOQQNOOPO
ends ll	RQPSNPNNP
ends lm	OSRRONOPO
ends ln	RRTNOOOON
ends lo	ONLPQTPQR
ends lp	SMSNPPPQO
ends lq	TNNOPPPPP
ends lr	RKPLRRSQQ
ends ls	RQPLSOPQM
ends lt	TUNMOPPON
ends lu	SNNSPPQPN
ends lv	QNUOOOPOO
ends lw	SOOOPPPPP
ends lx	OVONPOPOO
ends ly	VQOLOPPPP
ends lz	TLLMRQQQR
ends m	PQMMQQQPQ
ends m1	PPOTOPPPO
ends m4	TOOOPPPPP
ends m6	TNNOPPPPQ
ends ma	OUQOLQPQN
ends mb	UJJJRRRST
ends mc	OPVOPOOPN
ends md	RLINQRQQU
ends me	PMPROOPRQ
ends mf	SMROPPPPP
ends mg	UMLOPPQQQ
ends mh	UMLNQQQQQ
ends mi	SPJTPPQPO
ends mj	OQMMQQQRR
ends mk	PSMSPOOPO
ends ml	WMPMPPPPP
ends mm	SPPLOPPPP
ends mn	ULMOQQQQQ
ends mo	MXMMPOPTM
ends mp	LUQNPPPPO
ends mq	TOOOPPPPP
ends mr	SPKKQRQPQ
ends ms	SMOMTPPPP
ends mt	RSPOOPOOO
ends mu	UNJOPQQPR
ends mw	RMPMQQQQQ
ends my	NQRLNPSRO
ends mz	SLKLRRRRR
ends n	TMMKQQQQS
ends n.	ROQLPPQPQ
ends n0	SNNOPPPPP
ends n1	RPKKQRQPV
ends n5	TOOOPPPPP
ends n6	SNOOPPPPP
ends n7	TNOOPPPPP
ends n8	QSNPOPPOO
ends nb	OMWPOOPPN
ends nc	OPTMOTOPN
ends nd	NRUONPPOO
ends nf	QOSPOOOOO
ends ng	TQOQNPPOO
ends nh	NPQUOOPPN
ends ni	LUNRPPPPO
ends nj	RQMTOPPPO
ends nk	PSQSNOOOM
ends nm	UMNOPPPPP
ends nn	NUQKPPPQO
ends no	LUQRROPNM
ends np	QLTLQQPQO
ends nr	TOQOPOPPO
ends ns	PQROPOOSN
ends nt	QOOSOOOPQ
ends nu	ONUOOPOQO
ends nv	TMMNQQQQQ
ends nw	TJKMRRQRS
ends nx	QTKRNPPPP
ends ny	MNQVNPPPP
ends nz	OKQQPQQQQ
ends o	VNMNPPPPP
ends o.	VPNOPOPPO
ends o3	QSOOPPPPP
ends oa	PKRQPPTPO
ends ob	STKMQQPPP
ends oc	SNNNPQPQP
ends od	OQKTNOOOU
ends oe	ORSTQOONM
ends of	TLMMQQQQQ
ends og	QPNIRRQQR
ends oh	SPLOQQPPQ
ends oi	TLKPQQQQQ
ends oj	UMMNPPPQP
ends ok	QOPLPQQQQ
ends ol	TNQPOPPPO
ends om	QQVKOOPPN
ends on	MQRROPQOP
ends oo	RLOMQQRRP
ends op	QMSOOPPQP
ends or	SSNPNOPQM
ends os	QUPPONONP
ends ot	ULQLSPPPO
ends ou	STISOPPPO
ends ov	OTOQNQPOP
ends ow	RNMPQQQPP
ends ox	PNUNMOQOR
ends oy	QQKLOQPRT
ends oz	PULPOQPPP
ends p	UJKLRRRRS
ends p0	SOOOPPPPP
ends p3	XNNOPOOOO
ends p5	TNNOPPPPP
ends pa	LRROPPPQP
ends pc	TNSMPPPPN
ends pd	NOUOPPPPN
ends pe	SNLVOPPPP
ends pf	OUSMOOPON
ends ph	QNSMPPPQO
ends pi	TNONPQPQQ
ends pj	SONOPPPPP
ends pk	TLLLRQQRS
ends pl	SIMJSSRSS
ends pm	UMONPPPPP
ends po	POTPOPPOP
ends pp	NRNMOQTOS
ends pr	QOTLPOPPP
ends ps	ZJQLPPPOQ
ends pt	OQVOOPPON
ends pu	TSMSNONON
ends pv	ULMNQQQQQ
ends px	RNNNPPPPU
ends py	SLPNQPPQQ
ends pz	TNNOPPPQP
ends q	SMNQPPOPP
ends q2	VNONPPPPO
ends q7	SOOOPPPPP
ends qc	WNNOPPPOP
ends qd	SNOOPPPPP
ends qg	SOOOPPPPP
ends qh	TNOOPPPPP
ends qi	OQNQSPPOO
ends qk	TNNOPPPPP
ends ql	ULKLQQQRR
ends qm	QOSOOPPPO
ends qp	ULMNQQQQQ
ends qq	TNNOPPPPP
ends qr	TNNOPPPPQ
ends qt	SMPNQQQPP
ends qu	SNOOPPPPP
ends qv	SOOOPPPPP
ends qw	SNOOPPPPP
ends qx	TNNOPPPPP
ends r	UNNMPPPPP
ends r9	TNNOPPPPP
ends ra	KTQQNORQP
ends rb	TOLMTPPPP
ends rc	OMWNPPPQO
ends rd	MPVTLOPON
ends re	RNOPNQUON
ends rf	TKKJRRRRT
ends rg	KUMVOPPOO
ends ri	MSOQMPPPT
ends rj	SOOOPPPPP
ends rk	NOSQQPPOO
ends rl	LOOPQQQRP
ends rm	WKMPPPQPP
ends rn	TRPINOPOT
ends ro	PLMRPQQSP
ends rp	TPSOOOOON
ends rq	SOOOPPPPP
ends rr	VIKKRRRRS
ends rs	POSMQPQSN
ends rt	TRLPPPPOO
ends ru	OQPUPPPNN
ends rv	ULKLQQQQR
ends rw	TNMMQQQQQ
ends rx	QUONOPPOO
ends ry	TPQLPPPQO
ends rz	RSNOPPPPP
ends s	UNLLQQQQQ
ends s.	ROMROPPPP
ends s0	QTNOPPPOO
ends s1	SOOOPPPPP
ends s3	SNNOPPPPP
ends s9	SNOOPPPPP
ends sa	LNUQOPPOR
ends sb	TNOMPPPPQ
ends sc	NQVQOOONN
ends sd	RLTMQPPQP
ends se	RULMTPPOM
ends sf	RLPMQQQQQ
ends sg	OOQNOOOPU
ends sh	SNMPQPPPR
ends si	RRPSMOPPN
ends sj	QOTOOOPPO
ends sk	RNRTNPPOM
ends sl	OMRMQOPPV
ends sm	WKMJQWPPP
ends sn	TKMKRRRRR
ends so	RSJOQQQPO
ends sp	PPONOPOPU
ends sr	OMOLPPPQX
ends ss	VPNPNPPOO
ends st	RMPPOSPON
ends su	PLQLRQRRQ
ends sv	SOOOPPPPP
ends sw	NORSPPPPO
ends sy	SWOKSNOOM
ends sz	ULMNQQPQR
ends t	TNMNQQPQR
ends t.	NUNRPPPOO
ends t0	TNNOPPPPP
ends t2	SOOOPPPPP
ends ta	OLSINQTWP
ends tb	SOOOPPPPP
ends tc	SLPLQQQQQ
ends td	TNRNOPPPP
ends te	QQQQQQONM
ends tf	TLONPPPQQ
ends tg	TLLMQQQQR
ends th	MSVOMOPPN
ends ti	OSQRLOPPO
ends tk	VNNOPPPPP
ends tl	SRPOOPOPO
ends tm	UMNMPTOPP
ends tn	TNNOPPPPQ
ends tp	UKKLRRQQS
ends tq	UOOOPPPPP
ends tr	QMTNPPPQP
ends ts	NNPMVPPQP
ends tt	NTSMOPPPO
ends tu	PRNQSPPOO
ends tv	VMTNOOPPM
ends tw	VNJLQQQQR
ends tx	PONSNOOOU
ends ty	WONNOPPPO
ends tz	LVKUOPPOO
ends u	UOONPPPPP
ends u2	ONWOOOPPN
ends u7	SNOOPPPPP
ends u8	TNOOPPPPP
ends u9	TNOOPPPPP
ends ua	MLTXOOPPN
ends ub	SKKKQRRSS
ends uc	PPVNOOPNO
ends ud	PRRLPPPPP
ends ue	WKNSOPPOO
ends uf	OTNROOOOO
ends ug	QRQMOPPOP
ends uh	WIJLQQQSS
ends ui	TQQMOOOPP
ends uj	TNNOPPPQQ
ends uk	QJPSPQPQP
ends um	QMWPNPPPN
ends un	MNOVPPPPO
ends uo	SOTNNPPOO
ends up	QMTMOQPQO
ends ur	MOSPOSPPO
ends us	NSSNOOOOQ
ends ut	TLMOOQPPT
ends uv	SOOOPPPPP
ends ux	RMPNPPPPS
ends uy	UNOPPPPPO
ends v.	NOWPPOPON
ends v3	SOOOPPPPP
ends v4	TOOOPPPPP
ends v8	RMMNQQQQR
ends va	NOKUQPQPQ
ends vb	QNSOOOPPP
ends vc	PLPLQRRQR
ends vd	XMMMPPPPP
ends ve	TPQQPMOPO
ends vg	QTOPOOPOO
ends vh	SOOOPPPPP
ends vi	TRLLQQQPP
ends vj	SOOOPPPPP
ends vl	SOOOPPPPP
ends vm	SMLMQQQQR
ends vn	PNVOOOOPP
ends vo	OTRPOPPON
ends vp	VMLMPQQQQ
ends vq	TNNOPPPPP
ends vr	UOOOPPPPP
ends vs	SNNRPPPOP
ends vt	SRMSOPOOO
ends vu	RNNSPPPPO
ends vv	SOOOPPPPP
ends vw	RMSOPPPPP
ends vx	UNMOPPPQP
ends vy	SKPPPQQQP
ends w	SMMMQQQQR
ends w5	SOOOPPPPP
ends w8	SOOOPPPPP
ends w9	TNNOPPPPQ
ends wa	MORVOPPPO
ends wc	POTPPPOOO
ends wd	SQMNPPPPP
ends we	TPSNOOPON
ends wg	SOOOPPPPP
ends wh	TNNOPPPPP
ends wi	OUKRPPPPO
ends wk	RMLRRPQPQ
ends wl	ULMNQQQQQ
ends wm	SOOOPPPPP
ends wn	QQITQPQPO
ends wo	VLLMQQQPR
ends wq	TNNOPPPPP
ends wr	TNNOPPPPP
ends ws	QLQOOQPPS
ends wv	TNOOPPPPP
ends ww	VKMNQQQQQ
ends wx	SNNUOOOOO
ends wz	RLMMRQQRR
ends x	UKLLRRQQR
ends x.	UMMPPPPQP
ends xb	SNNNPQPPQ
ends xc	SOOOPPPPP
ends xd	TMMMQQQQR
ends xe	QOOTPOPPO
ends xf	SOOOPPPPP
ends xh	UMMOPPPQP
ends xi	SRLNPQQPP
ends xk	TNOOPPPPP
ends xl	TONNPPPPP
ends xm	TOOOPPPPP
ends xn	VONOOOPPP
ends xo	TNNOPPPQP
ends xp	PNTNOOONT
ends xr	TMNOPPPQQ
ends xt	RNTMOPQPP
ends xv	TNNOPPPPP
ends xx	QOMMOPPPU
ends xy	UKKKRRRRR
ends xz	UMNOPPPQQ
ends y	TNMKQRQQR
ends y.	OPOUPOPOO
ends y2	SNNOPPPPP
ends y3	SNOOPPPPP
ends y7	TLLLRRQRR
ends yb	ONUNOPQPP
ends yc	TNOOPPPPP
ends yd	RSNPOOPOO
ends ye	QPLSPOPSO
ends yg	SNOOPPPPP
ends yh	VMNOPPPPP
ends yi	TMMNQQQQQ
ends yl	SNNOPPPPP
ends ym	ULMNQQQQQ
ends yn	PUOROOONN
ends yo	QRLSOPPPO
ends yp	SNNOPPPPP
ends yq	SOOOPPPPP
ends yr	TRLNPPPPP
ends ys	TMPJQPRPQ
ends yt	NOSLQQQQP
ends yu	OPQMQQQQP
ends yw	TNNOPPPPP
ends yx	SOOOPPPPP
ends yy	PULNPQQPP
ends yz	ROOMTPPPO
ends z	TLMLQRQQS
ends z.	OPOTOPPOO
ends z1	TNNOPPPPP
ends z2	TNNOPPPPQ
ends z3	TNNOPPPPQ
ends z8	SOOOPPPPP
ends za	SPKRPQQPP
ends zb	TMNOPPPQQ
ends zc	SOOOPPPPP
ends zd	UMNOPPPPP
ends ze	PLNUNPPRQ
ends zg	TOOOPPPPP
ends zi	NWJRPPPOP
ends zl	UOOOPPPPO
ends zm	TNNOPPPPP
ends zn	POTOOPPPP
ends zo	QSOOPPPOP
ends zp	TMMOQQQQP
ends zr	OUOOOPPOO
ends zu	QONTOPPPP
ends zw	TNNOPPPPP
ends zx	UMNOPPPPP
ends zy	VKLLQQQQR
ends zz	SOJLRRRQS
ends án	QQKNPQQQQ
ends ’d	WOOOOPPOO
ends ’m	YMMNPPPOO
ends ’t	VNNNPPPPP
first a.	RRKLQQQRQ
first aaron	OVNOPPPOP
first abc	OPXOPOONN
first abdul	PSNRPOPON
first abu	MULWOOONN
first academy	NQOOPNWOO
first adam	OQTNPOOMR
first adobe	SKKKQQQSV
first adolf	ROKRPQPOR
first adrian	PUNNPOPOO
first advance	NONOOOOTU
first advertisement	TPOOPOOOP
first aer	POVOPPPOO
first affordable	OPOPPOSOP
first african	PPSPTKPON
first agha	OSNSPOPNO
first ahmed	RPKMQQQRQ
first air	MNXQOOPPO
first al	LROSPPRNQ
first alan	OWONPPPOO
first alastair	PVOMPPPOO
first albanian	OPTOPOPPO
first albert	PTONPPPOP
first alex	OTOPPPPOP
first alexander	PVONPPPOP
first alicia	PUOOPPPOP
first all	OMSOQOPRO
first am	TOPMPPPPP
first amazon	PNMSPNONW
first amber	PPLMQRQRQ
first american	NOUPMPPNS
first amir	OUOOPPPOO
first amy	NWNNPPPNP
first analyst	TOKNPPPRQ
first andrew	OYNNPPPNO
first aner	OVONPPPNO
first angela	OWNOPPPNO
first ann	PVOOPPPOO
first anne	NYNOPOPNO
first anselmo	PTOPOPPOO
first antarctic	OPTQPOOOO
first anthony	OUOOPPPOO
first antonio	PXNOPOOON
first app	PPOOPOOOT
first apple	PNROQNOOS
first arab	QMKLSTRRP
first ariel	PSONPPPPP
first arnold	PVMMQPPNP
first arthur	OTOOPPPPO
first asia	ONTTOOOOO
first asian	OOTOOROOO
first ask	POUOPOPOO
first associated	KQXPPOOMP
first association	OPWOOOOOO
first at	PQVPOONNN
first atlantic	ONPTPOPOP
first augusto	PUNOPPPOO
first aung	PQNUPPONP
first australian	OOTOPPOPO
first austro	SLJJSSSRT
first ayman	PVOOOPPOO
first b	OLRTNPPPP
first b.	TRKTOOONO
first baltic	OPNWPOOPO
first bank	NPRSQNPOP
first barack	OXMNPPPOO
first barbara	OXNOPOPNO
first barry	PWNNPPPOP
first bartier	POOOPPPSP
first bashar	OUOOPOPOP
first bay	OOOVPOPOP
first bbc	MNXMPOPOP
first be	TLKKQRRSR
first beach	PPTOPOPOP
first beijing	PPNVPNPOO
first ben	PWNNPPPNO
first benjamin	OVOOPPPOO
first berlin	OOPPPSOOP
first bernie	OXNMPPPOP
first bert	OUPOPPPOO
first best	UKJJQSRTS
first beverly	POOSPPPPP
first big	QLONPQPPT
first bill	M\\LNQOPLP
first billy	PUOOOPPOO
first bin	NXOOPOONO
first biogen	OOWOPPOON
first black	MSXNSPOLM
first blue	OLNPQQRTP
first bob	OUOOPPPOP
first bobby	OUNOPPPOP
first boris	PVMNPPPOP
first bosnian	OONNTTOOO
first boston	OMRSPOPPP
first brad	PUNNPPPOP
first bradley	MUPOPPPOP
first breaking	SNMLQQQQQ
first breitbart	OPTOPOPOO
first brendan	PTOPPPPOP
first brent	QSJKRRQPQ
first brian	PWNOPOOOO
first brit	OOOOOOVOP
first british	OOUMQMSPO
first britney	OVOOPPOOP
first brock	OTOPPPPOP
first broken	OOOVPOPOO
first bruce	PPSLQQPQO
first bryan	PVNMPPPOP
first bt	OPUOPOOOO
first buckingham	POMUPOPOP
first burger	NMPXQPOOO
first business	VNMMPQPQQ
first c	QLKKQRQSV
first c.	RPMKQQQQQ
first calvin	NQTOPPPOP
first canadian	MOTTPNPOO
first cape	PPOUOOPOO
first cardi	MYNNPPPOO
first cargill	NOTOPPPPP
first carl	PVMOPOPOO
first carlos	PWMMPPPOO
first carly	QPLMQQQQQ
first carol	OTOOPPPOP
first casino	PONRPOPTO
first cat	SMLLQRRRR
first catherine	OVNNPPPOP
first catholic	NPRTNOPPO
first cbs	OOTOPPPOP
first central	LNPUVMTLM
first channel	NOWNPOONQ
first chapter	TLKKPRVRP
first charles	PWLRPOOOO
first chatham	NONVPOPOP
first cheap	OOTTPOONO
first chelsea	PLPQQNPQQ
first chen	PVNNPPPOO
first chicago	ONWOONPPN
first china	NNTTPPONN
first chinese	OQVNPOOOP
first chris	OVNOPPPOP
first chrissy	PVNNPPPOP
first christian	PMTRNOPPP
first christine	PTOOPPPOO
first christmas	NONOPXPOP
first christopher	OUNOPPPOP
first chuck	OTSNPOPOO
first city	OPOWPMQNN
first civic	MPTTPOONO
first civil	PPONPPUOO
first claudia	PTOOPPPOP
first cleveland	PNTSOOOOP
first cliff	PTOOPPOOP
first clint	OUOOPOPOP
first clinton	PPTOPOPPP
first clive	OTOOPPPOP
first club	MQUPPOOOO
first co	MOM\\PONNO
first coca	OPVOOOPON
first cold	OQMNPVOOP
first colin	QOLKRRRRR
first columbia	POQTPOONO
first comic	QMPMQQPQR
first commerce	NPTPPOOOP
first communist	PPVMPOPOP
first community	UOSOPOOOO
first condoleezza	PVNNPOPPP
first congress	PPWNPNOOO
first conservative	NPZNNNOOO
first constitutional	MPVNPOPOP
first consumer	QOLMPTPQQ
first continental	OPTOPOOOP
first costa	OSVPPNNNN
first council	OQWOQOMNO
first county	OOOWPOPNO
first craig	RNLMQRQQQ
first cynthia	PUNPPPPNP
first d.	SOKMQRQRQ
first da	OONQOPPUO
first daily	NP\\NPNONM
first dalai	QPKUPPPPO
first dallas	QLPMPRQQQ
first dan	NWNOOPPOO
first daniel	OVQNPOPMO
first dark	TKJJQTSSS
first dave	OUOOPPPOP
first david	PXKKPPPPP
first de	ORLTQOPNP
first dean	OTOPPPPPP
first dear	TJJJRSRTS
first death	WONNOOOPO
first debra	NUOOPPPOP
first deep	PMQRPPQPP
first defeat	OOVOPOOOO
first defence	TORNOPPOO
first defense	QOOMPQQQQ
first democratic	QNORQSOPO
first denis	OXNMPPPOP
first dennis	QQMMQQQQQ
first department	MQZNPMONO
first des	OSRUPNNNN
first detlev	PWONPPPOO
first deutsche	ONYNPOPON
first dick	ORNNPPOUO
first dirty	PNNNQNPVP
first district	QNMPPQQQQ
first do	SMLMPQQSR
first dominique	PUOOPOPPO
first don	NUMTPOPNO
first donald	OVNOPPPOP
first dorsey	OOVOOOPOO
first doug	PTNOPPPOP
first douglas	PSOOPPPPP
first downing	MOZPONOON
first dries	OVNOPPPOO
first duchy	POUMQPPON
first dun	QNNVPOPOO
first duncan	OTNOPPPOP
first e.	QRMMPQPQP
first e.f.	OOVOOPOOO
first east	OOL[QMPNP
first eastern	OONXPOPNO
first ed	OYMNPPPNO
first eddie	QNLMQRRQQ
first eden	RNQKQQQQQ
first edmund	PUNNPPPOP
first edward	OXLOPPPNP
first el	PRLRQOPPO
first election	WPOOPOOMP
first electoral	LQUPPPPOP
first elizabeth	PVOOPOONO
first elton	PUONPPPOP
first elvis	PVNNPPPOP
first environmental	NPUPPOPOO
first envoy	PPSPPOOOO
first epic	SWOOOOOOO
first eric	OXMOPPPOP
first escola	RLLKQRRRS
first eugene	NWNPPOPNP
first eugenie	OUNOPPOOP
first euro	QMOKSQQRQ
first european	RMOKQTPQP
first evan	OTOOPPPOP
first evo	PVONPOOON
first executive	WPNOOOOOO
first f	QMOKPQQRT
first falkland	PQLVPPOOO
first fed	OMMMQUQQQ
first federal	QKQNRQPQP
first federation	NPUPPNPNP
first fernando	OPOTOPPOO
first ff	SLKLRRRRR
first fianna	NPWOOPOOO
first fidel	PVNPOOPOO
first financial	TPPMPOPQO
first fine	OPVOOOOOO
first first	NMRRPSOOP
first flight	XMMMPQOPP
first florida	POTPPOOOP
first follow	TKKKQSRSR
first foreign	RNOPQPSON
first formula	ONUOOONSO
first fort	QMMYPPPNO
first four	NPYOOOOOO
first fox	OOUNPOOQO
first francis	PTOOPPPOO
first frank	OXMNPPPOP
first franklin	PSOOPOPPP
first fred	PTQMPOOOP
first freddie	OUOOPPPOP
first frederick	PTNOPOPPP
first free	ULMKQQRSP
first freedom	QNUMPQOPO
first french	QOOPPTOOQ
first full	WQMOPOOMP
first g	OMVLPQQQO
first gabriel	PTOOPPPOP
first galway	NOSSOOPOO
first game	TNNNNRONT
first gameboyzz	OQUPPNOON
first gary	PVNNPPPNO
first gaza	PPMTPPPPP
first general	VLXMPNONN
first geoff	PUONPPPOP
first george	OSQQPPPNO
first georgia	OOSSPOONO
first gerald	OUOPPPPNP
first gerhard	PTOOPPPOP
first gerry	OWOOPPONO
first getty	NPXMPPOOO
first glen	PQSOPOOOO
first glenn	PTPOPPPOP
first global	TNRNPOPOO
first golan	PPNUPOPOO
first gold	SPUOONOOO
first golden	NMRMMRYNO
first goldman	OOVOPPPOO
first good	ULKKQRRTR
first google	NNQMPPOLZ
first gordon	OWMOPPPOO
first graham	OWOOPOOOO
first grammy	OONOPOVOP
first grand	RMNPOUQOO
first grant	OPTPPOPNP
first great	UMHTPTOOP
first greater	OQOUPOONO
first greek	PPROSOOOO
first green	NNVOQOQOP
first greg	PWNOOPPNO
first group	NNUNQPPOQ
first gulf	PPMTPQPNP
first h.	PUNOPOPOO
first ha	RNNYNNONO
first hamid	PWNNPPPOO
first hans	OXMNPPPNO
first happy	UNKNPQQRQ
first harold	NTPOPPPOP
first harry	QOKLQQQUQ
first harvard	OQUNPNPPO
first harvey	OVOOPPPOO
first hassan	PUNOPOPPP
first heather	OVPPOOOOO
first helen	OUOOPPPOP
first helmut	PVNNPPPNP
first henga	OPOUPOPOO
first henry	OVNOPPPOP
first hewlett	QLPNQQQQP
first hide	XONOPOPNP
first high	SOVNOSMNO
first hilary	PVNOPPPNO
first hillary	OYNMPPPOO
first hmas	OPMWPOPON
first hock	NUOOPPPOO
first holly	RPLMQQQQQ
first holy	UMQPQNPON
first home	NNRTQNNQO
first hong	POMWPOPOO
first honorary	SLKLQRSRR
first hosni	OTPOPPPOP
first hotel	PPOOPOPTO
first house	OMSMOQQUO
first houston	OOWNPOOOP
first howard	OVOOPOPOO
first hu	PWMMPOPOP
first huffington	NPSOPPPPP
first hugo	QSNMPORPP
first human	ROSNPOOOO
first hurricane	TJHHQXRTR
first i.	SLKKRRRRS
first ian	NYNNPPPMP
first ibrahim	OTOPOPPPP
first icymi	VMJMQQQRQ
first in	WMLMQPPQP
first independent	NPTOPOPOP
first india	NOXLPOPPP
first indian	PPRSNOPOO
first information	NPYNPNOON
first institute	NRXOPNNNO
first interior	OQVNPNOOP
first international	NPSQPPOOO
first internet	RLNLQRPRR
first iowa	PPTOPOPOO
first iphone	RNNMPOPPX
first iraq	OPNOPUPPO
first irish	QLPMSQQPQ
first irving	PRTMPOOOP
first isaac	NSSNPPPOO
first isfahan	OONWPOPOO
first islamic	QMOPQQQQO
first italian	OQWOPMOPN
first ivan	PUOOPPPNO
first ivory	OPNTPPPPP
first iyad	PTOOPOPPP
first j	RQKLRRQQQ
first j.	OUOMPPPOQ
first jack	OZNMPPONO
first jackie	RMMNQRQQQ
first jacob	OTOPPPPPO
first jake	OUPOPOPOO
first james	OZNOPNPNO
first jamie	PUOPPPPNN
first jan	PUMOPPPOP
first jane	OVOPPOPOO
first janet	PVNNPPPOP
first japan	PQULPPPPP
first japanese	NPOOXOOOO
first jarryd	MVNOPPPOP
first javier	PUNOOPPOP
first jawaharlal	PVOOPOPOO
first jay	NWOOPPPOO
first jean	OXMNPPPOO
first jeanne	PTOOPPPOP
first jeb	PTOOPPPOP
first jeff	OVOOPPPOP
first jeffrey	PVNOPPPOP
first jenna	PPMMQQQQQ
first jennifer	PTNPPPPOO
first jeremy	OVOOPPPOO
first jerry	OWNPPOPOO
first jesse	PUOMPPPOP
first jessica	RMLLRRRRR
first jill	OUOOPPPNO
first jim	OWOOPPPNO
first joan	NVNPPPPNP
first joe	OWNNPPPOP
first joel	NVOOPPPOO
first joey	OWOOOPPNO
first johan	PWNNPPPNO
first johann	OXMOPPPNN
first john	OVMMPPQPP
first johnny	OVNOQPPOO
first joint	OPSOPOOOS
first joko	OUONPPPOP
first jon	OXONPOPNO
first jonathan	OTOOPPPOP
first jonny	PTONPPPOP
first jose	OUOPPPPOO
first joseph	OXLNPPPOO
first joshua	OWOOPOONO
first judicial	NOVOPOOOP
first juju	OVOOPOPOO
first julian	OVONPPPNP
first junichiro	PSOOPPPPO
first junius	OWNOPPPNO
first justice	NN[OPNNNP
first justin	OVNOPPPOO
first jürgen	OVMNPPQOP
first kamala	PUONPPPOO
first kanye	OWOOPOOOO
first karen	OXNOOOPNP
first karl	OWNOPPPNN
first kate	NUOOPPPOP
first kathleen	PSOOPOPOP
first katie	OUOOPPPOO
first katy	SLKJRSRSR
first keir	PTNOPPPOP
first keith	PSOOPPPOP
first kelly	OTNOPOOSO
first ken	OWNOPPPNO
first kenneth	OSOPPPPPP
first kenny	OVNNPPPOP
first kevin	OXNNPPPNP
first khalid	OWOOPOPNO
first khan	PSNROOPOP
first kill	OPOPPPNTP
first kilroy	OUNPPPPOO
first kim	NZQLPOOMO
first king	PMRMOTPQO
first kofi	OUOPOPOOO
first korea	NOUNPRPOP
first korean	QMLMRRRRQ
first kristen	OTOOPPPOP
first kristin	PUNOPPPOP
first ku	POTPPOPOO
first kuala	POOUOPPOO
first kurdistan	OPTOPOPPO
first l.	QPLLQQQQR
first la	OQNVNNNMU
first labor	RRKKOSQQQ
first labour	OPUOPOOOP
first lake	POOUPOPNP
first land	OPTOPOPPP
first lansdowne	PPOSPPPPP
first larry	PVNMPPPOP
first las	ONNVPOPPP
first latin	RLIPRRSPR
first laura	POUNPOPOP
first laurent	PSOOPPPPP
first lawrence	QUNNOPPOP
first le	OQPKRPPRR
first learning	TNLMPQQRQ
first lech	OSPPPOOPP
first lee	PVQPOOOON
first legislative	SLJKRSSSR
first leo	OVOOPPPNO
first les	OQPOOOOTO
first leslie	OVOOPPPOO
first lewis	OUPPOPPNO
first le’veon	OWNOPPOOO
first lg	OPVOPNNOO
first liam	OUNOPPPNO
first lib	ON[NNPONN
first liberal	SPUMQNNON
first lindi	POMUPOPPP
first lindsay	PUOOOPPOP
first lindsey	NUPPOOOOO
first little	OORVQONLP
first live	RNQMPQQRP
first liverpool	NPPSQNPPP
first london	PMPPPSPOP
first lord	PPOOPOPSP
first loretta	PTONPPPOP
first los	NNRWPNOON
first louis	PMQNQQQQP
first louise	PVMOPPPOP
first luis	PRSNPOPOO
first luiz	PUMMPPPPP
first luke	PWMNPPPOP
first m	PLOKRRQQT
first m.	PSMNPPPQP
first madame	PPOTPPPOO
first mahmoud	PTNOPPPOP
first main	NPNXOOOOO
first major	NPXNPOONO
first making	VNONPPPOP
first malaysian	OPVOOOOOP
first malcolm	ORSNPOPOO
first man	MPSNPOPSP
first manchester	MOSRPOPOO
first manmohan	OTNPPPPPP
first manuel	OVOPPOPNO
first marc	PVNNPPPOO
first marcel	OXNNPPPNO
first marco	PVNMPPPOP
first margaret	OVONPPPNP
first maria	OTNOPPPOP
first mariah	PVNNPPPNO
first marie	PTPOPPPOP
first marion	PVMOPPPNO
first mark	PTLMQQQPP
first marquis	PXMNPPPOO
first martin	N[LLPPPNP
first mary	PUONPOPPP
first massachusetts	PQTNPOPPO
first master	SMJLPSSRR
first matt	OYNNPPPNO
first matthew	PWNMPPPNO
first mda	POOOPPPOT
first medical	MPVPPOPOP
first megyn	NWNNPQPOO
first mel	PUNNPPPOP
first memphis	QNWMPOPOO
first mexican	PPNPPTPOP
first mh17	UKKKRQRSR
first miami	OOVOPOOOO
first michael	NTMOPOPSO
first michelle	OWONPOONO
first microsoft	ONOOOOOOY
first middle	MNLYUOOMP
first migration	NPUOPOOOP
first mike	OYNNPPPNO
first mikhail	PVONPPPOO
first million	QONNQPPTP
first ministry	NQXNPOONO
first mitchell	PWNOPPPNO
first mitt	OXMNOPPOO
first modular	OPWOOOOOO
first mohamed	ORMUPOOON
first mohammad	PUNOPPPOO
first mohammed	PVNNPPPOO
first mohandas	OVONOPPOO
first mohd	NTOOPPOPP
first morgan	PPSOPPPNP
first mount	NOUUONNNQ
first mountain	RMLNRQQQR
first mtv	OOQNONSTO
first muqtada	PTNOPPPOP
first muslim	OPWNOOOPP
first mwai	OQOTPOOPO
first my	TLKKQQRVQ
first n.	MSNYOOONN
first naqsh	OOOWPOONO
first national	JMUSRTPLO
first native	OONOWPOPP
first nawaz	OUONPPPOP
first nba	OPTOPOPPO
first nbc	OOWOPOOOO
first neil	OVONPPPNP
first new	QMURONNPP
first news	UOROOOOOO
first newsletter	SPOPPPPOP
first nicholas	OQOOPPPTO
first nick	PTNMPQPPP
first nicolas	PUNNPPPOP
first nigel	OWNNPPPNP
first nl	OPTPPPOPO
first noam	PTNOPPPOP
first nobel	ONTMOOUOO
first north	PONTRNPOP
first northern	MPNYPQONO
first nouri	OSOOPPPPP
first nova	ONPUQOOOP
first nsw	NQOVPNPPO
first nuclear	QMQLQQQSO
first o	SKNLPQQSR
first office	SORMQOOMQ
first official	OQROPONOS
first olin	OPSPPPPPP
first olusegun	OTPOPPPOO
first olympic	RKMKRRRRS
first omar	NUOOPPPPP
first one	ROPLPPPSP
first open	RNVNOOPNQ
first operation	OPNOOZOOO
first osama	PVNNQOPOO
first oscar	PUNOPPPOP
first otto	PVOOPOPOO
first our	OOUOPOPOO
first oval	OQNTQOOOO
first p	ONRPOOPOU
first page	OOUOPPPOP
first pakistan	OPPTPOPPO
first pam	OUOOPPPNP
first paris	NNSVPMOOP
first park	PXOQONONO
first pat	PWNNOOPOP
first patricia	PVNNPPPNP
first patrick	OVONPPPOO
first paul	PRMNQPPQQ
first pavel	OVNNPPPOO
first peace	QMORPOOQQ
first people	NNSQPNQPQ
first persian	QMLTPQQQP
first pervez	OUONPPPOP
first peter	OXNMPPPNO
first petro	OQTOOOPOP
first pew	PPUNPOPOO
first phil	OWMOPPPOP
first philadelphia	NNXNPOPOO
first philip	PSTNOOPNO
first pierre	OVNNPPPOO
first pine	PPNTPOOPP
first pippa	PUMNPPPOP
first pittsburgh	NNXMQOPPO
first pixel	OOOOPOPOW
first planned	NQWMPOONO
first playstation	OPOOPOOOV
first police	MPUPPOPOP
first polish	QLPLRQQQR
first pop	OPOOOOOUP
first port	PPMXPNPMO
first pro	RLNLQPQUQ
first progressive	NPUTPONNN
first prophet	LWWMOOONN
first public	NQRTPOOOO
first pulitzer	OPNPPOUPO
first purple	OSONOOUOO
first quentin	OUOOPPPNO
first quảng	PMNXPPPNN
first r	XNRLOPPOO
first rafael	OTOOPPOOP
first rahm	NWNNPPPOP
first ralph	PUNOPPPNO
first rand	OTPNPOPOP
first ray	OVOPOOONP
first raymond	QMNMQRQRQ
first real	QNVMPPPOO
first recep	OUNOPPPPP
first red	LOWVONOMO
first reid	OSOPPPPOP
first reince	OTOOPPPPO
first rene	OTOPPPPPP
first reporters	QNKMPQQUQ
first republic	QMKQQQQQQ
first rhode	PPMUPOOPP
first ricardo	OUPOPPPOP
first richard	OWNNPPPNO
first rick	OVONPPPOP
first ricky	NWPQOOOMO
first river	ONNZONONP
first rob	OXMMOPPPP
first robert	OWNNPPPOP
first roberto	PTOOPPPOP
first robin	PVOMOPPPO
first rock	OOSPOOORP
first roger	OTMRPPPOO
first roman	PTOTOOONN
first ron	PVOOPPONO
first ronald	OVONPPPOO
first rose	POOOPSPPP
first rosie	OVNOPPPOP
first ross	OQNVPOOOO
first roy	PTRNPOPNO
first royal	NOTTPNONO
first rt	\\GEIRRRUT
first rule	QNLLPQVQP
first rupert	OVONPPPOP
first russell	PUNNPPPOP
first ruth	PTOOPPPOO
first ryan	OXMOPOPNO
first s	NJPRSPQOR
first sac	QNTNQOPOP
first saint	OTTNPPONO
first sales	TNLMQQQQQ
first sam	PUNOPPPOP
first samuel	PUNOPPPNO
first san	OMNYOOOOO
first sandra	OVMOPPPNP
first sandy	OQQUONONO
first santa	OONUOSOON
first sarah	OWMOPOPOO
first saudi	PPQSOOPOO
first science	QOSNQOPPO
first scott	OWNOPPPNP
first scottish	PNTMQQPPP
first sea	QLMJSSQTQ
first sean	OXMPPPPNO
first second	NOOMPTTPP
first secret	NQUPOOPOP
first securities	OPSPPPOOP
first security	NPVPPOOOO
first senate	PORLQPPPQ
first serbian	POSOPOPPP
first sergei	OVNOPPPPP
first seymour	PUNNPPPOP
first shane	PUOOOPPOO
first sharon	NWNNOOOSO
first shaukat	OUNOPPPPP
first sierra	PTPQPOPNN
first sign	VPPPPOONO
first silicon	OPMUPPPOP
first silver	SKKJRSSSR
first simon	QPOMQPQPP
first six	OPNOPUOPP
first sky	OOUOPOPOP
first smart	RLPLQPQRQ
first snoop	OVOOPOPOO
first social	NOQLPOZNP
first socialist	NTROOOOOP
first socotra	OONUPOPPP
first sons	QPSMPPPPP
first sony	OOUOOOOOR
first soul	OPOOOOWPP
first south	MORQOPPQQ
first southeast	OQSROOONO
first southern	NONXPOPOP
first soviet	PQMVPMPPO
first spanish	RKJORRRRQ
first special	TKIJRSSTS
first sport	SMOLQQPSP
first spring	UNTOOOONO
first sri	PUQVLOONN
first st	OQMUPOPPP
first st.	MQSXOMOMM
first star	PMMMPRQWP
first state	MSQNOSORO
first statistics	OPYOONONO
first stephen	OYMLPPPOO
first steve	PSMNQQPPQ
first steven	PXMNPPPMO
first stop	RLOKPQQSQ
first strategic	SOTOOOOOP
first sun	NPUVNNNNO
first sunday	PMQMQPQQR
first super	TMONOXONN
first supreme	MQVNQOPOP
first syrian	PPOWOOPNO
first t	TMRLPPQPO
first taj	NUNSPOONO
first tal	OOSUOOOOO
first tamil	OQSTNOOON
first tavon	PTPOPOPPP
first taylor	PWMNPOPOP
first td	NOVOPPOOP
first ted	OVOOPPPOO
first tel	POTRPPONN
first telegram	POOPPPPPT
first temple	QMOJQRQUQ
first terry	PWNNPOPOP
first tessa	PUNOPPPOO
first texas	OOSUOOOOO
first thabo	PSOOPPPOP
first thaksin	PSOPPPPPP
first than	RRMMQQPPQ
first the	QMVNQOOOP
first theresa	PVOOOOPOP
first this	SPOOPNOSO
first thomas	QRMMPQQQP
first théâtre	PPTQPNOOO
first tiananmen	QOMPQPQQQ
first tim	OSSNPOPNO
first time	NPVNPOOOP
first tina	OUOOPPPOO
first tods	POUNPPPOO
first tom	OZMOPOPNO
first tony	OVNOPPPOO
first top	PPROOONUO
first trahson	PUOOPPPOO
first trans	OQPOPOTOP
first travel	NQVOQOONP
first travis	PUONPPPNP
first trayvon	OUOMPPPPP
first trump	OMTUPROMM
first turkish	OOTOUNOOO
first typhoon	PNUNPSPNO
first u.	NMRWPOPPN
first u.n.	NNYPPOMOO
first u.s.	NOXRPMPOM
first uk	MPXPPMNOP
first uma	PUONPPPOP
first un	OPSNPTNON
first unesco	NQRSPNOOO
first union	NQUQPNOOP
first united	ONSPPPPPP
first universal	OPVOPOOOP
first universidade	POVOOOOOO
first university	NN[HQPQOP
first ursula	PWNNPOPOO
first us	NPTMPQPOQ
first usa	OOWOOPOOO
first victor	OUOOPPPNP
first vietnam	OQSOPSOOO
first viktor	OTOOPPPOP
first virgin	OOWOPOOOO
first visual	OPOPPOOOU
first vladimir	PWMMPPPOP
first wal	NOUPOPOPO
first walt	OPSRQOPNO
first warner	ONWNPOPOP
first washington	OLVTNOPNP
first wasserman	OVONPPPOO
first watch	WOINPQPPQ
first watching	UKLLQRQTQ
first wells	OPPSPPPOO
first werner	PTNOPPPPP
first west	PKNSQQQQQ
first western	LRRYOMNNN
first white	MQPTQOOPP
first will	OXNNPOPNP
first william	PZLMPPPPO
first windows	OPNOPOROT
first winn	NMWOPPPPP
first winter	PNNOPVPPP
first wolfgang	PXLMPPPNP
first wong	QPNLQQQQQ
first woodrow	NUNOPOPPP
first world	MOMKPWSPQ
first x	PNQNPPPOS
first xbox	OOOPPPOPT
first y	NPNNNWOTN
first yasser	PXOMOPPOO
first york	OONWPOPOP
first yorkshire	PNOSPOPRO
first your	TNLLPQQSQ
first yuri	OWONPPPOO
first zooey	OUNOPPPOP
gaps ""	OMMOOKLaP
gaps "'	QVVSLNNLL
gaps ",	VQNRQOOLO
gaps "-	XKJKSQQRQ
gaps ".	NNHOPURXM
gaps "_	TULMRNQLP
gaps &.	UHEFTUTTV
gaps &_	ULLQQPPOQ
gaps '"	VPMNNOOTO
gaps ',	KQKVMPNOX
gaps '-	UIHHRTUST
gaps '.	LPORMOPPV
gaps '_	OMOUQQJRR
gaps ,"	TZOUMMMLK
gaps ,'	JXVULOONL
gaps ,,	HVSTMOOQO
gaps ,-	QMQSMONOV
gaps ,.	LQQVMNOSO
gaps ,_	NTSPNOOQM
gaps -,	RJJPURQRP
gaps --	UKKKRRRRR
gaps -.	TMJTPPRPO
gaps -_	XJIEXWPOR
gaps ."	OSTJSPPOO
gaps .&	OPSJQPRRO
gaps .'	KSRVNPPON
gaps .,	OXQQMNOQL
gaps .-	VHNTSOPOO
gaps ..	SQPONPPOP
gaps ._	RQSOPPONN
gaps ^"	QTMNNOOUO
gaps ^&	XGHJSSSTS
gaps ^'	GWVRNOONO
gaps ^,	OROWONOMQ
gaps ^-	\\HHQROSNP
gaps ^.	RSMQOOOOO
gaps _"	QQPMOLTQQ
gaps _&	QRMMPPPQR
gaps _'	MXVSLMNNM
gaps _-	]KJFRQTOS
group-word< 	TNNGZPPOO
group-word< 000	ONUNQPPPO
group-word< a	KRRNXPPPM
group-word< about	OOMOVPPPP
group-word< after	PNMLXPPPQ
group-word< against	NNIUXPPPO
group-word< all	NPMMZOPOO
group-word< allow	ONMUUOOOO
group-word< among	NNSMUPPOO
group-word< an	NOMM[PPPO
group-word< and	NTLPXOPNN
group-word< anti	MPOOYOOOO
group-word< are	POMLWPPOP
group-word< as	NNKUXPPMN
group-word< be	OMMLYQQPP
group-word< between	OMMMYPPPP
group-word< but	NNLUUPPPO
group-word< by	MKQSVPPPO
group-word< central	NONRTPPOO
group-word< ethnic	NONNVPPPP
group-word< first	PNLMXPQQO
group-word< for	WKJQUPPON
group-word< former	OOTKTPPOP
group-word< from	NORKXPPOP
group-word< his	OPLMYPPOP
group-word< if	MNNOXPPOP
group-word< in	OMLVTPQOP
group-word< iraqi	PNMMVQQPQ
group-word< leading	NNTMTPPOP
group-word< lifelong	OMMMWQQQP
group-word< likely	NONOVPPOP
group-word< main	SKJJWQQQR
group-word< mainly	OOMMXPPPP
group-word< majority	PULLQQQQP
group-word< many	NPMLZPPOO
group-word< more	OOMNXPPPP
group-word< new	PNTLQQPQP
group-word< non	PMMMWQPQP
group-word< of	QQRKWNONN
group-word< on	OMLSUPQPP
group-word< only	PNMNWPPPP
group-word< or	NNNK[QPPO
group-word< other	OPLNYPPOP
group-word< over	QLQLQQQQR
group-word< predominantly	QKVLOPQPQ
group-word< presumptive	OONOVPPPO
group-word< radical	OOLMZPPPO
group-word< said	OSNOSPPOO
group-word< some	OTKKSQQQP
group-word< sunni	OONNWOPPO
group-word< suspected	PMORQPPPP
group-word< than	WNNNQPPPP
group-word< that	NNQLWQPPP
group-word< the	NRUOWNONL
group-word< these	MPUORPPOO
group-word< three	RNKMUQQQQ
group-word< to	LNOPXPPPO
group-word< top	OOLNXPPPP
group-word< tuesday	PPNNVPPOP
group-word< two	NMNOZOPPP
group-word< when	ONNMWPQPP
group-word< with	NMQKYQPPN
group-word> 	QOUHWOPNN
group-word> and	RKPOXPPNN
group-word> arab	RKLKVQQQQ
group-word> are	KOQLXPPPP
group-word> as	ONQMZOONO
group-word> but	PNMMXPQPO
group-word> candidate	PNLNXPPPO
group-word> candidates	OOKNZPPPO
group-word> church	MNTTMQPPO
group-word> cleric	PLWKPQQQP
group-word> clerics	NUMLQQPPP
group-word> communities	OPOMVPPPO
group-word> community	PMKMXPQQP
group-word> control	ONNNWPPPP
group-word> convention	OPLLZPQNP
group-word> countries	PMLQVPPQP
group-word> country	NOSTOOPOO
group-word> debate	NOKL[PPPP
group-word> elections	NOMTUOPON
group-word> entering	OPNNUPPPO
group-word> establishment	POMNXPPPO
group-word> friends	RMMLUQQQR
group-word> from	NOLM]PPPN
group-word> front	OOLNYPPPP
group-word> government	NOLNYQPPP
group-word> group	OLRLTQQQQ
group-word> groups	QUMMQPPPP
group-word> have	NNSLXPOPN
group-word> holy	PORKRPQPP
group-word> http	SMSMQPPPP
group-word> in	OMQJYPQQO
group-word> including	MPNOWPPOO
group-word> independence	PNKXNQQPO
group-word> insurgency	POMMWPPPP
group-word> insurgents	SLJLVQQQR
group-word> language	YNMNQOOOO
group-word> law	PNMSOQPQQ
group-word> leader	NOQMVPPOP
group-word> leaders	OOKL\\PPPP
group-word> majority	RNKLVQQQQ
group-word> man	QNLKVQQQQ
group-word> markets	QONMVPPPP
group-word> men	PNLMWPPPP
group-word> militant	OPLOWPPPP
group-word> militants	QOJLYPPQP
group-word> militia	QLMLXPQQQ
group-word> minority	PLKUSPPPP
group-word> mp	NMVKPQQPQ
group-word> nations	PNLLYPPPP
group-word> nomination	OOJNZPOPO
group-word> nominee	OMLNYPPPO
group-word> of	OURJOPQPO
group-word> on	NOMMZPPQO
group-word> or	NVTKQOPOM
group-word> parties	PNNNVPPPP
group-word> party	QMKLVQQQQ
group-word> plan	QMQLRQPPQ
group-word> political	PNMMWPPPP
group-word> politicians	NONNYPPPO
group-word> presidential	NOJM\\PPPP
group-word> primary	POKLZPPOP
group-word> protests	OVKLRQQPP
group-word> race	OONMWPPPP
group-word> rebels	OMSTPOPOO
group-word> refugees	ONNNWPPPO
group-word> registered	OONOUPPPP
group-word> said	PNSNUPOON
group-word> say	MORKWPPPO
group-word> senate	POMOWOPPO
group-word> senator	QONMSQPPQ
group-word> settlement	QNMMSQQQQ
group-word> socialist	ONNMWPPPP
group-word> state	OOKTUOPPO
group-word> that	RMKLVQQQR
group-word> they	MPNOXOPPO
group-word> to	NNLN]OQOO
group-word> tour	OONMWPPPP
group-word> tsunami	OOLMXPPPO
group-word> vice	ONLMZPPOP
group-word> voters	NNMLYPPPP
group-word> were	MPJM[QPPP
group-word> who	OKULXPPPN
group-word> will	OMMNZQPPO
group-word> world	OOSLTPPPO
group-word> would	NNKM[QQOP
head event	UHJHMiOQJ
head law	MOMHMRkKJ
head organization	RL[RNNNMM
head place	MJQaQMNMM
initials 	IMRQLVRNT
inner familyfalse	HUVRMTPMK
inner familytrue	MUNXNMMLT
inner otherfalse	JUTJMOORU
inner othertrue	WLLNONPPW
inside a	UPONPOOQO
inside a.	OUNPPOOOO
inside abu	PVNOQOPOO
inside academy	NRTOPMTNO
inside action	OQVNPOOOO
inside affairs	OPVOPOPOO
inside african	OPSRPOOOP
inside agamenticus	PQRSQOMNO
inside agriculture	OPUOPOPOO
inside air	OOVQQNPNN
inside al	NWKRQOPPN
inside ali	OPTOPPPPN
inside all	SLKJRSRRR
inside american	OPQNOPUNO
inside and	PNRNPNUPO
inside angeles	ONTVPNONN
inside aqsa	OMNTPQPPQ
inside arab	PPUMPOPPO
inside article	SNMNQQQQQ
inside arts	OQPNPRSNO
inside association	OQXNPNONO
inside atomic	NPSOPPPPP
inside audit	OPUPOOOOO
inside b.	PWNNPOOOO
inside bank	NNRUPOPOO
inside bay	ONSTPONOP
inside bin	PXNNPOOOO
inside book	OONNPSSPP
inside bureau	OPTOPOPPP
inside bus	OOSTPOOON
inside business	QNRLPQPPQ
inside c.	OTPOPPPOP
inside care	NQRNPOSOP
inside charles	OTOOPPPPO
inside cheuk	QONLQQQQQ
inside chi	QMLPQQQRQ
inside china	OPOUPPOOO
inside choice	PNUNQNROO
inside christian	OPTNPOPPO
inside city	PNQSPOPPO
inside college	PPVNPOPOO
inside confederate	PPUNPOOOP
inside conservation	PQSSQNMOO
inside conservative	OPUOOOPPP
inside council	OPWOPONOO
inside county	OPPTPOOOP
inside court	NPVNONPPO
inside creative	OPTNPNNNU
inside criminal	MPWNQPOOO
inside crooked	OOVOPOOOO
inside d.	OVNOPPPOO
inside da	PPTOPOPOO
inside de	PSLQQNSON
inside defense	NRXOPOONN
inside del	OOMSQRQOQ
inside democratic	LPXNPOOOP
inside department	PQWLPNOPO
inside deputy	OPSPPOPOP
inside development	NPWNPNPPN
inside district	NPXMPNQOO
inside do	SKJJRSSST
inside dollar	PPOPPOOSO
inside du	RLJLQQURS
inside dutch	PPQTONOPO
inside e	TIITRPPRQ
inside e.	OQOTPOOOO
inside east	PNMNRRQPQ
inside economic	NPRNORQSN
inside education	MRXOPOONO
inside election	NQUOPOPOO
inside electronics	POMNPUPPP
inside elementary	OPRSPOOOP
inside emergency	NQVOPOOOO
inside energy	OPUOPOPOO
inside exchange	OPSPPPOOP
inside federal	OPVOPNPPO
inside film	PPOMPUOPO
inside five	OPSPPOOOO
inside football	OPUNPOPPP
inside for	QNULQNSOP
inside foreign	OPXNOOONO
inside free	POMSPORPP
inside g	PQSPPOPOO
inside g.	PUNOPPPOO
inside genuine	PPOPPPPOS
inside good	ROMQPOQPP
inside group	NOXOOOPOO
inside h.	OVNOPPPPO
inside hall	OPUQPOONP
inside health	NPRSPMPPP
inside hee	OWONPPONO
inside heritage	OQOTPOOOO
inside high	NQWNQNOPO
inside homeland	PPSPPPOPP
inside hong	NRQSPOOOO
inside hook	OPRSPOOOP
inside house	QOQKQPPRQ
inside housing	OPXNPOOOO
inside human	NQVOPONNP
inside hungarian	SLJJSSSRT
inside hurricane	RNLJQRRRR
inside in	UNLKQRROR
inside inacio	OSNOPPPPP
inside independence	OOWPQOOOO
inside industries	OOVOPOPOO
inside information	QLKPQSQSQ
inside institute	NPXNPONOO
inside intelligence	POTOOPPOP
inside international	ONQTPOPOP
inside is	TNMMQQQPQ
inside island	PPNTPOOPP
inside it	PONNOPPVP
inside j.	PUNOPPPPO
inside jahan	OQOUPOONO
inside jewish	OPVNPNPPP
inside jong	PVNMPPPOO
inside justice	OPSPPOOPP
inside k.	PVNOPOPOO
inside kaiseen	PTPOPOPPP
inside klux	POTPPOPOO
inside kwok	QPNLQQQQQ
inside l.	OUOOOPPPP
inside la	OQNWOOOOO
inside labor	SPPOPOSOO
inside law	TQSNPNNOO
inside le	OWNOPOPOO
inside leaders	ORUTOMONO
inside league	QMPQQOQPP
inside liberal	PNRMQORPP
inside liberation	PQUNQNPPO
inside life	OPUOPOOOP
inside lives	NQWPPOOMO
inside louis	OUSOOOPNO
inside lula	OSNOPPPPP
inside m.	PTOOPPPPO
inside management	NQXOPNNNO
inside me	PNNNPQPUQ
inside medical	NQVNPOOOP
inside memorial	OMNTPSQNO
inside meteor	PPSPPNOPP
inside military	NQPTONTNO
inside music	QONLQPVPP
inside my	QNNMPPQVP
inside national	OORQQSNON
inside nations	OPUNPOMPP
inside new	QPVNPOOOO
inside news	POOLRQQQQ
inside north	SKIMSSRRS
inside not	TPNOPOQPP
inside nuclear	OQVOPONOO
inside o.	PSOOPPPPO
inside of	ONSPPROQO
inside olympic	OPQSQOOOP
inside on	NPQTOONSN
inside orchestra	OQUPPNOON
inside p.	OQUOPPOOO
inside pacific	OPROOOUOO
inside party	NOZKPOPOP
inside paul	OURMPOOOP
inside people	QOSNPOPPP
inside petroleum	OOSSPOPOO
inside pixel	OPOOOOOPV
inside police	OPUNPOPOO
inside policy	POTMQPOQP
inside political	OOWOOOOOO
inside prime	OPSPPOPOP
inside principles	OOUOPOPOO
inside procurement	OPSPPOOOO
inside protection	QOOLPPTPQ
inside public	OPVOOOOOP
inside r.	PWNNPOOOO
inside radio	OPTOPOOOO
inside red	QPXMONPPO
inside republic	PQMUOOPOO
inside republican	OPUNPOPOP
inside research	MPVRRNNON
inside resources	OPTPPOOOP
inside ridge	OPRSPOONO
inside rights	QOWPQMQLM
inside ring	NQOWPOOON
inside rugby	OPROPSOOP
inside s.	NPSPQNPPO
inside san	OQNWPPONO
inside santa	POTPPOOOP
inside scenic	QNLPRQQQP
inside school	QPTPPNNOO
inside science	NORRPONNT
inside scott	PUOOPOPNO
inside security	NNZNQONNP
inside services	OQUNPOOPP
inside sign	UPOOPPOOO
inside smith	NTTNOOOON
inside social	QOTMPOOQP
inside socialist	OPVNPOPPO
inside society	OPVOPNOOO
inside software	ROSOPOOOP
inside south	PPTSONONO
inside space	QOMSPOPPP
inside st.	PMOMPPPRS
inside state	OPPWPOONN
inside states	POSSPONNO
inside stock	POTLQOPQP
inside street	OOTSOOONO
inside supreme	OPTPOOPPO
inside suu	PQNUPPONP
inside systems	NOVNPPPOP
inside t	OSOOPPPPP
inside t.	PTMNPQPPP
inside tayyip	OUNNPPPPO
inside technology	OPTOPPOPO
inside the	UKPKPUOSO
inside to	UNMMPPPUO
inside trade	POMLQRSQR
inside train	PPOPPOSOP
inside trust	OQWNPNOON
inside tussauds	PPOTPPPOO
inside u.k.	PNTOPPPPP
inside union	OPTOPPPPO
inside unionist	OQUOPNPOO
inside united	NQWOPNONO
inside university	POXLQOOPO
inside up	UPOPPOOOO
inside v.	OSROPOOOO
inside valley	OOQXPNOON
inside van	OWONPOPOO
inside video	OOVOPOROO
inside visual	NOOOQOOOW
inside von	OXMNQPPON
inside w.	OUMNPORPP
inside wai	OXONPPPNN
inside war	OPNPPVONO
inside warhol	PPSNPOPPP
inside washington	MPONQUPPO
inside with	TKNLPQQRS
inside without	QMJMPQQUR
inside workers	MPVOPOPOP
inside world	NQRSPSMNO
inside y	SJJJSSSSR
inside york	NOXRPNOMO
inside your	QMNNPQQTQ
inside zealand	OOUOPOOOP
joined-after group	RMPRSQPNN
joined-after organization	JL_LOQQQO
joined-after person	HZRMPPPQO
joined-after place	LNQYPPPPN
joined-before group	QTOOSPOMM
joined-before organization	HM^LMNOXQ
joined-before person	N[PJPRPLN
joined-before place	JRRVQOPNN
known actor-armed-group	NV[LNNOMM
known actor-company	PMaHLQPOO
known actor-intergovernmental	MP\\GNRRPP
known actor-nongovernmental	OKULOTQSP
known actor-party	]NPFKNQOU
known admin1	QPNXNOOON
known capital	PPLTPPPPP
known city-large	PPOXNOOOO
known city-middling	NNP[MPPON
known city-small	PTOVLOOPM
known country	MMNaMOOON
known demonym	OOHLfNONM
known group-word	NPKJfNONL
known leader	S^KJOOOON
known region	OMTWLPPOO
known seen-event	ROJJOaPLO
known seen-group	RONPUOOOO
known seen-law	MQLLONbOL
known seen-organization	RMXLOPPOP
known seen-place	RLLXOPPPP
known seen-product	KMIJMQROf
known seen-work	MMJKOMPhN
known state	MMHcMPQPN
known-at-all false1	TSONNOOPP
known-at-all false2	RUOONOOQO
known-at-all false3	RQROMPPPO
known-at-all true1	OMSSQOOOP
known-at-all true2	IIVUOQPPR
known-at-all true3	JORQNQOSR
last 1	TMRMOPROQ
last 2	ROONOOPNW
last 370	SMMLQQQQR
last 3clisgienf	SONOPPPPP
last 3g	VNNOPPPPN
last 4	TOTOOOONN
last 44	NONXOPPPN
last 5g	VOONPPPPN
last 7	PPUOPPPON
last 8	RNTNPPPQO
last abbas	PWKNOPPPP
last abbott	OTNOPPPPO
last abc	MORTPPPPN
last abdullah	OUNOOPPPP
last abe	PVNMPOPOP
last aboriginal	PONNTPPPP
last abrams	OVNPPOOOO
last abstract	WNMOPPPPO
last abuja	OPOTOPPPO
last academy	PNRPONOTO
last accidentally	TNOPPPPOP
last according	SOOPPPPPP
last aceh	QMLPPQRQR
last acpeds	NOUOOPPPO
last act	NPORPOTNP
last action	POUOPOPOO
last actually	SNOOPPPPP
last ad	SOMNQPQPP
last adam	OTPPOOPOO
last adams	MYMNNPPPP
last additionally	UMMNPPPQQ
last administration	MQYNQNOOO
last adoption	UOPOOOPOO
last advantage	PPOPPPPOS
last afar	OOSUOOOOO
last afghan	OOOOUPPPP
last afghanistan	POMUPPPPP
last afghans	NPNNVPPPP
last afl	OPUOPPPOO
last afp	JPXOOPPPO
last africa	QNKTQPQPP
last african	NOLQVOPPP
last again	VLRKPPOQQ
last agency	OPRLQQPPQ
last agreement	OPSMQOQPQ
last ah	TMMMQQQQQ
last ahern	PTNOPPPPO
last ahmadinejad	PRSMOPPPP
last ahmed	OXMPPPPNN
last ahronyoung	MWMOPPPPO
last ai	UMNNPPQPP
last aid	RLOLOVPPP
last aids	TOUOOPPNM
last ailes	OWMOPPPPO
last aipac	OOVOPOOPO
last air	OMVQPOONP
last airbnb	OPVNOPPPO
last airbus	OOUNOPPPO
last airline	TOQOOOPOP
last airlines	RNUMPOPOO
last airport	MMOZPOPOP
last airways	NNZMOPPOO
last akayev	POWMOPPPN
last alabama	NNRWOOPOO
last alaska	NNSQPPPPP
last albania	PNNVPPPPO
last alberta	OPOUNPOOP
last album	SLKKQRSSR
last alexander	NUOOPPPOP
last alfred	QRLMRQQOQ
last algeria	RNJLRQRRR
last algerian	OPOMUPPPP
last ali	OROVNOOOP
last allah	SQLLPQQRP
last allard	OWNOPOPPO
last allawi	NTOOPPPPP
last allen	OTOOPPPOP
last alleyne	PTPOPOPOO
last alli	OSOOPPPPP
last alliance	OQUNPOPPP
last allow	SNOOPPPPP
last allton	OTNPPPPPP
last alongside	SOPPPPPPP
last alright	SNOOPPPPP
last am	TNJMQQQRR
last amazing	SMKLQRRRR
last amazon	OOTQOPPPN
last amendment	NPOOOOVNP
last america	OOPSOPPOO
last american	OOUNPPPOO
last americans	QOJP\\OOON
last americas	OPNUPPPPO
last ampas	NOUOOPPPP
last amsterdam	POQSPOPPO
last an	ONRSPPOOO
last analysts	WMLPPPPOP
last anc	POSOOPPQO
last and	TLLMQRQRR
last andean	QMLMUQQQQ
last anderson	RPKKQRRRR
last android	OLTMNPOOX
last andy	PUNOPPPOO
last anfield	NNUTOOPOO
last angeles	OOQUPOOOO
last angola	OONUOPPPO
last ankara	PONUPPPPP
last annan	OUKLQQQQQ
last antarctic	RLJLQSRSS
last antarctica	OPNVOOPOP
last anti	TOPOPPPOP
last antioch	OONVOPPOO
last anwar	OTOOPPPPP
last ap	KPTNQQQPQ
last apparently	SOPPPOPPP
last appeal	PPUNPOOPP
last applause	ULOOPPPPP
last apple	NNUOPPPPP
last approve	TNNOOONUO
last arab	OONOUPPPP
last arabia	PPPTPOPOO
last arabs	PPNOUPPOO
last arafat	PRMLQQQPQ
last archer	NWNNQPPOO
last arctic	NPNYOOPOO
last area	OQPTPNONO
last arena	OPNWPNOOP
last argentina	NPMWOPPPP
last argentine	POMNVPPPP
last arguably	SNONPPPPP
last aristide	PTONPPPPP
last ariz.	OPOTOPPOO
last arizona	SIIORSRRS
last arkansas	NMMQPRRQP
last armenia	PPOSOPPPP
last armenian	QOMLVPPPQ
last army	QOSMOPQPP
last arrow	OOOVPOPOO
last arroyo	OTOOOPPPP
last arsenal	KOUQNQQPP
last art	OONYPNNPO
last arthur	OVOOOPPOP
last arts	PPTPPONOP
last asada	NOWNPOPPO
last asap	TLKLQQQRS
last ashley	PNUNPOPOP
last asia	POLWPOPOP
last asian	NOPTVNONN
last ask	SONMQQQQP
last aso	OTNOPPPPP
last ass	VGJISSSSU
last assad	OUMMPPQQO
last assembly	MOTWPNONO
last associate	ULLMQQRQQ
last association	LQURQNPOO
last athens	OPMTPPPPP
last atlanta	NPRSOPPOO
last atlantic	UNMNOPQRP
last atr	NPTPPPPPO
last attenborough	MWOOPPPOO
last attendance	UMNPPPPPP
last atwood	OVNNPPPOP
last au	RMKJSRRRR
last auchleuchries	QNKOQQRRQ
last auckland	OPMUPPPPP
last auschwitz	OOOUOPPPO
last austin	NSMTOPPPP
last australia	MNTROPQOP
last australian	SLNRRPPPO
last australians	NOLQTQQPP
last authorities	SPNPPPPOP
last authority	NQVNQOOOO
last autor	OVONPPPPO
last average	TONPPPPOP
last aviator	NNOPOPPUP
last aviv	POTRPPONN
last avonex	OPOOOPPPT
last aw	TLMNQQQQQ
last award	ONMPPNYPP
last awards	LONNPTVNP
last awesome	SONOPPPPP
last axelrod	OVONPPPON
last ayotte	OUOOPPPOO
last aziz	NVNNPPPPP
last aztec	PKOKSRRRR
last b	VTNOOOONN
last b.	OOOUOPPPP
last b.c.	NPOVOPPPO
last ba	ONPLQQQRR
last baba	QRMNQPQPP
last baby	NNPPPPPVO
last bacon	SMKKRRRSQ
last bad	UOMNPPPPP
last baghdad	OOOTPPPPP
last bahrain	NNUPOPPPP
last baidoa	OPNVOPPPP
last baiji	QNLOQQQQQ
last baker	NTNOPPPPP
last bali	QNMOQRQQQ
last balls	PUOOPPPOO
last baltimore	OPMVOPOPO
last baluchistan	QMLORQQQQ
last band	PMZMQNPNO
last bangkok	QMMOQRQQQ
last bangladesh	OONUOPPPP
last bank	OPRUPMOOO
last bannatyne	OTOOPPPOP
last baquba	OPOTOPPPO
last barbados	PPOSPPPPP
last barcelona	ONUPOPPOP
last bardarbunga	ONNVPPPOP
last barger	RTMMOPPOR
last barkley	OVNNOPPOO
last barra	NVNOPPPPO
last base	NOSVPOONO
last baseball	ROVNOOONO
last based	SOPPPPOPO
last bashir	OUNNPPPOP
last basra	OPNTOPPPP
last bass	RTLMOQPQP
last bath	RMUOOOPOO
last batty	PVNNPPPOP
last baume	OTPOPPPPO
last bay	NNPVPOPNP
last bbcbreaking	JPXNPPPPP
last bbcnews	MPVOOPPPO
last bbq	RMSNQOPPP
last bcc	OPSPPPPPO
last bce	SKIJSSRST
last be	VPOOOOOOP
last beach	ONNWPOPOP
last bear	POOOPOTOP
last bears	MQWOOPONP
last beautiful	UMMNQQQQQ
last beauty	UMLMQQQQQ
last beck	OTOOPPPOP
last beer	RTOOOPOOO
last begg	OXOOOOOOO
last beijing	OMKPQRQRS
last beirut	NPQUOOPPO
last belarus	ONVPOPPOO
last belfast	QMKRQQQQQ
last belgian	OONMUPPPP
last belgians	QNTMOPQQP
last belgium	MOWNOPPPO
last belgrade	OPOTPPPPP
last belize	ONNUPPPPP
last bell	KUQQNPPPO
last ben	NWOOPPPNO
last benedict	LWPOPPPPP
last benghazi	ONNWOPPPO
last bennett	PSPOPPPOO
last beringia	NQOVOOPOO
last berkeley	PMSRPOPOP
last berlin	PKMXPPPPO
last berlusconi	NYNMOOPPO
last bernanke	OUOOPPPPP
last bernardino	PNNVPOPOP
last bernie	NYNOPPPNO
last bernoulli	QPJJRSRPR
last berry	PWMOPPPOO
last beslan	QMLQQQQQQ
last best	TTMNPOPOO
last beyonce	NUNPPPPPP
last biden	OWNOOOOPO
last biewener	OYOOPOOMN
last big	UMMMQPPQQ
last bigley	OTNPPPPPP
last bill	PULMPOSQO
last billboard	SKOLRQQQQ
last birmingham	OOOUOPPPO
last birthday	SNLNPQQRQ
last bitch	VLLNQQQQQ
last bittorrent	NOPPPPPOU
last black	RRMNSPPPO
last blacks	PNSMQPPPP
last blair	OWNNPPPOO
last blake	OTOOPPPPP
last blb	NPUOOPPPO
last bless	SMNNQQQQQ
last blm	OOUNOPPPO
last blog	TONOPPPOP
last bloomberg	OOWNOPPPO
last blue	SMRMPPPPQ
last blunkett	OSPNPPPPP
last board	RMNKQQQQR
last body	RNLMQQPSQ
last boeing	MOUOOPPPP
last boerse	OOXOOOPOO
last bolivia	OOMVOPPPP
last bombardier	NOUNOPPPO
last bombay	NPNVOPPPP
last bond	NXOOPOPNO
last boo	QONOPPPUO
last books	PNVOOOPOO
last borders	RMJMPQQWQ
last bored	TLMNQQQQQ
last boris	OWOOPPOOO
last born	TLLMQRQRR
last borodai	PUOOOPPOO
last bossie	OVNNPPOOP
last boston	ONSROPPOO
last bosworth	OTNOPPPPP
last bottom	TONOPPPPP
last bouchard	OXMMPPPOP
last bowl	OPOSPROOO
last bowles	OWOOPOONO
last box	QNNOOOOSS
last boy	SRNNPPPPP
last boyle	OSPOPPPPP
last boys	RNVNPOONO
last bozell	OWONOPPPO
last bp	OQUNOPPPP
last bpi	NPUOPPPPO
last branson	OVMNPPPPP
last braverman	NWONOPPPO
last brazil	OOOUOPPPP
last brazilian	OPOLVPPPO
last breakingnews	YKJNQQQQQ
last brian	QQMMQQQQP
last bride	RTMLNQPRP
last bridge	RMOQNQPQQ
last brighton	NNNWNPPPP
last brilliant	TNPPOPPOO
last brisbane	NOOWMPPPO
last bristol	NONWOPPPP
last brit	OPNSSOOOO
last britain	PLMZOOOOP
last british	LOONXPPPO
last briton	OSNQSOOOO
last britons	OONNXPPOP
last broadcom	OOUOOPPPP
last brooklyn	POOSPPPPP
last brooks	OUMNPPPOP
last brotherhood	PNSKORQQP
last brothers	ONVNPOPOP
last brown	QROMQPPPP
last brussels	NONWOPPPP
last bryant	OVOOOOPOO
last bryson	PSOPPPPOP
last bskyb	NOVNOPPPO
last bt	NPSOPPPPO
last buddhist	THNJPRSSS
last budget	TNMNOUQOO
last built	TNNOPPPPP
last buk	ULJKRRQQT
last bulls	QNTNOPPPP
last bundesbank	NPWMOPPPO
last bureau	SMSLPPPQP
last burma	ONMXPPOOO
last burmese	OOPNUPPPP
last burr	RRMNPQQOP
last burrell	OVOMPPPPO
last burton	PSOOPPPOP
last burundi	ONNVOPPPP
last bush	NVMLPQQQP
last business	TPQOPOPOO
last byrds	NPUNOPPPP
last byrne	OUNOPPPOP
last c	UMMSPOPOO
last c.	RNMRQPPPP
last ca	SLMLRRRRR
last cabin	OOOWOOPOO
last cabinet	OQMRPPQPP
last cable	NUNPPPPOP
last caesars	OOWNOPPOO
last calgary	PMMSPQQQQ
last calif.	OPOTOPPOO
last california	NMLXQOQOQ
last call	TNONPPPPP
last cambodia	OPLVNPPPO
last cambridge	OOWNOPPOO
last camera	PPNOPOOOU
last cameron	MXNPOPPOO
last camp	NVOOPOOOP
last campaign	POUNPOPOO
last campbell	QSLLQPQPR
last can't	TMMNPQQRP
last canada	MKSUOSPOP
last canadian	OPMNVPQPO
last canadians	NQNMVPPOP
last cancer	TNLNPQQQQ
last cancun	OPNTOPPPO
last candidates	UNOOOPPOP
last cannes	OOUROOPON
last cant	TMNNQPPPQ
last cape	OQOTOOPOO
last capital	NOYOPOOOO
last capitol	OPOTPPPPO
last caption	XONOPOPNP
last car	WPMPPPOOO
last card	QMOMQQQQR
last cardi	NSONPPPSO
last career	SNPPPPPPP
last careerdirection	VKLLQQQQR
last carey	PVONPPPNO
last caribbean	NPMXMOPPO
last carolina	PPRSOOOOP
last carrano	OVONOPPNO
last carroll	OUOOPPPOO
last carson	OVNOPPPOP
last carswell	OVNOPPPPO
last carter	QPMLQQQRQ
last castle	ORNTOPPOO
last castro	PYLNOPPOO
last catholic	OPRKSPQPP
last catholics	QOMSROPPP
last cause	TNPPPPPOP
last cavaliers	OOXONOOOO
last cbb	TNMOPQQPP
last cbi	NPTPOPPPO
last cbs	NPTPPPPPP
last cd	VOLNPPPPP
last ce	TLJKRRQRT
last cemetery	QLQOPQQPP
last census	OOVOOPPPO
last center	OOKXQQOOP
last centre	MRPWQNNOO
last century	VNMOPPPPP
last cerberus	OPMWPOPON
last cfl	QMNLQRQQS
last chad	PMNVPPPPP
last chahine	NUOOPPPPO
last chair	QUMMPPQPP
last championship	OQOOOWNOO
last chan	PUONPPPOP
last change	UNMNPQQQP
last channel	NPUSPOONN
last chao	NUOOPPPPO
last charge	SMNNQQQQQ
last chargers	NOXOOOONP
last charles	NXOOOPPOO
last charleston	ONNTPPPPP
last charlie	OUOPPPONP
last charlotteedwa20	OUNOPPPOO
last chart	SOOOOPOOS
last charter	PNNOPPUPP
last chathams	OPNTOPPPP
last chavez	PUOLPPPPP
last cheadle	OVNOPPPOO
last cheap	SMMNQQQRQ
last chechen	MNNOWPPPP
last check	TOOOOPPOP
last cheers	TMNPPPPPP
last chelsea	MNVRNPPOP
last cheney	MWMNPPQPP
last chevalier	OUOOPOPOO
last chicago	NOTSNPPPO
last chief	UOOPOPOOO
last chiefs	RNSNPOPPP
last child	SLKMQRRRR
last children	TMSPPPONP
last chile	ONNVOPPPP
last chilean	PPOMTPPPP
last china	ONLWPPPPP
last chinese	NNOQTPPPO
last ching	QUNMPPPOO
last chirac	OWMNOPPOP
last chomsky	PUNOPPPOP
last chris	NXNNPOPNP
last christchurch	OPNUOPPPO
last christian	OQLKVPQQQ
last christianity	NOSWNONPO
last christians	NPRLSPQPP
last christie	NVNNPPPOP
last christmas	UJKROVPOO
last chung	NUONPPPPO
last churchill	NTPOPPPPP
last cia	NPXNNPPPO
last ciara	PTOOPPOOO
last citigroup	MPUPOPPPP
last city	SLSRPONNP
last clay	PUNOPPPOP
last clearswift	OOTOPPPPP
last cleveland	OKOVQPQPO
last climate	SMSNQOPOO
last clinton	OUNNQPPOP
last clintons	O[ONNONON
last clothing	SOOPPPPOP
last cloud	NRLMQRQQR
last club	MOVSQLPNP
last cnet	ONWNPOPOO
last co	QOUNPOOOO
last coach	SNOOPPPPP
last coalition	SOOMPRPQO
last coase	OUNNOPPOP
last coast	OQLWPNOPP
last cognitive	UMLMQQQQQ
last cohen	OVOOOPPOP
last coinmarketcap	NOTOOPPPO
last cola	MPUPOPPPO
last colbert	NTOOPPPOP
last coles	OVQOOOOON
last coliseum	OPMWPOOOO
last college	RMTOPNRPO
last collins	OOQMPQPSP
last colombia	NPJZNPPPO
last colombian	OPMKXPPQP
last colombo	OPOVOPPPO
last colorado	NONWOPPPO
last columbia	NNTROOPOP
last com	ZKGMQQQRR
last come	SNNMPQQQQ
last commission	QPTMQOPOP
last committee	PPUNQOOPO
last commons	RLKMSQRRQ
last communications	RNTOOOOOP
last communist	OPNPVOOOP
last community	POVNOOOPO
last company	RPTKPOPOO
last concepts	SONOPPPPP
last confederacy	OPQUOOOOO
last confederate	PNMMWPPPP
last conference	RPLKQXPQO
last congo	OPMUPPPPP
last congolese	OPOMTPPPP
last congratulations	ULLLRQQRQ
last congress	OPTMPPPPP
last connecticut	NPOWOPPPO
last connolly	MVOPOPPPP
last connors	MYLPPPPNO
last conservative	VQLOOQPMQ
last conservatives	QOTNTOONO
last construction	VNNOPPPOP
last conte	OTOPPPPPP
last continue	TPOPPOOOP
last contract	TMKJPRSRR
last convention	QNSOPTMNO
last conway	NYNMOOPOP
last cook	PVONPOPOO
last cool	TNMPPPPQP
last core	NPNOPOQNW
last cork	SKJKSRRRS
last cormann	OWOOOPPPO
last cornwall	NORSPPPPO
last coroner	PRKLRRQQQ
last corp	MOYNPOPOO
last corp.	OOXNPOPOO
last corporation	MTSRPNPON
last corps	OOVNPOPOO
last correct	SNOOPPPPP
last corry	OXLNPPPPO
last council	RORHQQQRP
last count	QSOOOOPOO
last country	QNLRRRROO
last county	NNRWONOOO
last court	QOSQPOPNO
last cowell	NWNOPPPNO
last cox	SQOPOPOPO
last coyb	PMRNQQQQQ
last cp	QPRMQOPQP
last cps	TLMMQQQQR
last crawford	NTMQPPPPP
last credit	SNQNPOPPP
last crimea	OOMUOPPPP
last criminal	UOMOPPPPP
last critics	TPNPOPPOP
last croatia	OOLXNPPPP
last croatian	PPNNUPPPP
last cross	MVQTPNONN
last crowds	TOOPPPPOP
last crude	SROOPPPOO
last cruise	NYOOOOOOO
last cruyff	PTOOPPPOO
last cruz	OTOOPPPOP
last csos	ZMMOOPPPO
last cuaron	OVNOPPPOO
last cuba	QLNSOQQQP
last cuban	NZLKRPQPO
last cubs	NOUOOPPPO
last culberson	NVNOPPPPO
last cup	OQRLPSPNP
last current	TONPPPPOP
last cypriot	NPNOWOPOO
last cyprus	RONKQQPQQ
last cérebro	RLLKQRRRS
last d	TLNNPQQQQ
last d.	TKKJRRRTS
last d.c.	PPNTPPPPO
last dab	NNTOQPQOP
last dad	UJJIRSRTS
last daily	NTTMPNONQ
last dakota	POOSPPPPP
last dallas	OLOXOPOOP
last damascus	OSNQPPPPP
last damn	TLNNQQQQQ
last dan	QRLLPQQQQ
last daniel	QRMNPPQQP
last danish	MOONWPPPP
last darfur	OMMQPTQQQ
last darin	OVNOPPPNO
last data	VOLPPPPOO
last davidpaddon	NYMNPPPON
last davies	OTOPPPPOO
last davis	OYMLPPPOO
last dawson	PVNOOPPNO
last day	VPPMOQNPO
last deal	TPOOPOOPP
last dealers	UNLQPPPOQ
last death	TLKKQSRRR
last debbie	PVOOPPPNO
last deccan	OOUOPOPOP
last defense	TTONPNOOO
last delaware	NNLZPPNPP
last delay	NWLOPPPOP
last delhi	PPNSPOPPP
last delta	ONWLPPPPQ
last dem	RNTNQOOOO
last democrat	NSLNUPPPP
last democratic	NPOOUPPOP
last democrats	OOUQQOONP
last dempsey	OTOOOOPPP
last dems	NNXOPOOON
last den	OWNNPOPOP
last denmark	OLMWOPPPP
last denver	PPOTPPPOP
last department	PSONPNQQP
last derry	OOMXPOPOO
last desert	QONUPPOPP
last details	SOOPPPPOP
last detroit	MPNWOPPPO
last development	SMRLOQPQQ
last devine	OUNOPPPOO
last devlin	NTOOPPPPP
last devocht	OTOPPPPOO
last devon	OOOTPPPPP
last dexter	RMKKRRRTR
last dhabi	OOOWOOOOO
last diaghilev	PUNOPPPPP
last diana	QTMLPPQPQ
last dicaprio	PVMNPPPOP
last didn't	SLLMRQQRR
last digital	ROUNPOPOO
last direction	OQSOPOPOO
last director	TONPPOSNO
last dirty	TPOPPPPNO
last discoverni	QMPNQQQQQ
last disney	MKZOPPPOO
last district	MOPSQPPOQ
last division	PPVNONOPO
last dixie	NMWOPPPPP
last dixon	OUNOPPPOP
last diyala	OPPTNPPPP
last dkk	TMMMQQQQR
last dm	QMOMQRQQQ
last dna	VOLNQPPPP
last dnc	OPUOOOPPO
last doctors	TMNPPPPOP
last dog	SNMOQQPQQ
last dogg	OVOOPOPOO
last don't	VLMLPQQRQ
last donald	NZLOOOPPN
last doncaster	NNRTOPPOP
last done	UMNNPPPQP
last donetsk	OPOTOPPPP
last donna	NWNOPPPOO
last don’t	UNOOPPPPP
last dorchester	OONWPPPNO
last douglas	PUOLPPPPP
last dowd	NUNPPPPOP
last dowell	PTOOPPPOP
last downer	OSPPPPPPP
last download	VNNMPPQPP
last downtown	POMPQQQPQ
last dozens	TOOOPPPOP
last dp	NVNNPPPOP
last drc	OPTQOOPOO
last dress	RPMMQQQQP
last drone	TKJLQRQRS
last ds	OOQOOOPNV
last dubai	OPPSNPPPP
last dublin	NNNVPPPPP
last duckworth	PUOOPPPNO
last duke	OWNMPPPOO
last durbin	OSPPPPPPO
last durov	OVNOPPPOO
last dutch	OOMMXPPPP
last dutton	OTONPPPPP
last dvd	XMNNPPPPP
last dvds	TOOTONOOO
last dyke	PUOPOPPNO
last d’souza	NVONPPPPP
last e	UNNNPPPPP
last e.	TOMLQQPQQ
last e3	NOOOPUPPO
last ea	SLKLRRQRS
last eagles	UNSNOOPPN
last early	UMPPPPPOP
last earth	OKMWPPPPQ
last east	RNKVPPQPO
last eastenders	RMNNPPPUP
last easter	TLJKRTRRQ
last eastern	RMMMUPPPP
last eastwood	OVOOPPPON
last easygroup	NPWOOOPOO
last easyjet	NNUPPPPPO
last easymobile	MPYNOPPON
last ebay	OPVOPPPON
last ebbers	NVOPOPPOO
last ebola	UIINSQQSS
last ecb	OPUPPOOPO
last economists	SPOPPPPOP
last ecuador	NONWOPPOO
last ecuadorean	OOOMUPPPP
last edenbridge	NNNWPPPPO
last edinburgh	MONWOPPPP
last editorial	SMMNPQQRQ
last education	OQVNPOOOO
last edwards	SPLMQQQOQ
last egypt	PNTPOPPPO
last egyptian	NPMSRPQPP
last eight	ROUQPNONO
last einstein	NYMNPPPOO
last elan	PNWMOPPPP
last elbaradei	PUNNPPPOP
last election	WPNPOOOOP
last ellis	OVPOPPPNO
last elsevier	ONUOOPPPP
last email	UMMNPPPRP
last emanuel	OVONPPPPP
last embassy	ROKVQMOPP
last emirates	PPUNPOPPO
last emperor	RUNNOOPOO
last empire	PKPPQORQR
last ena	SILJRSSRS
last end	RNMVPOOOP
last energy	PPUMPOPOP
last england	NQTPNPPQO
last english	XJMNSQQPP
last enjoy	TNONPPPPP
last enough	ULNNPQQQQ
last enron	RMQLQQQQP
last epa	OPSPOPPPP
last epic	PMRMQQQQQ
last epstein	OYMNPPPOO
last er	SMMMQQQQQ
last erdogan	OVMNPPPPP
last erica	OWNNPPPNO
last erie	POOTPPPOP
last eritrea	OONUOPPPP
last eruwchcglt	SNOOPPPPP
last espinoza	OUNOPPPPO
last essentials	NNRONPOWO
last essex	NPMUPPPPO
last et	VNLNPPQQP
last ethiopia	OPMVOPPPP
last ethiopian	OPOLVPPPP
last ethnocentrism	SMNNQQQQQ
last eu	MPUPOPPPO
last euler	OWOOPOPNO
last euronext	KPYNNPPPO
last europe	NMNXOPPPO
last european	NOMMVRQPO
last euros	UMLMQQQQQ
last eurosceptic	SMLKTQPQS
last eurostar	SHHHUTTSU
last evans	PWLNNPPPP
last evansville	OMNWPPPPP
last eve	NVNNOUNNO
last ever	WLLMPQQQQ
last everton	NNWNOPPPO
last everybody	VMMPPPPOP
last everything	VNNPPPPOP
last evil	SMLLPQRSR
last examples	TKKLQRRSR
last exchange	QPRJQPQQQ
last executive	VOONOPPPP
last experts	SPRPOOONO
last explorer	TIIJSSRTS
last f	RMRNPPPPQ
last fa	NOTPPOPPO
last faaborg	PPOSOPPPO
last facebook	NMRLQRRQQ
last fair	SNQMPSOOP
last fallin	NYOOOOOOO
last falling	VLKKQRQRR
last fallon	OTPPPPOPO
last falluja	OPOTOPPPP
last fallujah	NONWOPPPP
last false	ULLNQQQQQ
last fame	OMUMPOPTP
last families	SPNPPPPOP
last family	VNNPPOPPP
last fans	UNOPOPPOP
last fao	OOTPPOPPO
last far	WOMPPPPOP
last farage	OWNNPPPNP
last fatah	LMSZNOOON
last fb	RNPMPQPQQ
last fbi	NPUOOPPPO
last fda	NPUOPPPPO
last fdi	TMQMPPPPP
last fdp	NPTOPPPPN
last fed	LMTOQQQQQ
last federal	TPMPPPPPP
last federalist	PNPLRPQRP
last federation	OOTNPOPPP
last federer	OVPPOOPOO
last feeling	PQOOPPOSO
last fein	PSRNPPPNO
last feleppa	PTOPOPPOO
last fellow	SNOOPPPPP
last festival	QONRQSONP
last ff	TMKMQQQQS
last ffs	TMLNQQQQR
last field	RSNQPOOOO
last fields	ORTNPOONP
last fiennes	PUOOPOPOO
last fifa	NOUOOPPPO
last fighters	RMPMQQQRP
last figures	SMMNQQQQQ
last fiji	OPOUOPPPO
last file	UNMOPOOSO
last fillmore	MXLOPPPPO
last films	OOUOPPPOP
last final	TPOOPOOPP
last finance	VOPOOOOOO
last find	TOPPOPPOP
last finger	NSPPPPPOP
last finland	NVRPNOOOO
last fiorina	PWNNPOPNP
last firefox	MNYOPPPOO
last first	SPPPPPPOP
last fischer	NVNNPPPOP
last fisher	OUNOPPPPP
last five	POVNOOPPP
last fla.	OOOTOPPPO
last flanagan	PSOPPPPPP
last fleming	PRMMQQQPP
last fletcher	OUOOPPPON
last flickr	QLPMPQPRR
last flight	UNKKQRQRQ
last florida	PLSRPPPOP
last floyd	OVNOPPPOP
last fm	QMOLRQQQQ
last foley	PUOOOPPOO
last fontaine	NWNOPPPPP
last food	RMTNPPPQO
last forbes	ORWOONNOO
last force	PPTOPOOOO
last forces	QOQLQQQQQ
last ford	NSTKOPPPP
last forest	NOTSOOOOO
last forget	TNNPPPPPP
last forum	PNNUOSOPN
last foundation	LQYNQNONP
last fox	PPTKPPRPO
last france	PJTRPPQPP
last francisco	OMNXPPOOO
last frank	QPMMPQTPQ
last franken	NVMPPPPOP
last frankfurt	MQOWNPOPO
last fraser	PRSOPOPOO
last free	RNSKPPQOR
last freed	NVLPPPPOQ
last freedom	RMRNPPPPP
last french	SOMPQPPPP
last fresh	SOOOPPPPP
last friends	PMLLORRVQ
last front	NPURPOONO
last frontiers	NOXONPPOO
last ft	PMQNQPPRQ
last ftu	OOVNOPPPP
last fuck	VILMQRRSR
last fucking	SMMNQQQQQ
last fujimori	PUNNPPPPO
last full	TONOPPPPP
last fully	SOOPPPPOP
last fund	POTMOPPQP
last furthermore	VMLMQQQQQ
last fáil	NPWOOPOOO
last féin	ONUOPPPPO
last g	QMRMQPQPR
last g4s	NOVOOPPPN
last g8	NQUOOPPPN
last gaa	PMTMPPQQQ
last gadhafi	NVOPPPPOO
last gael	PLTLQPQQQ
last gaillard	PUOPPOPNO
last gallagher	PTOOPPPOP
last galois	OZMLPPPOO
last galway	NONWOPPOO
last game	RONNPUOOP
last gameboy	OOOPPOOOU
last gameinsight	TLLMQQQRR
last games	POMNPWOPP
last gaming	RTOOOOPOO
last gandhi	NTMSPQPON
last garden	RLPPQPQQP
last gardens	ONSTOOPOO
last garland	PVMOPPPOP
last gates	NWNOPPPPO
last gaza	ROKRPQQPP
last gazprom	MOVOOPPPP
last gdc	OQNOOVPPO
last gdp	WNKNPPPPP
last ge	MVRNPPPNO
last geingob	OTOOPPPPP
last geldof	PTOOPPPOP
last gemini	SMLLQQQSS
last general	WLKLPQQRQ
last geneva	PPNTPPPPO
last genscher	NXONPOPPO
last george	NTMSPPPOO
last georgia	PLNPQQQQR
last georgian	OPOLVPPPP
last gerard	OVOOPOOOO
last german	PNOMVPPPP
last germans	QMJPUQQQQ
last germany	ONQUNPPPO
last gerrard	OWNNPPOPP
last get	TONPPPOPP
last getglue	VLKMQQQQR
last gets	TOMPPPPPP
last getting	SOOPPPPOP
last getty	KOYNOPPPO
last ghana	NOSRNPPPO
last ghazni	OPOUOPPPP
last ghraib	OOOUPOPOP
last giants	OPWOOOOOO
last gibson	NUNOPPPPP
last gilligan	PTOPPPPOP
last gingrich	OWNNPPPPO
last girl	ULMMQRQQR
last girls	SMNOPQQQP
last giro	RLPQPPQPQ
last gis	SLJKQSRRU
last gisb	TNLMPQQQS
last glacier	NPNVPOOOP
last glasgow	MONVPPPPP
last glazer	PTOOPPPOP
last gliders	QNMNRQQQR
last global	UONPOOPPP
last globe	PONNPPVPP
last glutathione	WONOPOPON
last gmt	VOMPPPPOP
last go	SOOPPPPPP
last god	SRIMQPQRR
last godongwana	NVMOPPPPP
last goldberg	PWONPPPNN
last gon	SMMMQQQQQ
last gonna	ULMMQQQQQ
last gonzales	OVOOPPPOO
last good	UOOOPPPQO
last goode	OVNNPPPOO
last goodnight	VLLMQQQQQ
last google	PNSNPPPPP
last gop	NOWNOPPPO
last gorbachev	NUOOOPPPP
last gordon	PULLPPQQQ
last gore	NWNOPPPOO
last gorgeous	TLLMRQQQR
last gould	OQTOOOPPO
last government	VPNLQNPPP
last govt	VNMMPQPRO
last gracenote	NOVNOPPPP
last graham	NWNPOPPPO
last grant	OVOPPOOOO
last graphic	SMNNQQQPQ
last gray	NSSTONNNN
last greece	NOLVOPPPP
last greek	NONQSPPPP
last green	TOJMSPQPR
last greens	OOVOPOPOP
last greenspan	NXNNPPPPO
last greenwich	NNNZOOPPN
last grf	RMLLRRQQS
last griffin	OSOPPPPPP
last grimsby	PNMWOPPOO
last grit	TKKLRQQUR
last groberg	NWNMPOPPP
last group	PNYMPOPON
last growth	TNPSPOOOO
last guangdong	LPOWNPPPP
last guangzhou	OPOTPPPPP
last guantanamo	ONLWOPPPP
last guard	PQVNPOONP
last guardian	KUZLNOPPM
last guatemala	PPNSPPPPP
last guccifer	NXNOOPPOO
last guide	UMLMQSPPR
last gul	OVNNOPPPO
last gulf	QOKQQQQQQ
last gyanendra	QOVOOOPOO
last h	TMSNPPOOO
last h5n1	RMMMQQPQT
last ha	TMLKQSRQS
last hadibo	NPNUOPPPO
last hadid	NWOOPPPON
last hague	PPTOQOPNP
last haha	TMMMQQQQR
last hahaha	RLLLRRQRR
last haiti	OPMUOPPPP
last haitian	OPOKWPPPP
last hajj	OOONPVPPP
last halifax	NNRTOPPPO
last hall	LWLTQOPNO
last halloween	QKLQRQQQQ
last hamas	POWKOPQPP
last hamilton	PSNRPPPNP
last hamm	NWNNOPPPO
last hampshire	OOKYPOPOP
last hangover	ULKLRRRRR
last hankey	PTNOPPPPP
last hannity	NXLNPPPQP
last hano	OMYNPOPPO
last hanson	PUOOPPPNP
last hard	UMLOQQQQQ
last hardy	PRNMQQQPP
last hariri	NVONPPPPO
last harper	NXOOPOONP
last harris	PZHNPPPOO
last harrison	QNMNQQQRQ
last harry	QTMOQQPOO
last hart	OQUNOOOPO
last harvard	NOUOOPPPP
last harvey	NVOPPPPOO
last hassan	NVMOPPPOP
last havana	NOPVOOPOO
last having	SNOPPPPOP
last hay	RPMMQQQQQ
last hayman	PSOPOPPPP
last hayne	MVNOPPPOP
last hbo	OQTOOPPPO
last he	SMMOQPPQP
last head	VOOOPOPOP
last headache	TLMNQQQQQ
last health	OOVPPOOOO
last heart	SNNMPPUQP
last heated	TONPPPPOP
last heavy	SLLMRRQRR
last heights	NPNSOOOTP
last heisenberg	PTOOPPPPP
last helal	OUONPPPOP
last helmand	OONVOPPPP
last hemisphere	LRVUONNNN
last henderson	PUONPPPOP
last henry	NVOPOPPOO
last henson	OUNOPPPOP
last herald	QMRNQPQPQ
last hertfordshire	NONWOPPOP
last hewitt	MURMPPPOO
last hey	VMMMQQQQQ
last hezbollah	NNTMPQQQP
last hi	UMNNPQQQP
last higgins	PUNOPPPOP
last high	UOOOOPPOP
last highly	SNNNQQPQQ
last hill	KRQUOPPOO
last hillary	J]OMPOQOO
last hillaryclinton	YONNPPOOO
last hills	PNMXPPPNO
last hillsborough	NOOWOOOOO
last hilton	PQTNPPPOP
last himalayan	RLLPQQQRQ
last hindu	PNPLSQQQQ
last hispanic	NPMNVPPPP
last hispanics	OPNOVOPOO
last history	ROPMPTOOP
last hiv	SNMLRRQQQ
last hmv	NPUOPPPPO
last ho	QPKKRPQTQ
last hockey	SSNOPOOPO
last hodge	OVNOPPPOO
last hogan	NWMNPQPPO
last hollywood	OLRUOPQPO
last holocaust	PMQPPTPPP
last holt	OUNOPPPPP
last holy	TMOPPPPPP
last home	PMMRQPPPS
last honduras	ONRSPPOOO
last honestly	TNPPPPPOP
last hood	OSNQOPPPO
last hope	SPOPQOPPP
last hopefully	SOPPPPPPP
last hopkins	OVOOPPPOO
last horomanski	NVNOPPPOO
last horsiesios	NXONPOPON
last hostage	QPOPPPPSO
last hot	SONOPPPQP
last hotel	PNPSOPOOQ
last hour	PMMMPQQUR
last hours	UOLOPPPPP
last house	SMMVPOOOO
last housing	ROSPPOPNP
last houston	NMTVOOPON
last how	TMLMQQQRQ
last howard	OWMOPPPOO
last hu	OVNOPPPPO
last huckabee	PSOPPPPOP
last huffpost	LPUPOPPPO
last huge	UOLPPPPPP
last hughes	OVOOOPPOO
last huh	SLLMQQQRR
last human	UMLPQPPQP
last hume	NUOOPPPPO
last humidity	SLLLRRRRR
last hungary	NOTRNQPNP
last hunter	QOLMQRQQQ
last hussein	OSQQPPONO
last hustle	ONXMPOPOO
last hutt	PPNWPOPNO
last hutu	PNONUPPPP
last i'd	VMMNPPPQP
last i'll	WKLMQQQRQ
last i'm	YMNNPPPOP
last i've	YLLNPPQQP
last iaea	OPTOOPPPO
last iata	PMRNQQPPP
last ibm	NPTOOPPPO
last icann	ONWOOPPOO
last iceland	OOLVOPPPP
last idec	OOVOOPPPO
last idol	NPQONTNTN
last iguazu	OPOSPPPPP
last ii	QQJLPSTSN
last iii	OROOOOOOS
last il	OUOPPOPOO
last illinois	MPNXOPPPO
last im	TKLLRRRRR
last image	TPOPOPONO
last images	PQTOPOOOO
last imf	OPTPPPPPO
last immigration	SNSOOOPOP
last in	VMMMPQQQQ
last inc	NNXNPOPOO
last inc.	NM]MOPONO
last independent	NPWNPNOPO
last india	PLPSQPPPP
last indian	OPMJZPPPP
last indiana	NNMYNPPPP
last indianapolis	OOSUNOOOO
last indians	PMWKPPPQO
last indonesia	POGWPQQQP
last indonesian	OOLQTPPPP
last indonesians	QOMLVPPQQ
last industry	TOROPOPNN
last inflation	UONOPOPPP
last information	WNJKPRRQQ
last initiative	OQUNQOONP
last inquest	TJKLRRRRR
last instagram	OMUMOOPNV
last institute	MQYMQNPOO
last insurgents	TPOPOPPOO
last intel	TOOMPPPPP
last interesting	SLLLQRRRR
last interestingly	TMLMQQQQR
last interfax	NNUSOOOOO
last international	PNSMPPQPQ
last internet	_NIMOOPPP
last interview	QQOPOTPOO
last introduction	TPMOPPPPP
last inuit	QNLNTQQQP
last invalid	TONPPPPPP
last investigation	RMMMQRQRR
last investigators	TOOPPPPOP
last investment	QPSNPPPOP
last iowa	OONWNPPPO
last ipad	TMMMQQQQR
last iphone	RKMMPPQPX
last iphones	PNMNPOPOX
last ipod	ONNNPPPPW
last iq	SMLLQQQQS
last ira	QMUKQPPQQ
last iran	OOLYOPPOO
last iranian	OONMVPPPP
last iranians	OONNVPPPP
last iraq	OPMVOPPPP
last iraqi	OOOQSPPPP
last iraqis	NPNLXPPPP
last ircc	ONVOPOPOO
last ireland	PMXNOPPPO
last irish	NOQPTOPPO
last is	RMONQQQQQ
last isfahan	PNOUOPPPO
last ishiba	OVNMPPPPP
last isil	ONVPPPPON
last isis	OOVNOPPPO
last islam	NPSTTMONL
last islamabad	MPMVPPPPP
last islamic	NOLTQQPPP
last islamist	QNOMSPPPP
last island	RLIRQRRQQ
last islands	SOVOPNOOO
last iso	RLNLQRQRR
last israel	PMMUPPQQP
last israelis	OOOKWPPPP
last iss	MPNVOOPPO
last issa	OTNNPPPPP
last istanbul	QNMPPQQPQ
last it	WMMMPQPPP
last italia	SMPMQPQQQ
last italian	OPLLXPPPP
last italy	OLUSNPPPO
last itunes	PLOLQPQPW
last itv	MOWOPPPPO
last iweathernews	QMRMPQQQQ
last i’d	VOOOOPPOO
last i’ll	WOONOPPPO
last i’m	YMMNPPPOO
last i’ve	WONNOPPOO
last j	SMNMQQQQQ
last jaafari	OTOPOPPPP
last jackson	ORMRPPPOP
last jacobs	OVMOPPPPP
last jaffna	NOOVOPPPP
last jakarta	NPMVOPPPO
last jamaica	NPOTPPPPP
last james	RNKNRQQQQ
last jan	VKJNRRRPR
last japan	OOLYOOPPP
last japanese	NOOKXPPPP
last jasgardner	NWMOPPPON
last jason	PWNMQPPNO
last jasper	POOUOPPOO
last java	SKKNQRRRR
last jazeera	ONTNQPQOQ
last jeddah	SMKKRQQRS
last jeeves	POUOPOPOO
last jefferson	PSPNPPPOP
last jenna	PTOOOPPPP
last jerome	LZNLPPPPP
last jersey	PMLXQPPOP
last jerusalem	NPOUPPPPP
last jesus	QRLNPQQQQ
last jewish	NPOMWPPPO
last jews	POLRSPPPP
last jgb	UOOOOOPPO
last jim	OUOOPPPOP
last jimmy	PVNPPPNOO
last jinping	NWONPPPNO
last jintao	PSPOPPPPP
last job	TMLMQRQQQ
last jobs	QTMPPOPOP
last johannesburg	OMOVOPPPP
last john	NUONPPPPP
last johnson	OWNOPPPOP
last johnston	NUOOPPPPO
last join	SNONPPPPP
last jones	MWRMPPPON
last jordan	OONUOPPPP
last joshiherrmann	NUNOPPPPP
last journal	RQTMPNONP
last journalism	OPVMOOPOP
last jowell	PSPOPOPPP
last jr	OVOOPOPPN
last jr.	PUOOPPPPO
last judge	TPLMQQQOQ
last judges	TPNPPOPPP
last julie	NUPPPPPNP
last justcantgetenough	UKLLQQQQS
last justice	TLTOOPPOP
last k	UNNMPPPPQ
last kabul	NRUNPOPPO
last kaczynski	OSPPPOOPP
last kaine	OTOPPPPPP
last kandahar	PNMQQQQQQ
last kane	OPLMQQQSQ
last kansas	OOOVOOOPP
last karimov	OPNSPPPPP
last karzai	OWNNPPPPO
last kashmir	QMLQRPQQQ
last kasich	OWNOPPPOO
last kate	OYONPOONO
last katmandu	OPOTOPPPP
last katrina	SJIHQXSTS
last kay	OUNOQOPOP
last kazakhstan	NUOSNOPPN
last kcna	NOWOQOPOO
last keane	OQUOOPPNO
last keep	UMNNPPPPP
last keir	PSOOPPPPO
last kelce	OTONPPPOP
last kelly	NXNNPPPOO
last kennedy	OVOMOPPOP
last kent	NNQTPOPOP
last kentucky	MMTSOPPPO
last kenya	PONUOPPPP
last kenyan	ONOLWPPPP
last kerala	NPOUOPPPO
last kerry	LYOOPOPOO
last key	RSMNPOPPP
last keys	NUMSPOPNO
last kfc	OPTPOPPPP
last khalif	OUMOPPPPP
last khan	PYMMOPPOO
last khartoum	NTSOOOPOO
last khatami	PSONPPPPP
last khodorkovsky	PVNOPPPNP
last kibaki	OQOTPOOPO
last kieswetter	PTMPPPPOP
last kiev	NNQUOPPPO
last kim	QSLKQQQQQ
last kin	NWPPOOPOO
last king	TOJRPPPPP
last kingdom	PPJXPPOOP
last kings	OLULORQQQ
last kingston	POOTPPOOO
last kirk	NVNOPPPPP
last kirkuk	OPOSPPPPP
last kivu	POOSOOPPP
last kkeneally	MXNOPPPOO
last kkk	MQVPPPPPN
last klan	OOWOOOOOO
last knapman	PSPOOPPPO
last knight	RNLKRRRRR
last know	TMLLPQQRQ
last kobe	OWNNOPOPO
last koinonia	OQVMNPPPO
last koizumi	PSOOPPPPO
last kong	PNORPPOTO
last korea	OMVOOPPPP
last korean	OOLRVNOOP
last koreas	RMLRQQPPQ
last kosovo	OOTOOPPPP
last kosslick	PSOPPPPOO
last kpa	OPSOPPPPP
last kr	TMMNQQQQQ
last kremlin	QLTKQQQQQ
last kujda	OVNNPPPOO
last kunar	NOOUOPPPO
last kunin	OVNOPPPOO
last kurdish	OPNLXPPPP
last kurds	NPRNSPPQO
last kuwait	NORSOPPPO
last kyi	PQNUPPONP
last kyrgyzstan	OONVOPPPP
last l	SKLLQRQRS
last l'enfant	OVNOPPPPO
last l.	PMMQPQQQQ
last l2	SMMMQQQQS
last la	QNMQPQPQQ
last labor	ROSNQPPOP
last laboratory	SOQLQOPPP
last labour	MOZONOPOP
last lacerda	OUNOPPPOO
last laden	M[NOQONNO
last lagarde	PTOOPPPOO
last lagos	MUNPOPQPP
last lahore	OPOUOPPPO
last lai	PQNSPPPOO
last lama	QPKUPPPPO
last lambert	OUONOPPOP
last lancaster	PTQMPPPNN
last land	PNLVPPPPP
last langeland	OPNUOPPPO
last lanka	PNMUPPPOO
last lankan	OWSQNNNNN
last laos	OONUOPPPO
last larijani	PTNNPPPPP
last late	UPMPOPPPP
last latin	WOOOPPOOO
last latino	QMNNUPPPP
last lau	PUOOPPOOP
last laughter	VKKLQQQSR
last laurenkrugel	NWOPPOPOO
last lavrov	OUNOPPPPO
last law	SSSSPNLMN
last lawmakers	UMNPPPPOP
last lawrence	NTNPOOPPP
last lazar	OUONPPPPO
last lazare	OUOOPPOPP
last ldp	NQVOOOPPO
last leadership	SLLLRRRRR
last league	QMQJRRRRP
last leahy	NUNOPPPOP
last lebanese	OOOLWPPPP
last lebanon	NPOWOPOPO
last lebedev	NWNNOPPOO
last lee	POLRQQQPP
last leeds	PNKRQQQQQ
last left	UOQOOOOOO
last legion	QOQLPQQQP
last leicester	ONVRNPPOO
last leone	ORMVPPPNN
last lesotho	OOOUOPPPO
last let	TMMNPQQQQ
last lewis	OVOOPPPOP
last li	NUOOOPPPP
last liberal	NOYLSOONO
last liberals	PNNMSQQQQ
last liberia	OPMXNPPPO
last liberian	PPOLUPPPP
last libertarian	OONMVPPPP
last library	PMRUPONOO
last librivox	OOWNOPPPN
last libya	RNJPRQQQQ
last lichtenstein	PTNOPPPOP
last life	VPMNPPPOP
last lifetime	OQTOOOPOO
last limerick	OOOTOPPPP
last lincoln	OSTNOPPOO
last lindanguyento	NXNNPPPPN
last lindi	OMOXNPPPO
last linguistics	TJLJRPRST
last lingus	POVOPPPOO
last linick	OUNPPPPOO
last linkedin	OMWPOPPPO
last linux	OOROOOOOS
last lions	PMVOOPPPP
last lisa	TKJKQRRRU
last lisbon	OPSOPPPPO
last list	PONNPPUPP
last liu	OUOOPPPPO
last live	QOPOOOOTP
last liverpool	NLXPOPPOP
last ličen	QNLMRRRRR
last lmao	TKLKRRRSR
last lo	UMJKRSRQR
last lodge	NNSXPMOMO
last lol	VKLMQQQQQ
last london	QOOTPOPOO
last long	ULNNQPPPQ
last look	VNOPPPPOO
last looking	ROMOPPQQQ
last loool	VMKMQQQQQ
last lord	USJJPQQPQ
last lords	RPVOONONO
last lott	PTOOPPPOO
last louis	ONORPOPOS
last louisiana	NOOUOPPPP
last love	VLLMPQRRQ
last lovely	UMMMQQQQQ
last lse	NPVOOPPPO
last lta	PPTOPOOOO
last ltd	NNWNPOPOO
last ltd.	NNXPOPPOO
last lu	SOLLRRRPP
last lucy	OVOOPPPOO
last lukaku	OVOOPPOOO
last lukashenko	QPLMQQQPQ
last luke5sos	MXOPPOPPN
last lumpur	POOUOPPOO
last lynch	OXLMPPPOP
last lyric	OOQWOOOOO
last m	QOLLRQQRR
last m1	OQOTOPPPO
last mac	RNLNOPPPV
last macbook	POOOPPPPS
last macedonia	OONVOPPPO
last macintosh	NOPPOOOPV
last mackay	OTOOPPPPP
last maddow	OWOOOPOPO
last madison	PUOOOOOOP
last madrid	QJRORQQPP
last madsen	OUNOPPPPO
last magazine	LP[MQNOOO
last maguire	PYNNOOPNO
last mahal	PRSOPOPON
last maine	ROLRQPQPN
last major	UNONPPPOP
last make	SNOOPQPPP
last malawi	PNOTOPPPP
last malaysia	PONVOOPPP
last malaysian	PMQOQPQQP
last malaysians	QNLKVQQQQ
last maldives	OONVOPPPO
last mali	PNNUNPPPP
last malik	OUONPPPOP
last maliki	PPSNPPPOP
last malta	PPMVOPPOO
last man	VMKJQQQWO
last manafort	NZMMOPQOO
last management	TPTNPONNO
last manager	TNLLQRQPR
last manchester	ONSNQQPPP
last mandelson	NVNPOOPPO
last manga	PNOUPPPPO
last manhattan	MPMYNPPPO
last manhunt	QNNOPPPTP
last manitoba	ONNVOPPPP
last mann	PUNOPPPOP
last manson	PVNOOPOOO
last manzara	OVLNPPPPP
last maoist	PMKURPPPP
last maoists	QNMNSQQQQ
last marbles	QKEKSSTUT
last marilyn	OWONPPPNO
last marine	QQSLQOPOP
last marines	OPVSNOOOM
last markova	PTOPOPPOP
last mars	OUMVOOONO
last marsh	OTUMOOPON
last mart	NOUPOPOPO
last martin	OSRLPPPOP
last maryland	NOMWPPPPP
last mas	LPVNPPPPO
last massachusetts	OPPTMPPPO
last masscomp	OOVOPOOOO
last masterchef	SNNOPPQQQ
last masters	TLKPOUPQP
last mastrogiacomo	PVOPOPPNO
last match	OPOPOSPPP
last mateen	NVOOPPPPO
last mathiascormann	OVNPPPPON
last matlab	NNLNPPPPZ
last matter	QOVPPOOMO
last maxwell	OXONPOOOO
last may	PVNOPOPOO
last maya	QPVLOOOPO
last mayer	PQOTPPPOO
last mbeki	OSOPPPPPP
last mbumba	NUNOPPPPP
last mccain	NTTLPOPOP
last mccarthy	OWNOPOPOP
last mcconnell	PTNOOPPPP
last mccormack	OTPNOPPOP
last mcdonald	NSRMPOPOP
last mcdonalds	NMRYONOOO
last mci	MOVOOPPPO
last mckenzie	ORSOPPPNO
last md	RMKORRRQR
last mda	OPVNPPPPM
last me	SNNNPPPSP
last meantime	UNNNPPPPP
last meath	OPNWPPPOO
last mecca	POOTPPPPP
last medal	QNNOPOUPO
last media	UNRNPOPOP
last medicare	PNRNOOVOO
last medrano	PTNOPPPOO
last medvedev	PUNNOPOPP
last meet	SOOOPPPPP
last mehlis	PSNUOOPOO
last melbourne	PMOWOPPPO
last melcher	NUOPPPPPO
last member	TMMMPQRQQ
last members	WMLNPQQPQ
last memphis	NPSSPNOPO
last men	TMMLQQQQQ
last menatep	NOTOOPPPP
last mercer	OUMOPPPOP
last merck	MNWOOPPPP
last mercury	TRLLQPPQQ
last merkel	PSOOPPPPP
last mertens	OVNOPPPOO
last mesoamerica	NPOWNPPPN
last met	NPTNPPPOP
last metro	PMUMPPPQP
last mexican	OONKZPPPP
last mexicans	NPNMUPPPP
last mexico	ONLXOPPPP
last mh	TMLMQQQQR
last mh17	UMNNQQPPQ
last mh370	ULNNPQPQQ
last miami	NPOUOPPPO
last michael	PVNMOPPPP
last michels	NWNOOPPPP
last michigan	MMTWNPOOO
last middleton	MXMOPPPOP
last mideast	RMLMRQQQQ
last midlands	OONVPPOOP
last milan	OOOVPOOOO
last milburn	OWONPPPOO
last miliband	NWMNPPPOP
last military	TMNOPPPQP
last millennials	VMNOPQPPP
last millions	TNPPPPPOP
last milosevic	NWONOPPPP
last milwaukee	OPQSPOPOO
last mind	SMJLQRRRR
last mine	SOOSPPONP
last mining	SPROPOONO
last minister	OPSPPOPOP
last ministers	VLPNQQQOP
last ministry	QORLPPQQQ
last minneapolis	NPMWNPPPO
last minnesota	OPMXOPPOO
last miramar	MMMZOPQPO
last miramax	OOUNOPPPP
last mississippi	MORUNPPPO
last missouri	NNNWOPPPO
last mit	OPUOOOPPO
last mitchell	PQNMQQQQQ
last mlb	NPTOPPPPO
last mmpi	RNMMQRQQR
last mn	SNKNPQQQS
last mo	NVMTOOONO
last mobile	SMTOOOPNQ
last mod	QMPLQQQQQ
last mogadishu	NONWOPPPO
last mohamed	RMMNQQQRQ
last mohammed	RTOMPPPOO
last moines	PPMXPNPOO
last molina	PWOOPOPOO
last mollenkopf	OUONPPPPP
last moneymonitor	TKKLQQQSS
last monroe	PUNOPPPNP
last monrovia	NONUPPPPP
last monsoon	PNSNOPOTP
last montalvo	OVNNPPPPP
last montana	OMKYPPPPO
last montgomery	OUOOPPPOO
last montreal	NOOVOPPPO
last mook	NUOOOPPPO
last moon	SLKKRRRRR
last moore	PWNMPPPOO
last morales	OYMNPPPNO
last more	UOQNQOOOO
last moreau	NWOOPPPOO
last morgan	PNRKQQQQQ
last moriori	RPKKSQQQQ
last moroccan	OPOOUPPPP
last morocco	MPSRNPQPO
last morris	PRTNPPPNO
last morrison	OXNOOOPNP
last moscow	SNLMQQQQR
last mosque	PLLYQQOOO
last mosul	OONVOPPPO
last motel	QQLLQRQRQ
last mother	SNOOPPPPP
last motors	LOVOPPPPP
last mountains	NNNXPOPOP
last mounties	OOVNOPPPO
last mourinho	PSOPPPPOP
last movement	POPLPSPQQ
last movie	TNNOPPPPP
last moxon	OVNOPPPON
last mozambique	NPNUOPPPP
last mozilla	ONQMQQQRP
last mps	XOKNPPPPO
last msnbc	NNXNPPPPN
last msps	VONOOPPOO
last mt	SONOPPPPP
last mtv	MQUOOOPPP
last mubarak	OTPNPPPOP
last mufc	ONSNPPQQP
last mugabe	PSNOPPPPP
last muhammad	NUWMOOOON
last mukherjee	NUMOPQPPP
last mulcair	OXNNOOPPO
last mum	TMKMQQQRS
last mumbai	NPOTPPPPP
last munich	NOSROPPPO
last munster	QMRMQQQQP
last murphy	OWONPPONO
last murray	OTRMPPPNO
last museum	NOSWPNONN
last music	UMSPQOONP
last muslim	MRSQOPPPO
last muslims	NOQMTPPPP
last mutu	NVOOOPPOO
last mvp	SMMMQQQQR
last my	TLLLQRRRR
last myanmar	OPNUOPPPO
last myers	OSOPPPPOP
last mérida	PNNVPPPPP
last n	TNMRPPPPP
last n.h.	OPPSPPPPP
last naacp	OOUOOOPPO
last nairobi	OOOTPPPPP
last najaf	OPMUOPPPP
last nakasone	NVNOPPOPO
last name	UONOPPPOP
last names	VOMPPPPOP
last namibia	NPMWOPPPO
last namibian	NPWMPOPPO
last nao	OPTOPOPPO
last nas	OVNOPPPOO
last nasa	OOTMPPPPP
last nasdaq	NOWNOPPPO
last nasrallah	OWNOOOPOO
last nasser	OVONQPPOO
last nation	PPOSOOPPP
last nationalists	SLJKTRRRS
last nations	NOQPPUOOO
last nationwide	ROTOOOOOP
last navy	NOWNOPPPP
last nazi	OMOTRPPPO
last nba	OPUNOPPPO
last nbc	OPSPPPPPP
last ndp	LOVPPPPPO
last neal	NTOOPPPOP
last nebraska	OONUOPPPP
last need	SONOPPPQQ
last neeson	NWNNPPPOO
last nehru	NWNOPPPOO
last nepal	NNMVPPPPP
last nepalese	OPPMUPPPP
last net	TNNPPPPPP
last netanyahu	NWOOOOPOO
last netflix	NPVOOPPPO
last netherlands	MNRUPPQOO
last network	RQVMPNONO
last nevada	POMVOPPPP
last nevertrump	TOTNOOOOO
last new	UPNOPPPOP
last newcastle	ONVRNOPOO
last news	SOPMQPPPP
last newsweek	ONTLQQQQP
last newton	PYMNOPPOP
last newtown	OOOUOPPPO
last nh	NQOUOPPPO
last nhs	NPTPOPPPO
last niallofficial	NUTOOOPON
last nicaragua	OONTOPPPP
last nice	WKJJRQRSQ
last niger	ONMXOPPPO
last nigeria	NOMXOPPPP
last nigerian	PPOLUPPPP
last night	PPOPOOOSP
last nimo	ONVOOPPOO
last nine	SNOPPPPPP
last nintendo	OLYMPPQPN
last nippon	OPUPPOPNO
last nixon	OUNOOPPPP
last nkrumah	OWOMPPPOO
last no	SLKKQRQSS
last no.	VPNOPOPPO
last noida	OOLWPPPOP
last nokia	OOTOOPPPO
last nook	TMNNPQPPP
last norfolk	OONVOPPPO
last north	PRQMOPOQP
last northeast	KQNYMPPOP
last norway	OOPSNPPPP
last norwegian	NPNMWPPPP
last not	TNLNQQQQQ
last note	VMNOPPPPQ
last now	TOLNPOPTP
last nra	PPUOPOPPO
last nsw	MPPTOPPPP
last nt	QMMQPQQQQ
last ntas	TMKMQRQRR
last nvidia	OOUNOPPPO
last nw	SNMNQQQQQ
last ny	OPNTPPPPO
last o	VNMNPPPPP
last o'driscoll	NWNOPPPOO
last o'gara	OVNNPPPOO
last o'malley	OUNOPPPOO
last o'sullivan	OTOPPPPOO
last oakley	NUNSOOOOO
last obama	OWMNOPPPP
last obamacare	ONOOOOWOP
last obasanjo	OTPOPPPOO
last objectives	TNLMPQQRQ
last obr	OPUOPOPPO
last observers	UMMPPPPOP
last obviously	SOPPPPPOP
last ocean	OOMZOPOOO
last off	TMMMQQQRQ
last officers	XNNOOPOOO
last official	UNMOPPPPP
last officials	SOOPPPPOP
last often	SMOOPPPPP
last oh	TNOPPPPPP
last ohio	NNNVOPPPP
last oil	UNMOPPQOQ
last ok	WMMPPPPOP
last okay	TMOOPPPPP
last oklahoma	ONOVOPPPO
last olmert	OVONPOPPO
last olympic	OOPNPTPPP
last olympics	NOSOOSPOO
last omaha	OPOUOPPPP
last omg	UMLNQQQQQ
last one	RQPKPRPSN
last onion	NPUOOPPPO
last online	TMPMPPQQQ
last onpoli	VJLMQQQRS
last ons	MPUPPOPOP
last ontario	NMMXOPPPP
last onthejob	ULLNQQQQQ
last opec	MQVOOPPPO
last open	SOMNOVOOO
last opening	UONPOPPPP
last opinion	TOOPPPPOP
last opposition	VOLNPPPPP
last oracle	NPUNOPPOP
last orange	SNVNOOONO
last order	VNMNPPPPP
last org	PPPLQQQQP
last organisation	MPWOQMPOO
last organization	OORMQQQPP
last orlando	PPNUPOOOO
last orleans	OPPTPOPNP
last oscar	OQONPPTPP
last oscars	PONOOPVOP
last ottawa	OPNUPPPPP
last owen	PTOOPPPOP
last oxfam	OOVOOOOOO
last o’malley	OWMPPPPNO
last p	QKPKRRQRR
last pa	OOUOPPPPO
last pac	WOQOPNPNM
last pachomius	L\\MOOPPON
last pacific	QOKQQPQQQ
last packard	QLPNQQQQP
last padilla	OVNOOOPPP
last page	RSNOPPPOP
last pagliano	NVMOPPPPP
last painkiller	OOOOOPPVP
last pakistan	QMLRQPQPQ
last pakistani	POOKWPPPP
last pakistanis	OPOMUPPPP
last palace	PMQSQOPPP
last palestine	QMNOQQQQQ
last palestinian	OOPSOPPPP
last palestinians	OPOOTPPPP
last palin	OUNOPPPPP
last pamkeynen	SOOPPPPPO
last pan	SOOLQPPQP
last panama	RHSIRRRRR
last panamanian	PPNNTPPPP
last parade	PPOPPSPPP
last paralympic	TLJQQQQQR
last paralympics	NPNOOVPOQ
last parenthood	OPVMPOPOO
last parents	SPOPPPPPP
last paris	OKSWOOPOO
last park	PSIRPQQPQ
last parker	NVOOPPPNO
last parliament	MOTQPOPPP
last parliamentary	TMLMQQQQR
last parmalat	NOUOOPPPO
last part	TOOOPPPPP
last participants	TOLNPPQQQ
last particularly	SOOPPPPOP
last parties	RPTOOOOOO
last partisi	ONXOPOOOO
last partnership	OPOOOOUOP
last party	ORUMPNOOP
last pasadena	NPNTPPPPP
last pass	PNMRQQPOQ
last passion	NQVOQOONO
last paul	NTNPPPPPP
last pay	SOOPPPPOP
last paypal	PNTNPPPPP
last pbs	NOTPPPPPP
last pc	TORNPOPPN
last pcs	VMQNOPPPN
last pct	SONPPPPPP
last peace	VKKMQQSRR
last pearlman	PSOOPPPPP
last peck	RSMNPPPOP
last pen	NXOPOOOOO
last pence	MXLPPPPOQ
last peninsula	NQNVPNPOO
last pennsylvania	OPMVOPPPP
last pentagon	LOSSOPPPO
last people	UPNOOPPPP
last pepsi	PSQNOPPPO
last peres	MWMNPPPPP
last peretz	OUONPPPOO
last perfect	SNLMQQQQQ
last perlingiere	NUOOPPPOP
last perry	MQVOOOPPO
last persia	RNKKRRRRR
last peru	OPNTPPPPO
last peruvian	NPNNUPPPP
last peshawar	PPOTOOPOO
last peston	OTOOPPPOO
last petersburg	OONUOPPPO
last pfizer	OMUPOPPPP
last ph	SNNMQQQQQ
last phd	RMMLRQQRR
last phil	NVOOPOPOP
last philadelphia	PMKTQPQQQ
last philippine	MNWPQOOOO
last philippines	RMNPRQQQP
last phillip	MXOOPPPNO
last phillips	NVOOPPPNP
last phoenix	SMNSPPPOP
last phone	QMNMQQPQT
last photo	TOLMPQQQQ
last photos	TOOPPPPPP
last photoset	VLMLQQQQQ
last phx	OOOUOOPPO
last pictures	POUPPOOOO
last picturskewphoto	SKKLRRRRS
last pin	QRLNQPPPQ
last pink	SMOOPPPQP
last pinochet	OXMNPPPOP
last pirates	TNQMPPQPP
last pisces	PRMOQPPPQ
last pistorius	RPMMQQQPQ
last pittsburgh	OPVOOPPOO
last pixel	PNOOOPPPU
last pizza	SMMRQPPPP
last pkk	NPUOOPPOO
last plains	OQNWPOOOO
last plane	SMMNQQQQR
last plans	UNNPPPPOP
last plaza	NNUSOPOOO
last please	UMMNPQQQQ
last plouffe	OSOPPPPOP
last plus	SNPLPPPPQ
last pmonair	RLNLQRQRR
last point	POXLQOPOP
last poisson	OVMOPPPOP
last poland	NOI\\NPPPO
last polaroid	RKJKRRRRV
last polaroids	TJIJSRQRW
last police	TOQOPNPOP
last polish	OOOLXPPPO
last political	SOOPPPPOP
last politico	NPWMNPPQO
last polk	OUOPPPPOO
last polls	SOOPPPPOP
last pompeii	OOOUOPPPO
last ponting	NXOPPPOMO
last pop	UONOPPPPO
last pope	PSKKQRRQS
last poroshenko	NTOPPPPPO
last portable	RNOOPOPOU
last portland	OOMUPPPPP
last portsmouth	PNMVPPPOP
last portugal	OPNTPPPPP
last post	RNUMPPPOP
last potter	OQMNOPOZN
last pound	NVNOPOPPP
last powell	OXMLPPPPO
last power	SLSMQPPPQ
last ppi	VONNPPPQP
last pr	UMJLQQQRS
last pradesh	OPNVPOPOO
last prager	MWNOPPPPO
last prayformh17	VKLNQQQRQ
last pre	UPMPPPPOP
last prescott	PSOPPPPPP
last presidential	VMNOPPPPP
last presley	OVMOPPPOP
last press	MMTMQQQQQ
last pretty	TNMPPPPPP
last preval	OVNNPOPPP
last previously	TNOPPPPOO
last price	VLNOPPPPP
last pride	TLMMQRRQQ
last priebus	OUOOPOPOO
last prince	OXLNPPPPP
last private	TLPMQQPQP
last prize	PNOOQOUPO
last pro	RNNNPPPPU
last professional	SOOPPPPOP
last program	NPVMQQNPP
last progress	SOOPPPPOP
last project	POVNOOROM
last prosecutors	VNNPPPPOP
last protests	SPPPPNPOP
last providencia	QMLPQQQQQ
last ps	RNMOQQQQQ
last psp	NPNOPPPPU
last pspc	OOWPOOONO
last public	TMMMQQQQQ
last pupils	TNNPPPPOP
last putin	NWNOOPPPP
last pyongyang	OSNMQPPPP
last q	SMNQPPOPP
last qaeda	PMVROPNOO
last qaida	PLVKOQQQQ
last qantas	NOVNOPPPP
last qld	NONVOPPPO
last qpr	PNUNPOPPP
last qualcomm	NOWOOPPPO
last quebec	NPMVPPPPP
last queen	VRPLOPOOP
last queensland	MOQUNPPPO
last questions	VNMNPQQPP
last quetta	MQOXOPONO
last quick	ULMOQQQQP
last quite	SNNOPPPPP
last qwest	NPVOOPPPO
last r	UNNNPPPPP
last r50bn	SOPOPPPPO
last racing	PNTNPPPPP
last rafah	NTSOOOPOO
last rahu	THIJSSSTT
last rail	SMMMQRQRR
last rain	VIKKQSSSS
last raisr	OONOOOOOY
last ramadan	TKONPQQQQ
last ramadi	RMKORQQQR
last rams	OOWNPOPOO
last rangoon	QNLPQQQQQ
last raskin	OSOOPPPPP
last rathbun	OUNOPPPOP
last raw	SNOOPPPPP
last ray	OQOOPPPTO
last rbi	VNNNPPPPP
last rbs	NNVOPOQPO
last rcmp	NMXOPPOPO
last read	UNSOOOOOO
last reading	TONROPPOP
last ready	TNNOPPPPP
last reagan	OTNNPPPPP
last real	SNPOPPPPP
last really	TMNNPQQQP
last reasons	SMMOQQPQP
last rebel	UMLMQQQQQ
last rebels	SNOOPPPPP
last recent	TOOOPPPOP
last recession	NPOOPTPPP
last record	XMKNQPQOQ
last red	SOMOPPPQP
last redwood	PVMOPPPOP
last reeves	OXMOPPPOO
last refugees	UNPOPPPPP
last region	OQSRPNOOO
last registry	OPTOPOPPP
last reich	OUQOOOPOO
last reid	OTOOPPPOP
last rekohu	NOOVOPPPO
last remember	SNOPPPPPP
last renee	NVOOPPPOP
last reply	RMMNQQQRQ
last report	VKSKPOPTO
last reports	UOOPNPPOP
last representatives	QOOMPQQRP
last republic	PNOSSNPOP
last republican	NOLNYPPPO
last republicans	MPPNWOPOO
last research	WMQLPPNPP
last researchers	TNOPPPPOP
last reserve	SOONQOQQO
last residents	TONPOOPPP
last resigns	UPOPPOOOP
last resources	QPUMOOPOP
last results	UOMNPPPPP
last retail	RPSOPOOOO
last retweet	ULLMQQQQQ
last reuters	JPYPOPPOP
last review	RNQOONOVN
last revision	TNLNQQQQQ
last revolution	OPPNPWPOO
last reynolds	PVNNPOPNP
last rfp	SMMMQQRQR
last ribble	NTOPPPPPO
last rica	PSRPPOONN
last rice	IYRNPOPOP
last richard	OWNOPPOOP
last richards	NVNNPPPPP
last ride	QOOTOOOOP
last right	SOOOPPQOP
last rights	RNRMQPOQQ
last rihanna	MWNOPPPPO
last rings	PPOOPOPSP
last ripple	VOSNNOPOO
last rising	SLRMPPPQQ
last rita	QKKKRSRTR
last rival	TOONPPPPP
last river	MMMYPOPRO
last rivertrail	NONUOPPOO
last rnc	OOSNOVOON
last road	ROLUQOOOP
last roberts	QQLLRRRPQ
last robinson	PVNOOPPOO
last robots	OPOPOOOUP
last roche	OSPPPPPOP
last rochester	NNNVQPPOP
last rock	RONRPONTO
last rockies	PPRSOOOOO
last rodgers	NWNPOQPNO
last rodriguez	PSPOPPPOP
last roethlisberger	NUMPPPPPO
last romanian	OPOMUPPPP
last rome	MONXPOPOP
last romney	OXMNOPPOO
last room	NPPXOOOOO
last rooms	SONPPPPPP
last rooney	OVMNPPPOP
last roosevelt	MUOOPPPPP
last rosamundurwin	NWLPPPPPO
last ross	OUONOPPPP
last rossmarowits	NYLQOPPON
last rotherham	ONNVOPPPO
last royal	TPMMQOPPQ
last royale	PPOOPOPTO
last rp	TKKLRRRSR
last rt	VOJNQQPQP
last rubio	OXMLPPPPP
last rudd	PTOOOPPOO
last ruddock	OSPOPPPOP
last rugby	TMLLRRQRQ
last rumsfeld	NWMNPPQPP
last run	QMLKQRQUQ
last ruse	OVOMOPPPP
last rusesabagina	PUNNPPPPP
last russell	PVNMPPPOP
last russia	OOKWNRPPO
last russian	NONTRPPPO
last russians	PPNOUPPOP
last rwanda	PLPPPPQRP
last rwandan	OPMTROPPO
last ryan	OSPOPPPPP
last ryanair	PNUNPPPPO
last s	ONSSOPPOP
last s.	ROLRPQPPP
last s.c.	OPOSOPPPP
last sa	QMKPQQQQR
last saaid	OVOOPOOOO
last saakashvili	OUNNPPPOP
last sad	UNLPPPPPP
last saddam	NVMQPPPON
last sadpv2za65	SNNOPQPPQ
last sadr	NWRMPPNOO
last saez	PUNOPPPPO
last safin	OVNOPOPOO
last sales	OONOOOUSO
last salmond	NWNOOPPPO
last salvador	OVONPPPOO
last sam	QNLLRRRRQ
last samarra	OMNWNPPPP
last samsung	OKXNPPPPP
last samuel	PPSPPOPOP
last sanders	OXNOOPPOP
last santiago	OOOUPPPPP
last sarah	OTOPPOPOO
last sargent	PQQMQPPOQ
last sarkozy	OTOOOPPOP
last sars	MNYOOPPOO
last saudi	ONNUPPPPP
last saur	NOXOOOOOO
last savage	TNLMQQQQQ
last save	TMLKQQRRQ
last scarborough	OUONPPPPP
last scheinman	NTOPPPPPP
last schlafly	LVOPPPPOO
last schmidhuber	OUNOOPPPP
last school	TPROPNOOO
last schools	UOMPOPPPP
last schroeder	OTOOPPPPO
last schultz	OVONPPPOO
last schumacher	OWOOPPPNO
last schuster	OZNOPOONN
last schwartz	PTOOPPPOP
last science	TMOMQQQPP
last sciences	OQWOPNNON
last scientists	TPOPOPPOP
last scientology	PMOMQRQQQ
last scotland	PLSQPPPOP
last scott	MYNOPPPNO
last scottish	POKSRQQPP
last sea	PMNTRPPOQ
last seaforth	OONYOOPOO
last sean	PSUNOOPNO
last search	TONOPPPOP
last season	SLKKQRSRR
last seattle	LNM[OPPQO
last sec	OSSNOPPOO
last second	VLMOPQQQP
last section	SOMNQQPQQ
last securities	NPXOPOONO
last security	MPRMOOYMO
last see	SPSNPOOOO
last seifert	PTNOPPPOP
last self	SMOOPPPQP
last senate	POQMPQQPP
last senators	TLKLRRRQR
last senegal	NPNTNPPPP
last seo	SLLLRQRQS
last seoul	MOOVPPPPP
last separately	SOOOPPPPO
last serb	OPNNWOPPP
last serbia	OOOVOPPPP
last serbian	OOPLVPPPP
last series	OPLNPTTOP
last serious	TNOPOPPPP
last service	UMPKPQPQQ
last sevan	OXONOOPOO
last seven	WMMNPPPPP
last seventeen	TOOOPPPPP
last seventy	UOOOOPPPO
last sex	UNNNPPPQP
last sexton	PTNOPPPNP
last sexyback	POOOOPPUO
last seychelles	NPQTNPPON
last shacham	PVNOPOPOO
last shalev	NXNNPPPOO
last shame	UMNOPPPPP
last shanghai	ONOTPPPPP
last shapiro	OVNOPPPOO
last sharapova	NVNOPPPPP
last share	UMMNQQQPQ
last shares	WOMPPPONP
last sharif	NROTPPPOP
last sharks	NNXOOOPOP
last sharon	OUOOPPPPP
last sharp	OTSOOOPOO
last sharpton	OUNPPPPOO
last shaw	OTNOPPPPP
last shell	NTPXMNONN
last shenton	OXNNOPPOO
last shepherd	QLJKRSRSR
last sheriff	PVOOPOOOO
last sherlock	RNKKRQQSS
last shi'ites	QLMRRPPQQ
last shiite	ONLNYPPPP
last shinawatra	PSOPPPPPP
last shinseki	NVNOPPPPO
last short	PTOOPPPOP
last shorten	KYOPOPPOP
last shortly	TOOPPPPPP
last shot	NPUPOOPOO
last shoutout	UNNOPOPPP
last show	SKNOOTPQP
last shwe	RRMMQQPPQ
last si	ULKJQRSRS
last side	RMMRPQQPQ
last significant	SOPPPPPOP
last silk	OUNPPPPOO
last silva	OTNPPPPPP
last silverman	MVNPPPPOO
last similar	UMOPPPPOP
last simolove	KZLOQQQNO
last simon	PPLLQRQRQ
last simpson	PTMLQQQPQ
last sinatra	OVNOPPPPO
last singapore	MNVOOQPQO
last singh	NVMNPPPPP
last sirleaf	OWOOOOPOO
last site	QNOTPOOPO
last six	TOROPOONP
last skinner	PSOPPPPOP
last sky	PMRMPQPQQ
last skynewsbreak	NOUPOPPPO
last slam	NQOOOWNPP
last slemp	OVOOPPPOO
last sligo	OPMUOPPPP
last slovenia	PPNSOPPPP
last slow	TOPOPPPOP
last small	TLMMQRRRQ
last smaller	VNOPPPPOP
last smegielski	OUNOPPOPP
last smh	SMNNQQQQQ
last smith	OUNRPOPOO
last snapchat	NOROOPPOT
last sochi	OPPSPPPPP
last social	SONOPPPPP
last society	MOVNQOSOO
last socotra	PNNVPPPPN
last solutions	ROUNOOOOO
last somali	OOOJXPPPP
last somalia	OOLXNPPPP
last somalis	PPPMTPPPP
last somebody	TMONPPPQP
last somehow	VNPNPPPNP
last somerset	OOOVOOPOO
last sony	ONVNOPPPP
last sopa	RKOLRQQRR
last sorry	RMMNQQQQQ
last sound	QNSSPOOOO
last soup	SKKJRRRTR
last source	VNNPPPPOP
last sources	TMLMQQQRQ
last south	SKOLQRRSQ
last southern	UOSNNPPOO
last southwest	NOO[NNOON
last sova	OUPNPPPPP
last soviet	OPOOSPPPP
last sox	NMWOPPPPO
last space	TMPMPPPQP
last spacey	NVNOPPPOP
last spain	ONOVOPPPO
last spamhaus	NNWNOPPPO
last spaniard	OONXOOOPO
last spanish	RPMNSPPPO
last sparks	OUNOQOOOP
last spd	MPTPPPPPN
last speaker	TQLMPPPRP
last speaking	SOPPPPPPP
last spears	OVOOPPOOP
last speech	ROOOOTOOO
last spencer	OQUOOOOOO
last sperry	OXMOPPPPN
last spitzer	PSOOPPPPP
last sport	NPVMOOPPP
last sports	RPSNPOOOO
last spring	TLLLRQQRR
last springer	NUNPPPPPP
last spurs	ONUMOQPQP
last sql	UMMMQQQQQ
last square	PLMQRQQQP
last srebrenica	PMMSQQQPQ
last sss	VLIJQRRRU
last st	RNMTPPPPP
last stadium	OOMZQNONN
last staff	SNOOPPPPP
last stalin	PSOOPPPOP
last stand	QONTPOPPO
last stanley	PPSNPPPPP
last star	RRRKNNOOU
last stardust	OONNOYPON
last starmer	NUNOPPPPP
last stars	SMLMQRQRQ
last start	TNOPPOPPP
last state	OLWQPOPOO
last statement	QMMNPSPSP
last states	NNKWQPPPP
last station	POKUPPPPP
last statistics	NPVOOOPOP
last stats	RMQMQQPQQ
last stay	SOOPPPPPP
last steelers	LN[ONPPOO
last steenkamp	PTNMQPPOP
last sterling	OXNOOOPOO
last stevens	OUNOOPPPP
last stewart	PVNNQOPOO
last stone	OTNOPOPSN
last store	QNMQPOOOV
last stories	SNNNOOOOU
last story	UMMMQQQQQ
last strasbourg	OPOSPPPPP
last straw	NWNNPOPPP
last street	RPUNNQPNO
last strip	OPNTPPPPP
last strong	UIKJQRSTR
last struggling	TNOPPPOOP
last studies	PMOKRRPTR
last studio	POVOPOPPP
last sturgeon	NUNOPPPPP
last sudan	OOKXOPPPP
last sudanese	OOOKXPPPP
last sukul	OUOOPPPOO
last sullivan	PSPOPPPPP
last summer	VMNNPPPQP
last summit	NRTTPOOMN
last sun	PKSSPPPQO
last sunak	OTOOPPPPP
last sunderland	NMXLOPQQO
last sunni	OUNOPPPPP
last sunnis	PNNNUPQPP
last sunrise	TJKKSRRRR
last support	RNTOPPPOO
last supporters	VOOQPPONP
last sure	TNMOPPPPP
last survey	QNPOOOOOU
last sut	SMKLPSQQU
last svendborg	OPOUNPPOP
last swap	RQNOPOOSO
last swear	SNMNQQQQQ
last sweden	NQWNMPPPO
last swedish	NPOMVPPPP
last swift	OVNOOPPOP
last swiss	UNMPRPOPN
last switzerland	NOMWOPPPP
last sydney	OMPUPPPPP
last symonds	OVNOPPPOO
last syndrome	XOOOOPOOO
last syria	POKWOPPQP
last syrian	MOOOUPPPP
last systems	SNLKQRRRR
last t	RNQLQPQPR
last tabennese	NONVNPPPO
last taiwan	SJNNPQQTQ
last take	VMOOPPPOP
last taken	QNNPPPPSP
last taleban	PMVLOQQQP
last taliban	PSRMOPPPP
last talk	SOOPPPPOP
last talks	TOOPPNPPP
last tamil	OOVMNPPPP
last tan	NWNOPPPOO
last tanzania	OPMVNPPPO
last tapper	NVOPPOPOO
last tarantino	OVNOPPPOP
last tate	OTOOOPPPP
last taurus	TIILRRSST
last tautou	OWONPPPOO
last taylor	RPPJQQQPQ
last tbilisi	QMLORQQQQ
last tci	OOTOOPPPO
last teachers	VOQOOOOOO
last teague	OYLNPPPOO
last team	SNKKPSRSQ
last teams	TNMPPPPPP
last tech	TNLSPOPPP
last technologies	OPWNOOOOO
last technology	OPZMOOONO
last tehran	TMKKRRQQS
last teigen	PVMNPPPOP
last telegram	NLSLOOPOY
last telegraph	NMSLQQQRQ
last telesales	SLLLRQQRS
last ten	TKMMQQQQQ
last tennessee	NOMWPPPPP
last terminal	QPNWNNONP
last terms	UNNNPPQQP
last terry	PNSLQQQPP
last tessa	OVNNPPPPO
last test	XMMMPPQOQ
last tests	VONPNPPOP
last texans	NMZNMPPOP
last texas	ONMUPPQPP
last text	YOKOQPONQ
last thai	PMONUPPPP
last thailand	OPJXOPPPP
last the	VNLNQQQPQ
last theatre	NPNZPNOOO
last theblaze	NOUPOPPPO
last theindynews	MPUOPPPPP
last theodorus	MZLOPPPON
last theory	SLLLQRRRR
last they're	XMMNPPPPP
last they've	WMLNPPQPP
last they’re	WNNOOPPPP
last thiel	NWNNPPPPO
last thing	QNMMPPPWP
last things	ROMNOPPTP
last think	SOOPPPPOP
last this	UNNNPPPPP
last thomas	NVMSPPPNO
last thompson	OVMNOPPPP
last thought	SMOOQPPPP
last thousands	SPOPPPPOP
last thunder	UKMKRQQQR
last thunderstorm	TMNNQQPQQ
last thurman	NXNNOPPOO
last tibet	NOTOOPPPP
last tibetan	QLLLVQQQQ
last tie	QNMNPPPUP
last tiffany	NRSNOPPOO
last tiger	NPTSNONNR
last tikrit	OPOTOPPOO
last tilton	OTNOPPPPO
last timberlake	MXNNPPPOO
last times	PNTKPPPQQ
last tindall	PTONPPPPP
last to	SQLLQPQQQ
last today	PORNPOPUO
last togo	OOOUOPPPO
last tokyo	MOOVOPPPO
last tonyabbottmhr	NVNPPPPPO
last top	TNKNPRQPQ
last tories	LPPNVPQQO
last toronto	OOMWOPPPP
last torrential	TKKLSQQQR
last tory	LMUMTPQPP
last tournament	OPOPPVOOO
last tower	NRLPOSPQP
last towie	SKLLQRRRR
last town	NOTOPPPPP
last traci	NVNOPPPOP
last trade	WNOOOOPOO
last travis	OSTOOOOOO
last treasury	LP[LOOPOP
last treaty	OPUOPNQOO
last tribune	OOVOOOPOP
last trick	SJOLQRRQQ
last triton	POTOOPPPO
last troops	SPOOPPOPP
last trudeau	LZOMOPPPO
last true	TMNMPQQQQ
last trump	MWOOOOPOO
last trust	SNQMQPPPP
last trying	SOPPPPPOP
last tsunami	ROOOPSPOP
last tuc	NQVOOPPNO
last tuesday	QNMNPUPPP
last tulsa	POLWOPPPO
last tune	TMLMQQQQQ
last tunisia	OOWMOPPPO
last turkey	OKRQPQQQQ
last turkish	MPONVPPPO
last turkmen	NPONUPPPP
last turkmenistan	NNTUNOPPN
last turner	OTOOPOPOP
last turnpike	ONOXPOONP
last turns	TONPPPPOP
last tv	WMPMPPPPO
last twain	NVNNPPPOP
last twitter	ONUNOQPOQ
last tyrone	NQSROOPOO
last tysabri	OOONPOPOV
last u	UNNNPPPPP
last u.n.	QORMOPQPQ
last u.s.	RPMSOPPPP
last u2	ONWOOOPPN
last uae	OPNUOOPPO
last uganda	QLKRQQRQQ
last ugandan	NOOTQPPPP
last ugh	ULNLQQQQQ
last uh	TLMMQQQQR
last ukip	LPWOOPPPN
last ukraine	RNJSQQQPQ
last ukrainian	OPLTPPQPP
last um	TLKKRQQRT
last umaga	NWNPPPPOO
last un	NNSQOPPQP
last undefeated	LPUPOPPPO
last underground	SMSMQPPOQ
last understand	UMMOPPPQP
last underwood	PSOOPPPPP
last unece	OOWOPOOPN
last uni	PMLRQQQRQ
last union	PNOMPSQQQ
last united	JPYONOPPO
last university	RPXHQOOOP
last unrwa	OPTOOPPOP
last up	UMJKPQPVQ
last ups	LPVPOOPPO
last uribe	OVNOPPPOO
last uruguay	POMUOPPPP
last us	ROOSOPPPO
last usa	NOSQPPPPO
last usda	OPVOPOPON
last users	UONPPPPOP
last usher	MWNNPPPPO
last usi	OPUOPPPPO
last using	SOOPPPPOP
last usually	SNPPPPPPP
last utah	OPSOOPPPP
last utc	SLLMQRQQS
last utd	NPWNOOPOO
last uzbek	OPOOSPPPP
last uzbekistan	OONVNPPPO
last va.	PPOSPPPPP
last vabres	OWOOPOOOP
last valley	PMLYPOPOP
last vancouver	POOUOPPOP
last variety	QMQMPPQQQ
last vat	UOOOOPPPP
last vatican	POTPPPPPO
last vegas	OOOUPPPPP
last venezuela	OPLTOQPPP
last venezuelan	PPONTPPPP
last venus	QLIISRSTU
last verizon	NOVOOPPPP
last vermont	NOMWOPPPP
last versace	NWNNPPPOO
last very	VMMOPPPPP
last veterans	QPTNPOONP
last vi	RNKKRRRRQ
last via	SOOOPPPPP
last vic	OOOUOPPPP
last victoria	NOOTPPPPP
last victorian	RNMTTOOON
last video	UMMLPQQQQ
last vienna	OPOSPPPPP
last vietnam	POOVPOPOO
last view	PPOTPOPOO
last viguerie	OVPNPOPON
last vii	QMMMQUQQQ
last villepin	PTOOPPPPO
last vince	KZMOQPPPO
last violence	SNOPPPPPP
last vioxx	OOPOOPPOV
last virginia	PMSSOPPOP
last virgo	RLOMQQQQQ
last visit	OTLPQPQOP
last voa	MPUOOPPPP
last voice	POVOOOOOO
last volume	UMLLQQQRQ
last vote	POOOOVOOO
last voteon	SLLLQQQRS
last voters	VONPPPPNP
last vp	UOOOOPPOO
last vpe2fwkfdt	SNOPPPPPQ
last vt.	OOOSOPPPP
last vuitton	PQSOPPPNO
last w	TLLLQRQRS
last wa	NQNVOPPPP
last wait	TONPPPPPP
last wakefield	PNNTPPPPP
last waldman	NTOPPPPPO
last wales	MMYSPOPON
last walker	RMLMQQQRR
last wan	QSNNPPPPP
last war	OPOMPUOSO
last warhol	NVLNPSQPN
last warner	OOWNOPPPO
last warning	ONROPOOTO
last warren	PSONPPPPP
last warsaw	OOOUOPPPO
last washington	QSKNQPQPQ
last watch	SPRPPOOMP
last water	OTTNNNNRO
last waters	OWNOPPOOO
last watson	PVNNPPPOO
last watts	OVOOPOOOO
last way	RJQNQRQOR
last wayne	PRLMPRQQQ
last waziristan	PPOUOOOOO
last we'll	ULLLRQQQQ
last we're	VNNOPPPPP
last we've	TOOPOPPPO
last wear	SLLLQRRRR
last weather	SNOOPPPPP
last weathercee	RKQKQRQRR
last weaver	OUOPPPPNO
last web	VONPOOPPO
last week	OPNNPRPUP
last weekly	OPXONNOOO
last weingarten	OTOPPPPPP
last weinstein	OVNOOOPOO
last welcome	SOOOPPPPP
last wellington	OMNUPPPPP
last welsh	NSORRPOOO
last wembley	ONWMOPPPO
last wenger	NWOOPOPOO
last west	SOHLRRRQS
last western	PSRKOPPPP
last westminster	PNQTPPPNO
last we’ll	UNNNPPPPP
last we’re	UOOOPPPPP
last we’ve	UNNOPPPPP
last what	VMLOQPPPP
last whatsapp	POOOPPPPS
last wheeler	OLKSQQQQQ
last whig	OOQOUOOOO
last whigs	NONNXPPPP
last whilst	TOOPOPPPP
last white	SRLNQPPPP
last whitmore	MUNPOPPPP
last whitson	PWNOOPPNO
last who	OKOKSRRSQ
last widodo	NWONPPPOP
last wikileaks	ONVOOPOOO
last wikinews	MPVOOPPPO
last wikipedia	RNUMOPPPO
last wilkins	OWKNPPPPP
last wilkinson	PTONPPPOP
last william	PUOOPPPOO
last williams	OXMNOPPOP
last wilma	QPRMPQPPO
last wilson	OYNMPOPNP
last wimbledon	ONMWOSOPN
last wimpey	NNXNPPPOO
last win	VMOOPPPPP
last windows	ONNMOQPOW
last winnipeg	MOOVOPPPO
last wis.	OPOTOPPPO
last wisconsin	NMQUOPPPP
last witham	ONOWOOPOO
last witnesses	TOOPPPPNP
last wmc	OPSOOPPOO
last wolf	POQMPPPQP
last woman	UKLNPQQSQ
last women	TLLLQRQRR
last wong	QNNLQQQRQ
last woo	TSNOOOOOO
last woods	OVMNPPPQP
last woodward	OTNPPPOOP
last word	TMLKQQRRR
last work	SONPPPPPP
last worker	VONOPPPPP
last workers	VPMPOPPNP
last working	UOPPPPPMO
last world	VLLOQPPPQ
last worldcom	NOWOOPPOO
last worldcup	TMKOQQQQQ
last wow	UMMNQQQQQ
last writers	UMOMPPQQP
last wtf	SNMOPQQQQ
last wto	OPUOPOPPO
last wwdc14	SMMOQQQQQ
last wwi	VLLNQQQQQ
last wynne	NWNOPPPOO
last x	TMMLQPPPV
last xbox	PNPNOPPPU
last xd	SMMMQQQQR
last xinhua	MPUNOPPPP
last xp	ONNOPPPOV
last xrp	VOOOPOPOO
last xstrata	OPUOOPPOO
last xu	OWNOPPPOO
last xx	TLMMQQQQR
last y	TNMKQRQQR
last ya	TLLMQQQQR
last yaf	NPUOOPPOO
last yahoo	PMOMQQQQQ
last yanukovych	OTOOPPPOP
last yates	OZNNOOOOO
last yay	SLNMQQQQQ
last yazidis	NNTOQPPPP
last yeah	XLNNPPPQP
last year	WMPPOQONO
last yeats	OYOOOOOOO
last yellen	NWNOOOPPO
last yemen	NPMWOPPPP
last yonhap	QNLQQQQPQ
last york	NNQTNPQPP
last yorker	OPWONOPOO
last yorkshire	RNLRQPQOQ
last you	TNMNPPPUP
last you'll	SMMNQQQQQ
last you're	WMNOPPPQP
last young	WRNNOOOOP
last younis	PSNROOPOP
last youtube	TMNNQPQPR
last yucatán	RMMOQQQQQ
last yugansk	OOTROOPOO
last yugoslav	PPPOSPPPP
last yugoslavia	OOMVOPPPP
last yukos	MOXNOPPPO
last yushchenko	PPSNOPPPP
last z	SOMLQQPQR
last zabul	NQPUNPPPO
last zambia	RMJNRQQRR
last zara	OOVNPPOOO
last zardari	QORMPPQQO
last zarqawi	NXNROOOON
last zawahiri	OXOOOOOON
last zealand	NQPUPMPNP
last zelaya	OVMNOPPPP
last zephyr	OUNOPPPPO
last zimbabwe	ONVOOPPPP
last zimmerman	NVMPPPPOO
last zobrist	OWOOPPPNO
last zone	OPUROOOON
last zuma	NVMOPPPPP
last zurich	SKQLRPRPR
last łódź	OONUPPPPP
leader< 	SVOMNPPOO
leader< a	SUKKOQPQP
leader< about	NSLSOPPPP
leader< accused	NXONOPPPO
leader< after	RWIJQPPQQ
leader< against	NXLOOPPPP
leader< and	OYMNOPPPO
leader< another	NWNNPPPOP
leader< anti	RRKNRPQQP
leader< as	QPKKRQQRR
leader< asked	OVNOOPPPO
leader< at	SQIJRRRRR
leader< back	OUOOOPPOO
leader< behind	OXONOPOOO
leader< between	OVNOOPPPP
leader< but	OXMNOPPPO
leader< by	SUJKPQPPQ
leader< called	NXMNPOQPO
leader< criticized	OVOOOPOOO
leader< endorsed	OUOOPPPPO
leader< for	OXMNOPPPO
leader< former	PWMNOPPPP
leader< from	OYLLOPPPO
leader< gave	OVONOPPPP
leader< gen	PSNPPPPPP
leader< if	OXMMNPPPP
leader< in	NTLWNOPNO
leader< interview	PTNOPPPPP
leader< issues	OXMONPPPO
leader< king	SQLMPQQQQ
leader< lady	OTOOOPPPO
leader< like	OXLNOPPPO
leader< live	MWOMOPPPP
leader< mr	PRMNPQQPP
leader< mr.	NQTSNPPOO
leader< now	OVOOOPPOO
leader< of	OTKMTQQPO
leader< on	M\\KMOPQOO
leader< over	MXMNPPPPP
leader< party	PTMOPPPPP
leader< president	NTMNQQQQP
leader< put	NUOPOPPPO
leader< said	QVLNOPPPP
leader< says	NXMNOPPPP
leader< secretary	OTOOOPOPO
leader< senator	OVNONPPPP
leader< show	NWNOOPPOP
leader< since	NWPNNOPOP
leader< support	NWOOOPPPN
leader< supporting	OTOOOPPPO
leader< than	OVMOPPPPP
leader< that	N\\KMOPPPO
leader< the	WSJOPOPPN
leader< though	OWNMOPPPO
leader< to	LWQNPPPOO
leader< trump	OUNOOPPPP
leader< using	OWNOOPPOP
leader< want	NXNNOPQOO
leader< wednesday	PSOOPPPPP
leader< what	OVOOOOPPO
leader< when	OUNOOPPPO
leader< where	OVOONPPPP
leader< whether	OVNOOPPPO
leader< which	PUNNPPPPP
leader< while	OXMOOPPOO
leader< whom	OTOOOPPPO
leader< with	NTRNOPPON
leader< years	PUNNOPPPP
leader> 	STNLOPPQO
leader> 42	PSOOPPPPP
leader> a	RZKKNPPPO
leader> about	OUNOOPPPO
leader> added	OXNOOOPOO
leader> administration	MUTONPOOO
leader> after	ORUMOPPOO
leader> also	MWMNPPPPP
leader> among	PUOOOPOPP
leader> and	QWOOMPPON
leader> are	OYMNNPPOP
leader> argument	PTOOPPPPP
leader> as	O[LLMPQPP
leader> asked	OTOPOPPPO
leader> at	NXMOOPPPP
leader> by	O[KMOPPPO
leader> called	MWMNOPPPP
leader> campaign	NYNNOOPPO
leader> candidacy	NWNOOPPPO
leader> clinton	OVMOPPPPO
leader> comments	PUMNPPPPP
leader> continued	OTOOPPPPP
leader> could	OXLNOPPPP
leader> decision	PWLKPPPPP
leader> delegates	NZMPNOPPO
leader> despite	OUOOPPPPO
leader> did	OUNPOPPPO
leader> during	OUOPOPPPO
leader> faces	OVMMPPPPP
leader> failed	NYNOOPPOP
leader> first	NTLSOPPPO
leader> for	PYMMOPOPN
leader> from	OWNOOPPOP
leader> had	NYLNOPPPP
leader> has	NVOKQQQPP
leader> have	OUOOOPPPO
leader> he	OQNUOPPPP
leader> himself	QKKKSRSRS
leader> http	LZMNOPPPP
leader> i	MZMNOPPPO
leader> if	PUNOOPPPP
leader> in	OWQJOPQPP
leader> is	MSOOPPPQP
leader> it	RSMMQQPPO
leader> last	OXMMPPPPP
leader> later	NWNNOPPOP
leader> leadership	PUNNPPPPP
leader> leading	OTOPPPPPP
leader> leads	OUOOPPPPO
leader> made	MWMOOPPPP
leader> met	OUONOPPPP
leader> more	NXMNNPPPP
leader> most	NXNMOPPPP
leader> name	MQUNMQPPP
leader> no	MWNNOPPPP
leader> nominee	NZNNNPOPO
leader> now	NXNMOPQPO
leader> of	UNKUOOPOP
leader> on	RPKKTQQQQ
leader> or	NYONOOPPN
leader> own	PUMOPPPPP
leader> pointed	OUOOPPPOP
leader> proposed	OXMMPPPPP
leader> received	PUMOOPPPP
leader> released	TONOPPPPP
leader> remains	NUNOPPPPP
leader> s	NXNONPPPP
leader> said	NQSRNPPPO
leader> saying	OXNNOPPOO
leader> says	NZKMOPPPP
leader> sent	OXNNOPPPO
leader> server	OSOOPPPPP
leader> so	OWMMPPPPP
leader> speaking	NUOOPPPPP
leader> speech	VMMMQQQPP
leader> spoke	OVMNPPPPP
leader> still	OUNOPPPPP
leader> super	OTPPOOPPO
leader> supporter	NVMPOPPPP
leader> supporters	OXNOMPPPO
leader> that	OWNOOPOPO
leader> the	PVMNOPPPP
leader> to	TULMNPQPP
leader> told	OYMMOPPPP
leader> took	OTOOOPPPP
leader> victory	NUOPOPPPO
leader> visit	PUNMOPPPP
leader> visited	PWNNOPPPO
leader> we	MXNNOPPPP
leader> went	NYMONPPPP
leader> while	OVMOOPPPP
leader> who	OSMROPPPP
leader> whose	OUOOPPPPO
leader> will	RXLJPQQQO
leader> wins	OUNOOPPPP
leader> with	NYNNOPPPO
leader> won	MWNOOPPPP
leader> would	OWMOOPPPP
leader> wrote	PVMNOPPPP
length 2	PSQQNOOPP
length 3	NRRPMQMPR
length 5	TKWJPMTPN
listed-after group	VLQQOPPNO
listed-after organization	PQXPMONPN
listed-after place	PKM^NOPPN
listed-before group	SLWOPOPNM
listed-before organization	NQVKNMNQU
listed-before person	RXONONPMN
listed-before place	JLP\\PRPON
marks after owner	MQQPNMNZL
marks around	QLQRNLRSQ
opens a longer name	JSWPONNNT
opens organization	OLYROOOMO
opens place	JKOZPRLVN
opens with group	MHTOYSPNO
opens with place	LKVWPTNNM
person 00 of 2	RHSPNPPRS
person 00 of 3	RHRONRPQS
person 01 of 1	PYQNLOPON
person 01 of 2	RPOUPLMOR
person 02 of 1	K[NLNPPUN
person 02 of 2	MSVLPOPNO
person 10 of 1	TQNRNNPPN
person 10 of 2	RMRRQSOLN
person 10 of 3	NQUPORROK
person 11 of 1	PQMVPOOOP
person 11 of 2	MSQXNNONO
person 11 of 3	LWOTOLMUM
person 12 of 1	TQQSNOONN
person 12 of 2	MYQQPNOMN
person 20 of 2	NPTQOOPQN
person 20 of 3	MQUSONPON
person 21 of 1	QSQQROOMM
person 21 of 2	NZJVOOONN
person 21 of 3	NWPRPLNSL
person 22 of 1	Q[IIQQQPP
person 22 of 2	RVOIPPPQQ
person 22 of 3	OOOJQRQSR
person 30 of 1	NRMSMPRSN
person 30 of 2	NZNLNPOQO
person 30 of 3	MYSPPOPLM
person 31 of 1	PWLOQOOOO
person 31 of 2	N\\KNOOOPO
person 31 of 3	N\`LNPMONM
person 32 of 1	NWLLPQQPP
person 32 of 2	N^NLOOPMO
person 32 of 3	O[NNPOONN
person< 	MXNNPOPPQ
person< 2007	NOMWNXNNM
person< a	PZOLOPPNN
person< about	OYLLPPPOP
person< actor	SNKKRRRTR
person< actress	NYPOPNPMP
person< adviser	PWNNOOPNO
person< advisor	PTOOPPPOO
person< against	OZLOPPPMO
person< agency	NRWOPOOMO
person< ambassador	PWNNPPPOO
person< an	OSVNOOOOO
person< analyst	N\\NNPOPMO
person< and	NXONPRPLN
person< another	OWMMPPPOP
person< are	PXMOOPPMO
person< as	S[QJPOPKM
person< at	OQVRPMOMN
person< attorney	PVNOPOPOO
person< author	SLJJRRSTR
person< ayatollah	OWNNPPPOO
person< band	OMXNQPPOO
person< be	NZONOOPNO
person< beat	OYMMPPPNP
person< because	OYMMPPPOO
person< believe	OQVNNOOPO
person< between	PXLNPQPMO
person< billionaire	OYNNPOONO
person< boss	O[MNPOPMO
person< both	PVNOPPPOO
person< bowler	PWNNPPPNO
person< boyfriend	OYNNPPONO
person< breakingnews	NUPOPPPPP
person< businessman	PXNOOPPNO
person< but	O[LLPPPOO
person< by	N^NLPNOMO
person< campaigner	QNJKRRRRS
person< campbell	PUNOPPPOP
person< canada	PVNNPPPNO
person< candidate	O[LNPPPNO
person< candidates	PVNNPPPOO
person< captain	RKIKSRSUR
person< ceo	OUOOPPPOP
person< chair	OVOOPPPOP
person< chairman	OXNOPOPNP
person< challenger	PWNNPPPNO
person< champion	OUUMOOONO
person< chancellor	PUONPPPOO
person< chief	PXMNPPPOO
person< clinton	OVOOPOPOP
person< cnn	OZNNPOPMN
person< coach	OXNOPPPNO
person< colleague	OXNNPPOOO
person< colonel	RMJLRSRRR
person< columnist	OWONPPPNO
person< comedian	OZNOOOPNO
person< commander	PWOOPPPMO
person< commissioner	PVMOPPPOO
person< congressman	OXNOPOOOO
person< correspondent	OWNPPOPNO
person< councillors	OWOOPPPNO
person< counterpart	PQUNPOPNO
person< dab	PWNNQPPMO
person< democrat	PQKKQSRRR
person< deputy	PUNOOPPOO
person< dictator	PVMNPPPOO
person< did	OWNNPPPNO
person< director	PRMMPPQQQ
person< election	PUNOPPPOP
person< email	OVOPPPPMP
person< endorsed	OWOLPPPOO
person< executive	PWNNPPPOO
person< follow	OXOOPOPNO
person< for	OTOQOPRON
person< founder	SNIJRRRSR
person< friend	OZMNPPPMO
person< from	OZIUPOOLO
person< frontrunner	PVOOOPPOO
person< general	PRMNRPRPP
person< germany	PQLVPPPOO
person< gov.	OWONPOPOO
person< governor	NXNNPPPNP
person< guard	PWNNPPPNO
person< half	PWNNPPPOO
person< host	PYNMPOPOO
person< hostage	OZMMPPPNO
person< if	OVONOPPOP
person< image	OWLOPOPNP
person< in	OKMSPSNWP
person< include	PXONPOPNO
person< includes	OWNNQOPOO
person< including	PURKPPPNO
person< interview	OVNOPPPOP
person< is	M[MOPOPLP
person< john	PVNNPPPOO
person< johnson	PWMMPPPNP
person< journalist	PQKLQRQRQ
person< judge	OWNOPPPNO
person< justice	PVNNPPPNP
person< kill	OVNMPPPOP
person< know	OWNOPOPOP
person< later	PWNMPPPNO
person< lawyer	OXNNPPPNO
person< leader	PXNNPPPOO
person< legend	PWNNPPPOO
person< like	OSPSPOPNO
person< live	NZNNPOPOO
person< magnate	OWNOPPPNO
person< manager	RSILQPQRQ
person< mayor	PUONPPPOO
person< meanwhile	OVPOOOPOP
person< member	N\\NOPOPMO
person< minister	RPMMPQQPQ
person< mp	PUOOPOPOP
person< mr.	PQMUPOOOP
person< musician	RPLLQQQRR
person< named	PZMLPOPOO
person< new	MYNOPPPOO
person< news	O]LLPOQNO
person< nominated	OVOOPOPOO
person< nominee	OXNNPPPNO
person< of	MUTQOQOKN
person< office	OUNOPPPOP
person< officer	OYNNPOPNO
person< official	RQJLQRQRQ
person< old	OVKRORPNO
person< on	NQTIPRPSO
person< or	OYNMOPPOO
person< over	PSJJRRRQR
person< partner	OXMNPPPOO
person< party	OYNNPPPMO
person< philosopher	OWNNPPPNO
person< photo	PWLMPPPQP
person< photos	PTOOPPPOP
person< played	PWMMPPPPO
person< pm	MVPPPOPOP
person< poet	OTOOPPPOP
person< politician	QQKMQPQRS
person< pope	OWNPPNPOO
person< post	OYNMPPPNO
person< president	OVQNPOPNO
person< producer	OYMNPPPNO
person< professor	PXMNOPPOO
person< prosecutor	OYMMPPPNP
person< quarterback	PYNMPPPNP
person< rep.	OVOOPPPOO
person< replaced	OWNOPPPMO
person< replacing	OXNOQOONO
person< reporter	OWNOPPPNO
person< republican	PXLOPOPNO
person< rival	PTSKQPPMO
person< runner	OWNNPPPOO
person< s	OXMNPPPOP
person< said	O\\KNPOONP
person< say	PWNMPPOOO
person< says	PZLMPPPOO
person< secretary	OSROPPPOP
person< seed	OWOOPOPNO
person< sen.	OWONPOPOP
person< senator	OUOOPPPOO
person< sheikh	PVMOPOPPO
person< show	NYOOPOPMO
person< since	OWOOPPPNO
person< singer	OXOOOOONO
person< sir	OVOOPPPOO
person< son	PXNMPPPON
person< speaker	OWNOPPPNO
person< spokesman	O[LOPPPNO
person< star	PXNMPPPNO
person< starring	PXNNPOPNP
person< stars	OXNOPPPMO
person< state	PUOOPPPOP
person< striker	PVOOPOPOO
person< student	TJIJRSRTS
person< succeed	OUOOPPPOP
person< succeeding	PTOOPPPOO
person< successor	PUONPPPOO
person< support	OWOOPPPNN
person< supported	OVNOPPPOO
person< suspect	OUUNPOONN
person< teenager	PWNNPPPNO
person< than	OYLMQPPNP
person< that	O\\LNOPONO
person< the	QLYSNQSKK
person< think	OVOOPOPOO
person< to	NTRSOOOMN
person< told	NVNOONNWN
person< tycoon	OZNNPOPON
person< uh	PXNNPPPMO
person< under	NQNWPOPON
person< update	NWONOPPOP
person< victim	NXNOPOPNP
person< video	NXMMPPPOP
person< voa	PWNNPPPOO
person< was	PWNNPPPOP
person< were	OYLMPOPOP
person< when	O[LNPOPMP
person< which	MXULPOPNN
person< while	NWMNPNOVN
person< why	OXNNPOPNO
person< winner	OXNNPPPNO
person< with	OVULPPPLM
person< worker	PUNOPPPOO
person< world	MXNNPPPOP
person< writer	PWOOPPPNO
person> 	PRQOPOOSN
person> 3	OYNMPOPOO
person> 39	OTVLOOONO
person> 7	OXNNOPONO
person> a	O[OJPOPNO
person> about	RPIJRRRRR
person> accused	OTOPPPPOP
person> accuses	OVQNPOOOP
person> added	PVNNPPPNP
person> after	NVNONWONN
person> against	NZMNPOPNP
person> all	PRMTPPPNO
person> also	OWMOPOPOP
person> among	OYOOOOONO
person> an	OZLNPPONP
person> and	OUONPNORO
person> announced	OWMNPPPOO
person> anti	PVNNPPPOP
person> ap	OXNNPOPOP
person> appeared	PXLNOPPOO
person> appointed	OXNOPOOOO
person> are	NVOSOOONO
person> arrived	OVNNOPOPP
person> as	OXJQPOPOO
person> asked	OWNNPPPNO
person> at	NUKSPPQNP
person> attended	OTOOPPPOP
person> b.	OXNNPOOOO
person> became	O[MKQPPNN
person> because	OWNMPPPOO
person> becomes	OVONPPPOP
person> before	OVNNPPPOP
person> bill	OUOOPPPNO
person> born	OWNNPPPPN
person> both	PUNNPPPPP
person> but	OXNNOOPNO
person> by	QOUKOQORP
person> called	NSSNPPPNP
person> calls	NVNNPPPOP
person> campaign	OXNMPPPOP
person> can	OXNMPPPOO
person> chairman	OUTMONPNP
person> chief	PXKNPPPOP
person> clinton	PUMOPPPOP
person> comes	PVNOOPPOO
person> continues	OWONOOPOP
person> could	PZMMPOPNO
person> curator	PUMOPPPOP
person> d	OTOOPPPPO
person> david	QWNLPPPOP
person> death	OVNNPPPOO
person> defeated	OSTNPOOOO
person> deputy	NWONPPPOP
person> did	PXMOOPPOO
person> died	OVONPPPOO
person> dies	OYNMPPPON
person> director	OPLOPPPTP
person> donald	NWMMPPPOP
person> during	PYMMOPPNP
person> exhibit	PXMNOOPOO
person> faces	OUOOPPPOP
person> film	NROOOOOWO
person> following	NVMOPPPPP
person> for	NXIMQPOTP
person> former	PWMNOPOPP
person> founder	OWONPOPOO
person> french	OWNNPPPPO
person> from	PUNKOPQQO
person> gave	PZMNPOPNN
person> gets	OUNOPPPOP
person> gives	OXNMPPPNO
person> got	MYMOPOPNP
person> had	PYJRPPPNO
person> harry	PUNNPPPOP
person> has	OZOPPOPLO
person> have	O[LMOPPOO
person> he	RUHMQOQQR
person> head	PVNOPPOOP
person> his	OVNOPPPOO
person> hopes	OWMNPOPOP
person> http	PSORPMQNP
person> i	NZMRPNONO
person> in	OUKVSLRLN
person> indicated	OUPOPPPOP
person> into	PSMWPOPOM
person> is	PYIKQPPOS
person> issued	PTNPPPPOP
person> john	PSOPPPPPP
person> joined	OUOOPPPOP
person> just	QQJJQSRRR
person> killed	OUOOPPPOO
person> led	OYKNPPPOP
person> left	OYNNPPPNO
person> lost	PUMOPPPOP
person> made	PVNMPPPOP
person> managing	OUOOPPPOP
person> may	OWMMPPPOP
person> mr	OTNNNNWNP
person> my	NUMRPOPNP
person> never	MYNOPPPNO
person> new	PXMLPPPOP
person> not	SPVLOPOON
person> now	PUINRQQPP
person> of	OQMKQSPRR
person> on	MRLRPUPOO
person> one	PVSMOOMNO
person> or	OXNMPPPOO
person> out	OVNOPOPOP
person> over	NWNNPPPOO
person> personally	PXLNPPPOO
person> plan	PTONPPPPP
person> president	PSORNPPOO
person> project	PUOOPPPOP
person> quits	OVONPPPOP
person> r	PTOOPPPOP
person> received	PUNNPPPOP
person> recently	PVNNPPPOO
person> rejected	PUONOPPOP
person> remains	MXLOPPPOP
person> reports	OWPLPOOOP
person> returns	OXPQOOONO
person> reviews	MXMOPPPNP
person> robert	PUMOPPPOP
person> running	PVONPOPOP
person> s	PZOKPOOOP
person> said	PXPMPOPNO
person> says	O[LMPNPOP
person> scored	QKKLRRRUR
person> scores	OWNOPOPOP
person> secretary	PUNOPPPOP
person> senior	PVNNPOPOP
person> she	SMLKRQPRR
person> should	PQUNPOOOO
person> signs	OUNOPPPOP
person> son	MWOPPOPOP
person> song	PWNOPPPOO
person> speaking	OUONOPPPP
person> spokesman	PWNOPPONO
person> super	OVNOOOPOO
person> supporters	PUNNPPPPP
person> sustained	PWNNPOPNO
person> takes	PYMMPPPMP
person> talks	OTOOPPPPP
person> tells	NVOOPOPOP
person> testifies	OSOPPPPOP
person> that	SSIJPSRPR
person> the	NUPSPQONM
person> then	PWSJPNPOO
person> this	N[MMPPPOO
person> thomas	QVONPOONO
person> to	NXQHOTOOO
person> told	OZLNOPPOO
person> took	OXMOPPPOO
person> tried	NTOPPPPOP
person> trump	NWNOPPPNP
person> uk	PWNKPPPOP
person> us	PRNVPPNNO
person> via	NRUNPPPON
person> vice	OUNOPOPOP
person> video	OWOOPPPON
person> visited	PSOPPPPOP
person> warned	PWMOPPPOO
person> was	TPPLQOQOQ
person> wedding	OVNNPPPOP
person> were	OUJSPPPON
person> where	OPSVONONN
person> which	MRWKNMMTT
person> while	PWMNPPOOO
person> who	PZPLOOPNO
person> whose	PZMLPPPOP
person> will	PXOMPOOOO
person> william	PUNOPPPOP
person> winner	QQKMPRUPO
person> winning	PUNOPPPPP
person> wins	OSWLOOPNO
person> with	PMTGQPRSR
person> won	PQKMQQRRQ
person> would	OYMNOPPOP
person> wrote	PVNNPPPOO
region< 	LJS[OOQPN
region< a	MPSWNOONO
region< across	PNNWPPOOO
region< against	ONRTOPPPO
region< an	NOOYNOOPO
region< and	QLQTPOPOP
region< at	POKXOOPPP
region< between	PNNXOPOOO
region< by	OOUQOOPOO
region< for	NMQZNOPON
region< from	OOPXNOPOO
region< in	OMMUQQPPP
region< into	NNNYPOPOP
region< level	PPVNOPPOO
region< northern	PPMVPOPOP
region< of	LOO\\KPQOO
region< on	LMH[ORSQO
region< over	OOLZOOPPO
region< the	QOK\\LNPOO
region< to	LNM[OPPOP
region< torn	RLOHRRRRR
region< western	QMHPRSRRR
region< year	NQOVOOPNP
region> 	MML]OOQOO
region> and	PMLYNRQOP
region> are	MPJ]MPPPO
region> as	NONXOPOOP
region> at	MOMZNPPPO
region> but	POMVOPPPO
region> by	PNNXPOPOO
region> coast	QNKQRPQPQ
region> for	NPMZOPOOO
region> has	QLJRRRQQR
region> have	RKINSRRRR
region> http	NPLXOPPPO
region> hurricane	MQOWOOPOO
region> in	ONJ\\OOQPN
region> including	OQMXPNOOO
region> is	MMPTNZONM
region> on	MOLZOPPOO
region> peace	MPNZOOOOO
region> region	OMQRQPPPP
region> since	PMHQRRRRR
region> that	OONXPNONO
region> the	MQLZOOPPN
region> to	NOKZOOPOO
region> uk	KPYNNPPPO
region> was	OOMXOPPOO
region> when	OONVOOPPO
region> where	OPMWOPPPO
region> with	ONMXOOPPO
seen-event< 	PNLLP\`ONN
seen-event< a	NQOOOZNNN
seen-event< annual	OMLMQYPPP
seen-event< at	OQMMOZOON
seen-event< first	NOOOOXOOO
seen-event< of	NPMNP\\OMN
seen-event< on	MOOOOYONO
seen-event< the	NQIIOkKNL
seen-event< their	OOONOYOOO
seen-event< timberlake	OPOOPUPNO
seen-event< to	LQNNP[ONP
seen-event< year	QPONQUONO
seen-event> 	MOMMQaOKO
seen-event> and	PPNNPXPNO
seen-event> at	NQNNPXONO
seen-event> award	NQNOOWPOO
seen-event> champion	OPNOOVPOP
seen-event> for	PRNOPXMNO
seen-event> halftime	OPNOPWPNO
seen-event> in	TOLMO\\NNM
seen-event> on	PQNNPUPOP
seen-event> the	RNMLQUQPQ
seen-event> title	OPNNPWPOO
seen-event> which	QPNOPXONO
seen-event> with	OPNOOWOOP
seen-group< a	OONM[OOOO
seen-group< the	NNLQ^OONN
seen-law< an	OOONNOYPP
seen-law< the	NPKLONcNM
seen-law> 	OONNPO\\NO
seen-law> nomination	OPNOOOXOO
seen-law> winning	ONNNPPVPP
seen-organization< 	ZHZINOPNN
seen-organization< 2000	OOXOOOOOO
seen-organization< 4	OOVOOPOPO
seen-organization< a	RN[HLOPOR
seen-organization< about	MM\\MNQQPN
seen-organization< administration	OPWNPOOPN
seen-organization< afp	MOYNPOPOO
seen-organization< after	NLVKRPQQQ
seen-organization< against	NN[NMPPPO
seen-organization< all	OOVOOPPOO
seen-organization< an	IPaMLQPPM
seen-organization< and	PK^KMQQNM
seen-organization< are	MPZNMPPOO
seen-organization< army	MOVNPPPPO
seen-organization< as	PO^JNQPNM
seen-organization< at	NL\`KOOQON
seen-organization< baghdad	OPWKOPPPP
seen-organization< before	KPXNOPQPO
seen-organization< between	ONYMOPPOO
seen-organization< both	OOYOPOOON
seen-organization< britain	NQXMPOONO
seen-organization< but	MN\\LOPQPN
seen-organization< by	OL_JNPPNO
seen-organization< case	NOZNOOONO
seen-organization< com	NOZOOOOOO
seen-organization< company	OOYNOOPNO
seen-organization< defeat	ONXNOPPOO
seen-organization< democratic	NQXMPOPON
seen-organization< election	NNYNOOPOO
seen-organization< firm	NNYOOOPOO
seen-organization< first	NP[ONNOON
seen-organization< follow	MO[NOPPOO
seen-organization< for	PJaINPQON
seen-organization< former	NP^JLPPNO
seen-organization< from	TM]HPMPNN
seen-organization< giant	OOWMOPPPO
seen-organization< group	RLTKPQQQQ
seen-organization< her	NP[ONNOON
seen-organization< his	TOXJNOOON
seen-organization< if	NM]MNPPOO
seen-organization< image	ONXNOPPNP
seen-organization< in	OO_GQOQON
seen-organization< including	OOYMOPPON
seen-organization< iraq	NP[MOONOO
seen-organization< its	TORMPOPPO
seen-organization< jerusalem	NPVOOPPOO
seen-organization< like	OOVOOPPPO
seen-organization< london	PKJLPSTUS
seen-organization< nations	NPVOOPPOO
seen-organization< near	OPYMNOOOO
seen-organization< new	MP[MPOPOO
seen-organization< news	NP[MPNONO
seen-organization< next	MOYMNPQPO
seen-organization< now	KVVLOPPNP
seen-organization< of	SL^FOPQNN
seen-organization< official	PPVNOOPPO
seen-organization< on	LM^LMPQOO
seen-organization< one	NP[ONOPNN
seen-organization< or	RNULPPPOO
seen-organization< organization	NOXOOPPOO
seen-organization< other	NOYNNPPOO
seen-organization< our	QMOHPSSQT
seen-organization< over	PMSKNRRRP
seen-organization< party	ONVNOPPPO
seen-organization< pink	NOWOOPPPO
seen-organization< president	NNXOOPOPO
seen-organization< recent	OOVOOOPOO
seen-organization< reported	ON[MOOOOO
seen-organization< rival	OOWNOPPOO
seen-organization< s	NN\\LOPOPO
seen-organization< said	NM]LOPPOO
seen-organization< say	NNYOOOPOO
seen-organization< says	MNZMNPPPO
seen-organization< state	LQYMOPPON
seen-organization< statement	POTOOPPPO
seen-organization< statistics	NQVOPOPOO
seen-organization< suspected	NPYMNPPOO
seen-organization< tell	NOXNOPPPO
seen-organization< tells	NPWOPOPOO
seen-organization< that	MM\\JOQQOP
seen-organization< the	SN\`INNNNM
seen-organization< three	QPWNOOONP
seen-organization< time	NOYOOOPOO
seen-organization< to	NL]GOPQPP
seen-organization< today	ROQLQPPPQ
seen-organization< tokyo	NPWNOPPOO
seen-organization< told	LO\\MNPPOO
seen-organization< top	NQYMMPPOO
seen-organization< two	OOYNNPPOO
seen-organization< ukraine	RPRHPQQQQ
seen-organization< under	LP\\NMPOOP
seen-organization< until	OOXNNOPOO
seen-organization< via	RMVMQOONO
seen-organization< washington	QNRLPQRPQ
seen-organization< week	NQYNNOPON
seen-organization< which	NNYMNPPOP
seen-organization< while	OO\\ONOOMM
seen-organization< with	NO[JNQQOO
seen-organization< within	PLRKQRQRQ
seen-organization< year	OM\\MNOPOO
seen-organization< york	NOXMOPPOO
seen-organization> 	JN^JRPPOO
seen-organization> 39	UMUMOOPOO
seen-organization> 44	OOXOOPONO
seen-organization> a	LN_LNOQON
seen-organization> about	NNYOOPPOO
seen-organization> adds	LPVNPPPPO
seen-organization> after	OMWLPPPQO
seen-organization> against	LQYNPOONP
seen-organization> agency	NOWOOOPPN
seen-organization> agents	NOVOOPPOO
seen-organization> all	OPWMOOPOO
seen-organization> along	ONXMPPPPO
seen-organization> also	MN]OPOPMN
seen-organization> an	MNZNNPPOO
seen-organization> and	SJ[LNPQNO
seen-organization> announced	MOYNOOPOO
seen-organization> approved	NOWOOPPOO
seen-organization> are	SLYKNQPOO
seen-organization> art	OPVNOPPPN
seen-organization> article	MNXOPOPOP
seen-organization> as	MLZKQPPRN
seen-organization> asked	OOXONOOOO
seen-organization> astronaut	QLQKRQRQQ
seen-organization> at	LP[MOPPOM
seen-organization> before	NOXMOPQPN
seen-organization> began	NOWMPPPPO
seen-organization> berkeley	PPVLPNPOP
seen-organization> bid	OOZMNOPOO
seen-organization> board	ONXNNPPPO
seen-organization> boss	NOWNOPQPO
seen-organization> brian	PPUNOOPOO
seen-organization> briefing	LPQUPOPNP
seen-organization> but	NP[KOOPOO
seen-organization> by	LPZNOPPOO
seen-organization> called	NOYPNOOON
seen-organization> can	NOYNOOOON
seen-organization> candidate	NPYMOOPOO
seen-organization> candidates	LPZONPPPO
seen-organization> captain	NQVOOOONP
seen-organization> ceo	LPOTPPPPP
seen-organization> chair	LQZNOOPON
seen-organization> chairman	UONJOQRTN
seen-organization> champion	NPXOONPPO
seen-organization> channel	NNZOOPQOL
seen-organization> chief	OMYMOPPPO
seen-organization> chinese	NPZNOOOOO
seen-organization> civil	OPWNOOOPO
seen-organization> claimed	OPUOOPPPO
seen-organization> commander	NPYMMPPPO
seen-organization> committee	LQXNNPPPO
seen-organization> common	PNVNPPPOO
seen-organization> confirmed	NNVOOPPPO
seen-organization> confirms	MPQVPOONO
seen-organization> contract	TPWNNNNNN
seen-organization> could	NOYNOOOOO
seen-organization> deal	NOYNOPPOO
seen-organization> debate	MPZMNOPON
seen-organization> did	MOXOOPPPN
seen-organization> director	MO\\NNPPNN
seen-organization> entered	NQXNPOOOP
seen-organization> estimates	NOVOOPPOO
seen-organization> exhibit	OPUOOPPPN
seen-organization> fans	OPVNOPPOO
seen-organization> fighter	NOZNNOPPN
seen-organization> fighters	NNYNMPPPO
seen-organization> figures	OPWMPOPOP
seen-organization> finance	RNPJSPQRP
seen-organization> finances	PNWNOPPOO
seen-organization> first	NMZNOOPOO
seen-organization> flight	OOWOPOOOO
seen-organization> for	UNVKOOPOO
seen-organization> forces	TOSNOOOPO
seen-organization> forecasts	OPWOOOPOO
seen-organization> foreign	LPXNOPPPO
seen-organization> found	NQWNOOPPN
seen-organization> founder	NOZMNOPOO
seen-organization> from	QO\\LNOOOM
seen-organization> front	NQXNMPPOO
seen-organization> game	MPYOOPPNN
seen-organization> gave	NOVNOPPPO
seen-organization> girostart2014	RILJSSSRS
seen-organization> global	NOYNNPPOO
seen-organization> governor	PPXMOOPNO
seen-organization> group	QNNLPSRSP
seen-organization> guard	QNVNOOPOO
seen-organization> had	KL^MOPQPO
seen-organization> has	MK\`LNPQON
seen-organization> have	OLZLOPPPO
seen-organization> he	NPYNOPOOO
seen-organization> hope	MPZNNPPOO
seen-organization> http	ONXKNQQQP
seen-organization> https	MOYOOOOOO
seen-organization> i	VNNLQPPPQ
seen-organization> if	PMWLPPPOQ
seen-organization> in	QM[LONPOO
seen-organization> including	MQZMMOPPN
seen-organization> insurgents	MO\\MMPQPN
seen-organization> interviewed	MOZMNPPPO
seen-organization> interviews	LOZNOPPPO
seen-organization> investigation	NPXNPOOOO
seen-organization> iraq	OPTNOPPOP
seen-organization> is	UL[IOOPOM
seen-organization> it	NQZMOOONO
seen-organization> jim	PPXMOOOOO
seen-organization> justinbieber	VNJLRQQQR
seen-organization> last	POWOPNONO
seen-organization> lawyers	UPMOOPPOP
seen-organization> leader	SQTMLOQOP
seen-organization> leaders	MO[NMPPPN
seen-organization> leadership	NPYNMPPPO
seen-organization> led	VKPITQQPQ
seen-organization> lost	OOWNPOPOO
seen-organization> made	OOXOOOOOO
seen-organization> majority	SLMKRRRRQ
seen-organization> member	ROVLPOOPN
seen-organization> members	ONXMOPPPN
seen-organization> membership	OPVNOPPPO
seen-organization> mh17	PPVNPNPOO
seen-organization> militant	ONNLQSRRQ
seen-organization> militants	LOZLNQPPP
seen-organization> minister	NQWNNPPOP
seen-organization> minor	PNVMPPPOO
seen-organization> monday	NPUPOOPOP
seen-organization> movement	LP[NOOPON
seen-organization> must	NNVONPPPO
seen-organization> nasa	OOTOOPPOP
seen-organization> national	NQXNNOPPN
seen-organization> needs	NPWOOPPOP
seen-organization> network	NO[MNPPON
seen-organization> new	RMULQPPPP
seen-organization> news	MPYLMPQPP
seen-organization> newsletters	OPTOPOPOP
seen-organization> nomination	NQZNMOOPO
seen-organization> nominee	NP[NNOOOO
seen-organization> observed	NNZNOPPON
seen-organization> of	PM[LPOQOM
seen-organization> offer	NPWOOOPPN
seen-organization> official	LRVTMOPON
seen-organization> officials	ONVIQQRPR
seen-organization> on	LT[KMOPON
seen-organization> ons	PPUNPOOOO
seen-organization> opening	LNQMORRQS
seen-organization> opposition	OPVNOPPPN
seen-organization> or	NN\\NOOPON
seen-organization> organization	OKKITTSQU
seen-organization> over	ROSLPPPPP
seen-organization> pamkeynen	OPUOOPPOP
seen-organization> party	SMXKPOPOO
seen-organization> paul	MMYNOPPPP
seen-organization> peacekeepers	MNVTNOOOO
seen-organization> performance	NPYNOOPON
seen-organization> plane	NOWMOPPPO
seen-organization> plans	MOXNOPPOP
seen-organization> platform	NPYNNOPPO
seen-organization> player	MPYONPPNO
seen-organization> players	NPVOOOPOO
seen-organization> please	MNXOOPPNP
seen-organization> police	OPZLNOPON
seen-organization> president	LQ[LLPPPO
seen-organization> presidential	NPYOMOOPO
seen-organization> primary	NP[MNOOOO
seen-organization> problems	NOXMOPPPO
seen-organization> producer	NOZMNPPPO
seen-organization> products	OPTOPOOOP
seen-organization> project	PQWMNOPOO
seen-organization> provides	MOYNOPQPN
seen-organization> real	TNKLRQQQR
seen-organization> received	OOWNOOOPO
seen-organization> regime	OOXNNPPPO
seen-organization> rejected	OQUNOPPOO
seen-organization> report	TKMKNSSTQ
seen-organization> reported	MMXMROQNQ
seen-organization> reporter	KQYNMPPPO
seen-organization> reporters	NOXNNPPPO
seen-organization> reports	NOWMOPQPP
seen-organization> resolution	MOYPPOOOO
seen-organization> right	OOWNOOPOO
seen-organization> rules	RORJRQPPP
seen-organization> ruling	NQXOPNONO
seen-organization> s	NM[MNPPPO
seen-organization> said	LI^MPPPPP
seen-organization> says	OMWQNPPOO
seen-organization> secretary	SPVMONONO
seen-organization> seized	MOXOOPPOO
seen-organization> senior	LOYOOPPPO
seen-organization> shareholders	MOYNOPPPN
seen-organization> shares	MP[NNPPNN
seen-organization> she	OOXNOPNOP
seen-organization> should	JQZNOPPPO
seen-organization> since	MP[MONPOO
seen-organization> so	RMOJSQQPR
seen-organization> speaker	KOXONPPPQ
seen-organization> special	NPXNPOOOO
seen-organization> spoke	NNXNOPPPO
seen-organization> spokesman	IP[MOPPOP
seen-organization> spokeswoman	OQVNOONOO
seen-organization> spring	OPYOOOONN
seen-organization> story	NPVOOOPOO
seen-organization> strike	SOSNOPPOO
seen-organization> stronghold	NOWNOPPPO
seen-organization> sunday	TORMROOPO
seen-organization> survey	OPUOOPPPP
seen-organization> team	SMOLRQPPS
seen-organization> television	NPTUNONON
seen-organization> that	NO[NMOPOO
seen-organization> the	INbJONQPO
seen-organization> this	MQXNPNOOP
seen-organization> tmro	PQVMOOOOO
seen-organization> to	QMYMNPQON
seen-organization> today	OOWNPOOOP
seen-organization> told	OUVNPNNMO
seen-organization> took	OOYNOOPOO
seen-organization> top	NPWNOPPPO
seen-organization> u.s.	MPYNOPPOO
seen-organization> under	OOYMOOPON
seen-organization> user	OOXONPPOO
seen-organization> via	MNYNPPPPO
seen-organization> vice	NPXNNOPOO
seen-organization> video	QLNLRQQQV
seen-organization> violence	NOWOOPOOO
seen-organization> wall	QOTNPOOPO
seen-organization> was	NL_JOPQOO
seen-organization> we	MPYNOOPOO
seen-organization> website	KOZONPPOO
seen-organization> were	SMYMMPPOM
seen-organization> when	LQZMNPPOO
seen-organization> where	POXMOPOON
seen-organization> which	NO]MPOPNM
seen-organization> who	STXLNNNMM
seen-organization> will	WKXKOPQPM
seen-organization> with	ROZLONNOO
seen-organization> won	PMYOOOPON
seen-organization> would	MN\\MMPPON
seen-place< 	MLFcOPQOO
seen-place< a	NPN]ONNNN
seen-place< and	NMKaOPQMM
seen-place< as	OONYNPPOO
seen-place< at	RNH]OOPOO
seen-place< batter	MPOWOPPPO
seen-place< for	QON[NOONN
seen-place< from	NOJ^OPOOO
seen-place< in	NMH]OQQPO
seen-place< near	OOMYOPPOO
seen-place< of	MMH]PPQOP
seen-place< on	ONI\\QOQON
seen-place< our	LOM]ONPNO
seen-place< over	MOO[OOOOO
seen-place< r	MPOYOPOOO
seen-place< says	NNNZOOOOO
seen-place< the	NKKdONQOL
seen-place< this	QLJTQQQQQ
seen-place< to	RMJ]NNPNN
seen-place< vancouver	NPNWOPPPO
seen-place> 	ULD^POQOO
seen-place> 1	MOOYOPPNO
seen-place> a	QKJWPQQQQ
seen-place> after	PPNWOOPON
seen-place> and	NLM_NPPNN
seen-place> are	NPNXNOPOO
seen-place> around	NPMXNPPPN
seen-place> as	PONWOOPOO
seen-place> at	MOOXPOPNO
seen-place> but	NPOWOOOPN
seen-place> deputy	MPOWNPPPO
seen-place> for	TLKTPQQPP
seen-place> has	PNLYOPPOO
seen-place> have	NQOYONOON
seen-place> http	NPKZOPPOO
seen-place> ilpiratabelfast	QNLSQQQQP
seen-place> in	NNK^ONQON
seen-place> is	MNK^OPQNM
seen-place> it	NQOXPPOON
seen-place> near	QNKQQQQQQ
seen-place> of	PMLTPPQQQ
seen-place> on	OPMXPOPON
seen-place> or	MONYOPPPN
seen-place> peace	TKKISRRRS
seen-place> province	PMKSQQQQP
seen-place> region	TLKORPQQR
seen-place> said	NPMZOOOOO
seen-place> school	PKJTQQRRR
seen-place> that	PQMXPMONO
seen-place> the	NNUUONPOM
seen-place> there	TONROPPPO
seen-place> to	PNNXOPQON
seen-place> tribal	OPMWNOPPO
seen-place> was	NOO[POONN
seen-place> which	OOOYNPOOO
seen-place> will	MPVTNPOON
seen-place> with	PPNYPNOON
seen-product< 	NMLLOOOOb
seen-product< and	NNMMOOON^
seen-product< codenamed	OONNOOOOY
seen-product< instagram	ONONOOPNZ
seen-product< its	MONNOPOO[
seen-product< new	PNMMQPPPV
seen-product< of	LMMLNPPOa
seen-product< pirated	OPNNPOPOX
seen-product< the	NPHJNMNMk
seen-product< to	NONOOOOOZ
seen-product> 	MNKKOOOMd
seen-product> and	NNMMNPPN^
seen-product> app	OONOPOOOX
seen-product> console	NNONOPOOY
seen-product> for	ONSNONNNY
seen-product> in	ONNNOOOO[
seen-product> is	NNNNOPPN\\
seen-product> operating	OPONOOPPV
seen-product> sold	NONNOOOO[
seen-product> team	NOOOOOOOY
seen-product> to	MONOONON\\
seen-product> was	NONNOOPN[
seen-product> were	PNMOPOON[
seen-product> will	NNMNOOMO]
seen-work< 	NMLKPNOaO
seen-work< and	NOMNPOO^N
seen-work< drama	NOOOPOOYN
seen-work< of	QNMMQON[O
seen-work< single	OOMNOOO[O
seen-work< the	MMKLNOOgM
seen-work< with	NOMNPPO[N
seen-work> 	MNOLOOMaN
seen-work> and	OOMMONO^N
seen-work> director	NPNNOPOYO
seen-work> has	OONOOOO[N
seen-work> is	MONONOO\\O
seen-work> was	NNMNNOOaM
seen-work> which	PNNMOON]N
sentence unsure	SQPPOOOPO
shape 1	TPNMKQMNY
shape 1A	VHKIRRRTS
shape 1I	RNNMOOOOY
shape 1X	[GFPQSSQR
shape 1XA	VMKLQQQQR
shape 1XX	SJNISPPSV
shape 1n	TMLMPPPPW
shape A	UIXMMPQNQ
shape A1	RJOJQRSQV
shape AA	XGSNSNRJS
shape AAA	[GJOQQPQR
shape AAAA	\\PIKQPQNQ
shape AAAX	ZMMMPOOOQ
shape AI	SMTIROPOR
shape AIX	PPUOPOPOO
shape AX	UG[JPQQRL
shape AXX	OIVOPUPMR
shape AXXX	OLSTPQTMM
shape AXn	QNVNPOPON
shape AXxX	OP[NPNNON
shape An	ZMSLPOONN
shape I	ZKKWLOOON
shape IA	PGVHQRQTT
shape II	ZFMYOPOOM
shape III	TKLRPQQOQ
shape IIX	MYSPQMPNL
shape IIXX	OTTRONNNN
shape IX	QRRMSSMLO
shape IXX	LXTPPLQNM
shape IXXX	MSWMOOLWL
shape IXxX	OV[LQKMNM
shape In	TLPWKLMMX
shape InX	OOTMOONNW
shape X1	TNIQNQOMX
shape XA	TBXPNNNL\\
shape XAXX	OOMMONXNT
shape XI	IXQRNNNKW
shape XIX	O]KLPOPOO
shape XIXX	OVMNPOSOO
shape XX	OTQQNOOQN
shape XXA	IPTJOZNQQ
shape XXI	VHGHSTSTU
shape XXXA	MUXNOOONN
shape XXXX	NLRUPMQSN
shape XXXx	NXXKPLPNM
shape XXn	VMLLNOOPY
shape XXx	LUFSRRRPQ
shape XXxX	KTZPQKSLM
shape XXxx	MSWRPMNMO
shape Xn	XJLJMLZJ\\
shape Xx	WIGNSVPPQ
shape XxX	OVPRQONNN
shape XxXX	MQVQOKRRM
shape XxXx	RMNKROUQQ
shape XxxX	UPNJOXLRN
shape x	TLKKQVQQQ
shape xX	KUSPNQQOO
short-for given	IiMKKOOON
short-for none, 0	VOQPNOOOP
short-for none, 1	TQOMNNPQR
short-for none, 2	PUPMNORNP
short-for none, 3	LWOIPQPVP
short-for none, known	OMRSROOOP
short-for other	OYLLOQNPR
shout unsure	PPXPRMNNK
small-title-after "	ONTRNONSN
small-title-after &	RURPNNONN
small-title-after '	PPUPNPPON
small-title-after ,	ORNOTNRPN
small-title-after -	UOMNPQPPQ
small-title-after _	NHUSRPPSM
small-title-before "	VVRLNPOLM
small-title-before ,	PVMPPOPOO
small-title-before .	LULMRQRRP
small-title-before _	QTNLQOPRP
start 01	WPNONOOQO
start 02	PPORQONTM
start 03	SLUOPQMQN
start 11	QNURLOOQO
start 12	PTORULNNN
start 13	PRTLOMONV
start 22	ONUONPPRO
start 23	OMSQPPONT
start u3	OMLQOPSQT
state< 	RMMSQPPPP
state< d	NPOWOPPOO
state< i	NPOWOPPOO
state< r	OOOVOPPPO
state> 	NONYOPPNO
state> a	OOOVOOPPO
state> and	OPOUOPPPO
title after	ONLSRSQPO
title before	RVNNOOOOO
title in apposition	NWQNNRPPK
title unsure	WPOQPPOMN
title-after ambassador	PPNOTPPPP
title-after attorney	SMKQORRQQ
title-after ceo	OMYRMOPNO
title-after chair	RMQNQPPPQ
title-after chairman	NMTKSPRSN
title-after chancellor	NQMMWPPPQ
title-after chief	MOPXPOONP
title-after commissioner	TNMKOTRQP
title-after deputy	QNOUNPPPO
title-after director	OPVOOPPOO
title-after dr	ULLKRRQRR
title-after general	SKKKSRRSS
title-after gov	NNMVRPPPP
title-after governor	PMLPQRQRQ
title-after judge	NPSSONOPP
title-after leader	TLLKQRRRR
title-after minister	OOLNXPPPP
title-after mp	MTTTONOMO
title-after pm	OPMTQPPPP
title-after premier	LMKRRSSRO
title-after president	OOOOUOPOO
title-after rep	NONWROOOO
title-after secretary	PLNPRSRPO
title-after sen	RKKYNPPPP
title-after senator	MMPLPRRRR
title-after speaker	OOUONPPPP
title-word actor	OVPPPPPNO
title-word actress	PUONPPOPP
title-word admiral	NYMNOPPPO
title-word ambassador	TSMNPPPNO
title-word attorney	PUOOPOPOO
title-word author	PUMNOPRPO
title-word captain	OQKNPQQSR
title-word ceo	SVMOPOONO
title-word chair	OTOOPPPOO
title-word chairman	NWOOPOPOO
title-word chancellor	PWNMPPPOO
title-word chief	PTOOPPPOP
title-word colonel	PPKLRRRRQ
title-word commissioner	RSMOPPPOP
title-word congressman	PTOOPOPPP
title-word congresswoman	PXMNNOPOP
title-word dame	OXNOPOOOO
title-word deputy	NVOOOPPPO
title-word director	PTOOPPPOO
title-word dr	LWTMPOQNN
title-word gen	PVNOPPPOO
title-word general	POMLSQRQQ
title-word gov	OXNNPPPOO
title-word governor	OVNOPOPNP
title-word judge	OUOOPPPOO
title-word justice	OWNOPPPNO
title-word king	L[NONPPON
title-word lady	OUNOPPPOO
title-word leader	NUOPPPPOP
title-word lord	MYNOPPPPO
title-word lt	OVOPPPONO
title-word madam	TKKLRQRSR
title-word mayor	MYNOPOPNO
title-word minister	OVMNPPPOP
title-word mp	NXOOPOPNO
title-word mr	LSQSOPPOO
title-word mrs	QQLMSPQQP
title-word ms	TUMMPPPOO
title-word pm	RVKMPQPPP
title-word pope	STMNPPPPO
title-word premier	PVNNPPPOO
title-word president	RXMMPONOO
title-word prince	OVOOPPOOP
title-word professor	QVMNNPPPO
title-word rep	OVOOPPPOO
title-word secretary	RTOMQOPOO
title-word sen	OWONPOPOO
title-word senator	NWNPOPPOO
title-word sheikh	NZMONPPPO
title-word singer	OUOOPPPPO
title-word sir	OWMOPPPOO
title-word speaker	PTOOPPPOP`;
