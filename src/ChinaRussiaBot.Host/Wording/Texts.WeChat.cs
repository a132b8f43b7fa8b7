namespace ChinaRussiaBot.Host.Wording;

internal static partial class Texts
{
    public static readonly BilingualText ExtractedFrom = new("来源（以上内容摘自下列来源）：", "Источники (сведения выше взяты из них):");
    public static readonly BilingualText WordedFrom = new("来源（AI依据下列来源撰写）：", "Источники (по ним ответ написал ИИ):");
    public static readonly BilingualText SourceLine = new("[{number}] {published}：{title}", "[{number}] {published}: {title}");
    public static readonly BilingualText ComposedByModel = new("【AI生成，请以所列来源为准】", "[Составлено ИИ, сверяйтесь с источниками]");
    public static readonly BilingualText AskedHeading = new("问：{question}", "Вопрос: {question}");
    public static readonly BilingualText MoreHint = new("未完，请回复【更多】", "Это не всё. Чтобы читать дальше, ответьте: ещё");
    public static readonly BilingualText NoMore = new("已经全部显示，没有更多内容了。", "Это всё, продолжения нет.");
    public static readonly BilingualText WholeAnswer = new("全文和出处", "Весь ответ с источниками");
    public static readonly BilingualText ChoicesHint = new("可以这样问（回复数字即可）：", "Можно спросить так (ответьте цифрой):");
    public static readonly BilingualText WeChatFailed = new("出了点问题，我们已记录。请稍后再试。", "Что-то пошло не так, ошибка записана. Попробуйте позже.");
    public static readonly BilingualText TooManyQuestions = new("您提问过快，请在{wait}后再问。", "Слишком много вопросов подряд. Спросите снова через {wait}.");

    public static readonly BilingualText TicketGiven = new(
        "正在查询，需要多一点时间。稍后请回复【{ticket}】获取答案，其间也可以继续问别的问题。",
        "Ищу ответ, нужно чуть больше времени. Чтобы получить его, ответьте чуть позже: {ticket}. Тем временем можно спрашивать о другом.");
    public static readonly BilingualText TicketNotYet = new("还在查询，请稍后再回复【{ticket}】。", "Ответ ещё не готов. Чуть позже ответьте снова: {ticket}");
    public static readonly BilingualText TicketUnknown = new("编号【{ticket}】下没有等待领取的答案，可能已经过期，请重新提问。", "Под номером {ticket} ответа нет: возможно, срок хранения истёк. Задайте вопрос ещё раз.");
    public static readonly BilingualText TicketReady = new("您之前问题的答案已查到，请回复【{ticket}】。", "Ответ на ваш прежний вопрос готов, ответьте: {ticket}");
    public static readonly BilingualText TicketWaits = new("您之前的问题还在查询，稍后请回复【{ticket}】。", "Ответ на ваш прежний вопрос ещё ищу; чуть позже ответьте: {ticket}");

    public static readonly BilingualText WeChatWelcome = new(
        "您好！这里解答中俄经贸问题：贸易数据、边境口岸、政策规定。每个回答都注明来源，查不到的会如实告诉您。\n\n请直接发送问题。回复【帮助】查看用法。",
        "Здравствуйте! Здесь отвечают на вопросы о торговле России и Китая: цифры, пункты пропуска, правила. У каждого ответа указан источник; если чего-то не знаем, так и скажем.\n\nПросто напишите вопрос. «Помощь» — как пользоваться.");
    public static readonly BilingualText WeChatWelcomeOther = new("也可以用中文提问，回复【中文】则一律用中文回答。", "Можно писать и по-русски: отвечу на языке вопроса. «Русский» — отвечать всегда по-русски.");
    public static readonly BilingualText WeChatHelp = new(
        "直接发送问题即可，中文、俄文都行。可以追问，例如“那2022年呢？”。也可以发送位置，查看最近的口岸。\n\n回复以下文字：\n【更多】继续阅读\n【口岸】各省区口岸\n【数据】常用指标\n【中文】【俄文】【自动】选择回答的语言\n【有用】【有误】评价上一个回答\n【意见】加上您想说的话，转给维护人员\n【隐私】我们保存什么\n\n数据来自所列来源，仅供参考，不构成法律或海关意见。",
        "Просто напишите вопрос по-русски или по-китайски. Можно уточнять: «А в 2022 году?» Пришлите геопозицию — покажу ближайшие пункты пропуска.\n\nСлова-команды:\nещё — читать дальше\nпорты — пункты пропуска по регионам\nпоказатели — основные показатели\nкитайский, русский, авто — язык ответов\nполезно, неверно — оценить последний ответ\nотзыв и ваш текст — написать тем, кто ведёт базу\nконфиденциальность — что мы храним\n\nСведения взяты из указанных источников, носят справочный характер и не заменяют юридической или таможенной консультации.");
    public static readonly BilingualText WeChatPrivacy = new(
        "我们保存什么：您的账号编号的加密哈希值、所选语言（一年不用后删除）、上一个问题的主题和最近的回答（最多{hours}小时）、您的评价。不保存昵称和头像；问题原文只在处理期间存在。\n用途：按您的语言回答，理解追问，让您继续阅读。\n取消关注后全部删除；也可以回复【删除我的数据】。",
        "Что хранится: хеш вашего идентификатора (с секретным ключом), выбранный язык (удаляется через год без использования), тема последнего вопроса и последние ответы (до {hours}\u00a0ч), ваши оценки. Имя и фото не хранятся; текст вопроса нужен только на время обработки.\nЗачем: чтобы отвечать на вашем языке, понимать уточнения и дать дочитать ответ.\nПосле отписки всё удаляется; можно и раньше: ответьте «удалить мои данные».");
    public static readonly BilingualText WeChatRemarkHow = new("请发送“意见”二字，后面写上您想说的话。我们会保存这段文字。", "Напишите: отзыв и ваш текст. Мы его сохраним.");
    public static readonly BilingualText WeChatPortsTitle = new("想看哪里的口岸？回复数字：", "Где показать пункты пропуска? Ответьте цифрой:");
    public static readonly BilingualText PortsInProvince = new("{province}有哪些对俄口岸？", "Какие пункты пропуска есть в регионе {province}?");
    public static readonly BilingualText WeChatFiguresTitle = new("常用指标，回复数字查看：", "Основные показатели, ответьте цифрой:");
    public static readonly BilingualText NearestTitle = new("离您最近的中俄边境口岸：", "Ближайшие к вам пункты пропуска российско-китайской границы:");
    public static readonly BilingualText NearestPort = new("{port}（对面：{counterpart}），约{distance}公里", "{port} — {counterpart}, около {distance}\u00a0км");
    public static readonly BilingualText NearestHow = new("按口岸所在城镇计算的直线距离。回复数字查看详情和来源。", "Расстояние по прямой до города или посёлка при пункте пропуска. Ответьте цифрой — покажу подробности и источники.");

    public static readonly BilingualText MenuPorts = new("口岸", "Пункты");
    public static readonly BilingualText MenuFigures = new("数据", "Цифры");
    public static readonly BilingualText MenuMore = new("更多", "Ещё");
    public static readonly BilingualText MenuHelp = new("使用帮助", "Помощь");
    public static readonly BilingualText MenuChinese = new("用中文回答", "По-китайски");
    public static readonly BilingualText MenuRussian = new("用俄文回答", "По-русски");
    public static readonly BilingualText MenuPrivacy = new("隐私说明", "О данных");
    public static readonly BilingualText MenuWeb = new("网页版", "Сайт");
}
