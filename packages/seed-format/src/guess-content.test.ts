import { describe, expect, it } from 'vitest';
import { guessContent } from './guess-content.ts';

describe('guessContent', () => {
  it.each([
    ['', 'an empty file'],
    ['\ufeff', 'an empty file'],
    ['\ufeff \n', 'a file of white space'],
    ['\ufffd\ufffdh\0t\0t\0p\0', 'text in UTF-16'],
    ['\0h\0t\0t\0p', 'text in UTF-16'],
    ['\ufffdPNG\r\n', 'an image'],
    ['GIF89a', 'an image'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'an image'],
    ['\ufffd\ufffd\ufffd\ufffd\0\x10JFIF\0', 'an image'],
    ['%PDF-1.7', 'a PDF file'],
    ['PK\x03\x04\x14', 'a compressed file'],
    ['\x1f\ufffd\x08', 'a compressed file'],
    ['\x7fELF\x02\x01\x01\0', 'a binary file'],
    ['<!DOCTYPE html>', 'a page of HTML or XML'],
    ['\ufeff<?xml version="1.0"?>', 'a page of HTML or XML'],
    ['{"url":', 'JSON'],
    [' [1]', 'JSON'],
    ['Hôm nay trời đẹp.', 'text of another kind'],
  ])('%j looks like %s', (beginning, content) => {
    expect(guessContent(beginning)).toBe(content);
  });
});
