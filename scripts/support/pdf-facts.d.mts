export interface PdfTag {
  readonly role: string;
  readonly alt: string | undefined;
  readonly text: string;
}

export interface PdfFacts {
  readonly pages: readonly {
    readonly width: number;
    readonly height: number;
    readonly text: string;
    readonly loose: string;
    readonly tags: readonly PdfTag[];
    readonly links: readonly { readonly url?: string; readonly page?: number; readonly contents: string }[];
    readonly comments: readonly string[];
  }[];
  readonly labels: readonly string[] | null;
  readonly attachments: readonly string[];
  readonly fonts: readonly {
    readonly name: string;
    readonly kind: string;
    readonly embedded: boolean;
    readonly subset: boolean;
    readonly readable: boolean;
  }[];
  readonly headers: number;
  readonly headersWithScope: number;
  readonly xmp: string;
  readonly claimsUa: boolean;
  readonly marked: boolean;
}

export function pdfFacts(bytes: Uint8Array): Promise<PdfFacts>;
