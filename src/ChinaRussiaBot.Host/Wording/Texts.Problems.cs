namespace ChinaRussiaBot.Host.Wording;

internal static partial class Texts
{
    public static readonly BilingualText BadRequest = new("请求有误", "Ошибка в запросе");
    public static readonly BilingualText BadRequestDetail = new("服务器无法理解这个请求。", "Сервер не смог разобрать запрос.");
    public static readonly BilingualText NotJson = new("请求正文不是有效的 JSON（UTF-8）。", "Тело запроса не является корректным JSON в UTF-8.");
    public static readonly BilingualText NotAnObject = new("请求正文必须是一个 JSON 对象，例如 {example}。", "Тело запроса должно быть объектом JSON, например {example}.");
    public static readonly BilingualText QuestionMissing = new("缺少字段 question。", "Нет поля question.");
    public static readonly BilingualText QuestionNotText = new("字段 question 必须是文本。", "Поле question должно быть строкой.");
    public static readonly BilingualText QuestionEmpty = new("问题是空的，请写出您的问题。", "Вопрос пуст: напишите, что вы хотите узнать.");
    public static readonly BilingualText QuestionTooLong = new("问题太长：{length}个字符，最多{limit}个。", "Вопрос слишком длинный: знаков {length}, допускается не больше {limit}.");
    public static readonly BilingualText LanguageUnknown = new("字段 language 只能是 \"zh\"、\"ru\" 或 null。", "Поле language может быть только \"zh\", \"ru\" или null.");
    public static readonly BilingualText ConversationNotText = new("字段 conversation 必须是不超过{limit}个字符的文本。", "Поле conversation должно быть строкой не длиннее {limit} знаков.");
    public static readonly BilingualText MessageNotText = new("字段 message 必须是不超过{limit}个字符的文本。", "Поле message должно быть строкой не длиннее {limit} знаков.");
    public static readonly BilingualText VerdictUnknown = new("字段 verdict 只能是 \"up\" 或 \"down\"。", "Поле verdict может быть только \"up\" или \"down\".");
    public static readonly BilingualText CommentTooLong = new("字段 comment 最多{limit}个字符。", "Поле comment — не длиннее {limit} знаков.");
    public static readonly BilingualText TypeUnknown = new("参数 type 只能是：{types}。", "Допустимые значения параметра type: {types}.");
    public static readonly BilingualText StatusUnknown = new("参数 status 只能是：{states}。", "Допустимые значения параметра status: {states}.");
    public static readonly BilingualText WordsTooLong = new("参数 q 最多{limit}个字符。", "Параметр q — не длиннее {limit} знаков.");
    public static readonly BilingualText NotFound = new("没有找到", "Не найдено");
    public static readonly BilingualText NotFoundDetail = new("这个地址下没有内容。", "По этому адресу ничего нет.");
    public static readonly BilingualText MethodNotAllowed = new("不支持的请求方法", "Метод не поддерживается");
    public static readonly BilingualText MethodNotAllowedDetail = new("这个地址只接受：{methods}。", "Этот адрес принимает только: {methods}.");
    public static readonly BilingualText TooLarge = new("请求太大", "Запрос слишком большой");
    public static readonly BilingualText TooLargeDetail = new("请求正文最多{limit} KB。", "Тело запроса — не больше {limit} КБ.");
    public static readonly BilingualText NotJsonType = new("不支持的内容类型", "Тип содержимого не поддерживается");
    public static readonly BilingualText NotJsonTypeDetail = new("请用 Content-Type: application/json（UTF-8）发送。", "Отправьте запрос с Content-Type: application/json (UTF-8).");
    public static readonly BilingualText TooMany = new("请求过于频繁", "Слишком много запросов");
    public static readonly BilingualText TooManyDetail = new("请在{wait}后再试。", "Повторите через {wait}.");
    public static readonly BilingualText TooSlow = new("请求超时", "Запрос пришёл не полностью");
    public static readonly BilingualText TooSlowDetail = new("请求正文没有在{limit}内发送完。", "Тело запроса не пришло целиком за {limit}.");
    public static readonly BilingualText Busy = new("服务器繁忙", "Сервер занят");
    public static readonly BilingualText Stopping = new("正在关闭", "Сервер останавливается");
    public static readonly BilingualText StoppingDetail = new("服务器正在关闭，不再接收新问题。", "Сервер останавливается и новых вопросов не принимает.");
    public static readonly BilingualText NotReady = new("尚未就绪", "Сервер ещё не готов");
    public static readonly BilingualText NotReadyDetail = new("正在准备索引（{phase}），请在{wait}后再试。", "Готовится индекс ({phase}). Повторите через {wait}.");
    public static readonly BilingualText NotReadyFailed = new("索引没有准备好，请联系管理员。", "Индекс не готов, обратитесь к администратору.");
    public static readonly BilingualText Internal = new("服务器内部错误", "Внутренняя ошибка сервера");
    public static readonly BilingualText InternalDetail = new("出了点问题，我们已记录。请稍后再试。", "Что-то пошло не так, ошибка записана. Попробуйте позже.");

    public static readonly BilingualText PhaseStarting = new("正在启动", "запуск");
    public static readonly BilingualText PhaseReading = new("正在读取知识", "чтение знаний");
    public static readonly BilingualText PhaseBuilding = new("正在建立索引", "построение индекса");
    public static readonly BilingualText PhaseChecking = new("正在核对标准问题", "проверка на контрольных вопросах");
    public static readonly BilingualText PhaseReady = new("已就绪", "готово");
    public static readonly BilingualText PhaseFailed = new("出错", "ошибка");
}
