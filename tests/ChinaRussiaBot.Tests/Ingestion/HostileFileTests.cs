using System.IO.Compression;
using System.Text;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Isolation;

namespace ChinaRussiaBot.Tests.Ingestion;

public sealed class HostileFileTests
{
    private static readonly ReadingLimits Small = new() { UnpackedBytes = 2_000_000 };

    [Fact]
    public void An_archive_that_unpacks_to_too_much_is_refused() =>
        Assert.Equal(RefusalReason.ZipBomb, Extract.Refusal("a.docx", Archive(("word/document.xml", new string(' ', 5_000_000))), Small));

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("word\\..\\..\\x")]
    [InlineData("C:/x")]
    public void A_name_that_leads_out_of_the_archive_is_refused(string name) =>
        Assert.Equal(RefusalReason.UnsafeArchive, Extract.Refusal("a.docx", Archive(("word/document.xml", "<w/>"), (name, "x"))));

    [Fact]
    public void A_macro_is_refused()
    {
        Assert.Equal(RefusalReason.Macro, Extract.Refusal("a.docx", Archive(("word/document.xml", "<w/>"), ("word/vbaProject.bin", "x"))));
        Assert.Equal(RefusalReason.Macro, Extract.Refusal("a.xlsm", "x"u8.ToArray()));
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w>&e;</w>")]
    [InlineData("<!DOCTYPE lolz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><w>&b;</w>")]
    public void Declared_entities_are_refused(string xml) =>
        Assert.Equal(RefusalReason.ExternalEntity, Extract.Refusal("a.xlsx", Archive(("xl/workbook.xml", xml))));

    [Fact]
    public void What_is_broken_is_refused()
    {
        Assert.Equal(RefusalReason.Damaged, Extract.Refusal("a.docx", Archive(("word/document.xml", "<w/>"))[..40]));
        Assert.Equal(RefusalReason.Damaged, Extract.Refusal("a.docx", Archive(("word/document.xml", "<w><unclosed>"))));
        Assert.Equal(RefusalReason.Damaged, Extract.Refusal("a.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nstartxref\n99999\n%%EOF"u8.ToArray()));
    }

    [Theory]
    [InlineData("a.docx", "%PDF-1.4 …")]
    [InlineData("a.txt", "%PDF-1.4 …")]
    [InlineData("a.pdf", "Просто текст.")]
    public void Content_that_is_not_what_the_name_says_is_refused(string name, string content) =>
        Assert.Equal(RefusalReason.WrongExtension, Extract.Refusal(name, Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void A_picture_and_a_program_are_refused_whatever_they_are_called()
    {
        Assert.Equal(RefusalReason.WrongExtension, Extract.Refusal("a.html", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]));
        Assert.Equal(RefusalReason.UnknownKind, Extract.Refusal("a.exe", "MZ"u8.ToArray()));
    }

    [Fact]
    public void A_password_is_told_from_an_old_file()
    {
        byte[] mark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Assert.Equal(RefusalReason.Encrypted, Extract.Refusal("a.docx", [.. mark, .. new byte[100], .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        Assert.Equal(RefusalReason.OldOffice, Extract.Refusal("a.docx", [.. mark, .. new byte[100]]));
    }

    [Fact]
    public void Elements_without_end_are_refused()
    {
        string page = string.Concat(Enumerable.Repeat("<div>", 400)) + "Текст страницы." + string.Concat(Enumerable.Repeat("</div>", 400));
        Assert.Equal(RefusalReason.TooDeep, Extract.Refusal("a.html", Encoding.UTF8.GetBytes("<p>" + page)));
    }

    [Fact]
    public void A_file_over_the_limit_is_refused() =>
        Assert.Equal(RefusalReason.TooLarge, Extract.Refusal("a.txt", new byte[100], new ReadingLimits { Bytes = 99 }));

    [Fact]
    public async Task A_reader_that_works_too_long_is_stopped()
    {
        using TemporaryFolder folder = new();
        string path = folder.File("a.txt", string.Concat(Enumerable.Repeat("Товарооборот вырос. 贸易额增长。\n", 150_000)));
        RefusedException refused = await Assert.ThrowsAsync<RefusedException>(() => ReaderProcess.ReadAsync(
            path, "a.txt", new ReadingLimits { Time = TimeSpan.FromMilliseconds(1) }, TestContext.Current.CancellationToken));
        Assert.Equal(RefusalReason.TooSlow, refused.Reason);
    }

    private static byte[] Archive(params (string Name, string Content)[] entries)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in entries)
            {
                using StreamWriter writer = new(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }
}
