namespace ChinaRussiaBot.Answering;

/// <summary>All fixed wording of answers, in both languages. {0}, {1} … are filled in by the composers.</summary>
internal static class Wording
{
    public static readonly BilingualText NoWords = new("请输入一个问题，例如：“2023年中俄贸易额是多少？”", "Напишите вопрос словами, например: «Каким был товарооборот России и Китая в 2023 году?»");

    public static readonly BilingualText Hello = new(
        "您好！我回答中俄经贸问题：贸易和投资数据、边境口岸、政策和建议，每个回答都注明出处。您可以这样问：",
        "Здравствуйте! Я отвечаю на вопросы о торговле и инвестициях между Россией и Китаем и всегда называю источник. Спросите, например:");

    public static readonly BilingualText NotAtAll = new("不客气！还可以问我：", "Пожалуйста! Можно спросить ещё, например:");

    public static readonly BilingualText Goodbye = new("再见！需要时随时来问，例如：", "До свидания! Возвращайтесь с вопросами, например:");

    public static readonly BilingualText AboutMe = new(
        "我是中俄经贸问答机器人。我只根据收录的资料回答，可以查贸易和投资数据、边境口岸、政策法规和合作建议；每个数字都有出处，资料里没有的会直接说明。用中文或俄文提问都可以，例如：",
        "Я бот-справочник по торговле России и Китая. Отвечаю только по собранным материалам: показатели торговли и инвестиций, пункты пропуска, правила и рекомендации. У каждой цифры есть источник, а если чего-то в материалах нет, так и скажу. Спрашивайте по-русски или по-китайски, например:");

    public static readonly BilingualText OutsideTheField = new(
        "这个问题不在我的资料范围内。我回答中俄经贸问题：贸易和投资数据、边境口岸、政策和建议。",
        "Этого в моих материалах нет. Я отвечаю на вопросы о торговле и инвестициях между Россией и Китаем: показатели, пункты пропуска, правила и рекомендации.");

    public static readonly BilingualText ComposedByModel = new(
        "（以上文字由语言模型根据所列来源撰写，每句话均已与来源核对。）",
        "(Текст составила языковая модель по указанным источникам; каждое утверждение с ними сверено.)");

    public static readonly BilingualText UnderstoodAs = new("（问题由语言模型理解为：“{0}”）", "(Языковая модель поняла вопрос так: «{0}».)");

    public static readonly BilingualText PartNotKnown = new("“{0}”：资料中没有答案。", "На вопрос «{0}» ответа в материалах нет.");

    public static readonly BilingualText InChinese = new("“{0}”的中文：“{1}”。", "«{0}» по-китайски — «{1}».");

    public static readonly BilingualText InRussian = new("“{0}”的俄语：“{1}”。", "«{0}» по-русски — «{1}».");

    public static readonly BilingualText NothingFits = new("资料中没有这个问题的答案。", "В материалах нет ответа на этот вопрос.");

    public static readonly BilingualText Nearby = new("资料中最接近的内容：", "Ближе всего к вопросу:");

    public static readonly BilingualText OtherLanguage = new("俄文资料《{0}》（{1}，{2}）原文：", "Источник на китайском языке: «{0}» ({1}, {2}). В оригинале:");

    public static readonly BilingualText PerhapsIn = new("《{0}》（{1}，{2}）讲的是相关内容，可能有答案。", "Возможно, ответ есть здесь: «{0}» ({1}, {2}).");
    public static readonly BilingualText PerhapsInUndated = new("《{0}》（{1}）讲的是相关内容，可能有答案。", "Возможно, ответ есть здесь: «{0}» ({1}).");
    public static readonly BilingualText OtherLanguageUndated = new("俄文资料《{0}》（{1}）原文：", "Источник на китайском языке: «{0}» ({1}). В оригинале:");

    public static readonly BilingualText PeriodNotKnown = new("没有{1}“{0}”的数据。", "{0}: данных {1} нет.");

    public static readonly BilingualText PeriodAhead = new("{1}的“{0}”还没有数据，我不做预测。", "{0}: данных {1} ещё нет, а прогнозов я не даю.");

    public static readonly BilingualText SubjectNotKnown = new("资料只涉及中国与俄罗斯之间的经贸，没有关于{0}的数据。", "Материалы охватывают только торговлю России и Китая; по запросу «{0}» данных нет.");

    public static readonly BilingualText WordNotKnown = new("资料中没有关于“{0}”的内容。", "По запросу «{0}» в материалах ничего нет.");

    public static readonly BilingualText PortFigureNotKnown = new("资料中没有该口岸的这项信息。", "Этих сведений о пункте пропуска в материалах нет.");

    public static readonly BilingualText AskWhich = new("您想问的是哪一项？", "Уточните, пожалуйста, что вас интересует:");

    public static readonly BilingualText AsOf = new("（资料截至{0}。）", " Сведения на {0}.");

    public static readonly BilingualText StateAsOf = new("（截至{0}）", " (на {0})");

    public static readonly BilingualText Undated = new("资料未注明日期。", "Дата сведений не указана.");

    public static readonly BilingualText Dated = new("资料日期：{0}。", "Дата сведений: {0}.");

    public static readonly BilingualText Ended = new("按文件自身规定，该政策已于{0}到期，尚未查到延期的消息。", "Срок, установленный самим документом, истёк {0}; сведений о продлении в материалах нет.");

    public static readonly BilingualText Status = new("状态：{0}。", "Статус: {0}.");

    public static readonly BilingualText Weak = new("该数据来源可靠性较低，仅供参考。", "Источник этой цифры ненадёжен, используйте её с осторожностью.");

    public static readonly BilingualText Preliminary = new("初步数据。", "Предварительные данные.");

    public static readonly BilingualText Estimate = new("估计值。", "Оценка.");

    public static readonly BilingualText Disputed = new("各来源数据不一致。", "Данные источников расходятся.");

    public static readonly BilingualText OtherSource = new("另一口径——{0}", "По другим данным — {0}");

    public static readonly BilingualText PartOfPeriod = new("没有{0}的完整数据，已知其中部分时期：", "За {0} целиком данных нет, известна часть периода:");

    public static readonly BilingualText Assumed = new("按提问日期（{0}）理解为{1}。", "Судя по дате вопроса ({0}), имеется в виду {1}.");

    public static readonly BilingualText MissingYears = new("没有数据的年份：{0}。", "Нет данных за: {0}.");

    public static readonly BilingualText Highest = new("{2}，最高的是{0}：{1}。", "Максимум — {0}: {1} ({2}).");

    public static readonly BilingualText Lowest = new("{2}，最低的是{0}：{1}。", "Минимум — {0}: {1} ({2}).");

    public static readonly BilingualText AmongKnown = new("已知的{0}年中", "из {0} лет, по которым есть данные");

    public static readonly BilingualText Series = new("{1}{0}：", "{0}, {1}:");

    public static readonly BilingualText ComputedGrowth = new("{1}{0}比{2}{3}{4}（{5}）。", "{0}: {1} к {2} — {3} {4} ({5}).");

    public static readonly BilingualText Grew = new("增长", "рост на");

    public static readonly BilingualText Fell = new("下降", "снижение на");

    public static readonly BilingualText Difference = new("{0}与{1}相差{2}（{3}）。", "Разница между «{0}» и «{1}» — {2} ({3}).");

    public static readonly BilingualText More = new("{0}较{1}多{2}（{3}）。", "{0} больше, чем {1}; разница — {2} ({3}).");

    public static readonly BilingualText Less = new("{0}较{1}少{2}（{3}）。", "{0} меньше, чем {1}; разница — {2} ({3}).");

    public static readonly BilingualText Times = new("{0}是{1}的{2}倍（{3}）。", "{0} — в {2} больше, чем {1} ({3}).");

    public static readonly BilingualText Share = new("{0}占{1}的{2}（{3}，{4}）。", "{0}: доля в показателе «{1}» ({3}) — {2} ({4}).");

    public static readonly BilingualText Sum = new("{0}合计{1}（{2}）。", "{0}, сумма: {1} ({2}).");

    public static readonly BilingualText Average = new("{0}平均{1}（{2}）。", "{0}, в среднем: {1} ({2}).");

    public static readonly BilingualText NoForecast = new("我不做预测，只回答已有资料中的数据。", "Прогнозов я не даю, только данные из материалов.");

    public static readonly BilingualText UnitPrice = new("{1}{0}：每{4}平均{2}（推算：{3}）。", "{0}, {1}: средняя цена за единицу — {2} (расчёт: {3}).");

    public static readonly BilingualText UnitPriceNotKnown = new("资料不足，无法推算{1}“{0}”的单价。", "{0}: данных, чтобы посчитать цену за единицу {1}, не хватает.");

    public static readonly BilingualText PerMonth = new("{0}月均{1}（{2}）。", "{0}, в среднем за месяц: {1} ({2}).");

    public static readonly BilingualText Rest = new("{1}{0}：{2}（推算：{3}）。", "{0}, {1}: {2} (расчёт: {3}).");

    public static readonly BilingualText SurplusOfChina = new("{0}中国对俄贸易顺差（俄罗斯为逆差）：{1}比{2}多{3}（{4}）。", "Сальдо за {0} (у Китая профицит, у России дефицит): {1} больше, чем {2}, на {3} ({4}).");

    public static readonly BilingualText DeficitOfChina = new("{0}中国对俄贸易逆差（俄罗斯为顺差）：{1}比{2}多{3}（{4}）。", "Сальдо за {0} (у России профицит, у Китая дефицит): {1} больше, чем {2}, на {3} ({4}).");

    public static readonly BilingualText NotComparable = new(
        "这些数字的单位、时期或统计口径不同，不能相互加减或相除，并列如下：",
        "Эти числа в разных единицах, за разные периоды или по разной методике, сводить их в одно нельзя. Рядом:");

    public static readonly BilingualText BalanceNotKnown = new("没有{0}出口额和进口额各自的数据，算不出顺差或逆差。资料中最接近的内容：", "Экспорт и импорт {0} по отдельности неизвестны, поэтому сальдо не посчитать. Ближе всего к вопросу:");

    public static readonly BilingualText OtherUnit = new("资料中没有按这种单位计的“{0}”。资料中最接近的内容：", "В таких единицах данных нет: «{0}». Ближайшее, что известно:");

    public static readonly BilingualText ReasonNotTold = new("资料没有说明原因。目前已知：", "Причина в материалах не названа. Известно следующее:");

    public static readonly BilingualText NoAdvice = new("资料没有专门就“{0}”提出建议，相关内容如下：", "Отдельных рекомендаций по запросу «{0}» в материалах нет. Что относится к теме:");

    public static readonly BilingualText NoHindrance = new("资料没有专门指出“{0}”方面的障碍，相关内容如下：", "По запросу «{0}» материалы препятствий не называют. Что относится к теме:");

    public static readonly BilingualText NoAdviceOnThis = new("资料没有就此专门提出建议，相关内容如下：", "Отдельных рекомендаций на этот счёт в материалах нет. Что относится к теме:");

    public static readonly BilingualText NoHindranceOfThis = new("资料没有专门指出这方面的障碍，相关内容如下：", "О препятствиях здесь материалы прямо не говорят. Что относится к теме:");

    public static readonly BilingualText SourcesDiffer = new(
        "各数字来自不同来源，计算结果仅供参考。",
        "Числа взяты из разных источников, поэтому результат ориентировочный.");

    public static readonly BilingualText GreatestGrowth = new("{0}增幅最大的是{1}：{2}（{3}）。", "{0}: наибольший рост — {1}: {2} ({3}).");

    public static readonly BilingualText LeastGrowth = new("{0}增幅最小的是{1}：{2}（{3}）。", "{0}: наименьший рост — {1}: {2} ({3}).");

    public static readonly BilingualText GreatestFall = new("{0}降幅最大的是{1}：{2}（{3}）。", "{0}: наибольшее снижение — {1}: {2} ({3}).");

    public static readonly BilingualText PortList = new("符合条件的口岸共{0}个（{1}；铁路、公路、水运口岸分别计算）：", "Найдено пунктов пропуска: {0} ({1}; железнодорожные, автомобильные и речные считаются отдельно):");

    public static readonly BilingualText PortsBeside = new("另有{0}个不计入上述数字：", "Кроме них, не в счёт ({0}):");

    public static readonly BilingualText PortRow = new("—{0}（{1}）", " — {0}, {1}");

    public static readonly BilingualText Counterpart = new("{0}对面是俄罗斯{2}的{1}。", "{0}: с российской стороны — {1}, {2}.");

    public static readonly BilingualText CounterpartOfRussian = new("{1}（俄罗斯{2}）对面是{0}（{3}）。", "{1}, {2}: с китайской стороны — {0}, {3}.");

    public static readonly BilingualText PortState = new("{0}：{1}", "{0}. {1}");

    public static readonly BilingualText PortVolume = new("{0}，{1}：{2}", "{0}. {1}: {2}");

    public static readonly BilingualText PortsOneByOne = new("铁路、公路、水运口岸分别计算，资料中逐一列出的共{0}个。", "Если считать железнодорожные, автомобильные и речные пункты отдельно, в материалах их {0}.");

    public static readonly BilingualText NoPortThere = new("资料中没有位于{0}的中俄边境口岸。", "По запросу «{0}» пунктов пропуска на российско-китайской границе в материалах нет.");

    public static readonly BilingualText PortPeriodNotKnown = new("资料中没有{0}{1}的这项数据。", "{0}: данных {1} нет.");

    public static readonly BilingualText PortNumberNotKnown = new("资料中没有{0}的这项数据。", "{0}: таких данных нет.");

    public static readonly BilingualText Known = new("已知：", "Известно:");

    public static readonly BilingualText SourcesAre = new("上一个回答依据：", "Источники предыдущего ответа:");

    public static readonly BilingualText NoPrevious = new("还没有可说明来源的回答，请先提问。", "Ответа, источники которого можно назвать, пока не было. Задайте вопрос.");

    public static readonly BilingualText AskFigure = new("{1}{0}是多少？", "{0}, {1}");

    public static readonly BilingualText AskSeries = new("历年{0}", "{0} по годам");

    public static readonly BilingualText ExampleTrade = new("2023年中俄贸易额是多少？", "Каким был товарооборот в 2023 году?");

    public static readonly BilingualText ExamplePorts = new("黑龙江有哪些对俄口岸？", "Какие пункты пропуска есть в Хэйлунцзяне?");

    public static readonly BilingualText ExamplePolicy = new("边民互市免税额度是多少？", "Какой беспошлинный лимит у приграничных жителей?");
}
