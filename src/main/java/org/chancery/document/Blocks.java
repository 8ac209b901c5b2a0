package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.chancery.document.Block.Kind;

/**
 * Divides a text into blocks by its lines. A line is a block; lines that a writer wrapped at a column are joined again into
 * their paragraph.
 */
public final class Blocks {

    private static final Pattern LIST_MARK =
            Pattern.compile("(?:[-*•·–—▪‣]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern CAPTION_MARK = Pattern.compile(
            "(?i)(?:©|△|▲|\\(?photos?(?: by| credit)?\\b|image(?: credit)?:|picture:|caption:|file photo).*"
                    + "|.*(?:\\(photo:? [^)]*\\)|\\bphoto: ?\\S.{0,40}|/handout|file photo\\)?|/ ?getty images\\)?)\\s*\\|?",
            Pattern.DOTALL);
    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)(?:log ?in(?: or (?:register|sign up))?|sign (?:in|up).{0,40}|register|subscribe.{0,60}|share(?: (?:this|on)\\b.{0,40})?"
                    + "|related (?:news|articles|stories|topics|content)|read (?:more|also|next).{0,80}|see also:?|advertisement|qr code"
                    + "|print|e-?mail|follow us.{0,40}|to participate in the discussion|comments?(?: \\(\\d+\\))?|cookie.{0,80}"
                    + "|your current location.*|home ?[>»›|].*|source site|all rights reserved.{0,40}|©? ?copyright.{0,80}"
                    + "|get the latest news.{0,120}|most (?:read|popular)|tags?:.{0,120}|back to top|skip to .{0,30})[.:]?");
    private static final int WRAP_COLUMN_MIN = 50;
    private static final int WRAP_COLUMN_MAX = 100;
    private static final int HEADING_LENGTH = 160;

    private Blocks() {}

    /** {@return the blocks of a document in the order of its text; empty lines belong to none} */
    public static List<Block> of(Document document) {
        String text = document.text();
        int body = FrontMatter.of(text).map(FrontMatter::end).orElse(0);
        List<Block> blocks = new ArrayList<>();
        if (body > 0) {
            blocks.add(new Block(
                    Kind.FRONT_MATTER,
                    0,
                    text.substring(0, body).stripTrailing().length()));
        }
        List<Line> lines = lines(text, body);
        boolean wrapped = isWrapped(lines);
        for (int i = 0; i < lines.size(); ) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                i++;
                continue;
            }
            int last = wrapped ? lastOfParagraph(text, lines, i) : i;
            blocks.add(block(text, line.start, lines.get(last).end, isFollowedByBlank(lines, last)));
            i = last + 1;
        }
        return blocks;
    }

    private static Block block(String text, int start, int end, boolean alone) {
        String content = text.substring(start, end);
        Kind kind = Kind.BODY;
        if (FURNITURE.matcher(content).matches()) {
            kind = Kind.FURNITURE;
        } else if (content.length() < 400 && CAPTION_MARK.matcher(content).matches()) {
            kind = Kind.CAPTION;
        } else if (content.indexOf('\t') > 0 || content.startsWith("|")) {
            kind = Kind.TABLE_ROW;
        } else if (content.startsWith("#")) {
            kind = Kind.HEADING;
        } else if (LIST_MARK.matcher(content).matches()) {
            kind = Kind.LIST_ITEM;
        } else if (isHeading(content, alone)) {
            kind = Kind.HEADING;
        }
        return new Block(kind, start, end);
    }

    private static boolean isHeading(String content, boolean alone) {
        if (content.length() > HEADING_LENGTH || content.indexOf('\n') >= 0) {
            return false;
        }
        char last = content.charAt(content.length() - 1);
        return last != '.'
                && last != ','
                && last != ';'
                && last != ':'
                && last != '”'
                && last != '"'
                && (alone || content.length() < 110);
    }

    private static boolean isFollowedByBlank(List<Line> lines, int index) {
        return index + 1 >= lines.size() || lines.get(index + 1).isBlank();
    }

    /** Most lines that have a next line of the same paragraph end near one column, in the middle of a sentence. */
    private static boolean isWrapped(List<Line> lines) {
        int inner = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
                inner++;
                int length = lines.get(i).end - lines.get(i).start;
                if (length >= WRAP_COLUMN_MIN && length <= WRAP_COLUMN_MAX) {
                    full++;
                }
            }
        }
        return inner >= 3
                && full * 10 >= inner * 7
                && lines.stream().allMatch(line -> line.end - line.start <= WRAP_COLUMN_MAX + 40);
    }

    private static int lastOfParagraph(String text, List<Line> lines, int first) {
        int last = first;
        while (last + 1 < lines.size()
                && !lines.get(last + 1).isBlank()
                && lines.get(last).end - lines.get(last).start >= WRAP_COLUMN_MIN
                && !LIST_MARK
                        .matcher(text.substring(lines.get(last + 1).start, lines.get(last + 1).end))
                        .matches()) {
            last++;
        }
        return last;
    }

    private static List<Line> lines(String text, int from) {
        List<Line> lines = new ArrayList<>();
        int start = from;
        while (start <= text.length()) {
            int end = start;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            int trimmedStart = start;
            int trimmedEnd = end;
            while (trimmedStart < trimmedEnd && isBlank(text.charAt(trimmedStart))) {
                trimmedStart++;
            }
            while (trimmedEnd > trimmedStart && isBlank(text.charAt(trimmedEnd - 1))) {
                trimmedEnd--;
            }
            lines.add(new Line(trimmedStart, trimmedEnd));
            start = end + (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || c == '\u3000';
    }

    private record Line(int start, int end) {
        boolean isBlank() {
            return start == end;
        }
    }
}
