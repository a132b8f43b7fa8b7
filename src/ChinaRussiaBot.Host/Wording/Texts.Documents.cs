using ChinaRussiaBot.Ingestion.Extraction;

namespace ChinaRussiaBot.Host.Wording;

internal static partial class Texts
{
    public static readonly BilingualText NotAllowed = new("没有权限", "Нет доступа");
    public static readonly BilingualText NotAllowedDetail = new("请用 Authorization 标头给出管理员令牌（Bearer）。", "Укажите токен администратора в заголовке Authorization (Bearer).");
    public static readonly BilingualText DocumentMissing = new("没有收到文件：请用 multipart/form-data 上传，或把文件作为请求正文并用参数 name 给出文件名。", "Файл не получен: отправьте его как multipart/form-data или телом запроса с именем в параметре name.");
    public static readonly BilingualText DocumentRefused = new("文件未被接收", "Файл не принят");
    public static readonly BilingualText DocumentTaken = new("已接收《{title}》，编号 {id}：{passages}，待确认数据{figures}项。请审阅后重建索引。", "Принят документ «{title}», id {id}: {passages}, показателей на подтверждение: {figures}. Проверьте его и перестройте индекс.");
    public static readonly BilingualText DocumentDate = new("请写成日期或月份，例如 2025-03-08 或 2025-03。", "Укажите день или месяц, например 2025-03-08 или 2025-03.");
    public static readonly BilingualText DocumentUndated = new("文件里没有找到发布日期：“今年”“上月”这类说法无法确定年份，相应数据未列入。如果知道日期，请附上日期（写在文件说明或参数 date 里，例如 2025-03-08）再发一次。", "Дата публикации в файле не найдена: к какому году относятся «в этом году» или «за январь», неизвестно, поэтому таких показателей среди предложенных нет. Если дата известна, пришлите файл ещё раз вместе с ней (в подписи или в параметре date), например 2025-03-08.");
    public static readonly BilingualText DocumentOpen = new("另有{values}，从原文看不出属于哪项指标或哪个时期，已列入 {file}，补全后即可确认。", "Ещё {values}: по тексту неясно, что это за показатель или за какой период. Они перечислены в {file}: допишите недостающее и подтвердите.");
    public static readonly BilingualText DocumentUnchanged = new("这个文件已经收录过，编号 {id}，没有变化。", "Этот файл уже принят под id {id}, изменений нет.");
    public static readonly Counted Passages = new("{n}段文字", "{n} фрагмент", "{n} фрагмента", "{n} фрагментов");
    public static readonly Counted Megabytes = new("{n}兆字节", "{n} мегабайт", "{n} мегабайта", "{n} мегабайт");

    /// <summary>By the name of the reason; {detail} are numbers and names.</summary>
    public static readonly IReadOnlyDictionary<string, BilingualText> Refusals = new Dictionary<string, BilingualText>(StringComparer.Ordinal)
    {
        [nameof(RefusalReason.NotFound)] = new("文件打不开。", "Файл не открывается."),
        [nameof(RefusalReason.Empty)] = new("文件是空的。", "Файл пуст."),
        [nameof(RefusalReason.TooLarge)] = new("文件太大。", "Файл слишком большой."),
        [nameof(RefusalReason.UnknownKind)] = new("不能读取这种文件；可以读取 PDF、DOCX、XLSX、CSV、HTML、Markdown 和 TXT。", "Этот тип файлов не поддерживается; поддерживаются PDF, DOCX, XLSX, CSV, HTML, Markdown и TXT."),
        [nameof(RefusalReason.OldOffice)] = new("这是旧版 Office 文件，请另存为 .docx 或 .xlsx。", "Это файл старого Office: сохраните его как .docx или .xlsx."),
        [nameof(RefusalReason.WrongExtension)] = new("文件内容与扩展名不符（{detail}）。", "Содержимое не соответствует расширению ({detail})."),
        [nameof(RefusalReason.Encrypted)] = new("文件有密码保护，请去掉密码后再发。", "Файл защищён паролем: сохраните его без пароля."),
        [nameof(RefusalReason.Macro)] = new("文件含有宏，请另存为不带宏的文件。", "В файле есть макросы: сохраните его без них."),
        [nameof(RefusalReason.ZipBomb)] = new("文件解压后远远超出允许的大小。", "В распакованном виде файл во много раз больше допустимого."),
        [nameof(RefusalReason.UnsafeArchive)] = new("文件内部的名称指向文件之外。", "Имена внутри файла ведут за его пределы."),
        [nameof(RefusalReason.ExternalEntity)] = new("文件声明了外部实体（{detail}），不予读取。", "Файл объявляет внешние сущности ({detail}), такие не читаются."),
        [nameof(RefusalReason.Damaged)] = new("文件已损坏，无法读取。", "Файл повреждён и не читается."),
        [nameof(RefusalReason.TooManyPages)] = new("页数太多（{detail}）。", "Слишком много страниц ({detail})."),
        [nameof(RefusalReason.TooManyCells)] = new("单元格太多，最多{detail}个。", "Слишком много ячеек: допускается не больше {detail}."),
        [nameof(RefusalReason.TooDeep)] = new("文件内部嵌套太深。", "Слишком глубокая вложенность внутри файла."),
        [nameof(RefusalReason.TooSlow)] = new("读取超过{detail}秒，已停止。", "Чтение заняло больше {detail} с и остановлено."),
        [nameof(RefusalReason.TooMuchMemory)] = new("读取所需内存超出限制，已停止。", "Чтению не хватило отведённой памяти, оно остановлено."),
        [nameof(RefusalReason.NotText)] = new("不是已知编码的文本。", "Это не текст в известной кодировке."),
        [nameof(RefusalReason.Scanned)] = new("这是扫描件，服务器上没有安装文字识别程序。", "Это скан, а программы распознавания на сервере нет."),
        [nameof(RefusalReason.NoText)] = new("文件里没有文字。", "В файле нет текста."),
        [nameof(RefusalReason.OtherLanguage)] = new("文件既不是中文也不是俄文。", "Файл не на русском и не на китайском языке."),
        [nameof(RefusalReason.IdTaken)] = new("编号 {detail} 已被另一份文件使用，请用参数 id 另给编号。", "Идентификатор {detail} занят другим документом: задайте свой в параметре id."),
        [nameof(RefusalReason.BadId)] = new("编号 {detail} 不能用：只能含字母、数字、点、连字符和下划线。", "Идентификатор {detail} не годится: только латинские буквы, цифры, точка, дефис и подчёркивание."),
        [nameof(RefusalReason.KnowledgeBroken)] = new("知识库本身有问题，请先检查。", "В самой базе знаний есть ошибки: сначала проверьте её."),
        [nameof(RefusalReason.FiguresRestOnIt)] = new("已确认的数据所依据的段落在新版本中不存在，请先处理这些数据。", "Подтверждённые показатели опираются на фрагменты, которых в новой версии нет: сначала поправьте показатели."),
        [nameof(RefusalReason.DoesNotCheck)] = new("文件内容没有通过检查。", "Содержимое файла не прошло проверку."),
        [nameof(RefusalReason.NotWritable)] = new("服务器无法保存文件：磁盘已满，或文件夹不能写入。", "Сервер не может сохранить файл: диск заполнен или папка недоступна для записи."),
    };
}
