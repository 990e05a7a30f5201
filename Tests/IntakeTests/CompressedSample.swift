import Foundation

/// A gzip file with Huffman codes and a file name in its header, made by Python's gzip at level 9, and what is in it.
enum CompressedSample {
  static let text: [UInt8] = Array(
    (0..<300).map {
      "2026-11-23 07:00:00,\(String(String(1000 + $0).dropFirst())) INFO line \($0) of a compressed log\n\n"
    }.joined().utf8)

  static let gzip: [UInt8] = Array(Data(base64Encoded: base64) ?? Data())

  private static let base64 = """
    H4sICAAAAAAC/25hbWluZy1zZXJ2ZXIubG9nAJXbTYokZRhF4XmvIhdgQ9wbP1+ECxB60q5BtBShtcTeP+jwPY0ODtT0\
    zg5ZmU+80a3Xx+Rj99e2vt+2f/++27bt9enzDz++vvz+59tre73/+vrp9fP7H3/9/fb169svry/vv3340P8cZgxjhh3D\
    muE+hrsZHmN4mOE5hqcZXmN4meEaw2WG9xjeZviM4SOGmeXEpBOkY9rJbCcmnsx4YurJrCcmn8x8YvrJ7CcmoMyAYgrK\
    LCgmocyEYhrqbKimoc6GahoqPn9MQ50N1TTU2VBNQ50N1TTU2VBNQ50N1TTU2VBNQ50N1TS0z4Z209A+G9pNQ/tsaDcN\
    7fgnZhraZ0O7aWifDe2moX02tJuG9tnQbhraZ0O7aWifDe2moWM2dJiGjtnQYRo6ZkOHaeiYDR2moQPfhExDx2zoMA0d\
    s6HDNHTMhg7T0DEbOkxDx2zoMA2ds6HTNHTOhk7T0DkbOk1D52zoNA2ds6HTNHTi67Rp6JwNnaahczZ0mobO2dBpGjpn\
    Q6dp6JoNXaahazZ0mYau2dBlGrpmQ5dp6JoNXaahazZ0mYYu/CYzDV2zocs0dM2GLtPQNRu6TENrNrRMQ2s2tExDaza0\
    TENrNrRMQ2s2tExDaza0TENrNrRMQws/7E1Daza0TENrNrRMQ/ds6DYN3bOh2zR0z4Zu09A9G7pNQ/ds6DYN3bOh2zR0\
    z4Zu09A9G7pNQzd0yDR0z4Zu09AzG3pMQ89s6DENPbOhxzT0zIYe09AzG3pMQ89s6DENPbOhxzT0zIYe09AzG3pMQw+I\
    UTSUjca4mSmQcYuZQhm3mimYcdvNFM64HWYKaNxOM4U0bpeZghq3Zaawxu02U2DjZmqiWBuyzjdkbWqiWRu0DtHaqHWo\
    1oatQ7Y2bh26tYHrEK6NXIdybeg6pGtj14Fdx+B1gNcxep3yCYipCXwd49eBX8cAdgDYMYIdCHYMYQeEHWPYgWHHIHaA\
    2DGKHSh2DGMHjB3j2IFjx0B2dj5QMzVBsmMoO6DsGMsOLDsGswPMjtHsQLNjODvg7BjPDjw7BrQD0I4R7UC0Y0g7IO0Y\
    087B57OmJqB2jGoHqh3D2gFrx7h24NoxsB3AdoxsB7IdQ9sBbcfYdmDbMbgd4HaMbge6HcPbOfm439QE344B7gC4Y4Q7\
    EO4Y4g6IO8a4A+OOQe4AuWOUO1DuGOYOmDvGuQPnjoHuALpjpDsXr0dMTaDuGOsOrDsGuwPsjtHuQLtjuDvg7hjvDrw7\
    BrwD8I4R70C8Y8g7IO8Y8w7MOwa9s3iMZGqCesewd8DeMe4duHcMfAfwHSPfgXzH0HdA3zH2Hdh3DH4H+B2j34F+x/B3\
    wN8x/p2bt22mJgB4jIAHAh5D4AGBxxh4YOAxCB4geIyCBwoew+ABg8c4eODgMRAeQHiMhAcSHkPheXgqKWrqxlvJzUxx\
    LGksvLzWNhZeWHiNhRcWXmPhhYXXWHhh4TUWXlh4jYUXFl5j4YWF11h4YeE1Ft7w9NbUBAuvsfDCwmssvLDwGgsvLLzG\
    wgsLr7HwwsJrLLyw8BoLLyy8xsLLO25j4eUht7HwfnPJbWriKbex8PKW21h4ecxtLLy85jYWXp5zGwsv77mNhZcH3cbC\
    CwuvsfDCwmssvLDwGgvvzhcDTE2w8BoLLyy8xsILC6+x8MLCayy8sPAaCy8svMbCCwuvsfDCwmssvLDwGgsvLLzGwnvw\
    PRNTEyy8xsILC6+x8MLCayy8sPAaCy8svMbCCwuvsfDCwmssvLDwGgsvLLzGwgsLr7HwnnxtydQEC6+x8MLCayy8sPAa\
    Cy8svMbCCwuvsfDCwmssvLDwGgsvLLzGwgsLr7HwwsJrLLwX34IzNcHCayy8sPAaCy8svMbCCwuvsfDCwmssvLDwGgsv\
    LLzGwgsLr7HwwsJrLLyw8BoL7+JLlaYmWHiNhRcWXmPhhYXXWHhh4TUWXlh4jYUXFl5j4YWF11h4YeE1Fl5YeI2FFxZe\
    Y+G9+Y6uqQkWXmPhhYXXWHhh4TUWXlh4jYUXFl5j4YWF11h4YeE1Fl5YeI2FFxZeY+GFhddYeB++8v0/Nf0DpJ9kWrZE\
    AAA=
    """
}
